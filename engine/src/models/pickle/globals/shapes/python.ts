/** Made by scripts/shapes from the libraries themselves; see ../shapes.ts. */
export const python = (): string => `
_codecs.encode|c s s
_io.BytesIO|t s 0 c
_io.StringIO|t s s 0 c
argparse.Namespace|k a b
array._array_reconstructor|c @array.array s 0 s
array.array|c s c
builtins.ArithmeticError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.AssertionError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.AttributeError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.BaseException|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.BufferError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.DeprecationWarning|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.EOFError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.Exception|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.FileExistsError|c|c 0,s 0,s 0,s|c s|c s s 0 0 s|k __notes__
builtins.FileNotFoundError|c|c 0,s 0,s 0,s|c s|c s s 0 0 s|k __notes__
builtins.FloatingPointError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.FutureWarning|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.ImportError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__ name=s path=s
builtins.IndexError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.InterruptedError|c|c 0,s 0,s 0,s|c s|c s s 0 0 s|k __notes__
builtins.KeyError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.KeyboardInterrupt|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.LookupError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.MemoryError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.ModuleNotFoundError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.NameError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.NotImplementedError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.OSError|c|c 0,s 0,s 0,s|c s|c s s 0 0 s|k __notes__
builtins.OverflowError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.PermissionError|c|c 0,s 0,s 0,s|c s|c s s 0 0 s|k __notes__
builtins.RecursionError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.ReferenceError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.RuntimeError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.RuntimeWarning|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.StopIteration|c|c 0,s|c 0 s s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.SyntaxError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.SystemError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.TimeoutError|c|c 0,s 0,s 0,s|c s|c s s 0 0 s|k __notes__
builtins.TypeError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.UnboundLocalError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.UnicodeDecodeError|c s s 0 0 s|k __notes__
builtins.UnicodeError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.UserWarning|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.ValueError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.Warning|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.ZeroDivisionError|c|c 0 s s|c s|c s s 0 0 s|c s 0 0 s|k __notes__
builtins.bytearray|c s
builtins.bytes|c
builtins.complex|c 0 0
builtins.enumerate|c builtins.iter 0
builtins.frozenset|c c
builtins.getattr|c P,s,@*,* s
builtins.iter|c c,s,builtins.range|v 0
builtins.range|c 0 0 0
builtins.reversed|c c|v 0
builtins.set|c c
builtins.slice|c 0 0 0
builtins.type|c 0
builtins.zip|c builtins.iter builtins.iter|v 0
collections.ChainMap|k maps
collections.Counter|c c
collections.OrderedDict|c|k _OrderedDict__hardroot _OrderedDict__map _OrderedDict__root _metadata
collections.UserDict|k data
collections.UserList|k data
collections.UserString|n s|k data
collections.defaultdict|c|c @builtins.dict,@builtins.float,@builtins.int,@builtins.list,@collections.OrderedDict,@nltk.probability.ConditionalFreqDist,@torch.amp.grad_scaler._refresh_per_optimizer_state,functools.partial
collections.deque|c|c c 0
datetime.datetime|c s|c s builtins.getattr,datetime.timezone,dateutil.tz.tz.tzutc,pytz._p
datetime.date|c s
datetime.timedelta|c 0 0 0
datetime.timezone|c datetime.timedelta|c datetime.timedelta s
datetime.time|c s
dateutil._common.weekday|s n weekday|f
dateutil.relativedelta.relativedelta|k _has_time day days hour hours leapdays microsecond microseconds minute minutes month months second seconds weekday year years
dateutil.tz.tz.tzlocal|k _dst_offset _dst_saved _hasdst _std_offset _tznames
dateutil.tz.tz.tzoffset|k _name _offset
decimal.Context|c 0 s 0 0 0 0 c c
decimal.Decimal|c s
distutils.version.LooseVersion|k version vstring
distutils.version.StrictVersion|k prerelease version
fractions.Fraction|c 0 0
functools.partial|c @builtins.int,@builtins.max,@builtins.print,@collections.defaultdict,@gensim.models.tfidfmodel.smartirs_wglobal,@gensim.models.tfidfmodel.smartirs_wlocal,@sklearn.utils.validation.check_array,@torch.ao.quantization.observer.HistogramObserver,@torch.ao.quantization.observer.PerChannelMinMaxObserver,@torch.optim.lr_scheduler.CyclicLR._exp_range_scale_fn,builtins.getattr|t @builtins.int,@builtins.max,@builtins.print,@collections.defaultdict,@gensim.models.tfidfmodel.smartirs_wglobal,@gensim.models.tfidfmodel.smartirs_wlocal,@sklearn.utils.validation.check_array,@torch.ao.quantization.observer.HistogramObserver,@torch.ao.quantization.observer.PerChannelMinMaxObserver,@torch.optim.lr_scheduler.CyclicLR._exp_range_scale_fn,builtins.getattr c c 0,c|k args=0,s func=0,s keywords=0,s|f
inspect.Parameter|c s builtins.getattr,inspect._ParameterKind|k _annotation=@builtins.int,@inspect._empty _default=0,@inspect._empty _kind=0,s _name=0,s
inspect.Signature|c c|k _parameters=0,s _return_annotation=@inspect._empty
inspect._ParameterKind|c 0
ipaddress.IPv4Address|c 0
ipaddress.IPv4Network|c s|k _prefixlen netmask network_address
ipaddress.IPv6Address|c 0,s
ipaddress.IPv6Network|c s|k _prefixlen netmask network_address
itertools.accumulate|c builtins.iter 0,@builtins.max|v 0
itertools.chain|c|t builtins.iter|t builtins.iter builtins.iter
itertools.combinations|c c 0|t 0 0
itertools.count|c 0 0|c 0
itertools.cycle|c builtins.iter|t c 0
itertools.islice|c builtins.iter 0 0 0|v 0
itertools.permutations|c c 0|t c c
itertools.product|c c c|c c|t 0 0
itertools.repeat|c 0|c 0 0
logging.getLogger|c s
nt.stat_result=os.stat_result
operator.itemgetter|c 0|c s s|f
os.stat_result|c c c
os.statvfs_result|c c c
os.terminal_size|c c c
packaging.version.Version|t 0 c 0,c 0,c 0,c 0,c|k _dev=0,s _epoch=0,s _hash_cache=0,s _key=c _key_cache=0,s _local=0,s _post=0,s _pre=0,s _release=0,s _version=packaging.version._Version
packaging.version._Version|n 0 c 0,c 0,c 0,c 0,c
pathlib.PosixPath|c|c s s s|c s s s s
pathlib.PurePosixPath|c s|c s s
pathlib.PureWindowsPath|c s s
pathlib._local.PosixPath=pathlib.PosixPath
pathlib._local.PurePosixPath=pathlib.PurePosixPath
pathlib._local.PureWindowsPath=pathlib.PureWindowsPath
platform.uname_result|c s s s s s
posix.times_result|c c c
posix.uname_result|c c c
pytz._UTC|c
pytz._p|c s|c s 0 0 s
pytz.tzinfo.DstTzInfo|k _dst _tzinfos _tzname _utcoffset
random.Random|c|t 0 c 0|k gauss_next=0,s
re.RegexFlag|c 0
re._compile|c s 0
setuptools._distutils.version.LooseVersion|k version vstring
setuptools._distutils.version.StrictVersion|k prerelease version
sre_constants._NamedIntConstant|k name
statistics.NormalDist|t 0 0
string.Template|k pattern template
time.struct_time|c c c
types.SimpleNamespace|c|k a b filtered filtered_cov predicted predicted_cov smoothed smoothed_cov
urllib.parse.ParseResult|n s s s s s s
urllib.parse.SplitResult|n s s s s s
uuid.SafeUUID|c 0
uuid.UUID|k int=0 is_safe=0
`;
