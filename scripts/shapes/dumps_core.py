"""Objects of Python, numpy, scipy, pandas and small libraries."""

import argparse
import array
import collections
import datetime
import decimal
import fractions
import functools
import inspect
import io
import ipaddress
import itertools
import operator
import os
import pathlib
import platform
import random
import re
import statistics
import string
import sys
import time
import types
import urllib.parse
import uuid

from dumpkit import dump, fails, finish, make, uid
import numpy as np

rng = np.random.RandomState(0)


# ---------- stdlib
def S(name, fn, **k):
    make("std_" + name, fn, protos=(2, 4, 5), **k)


for nm, v in dict(
    bool=True,
    cx=1 + 2j,
    fl=1.5,
    i=1,
    obj=object(),
    sl=slice(1, 2),
    fs=frozenset([1, (2,)]),
    li=[1, [2]],
    se={1, "a"},
    tu=(1, (2, 3)),
    di={"a": {1: 2}},
    rg=range(3),
    en=enumerate([1, 2]),
    rev=reversed([1, 2]),
    zp=zip([1], [2]),
    it=iter([1, 2]),
    itd=iter({"a": 1}.items()),
    its=iter({1}),
    itt=iter((1, 2)),
    itr=iter(range(3)),
    itstr=iter("abc"),
    mp=map(str, [1]),
    fl2=filter(None, [1]),
    ba=bytearray(b"ab"),
    by=b"ab",
    none=None,
    ell=...,
    nie=NotImplemented,
).items():
    S(nm, lambda: v)
for f in (abs, all, len, max, print.__class__, int, dict.fromkeys, str.lower, "abc".upper):
    S("f_" + getattr(f, "__name__", "?"), lambda: f)
for n, e in vars(__import__("builtins")).items():
    if isinstance(e, type) and issubclass(e, BaseException):
        for a in ((), ("m",), (2, "msg", "file"), ("utf-8", b"x", 0, 1, "r"), ("x", 0, 1, "r")):
            try:
                x = e(*a)
            except Exception:
                continue
            dump(f"exc_{n}{len(a)}", x, protos=(2, 4))
            try:
                x.__notes__ = ["n"]
                dump(f"excattr_{n}{len(a)}", x, protos=(2, 4))
            except Exception:
                pass
S("importerr", lambda: ImportError("m", name="n", path="p"))
S("nameerr", lambda: NameError("m", name="n") if sys.version_info > (3, 10) else NameError("m"))
S(
    "attrerr",
    lambda: AttributeError("m", name="n", obj=None) if sys.version_info > (3, 10) else AttributeError("m"),
)
S("si", lambda: StopIteration(3))
S("od", lambda: collections.OrderedDict(a=1, b=2))


def odx():
    return collections.OrderedDict(a=1)


S("odx", odx)
S("cnt", lambda: collections.Counter("abca"))
S("dq", lambda: collections.deque([1, 2], maxlen=3))
S("dq2", lambda: collections.deque([1]))
S("cm", lambda: collections.ChainMap({"a": 1}, {}))
S("ud", lambda: collections.UserDict(a=1))
S("ul", lambda: collections.UserList([1]))
S("us", lambda: collections.UserString("x"))
S("dd", lambda: collections.defaultdict(list, a=[1]))
S("dd2", lambda: collections.defaultdict(int))
S("ddn", lambda: collections.defaultdict(None, a=1))
S(
    "ddp",
    lambda: collections.defaultdict(
        functools.partial(collections.defaultdict, int), a=collections.defaultdict(int, b=1)
    ),
)
for v in (
    datetime.date(2020, 1, 2),
    datetime.datetime(2020, 1, 2, 3),
    datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc),
    datetime.time(1, 2),
    datetime.time(1, 2, fold=1),
    datetime.timedelta(1, 2),
    datetime.timezone(datetime.timedelta(hours=1)),
    datetime.timezone(datetime.timedelta(hours=1), "x"),
    datetime.timezone.utc,
    decimal.Decimal("1.5"),
    decimal.Decimal("NaN"),
    fractions.Fraction(1, 3),
    uuid.UUID(int=5),
    uuid.uuid1(),
    ipaddress.ip_address("1.2.3.4"),
    ipaddress.ip_address("::1"),
    ipaddress.ip_network("10.0.0.0/8"),
    ipaddress.ip_network("fe80::/10"),
    ipaddress.ip_interface("1.2.3.4/8"),
    argparse.Namespace(a=1, b="x"),
    string.Template("$x"),
    random.Random(1),
    re.compile("a+", re.I),
    re.compile(b"x"),
    functools.partial(int, base=2),
    functools.partial(max, 1, 2),
    operator.itemgetter(1),
    operator.itemgetter("a", "b"),
    operator.attrgetter("a.b"),
    operator.methodcaller("lower"),
    urllib.parse.urlparse("http://a/b?c#d"),
    urllib.parse.urlsplit("http://a/b"),
    platform.uname(),
    statistics.NormalDist(1, 2),
    types.SimpleNamespace(a=1),
    types.MappingProxyType,
    array.array("d", [1.0]),
    array.array("i", [1]),
    array.array("u", "a"),
    time.gmtime(0),
    time.localtime(),
    os.stat("/"),
    os.statvfs("/"),
    os.times(),
    os.uname(),
    os.terminal_size((1, 2)),
    decimal.Context(prec=5),
    decimal.getcontext(),
    pathlib.PurePath("a/b"),
    pathlib.PurePosixPath("/a"),
    pathlib.PureWindowsPath("c:/a"),
    pathlib.Path("."),
    io.BytesIO(b"abc"),
    io.StringIO("abc"),
    inspect.signature(lambda a, *b, c=1, **d: 0),
    inspect.Parameter("a", inspect.Parameter.POSITIONAL_OR_KEYWORD, default=1, annotation=int),
    itertools.count(2),
    itertools.count(1.5, 0.5),
    itertools.cycle([1, 2]),
    itertools.repeat(1),
    itertools.repeat(1, 3),
    itertools.chain([1], [2]),
    itertools.islice([1, 2, 3], 1, 2),
    itertools.accumulate([1, 2]),
    itertools.accumulate([1, 2], max),
    itertools.product([1], [2]),
    itertools.permutations([1, 2]),
    itertools.combinations([1, 2], 1),
    itertools.combinations_with_replacement([1, 2], 1),
    itertools.starmap(max, [(1, 2)]),
    itertools.takewhile(bool, [1]),
    itertools.dropwhile(bool, [1]),
    itertools.zip_longest([1], [2]),
    itertools.compress([1], [1]),
    itertools.filterfalse(bool, [1]),
    collections.namedtuple,
):
    dump("std_" + type(v).__name__ + uid(), v)


def used_iter(i, n):
    for _ in range(n):
        next(i)
    return i


S("cyc_used", lambda: used_iter(itertools.cycle([1, 2, 3]), 2))
S("prod_used", lambda: used_iter(itertools.product([1, 2], [3]), 1))
S("perm_used", lambda: used_iter(itertools.permutations([1, 2]), 1))
S("comb_used", lambda: used_iter(itertools.combinations([1, 2, 3], 2), 1))
S("acc_used", lambda: used_iter(itertools.accumulate([1, 2]), 1))
S("isl_used", lambda: used_iter(itertools.islice([1, 2, 3], 3), 1))
S("chain_used", lambda: used_iter(itertools.chain([1, 2], [2]), 1))
S("enum_used", lambda: used_iter(enumerate([1, 2]), 1))
S("li_used", lambda: used_iter(iter([1, 2]), 1))
S("rev_used", lambda: used_iter(reversed([1, 2]), 1))
S("zip_strict", lambda: zip([1], [2], strict=True))
S("hp", lambda: used_iter(iter([1]), 1))


def path_used():
    p = pathlib.Path("/a/b.c")
    hash(p)
    str(p)
    p.parts
    p.suffix
    p.parent
    return p


S("path_used", path_used)


def bio():
    b = io.BytesIO(b"x")
    b.read()
    return b


S("bio", bio)
S("safeuuid", lambda: uuid.SafeUUID.safe)
S("ctxflags", lambda: decimal.Context(traps=[decimal.Inexact]))


def rndg():
    r = random.Random(2)
    r.gauss(0, 1)
    return r


S("rndg", rndg)
S("sysrand", lambda: random.SystemRandom())
S("simplens", lambda: types.SimpleNamespace(a=types.SimpleNamespace(b=1)))


def partial_attr():
    p = functools.partial(int, base=2)
    return p


S("partial_attr", partial_attr)
S("cmp", lambda: functools.cmp_to_key)
S(
    "nodict",
    lambda: {
        uuid.UUID(int=1): 1,
        datetime.date(2020, 1, 1): 2,
        decimal.Decimal(1): 3,
        pathlib.PurePath("x"): 4,
        (1, frozenset([2])): 5,
        fractions.Fraction(1, 2): 6,
        ipaddress.ip_address("1.1.1.1"): 7,
    },
)
S("logging", lambda: __import__("logging").getLogger("x"))
S("log2", lambda: __import__("logging").LogRecord("n", 10, "p", 1, "m", (), None))
try:
    import dateutil.tz, dateutil.relativedelta, dateutil.rrule

    for v in (
        dateutil.tz.tzutc(),
        dateutil.tz.tzlocal(),
        dateutil.tz.tzoffset("x", 3600),
        dateutil.tz.tzoffset(None, 0),
        dateutil.relativedelta.relativedelta(days=1, weekday=dateutil.relativedelta.MO(2)),
        dateutil.relativedelta.MO,
        dateutil.tz.gettz("Europe/Berlin"),
        dateutil.rrule.rrule(dateutil.rrule.DAILY, count=2),
        datetime.datetime(2020, 1, 1, tzinfo=dateutil.tz.tzutc()),
    ):
        dump("du_" + type(v).__name__ + uid(), v)
except Exception as e:
    fails.append(("dateutil", repr(e)))
try:
    import pytz

    for v in (
        pytz.utc,
        pytz.timezone("Europe/Berlin"),
        pytz.timezone("Etc/GMT+3"),
        pytz.timezone("Europe/Berlin").localize(datetime.datetime(2020, 7, 1)),
        pytz.FixedOffset(60),
        pytz.timezone("UTC"),
    ):
        dump("pytz_" + type(v).__name__ + uid(), v)
except Exception as e:
    fails.append(("pytz", repr(e)))
try:
    import zoneinfo

    dump("zi", zoneinfo.ZoneInfo("Europe/Berlin"))
    dump("zi2", datetime.datetime(2020, 1, 1, tzinfo=zoneinfo.ZoneInfo("UTC")))
except Exception as e:
    fails.append(("zoneinfo", repr(e)))
try:
    from packaging.version import Version
    from packaging import _structures, specifiers, requirements

    for v in ("1.0", "1.0a1", "1!2.0.post1.dev2+local.1", "2.0rc1"):
        x = Version(v)
        dump("ver" + v, x)
        x > Version("0")
        hash(x)
        str(x)
        x.release
        x.local
        dump("ver_used" + v, x)
    for a in ("Infinity", "NegativeInfinity"):
        if hasattr(_structures, a):
            dump("pk" + a, getattr(_structures, a))
    dump("spec", specifiers.SpecifierSet(">=1"))
    dump("req", requirements.Requirement("a>=1"))
except Exception as e:
    fails.append(("packaging", repr(e)))
for m in ("distutils.version", "setuptools._distutils.version"):
    try:
        mod = __import__(m, fromlist=["x"])
        dump(m + "L", mod.LooseVersion("1.2.3a"))
        dump(m + "S", mod.StrictVersion("1.2.3a1"))
        dump(m + "L0", mod.LooseVersion())
    except Exception as e:
        fails.append((m, repr(e)))
try:
    import babel, babel.plural, babel.dates, babel.numbers, babel.localedata

    dump("bp", babel.plural.PluralRule({"one": "n is 1"}))
    x = babel.plural.PluralRule({"one": "n is 1"})
    x(1)
    dump("bp2", x)
    dump("bd", babel.dates.parse_pattern("yyyy-MM-dd"))
    dump("bn", babel.numbers.parse_pattern("#,##0.00"))
    dump("bna", babel.numbers.parse_pattern("¤#,##0.00;(¤#)"))
    dump("ba", babel.localedata.Alias(("a", "b")))
    dump("bl", babel.Locale("en", "US"))
    L = babel.Locale("en")
    L.days
    dump("bl2", L)
    ld = babel.localedata.load("en")
    dump("bld", {k: ld[k] for k in list(ld)[:8]})
    dump("blall", ld)
except Exception as e:
    fails.append(("babel", repr(e)))
try:
    import tables

    for kw in (
        dict(),
        dict(complevel=5, complib="zlib"),
        dict(complevel=1, complib="blosc", shuffle=True, fletcher32=True),
    ):
        dump("tf" + str(len(kw)), tables.Filters(**kw))
except Exception as e:
    fails.append(("tables", repr(e)))


# ---------- numpy
def N(name, fn, **k):
    make("np_" + name, fn, joblib=k.pop("jl", False), **k)


for d in (
    "?",
    "i1",
    "i2",
    "i4",
    "i8",
    "u1",
    "u4",
    "f2",
    "f4",
    "f8",
    "c8",
    "c16",
    "g",
    "O",
    "U3",
    "S3",
    "V4",
    "M8[ns]",
    "M8[D]",
    "m8[s]",
    ">f8",
    ">i4",
    [("a", "i4"), ("b", "f8")],
    [("a", "U3", (2,)), ("b", [("c", "f4")])],
):
    N(f"dtype_{d}", lambda: np.dtype(d))
    N(f"arr_{d}", lambda: np.zeros(3, d), jl=True)
    N(f"sc_{d}", lambda: np.zeros(1, d)[0])
    N(f"z_{d}", lambda: np.zeros((2, 0), d))
    N(f"F_{d}", lambda: np.asfortranarray(np.zeros((2, 3), d)), jl=True)
    N(f"0d_{d}", lambda: np.zeros((), d))
    N(f"type_{d}", lambda: type(np.dtype(d)))
N("dt_align", lambda: np.dtype([("a", "i1"), ("b", "f8")], align=True))
N("dt_meta", lambda: np.dtype("f8", metadata={"a": 1}))
N("dt_titles", lambda: np.dtype([(("t", "a"), "i4")]))
N("dt_off", lambda: np.dtype({"names": ["a"], "formats": ["i4"], "offsets": [4], "itemsize": 16}))
N("dt_sub", lambda: np.dtype(("f8", (2, 2))))
N("nc", lambda: np.arange(10)[::2])
N("objarr", lambda: np.array([1, "a", None, [2]], object), jl=True)
N("mat", lambda: np.matrix([[1, 2]]), jl=True)
N("rec", lambda: np.rec.array([(1, "a")], dtype=[("x", "i4"), ("y", "U1")]), jl=True)
N("recs", lambda: np.rec.array([(1, "a")], dtype=[("x", "i4"), ("y", "U1")])[0])
N("chr", lambda: np.char.array(["a", "b"]), jl=True)
N("ma", lambda: np.ma.array([1.0, 2], mask=[0, 1]), jl=True)
N("ma2", lambda: np.ma.array([1, 2], mask=[0, 1], fill_value=9, hard_mask=True))
N("man", lambda: np.ma.array([1, 2]))
N("masked", lambda: np.ma.masked)
N("mv", lambda: np.ma.array([(1, 2.0)], mask=[(0, 1)], dtype=[("a", "i4"), ("b", "f8")])[0])
N("mas", lambda: np.ma.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]))
N("maobj", lambda: np.ma.array([1, None], dtype=object))
N("nomask", lambda: np.ma.nomask)


def mattr():
    m = np.ma.array([1, 2])
    m._basedict
    return m


N("mattr", mattr)


def mm():
    import tempfile

    f = tempfile.NamedTemporaryFile()
    m = np.memmap(f.name, "f8", "w+", shape=(3,))
    return m


N("memmap", mm, jl=True)


def mrec():
    from numpy.ma import mrecords

    return mrecords.fromarrays([np.ma.array([1, 2], mask=[0, 1]), np.array([1.0, 2.0])], names="a,b")


N("mrec", mrec)
N("poly1d", lambda: np.poly1d([1, 2]))
N("poly1dr", lambda: np.poly1d([1, 2], True, "z"))
for P in ("Polynomial", "Chebyshev", "Legendre", "Laguerre", "Hermite", "HermiteE"):
    N(P, lambda: getattr(np.polynomial, P)([1, 2, 3]))
    N(P + "2", lambda: getattr(np.polynomial, P)([1, 2, 3], domain=[0, 1], window=[-2, 2]))
N("vect", lambda: np.vectorize(np.sin))
N(
    "vect2",
    lambda: np.vectorize(
        np.dot, otypes=[float], excluded=["a"], signature="(n),(n)->()", cache=True, doc="x"
    ),
)


def vu():
    v = np.vectorize(np.sin)
    v(np.arange(3.0))
    return v


N("vectu", vu)
N("ufunc", lambda: np.add)
N("ufunc2", lambda: [np.sin, np.linalg.norm, np.mean])
N("rs", lambda: np.random.RandomState(3))
N("rs2", lambda: np.random.RandomState(np.random.PCG64(3)))
for B in ("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"):
    N("bg" + B, lambda: getattr(np.random, B)(1))
    N("gen" + B, lambda: np.random.Generator(getattr(np.random, B)(1)))


def rsu():
    r = np.random.RandomState(1)
    r.randn(3)
    return r


N("rsu", rsu)
N("gen", lambda: np.random.default_rng(1))
N("ss", lambda: np.random.SeedSequence(1))
N("ss2", lambda: np.random.SeedSequence(1, spawn_key=(2,)).spawn(1)[0])
N("gsp", lambda: np.random.default_rng(np.random.SeedSequence(5).spawn(2)[1]))
N("glob", lambda: np.random.mtrand._rand)
N("finfo", lambda: np.finfo("f8"))
N("iinfo", lambda: np.iinfo("i4"))
N("nd", lambda: np.ndindex(2))
N("bc", lambda: np.busdaycalendar())
N("npz", lambda: {"a": np.arange(3), "b": np.float64(1.0), "c": np.bool_(True)}, jl=True)
N(
    "keyd",
    lambda: {
        np.int64(1): 1,
        np.str_("a"): 2,
        np.float32(0.5): 3,
        np.datetime64("2020"): 4,
        np.bytes_(b"x"): 5,
    },
)
N("setnp", lambda: {np.int64(3)})
try:
    N("sdt", lambda: np.array(["a", "bb"], np.dtypes.StringDType()))
    N("sdtd", lambda: np.dtypes.StringDType(na_object=None))
except Exception:
    pass


class Sub:
    pass


# ---------- scipy
import scipy, scipy.sparse as sp, scipy.stats as st, scipy.interpolate as si, scipy.spatial as ssp, scipy.optimize as so, scipy.signal as sg, scipy.integrate as sint


def C(name, fn, **k):
    make("sp_" + name, fn, joblib=k.pop("jl", False), **k)


D = np.array([[1.0, 0, 2, 0], [0, 0, 3, 0], [4, 5, 0, 0], [0, 0, 0, 6]])
for f in ("csr", "csc", "coo", "bsr", "dia", "lil", "dok"):
    for suf in ("matrix", "array"):
        cls = getattr(sp, f"{f}_{suf}", None)
        if cls is None:
            continue
        nm = f"{f}_{suf}"
        C(nm, lambda: cls(D), jl=True)
        C(nm + "f4", lambda: cls(D.astype("f4")), jl=True)
        C(nm + "e", lambda: cls((2, 3)))
        C(nm + "b", lambda: cls(D.astype(bool)))

        def used():
            m = cls(D)
            m2 = m.T
            str(m)
            m.tocsr()
            m @ D
            m.sum()
            for a in ("sort_indices", "sum_duplicates", "eliminate_zeros", "prune"):
                if hasattr(m, a):
                    getattr(m, a)()
            for a in ("has_sorted_indices", "has_canonical_format", "nnz", "dtype", "shape"):
                getattr(m, a, None)
            return m

        C(nm + "u", used)
        C(nm + "T", lambda: cls(D).T)
        C(nm + "slice", lambda: cls(D)[:2] if f in ("csr", "csc", "lil") else cls(D).tocsr()[1:])
        C(nm + "maxp", lambda: cls(D, maxprint=5) if f in ("csr", "csc", "coo") else None)
        if f in ("csr", "csc"):
            C(nm + "3", lambda: cls((np.ones(2), [1, 0], [0, 1, 2]), shape=(2, 2)))
            C(nm + "vs", lambda: sp.vstack([cls(D), cls(D)], format=f))
C("coo1", lambda: sp.coo_array(np.array([1, 0, 2])))
C("csr1", lambda: sp.csr_array(np.array([1, 0, 2])))
C("eye", lambda: sp.eye(3))
C("diags", lambda: sp.diags([1, 2], [0, 1], shape=(3, 3)))
C("rand", lambda: sp.random(4, 4, 0.5, "csr", random_state=0))
C("blk", lambda: sp.block_diag([D, D]))
C("coo3", lambda: sp.coo_array(np.ones((2, 2, 2))))
C("dok_used", lambda: (lambda d: (d.__setitem__((0, 0), 3.0), d)[1])(sp.dok_matrix((2, 2))))
x = np.linspace(0, 3, 12)
yv = np.sin(x)
pts = rng.rand(15, 2)
z = rng.rand(15)
for k in ("linear", "nearest", "nearest-up", "zero", "slinear", "quadratic", "cubic", "previous", "next"):
    for fv in (np.nan, "extrapolate", (0.0, 1.0)):
        C(
            f"interp1d_{k}_{type(fv).__name__}",
            lambda: si.interp1d(
                x, yv, kind=k, fill_value=fv, bounds_error=False if not isinstance(fv, str) else None
            ),
        )
    C(f"interp1d_{k}_2d", lambda: si.interp1d(x, np.c_[yv, yv], kind=k, axis=0))
    C(f"interp1d_{k}_s", lambda: si.interp1d(x, yv, kind=k, assume_sorted=True, copy=False))
C("us", lambda: si.UnivariateSpline(x, yv))
C("us2", lambda: si.UnivariateSpline(x, yv, w=np.ones(12), k=2, s=0, ext=1))
C("us3", lambda: si.UnivariateSpline(x, yv, s=0.01).derivative())
C("us4", lambda: si.UnivariateSpline(x, yv).antiderivative())
C("ius", lambda: si.InterpolatedUnivariateSpline(x, yv))
C("lus", lambda: si.LSQUnivariateSpline(x, yv, [1.0, 2.0]))


def usf():
    u = si.UnivariateSpline(x, yv)
    u.set_smoothing_factor(0.1)
    u(1.0)
    u.get_knots()
    return u


C("usf", usf)
C("cs", lambda: si.CubicSpline(x, yv))
C("cs2", lambda: si.CubicSpline(x, np.c_[yv, yv], bc_type="natural", extrapolate=None))
C("csd", lambda: si.CubicSpline(x, yv).derivative())
C("chs", lambda: si.CubicHermiteSpline(x, yv, np.cos(x)))
C("pchip", lambda: si.PchipInterpolator(x, yv))
C("ak", lambda: si.Akima1DInterpolator(x, yv))
C("pp", lambda: si.PPoly(np.ones((2, 3)), [0, 1, 2, 3]))
C("bp", lambda: si.BPoly(np.ones((2, 3)), [0, 1, 2, 3]))
C("ndpp", lambda: si.NdPPoly(np.ones((2, 2, 1, 1)), ([0, 1], [0, 1])))
C("bs", lambda: si.make_interp_spline(x, yv))
C("bs2", lambda: si.BSpline([0, 0, 1, 2, 2], [1.0, 2.0, 3.0], 1, extrapolate=False))
C("bsl", lambda: si.make_lsq_spline(x, yv, np.r_[[0] * 4, 1.0, [3] * 4]))
C("bss", lambda: si.make_smoothing_spline(x, yv))
C("bary", lambda: si.BarycentricInterpolator(x, yv))
C("krogh", lambda: si.KroghInterpolator(x[:5], yv[:5]))
C("ndb", lambda: si.NdBSpline(([0, 0, 1, 1], [0, 0, 1, 1]), np.ones((2, 2)), 1))
C("sbs", lambda: si.SmoothBivariateSpline(pts[:, 0], pts[:, 1], z, kx=2, ky=2))
C("lbs", lambda: si.LSQBivariateSpline(pts[:, 0], pts[:, 1], z, [0.5], [0.5], kx=1, ky=1))
C("rbs", lambda: si.RectBivariateSpline(x, x, np.outer(yv, yv)))
C("rbsd", lambda: si.RectBivariateSpline(x, x, np.outer(yv, yv)).partial_derivative(1, 0))
C("bvs", lambda: si.BivariateSpline())
C("sph", lambda: si.RectSphereBivariateSpline(np.linspace(0.1, 3, 8), np.linspace(0.1, 6, 8), rng.rand(8, 8)))
th = rng.rand(40) * 3
ph = rng.rand(40) * 6
C("ssph", lambda: si.SmoothSphereBivariateSpline(th, ph, rng.rand(40), s=40))
C(
    "lsph",
    lambda: si.LSQSphereBivariateSpline(th, ph, rng.rand(40), np.array([1.0, 2.0]), np.array([2.0, 4.0])),
)
C("rbf", lambda: si.RBFInterpolator(pts, z))
C("rbfn", lambda: si.RBFInterpolator(pts, z, neighbors=5, kernel="gaussian", epsilon=1.0))
C("Rbf", lambda: si.Rbf(pts[:, 0], pts[:, 1], z))
C("rbfu", lambda: (lambda r: (r(pts[:2]), r)[1])(si.RBFInterpolator(pts, z)))
for m in ("linear", "nearest", "slinear", "cubic", "quintic", "pchip", "cubic_legacy"):
    C("rgi" + m, lambda: si.RegularGridInterpolator((x, x), np.outer(yv, yv), method=m))
    C(
        "rgiu" + m,
        lambda: (lambda r: (r([[1.0, 1.0]]), r)[1])(
            si.RegularGridInterpolator(
                (x, x), np.outer(yv, yv), method=m, bounds_error=False, fill_value=None
            )
        ),
    )
C("lnd", lambda: si.LinearNDInterpolator(pts, z))
C("lndr", lambda: si.LinearNDInterpolator(pts, z, fill_value=0, rescale=True))
C("ct", lambda: si.CloughTocher2DInterpolator(pts, z))
C("nnd", lambda: si.NearestNDInterpolator(pts, z))
C("lndu", lambda: (lambda r: (r([[0.5, 0.5]]), r)[1])(si.LinearNDInterpolator(pts, z)))
C("lndd", lambda: si.LinearNDInterpolator(ssp.Delaunay(pts), z))
C("lbfgs", lambda: so.minimize(so.rosen, [1.0, 2.0], method="L-BFGS-B").hess_inv)
for m in ("Nelder-Mead", "BFGS", "CG", "L-BFGS-B", "TNC", "COBYLA", "SLSQP", "trust-constr", "Powell"):
    C("or" + m, lambda: so.minimize(so.rosen, [1.0, 2.0], method=m))
C("ls", lambda: so.least_squares(np.sin, [0.3]))
C("root", lambda: so.root(np.sin, [0.3]))
C("lp", lambda: so.linprog([1, 2], A_ub=[[1, 1]], b_ub=[1]))
C("rs", lambda: so.root_scalar(np.sin, bracket=[-1, 1]))
C("bnd", lambda: so.Bounds([0], [1]))
C("lc", lambda: so.LinearConstraint(np.eye(2)))
C("de", lambda: so.differential_evolution(np.sum, [(0, 1)], maxiter=2))
C("bh", lambda: so.basinhopping(np.sum, [1.0], niter=1))
C("ivp", lambda: sint.solve_ivp(np.negative.__class__ and (lambda t, y: -y), (0, 1), [1.0]))
C("ivp2", lambda: sint.solve_ivp(lambda t, y: -y, (0, 1), [1.0], t_eval=[0, 0.5, 1]))
C("ivpd", lambda: sint.solve_ivp(lambda t, y: -y, (0, 1), [1.0], dense_output=True, method="RK45"))
C("ivpd2", lambda: sint.solve_ivp(lambda t, y: -y, (0, 1), [1.0], dense_output=True, method="BDF"))
for H in ("ConvexHull", "Delaunay", "Voronoi"):
    C(H, lambda: getattr(ssp, H)(pts))
    C(
        H + "i",
        lambda: (lambda h: (h.add_points(rng.rand(3, 2)), h.close(), h)[2])(
            getattr(ssp, H)(pts, incremental=True)
        ),
    )
    C(H + "3", lambda: getattr(ssp, H)(rng.rand(15, 3), qhull_options="QJ" if H == "Delaunay" else None))


def dused():
    d = ssp.Delaunay(pts)
    d.find_simplex([[0.5, 0.5]])
    d.vertex_to_simplex
    d.vertex_neighbor_vertices
    d.convex_hull
    d.transform
    d.points
    d.vertices if hasattr(d, "vertices") else 0
    d.lift_points(pts)
    return d


C("Delu", dused)


def hused():
    h = ssp.ConvexHull(pts)
    h.points
    h.vertices
    h.volume
    h.good
    return h


C("CHu", hused)
C("CHg", lambda: ssp.ConvexHull(pts, qhull_options="QG4"))
C(
    "HI",
    lambda: ssp.HalfspaceIntersection(np.array([[-1, 0, 0], [0, -1, 0], [1, 1, -1.0]]), np.array([0.2, 0.2])),
)
C(
    "HIu",
    lambda: (lambda h: (h.dual_vertices, h.dual_points, h)[2])(
        ssp.HalfspaceIntersection(np.array([[-1, 0, 0], [0, -1, 0], [1, 1, -1.0]]), np.array([0.2, 0.2]))
    ),
)
C("ckd", lambda: ssp.cKDTree(pts))
C("kd", lambda: ssp.KDTree(pts))
C("kdu", lambda: (lambda t: (t.query(pts), t.tree, t)[2])(ssp.KDTree(pts, leafsize=3)))
C("kdb", lambda: ssp.KDTree(pts, boxsize=2.0))
C(
    "sv",
    lambda: ssp.SphericalVoronoi(
        np.array([[0, 0, 1], [0, 0, -1], [1, 0, 0], [0, 1, 0], [0, -1, 0], [-1, 0, 0.0]])
    ),
)
C("rect", lambda: ssp.Rectangle([1, 1], [0, 0]))
from scipy.spatial.transform import Rotation, Slerp, RotationSpline

C("rot", lambda: Rotation.random(3))
C("rot1", lambda: Rotation.from_euler("z", 0.3))
C("slerp", lambda: Slerp([0, 1, 2], Rotation.random(3)))
C("rsp", lambda: RotationSpline([0, 1, 2], Rotation.random(3)))
C("rspu", lambda: (lambda r: (r(0.5), r(0.5, 1), r)[2])(RotationSpline([0, 1, 2], Rotation.random(3))))
for nm, a in (
    ("StateSpace", (np.eye(2), np.ones((2, 1)), np.ones((1, 2)), 0)),
    ("TransferFunction", ([1], [1, 2])),
    ("ZerosPolesGain", ([], [1], 2)),
):
    C(nm, lambda: getattr(sg, nm)(*a))
    C(nm + "d", lambda: getattr(sg, nm)(*a, dt=0.1))
    C(nm + "l", lambda: sg.lti(*a))
    C(nm + "dl", lambda: sg.dlti(*a, dt=0.1))
    C(nm + "u", lambda: (lambda s: (s.poles, s.zeros, s.to_ss(), s)[3])(getattr(sg, nm)(*a)))
C("stft", lambda: sg.ShortTimeFFT(np.ones(8), 4, 1.0))
C("czt", lambda: sg.CZT(8))
C("remez", lambda: sg.firwin(5, 0.3))
import scipy.io, scipy.io.matlab as sm


def mat():
    b = io.BytesIO()
    sm.savemat(b, {"s": {"a": 1, "b": {"c": [1, 2]}}, "o": np.array([1, "x"], object)}) if hasattr(
        sm, "savemat"
    ) else scipy.io.savemat(b, {"s": {"a": 1, "b": {"c": [1, 2]}}, "o": np.array([1, "x"], object)})
    b.seek(0)
    return b


C("mat", lambda: scipy.io.loadmat(mat()))
C("mat2", lambda: scipy.io.loadmat(mat(), struct_as_record=False))
C("mat3", lambda: scipy.io.loadmat(mat(), struct_as_record=False, squeeze_me=True))
for mm_ in ("scipy.io.matlab._mio5_params", "scipy.io.matlab.mio5_params"):
    try:
        M = __import__(mm_, fromlist=["x"])
    except Exception:
        continue
    C("matobj", lambda: M.MatlabObject(np.array([(1,)], [("a", "i4")]), "cn"))
    C("matfn", lambda: M.MatlabFunction(np.array([(1,)], [("a", "i4")])))
    C("matop", lambda: M.MatlabOpaque(np.array([(b"a", b"b", b"c", 1)], M.OPAQUE_DTYPE)))
    C("mats", lambda: M.mat_struct())
C("kde", lambda: st.gaussian_kde(z))
C("kde2", lambda: st.gaussian_kde(pts.T, bw_method=0.3, weights=np.ones(15)))
C("kdes", lambda: st.gaussian_kde(z, "silverman"))
C("kdeu", lambda: (lambda k: (k(z), k.inv_cov, k)[2])(st.gaussian_kde(z)))
C("kdeset", lambda: (lambda k: (k.set_bandwidth("scott"), k)[1])(st.gaussian_kde(z)))
for nm, f in dict(
    diag=lambda: st.Covariance.from_diagonal([1, 2]),
    chol=lambda: st.Covariance.from_cholesky(np.eye(2)),
    eig=lambda: st.Covariance.from_eigendecomposition(np.linalg.eigh(np.eye(2))),
    prec=lambda: st.Covariance.from_precision(np.eye(2)),
    prec2=lambda: st.Covariance.from_precision(np.eye(2), covariance=np.eye(2)),
    psd=lambda: __import__("scipy.stats._covariance", fromlist=["x"]).CovViaPSD(
        st._multivariate._PSD(np.eye(2))
    ),
    PSD=lambda: st._multivariate._PSD(np.eye(2)),
).items():
    C("cov" + nm, f)
    C(
        "covu" + nm,
        lambda: (
            lambda c: ([getattr(c, a, None) for a in ("covariance", "log_pdet", "rank", "shape", "pinv")], c)[
                1
            ]
        )(f()),
    )
    C("mvc" + nm, lambda: st.multivariate_normal(cov=f()))
C("mvn", lambda: st.multivariate_normal)
C("mvnf", lambda: st.multivariate_normal([0, 0], np.eye(2), seed=1))
C("mvns", lambda: st._multivariate.multivariate_normal_gen(seed=1))
for nm, a in dict(
    multivariate_t=([0, 0], np.eye(2)),
    dirichlet=([1, 2],),
    wishart=(3, np.eye(2)),
    invwishart=(3, np.eye(2)),
    multinomial=(3, [0.5, 0.5]),
    matrix_normal=(np.zeros((2, 2)),),
    special_ortho_group=(3,),
    ortho_group=(3,),
    unitary_group=(2,),
    random_correlation=([0.5, 1.5],),
    multivariate_hypergeom=([3, 4], 2),
    random_table=([1, 2], [2, 1]),
    uniform_direction=(3,),
    dirichlet_multinomial=([1, 2], 3),
    vonmises_fisher=([1, 0], 1),
    normal_inverse_gamma=(),
).items():
    g = getattr(st, nm, None)
    if g is None:
        continue
    C("mv_" + nm, lambda: g)
    C("mvf_" + nm, lambda: g(*a))
    C("mvg_" + nm, lambda: type(g)(seed=2))
    C("mvfs_" + nm, lambda: g(*a, seed=1))
import scipy.stats._continuous_distns as cd, scipy.stats._discrete_distns as ddn
from scipy.stats._distr_params import distcont, distdiscrete

par = {k if isinstance(k, str) else k.name: v for k, v in list(distcont) + list(distdiscrete)}
from scipy.stats._distn_infrastructure import rv_continuous, rv_discrete, rv_sample

seen = set()
for mod in (st, cd, ddn):
    for nm in dir(mod):
        g = getattr(mod, nm)
        if isinstance(g, (rv_continuous, rv_discrete)) and id(g) not in seen:
            seen.add(id(g))
            make("spd_" + nm, lambda: g)
            a = par.get(nm, ())
            make("spd_f_" + nm, lambda: g(*a))
            make(
                "spd_fl_" + nm, lambda: g(*a, loc=1, **({} if isinstance(g, rv_discrete) else {"scale": 2.0}))
            )

            def dfu():
                f = g(*a)
                f.cdf(0.5)
                f.mean()
                f.random_state = np.random.RandomState(1)
                f.rvs()
                return f

            if nm in (
                "norm",
                "gamma",
                "poisson",
                "binom",
                "beta",
                "uniform",
                "randint",
                "levy_stable",
                "expon",
                "loguniform",
                "t",
            ):
                C("dfu_" + nm, dfu)
                C("dinst_" + nm, lambda: type(g)(name=nm, a=0.0, b=1.0))
                C("dins2_" + nm, lambda: type(g)(a=0, b=5, name="x", longname="lx", shapes=None, seed=3))
C("rvh", lambda: st.rv_histogram(np.histogram(z, 5)))
C("rvhf", lambda: st.rv_histogram(np.histogram(z, 5))(loc=1))
C("rvs", lambda: st.rv_discrete(values=([1, 2], [0.5, 0.5])))
C("rvsf", lambda: st.rv_discrete(values=([1, 2], [0.5, 0.5]))(loc=1))
C("rvd", lambda: st.rv_discrete(name="q"))
C("rvc", lambda: st.rv_continuous(name="q"))
C("ls", lambda: st.levy_stable)
C("lsf", lambda: st.levy_stable(1.5, 0.1))
C("pb", lambda: st.poisson_binom([0.1, 0.2]))
a_, b_ = z[:7], z[7:14]
R = dict(
    linregress=lambda: st.linregress(a_, b_),
    theil=lambda: st.theilslopes(a_, b_),
    siegel=lambda: st.siegelslopes(a_, b_),
    ttest=lambda: st.ttest_ind(a_, b_),
    ttest1=lambda: st.ttest_1samp(a_, 0.5),
    ttestr=lambda: st.ttest_rel(a_, b_),
    ttp=lambda: st.ttest_ind(a_, b_, permutations=10, random_state=0),
    ks=lambda: st.kstest(a_, "norm"),
    ks2=lambda: st.ks_2samp(a_, b_),
    pear=lambda: st.pearsonr(a_, b_),
    spear=lambda: st.spearmanr(a_, b_),
    kend=lambda: st.kendalltau(a_, b_),
    pb=lambda: st.pointbiserialr(a_ > 0.5, b_),
    wt=lambda: st.weightedtau(a_, b_),
    desc=lambda: st.describe(a_),
    mode=lambda: st.mode(a_),
    krus=lambda: st.kruskal(a_, b_),
    f1=lambda: st.f_oneway(a_, b_),
    norm=lambda: st.normaltest(z),
    skew=lambda: st.skewtest(z),
    kurt=lambda: st.kurtosistest(rng.rand(30)),
    rank=lambda: st.ranksums(a_, b_),
    chi=lambda: st.chisquare([1, 2, 3]),
    pd=lambda: st.power_divergence([1, 2, 3]),
    fried=lambda: st.friedmanchisquare(a_, b_, a_ + 0.1),
    bm=lambda: st.brunnermunzel(a_, b_),
    sig=lambda: st.sigmaclip(z),
    mwu=lambda: st.mannwhitneyu(a_, b_),
    sh=lambda: st.shapiro(z),
    bart=lambda: st.bartlett(a_, b_),
    lev=lambda: st.levene(a_, b_),
    flig=lambda: st.fligner(a_, b_),
    ans=lambda: st.ansari(a_, b_),
    wil=lambda: st.wilcoxon(a_, b_),
    chi2c=lambda: st.chi2_contingency([[1, 2], [3, 4]]),
    fish=lambda: st.fisher_exact([[1, 2], [3, 4]]),
    barn=lambda: st.barnard_exact([[1, 2], [3, 4]]),
    ecdf=lambda: st.ecdf(z),
    edf=lambda: st.ecdf(z).cdf,
    ecdfc=lambda: st.ecdf(st.CensoredData(z[:5], right=z[5:])),
    cens=lambda: st.CensoredData(z),
    logr=lambda: st.logrank(a_, b_),
    jb=lambda: st.jarque_bera(z),
    ad=lambda: st.anderson(z),
    ad2=lambda: st.anderson_ksamp([a_, b_]),
    cvm=lambda: st.cramervonmises(z, "norm"),
    boot=lambda: st.bootstrap((z,), np.mean, n_resamples=20),
    bino=lambda: st.binomtest(2, 5),
    tuk=lambda: st.tukey_hsd(a_, b_),
    dun=lambda: st.dunnett(a_, control=b_),
    perm=lambda: st.permutation_test((a_, b_), lambda x, y: np.mean(x) - np.mean(y), n_resamples=10),
    mc=lambda: st.monte_carlo_test(z, st.norm.rvs, np.mean, n_resamples=9),
    fit=lambda: st.fit(st.norm, z),
    gof=lambda: st.goodness_of_fit(st.norm, z, n_mc_samples=5),
    bay=lambda: st.bayes_mvs(z),
    bs=lambda: st.binned_statistic(z, z, "mean"),
    bs2=lambda: st.binned_statistic_2d(z, z, z),
    cf=lambda: st.cumfreq(z),
    pbx=lambda: st.probplot(z),
    alex=lambda: st.alexandergovern(a_, b_),
    pois=lambda: st.poisson_means_test(1, 2, 3, 4),
    mood=lambda: st.mood(a_, b_),
    quant=lambda: st.quantile_test(z),
    som=lambda: st.somersd(a_, b_),
    cross=lambda: st.contingency.crosstab([1, 2], [1, 2]),
    oddsr=lambda: st.contingency.odds_ratio([[1, 2], [3, 4]]),
    relr=lambda: st.contingency.relative_risk(1, 2, 3, 4),
    pearci=lambda: st.pearsonr(a_, b_).confidence_interval(),
    qmc=lambda: st.qmc.Sobol(2, seed=1),
    qmch=lambda: st.qmc.Halton(2, seed=1),
    lhs=lambda: st.qmc.LatinHypercube(2, seed=1),
)
for k, f in R.items():
    C("res_" + k, f)
# ---------- pandas
import pandas as pd


def P(name, fn, **k):
    make("pd_" + name, fn, joblib=k.pop("jl", False), **k)


df = pd.DataFrame(
    {
        "a": [1, 2, 3],
        "b": [1.5, None, 3],
        "c": list("xyz"),
        "d": pd.date_range("2020", periods=3),
        "e": pd.Categorical(list("aba")),
        "f": [True, False, True],
    }
)
P("df", lambda: df, jl=True)
P("ser", lambda: df["a"], jl=True)
P("serc", lambda: df["c"])
P("dfe", lambda: pd.DataFrame())
P("sere", lambda: pd.Series(dtype=float))
P("df1", lambda: pd.DataFrame(rng.randn(3, 2)), jl=True)
P("dfcols", lambda: df[["a", "b"]])
P("dfT", lambda: df.T)


def dfu():
    d = df.copy()
    d.attrs["x"] = 1
    d.flags.allows_duplicate_labels = False
    d["g"] = 1
    d.a
    d.groupby("e", observed=False).a.sum()
    d.index.name = "idx"
    return d


P("dfu", dfu)
P("dfmi", lambda: df.set_index(["a", "c"]))
P("dfcmi", lambda: pd.concat({"x": df[["a"]], "y": df[["b"]]}, axis=1))
P("flags", lambda: df.flags)
P("sern", lambda: pd.Series([1, 2], name="n", index=["a", "b"]))
P("sert", lambda: pd.Series([1], name=("a", 1)))
for d in (
    "Int8",
    "Int16",
    "Int32",
    "Int64",
    "UInt8",
    "UInt16",
    "UInt32",
    "UInt64",
    "Float32",
    "Float64",
    "boolean",
    "string",
    "string[python]",
    "string[pyarrow]",
    "category",
    "Sparse[float]",
    "Sparse[int]",
    "datetime64[ns]",
    "datetime64[ns, UTC]",
    "datetime64[ns, Europe/Berlin]",
    "timedelta64[ns]",
    "period[D]",
    "int64[pyarrow]",
    "float64[pyarrow]",
    "string[pyarrow_numpy]",
    "str",
    "object",
    "int8",
    "float32",
):
    base = (
        [1, 0, 1]
        if d not in ("string", "string[python]", "string[pyarrow]", "string[pyarrow_numpy]", "str")
        else ["a", "b", None]
    )
    if d == "period[D]":
        base = pd.period_range("2020", periods=3)
    P(f"dt_{d}", lambda: pd.Series(base).astype(d).dtype)
    P(f"arr_{d}", lambda: pd.Series(base).astype(d).array)
    P(f"s_{d}", lambda: pd.Series(base).astype(d), jl=True)
    P(f"f_{d}", lambda: pd.DataFrame({"x": pd.Series(base).astype(d), "y": pd.Series(base).astype(d)}))
    P(f"i_{d}", lambda: pd.Index(pd.Series(base).astype(d)))
    P(f"arrNA_{d}", lambda: pd.array([1, None, 0] if base[0] == 1 else base, dtype=d))
    P(f"sl_{d}", lambda: pd.Series(base).astype(d).iloc[1:])

    def used():
        s = pd.Series(base).astype(d)
        s.unique()
        s.isna()
        s.value_counts()
        s.index.is_unique
        s.sort_values()
        s.array._ndarray if hasattr(s.array, "_ndarray") else 0
        i = pd.Index(s)
        i.is_unique
        i.get_loc(i[0])
        i.is_monotonic_increasing
        i.hasnans
        s.index = i
        return s

    P(f"u_{d}", used)
P("ci", lambda: pd.CategoricalIndex(list("aba"), ordered=True))
P("cdt", lambda: pd.CategoricalDtype(["a", "b"], True))
P("cdtn", lambda: pd.CategoricalDtype())
P("cat", lambda: pd.Categorical(["a", None, "b"], ordered=True))
P("catcodes", lambda: pd.Categorical.from_codes([0, 1], ["x", "y"]))
P("ri", lambda: pd.RangeIndex(3, name="q"))
P("ii", lambda: pd.interval_range(0, 3))
P("iid", lambda: pd.IntervalIndex.from_breaks([1.0, 2.0], closed="both").dtype)
P("iv", lambda: pd.Interval(0, 1, "both"))
P("ia", lambda: pd.arrays.IntervalArray.from_breaks([0, 1, 2]))
P("cut", lambda: pd.cut(pd.Series([1, 2, 3]), 2))
P("pi", lambda: pd.period_range("2020", periods=3, freq="M"))
P("per", lambda: pd.Period("2020-01", "M"))
P("pdt", lambda: pd.PeriodDtype("M"))
P("dti", lambda: pd.date_range("2020", periods=3, tz="UTC", name="n"))
P("dtib", lambda: pd.date_range("2020", periods=3, freq="B"))
P("dtin", lambda: pd.DatetimeIndex(["2020", None]))
P("tdi", lambda: pd.timedelta_range("1h", periods=3))
P("mi", lambda: pd.MultiIndex.from_product([[1, 2], ["a", "b"]], names=["x", "y"]))
P("mie", lambda: pd.MultiIndex.from_tuples([], names=["a", "b"]))
P("idx", lambda: pd.Index(["a", "b"], name="n"))
P("idxi", lambda: pd.Index([1, 2]))
P("idxf", lambda: pd.Index([1.0, 2]))
P("idxu", lambda: pd.Index([1, 2], dtype="uint64"))
P("idxb", lambda: pd.Index([True]))
P("idxo", lambda: pd.Index([1, "a", None]))
P("idxt", lambda: pd.Index([(1, 2)], tupleize_cols=False))
P("ts", lambda: pd.Timestamp("2020-01-01", tz="UTC"))
P("ts2", lambda: pd.Timestamp("2020-01-01 01:02:03.123456789"))
P("ts3", lambda: pd.Timestamp("2020", tz="Europe/Berlin"))
P("td", lambda: pd.Timedelta("1h"))
P("nat", lambda: pd.NaT)
P("na", lambda: pd.NA)
P("frozen", lambda: pd.MultiIndex.from_product([[1], [2]]).names)
P(
    "keys",
    lambda: {
        pd.Timestamp("2020"): 1,
        pd.Interval(0, 1): 2,
        pd.Period("2020"): 3,
        pd.Timedelta("1h"): 4,
        pd.NA: 1,
        pd.NaT: 2,
        pd.CategoricalDtype(["a"]): 3,
    },
)


def miu():
    m = pd.MultiIndex.from_product([[1, 2], ["a", "b"]])
    m.get_loc((1, "a"))
    m.values
    m.is_unique
    m.levels
    m.nbytes
    return m


P("miu", miu)


def ciu():
    i = pd.Index(["a", "b"])
    i.get_loc("a")
    i.is_unique
    i.str
    i.dtype
    return i


P("idxused", ciu)
P("mgr", lambda: df._mgr)
P("smgr", lambda: df["a"]._mgr)
P("blk", lambda: df._mgr.blocks[0])
P("blks", lambda: list(df._mgr.blocks))
P("bp", lambda: df._mgr.blocks[0].mgr_locs)
P("cons", lambda: pd.concat([df, df]))
P("spf", lambda: pd.DataFrame({"a": pd.arrays.SparseArray([0, 0, 1]), "b": pd.arrays.SparseArray([0, 2, 1])}))
P("spb", lambda: pd.arrays.SparseArray([0, 0, 1], kind="block"))
P("spi", lambda: pd.arrays.SparseArray([0, 0, 1]).sp_index)
P("spbi", lambda: pd.arrays.SparseArray([0, 0, 1], kind="block").sp_index)
P("spd", lambda: pd.SparseDtype("f8", 0))
P("npea", lambda: pd.Series([1]).array)
P("gb", lambda: df.groupby("a"))
P("roll", lambda: df[["a"]].rolling(2))
P("grouper", lambda: pd.Grouper(key="a"))
P("styler", lambda: df.style)
O = pd.offsets
for nm in dir(O):
    o = getattr(O, nm)
    if not isinstance(o, type):
        continue
    for a in ((), (2,)):
        for kw in (
            {},
            {"normalize": True},
            {"months": 1, "days": 2},
            {"weekday": 1},
            {"startingMonth": 3},
            {"weekmask": "Mon Tue", "holidays": ["2020-01-01"]},
            {"start": "10:00", "end": "12:00"},
            {"week": 1, "weekday": 2},
            {"startingMonth": 1, "weekday": 1, "variation": "last"},
            {"startingMonth": 1, "weekday": 1, "qtr_with_extra_week": 1, "variation": "nearest"},
            {"day_of_month": 10},
            {"offset": datetime.timedelta(1)},
        ):
            try:
                x_ = o(*a, **kw)
            except Exception:
                continue
            dump(f"off_{nm}{len(a)}_{'_'.join(kw)}", x_, protos=(2, 4))
            try:
                hash(x_)
                x_.freqstr
                x_.name
                x_ + pd.Timestamp("2020-01-05")
                x_.kwds
                x_ == x_
                x_._params if hasattr(x_, "_params") else 0
                dump(f"offu_{nm}{len(a)}_{'_'.join(kw)}", x_, protos=(4,))
            except Exception:
                pass
try:
    from pandas.tseries.holiday import USFederalHolidayCalendar

    P("hol", lambda: USFederalHolidayCalendar())
    P("cbd", lambda: O.CustomBusinessDay(calendar=USFederalHolidayCalendar()))
except Exception as e:
    fails.append(("hol", repr(e)))
finish()
