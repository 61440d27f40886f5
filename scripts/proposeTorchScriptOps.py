"""Prints the operators that TorchScript code can call, one namespace a line, for review.

    python scripts/proposeTorchScriptOps.py engine/src/models/formats/reviewed/torchScriptOps.ts > new.ts

Run so far with torch 1.13 (Debian) and 2.13 (PyPI); names that the given file has already are kept. Left out by review: `aten::save` writes files, `aten::from_file` maps them, `c10d` talks to other machines,
`_test` and `profiler` serve torch itself. Newer names are added by hand in the reader.
"""

import pathlib
import re
import sys
import textwrap

import torch

REVIEWED = {"aten", "prim", "prims", "quantized", "_quantized", "sparse", "mkldnn_prepacked", "prepacked", "quantization"}
LEFT_OUT = {"aten": {"save", "from_file"}}

present = pathlib.Path(sys.argv[1]).read_text()
names = {space: set(listed.split()) for space, listed in re.findall(r"^  (\w+): new WordTable\(\(\): string => `([^`]*)`", present, re.M)}
for schema in torch._C._jit_get_all_schemas():
    namespace, _, name = schema.name.rpartition("::")
    if namespace in REVIEWED and name not in LEFT_OUT.get(namespace, ()):
        names.setdefault(namespace, set()).add(name)

print(f"""import {{ WordTable }} from './wordTable';

/**
 * Operators of torch, 1.13 to {torch.__version__.split("+")[0]}, that compute and do nothing else, by namespace. Proposed by scripts/proposeTorchScriptOps.py
 * from torch's own table of operators; what writes files, maps them or talks to other machines was left out by review.
 */
export const torchScriptOps: Readonly<Record<string, WordTable>> = {{""")
for namespace in sorted(names):
    print(f"  {namespace}: new WordTable((): string => `")
    print(textwrap.fill(" ".join(sorted(names[namespace])), 118, initial_indent="    ", subsequent_indent="    ", break_long_words=False, break_on_hyphens=False))
    print("  `),")
print("};")
