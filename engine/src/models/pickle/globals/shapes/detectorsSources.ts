/** Made by scripts/shapes/from_source.py of sources that were read, not executed; see its shapes_of_source.py. */
export const detectorsSources = (): string => `
models.common.AConv|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ADown|b torch.nn.modules.module.Module|k act anchor_grid anchors c class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ASPP|b torch.nn.modules.module.Module|k act anchor_grid anchors aspp aspp_num class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gap gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.AutoShape|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 dmb end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 model names=c nc=0 np=0 pt save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Bottleneck|b torch.nn.modules.module.Module|k act add anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.BottleneckBase|b torch.nn.modules.module.Module|k act add anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.BottleneckCSP|b torch.nn.modules.module.Module|k act anchor_grid anchors bn class_weights=0,A,T concat=0 cv1 cv2 cv3 cv4 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.BottleneckCSP2|b torch.nn.modules.module.Module|k act anchor_grid anchors bn class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.BottleneckCSPA|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.BottleneckCSPB|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.BottleneckCSPC|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 cv4 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.BottleneckCSPF|b torch.nn.modules.module.Module|k act anchor_grid anchors bn class_weights=0,A,T concat=0 cv1 cv2 cv4 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.C1|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.C2|b torch.nn.modules.module.Module|k act anchor_grid anchors c class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.C2Base|b torch.nn.modules.module.Module|k act anchor_grid anchors c class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.C2_sum_all|b torch.nn.modules.module.Module|k act anchor_grid anchors c class_weights=0,A,T concat=0 cv1 cv2 cvm end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 n names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s w yaml_file=s
models.common.C2x|b models.common.C2
models.common.C3|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.C3Ghost|b models.common.C3
models.common.C3SPP|b models.common.C3
models.common.C3TR|b models.common.C3
models.common.C3x|b models.common.C3
models.common.CBAM|b torch.nn.modules.module.Module|k act anchor_grid anchors channel_attention class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c spatial_attention stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.CBFuse|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 idx include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.CBLinear|b torch.nn.modules.module.Module|k act anchor_grid anchors c2s class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.CSP|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.CSPBase|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ChannelAttention|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c fc gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 pool save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ChannelAttention2|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 pool1 pool2 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ChannelAttention3|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 pool1 pool2 save=c silu stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Chuncat|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 d end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Classify|b torch.nn.modules.module.Module|k aap act anchor_grid anchors class_weights=0,A,T concat=0 conv drop end2end=0 export=0 f=0,c flat gr=0 grid hyp=c i=0 include_nms=0 inplace=0 linear names=c nc=0 np=0 pool save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Concat|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 d end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Contract|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gain gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Conv|b torch.nn.modules.module.Module|k act anchor_grid anchors bn class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ConvBN|b torch.nn.modules.module.Module|k act anchor_grid anchors bn class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 nonlinear np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ConvFocus|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 conv conv_slice end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ConvTranspose|b torch.nn.modules.module.Module|k act anchor_grid anchors bn class_weights=0,A,T concat=0 conv_transpose end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.CrossConv|b torch.nn.modules.module.Module|k act add anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.DFL|b torch.nn.modules.module.Module|k act anchor_grid anchors c1 class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.DWConv|b models.common.Conv
models.common.DWConvTranspose2d|b torch.nn.modules.conv.ConvTranspose2d|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.DetectMultiBackend|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 model names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Detections|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c files gr=0 grid hyp=c i=0 imgs ims include_nms=0 inplace=0 n names=c nc=0 np=0 pred s save=c stride=0,A,T,c t times traced=0 type=s xywh xywhn xyxy xyxyn yaml_file=s
models.common.DownC|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 mp names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ELAN1|b torch.nn.modules.module.Module|k act anchor_grid anchors c class_weights=0,A,T concat=0 cv1 cv2 cv3 cv4 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Expand|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gain gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Flatten|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Focus|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 contract conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Foldcut|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 d end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Ghost|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c shortcut stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.GhostBottleneck|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c shortcut stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.GhostCSPA|b models.common.BottleneckCSPA
models.common.GhostCSPB|b models.common.BottleneckCSPB
models.common.GhostCSPC|b models.common.BottleneckCSPC
models.common.GhostConv|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.GhostSPPCSPC|b models.common.SPPCSPC
models.common.GhostStem|b models.common.Stem
models.common.ImplicitA|b torch.nn.modules.module.Module|k act anchor_grid anchors channel class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 implicit include_nms=0 inplace=0 mean names=c nc=0 np=0 save=c std stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ImplicitM|b torch.nn.modules.module.Module|k act anchor_grid anchors channel class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 implicit include_nms=0 inplace=0 mean names=c nc=0 np=0 save=c std stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.MP|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Merge|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Mlp|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 drop end2end=0 export=0 f=0,c fc1 fc2 gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Mlp_v2|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 drop end2end=0 export=0 f=0,c fc1 fc2 gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.NMS|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 conf end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 kpt_label names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.NMS_Export|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 conf end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 kpt_label names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.OREPA_3x3_RepConv|b torch.nn.modules.module.Module|k act anchor_grid anchors bn branch_counter class_weights=0,A,T concat=0 deploy dilation end2end=0 export=0 f=0,c gr=0 grid groups hyp=c i=0 in_channels include_nms=0 inplace=0 kernel_size names=c nc=0 nonlinear np=0 out_channels padding save=c stride=0,A,T,c traced=0 type=s vector weight_rbr_1x1_kxk_conv1 weight_rbr_1x1_kxk_conv2 weight_rbr_1x1_kxk_idconv1 weight_rbr_avg_conv weight_rbr_gconv_dw weight_rbr_gconv_pw weight_rbr_origin weight_rbr_pfir_conv yaml_file=s
models.common.Proto|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s upsample yaml_file=s
models.common.RBottleneckBase|b torch.nn.modules.module.Module|k act add anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ReOrg|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Refine|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 refine save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.RepBottleneck|b models.common.Bottleneck
models.common.RepBottleneckCSPA|b models.common.BottleneckCSPA
models.common.RepBottleneckCSPB|b models.common.BottleneckCSPB
models.common.RepBottleneckCSPC|b models.common.BottleneckCSPC
models.common.RepConv|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 deploy end2end=0 export=0 f=0,c gr=0 grid groups hyp=c i=0 id_tensor in_channels include_nms=0 inplace=0 names=c nc=0 np=0 out_channels rbr_1x1 rbr_dense rbr_identity rbr_reparam save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.RepConvN|b torch.nn.modules.module.Module|k act anchor_grid anchors bn c1 c2 class_weights=0,A,T concat=0 conv conv1 conv2 end2end=0 export=0 f=0,c g gr=0 grid hyp=c i=0 id_tensor include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.RepConv_OREPA|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 deploy dilation end2end=0 export=0 f=0,c gr=0 grid groups hyp=c i=0 id_tensor in_channels include_nms=0 inplace=0 names=c nc=0 nonlinearity np=0 out_channels padding rbr_1x1 rbr_dense rbr_identity rbr_reparam save=c se stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.RepNBottleneck|b torch.nn.modules.module.Module|k act add anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.RepNCSP|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.RepNCSPELAN4|b torch.nn.modules.module.Module|k act anchor_grid anchors c class_weights=0,A,T concat=0 cv1 cv2 cv3 cv4 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.RepNRBottleneckBase|b torch.nn.modules.module.Module|k act add anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.RepNRes|b torch.nn.modules.module.Module|k act add anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.RepRes|b models.common.Res
models.common.RepResCSPA|b models.common.ResCSPA
models.common.RepResCSPB|b models.common.ResCSPB
models.common.RepResCSPC|b models.common.ResCSPC
models.common.RepResX|b models.common.ResX
models.common.RepResXCSPA|b models.common.ResXCSPA
models.common.RepResXCSPB|b models.common.ResXCSPB
models.common.RepResXCSPC|b models.common.ResXCSPC
models.common.Res|b torch.nn.modules.module.Module|k act add anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ResCSPA|b models.common.BottleneckCSPA
models.common.ResCSPB|b models.common.BottleneckCSPB
models.common.ResCSPC|b models.common.BottleneckCSPC
models.common.ResX|b models.common.Res
models.common.ResXCSPA|b models.common.ResCSPA
models.common.ResXCSPB|b models.common.ResCSPB
models.common.ResXCSPC|b models.common.ResCSPC
models.common.RobustConv|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 conv1x1 conv_dw end2end=0 export=0 f=0,c gamma gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.RobustConv2|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 conv_deconv conv_strided end2end=0 export=0 f=0,c gamma gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.SP|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.SPP|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.SPPCSP|b torch.nn.modules.module.Module|k act anchor_grid anchors bn class_weights=0,A,T concat=0 cv1 cv2 cv3 cv4 cv5 cv6 cv7 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.SPPCSPC|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 cv4 cv5 cv6 cv7 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.SPPELAN|b torch.nn.modules.module.Module|k act anchor_grid anchors c class_weights=0,A,T concat=0 cv1 cv2 cv3 cv4 cv5 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.SPPF|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ST2CSPA|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ST2CSPB|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.ST2CSPC|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 cv4 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.STCSPA|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.STCSPB|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.STCSPC|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 cv4 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Shortcut|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 d end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Silence|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.SoftPool2d|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 kernel_size names=c nc=0 np=0 padding save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.SpatialAttention|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.Stem|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 cv4 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 pool save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.SwinTransformer2Block|b torch.nn.modules.module.Module|k act anchor_grid anchors blocks class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.SwinTransformerBlock|b torch.nn.modules.module.Module|k act anchor_grid anchors blocks class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.common.SwinTransformerLayer|b torch.nn.modules.module.Module|k act anchor_grid anchors attn class_weights=0,A,T concat=0 dim drop_path end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 mlp mlp_ratio names=c nc=0 norm1 norm2 np=0 num_heads save=c shift_size stride=0,A,T,c traced=0 type=s window_size yaml_file=s
models.common.SwinTransformerLayer_v2|b torch.nn.modules.module.Module|k act anchor_grid anchors attn class_weights=0,A,T concat=0 dim drop_path end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 mlp mlp_ratio names=c nc=0 norm1 norm2 np=0 num_heads save=c shift_size stride=0,A,T,c traced=0 type=s window_size yaml_file=s
models.common.TransformerBlock|b torch.nn.modules.module.Module|k act anchor_grid anchors c2 class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 linear names=c nc=0 np=0 save=c stride=0,A,T,c tr traced=0 type=s yaml_file=s
models.common.TransformerLayer|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c fc1 fc2 gr=0 grid hyp=c i=0 include_nms=0 inplace=0 k ma names=c nc=0 np=0 q save=c stride=0,A,T,c traced=0 type=s v yaml_file=s
models.common.UConv|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s up yaml_file=s
models.common.WindowAttention|b torch.nn.modules.module.Module|k act anchor_grid anchors attn_drop class_weights=0,A,T concat=0 dim end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 num_heads proj proj_drop qkv relative_position_bias_table save=c scale softmax stride=0,A,T,c traced=0 type=s window_size yaml_file=s
models.common.WindowAttention_v2|b torch.nn.modules.module.Module|k act anchor_grid anchors attn_drop class_weights=0,A,T concat=0 cpb_mlp dim end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 logit_scale names=c nc=0 np=0 num_heads pretrained_window_size proj proj_drop q_bias qkv save=c softmax stride=0,A,T,c traced=0 type=s v_bias window_size yaml_file=s
models.common.autoShape|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 model names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.experimental.C3|b torch.nn.modules.module.Module|k act anchor_grid anchors bn class_weights=0,A,T concat=0 cv1 cv2 cv3 cv4 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.experimental.ConvPlus|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.experimental.CrossConv|b torch.nn.modules.module.Module|k act add anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.experimental.End2End|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 model names=c nc=0 np=0 patch_model save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.experimental.Ensemble|b torch.nn.modules.container.ModuleList|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.experimental.GhostBottleneck|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c shortcut stride=0,A,T,c traced=0 type=s yaml_file=s
models.experimental.GhostConv|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.experimental.MixConv2d|b torch.nn.modules.module.Module|k act anchor_grid anchors bn class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.experimental.ONNX_ORT|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 convert_matrix device end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 iou_threshold max_obj max_wh n_classes names=c nc=0 np=0 save=c score_threshold stride=0,A,T,c traced=0 type=s yaml_file=s
models.experimental.ONNX_TRT|b torch.nn.modules.module.Module|k act anchor_grid anchors background_class box_coding class_weights=0,A,T concat=0 device end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 iou_threshold max_obj n_classes names=c nc=0 np=0 plugin_version save=c score_activation score_threshold stride=0,A,T,c traced=0 type=s yaml_file=s
models.experimental.ORT_NMS|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.experimental.Sum|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 iter names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s w weight yaml_file=s
models.experimental.TRT_NMS|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.yolo.BaseModel|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
models.yolo.ClassificationModel|b models.yolo.BaseModel|k model
models.yolo.DDetect|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv2 cv3 dfl end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 nl no np=0 reg_max save=c shape stride=0,A,T,c strides traced=0 type=s yaml_file=s
models.yolo.DSegment|b models.yolo.DDetect|k cv4 detect nm npr proto
models.yolo.Detect|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv2 cv3 dfl dw_conv_kpt end2end=0 export=0 f=0,c flip_test gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m m_kpt na names=c nc=0 nkpt nl no no_det no_kpt np=0 reg_max save=c shape stride=0,A,T,c stride_grid strides traced=0 training type=s yaml_file=s
models.yolo.DetectionModel|b models.yolo.BaseModel|k model yaml
models.yolo.DualDDetect|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv2 cv3 cv4 cv5 dfl dfl2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 nl no np=0 reg_max save=c shape stride=0,A,T,c strides traced=0 type=s yaml_file=s
models.yolo.DualDSegment|b models.yolo.DualDDetect|k cv6 cv7 detect nm npr proto proto2
models.yolo.DualDetect|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv2 cv3 cv4 cv5 dfl dfl2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 nl no np=0 reg_max save=c shape stride=0,A,T,c strides traced=0 type=s yaml_file=s
models.yolo.IAuxDetect|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 ia im include_nms=0 inplace=0 m m2 na names=c nc=0 nl no np=0 save=c stride=0,A,T,c traced=0 training type=s yaml_file=s
models.yolo.IBin|b torch.nn.modules.module.Module|k act anchor_grid anchors bin_count class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid h_bin_sigmoid hyp=c i=0 ia im include_nms=0 inplace=0 m na names=c nc=0 nl no np=0 save=c stride=0,A,T,c traced=0 training type=s w_bin_sigmoid yaml_file=s
models.yolo.IDetect|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 dw_conv_kpt end2end=0 export=0 f=0,c flip_test gr=0 grid hyp=c i=0 ia im include_nms=0 inplace=0 m m_kpt na names=c nc=0 nkpt nl no no_det no_kpt np=0 save=c stride=0,A,T,c traced=0 training type=s yaml_file=s
models.yolo.IKeypoint|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 dw_conv_kpt end2end=0 export=0 f=0,c flip_test gr=0 grid hyp=c i=0 ia im include_nms=0 inplace=0 m m_kpt na names=c nc=0 nkpt nl no no_det no_kpt np=0 save=c stride=0,A,T,c traced=0 training type=s yaml_file=s
models.yolo.IV6Detect|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv2 cv3 dfl end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 ia2 ia3 im2 im3 include_nms=0 inplace=0 names=c nc=0 nl no np=0 reg_max save=c shape stride=0,A,T,c strides traced=0 type=s yaml_file=s
models.yolo.MT|b torch.nn.modules.module.Module|k act anchor_grid anchors attn attn_m class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m m_iou mask_iou na names=c nc=0 nl no np=0 original_anchors save=c stride=0,A,T,c traced=0 training type=s yaml_file=s
models.yolo.Model|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 md model names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml yaml_file=s
models.yolo.Panoptic|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv2 cv3 cv4 detect dfl end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 nl nm no np=0 npr proto reg_max save=c sem_nc shape stride=0,A,T,c strides traced=0 type=s uconv yaml_file=s
models.yolo.Segment|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv2 cv3 cv4 detect dfl end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m na names=c nc=0 nl nm no np=0 npr proto reg_max save=c shape stride=0,A,T,c stride_grid strides traced=0 type=s yaml_file=s
models.yolo.SegmentationModel|b models.yolo.DetectionModel
models.yolo.TripleDDetect|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv2 cv3 cv4 cv5 cv6 cv7 dfl dfl2 dfl3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 nl no np=0 reg_max save=c shape stride=0,A,T,c strides traced=0 type=s yaml_file=s
models.yolo.TripleDetect|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv2 cv3 cv4 cv5 cv6 cv7 dfl dfl2 dfl3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 nl no np=0 reg_max save=c shape stride=0,A,T,c strides traced=0 type=s yaml_file=s
models.yolo.V6Detect|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv2 cv3 dfl end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 nl no np=0 reg_max save=c shape stride=0,A,T,c strides traced=0 type=s yaml_file=s
models.yolo.V6Segment|b models.yolo.V6Detect|k cv4 nm npr proto
yolov5.models.common.AutoShape|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 dmb end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 model names=c nc=0 np=0 pt save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.Bottleneck|b torch.nn.modules.module.Module|k act add anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.BottleneckCSP|b torch.nn.modules.module.Module|k act anchor_grid anchors bn class_weights=0,A,T concat=0 cv1 cv2 cv3 cv4 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.C3|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.C3Ghost|b yolov5.models.common.C3
yolov5.models.common.C3SPP|b yolov5.models.common.C3
yolov5.models.common.C3TR|b yolov5.models.common.C3
yolov5.models.common.C3x|b yolov5.models.common.C3
yolov5.models.common.Classify|b torch.nn.modules.module.Module|k aap act anchor_grid anchors class_weights=0,A,T concat=0 conv drop end2end=0 export=0 f=0,c flat gr=0 grid hyp=c i=0 include_nms=0 inplace=0 linear names=c nc=0 np=0 pool save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.Concat|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 d end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.Contract|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gain gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.Conv|b torch.nn.modules.module.Module|k act anchor_grid anchors bn class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.CrossConv|b torch.nn.modules.module.Module|k act add anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.DWConv|b yolov5.models.common.Conv
yolov5.models.common.DWConvTranspose2d|b torch.nn.modules.conv.ConvTranspose2d|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.DetectMultiBackend|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 model names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.Detections|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c files gr=0 grid hyp=c i=0 imgs ims include_nms=0 inplace=0 n names=c nc=0 np=0 pred s save=c stride=0,A,T,c t times traced=0 type=s xywh xywhn xyxy xyxyn yaml_file=s
yolov5.models.common.Expand|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gain gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.Flatten|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.Focus|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.GhostBottleneck|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c shortcut stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.GhostConv|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.NMS|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.Proto|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 cv3 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s upsample yaml_file=s
yolov5.models.common.SPP|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.SPPF|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.common.TransformerBlock|b torch.nn.modules.module.Module|k act anchor_grid anchors c2 class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 linear names=c nc=0 np=0 save=c stride=0,A,T,c tr traced=0 type=s yaml_file=s
yolov5.models.common.TransformerLayer|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c fc1 fc2 gr=0 grid hyp=c i=0 include_nms=0 inplace=0 k ma names=c nc=0 np=0 q save=c stride=0,A,T,c traced=0 type=s v yaml_file=s
yolov5.models.common.autoShape|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 model names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.experimental.C3|b torch.nn.modules.module.Module|k act anchor_grid anchors bn class_weights=0,A,T concat=0 cv1 cv2 cv3 cv4 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.experimental.ConvPlus|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.experimental.CrossConv|b torch.nn.modules.module.Module|k act add anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.experimental.Ensemble|b torch.nn.modules.container.ModuleList|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.experimental.GhostBottleneck|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 conv end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c shortcut stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.experimental.GhostConv|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 cv1 cv2 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.experimental.MixConv2d|b torch.nn.modules.module.Module|k act anchor_grid anchors bn class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.experimental.Sum|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 iter names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s w weight yaml_file=s
yolov5.models.yolo.BaseModel|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.yolo.ClassificationModel|b yolov5.models.yolo.BaseModel|k model
yolov5.models.yolo.Detect|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m na names=c nc=0 nl no np=0 save=c stride=0,A,T,c traced=0 training type=s yaml_file=s
yolov5.models.yolo.DetectionModel|b yolov5.models.yolo.BaseModel|k model yaml
yolov5.models.yolo.Model|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 md model names=c nc=0 np=0 save=c stride=0,A,T,c traced=0 type=s yaml yaml_file=s
yolov5.models.yolo.Segment|b torch.nn.modules.module.Module|k act anchor_grid anchors class_weights=0,A,T concat=0 detect end2end=0 export=0 f=0,c gr=0 grid hyp=c i=0 include_nms=0 inplace=0 m na names=c nc=0 nl nm no np=0 npr proto save=c stride=0,A,T,c traced=0 type=s yaml_file=s
yolov5.models.yolo.SegmentationModel|b yolov5.models.yolo.DetectionModel
yolov6.assigners.atss_assigner.ATSSAssigner|b torch.nn.modules.module.Module|k bg_idx bs n_anchors n_max_boxes num_classes topk
yolov6.assigners.atss_assigner_seg.ATSSAssigner|b torch.nn.modules.module.Module|k bg_idx bs n_anchors n_max_boxes num_classes topk
yolov6.assigners.tal_assigner.TaskAlignedAssigner|b torch.nn.modules.module.Module|k alpha beta bg_idx bs eps n_max_boxes num_classes topk
yolov6.assigners.tal_assigner_seg.TaskAlignedAssigner|b torch.nn.modules.module.Module|k alpha beta bg_idx bs eps n_max_boxes num_classes topk
yolov6.assigners.tal_assigner_seg2.TaskAlignedAssigner|b torch.nn.modules.module.Module|k alpha beta bg_idx bs eps n_max_boxes num_classes topk
yolov6.layers.common.BepC3|b torch.nn.modules.module.Module|k concat cv1 cv2 cv3 m
yolov6.layers.common.BiFusion|b torch.nn.modules.module.Module|k cv1 cv2 cv3 downsample upsample
yolov6.layers.common.BottleRep|b torch.nn.modules.module.Module|k alpha conv1 conv2 shortcut
yolov6.layers.common.BottleRep3|b torch.nn.modules.module.Module|k alpha conv1 conv2 conv3 shortcut
yolov6.layers.common.CSPBlock|b torch.nn.modules.module.Module|k blocks conv_1 conv_2 conv_3
yolov6.layers.common.CSPSPPF|b torch.nn.modules.module.Module|k cspsppf cv1 cv2 cv3 cv4 cv5 cv6 cv7 m
yolov6.layers.common.CSPSPPFModule|b torch.nn.modules.module.Module|k cv1 cv2 cv3 cv4 cv5 cv6 cv7 m
yolov6.layers.common.Concat|b torch.nn.modules.module.Module|k d
yolov6.layers.common.Conv|b torch.nn.modules.module.Module|k act bn conv
yolov6.layers.common.ConvBN|b torch.nn.modules.module.Module|k block
yolov6.layers.common.ConvBNHS|b torch.nn.modules.module.Module|k block
yolov6.layers.common.ConvBNReLU|b torch.nn.modules.module.Module|k block
yolov6.layers.common.ConvBNSiLU|b torch.nn.modules.module.Module|k block
yolov6.layers.common.ConvModule|b torch.nn.modules.module.Module|k act activation_type bn conv
yolov6.layers.common.ConvWrapper|b torch.nn.modules.module.Module|k block
yolov6.layers.common.Conv_C3|b torch.nn.modules.module.Module|k act bn conv
yolov6.layers.common.DPBlock|b torch.nn.modules.module.Module|k act_1 act_2 bn_1 bn_2 conv_dw_1 conv_pw_1
yolov6.layers.common.DarknetBlock|b torch.nn.modules.module.Module|k conv_1 conv_2
yolov6.layers.common.DetectBackend|b torch.nn.modules.module.Module
yolov6.layers.common.LinearAddBlock|b torch.nn.modules.module.Module|k bn conv conv_1x1 in_channels relu scale_1x1 scale_conv scale_identity se
yolov6.layers.common.Lite_EffiBlockS1|b torch.nn.modules.module.Module|k conv_1 conv_dw_1 conv_pw_1 se
yolov6.layers.common.Lite_EffiBlockS2|b torch.nn.modules.module.Module|k conv_1 conv_2 conv_dw_1 conv_dw_2 conv_dw_3 conv_pw_2 conv_pw_3 se
yolov6.layers.common.MBLABlock|b torch.nn.modules.module.Module|k c cv1 cv2 m split_num
yolov6.layers.common.QARepVGGBlock|b yolov6.layers.common.RepVGGBlock|k _id_tensor bn
yolov6.layers.common.QARepVGGBlockV2|b yolov6.layers.common.RepVGGBlock|k _id_tensor bn rbr_avg
yolov6.layers.common.RealVGGBlock|b torch.nn.modules.module.Module|k bn conv relu se
yolov6.layers.common.RepBlock|b torch.nn.modules.module.Module|k block conv1
yolov6.layers.common.RepVGGBlock|b torch.nn.modules.module.Module|k deploy groups id_tensor in_channels nonlinearity out_channels rbr_1x1 rbr_dense rbr_identity rbr_reparam se
yolov6.layers.common.SEBlock|b torch.nn.modules.module.Module|k avg_pool conv1 conv2 hardsigmoid relu
yolov6.layers.common.SPPF|b torch.nn.modules.module.Module|k cv1 cv2 m sppf
yolov6.layers.common.SPPFModule|b torch.nn.modules.module.Module|k cv1 cv2 m
yolov6.layers.common.ScaleLayer|b torch.nn.modules.module.Module|k bias num_features weight
yolov6.layers.common.SiLU|b torch.nn.modules.module.Module
yolov6.layers.common.SimCSPSPPF|b torch.nn.modules.module.Module|k cspsppf cv1 cv2 cv3 cv4 cv5 cv6 cv7 m
yolov6.layers.common.SimConv|b torch.nn.modules.module.Module|k act bn conv
yolov6.layers.common.SimConvWrapper|b torch.nn.modules.module.Module|k block
yolov6.layers.common.SimSPPF|b torch.nn.modules.module.Module|k cv1 cv2 m sppf
yolov6.layers.common.Transpose|b torch.nn.modules.module.Module|k upsample_transpose
yolov6.models.efficientrep.CSPBepBackbone|b torch.nn.modules.module.Module|k ERBlock_2 ERBlock_3 ERBlock_4 ERBlock_5 fuse_P2 stem
yolov6.models.efficientrep.CSPBepBackbone_P6|b torch.nn.modules.module.Module|k ERBlock_2 ERBlock_3 ERBlock_4 ERBlock_5 ERBlock_6 fuse_P2 stem
yolov6.models.efficientrep.EfficientRep|b torch.nn.modules.module.Module|k ERBlock_2 ERBlock_3 ERBlock_4 ERBlock_5 fuse_P2 stem
yolov6.models.efficientrep.EfficientRep6|b torch.nn.modules.module.Module|k ERBlock_2 ERBlock_3 ERBlock_4 ERBlock_5 ERBlock_6 fuse_P2 stem
yolov6.models.efficientrep.Lite_EffiBackbone|b torch.nn.modules.module.Module|k conv_0 lite_effiblock_1 lite_effiblock_2 lite_effiblock_3 lite_effiblock_4
yolov6.models.effidehead.Detect|b torch.nn.modules.module.Module|k anchors cls_convs cls_preds grid grid_cell_offset grid_cell_size inplace na nc nl no obj_preds prior_prob proj proj_conv reg_convs reg_max reg_preds stems stride use_dfl
yolov6.models.effidehead_seg.Detect|b torch.nn.modules.module.Module|k cls_convs cls_preds grid grid_cell_offset grid_cell_size inplace nc nl nm no prior_prob proj proj_conv reg_convs reg_max reg_preds stems stride use_dfl
yolov6.models.end2end.End2End|b torch.nn.modules.module.Module|k end2end model patch_model with_preprocess
yolov6.models.end2end.ONNX_ORT|b torch.nn.modules.module.Module|k convert_matrix device iou_threshold max_obj max_wh score_threshold
yolov6.models.end2end.ONNX_TRT7|b torch.nn.modules.module.Module|k backgroundLabelId caffeSemantics clipBoxes convert_matrix device iouThreshold isNormalized keepTopK numClasses plugin_version scoreBits scoreThreshold shareLocation topK
yolov6.models.end2end.ONNX_TRT8|b torch.nn.modules.module.Module|k background_class box_coding device iou_threshold max_obj plugin_version score_activation score_threshold
yolov6.models.end2end.ORT_NMS|k
yolov6.models.end2end.TRT7_NMS|k
yolov6.models.end2end.TRT8_NMS|k
yolov6.models.heads.effidehead_distill_ns.Detect|b torch.nn.modules.module.Module|k cls_convs cls_preds grid grid_cell_offset grid_cell_size inplace nc nl no prior_prob proj proj_conv reg_convs reg_max reg_preds reg_preds_dist reg_preds_lrtb stems stride use_dfl
yolov6.models.heads.effidehead_fuseab.Detect|b torch.nn.modules.module.Module|k anchors_init cls_convs cls_preds cls_preds_ab cls_preds_af grid grid_cell_offset grid_cell_size inplace na nc nl no prior_prob proj proj_conv reg_convs reg_max reg_preds reg_preds_ab reg_preds_af stems stride use_dfl
yolov6.models.heads.effidehead_fuseab_seg.Conv|b torch.nn.modules.module.Module|k act bn conv
yolov6.models.heads.effidehead_fuseab_seg.Detect|b torch.nn.modules.module.Module|k anchors_init cls_convs cls_preds cls_preds_ab fuse_ab grid grid_cell_offset grid_cell_size inplace na nc nl nm no prior_prob proj proj_conv reg_convs reg_mask reg_max reg_preds reg_preds_ab seg_convs seg_preds seg_preds_ab seg_proto stems stride use_dfl
yolov6.models.heads.effidehead_fuseab_seg.Proto|b torch.nn.modules.module.Module|k cv1 cv2 cv3 upsample
yolov6.models.heads.effidehead_fuseab_seg_solo.Conv|b torch.nn.modules.module.Module|k act bn conv
yolov6.models.heads.effidehead_fuseab_seg_solo.Detect|b torch.nn.modules.module.Module|k anchors_init cls_convs cls_preds cls_preds_ab fuse_ab grid grid_cell_offset grid_cell_size inplace na nc nl nm no prior_prob proj proj_conv reg_convs reg_mask reg_max reg_preds reg_preds_ab seg_convs seg_preds seg_preds_ab seg_proto stems stride use_dfl
yolov6.models.heads.effidehead_fuseab_seg_solo.Proto|b torch.nn.modules.module.Module|k cv1 cv2 cv3 upsample
yolov6.models.heads.effidehead_lite.Detect|b torch.nn.modules.module.Module|k cls_convs cls_preds grid grid_cell_offset grid_cell_size inplace nc nl no prior_prob reg_convs reg_preds stems stride
yolov6.models.loss.BboxLoss|b torch.nn.modules.module.Module|k iou_loss num_classes reg_max use_dfl
yolov6.models.loss.ComputeLoss|k bbox_loss bcewithlog_loss center_radius cls_weight eps formal_assigner fpn_strides grid_cell_offset grid_cell_size grids iou_loss iou_type iou_weight l1_loss loss_weight n_anchors num_classes ori_img_size proj reg_max reg_weight strides use_dfl varifocal_loss warmup_assigner warmup_epoch|f
yolov6.models.loss.VarifocalLoss|b torch.nn.modules.module.Module
yolov6.models.loss_distill.BboxLoss|b torch.nn.modules.module.Module|k iou_loss num_classes reg_max use_dfl
yolov6.models.loss_distill.ComputeLoss|k bbox_loss distill_feat distill_weight formal_assigner fpn_strides grid_cell_offset grid_cell_size iou_type loss_weight num_classes ori_img_size proj reg_max use_dfl varifocal_loss warmup_assigner warmup_epoch|f
yolov6.models.loss_distill.VarifocalLoss|b torch.nn.modules.module.Module
yolov6.models.losses.loss.BboxLoss|b torch.nn.modules.module.Module|k iou_loss num_classes reg_max use_dfl
yolov6.models.losses.loss.ComputeLoss|k bbox_loss cached_anchors cached_feat_sizes formal_assigner fpn_strides grid_cell_offset grid_cell_size iou_type landmarks_loss loss_weight num_classes ori_img_size proj reg_max use_dfl varifocal_loss warmup_assigner warmup_epoch|f
yolov6.models.losses.loss.LandmarksLoss|b torch.nn.modules.module.Module|k alpha loss_fcn
yolov6.models.losses.loss.VarifocalLoss|b torch.nn.modules.module.Module
yolov6.models.losses.loss.WingLoss|b torch.nn.modules.module.Module|k C e w
yolov6.models.losses.loss_distill.BboxLoss|b torch.nn.modules.module.Module|k iou_loss num_classes reg_max use_dfl
yolov6.models.losses.loss_distill.ComputeLoss|k bbox_loss distill_feat distill_weight formal_assigner fpn_strides grid_cell_offset grid_cell_size iou_type loss_weight num_classes ori_img_size proj reg_max use_dfl varifocal_loss warmup_assigner warmup_epoch|f
yolov6.models.losses.loss_distill.VarifocalLoss|b torch.nn.modules.module.Module
yolov6.models.losses.loss_distill_ns.BboxLoss|b torch.nn.modules.module.Module|k iou_loss num_classes reg_max use_dfl
yolov6.models.losses.loss_distill_ns.ComputeLoss|k bbox_loss distill_feat distill_weight formal_assigner fpn_strides grid_cell_offset grid_cell_size iou_type loss_weight num_classes ori_img_size proj reg_max use_dfl varifocal_loss warmup_epoch|f
yolov6.models.losses.loss_distill_ns.VarifocalLoss|b torch.nn.modules.module.Module
yolov6.models.losses.loss_fuseab.BboxLoss|b torch.nn.modules.module.Module|k iou_loss num_classes reg_max use_dfl
yolov6.models.losses.loss_fuseab.ComputeLoss|k bbox_loss formal_assigner fpn_strides grid_cell_offset grid_cell_size iou_type loss_weight num_classes ori_img_size proj reg_max use_dfl varifocal_loss warmup_epoch|f
yolov6.models.losses.loss_fuseab.VarifocalLoss|b torch.nn.modules.module.Module
yolov6.models.losses.loss_fuseab.WingLoss|b torch.nn.modules.module.Module|k C e w
yolov6.models.losses.seg_loss.BboxLoss|b torch.nn.modules.module.Module|k iou_loss num_classes reg_max use_dfl
yolov6.models.losses.seg_loss.ComputeLoss|k bbox_loss formal_assigner fpn_strides grid_cell_offset grid_cell_size iou_type loss_weight nm num_classes ori_img_size proj reg_max tt use_dfl varifocal_loss warmup_assigner warmup_epoch|f
yolov6.models.losses.seg_loss.VarifocalLoss|b torch.nn.modules.module.Module
yolov6.models.losses.seg_loss_solo_main.BboxLoss|b torch.nn.modules.module.Module|k iou_loss num_classes reg_max use_dfl
yolov6.models.losses.seg_loss_solo_main.ComputeLoss|k bbox_loss bias_nums dice dyconv_channels formal_assigner fpn_strides grid_cell_offset grid_cell_size iou_type loss_weight nm num_classes ori_img_size proj reg_max tt use_dfl varifocal_loss warmup_assigner warmup_epoch weight_nums|f
yolov6.models.losses.seg_loss_solo_main.VarifocalLoss|b torch.nn.modules.module.Module
yolov6.models.reppan.CSPRepBiFPANNeck|b torch.nn.modules.module.Module|k Bifusion0 Bifusion1 Rep_n3 Rep_n4 Rep_p3 Rep_p4 downsample1 downsample2 reduce_layer0 reduce_layer1
yolov6.models.reppan.CSPRepBiFPANNeck_P6|b torch.nn.modules.module.Module|k Bifusion0 Bifusion1 Bifusion2 Rep_n4 Rep_n5 Rep_n6 Rep_p3 Rep_p4 Rep_p5 downsample0 downsample1 downsample2 reduce_layer0 reduce_layer1 reduce_layer2
yolov6.models.reppan.CSPRepPANNeck|b torch.nn.modules.module.Module|k Rep_n3 Rep_n4 Rep_p3 Rep_p4 downsample1 downsample2 reduce_layer0 reduce_layer1 upsample0 upsample1
yolov6.models.reppan.CSPRepPANNeck_P6|b torch.nn.modules.module.Module|k Rep_n4 Rep_n5 Rep_n6 Rep_p3 Rep_p4 Rep_p5 downsample0 downsample1 downsample2 reduce_layer0 reduce_layer1 reduce_layer2 upsample0 upsample1 upsample2
yolov6.models.reppan.Lite_EffiNeck|b torch.nn.modules.module.Module|k Csp_n3 Csp_n4 Csp_p3 Csp_p4 downsample1 downsample2 p6_conv_1 p6_conv_2 reduce_layer0 reduce_layer1 reduce_layer2 upsample0 upsample1
yolov6.models.reppan.RepBiFPANNeck|b torch.nn.modules.module.Module|k Bifusion0 Bifusion1 Rep_n3 Rep_n4 Rep_p3 Rep_p4 downsample1 downsample2 reduce_layer0 reduce_layer1
yolov6.models.reppan.RepBiFPANNeck6|b torch.nn.modules.module.Module|k Bifusion0 Bifusion1 Bifusion2 Rep_n4 Rep_n5 Rep_n6 Rep_p3 Rep_p4 Rep_p5 downsample0 downsample1 downsample2 reduce_layer0 reduce_layer1 reduce_layer2
yolov6.models.reppan.RepPANNeck|b torch.nn.modules.module.Module|k Rep_n3 Rep_n4 Rep_p3 Rep_p4 _QUANT downsample1 downsample2 reduce_layer0 reduce_layer1 upsample0 upsample1 upsample_feat0_quant upsample_feat1_quant
yolov6.models.reppan.RepPANNeck6|b torch.nn.modules.module.Module|k Rep_n4 Rep_n5 Rep_n6 Rep_p3 Rep_p4 Rep_p5 downsample0 downsample1 downsample2 reduce_layer0 reduce_layer1 reduce_layer2 upsample0 upsample1 upsample2
yolov6.models.yolo.Model|b torch.nn.modules.module.Module|k backbone detect neck stride
yolov6.models.yolo_lite.Model|b torch.nn.modules.module.Module|k backbone detect neck stride
mmcv.cnn.alexnet.AlexNet|b torch.nn.modules.module.Module|k classifier features num_classes
mmcv.cnn.bricks.activation.Clamp|b torch.nn.modules.module.Module|k max min
mmcv.cnn.bricks.activation.GELU|b torch.nn.modules.module.Module
mmcv.cnn.bricks.activation.SiLU|b torch.nn.modules.module.Module|k inplace
mmcv.cnn.bricks.context_block.ContextBlock|b torch.nn.modules.module.Module|k avg_pool channel_add_conv channel_mul_conv conv_mask fusion_types in_channels planes pooling_type ratio softmax
mmcv.cnn.bricks.conv2d_adaptive_padding.Conv2dAdaptivePadding|b torch.nn.modules.conv.Conv2d
mmcv.cnn.bricks.conv_module.ConvModule|b torch.nn.modules.module.Module|k act_cfg activate conv conv_cfg dilation efficient_conv_bn_eval_forward fast_conv_bn_eval_forward groups in_channels inplace kernel_size norm_cfg norm_name order out_channels output_padding padding padding_layer stride transposed with_activation with_bias with_explicit_padding with_norm with_spectral_norm
mmcv.cnn.bricks.conv_ws.ConvAWS2d|b torch.nn.modules.conv.Conv2d
mmcv.cnn.bricks.conv_ws.ConvWS2d|b torch.nn.modules.conv.Conv2d|k eps
mmcv.cnn.bricks.depthwise_separable_conv_module.DepthwiseSeparableConvModule|b torch.nn.modules.module.Module|k depthwise_conv pointwise_conv
mmcv.cnn.bricks.drop.DropPath|b torch.nn.modules.module.Module|k drop_prob
mmcv.cnn.bricks.drop.Dropout|b torch.nn.modules.dropout.Dropout
mmcv.cnn.bricks.generalized_attention.GeneralizedAttention|b torch.nn.modules.module.Module|k appr_bias appr_geom_fc_x appr_geom_fc_y attention_type gamma geom_bias in_channels key_conv kv_downsample kv_stride local_constraint_map num_heads position_embedding_dim position_magnitude proj_conv q_downsample q_stride qk_embed_dim query_conv spatial_range v_dim value_conv
mmcv.cnn.bricks.hsigmoid.HSigmoid|b torch.nn.modules.module.Module|k bias divisor max_value min_value
mmcv.cnn.bricks.hswish.HSwish|b torch.nn.modules.module.Module|k act
mmcv.cnn.bricks.non_local.NonLocal1d|b mmcv.cnn.bricks.non_local._NonLocalNd|k sub_sample
mmcv.cnn.bricks.non_local.NonLocal2d|b mmcv.cnn.bricks.non_local._NonLocalNd|k sub_sample
mmcv.cnn.bricks.non_local.NonLocal3d|b mmcv.cnn.bricks.non_local._NonLocalNd|k sub_sample
mmcv.cnn.bricks.non_local._NonLocalNd|b torch.nn.modules.module.Module|k concat_project conv_out g in_channels inter_channels mode phi reduction theta use_scale
mmcv.cnn.bricks.scale.LayerScale|b torch.nn.modules.module.Module|k data_format inplace weight
mmcv.cnn.bricks.scale.Scale|b torch.nn.modules.module.Module|k scale
mmcv.cnn.bricks.swish.Swish|b torch.nn.modules.module.Module
mmcv.cnn.bricks.transformer.AdaptivePadding|b torch.nn.modules.module.Module|k dilation kernel_size padding stride
mmcv.cnn.bricks.transformer.BaseTransformerLayer|b torch.nn.modules.module.Module mmengine.model.base_module.BaseModule|k _is_init _params_init_info attentions batch_first embed_dims ffns init_cfg norm_cfg norms num_attn operation_order pre_norm
mmcv.cnn.bricks.transformer.FFN|b torch.nn.modules.module.Module mmengine.model.base_module.BaseModule|k _is_init _params_init_info act_cfg activate add_identity dropout_layer embed_dims feedforward_channels gamma2 init_cfg layers num_fcs
mmcv.cnn.bricks.transformer.MultiheadAttention|b torch.nn.modules.module.Module mmengine.model.base_module.BaseModule|k _is_init _params_init_info attn batch_first dropout_layer embed_dims init_cfg num_heads proj_drop
mmcv.cnn.bricks.transformer.PatchEmbed|b torch.nn.modules.module.Module mmengine.model.base_module.BaseModule|k _is_init _params_init_info adaptive_padding embed_dims init_cfg init_input_size init_out_size norm projection
mmcv.cnn.bricks.transformer.PatchMerging|b torch.nn.modules.module.Module mmengine.model.base_module.BaseModule|k _is_init _params_init_info adaptive_padding in_channels init_cfg norm out_channels reduction sampler
mmcv.cnn.bricks.transformer.TransformerLayerSequence|b torch.nn.modules.module.Module mmengine.model.base_module.BaseModule|k _is_init _params_init_info embed_dims init_cfg layers num_layers pre_norm
mmcv.cnn.bricks.upsample.PixelShufflePack|b torch.nn.modules.module.Module|k in_channels out_channels scale_factor upsample_conv upsample_kernel
mmcv.cnn.bricks.wrappers.Conv2d|b torch.nn.modules.conv.Conv2d
mmcv.cnn.bricks.wrappers.Conv3d|b torch.nn.modules.conv.Conv3d
mmcv.cnn.bricks.wrappers.ConvTranspose2d|b torch.nn.modules.conv.ConvTranspose2d
mmcv.cnn.bricks.wrappers.ConvTranspose3d|b torch.nn.modules.conv.ConvTranspose3d
mmcv.cnn.bricks.wrappers.Linear|b torch.nn.modules.linear.Linear
mmcv.cnn.bricks.wrappers.MaxPool2d|b torch.nn.modules.pooling.MaxPool2d
mmcv.cnn.bricks.wrappers.MaxPool3d|b torch.nn.modules.pooling.MaxPool3d
mmcv.cnn.bricks.wrappers.NewEmptyTensorOp|k
mmcv.cnn.resnet.BasicBlock|b torch.nn.modules.module.Module|k bn1 bn2 conv1 conv2 dilation downsample relu stride
mmcv.cnn.resnet.Bottleneck|b torch.nn.modules.module.Module|k bn1 bn2 bn3 conv1 conv2 conv3 dilation downsample relu stride with_cp
mmcv.cnn.resnet.ResNet|b torch.nn.modules.module.Module|k bn1 bn_eval bn_frozen conv1 feat_dim frozen_stages inplanes maxpool out_indices relu res_layers style with_cp
mmcv.cnn.rfsearch.operator.BaseConvRFSearchOp|b torch.nn.modules.module.Module mmengine.model.base_module.BaseModule|k _is_init _params_init_info global_config init_cfg op_layer
mmcv.cnn.rfsearch.operator.Conv2dRFSearchOp|b mmcv.cnn.rfsearch.operator.BaseConvRFSearchOp|k branch_weights dilation_rates num_branches verbose
mmcv.cnn.utils.sync_bn._BatchNormXd|b torch.nn.modules.batchnorm._BatchNorm
mmcv.cnn.utils.weight_init.BaseInit|k bias layer wholemodule
mmcv.cnn.utils.weight_init.Caffe2XavierInit|b mmcv.cnn.utils.weight_init.KaimingInit|f
mmcv.cnn.utils.weight_init.ConstantInit|b mmcv.cnn.utils.weight_init.BaseInit|k val|f
mmcv.cnn.utils.weight_init.KaimingInit|b mmcv.cnn.utils.weight_init.BaseInit|k a distribution mode nonlinearity|f
mmcv.cnn.utils.weight_init.NormalInit|b mmcv.cnn.utils.weight_init.BaseInit|k mean std|f
mmcv.cnn.utils.weight_init.PretrainedInit|k checkpoint map_location prefix|f
mmcv.cnn.utils.weight_init.TruncNormalInit|b mmcv.cnn.utils.weight_init.BaseInit|k a b mean std|f
mmcv.cnn.utils.weight_init.UniformInit|b mmcv.cnn.utils.weight_init.BaseInit|k a b|f
mmcv.cnn.utils.weight_init.XavierInit|b mmcv.cnn.utils.weight_init.BaseInit|k distribution gain|f
mmcv.cnn.vgg.VGG|b torch.nn.modules.module.Module|k bn_eval bn_frozen classifier frozen_stages inplanes module_name num_classes out_indices range_sub_modules stage_blocks
mmcv.ops.active_rotated_filter.ActiveRotatedFilterFunction|k
mmcv.ops.assign_score_withk.AssignScoreWithK|k
mmcv.ops.ball_query.BallQuery|k
mmcv.ops.bezier_align.BezierAlign|b torch.nn.modules.module.Module|k aligned output_size sampling_ratio spatial_scale
mmcv.ops.bezier_align.BezierAlignFunction|k
mmcv.ops.border_align.BorderAlign|b torch.nn.modules.module.Module|k pool_size
mmcv.ops.border_align.BorderAlignFunction|k
mmcv.ops.carafe.CARAFE|b torch.nn.modules.module.Module|k group_size kernel_size scale_factor
mmcv.ops.carafe.CARAFEFunction|k
mmcv.ops.carafe.CARAFENaive|b torch.nn.modules.module.Module|k group_size kernel_size scale_factor
mmcv.ops.carafe.CARAFENaiveFunction|k
mmcv.ops.carafe.CARAFEPack|b torch.nn.modules.module.Module|k channel_compressor channels compressed_channels content_encoder encoder_dilation encoder_kernel scale_factor up_group up_kernel
mmcv.ops.cc_attention.CAMapFunction|k
mmcv.ops.cc_attention.CAWeightFunction|k
mmcv.ops.cc_attention.CrissCrossAttention|b torch.nn.modules.module.Module|k gamma in_channels key_conv query_conv value_conv
mmcv.ops.chamfer_distance.ChamferDistanceFunction|k
mmcv.ops.corner_pool.BottomPoolFunction|k
mmcv.ops.corner_pool.CornerPool|b torch.nn.modules.module.Module|k corner_pool mode
mmcv.ops.corner_pool.LeftPoolFunction|k
mmcv.ops.corner_pool.RightPoolFunction|k
mmcv.ops.corner_pool.TopPoolFunction|k
mmcv.ops.correlation.Correlation|b torch.nn.modules.module.Module|k dilation dilation_patch kernel_size max_displacement padding stride
mmcv.ops.correlation.CorrelationFunction|k
mmcv.ops.deform_conv.DeformConv2d|b torch.nn.modules.module.Module|k deform_groups dilation groups im2col_step in_channels kernel_size out_channels output_padding padding stride transposed weight
mmcv.ops.deform_conv.DeformConv2dFunction|k
mmcv.ops.deform_conv.DeformConv2dPack|b mmcv.ops.deform_conv.DeformConv2d|k conv_offset
mmcv.ops.deform_conv.DeformConv2dPack_MLU|b mmcv.ops.deform_conv.DeformConv2d|k conv_offset
mmcv.ops.deform_roi_pool.DeformRoIPool|b torch.nn.modules.module.Module|k gamma output_size sampling_ratio spatial_scale
mmcv.ops.deform_roi_pool.DeformRoIPoolFunction|k
mmcv.ops.deform_roi_pool.DeformRoIPoolPack|b mmcv.ops.deform_roi_pool.DeformRoIPool|k deform_fc_channels offset_fc output_channels
mmcv.ops.deform_roi_pool.ModulatedDeformRoIPoolPack|b mmcv.ops.deform_roi_pool.DeformRoIPool|k deform_fc_channels mask_fc offset_fc output_channels
mmcv.ops.deprecated_wrappers.Conv2d_deprecated|b torch.nn.modules.conv.Conv2d
mmcv.ops.deprecated_wrappers.ConvTranspose2d_deprecated|b torch.nn.modules.conv.ConvTranspose2d
mmcv.ops.deprecated_wrappers.Linear_deprecated|b torch.nn.modules.linear.Linear
mmcv.ops.deprecated_wrappers.MaxPool2d_deprecated|b torch.nn.modules.pooling.MaxPool2d
mmcv.ops.diff_iou_rotated.SortVertices|k
mmcv.ops.focal_loss.SigmoidFocalLoss|b torch.nn.modules.module.Module|k alpha gamma reduction
mmcv.ops.focal_loss.SigmoidFocalLossFunction|k
mmcv.ops.focal_loss.SoftmaxFocalLoss|b torch.nn.modules.module.Module|k alpha gamma reduction
mmcv.ops.focal_loss.SoftmaxFocalLossFunction|k
mmcv.ops.furthest_point_sample.FurthestPointSampling|k
mmcv.ops.furthest_point_sample.FurthestPointSamplingWithDist|k
mmcv.ops.fused_bias_leakyrelu.FusedBiasLeakyReLU|b torch.nn.modules.module.Module|k bias negative_slope scale
mmcv.ops.fused_bias_leakyrelu.FusedBiasLeakyReLUFunction|k
mmcv.ops.fused_bias_leakyrelu.FusedBiasLeakyReLUFunctionBackward|k
mmcv.ops.gather_points.GatherPoints|k
mmcv.ops.group_points.GroupAll|b torch.nn.modules.module.Module|k use_xyz
mmcv.ops.group_points.GroupingOperation|k
mmcv.ops.group_points.QueryAndGroup|b torch.nn.modules.module.Module|k max_radius min_radius normalize_xyz return_grouped_idx return_grouped_xyz return_unique_cnt sample_num uniform_sample use_xyz
mmcv.ops.knn.KNN|k
mmcv.ops.masked_conv.MaskedConv2d|b torch.nn.modules.conv.Conv2d
mmcv.ops.masked_conv.MaskedConv2dFunction|k
mmcv.ops.merge_cells.BaseMergeCell|b torch.nn.modules.module.Module|k input1_conv input2_conv out_conv upsample_mode with_input1_conv with_input2_conv with_out_conv
mmcv.ops.merge_cells.ConcatCell|b mmcv.ops.merge_cells.BaseMergeCell
mmcv.ops.merge_cells.GlobalPoolingCell|b mmcv.ops.merge_cells.BaseMergeCell|k global_pool
mmcv.ops.merge_cells.SumCell|b mmcv.ops.merge_cells.BaseMergeCell
mmcv.ops.modulated_deform_conv.ModulatedDeformConv2d|b torch.nn.modules.module.Module|k bias deform_groups dilation groups in_channels kernel_size out_channels output_padding padding stride transposed weight
mmcv.ops.modulated_deform_conv.ModulatedDeformConv2dFunction|k
mmcv.ops.modulated_deform_conv.ModulatedDeformConv2dPack|b mmcv.ops.modulated_deform_conv.ModulatedDeformConv2d|k conv_offset
mmcv.ops.modulated_deform_conv.ModulatedDeformConv2dPack_MLU|b mmcv.ops.modulated_deform_conv.ModulatedDeformConv2d|k conv_offset
mmcv.ops.multi_scale_deform_attn.MultiScaleDeformableAttention|b torch.nn.modules.module.Module mmengine.model.base_module.BaseModule|k _is_init _params_init_info attention_weights batch_first dropout embed_dims im2col_step init_cfg norm_cfg num_heads num_levels num_points output_proj sampling_offsets value_proj
mmcv.ops.multi_scale_deform_attn.MultiScaleDeformableAttnFunction|k
mmcv.ops.nms.NMSop|k
mmcv.ops.nms.SoftNMSop|k
mmcv.ops.point_sample.SimpleRoIAlign|b torch.nn.modules.module.Module|k aligned output_size spatial_scale use_torchvision
mmcv.ops.points_sampler.DFPSSampler|b torch.nn.modules.module.Module
mmcv.ops.points_sampler.FFPSSampler|b torch.nn.modules.module.Module
mmcv.ops.points_sampler.FSSampler|b torch.nn.modules.module.Module
mmcv.ops.points_sampler.PointsSampler|b torch.nn.modules.module.Module|k fp16_enabled fps_sample_range_list num_point samplers
mmcv.ops.prroi_pool.PrRoIPool|b torch.nn.modules.module.Module|k output_size spatial_scale
mmcv.ops.prroi_pool.PrRoIPoolFunction|k
mmcv.ops.psa_mask.PSAMask|b torch.nn.modules.module.Module|k mask_size psa_type psa_type_enum
mmcv.ops.psa_mask.PSAMaskFunction|k
mmcv.ops.riroi_align_rotated.RiRoIAlignRotated|b torch.nn.modules.module.Module|k clockwise num_orientations num_samples out_size spatial_scale
mmcv.ops.riroi_align_rotated.RiRoIAlignRotatedFunction|k
mmcv.ops.roi_align.RoIAlign|b torch.nn.modules.module.Module|k aligned output_size pool_mode sampling_ratio spatial_scale use_torchvision
mmcv.ops.roi_align.RoIAlignFunction|k
mmcv.ops.roi_align_rotated.RoIAlignRotated|b torch.nn.modules.module.Module|k aligned clockwise out_size output_size sample_num sampling_ratio spatial_scale
mmcv.ops.roi_align_rotated.RoIAlignRotatedFunction|k
mmcv.ops.roi_pool.RoIPool|b torch.nn.modules.module.Module|k output_size spatial_scale
mmcv.ops.roi_pool.RoIPoolFunction|k
mmcv.ops.roiaware_pool3d.RoIAwarePool3d|b torch.nn.modules.module.Module|k max_pts_per_voxel mode out_size
mmcv.ops.roiaware_pool3d.RoIAwarePool3dFunction|k
mmcv.ops.roipoint_pool3d.RoIPointPool3d|b torch.nn.modules.module.Module|k num_sampled_points
mmcv.ops.roipoint_pool3d.RoIPointPool3dFunction|k
mmcv.ops.rotated_feature_align.RotatedFeatureAlignFunction|k
mmcv.ops.saconv.SAConv2d|b torch.nn.modules.conv.Conv2d|k dilation offset_l offset_s padding post_context pre_context switch use_deform weight_diff
mmcv.ops.scatter_points.DynamicScatter|b torch.nn.modules.module.Module|k average_points point_cloud_range voxel_size
mmcv.ops.scatter_points._DynamicScatter|k
mmcv.ops.sparse_conv.SparseConv2d|b mmcv.ops.sparse_conv.SparseConvolution
mmcv.ops.sparse_conv.SparseConv3d|b mmcv.ops.sparse_conv.SparseConvolution
mmcv.ops.sparse_conv.SparseConv4d|b mmcv.ops.sparse_conv.SparseConvolution
mmcv.ops.sparse_conv.SparseConvTranspose2d|b mmcv.ops.sparse_conv.SparseConvolution
mmcv.ops.sparse_conv.SparseConvTranspose3d|b mmcv.ops.sparse_conv.SparseConvolution
mmcv.ops.sparse_conv.SparseConvolution|b torch.nn.modules.module.Module|k bias conv1x1 dilation fused_bn groups in_channels indice_key inverse kernel_size ndim out_channels output_padding padding stride subm transposed weight
mmcv.ops.sparse_conv.SparseInverseConv2d|b mmcv.ops.sparse_conv.SparseConvolution
mmcv.ops.sparse_conv.SparseInverseConv3d|b mmcv.ops.sparse_conv.SparseConvolution
mmcv.ops.sparse_conv.SubMConv2d|b mmcv.ops.sparse_conv.SparseConvolution
mmcv.ops.sparse_conv.SubMConv3d|b mmcv.ops.sparse_conv.SparseConvolution
mmcv.ops.sparse_conv.SubMConv4d|b mmcv.ops.sparse_conv.SparseConvolution
mmcv.ops.sparse_functional.SparseConvFunction|k
mmcv.ops.sparse_functional.SparseInverseConvFunction|k
mmcv.ops.sparse_functional.SparseMaxPoolFunction|k
mmcv.ops.sparse_functional.SubMConvFunction|k
mmcv.ops.sparse_modules.RemoveGrid|b torch.nn.modules.module.Module
mmcv.ops.sparse_modules.SparseModule|b torch.nn.modules.module.Module
mmcv.ops.sparse_modules.SparseSequential|b torch.nn.modules.module.Module|k _sparity_dict
mmcv.ops.sparse_modules.ToDense|b torch.nn.modules.module.Module
mmcv.ops.sparse_pool.SparseMaxPool|b torch.nn.modules.module.Module|k dilation kernel_size ndim padding stride subm
mmcv.ops.sparse_pool.SparseMaxPool2d|b mmcv.ops.sparse_pool.SparseMaxPool
mmcv.ops.sparse_pool.SparseMaxPool3d|b mmcv.ops.sparse_pool.SparseMaxPool
mmcv.ops.sparse_structure.SparseConvTensor|k batch_size features grid indice_dict indices spatial_shape
mmcv.ops.sync_bn.SyncBatchNorm|b torch.nn.modules.module.Module|k affine bias eps group group_size momentum num_batches_tracked num_features stats_mode track_running_stats weight
mmcv.ops.sync_bn.SyncBatchNormFunction|k
mmcv.ops.three_interpolate.ThreeInterpolate|k
mmcv.ops.three_nn.ThreeNN|k
mmcv.ops.tin_shift.TINShift|b torch.nn.modules.module.Module
mmcv.ops.tin_shift.TINShiftFunction|k
mmcv.ops.upfirdn2d.UpFirDn2d|k
mmcv.ops.upfirdn2d.UpFirDn2dBackward|k
mmcv.ops.voxelize.Voxelization|b torch.nn.modules.module.Module|k deterministic grid_size max_num_points max_voxels pcd_shape point_cloud_range voxel_size
mmcv.ops.voxelize._Voxelization|k
mmcv.ops.wrappers.Conv2d|b torch.nn.modules.conv.Conv2d
mmcv.ops.wrappers.ConvTranspose2d|b torch.nn.modules.conv.ConvTranspose2d
mmcv.ops.wrappers.Linear|b torch.nn.modules.linear.Linear
mmcv.ops.wrappers.MaxPool2d|b torch.nn.modules.pooling.MaxPool2d
mmcv.ops.wrappers.NewEmptyTensorOp|k
mmdet3d.core.bbox.structures.box_3d_mode.Box3DMode|c s|c 0
mmdet3d.core.bbox.structures.coord_3d_mode.Coord3DMode|c s|c 0
mmdet3d.structures.bbox_3d.box_3d_mode.Box3DMode|c s|c 0
mmdet3d.structures.bbox_3d.coord_3d_mode.Coord3DMode|c s|c 0
`;
