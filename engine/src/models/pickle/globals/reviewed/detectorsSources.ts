/** Made by scripts/shapes/from_source.py of sources that were read, not executed; see its shapes_of_source.py. */
export const detectorsSources = (): string => `
[called stored hashed]
mmdet3d.core.bbox.structures.box_3d_mode: Box3DMode
mmdet3d.core.bbox.structures.coord_3d_mode: Coord3DMode
mmdet3d.structures.bbox_3d.box_3d_mode: Box3DMode
mmdet3d.structures.bbox_3d.coord_3d_mode: Coord3DMode
[created built stored]
mmcv.cnn.alexnet: AlexNet
mmcv.cnn.bricks.activation: Clamp GELU SiLU
mmcv.cnn.bricks.context_block: ContextBlock
mmcv.cnn.bricks.conv2d_adaptive_padding: Conv2dAdaptivePadding
mmcv.cnn.bricks.conv_module: ConvModule
mmcv.cnn.bricks.conv_ws: ConvAWS2d ConvWS2d
mmcv.cnn.bricks.depthwise_separable_conv_module: DepthwiseSeparableConvModule
mmcv.cnn.bricks.drop: DropPath Dropout
mmcv.cnn.bricks.generalized_attention: GeneralizedAttention
mmcv.cnn.bricks.hsigmoid: HSigmoid
mmcv.cnn.bricks.hswish: HSwish
mmcv.cnn.bricks.non_local: NonLocal1d NonLocal2d NonLocal3d _NonLocalNd
mmcv.cnn.bricks.scale: LayerScale Scale
mmcv.cnn.bricks.swish: Swish
mmcv.cnn.bricks.transformer: AdaptivePadding BaseTransformerLayer FFN MultiheadAttention PatchEmbed PatchMerging TransformerLayerSequence
mmcv.cnn.bricks.upsample: PixelShufflePack
mmcv.cnn.bricks.wrappers: Conv2d Conv3d ConvTranspose2d ConvTranspose3d Linear MaxPool2d MaxPool3d NewEmptyTensorOp
mmcv.cnn.resnet: BasicBlock Bottleneck ResNet
mmcv.cnn.rfsearch.operator: BaseConvRFSearchOp Conv2dRFSearchOp
mmcv.cnn.utils.sync_bn: _BatchNormXd
mmcv.cnn.utils.weight_init: BaseInit Caffe2XavierInit ConstantInit KaimingInit NormalInit PretrainedInit TruncNormalInit UniformInit
  XavierInit
mmcv.cnn.vgg: VGG
mmcv.ops.active_rotated_filter: ActiveRotatedFilterFunction
mmcv.ops.assign_score_withk: AssignScoreWithK
mmcv.ops.ball_query: BallQuery
mmcv.ops.bezier_align: BezierAlign BezierAlignFunction
mmcv.ops.border_align: BorderAlign BorderAlignFunction
mmcv.ops.carafe: CARAFE CARAFEFunction CARAFENaive CARAFENaiveFunction CARAFEPack
mmcv.ops.cc_attention: CAMapFunction CAWeightFunction CrissCrossAttention
mmcv.ops.chamfer_distance: ChamferDistanceFunction
mmcv.ops.corner_pool: BottomPoolFunction CornerPool LeftPoolFunction RightPoolFunction TopPoolFunction
mmcv.ops.correlation: Correlation CorrelationFunction
mmcv.ops.deform_conv: DeformConv2d DeformConv2dFunction DeformConv2dPack DeformConv2dPack_MLU
mmcv.ops.deform_roi_pool: DeformRoIPool DeformRoIPoolFunction DeformRoIPoolPack ModulatedDeformRoIPoolPack
mmcv.ops.deprecated_wrappers: Conv2d_deprecated ConvTranspose2d_deprecated Linear_deprecated MaxPool2d_deprecated
mmcv.ops.diff_iou_rotated: SortVertices
mmcv.ops.focal_loss: SigmoidFocalLoss SigmoidFocalLossFunction SoftmaxFocalLoss SoftmaxFocalLossFunction
mmcv.ops.furthest_point_sample: FurthestPointSampling FurthestPointSamplingWithDist
mmcv.ops.fused_bias_leakyrelu: FusedBiasLeakyReLU FusedBiasLeakyReLUFunction FusedBiasLeakyReLUFunctionBackward
mmcv.ops.gather_points: GatherPoints
mmcv.ops.group_points: GroupAll GroupingOperation QueryAndGroup
mmcv.ops.knn: KNN
mmcv.ops.masked_conv: MaskedConv2d MaskedConv2dFunction
mmcv.ops.merge_cells: BaseMergeCell ConcatCell GlobalPoolingCell SumCell
mmcv.ops.modulated_deform_conv: ModulatedDeformConv2d ModulatedDeformConv2dFunction ModulatedDeformConv2dPack ModulatedDeformConv2dPack_MLU
mmcv.ops.multi_scale_deform_attn: MultiScaleDeformableAttention MultiScaleDeformableAttnFunction
mmcv.ops.nms: NMSop SoftNMSop
mmcv.ops.point_sample: SimpleRoIAlign
mmcv.ops.points_sampler: DFPSSampler FFPSSampler FSSampler PointsSampler
mmcv.ops.prroi_pool: PrRoIPool PrRoIPoolFunction
mmcv.ops.psa_mask: PSAMask PSAMaskFunction
mmcv.ops.riroi_align_rotated: RiRoIAlignRotated RiRoIAlignRotatedFunction
mmcv.ops.roi_align: RoIAlign RoIAlignFunction
mmcv.ops.roi_align_rotated: RoIAlignRotated RoIAlignRotatedFunction
mmcv.ops.roi_pool: RoIPool RoIPoolFunction
mmcv.ops.roiaware_pool3d: RoIAwarePool3d RoIAwarePool3dFunction
mmcv.ops.roipoint_pool3d: RoIPointPool3d RoIPointPool3dFunction
mmcv.ops.rotated_feature_align: RotatedFeatureAlignFunction
mmcv.ops.saconv: SAConv2d
mmcv.ops.scatter_points: DynamicScatter _DynamicScatter
mmcv.ops.sparse_conv: SparseConv2d SparseConv3d SparseConv4d SparseConvTranspose2d SparseConvTranspose3d SparseConvolution
  SparseInverseConv2d SparseInverseConv3d SubMConv2d SubMConv3d SubMConv4d
mmcv.ops.sparse_functional: SparseConvFunction SparseInverseConvFunction SparseMaxPoolFunction SubMConvFunction
mmcv.ops.sparse_modules: RemoveGrid SparseModule SparseSequential ToDense
mmcv.ops.sparse_pool: SparseMaxPool SparseMaxPool2d SparseMaxPool3d
mmcv.ops.sparse_structure: SparseConvTensor
mmcv.ops.sync_bn: SyncBatchNorm SyncBatchNormFunction
mmcv.ops.three_interpolate: ThreeInterpolate
mmcv.ops.three_nn: ThreeNN
mmcv.ops.tin_shift: TINShift TINShiftFunction
mmcv.ops.upfirdn2d: UpFirDn2d UpFirDn2dBackward
mmcv.ops.voxelize: Voxelization _Voxelization
mmcv.ops.wrappers: Conv2d ConvTranspose2d Linear MaxPool2d NewEmptyTensorOp
models.common: AConv ADown ASPP AutoShape Bottleneck BottleneckBase BottleneckCSP BottleneckCSP2 BottleneckCSPA BottleneckCSPB
  BottleneckCSPC BottleneckCSPF C1 C2 C2Base C2_sum_all C2x C3 C3Ghost C3SPP C3TR C3x CBAM CBFuse CBLinear CSP CSPBase ChannelAttention
  ChannelAttention2 ChannelAttention3 Chuncat Classify Concat Contract Conv ConvBN ConvFocus ConvTranspose CrossConv DFL DWConv
  DWConvTranspose2d DetectMultiBackend Detections DownC ELAN1 Expand Flatten Focus Foldcut Ghost GhostBottleneck GhostCSPA GhostCSPB
  GhostCSPC GhostConv GhostSPPCSPC GhostStem ImplicitA ImplicitM MP Merge Mlp Mlp_v2 NMS NMS_Export OREPA_3x3_RepConv Proto RBottleneckBase
  ReOrg Refine RepBottleneck RepBottleneckCSPA RepBottleneckCSPB RepBottleneckCSPC RepConv RepConvN RepConv_OREPA RepNBottleneck RepNCSP
  RepNCSPELAN4 RepNRBottleneckBase RepNRes RepRes RepResCSPA RepResCSPB RepResCSPC RepResX RepResXCSPA RepResXCSPB RepResXCSPC Res ResCSPA
  ResCSPB ResCSPC ResX ResXCSPA ResXCSPB ResXCSPC RobustConv RobustConv2 SP SPP SPPCSP SPPCSPC SPPELAN SPPF ST2CSPA ST2CSPB ST2CSPC STCSPA
  STCSPB STCSPC Shortcut Silence SoftPool2d SpatialAttention Stem SwinTransformer2Block SwinTransformerBlock SwinTransformerLayer
  SwinTransformerLayer_v2 TransformerBlock TransformerLayer UConv WindowAttention WindowAttention_v2 autoShape
models.experimental: C3 ConvPlus CrossConv End2End Ensemble GhostBottleneck GhostConv MixConv2d ONNX_ORT ONNX_TRT ORT_NMS Sum TRT_NMS
models.yolo: BaseModel ClassificationModel DDetect DSegment Detect DetectionModel DualDDetect DualDSegment DualDetect IAuxDetect IBin
  IDetect IKeypoint IV6Detect MT Model Panoptic Segment SegmentationModel TripleDDetect TripleDetect V6Detect V6Segment
yolov5.models.common: AutoShape Bottleneck BottleneckCSP C3 C3Ghost C3SPP C3TR C3x Classify Concat Contract Conv CrossConv DWConv
  DWConvTranspose2d DetectMultiBackend Detections Expand Flatten Focus GhostBottleneck GhostConv NMS Proto SPP SPPF TransformerBlock
  TransformerLayer autoShape
yolov5.models.experimental: C3 ConvPlus CrossConv Ensemble GhostBottleneck GhostConv MixConv2d Sum
yolov5.models.yolo: BaseModel ClassificationModel Detect DetectionModel Model Segment SegmentationModel
yolov6.assigners.atss_assigner: ATSSAssigner
yolov6.assigners.atss_assigner_seg: ATSSAssigner
yolov6.assigners.tal_assigner: TaskAlignedAssigner
yolov6.assigners.tal_assigner_seg: TaskAlignedAssigner
yolov6.assigners.tal_assigner_seg2: TaskAlignedAssigner
yolov6.layers.common: BepC3 BiFusion BottleRep BottleRep3 CSPBlock CSPSPPF CSPSPPFModule Concat Conv ConvBN ConvBNHS ConvBNReLU ConvBNSiLU
  ConvModule ConvWrapper Conv_C3 DPBlock DarknetBlock DetectBackend LinearAddBlock Lite_EffiBlockS1 Lite_EffiBlockS2 MBLABlock
  QARepVGGBlock QARepVGGBlockV2 RealVGGBlock RepBlock RepVGGBlock SEBlock SPPF SPPFModule ScaleLayer SiLU SimCSPSPPF SimConv SimConvWrapper
  SimSPPF Transpose
yolov6.models.efficientrep: CSPBepBackbone CSPBepBackbone_P6 EfficientRep EfficientRep6 Lite_EffiBackbone
yolov6.models.effidehead: Detect
yolov6.models.effidehead_seg: Detect
yolov6.models.end2end: End2End ONNX_ORT ONNX_TRT7 ONNX_TRT8 ORT_NMS TRT7_NMS TRT8_NMS
yolov6.models.heads.effidehead_distill_ns: Detect
yolov6.models.heads.effidehead_fuseab: Detect
yolov6.models.heads.effidehead_fuseab_seg: Conv Detect Proto
yolov6.models.heads.effidehead_fuseab_seg_solo: Conv Detect Proto
yolov6.models.heads.effidehead_lite: Detect
yolov6.models.loss: BboxLoss ComputeLoss VarifocalLoss
yolov6.models.loss_distill: BboxLoss ComputeLoss VarifocalLoss
yolov6.models.losses.loss: BboxLoss ComputeLoss LandmarksLoss VarifocalLoss WingLoss
yolov6.models.losses.loss_distill: BboxLoss ComputeLoss VarifocalLoss
yolov6.models.losses.loss_distill_ns: BboxLoss ComputeLoss VarifocalLoss
yolov6.models.losses.loss_fuseab: BboxLoss ComputeLoss VarifocalLoss WingLoss
yolov6.models.losses.seg_loss: BboxLoss ComputeLoss VarifocalLoss
yolov6.models.losses.seg_loss_solo_main: BboxLoss ComputeLoss VarifocalLoss
yolov6.models.reppan: CSPRepBiFPANNeck CSPRepBiFPANNeck_P6 CSPRepPANNeck CSPRepPANNeck_P6 Lite_EffiNeck RepBiFPANNeck RepBiFPANNeck6
  RepPANNeck RepPANNeck6
yolov6.models.yolo: Model
yolov6.models.yolo_lite: Model
`;
