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
 * Users and other libraries put attributes on layers: names of classes, settings of quantization, whether weights were made. `nn.Module.__setstate__`
 * puts a state into attributes, and looks at its own keys only, so that a layer may hold any other data (`k *`). The settings of a model in transformers are
 * keywords of its user's choice in the same way, but for `attribute_map`, by which `__getattribute__` gives other attributes.
 *
 * tokenizers 0.11 to 0.23: `__setstate__` reads JSON, in Rust, which has words, merges and patterns, and opens nothing.
 *
 * fsspec makes a file system of a class and of settings that are data; only its own for local files, which opens nothing by that.
 *
 * Types in annotations, as OmegaConf and data classes keep them: `list[int]`, `Optional[str]` and `int | str` are made of names and of each other.
 *
 * Astropy 1.3 to 8.0: a unit is found in the registry by its names, or made of them; the state of a quantity is that of an array, and attributes.
 *
 * Functions that torch, shap and NLTK keep in states are stored, and called by nothing while a file is loaded: torch 2.13, shap 0.51, nltk 3.10.
 *
 * Unsloth (2025.1 to 2026.11) writes a module for each trainer of trl, whose configuration has five more fields. It gives the class the name of trl's own since
 * 2026, whose instances have these fields too.
 *
 * langchain 0.0.100 to 1.4: what FAISS keeps beside its index. `__setstate__` of pydantic 1.10 to 2.13 puts the items of a state into attributes; extra
 * fields, which `__getattr__` answers with, must be None.
 *
 * skorch 0.1 to 1.4, gplearn 0.1 to 0.4: functions that take data apart or measure are stored, and a history is a list.
 *
 * Gymnasium 1.3: environments and what is put around them are attributes alone; they do what they do when somebody steps.
 *
 * What models of transformers give (5.18): `__post_init__` asks the first field for pairs of names and values, which it makes attributes, where that is
 * no tensor and all others are None, and keeps the others. Items are attributes, as in reviewed/settings.ts.
 *
 * ESPnet: what an epoch measured. The functions of torchmetrics reduce tensors, when they are called.
 */
export const hub = (): string => `
[called stored hashed]
lifelines.utils: CensoringType
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
tokenizers: Tokenizer Encoding
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
[called stored passed]
_operator: getitem
[called stored]
torch.amp.grad_scaler: _refresh_per_optimizer_state
torch.cuda.amp.grad_scaler: _refresh_per_optimizer_state
types: GenericAlias
functools: reduce
_functools: reduce
fsspec.spec: make_instance
[called built stored passed]
astropy.units.core: _recreate_irreducible_unit
[created built stored passed]
astropy.units.core: CompositeUnit IrreducibleUnit PrefixUnit Unit UnrecognizedUnit
astropy.units.function.logarithmic: DexUnit MagUnit DecibelUnit
astropy.units.function.mixin: IrreducibleFunctionUnit RegularFunctionUnit
astropy.units.quantity: Quantity QuantityInfo
astropy.units.function.logarithmic: Magnitude Dex Decibel
astropy.coordinates.angles: Angle Latitude Longitude
astropy.coordinates.angles.core: Angle Latitude Longitude
astropy.coordinates.distances: Distance
[created built stored]
optparse: Values
calendar: Calendar TextCalendar
json.encoder: JSONEncoder
logging: Formatter PercentStyle StrFormatStyle StringTemplateStyle
scipy.optimize._constraints: Bounds LinearConstraint NonlinearConstraint
gymnasium.envs.registration: EnvSpec
gymnasium.spaces.text: Text
gymnasium.spaces.sequence: Sequence
gymnasium.spaces.graph: Graph
gymnasium.spaces.oneof: OneOf
gym.spaces.text: Text
gym.spaces.sequence: Sequence
gym.spaces.graph: Graph
torchvision.models._utils: IntermediateLayerGetter
timm.data.transforms: MaybeToTensor
keras.src.callbacks.history: History
keras.callbacks: History
tensorflow.python.keras.callbacks: History
[created stored]
optax._src.base: EmptyState
optax._src.transform: ScaleByAdamState ScaleByScheduleState ScaleByRmsState ScaleByRStdDevState ScaleByBeliefState ScaleByTrustRatioState TraceState EmaState
  ScaleByRssState AddNoiseState ApplyEvery
optax._src.clipping: AdaptiveGradClipState
torch.nn.utils.rnn: PackedSequence PackedSequence_
gymnasium.spaces.graph: GraphInstance
[called stored hashed]
pytorch_lightning.callbacks.early_stopping: EarlyStoppingReason
lightning.pytorch.callbacks.early_stopping: EarlyStoppingReason
PIL.Image: Resampling Transpose Transform Dither Palette Quantize
signal: Signals Handlers
[stored]
fsspec.implementations.local: LocalFileSystem
typing: Literal ClassVar Final Annotated Generic Deque DefaultDict Counter ChainMap Awaitable Iterator Generator Collection Container MutableMapping
  MutableSequence MutableSet AbstractSet Text Hashable Sized NoReturn
numbers: Number Complex Real Rational Integral
abc: ABC
pandas: DataFrame Series Index Timestamp Timedelta concat to_datetime to_numeric to_timedelta isna notna isnull notnull get_dummies
lightning.pytorch.callbacks.finetuning: multiplicative
pytorch_lightning.callbacks.finetuning: multiplicative
lightning.pytorch.callbacks.stochastic_weight_avg.StochasticWeightAveraging: avg_fn
pytorch_lightning.callbacks.stochastic_weight_avg.StochasticWeightAveraging: avg_fn
torch.optim.lr_scheduler.CyclicLR: _triangular_scale_fn _triangular2_scale_fn
optuna._gp.prior: default_log_prior
torchvision.transforms.v2._utils: _find_labels_default_heuristic
scipy.special._special_ufuncs: expit logit gammaln log_expit exprel ndtr loggamma
scipy.special._ufuncs: expit logit gammaln erf erfc erfinv ndtr ndtri boxcox boxcox1p inv_boxcox inv_boxcox1p digamma gamma xlogy xlog1py log_ndtr entr
  rel_entr kl_div expm1 exp2 log1p cosm1 cbrt gammainc betainc stdtr binom
scipy.special._logsumexp: logsumexp softmax log_softmax
scipy.stats._stats_py: zscore pearsonr spearmanr kendalltau skew kurtosis gmean hmean sem mode percentileofscore iqr trim_mean sigmaclip f_oneway ks_2samp
  ttest_ind ttest_rel linregress rankdata kstest moment
scipy.stats.stats: zscore pearsonr spearmanr kendalltau skew kurtosis gmean hmean sem mode rankdata
scipy.stats._morestats: boxcox yeojohnson shapiro wilcoxon
scipy.signal._savitzky_golay: savgol_filter
scipy.spatial.distance: cosine euclidean cityblock correlation chebyshev braycurtis canberra sqeuclidean hamming jaccard minkowski mahalanobis cdist pdist
  squareform jensenshannon
numpy: array asarray zeros ones full empty eye identity arange linspace where reshape concatenate hstack vstack stack column_stack squeeze expand_dims unique
  diff histogram sort argsort dot matmul transpose tile repeat split atleast_1d atleast_2d isin in1d allclose array_equal bincount digitize interp
  zeros_like ones_like full_like ascontiguousarray finfo iinfo ndindex broadcast_to swapaxes moveaxis flip roll cov corrcoef outer inner cross trace triu tril
  meshgrid gradient convolve searchsorted count_nonzero nonzero flatnonzero argwhere nancumsum cumprod nanprod trapz fix
numpy.linalg: norm inv pinv svd eig eigh solve det qr lstsq cholesky matrix_rank
torch.nn.init: uniform_ normal_ trunc_normal_ constant_ ones_ zeros_ eye_ dirac_ xavier_uniform_ xavier_normal_ kaiming_uniform_ kaiming_normal_ orthogonal_
  sparse_
torch._C._fft: fft_fft fft_ifft fft_rfft fft_irfft fft_fft2 fft_ifft2 fft_fftn fft_ifftn
torch._C._VariableFunctionsClass: relu sigmoid tanh softmax log_softmax exp log sqrt sin cos abs square add sub mul div matmul mm bmm cat stack mean sum max min
  clamp selu celu prelu rrelu softplus sigmoid_ relu_ erf rsqrt reciprocal sign neg pow conv1d conv2d conv3d conv_transpose1d conv_transpose2d conv_transpose3d
torch._C: _VariableFunctionsClass
nltk.stem.snowball: ArabicStemmer.stem DanishStemmer.stem DutchStemmer.stem EnglishStemmer.stem FinnishStemmer.stem FrenchStemmer.stem GermanStemmer.stem HungarianStemmer.stem
  ItalianStemmer.stem NorwegianStemmer.stem PorterStemmer.stem PortugueseStemmer.stem RomanianStemmer.stem RussianStemmer.stem SpanishStemmer.stem SwedishStemmer.stem
shap.utils._legacy: IdentityLink.f IdentityLink.finv LogitLink.f LogitLink.finv
torch._C._VariableFunctions: relu sigmoid tanh softmax log_softmax exp log sqrt sin cos abs square add sub mul div matmul mm bmm cat stack mean sum max min
  clamp selu celu prelu rrelu erf rsqrt reciprocal sign neg pow
timm.data.auto_augment: auto_contrast equalize invert rotate posterize posterize_original solarize solarize_add color contrast brightness sharpness shear_x
  shear_y translate_x_abs translate_y_abs translate_x_rel translate_y_rel _rotate_level_to_arg _enhance_level_to_arg _enhance_increasing_level_to_arg
  _shear_level_to_arg _translate_abs_level_to_arg _translate_rel_level_to_arg _posterize_level_to_arg _posterize_increasing_level_to_arg
  _posterize_original_level_to_arg _solarize_level_to_arg _solarize_increasing_level_to_arg _solarize_add_level_to_arg
numpy.fft: fft ifft rfft irfft fft2 ifft2 fftfreq fftshift
torchmetrics.utilities.data: dim_zero_cat dim_zero_max dim_zero_mean dim_zero_min dim_zero_sum
torchmetrics.metric: jit_distributed_available
torchmetrics.utilities.distributed: gather_all_tensors reduce
torchmetrics.utilities: dim_zero_cat dim_zero_max dim_zero_mean dim_zero_min dim_zero_sum
transformers.activations: gelu gelu_new gelu_fast swish
transformers.modeling_bert: gelu swish
transformers.data.data_collator: default_data_collator
[called built mutated stored depth=0]
transformers.modeling_outputs: BackboneOutput BaseModelOutput BaseModelOutputWithCrossAttentions BaseModelOutputWithNoAttention
  BaseModelOutputWithPast BaseModelOutputWithPastAndCrossAttentions BaseModelOutputWithPooling
  BaseModelOutputWithPoolingAndCrossAttentions BaseModelOutputWithPoolingAndNoAttention BaseModelOutputWithPoolingAndProjection
  CausalLMOutput CausalLMOutputWithCrossAttentions CausalLMOutputWithPast DepthEstimatorOutput ImageClassifierOutput
  ImageClassifierOutputWithNoAttention ImageSuperResolutionOutput MaskedImageModelingOutput MaskedLMOutput MoEModelOutput
  MoEModelOutputWithPastAndCrossAttentions MoeCausalLMOutputWithPast MoeModelOutputWithPast MultipleChoiceModelOutput
  NextSentencePredictorOutput QuestionAnsweringModelOutput SampleTSPredictionOutput SemanticSegmenterOutput Seq2SeqLMOutput
  Seq2SeqMoEModelOutput Seq2SeqMoEOutput Seq2SeqModelOutput Seq2SeqQuestionAnsweringModelOutput Seq2SeqSequenceClassifierOutput
  Seq2SeqSpectrogramOutput Seq2SeqTSModelOutput Seq2SeqTSPredictionOutput SequenceClassifierOutput SequenceClassifierOutputWithPast
  TokenClassifierOutput Wav2Vec2BaseModelOutput XVectorOutput
transformers.generation.utils: GenerateBeamDecoderOnlyOutput GenerateBeamEncoderDecoderOutput GenerateDecoderOnlyOutput
  GenerateEncoderDecoderOutput
[called mutated stored]
nltk.probability: ConditionalFreqDist
[created built stored]
gymnasium.wrappers.common: OrderEnforcing PassiveEnvChecker TimeLimit
gymnasium.envs.classic_control.acrobot: AcrobotEnv
gymnasium.envs.classic_control.cartpole: CartPoleEnv
gymnasium.envs.classic_control.continuous_mountain_car: Continuous_MountainCarEnv
gymnasium.envs.classic_control.mountain_car: MountainCarEnv
gymnasium.envs.classic_control.pendulum: PendulumEnv
gymnasium.envs.toy_text.blackjack: BlackjackEnv
gymnasium.envs.toy_text.cliffwalking: CliffWalkingEnv
gymnasium.envs.toy_text.frozen_lake: FrozenLakeEnv
keras.src.legacy.preprocessing.image: ImageDataGenerator
lightning.pytorch.loggers.csv_logs: CSVLogger
pytorch_lightning.loggers.csv_logs: CSVLogger
sentence_transformers.sentence_transformer.model_card: SentenceTransformerModelCardData
transformers.feature_extraction_utils: BatchFeature
torch.cuda.amp.grad_scaler: GradScaler
transformers.tokenization_utils_base: BatchEncoding
UnslothBCOTrainer: UnslothBCOConfig
UnslothCPOTrainer: UnslothCPOConfig
UnslothDistillationTrainer: UnslothDistillationConfig
UnslothDPOTrainer: UnslothDPOConfig
UnslothGKDTrainer: UnslothGKDConfig
UnslothGRPOTrainer: UnslothGRPOConfig
UnslothIterativeSFTTrainer: UnslothIterativeSFTConfig
UnslothKTOTrainer: UnslothKTOConfig
UnslothNashMDTrainer: UnslothNashMDConfig
UnslothOnlineDPOTrainer: UnslothOnlineDPOConfig
UnslothORPOTrainer: UnslothORPOConfig
UnslothPPOTrainer: UnslothPPOConfig
UnslothPPOv2Trainer: UnslothPPOv2Config
UnslothPRMTrainer: UnslothPRMConfig
UnslothRewardTrainer: UnslothRewardConfig
UnslothRLOOTrainer: UnslothRLOOConfig
UnslothSFTTrainer: UnslothSFTConfig
UnslothXPOTrainer: UnslothXPOConfig
langchain_core.documents.base: Document
langchain.schema.document: Document
langchain.schema: Document
langchain.docstore.document: Document
langchain.docstore.in_memory: InMemoryDocstore
langchain_community.docstore.in_memory: InMemoryDocstore
transformers.tokenization_utils: ExtensionsTrie Trie
[created stored]
efficientnet_pytorch.utils: BlockArgs GlobalParams
segmentation_models_pytorch.encoders._efficientnet: BlockArgs GlobalParams
[created built appended stored]
skorch.history: History
[stored]
segmentation_models_pytorch.losses._functional: focal_loss_with_logits
torch_geometric.nn.pool.glob: global_add_pool global_max_pool global_mean_pool
gplearn.fitness: _log_loss _mean_absolute_error _mean_square_error _root_mean_square_error _weighted_pearson _weighted_spearman
gplearn.functions: _protected_division _protected_inverse _protected_log _protected_sqrt _sigmoid
skorch.utils: _indexing_dict _indexing_list_tuple_of_data _indexing_ndframe _indexing_none _indexing_other multi_indexing noop to_numpy train_loss_score
  valid_loss_score
peft.tuners.shira.mask_functions: random_mask
scipy.special._special_ufuncs: erf erfc erfcx erfi expit exprel gamma gammainc gammaincc gammaln i0 i1 j0 j1 k0 k1 log1p log_expit log_ndtr loggamma logit ndtr
  psi rgamma xlog1py xlogy y0 y1
transformers.activations.GELUActivation: _gelu_python
transformers.activations.GELUTanh: _gelu_tanh_python
pytorch_metric_learning.losses.circle_loss.CircleLoss: mat_based_loss pair_based_loss
pytorch_metric_learning.losses.contrastive_loss.ContrastiveLoss: mat_based_loss pair_based_loss
pytorch_metric_learning.losses.intra_pair_variance_loss.IntraPairVarianceLoss: mat_based_loss pair_based_loss
pytorch_metric_learning.losses.lifted_structure_loss.GeneralizedLiftedStructureLoss: mat_based_loss pair_based_loss
pytorch_metric_learning.losses.lifted_structure_loss.LiftedStructureLoss: mat_based_loss pair_based_loss
pytorch_metric_learning.losses.multi_similarity_loss.MultiSimilarityLoss: mat_based_loss pair_based_loss
pytorch_metric_learning.losses.ntxent_loss.NTXentLoss: mat_based_loss pair_based_loss
pytorch_metric_learning.losses.signal_to_noise_ratio_losses.SignalToNoiseRatioContrastiveLoss: mat_based_loss pair_based_loss
pytorch_metric_learning.losses.supcon_loss.SupConLoss: mat_based_loss pair_based_loss
pytorch_metric_learning.losses.tuplet_margin_loss.TupletMarginLoss: mat_based_loss pair_based_loss
`;
