"""Makes shapes of libraries that are not installed, of their source alone: nothing is imported or executed.

    python scripts/shapes/from_source.py FOLDER [LIBRARY...]

reads FOLDER/LIBRARY/VERSION/PACKAGE/**.py for each version that stands there, and writes shapes/sources/LIBRARY.txt (the shapes of
classes that define nothing which loading runs), and FOLDER/LIBRARY.review: the classes that are not there, each with what a person has to
read first. `shapes_of_source.py` says which modules of which libraries are wanted.
"""

import argparse
import ast
import collections
import pathlib
import re
import shutil
import warnings

from reviewed import GLOBALS
from shapes_of_source import EXTRA_FOR, EXTRA_KEYS, FOLLOWED, INERT, INERT_NAMES, LIBRARIES, OPEN, SAME, UNWANTED, WANTED

warnings.filterwarnings("ignore", category=SyntaxWarning)

# What loading, or an operation that a pickle asks for, looks up on an instance or a class. A class that defines one of these is read
# by a person first. `__setattr__`, `__eq__` and `__hash__` run for slots and for keys of dicts, which no shape from source allows.
SPECIAL = {
    "__new__",
    "__setstate__",
    "__getattr__",
    "__getattribute__",
    "__del__",
    "__reduce__",
    "__reduce_ex__",
    "__getnewargs__",
    "__getnewargs_ex__",
    "__slots__",
    "__dict__",
}
# Of containers, items are set and added by methods.
CONTAINER_SPECIAL = {"__setitem__", "append", "extend", "add", "__hash__", "__eq__", "__init__", "__missing__"}

# Bases that add neither code to unpickling nor attributes.
EMPTY_BASES = {
    "object",
    "abc.ABC",
    "typing.Generic",
    "typing.Protocol",
    "typing_extensions.Protocol",
    "collections.abc.Callable",
    "torch.utils.data.Dataset",
    "torch.utils.data.IterableDataset",
    "torch.utils.data.dataset.Dataset",
    "numpy.lib.mixins.NDArrayOperatorsMixin",
    "transformers.utils.PushToHubMixin",
    "huggingface_hub.PyTorchModelHubMixin",
    "transformers.file_utils.PushToHubMixin",
    "coqpit.Coqpit",
    "torch.autograd.Function",
    "torch.autograd.function.Function",
    "collections.abc.MutableMapping",
    "typing.MutableMapping",
}
# Mixins of scikit-learn, of any release, set no attributes beside those of BaseEstimator.
EMPTY_NAMES = re.compile(r"sklearn\.(base|feature_selection\.\w+|utils[\w.]*)\.\w*Mixin|sklearn\.base\._?\w+Mixin")
ENUM_BASES = {
    "enum.Enum",
    "enum.IntEnum",
    "enum.StrEnum",
    "lightning_utilities.core.enums.StrEnum",
    "pytorch_lightning.utilities.LightningEnum",
    "transformers.utils.generic.StrEnum",
    "transformers.utils.generic.ExplicitEnum",
    "transformers.utils.ExplicitEnum",
    "transformers.file_utils.ExplicitEnum",
}
TEXT_BASES = {"str", "int", "float"}
CONTAINER_BASES = {"dict", "list", "set", "tuple", "collections.OrderedDict", "collections.defaultdict", "collections.deque"}
META = {"abc.ABCMeta", "enum.EnumMeta"}
# Data classes whose items are attributes, all made by one `__post_init__` of a base, and the one whose shape is written by hand.
OUTPUT_BASE = "transformers.utils.generic.ModelOutput"
OUTPUT = "transformers.modeling_outputs.BaseModelOutput"
OUTPUTS = re.compile(r"transformers\.(modeling_outputs\.\w+|generation\.utils\.Generate\w+Output)")


class Class:
    """One class statement: what stands in it."""

    def __init__(self, path, node, module):
        self.path = path
        self.module = module
        bases = list(node.bases)
        # six.with_metaclass(Meta, Base, ...)
        if len(bases) == 1 and isinstance(bases[0], ast.Call) and ast.unparse(bases[0].func).endswith("with_metaclass"):
            bases = bases[0].args[1:]
        self.bases = [module.resolve(base) for base in bases]
        self.meta = [module.resolve(k.value) for k in node.keywords if k.arg == "metaclass"]
        self.defined = {}
        self.fields = []
        self.keys = set()
        self.computed = False
        self.decorators = [module.resolve(d.func if isinstance(d, ast.Call) else d) for d in node.decorator_list]
        self.name = node.name
        for statement in flat(node.body):
            self.read(statement)
        if any(d is not None and d.split(".")[-1] in ("dataclass", "define", "frozen", "s", "attrs", "strict") for d in self.decorators):
            self.keys |= set(self.fields)

    def read(self, statement):
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
            self.defined[statement.name] = "method"
            self.read_method(statement)
        elif isinstance(statement, ast.ClassDef):
            self.defined[statement.name] = "class"
        elif isinstance(statement, ast.Assign):
            for target in statement.targets:
                if isinstance(target, ast.Name):
                    is_function = isinstance(statement.value, (ast.Lambda, ast.Call)) and not is_plain_call(statement.value)
                    self.defined[target.id] = "method" if is_function else "data"
                    if is_parameter(statement.value):
                        self.keys.add(target.id)
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            if "ClassVar" not in ast.unparse(statement.annotation):
                self.fields.append(statement.target.id)
            if statement.value is not None:
                self.defined.setdefault(statement.target.id, "data")

    def read_method(self, function):
        kinds = {ast.unparse(d).split("(")[0] for d in function.decorator_list}
        arguments = [*function.args.posonlyargs, *function.args.args]
        if "staticmethod" in kinds or "classmethod" in kinds or not arguments:
            return
        me = arguments[0].arg
        for node in ast.walk(function):
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and is_name(node.value, me):
                self.keys.add(self.mangled(node.attr))
            elif isinstance(node, ast.Call) and is_name(node.func, "setattr") and len(node.args) == 3 and is_name(node.args[0], me):
                if isinstance(node.args[1], ast.Constant) and isinstance(node.args[1].value, str):
                    self.keys.add(self.mangled(node.args[1].value))
                else:
                    self.computed = True
            elif is_dict_write(node, me):
                self.computed = True
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "add_state":
                self.keys |= {a.value for a in [*node.args[:1], *(k.value for k in node.keywords if k.arg == "name")] if is_text(a)}

    def mangled(self, name):
        if name.startswith("__") and not name.endswith("__"):
            return f"_{self.name.lstrip('_')}{name}"
        return name


def is_dict_write(node, me):
    """Whether a node sets attributes through `__dict__`."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("update", "setdefault"):
        target = node.func.value
    elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store):
        target = node.value
    else:
        return False
    return isinstance(target, ast.Attribute) and target.attr == "__dict__" and is_name(target.value, me)


def is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isidentifier()


def is_name(node, name):
    return isinstance(node, ast.Name) and node.id == name


def is_plain_call(node):
    """Calls that give data."""
    return isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in (
        *("field", "Field", "dict", "list", "set", "tuple", "tensor", "zeros", "empty", "Tensor", "frozenset", "range"),
        *("OrderedDict", "defaultdict", "compile", "arange", "float", "int", "Parameter"),
    )


def is_parameter(node):
    """Descriptors of Astropy, which keep a value in the instance under their own name."""
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "Parameter"


def flat(body):
    """The statements of a body, those below `if`, `try` and `with` too."""
    for statement in body:
        if isinstance(statement, (ast.If, ast.Try, ast.With)):
            for part in ("body", "orelse", "finalbody"):
                yield from flat(getattr(statement, part, []))
            for handler in getattr(statement, "handlers", []):
                yield from flat(handler.body)
        else:
            yield statement


class Module:
    """One file: its classes, and what its names stand for."""

    def __init__(self, name, is_package, tree, library):
        self.name = name
        self.library = library
        self.names = {}
        self.stars = []
        self.classes = {}
        package = name if is_package else name.rpartition(".")[0]
        for statement in flat(tree.body):
            if isinstance(statement, ast.Import):
                for alias in statement.names:
                    self.names[alias.asname or alias.name.split(".")[0]] = alias.name if alias.asname else alias.name.split(".")[0]
            elif isinstance(statement, ast.ImportFrom):
                origin = statement.module or ""
                if statement.level:
                    parent = package.split(".")[: len(package.split(".")) - statement.level + 1]
                    origin = ".".join([*parent, *([origin] if origin else [])])
                for alias in statement.names:
                    if alias.name == "*":
                        self.stars.append(origin)
                    else:
                        self.names[alias.asname or alias.name] = f"{origin}.{alias.name}"
            elif isinstance(statement, ast.ClassDef):
                self.names[statement.name] = f"{name}.{statement.name}"
            elif isinstance(statement, ast.Assign) and len(statement.targets) == 1:
                target = statement.targets[0]
                if isinstance(target, ast.Name) and isinstance(statement.value, (ast.Name, ast.Attribute)):
                    self.names.setdefault(target.id, self.resolve(statement.value))
        for statement in flat(tree.body):
            if isinstance(statement, ast.ClassDef):
                path = f"{name}.{statement.name}"
                self.classes[path] = Class(path, statement, self)

    def resolve(self, node):
        """The dotted name that an expression stands for; None where it is computed."""
        if isinstance(node, ast.Subscript):
            return self.resolve(node.value)
        if isinstance(node, ast.Attribute):
            value = self.resolve(node.value)
            return None if value is None else f"{value}.{node.attr}"
        if not isinstance(node, ast.Name):
            return None
        return self.names.get(node.id) or node.id


class Version:
    """One release of a library: its classes by dotted name."""

    def __init__(self, root):
        self.modules = {}
        for file in sorted(root.rglob("*.py")):
            parts = list(file.relative_to(root).with_suffix("").parts)
            is_package = parts[-1] == "__init__"
            name = ".".join(parts[:-1] if is_package else parts)
            try:
                tree = ast.parse(file.read_bytes())
            except (SyntaxError, ValueError):
                continue
            self.modules[name] = Module(name, is_package, tree, self)
        self.classes = {path: c for m in self.modules.values() for path, c in m.classes.items()}

    def find(self, path, depth=0):
        """Where a name is defined: through the modules that only import it."""
        if path is None or path in self.classes or depth > 8:
            return path
        module, _, name = path.rpartition(".")
        there = self.modules.get(module)
        if there is None:
            return path
        other = there.names.get(name)
        if other is not None and other != path:
            return self.find(other, depth + 1)
        for star in there.stars:
            found = self.find(f"{star}.{name}", depth + 1)
            if found in self.classes:
                return found
        return path


def known_shapes(libraries):
    """Names that have a shape already, beside those of the libraries that are written now."""
    known = set()
    sources = GLOBALS / "shapes/sources"
    for file in [*(GLOBALS / "shapes").glob("*.ts"), *sources.rglob("*.txt")]:
        if sources in file.parents and file.relative_to(sources).parts[0].removesuffix(".txt") in libraries:
            continue
        known |= set(re.findall(r"^\+?([A-Za-z_][\w.]+)[|=]", file.read_text(encoding="utf-8"), re.MULTILINE))
    return known


class Shapes:
    """Shapes of one library, of all its versions together."""

    def __init__(self, library, versions, known):
        self.library = library
        self.versions = versions
        self.known = known
        self.short = {}
        for path in sorted(known):
            for prefix in ("torch.nn.modules.", "torch.nn.parallel.", "torch.optim.", "sklearn.", "torch."):
                if path.startswith(prefix):
                    package = {"torch.nn.modules.": "torch.nn", "torch.nn.parallel.": "torch.nn"}.get(prefix, prefix[:-1])
                    self.short.setdefault(f"{package}.{path.rpartition('.')[2]}", path)
                    if prefix == "sklearn.":
                        self.short.setdefault(f"sklearn.{path.split('.')[1]}.{path.rpartition('.')[2]}", path)
                    break

    def external(self, path):
        return SAME.get(path) or (path if path in self.known else self.short.get(path, path))

    def lineage(self, version, path, seen=()):
        """The classes of a library that one is made of, itself first, the known bases, and what cannot be followed."""
        path = version.find(path)
        own = version.classes.get(path)
        # What another table has a shape of is a base like those of other libraries.
        if own is None or path in seen or (seen and self.external(path) in self.known):
            path = self.external(path)
            if path in EMPTY_BASES or path in META or EMPTY_NAMES.fullmatch(path or ""):
                return [], [], []
            if path in self.known or path in ENUM_BASES | TEXT_BASES | CONTAINER_BASES or path == "typing.NamedTuple":
                return [], [path], []
            return [], [], [f"base {path}"]
        mine, known, open_ = [own], [], []
        for base in own.bases:
            a, b, c = self.lineage(version, base, (*seen, path))
            mine += [x for x in a if x not in mine]
            known += [x for x in b if x not in known]
            open_ += c
        open_ += [f"metaclass {m}" for m in own.meta if m not in META and m not in INERT]
        return mine, known, open_

    def describe(self, version, path):
        """What a class is in one version: kind, keys, known bases, whether it can be called, and what to read."""
        mine, known, read = self.lineage(version, path)
        is_output = any(OUTPUTS.fullmatch(k) for k in known) or (path != OUTPUT_BASE and any(c.path == OUTPUT_BASE for c in mine))
        if is_output:
            mine = [c for c in mine if c.path != OUTPUT_BASE]
        defined = {}
        for c in reversed(mine):
            defined.update(c.defined)
        special = SPECIAL | (CONTAINER_SPECIAL | {"__post_init__", "__setattr__"} if is_output or CONTAINER_BASES & set(known) else set())
        for c in mine:
            for name in sorted(special & set(c.defined)):
                if f"{c.path}.{name}" not in INERT and not re.fullmatch(INERT_NAMES, f"{c.path}.{name}"):
                    read.append(f"{c.path}.{name}")
        keys = set()
        for c in mine:
            keys |= c.keys
            keys |= EXTRA_KEYS.get(c.path, set())
        keys = {k for k in keys if defined.get(k, "data") == "data" and k not in FOLLOWED and not (k.startswith("__") and k.endswith("__"))}
        methods = {name for name, kind in defined.items() if kind != "data"}
        for pattern, extra in EXTRA_FOR.items():
            if re.fullmatch(pattern, path):
                keys = {k for k in keys if not any(e.startswith(f"{k}=") for e in extra)} | extra
        computed = any(c.computed and f"{c.path}.computed" not in INERT for c in mine)
        return {
            "kind": "output" if is_output else kind_of(known),
            "keys": keys,
            "fields": set(mine[0].fields) if mine else set(),
            "bases": [k for k in known if k in self.known],
            "f": "__call__" in defined,
            "read": set(read),
            "methods": methods,
            "computed": computed,
            "parents": [c.path for c in mine[1:]],
        }

    def all(self):
        """Of each wanted class: kind, keys, bases, callable, and what to read in any version."""
        wanted, unwanted = re.compile(WANTED[self.library]), re.compile(UNWANTED)
        found = {}
        for version in self.versions:
            for path in version.classes:
                if not wanted.fullmatch(path) or unwanted.fullmatch(path) or path in self.known:
                    continue
                new = self.describe(version, path)
                if self.library == "outputs" and new["kind"] != "output":
                    continue
                old = found.setdefault(path, new)
                old["parents"] = [p for p in old["parents"] if p in new["parents"]]
                for part in ("keys", "fields", "read", "methods"):
                    old[part] |= new[part]
                old["bases"] += [b for b in new["bases"] if b not in old["bases"]]
                old["f"] |= new["f"]
                old["computed"] |= new["computed"]
                if old["kind"] != new["kind"]:
                    old["read"].add(f"was {old['kind']}, is {new['kind']}")
        return found


def kind_of(known):
    if ENUM_BASES & set(known):
        return "enum"
    if "typing.NamedTuple" in known or "tuple" in known:
        return "tuple"
    if CONTAINER_BASES & set(known):
        return "container"
    if TEXT_BASES & set(known):
        return "text"
    return "object"


def shapes_and_rest(found):
    """The lines of a library's table, and what a person has to read."""
    shapes, review = [], []
    for path, entry in sorted(found.items()):
        if entry["read"] or entry["kind"] in ("container", "text"):
            review.append(f"{path} ({entry['kind']}): {'; '.join(sorted(entry['read']))}")
            continue
        if entry["computed"]:
            review.append(f"{path} (note): sets attributes by computed names; EXTRA_KEYS has them, or none is needed")
        shapes.append(shape_line(path, entry, found))
    return shapes, review


def own_keys(entry):
    return entry["keys"] - entry["methods"]


def is_kept(entry):
    return entry is not None and not entry["read"] and entry["kind"] == "object"


def shape_line(path, entry, found):
    if entry["kind"] == "enum":
        return f"{path}|c s|c 0"
    if entry["kind"] == "tuple":
        return f"{path}|n {'0,s,c,A,T ' * max(1, len(entry['fields']))}".rstrip()
    if entry["kind"] == "output":
        return f"{path}={OUTPUT}"
    fields = [path]
    keys = own_keys(entry)
    bases = entry["bases"]
    # What a class is made of in the library itself says most of it, unless one of its methods hides an attribute of that.
    for parent in entry["parents"]:
        other = found.get(parent)
        if is_kept(other) and own_keys(other) <= keys and own_keys(other) and set(other["bases"]) <= set(bases):
            keys = keys - own_keys(other)
            bases = [parent, *(b for b in bases if b not in other["bases"])]
            break
    if bases:
        fields.append(f"b {' '.join(bases)}")
    if keys or not bases:
        fields.append(f"k {' '.join(sorted(keys))}".rstrip())
    if re.fullmatch(OPEN, path):
        fields.append("k *")
    if entry["f"]:
        fields.append("f")
    if "__getnewargs__" in entry["methods"]:
        fields.append("n s+")
    return "|".join(fields)


# A library with more shapes than this is cut by the first letters of its modules.
LARGE = 1000


def pieces(library, shapes):
    """A library's table by file: one, or one for each first letter of the third part of a name, such as that of an architecture."""
    if len(shapes) <= LARGE:
        return {library: shapes}
    cut = collections.defaultdict(list)
    for shape in shapes:
        cut[f"{library}/{shape.split('.')[2][0].lower()}"].append(shape)
    return cut


def write_library(folder, library, shapes):
    """Writes shapes/sources/LIBRARY.txt, or a folder of such files, in the place of those that are there."""
    sources = folder / "shapes/sources"
    (sources / f"{library}.txt").unlink(missing_ok=True)
    shutil.rmtree(sources / library, ignore_errors=True)
    for file, lines in pieces(library, shapes).items():
        target = sources / f"{file}.txt"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--output", type=pathlib.Path, default=GLOBALS)
    parser.add_argument("libraries", nargs="*", default=LIBRARIES)
    options = parser.parse_args()
    known = known_shapes(options.libraries)
    for library in options.libraries:
        roots = sorted(p for p in (options.folder / library).iterdir() if p.is_dir())
        found = Shapes(library, [Version(root) for root in roots], known).all()
        shapes, review = shapes_and_rest(found)
        known |= {re.split("[|=]", line)[0] for line in shapes}
        print(f"{library}: {len(roots)} versions, {len(shapes)} shapes, {len(review)} to read")
        write_library(options.output, library, shapes)
        (options.folder / f"{library}.review").write_text("\n".join(review) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
