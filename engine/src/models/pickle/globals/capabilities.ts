import type { Effect } from '../../../finding';
import { libraryCapabilities } from './libraryCapabilities';
import { kindByName } from './nameKinds';
import { ofPrefixes } from './prefixes';

/**
 * Names that give whoever writes a pickle a power over the machine that loads it. `module.*` covers everything below a
 * module; a name covers its attributes too (`builtins.eval.__call__`). Such a list can never be complete, which is why
 * whatever is neither here, nor in libraryCapabilities.ts, nor says it by its name (nameKinds.ts), nor reviewed is suspicious. Here means: known to be dangerous, and how.
 */
const table: Record<Effect, string> = {
  command: `
    os.system os.popen os.popen2 os.popen3 os.popen4 os.startfile os.execl os.execle os.execlp os.execlpe os.execv os.execve
    os.execvp os.execvpe os.spawnl os.spawnle os.spawnlp os.spawnlpe os.spawnv os.spawnve os.spawnvp os.spawnvpe
    os.posix_spawn os.posix_spawnp posix.system posix.popen posix.execv posix.execve posix.posix_spawn posix.posix_spawnp
    nt.system nt.popen nt.execv nt.execve nt.spawnv nt.spawnve nt.startfile
    subprocess.* _posixsubprocess.* _winapi.CreateProcess commands.* popen2.* pty.* platform.popen platform._syscmd_ver
    pexpect.* paramiko.* asyncio.subprocess.* asyncio.create_subprocess_exec
    asyncio.create_subprocess_shell asyncio.base_events.* asyncio.unix_events.* asyncio.windows_events.*
    multiprocessing.util.spawnv_passfds multiprocessing.popen_fork.* multiprocessing.popen_spawn_posix.*
    multiprocessing.popen_spawn_win32.* multiprocessing.popen_forkserver.* webbrowser.* mailcap.* pydoc.pipepager
    pydoc.pager pydoc.tempfilepager pydoc.browse pip.* ensurepip.* venv.* distutils.* setuptools.* _distutils_hack.*
    pkg_resources.* _osx_support.* _aix_support.* _bootsubprocess.* uuid._get_command_stdout uuid._popen lib2to3.*
    idlelib.* _pyrepl.* antigravity.* turtledemo.* ctypes.util.* numpy.distutils.* numpy.f2py.* numpy.ctypeslib.*
    numpy.testing._private.utils.runstring numpy.testing.utils.runstring torch.utils.cpp_extension.*
    torch.utils.collect_env.* torch.utils.bottleneck.* torch.distributed.run.* torch.distributed.launch.*
    torch.distributed.elastic.* torch.testing._internal.* torch._inductor.* mlflow.projects.* mlflow.utils.process.*
    IPython.* django.* werkzeug.* distributed.* cgitb.* smtpd.* tkinter.*
    cffi.* getpass.* curses.* readline.* nltk.app.* nltk.internals.* nltk.inference.* nltk.sem.boxer.* nltk.tbl.demo.*
    nltk.classify.megam.* nltk.classify.senna.* nltk.classify.tadm.* nltk.classify.weka.* nltk.parse.malt.*
    nltk.parse.corenlp.* nltk.parse.stanford.* nltk.parse.transitionparser.* nltk.tag.hunpos.* nltk.tag.senna.* nltk.tag.stanford.*
    nltk.tokenize.repp.* nltk.tokenize.stanford.* nltk.tokenize.stanford_segmenter.*`,
  code: `
    builtins.eval builtins.exec builtins.execfile builtins.compile builtins.__import__ builtins.breakpoint builtins.help
    builtins.getattr builtins.setattr builtins.delattr builtins.globals builtins.locals builtins.vars builtins.input
    builtins.raw_input builtins.apply builtins.__build_class__ builtins.__dict__ builtins.__loader__ builtins.__spec__
    builtins.reload builtins.file
    importlib.* imp.* _imp.* _frozen_importlib.* _frozen_importlib_external.* runpy.* zipimport.* pkgutil.* pydoc.locate
    pydoc.importfile pydoc.safeimport pydoc.* modulefinder.* codeop.* timeit.* cProfile.* pstats.* pdb.*
    bdb.* tracemalloc.* doctest.* unittest.* marshal.* types.FunctionType types.CodeType
    types.LambdaType types.GeneratorType types.new_class types.coroutine types.prepare_class types.ModuleType
    types.BuiltinFunctionType types.DynamicClassAttribute copyreg.pickle copyreg.add_extension copyreg.constructor
    copyreg.dispatch_table copyreg._extension_registry copyreg._inverted_registry
    pickle.* _pickle.* pickletools.* dill.dill.* dill.load dill.loads dill.load_session dill.session.* dill._dill.load
    dill._dill.loads dill._dill._import_module dill._dill._create_code dill._dill._create_function
    dill._dill._eval_repr dill._dill._getattribute dill._dill._get_attr dill._dill._create_ftype dill.source.*
    dill.detect.* dill.temp.* cloudpickle.* joblib.load joblib.numpy_pickle.load joblib.numpy_pickle_utils.*
    joblib.externals.* joblib.parallel.* joblib.pool.* shelve.* jsonpickle.* yaml.* ruamel.*
    operator.attrgetter operator.methodcaller operator.call _operator.attrgetter _operator.methodcaller _operator.call
    functools.singledispatch functools.singledispatchmethod functools.lru_cache functools._lru_cache_wrapper
    functools.cached_property functools.cmp_to_key weakref.* _weakref.* atexit.* sys.modules sys.path sys.meta_path
    sys.path_hooks sys.settrace sys.setprofile sys.excepthook sys.displayhook sys.breakpointhook sys.unraisablehook
    sys._getframe sys.call_tracing sys.addaudithook gc.* inspect.* ast.literal_eval ast.parse dis.*
    linecache.* sitecustomize.* usercustomize.* logging.config.*
     typing.get_type_hints rlcompleter.* xmlrpc.*
    numpy.load numpy.core.multiarray.load numpy.lib.npyio.* numpy.lib._npyio_impl.* numpy.lib.format.* numpy.frompyfunc
    numpy.vectorize numpy.fromfunction numpy.apply_along_axis numpy.piecewise numpy.testing.* numpy.testing._private.*
    numpy.lib.utils.* numpy.lib.function_base.* numpy.__builtins__ numpy.compat.* numpy._pytesttester.*
    pandas.eval pandas.read_pickle pandas.io.pickle.* pandas.io.common.* pandas.io.api.* pandas.core.computation.*
    pandas.core.frame.DataFrame.query pandas.core.frame.DataFrame.eval pandas.core.frame.DataFrame.apply
    scipy.io.* scipy.weave.* numexpr.* Cython.* pyximport.*
    torch.load torch.hub.* torch.package.* torch._dynamo.* torch.ops.* torch._ops.* torch._C._jit_*
    torch.serialization.load torch.serialization._load torch.serialization._legacy_load torch.classes.*
    torch.utils._config_module.* torch.utils.model_zoo.*
     torch.multiprocessing.* torch.library.* torch.storage.TypedStorage._load torch.storage._load_from_bytes

             lib2to3.pgen2.*
           twisted.* gevent.* greenlet.* concurrent.*
       threading.* _thread.* asyncio.* selectors.* _asyncio.*
    tensorflow.io.* tensorflow.raw_ops.* tensorflow.py_function tensorflow.numpy_function tensorflow.saved_model.*
    tensorflow.keras.models.load_model tensorflow.python.ops.* tensorflow.python.framework.load_library.*
    tensorflow.python.lib.io.* keras.models.load_model keras.saving.load_model keras.src.saving.* keras.layers.Lambda
    keras.utils.get_file transformers.dynamic_module_utils.* mlflow.pyfunc.load_model mlflow.sklearn.load_model
    mlflow.runs.* pyarrow.deserialize pyarrow.memory_map pyarrow.OSFile pyarrow.output_stream pyarrow.input_stream pyarrow.fs.* pyarrow.parquet.* pyarrow.csv.* pyarrow.feather.* pyarrow.orc.*
    torch.distributed.rpc.* torch.distributed.run.* torch.distributed.nn.jit.* torch.jit.load torch.jit._serialization.*
    torch.jit.frontend.* torch.jit.unsupported_tensor_ops.* torch.fx.graph_module.* torch.fx.experimental.*
    torch.fx._symbolic_trace.* torch.export.load torch.utils.show_pickle.* code.InteractiveInterpreter
    code.InteractiveConsole code.interact trace.Trace trace.main profile.Profile profile.run profile.runctx
    PIL.ImageMath.* jinja2.environment.* jinja2.nativetypes.* codecs.open codecs.StreamReaderWriter dask.config.*
    dask.utils.* site.main site.execsitecustomize site.execusercustomize site.addsitedir sched.scheduler test.support.*
    sklearn.utils._testing.* onnxruntime.capi.* ray.cloudpickle.*
    _interpreters.* _xxsubinterpreters.* _interpchannels.* _xxinterpchannels.* interpreters.* fickling.* picklescan.*
    modelscan.* modelaudit.* saferpickle.* model_unpickler.* torch.compile torch.jit.script torch.jit.trace
    torch.jit.trace_module torch.jit.export torch.utils.data.datapipes.utils.decoder.*
    nltk.data.* nltk.corpus.* nltk.decorators.* nltk.lazyimport.* nltk.picklesec.* nltk.demo
    pyclbr.* tabnanny.* compileall.* py_compile.* bz2.open encodings.*`,
  network: `
    socket.* _socket.* ssl.* ftplib.* smtplib.* imaplib.* poplib.* nntplib.* telnetlib.* urllib.* urllib2.*
    http.client.* http.server.* httplib.*
    socketserver.* SocketServer.* BaseHTTPServer.* xmlrpclib.* wsgiref.* asyncore.* asynchat.* asyncio.open_connection
    asyncio.start_server wget.* pycurl.* zmq.* nis.*
    nltk.download nltk.downloader.* nltk.twitter.*
    multiprocessing.connection.* multiprocessing.managers.* torch.distributed.rpc.* pandas.read_csv pandas.read_html
    pandas.read_json pandas.read_sql pandas.read_excel pandas.read_parquet pandas.read_xml pandas.io.*`,
  'file-write': `
    os.remove os.unlink os.rmdir os.removedirs os.rename os.renames os.replace os.mkdir os.makedirs os.link os.symlink
    os.chmod os.chown os.lchown os.truncate os.ftruncate os.write os.pwrite os.open os.fdopen os.utime os.mknod os.mkfifo
    posix.remove posix.unlink posix.rmdir posix.rename posix.mkdir posix.link posix.symlink posix.chmod posix.chown
    posix.truncate posix.write posix.open nt.remove nt.unlink nt.rmdir nt.rename nt.mkdir nt.write nt.open
    builtins.open io.* _io.* _pyio.* gzip.* bz2.* lzma.* shutil.* tempfile.* tarfile.* zipfile.* zipapp.* dbm.*
    sqlite3.* _sqlite3.* pathlib.Path.write_text pathlib.Path.write_bytes pathlib.Path.unlink pathlib.Path.rmdir
    pathlib.Path.rename pathlib.Path.touch pathlib.Path.chmod pathlib.Path.open pathlib.Path.mkdir
    pathlib.PosixPath.write_text pathlib.PosixPath.write_bytes pathlib.PosixPath.unlink pathlib.PosixPath.open
    logging.FileHandler logging.handlers.* numpy.save numpy.savez numpy.savetxt numpy.savez_compressed numpy.ndarray.tofile
    torch.save mmap.* fcntl.* distutils.file_util.* torch._C.PyTorchFileWriter plistlib.* winreg.* _winreg.*`,
  'file-read': `
    os.listdir os.scandir os.walk os.read os.pread os.readlink os.stat os.lstat os.path.exists posix.listdir posix.scandir
    posix.read posix.stat nt.listdir nt.read fileinput.* tokenize.* glob.* filecmp.* mimetypes.* netrc.*
     numpy.fromfile numpy.loadtxt numpy.genfromtxt numpy.memmap numpy.core.memmap.* torch.from_file
    pathlib.Path.read_text pathlib.Path.read_bytes pathlib.Path.iterdir pathlib.Path.glob pathlib.PosixPath.read_text
    pathlib.PosixPath.read_bytes torch._C.PyTorchFileReader
    transformers.integrations.deepspeed.HfDeepSpeedConfig transformers.integrations.HfDeepSpeedConfig
    transformers.deepspeed.HfDeepSpeedConfig`,
  credential: `
    os.environ os.environb os.getenv os.getenvb posix.environ nt.environ os.putenv os.unsetenv posix.putenv nt.putenv
    keyring.* pwd.* spwd.* crypt.* secretstorage.*`,
  process: `
    os.kill os.killpg os.fork os.forkpty os.abort os._exit os.setuid os.setgid os.chroot os.chdir os.nice posix.kill
    posix.fork posix.forkpty posix.abort posix._exit posix.setuid posix.setgid posix.chroot posix.chdir nt.kill nt._exit
    sys.exit builtins.exit builtins.quit signal.* _signal.* resource.* faulthandler.* multiprocessing.* psutil.*`,
  'native-code': `
    ctypes.* _ctypes.* _cffi_backend.* sys.setdlopenflags torch.ops.load_library torch.classes.load_library
    tensorflow.load_op_library tensorflow.load_library winappdbg.* msvcrt.* _winapi.*`,
  import: '',
};

/** Modules of which every name that was not reviewed is dangerous, whatever it does. */
const wholeModules: Record<string, Effect> = { os: 'process', posix: 'process', nt: 'process', sys: 'code' };

/**
 * Names below dangerous modules that are classes of objects which people save, such as what torch.compile makes of a module, or helpers
 * of picklers: as unknown as any class, no more.
 */
const justClasses = new Set(
  `
  torch._dynamo.eval_frame.OptimizedModule torch._dynamo.eval_frame.OptimizeContext torch._dynamo.hooks.Hooks
  torch._dynamo.convert_frame.CatchErrorsWrapper torch._dynamo.convert_frame.ConvertFrame
  torch._dynamo.convert_frame.ConvertFrameAssert torch._dynamo.convert_frame.ConvertFrameBox
  torch._dynamo.repro.after_dynamo.WrapBackendDebug huggingface_hub.repocard_data.ModelCardData
  huggingface_hub.repocard_data.DatasetCardData huggingface_hub.repocard_data.EvalResult
  requests.models.Response requests.models.Request requests.models.PreparedRequest requests.structures.CaseInsensitiveDict
  requests.cookies.RequestsCookieJar http.cookiejar.CookieJar http.cookiejar.Cookie http.cookiejar.DefaultCookiePolicy
  urllib3._collections.HTTPHeaderDict ruamel.yaml.comments.CommentedMap ruamel.yaml.comments.CommentedSeq
  fsspec.spec.make_instance platform.uname_result_base dill._dill._load_type dill._dill._create_array`
    .trim()
    .split(/\s+/),
);

const exact = new Map<string, Effect>();
const below = new Map<string, Effect>();
/** The same without plain classes. */
const functionsBelow = new Map<string, Effect>();
for (const [effect, names] of [...Object.entries(table), ...Object.entries(libraryCapabilities)] as [
  Effect,
  string,
][]) {
  for (const name of names.trim().split(/\s+/)) {
    const target = name.endsWith('.*') ? below : name.endsWith('.+') ? functionsBelow : exact;
    const key = name.replace(/\.[*+]$/, '');
    if (key !== '' && !target.has(key)) target.set(key, effect);
  }
}
for (const [module, effect] of Object.entries(wholeModules)) below.set(module, effect);
/** Characters of the longest entry. */
const longest = [exact, below, functionsBelow].reduce(
  (most, entries) => [...entries.keys()].reduce((length, key) => Math.max(length, key.length), most),
  0,
);

/** A class that is an error or a warning: making one does nothing. */
const errorClass =
  /\.[a-z_]\w*\.[A-Z]\w*(?:Error|Exception|Warning|Timeout|TimeoutExpired)$|^[a-z_]\w*\.[A-Z]\w*(?:Error|Exception|Warning|Expired)$/;
const className = /\._{0,2}[A-Z]\w*$/;

/** Effect of a dotted path that starts with a known capability, the most specific entry first. */
function lookUp(path: string): Effect | undefined {
  const effect =
    exact.get(path) ?? ofPrefixes(path, longest, (prefix) => exact.get(prefix) ?? inside(prefix, path));
  // Most names are no capability, so that what is excepted is asked for last.
  return effect === undefined || justClasses.has(path) || errorClass.test(path) ? undefined : effect;
}

/** Effect of a name inside of a module or a class. */
function inside(prefix: string, path: string): Effect | undefined {
  const effect = functionsBelow.get(prefix);
  return below.get(prefix) ?? (effect === undefined || className.test(path) ? undefined : effect);
}

/** Modules whose names, written out in a text, mean what they are: they are no words. */
const spelledModules =
  /^(?:subprocess|_posixsubprocess|importlib|runpy|pty|shutil|ctypes|marshal|cPickle|_pickle|popen2|webbrowser|zipimport|pkgutil|codeop|pdb|bdb|timeit|imp|multiprocessing|socket|urllib|torch|numpy|pandas|dill|cloudpickle|joblib|builtins|__builtin__)\./;

/**
 * The same for a name that stands in a text, `os.system`: the text may mean something else, so that only names of what acts count,
 * and names in modules that are no word of a language.
 */
export function spelledCapability(path: string): Effect | undefined {
  const name = path.replace(/^__builtin__\./, 'builtins.');
  if (!name.includes('.') || name.length > 200) return undefined;
  return exact.get(name) ?? (spelledModules.test(name) ? capabilityOf(name) : undefined);
}

/** Modules that other modules import, so that their capabilities can be reached by a detour: `torch.os.system`. */
const reachable = new Set([
  'os',
  'posix',
  'nt',
  'subprocess',
  'sys',
  'builtins',
  '__builtins__',
  'importlib',
  'shutil',
  'socket',
  'pickle',
  'ctypes',
  'pty',
  'runpy',
  'marshal',
  'types',
  'operator',
]);

/**
 * What a global can do to the machine, by its dotted path; undefined where nothing is known. Paths through other modules
 * (`torch.os.system`, `numpy.__builtins__`) are followed.
 */
export function capabilityOf(path: string): Effect | undefined {
  const direct = lookUp(path);
  if (direct !== undefined) return direct;
  // numpy 2.0 moved its core.
  if (path.startsWith('numpy._core.')) return capabilityOf(`numpy.core.${path.slice(12)}`);
  const segments = path.split('.', 64);
  for (let i = 1; i < segments.length; i++) {
    if (!reachable.has(segments[i])) continue;
    const rest = ['builtins', ...segments.slice(i + 1)].join('.');
    const effect =
      segments[i] === '__builtins__' ? (lookUp(rest) ?? 'code') : lookUp(segments.slice(i).join('.'));
    if (effect !== undefined) return effect;
  }
  const last = segments.at(-1) as string;
  // Attributes through which Python code climbs from any object to its module's globals or to all classes.
  return /^__(?:globals|builtins|subclasses|code|loader|import|reduce|reduce_ex|getattribute|getattr|class_getitem|setattr)__$/.test(
    last,
  )
    ? 'code'
    : kindByName(path);
}
