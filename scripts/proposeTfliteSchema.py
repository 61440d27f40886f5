#!/usr/bin/env python3
"""Writes engine/src/models/formats/reviewed/tfliteSchema.ts from the schema that TensorFlow ships as Python.

Run it with a Python that has tensorflow-cpu from PyPI. The fields of each table are read from the accessors that flatc generated.
"""

import inspect
import pathlib
import re
import sys
import textwrap

from tensorflow.lite.python import schema_py_generated as schema
from tensorflow.version import VERSION

SIZES = {"Bool": 1, "Int8": 1, "Uint8": 1, "Int16": 2, "Uint16": 2, "Int32": 4, "Uint32": 4, "Float32": 4, "Int64": 8, "Uint64": 8, "Float64": 8}
OUTPUT = pathlib.Path(__file__).resolve().parent.parent / "engine/src/models/formats/reviewed/tfliteSchema.ts"


def is_table(value):
    return inspect.isclass(value) and hasattr(value, "Init") and hasattr(value, "GetRootAs")


def unions():
    """Enumerations that name tables."""
    for name, value in vars(schema).items():
        if not inspect.isclass(value) or hasattr(value, "Init") or getattr(value, "NONE", None) != 0:
            continue
        members = sorted((number, member) for member, number in vars(value).items() if isinstance(number, int))
        if members[1:] and all(is_table(getattr(schema, member, None)) for _, member in members[1:]):
            assert [number for number, _ in members] == list(range(len(members))), name
            yield name, [member for _, member in members]


def field(name, accessor, table, known):
    """One word for a field: its size, `s` for text, a table, `[x]` for a vector of x, `|x` for a union."""
    source = inspect.getsource(accessor)
    if "GetVectorAsNumpy" in source or "VectorLen" in source:
        return None
    is_vector = ".Vector(o)" in source
    made = re.search(r"obj = (\w+)\(\)", source)
    if "flatbuffers.table import Table" in source or "self._tab.Union(" in source:
        owner = {"BuiltinOptions": "BuiltinOptions", "BuiltinOptions2": "BuiltinOptions2", "Details": "QuantizationDetails", "ArraySegments": "SparseIndexVector", "ArrayIndices": "SparseIndexVector"}[name]
        assert owner in known, owner
        return f"|{owner}"
    if made is not None:
        kind = made.group(1)
    elif ".String(" in source:
        kind = "s"
    else:
        kind = str(SIZES[re.search(r"Get\(flatbuffers\.number_types\.(\w+)Flags", source).group(1)])
    return f"[{kind}]" if is_vector else kind


def table_line(name, table, known):
    slots = {}
    for member, accessor in vars(table).items():
        if not inspect.isfunction(accessor) or member == "Init":
            continue
        found = re.search(r"self\._tab\.Offset\((\d+)\)", inspect.getsource(accessor))
        if found is None:
            continue
        slot = (int(found.group(1)) - 4) // 2
        word = field(member, accessor, table, known) if not re.search(r"(?:AsNumpy|Length|IsNone)$", member) else None
        if word is not None:
            slots[slot] = word
    # A slot that was given up holds nothing that a reader follows.
    return " ".join([name, *(slots.get(slot, "0") for slot in range(max(slots, default=-1) + 1))])


def main():
    known = dict(unions())
    tables = [table_line(name, value, known) for name, value in vars(schema).items() if is_table(value)]
    lines = [f"/** Tables of TensorFlow Lite's schema ({VERSION}), written by scripts/proposeTfliteSchema.py; see `FlatSchema`. */"]
    for constant, rows in (("tfliteTables", tables), ("tfliteUnions", [" ".join([name, *members]) for name, members in known.items()])):
        if constant == "tfliteUnions":
            lines += ["", "/** Its unions: the tables that the number in front of a value chooses from. */"]
        lines.append(f"export const {constant} = `")
        for row in rows:
            lines += textwrap.wrap(row, 118, subsequent_indent="  ", break_on_hyphens=False)
        lines.append("`;")
    OUTPUT.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    sys.exit(main())
