import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { isObject, type JsonObject, objectsIn, stringOf } from './json';

/** Operators of MXNet 1.9 that compute; `null` is an input. Source: mxnet.symbol. */
const reviewed = new Set(
  `null Activation BatchNorm BatchNorm_v1 BilinearSampler BlockGrad CTCLoss Cast Concat Convolution Convolution_v1 Correlation Crop
  Deconvolution Dropout ElementWiseSum Embedding Flatten FullyConnected GridGenerator GroupNorm IdentityAttachKLSparseReg
  InstanceNorm L2Normalization LRN LayerNorm LeakyReLU LinearRegressionOutput LogisticRegressionOutput MAERegressionOutput
  MakeLoss Pad Pooling Pooling_v1 RNN ROIPooling Reshape SVMOutput SequenceLast SequenceMask SequenceReverse SliceChannel Softmax
  SoftmaxActivation SoftmaxOutput SpatialTransformer SwapAxis UpSampling abs add_n argmax argmin argsort batch_dot batch_take
  broadcast_add broadcast_axis broadcast_div broadcast_equal broadcast_greater broadcast_like broadcast_maximum broadcast_minimum
  broadcast_mul broadcast_power broadcast_sub broadcast_to cast clip concat cos depth_to_space diag dot elemwise_add elemwise_div
  elemwise_mul elemwise_sub erf exp expand_dims flatten floor gather_nd log log_softmax max mean min norm one_hot ones_like pad pick
  prod relu repeat reshape reshape_like reverse rsqrt sigmoid sign sin slice slice_axis slice_like smooth_l1 softmax softmin
  softsign space_to_depth split sqrt square squeeze stack sum take tanh tile topk transpose where zeros_like _Plus _Minus _Mul _Div
  _add _sub _mul _div _plus_scalar _minus_scalar _rminus_scalar _mul_scalar _div_scalar _rdiv_scalar _power _power_scalar _maximum
  _minimum _maximum_scalar _minimum_scalar _copy _arange _zeros _ones _full _equal _greater _lesser _greater_scalar _lesser_scalar
  _contrib_MultiBoxPrior _contrib_MultiBoxTarget _contrib_MultiBoxDetection _contrib_Proposal _contrib_MultiProposal
  _contrib_ROIAlign _contrib_box_nms _contrib_box_iou _contrib_AdaptiveAvgPooling2D _contrib_BilinearResize2D
  _contrib_DeformableConvolution _contrib_SyncBatchNorm _contrib_arange_like _contrib_quantize _contrib_quantize_v2
  _contrib_dequantize _contrib_requantize _contrib_quantized_conv _contrib_quantized_fully_connected _contrib_quantized_pooling`
    .trim()
    .split(/\s+/),
);

/** True for the graph that `Symbol.save` writes. */
export function isMxnetSymbol(root: JsonObject): boolean {
  return Array.isArray(root.nodes) && Array.isArray(root.arg_nodes) && Array.isArray(root.heads);
}

/** Judges the operators of a symbol, those of its subgraphs too. */
export function judgeMxnetSymbol(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  const report = new FormatReport(scan, member, 'MXNet');
  for (const { object } of objectsIn(root)) {
    const op = stringOf(object.op);
    if (op === undefined) continue;
    const attributes = [object.attrs, object.param, object.attr].find(isObject);
    // Both call a pointer to a function of the process that saved them.
    if (op === '_Native' || op === '_NDArray') report.dangerous(op, 'native-code');
    else if (op === 'Custom') report.unreviewed(`Custom ${stringOf(attributes?.op_type) ?? ''}`.trim());
    else if (!reviewed.has(op)) report.unreviewed(op);
    for (const key of ['__data__', 'library', 'lib_path', 'file']) {
      const path = stringOf(attributes?.[key]);
      if (path !== undefined) report.external(path, 'native-code');
    }
  }
}
