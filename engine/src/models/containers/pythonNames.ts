import type { Effect } from '../../finding';
import { capabilityOf } from '../pickle/globals/capabilities';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Names that a pickle must not reach and that code beside a model uses every day: they read what lies there, describe the machine, or
 * only prepare something. What other rules judge by its arguments (torch.load, numpy.load) is left to them.
 */
const everyday = words(`
  json.load json.loads json.dump json.dumps PIL.Image.open
  builtins.getattr builtins.setattr builtins.delattr builtins.vars builtins.locals builtins.help
  io.BytesIO io.StringIO io.TextIOWrapper io.BufferedReader io.IOBase io.RawIOBase
  os.environ os.environ.get os.environ.copy os.environ.items os.environ.setdefault os.environ.keys os.environ.pop os.environ.update
  os.getenv os.getcwd os.listdir os.scandir os.walk os.stat os.cpu_count os.getpid os.sep os.linesep os.name os.curdir os.pardir
  os.fspath os.PathLike os.makedirs os.mkdir os.access os.uname os.sched_getaffinity os.urandom os.devnull os.pathsep os.extsep
  os.path os.path.abspath os.path.basename os.path.commonpath os.path.commonprefix os.path.dirname os.path.exists
  os.path.expanduser os.path.expandvars os.path.getatime os.path.getmtime os.path.getsize os.path.isabs os.path.isdir
  os.path.isfile os.path.islink os.path.join os.path.lexists os.path.normcase os.path.normpath os.path.realpath
  os.path.relpath os.path.samefile os.path.sep os.path.split os.path.splitdrive os.path.splitext
  sys.version sys.version_info sys.platform sys.maxsize sys.byteorder sys.stdout sys.stdout.write sys.stdout.flush sys.stderr
  sys.stderr.write sys.stderr.flush sys.stdin sys.argv sys.exc_info sys.getsizeof sys.executable sys.getrecursionlimit
  sys.setrecursionlimit sys.exit builtins.exit builtins.quit sys.path sys.path.append sys.path.insert sys.path.extend sys.path.remove sys.path.pop sys.float_info sys.flags sys.implementation sys.hexversion sys.prefix sys.intern sys.getdefaultencoding
  functools.lru_cache functools.singledispatch functools.singledispatchmethod functools.cached_property functools.cmp_to_key
  operator.attrgetter operator.methodcaller typing.get_type_hints ast.literal_eval ast.parse types.MethodType types.ModuleType
  inspect.signature inspect.isclass inspect.isfunction inspect.ismethod inspect.getmembers inspect.getfullargspec
  inspect.Parameter inspect.Parameter.empty inspect.iscoroutinefunction inspect.isawaitable
  gc.collect gc.disable gc.enable weakref.ref weakref.proxy weakref.WeakKeyDictionary weakref.WeakValueDictionary
  threading.Lock threading.RLock threading.Event threading.Condition threading.Semaphore threading.local threading.Thread threading.Timer threading.current_thread
  threading.get_ident concurrent.futures.ThreadPoolExecutor concurrent.futures.as_completed concurrent.futures.wait
  concurrent.futures.Future concurrent.futures.ThreadPoolExecutor.submit concurrent.futures.ThreadPoolExecutor.map
  asyncio.sleep asyncio.gather asyncio.Lock asyncio.Event asyncio.Queue asyncio.Semaphore asyncio.get_event_loop asyncio.new_event_loop
  asyncio.set_event_loop asyncio.run asyncio.wait_for asyncio.create_task asyncio.to_thread asyncio.get_running_loop
  multiprocessing.cpu_count psutil.virtual_memory psutil.cpu_count resource.getrusage signal.SIGTERM signal.SIGINT
  importlib.metadata.version importlib.util.find_spec importlib.resources.files importlib.resources.path importlib.metadata
  importlib.resources importlib.util importlib.import_module pkgutil.get_data
  urllib.parse.urlparse urllib.parse.quote urllib.parse.unquote urllib.parse.urlencode urllib.parse.urljoin urllib.parse.parse_qs
  urllib.parse.unquote_plus urllib.parse.quote_plus urllib.parse.urlsplit urllib.parse.urlunparse socket.gethostname
  glob.glob glob.iglob mimetypes.guess_type mimetypes.guess_extension tempfile.gettempdir tempfile.mkdtemp tempfile.mkstemp
  tempfile.NamedTemporaryFile tempfile.TemporaryDirectory tempfile.TemporaryFile tempfile.SpooledTemporaryFile
  pathlib.Path.exists pathlib.Path.read_text pathlib.Path.read_bytes pathlib.Path.iterdir pathlib.Path.glob pathlib.Path.mkdir
  pickle.load pickle.loads pickle.dump pickle.dumps pickle.HIGHEST_PROTOCOL dill.load dill.loads cloudpickle.load cloudpickle.loads
  pandas.read_pickle yaml.load torch.load torch.jit.load torch.jit.script torch.jit.trace torch.jit.export torch.jit.trace_module torch.compile torch.library
  torch.ops torch.multiprocessing.set_start_method torch.multiprocessing.set_sharing_strategy
  numpy.load numpy.loadtxt numpy.genfromtxt numpy.fromfile numpy.vectorize numpy.apply_along_axis numpy.fromfunction numpy.piecewise
  numpy.frompyfunc numpy.lib.stride_tricks.as_strided numpy.testing.assert_allclose scipy.io.loadmat scipy.io.wavfile.read
  pandas.read_csv pandas.read_json pandas.read_excel pandas.read_parquet pandas.DataFrame.apply keras.models.load_model
  keras.layers.Lambda tensorflow.keras.models.load_model tensorflow.keras.layers.Lambda tensorflow.io.decode_image
  tensorflow.io.decode_jpeg tensorflow.io.decode_png tensorflow.io.read_file tensorflow.io.parse_example
  tensorflow.saved_model.load joblib.load yaml.safe_load yaml.SafeLoader yaml.safe_dump yaml.dump jinja2.environment.Template
  zipfile.ZipFile zipfile.ZipFile.namelist zipfile.ZipFile.read zipfile.ZipFile.open zipfile.is_zipfile zipfile.BadZipFile
  tarfile.is_tarfile gzip.decompress gzip.compress gzip.open bz2.decompress lzma.decompress bz2.open lzma.open
  nltk.data.load nltk.data.find nltk.corpus.stopwords nltk.corpus.stopwords.words nltk.corpus.wordnet`);

/** Modules of the everyday list whose every name is as harmless: operators of torch by their names. */
const everydayBelow =
  /^(?:torch\.ops\.(?:aten|prim|prims|torchvision|quantized|image|torchaudio)\.|torch\._(?:inductor|dynamo)\.config\.(?!cpp)|yaml\.(?:safe_|Safe|CSafe|YAMLError))/;

/** A path and what reads it; what writes, moves or removes a file is judged by its name. */
const pathReads =
  /^pathlib\.(?:Pure)?(?:Posix|Windows)?Path(?:\.(?:absolute|as_posix|exists|expanduser|is_dir|is_file|iterdir|glob|joinpath|name|parent|parents|read_bytes|read_text|relative_to|resolve|rglob|stat|stem|suffix|with_name|with_suffix|split|splitlines|strip))*$/;

/** What such names do may only matter later: as suspicious as in a function, even while a module is imported. */
const soft =
  /^(?:atexit|_thread|weakref|gc|signal|tracemalloc|multiprocessing|concurrent|asyncio|inspect|types|sys\.(?:path|modules|meta_path|path_hooks|exit)|logging|builtins\.(?:globals|input|exit|quit)|os\.(?:nice|chdir|umask|putenv|unsetenv)|importlib|pkgutil|faulthandler|resource|mmap|numpy|pandas|scipy|torch|tensorflow|keras|nltk|mlflow|transformers|huggingface_hub|codecs|sqlite3|dbm|unittest|doctest|dis|linecache|traceback|psutil|getpass|pwd|readline|tempfile|tarfile|zipfile|gzip|bz2|lzma|io|glob|fileinput|tokenize|joblib|cloudpickle|copyreg|yaml|ruamel|jsonpickle|ssl|zmq|grpc|boto3|botocore|azure|pyarrow|onnxruntime|sklearn|IPython|django|dask|ray|jinja2|PIL|cffi|setuptools|pkg_resources|distutils|platform)(?:\.|$)/;

/** Packages that run commands, beside what pickles are known to reach. */
const commandPackages = words(
  'sh plumbum fabric fabric2 invoke delegator sarge envoy command subprocess32 subprocess_tee shellous xonsh paramiko winrm',
);

/** Modules that do something the moment that they are imported. */
export const actingImports = words(
  'antigravity idlelib.idle turtledemo.__main__ this.__main__ pip.__main__ test.__main__',
);

export interface NamedEffect {
  readonly effect: Effect;
  /** As suspicious while a module is imported as in a function. */
  readonly soft: boolean;
}

/** Methods and fields of plain data. */
const dataMethods =
  /^(?:sys\.(?:platform|version|version_info|implementation|flags|float_info|stdout|stderr|argv)|os\.(?:environ|sep|name))\.[a-z]\w*$/;

/** What a call of an everyday function gave, and what that has: a model that was loaded, a file that was opened. */
function isResult(written: string): boolean {
  const end = written.indexOf('()');
  if (end < 0 || !everyday.has(written.slice(0, end))) return false;
  const segments = written
    .slice(end + 2)
    .replaceAll('()', '')
    .split('.');
  return !segments.some((segment) => climbing.test(segment) || actingMethods.has(segment));
}

/** What the use of a dotted name can do, in code that came with a model; undefined for what only computes. */
export function effectOf(written: string): NamedEffect | undefined {
  const name = written.replaceAll('()', '');
  if (everyday.has(name) || everydayBelow.test(name) || dataMethods.test(name)) return undefined;
  if (pathReads.test(name) || isResult(written)) return undefined;
  const [root] = name.split('.', 1);
  if (commandPackages.has(root)) return { effect: 'command', soft: false };
  const effect = capabilityOf(name);
  return effect === undefined ? undefined : { effect, soft: effect !== 'command' && soft.test(name) };
}

/** Names of Python itself that give power over it, where nothing else has the name. */
export const powerfulBuiltins = words(
  'eval exec compile __import__ breakpoint input globals vars locals open __builtins__ __loader__ __spec__ exit quit memoryview',
);

/** Attributes through which code climbs from any object to everything else. */
export const climbing =
  /^__(?:globals|builtins|subclasses|mro|bases|base|code|loader|import|getattribute|closure|self|func|dict)__$/;

/** Methods that act, whatever they are methods of. */
export const actingMethods = words(
  `system popen spawn spawnv execv execve check_output check_call write_text write_bytes unlink rmdir rmtree exec_module load_module
  urlopen urlretrieve sendall dup2 runcode runsource import_module create_subprocess_shell create_subprocess_exec extractall`,
);

/** Roots of what people import for a model, beside Python's own modules. */
export const knownRoots = words(`
  __future__ abc argparse array ast base64 binascii bisect calendar cmath collections contextlib copy csv dataclasses datetime decimal
  difflib enum errno fnmatch fractions functools hashlib heapq hmac html io itertools json keyword locale logging math numbers operator
  os pathlib platform pprint queue random re secrets shlex statistics string struct sys tempfile textwrap threading time traceback types
  typing unicodedata urllib uuid warnings weakref xml zlib zoneinfo builtins asyncio concurrent importlib inspect glob gzip socket
  PIL accelerate albumentations bitsandbytes cv2 catboost clip controlnet_aux cupy datasets deepspeed detectron2 diffusers easydict einops
  evaluate faiss fairscale fairseq fasttext flair flax gensim google h5py haystack huggingface_hub imageio imgaug jax jieba joblib keras
  keras_nlp kornia langchain librosa lightgbm lightning loguru markdown matplotlib mmcv mmdet mmengine mmseg mlflow monai msgpack nemo
  networkx nltk numba numexpr numpy omegaconf onnx onnxruntime open_clip openai optimum orjson packaging pandas peft plotly prometheus_client
  psutil pyarrow pydantic pytorch_lightning pytorch_transformers regex requests rich sacremoses safetensors scipy seaborn segmentation_models_pytorch
  sentence_transformers sentencepiece setuptools shap simplejson six skimage sklearn sklearn_crfsuite soundfile spacy spacy_transformers
  statsmodels sympy tensorboard tensorflow tensorflow_hub tensorrt termcolor textblob tf_keras thop tiktoken timm tokenizers toml torch
  torch_geometric torch_scatter torch_sparse torchaudio torchmetrics torchtext torchvision tqdm transformers triton trl ts tsai typing_extensions
  ujson ultralytics umap unidecode vllm wandb xgboost xformers yacs yaml zstandard zmq captum attr attrs absl bs4 captum dateutil
  pytz tabulate torchserve model_service utils mms`);
