"""What the dumps_*.py share: they make objects, which are pickled here in several ways; tracer.py notes what the pickles do.

    python scripts/shapes/dumps_core.py ENVIRONMENT

writes dumped-ENVIRONMENT-core.json into the work folder. Pickles that showed something new are kept in dumps/ENVIRONMENT:
the scanner should call them safe. An object that cannot be made with some version of a library is noted and left out.
"""

import contextlib
import io
import json
import os
import pathlib
import pickle
import re
import signal
import sys
import time
import traceback
import warnings
import zipfile

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ["PYTHONWARNINGS"] = "ignore"
warnings.simplefilter("ignore")

from reviewed import arguments
from tracer import Recorder, Tracer

# Larger pickles show nothing that smaller ones do not.
MOST_BYTES = 30_000

_parser = arguments(__doc__)
_parser.add_argument("environment", help="a name for these versions of the libraries, without a hyphen")
_options = _parser.parse_args()
_part = pathlib.Path(sys.argv[0]).stem.removeprefix("dumps_")
_folder = _options.work / "dumps" / _options.environment
_folder.mkdir(parents=True, exist_ok=True)
for _old in _folder.glob(f"{_part}-*"):
    _old.unlink()

recorder = Recorder()
tracer = Tracer(recorder)
fails = []
_started = time.time()
_count = 0


def uid():
    """A number that no other name has."""
    global _count
    _count += 1
    return str(_count)


def progress(what):
    print(what, round(time.time() - _started, 1), _count, flush=True)


class OutOfTime(Exception):
    """Raised by the alarm, inside whatever takes too long."""


def _on_alarm(*_):
    raise OutOfTime("time")


signal.signal(signal.SIGALRM, _on_alarm)


def save(name, data, is_novel):
    """Keeps a pickle that showed something new."""
    if is_novel and len(data) <= MOST_BYTES:
        (_folder / f"{_part}-{re.sub(r'[^A-Za-z0-9_.+-]+', '_', name)[:120]}.pkl").write_bytes(data)


def trace(data):
    """Whether a pickle showed something new."""
    before = recorder.novel
    tracer.run(data)
    return recorder.novel > before


def dump(name, obj, protos=(2, 4, 5), joblib=False, torchsave=False, limit=20):
    """Pickles an object by these protocols, and by these libraries."""
    uid()
    # Makes the dict of instances that have none before it is asked for: then the state of a BytesIO, say, holds one.
    with contextlib.suppress(Exception):
        object.__getattribute__(obj, "__dict__")
    for protocol in protos:
        try:
            signal.alarm(limit)
            data = pickle.dumps(obj, protocol)
            signal.alarm(0)
        except BaseException as e:
            signal.alarm(0)
            fails.append((name, f"pickle{protocol}: {e!r}"[:200]))
            if protocol == protos[0]:
                return
            continue
        try:
            save(f"{name}.p{protocol}", data, trace(data))
        except Exception as e:
            fails.append((name, f"trace{protocol}: {e!r}"[:200]))
            traceback.print_exc()
    if joblib:
        dump_by_joblib(name, obj)
    if torchsave:
        dump_by_torch(name, obj)


def dump_by_joblib(name, obj):
    import joblib
    from joblib.numpy_pickle import NumpyArrayWrapper

    whole, pickled = io.BytesIO(), io.BytesIO()
    try:
        joblib.dump(obj, whole)
    except Exception as e:
        fails.append((name, f"joblib: {e!r}"[:200]))
        return
    # The bytes of arrays stand between the pickle's; without them it can be read on its own.
    write_array = NumpyArrayWrapper.write_array
    try:
        NumpyArrayWrapper.write_array = lambda self, array, pickler: None
        joblib.dump(obj, pickled)
    finally:
        NumpyArrayWrapper.write_array = write_array
    try:
        save(f"{name}.joblib", whole.getvalue(), trace(pickled.getvalue()))
    except Exception as e:
        fails.append((name, f"joblib trace: {e!r}"[:200]))


def dump_by_torch(name, obj):
    import torch

    for is_zip in (True, False):
        file = io.BytesIO()
        try:
            torch.save(obj, file, _use_new_zipfile_serialization=is_zip)
        except Exception as e:
            fails.append((name, f"torch.save: {e!r}"[:200]))
            continue
        data = file.getvalue()
        before = recorder.novel
        try:
            trace_torch(data, is_zip)
        except Exception as e:
            fails.append((name, f"torch trace: {e!r}"[:200]))
        save(f"{name}.{'pt' if is_zip else 'ptlegacy'}", data, recorder.novel > before)


def trace_torch(data, is_zip):
    """Traces the pickles of a file of torch.save: one in an archive, or five, the last one followed by storages."""
    if is_zip:
        archive = zipfile.ZipFile(io.BytesIO(data))
        for member in archive.namelist():
            if member.endswith("data.pkl"):
                tracer.run(archive.read(member))
        return
    file = io.BytesIO(data)
    for index in range(5):
        if file.tell() < len(data):
            try:
                tracer.run(file)
            except Exception:
                if index < 4:
                    raise


def make(name, fn, limit=30, **options):
    """Dumps what `fn` makes."""
    try:
        signal.alarm(limit)
        made = fn()
        signal.alarm(0)
    except BaseException as e:
        signal.alarm(0)
        if isinstance(e, KeyboardInterrupt):
            raise
        fails.append((name, f"make: {type(e).__name__}: {e}"[:220]))
        return None
    dump(name, made, **options)
    return made


def finish():
    """Writes what was noted."""
    file = _options.work / f"dumped-{_options.environment}-{_part}.json"
    file.write_text(json.dumps({"classes": recorder.to_json(), "fails": fails}, indent=0, sort_keys=True))
    progress(
        f"{_options.environment} {_part}: {len(recorder.classes)} classes, {len(fails)} failures, objects:"
    )
