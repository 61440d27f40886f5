/** Made by scripts/shapes/from_source.py of sources that were read, not executed; see its shapes_of_source.py. */
export const visionSources = (): string => `
timm.layers.activations.GELU|b torch.nn.modules.module.Module
timm.layers.activations.GELUTanh|b torch.nn.modules.module.Module
timm.layers.activations.HardMish|b torch.nn.modules.module.Module|k inplace
timm.layers.activations.HardSigmoid|b torch.nn.modules.module.Module|k inplace
timm.layers.activations.HardSwish|b torch.nn.modules.module.Module|k inplace
timm.layers.activations.Mish|b torch.nn.modules.module.Module
timm.layers.activations.PReLU|b torch.nn.modules.activation.PReLU
timm.layers.activations.QuickGELU|b torch.nn.modules.module.Module
timm.layers.activations.Sigmoid|b torch.nn.modules.module.Module|k inplace
timm.layers.activations.Swish|b torch.nn.modules.module.Module|k inplace
timm.layers.activations.Tanh|b torch.nn.modules.module.Module|k inplace
timm.layers.activations_jit.HardMishJit|b torch.nn.modules.module.Module
timm.layers.activations_jit.HardSigmoidJit|b torch.nn.modules.module.Module
timm.layers.activations_jit.HardSwishJit|b torch.nn.modules.module.Module
timm.layers.activations_jit.MishJit|b torch.nn.modules.module.Module
timm.layers.activations_jit.SwishJit|b torch.nn.modules.module.Module
timm.layers.activations_me.HardMishAutoFn|k
timm.layers.activations_me.HardMishJitAutoFn|k
timm.layers.activations_me.HardMishMe|b torch.nn.modules.module.Module
timm.layers.activations_me.HardSigmoidAutoFn|k
timm.layers.activations_me.HardSigmoidJitAutoFn|k
timm.layers.activations_me.HardSigmoidMe|b torch.nn.modules.module.Module
timm.layers.activations_me.HardSwishAutoFn|k
timm.layers.activations_me.HardSwishJitAutoFn|k
timm.layers.activations_me.HardSwishMe|b torch.nn.modules.module.Module
timm.layers.activations_me.MishAutoFn|k
timm.layers.activations_me.MishJitAutoFn|k
timm.layers.activations_me.MishMe|b torch.nn.modules.module.Module
timm.layers.activations_me.SwishAutoFn|k
timm.layers.activations_me.SwishJitAutoFn|k
timm.layers.activations_me.SwishMe|b torch.nn.modules.module.Module
timm.layers.adaptive_avgmax_pool.AdaptiveAvgMaxPool2d|b torch.nn.modules.module.Module|k output_size
timm.layers.adaptive_avgmax_pool.AdaptiveCatAvgMaxPool2d|b torch.nn.modules.module.Module|k output_size
timm.layers.adaptive_avgmax_pool.FastAdaptiveAvgMaxPool|b torch.nn.modules.module.Module|k dim flatten
timm.layers.adaptive_avgmax_pool.FastAdaptiveAvgPool|b torch.nn.modules.module.Module|k dim flatten
timm.layers.adaptive_avgmax_pool.FastAdaptiveCatAvgMaxPool|b torch.nn.modules.module.Module|k dim_cat dim_reduce flatten
timm.layers.adaptive_avgmax_pool.FastAdaptiveMaxPool|b torch.nn.modules.module.Module|k dim flatten
timm.layers.adaptive_avgmax_pool.SelectAdaptivePool2d|b torch.nn.modules.module.Module|k flatten pool pool_type
timm.layers.attention.Attention|b torch.nn.modules.module.Module|k attn_dim attn_drop fused_attn gate head_dim k_norm norm num_heads proj proj_drop q_norm qkv scale
timm.layers.attention.AttentionRope|b torch.nn.modules.module.Module|k attn_dim attn_drop fused_attn gate head_dim k_norm k_proj norm num_heads num_prefix_tokens proj proj_drop q_norm q_proj qkv rotate_half scale v_proj
timm.layers.attention2d.Attention2d|b torch.nn.modules.module.Module|k attn_drop dim_head fused_attn head_first num_heads proj proj_drop qkv scale
timm.layers.attention2d.MultiQueryAttention2d|b torch.nn.modules.module.Module|k attn_drop drop einsum fused_attn has_query_strides key key_dim kv_stride num_heads output query query_strides scale value value_dim
timm.layers.attention2d.MultiQueryAttentionV2|b torch.nn.modules.module.Module|k attn_drop key_dim key_proj num_heads out_proj proj_drop query_proj scale value_dim value_proj
timm.layers.attention_pool.AttentionPoolLatent|b torch.nn.modules.module.Module|k feat_size fused_attn head_dim k_norm kv latent latent_dim latent_len mlp norm num_heads out_features pool pos_embed proj proj_drop q q_norm scale
timm.layers.attention_pool.AttentionPoolPrr|b torch.nn.modules.module.Module|k fused_attn head_dim num_heads out_features pool post_norm pre_norm scale
timm.layers.attention_pool2d.AttentionPool2d|b torch.nn.modules.module.Module|k cls_token drop embed_dim feat_size fused_attn head_dim in_features k num_heads out_features pool_type pos_embed proj q qkv scale seq_len v
timm.layers.attention_pool2d.RotAttentionPool2d|b torch.nn.modules.module.Module|k cls_token drop embed_dim fused_attn head_dim in_features k num_heads out_features pool_type pos_embed proj q qkv rope_type scale v
timm.layers.blur_pool.BlurPool2d|b torch.nn.modules.module.Module|k channels filt_size pad_mode padding stride
timm.layers.bottleneck_attn.BottleneckAttn|b torch.nn.modules.module.Module|k dim_head_qk dim_head_v dim_out_qk dim_out_v num_heads pool pos_embed qkv scale scale_pos_embed
timm.layers.bottleneck_attn.PosEmbedRel|b torch.nn.modules.module.Module|k dim_head height height_rel scale width width_rel
timm.layers.cbam.CbamModule|b torch.nn.modules.module.Module|k channel spatial
timm.layers.cbam.ChannelAttn|b torch.nn.modules.module.Module|k act fc1 fc2 gate
timm.layers.cbam.LightCbamModule|b torch.nn.modules.module.Module|k channel spatial
timm.layers.cbam.LightChannelAttn|b timm.layers.cbam.ChannelAttn
timm.layers.cbam.LightSpatialAttn|b torch.nn.modules.module.Module|k conv gate
timm.layers.cbam.SpatialAttn|b torch.nn.modules.module.Module|k conv gate
timm.layers.classifier.ClNormMlpClassifierHead|b torch.nn.modules.module.Module|k drop fc hidden_size in_features norm num_features pool_dim pool_type pre_logits
timm.layers.classifier.ClassifierHead|b torch.nn.modules.module.Module|k drop fc flatten global_pool in_features input_fmt use_conv
timm.layers.classifier.NormMlpClassifierHead|b torch.nn.modules.module.Module|k drop fc flatten global_pool hidden_size in_features norm num_features pre_logits use_conv
timm.layers.cond_conv2d.CondConv2d|b torch.nn.modules.module.Module|k bias bias_shape dilation dynamic_padding groups in_channels kernel_size num_experts out_channels padding stride weight weight_shape
timm.layers.config.set_exportable|k prev
timm.layers.config.set_layer_config|k prev
timm.layers.config.set_no_jit|k prev
timm.layers.config.set_scriptable|k prev
timm.layers.conv2d_same.Conv2dSame|b torch.nn.modules.conv.Conv2d
timm.layers.conv2d_same.Conv2dSameExport|b torch.nn.modules.conv.Conv2d|k pad pad_input_size
timm.layers.conv_bn_act.ConvNormAct|b torch.nn.modules.module.Module|k aa bn conv
timm.layers.conv_bn_act.ConvNormActAa|b torch.nn.modules.module.Module|k aa bn conv
timm.layers.coord_attn.CoordAttn|b torch.nn.modules.module.Module|k act bn1 conv1 conv_h conv_w gate has_skip
timm.layers.coord_attn.EfficientLocalAttn|b torch.nn.modules.module.Module|k act conv_h conv_w gate has_skip norm_h norm_w
timm.layers.coord_attn.SimpleCoordAttn|b torch.nn.modules.module.Module|k act fc1 fc_h fc_w gate has_skip
timm.layers.coord_attn.StripAttn|b torch.nn.modules.module.Module|k conv_h conv_w gate has_skip use_conv
timm.layers.diff_attention.DiffAttention|b torch.nn.modules.module.Module|k attn_drop attn_drop_p dual_lambda fused_attn head_dim k_norm lambda_a lambda_b lambda_init lambda_k1 lambda_k2 lambda_q1 lambda_q2 norm num_heads proj proj_drop q_norm qkv scale sub_norm
timm.layers.drop.DropBlock2d|b torch.nn.modules.module.Module|k batchwise block_size couple_channels drop_prob fast gamma_scale inplace scale_by_keep with_noise
timm.layers.drop.DropPath|b torch.nn.modules.module.Module|k drop_prob scale_by_keep
timm.layers.eca.CecaModule|b torch.nn.modules.module.Module|k conv gate padding
timm.layers.eca.EcaModule|b torch.nn.modules.module.Module|k act conv conv2 gate
timm.layers.evo_norm.EvoNorm2dB0|b torch.nn.modules.module.Module|k apply_act bias eps momentum v weight
timm.layers.evo_norm.EvoNorm2dB1|b torch.nn.modules.module.Module|k apply_act bias eps momentum weight
timm.layers.evo_norm.EvoNorm2dB2|b torch.nn.modules.module.Module|k apply_act bias eps momentum weight
timm.layers.evo_norm.EvoNorm2dS0|b torch.nn.modules.module.Module|k apply_act bias eps groups v weight
timm.layers.evo_norm.EvoNorm2dS0a|b timm.layers.evo_norm.EvoNorm2dS0
timm.layers.evo_norm.EvoNorm2dS1|b torch.nn.modules.module.Module|k act apply_act bias eps groups pre_act_norm weight
timm.layers.evo_norm.EvoNorm2dS1a|b timm.layers.evo_norm.EvoNorm2dS1
timm.layers.evo_norm.EvoNorm2dS2|b torch.nn.modules.module.Module|k act apply_act bias eps groups weight
timm.layers.evo_norm.EvoNorm2dS2a|b timm.layers.evo_norm.EvoNorm2dS2
timm.layers.filter_response_norm.FilterResponseNormAct2d|b torch.nn.modules.module.Module|k act bias eps rms weight
timm.layers.filter_response_norm.FilterResponseNormTlu2d|b torch.nn.modules.module.Module|k apply_act bias eps rms tau weight
timm.layers.format.Format|c s|c 0
timm.layers.gather_excite.GatherExcite|b torch.nn.modules.module.Module|k add_maxpool extent gate gather gk gs mlp
timm.layers.global_context.GlobalContext|b torch.nn.modules.module.Module|k conv_attn gate init_last_zero mlp_add mlp_scale
timm.layers.grn.GlobalResponseNorm|b torch.nn.modules.module.Module|k bias channel_dim eps spatial_dim wb_shape weight
timm.layers.halo_attn.HaloAttn|b torch.nn.modules.module.Module|k block_size block_size_ds block_stride dim_head_qk dim_head_v dim_out_qk dim_out_v halo_size kv num_heads pool pos_embed q scale scale_pos_embed win_size
timm.layers.halo_attn.PosEmbedRel|b torch.nn.modules.module.Module|k block_size dim_head height_rel scale width_rel
timm.layers.hybrid_embed.HybridEmbed|b torch.nn.modules.module.Module|k backbone dynamic_img_pad feature_dim feature_ratio feature_size flatten grid_size img_size in_chans num_patches output_fmt patch_size proj strict_img_size
timm.layers.hybrid_embed.HybridEmbedWithSize|b timm.layers.hybrid_embed.HybridEmbed
timm.layers.inplace_abn.InplaceAbn|b torch.nn.modules.module.Module|k act_name act_param affine bias eps momentum num_features weight
timm.layers.interpolate.RegularGridInterpolator|k ms n points values|f
timm.layers.lambda_layer.LambdaLayer|b torch.nn.modules.module.Module|k conv_lambda dim_qk dim_v feat_size norm_q norm_v num_heads pool pos_emb qkv rel_pos_indices
timm.layers.layer_scale.LayerScale|b torch.nn.modules.module.Module|k gamma init_values inplace
timm.layers.layer_scale.LayerScale2d|b torch.nn.modules.module.Module|k gamma init_values inplace
timm.layers.linear.Linear|b torch.nn.modules.linear.Linear
timm.layers.median_pool.MedianPool2d|b torch.nn.modules.module.Module|k k padding same stride
timm.layers.mixed_conv2d.MixedConv2d|b torch.nn.modules.container.ModuleDict|k in_channels out_channels splits
timm.layers.ml_decoder.GroupFC|k embed_len_decoder|f
timm.layers.ml_decoder.MLDecoder|b torch.nn.modules.module.Module|k decoder duplicate_factor duplicate_pooling duplicate_pooling_bias embed_len_decoder embed_standart group_fc num_classes query_embed
timm.layers.mlp.ConvMlp|b torch.nn.modules.module.Module|k act drop fc1 fc2 norm
timm.layers.mlp.GatedMlp|b torch.nn.modules.module.Module|k act drop1 drop2 fc1 fc2 gate norm
timm.layers.mlp.GlobalResponseNormMlp|b torch.nn.modules.module.Module|k act drop1 drop2 fc1 fc2 grn
timm.layers.mlp.GluMlp|b torch.nn.modules.module.Module|k act chunk_dim drop1 drop2 fc1 fc2 gate_last norm
timm.layers.mlp.Mlp|b torch.nn.modules.module.Module|k act drop1 drop2 fc1 fc2 norm
timm.layers.mlp.SwiGLU|b torch.nn.modules.module.Module|k act drop drop1 drop2 fc1_g fc1_x fc2 norm
timm.layers.non_local_attn.BatNonLocalAttn|b torch.nn.modules.module.Module|k ba conv1 conv2 dropout
timm.layers.non_local_attn.BilinearAttnTransform|b torch.nn.modules.module.Module|k block_size conv1 conv2 conv_p conv_q groups in_channels
timm.layers.non_local_attn.NonLocalAttn|b torch.nn.modules.module.Module|k g norm p scale t z
timm.layers.norm.GroupNorm|b torch.nn.modules.normalization.GroupNorm|k _fast_norm fast_norm
timm.layers.norm.GroupNorm1|b torch.nn.modules.normalization.GroupNorm|k _fast_norm fast_norm
timm.layers.norm.LayerNorm|b torch.nn.modules.normalization.LayerNorm|k _fast_norm
timm.layers.norm.LayerNorm2d|b torch.nn.modules.normalization.LayerNorm|k _fast_norm
timm.layers.norm.LayerNorm2dFp32|b torch.nn.modules.normalization.LayerNorm
timm.layers.norm.LayerNormExp2d|b torch.nn.modules.normalization.LayerNorm
timm.layers.norm.LayerNormFp32|b torch.nn.modules.normalization.LayerNorm
timm.layers.norm.RmsNorm|b torch.nn.modules.module.Module|k _fast_norm elementwise_affine eps normalized_shape weight
timm.layers.norm.RmsNorm2d|b torch.nn.modules.module.Module|k _fast_norm elementwise_affine eps normalized_shape weight
timm.layers.norm.RmsNorm2dFp32|b torch.nn.modules.module.Module|k elementwise_affine eps normalized_shape weight
timm.layers.norm.RmsNormFp32|b torch.nn.modules.module.Module|k elementwise_affine eps normalized_shape weight
timm.layers.norm.SimpleNorm|b torch.nn.modules.module.Module|k _fast_norm elementwise_affine eps normalized_shape weight
timm.layers.norm.SimpleNorm2d|b torch.nn.modules.module.Module|k _fast_norm elementwise_affine eps normalized_shape weight
timm.layers.norm.SimpleNorm2dFp32|b torch.nn.modules.module.Module|k elementwise_affine eps normalized_shape weight
timm.layers.norm.SimpleNormFp32|b torch.nn.modules.module.Module|k elementwise_affine eps normalized_shape weight
timm.layers.norm_act.BatchNormAct2d|b torch.nn.modules.batchnorm.BatchNorm2d|k act drop
timm.layers.norm_act.FrozenBatchNormAct2d|b torch.nn.modules.module.Module|k act drop eps
timm.layers.norm_act.GroupNorm1Act|b torch.nn.modules.normalization.GroupNorm|k _fast_norm act drop
timm.layers.norm_act.GroupNormAct|b torch.nn.modules.normalization.GroupNorm|k _fast_norm act drop
timm.layers.norm_act.LayerNormAct|b torch.nn.modules.normalization.LayerNorm|k _fast_norm act drop
timm.layers.norm_act.LayerNormAct2d|b torch.nn.modules.normalization.LayerNorm|k _fast_norm act drop
timm.layers.norm_act.LayerNormAct2dFp32|b torch.nn.modules.normalization.LayerNorm|k act drop
timm.layers.norm_act.LayerNormActFp32|b torch.nn.modules.normalization.LayerNorm|k act drop
timm.layers.norm_act.RmsNormAct|b timm.layers.norm.RmsNorm|k act drop
timm.layers.norm_act.RmsNormAct2d|b timm.layers.norm.RmsNorm2d|k act drop
timm.layers.norm_act.RmsNormAct2dFp32|b timm.layers.norm.RmsNorm2d|k act drop
timm.layers.norm_act.RmsNormActFp32|b timm.layers.norm.RmsNorm|k act drop
timm.layers.norm_act.SyncBatchNormAct|b torch.nn.modules.batchnorm.SyncBatchNorm
timm.layers.other_pool.LsePlus1d|b torch.nn.modules.module.Module|k r
timm.layers.other_pool.LsePlus2d|b torch.nn.modules.module.Module|k flatten r
timm.layers.other_pool.SimPool1d|b torch.nn.modules.module.Module|k fused_attn gamma head_dim k k_norm norm num_heads q q_norm scale
timm.layers.other_pool.SimPool2d|b torch.nn.modules.module.Module|k fused_attn gamma head_dim k k_norm norm num_heads q q_norm scale
timm.layers.patch_dropout.PatchDropout|b torch.nn.modules.module.Module|k num_prefix_tokens ordered prob return_indices
timm.layers.patch_dropout.PatchDropoutWithIndices|b torch.nn.modules.module.Module|k num_prefix_tokens ordered prob
timm.layers.patch_embed.PatchEmbed|b torch.nn.modules.module.Module|k dynamic_img_pad flatten grid_size img_size norm num_patches output_fmt patch_size proj strict_img_size
timm.layers.patch_embed.PatchEmbedInterpolator|b torch.nn.modules.module.Module|k antialias base_patch_size channels_last embed_dim in_chans interpolation resampler
timm.layers.patch_embed.PatchEmbedResamplerFixedOrigSize|b torch.nn.modules.module.Module|k _pinv_cache_map antialias interpolation orig_size
timm.layers.patch_embed.PatchEmbedWithSize|b timm.layers.patch_embed.PatchEmbed
timm.layers.pool2d_same.AvgPool2dSame|b torch.nn.modules.pooling.AvgPool2d
timm.layers.pool2d_same.MaxPool2dSame|b torch.nn.modules.pooling.MaxPool2d
timm.layers.pos_embed_rel.RelPosBias|b torch.nn.modules.module.Module|k bias_shape prefix_tokens relative_position_bias_table window_area window_size
timm.layers.pos_embed_rel.RelPosBiasTf|b torch.nn.modules.module.Module|k bias_shape num_heads relative_position_bias_table window_area window_size
timm.layers.pos_embed_rel.RelPosMlp|b torch.nn.modules.module.Module|k bias_act bias_gain bias_shape mlp mode num_heads prefix_tokens pretrained_window_size window_area window_size
timm.layers.pos_embed_sincos.FourierEmbed|b torch.nn.modules.module.Module|k concat_grid keep_spatial max_res num_bands
timm.layers.pos_embed_sincos.RotaryEmbedding|b torch.nn.modules.module.Module|k _use_cached_embed bands dim feat_shape grid_indexing grid_offset in_pixels linear_bands max_res pos_embed_cos pos_embed_sin ref_feat_shape temperature
timm.layers.pos_embed_sincos.RotaryEmbeddingCat|b torch.nn.modules.module.Module|k _use_cached_embed bands dim embed feat_shape grid_indexing grid_offset in_pixels linear_bands max_res pos_embed ref_feat_shape temperature
timm.layers.pos_embed_sincos.RotaryEmbeddingDinoV3|b torch.nn.modules.module.Module|k aug_active dim feat_shape grid_indexing grid_offset jitter_coords max_period min_period normalize_coords pos_embed_cached rescale_coords rotate_half shift_coords temperature
timm.layers.pos_embed_sincos.RotaryEmbeddingMRope|b torch.nn.modules.module.Module|k dim grid_indexing mrope_section temperature
timm.layers.pos_embed_sincos.RotaryEmbeddingMixed|b torch.nn.modules.module.Module|k depth dim feat_shape freqs grid_indexing num_heads t_x t_y temperature
timm.layers.selective_kernel.SelectiveKernel|b torch.nn.modules.module.Module|k attn in_channels num_paths out_channels paths split_input
timm.layers.selective_kernel.SelectiveKernelAttn|b torch.nn.modules.module.Module|k act bn fc_reduce fc_select num_paths
timm.layers.separable_conv.SeparableConv2d|b torch.nn.modules.module.Module|k conv_dw conv_pw
timm.layers.separable_conv.SeparableConvNormAct|b torch.nn.modules.module.Module|k bn conv_dw conv_pw
timm.layers.space_to_depth.DepthToSpace|b torch.nn.modules.module.Module|k bs
timm.layers.space_to_depth.SpaceToDepth|b torch.nn.modules.module.Module|k bs
timm.layers.space_to_depth.SpaceToDepthJit|k|f
timm.layers.space_to_depth.SpaceToDepthModule|b torch.nn.modules.module.Module|k op
timm.layers.split_attn.RadixSoftmax|b torch.nn.modules.module.Module|k cardinality radix
timm.layers.split_attn.SplitAttn|b torch.nn.modules.module.Module|k act0 act1 bn0 bn1 conv drop fc1 fc2 radix rsoftmax
timm.layers.split_batchnorm.SplitBatchNorm2d|b torch.nn.modules.batchnorm.BatchNorm2d|k aux_bn num_splits
timm.layers.squeeze_excite.EffectiveSEModule|b torch.nn.modules.module.Module|k add_maxpool fc gate
timm.layers.squeeze_excite.SEModule|b torch.nn.modules.module.Module|k act add_maxpool bn fc1 fc2 gate
timm.layers.squeeze_excite.SqueezeExciteCl|b torch.nn.modules.module.Module|k act fc1 fc2 gate
timm.layers.std_conv.ScaledStdConv2d|b torch.nn.modules.conv.Conv2d|k eps gain gain_init scale
timm.layers.std_conv.ScaledStdConv2dSame|b torch.nn.modules.conv.Conv2d|k eps gain gain_init same_pad scale
timm.layers.std_conv.StdConv2d|b torch.nn.modules.conv.Conv2d|k eps
timm.layers.std_conv.StdConv2dSame|b torch.nn.modules.conv.Conv2d|k eps same_pad
timm.loss.asymmetric_loss.AsymmetricLossMultiLabel|b torch.nn.modules.module.Module|k clip disable_torch_grad_focal_loss eps gamma_neg gamma_pos
timm.loss.asymmetric_loss.AsymmetricLossSingleLabel|b torch.nn.modules.module.Module|k eps gamma_neg gamma_pos logsoftmax reduction targets_classes
timm.loss.binary_cross_entropy.BinaryCrossEntropy|b torch.nn.modules.module.Module|k reduction smoothing sum_classes target_threshold
timm.loss.cross_entropy.LabelSmoothingCrossEntropy|b torch.nn.modules.module.Module|k confidence smoothing
timm.loss.cross_entropy.SoftTargetCrossEntropy|b torch.nn.modules.module.Module
timm.loss.jsd.JsdCrossEntropy|b torch.nn.modules.module.Module|k alpha cross_entropy_loss num_splits|f
timm.models._efficientnet_blocks.CondConvResidual|b timm.models._efficientnet_blocks.InvertedResidual|k num_experts routing_fn
timm.models._efficientnet_blocks.ConvBnAct|b torch.nn.modules.module.Module|k aa bn1 conv drop_path has_skip
timm.models._efficientnet_blocks.DepthwiseSeparableConv|b torch.nn.modules.module.Module|k aa bn1 bn2 bn_s2d conv_dw conv_pw conv_s2d drop_path has_pw_act has_skip se
timm.models._efficientnet_blocks.EdgeResidual|b torch.nn.modules.module.Module|k aa bn1 bn2 conv_exp conv_pwl drop_path has_skip se
timm.models._efficientnet_blocks.InvertedResidual|b torch.nn.modules.module.Module|k aa bn1 bn2 bn3 bn_s2d conv_dw conv_pw conv_pwl conv_s2d drop_path has_skip se
timm.models._efficientnet_blocks.LayerScale2d|b torch.nn.modules.module.Module|k gamma inplace
timm.models._efficientnet_blocks.MobileAttention|b torch.nn.modules.module.Module|k attn conv_cpe_dw drop_path has_query_stride has_skip kv_stride layer_scale norm query_strides
timm.models._efficientnet_blocks.SqueezeExcite|b torch.nn.modules.module.Module|k act1 conv_expand conv_reduce gate
timm.models._efficientnet_blocks.UniversalInvertedResidual|b torch.nn.modules.module.Module|k drop_path dw_end dw_mid dw_start has_skip layer_scale pw_exp pw_proj se
timm.models._efficientnet_builder.EfficientNetBuilder|k aa_layer act_layer dd drop_path_rate feature_location features in_chs layer_scale_init_value norm_layer output_stride pad_type round_chs_fn se_from_exp se_has_ratio se_layer verbose|f
timm.models._features.FeatureDictNet|b torch.nn.modules.container.ModuleDict|k concat feature_info grad_checkpointing output_fmt return_layers
timm.models._features.FeatureGetterNet|b torch.nn.modules.container.ModuleDict|k feature_info model norm out_indices out_map output_fmt return_dict
timm.models._features.FeatureHookNet|b torch.nn.modules.container.ModuleDict|k feature_info grad_checkpointing hooks output_fmt return_dict
timm.models._features.FeatureHooks|k _feature_outputs _handles
timm.models._features.FeatureInfo|k info out_indices
timm.models._features.FeatureListNet|b timm.models._features.FeatureDictNet
timm.models._features_fx.FeatureGraphNet|b torch.nn.modules.module.Module|k feature_info graph_module output_fmt return_dict
timm.models._features_fx.GraphExtractNet|b torch.nn.modules.module.Module|k graph_module return_dict squeeze_out
timm.models._pretrained.DefaultCfg|k cfgs is_pretrained tags
timm.models._pretrained.PretrainedCfg|k architecture classifier crop_mode crop_pct custom_load description file first_conv fixed_input_size hf_hub_filename hf_hub_id input_size interpolation label_descriptions label_names label_offset license mean min_input_size notes num_classes origin_url paper_ids paper_name pool_size source state_dict std tag test_crop_pct test_input_size test_pool_size url
timm.models.adaptive_avgmax_pool.AdaptiveAvgMaxPool2d|b torch.nn.modules.module.Module|k output_size
timm.models.adaptive_avgmax_pool.AdaptiveCatAvgMaxPool2d|b torch.nn.modules.module.Module|k output_size
timm.models.adaptive_avgmax_pool.SelectAdaptivePool2d|b torch.nn.modules.module.Module|k output_size pool pool_type
timm.models.beit.Attention|b torch.nn.modules.module.Module|k attn_drop fused_attn k_bias num_heads num_relative_distance proj proj_drop q_bias qkv qkv_bias_separate relative_position_bias_table relative_position_index scale v_bias window_size
timm.models.beit.Beit|b torch.nn.modules.module.Module|k blocks cls_token embed_dim fc_norm feature_info global_pool grad_checkpointing head head_drop head_hidden_size head_init_scale in_chans norm num_classes num_features num_prefix_tokens patch_embed pos_drop pos_embed rel_pos_bias use_rel_pos_bias
timm.models.beit.Block|b torch.nn.modules.module.Module|k attn drop_path drop_path1 drop_path2 gamma_1 gamma_2 init_values mlp norm1 norm2
timm.models.beit.RelativePositionBias|b torch.nn.modules.module.Module|k num_relative_distance relative_position_bias_table window_area window_size
timm.models.byobnet.BasicBlock|b torch.nn.modules.module.Module|k act attn attn_last conv1_kxk conv2_kxk drop_path shortcut
timm.models.byobnet.BlocksCfg|k br c d gs s type
timm.models.byobnet.BottleneckBlock|b torch.nn.modules.module.Module|k act attn attn_last conv1_1x1 conv2_kxk conv2b_kxk conv3_1x1 drop_path shortcut
timm.models.byobnet.ByoBlockCfg|k attn_kwargs attn_layer block_kwargs br c d gs s self_attn_kwargs self_attn_layer type
timm.models.byobnet.ByoModelCfg|k aa_layer act_layer attn_kwargs attn_layer block_kwargs blocks downsample fixed_input_size head_hidden_size head_type norm_layer num_features self_attn_kwargs self_attn_layer stem_chs stem_pool stem_type width_factor zero_init_last zero_init_last_bn
timm.models.byobnet.ByobCfg|k act_layer attn_kwargs attn_layer blocks downsample norm_layer num_features stem_chs stem_type width_factor zero_init_last_bn
timm.models.byobnet.ByobNet|b torch.nn.modules.module.Module|k drop_rate feature_info final_conv global_pool grad_checkpointing head head_hidden_size in_chans num_classes num_features stage_ends stages stem
timm.models.byobnet.DarkBlock|b torch.nn.modules.module.Module|k act attn attn_last conv1_1x1 conv2_kxk drop_path shortcut
timm.models.byobnet.DownsampleAvg|b torch.nn.modules.module.Module|k conv pool
timm.models.byobnet.EdgeBlock|b torch.nn.modules.module.Module|k act attn attn_last conv1_kxk conv2_1x1 drop_path shortcut
timm.models.byobnet.LayerFn|k act attn conv_norm_act norm_act self_attn
timm.models.byobnet.MobileOneBlock|b torch.nn.modules.module.Module|k act attn conv_kxk conv_scale drop_path groups id_tensor identity num_conv_branches reparam_conv
timm.models.byobnet.RepVggBlock|b torch.nn.modules.module.Module|k act attn conv_1x1 conv_kxk drop_path groups id_tensor identity reparam_conv
timm.models.byobnet.SelfAttnBlock|b torch.nn.modules.module.Module|k act conv1_1x1 conv2_kxk conv3_1x1 drop_path post_attn self_attn shortcut
timm.models.byobnet.Stem|b torch.nn.modules.container.Sequential|k feature_info last_feat_idx stride
timm.models.cait.Cait|b torch.nn.modules.module.Module|k blocks blocks_token_only cls_token embed_dim feature_info global_pool grad_checkpointing head head_drop head_hidden_size in_chans norm num_classes num_features patch_embed pos_drop pos_embed
timm.models.cait.ClassAttn|b torch.nn.modules.module.Module|k attn_drop fused_attn k num_heads proj proj_drop q scale v
timm.models.cait.LayerScaleBlock|b torch.nn.modules.module.Module|k attn drop_path gamma_1 gamma_2 mlp norm1 norm2
timm.models.cait.LayerScaleBlockClassAttn|b torch.nn.modules.module.Module|k attn drop_path gamma_1 gamma_2 mlp norm1 norm2
timm.models.cait.TalkingHeadAttn|b torch.nn.modules.module.Module|k attn_drop num_heads proj proj_drop proj_l proj_w qkv scale
timm.models.coat.CoaT|b torch.nn.modules.module.Module|k aggregate cls_token1 cls_token2 cls_token3 cls_token4 cpe1 cpe2 cpe3 cpe4 crpe1 crpe2 crpe3 crpe4 embed_dims global_pool head head_drop head_hidden_size in_chans norm2 norm3 norm4 num_classes num_features out_features parallel_blocks parallel_depth patch_embed1 patch_embed2 patch_embed3 patch_embed4 return_interm_layers serial_blocks1 serial_blocks2 serial_blocks3 serial_blocks4
timm.models.coat.ConvPosEnc|b torch.nn.modules.module.Module|k proj
timm.models.coat.ConvRelPosEnc|b torch.nn.modules.module.Module|k channel_splits conv_list head_splits window
timm.models.coat.FactorAtt_ConvRelPosEnc|b torch.nn.modules.module.Module|k attn_drop crpe num_heads proj proj_drop qkv scale
timm.models.coat.FactorAttnConvRelPosEnc|b torch.nn.modules.module.Module|k attn_drop crpe num_heads proj proj_drop qkv scale
timm.models.coat.ParallelBlock|b torch.nn.modules.module.Module|k drop_path factoratt_crpe2 factoratt_crpe3 factoratt_crpe4 mlp2 mlp3 mlp4 norm12 norm13 norm14 norm22 norm23 norm24
timm.models.coat.SerialBlock|b torch.nn.modules.module.Module|k cpe drop_path factoratt_crpe mlp norm1 norm2
timm.models.conv2d_same.Conv2dSame|b torch.nn.modules.conv.Conv2d
timm.models.convit.Block|b torch.nn.modules.module.Module|k attn drop_path mlp norm1 norm2 use_gpsa
timm.models.convit.ConViT|b torch.nn.modules.module.Module|k blocks cls_token embed_dim feature_info global_pool head local_up_to_layer locality_strength norm num_classes num_features num_patches patch_embed pos_drop pos_embed use_pos_embed
timm.models.convit.ConVit|b torch.nn.modules.module.Module|k blocks cls_token embed_dim feature_info global_pool head head_drop head_hidden_size in_chans local_up_to_layer locality_strength norm num_classes num_features num_patches patch_embed pos_drop pos_embed use_pos_embed
timm.models.convit.GPSA|b torch.nn.modules.module.Module|k attn_drop dim gating_param locality_strength num_heads pos_proj proj proj_drop qk rel_indices scale v
timm.models.convit.MHSA|b torch.nn.modules.module.Module|k attn_drop num_heads proj proj_drop qkv scale
timm.models.convmixer.ConvMixer|b torch.nn.modules.module.Module|k blocks grad_checkpointing head head_drop head_hidden_size in_chans num_classes num_features pooling stem
timm.models.convmixer.Residual|b torch.nn.modules.module.Module|k fn
timm.models.convnext.ConvNeXt|b torch.nn.modules.module.Module|k drop_rate feature_info head head_hidden_size in_chans norm_pre num_classes num_features stages stem
timm.models.convnext.ConvNeXtBlock|b torch.nn.modules.module.Module|k conv_dw drop_path gamma mlp norm shortcut use_conv_mlp
timm.models.convnext.ConvNeXtStage|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing
timm.models.convnext.Downsample|b torch.nn.modules.module.Module|k conv pool
timm.models.convnext.LayerNorm2d|b torch.nn.modules.normalization.LayerNorm
timm.models.cpubone.CPUBone|b torch.nn.modules.module.Module|k act_layer attn_mlp_ratio attn_upsample downsample_expand_ratios expand_groups expand_ratio feature_info fused_conv fused_downsample global_pool grad_checkpointing head head_hidden_size local_mbconv_norm norm_layer num_classes num_features proj_drop_rate small_kernels stages stem stem_expand_ratio
timm.models.cpubone.CPUBoneBlock|b torch.nn.modules.module.Module|k total
timm.models.cpubone.ClsHead|b torch.nn.modules.module.Module|k classifier dropout flatten global_pool in_conv num_features pool_type pre_classifier
timm.models.cpubone.ConvAttention|b torch.nn.modules.module.Module|k att_stride conv_proj fused_attn head_dim num_heads num_keys o_proj o_proj_inpdim pwise scale small_kernels upsampling
timm.models.cpubone.ConvLayer|b torch.nn.modules.module.Module|k act conv norm
timm.models.cpubone.FusedMBConv|b torch.nn.modules.module.Module|k point_conv spatial_conv
timm.models.cpubone.LinearLayer|b torch.nn.modules.module.Module|k act dropout linear norm
timm.models.cpubone.MBConv|b torch.nn.modules.module.Module|k depth_conv inverted_conv point_conv
timm.models.cpubone.ResidualBlock|b torch.nn.modules.module.Module|k drop_path main shortcut
timm.models.crossvit.CrossAttention|b torch.nn.modules.module.Module|k attn_drop num_heads proj proj_drop scale wk wq wv
timm.models.crossvit.CrossAttentionBlock|b torch.nn.modules.module.Module|k attn drop_path norm1
timm.models.crossvit.CrossViT|b torch.nn.modules.module.Module|k blocks crop_scale embed_dim global_pool head img_size img_size_scaled norm num_branches num_classes num_features patch_embed pos_drop
timm.models.crossvit.CrossVit|b torch.nn.modules.module.Module|k blocks crop_scale embed_dim global_pool head head_drop head_hidden_size img_size img_size_scaled in_chans norm num_branches num_classes num_features patch_embed pos_drop
timm.models.crossvit.MultiScaleBlock|b torch.nn.modules.module.Module|k blocks fusion num_branches projs revert_projs
timm.models.crossvit.PatchEmbed|b torch.nn.modules.module.Module|k img_size num_patches patch_size proj
timm.models.csatv2.Block|b torch.nn.modules.module.Module|k act attn drop_path dwconv grn ls norm pwconv1 pwconv2
timm.models.csatv2.CSATv2|b torch.nn.modules.module.Module|k feature_info global_pool grad_checkpointing head head_hidden_size in_chans num_classes num_features stages stem_dct
timm.models.csatv2.Dct1d|b torch.nn.modules.module.Module
timm.models.csatv2.Dct2d|b torch.nn.modules.module.Module|k transform
timm.models.csatv2.Dct2dStats|b torch.nn.modules.module.Module|k k permutation transform
timm.models.csatv2.LearnableDct2d|b torch.nn.modules.module.Module|k conv_cb conv_cr conv_y k permutation transform
timm.models.csatv2.PosConv|b torch.nn.modules.module.Module|k proj
timm.models.csatv2.SpatialAttention|b torch.nn.modules.module.Module|k attn avgpool conv
timm.models.csatv2.SpatialTransformerBlock|b torch.nn.modules.module.Module|k mlp norm1 norm2 pos_embed qkv
timm.models.csatv2.TransformerBlock|b torch.nn.modules.module.Module|k attn downsample drop_path1 drop_path2 ls1 ls2 mlp norm1 norm2 pool1 pool2 pos_embed proj
timm.models.cspnet.BottleneckBlock|b torch.nn.modules.module.Module|k act3 attn2 attn3 conv1 conv2 conv3 drop_path
timm.models.cspnet.CrossStage|b torch.nn.modules.module.Module|k blocks conv_down conv_exp conv_transition conv_transition_b expand_chs
timm.models.cspnet.CrossStage3|b torch.nn.modules.module.Module|k blocks conv_down conv_exp conv_transition expand_chs
timm.models.cspnet.CspModelCfg|k aa_layer act_layer norm_layer stages stem zero_init_last
timm.models.cspnet.CspNet|b torch.nn.modules.module.Module|k drop_rate feature_info head head_hidden_size in_chans num_classes num_features stages stem
timm.models.cspnet.CspStagesCfg|k attn_kwargs attn_layer avg_down block_ratio block_type bottle_ratio cross_linear depth down_growth expand_ratio groups out_chs stage_type stride
timm.models.cspnet.CspStemCfg|k kernel_size out_chs padding pool stride
timm.models.cspnet.DarkBlock|b torch.nn.modules.module.Module|k attn conv1 conv2 drop_path
timm.models.cspnet.DarkStage|b torch.nn.modules.module.Module|k blocks conv_down
timm.models.cspnet.EdgeBlock|b torch.nn.modules.module.Module|k attn conv1 conv2 drop_path
timm.models.cspnet.ResBottleneck|b torch.nn.modules.module.Module|k act3 attn2 attn3 conv1 conv2 conv3 drop_path
timm.models.davit.ChannelAttention|b torch.nn.modules.module.Module|k num_heads proj qkv scale
timm.models.davit.ChannelAttentionV2|b torch.nn.modules.module.Module|k dynamic_scale groups head_dim proj qkv
timm.models.davit.ChannelBlock|b torch.nn.modules.module.Module|k attn cpe1 cpe2 drop_path1 drop_path2 ffn mlp norm1 norm2
timm.models.davit.ConvPosEnc|b torch.nn.modules.module.Module|k act proj
timm.models.davit.DaVit|b torch.nn.modules.module.Module|k drop_rate feature_info grad_checkpointing head head_hidden_size in_chans norm_pre num_classes num_features stages stem
timm.models.davit.DaVitStage|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing
timm.models.davit.Downsample|b torch.nn.modules.module.Module|k conv even_k in_chs norm out_chs
timm.models.davit.SpatialBlock|b torch.nn.modules.module.Module|k attn cpe1 cpe2 dim drop_path1 drop_path2 ffn mlp mlp_ratio norm1 norm2 num_heads window_size
timm.models.davit.Stem|b torch.nn.modules.module.Module|k conv in_chs norm out_chs stride
timm.models.davit.WindowAttention|b torch.nn.modules.module.Module|k dim fused_attn num_heads proj qkv scale softmax window_size
timm.models.deit.VisionTransformerDistilled|b torch.nn.modules.module.Module|k attn_pool blocks cls_token dist_token distilled_training dynamic_img_size embed_dim fc_norm feature_info fix_init global_pool grad_checkpointing has_class_token head head_dist head_drop head_hidden_size in_chans no_embed_class norm norm_pre num_classes num_features num_prefix_tokens num_reg_tokens patch_drop patch_embed pool_include_prefix pos_drop pos_embed reg_token weight_init_mode
timm.models.densenet.DenseBlock|b torch.nn.modules.container.ModuleDict
timm.models.densenet.DenseLayer|b torch.nn.modules.module.Module|k drop_rate grad_checkpointing memory_efficient
timm.models.densenet.DenseNet|b torch.nn.modules.module.Module|k classifier drop_rate feature_info features global_pool head_drop head_hidden_size in_chans num_classes num_features
timm.models.densenet.DenseTransition|b torch.nn.modules.container.Sequential
timm.models.densenet._DenseBlock|b torch.nn.modules.container.Sequential
timm.models.densenet._DenseLayer|b torch.nn.modules.container.Sequential|k drop_rate
timm.models.densenet._Transition|b torch.nn.modules.container.Sequential
timm.models.dla.DLA|b torch.nn.modules.module.Module|k base_layer base_width cardinality channels drop_rate fc feature_info flatten global_pool head_drop head_hidden_size in_chans level0 level1 level2 level3 level4 level5 num_classes num_features
timm.models.dla.DlaBasic|b torch.nn.modules.module.Module|k bn1 bn2 conv1 conv2 relu stride
timm.models.dla.DlaBottle2neck|b torch.nn.modules.module.Module|k bn1 bn3 bns conv1 conv3 convs is_first pool relu scale width
timm.models.dla.DlaBottleneck|b torch.nn.modules.module.Module|k bn1 bn2 bn3 conv1 conv2 conv3 relu stride
timm.models.dla.DlaRoot|b torch.nn.modules.module.Module|k bn conv relu residual shortcut
timm.models.dla.DlaTree|b torch.nn.modules.module.Module|k downsample level_root levels project root root_dim tree1 tree2
timm.models.dpn.BnActConv2d|b torch.nn.modules.module.Module|k act bn conv
timm.models.dpn.CatBnAct|b torch.nn.modules.module.Module|k act bn
timm.models.dpn.DPN|b torch.nn.modules.module.Module|k b classifier drop_rate feature_info features flatten global_pool head_hidden_size in_chans num_classes num_features
timm.models.dpn.DualPathBlock|b torch.nn.modules.module.Module|k b c1x1_a c1x1_c c1x1_c1 c1x1_c2 c1x1_w_s1 c1x1_w_s2 c3x3_b has_proj inc key_stride num_1x1_c
timm.models.dpn.InputBlock|b torch.nn.modules.module.Module|k act bn conv pool
timm.models.edgenext.ConvBlock|b torch.nn.modules.module.Module|k conv_dw drop_path gamma mlp norm shortcut_after_dw
timm.models.edgenext.CrossCovarianceAttn|b torch.nn.modules.module.Module|k attn_drop num_heads proj proj_drop qkv temperature
timm.models.edgenext.EdgeNeXt|b torch.nn.modules.module.Module|k drop_rate feature_info global_pool head head_hidden_size in_chans norm_pre num_classes num_features stages stem
timm.models.edgenext.EdgeNeXtStage|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing
timm.models.edgenext.PositionalEncodingFourier|b torch.nn.modules.module.Module|k dim hidden_dim scale temperature token_projection
timm.models.edgenext.SplitTransposeBlock|b torch.nn.modules.module.Module|k convs drop_path gamma gamma_xca mlp norm norm_xca num_scales pos_embd width xca
timm.models.efficientformer.Attention|b torch.nn.modules.module.Module|k attention_bias_cache attention_biases attn_ratio key_attn_dim key_dim num_heads proj qkv scale val_attn_dim val_dim
timm.models.efficientformer.ConvMlpWithNorm|b torch.nn.modules.module.Module|k act drop fc1 fc2 norm1 norm2
timm.models.efficientformer.Downsample|b torch.nn.modules.module.Module|k conv norm
timm.models.efficientformer.EfficientFormer|b torch.nn.modules.module.Module|k distilled_training feature_info global_pool head head_dist head_drop head_hidden_size in_chans norm num_classes num_features num_stages stages stem
timm.models.efficientformer.EfficientFormerStage|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing
timm.models.efficientformer.Flat|b torch.nn.modules.module.Module
timm.models.efficientformer.LayerScale|b torch.nn.modules.module.Module|k gamma inplace
timm.models.efficientformer.LayerScale2d|b torch.nn.modules.module.Module|k gamma inplace
timm.models.efficientformer.MetaBlock1d|b torch.nn.modules.module.Module|k drop_path drop_path1 drop_path2 ls1 ls2 mlp norm1 norm2 token_mixer
timm.models.efficientformer.MetaBlock2d|b torch.nn.modules.module.Module|k drop_path drop_path1 drop_path2 ls1 ls2 mlp token_mixer
timm.models.efficientformer.Pooling|b torch.nn.modules.module.Module|k pool
timm.models.efficientformer.Stem4|b torch.nn.modules.container.Sequential|k stride
timm.models.efficientformer_v2.Attention2d|b torch.nn.modules.module.Module|k N act attention_bias_cache attention_biases attn_ratio d dh k key_dim num_heads proj q resolution scale stride_conv talking_head1 talking_head2 upsample v v_local
timm.models.efficientformer_v2.Attention2dDownsample|b torch.nn.modules.module.Module|k N N2 act attention_bias_cache attention_biases attn_ratio d dh k key_dim num_heads out_dim proj q resolution resolution2 scale v v_local
timm.models.efficientformer_v2.ConvMlpWithNorm|b torch.nn.modules.module.Module|k drop1 drop2 fc1 fc2 mid
timm.models.efficientformer_v2.ConvNorm|b torch.nn.modules.module.Module|k bn conv
timm.models.efficientformer_v2.Downsample|b torch.nn.modules.module.Module|k attn conv
timm.models.efficientformer_v2.EfficientFormerV2|b torch.nn.modules.module.Module|k dist distilled_training feature_info global_pool head head_dist head_drop head_hidden_size in_chans norm num_classes num_features stages stem
timm.models.efficientformer_v2.EfficientFormerV2Block|b torch.nn.modules.module.Module|k drop_path1 drop_path2 ls1 ls2 mlp token_mixer
timm.models.efficientformer_v2.EfficientFormerV2Stage|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing
timm.models.efficientformer_v2.LayerScale2d|b torch.nn.modules.module.Module|k gamma inplace
timm.models.efficientformer_v2.LocalGlobalQuery|b torch.nn.modules.module.Module|k local pool proj
timm.models.efficientformer_v2.Stem4|b torch.nn.modules.container.Sequential|k conv1 conv2 stride
timm.models.efficientnet.EfficientNet|b torch.nn.modules.module.Module|k act1 act2 blocks bn1 bn2 classifier conv_head conv_stem drop_rate feature_info global_pool grad_checkpointing head_hidden_size in_chans num_classes num_features stage_ends
timm.models.efficientnet.EfficientNetFeatures|b torch.nn.modules.module.Module|k _stage_out_idx act1 blocks bn1 conv_stem drop_rate feature_hooks feature_info grad_checkpointing in_chans
timm.models.efficientnet_blocks.ChannelShuffle|b torch.nn.modules.module.Module|k groups
timm.models.efficientnet_blocks.CondConvResidual|b timm.models.efficientnet_blocks.InvertedResidual|k num_experts routing_fn
timm.models.efficientnet_blocks.ConvBnAct|b torch.nn.modules.module.Module|k act1 bn1 conv drop_path drop_path_rate has_residual has_skip
timm.models.efficientnet_blocks.DepthwiseSeparableConv|b torch.nn.modules.module.Module|k act1 act2 bn1 bn2 conv_dw conv_pw drop_path drop_path_rate has_pw_act has_residual has_skip se
timm.models.efficientnet_blocks.EdgeResidual|b torch.nn.modules.module.Module|k act1 bn1 bn2 conv_exp conv_pwl drop_path drop_path_rate has_residual has_skip se
timm.models.efficientnet_blocks.InvertedResidual|b torch.nn.modules.module.Module|k act1 act2 bn1 bn2 bn3 conv_dw conv_pw conv_pwl drop_path drop_path_rate has_residual has_skip se
timm.models.efficientnet_blocks.SqueezeExcite|b torch.nn.modules.module.Module|k act1 avg_pool conv_expand conv_reduce gate gate_fn
timm.models.efficientnet_builder.EfficientNetBuilder|k act_layer channel_divisor channel_min channel_multiplier drop_path_rate feature_location features in_chs norm_kwargs norm_layer output_stride pad_type round_chs_fn se_from_exp se_has_ratio se_kwargs se_layer verbose|f
timm.models.efficientvit_mit.ClassifierHead|b torch.nn.modules.module.Module|k classifier global_pool in_conv num_features widths
timm.models.efficientvit_mit.ConvBlock|b torch.nn.modules.module.Module|k conv1 conv2
timm.models.efficientvit_mit.ConvNormAct|b torch.nn.modules.module.Module|k act conv dropout norm
timm.models.efficientvit_mit.DSConv|b torch.nn.modules.module.Module|k depth_conv point_conv
timm.models.efficientvit_mit.EfficientVit|b torch.nn.modules.module.Module|k feature_info global_pool grad_checkpointing head head_dropout head_hidden_size head_widths in_chans num_classes num_features stages stem
timm.models.efficientvit_mit.EfficientVitBlock|b torch.nn.modules.module.Module|k context_module local_module
timm.models.efficientvit_mit.EfficientVitLarge|b torch.nn.modules.module.Module|k feature_info global_pool grad_checkpointing head head_dropout head_hidden_size head_widths in_chans norm_eps num_classes num_features stages stem
timm.models.efficientvit_mit.EfficientVitLargeStage|b torch.nn.modules.module.Module|k blocks
timm.models.efficientvit_mit.EfficientVitStage|b torch.nn.modules.module.Module|k blocks
timm.models.efficientvit_mit.FusedMBConv|b torch.nn.modules.module.Module|k point_conv spatial_conv
timm.models.efficientvit_mit.LiteMLA|b torch.nn.modules.module.Module|k aggreg dim eps kernel_func proj qkv
timm.models.efficientvit_mit.MBConv|b torch.nn.modules.module.Module|k depth_conv inverted_conv point_conv
timm.models.efficientvit_mit.ResidualBlock|b torch.nn.modules.module.Module|k main pre_norm shortcut
timm.models.efficientvit_mit.Stem|b torch.nn.modules.container.Sequential|k stride
timm.models.efficientvit_msra.CascadedGroupAttention|b torch.nn.modules.module.Module|k attention_bias_cache attention_biases attn_ratio dws key_dim num_heads proj qkvs resolution scale val_dim
timm.models.efficientvit_msra.ConvMlp|b torch.nn.modules.module.Module|k act pw1 pw2
timm.models.efficientvit_msra.ConvNorm|b torch.nn.modules.container.Sequential|k bn conv
timm.models.efficientvit_msra.EfficientVitBlock|b torch.nn.modules.module.Module|k dw0 dw1 ffn0 ffn1 mixer
timm.models.efficientvit_msra.EfficientVitMsra|b torch.nn.modules.module.Module|k drop_rate feature_info global_pool grad_checkpointing head head_hidden_size in_chans num_classes num_features patch_embed stages
timm.models.efficientvit_msra.EfficientVitStage|b torch.nn.modules.module.Module|k blocks downsample resolution
timm.models.efficientvit_msra.LocalWindowAttention|b torch.nn.modules.module.Module|k attn dim num_heads resolution window_resolution
timm.models.efficientvit_msra.NormLinear|b torch.nn.modules.container.Sequential|k bn drop linear
timm.models.efficientvit_msra.PatchEmbedding|b torch.nn.modules.container.Sequential|k patch_size
timm.models.efficientvit_msra.PatchMerging|b torch.nn.modules.module.Module|k act conv1 conv2 conv3 se
timm.models.efficientvit_msra.ResidualDrop|b torch.nn.modules.module.Module|k drop m
timm.models.eva.Eva|b torch.nn.modules.module.Module|k attn_pool blocks cls_embed cls_token dynamic_img_size embed_dim fc_norm feature_info global_pool grad_checkpointing head head_drop head_hidden_size head_init_scale in_chans no_embed_class norm norm_pre num_classes num_features num_prefix_tokens patch_drop patch_embed pos_drop pos_embed reg_token rope rope_mixed
timm.models.eva.EvaAttention|b torch.nn.modules.module.Module|k attn_drop fused_attn gate head_dim k_bias k_norm k_proj norm num_heads num_prefix_tokens proj proj_drop q_bias q_norm q_proj qkv qkv_bias_separate rotate_half scale v_bias v_proj
timm.models.eva.EvaBlock|b torch.nn.modules.module.Module|k attn drop_path1 drop_path2 gamma_1 gamma_2 init_values mlp norm1 norm2
timm.models.eva.EvaBlockPostNorm|b torch.nn.modules.module.Module|k attn drop_path1 drop_path2 mlp norm1 norm2
timm.models.fasternet.Block|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing
timm.models.fasternet.FasterNet|b torch.nn.modules.module.Module|k act classifier conv_head drop_rate feature_info flatten global_pool head_hidden_size in_chans num_classes num_features num_stages patch_embed stages
timm.models.fasternet.MLPBlock|b torch.nn.modules.module.Module|k drop_path layer_scale mlp spatial_mixing
timm.models.fasternet.Partial_conv3|b torch.nn.modules.module.Module|k dim_conv3 dim_untouched forward partial_conv3
timm.models.fasternet.PatchEmbed|b torch.nn.modules.module.Module|k norm proj
timm.models.fasternet.PatchMerging|b torch.nn.modules.module.Module|k norm reduction
timm.models.fastvit.Attention|b torch.nn.modules.module.Module|k attn_drop fused_attn head_dim num_heads proj proj_drop qkv scale
timm.models.fastvit.AttentionBlock|b torch.nn.modules.module.Module|k drop_path1 drop_path2 layer_scale_1 layer_scale_2 mlp norm token_mixer
timm.models.fastvit.ConvMlp|b torch.nn.modules.module.Module|k act conv drop fc1 fc2
timm.models.fastvit.FastVit|b torch.nn.modules.module.Module|k feature_info final_conv fork_feat global_pool head head_hidden_size num_classes num_features num_stages out_indices stages stem
timm.models.fastvit.FastVitStage|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing pos_emb
timm.models.fastvit.LayerScale2d|b torch.nn.modules.module.Module|k gamma inplace
timm.models.fastvit.MobileOneBlock|b torch.nn.modules.module.Module|k act conv_kxk conv_scale dilation groups id_tensor identity in_chs inference_mode kernel_size num_conv_branches out_chs reparam_conv se stride
timm.models.fastvit.PatchEmbed|b torch.nn.modules.module.Module|k proj
timm.models.fastvit.RepConditionalPosEnc|b torch.nn.modules.module.Module|k dim dim_out groups pos_enc reparam_conv spatial_shape
timm.models.fastvit.RepMixer|b torch.nn.modules.module.Module|k dim inference_mode kernel_size layer_scale mixer norm reparam_conv
timm.models.fastvit.RepMixerBlock|b torch.nn.modules.module.Module|k drop_path layer_scale mlp token_mixer
timm.models.fastvit.ReparamLargeKernelConv|b torch.nn.modules.module.Module|k act groups in_chs kernel_size large_conv out_chs reparam_conv se small_conv small_kernel stride
timm.models.features.FeatureDictNet|b torch.nn.modules.container.ModuleDict|k concat feature_info return_layers
timm.models.features.FeatureHookNet|b torch.nn.modules.container.ModuleDict|k feature_info hooks out_as_dict
timm.models.features.FeatureHooks|k _feature_outputs
timm.models.features.FeatureInfo|k info out_indices
timm.models.features.FeatureListNet|b timm.models.features.FeatureDictNet
timm.models.focalnet.Downsample|b torch.nn.modules.module.Module|k norm proj stride
timm.models.focalnet.FocalModulation|b torch.nn.modules.module.Module|k act dim f focal_factor focal_layers focal_level focal_window h input_split kernel_sizes norm normalize_modulator proj proj_drop use_post_norm
timm.models.focalnet.FocalNet|b torch.nn.modules.module.Module|k embed_dim feature_info grad_checkpointing head head_hidden_size in_chans layers norm num_classes num_features num_layers stem
timm.models.focalnet.FocalNetBlock|b torch.nn.modules.module.Module|k dim drop_path1 drop_path2 focal_level focal_window ls1 ls2 mlp mlp_ratio modulation norm1 norm1_post norm2 norm2_post use_post_norm
timm.models.focalnet.FocalNetStage|b torch.nn.modules.module.Module|k blocks depth dim downsample grad_checkpointing
timm.models.focalnet.LayerScale2d|b torch.nn.modules.module.Module|k gamma inplace
timm.models.fx_features.FeatureGraphNet|b torch.nn.modules.module.Module|k feature_info graph_module
timm.models.fx_features.GraphExtractNet|b torch.nn.modules.module.Module|k graph_module squeeze_out
timm.models.gcvit.Downsample2d|b torch.nn.modules.module.Module|k conv_block norm1 norm2 reduction
timm.models.gcvit.FeatureBlock|b torch.nn.modules.module.Module|k blocks
timm.models.gcvit.GlobalContextVit|b torch.nn.modules.module.Module|k drop_rate feature_info global_pool head head_hidden_size in_chans num_classes num_features stages stem
timm.models.gcvit.GlobalContextVitBlock|b torch.nn.modules.module.Module|k attn drop_path1 drop_path2 ls1 ls2 mlp norm1 norm2 num_windows window_size
timm.models.gcvit.GlobalContextVitStage|b torch.nn.modules.module.Module|k blocks dim downsample feat_size global_block global_norm grad_checkpointing norm
timm.models.gcvit.LayerScale|b torch.nn.modules.module.Module|k gamma inplace
timm.models.gcvit.MbConvBlock|b torch.nn.modules.module.Module|k act conv_dw conv_pw se
timm.models.gcvit.Stem|b torch.nn.modules.module.Module|k conv1 down
timm.models.gcvit.WindowAttentionGlobal|b torch.nn.modules.module.Module|k attn_drop head_dim num_heads proj proj_drop qkv rel_pos scale use_global window_size
timm.models.gemma4_vit.Gemma4Attention|b torch.nn.modules.module.Module|k attn_drop fused_attn head_dim k_norm k_proj num_heads num_kv_groups num_kv_heads o_proj proj_drop q_norm q_proj v_norm v_proj
timm.models.gemma4_vit.Gemma4Block|b torch.nn.modules.module.Module|k attn drop_path mlp norm1 norm2 norm3 norm4
timm.models.gemma4_vit.Gemma4ClippableLinear|b torch.nn.modules.module.Module|k linear use_clipped
timm.models.gemma4_vit.Gemma4GatedMlp|b torch.nn.modules.module.Module|k act down_proj drop gate_proj up_proj
timm.models.gemma4_vit.Gemma4PatchEmbed|b torch.nn.modules.module.Module|k embed_dim input_proj patch_size position_embedding_size position_embedding_table
timm.models.gemma4_vit.Gemma4RotaryEmbedding2D|b torch.nn.modules.module.Module|k head_dim rope_theta
timm.models.gemma4_vit.Gemma4VisionPooler|b torch.nn.modules.module.Module|k hidden_size pooling_kernel_size root_hidden_size
timm.models.gemma4_vit.Gemma4VitClassifier|b torch.nn.modules.module.Module|k embed_dim encoder encoder_pool feature_info global_pool head head_drop head_hidden_size norm num_classes num_features patch_size weight_init_mode
timm.models.gemma4_vit.Gemma4VitEncoder|b torch.nn.modules.module.Module|k blocks embed_dim feature_info global_pool grad_checkpointing head_hidden_size num_classes num_features num_prefix_tokens output_fmt patch_embed patch_size pooler pooling_kernel_size rotary_emb std_bias std_scale use_clipped_linears weight_init_mode
timm.models.gen_efficientnet.ChannelShuffle|b torch.nn.modules.module.Module|k groups
timm.models.gen_efficientnet.ConvBnAct|b torch.nn.modules.module.Module|k act_fn bn1 conv
timm.models.gen_efficientnet.DepthwiseSeparableConv|b torch.nn.modules.module.Module|k act_fn bn1 bn2 conv_dw conv_pw drop_connect_rate has_pw_act has_residual has_se se
timm.models.gen_efficientnet.GenEfficientNet|b torch.nn.modules.module.Module|k act_fn blocks bn1 bn2 classifier conv_head conv_stem drop_rate efficient_head global_pool num_classes num_features
timm.models.gen_efficientnet.InvertedResidual|b torch.nn.modules.module.Module|k act_fn bn1 bn2 bn3 conv_dw conv_pw conv_pwl drop_connect_rate has_residual has_se se shuffle shuffle_type
timm.models.gen_efficientnet.SqueezeExcite|b torch.nn.modules.module.Module|k act_fn conv_expand conv_reduce gate_fn
timm.models.gen_efficientnet._BlockBuilder|k act_fn bn_eps bn_momentum channel_divisor channel_min channel_multiplier drop_connect_rate folded_bn in_chs padding_same se_gate_fn se_reduce_mid verbose|f
timm.models.ghostnet.GhostBottleneck|b torch.nn.modules.module.Module|k bn_dw conv_dw ghost1 ghost2 se shortcut stride
timm.models.ghostnet.GhostBottleneckV3|b torch.nn.modules.module.Module|k bn_dw conv_dw dw_rpr_conv dw_rpr_scale dw_rpr_skip ghost1 ghost2 id_tensor in_channels infer_mode kernel_size num_conv_branches se shortcut stride
timm.models.ghostnet.GhostModule|b torch.nn.modules.module.Module|k cheap_operation oup out_chs primary_conv
timm.models.ghostnet.GhostModuleV2|b torch.nn.modules.module.Module|k cheap_operation gate_fn out_chs primary_conv short_conv
timm.models.ghostnet.GhostModuleV3|b torch.nn.modules.module.Module|k cheap_activation cheap_operation cheap_rpr_conv cheap_rpr_scale cheap_rpr_skip gate_fn groups id_tensor in_channels infer_mode kernel_size mode num_conv_branches out_chs primary_activation primary_conv primary_rpr_conv primary_rpr_scale primary_rpr_skip short_conv
timm.models.ghostnet.GhostNet|b torch.nn.modules.module.Module|k act1 act2 blocks bn1 cfgs classifier conv_head conv_stem drop_rate dropout feature_info flatten global_pool grad_checkpointing head_hidden_size in_chans num_classes num_features pool_dim
timm.models.gluon_resnet.BasicBlockGl|b torch.nn.modules.module.Module|k bn1 bn2 conv1 conv2 dilation downsample relu se stride
timm.models.gluon_resnet.BottleneckGl|b torch.nn.modules.module.Module|k bn1 bn2 bn3 conv1 conv2 conv3 dilation downsample relu se stride
timm.models.gluon_resnet.GluonResNet|b torch.nn.modules.module.Module|k base_width bn1 cardinality conv1 dilated drop_rate expansion fc global_pool inplanes layer1 layer2 layer3 layer4 maxpool num_classes num_features relu
timm.models.gluon_resnet.SEModule|b torch.nn.modules.module.Module|k fc1 fc2 relu sigmoid
timm.models.gluon_xception.Block|b torch.nn.modules.module.Module|k rep skip
timm.models.gluon_xception.SeparableConv2d|b torch.nn.modules.module.Module|k bn conv_dw conv_pw dilation kernel_size
timm.models.gluon_xception.Xception65|b torch.nn.modules.module.Module|k act1 act2 act3 act4 act5 block1 block1_act block2 block20 block20_act block3 bn1 bn2 bn3 bn4 bn5 conv1 conv2 conv3 conv4 conv5 drop_rate fc feature_info global_pool mid num_classes num_features
timm.models.hgnet.ClassifierHead|b torch.nn.modules.module.Module|k dropout fc flatten global_pool last_conv num_features
timm.models.hgnet.ConvBNAct|b torch.nn.modules.module.Module|k act bn conv lab use_act use_lab
timm.models.hgnet.EseModule|b torch.nn.modules.module.Module|k conv sigmoid
timm.models.hgnet.HighPerfGpuBlock|b torch.nn.modules.module.Module|k aggregation drop_path layers residual
timm.models.hgnet.HighPerfGpuNet|b torch.nn.modules.module.Module|k class_expand drop_rate feature_info head head_hidden_size in_chans num_classes num_features stages stem use_lab use_last_conv
timm.models.hgnet.HighPerfGpuStage|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing
timm.models.hgnet.LearnableAffineBlock|b torch.nn.modules.module.Module|k bias scale
timm.models.hgnet.LightConvBNAct|b torch.nn.modules.module.Module|k conv1 conv2
timm.models.hgnet.StemV1|b torch.nn.modules.module.Module|k pool stem
timm.models.hgnet.StemV2|b torch.nn.modules.module.Module|k pool stem1 stem2a stem2b stem3 stem4
timm.models.hiera.Hiera|b torch.nn.modules.module.Module|k blocks feature_info grad_checkpointing head head_hidden_size in_chans mask_spatial_shape mask_unit_size mu_size num_classes num_features patch_drop_rate patch_embed patch_stride pos_embed pos_embed_spatial pos_embed_temporal pos_embed_win q_pool q_stride reroll stage_ends tokens_spatial_shape unroll
timm.models.hiera.HieraBlock|b torch.nn.modules.module.Module|k attn dim dim_out do_expand drop_path1 drop_path2 ls1 ls2 mlp norm1 norm2 proj
timm.models.hiera.MaskUnitAttention|b torch.nn.modules.module.Module|k dim dim_out fused_attn head_dim heads proj q_stride qkv scale use_mask_unit_attn window_size
timm.models.hiera.NormClassifierHead|b torch.nn.modules.module.Module|k drop fc in_features norm num_features pool_type
timm.models.hiera.PatchEmbed|b torch.nn.modules.module.Module|k proj reshape spatial_dims
timm.models.hiera.Reroll|b torch.nn.modules.module.Module|k schedule size
timm.models.hiera.Unroll|b torch.nn.modules.module.Module|k schedule size
timm.models.hieradet_sam2.HieraDet|b torch.nn.modules.module.Module|k blocks feature_info global_att_blocks global_pos_size grad_checkpointing head head_hidden_size in_chans num_classes num_features output_fmt patch_embed pos_embed pos_embed_window q_pool_blocks q_stride stage_ends window_spec
timm.models.hieradet_sam2.HieraPatchEmbed|b torch.nn.modules.module.Module|k proj
timm.models.hieradet_sam2.MultiScaleAttention|b torch.nn.modules.module.Module|k dim dim_out fused_attn num_heads proj q_pool qkv scale
timm.models.hieradet_sam2.MultiScaleBlock|b torch.nn.modules.module.Module|k attn dim dim_out drop_path1 drop_path2 is_windowed ls1 ls2 mlp norm1 norm2 pool proj q_stride window_size
timm.models.hrnet.HighResolutionModule|b torch.nn.modules.module.Module|k branches fuse_act fuse_layers fuse_method multi_scale_output num_branches num_in_chs num_inchannels
timm.models.hrnet.HighResolutionNet|b torch.nn.modules.module.Module|k act1 act2 bn1 bn2 classifier conv1 conv2 downsamp_modules drop_rate feature_info final_layer global_pool head head_channels head_drop head_hidden_size in_chans incre_modules layer1 num_classes num_features stage1_cfg stage2 stage2_cfg stage3 stage3_cfg stage4 stage4_cfg transition1 transition2 transition3
timm.models.hrnet.HighResolutionNetFeatures|b timm.models.hrnet.HighResolutionNet|k _out_idx
timm.models.hrnet.ModuleInterface|b torch.nn.modules.module.Module
timm.models.hrnet.SequentialList|b torch.nn.modules.container.Sequential
timm.models.inception_next.ConvMlp|b torch.nn.modules.module.Module|k act drop fc1 fc2 norm
timm.models.inception_next.InceptionDWConv2d|b torch.nn.modules.module.Module|k dwconv_h dwconv_hw dwconv_w split_indexes
timm.models.inception_next.MetaNeXt|b torch.nn.modules.module.Module|k drop_rate feature_info global_pool head head_hidden_size in_chans num_classes num_features stages stem
timm.models.inception_next.MetaNeXtBlock|b torch.nn.modules.module.Module|k drop_path gamma mlp norm token_mixer
timm.models.inception_next.MetaNeXtStage|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing
timm.models.inception_next.MlpClassifierHead|b torch.nn.modules.module.Module|k act drop fc1 fc2 global_pool in_features norm num_features use_conv
timm.models.inception_resnet_v2.BasicConv2d|b torch.nn.modules.module.Module|k bn conv relu
timm.models.inception_resnet_v2.Block17|b torch.nn.modules.module.Module|k act branch0 branch1 conv2d relu scale
timm.models.inception_resnet_v2.Block35|b torch.nn.modules.module.Module|k act branch0 branch1 branch2 conv2d relu scale
timm.models.inception_resnet_v2.Block8|b torch.nn.modules.module.Module|k branch0 branch1 conv2d noReLU relu scale
timm.models.inception_resnet_v2.InceptionResnetV2|b torch.nn.modules.module.Module|k block8 classif conv2d_1a conv2d_2a conv2d_2b conv2d_3b conv2d_4a conv2d_7b drop_rate feature_info global_pool head_drop head_hidden_size in_chans maxpool_3a maxpool_5a mixed_5b mixed_6a mixed_7a num_classes num_features repeat repeat_1 repeat_2
timm.models.inception_resnet_v2.Mixed_5b|b torch.nn.modules.module.Module|k branch0 branch1 branch2 branch3
timm.models.inception_resnet_v2.Mixed_6a|b torch.nn.modules.module.Module|k branch0 branch1 branch2
timm.models.inception_resnet_v2.Mixed_7a|b torch.nn.modules.module.Module|k branch0 branch1 branch2 branch3
timm.models.inception_v3.BasicConv2d|b torch.nn.modules.module.Module|k bn conv
timm.models.inception_v3.InceptionA|b torch.nn.modules.module.Module|k branch1x1 branch3x3dbl_1 branch3x3dbl_2 branch3x3dbl_3 branch5x5_1 branch5x5_2 branch_pool
timm.models.inception_v3.InceptionAux|b torch.nn.modules.module.Module|k conv0 conv1 fc
timm.models.inception_v3.InceptionB|b torch.nn.modules.module.Module|k branch3x3 branch3x3dbl_1 branch3x3dbl_2 branch3x3dbl_3
timm.models.inception_v3.InceptionC|b torch.nn.modules.module.Module|k branch1x1 branch7x7_1 branch7x7_2 branch7x7_3 branch7x7dbl_1 branch7x7dbl_2 branch7x7dbl_3 branch7x7dbl_4 branch7x7dbl_5 branch_pool
timm.models.inception_v3.InceptionD|b torch.nn.modules.module.Module|k branch3x3_1 branch3x3_2 branch7x7x3_1 branch7x7x3_2 branch7x7x3_3 branch7x7x3_4
timm.models.inception_v3.InceptionE|b torch.nn.modules.module.Module|k branch1x1 branch3x3_1 branch3x3_2a branch3x3_2b branch3x3dbl_1 branch3x3dbl_2 branch3x3dbl_3a branch3x3dbl_3b branch_pool
timm.models.inception_v3.InceptionV3|b torch.nn.modules.module.Module|k AuxLogits Conv2d_1a_3x3 Conv2d_2a_3x3 Conv2d_2b_3x3 Conv2d_3b_1x1 Conv2d_4a_3x3 Mixed_5b Mixed_5c Mixed_5d Mixed_6a Mixed_6b Mixed_6c Mixed_6d Mixed_6e Mixed_7a Mixed_7b Mixed_7c Pool1 Pool2 aux_logits drop_rate fc feature_info global_pool head_drop head_hidden_size in_chans num_classes num_features
timm.models.inception_v3.InceptionV3Aux|b torch.nn.modules.module.Module|k AuxLogits Conv2d_1a_3x3 Conv2d_2a_3x3 Conv2d_2b_3x3 Conv2d_3b_1x1 Conv2d_4a_3x3 Mixed_5b Mixed_5c Mixed_5d Mixed_6a Mixed_6b Mixed_6c Mixed_6d Mixed_6e Mixed_7a Mixed_7b Mixed_7c Pool1 Pool2 aux_logits drop_rate fc feature_info global_pool num_classes num_features
timm.models.inception_v4.BasicConv2d|b torch.nn.modules.module.Module|k bn conv relu
timm.models.inception_v4.InceptionA|b torch.nn.modules.module.Module|k branch0 branch1 branch2 branch3
timm.models.inception_v4.InceptionB|b torch.nn.modules.module.Module|k branch0 branch1 branch2 branch3
timm.models.inception_v4.InceptionC|b torch.nn.modules.module.Module|k branch0 branch1_0 branch1_1a branch1_1b branch2_0 branch2_1 branch2_2 branch2_3a branch2_3b branch3
timm.models.inception_v4.InceptionV4|b torch.nn.modules.module.Module|k classif drop_rate feature_info features global_pool head_drop head_hidden_size in_chans last_linear num_classes num_features
timm.models.inception_v4.Inception_A|b torch.nn.modules.module.Module|k branch0 branch1 branch2 branch3
timm.models.inception_v4.Inception_B|b torch.nn.modules.module.Module|k branch0 branch1 branch2 branch3
timm.models.inception_v4.Inception_C|b torch.nn.modules.module.Module|k branch0 branch1_0 branch1_1a branch1_1b branch2_0 branch2_1 branch2_2 branch2_3a branch2_3b branch3
timm.models.inception_v4.Mixed3a|b torch.nn.modules.module.Module|k conv maxpool
timm.models.inception_v4.Mixed4a|b torch.nn.modules.module.Module|k branch0 branch1
timm.models.inception_v4.Mixed5a|b torch.nn.modules.module.Module|k conv maxpool
timm.models.inception_v4.Mixed_3a|b torch.nn.modules.module.Module|k conv maxpool
timm.models.inception_v4.Mixed_4a|b torch.nn.modules.module.Module|k branch0 branch1
timm.models.inception_v4.Mixed_5a|b torch.nn.modules.module.Module|k conv maxpool
timm.models.inception_v4.ReductionA|b torch.nn.modules.module.Module|k branch0 branch1 branch2
timm.models.inception_v4.ReductionB|b torch.nn.modules.module.Module|k branch0 branch1 branch2
timm.models.inception_v4.Reduction_A|b torch.nn.modules.module.Module|k branch0 branch1 branch2
timm.models.inception_v4.Reduction_B|b torch.nn.modules.module.Module|k branch0 branch1 branch2
timm.models.layers.activations.GELU|b torch.nn.modules.module.Module
timm.models.layers.activations.HardMish|b torch.nn.modules.module.Module|k inplace
timm.models.layers.activations.HardSigmoid|b torch.nn.modules.module.Module|k inplace
timm.models.layers.activations.HardSwish|b torch.nn.modules.module.Module|k inplace
timm.models.layers.activations.Mish|b torch.nn.modules.module.Module
timm.models.layers.activations.PReLU|b torch.nn.modules.activation.PReLU
timm.models.layers.activations.Sigmoid|b torch.nn.modules.module.Module|k inplace
timm.models.layers.activations.Swish|b torch.nn.modules.module.Module|k inplace
timm.models.layers.activations.Tanh|b torch.nn.modules.module.Module|k inplace
timm.models.layers.activations_jit.HardMishJit|b torch.nn.modules.module.Module
timm.models.layers.activations_jit.HardSigmoidJit|b torch.nn.modules.module.Module
timm.models.layers.activations_jit.HardSwishJit|b torch.nn.modules.module.Module
timm.models.layers.activations_jit.MishJit|b torch.nn.modules.module.Module
timm.models.layers.activations_jit.SwishJit|b torch.nn.modules.module.Module
timm.models.layers.activations_me.HardMishJitAutoFn|k
timm.models.layers.activations_me.HardMishMe|b torch.nn.modules.module.Module
timm.models.layers.activations_me.HardSigmoidJitAutoFn|k
timm.models.layers.activations_me.HardSigmoidMe|b torch.nn.modules.module.Module
timm.models.layers.activations_me.HardSwishJitAutoFn|k
timm.models.layers.activations_me.HardSwishMe|b torch.nn.modules.module.Module
timm.models.layers.activations_me.MishJitAutoFn|k
timm.models.layers.activations_me.MishMe|b torch.nn.modules.module.Module
timm.models.layers.activations_me.SwishJitAutoFn|k
timm.models.layers.activations_me.SwishMe|b torch.nn.modules.module.Module
timm.models.layers.adaptive_avgmax_pool.AdaptiveAvgMaxPool2d|b torch.nn.modules.module.Module|k output_size
timm.models.layers.adaptive_avgmax_pool.AdaptiveCatAvgMaxPool2d|b torch.nn.modules.module.Module|k output_size
timm.models.layers.adaptive_avgmax_pool.FastAdaptiveAvgPool2d|b torch.nn.modules.module.Module|k flatten
timm.models.layers.adaptive_avgmax_pool.SelectAdaptivePool2d|b torch.nn.modules.module.Module|k flatten pool pool_type
timm.models.layers.anti_aliasing.AntiAliasDownsampleLayer|b torch.nn.modules.module.Module|k op
timm.models.layers.anti_aliasing.Downsample|b torch.nn.modules.module.Module|k channels filt_size stride
timm.models.layers.anti_aliasing.DownsampleJIT|k channels filt filt_size stride|f
timm.models.layers.attention_pool2d.AttentionPool2d|b torch.nn.modules.module.Module|k feat_size head_dim num_heads pos_embed proj qkv scale
timm.models.layers.attention_pool2d.RotAttentionPool2d|b torch.nn.modules.module.Module|k head_dim num_heads pos_embed proj qkv scale
timm.models.layers.attention_pool2d.RotaryEmbedding|b torch.nn.modules.module.Module|k dim
timm.models.layers.blur_pool.BlurPool2d|b torch.nn.modules.module.Module|k _coeffs channels filt filt_size padding stride
timm.models.layers.bottleneck_attn.BottleneckAttn|b torch.nn.modules.module.Module|k dim_head dim_head_qk dim_head_v dim_out dim_out_qk dim_out_v num_heads pool pos_embed qkv scale scale_pos_embed
timm.models.layers.bottleneck_attn.PosEmbedRel|b torch.nn.modules.module.Module|k dim_head height height_rel scale width width_rel
timm.models.layers.cbam.CbamModule|b torch.nn.modules.module.Module|k channel spatial
timm.models.layers.cbam.ChannelAttn|b torch.nn.modules.module.Module|k act avg_pool fc1 fc2 gate max_pool
timm.models.layers.cbam.LightCbamModule|b torch.nn.modules.module.Module|k channel spatial
timm.models.layers.cbam.LightChannelAttn|b timm.models.layers.cbam.ChannelAttn
timm.models.layers.cbam.LightSpatialAttn|b torch.nn.modules.module.Module|k conv gate
timm.models.layers.cbam.SpatialAttn|b torch.nn.modules.module.Module|k conv gate
timm.models.layers.classifier.ClassifierHead|b torch.nn.modules.module.Module|k drop_rate fc flatten flatten_after_fc global_pool
timm.models.layers.cond_conv2d.CondConv2d|b torch.nn.modules.module.Module|k bias bias_shape dilation dynamic_padding groups in_channels kernel_size num_experts out_channels padding stride weight weight_shape
timm.models.layers.config.set_exportable|k prev
timm.models.layers.config.set_layer_config|k prev
timm.models.layers.config.set_no_jit|k prev
timm.models.layers.config.set_scriptable|k prev
timm.models.layers.conv2d_same.Conv2dSame|b torch.nn.modules.conv.Conv2d
timm.models.layers.conv_bn_act.ConvBnAct|b torch.nn.modules.module.Module|k aa bn conv
timm.models.layers.conv_bn_act.ConvNormAct|b torch.nn.modules.module.Module|k bn conv
timm.models.layers.conv_bn_act.ConvNormActAa|b torch.nn.modules.module.Module|k aa bn conv
timm.models.layers.drop.DropBlock2d|b torch.nn.modules.module.Module|k batchwise block_size drop_prob fast gamma_scale inplace with_noise
timm.models.layers.drop.DropPath|b torch.nn.modules.module.Module|k drop_prob scale_by_keep
timm.models.layers.eca.CecaModule|b torch.nn.modules.module.Module|k avg_pool conv gate padding
timm.models.layers.eca.EcaModule|b torch.nn.modules.module.Module|k act avg_pool conv conv2 gate
timm.models.layers.evo_norm.EvoNorm2dB0|b torch.nn.modules.module.Module|k apply_act bias eps momentum v weight
timm.models.layers.evo_norm.EvoNorm2dB1|b torch.nn.modules.module.Module|k apply_act bias eps momentum weight
timm.models.layers.evo_norm.EvoNorm2dB2|b torch.nn.modules.module.Module|k apply_act bias eps momentum weight
timm.models.layers.evo_norm.EvoNorm2dS0|b torch.nn.modules.module.Module|k apply_act bias eps groups v weight
timm.models.layers.evo_norm.EvoNorm2dS0a|b timm.models.layers.evo_norm.EvoNorm2dS0
timm.models.layers.evo_norm.EvoNorm2dS1|b torch.nn.modules.module.Module|k act apply_act bias eps groups pre_act_norm weight
timm.models.layers.evo_norm.EvoNorm2dS1a|b timm.models.layers.evo_norm.EvoNorm2dS1
timm.models.layers.evo_norm.EvoNorm2dS2|b torch.nn.modules.module.Module|k act apply_act bias eps groups weight
timm.models.layers.evo_norm.EvoNorm2dS2a|b timm.models.layers.evo_norm.EvoNorm2dS2
timm.models.layers.evo_norm.EvoNormBatch2d|b torch.nn.modules.module.Module|k apply_act bias eps momentum v weight
timm.models.layers.evo_norm.EvoNormSample2d|b torch.nn.modules.module.Module|k apply_act bias eps groups v weight
timm.models.layers.filter_response_norm.FilterResponseNormAct2d|b torch.nn.modules.module.Module|k act bias eps rms weight
timm.models.layers.filter_response_norm.FilterResponseNormTlu2d|b torch.nn.modules.module.Module|k apply_act bias eps rms tau weight
timm.models.layers.gather_excite.GatherExcite|b torch.nn.modules.module.Module|k add_maxpool extent gate gather gk gs mlp
timm.models.layers.global_context.GlobalContext|b torch.nn.modules.module.Module|k conv_attn gate init_last_zero mlp_add mlp_scale
timm.models.layers.halo_attn.HaloAttn|b torch.nn.modules.module.Module|k block_size block_size_ds block_stride dim_head dim_head_qk dim_head_v dim_out_qk dim_out_v dim_qk dim_v halo_size kv num_heads pool pos_embed q scale scale_pos_embed stride win_size
timm.models.layers.halo_attn.PosEmbedRel|b torch.nn.modules.module.Module|k block_size dim_head height_rel scale width_rel
timm.models.layers.inplace_abn.InplaceAbn|b torch.nn.modules.module.Module|k act_name act_param affine bias eps momentum num_features weight
timm.models.layers.involution.Involution|b torch.nn.modules.module.Module|k avgpool channels conv conv1 conv2 group_size groups kernel_size stride unfold
timm.models.layers.lambda_layer.LambdaLayer|b torch.nn.modules.module.Module|k conv_lambda dim dim_k dim_out dim_qk dim_v norm_q norm_v num_heads pool pos_emb qkv r rel_pos_indices
timm.models.layers.linear.Linear|b torch.nn.modules.linear.Linear
timm.models.layers.median_pool.MedianPool2d|b torch.nn.modules.module.Module|k k padding same stride
timm.models.layers.mixed_conv2d.MixedConv2d|b torch.nn.modules.container.ModuleDict|k in_channels out_channels splits
timm.models.layers.ml_decoder.GroupFC|k embed_len_decoder|f
timm.models.layers.ml_decoder.MLDecoder|b torch.nn.modules.module.Module|k decoder duplicate_factor duplicate_pooling duplicate_pooling_bias embed_standart group_fc num_classes query_embed
timm.models.layers.mlp.ConvMlp|b torch.nn.modules.module.Module|k act drop fc1 fc2 norm
timm.models.layers.mlp.GatedMlp|b torch.nn.modules.module.Module|k act drop drop1 drop2 fc1 fc2 gate
timm.models.layers.mlp.GluMlp|b torch.nn.modules.module.Module|k act drop drop1 drop2 fc1 fc2
timm.models.layers.mlp.Mlp|b torch.nn.modules.module.Module|k act drop drop1 drop2 fc1 fc2
timm.models.layers.non_local_attn.BatNonLocalAttn|b torch.nn.modules.module.Module|k ba conv1 conv2 dropout
timm.models.layers.non_local_attn.BilinearAttnTransform|b torch.nn.modules.module.Module|k block_size conv1 conv2 conv_p conv_q groups in_channels
timm.models.layers.non_local_attn.NonLocalAttn|b torch.nn.modules.module.Module|k g norm p scale t z
timm.models.layers.norm.GroupNorm|b torch.nn.modules.normalization.GroupNorm|k fast_norm
timm.models.layers.norm.GroupNorm1|b torch.nn.modules.normalization.GroupNorm|k fast_norm
timm.models.layers.norm.LayerNorm|b torch.nn.modules.normalization.LayerNorm|k _fast_norm
timm.models.layers.norm.LayerNorm2d|b torch.nn.modules.normalization.LayerNorm|k _fast_norm
timm.models.layers.norm.LayerNormExp2d|b torch.nn.modules.normalization.LayerNorm
timm.models.layers.norm_act.BatchNormAct2d|b torch.nn.modules.batchnorm.BatchNorm2d|k act drop num_batches_tracked
timm.models.layers.norm_act.GroupNormAct|b torch.nn.modules.normalization.GroupNorm|k _fast_norm act drop
timm.models.layers.norm_act.LayerNormAct|b torch.nn.modules.normalization.LayerNorm|k _fast_norm act drop
timm.models.layers.norm_act.LayerNormAct2d|b torch.nn.modules.normalization.LayerNorm|k _fast_norm act drop
timm.models.layers.norm_act.SyncBatchNormAct|b torch.nn.modules.batchnorm.SyncBatchNorm
timm.models.layers.patch_embed.PatchEmbed|b torch.nn.modules.module.Module|k flatten grid_size img_size norm num_patches patch_size proj
timm.models.layers.pool2d_same.AvgPool2dSame|b torch.nn.modules.pooling.AvgPool2d
timm.models.layers.pool2d_same.MaxPool2dSame|b torch.nn.modules.pooling.MaxPool2d
timm.models.layers.pos_embed.FourierEmbed|b torch.nn.modules.module.Module|k concat_grid keep_spatial max_res num_bands
timm.models.layers.pos_embed.RotaryEmbedding|b torch.nn.modules.module.Module|k dim
timm.models.layers.se.EffectiveSEModule|b torch.nn.modules.module.Module|k avg_pool fc gate gate_fn
timm.models.layers.se.SEModule|b torch.nn.modules.module.Module|k act avg_pool fc1 fc2 gate gate_fn
timm.models.layers.selective_kernel.SelectiveKernel|b torch.nn.modules.module.Module|k attn drop_block in_channels num_paths out_channels paths split_input
timm.models.layers.selective_kernel.SelectiveKernelAttn|b torch.nn.modules.module.Module|k act bn fc_reduce fc_select num_paths pool
timm.models.layers.selective_kernel.SelectiveKernelConv|b torch.nn.modules.module.Module|k attn drop_block in_channels num_paths out_channels paths split_input
timm.models.layers.separable_conv.SeparableConv2d|b torch.nn.modules.module.Module|k conv_dw conv_pw
timm.models.layers.separable_conv.SeparableConvBnAct|b torch.nn.modules.module.Module|k bn conv_dw conv_pw
timm.models.layers.separable_conv.SeparableConvNormAct|b torch.nn.modules.module.Module|k bn conv_dw conv_pw
timm.models.layers.space_to_depth.DepthToSpace|b torch.nn.modules.module.Module|k bs
timm.models.layers.space_to_depth.SpaceToDepth|b torch.nn.modules.module.Module|k bs
timm.models.layers.space_to_depth.SpaceToDepthJit|k|f
timm.models.layers.space_to_depth.SpaceToDepthModule|b torch.nn.modules.module.Module|k op
timm.models.layers.split_attn.RadixSoftmax|b torch.nn.modules.module.Module|k cardinality radix
timm.models.layers.split_attn.SplitAttn|b torch.nn.modules.module.Module|k act0 act1 bn0 bn1 conv drop drop_block fc1 fc2 radix rsoftmax
timm.models.layers.split_attn.SplitAttnConv2d|b torch.nn.modules.module.Module|k act0 act1 bn0 bn1 conv drop_block fc1 fc2 radix rsoftmax
timm.models.layers.split_batchnorm.SplitBatchNorm2d|b torch.nn.modules.batchnorm.BatchNorm2d|k aux_bn num_splits
timm.models.layers.squeeze_excite.EffectiveSEModule|b torch.nn.modules.module.Module|k add_maxpool fc gate
timm.models.layers.squeeze_excite.SEModule|b torch.nn.modules.module.Module|k act add_maxpool bn fc1 fc2 gate
timm.models.layers.std_conv.ScaledStdConv2d|b torch.nn.modules.conv.Conv2d|k eps gain scale use_layernorm
timm.models.layers.std_conv.ScaledStdConv2dSame|b torch.nn.modules.conv.Conv2d|k eps gain same_pad scale use_layernorm
timm.models.layers.std_conv.StdConv2d|b torch.nn.modules.conv.Conv2d|k eps
timm.models.layers.std_conv.StdConv2dSame|b torch.nn.modules.conv.Conv2d|k eps same_pad
timm.models.layers.swin_attn.WindowAttention|b torch.nn.modules.module.Module|k attn_drop dim_out feat_size num_heads pool qkv relative_position_bias_table scale shift_size softmax win_size
timm.models.levit.Attention|b torch.nn.modules.module.Module|k ab attention_bias_cache attention_biases attn_ratio d dh key_attn_dim key_dim nh_kd num_heads proj qkv resolution scale use_conv val_attn_dim val_dim
timm.models.levit.AttentionDownsample|b torch.nn.modules.module.Module|k attention_bias_cache attention_biases key_attn_dim key_dim kv num_heads proj q resolution scale stride use_conv val_attn_dim val_dim
timm.models.levit.AttentionSubsample|b torch.nn.modules.module.Module|k ab attention_biases attn_ratio d dh key_attn_dim key_dim kv nh_kd num_heads proj q resolution resolution_ resolution_2 resolution_out_area scale stride use_conv val_attn_dim val_dim
timm.models.levit.ConvNorm|b torch.nn.modules.container.Sequential torch.nn.modules.module.Module|k bn linear
timm.models.levit.Downsample|b torch.nn.modules.module.Module|k pool resolution stride
timm.models.levit.Levit|b torch.nn.modules.module.Module|k blocks distillation drop_rate embed_dim feature_info global_pool grad_checkpointing head head_dist head_hidden_size in_chans num_classes num_features patch_embed stages stem use_conv
timm.models.levit.LevitBlock|b torch.nn.modules.module.Module|k attn drop_path1 drop_path2 mlp
timm.models.levit.LevitDistilled|b torch.nn.modules.module.Module|k blocks distilled_training drop_rate embed_dim feature_info global_pool grad_checkpointing head head_dist head_hidden_size in_chans num_classes num_features patch_embed stages stem use_conv
timm.models.levit.LevitDownsample|b torch.nn.modules.module.Module|k attn_downsample drop_path mlp
timm.models.levit.LevitMlp|b torch.nn.modules.module.Module|k act drop ln1 ln2
timm.models.levit.LevitStage|b torch.nn.modules.module.Module|k blocks downsample
timm.models.levit.LinearNorm|b torch.nn.modules.container.Sequential torch.nn.modules.module.Module|k bn linear
timm.models.levit.NormLinear|b torch.nn.modules.container.Sequential torch.nn.modules.module.Module|k bn drop linear
timm.models.levit.Residual|b torch.nn.modules.module.Module|k drop m
timm.models.levit.Stem16|b torch.nn.modules.container.Sequential|k stride
timm.models.levit.Stem8|b torch.nn.modules.container.Sequential|k stride
timm.models.levit.Subsample|b torch.nn.modules.module.Module|k resolution stride
timm.models.mambaout.Downsample|b torch.nn.modules.module.Module|k conv norm
timm.models.mambaout.DownsampleNormFirst|b torch.nn.modules.module.Module|k conv norm
timm.models.mambaout.GatedConvBlock|b torch.nn.modules.module.Module|k act conv drop_path fc1 fc2 ls norm split_indices
timm.models.mambaout.MambaOut|b torch.nn.modules.module.Module|k drop_rate feature_info head head_hidden_size in_chans num_classes num_features num_stage output_fmt stages stem
timm.models.mambaout.MambaOutStage|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing
timm.models.mambaout.MlpHead|b torch.nn.modules.module.Module|k fc head_dropout hidden_size in_features norm num_features pool_type pre_logits
timm.models.mambaout.Stem|b torch.nn.modules.module.Module|k act conv1 conv2 norm1 norm2
timm.models.maxxvit.Attention2d|b torch.nn.modules.module.Module|k attn_drop dim_head fused_attn head_first num_heads proj proj_drop qkv rel_pos scale
timm.models.maxxvit.AttentionCl|b torch.nn.modules.module.Module|k attn_drop dim_head fused_attn head_first num_heads proj proj_drop qkv rel_pos scale
timm.models.maxxvit.ConvNeXtBlock|b torch.nn.modules.module.Module|k conv_dw down drop_path ls mlp norm shortcut use_conv_mlp
timm.models.maxxvit.Downsample2d|b torch.nn.modules.module.Module|k expand pool
timm.models.maxxvit.LayerScale|b torch.nn.modules.module.Module|k gamma inplace
timm.models.maxxvit.LayerScale2d|b torch.nn.modules.module.Module|k gamma inplace
timm.models.maxxvit.MaxxVit|b torch.nn.modules.module.Module|k drop_rate embed_dim feature_info global_pool grad_checkpointing head head_hidden_size in_chans norm num_classes num_features stages stem
timm.models.maxxvit.MaxxVitBlock|b torch.nn.modules.module.Module|k attn_block attn_grid conv nchw_attn
timm.models.maxxvit.MaxxVitCfg|k block_type conv_cfg depths embed_dim head_hidden_size stem_bias stem_width transformer_cfg weight_init
timm.models.maxxvit.MaxxVitConvCfg|k act_layer attn_act_layer attn_early attn_layer attn_ratio block_type downsample_pool_type expand_output expand_ratio group_size init_values kernel_size norm_eps norm_layer norm_layer_cl output_bias padding pool_type pre_norm_act stride_mode
timm.models.maxxvit.MaxxVitStage|b torch.nn.modules.module.Module|k blocks grad_checkpointing
timm.models.maxxvit.MaxxVitTransformerCfg|k act_layer attn_bias attn_drop dim_head expand_first expand_ratio grid_size head_first init_values no_block_attn norm_eps norm_layer norm_layer_cl partition_ratio pool_type proj_drop rel_pos_dim rel_pos_type shortcut_bias use_nchw_attn window_size
timm.models.maxxvit.MbConvBlock|b torch.nn.modules.module.Module|k conv1_1x1 conv2_kxk conv3_1x1 down drop_path norm1 norm2 pre_norm se se_early shortcut
timm.models.maxxvit.ParallelMaxxVitBlock|b torch.nn.modules.module.Module|k attn conv
timm.models.maxxvit.ParallelPartitionAttention|b torch.nn.modules.module.Module|k attn_block attn_grid drop_path1 drop_path2 ls1 ls2 mlp norm1 norm2 partition_size
timm.models.maxxvit.PartitionAttention2d|b torch.nn.modules.module.Module|k attn drop_path1 drop_path2 ls1 ls2 mlp norm1 norm2 partition_block partition_size
timm.models.maxxvit.PartitionAttentionCl|b torch.nn.modules.module.Module|k attn drop_path1 drop_path2 ls1 ls2 mlp norm1 norm2 partition_block partition_size
timm.models.maxxvit.Stem|b torch.nn.modules.module.Module|k conv1 conv2 norm1 out_chs stride
timm.models.maxxvit.TransformerBlock2d|b torch.nn.modules.module.Module|k attn drop_path1 drop_path2 ls1 ls2 mlp norm1 norm2 shortcut
timm.models.median_pool.MedianPool2d|b torch.nn.modules.module.Module|k k padding same stride
timm.models.metaformer.Attention|b torch.nn.modules.module.Module|k attention_dim attn_drop fused_attn head_dim num_heads proj proj_drop qkv scale
timm.models.metaformer.Downsampling|b torch.nn.modules.module.Module|k conv norm
timm.models.metaformer.GroupNorm1NoBias|b timm.layers.norm.GroupNorm1|k bias eps
timm.models.metaformer.LayerNorm2dNoBias|b timm.layers.norm.LayerNorm2d|k bias eps
timm.models.metaformer.LayerNormNoBias|b torch.nn.modules.normalization.LayerNorm|k bias eps
timm.models.metaformer.MetaFormer|b torch.nn.modules.module.Module|k drop_rate feature_info grad_checkpointing head head_hidden_size in_chans num_classes num_features num_stages stages stem use_mlp_head
timm.models.metaformer.MetaFormerBlock|b torch.nn.modules.module.Module|k drop_path1 drop_path2 layer_scale1 layer_scale2 mlp norm1 norm2 res_scale1 res_scale2 token_mixer
timm.models.metaformer.MetaFormerStage|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing use_nchw
timm.models.metaformer.MlpHead|b torch.nn.modules.module.Module|k act fc1 fc2 head_drop norm
timm.models.metaformer.Pooling|b torch.nn.modules.module.Module|k pool
timm.models.metaformer.Scale|b torch.nn.modules.module.Module|k scale shape
timm.models.metaformer.SepConv|b torch.nn.modules.module.Module|k act1 act2 dwconv pwconv1 pwconv2
timm.models.metaformer.SquaredReLU|b torch.nn.modules.module.Module|k relu
timm.models.metaformer.StarReLU|b torch.nn.modules.module.Module|k bias inplace relu scale
timm.models.metaformer.Stem|b torch.nn.modules.module.Module|k conv norm
timm.models.mlp_mixer.Affine|b torch.nn.modules.module.Module|k alpha beta
timm.models.mlp_mixer.MixerBlock|b torch.nn.modules.module.Module|k drop_path mlp_channels mlp_tokens norm1 norm2
timm.models.mlp_mixer.MlpMixer|b torch.nn.modules.module.Module|k blocks embed_dim feature_info global_pool grad_checkpointing head head_drop head_hidden_size in_chans norm num_classes num_features stem
timm.models.mlp_mixer.ResBlock|b torch.nn.modules.module.Module|k drop_path linear_tokens ls1 ls2 mlp_channels norm1 norm2
timm.models.mlp_mixer.SpatialGatingBlock|b torch.nn.modules.module.Module|k drop_path mlp_channels norm
timm.models.mlp_mixer.SpatialGatingUnit|b torch.nn.modules.module.Module|k norm proj
timm.models.mobilenetv3.MobileNetV3|b torch.nn.modules.module.Module|k act1 act2 blocks bn1 classifier conv_head conv_stem drop_rate feature_info flatten global_pool grad_checkpointing head_hidden_size in_chans norm_head num_classes num_features stage_ends
timm.models.mobilenetv3.MobileNetV3Features|b torch.nn.modules.module.Module|k _stage_out_idx act1 blocks bn1 conv_stem drop_rate feature_hooks feature_info grad_checkpointing in_chans
timm.models.mobilenetv5.MobileNetV5|b torch.nn.modules.module.Module|k blocks classifier conv_head conv_stem drop_rate feature_info flatten global_pool grad_checkpointing head_hidden_size in_chans msfa msfa_in_chs msfa_indices msfa_output_resolution norm_head num_classes num_features stage_ends
timm.models.mobilenetv5.MobileNetV5Encoder|b torch.nn.modules.module.Module|k blocks conv_stem drop_rate feature_info grad_checkpointing head_hidden_size in_chans msfa msfa_in_chs msfa_indices msfa_output_resolution num_classes num_features stage_ends
timm.models.mobilenetv5.MobileNetV5MultiScaleFusionAdapter|b torch.nn.modules.module.Module|k expansion_ratio ffn in_channels interpolation_mode layer_scale_init_value norm noskip out_channels output_resolution
timm.models.mobilevit.LinearSelfAttention|b torch.nn.modules.module.Module|k attn_drop embed_dim out_drop out_proj qkv_proj
timm.models.mobilevit.LinearTransformerBlock|b torch.nn.modules.module.Module|k attn drop_path1 drop_path2 mlp norm1 norm2
timm.models.mobilevit.MobileVitBlock|b torch.nn.modules.module.Module|k conv_1x1 conv_fusion conv_kxk conv_proj norm patch_area patch_size transformer
timm.models.mobilevit.MobileVitV2Block|b torch.nn.modules.module.Module|k conv_1x1 conv_kxk conv_proj coreml_exportable norm patch_area patch_size transformer
timm.models.mvitv2.MultiScaleAttention|b torch.nn.modules.module.Module|k dim_out has_cls_token head_dim mode norm_k norm_q norm_v num_heads pool_k pool_q pool_v proj qkv rel_pos_h rel_pos_type rel_pos_w residual_pooling scale unshared
timm.models.mvitv2.MultiScaleAttentionPoolFirst|b torch.nn.modules.module.Module|k dim_out has_cls_token head_dim k mode norm_k norm_q norm_v num_heads pool_k pool_q pool_v proj q rel_pos_h rel_pos_type rel_pos_w residual_pooling scale unshared v
timm.models.mvitv2.MultiScaleBlock|b torch.nn.modules.module.Module|k attn dim dim_out drop_path1 drop_path2 has_cls_token mlp norm1 norm2 shortcut_pool_attn shortcut_proj_attn shortcut_proj_mlp
timm.models.mvitv2.MultiScaleVit|b torch.nn.modules.module.Module|k cls_token depths drop_rate expand_attn feature_info global_pool head head_hidden_size in_chans norm num_classes num_features num_prefix_tokens patch_embed pos_embed stages
timm.models.mvitv2.MultiScaleVitCfg|k act_layer depths embed_dim expand_attn kernel_qkv mlp_ratio mode norm_eps norm_layer num_heads patch_kernel patch_padding patch_stride pool_first pool_type qkv_bias rel_pos_type residual_pooling stride_kv stride_kv_adaptive stride_q use_abs_pos use_cls_token
timm.models.mvitv2.MultiScaleVitStage|b torch.nn.modules.module.Module|k blocks feat_size grad_checkpointing
timm.models.mvitv2.PatchEmbed|b torch.nn.modules.module.Module|k proj
timm.models.naflexvit.NaFlexEmbeds|b torch.nn.modules.module.Module|k channels_last cls_token default_img_size dynamic_img_pad embed_dim enable_patch_interpolator flatten has_class_token in_chans is_linear norm norm_input num_prefix_tokens num_reg_tokens patch_interpolator patch_size pos_drop pos_embed pos_embed_ar_preserving pos_embed_grid_size pos_embed_interp_mode pos_embed_type pos_embed_use_grid_sample pos_embed_x pos_embed_y proj reg_token supports_patch_interpolation
timm.models.naflexvit.NaFlexRopeIterator|k _depth_idx _embeddings_per_size batch_size depth device dtype head_dim num_heads rope seq_len size_to_indices unique_sizes
timm.models.naflexvit.NaFlexVit|b torch.nn.modules.module.Module|k attn_pool blocks embed_dim embeds fc_norm feature_info fix_init global_pool grad_checkpointing has_class_token head head_drop head_hidden_size in_chans norm norm_pre num_classes num_features num_prefix_tokens num_reg_tokens patch_drop pool_include_prefix rope rope_is_mixed supports_patch_interpolation use_key_only_attn_mask weight_init_mode
timm.models.naflexvit.NaFlexVitCfg|k act_layer attn_drop_rate attn_gated attn_layer attn_pool_mlp_ratio attn_pool_num_heads attn_type block_fn class_token depth drop_path_rate drop_rate dynamic_img_pad embed_dim embed_norm_layer embed_proj_type enable_patch_interpolator fc_norm final_norm fix_init global_pool init_values input_norm_layer mlp_layer mlp_ratio norm_layer num_heads patch_drop_rate patch_size patchify_channels_last pool_include_prefix pos_drop_rate pos_embed pos_embed_ar_preserving pos_embed_grid_size pos_embed_interp_mode pos_embed_use_grid_sample pre_norm proj_bias proj_drop_rate qk_norm qkv_bias qkv_fused reg_tokens rope_grid_indexing rope_grid_offset rope_mrope_section rope_ref_feat_shape rope_rotate_half rope_temperature rope_type scale_attn_inner_norm scale_mlp_norm swiglu_mlp use_key_only_attn_mask weight_init
timm.models.nasnet.ActConvBn|b torch.nn.modules.module.Module|k act bn conv
timm.models.nasnet.BranchSeparables|b torch.nn.modules.module.Module|k act_1 act_2 bn_sep_1 bn_sep_2 separable_1 separable_2
timm.models.nasnet.CellStem0|b torch.nn.modules.module.Module|k comb_iter_0_left comb_iter_0_right comb_iter_1_left comb_iter_1_right comb_iter_2_left comb_iter_2_right comb_iter_3_right comb_iter_4_left comb_iter_4_right conv_1x1 num_channels stem_size
timm.models.nasnet.CellStem1|b torch.nn.modules.module.Module|k act comb_iter_0_left comb_iter_0_right comb_iter_1_left comb_iter_1_right comb_iter_2_left comb_iter_2_right comb_iter_3_right comb_iter_4_left comb_iter_4_right conv_1x1 final_path_bn num_channels path_1 path_2 stem_size
timm.models.nasnet.FirstCell|b torch.nn.modules.module.Module|k act comb_iter_0_left comb_iter_0_right comb_iter_1_left comb_iter_1_right comb_iter_2_left comb_iter_3_left comb_iter_3_right comb_iter_4_left conv_1x1 final_path_bn path_1 path_2
timm.models.nasnet.NASNetALarge|b torch.nn.modules.module.Module|k act cell_0 cell_1 cell_10 cell_11 cell_12 cell_13 cell_14 cell_15 cell_16 cell_17 cell_2 cell_3 cell_4 cell_5 cell_6 cell_7 cell_8 cell_9 cell_stem_0 cell_stem_1 channel_multiplier conv0 drop_rate feature_info global_pool head_drop head_hidden_size in_chans last_linear num_classes num_features reduction_cell_0 reduction_cell_1 stem_size
timm.models.nasnet.NormalCell|b torch.nn.modules.module.Module|k comb_iter_0_left comb_iter_0_right comb_iter_1_left comb_iter_1_right comb_iter_2_left comb_iter_3_left comb_iter_3_right comb_iter_4_left conv_1x1 conv_prev_1x1
timm.models.nasnet.ReductionCell0|b torch.nn.modules.module.Module|k comb_iter_0_left comb_iter_0_right comb_iter_1_left comb_iter_1_right comb_iter_2_left comb_iter_2_right comb_iter_3_right comb_iter_4_left comb_iter_4_right conv_1x1 conv_prev_1x1
timm.models.nasnet.ReductionCell1|b torch.nn.modules.module.Module|k comb_iter_0_left comb_iter_0_right comb_iter_1_left comb_iter_1_right comb_iter_2_left comb_iter_2_right comb_iter_3_right comb_iter_4_left comb_iter_4_right conv_1x1 conv_prev_1x1
timm.models.nasnet.SeparableConv2d|b torch.nn.modules.module.Module|k depthwise_conv2d pointwise_conv2d
timm.models.nest.Attention|b torch.nn.modules.module.Module|k attn_drop fused_attn num_heads proj proj_drop qkv scale
timm.models.nest.ConvPool|b torch.nn.modules.module.Module|k conv norm pool
timm.models.nest.Nest|b torch.nn.modules.module.Module|k block_size drop_rate feature_info global_pool head head_drop head_hidden_size in_chans levels norm num_blocks num_classes num_features num_levels num_patches patch_embed patch_size seq_length
timm.models.nest.NestLevel|b torch.nn.modules.module.Module|k block_size grad_checkpointing pool pos_embed transformer_encoder
timm.models.nest.TransformerLayer|b torch.nn.modules.module.Module|k attn drop_path drop_path1 drop_path2 mlp norm1 norm2
timm.models.nextvit.ConvAttention|b torch.nn.modules.module.Module|k act group_conv3x3 norm projection
timm.models.nextvit.ConvNormAct|b torch.nn.modules.module.Module|k act conv norm
timm.models.nextvit.EfficientAttention|b torch.nn.modules.module.Module|k N_ratio attn_drop dim fused_attn head_dim k norm num_heads out_dim proj proj_drop q scale sr sr_ratio v
timm.models.nextvit.NextConvBlock|b torch.nn.modules.module.Module|k attn_drop_path in_chs is_fused mhca mlp mlp_drop_path norm out_chs patch_embed
timm.models.nextvit.NextStage|b torch.nn.modules.module.Module|k blocks grad_checkpointing
timm.models.nextvit.NextTransformerBlock|b torch.nn.modules.module.Module|k e_mhsa in_chs is_fused mhca mhca_drop_path mhca_out_chs mhsa_drop_path mhsa_out_chs mix_block_ratio mlp mlp_drop_path norm1 norm2 out_chs patch_embed projection
timm.models.nextvit.NextViT|b torch.nn.modules.module.Module|k feature_info grad_checkpointing head head_hidden_size in_chans norm num_classes num_features stage_block_types stage_out_chs stage_out_idx stages stem
timm.models.nextvit.PatchEmbed|b torch.nn.modules.module.Module|k conv norm pool
timm.models.nfnet.DownsampleAvg|b torch.nn.modules.module.Module|k conv pool
timm.models.nfnet.GammaAct|b torch.nn.modules.module.Module|k act_fn gamma inplace
timm.models.nfnet.NfCfg|k act_layer alpha attn_gain attn_kwargs attn_layer bottle_ratio ch_div channels depths extra_conv gamma_in_act group_size num_features reg same_padding skipinit std_conv_eps stem_chs stem_type width_factor zero_init_fc
timm.models.nfnet.NormFreeBlock|b torch.nn.modules.module.Module|k act1 act2 act2b act3 alpha attn attn_gain attn_last beta conv1 conv2 conv2b conv3 downsample drop_path skipinit_gain
timm.models.nfnet.NormFreeNet|b torch.nn.modules.module.Module|k drop_rate feature_info final_act final_conv grad_checkpointing head head_hidden_size in_chans num_classes num_features stages stem
timm.models.pit.ConvEmbedding|b torch.nn.modules.module.Module|k conv grid_size height img_size patch_size width
timm.models.pit.ConvHeadPooling|b torch.nn.modules.module.Module|k conv fc
timm.models.pit.Pooling|b torch.nn.modules.module.Module|k conv fc
timm.models.pit.PoolingVisionTransformer|b torch.nn.modules.module.Module|k base_dims cls_token distilled_training embed_dim feature_info global_pool head head_dist head_drop head_hidden_size heads in_chans norm num_classes num_features num_tokens patch_embed patch_size pos_drop pos_embed transformers
timm.models.pit.SequentialTuple|b torch.nn.modules.container.Sequential
timm.models.pit.Transformer|b torch.nn.modules.module.Module|k blocks layers norm pool
timm.models.pnasnet.ActConvBn|b torch.nn.modules.module.Module|k act bn conv
timm.models.pnasnet.BranchSeparables|b torch.nn.modules.module.Module|k act_1 act_2 bn_sep_1 bn_sep_2 relu_1 relu_2 separable_1 separable_2 zero_pad
timm.models.pnasnet.Cell|b torch.nn.modules.module.Module|k comb_iter_0_left comb_iter_0_right comb_iter_1_left comb_iter_1_right comb_iter_2_left comb_iter_2_right comb_iter_3_left comb_iter_3_right comb_iter_4_left comb_iter_4_right conv_1x1 conv_prev_1x1 match_prev_layer_dimensions
timm.models.pnasnet.CellBase|b torch.nn.modules.module.Module
timm.models.pnasnet.CellStem0|b torch.nn.modules.module.Module|k comb_iter_0_left comb_iter_0_right comb_iter_1_left comb_iter_1_right comb_iter_2_left comb_iter_2_right comb_iter_3_left comb_iter_3_right comb_iter_4_left comb_iter_4_right conv_1x1
timm.models.pnasnet.FactorizedReduction|b torch.nn.modules.module.Module|k act final_path_bn path_1 path_2 relu
timm.models.pnasnet.MaxPool|b torch.nn.modules.module.Module|k pool zero_pad
timm.models.pnasnet.PNASNet5Large|b torch.nn.modules.module.Module|k act cell_0 cell_1 cell_10 cell_11 cell_2 cell_3 cell_4 cell_5 cell_6 cell_7 cell_8 cell_9 cell_stem_0 cell_stem_1 conv_0 drop_rate feature_info global_pool head_drop head_hidden_size in_chans last_linear num_classes num_features relu
timm.models.pnasnet.ReluConvBn|b torch.nn.modules.module.Module|k bn conv relu
timm.models.pnasnet.SeparableConv2d|b torch.nn.modules.module.Module|k depthwise_conv2d pointwise_conv2d
timm.models.poolformer.PatchEmbed|b torch.nn.modules.module.Module|k norm proj
timm.models.poolformer.PoolFormer|b torch.nn.modules.module.Module|k global_pool grad_checkpointing head network norm num_classes num_features patch_embed
timm.models.poolformer.PoolFormerBlock|b torch.nn.modules.module.Module|k drop_path1 drop_path2 layer_scale_1 layer_scale_2 mlp norm1 norm2 token_mixer
timm.models.poolformer.Pooling|b torch.nn.modules.module.Module|k pool
timm.models.pvt_v2.Attention|b torch.nn.modules.module.Module|k act attn_drop dim fused_attn head_dim kv norm num_heads pool proj proj_drop q scale sr
timm.models.pvt_v2.Block|b torch.nn.modules.module.Module|k attn drop_path drop_path1 drop_path2 mlp norm1 norm2
timm.models.pvt_v2.MlpWithDepthwiseConv|b torch.nn.modules.module.Module|k act drop dwconv fc1 fc2 relu
timm.models.pvt_v2.OverlapPatchEmbed|b torch.nn.modules.module.Module|k norm patch_size proj
timm.models.pvt_v2.PyramidVisionTransformerStage|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing norm
timm.models.pvt_v2.PyramidVisionTransformerV2|b torch.nn.modules.module.Module|k depths feature_info global_pool head head_drop head_hidden_size in_chans num_classes num_features patch_embed stages
timm.models.rdnet.Block|b torch.nn.modules.module.Module|k layers
timm.models.rdnet.BlockESE|b torch.nn.modules.module.Module|k layers
timm.models.rdnet.DenseBlock|b torch.nn.modules.module.Module|k block_idx drop_path drop_path_rate drop_rate gamma growth_rate layers rand_gather_step_prob
timm.models.rdnet.DenseStage|b torch.nn.modules.container.Sequential|k num_out_features
timm.models.rdnet.RDNet|b torch.nn.modules.module.Module|k dense_stages drop_rate feature_info head head_hidden_size in_chans norm_pre num_classes num_features num_stages stem
timm.models.regnet.Bottleneck|b torch.nn.modules.module.Module|k act3 conv1 conv2 conv3 downsample drop_path se
timm.models.regnet.PreBottleneck|b torch.nn.modules.module.Module|k conv1 conv2 conv3 downsample drop_path norm1 norm2 norm3 se
timm.models.regnet.RegNet|b torch.nn.modules.module.Module|k drop_rate feature_info final_conv head head_hidden_size in_chans num_classes num_features stem
timm.models.regnet.RegNetCfg|k act_layer bottle_ratio depth downsample group_min_ratio group_size linear_out norm_layer num_features preact se_ratio stem_width w0 wa wm
timm.models.regnet.RegStage|b torch.nn.modules.module.Module|k grad_checkpointing
timm.models.repghost.RepGhostBottleneck|b torch.nn.modules.module.Module|k bn_dw conv_dw ghost1 ghost2 se shortcut stride
timm.models.repghost.RepGhostModule|b torch.nn.modules.module.Module|k cheap_operation fusion_bn fusion_conv out_chs primary_conv relu
timm.models.repghost.RepGhostNet|b torch.nn.modules.module.Module|k act1 act2 blocks bn1 cfgs classifier conv_head conv_stem drop_rate feature_info flatten global_pool grad_checkpointing head_hidden_size in_chans num_classes num_features pool_dim
timm.models.repvit.ConvNorm|b torch.nn.modules.container.Sequential
timm.models.repvit.NormLinear|b torch.nn.modules.container.Sequential
timm.models.repvit.RepVGGDW|b torch.nn.modules.module.Module|k conv conv1 dim
timm.models.repvit.RepVggDw|b torch.nn.modules.module.Module|k bn conv conv1 dim legacy
timm.models.repvit.RepViT|b torch.nn.modules.module.Module|k embed_dim feature_info global_pool grad_checkpointing head num_classes num_features stages stem
timm.models.repvit.RepViTBlock|b torch.nn.modules.module.Module|k channel_mixer se token_mixer
timm.models.repvit.RepViTClassifier|b torch.nn.modules.module.Module|k distillation head head_dist
timm.models.repvit.RepViTDownsample|b torch.nn.modules.module.Module|k channel_downsample ffn pre_block spatial_downsample
timm.models.repvit.RepViTMlp|b torch.nn.modules.module.Module|k act conv1 conv2
timm.models.repvit.RepViTStage|b torch.nn.modules.module.Module|k blocks downsample
timm.models.repvit.RepViTStem|b torch.nn.modules.module.Module|k act1 conv1 conv2 stride
timm.models.repvit.RepVit|b torch.nn.modules.module.Module|k embed_dim feature_info global_pool grad_checkpointing head head_drop head_hidden_size in_chans num_classes num_features stages stem
timm.models.repvit.RepVitClassifier|b torch.nn.modules.module.Module|k distillation distilled_training head head_dist head_drop num_classes
timm.models.repvit.RepVitDownsample|b torch.nn.modules.module.Module|k channel_downsample ffn pre_block spatial_downsample
timm.models.repvit.RepVitMlp|b torch.nn.modules.module.Module|k act conv1 conv2
timm.models.repvit.RepVitStage|b torch.nn.modules.module.Module|k blocks downsample
timm.models.repvit.RepVitStem|b torch.nn.modules.module.Module|k act1 conv1 conv2 stride
timm.models.res2net.Bottle2neck|b torch.nn.modules.module.Module|k bn1 bn3 bns conv1 conv3 convs downsample is_first num_scales pool relu scale se width
timm.models.resnest.ResNestBottleneck|b torch.nn.modules.module.Module|k act1 act2 act3 avd_first avd_last bn1 bn2 bn3 conv1 conv2 conv3 downsample drop_block drop_path radix
timm.models.resnet.BasicBlock|b torch.nn.modules.module.Module|k aa act1 act2 bn1 bn2 conv1 conv2 dilation downsample drop_block drop_path drop_rate relu se stride
timm.models.resnet.Bottleneck|b torch.nn.modules.module.Module|k aa act1 act2 act3 bn1 bn2 bn3 conv1 conv2 conv3 dilation downsample drop_block drop_path drop_rate relu se stride
timm.models.resnet.ResNet|b torch.nn.modules.module.Module|k act1 base_width bn1 cardinality conv1 drop_rate expansion fc feature_info global_pool grad_checkpointing head_hidden_size in_chans inplanes layer1 layer2 layer3 layer4 maxpool num_classes num_features relu
timm.models.resnetv2.Bottleneck|b torch.nn.modules.module.Module|k act3 conv1 conv2 conv3 downsample drop_path norm1 norm2 norm3
timm.models.resnetv2.DownsampleAvg|b torch.nn.modules.module.Module|k conv norm pool
timm.models.resnetv2.DownsampleConv|b torch.nn.modules.module.Module|k conv norm
timm.models.resnetv2.PreActBasic|b torch.nn.modules.module.Module|k conv1 conv2 downsample drop_path norm1 norm2
timm.models.resnetv2.PreActBottleneck|b torch.nn.modules.module.Module|k conv1 conv2 conv3 downsample drop_path norm1 norm2 norm3
timm.models.resnetv2.ResNetStage|b torch.nn.modules.module.Module|k blocks grad_checkpointing
timm.models.resnetv2.ResNetV2|b torch.nn.modules.module.Module|k drop_rate feature_info grad_checkpointing head head_hidden_size in_chans norm num_classes num_features stages stem
timm.models.rexnet.LinearBottleneck|b torch.nn.modules.module.Module|k act_dw conv_dw conv_exp conv_pwl drop_path in_channels out_channels se use_shortcut
timm.models.rexnet.ReXNetV1|b torch.nn.modules.module.Module|k drop_rate feature_info features grad_checkpointing head num_classes num_features stem
timm.models.rexnet.RexNet|b torch.nn.modules.module.Module|k drop_rate feature_info features grad_checkpointing head head_hidden_size in_chans num_classes num_features stem
timm.models.rexnet.SEWithNorm|b torch.nn.modules.module.Module|k act avg_pool bn fc1 fc2 gate
timm.models.selecsls.SelecSLS|b torch.nn.modules.module.Module|k drop_rate fc feature_info features from_seq global_pool head num_classes num_features stem
timm.models.selecsls.SelecSLSBlock|b torch.nn.modules.module.Module|k conv1 conv2 conv3 conv4 conv5 conv6 is_first stride
timm.models.selecsls.SelecSls|b torch.nn.modules.module.Module|k fc feature_info features from_seq global_pool head head_drop head_hidden_size in_chans num_classes num_features stem
timm.models.selecsls.SelecSlsBlock|b torch.nn.modules.module.Module|k conv1 conv2 conv3 conv4 conv5 conv6 is_first stride
timm.models.selecsls.SelectSeq|b torch.nn.modules.module.Module|k index mode
timm.models.selecsls.SequentialList|b torch.nn.modules.container.Sequential
timm.models.senet.Bottleneck|b torch.nn.modules.module.Module
timm.models.senet.SEBottleneck|b torch.nn.modules.module.Module|k bn1 bn2 bn3 conv1 conv2 conv3 downsample relu se_module stride
timm.models.senet.SEModule|b torch.nn.modules.module.Module|k avg_pool fc1 fc2 relu sigmoid
timm.models.senet.SENet|b torch.nn.modules.module.Module|k avg_pool drop_rate feature_info global_pool head_hidden_size in_chans inplanes last_linear layer0 layer1 layer2 layer3 layer4 num_classes num_features pool0
timm.models.senet.SEResNeXtBottleneck|b torch.nn.modules.module.Module|k bn1 bn2 bn3 conv1 conv2 conv3 downsample relu se_module stride
timm.models.senet.SEResNetBlock|b torch.nn.modules.module.Module|k bn1 bn2 conv1 conv2 downsample relu se_module stride
timm.models.senet.SEResNetBottleneck|b torch.nn.modules.module.Module|k bn1 bn2 bn3 conv1 conv2 conv3 downsample relu se_module stride
timm.models.sequencer.Downsample2D|b torch.nn.modules.module.Module|k down
timm.models.sequencer.Downsample2d|b torch.nn.modules.module.Module|k down
timm.models.sequencer.LSTM2D|b timm.models.sequencer.RNN2DBase
timm.models.sequencer.LSTM2d|b timm.models.sequencer.RNN2dBase
timm.models.sequencer.PatchEmbed|b timm.models.layers.patch_embed.PatchEmbed
timm.models.sequencer.RNN2DBase|b torch.nn.modules.module.Module|k fc hidden_size input_size output_size rnn_h rnn_v union with_fc with_horizontal with_vertical
timm.models.sequencer.RNN2dBase|b torch.nn.modules.module.Module|k fc hidden_size input_size output_size rnn_h rnn_v union with_fc with_horizontal with_vertical
timm.models.sequencer.RNNIdentity|b torch.nn.modules.module.Module
timm.models.sequencer.Sequencer2D|b torch.nn.modules.module.Module|k blocks embed_dims feature_dim global_pool head norm num_classes num_features stem
timm.models.sequencer.Sequencer2DBlock|b torch.nn.modules.module.Module|k drop_path mlp_channels norm1 norm2 rnn_tokens
timm.models.sequencer.Sequencer2d|b torch.nn.modules.module.Module|k feature_dim feature_info global_pool head head_hidden_size in_chans norm num_classes num_features output_fmt stages stem
timm.models.sequencer.Sequencer2dBlock|b torch.nn.modules.module.Module|k drop_path mlp_channels norm1 norm2 rnn_tokens
timm.models.sequencer.Sequencer2dStage|b torch.nn.modules.module.Module|k blocks downsample
timm.models.sequencer.Shuffle|b torch.nn.modules.module.Module
timm.models.shvit.BasicBlock|b torch.nn.modules.module.Module|k conv ffn mixer
timm.models.shvit.Conv2dNorm|b torch.nn.modules.container.Sequential
timm.models.shvit.FFN|b torch.nn.modules.module.Module|k act pw1 pw2
timm.models.shvit.NormLinear|b torch.nn.modules.container.Sequential
timm.models.shvit.PatchMerging|b torch.nn.modules.module.Module|k act1 act2 conv1 conv2 conv3 se
timm.models.shvit.Residual|b torch.nn.modules.module.Module|k m
timm.models.shvit.SHSA|b torch.nn.modules.module.Module|k dim pdim pre_norm proj qk_dim qkv scale
timm.models.shvit.SHViT|b torch.nn.modules.module.Module|k drop_rate feature_info flatten global_pool head head_hidden_size in_chans num_classes num_features patch_embed stages
timm.models.shvit.StageBlock|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing
timm.models.sknet.SelectiveKernelBasic|b torch.nn.modules.module.Module|k act conv1 conv2 dilation downsample drop_block drop_path se stride
timm.models.sknet.SelectiveKernelBottleneck|b torch.nn.modules.module.Module|k act conv1 conv2 conv3 dilation downsample drop_block drop_path se stride
timm.models.starnet.Block|b torch.nn.modules.module.Module|k act drop_path dwconv dwconv2 f1 f2 g
timm.models.starnet.ConvBN|b torch.nn.modules.container.Sequential
timm.models.starnet.StarNet|b torch.nn.modules.module.Module|k drop_rate feature_info flatten global_pool grad_checkpointing head head_hidden_size in_chans norm num_classes num_features stages stem
timm.models.swiftformer.Block|b torch.nn.modules.module.Module|k attn drop_path layer_scale_1 layer_scale_2 linear local_representation
timm.models.swiftformer.ConvEncoder|b torch.nn.modules.module.Module|k act drop_path dwconv layer_scale norm pwconv1 pwconv2
timm.models.swiftformer.EfficientAdditiveAttention|b torch.nn.modules.module.Module|k final proj scale_factor to_key to_query w_g
timm.models.swiftformer.Embedding|b torch.nn.modules.module.Module|k norm proj
timm.models.swiftformer.LayerScale2d|b torch.nn.modules.module.Module|k gamma inplace
timm.models.swiftformer.LocalRepresentation|b torch.nn.modules.module.Module|k act drop_path dwconv layer_scale norm pwconv1 pwconv2
timm.models.swiftformer.Mlp|b torch.nn.modules.module.Module|k act drop fc1 fc2 norm1
timm.models.swiftformer.Stage|b torch.nn.modules.module.Module|k blocks downsample grad_checkpointing
timm.models.swiftformer.SwiftFormer|b torch.nn.modules.module.Module|k distilled_training feature_info global_pool head head_dist head_drop head_hidden_size in_chans norm num_classes num_features stages stem
timm.models.swin_transformer.BasicLayer|b torch.nn.modules.module.Module|k blocks depth dim downsample grad_checkpointing input_resolution use_checkpoint
timm.models.swin_transformer.PatchMerging|b torch.nn.modules.module.Module|k dim input_resolution norm out_dim reduction
timm.models.swin_transformer.SwinTransformer|b torch.nn.modules.module.Module|k absolute_pos_embed ape avgpool embed_dim feature_info global_pool head head_hidden_size in_chans layers mlp_ratio norm num_classes num_features num_layers output_fmt patch_embed patch_grid patch_norm pos_drop weight_init_mode
timm.models.swin_transformer.SwinTransformerBlock|b torch.nn.modules.module.Module|k always_partition attn dim drop_path drop_path1 drop_path2 dynamic_mask input_resolution mlp mlp_ratio norm1 norm2 num_heads shift_size target_shift_size window_area window_size
timm.models.swin_transformer.SwinTransformerStage|b torch.nn.modules.module.Module|k blocks depth dim downsample grad_checkpointing input_resolution output_resolution
timm.models.swin_transformer.WindowAttention|b torch.nn.modules.module.Module|k attn_drop dim fused_attn num_heads proj proj_drop qkv relative_position_bias_table scale softmax window_area window_size
timm.models.swin_transformer_v2.BasicLayer|b torch.nn.modules.module.Module|k blocks depth dim downsample grad_checkpointing input_resolution
timm.models.swin_transformer_v2.PatchMerging|b torch.nn.modules.module.Module|k dim input_resolution norm out_dim reduction
timm.models.swin_transformer_v2.SwinTransformerBlock|b torch.nn.modules.module.Module|k attn dim drop_path1 drop_path2 input_resolution mlp mlp_ratio norm1 norm2 num_heads shift_size window_area window_size
timm.models.swin_transformer_v2.SwinTransformerV2|b torch.nn.modules.module.Module|k absolute_pos_embed embed_dim feature_info global_pool head head_hidden_size in_chans layers norm num_classes num_features num_layers output_fmt patch_embed patch_norm pos_drop
timm.models.swin_transformer_v2.SwinTransformerV2Block|b torch.nn.modules.module.Module|k always_partition attn dim drop_path1 drop_path2 dynamic_mask input_resolution mlp mlp_ratio norm1 norm2 num_heads shift_size target_shift_size window_area window_size
timm.models.swin_transformer_v2.SwinTransformerV2Stage|b torch.nn.modules.module.Module|k blocks depth dim downsample grad_checkpointing input_resolution output_nchw output_resolution
timm.models.swin_transformer_v2.WindowAttention|b torch.nn.modules.module.Module|k attn_drop cpb_mlp dim k_bias logit_scale num_heads pretrained_window_size proj proj_drop q_bias qkv qkv_bias_separate softmax v_bias window_size
timm.models.swin_transformer_v2_cr.PatchEmbed|b torch.nn.modules.module.Module|k grid_size img_size norm num_patches patch_size proj strict_img_size
timm.models.swin_transformer_v2_cr.PatchMerging|b torch.nn.modules.module.Module|k norm reduction
timm.models.swin_transformer_v2_cr.SwinTransformerBlock|b torch.nn.modules.module.Module|k attn dim drop_path1 drop_path2 feat_size init_values mlp norm1 norm2 norm3 shift_size target_shift_size window_area window_size
timm.models.swin_transformer_v2_cr.SwinTransformerStage|b torch.nn.modules.module.Module|k blocks downsample downscale feat_size grad_checkpointing
timm.models.swin_transformer_v2_cr.SwinTransformerV2Cr|b torch.nn.modules.module.Module|k feature_info global_pool head head_hidden_size img_size in_chans num_classes num_features patch_embed patch_size stages weight_init_mode window_size
timm.models.swin_transformer_v2_cr.SwinTransformerV2CrBlock|b torch.nn.modules.module.Module|k always_partition attn dim drop_path1 drop_path2 dynamic_mask feat_size init_values mlp norm1 norm2 norm3 shift_size target_shift_size window_area window_size
timm.models.swin_transformer_v2_cr.SwinTransformerV2CrStage|b torch.nn.modules.module.Module|k blocks downsample downscale feat_size grad_checkpointing
timm.models.swin_transformer_v2_cr.WindowMultiHeadAttention|b torch.nn.modules.module.Module|k attn_drop in_features logit_scale meta_mlp num_heads proj proj_drop qkv sequential_attn window_size
timm.models.tiny_vit.Attention|b torch.nn.modules.module.Module|k attention_bias_cache attention_biases attn_ratio fused_attn key_dim norm num_heads out_dim proj qkv resolution scale val_dim
timm.models.tiny_vit.ConvLayer|b torch.nn.modules.module.Module|k blocks depth dim
timm.models.tiny_vit.ConvNorm|b torch.nn.modules.container.Sequential|k bn conv
timm.models.tiny_vit.MBConv|b torch.nn.modules.module.Module|k act1 act2 act3 conv1 conv2 conv3 drop_path
timm.models.tiny_vit.NormMlp|b torch.nn.modules.module.Module|k act drop1 drop2 fc1 fc2 norm
timm.models.tiny_vit.PatchEmbed|b torch.nn.modules.module.Module|k act conv1 conv2 stride
timm.models.tiny_vit.PatchMerging|b torch.nn.modules.module.Module|k act1 act2 conv1 conv2 conv3
timm.models.tiny_vit.TinyVit|b torch.nn.modules.module.Module|k depths feature_info grad_checkpointing head head_hidden_size in_chans mlp_ratio num_classes num_features num_stages patch_embed stages
timm.models.tiny_vit.TinyVitBlock|b torch.nn.modules.module.Module|k attn dim drop_path1 drop_path2 local_conv mlp mlp_ratio num_heads window_size
timm.models.tiny_vit.TinyVitStage|b torch.nn.modules.module.Module|k blocks depth downsample out_dim
timm.models.tnt.Attention|b torch.nn.modules.module.Module|k attn_drop head_dim hidden_dim num_heads proj proj_drop qk scale v
timm.models.tnt.Block|b torch.nn.modules.module.Module|k attn_in attn_out drop_path legacy mlp mlp_in norm1_proj norm2_proj norm_in norm_mlp norm_mlp_in norm_out proj
timm.models.tnt.PixelEmbed|b torch.nn.modules.module.Module|k grid_size img_size in_dim legacy new_patch_size num_patches patch_size proj unfold
timm.models.tnt.TNT|b torch.nn.modules.module.Module|k blocks cls_token embed_dim feature_info global_pool grad_checkpointing head head_drop head_hidden_size in_chans norm norm1_proj norm2_proj num_classes num_features num_patches num_prefix_tokens patch_pos pixel_embed pixel_pos pos_drop proj
timm.models.tresnet.BasicBlock|b torch.nn.modules.module.Module|k act conv1 conv2 downsample drop_path relu se stride
timm.models.tresnet.Bottleneck|b torch.nn.modules.module.Module|k act conv1 conv2 conv3 downsample drop_path relu se stride
timm.models.tresnet.FastGlobalAvgPool2d|b torch.nn.modules.module.Module|k flatten
timm.models.tresnet.FastSEModule|b torch.nn.modules.module.Module|k activation avg_pool fc1 fc2 relu
timm.models.tresnet.TResNet|b torch.nn.modules.module.Module|k body drop_rate feature_info grad_checkpointing head head_hidden_size in_chans inplanes num_classes num_features planes
timm.models.twins.Block|b torch.nn.modules.module.Module|k attn drop_path drop_path1 drop_path2 mlp norm1 norm2
timm.models.twins.GlobalSubSampleAttn|b torch.nn.modules.module.Module|k attn_drop dim fused_attn kv norm num_heads proj proj_drop q scale sr sr_ratio
timm.models.twins.LocallyGroupedAttn|b torch.nn.modules.module.Module|k attn_drop dim fused_attn num_heads proj proj_drop qkv scale ws
timm.models.twins.PatchEmbed|b torch.nn.modules.module.Module|k H W img_size norm num_patches patch_size proj
timm.models.twins.PosConv|b torch.nn.modules.module.Module|k proj stride
timm.models.twins.Twins|b torch.nn.modules.module.Module|k blocks depths embed_dims feature_info global_pool grad_checkpointing head head_drop head_hidden_size in_chans norm num_classes num_features patch_embeds pos_block pos_drops
timm.models.vgg.ConvMlp|b torch.nn.modules.module.Module|k act1 act2 drop fc1 fc2 input_kernel_size
timm.models.vgg.VGG|b torch.nn.modules.module.Module|k drop_rate feature_info features grad_checkpointing head head_hidden_size in_chans num_classes num_features pre_logits use_norm
timm.models.visformer.Attention|b torch.nn.modules.module.Module|k attn_drop dim fused_attn head_dim num_heads proj proj_drop qkv scale
timm.models.visformer.Block|b torch.nn.modules.module.Module|k attn drop_path mlp norm1 norm2 spatial_conv
timm.models.visformer.SpatialMlp|b torch.nn.modules.module.Module|k act1 act2 conv1 conv2 conv3 drop drop1 drop3 group hidden_features in_features out_features spatial_conv
timm.models.visformer.Visformer|b torch.nn.modules.module.Module|k conv_init embed_dim global_pool grad_checkpointing head head_drop head_hidden_size img_size in_chans init_channels norm num_classes num_features patch_embed1 patch_embed2 patch_embed3 pos_drop pos_embed pos_embed1 pos_embed2 pos_embed3 stage1 stage2 stage3 stage_num1 stage_num2 stage_num3 stem use_pos_embed vit_stem
timm.models.vision_transformer.Attention|b torch.nn.modules.module.Module|k attn_drop fused_attn head_dim k_norm num_heads proj proj_drop q_norm qkv scale
timm.models.vision_transformer.Block|b torch.nn.modules.module.Module|k attn drop_path drop_path1 drop_path2 ls1 ls2 mlp norm1 norm2
timm.models.vision_transformer.DiffParallelScalingBlock|b torch.nn.modules.module.Module|k attn_drop attn_drop_p drop_path dual_lambda fused_attn head_dim in_norm in_proj in_split k_norm lambda_a lambda_b lambda_init lambda_k1 lambda_k2 lambda_q1 lambda_q2 ls mlp_act mlp_bias mlp_drop num_heads out_proj q_norm scale sub_norm
timm.models.vision_transformer.DistilledVisionTransformer|b torch.nn.modules.module.Module|k blocks cls_token dist_token embed_dim head head_dist norm num_classes num_features patch_embed pos_drop pos_embed pre_logits
timm.models.vision_transformer.HybridEmbed|b torch.nn.modules.module.Module|k backbone img_size num_patches proj
timm.models.vision_transformer.LayerScale|b torch.nn.modules.module.Module|k gamma inplace
timm.models.vision_transformer.Mlp|b torch.nn.modules.module.Module|k act drop fc1 fc2
timm.models.vision_transformer.ParallelBlock|b torch.nn.modules.module.Module|k attns ffns num_parallel
timm.models.vision_transformer.ParallelScalingBlock|b torch.nn.modules.module.Module|k attn_drop attn_out_proj drop_path fused_attn head_dim in_norm in_proj in_split k_norm ls mlp_act mlp_bias mlp_drop mlp_out_proj num_heads out_proj q_norm scale
timm.models.vision_transformer.ParallelThingsBlock|b torch.nn.modules.module.Module|k attns ffns num_parallel
timm.models.vision_transformer.PatchEmbed|b torch.nn.modules.module.Module|k img_size num_patches patch_size proj
timm.models.vision_transformer.ResPostBlock|b torch.nn.modules.module.Module|k attn drop_path1 drop_path2 init_values mlp norm1 norm2
timm.models.vision_transformer.VisionTransformer|b torch.nn.modules.module.Module|k attn_pool blocks cls_token dist_token dynamic_img_size embed_dim fc_norm feature_info fix_init global_pool grad_checkpointing has_class_token head head_dist head_drop head_hidden_size in_chans no_embed_class norm norm_pre num_classes num_features num_prefix_tokens num_reg_tokens num_tokens patch_drop patch_embed pool_include_prefix pos_drop pos_embed pre_logits reg_token weight_init_mode
timm.models.vision_transformer_hybrid.ConvStem|b torch.nn.modules.container.Sequential
timm.models.vision_transformer_hybrid.HybridEmbed|b torch.nn.modules.module.Module|k backbone dynamic_img_pad feature_ratio feature_size flatten grid_size img_size num_patches output_fmt patch_size proj strict_img_size
timm.models.vision_transformer_hybrid.HybridEmbedWithSize|b torch.nn.modules.module.Module
timm.models.vision_transformer_relpos.LayerScale|b torch.nn.modules.module.Module|k gamma inplace
timm.models.vision_transformer_relpos.RelPosAttention|b torch.nn.modules.module.Module|k attn_drop fused_attn head_dim k_norm num_heads proj proj_drop q_norm qkv rel_pos scale
timm.models.vision_transformer_relpos.RelPosBias|b torch.nn.modules.module.Module|k bias_shape relative_position_bias_table window_area window_size
timm.models.vision_transformer_relpos.RelPosBlock|b torch.nn.modules.module.Module|k attn drop_path1 drop_path2 ls1 ls2 mlp norm1 norm2
timm.models.vision_transformer_relpos.RelPosMlp|b torch.nn.modules.module.Module|k bias_act bias_gain bias_shape mlp num_heads prefix_tokens window_area window_size
timm.models.vision_transformer_relpos.ResPostRelPosBlock|b torch.nn.modules.module.Module|k attn drop_path1 drop_path2 init_values mlp norm1 norm2
timm.models.vision_transformer_relpos.VisionTransformerRelPos|b torch.nn.modules.module.Module|k blocks cls_token embed_dim fc_norm feature_info fix_init global_pool grad_checkpointing head head_drop head_hidden_size in_chans norm num_classes num_features num_prefix_tokens patch_embed shared_rel_pos weight_init_mode
timm.models.vision_transformer_sam.Attention|b torch.nn.modules.module.Module|k attn_drop fused_attn head_dim k_norm num_heads proj proj_drop q_norm qkv rel_pos_h rel_pos_w rope scale use_rel_pos
timm.models.vision_transformer_sam.Block|b torch.nn.modules.module.Module|k attn drop_path1 drop_path2 ls1 ls2 mlp norm1 norm2 window_size
timm.models.vision_transformer_sam.LayerScale|b torch.nn.modules.module.Module|k gamma inplace
timm.models.vision_transformer_sam.VisionTransformerSAM|b torch.nn.modules.module.Module|k blocks embed_dim feature_info global_pool grad_checkpointing head head_hidden_size in_chans neck norm_pre num_classes num_features patch_drop patch_embed pos_drop pos_embed rope_global rope_window
timm.models.vitamin.Downsample2d|b torch.nn.modules.module.Module|k expand pool
timm.models.vitamin.GeGluMlp|b torch.nn.modules.module.Module|k act norm w0 w1 w2
timm.models.vitamin.MbConvLNBlock|b torch.nn.modules.module.Module|k act1 act2 conv1_1x1 conv2_kxk conv3_1x1 down drop_path in_chs out_chs pre_norm shortcut stride
timm.models.vitamin.MbConvStages|b torch.nn.modules.module.Module|k grad_checkpointing num_stages pool stages stem
timm.models.vitamin.Stem|b torch.nn.modules.module.Module|k conv1 conv2 norm1 out_chs
timm.models.vitamin.StridedConv|b torch.nn.modules.module.Module|k norm proj
timm.models.vitamin.VitCfg|k conv_cfg depths embed_dim head_type stem_width
timm.models.vitamin.VitConvCfg|k act_layer down_shortcut downsample_pool_type expand_output expand_ratio group_size kernel_size mlp norm_eps norm_layer pool_type pre_norm_act stride_mode
timm.models.volo.Attention|b torch.nn.modules.module.Module|k attn_drop fused_attn num_heads proj proj_drop qkv scale
timm.models.volo.ClassAttention|b torch.nn.modules.module.Module|k attn_drop head_dim kv num_heads proj proj_drop q scale
timm.models.volo.ClassBlock|b torch.nn.modules.module.Module|k attn drop_path drop_path1 drop_path2 mlp norm1 norm2
timm.models.volo.Downsample|b torch.nn.modules.module.Module|k proj
timm.models.volo.OutlookAttention|b torch.nn.modules.module.Module|k attn attn_drop kernel_size num_heads padding pool proj proj_drop scale stride unfold v
timm.models.volo.Outlooker|b torch.nn.modules.module.Module|k attn drop_path drop_path1 drop_path2 mlp norm1 norm2
timm.models.volo.PatchEmbed|b torch.nn.modules.module.Module|k conv num_patches proj
timm.models.volo.Transformer|b torch.nn.modules.module.Module|k attn drop_path drop_path1 drop_path2 mlp norm1 norm2
timm.models.volo.VOLO|b torch.nn.modules.module.Module|k aux_head beta cls_token feature_info global_pool grad_checkpointing head head_drop head_hidden_size in_chans mix_token network norm num_classes num_features patch_embed pooling_scale pos_drop pos_embed post_network stage_ends
timm.models.vovnet.OsaBlock|b torch.nn.modules.module.Module|k attn conv_concat conv_mid conv_reduction depthwise drop_path residual
timm.models.vovnet.OsaStage|b torch.nn.modules.module.Module|k blocks grad_checkpointing pool
timm.models.vovnet.SequentialAppendList|b torch.nn.modules.container.Sequential
timm.models.vovnet.VovNet|b torch.nn.modules.module.Module|k drop_rate feature_info head head_hidden_size in_chans num_classes num_features stages stem
timm.models.xception.Block|b torch.nn.modules.module.Module|k relu rep skip skipbn
timm.models.xception.SeparableConv2d|b torch.nn.modules.module.Module|k conv1 pointwise
timm.models.xception.Xception|b torch.nn.modules.module.Module|k act1 act2 act3 act4 block1 block10 block11 block12 block2 block3 block4 block5 block6 block7 block8 block9 bn1 bn2 bn3 bn4 conv1 conv2 conv3 conv4 drop_rate fc feature_info global_pool head_hidden_size in_chans num_classes num_features relu
timm.models.xception_aligned.PreSeparableConv2d|b torch.nn.modules.module.Module|k conv_dw conv_pw dilation kernel_size norm
timm.models.xception_aligned.PreXceptionModule|b torch.nn.modules.module.Module|k drop_path in_channels no_skip norm out_channels shortcut stack
timm.models.xception_aligned.SeparableConv2d|b torch.nn.modules.module.Module|k act_dw act_pw bn_dw bn_pw conv_dw conv_pw dilation kernel_size
timm.models.xception_aligned.XceptionAligned|b torch.nn.modules.module.Module|k act blocks drop_rate feature_info grad_checkpointing head head_hidden_size in_chans num_classes num_features stem
timm.models.xception_aligned.XceptionModule|b torch.nn.modules.module.Module|k drop_path in_channels no_skip out_channels shortcut stack
timm.models.xcit.ClassAttentionBlock|b torch.nn.modules.module.Module|k attn drop_path drop_path1 drop_path2 gamma1 gamma2 mlp norm1 norm2 tokens_norm
timm.models.xcit.ConvPatchEmbed|b torch.nn.modules.module.Module|k img_size num_patches patch_size proj
timm.models.xcit.LPI|b torch.nn.modules.module.Module|k act bn conv1 conv2
timm.models.xcit.PositionalEncodingFourier|b torch.nn.modules.module.Module|k dim eps hidden_dim scale temperature token_projection
timm.models.xcit.XCA|b torch.nn.modules.module.Module|k attn_drop fused_attn num_heads proj proj_drop qkv temperature
timm.models.xcit.XCABlock|b torch.nn.modules.module.Module|k attn drop_path drop_path1 drop_path2 drop_path3 gamma1 gamma2 gamma3 local_mp mlp norm1 norm2 norm3
timm.models.xcit.XCiT|b torch.nn.modules.module.Module|k blocks cls_attn_blocks cls_token embed_dim global_pool grad_checkpointing head norm num_classes num_features patch_embed pos_drop pos_embed use_pos_embed
timm.models.xcit.Xcit|b torch.nn.modules.module.Module|k blocks cls_attn_blocks cls_token embed_dim feature_info global_pool grad_checkpointing head head_drop head_hidden_size in_chans norm num_classes num_features patch_embed pos_drop pos_embed
torchvision.models.alexnet.AlexNet|b torch.nn.modules.module.Module|k avgpool classifier features
torchvision.models.alexnet.AlexNet_Weights|c s|c 0
torchvision.models.convnext.CNBlock|b torch.nn.modules.module.Module|k block layer_scale stochastic_depth
torchvision.models.convnext.CNBlockConfig|k input_channels num_layers out_channels
torchvision.models.convnext.ConvNeXt|b torch.nn.modules.module.Module|k avgpool classifier features
torchvision.models.convnext.ConvNeXt_Base_Weights|c s|c 0
torchvision.models.convnext.ConvNeXt_Large_Weights|c s|c 0
torchvision.models.convnext.ConvNeXt_Small_Weights|c s|c 0
torchvision.models.convnext.ConvNeXt_Tiny_Weights|c s|c 0
torchvision.models.convnext.LayerNorm2d|b torch.nn.modules.normalization.LayerNorm
torchvision.models.densenet.DenseNet|b torch.nn.modules.module.Module|k classifier features
torchvision.models.densenet.DenseNet121_Weights|c s|c 0
torchvision.models.densenet.DenseNet161_Weights|c s|c 0
torchvision.models.densenet.DenseNet169_Weights|c s|c 0
torchvision.models.densenet.DenseNet201_Weights|c s|c 0
torchvision.models.densenet._DenseBlock|b torch.nn.modules.container.ModuleDict
torchvision.models.densenet._DenseLayer|b torch.nn.modules.module.Module|k conv1 conv2 drop_rate memory_efficient norm1 norm2 relu1 relu2
torchvision.models.densenet._Transition|b torch.nn.modules.container.Sequential|k conv norm pool relu
torchvision.models.detection._utils.BalancedPositiveNegativeSampler|k batch_size_per_image positive_fraction|f
torchvision.models.detection._utils.BoxCoder|k bbox_xform_clip weights
torchvision.models.detection._utils.BoxLinearCoder|k normalize_by_size
torchvision.models.detection._utils.Matcher|k BELOW_LOW_THRESHOLD BETWEEN_THRESHOLDS allow_low_quality_matches high_threshold low_threshold|f
torchvision.models.detection._utils.SSDMatcher|b torchvision.models.detection._utils.Matcher|f
torchvision.models.detection.anchor_utils.AnchorGenerator|b torch.nn.modules.module.Module|k aspect_ratios cell_anchors sizes
torchvision.models.detection.anchor_utils.DefaultBoxGenerator|b torch.nn.modules.module.Module|k _wh_pairs aspect_ratios clip scales steps
torchvision.models.detection.backbone_utils.BackboneWithFPN|b torch.nn.modules.module.Module|k body fpn out_channels
torchvision.models.detection.faster_rcnn.FastRCNNConvFCHead|b torch.nn.modules.container.Sequential
torchvision.models.detection.faster_rcnn.FastRCNNPredictor|b torch.nn.modules.module.Module|k bbox_pred cls_score
torchvision.models.detection.faster_rcnn.FasterRCNN|b torchvision.models.detection.generalized_rcnn.GeneralizedRCNN
torchvision.models.detection.faster_rcnn.FasterRCNN_MobileNet_V3_Large_320_FPN_Weights|c s|c 0
torchvision.models.detection.faster_rcnn.FasterRCNN_MobileNet_V3_Large_FPN_Weights|c s|c 0
torchvision.models.detection.faster_rcnn.FasterRCNN_ResNet50_FPN_V2_Weights|c s|c 0
torchvision.models.detection.faster_rcnn.FasterRCNN_ResNet50_FPN_Weights|c s|c 0
torchvision.models.detection.faster_rcnn.TwoMLPHead|b torch.nn.modules.module.Module|k fc6 fc7
torchvision.models.detection.fcos.FCOS|b torch.nn.modules.module.Module|k _has_warned anchor_generator backbone box_coder center_sampling_radius detections_per_img head nms_thresh score_thresh topk_candidates transform
torchvision.models.detection.fcos.FCOSClassificationHead|b torch.nn.modules.module.Module|k cls_logits conv num_anchors num_classes
torchvision.models.detection.fcos.FCOSHead|b torch.nn.modules.module.Module|k box_coder classification_head regression_head
torchvision.models.detection.fcos.FCOSRegressionHead|b torch.nn.modules.module.Module|k bbox_ctrness bbox_reg conv
torchvision.models.detection.fcos.FCOS_ResNet50_FPN_Weights|c s|c 0
torchvision.models.detection.generalized_rcnn.GeneralizedRCNN|b torch.nn.modules.module.Module|k _has_warned backbone roi_heads rpn transform
torchvision.models.detection.image_list.ImageList|k image_sizes tensors
torchvision.models.detection.keypoint_rcnn.KeypointRCNN|b torchvision.models.detection.faster_rcnn.FasterRCNN
torchvision.models.detection.keypoint_rcnn.KeypointRCNNHeads|b torch.nn.modules.container.Sequential
torchvision.models.detection.keypoint_rcnn.KeypointRCNNPredictor|b torch.nn.modules.module.Module|k kps_score_lowres out_channels up_scale
torchvision.models.detection.keypoint_rcnn.KeypointRCNN_ResNet50_FPN_Weights|c s|c 0
torchvision.models.detection.mask_rcnn.MaskRCNN|b torchvision.models.detection.faster_rcnn.FasterRCNN
torchvision.models.detection.mask_rcnn.MaskRCNNHeads|b torch.nn.modules.container.Sequential
torchvision.models.detection.mask_rcnn.MaskRCNNPredictor|b torch.nn.modules.container.Sequential
torchvision.models.detection.mask_rcnn.MaskRCNN_ResNet50_FPN_V2_Weights|c s|c 0
torchvision.models.detection.mask_rcnn.MaskRCNN_ResNet50_FPN_Weights|c s|c 0
torchvision.models.detection.retinanet.RetinaNet|b torch.nn.modules.module.Module|k _has_warned anchor_generator backbone box_coder detections_per_img head nms_thresh proposal_matcher score_thresh topk_candidates transform
torchvision.models.detection.retinanet.RetinaNetClassificationHead|b torch.nn.modules.module.Module|k BETWEEN_THRESHOLDS cls_logits conv num_anchors num_classes
torchvision.models.detection.retinanet.RetinaNetHead|b torch.nn.modules.module.Module|k classification_head regression_head
torchvision.models.detection.retinanet.RetinaNetRegressionHead|b torch.nn.modules.module.Module|k _loss_type bbox_reg box_coder conv
torchvision.models.detection.retinanet.RetinaNet_ResNet50_FPN_V2_Weights|c s|c 0
torchvision.models.detection.retinanet.RetinaNet_ResNet50_FPN_Weights|c s|c 0
torchvision.models.detection.roi_heads.RoIHeads|b torch.nn.modules.module.Module|k box_coder box_head box_predictor box_roi_pool box_similarity detections_per_img fg_bg_sampler keypoint_head keypoint_predictor keypoint_roi_pool mask_head mask_predictor mask_roi_pool nms_thresh proposal_matcher score_thresh
torchvision.models.detection.rpn.RPNHead|b torch.nn.modules.module.Module|k bbox_pred cls_logits conv
torchvision.models.detection.rpn.RegionProposalNetwork|b torch.nn.modules.module.Module|k _post_nms_top_n _pre_nms_top_n anchor_generator box_coder box_similarity fg_bg_sampler head min_size nms_thresh proposal_matcher score_thresh
torchvision.models.detection.ssd.SSD|b torch.nn.modules.module.Module|k _has_warned anchor_generator backbone box_coder detections_per_img head neg_to_pos_ratio nms_thresh proposal_matcher score_thresh topk_candidates transform
torchvision.models.detection.ssd.SSD300_VGG16_Weights|c s|c 0
torchvision.models.detection.ssd.SSDClassificationHead|b torchvision.models.detection.ssd.SSDScoringHead
torchvision.models.detection.ssd.SSDFeatureExtractorVGG|b torch.nn.modules.module.Module|k extra features scale_weight
torchvision.models.detection.ssd.SSDHead|b torch.nn.modules.module.Module|k classification_head regression_head
torchvision.models.detection.ssd.SSDRegressionHead|b torchvision.models.detection.ssd.SSDScoringHead
torchvision.models.detection.ssd.SSDScoringHead|b torch.nn.modules.module.Module|k module_list num_columns
torchvision.models.detection.ssdlite.SSDLite320_MobileNet_V3_Large_Weights|c s|c 0
torchvision.models.detection.ssdlite.SSDLiteClassificationHead|b torchvision.models.detection.ssd.SSDScoringHead
torchvision.models.detection.ssdlite.SSDLiteFeatureExtractorMobileNet|b torch.nn.modules.module.Module|k extra features
torchvision.models.detection.ssdlite.SSDLiteHead|b torch.nn.modules.module.Module|k classification_head regression_head
torchvision.models.detection.ssdlite.SSDLiteRegressionHead|b torchvision.models.detection.ssd.SSDScoringHead
torchvision.models.detection.transform.GeneralizedRCNNTransform|b torch.nn.modules.module.Module|k _skip_resize fixed_size image_mean image_std max_size min_size size_divisible
torchvision.models.efficientnet.EfficientNet|b torch.nn.modules.module.Module|k avgpool classifier features
torchvision.models.efficientnet.EfficientNet_B0_Weights|c s|c 0
torchvision.models.efficientnet.EfficientNet_B1_Weights|c s|c 0
torchvision.models.efficientnet.EfficientNet_B2_Weights|c s|c 0
torchvision.models.efficientnet.EfficientNet_B3_Weights|c s|c 0
torchvision.models.efficientnet.EfficientNet_B4_Weights|c s|c 0
torchvision.models.efficientnet.EfficientNet_B5_Weights|c s|c 0
torchvision.models.efficientnet.EfficientNet_B6_Weights|c s|c 0
torchvision.models.efficientnet.EfficientNet_B7_Weights|c s|c 0
torchvision.models.efficientnet.EfficientNet_V2_L_Weights|c s|c 0
torchvision.models.efficientnet.EfficientNet_V2_M_Weights|c s|c 0
torchvision.models.efficientnet.EfficientNet_V2_S_Weights|c s|c 0
torchvision.models.efficientnet.FusedMBConv|b torch.nn.modules.module.Module|k block out_channels stochastic_depth use_res_connect
torchvision.models.efficientnet.FusedMBConvConfig|b torchvision.models.efficientnet._MBConvConfig
torchvision.models.efficientnet.MBConv|b torch.nn.modules.module.Module|k block out_channels stochastic_depth use_res_connect
torchvision.models.efficientnet.MBConvConfig|b torchvision.models.efficientnet._MBConvConfig
torchvision.models.efficientnet._MBConvConfig|k block expand_ratio input_channels kernel num_layers out_channels stride
torchvision.models.googlenet.BasicConv2d|b torch.nn.modules.module.Module|k bn conv
torchvision.models.googlenet.GoogLeNet|b torch.nn.modules.module.Module|k aux1 aux2 aux_logits avgpool conv1 conv2 conv3 dropout fc inception3a inception3b inception4a inception4b inception4c inception4d inception4e inception5a inception5b maxpool1 maxpool2 maxpool3 maxpool4 transform_input
torchvision.models.googlenet.GoogLeNet_Weights|c s|c 0
torchvision.models.googlenet.Inception|b torch.nn.modules.module.Module|k branch1 branch2 branch3 branch4
torchvision.models.googlenet.InceptionAux|b torch.nn.modules.module.Module|k conv dropout fc1 fc2
torchvision.models.inception.BasicConv2d|b torch.nn.modules.module.Module|k bn conv
torchvision.models.inception.Inception3|b torch.nn.modules.module.Module|k AuxLogits Conv2d_1a_3x3 Conv2d_2a_3x3 Conv2d_2b_3x3 Conv2d_3b_1x1 Conv2d_4a_3x3 Mixed_5b Mixed_5c Mixed_5d Mixed_6a Mixed_6b Mixed_6c Mixed_6d Mixed_6e Mixed_7a Mixed_7b Mixed_7c aux_logits avgpool dropout fc maxpool1 maxpool2 transform_input
torchvision.models.inception.InceptionA|b torch.nn.modules.module.Module|k branch1x1 branch3x3dbl_1 branch3x3dbl_2 branch3x3dbl_3 branch5x5_1 branch5x5_2 branch_pool
torchvision.models.inception.InceptionAux|b torch.nn.modules.module.Module|k conv0 conv1 fc
torchvision.models.inception.InceptionB|b torch.nn.modules.module.Module|k branch3x3 branch3x3dbl_1 branch3x3dbl_2 branch3x3dbl_3
torchvision.models.inception.InceptionC|b torch.nn.modules.module.Module|k branch1x1 branch7x7_1 branch7x7_2 branch7x7_3 branch7x7dbl_1 branch7x7dbl_2 branch7x7dbl_3 branch7x7dbl_4 branch7x7dbl_5 branch_pool
torchvision.models.inception.InceptionD|b torch.nn.modules.module.Module|k branch3x3_1 branch3x3_2 branch7x7x3_1 branch7x7x3_2 branch7x7x3_3 branch7x7x3_4
torchvision.models.inception.InceptionE|b torch.nn.modules.module.Module|k branch1x1 branch3x3_1 branch3x3_2a branch3x3_2b branch3x3dbl_1 branch3x3dbl_2 branch3x3dbl_3a branch3x3dbl_3b branch_pool
torchvision.models.inception.Inception_V3_Weights|c s|c 0
torchvision.models.maxvit.MBConv|b torch.nn.modules.module.Module|k layers proj stochastic_depth
torchvision.models.maxvit.MaxVit|b torch.nn.modules.module.Module|k blocks classifier partition_size stem
torchvision.models.maxvit.MaxVitBlock|b torch.nn.modules.module.Module|k grid_size layers
torchvision.models.maxvit.MaxVitLayer|b torch.nn.modules.module.Module|k layers
torchvision.models.maxvit.MaxVit_T_Weights|c s|c 0
torchvision.models.maxvit.PartitionAttentionLayer|b torch.nn.modules.module.Module|k attn_layer departition_op departition_swap g grid_size head_dim mlp_layer n_heads n_partitions p partition_op partition_swap partition_type stochastic_dropout
torchvision.models.maxvit.RelativePositionalMultiHeadAttention|b torch.nn.modules.module.Module|k head_dim max_seq_len merge n_heads relative_position_bias_table scale_factor size to_qkv
torchvision.models.maxvit.SwapAxes|b torch.nn.modules.module.Module|k a b
torchvision.models.maxvit.WindowDepartition|b torch.nn.modules.module.Module
torchvision.models.maxvit.WindowPartition|b torch.nn.modules.module.Module
torchvision.models.mnasnet.MNASNet|b torch.nn.modules.module.Module|k _version alpha classifier layers num_classes
torchvision.models.mnasnet.MNASNet0_5_Weights|c s|c 0
torchvision.models.mnasnet.MNASNet0_75_Weights|c s|c 0
torchvision.models.mnasnet.MNASNet1_0_Weights|c s|c 0
torchvision.models.mnasnet.MNASNet1_3_Weights|c s|c 0
torchvision.models.mnasnet._InvertedResidual|b torch.nn.modules.module.Module|k apply_residual layers
torchvision.models.mobilenetv2.InvertedResidual|b torch.nn.modules.module.Module|k _is_cn conv out_channels stride use_res_connect
torchvision.models.mobilenetv2.MobileNetV2|b torch.nn.modules.module.Module|k classifier features last_channel
torchvision.models.mobilenetv2.MobileNet_V2_Weights|c s|c 0
torchvision.models.mobilenetv3.InvertedResidual|b torch.nn.modules.module.Module|k _is_cn block out_channels use_res_connect
torchvision.models.mobilenetv3.InvertedResidualConfig|k dilation expanded_channels input_channels kernel out_channels stride use_hs use_se
torchvision.models.mobilenetv3.MobileNetV3|b torch.nn.modules.module.Module|k avgpool classifier features
torchvision.models.mobilenetv3.MobileNet_V3_Large_Weights|c s|c 0
torchvision.models.mobilenetv3.MobileNet_V3_Small_Weights|c s|c 0
torchvision.models.optical_flow.raft.BottleneckBlock|b torch.nn.modules.module.Module|k convnormrelu1 convnormrelu2 convnormrelu3 downsample relu
torchvision.models.optical_flow.raft.ConvGRU|b torch.nn.modules.module.Module|k convq convr convz
torchvision.models.optical_flow.raft.CorrBlock|b torch.nn.modules.module.Module|k corr_pyramid num_levels out_channels radius
torchvision.models.optical_flow.raft.FeatureEncoder|b torch.nn.modules.module.Module|k conv convnormrelu downsample_factor layer1 layer2 layer3 output_dim
torchvision.models.optical_flow.raft.FlowHead|b torch.nn.modules.module.Module|k conv1 conv2 relu
torchvision.models.optical_flow.raft.MaskPredictor|b torch.nn.modules.module.Module|k conv convrelu multiplier
torchvision.models.optical_flow.raft.MotionEncoder|b torch.nn.modules.module.Module|k conv convcorr1 convcorr2 convflow1 convflow2 out_channels
torchvision.models.optical_flow.raft.RAFT|b torch.nn.modules.module.Module|k context_encoder corr_block feature_encoder mask_predictor update_block
torchvision.models.optical_flow.raft.Raft_Large_Weights|c s|c 0
torchvision.models.optical_flow.raft.Raft_Small_Weights|c s|c 0
torchvision.models.optical_flow.raft.RecurrentBlock|b torch.nn.modules.module.Module|k convgru1 convgru2 hidden_size
torchvision.models.optical_flow.raft.ResidualBlock|b torch.nn.modules.module.Module|k convnormrelu1 convnormrelu2 downsample relu
torchvision.models.optical_flow.raft.UpdateBlock|b torch.nn.modules.module.Module|k flow_head hidden_state_size motion_encoder recurrent_block
torchvision.models.quantization.googlenet.GoogLeNet_QuantizedWeights|c s|c 0
torchvision.models.quantization.googlenet.QuantizableBasicConv2d|b torchvision.models.googlenet.BasicConv2d|k relu
torchvision.models.quantization.googlenet.QuantizableGoogLeNet|b torchvision.models.googlenet.GoogLeNet|k dequant quant
torchvision.models.quantization.googlenet.QuantizableInception|b torchvision.models.googlenet.Inception|k cat
torchvision.models.quantization.googlenet.QuantizableInceptionAux|b torchvision.models.googlenet.InceptionAux|k relu
torchvision.models.quantization.inception.Inception_V3_QuantizedWeights|c s|c 0
torchvision.models.quantization.inception.QuantizableBasicConv2d|b torchvision.models.inception.BasicConv2d|k relu
torchvision.models.quantization.inception.QuantizableInception3|b torchvision.models.inception.Inception3|k dequant quant
torchvision.models.quantization.inception.QuantizableInceptionA|b torchvision.models.inception.InceptionA|k myop
torchvision.models.quantization.inception.QuantizableInceptionAux|b torchvision.models.inception.InceptionAux
torchvision.models.quantization.inception.QuantizableInceptionB|b torchvision.models.inception.InceptionB|k myop
torchvision.models.quantization.inception.QuantizableInceptionC|b torchvision.models.inception.InceptionC|k myop
torchvision.models.quantization.inception.QuantizableInceptionD|b torchvision.models.inception.InceptionD|k myop
torchvision.models.quantization.inception.QuantizableInceptionE|b torchvision.models.inception.InceptionE|k myop1 myop2 myop3
torchvision.models.quantization.mobilenetv2.MobileNet_V2_QuantizedWeights|c s|c 0
torchvision.models.quantization.mobilenetv2.QuantizableInvertedResidual|b torchvision.models.mobilenetv2.InvertedResidual|k skip_add
torchvision.models.quantization.mobilenetv2.QuantizableMobileNetV2|b torchvision.models.mobilenetv2.MobileNetV2|k dequant quant
torchvision.models.quantization.mobilenetv3.MobileNet_V3_Large_QuantizedWeights|c s|c 0
torchvision.models.quantization.mobilenetv3.QuantizableInvertedResidual|b torchvision.models.mobilenetv3.InvertedResidual|k skip_add
torchvision.models.quantization.mobilenetv3.QuantizableMobileNetV3|b torchvision.models.mobilenetv3.MobileNetV3|k dequant quant
torchvision.models.quantization.mobilenetv3.QuantizableSqueezeExcitation|b torchvision.ops.misc.SqueezeExcitation|k skip_mul
torchvision.models.quantization.resnet.QuantizableBasicBlock|b torchvision.models.resnet.BasicBlock|k add_relu
torchvision.models.quantization.resnet.QuantizableBottleneck|b torchvision.models.resnet.Bottleneck|k relu1 relu2 skip_add_relu
torchvision.models.quantization.resnet.QuantizableResNet|b torchvision.models.resnet.ResNet|k dequant quant
torchvision.models.quantization.resnet.ResNeXt101_32X8D_QuantizedWeights|c s|c 0
torchvision.models.quantization.resnet.ResNeXt101_64X4D_QuantizedWeights|c s|c 0
torchvision.models.quantization.resnet.ResNet18_QuantizedWeights|c s|c 0
torchvision.models.quantization.resnet.ResNet50_QuantizedWeights|c s|c 0
torchvision.models.quantization.shufflenetv2.QuantizableInvertedResidual|b torchvision.models.shufflenetv2.InvertedResidual|k cat
torchvision.models.quantization.shufflenetv2.QuantizableShuffleNetV2|b torchvision.models.shufflenetv2.ShuffleNetV2|k dequant quant
torchvision.models.quantization.shufflenetv2.ShuffleNet_V2_X0_5_QuantizedWeights|c s|c 0
torchvision.models.quantization.shufflenetv2.ShuffleNet_V2_X1_0_QuantizedWeights|c s|c 0
torchvision.models.quantization.shufflenetv2.ShuffleNet_V2_X1_5_QuantizedWeights|c s|c 0
torchvision.models.quantization.shufflenetv2.ShuffleNet_V2_X2_0_QuantizedWeights|c s|c 0
torchvision.models.regnet.AnyStage|b torch.nn.modules.container.Sequential
torchvision.models.regnet.BlockParams|k bottleneck_multipliers depths group_widths se_ratio strides widths
torchvision.models.regnet.BottleneckTransform|b torch.nn.modules.container.Sequential
torchvision.models.regnet.RegNet|b torch.nn.modules.module.Module|k avgpool fc stem trunk_output
torchvision.models.regnet.RegNet_X_16GF_Weights|c s|c 0
torchvision.models.regnet.RegNet_X_1_6GF_Weights|c s|c 0
torchvision.models.regnet.RegNet_X_32GF_Weights|c s|c 0
torchvision.models.regnet.RegNet_X_3_2GF_Weights|c s|c 0
torchvision.models.regnet.RegNet_X_400MF_Weights|c s|c 0
torchvision.models.regnet.RegNet_X_800MF_Weights|c s|c 0
torchvision.models.regnet.RegNet_X_8GF_Weights|c s|c 0
torchvision.models.regnet.RegNet_Y_128GF_Weights|c s|c 0
torchvision.models.regnet.RegNet_Y_16GF_Weights|c s|c 0
torchvision.models.regnet.RegNet_Y_1_6GF_Weights|c s|c 0
torchvision.models.regnet.RegNet_Y_32GF_Weights|c s|c 0
torchvision.models.regnet.RegNet_Y_3_2GF_Weights|c s|c 0
torchvision.models.regnet.RegNet_Y_400MF_Weights|c s|c 0
torchvision.models.regnet.RegNet_Y_800MF_Weights|c s|c 0
torchvision.models.regnet.RegNet_Y_8GF_Weights|c s|c 0
torchvision.models.regnet.ResBottleneckBlock|b torch.nn.modules.module.Module|k activation f proj
torchvision.models.regnet.SimpleStemIN|b torchvision.ops.misc.Conv2dNormActivation
torchvision.models.resnet.BasicBlock|b torch.nn.modules.module.Module|k bn1 bn2 conv1 conv2 downsample relu stride
torchvision.models.resnet.Bottleneck|b torch.nn.modules.module.Module|k bn1 bn2 bn3 conv1 conv2 conv3 downsample relu stride
torchvision.models.resnet.ResNeXt101_32X8D_Weights|c s|c 0
torchvision.models.resnet.ResNeXt101_64X4D_Weights|c s|c 0
torchvision.models.resnet.ResNeXt50_32X4D_Weights|c s|c 0
torchvision.models.resnet.ResNet|b torch.nn.modules.module.Module|k _norm_layer avgpool base_width bn1 conv1 dilation fc groups inplanes layer1 layer2 layer3 layer4 maxpool relu
torchvision.models.resnet.ResNet101_Weights|c s|c 0
torchvision.models.resnet.ResNet152_Weights|c s|c 0
torchvision.models.resnet.ResNet18_Weights|c s|c 0
torchvision.models.resnet.ResNet34_Weights|c s|c 0
torchvision.models.resnet.ResNet50_Weights|c s|c 0
torchvision.models.resnet.Wide_ResNet101_2_Weights|c s|c 0
torchvision.models.resnet.Wide_ResNet50_2_Weights|c s|c 0
torchvision.models.segmentation._utils._SimpleSegmentationModel|b torch.nn.modules.module.Module|k aux_classifier backbone classifier
torchvision.models.segmentation.deeplabv3.ASPP|b torch.nn.modules.module.Module|k convs project
torchvision.models.segmentation.deeplabv3.ASPPConv|b torch.nn.modules.container.Sequential
torchvision.models.segmentation.deeplabv3.ASPPPooling|b torch.nn.modules.container.Sequential
torchvision.models.segmentation.deeplabv3.DeepLabHead|b torch.nn.modules.container.Sequential
torchvision.models.segmentation.deeplabv3.DeepLabV3|b torchvision.models.segmentation._utils._SimpleSegmentationModel
torchvision.models.segmentation.deeplabv3.DeepLabV3_MobileNet_V3_Large_Weights|c s|c 0
torchvision.models.segmentation.deeplabv3.DeepLabV3_ResNet101_Weights|c s|c 0
torchvision.models.segmentation.deeplabv3.DeepLabV3_ResNet50_Weights|c s|c 0
torchvision.models.segmentation.fcn.FCN|b torchvision.models.segmentation._utils._SimpleSegmentationModel
torchvision.models.segmentation.fcn.FCNHead|b torch.nn.modules.container.Sequential
torchvision.models.segmentation.fcn.FCN_ResNet101_Weights|c s|c 0
torchvision.models.segmentation.fcn.FCN_ResNet50_Weights|c s|c 0
torchvision.models.segmentation.lraspp.LRASPP|b torch.nn.modules.module.Module|k backbone classifier
torchvision.models.segmentation.lraspp.LRASPPHead|b torch.nn.modules.module.Module|k cbr high_classifier low_classifier scale
torchvision.models.segmentation.lraspp.LRASPP_MobileNet_V3_Large_Weights|c s|c 0
torchvision.models.shufflenetv2.InvertedResidual|b torch.nn.modules.module.Module|k branch1 branch2 stride
torchvision.models.shufflenetv2.ShuffleNetV2|b torch.nn.modules.module.Module|k _stage_out_channels conv1 conv5 fc maxpool stage2 stage3 stage4
torchvision.models.shufflenetv2.ShuffleNet_V2_X0_5_Weights|c s|c 0
torchvision.models.shufflenetv2.ShuffleNet_V2_X1_0_Weights|c s|c 0
torchvision.models.shufflenetv2.ShuffleNet_V2_X1_5_Weights|c s|c 0
torchvision.models.shufflenetv2.ShuffleNet_V2_X2_0_Weights|c s|c 0
torchvision.models.squeezenet.Fire|b torch.nn.modules.module.Module|k expand1x1 expand1x1_activation expand3x3 expand3x3_activation inplanes squeeze squeeze_activation
torchvision.models.squeezenet.SqueezeNet|b torch.nn.modules.module.Module|k classifier features num_classes
torchvision.models.squeezenet.SqueezeNet1_0_Weights|c s|c 0
torchvision.models.squeezenet.SqueezeNet1_1_Weights|c s|c 0
torchvision.models.swin_transformer.PatchMerging|b torch.nn.modules.module.Module|k dim norm reduction
torchvision.models.swin_transformer.PatchMergingV2|b torch.nn.modules.module.Module|k dim norm reduction
torchvision.models.swin_transformer.ShiftedWindowAttention|b torch.nn.modules.module.Module|k attention_dropout dropout num_heads proj qkv relative_position_bias_table shift_size window_size
torchvision.models.swin_transformer.ShiftedWindowAttentionV2|b torchvision.models.swin_transformer.ShiftedWindowAttention|k cpb_mlp logit_scale
torchvision.models.swin_transformer.SwinTransformer|b torch.nn.modules.module.Module|k avgpool features flatten head norm num_classes permute
torchvision.models.swin_transformer.SwinTransformerBlock|b torch.nn.modules.module.Module|k attn mlp norm1 norm2 stochastic_depth
torchvision.models.swin_transformer.SwinTransformerBlockV2|b torchvision.models.swin_transformer.SwinTransformerBlock
torchvision.models.swin_transformer.Swin_B_Weights|c s|c 0
torchvision.models.swin_transformer.Swin_S_Weights|c s|c 0
torchvision.models.swin_transformer.Swin_T_Weights|c s|c 0
torchvision.models.swin_transformer.Swin_V2_B_Weights|c s|c 0
torchvision.models.swin_transformer.Swin_V2_S_Weights|c s|c 0
torchvision.models.swin_transformer.Swin_V2_T_Weights|c s|c 0
torchvision.models.vgg.VGG|b torch.nn.modules.module.Module|k avgpool classifier features
torchvision.models.vgg.VGG11_BN_Weights|c s|c 0
torchvision.models.vgg.VGG11_Weights|c s|c 0
torchvision.models.vgg.VGG13_BN_Weights|c s|c 0
torchvision.models.vgg.VGG13_Weights|c s|c 0
torchvision.models.vgg.VGG16_BN_Weights|c s|c 0
torchvision.models.vgg.VGG16_Weights|c s|c 0
torchvision.models.vgg.VGG19_BN_Weights|c s|c 0
torchvision.models.vgg.VGG19_Weights|c s|c 0
torchvision.models.video.mvit.MSBlockConfig|k input_channels kernel_kv kernel_q num_heads output_channels stride_kv stride_q
torchvision.models.video.mvit.MViT|b torch.nn.modules.module.Module|k blocks conv_proj head norm pos_encoding
torchvision.models.video.mvit.MViT_V1_B_Weights|c s|c 0
torchvision.models.video.mvit.MViT_V2_S_Weights|c s|c 0
torchvision.models.video.mvit.MultiscaleAttention|b torch.nn.modules.module.Module|k embed_dim head_dim num_heads output_dim pool_k pool_q pool_v project qkv rel_pos_h rel_pos_t rel_pos_w residual_pool residual_with_cls_embed scaler
torchvision.models.video.mvit.MultiscaleBlock|b torch.nn.modules.module.Module|k attn mlp needs_transposal norm1 norm2 pool_skip proj_after_attn project stochastic_depth
torchvision.models.video.mvit.Pool|b torch.nn.modules.module.Module|k norm_act norm_before_pool pool
torchvision.models.video.mvit.PositionalEncoding|b torch.nn.modules.module.Module|k class_pos class_token spatial_pos spatial_size temporal_pos temporal_size
torchvision.models.video.resnet.BasicBlock|b torch.nn.modules.module.Module|k conv1 conv2 downsample relu stride
torchvision.models.video.resnet.BasicStem|b torch.nn.modules.container.Sequential
torchvision.models.video.resnet.Bottleneck|b torch.nn.modules.module.Module|k conv1 conv2 conv3 downsample relu stride
torchvision.models.video.resnet.Conv2Plus1D|b torch.nn.modules.container.Sequential
torchvision.models.video.resnet.Conv3DNoTemporal|b torch.nn.modules.conv.Conv3d
torchvision.models.video.resnet.Conv3DSimple|b torch.nn.modules.conv.Conv3d
torchvision.models.video.resnet.MC3_18_Weights|c s|c 0
torchvision.models.video.resnet.R2Plus1D_18_Weights|c s|c 0
torchvision.models.video.resnet.R2Plus1dStem|b torch.nn.modules.container.Sequential
torchvision.models.video.resnet.R3D_18_Weights|c s|c 0
torchvision.models.video.resnet.VideoResNet|b torch.nn.modules.module.Module|k avgpool fc inplanes layer1 layer2 layer3 layer4 stem
torchvision.models.video.s3d.S3D|b torch.nn.modules.module.Module|k avgpool classifier features
torchvision.models.video.s3d.S3D_Weights|c s|c 0
torchvision.models.video.s3d.SepInceptionBlock3D|b torch.nn.modules.module.Module|k branch0 branch1 branch2 branch3
torchvision.models.video.s3d.TemporalSeparableConv|b torch.nn.modules.container.Sequential
torchvision.models.video.swin_transformer.PatchEmbed3d|b torch.nn.modules.module.Module|k norm proj tuple_patch_size
torchvision.models.video.swin_transformer.ShiftedWindowAttention3d|b torch.nn.modules.module.Module|k attention_dropout dropout num_heads proj qkv relative_position_bias_table shift_size window_size
torchvision.models.video.swin_transformer.Swin3D_B_Weights|c s|c 0
torchvision.models.video.swin_transformer.Swin3D_S_Weights|c s|c 0
torchvision.models.video.swin_transformer.Swin3D_T_Weights|c s|c 0
torchvision.models.video.swin_transformer.SwinTransformer3d|b torch.nn.modules.module.Module|k avgpool features head norm num_classes num_features patch_embed pos_drop
torchvision.models.vision_transformer.ConvStemConfig|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
torchvision.models.vision_transformer.Encoder|b torch.nn.modules.module.Module|k dropout layers ln pos_embedding
torchvision.models.vision_transformer.EncoderBlock|b torch.nn.modules.module.Module|k dropout ln_1 ln_2 mlp num_heads self_attention
torchvision.models.vision_transformer.MLPBlock|b torch.nn.modules.container.Sequential
torchvision.models.vision_transformer.ViT_B_16_Weights|c s|c 0
torchvision.models.vision_transformer.ViT_B_32_Weights|c s|c 0
torchvision.models.vision_transformer.ViT_H_14_Weights|c s|c 0
torchvision.models.vision_transformer.ViT_L_16_Weights|c s|c 0
torchvision.models.vision_transformer.ViT_L_32_Weights|c s|c 0
torchvision.models.vision_transformer.VisionTransformer|b torch.nn.modules.module.Module|k attention_dropout class_token conv_proj dropout encoder heads hidden_dim image_size mlp_dim norm_layer num_classes patch_size representation_size seq_length
torchvision.ops.deform_conv.DeformConv2d|b torch.nn.modules.module.Module|k bias dilation groups in_channels kernel_size out_channels padding stride weight
torchvision.ops.drop_block.DropBlock2d|b torch.nn.modules.module.Module|k block_size eps inplace p
torchvision.ops.drop_block.DropBlock3d|b torchvision.ops.drop_block.DropBlock2d
torchvision.ops.feature_pyramid_network.ExtraFPNBlock|b torch.nn.modules.module.Module
torchvision.ops.feature_pyramid_network.FeaturePyramidNetwork|b torch.nn.modules.module.Module|k extra_blocks inner_blocks layer_blocks
torchvision.ops.feature_pyramid_network.LastLevelMaxPool|b torch.nn.modules.module.Module
torchvision.ops.feature_pyramid_network.LastLevelP6P7|b torch.nn.modules.module.Module|k p6 p7 use_P5
torchvision.ops.misc.Conv2dNormActivation|b torchvision.ops.misc.ConvNormActivation
torchvision.ops.misc.Conv3dNormActivation|b torchvision.ops.misc.ConvNormActivation
torchvision.ops.misc.ConvNormActivation|b torch.nn.modules.container.Sequential|k out_channels
torchvision.ops.misc.FrozenBatchNorm2d|b torch.nn.modules.module.Module|k eps
torchvision.ops.misc.MLP|b torch.nn.modules.container.Sequential
torchvision.ops.misc.Permute|b torch.nn.modules.module.Module|k dims
torchvision.ops.misc.SqueezeExcitation|b torch.nn.modules.module.Module|k activation avgpool fc1 fc2 scale_activation
torchvision.ops.poolers.LevelMapper|k eps k_max k_min lvl0 s0|f
torchvision.ops.poolers.MultiScaleRoIAlign|b torch.nn.modules.module.Module|k canonical_level canonical_scale featmap_names map_levels output_size sampling_ratio scales
torchvision.ops.ps_roi_align.PSRoIAlign|b torch.nn.modules.module.Module|k output_size sampling_ratio spatial_scale
torchvision.ops.ps_roi_pool.PSRoIPool|b torch.nn.modules.module.Module|k output_size spatial_scale
torchvision.ops.roi_align.RoIAlign|b torch.nn.modules.module.Module|k aligned output_size sampling_ratio spatial_scale
torchvision.ops.roi_pool.RoIPool|b torch.nn.modules.module.Module|k output_size spatial_scale
torchvision.ops.stochastic_depth.StochasticDepth|b torch.nn.modules.module.Module|k mode p
torchvision.transforms.autoaugment.AugMix|b torch.nn.modules.module.Module|k _PARAMETER_MAX all_ops alpha chain_depth fill interpolation mixture_width severity
torchvision.transforms.autoaugment.AutoAugment|b torch.nn.modules.module.Module|k fill interpolation policies policy
torchvision.transforms.autoaugment.AutoAugmentPolicy|c s|c 0
torchvision.transforms.autoaugment.RandAugment|b torch.nn.modules.module.Module|k fill interpolation magnitude num_magnitude_bins num_ops
torchvision.transforms.autoaugment.TrivialAugmentWide|b torch.nn.modules.module.Module|k fill interpolation num_magnitude_bins
torchvision.transforms.functional.InterpolationMode|c s|c 0
torchvision.transforms.transforms.CenterCrop|b torch.nn.modules.module.Module|k size
torchvision.transforms.transforms.ColorJitter|b torch.nn.modules.module.Module|k brightness contrast hue saturation
torchvision.transforms.transforms.Compose|k transforms|f
torchvision.transforms.transforms.ConvertImageDtype|b torch.nn.modules.module.Module|k dtype
torchvision.transforms.transforms.ElasticTransform|b torch.nn.modules.module.Module|k alpha fill interpolation sigma
torchvision.transforms.transforms.FiveCrop|b torch.nn.modules.module.Module|k size
torchvision.transforms.transforms.GaussianBlur|b torch.nn.modules.module.Module|k kernel_size sigma
torchvision.transforms.transforms.Grayscale|b torch.nn.modules.module.Module|k num_output_channels
torchvision.transforms.transforms.Lambda|k lambd|f
torchvision.transforms.transforms.LinearTransformation|b torch.nn.modules.module.Module|k mean_vector transformation_matrix
torchvision.transforms.transforms.Normalize|b torch.nn.modules.module.Module|k inplace mean std
torchvision.transforms.transforms.PILToTensor|k|f
torchvision.transforms.transforms.Pad|b torch.nn.modules.module.Module|k fill padding padding_mode
torchvision.transforms.transforms.RandomAdjustSharpness|b torch.nn.modules.module.Module|k p sharpness_factor
torchvision.transforms.transforms.RandomAffine|b torch.nn.modules.module.Module|k center degrees fill interpolation scale shear translate
torchvision.transforms.transforms.RandomApply|b torch.nn.modules.module.Module|k p transforms
torchvision.transforms.transforms.RandomAutocontrast|b torch.nn.modules.module.Module|k p
torchvision.transforms.transforms.RandomChoice|b torchvision.transforms.transforms.RandomTransforms|k p|f
torchvision.transforms.transforms.RandomCrop|b torch.nn.modules.module.Module|k fill pad_if_needed padding padding_mode size
torchvision.transforms.transforms.RandomEqualize|b torch.nn.modules.module.Module|k p
torchvision.transforms.transforms.RandomErasing|b torch.nn.modules.module.Module|k inplace p ratio scale value
torchvision.transforms.transforms.RandomGrayscale|b torch.nn.modules.module.Module|k p
torchvision.transforms.transforms.RandomHorizontalFlip|b torch.nn.modules.module.Module|k p
torchvision.transforms.transforms.RandomInvert|b torch.nn.modules.module.Module|k p
torchvision.transforms.transforms.RandomOrder|b torchvision.transforms.transforms.RandomTransforms|f
torchvision.transforms.transforms.RandomPerspective|b torch.nn.modules.module.Module|k distortion_scale fill interpolation p
torchvision.transforms.transforms.RandomPosterize|b torch.nn.modules.module.Module|k bits p
torchvision.transforms.transforms.RandomResizedCrop|b torch.nn.modules.module.Module|k antialias interpolation ratio scale size
torchvision.transforms.transforms.RandomRotation|b torch.nn.modules.module.Module|k center degrees expand fill interpolation
torchvision.transforms.transforms.RandomSolarize|b torch.nn.modules.module.Module|k p threshold
torchvision.transforms.transforms.RandomTransforms|k transforms|f
torchvision.transforms.transforms.RandomVerticalFlip|b torch.nn.modules.module.Module|k p
torchvision.transforms.transforms.Resize|b torch.nn.modules.module.Module|k antialias interpolation max_size size
torchvision.transforms.transforms.TenCrop|b torch.nn.modules.module.Module|k size vertical_flip
torchvision.transforms.transforms.ToPILImage|k mode|f
torchvision.transforms.transforms.ToTensor|k|f
torchvision.transforms.v2._augment.CutMix|b torchvision.transforms.v2._augment._BaseMixUpCutMix
torchvision.transforms.v2._augment.JPEG|b torchvision.transforms.v2._transform.Transform|k quality
torchvision.transforms.v2._augment.MixUp|b torchvision.transforms.v2._augment._BaseMixUpCutMix
torchvision.transforms.v2._augment.RandomErasing|b torchvision.transforms.v2._transform._RandomApplyTransform|k _log_ratio inplace ratio scale value
torchvision.transforms.v2._augment._BaseMixUpCutMix|b torchvision.transforms.v2._transform.Transform|k _dist _labels_getter alpha num_classes
torchvision.transforms.v2._auto_augment.AugMix|b torchvision.transforms.v2._auto_augment._AutoAugmentBase|k _PARAMETER_MAX all_ops alpha chain_depth mixture_width severity
torchvision.transforms.v2._auto_augment.AutoAugment|b torchvision.transforms.v2._auto_augment._AutoAugmentBase|k _policies policy
torchvision.transforms.v2._auto_augment.RandAugment|b torchvision.transforms.v2._auto_augment._AutoAugmentBase|k magnitude num_magnitude_bins num_ops
torchvision.transforms.v2._auto_augment.TrivialAugmentWide|b torchvision.transforms.v2._auto_augment._AutoAugmentBase|k num_magnitude_bins
torchvision.transforms.v2._auto_augment._AutoAugmentBase|b torchvision.transforms.v2._transform.Transform|k _fill fill interpolation
torchvision.transforms.v2._color.ColorJitter|b torchvision.transforms.v2._transform.Transform|k brightness contrast hue saturation
torchvision.transforms.v2._color.Grayscale|b torchvision.transforms.v2._transform.Transform|k num_output_channels
torchvision.transforms.v2._color.RGB|b torchvision.transforms.v2._transform.Transform
torchvision.transforms.v2._color.RandomAdjustSharpness|b torchvision.transforms.v2._transform._RandomApplyTransform|k sharpness_factor
torchvision.transforms.v2._color.RandomAutocontrast|b torchvision.transforms.v2._transform._RandomApplyTransform
torchvision.transforms.v2._color.RandomChannelPermutation|b torchvision.transforms.v2._transform.Transform
torchvision.transforms.v2._color.RandomEqualize|b torchvision.transforms.v2._transform._RandomApplyTransform
torchvision.transforms.v2._color.RandomGrayscale|b torchvision.transforms.v2._transform._RandomApplyTransform
torchvision.transforms.v2._color.RandomInvert|b torchvision.transforms.v2._transform._RandomApplyTransform
torchvision.transforms.v2._color.RandomPhotometricDistort|b torchvision.transforms.v2._transform.Transform|k brightness contrast hue p saturation
torchvision.transforms.v2._color.RandomPosterize|b torchvision.transforms.v2._transform._RandomApplyTransform|k bits
torchvision.transforms.v2._color.RandomSolarize|b torchvision.transforms.v2._transform._RandomApplyTransform|k threshold
torchvision.transforms.v2._container.Compose|b torchvision.transforms.v2._transform.Transform|k transforms
torchvision.transforms.v2._container.RandomApply|b torchvision.transforms.v2._transform.Transform|k p transforms
torchvision.transforms.v2._container.RandomChoice|b torchvision.transforms.v2._transform.Transform|k p transforms
torchvision.transforms.v2._container.RandomOrder|b torchvision.transforms.v2._transform.Transform|k transforms
torchvision.transforms.v2._deprecated.ToTensor|b torchvision.transforms.v2._transform.Transform
torchvision.transforms.v2._geometry.CenterCrop|b torchvision.transforms.v2._transform.Transform|k size
torchvision.transforms.v2._geometry.ElasticTransform|b torchvision.transforms.v2._transform.Transform|k _fill alpha fill interpolation sigma
torchvision.transforms.v2._geometry.FiveCrop|b torchvision.transforms.v2._transform.Transform|k size
torchvision.transforms.v2._geometry.Pad|b torchvision.transforms.v2._transform.Transform|k _fill fill padding padding_mode
torchvision.transforms.v2._geometry.RandomAffine|b torchvision.transforms.v2._transform.Transform|k _fill center degrees fill interpolation scale shear translate
torchvision.transforms.v2._geometry.RandomCrop|b torchvision.transforms.v2._transform.Transform|k _fill fill pad_if_needed padding padding_mode size
torchvision.transforms.v2._geometry.RandomHorizontalFlip|b torchvision.transforms.v2._transform._RandomApplyTransform
torchvision.transforms.v2._geometry.RandomIoUCrop|b torchvision.transforms.v2._transform.Transform|k max_aspect_ratio max_scale min_aspect_ratio min_scale options trials
torchvision.transforms.v2._geometry.RandomPerspective|b torchvision.transforms.v2._transform._RandomApplyTransform|k _fill distortion_scale fill interpolation
torchvision.transforms.v2._geometry.RandomResize|b torchvision.transforms.v2._transform.Transform|k antialias interpolation max_size min_size
torchvision.transforms.v2._geometry.RandomResizedCrop|b torchvision.transforms.v2._transform.Transform|k _log_ratio antialias interpolation ratio scale size
torchvision.transforms.v2._geometry.RandomRotation|b torchvision.transforms.v2._transform.Transform|k _fill center degrees expand fill interpolation
torchvision.transforms.v2._geometry.RandomShortestSize|b torchvision.transforms.v2._transform.Transform|k antialias interpolation max_size min_size
torchvision.transforms.v2._geometry.RandomVerticalFlip|b torchvision.transforms.v2._transform._RandomApplyTransform
torchvision.transforms.v2._geometry.RandomZoomOut|b torchvision.transforms.v2._transform._RandomApplyTransform|k _fill fill side_range
torchvision.transforms.v2._geometry.Resize|b torchvision.transforms.v2._transform.Transform|k antialias interpolation max_size size
torchvision.transforms.v2._geometry.ScaleJitter|b torchvision.transforms.v2._transform.Transform|k antialias interpolation scale_range target_size
torchvision.transforms.v2._geometry.TenCrop|b torchvision.transforms.v2._transform.Transform|k size vertical_flip
torchvision.transforms.v2._meta.ClampBoundingBoxes|b torchvision.transforms.v2._transform.Transform|k clamping_mode
torchvision.transforms.v2._meta.ClampKeyPoints|b torchvision.transforms.v2._transform.Transform
torchvision.transforms.v2._meta.ConvertBoundingBoxFormat|b torchvision.transforms.v2._transform.Transform|k format
torchvision.transforms.v2._meta.SetClampingMode|b torchvision.transforms.v2._transform.Transform|k clamping_mode
torchvision.transforms.v2._misc.ConvertImageDtype|b torchvision.transforms.v2._transform.Transform|k dtype
torchvision.transforms.v2._misc.GaussianBlur|b torchvision.transforms.v2._transform.Transform|k kernel_size sigma
torchvision.transforms.v2._misc.GaussianNoise|b torchvision.transforms.v2._transform.Transform|k clip mean sigma
torchvision.transforms.v2._misc.Identity|b torchvision.transforms.v2._transform.Transform
torchvision.transforms.v2._misc.Lambda|b torchvision.transforms.v2._transform.Transform|k lambd types
torchvision.transforms.v2._misc.LinearTransformation|b torchvision.transforms.v2._transform.Transform|k mean_vector transformation_matrix
torchvision.transforms.v2._misc.Normalize|b torchvision.transforms.v2._transform.Transform|k inplace mean std
torchvision.transforms.v2._misc.SanitizeBoundingBoxes|b torchvision.transforms.v2._transform.Transform|k _labels_getter labels_getter min_area min_size
torchvision.transforms.v2._misc.SanitizeKeyPoints|b torchvision.transforms.v2._transform.Transform|k _labels_getter labels_getter
torchvision.transforms.v2._misc.ToDtype|b torchvision.transforms.v2._transform.Transform|k dtype scale
torchvision.transforms.v2._temporal.UniformTemporalSubsample|b torchvision.transforms.v2._transform.Transform|k num_samples
torchvision.transforms.v2._transform.Transform|b torch.nn.modules.module.Module|k get_params
torchvision.transforms.v2._transform._RandomApplyTransform|b torchvision.transforms.v2._transform.Transform|k p
torchvision.transforms.v2._type_conversion.PILToTensor|b torchvision.transforms.v2._transform.Transform
torchvision.transforms.v2._type_conversion.ToImage|b torchvision.transforms.v2._transform.Transform
torchvision.transforms.v2._type_conversion.ToPILImage|b torchvision.transforms.v2._transform.Transform|k mode
torchvision.transforms.v2._type_conversion.ToPureTensor|b torchvision.transforms.v2._transform.Transform
ultralytics.models.sam.modules.blocks.Block|b torch.nn.modules.module.Module|k attn mlp norm1 norm2 window_size
ultralytics.models.sam.modules.blocks.CXBlock|b torch.nn.modules.module.Module|k act drop_path dwconv gamma norm pwconv1 pwconv2
ultralytics.models.sam.modules.blocks.DropPath|b torch.nn.modules.module.Module|k drop_prob scale_by_keep
ultralytics.models.sam.modules.blocks.Fuser|b torch.nn.modules.module.Module|k layers proj
ultralytics.models.sam.modules.blocks.MaskDownSampler|b torch.nn.modules.module.Module|k encoder interpol_size
ultralytics.models.sam.modules.blocks.MultiScaleAttention|b torch.nn.modules.module.Module|k dim dim_out num_heads proj q_pool qkv scale
ultralytics.models.sam.modules.blocks.MultiScaleBlock|b torch.nn.modules.module.Module|k attn dim dim_out drop_path mlp norm1 norm2 pool proj q_stride window_size
ultralytics.models.sam.modules.blocks.PatchEmbed|b torch.nn.modules.module.Module|k proj
ultralytics.models.sam.modules.blocks.PositionEmbeddingRandom|b torch.nn.modules.module.Module
ultralytics.models.sam.modules.blocks.PositionEmbeddingSine|b torch.nn.modules.module.Module|k cache normalize num_pos_feats scale temperature
ultralytics.models.sam.modules.blocks.REAttention|b torch.nn.modules.module.Module|k num_heads proj qkv rel_pos_h rel_pos_w scale use_rel_pos
ultralytics.models.sam.modules.blocks.RoPEAttention|b ultralytics.models.sam.modules.transformer.Attention|k compute_cis freqs_cis rope_k_repeat
ultralytics.models.sam.modules.blocks.SAM2TwoWayAttentionBlock|b ultralytics.models.sam.modules.transformer.TwoWayAttentionBlock
ultralytics.models.sam.modules.blocks.SAM2TwoWayTransformer|b ultralytics.models.sam.modules.transformer.TwoWayTransformer
ultralytics.models.sam.modules.decoders.MLP|b torch.nn.modules.module.Module|k layers num_layers sigmoid_output
ultralytics.models.sam.modules.decoders.MaskDecoder|b torch.nn.modules.module.Module|k iou_prediction_head iou_token mask_tokens num_mask_tokens num_multimask_outputs output_hypernetworks_mlps output_upscaling transformer transformer_dim
ultralytics.models.sam.modules.decoders.SAM2MaskDecoder|b torch.nn.modules.module.Module|k conv_s0 conv_s1 dynamic_multimask_stability_delta dynamic_multimask_stability_thresh dynamic_multimask_via_stability iou_prediction_head iou_token mask_tokens num_mask_tokens num_multimask_outputs obj_score_token output_hypernetworks_mlps output_upscaling pred_obj_score_head pred_obj_scores transformer transformer_dim use_high_res_features use_multimask_token_for_obj_ptr
ultralytics.models.sam.modules.encoders.Attention|b torch.nn.modules.module.Module|k num_heads proj qkv rel_pos_h rel_pos_w scale use_rel_pos
ultralytics.models.sam.modules.encoders.Block|b torch.nn.modules.module.Module|k attn mlp norm1 norm2 window_size
ultralytics.models.sam.modules.encoders.FpnNeck|b torch.nn.modules.module.Module|k backbone_channel_list convs fpn_interp_model fpn_top_down_levels fuse_type position_encoding
ultralytics.models.sam.modules.encoders.Hiera|b torch.nn.modules.module.Module|k blocks channel_list global_att_blocks patch_embed pos_embed pos_embed_window q_pool_blocks q_stride return_interm_layers stage_ends window_pos_embed_bkg_spatial_size window_spec
ultralytics.models.sam.modules.encoders.ImageEncoder|b torch.nn.modules.module.Module|k neck scalp trunk
ultralytics.models.sam.modules.encoders.ImageEncoderViT|b torch.nn.modules.module.Module|k blocks img_size neck patch_embed pos_embed
ultralytics.models.sam.modules.encoders.MemoryEncoder|b torch.nn.modules.module.Module|k fuser mask_downsampler out_proj pix_feat_proj position_encoding
ultralytics.models.sam.modules.encoders.PatchEmbed|b torch.nn.modules.module.Module|k proj
ultralytics.models.sam.modules.encoders.PositionEmbeddingRandom|b torch.nn.modules.module.Module
ultralytics.models.sam.modules.encoders.PromptEncoder|b torch.nn.modules.module.Module|k embed_dim image_embedding_size input_image_size mask_downscaling mask_input_size no_mask_embed not_a_point_embed num_point_embeddings pe_layer point_embeddings
ultralytics.models.sam.modules.sam.SAM2Model|b torch.nn.modules.module.Module|k add_all_frames_to_correct_as_cond add_tpos_enc_to_obj_ptrs backbone_stride binarize_mask_from_pts_for_mem_enc directly_add_no_mem_embed fixed_no_obj_ptr hidden_dim image_encoder image_size iou_prediction_use_sigmoid mask_downsample maskmem_tpos_enc max_cond_frames_in_attn max_obj_ptrs_in_encoder mem_dim memory_attention memory_encoder memory_temporal_stride_for_eval multimask_max_pt_num multimask_min_pt_num multimask_output_for_tracking multimask_output_in_sam no_mem_embed no_mem_pos_enc no_obj_embed_spatial no_obj_ptr non_overlap_masks_for_mem_enc num_feature_levels num_maskmem obj_ptr_proj obj_ptr_tpos_proj only_obj_ptrs_in_the_past_for_eval pred_obj_scores pred_obj_scores_mlp proj_tpos_enc_in_obj_ptrs sam_image_embedding_size sam_mask_decoder sam_mask_decoder_extra_args sam_prompt_embed_dim sam_prompt_encoder sigmoid_bias_for_mem_enc sigmoid_scale_for_mem_enc soft_no_obj_ptr use_high_res_features_in_sam use_mask_input_as_output_without_sam use_mlp_for_obj_ptr_proj use_multimask_token_for_obj_ptr use_obj_ptrs_in_encoder use_signed_tpos_enc_to_obj_ptrs
ultralytics.models.sam.modules.sam.SAM3Model|b ultralytics.models.sam.modules.sam.SAM2Model
ultralytics.models.sam.modules.sam.SAMModel|b torch.nn.modules.module.Module|k image_encoder mask_decoder prompt_encoder
ultralytics.models.sam.modules.sam.Sam|b torch.nn.modules.module.Module|k image_encoder mask_decoder prompt_encoder
ultralytics.models.sam.modules.tiny_encoder.Attention|b torch.nn.modules.module.Module|k ab attention_biases attn_ratio d dh key_dim nh_kd norm num_heads proj qkv scale
ultralytics.models.sam.modules.tiny_encoder.BasicLayer|b torch.nn.modules.module.Module|k blocks depth dim downsample input_resolution use_checkpoint
ultralytics.models.sam.modules.tiny_encoder.Conv2d_BN|b torch.nn.modules.container.Sequential
ultralytics.models.sam.modules.tiny_encoder.ConvLayer|b torch.nn.modules.module.Module|k blocks depth dim downsample input_resolution use_checkpoint
ultralytics.models.sam.modules.tiny_encoder.LayerNorm2d|b torch.nn.modules.module.Module|k bias eps weight
ultralytics.models.sam.modules.tiny_encoder.MBConv|b torch.nn.modules.module.Module|k act1 act2 act3 conv1 conv2 conv3 drop_path hidden_chans in_chans out_chans
ultralytics.models.sam.modules.tiny_encoder.MLP|b torch.nn.modules.module.Module|k act drop fc1 fc2 norm
ultralytics.models.sam.modules.tiny_encoder.Mlp|b torch.nn.modules.module.Module|k act drop fc1 fc2 norm
ultralytics.models.sam.modules.tiny_encoder.PatchEmbed|b torch.nn.modules.module.Module|k embed_dim in_chans num_patches patches_resolution seq
ultralytics.models.sam.modules.tiny_encoder.PatchMerging|b torch.nn.modules.module.Module|k act conv1 conv2 conv3 dim input_resolution out_dim
ultralytics.models.sam.modules.tiny_encoder.TinyViT|b torch.nn.modules.module.Module|k depths head img_size layers mlp_ratio neck norm_head num_classes num_layers patch_embed patches_resolution
ultralytics.models.sam.modules.tiny_encoder.TinyViTBlock|b torch.nn.modules.module.Module|k attn dim drop_path input_resolution local_conv mlp mlp_ratio num_heads window_size
ultralytics.models.sam.modules.transformer.Attention|b torch.nn.modules.module.Module|k embedding_dim internal_dim k_proj kv_in_dim num_heads out_proj q_proj v_proj
ultralytics.models.sam.modules.transformer.TwoWayAttentionBlock|b torch.nn.modules.module.Module|k cross_attn_image_to_token cross_attn_token_to_image mlp norm1 norm2 norm3 norm4 self_attn skip_first_layer_pe
ultralytics.models.sam.modules.transformer.TwoWayTransformer|b torch.nn.modules.module.Module|k depth embedding_dim final_attn_token_to_image layers mlp_dim norm_final_attn num_heads
ultralytics.models.sam.sam3.geometry_encoders.Prompt|k box_embeddings box_labels box_mask
ultralytics.models.sam.sam3.geometry_encoders.SequenceGeometryEncoder|b torch.nn.modules.module.Module|k boxes_direct_project boxes_pool_project boxes_pos_enc_project cls_embed d_model encode encode_boxes_as_points encode_norm final_proj img_pre_norm label_embed norm points_direct_project points_pool_project points_pos_enc_project pos_enc roi_size use_act_ckpt
ultralytics.models.sam2.modules.decoders.MaskDecoder|b torch.nn.modules.module.Module|k conv_s0 conv_s1 dynamic_multimask_stability_delta dynamic_multimask_stability_thresh dynamic_multimask_via_stability iou_prediction_head iou_token mask_tokens num_mask_tokens num_multimask_outputs obj_score_token output_hypernetworks_mlps output_upscaling pred_obj_score_head pred_obj_scores transformer transformer_dim use_high_res_features use_multimask_token_for_obj_ptr
ultralytics.models.sam2.modules.encoders.FpnNeck|b torch.nn.modules.module.Module|k backbone_channel_list convs fpn_interp_model fpn_top_down_levels fuse_type position_encoding
ultralytics.models.sam2.modules.encoders.Hiera|b torch.nn.modules.module.Module|k blocks channel_list global_att_blocks patch_embed pos_embed pos_embed_window q_pool_blocks q_stride return_interm_layers stage_ends window_pos_embed_bkg_spatial_size window_spec
ultralytics.models.sam2.modules.encoders.ImageEncoder|b torch.nn.modules.module.Module|k neck scalp trunk
ultralytics.models.sam2.modules.encoders.MemoryEncoder|b torch.nn.modules.module.Module|k fuser mask_downsampler out_proj pix_feat_proj position_encoding
ultralytics.models.sam2.modules.sam2_blocks.CXBlock|b torch.nn.modules.module.Module|k act drop_path dwconv gamma norm pwconv1 pwconv2
ultralytics.models.sam2.modules.sam2_blocks.DropPath|b torch.nn.modules.module.Module|k drop_prob scale_by_keep
ultralytics.models.sam2.modules.sam2_blocks.Fuser|b torch.nn.modules.module.Module|k layers proj
ultralytics.models.sam2.modules.sam2_blocks.MaskDownSampler|b torch.nn.modules.module.Module|k encoder
ultralytics.models.sam2.modules.sam2_blocks.MultiScaleAttention|b torch.nn.modules.module.Module|k dim dim_out num_heads proj q_pool qkv scale
ultralytics.models.sam2.modules.sam2_blocks.MultiScaleBlock|b torch.nn.modules.module.Module|k attn dim dim_out drop_path mlp norm1 norm2 pool proj q_stride window_size
ultralytics.models.sam2.modules.sam2_blocks.PositionEmbeddingSine|b torch.nn.modules.module.Module|k cache normalize num_pos_feats scale temperature
ultralytics.models.sam2.modules.sam2_blocks.RoPEAttention|b ultralytics.models.sam.modules.transformer.Attention|k compute_cis freqs_cis rope_k_repeat
ultralytics.models.sam2.modules.sam2_blocks.TwoWayAttentionBlock|b ultralytics.models.sam.modules.transformer.TwoWayAttentionBlock
ultralytics.models.sam2.modules.sam2_blocks.TwoWayTransformer|b ultralytics.models.sam.modules.transformer.TwoWayTransformer
ultralytics.models.utils.loss.DETRLoss|b torch.nn.modules.module.Module|k aux_loss device fl loss_gain matcher nc uni_match_ind use_uni_match vfl
ultralytics.models.utils.loss.RTDETRDetectionLoss|b ultralytics.models.utils.loss.DETRLoss
ultralytics.nn.modules.AutoShape|b torch.nn.modules.module.Module|k dmb f=0,c i=0 inplace=0 model np=0 pt type=s
ultralytics.nn.modules.Bottleneck|b torch.nn.modules.module.Module|k add cv1 cv2 f=0,c i=0 inplace=0 np=0 type=s
ultralytics.nn.modules.BottleneckCSP|b torch.nn.modules.module.Module|k act bn cv1 cv2 cv3 cv4 f=0,c i=0 inplace=0 m np=0 type=s
ultralytics.nn.modules.C1|b torch.nn.modules.module.Module|k cv1 f=0,c i=0 inplace=0 m np=0 type=s
ultralytics.nn.modules.C2|b torch.nn.modules.module.Module|k c cv1 cv2 f=0,c i=0 inplace=0 m np=0 type=s
ultralytics.nn.modules.C2f|b torch.nn.modules.module.Module|k c cv1 cv2 f=0,c i=0 inplace=0 m np=0 type=s
ultralytics.nn.modules.C3|b torch.nn.modules.module.Module|k cv1 cv2 cv3 f=0,c i=0 inplace=0 m np=0 type=s
ultralytics.nn.modules.C3Ghost|b ultralytics.nn.modules.C3
ultralytics.nn.modules.C3TR|b ultralytics.nn.modules.C3
ultralytics.nn.modules.C3x|b ultralytics.nn.modules.C3|k c_
ultralytics.nn.modules.CBAM|b torch.nn.modules.module.Module|k channel_attention f=0,c i=0 inplace=0 np=0 spatial_attention type=s
ultralytics.nn.modules.ChannelAttention|b torch.nn.modules.module.Module|k act f=0,c fc i=0 inplace=0 np=0 pool type=s
ultralytics.nn.modules.Classify|b torch.nn.modules.module.Module|k conv drop f=0,c i=0 inplace=0 linear np=0 pool type=s
ultralytics.nn.modules.Concat|b torch.nn.modules.module.Module|k d f=0,c i=0 inplace=0 np=0 type=s
ultralytics.nn.modules.Conv|b torch.nn.modules.module.Module|k act bn conv f=0,c i=0 inplace=0 np=0 type=s
ultralytics.nn.modules.ConvTranspose|b torch.nn.modules.module.Module|k act bn conv_transpose f=0,c i=0 inplace=0 np=0 type=s
ultralytics.nn.modules.DFL|b torch.nn.modules.module.Module|k c1 conv f=0,c i=0 inplace=0 np=0 type=s
ultralytics.nn.modules.DWConv|b ultralytics.nn.modules.Conv
ultralytics.nn.modules.DWConvTranspose2d|b torch.nn.modules.conv.ConvTranspose2d|k f=0,c i=0 inplace=0 np=0 type=s
ultralytics.nn.modules.Detect|b torch.nn.modules.module.Module|k anchors cv2 cv3 dfl f=0,c i=0 inplace=0 nc nl no np=0 reg_max shape stride strides type=s
ultralytics.nn.modules.Detections|k f=0,c files i=0 ims inplace=0 n names np=0 pred s t times type=s xywh xywhn xyxy xyxyn
ultralytics.nn.modules.Ensemble|b torch.nn.modules.container.ModuleList|k f=0,c i=0 inplace=0 np=0 type=s
ultralytics.nn.modules.Focus|b torch.nn.modules.module.Module|k conv f=0,c i=0 inplace=0 np=0 type=s
ultralytics.nn.modules.GhostBottleneck|b torch.nn.modules.module.Module|k conv f=0,c i=0 inplace=0 np=0 shortcut type=s
ultralytics.nn.modules.GhostConv|b torch.nn.modules.module.Module|k cv1 cv2 f=0,c i=0 inplace=0 np=0 type=s
ultralytics.nn.modules.LayerNorm2d|b torch.nn.modules.module.Module|k bias eps f=0,c i=0 inplace=0 np=0 type=s weight
ultralytics.nn.modules.MLPBlock|b torch.nn.modules.module.Module|k act f=0,c i=0 inplace=0 lin1 lin2 np=0 type=s
ultralytics.nn.modules.Pose|b ultralytics.nn.modules.Detect|k cv4 detect kpt_shape nk
ultralytics.nn.modules.Proto|b torch.nn.modules.module.Module|k cv1 cv2 cv3 f=0,c i=0 inplace=0 np=0 type=s upsample
ultralytics.nn.modules.SPP|b torch.nn.modules.module.Module|k cv1 cv2 f=0,c i=0 inplace=0 m np=0 type=s
ultralytics.nn.modules.SPPF|b torch.nn.modules.module.Module|k cv1 cv2 f=0,c i=0 inplace=0 m np=0 type=s
ultralytics.nn.modules.Segment|b ultralytics.nn.modules.Detect|k cv4 detect nm npr proto
ultralytics.nn.modules.SpatialAttention|b torch.nn.modules.module.Module|k act cv1 f=0,c i=0 inplace=0 np=0 type=s
ultralytics.nn.modules.TransformerBlock|b torch.nn.modules.module.Module|k c2 conv f=0,c i=0 inplace=0 linear np=0 tr type=s
ultralytics.nn.modules.TransformerLayer|b torch.nn.modules.module.Module|k f=0,c fc1 fc2 i=0 inplace=0 k ma np=0 q type=s v
ultralytics.nn.modules.activation.AGLU|b torch.nn.modules.module.Module|k act f=0,c i=0 kappa lambd np=0 type=s
ultralytics.nn.modules.block.A2C2f|b torch.nn.modules.module.Module|k cv1 cv2 f=0,c gamma i=0 m np=0 type=s
ultralytics.nn.modules.block.AAttn|b torch.nn.modules.module.Module|k area f=0,c head_dim i=0 np=0 num_heads pe proj qkv type=s
ultralytics.nn.modules.block.ABlock|b torch.nn.modules.module.Module|k attn f=0,c i=0 mlp np=0 type=s
ultralytics.nn.modules.block.AConv|b torch.nn.modules.module.Module|k cv1 f=0,c i=0 np=0 type=s
ultralytics.nn.modules.block.ADown|b torch.nn.modules.module.Module|k c cv1 cv2 f=0,c i=0 np=0 type=s
ultralytics.nn.modules.block.Attention|b torch.nn.modules.module.Module|k f=0,c head_dim i=0 key_dim np=0 num_heads pe proj qkv scale type=s
ultralytics.nn.modules.block.BNContrastiveHead|b torch.nn.modules.module.Module|k bias f=0,c i=0 logit_scale norm np=0 type=s
ultralytics.nn.modules.block.Bottleneck|b torch.nn.modules.module.Module|k add cv1 cv2 f=0,c i=0 np=0 type=s
ultralytics.nn.modules.block.BottleneckCSP|b torch.nn.modules.module.Module|k act bn cv1 cv2 cv3 cv4 f=0,c i=0 m np=0 type=s
ultralytics.nn.modules.block.C1|b torch.nn.modules.module.Module|k cv1 f=0,c i=0 m np=0 type=s
ultralytics.nn.modules.block.C2|b torch.nn.modules.module.Module|k c cv1 cv2 f=0,c i=0 m np=0 type=s
ultralytics.nn.modules.block.C2PSA|b torch.nn.modules.module.Module|k c cv1 cv2 f=0,c i=0 m np=0 type=s
ultralytics.nn.modules.block.C2f|b torch.nn.modules.module.Module|k c cv1 cv2 f=0,c i=0 m np=0 type=s
ultralytics.nn.modules.block.C2fAttn|b torch.nn.modules.module.Module|k attn c cv1 cv2 f=0,c i=0 m np=0 type=s
ultralytics.nn.modules.block.C2fCIB|b ultralytics.nn.modules.block.C2f
ultralytics.nn.modules.block.C2fPSA|b ultralytics.nn.modules.block.C2f
ultralytics.nn.modules.block.C3|b torch.nn.modules.module.Module|k cv1 cv2 cv3 f=0,c i=0 m np=0 type=s
ultralytics.nn.modules.block.C3Ghost|b ultralytics.nn.modules.block.C3
ultralytics.nn.modules.block.C3TR|b ultralytics.nn.modules.block.C3
ultralytics.nn.modules.block.C3f|b torch.nn.modules.module.Module|k cv1 cv2 cv3 f=0,c i=0 m np=0 type=s
ultralytics.nn.modules.block.C3k|b ultralytics.nn.modules.block.C3
ultralytics.nn.modules.block.C3k2|b ultralytics.nn.modules.block.C2f
ultralytics.nn.modules.block.C3x|b ultralytics.nn.modules.block.C3|k c_
ultralytics.nn.modules.block.CBFuse|b torch.nn.modules.module.Module|k f=0,c i=0 idx np=0 type=s
ultralytics.nn.modules.block.CBLinear|b torch.nn.modules.module.Module|k c2s conv f=0,c i=0 np=0 type=s
ultralytics.nn.modules.block.CIB|b torch.nn.modules.module.Module|k add cv1 f=0,c i=0 np=0 type=s
ultralytics.nn.modules.block.ContrastiveHead|b torch.nn.modules.module.Module|k bias f=0,c i=0 logit_scale np=0 type=s
ultralytics.nn.modules.block.DFL|b torch.nn.modules.module.Module|k c1 conv f=0,c i=0 np=0 type=s
ultralytics.nn.modules.block.ELAN1|b ultralytics.nn.modules.block.RepNCSPELAN4
ultralytics.nn.modules.block.GhostBottleneck|b torch.nn.modules.module.Module|k conv f=0,c i=0 np=0 shortcut type=s
ultralytics.nn.modules.block.HGBlock|b torch.nn.modules.module.Module|k add ec f=0,c i=0 m np=0 sc type=s
ultralytics.nn.modules.block.HGStem|b torch.nn.modules.module.Module|k f=0,c i=0 np=0 pool stem1 stem2a stem2b stem3 stem4 type=s
ultralytics.nn.modules.block.ImagePoolingAttn|b torch.nn.modules.module.Module|k ec f=0,c hc i=0 im_pools k key nf nh np=0 proj projections query scale type=s value
ultralytics.nn.modules.block.MaxSigmoidAttnBlock|b torch.nn.modules.module.Module|k bias ec f=0,c gl hc i=0 nh np=0 proj_conv scale type=s
ultralytics.nn.modules.block.PSA|b torch.nn.modules.module.Module|k attn c cv1 cv2 f=0,c ffn i=0 np=0 type=s
ultralytics.nn.modules.block.PSABlock|b torch.nn.modules.module.Module|k add attn f=0,c ffn i=0 np=0 type=s
ultralytics.nn.modules.block.Proto|b torch.nn.modules.module.Module|k cv1 cv2 cv3 f=0,c i=0 np=0 type=s upsample
ultralytics.nn.modules.block.Proto26|b ultralytics.nn.modules.block.Proto|k feat_fuse feat_refine semseg
ultralytics.nn.modules.block.RealNVP|b torch.nn.modules.module.Module|k f=0,c i=0 np=0 s t type=s
ultralytics.nn.modules.block.RepBottleneck|b torch.nn.modules.module.Module|k add cv1 cv2 f=0,c i=0 np=0 type=s
ultralytics.nn.modules.block.RepC3|b torch.nn.modules.module.Module|k cv1 cv2 cv3 f=0,c i=0 m np=0 type=s
ultralytics.nn.modules.block.RepCSP|b torch.nn.modules.module.Module|k cv1 cv2 cv3 f=0,c i=0 m np=0 type=s
ultralytics.nn.modules.block.RepNCSPELAN4|b torch.nn.modules.module.Module|k c cv1 cv2 cv3 cv4 f=0,c i=0 np=0 type=s
ultralytics.nn.modules.block.RepVGGDW|b torch.nn.modules.module.Module|k act conv conv1 dim f=0,c i=0 np=0 type=s
ultralytics.nn.modules.block.ResNetBlock|b torch.nn.modules.module.Module|k cv1 cv2 cv3 f=0,c i=0 np=0 shortcut type=s
ultralytics.nn.modules.block.ResNetLayer|b torch.nn.modules.module.Module|k f=0,c i=0 is_first layer np=0 type=s
ultralytics.nn.modules.block.Residual|b torch.nn.modules.module.Module|k f=0,c i=0 m np=0 type=s
ultralytics.nn.modules.block.SAVPE|b torch.nn.modules.module.Module|k c cv1 cv2 cv3 cv4 cv5 cv6 f=0,c i=0 np=0 type=s
ultralytics.nn.modules.block.SCDown|b torch.nn.modules.module.Module|k cv1 cv2 f=0,c i=0 np=0 type=s
ultralytics.nn.modules.block.SPP|b torch.nn.modules.module.Module|k cv1 cv2 f=0,c i=0 m np=0 type=s
ultralytics.nn.modules.block.SPPELAN|b torch.nn.modules.module.Module|k c cv1 cv2 cv3 cv4 cv5 f=0,c i=0 np=0 type=s
ultralytics.nn.modules.block.SPPF|b torch.nn.modules.module.Module|k add cv1 cv2 f=0,c i=0 m n np=0 type=s
ultralytics.nn.modules.block.Silence|b torch.nn.modules.module.Module|k f=0,c i=0 np=0 type=s
ultralytics.nn.modules.block.SwiGLUFFN|b torch.nn.modules.module.Module|k f=0,c i=0 np=0 type=s w12 w3
ultralytics.nn.modules.block.TorchVision|b torch.nn.modules.module.Module|k f=0,c i=0 m np=0 split type=s
ultralytics.nn.modules.conv.CBAM|b torch.nn.modules.module.Module|k channel_attention f=0,c i=0 np=0 spatial_attention type=s
ultralytics.nn.modules.conv.ChannelAttention|b torch.nn.modules.module.Module|k act f=0,c fc i=0 np=0 pool type=s
ultralytics.nn.modules.conv.Concat|b torch.nn.modules.module.Module|k d f=0,c i=0 np=0 type=s
ultralytics.nn.modules.conv.Conv|b torch.nn.modules.module.Module|k act bn conv f=0,c i=0 np=0 type=s
ultralytics.nn.modules.conv.Conv2|b ultralytics.nn.modules.conv.Conv|k cv2
ultralytics.nn.modules.conv.ConvTranspose|b torch.nn.modules.module.Module|k act bn conv_transpose f=0,c i=0 np=0 type=s
ultralytics.nn.modules.conv.DWConv|b ultralytics.nn.modules.conv.Conv
ultralytics.nn.modules.conv.DWConvTranspose2d|b torch.nn.modules.conv.ConvTranspose2d|k f=0,c i=0 np=0 type=s
ultralytics.nn.modules.conv.Focus|b torch.nn.modules.module.Module|k conv f=0,c i=0 np=0 type=s
ultralytics.nn.modules.conv.GhostConv|b torch.nn.modules.module.Module|k cv1 cv2 f=0,c i=0 np=0 type=s
ultralytics.nn.modules.conv.Index|b torch.nn.modules.module.Module|k f=0,c i=0 index np=0 type=s
ultralytics.nn.modules.conv.LightConv|b torch.nn.modules.module.Module|k conv1 conv2 f=0,c i=0 np=0 type=s
ultralytics.nn.modules.conv.RepConv|b torch.nn.modules.module.Module|k act bn c1 c2 conv conv1 conv2 f=0,c g i=0 id_tensor np=0 type=s
ultralytics.nn.modules.conv.SpatialAttention|b torch.nn.modules.module.Module|k act cv1 f=0,c i=0 np=0 type=s
ultralytics.nn.modules.head.Classify|b torch.nn.modules.module.Module|k conv drop f=0,c i=0 inplace=0 linear np=0 pool type=s
ultralytics.nn.modules.head.Detect|b torch.nn.modules.module.Module|k _end2end anchors cv2 cv3 dfl f=0,c i=0 inplace=0 nc nl no np=0 one2one_cv2 one2one_cv3 reg_max shape stride strides type=s
ultralytics.nn.modules.head.LRPCHead|b torch.nn.modules.module.Module|k enabled f=0,c i=0 inplace=0 loc np=0 pf type=s vocab
ultralytics.nn.modules.head.OBB|b ultralytics.nn.modules.head.Detect|k angle cv4 detect ne one2one_cv4
ultralytics.nn.modules.head.OBB26|b ultralytics.nn.modules.head.Detect|k angle cv4 ne one2one_cv4
ultralytics.nn.modules.head.Pose|b ultralytics.nn.modules.head.Detect|k cv4 detect kpt_shape nk one2one_cv4
ultralytics.nn.modules.head.Pose26|b ultralytics.nn.modules.head.Detect|k cv4 cv4_kpts cv4_sigma flow_model kpt_shape nk nk_sigma one2one_cv4 one2one_cv4_kpts one2one_cv4_sigma
ultralytics.nn.modules.head.RTDETRDecoder|b torch.nn.modules.module.Module|k anchors box_noise_scale dec_bbox_head dec_score_head decoder denoising_class_embed enc_bbox_head enc_output enc_score_head f=0,c feat_strides hidden_dim i=0 inplace=0 input_proj label_noise_ratio learnt_init_query nc nhead nl np=0 num_decoder_layers num_denoising num_queries query_pos_head shapes tgt_embed type=s valid_mask
ultralytics.nn.modules.head.Residual|b torch.nn.modules.module.Module|k f=0,c i=0 inplace=0 m np=0 type=s
ultralytics.nn.modules.head.SAVPE|b torch.nn.modules.module.Module|k c cv1 cv2 cv3 cv4 cv5 cv6 f=0,c i=0 inplace=0 np=0 type=s
ultralytics.nn.modules.head.Segment|b ultralytics.nn.modules.head.Detect|k cv4 detect nm npr one2one_cv4 proto
ultralytics.nn.modules.head.Segment26|b ultralytics.nn.modules.head.Detect|k cv4 nm npr one2one_cv4 proto
ultralytics.nn.modules.head.SwiGLUFFN|b torch.nn.modules.module.Module|k f=0,c i=0 inplace=0 np=0 type=s w12 w3
ultralytics.nn.modules.head.WorldDetect|b ultralytics.nn.modules.head.Detect|k cv4
ultralytics.nn.modules.head.YOLOEDetect|b ultralytics.nn.modules.head.Detect|k cv4 embed is_fused one2one_cv4 reprta savpe
ultralytics.nn.modules.head.YOLOESegment|b ultralytics.nn.modules.head.YOLOEDetect|k cv5 nm npr one2one_cv5 proto
ultralytics.nn.modules.head.YOLOESegment26|b ultralytics.nn.modules.head.YOLOESegment
ultralytics.nn.modules.head.v10Detect|b ultralytics.nn.modules.head.Detect
ultralytics.nn.modules.transformer.AIFI|b ultralytics.nn.modules.transformer.TransformerEncoderLayer
ultralytics.nn.modules.transformer.DeformableTransformerDecoder|b torch.nn.modules.module.Module|k eval_idx f=0,c hidden_dim i=0 layers np=0 num_layers type=s
ultralytics.nn.modules.transformer.DeformableTransformerDecoderLayer|b torch.nn.modules.module.Module|k act cross_attn dropout1 dropout2 dropout3 dropout4 f=0,c i=0 linear1 linear2 norm1 norm2 norm3 np=0 self_attn type=s
ultralytics.nn.modules.transformer.LayerNorm2d|b torch.nn.modules.module.Module|k bias eps f=0,c i=0 np=0 type=s weight
ultralytics.nn.modules.transformer.MLP|b torch.nn.modules.module.Module|k act f=0,c i=0 layers np=0 num_layers out_norm residual sigmoid type=s
ultralytics.nn.modules.transformer.MLPBlock|b torch.nn.modules.module.Module|k act f=0,c i=0 lin1 lin2 np=0 type=s
ultralytics.nn.modules.transformer.MSDeformAttn|b torch.nn.modules.module.Module|k attention_weights d_model f=0,c i=0 im2col_step n_heads n_levels n_points np=0 output_proj sampling_offsets type=s value_proj
ultralytics.nn.modules.transformer.TransformerBlock|b torch.nn.modules.module.Module|k c2 conv f=0,c i=0 linear np=0 tr type=s
ultralytics.nn.modules.transformer.TransformerEncoderLayer|b torch.nn.modules.module.Module|k act dropout dropout1 dropout2 f=0,c fc1 fc2 i=0 ma norm1 norm2 normalize_before np=0 type=s
ultralytics.nn.modules.transformer.TransformerLayer|b torch.nn.modules.module.Module|k f=0,c fc1 fc2 i=0 k ma np=0 q type=s v
ultralytics.nn.tasks.BaseModel|b torch.nn.modules.module.Module|k args ckpt_path class_weights clip_model criterion data ema end2end=0 f=0,c fl_gamma gr hyp i=0 inplace kpt_shape model names nc np=0 obb_data overrides pe pt_path save stride task text_model transforms txt_feats type=s variables yaml yaml_file
ultralytics.nn.tasks.ClassificationModel|b ultralytics.nn.tasks.BaseModel
ultralytics.nn.tasks.DetectionModel|b ultralytics.nn.tasks.BaseModel
ultralytics.nn.tasks.Ensemble|b torch.nn.modules.container.ModuleList|k end2end=0 f=0,c i=0 np=0 type=s
ultralytics.nn.tasks.OBBModel|b ultralytics.nn.tasks.DetectionModel
ultralytics.nn.tasks.PoseModel|b ultralytics.nn.tasks.DetectionModel
ultralytics.nn.tasks.RTDETRDetectionModel|b ultralytics.nn.tasks.DetectionModel
ultralytics.nn.tasks.SafeClass|k end2end=0 f=0,c i=0 np=0 type=s|f
ultralytics.nn.tasks.SegmentationModel|b ultralytics.nn.tasks.DetectionModel
ultralytics.nn.tasks.WorldModel|b ultralytics.nn.tasks.DetectionModel
ultralytics.nn.tasks.YOLOEModel|b ultralytics.nn.tasks.DetectionModel
ultralytics.nn.tasks.YOLOESegModel|b ultralytics.nn.tasks.YOLOEModel
ultralytics.utils.loss.BCEDiceLoss|b torch.nn.modules.module.Module|k bce dice weight_bce weight_dice
ultralytics.utils.loss.BboxLoss|b torch.nn.modules.module.Module|k dfl_loss reg_max use_dfl
ultralytics.utils.loss.DFLoss|b torch.nn.modules.module.Module|k reg_max|f
ultralytics.utils.loss.E2EDetectLoss|k one2many one2one|f
ultralytics.utils.loss.E2ELoss|k final_o2m o2m o2m_copy o2o one2many one2one total updates|f
ultralytics.utils.loss.FocalLoss|b torch.nn.modules.module.Module|k alpha gamma
ultralytics.utils.loss.KeypointLoss|b torch.nn.modules.module.Module|k sigmas
ultralytics.utils.loss.MultiChannelDiceLoss|b torch.nn.modules.module.Module|k reduction smooth
ultralytics.utils.loss.PoseLoss26|b ultralytics.utils.loss.v8PoseLoss|k flow_model rle_loss target_weights|f
ultralytics.utils.loss.RLELoss|b torch.nn.modules.module.Module|k residual size_average use_target_weight
ultralytics.utils.loss.RotatedBboxLoss|b ultralytics.utils.loss.BboxLoss
ultralytics.utils.loss.TVPDetectLoss|k hyp ori_nc ori_no ori_reg_max vp_criterion|f
ultralytics.utils.loss.TVPSegmentLoss|b ultralytics.utils.loss.TVPDetectLoss|f
ultralytics.utils.loss.VarifocalLoss|b torch.nn.modules.module.Module|k alpha gamma
ultralytics.utils.loss.v8ClassificationLoss|k|f
ultralytics.utils.loss.v8DetectionLoss|k assigner bbox_loss bce device hyp nc no proj reg_max stride use_dfl|f
ultralytics.utils.loss.v8OBBLoss|b ultralytics.utils.loss.v8DetectionLoss|f
ultralytics.utils.loss.v8PoseLoss|b ultralytics.utils.loss.v8DetectionLoss|k bce_pose keypoint_loss kpt_shape|f
ultralytics.utils.loss.v8SegmentationLoss|b ultralytics.utils.loss.v8DetectionLoss|k bcedice_loss nm overlap|f
ultralytics.utils.tal.RotatedTaskAlignedAssigner|b ultralytics.utils.tal.TaskAlignedAssigner
ultralytics.utils.tal.TaskAlignedAssigner|b torch.nn.modules.module.Module|k alpha beta bg_idx bs eps n_max_boxes num_classes stride stride_val topk topk2
ultralytics.vit.sam.modules.decoders.MLP|b torch.nn.modules.module.Module|k layers num_layers sigmoid_output
ultralytics.vit.sam.modules.decoders.MaskDecoder|b torch.nn.modules.module.Module|k iou_prediction_head iou_token mask_tokens num_mask_tokens num_multimask_outputs output_hypernetworks_mlps output_upscaling transformer transformer_dim
ultralytics.vit.sam.modules.encoders.Attention|b torch.nn.modules.module.Module|k num_heads proj qkv rel_pos_h rel_pos_w scale use_rel_pos
ultralytics.vit.sam.modules.encoders.Block|b torch.nn.modules.module.Module|k attn mlp norm1 norm2 window_size
ultralytics.vit.sam.modules.encoders.ImageEncoderViT|b torch.nn.modules.module.Module|k blocks img_size neck patch_embed pos_embed
ultralytics.vit.sam.modules.encoders.PatchEmbed|b torch.nn.modules.module.Module|k proj
ultralytics.vit.sam.modules.encoders.PositionEmbeddingRandom|b torch.nn.modules.module.Module
ultralytics.vit.sam.modules.encoders.PromptEncoder|b torch.nn.modules.module.Module|k embed_dim image_embedding_size input_image_size mask_downscaling mask_input_size no_mask_embed not_a_point_embed num_point_embeddings pe_layer point_embeddings
ultralytics.vit.sam.modules.sam.Sam|b torch.nn.modules.module.Module|k image_encoder mask_decoder prompt_encoder
ultralytics.vit.sam.modules.transformer.Attention|b torch.nn.modules.module.Module|k embedding_dim internal_dim k_proj num_heads out_proj q_proj v_proj
ultralytics.vit.sam.modules.transformer.TwoWayAttentionBlock|b torch.nn.modules.module.Module|k cross_attn_image_to_token cross_attn_token_to_image mlp norm1 norm2 norm3 norm4 self_attn skip_first_layer_pe
ultralytics.vit.sam.modules.transformer.TwoWayTransformer|b torch.nn.modules.module.Module|k depth embedding_dim final_attn_token_to_image layers mlp_dim norm_final_attn num_heads
ultralytics.vit.utils.loss.DETRLoss|b torch.nn.modules.module.Module|k aux_loss device fl loss_gain matcher nc uni_match_ind use_uni_match vfl
ultralytics.vit.utils.loss.RTDETRDetectionLoss|b ultralytics.vit.utils.loss.DETRLoss
ultralytics.yolo.utils.loss.BboxLoss|b torch.nn.modules.module.Module|k reg_max use_dfl
ultralytics.yolo.utils.loss.FocalLoss|b torch.nn.modules.module.Module
ultralytics.yolo.utils.loss.KeypointLoss|b torch.nn.modules.module.Module|k sigmas
ultralytics.yolo.utils.loss.VarifocalLoss|b torch.nn.modules.module.Module
ultralytics.yolo.utils.loss.v8ClassificationLoss|k|f
ultralytics.yolo.utils.loss.v8DetectionLoss|k assigner bbox_loss bce device hyp nc no proj reg_max stride use_dfl|f
ultralytics.yolo.utils.loss.v8PoseLoss|b ultralytics.yolo.utils.loss.v8DetectionLoss|k bce_pose keypoint_loss kpt_shape|f
ultralytics.yolo.utils.loss.v8SegmentationLoss|b ultralytics.yolo.utils.loss.v8DetectionLoss|k nm overlap|f
ultralytics.yolo.utils.tal.TaskAlignedAssigner|b torch.nn.modules.module.Module|k alpha beta bg_idx bs eps n_max_boxes num_classes roll_out roll_out_thr topk
ultralytics.yolo.v8.detect.train.Loss|k assigner bbox_loss bce device hyp nc no proj reg_max stride use_dfl|f
ultralytics.yolo.v8.pose.train.PoseLoss|b ultralytics.yolo.v8.detect.train.Loss|k bce_pose keypoint_loss kpt_shape|f
ultralytics.yolo.v8.segment.train.SegLoss|b ultralytics.yolo.v8.detect.train.Loss|k nm overlap|f
detectron2.layers.aspp.ASPP|b torch.nn.modules.module.Module|k convs dropout pool_kernel_size project
detectron2.layers.batch_norm.AllReduce|k
detectron2.layers.batch_norm.CycleBatchNormList|b torch.nn.modules.container.ModuleList|k _affine _pos bias weight
detectron2.layers.batch_norm.FrozenBatchNorm2d|b torch.nn.modules.module.Module|k eps num_features
detectron2.layers.batch_norm.LayerNorm|b torch.nn.modules.module.Module|k bias eps normalized_shape weight
detectron2.layers.batch_norm.NaiveSyncBatchNorm|b torch.nn.modules.batchnorm.BatchNorm2d|k _stats_mode running_mean running_var
detectron2.layers.blocks.CNNBlockBase|b torch.nn.modules.module.Module|k in_channels out_channels stride
detectron2.layers.blocks.DepthwiseSeparableConv2d|b torch.nn.modules.module.Module|k depthwise pointwise
detectron2.layers.deform_conv.DeformConv|b torch.nn.modules.module.Module|k activation bias deformable_groups dilation groups in_channels kernel_size norm out_channels padding stride weight
detectron2.layers.deform_conv.ModulatedDeformConv|b torch.nn.modules.module.Module|k activation bias deformable_groups dilation groups in_channels kernel_size norm out_channels padding stride weight with_bias
detectron2.layers.deform_conv._DeformConv|k
detectron2.layers.deform_conv._ModulatedDeformConv|k
detectron2.layers.roi_align.ROIAlign|b torch.nn.modules.module.Module|k aligned output_size sampling_ratio spatial_scale
detectron2.layers.roi_align._ROIAlign|k
detectron2.layers.roi_align_rotated.ROIAlignRotated|b torch.nn.modules.module.Module|k output_size sampling_ratio spatial_scale
detectron2.layers.roi_align_rotated._ROIAlignRotated|k
detectron2.layers.wrappers.BatchNorm2d|b torch.nn.modules.batchnorm.BatchNorm2d
detectron2.layers.wrappers.Conv2d|b torch.nn.modules.conv.Conv2d|k activation norm
detectron2.layers.wrappers.ConvTranspose2d|b torch.nn.modules.conv.ConvTranspose2d
detectron2.layers.wrappers.Linear|b torch.nn.modules.linear.Linear
detectron2.layers.wrappers._NewEmptyTensorOp|k
detectron2.modeling.anchor_generator.BufferList|b torch.nn.modules.module.Module
detectron2.modeling.anchor_generator.DefaultAnchorGenerator|b torch.nn.modules.module.Module|k cell_anchors num_features offset strides
detectron2.modeling.anchor_generator.RotatedAnchorGenerator|b torch.nn.modules.module.Module|k cell_anchors num_features offset strides
detectron2.modeling.backbone.backbone.Backbone|b torch.nn.modules.module.Module
detectron2.modeling.backbone.fpn.FPN|b torch.nn.modules.module.Module|k _fuse_type _out_feature_channels _out_feature_strides _out_features _size_divisibility _square_pad bottom_up in_features lateral_convs output_convs top_block
detectron2.modeling.backbone.fpn.LastLevelMaxPool|b torch.nn.modules.module.Module|k in_feature num_levels
detectron2.modeling.backbone.fpn.LastLevelP6P7|b torch.nn.modules.module.Module|k in_feature num_levels p6 p7
detectron2.modeling.backbone.mvit.MViT|b torch.nn.modules.module.Module|k _last_block_indexes _out_feature_channels _out_feature_strides _out_features blocks patch_embed pos_embed pretrain_use_cls_token
detectron2.modeling.backbone.mvit.MultiScaleAttention|b torch.nn.modules.module.Module|k kv_win_size norm_k norm_q norm_v num_heads pool_k pool_q pool_v proj q_win_size qkv rel_pos_h rel_pos_w residual_pooling scale use_rel_pos window_size
detectron2.modeling.backbone.mvit.MultiScaleBlock|b torch.nn.modules.module.Module|k attn drop_path mlp norm1 norm2 pool_skip proj
detectron2.modeling.backbone.regnet.AnyNet|b torch.nn.modules.module.Module|k _out_feature_channels _out_feature_strides _out_features stages_and_names stem
detectron2.modeling.backbone.regnet.AnyStage|b torch.nn.modules.module.Module
detectron2.modeling.backbone.regnet.BasicTransform|b torch.nn.modules.module.Module|k a a_af a_bn b b_bn
detectron2.modeling.backbone.regnet.BottleneckTransform|b torch.nn.modules.module.Module|k a a_af a_bn b b_af b_bn c c_bn se
detectron2.modeling.backbone.regnet.RegNet|b detectron2.modeling.backbone.regnet.AnyNet
detectron2.modeling.backbone.regnet.ResBasicBlock|b detectron2.layers.blocks.CNNBlockBase|k af bn f proj
detectron2.modeling.backbone.regnet.ResBottleneckBlock|b detectron2.layers.blocks.CNNBlockBase|k af bn f proj
detectron2.modeling.backbone.regnet.ResStem|b detectron2.layers.blocks.CNNBlockBase|k af bn conv pool
detectron2.modeling.backbone.regnet.SE|b torch.nn.modules.module.Module|k avg_pool f_ex
detectron2.modeling.backbone.regnet.SimpleStem|b detectron2.layers.blocks.CNNBlockBase|k af bn conv
detectron2.modeling.backbone.regnet.VanillaBlock|b detectron2.layers.blocks.CNNBlockBase|k a a_af a_bn b b_af b_bn
detectron2.modeling.backbone.resnet.BasicBlock|b detectron2.layers.blocks.CNNBlockBase|k conv1 conv2 shortcut
detectron2.modeling.backbone.resnet.BasicStem|b torch.nn.modules.module.Module|k conv1 in_channels
detectron2.modeling.backbone.resnet.BottleneckBlock|b torch.nn.modules.module.Module|k conv1 conv2 conv3 in_channels out_channels shortcut stride
detectron2.modeling.backbone.resnet.DeformBottleneckBlock|b torch.nn.modules.module.Module|k conv1 conv2 conv2_offset conv3 deform_modulated in_channels out_channels shortcut stride
detectron2.modeling.backbone.resnet.ResNet|b torch.nn.modules.module.Module|k _out_feature_channels _out_feature_strides _out_features avgpool linear num_classes stage_names stages stages_and_names stem
detectron2.modeling.backbone.resnet.ResNetBlockBase|b torch.nn.modules.module.Module|k in_channels out_channels stride
detectron2.modeling.backbone.swin.BasicLayer|b torch.nn.modules.module.Module|k blocks depth downsample shift_size use_checkpoint window_size
detectron2.modeling.backbone.swin.Mlp|b torch.nn.modules.module.Module|k act drop fc1 fc2
detectron2.modeling.backbone.swin.PatchEmbed|b torch.nn.modules.module.Module|k embed_dim in_chans norm patch_size proj
detectron2.modeling.backbone.swin.PatchMerging|b torch.nn.modules.module.Module|k dim norm reduction
detectron2.modeling.backbone.swin.SwinTransformer|b torch.nn.modules.module.Module|k _out_feature_channels _out_feature_strides _out_features _size_devisibility absolute_pos_embed ape embed_dim frozen_stages layers num_features num_layers out_indices patch_embed patch_norm pos_drop pretrain_img_size
detectron2.modeling.backbone.swin.SwinTransformerBlock|b torch.nn.modules.module.Module|k H W attn dim drop_path mlp mlp_ratio norm1 norm2 num_heads shift_size window_size
detectron2.modeling.backbone.swin.WindowAttention|b torch.nn.modules.module.Module|k attn_drop dim num_heads proj proj_drop qkv relative_position_bias_table scale softmax window_size
detectron2.modeling.backbone.utils.PatchEmbed|b torch.nn.modules.module.Module|k proj
detectron2.modeling.backbone.vit.Attention|b torch.nn.modules.module.Module|k num_heads proj qkv rel_pos_h rel_pos_w scale use_rel_pos
detectron2.modeling.backbone.vit.Block|b torch.nn.modules.module.Module|k attn drop_path mlp norm1 norm2 residual use_residual_block window_size
detectron2.modeling.backbone.vit.ResBottleneckBlock|b detectron2.layers.blocks.CNNBlockBase|k act1 act2 conv1 conv2 conv3 norm1 norm2 norm3
detectron2.modeling.backbone.vit.SimpleFeaturePyramid|b torch.nn.modules.module.Module|k _out_feature_channels _out_feature_strides _out_features _size_divisibility _square_pad in_feature net scale_factors stages top_block
detectron2.modeling.backbone.vit.ViT|b torch.nn.modules.module.Module|k _out_feature_channels _out_feature_strides _out_features blocks patch_embed pos_embed pretrain_use_cls_token
detectron2.modeling.box_regression.Box2BoxTransform|k scale_clamp weights
detectron2.modeling.box_regression.Box2BoxTransformLinear|k normalize_by_size
detectron2.modeling.box_regression.Box2BoxTransformRotated|k scale_clamp weights
detectron2.modeling.matcher.Matcher|k allow_low_quality_matches labels thresholds|f
detectron2.modeling.meta_arch.dense_detector.DenseDetector|b torch.nn.modules.module.Module|k backbone head head_in_features
detectron2.modeling.meta_arch.fcos.FCOS|b detectron2.modeling.meta_arch.dense_detector.DenseDetector|k anchor_generator box2box_transform center_sampling_radius focal_loss_alpha focal_loss_gamma max_detections_per_image num_classes test_nms_thresh test_score_thresh test_topk_candidates
detectron2.modeling.meta_arch.fcos.FCOSHead|b detectron2.modeling.meta_arch.retinanet.RetinaNetHead|k ctrness
detectron2.modeling.meta_arch.panoptic_fpn.PanopticFPN|b torch.nn.modules.module.Module|k backbone combine_instances_confidence_threshold combine_instances_score_thresh combine_on combine_overlap_thresh combine_overlap_threshold combine_stuff_area_limit combine_stuff_area_thresh input_format instance_loss_weight normalizer proposal_generator roi_heads sem_seg_head vis_period
detectron2.modeling.meta_arch.rcnn.GeneralizedRCNN|b torch.nn.modules.module.Module|k backbone input_format normalizer proposal_generator roi_heads vis_period
detectron2.modeling.meta_arch.rcnn.ProposalNetwork|b torch.nn.modules.module.Module|k backbone normalizer proposal_generator
detectron2.modeling.meta_arch.retinanet.RetinaNet|b torch.nn.modules.module.Module|k anchor_generator anchor_matcher backbone box2box_transform box_reg_loss_type focal_loss_alpha focal_loss_gamma head head_in_features in_features input_format loss_normalizer loss_normalizer_momentum matcher max_detections_per_image nms_threshold normalizer num_classes score_threshold smooth_l1_beta smooth_l1_loss_beta test_nms_thresh test_score_thresh test_topk_candidates topk_candidates vis_period
detectron2.modeling.meta_arch.retinanet.RetinaNetHead|b torch.nn.modules.module.Module|k _num_features bbox_pred bbox_subnet cls_score cls_subnet
detectron2.modeling.meta_arch.semantic_seg.SemSegFPNHead|b torch.nn.modules.module.Module|k common_stride ignore_value in_features loss_weight predictor scale_heads
detectron2.modeling.meta_arch.semantic_seg.SemanticSegmentor|b torch.nn.modules.module.Module|k backbone normalizer sem_seg_head
detectron2.modeling.mmdet_wrapper.MMDetBackbone|b torch.nn.modules.module.Module|k _output_names _output_shapes backbone neck
detectron2.modeling.mmdet_wrapper.MMDetDetector|b torch.nn.modules.module.Module|k detector size_divisibility
detectron2.modeling.poolers.ROIPooler|b torch.nn.modules.module.Module|k canonical_box_size canonical_level level_poolers max_level min_level output_size
detectron2.modeling.proposal_generator.rpn.RPN|b torch.nn.modules.module.Module|k anchor_boundary_thresh anchor_generator anchor_matcher batch_size_per_image boundary_threshold box2box_transform box_reg_loss_type in_features loss_weight min_box_side_len min_box_size nms_thresh positive_fraction post_nms_topk pre_nms_topk rpn_head smooth_l1_beta
detectron2.modeling.proposal_generator.rpn.StandardRPNHead|b torch.nn.modules.module.Module|k anchor_deltas conv objectness_logits
detectron2.modeling.proposal_generator.rpn_outputs.RPNOutputs|k anchor_matcher anchors batch_size_per_image boundary_threshold box2box_transform gt_boxes image_sizes num_feature_maps num_images positive_fraction pred_anchor_deltas pred_objectness_logits smooth_l1_beta
detectron2.modeling.proposal_generator.rrpn.RRPN|b detectron2.modeling.proposal_generator.rpn.RPN
detectron2.modeling.proposal_generator.rrpn_outputs.RRPNOutputs|b detectron2.modeling.proposal_generator.rpn_outputs.RPNOutputs
detectron2.modeling.roi_heads.box_head.FastRCNNConvFCHead|b torch.nn.modules.module.Module torch.nn.modules.container.Sequential|k _output_size conv_norm_relus fcs
detectron2.modeling.roi_heads.cascade_rcnn.CascadeROIHeads|b detectron2.modeling.roi_heads.roi_heads.StandardROIHeads|k num_cascade_stages proposal_matchers
detectron2.modeling.roi_heads.cascade_rcnn._ScaleGradient|k
detectron2.modeling.roi_heads.fast_rcnn.FastRCNNOutputLayers|b torch.nn.modules.module.Module|k bbox_pred box2box_transform box_reg_loss_type cls_score fed_loss_num_classes loss_weight num_classes smooth_l1_beta test_nms_thresh test_score_thresh test_topk_per_image use_fed_loss use_sigmoid_ce
detectron2.modeling.roi_heads.fast_rcnn.FastRCNNOutputs|k _no_instances box2box_transform box_reg_loss_type gt_boxes gt_classes image_shapes num_preds_per_image pred_class_logits pred_proposal_deltas proposals smooth_l1_beta
detectron2.modeling.roi_heads.keypoint_head.BaseKeypointRCNNHead|b torch.nn.modules.module.Module|k loss_normalizer loss_weight num_keypoints
detectron2.modeling.roi_heads.keypoint_head.KRCNNConvDeconvUpsampleHead|b torch.nn.modules.module.Module torch.nn.modules.container.Sequential|k blocks loss_normalizer loss_weight num_keypoints score_lowres up_scale
detectron2.modeling.roi_heads.mask_head.BaseMaskRCNNHead|b torch.nn.modules.module.Module|k loss_weight vis_period
detectron2.modeling.roi_heads.mask_head.MaskRCNNConvUpsampleHead|b torch.nn.modules.module.Module torch.nn.modules.container.Sequential|k conv_norm_relus deconv loss_weight norm predictor vis_period
detectron2.modeling.roi_heads.roi_heads.ROIHeads|b torch.nn.modules.module.Module|k batch_size_per_image box2box_transform cls_agnostic_bbox_reg feature_channels feature_strides in_features num_classes positive_fraction positive_sample_fraction proposal_append_gt proposal_matcher smooth_l1_beta test_detections_per_img test_nms_thresh test_score_thresh
detectron2.modeling.roi_heads.roi_heads.Res5ROIHeads|b detectron2.modeling.roi_heads.roi_heads.ROIHeads|k box_predictor mask_head mask_on pooler res5
detectron2.modeling.roi_heads.roi_heads.StandardROIHeads|b detectron2.modeling.roi_heads.roi_heads.ROIHeads|k box_head box_in_features box_pooler box_predictor keypoint_head keypoint_in_features keypoint_loss_weight keypoint_on keypoint_pooler mask_head mask_in_features mask_on mask_pooler normalize_loss_by_visible_keypoints train_on_pred_boxes
detectron2.modeling.roi_heads.rotated_fast_rcnn.RROIHeads|b detectron2.modeling.roi_heads.roi_heads.StandardROIHeads
detectron2.modeling.roi_heads.rotated_fast_rcnn.RotatedFastRCNNOutputLayers|b detectron2.modeling.roi_heads.fast_rcnn.FastRCNNOutputLayers
detectron2.modeling.roi_heads.rotated_fast_rcnn.RotatedFastRCNNOutputs|k box2box_transform gt_boxes gt_classes image_shapes num_preds_per_image pred_class_logits pred_proposal_deltas proposals smooth_l1_beta
detectron2.structures.boxes.BoxMode|c s|c 0
detectron2.structures.boxes.Boxes|k tensor
detectron2.structures.image_list.ImageList|k image_sizes tensor
detectron2.structures.keypoints.Keypoints|k tensor
detectron2.structures.masks.BitMasks|k image_size tensor
detectron2.structures.masks.PolygonMasks|k polygons
detectron2.structures.masks.ROIMasks|k tensor
detectron2.structures.rotated_boxes.RotatedBoxes|b detectron2.structures.boxes.Boxes
`;
