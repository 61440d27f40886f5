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
scipy.integrate._ivp.ivp.OdeResult|c|k sol=0,scipy.integrate._ivp.common.OdeSolution|k *
scipy.optimize._zeros_py.RootResults|c|k *
statsmodels.distributions.empirical_distribution.StepFunction|k n x y|f
statsmodels.distributions.empirical_distribution.ECDF|k n side x y|f
statsmodels.tsa.forecasting.theta.ThetaModel|k _deseasonalize _diff _has_seasonality _method _period _use_test _y endog_orig
statsmodels.tsa.forecasting.theta.ThetaModelResults|k _alpha _b0 _model=statsmodels.tsa.forecasting.theta.ThetaModel _nobs _one_step _seasonal _sigma2 _use_mle
statsmodels.tsa.statespace._representation.dStatespace|c A A A A A A A A 0|k initial_state=A initial_state_cov=A initial_diffuse_state_cov=A missing=A nmissing=A tmp=A selected_state_cov=A selected_obs=A selected_obs_intercept=A selected_design=A selected_obs_cov=A transform_cholesky=A transform_obs_cov=A transform_design=A collapse_obs=A collapse_obs_tmp=A collapse_design=A collapse_obs_cov=A collapse_cholesky=A initialized=0 initialized_diffuse=0 initialized_stationary=0 has_missing=0 t=0 collapse_loglikelihood=0,builtins.complex companion_transition=0 transform_determinant=0,builtins.complex
statsmodels.tsa.statespace._representation.sStatespace=statsmodels.tsa.statespace._representation.dStatespace
statsmodels.tsa.statespace._representation.cStatespace=statsmodels.tsa.statespace._representation.dStatespace
statsmodels.tsa.statespace._representation.zStatespace=statsmodels.tsa.statespace._representation.dStatespace
statsmodels.tsa.statespace._initialization.dInitialization|c 0 A A 0|k _tmp_transition=A _tmp_selected_state_cov=A
statsmodels.tsa.statespace._initialization.sInitialization=statsmodels.tsa.statespace._initialization.dInitialization
statsmodels.tsa.statespace._initialization.cInitialization=statsmodels.tsa.statespace._initialization.dInitialization
statsmodels.tsa.statespace._initialization.zInitialization=statsmodels.tsa.statespace._initialization.dInitialization
statsmodels.tsa.statespace._kalman_filter.dKalmanFilter|c statsmodels.tsa.statespace._representation.dStatespace,statsmodels.tsa.statespace._representation.sStatespace,statsmodels.tsa.statespace._representation.cStatespace,statsmodels.tsa.statespace._representation.zStatespace 0 0 0 0 0 0 0|k converged_filtered_state_cov=A converged_forecast_error_cov=A converged_kalman_gain=A converged_M=A converged_predicted_state_cov=A filtered_state=A filtered_state_cov=A forecast=A forecast_error=A forecast_error_cov=A forecast_error_fac=A forecast_error_ipiv=A forecast_error_work=A kalman_gain=A univariate_filter=A loglikelihood=A predicted_state=A predicted_state_cov=A standardized_forecast_error=A predicted_diffuse_state_cov=A forecast_error_diffuse_cov=A tmp0=A tmp00=A tmp1=A tmp2=A tmp3=A tmp4=A M=A M_inf=A tmpK0=A tmpK1=A tmpL0=A tmpL1=A t=0 nobs_diffuse=0 converged=0 converged_determinant=0,builtins.complex determinant=0,builtins.complex period_converged=0
statsmodels.tsa.statespace._kalman_filter.sKalmanFilter=statsmodels.tsa.statespace._kalman_filter.dKalmanFilter
statsmodels.tsa.statespace._kalman_filter.cKalmanFilter=statsmodels.tsa.statespace._kalman_filter.dKalmanFilter
statsmodels.tsa.statespace._kalman_filter.zKalmanFilter=statsmodels.tsa.statespace._kalman_filter.dKalmanFilter
statsmodels.tsa.statespace._kalman_smoother.dKalmanSmoother|c statsmodels.tsa.statespace._representation.dStatespace,statsmodels.tsa.statespace._representation.sStatespace,statsmodels.tsa.statespace._representation.cStatespace,statsmodels.tsa.statespace._representation.zStatespace statsmodels.tsa.statespace._kalman_filter.dKalmanFilter,statsmodels.tsa.statespace._kalman_filter.sKalmanFilter,statsmodels.tsa.statespace._kalman_filter.cKalmanFilter,statsmodels.tsa.statespace._kalman_filter.zKalmanFilter 0 0|k scaled_smoothed_estimator=A scaled_smoothed_estimator_cov=A smoothing_error=A smoothed_state=A smoothed_state_cov=A smoothed_measurement_disturbance=A smoothed_state_disturbance=A smoothed_measurement_disturbance_cov=A smoothed_state_disturbance_cov=A smoothed_state_autocov=A innovations_transition=A tmp_autocov=A scaled_smoothed_diffuse_estimator=A scaled_smoothed_diffuse1_estimator_cov=A scaled_smoothed_diffuse2_estimator_cov=A tmpL=A tmpL2=A tmp0=A tmp00=A tmp000=A t=0 _smooth_method=0
statsmodels.tsa.statespace._kalman_smoother.sKalmanSmoother=statsmodels.tsa.statespace._kalman_smoother.dKalmanSmoother
statsmodels.tsa.statespace._kalman_smoother.cKalmanSmoother=statsmodels.tsa.statespace._kalman_smoother.dKalmanSmoother
statsmodels.tsa.statespace._kalman_smoother.zKalmanSmoother=statsmodels.tsa.statespace._kalman_smoother.dKalmanSmoother
+statsmodels.base.model.LikelihoodModelResults|k _separation_etext=s,0,c mle_retvals mle_settings normalized_cov_params
+statsmodels.base.model.GenericLikelihoodModelResults|k hasconst mle_retvals mle_settings normalized_cov_params
+statsmodels.tsa.ar_model.AutoRegResults|k normalized_cov_params
+statsmodels.base.data.ModelData|k orig_fixed=0,A,pandas.core.frame.DataFrame,pandas.DataFrame orig_endog=0,A,pandas.core.series.Series,pandas.Series predict_dates=0,pandas.core.indexes.base._new_Index
nltk.tree.tree.Tree|k _label
+nltk.stem.snowball.SnowballStemmer|k stem stemmer stopwords
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
numpy.core.numeric._frombuffer|c s,numpy.core.numeric._frombuffer,0 D c s|c A D c s|c s,0 D c s c
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
pytz.FixedOffset|c 0
dateutil.tz.tz.tzfile|c 0 s|k _filename=s _trans_list=c _trans_list_utc=c _trans_idx=c _ttinfo_list=c _ttinfo_std=0,dateutil.tz.tz._ttinfo _ttinfo_dst=0,dateutil.tz.tz._ttinfo _ttinfo_first=0,dateutil.tz.tz._ttinfo _ttinfo_before=0,dateutil.tz.tz._ttinfo
dateutil.tz.tz._ttinfo|k offset=0 delta=0,datetime.timedelta isdst=0 abbr=0,s isstd=0 isgmt=0 dstoffset=0,datetime.timedelta
+datetime.datetime|c s builtins.getattr,datetime.timezone,pytz._UTC,pytz._p,pytz.FixedOffset,dateutil.tz.tz.tzutc,dateutil.tz.tz.tzlocal,dateutil.tz.tz.tzoffset,dateutil.tz.tz.tzfile,zoneinfo.ZoneInfo._unpickle
+datetime.time|c s builtins.getattr,datetime.timezone,pytz._UTC,pytz._p,pytz.FixedOffset,dateutil.tz.tz.tzutc,dateutil.tz.tz.tzlocal,dateutil.tz.tz.tzoffset,dateutil.tz.tz.tzfile,zoneinfo.ZoneInfo._unpickle
+pandas._libs.tslibs.timestamps._unpickle_timestamp|c 0 0 builtins.getattr,datetime.timezone,pytz._UTC,pytz._p,pytz.FixedOffset,dateutil.tz.tz.tzutc,dateutil.tz.tz.tzlocal,dateutil.tz.tz.tzoffset,dateutil.tz.tz.tzfile,zoneinfo.ZoneInfo._unpickle 0
+pandas.DatetimeTZDtype|k tz=builtins.getattr,datetime.timezone,pytz._UTC,pytz._p,pytz.FixedOffset,dateutil.tz.tz.tzutc,dateutil.tz.tz.tzlocal,dateutil.tz.tz.tzoffset,dateutil.tz.tz.tzfile,zoneinfo.ZoneInfo._unpickle unit=s
+pandas.core.dtypes.dtypes.DatetimeTZDtype|k tz=builtins.getattr,datetime.timezone,pytz._UTC,pytz._p,pytz.FixedOffset,dateutil.tz.tz.tzutc,dateutil.tz.tz.tzlocal,dateutil.tz.tz.tzoffset,dateutil.tz.tz.tzfile,zoneinfo.ZoneInfo._unpickle unit=s
+pandas._libs.arrays.__pyx_unpickle_NDArrayBacked|t D A
+pandas.DateOffset|k years=0 year=0 month=0 day=0 hour=0 minute=0 second=0 microsecond=0 nanosecond=0 weeks=0 hours=0 minutes=0 seconds=0 microseconds=0 milliseconds=0 nanoseconds=0
+pandas._libs.tslibs.offsets.DateOffset|k years=0 year=0 month=0 day=0 hour=0 minute=0 second=0 microsecond=0 nanosecond=0 weeks=0 hours=0 minutes=0 seconds=0 microseconds=0 milliseconds=0 nanoseconds=0
pandas.core.dtypes.dtypes.NumpyEADtype|k _dtype=D
pandas.core.dtypes.dtypes.PandasDtype|k _dtype=D
scipy._lib._disjoint_set.DisjointSet|k _indices _nbrs _parents _sizes n_subsets
scipy.cluster.hierarchy.ClusterNode|k count dist id left right
scipy.integrate._ivp.bdf.BdfDenseOutput|k D denom order t t_max t_min t_old t_shift|f
scipy.integrate._ivp.common.OdeSolution|k ascending interpolants n_segments side t_max t_min ts ts_sorted|f
scipy.integrate._ivp.lsoda.LsodaDenseOutput|k h p t t_max t_min t_old yh|f
scipy.integrate._ivp.rk.RkDenseOutput|k Q h order t t_max t_min t_old y_old|f
scipy.interpolate._bary_rational.AAA|k _axis _points _poles _residues _roots _shape _support_points _support_values _values errors weights|f
scipy.interpolate._bary_rational.FloaterHormannInterpolator|k _axis _poles _residues _roots _shape _support_points _support_values weights|f
scipy.spatial._spherical_voronoi.SphericalVoronoi|k _dim _rank _simplices center points radius regions vertices
+scipy.stats._stats_py.DescribeResult|n 0 c 0,A 0,A 0,A 0,A
lightgbm.engine.CVBooster|k best_iteration boosters=c
nltk.tag.tnt.TnT|k _beam_threshold _candidate_tags_cache _lambda1 _lambda2 _lambda3 _log2_beam_threshold _num_tag_tokens _suffix_trie_by_cap _tag_bigrams _tag_prior_probs _tag_trigrams _tag_unigrams _theta _trans_logp_bigram _trans_logp_trigram _trans_logp_unigram _unk _unk_trained _use_capitalization _word_tag_freqs known unknown
xarray.core.datatree.DataTree|s _attrs _cache _children _close _data_variables _encoding _name _node_coord_variables _node_dims _node_indexes _parent
shap._explanation.Explanation|k _s compute_time op_history output_dims
shap._explanation.OpHistoryItem|k args collapsed_instances kwargs name prev_shape
slicer.slicer.Slicer|k _alias_lookup _aliases _anon _max_dim _objects base_values clustering data display_data error_std feature_names hierarchical_values instance_names lower_bounds main_effects o output_indexes output_names upper_bounds values
slicer.slicer_internal.Obj|k _name dim max_dim o
slicer.slicer_internal.Alias|k _name dim max_dim o
slicer.slicer_internal.AliasLookup|k _lookup
spacy.lookups.Lookups|k _tables
spacy.strings.StringStore|c l
spacy.tokens._serialize.DocBin|k attrs cats flags span_groups spaces store_user_data strings tokens user_data version
thinc.backends.numpy_ops.NumpyOps|k device_id device_type use_blis
thinc.optimizers.Optimizer|s L2 L2_is_weight_decay _radam_buffer averages b1 b2 eps grad_clip last_seen learn_rate mom1 mom2 nr_update schedules use_radam|f
confection._config.Config|k is_interpolated section_order
thinc.types.Padded|k data indices lengths size_at_t
thinc.types.Ragged|k data data_shape lengths starts_ends
transformers.cache_utils.DynamicCache|k layer_class_to_replicate layers offloading only_non_sliding
transformers.cache_utils.DynamicLayer|k device dtype is_initialized keys values
scipy.spatial._ckdtree.cKDTree|t A A 0 0 0 A A A 0,A 0,A
scipy.spatial.ckdtree.cKDTree|t A A 0 0 0 A A A 0,A 0,A
scipy.spatial._kdtree.KDTree|t A A 0 0 0 A A A 0,A 0,A
scipy.interpolate._ndgriddata.NearestNDInterpolator|k fill_value is_complex offset points scale tree tri values values_shape|f
scipy.interpolate._rbf.Rbf|k N _function _target_dim di epsilon function mode nodes norm smooth xi|f
scipy.odr._odrpack.Output|k beta cov_beta sd_beta stopreason
scipy.optimize._hessian_update_strategy.BFGS|k B H approx_type exception_strategy first_iteration init_scale min_curvature n
scipy.optimize._hessian_update_strategy.SR1|k B H approx_type first_iteration init_scale min_denominator n
scipy.signal._czt.CZT|k _Awk2 _Fwk2 _nfft _wk2 _yidx a m n w|f
scipy.signal._czt.ZoomFFT|k _Awk2 _Fwk2 _nfft _wk2 _yidx a f1 f2 fs m n w|f
scipy.signal._short_time_fft.ShortTimeFFT|k _cache_f _cache_post_padding _cache_t _cache_upper_border_begin _dual_win _fac_mag _fac_psd _fft_mode _fs _hop _lower_border_end _mfft _phase_shift _scaling _win pad_kws
scipy.spatial._kdtree.Rectangle|k m maxes mins
scipy.stats._binomtest.BinomTestResult|k alternative k n proportion_estimate pvalue statistic
scipy.stats._hypotests.SomersDResult|k pvalue statistic table
scipy.stats._hypotests.TukeyHSDResult|k _ci _ci_cl _df _ntreatments _stand_err pvalue statistic
scipy.stats._multivariate.multivariate_hypergeom_frozen|k M _dist m mcond mncond n ncond
scipy.stats._multivariate.multivariate_hypergeom_gen|k _random_state|f
scipy.stats._multivariate.ortho_group_frozen|k _dist dim
scipy.stats._multivariate.ortho_group_gen|k _random_state|f
scipy.stats._multivariate.random_correlation_frozen|k _dist diag_tol eigs tol
scipy.stats._multivariate.random_correlation_gen|k _random_state|f
scipy.stats._multivariate.special_ortho_group_frozen|k _dist dim
scipy.stats._multivariate.special_ortho_group_gen|k _random_state|f
scipy.stats._multivariate.uniform_direction_frozen|k _dist dim
scipy.stats._multivariate.uniform_direction_gen|k _random_state|f
scipy.stats._multivariate.unitary_group_frozen|k _dist dim
scipy.stats._multivariate.unitary_group_gen|k _random_state|f
scipy.stats._multivariate.vonmises_fisher_frozen|k _dist dim kappa mu
scipy.stats._multivariate.vonmises_fisher_gen|k _random_state|f
scipy.stats._qmc.Halton|k _init_quad _optimization _permutations base d num_generated optimization_method rng rng_seed scramble
scipy.stats._qmc.LatinHypercube|k _init_quad _optimization d lhs_method num_generated optimization_method rng rng_seed samples scramble
scipy.stats._qmc.PoissonDisk|k _init_quad _optimization cell_size curr_sample d grid_size hypersphere_method l_bounds ncandidates num_generated optimization_method radius radius_factor radius_squared rng rng_seed sample_grid sample_pool u_bounds
scipy.stats._qmc.Sobol|k MAXDIM _first_point _init_quad _optimization _quasi _scale _shift _sv bits d dtype_i maxn num_generated optimization_method rng rng_seed sample scramble
scipy.stats._resampling.BootstrapResult|k bootstrap_distribution confidence_interval standard_error
scipy.stats._resampling.MonteCarloTestResult|k null_distribution pvalue statistic
scipy.stats._resampling.PermutationTestResult|k null_distribution pvalue statistic
scipy.sparse.linalg._interface.MatrixLinearOperator|k A _MatrixLinearOperator__adj args dtype shape|f
scipy.sparse.linalg._special_sparse_arrays.LaplacianNd|k boundary_conditions dtype grid_shape shape|f
scipy.stats._common.ConfidenceInterval|n 0,A 0,A
scipy.stats._stats_py.ConfidenceInterval|n 0,A 0,A
scipy.stats._stats_py.CumfreqResult|n A 0 0 0
scipy.stats._binned_statistic.BinnedStatisticResult|n A A A
torch.ao.quantization.observer.FixedQParamsObserver|b torch.nn.modules.module.Module|k dtype is_dynamic qscheme eps quant_min quant_max reduce_range has_customized_qrange scale zero_point
torch.quantization.observer.FixedQParamsObserver=torch.ao.quantization.observer.FixedQParamsObserver
torch.ao.quantization.observer.HistogramObserver|b torch.nn.modules.module.Module|k dtype is_dynamic qscheme eps quant_min quant_max reduce_range has_customized_qrange bins dst_nbins upsample_rate
torch.quantization.observer.HistogramObserver=torch.ao.quantization.observer.HistogramObserver
torch.ao.quantization.observer.MinMaxObserver|b torch.nn.modules.module.Module|k dtype is_dynamic qscheme eps quant_min quant_max reduce_range has_customized_qrange
torch.quantization.observer.MinMaxObserver=torch.ao.quantization.observer.MinMaxObserver
torch.ao.quantization.observer.MovingAverageMinMaxObserver|b torch.nn.modules.module.Module|k dtype is_dynamic qscheme eps quant_min quant_max reduce_range has_customized_qrange averaging_constant
torch.quantization.observer.MovingAverageMinMaxObserver=torch.ao.quantization.observer.MovingAverageMinMaxObserver
torch.ao.quantization.observer.MovingAveragePerChannelMinMaxObserver|b torch.nn.modules.module.Module|k dtype is_dynamic qscheme eps quant_min quant_max reduce_range has_customized_qrange averaging_constant ch_axis
torch.quantization.observer.MovingAveragePerChannelMinMaxObserver=torch.ao.quantization.observer.MovingAveragePerChannelMinMaxObserver
torch.ao.quantization.observer.NoopObserver|b torch.nn.modules.module.Module|k dtype is_dynamic qscheme eps quant_min quant_max reduce_range has_customized_qrange custom_op
torch.quantization.observer.NoopObserver=torch.ao.quantization.observer.NoopObserver
torch.ao.quantization.observer.PerChannelMinMaxObserver|b torch.nn.modules.module.Module|k dtype is_dynamic qscheme eps quant_min quant_max reduce_range has_customized_qrange ch_axis
torch.quantization.observer.PerChannelMinMaxObserver=torch.ao.quantization.observer.PerChannelMinMaxObserver
torch.ao.quantization.observer.PlaceholderObserver|b torch.nn.modules.module.Module|k dtype is_dynamic qscheme eps quant_min quant_max reduce_range has_customized_qrange custom_op
torch.quantization.observer.PlaceholderObserver=torch.ao.quantization.observer.PlaceholderObserver
torch.ao.quantization.observer.RecordingObserver|b torch.nn.modules.module.Module|k dtype is_dynamic qscheme eps quant_min quant_max reduce_range has_customized_qrange tensor_val
torch.quantization.observer.RecordingObserver=torch.ao.quantization.observer.RecordingObserver
torch.ao.quantization.observer.ReuseInputObserver|b torch.nn.modules.module.Module|k dtype is_dynamic qscheme eps quant_min quant_max reduce_range has_customized_qrange
torch.quantization.observer.ReuseInputObserver=torch.ao.quantization.observer.ReuseInputObserver
+torch.ao.quantization.observer._PartialWrapper|k __module__=s
torch.ao.quantization.qconfig.QConfig|n 0,@*,o 0,@*,o
torch.ao.quantization.qconfig.QConfigDynamic|n 0,@*,o 0,@*,o
torch.quantization.qconfig.QConfig|n 0,@*,o 0,@*,o
torch.quantization.qconfig.QConfigDynamic|n 0,@*,o 0,@*,o
+pandas.CategoricalDtype|k categories=0,s,pandas.core.indexes.base._new_Index,pandas.core.indexes.interval._new_IntervalIndex,pandas.core.indexes.datetimes._new_DatetimeIndex,pandas.core.indexes.period._new_PeriodIndex
+pandas.core.dtypes.dtypes.CategoricalDtype|k categories=0,s,pandas.core.indexes.base._new_Index,pandas.core.indexes.interval._new_IntervalIndex,pandas.core.indexes.datetimes._new_DatetimeIndex,pandas.core.indexes.period._new_PeriodIndex
torch.distributions.transforms._InverseTransform|k _cache_size _cached_x_y=0,c _inv|f
torch.distributions.transforms.ComposeTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform parts|f
torch.distributions.transforms.IndependentTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform base_transform reinterpreted_batch_ndims|f
torch.distributions.transforms.ReshapeTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform in_shape out_shape|f
torch.distributions.transforms.ExpTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform|f
torch.distributions.transforms.PowerTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform exponent|f
torch.distributions.transforms.SigmoidTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform|f
torch.distributions.transforms.SoftplusTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform|f
torch.distributions.transforms.TanhTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform|f
torch.distributions.transforms.AbsTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform|f
torch.distributions.transforms.AffineTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform _event_dim loc scale|f
torch.distributions.transforms.CorrCholeskyTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform|f
torch.distributions.transforms.SoftmaxTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform|f
torch.distributions.transforms.StickBreakingTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform|f
torch.distributions.transforms.LowerCholeskyTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform|f
torch.distributions.transforms.PositiveDefiniteTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform|f
torch.distributions.transforms.CatTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform dim lengths transforms|f
torch.distributions.transforms.StackTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform dim transforms|f
torch.distributions.transforms.CumulativeDistributionTransform|k _cache_size _cached_x_y=0,c _inv=0,torch.distributions.transforms._InverseTransform distribution|f
torch.distributions.transformed_distribution.TransformedDistribution|k _batch_shape _event_shape _validate_args base_dist transforms
torch.distributions.relaxed_categorical.RelaxedOneHotCategorical|k _batch_shape _event_shape _validate_args base_dist transforms
torch.distributions.relaxed_categorical.ExpRelaxedCategorical|k _batch_shape _event_shape _validate_args _categorical temperature
torch.distributions.relaxed_bernoulli.RelaxedBernoulli|k _batch_shape _event_shape _validate_args base_dist transforms
torch.distributions.relaxed_bernoulli.LogitRelaxedBernoulli|k _batch_shape _event_shape _validate_args temperature probs=T logits=T _param
torch.distributions.pareto.Pareto|k _batch_shape _event_shape _validate_args scale alpha base_dist transforms
torch.distributions.one_hot_categorical.OneHotCategoricalStraightThrough|k _batch_shape _event_shape _validate_args _categorical
torch.distributions.negative_binomial.NegativeBinomial|k _batch_shape _event_shape _validate_args total_count probs=T logits=T _param
torch.distributions.logistic_normal.LogisticNormal|k _batch_shape _event_shape _validate_args base_dist transforms
torch.distributions.lkj_cholesky.LKJCholesky|k _batch_shape _event_shape _validate_args dim concentration _beta
torch.distributions.kumaraswamy.Kumaraswamy|k _batch_shape _event_shape _validate_args concentration0 concentration1 base_dist transforms
torch.distributions.inverse_gamma.InverseGamma|k _batch_shape _event_shape _validate_args base_dist transforms
torch.distributions.half_cauchy.HalfCauchy|k _batch_shape _event_shape _validate_args base_dist transforms
torch.distributions.fishersnedecor.FisherSnedecor|k _batch_shape _event_shape _validate_args df1 df2 _gamma1 _gamma2
torch.distributions.exp_family.ExponentialFamily|k _batch_shape _event_shape _validate_args
torch.distributions.distribution.Distribution|k _batch_shape _event_shape _validate_args
torch.distributions.continuous_bernoulli.ContinuousBernoulli|k _batch_shape _event_shape _validate_args probs=T logits=T _lims _param
torch.distributions.chi2.Chi2|k _batch_shape _event_shape _validate_args concentration rate
PIL.Image.Image|v c
PIL.PngImagePlugin.PngImageFile|v c
PIL.JpegImagePlugin.JpegImageFile|v c
PIL.GifImagePlugin.GifImageFile|v c
PIL.BmpImagePlugin.BmpImageFile|v c
PIL.WebPImagePlugin.WebPImageFile|v c
PIL.TiffImagePlugin.TiffImageFile|v c
shapely.io.from_wkb|c s
lightgbm.callback._EarlyStoppingCallback|k before_iteration best_iter best_score best_score_list cmp_op enabled first_metric first_metric_only min_delta order stopping_rounds verbose|f
lightgbm.callback._LogEvaluationCallback|k before_iteration order period show_stdv|f
networkx.utils.union_find.UnionFind|k parents weights
nltk.collocations.BigramCollocationFinder|k N ngram_fd window_size word_fd
nltk.collocations.TrigramCollocationFinder|k N ngram_fd wildcard_fd bigram_fd word_fd
nltk.text.Text|k _collocations _concordance_index _num _token_searcher _tokenized_sents _trigram_model _vocab _window_size _word_context_index name tokens
shapely.geometry.polygon._unpickle_linearring|c s
cftime._cftime._create_datetime|c @cftime._cftime.datetime,@cftime._cftime.DatetimeNoLeap,@cftime._cftime.DatetimeGregorian,@cftime._cftime.DatetimeProlepticGregorian,@cftime._cftime.DatetimeJulian,@cftime._cftime.Datetime360Day,@cftime._cftime.DatetimeAllLeap c c
tokenizers.Encoding|v s
ipaddress.IPv4Interface|c s
ipaddress.IPv6Interface|c s
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
