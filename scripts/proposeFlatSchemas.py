#!/usr/bin/env python3
"""Writes tfliteSchema.ts and ortSchema.ts below engine/src/models/formats/reviewed from the schemas that libraries ship as Python.

Run it with a Python that has tensorflow-cpu, onnxruntime and flatbuffers from PyPI; ``tflite`` or ``ort`` as argument writes only that one.
The fields of each table are read from the accessors that flatc generated.
"""

import importlib
import inspect
import pathlib
import pkgutil
import re
import sys
import textwrap
import types

SIZES = {"Bool": 1, "Int8": 1, "Uint8": 1, "Int16": 2, "Uint16": 2, "Int32": 4, "Uint32": 4, "Float32": 4, "Int64": 8, "Uint64": 8, "Float64": 8}
OUTPUT = pathlib.Path(__file__).resolve().parent.parent / "engine/src/models/formats/reviewed"


ALIASES = {"tensor_type": "TensorTypeAndShape", "sequence_type": "SequenceType", "map_type": "MapType"}
UNIONS = {
    "BuiltinOptions": "BuiltinOptions",
    "BuiltinOptions2": "BuiltinOptions2",
    "Details": "QuantizationDetails",
    "ArraySegments": "SparseIndexVector",
    "ArrayIndices": "SparseIndexVector",
    "Value": "TypeInfoValue",
}


def is_table(value):
    return inspect.isclass(value) and hasattr(value, "Init") and hasattr(value, "GetRootAs")


def tflite():
    from tensorflow.lite.python import schema_py_generated
    from tensorflow.version import VERSION

    return "TensorFlow Lite", VERSION, schema_py_generated


def ort():
    import onnxruntime

    # Its modules import each other by the name that they have in its own scripts.
    sys.path.insert(0, str(pathlib.Path(onnxruntime.__file__).parent / "tools/ort_format_model"))
    package = importlib.import_module("ort_flatbuffers_py.fbs")
    schema = types.SimpleNamespace()
    for module in pkgutil.iter_modules(package.__path__):
        setattr(schema, module.name, getattr(importlib.import_module(f"{package.__name__}.{module.name}"), module.name))
    return "ONNX Runtime", onnxruntime.__version__, schema


def unions(schema):
    """Enumerations that name tables."""
    for name, value in vars(schema).items():
        if not inspect.isclass(value) or hasattr(value, "Init") or getattr(value, "NONE", None) != 0:
            continue
        members = sorted((number, member) for member, number in vars(value).items() if isinstance(number, int))
        # Members of a union may be called otherwise than their tables.
        members = [(number, ALIASES.get(member, member)) for number, member in members]
        if members[1:] and all(is_table(getattr(schema, member, None)) for _, member in members[1:]):
            assert [number for number, _ in members] == list(range(len(members))), name
            yield name, [member for _, member in members]


def field(name, accessor, known):
    """One word for a field: its size, `s` for text, a table, `[x]` for a vector of x, `|x` for a union."""
    source = inspect.getsource(accessor)
    if "GetVectorAsNumpy" in source or "VectorLen" in source:
        return None
    is_vector = ".Vector(o)" in source
    made = re.search(r"obj = (\w+)\(\)", source)
    if "flatbuffers.table import Table" in source or "self._tab.Union(" in source:
        owner = UNIONS[name]
        assert owner in known, owner
        return f"|{owner}"
    inline = re.search(r"py_type\(j\) \* (\d+)", source)
    if made is not None and "Indirect" not in source:
        # A struct stands where it is.
        kind = inline.group(1)
    elif made is not None:
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
        word = field(member, accessor, known) if not re.search(r"(?:AsNumpy|Length|IsNone)$", member) else None
        if word is not None:
            slots[slot] = word
    # A slot that was given up holds nothing that a reader follows.
    return " ".join([name, *(slots.get(slot, "0") for slot in range(max(slots, default=-1) + 1))])


def write(name, title, version, schema):
    known = dict(unions(schema))
    tables = [table_line(table, value, known) for table, value in vars(schema).items() if is_table(value)]
    lines = [f"/** Tables of {title}'s schema ({version}), written by scripts/proposeFlatSchemas.py; see `FlatSchema`. */"]
    members = [" ".join([union, *names]) for union, names in known.items()]
    for constant, rows in ((f"{name}Tables", tables), (f"{name}Unions", members)):
        if constant == f"{name}Unions":
            lines += ["", "/** Its unions: the tables that the number in front of a value chooses from. */"]
        lines.append(f"export const {constant} = `")
        for row in rows:
            lines += textwrap.wrap(row, 118, subsequent_indent="  ", break_on_hyphens=False)
        lines.append("`;")
    (OUTPUT / f"{name}Schema.ts").write_text("\n".join(lines) + "\n")


def main(names):
    for schema in (tflite, ort):
        if not names or schema.__name__ in names:
            write(schema.__name__, *schema())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
