/** Made by scripts/shapes/from_source.py of sources that were read, not executed; see its shapes_of_source.py. */
export const adaptersSources = (): string => `
peft.mixed_model.PeftMixedModel|b torch.nn.modules.module.Module|k base_model config modules_to_save
peft.peft_model.PeftModel|b torch.nn.modules.module.Module|k _adapters_disabled _is_prompt_learning _peft_config active_adapter base_model peft_type prepare_inputs_for_generation prompt_encoder prompt_tokens special_peft_forward_args transformer_backbone_name word_embeddings
peft.peft_model.PeftModelForCausalLM|b torch.nn.modules.module.Module|k _adapters_disabled _is_prompt_learning _peft_config active_adapter base_model base_model_prepare_inputs_for_generation peft_type prompt_encoder prompt_tokens special_peft_forward_args transformer_backbone_name word_embeddings
peft.peft_model.PeftModelForFeatureExtraction|b peft.peft_model.PeftModel
peft.peft_model.PeftModelForQuestionAnswering|b peft.peft_model.PeftModel|k cls_layer_name
peft.peft_model.PeftModelForSeq2SeqLM|b torch.nn.modules.module.Module|k _adapters_disabled _is_prompt_learning _peft_config active_adapter base_model base_model_prepare_encoder_decoder_kwargs_for_generation base_model_prepare_inputs_for_generation peft_type prompt_encoder prompt_tokens special_peft_forward_args transformer_backbone_name word_embeddings
peft.peft_model.PeftModelForSequenceClassification|b peft.peft_model.PeftModel|k cls_layer_name
peft.peft_model.PeftModelForTokenClassification|b peft.peft_model.PeftModel|k cls_layer_name
peft.peft_model.TunerLayerStatus|k active_adapters available_adapters devices enabled merged_adapters module_type name quantization_backend requires_grad
peft.peft_model.TunerModelStatus|k active_adapters adapter_model_type available_adapters base_model_type devices enabled merged_adapters num_adapter_layers peft_types quantization_backend requires_grad total_params trainable_params
peft.tuners._buffer_dict.BufferDict|b torch.nn.modules.module.Module|k persistent|f
peft.tuners.adalora.bnb.SVDLinear4bit|b peft.tuners.adalora.layer.AdaLoraLayer torch.nn.modules.module.Module
peft.tuners.adalora.bnb.SVDLinear8bitLt|b peft.tuners.adalora.layer.AdaLoraLayer torch.nn.modules.module.Module
peft.tuners.adalora.gptq.SVDQuantLinear|b peft.tuners.adalora.layer.AdaLoraLayer torch.nn.modules.module.Module|k quant_linear_module
peft.tuners.adalora.layer.AdaLoraLayer|b peft.tuners.lora.layer.LoraLayer|k lora_E ranknum
peft.tuners.adalora.layer.RankAllocator|k adapter_name beta1 beta2 exp_avg_ipt exp_avg_unc init_bgt ipt name_set peft_config target_bgt
peft.tuners.adalora.layer.SVDConv2d|b peft.tuners.adalora.layer.AdaLoraLayer torch.nn.modules.module.Module
peft.tuners.adalora.layer.SVDLinear|b peft.tuners.adalora.layer.AdaLoraLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.adalora.model.AdaLoraModel|b peft.tuners.lora.model.LoraModel|k rankallocator trainable_adapter_name
peft.tuners.adamss.layer.AdamssLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k adamss_A adamss_B adamss_newB base_layer exp_avg_ipt_A exp_avg_ipt_B exp_avg_unc_A exp_avg_unc_B merged_adapters num_subspaces scatter_index seg_result train_subspace_index
peft.tuners.adamss.layer.Linear|b peft.tuners.adamss.layer.AdamssLayer torch.nn.modules.module.Module|k dtype in_features out_features
peft.tuners.adamss.model.AdamssModel|b peft.tuners.tuners_utils.BaseTuner|k _asa_total_subspaces
peft.tuners.adaption_prompt.layer.AdaptedAttention|b peft.tuners.adaption_prompt.layer._BaseAdaptedAttention
peft.tuners.adaption_prompt.layer.AdaptedAttentionGPT|b peft.tuners.adaption_prompt.layer._BaseAdaptedAttention
peft.tuners.adaption_prompt.layer._BaseAdaptedAttention|b torch.nn.modules.module.Module|k adapter_len adaption_gate adaption_prompt model model_type num_heads
peft.tuners.adaption_prompt.model.AdaptionPromptModel|b torch.nn.modules.module.Module|k _active_adapter _cached_adapters _enabled _parents forward model peft_config
peft.tuners.beft.layer.BeftLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer beft_bias in_features merged_adapters out_features
peft.tuners.beft.layer.Linear|b peft.tuners.beft.layer.BeftLayer torch.nn.modules.module.Module
peft.tuners.beft.model.BeftModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.boft.layer.BOFTLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer boft_R boft_block_num boft_block_size boft_dropout boft_s cast_input_dtype_enabled fbd_cuda_available in_features kwargs merged_adapters out_features quantization_backend
peft.tuners.boft.layer.Conv2d|b peft.tuners.boft.layer.BOFTLayer torch.nn.modules.module.Module
peft.tuners.boft.layer.FastBlockDiag|k
peft.tuners.boft.layer.Linear|b peft.tuners.boft.layer.BOFTLayer torch.nn.modules.module.Module|k fan_in_fan_out is_target_conv_1d_layer
peft.tuners.boft.layer.MultiplicativeDropoutLayer|b torch.nn.modules.module.Module|k p
peft.tuners.boft.model.BOFTModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.c3a.layer.C3ALayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer block_size c3a_kernel in_features kwargs merged_adapters out_features
peft.tuners.c3a.layer.C3ALinear|b peft.tuners.c3a.layer.C3ALayer torch.nn.modules.module.Module
peft.tuners.c3a.model.C3AModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.c3a.utils.BlockCircularConvolution|k
peft.tuners.cartridge.model.CartridgeEncoder|b torch.nn.modules.module.Module|k _parent config frozen_embedding num_frozen_tokens num_trainable_tokens trainable_embedding
peft.tuners.cpt.model.CPTEmbedding|b torch.nn.modules.module.Module|k config delta_embedding embedding
peft.tuners.deft.layer.DeftLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k _cached_merge_factor base_layer cast_input_dtype_enabled deft_P deft_R deft_decomposition deft_dropout deft_init_scale deft_para deft_r deft_scaling fan_in_fan_out in_features kwargs merged_adapters out_features
peft.tuners.deft.layer.DeftLinear|b peft.tuners.deft.layer.DeftLayer torch.nn.modules.module.Module
peft.tuners.deft.model.DeftModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.delora.layer.DeloraLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer delora_A delora_B delora_dropout delora_lambda delora_w_norm in_features kwargs merged_adapters out_features r
peft.tuners.delora.layer.DeloraLinear|b peft.tuners.delora.layer.DeloraLayer torch.nn.modules.module.Module
peft.tuners.delora.model.DeloraModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.fourierft.layer.FourierFTLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer fourierft_n_frequency fourierft_random_loc_seed fourierft_scaling fourierft_spectrum in_features indices kwargs merged_adapters out_features
peft.tuners.fourierft.layer.FourierFTLinear|b peft.tuners.fourierft.layer.FourierFTLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.fourierft.model.FourierFTModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.frod.layer.FrodLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k _base_weight_before_merge base_layer frod_U frod_V frod_dropout frod_lambda_l frod_lambda_s_values frod_s_indices frod_s_size in_features kwargs merged_adapters out_features r runtime_offload_base_weight
peft.tuners.frod.layer.Linear|b peft.tuners.frod.layer.FrodLayer torch.nn.modules.linear.Linear|k fan_in_fan_out is_target_conv_1d_layer
peft.tuners.frod.model.FrodModel|b peft.tuners.tuners_utils.BaseTuner|k frod_V frod_s_indices frod_s_size
peft.tuners.glora.layer.GloraEmptyPath|b torch.nn.modules.module.Module|k zeros
peft.tuners.glora.layer.GloraLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer glora_A glora_B glora_C glora_D glora_E in_features kwargs merged_adapters out_features r
peft.tuners.glora.layer.GloraLinear|b peft.tuners.glora.layer.GloraLayer torch.nn.modules.module.Module
peft.tuners.glora.layer.GloraLoraPath|b torch.nn.modules.module.Module|k Xd Xu
peft.tuners.glora.layer.GloraPath|b torch.nn.modules.module.Module
peft.tuners.glora.layer.GloraScalarPath|b torch.nn.modules.module.Module|k X
peft.tuners.glora.layer.GloraVectorPath|b torch.nn.modules.module.Module|k X
peft.tuners.glora.model.GloraModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.gralora.layer.GraloraLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k alpha base_layer gralora_A gralora_A_general gralora_B gralora_B_general gralora_dropout gralora_k hybrid_r in_features kwargs merged_adapters module_name out_features r scaling
peft.tuners.gralora.layer.Linear|b peft.tuners.gralora.layer.GraloraLayer torch.nn.modules.linear.Linear|k fan_in_fan_out
peft.tuners.gralora.model.GraloraModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.hira.bnb.Linear4bit|b peft.tuners.hira.layer.HiraLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.hira.bnb.Linear8bitLt|b peft.tuners.hira.layer.HiraLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.hira.layer.Conv1d|b peft.tuners.hira.layer._ConvNd|k conv_fn
peft.tuners.hira.layer.Conv2d|b peft.tuners.hira.layer._ConvNd|k conv_fn
peft.tuners.hira.layer.Conv3d|b peft.tuners.hira.layer._ConvNd|k conv_fn
peft.tuners.hira.layer.Embedding|b peft.tuners.hira.layer.HiraLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.hira.layer.HiraLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k _base_weight_before_merge base_layer cast_input_dtype_enabled ephemeral_gpu_offload hira_A hira_B hira_dropout hira_embedding_A hira_embedding_B in_features kwargs merged_adapters out_features r
peft.tuners.hira.layer.Linear|b peft.tuners.hira.layer.HiraLayer torch.nn.modules.module.Module|k fan_in_fan_out is_target_conv_1d_layer
peft.tuners.hira.layer._ConvNd|b peft.tuners.hira.layer.HiraLayer torch.nn.modules.module.Module|k _kernel_dim
peft.tuners.hira.model.HiraModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.hra.layer.HRAConv2d|b peft.tuners.hra.layer.HRALayer torch.nn.modules.module.Module
peft.tuners.hra.layer.HRALayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer cast_input_dtype_enabled hra_apply_GS hra_r hra_u in_features kwargs merged_adapters out_features
peft.tuners.hra.layer.HRALinear|b peft.tuners.hra.layer.HRALayer torch.nn.modules.module.Module
peft.tuners.hra.model.HRAModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.ia3.bnb.Linear4bit|b peft.tuners.ia3.layer.IA3Layer torch.nn.modules.module.Module
peft.tuners.ia3.bnb.Linear8bitLt|b peft.tuners.ia3.layer.IA3Layer torch.nn.modules.module.Module
peft.tuners.ia3.layer.Conv2d|b peft.tuners.ia3.layer._ConvNd
peft.tuners.ia3.layer.Conv3d|b peft.tuners.ia3.layer._ConvNd
peft.tuners.ia3.layer.IA3Layer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer ia3_l in_features is_feedforward merged_adapters out_features
peft.tuners.ia3.layer.Linear|b peft.tuners.ia3.layer.IA3Layer torch.nn.modules.module.Module|k fan_in_fan_out is_target_conv_1d_layer
peft.tuners.ia3.layer._ConvNd|b peft.tuners.ia3.layer.IA3Layer torch.nn.modules.module.Module|k _kernel_dim fan_in_fan_out
peft.tuners.ia3.model.IA3Model|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.lily.layer.LilyLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer in_features kwargs lily_A lily_B lily_router merged_adapters num_B out_features r scaling stride_A
peft.tuners.lily.layer.Linear|b peft.tuners.lily.layer.LilyLayer torch.nn.modules.module.Module
peft.tuners.lily.model.LilyModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.ln_tuning.layer.LNTuningLayer|b peft.tuners.tuners_utils.BaseTunerLayer torch.nn.modules.module.Module|k base_layer in_features ln_tuning_layers merged_adapters out_features
peft.tuners.ln_tuning.model.LNTuningModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.loha.layer.Conv1d|b peft.tuners.loha.layer.LoHaLayer
peft.tuners.loha.layer.Conv2d|b peft.tuners.loha.layer.LoHaLayer
peft.tuners.loha.layer.HadaWeight|k
peft.tuners.loha.layer.HadaWeightCP|k
peft.tuners.loha.layer.Linear|b peft.tuners.loha.layer.LoHaLayer
peft.tuners.loha.layer.LoHaLayer|b peft.tuners.lycoris_utils.LycorisLayer torch.nn.modules.module.Module|k hada_t1 hada_t2 hada_w1_a hada_w1_b hada_w2_a hada_w2_b
peft.tuners.loha.model.LoHaModel|b peft.tuners.lycoris_utils.LycorisTuner
peft.tuners.lokr.layer.Conv1d|b peft.tuners.lokr.layer.LoKrLayer
peft.tuners.lokr.layer.Conv2d|b peft.tuners.lokr.layer.LoKrLayer
peft.tuners.lokr.layer.Linear|b peft.tuners.lokr.layer.LoKrLayer
peft.tuners.lokr.layer.LoKrLayer|b peft.tuners.lycoris_utils.LycorisLayer torch.nn.modules.module.Module|k lokr_t2 lokr_w1 lokr_w1_a lokr_w1_b lokr_w2 lokr_w2_a lokr_w2_b
peft.tuners.lokr.model.LoKrModel|b peft.tuners.lycoris_utils.LycorisTuner
peft.tuners.lora.aqlm.AqlmLoraLinear|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module
peft.tuners.lora.arrow.ArrowLoraLinearLayer|b torch.nn.modules.module.Module|k _protos_ready cast_input_dtype_enabled gks_adapter_names gks_added_adapter_names gks_done in_features rng_seed task_adapter_names temperature top_k use_gks
peft.tuners.lora.awq.AwqLoraLinear|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module|k quant_linear_module
peft.tuners.lora.bnb.Linear4bit|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.lora.bnb.Linear8bitLt|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.lora.corda.CordaEigens|k S_WC U_WC V_WC
peft.tuners.lora.dora.DoraConv1dLayer|b peft.tuners.lora.dora._DoraConvNdLayer|k conv_fn
peft.tuners.lora.dora.DoraConv2dLayer|b peft.tuners.lora.dora._DoraConvNdLayer|k conv_fn
peft.tuners.lora.dora.DoraConv3dLayer|b peft.tuners.lora.dora._DoraConvNdLayer|k conv_fn
peft.tuners.lora.dora.DoraEmbeddingLayer|b peft.tuners.lora.dora.DoraLinearLayer
peft.tuners.lora.dora.DoraLinearLayer|b torch.nn.modules.module.Module|k _dora_cache fan_in_fan_out weight
peft.tuners.lora.dora._DoraConvNdLayer|b peft.tuners.lora.dora.DoraLinearLayer
peft.tuners.lora.eetq.EetqLoraLinear|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module|k quant_linear_module
peft.tuners.lora.eva.HashHook|b peft.tuners.lora.eva._Hook|k hashed_inputs|f
peft.tuners.lora.eva.SVDHook|b peft.tuners.lora.eva._Hook|k converged n_components sim_thresh svd|f
peft.tuners.lora.eva._Hook|k _prepare_layer_inputs_fn gather_distributed_inputs model_input name
peft.tuners.lora.gptq.GPTQLoraLinear|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module|k quant_linear_module
peft.tuners.lora.hqq.HqqLoraLinear|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.lora.inc.IncLoraLinear|b peft.tuners.lora.layer.Linear
peft.tuners.lora.layer.Conv1d|b peft.tuners.lora.layer._ConvNd|k conv_fn
peft.tuners.lora.layer.Conv2d|b peft.tuners.lora.layer._ConvNd|k conv_fn
peft.tuners.lora.layer.Conv3d|b peft.tuners.lora.layer._ConvNd|k conv_fn
peft.tuners.lora.layer.Embedding|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module|k device_mesh fan_in_fan_out input_fns output_fns tp_layer
peft.tuners.lora.layer.Linear|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module|k fan_in_fan_out is_target_conv_1d_layer
peft.tuners.lora.layer.LoraLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k _caches base_layer cast_input_dtype_enabled ephemeral_gpu_offload in_features kwargs lora_A lora_B lora_alpha lora_bias lora_dropout lora_embedding_A lora_embedding_B lora_magnitude_vector lora_variant merged_adapters out_features r scaling use_dora use_rslora
peft.tuners.lora.layer.LoraVariant|k
peft.tuners.lora.layer.MultiheadAttention|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module
peft.tuners.lora.layer.ParamWrapper|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module|k _did_swap_in_out_features _param_ndim fan_in_fan_out num_experts parameter_name
peft.tuners.lora.layer._ConvNd|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module|k _kernel_dim
peft.tuners.lora.layer._LoraEmbeddingAHolder|b torch.nn.modules.module.Module|k weight
peft.tuners.lora.layer._LoraFactorsProxy|b torch.nn.modules.module.Module|k lhs rhs scaling
peft.tuners.lora.layer._LoraParameterProxy|b torch.nn.modules.module.Module|k delta_weight
peft.tuners.lora.model.LoraModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.lora.monteclora.BufferedMontecloraSampler|k buffer buffer_size device index model wish_sampler
peft.tuners.lora.monteclora.MontecloraSampler|b torch.nn.modules.module.Module|k device dirichlet_prior dtype expert_weights expert_weights_prior gaussian_var_prior in_features kl_loss_weight num_samples out_features sample_scaler sampler std_prior use_entropy
peft.tuners.lora.te.TeLinear|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module
peft.tuners.lora.torchao.TorchaoLoraLinear|b peft.tuners.lora.layer.Linear|k get_apply_tensor_subclass
peft.tuners.lora.tp_layer.LoraParallelLinear|b peft.tuners.lora.layer.LoraLayer torch.nn.modules.module.Module|k backend fan_in_fan_out is_parallel_a is_target_conv_1d_layer
peft.tuners.lora.variants.ALoraLinearVariant|k
peft.tuners.lora.variants.ArrowLinearVariant|k
peft.tuners.lora.variants.BdLoraLinearVariant|k
peft.tuners.lora.variants.BlockDiagonalLinear|b torch.nn.modules.module.Module|k in_features nblocks out_features weight
peft.tuners.lora.variants.DoraConv1dVariant|k
peft.tuners.lora.variants.DoraConv2dVariant|k
peft.tuners.lora.variants.DoraConv3dVariant|k
peft.tuners.lora.variants.DoraEmbeddingVariant|k
peft.tuners.lora.variants.DoraLinearVariant|k
peft.tuners.lora.variants.KasaLinearVariant|k
peft.tuners.lora.variants.MiCAEmbeddingVariant|k
peft.tuners.lora.variants.MiCALinearVariant|k
peft.tuners.lora.variants.MontecloraLinearVariant|k
peft.tuners.lora.variants.QALoraLinearVariant|k
peft.tuners.lora.variants.VeloraLinearVariant|k
peft.tuners.lora.variants._DoraConvNdVariant|k
peft.tuners.lora.velora.VeloraFunction|k
peft.tuners.lycoris_utils.LycorisLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k alpha base_layer cast_input_dtype_enabled in_features merged_adapters module_dropout out_features r rank_dropout rank_dropout_scale scaling
peft.tuners.lycoris_utils.LycorisTuner|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.miss.layer.MissLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer cast_input_dtype_enabled in_features kwargs merged_adapters miss_block miss_dropout miss_mini_r miss_r out_features quantization_backend
peft.tuners.miss.layer.MissLinear|b peft.tuners.miss.layer.MissLayer torch.nn.modules.module.Module|k miss_fn
peft.tuners.miss.model.MissModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.mixed.model.MixedModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.multitask_prompt_tuning.config.MultitaskPromptTuningInit|c s|c 0
peft.tuners.multitask_prompt_tuning.model.MultitaskPromptEmbedding|b peft.tuners.prompt_tuning.model.PromptEmbedding|k num_ranks num_tasks num_transformer_submodules num_virtual_tokens prefix_task_cols prefix_task_rows token_dim
peft.tuners.oft.layer.Conv2d|b peft.tuners.oft.layer.OFTLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.oft.layer.Embedding|b peft.tuners.oft.layer.OFTLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.oft.layer.Linear|b peft.tuners.oft.layer.OFTLayer torch.nn.modules.module.Module|k fan_in_fan_out is_target_conv_1d_layer
peft.tuners.oft.layer.MultiplicativeDropoutLayer|b torch.nn.modules.module.Module|k p
peft.tuners.oft.layer.OFTLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer cast_input_dtype_enabled in_features kwargs merged_adapters oft_R oft_block_size oft_dropout oft_embedding_R out_features quantization_backend r
peft.tuners.oft.layer.OFTRotationModule|b torch.nn.modules.module.Module|k block_share block_size coft eps in_features kernel_size n_elements num_cayley_neumann_terms r use_cayley_neumann weight
peft.tuners.oft.model.OFTModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.p_tuning.config.PromptEncoderReparameterizationType|c s|c 0
peft.tuners.p_tuning.model.PromptEncoder|b torch.nn.modules.module.Module|k embedding encoder_type hidden_size input_size lstm_head mlp_head output_size token_dim total_virtual_tokens
peft.tuners.peanut.layer.Linear|b peft.tuners.peanut.layer.PeanutLayer torch.nn.modules.module.Module
peft.tuners.peanut.layer.PeanutLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k _base_weight_before_merge act_fn base_layer depth in_features kwargs merged_adapters out_features peanut_A peanut_B peanut_decoders peanut_encoders r res_num scaling
peft.tuners.peanut.model.PeanutModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.poly.layer.Linear|b peft.tuners.poly.layer.PolyLayer torch.nn.modules.module.Module
peft.tuners.poly.layer.PolyLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer in_features kwargs n_skills n_splits n_tasks out_features poly_lora_A poly_lora_B poly_router poly_type r
peft.tuners.poly.model.PolyModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.poly.router.PolyRouter|b torch.nn.modules.module.Module|k module_logits n_skills n_splits n_tasks poly_type
peft.tuners.poly.router.Router|b torch.nn.modules.module.Module
peft.tuners.prefix_tuning.model.PrefixEncoder|b torch.nn.modules.module.Module|k embedding prefix_projection transform
peft.tuners.prompt_tuning.config.PromptTuningInit|c s|c 0
peft.tuners.prompt_tuning.model.PromptEmbedding|b torch.nn.modules.module.Module|k embedding
peft.tuners.psoft.layer.Linear|b peft.tuners.psoft.layer.PsoftLayer torch.nn.modules.module.Module
peft.tuners.psoft.layer.OrthLayer|b torch.nn.modules.module.Module|k cayley_neumann_eps mag_a mag_b num_cayley_neumann_terms orth size use_cayley_neumann vector_a vector_b weight
peft.tuners.psoft.layer.PsoftLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k _psoft_A_cache _psoft_B_cache ab_svd_init base_layer fan_in_fan_out in_features kwargs merged_adapters out_features psoft_R psoft_alpha psoft_dropout psoft_svd psoft_svd_lowrank_niter r random_seed scaling
peft.tuners.psoft.model.PsoftModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.pvera.bnb.Linear4bit|b peft.tuners.pvera.layer.PveraLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.pvera.bnb.Linear8bitLt|b peft.tuners.pvera.layer.PveraLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.pvera.layer.Linear|b peft.tuners.pvera.layer.PveraLayer torch.nn.modules.linear.Linear|k fan_in_fan_out is_target_conv_1d_layer
peft.tuners.pvera.layer.PveraLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer in_features kwargs merged_adapters out_features pvera_A pvera_B pvera_dropout pvera_generator pvera_lambda_b pvera_lambda_d r sample_at_inference
peft.tuners.pvera.model.PveraModel|b peft.tuners.tuners_utils.BaseTuner|k pvera_A pvera_B
peft.tuners.randlora.bnb.Linear4bit|b peft.tuners.randlora.layer.RandLoraLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.randlora.bnb.Linear8bitLt|b peft.tuners.randlora.layer.RandLoraLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.randlora.layer.Linear|b peft.tuners.randlora.layer.RandLoraLayer torch.nn.modules.linear.Linear|k fan_in_fan_out is_target_conv_1d_layer
peft.tuners.randlora.layer.RandLoraLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer cast_input_dtype_enabled in_features kwargs merged_adapters num_bases out_features r randlora_A randlora_B randlora_dropout randlora_gamma randlora_lambda scaling
peft.tuners.randlora.layer.UniqueBaseGrad|k
peft.tuners.randlora.model.RandLoraModel|b peft.tuners.tuners_utils.BaseTuner|k randlora_A randlora_B
peft.tuners.road.bnb.Linear4bit|b peft.tuners.road.layer.RoadLayer torch.nn.modules.module.Module
peft.tuners.road.bnb.Linear8bitLt|b peft.tuners.road.layer.RoadLayer torch.nn.modules.module.Module
peft.tuners.road.layer.Linear|b peft.tuners.road.layer.RoadLayer torch.nn.modules.module.Module
peft.tuners.road.layer.RoadLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer group_size in_features merged_adapters out_features road_alpha road_theta variant
peft.tuners.road.model.RoadModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.shadow.config.ShadowConfig|k auto_mapping auxiliary_loss_weight base_model_name_or_path exclude_modules inference_mode init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version r revision shadow_alpha shadow_dropout shadow_hidden_size shadow_intermediate_size shadow_model shadow_num_attention_heads shadow_num_hidden_layers share_embeddings target_modules task_type update_hidden_size
peft.tuners.shadow.diffusion_models.DetachedFluxShadowModel|b torch.nn.modules.module.Module|k config model
peft.tuners.shadow.diffusion_models.DiffusionShadowBackend|k
peft.tuners.shadow.diffusion_models.Flux2ShadowBackend|k
peft.tuners.shadow.layers.ShadowCarrier|k hidden shadow
peft.tuners.shadow.model.ShadowModel|b peft.tuners.tuners_utils.BaseTuner|k _boundary_hook_handles _boundary_layers _deferred_shadow_seed _seed_shadow_state _shadow_head_is_lm _shadow_past_out _shadow_share_embeddings _should_pack_shadow_cache last_shadow_loss shadow_backbone shadow_head shadow_projection
peft.tuners.shadow.model._TokenShadowBackbone|b torch.nn.modules.module.Module|k blocks config proj_in
peft.tuners.shira.layer.Linear|b peft.tuners.shira.layer.ShiraLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.shira.layer.ShiraLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer in_features kwargs merged_adapters out_features quantization_backend r scaling shira_indices shira_weight
peft.tuners.shira.model.ShiraModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.supertuning.layer.Linear|b peft.tuners.supertuning.layer.SupertuningLayer torch.nn.modules.module.Module
peft.tuners.supertuning.layer.SupertuningLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer in_features merged_adapters out_features supertuning_indices supertuning_lora_A supertuning_lora_B supertuning_lora_alpha supertuning_lora_dropout supertuning_rank supertuning_values
peft.tuners.supertuning.model.SupertuningModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.tinylora.layer.Embedding|b peft.tuners.tinylora.layer.TinyLoraLayer torch.nn.modules.module.Module
peft.tuners.tinylora.layer.Linear|b peft.tuners.tinylora.layer.TinyLoraLayer torch.nn.modules.linear.Linear|k fan_in_fan_out is_target_conv_1d_layer
peft.tuners.tinylora.layer.TinyLoraLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k _layer_idx _tinylora_v_ref base_layer in_features kwargs merged_adapters out_features r tinylora_A tinylora_B tinylora_P tinylora_dropout tinylora_v u
peft.tuners.tinylora.model.TinyLoraModel|b peft.tuners.tuners_utils.BaseTuner|k _target_key_to_idx tinylora_v
peft.tuners.trainable_tokens.layer.TrainableTokensLayer|b peft.tuners.tuners_utils.BaseTunerLayer torch.nn.modules.module.Module|k _tied_adapter base_layer in_features kwargs merged_adapters out_features token_indices trainable_tokens_delta trainable_tokens_original
peft.tuners.trainable_tokens.model.TrainableTokensModel|b peft.tuners.tuners_utils.BaseTuner
peft.tuners.tuners_utils.BasePromptEncoder|b torch.nn.modules.module.Module
peft.tuners.tuners_utils.BaseTuner|b torch.nn.modules.module.Module|k active_adapter model peft_config targeted_module_names targeted_parameter_names
peft.tuners.tuners_utils.BaseTunerLayer|k _active_adapter _disable_adapters
peft.tuners.tuners_utils._ExcludedModule|k
peft.tuners.unilora.layer.Linear|b peft.tuners.unilora.layer.UniLoraLayer torch.nn.modules.linear.Linear|k fan_in_fan_out is_target_conv_1d_layer
peft.tuners.unilora.layer.UniLoraLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer in_features kwargs merged_adapters out_features r unilora_dropout unilora_indices_A unilora_indices_B unilora_scales_A unilora_scales_B unilora_theta_d
peft.tuners.unilora.model.UniLoraModel|b peft.tuners.tuners_utils.BaseTuner|k unilora_theta_d
peft.tuners.vblora.layer.Linear|b peft.tuners.vblora.layer.VBLoRALayer torch.nn.modules.linear.Linear|k fan_in_fan_out is_target_conv_1d_layer
peft.tuners.vblora.layer.VBLoRALayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer in_features kwargs merged_adapters out_features r topk vblora_dropout vblora_logits_A vblora_logits_B vblora_vector_bank
peft.tuners.vblora.model.VBLoRAModel|b peft.tuners.tuners_utils.BaseTuner|k vblora_vector_bank
peft.tuners.vera.layer.Linear|b peft.tuners.vera.layer.VeraLayer torch.nn.modules.module.Module|k fan_in_fan_out is_target_conv_1d_layer
peft.tuners.vera.layer.VeraLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer in_features kwargs merged_adapters out_features quantization_backend r vera_A vera_B vera_dropout vera_lambda_b vera_lambda_d
peft.tuners.vera.model.VeraModel|b peft.tuners.tuners_utils.BaseTuner|k vera_A vera_B
peft.tuners.waveft.layer.WaveFTLayer|b peft.tuners.tuners_utils.BaseTunerLayer|k base_layer in_features kwargs merged_adapters out_features waveft_indices waveft_n_frequency waveft_random_loc_seed waveft_scaling waveft_spectrum waveft_use_idwt waveft_wavelet_family
peft.tuners.waveft.layer.WaveFTLinear|b peft.tuners.waveft.layer.WaveFTLayer torch.nn.modules.module.Module|k fan_in_fan_out
peft.tuners.waveft.model.WaveFTModel|b peft.tuners.tuners_utils.BaseTuner|k _proportional_params_cache
peft.tuners.waveft.wavelet.Wavelet|k _dec_hi _dec_lo _rec_hi _rec_lo name
peft.tuners.waveft.waverec2d.Wavelet|k
peft.tuners.waveft.waverec2d.WaveletDetailTuple2d|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
peft.tuners.waveft.waverec2d.WaveletTensorTuple|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
peft.tuners.xlora.classifier.TemperatureScaledSoftmax|b torch.nn.modules.module.Module|k softmax temperature
peft.tuners.xlora.classifier.XLoraClassifier|b torch.nn.modules.module.Module|k config dtype layers log_scalings n_classes n_layers override_scaling_pass_value scalings_logging softmax
peft.tuners.xlora.layer.XLoraConv2dLayer|b peft.tuners.xlora.layer.XLoraLayer
peft.tuners.xlora.layer.XLoraEmbeddingLayer|b peft.tuners.xlora.layer.XLoraLayer
peft.tuners.xlora.layer.XLoraLayer|k config layer_number model target target_forward
peft.tuners.xlora.layer.XLoraLinearLayer|b peft.tuners.xlora.layer.XLoraLayer
peft.tuners.xlora.model.XLoraModel|b peft.tuners.tuners_utils.BaseTuner|k disabled internal_xlora_classifier internal_xlora_scalings lora_model xlora_config
peft.utils.incremental_pca.IncrementalPCA|k batch_size components_ copy explained_variance_ explained_variance_ratio_ lowrank lowrank_niter lowrank_q lowrank_seed mean_ n_components n_features_ n_samples_seen_ noise_variance_ singular_values_ svd_driver var_
peft.utils.integrations.TpInfo|k device_mesh tp_plan tp_size
peft.utils.loftq_utils._SafetensorLoader|k base_model_prefix is_sharded model_path prefix weight_map
peft.utils.other.AuxiliaryTrainingWrapper|b torch.nn.modules.module.Module|k _active_adapter _adapters _disable_adapters original_module
peft.utils.other.ModulesToSaveWrapper|b peft.utils.other.AuxiliaryTrainingWrapper|k modules_to_save
peft.utils.other.TrainableTokensWrapper|b torch.nn.modules.module.Module|k _active_adapter _adapters _disable_adapters token_adapter
peft.utils.quantization_utils.Bnb4bitBackend|k
peft.utils.quantization_utils.Bnb8bitBackend|k
peft.utils.quantization_utils.ForwardOnlyQuantizationBackend|k backend_name
peft.utils.quantization_utils.HqqBackend|k
peft.utils.quantization_utils.QuantizationBackend|k
peft.utils.quantization_utils.TorchaoBackend|k get_apply_tensor_subclass
sentence_transformers.base.losses.gradcache.CachedLossMixin|k
sentence_transformers.base.losses.gradcache.RandContext|k _fork _mps_state_outside fwd_cpu_state fwd_gpu_devices fwd_gpu_states fwd_mps_state
sentence_transformers.base.modality.InputFormatter|k _pair_role_probe message_format model_type processor supported_modalities
sentence_transformers.base.model.BaseModel|b torch.nn.modules.container.Sequential|k _model_card_text _model_card_vars backend default_prompt_name is_hpu_graph_enabled model_card_data module_kwargs prompts trust_remote_code
sentence_transformers.base.model_card._MinMeanMax|k count max min total
sentence_transformers.base.modules.dense.Dense|b torch.nn.modules.module.Module|k activation_function bias in_features linear module_input_name module_output_name out_features residual use_residual
sentence_transformers.base.modules.input_module.InputModule|b torch.nn.modules.module.Module
sentence_transformers.base.modules.module.Module|b torch.nn.modules.module.Module
sentence_transformers.base.modules.normalize.Normalize|b torch.nn.modules.module.Module|k module_input_name module_output_name
sentence_transformers.base.modules.router.Router|b torch.nn.modules.module.Module|k allow_empty_key default_route route_mappings sub_modules
sentence_transformers.base.modules.transformer.BaseVideoProcessor|k
sentence_transformers.base.modules.transformer.MoonshineConfig|k
sentence_transformers.base.modules.transformer.PaliGemmaProcessor|k
sentence_transformers.base.modules.transformer.T5Gemma2Config|k
sentence_transformers.base.modules.transformer.T5Gemma2TextConfig|k
sentence_transformers.base.modules.transformer.T5GemmaConfig|k
sentence_transformers.base.modules.transformer.TimmWrapperConfig|k
sentence_transformers.base.modules.transformer.Transformer|b torch.nn.modules.module.Module|k _chat_template_suffix_cache _declared_forward_params _flatten_position_offset _method_signature_cache _prompt_length_mapping _query_expansion _unpad_inputs backend can_flatten_inputs data_collator do_lower_case document_length input_formatter modality_config model model_forward_params module_output_name processing_kwargs processor query_length track_media_counts transformer_task
sentence_transformers.base.peft_mixin.PeftAdapterMixin|k
sentence_transformers.base.sampler.SetEpochMixin|k epoch
sentence_transformers.cross_encoder.fit_mixin.FitMixin|k best_score
sentence_transformers.cross_encoder.fit_mixin.FitMixinLoss|b torch.nn.modules.module.Module|k activation_fn loss_fct model
sentence_transformers.cross_encoder.losses.adr_mse.ADRMSELoss|b torch.nn.modules.module.Module|k activation_fn alpha mini_batch_size model
sentence_transformers.cross_encoder.losses.binary_cross_entropy.BinaryCrossEntropyLoss|b torch.nn.modules.module.Module|k activation_fn bce_with_logits_loss model pos_weight
sentence_transformers.cross_encoder.losses.cached_multiple_negatives_ranking.CachedMultipleNegativesRankingLoss|b sentence_transformers.cross_encoder.losses.multiple_negatives_ranking.MultipleNegativesRankingLoss|k mini_batch_size show_progress_bar
sentence_transformers.cross_encoder.losses.cross_entropy.CrossEntropyLoss|b torch.nn.modules.module.Module|k activation_fn ce_loss model
sentence_transformers.cross_encoder.losses.lambda_loss.BaseWeightingScheme|b torch.nn.modules.module.Module
sentence_transformers.cross_encoder.losses.lambda_loss.LambdaLoss|b torch.nn.modules.module.Module|k activation_fn eps k mini_batch_size model reduction_log sigma weighting_scheme
sentence_transformers.cross_encoder.losses.lambda_loss.LambdaRankScheme|b torch.nn.modules.module.Module
sentence_transformers.cross_encoder.losses.lambda_loss.NDCGLoss1Scheme|b torch.nn.modules.module.Module
sentence_transformers.cross_encoder.losses.lambda_loss.NDCGLoss2PPScheme|b torch.nn.modules.module.Module|k lambda_rank mu ndcg_loss2
sentence_transformers.cross_encoder.losses.lambda_loss.NDCGLoss2Scheme|b torch.nn.modules.module.Module
sentence_transformers.cross_encoder.losses.lambda_loss.NoWeightingScheme|b torch.nn.modules.module.Module
sentence_transformers.cross_encoder.losses.list_mle.ListMLELoss|b sentence_transformers.cross_encoder.losses.plist_mle.PListMLELoss
sentence_transformers.cross_encoder.losses.list_net.ListNetLoss|b torch.nn.modules.module.Module|k activation_fn cross_entropy_loss mini_batch_size model
sentence_transformers.cross_encoder.losses.margin_mse.MarginMSELoss|b torch.nn.modules.module.Module|k activation_fn loss_fct model
sentence_transformers.cross_encoder.losses.mse.MSELoss|b torch.nn.modules.module.Module|k activation_fn loss_fct model
sentence_transformers.cross_encoder.losses.multiple_negatives_ranking.MultipleNegativesRankingLoss|b torch.nn.modules.module.Module|k activation_fn cross_entropy_loss model num_negatives scale
sentence_transformers.cross_encoder.losses.plist_mle.PListMLELambdaWeight|b torch.nn.modules.module.Module|k rank_discount_fn
sentence_transformers.cross_encoder.losses.plist_mle.PListMLELoss|b torch.nn.modules.module.Module|k activation_fn eps lambda_weight mini_batch_size model respect_input_order
sentence_transformers.cross_encoder.losses.rank_net.RankNetLoss|b sentence_transformers.cross_encoder.losses.lambda_loss.LambdaLoss
sentence_transformers.cross_encoder.model.CrossEncoder|b sentence_transformers.base.model.BaseModel|k activation_fn best_score
sentence_transformers.cross_encoder.modules.logit_score.LogitScore|b torch.nn.modules.module.Module|k false_token_id module_input_name true_token_id
sentence_transformers.multi_vector_encoder.losses.cached_multiple_negatives_ranking.CachedMultiVectorMultipleNegativesRankingLoss|b torch.nn.modules.module.Module|k gather_across_devices mini_batch_num_tokens mini_batch_size model scale score_mini_batch_size show_progress_bar similarity_fct
sentence_transformers.multi_vector_encoder.losses.distill_kl_div.MultiVectorDistillKLDivLoss|b torch.nn.modules.module.Module|k _checked_teacher_scale loss_function mini_batch_size model similarity_fct student_temperature teacher_temperature temperature
sentence_transformers.multi_vector_encoder.losses.margin_mse.MultiVectorMarginMSELoss|b torch.nn.modules.module.Module|k loss_function mini_batch_size model similarity_fct
sentence_transformers.multi_vector_encoder.losses.multiple_negatives_ranking.MultiVectorMultipleNegativesRankingLoss|b torch.nn.modules.module.Module|k gather_across_devices mini_batch_size model scale score_mini_batch_size similarity_fct
sentence_transformers.multi_vector_encoder.model.MultiVectorEncoder|b sentence_transformers.base.model.BaseModel|k _legacy _similarity _similarity_fn_name _similarity_pairwise
sentence_transformers.multi_vector_encoder.model._LegacyStash|k is_pylate_v3 prefixes skiplist_words transformer_config
sentence_transformers.multi_vector_encoder.modules.multi_vector_mask.MultiVectorMask|b torch.nn.modules.module.Module|k _skiplist_ids keep_only_token_ids skiplist_tasks skiplist_words
sentence_transformers.multi_vector_encoder.modules.token_pooling.BaseTokenPooling|b torch.nn.modules.module.Module|k tasks
sentence_transformers.multi_vector_encoder.modules.token_pooling.HierarchicalTokenPooling|b sentence_transformers.multi_vector_encoder.modules.token_pooling.BaseTokenPooling|k num_protected_tokens pool_factor
sentence_transformers.multi_vector_encoder.modules.token_pooling.LambdaTokenPooling|b sentence_transformers.multi_vector_encoder.modules.token_pooling.BaseTokenPooling|k pool_fn
sentence_transformers.multi_vector_encoder.scoring.xtr.XTRKDScores|b sentence_transformers.multi_vector_encoder.scoring.xtr.XTRScores|f
sentence_transformers.multi_vector_encoder.scoring.xtr.XTRScores|k chunk_elements top_k|f
sentence_transformers.sentence_transformer.datasets.denoising_auto_encoder.DenoisingAutoEncoderDataset|k noise_fn sentences
sentence_transformers.sentence_transformer.datasets.no_duplicates_dataloader.NoDuplicatesDataLoader|k batch_size collate_fn data_pointer train_examples
sentence_transformers.sentence_transformer.datasets.parallel_sentences.ParallelSentencesDataset|k batch_size cache copy_dataset_indices dataset_indices datasets datasets_iterator datasets_tokenized embedding_cache num_sentences student_model teacher_model use_embedding_cache
sentence_transformers.sentence_transformer.datasets.sentence_label.SentenceLabelDataset|k grouped_inputs groups_right_border label_range samples_per_label with_replacement
sentence_transformers.sentence_transformer.datasets.sentences.SentencesDataset|k examples
sentence_transformers.sentence_transformer.deprecated_model_card_templates.ModelCardTemplate|k
sentence_transformers.sentence_transformer.fit_mixin.FitMixin|k _model_card_text best_score
sentence_transformers.sentence_transformer.losses.adaptive_layer.AdaptiveLayerLoss|b torch.nn.modules.module.Module|k kl_div_weight kl_temperature last_layer_weight layer_weighting loss model n_layers_per_step prior_layers_weight
sentence_transformers.sentence_transformer.losses.adaptive_layer.ForwardDecorator|k embeddings fn|f
sentence_transformers.sentence_transformer.losses.adaptive_layer.TransformerDecorator|k layer_idx num_layers original_forward transformer|f
sentence_transformers.sentence_transformer.losses.angle.AnglELoss|b sentence_transformers.sentence_transformer.losses.cosent.CoSENTLoss
sentence_transformers.sentence_transformer.losses.batch_all_triplet.BatchAllTripletLoss|b torch.nn.modules.module.Module|k distance_metric sentence_embedder triplet_margin
sentence_transformers.sentence_transformer.losses.batch_hard_soft_margin_triplet.BatchHardSoftMarginTripletLoss|b sentence_transformers.sentence_transformer.losses.batch_hard_triplet.BatchHardTripletLoss
sentence_transformers.sentence_transformer.losses.batch_hard_triplet.BatchHardTripletLoss|b torch.nn.modules.module.Module|k distance_metric sentence_embedder triplet_margin
sentence_transformers.sentence_transformer.losses.batch_hard_triplet.BatchHardTripletLossDistanceFunction|k
sentence_transformers.sentence_transformer.losses.batch_semi_hard_triplet.BatchSemiHardTripletLoss|b torch.nn.modules.module.Module|k distance_metric margin sentence_embedder
sentence_transformers.sentence_transformer.losses.cached_gist_embed.CachedGISTEmbedLoss|b torch.nn.modules.module.Module|k contrast_anchors contrast_positives cross_entropy_loss gather_across_devices guide margin margin_strategy mini_batch_num_tokens mini_batch_size model must_retokenize show_progress_bar similarity_fct temperature tokenizer
sentence_transformers.sentence_transformer.losses.cached_multiple_negatives_ranking.CachedMultipleNegativesRankingLoss|b torch.nn.modules.module.Module|k loss mini_batch_num_tokens mini_batch_size model show_progress_bar
sentence_transformers.sentence_transformer.losses.cached_multiple_negatives_symmetric_ranking.CachedMultipleNegativesSymmetricRankingLoss|b sentence_transformers.sentence_transformer.losses.cached_multiple_negatives_ranking.CachedMultipleNegativesRankingLoss
sentence_transformers.sentence_transformer.losses.contrastive.ContrastiveLoss|b torch.nn.modules.module.Module|k _checked_labels distance_metric margin model size_average
sentence_transformers.sentence_transformer.losses.contrastive.SiameseDistanceMetric|c s|c 0
sentence_transformers.sentence_transformer.losses.contrastive_tension.ContrastiveTensionDataLoader|k batch_size collate_fn pos_neg_ratio sentences
sentence_transformers.sentence_transformer.losses.contrastive_tension.ContrastiveTensionLoss|b torch.nn.modules.module.Module|k criterion model1 model2
sentence_transformers.sentence_transformer.losses.contrastive_tension.ContrastiveTensionLossInBatchNegatives|b torch.nn.modules.module.Module|k cross_entropy_loss logit_scale model1 model2 similarity_fct
sentence_transformers.sentence_transformer.losses.cosent.CoSENTLoss|b torch.nn.modules.module.Module|k model scale similarity_fct
sentence_transformers.sentence_transformer.losses.cosine_similarity.CosineSimilarityLoss|b torch.nn.modules.module.Module|k cos_score_transformation loss_fct model
sentence_transformers.sentence_transformer.losses.denoising_auto_encoder.DenoisingAutoEncoderLoss|b torch.nn.modules.module.Module|k decoder encoder need_retokenization tokenizer_decoder tokenizer_encoder
sentence_transformers.sentence_transformer.losses.distill_kl_div.DistillKLDivLoss|b torch.nn.modules.module.Module|k _checked_teacher_scale loss_fct model similarity_fct student_temperature teacher_temperature temperature
sentence_transformers.sentence_transformer.losses.embed_distill.EmbedDistillLoss|b torch.nn.modules.module.Module|k distance_metric model projection projection_dim
sentence_transformers.sentence_transformer.losses.gist_embed.GISTEmbedLoss|b torch.nn.modules.module.Module|k contrast_anchors contrast_positives cross_entropy_loss gather_across_devices guide margin margin_strategy model must_retokenize similarity_fct temperature tokenizer
sentence_transformers.sentence_transformer.losses.global_orthogonal_regularization.GlobalOrthogonalRegularizationLoss|b torch.nn.modules.module.Module|k aggregation mean_weight model second_moment_weight similarity_fct
sentence_transformers.sentence_transformer.losses.margin_mse.MarginMSELoss|b torch.nn.modules.module.Module|k loss_fct model similarity_fct
sentence_transformers.sentence_transformer.losses.matryoshka.CachedLossDecorator|k fn matryoshka_dims matryoshka_weights n_dims_per_step|f
sentence_transformers.sentence_transformer.losses.matryoshka.ForwardDecorator|k cache cache_dim dim fn idx|f
sentence_transformers.sentence_transformer.losses.matryoshka.MatryoshkaLoss|b torch.nn.modules.module.Module|k loss matryoshka_dims matryoshka_weights model n_dims_per_step uses_gradient_cache
sentence_transformers.sentence_transformer.losses.matryoshka_2d.Matryoshka2dLoss|b sentence_transformers.sentence_transformer.losses.adaptive_layer.AdaptiveLayerLoss
sentence_transformers.sentence_transformer.losses.mega_batch_margin.MegaBatchMarginLoss|b torch.nn.modules.module.Module|k forward mini_batch_num_tokens mini_batch_size model negative_margin positive_margin requires_media_counts show_progress_bar uses_gradient_cache
sentence_transformers.sentence_transformer.losses.mse.MSELoss|b sentence_transformers.sentence_transformer.losses.embed_distill.EmbedDistillLoss
sentence_transformers.sentence_transformer.losses.multiple_negatives_ranking.MultipleNegativesRankingLoss|b torch.nn.modules.module.Module|k directions gather_across_devices hardness_mode hardness_strength model partition_mode scale similarity_fct
sentence_transformers.sentence_transformer.losses.multiple_negatives_symmetric_ranking.MultipleNegativesSymmetricRankingLoss|b sentence_transformers.sentence_transformer.losses.multiple_negatives_ranking.MultipleNegativesRankingLoss
sentence_transformers.sentence_transformer.losses.online_contrastive.OnlineContrastiveLoss|b torch.nn.modules.module.Module|k _checked_labels distance_metric margin model
sentence_transformers.sentence_transformer.losses.softmax.SoftmaxLoss|b torch.nn.modules.module.Module|k classifier concatenation_sent_difference concatenation_sent_multiplication concatenation_sent_rep loss_fct model num_labels
sentence_transformers.sentence_transformer.losses.triplet.TripletDistanceMetric|c s|c 0
sentence_transformers.sentence_transformer.losses.triplet.TripletLoss|b torch.nn.modules.module.Module|k distance_metric model triplet_margin
sentence_transformers.sentence_transformer.model.SentenceTransformer|b sentence_transformers.base.model.BaseModel|k _similarity _similarity_fn_name _similarity_pairwise best_score truncate_dim
sentence_transformers.sentence_transformer.modules.bow.BoW|b torch.nn.modules.module.Module|k cumulative_term_frequency sentence_embedding_dimension tokenizer unknown_word_weight vocab weights word_weights
sentence_transformers.sentence_transformer.modules.clip_model.CLIPModel|b sentence_transformers.base.modules.transformer.Transformer
sentence_transformers.sentence_transformer.modules.cnn.CNN|b torch.nn.modules.module.Module|k convs embeddings_dimension in_embedding_dimension kernel_sizes out_channels
sentence_transformers.sentence_transformer.modules.dropout.Dropout|b torch.nn.modules.module.Module|k dropout dropout_layer
sentence_transformers.sentence_transformer.modules.layer_norm.LayerNorm|b torch.nn.modules.module.Module|k dimension norm
sentence_transformers.sentence_transformer.modules.lstm.LSTM|b torch.nn.modules.module.Module|k bidirectional dropout embedding_dimension embeddings_dimension encoder hidden_dim num_layers
sentence_transformers.sentence_transformer.modules.pooling.Pooling|b torch.nn.modules.module.Module|k embedding_dimension include_prompt pooling_mode pooling_output_dimension
sentence_transformers.sentence_transformer.modules.static_embedding.StaticEmbedding|b torch.nn.modules.module.Module|k base_model embedding embedding_dim num_embeddings tokenizer
sentence_transformers.sentence_transformer.modules.tokenizer.phrase.PhraseTokenizer|k do_lower_case max_ngram_length ngram_lengths ngram_lookup ngram_separator stop_words vocab word2idx
sentence_transformers.sentence_transformer.modules.tokenizer.whitespace.WhitespaceTokenizer|k do_lower_case stop_words vocab word2idx
sentence_transformers.sentence_transformer.modules.tokenizer.word.TransformersTokenizerWrapper|k tokenizer
sentence_transformers.sentence_transformer.modules.tokenizer.word.WordTokenizer|k
sentence_transformers.sentence_transformer.modules.weighted_layer_pooling.WeightedLayerPooling|b torch.nn.modules.module.Module|k embedding_dimension layer_start layer_weights num_hidden_layers
sentence_transformers.sentence_transformer.modules.word_embeddings.WordEmbeddings|b torch.nn.modules.module.Module|k emb_layer embeddings_dimension max_seq_length tokenizer update_embeddings
sentence_transformers.sentence_transformer.modules.word_weights.WordWeights|b torch.nn.modules.module.Module|k emb_layer unknown_word_weight vocab word_weights
sentence_transformers.sentence_transformer.readers.input_example.InputExample|k guid label texts
sentence_transformers.sentence_transformer.readers.label_sentence.LabelSentenceReader|k folder label_col_idx label_map sentence_col_idx separator
sentence_transformers.sentence_transformer.readers.nli_data.NLIDataReader|k dataset_folder
sentence_transformers.sentence_transformer.readers.paired_files.PairedFilesReader|k filepaths
sentence_transformers.sentence_transformer.readers.sts_data.STSBenchmarkDataReader|b sentence_transformers.sentence_transformer.readers.sts_data.STSDataReader
sentence_transformers.sentence_transformer.readers.sts_data.STSDataReader|k dataset_folder delimiter max_score min_score normalize_scores quoting s1_col_idx s2_col_idx score_col_idx
sentence_transformers.sentence_transformer.readers.triplet.TripletReader|k dataset_folder delimiter has_header quoting s1_col_idx s2_col_idx s3_col_idx
sentence_transformers.sparse_encoder.callbacks.splade_callbacks.SchedulerType|c s|c 0
sentence_transformers.sparse_encoder.losses.cached_splade.CachedSpladeLoss|b sentence_transformers.sparse_encoder.losses.splade.SpladeLoss|k _component_values mini_batch_num_tokens mini_batch_size show_progress_bar
sentence_transformers.sparse_encoder.losses.csr.CSRLoss|b torch.nn.modules.module.Module|k beta gamma loss model reconstruction_loss
sentence_transformers.sparse_encoder.losses.csr.CSRReconstructionLoss|b torch.nn.modules.module.Module|k beta model
sentence_transformers.sparse_encoder.losses.flops.FlopsLoss|b torch.nn.modules.module.Module|k model threshold
sentence_transformers.sparse_encoder.losses.sparse_angle.SparseAnglELoss|b sentence_transformers.sparse_encoder.losses.sparse_cosent.SparseCoSENTLoss
sentence_transformers.sparse_encoder.losses.sparse_cosent.SparseCoSENTLoss|b sentence_transformers.sentence_transformer.losses.cosent.CoSENTLoss
sentence_transformers.sparse_encoder.losses.sparse_cosine_similarity.SparseCosineSimilarityLoss|b sentence_transformers.sentence_transformer.losses.cosine_similarity.CosineSimilarityLoss
sentence_transformers.sparse_encoder.losses.sparse_distill_kl_div.SparseDistillKLDivLoss|b sentence_transformers.sentence_transformer.losses.distill_kl_div.DistillKLDivLoss
sentence_transformers.sparse_encoder.losses.sparse_margin_mse.SparseMarginMSELoss|b sentence_transformers.sentence_transformer.losses.margin_mse.MarginMSELoss
sentence_transformers.sparse_encoder.losses.sparse_mse.SparseMSELoss|b sentence_transformers.sentence_transformer.losses.mse.MSELoss
sentence_transformers.sparse_encoder.losses.sparse_multiple_negatives_ranking.SparseMultipleNegativesRankingLoss|b sentence_transformers.sentence_transformer.losses.multiple_negatives_ranking.MultipleNegativesRankingLoss
sentence_transformers.sparse_encoder.losses.sparse_triplet.SparseTripletLoss|b sentence_transformers.sentence_transformer.losses.triplet.TripletLoss
sentence_transformers.sparse_encoder.losses.splade.SpladeLoss|b torch.nn.modules.module.Module|k document_regularizer document_regularizer_weight loss model query_regularizer query_regularizer_weight use_document_regularizer_only
sentence_transformers.sparse_encoder.model.SparseEncoder|b sentence_transformers.base.model.BaseModel|k _similarity _similarity_fn_name _similarity_pairwise max_active_dims
sentence_transformers.sparse_encoder.modules.mlm_transformer.MLMTransformer|b sentence_transformers.base.modules.transformer.Transformer
sentence_transformers.sparse_encoder.modules.sparse_auto_encoder.SparseAutoEncoder|b torch.nn.modules.module.Module|k auxk_mask_fn dead_threshold decoder encoder hidden_dim input_dim k k_aux latent_bias normalize pre_bias stats_last_nonzero
sentence_transformers.sparse_encoder.modules.sparse_auto_encoder.TiedTranspose|b torch.nn.modules.module.Module|k linear
sentence_transformers.sparse_encoder.modules.sparse_static_embedding.SparseStaticEmbedding|b torch.nn.modules.module.Module|k frozen max_seq_length num_dimensions tokenizer weight
sentence_transformers.sparse_encoder.modules.splade_pooling.SpladePooling|b torch.nn.modules.module.Module|k activation_function chunk_size embedding_dimension pooling_strategy
`;
