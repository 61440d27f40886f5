/**
 * Small classes and enumerations that checkpoints of the Hub hold beside their weights, read in source and by hand: transformers 4.0 to 5.18,
 * trl 0.11, peft 0.2, torch 1.12 to 2.13 (FSDP), torchmetrics 0.1 to 1.9, whisper 20231117, ESPnet 202402, CatBoost 0.5 to 1.2, mmcv 0.2 to 2.2,
 * MMEngine 0.10, Detectron2 0.6. Of these, transformers, torch and torchmetrics were executed.
 *
 * CatBoost: `__setstate__` hands the bytes of `__model` to CatBoost's own reader of models, as load_model does, and adds the other items to a dict
 * of parameters. Test evaluations must be containers.
 *
 * mmcv and MMEngine: `Config.__setstate__` puts the items of a tuple into attributes. `__getattr__` asks the dict of settings, and is first
 * asked when somebody uses the settings.
 *
 * transformers says of each layer of a model whether its weights were made (`_is_hf_initialized`).
 *
 * tokenizers 0.11 to 0.23: `__setstate__` reads JSON, in Rust, which has words, merges and patterns, and opens nothing.
 *
 * ESPnet: what an epoch measured. The functions of torchmetrics reduce tensors, when they are called.
 */
export const hub = (): string => `
[called stored hashed]
transformers.utils.generic: ExplicitEnum PaddingStrategy TensorType
transformers.file_utils: ExplicitEnum PaddingStrategy TensorType
transformers.tokenization_utils_base: TruncationStrategy
transformers.utils.quantization_config: AwqBackendPackingMethod AWQLinearVersion QuantizationMethod
transformers.data.datasets.glue: Split
transformers.data.datasets.squad: Split
trl.trainer.dpo_config: FDivergenceType
peft.utils.config: PeftType TaskType
torch.distributed.fsdp.api: BackwardPrefetch ShardingStrategy StateDictType
torch.distributed.fsdp.fully_sharded_data_parallel: BackwardPrefetch ShardingStrategy StateDictType
optuna.structs: StudyDirection TrialState
[created built stored]
accelerate.utils.deepspeed: HfDeepSpeedConfig HfTrainerDeepSpeedConfig
transformers.deepspeed: HfDeepSpeedConfig HfTrainerDeepSpeedConfig
transformers.integrations.deepspeed: HfDeepSpeedConfig HfTrainerDeepSpeedConfig
transformers.configuration_utils: PretrainedConfig
transformers.generation_utils: GenerationConfig
sentence_transformers.readers.InputExample: InputExample
whisper.model: ModelDimensions
espnet2.train.reporter: Average ReportedValue Reporter SubReporter WeightedAverage
catboost.core: CatBoost CatBoostClassifier CatBoostRanker CatBoostRegressor _CatBoostBase
tokenizers: Tokenizer
[created built stored hashed]
tokenizers: AddedToken
[created built stored passed]
tokenizers.models: Model BPE WordPiece WordLevel Unigram
tokenizers.normalizers: Normalizer BertNormalizer Lowercase NFC NFD NFKC NFKD Nmt Precompiled Prepend Replace Sequence Strip StripAccents
tokenizers.pre_tokenizers: PreTokenizer BertPreTokenizer ByteLevel CharDelimiterSplit Digits Metaspace Punctuation Sequence Split UnicodeScripts
  Whitespace WhitespaceSplit
tokenizers.decoders: Decoder BPEDecoder ByteFallback ByteLevel CTC Fuse Metaspace Replace Sequence Strip WordPiece
tokenizers.processors: PostProcessor BertProcessing ByteLevel RobertaProcessing Sequence TemplateProcessing
[created built stored depth=0]
mmcv.utils.config: Config
mmengine.config.config: Config
[stored]
torchmetrics.utilities.data: dim_zero_cat dim_zero_max dim_zero_mean dim_zero_min dim_zero_sum
torchmetrics.metric: jit_distributed_available
torchmetrics.utilities.distributed: gather_all_tensors reduce
torchmetrics.utilities: dim_zero_cat dim_zero_max dim_zero_mean dim_zero_min dim_zero_sum
transformers.activations: gelu gelu_new gelu_fast swish
transformers.modeling_bert: gelu swish
transformers.data.data_collator: default_data_collator
`;
