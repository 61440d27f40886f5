"""Symbolic walk of a pickle stream: records what is done to each class. Executes nothing of the pickle."""

import pickletools, io, _compat_pickle


class Mark:
    pass


MARK = Mark()


class Node:
    __slots__ = ("t", "items", "path", "args", "cls", "built", "ext", "cls2")

    def __init__(self, t, items=None, path=None, args=None, cls=None):
        self.t = t
        self.items = items
        self.path = path
        self.args = args
        self.cls = cls
        self.built = None
        self.ext = []
        self.cls2 = None


def norm(mod, name):
    if (mod, name) in _compat_pickle.NAME_MAPPING:
        mod, name = _compat_pickle.NAME_MAPPING[(mod, name)]
    elif mod in _compat_pickle.IMPORT_MAPPING:
        mod = _compat_pickle.IMPORT_MAPPING[mod]
    if mod == "builtins" and name == "unicode":
        name = "str"
    return mod + "." + name


CONST = {
    bool: "bool",
    int: "int",
    float: "float",
    str: "str",
    bytes: "bytes",
    bytearray: "bytearray",
    type(None): "none",
    complex: "complex",
}


def kind(n):
    if n.t == "global":
        return "global:" + n.path
    if n.t == "inst":
        return "instance:" + n.cls
    return n.t


def constant(v):
    return Node(CONST[type(v)], v)


class Recorder:
    def __init__(self):
        self.classes = {}
        self.novel = 0

    def get(self, p):
        r = self.classes.get(p)
        if r is None:
            r = self.classes[p] = {
                "forms": {},
                "keys": {},
                "slotKeys": set(),
                "newobj": {},
                "reduce": {},
                "setitem": False,
                "append": False,
                "additems": False,
                "hashed": False,
                "passedTo": {},
                "via": set(),
                "registered": set(),
                "itemKeys": {},
                "argKeys": {},
                "n": 0,
            }
            self.novel += 1
        return r

    def flag(self, p, f):
        r = self.get(p)
        if not r[f]:
            r[f] = True
            self.novel += 1

    def count(self, d, k, cap=60):
        if k not in d:
            if len(d) >= cap:
                return
            d[k] = 0
            if len(d) <= 2:
                self.novel += 1
        d[k] += 1

    def add_key(self, p, k, kd, slot=False):
        r = self.get(p)
        ks = r["keys"].get(k)
        if ks is None:
            ks = r["keys"][k] = set()
            self.novel += 1
        if len(ks) < 40:
            ks.add(kd)
        if slot and k not in r["slotKeys"]:
            r["slotKeys"].add(k)
            self.novel += 1

    def to_json(self):
        out = {}
        for p, r in self.classes.items():
            o = dict(r)
            o["keys"] = {k: sorted(v) for k, v in r["keys"].items()}
            o["argKeys"] = {k: sorted(v) for k, v in r["argKeys"].items()}
            o["slotKeys"] = sorted(r["slotKeys"])
            o["via"] = sorted(r["via"])
            o["registered"] = sorted(r["registered"])
            out[p] = o
        return out


def short(s, n=400):
    return s if len(s) <= n else s[:n] + "…"


def argument_kinds(n):
    if n.t in ("tuple", "list"):
        return [
            kind(x)
            if x.t not in ("tuple",)
            else "tuple(" + short(", ".join(kind(y) for y in x.items[:12])) + ")"
            for x in n.items[:40]
        ]
    return ["!" + kind(n)]


class Tracer:
    def __init__(self, rec):
        self.rec = rec

    def hashed(self, n, depth=0):
        if n.t == "inst":
            self.rec.flag(n.cls, "hashed")
        elif n.t in ("tuple", "frozenset") and depth < 4:
            for x in n.items:
                self.hashed(x, depth + 1)

    def passed(self, n, callee, depth=0):
        if n.t == "inst":
            self.rec.count(self.rec.get(n.cls)["passedTo"], callee)
        elif n.t in ("tuple", "list") and depth < 3:
            for x in n.items[:50]:
                self.passed(x, callee, depth + 1)
        elif n.t == "dict" and depth < 2:
            for k, v in n.items[:50]:
                self.passed(k, callee, depth + 1)
                self.passed(v, callee, depth + 1)

    def targets(self, n):
        """paths under which things done to n are recorded"""
        if n.t == "inst":
            return [n.cls] if n.cls2 is None else [n.cls, n.cls2]
        if n.t == "global":
            return ["(the class itself) " + n.path]
        return []

    def dict_items(self, n):
        if n.t == "dict":
            return n.items
        if n.t == "inst" and n.ext:
            return [e for e in n.ext if isinstance(e, tuple)]
        return []

    def build(self, n, st):
        for p in self.targets(n):
            r = self.rec.get(p)
            if st.t == "tuple":
                if len(st.items) == 2 and st.items[0].t in ("none", "dict") and st.items[1].t == "dict":
                    form = f"({st.items[0].t}, slots dict)"
                else:
                    form = f"tuple:{len(st.items)}(" + short(", ".join(kind(x) for x in st.items[:14])) + ")"
            elif st.t == "list":
                form = f"list:{len(st.items)}" if len(st.items) < 10 else "list:n"
            else:
                form = kind(st)
            self.rec.count(r["forms"], form)

            def keys(d, slot=False):
                for k, v in d.items:
                    if k.t == "str":
                        self.rec.add_key(p, k.items, kind(v), slot)
                        if k.items in ("_parameters", "_buffers", "_modules") and not slot:
                            for kk, vv in self.dict_items(v):
                                if kk.t == "str" and kk.items not in r["registered"]:
                                    if len(r["registered"]) < 300:
                                        r["registered"].add(kk.items)
                                    self.rec.novel += 1
                    else:
                        self.rec.add_key(p, "(" + kind(k) + ")", kind(v), slot)

            if st.t == "dict":
                keys(st)
            elif st.t == "tuple":
                if form.endswith("slots dict)"):
                    if st.items[0].t == "dict":
                        keys(st.items[0])
                    keys(st.items[1], True)
                else:
                    for i, x in enumerate(st.items):
                        if (
                            x.t == "dict"
                            and x.items
                            and len(x.items) < 200
                            and all(k.t == "str" for k, v in x.items)
                        ):
                            for k, v in x.items:
                                self.rec.add_key(p, f"[{i}].{k.items}", kind(v))

    def make_instance(self, how, callee, args, kwargs=None):
        path = callee.path if callee.t == "global" else "(call of " + kind(callee) + ")"
        items = args.items if args.t in ("tuple", "list") else []
        cls = path
        rest = items
        if (
            path in ("copyreg._reconstructor", "copyreg.__newobj__", "copyreg.__newobj_ex__")
            and items
            and items[0].t == "global"
        ):
            cls = items[0].path
            rest = items[1:]
            r = self.rec.get(cls)
            r["via"].add(path)
            self.rec.count(
                r["reduce"], path + "(cls, " + ", ".join(argument_kinds(Node("tuple", rest))) + ")"
            )
        else:
            r = self.rec.get(path)
            ks = ", ".join(argument_kinds(Node("tuple", items)))
            if kwargs is not None:
                ks += " ** " + ", ".join(
                    (k.items if k.t == "str" else kind(k)) + "=" + kind(v) for k, v in kwargs.items
                )
            self.rec.count(r[how], "(" + short(ks, 1500) + ")")
        r["n"] += 1
        for x in rest:
            self.passed(x, cls)
        if (
            path
            in (
                "builtins.set",
                "builtins.frozenset",
                "collections.OrderedDict",
                "collections.Counter",
                "builtins.dict",
            )
            and items
        ):
            a = items[0]
            if a.t in ("list", "tuple"):
                for x in a.items:
                    if path in ("builtins.set", "builtins.frozenset"):
                        self.hashed(x)
                    elif x.t in ("list", "tuple") and x.items:
                        self.hashed(x.items[0])
            elif a.t == "dict":
                for k, v in a.items:
                    self.hashed(k)
        n = Node("inst", path=path, args=args, cls=cls)
        # a rebuilding function told the class: what is done to the result is done to that class too
        last = path.rsplit(".", 1)[-1]
        if (
            cls == path
            and how == "reduce"
            and items
            and (last.startswith(("_", "new_")) and not last.startswith("_frombuffer"))
        ):
            for x in items[:2]:
                if (
                    x.t == "global"
                    and x.path != path
                    and x.path.rsplit(".", 1)[-1].lstrip("_")[:1].isupper()
                    or x.t == "global"
                    and last in ("_reconstruct", "_mareconstruct", "_mrreconstruct", "__new_wrapper")
                ):
                    n.cls2 = x.path
                    r2 = self.rec.get(x.path)
                    r2["via"].add(path)
                    r2["n"] += 1
        for x in items[:8]:
            if x.t == "dict" and 0 < len(x.items) < 60 and all(k.t == "str" for k, v in x.items):
                for p in self.targets(n):
                    ak = self.rec.get(p)["argKeys"]
                    for k, v in x.items:
                        if len(ak) < 100:
                            ak.setdefault(k.items, set()).add(kind(v))
        return n

    def run(self, data):
        """data: bytes or a file; returns the top node"""
        f = io.BytesIO(data) if isinstance(data, (bytes, bytearray)) else data
        stack = []
        memo = {}

        def pop_mark():
            i = len(stack) - 1
            while stack[i] is not MARK:
                i -= 1
            items = stack[i + 1 :]
            del stack[i:]
            return items

        rec = self.rec
        for op, arg, p in pickletools.genops(f):
            n = op.name
            if n in ("PROTO", "FRAME"):
                continue
            if n == "STOP":
                break
            if n in ("MEMOIZE",):
                memo[len(memo)] = stack[-1]
            elif n in ("BINPUT", "LONG_BINPUT", "PUT"):
                memo[int(arg)] = stack[-1]
            elif n in ("BINGET", "LONG_BINGET", "GET"):
                stack.append(memo[int(arg)])
            elif n == "MARK":
                stack.append(MARK)
            elif n == "POP":
                stack.pop()
            elif n == "POP_MARK":
                pop_mark()
            elif n == "DUP":
                stack.append(stack[-1])
            elif n == "NONE":
                stack.append(constant(None))
            elif n == "NEWTRUE":
                stack.append(constant(True))
            elif n == "NEWFALSE":
                stack.append(constant(False))
            elif n in ("EMPTY_TUPLE",):
                stack.append(Node("tuple", []))
            elif n in ("TUPLE1", "TUPLE2", "TUPLE3"):
                k = int(n[-1])
                it = stack[-k:]
                del stack[-k:]
                stack.append(Node("tuple", it))
            elif n == "TUPLE":
                stack.append(Node("tuple", pop_mark()))
            elif n == "EMPTY_LIST":
                stack.append(Node("list", []))
            elif n == "LIST":
                stack.append(Node("list", pop_mark()))
            elif n == "EMPTY_DICT":
                stack.append(Node("dict", []))
            elif n == "DICT":
                it = pop_mark()
                stack.append(Node("dict", list(zip(it[::2], it[1::2]))))
            elif n == "EMPTY_SET":
                stack.append(Node("set", []))
            elif n == "FROZENSET":
                it = pop_mark()
                for x in it:
                    self.hashed(x)
                stack.append(Node("frozenset", it))
            elif n in ("SETITEM", "SETITEMS"):
                if n == "SETITEM":
                    v = stack.pop()
                    k = stack.pop()
                    it = [k, v]
                else:
                    it = pop_mark()
                o = stack[-1]
                pairs = list(zip(it[::2], it[1::2]))
                for k, v in pairs:
                    self.hashed(k)
                if o.t == "dict":
                    o.items.extend(pairs)
                else:
                    o.ext.extend(pairs)
                    for p in self.targets(o):
                        rec.flag(p, "setitem")
                        for k, v in pairs[:50]:
                            rec.count(
                                rec.get(p)["itemKeys"],
                                short(
                                    kind(k) + (":" + k.items if k.t == "str" and len(k.items) < 60 else ""),
                                    90,
                                ),
                                40,
                            )
            elif n in ("APPEND", "APPENDS"):
                it = [stack.pop()] if n == "APPEND" else pop_mark()
                o = stack[-1]
                if o.t == "list":
                    o.items.extend(it)
                else:
                    for p in self.targets(o):
                        rec.flag(p, "append")
            elif n == "ADDITEMS":
                it = pop_mark()
                o = stack[-1]
                for x in it:
                    self.hashed(x)
                if o.t == "set":
                    o.items.extend(it)
                else:
                    for p in self.targets(o):
                        rec.flag(p, "additems")
            elif n == "GLOBAL":
                m, _, q = arg.partition(" ")
                stack.append(Node("global", path=norm(m, q)))
            elif n == "STACK_GLOBAL":
                q = stack.pop()
                m = stack.pop()
                stack.append(Node("global", path=norm(m.items, q.items)))
            elif n == "REDUCE":
                a = stack.pop()
                c = stack.pop()
                stack.append(self.make_instance("reduce", c, a))
            elif n == "NEWOBJ":
                a = stack.pop()
                c = stack.pop()
                stack.append(self.make_instance("newobj", c, a))
            elif n == "NEWOBJ_EX":
                k = stack.pop()
                a = stack.pop()
                c = stack.pop()
                stack.append(self.make_instance("newobj", c, a, k))
            elif n == "BUILD":
                st = stack.pop()
                self.build(stack[-1], st)
                stack[-1].built = st
            elif n == "BINPERSID":
                a = stack.pop()
                stack.append(Node("persid", path=short(", ".join(argument_kinds(a)))))
                if a.t == "tuple":
                    for x in a.items:
                        if x.t == "global":
                            rec.count(rec.get(x.path)["passedTo"], "(persistent id)")
            elif n == "PERSID":
                stack.append(Node("persid"))
            elif n in ("INST",):
                raise ValueError("INST")
            elif n in ("EXT1", "EXT2", "EXT4"):
                raise ValueError(n)
            elif n == "NEXT_BUFFER":
                stack.append(Node("buffer"))
            elif n == "READONLY_BUFFER":
                pass
            elif type(arg) in CONST:
                stack.append(constant(arg))
            else:
                raise ValueError("op " + n)
        return stack[-1]
