/**
 * Python's own names that plain data is made of. Reviewed against CPython 3.11: constructors that only build a value.
 * Names that call, open or look up something stay out (str.format and str.encode look names up in their text); `getattr`, `type` and the
 * codecs are judged by their arguments. `getLogger` gives or makes the logger of a name. ZoneInfo reads the file of
 * a key below the folders of the time zone database or in the package tzdata, and checks that the key stays there (zoneinfo/_tzpath.py).
 * `tzfile` of dateutil is called with a name and no file, and opens none; its state is lists of numbers. pytz's `FixedOffset` keeps minutes.
 * Getters and callers of methods keep names until somebody calls them, as partials do.
 */
export const python = (): string => `
[called created stored hashed passed]
builtins: bool complex float int object slice
[called created stored hashed passed depth=1]
builtins: frozenset list set tuple
[called created stored hashed passed depth=2]
builtins: dict
[called created stored hashed]
builtins: range
[called created stored hashed check=plain]
builtins: enumerate reversed zip iter abs all any bin callable chr divmod hash hex id isinstance issubclass len max min oct
  ord repr round sorted sum
itertools: count cycle repeat chain islice accumulate product permutations combinations
[stored hashed]
builtins: str memoryview format pow
[stored hashed]
collections.abc: Awaitable AsyncGenerator AsyncIterable AsyncIterator Buffer ByteString Callable Collection Container Coroutine
  Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet
  Reversible Sequence Set Sized ValuesView
__future__: annotations absolute_import division generator_stop generators nested_scopes print_function unicode_literals
  with_statement barry_as_FLUFL
[stored called passed check=none-type]
builtins: type
[stored]
builtins: print Ellipsis NotImplemented None True False
[called created built stored]
builtins: ArithmeticError AssertionError AttributeError BaseException BufferError EOFError Exception FileExistsError
  FileNotFoundError FloatingPointError ImportError IndexError InterruptedError KeyError KeyboardInterrupt LookupError
  MemoryError ModuleNotFoundError NameError NotImplementedError OSError OverflowError PermissionError RecursionError
  ReferenceError RuntimeError StopIteration SyntaxError SystemError TimeoutError TypeError UnboundLocalError
  UnicodeDecodeError UnicodeEncodeError UnicodeError ValueError Warning ZeroDivisionError DeprecationWarning UserWarning
  FutureWarning RuntimeWarning
[built]
builtins: iter range enumerate
itertools: count cycle repeat chain islice accumulate product permutations combinations
[built mutated appended]
builtins: list dict set bytearray
[called stored makes=0:created arg1=called]
copyreg: _reconstructor
[called stored makes=0:created]
copyreg: __newobj__ __newobj_ex__
[called created stored hashed passed check=size]
builtins: bytearray bytes
[called hashed passed check=codec]
_codecs: encode
[called passed check=attribute arg0=stored]
builtins: getattr
[called created built mutated stored hashed passed depth=2]
collections: OrderedDict
[called created built mutated stored hashed passed depth=1]
collections: Counter
[called created built stored hashed passed depth=1]
array: array _array_reconstructor
[called created built appended stored hashed passed depth=1]
collections: deque
[called created built stored hashed]
collections: ChainMap UserDict UserList UserString
[called created built mutated stored passed arg0=stored depth=2]
collections: defaultdict
[called created built stored hashed passed]
datetime: date datetime time timedelta timezone
decimal: Decimal
time: struct_time
[called created built stored hashed passed check=ratio]
fractions: Fraction
[called created built stored hashed]
decimal: Context
uuid: UUID SafeUUID
ipaddress: IPv4Address IPv6Address IPv4Network IPv6Network IPv4Interface IPv6Interface
pathlib: PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath
pathlib._local: PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath
types: SimpleNamespace NoneType EllipsisType
argparse: Namespace
string: Template
random: Random
re: _compile
re._compile: search match fullmatch finditer findall split sub
sre_constants: _NamedIntConstant
[called built stored depth=0]
functools: partial
[called built stored]
operator: itemgetter
[called stored]
operator: attrgetter methodcaller
[called stored]
zoneinfo.ZoneInfo: _unpickle
[stored]
zoneinfo: ZoneInfo
[stored]
builtins.str: capitalize casefold endswith isalnum isalpha isascii isdecimal isdigit islower isnumeric isspace istitle isupper lower
  lstrip replace rsplit rstrip split splitlines startswith strip swapcase title upper
math: acos asin atan atan2 cosh degrees hypot isfinite isinf isnan radians sinh
_operator: add sub mul truediv floordiv mod neg pos eq ne lt le gt ge and_ or_ xor not_
[called hashed]
logging: getLogger
[called created hashed]
urllib.parse: ParseResult SplitResult
[called stored hashed passed]
re: RegexFlag
[stored hashed]
decimal: Clamped DivisionByZero FloatOperation Inexact InvalidOperation Overflow Rounded Subnormal Underflow
[stored]
operator: add sub mul truediv floordiv mod neg pos eq ne lt le gt ge and_ or_ xor not_
math: sqrt exp log log2 log10 log1p sin cos tan tanh floor ceil fabs pow acosh asinh atanh cbrt comb copysign dist erf erfc exp2 expm1
  factorial fmod frexp fsum gamma gcd isclose isqrt lcm ldexp lgamma modf nextafter perm prod remainder trunc ulp
_operator: abs contains countOf index indexOf inv invert is_ is_not length_hint lshift matmul pow rshift truth concat
operator: abs contains countOf index indexOf inv invert is_ is_not length_hint lshift matmul pow rshift truth concat
cmath: sqrt exp log phase polar rect
statistics: mean fmean geometric_mean harmonic_mean median median_low median_high mode multimode stdev pstdev variance pvariance
  quantiles
re: match search fullmatch findall finditer split sub subn escape
json: loads dumps
html: escape unescape
textwrap: dedent indent fill shorten wrap
unicodedata: normalize category
base64: b64encode b64decode
[called stored enum]
http: HTTPStatus HTTPMethod
[called stored hashed passed enum]
inspect: _ParameterKind
[called created hashed passed state=data]
inspect: Signature Parameter
[called created hashed passed]
os: stat_result statvfs_result terminal_size times_result uname_result
posix: stat_result statvfs_result times_result uname_result
nt: stat_result times_result
platform: uname_result
[called created built hashed]
statistics: NormalDist
packaging.version: Version _Version
packaging._structures: InfinityType NegativeInfinityType
distutils.version: LooseVersion StrictVersion
setuptools._distutils.version: LooseVersion StrictVersion
[called created stored hashed passed state=data]
pytz: _UTC _p FixedOffset
pytz.tzinfo: DstTzInfo StaticTzInfo
dateutil.tz.tz: tzutc tzlocal tzoffset tzfile _ttinfo
dateutil.relativedelta: relativedelta
dateutil._common: weekday
[stored]
inspect: _empty
typing: Any Union Optional List Dict Tuple Set FrozenSet Sequence Mapping Iterable Callable Type OrderedDict
`;
