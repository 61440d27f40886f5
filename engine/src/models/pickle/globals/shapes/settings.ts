/** Shapes of what reviewed/settings.ts names, from source; see there. */
export const settings = (): string => `
pytorch_lightning.utilities.parsing.AttributeDict|k *
lightning.pytorch.utilities.parsing.AttributeDict|k *
lightning_fabric.utilities.data.AttributeDict|k *
lightning.fabric.utilities.data.AttributeDict|k *
yacs.config.CfgNode|k __immutable__=0 __deprecated_keys__=0,c __renamed_keys__=0,c __new_allowed__=0|k *
fvcore.common.config.CfgNode=yacs.config.CfgNode
detectron2.config.config.CfgNode=yacs.config.CfgNode
easydict.EasyDict|k *
addict.addict.Dict|n c+|v addict.addict.Dict|k *
mmcv.utils.config.ConfigDict|n c+|v mmcv.utils.config.ConfigDict|k *
mmengine.config.config.ConfigDict|n c+|c c|v mmengine.config.config.ConfigDict|k *
ultralytics.utils.IterableSimpleNamespace|c|k *
ultralytics.yolo.utils.IterableSimpleNamespace|c|k *
mmengine.logging.history_buffer.HistoryBuffer|k _count_history=A _log_history=A _max_length=0 _min_count_history=0 _statistics_methods=0,c,collections.OrderedDict statistics_methods=c,collections.OrderedDict
omegaconf.dictconfig.DictConfig|k _content=0,s,c _flags_cache=0,c _metadata=omegaconf.base.ContainerMetadata _parent
omegaconf.listconfig.ListConfig|k _content=0,s,c _flags_cache=0,c _metadata=omegaconf.base.ContainerMetadata _parent
omegaconf.base.ContainerMetadata|k element_type=0,@* flags=0,c flags_root=0 key=0,s key_type=0,@* object_type=0,@* optional=0 ref_type=0,s,@* resolver_cache=0,c,collections.defaultdict
flair.embeddings.WordEmbeddings|b torch.nn.modules.module.Module|k _WordEmbeddings__embedding_length=0 device=torch.device,0 embedding embedding_length=0 embeddings=s field=0,s fine_tune=0 force_cpu=0 layer_norm name=s precomputed_word_embeddings=gensim.models.keyedvectors.KeyedVectors,gensim.models.keyedvectors.Word2VecKeyedVectors,gensim.models.keyedvectors.FastTextKeyedVectors stable=0 static_embeddings=0 vocab=0,c
flair.embeddings.token.WordEmbeddings=flair.embeddings.WordEmbeddings
flair.models.language_model.LanguageModel|b torch.nn.modules.module.Module|k decoder dictionary=flair.data.Dictionary document_delimiter=s drop dropout=0 embedding_size=0 encoder has_decoder=0 hidden=0,c,T hidden_size=0 initialized=0 is_forward_lm=0 nlayers=0 nout=0 proj recurrent_type=s rnn state_count=0 state_dict=c,collections.OrderedDict
flair.data.Dictionary|k add_unk=0 idx2item=c item2idx=c,collections.defaultdict item2idx_not_encoded=0,c,collections.defaultdict multi_label=0 span_labels=0
optuna.samplers._tpe.parzen_estimator._ParzenEstimatorParameters|n 0 0 0 @optuna.samplers._tpe.sampler.default_weights 0|n 0 0 0 @optuna.samplers._tpe.sampler.default_weights 0 c|n 0 0 0 0 @optuna.samplers._tpe.sampler.default_weights 0|n 0 0 0 0 @optuna.samplers._tpe.sampler.default_weights 0 c
optuna.search_space.intersection.IntersectionSearchSpace|k _cached_trial_number=0 _cursor=0 _include_pruned=0 _search_space=0,c,collections.OrderedDict _study_id=0
stable_baselines3.common.type_aliases.TrainFreq|n 0 stable_baselines3.common.type_aliases.TrainFrequencyUnit
sklearn2pmml.feature_extraction.text.Matcher|v s|k word_re=s
sklearn2pmml.feature_extraction.text.Splitter|v s|k separator_re=s word_separator_re=s
sklearn_pandas.dataframe_mapper.DataFrameMapper|b sklearn.base.BaseEstimator|k built_default built_features=c default df_out=0 drop_cols=0,c features=c input_df=0 sparse=0 transformed_names_=c
gensim.utils.SaveLoad|k __ignoreds __numpys __recursive_saveloads __scipys lifecycle_events
+gensim.models.keyedvectors.KeyedVectors|k vectors=0,A vector_size=0 key_to_index=0,c vocab=0,c
+gensim.models.keyedvectors.Word2VecKeyedVectors|k vectors=0,A vector_size=0 key_to_index=0,c vocab=0,c
+gensim.models.keyedvectors.FastTextKeyedVectors|k vectors=0,A vector_size=0 key_to_index=0,c vocab=0,c
+sentence_transformers.base.training_args.BaseTrainingArguments|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+sentence_transformers.cross_encoder.training_args.CrossEncoderTrainingArguments|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+sentence_transformers.multi_vector_encoder.training_args.MultiVectorEncoderTrainingArguments|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+sentence_transformers.sentence_transformer.training_args.SentenceTransformerTrainingArguments|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+sentence_transformers.sparse_encoder.training_args.SparseEncoderTrainingArguments|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+sentence_transformers.training_args.SentenceTransformerTrainingArguments|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+transformers.training_args.TrainingArguments|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+transformers.training_args_seq2seq.Seq2SeqTrainingArguments|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+trl.trainer.distillation_config.DistillationConfig|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+trl.trainer.dpo_config.DPOConfig|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+trl.trainer.grpo_config.GRPOConfig|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+trl.trainer.kto_config.KTOConfig|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+trl.trainer.reward_config.RewardConfig|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+trl.trainer.rloo_config.RLOOConfig|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+trl.trainer.sft_config.SFTConfig|k __cached__setup_devices=torch.device _frozen _no_sync_in_gradient_accumulation dispatch_batches eval_frequency evaluate_during_training evaluation_strategy include_inputs_for_metrics logging_nan_inf_filter save_strategy sharded_ddp split_batches torchdynamo use_ipex use_mps_device xpu_backend lr_scheduler_kwargs neftune_noise_alpha group_by_length length_column_name model_parallel tpu_name tpu_zone deepspeed_plugin
+torch.nn.modules.activation.SiLU|k f=0,c i=0 np=0 type=s
+torch.nn.modules.activation.ReLU|k f=0,c i=0 np=0 type=s
+torch.nn.modules.activation.Sigmoid|k f=0,c i=0 np=0 type=s
+torch.nn.modules.batchnorm.BatchNorm2d|k f=0,c i=0 np=0 type=s
+torch.nn.modules.container.ModuleList|k f=0,c i=0 np=0 type=s
+torch.nn.modules.container.Sequential|k f=0,c i=0 np=0 type=s
+torch.nn.modules.conv.Conv2d|k f=0,c i=0 np=0 type=s
+torch.nn.modules.conv.ConvTranspose2d|k f=0,c i=0 np=0 type=s
+torch.nn.modules.dropout.Dropout|k f=0,c i=0 np=0 type=s
+torch.nn.modules.flatten.Flatten|k f=0,c i=0 np=0 type=s
+torch.nn.modules.linear.Identity|k f=0,c i=0 np=0 type=s
+torch.nn.modules.linear.Linear|k f=0,c i=0 np=0 type=s
+torch.nn.modules.padding.ZeroPad2d|k f=0,c i=0 np=0 type=s
+torch.nn.modules.pooling.AdaptiveAvgPool2d|k f=0,c i=0 np=0 type=s
+torch.nn.modules.pooling.AvgPool2d|k f=0,c i=0 np=0 type=s
+torch.nn.modules.pooling.MaxPool2d|k f=0,c i=0 np=0 type=s
+torch.nn.modules.upsampling.Upsample|k f=0,c i=0 np=0 type=s
einops.layers.torch.Rearrange|k pattern=s axes_lengths=c
einops.layers.torch.Reduce|k pattern=s reduction=s axes_lengths=c
ml_collections.config_dict.config_dict.ConfigDict|k _fields=c _locked=0 _type_safe=0 _convert_dict=0 _allow_dotted_keys=0 _sort_keys=0
ml_collections.config_dict.config_dict.FrozenConfigDict|k _fields=c _locked=0 _type_safe=0 _convert_dict=0 _allow_dotted_keys=0 _sort_keys=0 _configdict=ml_collections.config_dict.config_dict.ConfigDict
ml_collections.config_dict.config_dict.FieldReference|k _value=0,s,c,A,ml_collections.config_dict.config_dict.ConfigDict _field_type=@builtins.int,@builtins.float,@builtins.str,@builtins.bool,@builtins.list,@builtins.tuple,@builtins.dict,@ml_collections.config_dict.config_dict.ConfigDict,0 _ops=c _required=0
`;
