/** Written by hand from the sources that reviewed/hub.ts names. */
export const hub = (): string => `
transformers.utils.generic.ExplicitEnum|c s
transformers.utils.generic.PaddingStrategy|c s
transformers.utils.generic.TensorType|c s
transformers.file_utils.ExplicitEnum|c s
transformers.file_utils.PaddingStrategy|c s
transformers.file_utils.TensorType|c s
transformers.tokenization_utils_base.TruncationStrategy|c s
transformers.utils.quantization_config.AwqBackendPackingMethod|c s
transformers.utils.quantization_config.AWQLinearVersion|c s
transformers.utils.quantization_config.QuantizationMethod|c s
transformers.data.datasets.glue.Split|c s
transformers.data.datasets.squad.Split|c s
trl.trainer.dpo_config.FDivergenceType|c s
peft.utils.config.PeftType|c s
peft.utils.config.TaskType|c s
torch.distributed.fsdp.api.BackwardPrefetch|c 0
torch.distributed.fsdp.api.ShardingStrategy|c 0
torch.distributed.fsdp.api.StateDictType|c 0
torch.distributed.fsdp.fully_sharded_data_parallel.BackwardPrefetch|c 0
torch.distributed.fsdp.fully_sharded_data_parallel.ShardingStrategy|c 0
torch.distributed.fsdp.fully_sharded_data_parallel.StateDictType|c 0
optuna.structs.StudyDirection|c 0
optuna.structs.TrialState|c 0
accelerate.utils.deepspeed.HfDeepSpeedConfig|k config=c _stage=0 _offload=0 _dtype mismatches=c
accelerate.utils.deepspeed.HfTrainerDeepSpeedConfig=accelerate.utils.deepspeed.HfDeepSpeedConfig
transformers.deepspeed.HfDeepSpeedConfig=accelerate.utils.deepspeed.HfDeepSpeedConfig
transformers.deepspeed.HfTrainerDeepSpeedConfig=accelerate.utils.deepspeed.HfDeepSpeedConfig
transformers.integrations.deepspeed.HfDeepSpeedConfig=accelerate.utils.deepspeed.HfDeepSpeedConfig
transformers.integrations.deepspeed.HfTrainerDeepSpeedConfig=accelerate.utils.deepspeed.HfDeepSpeedConfig
transformers.configuration_utils.PretrainedConfig=transformers.configuration_utils.PreTrainedConfig
transformers.generation_utils.GenerationConfig=transformers.generation.configuration_utils.GenerationConfig
sentence_transformers.readers.InputExample.InputExample|k guid=0,s label=0,s texts=c
whisper.model.ModelDimensions|k n_audio_ctx=0 n_audio_head=0 n_audio_layer=0 n_audio_state=0 n_mels=0 n_text_ctx=0 n_text_head=0 n_text_layer=0 n_text_state=0 n_vocab=0
espnet2.train.reporter.ReportedValue|k
espnet2.train.reporter.Average|k value=0,A,T
espnet2.train.reporter.WeightedAverage|k value=0,c,A,T weight=0,A,T
espnet2.train.reporter.Reporter|k epoch=0 stats=c
espnet2.train.reporter.SubReporter|k _finished=0 count=0 epoch=0 key=s prev_count=0 prev_positions=c start_time=0 stats=c,collections.defaultdict total_count=0
catboost.core._CatBoostBase|k *|k __model=s _test_eval=c _test_evals=c _prediction_values_change=c,A _loss_value_change=c,A _classes=c,A _feature_importance=c,A
catboost.core.CatBoost=catboost.core._CatBoostBase
catboost.core.CatBoostClassifier=catboost.core._CatBoostBase
catboost.core.CatBoostRanker=catboost.core._CatBoostBase
catboost.core.CatBoostRegressor=catboost.core._CatBoostBase
mmcv.utils.config.Config|t mmcv.utils.config.ConfigDict,c s,0 s,0|t mmcv.utils.config.ConfigDict,c s,0 s,0 c|t mmcv.utils.config.ConfigDict,c s,0
mmengine.config.config.Config|t mmengine.config.config.ConfigDict,c s,0 s,0 c|t mmengine.config.config.ConfigDict,c s,0 s,0 c 0|t mmengine.config.config.ConfigDict,c s,0 s,0 c 0 c
+torch.nn.modules.activation.GELU|k _is_hf_initialized=0
+torch.nn.modules.activation.ReLU|k _is_hf_initialized=0
+torch.nn.modules.activation.SiLU|k _is_hf_initialized=0
+torch.nn.modules.activation.Sigmoid|k _is_hf_initialized=0
+torch.nn.modules.activation.Tanh|k _is_hf_initialized=0
+torch.nn.modules.batchnorm.BatchNorm1d|k _is_hf_initialized=0
+torch.nn.modules.batchnorm.BatchNorm2d|k _is_hf_initialized=0
+torch.nn.modules.container.ModuleDict|k _is_hf_initialized=0
+torch.nn.modules.container.ModuleList|k _is_hf_initialized=0
+torch.nn.modules.container.ParameterList|k _is_hf_initialized=0
+torch.nn.modules.container.Sequential|k _is_hf_initialized=0
+torch.nn.modules.conv.Conv1d|k _is_hf_initialized=0
+torch.nn.modules.conv.Conv2d|k _is_hf_initialized=0
+torch.nn.modules.conv.Conv3d|k _is_hf_initialized=0
+torch.nn.modules.conv.ConvTranspose1d|k _is_hf_initialized=0
+torch.nn.modules.conv.ConvTranspose2d|k _is_hf_initialized=0
+torch.nn.modules.dropout.Dropout|k _is_hf_initialized=0
+torch.nn.modules.dropout.Dropout2d|k _is_hf_initialized=0
+torch.nn.modules.linear.Identity|k _is_hf_initialized=0
+torch.nn.modules.linear.Linear|k _is_hf_initialized=0
+torch.nn.modules.loss.CrossEntropyLoss|k _is_hf_initialized=0
+torch.nn.modules.module.Module|k _is_hf_initialized=0
+torch.nn.modules.normalization.GroupNorm|k _is_hf_initialized=0
+torch.nn.modules.normalization.LayerNorm|k _is_hf_initialized=0
+torch.nn.modules.normalization.RMSNorm|k _is_hf_initialized=0
+torch.nn.modules.pooling.AdaptiveAvgPool1d|k _is_hf_initialized=0
+torch.nn.modules.pooling.AdaptiveAvgPool2d|k _is_hf_initialized=0
+torch.nn.modules.pooling.AvgPool2d|k _is_hf_initialized=0
+torch.nn.modules.pooling.MaxPool2d|k _is_hf_initialized=0
+torch.nn.modules.sparse.Embedding|k _is_hf_initialized=0
+torch.nn.modules.upsampling.Upsample|k _is_hf_initialized=0
tokenizers.Tokenizer|n tokenizers.models.Model|v s
tokenizers.AddedToken|n s|k content=s lstrip=0 normalized=0 rstrip=0 single_word=0 special=0
tokenizers.models.Model|v s
tokenizers.models.BPE=tokenizers.models.Model
tokenizers.models.WordPiece=tokenizers.models.Model
tokenizers.models.WordLevel=tokenizers.models.Model
tokenizers.models.Unigram=tokenizers.models.Model
tokenizers.normalizers.Normalizer=tokenizers.models.Model
tokenizers.normalizers.BertNormalizer=tokenizers.models.Model
tokenizers.normalizers.Lowercase=tokenizers.models.Model
tokenizers.normalizers.NFC=tokenizers.models.Model
tokenizers.normalizers.NFD=tokenizers.models.Model
tokenizers.normalizers.NFKC=tokenizers.models.Model
tokenizers.normalizers.NFKD=tokenizers.models.Model
tokenizers.normalizers.Nmt=tokenizers.models.Model
tokenizers.normalizers.Precompiled=tokenizers.models.Model
tokenizers.normalizers.Prepend=tokenizers.models.Model
tokenizers.normalizers.Replace=tokenizers.models.Model
tokenizers.normalizers.Sequence=tokenizers.models.Model
tokenizers.normalizers.Strip=tokenizers.models.Model
tokenizers.normalizers.StripAccents=tokenizers.models.Model
tokenizers.pre_tokenizers.PreTokenizer=tokenizers.models.Model
tokenizers.pre_tokenizers.BertPreTokenizer=tokenizers.models.Model
tokenizers.pre_tokenizers.ByteLevel=tokenizers.models.Model
tokenizers.pre_tokenizers.CharDelimiterSplit=tokenizers.models.Model
tokenizers.pre_tokenizers.Digits=tokenizers.models.Model
tokenizers.pre_tokenizers.Metaspace=tokenizers.models.Model
tokenizers.pre_tokenizers.Punctuation=tokenizers.models.Model
tokenizers.pre_tokenizers.Sequence=tokenizers.models.Model
tokenizers.pre_tokenizers.Split=tokenizers.models.Model
tokenizers.pre_tokenizers.UnicodeScripts=tokenizers.models.Model
tokenizers.pre_tokenizers.Whitespace=tokenizers.models.Model
tokenizers.pre_tokenizers.WhitespaceSplit=tokenizers.models.Model
tokenizers.decoders.Decoder=tokenizers.models.Model
tokenizers.decoders.BPEDecoder=tokenizers.models.Model
tokenizers.decoders.ByteFallback=tokenizers.models.Model
tokenizers.decoders.ByteLevel=tokenizers.models.Model
tokenizers.decoders.CTC=tokenizers.models.Model
tokenizers.decoders.Fuse=tokenizers.models.Model
tokenizers.decoders.Metaspace=tokenizers.models.Model
tokenizers.decoders.Replace=tokenizers.models.Model
tokenizers.decoders.Sequence=tokenizers.models.Model
tokenizers.decoders.Strip=tokenizers.models.Model
tokenizers.decoders.WordPiece=tokenizers.models.Model
tokenizers.processors.PostProcessor=tokenizers.models.Model
tokenizers.processors.BertProcessing=tokenizers.models.Model
tokenizers.processors.ByteLevel=tokenizers.models.Model
tokenizers.processors.RobertaProcessing=tokenizers.models.Model
tokenizers.processors.Sequence=tokenizers.models.Model
tokenizers.processors.TemplateProcessing=tokenizers.models.Model
`;
