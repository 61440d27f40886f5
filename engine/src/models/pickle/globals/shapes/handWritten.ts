/**
 * Shapes that no dump of a current library shows, or that need more care than what dumps show. They count instead of the generated ones.
 * Python: what pickle itself writes for its own types in protocols 0 to 5 (CPython 3.11, copyreg.py, Objects/typeobject.c). Namespaces hold
 * what the user chose, so that any key may stand there, and data only. numpy 1.13 to 1.17 wrote random states by `__RandomState_ctor`. Combinations and
 * permutations take no state: CPython before 3.14 reads their pools at the indices in it, also where a pool is too short. pandas' `_new_Index`
 * gives the keywords of the file to `__new__` of the class of the file, so that the class must be an index; torch's recurrent layers look
 * into `_all_weights`. TensorProperties keeps any type of elements.
 */
export const handWritten = (): string => `
builtins.bool|c 0
builtins.int|c 0|c s
builtins.float|c 0|c s
builtins.object|c
builtins.list|c|c c
builtins.tuple|c|c c|n c
builtins.dict|c|c c
builtins.set|c|c c
builtins.frozenset|c|c c
builtins.bytearray|c|c s|c s s|c 0
builtins.bytes|c|c c|c s s|c 0
builtins.complex|c 0 0
builtins.slice|c 0 0 0
builtins.range|c 0|c 0 0|c 0 0 0
builtins.UnicodeEncodeError|c s s 0 0 s
copyreg._reconstructor|c @* @builtins.object 0|c @* @builtins.dict c|c @* @builtins.list c|c @* @builtins.tuple c|c @* @builtins.set c|c @* @builtins.frozenset c|c @* @builtins.str s|c @* @builtins.bytes s|c @* @builtins.int 0|c @* @builtins.float 0
+_io.BytesIO|t s 0 0,c
+_io.StringIO|t s s 0 0,c
argparse.Namespace|k *
types.SimpleNamespace|c|k *
keras_preprocessing.text.Tokenizer|c|k *
keras.preprocessing.text.Tokenizer|c|k *
keras.src.preprocessing.text.Tokenizer|c|k *
keras.src.legacy.preprocessing.text.Tokenizer|c|k *
tf_keras.src.preprocessing.text.Tokenizer|c|k *
sklearn.utils._bunch.Bunch|c|k *|f
sklearn.utils.Bunch|c|k *|f
scipy.optimize._optimize.OptimizeResult|c|k *
scipy.optimize.optimize.OptimizeResult|c|k *
scipy.integrate._ivp.ivp.OdeResult|c|k *
pathlib.PurePath|c s+
pathlib.PurePosixPath|c s+
pathlib.PureWindowsPath|c s+
pathlib.Path|c s+
pathlib.PosixPath|c s+
pathlib.WindowsPath|c s+
pathlib._local.PurePath|c s+
pathlib._local.PurePosixPath|c s+
pathlib._local.PureWindowsPath|c s+
pathlib._local.Path|c s+
pathlib._local.PosixPath|c s+
pathlib._local.WindowsPath|c s+
uuid.UUID|k int=0 is_safe=0,uuid.SafeUUID
types.NoneType|c
types.EllipsisType|c
pytz._UTC|c
pytz._p|c s|c s 0 0 s
collections.deque|c|c c|c c 0|c 0 0
collections.OrderedDict|c|c c|k _metadata=c,collections.OrderedDict _OrderedDict__root=c _OrderedDict__map=c _OrderedDict__hardroot=0
collections.defaultdict|c|c 0|c @*|c builtins.getattr|c functools.partial|c dill._dill._load_type
collections.Counter|c|c c
functools.partial|c @*,o @*,o,0,s,c+|t @* c c 0,c|t o c c 0,c
operator.itemgetter|c 0,s+
datetime.datetime|c s|c s 0|c s s|c s builtins.getattr|c s *
datetime.time|c s|c s builtins.getattr|c s *
datetime.date|c s
datetime.timedelta|c 0 0 0
zoneinfo.ZoneInfo._unpickle|c s 0
itertools.combinations|c c 0
itertools.permutations|c c 0
datetime.timezone|c datetime.timedelta|c datetime.timedelta s
numpy.dtype|c s|c s 0|c s 0 0|c @* 0 0|t 0 s 0,c 0,c 0,c 0 0 0|t 0 s 0,c 0,c 0,c 0 0 0 0,c
numpy.core.multiarray._reconstruct|c @* c s|t 0 c D,numpy.core._internal._convert_to_stringdtype_kwargs 0 c,s|t c D 0 s
numpy.core.multiarray.scalar|c D|c D s|c D 0|c D *
numpy.core.numeric._frombuffer|c s,numpy.core.numeric._frombuffer,0 D c s|c A D c s
numpy.random.__RandomState_ctor|c|c s|t s A 0 0 0|t s A 0
numpy.random._pickle.__generator_ctor|c s|c s @numpy.random._pickle.__bit_generator_ctor|c numpy.random._pickle.__bit_generator_ctor,numpy.random._mt19937.MT19937,numpy.random._pcg64.PCG64,numpy.random._pcg64.PCG64DXSM,numpy.random._philox.Philox,numpy.random._sfc64.SFC64|k bit_generator=s buffer=A buffer_pos=0 has_uint32=0 state=c uinteger=0
numpy.random._pickle.__randomstate_ctor|c s|c s @numpy.random._pickle.__bit_generator_ctor|c numpy.random._pickle.__bit_generator_ctor,numpy.random._mt19937.MT19937|k bit_generator=s gauss=0 has_gauss=0 has_uint32=0 state=c uinteger=0
sklearn.impute._iterative._ImputerTriplet|n 0 A,c o
joblib.numpy_pickle.NDArrayWrapper|k filename=s subclass=@numpy.ndarray,@numpy.memmap,@numpy.matrix,@numpy.matrixlib.defmatrix.matrix allow_mmap=0
joblib.numpy_pickle.ZNDArrayWrapper|k filename=s init_args=c state=c
joblib.numpy_pickle_compat.NDArrayWrapper|k filename=s subclass=@numpy.ndarray,@numpy.memmap,@numpy.matrix,@numpy.matrixlib.defmatrix.matrix allow_mmap=0
joblib.numpy_pickle_compat.ZNDArrayWrapper|k filename=s init_args=c state=c
sklearn.externals.joblib.numpy_pickle.NDArrayWrapper|k filename=s subclass=@numpy.ndarray,@numpy.memmap,@numpy.matrix,@numpy.matrixlib.defmatrix.matrix allow_mmap=0
sklearn.externals.joblib.numpy_pickle.ZNDArrayWrapper|k filename=s init_args=c state=c
torch._utils._rebuild_tensor|c P 0 c c
torch._utils._rebuild_tensor_v2|c P 0 c c 0 collections.OrderedDict,c,0|c P 0 c c 0 collections.OrderedDict,c c,0
torch._utils._rebuild_tensor_v3|c P 0 c c 0 collections.OrderedDict @*|c P 0 c c 0 collections.OrderedDict @* c,0
torch._utils._rebuild_parameter|c T 0 collections.OrderedDict
torch._utils._rebuild_qtensor|c P 0 c c c 0 collections.OrderedDict
torch._utils._rebuild_meta_tensor_no_storage|c @* c c 0
torch._utils._rebuild_device_tensor_from_numpy|c A @* s 0
torch._utils._rebuild_sparse_tensor|c torch.serialization._get_layout,@* c
torch._utils._rebuild_sparse_csr_tensor|c torch.serialization._get_layout,@* c
torch._utils._rebuild_nested_tensor|c T T T T
torch._utils._rebuild_parameter_with_state|c T 0 collections.OrderedDict a
torch._tensor._rebuild_from_type|c @torch._utils._rebuild_tensor,@torch._utils._rebuild_tensor_v2,@torch._utils._rebuild_tensor_v3,@torch._utils._rebuild_qtensor,@torch._utils._rebuild_parameter,@torch._utils._rebuild_sparse_tensor,@torch._utils._rebuild_sparse_csr_tensor,@torch._utils._rebuild_nested_tensor,@torch._utils._rebuild_meta_tensor_no_storage,@torch._utils._rebuild_device_tensor_from_numpy,@torch.nested._internal.nested_tensor._rebuild_njt,@torch._tensor._rebuild_from_type,@torch._tensor._rebuild_from_type_v2 @* c a
torch._tensor._rebuild_from_type_v2=torch._tensor._rebuild_from_type
+torch.nn.modules.rnn.RNNBase|k bias=0 bidirectional=0 num_layers=0 _all_weights=w
+torch.nn.modules.rnn.GRU|k bias=0 bidirectional=0 num_layers=0 _all_weights=w
+torch.nn.modules.rnn.LSTM|k bias=0 bidirectional=0 num_layers=0 _all_weights=w
+torch.nn.modules.rnn.RNN|k bias=0 bidirectional=0 num_layers=0 _all_weights=w
torch.serialization._get_layout|c s
torch.Size|c c
torch.device|c s|c s 0
torch.Generator|c|c *
torch.jit._pickle.build_intlist|c c
torch.jit._pickle.build_doublelist|c c
torch.jit._pickle.build_boollist|c c
torch.jit._pickle.build_tensorlist|c c
torch.jit._pickle.build_tensor_from_id|c 0
torch.jit._pickle.restore_type_tag|c c,*,s,0 s
torch.storage.UntypedStorage|c|n
operator.attrgetter|c s s+|f
operator.methodcaller|c s 0,s,c,*+|f
pyarrow.lib.timestamp|c s|c s 0,s
pyarrow.lib.time32|c s
pyarrow.lib.time64|c s
pyarrow.lib.duration|c s
pyarrow.lib.decimal32|c 0 0
pyarrow.lib.decimal64|c 0 0
pyarrow.lib.decimal128|c 0 0
pyarrow.lib.decimal256|c 0 0
pyarrow.lib.binary|c 0
pyarrow.lib.list_|c *|c * 0
pyarrow.lib.large_list|c *
pyarrow.lib.list_view|c *
pyarrow.lib.large_list_view|c *
pyarrow.lib.map_|c * *
pyarrow.lib.run_end_encoded|c * *
pyarrow.lib.uuid|c
pyarrow.lib.bool8|c
pyarrow.lib.json_|c *
pyarrow.lib.opaque|c * s s
pyarrow.lib.fixed_shape_tensor|c * c 0,c 0,c
pyarrow.lib.dictionary|c * * 0
pyarrow.lib.chunked_array|c c *
pyarrow.lib.scalar|c 0,s,c,* *
pyarrow.lib._reconstruct_table|c c pyarrow.lib.schema
pyarrow.lib._reconstruct_record_batch|c c pyarrow.lib.schema
torch.nested._internal.nested_tensor._rebuild_njt|c c
torch.distributed.checkpoint.metadata.TensorProperties|t @* torch.serialization._get_layout 0 torch.distributed.checkpoint.metadata._MEM_FORMAT_ENCODING 0
transformers.trainer_utils.EvaluationStrategy|c s|c 0
transformers.trainer_utils.SaveStrategy|c s|c 0
transformers.trainer_utils.FSDPOption|c s|c 0
transformers.trainer_utils.ShardedDDPOption|c s|c 0
transformers.trainer_utils.HPSearchBackend|c s|c 0
transformers.trainer_utils.IntervalStrategy|c s|c 0
transformers.trainer_utils.SchedulerType|c s|c 0
transformers.trainer_utils.HubStrategy|c s|c 0
transformers.training_args.OptimizerNames|c s|c 0
transformers.training_args.ParallelMode|c s|c 0
transformers.debug_utils.DebugOption|c s|c 0
accelerate.utils.dataclasses.SageMakerDistributedType|c s|c 0
accelerate.utils.dataclasses.DynamoBackend|c s|c 0
accelerate.utils.dataclasses.PrecisionType|c s|c 0
accelerate.utils.dataclasses.DistributedType|c s|c 0
sentence_transformers.training_args.BatchSamplers|c s|c 0
sentence_transformers.training_args.MultiDatasetBatchSamplers|c s|c 0
sentence_transformers.base.sampler.BatchSamplers|c s|c 0
sentence_transformers.base.sampler.MultiDatasetBatchSamplers|c s|c 0
uuid.SafeUUID|c s|c 0
+lightgbm.sklearn.LGBMClassifier|k *
+lightgbm.sklearn.LGBMRegressor|k *
+lightgbm.sklearn.LGBMRanker|k *
+lightgbm.sklearn.LGBMModel|k *
+pandas.IntervalDtype|k subtype=D,s,0 closed=s,0 _closed=s,0 _subtype=D,s,0
+pandas.core.dtypes.dtypes.IntervalDtype|k subtype=D,s,0 closed=s,0 _closed=s,0 _subtype=D,s,0
scipy.io.matlab._mio5_params.mat_struct|k *
scipy.io.matlab.mio5_params.mat_struct|k *
scipy.optimize._lbfgsb_py.LbfgsInvHessProduct|k dtype shape sk yk n_corrs rho
dill._dill._load_type|c s|t @* c c 0,c|t * c c 0,c
+pandas.core.frame.DataFrame|k _data=pandas.core.internals.BlockManager,pandas.core.internals.managers.BlockManager is_copy=0 _typ=s
+pandas.core.series.Series|k _data=pandas.core.internals.SingleBlockManager,pandas.core.internals.managers.SingleBlockManager,pandas.core.internals.BlockManager is_copy=0 index=pandas.core.indexes.base._new_Index
pandas.core.internals.BlockManager|c c c c|t c c c|t c c c c
pandas.core.internals.SingleBlockManager|t c c c|t c c c c
+pandas.core.internals.managers.BlockManager|t c c c c|t c c c
+pandas.core.internals.managers.SingleBlockManager|t c c c c|t c c c
pandas.core.indexes.base._new_Index|c @pandas.Index,@pandas.RangeIndex,@pandas.MultiIndex,@pandas.CategoricalIndex,@pandas.DatetimeIndex,@pandas.TimedeltaIndex,@pandas.PeriodIndex,@pandas.IntervalIndex,@pandas.core.indexes.base.Index,@pandas.core.indexes.category.CategoricalIndex,@pandas.core.indexes.datetimes.DatetimeIndex,@pandas.core.indexes.interval.IntervalIndex,@pandas.core.indexes.multi.MultiIndex,@pandas.core.indexes.numeric.Float64Index,@pandas.core.indexes.numeric.Int64Index,@pandas.core.indexes.numeric.UInt64Index,@pandas.core.indexes.period.PeriodIndex,@pandas.core.indexes.range.RangeIndex,@pandas.core.indexes.timedeltas.TimedeltaIndex,@pandas.indexes.base.Index,@pandas.indexes.numeric.Float64Index,@pandas.indexes.numeric.Int64Index,@pandas.indexes.range.RangeIndex,@pandas.indexes.multi.MultiIndex,@pandas.tseries.index.DatetimeIndex,@pandas.tseries.period.PeriodIndex,@pandas.tseries.tdi.TimedeltaIndex c
pandas.indexes.base._new_Index=pandas.core.indexes.base._new_Index
pandas.tseries.index._new_DatetimeIndex|c @pandas.tseries.index.DatetimeIndex,@pandas.core.indexes.datetimes.DatetimeIndex,@pandas.DatetimeIndex c
pandas.core.indexes.period._new_PeriodIndex|c @pandas.tseries.period.PeriodIndex,@pandas.core.indexes.period.PeriodIndex,@pandas.PeriodIndex c
pandas._libs.missing.NAType|c
pandas._libs.internals.BlockPlacement|c builtins.slice,A,0,c
pandas._libs.tslibs.period._unpickle_period|c 0 0|c 0 s
pandas._libs.tslib.__nat_unpickle|c 0|c
pandas.tslib.__nat_unpickle|c 0|c
+sklearn.neighbors._kd_tree.KDTree|t A A A A 0 0 0 0 0 0 0 sklearn.metrics._dist_metrics.newObj,sklearn.metrics._dist_metrics.EuclideanDistance64,sklearn.metrics._dist_metrics.EuclideanDistance32,sklearn.metrics._dist_metrics.ManhattanDistance64,sklearn.metrics._dist_metrics.ManhattanDistance32,sklearn.metrics._dist_metrics.ChebyshevDistance64,sklearn.metrics._dist_metrics.ChebyshevDistance32,sklearn.metrics._dist_metrics.MinkowskiDistance64,sklearn.metrics._dist_metrics.MinkowskiDistance32,sklearn.metrics._dist_metrics.SEuclideanDistance64,sklearn.metrics._dist_metrics.SEuclideanDistance32,sklearn.metrics._dist_metrics.MahalanobisDistance64,sklearn.metrics._dist_metrics.MahalanobisDistance32,sklearn.metrics._dist_metrics.HammingDistance64,sklearn.metrics._dist_metrics.HammingDistance32,sklearn.metrics._dist_metrics.CanberraDistance64,sklearn.metrics._dist_metrics.CanberraDistance32,sklearn.metrics._dist_metrics.BrayCurtisDistance64,sklearn.metrics._dist_metrics.BrayCurtisDistance32,sklearn.metrics._dist_metrics.JaccardDistance64,sklearn.metrics._dist_metrics.JaccardDistance32,sklearn.metrics._dist_metrics.HaversineDistance64,sklearn.metrics._dist_metrics.HaversineDistance32 0,A
+sklearn.neighbors._kd_tree.KDTree32|t A A A A 0 0 0 0 0 0 0 sklearn.metrics._dist_metrics.newObj,sklearn.metrics._dist_metrics.EuclideanDistance64,sklearn.metrics._dist_metrics.EuclideanDistance32,sklearn.metrics._dist_metrics.ManhattanDistance64,sklearn.metrics._dist_metrics.ManhattanDistance32,sklearn.metrics._dist_metrics.ChebyshevDistance64,sklearn.metrics._dist_metrics.ChebyshevDistance32,sklearn.metrics._dist_metrics.MinkowskiDistance64,sklearn.metrics._dist_metrics.MinkowskiDistance32,sklearn.metrics._dist_metrics.SEuclideanDistance64,sklearn.metrics._dist_metrics.SEuclideanDistance32,sklearn.metrics._dist_metrics.MahalanobisDistance64,sklearn.metrics._dist_metrics.MahalanobisDistance32,sklearn.metrics._dist_metrics.HammingDistance64,sklearn.metrics._dist_metrics.HammingDistance32,sklearn.metrics._dist_metrics.CanberraDistance64,sklearn.metrics._dist_metrics.CanberraDistance32,sklearn.metrics._dist_metrics.BrayCurtisDistance64,sklearn.metrics._dist_metrics.BrayCurtisDistance32,sklearn.metrics._dist_metrics.JaccardDistance64,sklearn.metrics._dist_metrics.JaccardDistance32,sklearn.metrics._dist_metrics.HaversineDistance64,sklearn.metrics._dist_metrics.HaversineDistance32 0,A
+sklearn.neighbors._kd_tree.KDTree64|t A A A A 0 0 0 0 0 0 0 sklearn.metrics._dist_metrics.newObj,sklearn.metrics._dist_metrics.EuclideanDistance64,sklearn.metrics._dist_metrics.EuclideanDistance32,sklearn.metrics._dist_metrics.ManhattanDistance64,sklearn.metrics._dist_metrics.ManhattanDistance32,sklearn.metrics._dist_metrics.ChebyshevDistance64,sklearn.metrics._dist_metrics.ChebyshevDistance32,sklearn.metrics._dist_metrics.MinkowskiDistance64,sklearn.metrics._dist_metrics.MinkowskiDistance32,sklearn.metrics._dist_metrics.SEuclideanDistance64,sklearn.metrics._dist_metrics.SEuclideanDistance32,sklearn.metrics._dist_metrics.MahalanobisDistance64,sklearn.metrics._dist_metrics.MahalanobisDistance32,sklearn.metrics._dist_metrics.HammingDistance64,sklearn.metrics._dist_metrics.HammingDistance32,sklearn.metrics._dist_metrics.CanberraDistance64,sklearn.metrics._dist_metrics.CanberraDistance32,sklearn.metrics._dist_metrics.BrayCurtisDistance64,sklearn.metrics._dist_metrics.BrayCurtisDistance32,sklearn.metrics._dist_metrics.JaccardDistance64,sklearn.metrics._dist_metrics.JaccardDistance32,sklearn.metrics._dist_metrics.HaversineDistance64,sklearn.metrics._dist_metrics.HaversineDistance32 0,A
+sklearn.neighbors._ball_tree.BallTree|t A A A A 0 0 0 0 0 0 0 sklearn.metrics._dist_metrics.newObj,sklearn.metrics._dist_metrics.EuclideanDistance64,sklearn.metrics._dist_metrics.EuclideanDistance32,sklearn.metrics._dist_metrics.ManhattanDistance64,sklearn.metrics._dist_metrics.ManhattanDistance32,sklearn.metrics._dist_metrics.ChebyshevDistance64,sklearn.metrics._dist_metrics.ChebyshevDistance32,sklearn.metrics._dist_metrics.MinkowskiDistance64,sklearn.metrics._dist_metrics.MinkowskiDistance32,sklearn.metrics._dist_metrics.SEuclideanDistance64,sklearn.metrics._dist_metrics.SEuclideanDistance32,sklearn.metrics._dist_metrics.MahalanobisDistance64,sklearn.metrics._dist_metrics.MahalanobisDistance32,sklearn.metrics._dist_metrics.HammingDistance64,sklearn.metrics._dist_metrics.HammingDistance32,sklearn.metrics._dist_metrics.CanberraDistance64,sklearn.metrics._dist_metrics.CanberraDistance32,sklearn.metrics._dist_metrics.BrayCurtisDistance64,sklearn.metrics._dist_metrics.BrayCurtisDistance32,sklearn.metrics._dist_metrics.JaccardDistance64,sklearn.metrics._dist_metrics.JaccardDistance32,sklearn.metrics._dist_metrics.HaversineDistance64,sklearn.metrics._dist_metrics.HaversineDistance32 0,A
+sklearn.neighbors._ball_tree.BallTree32|t A A A A 0 0 0 0 0 0 0 sklearn.metrics._dist_metrics.newObj,sklearn.metrics._dist_metrics.EuclideanDistance64,sklearn.metrics._dist_metrics.EuclideanDistance32,sklearn.metrics._dist_metrics.ManhattanDistance64,sklearn.metrics._dist_metrics.ManhattanDistance32,sklearn.metrics._dist_metrics.ChebyshevDistance64,sklearn.metrics._dist_metrics.ChebyshevDistance32,sklearn.metrics._dist_metrics.MinkowskiDistance64,sklearn.metrics._dist_metrics.MinkowskiDistance32,sklearn.metrics._dist_metrics.SEuclideanDistance64,sklearn.metrics._dist_metrics.SEuclideanDistance32,sklearn.metrics._dist_metrics.MahalanobisDistance64,sklearn.metrics._dist_metrics.MahalanobisDistance32,sklearn.metrics._dist_metrics.HammingDistance64,sklearn.metrics._dist_metrics.HammingDistance32,sklearn.metrics._dist_metrics.CanberraDistance64,sklearn.metrics._dist_metrics.CanberraDistance32,sklearn.metrics._dist_metrics.BrayCurtisDistance64,sklearn.metrics._dist_metrics.BrayCurtisDistance32,sklearn.metrics._dist_metrics.JaccardDistance64,sklearn.metrics._dist_metrics.JaccardDistance32,sklearn.metrics._dist_metrics.HaversineDistance64,sklearn.metrics._dist_metrics.HaversineDistance32 0,A
+sklearn.neighbors._ball_tree.BallTree64|t A A A A 0 0 0 0 0 0 0 sklearn.metrics._dist_metrics.newObj,sklearn.metrics._dist_metrics.EuclideanDistance64,sklearn.metrics._dist_metrics.EuclideanDistance32,sklearn.metrics._dist_metrics.ManhattanDistance64,sklearn.metrics._dist_metrics.ManhattanDistance32,sklearn.metrics._dist_metrics.ChebyshevDistance64,sklearn.metrics._dist_metrics.ChebyshevDistance32,sklearn.metrics._dist_metrics.MinkowskiDistance64,sklearn.metrics._dist_metrics.MinkowskiDistance32,sklearn.metrics._dist_metrics.SEuclideanDistance64,sklearn.metrics._dist_metrics.SEuclideanDistance32,sklearn.metrics._dist_metrics.MahalanobisDistance64,sklearn.metrics._dist_metrics.MahalanobisDistance32,sklearn.metrics._dist_metrics.HammingDistance64,sklearn.metrics._dist_metrics.HammingDistance32,sklearn.metrics._dist_metrics.CanberraDistance64,sklearn.metrics._dist_metrics.CanberraDistance32,sklearn.metrics._dist_metrics.BrayCurtisDistance64,sklearn.metrics._dist_metrics.BrayCurtisDistance32,sklearn.metrics._dist_metrics.JaccardDistance64,sklearn.metrics._dist_metrics.JaccardDistance32,sklearn.metrics._dist_metrics.HaversineDistance64,sklearn.metrics._dist_metrics.HaversineDistance32 0,A
+sklearn.metrics._dist_metrics.EuclideanDistance|t 0 A A
+sklearn.metrics._dist_metrics.EuclideanDistance64|t 0 A A
+sklearn.metrics._dist_metrics.EuclideanDistance32|t 0 A A
+sklearn.metrics._dist_metrics.ManhattanDistance|t 0 A A
+sklearn.metrics._dist_metrics.ManhattanDistance64|t 0 A A
+sklearn.metrics._dist_metrics.ManhattanDistance32|t 0 A A
+sklearn.metrics._dist_metrics.ChebyshevDistance|t 0 A A
+sklearn.metrics._dist_metrics.ChebyshevDistance64|t 0 A A
+sklearn.metrics._dist_metrics.ChebyshevDistance32|t 0 A A
+sklearn.metrics._dist_metrics.MinkowskiDistance|t 0 A A
+sklearn.metrics._dist_metrics.MinkowskiDistance64|t 0 A A
+sklearn.metrics._dist_metrics.MinkowskiDistance32|t 0 A A
+sklearn.metrics._dist_metrics.SEuclideanDistance|t 0 A A
+sklearn.metrics._dist_metrics.SEuclideanDistance64|t 0 A A
+sklearn.metrics._dist_metrics.SEuclideanDistance32|t 0 A A
+sklearn.metrics._dist_metrics.MahalanobisDistance|t 0 A A
+sklearn.metrics._dist_metrics.MahalanobisDistance64|t 0 A A
+sklearn.metrics._dist_metrics.MahalanobisDistance32|t 0 A A
+sklearn.metrics._dist_metrics.HammingDistance|t 0 A A
+sklearn.metrics._dist_metrics.HammingDistance64|t 0 A A
+sklearn.metrics._dist_metrics.HammingDistance32|t 0 A A
+sklearn.metrics._dist_metrics.CanberraDistance|t 0 A A
+sklearn.metrics._dist_metrics.CanberraDistance64|t 0 A A
+sklearn.metrics._dist_metrics.CanberraDistance32|t 0 A A
+sklearn.metrics._dist_metrics.BrayCurtisDistance|t 0 A A
+sklearn.metrics._dist_metrics.BrayCurtisDistance64|t 0 A A
+sklearn.metrics._dist_metrics.BrayCurtisDistance32|t 0 A A
+sklearn.metrics._dist_metrics.JaccardDistance|t 0 A A
+sklearn.metrics._dist_metrics.JaccardDistance64|t 0 A A
+sklearn.metrics._dist_metrics.JaccardDistance32|t 0 A A
+sklearn.metrics._dist_metrics.HaversineDistance|t 0 A A
+sklearn.metrics._dist_metrics.HaversineDistance64|t 0 A A
+sklearn.metrics._dist_metrics.HaversineDistance32|t 0 A A
+sklearn2pmml.pipeline._Verification|k probability_values
pandas.core.internals.blocks.new_block|c *  *
posix.stat_result|c c|c c c
nt.stat_result|c c|c c c
posix.statvfs_result|c c|c c c
os.times_result|c c|c c c
os.uname_result|c c|c c c
nt.times_result|c c|c c c
dateutil.tz.tz.tzutc|c
packaging._structures.InfinityType|c
packaging._structures.NegativeInfinityType|c
pytz.tzinfo.StaticTzInfo|c
numpy.linalg.LinAlgError|c s
numpy.dtypes.StringDType|c|c 0
gensim.models.tfidfmodel.df2idf|c 0 0
re._compile|c s 0|c s 0,builtins.getattr,re.RegexFlag|c s re.RegexFlag
sklearn._loss._loss.CyHalfMultinomialLoss|c
_loss.CyHalfMultinomialLoss|c
`;
