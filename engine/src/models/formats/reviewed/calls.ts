import type { Effect } from '../../../finding';
import { judgeGlobal } from '../../pickle/globals/globals';

/**
 * What is known of calls whose arguments a file chooses: text, numbers, lists and mappings of them, and what other such calls give. Names
 * that were reviewed for pickles were reviewed for the ways that pickles use them, which are others.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Calls that make plain data, or keep what they are given. */
const harmlessCalls = words(`
  builtins.dict builtins.list builtins.tuple builtins.set builtins.frozenset builtins.str builtins.int builtins.float builtins.bool
  builtins.complex builtins.bytes builtins.slice builtins.range builtins.object collections.OrderedDict collections.Counter
  collections.deque collections.defaultdict datetime.date datetime.datetime datetime.time datetime.timedelta datetime.timezone
  decimal.Decimal uuid.UUID pathlib.Path pathlib.PosixPath pathlib.WindowsPath pathlib.PurePath pathlib.PurePosixPath
  pathlib.PureWindowsPath argparse.Namespace types.SimpleNamespace io.BytesIO io.StringIO _io.BytesIO _io.StringIO functools.partial
  omegaconf.DictConfig omegaconf.ListConfig omegaconf.dictconfig.DictConfig omegaconf.listconfig.ListConfig
  omegaconf.OmegaConf.create torch.device torch.Size torch.tensor numpy.array`);

/** Classes of NeMo and PyTorch, which a .nemo file's settings are made of: making one computes. */
const ownClass = /^nemo(?:\.[a-z0-9_]+)*\.[A-Z]\w+$|^torch\.(?:nn|optim|optim\.lr_scheduler)\.[A-Z]\w+$/;

/** Functions that look their first argument up by its dotted name, and call it or give it to whoever does. */
const lookups = words(`
  hydra.utils.get_method hydra.utils.get_class hydra.utils.get_object hydra.utils.get_static_method hydra.utils.call
  hydra.utils.instantiate hydra._internal.utils._locate hydra._internal.instantiate._instantiate2.instantiate monai.bundle.ConfigParser monai.utils.module.instantiate monai.utils.instantiate
  nemo.utils.model_utils.import_class_by_path lightning.pytorch.cli.instantiate_class pytorch_lightning.cli.instantiate_class`);

/** Python's own modules, whose functions no configuration needs beyond the harmless ones. Source: sys.stdlib_module_names of 3.11. */
const standardModules = words(`
  __future__ _abc _aix_support _ast _asyncio _bisect _blake2 _bootsubprocess _bz2 _codecs _codecs_cn _codecs_hk _codecs_iso2022
  _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc _compat_pickle _compression _contextvars _crypt _csv _ctypes
  _curses _curses_panel _datetime _dbm _decimal _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm
  _hashlib _heapq _imp _io _json _locale _lsprof _lzma _markupbase _md5 _msi _multibytecodec _multiprocessing _opcode _operator
  _osx_support _overlapped _pickle _posixshmem _posixsubprocess _py_abc _pydecimal _pyio _queue _random _scproxy _sha1 _sha256
  _sha3 _sha512 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct _symtable _thread
  _threading_local _tkinter _tokenize _tracemalloc _typing _uuid _warnings _weakref _weakrefset _winapi _zoneinfo abc aifc
  argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb
  chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg
  crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
  faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp
  gzip hashlib heapq hmac html http imaplib imghdr imp importlib inspect io ipaddress itertools json keyword linecache locale
  logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath
  nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib
  posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib
  resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket
  socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau
  symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize
  tomllib trace traceback tracemalloc tty turtle types typing unicodedata unittest urllib uu uuid venv warnings wave weakref
  webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`);

export type CallJudgement = Effect | 'harmless' | 'unknown';

/** What calling a name does with any arguments that a file can give. */
export function judgeCall(path: string): CallJudgement {
  if (harmlessCalls.has(path) || ownClass.test(path)) return 'harmless';
  const judged = judgeGlobal(path);
  if (judged.kind === 'capability') return judged.effect;
  if (judged.kind === 'unknown') return 'unknown';
  const { check, uses } = judged.inert;
  // What reads a file, or looks a name up, was reviewed with its arguments.
  if (check === 'nested' || check === 'attribute') return 'code';
  if (judged.effect !== undefined && !uses.has('called')) return judged.effect;
  return 'unknown';
}

export function isLookup(path: string): boolean {
  return lookups.has(path);
}

/** True for names below Python's own modules: nobody's own class. */
export function isStandard(path: string): boolean {
  const dot = path.indexOf('.');
  return dot > 0 && standardModules.has(path.slice(0, dot));
}

/** Calls in a text of Python that run commands, or are Python's own for running code. Total: names are told by how they are written. */
export function* actingCalls(text: string): Generator<readonly [name: string, effect: Effect]> {
  for (const [, name] of text.matchAll(/(?<![\w.])([A-Za-z_][\w.]{0,200})\s{0,8}\(/g)) {
    const judged = judgeGlobal(name.includes('.') ? name : `builtins.${name}`);
    if (judged.kind !== 'capability') continue;
    const isCode = judged.effect === 'code' && !name.includes('.') && name !== 'getattr';
    if (judged.effect === 'command' || isCode) yield [name, judged.effect];
  }
}
