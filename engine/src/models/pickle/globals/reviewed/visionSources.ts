/** Made by scripts/shapes/from_source.py of sources that were read, not executed; see its shapes_of_source.py. */
export const visionSources = (): string => `
[called stored hashed]
detectron2.structures.boxes: BoxMode
timm.layers.format: Format
torchvision.models.alexnet: AlexNet_Weights
torchvision.models.convnext: ConvNeXt_Base_Weights ConvNeXt_Large_Weights ConvNeXt_Small_Weights ConvNeXt_Tiny_Weights
torchvision.models.densenet: DenseNet121_Weights DenseNet161_Weights DenseNet169_Weights DenseNet201_Weights
torchvision.models.detection.faster_rcnn: FasterRCNN_MobileNet_V3_Large_320_FPN_Weights FasterRCNN_MobileNet_V3_Large_FPN_Weights
  FasterRCNN_ResNet50_FPN_V2_Weights FasterRCNN_ResNet50_FPN_Weights
torchvision.models.detection.fcos: FCOS_ResNet50_FPN_Weights
torchvision.models.detection.keypoint_rcnn: KeypointRCNN_ResNet50_FPN_Weights
torchvision.models.detection.mask_rcnn: MaskRCNN_ResNet50_FPN_V2_Weights MaskRCNN_ResNet50_FPN_Weights
torchvision.models.detection.retinanet: RetinaNet_ResNet50_FPN_V2_Weights RetinaNet_ResNet50_FPN_Weights
torchvision.models.detection.ssd: SSD300_VGG16_Weights
torchvision.models.detection.ssdlite: SSDLite320_MobileNet_V3_Large_Weights
torchvision.models.efficientnet: EfficientNet_B0_Weights EfficientNet_B1_Weights EfficientNet_B2_Weights EfficientNet_B3_Weights
  EfficientNet_B4_Weights EfficientNet_B5_Weights EfficientNet_B6_Weights EfficientNet_B7_Weights EfficientNet_V2_L_Weights
  EfficientNet_V2_M_Weights EfficientNet_V2_S_Weights
torchvision.models.googlenet: GoogLeNet_Weights
torchvision.models.inception: Inception_V3_Weights
torchvision.models.maxvit: MaxVit_T_Weights
torchvision.models.mnasnet: MNASNet0_5_Weights MNASNet0_75_Weights MNASNet1_0_Weights MNASNet1_3_Weights
torchvision.models.mobilenetv2: MobileNet_V2_Weights
torchvision.models.mobilenetv3: MobileNet_V3_Large_Weights MobileNet_V3_Small_Weights
torchvision.models.optical_flow.raft: Raft_Large_Weights Raft_Small_Weights
torchvision.models.quantization.googlenet: GoogLeNet_QuantizedWeights
torchvision.models.quantization.inception: Inception_V3_QuantizedWeights
torchvision.models.quantization.mobilenetv2: MobileNet_V2_QuantizedWeights
torchvision.models.quantization.mobilenetv3: MobileNet_V3_Large_QuantizedWeights
torchvision.models.quantization.resnet: ResNeXt101_32X8D_QuantizedWeights ResNeXt101_64X4D_QuantizedWeights ResNet18_QuantizedWeights
  ResNet50_QuantizedWeights
torchvision.models.quantization.shufflenetv2: ShuffleNet_V2_X0_5_QuantizedWeights ShuffleNet_V2_X1_0_QuantizedWeights
  ShuffleNet_V2_X1_5_QuantizedWeights ShuffleNet_V2_X2_0_QuantizedWeights
torchvision.models.regnet: RegNet_X_16GF_Weights RegNet_X_1_6GF_Weights RegNet_X_32GF_Weights RegNet_X_3_2GF_Weights RegNet_X_400MF_Weights
  RegNet_X_800MF_Weights RegNet_X_8GF_Weights RegNet_Y_128GF_Weights RegNet_Y_16GF_Weights RegNet_Y_1_6GF_Weights RegNet_Y_32GF_Weights
  RegNet_Y_3_2GF_Weights RegNet_Y_400MF_Weights RegNet_Y_800MF_Weights RegNet_Y_8GF_Weights
torchvision.models.resnet: ResNeXt101_32X8D_Weights ResNeXt101_64X4D_Weights ResNeXt50_32X4D_Weights ResNet101_Weights ResNet152_Weights
  ResNet18_Weights ResNet34_Weights ResNet50_Weights Wide_ResNet101_2_Weights Wide_ResNet50_2_Weights
torchvision.models.segmentation.deeplabv3: DeepLabV3_MobileNet_V3_Large_Weights DeepLabV3_ResNet101_Weights DeepLabV3_ResNet50_Weights
torchvision.models.segmentation.fcn: FCN_ResNet101_Weights FCN_ResNet50_Weights
torchvision.models.segmentation.lraspp: LRASPP_MobileNet_V3_Large_Weights
torchvision.models.shufflenetv2: ShuffleNet_V2_X0_5_Weights ShuffleNet_V2_X1_0_Weights ShuffleNet_V2_X1_5_Weights ShuffleNet_V2_X2_0_Weights
torchvision.models.squeezenet: SqueezeNet1_0_Weights SqueezeNet1_1_Weights
torchvision.models.swin_transformer: Swin_B_Weights Swin_S_Weights Swin_T_Weights Swin_V2_B_Weights Swin_V2_S_Weights Swin_V2_T_Weights
torchvision.models.vgg: VGG11_BN_Weights VGG11_Weights VGG13_BN_Weights VGG13_Weights VGG16_BN_Weights VGG16_Weights VGG19_BN_Weights
  VGG19_Weights
torchvision.models.video.mvit: MViT_V1_B_Weights MViT_V2_S_Weights
torchvision.models.video.resnet: MC3_18_Weights R2Plus1D_18_Weights R3D_18_Weights
torchvision.models.video.s3d: S3D_Weights
torchvision.models.video.swin_transformer: Swin3D_B_Weights Swin3D_S_Weights Swin3D_T_Weights
torchvision.models.vision_transformer: ViT_B_16_Weights ViT_B_32_Weights ViT_H_14_Weights ViT_L_16_Weights ViT_L_32_Weights
torchvision.transforms.autoaugment: AutoAugmentPolicy
torchvision.transforms.functional: InterpolationMode
[created built stored]
detectron2.layers.aspp: ASPP
detectron2.layers.batch_norm: AllReduce CycleBatchNormList FrozenBatchNorm2d LayerNorm NaiveSyncBatchNorm
detectron2.layers.blocks: CNNBlockBase DepthwiseSeparableConv2d
detectron2.layers.deform_conv: DeformConv ModulatedDeformConv _DeformConv _ModulatedDeformConv
detectron2.layers.roi_align: ROIAlign _ROIAlign
detectron2.layers.roi_align_rotated: ROIAlignRotated _ROIAlignRotated
detectron2.layers.wrappers: BatchNorm2d Conv2d ConvTranspose2d Linear _NewEmptyTensorOp
detectron2.modeling.anchor_generator: BufferList DefaultAnchorGenerator RotatedAnchorGenerator
detectron2.modeling.backbone.backbone: Backbone
detectron2.modeling.backbone.fpn: FPN LastLevelMaxPool LastLevelP6P7
detectron2.modeling.backbone.mvit: MViT MultiScaleAttention MultiScaleBlock
detectron2.modeling.backbone.regnet: AnyNet AnyStage BasicTransform BottleneckTransform RegNet ResBasicBlock ResBottleneckBlock ResStem SE
  SimpleStem VanillaBlock
detectron2.modeling.backbone.resnet: BasicBlock BasicStem BottleneckBlock DeformBottleneckBlock ResNet ResNetBlockBase
detectron2.modeling.backbone.swin: BasicLayer Mlp PatchEmbed PatchMerging SwinTransformer SwinTransformerBlock WindowAttention
detectron2.modeling.backbone.utils: PatchEmbed
detectron2.modeling.backbone.vit: Attention Block ResBottleneckBlock SimpleFeaturePyramid ViT
detectron2.modeling.box_regression: Box2BoxTransform Box2BoxTransformLinear Box2BoxTransformRotated
detectron2.modeling.matcher: Matcher
detectron2.modeling.meta_arch.dense_detector: DenseDetector
detectron2.modeling.meta_arch.fcos: FCOS FCOSHead
detectron2.modeling.meta_arch.panoptic_fpn: PanopticFPN
detectron2.modeling.meta_arch.rcnn: GeneralizedRCNN ProposalNetwork
detectron2.modeling.meta_arch.retinanet: RetinaNet RetinaNetHead
detectron2.modeling.meta_arch.semantic_seg: SemSegFPNHead SemanticSegmentor
detectron2.modeling.mmdet_wrapper: MMDetBackbone MMDetDetector
detectron2.modeling.poolers: ROIPooler
detectron2.modeling.proposal_generator.rpn: RPN StandardRPNHead
detectron2.modeling.proposal_generator.rpn_outputs: RPNOutputs
detectron2.modeling.proposal_generator.rrpn: RRPN
detectron2.modeling.proposal_generator.rrpn_outputs: RRPNOutputs
detectron2.modeling.roi_heads.box_head: FastRCNNConvFCHead
detectron2.modeling.roi_heads.cascade_rcnn: CascadeROIHeads _ScaleGradient
detectron2.modeling.roi_heads.fast_rcnn: FastRCNNOutputLayers FastRCNNOutputs
detectron2.modeling.roi_heads.keypoint_head: BaseKeypointRCNNHead KRCNNConvDeconvUpsampleHead
detectron2.modeling.roi_heads.mask_head: BaseMaskRCNNHead MaskRCNNConvUpsampleHead
detectron2.modeling.roi_heads.roi_heads: ROIHeads Res5ROIHeads StandardROIHeads
detectron2.modeling.roi_heads.rotated_fast_rcnn: RROIHeads RotatedFastRCNNOutputLayers RotatedFastRCNNOutputs
detectron2.structures.boxes: Boxes
detectron2.structures.image_list: ImageList
detectron2.structures.keypoints: Keypoints
detectron2.structures.masks: BitMasks PolygonMasks ROIMasks
detectron2.structures.rotated_boxes: RotatedBoxes
timm.layers.activations: GELU GELUTanh HardMish HardSigmoid HardSwish Mish PReLU QuickGELU Sigmoid Swish Tanh
timm.layers.activations_jit: HardMishJit HardSigmoidJit HardSwishJit MishJit SwishJit
timm.layers.activations_me: HardMishAutoFn HardMishJitAutoFn HardMishMe HardSigmoidAutoFn HardSigmoidJitAutoFn HardSigmoidMe
  HardSwishAutoFn HardSwishJitAutoFn HardSwishMe MishAutoFn MishJitAutoFn MishMe SwishAutoFn SwishJitAutoFn SwishMe
timm.layers.adaptive_avgmax_pool: AdaptiveAvgMaxPool2d AdaptiveCatAvgMaxPool2d FastAdaptiveAvgMaxPool FastAdaptiveAvgPool
  FastAdaptiveCatAvgMaxPool FastAdaptiveMaxPool SelectAdaptivePool2d
timm.layers.attention: Attention AttentionRope
timm.layers.attention2d: Attention2d MultiQueryAttention2d MultiQueryAttentionV2
timm.layers.attention_pool: AttentionPoolLatent AttentionPoolPrr
timm.layers.attention_pool2d: AttentionPool2d RotAttentionPool2d
timm.layers.blur_pool: BlurPool2d
timm.layers.bottleneck_attn: BottleneckAttn PosEmbedRel
timm.layers.cbam: CbamModule ChannelAttn LightCbamModule LightChannelAttn LightSpatialAttn SpatialAttn
timm.layers.classifier: ClNormMlpClassifierHead ClassifierHead NormMlpClassifierHead
timm.layers.cond_conv2d: CondConv2d
timm.layers.config: set_exportable set_layer_config set_no_jit set_scriptable
timm.layers.conv2d_same: Conv2dSame Conv2dSameExport
timm.layers.conv_bn_act: ConvNormAct ConvNormActAa
timm.layers.coord_attn: CoordAttn EfficientLocalAttn SimpleCoordAttn StripAttn
timm.layers.diff_attention: DiffAttention
timm.layers.drop: DropBlock2d DropPath
timm.layers.eca: CecaModule EcaModule
timm.layers.evo_norm: EvoNorm2dB0 EvoNorm2dB1 EvoNorm2dB2 EvoNorm2dS0 EvoNorm2dS0a EvoNorm2dS1 EvoNorm2dS1a EvoNorm2dS2 EvoNorm2dS2a
timm.layers.filter_response_norm: FilterResponseNormAct2d FilterResponseNormTlu2d
timm.layers.gather_excite: GatherExcite
timm.layers.global_context: GlobalContext
timm.layers.grn: GlobalResponseNorm
timm.layers.halo_attn: HaloAttn PosEmbedRel
timm.layers.hybrid_embed: HybridEmbed HybridEmbedWithSize
timm.layers.inplace_abn: InplaceAbn
timm.layers.interpolate: RegularGridInterpolator
timm.layers.lambda_layer: LambdaLayer
timm.layers.layer_scale: LayerScale LayerScale2d
timm.layers.linear: Linear
timm.layers.median_pool: MedianPool2d
timm.layers.mixed_conv2d: MixedConv2d
timm.layers.ml_decoder: GroupFC MLDecoder
timm.layers.mlp: ConvMlp GatedMlp GlobalResponseNormMlp GluMlp Mlp SwiGLU
timm.layers.non_local_attn: BatNonLocalAttn BilinearAttnTransform NonLocalAttn
timm.layers.norm: GroupNorm GroupNorm1 LayerNorm LayerNorm2d LayerNorm2dFp32 LayerNormExp2d LayerNormFp32 RmsNorm RmsNorm2d RmsNorm2dFp32
  RmsNormFp32 SimpleNorm SimpleNorm2d SimpleNorm2dFp32 SimpleNormFp32
timm.layers.norm_act: BatchNormAct2d FrozenBatchNormAct2d GroupNorm1Act GroupNormAct LayerNormAct LayerNormAct2d LayerNormAct2dFp32
  LayerNormActFp32 RmsNormAct RmsNormAct2d RmsNormAct2dFp32 RmsNormActFp32 SyncBatchNormAct
timm.layers.other_pool: LsePlus1d LsePlus2d SimPool1d SimPool2d
timm.layers.patch_dropout: PatchDropout PatchDropoutWithIndices
timm.layers.patch_embed: PatchEmbed PatchEmbedInterpolator PatchEmbedResamplerFixedOrigSize PatchEmbedWithSize
timm.layers.pool2d_same: AvgPool2dSame MaxPool2dSame
timm.layers.pos_embed_rel: RelPosBias RelPosBiasTf RelPosMlp
timm.layers.pos_embed_sincos: FourierEmbed RotaryEmbedding RotaryEmbeddingCat RotaryEmbeddingDinoV3 RotaryEmbeddingMRope
  RotaryEmbeddingMixed
timm.layers.selective_kernel: SelectiveKernel SelectiveKernelAttn
timm.layers.separable_conv: SeparableConv2d SeparableConvNormAct
timm.layers.space_to_depth: DepthToSpace SpaceToDepth SpaceToDepthJit SpaceToDepthModule
timm.layers.split_attn: RadixSoftmax SplitAttn
timm.layers.split_batchnorm: SplitBatchNorm2d
timm.layers.squeeze_excite: EffectiveSEModule SEModule SqueezeExciteCl
timm.layers.std_conv: ScaledStdConv2d ScaledStdConv2dSame StdConv2d StdConv2dSame
timm.loss.asymmetric_loss: AsymmetricLossMultiLabel AsymmetricLossSingleLabel
timm.loss.binary_cross_entropy: BinaryCrossEntropy
timm.loss.cross_entropy: LabelSmoothingCrossEntropy SoftTargetCrossEntropy
timm.loss.jsd: JsdCrossEntropy
timm.models._efficientnet_blocks: CondConvResidual ConvBnAct DepthwiseSeparableConv EdgeResidual InvertedResidual LayerScale2d
  MobileAttention SqueezeExcite UniversalInvertedResidual
timm.models._efficientnet_builder: EfficientNetBuilder
timm.models._features: FeatureDictNet FeatureGetterNet FeatureHookNet FeatureHooks FeatureInfo FeatureListNet
timm.models._features_fx: FeatureGraphNet GraphExtractNet
timm.models._pretrained: DefaultCfg PretrainedCfg
timm.models.adaptive_avgmax_pool: AdaptiveAvgMaxPool2d AdaptiveCatAvgMaxPool2d SelectAdaptivePool2d
timm.models.beit: Attention Beit Block RelativePositionBias
timm.models.byobnet: BasicBlock BlocksCfg BottleneckBlock ByoBlockCfg ByoModelCfg ByobCfg ByobNet DarkBlock DownsampleAvg EdgeBlock LayerFn
  MobileOneBlock RepVggBlock SelfAttnBlock Stem
timm.models.cait: Cait ClassAttn LayerScaleBlock LayerScaleBlockClassAttn TalkingHeadAttn
timm.models.coat: CoaT ConvPosEnc ConvRelPosEnc FactorAtt_ConvRelPosEnc FactorAttnConvRelPosEnc ParallelBlock SerialBlock
timm.models.conv2d_same: Conv2dSame
timm.models.convit: Block ConViT ConVit GPSA MHSA
timm.models.convmixer: ConvMixer Residual
timm.models.convnext: ConvNeXt ConvNeXtBlock ConvNeXtStage Downsample LayerNorm2d
timm.models.cpubone: CPUBone CPUBoneBlock ClsHead ConvAttention ConvLayer FusedMBConv LinearLayer MBConv ResidualBlock
timm.models.crossvit: CrossAttention CrossAttentionBlock CrossViT CrossVit MultiScaleBlock PatchEmbed
timm.models.csatv2: Block CSATv2 Dct1d Dct2d Dct2dStats LearnableDct2d PosConv SpatialAttention SpatialTransformerBlock TransformerBlock
timm.models.cspnet: BottleneckBlock CrossStage CrossStage3 CspModelCfg CspNet CspStagesCfg CspStemCfg DarkBlock DarkStage EdgeBlock
  ResBottleneck
timm.models.davit: ChannelAttention ChannelAttentionV2 ChannelBlock ConvPosEnc DaVit DaVitStage Downsample SpatialBlock Stem WindowAttention
timm.models.deit: VisionTransformerDistilled
timm.models.densenet: DenseBlock DenseLayer DenseNet DenseTransition _DenseBlock _DenseLayer _Transition
timm.models.dla: DLA DlaBasic DlaBottle2neck DlaBottleneck DlaRoot DlaTree
timm.models.dpn: BnActConv2d CatBnAct DPN DualPathBlock InputBlock
timm.models.edgenext: ConvBlock CrossCovarianceAttn EdgeNeXt EdgeNeXtStage PositionalEncodingFourier SplitTransposeBlock
timm.models.efficientformer: Attention ConvMlpWithNorm Downsample EfficientFormer EfficientFormerStage Flat LayerScale LayerScale2d
  MetaBlock1d MetaBlock2d Pooling Stem4
timm.models.efficientformer_v2: Attention2d Attention2dDownsample ConvMlpWithNorm ConvNorm Downsample EfficientFormerV2
  EfficientFormerV2Block EfficientFormerV2Stage LayerScale2d LocalGlobalQuery Stem4
timm.models.efficientnet: EfficientNet EfficientNetFeatures
timm.models.efficientnet_blocks: ChannelShuffle CondConvResidual ConvBnAct DepthwiseSeparableConv EdgeResidual InvertedResidual
  SqueezeExcite
timm.models.efficientnet_builder: EfficientNetBuilder
timm.models.efficientvit_mit: ClassifierHead ConvBlock ConvNormAct DSConv EfficientVit EfficientVitBlock EfficientVitLarge
  EfficientVitLargeStage EfficientVitStage FusedMBConv LiteMLA MBConv ResidualBlock Stem
timm.models.efficientvit_msra: CascadedGroupAttention ConvMlp ConvNorm EfficientVitBlock EfficientVitMsra EfficientVitStage
  LocalWindowAttention NormLinear PatchEmbedding PatchMerging ResidualDrop
timm.models.eva: Eva EvaAttention EvaBlock EvaBlockPostNorm
timm.models.fasternet: Block FasterNet MLPBlock Partial_conv3 PatchEmbed PatchMerging
timm.models.fastvit: Attention AttentionBlock ConvMlp FastVit FastVitStage LayerScale2d MobileOneBlock PatchEmbed RepConditionalPosEnc
  RepMixer RepMixerBlock ReparamLargeKernelConv
timm.models.features: FeatureDictNet FeatureHookNet FeatureHooks FeatureInfo FeatureListNet
timm.models.focalnet: Downsample FocalModulation FocalNet FocalNetBlock FocalNetStage LayerScale2d
timm.models.fx_features: FeatureGraphNet GraphExtractNet
timm.models.gcvit: Downsample2d FeatureBlock GlobalContextVit GlobalContextVitBlock GlobalContextVitStage LayerScale MbConvBlock Stem
  WindowAttentionGlobal
timm.models.gemma4_vit: Gemma4Attention Gemma4Block Gemma4ClippableLinear Gemma4GatedMlp Gemma4PatchEmbed Gemma4RotaryEmbedding2D
  Gemma4VisionPooler Gemma4VitClassifier Gemma4VitEncoder
timm.models.gen_efficientnet: ChannelShuffle ConvBnAct DepthwiseSeparableConv GenEfficientNet InvertedResidual SqueezeExcite _BlockBuilder
timm.models.ghostnet: GhostBottleneck GhostBottleneckV3 GhostModule GhostModuleV2 GhostModuleV3 GhostNet
timm.models.gluon_resnet: BasicBlockGl BottleneckGl GluonResNet SEModule
timm.models.gluon_xception: Block SeparableConv2d Xception65
timm.models.hgnet: ClassifierHead ConvBNAct EseModule HighPerfGpuBlock HighPerfGpuNet HighPerfGpuStage LearnableAffineBlock LightConvBNAct
  StemV1 StemV2
timm.models.hiera: Hiera HieraBlock MaskUnitAttention NormClassifierHead PatchEmbed Reroll Unroll
timm.models.hieradet_sam2: HieraDet HieraPatchEmbed MultiScaleAttention MultiScaleBlock
timm.models.hrnet: HighResolutionModule HighResolutionNet HighResolutionNetFeatures ModuleInterface SequentialList
timm.models.inception_next: ConvMlp InceptionDWConv2d MetaNeXt MetaNeXtBlock MetaNeXtStage MlpClassifierHead
timm.models.inception_resnet_v2: BasicConv2d Block17 Block35 Block8 InceptionResnetV2 Mixed_5b Mixed_6a Mixed_7a
timm.models.inception_v3: BasicConv2d InceptionA InceptionAux InceptionB InceptionC InceptionD InceptionE InceptionV3 InceptionV3Aux
timm.models.inception_v4: BasicConv2d InceptionA InceptionB InceptionC InceptionV4 Inception_A Inception_B Inception_C Mixed3a Mixed4a
  Mixed5a Mixed_3a Mixed_4a Mixed_5a ReductionA ReductionB Reduction_A Reduction_B
timm.models.layers.activations: GELU HardMish HardSigmoid HardSwish Mish PReLU Sigmoid Swish Tanh
timm.models.layers.activations_jit: HardMishJit HardSigmoidJit HardSwishJit MishJit SwishJit
timm.models.layers.activations_me: HardMishJitAutoFn HardMishMe HardSigmoidJitAutoFn HardSigmoidMe HardSwishJitAutoFn HardSwishMe
  MishJitAutoFn MishMe SwishJitAutoFn SwishMe
timm.models.layers.adaptive_avgmax_pool: AdaptiveAvgMaxPool2d AdaptiveCatAvgMaxPool2d FastAdaptiveAvgPool2d SelectAdaptivePool2d
timm.models.layers.anti_aliasing: AntiAliasDownsampleLayer Downsample DownsampleJIT
timm.models.layers.attention_pool2d: AttentionPool2d RotAttentionPool2d RotaryEmbedding
timm.models.layers.blur_pool: BlurPool2d
timm.models.layers.bottleneck_attn: BottleneckAttn PosEmbedRel
timm.models.layers.cbam: CbamModule ChannelAttn LightCbamModule LightChannelAttn LightSpatialAttn SpatialAttn
timm.models.layers.classifier: ClassifierHead
timm.models.layers.cond_conv2d: CondConv2d
timm.models.layers.config: set_exportable set_layer_config set_no_jit set_scriptable
timm.models.layers.conv2d_same: Conv2dSame
timm.models.layers.conv_bn_act: ConvBnAct ConvNormAct ConvNormActAa
timm.models.layers.drop: DropBlock2d DropPath
timm.models.layers.eca: CecaModule EcaModule
timm.models.layers.evo_norm: EvoNorm2dB0 EvoNorm2dB1 EvoNorm2dB2 EvoNorm2dS0 EvoNorm2dS0a EvoNorm2dS1 EvoNorm2dS1a EvoNorm2dS2 EvoNorm2dS2a
  EvoNormBatch2d EvoNormSample2d
timm.models.layers.filter_response_norm: FilterResponseNormAct2d FilterResponseNormTlu2d
timm.models.layers.gather_excite: GatherExcite
timm.models.layers.global_context: GlobalContext
timm.models.layers.halo_attn: HaloAttn PosEmbedRel
timm.models.layers.inplace_abn: InplaceAbn
timm.models.layers.involution: Involution
timm.models.layers.lambda_layer: LambdaLayer
timm.models.layers.linear: Linear
timm.models.layers.median_pool: MedianPool2d
timm.models.layers.mixed_conv2d: MixedConv2d
timm.models.layers.ml_decoder: GroupFC MLDecoder
timm.models.layers.mlp: ConvMlp GatedMlp GluMlp Mlp
timm.models.layers.non_local_attn: BatNonLocalAttn BilinearAttnTransform NonLocalAttn
timm.models.layers.norm: GroupNorm GroupNorm1 LayerNorm LayerNorm2d LayerNormExp2d
timm.models.layers.norm_act: BatchNormAct2d GroupNormAct LayerNormAct LayerNormAct2d SyncBatchNormAct
timm.models.layers.patch_embed: PatchEmbed
timm.models.layers.pool2d_same: AvgPool2dSame MaxPool2dSame
timm.models.layers.pos_embed: FourierEmbed RotaryEmbedding
timm.models.layers.se: EffectiveSEModule SEModule
timm.models.layers.selective_kernel: SelectiveKernel SelectiveKernelAttn SelectiveKernelConv
timm.models.layers.separable_conv: SeparableConv2d SeparableConvBnAct SeparableConvNormAct
timm.models.layers.space_to_depth: DepthToSpace SpaceToDepth SpaceToDepthJit SpaceToDepthModule
timm.models.layers.split_attn: RadixSoftmax SplitAttn SplitAttnConv2d
timm.models.layers.split_batchnorm: SplitBatchNorm2d
timm.models.layers.squeeze_excite: EffectiveSEModule SEModule
timm.models.layers.std_conv: ScaledStdConv2d ScaledStdConv2dSame StdConv2d StdConv2dSame
timm.models.layers.swin_attn: WindowAttention
timm.models.levit: Attention AttentionDownsample AttentionSubsample ConvNorm Downsample Levit LevitBlock LevitDistilled LevitDownsample
  LevitMlp LevitStage LinearNorm NormLinear Residual Stem16 Stem8 Subsample
timm.models.mambaout: Downsample DownsampleNormFirst GatedConvBlock MambaOut MambaOutStage MlpHead Stem
timm.models.maxxvit: Attention2d AttentionCl ConvNeXtBlock Downsample2d LayerScale LayerScale2d MaxxVit MaxxVitBlock MaxxVitCfg
  MaxxVitConvCfg MaxxVitStage MaxxVitTransformerCfg MbConvBlock ParallelMaxxVitBlock ParallelPartitionAttention PartitionAttention2d
  PartitionAttentionCl Stem TransformerBlock2d
timm.models.median_pool: MedianPool2d
timm.models.metaformer: Attention Downsampling GroupNorm1NoBias LayerNorm2dNoBias LayerNormNoBias MetaFormer MetaFormerBlock
  MetaFormerStage MlpHead Pooling Scale SepConv SquaredReLU StarReLU Stem
timm.models.mlp_mixer: Affine MixerBlock MlpMixer ResBlock SpatialGatingBlock SpatialGatingUnit
timm.models.mobilenetv3: MobileNetV3 MobileNetV3Features
timm.models.mobilenetv5: MobileNetV5 MobileNetV5Encoder MobileNetV5MultiScaleFusionAdapter
timm.models.mobilevit: LinearSelfAttention LinearTransformerBlock MobileVitBlock MobileVitV2Block
timm.models.mvitv2: MultiScaleAttention MultiScaleAttentionPoolFirst MultiScaleBlock MultiScaleVit MultiScaleVitCfg MultiScaleVitStage
  PatchEmbed
timm.models.naflexvit: NaFlexEmbeds NaFlexRopeIterator NaFlexVit NaFlexVitCfg
timm.models.nasnet: ActConvBn BranchSeparables CellStem0 CellStem1 FirstCell NASNetALarge NormalCell ReductionCell0 ReductionCell1
  SeparableConv2d
timm.models.nest: Attention ConvPool Nest NestLevel TransformerLayer
timm.models.nextvit: ConvAttention ConvNormAct EfficientAttention NextConvBlock NextStage NextTransformerBlock NextViT PatchEmbed
timm.models.nfnet: DownsampleAvg GammaAct NfCfg NormFreeBlock NormFreeNet
timm.models.pit: ConvEmbedding ConvHeadPooling Pooling PoolingVisionTransformer SequentialTuple Transformer
timm.models.pnasnet: ActConvBn BranchSeparables Cell CellBase CellStem0 FactorizedReduction MaxPool PNASNet5Large ReluConvBn SeparableConv2d
timm.models.poolformer: PatchEmbed PoolFormer PoolFormerBlock Pooling
timm.models.pvt_v2: Attention Block MlpWithDepthwiseConv OverlapPatchEmbed PyramidVisionTransformerStage PyramidVisionTransformerV2
timm.models.rdnet: Block BlockESE DenseBlock DenseStage RDNet
timm.models.regnet: Bottleneck PreBottleneck RegNet RegNetCfg RegStage
timm.models.repghost: RepGhostBottleneck RepGhostModule RepGhostNet
timm.models.repvit: ConvNorm NormLinear RepVGGDW RepVggDw RepViT RepViTBlock RepViTClassifier RepViTDownsample RepViTMlp RepViTStage
  RepViTStem RepVit RepVitClassifier RepVitDownsample RepVitMlp RepVitStage RepVitStem
timm.models.res2net: Bottle2neck
timm.models.resnest: ResNestBottleneck
timm.models.resnet: BasicBlock Bottleneck ResNet
timm.models.resnetv2: Bottleneck DownsampleAvg DownsampleConv PreActBasic PreActBottleneck ResNetStage ResNetV2
timm.models.rexnet: LinearBottleneck ReXNetV1 RexNet SEWithNorm
timm.models.selecsls: SelecSLS SelecSLSBlock SelecSls SelecSlsBlock SelectSeq SequentialList
timm.models.senet: Bottleneck SEBottleneck SEModule SENet SEResNeXtBottleneck SEResNetBlock SEResNetBottleneck
timm.models.sequencer: Downsample2D Downsample2d LSTM2D LSTM2d PatchEmbed RNN2DBase RNN2dBase RNNIdentity Sequencer2D Sequencer2DBlock
  Sequencer2d Sequencer2dBlock Sequencer2dStage Shuffle
timm.models.shvit: BasicBlock Conv2dNorm FFN NormLinear PatchMerging Residual SHSA SHViT StageBlock
timm.models.sknet: SelectiveKernelBasic SelectiveKernelBottleneck
timm.models.starnet: Block ConvBN StarNet
timm.models.swiftformer: Block ConvEncoder EfficientAdditiveAttention Embedding LayerScale2d LocalRepresentation Mlp Stage SwiftFormer
timm.models.swin_transformer: BasicLayer PatchMerging SwinTransformer SwinTransformerBlock SwinTransformerStage WindowAttention
timm.models.swin_transformer_v2: BasicLayer PatchMerging SwinTransformerBlock SwinTransformerV2 SwinTransformerV2Block
  SwinTransformerV2Stage WindowAttention
timm.models.swin_transformer_v2_cr: PatchEmbed PatchMerging SwinTransformerBlock SwinTransformerStage SwinTransformerV2Cr
  SwinTransformerV2CrBlock SwinTransformerV2CrStage WindowMultiHeadAttention
timm.models.tiny_vit: Attention ConvLayer ConvNorm MBConv NormMlp PatchEmbed PatchMerging TinyVit TinyVitBlock TinyVitStage
timm.models.tnt: Attention Block PixelEmbed TNT
timm.models.tresnet: BasicBlock Bottleneck FastGlobalAvgPool2d FastSEModule TResNet
timm.models.twins: Block GlobalSubSampleAttn LocallyGroupedAttn PatchEmbed PosConv Twins
timm.models.vgg: ConvMlp VGG
timm.models.visformer: Attention Block SpatialMlp Visformer
timm.models.vision_transformer: Attention Block DiffParallelScalingBlock DistilledVisionTransformer HybridEmbed LayerScale Mlp
  ParallelBlock ParallelScalingBlock ParallelThingsBlock PatchEmbed ResPostBlock VisionTransformer
timm.models.vision_transformer_hybrid: ConvStem HybridEmbed HybridEmbedWithSize
timm.models.vision_transformer_relpos: LayerScale RelPosAttention RelPosBias RelPosBlock RelPosMlp ResPostRelPosBlock
  VisionTransformerRelPos
timm.models.vision_transformer_sam: Attention Block LayerScale VisionTransformerSAM
timm.models.vitamin: Downsample2d GeGluMlp MbConvLNBlock MbConvStages Stem StridedConv VitCfg VitConvCfg
timm.models.volo: Attention ClassAttention ClassBlock Downsample OutlookAttention Outlooker PatchEmbed Transformer VOLO
timm.models.vovnet: OsaBlock OsaStage SequentialAppendList VovNet
timm.models.xception: Block SeparableConv2d Xception
timm.models.xception_aligned: PreSeparableConv2d PreXceptionModule SeparableConv2d XceptionAligned XceptionModule
timm.models.xcit: ClassAttentionBlock ConvPatchEmbed LPI PositionalEncodingFourier XCA XCABlock XCiT Xcit
torchvision.models.alexnet: AlexNet
torchvision.models.convnext: CNBlock CNBlockConfig ConvNeXt LayerNorm2d
torchvision.models.densenet: DenseNet _DenseBlock _DenseLayer _Transition
torchvision.models.detection._utils: BalancedPositiveNegativeSampler BoxCoder BoxLinearCoder Matcher SSDMatcher
torchvision.models.detection.anchor_utils: AnchorGenerator DefaultBoxGenerator
torchvision.models.detection.backbone_utils: BackboneWithFPN
torchvision.models.detection.faster_rcnn: FastRCNNConvFCHead FastRCNNPredictor FasterRCNN TwoMLPHead
torchvision.models.detection.fcos: FCOS FCOSClassificationHead FCOSHead FCOSRegressionHead
torchvision.models.detection.generalized_rcnn: GeneralizedRCNN
torchvision.models.detection.image_list: ImageList
torchvision.models.detection.keypoint_rcnn: KeypointRCNN KeypointRCNNHeads KeypointRCNNPredictor
torchvision.models.detection.mask_rcnn: MaskRCNN MaskRCNNHeads MaskRCNNPredictor
torchvision.models.detection.retinanet: RetinaNet RetinaNetClassificationHead RetinaNetHead RetinaNetRegressionHead
torchvision.models.detection.roi_heads: RoIHeads
torchvision.models.detection.rpn: RPNHead RegionProposalNetwork
torchvision.models.detection.ssd: SSD SSDClassificationHead SSDFeatureExtractorVGG SSDHead SSDRegressionHead SSDScoringHead
torchvision.models.detection.ssdlite: SSDLiteClassificationHead SSDLiteFeatureExtractorMobileNet SSDLiteHead SSDLiteRegressionHead
torchvision.models.detection.transform: GeneralizedRCNNTransform
torchvision.models.efficientnet: EfficientNet FusedMBConv FusedMBConvConfig MBConv MBConvConfig _MBConvConfig
torchvision.models.googlenet: BasicConv2d GoogLeNet Inception InceptionAux
torchvision.models.inception: BasicConv2d Inception3 InceptionA InceptionAux InceptionB InceptionC InceptionD InceptionE
torchvision.models.maxvit: MBConv MaxVit MaxVitBlock MaxVitLayer PartitionAttentionLayer RelativePositionalMultiHeadAttention SwapAxes
  WindowDepartition WindowPartition
torchvision.models.mnasnet: MNASNet _InvertedResidual
torchvision.models.mobilenetv2: InvertedResidual MobileNetV2
torchvision.models.mobilenetv3: InvertedResidual InvertedResidualConfig MobileNetV3
torchvision.models.optical_flow.raft: BottleneckBlock ConvGRU CorrBlock FeatureEncoder FlowHead MaskPredictor MotionEncoder RAFT
  RecurrentBlock ResidualBlock UpdateBlock
torchvision.models.quantization.googlenet: QuantizableBasicConv2d QuantizableGoogLeNet QuantizableInception QuantizableInceptionAux
torchvision.models.quantization.inception: QuantizableBasicConv2d QuantizableInception3 QuantizableInceptionA QuantizableInceptionAux
  QuantizableInceptionB QuantizableInceptionC QuantizableInceptionD QuantizableInceptionE
torchvision.models.quantization.mobilenetv2: QuantizableInvertedResidual QuantizableMobileNetV2
torchvision.models.quantization.mobilenetv3: QuantizableInvertedResidual QuantizableMobileNetV3 QuantizableSqueezeExcitation
torchvision.models.quantization.resnet: QuantizableBasicBlock QuantizableBottleneck QuantizableResNet
torchvision.models.quantization.shufflenetv2: QuantizableInvertedResidual QuantizableShuffleNetV2
torchvision.models.regnet: AnyStage BlockParams BottleneckTransform RegNet ResBottleneckBlock SimpleStemIN
torchvision.models.resnet: BasicBlock Bottleneck ResNet
torchvision.models.segmentation._utils: _SimpleSegmentationModel
torchvision.models.segmentation.deeplabv3: ASPP ASPPConv ASPPPooling DeepLabHead DeepLabV3
torchvision.models.segmentation.fcn: FCN FCNHead
torchvision.models.segmentation.lraspp: LRASPP LRASPPHead
torchvision.models.shufflenetv2: InvertedResidual ShuffleNetV2
torchvision.models.squeezenet: Fire SqueezeNet
torchvision.models.swin_transformer: PatchMerging PatchMergingV2 ShiftedWindowAttention ShiftedWindowAttentionV2 SwinTransformer
  SwinTransformerBlock SwinTransformerBlockV2
torchvision.models.vgg: VGG
torchvision.models.video.mvit: MSBlockConfig MViT MultiscaleAttention MultiscaleBlock Pool PositionalEncoding
torchvision.models.video.resnet: BasicBlock BasicStem Bottleneck Conv2Plus1D Conv3DNoTemporal Conv3DSimple R2Plus1dStem VideoResNet
torchvision.models.video.s3d: S3D SepInceptionBlock3D TemporalSeparableConv
torchvision.models.video.swin_transformer: PatchEmbed3d ShiftedWindowAttention3d SwinTransformer3d
torchvision.models.vision_transformer: Encoder EncoderBlock MLPBlock VisionTransformer
torchvision.ops.deform_conv: DeformConv2d
torchvision.ops.drop_block: DropBlock2d DropBlock3d
torchvision.ops.feature_pyramid_network: ExtraFPNBlock FeaturePyramidNetwork LastLevelMaxPool LastLevelP6P7
torchvision.ops.misc: Conv2dNormActivation Conv3dNormActivation ConvNormActivation FrozenBatchNorm2d MLP Permute SqueezeExcitation
torchvision.ops.poolers: LevelMapper MultiScaleRoIAlign
torchvision.ops.ps_roi_align: PSRoIAlign
torchvision.ops.ps_roi_pool: PSRoIPool
torchvision.ops.roi_align: RoIAlign
torchvision.ops.roi_pool: RoIPool
torchvision.ops.stochastic_depth: StochasticDepth
torchvision.transforms.autoaugment: AugMix AutoAugment RandAugment TrivialAugmentWide
torchvision.transforms.transforms: CenterCrop ColorJitter Compose ConvertImageDtype ElasticTransform FiveCrop GaussianBlur Grayscale Lambda
  LinearTransformation Normalize PILToTensor Pad RandomAdjustSharpness RandomAffine RandomApply RandomAutocontrast RandomChoice RandomCrop
  RandomEqualize RandomErasing RandomGrayscale RandomHorizontalFlip RandomInvert RandomOrder RandomPerspective RandomPosterize
  RandomResizedCrop RandomRotation RandomSolarize RandomTransforms RandomVerticalFlip Resize TenCrop ToPILImage ToTensor
torchvision.transforms.v2._augment: CutMix JPEG MixUp RandomErasing _BaseMixUpCutMix
torchvision.transforms.v2._auto_augment: AugMix AutoAugment RandAugment TrivialAugmentWide _AutoAugmentBase
torchvision.transforms.v2._color: ColorJitter Grayscale RGB RandomAdjustSharpness RandomAutocontrast RandomChannelPermutation
  RandomEqualize RandomGrayscale RandomInvert RandomPhotometricDistort RandomPosterize RandomSolarize
torchvision.transforms.v2._container: Compose RandomApply RandomChoice RandomOrder
torchvision.transforms.v2._deprecated: ToTensor
torchvision.transforms.v2._geometry: CenterCrop ElasticTransform FiveCrop Pad RandomAffine RandomCrop RandomHorizontalFlip RandomIoUCrop
  RandomPerspective RandomResize RandomResizedCrop RandomRotation RandomShortestSize RandomVerticalFlip RandomZoomOut Resize ScaleJitter
  TenCrop
torchvision.transforms.v2._meta: ClampBoundingBoxes ClampKeyPoints ConvertBoundingBoxFormat SetClampingMode
torchvision.transforms.v2._misc: ConvertImageDtype GaussianBlur GaussianNoise Identity Lambda LinearTransformation Normalize
  SanitizeBoundingBoxes SanitizeKeyPoints ToDtype
torchvision.transforms.v2._temporal: UniformTemporalSubsample
torchvision.transforms.v2._transform: Transform _RandomApplyTransform
torchvision.transforms.v2._type_conversion: PILToTensor ToImage ToPILImage ToPureTensor
ultralytics.models.sam.modules.blocks: Block CXBlock DropPath Fuser MaskDownSampler MultiScaleAttention MultiScaleBlock PatchEmbed
  PositionEmbeddingRandom PositionEmbeddingSine REAttention RoPEAttention SAM2TwoWayAttentionBlock SAM2TwoWayTransformer
ultralytics.models.sam.modules.decoders: MLP MaskDecoder SAM2MaskDecoder
ultralytics.models.sam.modules.encoders: Attention Block FpnNeck Hiera ImageEncoder ImageEncoderViT MemoryEncoder PatchEmbed
  PositionEmbeddingRandom PromptEncoder
ultralytics.models.sam.modules.sam: SAM2Model SAM3Model SAMModel Sam
ultralytics.models.sam.modules.tiny_encoder: Attention BasicLayer Conv2d_BN ConvLayer LayerNorm2d MBConv MLP Mlp PatchEmbed PatchMerging
  TinyViT TinyViTBlock
ultralytics.models.sam.modules.transformer: Attention TwoWayAttentionBlock TwoWayTransformer
ultralytics.models.sam.sam3.geometry_encoders: Prompt SequenceGeometryEncoder
ultralytics.models.sam2.modules.decoders: MaskDecoder
ultralytics.models.sam2.modules.encoders: FpnNeck Hiera ImageEncoder MemoryEncoder
ultralytics.models.sam2.modules.sam2_blocks: CXBlock DropPath Fuser MaskDownSampler MultiScaleAttention MultiScaleBlock
  PositionEmbeddingSine RoPEAttention TwoWayAttentionBlock TwoWayTransformer
ultralytics.models.utils.loss: DETRLoss RTDETRDetectionLoss
ultralytics.nn.modules: AutoShape Bottleneck BottleneckCSP C1 C2 C2f C3 C3Ghost C3TR C3x CBAM ChannelAttention Classify Concat Conv
  ConvTranspose DFL DWConv DWConvTranspose2d Detect Detections Ensemble Focus GhostBottleneck GhostConv LayerNorm2d MLPBlock Pose Proto SPP
  SPPF Segment SpatialAttention TransformerBlock TransformerLayer
ultralytics.nn.modules.activation: AGLU
ultralytics.nn.modules.block: A2C2f AAttn ABlock AConv ADown Attention BNContrastiveHead Bottleneck BottleneckCSP C1 C2 C2PSA C2f C2fAttn
  C2fCIB C2fPSA C3 C3Ghost C3TR C3f C3k C3k2 C3x CBFuse CBLinear CIB ContrastiveHead DFL ELAN1 GhostBottleneck HGBlock HGStem
  ImagePoolingAttn MaxSigmoidAttnBlock PSA PSABlock Proto Proto26 RealNVP RepBottleneck RepC3 RepCSP RepNCSPELAN4 RepVGGDW ResNetBlock
  ResNetLayer Residual SAVPE SCDown SPP SPPELAN SPPF Silence SwiGLUFFN TorchVision
ultralytics.nn.modules.conv: CBAM ChannelAttention Concat Conv Conv2 ConvTranspose DWConv DWConvTranspose2d Focus GhostConv Index LightConv
  RepConv SpatialAttention
ultralytics.nn.modules.head: Classify Detect LRPCHead OBB OBB26 Pose Pose26 RTDETRDecoder Residual SAVPE Segment Segment26 SwiGLUFFN
  WorldDetect YOLOEDetect YOLOESegment YOLOESegment26 v10Detect
ultralytics.nn.modules.transformer: AIFI DeformableTransformerDecoder DeformableTransformerDecoderLayer LayerNorm2d MLP MLPBlock
  MSDeformAttn TransformerBlock TransformerEncoderLayer TransformerLayer
ultralytics.nn.tasks: BaseModel ClassificationModel DetectionModel Ensemble OBBModel PoseModel RTDETRDetectionModel SafeClass
  SegmentationModel WorldModel YOLOEModel YOLOESegModel
ultralytics.utils.loss: BCEDiceLoss BboxLoss DFLoss E2EDetectLoss E2ELoss FocalLoss KeypointLoss MultiChannelDiceLoss PoseLoss26 RLELoss
  RotatedBboxLoss TVPDetectLoss TVPSegmentLoss VarifocalLoss v8ClassificationLoss v8DetectionLoss v8OBBLoss v8PoseLoss v8SegmentationLoss
ultralytics.utils.tal: RotatedTaskAlignedAssigner TaskAlignedAssigner
ultralytics.vit.sam.modules.decoders: MLP MaskDecoder
ultralytics.vit.sam.modules.encoders: Attention Block ImageEncoderViT PatchEmbed PositionEmbeddingRandom PromptEncoder
ultralytics.vit.sam.modules.sam: Sam
ultralytics.vit.sam.modules.transformer: Attention TwoWayAttentionBlock TwoWayTransformer
ultralytics.vit.utils.loss: DETRLoss RTDETRDetectionLoss
ultralytics.yolo.utils.loss: BboxLoss FocalLoss KeypointLoss VarifocalLoss v8ClassificationLoss v8DetectionLoss v8PoseLoss
  v8SegmentationLoss
ultralytics.yolo.utils.tal: TaskAlignedAssigner
ultralytics.yolo.v8.detect.train: Loss
ultralytics.yolo.v8.pose.train: PoseLoss
ultralytics.yolo.v8.segment.train: SegLoss
[created stored]
torchvision.models.vision_transformer: ConvStemConfig
`;
