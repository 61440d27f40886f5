import { pushAll } from '../../pushAll';

/*
 * What importing a loader or a library imports in turn, by the first part of the names. `sys.modules` of CPython 3.11 after the import of
 * pickle, joblib 1.6, numpy 2.4, scipy 1.17, pandas 3.0, scikit-learn 1.9, torch 2.13, networkx 3.6, transformers 5.18, lightgbm, xarray,
 * geopandas, dask, polars and lightning was looked at, and so was what they ask for in vain: a module that nobody has is found in the
 * folder just as well. What the other libraries bring follows from what they require, and was not looked at.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Python's own modules that are there once pickle is. */
const withPickle = words(`
  _abc _codecs _collections _collections_abc _compat_pickle _functools _imp _io _json _operator _pickle _signal _sitebuiltins _sre _stat
  _struct _thread _warnings _weakref abc builtins codecs collections copyreg encodings enum functools genericpath importlib io itertools
  json keyword marshal ntpath operator org os pickle posix posixpath re reprlib runpy site sre_compile sre_constants sre_parse stat struct sys
  time types warnings zipimport`);

/** Python's own modules that one of the large libraries imports besides. */
const withLibraries = words(`
  __future__ _ast _asyncio _bisect _blake2 _bz2 _compression _contextvars _csv _ctypes _datetime _decimal _elementtree _hashlib _heapq
  _locale _lzma _multiprocessing _opcode _posixshmem _posixsubprocess _pyio _queue _random _sha512 _socket _ssl _string _strptime _typing
  _uuid _weakrefset _zoneinfo argparse array ast asyncio atexit base64 binascii bisect bz2 calendar cmath concurrent contextlib
  contextvars copy csv ctypes dataclasses datetime decimal difflib dis email errno faulthandler fcntl fileinput fnmatch gc gettext glob
  grp gzip hashlib heapq hmac html http inspect ipaddress linecache locale logging lzma math mmap multiprocessing numbers opcode pathlib
  pickletools pkgutil platform pprint pwd pydoc pyexpat queue quopri random secrets select selectors shutil signal socket ssl string
  subprocess sysconfig tarfile tempfile textwrap threading timeit token tokenize traceback typing unicodedata unittest urllib uuid weakref
  xml zipfile zlib zoneinfo
  _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _multibytecodec _sysconfigdata__darwin_darwin
  _sysconfigdata__linux_x86_64-linux-gnu _winapi msvcrt nt resource winreg`);

/** And those that libraries import which speak to servers, draw or measure. */
const withHubs = words(`
  _sqlite3 _statistics colorsys configparser fractions mimetypes shlex sqlite3 statistics`);

const numeric = 'numpy scipy';
const tables = 'numpy pandas dateutil pytz six pyarrow cloudpickle tzdata bottleneck numexpr';
const learning = `${tables} scipy joblib threadpoolctl cloudpickle narwhals lz4 psutil charset_normalizer`;
const tensors =
  'numpy torchgen functorch typing_extensions filelock sympy mpmath networkx jinja2 markupsafe fsspec dill triton tqdm cuda envwrap monkeytype opt_einsum pydot pynvml torchcomms';
const hubs = `${withHubs.join(' ')} anyio brotli brotlicffi certifi click defusedxml h11 h2 httpcore httpx idna pygments rich socksio trio zstandard`;
const deep =
  'numpy h5py absl google flatbuffers ml_dtypes optree rich namex astunparse gast opt_einsum six termcolor wrapt';

/** Distributions' own modules that the import of a library brings. */
const libraries: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    joblib: 'numpy lz4 cloudpickle psutil',
    numpy: '',
    scipy: 'numpy cython scikits sksparse uarray',
    pandas: tables,
    networkx: '',
    xarray: `${tables} packaging cftime dask flox nc_time_axis`,
    geopandas: `${tables} packaging certifi pyproj shapely fractions statistics _statistics`,
    polars:
      'numpy pandas pyarrow fsspec pydantic altair boto3 deltalake gevent great_tables hypothesis pyiceberg pytz typing_extensions torch',
    dask: `${tables} cityhash cytoolz importlib_metadata jinja2 mmh3 packaging psutil tblib tlz toolz xxhash yaml zipp`,
    sklearn: learning,
    skops: `sklearn ${learning}`,
    imblearn: `sklearn ${learning}`,
    xgboost: `${numeric} sklearn ${learning}`,
    lightgbm: `${numeric} sklearn ${learning} colorsys fractions rich`,
    catboost: `${numeric} ${tables} graphviz matplotlib plotly`,
    statsmodels: `${numeric} ${tables} patsy packaging`,
    torch: tensors,
    torchvision: `torch PIL ${tensors}`,
    transformers: `torch ${tensors} ${hubs} huggingface_hub tokenizers safetensors regex requests yaml packaging tqdm PIL accelerate essentia librosa mistral_common mlx pretty_midi scipy sentencepiece timm torchaudio torchvision`,
    sentence_transformers: `transformers sklearn ${learning}`,
    lightning: `transformers torch ${tensors} ${hubs} ${tables} lightning_utilities torchmetrics torchvision yaml packaging`,
    ultralytics: `torch torchvision ${tensors} cv2 PIL yaml matplotlib psutil pandas`,
    tensorflow: `keras ${deep}`,
    keras: deep,
    h5py: 'numpy',
    onnxruntime: 'numpy flatbuffers google packaging sympy coloredlogs',
    onnx: 'numpy google',
    gensim: `${numeric} smart_open`,
    spacy: 'numpy thinc srsly catalogue cymem preshed murmurhash wasabi typer weasel pydantic',
  }).map(([name, text]) => [name, words(text).filter((word) => word !== '')]),
);

/** Libraries that load the files of a format; the first part of its name decides. */
const loaders: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pickle: 'joblib cloudpickle dill',
    joblib: 'joblib',
    torch: 'torch',
    torchscript: 'torch',
    npy: 'numpy',
    npz: 'numpy',
    keras: 'keras tensorflow h5py',
    hdf5: 'h5py',
    safetensors: 'safetensors torch',
    skops: 'skops',
    onnx: 'onnx onnxruntime',
  }),
);

/** Modules that a start of Python looks for and that usually nobody has. */
export const startModules: ReadonlySet<string> = new Set(['sitecustomize', 'usercustomize']);

/** Groups of entry points that a library imports as it is imported or used, and which. */
export const loadedEntryPoints: ReadonlyMap<string, string> = new Map([
  ['torch.backends', 'torch'],
  ['networkx.backends', 'networkx'],
  ['networkx.backend_info', 'networkx'],
  ['xarray.backends', 'xarray'],
  ['xarray.chunkmanagers', 'xarray'],
  ['fsspec.specs', 'fsspec'],
  ['numba_extensions', 'numba'],
  ['pandas_plotting_backends', 'pandas'],
  ['mlflow.tracking_store', 'mlflow'],
  ['mlflow.run_context_provider', 'mlflow'],
  ['mlflow.request_header_provider', 'mlflow'],
]);

/**
 * Modules below a name of these tables, by their first parts: a folder without a module of its own is a package as well, unless the name
 * is found elsewhere.
 */
const deeper: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    org: ['org.python.core'],
    cuda: ['cuda.bindings.runtime', 'cuda.bindings.driver'],
    scikits: ['scikits.umfpack'],
    sksparse: ['sksparse.cholmod'],
    monkeytype: ['monkeytype.trace'],
    torchcomms: ['torchcomms._comms'],
    google: ['google.protobuf', 'google.colab'],
    h2: ['h2.config'],
  }),
);

/** Dotted names that are asked for below a first part. */
export function modulesBelow(top: string): readonly string[] {
  return deeper.get(top) ?? [];
}

/** Names that nearly nobody has under which one is asked for; projects have folders of such names for other reasons. */
const asides = new Set(['org', 'cuda']);

/** True for the first part of a name that is asked for in vain, so that one that does nothing is taken for a project's own. */
export function isAside(top: string): boolean {
  return asides.has(top);
}

const pythonModules = new Set([...withPickle, ...withLibraries, ...withHubs]);

/** True for the first part of a name in Python's own library, as far as loaders import it. */
export function isPythonModule(top: string): boolean {
  return pythonModules.has(top);
}

const libraryModules = new Set([
  ...pythonModules,
  ...libraries.keys(),
  ...[...libraries.values()].flat(),
  ...[...loaders.values()].flatMap(words),
]);

/** True for the first part of a module's name that Python itself or a library of this page has. */
export function isLibraryModule(top: string): boolean {
  return libraryModules.has(top);
}

/** Names of packages in which reviewed classes are (the YOLOs before Ultralytics), and that many projects give to their own code. */
const sharedNames = new Set(['models']);

/** True for the first part of a reviewed name that belongs to no one library. */
export function isSharedName(top: string): boolean {
  return sharedNames.has(top);
}

/** Answers that are kept: models of one folder are much alike. */
const maxKept = 100;
const kept = new Map<string, ReadonlySet<string>>();

/** Every module, by the first part of its name, that loading a file of a format imports, given what the file itself names. */
export function importedModules(format: string, named: Iterable<string>): ReadonlySet<string> {
  const [family] = format.split('-', 1);
  const tops = [...named].sort();
  const key = `${family} ${tops.join(' ')}`;
  const known = kept.get(key) ?? modulesWith(family, tops);
  if (kept.size >= maxKept) kept.clear();
  kept.set(key, known);
  return known;
}

function modulesWith(family: string, named: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>(withPickle);
  const open = [...named, ...words(loaders.get(family) ?? 'joblib')];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const brings = libraries.get(top);
    if (brings !== undefined) {
      for (const each of withLibraries) found.add(each);
      pushAll(
        open,
        brings.filter((each) => !found.has(each)),
      );
    }
    found.add(top);
  }
  return found;
}
