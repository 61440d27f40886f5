"""What each reviewed class that this Python can import assigns to its instances, and what it defines.

    python scripts/shapes/introspect.py ENVIRONMENT

writes introspect-ENVIRONMENT.json, and special-ENVIRONMENT.json with the source of methods that unpickling may run, into the work
folder. Attributes are those that the class's source assigns, in any method and by all the usual means; sources of compiled classes
are not seen.
"""

import ast
import dataclasses
import functools
import importlib
import inspect
import json
import os
import sys
import textwrap
import traceback
import types
import warnings

from reviewed import arguments, classes_of_interest, reviewed_globals

warnings.simplefilter("ignore")
os.environ.setdefault("HF_HUB_OFFLINE", "1")

SPECIAL = [
    "__setstate__",
    "__setattr__",
    "__getattr__",
    "__getattribute__",
    "__del__",
    "__hash__",
    "__eq__",
    "__reduce__",
    "__reduce_ex__",
    "__getstate__",
    "__new__",
    "__init_subclass__",
    "__iter__",
    "__len__",
    "__call__",
    "__array__",
    "__index__",
    "__missing__",
    "__set_name__",
    "__delattr__",
    "__get__",
    "__set__",
    "__bool__",
    "__lt__",
    "__getnewargs__",
    "__getnewargs_ex__",
    "__array_finalize__",
    "__array_ufunc__",
    "__array_function__",
    "__torch_function__",
    "__instancecheck__",
    "__setitem__",
    "__copy__",
    "__deepcopy__",
    "__contains__",
    "__getitem__",
    "__str__",
    "__repr__",
    "__float__",
    "__int__",
    "__enter__",
    "__exit__",
]
SOURCES = [
    "__setstate__",
    "__setattr__",
    "__getattr__",
    "__getattribute__",
    "__del__",
    "__hash__",
    "__eq__",
    "__reduce__",
    "__reduce_ex__",
    "__getstate__",
    "__new__",
    "__setitem__",
    "__missing__",
    "__delattr__",
]


def mangle(name, cls):
    c = cls.lstrip("_")
    if name.startswith("__") and not name.endswith("__") and c and "." not in name:
        return "_" + c + name
    return name


_classes_of_files = {}


def classes_of_file(fn):
    if fn not in _classes_of_files:
        m = {}
        try:
            tree = ast.parse(open(fn, encoding="utf-8", errors="replace").read())

            def walk(node, prefix):
                for ch in ast.iter_child_nodes(node):
                    if isinstance(ch, ast.ClassDef):
                        q = prefix + ch.name
                        m.setdefault(q, []).append(ch)
                        walk(ch, q + ".")
                    elif isinstance(ch, (ast.FunctionDef, ast.AsyncFunctionDef)):
                        walk(ch, prefix + ch.name + ".<locals>.")
                    else:
                        walk(ch, prefix)

            walk(tree, "")
        except Exception:
            m = {}
        _classes_of_files[fn] = m
    return _classes_of_files[fn]


def function_of(f):
    seen = 0
    while seen < 20:
        seen += 1
        if isinstance(f, (classmethod, staticmethod)):
            f = f.__func__
        elif isinstance(f, property):
            f = f.fget or f.fset
        elif isinstance(f, functools.cached_property):
            f = f.func
        elif hasattr(f, "__wrapped__"):
            f = f.__wrapped__
        elif (
            hasattr(f, "func")
            and not isinstance(f, types.FunctionType)
            and callable(getattr(f, "func", None))
        ):
            f = f.func
        elif hasattr(f, "fn") and not isinstance(f, types.FunctionType):
            f = f.fn
        else:
            break
    return f


def class_nodes(cls):
    files = []
    mod = sys.modules.get(cls.__module__)
    fn = getattr(mod, "__file__", None)
    if fn:
        files.append(fn)
    for v in list(vars(cls).values()):
        try:
            f = function_of(v)
            if isinstance(f, types.FunctionType):
                c = f.__code__.co_filename
                if c not in files and f.__qualname__.startswith(cls.__qualname__ + "."):
                    files.append(c)
        except Exception:
            pass
    for fn in files:
        if fn.endswith(".pyc"):
            fn = fn[:-1]
        if fn.endswith(".py") and os.path.exists(fn):
            n = classes_of_file(fn).get(cls.__qualname__)
            if n:
                return fn, n
    return None, []


def constant_text(n):
    return n.value if isinstance(n, ast.Constant) and isinstance(n.value, str) else None


def analyse(cls):
    """The names that a class's own code assigns, without those of its bases."""
    fn, nodes = class_nodes(cls)
    out = {"assigned": set(), "dynamic": [], "slots": slots_of(cls)}
    name = cls.__name__

    def do_method(fnode, self_names, in_state):
        objs = set(self_names)
        varsn = set()
        # first pass: obj = cls.__new__(cls) etc.
        for n in ast.walk(fnode):
            if (
                isinstance(n, ast.Assign)
                and len(n.targets) == 1
                and isinstance(n.targets[0], ast.Name)
                and isinstance(n.value, ast.Call)
            ):
                f = n.value.func
                s = ast.unparse(f)
                first = ast.unparse(n.value.args[0]) if n.value.args else ""
                if (
                    s
                    in (
                        "cls",
                        "type(self)",
                        "self.__class__",
                        "self._constructor",
                        "self.copy",
                        "self._shallow_copy",
                        "self._view",
                        "self.view",
                        "cls._simple_new",
                    )
                    or (
                        s.endswith(".__new__")
                        and first in ("cls", "type(self)", "self.__class__", "subtype", "klass", name)
                    )
                    or s == name
                    or (s in ("copy.copy", "copy", "copy.deepcopy") and first == "self")
                    or (s == "super().__new__")
                ):
                    objs.add(n.targets[0].id)
            if isinstance(n, ast.Assign) and len(n.targets) == 1 and isinstance(n.targets[0], ast.Name):
                s = ast.unparse(n.value)
                if s in (
                    "vars(self)",
                    "self.__dict__",
                    "self.__dict__.copy()",
                    "dict(self.__dict__)",
                    "copy.copy(self.__dict__)",
                    "vars(self).copy()",
                    "self.__dict__.items()",
                ):
                    varsn.add(n.targets[0].id)
        selfn = set(self_names)

        def is_obj(n):
            return isinstance(n, ast.Name) and n.id in objs

        def is_dict(n):
            s = ast.unparse(n) if not isinstance(n, ast.Name) else None
            if isinstance(n, ast.Name):
                return n.id in varsn
            for o in objs:
                if s in (f"{o}.__dict__", f"vars({o})"):
                    return True
            return False

        def target(t):
            if isinstance(t, (ast.Tuple, ast.List)):
                for e in t.elts:
                    target(e)
            elif isinstance(t, ast.Starred):
                target(t.value)
            elif isinstance(t, ast.Attribute) and is_obj(t.value):
                out["assigned"].add(mangle(t.attr, name))
            elif isinstance(t, ast.Subscript):
                if is_dict(t.value):
                    s = constant_text(t.slice)
                    if s:
                        out["assigned"].add(s)
                    else:
                        out["dynamic"].append(f"{fn.rsplit('/', 1)[-1]}:{t.lineno} {ast.unparse(t)[:100]}")
                elif (
                    in_state
                    and isinstance(t.value, ast.Name)
                    and t.value.id
                    in (
                        "state",
                        "d",
                        "dct",
                        "result",
                        "odict",
                        "attributes",
                        "this",
                        "dict_",
                        "out",
                        "ret",
                        "self_dict",
                    )
                ):
                    s = constant_text(t.slice)
                    if s:
                        out["assigned"].add(s)

        for n in ast.walk(fnode):
            if isinstance(n, ast.Assign):
                for t in n.targets:
                    target(t)
            elif isinstance(n, ast.AnnAssign):
                if isinstance(n.target, (ast.Attribute, ast.Subscript)):
                    target(n.target)
            elif isinstance(n, ast.AugAssign):
                target(n.target)
            elif isinstance(n, ast.NamedExpr):
                pass
            elif isinstance(n, (ast.For, ast.AsyncFor)):
                target(n.target)
            elif isinstance(n, (ast.With, ast.AsyncWith)):
                for i in n.items:
                    if i.optional_vars is not None:
                        target(i.optional_vars)
            elif isinstance(n, ast.Call):
                s = ast.unparse(n.func)
                if s in (
                    "setattr",
                    "object.__setattr__",
                    "super().__setattr__",
                    "Module.__setattr__",
                    "torch.nn.Module.__setattr__",
                ) or s.endswith(".__setattr__"):
                    a = n.args
                    if s == "super().__setattr__" and len(a) == 2:
                        k = constant_text(a[0])
                        if k:
                            out["assigned"].add(k)
                        elif fnode.name != "__setattr__":
                            out["dynamic"].append(
                                f"{fn.rsplit('/', 1)[-1]}:{n.lineno} {ast.unparse(n)[:100]}"
                            )
                    elif len(a) == 3 and is_obj(a[0]):
                        k = constant_text(a[1])
                        if k:
                            out["assigned"].add(k)
                        elif fnode.name != "__setattr__":
                            out["dynamic"].append(
                                f"{fn.rsplit('/', 1)[-1]}:{n.lineno} {ast.unparse(n)[:100]}"
                            )
                elif (
                    s.endswith(".update")
                    and isinstance(n.func, ast.Attribute)
                    and (is_dict(n.func.value) or (in_state and isinstance(n.func.value, ast.Name)))
                ):
                    ok = False
                    for kw in n.keywords:
                        if kw.arg:
                            out["assigned"].add(kw.arg)
                            ok = True
                    for a in n.args:
                        if isinstance(a, ast.Dict):
                            ok = True
                            for k in a.keys:
                                if k is not None and constant_text(k):
                                    out["assigned"].add(constant_text(k))
                        elif isinstance(a, ast.Call) and ast.unparse(a.func) == "dict":
                            ok = True
                            for kw in a.keywords:
                                if kw.arg:
                                    out["assigned"].add(kw.arg)
                        elif isinstance(a, ast.Call) and ast.unparse(a.func) in ("locals", "vars"):
                            for x in fnode.args.args + fnode.args.kwonlyargs:
                                if x.arg not in selfn:
                                    out["assigned"].add(x.arg)
                    if not ok:
                        out["dynamic"].append(f"{fn.rsplit('/', 1)[-1]}:{n.lineno} {ast.unparse(n)[:100]}")
                elif (
                    s.endswith(".setdefault")
                    and isinstance(n.func, ast.Attribute)
                    and is_dict(n.func.value)
                    and n.args
                    and constant_text(n.args[0])
                ):
                    out["assigned"].add(constant_text(n.args[0]))
                elif in_state and s == "dict":
                    for kw in n.keywords:
                        if kw.arg:
                            out["assigned"].add(kw.arg)
                if (
                    isinstance(n.func, ast.Attribute)
                    and is_obj(n.func.value)
                    and n.func.attr
                    in ("register_buffer", "register_parameter", "add_module", "register_module")
                    and n.args
                ):
                    if not constant_text(n.args[0]):
                        out["dynamic"].append(f"{fn.rsplit('/', 1)[-1]}:{n.lineno} {ast.unparse(n)[:100]}")
            elif isinstance(n, ast.Dict) and in_state:
                for k in n.keys:
                    if k is not None and constant_text(k):
                        out["assigned"].add(constant_text(k))

    for node in nodes:
        stack = list(node.body)
        while stack:
            b = stack.pop()
            if isinstance(b, (ast.FunctionDef, ast.AsyncFunctionDef)):
                decos = [ast.unparse(d) for d in b.decorator_list]
                args = [a.arg for a in b.args.posonlyargs + b.args.args]
                if "staticmethod" in decos:
                    sn = []
                elif "classmethod" in decos or b.name == "__new__":
                    sn = []
                else:
                    sn = args[:1]
                if b.name in ("__new__", "__setstate__") and "self" in args:
                    sn = ["self"]
                do_method(b, sn, b.name in ("__getstate__", "__reduce__", "__reduce_ex__"))
            elif isinstance(b, (ast.If, ast.Try, ast.With)):
                stack.extend(getattr(b, "body", []))
                stack.extend(getattr(b, "orelse", []))
                stack.extend(getattr(b, "finalbody", []))
    return out


def slots_of(cls):
    """Names of a class's own slots."""
    slots = cls.__dict__.get("__slots__", ())
    names = [slots] if isinstance(slots, str) else list(slots)
    return {mangle(name, cls.__name__) for name in names if name not in ("__dict__", "__weakref__")}


def classify(cls, name):
    try:
        v = inspect.getattr_static(cls, name)
    except AttributeError:
        return "metaclass"
    for b in cls.__mro__:
        if name in b.__dict__:
            v = b.__dict__[name]
            break
    t = type(v)
    if isinstance(
        v,
        (
            types.FunctionType,
            classmethod,
            staticmethod,
            types.BuiltinFunctionType,
            types.MethodDescriptorType,
            types.WrapperDescriptorType,
            types.ClassMethodDescriptorType,
            types.MethodType,
            types.MethodWrapperType,
        ),
    ) or t.__name__ in (
        "cython_function_or_method",
        "fused_cython_function",
        "partialmethod",
        "method_descriptor",
        "instancemethod",
    ):
        return "method"
    if isinstance(v, property):
        return "property" + ("+set" if v.fset else "")
    if isinstance(v, functools.cached_property):
        return "cached_property"
    if isinstance(v, types.GetSetDescriptorType):
        return "getset"
    if isinstance(v, types.MemberDescriptorType):
        return "member"
    if isinstance(v, type):
        return "class"
    if hasattr(t, "__get__"):
        data = hasattr(t, "__set__") or hasattr(t, "__delete__")
        return f"descriptor{'' if data else '-nondata'}:{t.__module__}.{t.__qualname__}"
    return f"classattr:{t.__module__}.{t.__qualname__}" + ("(callable)" if callable(v) else "")


# By method, written to special-ENVIRONMENT.json.
sources = {}

# Methods that run without being asked for: to know that a compiled one exists matters, too.
SILENT = {"__setstate__", "__setattr__", "__getattr__", "__getattribute__", "__del__"}


def introspect(cls):
    """What is known of a class."""
    assigned, dynamic = set(), set()
    for base in cls.__mro__:
        if base is not object:
            own = analyse_cached(base)
            assigned |= own["assigned"] | own["slots"]
            dynamic |= set(own["dynamic"])
    assigned |= fields_of(cls) | parameters_of_estimator(cls)
    known = {
        "canonical": f"{cls.__module__}.{cls.__qualname__}",
        "mro": [f"{base.__module__}.{base.__qualname__}" for base in cls.__mro__],
        "assigned": sorted(assigned),
        "defined": defined_names(cls),
        "special": special_methods(cls),
        "hasDict": cls.__dictoffset__ != 0,
    }
    if dynamic:
        known["dynamic"] = sorted(dynamic)
    return known


def fields_of(cls):
    """Names of fields that decorators or metaclasses assign."""
    fields = set()
    if dataclasses.is_dataclass(cls):
        fields |= set(cls.__dataclass_fields__)
    if hasattr(cls, "__attrs_attrs__"):
        fields |= {field.name for field in cls.__attrs_attrs__}
    if isinstance(getattr(cls, "model_fields", None), dict):
        fields |= set(cls.model_fields)
    return fields


def parameters_of_estimator(cls):
    """Names that set_params of an estimator assigns: the parameters of its constructor."""
    if not any(
        base.__name__ == "BaseEstimator" or base.__module__.startswith(("xgboost", "lightgbm"))
        for base in cls.__mro__
    ):
        return set()
    for base in cls.__mro__:
        try:
            parameters = inspect.signature(base.__init__).parameters.values()
        except Exception:
            continue
        return {
            p.name
            for p in parameters
            if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY) and p.name != "self"
        }
    return set()


def defined_names(cls):
    """What the class and its bases define, by name."""
    defined = {}
    for name in sorted({*dir(cls), *(name for base in cls.__mro__ for name in base.__dict__)}):
        is_of_object = name in object.__dict__ and all(name not in base.__dict__ for base in cls.__mro__[:-1])
        if is_of_object and name not in SPECIAL:
            continue
        try:
            defined[name] = classify(cls, name)
        except Exception as e:
            defined[name] = "error:" + repr(e)[:60]
    return defined


def special_methods(cls):
    """Who defines each special method, and, unless that is Python, in what it is written."""
    special = {}
    for name in SPECIAL:
        base = next((base for base in cls.__mro__ if base is not object and name in base.__dict__), None)
        if base is None:
            continue
        value = base.__dict__[name]
        function = function_of(value) if value is not None else None
        definer = f"{base.__module__}.{base.__qualname__}"
        if value is None:
            how = "None"
        elif isinstance(function, types.FunctionType):
            how = "python"
        else:
            how = "cython" if "cython" in type(function).__name__ else "c"
        special[name] = definer if how == "python" else f"{definer} [{how}]"
        if name in SOURCES and (how == "python" or (name in SILENT and value is not None)):
            note_source(f"{definer}.{name}", function, how, f"{cls.__module__}.{cls.__qualname__}")
    return special


def note_source(method, function, how, user):
    """Notes the source of a special method, and a class that has it."""
    if method not in sources:
        try:
            text = (
                textwrap.dedent(inspect.getsource(function))
                if how == "python"
                else f"({how}: no Python source)"
            )
        except Exception:
            text = "(no source)"
        sources[method] = {"source": text, "users": []}
    sources[method]["users"].append(user)


_analysed = {}


def analyse_cached(cls):
    if cls not in _analysed:
        try:
            _analysed[cls] = analyse(cls)
        except Exception as e:
            print("analyse", cls, repr(e), file=sys.stderr)
            _analysed[cls] = {"assigned": set(), "dynamic": ["ERROR " + repr(e)], "slots": set()}
    return _analysed[cls]


_not_importable = {}


def resolve(path):
    parts = path.split(".")
    err = None
    for i in range(len(parts) - 1, 0, -1):
        m = ".".join(parts[:i])
        if m in _not_importable:
            err = _not_importable[m]
            continue
        try:
            o = importlib.import_module(m)
        except BaseException as e:
            _not_importable[m] = repr(e)[:200]
            err = err or _not_importable[m]
            continue
        try:
            for a in parts[i:]:
                o = getattr(o, a)
            return o, None
        except AttributeError as e:
            return None, repr(e)[:200]
    return None, err


def main():
    parser = arguments(__doc__)
    parser.add_argument("environment", help="a name for these versions of the libraries, without a hyphen")
    options = parser.parse_args()
    try:
        # 1.5 and 1.6 were built so that this module calls itself _loss, and can be imported by that name afterwards.
        importlib.import_module("sklearn._loss")
    except Exception:
        pass
    classes = {}
    errors = {}
    for path in classes_of_interest(reviewed_globals()):
        found, error = resolve(path)
        if found is None and error is not None and path.startswith("_loss."):
            found, error = resolve("sklearn._loss." + path)
        if error is not None:
            errors[path] = error
            continue
        try:
            classes[path] = introspect(found) if isinstance(found, type) else {}
        except Exception as e:
            traceback.print_exc()
            errors[path] = "introspect: " + repr(e)[:300]
    options.work.mkdir(parents=True, exist_ok=True)
    write(options.work / f"introspect-{options.environment}.json", {"classes": classes, "errors": errors})
    write(options.work / f"special-{options.environment}.json", sources)
    print(f"{options.environment}: {len(classes)} found, {len(errors)} missing")


def write(file, value):
    file.write_text(json.dumps(value, indent=0, sort_keys=True), encoding="utf-8")


if __name__ == "__main__":
    main()
