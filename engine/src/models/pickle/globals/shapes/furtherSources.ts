/** Made by scripts/shapes/from_source.py of sources that were read, not executed; see its shapes_of_source.py. */
export const furtherSources = (): string => `
timm.data.auto_augment.AugMixAugment|k alpha blended depth ops width|f
timm.data.auto_augment.AugmentOp|k aug_fn hparams kwargs level_fn magnitude magnitude_max magnitude_std name prob|f
timm.data.auto_augment.AutoAugment|k policy|f
timm.data.auto_augment.RandAugment|k choice_weights num_layers ops|f
timm.data.mixup.FastCollateMixup|b timm.data.mixup.Mixup|f
timm.data.mixup.Mixup|k correct_lam cutmix_alpha cutmix_minmax label_smoothing mix_prob mixup_alpha mixup_enabled mode num_classes switch_prob|f
timm.data.random_erasing.RandomErasing|k device log_aspect_ratio max_area max_count min_area min_count mode num_splits per_pixel probability rand_color|f
timm.data.transforms.CenterCropOrPad|b torch.nn.modules.module.Module|k fill padding_mode size
timm.data.transforms.MaybePILToTensor|k|f
timm.data.transforms.RandomCropOrPad|b torch.nn.modules.module.Module|k fill padding_mode size
timm.data.transforms.RandomPad|k fill input_size|f
timm.data.transforms.RandomResizedCropAndInterpolation|k interpolation ratio scale size|f
timm.data.transforms.ResizeKeepRatio|k interpolation longest random_aspect_prob random_aspect_range random_scale_area random_scale_prob random_scale_range size|f
timm.data.transforms.ToNumpy|k|f
timm.data.transforms.ToTensor|k dtype|f
timm.data.transforms.TrimBorder|b torch.nn.modules.module.Module|k border_size
timm.scheduler.cosine_lr.CosineLRScheduler|b timm.scheduler.scheduler.Scheduler|k cycle_decay cycle_limit cycle_mul k_decay lr_min t_initial warmup_lr_init warmup_prefix warmup_steps warmup_t
timm.scheduler.multistep_lr.MultiStepLRScheduler|b timm.scheduler.scheduler.Scheduler|k decay_rate decay_t warmup_lr_init warmup_prefix warmup_steps warmup_t
timm.scheduler.plateau_lr.PlateauLRScheduler|b timm.scheduler.scheduler.Scheduler|k lr_scheduler restore_lr warmup_lr_init warmup_steps warmup_t
timm.scheduler.poly_lr.PolyLRScheduler|b timm.scheduler.scheduler.Scheduler|k cycle_decay cycle_limit cycle_mul k_decay lr_min power t_initial warmup_lr_init warmup_prefix warmup_steps warmup_t
timm.scheduler.scheduler.Scheduler|k _initial_param_group_field base_values metric noise_pct noise_range_t noise_seed noise_std noise_type optimizer param_group_field t_in_epochs
timm.scheduler.step_lr.StepLRScheduler|b timm.scheduler.scheduler.Scheduler|k decay_rate decay_t warmup_lr_init warmup_prefix warmup_steps warmup_t
timm.scheduler.tanh_lr.TanhLRScheduler|b timm.scheduler.scheduler.Scheduler|k cycle_decay cycle_limit cycle_mul lb lr_min t_initial ub warmup_lr_init warmup_prefix warmup_steps warmup_t
timm.utils.metrics.AverageMeter|k avg count sum val
timm.utils.model_ema.ModelEma|k decay device ema ema_has_module
timm.utils.model_ema.ModelEmaV2|b torch.nn.modules.module.Module|k decay device module
timm.utils.model_ema.ModelEmaV3|b torch.nn.modules.module.Module|k decay device exclude_buffers foreach min_decay module update_after_step use_warmup warmup_gamma warmup_power
torch.amp.grad_scaler.GradScaler|k _backoff_factor _device _enabled _growth_factor _growth_interval _growth_tracker _init_growth_tracker _init_scale _per_optimizer_states _scale
torch.amp.grad_scaler.OptState|c s|c 0
torch.amp.grad_scaler._MultiDeviceReplicator|k _per_device_tensors master
torch.ao.nn.intrinsic.modules.fused.BNReLU2d|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.BNReLU3d|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.ConvAdd2d|b torch.nn.modules.container.Sequential|k add
torch.ao.nn.intrinsic.modules.fused.ConvAddReLU2d|b torch.nn.modules.container.Sequential|k add relu
torch.ao.nn.intrinsic.modules.fused.ConvBn1d|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.ConvBn2d|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.ConvBn3d|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.ConvBnReLU1d|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.ConvBnReLU2d|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.ConvBnReLU3d|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.ConvReLU1d|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.ConvReLU2d|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.ConvReLU3d|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.LinearBn1d|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.LinearLeakyReLU|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.LinearReLU|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused.LinearTanh|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.modules.fused._FusedModule|b torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.qat.modules.conv_fused.ConvBn1d|b torch.ao.nn.intrinsic.qat.modules.conv_fused._ConvBnNd torch.nn.modules.conv.Conv1d
torch.ao.nn.intrinsic.qat.modules.conv_fused.ConvBn2d|b torch.ao.nn.intrinsic.qat.modules.conv_fused._ConvBnNd torch.nn.modules.conv.Conv2d
torch.ao.nn.intrinsic.qat.modules.conv_fused.ConvBn3d|b torch.ao.nn.intrinsic.qat.modules.conv_fused._ConvBnNd torch.nn.modules.conv.Conv3d
torch.ao.nn.intrinsic.qat.modules.conv_fused.ConvBnReLU1d|b torch.ao.nn.intrinsic.qat.modules.conv_fused.ConvBn1d
torch.ao.nn.intrinsic.qat.modules.conv_fused.ConvBnReLU2d|b torch.ao.nn.intrinsic.qat.modules.conv_fused.ConvBn2d
torch.ao.nn.intrinsic.qat.modules.conv_fused.ConvBnReLU3d|b torch.ao.nn.intrinsic.qat.modules.conv_fused.ConvBn3d
torch.ao.nn.intrinsic.qat.modules.conv_fused.ConvReLU1d|b torch.ao.nn.qat.modules.conv.Conv1d torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.qat.modules.conv_fused.ConvReLU2d|b torch.ao.nn.qat.modules.conv.Conv2d torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.qat.modules.conv_fused.ConvReLU3d|b torch.ao.nn.qat.modules.conv.Conv3d torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.qat.modules.conv_fused._ConvBnNd|b torch.nn.modules.conv._ConvNd torch.nn.modules.container.Sequential|k _enable_slow_path_for_better_numerical_stability bias bn freeze_bn qconfig training weight_fake_quant
torch.ao.nn.intrinsic.qat.modules.linear_fused.LinearBn1d|b torch.nn.modules.linear.Linear torch.nn.modules.container.Sequential|k bias bn freeze_bn qconfig training weight_fake_quant
torch.ao.nn.intrinsic.qat.modules.linear_relu.LinearReLU|b torch.ao.nn.qat.modules.linear.Linear torch.nn.modules.container.Sequential
torch.ao.nn.intrinsic.quantized.dynamic.modules.linear_relu.LinearReLU|b torch.ao.nn.quantized.dynamic.modules.linear.Linear
torch.ao.nn.intrinsic.quantized.modules.bn_relu.BNReLU2d|b torch.nn.modules.batchnorm._BatchNorm
torch.ao.nn.intrinsic.quantized.modules.bn_relu.BNReLU3d|b torch.nn.modules.batchnorm._BatchNorm
torch.ao.nn.intrinsic.quantized.modules.linear_relu.LinearLeakyReLU|b torch.ao.nn.quantized.modules.linear.Linear|k negative_slope
torch.ao.nn.intrinsic.quantized.modules.linear_relu.LinearReLU|b torch.ao.nn.quantized.modules.linear.Linear
torch.ao.nn.intrinsic.quantized.modules.linear_relu.LinearTanh|b torch.ao.nn.quantized.modules.linear.Linear
torch.ao.nn.qat.dynamic.modules.linear.Linear|b torch.ao.nn.qat.modules.linear.Linear
torch.ao.nn.qat.modules.conv.Conv1d|b torch.ao.nn.qat.modules.conv._ConvNd torch.nn.modules.conv.Conv1d
torch.ao.nn.qat.modules.conv.Conv2d|b torch.ao.nn.qat.modules.conv._ConvNd torch.nn.modules.conv.Conv2d
torch.ao.nn.qat.modules.conv.Conv3d|b torch.ao.nn.qat.modules.conv._ConvNd torch.nn.modules.conv.Conv3d
torch.ao.nn.qat.modules.conv._ConvNd|b torch.nn.modules.conv._ConvNd|k qconfig weight_fake_quant
torch.ao.nn.qat.modules.embedding_ops.Embedding|b torch.nn.modules.sparse.Embedding|k qconfig weight_fake_quant
torch.ao.nn.qat.modules.embedding_ops.EmbeddingBag|b torch.nn.modules.sparse.EmbeddingBag|k qconfig weight_fake_quant
torch.ao.nn.qat.modules.linear.Linear|b torch.nn.modules.linear.Linear|k qconfig weight_fake_quant
torch.ao.nn.quantizable.modules.activation.MultiheadAttention|b torch.nn.modules.activation.MultiheadAttention|k dequant_k dequant_q dequant_v linear_K linear_Q linear_V out_proj q_scaling_product quant_attn_output quant_attn_output_weights
torch.ao.nn.quantizable.modules.rnn.LSTM|b torch.nn.modules.module.Module|k batch_first bias bidirectional dropout hidden_size input_size layers num_layers training
torch.ao.nn.quantizable.modules.rnn.LSTMCell|b torch.nn.modules.module.Module|k bias cell_gate cell_state_dtype fgate_cx fgate_cx_igate_cgate forget_gate gates hgates hidden_size hidden_state_dtype igate_cgate igates initial_cell_state_qparams initial_hidden_state_qparams input_gate input_size ogate_cy output_gate split_gates
torch.ao.nn.quantizable.modules.rnn._LSTMLayer|b torch.nn.modules.module.Module|k batch_first bidirectional layer_bw layer_fw
torch.ao.nn.quantizable.modules.rnn._LSTMSingleLayer|b torch.nn.modules.module.Module|k cell
torch.ao.nn.quantized.dynamic.modules.linear.Linear|b torch.ao.nn.quantized.modules.linear.Linear|k version
torch.ao.nn.quantized.dynamic.modules.rnn.GRU|b torch.ao.nn.quantized.dynamic.modules.rnn.RNNBase
torch.ao.nn.quantized.dynamic.modules.rnn.GRUCell|b torch.ao.nn.quantized.dynamic.modules.rnn.RNNCellBase
torch.ao.nn.quantized.dynamic.modules.rnn.LSTM|b torch.ao.nn.quantized.dynamic.modules.rnn.RNNBase
torch.ao.nn.quantized.dynamic.modules.rnn.LSTMCell|b torch.ao.nn.quantized.dynamic.modules.rnn.RNNCellBase
torch.ao.nn.quantized.dynamic.modules.rnn.PackedParameter|b torch.nn.modules.module.Module|k param
torch.ao.nn.quantized.dynamic.modules.rnn.RNNBase|b torch.nn.modules.module.Module|k _all_weight_values batch_first bias bidirectional dropout dtype hidden_size input_size mode num_layers training version
torch.ao.nn.quantized.dynamic.modules.rnn.RNNCell|b torch.ao.nn.quantized.dynamic.modules.rnn.RNNCellBase|k nonlinearity
torch.ao.nn.quantized.dynamic.modules.rnn.RNNCellBase|b torch.nn.modules.module.Module|k _packed_weight_hh _packed_weight_ih bias bias_hh bias_ih hidden_size input_size weight_dtype
torch.ao.nn.quantized.modules.DeQuantize|b torch.nn.modules.module.Module
torch.ao.nn.quantized.modules.Quantize|b torch.nn.modules.module.Module|k dtype
torch.ao.nn.quantized.modules.activation.ELU|b torch.nn.modules.activation.ELU|k scale zero_point
torch.ao.nn.quantized.modules.activation.Hardswish|b torch.nn.modules.activation.Hardswish
torch.ao.nn.quantized.modules.activation.LeakyReLU|b torch.nn.modules.activation.LeakyReLU
torch.ao.nn.quantized.modules.activation.MultiheadAttention|b torch.ao.nn.quantizable.modules.activation.MultiheadAttention
torch.ao.nn.quantized.modules.activation.PReLU|b torch.nn.modules.module.Module|k num_parameters scale weight zero_point
torch.ao.nn.quantized.modules.activation.ReLU6|b torch.nn.modules.activation.ReLU|k inplace
torch.ao.nn.quantized.modules.activation.Sigmoid|b torch.nn.modules.activation.Sigmoid|k output_scale output_zero_point
torch.ao.nn.quantized.modules.activation.Softmax|b torch.nn.modules.activation.Softmax|k dim scale zero_point
torch.ao.nn.quantized.modules.batchnorm.BatchNorm2d|b torch.nn.modules.batchnorm._BatchNorm
torch.ao.nn.quantized.modules.batchnorm.BatchNorm3d|b torch.nn.modules.batchnorm._BatchNorm
torch.ao.nn.quantized.modules.batchnorm._BatchNorm|b torch.nn.modules.batchnorm._BatchNorm
torch.ao.nn.quantized.modules.dropout.Dropout|b torch.nn.modules.dropout.Dropout
torch.ao.nn.quantized.modules.embedding_ops.Embedding|b torch.nn.modules.module.Module|k _packed_params dtype embedding_dim num_embeddings
torch.ao.nn.quantized.modules.embedding_ops.EmbeddingBag|b torch.ao.nn.quantized.modules.embedding_ops.Embedding|k include_last_offset mode pruned_weights
torch.ao.nn.quantized.modules.embedding_ops.EmbeddingPackedParams|b torch.nn.modules.module.Module|k _packed_weight dtype
torch.ao.nn.quantized.modules.functional_modules.FXFloatFunctional|b torch.nn.modules.module.Module
torch.ao.nn.quantized.modules.functional_modules.FloatFunctional|b torch.nn.modules.module.Module|k activation_post_process
torch.ao.nn.quantized.modules.functional_modules.QFunctional|b torch.nn.modules.module.Module|k activation_post_process scale zero_point
torch.ao.nn.quantized.modules.linear.Linear|b torch.nn.modules.module.Module|k _packed_params in_features out_features scale zero_point
torch.ao.nn.quantized.modules.linear.LinearPackedParams|b torch.nn.modules.module.Module|k _packed_params dtype
torch.ao.nn.quantized.modules.normalization.GroupNorm|b torch.nn.modules.normalization.GroupNorm|k bias weight
torch.ao.nn.quantized.modules.normalization.InstanceNorm1d|b torch.nn.modules.instancenorm.InstanceNorm1d|k bias weight
torch.ao.nn.quantized.modules.normalization.InstanceNorm2d|b torch.nn.modules.instancenorm.InstanceNorm2d|k bias weight
torch.ao.nn.quantized.modules.normalization.InstanceNorm3d|b torch.nn.modules.instancenorm.InstanceNorm3d|k bias weight
torch.ao.nn.quantized.modules.normalization.LayerNorm|b torch.nn.modules.normalization.LayerNorm|k bias weight
torch.ao.nn.quantized.modules.rnn.LSTM|b torch.ao.nn.quantizable.modules.rnn.LSTM
torch.ao.nn.quantized.modules.utils.WeightedQuantizedModule|b torch.nn.modules.module.Module
torch.ao.nn.quantized.reference.modules.conv.Conv1d|b torch.ao.nn.quantized.reference.modules.conv._ConvNd torch.nn.modules.conv.Conv1d
torch.ao.nn.quantized.reference.modules.conv.Conv2d|b torch.ao.nn.quantized.reference.modules.conv._ConvNd torch.nn.modules.conv.Conv2d
torch.ao.nn.quantized.reference.modules.conv.Conv3d|b torch.ao.nn.quantized.reference.modules.conv._ConvNd torch.nn.modules.conv.Conv3d
torch.ao.nn.quantized.reference.modules.conv.ConvTranspose1d|b torch.ao.nn.quantized.reference.modules.conv._ConvTransposeNd torch.nn.modules.conv.ConvTranspose1d
torch.ao.nn.quantized.reference.modules.conv.ConvTranspose2d|b torch.ao.nn.quantized.reference.modules.conv._ConvTransposeNd torch.nn.modules.conv.ConvTranspose2d
torch.ao.nn.quantized.reference.modules.conv.ConvTranspose3d|b torch.ao.nn.quantized.reference.modules.conv._ConvTransposeNd torch.nn.modules.conv.ConvTranspose3d
torch.ao.nn.quantized.reference.modules.conv._ConvNd|b torch.ao.nn.quantized.reference.modules.utils.ReferenceQuantizedModule torch.nn.modules.conv._ConvNd
torch.ao.nn.quantized.reference.modules.conv._ConvTransposeNd|b torch.ao.nn.quantized.reference.modules.conv._ConvNd torch.nn.modules.conv._ConvTransposeNd
torch.ao.nn.quantized.reference.modules.linear.Linear|b torch.ao.nn.quantized.reference.modules.utils.ReferenceQuantizedModule torch.nn.modules.linear.Linear
torch.ao.nn.quantized.reference.modules.rnn.GRU|b torch.ao.nn.quantized.reference.modules.rnn.RNNBase
torch.ao.nn.quantized.reference.modules.rnn.GRUCell|b torch.ao.nn.quantized.reference.modules.rnn.RNNCellBase
torch.ao.nn.quantized.reference.modules.rnn.LSTM|b torch.ao.nn.quantized.reference.modules.rnn.RNNBase
torch.ao.nn.quantized.reference.modules.rnn.LSTMCell|b torch.ao.nn.quantized.reference.modules.rnn.RNNCellBase
torch.ao.nn.quantized.reference.modules.rnn.RNNBase|b torch.nn.modules.rnn.RNNBase|k is_decomposed
torch.ao.nn.quantized.reference.modules.rnn.RNNCell|b torch.ao.nn.quantized.reference.modules.rnn.RNNCellBase|k nonlinearity
torch.ao.nn.quantized.reference.modules.rnn.RNNCellBase|b torch.nn.modules.rnn.RNNCellBase|k is_decomposed
torch.ao.nn.quantized.reference.modules.sparse.Embedding|b torch.ao.nn.quantized.reference.modules.utils.ReferenceQuantizedModule torch.nn.modules.sparse.Embedding
torch.ao.nn.quantized.reference.modules.sparse.EmbeddingBag|b torch.ao.nn.quantized.reference.modules.utils.ReferenceQuantizedModule torch.nn.modules.sparse.EmbeddingBag
torch.ao.nn.quantized.reference.modules.utils.ReferenceQuantizedModule|b torch.nn.modules.module.Module|k is_decomposed weight_axis_int weight_dtype weight_qscheme weight_quant_max weight_quant_min
torch.ao.nn.sparse.quantized.dynamic.linear.Linear|b torch.nn.modules.module.Module|k _packed_params in_features out_features
torch.ao.nn.sparse.quantized.linear.Linear|b torch.nn.modules.module.Module|k _packed_params in_features out_features scale zero_point
torch.ao.nn.sparse.quantized.utils.LinearBlockSparsePattern|k
torch.ao.pruning._experimental.activation_sparsifier.activation_sparsifier.ActivationSparsifier|k data_groups defaults model state
torch.ao.pruning._experimental.data_scheduler.base_data_scheduler.BaseDataScheduler|k _get_sp_called_within_step _last_param _step_count base_param data_sparsifier last_epoch o schedule_param verbose
torch.ao.pruning._experimental.data_sparsifier.base_data_sparsifier._Container|b torch.nn.modules.module.Module
torch.ao.pruning._experimental.pruner.parametrization.BiasHook|k param prune_bias|f
torch.ao.pruning._experimental.pruner.parametrization.FakeStructuredSparsity|b torch.nn.modules.module.Module
torch.ao.pruning.scheduler.base_scheduler.BaseScheduler|k _get_sl_called_within_step _last_sl _step_count base_sl last_epoch o sparsifier verbose
torch.ao.pruning.scheduler.cubic_scheduler.CubicSL|b torch.ao.pruning.scheduler.base_scheduler.BaseScheduler|k delta_t init_sl init_t initially_zero total_t
torch.ao.pruning.scheduler.lambda_scheduler.LambdaSL|b torch.ao.pruning.scheduler.base_scheduler.BaseScheduler|k sl_lambdas
torch.ao.pruning.sparsifier.utils.FakeSparsity|b torch.nn.modules.module.Module
torch.ao.quantization._correct_bias.MeanShadowLogger|b torch.nn.modules.module.Module|k count dtype float_sum quant_sum stats
torch.ao.quantization._learnable_fake_quantize._LearnableFakeQuantize|b torch.nn.modules.module.Module|k activation_post_process bitwidth ch_axis dtype qscheme quant_max quant_min scale use_grad_scaling zero_point
torch.ao.quantization.backend_config.backend_config.BackendConfig|k _pattern_complex_format_to_config name
torch.ao.quantization.backend_config.backend_config.BackendPatternConfig|k _extra_inputs_getter _input_type_to_index _num_tensor_args_to_observation_type _pattern_complex_format _root_node_getter dtype_configs fused_module fuser_method observation_type pattern qat_module reference_quantized_module root_module
torch.ao.quantization.backend_config.backend_config.DTypeConfig|k bias_dtype input_dtype_with_constraints is_dynamic output_dtype_with_constraints weight_dtype_with_constraints
torch.ao.quantization.backend_config.backend_config.DTypeWithConstraints|k dtype quant_max_upper_bound quant_min_lower_bound scale_exact_match scale_max_upper_bound scale_min_lower_bound zero_point_exact_match
torch.ao.quantization.backend_config.backend_config.ObservationType|c s|c 0
torch.ao.quantization.fake_quantize.FakeQuantize|b torch.nn.modules.module.Module|k activation_post_process ch_axis dtype is_dynamic is_per_channel qscheme quant_max quant_min
torch.ao.quantization.fake_quantize.FakeQuantizeBase|b torch.nn.modules.module.Module
torch.ao.quantization.fake_quantize.FixedQParamsFakeQuantize|b torch.ao.quantization.fake_quantize.FakeQuantize|k _observer_ctr scale zero_point
torch.ao.quantization.fake_quantize.FusedMovingAvgObsFakeQuantize|b torch.ao.quantization.fake_quantize.FakeQuantize|k is_symmetric_quant
torch.ao.quantization.fx._decomposed.FakeQuantPerChannel|k
torch.ao.quantization.fx._equalize._InputEqualizationObserver|b torch.nn.modules.module.Module|k dtype equalization_scale equalization_shape input_obs qscheme
torch.ao.quantization.fx._equalize._WeightEqualizationObserver|b torch.nn.modules.module.Module|k ch_axis dtype equalization_scale qscheme weight_col_obs
torch.ao.quantization.fx._model_report.detector.DetectorBase|k detector_config_info
torch.ao.quantization.fx._model_report.detector.DetectorQConfigInfo|k is_activation_dynamic is_equalization_recommended is_weight_per_channel module_fqn
torch.ao.quantization.fx._model_report.detector.DynamicStaticDetector|b torch.ao.quantization.fx._model_report.detector.DetectorBase|k tolerance useful_observer_fqns
torch.ao.quantization.fx._model_report.detector.InputWeightEqualizationDetector|b torch.ao.quantization.fx._model_report.detector.DetectorBase|k ch_axis ratio_threshold
torch.ao.quantization.fx._model_report.detector.OutlierDetector|b torch.ao.quantization.fx._model_report.detector.DetectorBase|k ch_axis fraction_batches_used_threshold ratio_threshold reference_percentile
torch.ao.quantization.fx._model_report.detector.PerChannelDetector|b torch.ao.quantization.fx._model_report.detector.DetectorBase|k backend_chosen supported_modules
torch.ao.quantization.fx._model_report.model_report.ModelReport|k _desired_detector_names _desired_report_detectors _detector_name_to_observer_fqns _generated_reports _model _prepared_flag _removed_observers
torch.ao.quantization.fx._model_report.model_report_visualizer.ModelReportVisualizer|k generated_reports
torch.ao.quantization.fx.custom_config.ConvertCustomConfig|k observed_to_quantized_mapping preserved_attributes
torch.ao.quantization.fx.custom_config.FuseCustomConfig|k preserved_attributes
torch.ao.quantization.fx.custom_config.PrepareCustomConfig|k float_to_observed_mapping input_quantized_indexes non_traceable_module_classes non_traceable_module_names output_quantized_indexes preserved_attributes standalone_module_classes standalone_module_names
torch.ao.quantization.fx.custom_config.StandaloneModuleConfigEntry|k backend_config example_inputs prepare_custom_config qconfig_mapping
torch.ao.quantization.fx.fuse_handler.DefaultFuseHandler|k
torch.ao.quantization.fx.fuse_handler.FuseHandler|k
torch.ao.quantization.fx.quantize_handler.BatchNormQuantizeHandler|b torch.ao.quantization.fx.quantize_handler.QuantizeHandler
torch.ao.quantization.fx.quantize_handler.BinaryOpQuantizeHandler|b torch.ao.quantization.fx.quantize_handler.QuantizeHandler
torch.ao.quantization.fx.quantize_handler.CatQuantizeHandler|b torch.ao.quantization.fx.quantize_handler.QuantizeHandler
torch.ao.quantization.fx.quantize_handler.ConvReluQuantizeHandler|b torch.ao.quantization.fx.quantize_handler.QuantizeHandler
torch.ao.quantization.fx.quantize_handler.CopyNodeQuantizeHandler|b torch.ao.quantization.fx.quantize_handler.QuantizeHandler
torch.ao.quantization.fx.quantize_handler.CustomModuleQuantizeHandler|b torch.ao.quantization.fx.quantize_handler.QuantizeHandler
torch.ao.quantization.fx.quantize_handler.DefaultNodeQuantizeHandler|b torch.ao.quantization.fx.quantize_handler.QuantizeHandler
torch.ao.quantization.fx.quantize_handler.EmbeddingQuantizeHandler|b torch.ao.quantization.fx.quantize_handler.QuantizeHandler
torch.ao.quantization.fx.quantize_handler.FixedQParamsOpQuantizeHandler|b torch.ao.quantization.fx.quantize_handler.QuantizeHandler
torch.ao.quantization.fx.quantize_handler.GeneralTensorShapeOpQuantizeHandler|b torch.ao.quantization.fx.quantize_handler.QuantizeHandler
torch.ao.quantization.fx.quantize_handler.LinearReLUQuantizeHandler|b torch.ao.quantization.fx.quantize_handler.QuantizeHandler
torch.ao.quantization.fx.quantize_handler.QuantizeHandler|k is_custom_module_ is_standalone_module_ modules node_pattern num_tensor_args root_node
torch.ao.quantization.fx.quantize_handler.RNNDynamicQuantizeHandler|b torch.ao.quantization.fx.quantize_handler.QuantizeHandler
torch.ao.quantization.fx.quantize_handler.StandaloneModuleQuantizeHandler|b torch.ao.quantization.fx.quantize_handler.QuantizeHandler
torch.ao.quantization.fx.utils.ObservedGraphModuleAttrs|k equalization_node_name_to_qconfig is_observed_standalone_module is_qat node_name_to_qconfig node_name_to_scope observed_node_names prepare_custom_config qconfig_mapping standalone_module_input_quantized_idxs standalone_module_output_quantized_idxs
torch.ao.quantization.observer.Granularity|k
torch.ao.quantization.observer.MappingType|c s|c 0
torch.ao.quantization.observer.PerAxis|k axis
torch.ao.quantization.observer.PerBlock|k block_size
torch.ao.quantization.observer.PerGroup|k group_size
torch.ao.quantization.observer.PerRow|k
torch.ao.quantization.observer.PerTensor|k
torch.ao.quantization.observer.PerToken|k
torch.ao.quantization.observer.TorchAODType|c s|c 0
torch.ao.quantization.observer.ZeroPointDomain|c s|c 0
torch.ao.quantization.observer._PartialWrapper|k callable_args p|f
torch.ao.quantization.qconfig_mapping.QConfigMapping|k global_qconfig module_name_object_type_order_qconfigs module_name_qconfigs module_name_regex_qconfigs object_type_qconfigs
torch.ao.quantization.quant_type.QuantType|c s|c 0
torch.ao.quantization.stubs.DeQuantStub|b torch.nn.modules.module.Module|k qconfig
torch.ao.quantization.stubs.QuantStub|b torch.nn.modules.module.Module|k qconfig
torch.ao.quantization.stubs.QuantWrapper|b torch.nn.modules.module.Module
torch.ao.quantization.utils.MatchAllNode|k
torch.nn.utils.prune.BasePruningMethod|k|f
torch.nn.utils.prune.CustomFromMask|k mask|f
torch.nn.utils.prune.Identity|k|f
torch.nn.utils.prune.L1Unstructured|k amount|f
torch.nn.utils.prune.LnStructured|k amount dim n|f
torch.nn.utils.prune.PruningContainer|k _pruning_methods _tensor_name|f
torch.nn.utils.prune.RandomStructured|k amount dim|f
torch.nn.utils.prune.RandomUnstructured|k amount|f
transformers.feature_extraction_sequence_utils.SequenceFeatureExtractor|b transformers.feature_extraction_utils.FeatureExtractionMixin|k feature_size padding_side padding_value return_attention_mask sampling_rate|k *
transformers.feature_extraction_utils.FeatureExtractionMixin|k _processor_class|k *
transformers.image_processing_backends.PilBackend|k _valid_kwargs_names|f
transformers.image_processing_backends.TorchvisionBackend|k _valid_kwargs_names|f
transformers.image_processing_base.ImageProcessingMixin|k _processor_class|k *
transformers.image_processing_utils.BaseImageProcessor|b transformers.image_processing_base.ImageProcessingMixin|k _valid_kwargs_names|k *|f
transformers.image_processing_utils_fast.BaseImageProcessorFast|b transformers.image_processing_utils.BaseImageProcessor|k crop_size pad_size size|k *|f
transformers.image_utils.AnnotationFormat|c s|c 0
transformers.image_utils.AnnotionFormat|c s|c 0
transformers.image_utils.ChannelDimension|c s|c 0
transformers.image_utils.ImageFeatureExtractionMixin|k
transformers.image_utils.ImageType|c s|c 0
transformers.image_utils.SizeDict|k height longest_edge max_height max_pixels max_width min_pixels shortest_edge width
transformers.models.align.configuration_align.AlignConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k initializer_range projection_dim temperature_init_value text_config vision_config
transformers.models.align.configuration_align.AlignTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type type_vocab_size use_cache vocab_size
transformers.models.align.configuration_align.AlignVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k batch_norm_eps batch_norm_momentum depth_coefficient depth_divisor depthwise_padding drop_connect_rate expand_ratios hidden_act hidden_dim image_size in_channels initializer_range kernel_sizes num_block_repeats num_channels num_hidden_layers out_channels pooling_type squeeze_expansion_ratio strides width_coefficient
transformers.models.align.modeling_align.AlignModel|b transformers.modeling_utils.PreTrainedModel|k projection_dim temperature text_embed_dim text_model text_projection vision_model
transformers.models.align.modeling_align.AlignPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.align.modeling_align.AlignTextAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.align.modeling_align.AlignTextEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embedding_type position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.align.modeling_align.AlignTextEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.align.modeling_align.AlignTextIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.align.modeling_align.AlignTextLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward intermediate output seq_len_dim|f
transformers.models.align.modeling_align.AlignTextModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder pooler
transformers.models.align.modeling_align.AlignTextOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.align.modeling_align.AlignTextPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.align.modeling_align.AlignTextSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_dropout attention_head_size config dropout key num_attention_heads query scaling value
transformers.models.align.modeling_align.AlignTextSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.align.modeling_align.AlignVisionBlock|b torch.nn.modules.module.Module|k depthwise_conv expand expand_ratio expansion projection squeeze_excite
transformers.models.align.modeling_align.AlignVisionDepthwiseConv2d|b torch.nn.modules.conv.Conv2d
transformers.models.align.modeling_align.AlignVisionDepthwiseLayer|b torch.nn.modules.module.Module|k depthwise_act depthwise_conv depthwise_conv_pad depthwise_norm stride
transformers.models.align.modeling_align.AlignVisionEmbeddings|b torch.nn.modules.module.Module|k activation batchnorm convolution out_dim padding
transformers.models.align.modeling_align.AlignVisionEncoder|b torch.nn.modules.module.Module|k blocks depth_coefficient
transformers.models.align.modeling_align.AlignVisionExpansionLayer|b torch.nn.modules.module.Module|k expand_act expand_bn expand_conv
transformers.models.align.modeling_align.AlignVisionFinalBlockLayer|b torch.nn.modules.module.Module|k apply_dropout dropout project_bn project_conv
transformers.models.align.modeling_align.AlignVisionModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder pooler
transformers.models.align.modeling_align.AlignVisionSqueezeExciteLayer|b torch.nn.modules.module.Module|k act_expand act_reduce dim dim_se expand reduce squeeze
transformers.models.altclip.configuration_altclip.AltCLIPConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k initializer_factor logit_scale_init_value projection_dim text_config vision_config
transformers.models.altclip.configuration_altclip.AltCLIPTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_factor initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type project_dim type_vocab_size use_cache vocab_size
transformers.models.altclip.configuration_altclip.AltCLIPVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout hidden_act hidden_size image_size initializer_factor initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_hidden_layers patch_size projection_dim
transformers.models.altclip.modeling_altclip.AltCLIPAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads out_proj q_proj scale v_proj
transformers.models.altclip.modeling_altclip.AltCLIPEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.altclip.modeling_altclip.AltCLIPEncoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.altclip.modeling_altclip.AltCLIPMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.altclip.modeling_altclip.AltCLIPModel|b transformers.modeling_utils.PreTrainedModel|k logit_scale projection_dim text_embed_dim text_model text_projection vision_embed_dim vision_model visual_projection
transformers.models.altclip.modeling_altclip.AltCLIPPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.altclip.modeling_altclip.AltCLIPTextModel|b transformers.modeling_utils.PreTrainedModel|k pre_LN roberta transformation
transformers.models.altclip.modeling_altclip.AltCLIPVisionEmbeddings|b torch.nn.modules.module.Module|k class_embedding config embed_dim image_size num_patches num_positions patch_embedding patch_size position_embedding position_ids
transformers.models.altclip.modeling_altclip.AltCLIPVisionModel|b transformers.modeling_utils.PreTrainedModel|k embeddings encoder post_layernorm pre_layrnorm vision_model
transformers.models.altclip.modeling_altclip.AltCLIPVisionTransformer|b torch.nn.modules.module.Module|k config embeddings encoder post_layernorm pre_layrnorm
transformers.models.altclip.modeling_altclip.AltRobertaAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.altclip.modeling_altclip.AltRobertaEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout padding_idx position_embedding_type position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.altclip.modeling_altclip.AltRobertaEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer layers
transformers.models.altclip.modeling_altclip.AltRobertaIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.altclip.modeling_altclip.AltRobertaLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward intermediate output seq_len_dim|f
transformers.models.altclip.modeling_altclip.AltRobertaModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder pooler
transformers.models.altclip.modeling_altclip.AltRobertaOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.altclip.modeling_altclip.AltRobertaPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.altclip.modeling_altclip.AltRobertaSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_dropout attention_head_size config distance_embedding dropout is_causal key max_position_embeddings num_attention_heads position_embedding_type query scaling value
transformers.models.altclip.modeling_altclip.AltRobertaSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.audio_spectrogram_transformer.feature_extraction_audio_spectrogram_transformer.ASTFeatureExtractor|b transformers.feature_extraction_sequence_utils.SequenceFeatureExtractor|k do_normalize max_length mean mel_filters num_mel_bins std window|k *|f
transformers.models.autoformer.configuration_autoformer.AutoformerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout autocorrelation_factor cardinality context_length d_model decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers distribution_output dropout embedding_dimension encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers feature_size init_std input_size is_encoder_decoder label_length lags_sequence loss moving_average num_dynamic_real_features num_parallel_samples num_static_categorical_features num_static_real_features num_time_features prediction_length scaling use_cache
transformers.models.autoformer.modeling_autoformer.AutoformerAttention|b torch.nn.modules.module.Module|k autocorrelation_factor dropout embed_dim head_dim is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.autoformer.modeling_autoformer.AutoformerDecoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions gradient_checkpointing layerdrop layernorm_embedding layers seasonality_projection value_embedding
transformers.models.autoformer.modeling_autoformer.AutoformerDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn decomp1 decomp2 decomp3 dropout embed_dim encoder_attn encoder_attn_layer_norm fc1 fc2 final_layer_norm self_attn self_attn_layer_norm trend_projection|f
transformers.models.autoformer.modeling_autoformer.AutoformerEncoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions gradient_checkpointing layerdrop layernorm_embedding layers value_embedding
transformers.models.autoformer.modeling_autoformer.AutoformerEncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn decomp1 decomp2 dropout embed_dim fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.autoformer.modeling_autoformer.AutoformerFeatureEmbedder|b torch.nn.modules.module.Module|k embedders num_features
transformers.models.autoformer.modeling_autoformer.AutoformerForPrediction|b transformers.modeling_utils.PreTrainedModel|k distribution_output loss model parameter_projection target_shape
transformers.models.autoformer.modeling_autoformer.AutoformerLayernorm|b torch.nn.modules.module.Module|k layernorm
transformers.models.autoformer.modeling_autoformer.AutoformerMeanScaler|b torch.nn.modules.module.Module|k default_scale dim keepdim minimum_scale
transformers.models.autoformer.modeling_autoformer.AutoformerModel|b transformers.modeling_utils.PreTrainedModel|k decoder decomposition_layer embedder encoder scaler
transformers.models.autoformer.modeling_autoformer.AutoformerNOPScaler|b torch.nn.modules.module.Module|k dim keepdim
transformers.models.autoformer.modeling_autoformer.AutoformerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.autoformer.modeling_autoformer.AutoformerSeriesDecompositionLayer|b torch.nn.modules.module.Module|k avg kernel_size
transformers.models.autoformer.modeling_autoformer.AutoformerSinusoidalPositionalEmbedding|b torch.nn.modules.sparse.Embedding|k weight
transformers.models.autoformer.modeling_autoformer.AutoformerStdScaler|b torch.nn.modules.module.Module|k dim keepdim minimum_scale
transformers.models.autoformer.modeling_autoformer.AutoformerValueEmbedding|b torch.nn.modules.module.Module|k value_projection
transformers.models.beit.feature_extraction_beit.BeitFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k crop_size do_center_crop do_normalize do_reduce_labels do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.beit.image_processing_beit.BeitImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_normalize do_reduce_labels do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.beit.image_processing_beit_fast.BeitImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.beit.image_processing_pil_beit.BeitImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.bert_generation.configuration_bert_generation.BertGenerationConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size is_decoder layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type tie_word_embeddings use_cache vocab_size
transformers.models.bert_generation.modeling_bert_generation.BertEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.bert_generation.modeling_bert_generation.BertGenerationAttention|b torch.nn.modules.module.Module|k is_cross_attention output pruned_heads self
transformers.models.bert_generation.modeling_bert_generation.BertGenerationCrossAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout is_causal key layer_idx num_attention_heads query scaling value
transformers.models.bert_generation.modeling_bert_generation.BertGenerationDecoder|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length bert generation_config lm_head
transformers.models.bert_generation.modeling_bert_generation.BertGenerationEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embeddings position_ids word_embeddings
transformers.models.bert_generation.modeling_bert_generation.BertGenerationEncoder|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder gradient_checkpointing
transformers.models.bert_generation.modeling_bert_generation.BertGenerationIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.bert_generation.modeling_bert_generation.BertGenerationLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder output seq_len_dim|f
transformers.models.bert_generation.modeling_bert_generation.BertGenerationOnlyLMHead|b torch.nn.modules.module.Module|k bias decoder
transformers.models.bert_generation.modeling_bert_generation.BertGenerationOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.bert_generation.modeling_bert_generation.BertGenerationPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.bert_generation.modeling_bert_generation.BertGenerationSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config distance_embedding dropout is_causal is_decoder key layer_idx max_position_embeddings num_attention_heads position_embedding_type query scaling value
transformers.models.bert_generation.modeling_bert_generation.BertGenerationSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.bigbird_pegasus.configuration_bigbird_pegasus.BigBirdPegasusConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout attention_type block_size bos_token_id classifier_dropout d_model decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers decoder_start_token_id dropout encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers eos_token_id init_std is_decoder is_encoder_decoder max_position_embeddings num_hidden_layers num_random_blocks pad_token_id scale_embedding tie_word_embeddings use_bias use_cache vocab_size
transformers.models.bigbird_pegasus.configuration_bigbird_pegasus.BigBirdPegasusOnnxConfig|k _config _patching_specs task use_past
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusBlockSparseAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size block_size key max_seqlen num_attention_heads num_random_blocks query seed value
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusClassificationHead|b torch.nn.modules.module.Module|k dense dropout out_proj
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusDecoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_tokens gradient_checkpointing layerdrop layernorm_embedding layers max_target_positions padding_idx
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusDecoderAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim encoder_attn encoder_attn_layer_norm fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusDecoderWrapper|b transformers.modeling_utils.PreTrainedModel|k decoder
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusEncoder|b transformers.modeling_utils.PreTrainedModel|k attention_type block_size dropout embed_positions embed_tokens gradient_checkpointing layerdrop layernorm_embedding layers max_source_positions padding_idx
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusEncoderAttention|b torch.nn.modules.module.Module|k attention_type config output seed self
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusEncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn attention_type dropout embed_dim fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length final_logits_bias generation_config lm_head model
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k model num_labels qa_outputs
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classification_head model
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusLearnedPositionalEmbedding|b torch.nn.modules.sparse.Embedding
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusModel|b transformers.modeling_utils.PreTrainedModel|k decoder encoder shared
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusScaledWordEmbedding|b torch.nn.modules.sparse.Embedding|k embed_scale
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus.BigBirdPegasusSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout is_decoder key layer_idx num_attention_heads query value
transformers.models.biogpt.configuration_biogpt.BioGptConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout attention_probs_dropout_prob bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps layerdrop max_position_embeddings num_attention_heads num_hidden_layers pad_token_id scale_embedding tie_word_embeddings use_cache vocab_size
transformers.models.biogpt.modeling_biogpt.BioGptAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.biogpt.modeling_biogpt.BioGptDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.biogpt.modeling_biogpt.BioGptForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length biogpt generation_config output_projection
transformers.models.biogpt.modeling_biogpt.BioGptForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k biogpt num_labels score
transformers.models.biogpt.modeling_biogpt.BioGptForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k biogpt classifier dropout num_labels
transformers.models.biogpt.modeling_biogpt.BioGptLearnedPositionalEmbedding|b torch.nn.modules.sparse.Embedding|k offset
transformers.models.biogpt.modeling_biogpt.BioGptModel|b transformers.modeling_utils.PreTrainedModel|k config dropout embed_dim embed_positions embed_tokens gradient_checkpointing layer_norm layerdrop layers padding_idx
transformers.models.biogpt.modeling_biogpt.BioGptPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.biogpt.modeling_biogpt.BioGptScaledWordEmbedding|b torch.nn.modules.sparse.Embedding|k embed_scale
transformers.models.bit.configuration_bit.BitConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _out_features _out_indices depths drop_path_rate embedding_dynamic_padding embedding_size global_padding hidden_act hidden_sizes layer_type num_channels num_groups output_stride stage_names width_factor
transformers.models.bit.image_processing_bit.BitImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_convert_rgb do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.bit.image_processing_bit_fast.BitImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.bit.image_processing_pil_bit.BitImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.bit.modeling_bit.BitBackbone|b transformers.modeling_utils.PreTrainedModel|k _out_features _out_indices backbone_type bit config num_features stage_names use_timm_backbone
transformers.models.bit.modeling_bit.BitBottleneckLayer|b torch.nn.modules.module.Module|k activation conv1 conv2 conv3 downsample drop_path norm1 norm2 norm3
transformers.models.bit.modeling_bit.BitDownsampleConv|b torch.nn.modules.module.Module|k conv norm
transformers.models.bit.modeling_bit.BitDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.bit.modeling_bit.BitEmbeddings|b torch.nn.modules.module.Module|k convolution norm num_channels pad pooler
transformers.models.bit.modeling_bit.BitEncoder|b torch.nn.modules.module.Module|k stages
transformers.models.bit.modeling_bit.BitForImageClassification|b transformers.modeling_utils.PreTrainedModel|k bit classifier num_labels
transformers.models.bit.modeling_bit.BitGroupNormActivation|b torch.nn.modules.normalization.GroupNorm|k activation
transformers.models.bit.modeling_bit.BitMaxPool2d|b torch.nn.modules.pooling.MaxPool2d|k pad
transformers.models.bit.modeling_bit.BitModel|b transformers.modeling_utils.PreTrainedModel|k config embedder encoder norm pooler
transformers.models.bit.modeling_bit.BitPreActivationBottleneckLayer|b torch.nn.modules.module.Module|k conv1 conv2 conv3 downsample drop_path norm1 norm2 norm3
transformers.models.bit.modeling_bit.BitPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.bit.modeling_bit.BitStage|b torch.nn.modules.module.Module|k layers
transformers.models.bit.modeling_bit.DynamicPad2d|b torch.nn.modules.module.Module|k compute_padding dilation kernel_size stride value
transformers.models.bit.modeling_bit.WeightStandardizedConv2d|b torch.nn.modules.conv.Conv2d|k eps pad
transformers.models.blenderbot_small.configuration_blenderbot_small.BlenderbotSmallConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout bos_token_id d_model decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers decoder_start_token_id dropout encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers eos_token_id forced_eos_token_id init_std is_decoder is_encoder_decoder max_position_embeddings num_hidden_layers pad_token_id scale_embedding tie_word_embeddings use_cache vocab_size
transformers.models.blenderbot_small.configuration_blenderbot_small.BlenderbotSmallOnnxConfig|k _config _patching_specs task use_past
transformers.models.blenderbot_small.modeling_blenderbot_small.BlenderbotSmallAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.blenderbot_small.modeling_blenderbot_small.BlenderbotSmallDecoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_scale embed_tokens gradient_checkpointing layerdrop layernorm_embedding layers max_target_positions padding_idx
transformers.models.blenderbot_small.modeling_blenderbot_small.BlenderbotSmallDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim encoder_attn encoder_attn_layer_norm fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.blenderbot_small.modeling_blenderbot_small.BlenderbotSmallDecoderWrapper|b transformers.modeling_utils.PreTrainedModel|k decoder
transformers.models.blenderbot_small.modeling_blenderbot_small.BlenderbotSmallEncoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_scale embed_tokens gradient_checkpointing layerdrop layernorm_embedding layers max_source_positions padding_idx
transformers.models.blenderbot_small.modeling_blenderbot_small.BlenderbotSmallEncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.blenderbot_small.modeling_blenderbot_small.BlenderbotSmallForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.blenderbot_small.modeling_blenderbot_small.BlenderbotSmallForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length final_logits_bias generation_config lm_head model
transformers.models.blenderbot_small.modeling_blenderbot_small.BlenderbotSmallLearnedPositionalEmbedding|b torch.nn.modules.sparse.Embedding
transformers.models.blenderbot_small.modeling_blenderbot_small.BlenderbotSmallModel|b transformers.modeling_utils.PreTrainedModel|k decoder encoder shared
transformers.models.blenderbot_small.modeling_blenderbot_small.BlenderbotSmallPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.blip.image_processing_blip.BlipImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.blip.image_processing_blip_fast.BlipImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.blip.image_processing_pil_blip.BlipImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.bridgetower.configuration_bridgetower.BridgeTowerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k hidden_act hidden_size init_layernorm_from_vision_encoder initializer_factor layer_norm_eps link_tower_type num_attention_heads num_hidden_layers share_cross_modal_transformer_layers share_link_tower_layers text_config tie_word_embeddings vision_config
transformers.models.bridgetower.configuration_bridgetower.BridgeTowerTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_factor intermediate_size is_decoder layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type type_vocab_size use_cache vocab_size
transformers.models.bridgetower.configuration_bridgetower.BridgeTowerVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k hidden_size image_size initializer_factor layer_norm_eps num_channels num_hidden_layers patch_size remove_last_layer share_layernorm stop_gradient
transformers.models.bridgetower.image_processing_bridgetower.BridgeTowerImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_normalize do_pad do_rescale do_resize image_mean image_std resample rescale_factor size size_divisor|k *|f
transformers.models.bridgetower.image_processing_bridgetower_fast.BridgeTowerImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.bridgetower.image_processing_pil_bridgetower.BridgeTowerImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerAttention|b torch.nn.modules.module.Module|k is_cross_attention output pruned_heads self
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerBertCrossLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder output seq_len_dim
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerContrastiveHead|b torch.nn.modules.module.Module|k fc
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerCrossAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout is_causal key layer_idx num_attention_heads query scaling value
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerForContrastiveLearning|b transformers.modeling_utils.PreTrainedModel|k bridgetower itc_cross_modal_head itc_image_head itc_text_head logit_scale
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerForImageAndTextRetrieval|b transformers.modeling_utils.PreTrainedModel|k bridgetower itm_score
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k bridgetower mlm_score
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerITMHead|b torch.nn.modules.module.Module|k fc
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerLinkTower|b torch.nn.modules.module.Module|k LayerNorm beta hidden_size link_tower_type scaled_factor
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerMLMHead|b torch.nn.modules.module.Module|k bias config decoder transform
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerModel|b transformers.modeling_utils.PreTrainedModel|k config cross_modal_image_layernorm cross_modal_image_layers cross_modal_image_link_tower cross_modal_image_pooler cross_modal_image_transform cross_modal_text_layernorm cross_modal_text_layers cross_modal_text_link_tower cross_modal_text_pooler cross_modal_text_transform text_model token_type_embeddings vision_model
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerResidualAttention|b torch.nn.modules.module.Module|k attn attn_mask ln_1 ln_2 mlp
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config distance_embedding dropout is_causal is_decoder key layer_idx max_position_embeddings num_attention_heads position_embedding_type query scaling value
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerTextEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout padding_idx position_embedding_type position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerTextEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerTextLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder output seq_len_dim|f
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerTextModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder gradient_checkpointing pooler
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerTransformer|b torch.nn.modules.module.Module|k hidden_size num_hidden_layers resblocks stop_gradient
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerVisionEmbeddings|b torch.nn.modules.module.Module|k class_embedding config embed_dim image_size num_patches num_positions patch_embedding patch_size position_embedding position_ids
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerVisionModel|b transformers.modeling_utils.PreTrainedModel|k visual
transformers.models.bridgetower.modeling_bridgetower.BridgeTowerVisionTransformer|b torch.nn.modules.module.Module|k embeddings ln_post ln_pre ln_separate share_layernorm transformer
transformers.models.canine.configuration_canine.CanineConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob bos_token_id downsampling_rate eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps local_transformer_stride max_position_embeddings num_attention_heads num_hash_buckets num_hash_functions num_hidden_layers pad_token_id type_vocab_size upsampling_kernel_size
transformers.models.canine.modeling_canine.CanineAttention|b torch.nn.modules.module.Module|k always_attend_to_first_position attend_from_chunk_stride attend_from_chunk_width attend_to_chunk_stride attend_to_chunk_width first_position_attends_to_all local output pruned_heads self
transformers.models.canine.modeling_canine.CanineEmbeddings|b torch.nn.modules.module.Module|k LayerNorm char_position_embeddings config dropout position_embedding_type position_ids token_type_embeddings
transformers.models.canine.modeling_canine.CanineEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.canine.modeling_canine.CanineForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k canine classifier dropout
transformers.models.canine.modeling_canine.CanineForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k canine num_labels qa_outputs
transformers.models.canine.modeling_canine.CanineForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k canine classifier dropout num_labels
transformers.models.canine.modeling_canine.CanineForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k canine classifier dropout num_labels
transformers.models.canine.modeling_canine.CanineIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.canine.modeling_canine.CanineLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.canine.modeling_canine.CanineLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward intermediate output seq_len_dim|f
transformers.models.canine.modeling_canine.CanineModel|b transformers.modeling_utils.PreTrainedModel|k char_embeddings chars_to_molecules config encoder final_char_encoder initial_char_encoder pooler projection
transformers.models.canine.modeling_canine.CanineOnlyMLMHead|b torch.nn.modules.module.Module|k predictions
transformers.models.canine.modeling_canine.CanineOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.canine.modeling_canine.CaninePooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.canine.modeling_canine.CaninePreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.canine.modeling_canine.CaninePredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.canine.modeling_canine.CanineSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size distance_embedding dropout key max_position_embeddings num_attention_heads position_embedding_type query value
transformers.models.canine.modeling_canine.CanineSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.canine.modeling_canine.CharactersToMolecules|b torch.nn.modules.module.Module|k LayerNorm activation conv
transformers.models.canine.modeling_canine.ConvProjection|b torch.nn.modules.module.Module|k LayerNorm activation config conv dropout
transformers.models.chinese_clip.configuration_chinese_clip.ChineseCLIPConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k initializer_factor initializer_range logit_scale_init_value projection_dim text_config vision_config
transformers.models.chinese_clip.configuration_chinese_clip.ChineseCLIPOnnxConfig|k _config _patching_specs task
transformers.models.chinese_clip.configuration_chinese_clip.ChineseCLIPTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_factor initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type type_vocab_size use_cache vocab_size
transformers.models.chinese_clip.configuration_chinese_clip.ChineseCLIPVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout hidden_act hidden_size image_size initializer_factor initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_hidden_layers patch_size projection_dim
transformers.models.chinese_clip.feature_extraction_chinese_clip.ChineseCLIPFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k crop_size do_center_crop do_convert_rgb do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.chinese_clip.image_processing_chinese_clip.ChineseCLIPImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_convert_rgb do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.chinese_clip.image_processing_chinese_clip_fast.ChineseCLIPImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.chinese_clip.image_processing_pil_chinese_clip.ChineseCLIPImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPModel|b transformers.modeling_utils.PreTrainedModel|k logit_scale projection_dim text_embed_dim text_model text_projection vision_embed_dim vision_model visual_projection
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPTextAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPTextEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embedding_type position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPTextEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPTextIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPTextLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward intermediate output seq_len_dim|f
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPTextModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder pooler
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPTextOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPTextPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPTextSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_dropout attention_head_size config dropout is_causal key num_attention_heads query scaling value
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPTextSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPVisionAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads out_proj q_proj scale v_proj
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPVisionEmbeddings|b torch.nn.modules.module.Module|k class_embedding config embed_dim image_size num_patches num_positions patch_embedding patch_size position_embedding position_ids
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPVisionEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPVisionLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPVisionMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPVisionModel|b transformers.modeling_utils.PreTrainedModel|k embeddings encoder post_layernorm pre_layrnorm vision_model
transformers.models.chinese_clip.modeling_chinese_clip.ChineseCLIPVisionTransformer|b torch.nn.modules.module.Module|k config embeddings encoder post_layernorm pre_layrnorm
transformers.models.clap.configuration_clap.ClapAudioConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k aff_block_r attention_probs_dropout_prob depths drop_path_rate enable_fusion enable_patch_layer_norm flatten_patch_embeds fusion_type hidden_act hidden_dropout_prob hidden_size initializer_factor layer_norm_eps mlp_ratio num_attention_heads num_classes num_hidden_layers num_mel_bins patch_embed_input_channels patch_embeds_hidden_size patch_size patch_stride projection_dim projection_hidden_act qkv_bias spec_size window_size
transformers.models.clap.configuration_clap.ClapConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k audio_config hidden_size initializer_factor logit_scale_init_value num_hidden_layers projection_dim projection_hidden_act text_config
transformers.models.clap.configuration_clap.ClapTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_factor intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type projection_dim projection_hidden_act type_vocab_size use_cache vocab_size
transformers.models.clap.feature_extraction_clap.ClapFeatureExtractor|b transformers.feature_extraction_sequence_utils.SequenceFeatureExtractor|k fft_window_size frequency_max frequency_min hop_length max_length_s mel_filters mel_filters_slaney nb_frequency_bins nb_max_samples padding top_db truncation|k *|f
transformers.models.clap.modeling_clap.ClapAudioAFFBlock|b torch.nn.modules.module.Module|k global_att local_att sigmoid
transformers.models.clap.modeling_clap.ClapAudioAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.clap.modeling_clap.ClapAudioEncoder|b torch.nn.modules.module.Module|k avgpool batch_norm config depths enable_fusion freq_ratio gradient_checkpointing input_resolutions layers norm num_features num_layers patch_embed patch_stride spec_size
transformers.models.clap.modeling_clap.ClapAudioIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.clap.modeling_clap.ClapAudioLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward drop_path input_resolution intermediate layernorm_after layernorm_before output shift_size window_size
transformers.models.clap.modeling_clap.ClapAudioModel|b transformers.modeling_utils.PreTrainedModel|k audio_encoder
transformers.models.clap.modeling_clap.ClapAudioModelWithProjection|b transformers.modeling_utils.PreTrainedModel|k audio_model audio_projection
transformers.models.clap.modeling_clap.ClapAudioOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.clap.modeling_clap.ClapAudioPatchEmbed|b torch.nn.modules.module.Module|k enable_fusion flatten fusion_model grid_size img_size mel_conv2d norm num_patches patch_stride proj
transformers.models.clap.modeling_clap.ClapAudioPatchMerging|b torch.nn.modules.module.Module|k dim input_resolution norm reduction
transformers.models.clap.modeling_clap.ClapAudioSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout key num_attention_heads query relative_position_bias_table relative_position_index value window_size
transformers.models.clap.modeling_clap.ClapAudioSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.clap.modeling_clap.ClapAudioStage|b torch.nn.modules.module.Module|k blocks config dim downsample pointing|f
transformers.models.clap.modeling_clap.ClapDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.clap.modeling_clap.ClapModel|b transformers.modeling_utils.PreTrainedModel|k audio_model audio_projection logit_scale_a logit_scale_t projection_dim text_model text_projection
transformers.models.clap.modeling_clap.ClapPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.clap.modeling_clap.ClapProjectionLayer|b torch.nn.modules.module.Module|k activation config linear1 linear2
transformers.models.clap.modeling_clap.ClapTextAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.clap.modeling_clap.ClapTextEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout padding_idx position_embedding_type position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.clap.modeling_clap.ClapTextEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.clap.modeling_clap.ClapTextIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.clap.modeling_clap.ClapTextLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward intermediate output seq_len_dim|f
transformers.models.clap.modeling_clap.ClapTextModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder pooler
transformers.models.clap.modeling_clap.ClapTextModelWithProjection|b transformers.modeling_utils.PreTrainedModel|k text_model text_projection
transformers.models.clap.modeling_clap.ClapTextOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.clap.modeling_clap.ClapTextPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.clap.modeling_clap.ClapTextSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_dropout attention_head_size config dropout key num_attention_heads query scaling value
transformers.models.clap.modeling_clap.ClapTextSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.clip.feature_extraction_clip.CLIPFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k _valid_processor_keys crop_size do_center_crop do_convert_rgb do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.clip.image_processing_clip.CLIPImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k _valid_processor_keys crop_size do_center_crop do_convert_rgb do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.clip.image_processing_clip_fast.CLIPImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.clip.image_processing_pil_clip.CLIPImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.clipseg.configuration_clipseg.CLIPSegConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k conditional_layer decoder_attention_dropout decoder_hidden_act decoder_intermediate_size decoder_num_attention_heads extract_layers initializer_factor logit_scale_init_value projection_dim reduce_dim text_config use_complex_transposed_convolution vision_config
transformers.models.clipseg.configuration_clipseg.CLIPSegTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout bos_token_id eos_token_id hidden_act hidden_size initializer_factor initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id vocab_size
transformers.models.clipseg.configuration_clipseg.CLIPSegVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout hidden_act hidden_size image_size initializer_factor initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_hidden_layers patch_size
transformers.models.clipseg.modeling_clipseg.CLIPSegAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads out_proj q_proj scale v_proj
transformers.models.clipseg.modeling_clipseg.CLIPSegDecoder|b transformers.modeling_utils.PreTrainedModel|k conditional_layer film_add film_mul layers reduces transposed_convolution
transformers.models.clipseg.modeling_clipseg.CLIPSegDecoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.clipseg.modeling_clipseg.CLIPSegEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.clipseg.modeling_clipseg.CLIPSegEncoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.clipseg.modeling_clipseg.CLIPSegForImageSegmentation|b transformers.modeling_utils.PreTrainedModel|k clip config decoder extract_layers
transformers.models.clipseg.modeling_clipseg.CLIPSegMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.clipseg.modeling_clipseg.CLIPSegModel|b transformers.modeling_utils.PreTrainedModel|k logit_scale projection_dim text_embed_dim text_model text_projection vision_embed_dim vision_model visual_projection
transformers.models.clipseg.modeling_clipseg.CLIPSegPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.clipseg.modeling_clipseg.CLIPSegTextEmbeddings|b torch.nn.modules.module.Module|k position_embedding position_ids token_embedding
transformers.models.clipseg.modeling_clipseg.CLIPSegTextModel|b transformers.modeling_utils.PreTrainedModel|k embeddings encoder eos_token_id final_layer_norm text_model
transformers.models.clipseg.modeling_clipseg.CLIPSegTextTransformer|b torch.nn.modules.module.Module|k config embeddings encoder eos_token_id final_layer_norm
transformers.models.clipseg.modeling_clipseg.CLIPSegVisionEmbeddings|b torch.nn.modules.module.Module|k class_embedding config embed_dim image_size num_patches num_positions patch_embedding patch_size position_embedding position_ids
transformers.models.clipseg.modeling_clipseg.CLIPSegVisionModel|b transformers.modeling_utils.PreTrainedModel|k embeddings encoder post_layernorm pre_layrnorm vision_model
transformers.models.clipseg.modeling_clipseg.CLIPSegVisionTransformer|b torch.nn.modules.module.Module|k config embeddings encoder post_layernorm pre_layrnorm
transformers.models.clvp.configuration_clvp.ClvpConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k decoder_config initializer_factor logit_scale_init_value projection_dim speech_config text_config
transformers.models.clvp.configuration_clvp.ClvpDecoderConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_function add_cross_attention attention_dropout bos_token_id decoder_fixing_codes embd_pdrop eos_token_id feature_size hidden_size initializer_factor initializer_range layer_norm_epsilon max_position_embeddings max_text_tokens n_inner num_attention_heads num_hidden_layers num_mel_attn_blocks pad_token_id resid_pdrop summary_activation summary_first_dropout summary_proj_to_labels summary_type summary_use_proj use_attention_bias use_cache vocab_size
transformers.models.clvp.configuration_clvp.ClvpEncoderConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout bos_token_id dropout eos_token_id hidden_act hidden_size initializer_factor intermediate_size layer_norm_eps num_attention_heads num_hidden_layers pad_token_id projection_dim summary_type use_attention_bias use_rotary_embedding vocab_size
transformers.models.clvp.feature_extraction_clvp.ClvpFeatureExtractor|b transformers.feature_extraction_sequence_utils.SequenceFeatureExtractor|k chunk_length default_audio_length hop_length mel_filters mel_norms n_fft n_samples nb_max_frames|k *|f
transformers.models.clvp.modeling_clvp.ClvpConditioningEncoder|b torch.nn.modules.module.Module|k decoder_config gradient_checkpointing group_norms mel_attn_blocks mel_conv text_config text_position_embedding text_token_embedding
transformers.models.clvp.modeling_clvp.ClvpDecoder|b transformers.modeling_utils.PreTrainedModel|k config drop gradient_checkpointing input_embeds_layer layer_norm layers position_embeds_layer
transformers.models.clvp.modeling_clvp.ClvpDecoderLayer|b torch.nn.modules.module.Module|k attn input_layernorm mlp post_attention_layernorm
transformers.models.clvp.modeling_clvp.ClvpDecoderMLP|b torch.nn.modules.module.Module|k act c_fc c_proj dropout
transformers.models.clvp.modeling_clvp.ClvpEncoder|b transformers.modeling_utils.PreTrainedModel|k config final_layer_norm gradient_checkpointing layers projection rotary_pos_emb sequence_summary token_embedding
transformers.models.clvp.modeling_clvp.ClvpEncoderLayer|b torch.nn.modules.module.Module|k config embed_dim input_rmsnorm mlp post_attention_rmsnorm self_attn
transformers.models.clvp.modeling_clvp.ClvpEncoderMLP|b torch.nn.modules.module.Module|k config dropout_layer fc1 fc2
transformers.models.clvp.modeling_clvp.ClvpForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length config final_norm generation_config lm_head model
transformers.models.clvp.modeling_clvp.ClvpGatedLinearUnit|b torch.nn.modules.module.Module|k activation_fn proj
transformers.models.clvp.modeling_clvp.ClvpModel|b transformers.modeling_utils.PreTrainedModel|k config decoder
transformers.models.clvp.modeling_clvp.ClvpModelForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length conditioning_encoder generation_config logit_scale speech_decoder_model speech_encoder_model text_encoder_model
transformers.models.clvp.modeling_clvp.ClvpPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.clvp.modeling_clvp.ClvpRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.clvp.modeling_clvp.ClvpRotaryPositionalEmbedding|b torch.nn.modules.module.Module|k cached_rotary_positional_embedding cached_sequence_length inv_freq
transformers.models.clvp.modeling_clvp.ClvpSelfAttention|b torch.nn.modules.module.Module|k bias config dropout embed_dim head_dim k_proj layer_idx num_heads out_proj q_proj scale v_proj
transformers.models.clvp.modeling_clvp.ClvpSequenceSummary|b torch.nn.modules.module.Module|k activation first_dropout last_dropout summary summary_type
transformers.models.cohere.configuration_cohere.CohereConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout bos_token_id eos_token_id hidden_act hidden_size initializer_range intermediate_size layer_norm_eps logit_scale max_position_embeddings num_attention_heads num_hidden_layers num_key_value_heads pad_token_id rope_parameters rope_scaling rope_theta tie_word_embeddings use_cache use_qk_norm vocab_size
transformers.models.cohere.modeling_cohere.CohereAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_norm k_proj layer_idx num_key_value_groups o_proj q_norm q_proj scaling use_qk_norm v_proj
transformers.models.cohere.modeling_cohere.CohereDecoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp self_attn|f
transformers.models.cohere.modeling_cohere.CohereForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head logit_scale model tie_word_embeddings vocab_size
transformers.models.cohere.modeling_cohere.CohereLayerNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.cohere.modeling_cohere.CohereMLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.cohere.modeling_cohere.CohereModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.cohere.modeling_cohere.CoherePreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.cohere.modeling_cohere.CohereRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.conditional_detr.configuration_conditional_detr.ConditionalDetrConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout auxiliary_loss backbone backbone_config backbone_kwargs bbox_cost bbox_loss_coefficient class_cost cls_loss_coefficient d_model decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers dice_loss_coefficient dilation dropout encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers focal_alpha giou_cost giou_loss_coefficient init_std init_xavier_std is_encoder_decoder mask_loss_coefficient num_channels num_hidden_layers num_queries position_embedding_type use_pretrained_backbone use_timm_backbone
transformers.models.conditional_detr.configuration_conditional_detr.ConditionalDetrOnnxConfig|k _config _patching_specs task
transformers.models.conditional_detr.feature_extraction_conditional_detr.ConditionalDetrFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k _valid_processor_keys do_convert_annotations do_normalize do_pad do_rescale do_resize format image_mean image_std pad_size resample rescale_factor size|k *|f
transformers.models.conditional_detr.image_processing_conditional_detr.ConditionalDetrImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k _valid_processor_keys do_convert_annotations do_normalize do_pad do_rescale do_resize format image_mean image_std pad_size resample rescale_factor size|k *|f
transformers.models.conditional_detr.image_processing_conditional_detr_fast.ConditionalDetrImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k do_convert_annotations|k *|f
transformers.models.conditional_detr.image_processing_pil_conditional_detr.ConditionalDetrImageProcessorPil|b transformers.image_processing_backends.PilBackend|k do_convert_annotations|k *|f
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrAttention|b torch.nn.modules.module.Module|k dropout embed_dim head_dim num_heads out_dim out_proj scaling v_head_dim
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrConvBlock|b torch.nn.modules.module.Module|k activation conv norm
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrConvEncoder|b torch.nn.modules.module.Module|k config intermediate_channel_sizes model
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrConvModel|b torch.nn.modules.module.Module|k conv_encoder position_embedding
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrDecoder|b transformers.modeling_utils.PreTrainedModel|k dropout gradient_checkpointing hidden_size layerdrop layernorm layers query_scale ref_point_head
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrDecoderCrossAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_content_proj k_pos_proj num_attention_heads o_proj q_content_proj q_pos_proj q_pos_sine_proj scaling v_proj
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn ca_kcontent_proj ca_kpos_proj ca_qcontent_proj ca_qpos_proj ca_qpos_sine_proj ca_v_proj dropout embed_dim encoder_attn encoder_attn_layer_norm fc1 fc2 final_layer_norm hidden_size mlp nhead sa_kcontent_proj sa_kpos_proj sa_qcontent_proj sa_qpos_proj sa_v_proj self_attn self_attn_layer_norm|f
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrDecoderSelfAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_content_proj k_pos_proj o_proj q_content_proj q_pos_proj scaling v_proj
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrEncoder|b transformers.modeling_utils.PreTrainedModel|k dropout layerdrop layers
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrEncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim fc1 fc2 final_layer_norm hidden_size mlp self_attn self_attn_layer_norm|f
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrFPNFusionStage|b torch.nn.modules.module.Module|k fpn_adapter refine
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrForObjectDetection|b transformers.modeling_utils.PreTrainedModel|k bbox_predictor class_labels_classifier model
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrForSegmentation|b transformers.modeling_utils.PreTrainedModel|k bbox_attention conditional_detr mask_head
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrFrozenBatchNorm2d|b torch.nn.modules.module.Module|k bias running_mean running_var weight
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrLearnedPositionEmbedding|b torch.nn.modules.module.Module|k column_embeddings row_embeddings
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrMHAttentionMap|b torch.nn.modules.module.Module|k attention_dropout dropout head_dim hidden_dim k_linear k_proj normalize_fact num_heads q_linear q_proj scaling
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrMLP|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout fc1 fc2
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrMLPPredictionHead|b torch.nn.modules.module.Module|k layers num_layers
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrMaskHeadSmallConv|b torch.nn.modules.module.Module|k adapter1 adapter2 adapter3 conv1 conv2 dim fpn_stages gn1 gn2 gn3 gn4 gn5 lay1 lay2 lay3 lay4 lay5 out_lay output_conv
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrModel|b transformers.modeling_utils.PreTrainedModel|k backbone decoder encoder input_projection position_embedding query_position_embeddings
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrSelfAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_proj o_proj q_proj scaling v_proj
transformers.models.conditional_detr.modeling_conditional_detr.ConditionalDetrSinePositionEmbedding|b torch.nn.modules.module.Module|k embedding_dim normalize num_position_features scale temperature
transformers.models.conditional_detr.modeling_conditional_detr.DetrAttention|b torch.nn.modules.module.Module|k dropout embed_dim head_dim k_proj num_heads out_proj q_proj scaling v_proj
transformers.models.conditional_detr.modeling_conditional_detr.MLP|b torch.nn.modules.module.Module|k layers num_layers
transformers.models.convbert.configuration_convbert.ConvBertConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob bos_token_id classifier_dropout conv_kernel_size embedding_size eos_token_id head_ratio hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size is_decoder layer_norm_eps max_position_embeddings num_attention_heads num_groups num_hidden_layers pad_token_id tie_word_embeddings type_vocab_size vocab_size
transformers.models.convbert.configuration_convbert.ConvBertOnnxConfig|k _config _patching_specs task
transformers.models.convbert.modeling_convbert.ConvBertAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.convbert.modeling_convbert.ConvBertClassificationHead|b torch.nn.modules.module.Module|k config dense dropout out_proj
transformers.models.convbert.modeling_convbert.ConvBertEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.convbert.modeling_convbert.ConvBertEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.convbert.modeling_convbert.ConvBertForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k convbert generator_lm_head generator_predictions
transformers.models.convbert.modeling_convbert.ConvBertForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier convbert sequence_summary
transformers.models.convbert.modeling_convbert.ConvBertForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k convbert num_labels qa_outputs
transformers.models.convbert.modeling_convbert.ConvBertForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier config convbert num_labels
transformers.models.convbert.modeling_convbert.ConvBertForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier convbert dropout num_labels
transformers.models.convbert.modeling_convbert.ConvBertGeneratorPredictions|b torch.nn.modules.module.Module|k LayerNorm activation dense
transformers.models.convbert.modeling_convbert.ConvBertIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.convbert.modeling_convbert.ConvBertLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder output seq_len_dim|f
transformers.models.convbert.modeling_convbert.ConvBertModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings embeddings_project encoder
transformers.models.convbert.modeling_convbert.ConvBertOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.convbert.modeling_convbert.ConvBertPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.convbert.modeling_convbert.ConvBertPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.convbert.modeling_convbert.ConvBertSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size conv_kernel_layer conv_kernel_size conv_out_layer dropout head_ratio key key_conv_attn_layer num_attention_heads query unfold value
transformers.models.convbert.modeling_convbert.ConvBertSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.convbert.modeling_convbert.ConvBertSequenceSummary|b torch.nn.modules.module.Module|k activation first_dropout last_dropout summary summary_type
transformers.models.convbert.modeling_convbert.GroupedLinearLayer|b torch.nn.modules.module.Module|k bias group_in_dim group_out_dim input_size num_groups output_size weight
transformers.models.convbert.modeling_convbert.SeparableConv1D|b torch.nn.modules.module.Module|k bias depthwise pointwise
transformers.models.convnext.feature_extraction_convnext.ConvNextFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k crop_pct do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.convnext.image_processing_convnext.ConvNextImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_pct do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.convnext.image_processing_convnext_fast.ConvNextImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.convnext.image_processing_pil_convnext.ConvNextImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.ctrl.configuration_ctrl.CTRLConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k bos_token_id dff embd_pdrop eos_token_id initializer_range layer_norm_epsilon n_embd n_head n_layer n_positions pad_token_id resid_pdrop tie_word_embeddings use_cache vocab_size
transformers.models.ctrl.modeling_ctrl.CTRLForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier num_labels transformer
transformers.models.ctrl.modeling_ctrl.CTRLLMHeadModel|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head transformer
transformers.models.ctrl.modeling_ctrl.CTRLModel|b transformers.modeling_utils.PreTrainedModel|k d_model_size dropout h layernorm num_layers pos_encoding w
transformers.models.ctrl.modeling_ctrl.CTRLPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.ctrl.modeling_ctrl.EncoderLayer|b torch.nn.modules.module.Module|k dropout1 dropout2 ffn layernorm1 layernorm2 multi_head_attention
transformers.models.ctrl.modeling_ctrl.MultiHeadAttention|b torch.nn.modules.module.Module|k Wk Wq Wv config d_model_size dense depth head_dim is_causal layer_idx num_heads pruned_heads scaling
transformers.models.cvt.configuration_cvt.CvtConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_drop_rate cls_token depth drop_path_rate drop_rate embed_dim initializer_range kernel_qkv layer_norm_eps mlp_ratio num_channels num_heads padding_kv padding_q patch_padding patch_sizes patch_stride qkv_bias qkv_projection_method stride_kv stride_q
transformers.models.cvt.modeling_cvt.CvtAttention|b torch.nn.modules.module.Module|k attention output pruned_heads
transformers.models.cvt.modeling_cvt.CvtConvEmbeddings|b torch.nn.modules.module.Module|k normalization patch_size projection
transformers.models.cvt.modeling_cvt.CvtDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.cvt.modeling_cvt.CvtEmbeddings|b torch.nn.modules.module.Module|k convolution_embeddings dropout
transformers.models.cvt.modeling_cvt.CvtEncoder|b torch.nn.modules.module.Module|k config stages
transformers.models.cvt.modeling_cvt.CvtForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier cvt layernorm num_labels
transformers.models.cvt.modeling_cvt.CvtIntermediate|b torch.nn.modules.module.Module|k activation dense
transformers.models.cvt.modeling_cvt.CvtLayer|b torch.nn.modules.module.Module|k attention drop_path intermediate layernorm_after layernorm_before output
transformers.models.cvt.modeling_cvt.CvtModel|b transformers.modeling_utils.PreTrainedModel|k config encoder
transformers.models.cvt.modeling_cvt.CvtOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.cvt.modeling_cvt.CvtPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.cvt.modeling_cvt.CvtSelfAttention|b torch.nn.modules.module.Module|k convolution_projection_key convolution_projection_query convolution_projection_value dropout embed_dim num_heads projection_key projection_query projection_value scale with_cls_token
transformers.models.cvt.modeling_cvt.CvtSelfAttentionConvProjection|b torch.nn.modules.module.Module|k convolution normalization
transformers.models.cvt.modeling_cvt.CvtSelfAttentionLinearProjection|b torch.nn.modules.module.Module
transformers.models.cvt.modeling_cvt.CvtSelfAttentionProjection|b torch.nn.modules.module.Module|k convolution_projection linear_projection
transformers.models.cvt.modeling_cvt.CvtSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.cvt.modeling_cvt.CvtStage|b torch.nn.modules.module.Module|k cls_token config embedding layers stage
transformers.models.data2vec.configuration_data2vec_audio.Data2VecAudioConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout adapter_kernel_size adapter_stride add_adapter attention_dropout bos_token_id classifier_proj_size conv_bias conv_dim conv_kernel conv_pos_kernel_size conv_stride ctc_loss_reduction ctc_zero_infinity eos_token_id feat_extract_activation feat_proj_dropout final_dropout hidden_act hidden_dropout hidden_size initializer_range intermediate_size layer_norm_eps layerdrop mask_feature_length mask_feature_min_masks mask_feature_prob mask_time_length mask_time_min_masks mask_time_prob num_adapter_layers num_attention_heads num_conv_pos_embedding_groups num_conv_pos_embeddings num_feat_extract_layers num_hidden_layers output_hidden_size pad_token_id tdnn_dilation tdnn_dim tdnn_kernel use_weighted_layer_sum vocab_size xvector_output_dim
transformers.models.data2vec.configuration_data2vec_text.Data2VecTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob bos_token_id classifier_dropout eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size is_decoder layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type tie_word_embeddings type_vocab_size use_cache vocab_size
transformers.models.data2vec.configuration_data2vec_text.Data2VecTextOnnxConfig|k _config _patching_specs task
transformers.models.data2vec.configuration_data2vec_vision.Data2VecVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob auxiliary_channels auxiliary_concat_input auxiliary_loss_weight auxiliary_num_convs drop_path_rate hidden_act hidden_dropout_prob hidden_size image_size initializer_range intermediate_size layer_norm_eps layer_scale_init_value num_attention_heads num_channels num_hidden_layers out_indices patch_size pool_scales semantic_loss_ignore_index use_absolute_position_embeddings use_auxiliary_head use_mask_token use_mean_pooling use_relative_position_bias use_shared_relative_position_bias
transformers.models.data2vec.configuration_data2vec_vision.Data2VecVisionOnnxConfig|k _config _patching_specs task
transformers.models.data2vec.modeling_data2vec_audio.AMSoftmaxLoss|b torch.nn.modules.module.Module|k loss margin num_labels scale weight
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioAdapter|b torch.nn.modules.module.Module|k layerdrop layers proj proj_layer_norm
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioAdapterLayer|b torch.nn.modules.module.Module|k conv
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj num_heads out_proj q_proj scaling v_proj
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioConvLayer|b torch.nn.modules.module.Module|k activation conv in_conv_dim layer_norm out_conv_dim|f
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioEncoder|b torch.nn.modules.module.Module|k config dropout gradient_checkpointing layer_norm layers pos_conv_embed
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioEncoderLayer|b torch.nn.modules.module.Module|k attention dropout feed_forward final_layer_norm layer_norm|f
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioFeatureEncoder|b torch.nn.modules.module.Module|k _requires_grad conv_layers gradient_checkpointing
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioFeatureProjection|b torch.nn.modules.module.Module|k dropout layer_norm projection
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioFeedForward|b torch.nn.modules.module.Module|k intermediate_act_fn intermediate_dense intermediate_dropout output_dense output_dropout
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioForAudioFrameClassification|b transformers.modeling_utils.PreTrainedModel|k classifier data2vec_audio layer_weights num_labels
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioForCTC|b transformers.modeling_utils.PreTrainedModel|k data2vec_audio dropout lm_head
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier data2vec_audio layer_weights projector
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioForXVector|b transformers.modeling_utils.PreTrainedModel|k classifier data2vec_audio feature_extractor layer_weights objective projector tdnn
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioModel|b transformers.modeling_utils.PreTrainedModel|k adapter config encoder feature_extractor feature_projection masked_spec_embed
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioPadLayer|b torch.nn.modules.module.Module|k num_pad_remove
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioPositionalConvEmbedding|b torch.nn.modules.module.Module|k layers
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioPositionalConvLayer|b torch.nn.modules.module.Module|k activation conv layer_norm padding
transformers.models.data2vec.modeling_data2vec_audio.Data2VecAudioPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.data2vec.modeling_data2vec_audio.TDNNLayer|b torch.nn.modules.module.Module|k activation dilation in_conv_dim kernel kernel_size out_conv_dim
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextAttention|b torch.nn.modules.module.Module|k is_cross_attention output pruned_heads self
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextClassificationHead|b torch.nn.modules.module.Module|k dense dropout out_proj
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextCrossAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout is_causal key layer_idx num_attention_heads query scaling value
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout padding_idx position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length data2vec_text generation_config lm_head
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k data2vec_text lm_head
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier data2vec_text dropout
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k data2vec_text num_labels qa_outputs
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier config data2vec_text num_labels
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextForTextEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout padding_idx position_embedding_type position_embeddings token_type_embeddings word_embeddings
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier data2vec_text dropout num_labels
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextLMHead|b torch.nn.modules.module.Module|k bias decoder dense layer_norm
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder output seq_len_dim|f
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder gradient_checkpointing pooler
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config distance_embedding dropout is_causal is_decoder key layer_idx max_position_embeddings num_attention_heads position_embedding_type query scaling value
transformers.models.data2vec.modeling_data2vec_text.Data2VecTextSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionAttention|b torch.nn.modules.module.Module|k attention output pruned_heads
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionConvLayer|b torch.nn.modules.module.Module|k activation convolution normalization
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionConvModule|b torch.nn.modules.module.Module|k activation bn conv
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionEmbeddings|b torch.nn.modules.module.Module|k cls_token dropout image_size mask_token patch_embeddings patch_size position_embeddings
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing has_relative_position_bias layer relative_position_bias
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionFCNHead|b torch.nn.modules.module.Module|k channels classifier concat_input conv_cat convs in_channels in_index num_convs
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier data2vec_vision num_labels
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionForSemanticSegmentation|b transformers.modeling_utils.PreTrainedModel|k auxiliary_head data2vec_vision decode_head fpn1 fpn2 fpn3 fpn4 num_labels
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward drop_path intermediate lambda_1 lambda_2 layernorm_after layernorm_before output seq_len_dim|f
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm pooler
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionPatchEmbeddings|b torch.nn.modules.module.Module|k image_size num_channels num_patches patch_shape patch_size projection
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionPooler|b torch.nn.modules.module.Module|k layernorm
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionPyramidPoolingBlock|b torch.nn.modules.module.Module|k conv layers pooling
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionPyramidPoolingModule|b torch.nn.modules.module.Module|k align_corners blocks channels in_channels pool_scales
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionRelativePositionBias|b torch.nn.modules.module.Module|k num_relative_distance relative_position_bias_table window_size
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionSdpaSelfAttention|b transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionSelfAttention
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout has_relative_position_bias key num_attention_heads query relative_position_bias value
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.data2vec.modeling_data2vec_vision.Data2VecVisionUperHead|b torch.nn.modules.module.Module|k align_corners bottleneck channels classifier fpn_bottleneck fpn_convs in_channels lateral_convs pool_scales psp_bottleneck psp_modules
transformers.models.dbrx.configuration_dbrx.DbrxAttentionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attn_pdrop clip_qkv kv_n_heads rope_theta
transformers.models.dbrx.configuration_dbrx.DbrxConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attn_config bos_token_id d_model emb_pdrop eos_token_id ffn_config initializer_range max_seq_len n_heads n_layers num_key_value_heads output_router_logits pad_token_id resid_pdrop rope_parameters tie_word_embeddings use_cache vocab_size
transformers.models.dbrx.configuration_dbrx.DbrxFFNConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k ffn_act_fn ffn_hidden_size hidden_size moe_jitter_eps moe_loss_weight moe_normalize_expert_weights moe_num_experts moe_top_k
transformers.models.dbrx.modeling_dbrx.DbrxAttention|b torch.nn.modules.module.Module|k Wqkv attention_dropout attn_pdrop block_idx clip_qkv config head_dim hidden_size is_causal layer_idx max_position_embeddings num_heads num_key_value_groups num_key_value_heads out_proj rope_theta rotary_emb scaling
transformers.models.dbrx.modeling_dbrx.DbrxBlock|b torch.nn.modules.module.Module|k block_idx ffn hidden_size layer_idx norm_attn_norm resid_pdrop|f
transformers.models.dbrx.modeling_dbrx.DbrxExpertGLU|b torch.nn.modules.module.Module|k activation_fn ffn_hidden_size hidden_size moe_num_experts v1 w1 w2
transformers.models.dbrx.modeling_dbrx.DbrxExperts|b torch.nn.modules.module.Module|k ffn_hidden_size hidden_size mlp moe_num_experts num_experts
transformers.models.dbrx.modeling_dbrx.DbrxFFN|b torch.nn.modules.module.Module|k experts moe_normalize_expert_weights router top_k
transformers.models.dbrx.modeling_dbrx.DbrxFlashAttention2|b torch.nn.modules.module.Module|k Wqkv _flash_attn_uses_top_left_mask attn_pdrop block_idx clip_qkv config head_dim hidden_size is_causal max_position_embeddings num_heads num_key_value_groups num_key_value_heads out_proj rope_theta rotary_emb
transformers.models.dbrx.modeling_dbrx.DbrxForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head moe_loss_weight num_experts num_experts_per_tok router_aux_loss_coef transformer vocab_size
transformers.models.dbrx.modeling_dbrx.DbrxModel|b transformers.modeling_utils.PreTrainedModel|k blocks emb_pdrop gradient_checkpointing norm_f padding_idx rotary_emb vocab_size wte
transformers.models.dbrx.modeling_dbrx.DbrxNormAttentionNorm|b torch.nn.modules.module.Module|k attn block_idx layer_idx norm_1 norm_2 resid_pdrop
transformers.models.dbrx.modeling_dbrx.DbrxPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.dbrx.modeling_dbrx.DbrxRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling base config dim inv_freq max_position_embeddings max_seq_len_cached original_inv_freq original_max_seq_len rope_type
transformers.models.dbrx.modeling_dbrx.DbrxRouter|b torch.nn.modules.module.Module|k hidden_size layer moe_jitter_eps moe_normalize_expert_weights moe_num_experts moe_top_k
transformers.models.dbrx.modeling_dbrx.DbrxSdpaAttention|b torch.nn.modules.module.Module|k Wqkv attn_pdrop block_idx clip_qkv config head_dim hidden_size is_causal max_position_embeddings num_heads num_key_value_groups num_key_value_heads out_proj rope_theta rotary_emb
transformers.models.decision_transformer.configuration_decision_transformer.DecisionTransformerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k act_dim action_tanh activation_function add_cross_attention attn_pdrop bos_token_id embd_pdrop eos_token_id hidden_size initializer_range layer_norm_epsilon max_ep_len n_head n_inner n_layer n_positions reorder_and_upcast_attn resid_pdrop scale_attn_by_inverse_layer_idx scale_attn_weights state_dim use_cache vocab_size
transformers.models.decision_transformer.modeling_decision_transformer.DecisionTransformerGPT2Attention|b torch.nn.modules.module.Module|k attn_dropout c_attn c_proj config embed_dim head_dim is_causal is_cross_attention layer_idx num_heads pruned_heads q_attn reorder_and_upcast_attn resid_dropout scale_attn_by_inverse_layer_idx scale_attn_weights scaling split_size
transformers.models.decision_transformer.modeling_decision_transformer.DecisionTransformerGPT2Block|b torch.nn.modules.module.Module|k attn crossattention ln_1 ln_2 ln_cross_attn mlp|f
transformers.models.decision_transformer.modeling_decision_transformer.DecisionTransformerGPT2MLP|b torch.nn.modules.module.Module|k act c_fc c_proj dropout
transformers.models.decision_transformer.modeling_decision_transformer.DecisionTransformerGPT2Model|b transformers.modeling_utils.PreTrainedModel|k device_map drop embed_dim gradient_checkpointing h ln_f model_parallel wpe wte
transformers.models.decision_transformer.modeling_decision_transformer.DecisionTransformerGPT2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.decision_transformer.modeling_decision_transformer.DecisionTransformerModel|b transformers.modeling_utils.PreTrainedModel|k config embed_action embed_ln embed_return embed_state embed_timestep encoder hidden_size predict_action predict_return predict_state
transformers.models.decision_transformer.modeling_decision_transformer.DecisionTransformerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.deepseek_v2.configuration_deepseek_v2.DeepseekV2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout aux_loss_alpha bos_token_id eos_token_id first_k_dense_replace head_dim hidden_act hidden_size initializer_range intermediate_size kv_lora_rank max_position_embeddings mlp_bias moe_intermediate_size n_group n_routed_experts n_shared_experts norm_topk_prob num_attention_heads num_experts_per_tok num_hidden_layers num_key_value_heads pad_token_id pretraining_tp q_lora_rank qk_head_dim qk_nope_head_dim qk_rope_head_dim rms_norm_eps rope_parameters rope_scaling rope_theta routed_scaling_factor seq_aux tie_word_embeddings topk_group topk_method use_cache v_head_dim vocab_size
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2Attention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal kv_a_layernorm kv_a_proj_with_mqa kv_b_proj kv_lora_rank layer_idx max_position_embeddings num_heads num_key_value_groups o_proj q_a_layernorm q_a_proj q_b_proj q_lora_rank q_proj qk_head_dim qk_nope_head_dim qk_rope_head_dim rope_theta scaling v_head_dim
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2DecoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2Experts|b torch.nn.modules.module.Module|k act_fn down_proj gate_up_proj hidden_dim intermediate_dim num_experts
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2ForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2ForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2MLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2MoE|b torch.nn.modules.module.Module|k config ep_rank experts experts_per_rank gate num_experts_per_tok shared_experts
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2MoEGate|b torch.nn.modules.module.Module|k alpha config gating_dim norm_topk_prob num_experts num_group routed_scaling_factor seq_aux top_k topk_group topk_method weight
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2Model|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2Moe|b torch.nn.modules.module.Module|k config experts gate shared_experts
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2RMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2RotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.deepseek_v2.modeling_deepseek_v2.DeepseekV2TopkRouter|b torch.nn.modules.module.Module|k hidden_dim num_experts num_group routed_scaling_factor top_k topk_group topk_method weight
transformers.models.deepseek_v3.configuration_deepseek_v3.DeepseekV3Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout bos_token_id eos_token_id first_k_dense_replace head_dim hidden_act hidden_size initializer_range intermediate_size kv_lora_rank max_position_embeddings moe_intermediate_size n_group n_routed_experts n_shared_experts norm_topk_prob num_attention_heads num_experts_per_tok num_hidden_layers num_key_value_heads num_mtp_layers pad_token_id pretraining_tp q_lora_rank qk_head_dim qk_nope_head_dim qk_rope_head_dim rms_norm_eps rope_interleave rope_parameters rope_scaling rope_theta routed_scaling_factor tie_word_embeddings topk_group use_cache v_head_dim vocab_size
transformers.models.deepseek_v3.modeling_deepseek_v3.DeepseekV3Attention|b torch.nn.modules.module.Module|k attention_dropout config hidden_size is_causal kv_a_layernorm kv_a_proj_with_mqa kv_b_proj kv_lora_rank layer_idx num_heads num_key_value_groups o_proj q_a_layernorm q_a_proj q_b_proj q_lora_rank q_proj qk_head_dim qk_nope_head_dim qk_rope_head_dim rope_theta scaling v_head_dim
transformers.models.deepseek_v3.modeling_deepseek_v3.DeepseekV3DecoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.deepseek_v3.modeling_deepseek_v3.DeepseekV3Experts|b torch.nn.modules.module.Module|k act_fn down_proj gate_up_proj hidden_dim intermediate_dim num_experts
transformers.models.deepseek_v3.modeling_deepseek_v3.DeepseekV3ForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.deepseek_v3.modeling_deepseek_v3.DeepseekV3ForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.deepseek_v3.modeling_deepseek_v3.DeepseekV3ForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k dropout num_labels score
transformers.models.deepseek_v3.modeling_deepseek_v3.DeepseekV3MLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.deepseek_v3.modeling_deepseek_v3.DeepseekV3MoE|b torch.nn.modules.module.Module|k config experts gate shared_experts
transformers.models.deepseek_v3.modeling_deepseek_v3.DeepseekV3Model|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.deepseek_v3.modeling_deepseek_v3.DeepseekV3PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.deepseek_v3.modeling_deepseek_v3.DeepseekV3RMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.deepseek_v3.modeling_deepseek_v3.DeepseekV3RotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.deepseek_v3.modeling_deepseek_v3.DeepseekV3TopkRouter|b torch.nn.modules.module.Module|k config e_score_correction_bias hidden_dim n_group n_routed_experts norm_topk_prob num_experts num_group routed_scaling_factor top_k topk_group weight
transformers.models.deformable_detr.feature_extraction_deformable_detr.DeformableDetrFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k _valid_processor_keys do_convert_annotations do_normalize do_pad do_rescale do_resize format image_mean image_std pad_size resample rescale_factor size|k *|f
transformers.models.deformable_detr.image_processing_deformable_detr.DeformableDetrImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k _valid_processor_keys do_convert_annotations do_normalize do_pad do_rescale do_resize format image_mean image_std pad_size resample rescale_factor size|k *|f
transformers.models.deformable_detr.image_processing_deformable_detr_fast.DeformableDetrImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k do_convert_annotations|k *|f
transformers.models.deformable_detr.image_processing_pil_deformable_detr.DeformableDetrImageProcessorPil|b transformers.image_processing_backends.PilBackend|k do_convert_annotations|k *|f
transformers.models.deit.feature_extraction_deit.DeiTFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.deit.image_processing_deit.DeiTImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.deit.image_processing_deit_fast.DeiTImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.deit.image_processing_pil_deit.DeiTImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.depth_anything.configuration_depth_anything.DepthAnythingConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k backbone backbone_config backbone_kwargs depth_estimation_type fusion_hidden_size head_hidden_size head_in_index initializer_range max_depth neck_hidden_sizes patch_size reassemble_factors reassemble_hidden_size use_pretrained_backbone use_timm_backbone
transformers.models.depth_anything.modeling_depth_anything.DepthAnythingDepthEstimationHead|b torch.nn.modules.module.Module|k activation1 activation2 conv1 conv2 conv3 head_in_index max_depth patch_size
transformers.models.depth_anything.modeling_depth_anything.DepthAnythingFeatureFusionLayer|b torch.nn.modules.module.Module|k projection residual_layer1 residual_layer2
transformers.models.depth_anything.modeling_depth_anything.DepthAnythingFeatureFusionStage|b torch.nn.modules.module.Module|k layers
transformers.models.depth_anything.modeling_depth_anything.DepthAnythingForDepthEstimation|b transformers.modeling_utils.PreTrainedModel|k backbone head neck
transformers.models.depth_anything.modeling_depth_anything.DepthAnythingNeck|b torch.nn.modules.module.Module|k config convs fusion_stage reassemble_stage
transformers.models.depth_anything.modeling_depth_anything.DepthAnythingPreActResidualLayer|b torch.nn.modules.module.Module|k activation1 activation2 convolution1 convolution2
transformers.models.depth_anything.modeling_depth_anything.DepthAnythingPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.depth_anything.modeling_depth_anything.DepthAnythingReassembleLayer|b torch.nn.modules.module.Module|k projection resize
transformers.models.depth_anything.modeling_depth_anything.DepthAnythingReassembleStage|b torch.nn.modules.module.Module|k config layers
transformers.models.detr.feature_extraction_detr.DetrFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k _valid_processor_keys do_convert_annotations do_normalize do_pad do_rescale do_resize format image_mean image_std pad_size resample rescale_factor size|k *|f
transformers.models.detr.image_processing_detr.DetrImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k _valid_processor_keys do_convert_annotations do_normalize do_pad do_rescale do_resize format image_mean image_std pad_size resample rescale_factor size|k *|f
transformers.models.detr.image_processing_detr_fast.DetrImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k do_convert_annotations|k *|f
transformers.models.detr.image_processing_pil_detr.DetrImageProcessorPil|b transformers.image_processing_backends.PilBackend|k do_convert_annotations|k *|f
transformers.models.dinat.configuration_dinat.DinatConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _out_features _out_indices attention_probs_dropout_prob depths dilations drop_path_rate embed_dim hidden_act hidden_dropout_prob hidden_size initializer_range kernel_size layer_norm_eps layer_scale_init_value mlp_ratio num_channels num_heads num_layers patch_size qkv_bias stage_names
transformers.models.dinat.modeling_dinat.DinatBackbone|b transformers.modeling_utils.PreTrainedModel|k _out_features _out_indices backbone_type config embeddings encoder hidden_states_norms num_features stage_names use_timm_backbone
transformers.models.dinat.modeling_dinat.DinatDownsampler|b torch.nn.modules.module.Module|k dim norm reduction
transformers.models.dinat.modeling_dinat.DinatDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.dinat.modeling_dinat.DinatEmbeddings|b torch.nn.modules.module.Module|k dropout norm patch_embeddings
transformers.models.dinat.modeling_dinat.DinatEncoder|b torch.nn.modules.module.Module|k config levels num_levels
transformers.models.dinat.modeling_dinat.DinatForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dinat num_labels
transformers.models.dinat.modeling_dinat.DinatIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.dinat.modeling_dinat.DinatLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward dilation drop_path intermediate kernel_size layer_scale_parameters layernorm_after layernorm_before output window_size
transformers.models.dinat.modeling_dinat.DinatModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm num_features num_levels pooler
transformers.models.dinat.modeling_dinat.DinatOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.dinat.modeling_dinat.DinatPatchEmbeddings|b torch.nn.modules.module.Module|k num_channels projection
transformers.models.dinat.modeling_dinat.DinatPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.dinat.modeling_dinat.DinatStage|b torch.nn.modules.module.Module|k config dim downsample layers pointing
transformers.models.dinat.modeling_dinat.NeighborhoodAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dilation dropout kernel_size key num_attention_heads query rpb value
transformers.models.dinat.modeling_dinat.NeighborhoodAttentionModule|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.dinat.modeling_dinat.NeighborhoodAttentionOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.dinov2_with_registers.configuration_dinov2_with_registers.Dinov2WithRegistersConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _out_features _out_indices apply_layernorm attention_probs_dropout_prob drop_path_rate hidden_act hidden_dropout_prob hidden_size image_size initializer_range layer_norm_eps layerscale_value mlp_ratio num_attention_heads num_channels num_hidden_layers num_register_tokens patch_size qkv_bias reshape_hidden_states stage_names use_swiglu_ffn
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersAttention|b torch.nn.modules.module.Module|k attention attention_dropout config head_dim is_causal k_proj num_attention_heads o_proj output pruned_heads q_proj scaling v_proj
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersBackbone|b transformers.modeling_utils.PreTrainedModel|k _out_features _out_indices backbone_type config embeddings encoder layernorm num_features num_register_tokens stage_names use_timm_backbone
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersEmbeddings|b torch.nn.modules.module.Module|k cls_token config dropout mask_token patch_embeddings patch_size position_embeddings register_tokens
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersEncoder|b torch.nn.modules.module.Module transformers.modeling_utils.PreTrainedModel|k config gradient_checkpointing layer
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dinov2_with_registers num_labels
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersLayer|b torch.nn.modules.module.Module|k attention drop_path layer_scale1 layer_scale2 mlp norm1 norm2|f
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersLayerScale|b torch.nn.modules.module.Module|k lambda1
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersMLP|b torch.nn.modules.module.Module|k activation activation_fn config fc1 fc2
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersPatchEmbeddings|b torch.nn.modules.module.Module|k image_size num_channels num_patches patch_size projection
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout_prob is_causal key num_attention_heads query scaling value
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers.Dinov2WithRegistersSwiGLUFFN|b torch.nn.modules.module.Module|k act_fn down_proj gate_proj up_proj weights_in weights_out
transformers.models.dinov3_convnext.configuration_dinov3_convnext.DINOv3ConvNextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _out_features _out_indices depths drop_path_rate hidden_act hidden_sizes image_size initializer_range layer_norm_eps layer_scale_init_value num_channels stage_names
transformers.models.dinov3_convnext.modeling_dinov3_convnext.DINOv3ConvNextBackbone|b transformers.modeling_utils.PreTrainedModel|k backbone_type model num_features stage_names
transformers.models.dinov3_convnext.modeling_dinov3_convnext.DINOv3ConvNextDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.dinov3_convnext.modeling_dinov3_convnext.DINOv3ConvNextEncoder|b transformers.modeling_utils.PreTrainedModel|k stages
transformers.models.dinov3_convnext.modeling_dinov3_convnext.DINOv3ConvNextLayer|b torch.nn.modules.module.Module|k activation_fn depthwise_conv drop_path gamma layer_norm pointwise_conv1 pointwise_conv2
transformers.models.dinov3_convnext.modeling_dinov3_convnext.DINOv3ConvNextLayerNorm|b torch.nn.modules.normalization.LayerNorm|k data_format
transformers.models.dinov3_convnext.modeling_dinov3_convnext.DINOv3ConvNextModel|b transformers.modeling_utils.PreTrainedModel|k config layer_norm model pool stages
transformers.models.dinov3_convnext.modeling_dinov3_convnext.DINOv3ConvNextPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.dinov3_convnext.modeling_dinov3_convnext.DINOv3ConvNextStage|b torch.nn.modules.module.Module|k downsample_layers layers
transformers.models.dinov3_convnext.modeling_dinov3_convnext.Dinov3ConvnextDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.dinov3_vit.configuration_dinov3_vit.DINOv3ViTConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _out_features _out_indices apply_layernorm attention_dropout drop_path_rate hidden_act hidden_size image_size initializer_range intermediate_size key_bias layer_norm_eps layerscale_value mlp_bias num_attention_heads num_channels num_hidden_layers num_register_tokens patch_size pos_embed_jitter pos_embed_rescale pos_embed_shift proj_bias query_bias reshape_hidden_states rope_theta stage_names use_gated_mlp value_bias
transformers.models.dinov3_vit.image_processing_dinov3_vit.DINOv3ViTImageProcessor|b transformers.image_processing_backends.TorchvisionBackend|k *|f
transformers.models.dinov3_vit.image_processing_dinov3_vit_fast.DINOv3ViTImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.dinov3_vit.modeling_dinov3_vit.DINOv3ViTAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads o_proj q_proj scaling v_proj
transformers.models.dinov3_vit.modeling_dinov3_vit.DINOv3ViTBackbone|b transformers.modeling_utils.PreTrainedModel|k backbone_type embeddings model norm num_features rope_embeddings stage_names
transformers.models.dinov3_vit.modeling_dinov3_vit.DINOv3ViTDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.dinov3_vit.modeling_dinov3_vit.DINOv3ViTEmbeddings|b torch.nn.modules.module.Module|k cls_token config mask_token patch_embeddings register_tokens
transformers.models.dinov3_vit.modeling_dinov3_vit.DINOv3ViTEncoder|b transformers.modeling_utils.PreTrainedModel|k layer
transformers.models.dinov3_vit.modeling_dinov3_vit.DINOv3ViTGatedMLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.dinov3_vit.modeling_dinov3_vit.DINOv3ViTLayer|b torch.nn.modules.module.Module|k attention drop_path layer_scale1 layer_scale2 mlp norm1 norm2|f
transformers.models.dinov3_vit.modeling_dinov3_vit.DINOv3ViTLayerScale|b torch.nn.modules.module.Module|k lambda1
transformers.models.dinov3_vit.modeling_dinov3_vit.DINOv3ViTMLP|b torch.nn.modules.module.Module|k act_fn config down_proj hidden_size intermediate_size up_proj
transformers.models.dinov3_vit.modeling_dinov3_vit.DINOv3ViTModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings gradient_checkpointing layer model norm rope_embeddings
transformers.models.dinov3_vit.modeling_dinov3_vit.DINOv3ViTPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.dinov3_vit.modeling_dinov3_vit.DINOv3ViTRopePositionEmbedding|b torch.nn.modules.module.Module|k base config head_dim inv_freq num_patches_h num_patches_w
transformers.models.dinov3_vit.modeling_dinov3_vit.Dinov3ViTDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.donut.feature_extraction_donut.DonutFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k do_align_long_axis do_normalize do_pad do_rescale do_resize do_thumbnail image_mean image_std resample rescale_factor size|k *|f
transformers.models.donut.image_processing_donut.DonutImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_align_long_axis do_normalize do_pad do_rescale do_resize do_thumbnail image_mean image_std resample rescale_factor size|k *|f
transformers.models.donut.image_processing_donut_fast.DonutImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.donut.image_processing_pil_donut.DonutImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.dpr.configuration_dpr.DPRConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size is_decoder layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type projection_dim type_vocab_size vocab_size
transformers.models.dpr.modeling_dpr.DPRContextEncoder|b transformers.modeling_utils.PreTrainedModel|k config ctx_encoder
transformers.models.dpr.modeling_dpr.DPREncoder|b transformers.modeling_utils.PreTrainedModel|k bert_model encode_proj projection_dim
transformers.models.dpr.modeling_dpr.DPRPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.dpr.modeling_dpr.DPRPretrainedContextEncoder|b transformers.modeling_utils.PreTrainedModel
transformers.models.dpr.modeling_dpr.DPRPretrainedQuestionEncoder|b transformers.modeling_utils.PreTrainedModel
transformers.models.dpr.modeling_dpr.DPRPretrainedReader|b transformers.modeling_utils.PreTrainedModel
transformers.models.dpr.modeling_dpr.DPRQuestionEncoder|b transformers.modeling_utils.PreTrainedModel|k config question_encoder
transformers.models.dpr.modeling_dpr.DPRReader|b transformers.modeling_utils.PreTrainedModel|k config span_predictor
transformers.models.dpr.modeling_dpr.DPRSpanPredictor|b transformers.modeling_utils.PreTrainedModel|k encoder qa_classifier qa_outputs
transformers.models.dpt.configuration_dpt.DPTConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_projection attention_probs_dropout_prob auxiliary_loss_weight backbone backbone_config backbone_featmap_shape backbone_kwargs backbone_out_indices fusion_hidden_size head_in_index hidden_act hidden_dropout_prob hidden_size image_size initializer_range intermediate_size is_hybrid layer_norm_eps neck_hidden_sizes neck_ignore_stages num_attention_heads num_channels num_hidden_layers patch_size pooler_act pooler_output_size qkv_bias readout_type reassemble_factors semantic_classifier_dropout semantic_loss_ignore_index use_autobackbone use_auxiliary_head use_batch_norm_in_fusion_residual use_bias_in_fusion_residual use_pretrained_backbone use_timm_backbone
transformers.models.dpt.feature_extraction_dpt.DPTFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k do_normalize do_pad do_reduce_labels do_rescale do_resize ensure_multiple_of image_mean image_std keep_aspect_ratio resample rescale_factor size size_divisor|k *|f
transformers.models.dpt.image_processing_dpt.DPTImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_normalize do_pad do_reduce_labels do_rescale do_resize ensure_multiple_of image_mean image_std keep_aspect_ratio resample rescale_factor size size_divisor|k *|f
transformers.models.dpt.image_processing_dpt_fast.DPTImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.dpt.image_processing_pil_dpt.DPTImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.dpt.modeling_dpt.DPTAuxiliaryHead|b torch.nn.modules.module.Module|k head
transformers.models.dpt.modeling_dpt.DPTDepthEstimationHead|b torch.nn.modules.module.Module|k config head projection
transformers.models.dpt.modeling_dpt.DPTFeatureFusionLayer|b torch.nn.modules.module.Module|k align_corners projection residual_layer1 residual_layer2
transformers.models.dpt.modeling_dpt.DPTFeatureFusionStage|b torch.nn.modules.module.Module|k layers
transformers.models.dpt.modeling_dpt.DPTForDepthEstimation|b transformers.modeling_utils.PreTrainedModel|k backbone dpt head neck
transformers.models.dpt.modeling_dpt.DPTForSemanticSegmentation|b transformers.modeling_utils.PreTrainedModel|k auxiliary_head dpt head neck
transformers.models.dpt.modeling_dpt.DPTModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm pooler
transformers.models.dpt.modeling_dpt.DPTNeck|b torch.nn.modules.module.Module|k config convs fusion_stage reassemble_stage
transformers.models.dpt.modeling_dpt.DPTPreActResidualLayer|b torch.nn.modules.module.Module|k activation1 activation2 batch_norm1 batch_norm2 convolution1 convolution2 use_batch_norm
transformers.models.dpt.modeling_dpt.DPTPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.dpt.modeling_dpt.DPTReassembleLayer|b torch.nn.modules.module.Module|k projection resize
transformers.models.dpt.modeling_dpt.DPTReassembleStage|b torch.nn.modules.module.Module|k config layers neck_ignore_stages readout_projects
transformers.models.dpt.modeling_dpt.DPTSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout_prob is_causal key num_attention_heads query scaling value
transformers.models.dpt.modeling_dpt.DPTSemanticSegmentationHead|b torch.nn.modules.module.Module|k config head
transformers.models.dpt.modeling_dpt.DPTViTAttention|b torch.nn.modules.module.Module|k attention output pruned_heads
transformers.models.dpt.modeling_dpt.DPTViTEmbeddings|b torch.nn.modules.module.Module|k cls_token config dropout patch_embeddings position_embeddings
transformers.models.dpt.modeling_dpt.DPTViTEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.dpt.modeling_dpt.DPTViTHybridEmbeddings|b torch.nn.modules.module.Module|k backbone cls_token image_size num_channels patch_size position_embeddings projection residual_feature_map_index
transformers.models.dpt.modeling_dpt.DPTViTIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.dpt.modeling_dpt.DPTViTLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward intermediate layernorm_after layernorm_before output seq_len_dim|f
transformers.models.dpt.modeling_dpt.DPTViTOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.dpt.modeling_dpt.DPTViTPatchEmbeddings|b torch.nn.modules.module.Module|k image_size num_channels num_patches patch_size projection
transformers.models.dpt.modeling_dpt.DPTViTPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.dpt.modeling_dpt.DPTViTSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.efficientnet.configuration_efficientnet.EfficientNetConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k batch_norm_eps batch_norm_momentum depth_coefficient depth_divisor depthwise_padding drop_connect_rate dropout_rate expand_ratios hidden_act hidden_dim image_size in_channels initializer_range kernel_sizes num_block_repeats num_channels num_hidden_layers out_channels pooling_type squeeze_expansion_ratio strides width_coefficient
transformers.models.efficientnet.configuration_efficientnet.EfficientNetOnnxConfig|k _config _patching_specs task
transformers.models.efficientnet.image_processing_efficientnet.EfficientNetImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std include_top resample rescale_factor rescale_offset size|k *|f
transformers.models.efficientnet.image_processing_efficientnet_fast.EfficientNetImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.efficientnet.image_processing_pil_efficientnet.EfficientNetImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.efficientnet.modeling_efficientnet.EfficientNetBlock|b torch.nn.modules.module.Module|k depthwise_conv expand expand_ratio expansion projection squeeze_excite
transformers.models.efficientnet.modeling_efficientnet.EfficientNetDepthwiseConv2d|b torch.nn.modules.conv.Conv2d
transformers.models.efficientnet.modeling_efficientnet.EfficientNetDepthwiseLayer|b torch.nn.modules.module.Module|k depthwise_act depthwise_conv depthwise_conv_pad depthwise_norm stride
transformers.models.efficientnet.modeling_efficientnet.EfficientNetEmbeddings|b torch.nn.modules.module.Module|k activation batchnorm convolution out_dim padding
transformers.models.efficientnet.modeling_efficientnet.EfficientNetEncoder|b torch.nn.modules.module.Module|k blocks config depth_coefficient top_activation top_bn top_conv
transformers.models.efficientnet.modeling_efficientnet.EfficientNetExpansionLayer|b torch.nn.modules.module.Module|k expand_act expand_bn expand_conv
transformers.models.efficientnet.modeling_efficientnet.EfficientNetFinalBlockLayer|b torch.nn.modules.module.Module|k apply_dropout dropout project_bn project_conv
transformers.models.efficientnet.modeling_efficientnet.EfficientNetForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier config dropout efficientnet num_labels
transformers.models.efficientnet.modeling_efficientnet.EfficientNetModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder pooler
transformers.models.efficientnet.modeling_efficientnet.EfficientNetPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.efficientnet.modeling_efficientnet.EfficientNetSqueezeExciteLayer|b torch.nn.modules.module.Module|k act_expand act_reduce dim dim_se expand reduce squeeze
transformers.models.encodec.feature_extraction_encodec.EncodecFeatureExtractor|b transformers.feature_extraction_sequence_utils.SequenceFeatureExtractor|k chunk_length_s overlap|k *|f
transformers.models.ernie.configuration_ernie.ErnieConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob bos_token_id classifier_dropout eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size is_decoder layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type task_type_vocab_size tie_word_embeddings type_vocab_size use_cache use_task_id vocab_size
transformers.models.ernie.configuration_ernie.ErnieOnnxConfig|k _config _patching_specs task
transformers.models.ernie.modeling_ernie.ErnieAttention|b torch.nn.modules.module.Module|k is_cross_attention output pruned_heads self
transformers.models.ernie.modeling_ernie.ErnieCrossAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout is_causal key layer_idx num_attention_heads query scaling value
transformers.models.ernie.modeling_ernie.ErnieEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embedding_type position_embeddings position_ids task_type_embeddings token_type_embeddings token_type_ids use_task_id word_embeddings
transformers.models.ernie.modeling_ernie.ErnieEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.ernie.modeling_ernie.ErnieForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length cls ernie generation_config
transformers.models.ernie.modeling_ernie.ErnieForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k cls ernie
transformers.models.ernie.modeling_ernie.ErnieForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier dropout ernie
transformers.models.ernie.modeling_ernie.ErnieForNextSentencePrediction|b transformers.modeling_utils.PreTrainedModel|k cls ernie
transformers.models.ernie.modeling_ernie.ErnieForPreTraining|b transformers.modeling_utils.PreTrainedModel|k cls ernie
transformers.models.ernie.modeling_ernie.ErnieForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k ernie num_labels qa_outputs
transformers.models.ernie.modeling_ernie.ErnieForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier config dropout ernie num_labels
transformers.models.ernie.modeling_ernie.ErnieForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout ernie num_labels
transformers.models.ernie.modeling_ernie.ErnieIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.ernie.modeling_ernie.ErnieLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.ernie.modeling_ernie.ErnieLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder output seq_len_dim|f
transformers.models.ernie.modeling_ernie.ErnieModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder gradient_checkpointing pooler
transformers.models.ernie.modeling_ernie.ErnieOnlyMLMHead|b torch.nn.modules.module.Module|k predictions
transformers.models.ernie.modeling_ernie.ErnieOnlyNSPHead|b torch.nn.modules.module.Module|k seq_relationship
transformers.models.ernie.modeling_ernie.ErnieOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.ernie.modeling_ernie.ErniePooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.ernie.modeling_ernie.ErniePreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.ernie.modeling_ernie.ErniePreTrainingHeads|b torch.nn.modules.module.Module|k predictions seq_relationship
transformers.models.ernie.modeling_ernie.ErniePredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.ernie.modeling_ernie.ErnieSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config distance_embedding dropout is_causal is_decoder key layer_idx max_position_embeddings num_attention_heads position_embedding_type query scaling value
transformers.models.ernie.modeling_ernie.ErnieSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.falcon_mamba.configuration_falcon_mamba.FalconMambaConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k bos_token_id conv_kernel eos_token_id expand hidden_act hidden_size initializer_range intermediate_size layer_norm_epsilon mixer_rms_eps num_hidden_layers pad_token_id rescale_prenorm_residual residual_in_fp32 state_size tie_word_embeddings time_step_floor time_step_init_scheme time_step_max time_step_min time_step_rank time_step_scale use_associative_scan use_bias use_cache use_conv_bias use_falcon_mambapy use_mambapy vocab_size
transformers.models.falcon_mamba.modeling_falcon_mamba.FalconMambaBlock|b torch.nn.modules.module.Module|k config layer_idx mixer norm residual_in_fp32|f
transformers.models.falcon_mamba.modeling_falcon_mamba.FalconMambaCache|k _dtype conv_kernel_size conv_states intermediate_size max_batch_size ssm_state_size ssm_states
transformers.models.falcon_mamba.modeling_falcon_mamba.FalconMambaForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length backbone generation_config lm_head
transformers.models.falcon_mamba.modeling_falcon_mamba.FalconMambaMixer|b torch.nn.modules.module.Module|k A_log D act activation b_layernorm c_layernorm config conv1d conv_kernel_size dt_layernorm dt_proj hidden_size in_proj intermediate_size layer_idx layer_type out_proj rms_eps ssm_state_size time_step_rank use_associative_scan use_bias use_conv_bias use_falcon_mambapy use_mambapy x_proj
transformers.models.falcon_mamba.modeling_falcon_mamba.FalconMambaModel|b transformers.modeling_utils.PreTrainedModel|k embeddings gradient_checkpointing layers norm_f
transformers.models.falcon_mamba.modeling_falcon_mamba.FalconMambaPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.falcon_mamba.modeling_falcon_mamba.FalconMambaRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.falcon_mamba.modeling_falcon_mamba.FalconMambaWeightlessRMSNorm|b torch.nn.modules.module.Module|k eps weight
transformers.models.fastspeech2_conformer.configuration_fastspeech2_conformer.FastSpeech2ConformerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k convolution_bias decoder_attention_dropout_rate decoder_concat_after decoder_config decoder_dropout_rate decoder_kernel_size decoder_layers decoder_linear_units decoder_normalize_before decoder_num_attention_heads decoder_positional_dropout_rate duration_predictor_channels duration_predictor_dropout_rate duration_predictor_kernel_size duration_predictor_layers encoder_attention_dropout_rate encoder_concat_after encoder_config encoder_dropout_rate encoder_kernel_size encoder_layers encoder_linear_units encoder_normalize_before encoder_num_attention_heads encoder_positional_dropout_rate energy_embed_dropout energy_embed_kernel_size energy_predictor_channels energy_predictor_dropout energy_predictor_kernel_size energy_predictor_layers hidden_size is_encoder_decoder max_source_positions num_languages num_mel_bins num_speakers pitch_embed_dropout pitch_embed_kernel_size pitch_predictor_channels pitch_predictor_dropout pitch_predictor_kernel_size pitch_predictor_layers positionwise_conv_kernel_size reduction_factor speaker_embed_dim speaking_speed speech_decoder_postnet_dropout speech_decoder_postnet_kernel speech_decoder_postnet_layers speech_decoder_postnet_units stop_gradient_from_energy_predictor stop_gradient_from_pitch_predictor use_cnn_in_conformer use_macaron_style_in_conformer use_masking use_weighted_masking vocab_size
transformers.models.fastspeech2_conformer.configuration_fastspeech2_conformer.FastSpeech2ConformerHifiGanConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k initializer_range leaky_relu_slope model_in_dim normalize_before resblock_dilation_sizes resblock_kernel_sizes upsample_initial_channel upsample_kernel_sizes upsample_rates
transformers.models.fastspeech2_conformer.configuration_fastspeech2_conformer.FastSpeech2ConformerWithHifiGanConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k model_config vocoder_config
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerAttention|b torch.nn.modules.module.Module|k dim_key dropout head_dim hidden_size linear_k linear_out linear_pos linear_q linear_v num_heads pos_bias_u pos_bias_v
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerBatchNormConvLayer|b torch.nn.modules.module.Module|k activation batch_norm conv dropout
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerConvolutionModule|b torch.nn.modules.module.Module|k activation depthwise_conv norm padding pointwise_conv1 pointwise_conv2
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerDurationPredictor|b torch.nn.modules.module.Module|k conv_layers linear log_domain_offset
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerEncoder|b torch.nn.modules.module.Module|k conformer_layers embed pos_enc
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerEncoderLayer|b torch.nn.modules.module.Module|k concat_after concat_linear conv_layer_norm conv_module dropout feed_forward feed_forward_macaron ff_layer_norm ff_macaron_layer_norm ff_scale final_layer_norm macaron_style normalize_before self_attn self_attn_layer_norm size use_cnn_module
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerHifiGan|b transformers.modeling_utils.PreTrainedModel|k conv_post conv_pre mean num_kernels num_upsamples resblocks scale upsampler
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerLoss|b torch.nn.modules.module.Module|k duration_criterion l1_criterion log_domain_offset mse_criterion use_masking use_weighted_masking
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerModel|b transformers.modeling_utils.PreTrainedModel|k config criterion decoder duration_predictor encoder energy_embed energy_predictor hidden_size language_id_embedding multilingual_model multispeaker_model num_mel_bins pitch_embed pitch_predictor projection reduction_factor speaker_embed_dim speaker_id_embedding speech_decoder_postnet stop_gradient_from_energy_predictor stop_gradient_from_pitch_predictor vocab_size
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerMultiLayeredConv1d|b torch.nn.modules.module.Module|k conv1 conv2 dropout
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerPredictorLayer|b torch.nn.modules.module.Module|k activation conv dropout layer_norm
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerRelPositionalEncoding|b torch.nn.modules.module.Module|k dropout embed_dim input_scale max_len pos_enc
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerSpeechDecoderPostnet|b torch.nn.modules.module.Module|k config feat_out layers
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerVarianceEmbedding|b torch.nn.modules.module.Module|k conv dropout
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerVariancePredictor|b torch.nn.modules.module.Module|k conv_layers linear
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.FastSpeech2ConformerWithHifiGan|b transformers.modeling_utils.PreTrainedModel|k config model vocoder
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer.HifiGanResidualBlock|b torch.nn.modules.module.Module|k convs1 convs2 leaky_relu_slope
transformers.models.flaubert.configuration_flaubert.FlaubertConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k asm attention_dropout bos_index bos_token_id causal dropout emb_dim embed_init_std end_n_top eos_index eos_token_id gelu_activation init_std is_encoder lang_id layer_norm_eps layerdrop mask_index mask_token_id max_position_embeddings n_heads n_langs n_layers n_words pad_index pad_token_id pre_norm sinusoidal_embeddings start_n_top summary_activation summary_first_dropout summary_proj_to_labels summary_type summary_use_proj tie_word_embeddings unk_index use_lang_emb vocab_size
transformers.models.flaubert.configuration_flaubert.FlaubertOnnxConfig|k _config _patching_specs task
transformers.models.flaubert.modeling_flaubert.FlaubertForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k logits_proj sequence_summary transformer
transformers.models.flaubert.modeling_flaubert.FlaubertForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k qa_outputs transformer
transformers.models.flaubert.modeling_flaubert.FlaubertForQuestionAnsweringSimple|b transformers.modeling_utils.PreTrainedModel|k qa_outputs transformer
transformers.models.flaubert.modeling_flaubert.FlaubertForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k config num_labels sequence_summary transformer
transformers.models.flaubert.modeling_flaubert.FlaubertForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels transformer
transformers.models.flaubert.modeling_flaubert.FlaubertModel|b transformers.modeling_utils.PreTrainedModel|k attention_dropout attentions causal dim dropout embeddings eos_index ffns hidden_dim is_decoder is_encoder lang_embeddings layer_norm1 layer_norm2 layer_norm_emb layerdrop n_heads n_langs n_layers n_words pad_index position_embeddings position_ids pre_norm use_lang_emb
transformers.models.flaubert.modeling_flaubert.FlaubertPoolerAnswerClass|b torch.nn.modules.module.Module|k activation dense_0 dense_1
transformers.models.flaubert.modeling_flaubert.FlaubertPoolerEndLogits|b torch.nn.modules.module.Module|k LayerNorm activation dense_0 dense_1
transformers.models.flaubert.modeling_flaubert.FlaubertPoolerStartLogits|b torch.nn.modules.module.Module|k dense
transformers.models.flaubert.modeling_flaubert.FlaubertPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.flaubert.modeling_flaubert.FlaubertPredLayer|b torch.nn.modules.module.Module|k asm n_words pad_index proj
transformers.models.flaubert.modeling_flaubert.FlaubertSQuADHead|b torch.nn.modules.module.Module|k answer_class end_logits end_n_top start_logits start_n_top
transformers.models.flaubert.modeling_flaubert.FlaubertSequenceSummary|b torch.nn.modules.module.Module|k activation first_dropout last_dropout summary summary_type
transformers.models.flaubert.modeling_flaubert.FlaubertWithLMHeadModel|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config pred_layer transformer
transformers.models.flaubert.modeling_flaubert.MultiHeadAttention|b torch.nn.modules.module.Module|k dim dropout head_dim k_lin layer_id n_heads out_lin pruned_heads q_lin v_lin
transformers.models.flaubert.modeling_flaubert.TransformerFFN|b torch.nn.modules.module.Module|k act chunk_size_feed_forward dropout lin1 lin2 seq_len_dim
transformers.models.flava.configuration_flava.FlavaConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k ce_ignore_index global_backprop_contrastive global_contrastive_weight hidden_size image_codebook_config image_config init_codebook initializer_factor initializer_range itm_weight layer_norm_eps logit_scale_init_value mim_weight mlm_weight mmm_image_weight mmm_text_weight multimodal_config projection_dim return_loss skip_unmasked_multimodal_encoder text_config tie_word_embeddings
transformers.models.flava.configuration_flava.FlavaImageCodebookConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k freeze hidden_size initializer_range input_channels num_blocks_per_group num_groups vocab_size
transformers.models.flava.configuration_flava.FlavaImageConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob hidden_act hidden_dropout_prob hidden_size image_size initializer_range intermediate_size layer_norm_eps mask_token num_attention_heads num_channels num_hidden_layers patch_size qkv_bias vocab_size
transformers.models.flava.configuration_flava.FlavaMultimodalConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps num_attention_heads num_hidden_layers qkv_bias use_cls_token
transformers.models.flava.configuration_flava.FlavaTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type qkv_bias type_vocab_size vocab_size
transformers.models.flava.feature_extraction_flava.FlavaFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k codebook_crop_size codebook_do_center_crop codebook_do_map_pixels codebook_do_normalize codebook_do_rescale codebook_do_resize codebook_image_mean codebook_image_std codebook_resample codebook_rescale_factor codebook_size crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std input_size_patches mask_group_max_aspect_ratio mask_group_max_patches mask_group_min_aspect_ratio mask_group_min_patches resample rescale_factor return_codebook_pixels return_image_mask size total_mask_patches|k *|f
transformers.models.flava.image_processing_flava.FlavaImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k codebook_crop_size codebook_do_center_crop codebook_do_map_pixels codebook_do_normalize codebook_do_rescale codebook_do_resize codebook_image_mean codebook_image_std codebook_resample codebook_rescale_factor codebook_size crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std input_size_patches mask_group_max_aspect_ratio mask_group_max_patches mask_group_min_aspect_ratio mask_group_min_patches resample rescale_factor return_codebook_pixels return_image_mask size total_mask_patches|k *|f
transformers.models.flava.image_processing_flava.FlavaMaskingGenerator|k height log_aspect_ratio mask_group_max_patches mask_group_min_patches num_patches total_mask_patches width|f
transformers.models.flava.image_processing_flava_fast.FlavaImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.flava.image_processing_flava_fast.FlavaMaskingGenerator|k height log_aspect_ratio mask_group_max_patches mask_group_min_patches num_patches total_mask_patches width|f
transformers.models.flava.image_processing_pil_flava.FlavaImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.flava.image_processing_pil_flava.FlavaMaskingGenerator|k height log_aspect_ratio mask_group_max_patches mask_group_min_patches num_patches total_mask_patches width|f
transformers.models.flava.modeling_flava.FlavaAttention|b torch.nn.modules.module.Module|k attention output pruned_heads
transformers.models.flava.modeling_flava.FlavaEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.flava.modeling_flava.FlavaForPreTraining|b transformers.modeling_utils.PreTrainedModel|k ce_ignore_index flava global_contrastive_head global_contrastive_weight image_codebook image_vocab_size itm_head itm_weight mim_head mim_weight mlm_head mlm_weight mmm_image_head mmm_image_weight mmm_text_head mmm_text_weight skip_unmasked_multimodal_encoder text_vocab_size
transformers.models.flava.modeling_flava.FlavaGlobalContrastiveHead|b torch.nn.modules.module.Module|k config global_backprop_contrastive
transformers.models.flava.modeling_flava.FlavaITMHead|b torch.nn.modules.module.Module|k config pooler seq_relationship
transformers.models.flava.modeling_flava.FlavaImageCodebook|b transformers.modeling_utils.PreTrainedModel|k blocks config hidden_size input_channels num_blocks_per_group num_groups vocab_size
transformers.models.flava.modeling_flava.FlavaImageCodebookBlock|b torch.nn.modules.module.Module|k id_path post_gain res_path
transformers.models.flava.modeling_flava.FlavaImageCodebookLayerGroup|b torch.nn.modules.module.Module|k group
transformers.models.flava.modeling_flava.FlavaImageCodebookResPath|b torch.nn.modules.module.Module|k path
transformers.models.flava.modeling_flava.FlavaImageEmbeddings|b torch.nn.modules.module.Module|k cls_token config dropout mask_token patch_embeddings patch_size position_embeddings
transformers.models.flava.modeling_flava.FlavaImageModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm pooler
transformers.models.flava.modeling_flava.FlavaIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.flava.modeling_flava.FlavaLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward intermediate layernorm_after layernorm_before output seq_len_dim|f
transformers.models.flava.modeling_flava.FlavaMaskedPredictionHead|b torch.nn.modules.module.Module|k bias config decoder transform
transformers.models.flava.modeling_flava.FlavaModel|b transformers.modeling_utils.PreTrainedModel|k image_hidden_size image_model image_projection image_to_mm_projection logit_scale mm_hidden_size multimodal_model projection_dim text_hidden_size text_model text_projection text_to_mm_projection
transformers.models.flava.modeling_flava.FlavaMultimodalModel|b transformers.modeling_utils.PreTrainedModel|k cls_token config encoder layernorm pooler use_cls_token
transformers.models.flava.modeling_flava.FlavaOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.flava.modeling_flava.FlavaPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.flava.modeling_flava.FlavaPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.flava.modeling_flava.FlavaPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.flava.modeling_flava.FlavaSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout key num_attention_heads query value
transformers.models.flava.modeling_flava.FlavaSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.flava.modeling_flava.FlavaTextEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embedding_type position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.flava.modeling_flava.FlavaTextModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm pooler
transformers.models.flava.modeling_flava.PatchEmbeddings|b torch.nn.modules.module.Module|k image_size num_patches patch_size projection
transformers.models.florence2.configuration_florence2.Florence2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k image_token_id is_encoder_decoder text_config tie_word_embeddings vision_config
transformers.models.florence2.configuration_florence2.Florence2VisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_function depths drop_path_rate embed_dim in_channels initializer_range max_position_embeddings max_temporal_embeddings mlp_ratio num_groups num_heads patch_padding patch_prenorm patch_size patch_stride projection_dim qkv_bias window_size
transformers.models.florence2.modeling_florence2.Florence2DropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.florence2.modeling_florence2.Florence2ForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.florence2.modeling_florence2.Florence2Model|b transformers.modeling_utils.PreTrainedModel|k language_model multi_modal_projector vision_tower
transformers.models.florence2.modeling_florence2.Florence2MultiModalProjector|b torch.nn.modules.module.Module|k image_position_embed image_proj_norm image_projection vision_embedding_dim vision_projection_dim visual_temporal_embed
transformers.models.florence2.modeling_florence2.Florence2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.florence2.modeling_florence2.Florence2VisionBackbone|b transformers.modeling_utils.PreTrainedModel|k blocks config convs embed_dim num_groups num_heads num_stages
transformers.models.florence2.modeling_florence2.Florence2VisionBlock|b torch.nn.modules.module.Module|k channel_block spatial_block
transformers.models.florence2.modeling_florence2.Florence2VisionChannelAttention|b torch.nn.modules.module.Module|k config dim groups is_causal proj qkv
transformers.models.florence2.modeling_florence2.Florence2VisionChannelBlock|b torch.nn.modules.module.Module|k channel_attn config conv1 conv2 drop_path1 drop_path2 ffn norm1 norm2
transformers.models.florence2.modeling_florence2.Florence2VisionConvEmbed|b torch.nn.modules.module.Module|k config conv embed_dim in_channels norm padding patch_size pre_norm stage_idx stride
transformers.models.florence2.modeling_florence2.Florence2VisionDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.florence2.modeling_florence2.Florence2VisionLearnedAbsolutePositionEmbedding2D|b torch.nn.modules.module.Module|k column_embeddings row_embeddings
transformers.models.florence2.modeling_florence2.Florence2VisionMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.florence2.modeling_florence2.Florence2VisionPositionalEmbeddingCosine1D|b torch.nn.modules.module.Module|k embed_dim max_seq_len pos_idx_to_embed
transformers.models.florence2.modeling_florence2.Florence2VisionPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.florence2.modeling_florence2.Florence2VisionSpatialBlock|b torch.nn.modules.module.Module|k conv1 conv2 drop_path1 drop_path2 ffn norm1 norm2 window_attn
transformers.models.florence2.modeling_florence2.Florence2VisionWindowAttention|b torch.nn.modules.module.Module|k config dim is_causal num_heads proj qkv scale window_size
transformers.models.fnet.configuration_fnet.FNetConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps max_position_embeddings num_hidden_layers pad_token_id tie_word_embeddings tpu_short_seq_length type_vocab_size use_tpu_fourier_optimizations vocab_size
transformers.models.fnet.modeling_fnet.FNetBasicFourierTransform|b torch.nn.modules.module.Module|k dft_mat_hidden dft_mat_seq fourier_transform
transformers.models.fnet.modeling_fnet.FNetBasicOutput|b torch.nn.modules.module.Module|k LayerNorm
transformers.models.fnet.modeling_fnet.FNetEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embeddings position_ids projection token_type_embeddings token_type_ids word_embeddings
transformers.models.fnet.modeling_fnet.FNetEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.fnet.modeling_fnet.FNetForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k cls fnet
transformers.models.fnet.modeling_fnet.FNetForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier dropout fnet
transformers.models.fnet.modeling_fnet.FNetForNextSentencePrediction|b transformers.modeling_utils.PreTrainedModel|k cls fnet
transformers.models.fnet.modeling_fnet.FNetForPreTraining|b transformers.modeling_utils.PreTrainedModel|k cls fnet
transformers.models.fnet.modeling_fnet.FNetForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k fnet num_labels qa_outputs
transformers.models.fnet.modeling_fnet.FNetForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout fnet num_labels
transformers.models.fnet.modeling_fnet.FNetForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout fnet num_labels
transformers.models.fnet.modeling_fnet.FNetFourierTransform|b torch.nn.modules.module.Module|k output self
transformers.models.fnet.modeling_fnet.FNetIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.fnet.modeling_fnet.FNetLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.fnet.modeling_fnet.FNetLayer|b torch.nn.modules.module.Module|k chunk_size_feed_forward fourier intermediate output seq_len_dim|f
transformers.models.fnet.modeling_fnet.FNetModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder pooler
transformers.models.fnet.modeling_fnet.FNetOnlyMLMHead|b torch.nn.modules.module.Module|k predictions
transformers.models.fnet.modeling_fnet.FNetOnlyNSPHead|b torch.nn.modules.module.Module|k seq_relationship
transformers.models.fnet.modeling_fnet.FNetOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.fnet.modeling_fnet.FNetPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.fnet.modeling_fnet.FNetPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.fnet.modeling_fnet.FNetPreTrainingHeads|b torch.nn.modules.module.Module|k predictions seq_relationship
transformers.models.fnet.modeling_fnet.FNetPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.focalnet.configuration_focalnet.FocalNetConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _out_features _out_indices depths drop_path_rate embed_dim encoder_stride focal_levels focal_windows hidden_act hidden_dropout_prob hidden_sizes image_size initializer_range layer_norm_eps layerscale_value mlp_ratio normalize_modulator num_channels patch_size stage_names use_conv_embed use_layerscale use_post_layernorm use_post_layernorm_in_modulation
transformers.models.focalnet.modeling_focalnet.FocalNetBackbone|b transformers.modeling_utils.PreTrainedModel|k _out_features _out_indices backbone_type config focalnet num_features stage_names use_timm_backbone
transformers.models.focalnet.modeling_focalnet.FocalNetDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.focalnet.modeling_focalnet.FocalNetEmbeddings|b torch.nn.modules.module.Module|k dropout mask_token norm patch_embeddings patch_grid
transformers.models.focalnet.modeling_focalnet.FocalNetEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing num_stages stages
transformers.models.focalnet.modeling_focalnet.FocalNetForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier focalnet num_labels
transformers.models.focalnet.modeling_focalnet.FocalNetForMaskedImageModeling|b transformers.modeling_utils.PreTrainedModel|k decoder focalnet num_stages
transformers.models.focalnet.modeling_focalnet.FocalNetLayer|b torch.nn.modules.module.Module|k config dim drop drop_path gamma_1 gamma_2 input_resolution mlp modulation norm1 norm2 use_post_layernorm
transformers.models.focalnet.modeling_focalnet.FocalNetMlp|b torch.nn.modules.module.Module|k activation drop fc1 fc2
transformers.models.focalnet.modeling_focalnet.FocalNetModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm num_features num_stages pooler
transformers.models.focalnet.modeling_focalnet.FocalNetModulation|b torch.nn.modules.module.Module|k activation dim focal_factor focal_layers focal_level focal_window kernel_sizes layernorm normalize_modulator projection_context projection_dropout projection_in projection_out use_post_layernorm_in_modulation
transformers.models.focalnet.modeling_focalnet.FocalNetPatchEmbeddings|b torch.nn.modules.module.Module|k grid_size image_size norm num_channels num_patches patch_size projection
transformers.models.focalnet.modeling_focalnet.FocalNetPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.focalnet.modeling_focalnet.FocalNetStage|b torch.nn.modules.module.Module|k config downsample layers num_stages pointing|f
transformers.models.fsmt.configuration_fsmt.DecoderConfig|b transformers.configuration_utils.PretrainedConfig|k bos_token_id is_encoder_decoder vocab_size
transformers.models.fsmt.configuration_fsmt.FSMTConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout bos_token_id d_model decoder decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers decoder_start_token_id dropout early_stopping encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers eos_token_id forced_eos_token_id init_std is_encoder_decoder langs length_penalty max_length max_position_embeddings num_beams num_hidden_layers pad_token_id scale_embedding src_vocab_size tgt_vocab_size tie_word_embeddings use_cache
transformers.models.fsmt.modeling_fsmt.Attention|b torch.nn.modules.module.Module|k cache_key dropout embed_dim encoder_decoder_attention head_dim k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.fsmt.modeling_fsmt.DecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim encoder_attn encoder_attn_layer_norm fc1 fc2 final_layer_norm self_attn self_attn_layer_norm
transformers.models.fsmt.modeling_fsmt.EncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim fc1 fc2 final_layer_norm self_attn self_attn_layer_norm
transformers.models.fsmt.modeling_fsmt.FSMTDecoder|b torch.nn.modules.module.Module|k dropout embed_positions embed_scale embed_tokens layerdrop layers output_projection padding_idx
transformers.models.fsmt.modeling_fsmt.FSMTEncoder|b torch.nn.modules.module.Module|k dropout embed_positions embed_scale embed_tokens layerdrop layers padding_idx
transformers.models.fsmt.modeling_fsmt.FSMTForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config model
transformers.models.fsmt.modeling_fsmt.FSMTModel|b transformers.modeling_utils.PreTrainedModel|k decoder encoder
transformers.models.fsmt.modeling_fsmt.PretrainedFSMTModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.fsmt.modeling_fsmt.SinusoidalPositionalEmbedding|b torch.nn.modules.sparse.Embedding|k weight
transformers.models.fuyu.configuration_fuyu.FuyuConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _vocab_size attention_dropout bos_token_id eos_token_id hidden_act hidden_dropout hidden_size image_size image_token_id initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_channels num_hidden_layers pad_token_id partial_rotary_factor patch_size qk_layernorm rope_parameters rope_scaling rope_theta text_config tie_word_embeddings use_cache vocab_size
transformers.models.fuyu.image_processing_fuyu.FuyuImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_normalize do_pad do_rescale do_resize image_mean image_std padding_mode padding_value patch_size resample rescale_factor size|k *|f
transformers.models.fuyu.image_processing_pil_fuyu.FuyuImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.fuyu.modeling_fuyu.FuyuForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.fuyu.modeling_fuyu.FuyuModel|b transformers.modeling_utils.PreTrainedModel|k gradient_checkpointing language_model padding_idx vision_embed_tokens vocab_size
transformers.models.fuyu.modeling_fuyu.FuyuPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.gemma3.image_processing_gemma3.Gemma3ImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_normalize do_pan_and_scan do_rescale do_resize image_mean image_std pan_and_scan_max_num_crops pan_and_scan_min_crop_size pan_and_scan_min_ratio_to_activate resample rescale_factor size|k *|f
transformers.models.gemma3.image_processing_gemma3_fast.Gemma3ImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.gemma3.image_processing_pil_gemma3.Gemma3ImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.git.configuration_git.GitConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers num_image_with_embedding pad_token_id position_embedding_type tie_word_embeddings use_cache vision_config vocab_size
transformers.models.git.configuration_git.GitVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout hidden_act hidden_size image_size initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_hidden_layers patch_size
transformers.models.git.modeling_git.GitAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.git.modeling_git.GitEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embedding_type position_embeddings position_ids word_embeddings
transformers.models.git.modeling_git.GitEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.git.modeling_git.GitForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config git output
transformers.models.git.modeling_git.GitIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.git.modeling_git.GitLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward intermediate output seq_len_dim|f
transformers.models.git.modeling_git.GitModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder image_encoder img_temporal_embedding visual_projection
transformers.models.git.modeling_git.GitOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.git.modeling_git.GitPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.git.modeling_git.GitProjection|b torch.nn.modules.module.Module|k config visual_projection
transformers.models.git.modeling_git.GitSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size distance_embedding dropout image_patch_tokens key layer_idx max_position_embeddings num_attention_heads position_embedding_type query value
transformers.models.git.modeling_git.GitSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.git.modeling_git.GitVisionAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads out_proj q_proj scale v_proj
transformers.models.git.modeling_git.GitVisionEmbeddings|b torch.nn.modules.module.Module|k class_embedding config embed_dim image_size num_patches num_positions patch_embedding patch_size position_embedding position_ids
transformers.models.git.modeling_git.GitVisionEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.git.modeling_git.GitVisionEncoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.git.modeling_git.GitVisionMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.git.modeling_git.GitVisionModel|b transformers.modeling_utils.PreTrainedModel|k vision_model
transformers.models.git.modeling_git.GitVisionTransformer|b torch.nn.modules.module.Module|k config embeddings encoder post_layernorm pre_layrnorm
transformers.models.glm.configuration_glm.GlmConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout bos_token_id eos_token_id head_dim hidden_act hidden_size initializer_range intermediate_size max_position_embeddings num_attention_heads num_hidden_layers num_key_value_heads pad_token_id partial_rotary_factor rms_norm_eps rope_parameters rope_theta tie_word_embeddings use_cache vocab_size
transformers.models.glm.modeling_glm.GlmAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_proj layer_idx num_key_value_groups o_proj q_proj scaling v_proj
transformers.models.glm.modeling_glm.GlmDecoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.glm.modeling_glm.GlmForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.glm.modeling_glm.GlmForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.glm.modeling_glm.GlmForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k dropout num_labels score
transformers.models.glm.modeling_glm.GlmMLP|b torch.nn.modules.module.Module|k activation_fn config down_proj gate_up_proj
transformers.models.glm.modeling_glm.GlmModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.glm.modeling_glm.GlmPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.glm.modeling_glm.GlmRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.glm.modeling_glm.GlmRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.glm4.configuration_glm4.Glm4Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout bos_token_id eos_token_id head_dim hidden_act hidden_size initializer_range intermediate_size max_position_embeddings num_attention_heads num_hidden_layers num_key_value_heads pad_token_id partial_rotary_factor rms_norm_eps rope_parameters rope_theta tie_word_embeddings use_cache vocab_size
transformers.models.glm4.modeling_glm4.Glm4Attention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_proj layer_idx num_key_value_groups o_proj q_proj scaling v_proj
transformers.models.glm4.modeling_glm4.Glm4DecoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp post_attention_layernorm post_mlp_layernorm post_self_attn_layernorm self_attn|f
transformers.models.glm4.modeling_glm4.Glm4ForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.glm4.modeling_glm4.Glm4ForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.glm4.modeling_glm4.Glm4ForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k dropout num_labels score
transformers.models.glm4.modeling_glm4.Glm4MLP|b torch.nn.modules.module.Module|k activation_fn config down_proj gate_up_proj
transformers.models.glm4.modeling_glm4.Glm4Model|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.glm4.modeling_glm4.Glm4PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.glm4.modeling_glm4.Glm4RMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.glm4.modeling_glm4.Glm4RotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.glpn.configuration_glpn.GLPNConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob decoder_hidden_size depths drop_path_rate head_in_index hidden_act hidden_dropout_prob hidden_sizes initializer_range layer_norm_eps max_depth mlp_ratios num_attention_heads num_channels num_encoder_blocks patch_sizes sr_ratios strides
transformers.models.glpn.feature_extraction_glpn.GLPNFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k do_rescale do_resize resample size_divisor|k *|f
transformers.models.glpn.image_processing_glpn.GLPNImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_rescale do_resize resample size_divisor|k *|f
transformers.models.glpn.image_processing_pil_glpn.GLPNImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.glpn.modeling_glpn.GLPNAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.glpn.modeling_glpn.GLPNDWConv|b torch.nn.modules.module.Module|k dwconv
transformers.models.glpn.modeling_glpn.GLPNDecoder|b torch.nn.modules.module.Module|k final_upsample stages
transformers.models.glpn.modeling_glpn.GLPNDecoderStage|b torch.nn.modules.module.Module|k convolution fusion upsample
transformers.models.glpn.modeling_glpn.GLPNDepthEstimationHead|b torch.nn.modules.module.Module|k config head
transformers.models.glpn.modeling_glpn.GLPNDepthWiseConv|b torch.nn.modules.module.Module|k dwconv
transformers.models.glpn.modeling_glpn.GLPNDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.glpn.modeling_glpn.GLPNEfficientSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout hidden_size key layer_norm num_attention_heads query sr sr_ratio value
transformers.models.glpn.modeling_glpn.GLPNEncoder|b torch.nn.modules.module.Module|k block config layer_norm patch_embeddings
transformers.models.glpn.modeling_glpn.GLPNForDepthEstimation|b transformers.modeling_utils.PreTrainedModel|k decoder glpn head
transformers.models.glpn.modeling_glpn.GLPNLayer|b torch.nn.modules.module.Module|k attention drop_path layer_norm_1 layer_norm_2 mlp
transformers.models.glpn.modeling_glpn.GLPNMixFFN|b torch.nn.modules.module.Module|k dense1 dense2 dropout dwconv intermediate_act_fn
transformers.models.glpn.modeling_glpn.GLPNModel|b transformers.modeling_utils.PreTrainedModel|k config encoder
transformers.models.glpn.modeling_glpn.GLPNOverlapPatchEmbeddings|b torch.nn.modules.module.Module|k layer_norm proj
transformers.models.glpn.modeling_glpn.GLPNPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.glpn.modeling_glpn.GLPNSelectiveFeatureFusion|b torch.nn.modules.module.Module|k convolutional_layer1 convolutional_layer2 convolutional_layer3 sigmoid
transformers.models.glpn.modeling_glpn.GLPNSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.glpn.modeling_glpn.GlpnDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.glpn.modeling_glpn.SiLogLoss|b torch.nn.modules.module.Module|k lambd
transformers.models.gpt_neox_japanese.configuration_gpt_neox_japanese.GPTNeoXJapaneseConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout bos_token_id eos_token_id hidden_act hidden_dropout hidden_size initializer_range intermediate_multiple_size is_decoder layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id partial_rotary_factor rope_parameters rope_scaling rope_theta rotary_emb_base rotary_pct tie_word_embeddings use_cache vocab_size
transformers.models.gpt_neox_japanese.modeling_gpt_neox_japanese.GPTNeoXJapaneseAttention|b torch.nn.modules.module.Module|k attention_dropout dense dense_bias head_size hidden_size layer_idx norm_factor num_attention_heads query_key_value rope_theta rotary_emb rotary_ndims use_bias
transformers.models.gpt_neox_japanese.modeling_gpt_neox_japanese.GPTNeoXJapaneseForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length config embed_out generation_config gpt_neox_japanese
transformers.models.gpt_neox_japanese.modeling_gpt_neox_japanese.GPTNeoXJapaneseLayer|b torch.nn.modules.module.Module|k attention hidden_dropout input_layernorm layer_number mlp post_attention_layernorm
transformers.models.gpt_neox_japanese.modeling_gpt_neox_japanese.GPTNeoXJapaneseMLP|b torch.nn.modules.module.Module|k act dense_4h_to_h dense_h_to_4h
transformers.models.gpt_neox_japanese.modeling_gpt_neox_japanese.GPTNeoXJapaneseModel|b transformers.modeling_utils.PreTrainedModel|k config embed_in final_layer_norm layers rotary_emb
transformers.models.gpt_neox_japanese.modeling_gpt_neox_japanese.GPTNeoXJapanesePreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.gpt_neox_japanese.modeling_gpt_neox_japanese.GPTNeoXJapaneseRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.gpt_oss.configuration_gpt_oss.GptOssConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout bos_token_id eos_token_id head_dim hidden_act hidden_size initializer_range intermediate_size layer_types max_position_embeddings num_attention_heads num_experts_per_tok num_hidden_layers num_key_value_heads num_local_experts output_router_logits pad_token_id rms_norm_eps rope_parameters rope_scaling rope_theta router_aux_loss_coef sliding_window tie_word_embeddings use_cache vocab_size
transformers.models.gpt_oss.modeling_gpt_oss.GptOssAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_proj layer_idx layer_type num_key_value_groups o_proj q_proj scaling sinks sliding_window v_proj
transformers.models.gpt_oss.modeling_gpt_oss.GptOssDecoderLayer|b torch.nn.modules.module.Module|k attention_type hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.gpt_oss.modeling_gpt_oss.GptOssExperts|b torch.nn.modules.module.Module|k alpha down_proj down_proj_bias expert_dim gate_up_proj gate_up_proj_bias hidden_size intermediate_size limit num_experts
transformers.models.gpt_oss.modeling_gpt_oss.GptOssForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model num_experts num_experts_per_tok router_aux_loss_coef vocab_size
transformers.models.gpt_oss.modeling_gpt_oss.GptOssForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.gpt_oss.modeling_gpt_oss.GptOssForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k dropout num_labels score
transformers.models.gpt_oss.modeling_gpt_oss.GptOssMLP|b torch.nn.modules.module.Module|k experts router
transformers.models.gpt_oss.modeling_gpt_oss.GptOssModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.gpt_oss.modeling_gpt_oss.GptOssPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.gpt_oss.modeling_gpt_oss.GptOssRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.gpt_oss.modeling_gpt_oss.GptOssRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.gpt_oss.modeling_gpt_oss.GptOssTopKRouter|b torch.nn.modules.module.Module|k bias hidden_dim num_experts top_k weight
transformers.models.granite.configuration_granite.GraniteConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout attention_multiplier bos_token_id embedding_multiplier eos_token_id hidden_act hidden_size initializer_range intermediate_size logits_scaling max_position_embeddings mlp_bias num_attention_heads num_hidden_layers num_key_value_heads pad_token_id residual_multiplier rms_norm_eps rope_parameters rope_scaling rope_theta tie_word_embeddings use_cache vocab_size
transformers.models.granite.modeling_granite.GraniteAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_proj layer_idx num_key_value_groups o_proj q_proj scaling v_proj
transformers.models.granite.modeling_granite.GraniteDecoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp post_attention_layernorm residual_multiplier self_attn|f
transformers.models.granite.modeling_granite.GraniteForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.granite.modeling_granite.GraniteMLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.granite.modeling_granite.GraniteModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens embedding_multiplier gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.granite.modeling_granite.GranitePreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.granite.modeling_granite.GraniteRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.granite.modeling_granite.GraniteRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.granitemoe.configuration_granitemoe.GraniteMoeConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout attention_multiplier bos_token_id embedding_multiplier eos_token_id hidden_act hidden_size initializer_range intermediate_size logits_scaling max_position_embeddings num_attention_heads num_experts_per_tok num_hidden_layers num_key_value_heads num_local_experts output_router_logits pad_token_id position_embedding_type residual_multiplier rms_norm_eps rope_parameters rope_scaling rope_theta router_aux_loss_coef tie_word_embeddings use_cache vocab_size
transformers.models.granitemoe.modeling_granitemoe.GraniteMoeAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj layer_idx num_heads num_key_value_groups num_key_value_heads o_proj q_proj scaling v_proj
transformers.models.granitemoe.modeling_granitemoe.GraniteMoeDecoderLayer|b torch.nn.modules.module.Module|k block_sparse_moe hidden_size input_layernorm post_attention_layernorm residual_multiplier self_attn|f
transformers.models.granitemoe.modeling_granitemoe.GraniteMoeExperts|b torch.nn.modules.module.Module|k act_fn down_proj gate_up_proj hidden_dim intermediate_dim num_experts
transformers.models.granitemoe.modeling_granitemoe.GraniteMoeForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head logits_scaling model num_experts num_experts_per_tok router_aux_loss_coef vocab_size
transformers.models.granitemoe.modeling_granitemoe.GraniteMoeMoE|b torch.nn.modules.module.Module|k activation experts hidden_size input_linear input_size output_linear router
transformers.models.granitemoe.modeling_granitemoe.GraniteMoeModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens embedding_multiplier gradient_checkpointing head_dim hidden_size layers max_position_embeddings norm num_heads padding_idx position_embedding_type rope_theta rotary_emb vocab_size
transformers.models.granitemoe.modeling_granitemoe.GraniteMoeParallelExperts|b torch.nn.modules.module.Module|k input_size num_experts output_size weight
transformers.models.granitemoe.modeling_granitemoe.GraniteMoePreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.granitemoe.modeling_granitemoe.GraniteMoeRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.granitemoe.modeling_granitemoe.GraniteMoeRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.granitemoe.modeling_granitemoe.GraniteMoeTopKGating|b torch.nn.modules.module.Module|k input_size layer num_experts top_k
transformers.models.granitemoe.modeling_granitemoe.GraniteMoeTopKRouter|b torch.nn.modules.module.Module|k num_experts top_k weight
transformers.models.grounding_dino.configuration_grounding_dino.GroundingDinoConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout auxiliary_loss backbone backbone_config backbone_kwargs bbox_cost bbox_loss_coefficient class_cost d_model decoder_attention_heads decoder_bbox_embed_share decoder_ffn_dim decoder_layers decoder_n_points disable_custom_kernels dropout embedding_init_target encoder_attention_heads encoder_ffn_dim encoder_layers encoder_n_points focal_alpha fusion_dropout fusion_droppath giou_cost giou_loss_coefficient init_std is_encoder_decoder layer_norm_eps max_text_len num_feature_levels num_queries position_embedding_type positional_embedding_temperature query_dim text_config text_enhancer_dropout tie_word_embeddings two_stage two_stage_bbox_embed_share use_pretrained_backbone use_timm_backbone
transformers.models.grounding_dino.image_processing_grounding_dino.AnnotationFormat|c s|c 0
transformers.models.grounding_dino.image_processing_grounding_dino.GroundingDinoImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k _valid_processor_keys do_convert_annotations do_normalize do_pad do_rescale do_resize format image_mean image_std pad_size resample rescale_factor size|k *|f
transformers.models.grounding_dino.image_processing_grounding_dino_fast.GroundingDinoImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k do_convert_annotations|k *|f
transformers.models.grounding_dino.image_processing_pil_grounding_dino.GroundingDinoImageProcessorPil|b transformers.image_processing_backends.PilBackend|k do_convert_annotations|k *|f
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoBiMultiHeadAttention|b torch.nn.modules.module.Module|k dropout embed_dim head_dim num_heads out_text_proj out_vision_proj scale text_dim text_proj values_text_proj values_vision_proj vision_dim vision_proj
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoContrastiveEmbedding|b torch.nn.modules.module.Module|k max_text_len
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoConvEncoder|b torch.nn.modules.module.Module|k config intermediate_channel_sizes model
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoConvModel|b torch.nn.modules.module.Module|k conv_encoder position_embedding
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoDecoder|b transformers.modeling_utils.PreTrainedModel|k bbox_embed class_embed dropout gradient_checkpointing layer_norm layers query_scale reference_points_head
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim encoder_attn encoder_attn_layer_norm encoder_attn_text encoder_attn_text_layer_norm fc1 fc2 final_layer_norm self_attn self_attn_layer_norm
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoDeformableLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim fc1 fc2 final_layer_norm self_attn self_attn_layer_norm
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoEncoder|b transformers.modeling_utils.PreTrainedModel|k dropout layers
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoEncoderLayer|b torch.nn.modules.module.Module|k d_model deformable_layer fusion_layer text_enhancer_layer
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoForObjectDetection|b transformers.modeling_utils.PreTrainedModel|k _tied_weights_keys bbox_embed class_embed model
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoFrozenBatchNorm2d|b torch.nn.modules.module.Module|k bias running_mean running_var weight
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoFusionLayer|b torch.nn.modules.module.Module|k attn drop_path layer_norm_text layer_norm_vision text_param vision_param
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoLearnedPositionEmbedding|b torch.nn.modules.module.Module|k column_embeddings row_embeddings
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoMLPPredictionHead|b torch.nn.modules.module.Module|k layers num_layers
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoModel|b transformers.modeling_utils.PreTrainedModel|k backbone decoder enc_output enc_output_norm encoder encoder_output_bbox_embed encoder_output_class_embed input_proj_vision level_embed query_position_embeddings reference_points text_backbone text_projection
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoMultiheadAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout key num_attention_heads out_proj query value
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoMultiscaleDeformableAttention|b torch.nn.modules.module.Module|k attention_weights attn d_model disable_custom_kernels im2col_step n_heads n_levels n_points output_proj sampling_offsets value_proj
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoSinePositionEmbedding|b torch.nn.modules.module.Module|k embedding_dim scale temperature
transformers.models.grounding_dino.modeling_grounding_dino.GroundingDinoTextEnhancerLayer|b torch.nn.modules.module.Module|k activation dropout fc1 fc2 layer_norm_after layer_norm_before num_heads self_attn
transformers.models.grounding_dino.modeling_grounding_dino.MultiScaleDeformableAttention|b torch.nn.modules.module.Module
transformers.models.groupvit.configuration_groupvit.GroupViTConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k initializer_factor initializer_range logit_scale_init_value output_segmentation projection_dim projection_intermediate_dim text_config vision_config
transformers.models.groupvit.configuration_groupvit.GroupViTOnnxConfig|k _config _patching_specs task
transformers.models.groupvit.configuration_groupvit.GroupViTTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout bos_token_id dropout eos_token_id hidden_act hidden_size initializer_factor initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id vocab_size
transformers.models.groupvit.configuration_groupvit.GroupViTVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k assign_eps assign_mlp_ratio attention_dropout depths dropout hidden_act hidden_size image_size initializer_factor initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_group_tokens num_hidden_layers num_output_groups patch_size
transformers.models.groupvit.modeling_groupvit.GroupViTAssignAttention|b torch.nn.modules.module.Module|k assign_eps k_proj proj q_proj scale v_proj
transformers.models.groupvit.modeling_groupvit.GroupViTAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim k_proj num_heads out_proj q_proj scale v_proj
transformers.models.groupvit.modeling_groupvit.GroupViTCrossAttentionLayer|b torch.nn.modules.module.Module|k attn mlp norm2 norm_post
transformers.models.groupvit.modeling_groupvit.GroupViTEncoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.groupvit.modeling_groupvit.GroupViTMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.groupvit.modeling_groupvit.GroupViTMixerMLP|b transformers.models.groupvit.modeling_groupvit.GroupViTMLP
transformers.models.groupvit.modeling_groupvit.GroupViTModel|b transformers.modeling_utils.PreTrainedModel|k logit_scale projection_dim projection_intermediate_dim text_embed_dim text_model text_projection vision_embed_dim vision_model visual_projection
transformers.models.groupvit.modeling_groupvit.GroupViTPatchEmbeddings|b torch.nn.modules.module.Module|k image_size num_patches patch_size projection
transformers.models.groupvit.modeling_groupvit.GroupViTPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.groupvit.modeling_groupvit.GroupViTStage|b torch.nn.modules.module.Module|k depth downsample group_projector group_token layers num_group_token
transformers.models.groupvit.modeling_groupvit.GroupViTTextEmbeddings|b torch.nn.modules.module.Module|k position_embedding position_ids token_embedding
transformers.models.groupvit.modeling_groupvit.GroupViTTextEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.groupvit.modeling_groupvit.GroupViTTextModel|b transformers.modeling_utils.PreTrainedModel|k text_model
transformers.models.groupvit.modeling_groupvit.GroupViTTextTransformer|b torch.nn.modules.module.Module transformers.modeling_utils.PreTrainedModel|k config embeddings encoder eos_token_id final_layer_norm
transformers.models.groupvit.modeling_groupvit.GroupViTTokenAssign|b torch.nn.modules.module.Module|k assign mlp_channels mlp_inter norm_new_x norm_post_tokens norm_tokens norm_x num_output_group pre_assign_attn
transformers.models.groupvit.modeling_groupvit.GroupViTVisionEmbeddings|b torch.nn.modules.module.Module|k config dropout layernorm patch_embeddings patch_size position_embeddings
transformers.models.groupvit.modeling_groupvit.GroupViTVisionEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing stages
transformers.models.groupvit.modeling_groupvit.GroupViTVisionModel|b transformers.modeling_utils.PreTrainedModel|k vision_model
transformers.models.groupvit.modeling_groupvit.GroupViTVisionTransformer|b torch.nn.modules.module.Module|k config embeddings encoder layernorm
transformers.models.hgnet_v2.configuration_hgnet_v2.HGNetV2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _out_features _out_indices depths embedding_size hidden_act hidden_sizes initializer_range num_channels stage_downsample stage_downsample_strides stage_in_channels stage_kernel_size stage_light_block stage_mid_channels stage_names stage_num_blocks stage_numb_of_layers stage_out_channels stem_channels stem_strides use_learnable_affine_block
transformers.models.hgnet_v2.modeling_hgnet_v2.HGNetV2Backbone|b transformers.modeling_utils.PreTrainedModel|k _out_features _out_indices backbone_type config depths embedder encoder num_features stage_names use_timm_backbone
transformers.models.hgnet_v2.modeling_hgnet_v2.HGNetV2BasicLayer|b torch.nn.modules.module.Module|k aggregation drop_path layers residual
transformers.models.hgnet_v2.modeling_hgnet_v2.HGNetV2ConvLayer|b torch.nn.modules.module.Module|k activation convolution lab normalization
transformers.models.hgnet_v2.modeling_hgnet_v2.HGNetV2ConvLayerLight|b torch.nn.modules.module.Module|k conv1 conv2
transformers.models.hgnet_v2.modeling_hgnet_v2.HGNetV2Embeddings|b torch.nn.modules.module.Module|k num_channels pool stem1 stem2a stem2b stem3 stem4
transformers.models.hgnet_v2.modeling_hgnet_v2.HGNetV2Encoder|b torch.nn.modules.module.Module|k stages
transformers.models.hgnet_v2.modeling_hgnet_v2.HGNetV2ForImageClassification|b transformers.modeling_utils.PreTrainedModel|k avg_pool classifier embedder encoder fc flatten num_labels
transformers.models.hgnet_v2.modeling_hgnet_v2.HGNetV2LearnableAffineBlock|b torch.nn.modules.module.Module|k bias scale
transformers.models.hgnet_v2.modeling_hgnet_v2.HGNetV2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.hgnet_v2.modeling_hgnet_v2.HGNetV2Stage|b torch.nn.modules.module.Module|k blocks downsample
transformers.models.ibert.configuration_ibert.IBertConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob bos_token_id eos_token_id force_dequant hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type quant_mode tie_word_embeddings type_vocab_size vocab_size
transformers.models.ibert.configuration_ibert.IBertOnnxConfig|k _config _patching_specs task
transformers.models.ibert.modeling_ibert.IBertAttention|b torch.nn.modules.module.Module|k output pruned_heads quant_mode self
transformers.models.ibert.modeling_ibert.IBertClassificationHead|b torch.nn.modules.module.Module|k dense dropout out_proj
transformers.models.ibert.modeling_ibert.IBertEmbeddings|b torch.nn.modules.module.Module|k LayerNorm act_bit dropout embedding_act_bit embedding_bit embeddings_act1 embeddings_act2 ln_input_bit ln_output_bit output_activation padding_idx position_embedding_type position_embeddings position_ids quant_mode token_type_embeddings word_embeddings
transformers.models.ibert.modeling_ibert.IBertEncoder|b torch.nn.modules.module.Module|k config layer quant_mode
transformers.models.ibert.modeling_ibert.IBertForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k ibert lm_head
transformers.models.ibert.modeling_ibert.IBertForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier dropout ibert
transformers.models.ibert.modeling_ibert.IBertForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k ibert num_labels qa_outputs
transformers.models.ibert.modeling_ibert.IBertForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier ibert num_labels
transformers.models.ibert.modeling_ibert.IBertForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout ibert num_labels
transformers.models.ibert.modeling_ibert.IBertIntermediate|b torch.nn.modules.module.Module|k act_bit bias_bit dense intermediate_act_fn output_activation quant_mode weight_bit
transformers.models.ibert.modeling_ibert.IBertLMHead|b torch.nn.modules.module.Module|k bias decoder dense layer_norm
transformers.models.ibert.modeling_ibert.IBertLayer|b torch.nn.modules.module.Module|k act_bit attention intermediate output pre_intermediate_act pre_output_act quant_mode seq_len_dim
transformers.models.ibert.modeling_ibert.IBertModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder pooler quant_mode
transformers.models.ibert.modeling_ibert.IBertOutput|b torch.nn.modules.module.Module|k LayerNorm act_bit bias_bit dense dropout ln_input_act ln_input_bit ln_output_bit output_activation quant_mode weight_bit
transformers.models.ibert.modeling_ibert.IBertPooler|b torch.nn.modules.module.Module|k activation dense quant_mode
transformers.models.ibert.modeling_ibert.IBertPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.ibert.modeling_ibert.IBertSelfAttention|b torch.nn.modules.module.Module|k act_bit all_head_size attention_head_size bias_bit dropout key key_activation num_attention_heads output_activation position_embedding_type quant_mode query query_activation softmax value value_activation weight_bit
transformers.models.ibert.modeling_ibert.IBertSelfOutput|b torch.nn.modules.module.Module|k LayerNorm act_bit bias_bit dense dropout ln_input_act ln_input_bit ln_output_bit output_activation quant_mode weight_bit
transformers.models.ibert.quant_modules.FixedPointMul|k
transformers.models.ibert.quant_modules.IntGELU|b torch.nn.modules.module.Module|k activation_fn coeff const k quant_mode
transformers.models.ibert.quant_modules.IntLayerNorm|b torch.nn.modules.module.Module|k activation bias dim_sqrt eps max_bit normalized_shape output_bit quant_mode shift weight
transformers.models.ibert.quant_modules.IntSoftmax|b torch.nn.modules.module.Module|k act coef const max_bit output_bit quant_mode x0
transformers.models.ibert.quant_modules.QuantAct|b torch.nn.modules.module.Module|k act_function act_range_momentum act_scaling_factor activation_bit per_channel percentile quant_mode x_max x_min
transformers.models.ibert.quant_modules.QuantEmbedding|b torch.nn.modules.module.Module|k dim max_norm momentum norm_type num_ padding_idx percentile_mode quant_mode scale_grad_by_freq sparse weight weight_bit weight_function weight_integer weight_scaling_factor
transformers.models.ibert.quant_modules.QuantLinear|b torch.nn.modules.module.Module|k bias bias_bit bias_integer fc_scaling_factor in_features out_features per_channel percentile_mode quant_mode weight weight_bit weight_function weight_integer
transformers.models.ibert.quant_modules.SymmetricQuantFunction|k
transformers.models.ibert.quant_modules.floor_ste|k
transformers.models.ibert.quant_modules.round_ste|k
transformers.models.idefics.configuration_idefics.IdeficsConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k additional_vocab_size alpha_initializer alpha_type alphas_initializer_range bos_token_id cross_layer_interval dropout eos_token_id freeze_lm_head freeze_text_layers freeze_text_module_exceptions freeze_vision_layers freeze_vision_module_exceptions hidden_act hidden_size initializer_range intermediate_size max_position_embeddings num_attention_heads num_hidden_layers pad_token_id perceiver_config qk_layer_norms rms_norm_eps rope_parameters tie_word_embeddings use_cache use_resampler vision_config vocab_size
transformers.models.idefics.configuration_idefics.IdeficsPerceiverConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k qk_layer_norms_perceiver resampler_depth resampler_head_dim resampler_n_heads resampler_n_latents use_resampler
transformers.models.idefics.configuration_idefics.IdeficsVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout embed_dim hidden_act image_size initializer_factor initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_hidden_layers patch_size
transformers.models.idefics.image_processing_idefics.IdeficsImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_rescale image_mean image_num_channels image_size image_std rescale_factor|k *|f
transformers.models.idefics.image_processing_pil_idefics.IdeficsImageProcessorPil|b transformers.image_processing_backends.PilBackend|k image_size|k *|f
transformers.models.idefics.modeling_idefics.IdeficsAttention|b torch.nn.modules.module.Module|k config dropout head_dim hidden_size is_causal is_cross_attention k_layer_norm k_proj layer_idx num_heads o_proj q_layer_norm q_proj qk_layer_norms rotary_emb scaling v_proj
transformers.models.idefics.modeling_idefics.IdeficsDecoderLayer|b torch.nn.modules.module.Module|k dropout hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.idefics.modeling_idefics.IdeficsDecoupledEmbedding|b torch.nn.modules.sparse.Embedding|k additional_embedding num_additional_embeddings num_embeddings padding_idx partially_freeze
transformers.models.idefics.modeling_idefics.IdeficsDecoupledLinear|b torch.nn.modules.linear.Linear|k additional_fc in_features out_additional_features out_features partially_freeze
transformers.models.idefics.modeling_idefics.IdeficsEmbedding|b torch.nn.modules.module.Module|k base dim max_position_embeddings max_seq_len_cached
transformers.models.idefics.modeling_idefics.IdeficsForVisionText2Text|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length _tied_weights_keys generation_config lm_head model
transformers.models.idefics.modeling_idefics.IdeficsGatedCrossAttentionLayer|b torch.nn.modules.module.Module|k act_cross_attn act_dense alpha_cross_attn alpha_dense config cross_attn hidden_size input_layernorm mlp post_attention_layernorm|f
transformers.models.idefics.modeling_idefics.IdeficsMLP|b torch.nn.modules.module.Module|k act_fn down_proj gate_proj up_proj
transformers.models.idefics.modeling_idefics.IdeficsModel|b transformers.modeling_utils.PreTrainedModel|k config cross_layer_interval embed_tokens gated_cross_attn_layers gradient_checkpointing image_size layers norm padding_idx perceiver_resampler vision_config vision_model vocab_size
transformers.models.idefics.modeling_idefics.IdeficsPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.idefics.modeling_idefics.IdeficsRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.idefics.modeling_idefics.IdeficsRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_type
transformers.models.idefics2.configuration_idefics2.Idefics2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k image_token_id perceiver_config text_config tie_word_embeddings use_cache vision_config
transformers.models.idefics2.configuration_idefics2.Idefics2PerceiverConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout hidden_act hidden_size initializer_range num_key_value_heads resampler_depth resampler_head_dim resampler_n_heads resampler_n_latents rms_norm_eps
transformers.models.idefics2.configuration_idefics2.Idefics2VisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout hidden_act hidden_size image_size initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_hidden_layers patch_size
transformers.models.idefics2.image_processing_idefics2.Idefics2ImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_image_splitting do_normalize do_pad do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.idefics2.image_processing_idefics2_fast.Idefics2ImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.idefics2.image_processing_pil_idefics2.Idefics2ImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.idefics2.modeling_idefics2.Idefics2Connector|b torch.nn.modules.module.Module|k modality_projection perceiver_resampler
transformers.models.idefics2.modeling_idefics2.Idefics2Encoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.idefics2.modeling_idefics2.Idefics2EncoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.idefics2.modeling_idefics2.Idefics2ForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length _text_require_grads_hook _vision_require_grads_hook generation_config image_token_id lm_head model vocab_size
transformers.models.idefics2.modeling_idefics2.Idefics2MLP|b torch.nn.modules.module.Module|k act_fn down_proj gate_proj up_proj
transformers.models.idefics2.modeling_idefics2.Idefics2Model|b transformers.modeling_utils.PreTrainedModel|k _text_require_grads_hook _vision_require_grads_hook connector image_seq_len image_token_id padding_idx text_model vision_model vocab_size
transformers.models.idefics2.modeling_idefics2.Idefics2MultiheadAttentionPoolingHead|b torch.nn.modules.module.Module|k attention layernorm mlp probe
transformers.models.idefics2.modeling_idefics2.Idefics2PerceiverAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj layer_idx num_heads num_key_value_groups num_key_value_heads o_proj q_proj scaling v_proj
transformers.models.idefics2.modeling_idefics2.Idefics2PerceiverLayer|b torch.nn.modules.module.Module|k depth hidden_size input_context_norm input_latents_norm mlp n_latents post_attention_layernorm rms_norm_eps self_attn
transformers.models.idefics2.modeling_idefics2.Idefics2PerceiverResampler|b transformers.modeling_utils.PreTrainedModel|k depth hidden_act hidden_size latents layers n_latents norm rms_norm_eps
transformers.models.idefics2.modeling_idefics2.Idefics2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.idefics2.modeling_idefics2.Idefics2RMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.idefics2.modeling_idefics2.Idefics2VisionAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads out_proj q_proj scale v_proj
transformers.models.idefics2.modeling_idefics2.Idefics2VisionEmbeddings|b torch.nn.modules.module.Module|k embed_dim image_size num_patches num_patches_per_side num_positions patch_embedding patch_size position_embedding
transformers.models.idefics2.modeling_idefics2.Idefics2VisionMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.idefics2.modeling_idefics2.Idefics2VisionTransformer|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder post_layernorm
transformers.models.idefics3.configuration_idefics3.Idefics3Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k image_token_id pad_token_id scale_factor text_config tie_word_embeddings use_cache vision_config
transformers.models.idefics3.configuration_idefics3.Idefics3VisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout hidden_act hidden_size image_size initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_hidden_layers patch_size
transformers.models.idefics3.image_processing_idefics3.Idefics3ImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_image_splitting do_normalize do_pad do_rescale do_resize image_mean image_std max_image_size resample rescale_factor size|k *|f
transformers.models.idefics3.image_processing_idefics3_fast.Idefics3ImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.idefics3.image_processing_pil_idefics3.Idefics3ImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.idefics3.modeling_idefics3.Idefics3Connector|b torch.nn.modules.module.Module|k modality_projection scale_factor
transformers.models.idefics3.modeling_idefics3.Idefics3Encoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.idefics3.modeling_idefics3.Idefics3EncoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.idefics3.modeling_idefics3.Idefics3ForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length _text_require_grads_hook _vision_require_grads_hook generation_config image_token_id lm_head model vocab_size
transformers.models.idefics3.modeling_idefics3.Idefics3Model|b transformers.modeling_utils.PreTrainedModel|k _text_require_grads_hook _vision_require_grads_hook connector image_seq_len image_token_id padding_idx text_model vision_model vocab_size
transformers.models.idefics3.modeling_idefics3.Idefics3PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.idefics3.modeling_idefics3.Idefics3RMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.idefics3.modeling_idefics3.Idefics3SimpleMLP|b torch.nn.modules.module.Module|k proj
transformers.models.idefics3.modeling_idefics3.Idefics3VisionAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads out_proj q_proj scale v_proj
transformers.models.idefics3.modeling_idefics3.Idefics3VisionEmbeddings|b torch.nn.modules.module.Module|k embed_dim image_size num_patches num_patches_per_side num_positions patch_embedding patch_size position_embedding
transformers.models.idefics3.modeling_idefics3.Idefics3VisionMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.idefics3.modeling_idefics3.Idefics3VisionTransformer|b transformers.modeling_utils.PreTrainedModel|k embeddings encoder patch_size post_layernorm
transformers.models.imagegpt.configuration_imagegpt.ImageGPTConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_function add_cross_attention attn_pdrop bos_token_id embd_pdrop eos_token_id initializer_range layer_norm_epsilon n_embd n_head n_inner n_layer n_positions pad_token_id reorder_and_upcast_attn resid_pdrop scale_attn_by_inverse_layer_idx scale_attn_weights tie_word_embeddings use_cache vocab_size
transformers.models.imagegpt.configuration_imagegpt.ImageGPTOnnxConfig|k _config _patching_specs task
transformers.models.imagegpt.feature_extraction_imagegpt.ImageGPTFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k clusters do_color_quantize do_normalize do_resize resample size|k *|f
transformers.models.imagegpt.image_processing_imagegpt.ImageGPTImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k clusters do_color_quantize do_normalize do_resize resample size|k *|f
transformers.models.imagegpt.image_processing_imagegpt_fast.ImageGPTImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.imagegpt.image_processing_pil_imagegpt.ImageGPTImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.imagegpt.modeling_imagegpt.ImageGPTAttention|b torch.nn.modules.module.Module|k attn_dropout bias c_attn c_proj config embed_dim head_dim is_cross_attention layer_idx num_heads pruned_heads q_attn reorder_and_upcast_attn resid_dropout scale_attn_by_inverse_layer_idx scale_attn_weights split_size
transformers.models.imagegpt.modeling_imagegpt.ImageGPTBlock|b torch.nn.modules.module.Module|k attn crossattention ln_1 ln_2 ln_cross_attn mlp|f
transformers.models.imagegpt.modeling_imagegpt.ImageGPTForCausalImageModeling|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length device_map generation_config lm_head model_parallel transformer
transformers.models.imagegpt.modeling_imagegpt.ImageGPTForImageClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score transformer
transformers.models.imagegpt.modeling_imagegpt.ImageGPTLayerNorm|b torch.nn.modules.module.Module|k eps weight
transformers.models.imagegpt.modeling_imagegpt.ImageGPTMLP|b torch.nn.modules.module.Module|k act c_fc c_proj dropout
transformers.models.imagegpt.modeling_imagegpt.ImageGPTModel|b transformers.modeling_utils.PreTrainedModel|k device_map drop embed_dim gradient_checkpointing h ln_f model_parallel wpe wte
transformers.models.imagegpt.modeling_imagegpt.ImageGPTPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.informer.configuration_informer.InformerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout attention_type cardinality context_length d_model decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers distil distribution_output dropout embedding_dimension encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers feature_size init_std input_size is_encoder_decoder lags_sequence loss num_dynamic_real_features num_parallel_samples num_static_categorical_features num_static_real_features num_time_features prediction_length sampling_factor scaling use_cache
transformers.models.informer.modeling_informer.InformerAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.informer.modeling_informer.InformerConvLayer|b torch.nn.modules.module.Module|k activation downConv maxPool norm|f
transformers.models.informer.modeling_informer.InformerDecoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions gradient_checkpointing layerdrop layernorm_embedding layers value_embedding
transformers.models.informer.modeling_informer.InformerDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim encoder_attn encoder_attn_layer_norm fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.informer.modeling_informer.InformerEncoder|b transformers.modeling_utils.PreTrainedModel|k conv_layers dropout embed_positions gradient_checkpointing layerdrop layernorm_embedding layers value_embedding
transformers.models.informer.modeling_informer.InformerEncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.informer.modeling_informer.InformerFeatureEmbedder|b torch.nn.modules.module.Module|k embedders num_features
transformers.models.informer.modeling_informer.InformerForPrediction|b transformers.modeling_utils.PreTrainedModel|k distribution_output loss model parameter_projection target_shape
transformers.models.informer.modeling_informer.InformerMeanScaler|b torch.nn.modules.module.Module|k default_scale dim keepdim minimum_scale
transformers.models.informer.modeling_informer.InformerModel|b transformers.modeling_utils.PreTrainedModel|k decoder embedder encoder scaler
transformers.models.informer.modeling_informer.InformerNOPScaler|b torch.nn.modules.module.Module|k dim keepdim
transformers.models.informer.modeling_informer.InformerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.informer.modeling_informer.InformerProbSparseAttention|b torch.nn.modules.module.Module|k dropout embed_dim factor head_dim is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.informer.modeling_informer.InformerSinusoidalPositionalEmbedding|b torch.nn.modules.sparse.Embedding|k weight
transformers.models.informer.modeling_informer.InformerStdScaler|b torch.nn.modules.module.Module|k dim keepdim minimum_scale
transformers.models.informer.modeling_informer.InformerValueEmbedding|b torch.nn.modules.module.Module|k value_projection
transformers.models.instructblip.configuration_instructblip.InstructBlipConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k image_token_index initializer_factor initializer_range num_query_tokens qformer_config text_config use_decoder_only_language_model vision_config
transformers.models.instructblip.configuration_instructblip.InstructBlipQFormerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob cross_attention_frequency encoder_hidden_size hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type vocab_size
transformers.models.instructblip.configuration_instructblip.InstructBlipVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout hidden_act hidden_size image_size initializer_range intermediate_size layer_norm_eps num_attention_heads num_hidden_layers patch_size qkv_bias
transformers.models.instructblip.modeling_instructblip.InstructBlipAttention|b torch.nn.modules.module.Module|k attention_dropout config embed_dim head_dim is_causal num_heads projection qkv scale
transformers.models.instructblip.modeling_instructblip.InstructBlipEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.instructblip.modeling_instructblip.InstructBlipEncoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.instructblip.modeling_instructblip.InstructBlipForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config language_model language_projection qformer query_tokens vision_model
transformers.models.instructblip.modeling_instructblip.InstructBlipMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.instructblip.modeling_instructblip.InstructBlipModel|b transformers.modeling_utils.PreTrainedModel|k language_model language_projection qformer query_tokens vision_model
transformers.models.instructblip.modeling_instructblip.InstructBlipPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.instructblip.modeling_instructblip.InstructBlipQFormerAttention|b torch.nn.modules.module.Module|k attention output pruned_heads
transformers.models.instructblip.modeling_instructblip.InstructBlipQFormerEmbeddings|b torch.nn.modules.module.Module|k config dropout layernorm position_embedding_type position_embeddings position_ids word_embeddings
transformers.models.instructblip.modeling_instructblip.InstructBlipQFormerEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.instructblip.modeling_instructblip.InstructBlipQFormerIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.instructblip.modeling_instructblip.InstructBlipQFormerLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward crossattention has_cross_attention intermediate intermediate_query layer_idx output output_query seq_len_dim|f
transformers.models.instructblip.modeling_instructblip.InstructBlipQFormerModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder
transformers.models.instructblip.modeling_instructblip.InstructBlipQFormerMultiHeadAttention|b torch.nn.modules.module.Module|k all_head_size attention_dropout attention_head_size attention_map attn_gradients config distance_embedding dropout is_causal key max_position_embeddings num_attention_heads position_embedding_type query save_attention scaling value
transformers.models.instructblip.modeling_instructblip.InstructBlipQFormerOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.instructblip.modeling_instructblip.InstructBlipQFormerSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.instructblip.modeling_instructblip.InstructBlipVisionEmbeddings|b torch.nn.modules.module.Module|k class_embedding config embed_dim image_size num_patches num_positions patch_embedding patch_size position_embedding
transformers.models.instructblip.modeling_instructblip.InstructBlipVisionModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder post_layernorm
transformers.models.jamba.configuration_jamba.JambaConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout attn_layer_offset attn_layer_period bos_token_id eos_token_id expert_layer_offset expert_layer_period hidden_act hidden_size initializer_range intermediate_size mamba_conv_bias mamba_d_conv mamba_d_state mamba_dt_rank mamba_expand mamba_proj_bias max_position_embeddings num_attention_heads num_experts num_experts_per_tok num_hidden_layers num_key_value_heads num_logits_to_keep output_router_logits pad_token_id rms_norm_eps router_aux_loss_coef sliding_window tie_word_embeddings use_associative_scan use_cache use_mamba_kernels use_mambapy vocab_size
transformers.models.jamba.modeling_jamba.HybridMambaAttentionDynamicCache|k conv_states dtype has_previous_state key_cache layers_block_type ssm_states transformer_layers value_cache
transformers.models.jamba.modeling_jamba.JambaAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj layer_idx num_heads num_key_value_groups num_key_value_heads o_proj q_proj scaling v_proj
transformers.models.jamba.modeling_jamba.JambaAttentionDecoderLayer|b torch.nn.modules.module.Module|k feed_forward input_layernorm pre_ff_layernorm self_attn|f
transformers.models.jamba.modeling_jamba.JambaExperts|b torch.nn.modules.module.Module|k act_fn down_proj gate_up_proj hidden_dim intermediate_dim num_experts
transformers.models.jamba.modeling_jamba.JambaFlashAttention2|b torch.nn.modules.module.Module|k _flash_attn_uses_top_left_mask attention_dropout config head_dim hidden_size is_causal k_proj layer_idx num_heads num_key_value_groups num_key_value_heads o_proj q_proj v_proj
transformers.models.jamba.modeling_jamba.JambaForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model num_experts num_experts_per_tok router_aux_loss_coef vocab_size
transformers.models.jamba.modeling_jamba.JambaForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.jamba.modeling_jamba.JambaMLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.jamba.modeling_jamba.JambaMambaDecoderLayer|b torch.nn.modules.module.Module|k feed_forward input_layernorm mamba pre_ff_layernorm|f
transformers.models.jamba.modeling_jamba.JambaMambaMixer|b torch.nn.modules.module.Module|k A_log D act activation b_layernorm c_layernorm config conv1d conv_kernel_size dt_layernorm dt_proj hidden_size in_proj intermediate_size layer_idx out_proj ssm_state_size time_step_rank use_associative_scan use_bias use_conv_bias use_fast_kernels use_mambapy x_proj
transformers.models.jamba.modeling_jamba.JambaModel|b transformers.modeling_utils.PreTrainedModel|k _attn_implementation embed_tokens final_layernorm gradient_checkpointing layers padding_idx vocab_size
transformers.models.jamba.modeling_jamba.JambaPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.jamba.modeling_jamba.JambaRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.jamba.modeling_jamba.JambaSdpaAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj layer_idx num_heads num_key_value_groups num_key_value_heads o_proj q_proj v_proj
transformers.models.jamba.modeling_jamba.JambaSparseMoeBlock|b torch.nn.modules.module.Module|k experts ffn_dim hidden_dim num_experts router top_k
transformers.models.jetmoe.configuration_jetmoe.JetMoeConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_function attention_dropout aux_loss_coef bos_token_id eos_token_id hidden_size initializer_range intermediate_size kv_channels max_position_embeddings num_attention_heads num_experts_per_tok num_hidden_layers num_key_value_heads num_local_experts output_router_logits pad_token_id rms_norm_eps rope_parameters rope_theta tie_word_embeddings use_cache vocab_size
transformers.models.jetmoe.modeling_jetmoe.JetMoeAttention|b torch.nn.modules.module.Module|k attention_dropout config experts head_dim is_causal kv_proj kv_projection_size layer_idx num_heads num_key_value_groups num_key_value_heads rotary_emb scaling top_k
transformers.models.jetmoe.modeling_jetmoe.JetMoeBlock|b torch.nn.modules.module.Module|k input_layernorm mlp post_attention_layernorm self_attention|f
transformers.models.jetmoe.modeling_jetmoe.JetMoeDecoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp post_attention_layernorm self_attention|f
transformers.models.jetmoe.modeling_jetmoe.JetMoeFlashAttention2|b torch.nn.modules.module.Module|k _flash_attn_uses_top_left_mask attention_dropout config experts head_dim is_causal kv_proj kv_projection_size layer_idx num_heads num_key_value_heads rotary_emb top_k
transformers.models.jetmoe.modeling_jetmoe.JetMoeForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length aux_loss_coef generation_config lm_head model num_experts num_experts_per_tok tie_word_embeddings vocab_size
transformers.models.jetmoe.modeling_jetmoe.JetMoeForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.jetmoe.modeling_jetmoe.JetMoeMoA|b torch.nn.modules.module.Module|k bias hidden_size input_linear input_size num_experts output_linear router top_k
transformers.models.jetmoe.modeling_jetmoe.JetMoeMoE|b torch.nn.modules.module.Module|k activation bias hidden_size input_linear input_size output_linear router
transformers.models.jetmoe.modeling_jetmoe.JetMoeModel|b transformers.modeling_utils.PreTrainedModel|k _attn_implementation embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.jetmoe.modeling_jetmoe.JetMoeParallelExperts|b torch.nn.modules.module.Module|k input_size num_experts output_size weight
transformers.models.jetmoe.modeling_jetmoe.JetMoePreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.jetmoe.modeling_jetmoe.JetMoeRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.jetmoe.modeling_jetmoe.JetMoeRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.jetmoe.modeling_jetmoe.JetMoeSdpaAttention|b torch.nn.modules.module.Module|k attention_dropout config experts head_dim is_causal kv_proj kv_projection_size layer_idx num_heads num_key_value_heads rotary_emb top_k
transformers.models.jetmoe.modeling_jetmoe.JetMoeTopKGating|b torch.nn.modules.module.Module|k input_size layer num_experts top_k
transformers.models.kosmos2.configuration_kosmos2.Kosmos2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k latent_query_num text_config tie_word_embeddings vision_config
transformers.models.kosmos2.configuration_kosmos2.Kosmos2TextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function add_cross_attention attention_dropout attention_heads bos_token_id dropout embed_dim eos_token_id ffn_dim init_std layer_norm_eps layerdrop layers max_position_embeddings pad_token_id scale_embedding tie_word_embeddings use_cache vocab_size
transformers.models.kosmos2.configuration_kosmos2.Kosmos2VisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout hidden_act hidden_size image_size initializer_factor initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_hidden_layers patch_size
transformers.models.kosmos2.modeling_kosmos2.Kosmos2ForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config image_to_text_projection text_model vision_model
transformers.models.kosmos2.modeling_kosmos2.Kosmos2ImageToTextProjection|b torch.nn.modules.module.Module|k dense latent_query x_attn
transformers.models.kosmos2.modeling_kosmos2.Kosmos2Model|b transformers.modeling_utils.PreTrainedModel|k image_to_text_projection text_model vision_model
transformers.models.kosmos2.modeling_kosmos2.Kosmos2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.kosmos2.modeling_kosmos2.Kosmos2TextBlock|b torch.nn.modules.module.Module|k dropout embed_dim encoder_attn encoder_attn_layer_norm ffn final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.kosmos2.modeling_kosmos2.Kosmos2TextFFN|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout fc1 fc2 ffn_layernorm
transformers.models.kosmos2.modeling_kosmos2.Kosmos2TextForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.kosmos2.modeling_kosmos2.Kosmos2TextModel|b transformers.modeling_utils.PreTrainedModel|k model
transformers.models.kosmos2.modeling_kosmos2.Kosmos2TextSinusoidalPositionalEmbedding|b torch.nn.modules.module.Module|k embedding_dim num_positions offset padding_idx weights
transformers.models.kosmos2.modeling_kosmos2.Kosmos2TextTransformer|b torch.nn.modules.module.Module transformers.modeling_utils.PreTrainedModel|k config dropout embed_positions embed_scale embed_tokens gradient_checkpointing layer_norm layerdrop layers
transformers.models.kosmos2.modeling_kosmos2.Kosmos2VisionAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads out_proj q_proj scale v_proj
transformers.models.kosmos2.modeling_kosmos2.Kosmos2VisionEmbeddings|b torch.nn.modules.module.Module|k class_embedding config embed_dim image_size num_patches num_positions patch_embedding patch_size position_embedding position_ids
transformers.models.kosmos2.modeling_kosmos2.Kosmos2VisionEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.kosmos2.modeling_kosmos2.Kosmos2VisionEncoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.kosmos2.modeling_kosmos2.Kosmos2VisionMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.kosmos2.modeling_kosmos2.Kosmos2VisionModel|b transformers.modeling_utils.PreTrainedModel|k model
transformers.models.kosmos2.modeling_kosmos2.Kosmos2VisionTransformer|b torch.nn.modules.module.Module transformers.modeling_utils.PreTrainedModel|k config embeddings encoder post_layernorm pre_layrnorm
transformers.models.kosmos2.modeling_kosmos2.KosmosTextAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim inner_attn_ln is_causal is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.layoutlmv2.feature_extraction_layoutlmv2.LayoutLMv2FeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k apply_ocr do_resize ocr_lang resample size tesseract_config|k *|f
transformers.models.layoutlmv2.image_processing_layoutlmv2.LayoutLMv2ImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k apply_ocr do_resize ocr_lang resample size tesseract_config|k *|f
transformers.models.layoutlmv2.image_processing_layoutlmv2_fast.LayoutLMv2ImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.layoutlmv2.image_processing_pil_layoutlmv2.LayoutLMv2ImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.layoutlmv3.feature_extraction_layoutlmv3.LayoutLMv3FeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k apply_ocr do_normalize do_rescale do_resize image_mean image_std ocr_lang resample rescale_factor size tesseract_config|k *|f
transformers.models.layoutlmv3.image_processing_layoutlmv3.LayoutLMv3ImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k apply_ocr do_normalize do_rescale do_resize image_mean image_std ocr_lang resample rescale_factor size tesseract_config|k *|f
transformers.models.layoutlmv3.image_processing_layoutlmv3_fast.LayoutLMv3ImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.layoutlmv3.image_processing_pil_layoutlmv3.LayoutLMv3ImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.levit.configuration_levit.LevitConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_ratio depths down_ops drop_path_rate hidden_sizes image_size initializer_range kernel_size key_dim mlp_ratio num_attention_heads num_channels padding patch_size stride
transformers.models.levit.configuration_levit.LevitOnnxConfig|k _config _patching_specs task
transformers.models.levit.feature_extraction_levit.LevitFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.levit.image_processing_levit.LevitImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.levit.image_processing_levit_fast.LevitImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.levit.image_processing_pil_levit.LevitImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.levit.modeling_levit.LevitAttention|b torch.nn.modules.module.Module|k activation attention_bias_cache attention_bias_idxs attention_biases attention_ratio indices key_dim len_points num_attention_heads out_dim_keys_values out_dim_projection projection queries_keys_values scale
transformers.models.levit.modeling_levit.LevitAttentionSubsample|b torch.nn.modules.module.Module|k activation attention_bias_cache attention_bias_idxs attention_biases attention_ratio indices key_dim keys_values len_points len_points_ num_attention_heads out_dim_keys_values out_dim_projection projection queries queries_subsample resolution_out scale
transformers.models.levit.modeling_levit.LevitClassificationLayer|b torch.nn.modules.module.Module|k batch_norm linear
transformers.models.levit.modeling_levit.LevitConvEmbeddings|b torch.nn.modules.module.Module|k batch_norm convolution
transformers.models.levit.modeling_levit.LevitEncoder|b torch.nn.modules.module.Module|k config stages
transformers.models.levit.modeling_levit.LevitForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier config levit num_labels
transformers.models.levit.modeling_levit.LevitForImageClassificationWithTeacher|b transformers.modeling_utils.PreTrainedModel|k classifier classifier_distill config levit num_labels
transformers.models.levit.modeling_levit.LevitMLPLayer|b torch.nn.modules.module.Module|k activation linear_down linear_up
transformers.models.levit.modeling_levit.LevitModel|b transformers.modeling_utils.PreTrainedModel|k config encoder patch_embeddings
transformers.models.levit.modeling_levit.LevitPatchEmbeddings|b torch.nn.modules.module.Module|k activation_layer_1 activation_layer_2 activation_layer_3 embedding_layer_1 embedding_layer_2 embedding_layer_3 embedding_layer_4 num_channels
transformers.models.levit.modeling_levit.LevitPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.levit.modeling_levit.LevitResidualLayer|b torch.nn.modules.module.Module|k drop_rate module
transformers.models.levit.modeling_levit.LevitStage|b torch.nn.modules.module.Module|k config layers resolution_in resolution_out
transformers.models.levit.modeling_levit.LevitSubsample|b torch.nn.modules.module.Module|k resolution stride
transformers.models.levit.modeling_levit.MLPLayerWithBN|b torch.nn.modules.module.Module|k batch_norm linear
transformers.models.llama4.configuration_llama4.Llama4Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k boi_token_index eoi_token_index image_token_index text_config tie_word_embeddings vision_config
transformers.models.llama4.configuration_llama4.Llama4TextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_chunk_size attention_dropout attn_scale attn_temperature_tuning bos_token_id eos_token_id floor_scale head_dim hidden_act hidden_size initializer_range interleave_moe_layer_step intermediate_size intermediate_size_mlp layer_types max_position_embeddings moe_layers no_rope_layer_interval no_rope_layers num_attention_heads num_experts_per_tok num_hidden_layers num_key_value_heads num_local_experts output_router_logits pad_token_id rms_norm_eps rope_parameters rope_scaling rope_theta router_aux_loss_coef router_jitter_noise tie_word_embeddings use_cache use_qk_norm vocab_size
transformers.models.llama4.configuration_llama4.Llama4VisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _vision_feature_layer attention_dropout hidden_act hidden_size image_size initializer_range intermediate_size multi_modal_projector_bias norm_eps num_attention_heads num_channels num_hidden_layers patch_size pixel_shuffle_ratio projector_dropout projector_input_dim projector_output_dim rope_parameters rope_theta vision_feature_select_strategy vision_output_dim
transformers.models.llama4.image_processing_llama4.Llama4ImageProcessor|b transformers.image_processing_backends.TorchvisionBackend|k *|f
transformers.models.llama4.image_processing_llama4_fast.Llama4ImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.llama4.modeling_llama4.Llama4ForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.llama4.modeling_llama4.Llama4ForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config language_model multi_modal_projector pad_token_id vision_model vocab_size
transformers.models.llama4.modeling_llama4.Llama4MultiModalProjector|b torch.nn.modules.module.Module|k linear_1
transformers.models.llama4.modeling_llama4.Llama4PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.llama4.modeling_llama4.Llama4Router|b torch.nn.modules.linear.Linear|k num_experts top_k
transformers.models.llama4.modeling_llama4.Llama4TextAttention|b torch.nn.modules.module.Module|k attention_dropout attn_scale attn_temperature_tuning config floor_scale head_dim is_causal k_proj layer_idx num_attention_heads num_key_value_groups num_key_value_heads o_proj q_proj qk_norm scaling use_rope v_proj
transformers.models.llama4.modeling_llama4.Llama4TextDecoderLayer|b torch.nn.modules.module.Module|k attention_type feed_forward hidden_size input_layernorm is_moe_layer layer_idx post_attention_layernorm self_attn|f
transformers.models.llama4.modeling_llama4.Llama4TextExperts|b torch.nn.modules.module.Module|k act_fn down_proj expert_dim gate_up_proj hidden_size intermediate_size num_experts
transformers.models.llama4.modeling_llama4.Llama4TextL2Norm|b torch.nn.modules.module.Module|k eps
transformers.models.llama4.modeling_llama4.Llama4TextMLP|b torch.nn.modules.module.Module|k activation_fn config down_proj gate_proj up_proj
transformers.models.llama4.modeling_llama4.Llama4TextModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.llama4.modeling_llama4.Llama4TextMoe|b torch.nn.modules.module.Module|k experts hidden_dim num_experts router shared_expert top_k
transformers.models.llama4.modeling_llama4.Llama4TextRMSNorm|b torch.nn.modules.module.Module|k eps weight
transformers.models.llama4.modeling_llama4.Llama4TextRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.llama4.modeling_llama4.Llama4UnfoldConvolution|b torch.nn.modules.module.Module|k linear unfold
transformers.models.llama4.modeling_llama4.Llama4VisionAttention|b torch.nn.modules.module.Module|k attention_dropout config embed_dim head_dim k_proj num_heads num_key_value_groups o_proj q_proj scaling v_proj
transformers.models.llama4.modeling_llama4.Llama4VisionEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.llama4.modeling_llama4.Llama4VisionEncoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.llama4.modeling_llama4.Llama4VisionMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.llama4.modeling_llama4.Llama4VisionMLP2|b torch.nn.modules.module.Module|k activation_fn dropout fc1 fc2 hidden_size intermediate_size
transformers.models.llama4.modeling_llama4.Llama4VisionModel|b transformers.modeling_utils.PreTrainedModel|k class_embedding hidden_size image_size layernorm_post layernorm_pre model num_channels num_patches patch_embedding patch_size positional_embedding_vlm rotary_embedding scale vision_adapter
transformers.models.llama4.modeling_llama4.Llama4VisionPixelShuffleMLP|b torch.nn.modules.module.Module|k inner_dim mlp output_dim pixel_shuffle_ratio
transformers.models.llama4.modeling_llama4.Llama4VisionRotaryEmbedding|b torch.nn.modules.module.Module|k config freqs_ci
transformers.models.llava.image_processing_llava.LlavaImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k _valid_processor_keys crop_size do_center_crop do_convert_rgb do_normalize do_pad do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.llava.image_processing_llava_fast.LlavaImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.llava.image_processing_pil_llava.LlavaImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.llava_next.configuration_llava_next.LlavaNextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k image_grid_pinpoints image_seq_length image_token_index multimodal_projector_bias projector_hidden_act text_config tie_word_embeddings vision_config vision_feature_layer vision_feature_select_strategy
transformers.models.llava_next.image_processing_llava_next.LlavaNextImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_convert_rgb do_normalize do_pad do_rescale do_resize image_grid_pinpoints image_mean image_std resample rescale_factor size|k *|f
transformers.models.llava_next.image_processing_llava_next_fast.LlavaNextImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.llava_next.image_processing_pil_llava_next.LlavaNextImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.llava_next.modeling_llava_next.LlavaNextForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.llava_next.modeling_llava_next.LlavaNextModel|b transformers.modeling_utils.PreTrainedModel|k image_newline language_model multi_modal_projector pad_token_id vision_tower vocab_size
transformers.models.llava_next.modeling_llava_next.LlavaNextMultiModalProjector|b torch.nn.modules.module.Module|k act linear_1 linear_2
transformers.models.llava_next.modeling_llava_next.LlavaNextPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.llava_onevision.configuration_llava_onevision.LlavaOnevisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k image_grid_pinpoints image_token_index multimodal_projector_bias projector_hidden_act text_config tie_word_embeddings video_token_index vision_aspect_ratio vision_config vision_feature_layer vision_feature_select_strategy
transformers.models.llava_onevision.image_processing_llava_onevision.LlavaOnevisionImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_normalize do_pad do_rescale do_resize image_grid_pinpoints image_mean image_std resample rescale_factor size|k *|f
transformers.models.llava_onevision.image_processing_llava_onevision_fast.LlavaOnevisionImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.llava_onevision.image_processing_pil_llava_onevision.LlavaOnevisionImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.llava_onevision.modeling_llava_onevision.LlavaOnevisionForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.llava_onevision.modeling_llava_onevision.LlavaOnevisionModel|b transformers.modeling_utils.PreTrainedModel|k image_newline language_model multi_modal_projector pad_token_id vision_tower vocab_size
transformers.models.llava_onevision.modeling_llava_onevision.LlavaOnevisionMultiModalProjector|b torch.nn.modules.module.Module|k act linear_1 linear_2
transformers.models.llava_onevision.modeling_llava_onevision.LlavaOnevisionPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.lxmert.configuration_lxmert.LxmertConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size l_layers layer_norm_eps max_position_embeddings num_attention_heads num_attr_labels num_hidden_layers num_object_labels num_qa_labels pad_token_id r_layers task_mask_lm task_matched task_obj_predict task_qa tie_word_embeddings type_vocab_size visual_attr_loss visual_feat_dim visual_feat_loss visual_loss_normalizer visual_obj_loss visual_pos_dim vocab_size x_layers
transformers.models.lxmert.modeling_lxmert.GeLU|b torch.nn.modules.module.Module
transformers.models.lxmert.modeling_lxmert.LxmertAttention|b torch.nn.modules.module.Module|k attention_head_size dropout head_size key num_attention_heads query value
transformers.models.lxmert.modeling_lxmert.LxmertAttentionOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.lxmert.modeling_lxmert.LxmertCrossAttentionLayer|b torch.nn.modules.module.Module|k att output
transformers.models.lxmert.modeling_lxmert.LxmertEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embeddings token_type_embeddings word_embeddings
transformers.models.lxmert.modeling_lxmert.LxmertEncoder|b torch.nn.modules.module.Module|k config layer num_l_layers num_r_layers num_x_layers r_layers visn_fc x_layers
transformers.models.lxmert.modeling_lxmert.LxmertForPreTraining|b transformers.modeling_utils.PreTrainedModel|k answer_head cls config loss_fcts lxmert num_qa_labels obj_predict_head task_mask_lm task_matched task_obj_predict task_qa visual_loss_normalizer visual_losses
transformers.models.lxmert.modeling_lxmert.LxmertForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k answer_head config loss lxmert num_qa_labels visual_loss_normalizer
transformers.models.lxmert.modeling_lxmert.LxmertIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.lxmert.modeling_lxmert.LxmertLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.lxmert.modeling_lxmert.LxmertLayer|b torch.nn.modules.module.Module|k attention intermediate output
transformers.models.lxmert.modeling_lxmert.LxmertModel|b transformers.modeling_utils.PreTrainedModel|k embeddings encoder pooler
transformers.models.lxmert.modeling_lxmert.LxmertOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.lxmert.modeling_lxmert.LxmertPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.lxmert.modeling_lxmert.LxmertPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.lxmert.modeling_lxmert.LxmertPreTrainingHeads|b torch.nn.modules.module.Module|k predictions seq_relationship
transformers.models.lxmert.modeling_lxmert.LxmertPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.lxmert.modeling_lxmert.LxmertSelfAttentionLayer|b torch.nn.modules.module.Module|k output self
transformers.models.lxmert.modeling_lxmert.LxmertVisualAnswerHead|b torch.nn.modules.module.Module|k logit_fc
transformers.models.lxmert.modeling_lxmert.LxmertVisualFeatureEncoder|b torch.nn.modules.module.Module|k box_fc box_layer_norm dropout visn_fc visn_layer_norm
transformers.models.lxmert.modeling_lxmert.LxmertVisualObjHead|b torch.nn.modules.module.Module|k decoder_dict transform visual_losses
transformers.models.lxmert.modeling_lxmert.LxmertXLayer|b torch.nn.modules.module.Module|k lang_inter lang_output lang_self_att visn_inter visn_output visn_self_att visual_attention
transformers.models.mamba.configuration_mamba.MambaConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k bos_token_id conv_kernel eos_token_id expand hidden_act hidden_size initializer_range intermediate_size layer_norm_epsilon num_hidden_layers pad_token_id rescale_prenorm_residual residual_in_fp32 state_size tie_word_embeddings time_step_floor time_step_init_scheme time_step_max time_step_min time_step_rank time_step_scale use_associative_scan use_bias use_cache use_conv_bias use_mambapy vocab_size
transformers.models.mamba.modeling_mamba.MambaBlock|b torch.nn.modules.module.Module|k config layer_idx mixer norm residual_in_fp32|f
transformers.models.mamba.modeling_mamba.MambaCache|k _dtype conv_kernel_size conv_states intermediate_size max_batch_size ssm_state_size ssm_states
transformers.models.mamba.modeling_mamba.MambaForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length backbone generation_config lm_head
transformers.models.mamba.modeling_mamba.MambaMixer|b torch.nn.modules.module.Module|k A_log D act activation config conv1d conv_kernel_size dt_proj hidden_size in_proj intermediate_size layer_idx layer_type out_proj ssm_state_size time_step_rank use_associative_scan use_bias use_conv_bias use_mambapy x_proj
transformers.models.mamba.modeling_mamba.MambaModel|b transformers.modeling_utils.PreTrainedModel|k embeddings gradient_checkpointing layers norm_f
transformers.models.mamba.modeling_mamba.MambaPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.mamba.modeling_mamba.MambaRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.mamba2.configuration_mamba2.Mamba2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k bos_token_id chunk_size conv_kernel eos_token_id expand head_dim hidden_act hidden_size initializer_range layer_norm_epsilon n_groups num_heads num_hidden_layers pad_token_id rescale_prenorm_residual residual_in_fp32 rms_norm state_size tie_word_embeddings time_step_floor time_step_limit time_step_max time_step_min time_step_rank use_bias use_cache use_conv_bias vocab_size
transformers.models.mamba2.modeling_mamba2.Mamba2Block|b torch.nn.modules.module.Module|k config layer_idx mixer norm residual_in_fp32|f
transformers.models.mamba2.modeling_mamba2.Mamba2Cache|k conv_kernel_size conv_states dtype head_dim intermediate_size n_groups num_heads ssm_states state_size
transformers.models.mamba2.modeling_mamba2.Mamba2ForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length backbone generation_config lm_head
transformers.models.mamba2.modeling_mamba2.Mamba2Mixer|b torch.nn.modules.module.Module|k A_log D act activation chunk_size conv1d conv_dim conv_kernel_size dt_bias head_dim hidden_size in_proj intermediate_size layer_idx layer_norm_epsilon layer_type n_groups norm num_heads out_proj rms_norm ssm_state_size time_step_floor time_step_limit time_step_max time_step_min time_step_rank use_bias use_conv_bias
transformers.models.mamba2.modeling_mamba2.Mamba2Model|b transformers.modeling_utils.PreTrainedModel|k embeddings gradient_checkpointing layers norm_f
transformers.models.mamba2.modeling_mamba2.Mamba2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.mamba2.modeling_mamba2.Mamba2RMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.mamba2.modeling_mamba2.MambaRMSNormGated|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.markuplm.configuration_markuplm.MarkupLMConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob bos_token_id classifier_dropout eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps max_depth max_position_embeddings max_xpath_subs_unit_embeddings max_xpath_tag_unit_embeddings num_attention_heads num_hidden_layers pad_token_id subs_pad_id tag_pad_id type_vocab_size use_cache vocab_size xpath_unit_hidden_size
transformers.models.markuplm.feature_extraction_markuplm.MarkupLMFeatureExtractor|b transformers.feature_extraction_utils.FeatureExtractionMixin|k *|f
transformers.models.markuplm.modeling_markuplm.MarkupLMAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.markuplm.modeling_markuplm.MarkupLMEmbeddings|b torch.nn.modules.module.Module|k LayerNorm config dropout max_depth padding_idx position_embeddings position_ids token_type_embeddings word_embeddings xpath_embeddings
transformers.models.markuplm.modeling_markuplm.MarkupLMEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.markuplm.modeling_markuplm.MarkupLMForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k markuplm num_labels qa_outputs
transformers.models.markuplm.modeling_markuplm.MarkupLMForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier config dropout markuplm num_labels
transformers.models.markuplm.modeling_markuplm.MarkupLMForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout markuplm num_labels
transformers.models.markuplm.modeling_markuplm.MarkupLMIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.markuplm.modeling_markuplm.MarkupLMLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.markuplm.modeling_markuplm.MarkupLMLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward intermediate output seq_len_dim|f
transformers.models.markuplm.modeling_markuplm.MarkupLMModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder pooler
transformers.models.markuplm.modeling_markuplm.MarkupLMOnlyMLMHead|b torch.nn.modules.module.Module|k predictions
transformers.models.markuplm.modeling_markuplm.MarkupLMOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.markuplm.modeling_markuplm.MarkupLMPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.markuplm.modeling_markuplm.MarkupLMPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.markuplm.modeling_markuplm.MarkupLMPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.markuplm.modeling_markuplm.MarkupLMSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_dropout attention_head_size config dropout key num_attention_heads query scaling value
transformers.models.markuplm.modeling_markuplm.MarkupLMSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.markuplm.modeling_markuplm.XPathEmbeddings|b torch.nn.modules.module.Module|k activation dropout inner2emb max_depth xpath_subs_sub_embeddings xpath_tag_sub_embeddings xpath_unitseq2_embeddings xpath_unitseq2_inner
transformers.models.mask2former.configuration_mask2former.Mask2FormerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_function backbone backbone_config backbone_kwargs class_weight common_stride decoder_layers dice_weight dim_feedforward dropout encoder_feedforward_dim encoder_layers enforce_input_projection feature_size feature_strides hidden_dim ignore_value importance_sample_ratio init_std init_xavier_std mask_feature_size mask_weight no_object_weight num_attention_heads num_hidden_layers num_queries output_auxiliary_logits oversample_ratio pre_norm train_num_points use_auxiliary_loss use_pretrained_backbone use_timm_backbone
transformers.models.mask2former.image_processing_mask2former.Mask2FormerImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k _max_size do_normalize do_reduce_labels do_rescale do_resize ignore_index image_mean image_std num_labels pad_size resample rescale_factor size size_divisor|k *|f
transformers.models.mask2former.image_processing_mask2former_fast.Mask2FormerImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.mask2former.image_processing_pil_mask2former.Mask2FormerImageProcessorPil|b transformers.image_processing_backends.PilBackend|k _max_size|k *|f
transformers.models.mask2former.modeling_mask2former.Mask2FormerAttention|b torch.nn.modules.module.Module|k dropout embed_dim head_dim k_proj num_heads out_proj q_proj scaling v_proj
transformers.models.mask2former.modeling_mask2former.Mask2FormerForUniversalSegmentation|b transformers.modeling_utils.PreTrainedModel|k class_predictor criterion model weight_dict
transformers.models.mask2former.modeling_mask2former.Mask2FormerHungarianMatcher|b torch.nn.modules.module.Module|k cost_class cost_dice cost_mask num_points
transformers.models.mask2former.modeling_mask2former.Mask2FormerLoss|b torch.nn.modules.module.Module|k empty_weight eos_coef importance_sample_ratio matcher num_labels num_points oversample_ratio weight_dict
transformers.models.mask2former.modeling_mask2former.Mask2FormerMLPPredictionHead|b torch.nn.modules.module.Module|k layers
transformers.models.mask2former.modeling_mask2former.Mask2FormerMaskPredictor|b torch.nn.modules.module.Module|k hidden_size mask_embedder num_heads
transformers.models.mask2former.modeling_mask2former.Mask2FormerMaskedAttentionDecoder|b torch.nn.modules.module.Module|k config decoder_layers dropout gradient_checkpointing layerdrop layernorm layers mask_feature_size mask_predictor num_feature_levels
transformers.models.mask2former.modeling_mask2former.Mask2FormerMaskedAttentionDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn config cross_attn cross_attn_layer_norm dropout embed_dim fc1 fc2 final_layer_norm pre_norm self_attn self_attn_layer_norm|f
transformers.models.mask2former.modeling_mask2former.Mask2FormerModel|b transformers.modeling_utils.PreTrainedModel|k pixel_level_module transformer_module
transformers.models.mask2former.modeling_mask2former.Mask2FormerPixelDecoder|b torch.nn.modules.module.Module|k common_stride config encoder feature_channels input_projections lateral_convolutions level_embed mask_projection num_feature_levels num_fpn_levels output_convolutions position_embedding transformer_feature_strides
transformers.models.mask2former.modeling_mask2former.Mask2FormerPixelDecoderEncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim fc1 fc2 final_layer_norm self_attn self_attn_layer_norm
transformers.models.mask2former.modeling_mask2former.Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention|b torch.nn.modules.module.Module|k attention_weights d_model im2col_step n_heads n_levels n_points output_proj sampling_offsets value_proj
transformers.models.mask2former.modeling_mask2former.Mask2FormerPixelDecoderEncoderOnly|b torch.nn.modules.module.Module|k config dropout layers
transformers.models.mask2former.modeling_mask2former.Mask2FormerPixelLevelModule|b torch.nn.modules.module.Module|k decoder encoder
transformers.models.mask2former.modeling_mask2former.Mask2FormerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.mask2former.modeling_mask2former.Mask2FormerPredictionBlock|b torch.nn.modules.module.Module|k layers
transformers.models.mask2former.modeling_mask2former.Mask2FormerSinePositionEmbedding|b torch.nn.modules.module.Module|k normalize num_pos_feats num_position_features scale temperature
transformers.models.mask2former.modeling_mask2former.Mask2FormerTransformerModule|b torch.nn.modules.module.Module|k decoder input_projections level_embed num_feature_levels position_embedder queries_embedder queries_features
transformers.models.maskformer.configuration_maskformer.MaskFormerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k backbone backbone_config backbone_kwargs cross_entropy_weight decoder_config dice_weight fpn_feature_size init_std init_xavier_std mask_feature_size mask_weight no_object_weight num_attention_heads num_hidden_layers output_auxiliary_logits use_auxiliary_loss use_pretrained_backbone use_timm_backbone
transformers.models.maskformer.configuration_maskformer.MaskFormerDetrConfig|b transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout auxiliary_loss backbone_config bbox_cost bbox_loss_coefficient class_cost d_model decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers dice_loss_coefficient dilation dropout encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers eos_coefficient giou_cost giou_loss_coefficient init_std init_xavier_std is_encoder_decoder mask_loss_coefficient num_channels num_queries position_embedding_type
transformers.models.maskformer.configuration_maskformer_swin.MaskFormerSwinConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _out_features _out_indices attention_probs_dropout_prob depths drop_path_rate embed_dim hidden_act hidden_dropout_prob hidden_size image_size initializer_range layer_norm_eps mlp_ratio num_channels num_heads num_layers patch_size qkv_bias stage_names use_absolute_embeddings window_size
transformers.models.maskformer.feature_extraction_maskformer.MaskFormerFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k _max_size do_normalize do_reduce_labels do_rescale do_resize ignore_index image_mean image_std num_labels pad_size resample rescale_factor size size_divisor|k *|f
transformers.models.maskformer.image_processing_maskformer.MaskFormerImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k _max_size do_normalize do_reduce_labels do_rescale do_resize ignore_index image_mean image_std num_labels pad_size resample rescale_factor size size_divisor|k *|f
transformers.models.maskformer.image_processing_maskformer_fast.MaskFormerImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.maskformer.image_processing_pil_maskformer.MaskFormerImageProcessorPil|b transformers.image_processing_backends.PilBackend|k _max_size|k *|f
transformers.models.maskformer.modeling_maskformer.DetrAttention|b torch.nn.modules.module.Module|k dropout embed_dim head_dim k_proj num_heads out_proj q_proj scaling v_proj
transformers.models.maskformer.modeling_maskformer.DetrDecoder|b torch.nn.modules.module.Module|k config dropout gradient_checkpointing layerdrop layernorm layers
transformers.models.maskformer.modeling_maskformer.DetrDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim encoder_attn encoder_attn_layer_norm fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.maskformer.modeling_maskformer.MaskFormerDetrConvBlock|b torch.nn.modules.module.Module|k activation conv norm
transformers.models.maskformer.modeling_maskformer.MaskFormerDetrCrossAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_proj o_proj q_proj scaling v_proj
transformers.models.maskformer.modeling_maskformer.MaskFormerDetrDecoder|b transformers.modeling_utils.PreTrainedModel|k dropout layernorm layers
transformers.models.maskformer.modeling_maskformer.MaskFormerDetrDecoderLayer|b torch.nn.modules.module.Module|k dropout encoder_attn encoder_attn_layer_norm final_layer_norm hidden_size mlp self_attn self_attn_layer_norm|f
transformers.models.maskformer.modeling_maskformer.MaskFormerDetrFPNFusionStage|b torch.nn.modules.module.Module|k fpn_adapter refine
transformers.models.maskformer.modeling_maskformer.MaskFormerDetrLearnedPositionEmbedding|b torch.nn.modules.module.Module|k column_embeddings row_embeddings
transformers.models.maskformer.modeling_maskformer.MaskFormerDetrMHAttentionMap|b torch.nn.modules.module.Module|k attention_dropout head_dim k_proj q_proj scaling
transformers.models.maskformer.modeling_maskformer.MaskFormerDetrMLP|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout fc1 fc2
transformers.models.maskformer.modeling_maskformer.MaskFormerDetrMaskHeadSmallConv|b torch.nn.modules.module.Module|k conv1 conv2 fpn_stages output_conv
transformers.models.maskformer.modeling_maskformer.MaskFormerDetrPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.maskformer.modeling_maskformer.MaskFormerDetrSelfAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_proj o_proj q_proj scaling v_proj
transformers.models.maskformer.modeling_maskformer.MaskFormerFPNConvLayer|b torch.nn.modules.module.Module|k layers
transformers.models.maskformer.modeling_maskformer.MaskFormerFPNLayer|b torch.nn.modules.module.Module|k block proj
transformers.models.maskformer.modeling_maskformer.MaskFormerFPNModel|b torch.nn.modules.module.Module|k layers stem
transformers.models.maskformer.modeling_maskformer.MaskFormerForInstanceSegmentation|b transformers.modeling_utils.PreTrainedModel|k class_predictor criterion mask_embedder matcher model weight_dict
transformers.models.maskformer.modeling_maskformer.MaskFormerHungarianMatcher|b torch.nn.modules.module.Module|k cost_class cost_dice cost_mask
transformers.models.maskformer.modeling_maskformer.MaskFormerLoss|b torch.nn.modules.module.Module|k empty_weight eos_coef matcher num_labels weight_dict
transformers.models.maskformer.modeling_maskformer.MaskFormerModel|b transformers.modeling_utils.PreTrainedModel|k pixel_level_module transformer_module
transformers.models.maskformer.modeling_maskformer.MaskFormerPixelDecoder|b torch.nn.modules.module.Module|k fpn mask_projection
transformers.models.maskformer.modeling_maskformer.MaskFormerPixelLevelModule|b torch.nn.modules.module.Module|k decoder encoder
transformers.models.maskformer.modeling_maskformer.MaskFormerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.maskformer.modeling_maskformer.MaskFormerSinePositionEmbedding|b torch.nn.modules.module.Module|k normalize num_pos_feats num_position_features scale temperature
transformers.models.maskformer.modeling_maskformer.MaskFormerTransformerModule|b torch.nn.modules.module.Module|k decoder input_projection position_embedder queries_embedder
transformers.models.maskformer.modeling_maskformer.MaskformerMLPPredictionHead|b torch.nn.modules.module.Module|k layers
transformers.models.maskformer.modeling_maskformer.PredictionBlock|b torch.nn.modules.module.Module|k layers
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinBackbone|b transformers.modeling_utils.PreTrainedModel|k _out_features _out_indices backbone_type config hidden_states_norms model num_features stage_names use_timm_backbone
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinEmbeddings|b torch.nn.modules.module.Module|k dropout norm patch_embeddings patch_grid patch_size position_embeddings
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers num_layers
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinLayer|b torch.nn.modules.module.Module|k attention drop_path input_resolution intermediate layernorm_after layernorm_before output shift_size window_size
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm num_features num_layers pooler
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinPatchEmbeddings|b torch.nn.modules.module.Module|k grid_size image_size num_channels num_patches patch_size projection
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinPatchMerging|b torch.nn.modules.module.Module|k dim input_resolution norm reduction
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout key num_attention_heads query relative_position_bias_table relative_position_index value window_size
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.maskformer.modeling_maskformer_swin.MaskFormerSwinStage|b torch.nn.modules.module.Module|k blocks config dim downsample pointing|f
transformers.models.megatron_bert.configuration_megatron_bert.MegatronBertConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size is_decoder layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type tie_word_embeddings type_vocab_size use_cache vocab_size
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertAttention|b torch.nn.modules.module.Module|k ln output pruned_heads self
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertEmbeddings|b torch.nn.modules.module.Module|k dropout position_embedding_type position_embeddings position_ids token_type_embeddings word_embeddings
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer ln
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length bert cls generation_config
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k bert cls
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k bert classifier dropout
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertForNextSentencePrediction|b transformers.modeling_utils.PreTrainedModel|k bert cls
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertForPreTraining|b transformers.modeling_utils.PreTrainedModel|k bert cls
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k bert num_labels qa_outputs
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k bert classifier dropout num_labels
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k bert classifier dropout num_labels
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder ln output seq_len_dim|f
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder pooler
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertOnlyMLMHead|b torch.nn.modules.module.Module|k predictions
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertOnlyNSPHead|b torch.nn.modules.module.Module|k seq_relationship
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertPreTrainingHeads|b torch.nn.modules.module.Module|k predictions seq_relationship
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size distance_embedding dropout is_decoder key layer_idx max_position_embeddings num_attention_heads position_embedding_type query value
transformers.models.megatron_bert.modeling_megatron_bert.MegatronBertSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.mgp_str.configuration_mgp_str.MgpstrConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attn_drop_rate distilled drop_path_rate drop_rate hidden_size image_size initializer_range layer_norm_eps max_token_length mlp_ratio num_attention_heads num_bpe_labels num_channels num_character_labels num_hidden_layers num_wordpiece_labels output_a3_attentions patch_size qkv_bias
transformers.models.mgp_str.modeling_mgp_str.MgpStrDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.mgp_str.modeling_mgp_str.MgpstrA3Module|b torch.nn.modules.module.Module|k feat norm tokenLearner token_norm
transformers.models.mgp_str.modeling_mgp_str.MgpstrAttention|b torch.nn.modules.module.Module|k attn_drop num_heads proj proj_drop qkv scale
transformers.models.mgp_str.modeling_mgp_str.MgpstrDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.mgp_str.modeling_mgp_str.MgpstrEmbeddings|b torch.nn.modules.module.Module|k cls_token grid_size image_size num_patches num_tokens patch_size pos_drop pos_embed proj
transformers.models.mgp_str.modeling_mgp_str.MgpstrEncoder|b torch.nn.modules.module.Module|k blocks
transformers.models.mgp_str.modeling_mgp_str.MgpstrForSceneTextRecognition|b transformers.modeling_utils.PreTrainedModel|k bpe_a3_module bpe_head char_a3_module char_head mgp_str num_labels wp_a3_module wp_head
transformers.models.mgp_str.modeling_mgp_str.MgpstrLayer|b torch.nn.modules.module.Module|k attn drop_path mlp norm1 norm2
transformers.models.mgp_str.modeling_mgp_str.MgpstrMlp|b torch.nn.modules.module.Module|k act drop fc1 fc2
transformers.models.mgp_str.modeling_mgp_str.MgpstrModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder
transformers.models.mgp_str.modeling_mgp_str.MgpstrPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.mimi.configuration_mimi.MimiConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _frame_rate attention_bias attention_dropout audio_channels codebook_dim codebook_size compress dilation_growth_rate head_dim hidden_act hidden_size initializer_range intermediate_size kernel_size last_kernel_size layer_scale_initial_scale max_position_embeddings norm_eps num_attention_heads num_filters num_hidden_layers num_key_value_heads num_quantizers num_residual_layers num_semantic_quantizers pad_mode residual_kernel_size rope_parameters rope_theta sampling_rate sliding_window tie_word_embeddings trim_right_ratio upsample_groups upsampling_ratios use_cache use_causal_conv use_conv_shortcut use_streaming vector_quantization_hidden_dimension
transformers.models.mimi.modeling_mimi.MimiAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj layer_idx max_position_embeddings num_heads num_key_value_groups num_key_value_heads o_proj q_proj rope_theta rotary_emb scaling sliding_window v_proj
transformers.models.mimi.modeling_mimi.MimiConv1d|b torch.nn.modules.module.Module|k causal conv in_channels kernel_size layer_idx pad_mode padding_left padding_right padding_total stride
transformers.models.mimi.modeling_mimi.MimiConv1dPaddingCache|k padding_cache per_layer_in_channels per_layer_is_init per_layer_padding per_layer_padding_mode
transformers.models.mimi.modeling_mimi.MimiConvTranspose1d|b torch.nn.modules.module.Module|k causal conv padding_left padding_right trim_right_ratio
transformers.models.mimi.modeling_mimi.MimiDecoder|b torch.nn.modules.module.Module|k layers
transformers.models.mimi.modeling_mimi.MimiEncoder|b torch.nn.modules.module.Module|k _mimiconv1d_layer_names layers
transformers.models.mimi.modeling_mimi.MimiEuclideanCodebook|b torch.nn.modules.module.Module|k _embed cluster_usage codebook_size embed_sum epsilon initialized
transformers.models.mimi.modeling_mimi.MimiFlashAttention2|b transformers.models.mimi.modeling_mimi.MimiAttention|k _flash_attn_uses_top_left_mask
transformers.models.mimi.modeling_mimi.MimiLayerScale|b torch.nn.modules.module.Module|k scale
transformers.models.mimi.modeling_mimi.MimiMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.mimi.modeling_mimi.MimiModel|b transformers.modeling_utils.PreTrainedModel|k bits_per_codebook config decoder decoder_transformer downsample encoder encoder_transformer quantizer upsample
transformers.models.mimi.modeling_mimi.MimiPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.mimi.modeling_mimi.MimiResidualVectorQuantizer|b torch.nn.modules.module.Module|k codebook_size frame_rate input_proj layers num_quantizers output_proj
transformers.models.mimi.modeling_mimi.MimiResnetBlock|b torch.nn.modules.module.Module|k block shortcut
transformers.models.mimi.modeling_mimi.MimiRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.mimi.modeling_mimi.MimiSdpaAttention|b transformers.models.mimi.modeling_mimi.MimiAttention
transformers.models.mimi.modeling_mimi.MimiSplitResidualVectorQuantizer|b torch.nn.modules.module.Module|k acoustic_residual_vector_quantizer codebook_size frame_rate max_num_quantizers num_acoustic_quantizers num_semantic_quantizers semantic_residual_vector_quantizer
transformers.models.mimi.modeling_mimi.MimiTransformerLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp mlp_layer_scale post_attention_layernorm self_attn self_attn_layer_scale|f
transformers.models.mimi.modeling_mimi.MimiTransformerModel|b torch.nn.modules.module.Module|k _attn_implementation config gradient_checkpointing layers rotary_emb
transformers.models.mimi.modeling_mimi.MimiVectorQuantization|b torch.nn.modules.module.Module|k codebook
transformers.models.minimax.configuration_minimax.MiniMaxConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout block_size bos_token_id eos_token_id full_attn_alpha_factor full_attn_beta_factor head_dim hidden_act hidden_size initializer_range intermediate_size layer_types linear_attn_alpha_factor linear_attn_beta_factor max_position_embeddings mlp_alpha_factor mlp_beta_factor num_attention_heads num_experts_per_tok num_hidden_layers num_key_value_heads num_local_experts output_router_logits pad_token_id rms_norm_eps rope_parameters rope_theta router_aux_loss_coef router_jitter_noise sliding_window tie_word_embeddings use_cache vocab_size
transformers.models.minimax.modeling_minimax.MiniMaxAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_proj layer_idx num_key_value_groups o_proj q_proj scaling v_proj
transformers.models.minimax.modeling_minimax.MiniMaxBlockSparseTop2MLP|b torch.nn.modules.module.Module|k act_fn ffn_dim hidden_dim w1 w2 w3
transformers.models.minimax.modeling_minimax.MiniMaxCache|k layer_class_to_replicate layers linear_cache offloading only_non_sliding prefetch_stream
transformers.models.minimax.modeling_minimax.MiniMaxDecoderLayer|b torch.nn.modules.module.Module|k attn_alpha_factor attn_beta_factor block_sparse_moe block_type hidden_size input_layernorm layer_idx layer_type mlp mlp_alpha_factor mlp_beta_factor post_attention_layernorm self_attn|f
transformers.models.minimax.modeling_minimax.MiniMaxExperts|b torch.nn.modules.module.Module|k act_fn down_proj gate_up_proj hidden_dim intermediate_dim num_experts
transformers.models.minimax.modeling_minimax.MiniMaxForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model num_experts num_experts_per_tok router_aux_loss_coef vocab_size
transformers.models.minimax.modeling_minimax.MiniMaxForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k qa_outputs
transformers.models.minimax.modeling_minimax.MiniMaxForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.minimax.modeling_minimax.MiniMaxForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k dropout num_labels score
transformers.models.minimax.modeling_minimax.MiniMaxLightningAttention|b torch.nn.modules.module.Module|k act_fn block_size diagonal_decay head_dim key_decay layer_idx layer_type norm num_attention_heads num_hidden_layers out_proj output_gate qkv_proj query_decay slope_rate
transformers.models.minimax.modeling_minimax.MiniMaxModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.minimax.modeling_minimax.MiniMaxPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.minimax.modeling_minimax.MiniMaxRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.minimax.modeling_minimax.MiniMaxRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.minimax.modeling_minimax.MiniMaxSparseMoeBlock|b torch.nn.modules.module.Module|k experts ffn_dim gate hidden_dim jitter_noise num_experts top_k
transformers.models.minimax.modeling_minimax.MiniMaxTopKRouter|b torch.nn.modules.module.Module|k hidden_dim num_experts top_k weight
transformers.models.mistral3.configuration_mistral3.Mistral3Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k image_token_index multimodal_projector_bias projector_hidden_act spatial_merge_size text_config tie_word_embeddings vision_config vision_feature_layer
transformers.models.mistral3.modeling_mistral3.Mistral3ForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.mistral3.modeling_mistral3.Mistral3Model|b transformers.modeling_utils.PreTrainedModel|k language_model multi_modal_projector vision_tower
transformers.models.mistral3.modeling_mistral3.Mistral3MultiModalProjector|b torch.nn.modules.module.Module|k act linear_1 linear_2 norm num_feature_layers patch_merger
transformers.models.mistral3.modeling_mistral3.Mistral3PatchMerger|b torch.nn.modules.module.Module|k config merging_layer patch_size spatial_merge_size
transformers.models.mistral3.modeling_mistral3.Mistral3PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.mistral3.modeling_mistral3.Mistral3RMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.mllama.configuration_mllama.MllamaConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k image_token_index text_config vision_config
transformers.models.mllama.configuration_mllama.MllamaTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k bos_token_id cross_attention_layers dropout eos_token_id hidden_act hidden_size initializer_range intermediate_size max_position_embeddings num_attention_heads num_hidden_layers num_key_value_heads pad_token_id rms_norm_eps rope_parameters rope_scaling rope_theta tie_word_embeddings use_cache vocab_size
transformers.models.mllama.configuration_mllama.MllamaVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_heads hidden_act hidden_size image_size initializer_range intermediate_layers_indices intermediate_size max_num_tiles norm_eps num_channels num_global_layers num_hidden_layers patch_size supported_aspect_ratios vision_output_dim
transformers.models.mllama.image_processing_mllama.MllamaImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_normalize do_pad do_rescale do_resize image_mean image_std max_image_tiles resample rescale_factor size|k *|f
transformers.models.mllama.image_processing_pil_mllama.MllamaImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.mllama.modeling_mllama.MllamaCrossAttentionDecoderLayer|b torch.nn.modules.module.Module|k cross_attn cross_attn_attn_gate cross_attn_mlp_gate input_layernorm layer_idx mlp post_attention_layernorm|f
transformers.models.mllama.modeling_mllama.MllamaForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model text_config vocab_size
transformers.models.mllama.modeling_mllama.MllamaForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.mllama.modeling_mllama.MllamaModel|b transformers.modeling_utils.PreTrainedModel|k hidden_size language_model max_num_tiles multi_modal_projector pad_token_id vision_model vision_output_dim vocab_size
transformers.models.mllama.modeling_mllama.MllamaPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.mllama.modeling_mllama.MllamaPrecomputedAspectRatioEmbedding|b torch.nn.modules.module.Module|k embedding gate hidden_size is_gated max_aspect_ratio_id max_num_tiles
transformers.models.mllama.modeling_mllama.MllamaPrecomputedPositionEmbedding|b torch.nn.modules.module.Module|k embedding gate hidden_size max_aspect_ratio_id max_num_tiles num_patches scale tile_embedding
transformers.models.mllama.modeling_mllama.MllamaRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.mllama.modeling_mllama.MllamaSelfAttentionDecoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm layer_idx mlp post_attention_layernorm self_attn|f
transformers.models.mllama.modeling_mllama.MllamaTextCrossAttention|b torch.nn.modules.module.Module|k config dropout head_dim hidden_size k_norm k_proj layer_idx num_heads num_key_value_groups num_key_value_heads o_proj q_norm q_proj scaling v_proj
transformers.models.mllama.modeling_mllama.MllamaTextMLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.mllama.modeling_mllama.MllamaTextModel|b transformers.modeling_utils.PreTrainedModel|k cross_attention_layers embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.mllama.modeling_mllama.MllamaTextRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.mllama.modeling_mllama.MllamaTextSelfAttention|b torch.nn.modules.module.Module|k config dropout head_dim hidden_size is_causal k_proj layer_idx num_heads num_key_value_groups num_key_value_heads o_proj q_proj rope_theta scaling v_proj
transformers.models.mllama.modeling_mllama.MllamaVisionAttention|b torch.nn.modules.module.Module|k config embed_dim head_dim k_proj num_heads num_key_value_groups o_proj q_proj scaling v_proj
transformers.models.mllama.modeling_mllama.MllamaVisionEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.mllama.modeling_mllama.MllamaVisionEncoderLayer|b torch.nn.modules.module.Module|k gate_attn gate_ffn hidden_size input_layernorm intermediate_size is_gated mlp num_attention_heads post_attention_layernorm self_attn
transformers.models.mllama.modeling_mllama.MllamaVisionMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.mllama.modeling_mllama.MllamaVisionModel|b transformers.modeling_utils.PreTrainedModel|k class_embedding gated_positional_embedding global_transformer hidden_size image_size intermediate_layers_indices layernorm_post layernorm_pre max_num_tiles num_channels num_patches patch_embedding patch_size post_tile_positional_embedding pre_tile_positional_embedding scale transformer
transformers.models.mobilenet_v1.configuration_mobilenet_v1.MobileNetV1Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k classifier_dropout_prob depth_multiplier hidden_act image_size initializer_range layer_norm_eps min_depth num_channels tf_padding
transformers.models.mobilenet_v1.configuration_mobilenet_v1.MobileNetV1OnnxConfig|k _config _patching_specs task
transformers.models.mobilenet_v1.feature_extraction_mobilenet_v1.MobileNetV1FeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.mobilenet_v1.image_processing_mobilenet_v1.MobileNetV1ImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.mobilenet_v1.image_processing_mobilenet_v1_fast.MobileNetV1ImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.mobilenet_v1.image_processing_pil_mobilenet_v1.MobileNetV1ImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.mobilenet_v1.modeling_mobilenet_v1.MobileNetV1ConvLayer|b torch.nn.modules.module.Module|k activation config convolution normalization
transformers.models.mobilenet_v1.modeling_mobilenet_v1.MobileNetV1ForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout mobilenet_v1 num_labels
transformers.models.mobilenet_v1.modeling_mobilenet_v1.MobileNetV1Model|b transformers.modeling_utils.PreTrainedModel|k config conv_stem layer pooler
transformers.models.mobilenet_v1.modeling_mobilenet_v1.MobileNetV1PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.mobilenet_v2.configuration_mobilenet_v2.MobileNetV2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k classifier_dropout_prob depth_divisible_by depth_multiplier expand_ratio finegrained_output first_layer_is_expansion hidden_act image_size initializer_range layer_norm_eps min_depth num_channels output_stride semantic_loss_ignore_index tf_padding
transformers.models.mobilenet_v2.configuration_mobilenet_v2.MobileNetV2OnnxConfig|k _config _patching_specs task
transformers.models.mobilenet_v2.feature_extraction_mobilenet_v2.MobileNetV2FeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k crop_size do_center_crop do_normalize do_reduce_labels do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.mobilenet_v2.image_processing_mobilenet_v2.MobileNetV2ImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_normalize do_reduce_labels do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.mobilenet_v2.image_processing_mobilenet_v2_fast.MobileNetV2ImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.mobilenet_v2.image_processing_pil_mobilenet_v2.MobileNetV2ImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.mobilenet_v2.modeling_mobilenet_v2.MobileNetV2ConvLayer|b torch.nn.modules.module.Module|k activation config convolution normalization
transformers.models.mobilenet_v2.modeling_mobilenet_v2.MobileNetV2DeepLabV3Plus|b torch.nn.modules.module.Module|k avg_pool classifier conv_aspp conv_pool conv_projection dropout
transformers.models.mobilenet_v2.modeling_mobilenet_v2.MobileNetV2ForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout mobilenet_v2 num_labels
transformers.models.mobilenet_v2.modeling_mobilenet_v2.MobileNetV2ForSemanticSegmentation|b transformers.modeling_utils.PreTrainedModel|k mobilenet_v2 num_labels segmentation_head
transformers.models.mobilenet_v2.modeling_mobilenet_v2.MobileNetV2InvertedResidual|b torch.nn.modules.module.Module|k conv_3x3 expand_1x1 reduce_1x1 use_residual
transformers.models.mobilenet_v2.modeling_mobilenet_v2.MobileNetV2Model|b transformers.modeling_utils.PreTrainedModel|k config conv_1x1 conv_stem layer pooler
transformers.models.mobilenet_v2.modeling_mobilenet_v2.MobileNetV2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.mobilenet_v2.modeling_mobilenet_v2.MobileNetV2Stem|b torch.nn.modules.module.Module|k conv_3x3 expand_1x1 first_conv reduce_1x1
transformers.models.mobilevit.feature_extraction_mobilevit.MobileViTFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k crop_size do_center_crop do_flip_channel_order do_reduce_labels do_rescale do_resize resample rescale_factor size|k *|f
transformers.models.mobilevit.image_processing_mobilevit.MobileViTImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_flip_channel_order do_reduce_labels do_rescale do_resize resample rescale_factor size|k *|f
transformers.models.mobilevit.image_processing_mobilevit_fast.MobileViTImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.mobilevit.image_processing_pil_mobilevit.MobileViTImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.mobilevitv2.configuration_mobilevitv2.MobileViTV2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k aspp_dropout_prob aspp_out_channels atrous_rates attn_dropout base_attn_unit_dims classifier_dropout_prob conv_kernel_size expand_ratio ffn_dropout ffn_multiplier hidden_act image_size initializer_range layer_norm_eps n_attn_blocks num_channels output_stride patch_size semantic_loss_ignore_index width_multiplier
transformers.models.mobilevitv2.configuration_mobilevitv2.MobileViTV2OnnxConfig|k _config _patching_specs task
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2ASPP|b torch.nn.modules.module.Module|k convs dropout project
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2ASPPPooling|b torch.nn.modules.module.Module|k conv_1x1 global_pool
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2ConvLayer|b torch.nn.modules.module.Module|k activation convolution normalization
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2DeepLabV3|b torch.nn.modules.module.Module|k aspp classifier dropout
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2Encoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2FFN|b torch.nn.modules.module.Module|k conv1 conv2 dropout1 dropout2
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2ForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier mobilevitv2 num_labels
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2ForSemanticSegmentation|b transformers.modeling_utils.PreTrainedModel|k mobilevitv2 num_labels segmentation_head
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2InvertedResidual|b torch.nn.modules.module.Module|k conv_3x3 expand_1x1 reduce_1x1 use_residual
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2Layer|b torch.nn.modules.module.Module|k conv_1x1 conv_kxk conv_projection downsampling_layer layernorm patch_height patch_width transformer|f
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2LinearSelfAttention|b torch.nn.modules.module.Module|k attn_dropout embed_dim out_proj qkv_proj
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2MobileNetLayer|b torch.nn.modules.module.Module|k layer
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2Model|b transformers.modeling_utils.PreTrainedModel|k config conv_stem encoder expand_output
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2Transformer|b torch.nn.modules.module.Module|k layer
transformers.models.mobilevitv2.modeling_mobilevitv2.MobileViTV2TransformerLayer|b torch.nn.modules.module.Module|k attention dropout1 ffn layernorm_after layernorm_before
transformers.models.moshi.configuration_moshi.MoshiConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout audio_encoder_config audio_vocab_size bos_token_id depth_decoder_config eos_token_id ffn_dim head_dim hidden_act hidden_size initializer_range max_position_embeddings num_attention_heads num_codebooks num_hidden_layers num_key_value_heads pad_token_id rms_norm_eps rope_parameters rope_theta sliding_window tie_word_embeddings use_cache vocab_size
transformers.models.moshi.configuration_moshi.MoshiDepthConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout audio_vocab_size bos_token_id eos_token_id ffn_dim head_dim hidden_act hidden_size initializer_range input_size max_position_embeddings num_attention_heads num_codebooks num_hidden_layers num_key_value_heads pad_token_id rms_norm_eps sliding_window tie_word_embeddings use_cache vocab_size
transformers.models.moshi.modeling_moshi.MoshiAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj layer_idx max_position_embeddings num_heads num_key_value_groups num_key_value_heads o_proj q_proj rope_theta rotary_emb scaling v_proj
transformers.models.moshi.modeling_moshi.MoshiDecoderLayer|b torch.nn.modules.module.Module|k _attn_implementation hidden_size input_layernorm mlp post_attention_layernorm self_attn sliding_window use_flexible_linear|f
transformers.models.moshi.modeling_moshi.MoshiDepthDecoder|b transformers.modeling_utils.PreTrainedModel|k _attn_implementation _cache _previous_max_cache_length config embed_tokens generation_config gradient_checkpointing input_projections layers lm_heads text_embed_tokens
transformers.models.moshi.modeling_moshi.MoshiFlashAttention2|b transformers.models.moshi.modeling_moshi.MoshiAttention|k _flash_attn_uses_top_left_mask
transformers.models.moshi.modeling_moshi.MoshiFlexibleLinear|b torch.nn.modules.module.Module|k weight
transformers.models.moshi.modeling_moshi.MoshiForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.moshi.modeling_moshi.MoshiForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length audio_encoder decoder depth_decoder embed_tokens generated_audio_codes generation_config hf_device_map last_hidden_state num_codebooks
transformers.models.moshi.modeling_moshi.MoshiGatingMLP|b torch.nn.modules.module.Module|k activation_fn fc1 fc2
transformers.models.moshi.modeling_moshi.MoshiLinear|b torch.nn.modules.module.Module|k linear use_flexible_linear
transformers.models.moshi.modeling_moshi.MoshiModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx vocab_size
transformers.models.moshi.modeling_moshi.MoshiPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.moshi.modeling_moshi.MoshiRMSNorm|b torch.nn.modules.module.Module|k eps weight
transformers.models.moshi.modeling_moshi.MoshiRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.moshi.modeling_moshi.MoshiSdpaAttention|b transformers.models.moshi.modeling_moshi.MoshiAttention
transformers.models.mpt.configuration_mpt.MptAttentionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k alibi alibi_bias_max attn_impl attn_pdrop attn_type attn_uses_sequence_id clip_qkv prefix_lm qk_ln softmax_scale
transformers.models.mpt.configuration_mpt.MptConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attn_config bos_token_id d_model emb_pdrop embedding_fraction eos_token_id expansion_ratio init_device initializer_range layer_norm_epsilon learned_pos_emb logit_scale max_seq_len n_heads n_layers no_bias norm_type pad_token_id resid_pdrop tie_word_embeddings use_cache verbose vocab_size
transformers.models.mpt.modeling_mpt.MptAttention|b torch.nn.modules.module.Module|k Wqkv attn_dropout_p clip_qkv head_dim hidden_size layer_idx max_seq_length n_heads out_proj softmax_scale
transformers.models.mpt.modeling_mpt.MptBlock|b torch.nn.modules.module.Module|k attn dropout_rate ffn norm_1 norm_2 num_heads resid_attn_dropout|f
transformers.models.mpt.modeling_mpt.MptForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head transformer
transformers.models.mpt.modeling_mpt.MptForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k qa_outputs transformer
transformers.models.mpt.modeling_mpt.MptForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score transformer
transformers.models.mpt.modeling_mpt.MptForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels transformer
transformers.models.mpt.modeling_mpt.MptMLP|b torch.nn.modules.module.Module|k act down_proj hidden_dropout up_proj
transformers.models.mpt.modeling_mpt.MptModel|b transformers.modeling_utils.PreTrainedModel|k blocks gradient_checkpointing hidden_size norm_f num_heads wte
transformers.models.mpt.modeling_mpt.MptPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.mra.configuration_mra.MraConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention approx_mode attention_probs_dropout_prob block_per_row bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initial_prior_diagonal_n_blocks initial_prior_first_n_blocks initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type tie_word_embeddings type_vocab_size vocab_size
transformers.models.mra.modeling_mra.MraAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.mra.modeling_mra.MraClassificationHead|b torch.nn.modules.module.Module|k config dense dropout out_proj
transformers.models.mra.modeling_mra.MraEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embedding_type position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.mra.modeling_mra.MraEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.mra.modeling_mra.MraForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k cls mra
transformers.models.mra.modeling_mra.MraForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier mra pre_classifier
transformers.models.mra.modeling_mra.MraForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k mra num_labels qa_outputs
transformers.models.mra.modeling_mra.MraForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier mra num_labels
transformers.models.mra.modeling_mra.MraForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout mra num_labels
transformers.models.mra.modeling_mra.MraIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.mra.modeling_mra.MraLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.mra.modeling_mra.MraLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward intermediate output seq_len_dim|f
transformers.models.mra.modeling_mra.MraModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder
transformers.models.mra.modeling_mra.MraOnlyMLMHead|b torch.nn.modules.module.Module|k predictions
transformers.models.mra.modeling_mra.MraOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.mra.modeling_mra.MraPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.mra.modeling_mra.MraPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.mra.modeling_mra.MraReduceSum|k
transformers.models.mra.modeling_mra.MraSampledDenseMatMul|k
transformers.models.mra.modeling_mra.MraSelfAttention|b torch.nn.modules.module.Module|k all_head_size approx_mode attention_head_size dropout initial_prior_diagonal_n_blocks initial_prior_first_n_blocks key num_attention_heads num_block position_embedding_type query value
transformers.models.mra.modeling_mra.MraSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.mra.modeling_mra.MraSparseDenseMatMul|k
transformers.models.musicgen_melody.configuration_musicgen_melody.MusicgenMelodyConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k audio_encoder chroma_length decoder initializer_factor is_encoder_decoder num_chroma text_encoder
transformers.models.musicgen_melody.configuration_musicgen_melody.MusicgenMelodyDecoderConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function add_cross_attention attention_dropout audio_channels bos_token_id dropout eos_token_id ffn_dim hidden_size initializer_factor is_decoder layerdrop max_position_embeddings num_attention_heads num_codebooks num_hidden_layers pad_token_id scale_embedding tie_word_embeddings use_cache vocab_size
transformers.models.musicgen_melody.feature_extraction_musicgen_melody.MusicgenMelodyFeatureExtractor|b transformers.feature_extraction_sequence_utils.SequenceFeatureExtractor|k chroma_filters chunk_length hop_length n_fft n_samples spectrogram stem_indices|k *|f
transformers.models.musicgen_melody.modeling_musicgen_melody.MusicgenMelodyAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.musicgen_melody.modeling_musicgen_melody.MusicgenMelodyDecoder|b transformers.modeling_utils.PreTrainedModel|k attn_implementation d_model dropout embed_positions embed_scale embed_tokens gradient_checkpointing layer_norm layerdrop layers max_target_positions num_codebooks
transformers.models.musicgen_melody.modeling_musicgen_melody.MusicgenMelodyDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.musicgen_melody.modeling_musicgen_melody.MusicgenMelodyForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_heads model num_codebooks
transformers.models.musicgen_melody.modeling_musicgen_melody.MusicgenMelodyForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _dynamic_tied_weights_keys _previous_max_cache_length audio_enc_to_dec_proj audio_encoder decoder enc_to_dec_proj generation_config text_encoder
transformers.models.musicgen_melody.modeling_musicgen_melody.MusicgenMelodyModel|b transformers.modeling_utils.PreTrainedModel|k decoder
transformers.models.musicgen_melody.modeling_musicgen_melody.MusicgenMelodyPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.musicgen_melody.modeling_musicgen_melody.MusicgenMelodySinusoidalPositionalEmbedding|b torch.nn.modules.module.Module|k embedding_dim num_positions weights
transformers.models.mvp.configuration_mvp.MvpConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout bos_token_id classifier_dropout d_model decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers decoder_start_token_id dropout encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers eos_token_id forced_bos_token_id init_std is_decoder is_encoder_decoder max_position_embeddings num_hidden_layers pad_token_id prompt_length prompt_mid_dim scale_embedding tie_word_embeddings use_cache use_prompt vocab_size
transformers.models.mvp.modeling_mvp.MvpAttention|b torch.nn.modules.module.Module|k dropout embed_dim head_dim is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.mvp.modeling_mvp.MvpClassificationHead|b torch.nn.modules.module.Module|k dense dropout out_proj
transformers.models.mvp.modeling_mvp.MvpDecoder|b transformers.modeling_utils.PreTrainedModel|k cross_attn_prompt dropout embed_positions embed_scale embed_tokens gradient_checkpointing layerdrop layernorm_embedding layers max_target_positions padding_idx prompt_length self_attn_prompt use_prompt
transformers.models.mvp.modeling_mvp.MvpDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim encoder_attn encoder_attn_layer_norm fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.mvp.modeling_mvp.MvpDecoderWrapper|b transformers.modeling_utils.PreTrainedModel|k decoder
transformers.models.mvp.modeling_mvp.MvpEncoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_scale embed_tokens gradient_checkpointing layerdrop layernorm_embedding layers max_source_positions padding_idx prompt_length self_attn_prompt use_prompt
transformers.models.mvp.modeling_mvp.MvpEncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.mvp.modeling_mvp.MvpForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.mvp.modeling_mvp.MvpForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length final_logits_bias generation_config lm_head model
transformers.models.mvp.modeling_mvp.MvpForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k model num_labels qa_outputs
transformers.models.mvp.modeling_mvp.MvpForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classification_head model
transformers.models.mvp.modeling_mvp.MvpLearnedPositionalEmbedding|b torch.nn.modules.sparse.Embedding|k offset
transformers.models.mvp.modeling_mvp.MvpModel|b transformers.modeling_utils.PreTrainedModel|k decoder encoder shared use_prompt
transformers.models.mvp.modeling_mvp.MvpPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.mvp.modeling_mvp.MvpPrompt|b torch.nn.modules.module.Module|k dropout head_dim num_heads num_layers prompt_embedding prompt_length prompt_trans
transformers.models.nemotron.configuration_nemotron.NemotronConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout bos_token_id eos_token_id head_dim hidden_act hidden_size initializer_range intermediate_size max_position_embeddings mlp_bias norm_eps num_attention_heads num_hidden_layers num_key_value_heads pad_token_id partial_rotary_factor rope_parameters rope_theta tie_word_embeddings use_cache vocab_size
transformers.models.nemotron.modeling_nemotron.NemotronAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj layer_idx max_position_embeddings num_heads num_key_value_groups num_key_value_heads o_proj partial_rotary_factor q_proj rope_theta scaling v_proj
transformers.models.nemotron.modeling_nemotron.NemotronDecoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.nemotron.modeling_nemotron.NemotronFlashAttention2|b torch.nn.modules.module.Module|k _flash_attn_uses_top_left_mask attention_dropout config head_dim hidden_size is_causal k_proj layer_idx max_position_embeddings num_heads num_key_value_groups num_key_value_heads o_proj partial_rotary_factor q_proj rope_theta v_proj
transformers.models.nemotron.modeling_nemotron.NemotronForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.nemotron.modeling_nemotron.NemotronForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k qa_outputs
transformers.models.nemotron.modeling_nemotron.NemotronForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.nemotron.modeling_nemotron.NemotronForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k dropout num_labels score
transformers.models.nemotron.modeling_nemotron.NemotronLayerNorm1P|b torch.nn.modules.normalization.LayerNorm
transformers.models.nemotron.modeling_nemotron.NemotronMLP|b torch.nn.modules.module.Module|k act_fn config down_proj hidden_size intermediate_size up_proj
transformers.models.nemotron.modeling_nemotron.NemotronModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.nemotron.modeling_nemotron.NemotronPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.nemotron.modeling_nemotron.NemotronRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.nemotron.modeling_nemotron.NemotronSdpaAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj layer_idx max_position_embeddings num_heads num_key_value_groups num_key_value_heads o_proj partial_rotary_factor q_proj rope_theta v_proj
transformers.models.nllb_moe.configuration_nllb_moe.NllbMoeConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout batch_prioritized_routing bos_token_id d_model decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers decoder_sparse_step decoder_start_token_id dropout encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers encoder_sparse_step eos_token_id expert_capacity init_std is_encoder_decoder max_position_embeddings moe_eval_capacity_token_fraction moe_token_dropout normalize_router_prob_before_dropping num_experts num_hidden_layers output_router_logits pad_token_id router_aux_loss_coef router_bias router_dtype router_ignore_padding_tokens router_z_loss_coef scale_embedding second_expert_policy tie_word_embeddings use_cache vocab_size
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoeAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoeDecoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_tokens gradient_checkpointing layer_norm layerdrop layers max_target_positions padding_idx
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoeDecoderLayer|b torch.nn.modules.module.Module|k activation_fn attn_dropout cross_attention cross_attention_layer_norm dropout embed_dim ff_dropout ff_layer_norm ffn is_sparse self_attn self_attn_layer_norm|f
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoeDenseActDense|b torch.nn.modules.module.Module|k act dropout fc1 fc2
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoeEncoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_tokens gradient_checkpointing layer_norm layerdrop layers max_source_positions padding_idx
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoeEncoderLayer|b torch.nn.modules.module.Module|k attn_dropout embed_dim ff_dropout ff_layer_norm ffn is_sparse self_attn self_attn_layer_norm|f
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoeExperts|b torch.nn.modules.container.ModuleDict|k moe_token_dropout num_experts token_dropout
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoeForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model num_experts router_aux_loss_coef router_z_loss_coef
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoeModel|b transformers.modeling_utils.PreTrainedModel|k decoder encoder shared
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoePreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoeScaledWordEmbedding|b torch.nn.modules.sparse.Embedding|k embed_scale
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoeSinusoidalPositionalEmbedding|b torch.nn.modules.module.Module|k embedding_dim num_positions offset padding_idx weights
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoeSparseMLP|b torch.nn.modules.module.Module|k experts moe_token_dropout num_experts router token_dropout
transformers.models.nllb_moe.modeling_nllb_moe.NllbMoeTop2Router|b torch.nn.modules.module.Module|k batch_prioritized_routing classifier dtype expert_capacity input_dtype moe_eval_capacity_token_fraction normalize_router_prob_before_dropping num_experts router_ignore_padding_tokens second_expert_policy
transformers.models.nystromformer.configuration_nystromformer.NystromformerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob bos_token_id conv_kernel_size eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size inv_coeff_init_option layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers num_landmarks pad_token_id segment_means_seq_len tie_word_embeddings type_vocab_size vocab_size
transformers.models.nystromformer.modeling_nystromformer.NystromformerAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.nystromformer.modeling_nystromformer.NystromformerClassificationHead|b torch.nn.modules.module.Module|k config dense dropout out_proj
transformers.models.nystromformer.modeling_nystromformer.NystromformerEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embedding_type position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.nystromformer.modeling_nystromformer.NystromformerEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.nystromformer.modeling_nystromformer.NystromformerForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k cls nystromformer
transformers.models.nystromformer.modeling_nystromformer.NystromformerForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier nystromformer pre_classifier
transformers.models.nystromformer.modeling_nystromformer.NystromformerForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k num_labels nystromformer qa_outputs
transformers.models.nystromformer.modeling_nystromformer.NystromformerForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier num_labels nystromformer
transformers.models.nystromformer.modeling_nystromformer.NystromformerForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels nystromformer
transformers.models.nystromformer.modeling_nystromformer.NystromformerIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.nystromformer.modeling_nystromformer.NystromformerLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.nystromformer.modeling_nystromformer.NystromformerLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward intermediate output seq_len_dim|f
transformers.models.nystromformer.modeling_nystromformer.NystromformerModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder
transformers.models.nystromformer.modeling_nystromformer.NystromformerOnlyMLMHead|b torch.nn.modules.module.Module|k predictions
transformers.models.nystromformer.modeling_nystromformer.NystromformerOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.nystromformer.modeling_nystromformer.NystromformerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.nystromformer.modeling_nystromformer.NystromformerPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.nystromformer.modeling_nystromformer.NystromformerSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size conv conv_kernel_size dropout init_option key num_attention_heads num_landmarks position_embedding_type query seq_len value
transformers.models.nystromformer.modeling_nystromformer.NystromformerSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.olmo.configuration_olmo.OlmoConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout bos_token_id clip_qkv eos_token_id hidden_act hidden_size initializer_range intermediate_size max_position_embeddings num_attention_heads num_hidden_layers num_key_value_heads pad_token_id rope_parameters rope_scaling rope_theta tie_word_embeddings use_cache vocab_size
transformers.models.olmo.modeling_olmo.OlmoAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_proj layer_idx num_key_value_groups o_proj q_proj scaling v_proj
transformers.models.olmo.modeling_olmo.OlmoDecoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.olmo.modeling_olmo.OlmoForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.olmo.modeling_olmo.OlmoForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.olmo.modeling_olmo.OlmoLayerNorm|b torch.nn.modules.module.Module|k normalized_shape
transformers.models.olmo.modeling_olmo.OlmoMLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.olmo.modeling_olmo.OlmoModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.olmo.modeling_olmo.OlmoPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.olmo.modeling_olmo.OlmoRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.olmo2.configuration_olmo2.Olmo2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout bos_token_id eos_token_id hidden_act hidden_size initializer_range intermediate_size max_position_embeddings num_attention_heads num_hidden_layers num_key_value_heads pad_token_id rms_norm_eps rope_parameters rope_scaling rope_theta tie_word_embeddings use_cache vocab_size
transformers.models.olmo2.modeling_olmo2.Olmo2Attention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_norm k_proj layer_idx num_key_value_groups o_proj q_norm q_proj scaling v_proj
transformers.models.olmo2.modeling_olmo2.Olmo2DecoderLayer|b torch.nn.modules.module.Module|k hidden_size mlp post_attention_layernorm post_feedforward_layernorm self_attn|f
transformers.models.olmo2.modeling_olmo2.Olmo2ForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.olmo2.modeling_olmo2.Olmo2ForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.olmo2.modeling_olmo2.Olmo2MLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.olmo2.modeling_olmo2.Olmo2Model|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.olmo2.modeling_olmo2.Olmo2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.olmo2.modeling_olmo2.Olmo2RMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.olmo2.modeling_olmo2.Olmo2RotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.oneformer.configuration_oneformer.OneFormerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k backbone backbone_config backbone_kwargs class_weight common_stride contrastive_temperature contrastive_weight conv_dim decoder_layers dice_weight dim_feedforward dropout encoder_feedforward_dim encoder_layers enforce_input_proj hidden_dim ignore_value importance_sample_ratio init_std init_xavier_std is_training layer_norm_eps mask_dim mask_weight no_object_weight norm num_attention_heads num_hidden_layers num_queries output_auxiliary_logits oversample_ratio pre_norm query_dec_layers strides task_seq_len text_encoder_context_length text_encoder_n_ctx text_encoder_num_layers text_encoder_proj_layers text_encoder_vocab_size text_encoder_width train_num_points use_auxiliary_loss use_pretrained_backbone use_task_norm use_timm_backbone
transformers.models.oneformer.image_processing_oneformer.OneFormerImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k _max_size class_info_file do_normalize do_reduce_labels do_rescale do_resize ignore_index image_mean image_std metadata num_labels num_text repo_path resample rescale_factor size|k *|f
transformers.models.oneformer.image_processing_oneformer_fast.OneFormerImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k metadata|k *|f
transformers.models.oneformer.image_processing_pil_oneformer.OneFormerImageProcessorPil|b transformers.image_processing_backends.PilBackend|k metadata|k *|f
transformers.models.oneformer.modeling_oneformer.OneFormerAttention|b torch.nn.modules.module.Module|k dropout embed_dim head_dim k_proj num_heads out_proj q_proj scaling v_proj
transformers.models.oneformer.modeling_oneformer.OneFormerForUniversalSegmentation|b transformers.modeling_utils.PreTrainedModel|k criterion matcher model weight_dict
transformers.models.oneformer.modeling_oneformer.OneFormerHungarianMatcher|b torch.nn.modules.module.Module|k cost_class cost_dice cost_mask num_points
transformers.models.oneformer.modeling_oneformer.OneFormerLoss|b torch.nn.modules.module.Module|k contrastive_temperature empty_weight eos_coef importance_sample_ratio logit_scale matcher num_classes num_points oversample_ratio weight_dict
transformers.models.oneformer.modeling_oneformer.OneFormerMLPPredictionHead|b torch.nn.modules.module.Module|k layers
transformers.models.oneformer.modeling_oneformer.OneFormerModel|b transformers.modeling_utils.PreTrainedModel|k is_training pixel_level_module task_encoder text_mapper transformer_module
transformers.models.oneformer.modeling_oneformer.OneFormerPixelDecoder|b torch.nn.modules.module.Module|k common_stride config encoder feature_channels input_projections lateral_convs level_embed mask_projection num_feature_levels num_fpn_levels output_convs position_embedding transformer_feature_strides
transformers.models.oneformer.modeling_oneformer.OneFormerPixelDecoderEncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim fc1 fc2 final_layer_norm is_training self_attn self_attn_layer_norm
transformers.models.oneformer.modeling_oneformer.OneFormerPixelDecoderEncoderMultiscaleDeformableAttention|b torch.nn.modules.module.Module|k attention_weights d_model im2col_step n_heads n_levels n_points output_proj sampling_offsets value_proj
transformers.models.oneformer.modeling_oneformer.OneFormerPixelDecoderEncoderOnly|b torch.nn.modules.module.Module|k config dropout layers
transformers.models.oneformer.modeling_oneformer.OneFormerPixelDecoderFrozenBatchNorm2d|b torch.nn.modules.module.Module
transformers.models.oneformer.modeling_oneformer.OneFormerPixelLevelModule|b torch.nn.modules.module.Module|k decoder encoder
transformers.models.oneformer.modeling_oneformer.OneFormerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.oneformer.modeling_oneformer.OneFormerSinePositionEmbedding|b torch.nn.modules.module.Module|k normalize num_pos_feats num_position_features scale temperature
transformers.models.oneformer.modeling_oneformer.OneFormerTaskModel|b torch.nn.modules.module.Module|k task_mlp
transformers.models.oneformer.modeling_oneformer.OneFormerTextContextDecoder|b torch.nn.modules.module.Module|k decoder memory_proj out_proj text_proj
transformers.models.oneformer.modeling_oneformer.OneFormerTextEncoder|b torch.nn.modules.module.Module|k context_length ln_final positional_embedding token_embedding transformer width
transformers.models.oneformer.modeling_oneformer.OneFormerTextMLP|b torch.nn.modules.module.Module|k activation_fn fc1 fc2
transformers.models.oneformer.modeling_oneformer.OneFormerTextMapper|b torch.nn.modules.module.Module|k prompt_ctx text_encoder text_projector
transformers.models.oneformer.modeling_oneformer.OneFormerTextMapperAttention|b torch.nn.modules.module.Module|k attn_drop k_proj num_heads proj proj_drop q_proj scale v_proj
transformers.models.oneformer.modeling_oneformer.OneFormerTextTransformer|b torch.nn.modules.module.Module|k layers num_layers use_checkpoint width
transformers.models.oneformer.modeling_oneformer.OneFormerTextTransformerDecoderLayer|b torch.nn.modules.module.Module|k cross_attn dropout mlp norm1 norm2 norm3 self_attn
transformers.models.oneformer.modeling_oneformer.OneFormerTextTransformerLayer|b torch.nn.modules.module.Module|k attn_mask layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.oneformer.modeling_oneformer.OneFormerTransformerDecoder|b torch.nn.modules.module.Module|k class_embed config decoder_norm dropout is_training layers mask_embed num_feature_levels num_heads query_input_projection query_transformer use_auxiliary_loss use_task_norm
transformers.models.oneformer.modeling_oneformer.OneFormerTransformerDecoderCrossAttentionLayer|b torch.nn.modules.module.Module|k activation dropout multihead_attn norm normalize_before
transformers.models.oneformer.modeling_oneformer.OneFormerTransformerDecoderFFNLayer|b torch.nn.modules.module.Module|k activation dropout linear1 linear2 norm normalize_before
transformers.models.oneformer.modeling_oneformer.OneFormerTransformerDecoderLayer|b torch.nn.modules.module.Module|k cross_attn embed_dim ffn num_feature_levels self_attn
transformers.models.oneformer.modeling_oneformer.OneFormerTransformerDecoderQueryTransformer|b torch.nn.modules.module.Module|k d_model decoder nhead
transformers.models.oneformer.modeling_oneformer.OneFormerTransformerDecoderQueryTransformerDecoder|b torch.nn.modules.module.Module|k layers norm num_layers return_intermediate
transformers.models.oneformer.modeling_oneformer.OneFormerTransformerDecoderQueryTransformerDecoderLayer|b torch.nn.modules.module.Module|k activation dropout dropout1 dropout2 dropout3 linear1 linear2 multihead_attn norm1 norm2 norm3 normalize_before self_attn
transformers.models.oneformer.modeling_oneformer.OneFormerTransformerDecoderSelfAttentionLayer|b torch.nn.modules.module.Module|k activation dropout norm normalize_before self_attn
transformers.models.oneformer.modeling_oneformer.OneFormerTransformerModule|b torch.nn.modules.module.Module|k decoder input_projections level_embed num_feature_levels position_embedder queries_embedder
transformers.models.oneformer.modeling_oneformer.PredictionBlock|b torch.nn.modules.module.Module|k layers
transformers.models.openai.configuration_openai.OpenAIGPTConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k afn attn_pdrop bos_token_id embd_pdrop eos_token_id initializer_range layer_norm_epsilon n_embd n_head n_layer n_positions pad_token_id resid_pdrop summary_activation summary_first_dropout summary_proj_to_labels summary_type summary_use_proj tie_word_embeddings vocab_size
transformers.models.openai.modeling_openai.Attention|b torch.nn.modules.module.Module|k attn_dropout bias c_attn c_proj n_head n_positions pruned_heads resid_dropout scale split_size
transformers.models.openai.modeling_openai.Block|b torch.nn.modules.module.Module|k attn ln_1 ln_2 mlp
transformers.models.openai.modeling_openai.MLP|b torch.nn.modules.module.Module|k act c_fc c_proj dropout
transformers.models.openai.modeling_openai.OpenAIGPTDoubleHeadsModel|b transformers.modeling_utils.PreTrainedModel|k lm_head multiple_choice_head transformer
transformers.models.openai.modeling_openai.OpenAIGPTForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score transformer
transformers.models.openai.modeling_openai.OpenAIGPTLMHeadModel|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head transformer
transformers.models.openai.modeling_openai.OpenAIGPTModel|b transformers.modeling_utils.PreTrainedModel|k drop h position_ids positions_embed tokens_embed
transformers.models.openai.modeling_openai.OpenAIGPTPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.openai.modeling_openai.OpenAIGPTSequenceSummary|b torch.nn.modules.module.Module|k activation first_dropout last_dropout summary summary_type
transformers.models.owlv2.configuration_owlv2.Owlv2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k initializer_factor logit_scale_init_value projection_dim return_dict text_config vision_config
transformers.models.owlv2.configuration_owlv2.Owlv2TextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout bos_token_id eos_token_id hidden_act hidden_size initializer_factor initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id vocab_size
transformers.models.owlv2.configuration_owlv2.Owlv2VisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout hidden_act hidden_size image_size initializer_factor initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_hidden_layers patch_size
transformers.models.owlv2.image_processing_owlv2.Owlv2ImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_normalize do_pad do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.owlv2.image_processing_owlv2_fast.Owlv2ImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.owlv2.image_processing_pil_owlv2.Owlv2ImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.owlv2.modeling_owlv2.Owlv2Attention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads out_proj q_proj scale v_proj
transformers.models.owlv2.modeling_owlv2.Owlv2BoxPredictionHead|b torch.nn.modules.module.Module|k dense0 dense1 dense2 gelu
transformers.models.owlv2.modeling_owlv2.Owlv2ClassPredictionHead|b torch.nn.modules.module.Module|k dense0 elu logit_scale logit_shift query_dim
transformers.models.owlv2.modeling_owlv2.Owlv2Encoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.owlv2.modeling_owlv2.Owlv2EncoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.owlv2.modeling_owlv2.Owlv2ForObjectDetection|b transformers.modeling_utils.PreTrainedModel|k box_bias box_head class_head config layer_norm num_patches_height num_patches_width objectness_head owlv2 sigmoid
transformers.models.owlv2.modeling_owlv2.Owlv2MLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.owlv2.modeling_owlv2.Owlv2Model|b transformers.modeling_utils.PreTrainedModel|k logit_scale projection_dim text_embed_dim text_model text_projection vision_embed_dim vision_model visual_projection
transformers.models.owlv2.modeling_owlv2.Owlv2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.owlv2.modeling_owlv2.Owlv2TextEmbeddings|b torch.nn.modules.module.Module|k position_embedding position_ids token_embedding
transformers.models.owlv2.modeling_owlv2.Owlv2TextModel|b transformers.modeling_utils.PreTrainedModel|k text_model
transformers.models.owlv2.modeling_owlv2.Owlv2TextTransformer|b torch.nn.modules.module.Module transformers.modeling_utils.PreTrainedModel|k config embeddings encoder final_layer_norm
transformers.models.owlv2.modeling_owlv2.Owlv2VisionEmbeddings|b torch.nn.modules.module.Module|k class_embedding config embed_dim num_patches num_positions patch_embedding patch_size position_embedding position_ids
transformers.models.owlv2.modeling_owlv2.Owlv2VisionModel|b transformers.modeling_utils.PreTrainedModel|k vision_model
transformers.models.owlv2.modeling_owlv2.Owlv2VisionTransformer|b torch.nn.modules.module.Module transformers.modeling_utils.PreTrainedModel|k config embeddings encoder post_layernorm pre_layernorm
transformers.models.owlvit.configuration_owlvit.OwlViTConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k initializer_factor logit_scale_init_value projection_dim return_dict text_config vision_config
transformers.models.owlvit.configuration_owlvit.OwlViTOnnxConfig|k _config _patching_specs task
transformers.models.owlvit.configuration_owlvit.OwlViTTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout bos_token_id eos_token_id hidden_act hidden_size initializer_factor initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id vocab_size
transformers.models.owlvit.configuration_owlvit.OwlViTVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout hidden_act hidden_size image_size initializer_factor initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_hidden_layers patch_size
transformers.models.owlvit.feature_extraction_owlvit.OwlViTFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.owlvit.image_processing_owlvit.OwlViTImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.owlvit.image_processing_owlvit_fast.OwlViTImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.owlvit.image_processing_pil_owlvit.OwlViTImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.owlvit.modeling_owlvit.OwlViTAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads out_proj q_proj scale v_proj
transformers.models.owlvit.modeling_owlvit.OwlViTBoxPredictionHead|b torch.nn.modules.module.Module|k dense0 dense1 dense2 gelu
transformers.models.owlvit.modeling_owlvit.OwlViTClassPredictionHead|b torch.nn.modules.module.Module|k dense0 elu logit_scale logit_shift query_dim
transformers.models.owlvit.modeling_owlvit.OwlViTEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.owlvit.modeling_owlvit.OwlViTEncoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.owlvit.modeling_owlvit.OwlViTForObjectDetection|b transformers.modeling_utils.PreTrainedModel|k box_bias box_head class_head config layer_norm num_patches_height num_patches_width owlvit sigmoid
transformers.models.owlvit.modeling_owlvit.OwlViTMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.owlvit.modeling_owlvit.OwlViTModel|b transformers.modeling_utils.PreTrainedModel|k logit_scale projection_dim text_embed_dim text_model text_projection vision_embed_dim vision_model visual_projection
transformers.models.owlvit.modeling_owlvit.OwlViTPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.owlvit.modeling_owlvit.OwlViTTextEmbeddings|b torch.nn.modules.module.Module|k position_embedding position_ids token_embedding
transformers.models.owlvit.modeling_owlvit.OwlViTTextModel|b transformers.modeling_utils.PreTrainedModel|k text_model
transformers.models.owlvit.modeling_owlvit.OwlViTTextTransformer|b torch.nn.modules.module.Module transformers.modeling_utils.PreTrainedModel|k config embeddings encoder final_layer_norm
transformers.models.owlvit.modeling_owlvit.OwlViTVisionEmbeddings|b torch.nn.modules.module.Module|k class_embedding config embed_dim num_patches num_positions patch_embedding patch_size position_embedding position_ids
transformers.models.owlvit.modeling_owlvit.OwlViTVisionModel|b transformers.modeling_utils.PreTrainedModel|k vision_model
transformers.models.owlvit.modeling_owlvit.OwlViTVisionTransformer|b torch.nn.modules.module.Module transformers.modeling_utils.PreTrainedModel|k config embeddings encoder post_layernorm pre_layernorm
transformers.models.paligemma.configuration_paligemma.PaliGemmaConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k hidden_size image_token_index is_encoder_decoder projection_dim text_config tie_word_embeddings vision_config vocab_size
transformers.models.paligemma.modeling_paligemma.PaliGemmaForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.paligemma.modeling_paligemma.PaliGemmaModel|b transformers.modeling_utils.PreTrainedModel|k language_model multi_modal_projector pad_token_id text_config_dtype vision_tower vocab_size
transformers.models.paligemma.modeling_paligemma.PaliGemmaMultiModalProjector|b torch.nn.modules.module.Module|k linear
transformers.models.paligemma.modeling_paligemma.PaliGemmaPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.patchtsmixer.configuration_patchtsmixer.PatchTSMixerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k channel_consistent_masking context_length d_model distribution_output dropout expansion_factor gated_attn head_aggregation head_dropout init_std loss mask_type mask_value masked_loss mode norm_eps norm_mlp num_forecast_mask_patches num_input_channels num_layers num_parallel_samples num_patches num_targets output_range patch_last patch_length patch_stride positional_encoding_type post_init prediction_channel_indices prediction_length random_mask_ratio scaling self_attn self_attn_heads unmasked_channel_indices use_positional_encoding
transformers.models.patchtsmixer.modeling_patchtsmixer.FeatureMixerBlock|b torch.nn.modules.module.Module|k gated_attn gating_block mlp norm
transformers.models.patchtsmixer.modeling_patchtsmixer.InjectScalerStatistics4D|b torch.nn.modules.module.Module|k inverse_trans_compression inverse_trans_expansion map_scale_compression map_scale_expansion num_patches
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchMixerBlock|b torch.nn.modules.module.Module|k gated_attn gating_block mlp norm norm_attn self_attn self_attn_layer
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj num_heads out_proj q_proj scaling v_proj
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerBatchNorm|b torch.nn.modules.module.Module|k batchnorm
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerBlock|b torch.nn.modules.module.Module|k mixers
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerChannelFeatureMixerBlock|b torch.nn.modules.module.Module|k gated_attn gating_block mlp norm
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerEncoder|b transformers.modeling_utils.PreTrainedModel|k mlp_mixer_encoder patcher positional_encoder use_return_dict
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerForPrediction|b transformers.modeling_utils.PreTrainedModel|k distribution_output head loss model num_parallel_samples prediction_channel_indices use_return_dict
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerForPredictionHead|b torch.nn.modules.module.Module|k base_forecast_block dropout_layer flatten prediction_channel_indices
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerForPretraining|b transformers.modeling_utils.PreTrainedModel|k head masked_loss model use_return_dict
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerForRegression|b transformers.modeling_utils.PreTrainedModel|k distribution_output head inject_scale loss model num_parallel_samples use_return_dict
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerForTimeSeriesClassification|b transformers.modeling_utils.PreTrainedModel|k head inject_scale model use_return_dict
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerGatedAttention|b torch.nn.modules.module.Module|k attn_layer attn_softmax
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerLayer|b torch.nn.modules.module.Module|k channel_feature_mixer feature_mixer mode patch_mixer
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerLinearHead|b torch.nn.modules.module.Module|k distribution_output dropout flatten head_aggregation output_range projection
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerMLP|b torch.nn.modules.module.Module|k dropout1 dropout2 fc1 fc2
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerMasking|b torch.nn.modules.module.Module|k channel_consistent_masking mask_type mask_value num_forecast_mask_patches random_mask_ratio unmasked_channel_indices
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerMeanScaler|b torch.nn.modules.module.Module|k default_scale dim keepdim minimum_scale
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerModel|b transformers.modeling_utils.PreTrainedModel|k encoder masking patching scaler use_return_dict
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerNOPScaler|b torch.nn.modules.module.Module|k dim keepdim
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerNormLayer|b torch.nn.modules.module.Module|k norm norm_mlp
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerPatchify|b torch.nn.modules.module.Module|k num_patches patch_length patch_stride sequence_length sequence_start
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerPositionalEncoding|b torch.nn.modules.module.Module|k position_enc
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerPretrainHead|b torch.nn.modules.module.Module|k base_pt_block dropout_layer
transformers.models.patchtsmixer.modeling_patchtsmixer.PatchTSMixerStdScaler|b torch.nn.modules.module.Module|k dim keepdim minimum_scale
transformers.models.patchtst.configuration_patchtst.PatchTSTConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_function attention_dropout bias channel_attention channel_consistent_masking context_length d_model distribution_output do_mask_input ff_dropout ffn_dim head_dropout init_std loss mask_type mask_value norm_eps norm_type num_attention_heads num_forecast_mask_patches num_hidden_layers num_input_channels num_parallel_samples num_targets output_range patch_length patch_stride path_dropout pooling_type positional_dropout positional_encoding_type pre_norm prediction_length random_mask_ratio scaling share_embedding share_projection unmasked_channel_indices use_cls_token
transformers.models.patchtst.modeling_patchtst.PatchTSTAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj num_heads out_proj q_proj scaling v_proj
transformers.models.patchtst.modeling_patchtst.PatchTSTBatchNorm|b torch.nn.modules.module.Module|k batchnorm
transformers.models.patchtst.modeling_patchtst.PatchTSTClassificationHead|b torch.nn.modules.module.Module|k dropout flatten linear pooling_type use_cls_token
transformers.models.patchtst.modeling_patchtst.PatchTSTEmbedding|b torch.nn.modules.module.Module|k input_embedding num_input_channels share_embedding
transformers.models.patchtst.modeling_patchtst.PatchTSTEncoder|b transformers.modeling_utils.PreTrainedModel|k embedder gradient_checkpointing layers positional_encoder
transformers.models.patchtst.modeling_patchtst.PatchTSTEncoderLayer|b torch.nn.modules.module.Module|k channel_attention dropout_path1 dropout_path2 dropout_path3 ff norm_sublayer1 norm_sublayer2 norm_sublayer3 pre_norm self_attn
transformers.models.patchtst.modeling_patchtst.PatchTSTForClassification|b transformers.modeling_utils.PreTrainedModel|k head model
transformers.models.patchtst.modeling_patchtst.PatchTSTForPrediction|b transformers.modeling_utils.PreTrainedModel|k distribution_output head model
transformers.models.patchtst.modeling_patchtst.PatchTSTForPretraining|b transformers.modeling_utils.PreTrainedModel|k head model
transformers.models.patchtst.modeling_patchtst.PatchTSTForRegression|b transformers.modeling_utils.PreTrainedModel|k distribution_output head model
transformers.models.patchtst.modeling_patchtst.PatchTSTMaskPretrainHead|b torch.nn.modules.module.Module|k dropout linear use_cls_token
transformers.models.patchtst.modeling_patchtst.PatchTSTMasking|b torch.nn.modules.module.Module|k channel_consistent_masking mask_type mask_value num_forecast_mask_patches random_mask_ratio unmasked_channel_indices
transformers.models.patchtst.modeling_patchtst.PatchTSTMeanScaler|b torch.nn.modules.module.Module|k default_scale dim keepdim minimum_scale
transformers.models.patchtst.modeling_patchtst.PatchTSTModel|b transformers.modeling_utils.PreTrainedModel|k do_mask_input encoder masking patchifier scaler
transformers.models.patchtst.modeling_patchtst.PatchTSTNOPScaler|b torch.nn.modules.module.Module|k dim keepdim
transformers.models.patchtst.modeling_patchtst.PatchTSTPatchify|b torch.nn.modules.module.Module|k num_patches patch_length patch_stride sequence_length sequence_start
transformers.models.patchtst.modeling_patchtst.PatchTSTPositionalEncoding|b torch.nn.modules.module.Module|k cls_token num_input_channels position_enc positional_dropout use_cls_token
transformers.models.patchtst.modeling_patchtst.PatchTSTPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.patchtst.modeling_patchtst.PatchTSTPredictionHead|b torch.nn.modules.module.Module|k dropout dropouts flatten flattens num_input_channels pooling_type projection projections share_projection use_cls_token
transformers.models.patchtst.modeling_patchtst.PatchTSTRegressionHead|b torch.nn.modules.module.Module|k distribution_output dropout flatten pooling_type projection use_cls_token y_range
transformers.models.patchtst.modeling_patchtst.PatchTSTScaler|b torch.nn.modules.module.Module|k scaler
transformers.models.patchtst.modeling_patchtst.PatchTSTStdScaler|b torch.nn.modules.module.Module|k dim keepdim minimum_scale
transformers.models.pegasus_x.configuration_pegasus_x.PegasusXConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout block_size d_model decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers decoder_start_token_id dropout encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers eos_token_id forced_eos_token_id init_std is_encoder_decoder max_position_embeddings num_global_tokens num_hidden_layers pad_token_id scale_embedding stagger_local_blocks tie_word_embeddings use_cache vocab_size
transformers.models.pegasus_x.modeling_pegasus_x.DimensionInfo|k batch_size block_size dim_per_head global_len hidden_dim num_blocks num_heads padded_seq_len seq_len
transformers.models.pegasus_x.modeling_pegasus_x.PegasusXAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.pegasus_x.modeling_pegasus_x.PegasusXDecoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_tokens gradient_checkpointing layer_norm layerdrop layers max_target_positions
transformers.models.pegasus_x.modeling_pegasus_x.PegasusXDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim encoder_attn encoder_attn_layer_norm fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.pegasus_x.modeling_pegasus_x.PegasusXDecoderWrapper|b transformers.modeling_utils.PreTrainedModel|k decoder
transformers.models.pegasus_x.modeling_pegasus_x.PegasusXEncoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_global embed_positions embed_tokens gradient_checkpointing layer_norm layerdrop layers max_source_positions
transformers.models.pegasus_x.modeling_pegasus_x.PegasusXEncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn block_size dropout embed_dim fc1 fc2 final_layer_norm global_self_attn_layer_norm self_attn self_attn_layer_norm stagger_blocks_this_layer|f
transformers.models.pegasus_x.modeling_pegasus_x.PegasusXForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.pegasus_x.modeling_pegasus_x.PegasusXGlobalLocalAttention|b torch.nn.modules.module.Module|k block_size dropout embed_dim head_dim is_decoder k_proj num_heads out_proj q_proj scaling v_proj
transformers.models.pegasus_x.modeling_pegasus_x.PegasusXModel|b transformers.modeling_utils.PreTrainedModel|k decoder encoder shared
transformers.models.pegasus_x.modeling_pegasus_x.PegasusXPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.pegasus_x.modeling_pegasus_x.PegasusXScaledWordEmbedding|b torch.nn.modules.sparse.Embedding|k embed_scale
transformers.models.pegasus_x.modeling_pegasus_x.PegasusXSinusoidalPositionalEmbedding|b torch.nn.modules.module.Module|k embed_dim max_scale
transformers.models.perceiver.configuration_perceiver.PerceiverConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _label_trainable_num_channels attention_probs_dropout_prob audio_samples_per_frame cross_attention_shape_for_attention cross_attention_widening_factor d_latents d_model hidden_act image_size initializer_range layer_norm_eps max_position_embeddings num_blocks num_cross_attention_heads num_frames num_latents num_self_attends_per_block num_self_attention_heads output_num_channels output_shape qk_channels samples_per_patch self_attention_widening_factor train_size use_query_residual v_channels vocab_size
transformers.models.perceiver.configuration_perceiver.PerceiverOnnxConfig|k _config _patching_specs task
transformers.models.perceiver.feature_extraction_perceiver.PerceiverFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.perceiver.image_processing_perceiver.PerceiverImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.perceiver.image_processing_perceiver_fast.PerceiverImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.perceiver.image_processing_pil_perceiver.PerceiverImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.perceiver.modeling_perceiver.AbstractPreprocessor|b torch.nn.modules.module.Module
transformers.models.perceiver.modeling_perceiver.Conv2DDownsample|b torch.nn.modules.module.Module|k batchnorm conv max_pool relu
transformers.models.perceiver.modeling_perceiver.Conv2dSamePadding|b torch.nn.modules.conv.Conv2d|k zero_pad_2d
transformers.models.perceiver.modeling_perceiver.PerceiverAbstractDecoder|b torch.nn.modules.module.Module
transformers.models.perceiver.modeling_perceiver.PerceiverAbstractPositionEncoding|b torch.nn.modules.module.Module
transformers.models.perceiver.modeling_perceiver.PerceiverAttention|b torch.nn.modules.module.Module|k output pruned_heads self use_query_residual
transformers.models.perceiver.modeling_perceiver.PerceiverAudioPostprocessor|b torch.nn.modules.module.Module|k classifier
transformers.models.perceiver.modeling_perceiver.PerceiverAudioPreprocessor|b torch.nn.modules.module.Module|k concat_or_add_pos config position_embeddings position_encoding_type positions_projection project_pos_dim samples_per_patch
transformers.models.perceiver.modeling_perceiver.PerceiverBasicDecoder|b torch.nn.modules.module.Module|k concat_preprocessed_input decoding_cross_attention final_layer final_project num_channels output_index_dims output_num_channels output_position_encodings position_encoding_kwargs position_encoding_only position_encoding_type positions_projection subsampled_index_dims
transformers.models.perceiver.modeling_perceiver.PerceiverBasicVideoAutoencodingDecoder|b torch.nn.modules.module.Module|k decoder output_num_channels output_shape
transformers.models.perceiver.modeling_perceiver.PerceiverClassificationDecoder|b torch.nn.modules.module.Module|k decoder num_labels
transformers.models.perceiver.modeling_perceiver.PerceiverClassificationPostprocessor|b torch.nn.modules.module.Module|k classifier
transformers.models.perceiver.modeling_perceiver.PerceiverEmbeddingDecoder|b torch.nn.modules.module.Module|k bias config vocab_size
transformers.models.perceiver.modeling_perceiver.PerceiverEmbeddings|b torch.nn.modules.module.Module|k latents
transformers.models.perceiver.modeling_perceiver.PerceiverEncoder|b torch.nn.modules.module.Module|k config cross_attention self_attends
transformers.models.perceiver.modeling_perceiver.PerceiverForImageClassificationConvProcessing|b transformers.modeling_utils.PreTrainedModel|k num_labels perceiver
transformers.models.perceiver.modeling_perceiver.PerceiverForImageClassificationFourier|b transformers.modeling_utils.PreTrainedModel|k num_labels perceiver
transformers.models.perceiver.modeling_perceiver.PerceiverForImageClassificationLearned|b transformers.modeling_utils.PreTrainedModel|k num_labels perceiver
transformers.models.perceiver.modeling_perceiver.PerceiverForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k embedding_decoder perceiver
transformers.models.perceiver.modeling_perceiver.PerceiverForMultimodalAutoencoding|b transformers.modeling_utils.PreTrainedModel|k perceiver
transformers.models.perceiver.modeling_perceiver.PerceiverForOpticalFlow|b transformers.modeling_utils.PreTrainedModel|k perceiver
transformers.models.perceiver.modeling_perceiver.PerceiverForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels perceiver
transformers.models.perceiver.modeling_perceiver.PerceiverFourierPositionEncoding|b torch.nn.modules.module.Module|k concat_pos max_resolution num_bands sine_only
transformers.models.perceiver.modeling_perceiver.PerceiverImagePreprocessor|b torch.nn.modules.module.Module|k concat_or_add_pos config conv_after_patches conv_after_patching convnet convnet_1x1 in_channels out_channels position_embeddings position_encoding_type positions_projection prep_type project_pos_dim spatial_downsample temporal_downsample
transformers.models.perceiver.modeling_perceiver.PerceiverLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward layernorm mlp seq_len_dim
transformers.models.perceiver.modeling_perceiver.PerceiverMLP|b torch.nn.modules.module.Module|k dense1 dense2 intermediate_act_fn
transformers.models.perceiver.modeling_perceiver.PerceiverModel|b transformers.modeling_utils.PreTrainedModel|k config decoder embeddings encoder input_preprocessor output_postprocessor
transformers.models.perceiver.modeling_perceiver.PerceiverMultimodalDecoder|b torch.nn.modules.module.Module|k decoder min_padding_size modalities num_outputs output_num_channels padding subsampled_index_dims
transformers.models.perceiver.modeling_perceiver.PerceiverMultimodalPostprocessor|b torch.nn.modules.module.Module|k input_is_dict modalities
transformers.models.perceiver.modeling_perceiver.PerceiverMultimodalPreprocessor|b torch.nn.modules.module.Module|k mask mask_probs min_padding_size modalities padding
transformers.models.perceiver.modeling_perceiver.PerceiverOneHotPreprocessor|b torch.nn.modules.module.Module|k config
transformers.models.perceiver.modeling_perceiver.PerceiverOpticalFlowDecoder|b torch.nn.modules.module.Module|k decoder output_image_shape output_num_channels rescale_factor
transformers.models.perceiver.modeling_perceiver.PerceiverPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.perceiver.modeling_perceiver.PerceiverProjectionDecoder|b torch.nn.modules.module.Module|k classifier
transformers.models.perceiver.modeling_perceiver.PerceiverProjectionPostprocessor|b torch.nn.modules.module.Module|k classifier
transformers.models.perceiver.modeling_perceiver.PerceiverSelfAttention|b torch.nn.modules.module.Module|k dropout key layernorm1 layernorm2 num_heads qk_channels qk_channels_per_head query v_channels v_channels_per_head value
transformers.models.perceiver.modeling_perceiver.PerceiverSelfOutput|b torch.nn.modules.module.Module|k dense
transformers.models.perceiver.modeling_perceiver.PerceiverTextPreprocessor|b torch.nn.modules.module.Module|k config embeddings position_embeddings
transformers.models.perceiver.modeling_perceiver.PerceiverTrainablePositionEncoding|b torch.nn.modules.module.Module|k _index_dims _num_channels position_embeddings
transformers.models.persimmon.configuration_persimmon.PersimmonConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout bos_token_id eos_token_id hidden_act hidden_dropout hidden_size initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id partial_rotary_factor qk_layernorm rope_parameters rope_scaling rope_theta tie_word_embeddings use_cache vocab_size
transformers.models.persimmon.modeling_persimmon.PersimmonAttention|b torch.nn.modules.module.Module|k attention_dropout config dense head_dim hidden_size is_causal k_layernorm layer_idx num_heads q_layernorm qk_layernorm query_key_value rope_theta rotary_emb rotary_ndims scaling
transformers.models.persimmon.modeling_persimmon.PersimmonDecoderLayer|b torch.nn.modules.module.Module|k dropout hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.persimmon.modeling_persimmon.PersimmonForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.persimmon.modeling_persimmon.PersimmonForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.persimmon.modeling_persimmon.PersimmonForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k dropout num_labels score
transformers.models.persimmon.modeling_persimmon.PersimmonMLP|b torch.nn.modules.module.Module|k act dense_4h_to_h dense_h_to_4h
transformers.models.persimmon.modeling_persimmon.PersimmonModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens final_layernorm gradient_checkpointing layers padding_idx rotary_emb vocab_size
transformers.models.persimmon.modeling_persimmon.PersimmonPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.persimmon.modeling_persimmon.PersimmonRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.phimoe.configuration_phimoe.PhimoeConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout bos_token_id eos_token_id hidden_act hidden_size initializer_range input_jitter_noise intermediate_size lm_head_bias max_position_embeddings num_attention_heads num_experts_per_tok num_hidden_layers num_key_value_heads num_local_experts original_max_position_embeddings output_router_logits pad_token_id rms_norm_eps rope_parameters rope_scaling rope_theta router_aux_loss_coef router_jitter_noise sliding_window tie_word_embeddings use_cache vocab_size
transformers.models.phimoe.modeling_phimoe.MultiplierProcessor|k
transformers.models.phimoe.modeling_phimoe.PhimoeAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj layer_idx max_position_embeddings num_heads num_key_value_groups num_key_value_heads o_proj q_proj rope_theta scaling v_proj
transformers.models.phimoe.modeling_phimoe.PhimoeBlockSparseTop2MLP|b torch.nn.modules.module.Module|k act_fn ffn_dim hidden_dim w1 w2 w3
transformers.models.phimoe.modeling_phimoe.PhimoeDecoderLayer|b torch.nn.modules.module.Module|k block_sparse_moe hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.phimoe.modeling_phimoe.PhimoeExperts|b torch.nn.modules.module.Module|k act_fn down_proj gate_up_proj hidden_dim intermediate_dim num_experts
transformers.models.phimoe.modeling_phimoe.PhimoeFlashAttention2|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj layer_idx max_position_embeddings num_heads num_key_value_groups num_key_value_heads o_proj q_proj rope_theta v_proj
transformers.models.phimoe.modeling_phimoe.PhimoeForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model num_experts num_experts_per_tok router_aux_loss_coef vocab_size
transformers.models.phimoe.modeling_phimoe.PhimoeForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.phimoe.modeling_phimoe.PhimoeModel|b transformers.modeling_utils.PreTrainedModel|k _attn_implementation embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.phimoe.modeling_phimoe.PhimoeMultiplier|k
transformers.models.phimoe.modeling_phimoe.PhimoePreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.phimoe.modeling_phimoe.PhimoeRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq long_mscale max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type short_mscale
transformers.models.phimoe.modeling_phimoe.PhimoeSdpaAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj layer_idx max_position_embeddings num_heads num_key_value_groups num_key_value_heads o_proj q_proj rope_theta v_proj
transformers.models.phimoe.modeling_phimoe.PhimoeSparseMoeBlock|b torch.nn.modules.module.Module|k experts ffn_dim gate hidden_dim input_jitter_noise num_experts router router_jitter_noise top_k
transformers.models.phimoe.modeling_phimoe.PhimoeTopKRouter|b torch.nn.modules.linear.Linear|k input_jitter_noise num_experts router_jitter_noise top_k
transformers.models.pix2struct.configuration_pix2struct.Pix2StructConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k decoder_start_token_id eos_token_id initializer_factor initializer_range is_encoder_decoder is_vqa pad_token_id text_config tie_word_embeddings vision_config
transformers.models.pix2struct.configuration_pix2struct.Pix2StructTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention bos_token_id d_ff d_kv decoder_start_token_id dense_act_fn dropout_rate eos_token_id hidden_size initializer_factor is_decoder layer_norm_epsilon num_heads num_layers pad_token_id relative_attention_max_distance relative_attention_num_buckets tie_word_embeddings use_cache vocab_size
transformers.models.pix2struct.configuration_pix2struct.Pix2StructVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout d_ff d_kv dense_act_fn dropout_rate hidden_size initializer_factor initializer_range layer_norm_eps num_attention_heads num_hidden_layers patch_embed_hidden_size relative_attention_max_distance relative_attention_num_buckets seq_len
transformers.models.pix2struct.image_processing_pil_pix2struct.Pix2StructImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.pix2struct.image_processing_pix2struct.Pix2StructImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_normalize is_vqa max_patches patch_size|k *|f
transformers.models.pix2struct.modeling_pix2struct.Pix2StructForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length decoder encoder generation_config is_vqa
transformers.models.pix2struct.modeling_pix2struct.Pix2StructLayerNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.pix2struct.modeling_pix2struct.Pix2StructPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.pix2struct.modeling_pix2struct.Pix2StructTextAttention|b torch.nn.modules.module.Module|k config dropout gradient_checkpointing has_relative_attention_bias hidden_size inner_dim is_causal key key_value_proj_dim layer_idx n_heads output pruned_heads query relative_attention_bias relative_attention_max_distance relative_attention_num_buckets scaling value
transformers.models.pix2struct.modeling_pix2struct.Pix2StructTextBlock|b torch.nn.modules.module.Module|k encoder_decoder_attention mlp self_attention|f
transformers.models.pix2struct.modeling_pix2struct.Pix2StructTextDenseGatedActDense|b torch.nn.modules.module.Module|k act dropout wi_0 wi_1 wo
transformers.models.pix2struct.modeling_pix2struct.Pix2StructTextLayerCrossAttention|b torch.nn.modules.module.Module|k attention dropout layer_norm
transformers.models.pix2struct.modeling_pix2struct.Pix2StructTextLayerFF|b torch.nn.modules.module.Module|k DenseReluDense dropout layer_norm
transformers.models.pix2struct.modeling_pix2struct.Pix2StructTextLayerSelfAttention|b torch.nn.modules.module.Module|k attention dropout layer_norm
transformers.models.pix2struct.modeling_pix2struct.Pix2StructTextModel|b transformers.modeling_utils.PreTrainedModel|k dropout embed_tokens final_layer_norm gradient_checkpointing layer lm_head
transformers.models.pix2struct.modeling_pix2struct.Pix2StructVisionAttention|b torch.nn.modules.module.Module|k config dropout gradient_checkpointing hidden_size inner_dim is_causal key key_value_proj_dim n_heads output query scaling value
transformers.models.pix2struct.modeling_pix2struct.Pix2StructVisionEmbeddings|b torch.nn.modules.module.Module|k column_embedder dropout patch_projection row_embedder
transformers.models.pix2struct.modeling_pix2struct.Pix2StructVisionEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.pix2struct.modeling_pix2struct.Pix2StructVisionLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward mlp pre_attention_layer_norm pre_mlp_layer_norm seq_len_dim|f
transformers.models.pix2struct.modeling_pix2struct.Pix2StructVisionMlp|b torch.nn.modules.module.Module|k act dropout wi_0 wi_1 wo
transformers.models.pix2struct.modeling_pix2struct.Pix2StructVisionModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm
transformers.models.pixtral.configuration_pixtral.PixtralVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout head_dim hidden_act hidden_size image_size initializer_range intermediate_size num_attention_heads num_channels num_hidden_layers patch_size rope_parameters rope_theta
transformers.models.pixtral.image_processing_pil_pixtral.PixtralImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.pixtral.image_processing_pixtral.PixtralImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k _valid_processor_keys do_convert_rgb do_normalize do_rescale do_resize image_mean image_std patch_size resample rescale_factor size|k *|f
transformers.models.pixtral.image_processing_pixtral_fast.PixtralImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.pixtral.modeling_pixtral.PixtralAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads o_proj q_proj scaling v_proj
transformers.models.pixtral.modeling_pixtral.PixtralAttentionLayer|b torch.nn.modules.module.Module|k attention attention_norm feed_forward ffn_norm|f
transformers.models.pixtral.modeling_pixtral.PixtralMLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.pixtral.modeling_pixtral.PixtralPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.pixtral.modeling_pixtral.PixtralRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.pixtral.modeling_pixtral.PixtralRotaryEmbedding|b torch.nn.modules.module.Module|k base dim rope_type
transformers.models.pixtral.modeling_pixtral.PixtralTransformer|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.pixtral.modeling_pixtral.PixtralVisionModel|b transformers.modeling_utils.PreTrainedModel|k config ln_pre patch_conv patch_positional_embedding patch_size transformer
transformers.models.pixtral.modeling_pixtral.PixtralVisionRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq original_inv_freq rope_type
transformers.models.plbart.configuration_plbart.PLBartConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout bos_token_id classifier_dropout d_model decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers dropout encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers eos_token_id forced_eos_token_id init_std is_decoder is_encoder_decoder max_position_embeddings num_hidden_layers pad_token_id scale_embedding tie_word_embeddings use_cache vocab_size
transformers.models.plbart.configuration_plbart.PLBartOnnxConfig|k _config _patching_specs task use_past
transformers.models.plbart.modeling_plbart.PLBartAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.plbart.modeling_plbart.PLBartClassificationHead|b torch.nn.modules.module.Module|k dense dropout out_proj
transformers.models.plbart.modeling_plbart.PLBartDecoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_tokens gradient_checkpointing layerdrop layernorm_embedding layers max_target_positions padding_idx
transformers.models.plbart.modeling_plbart.PLBartDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim encoder_attn encoder_attn_layer_norm fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.plbart.modeling_plbart.PLBartDecoderWrapper|b transformers.modeling_utils.PreTrainedModel|k decoder
transformers.models.plbart.modeling_plbart.PLBartEncoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_tokens gradient_checkpointing layerdrop layernorm_embedding layers max_source_positions padding_idx
transformers.models.plbart.modeling_plbart.PLBartEncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.plbart.modeling_plbart.PLBartForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.plbart.modeling_plbart.PLBartForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length final_logits_bias generation_config lm_head model
transformers.models.plbart.modeling_plbart.PLBartForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classification_head model
transformers.models.plbart.modeling_plbart.PLBartLearnedPositionalEmbedding|b torch.nn.modules.sparse.Embedding|k offset
transformers.models.plbart.modeling_plbart.PLBartModel|b transformers.modeling_utils.PreTrainedModel|k decoder encoder shared
transformers.models.plbart.modeling_plbart.PLBartPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.plbart.modeling_plbart.PLBartScaledWordEmbedding|b torch.nn.modules.sparse.Embedding|k embed_scale
transformers.models.poolformer.configuration_poolformer.PoolFormerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k depths drop_path_rate hidden_act hidden_sizes initializer_range layer_scale_init_value mlp_ratio num_channels num_encoder_blocks padding patch_size patch_sizes pool_size stride strides use_layer_scale
transformers.models.poolformer.configuration_poolformer.PoolFormerOnnxConfig|k _config _patching_specs task
transformers.models.poolformer.feature_extraction_poolformer.PoolFormerFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k crop_pct crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.poolformer.image_processing_pil_poolformer.PoolFormerImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.poolformer.image_processing_poolformer.PoolFormerImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_pct crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.poolformer.image_processing_poolformer_fast.PoolFormerImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.poolformer.modeling_poolformer.PoolFormerDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.poolformer.modeling_poolformer.PoolFormerEmbeddings|b torch.nn.modules.module.Module|k norm projection
transformers.models.poolformer.modeling_poolformer.PoolFormerEncoder|b torch.nn.modules.module.Module|k block config patch_embeddings
transformers.models.poolformer.modeling_poolformer.PoolFormerFinalPooler|b torch.nn.modules.module.Module|k dense
transformers.models.poolformer.modeling_poolformer.PoolFormerForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier norm num_labels poolformer
transformers.models.poolformer.modeling_poolformer.PoolFormerGroupNorm|b torch.nn.modules.normalization.GroupNorm
transformers.models.poolformer.modeling_poolformer.PoolFormerLayer|b torch.nn.modules.module.Module|k after_norm before_norm drop_path layer_scale_1 layer_scale_2 output pooling use_layer_scale
transformers.models.poolformer.modeling_poolformer.PoolFormerModel|b transformers.modeling_utils.PreTrainedModel|k config encoder
transformers.models.poolformer.modeling_poolformer.PoolFormerOutput|b torch.nn.modules.module.Module|k act_fn conv1 conv2 drop
transformers.models.poolformer.modeling_poolformer.PoolFormerPooling|b torch.nn.modules.module.Module|k pool
transformers.models.poolformer.modeling_poolformer.PoolFormerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.pop2piano.configuration_pop2piano.Pop2PianoConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k composer_vocab_size d_ff d_kv d_model dense_act_fn dropout_rate eos_token_id feed_forward_proj hidden_size initializer_factor is_decoder is_encoder_decoder is_gated_act layer_norm_epsilon num_attention_heads num_decoder_layers num_heads num_hidden_layers num_layers pad_token_id relative_attention_max_distance relative_attention_num_buckets scale_decoder_outputs tie_word_embeddings use_cache vocab_size
transformers.models.pop2piano.feature_extraction_pop2piano.Pop2PianoFeatureExtractor|b transformers.feature_extraction_sequence_utils.SequenceFeatureExtractor|k hop_length mel_filters min_frequency num_bars window_size|k *|f
transformers.models.pop2piano.modeling_pop2piano.Pop2PianoAttention|b torch.nn.modules.module.Module|k config d_model dropout gradient_checkpointing has_relative_attention_bias inner_dim is_causal is_decoder k key_value_proj_dim layer_idx n_heads o pruned_heads q relative_attention_bias relative_attention_max_distance relative_attention_num_buckets scaling v
transformers.models.pop2piano.modeling_pop2piano.Pop2PianoBlock|b torch.nn.modules.module.Module|k is_decoder layer|f
transformers.models.pop2piano.modeling_pop2piano.Pop2PianoConcatEmbeddingToMel|b torch.nn.modules.module.Module|k embedding
transformers.models.pop2piano.modeling_pop2piano.Pop2PianoDenseActDense|b torch.nn.modules.module.Module|k act dropout wi wo
transformers.models.pop2piano.modeling_pop2piano.Pop2PianoDenseGatedActDense|b torch.nn.modules.module.Module|k act dropout wi_0 wi_1 wo
transformers.models.pop2piano.modeling_pop2piano.Pop2PianoForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length config decoder encoder generation_config lm_head mel_conditioner model_dim shared
transformers.models.pop2piano.modeling_pop2piano.Pop2PianoLayerCrossAttention|b torch.nn.modules.module.Module|k EncDecAttention dropout layer_norm
transformers.models.pop2piano.modeling_pop2piano.Pop2PianoLayerFF|b torch.nn.modules.module.Module|k DenseReluDense dropout layer_norm
transformers.models.pop2piano.modeling_pop2piano.Pop2PianoLayerNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.pop2piano.modeling_pop2piano.Pop2PianoLayerSelfAttention|b torch.nn.modules.module.Module|k SelfAttention dropout layer_norm
transformers.models.pop2piano.modeling_pop2piano.Pop2PianoPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.pop2piano.modeling_pop2piano.Pop2PianoStack|b transformers.modeling_utils.PreTrainedModel|k block device_map dropout embed_tokens final_layer_norm gradient_checkpointing is_decoder model_parallel
transformers.models.prophetnet.configuration_prophetnet.ProphetNetConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function add_cross_attention attention_dropout bos_token_id decoder_ffn_dim decoder_start_token_id disable_ngram_loss dropout encoder_ffn_dim eos_token_id eps hidden_size init_std is_decoder is_encoder_decoder max_position_embeddings ngram num_buckets num_decoder_attention_heads num_decoder_layers num_encoder_attention_heads num_encoder_layers pad_token_id relative_max_distance tie_word_embeddings use_cache vocab_size
transformers.models.prophetnet.modeling_prophetnet.ProphetNetAttention|b torch.nn.modules.module.Module|k attention_dropout dropout head_dim key_proj layer_idx num_attn_heads out_proj query_proj value_proj
transformers.models.prophetnet.modeling_prophetnet.ProphetNetDecoder|b transformers.modeling_utils.PreTrainedModel|k dropout embeddings_layer_norm gradient_checkpointing layers max_target_positions ngram ngram_embeddings num_buckets position_embeddings relative_max_distance word_embeddings
transformers.models.prophetnet.modeling_prophetnet.ProphetNetDecoderLayer|b torch.nn.modules.module.Module|k cross_attn cross_attn_layer_norm feed_forward feed_forward_layer_norm self_attn self_attn_layer_norm|f
transformers.models.prophetnet.modeling_prophetnet.ProphetNetDecoderWrapper|b transformers.modeling_utils.PreTrainedModel|k decoder word_embeddings
transformers.models.prophetnet.modeling_prophetnet.ProphetNetEncoder|b transformers.modeling_utils.PreTrainedModel|k embeddings_layer_norm gradient_checkpointing layers position_embeddings word_embeddings
transformers.models.prophetnet.modeling_prophetnet.ProphetNetEncoderLayer|b torch.nn.modules.module.Module|k feed_forward feed_forward_layer_norm self_attn self_attn_layer_norm|f
transformers.models.prophetnet.modeling_prophetnet.ProphetNetFeedForward|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout intermediate output
transformers.models.prophetnet.modeling_prophetnet.ProphetNetForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length disable_ngram_loss generation_config lm_head padding_idx prophetnet
transformers.models.prophetnet.modeling_prophetnet.ProphetNetForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length disable_ngram_loss generation_config lm_head padding_idx prophetnet
transformers.models.prophetnet.modeling_prophetnet.ProphetNetModel|b transformers.modeling_utils.PreTrainedModel|k decoder encoder word_embeddings
transformers.models.prophetnet.modeling_prophetnet.ProphetNetNgramSelfAttention|b torch.nn.modules.module.Module|k attention_dropout dropout head_dim hidden_size key_proj layer_idx ngram num_attn_heads num_buckets onnx_trace out_proj query_proj relative_max_distance relative_pos_embeddings value_proj
transformers.models.prophetnet.modeling_prophetnet.ProphetNetPositionalEmbeddings|b torch.nn.modules.sparse.Embedding|k max_length
transformers.models.prophetnet.modeling_prophetnet.ProphetNetPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.pvt.configuration_pvt.PvtConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob depths drop_path_rate hidden_act hidden_dropout_prob hidden_sizes image_size initializer_range layer_norm_eps mlp_ratios num_attention_heads num_channels num_encoder_blocks num_labels patch_sizes qkv_bias sequence_reduction_ratios strides
transformers.models.pvt.configuration_pvt.PvtOnnxConfig|k _config _patching_specs task
transformers.models.pvt.image_processing_pil_pvt.PvtImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.pvt.image_processing_pvt.PvtImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.pvt.image_processing_pvt_fast.PvtImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.pvt.modeling_pvt.PvtAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.pvt.modeling_pvt.PvtDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.pvt.modeling_pvt.PvtEfficientSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout hidden_size key layer_norm num_attention_heads query sequence_reduction sequences_reduction_ratio value
transformers.models.pvt.modeling_pvt.PvtEncoder|b torch.nn.modules.module.Module|k block config layer_norm patch_embeddings
transformers.models.pvt.modeling_pvt.PvtFFN|b torch.nn.modules.module.Module|k dense1 dense2 dropout intermediate_act_fn
transformers.models.pvt.modeling_pvt.PvtForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier num_labels pvt
transformers.models.pvt.modeling_pvt.PvtLayer|b torch.nn.modules.module.Module|k attention drop_path layer_norm_1 layer_norm_2 mlp
transformers.models.pvt.modeling_pvt.PvtModel|b transformers.modeling_utils.PreTrainedModel|k config encoder
transformers.models.pvt.modeling_pvt.PvtPatchEmbeddings|b torch.nn.modules.module.Module|k cls_token config dropout image_size layer_norm num_channels num_patches patch_size position_embeddings projection
transformers.models.pvt.modeling_pvt.PvtPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.pvt.modeling_pvt.PvtSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.pvt_v2.configuration_pvt_v2.PvtV2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _out_features _out_indices attention_probs_dropout_prob depths drop_path_rate hidden_act hidden_dropout_prob hidden_sizes image_size initializer_range layer_norm_eps linear_attention mlp_ratios num_attention_heads num_channels num_encoder_blocks patch_sizes qkv_bias sr_ratios stage_names strides
transformers.models.pvt_v2.modeling_pvt_v2.PvtV2Backbone|b transformers.models.pvt_v2.modeling_pvt_v2.PvtV2Model|k _out_features _out_indices backbone_type num_features stage_names use_timm_backbone
transformers.models.pvt_v2.modeling_pvt_v2.PvtV2BlockLayer|b torch.nn.modules.module.Module|k attention drop_path layer_norm_1 layer_norm_2 mlp
transformers.models.pvt_v2.modeling_pvt_v2.PvtV2ConvFeedForwardNetwork|b torch.nn.modules.module.Module|k dense1 dense2 dropout dwconv intermediate_act_fn relu
transformers.models.pvt_v2.modeling_pvt_v2.PvtV2DepthWiseConv|b torch.nn.modules.module.Module|k dwconv
transformers.models.pvt_v2.modeling_pvt_v2.PvtV2DropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.pvt_v2.modeling_pvt_v2.PvtV2Encoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.pvt_v2.modeling_pvt_v2.PvtV2EncoderLayer|b torch.nn.modules.module.Module|k blocks layer_norm patch_embedding|f
transformers.models.pvt_v2.modeling_pvt_v2.PvtV2ForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier num_labels pvt_v2
transformers.models.pvt_v2.modeling_pvt_v2.PvtV2Model|b transformers.modeling_utils.PreTrainedModel|k config encoder
transformers.models.pvt_v2.modeling_pvt_v2.PvtV2OverlapPatchEmbeddings|b torch.nn.modules.module.Module|k layer_norm patch_size proj
transformers.models.pvt_v2.modeling_pvt_v2.PvtV2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.pvt_v2.modeling_pvt_v2.PvtV2SelfAttention|b torch.nn.modules.module.Module|k act all_head_size attention_head_size attn_drop hidden_size key layer_norm linear_attention num_attention_heads pool proj proj_drop pruned_heads query spatial_reduction spatial_reduction_ratio value
transformers.models.qwen2_5_vl.configuration_qwen2_5_vl.Qwen2_5_VLTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout bos_token_id eos_token_id hidden_act hidden_size initializer_range intermediate_size layer_types max_position_embeddings max_window_layers num_attention_heads num_hidden_layers num_key_value_heads pad_token_id rms_norm_eps rope_parameters rope_scaling rope_theta sliding_window use_cache use_sliding_window vocab_size
transformers.models.qwen2_5_vl.configuration_qwen2_5_vl.Qwen2_5_VLVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k depth fullatt_block_indexes hidden_act hidden_size in_channels initializer_range intermediate_size num_heads out_hidden_size patch_size rope_parameters spatial_merge_size temporal_patch_size tokens_per_second window_size
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2MLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj layer_idx layer_type num_heads num_key_value_groups num_key_value_heads o_proj q_proj rope_parameters rope_scaling rotary_emb scaling sliding_window v_proj
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLDecoderLayer|b torch.nn.modules.module.Module|k attention_type hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLMLP|b torch.nn.modules.module.Module|k act_fn down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLModel|b transformers.modeling_utils.PreTrainedModel|k language_model rope_deltas visual
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLPatchMerger|b torch.nn.modules.module.Module|k hidden_size ln_q mlp
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached mrope_section original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLTextModel|b transformers.modeling_utils.PreTrainedModel|k _attn_implementation embed_tokens gradient_checkpointing has_sliding_layers layers norm padding_idx rotary_emb vocab_size
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLVisionAttention|b torch.nn.modules.module.Module|k attention_dropout config dim head_dim is_causal num_heads num_key_value_groups proj qkv scaling
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLVisionBlock|b torch.nn.modules.module.Module|k attn mlp norm1 norm2|f
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLVisionRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq original_inv_freq rope_type
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VisionPatchEmbed|b torch.nn.modules.module.Module|k embed_dim in_channels patch_size proj temporal_patch_size
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VisionRotaryEmbedding|b torch.nn.modules.module.Module
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VisionTransformerPretrainedModel|b transformers.modeling_utils.PreTrainedModel|k blocks fullatt_block_indexes gradient_checkpointing merger patch_embed patch_size rotary_pos_emb spatial_merge_size spatial_merge_unit window_size
transformers.models.qwen2_audio.configuration_qwen2_audio.Qwen2AudioConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k audio_config audio_token_index text_config
transformers.models.qwen2_audio.configuration_qwen2_audio.Qwen2AudioEncoderConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout d_model dropout encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers initializer_range max_source_positions num_hidden_layers num_mel_bins scale_embedding
transformers.models.qwen2_audio.modeling_qwen2_audio.Qwen2AudioAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.qwen2_audio.modeling_qwen2_audio.Qwen2AudioEncoder|b transformers.modeling_utils.PreTrainedModel|k _requires_grad avg_pooler conv1 conv2 dropout embed_positions embed_scale gradient_checkpointing layer_norm layerdrop layers max_source_positions num_mel_bins padding_idx
transformers.models.qwen2_audio.modeling_qwen2_audio.Qwen2AudioEncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.qwen2_audio.modeling_qwen2_audio.Qwen2AudioForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _padding_side _previous_max_cache_length _tied_weights_keys audio_tower generation_config language_model lm_head model multi_modal_projector pad_token_id vocab_size
transformers.models.qwen2_audio.modeling_qwen2_audio.Qwen2AudioModel|b transformers.modeling_utils.PreTrainedModel|k _padding_side audio_tower language_model multi_modal_projector pad_token_id vocab_size
transformers.models.qwen2_audio.modeling_qwen2_audio.Qwen2AudioMultiModalProjector|b torch.nn.modules.module.Module|k linear
transformers.models.qwen2_audio.modeling_qwen2_audio.Qwen2AudioPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.qwen2_vl.image_processing_pil_qwen2_vl.Qwen2VLImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.qwen2_vl.image_processing_qwen2_vl.Qwen2VLImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_normalize do_rescale do_resize image_mean image_std max_pixels merge_size min_pixels patch_size resample rescale_factor size temporal_patch_size|k *|f
transformers.models.qwen2_vl.image_processing_qwen2_vl_fast.Qwen2VLImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.qwen3_moe.configuration_qwen3_moe.Qwen3MoeConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout bos_token_id decoder_sparse_step eos_token_id hidden_act hidden_size initializer_range intermediate_size max_position_embeddings mlp_only_layers moe_intermediate_size norm_topk_prob num_attention_heads num_experts num_experts_per_tok num_hidden_layers num_key_value_heads output_router_logits pad_token_id rms_norm_eps rope_parameters rope_scaling rope_theta router_aux_loss_coef sliding_window tie_word_embeddings use_cache use_sliding_window vocab_size
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_norm k_proj layer_idx num_key_value_groups o_proj q_norm q_proj scaling sliding_window v_proj
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeDecoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeExperts|b torch.nn.modules.module.Module|k act_fn down_proj gate_up_proj hidden_dim intermediate_dim num_experts
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model num_experts num_experts_per_tok router_aux_loss_coef vocab_size
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k qa_outputs
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k dropout num_labels score
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeMLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoePreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeSparseMoeBlock|b torch.nn.modules.module.Module|k experts gate norm_topk_prob num_experts top_k
transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeTopKRouter|b torch.nn.modules.module.Module|k hidden_dim norm_topk_prob num_experts top_k weight
transformers.models.qwen3_vl.configuration_qwen3_vl.Qwen3VLConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k image_token_id text_config tie_word_embeddings video_token_id vision_config vision_end_token_id vision_start_token_id
transformers.models.qwen3_vl.configuration_qwen3_vl.Qwen3VLTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout head_dim hidden_act hidden_size initializer_range intermediate_size max_position_embeddings num_attention_heads num_hidden_layers num_key_value_heads pad_token_id rms_norm_eps rope_parameters rope_scaling rope_theta use_cache vocab_size
transformers.models.qwen3_vl.configuration_qwen3_vl.Qwen3VLVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k deepstack_visual_indexes depth hidden_act hidden_size in_channels initializer_range intermediate_size num_heads num_position_embeddings out_hidden_size patch_size rope_parameters spatial_merge_size temporal_patch_size
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLModel|b transformers.modeling_utils.PreTrainedModel|k language_model rope_deltas visual
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLTextAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_norm k_proj layer_idx layer_type num_key_value_groups o_proj q_norm q_proj scaling v_proj
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLTextDecoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLTextMLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLTextModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLTextRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLTextRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached mrope_section original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLVisionAttention|b torch.nn.modules.module.Module|k attention_dropout config dim head_dim is_causal num_heads num_key_value_groups proj qkv scaling
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLVisionBlock|b torch.nn.modules.module.Module|k attn mlp norm1 norm2|f
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLVisionMLP|b torch.nn.modules.module.Module|k act_fn hidden_size intermediate_size linear_fc1 linear_fc2
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLVisionModel|b transformers.modeling_utils.PreTrainedModel|k blocks deepstack_merger_list deepstack_visual_indexes gradient_checkpointing interpolation_align_corners interpolation_mode merger num_grid_per_side patch_embed patch_size pos_embed rotary_pos_emb spatial_merge_size spatial_merge_unit
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLVisionPatchEmbed|b torch.nn.modules.module.Module|k embed_dim in_channels patch_size proj temporal_patch_size
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLVisionPatchMerger|b torch.nn.modules.module.Module|k act_fn hidden_size linear_fc1 linear_fc2 norm use_postshuffle_norm
transformers.models.qwen3_vl.modeling_qwen3_vl.Qwen3VLVisionRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq original_inv_freq rope_type
transformers.models.rag.configuration_rag.RagConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k bos_token_id dataset dataset_revision dataset_split decoder_start_token_id do_deduplication do_marginalize doc_sep eos_token_id exclude_bos_score forced_eos_token_id generator index_name index_path is_encoder_decoder label_smoothing max_combined_length n_docs output_retrieved pad_token_id passages_path prefix question_encoder reduce_loss retrieval_batch_size retrieval_vector_size title_sep use_cache use_dummy_dataset vocab_size
transformers.models.rag.modeling_rag.RagModel|b transformers.modeling_utils.PreTrainedModel|k context_encoder_training ctx_encoder generator question_encoder retriever
transformers.models.rag.modeling_rag.RagPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.rag.modeling_rag.RagSequenceForGeneration|b transformers.modeling_utils.PreTrainedModel|k rag
transformers.models.rag.modeling_rag.RagTokenForGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config rag
transformers.models.recurrent_gemma.configuration_recurrent_gemma.RecurrentGemmaConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout attention_window_size block_types bos_token_id conv1d_width eos_token_id final_w_init_variance_scale head_dim hidden_activation hidden_size intermediate_size logits_soft_cap lru_width num_attention_heads num_hidden_layers num_key_value_heads pad_token_id partial_rotary_factor rms_norm_eps rope_parameters rope_theta tie_word_embeddings use_cache vocab_size w_init_variance_scale
transformers.models.recurrent_gemma.modeling_recurrent_gemma.RecurrentGemmaAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj layer_idx num_attention_heads num_key_value_groups num_key_value_heads o_proj q_proj rotary_emb scaling sliding_window v_proj
transformers.models.recurrent_gemma.modeling_recurrent_gemma.RecurrentGemmaDecoderLayer|b torch.nn.modules.module.Module|k channel_pre_norm mlp_block temporal_block temporal_pre_norm|f
transformers.models.recurrent_gemma.modeling_recurrent_gemma.RecurrentGemmaForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.recurrent_gemma.modeling_recurrent_gemma.RecurrentGemmaMlp|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.recurrent_gemma.modeling_recurrent_gemma.RecurrentGemmaModel|b transformers.modeling_utils.PreTrainedModel|k embed_tokens final_norm gradient_checkpointing layers normalizer padding_idx vocab_size
transformers.models.recurrent_gemma.modeling_recurrent_gemma.RecurrentGemmaPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.recurrent_gemma.modeling_recurrent_gemma.RecurrentGemmaRMSNorm|b torch.nn.modules.module.Module|k eps weight
transformers.models.recurrent_gemma.modeling_recurrent_gemma.RecurrentGemmaRecurrentBlock|b torch.nn.modules.module.Module|k act_fn conv1d_state conv1d_width conv_1d hidden_size linear_out linear_x linear_y lru_width rg_lru
transformers.models.recurrent_gemma.modeling_recurrent_gemma.RecurrentGemmaRglru|b torch.nn.modules.module.Module|k block_width input_gate_bias input_gate_weight num_attention_heads recurrent_gate_bias recurrent_gate_weight recurrent_param recurrent_states
transformers.models.recurrent_gemma.modeling_recurrent_gemma.RecurrentGemmaRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling base config dim inv_freq original_inv_freq rope_type
transformers.models.recurrent_gemma.modeling_recurrent_gemma.RecurrentGemmaSdpaAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size k_proj key_states num_attention_heads num_key_value_groups num_key_value_heads o_proj partial_rotary_factor q_proj rotary_emb v_proj value_states
transformers.models.recurrent_gemma.modeling_recurrent_gemma.SqrtBoundDerivative|k
transformers.models.reformer.configuration_reformer.ReformerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_head_size attn_layers axial_norm_std axial_pos_embds axial_pos_embds_dim axial_pos_shape bos_token_id chunk_size_lm_head classifier_dropout eos_token_id feed_forward_size hash_seed hidden_act hidden_dropout_prob hidden_size initializer_range is_decoder layer_norm_eps local_attention_probs_dropout_prob local_attn_chunk_length local_num_chunks_after local_num_chunks_before lsh_attention_probs_dropout_prob lsh_attn_chunk_length lsh_num_chunks_after lsh_num_chunks_before max_position_embeddings num_attention_heads num_buckets num_hashes num_hidden_layers pad_token_id tie_word_embeddings use_cache vocab_size
transformers.models.reformer.modeling_reformer.AxialPositionEmbeddings|b torch.nn.modules.module.Module|k axial_pos_embds_dim axial_pos_shape dropout least_common_mult_chunk_length weights
transformers.models.reformer.modeling_reformer.ChunkReformerFeedForward|b torch.nn.modules.module.Module|k chunk_size_feed_forward dense layer_norm output seq_len_dim
transformers.models.reformer.modeling_reformer.EfficientAttentionMixin|k
transformers.models.reformer.modeling_reformer.LSHSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size chunk_length config dropout hash_seed hidden_size is_decoder layer_idx mask_value_float16 mask_value_float32 max_position_embeddings num_attention_heads num_buckets num_chunks_after num_chunks_before num_hashes query_key self_mask_value_float16 self_mask_value_float32 value
transformers.models.reformer.modeling_reformer.LocalSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size chunk_length dropout hidden_size is_decoder key layer_idx mask_value_float16 mask_value_float32 num_attention_heads num_chunks_after num_chunks_before pad_token_id query value
transformers.models.reformer.modeling_reformer.PositionEmbeddings|b torch.nn.modules.module.Module|k dropout embedding
transformers.models.reformer.modeling_reformer.ReformerAttention|b torch.nn.modules.module.Module|k attn_layers layer_id layer_norm output self_attention
transformers.models.reformer.modeling_reformer.ReformerClassificationHead|b torch.nn.modules.module.Module|k dense dropout out_proj
transformers.models.reformer.modeling_reformer.ReformerDynamicCache|k _seen_tokens buckets_cache states_cache
transformers.models.reformer.modeling_reformer.ReformerEmbeddings|b torch.nn.modules.module.Module|k dropout max_position_embeddings position_embeddings word_embeddings
transformers.models.reformer.modeling_reformer.ReformerEncoder|b torch.nn.modules.module.Module|k dropout layer_norm layers
transformers.models.reformer.modeling_reformer.ReformerFeedForwardDense|b torch.nn.modules.module.Module|k act_fn dense dropout
transformers.models.reformer.modeling_reformer.ReformerFeedForwardOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.reformer.modeling_reformer.ReformerForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k lm_head reformer
transformers.models.reformer.modeling_reformer.ReformerForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k num_labels qa_outputs reformer
transformers.models.reformer.modeling_reformer.ReformerForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier config num_labels reformer
transformers.models.reformer.modeling_reformer.ReformerLayer|b torch.nn.modules.module.Module|k attention attention_seed feed_forward feed_forward_seed
transformers.models.reformer.modeling_reformer.ReformerModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder
transformers.models.reformer.modeling_reformer.ReformerModelWithLMHead|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head reformer
transformers.models.reformer.modeling_reformer.ReformerOnlyLMHead|b torch.nn.modules.module.Module|k bias chunk_size_lm_head decoder seq_len_dim
transformers.models.reformer.modeling_reformer.ReformerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.reformer.modeling_reformer.ReformerSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.reformer.modeling_reformer.ReverseSort|k
transformers.models.reformer.modeling_reformer._ReversibleFunction|k
transformers.models.regnet.configuration_regnet.RegNetConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k depths downsample_in_first_stage embedding_size groups_width hidden_act hidden_sizes layer_type num_channels
transformers.models.regnet.modeling_regnet.RegNetConvLayer|b torch.nn.modules.module.Module|k activation convolution normalization
transformers.models.regnet.modeling_regnet.RegNetEmbeddings|b torch.nn.modules.module.Module|k embedder num_channels
transformers.models.regnet.modeling_regnet.RegNetEncoder|b torch.nn.modules.module.Module|k stages
transformers.models.regnet.modeling_regnet.RegNetForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier num_labels regnet
transformers.models.regnet.modeling_regnet.RegNetModel|b transformers.modeling_utils.PreTrainedModel|k config embedder encoder pooler
transformers.models.regnet.modeling_regnet.RegNetPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.regnet.modeling_regnet.RegNetSELayer|b torch.nn.modules.module.Module|k attention pooler
transformers.models.regnet.modeling_regnet.RegNetShortCut|b torch.nn.modules.module.Module|k convolution normalization
transformers.models.regnet.modeling_regnet.RegNetStage|b torch.nn.modules.module.Module|k layers
transformers.models.regnet.modeling_regnet.RegNetXLayer|b torch.nn.modules.module.Module|k activation layer shortcut
transformers.models.regnet.modeling_regnet.RegNetYLayer|b torch.nn.modules.module.Module|k activation layer shortcut
transformers.models.rembert.configuration_rembert.RemBertConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob bos_token_id classifier_dropout_prob eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range input_embedding_size intermediate_size is_decoder layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers output_embedding_size pad_token_id tie_word_embeddings type_vocab_size use_cache vocab_size
transformers.models.rembert.configuration_rembert.RemBertOnnxConfig|k _config _patching_specs task
transformers.models.rembert.modeling_rembert.RemBertAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.rembert.modeling_rembert.RemBertEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embeddings position_ids token_type_embeddings word_embeddings
transformers.models.rembert.modeling_rembert.RemBertEncoder|b torch.nn.modules.module.Module|k config embedding_hidden_mapping_in gradient_checkpointing layer
transformers.models.rembert.modeling_rembert.RemBertForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length cls generation_config rembert
transformers.models.rembert.modeling_rembert.RemBertForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k cls rembert
transformers.models.rembert.modeling_rembert.RemBertForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier dropout rembert
transformers.models.rembert.modeling_rembert.RemBertForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k num_labels qa_outputs rembert
transformers.models.rembert.modeling_rembert.RemBertForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels rembert
transformers.models.rembert.modeling_rembert.RemBertForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels rembert
transformers.models.rembert.modeling_rembert.RemBertIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.rembert.modeling_rembert.RemBertLMPredictionHead|b torch.nn.modules.module.Module|k LayerNorm activation decoder dense
transformers.models.rembert.modeling_rembert.RemBertLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder output seq_len_dim|f
transformers.models.rembert.modeling_rembert.RemBertModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder pooler
transformers.models.rembert.modeling_rembert.RemBertOnlyMLMHead|b torch.nn.modules.module.Module|k predictions
transformers.models.rembert.modeling_rembert.RemBertOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.rembert.modeling_rembert.RemBertPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.rembert.modeling_rembert.RemBertPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.rembert.modeling_rembert.RemBertPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.rembert.modeling_rembert.RemBertSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout is_decoder key layer_idx num_attention_heads query value
transformers.models.rembert.modeling_rembert.RemBertSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.roberta_prelayernorm.configuration_roberta_prelayernorm.RobertaPreLayerNormConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob bos_token_id classifier_dropout eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size is_decoder layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type tie_word_embeddings type_vocab_size use_cache vocab_size
transformers.models.roberta_prelayernorm.configuration_roberta_prelayernorm.RobertaPreLayerNormOnnxConfig|k _config _patching_specs task
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormAttention|b torch.nn.modules.module.Module|k LayerNorm is_cross_attention output pruned_heads self
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormClassificationHead|b torch.nn.modules.module.Module|k dense dropout out_proj
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormCrossAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout is_causal key layer_idx num_attention_heads query scaling value
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout padding_idx position_embedding_type position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head roberta_prelayernorm
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k lm_head roberta_prelayernorm
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier dropout roberta_prelayernorm
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k num_labels qa_outputs roberta_prelayernorm
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier config num_labels roberta_prelayernorm
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels roberta_prelayernorm
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormIntermediate|b torch.nn.modules.module.Module|k LayerNorm dense intermediate_act_fn
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormLMHead|b torch.nn.modules.module.Module|k bias decoder dense layer_norm
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder output seq_len_dim|f
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormModel|b transformers.modeling_utils.PreTrainedModel|k LayerNorm config embeddings encoder gradient_checkpointing pooler
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config distance_embedding dropout is_causal is_decoder key layer_idx max_position_embeddings num_attention_heads position_embedding_type query scaling value
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm.RobertaPreLayerNormSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.roc_bert.configuration_roc_bert.RoCBertConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob classifier_dropout concat_input enable_pronunciation enable_shape hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size is_decoder layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type pronunciation_embed_dim pronunciation_vocab_size shape_embed_dim shape_vocab_size tie_word_embeddings type_vocab_size use_cache vocab_size
transformers.models.roc_bert.modeling_roc_bert.RoCBertAttention|b torch.nn.modules.module.Module|k is_cross_attention output pruned_heads self
transformers.models.roc_bert.modeling_roc_bert.RoCBertCrossAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout is_causal key layer_idx num_attention_heads query scaling value
transformers.models.roc_bert.modeling_roc_bert.RoCBertEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout enable_pronunciation enable_shape map_inputs_layer position_embedding_type position_embeddings position_ids pronunciation_embed shape_embed token_type_embeddings token_type_ids word_embeddings
transformers.models.roc_bert.modeling_roc_bert.RoCBertEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.roc_bert.modeling_roc_bert.RoCBertForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length cls generation_config roc_bert
transformers.models.roc_bert.modeling_roc_bert.RoCBertForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k cls roc_bert
transformers.models.roc_bert.modeling_roc_bert.RoCBertForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier dropout roc_bert
transformers.models.roc_bert.modeling_roc_bert.RoCBertForPreTraining|b transformers.modeling_utils.PreTrainedModel|k cls roc_bert
transformers.models.roc_bert.modeling_roc_bert.RoCBertForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k num_labels qa_outputs roc_bert
transformers.models.roc_bert.modeling_roc_bert.RoCBertForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier config dropout num_labels roc_bert
transformers.models.roc_bert.modeling_roc_bert.RoCBertForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels roc_bert
transformers.models.roc_bert.modeling_roc_bert.RoCBertIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.roc_bert.modeling_roc_bert.RoCBertLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.roc_bert.modeling_roc_bert.RoCBertLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder output seq_len_dim|f
transformers.models.roc_bert.modeling_roc_bert.RoCBertModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder gradient_checkpointing pooler
transformers.models.roc_bert.modeling_roc_bert.RoCBertOnlyMLMHead|b torch.nn.modules.module.Module|k predictions
transformers.models.roc_bert.modeling_roc_bert.RoCBertOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.roc_bert.modeling_roc_bert.RoCBertPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.roc_bert.modeling_roc_bert.RoCBertPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.roc_bert.modeling_roc_bert.RoCBertPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.roc_bert.modeling_roc_bert.RoCBertSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config distance_embedding dropout is_causal is_decoder key layer_idx max_position_embeddings num_attention_heads position_embedding_type query scaling value
transformers.models.roc_bert.modeling_roc_bert.RoCBertSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.roformer.configuration_roformer.RoFormerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob bos_token_id embedding_size eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size is_decoder layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id rotary_value tie_word_embeddings type_vocab_size use_cache vocab_size
transformers.models.roformer.configuration_roformer.RoFormerOnnxConfig|k _config _patching_specs task
transformers.models.roformer.modeling_roformer.RoFormerAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.roformer.modeling_roformer.RoFormerClassificationHead|b torch.nn.modules.module.Module|k config dense dropout out_proj
transformers.models.roformer.modeling_roformer.RoFormerEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout token_type_embeddings word_embeddings
transformers.models.roformer.modeling_roformer.RoFormerEncoder|b torch.nn.modules.module.Module|k config embed_positions gradient_checkpointing layer
transformers.models.roformer.modeling_roformer.RoFormerForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length cls generation_config roformer
transformers.models.roformer.modeling_roformer.RoFormerForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k cls roformer
transformers.models.roformer.modeling_roformer.RoFormerForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier roformer sequence_summary
transformers.models.roformer.modeling_roformer.RoFormerForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k num_labels qa_outputs roformer
transformers.models.roformer.modeling_roformer.RoFormerForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier num_labels roformer
transformers.models.roformer.modeling_roformer.RoFormerForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels roformer
transformers.models.roformer.modeling_roformer.RoFormerIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.roformer.modeling_roformer.RoFormerLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.roformer.modeling_roformer.RoFormerLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder output seq_len_dim|f
transformers.models.roformer.modeling_roformer.RoFormerModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings embeddings_project encoder
transformers.models.roformer.modeling_roformer.RoFormerOnlyMLMHead|b torch.nn.modules.module.Module|k predictions
transformers.models.roformer.modeling_roformer.RoFormerOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.roformer.modeling_roformer.RoFormerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.roformer.modeling_roformer.RoFormerPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.roformer.modeling_roformer.RoFormerSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout is_decoder key layer_idx num_attention_heads query rotary_value value
transformers.models.roformer.modeling_roformer.RoFormerSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.roformer.modeling_roformer.RoFormerSequenceSummary|b torch.nn.modules.module.Module|k activation first_dropout last_dropout summary summary_type
transformers.models.roformer.modeling_roformer.RoFormerSinusoidalPositionalEmbedding|b torch.nn.modules.sparse.Embedding|k weight
transformers.models.rt_detr.image_processing_pil_rt_detr.RTDetrImageProcessorPil|b transformers.image_processing_backends.PilBackend|k do_convert_annotations|k *|f
transformers.models.rt_detr.image_processing_rt_detr.RTDetrImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_annotations do_normalize do_pad do_rescale do_resize format image_mean image_std pad_size resample rescale_factor size|k *|f
transformers.models.rt_detr.image_processing_rt_detr_fast.RTDetrImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k do_convert_annotations|k *|f
transformers.models.rt_detr_v2.configuration_rt_detr_v2.RTDetrV2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function anchor_image_size attention_dropout auxiliary_loss backbone backbone_config backbone_kwargs batch_norm_eps box_noise_scale d_model decoder_activation_function decoder_attention_heads decoder_ffn_dim decoder_in_channels decoder_layers decoder_method decoder_n_levels decoder_n_points decoder_offset_scale dropout encode_proj_layers encoder_activation_function encoder_attention_heads encoder_ffn_dim encoder_hidden_dim encoder_in_channels encoder_layers eos_coefficient eval_size feat_strides focal_loss_alpha focal_loss_gamma freeze_backbone_batch_norms hidden_expansion initializer_bias_prior_prob initializer_range is_encoder_decoder label_noise_ratio layer_norm_eps learn_initial_query matcher_alpha matcher_bbox_cost matcher_class_cost matcher_gamma matcher_giou_cost normalize_before num_denoising num_feature_levels num_queries positional_encoding_temperature tie_word_embeddings use_focal_loss use_pretrained_backbone use_timm_backbone weight_loss_bbox weight_loss_giou weight_loss_vfl with_box_refine
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2AIFILayer|b torch.nn.modules.module.Module|k config encoder_hidden_dim eval_size layers position_embedding
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2CSPRepLayer|b torch.nn.modules.module.Module|k bottlenecks conv1 conv2 conv3
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2ConvEncoder|b torch.nn.modules.module.Module|k intermediate_channel_sizes model
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2ConvNormLayer|b torch.nn.modules.module.Module|k activation conv norm
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2Decoder|b transformers.modeling_utils.PreTrainedModel|k bbox_embed class_embed dropout layers query_pos_head
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2DecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout encoder_attn encoder_attn_layer_norm fc1 fc2 final_layer_norm hidden_size mlp self_attn self_attn_layer_norm
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2Encoder|b torch.nn.modules.module.Module|k layers
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2EncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout fc1 fc2 final_layer_norm hidden_size mlp normalize_before self_attn self_attn_layer_norm
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2ForObjectDetection|b transformers.modeling_utils.PreTrainedModel|k bbox_embed class_embed model
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2FrozenBatchNorm2d|b torch.nn.modules.module.Module|k bias running_mean running_var weight
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2HybridEncoder|b torch.nn.modules.module.Module transformers.modeling_utils.PreTrainedModel|k aifi config downsample_convs encode_proj_layers encoder encoder_hidden_dim eval_size feat_strides fpn_blocks in_channels lateral_convs num_fpn_stages num_pan_stages out_channels out_strides pan_blocks positional_encoding_temperature
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2MLP|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout fc1 fc2
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2MLPPredictionHead|b torch.nn.modules.module.Module|k layers num_layers
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2Model|b transformers.modeling_utils.PreTrainedModel|k anchors backbone decoder decoder_input_proj denoising_class_embed enc_bbox_head enc_output enc_score_head encoder encoder_input_proj valid_mask weight_embedding
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2MultiheadAttention|b torch.nn.modules.module.Module|k dropout embed_dim head_dim k_proj num_heads out_proj q_proj scaling v_proj
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2MultiscaleDeformableAttention|b torch.nn.modules.module.Module|k attention_weights d_model im2col_step method n_heads n_levels n_points n_points_list n_points_scale offset_scale output_proj sampling_offsets value_proj
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2RepVggBlock|b torch.nn.modules.module.Module|k activation conv1 conv2
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2SelfAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_proj o_proj q_proj scaling v_proj
transformers.models.rt_detr_v2.modeling_rt_detr_v2.RTDetrV2SinePositionEmbedding|b torch.nn.modules.module.Module|k embed_dim temperature
transformers.models.rwkv.configuration_rwkv.RwkvConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_hidden_size bos_token_id context_length eos_token_id hidden_size intermediate_size layer_norm_epsilon num_hidden_layers rescale_every tie_word_embeddings use_cache vocab_size
transformers.models.rwkv.modeling_rwkv.RwkvBlock|b torch.nn.modules.module.Module|k attention config feed_forward layer_id ln1 ln2 pre_ln|f
transformers.models.rwkv.modeling_rwkv.RwkvFeedForward|b torch.nn.modules.module.Module|k config key layer_id receptance time_mix_key time_mix_receptance time_shift value
transformers.models.rwkv.modeling_rwkv.RwkvForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config head rwkv
transformers.models.rwkv.modeling_rwkv.RwkvLinearAttention|k
transformers.models.rwkv.modeling_rwkv.RwkvModel|b transformers.modeling_utils.PreTrainedModel|k blocks embeddings gradient_checkpointing layers_are_rescaled ln_out
transformers.models.rwkv.modeling_rwkv.RwkvPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.rwkv.modeling_rwkv.RwkvSelfAttention|b torch.nn.modules.module.Module|k attention_hidden_size config key layer_id output receptance time_decay time_first time_mix_key time_mix_receptance time_mix_value time_shift value
transformers.models.sam.image_processing_pil_sam.SamImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.sam.image_processing_sam.SamImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_normalize do_pad do_rescale do_resize image_mean image_std mask_pad_size mask_size pad_size resample rescale_factor size|k *|f
transformers.models.sam.image_processing_sam_fast.SamImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.sam2.configuration_sam2.Sam2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k initializer_range mask_decoder_config prompt_encoder_config vision_config
transformers.models.sam2.configuration_sam2.Sam2HieraDetConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k blocks_per_stage embed_dim_per_stage global_attention_blocks hidden_act hidden_size image_size initializer_range layer_norm_eps mlp_ratio num_attention_heads num_attention_heads_per_stage num_channels num_query_pool_stages patch_kernel_size patch_padding patch_stride query_stride window_positional_embedding_background_size window_size_per_stage
transformers.models.sam2.configuration_sam2.Sam2MaskDecoderConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_downsample_rate dynamic_multimask_stability_delta dynamic_multimask_stability_thresh dynamic_multimask_via_stability hidden_act hidden_size iou_head_depth iou_head_hidden_dim mlp_dim num_attention_heads num_hidden_layers num_multimask_outputs
transformers.models.sam2.configuration_sam2.Sam2PromptEncoderConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k hidden_act hidden_size image_size layer_norm_eps mask_input_channels num_point_embeddings patch_size scale
transformers.models.sam2.configuration_sam2.Sam2VisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k backbone_channel_list backbone_config backbone_feature_sizes fpn_hidden_size fpn_kernel_size fpn_padding fpn_stride fpn_top_down_levels hidden_act initializer_range layer_norm_eps num_feature_levels
transformers.models.sam2.image_processing_sam2.Sam2ImageProcessor|b transformers.image_processing_backends.TorchvisionBackend|k *|f
transformers.models.sam2.image_processing_sam2_fast.Sam2ImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.sam2.modeling_sam2.Sam2Attention|b torch.nn.modules.module.Module|k config head_dim hidden_size internal_dim is_causal k_proj num_attention_heads o_proj q_proj scaling v_proj
transformers.models.sam2.modeling_sam2.Sam2FeedForward|b torch.nn.modules.module.Module|k activation layers num_layers proj_in proj_out sigmoid_output
transformers.models.sam2.modeling_sam2.Sam2HieraDetModel|b transformers.modeling_utils.PreTrainedModel|k blocks patch_embed pos_embed pos_embed_window stage_ends
transformers.models.sam2.modeling_sam2.Sam2LayerNorm|b torch.nn.modules.normalization.LayerNorm|k data_format
transformers.models.sam2.modeling_sam2.Sam2MaskDecoder|b torch.nn.modules.module.Module|k activation config conv_s0 conv_s1 dynamic_multimask_stability_delta dynamic_multimask_stability_thresh dynamic_multimask_via_stability hidden_size iou_prediction_head iou_token mask_tokens num_mask_tokens num_multimask_outputs obj_score_token output_hypernetworks_mlps pred_obj_score_head transformer upscale_conv1 upscale_conv2 upscale_layer_norm
transformers.models.sam2.modeling_sam2.Sam2MaskEmbedding|b torch.nn.modules.module.Module|k activation conv1 conv2 conv3 layer_norm1 layer_norm2 mask_input_channels
transformers.models.sam2.modeling_sam2.Sam2Model|b transformers.modeling_utils.PreTrainedModel|k backbone_feature_sizes hidden_dim mask_decoder no_memory_embedding num_feature_levels prompt_encoder shared_image_embedding vision_encoder
transformers.models.sam2.modeling_sam2.Sam2MultiScaleAttention|b torch.nn.modules.module.Module|k config dim dim_out is_causal num_attention_heads proj qkv query_stride scale
transformers.models.sam2.modeling_sam2.Sam2MultiScaleBlock|b torch.nn.modules.module.Module|k attn dim dim_out layer_norm1 layer_norm2 mlp proj query_stride window_size|f
transformers.models.sam2.modeling_sam2.Sam2PatchEmbeddings|b torch.nn.modules.module.Module|k projection
transformers.models.sam2.modeling_sam2.Sam2PositionalEmbedding|b torch.nn.modules.module.Module|k positional_embedding scale
transformers.models.sam2.modeling_sam2.Sam2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.sam2.modeling_sam2.Sam2PromptEncoder|b torch.nn.modules.module.Module|k hidden_size image_embedding_size input_image_size mask_embed mask_input_size no_mask_embed not_a_point_embed point_embed shared_embedding
transformers.models.sam2.modeling_sam2.Sam2SinePositionEmbedding|b torch.nn.modules.module.Module|k normalize num_pos_feats num_position_features scale temperature
transformers.models.sam2.modeling_sam2.Sam2TwoWayAttentionBlock|b torch.nn.modules.module.Module|k cross_attn_image_to_token cross_attn_token_to_image layer_norm1 layer_norm2 layer_norm3 layer_norm4 mlp self_attn skip_first_layer_pe|f
transformers.models.sam2.modeling_sam2.Sam2TwoWayTransformer|b torch.nn.modules.module.Module|k config final_attn_token_to_image layer_norm_final_attn layers num_hidden_layers
transformers.models.sam2.modeling_sam2.Sam2VisionModel|b transformers.modeling_utils.PreTrainedModel|k backbone config neck num_feature_levels
transformers.models.sam2.modeling_sam2.Sam2VisionNeck|b torch.nn.modules.module.Module|k config convs fpn_top_down_levels position_encoding
transformers.models.seamless_m4t.configuration_seamless_m4t.SeamlessM4TConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function adaptor_dropout adaptor_kernel_size adaptor_stride add_adapter attention_dropout bos_token_id conv_depthwise_kernel_size decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers decoder_start_token_id dropout encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers eos_token_id feature_projection_input_dim hidden_size initializer_range is_encoder_decoder lang_embed_dim layer_norm_eps leaky_relu_slope max_new_tokens max_position_embeddings max_source_positions num_adapter_layers num_attention_heads num_conv_pos_embedding_groups num_conv_pos_embeddings num_hidden_layers pad_token_id position_embeddings_type resblock_dilation_sizes resblock_kernel_sizes rotary_embedding_base sampling_rate scale_embedding speech_encoder_attention_heads speech_encoder_dropout speech_encoder_hidden_act speech_encoder_intermediate_size speech_encoder_layerdrop speech_encoder_layers spkr_embed_dim t2u_bos_token_id t2u_decoder_attention_heads t2u_decoder_ffn_dim t2u_decoder_layers t2u_decoder_start_token_id t2u_encoder_attention_heads t2u_encoder_ffn_dim t2u_encoder_layers t2u_eos_token_id t2u_max_new_tokens t2u_max_position_embeddings t2u_pad_token_id t2u_vocab_size tie_word_embeddings unit_embed_dim unit_hifi_gan_vocab_size upsample_initial_channel upsample_kernel_sizes upsample_rates use_cache var_pred_dropout variance_predictor_kernel_size vocab_size vocoder_num_langs vocoder_num_spkrs vocoder_offset
transformers.models.seamless_m4t.feature_extraction_seamless_m4t.SeamlessM4TFeatureExtractor|b transformers.feature_extraction_sequence_utils.SequenceFeatureExtractor|k mel_filters num_mel_bins stride window|k *|f
transformers.models.seamless_m4t.modeling_seamless_m4t.HifiGanResidualBlock|b torch.nn.modules.module.Module|k convs1 convs2 leaky_relu_slope
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TCodeHifiGan|b transformers.modeling_utils.PreTrainedModel|k dur_predictor hifi_gan language_embedding pad_token_id speaker_embedding unit_embedding
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TConformerAdapter|b torch.nn.modules.module.Module|k layers
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TConformerAdapterLayer|b torch.nn.modules.module.Module|k activation config ffn ffn_layer_norm kernel_size residual_conv residual_layer_norm self_attn self_attn_conv self_attn_dropout self_attn_layer_norm stride
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TConformerConvolutionModule|b torch.nn.modules.module.Module|k activation batch_norm depthwise_conv dropout glu layer_norm pointwise_conv1 pointwise_conv2
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TConformerEncoder|b torch.nn.modules.module.Module|k config dropout embed_positions gradient_checkpointing layer_norm layers
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TConformerEncoderLayer|b torch.nn.modules.module.Module|k conv_module ffn1 ffn1_layer_norm ffn2 ffn2_layer_norm final_layer_norm self_attn self_attn_dropout self_attn_layer_norm|f
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TConformerFeatureProjection|b torch.nn.modules.module.Module|k dropout layer_norm projection
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TConformerFeedForward|b torch.nn.modules.module.Module|k intermediate_act_fn intermediate_dense intermediate_dropout output_dense output_dropout
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TConformerPositionalConvEmbedding|b torch.nn.modules.module.Module|k activation conv padding
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TConformerRelPositionalEmbedding|b torch.nn.modules.module.Module|k d_model max_len pe
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TConformerRotaryPositionalEmbedding|b torch.nn.modules.module.Module|k cached_rotary_positional_embedding cached_sequence_length inv_freq
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TConformerSamePadLayer|b torch.nn.modules.module.Module|k num_pad_remove
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TConformerSelfAttention|b torch.nn.modules.module.Module|k config dropout head_size is_causal linear_k linear_out linear_pos linear_q linear_v num_heads pos_bias_u pos_bias_v position_embeddings_type scaling
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TDecoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_tokens gradient_checkpointing layer_norm layerdrop layers max_target_positions padding_idx vocab_size
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TDecoderLayer|b torch.nn.modules.module.Module|k activation_fn attn_dropout cross_attention cross_attention_layer_norm dropout embed_dim ffn ffn_dropout ffn_layer_norm self_attn self_attn_layer_norm|f
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TEncoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_tokens gradient_checkpointing is_t2u_encoder layer_norm layerdrop layers max_source_positions padding_idx
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TEncoderLayer|b torch.nn.modules.module.Module|k attn_dropout embed_dim ffn ffn_dropout ffn_layer_norm self_attn self_attn_layer_norm|f
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TFeedForwardNetwork|b torch.nn.modules.module.Module|k act dropout fc1 fc2
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TForSpeechToSpeech|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head shared speech_encoder t2u_model text_decoder vocoder
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TForSpeechToText|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head shared speech_encoder text_decoder
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TForTextToSpeech|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head shared t2u_model text_decoder text_encoder vocoder
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TForTextToText|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head shared text_decoder text_encoder
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4THifiGan|b torch.nn.modules.module.Module|k conv_post conv_pre leaky_relu_slope num_kernels num_upsamples resblocks upsampler
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TModel|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length current_modality generation_config lm_head main_input_name shared speech_encoder t2u_model text_decoder text_encoder vocoder
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TScaledWordEmbedding|b torch.nn.modules.sparse.Embedding|k embed_scale
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TSinusoidalPositionalEmbedding|b torch.nn.modules.module.Module|k embedding_dim num_positions offset padding_idx weights
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TSpeechEncoder|b transformers.modeling_utils.PreTrainedModel|k adapter encoder feature_projection inner_layer_norm intermediate_ffn
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TTextToUnitForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TTextToUnitModel|b transformers.modeling_utils.PreTrainedModel|k decoder encoder
transformers.models.seamless_m4t.modeling_seamless_m4t.SeamlessM4TVariancePredictor|b torch.nn.modules.module.Module|k activation_function conv1 conv2 dropout_module ln1 ln2 proj
transformers.models.seamless_m4t_v2.configuration_seamless_m4t_v2.SeamlessM4Tv2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function adaptor_dropout adaptor_kernel_size adaptor_stride add_adapter attention_dropout bos_token_id char_vocab_size conv_depthwise_kernel_size decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers decoder_start_token_id dropout encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers eos_token_id feature_projection_input_dim hidden_size initializer_range is_encoder_decoder lang_embed_dim layer_norm_eps leaky_relu_slope left_max_position_embeddings max_new_tokens max_position_embeddings num_adapter_layers num_attention_heads num_hidden_layers pad_token_id position_embeddings_type resblock_dilation_sizes resblock_kernel_sizes right_max_position_embeddings sampling_rate scale_embedding speech_encoder_attention_heads speech_encoder_chunk_size speech_encoder_dropout speech_encoder_hidden_act speech_encoder_intermediate_size speech_encoder_layerdrop speech_encoder_layers speech_encoder_left_chunk_num spkr_embed_dim t2u_bos_token_id t2u_decoder_attention_heads t2u_decoder_ffn_dim t2u_decoder_layers t2u_encoder_attention_heads t2u_encoder_ffn_dim t2u_encoder_layers t2u_eos_token_id t2u_max_position_embeddings t2u_pad_token_id t2u_variance_pred_dropout t2u_variance_predictor_embed_dim t2u_variance_predictor_hidden_dim t2u_variance_predictor_kernel_size t2u_vocab_size tie_word_embeddings unit_embed_dim unit_hifi_gan_vocab_size upsample_initial_channel upsample_kernel_sizes upsample_rates use_cache var_pred_dropout variance_predictor_kernel_size vocab_size vocoder_num_langs vocoder_num_spkrs vocoder_offset
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.HifiGanResidualBlock|b torch.nn.modules.module.Module|k convs1 convs2 leaky_relu_slope
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2Attention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2CodeHifiGan|b transformers.modeling_utils.PreTrainedModel|k dur_predictor hifi_gan language_embedding pad_token_id speaker_embedding unit_embedding
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2ConformerAdapter|b torch.nn.modules.module.Module|k layers
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2ConformerAdapterLayer|b torch.nn.modules.module.Module|k activation config ffn ffn_layer_norm kernel_size residual_conv residual_layer_norm self_attn self_attn_conv self_attn_dropout self_attn_layer_norm stride
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2ConformerConvolutionModule|b torch.nn.modules.module.Module|k activation depthwise_conv depthwise_layer_norm dropout glu layer_norm pointwise_conv1 pointwise_conv2
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2ConformerEncoder|b torch.nn.modules.module.Module|k config dropout gradient_checkpointing layer_norm layers
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2ConformerEncoderLayer|b torch.nn.modules.module.Module|k conv_module ffn1 ffn1_layer_norm ffn2 ffn2_layer_norm final_layer_norm self_attn self_attn_dropout self_attn_layer_norm|f
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2ConformerFeatureProjection|b torch.nn.modules.module.Module|k dropout layer_norm projection
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2ConformerFeedForward|b torch.nn.modules.module.Module|k intermediate_act_fn intermediate_dense intermediate_dropout output_dense output_dropout
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2ConformerSelfAttention|b torch.nn.modules.module.Module|k config distance_embedding dropout head_size is_causal left_max_position_embeddings linear_k linear_out linear_q linear_v num_heads position_embeddings_type right_max_position_embeddings scaling
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2Decoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_tokens gradient_checkpointing layer_norm layerdrop layers max_target_positions padding_idx vocab_size
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2DecoderLayer|b torch.nn.modules.module.Module|k activation_fn attn_dropout cross_attention cross_attention_layer_norm dropout embed_dim ffn ffn_dropout ffn_layer_norm self_attn self_attn_layer_norm|f
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2Encoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_tokens gradient_checkpointing is_t2u_encoder layer_norm layerdrop layers max_source_positions padding_idx
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2EncoderLayer|b torch.nn.modules.module.Module|k attn_dropout embed_dim ffn ffn_dropout ffn_layer_norm self_attn self_attn_layer_norm|f
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2FeedForwardNetwork|b torch.nn.modules.module.Module|k act dropout fc1 fc2
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2ForSpeechToSpeech|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head shared speech_encoder t2u_model text_decoder vocoder
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2ForSpeechToText|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head shared speech_encoder text_decoder
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2ForTextToSpeech|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head shared t2u_model text_decoder text_encoder vocoder
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2ForTextToText|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head shared text_decoder text_encoder
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2HifiGan|b torch.nn.modules.module.Module|k conv_post conv_pre leaky_relu_slope num_kernels num_upsamples resblocks upsampler
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2Model|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length current_modality generation_config lm_head main_input_name shared speech_encoder t2u_model text_decoder text_encoder vocoder
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2ScaledWordEmbedding|b torch.nn.modules.sparse.Embedding|k embed_scale
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2SinusoidalPositionalEmbedding|b torch.nn.modules.module.Module|k embedding_dim num_positions offset padding_idx weights
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2SpeechEncoder|b transformers.modeling_utils.PreTrainedModel|k adapter encoder feature_projection inner_layer_norm intermediate_ffn
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2TextToUnitDecoder|b transformers.modeling_utils.PreTrainedModel|k dropout duration_predictor embed_char embed_char_positions embed_positions embed_scale embed_tokens gradient_checkpointing layer_norm layerdrop layers max_target_positions padding_idx pos_emb_alpha pos_emb_alpha_char vocab_size
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2TextToUnitDecoderLayer|b torch.nn.modules.module.Module|k activation_fn conv1 conv2 conv_dropout conv_layer_norm dropout embed_dim self_attn self_attn_layer_norm|f
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2TextToUnitForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2TextToUnitModel|b transformers.modeling_utils.PreTrainedModel|k decoder encoder
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2.SeamlessM4Tv2VariancePredictor|b torch.nn.modules.module.Module|k activation_function conv1 conv2 dropout_module ln1 ln2 proj
transformers.models.segformer.feature_extraction_segformer.SegformerFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k do_normalize do_reduce_labels do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.segformer.image_processing_pil_segformer.SegformerImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.segformer.image_processing_segformer.SegformerImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_normalize do_reduce_labels do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.segformer.image_processing_segformer_fast.SegformerImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.seggpt.configuration_seggpt.SegGptConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k beta decoder_hidden_size drop_path_rate hidden_act hidden_dropout_prob hidden_size image_size initializer_range intermediate_hidden_state_indices layer_norm_eps merge_index mlp_dim num_attention_heads num_channels num_hidden_layers patch_size pretrain_image_size qkv_bias use_relative_position_embeddings
transformers.models.seggpt.image_processing_pil_seggpt.SegGptImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.seggpt.image_processing_seggpt.SegGptImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.seggpt.modeling_seggpt.SegGptAttention|b torch.nn.modules.module.Module|k num_attention_heads proj qkv rel_pos_h rel_pos_w scale use_relative_position_embeddings
transformers.models.seggpt.modeling_seggpt.SegGptDecoder|b torch.nn.modules.module.Module|k config decoder_embed decoder_hidden_size decoder_pred patch_size
transformers.models.seggpt.modeling_seggpt.SegGptDecoderHead|b torch.nn.modules.module.Module|k act_fct conv head layernorm
transformers.models.seggpt.modeling_seggpt.SegGptDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.seggpt.modeling_seggpt.SegGptEmbeddings|b torch.nn.modules.module.Module|k dropout mask_token patch_embeddings position_embeddings segment_token_input segment_token_prompt type_token_instance type_token_semantic
transformers.models.seggpt.modeling_seggpt.SegGptEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layernorm layers
transformers.models.seggpt.modeling_seggpt.SegGptForImageSegmentation|b transformers.modeling_utils.PreTrainedModel|k config decoder model
transformers.models.seggpt.modeling_seggpt.SegGptLayer|b torch.nn.modules.module.Module|k attention drop_path layernorm_after layernorm_before mlp|f
transformers.models.seggpt.modeling_seggpt.SegGptLayerNorm|b torch.nn.modules.normalization.LayerNorm|k data_format
transformers.models.seggpt.modeling_seggpt.SegGptLoss|b torch.nn.modules.module.Module|k beta patch_size
transformers.models.seggpt.modeling_seggpt.SegGptMlp|b torch.nn.modules.module.Module|k act lin1 lin2
transformers.models.seggpt.modeling_seggpt.SegGptModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder
transformers.models.seggpt.modeling_seggpt.SegGptPatchEmbeddings|b torch.nn.modules.module.Module|k image_size num_channels num_patches patch_size projection
transformers.models.seggpt.modeling_seggpt.SegGptPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.sew.configuration_sew.SEWConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout apply_spec_augment attention_dropout bos_token_id classifier_proj_size conv_bias conv_dim conv_kernel conv_stride ctc_loss_reduction ctc_zero_infinity eos_token_id feat_extract_activation feat_extract_norm feat_proj_dropout final_dropout hidden_act hidden_dropout hidden_size initializer_range intermediate_size layer_norm_eps layerdrop mask_feature_length mask_feature_min_masks mask_feature_prob mask_time_length mask_time_min_masks mask_time_prob num_attention_heads num_conv_pos_embedding_groups num_conv_pos_embeddings num_feat_extract_layers num_hidden_layers pad_token_id squeeze_factor use_weighted_layer_sum vocab_size
transformers.models.sew.feature_extraction_sew.SEWFeatureExtractor|b transformers.models.sew.modeling_sew.SEWFeatureEncoder|k *
transformers.models.sew.modeling_sew.SEWAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj num_heads out_proj q_proj scaling v_proj
transformers.models.sew.modeling_sew.SEWEncoder|b torch.nn.modules.module.Module|k config dropout gradient_checkpointing layer_norm layers pool pos_conv_embed upsample
transformers.models.sew.modeling_sew.SEWEncoderLayer|b torch.nn.modules.module.Module|k attention dropout feed_forward final_layer_norm layer_norm|f
transformers.models.sew.modeling_sew.SEWFeatureEncoder|b torch.nn.modules.module.Module|k _requires_grad conv_layers gradient_checkpointing
transformers.models.sew.modeling_sew.SEWFeedForward|b torch.nn.modules.module.Module|k intermediate_act_fn intermediate_dense intermediate_dropout output_dense output_dropout
transformers.models.sew.modeling_sew.SEWForCTC|b transformers.modeling_utils.PreTrainedModel|k dropout lm_head sew target_lang
transformers.models.sew.modeling_sew.SEWForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier layer_weights projector sew
transformers.models.sew.modeling_sew.SEWGroupNormConvLayer|b torch.nn.modules.module.Module|k activation conv in_conv_dim layer_norm out_conv_dim|f
transformers.models.sew.modeling_sew.SEWLayerNormConvLayer|b torch.nn.modules.module.Module|k activation conv in_conv_dim layer_norm out_conv_dim|f
transformers.models.sew.modeling_sew.SEWModel|b transformers.modeling_utils.PreTrainedModel|k config encoder feature_dropout feature_extractor feature_projection layer_norm masked_spec_embed project_features
transformers.models.sew.modeling_sew.SEWNoLayerNormConvLayer|b torch.nn.modules.module.Module|k activation conv in_conv_dim out_conv_dim|f
transformers.models.sew.modeling_sew.SEWPositionalConvEmbedding|b torch.nn.modules.module.Module|k activation conv padding
transformers.models.sew.modeling_sew.SEWPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.sew.modeling_sew.SEWSamePadLayer|b torch.nn.modules.module.Module|k num_pad_remove
transformers.models.sew.modeling_sew.SEWUpsampling|b torch.nn.modules.module.Module|k activation projection squeeze_factor
transformers.models.sew_d.configuration_sew_d.SEWDConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _hidden_dropout activation_dropout apply_spec_augment attention_dropout bos_token_id classifier_proj_size conv_bias conv_dim conv_kernel conv_stride ctc_loss_reduction ctc_zero_infinity eos_token_id feat_extract_activation feat_extract_norm feat_proj_dropout feature_layer_norm_eps final_dropout hidden_act hidden_dropout hidden_size initializer_range intermediate_size layer_norm_eps mask_feature_length mask_feature_min_masks mask_feature_prob mask_time_length mask_time_min_masks mask_time_prob max_position_embeddings norm_rel_ebd num_attention_heads num_conv_pos_embedding_groups num_conv_pos_embeddings num_feat_extract_layers num_hidden_layers pad_token_id pos_att_type position_buckets relative_attention share_att_key squeeze_factor use_weighted_layer_sum vocab_size
transformers.models.sew_d.modeling_sew_d.ContextPooler|b torch.nn.modules.module.Module|k config dense dropout
transformers.models.sew_d.modeling_sew_d.ConvLayer|b torch.nn.modules.module.Module|k LayerNorm config conv conv_act dropout
transformers.models.sew_d.modeling_sew_d.DisentangledSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout key_proj max_relative_positions num_attention_heads pos_att_type pos_dropout pos_ebd_size pos_key_proj pos_query_proj position_buckets query_proj relative_attention share_att_key value_proj
transformers.models.sew_d.modeling_sew_d.DropoutContext|k dropout mask reuse_mask scale
transformers.models.sew_d.modeling_sew_d.SEWDAttention|b torch.nn.modules.module.Module|k config output self
transformers.models.sew_d.modeling_sew_d.SEWDEncoder|b torch.nn.modules.module.Module|k config encoder gradient_checkpointing pool pos_conv_embed upsample
transformers.models.sew_d.modeling_sew_d.SEWDFeatureEncoder|b torch.nn.modules.module.Module|k _requires_grad conv_layers gradient_checkpointing
transformers.models.sew_d.modeling_sew_d.SEWDFeatureExtractor|b transformers.models.sew_d.modeling_sew_d.SEWDFeatureEncoder
transformers.models.sew_d.modeling_sew_d.SEWDForCTC|b transformers.modeling_utils.PreTrainedModel|k dropout lm_head sew_d target_lang
transformers.models.sew_d.modeling_sew_d.SEWDForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier layer_weights projector sew_d
transformers.models.sew_d.modeling_sew_d.SEWDGroupNormConvLayer|b torch.nn.modules.module.Module|k activation conv in_conv_dim layer_norm out_conv_dim|f
transformers.models.sew_d.modeling_sew_d.SEWDIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.sew_d.modeling_sew_d.SEWDLayer|b torch.nn.modules.module.Module|k attention intermediate output|f
transformers.models.sew_d.modeling_sew_d.SEWDLayerNormConvLayer|b torch.nn.modules.module.Module|k activation conv in_conv_dim layer_norm out_conv_dim|f
transformers.models.sew_d.modeling_sew_d.SEWDModel|b transformers.modeling_utils.PreTrainedModel|k config encoder feature_dropout feature_extractor feature_projection layer_norm masked_spec_embed project_features
transformers.models.sew_d.modeling_sew_d.SEWDNoLayerNormConvLayer|b torch.nn.modules.module.Module|k activation conv in_conv_dim out_conv_dim|f
transformers.models.sew_d.modeling_sew_d.SEWDOutput|b torch.nn.modules.module.Module|k LayerNorm config dense dropout
transformers.models.sew_d.modeling_sew_d.SEWDPositionalConvEmbedding|b torch.nn.modules.module.Module|k activation conv padding
transformers.models.sew_d.modeling_sew_d.SEWDPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.sew_d.modeling_sew_d.SEWDSamePadLayer|b torch.nn.modules.module.Module|k num_pad_remove
transformers.models.sew_d.modeling_sew_d.SEWDSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.sew_d.modeling_sew_d.SEWDTransformerEncoder|b torch.nn.modules.module.Module|k LayerNorm conv gradient_checkpointing layer max_relative_positions norm_rel_ebd position_buckets rel_embeddings relative_attention
transformers.models.sew_d.modeling_sew_d.SEWDUpsampling|b torch.nn.modules.module.Module|k activation projection squeeze_factor
transformers.models.sew_d.modeling_sew_d.StableDropout|b torch.nn.modules.module.Module|k context_stack count drop_prob
transformers.models.sew_d.modeling_sew_d.XDropout|k
transformers.models.sew_d.modeling_sew_d.XSoftmax|k
transformers.models.siglip.image_processing_pil_siglip.SiglipImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.siglip.image_processing_siglip.SiglipImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.siglip.image_processing_siglip_fast.SiglipImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.siglip2.configuration_siglip2.Siglip2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k initializer_factor text_config vision_config
transformers.models.siglip2.configuration_siglip2.Siglip2TextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout bos_token_id eos_token_id hidden_act hidden_size intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id projection_size vocab_size
transformers.models.siglip2.configuration_siglip2.Siglip2VisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout hidden_act hidden_size intermediate_size layer_norm_eps num_attention_heads num_channels num_hidden_layers num_patches patch_size
transformers.models.siglip2.image_processing_pil_siglip2.Siglip2ImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.siglip2.image_processing_siglip2.Siglip2ImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_normalize do_rescale do_resize image_mean image_std max_num_patches patch_size resample rescale_factor|k *|f
transformers.models.siglip2.image_processing_siglip2_fast.Siglip2ImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.siglip2.modeling_siglip2.Siglip2Attention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads out_proj q_proj scale v_proj
transformers.models.siglip2.modeling_siglip2.Siglip2Encoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.siglip2.modeling_siglip2.Siglip2EncoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.siglip2.modeling_siglip2.Siglip2ForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier num_labels vision_model
transformers.models.siglip2.modeling_siglip2.Siglip2MLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.siglip2.modeling_siglip2.Siglip2Model|b transformers.modeling_utils.PreTrainedModel|k logit_bias logit_scale text_model vision_model
transformers.models.siglip2.modeling_siglip2.Siglip2MultiheadAttentionPoolingHead|b torch.nn.modules.module.Module|k attention config layernorm mlp num_heads probe
transformers.models.siglip2.modeling_siglip2.Siglip2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.siglip2.modeling_siglip2.Siglip2TextEmbeddings|b torch.nn.modules.module.Module|k position_embedding position_ids token_embedding
transformers.models.siglip2.modeling_siglip2.Siglip2TextModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder final_layer_norm head text_model
transformers.models.siglip2.modeling_siglip2.Siglip2TextTransformer|b torch.nn.modules.module.Module|k config embeddings encoder final_layer_norm head
transformers.models.siglip2.modeling_siglip2.Siglip2VisionEmbeddings|b torch.nn.modules.module.Module|k config embed_dim num_patches patch_embedding patch_size position_embedding position_embedding_size
transformers.models.siglip2.modeling_siglip2.Siglip2VisionModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder head post_layernorm use_head vision_model
transformers.models.siglip2.modeling_siglip2.Siglip2VisionTransformer|b torch.nn.modules.module.Module|k config embeddings encoder head post_layernorm use_head
transformers.models.smollm3.configuration_smollm3.SmolLM3Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_bias attention_dropout bos_token_id eos_token_id hidden_act hidden_size initializer_range intermediate_size layer_types max_position_embeddings mlp_bias no_rope_layer_interval no_rope_layers num_attention_heads num_hidden_layers num_key_value_heads pad_token_id rms_norm_eps rope_parameters rope_scaling rope_theta sliding_window tie_word_embeddings use_cache use_sliding_window vocab_size
transformers.models.smollm3.modeling_smollm3.SmolLM3Attention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_proj layer_idx num_key_value_groups o_proj q_proj scaling sliding_window use_rope v_proj
transformers.models.smollm3.modeling_smollm3.SmolLM3DecoderLayer|b torch.nn.modules.module.Module|k attention_type hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.smollm3.modeling_smollm3.SmolLM3ForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.smollm3.modeling_smollm3.SmolLM3ForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k qa_outputs
transformers.models.smollm3.modeling_smollm3.SmolLM3ForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.smollm3.modeling_smollm3.SmolLM3ForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k dropout num_labels score
transformers.models.smollm3.modeling_smollm3.SmolLM3MLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.smollm3.modeling_smollm3.SmolLM3Model|b transformers.modeling_utils.PreTrainedModel|k embed_tokens gradient_checkpointing has_sliding_layers layers norm padding_idx rotary_emb vocab_size
transformers.models.smollm3.modeling_smollm3.SmolLM3PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.smollm3.modeling_smollm3.SmolLM3RMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.smollm3.modeling_smollm3.SmolLM3RotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.smolvlm.configuration_smolvlm.SmolVLMConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k image_token_id pad_token_id scale_factor text_config tie_word_embeddings use_cache vision_config
transformers.models.smolvlm.configuration_smolvlm.SmolVLMVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout hidden_act hidden_size image_size initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_hidden_layers patch_size
transformers.models.smolvlm.image_processing_pil_smolvlm.SmolVLMImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.smolvlm.image_processing_smolvlm.SmolVLMImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_image_splitting do_normalize do_pad do_rescale do_resize image_mean image_std max_image_size resample rescale_factor size|k *|f
transformers.models.smolvlm.image_processing_smolvlm_fast.SmolVLMImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.smolvlm.modeling_smolvlm.SmolVLMConnector|b torch.nn.modules.module.Module|k modality_projection scale_factor
transformers.models.smolvlm.modeling_smolvlm.SmolVLMEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.smolvlm.modeling_smolvlm.SmolVLMEncoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.smolvlm.modeling_smolvlm.SmolVLMForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length _text_require_grads_hook _vision_require_grads_hook generation_config image_token_id lm_head model vocab_size
transformers.models.smolvlm.modeling_smolvlm.SmolVLMModel|b transformers.modeling_utils.PreTrainedModel|k _text_require_grads_hook _vision_require_grads_hook connector image_seq_len image_token_id padding_idx text_model vision_model vocab_size
transformers.models.smolvlm.modeling_smolvlm.SmolVLMPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.smolvlm.modeling_smolvlm.SmolVLMRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.smolvlm.modeling_smolvlm.SmolVLMSimpleMLP|b torch.nn.modules.module.Module|k proj
transformers.models.smolvlm.modeling_smolvlm.SmolVLMVisionAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads out_proj q_proj scale v_proj
transformers.models.smolvlm.modeling_smolvlm.SmolVLMVisionEmbeddings|b torch.nn.modules.module.Module|k embed_dim image_size num_patches num_patches_per_side num_positions patch_embedding patch_size position_embedding
transformers.models.smolvlm.modeling_smolvlm.SmolVLMVisionMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.smolvlm.modeling_smolvlm.SmolVLMVisionTransformer|b transformers.modeling_utils.PreTrainedModel|k embeddings encoder patch_size post_layernorm
transformers.models.speech_encoder_decoder.configuration_speech_encoder_decoder.SpeechEncoderDecoderConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k decoder encoder is_encoder_decoder
transformers.models.speech_encoder_decoder.modeling_speech_encoder_decoder.SpeechEncoderDecoderModel|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length decoder enc_to_dec_proj encoder encoder_output_dim generation_config
transformers.models.speech_to_text.configuration_speech_to_text.Speech2TextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function attention_dropout bos_token_id conv_channels conv_kernel_sizes d_model decoder_attention_heads decoder_ffn_dim decoder_layerdrop decoder_layers decoder_start_token_id dropout encoder_attention_heads encoder_ffn_dim encoder_layerdrop encoder_layers eos_token_id init_std input_channels input_feat_per_channel is_encoder_decoder max_source_positions max_target_positions num_conv_layers num_hidden_layers pad_token_id scale_embedding tie_word_embeddings use_cache vocab_size
transformers.models.speech_to_text.feature_extraction_speech_to_text.Speech2TextFeatureExtractor|b transformers.feature_extraction_sequence_utils.SequenceFeatureExtractor|k dither do_ceptral_normalize mel_filters normalize_means normalize_vars num_mel_bins window|k *|f
transformers.models.speech_to_text.modeling_speech_to_text.Conv1dSubsampler|b torch.nn.modules.module.Module|k config conv_layers in_channels kernel_sizes mid_channels num_layers out_channels
transformers.models.speech_to_text.modeling_speech_to_text.Speech2TextAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.speech_to_text.modeling_speech_to_text.Speech2TextDecoder|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_scale embed_tokens gradient_checkpointing layer_norm layerdrop layers max_target_positions padding_idx
transformers.models.speech_to_text.modeling_speech_to_text.Speech2TextDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim encoder_attn encoder_attn_layer_norm fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.speech_to_text.modeling_speech_to_text.Speech2TextEncoder|b transformers.modeling_utils.PreTrainedModel|k conv dropout embed_positions embed_scale gradient_checkpointing layer_norm layerdrop layers max_source_positions padding_idx
transformers.models.speech_to_text.modeling_speech_to_text.Speech2TextEncoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.speech_to_text.modeling_speech_to_text.Speech2TextForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.speech_to_text.modeling_speech_to_text.Speech2TextModel|b transformers.modeling_utils.PreTrainedModel|k decoder encoder
transformers.models.speech_to_text.modeling_speech_to_text.Speech2TextPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.speech_to_text.modeling_speech_to_text.Speech2TextSinusoidalPositionalEmbedding|b torch.nn.modules.module.Module|k embedding_dim num_positions offset padding_idx weights
transformers.models.speecht5.feature_extraction_speecht5.SpeechT5FeatureExtractor|b transformers.feature_extraction_sequence_utils.SequenceFeatureExtractor|k do_normalize fmax fmin frame_signal_scale hop_length mel_filters mel_floor n_fft n_freqs num_mel_bins reduction_factor sample_size sample_stride win_function win_length window|k *|f
transformers.models.splinter.configuration_splinter.SplinterConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob bos_token_id eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id question_token_id type_vocab_size use_cache vocab_size
transformers.models.splinter.modeling_splinter.QuestionAwareSpanSelectionHead|b torch.nn.modules.module.Module|k end_classifier end_transform query_end_transform query_start_transform start_classifier start_transform
transformers.models.splinter.modeling_splinter.SplinterAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.splinter.modeling_splinter.SplinterEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embedding_type position_embeddings position_ids token_type_embeddings word_embeddings
transformers.models.splinter.modeling_splinter.SplinterEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.splinter.modeling_splinter.SplinterForPreTraining|b transformers.modeling_utils.PreTrainedModel|k question_token_id splinter splinter_qass
transformers.models.splinter.modeling_splinter.SplinterForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k question_token_id splinter splinter_qass
transformers.models.splinter.modeling_splinter.SplinterFullyConnectedLayer|b torch.nn.modules.module.Module|k LayerNorm act_fn dense input_dim output_dim
transformers.models.splinter.modeling_splinter.SplinterIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.splinter.modeling_splinter.SplinterLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward intermediate output seq_len_dim|f
transformers.models.splinter.modeling_splinter.SplinterModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder
transformers.models.splinter.modeling_splinter.SplinterOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.splinter.modeling_splinter.SplinterPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.splinter.modeling_splinter.SplinterSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_dropout attention_head_size config dropout key num_attention_heads query scaling value
transformers.models.splinter.modeling_splinter.SplinterSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.squeezebert.configuration_squeezebert.SqueezeBertConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob bos_token_id embedding_size eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_groups intermediate_size k_groups layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers output_groups pad_token_id post_attention_groups q_groups tie_word_embeddings type_vocab_size v_groups vocab_size
transformers.models.squeezebert.configuration_squeezebert.SqueezeBertOnnxConfig|k _config _patching_specs task
transformers.models.squeezebert.modeling_squeezebert.ConvActivation|b torch.nn.modules.module.Module|k act conv1d
transformers.models.squeezebert.modeling_squeezebert.ConvDropoutLayerNorm|b torch.nn.modules.module.Module|k conv1d dropout layernorm
transformers.models.squeezebert.modeling_squeezebert.MatMulWrapper|b torch.nn.modules.module.Module
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embeddings position_ids token_type_embeddings word_embeddings
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertEncoder|b torch.nn.modules.module.Module|k layers
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k cls transformer
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier dropout transformer
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k num_labels qa_outputs transformer
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier config dropout num_labels transformer
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels transformer
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertLayerNorm|b torch.nn.modules.normalization.LayerNorm
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertModel|b transformers.modeling_utils.PreTrainedModel|k embeddings encoder pooler
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertModule|b torch.nn.modules.module.Module|k attention intermediate output post_attention
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertOnlyMLMHead|b torch.nn.modules.module.Module|k predictions
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.squeezebert.modeling_squeezebert.SqueezeBertSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout key matmul_qk matmul_qkv num_attention_heads query softmax value
transformers.models.stablelm.configuration_stablelm.StableLmConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout bos_token_id eos_token_id hidden_act hidden_dropout hidden_size initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers num_key_value_heads pad_token_id partial_rotary_factor qk_layernorm rope_parameters rope_scaling rope_theta tie_word_embeddings use_cache use_parallel_residual use_qkv_bias vocab_size
transformers.models.stablelm.modeling_stablelm.StableLmAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_layernorm k_proj layer_idx num_heads num_key_value_groups num_key_value_heads o_proj q_layernorm q_proj qk_layernorm rope_theta rotary_emb rotary_ndims scaling v_proj
transformers.models.stablelm.modeling_stablelm.StableLmDecoderLayer|b torch.nn.modules.module.Module|k dropout hidden_size input_layernorm mlp post_attention_layernorm self_attn use_parallel_residual|f
transformers.models.stablelm.modeling_stablelm.StableLmFlashAttention2|b torch.nn.modules.module.Module|k _flash_attn_uses_top_left_mask attention_dropout config head_dim hidden_size is_causal k_layernorm k_proj layer_idx num_heads num_key_value_groups num_key_value_heads o_proj q_layernorm q_proj qk_layernorm rope_theta rotary_emb rotary_ndims v_proj
transformers.models.stablelm.modeling_stablelm.StableLmForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.stablelm.modeling_stablelm.StableLmForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.stablelm.modeling_stablelm.StableLmForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k dropout num_labels score
transformers.models.stablelm.modeling_stablelm.StableLmLayerNormPerHead|b torch.nn.modules.module.Module|k dim norms num_heads
transformers.models.stablelm.modeling_stablelm.StableLmMLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.stablelm.modeling_stablelm.StableLmModel|b transformers.modeling_utils.PreTrainedModel|k _attn_implementation embed_tokens gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.stablelm.modeling_stablelm.StableLmPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.stablelm.modeling_stablelm.StableLmRotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.stablelm.modeling_stablelm.StableLmSdpaAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_layernorm k_proj layer_idx num_heads num_key_value_groups num_key_value_heads o_proj q_layernorm q_proj qk_layernorm rope_theta rotary_emb rotary_ndims v_proj
transformers.models.starcoder2.configuration_starcoder2.Starcoder2Config|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout bos_token_id embedding_dropout eos_token_id hidden_act hidden_size initializer_range intermediate_size max_position_embeddings norm_epsilon num_attention_heads num_hidden_layers num_key_value_heads pad_token_id residual_dropout rope_parameters rope_scaling rope_theta sliding_window tie_word_embeddings use_bias use_cache vocab_size
transformers.models.starcoder2.modeling_starcoder2.Starcoder2Attention|b torch.nn.modules.module.Module|k attention_dropout config head_dim is_causal k_proj layer_idx num_key_value_groups o_proj q_proj residual_dropout scaling v_proj
transformers.models.starcoder2.modeling_starcoder2.Starcoder2DecoderLayer|b torch.nn.modules.module.Module|k hidden_size input_layernorm mlp post_attention_layernorm self_attn|f
transformers.models.starcoder2.modeling_starcoder2.Starcoder2ForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model vocab_size
transformers.models.starcoder2.modeling_starcoder2.Starcoder2ForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k num_labels score
transformers.models.starcoder2.modeling_starcoder2.Starcoder2ForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k dropout num_labels score
transformers.models.starcoder2.modeling_starcoder2.Starcoder2MLP|b torch.nn.modules.module.Module|k act c_fc c_proj residual_dropout
transformers.models.starcoder2.modeling_starcoder2.Starcoder2Model|b transformers.modeling_utils.PreTrainedModel|k embed_tokens embedding_dropout gradient_checkpointing layers norm padding_idx rotary_emb vocab_size
transformers.models.starcoder2.modeling_starcoder2.Starcoder2PreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.starcoder2.modeling_starcoder2.Starcoder2RotaryEmbedding|b torch.nn.modules.module.Module|k attention_scaling config inv_freq max_seq_len_cached original_inv_freq original_max_seq_len rope_init_fn rope_type
transformers.models.superglue.configuration_superglue.SuperGlueConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob gnn_layers_types hidden_size initializer_range is_decoder keypoint_detector_config keypoint_encoder_sizes matching_threshold num_attention_heads sinkhorn_iterations
transformers.models.superglue.image_processing_pil_superglue.SuperGlueImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.superglue.image_processing_superglue.SuperGlueImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_grayscale do_rescale do_resize resample rescale_factor size|k *|f
transformers.models.superglue.modeling_superglue.SuperGlueAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.superglue.modeling_superglue.SuperGlueAttentionalGNN|b torch.nn.modules.module.Module|k hidden_size layers layers_types
transformers.models.superglue.modeling_superglue.SuperGlueAttentionalPropagation|b torch.nn.modules.module.Module|k attention mlp
transformers.models.superglue.modeling_superglue.SuperGlueFinalProjection|b torch.nn.modules.module.Module|k final_proj
transformers.models.superglue.modeling_superglue.SuperGlueForKeypointMatching|b transformers.modeling_utils.PreTrainedModel|k final_projection gnn keypoint_detector keypoint_encoder
transformers.models.superglue.modeling_superglue.SuperGlueKeypointEncoder|b torch.nn.modules.module.Module|k encoder
transformers.models.superglue.modeling_superglue.SuperGlueMultiLayerPerceptron|b torch.nn.modules.module.Module|k activation batch_norm linear
transformers.models.superglue.modeling_superglue.SuperGluePreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.superglue.modeling_superglue.SuperGlueSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size distance_embedding dropout is_decoder key max_position_embeddings num_attention_heads position_embedding_type query value
transformers.models.superglue.modeling_superglue.SuperGlueSelfOutput|b torch.nn.modules.module.Module|k dense
transformers.models.superpoint.configuration_superpoint.SuperPointConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k border_removal_distance decoder_hidden_size descriptor_decoder_dim encoder_hidden_sizes initializer_range keypoint_decoder_dim keypoint_threshold max_keypoints nms_radius
transformers.models.superpoint.image_processing_pil_superpoint.SuperPointImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.superpoint.image_processing_superpoint.SuperPointImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_grayscale do_rescale do_resize resample rescale_factor size|k *|f
transformers.models.superpoint.image_processing_superpoint_fast.SuperPointImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.superpoint.modeling_superpoint.SuperPointConvBlock|b torch.nn.modules.module.Module|k conv_a conv_b pool relu
transformers.models.superpoint.modeling_superpoint.SuperPointDescriptorDecoder|b torch.nn.modules.module.Module|k conv_descriptor_a conv_descriptor_b pool relu
transformers.models.superpoint.modeling_superpoint.SuperPointEncoder|b torch.nn.modules.module.Module|k conv_blocks input_dim
transformers.models.superpoint.modeling_superpoint.SuperPointForKeypointDetection|b transformers.modeling_utils.PreTrainedModel|k config descriptor_decoder encoder keypoint_decoder
transformers.models.superpoint.modeling_superpoint.SuperPointInterestPointDecoder|b torch.nn.modules.module.Module|k border_removal_distance conv_score_a conv_score_b keypoint_threshold max_keypoints nms_radius pool relu
transformers.models.superpoint.modeling_superpoint.SuperPointPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.swiftformer.configuration_swiftformer.SwiftFormerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k batch_norm_eps depths down_pad down_patch_size down_stride downsamples drop_conv_encoder_rate drop_mlp_rate drop_path_rate embed_dims hidden_act image_size layer_scale_init_value mlp_ratio num_channels use_layer_scale
transformers.models.swiftformer.configuration_swiftformer.SwiftFormerOnnxConfig|k _config _patching_specs task
transformers.models.swiftformer.modeling_swiftformer.SwiftFormerConvEncoder|b torch.nn.modules.module.Module|k act depth_wise_conv drop_path layer_scale norm point_wise_conv1 point_wise_conv2
transformers.models.swiftformer.modeling_swiftformer.SwiftFormerDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.swiftformer.modeling_swiftformer.SwiftFormerEfficientAdditiveAttention|b torch.nn.modules.module.Module|k final proj scale_factor to_key to_query w_g
transformers.models.swiftformer.modeling_swiftformer.SwiftFormerEmbeddings|b torch.nn.modules.module.Module|k norm proj
transformers.models.swiftformer.modeling_swiftformer.SwiftFormerEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing network
transformers.models.swiftformer.modeling_swiftformer.SwiftFormerEncoderBlock|b torch.nn.modules.module.Module|k attn drop_path layer_scale_1 layer_scale_2 linear local_representation use_layer_scale
transformers.models.swiftformer.modeling_swiftformer.SwiftFormerForImageClassification|b transformers.modeling_utils.PreTrainedModel|k dist_head head norm num_labels swiftformer
transformers.models.swiftformer.modeling_swiftformer.SwiftFormerLocalRepresentation|b torch.nn.modules.module.Module|k act depth_wise_conv drop_path layer_scale norm point_wise_conv1 point_wise_conv2
transformers.models.swiftformer.modeling_swiftformer.SwiftFormerMlp|b torch.nn.modules.module.Module|k act drop fc1 fc2 norm1
transformers.models.swiftformer.modeling_swiftformer.SwiftFormerModel|b transformers.modeling_utils.PreTrainedModel|k config encoder patch_embed
transformers.models.swiftformer.modeling_swiftformer.SwiftFormerPatchEmbedding|b torch.nn.modules.module.Module|k patch_embedding
transformers.models.swiftformer.modeling_swiftformer.SwiftFormerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.swiftformer.modeling_swiftformer.SwiftFormerStage|b torch.nn.modules.module.Module|k blocks|f
transformers.models.swin2sr.configuration_swin2sr.Swin2SRConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob depths drop_path_rate embed_dim hidden_act hidden_dropout_prob image_size img_range initializer_range layer_norm_eps mlp_ratio num_channels num_channels_out num_heads num_layers patch_size qkv_bias resi_connection upsampler upscale use_absolute_embeddings window_size
transformers.models.swin2sr.image_processing_pil_swin2sr.Swin2SRImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.swin2sr.image_processing_swin2sr.Swin2SRImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_pad do_rescale rescale_factor size_divisor|k *|f
transformers.models.swin2sr.image_processing_swin2sr_fast.Swin2SRImageProcessorFast|b transformers.image_processing_utils.BaseImageProcessor|k crop_size size size_divisor|k *|f
transformers.models.swin2sr.modeling_swin2sr.NearestConvUpsampler|b torch.nn.modules.module.Module|k activation conv_before_upsample conv_hr conv_up1 conv_up2 final_convolution lrelu
transformers.models.swin2sr.modeling_swin2sr.PixelShuffleAuxUpsampler|b torch.nn.modules.module.Module|k activation conv_after_aux conv_aux conv_before_upsample conv_bicubic final_convolution upsample upscale
transformers.models.swin2sr.modeling_swin2sr.PixelShuffleUpsampler|b torch.nn.modules.module.Module|k activation conv_before_upsample final_convolution upsample
transformers.models.swin2sr.modeling_swin2sr.Swin2SRAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.swin2sr.modeling_swin2sr.Swin2SRDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.swin2sr.modeling_swin2sr.Swin2SREmbeddings|b torch.nn.modules.module.Module|k dropout patch_embeddings position_embeddings window_size
transformers.models.swin2sr.modeling_swin2sr.Swin2SREncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing num_stages stages
transformers.models.swin2sr.modeling_swin2sr.Swin2SRForImageSuperResolution|b transformers.modeling_utils.PreTrainedModel|k final_convolution swin2sr upsample upsampler upscale
transformers.models.swin2sr.modeling_swin2sr.Swin2SRIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.swin2sr.modeling_swin2sr.Swin2SRLayer|b torch.nn.modules.module.Module|k attention drop_path input_resolution intermediate layernorm_after layernorm_before output shift_size window_size
transformers.models.swin2sr.modeling_swin2sr.Swin2SRModel|b transformers.modeling_utils.PreTrainedModel|k config conv_after_body embeddings encoder first_convolution img_range layernorm mean patch_unembed
transformers.models.swin2sr.modeling_swin2sr.Swin2SROutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.swin2sr.modeling_swin2sr.Swin2SRPatchEmbeddings|b torch.nn.modules.module.Module|k layernorm num_patches patches_resolution projection
transformers.models.swin2sr.modeling_swin2sr.Swin2SRPatchMerging|b torch.nn.modules.module.Module|k dim input_resolution norm reduction
transformers.models.swin2sr.modeling_swin2sr.Swin2SRPatchUnEmbeddings|b torch.nn.modules.module.Module|k embed_dim
transformers.models.swin2sr.modeling_swin2sr.Swin2SRPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.swin2sr.modeling_swin2sr.Swin2SRSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size continuous_position_bias_mlp dropout key logit_scale num_attention_heads pretrained_window_size query relative_coords_table relative_position_index value window_size
transformers.models.swin2sr.modeling_swin2sr.Swin2SRSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.swin2sr.modeling_swin2sr.Swin2SRStage|b torch.nn.modules.module.Module|k config conv dim layers patch_embed patch_unembed|f
transformers.models.swin2sr.modeling_swin2sr.Upsample|b torch.nn.modules.module.Module|k convolution pixelshuffle scale
transformers.models.swin2sr.modeling_swin2sr.UpsampleOneStep|b torch.nn.modules.module.Module|k conv pixel_shuffle
transformers.models.switch_transformers.configuration_switch_transformers.SwitchTransformersConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention add_router_probs bos_token_id d_ff d_kv d_model decoder_sparse_step dense_act_fn dropout_rate encoder_sparse_step eos_token_id expert_capacity initializer_factor is_decoder is_encoder_decoder layer_norm_epsilon num_decoder_layers num_experts num_heads num_layers num_sparse_decoder_layers num_sparse_encoder_layers pad_token_id relative_attention_max_distance relative_attention_num_buckets router_aux_loss_coef router_bias router_dtype router_ignore_padding_tokens router_jitter_noise router_z_loss_coef tie_word_embeddings use_cache vocab_size
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersAttention|b torch.nn.modules.module.Module|k config d_model dropout gradient_checkpointing has_relative_attention_bias inner_dim is_causal is_decoder k key_value_proj_dim layer_idx n_heads o pruned_heads q relative_attention_bias relative_attention_max_distance relative_attention_num_buckets scaling v
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersBlock|b torch.nn.modules.module.Module|k is_decoder is_sparse layer|f
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersDenseActDense|b torch.nn.modules.module.Module|k act dropout wi wo
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersEncoderModel|b transformers.modeling_utils.PreTrainedModel|k device_map encoder shared
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersExperts|b torch.nn.modules.container.ModuleDict|k num_experts
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length decoder device_map encoder generation_config lm_head model_dim router_aux_loss_coef router_z_loss_coef shared
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersLayerCrossAttention|b torch.nn.modules.module.Module|k EncDecAttention dropout layer_norm
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersLayerFF|b torch.nn.modules.module.Module|k dropout is_sparse layer_norm mlp
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersLayerNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersLayerSelfAttention|b torch.nn.modules.module.Module|k SelfAttention dropout layer_norm
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersModel|b transformers.modeling_utils.PreTrainedModel|k decoder device_map encoder shared
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersSparseMLP|b torch.nn.modules.module.Module|k experts router
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersStack|b transformers.modeling_utils.PreTrainedModel|k block device_map dropout embed_tokens final_layer_norm gradient_checkpointing is_decoder
transformers.models.switch_transformers.modeling_switch_transformers.SwitchTransformersTop1Router|b torch.nn.modules.module.Module|k classifier dtype expert_capacity ignore_padding_tokens input_dtype jitter_noise num_experts
transformers.models.tapas.configuration_tapas.TapasConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention aggregation_labels aggregation_loss_weight aggregation_temperature allow_empty_column_selection answer_loss_cutoff answer_loss_importance attention_probs_dropout_prob average_approximation_function average_logits_per_cell bos_token_id cell_selection_preference disable_per_token_loss eos_token_id hidden_act hidden_dropout_prob hidden_size huber_loss_delta init_cell_selection_weights_to_zero initializer_range intermediate_size is_decoder layer_norm_eps max_num_columns max_num_rows max_position_embeddings no_aggregation_label_index num_aggregation_labels num_attention_heads num_hidden_layers pad_token_id positive_label_weight reset_position_index_per_cell select_one_column temperature tie_word_embeddings type_vocab_sizes use_answer_as_supervision use_gumbel_for_aggregation use_gumbel_for_cells use_normalized_answer_loss vocab_size
transformers.models.tapas.modeling_tapas.AverageApproximationFunction|c s|c 0
transformers.models.tapas.modeling_tapas.IndexMap|k batch_dims indices num_segments
transformers.models.tapas.modeling_tapas.ProductIndexMap|b transformers.models.tapas.modeling_tapas.IndexMap|k inner_index outer_index
transformers.models.tapas.modeling_tapas.TapasAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.tapas.modeling_tapas.TapasEmbeddings|b torch.nn.modules.module.Module|k LayerNorm config dropout number_of_token_type_embeddings position_embeddings word_embeddings
transformers.models.tapas.modeling_tapas.TapasEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.tapas.modeling_tapas.TapasForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k cls tapas
transformers.models.tapas.modeling_tapas.TapasForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k aggregation_classifier column_output_bias column_output_weights dropout output_bias output_weights tapas
transformers.models.tapas.modeling_tapas.TapasForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels tapas
transformers.models.tapas.modeling_tapas.TapasIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.tapas.modeling_tapas.TapasLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.tapas.modeling_tapas.TapasLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder output seq_len_dim|f
transformers.models.tapas.modeling_tapas.TapasModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder pooler
transformers.models.tapas.modeling_tapas.TapasOnlyMLMHead|b torch.nn.modules.module.Module|k predictions
transformers.models.tapas.modeling_tapas.TapasOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.tapas.modeling_tapas.TapasPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.tapas.modeling_tapas.TapasPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.tapas.modeling_tapas.TapasPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.tapas.modeling_tapas.TapasSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout is_decoder key layer_idx num_attention_heads query value
transformers.models.tapas.modeling_tapas.TapasSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.timesfm.configuration_timesfm.TimesFmConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout context_length freq_size head_dim hidden_size horizon_length initializer_range intermediate_size max_timescale min_timescale num_attention_heads num_hidden_layers pad_val patch_length quantiles rms_norm_eps tolerance use_positional_embedding
transformers.models.timesfm.modeling_timesfm.TimesFmAttention|b torch.nn.modules.module.Module|k attention_dropout config head_dim hidden_size is_causal k_proj kv_size layer_idx num_heads o_proj q_proj q_size scaling v_proj
transformers.models.timesfm.modeling_timesfm.TimesFmDecoderLayer|b torch.nn.modules.module.Module|k input_layernorm mlp self_attn
transformers.models.timesfm.modeling_timesfm.TimesFmMLP|b torch.nn.modules.module.Module|k down_proj gate_proj layer_norm
transformers.models.timesfm.modeling_timesfm.TimesFmModel|b transformers.modeling_utils.PreTrainedModel|k config freq_emb input_ff_layer layers position_emb
transformers.models.timesfm.modeling_timesfm.TimesFmModelForPrediction|b transformers.modeling_utils.PreTrainedModel|k config context_len decoder horizon_ff_layer horizon_len
transformers.models.timesfm.modeling_timesfm.TimesFmPositionalEmbedding|b torch.nn.modules.module.Module|k embedding_dims inv_timescales max_timescale min_timescale
transformers.models.timesfm.modeling_timesfm.TimesFmPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.timesfm.modeling_timesfm.TimesFmRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.timesfm.modeling_timesfm.TimesFmResidualBlock|b torch.nn.modules.module.Module|k activation hidden_dims input_dims input_layer output_dims output_layer residual_layer
transformers.models.timesformer.configuration_timesformer.TimesformerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob attention_type drop_path_rate hidden_act hidden_dropout_prob hidden_size image_size initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_frames num_hidden_layers patch_size qkv_bias
transformers.models.timesformer.modeling_timesformer.TimeSformerAttention|b torch.nn.modules.module.Module|k attention output
transformers.models.timesformer.modeling_timesformer.TimeSformerDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.timesformer.modeling_timesformer.TimesformerDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.timesformer.modeling_timesformer.TimesformerEmbeddings|b torch.nn.modules.module.Module|k attention_type cls_token num_patches patch_embeddings pos_drop position_embeddings time_drop time_embeddings
transformers.models.timesformer.modeling_timesformer.TimesformerEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.timesformer.modeling_timesformer.TimesformerForVideoClassification|b transformers.modeling_utils.PreTrainedModel|k classifier num_labels timesformer
transformers.models.timesformer.modeling_timesformer.TimesformerIntermediate|b torch.nn.modules.module.Module|k dense dropout intermediate_act_fn
transformers.models.timesformer.modeling_timesformer.TimesformerLayer|b torch.nn.modules.module.Module|k attention attention_type config drop_path intermediate layernorm_after layernorm_before output temporal_attention temporal_dense temporal_layernorm|f
transformers.models.timesformer.modeling_timesformer.TimesformerModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm
transformers.models.timesformer.modeling_timesformer.TimesformerOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.timesformer.modeling_timesformer.TimesformerPatchEmbeddings|b torch.nn.modules.module.Module|k image_size num_patches patch_size projection
transformers.models.timesformer.modeling_timesformer.TimesformerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.timesformer.modeling_timesformer.TimesformerSelfAttention|b torch.nn.modules.module.Module|k attn_drop num_heads qkv scale
transformers.models.timesformer.modeling_timesformer.TimesformerSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.timm_backbone.configuration_timm_backbone.TimmBackboneConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _out_features _out_indices backbone features_only freeze_batch_norm_2d num_channels output_stride use_pretrained_backbone use_timm_backbone
transformers.models.timm_backbone.modeling_timm_backbone.TimmBackbone|b transformers.modeling_utils.PreTrainedModel|k _all_layers _backbone _out_features _out_indices _return_layers backbone_type config num_features stage_names use_timm_backbone
transformers.models.timm_wrapper.configuration_timm_wrapper.TimmWrapperConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k architecture do_pooling initializer_range model_args
transformers.models.timm_wrapper.image_processing_timm_wrapper.TimmWrapperImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k _not_supports_tensor_input data_config train_transforms val_transforms|k *|f
transformers.models.timm_wrapper.modeling_timm_wrapper.TimmWrapperForImageClassification|b transformers.models.timm_wrapper.modeling_timm_wrapper.TimmWrapperPreTrainedModel|k num_labels timm_model
transformers.models.timm_wrapper.modeling_timm_wrapper.TimmWrapperModel|b transformers.models.timm_wrapper.modeling_timm_wrapper.TimmWrapperPreTrainedModel|k features_only timm_model
transformers.models.timm_wrapper.modeling_timm_wrapper.TimmWrapperPreTrainedModel|b transformers.modeling_utils.PreTrainedModel|k supports_gradient_checkpointing
transformers.models.tvp.configuration_tvp.TvpConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob backbone backbone_config backbone_kwargs distance_loss_weight duration_loss_weight hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps max_grid_col_position_embeddings max_grid_row_position_embeddings max_img_size max_position_embeddings num_attention_heads num_frames num_hidden_layers pad_token_id type_vocab_size use_pretrained_backbone use_timm_backbone visual_prompt_size visual_prompter_apply visual_prompter_type vocab_size
transformers.models.tvp.image_processing_pil_tvp.TvpImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.tvp.image_processing_tvp.TvpImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k constant_values crop_size do_center_crop do_flip_channel_order do_normalize do_pad do_rescale do_resize image_mean image_std pad_mode pad_size resample rescale_factor size|k *|f
transformers.models.tvp.image_processing_tvp_fast.TvpImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.tvp.modeling_tvp.TvpAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size attn_dropout dense dropout key layer_norm num_attention_heads pruned_heads query value
transformers.models.tvp.modeling_tvp.TvpEncodeLayer|b torch.nn.modules.module.Module|k attention intermediate output|f
transformers.models.tvp.modeling_tvp.TvpEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.tvp.modeling_tvp.TvpForVideoGrounding|b transformers.modeling_utils.PreTrainedModel|k config model video_grounding_head
transformers.models.tvp.modeling_tvp.TvpFrameDownPadPrompter|b torch.nn.modules.module.Module|k frame_num max_img_size pad_down visual_prompt_size visual_prompter_apply
transformers.models.tvp.modeling_tvp.TvpFramePadPrompter|b torch.nn.modules.module.Module|k base_size max_img_size num_frames pad_down pad_left pad_right pad_up visual_prompter_apply
transformers.models.tvp.modeling_tvp.TvpIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.tvp.modeling_tvp.TvpLoss|b torch.nn.modules.module.Module|k loss_map losses
transformers.models.tvp.modeling_tvp.TvpModel|b transformers.modeling_utils.PreTrainedModel|k config dropout embeddings encoder pooler text_prompt vision_model visual_embeddings visual_prompter
transformers.models.tvp.modeling_tvp.TvpOutputLayer|b torch.nn.modules.module.Module|k dense dropout layer_norm
transformers.models.tvp.modeling_tvp.TvpPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.tvp.modeling_tvp.TvpPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.tvp.modeling_tvp.TvpTextInputEmbeddings|b torch.nn.modules.module.Module|k dropout layer_norm position_embeddings token_type_embeddings word_embeddings
transformers.models.tvp.modeling_tvp.TvpVideoGroundingHead|b torch.nn.modules.module.Module|k activation_0 activation_1 layer_0 layer_1
transformers.models.tvp.modeling_tvp.TvpVisionModel|b torch.nn.modules.module.Module|k backbone grid_encoder_conv
transformers.models.tvp.modeling_tvp.TvpVisualInputEmbedding|b torch.nn.modules.module.Module|k col_position_embeddings dropout layer_norm max_grid_col_position_embeddings max_grid_row_position_embeddings position_embeddings row_position_embeddings token_type_embeddings
transformers.models.udop.configuration_udop.UdopConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention d_ff d_kv d_model dense_act_fn dropout_rate eos_token_id feed_forward_proj image_size initializer_factor is_decoder is_encoder_decoder is_gated_act layer_norm_epsilon max_2d_position_embeddings num_channels num_decoder_layers num_heads num_layers pad_token_id patch_size relative_attention_max_distance relative_attention_num_buckets relative_bias_args tie_word_embeddings use_cache vocab_size
transformers.models.udop.modeling_udop.RelativePositionBias1D|b transformers.models.udop.modeling_udop.RelativePositionBiasBase
transformers.models.udop.modeling_udop.RelativePositionBiasAggregated|b torch.nn.modules.module.Module|k biases
transformers.models.udop.modeling_udop.RelativePositionBiasBase|b torch.nn.modules.module.Module|k augmentation bidirectional expand level max_distance num_heads prefix_bucket relative_attention_bias relative_attention_num_buckets scaling_factor
transformers.models.udop.modeling_udop.RelativePositionBiasHorizontal|b transformers.models.udop.modeling_udop.RelativePositionBiasBase
transformers.models.udop.modeling_udop.RelativePositionBiasVertical|b transformers.models.udop.modeling_udop.RelativePositionBiasBase
transformers.models.udop.modeling_udop.UdopAttention|b torch.nn.modules.module.Module|k config d_model dropout gradient_checkpointing has_relative_attention_bias inner_dim is_causal is_decoder k key_value_proj_dim layer_idx n_heads o pruned_heads q relative_attention_bias relative_attention_max_distance relative_attention_num_buckets scaling v
transformers.models.udop.modeling_udop.UdopBlock|b torch.nn.modules.module.Module|k is_decoder layer|f
transformers.models.udop.modeling_udop.UdopCellEmbeddings|b torch.nn.modules.module.Module|k max_2d_position_embeddings x_position_embeddings y_position_embeddings
transformers.models.udop.modeling_udop.UdopDenseActDense|b torch.nn.modules.module.Module|k act dropout wi wo
transformers.models.udop.modeling_udop.UdopDenseGatedActDense|b torch.nn.modules.module.Module|k act dropout wi_0 wi_1 wo
transformers.models.udop.modeling_udop.UdopEncoderModel|b transformers.modeling_utils.PreTrainedModel|k encoder patch_embed shared
transformers.models.udop.modeling_udop.UdopForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length decoder encoder generation_config lm_head patch_embed shared
transformers.models.udop.modeling_udop.UdopLayerCrossAttention|b torch.nn.modules.module.Module|k EncDecAttention dropout layer_norm
transformers.models.udop.modeling_udop.UdopLayerFF|b torch.nn.modules.module.Module|k DenseReluDense dropout layer_norm
transformers.models.udop.modeling_udop.UdopLayerNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.udop.modeling_udop.UdopLayerSelfAttention|b torch.nn.modules.module.Module|k SelfAttention dropout layer_norm
transformers.models.udop.modeling_udop.UdopModel|b transformers.modeling_utils.PreTrainedModel|k decoder encoder patch_embed shared
transformers.models.udop.modeling_udop.UdopPatchEmbeddings|b torch.nn.modules.module.Module|k image_size num_channels num_patches patch_size proj
transformers.models.udop.modeling_udop.UdopPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.udop.modeling_udop.UdopStack|b transformers.modeling_utils.PreTrainedModel|k _max_length block cell_2d_embedding dropout embed_patches embed_tokens final_layer_norm is_decoder num_layers relative_bias
transformers.models.unispeech.configuration_unispeech.UniSpeechConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout apply_spec_augment attention_dropout bos_token_id classifier_proj_size codevector_dim contrastive_logits_temperature conv_bias conv_dim conv_kernel conv_stride ctc_loss_reduction ctc_zero_infinity diversity_loss_weight do_stable_layer_norm eos_token_id feat_extract_activation feat_extract_norm feat_proj_dropout feat_quantizer_dropout final_dropout hidden_act hidden_dropout hidden_size initializer_range intermediate_size layer_norm_eps layerdrop mask_feature_length mask_feature_min_masks mask_feature_prob mask_time_length mask_time_min_masks mask_time_prob num_attention_heads num_codevector_groups num_codevectors_per_group num_conv_pos_embedding_groups num_conv_pos_embeddings num_ctc_classes num_feat_extract_layers num_hidden_layers num_negatives pad_token_id proj_codevector_dim replace_prob use_weighted_layer_sum vocab_size
transformers.models.unispeech.modeling_unispeech.UniSpeechAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal is_decoder k_proj num_heads out_proj q_proj scaling v_proj
transformers.models.unispeech.modeling_unispeech.UniSpeechAttnAdapterLayer|b torch.nn.modules.module.Module|k act_fn hidden_dim input_dim linear_1 linear_2 norm
transformers.models.unispeech.modeling_unispeech.UniSpeechEncoder|b torch.nn.modules.module.Module|k config dropout gradient_checkpointing layer_norm layers pos_conv_embed
transformers.models.unispeech.modeling_unispeech.UniSpeechEncoderLayer|b torch.nn.modules.module.Module|k attention dropout feed_forward final_layer_norm layer_norm|f
transformers.models.unispeech.modeling_unispeech.UniSpeechEncoderLayerStableLayerNorm|b torch.nn.modules.module.Module|k adapter_layer attention dropout feed_forward final_layer_norm layer_norm|f
transformers.models.unispeech.modeling_unispeech.UniSpeechEncoderStableLayerNorm|b torch.nn.modules.module.Module|k config dropout gradient_checkpointing layer_norm layers pos_conv_embed
transformers.models.unispeech.modeling_unispeech.UniSpeechFeatureEncoder|b torch.nn.modules.module.Module|k _requires_grad conv_layers gradient_checkpointing
transformers.models.unispeech.modeling_unispeech.UniSpeechFeatureProjection|b torch.nn.modules.module.Module|k dropout layer_norm projection
transformers.models.unispeech.modeling_unispeech.UniSpeechFeedForward|b torch.nn.modules.module.Module|k intermediate_act_fn intermediate_dense intermediate_dropout output_dense output_dropout
transformers.models.unispeech.modeling_unispeech.UniSpeechForCTC|b transformers.modeling_utils.PreTrainedModel|k dropout lm_head target_lang unispeech
transformers.models.unispeech.modeling_unispeech.UniSpeechForPreTraining|b transformers.modeling_utils.PreTrainedModel|k ctc_proj dropout dropout_features project_hid project_q quantizer unispeech
transformers.models.unispeech.modeling_unispeech.UniSpeechForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier layer_weights projector unispeech
transformers.models.unispeech.modeling_unispeech.UniSpeechGroupNormConvLayer|b torch.nn.modules.module.Module|k activation conv in_conv_dim layer_norm out_conv_dim|f
transformers.models.unispeech.modeling_unispeech.UniSpeechGumbelVectorQuantizer|b torch.nn.modules.module.Module|k codevectors num_groups num_vars temperature weight_proj
transformers.models.unispeech.modeling_unispeech.UniSpeechLayerNormConvLayer|b torch.nn.modules.module.Module|k activation conv in_conv_dim layer_norm out_conv_dim|f
transformers.models.unispeech.modeling_unispeech.UniSpeechModel|b transformers.modeling_utils.PreTrainedModel|k config encoder feature_extractor feature_projection masked_spec_embed
transformers.models.unispeech.modeling_unispeech.UniSpeechNoLayerNormConvLayer|b torch.nn.modules.module.Module|k activation conv in_conv_dim out_conv_dim|f
transformers.models.unispeech.modeling_unispeech.UniSpeechPositionalConvEmbedding|b torch.nn.modules.module.Module|k activation conv padding
transformers.models.unispeech.modeling_unispeech.UniSpeechPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.unispeech.modeling_unispeech.UniSpeechSamePadLayer|b torch.nn.modules.module.Module|k num_pad_remove
transformers.models.univnet.configuration_univnet.UnivNetConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k initializer_range kernel_predictor_conv_size kernel_predictor_dropout kernel_predictor_hidden_channels kernel_predictor_num_blocks leaky_relu_slope model_hidden_channels model_in_channels num_mel_bins resblock_dilation_sizes resblock_kernel_sizes resblock_stride_sizes
transformers.models.univnet.feature_extraction_univnet.UnivNetFeatureExtractor|b transformers.feature_extraction_sequence_utils.SequenceFeatureExtractor|k center compression_clip_val compression_factor do_normalize filter_length fmax fmin hop_length max_length_s mel_filters mel_floor model_in_channels n_fft n_freqs normalize_max normalize_min num_max_samples num_mel_bins pad_end_length win_function win_length window|k *|f
transformers.models.univnet.modeling_univnet.UnivNetKernelPredictor|b torch.nn.modules.module.Module|k bias_channels bias_conv conv_in_channels conv_kernel_size conv_layers conv_out_channels input_conv kernel_channels kernel_conv leaky_relu_slope num_blocks resblocks resnet_hidden_channels resnet_in_channels resnet_kernel_size
transformers.models.univnet.modeling_univnet.UnivNetKernelPredictorResidualBlock|b torch.nn.modules.module.Module|k channels conv1 conv2 dropout dropout_prob kernel_size leaky_relu_slope
transformers.models.univnet.modeling_univnet.UnivNetLvcBlock|b torch.nn.modules.module.Module|k cond_hop_length convt_pre dilations hidden_channels kernel_predictor kernel_size leaky_relu_slope num_blocks resblocks stride
transformers.models.univnet.modeling_univnet.UnivNetLvcResidualBlock|b torch.nn.modules.module.Module|k conv dilation hidden_channels kernel_size leaky_relu_slope
transformers.models.univnet.modeling_univnet.UnivNetModel|b transformers.modeling_utils.PreTrainedModel|k conv_post conv_pre leaky_relu_slope num_kernels resblocks
transformers.models.upernet.configuration_upernet.UperNetConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k auxiliary_channels auxiliary_concat_input auxiliary_in_channels auxiliary_loss_weight auxiliary_num_convs backbone backbone_config backbone_kwargs hidden_size initializer_range loss_ignore_index pool_scales use_auxiliary_head use_pretrained_backbone use_timm_backbone
transformers.models.upernet.modeling_upernet.UperNetConvModule|b torch.nn.modules.module.Module|k activation batch_norm conv
transformers.models.upernet.modeling_upernet.UperNetFCNHead|b torch.nn.modules.module.Module|k channels classifier concat_input config conv_cat convs in_channels in_index num_convs
transformers.models.upernet.modeling_upernet.UperNetForSemanticSegmentation|b transformers.modeling_utils.PreTrainedModel|k auxiliary_head backbone decode_head
transformers.models.upernet.modeling_upernet.UperNetHead|b torch.nn.modules.module.Module|k align_corners bottleneck channels classifier config fpn_bottleneck fpn_convs in_channels lateral_convs pool_scales psp_modules
transformers.models.upernet.modeling_upernet.UperNetPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.upernet.modeling_upernet.UperNetPyramidPoolingBlock|b torch.nn.modules.module.Module|k layers
transformers.models.upernet.modeling_upernet.UperNetPyramidPoolingModule|b torch.nn.modules.module.Module|k align_corners blocks channels in_channels pool_scales
transformers.models.videomae.configuration_videomae.VideoMAEConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob decoder_hidden_size decoder_intermediate_size decoder_num_attention_heads decoder_num_hidden_layers hidden_act hidden_dropout_prob hidden_size image_size initializer_range intermediate_size layer_norm_eps norm_pix_loss num_attention_heads num_channels num_frames num_hidden_layers patch_size qkv_bias qv_bias tubelet_size use_mean_pooling
transformers.models.videomae.feature_extraction_videomae.VideoMAEFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.videomae.image_processing_pil_videomae.VideoMAEImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.videomae.image_processing_videomae.VideoMAEImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.videomae.modeling_videomae.VideoMAEAttention|b torch.nn.modules.module.Module|k attention output pruned_heads
transformers.models.videomae.modeling_videomae.VideoMAEDecoder|b torch.nn.modules.module.Module|k config decoder_layers gradient_checkpointing head norm
transformers.models.videomae.modeling_videomae.VideoMAEEmbeddings|b torch.nn.modules.module.Module|k config num_patches patch_embeddings position_embeddings
transformers.models.videomae.modeling_videomae.VideoMAEEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.videomae.modeling_videomae.VideoMAEForPreTraining|b transformers.modeling_utils.PreTrainedModel|k config decoder encoder_to_decoder mask_token position_embeddings videomae
transformers.models.videomae.modeling_videomae.VideoMAEForVideoClassification|b transformers.modeling_utils.PreTrainedModel|k classifier fc_norm num_labels videomae
transformers.models.videomae.modeling_videomae.VideoMAEIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.videomae.modeling_videomae.VideoMAELayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward intermediate layernorm_after layernorm_before output seq_len_dim|f
transformers.models.videomae.modeling_videomae.VideoMAEModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm
transformers.models.videomae.modeling_videomae.VideoMAEOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.videomae.modeling_videomae.VideoMAEPatchEmbeddings|b torch.nn.modules.module.Module|k image_size num_channels num_patches patch_size projection tubelet_size
transformers.models.videomae.modeling_videomae.VideoMAEPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.videomae.modeling_videomae.VideoMAESelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout_prob is_causal key num_attention_heads q_bias query scaling v_bias value
transformers.models.videomae.modeling_videomae.VideoMAESelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.vilt.configuration_vilt.ViltConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob hidden_act hidden_dropout_prob hidden_size image_size initializer_range intermediate_size layer_norm_eps max_image_length max_position_embeddings modality_type_vocab_size num_attention_heads num_channels num_hidden_layers num_images pad_token_id patch_size qkv_bias tie_word_embeddings type_vocab_size vocab_size
transformers.models.vilt.feature_extraction_vilt.ViltFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k do_normalize do_pad do_rescale do_resize image_mean image_std resample rescale_factor size size_divisor|k *|f
transformers.models.vilt.image_processing_pil_vilt.ViltImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.vilt.image_processing_vilt.ViltImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_normalize do_pad do_rescale do_resize image_mean image_std resample rescale_factor size size_divisor|k *|f
transformers.models.vilt.image_processing_vilt_fast.ViltImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.vilt.modeling_vilt.TextEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embedding_type position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.vilt.modeling_vilt.ViltAttention|b torch.nn.modules.module.Module|k attention output pruned_heads
transformers.models.vilt.modeling_vilt.ViltEmbeddings|b torch.nn.modules.module.Module|k cls_token config dropout patch_embeddings position_embeddings text_embeddings token_type_embeddings
transformers.models.vilt.modeling_vilt.ViltEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.vilt.modeling_vilt.ViltForImageAndTextRetrieval|b transformers.modeling_utils.PreTrainedModel|k rank_output vilt
transformers.models.vilt.modeling_vilt.ViltForImagesAndTextClassification|b transformers.modeling_utils.PreTrainedModel|k classifier num_labels vilt
transformers.models.vilt.modeling_vilt.ViltForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k mlm_score vilt
transformers.models.vilt.modeling_vilt.ViltForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k classifier num_labels vilt
transformers.models.vilt.modeling_vilt.ViltForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels vilt
transformers.models.vilt.modeling_vilt.ViltIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.vilt.modeling_vilt.ViltLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward intermediate layernorm_after layernorm_before output seq_len_dim|f
transformers.models.vilt.modeling_vilt.ViltMLMHead|b torch.nn.modules.module.Module|k bias config decoder transform
transformers.models.vilt.modeling_vilt.ViltModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm pooler
transformers.models.vilt.modeling_vilt.ViltOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.vilt.modeling_vilt.ViltPatchEmbeddings|b torch.nn.modules.module.Module|k image_size num_channels num_patches patch_size projection
transformers.models.vilt.modeling_vilt.ViltPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.vilt.modeling_vilt.ViltPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.vilt.modeling_vilt.ViltPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.vilt.modeling_vilt.ViltSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout key num_attention_heads query value
transformers.models.vilt.modeling_vilt.ViltSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.vipllava.configuration_vipllava.VipLlavaConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k image_seq_length image_token_index projector_hidden_act projector_layernorm_eps text_config tie_word_embeddings vision_config vision_feature_layers
transformers.models.vipllava.modeling_vipllava.VipLlavaForConditionalGeneration|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.vipllava.modeling_vipllava.VipLlavaModel|b transformers.modeling_utils.PreTrainedModel|k language_model multi_modal_projector vision_tower
transformers.models.vipllava.modeling_vipllava.VipLlavaMultiModalProjector|b torch.nn.modules.module.Module|k act linear_1 linear_2 projector_layernorm
transformers.models.vipllava.modeling_vipllava.VipLlavaPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.vision_text_dual_encoder.configuration_vision_text_dual_encoder.VisionTextDualEncoderConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k logit_scale_init_value projection_dim text_config vision_config
transformers.models.vision_text_dual_encoder.modeling_vision_text_dual_encoder.VisionTextDualEncoderModel|b transformers.modeling_utils.PreTrainedModel|k logit_scale projection_dim text_embed_dim text_model text_projection vision_embed_dim vision_model visual_projection
transformers.models.visual_bert.configuration_visual_bert.VisualBertConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob bos_token_id bypass_transformer eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id special_visual_initialize tie_word_embeddings type_vocab_size visual_embedding_dim vocab_size
transformers.models.visual_bert.modeling_visual_bert.VisualBertAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.visual_bert.modeling_visual_bert.VisualBertEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embeddings position_ids token_type_embeddings visual_position_embeddings visual_projection visual_token_type_embeddings word_embeddings
transformers.models.visual_bert.modeling_visual_bert.VisualBertEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.visual_bert.modeling_visual_bert.VisualBertForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k cls dropout visual_bert
transformers.models.visual_bert.modeling_visual_bert.VisualBertForPreTraining|b transformers.modeling_utils.PreTrainedModel|k cls visual_bert
transformers.models.visual_bert.modeling_visual_bert.VisualBertForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k cls dropout num_labels visual_bert
transformers.models.visual_bert.modeling_visual_bert.VisualBertForRegionToPhraseAlignment|b transformers.modeling_utils.PreTrainedModel|k attention cls dropout visual_bert
transformers.models.visual_bert.modeling_visual_bert.VisualBertForVisualReasoning|b transformers.modeling_utils.PreTrainedModel|k cls dropout num_labels visual_bert
transformers.models.visual_bert.modeling_visual_bert.VisualBertIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.visual_bert.modeling_visual_bert.VisualBertLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.visual_bert.modeling_visual_bert.VisualBertLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward intermediate output seq_len_dim|f
transformers.models.visual_bert.modeling_visual_bert.VisualBertModel|b transformers.modeling_utils.PreTrainedModel|k additional_layer bypass_transformer config embeddings encoder pooler
transformers.models.visual_bert.modeling_visual_bert.VisualBertOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.visual_bert.modeling_visual_bert.VisualBertPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.visual_bert.modeling_visual_bert.VisualBertPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.visual_bert.modeling_visual_bert.VisualBertPreTrainingHeads|b torch.nn.modules.module.Module|k predictions seq_relationship
transformers.models.visual_bert.modeling_visual_bert.VisualBertPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.visual_bert.modeling_visual_bert.VisualBertRegionToPhraseAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout key num_attention_heads query value
transformers.models.visual_bert.modeling_visual_bert.VisualBertSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout key num_attention_heads query value
transformers.models.visual_bert.modeling_visual_bert.VisualBertSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.vit.feature_extraction_vit.ViTFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k do_convert_rgb do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.vit.image_processing_pil_vit.ViTImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.vit.image_processing_vit.ViTImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_convert_rgb do_normalize do_rescale do_resize image_mean image_std resample rescale_factor size|k *|f
transformers.models.vit.image_processing_vit_fast.ViTImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.vit_mae.configuration_vit_mae.ViTMAEConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob decoder_hidden_size decoder_intermediate_size decoder_num_attention_heads decoder_num_hidden_layers hidden_act hidden_dropout_prob hidden_size image_size initializer_range intermediate_size layer_norm_eps mask_ratio norm_pix_loss num_attention_heads num_channels num_hidden_layers patch_size qkv_bias
transformers.models.vit_mae.modeling_vit_mae.ViTMAEAttention|b torch.nn.modules.module.Module|k attention attention_dropout config head_dim is_causal k_proj num_attention_heads o_proj output pruned_heads q_proj scaling v_proj
transformers.models.vit_mae.modeling_vit_mae.ViTMAEDecoder|b torch.nn.modules.module.Module|k config decoder_embed decoder_layers decoder_norm decoder_pos_embed decoder_pred gradient_checkpointing mask_token
transformers.models.vit_mae.modeling_vit_mae.ViTMAEEmbeddings|b torch.nn.modules.module.Module|k cls_token config image_size num_patches patch_embeddings patch_size position_embeddings
transformers.models.vit_mae.modeling_vit_mae.ViTMAEEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.vit_mae.modeling_vit_mae.ViTMAEForPreTraining|b transformers.modeling_utils.PreTrainedModel|k config decoder vit
transformers.models.vit_mae.modeling_vit_mae.ViTMAEIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.vit_mae.modeling_vit_mae.ViTMAELayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward dropout intermediate layernorm_after layernorm_before mlp output seq_len_dim|f
transformers.models.vit_mae.modeling_vit_mae.ViTMAEMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.vit_mae.modeling_vit_mae.ViTMAEModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm layers
transformers.models.vit_mae.modeling_vit_mae.ViTMAEOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.vit_mae.modeling_vit_mae.ViTMAEPatchEmbeddings|b torch.nn.modules.module.Module|k image_size num_channels num_patches patch_size projection
transformers.models.vit_mae.modeling_vit_mae.ViTMAEPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.vit_mae.modeling_vit_mae.ViTMAESelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout_prob is_causal key num_attention_heads query scaling value
transformers.models.vit_mae.modeling_vit_mae.ViTMAESelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.vit_msn.configuration_vit_msn.ViTMSNConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob hidden_act hidden_dropout_prob hidden_size image_size initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_hidden_layers patch_size qkv_bias
transformers.models.vit_msn.modeling_vit_msn.ViTMSNAttention|b torch.nn.modules.module.Module|k attention attention_dropout config head_dim is_causal k_proj num_attention_heads o_proj output pruned_heads q_proj scaling v_proj
transformers.models.vit_msn.modeling_vit_msn.ViTMSNEmbeddings|b torch.nn.modules.module.Module|k cls_token config dropout image_size mask_token patch_embeddings patch_size position_embeddings
transformers.models.vit_msn.modeling_vit_msn.ViTMSNEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.vit_msn.modeling_vit_msn.ViTMSNForImageClassification|b transformers.modeling_utils.PreTrainedModel|k classifier num_labels vit
transformers.models.vit_msn.modeling_vit_msn.ViTMSNIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.vit_msn.modeling_vit_msn.ViTMSNLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward dropout intermediate layernorm_after layernorm_before mlp output seq_len_dim|f
transformers.models.vit_msn.modeling_vit_msn.ViTMSNMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.vit_msn.modeling_vit_msn.ViTMSNModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm layers
transformers.models.vit_msn.modeling_vit_msn.ViTMSNOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.vit_msn.modeling_vit_msn.ViTMSNPatchEmbeddings|b torch.nn.modules.module.Module|k image_size num_channels num_patches patch_size projection
transformers.models.vit_msn.modeling_vit_msn.ViTMSNPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.vit_msn.modeling_vit_msn.ViTMSNSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout_prob is_causal key num_attention_heads query scaling value
transformers.models.vit_msn.modeling_vit_msn.ViTMSNSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.vitdet.configuration_vitdet.VitDetConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k _out_features _out_indices drop_path_rate dropout_prob hidden_act hidden_size image_size initializer_range layer_norm_eps mlp_ratio num_attention_heads num_channels num_hidden_layers patch_size pretrain_image_size qkv_bias residual_block_indices stage_names use_absolute_position_embeddings use_relative_position_embeddings window_block_indices window_size
transformers.models.vitdet.modeling_vitdet.VitDetAttention|b torch.nn.modules.module.Module|k num_heads proj qkv rel_pos_h rel_pos_w scale use_relative_position_embeddings
transformers.models.vitdet.modeling_vitdet.VitDetBackbone|b transformers.modeling_utils.PreTrainedModel|k _out_features _out_indices backbone_type config embeddings encoder num_features stage_names use_timm_backbone
transformers.models.vitdet.modeling_vitdet.VitDetDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.vitdet.modeling_vitdet.VitDetEmbeddings|b torch.nn.modules.module.Module|k image_size num_channels num_patches patch_size position_embeddings projection
transformers.models.vitdet.modeling_vitdet.VitDetEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.vitdet.modeling_vitdet.VitDetLayer|b torch.nn.modules.module.Module|k attention drop_path mlp norm1 norm2 residual use_residual_block window_size|f
transformers.models.vitdet.modeling_vitdet.VitDetLayerNorm|b torch.nn.modules.module.Module|k bias eps normalized_shape weight
transformers.models.vitdet.modeling_vitdet.VitDetMlp|b torch.nn.modules.module.Module|k act drop fc1 fc2
transformers.models.vitdet.modeling_vitdet.VitDetModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder
transformers.models.vitdet.modeling_vitdet.VitDetPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.vitdet.modeling_vitdet.VitDetResBottleneckBlock|b torch.nn.modules.module.Module|k act1 act2 conv1 conv2 conv3 norm1 norm2 norm3
transformers.models.vitmatte.configuration_vitmatte.VitMatteConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k backbone backbone_config backbone_kwargs batch_norm_eps convstream_hidden_sizes fusion_hidden_sizes hidden_size initializer_range use_pretrained_backbone use_timm_backbone
transformers.models.vitmatte.image_processing_pil_vitmatte.VitMatteImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.vitmatte.image_processing_vitmatte.VitMatteImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_normalize do_pad do_rescale image_mean image_std rescale_factor size_divisor|k *|f
transformers.models.vitmatte.image_processing_vitmatte_fast.VitMatteImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k size_divisor|k *|f
transformers.models.vitmatte.modeling_vitmatte.VitMatteBasicConv3x3|b torch.nn.modules.module.Module|k batch_norm conv relu
transformers.models.vitmatte.modeling_vitmatte.VitMatteConvStream|b torch.nn.modules.module.Module|k conv_chans convs
transformers.models.vitmatte.modeling_vitmatte.VitMatteDetailCaptureModule|b torch.nn.modules.module.Module|k config conv_chans convstream fusion_blocks fusion_channels matting_head
transformers.models.vitmatte.modeling_vitmatte.VitMatteForImageMatting|b transformers.modeling_utils.PreTrainedModel|k backbone config decoder
transformers.models.vitmatte.modeling_vitmatte.VitMatteFusionBlock|b torch.nn.modules.module.Module|k conv
transformers.models.vitmatte.modeling_vitmatte.VitMatteHead|b torch.nn.modules.module.Module|k matting_convs
transformers.models.vitmatte.modeling_vitmatte.VitMattePreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.vitpose.configuration_vitpose.VitPoseConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k backbone backbone_config backbone_kwargs initializer_range scale_factor use_pretrained_backbone use_simple_decoder use_timm_backbone
transformers.models.vitpose.image_processing_pil_vitpose.VitPoseImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.vitpose.image_processing_vitpose.VitPoseImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_affine_transform do_normalize do_rescale image_mean image_std normalize_factor rescale_factor size|k *|f
transformers.models.vitpose.modeling_vitpose.VitPoseClassicDecoder|b torch.nn.modules.module.Module|k batchnorm1 batchnorm2 conv deconv1 deconv2 relu1 relu2
transformers.models.vitpose.modeling_vitpose.VitPoseForPoseEstimation|b transformers.modeling_utils.PreTrainedModel|k backbone head
transformers.models.vitpose.modeling_vitpose.VitPosePreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.vitpose.modeling_vitpose.VitPoseSimpleDecoder|b torch.nn.modules.module.Module|k activation conv upsampling
transformers.models.vivit.configuration_vivit.VivitConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_probs_dropout_prob hidden_act hidden_dropout_prob hidden_size image_size initializer_range intermediate_size layer_norm_eps num_attention_heads num_channels num_frames num_hidden_layers pooler_act pooler_output_size qkv_bias tubelet_size
transformers.models.vivit.image_processing_vivit.VivitImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k crop_size do_center_crop do_normalize do_rescale do_resize image_mean image_std offset resample rescale_factor size|k *|f
transformers.models.vivit.modeling_vivit.VivitAttention|b torch.nn.modules.module.Module|k attention attention_dropout config head_dim is_causal k_proj num_attention_heads o_proj output pruned_heads q_proj scaling v_proj
transformers.models.vivit.modeling_vivit.VivitEmbeddings|b torch.nn.modules.module.Module|k cls_token config dropout image_size patch_embeddings patch_size position_embeddings
transformers.models.vivit.modeling_vivit.VivitEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.vivit.modeling_vivit.VivitForVideoClassification|b transformers.modeling_utils.PreTrainedModel|k classifier num_labels vivit
transformers.models.vivit.modeling_vivit.VivitIntermediate|b torch.nn.modules.module.Module|k dense dropout intermediate_act_fn
transformers.models.vivit.modeling_vivit.VivitLayer|b torch.nn.modules.module.Module|k attention chunk_size_feed_forward dropout intermediate layernorm_after layernorm_before mlp output seq_len_dim|f
transformers.models.vivit.modeling_vivit.VivitMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.vivit.modeling_vivit.VivitModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder layernorm layers pooler
transformers.models.vivit.modeling_vivit.VivitOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.vivit.modeling_vivit.VivitPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.vivit.modeling_vivit.VivitPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.vivit.modeling_vivit.VivitSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout_prob is_causal key num_attention_heads query scaling value
transformers.models.vivit.modeling_vivit.VivitSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.vivit.modeling_vivit.VivitTubeletEmbeddings|b torch.nn.modules.module.Module|k embed_dim image_size num_frames num_patches patch_size projection
transformers.models.wav2vec2.feature_extraction_wav2vec2.Wav2Vec2FeatureExtractor|b transformers.feature_extraction_sequence_utils.SequenceFeatureExtractor|k do_normalize|k *|f
transformers.models.wav2vec2_bert.configuration_wav2vec2_bert.Wav2Vec2BertConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout adapter_act adapter_kernel_size adapter_stride add_adapter apply_spec_augment attention_dropout bos_token_id classifier_proj_size conformer_conv_dropout conv_depthwise_kernel_size ctc_loss_reduction ctc_zero_infinity eos_token_id feat_proj_dropout feature_projection_input_dim final_dropout hidden_act hidden_dropout hidden_size initializer_range intermediate_size layer_norm_eps layerdrop left_max_position_embeddings mask_feature_length mask_feature_min_masks mask_feature_prob mask_time_length mask_time_min_masks mask_time_prob max_source_positions num_adapter_layers num_attention_heads num_hidden_layers output_hidden_size pad_token_id position_embeddings_type right_max_position_embeddings rotary_embedding_base tdnn_dilation tdnn_dim tdnn_kernel use_intermediate_ffn_before_adapter use_weighted_layer_sum vocab_size xvector_output_dim
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.AMSoftmaxLoss|b torch.nn.modules.module.Module|k loss margin num_labels scale weight
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.TDNNLayer|b torch.nn.modules.module.Module|k activation dilation in_conv_dim kernel kernel_size out_conv_dim
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertAdapter|b torch.nn.modules.module.Module|k kernel_size layerdrop layers proj proj_layer_norm stride
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertAdapterLayer|b torch.nn.modules.module.Module|k activation config ffn ffn_layer_norm kernel_size residual_conv residual_layer_norm self_attn self_attn_conv self_attn_dropout self_attn_layer_norm stride
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertConvolutionModule|b torch.nn.modules.module.Module|k activation depthwise_conv depthwise_layer_norm dropout glu layer_norm pointwise_conv1 pointwise_conv2
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertEncoder|b torch.nn.modules.module.Module|k config dropout embed_positions gradient_checkpointing layers
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertEncoderLayer|b torch.nn.modules.module.Module|k conv_module ffn1 ffn1_layer_norm ffn2 ffn2_layer_norm final_layer_norm self_attn self_attn_dropout self_attn_layer_norm|f
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertFeatureProjection|b torch.nn.modules.module.Module|k dropout layer_norm projection
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertFeedForward|b torch.nn.modules.module.Module|k intermediate_act_fn intermediate_dense intermediate_dropout output_dense output_dropout
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertForAudioFrameClassification|b transformers.modeling_utils.PreTrainedModel|k classifier layer_weights num_labels wav2vec2_bert
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertForCTC|b transformers.modeling_utils.PreTrainedModel|k dropout lm_head target_lang wav2vec2_bert
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier layer_weights projector wav2vec2_bert
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertForXVector|b transformers.modeling_utils.PreTrainedModel|k classifier feature_extractor layer_weights objective projector tdnn wav2vec2_bert
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertModel|b transformers.modeling_utils.PreTrainedModel|k adapter config encoder feature_projection intermediate_ffn masked_spec_embed
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertRelPositionalEmbedding|b torch.nn.modules.module.Module|k d_model max_len pe
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertRotaryPositionalEmbedding|b torch.nn.modules.module.Module|k cached_rotary_positional_embedding cached_sequence_length inv_freq
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert.Wav2Vec2BertSelfAttention|b torch.nn.modules.module.Module|k config distance_embedding dropout head_size is_causal left_max_position_embeddings linear_k linear_out linear_pos linear_q linear_v num_heads pos_bias_u pos_bias_v position_embeddings_type right_max_position_embeddings scaling
transformers.models.wav2vec2_conformer.configuration_wav2vec2_conformer.Wav2Vec2ConformerConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout adapter_kernel_size adapter_stride add_adapter apply_spec_augment attention_dropout bos_token_id classifier_proj_size codevector_dim conformer_conv_dropout contrastive_logits_temperature conv_bias conv_depthwise_kernel_size conv_dim conv_kernel conv_stride ctc_loss_reduction ctc_zero_infinity diversity_loss_weight eos_token_id feat_extract_activation feat_extract_norm feat_proj_dropout feat_quantizer_dropout final_dropout hidden_act hidden_dropout hidden_size initializer_range intermediate_size layer_norm_eps layerdrop mask_feature_length mask_feature_min_masks mask_feature_prob mask_time_length mask_time_min_masks mask_time_prob max_source_positions num_adapter_layers num_attention_heads num_codevector_groups num_codevectors_per_group num_conv_pos_embedding_groups num_conv_pos_embeddings num_feat_extract_layers num_hidden_layers num_negatives output_hidden_size pad_token_id position_embeddings_type proj_codevector_dim rotary_embedding_base tdnn_dilation tdnn_dim tdnn_kernel use_weighted_layer_sum vocab_size xvector_output_dim
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.AMSoftmaxLoss|b torch.nn.modules.module.Module|k loss margin num_labels scale weight
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.TDNNLayer|b torch.nn.modules.module.Module|k activation dilation in_conv_dim kernel kernel_size out_conv_dim
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerAdapter|b torch.nn.modules.module.Module|k layerdrop layers proj proj_layer_norm
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerAdapterLayer|b torch.nn.modules.module.Module|k conv
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerConvolutionModule|b torch.nn.modules.module.Module|k activation batch_norm depthwise_conv dropout glu layer_norm pointwise_conv1 pointwise_conv2
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerEncoder|b torch.nn.modules.module.Module|k config dropout embed_positions gradient_checkpointing layer_norm layers pos_conv_embed
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerEncoderLayer|b torch.nn.modules.module.Module|k conv_module ffn1 ffn1_layer_norm ffn2 ffn2_layer_norm final_layer_norm self_attn self_attn_dropout self_attn_layer_norm|f
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerFeatureEncoder|b torch.nn.modules.module.Module|k _requires_grad conv_layers gradient_checkpointing
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerFeatureProjection|b torch.nn.modules.module.Module|k dropout layer_norm projection
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerFeedForward|b torch.nn.modules.module.Module|k intermediate_act_fn intermediate_dense intermediate_dropout output_dense output_dropout
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerForAudioFrameClassification|b transformers.modeling_utils.PreTrainedModel|k classifier layer_weights num_labels wav2vec2_conformer
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerForCTC|b transformers.modeling_utils.PreTrainedModel|k dropout lm_head target_lang wav2vec2_conformer
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerForPreTraining|b transformers.modeling_utils.PreTrainedModel|k dropout_features project_hid project_q quantizer wav2vec2_conformer
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier layer_weights projector wav2vec2_conformer
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerForXVector|b transformers.modeling_utils.PreTrainedModel|k classifier feature_extractor layer_weights objective projector tdnn wav2vec2_conformer
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerGroupNormConvLayer|b torch.nn.modules.module.Module|k activation conv in_conv_dim layer_norm out_conv_dim|f
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerGumbelVectorQuantizer|b torch.nn.modules.module.Module|k codevectors num_groups num_vars temperature weight_proj
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerLayerNormConvLayer|b torch.nn.modules.module.Module|k activation conv in_conv_dim layer_norm out_conv_dim|f
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerModel|b transformers.modeling_utils.PreTrainedModel|k adapter config encoder feature_extractor feature_projection masked_spec_embed
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerNoLayerNormConvLayer|b torch.nn.modules.module.Module|k activation conv in_conv_dim out_conv_dim|f
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerPositionalConvEmbedding|b torch.nn.modules.module.Module|k activation conv padding
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerRelPositionalEmbedding|b torch.nn.modules.module.Module|k d_model max_len pe
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerRotaryPositionalEmbedding|b torch.nn.modules.module.Module|k cached_rotary_positional_embedding cached_sequence_length inv_freq
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerSamePadLayer|b torch.nn.modules.module.Module|k num_pad_remove
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer.Wav2Vec2ConformerSelfAttention|b torch.nn.modules.module.Module|k config dropout head_size is_causal linear_k linear_out linear_pos linear_q linear_v num_heads pos_bias_u pos_bias_v position_embeddings_type scaling
transformers.models.whisper.feature_extraction_whisper.WhisperFeatureExtractor|b transformers.feature_extraction_sequence_utils.SequenceFeatureExtractor|k chunk_length dither hop_length mel_filters n_fft n_samples nb_max_frames|k *|f
transformers.models.x_clip.configuration_x_clip.XCLIPConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k initializer_factor logit_scale_init_value projection_dim prompt_alpha prompt_attention_dropout prompt_hidden_act prompt_layers prompt_num_attention_heads prompt_projection_dropout text_config vision_config
transformers.models.x_clip.configuration_x_clip.XCLIPTextConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout bos_token_id eos_token_id hidden_act hidden_size initializer_factor initializer_range intermediate_size layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id vocab_size
transformers.models.x_clip.configuration_x_clip.XCLIPVisionConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout drop_path_rate hidden_act hidden_size image_size initializer_factor initializer_range intermediate_size layer_norm_eps mit_hidden_size mit_intermediate_size mit_num_attention_heads mit_num_hidden_layers num_attention_heads num_channels num_frames num_hidden_layers patch_size
transformers.models.x_clip.modeling_x_clip.PromptGeneratorLayer|b torch.nn.modules.module.Module|k cross_attn mlp norm1 norm3
transformers.models.x_clip.modeling_x_clip.XCLIPAttention|b torch.nn.modules.module.Module|k config dropout embed_dim head_dim is_causal k_proj num_heads out_proj q_proj scale v_proj
transformers.models.x_clip.modeling_x_clip.XCLIPCrossAttention|b torch.nn.modules.module.Module|k attn_drop config embed_dim head_dim is_causal k_proj num_heads proj proj_drop q_proj scale v_proj
transformers.models.x_clip.modeling_x_clip.XCLIPDropPath|b torch.nn.modules.module.Module|k drop_prob
transformers.models.x_clip.modeling_x_clip.XCLIPEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.x_clip.modeling_x_clip.XCLIPEncoderLayer|b torch.nn.modules.module.Module|k embed_dim layer_norm1 layer_norm2 mlp self_attn|f
transformers.models.x_clip.modeling_x_clip.XCLIPMLP|b torch.nn.modules.module.Module|k activation_fn config fc1 fc2
transformers.models.x_clip.modeling_x_clip.XCLIPModel|b transformers.modeling_utils.PreTrainedModel|k logit_scale mit projection_dim prompts_generator prompts_visual_layernorm prompts_visual_projection text_embed_dim text_model text_projection vision_embed_dim vision_model visual_projection
transformers.models.x_clip.modeling_x_clip.XCLIPMultiframeIntegrationTransformer|b torch.nn.modules.module.Module|k encoder position_embedding
transformers.models.x_clip.modeling_x_clip.XCLIPPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.x_clip.modeling_x_clip.XCLIPPromptGenerator|b torch.nn.modules.module.Module|k alpha decoder layernorm
transformers.models.x_clip.modeling_x_clip.XCLIPTextEmbeddings|b torch.nn.modules.module.Module|k position_embedding position_ids token_embedding
transformers.models.x_clip.modeling_x_clip.XCLIPTextModel|b transformers.modeling_utils.PreTrainedModel|k embeddings encoder eos_token_id final_layer_norm text_model
transformers.models.x_clip.modeling_x_clip.XCLIPTextTransformer|b torch.nn.modules.module.Module|k config embeddings encoder final_layer_norm
transformers.models.x_clip.modeling_x_clip.XCLIPVisionEmbeddings|b torch.nn.modules.module.Module|k class_embedding config embed_dim image_size num_patches num_positions patch_embedding patch_size position_embedding position_ids
transformers.models.x_clip.modeling_x_clip.XCLIPVisionEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layers
transformers.models.x_clip.modeling_x_clip.XCLIPVisionEncoderLayer|b torch.nn.modules.module.Module|k drop_path embed_dim layer_norm1 layer_norm2 message_attn message_fc message_ln mlp num_frames self_attn|f
transformers.models.x_clip.modeling_x_clip.XCLIPVisionModel|b transformers.modeling_utils.PreTrainedModel|k embeddings encoder post_layernorm pre_layernorm vision_model
transformers.models.x_clip.modeling_x_clip.XCLIPVisionTransformer|b torch.nn.modules.module.Module|k config embeddings encoder post_layernorm pre_layernorm
transformers.models.xglm.configuration_xglm.XGLMConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k activation_dropout activation_function add_cross_attention attention_dropout attention_heads bos_token_id d_model decoder_start_token_id dropout eos_token_id ffn_dim init_std layerdrop max_position_embeddings num_layers pad_token_id scale_embedding tie_word_embeddings use_cache vocab_size
transformers.models.xglm.modeling_xglm.XGLMAttention|b torch.nn.modules.module.Module|k dropout embed_dim head_dim is_decoder k_proj layer_idx num_heads out_proj q_proj scaling v_proj
transformers.models.xglm.modeling_xglm.XGLMDecoderLayer|b torch.nn.modules.module.Module|k activation_dropout activation_fn dropout embed_dim encoder_attn encoder_attn_layer_norm fc1 fc2 final_layer_norm self_attn self_attn_layer_norm|f
transformers.models.xglm.modeling_xglm.XGLMForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head model
transformers.models.xglm.modeling_xglm.XGLMModel|b transformers.modeling_utils.PreTrainedModel|k dropout embed_positions embed_tokens gradient_checkpointing layer_norm layerdrop layers max_target_positions padding_idx
transformers.models.xglm.modeling_xglm.XGLMPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.xglm.modeling_xglm.XGLMScaledWordEmbedding|b torch.nn.modules.sparse.Embedding|k embed_scale
transformers.models.xglm.modeling_xglm.XGLMSinusoidalPositionalEmbedding|b torch.nn.modules.module.Module|k embedding_dim num_positions offset padding_idx weights
transformers.models.xlm_roberta_xl.configuration_xlm_roberta_xl.XLMRobertaXLConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob bos_token_id classifier_dropout eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size is_decoder layer_norm_eps max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type tie_word_embeddings type_vocab_size use_cache vocab_size
transformers.models.xlm_roberta_xl.configuration_xlm_roberta_xl.XLMRobertaXLOnnxConfig|k _config _patching_specs task
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLAttention|b torch.nn.modules.module.Module|k is_cross_attention output pruned_heads self self_attn_layer_norm
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLClassificationHead|b torch.nn.modules.module.Module|k dense dropout out_proj
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLCrossAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout is_causal key layer_idx num_attention_heads query scaling value
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLEmbeddings|b torch.nn.modules.module.Module|k dropout padding_idx position_embedding_type position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLEncoder|b torch.nn.modules.module.Module|k LayerNorm config gradient_checkpointing layer
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head roberta
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k lm_head roberta
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier dropout roberta
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k num_labels qa_outputs roberta
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier config num_labels roberta
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels roberta
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLLMHead|b torch.nn.modules.module.Module|k bias decoder dense layer_norm
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLLayer|b torch.nn.modules.module.Module|k LayerNorm add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder output seq_len_dim|f
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLModel|b transformers.modeling_utils.PreTrainedModel|k attn_implementation config embeddings encoder gradient_checkpointing pooler position_embedding_type
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLOutput|b torch.nn.modules.module.Module|k dense
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLSdpaSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size distance_embedding dropout dropout_prob is_decoder key layer_idx max_position_embeddings num_attention_heads position_embedding_type query value
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config distance_embedding dropout is_causal is_decoder key layer_idx max_position_embeddings num_attention_heads position_embedding_type query scaling value
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl.XLMRobertaXLSelfOutput|b torch.nn.modules.module.Module|k dense dropout
transformers.models.xlstm.configuration_xlstm.xLSTMConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_out_norm autocast_kernel_dtype bos_token_id chunk_size chunkwise_kernel embedding_dim eos_token_id eps ffn_proj_factor ffn_round_up_to_multiple_of gate_soft_cap hidden_size inference_state_dtype max_inference_chunksize mode norm_eps norm_reduction_force_float32 num_blocks num_heads num_hidden_layers output_logit_soft_cap pad_token_id qk_dim_factor return_last_states sequence_kernel step_kernel tie_word_embeddings use_bias use_cache v_dim_factor vocab_size weight_mode
transformers.models.xlstm.modeling_xlstm.xLSTMBackend|b torch.nn.modules.module.Module|k _inference_fn _train_fn chunkwise_kernel_fn config sequence_kernel_fn step_kernel_fn
transformers.models.xlstm.modeling_xlstm.xLSTMBlock|b torch.nn.modules.module.Module|k config ffn mlstm_layer norm_ffn norm_mlstm|f
transformers.models.xlstm.modeling_xlstm.xLSTMCache|k config dtype rnn_state seqlen_offset
transformers.models.xlstm.modeling_xlstm.xLSTMFeedForward|b torch.nn.modules.module.Module|k act_fn config proj_down proj_up proj_up_gate proj_up_gate_z up_proj_dim
transformers.models.xlstm.modeling_xlstm.xLSTMForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length backbone generation_config lm_head
transformers.models.xlstm.modeling_xlstm.xLSTMLayer|b torch.nn.modules.module.Module|k config fgate_preact ifgate_preact igate_preact k mlstm_backend multihead_norm ogate_act_fn ogate_preact out_proj q qk_dim qkv_opreact v v_dim
transformers.models.xlstm.modeling_xlstm.xLSTMModel|b transformers.modeling_utils.PreTrainedModel|k blocks embeddings gradient_checkpointing out_norm
transformers.models.xlstm.modeling_xlstm.xLSTMMultiHeadLayerNorm|b torch.nn.modules.module.Module|k bias eps force_float32_reductions head_dim num_features num_heads weight
transformers.models.xlstm.modeling_xlstm.xLSTMPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.xlstm.modeling_xlstm.xLSTMRMSNorm|b torch.nn.modules.module.Module|k bias eps force_float32_reductions num_features weight
transformers.models.xmod.configuration_xmod.XmodConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k adapter_layer_norm adapter_reduction_factor adapter_reuse_layer_norm add_cross_attention attention_probs_dropout_prob bos_token_id classifier_dropout default_language eos_token_id hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size is_decoder languages layer_norm_eps ln_before_adapter max_position_embeddings num_attention_heads num_hidden_layers pad_token_id position_embedding_type pre_norm tie_word_embeddings type_vocab_size use_cache vocab_size
transformers.models.xmod.configuration_xmod.XmodOnnxConfig|k _config _patching_specs task
transformers.models.xmod.modeling_xmod.XmodAdapter|b torch.nn.modules.module.Module|k adapter_act_fn bottleneck_size dense1 dense2
transformers.models.xmod.modeling_xmod.XmodAttention|b torch.nn.modules.module.Module|k is_cross_attention output pre_norm pruned_heads self
transformers.models.xmod.modeling_xmod.XmodClassificationHead|b torch.nn.modules.module.Module|k dense dropout out_proj
transformers.models.xmod.modeling_xmod.XmodCrossAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config dropout is_causal key layer_idx num_attention_heads query scaling value
transformers.models.xmod.modeling_xmod.XmodEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout padding_idx position_embedding_type position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.xmod.modeling_xmod.XmodEncoder|b torch.nn.modules.module.Module|k LayerNorm config gradient_checkpointing is_pre_norm layer
transformers.models.xmod.modeling_xmod.XmodForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length generation_config lm_head roberta
transformers.models.xmod.modeling_xmod.XmodForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k lm_head roberta
transformers.models.xmod.modeling_xmod.XmodForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier dropout roberta
transformers.models.xmod.modeling_xmod.XmodForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k num_labels qa_outputs roberta
transformers.models.xmod.modeling_xmod.XmodForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier config num_labels roberta
transformers.models.xmod.modeling_xmod.XmodForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels roberta
transformers.models.xmod.modeling_xmod.XmodIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.xmod.modeling_xmod.XmodLMHead|b torch.nn.modules.module.Module|k bias decoder dense layer_norm
transformers.models.xmod.modeling_xmod.XmodLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward crossattention intermediate is_decoder output pre_norm seq_len_dim|f
transformers.models.xmod.modeling_xmod.XmodModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder gradient_checkpointing pooler
transformers.models.xmod.modeling_xmod.XmodOutput|b torch.nn.modules.module.Module|k LayerNorm adapter_layer_norm adapter_modules adapter_reuse_layer_norm dense dropout ln_before_adapter
transformers.models.xmod.modeling_xmod.XmodPooler|b torch.nn.modules.module.Module|k activation dense
transformers.models.xmod.modeling_xmod.XmodPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.xmod.modeling_xmod.XmodSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size config distance_embedding dropout is_causal is_decoder key layer_idx max_position_embeddings num_attention_heads position_embedding_type query scaling value
transformers.models.xmod.modeling_xmod.XmodSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.yolos.feature_extraction_yolos.YolosFeatureExtractor|b transformers.image_processing_base.ImageProcessingMixin|k _valid_processor_keys do_convert_annotations do_normalize do_pad do_rescale do_resize format image_mean image_std pad_size resample rescale_factor size|k *|f
transformers.models.yolos.image_processing_pil_yolos.YolosImageProcessorPil|b transformers.image_processing_backends.PilBackend|k do_convert_annotations|k *|f
transformers.models.yolos.image_processing_yolos.YolosImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k _valid_processor_keys do_convert_annotations do_normalize do_pad do_rescale do_resize format image_mean image_std pad_size resample rescale_factor size|k *|f
transformers.models.yolos.image_processing_yolos_fast.YolosImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k do_convert_annotations|k *|f
transformers.models.yoso.configuration_yoso.YosoConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_cross_attention attention_probs_dropout_prob bos_token_id conv_window eos_token_id hash_code_len hidden_act hidden_dropout_prob hidden_size initializer_range intermediate_size layer_norm_eps lsh_backward max_position_embeddings num_attention_heads num_hash num_hidden_layers pad_token_id position_embedding_type tie_word_embeddings type_vocab_size use_expectation use_fast_hash vocab_size
transformers.models.yoso.modeling_yoso.YosoAttention|b torch.nn.modules.module.Module|k output pruned_heads self
transformers.models.yoso.modeling_yoso.YosoClassificationHead|b torch.nn.modules.module.Module|k config dense dropout out_proj
transformers.models.yoso.modeling_yoso.YosoCumulation|k
transformers.models.yoso.modeling_yoso.YosoEmbeddings|b torch.nn.modules.module.Module|k LayerNorm dropout position_embedding_type position_embeddings position_ids token_type_embeddings token_type_ids word_embeddings
transformers.models.yoso.modeling_yoso.YosoEncoder|b torch.nn.modules.module.Module|k config gradient_checkpointing layer
transformers.models.yoso.modeling_yoso.YosoForMaskedLM|b transformers.modeling_utils.PreTrainedModel|k cls yoso
transformers.models.yoso.modeling_yoso.YosoForMultipleChoice|b transformers.modeling_utils.PreTrainedModel|k classifier pre_classifier yoso
transformers.models.yoso.modeling_yoso.YosoForQuestionAnswering|b transformers.modeling_utils.PreTrainedModel|k num_labels qa_outputs yoso
transformers.models.yoso.modeling_yoso.YosoForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k classifier num_labels yoso
transformers.models.yoso.modeling_yoso.YosoForTokenClassification|b transformers.modeling_utils.PreTrainedModel|k classifier dropout num_labels yoso
transformers.models.yoso.modeling_yoso.YosoIntermediate|b torch.nn.modules.module.Module|k dense intermediate_act_fn
transformers.models.yoso.modeling_yoso.YosoLMPredictionHead|b torch.nn.modules.module.Module|k bias decoder transform
transformers.models.yoso.modeling_yoso.YosoLSHCumulation|k
transformers.models.yoso.modeling_yoso.YosoLayer|b torch.nn.modules.module.Module|k add_cross_attention attention chunk_size_feed_forward intermediate output seq_len_dim|f
transformers.models.yoso.modeling_yoso.YosoModel|b transformers.modeling_utils.PreTrainedModel|k config embeddings encoder
transformers.models.yoso.modeling_yoso.YosoOnlyMLMHead|b torch.nn.modules.module.Module|k predictions
transformers.models.yoso.modeling_yoso.YosoOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.yoso.modeling_yoso.YosoPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.yoso.modeling_yoso.YosoPredictionHeadTransform|b torch.nn.modules.module.Module|k LayerNorm dense transform_act_fn
transformers.models.yoso.modeling_yoso.YosoSelfAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size conv dropout hash_code_len key lsh_backward lsh_config num_attention_heads num_hash position_embedding_type query use_conv use_expectation use_fast_hash value
transformers.models.yoso.modeling_yoso.YosoSelfOutput|b torch.nn.modules.module.Module|k LayerNorm dense dropout
transformers.models.zamba.configuration_zamba.ZambaConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k attention_dropout attention_head_dim attention_hidden_size attn_layer_offset attn_layer_period bos_token_id eos_token_id hidden_act hidden_mamba_act hidden_size initializer_range intermediate_size layers_block_type mamba_conv_bias mamba_d_conv mamba_d_state mamba_dt_rank mamba_expand mamba_proj_bias max_position_embeddings n_mamba_heads num_attention_heads num_hidden_layers num_key_value_heads num_logits_to_keep pad_token_id rms_norm_eps tie_word_embeddings time_step_floor time_step_max time_step_min use_associative_scan use_cache use_mamba_kernels vocab_size
transformers.models.zamba.modeling_zamba.ZambaAttention|b torch.nn.modules.module.Module|k attention_dropout attention_hidden_size config head_dim is_causal k_proj layer_idx max_position_embeddings num_key_value_groups o_proj q_proj scaling v_proj
transformers.models.zamba.modeling_zamba.ZambaAttentionDecoderLayer|b torch.nn.modules.module.Module|k feed_forward input_layernorm pre_ff_layernorm self_attn
transformers.models.zamba.modeling_zamba.ZambaForCausalLM|b transformers.modeling_utils.PreTrainedModel|k _cache _previous_max_cache_length _tied_weights_keys generation_config lm_head model vocab_size
transformers.models.zamba.modeling_zamba.ZambaForSequenceClassification|b transformers.modeling_utils.PreTrainedModel|k _tied_weights_keys model num_labels score
transformers.models.zamba.modeling_zamba.ZambaHybridDynamicCache|k _buffers _modules _parameters conv_kernel_size conv_states dtype has_previous_state intermediate_size is_compileable key_cache layers_block_type n_mamba_heads ssm_state_size ssm_states transformer_layers value_cache
transformers.models.zamba.modeling_zamba.ZambaHybridLayer|b torch.nn.modules.module.Module|k linear mamba_decoder shared_transf|f
transformers.models.zamba.modeling_zamba.ZambaMLP|b torch.nn.modules.module.Module|k act_fn config down_proj gate_proj hidden_size intermediate_size up_proj
transformers.models.zamba.modeling_zamba.ZambaMambaDecoderLayer|b torch.nn.modules.module.Module|k input_layernorm layer_idx mamba|f
transformers.models.zamba.modeling_zamba.ZambaMambaMixer|b torch.nn.modules.module.Module|k A_log D act activation config conv1d conv_kernel_size dt_proj_bias dt_proj_weight hidden_size in_proj intermediate_size layer_idx layer_type mamba_head_dim n_mamba_heads out_proj ssm_state_size time_step_rank use_associative_scan use_bias use_conv_bias use_fast_kernels x_proj_weight
transformers.models.zamba.modeling_zamba.ZambaModel|b transformers.modeling_utils.PreTrainedModel|k _attn_implementation _tied_weights_keys embed_tokens final_layernorm gradient_checkpointing layers layers_block_type padding_idx vocab_size
transformers.models.zamba.modeling_zamba.ZambaPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.zamba.modeling_zamba.ZambaRMSNorm|b torch.nn.modules.module.Module|k variance_epsilon weight
transformers.models.zoedepth.configuration_zoedepth.ZoeDepthConfig|b transformers.configuration_utils.PretrainedConfig transformers.configuration_utils.PreTrainedConfig|k add_projection attractor_alpha attractor_gamma attractor_kind backbone backbone_config batch_norm_eps bin_centers_type bin_configurations bin_embedding_dim bottleneck_features fusion_hidden_size head_in_index hidden_act initializer_range max_temp min_temp neck_hidden_sizes num_attractors num_patch_transformer_layers num_relative_features patch_transformer_hidden_size patch_transformer_intermediate_size patch_transformer_num_attention_heads readout_type reassemble_factors use_batch_norm_in_fusion_residual use_bias_in_fusion_residual use_pretrained_backbone
transformers.models.zoedepth.image_processing_pil_zoedepth.ZoeDepthImageProcessorPil|b transformers.image_processing_backends.PilBackend|k *|f
transformers.models.zoedepth.image_processing_zoedepth.ZoeDepthImageProcessor|b transformers.image_processing_utils.BaseImageProcessor|k do_normalize do_pad do_rescale do_resize ensure_multiple_of image_mean image_std keep_aspect_ratio resample rescale_factor size|k *|f
transformers.models.zoedepth.image_processing_zoedepth_fast.ZoeDepthImageProcessorFast|b transformers.image_processing_utils_fast.BaseImageProcessorFast|k *|f
transformers.models.zoedepth.modeling_zoedepth.LogBinomialSoftmax|b torch.nn.modules.module.Module|k act k k_idx k_minus_1
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthAttractorLayer|b torch.nn.modules.module.Module|k act1 act2 alpha conv1 conv2 gemma kind max_depth memory_efficient min_depth n_attractors n_bins
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthAttractorLayerUnnormed|b torch.nn.modules.module.Module|k act1 act2 alpha conv1 conv2 gamma kind max_depth memory_efficient min_depth n_attractors n_bins
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthConditionalLogBinomialSoftmax|b torch.nn.modules.module.Module|k log_binomial_transform max_temp min_temp mlp p_eps
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthFeatureFusionLayer|b torch.nn.modules.module.Module|k align_corners projection residual_layer1 residual_layer2
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthFeatureFusionStage|b torch.nn.modules.module.Module|k layers
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthForDepthEstimation|b transformers.modeling_utils.PreTrainedModel|k backbone metric_head neck patch_size relative_head
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthMLPClassifier|b torch.nn.modules.module.Module|k activation linear1 linear2
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthMetricDepthEstimationHead|b torch.nn.modules.module.Module|k attractors bin_centers_type conditional_log_binomial conv2 max_depth min_depth projectors seed_bin_regressor seed_projector
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthMultiheadAttention|b torch.nn.modules.module.Module|k all_head_size attention_head_size dropout key num_attention_heads out_proj query value
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthMultipleMetricDepthEstimationHeads|b torch.nn.modules.module.Module|k attractors bin_centers_type bin_configurations conditional_log_binomial conv2 mlp_classifier patch_transformer projectors seed_bin_regressors seed_projector
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthNeck|b torch.nn.modules.module.Module|k config convs fusion_stage reassemble_stage
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthPatchTransformerEncoder|b torch.nn.modules.module.Module|k embedding_convPxP transformer_encoder
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthPreActResidualLayer|b torch.nn.modules.module.Module|k activation1 activation2 batch_norm1 batch_norm2 convolution1 convolution2 use_batch_norm
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthPreTrainedModel|b transformers.modeling_utils.PreTrainedModel
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthProjector|b torch.nn.modules.module.Module|k act conv1 conv2
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthReassembleLayer|b torch.nn.modules.module.Module|k projection resize
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthReassembleStage|b torch.nn.modules.module.Module|k layers readout_projects readout_type
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthRelativeDepthEstimationHead|b torch.nn.modules.module.Module|k conv1 conv2 conv3 head_in_index projection upsample
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthSeedBinRegressor|b torch.nn.modules.module.Module|k act1 act2 bin_centers_type conv1 conv2 in_features max_depth min_depth
transformers.models.zoedepth.modeling_zoedepth.ZoeDepthTransformerEncoderLayer|b torch.nn.modules.module.Module|k activation dropout dropout1 dropout2 linear1 linear2 norm1 norm2 self_attn
transformers.trainer_callback.DefaultFlowCallback|k
transformers.trainer_callback.EarlyStoppingCallback|k early_stopping_patience early_stopping_patience_counter early_stopping_threshold
transformers.trainer_callback.PrinterCallback|k
transformers.trainer_callback.ProgressCallback|k current_step max_str_len prediction_bar training_bar
transformers.trainer_callback.TrainerCallback|k
pytorch_metric_learning.distances.base_distance.BaseDistance|b pytorch_metric_learning.utils.module_with_records.ModuleWithRecords|k final_avg_query_norm final_avg_ref_norm initial_avg_query_norm initial_avg_ref_norm is_inverted normalize_embeddings p power
pytorch_metric_learning.distances.cosine_similarity.CosineSimilarity|b pytorch_metric_learning.distances.dot_product_similarity.DotProductSimilarity
pytorch_metric_learning.distances.dot_product_similarity.DotProductSimilarity|b pytorch_metric_learning.distances.base_distance.BaseDistance
pytorch_metric_learning.distances.lp_distance.LpDistance|b pytorch_metric_learning.distances.base_distance.BaseDistance
pytorch_metric_learning.distances.snr_distance.SNRDistance|b pytorch_metric_learning.distances.base_distance.BaseDistance
pytorch_metric_learning.losses.angular_loss.AngularLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k alpha average_angle
pytorch_metric_learning.losses.arcface_loss.ArcFaceLoss|b pytorch_metric_learning.losses.large_margin_softmax_loss.LargeMarginSoftmaxLoss
pytorch_metric_learning.losses.base_loss_wrapper.BaseLossWrapper|b torch.nn.modules.module.Module
pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|b pytorch_metric_learning.losses.mixins.EmbeddingRegularizerMixin torch.nn.modules.module.Module|k collect_stats distance reducer
pytorch_metric_learning.losses.base_metric_loss_function.MultipleLosses|b torch.nn.modules.module.Module|k is_dict losses miners weights
pytorch_metric_learning.losses.centroid_triplet_loss.CentroidTripletLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k triplet_loss
pytorch_metric_learning.losses.circle_loss.CircleLoss|b pytorch_metric_learning.losses.generic_pair_loss.GenericPairLoss|k delta_n delta_p gamma m on op soft_plus
pytorch_metric_learning.losses.contrastive_loss.ContrastiveLoss|b pytorch_metric_learning.losses.generic_pair_loss.GenericPairLoss|k neg_margin pos_margin
pytorch_metric_learning.losses.cosface_loss.CosFaceLoss|b pytorch_metric_learning.losses.large_margin_softmax_loss.LargeMarginSoftmaxLoss
pytorch_metric_learning.losses.cross_batch_memory.CrossBatchMemory|b pytorch_metric_learning.utils.module_with_records.ModuleWithRecords|k curr_batch_idx embedding_memory embedding_size has_been_filled label_memory loss memory_size miner queue_idx
pytorch_metric_learning.losses.dynamic_soft_margin_loss.DynamicSoftMarginLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k delta hist_ min_val momentum num_bins
pytorch_metric_learning.losses.fast_ap_loss.FastAPLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k num_bins num_edges
pytorch_metric_learning.losses.generic_pair_loss.GenericPairLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k loss_method
pytorch_metric_learning.losses.histogram_loss.HistogramLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k delta
pytorch_metric_learning.losses.instance_loss.InstanceLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k gamma
pytorch_metric_learning.losses.intra_pair_variance_loss.IntraPairVarianceLoss|b pytorch_metric_learning.losses.generic_pair_loss.GenericPairLoss|k neg_eps pos_eps
pytorch_metric_learning.losses.large_margin_softmax_loss.LargeMarginSoftmaxLoss|b pytorch_metric_learning.losses.mixins.WeightRegularizerMixin torch.nn.modules.module.Module|k W alternating avg_angle collect_stats cos_powers cross_entropy distance embedding_reg_weight embedding_regularizer margin margin_choose_n max_n n_range num_classes reducer scale
pytorch_metric_learning.losses.lifted_structure_loss.GeneralizedLiftedStructureLoss|b pytorch_metric_learning.losses.generic_pair_loss.GenericPairLoss|k neg_margin pos_margin
pytorch_metric_learning.losses.lifted_structure_loss.LiftedStructureLoss|b pytorch_metric_learning.losses.generic_pair_loss.GenericPairLoss|k neg_margin pos_margin
pytorch_metric_learning.losses.manifold_loss.ManifoldLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k K alpha l lambdaC margin proxies
pytorch_metric_learning.losses.margin_loss.MarginLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k beta learn_beta margin nu triplets_per_anchor
pytorch_metric_learning.losses.mixins.EmbeddingRegularizerMixin|k embedding_reg_weight embedding_regularizer
pytorch_metric_learning.losses.mixins.WeightMixin|k weight_init_func
pytorch_metric_learning.losses.mixins.WeightRegularizerMixin|b pytorch_metric_learning.losses.mixins.WeightMixin|k weight_reg_weight weight_regularizer
pytorch_metric_learning.losses.multi_similarity_loss.MultiSimilarityLoss|b pytorch_metric_learning.losses.generic_pair_loss.GenericPairLoss|k alpha base beta
pytorch_metric_learning.losses.multiple_losses.MultipleLosses|b torch.nn.modules.module.Module|k is_dict losses miners weights
pytorch_metric_learning.losses.n_pairs_loss.NPairsLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k cross_entropy num_pairs
pytorch_metric_learning.losses.nca_loss.NCALoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k softmax_scale
pytorch_metric_learning.losses.normalized_softmax_loss.NormalizedSoftmaxLoss|b pytorch_metric_learning.losses.mixins.WeightRegularizerMixin torch.nn.modules.module.Module|k W collect_stats cross_entropy distance embedding_reg_weight embedding_regularizer reducer temperature
pytorch_metric_learning.losses.ntxent_loss.NTXentLoss|b pytorch_metric_learning.losses.generic_pair_loss.GenericPairLoss|k temperature
pytorch_metric_learning.losses.p2s_grad_loss.P2SGradLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k descriptors_dim m_loss num_classes weight
pytorch_metric_learning.losses.pnp_loss.PNPLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k alpha anneal b variant
pytorch_metric_learning.losses.proxy_anchor_loss.ProxyAnchorLoss|b pytorch_metric_learning.losses.mixins.WeightRegularizerMixin torch.nn.modules.module.Module|k alpha collect_stats distance embedding_reg_weight embedding_regularizer margin num_classes proxies reducer
pytorch_metric_learning.losses.proxy_losses.ProxyNCALoss|b pytorch_metric_learning.losses.mixins.WeightRegularizerMixin torch.nn.modules.module.Module|k collect_stats distance embedding_reg_weight embedding_regularizer proxies proxy_labels reducer softmax_scale
pytorch_metric_learning.losses.ranked_list_loss.RankedListLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k Tn Tp alpha imbalance margin
pytorch_metric_learning.losses.self_supervised_loss.SelfSupervisedLoss|b torch.nn.modules.module.Module|k loss symmetric
pytorch_metric_learning.losses.signal_to_noise_ratio_losses.SignalToNoiseRatioContrastiveLoss|b pytorch_metric_learning.losses.contrastive_loss.ContrastiveLoss
pytorch_metric_learning.losses.soft_triple_loss.SoftTripleLoss|b pytorch_metric_learning.losses.mixins.WeightRegularizerMixin torch.nn.modules.module.Module|k centers_per_class collect_stats distance embedding_reg_weight embedding_regularizer fc gamma la margin num_classes reducer
pytorch_metric_learning.losses.sphereface_loss.SphereFaceLoss|b pytorch_metric_learning.losses.large_margin_softmax_loss.LargeMarginSoftmaxLoss
pytorch_metric_learning.losses.subcenter_arcface_loss.SubCenterArcFaceLoss|b pytorch_metric_learning.losses.arcface_loss.ArcFaceLoss|k sub_centers
pytorch_metric_learning.losses.supcon_loss.SupConLoss|b pytorch_metric_learning.losses.generic_pair_loss.GenericPairLoss|k temperature
pytorch_metric_learning.losses.tcm_loss.ThresholdConsistentMarginLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k lambda_minus lambda_plus margin_minus margin_plus
pytorch_metric_learning.losses.triplet_margin_loss.TripletMarginLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k margin smooth_loss swap triplets_per_anchor
pytorch_metric_learning.losses.tuplet_margin_loss.TupletMarginLoss|b pytorch_metric_learning.losses.generic_pair_loss.GenericPairLoss|k avg_neg_angle avg_pos_angle margin scale
pytorch_metric_learning.losses.vicreg_loss.VICRegLoss|b pytorch_metric_learning.losses.base_metric_loss_function.BaseMetricLossFunction|k covariance_v eps invariance_lambda variance_mu
pytorch_metric_learning.miners.angular_miner.AngularMiner|b pytorch_metric_learning.miners.base_miner.BaseMiner|k angle average_angle average_angle_above_threshold average_angle_below_threshold max_angle min_angle std_of_angle
pytorch_metric_learning.miners.base_miner.BaseMiner|b pytorch_metric_learning.utils.module_with_records_and_reducer.ModuleWithRecordsAndDistance|k num_neg_pairs num_pos_pairs num_triplets
pytorch_metric_learning.miners.base_miner.BaseSubsetBatchMiner|b pytorch_metric_learning.utils.module_with_records_and_reducer.ModuleWithRecordsAndDistance|k output_batch_size
pytorch_metric_learning.miners.base_miner.BaseTupleMiner|b pytorch_metric_learning.miners.base_miner.BaseMiner
pytorch_metric_learning.miners.batch_easy_hard_miner.BatchEasyHardMiner|b pytorch_metric_learning.miners.base_miner.BaseMiner|k allowed_neg_range allowed_pos_range easiest_neg_pair easiest_pos_pair easiest_triplet hardest_neg_pair hardest_pos_pair hardest_triplet neg_strategy pos_strategy
pytorch_metric_learning.miners.batch_hard_miner.BatchHardMiner|b pytorch_metric_learning.miners.batch_easy_hard_miner.BatchEasyHardMiner
pytorch_metric_learning.miners.distance_weighted_miner.DistanceWeightedMiner|b pytorch_metric_learning.miners.base_miner.BaseMiner|k cutoff nonzero_loss_cutoff
pytorch_metric_learning.miners.embeddings_already_packaged_as_triplets.EmbeddingsAlreadyPackagedAsTriplets|b pytorch_metric_learning.miners.base_miner.BaseMiner
pytorch_metric_learning.miners.hdc_miner.HDCMiner|b pytorch_metric_learning.miners.base_miner.BaseMiner|k a1 a2 filter_percentage n p was_set_externally
pytorch_metric_learning.miners.maximum_loss_miner.MaximumLossMiner|b pytorch_metric_learning.miners.base_miner.BaseSubsetBatchMiner|k avg_loss loss max_loss min_loss miner num_trials
pytorch_metric_learning.miners.multi_similarity_miner.MultiSimilarityMiner|b pytorch_metric_learning.miners.base_miner.BaseMiner|k epsilon
pytorch_metric_learning.miners.pair_margin_miner.PairMarginMiner|b pytorch_metric_learning.miners.base_miner.BaseMiner|k neg_margin neg_pair_dist pos_margin pos_pair_dist
pytorch_metric_learning.miners.triplet_margin_miner.TripletMarginMiner|b pytorch_metric_learning.miners.base_miner.BaseMiner|k avg_triplet_margin margin neg_pair_dist pos_pair_dist type_of_triplets
pytorch_metric_learning.miners.uniform_histogram_miner.UniformHistogramMiner|b pytorch_metric_learning.miners.base_miner.BaseMiner|k neg_per_bin num_bins pos_per_bin
pytorch_metric_learning.reducers.avg_non_zero_reducer.AvgNonZeroReducer|b pytorch_metric_learning.reducers.threshold_reducer.ThresholdReducer
pytorch_metric_learning.reducers.base_reducer.BaseReducer|b pytorch_metric_learning.utils.module_with_records.ModuleWithRecords|k losses_size
pytorch_metric_learning.reducers.class_weighted_reducer.ClassWeightedReducer|b pytorch_metric_learning.reducers.base_reducer.BaseReducer|k weights
pytorch_metric_learning.reducers.divisor_reducer.DivisorReducer|b pytorch_metric_learning.reducers.base_reducer.BaseReducer|k divisor
pytorch_metric_learning.reducers.do_nothing_reducer.DoNothingReducer|b pytorch_metric_learning.reducers.base_reducer.BaseReducer
pytorch_metric_learning.reducers.mean_reducer.MeanReducer|b pytorch_metric_learning.reducers.base_reducer.BaseReducer
pytorch_metric_learning.reducers.multiple_reducers.MultipleReducers|b pytorch_metric_learning.reducers.base_reducer.BaseReducer|k default_reducer reducers
pytorch_metric_learning.reducers.per_anchor_reducer.PerAnchorReducer|b pytorch_metric_learning.reducers.base_reducer.BaseReducer|k aggregation_func reducer
pytorch_metric_learning.reducers.sum_reducer.SumReducer|b pytorch_metric_learning.reducers.mean_reducer.MeanReducer
pytorch_metric_learning.reducers.threshold_reducer.ThresholdReducer|b pytorch_metric_learning.reducers.base_reducer.BaseReducer|k high low num_above_high num_above_low num_past_filter
pytorch_metric_learning.regularizers.base_regularizer.BaseRegularizer|b pytorch_metric_learning.utils.module_with_records_and_reducer.ModuleWithRecordsReducerAndDistance
pytorch_metric_learning.regularizers.center_invariant_regularizer.CenterInvariantRegularizer|b pytorch_metric_learning.regularizers.base_regularizer.BaseRegularizer
pytorch_metric_learning.regularizers.lp_regularizer.LpRegularizer|b pytorch_metric_learning.regularizers.base_regularizer.BaseRegularizer|k p power
pytorch_metric_learning.regularizers.regular_face_regularizer.RegularFaceRegularizer|b pytorch_metric_learning.regularizers.base_regularizer.BaseRegularizer
pytorch_metric_learning.regularizers.sparse_centers_regularizer.SparseCentersRegularizer|b pytorch_metric_learning.regularizers.base_regularizer.BaseRegularizer|k diff_class_center_sim diff_class_mask same_class_center_sim same_class_mask
pytorch_metric_learning.regularizers.zero_mean_regularizer.ZeroMeanRegularizer|b pytorch_metric_learning.regularizers.base_regularizer.BaseRegularizer
pytorch_metric_learning.utils.accuracy_calculator.AccuracyCalculator|k avg_of_avgs curr_function_dict device function_keyword k kmeans_func knn_func label_comparison_fn original_function_dict return_per_class
pytorch_metric_learning.utils.common_functions.EmbeddingDataset|k embeddings labels
pytorch_metric_learning.utils.common_functions.Identity|b torch.nn.modules.module.Module
pytorch_metric_learning.utils.common_functions.LabelMapper|k label_map set_min_label_to_zero
pytorch_metric_learning.utils.common_functions.TorchInitWrapper|k init_func kwargs|f
pytorch_metric_learning.utils.distributed.DistributedLossWrapper|b torch.nn.modules.module.Module|k efficient loss
pytorch_metric_learning.utils.distributed.DistributedMinerWrapper|b torch.nn.modules.module.Module|k efficient miner
pytorch_metric_learning.utils.inference.CustomKNN|k distance|f
pytorch_metric_learning.utils.inference.FaissIndexer|k faiss_module index
pytorch_metric_learning.utils.inference.FaissKMeans|k kwargs|f
pytorch_metric_learning.utils.inference.FaissKNN|k gpus index index_init_fn reset_after reset_before|f
pytorch_metric_learning.utils.inference.InferenceModel|k data_device dtype embedder indexer knn_func match_finder normalize_embeddings trunk
pytorch_metric_learning.utils.inference.LogitGetter|b torch.nn.modules.module.Module|k copy_weights distance transpose weights
pytorch_metric_learning.utils.inference.MatchFinder|k distance threshold
pytorch_metric_learning.utils.key_checker.KeyChecker|k essential important keys warn_empty
pytorch_metric_learning.utils.key_checker.KeyCheckerDict|k children
pytorch_metric_learning.utils.logging_presets.EmptyContainer|k
pytorch_metric_learning.utils.logging_presets.HookContainer|k do_save_models log_freq primary_metric record_group_name_prefix record_keeper saveable_trainer_objects validation_split_name
pytorch_metric_learning.utils.loss_tracker.LossTracker|k loss_weights losses
pytorch_metric_learning.utils.module_with_records.ModuleWithRecords|b torch.nn.modules.module.Module|k collect_stats
pytorch_metric_learning.utils.module_with_records_and_reducer.ModuleWithRecordsAndDistance|b pytorch_metric_learning.utils.module_with_records.ModuleWithRecords|k distance
pytorch_metric_learning.utils.module_with_records_and_reducer.ModuleWithRecordsAndReducer|b pytorch_metric_learning.utils.module_with_records.ModuleWithRecords|k reducer
pytorch_metric_learning.utils.module_with_records_and_reducer.ModuleWithRecordsReducerAndDistance|b pytorch_metric_learning.utils.module_with_records_and_reducer.ModuleWithRecordsAndReducer|k distance
torch_geometric.data.batch.DynamicInheritanceGetter|k|f
torch_geometric.data.cluster.ClusterData|k data num_parts partptr perm
torch_geometric.data.cluster.ClusterLoader|b torch.utils.data.dataloader.DataLoader|k cluster_data
torch_geometric.data.database.Database|k schema
torch_geometric.data.database.RocksDatabase|b torch_geometric.data.database.Database|k _db path
torch_geometric.data.database.SQLiteDatabase|b torch_geometric.data.database.Database|k _connection _cursor name path
torch_geometric.data.database.TensorInfo|k dtype is_edge_index is_index size
torch_geometric.data.dataloader.Collater|k exclude_keys follow_batch|f
torch_geometric.data.dataloader.DataListLoader|b torch.utils.data.dataloader.DataLoader
torch_geometric.data.dataloader.DataLoader|b torch.utils.data.dataloader.DataLoader|k exclude_keys follow_batch
torch_geometric.data.dataloader.DenseCollater|k|f
torch_geometric.data.dataloader.DenseDataLoader|b torch.utils.data.dataloader.DataLoader
torch_geometric.data.dataset.Dataset|k _data_list _indices force_reload log pre_filter pre_transform root transform
torch_geometric.data.feature_store.FeatureStore|k
torch_geometric.data.feature_store.TensorAttr|k attr_name group_name index
torch_geometric.data.feature_store._FieldStatus|c s|c 0
torch_geometric.data.graph_saint.GraphSAINTEdgeSampler|b torch_geometric.data.graph_saint.GraphSAINTSampler
torch_geometric.data.graph_saint.GraphSAINTNodeSampler|b torch_geometric.data.graph_saint.GraphSAINTSampler
torch_geometric.data.graph_saint.GraphSAINTRandomWalkSampler|b torch_geometric.data.graph_saint.GraphSAINTSampler|k walk_length
torch_geometric.data.graph_saint.GraphSAINTSampler|b torch.utils.data.dataloader.DataLoader|k E N adj data edge_norm log node_norm num_steps sample_coverage save_dir
torch_geometric.data.graph_store.EdgeAttr|k edge_type is_sorted layout size
torch_geometric.data.graph_store.EdgeLayout|c s|c 0
torch_geometric.data.graph_store.GraphStore|k
torch_geometric.data.hypergraph_data.HyperGraphData|b torch_geometric.data.data.Data
torch_geometric.data.on_disk_dataset.OnDiskDataset|b torch_geometric.data.dataset.Dataset|k _db _numel backend schema
torch_geometric.data.sampler.Adj|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
torch_geometric.data.sampler.Block|k e_id edge_index n_id res_n_id size
torch_geometric.data.sampler.DataFlow|k blocks flow n_id
torch_geometric.data.sampler.EdgeIndex|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
torch_geometric.data.sampler.NeighborSampler|b torch.utils.data.dataloader.DataLoader|k add_self_loops adj_t batch_size bipartite cumdeg data drop_last e_assoc e_id e_id_loop edge_index edge_index_j edge_index_loop flow i is_sparse_tensor j node_idx num_hops num_nodes return_e_id shuffle size sizes tmp transform|f
torch_geometric.data.sampler.RandomNodeSampler|b torch.utils.data.dataloader.DataLoader|k E N adj data
torch_geometric.data.shadow.ShaDowKHopSampler|b torch.utils.data.dataloader.DataLoader|k adj_t data depth is_sparse_tensor node_idx num_neighbors replace
torch_geometric.data.storage.AttrType|c s|c 0
torch_geometric.data.summary.Stats|k max mean median min quantile25 quantile75 std
torch_geometric.data.summary.Summary|k name num_edges num_edges_per_type num_graphs num_nodes num_nodes_per_type
torch_geometric.data.view.ItemsView|b torch_geometric.data.view.MappingView
torch_geometric.data.view.KeysView|b torch_geometric.data.view.MappingView
torch_geometric.data.view.MappingView|k _args _mapping
torch_geometric.data.view.ValuesView|b torch_geometric.data.view.MappingView
torch_geometric.inspector.Inspector|k _cls _signature_dict _source_dict
torch_geometric.inspector.Parameter|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
torch_geometric.inspector.Signature|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
torch_geometric.nn.aggr.attention.AttentionalAggregation|b torch_geometric.nn.aggr.base.Aggregation|k gate_mlp gate_nn mlp nn|f
torch_geometric.nn.aggr.base.Aggregation|b torch.nn.modules.module.Module|k _deterministic|f
torch_geometric.nn.aggr.basic.MaxAggregation|b torch_geometric.nn.aggr.base.Aggregation|f
torch_geometric.nn.aggr.basic.MeanAggregation|b torch_geometric.nn.aggr.base.Aggregation|f
torch_geometric.nn.aggr.basic.MinAggregation|b torch_geometric.nn.aggr.base.Aggregation|f
torch_geometric.nn.aggr.basic.MulAggregation|b torch_geometric.nn.aggr.base.Aggregation|f
torch_geometric.nn.aggr.basic.PowerMeanAggregation|b torch_geometric.nn.aggr.base.Aggregation|k _init_p channels learn max_value min_value p|f
torch_geometric.nn.aggr.basic.SoftmaxAggregation|b torch_geometric.nn.aggr.base.Aggregation|k _init_t channels learn semi_grad t|f
torch_geometric.nn.aggr.basic.StdAggregation|b torch_geometric.nn.aggr.base.Aggregation|k var_aggr|f
torch_geometric.nn.aggr.basic.SumAggregation|b torch_geometric.nn.aggr.base.Aggregation|f
torch_geometric.nn.aggr.basic.VarAggregation|b torch_geometric.nn.aggr.base.Aggregation|k semi_grad|f
torch_geometric.nn.aggr.deep_sets.DeepSetsAggregation|b torch_geometric.nn.aggr.base.Aggregation|k global_mlp global_nn local_mlp local_nn|f
torch_geometric.nn.aggr.equilibrium.EquilibriumAggregation|b torch_geometric.nn.aggr.base.Aggregation|k grad_iter initial_lamb lamb optimizer output_dim potential softplus|f
torch_geometric.nn.aggr.equilibrium.MomentumOptimizer|b torch.nn.modules.module.Module|k _initial_lr _initial_mom _lr _mom sigmoid softplus
torch_geometric.nn.aggr.equilibrium.ResNetPotential|b torch.nn.modules.module.Module|k layers res_trans
torch_geometric.nn.aggr.fused.FusedAggregation|b torch_geometric.nn.aggr.base.Aggregation|k aggr_index aggr_names lookup_ops need_degree reduce_ops semi_grad|f
torch_geometric.nn.aggr.gmt.GraphMultisetTransformer|b torch_geometric.nn.aggr.base.Aggregation|k Conv channels dropout encoders heads hidden_channels in_channels k layer_norm lin1 lin2 num_heads num_nodes out_channels pma1 pma2 pool_sequences pooling_ratio pools|f
torch_geometric.nn.aggr.gmt.MAB|b torch.nn.modules.module.Module|k dim_V fc_o fc_q layer_k layer_norm layer_v ln0 ln1 num_heads
torch_geometric.nn.aggr.gmt.PMA|b torch.nn.modules.module.Module|k S mab
torch_geometric.nn.aggr.gmt.SAB|b torch.nn.modules.module.Module|k mab
torch_geometric.nn.aggr.gru.GRUAggregation|b torch_geometric.nn.aggr.base.Aggregation|k gru in_channels out_channels|f
torch_geometric.nn.aggr.lcm.LCMAggregation|b torch_geometric.nn.aggr.base.Aggregation|k gru_cell in_channels lin out_channels project|f
torch_geometric.nn.aggr.lstm.LSTMAggregation|b torch_geometric.nn.aggr.base.Aggregation|k in_channels lstm out_channels|f
torch_geometric.nn.aggr.mlp.MLPAggregation|b torch_geometric.nn.aggr.base.Aggregation|k in_channels max_num_elements mlp out_channels|f
torch_geometric.nn.aggr.multi.MultiAggregation|b torch_geometric.nn.aggr.base.Aggregation|k aggrs dense_combine fused_aggr fused_out_index in_channels is_fused_aggr lin lin_heads mode multihead_attn out_channels|f
torch_geometric.nn.aggr.patch_transformer.PatchTransformerAggregation|b torch_geometric.nn.aggr.base.Aggregation|k aggrs blocks fc in_channels lin out_channels pad_projector patch_size pe|f
torch_geometric.nn.aggr.quantile.MedianAggregation|b torch_geometric.nn.aggr.quantile.QuantileAggregation|f
torch_geometric.nn.aggr.quantile.QuantileAggregation|b torch_geometric.nn.aggr.base.Aggregation|k _q fill_value interpolation|f
torch_geometric.nn.aggr.scaler.DegreeScalerAggregation|b torch_geometric.nn.aggr.base.Aggregation|k aggr avg_deg avg_deg_lin avg_deg_log init_avg_deg_lin init_avg_deg_log scaler|f
torch_geometric.nn.aggr.set2set.Set2Set|b torch_geometric.nn.aggr.base.Aggregation|k in_channels lstm out_channels processing_steps|f
torch_geometric.nn.aggr.set_transformer.SetTransformerAggregation|b torch_geometric.nn.aggr.base.Aggregation|k channels concat decoders dropout encoders heads layer_norm num_seed_points pma|f
torch_geometric.nn.aggr.sort.SortAggregation|b torch_geometric.nn.aggr.base.Aggregation|k k|f
torch_geometric.nn.aggr.utils.InducedSetAttentionBlock|b torch.nn.modules.module.Module|k ind mab1 mab2
torch_geometric.nn.aggr.utils.MultiheadAttentionBlock|b torch.nn.modules.module.Module|k attn channels dropout heads layer_norm1 layer_norm2 lin
torch_geometric.nn.aggr.utils.PoolingByMultiheadAttention|b torch.nn.modules.module.Module|k lin mab seed
torch_geometric.nn.aggr.utils.SetAttentionBlock|b torch.nn.modules.module.Module|k mab
torch_geometric.nn.aggr.variance_preserving.VariancePreservingAggregation|b torch_geometric.nn.aggr.base.Aggregation|f
torch_geometric.nn.attention.performer.PerformerAttention|b torch.nn.modules.module.Module|k attn_out dropout fast_attn head_channels heads k kernel q v
torch_geometric.nn.attention.performer.PerformerProjection|b torch.nn.modules.module.Module|k kernel num_cols num_rows
torch_geometric.nn.attention.polynormer.PolynormerAttention|b torch.nn.modules.module.Module|k beta dropout h_lins head_channels heads k lin_out lns q qk_shared v
torch_geometric.nn.attention.qformer.QFormer|b torch.nn.modules.module.Module|k encoder encoder_layer layer_norm num_heads num_layers project
torch_geometric.nn.attention.sgformer.SGFormerAttention|b torch.nn.modules.module.Module|k head_channels heads k q v
torch_geometric.nn.conv.antisymmetric_conv.AntiSymmetricConv|b torch.nn.modules.module.Module|k W act bias epsilon gamma in_channels num_iters phi
torch_geometric.nn.conv.cugraph.base.CuGraphModule|b torch.nn.modules.module.Module
torch_geometric.nn.conv.cugraph.gat_conv.CuGraphGATConv|b torch.nn.modules.module.Module|k att bias concat heads in_channels lin negative_slope out_channels
torch_geometric.nn.conv.cugraph.rgcn_conv.CuGraphRGCNConv|b torch.nn.modules.module.Module|k aggr bias comp in_channels num_bases num_relations out_channels root_weight weight
torch_geometric.nn.conv.cugraph.sage_conv.CuGraphSAGEConv|b torch.nn.modules.module.Module|k aggr in_channels lin normalize out_channels pre_lin project root_weight
torch_geometric.nn.conv.dir_gnn_conv.DirGNNConv|b torch.nn.modules.module.Module|k alpha conv_in conv_out lin root_weight
torch_geometric.nn.conv.dna_conv.Attention|b torch.nn.modules.module.Module|k dropout
torch_geometric.nn.conv.dna_conv.Linear|b torch.nn.modules.module.Module|k bias groups in_channels out_channels weight
torch_geometric.nn.conv.dna_conv.MultiHead|b torch_geometric.nn.conv.dna_conv.Attention|k bias groups heads in_channels lin_k lin_q lin_v out_channels
torch_geometric.nn.conv.fast_hgt_conv.FastHGTConv|b torch.nn.modules.module.Module|k _aggregate_forward_hooks _aggregate_forward_pre_hooks _apply_sigmoid _edge_mask _edge_update_forward_hooks _edge_update_forward_pre_hooks _edge_user_args _explain _fused_user_args _loop_mask _message_and_aggregate_forward_hooks _message_and_aggregate_forward_pre_hooks _message_forward_hooks _message_forward_pre_hooks _propagate_forward_hooks _propagate_forward_pre_hooks _user_args aggr aggr_module decomposed_layers edge_types flow fuse heads in_channels inspector k_lin k_rel node_dim node_types out_channels out_lin p_rel q_lin skip src_types v_lin v_rel
torch_geometric.nn.conv.gen_conv.MLP|b torch.nn.modules.container.Sequential
torch_geometric.nn.conv.gps_conv.GPSConv|b torch.nn.modules.module.Module|k attn attn_type channels conv dropout heads mlp norm1 norm2 norm3 norm_with_batch
torch_geometric.nn.conv.hetero_conv.HeteroConv|b torch.nn.modules.module.Module|k aggr convs
torch_geometric.nn.conv.point_conv.PointConv|b torch.nn.modules.module.Module|k add_self_loops aggr flow fuse global_nn inspector local_nn node_dim
torch_geometric.nn.conv.utils.inspector.Inspector|k base_class params
torch_geometric.nn.conv.wl_conv.WLConv|b torch.nn.modules.module.Module|k hashmap
torch_geometric.nn.conv.x_conv.XConv|b torch.nn.modules.module.Module|k conv dilation dim hidden_channels in_channels kernel_size kwargs mlp1 mlp2 num_workers out_channels
torch_geometric.nn.data_parallel.DataParallel|b torch.nn.parallel.data_parallel.DataParallel|k exclude_keys follow_batch src_device
torch_geometric.nn.dense.dense_gat_conv.DenseGATConv|b torch.nn.modules.module.Module|k att_dst att_src bias concat dropout heads in_channels lin negative_slope out_channels
torch_geometric.nn.dense.dense_gcn_conv.DenseGCNConv|b torch.nn.modules.module.Module|k bias improved in_channels lin out_channels weight
torch_geometric.nn.dense.dense_gin_conv.DenseGINConv|b torch.nn.modules.module.Module|k eps initial_eps nn
torch_geometric.nn.dense.dense_graph_conv.DenseGraphConv|b torch.nn.modules.module.Module|k aggr in_channels lin lin_rel lin_root out_channels weight
torch_geometric.nn.dense.dense_sage_conv.DenseSAGEConv|b torch.nn.modules.module.Module|k bias in_channels lin_rel lin_root normalize out_channels weight
torch_geometric.nn.dense.dmon_pool.DMoNPooling|b torch.nn.modules.module.Module|k dropout mlp
torch_geometric.nn.dense.linear.HeteroDictLinear|b torch.nn.modules.module.Module|k _hook in_channels kwargs lins out_channels types
torch_geometric.nn.dense.linear.HeteroLinear|b torch.nn.modules.module.Module|k _WITH_PYG_LIB _hook _timing_cache _use_segment_matmul_heuristic_output bias in_channels is_sorted kwargs lins num_types out_channels weight
torch_geometric.nn.dense.linear.Linear|b torch.nn.modules.module.Module|k _hook _load_hook bias bias_initializer in_channels out_channels weight weight_initializer
torch_geometric.nn.encoding.PositionalEncoding|b torch.nn.modules.module.Module|k base_freq granularity out_channels
torch_geometric.nn.encoding.TemporalEncoding|b torch.nn.modules.module.Module|k out_channels
torch_geometric.nn.fx.Transformer|k _state debug gm input_map module
torch_geometric.nn.glob.GlobalAttention|b torch_geometric.nn.aggr.attention.AttentionalAggregation|f
torch_geometric.nn.glob.attention.GlobalAttention|b torch.nn.modules.module.Module|k gate_nn nn
torch_geometric.nn.glob.gmt.GraphMultisetTransformer|b torch.nn.modules.module.Module|k Conv hidden_channels in_channels layer_norm lin1 lin2 num_heads num_nodes out_channels pool_sequences pooling_ratio pools
torch_geometric.nn.glob.gmt.MAB|b torch.nn.modules.module.Module|k dim_V fc_o fc_q layer_k layer_norm layer_v ln0 ln1 num_heads
torch_geometric.nn.glob.gmt.PMA|b torch.nn.modules.module.Module|k S mab
torch_geometric.nn.glob.gmt.SAB|b torch.nn.modules.module.Module|k mab
torch_geometric.nn.glob.set2set.Set2Set|b torch.nn.modules.module.Module|k in_channels lstm num_layers out_channels processing_steps
torch_geometric.nn.kge.base.KGEModel|b torch.nn.modules.module.Module|k hidden_channels node_emb num_nodes num_relations rel_emb
torch_geometric.nn.kge.complex.ComplEx|b torch_geometric.nn.kge.base.KGEModel|k node_emb_im rel_emb_im
torch_geometric.nn.kge.distmult.DistMult|b torch_geometric.nn.kge.base.KGEModel|k margin
torch_geometric.nn.kge.loader.KGTripletLoader|b torch.utils.data.dataloader.DataLoader|k head_index rel_type tail_index
torch_geometric.nn.kge.rotate.RotatE|b torch_geometric.nn.kge.base.KGEModel|k margin node_emb_im
torch_geometric.nn.kge.transe.TransE|b torch_geometric.nn.kge.base.KGEModel|k margin p_norm
torch_geometric.nn.lr_scheduler.ConstantWithWarmupLR|b torch.optim.lr_scheduler.LambdaLR
torch_geometric.nn.lr_scheduler.CosineWithWarmupLR|b torch.optim.lr_scheduler.LambdaLR
torch_geometric.nn.lr_scheduler.CosineWithWarmupRestartsLR|b torch.optim.lr_scheduler.LambdaLR
torch_geometric.nn.lr_scheduler.LinearWithWarmupLR|b torch.optim.lr_scheduler.LambdaLR
torch_geometric.nn.lr_scheduler.PolynomialWithWarmupLR|b torch.optim.lr_scheduler.LambdaLR
torch_geometric.nn.meta.MetaLayer|b torch.nn.modules.module.Module|k edge_model global_model node_model
torch_geometric.nn.models.attentive_fp.AttentiveFP|b torch.nn.modules.module.Module|k atom_convs atom_grus dropout edge_dim gate_conv gru hidden_channels in_channels lin1 lin2 mol_conv mol_gru num_layers num_timesteps out_channels
torch_geometric.nn.models.attract_repel.ARLinkPredictor|b torch.nn.modules.module.Module|k attract_dim attract_ratio dropout hidden_channels in_channels lin_attract lin_repel lins num_layers out_channels repel_dim
torch_geometric.nn.models.autoencoder.ARGA|b torch_geometric.nn.models.autoencoder.GAE|k discriminator
torch_geometric.nn.models.autoencoder.ARGVA|b torch_geometric.nn.models.autoencoder.ARGA|k VGAE
torch_geometric.nn.models.autoencoder.GAE|b torch.nn.modules.module.Module|k decoder encoder
torch_geometric.nn.models.autoencoder.InnerProductDecoder|b torch.nn.modules.module.Module
torch_geometric.nn.models.autoencoder.VGAE|b torch_geometric.nn.models.autoencoder.GAE
torch_geometric.nn.models.basic_gnn.BasicGNN|b torch.nn.modules.module.Module|k _is_conv_to_out _trim act act_first child convs dropout hidden_channels in_channels jk jk_mode lin norm norm_kwargs norms num_layers out_channels supports_norm_batch
torch_geometric.nn.models.basic_gnn.EdgeCNN|b torch_geometric.nn.models.basic_gnn.BasicGNN
torch_geometric.nn.models.basic_gnn.GAT|b torch_geometric.nn.models.basic_gnn.BasicGNN
torch_geometric.nn.models.basic_gnn.GCN|b torch_geometric.nn.models.basic_gnn.BasicGNN
torch_geometric.nn.models.basic_gnn.GIN|b torch_geometric.nn.models.basic_gnn.BasicGNN
torch_geometric.nn.models.basic_gnn.GraphSAGE|b torch_geometric.nn.models.basic_gnn.BasicGNN
torch_geometric.nn.models.basic_gnn.PNA|b torch_geometric.nn.models.basic_gnn.BasicGNN
torch_geometric.nn.models.captum.CaptumHeteroModel|b torch_geometric.nn.models.captum.CaptumModel|k edge_types node_types num_edge_types num_node_types
torch_geometric.nn.models.captum.CaptumModel|b torch.nn.modules.module.Module|k mask_type model output_idx
torch_geometric.nn.models.captum.Explainer|b torch.nn.modules.module.Module|k epochs log lr model num_hops return_type
torch_geometric.nn.models.correct_and_smooth.CorrectAndSmooth|b torch.nn.modules.module.Module|k autoscale prop1 prop2 scale
torch_geometric.nn.models.deep_graph_infomax.DeepGraphInfomax|b torch.nn.modules.module.Module|k corruption encoder hidden_channels summary weight
torch_geometric.nn.models.deepgcn.DeepGCNLayer|b torch.nn.modules.module.Module|k act block ckpt_grad conv dropout norm
torch_geometric.nn.models.dimenet.BesselBasisLayer|b torch.nn.modules.module.Module|k cutoff envelope freq
torch_geometric.nn.models.dimenet.DimeNet|b torch.nn.modules.module.Module|k cutoff emb interaction_blocks max_num_neighbors num_blocks output_blocks rbf sbf
torch_geometric.nn.models.dimenet.DimeNetPlusPlus|b torch_geometric.nn.models.dimenet.DimeNet
torch_geometric.nn.models.dimenet.EmbeddingBlock|b torch.nn.modules.module.Module|k act emb lin lin_rbf
torch_geometric.nn.models.dimenet.Envelope|b torch.nn.modules.module.Module|k a b c p
torch_geometric.nn.models.dimenet.InteractionBlock|b torch.nn.modules.module.Module|k W act layers_after_skip layers_before_skip lin lin_ji lin_kj lin_rbf lin_sbf
torch_geometric.nn.models.dimenet.InteractionPPBlock|b torch.nn.modules.module.Module|k act layers_after_skip layers_before_skip lin lin_down lin_ji lin_kj lin_rbf1 lin_rbf2 lin_sbf1 lin_sbf2 lin_up
torch_geometric.nn.models.dimenet.OutputBlock|b torch.nn.modules.module.Module|k act lin lin_rbf lins output_initializer
torch_geometric.nn.models.dimenet.OutputPPBlock|b torch.nn.modules.module.Module|k act lin lin_rbf lin_up lins output_initializer
torch_geometric.nn.models.dimenet.ResidualLayer|b torch.nn.modules.module.Module|k act lin1 lin2
torch_geometric.nn.models.dimenet.SphericalBasisLayer|b torch.nn.modules.module.Module|k bessel_funcs cutoff envelope num_radial num_spherical sph_funcs
torch_geometric.nn.models.explainer.CaptumModel|b torch.nn.modules.module.Module|k mask_type model output_idx
torch_geometric.nn.models.explainer.Explainer|b torch.nn.modules.module.Module|k epochs log lr model num_hops return_type
torch_geometric.nn.models.g_retriever.GRetriever|b torch.nn.modules.module.Module|k gnn llm llm_generator projector word_embedding
torch_geometric.nn.models.gnn_explainer.GNNExplainer|b torch.nn.modules.module.Module|k allow_edge_mask edge_mask epochs feat_mask_type log lr model node_feat_mask node_feat_masks return_type
torch_geometric.nn.models.gnnff.EdgeBlock|b torch.nn.modules.module.Module|k bn_c2 bn_c2_2 bn_c3 bn_c3_2 lin_c2 lin_c3
torch_geometric.nn.models.gnnff.GNNFF|b torch.nn.modules.module.Module|k cutoff edge_blocks edge_emb force_predictor max_num_neighbors node_blocks node_emb
torch_geometric.nn.models.gnnff.GaussianFilter|b torch.nn.modules.module.Module|k coeff
torch_geometric.nn.models.gnnff.NodeBlock|b torch.nn.modules.module.Module|k bn bn_c1 lin_c1
torch_geometric.nn.models.gpse.BatchNorm1dEdge|b torch.nn.modules.module.Module|k bn
torch_geometric.nn.models.gpse.BatchNorm1dNode|b torch.nn.modules.module.Module|k bn
torch_geometric.nn.models.gpse.GNNInductiveHybridMultiHead|b torch.nn.modules.module.Module|k graph_pooling graph_post_mp graph_target_dim node_post_mps node_target_dim virtual_node
torch_geometric.nn.models.gpse.GNNStackStage|b torch.nn.modules.module.Module|k final_l2_norm num_layers stage_type
torch_geometric.nn.models.gpse.GPSE|b torch.nn.modules.module.Module|k bernoulli_threshold mp post_mp pre_mp repr_type use_repr
torch_geometric.nn.models.gpse.GPSENodeEncoder|b torch.nn.modules.module.Module|k dropout_ae dropout_be expand_x linear_x pe_encoder raw_norm
torch_geometric.nn.models.gpse.GeneralLayer|b torch.nn.modules.module.Module|k has_l2_norm layer post_layer
torch_geometric.nn.models.gpse.GeneralMultiLayer|b torch.nn.modules.module.Module
torch_geometric.nn.models.gpse.IdentityHead|b torch.nn.modules.module.Module
torch_geometric.nn.models.gpse.Linear|b torch.nn.modules.module.Module|k model
torch_geometric.nn.models.gpse.MLP|b torch.nn.modules.module.Module|k model
torch_geometric.nn.models.gpse.ResGatedGCNConv|b torch.nn.modules.module.Module|k model
torch_geometric.nn.models.graph_mixer.LinkEncoder|b torch.nn.modules.module.Module|k dropout hidden_channels in_channels is_sorted k mlp_mixer out_channels temporal_encoder temporal_head time_channels
torch_geometric.nn.models.graph_mixer.NodeEncoder|b torch.nn.modules.module.Module|k time_window
torch_geometric.nn.models.graph_mixer._MLPMixer|b torch.nn.modules.module.Module|k channel_lin1 channel_lin2 channel_norm dropout head_lin head_norm token_lin1 token_lin2 token_norm
torch_geometric.nn.models.graph_unet.GraphUNet|b torch.nn.modules.module.Module|k act depth down_convs hidden_channels in_channels out_channels pool_ratios pools sum_res up_convs
torch_geometric.nn.models.jumping_knowledge.HeteroJumpingKnowledge|b torch.nn.modules.module.Module|k jk_dict mode
torch_geometric.nn.models.jumping_knowledge.JumpingKnowledge|b torch.nn.modules.module.Module|k att channels lstm mode num_layers
torch_geometric.nn.models.lightgcn.BPRLoss|b torch.nn.modules.loss._Loss|k lambda_reg
torch_geometric.nn.models.lightgcn.LightGCN|b torch.nn.modules.module.Module|k convs embedding embedding_dim num_layers num_nodes
torch_geometric.nn.models.linkx.LINKX|b torch.nn.modules.module.Module|k cat_lin1 cat_lin2 child edge_lin edge_mlp edge_norm final_mlp in_channels node_mlp num_edge_layers num_nodes out_channels
torch_geometric.nn.models.lpformer.LPFormer|b torch.nn.modules.module.Module|k att_layers elementwise_lin gnn gnn_drop gnn_norm hid_dim in_dim mask out_dim pairwise_lin ppr_encoder_cn ppr_encoder_non1hop ppr_encoder_onehop score_func thresh_1hop thresh_cn thresh_non1hop trans_drop
torch_geometric.nn.models.lpformer.MLP|b torch.nn.modules.module.Module|k dropout linears norm
torch_geometric.nn.models.mask_label.MaskLabel|b torch.nn.modules.module.Module|k emb method
torch_geometric.nn.models.meta.MetaLayer|b torch.nn.modules.module.Module|k edge_model global_model node_model
torch_geometric.nn.models.metapath2vec.MetaPath2Vec|b torch.nn.modules.module.Module|k adj_dict col_dict context_size dummy_idx embedding embedding_dim end metapath num_negative_samples num_nodes_dict offset rowcount_dict rowptr_dict start walk_length walks_per_node
torch_geometric.nn.models.mlp.MLP|b torch.nn.modules.module.Module|k act act_first channel_list dropout lins norms plain_last supports_norm_batch
torch_geometric.nn.models.neural_fingerprint.NeuralFingerprint|b torch.nn.modules.module.Module|k convs hidden_channels in_channels lins num_layers out_channels
torch_geometric.nn.models.node2vec.Node2Vec|b torch.nn.modules.module.Module|k EPS adj col context_size embedding embedding_dim num_negative_samples num_nodes p q random_walk_fn rowptr walk_length walks_per_node
torch_geometric.nn.models.pmlp.PMLP|b torch.nn.modules.module.Module|k bias conv dropout hidden_channels in_channels lins norm num_layers out_channels
torch_geometric.nn.models.polynormer.Polynormer|b torch.nn.modules.module.Module|k _global beta dropout global_attn h_lins in_drop lin_in lins ln lns local_convs post_bn post_bns pre_ln pre_lns pred_global pred_local
torch_geometric.nn.models.re_net.RENet|b torch.nn.modules.module.Module|k dropout ent hidden_channels num_nodes num_rels obj_gru obj_lin rel seq_len sub_gru sub_lin
torch_geometric.nn.models.rect.RECT_L|b torch.nn.modules.module.Module|k child conv dropout hidden_channels in_channels lin
torch_geometric.nn.models.rev_gnn.GroupAddRev|b torch_geometric.nn.models.rev_gnn.InvertibleModule|k convs split_dim
torch_geometric.nn.models.rev_gnn.InvertibleFunction|k
torch_geometric.nn.models.rev_gnn.InvertibleModule|b torch.nn.modules.module.Module|k disable num_bwd_passes
torch_geometric.nn.models.schnet.GaussianSmearing|b torch.nn.modules.module.Module|k coeff
torch_geometric.nn.models.schnet.InteractionBlock|b torch.nn.modules.module.Module|k act conv lin mlp
torch_geometric.nn.models.schnet.RadiusInteractionGraph|b torch.nn.modules.module.Module|k cutoff max_num_neighbors
torch_geometric.nn.models.schnet.SchNet|b torch.nn.modules.module.Module|k act atomref cutoff dipole distance_expansion embedding hidden_channels interaction_graph interactions lin1 lin2 max_num_neighbors mean num_filters num_gaussians num_interactions readout scale std sum_aggr
torch_geometric.nn.models.schnet.ShiftedSoftplus|b torch.nn.modules.module.Module|k shift
torch_geometric.nn.models.sgformer.GraphModule|b torch.nn.modules.module.Module|k activation bns convs dropout fcs
torch_geometric.nn.models.sgformer.SGFormer|b torch.nn.modules.module.Module|k aggregate fc graph_conv graph_weight out_channels params1 params2 trans_conv
torch_geometric.nn.models.sgformer.SGModule|b torch.nn.modules.module.Module|k activation attns bns dropout fcs
torch_geometric.nn.models.signed_gcn.SignedGCN|b torch.nn.modules.module.Module|k conv1 convs hidden_channels in_channels lamb lin num_layers
torch_geometric.nn.models.tgn.IdentityMessage|b torch.nn.modules.module.Module|k out_channels
torch_geometric.nn.models.tgn.LastAggregator|b torch.nn.modules.module.Module
torch_geometric.nn.models.tgn.LastNeighborLoader|k _assoc cur_e_id e_id neighbors size|f
torch_geometric.nn.models.tgn.MeanAggregator|b torch.nn.modules.module.Module
torch_geometric.nn.models.tgn.TGNMemory|b torch.nn.modules.module.Module|k aggr_module gru memory_dim msg_d_module msg_d_store msg_s_module msg_s_store num_nodes raw_msg_dim time_dim time_enc
torch_geometric.nn.models.tgn.TimeEncoder|b torch.nn.modules.module.Module|k lin out_channels
torch_geometric.nn.models.visnet.Atomref|b torch.nn.modules.module.Module|k atomref
torch_geometric.nn.models.visnet.CosineCutoff|b torch.nn.modules.module.Module|k cutoff
torch_geometric.nn.models.visnet.Distance|b torch.nn.modules.module.Module|k add_self_loops cutoff max_num_neighbors
torch_geometric.nn.models.visnet.EdgeEmbedding|b torch.nn.modules.module.Module|k edge_proj
torch_geometric.nn.models.visnet.EquivariantScalar|b torch.nn.modules.module.Module|k output_network
torch_geometric.nn.models.visnet.ExpNormalSmearing|b torch.nn.modules.module.Module|k alpha cutoff cutoff_fn num_rbf trainable
torch_geometric.nn.models.visnet.GatedEquivariantBlock|b torch.nn.modules.module.Module|k act out_channels update_net vec1_proj vec2_proj
torch_geometric.nn.models.visnet.Sphere|b torch.nn.modules.module.Module|k lmax
torch_geometric.nn.models.visnet.VecLayerNorm|b torch.nn.modules.module.Module|k eps hidden_channels norm_type
torch_geometric.nn.models.visnet.ViSNet|b torch.nn.modules.module.Module|k derivative output_model prior_model reduce_op representation_model
torch_geometric.nn.models.visnet.ViSNetBlock|b torch.nn.modules.module.Module|k cutoff distance distance_expansion edge_embedding embedding hidden_channels lmax max_num_neighbors max_z neighbor_embedding num_heads num_layers num_rbf out_norm sphere trainable_rbf trainable_vecnorm vec_out_norm vecnorm_type vis_mp_layers
torch_geometric.nn.module_dict.ModuleDict|b torch.nn.modules.container.ModuleDict
torch_geometric.nn.nlp.llm.LLM|b torch.nn.modules.module.Module|k autocast_context device llm model_name tokenizer word_embedding
torch_geometric.nn.nlp.sentence_transformer.PoolingStrategy|c s|c 0
torch_geometric.nn.nlp.sentence_transformer.SentenceTransformer|b torch.nn.modules.module.Module|k model model_name pooling_strategy tokenizer
torch_geometric.nn.norm.batch_norm.BatchNorm|b torch.nn.modules.batchnorm.BatchNorm1d torch.nn.modules.module.Module|k allow_single_element in_channels module
torch_geometric.nn.norm.batch_norm.HeteroBatchNorm|b torch.nn.modules.module.Module|k affine bias eps in_channels mean_var momentum num_types track_running_stats weight
torch_geometric.nn.norm.diff_group_norm.DiffGroupNorm|b torch.nn.modules.module.Module|k groups in_channels lamda lin norm
torch_geometric.nn.norm.graph_norm.GraphNorm|b torch.nn.modules.module.Module|k bias eps in_channels mean_scale weight
torch_geometric.nn.norm.graph_size_norm.GraphSizeNorm|b torch.nn.modules.module.Module
torch_geometric.nn.norm.instance_norm.InstanceNorm|b torch.nn.modules.instancenorm._InstanceNorm|k running_mean running_var
torch_geometric.nn.norm.layer_norm.HeteroLayerNorm|b torch.nn.modules.module.Module|k affine bias eps in_channels num_types weight
torch_geometric.nn.norm.layer_norm.LayerNorm|b torch.nn.modules.module.Module|k affine bias eps in_channels mode weight
torch_geometric.nn.norm.mean_subtraction_norm.MeanSubtractionNorm|b torch.nn.modules.module.Module
torch_geometric.nn.norm.msg_norm.MessageNorm|b torch.nn.modules.module.Module|k scale
torch_geometric.nn.norm.pair_norm.PairNorm|b torch.nn.modules.module.Module|k eps scale scale_individually
torch_geometric.nn.parameter_dict.ParameterDict|b torch.nn.modules.container.ParameterDict
torch_geometric.nn.pool.asap.ASAPooling|b torch.nn.modules.module.Module|k GNN add_self_loops att dropout gnn_intra_cluster gnn_score in_channels lin negative_slope ratio select
torch_geometric.nn.pool.base.Pooling|b torch.nn.modules.module.Module|k connect reduce select
torch_geometric.nn.pool.base.PoolingOutput|k batch edge_attr edge_index x
torch_geometric.nn.pool.cluster_pool.ClusterPooling|b torch.nn.modules.module.Module|k dropout edge_score_method in_channels lin threshhold threshold
torch_geometric.nn.pool.cluster_pool.UnpoolInfo|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
torch_geometric.nn.pool.connect.base.Connect|b torch.nn.modules.module.Module
torch_geometric.nn.pool.connect.base.ConnectOutput|k batch edge_attr edge_index
torch_geometric.nn.pool.connect.filter_edges.FilterEdges|b torch.nn.modules.module.Module
torch_geometric.nn.pool.edge_pool.EdgePooling|b torch.nn.modules.module.Module|k add_to_edge_score compute_edge_score dropout in_channels lin
torch_geometric.nn.pool.edge_pool.UnpoolInfo|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
torch_geometric.nn.pool.knn.ApproxL2KNNIndex|b torch_geometric.nn.pool.knn.KNNIndex|k bits_per_vector num_cells num_cells_to_visit
torch_geometric.nn.pool.knn.ApproxMIPSKNNIndex|b torch_geometric.nn.pool.knn.KNNIndex|k bits_per_vector num_cells num_cells_to_visit
torch_geometric.nn.pool.knn.KNNIndex|k index index_factory reserve
torch_geometric.nn.pool.knn.KNNOutput|n 0,s,c,A,T 0,s,c,A,T
torch_geometric.nn.pool.knn.L2KNNIndex|b torch_geometric.nn.pool.knn.KNNIndex
torch_geometric.nn.pool.knn.MIPSKNNIndex|b torch_geometric.nn.pool.knn.KNNIndex
torch_geometric.nn.pool.mem_pool.MemPooling|b torch.nn.modules.module.Module|k conv heads in_channels k lin num_clusters out_channels tau
torch_geometric.nn.pool.pan_pool.PANPooling|b torch.nn.modules.module.Module|k beta connect in_channels min_score multiplier nonlinearity p ratio select
torch_geometric.nn.pool.sag_pool.SAGPooling|b torch.nn.modules.module.Module|k connect gnn in_channels min_score multiplier nonlinearity ratio select
torch_geometric.nn.pool.select.base.Select|b torch.nn.modules.module.Module
torch_geometric.nn.pool.select.base.SelectOutput|k cluster_index node_index num_clusters num_nodes weight
torch_geometric.nn.pool.select.topk.SelectTopK|b torch.nn.modules.module.Module|k act in_channels min_score ratio weight
torch_geometric.nn.pool.topk_pool.TopKPooling|b torch.nn.modules.module.Module|k connect in_channels min_score multiplier nonlinearity ratio select weight
torch_geometric.nn.reshape.Reshape|b torch.nn.modules.module.Module|k shape
torch_geometric.nn.sequential.Child|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
torch_geometric.nn.sequential.HeaderDesc|n 0,s,c,A,T 0,s,c,A,T
torch_geometric.nn.to_fixed_size_transformer.ToFixedSizeTransformer|b torch_geometric.nn.fx.Transformer|k batch_size
torch_geometric.nn.to_hetero_module.ToHeteroLinear|b torch.nn.modules.module.Module|k hetero_module types
torch_geometric.nn.to_hetero_module.ToHeteroMessagePassing|b torch.nn.modules.module.Module|k edge_types hetero_module node_type_to_index node_types
torch_geometric.nn.to_hetero_transformer.ToHeteroTransformer|b torch_geometric.nn.fx.Transformer|k aggr metadata
torch_geometric.nn.to_hetero_with_bases_transformer.HeteroBasisConv|b torch.nn.modules.module.Module|k convs num_bases num_relations
torch_geometric.nn.to_hetero_with_bases_transformer.LinearAlign|b torch.nn.modules.module.Module|k lins out_channels
torch_geometric.nn.to_hetero_with_bases_transformer.ToHeteroWithBasesTransformer|b torch_geometric.nn.fx.Transformer|k _edge_offset_dict_initialized _edge_type_initialized _node_offset_dict_initialized edge_type2id in_channels metadata node_type2id num_bases
torch_geometric.transforms.add_gpse.AddGPSE|k model rand_type use_vn vn|f
torch_geometric.transforms.add_metapaths.AddMetaPaths|k drop_orig_edge_types drop_orig_edges drop_unconnected_node_types drop_unconnected_nodes keep_same_node_type max_sample metapaths weighted|f
torch_geometric.transforms.add_metapaths.AddRandomMetaPaths|k drop_orig_edge_types drop_unconnected_node_types keep_same_node_type metapaths sample_ratio walks_per_node|f
torch_geometric.transforms.add_positional_encoding.AddLaplacianEigenvectorPE|k attr_name is_undirected k kwargs|f
torch_geometric.transforms.add_positional_encoding.AddRandomWalkPE|k attr_name walk_length|f
torch_geometric.transforms.add_remaining_self_loops.AddRemainingSelfLoops|k attr fill_value|f
torch_geometric.transforms.add_self_loops.AddSelfLoops|k attr fill_value|f
torch_geometric.transforms.add_train_val_test_mask.AddTrainValTestMask|k num_splits num_test num_train_per_class num_val split|f
torch_geometric.transforms.base_transform.BaseTransform|k|f
torch_geometric.transforms.cartesian.Cartesian|k cat interval max norm|f
torch_geometric.transforms.center.Center|k|f
torch_geometric.transforms.compose.Compose|k transforms|f
torch_geometric.transforms.compose.ComposeFilters|k filters|f
torch_geometric.transforms.constant.Constant|k cat node_types value|f
torch_geometric.transforms.delaunay.Delaunay|k _transform|f
torch_geometric.transforms.delaunay._QhullTransform|k|f
torch_geometric.transforms.delaunay._SequentialTransform|k transforms|f
torch_geometric.transforms.delaunay._ShullTransform|k|f
torch_geometric.transforms.distance.Distance|k cat interval max norm|f
torch_geometric.transforms.face_to_edge.FaceToEdge|k remove_faces|f
torch_geometric.transforms.feature_propagation.FeaturePropagation|k missing_mask num_iterations|f
torch_geometric.transforms.fixed_points.FixedPoints|k allow_duplicates num replace|f
torch_geometric.transforms.gcn_norm.GCNNorm|k add_self_loops|f
torch_geometric.transforms.gdc.GDC|k diffusion_kwargs exact normalization_in normalization_out self_loop_weight sparsification_kwargs|f
torch_geometric.transforms.generate_mesh_normals.GenerateMeshNormals|k|f
torch_geometric.transforms.grid_sampling.GridSampling|k end size start|f
torch_geometric.transforms.half_hop.HalfHop|k alpha p|f
torch_geometric.transforms.knn_graph.KNNGraph|k cosine flow force_undirected k loop num_workers|f
torch_geometric.transforms.laplacian_lambda_max.LaplacianLambdaMax|k is_undirected normalization|f
torch_geometric.transforms.largest_connected_components.LargestConnectedComponents|k connection num_components|f
torch_geometric.transforms.line_graph.LineGraph|k force_directed|f
torch_geometric.transforms.linear_transformation.LinearTransformation|k matrix|f
torch_geometric.transforms.local_cartesian.LocalCartesian|k cat interval norm|f
torch_geometric.transforms.local_degree_profile.LocalDegreeProfile|k aggr|f
torch_geometric.transforms.mask.IndexToMask|k attrs replace sizes|f
torch_geometric.transforms.mask.MaskToIndex|k attrs replace|f
torch_geometric.transforms.node_property_split.NodePropertySplit|k ascending compute_fn property_name ratios|f
torch_geometric.transforms.normalize_features.NormalizeFeatures|k attrs|f
torch_geometric.transforms.normalize_rotation.NormalizeRotation|k max_points sort|f
torch_geometric.transforms.normalize_scale.NormalizeScale|k center|f
torch_geometric.transforms.one_hot_degree.OneHotDegree|k cat in_degree max_degree|f
torch_geometric.transforms.pad.AttrNamePadding|b torch_geometric.transforms.pad.MappingPadding
torch_geometric.transforms.pad.EdgeTypePadding|b torch_geometric.transforms.pad.MappingPadding
torch_geometric.transforms.pad.MappingPadding|k default values
torch_geometric.transforms.pad.NodeTypePadding|b torch_geometric.transforms.pad.MappingPadding
torch_geometric.transforms.pad.Pad|k add_pad_mask edge_pad exclude_keys max_num_edges max_num_nodes node_additional_attrs_pad node_pad|f
torch_geometric.transforms.pad.Padding|k
torch_geometric.transforms.pad.UniformPadding|k value
torch_geometric.transforms.pad._NumEdges|k num_nodes value
torch_geometric.transforms.pad._NumNodes|k value
torch_geometric.transforms.point_pair_features.PointPairFeatures|k cat|f
torch_geometric.transforms.polar.Polar|k cat max norm|f
torch_geometric.transforms.radius_graph.RadiusGraph|k flow loop max_num_neighbors num_workers r|f
torch_geometric.transforms.random_flip.RandomFlip|k axis p|f
torch_geometric.transforms.random_jitter.RandomJitter|k translate|f
torch_geometric.transforms.random_link_split.RandomLinkSplit|k add_negative_train_samples disjoint_train_ratio edge_types is_undirected key neg_sampling_ratio num_test num_val rev_edge_types split_labels|f
torch_geometric.transforms.random_node_split.RandomNodeSplit|k key num_splits num_test num_train_per_class num_val split|f
torch_geometric.transforms.random_rotate.RandomRotate|k axis degrees|f
torch_geometric.transforms.random_scale.RandomScale|k scales|f
torch_geometric.transforms.random_shear.RandomShear|k shear|f
torch_geometric.transforms.random_translate.RandomTranslate|k translate|f
torch_geometric.transforms.remove_duplicated_edges.RemoveDuplicatedEdges|k keys reduce|f
torch_geometric.transforms.remove_isolated_nodes.RemoveIsolatedNodes|k|f
torch_geometric.transforms.remove_self_loops.RemoveSelfLoops|k attr|f
torch_geometric.transforms.remove_training_classes.RemoveTrainingClasses|k classes|f
torch_geometric.transforms.rooted_subgraph.RootedEgoNets|k num_hops|f
torch_geometric.transforms.rooted_subgraph.RootedRWSubgraph|k repeat walk_length|f
torch_geometric.transforms.rooted_subgraph.RootedSubgraph|k|f
torch_geometric.transforms.rooted_subgraph.RootedSubgraphData|b torch_geometric.data.data.Data
torch_geometric.transforms.sample_points.SamplePoints|k include_normals num remove_faces|f
torch_geometric.transforms.sign.SIGN|k K|f
torch_geometric.transforms.spherical.Spherical|k cat max norm|f
torch_geometric.transforms.svd_feature_reduction.SVDFeatureReduction|k out_channels|f
torch_geometric.transforms.target_indegree.TargetIndegree|k cat max norm|f
torch_geometric.transforms.to_dense.ToDense|k num_nodes|f
torch_geometric.transforms.to_device.ToDevice|k attrs device non_blocking|f
torch_geometric.transforms.to_sparse_tensor.ToSparseTensor|k attr fill_cache layout remove_edge_index|f
torch_geometric.transforms.to_superpixels.ToSLIC|k add_img add_seg kwargs|f
torch_geometric.transforms.to_undirected.ToUndirected|k merge reduce|f
torch_geometric.transforms.two_hop.TwoHop|k|f
torch_geometric.transforms.virtual_node.VirtualNode|k|f
torch_geometric.typing.CPUHashMap|k
torch_geometric.typing.CUDAHashMap|k
torch_geometric.typing.MockTorchCSCTensor|k edge_attr edge_index size
torch_geometric.typing.SparseStorage|k
torch_geometric.typing.SparseTensor|k
torch_geometric.typing.TensorFrame|k
torch_geometric.typing.torch_sparse|k
torch_geometric.utils._trim_to_layer.TrimToLayer|b torch.nn.modules.module.Module
torch_geometric.utils.cross_entropy.SparseCrossEntropy|k
torch_geometric.utils.mixin.CastMixin|k
torch_geometric.utils.trim_to_layer.TrimToLayer|b torch.nn.modules.module.Module
`;
