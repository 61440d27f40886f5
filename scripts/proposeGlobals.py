"""Proposes names for the allowlist of pickle globals; a person decides.

Looks into the installed libraries (Debian: python3-sklearn, python3-torch, python3-scipy, python3-pandas, python3-numpy)
and prints, per library, the classes that define none of the methods that unpickling would run (`__del__`, `__reduce__`,
`__reduce_ex__`, `__new__`, `__setstate__`, `__setitem__`, `append`, `extend`, `__hash__`) outside the base classes reviewed
below. Review looks at those bases and at whatever is printed behind `# look at`.

Usage: /usr/bin/python3 scripts/proposeGlobals.py sklearn|torch|scipy|pandas
"""

import importlib
import inspect
import pkgutil
import sys
import warnings

warnings.filterwarnings("ignore")

RUNS = ["__del__", "__reduce__", "__reduce_ex__", "__new__", "__setstate__", "__setitem__", "append", "extend", "__hash__",
        "__setattr__", "__getattr__", "__getattribute__"]

# Classes whose own versions of these methods were read and found to do nothing but set attributes.
REVIEWED_OWNERS = {
    "builtins", "sklearn.base.BaseEstimator", "torch.nn.modules.module.Module", "typing.Generic", "abc.ABC",
    "typing.Protocol", "sklearn.utils._bunch.Bunch", "sklearn.utils.Bunch",
}

ROOTS = {
    "sklearn": ("sklearn", ["sklearn.base.BaseEstimator", "sklearn.gaussian_process.kernels.Kernel"]),
    "torch": ("torch.nn.modules", ["torch.nn.modules.module.Module"]),
}


def owner(cls, name):
    """Qualified name of the class in whose body `name` is defined."""
    for base in cls.__mro__:
        if name in vars(base):
            return "builtins" if base.__module__ == "builtins" else f"{base.__module__}.{base.__qualname__}"
    return "builtins"


def classes(root):
    """Every class defined in a package, each once, under its defining module."""
    package = importlib.import_module(root)
    names = [root] + [m.name for m in pkgutil.walk_packages(package.__path__, root + ".", onerror=lambda _: None)]
    seen = set()
    for name in names:
        if ".tests" in name or "conftest" in name or ".setup" in name:
            continue
        try:
            module = importlib.import_module(name)
        except BaseException:
            continue
        for value in vars(module).values():
            if inspect.isclass(value) and value.__module__ == name and value not in seen:
                seen.add(value)
                yield value


def main():
    root, bases = ROOTS[sys.argv[1]]
    wanted = tuple(getattr(importlib.import_module(b.rsplit(".", 1)[0]), b.rsplit(".", 1)[1]) for b in bases)
    for cls in sorted(classes(root), key=lambda c: f"{c.__module__}.{c.__qualname__}"):
        if not issubclass(cls, wanted):
            continue
        odd = sorted({f"{owner(cls, m)}.{m}" for m in RUNS if owner(cls, m) not in REVIEWED_OWNERS})
        print(f"{cls.__module__}.{cls.__qualname__}" + (f"  # look at {', '.join(odd)}" if odd else ""))


if __name__ == "__main__":
    main()
