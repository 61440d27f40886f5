/**
 * Classes and functions of Keras that a saved configuration may name, by the module that the configuration gives: exports of Keras
 * 3.15 and of the Keras 2 that TensorFlow carried. Each was reviewed as something that computes. Left out on purpose, because they
 * run code or read files of the configuration's choice: Lambda, TorchModuleWrapper, TFSMLayer, FlaxLayer, JaxLayer, and whatever
 * loads, gets or deserializes.
 */
export const kerasNames = `
keras.layers: Activation ActivityRegularization AdaptiveAveragePooling1D AdaptiveAveragePooling2D
  AdaptiveAveragePooling3D AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D Add
  AdditiveAttention AlphaDropout Attention AugMix AutoContrast Average AveragePooling1D AveragePooling2D
  AveragePooling3D AvgPool1D AvgPool2D AvgPool3D BatchNormalization Bidirectional CategoryEncoding
  CenterCrop Concatenate ContrastLimitedAdaptiveHistogramEqualization Conv1D Conv1DTranspose Conv2D
  Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM3D Convolution1D
  Convolution1DTranspose Convolution2D Convolution2DTranspose Convolution3D Convolution3DTranspose
  Cropping1D Cropping2D Cropping3D CutMix Dense DepthwiseConv1D DepthwiseConv2D Discretization Dot Dropout
  ELU EinsumDense Embedding Equalization Flatten GRU GRUCell GaussianDropout GaussianNoise
  GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalAvgPool1D GlobalAvgPool2D
  GlobalAvgPool3D GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D GlobalMaxPooling1D GlobalMaxPooling2D
  GlobalMaxPooling3D GroupNormalization GroupQueryAttention HashedCrossing Hashing Identity Input
  InputLayer InputSpec IntegerLookup LSTM LSTMCell Layer LayerNormalization LeakyReLU Masking
  MaxNumBoundingBoxes MaxPool1D MaxPool2D MaxPool3D MaxPooling1D MaxPooling2D MaxPooling3D Maximum
  MelSpectrogram Minimum MixUp MultiHeadAttention Multiply Normalization PReLU Permute Pipeline
  RMSNormalization RNN RandAugment RandomBrightness RandomColorDegeneration RandomColorJitter
  RandomContrast RandomCrop RandomElasticTransform RandomErasing RandomFlip RandomGaussianBlur
  RandomGrayscale RandomHue RandomInvert RandomPerspective RandomPosterization RandomRotation
  RandomSaturation RandomSharpness RandomShear RandomTranslation RandomZoom ReLU RepeatVector Rescaling
  Reshape Resizing ReversibleEmbedding STFTSpectrogram SeparableConv1D SeparableConv2D
  SeparableConvolution1D SeparableConvolution2D SimpleRNN SimpleRNNCell Softmax Solarization
  SpatialDropout1D SpatialDropout2D SpatialDropout3D SpectralNormalization StackedRNNCells StringLookup
  Subtract TextVectorization TimeDistributed UnitNormalization UpSampling1D UpSampling2D UpSampling3D
  Wrapper ZeroPadding1D ZeroPadding2D ZeroPadding3D add average concatenate dot maximum minimum multiply
  subtract
keras.initializers: Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity IdentityInitializer
  Initializer LecunNormal LecunUniform Ones Orthogonal OrthogonalInitializer RandomNormal RandomUniform
  STFT STFTInitializer TruncatedNormal VarianceScaling Zeros constant glorot_normal glorot_uniform
  he_normal he_uniform identity lecun_normal lecun_uniform ones orthogonal random_normal random_uniform
  stft truncated_normal variance_scaling zeros
keras.regularizers: L1 L1L2 L2 OrthogonalRegularizer Regularizer l1 l1_l2 l2 orthogonal_regularizer
keras.constraints: Constraint MaxNorm MinMaxNorm NonNeg UnitNorm max_norm min_max_norm non_neg unit_norm
keras.activations: celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh
  leaky_relu linear log_sigmoid log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus
  softsign sparse_plus sparse_sigmoid sparsemax squareplus swish tanh tanh_shrink threshold
keras.losses: BinaryCrossentropy BinaryFocalCrossentropy CTC CategoricalCrossentropy
  CategoricalFocalCrossentropy CategoricalGeneralizedCrossEntropy CategoricalHinge Circle CosineSimilarity
  Dice Hinge Huber KLDivergence LogCosh Loss MeanAbsoluteError MeanAbsolutePercentageError
  MeanSquaredError MeanSquaredLogarithmicError Poisson SparseCategoricalCrossentropy SquaredHinge Tversky
  binary_crossentropy binary_focal_crossentropy categorical_crossentropy categorical_focal_crossentropy
  categorical_generalized_cross_entropy categorical_hinge circle cosine_similarity ctc dice hinge huber
  kl_divergence log_cosh mean_absolute_error mean_absolute_percentage_error mean_squared_error
  mean_squared_logarithmic_error poisson sparse_categorical_crossentropy squared_hinge tversky
keras.metrics: AUC Accuracy BinaryAccuracy BinaryCrossentropy BinaryIoU CategoricalAccuracy
  CategoricalCrossentropy CategoricalHinge ConcordanceCorrelation CosineSimilarity F1Score FBetaScore
  FalseNegatives FalsePositives Hinge IoU KLDivergence LogCoshError Mean MeanAbsoluteError
  MeanAbsolutePercentageError MeanIoU MeanMetricWrapper MeanSquaredError MeanSquaredLogarithmicError
  Metric OneHotIoU OneHotMeanIoU PearsonCorrelation Poisson Precision PrecisionAtRecall R2Score Recall
  RecallAtPrecision RootMeanSquaredError SensitivityAtSpecificity SparseCategoricalAccuracy
  SparseCategoricalCrossentropy SparseTopKCategoricalAccuracy SpecificityAtSensitivity SquaredHinge Sum
  TopKCategoricalAccuracy TrueNegatives TruePositives binary_accuracy binary_crossentropy
  binary_focal_crossentropy categorical_accuracy categorical_crossentropy categorical_focal_crossentropy
  categorical_hinge concordance_correlation hinge huber kl_divergence log_cosh mean_absolute_error
  mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error pearson_correlation
  poisson sparse_categorical_accuracy sparse_categorical_crossentropy sparse_top_k_categorical_accuracy
  squared_hinge top_k_categorical_accuracy
keras.optimizers: Adadelta Adafactor Adagrad Adam AdamW Adamax Ftrl Lamb Lion LossScaleOptimizer
  MultiOptimizer Muon Nadam Optimizer OptimizerMap RMSprop SGD ScheduleFreeAdamW
keras.optimizers.schedules: CosineDecay CosineDecayRestarts ExponentialDecay InverseTimeDecay
  LearningRateSchedule PiecewiseConstantDecay PolynomialDecay
keras.models: Model Sequential
keras.dtype_policies: AWQDTypePolicy DTypePolicy DTypePolicyMap FloatDTypePolicy GPTQDTypePolicy
  Int4DTypePolicy QuantizedDTypePolicy QuantizedFloat8DTypePolicy
keras.quantizers: AWQConfig AbsMaxQuantizer Float8QuantizationConfig GPTQConfig Int4QuantizationConfig
  Int8QuantizationConfig QuantizationConfig Quantizer abs_max_quantize
  abs_max_quantize_grouped_with_zero_point compute_float8_amax_history compute_float8_scale
  fake_quant_with_min_max_vars pack_int4 quantize_and_dequantize unpack_int4
keras.random: SeedGenerator beta binomial categorical dropout gamma normal randint shuffle
  truncated_normal uniform
keras: DTypePolicy FloatDTypePolicy Function Initializer InputSpec KerasTensor Layer Loss Metric Model
  Operation Optimizer Quantizer Regularizer RematScope Sequential StatelessScope SymbolicScope Variable
  name_scope
keras.src.activations.activations: Mish ReLU
keras.src.ops.core: AssociativeScan Cast Cond ConvertToTensor ForiLoop Map SaturateCast Scan Scatter
  ScatterUpdate Slice SliceUpdate StopGradient Switch Unstack VectorizedMap WhileLoop
keras.src.ops.einops: Rearrange
keras.src.ops.function: Function
keras.src.ops.image: AffineTransform CropImages ElasticTransform ExtractPatches GaussianBlur HSVToRGB
  MapCoordinates PadImages PerspectiveTransform RGBToGrayscale RGBToHSV Resize SSIM ScaleAndTranslate
  SobelEdges
keras.src.ops.linalg: Cholesky CholeskyInverse Det Eig Eigh Inv JVP Lstsq LuFactor MatrixRank Norm Pinv Qr
  SVD Solve SolveTriangular
keras.src.ops.math: CDist Erf Erfc Erfinv ExtractSequences FFT FFT2 IFFT2 IRFFT ISTFT InTopK Logdet
  Logsumexp RFFT Rsqrt STFT SegmentMax SegmentMin SegmentProd SegmentReduction SegmentSum TopK
  ViewAsComplex ViewAsReal
keras.src.ops.nn: AdaptiveAveragePool AdaptiveMaxPool AveragePool BatchNorm BinaryCrossentropy CTCDecode
  CTCLoss CategoricalCrossentropy Celu Conv ConvTranspose DepthToSpace DepthwiseConv DotProductAttention
  Elu Fold Gelu Glu HardShrink HardSigmoid HardSilu HardTanh LayerNorm LeakyRelu LogSigmoid LogSoftmax
  MaxPool Moments MultiHot Normalize OneHot PSNR Polar RMSNorm Relu Relu6 Selu SeparableConv Sigmoid Silu
  SoftShrink Softmax Softplus Softsign SpaceToDepth SparseCategoricalCrossentropy SparsePlus SparseSigmoid
  Sparsemax Squareplus TanhShrink Threshold Unfold
keras.src.ops.numpy: Abs Absolute Add All AllClose Amax Amin Angle Any Append Arange Arccos Arccosh Arcsin
  Arcsinh Arctan Arctan2 Arctanh Argmax Argmin Argpartition Argsort Array ArraySplit Average Bincount
  BitwiseAnd BitwiseInvert BitwiseLeftShift BitwiseNot BitwiseOr BitwiseRightShift BitwiseXor BroadcastTo
  Cbrt Ceil Clip Concatenate Conj Conjugate Copy Corrcoef Correlate Cos Cosh CountNonzero Cross Cumprod
  Cumsum Deg2rad Diag Diagflat Diagonal Diff Digitize Divide DivideNoNan Dot Dsplit Dstack Einsum
  EmptyLike Equal Exp Exp2 ExpandDims Expm1 Fabs Flip Fliplr Flipud Floor FloorDivide Fmax Fmin Fmod Full
  FullLike Gcd Geomspace GetItem Greater GreaterEqual Heaviside Histogram Hsplit Hstack Hypot I0 Imag
  Inner IsIn Isclose Isfinite Isinf Isnan Isneginf Isposinf Isreal Kron Lcm Ldexp LeftShift Less LessEqual
  Linspace Log Log10 Log1p Log2 Logaddexp Logaddexp2 LogicalAnd LogicalNot LogicalOr LogicalXor Logspace
  Matmul Max Maximum Mean Median Meshgrid Min Minimum Mod Moveaxis Multiply NanToNum Nanargmax Nanargmin
  Nancumprod Nancumsum Nanmax Nanmean Nanmedian Nanmin Nanpercentile Nanprod Nanquantile Nanstd Nansum
  Nanvar Ndim Negative Nextafter Nonzero NotEqual OnesLike Outer Pad Percentile Power Prod Ptp Quantile
  Rad2deg Ravel Real Reciprocal Repeat Reshape RightShift Roll Rot90 Round SearchSorted Select Sign
  Signbit Sin Sinc Sinh Size Slogdet Sort Split Sqrt Square Squeeze Stack Std Subtract Sum Swapaxes Take
  TakeAlongAxis Tan Tanh Tensordot Tile Trace Transpose Trapezoid Tril Triu TrueDivide Trunc Unique
  UnravelIndex Vander Var Vdot View Vsplit Vstack Where ZerosLike
keras.src.quantizers.quantizers: FakeQuantWithMinMaxVars
keras.models: Functional
keras.utils: FeatureSpace
keras.optimizers.legacy: Adadelta Adagrad Adam Adamax Ftrl Nadam RMSprop SGD Optimizer
keras.layers: ThresholdedReLU RandomHeight RandomWidth CuDNNLSTM CuDNNGRU LocallyConnected1D
  LocallyConnected2D DenseFeatures SyncBatchNormalization
keras.layers.experimental: RandomFourierFeatures EinsumDense SyncBatchNormalization
keras.layers.experimental.preprocessing: CategoryEncoding CenterCrop Discretization HashedCrossing Hashing
  IntegerLookup Normalization RandomContrast RandomCrop RandomFlip RandomHeight RandomRotation
  RandomTranslation RandomWidth RandomZoom Rescaling Resizing StringLookup TextVectorization
  PreprocessingLayer
keras.mixed_precision: Policy LossScaleOptimizer LossScaleOptimizerV3 DynamicLossScale FixedLossScale
keras.src.models.functional: Functional
keras.src.models.model: Model
keras.src.models.sequential: Sequential
keras.src.engine.functional: Functional
keras.src.engine.sequential: Sequential
keras.src.engine.training: Model
keras.engine.functional: Functional
keras.engine.sequential: Sequential
keras.engine.training: Model
keras.src.applications.convnext: LayerScale StochasticDepth
keras.src.applications.inception_resnet_v2: CustomScaleLayer
keras.src.layers.preprocessing.feature_space: Cross Feature FeatureSpace
keras.src.layers.layer: Layer
keras.src.losses.losses: LossFunctionWrapper
keras.src.metrics.reduction_metrics: MeanMetricWrapper SumOverBatchSize SumOverBatchSizeMetricWrapper
keras.src.backend.torch.optimizers.torch_adadelta: Adadelta
keras.src.backend.torch.optimizers.torch_adagrad: Adagrad
keras.src.backend.torch.optimizers.torch_adam: Adam
keras.src.backend.torch.optimizers.torch_adamax: Adamax
keras.src.backend.torch.optimizers.torch_adamw: AdamW
keras.src.backend.torch.optimizers.torch_lion: Lion
keras.src.backend.torch.optimizers.torch_nadam: Nadam
keras.src.backend.torch.optimizers.torch_rmsprop: RMSprop
keras.src.backend.torch.optimizers.torch_sgd: SGD
keras.losses: LossFunctionWrapper mse mae mape msle kld bce`;
