#!/usr/bin/env python3
"""The real loaders of joblib and torch as judges of how we read what they read.

Reads lines ``LOADER BASE64`` from standard input, with LOADER one of ``joblib``, ``torch-zip`` and ``torch-legacy``: a joblib file,
or the main pickle of a checkpoint, around which this script puts the rest. The loader itself loads it, from a file, with its
unpickler's ``find_class`` intercepted: every name but those that the format itself needs is an inert stand-in of ``oracle.py``.
Answers are lines of JSON: ``{"stop": bool, "error": str|null, "events": [[use, module, name], ...]}``; the uses are those of
``oracle.py``, without the names that the format needs.

No program reaches a real name: an audit hook of the interpreter refuses every lookup that is not one of the format's, and every
way to start a process or to open a connection, whatever the unpicklers do.

A program may take this process down; whoever asks starts it again behind that program. Needs Debian's python3-joblib, python3-numpy and python3-torch (1.13).
"""

import base64
import io
import json
import os
import pickle
import resource
import signal
import struct
import sys
import tempfile
import types
import warnings
import zipfile

import joblib.numpy_pickle
import numpy
import torch

import oracle

FORMAT_NAMES = {
    ("joblib.numpy_pickle", "NumpyArrayWrapper"),
    ("numpy", "ndarray"),
    ("numpy", "dtype"),
    ("collections", "OrderedDict"),
    ("torch", "FloatStorage"),
    ("torch._utils", "_rebuild_tensor_v2"),
}
FORBIDDEN = ("os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "subprocess.", "socket.", "ctypes.", "pty.")
armed = False


def guard(event, args):
    """Refuse what no program may do here."""
    if not armed:
        return
    if event == "pickle.find_class" and tuple(args) not in FORMAT_NAMES:
        raise RuntimeError("a real name was asked for")
    if event.startswith(FORBIDDEN):
        raise RuntimeError(event)


sys.addaudithook(guard)
recorder = None
MEMORY_LIMIT = 8 << 30  # bytes of address space; torch maps some gigabytes without using them


def find_class(base, self, module, name):
    """The format's own names are real, all others stand-ins."""
    if (module, name) in FORMAT_NAMES:
        return base.find_class(self, module, name)
    return recorder.find_class(module, name)


class PlainUnpickler(pickle._Unpickler):
    """What ``pickle.load`` runs inside of joblib: arrays of objects."""

    def find_class(self, module, name):
        return find_class(pickle._Unpickler, self, module, name)


class TorchUnpickler(pickle.Unpickler):
    """What torch derives its own unpickler from."""

    def find_class(self, module, name):
        return find_class(pickle.Unpickler, self, module, name)


def load_with(unpickler):
    """A stand-in for ``pickle.load``."""
    return lambda file, **_: unpickler(file).load()


joblib_unpickler = joblib.numpy_pickle.NumpyUnpickler
joblib_unpickler.find_class = lambda self, module, name: find_class(pickle._Unpickler, self, module, name)
joblib.numpy_pickle.pickle = types.SimpleNamespace(**vars(pickle) | {"load": load_with(PlainUnpickler)})
torch_pickle = types.ModuleType("torch_pickle")
torch_pickle.__dict__.update(vars(pickle) | {"Unpickler": TorchUnpickler, "load": load_with(TorchUnpickler)})

STORAGE = struct.pack("<8f", *range(8))


def legacy(program):
    """A checkpoint in torch's format before 1.6."""
    head = [0x1950A86A20F9469CFC6C, 1001, {"protocol_version": 1001, "little_endian": True}]
    # No storage follows: torch leaves those that the program names as they are.
    return b"".join([*(pickle.dumps(value, 2) for value in head), program, pickle.dumps([], 2)])


def archive(program):
    """A checkpoint in torch's zip format."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as writer:
        writer.writestr("archive/data.pkl", program)
        writer.writestr("archive/data/0", STORAGE)
        writer.writestr("archive/version", b"3\n")
    return stream.getvalue()


def load(loader, data):
    """Let a loader load."""
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        file.write({"joblib": bytes, "torch-zip": archive, "torch-legacy": legacy}[loader](data))
        file.flush()
        if loader == "joblib":
            joblib.load(file.name)
        else:
            torch.load(file.name)


def run(loader, data):
    """One file, within a budget of time."""
    global recorder
    recorder = oracle.Recorder()
    stop, error = False, None
    try:
        signal.setitimer(signal.ITIMER_REAL, oracle.TIME_LIMIT)
        try:
            load(loader, data)
            stop = True
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except (oracle.Budget, MemoryError):
        error = oracle.BUDGET
    except Exception as problem:  # whatever a hostile program provokes is its result
        error = oracle.describe(problem)
    return {"stop": stop, "error": error, "events": recorder.events}


def main():
    """Answer line by line."""
    global armed
    # Whatever a loader imports on first use, it imports now.
    torch.load(io.BytesIO(archive(pickle.dumps({}))))
    torch.load(io.BytesIO(legacy(pickle.dumps({}, 2))))
    numpy.dtype("f8")
    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, resource.getrlimit(resource.RLIMIT_AS)[1]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    signal.signal(signal.SIGALRM, oracle._out_of_time)
    sys.stderr = open(os.devnull, "w")
    # Debian's torch takes its own pickle whatever it is told.
    torch.serialization.pickle = torch_pickle
    armed = True
    for line in sys.stdin:
        loader, data = line.split()
        sys.stdout.write(json.dumps(run(loader, base64.b64decode(data))) + "\n")
        sys.stdout.flush()


with tempfile.TemporaryDirectory() as folder:
    main()
