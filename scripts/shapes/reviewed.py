"""What the other scripts share: the work folder, and the globals that engine/src/models/pickle/globals/reviewed lists."""

import argparse
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
GLOBALS = ROOT / "engine/src/models/pickle/globals"

# The order in which globals.ts reads them, which decides whose options count for a name that stands in several.
TABLES = [
    "python",
    "numpy",
    "scipy",
    "pandas",
    "statistics",
    "sklearn",
    "sklearnEstimators",
    "torch",
    "torchModules",
    "others",
]

# Uses in which a state, or items, may replace what the class defines.
INSTANCE_USES = {"created", "built", "mutated"}


def arguments(description):
    """A parser with the option that every script here has."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument(
        "--work", type=pathlib.Path, default=ROOT / ".cache/shapes", help="the folder for results"
    )
    return parser


def reviewed_globals():
    """The reviewed globals by dotted name: their uses, and the checks of arguments and state, as globals.ts reads them."""
    reviewed = {}
    for name in TABLES:
        source = (GLOBALS / f"reviewed/{name}.ts").read_text(encoding="utf-8")
        for table in re.findall(r"^export const \w+ = \(\): string => `([^`]*)`", source, re.MULTILINE):
            read_table(table, reviewed)
    return reviewed


def read_table(table, reviewed):
    """Reads one table: `[uses and options]` starts a group, `module: name name` adds to it, indented lines go on."""
    entry = parse_options("")
    module = ""
    for line in table.split("\n"):
        if line.startswith("["):
            entry = parse_options(line.rstrip()[1:-1])
            continue
        names = line
        if not line.startswith(" ") and ": " in line:
            module, names = line.split(": ", 1)
        for name in names.split():
            add(reviewed, f"{module}.{name}", entry)
            # numpy 2.0 moved its core.
            if module.startswith("numpy.core"):
                add(reviewed, f"numpy._core{module.removeprefix('numpy.core')}.{name}", entry)


def parse_options(text):
    """The uses of a group, and the options that matter for shapes."""
    entry = {"uses": set()}
    for word in text.split():
        key, _, value = word.partition("=")
        if key in ("check", "state"):
            entry[key] = value
        elif not value and key != "enum":
            entry["uses"].add(key)
    return entry


def add(reviewed, path, entry):
    """A name in several groups has the uses of all of them."""
    old = reviewed.get(path, {"uses": set()})
    reviewed[path] = {**old, **entry, "uses": old["uses"] | entry["uses"]}


def takes_state(entry):
    """Whether the state of an instance may come from the file."""
    return "built" in entry["uses"] or "state" in entry


def classes_of_interest(reviewed):
    """Names of the globals whose instances the file fills."""
    return [path for path, entry in reviewed.items() if entry["uses"] & INSTANCE_USES or "state" in entry]
