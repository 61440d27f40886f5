/** Tables of TensorFlow Lite's schema (2.21.0), written by scripts/proposeFlatSchemas.py; see `FlatSchema`. */
export const tfliteTables = `
CustomQuantization [1]
BlockwiseQuantization 4 4 4
QuantizationParameters [4] [4] [4] [8] 1 |QuantizationDetails 4
Int32Vector [4]
Uint16Vector [2]
Uint8Vector [1]
DimensionMetadata 1 4 1 |SparseIndexVector 1 |SparseIndexVector
SparsityParameters [4] [4] [DimensionMetadata]
VariantSubType [4] 1 1
Tensor [4] 1 4 s QuantizationParameters 1 SparsityParameters [4] 1 [VariantSubType] 4
StablehloGatherOptions [8] [8] [8] 8 [8] 1
StablehloTransposeOptions [8]
StablehloDotGeneralOptions [8] [8] [8] [8] [4]
StablehloReduceWindowOptions [8] [8] [8] [8] [8] 4
StablehloWhileOptions 4 4
StablehloSortOptions 8 1 4
StablehloConcatenateOptions 8
StablehloBroadcastInDimOptions [8]
StablehloCompareOptions 4 4
StablehloDynamicSliceOptions [8]
StablehloPadOptions [8] [8] [8]
StablehloIotaOptions 8
StablehloCustomCallOptions s 1 s 4 [4] [1]
StablehloReduceOptions [8] 4
StablehloSliceOptions [8] [8] [8]
StablehloConvolutionOptions [8] [8] [8] [8] [1] 8 8 [8] 8 8 [8] 8 8 [8] 8 8 [4]
StablehloScatterOptions 1 [8] [8] [8] 8 1 4
StablehloCaseOptions [4]
StablehloRngBitGeneratorOptions 1
Conv2DOptions 1 4 4 1 4 4 1
Conv3DOptions 1 4 4 4 1 4 4 4
Pool2DOptions 1 4 4 4 4 1
DepthwiseConv2DOptions 1 4 4 4 1 4 4
ConcatEmbeddingsOptions 4 [4] [4]
LSHProjectionOptions 1
SVDFOptions 4 1 1
RNNOptions 1 1
SequenceRNNOptions 1 1 1
BidirectionalSequenceRNNOptions 1 1 1 1
FullyConnectedOptions 1 1 1 1 1
SoftmaxOptions 4
ConcatenationOptions 4 1
AddOptions 1 1
MulOptions 1
L2NormOptions 1
LocalResponseNormalizationOptions 4 4 4 4
LSTMOptions 1 4 4 1 1
UnidirectionalSequenceLSTMOptions 1 4 4 1 1 1
BidirectionalSequenceLSTMOptions 1 4 4 1 1 1
ResizeBilinearOptions 0 0 1 1
ResizeNearestNeighborOptions 1 1
CallOptions 4
PadOptions
PadV2Options
ReshapeOptions [4]
SpaceToBatchNDOptions
BatchToSpaceNDOptions
SkipGramOptions 4 4 1
SpaceToDepthOptions 4
DepthToSpaceOptions 4
SubOptions 1 1
DivOptions 1
TopKV2Options
EmbeddingLookupSparseOptions 1
GatherOptions 4 4
TransposeOptions
ExpOptions
CosOptions
ReducerOptions 1
SqueezeOptions [4]
SplitOptions 4
SplitVOptions 4
StridedSliceOptions 4 4 4 4 4 1
LogSoftmaxOptions
CastOptions 1 1
DequantizeOptions
MaximumMinimumOptions
TileOptions
ArgMaxOptions 1
ArgMinOptions 1
GreaterOptions
GreaterEqualOptions
LessOptions
LessEqualOptions
NegOptions
SelectOptions
SliceOptions
TransposeConvOptions 1 4 4 1 1
ExpandDimsOptions
SparseToDenseOptions 1
EqualOptions
NotEqualOptions
ShapeOptions 1
RankOptions
PowOptions
FakeQuantOptions 4 4 4 1
PackOptions 4 4
LogicalOrOptions
OneHotOptions 4
AbsOptions
HardSwishOptions
LogicalAndOptions
LogicalNotOptions
UnpackOptions 4 4
FloorDivOptions
SquareOptions
ZerosLikeOptions
FillOptions
FloorModOptions
RangeOptions
LeakyReluOptions 4
SquaredDifferenceOptions
MirrorPadOptions 1
UniqueOptions 1
ReverseV2Options
AddNOptions
GatherNdOptions
WhereOptions
ReverseSequenceOptions 4 4
MatrixDiagOptions
QuantizeOptions
MatrixSetDiagOptions
IfOptions 4 4
CallOnceOptions 4
WhileOptions 4 4
NonMaxSuppressionV4Options
NonMaxSuppressionV5Options
ScatterNdOptions
SelectV2Options
DensifyOptions
SegmentSumOptions
BatchMatMulOptions 1 1 1
CumsumOptions 1 1
BroadcastToOptions
Rfft2dOptions
HashtableOptions 4 1 1
HashtableFindOptions
HashtableImportOptions
HashtableSizeOptions
VarHandleOptions s s
ReadVariableOptions
AssignVariableOptions
RandomOptions 8 8
BucketizeOptions [4]
GeluOptions 1
DynamicUpdateSliceOptions
UnsortedSegmentProdOptions
UnsortedSegmentMaxOptions
UnsortedSegmentSumOptions
ATan2Options
UnsortedSegmentMinOptions
SignOptions
BitcastOptions
BitwiseXorOptions
RightShiftOptions
DilateOptions
ReduceWindowOptions 4
OperatorCode 1 s 4 4
StableHLOCompositeOptions s 4 [1] 1 4
StablehloShiftLeftOptions
Operator 4 [4] [4] 1 |BuiltinOptions [1] 1 [1] [4] 8 8 1 |BuiltinOptions2 4
SubGraph [Tensor] [4] [4] [Operator] s 4
Buffer [1] 8 8
ExternalBufferGroup s
ExternalBuffer 4 4 8 0 s
Metadata s 4
TensorMap s 4
SignatureDef [TensorMap] [TensorMap] s 0 4
Model 4 [OperatorCode] [SubGraph] s [Buffer] [4] [Metadata] [SignatureDef] [ExternalBufferGroup] [ExternalBuffer]
`;

/** Its unions: the tables that the number in front of a value chooses from. */
export const tfliteUnions = `
QuantizationDetails NONE CustomQuantization BlockwiseQuantization
SparseIndexVector NONE Int32Vector Uint16Vector Uint8Vector
BuiltinOptions NONE Conv2DOptions DepthwiseConv2DOptions ConcatEmbeddingsOptions LSHProjectionOptions Pool2DOptions
  SVDFOptions RNNOptions FullyConnectedOptions SoftmaxOptions ConcatenationOptions AddOptions L2NormOptions
  LocalResponseNormalizationOptions LSTMOptions ResizeBilinearOptions CallOptions ReshapeOptions SkipGramOptions
  SpaceToDepthOptions EmbeddingLookupSparseOptions MulOptions PadOptions GatherOptions BatchToSpaceNDOptions
  SpaceToBatchNDOptions TransposeOptions ReducerOptions SubOptions DivOptions SqueezeOptions SequenceRNNOptions
  StridedSliceOptions ExpOptions TopKV2Options SplitOptions LogSoftmaxOptions CastOptions DequantizeOptions
  MaximumMinimumOptions ArgMaxOptions LessOptions NegOptions PadV2Options GreaterOptions GreaterEqualOptions
  LessEqualOptions SelectOptions SliceOptions TransposeConvOptions SparseToDenseOptions TileOptions ExpandDimsOptions
  EqualOptions NotEqualOptions ShapeOptions PowOptions ArgMinOptions FakeQuantOptions PackOptions LogicalOrOptions
  OneHotOptions LogicalAndOptions LogicalNotOptions UnpackOptions FloorDivOptions SquareOptions ZerosLikeOptions
  FillOptions BidirectionalSequenceLSTMOptions BidirectionalSequenceRNNOptions UnidirectionalSequenceLSTMOptions
  FloorModOptions RangeOptions ResizeNearestNeighborOptions LeakyReluOptions SquaredDifferenceOptions MirrorPadOptions
  AbsOptions SplitVOptions UniqueOptions ReverseV2Options AddNOptions GatherNdOptions CosOptions WhereOptions
  RankOptions ReverseSequenceOptions MatrixDiagOptions QuantizeOptions MatrixSetDiagOptions HardSwishOptions IfOptions
  WhileOptions DepthToSpaceOptions NonMaxSuppressionV4Options NonMaxSuppressionV5Options ScatterNdOptions
  SelectV2Options DensifyOptions SegmentSumOptions BatchMatMulOptions CumsumOptions CallOnceOptions BroadcastToOptions
  Rfft2dOptions Conv3DOptions HashtableOptions HashtableFindOptions HashtableImportOptions HashtableSizeOptions
  VarHandleOptions ReadVariableOptions AssignVariableOptions RandomOptions BucketizeOptions GeluOptions
  DynamicUpdateSliceOptions UnsortedSegmentProdOptions UnsortedSegmentMaxOptions UnsortedSegmentMinOptions
  UnsortedSegmentSumOptions ATan2Options SignOptions BitcastOptions BitwiseXorOptions RightShiftOptions
BuiltinOptions2 NONE StablehloConcatenateOptions StablehloBroadcastInDimOptions StablehloSliceOptions
  StablehloConvolutionOptions StablehloCustomCallOptions StablehloReduceOptions StablehloScatterOptions
  StablehloCompareOptions StablehloDynamicSliceOptions StablehloPadOptions StablehloIotaOptions
  StablehloDotGeneralOptions StablehloReduceWindowOptions StablehloSortOptions StablehloWhileOptions
  StablehloGatherOptions StablehloTransposeOptions DilateOptions StablehloRngBitGeneratorOptions ReduceWindowOptions
  StableHLOCompositeOptions StablehloShiftLeftOptions StablehloCaseOptions
`;
