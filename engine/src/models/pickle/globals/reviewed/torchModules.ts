/**
 * torch 1.13.1 (Debian 12) and 2.13: every class below nn.Module in torch.nn.modules, as proposed by scripts/proposeGlobals.py.
 * Reviewed: each __setstate__ fills in attributes that older versions lacked. Hooks and callables inside a state count as
 * stored globals and are judged by themselves. Lazy layers keep two methods of their own as hooks, which give parameters their sizes.
 * Observers of quantisation are modules that note numbers; a QConfig is a pair that keeps them, or partials of their classes.
 */
export const torchModules = (): string => `
[created built stored]
torch.nn.modules.activation: CELU ELU GELU GLU Hardshrink Hardsigmoid Hardswish Hardtanh LeakyReLU LogSigmoid
  LogSoftmax Mish MultiheadAttention PReLU RReLU ReLU ReLU6 SELU SiLU Sigmoid Softmax Softmax2d Softmin Softplus
  Softshrink Softsign Tanh Tanhshrink Threshold
torch.nn.modules.adaptive: AdaptiveLogSoftmaxWithLoss
torch.nn.modules.batchnorm: BatchNorm1d BatchNorm2d BatchNorm3d LazyBatchNorm1d LazyBatchNorm2d LazyBatchNorm3d
  SyncBatchNorm _BatchNorm _LazyNormBase _NormBase
torch.nn.modules.channelshuffle: ChannelShuffle
torch.nn.modules.container: Container ModuleDict ModuleList ParameterDict ParameterList Sequential
torch.nn.modules.conv: Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d LazyConv1d LazyConv2d
  LazyConv3d LazyConvTranspose1d LazyConvTranspose2d LazyConvTranspose3d _ConvNd _ConvTransposeMixin
  _ConvTransposeNd
torch.nn.modules.distance: CosineSimilarity PairwiseDistance
torch.nn.modules.dropout: AlphaDropout Dropout Dropout1d Dropout2d Dropout3d FeatureAlphaDropout _DropoutNd
torch.nn.modules.flatten: Flatten Unflatten
torch.nn.modules.fold: Fold Unfold
torch.nn.modules.instancenorm: InstanceNorm1d InstanceNorm2d InstanceNorm3d LazyInstanceNorm1d LazyInstanceNorm2d
  LazyInstanceNorm3d _InstanceNorm
torch.nn.modules.linear: Bilinear Identity LazyLinear Linear NonDynamicallyQuantizableLinear
torch.nn.modules.loss: BCELoss BCEWithLogitsLoss CTCLoss CosineEmbeddingLoss CrossEntropyLoss GaussianNLLLoss
  HingeEmbeddingLoss HuberLoss KLDivLoss L1Loss LinearCrossEntropyLoss MSELoss MarginRankingLoss MultiLabelMarginLoss
  MultiLabelSoftMarginLoss MultiMarginLoss NLLLoss NLLLoss2d PoissonNLLLoss SmoothL1Loss SoftMarginLoss
  TripletMarginLoss TripletMarginWithDistanceLoss _Loss _WeightedLoss
torch.nn.modules.module: Module
torch.nn.modules.normalization: CrossMapLRN2d GroupNorm LayerNorm LocalResponseNorm RMSNorm
torch.nn.modules.padding: CircularPad1d CircularPad2d CircularPad3d _CircularPadNd ZeroPad1d ZeroPad3d
  ConstantPad1d ConstantPad2d ConstantPad3d ReflectionPad1d ReflectionPad2d ReflectionPad3d
  ReplicationPad1d ReplicationPad2d ReplicationPad3d ZeroPad2d _ConstantPadNd _ReflectionPadNd _ReplicationPadNd
torch.nn.modules.pixelshuffle: PixelShuffle PixelUnshuffle
torch.nn.modules.pooling: AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d AdaptiveMaxPool1d AdaptiveMaxPool2d
  AdaptiveMaxPool3d AvgPool1d AvgPool2d AvgPool3d FractionalMaxPool2d FractionalMaxPool3d LPPool1d LPPool2d LPPool3d
  MaxPool1d MaxPool2d MaxPool3d MaxUnpool1d MaxUnpool2d MaxUnpool3d _AdaptiveAvgPoolNd _AdaptiveMaxPoolNd _AvgPoolNd
  _LPPoolNd _MaxPoolNd _MaxUnpoolNd
torch.nn.modules.rnn: GRU GRUCell LSTM LSTMCell RNN RNNBase RNNCell RNNCellBase
torch.nn.modules.sparse: Embedding EmbeddingBag
torch.nn.modules.transformer: Transformer TransformerDecoder TransformerDecoderLayer TransformerEncoder
  TransformerEncoderLayer
torch.nn.modules.upsampling: Upsample UpsamplingBilinear2d UpsamplingNearest2d
[called stored]
torch.nn.modules.batchnorm.LazyBatchNorm1d: _infer_parameters _lazy_load_hook
torch.nn.modules.batchnorm.LazyBatchNorm2d: _infer_parameters _lazy_load_hook
torch.nn.modules.batchnorm.LazyBatchNorm3d: _infer_parameters _lazy_load_hook
torch.nn.modules.instancenorm.LazyInstanceNorm1d: _infer_parameters _lazy_load_hook
torch.nn.modules.instancenorm.LazyInstanceNorm2d: _infer_parameters _lazy_load_hook
torch.nn.modules.instancenorm.LazyInstanceNorm3d: _infer_parameters _lazy_load_hook
torch.nn.modules.conv.LazyConv1d: _infer_parameters _lazy_load_hook
torch.nn.modules.conv.LazyConv2d: _infer_parameters _lazy_load_hook
torch.nn.modules.conv.LazyConv3d: _infer_parameters _lazy_load_hook
torch.nn.modules.conv.LazyConvTranspose1d: _infer_parameters _lazy_load_hook
torch.nn.modules.conv.LazyConvTranspose2d: _infer_parameters _lazy_load_hook
torch.nn.modules.conv.LazyConvTranspose3d: _infer_parameters _lazy_load_hook
torch.nn.modules.linear.LazyLinear: _infer_parameters _lazy_load_hook
[created built stored]
torch.ao.quantization.observer: FixedQParamsObserver HistogramObserver MinMaxObserver MovingAverageMinMaxObserver
  MovingAveragePerChannelMinMaxObserver NoopObserver PerChannelMinMaxObserver PlaceholderObserver RecordingObserver
  ReuseInputObserver
torch.quantization.observer: FixedQParamsObserver HistogramObserver MinMaxObserver MovingAverageMinMaxObserver
  MovingAveragePerChannelMinMaxObserver NoopObserver PerChannelMinMaxObserver PlaceholderObserver RecordingObserver
  ReuseInputObserver
[created stored depth=0]
torch.ao.quantization.qconfig: QConfig QConfigDynamic
torch.quantization.qconfig: QConfig QConfigDynamic
`;
