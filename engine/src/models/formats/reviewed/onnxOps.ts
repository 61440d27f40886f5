/**
 * Operators of the ONNX standard, up to onnx 1.23, by domain: the specification defines each as a computation. Of `com.microsoft`,
 * ONNX Runtime's own, those that its exporters and optimisers write; not among them is whatever calls Python or other libraries.
 */
const table = `
ai.onnx.preview: FlexAttention
ai.onnx.preview.training: Adagrad Adam Gradient Momentum
ai.onnx.ml: ArrayFeatureExtractor Binarizer CastMap CategoryMapper DictVectorizer FeatureVectorizer
  Imputer LabelEncoder LinearClassifier LinearRegressor Normalizer OneHotEncoder SVMClassifier
  SVMRegressor Scaler TreeEnsemble TreeEnsembleClassifier TreeEnsembleRegressor ZipMap
ai.onnx: Abs Acos Acosh Add AffineGrid And ArgMax ArgMin Asin Asinh Atan Atanh Attention AveragePool
  BatchNormalization Bernoulli BitCast BitShift BitwiseAnd BitwiseNot BitwiseOr BitwiseXor BlackmanWindow
  Cast CastLike CausalConvWithState Ceil Celu CenterCropPad Clip Col2Im Compress Concat ConcatFromSequence
  Constant ConstantOfShape Conv ConvInteger ConvTranspose Cos Cosh CumProd CumSum DFT DeformConv
  DepthToSpace DequantizeLinear Det Div Dropout DynamicQuantizeLinear Einsum Elu Equal Erf Exp Expand
  EyeLike Flatten Floor GRU Gather GatherElements GatherND Gelu Gemm GlobalAveragePool GlobalLpPool
  GlobalMaxPool Greater GreaterOrEqual GridSample GroupNormalization HammingWindow HannWindow HardSigmoid
  HardSwish Hardmax Identity If ImageDecoder InstanceNormalization IsInf IsNaN LRN LSTM LayerNormalization
  LeakyRelu Less LessOrEqual LinearAttention Log LogSoftmax Loop LpNormalization LpPool MatMul
  MatMulInteger Max MaxPool MaxRoiPool MaxUnpool Mean MeanVarianceNormalization MelWeightMatrix Min Mish
  Mod Mul Multinomial Neg NegativeLogLikelihoodLoss NonMaxSuppression NonZero Not OneHot Optional
  OptionalGetElement OptionalHasElement Or PRelu Pad Pow QLinearConv QLinearMatMul QuantizeLinear
  RMSNormalization RNN RandomNormal RandomNormalLike RandomUniform RandomUniformLike Range Reciprocal
  ReduceL1 ReduceL2 ReduceLogSum ReduceLogSumExp ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum
  ReduceSumSquare RegexFullMatch Relu Reshape Resize ReverseSequence RoiAlign RotaryEmbedding Round STFT
  Scan Scatter ScatterElements ScatterND Selu SequenceAt SequenceConstruct SequenceEmpty SequenceErase
  SequenceInsert SequenceLength SequenceMap Shape Shrink Sigmoid Sign Sin Sinh Size Slice Softmax
  SoftmaxCrossEntropyLoss Softplus Softsign SpaceToDepth Split SplitToSequence Sqrt Squeeze StringConcat
  StringNormalizer StringSplit Sub Sum SwiGLU Swish Tan Tanh TensorScatter TfIdfVectorizer ThresholdedRelu
  Tile TopK Transpose Trilu Unique Unsqueeze Upsample Where Xor
ai.onnx.training: Adagrad Adam Gradient GraphCall Momentum
ai.onnx.preview.training: Adagrad Adam Gradient Momentum
com.microsoft: Attention BiasAdd BiasDropout BiasGelu BiasSoftmax BiasSplitGelu BifurcationDetector BitmaskDropout
  CDist ComplexMul ComplexMulConj ConvTransposeWithDynamicPads CropAndResize DecoderAttention DecoderMaskedMultiHeadAttention
  DecoderMaskedSelfAttention DequantizeBFP DequantizeLinear DequantizeWithOrder DynamicQuantizeLSTM DynamicQuantizeMatMul
  DynamicTimeWarping EmbedLayerNormalization ExpandDims FastGelu FusedConv FusedGemm FusedMatMul FusedMatMulActivation
  GatedRelativePositionBias GatherBlockQuantized GatherND Gelu GemmFastGelu GemmFloat8 GreedySearch GridSample GroupNorm
  GroupQueryAttention Inverse Irfft LongformerAttention MatMulBnb4 MatMulFpQ4 MatMulInteger16 MatMulIntegerToFloat MatMulNBits
  MaxpoolWithMask MoE MulInteger MultiHeadAttention MurmurHash3 NGramRepeatBlock NhwcConv NhwcFusedConv NhwcMaxPool
  PackedAttention PackedMultiHeadAttention Pad QAttention QGemm QLinearAdd QLinearAveragePool QLinearConcat QLinearConv
  QLinearGlobalAveragePool QLinearLeakyRelu QLinearMul QLinearReduceMean QLinearSigmoid QLinearSoftmax QLinearWhere QMoE
  QOrderedAttention QOrderedGelu QOrderedLayerNormalization QOrderedMatMul QuantizeBFP QuantizeLinear QuantizeWithOrder QuickGelu
  Range ReduceSumInteger RelativePositionBias RemovePadding RestorePadding Rfft RotaryEmbedding SampleOp Sampling
  SimplifiedLayerNormalization SkipGroupNorm SkipLayerNormalization SkipSimplifiedLayerNormalization SparseAttention
  SparseToDenseMatMul Tokenizer TorchEmbedding TransposeMatMul Trilu UnfoldTensor Unique WhisperBeamSearch BeamSearch WordConvEmbedding
ai.onnx.contrib com.microsoft.extensions: AudioDecoder BasicTokenizer BertTokenizer BertTokenizerDecoder BlingFireSentenceBreaker BpeDecoder CLIPTokenizer DecodeImage
  DrawBoundingBoxes EncodeImage GPT2Tokenizer GaussianBlur HfBertTokenizer HfJsonTokenizer Inverse MaskedFill MergeSignalSegments
  NegPos RaggedTensorToDense RaggedTensorToSparse RobertaTokenizer STFT SegmentExtraction SegmentSum SentencepieceDecoder
  SentencepieceTokenizer SplitSignalSegments SpmTokenizer StftNorm StringConcat StringECMARegexReplace
  StringECMARegexSplitWithOffsets StringEqual StringHash StringHashFast StringJoin StringLength StringLower StringMapping
  StringRaggedTensorToDense StringRegexReplace StringRegexSplitWithOffsets StringSplit StringStrip StringToVector StringUpper
  TrieDetokenizer TrieTokenizer VectorToString WordpieceTokenizer
com.microsoft.nchwc: AveragePool Conv GlobalAveragePool GlobalMaxPool MaxPool ReorderInput ReorderOutput Upsample
com.ms.internal.nhwc: AveragePool BatchNormalization Conv ConvTranspose DepthToSpace GlobalAveragePool GlobalMaxPool GridSample InstanceNormalization LRN MaxPool Resize
`;

/** Operators that leave the graph, in any domain. */
const capable = new Set([
  'PyOp',
  'PythonOp',
  'PythonOpGrad',
  'PyCustomOp',
  'ExternalGradient',
  'YieldOp',
  'PythonFunction',
]);

const inert = new Set<string>();
/** Domains of the line, which have the same operators. */
let domains: readonly string[] = [];
for (const line of table.trim().split('\n')) {
  const colon = line.startsWith(' ') ? -1 : line.indexOf(': ');
  if (colon >= 0) domains = line.slice(0, colon).split(' ');
  for (const name of line
    .slice(colon < 0 ? 0 : colon + 2)
    .trim()
    .split(/\s+/))
    for (const domain of domains) inert.add(`${domain}::${name}`);
}

/** Judges an operator of a domain; '' is the standard's. */
export function judgeOnnxOperator(domain: string, name: string): 'inert' | 'code' | 'unknown' {
  if (capable.has(name)) return 'code';
  return inert.has(`${domain === '' ? 'ai.onnx' : domain}::${name}`) ? 'inert' : 'unknown';
}
