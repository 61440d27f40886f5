import type { Effect } from '../../../finding';

/**
 * Functions of widely used libraries say by their names what they do: `run_command`, `import_module`, `to_pickle`, `read_csv`. Lists by
 * name can never hold them all, so what is called so counts as what it says; in modules that only somebody's own project has, names prove
 * nothing. Names of classes do not count: they are things, not deeds.
 */
const libraries = new Set(
  `
  numpy scipy pandas torch torchvision torchaudio torchtext sympy dill patsy formulaic jinja2 joblib sklearn statsmodels networkx nltk fsspec
  h5py h5netcdf tables zarr netCDF4 keras tf_keras tensorflow onnx onnxruntime safetensors transformers tokenizers diffusers accelerate peft trl
  huggingface_hub PIL matplotlib seaborn plotly bokeh cv2 skimage imageio librosa soundfile xgboost lightgbm catboost pyarrow polars dask distributed
  xarray numba jax flax gensim spacy thinc srsly mlflow ray wandb tensorboard tensorboardX cloudpickle setuptools distutils pkg_resources wheel six
  yaml ruamel toml tomli ujson simplejson orjson msgpack lxml bs4 html5lib requests urllib3 httpx aiohttp boto3 botocore s3fs gcsfs cupy cudf cuml
  pyspark modin vaex optuna hyperopt mxnet paddle chainer theano caffe2 pytorch_lightning lightning fastai timm sentence_transformers
  importlib_metadata traitlets IPython click tqdm psutil py _pytest pytest more_itertools attr attrs pydantic
  abc aifc argparse array ast asyncio base64 bz2 calendar cgi codecs collections concurrent configparser contextlib copy csv ctypes dataclasses datetime
  dbm decimal difflib email encodings enum fractions ftplib functools getopt gettext glob graphlib gzip hashlib heapq hmac html http imaplib imp importlib
  inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox math mimetypes multiprocessing numbers operator optparse os pathlib
  pickle pkgutil platform plistlib posixpath ntpath pprint profile pstats pydoc queue random re reprlib runpy secrets select shelve shlex shutil site
  smtplib sndhdr socket sqlite3 ssl stat statistics string struct subprocess sunau sys sysconfig tarfile tempfile textwrap threading timeit tkinter tomllib
  trace traceback turtle types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport
  zoneinfo _io _pyio`
    .trim()
    .split(/\s+/),
);

/** Words of a name, most telling kind first. */
const kinds: readonly (readonly [Effect, RegExp])[] = [
  [
    'command',
    /^(?:(?:\w+_)?(?:run|exec|execute|call|spawn|start)_?(?:cmds?|commands?|shell|subprocess|process|program|script|executable)(?:_\w+)?|(?:\w+_)?(?:popen\d?|getoutput|getstatusoutput|check_output|check_call|startfile|posix_spawn|fork_exec)|spawn\w{0,3}p?e?|shell_exec\w*|exec_?[lv]p?e?)$/,
  ],
  [
    'code',
    /^(?:(?:(?:safe|unsafe|literal|py|python|str|string|stateful|simple|do|my)_?)?(?:eval|exec|execfile|reval|rexec)|(?:eval|exec|execute|compile_and_exec)_(?:expr\w*|str(?:ing)?|code|source|file|python|statement|stmt|repr|func(?:tion)?|in_?\w*|globals|locals|module|lambda|no_call)|runcode|runsource|run_?(?:string|module|path|code|source|file|line|cell|in_subinterp)\w*|(?:\w+_)?import_?(?:modules?|objects?|strings?|class|file|names?|symbol|dotted_name|optional_dependency|from|by|path|package|attr|func(?:tion)?|item|dill|submodules?)(?:_\w+)?|(?:try|lazy|dynamic|do|safe|deferred)_?import\w*|_*import_?|load_(?:module|source|dynamic|compiled|package|class|object|function|func|callable|attr|plugin|entry_?point|backend|extension|from_source|pickle|session|ipython_extension)\w*|(?:func|pickle|unpickle)_?loads?|unpickle(?:_(?:function|object|module|file))?|resolve_(?:name|object|import|dotted)\w*|locate|clone_module|_*sub_module_deprecation|lambdify|sympify|parse_expr|from_formula|deserialize_function|marshal_loads)$/,
  ],
  [
    'native-code',
    /^(?:(?:cdll_)?load_?(?:library|libraries|dll|shared_object|shared_library|custom_op|op_library)\w*|dlopen)$/,
  ],
  [
    'network',
    /^(?:(?:\w+_)?(?:download|urlopen|urlretrieve|urlgrab)(?:_\w+)?|fetch(?:_\w+)?|http_\w+|wget|create_connection|upload_\w+)$/,
  ],
  [
    'file-write',
    /^(?:(?:\w+_)?(?:open|write|save|savez|savetxt|savefig|dump|export|mkdirs?|makedirs|mkdtemp|mkstemp|unlink|rmtree|rmdir|symlink|hardlink|chmod|chown|copyfile|copytree|imwrite|imsave|extractall|tofile|writer?)(?:_(?!state_dict|dtype|only|str|mode)\w+)?|to_(?:csv|pickle|excel|json|parquet|feather|hdf|hdf5|stata|html|xml|latex|markdown|clipboard|gbq|sql|orc|file|netcdf|zarr|disk|png|npz|text|textfile|bin|binary)|save(?:_\w+)?|write\w*|openf?|(?:remove|delete|clear|rename|move|copy|make|create|touch)_(?:files?|dirs?|director(?:y|ies)|folders?|trees?|paths?|cache|data_home)(?:_\w+)?|touch|unpack_archive|make_archive|atomic_write\w*|writefile)$/,
  ],
  [
    'file-read',
    /^(?:(?:\w+_)?(?:load|read|loadtxt|genfromtxt|fromfile|fromregex|imread|slurp|listdir|scandir|iterdir|glob)|(?:load|read|scan|parse)_(?:files?|data|csv|tsv|json|text\w*|bytes|bin|binary|model|weights|image|images|iris|digits|wine|diabetes|table|sql\w*|excel|parquet|feather|hdf|orc|html|xml|stata|sas|spss|gbq|clipboard|fwf|npz|npy|arff|svmlight\w*|sample_\w+|config\w*|from_file\w*|path|folder|dir|array|edgelist|adjlist|gml|graphml|gexf|pajek|shp|sparse6|graph6|yaml|toml|ini|env|resource|corpus|lines)(?:_\w+)?|from_(?:file|csv|filename|json_file|yaml_file|toml_file|disk)|readfile|get_(?:resource|file)\w*|whathdr|walk)$/,
  ],
];

/** Names that sound like a deed and are none: polynomials of scipy, methods of modules and hooks, which real files hold. */
const harmless =
  /^eval_(?:cheby|gegenbauer|genlaguerre|hermite|jacobi|laguerre|legendre|sh_)|state_dict|packed_weight|_hook$|^_?load_from_bytes$|^reload|_unpickle_/;

/** What a function of a widely used library does by its name; undefined where that says nothing. */
export function kindByName(path: string): Effect | undefined {
  const dot = path.lastIndexOf('.');
  if (dot <= 0 || path.length - dot > 80 || !libraries.has(path.slice(0, path.indexOf('.'))))
    return undefined;
  const name = path.slice(dot + 1).replace(/^_{1,2}/, '');
  if (!/^[a-z]/.test(name) || harmless.test(name)) return undefined;
  return kinds.find(([, words]) => words.test(name))?.[0];
}
