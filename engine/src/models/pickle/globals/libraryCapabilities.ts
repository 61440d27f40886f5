import type { Effect } from '../../../finding';

/**
 * What modules of Python, 2.7 to 3.14, and of widely used libraries do that no model needs, module by module: a name, `module.+` for
 * everything below, `module.+` for functions and methods below, which leaves the classes that people save as unknown as any other.
 * Found by reading which functions reach the machine; Python 3.11 and the releases that the reviewed lists name.
 */
export const libraryCapabilities: Partial<Record<Effect, string>> = {
  command: `
    click.edit click.launch click.termui.+ git.Repo git.Git git.cmd.Git rich.pager.SystemPager tornado.process.Subprocess ptpython.*
    pipes.+ pipes.Template commands.* popen2.* toaiff.* macostools.* findertools.* aetools.* EasyDialogs.* _tkinter.* _curses.* Tkinter.*
    tkMessageBox.* tkFileDialog.* ScrolledText.* Tix.* ttk.* turtle.* _wmi.* platform._syscmd_file platform._Processor.*
    uuid._ifconfig_getnode uuid._arp_getnode uuid._ip_getnode uuid._lanscan_getnode uuid._netstat_getnode uuid._find_mac
    uuid._find_mac_near_keyword uuid._find_mac_under_heading imaplib.IMAP4_stream nntplib._NNTPBase smtplib.sendmail
    pandas._version.+ pandas._config.localization.+ pandas.util._tester.+ pandas.util._print_versions.+ pandas._testing.+
    pandas.io.clipboard.+ scipy._build_utils.+ scipy.stats._generate_pyx.+ sklearn._build_utils.+ sklearn.__check_build.+
    sympy.printing.preview.+ sympy.printing.gtk.+ sympy.utilities._compilation.+ sympy.utilities.autowrap.+ sympy.utilities.runtests.+
    sympy.testing.+ sympy.interactive.+ sympy.preview sympy.test sympy.doctest sympy.autowrap sympy.ufuncify
    statsmodels.tsa.x13.+ statsmodels.tools._test_runner.+ statsmodels.tools.web.+
    numpy.testing._private.extbuild.+ numpy._build_utils.+ numpy.random._examples.+ 
    torch.backends.xeon.+ torch._strobelight.+ torch.utils._strobelight.+ torch.utils.hipify.+ torch.utils._get_clean_triton.+
    torch.utils.data.datapipes.gen_pyi.+ torch.utils.benchmark.utils.+ torch.utils.benchmark.op_fuzzers.+ torch.numa.+
    torch.cuda._memory_viz.+ torch.onnx.verification.+ torch.distributed.launcher.+ torch.contrib.+ torch.utils.valgrind.+
    PIL.ImageShow.+ PIL.ImageGrab.+ PIL.EpsImagePlugin.+ matplotlib.texmanager.+ matplotlib.dviread.+ matplotlib.testing.+
    matplotlib.animation.+ matplotlib.sphinxext.+ git.cmd.+ git.repo.base.Repo.+ invoke.* fabric.* plumbum.* delegator.* envoy.*
    execnet.* ptyprocess.* virtualenv.* tox.* nox.* conda.* poetry.* twine.* pipenv.* sh.Command sh.bash sh.sh
    jupyter_client.+ ipykernel.+ notebook.+ jupyterlab.+ nbconvert.+ papermill.+ pytest.* _pytest.* nose.* win32api.*
    win32com.* win32process.* win32service.* luigi.+ airflow.+ prefect.+ celery.+ dvc.+ snakemake.+ pyspark.daemon.+
    pyspark.java_gateway.+ pyspark.shell.+ gym.utils.play.+ torchrun.+ deepspeed.launcher.+ horovod.runner.+ ray.scripts.+`,
  code: `
    networkx.read_gpickle networkx.readwrite.gpickle.read_gpickle datasets.load_dataset datasets.load_from_disk transformers.pipeline ray.remote ray.get
    past.builtins.+ past.translation.+ future.utils.+ docutils.core.+ torch._functorch.compilers.+ torch._functorch.fx_minifier.+
    torch._functorch._aot_autograd.autograd_cache.+ torch._functorch._aot_autograd.subclass_codegen.+ torch._functorch.benchmark_utils.+
    torch._library.fake_profile.+ torch.jit._script.script _testcapi.* _testinternalcapi.* _testlimitedcapi.* _testmultiphase.* _testsinglephase.* _testimportmultiple.*
    _testexternalinspection.* _testclinic.* _remote_debugging.* xxlimited.* xxsubtype.* _lsprof.* _symtable.* symtable.*
    cmd.Cmd.* compiler.* parser.suite parser.expr parser.compilest parser.sequence2st parser.tuple2st parser.st2tuple ihooks.* imputil.*
    rexec.* new.code new.function new.instancemethod new.module new.classobj user.home user.pythonrc Bastion.* knee.* future_builtins.map
    http.cookies.SmartCookie http.cookies.SerialCookie Cookie.* sitecustomize.+ site.* contextlib.ExitStack.* contextlib.AsyncExitStack.*
    contextvars.Context.* contextvars.copy_context dataclasses.make_dataclass dataclasses._create_fn dataclasses._process_class
    dataclasses._init_fn dataclasses._FuncBuilder.* gettext.* ast.main ast.Interpolation annotationlib.+ typing.ForwardRef.*
    typing._eval_type typing.evaluate_forward_ref typing._make_forward_ref typing_extensions.get_type_hints
    typing_extensions.evaluate_forward_ref inspect.* optparse.Values.* optparse.OptionParser.* warnings._getcategory
    warnings._setoption warnings._processoptions _py_warnings.* _warnings.* xml.sax.make_parser xml.sax._create_parser
    xml.dom.domreg.* xml.dom.getDOMImplementation xml.sax.xmlreader.+ xml.sax.expatreader.+ _android_support.* _apple_support.*
    _ios_support.* profile.main profile.Profile profiling.* sysconfig._init_posix sysconfig._generate_posix_vars
    sysconfig._main logging.config.* logging.handlers.* trace.CoverageResults trace._find_executable_linenos trace.find_lines
    code.compile_command concurrent.interpreters.* asyncio.__main__.* wsgiref.handlers.* _colorize.* __phello__.* __hello__.*
    lib2to3.* _sysconfig.* collections._eval string.Formatter.* functools._lru_cache_wrapper nturl2path.* 
    importlib_metadata.+ pkg_resources.+ stevedore.+ zope.+ traitlets.config.+ traitlets.utils.+ ipywidgets.+
    six.exec_ six._import_module six._add_doc six._LazyDescr.+ six._LazyDescr six.MovedModule.+ six.MovedModule six.MovedAttribute.+
    typing_inspection.+ attr._make._compile_and_eval attr._make._make_method attr._make._linecache_and_compile attr.make_class
    attrs.make_class pydantic.types.ImportString pydantic.utils.import_string pydantic._internal.+ pydantic.v1.+ decorator.+
    wrapt.+ mock.* hypothesis.+ ipdb.* pudb.* bpython.* debugpy.* ptvsd.* pydevd.* remote_pdb.* rpdb.* pyrasite.* asteval.*
    simpleeval.* RestrictedPython.* mako.* tornado.+ genshi.+ chameleon.+ Cheetah.+ jinja2.+ jinja2.Template jinja2.Environment
    jinja2.loaders.+ jinja2.bccache.+ pygments.lexers.load_lexer_from_file
    pygments.formatters.load_formatter_from_file pygments.lexers.+ pygments.formatters.+ pygments.cmdline.+ flask.+ bottle.+ fastapi.+ uvicorn.+
    gunicorn.+ streamlit.+ gradio.+ dash.+ kombu.+ dramatiq.+ py4j.* jpype.* rpy2.* oct2py.* matlab.* js2py.* execjs.*
    dill.* multiprocess.* pathos.* ppft.* pox.+ klepto.+ loky.* hickle.+ sklearn.externals.array_api_compat._internal.+
    sklearn.externals._scipy.+ sklearn.externals.joblib.externals.+ sklearn.externals.joblib.load
    sklearn.externals.joblib.numpy_pickle.load sklearn.utils.discovery.+ sklearn.utils.estimator_checks.+
    sklearn.utils._optional_dependencies.+ sklearn.__getattr__ patsy.+ formulaic.+ statsmodels.formula.+ statsmodels.iolib.smpickle.+
    statsmodels.base.model.Model.from_formula 
    numpy.core.function_base.add_newdoc numpy.core._add_newdocs.+ numpy.lib._utils_impl.+
    numpy.lib._function_base_impl.vectorize numpy.lib._function_base_impl.piecewise numpy.lib._shape_base_impl.+
    numpy.lib.shape_base.apply_along_axis numpy.lib.shape_base.apply_over_axes numpy.apply_over_axes 
    numpy.core.multiarray.set_string_function numpy.set_string_function numpy.core.arrayprint.set_string_function
    numpy.core._ufunc_reconstruct numpy.core.numeric.fromfunction numpy.lookfor numpy.disp numpy.safe_eval numpy.deprecate
    scipy.__getattr__ scipy._lib.decorator.+ scipy._lib.deprecation.+ scipy._lib._bunch.+ scipy._lib._testutils.+
    scipy._lib._uarray.+ scipy._lib.uarray.+ scipy.optimize._nonlin._nonlin_wrapper scipy.optimize.nonlin._nonlin_wrapper scipy.optimize._optimize.show_options
    scipy.optimize.show_options scipy.special._mptestutils.+ scipy.special._precompute.+ scipy.misc.doccer.+
    scipy.stats._distn_infrastructure.rv_generic.+ scipy.stats._distn_infrastructure.get_distribution_names
    pandas.compat._optional.+ pandas.core.apply.+ pandas.core.config_init.+ pandas.plotting._core._load_backend pandas.plotting._core._get_plot_backend
    pandas.core.generic.NDFrame.query pandas.core.generic.NDFrame.eval pandas.core.generic.NDFrame.pipe
    pandas.DataFrame.eval pandas.DataFrame.query pandas.DataFrame.apply pandas.DataFrame.pipe pandas.core.series.Series.apply
    pandas.core.groupby.groupby.GroupBy.apply pandas.core.groupby.groupby.GroupBy.pipe pandas.tseries.frequencies.to_offset
    sympy.parsing.+ sympy.sympify sympy.core.sympify.+ sympy.core.cache.lazy_function sympy.lambdify
    sympy.utilities.lambdify.+ sympy.utilities.codegen.+ sympy.utilities.source.+ sympy.utilities.matchpy_connector.+
    sympy.utilities.decorator.+ sympy.utilities.magic.+ sympy.plotting.+ sympy.printing.llvmjitcode.+ sympy.external.+
    sympy.polys.polyconfig.+ sympy.polys.monomials.MonomialOps.+ sympy.polys.rings.sring 
    networkx.lazy_imports.+ networkx.utils.decorators.+ networkx.utils.configs.+ nltk.sem.+ nltk.app.+
    lazy_loader.+ keras.src.utils.python_utils.+ keras.utils.python_utils.+ keras.src.utils.module_utils.+ keras.src.utils.generic_utils.func_load
    keras.utils.generic_utils.func_load keras.src.utils.generic_utils.+ keras.utils.generic_utils.+ tf_keras.src.utils.generic_utils.+
    keras.src.legacy.saving.+ keras.src.export.+ keras.src.backend.+ tensorflow.python.keras.utils.generic_utils.+
    tensorflow.python.util.lazy_loader.+ tensorflow.python.util.module_wrapper.+ tensorflow.python.autograph.+ tensorflow.autograph.+
    tensorflow.python.saved_model.+ tensorflow.python.debug.+ tensorflow.python.tools.+ tensorflow.compat.v1.py_func
    torch._utils._import_dotted_name torch._utils.try_import torch._utils._type torch._utils_internal.+ torch.utils._import_utils.+
    torch.utils._freeze.+ torch.utils._content_store.+ torch.utils._traceback.+ torch.utils.model_dump.+ torch.utils.jit.+ torch.utils._zip.+
    torch.utils.benchmark.Timer sympy.parsing.mathematica.MathematicaParser torch.cuda._utils._CudaModule keras.src.utils.module_utils.LazyModule torch.utils.tensorboard.SummaryWriter torch.utils.tensorboard.writer.SummaryWriter statsmodels.tsa.x13.Spec pyarrow.NativeFile torch.utils.benchmark.utils.timer.Timer torch.utils.benchmark.examples.+ 
    torch.utils.data.datapipes.datapipe._DataPipeSerializationWrapper torch.utils.data.datapipes._decorator.+ torch.utils.backend_registration.+
    torch._appdirs.+ torch._export.serde.+ torch._export.db.+ torch._logging.+ 
    torch._vendor.+ torch.compiler.compile torch.compiler._cache.+ torch.export.+
    torch.fx.graph.+ torch.fx.operator_schemas.+ torch.fx._graph_pickler.+ torch.fx.interpreter.+ torch.fx.traceback.+
    torch.fx._lazy_graph_module.+ torch.fx.symbolic_trace torch.fx.wrap torch.jit.annotations.+ torch.jit._recursive.+ 
    torch.jit._builtins.+ torch.jit._trace.+ torch.jit._state.+ torch.jit._decomposition_utils.+ torch.jit.freeze torch.jit.fuser
    torch._C._import_ir_module torch._C.import_ir_module torch._C.import_ir_module_from_buffer torch._C._load_for_lite_interpreter
    torch._C._load_for_lite_interpreter_from_buffer torch._C.parse_ir torch._C.CompilationUnit torch._C._initExtension
    torch.nn.utils._deprecation_utils.+ torch.nn.attention._fa3.+ torch.nn.attention._fa4.+ torch.nn.attention.flex_attention._reconstruct_closure_fn
    torch.serialization.+ torch.onnx._internal.+ torch.onnx.utils.+ torch.onnx.symbolic_helper.+ torch.ao.__getattr__
    torch.distributed.distributed_c10d.+ torch.distributed.breakpoint torch.distributed._local_tensor.+ torch.distributed.debug.+
    torch.distributed._tools.+ torch.distributed.flight_recorder.+ torch.distributed.optim.zero_redundancy_optimizer._broadcast_object
    torch.distributed.checkpoint.+ torch.distributed.pipelining.+ torch.distributed._remote_module.+ torch.distributed.nn.api.+
    numba.pycc.+ numba.core.runtime.+ numba.misc.+ llvmlite.* triton.+ tvm.+ cupy.RawKernel cupy.RawModule
    cupy._core.raw.* pycuda.* pyopencl.* jax._src.compiler.+ jax.experimental.+ flax.serialization.+ orbax.+ tensorflow_hub.+
    transformers.utils.import_utils.+ transformers.utils.hub.+ transformers.onnx.+ transformers.commands.+ transformers.tools.+
    transformers.agents.+ transformers.pipelines.+ accelerate.commands.+ accelerate.utils.imports.+ accelerate.launchers.+ diffusers.utils.dynamic_modules_utils.+
    diffusers.utils.import_utils.+ smolagents.+ langchain.+ langchain_core.load.+ langchain_experimental.+ langchain_community.+ llama_index.+
    hydra.utils.+ hydra._internal.+ omegaconf.OmegaConf.+ omegaconf.omegaconf.+ fire.+ absl.app.+ sacred.+ ignite.engine.+ lightning.pytorch.cli.+
    jsonargparse.+ confection.+ catalogue.+ spacy.util.+ spacy.cli.+ thinc.util.+ srsly.cloudpickle.+ polars.Expr.deserialize
    polars.LazyFrame.deserialize polars.DataFrame.deserialize polars._utils.+ pyarrow._compute.+ pyarrow.ipc.read_pickle
    pyspark.cloudpickle.+ pyspark.worker.+ skops.io.+ mleap.+ bentoml.+ kserve.+ mlserver.+ openpyxl.compat.+
    fsspec.registry.+ datasets.packaged_modules.+ datasets.load.+ datasets.utils._dill.+ h5py._hl.base.with_phil tables.scripts.+
    tables.utilsextension.+ tables.req_versions.+ pooch.+ gdown.+ kaggle.+ autogluon.common.loaders.+`,
  network: `
    urllib3.PoolManager redis.Redis redis.StrictRedis pymongo.MongoClient mysql.* docker.* kubernetes.+ s3fs.S3FileSystem gcsfs.GCSFileSystem
    aiohttp.ClientSession aiohttp.client.ClientSession httpx.Client httpx.AsyncClient httpx._client.Client httpx._client.AsyncClient
    websocket.WebSocket websocket.WebSocketApp websocket._app.WebSocketApp websocket._core.WebSocket
    sqlalchemy.create_engine sqlalchemy.engine.create_engine requests.+ requests.packages.+ requests.certs.+ requests.help.+ urllib3.+ urllib3.contrib.+ httpx.+ aiohttp.+ httplib2.+ httpcore.+ websocket.+ websockets.+ grpc.+ dns.+
    boto3.+ botocore.+ azure.+ huggingface_hub.+ http.cookiejar.+ requests.sessions.Session
    requests.Session requests.adapters.HTTPAdapter xml.sax.parse xml.sax.saxutils.prepare_input_source xml.dom.xmlbuilder.*
    _scproxy.* _ssl.* _overlapped.* robotparser.* urlparse.urlopen gopherlib.* CGIHTTPServer.* SimpleHTTPServer.* DocXMLRPCServer.*
    SimpleXMLRPCServer.* cookielib.+ pymongo.+ redis.+ psycopg2.+ pymysql.+ MySQLdb.+ ldap3.+ kafka.+ pika.+ google.cloud.+
    google.auth.+ s3fs.+ gcsfs.+ adlfs.+ paramiko.+ scapy.+ pyftpdlib.+ scipy.datasets.+ scipy.misc.face
    scipy.misc.ascent scipy.misc.electrocardiogram scipy.misc._common.+ statsmodels.datasets.+ torch.distributed.rendezvous.+ torch.distributed.TCPStore
    torch.distributed.PrefixStore torch.distributed.init_process_group torch._C._distributed_c10d.+ torch._C._distributed_c10d.TCPStore
    torch._C._distributed_rpc.+ torchvision.datasets.utils.+ torchvision._internally_replaced_utils.+ torchaudio.utils.+ torchtext.utils.+ onnx.hub.+
    keras.src.utils.file_utils.+ keras.utils.data_utils.+ keras.src.utils.data_utils.+ tensorflow.python.keras.utils.data_utils.+
    tensorflow.keras.utils.get_file tensorflow.distribute.+ tensorflow.python.distribute.+ tensorflow.python.training.server_lib.+
    wandb.+ neptune.+ comet_ml.+ mlflow.tracking.+ mlflow.store.+ mlflow.artifacts.+ openml.+ nltk.twitter.+ gensim.downloader.+ spacy.cli.download
    modelscope.+ openai.+ anthropic.+ streamlit.web.+`,
  'file-write': `
    http.cookiejar.FileCookieJar http.cookiejar.MozillaCookieJar http.cookiejar.LWPCookieJar
    compression.bz2.* compression.gzip.* compression.lzma.* compression.zlib.* compression.zstd.* compression._common.*
    pathlib.Path.* pathlib.PosixPath.* pathlib.WindowsPath.* pathlib._local.Path.* pathlib._local.PosixPath.* pathlib._local.WindowsPath.*
    pathlib._abc.+ pathlib._os.* pathlib.types.+ pathlib2.+ _compression.* _bz2.* _lzma.* _zstd.* zstandard.+ lz4.+
    zstd.+ snappy.+ py7zr.+ rarfile.+ argparse.FileType argparse.ArgumentParser.* aifc.* uu.* binhex.* sunau.* wave.open wave.openfp wave.Wave_read
    wave.Wave_write cgi.* mailbox.* mhlib.* mimify.* MimeWriter.* multifile.* posixfile.* bsddb.* bsddb3.* _bsddb.* dbhash.* gdbm.* dumbdbm.*
    anydbm.* whichdb.* _dbm.* _gdbm.* hotshot.* _hotshot.* msilib.* _msi.* ossaudiodev.* linuxaudiodev.* sunaudio.* _posixshmem.* _posixsubprocess.* _pyio.*
    logging.basicConfig logging.FileHandler logging.StreamHandler.* quopri.main base64.main base64.encode base64.decode json.tool.*
    xml.etree.ElementTree.ElementTree.* xml.etree.cElementTree.ElementTree.* xml.etree.ElementTree.ElementTree codecs.EncodedFile
    codecs.StreamRecoder turtle.write_docstringdict calendar.main contextlib.redirect_stdout contextlib.redirect_stderr
    numpy.lib._datasource.+ numpy.DataSource numpy.core._methods._dump numpy.core._methods._dumps numpy.ndarray.dump 
    numpy.ma.mrecords.openfile numpy.ma.mrecords.fromtextfile numpy.ma.core.MaskedArray.dump scipy.odr.odr.ODR scipy.odr.ODR scipy.odr._odrpack.ODR
    scipy._lib._tmpdirs.+ scipy._lib._gcutils.+ scipy.sparse._matrix_io.+ scipy.misc.imsave joblib.numpy_pickle.+ joblib.numpy_pickle_compat.+
    joblib.dump joblib._memmapping_reducer.+ joblib._store_backends.+ joblib.backports.+ joblib.compressor.+ joblib.disk.+ joblib.func_inspect.+
    joblib.logger.+ joblib._dask.+ joblib._parallel_backends.+ joblib.executor.+ joblib._multiprocessing_helpers.+ joblib.memory.+ joblib.Memory.+
    pandas.HDFStore pandas.ExcelWriter pandas.ExcelFile pandas.core.interchange.+ networkx.readwrite.+ networkx.drawing.+ networkx.generators.atlas.+
    h5py.File h5py.+ h5py._hl.files.File h5py.h5f.+ h5py.h5.+ h5netcdf.+ tables.open_file tables.file.+ tables.file.File tables.File zarr.+ netCDF4.Dataset
    fsspec.+ fsspec.implementations.local.LocalFileOpener fsspec.caching.MMapCache fsspec.implementations.cached.+ safetensors.+ PIL.Image.open
    PIL.Image.Image.save PIL.ImageFont.+ PIL.PSDraw.+ torch.profiler.+ torch.cuda.memory.+ torch.cuda.gds.+
    torch.cuda.tunable.+ torch.xpu.memory.+ torch.sparse._triton_ops_meta.+ torch.utils.file_baton.+ torch.utils.tensorboard.+
    torch.utils._cpp_embed_headers.+ torch.utils._cpp_extension_versioner.+ torch.utils.viz.+ torch.distributed.FileStore torch._C._distributed_c10d.FileStore
    torch.UntypedStorage.from_file torch.storage.UntypedStorage.from_file torch.FloatStorage.from_file torch.onnx.export torch.distributed.tensor.debug.+
    torchvision.io.+ torchvision.utils.+ cv2.FileStorage cv2.VideoWriter cv2.VideoCapture soundfile.+ librosa.util.files.+
    skimage.io.+ imageio.+ sympy.physics.quantum.qasm.+ sympy.utilities.pkgdata.+ sympy.utilities.mathml.+ sympy.logic.utilities.+ statsmodels.iolib.openfile.+
    statsmodels.iolib.table.csv2st statsmodels.tsa.vector_ar.util.+ nltk.pathsec.+ nltk.draw.+ nltk.toolbox.+ nltk.xmlsec.+ nltk.sentiment.util.+ joblib.logger.PrintTime torch.distributed._symmetric_memory.+ statsmodels.iolib.foreign.+ xlsxwriter.+ xlsxwriter.Workbook openpyxl.+ xlwt.+ docx.+ pickleshare.+ diskcache.+ filelock.+
    portalocker.+ dotenv.+ configobj.+ cloudpathlib.+ tinydb.+ lmdb.+ leveldb.+ plyvel.+ duckdb.+ deltalake.+ lance.+ datasets.arrow_writer.+`,
  'file-read': `
    lxml.etree.parse lxml.etree.iterparse lxml.html.parse xlrd.+ smart_open.* onnxruntime.InferenceSession jinja2.loaders.FileSystemLoader joblib.Memory
    imghdr.* sndhdr.* dircache.* statcache.* genericpath.* tomllib.* _sitebuiltins.* configparser.RawConfigParser.* configparser.ConfigParser.*
    ConfigParser.ConfigParser.* shlex.shlex.* sysconfig.* _sysconfigdata.* platform.libc_ver platform.freedesktop_os_release platform.linux_distribution
    platform._follow_symlinks platform.dist platform.mac_ver platform._mac_ver_xml zoneinfo._common.* zoneinfo._tzpath.* zoneinfo.reset_tzpath
    zoneinfo.available_timezones zoneinfo.ZoneInfo.from_file xml.dom.minidom.parse xml.dom.pulldom.parse xml.dom.expatbuilder.parse
    xml.dom.expatbuilder.parseFragment xml.etree.ElementTree.parse xml.etree.ElementTree.iterparse xml.etree.ElementTree.canonicalize
    xml.etree.cElementTree.parse xml.etree.ElementInclude.* hashlib.file_digest tokenize.* numpy.core.records.fromfile numpy.rec.fromfile
    numpy.core.multiarray.fromfile numpy.fromregex numpy.core.memmap scipy.sparse.load_npz pandas._libs.parsers.+
    pandas.core.frame.DataFrame.from_csv toml.load tomli.load pytoml.load simplejson.load ujson.load json.load orjson.load
    ${['posixpath', 'ntpath', 'macpath', 'os2emxpath']
      .flatMap((module) =>
        'exists lexists isfile isdir islink ismount isjunction isdevdrive getsize getmtime getatime getctime samefile realpath expanduser walk'
          .split(' ')
          .map((name) => `${module}.${name}`),
      )
      .join(' ')}`,
  credential: `
    grp.* _crypt.* posixpath.expandvars ntpath.expandvars keyring.+ netrc.* _scproxy._get_proxies google.auth.default win32crypt.+
    browser_cookie3.+ huggingface_hub.get_token huggingface_hub.utils._auth.+`,
  process: `
    termios.* tty.* syslog.* winsound.* _winapi.* contextlib.chdir time.sleep platform.+ _multiprocessing.* _signal.* 
    scipy.special._mptestutils.+ setproctitle.+ daemon.+ prctl.+ torch.utils.data._utils.signal_handling.+ torch.utils.data._utils.worker.+
    torch.utils.data._utils.pin_memory.+ sched.* locale.setlocale`,
  'native-code': `
    dl.open dl.sym numpy.core._dtype_ctypes.+ scipy._lib._ccallback.+ scipy.LowLevelCallable torch.cuda._utils.+ torch.cuda.memory.CUDAPluggableAllocator
    torch.xpu.memory.XPUPluggableAllocator torch.cuda.CUDAPluggableAllocator torch._C._cuda_customAllocator ctypesgen.* comtypes.*
    pythoncom.* objc.* jnius.* torch.cuda.jiterator.+ torch._C._load_jit_decomposition onnxruntime.SessionOptions.register_custom_ops_library
    tensorflow.python.framework.load_library.+ pyximport.+ scipy.weave.+`,
};
