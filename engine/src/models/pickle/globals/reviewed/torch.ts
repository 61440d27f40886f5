/**
 * torch 1.13 to 2.13. Reviewed: the rebuild functions of torch._utils that make a tensor from a storage and numbers, storages,
 * dtypes and layouts as values. `_rebuild_from_type_v2` and `_rebuild_tensor_legacy...` that call what they are given are judged by
 * what they are given; a Generator checks the state it is given; `_load_from_bytes` by the file inside its bytes. Tensors hash by their identity: an optimizer's state has
 * parameters as its keys.
 *
 * 2.13: optimizers' `__setstate__` fills in settings and turns steps into tensors; schedulers, distributions, data sets and samplers
 * have no code that unpickling runs; `_WrappedHook` keeps what it is given; TensorProperties reads a number; `_rebuild_njt` makes a
 * nested tensor of its keyword arguments, and torch itself lets it through with weights_only.
 */
export const torch = (): string => `
[called stored hashed passed arg0=stored]
torch._utils: _rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_qtensor
[called stored hashed passed]
torch._utils: _rebuild_parameter _rebuild_parameter_with_state
  _rebuild_sparse_tensor _rebuild_sparse_csr_tensor _rebuild_nested_tensor _rebuild_meta_tensor_no_storage
  _rebuild_device_tensor_from_numpy
torch.serialization: _get_layout
[called stored hashed passed]
torch: Size device
[called stored passed]
torch: Generator
[called created built stored passed]
torch._C: Generator
[called stored passed depth=1]
torch.jit._pickle: build_intlist build_doublelist build_boollist build_tensorlist build_tensor_from_id restore_type_tag
[called stored passed]
[called stored passed arg0=called arg1=built]
torch._tensor: _rebuild_from_type_v2 _rebuild_from_type
[called passed check=nested]
torch.storage: _load_from_bytes
[created built stored called]
torch: FloatStorage DoubleStorage HalfStorage BFloat16Storage ByteStorage CharStorage ShortStorage IntStorage LongStorage
  BoolStorage ComplexFloatStorage ComplexDoubleStorage QInt8Storage QUInt8Storage QInt32Storage QUInt4x2Storage
  QUInt2x4Storage
torch.cuda: FloatStorage DoubleStorage HalfStorage BFloat16Storage ByteStorage CharStorage ShortStorage IntStorage
  LongStorage BoolStorage
torch.storage: UntypedStorage TypedStorage _TypedStorage _UntypedStorage
[created built stored hashed passed]
torch: Tensor
torch._tensor: Tensor
torch.nn.parameter: Parameter Buffer
torch.nn: Parameter
[called created built stored hashed passed]
torch.nn.parameter: UninitializedParameter UninitializedBuffer
[stored]
torch: float16 float32 float64 half float double bfloat16 int8 int16 int32 int64 uint8 short int long bool complex32 complex64
  complex128 qint8 quint8 qint32 uint16 uint32 uint64 float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz
  float8_e8m0fnu float4_e2m1fn_x2 bits8 bits16 bits1x8 bits2x4 bits4x2 quint4x2 quint2x4 strided sparse_coo sparse_csr sparse_csc
  sparse_bsr sparse_bsc per_tensor_affine per_channel_affine per_channel_affine_float_qparams per_tensor_symmetric
  per_channel_symmetric contiguous_format channels_last preserve_format channels_last_3d
torch: FloatTensor DoubleTensor HalfTensor BFloat16Tensor ByteTensor CharTensor ShortTensor IntTensor LongTensor BoolTensor
torch.cuda: FloatTensor DoubleTensor HalfTensor BFloat16Tensor ByteTensor CharTensor ShortTensor IntTensor LongTensor BoolTensor
[stored]
torch: relu sigmoid tanh softmax exp log sqrt sin cos abs add mul
torch.nn.functional: relu relu6 gelu silu elu selu leaky_relu sigmoid tanh softmax log_softmax softplus mish hardswish
  cross_entropy mse_loss l1_loss nll_loss binary_cross_entropy binary_cross_entropy_with_logits dropout
  linear layer_norm group_norm instance_norm batch_norm normalize embedding embedding_bag hardsigmoid hardtanh celu glu logsigmoid softsign
  tanhshrink softmin prelu rrelu threshold pad interpolate max_pool1d max_pool2d max_pool3d avg_pool1d avg_pool2d adaptive_avg_pool1d
  adaptive_avg_pool2d adaptive_avg_pool3d cosine_similarity pairwise_distance smooth_l1_loss huber_loss kl_div triplet_margin_loss
  scaled_dot_product_attention hardtanh_ leaky_relu_ relu_ elu_ dropout2d dropout3d pixel_shuffle
torch._C._nn: gelu relu6 elu leaky_relu softplus silu linear hardtanh hardsigmoid hardswish avg_pool2d avg_pool3d adaptive_avg_pool2d pad mish
  hardtanh_ relu6_ hardswish_ hardsigmoid_ leaky_relu_ silu_ mish_ elu_ scaled_dot_product_attention one_hot log_sigmoid
[called created built stored]
torch.optim.lr_scheduler: LambdaLR MultiplicativeLR StepLR MultiStepLR ConstantLR LinearLR ExponentialLR PolynomialLR SequentialLR
  ChainedScheduler CosineAnnealingLR CosineAnnealingWarmRestarts CyclicLR OneCycleLR ReduceLROnPlateau _SchedulePhase
[created stored state=optimizer]
torch.optim.sgd: SGD
torch.optim.adam: Adam
torch.optim.adamw: AdamW
torch.optim.adamax: Adamax
torch.optim.nadam: NAdam
torch.optim.radam: RAdam
torch.optim.rmsprop: RMSprop
torch.optim.rprop: Rprop
torch.optim.adagrad: Adagrad
torch.optim.adadelta: Adadelta
torch.optim.asgd: ASGD
torch.optim.lbfgs: LBFGS
torch.optim.sparse_adam: SparseAdam
torch.optim._adafactor: Adafactor
torch.optim._muon: Muon
torch.optim: Adafactor Muon
[created built stored]
torch.optim.swa_utils: AveragedModel SWALR
torch.nn.backends.thnn: THNNFunctionBackend
torch.utils.hooks: RemovableHandle
torch.nn.modules.module: _WrappedHook
torch.nn.utils.weight_norm: WeightNorm
torch.nn.utils.spectral_norm: SpectralNorm SpectralNormStateDictHook SpectralNormLoadStateDictPreHook
torch.nn.parallel.data_parallel: DataParallel
torch.utils.data.dataset: TensorDataset StackDataset ConcatDataset ChainDataset Subset
torch.utils.data.sampler: SequentialSampler RandomSampler SubsetRandomSampler WeightedRandomSampler BatchSampler
torch.utils.data.distributed: DistributedSampler
torch.utils.data.dataloader: DataLoader
torch.distributions.transforms: _InverseTransform ComposeTransform IndependentTransform ReshapeTransform ExpTransform PowerTransform
  SigmoidTransform SoftplusTransform TanhTransform AbsTransform AffineTransform CorrCholeskyTransform SoftmaxTransform
  StickBreakingTransform LowerCholeskyTransform PositiveDefiniteTransform CatTransform StackTransform
  CumulativeDistributionTransform
torch.distributions.transformed_distribution: TransformedDistribution
torch.distributions.relaxed_categorical: RelaxedOneHotCategorical ExpRelaxedCategorical
torch.distributions.relaxed_bernoulli: RelaxedBernoulli LogitRelaxedBernoulli
torch.distributions.pareto: Pareto
torch.distributions.one_hot_categorical: OneHotCategoricalStraightThrough
torch.distributions.negative_binomial: NegativeBinomial
torch.distributions.logistic_normal: LogisticNormal
torch.distributions.lkj_cholesky: LKJCholesky
torch.distributions.kumaraswamy: Kumaraswamy
torch.distributions.inverse_gamma: InverseGamma
torch.distributions.half_cauchy: HalfCauchy
torch.distributions.fishersnedecor: FisherSnedecor
torch.distributions.exp_family: ExponentialFamily
torch.distributions.distribution: Distribution
torch.distributions.continuous_bernoulli: ContinuousBernoulli
torch.distributions.chi2: Chi2
torch.distributions.bernoulli: Bernoulli
torch.distributions.beta: Beta
torch.distributions.binomial: Binomial
torch.distributions.categorical: Categorical
torch.distributions.cauchy: Cauchy
torch.distributions.dirichlet: Dirichlet
torch.distributions.exponential: Exponential
torch.distributions.gamma: Gamma
torch.distributions.geometric: Geometric
torch.distributions.gumbel: Gumbel
torch.distributions.half_normal: HalfNormal
torch.distributions.independent: Independent
torch.distributions.laplace: Laplace
torch.distributions.log_normal: LogNormal
torch.distributions.mixture_same_family: MixtureSameFamily
torch.distributions.multinomial: Multinomial
torch.distributions.multivariate_normal: MultivariateNormal
torch.distributions.normal: Normal
torch.distributions.one_hot_categorical: OneHotCategorical
torch.distributions.poisson: Poisson
torch.distributions.studentT: StudentT
torch.distributions.uniform: Uniform
torch.distributions.von_mises: VonMises
torch.distributions.weibull: Weibull
torch.distributed.checkpoint.metadata: Metadata TensorStorageMetadata BytesStorageMetadata ChunkStorageMetadata TensorProperties
  StorageMeta
torch.distributed.checkpoint.filesystem: _StorageInfo _StoragePrefix
[created stored hashed passed state=data]
torch._dynamo.decorators: _DimRange
[created built stored hashed]
torch.distributed.checkpoint.metadata: MetadataIndex
[called created built stored hashed]
torch.torch_version: TorchVersion
[called stored passed]
torch.distributed.checkpoint.metadata: _MEM_FORMAT_ENCODING
torch.nested._internal.nested_tensor: _rebuild_njt
[stored]
torch.utils.data._utils.collate: default_collate
[built stored]
torch.nested._internal.nested_tensor: NestedTensor
`;
