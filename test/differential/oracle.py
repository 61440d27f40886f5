#!/usr/bin/env python3
"""CPython as the judge of our pickle machine.

The question is always: *which names does this pickle program import, and what does it do with
them?* CPython answers it here, with its C unpickler and with its pure-Python one, while
every imported name is replaced by an inert stand-in class that only writes down how it was used.
No program ever reaches a real name, so hostile programs are harmless here.

Usage
-----
``oracle.py``
    Reads base64 lines from standard input, one pickle program a line. Each is answered by one line
    of JSON: ``{"c": RESULT, "python": RESULT, "file": RESULT}`` with ``RESULT = {"stop": bool, "error": str|null,
    "events": [[use, module, name], ...]}``. An empty line flushes the answers. "c" and "python"
    read from ``io.BytesIO``; "file" is the C unpickler over a buffered reader, as ``open(path, "rb")``
    gives it. That differs where frames lie: without ``peek`` the C unpickler drops the rest of a
    frame that an operand reaches over.

``oracle.py --names FILE...``
    Reads real files (pickles, legacy and zip checkpoints of torch, .npy, .npz, uncompressed joblib)
    and prints the uses of each as one line of JSON. Persistent ids give inert objects, and
    ``"passed"`` events tell which globals were handed to a call or stand in a persistent id.

Events
------
=================  ==================================================================
imported           ``find_class(module, name)``, as written in the stream
called             REDUCE, or INST/OBJ with arguments, on the name itself
created            NEWOBJ, NEWOBJ_EX, or INST/OBJ without arguments: ``cls.__new__``
built              BUILD on an object that came from the name
mutated            APPEND(S), SETITEM(S) or ADDITEMS on such an object, once per Python call
hashed             such an object became a dict key or a set member
result-called      such an object was itself called
global-built       BUILD on the name itself
global-mutated     APPEND(S), SETITEM(S) or ADDITEMS on the name itself
=================  ==================================================================

Only the standard library is needed, Python 3.8 or newer, on a POSIX system.
"""

import _pickle
import argparse
import base64
import io
import json
import os
import pickle
import re
import resource
import select
import signal
import subprocess
import sys
import zipfile

MEMORY_LIMIT = 2 << 30  # bytes of address space a worker may use
STACK_LIMIT = 512 << 20  # deep nesting is hashed and freed recursively
TIME_LIMIT = 2.0  # seconds for one program and one unpickler
KILL_AFTER = 3 * TIME_LIMIT + 1.0  # C loops do not notice signals: then the worker is replaced
EVENT_LIMIT = 200_000
BUDGET = "budget"


class Budget(BaseException):
    """A program used up its time or its number of events."""


# --- stand-ins -----------------------------------------------------------------------------------


class Recorder:
    """Collects the events of one program, and passes each on to ``echo`` if there is one."""

    def __init__(self, echo=None, passed=False):
        self.events = []
        self.echo = echo
        self.passed = passed
        self._stand_ins = {}

    def note(self, use, origin):
        """Write down one use of ``origin``, a (module, name) pair."""
        event = [use, *origin]
        self.events.append(event)
        if self.echo is not None:
            self.echo(event)
        if len(self.events) > EVENT_LIMIT:
            raise Budget

    def note_passed(self, values, depth=3):
        """Write down the globals among the arguments of a call, if this is wanted."""
        if not self.passed or depth == 0:
            return
        for value in values:
            if isinstance(value, StandInType):
                self.note("passed", type.__getattribute__(value, "_origin"))
            elif type(value) in (tuple, list):
                self.note_passed(value, depth - 1)

    def find_class(self, module, name):
        """Return the stand-in of a name: always a class, one for each name and program."""
        origin = (module, name)
        self.note("imported", origin)
        if origin not in self._stand_ins:
            self._stand_ins[origin] = make_stand_in(self, origin)
        return self._stand_ins[origin]


# What unpicklers look up on an object and then call.
_CLASS_METHODS = {
    "__setstate__": "global-built",
    "append": "global-mutated",
    "extend": "global-mutated",
    "add": "global-mutated",
    "update": "global-mutated",
}


class StandInType(type):
    """The class of stand-in classes: records what is done to the imported name itself."""

    def __getattribute__(cls, name):
        # A plain lookup on the class would find the functions meant for its instances.
        use = _CLASS_METHODS.get(name)
        if use is None:
            return type.__getattribute__(cls, name)
        recorder = type.__getattribute__(cls, "_recorder")
        origin = type.__getattribute__(cls, "_origin")
        return lambda *args, **kwargs: recorder.note(use, origin)

    def __call__(cls, /, *args, **kwargs):
        cls._recorder.note("called", cls._origin)
        cls._recorder.note_passed(args)
        return new_instance(cls, args)

    def __setitem__(cls, key, value):
        cls._recorder.note("global-mutated", cls._origin)


class StandIn:
    """What instances of all stand-ins share. Each answers with a note and nothing else."""

    __slots__ = ("_args", "_state")

    def __setstate__(self, state):
        self._recorder.note("built", self._origin)
        self._state = state

    def append(self, *args, **kwargs):
        """APPEND(S), where there is no ``extend``."""
        self._recorder.note("mutated", self._origin)

    extend = add = update = append

    def __setitem__(self, key, value):
        self._recorder.note("mutated", self._origin)

    def __call__(self, /, *args, **kwargs):
        self._recorder.note("result-called", self._origin)
        self._recorder.note_passed(args)
        return new_instance(type(self), args)

    def __hash__(self):
        self._recorder.note("hashed", self._origin)
        return id(self) >> 4

    def __eq__(self, other):
        return self is other


def _stand_in_new(cls, /, *args, **kwargs):
    """``__new__`` of every stand-in: what NEWOBJ, and INST/OBJ without arguments, run."""
    if not isinstance(cls, StandInType):
        raise TypeError("__new__(X): X is not a type object")
    cls._recorder.note("created", cls._origin)
    cls._recorder.note_passed(args)
    return new_instance(cls, args)


def make_stand_in(recorder, origin):
    """Make the stand-in class of ``origin``, a (module, name) pair."""
    members = {name: value for name, value in vars(StandIn).items() if name in _INSTANCE_MEMBERS}
    members.update(__new__=_stand_in_new, _recorder=recorder, _origin=origin)
    return StandInType("StandIn", (), members)


_INSTANCE_MEMBERS = frozenset(
    "__slots__ __setstate__ append extend add update __setitem__ __call__ __hash__ __eq__".split()
)


def new_instance(cls, args):
    """Make an inert instance without a note."""
    instance = object.__new__(cls)
    instance._args = args
    instance._state = None
    return instance


# --- the two unpicklers --------------------------------------------------------------------------


def _recording(base):
    """Subclass an unpickler so that every name is a stand-in."""

    class RecordingUnpickler(base):
        """CPython's unpickler, cut off from all real names."""

        def __init__(self, file, recorder):
            super().__init__(file)
            self._find = recorder.find_class

        def find_class(self, module, name):
            """Hand out a stand-in instead of importing anything."""
            return self._find(module, name)

    return RecordingUnpickler


UNPICKLERS = {"c": _recording(_pickle.Unpickler), "python": _recording(pickle._Unpickler)}
UNPICKLERS["file"] = UNPICKLERS["c"]


def stream_for(which, data):
    """The file object a program is read from."""
    stream = io.BytesIO(data)
    return io.BufferedReader(stream) if which == "file" else stream


def run_program(data, which, echo=None):
    """Run one program under one unpickler, within its budget, and return its result."""
    recorder = Recorder(echo)
    stop, error = False, None
    try:
        signal.setitimer(signal.ITIMER_REAL, TIME_LIMIT)
        try:
            UNPICKLERS[which](stream_for(which, data), recorder).load()
            stop = True
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except (Budget, MemoryError):
        stop, error = False, BUDGET
    except Exception as problem:  # whatever a hostile program provokes is its result
        error = describe(problem)
    return {"stop": stop, "error": error, "events": recorder.events}


def describe(problem):
    """One line about an exception."""
    return "{}: {}".format(type(problem).__name__, problem)[:300]


# --- workers -------------------------------------------------------------------------------------


def _limit(kind, wanted):
    """Set a soft limit, as far as the hard limit allows."""
    _, hard = resource.getrlimit(kind)
    value = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(kind, (value, hard))


def _out_of_time(_signal, _frame):
    raise Budget


def worker_main():
    """Answer programs one by one. A leading ``!`` asks for each event at once, before a crash."""
    _limit(resource.RLIMIT_AS, MEMORY_LIMIT)
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    signal.signal(signal.SIGALRM, _out_of_time)
    sys.stderr = open(os.devnull, "w")  # CPython complains of half-made objects it throws away
    for line in sys.stdin.buffer:
        careful = line.startswith(b"!")
        answer = {}
        data = base64.b64decode(line[1:] if careful else line)
        for which in UNPICKLERS:
            if careful:
                _say({"start": which})
            echo = (lambda event: _say({"event": event})) if careful else None
            answer[which] = run_program(data, which, echo)
            if careful:
                _say({"done": answer[which]})
        _say(answer)


def _say(message):
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


class Worker:
    """A child process that runs programs; replaced whenever a program kills or blocks it."""

    def __init__(self):
        self._process = None
        self._pending = b""

    def ask(self, line):
        """Return the answer for one base64 line."""
        self._send(line + b"\n")
        answer = self._receive()
        return answer if answer is not None else self._ask_carefully(line)

    def _ask_carefully(self, line):
        """Ask again and follow event by event, so that a crash does not swallow them."""
        answer, which, events = {}, None, []
        self._send(b"!" + line + b"\n")
        while True:
            message = self._receive()
            if message is None:
                break
            if "start" in message:
                which, events = message["start"], []
            elif "event" in message:
                events.append(message["event"])
            elif "done" in message:
                answer[which] = message["done"]
            else:
                return message
        if which is not None:
            answer[which] = {"stop": False, "error": BUDGET, "events": events}
        for missing in UNPICKLERS:
            if missing not in answer:
                answer[missing] = self._ask_one(line, missing)
        return answer

    def _ask_one(self, line, which):
        """The first unpickler took the worker down: run the other one in a process of its own."""
        run = subprocess.run(
            [sys.executable, os.path.abspath(__file__), "--only", which],
            input=line, stdout=subprocess.PIPE, check=False, preexec_fn=_prepare_child,
        )
        lines = [json.loads(text) for text in run.stdout.splitlines()]
        if lines and "stop" in lines[-1]:
            return lines[-1]
        return {"stop": False, "error": BUDGET, "events": [m["event"] for m in lines]}

    def _start(self):
        self._pending = b""
        self._process = subprocess.Popen(
            [sys.executable, os.path.abspath(__file__), "--worker"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, preexec_fn=_prepare_child,
        )

    def _send(self, line):
        if self._process is None:
            self._start()
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
        except BrokenPipeError:
            self.close()

    def _receive(self):
        """One message, or None if the worker died or takes too long."""
        while self._process is not None and b"\n" not in self._pending:
            output = self._process.stdout.fileno()
            ready, _, _ = select.select([output], [], [], KILL_AFTER)
            chunk = os.read(output, 1 << 16) if ready else b""
            if not chunk:
                self.close()
                return None
            self._pending += chunk
        if self._process is None:
            return None
        message, self._pending = self._pending.split(b"\n", 1)
        return json.loads(message)

    def close(self):
        """End the child."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process.stdin.close()
            self._process.stdout.close()
            self._process = None


def _prepare_child():
    _limit(resource.RLIMIT_STACK, STACK_LIMIT)


def only_main(which):
    """Run the one program on standard input under one unpickler, event by event."""
    _limit(resource.RLIMIT_AS, MEMORY_LIMIT)
    signal.signal(signal.SIGALRM, _out_of_time)
    data = base64.b64decode(sys.stdin.buffer.readline())
    signal.setitimer(signal.ITIMER_PROF, KILL_AFTER)  # its default action ends a blocked process
    _say(run_program(data, which, lambda event: _say({"event": event})))


def serve():
    """Read requests, write answers, flush at the end of each batch."""
    worker = Worker()
    try:
        for line in sys.stdin.buffer:
            line = line.strip()
            if not line:
                sys.stdout.flush()
                continue
            sys.stdout.write(json.dumps(worker.ask(line)) + "\n")
        sys.stdout.flush()
    finally:
        worker.close()


# --- the uses that real files make ---------------------------------------------------------------

_JOBLIB_WRAPPERS = {
    ("joblib.numpy_pickle", "NumpyArrayWrapper"),
    ("sklearn.externals.joblib.numpy_pickle", "NumpyArrayWrapper"),
}


class NamesUnpickler(UNPICKLERS["c"]):
    """For plain pickles and torch: persistent ids give inert objects."""

    def __init__(self, file, recorder):
        super().__init__(file, recorder)
        self._recorder = recorder

    def persistent_load(self, pid):
        """Stand for a storage; in old torch files a ``module`` id stands for the class it holds."""
        if isinstance(pid, tuple):
            self._recorder.note_passed(pid)
            if pid[0] == "module":
                return pid[1]
        return Inert()


class NamesJoblibUnpickler(UNPICKLERS["python"]):
    """For joblib, whose raw arrays lie between the opcodes: reads past them."""

    dispatch = dict(pickle._Unpickler.dispatch)

    def __init__(self, file, recorder):
        super().__init__(file, recorder)
        self._file = file
        self._recorder = recorder

    def persistent_load(self, pid):
        """Stand for whatever the id means."""
        return Inert()

    def load_build(self):
        """BUILD; behind the state of an array wrapper its array follows at once."""
        pickle._Unpickler.load_build(self)
        top = self.stack[-1]
        if getattr(type(top), "_origin", None) in _JOBLIB_WRAPPERS:
            self._recorder.note_passed([top._state.get("subclass")])
            skip_joblib_array(self._file, top._state, self._recorder)

    dispatch[pickle.BUILD[0]] = load_build


class Inert:
    """Nothing at all."""

    def __setstate__(self, state):
        pass


def skip_joblib_array(file, state, recorder):
    """Read past one array that joblib wrote, or run the pickle that stands for it."""
    code = state["dtype"]._args[0].lstrip("|<>=")
    if code.startswith("O"):
        UNPICKLERS["c"](file, recorder).load()
        return
    if state.get("numpy_array_alignment_bytes") is not None:
        file.seek(file.read(1)[0], os.SEEK_CUR)
    kind, size = re.match(r"([A-Za-z])(\d+)", code).groups()
    count = int(size) * (4 if kind == "U" else 1)
    for length in state["shape"]:
        count *= length if isinstance(length, int) else 1
    file.seek(count, os.SEEK_CUR)


def skip_npy_header(data):
    """Return the object pickle of an .npy file, or nothing for a plain array."""
    width = 2 if data[6] == 1 else 4
    length = int.from_bytes(data[8 : 8 + width], "little")
    header = data[8 + width : 8 + width + length]
    return data[8 + width + length :] if b"'|O'" in header else b""


def pickles_in(path):
    """Yield (label, bytes) for each place in a file where pickles may start."""
    with open(path, "rb") as file:
        data = file.read()
    if zipfile.is_zipfile(io.BytesIO(data)) and data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist():
                content = archive.read(member)
                if member.filename.endswith(".pkl"):
                    yield member.filename, content
                elif content.startswith(b"\x93NUMPY"):
                    yield member.filename, skip_npy_header(content)
    elif data.startswith(b"\x93NUMPY"):
        yield "array", skip_npy_header(data)
    else:
        yield "file", data


def names_of(path):
    """All events of a real file, its number of streams, and the error that ended the reading."""
    recorder = Recorder(passed=True)
    streams, errors = 0, []
    for label, data in pickles_in(path):
        joblib = b"NumpyArrayWrapper" in data
        file = io.BytesIO(data)
        # Legacy torch files hold five pickles and then raw storages, which end the loop.
        while file.tell() < len(data):
            before = len(recorder.events)
            try:
                (NamesJoblibUnpickler if joblib else NamesUnpickler)(file, recorder).load()
            except Exception as problem:
                if streams < 5:
                    errors.append("{}: {}".format(label, describe(problem)))
                del recorder.events[before if streams >= 5 else len(recorder.events) :]
                break
            streams += 1
    return {"file": path, "streams": streams, "error": "; ".join(errors) or None,
            "events": recorder.events}


def main():
    """Parse the command line."""
    parser = argparse.ArgumentParser(description="Ask CPython what a pickle does.")
    parser.add_argument("--names", nargs="+", metavar="FILE", help="print the uses in real files")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--only", choices=sorted(UNPICKLERS), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        worker_main()
    elif options.only:
        only_main(options.only)
    elif options.names:
        for path in options.names:
            print(json.dumps(names_of(path)))
    else:
        serve()


if __name__ == "__main__":
    main()
