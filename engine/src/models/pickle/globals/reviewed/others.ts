/**
 * Libraries that were left out while the policy was made (their pickles were all suspicious, none dangerous), then reviewed:
 * xgboost 1.7, gensim 4.2, networkx 2.8 (Debian 12). Booster's `__setstate__` hands bytes to xgboost's own reader of models, as
 * load_model does, and `__del__` frees what that made. gensim's `call_on_class_only` raises; `identity` and `df2idf` compute. The graphs
 * have no code of their own; AtlasView's `__setstate__` takes one attribute.
 *
 * PyTables 3.7 pickles the filters of a table into its attributes; a plain class, once in another module.
 *
 * Babel 2.10 keeps its locale data as pickles, hundreds in each environment that has it. PluralRule's `__setstate__` takes one
 * attribute; the rule is compiled when it is called, which unpickling does not.
 *
 * transformers 5.18, accelerate, trl 1.13 and sentence-transformers 6: what Trainer saves as training_args.bin, in most repositories of
 * the Hub. Data classes and enumerations without code that unpickling runs; names of older releases beside them.
 *
 * jax 0.10: `_reconstruct_array` calls what it is given and hands the array to the device. io's buffers live in memory only.
 *
 * Keras' tokenizer, which every release moved to another module: a plain class with dictionaries of words.
 *
 * torch_geometric 2.8: data and their storages put a state into their attributes.
 *
 * Pillow 9.4 to 12.3: an image is allocated by its size, and its bytes are decoded as they are (stateChecks.ts). shapely 2.1: GEOS reads a
 * geometry (wellKnownBinary.ts). lightgbm 4.7: callbacks keep settings. nltk 3.10: texts, and networkx 3.6 sets, keep what they were
 * given. cftime 1.6: `_create_datetime` calls the class that it is given, which must be one of its own, with numbers. Schedules of
 * transformers compute. spaCy 3.8: a store of texts hashes them; DocBin and Lookups, thinc 8.3, its settings of confection 1.3 and caches of transformers 5.18 keep
 * what they were given. shap 0.51: explanations keep arrays in slicer 0.0.8, whose `__getattr__` gives nothing that begins with an underscore.
 *
 * Out: sympy, whose classes compute with their arguments and evaluate those that are texts. polars, which reads bytes of a frame in Rust: of
 * 600 that were changed at random, two ended the process (1.44). Expressions of polars can hold pickles. Reference systems of pyproj are
 * texts that PROJ may take for names of files, and geopandas holds them.
 */
export const others = (): string => `
[created built stored]
keras.preprocessing.text: Tokenizer
keras.src.preprocessing.text: Tokenizer
keras.src.legacy.preprocessing.text: Tokenizer
keras.legacy.preprocessing.text: Tokenizer
keras_preprocessing.text: Tokenizer
tf_keras.preprocessing.text: Tokenizer
tf_keras.src.preprocessing.text: Tokenizer
tensorflow.keras.preprocessing.text: Tokenizer
tensorflow.python.keras.preprocessing.text: Tokenizer
tensorflow.contrib.keras.python.keras.preprocessing.text: Tokenizer
torch_geometric.data.data: Data DataEdgeAttr DataTensorAttr
torch_geometric.data.storage: GlobalStorage NodeStorage EdgeStorage
torch_geometric.data.hetero_data: HeteroData
keras_preprocessing.text: Tokenizer
keras.preprocessing.text: Tokenizer
keras.src.preprocessing.text: Tokenizer
keras.src.legacy.preprocessing.text: Tokenizer
tensorflow.python.keras.preprocessing.text: Tokenizer
tf_keras.preprocessing.text: Tokenizer
tf_keras.src.preprocessing.text: Tokenizer
xgboost.core: Booster
xgboost.sklearn: XGBModel XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor
gensim.models.word2vec: Word2Vec
gensim.models.fasttext: FastText FastTextKeyedVectors
gensim.models.keyedvectors: KeyedVectors
gensim.models.ldamodel: LdaModel LdaState
gensim.models.tfidfmodel: TfidfModel
gensim.corpora.dictionary: Dictionary
gensim.utils: FakeDict
networkx.classes.graph: Graph
networkx.classes.digraph: DiGraph
networkx.classes.multigraph: MultiGraph
networkx.classes.multidigraph: MultiDiGraph
networkx.classes.coreviews: AtlasView AdjacencyView MultiAdjacencyView
tables.filters: Filters
tables.Leaf: Filters
babel.plural: PluralRule
babel.dates: DateTimePattern
babel.numbers: NumberPattern
babel.localedata: Alias
transformers.training_args: TrainingArguments
transformers.training_args_seq2seq: Seq2SeqTrainingArguments
transformers.trainer_pt_utils: AcceleratorConfig
transformers.integrations.deepspeed: HfDeepSpeedConfig HfTrainerDeepSpeedConfig
transformers.deepspeed: HfDeepSpeedConfig HfTrainerDeepSpeedConfig
accelerate.state: PartialState
trl.trainer.sft_config: SFTConfig
trl.trainer.dpo_config: DPOConfig
trl.trainer.grpo_config: GRPOConfig
trl.trainer.kto_config: KTOConfig
trl.trainer.reward_config: RewardConfig
trl.trainer.rloo_config: RLOOConfig
trl.trainer.distillation_config: DistillationConfig
sentence_transformers.training_args: SentenceTransformerTrainingArguments
sentence_transformers.base.training_args: BaseTrainingArguments
sentence_transformers.sentence_transformer.training_args: SentenceTransformerTrainingArguments
sentence_transformers.cross_encoder.training_args: CrossEncoderTrainingArguments
sentence_transformers.sparse_encoder.training_args: SparseEncoderTrainingArguments
sentence_transformers.multi_vector_encoder.training_args: MultiVectorEncoderTrainingArguments
[called stored hashed]
transformers.trainer_utils: IntervalStrategy EvaluationStrategy SaveStrategy HubStrategy SchedulerType FSDPOption ShardedDDPOption
  HPSearchBackend
transformers.training_args: OptimizerNames ParallelMode
transformers.debug_utils: DebugOption
accelerate.utils.dataclasses: DistributedType SageMakerDistributedType DynamoBackend PrecisionType
sentence_transformers.training_args: BatchSamplers MultiDatasetBatchSamplers
sentence_transformers.base.sampler: BatchSamplers MultiDatasetBatchSamplers
[called created built stored passed]
_io: BytesIO StringIO
[called passed check=dill-array]
jax._src.array: _reconstruct_array
[called stored]
gensim.utils: call_on_class_only identity
gensim.models.tfidfmodel: df2idf
[created stored state=image]
PIL.Image: Image
PIL.PngImagePlugin: PngImageFile
PIL.JpegImagePlugin: JpegImageFile
PIL.GifImagePlugin: GifImageFile
PIL.BmpImagePlugin: BmpImageFile
PIL.WebPImagePlugin: WebPImageFile
PIL.TiffImagePlugin: TiffImageFile
[called stored check=geometry]
shapely.io: from_wkb
shapely.geometry.polygon: _unpickle_linearring
[called stored]
spacy.strings: StringStore
[created built mutated stored]
confection._config: Config
[created built stored]
shap._explanation: Explanation OpHistoryItem
slicer.slicer: Slicer
slicer.slicer_internal: Obj Alias AliasLookup
spacy.lookups: Lookups
spacy.tokens._serialize: DocBin
thinc.types: Padded Ragged
thinc.optimizers: Optimizer
thinc.backends.numpy_ops: NumpyOps
transformers.cache_utils: DynamicCache DynamicLayer
lightgbm.callback: _EarlyStoppingCallback _LogEvaluationCallback
networkx.utils.union_find: UnionFind
nltk.collocations: BigramCollocationFinder TrigramCollocationFinder
nltk.text: Text
[called stored passed]
cftime._cftime: _create_datetime
[stored]
cftime._cftime: datetime DatetimeNoLeap DatetimeGregorian DatetimeProlepticGregorian DatetimeJulian Datetime360Day DatetimeAllLeap
transformers.optimization: _get_constant_lambda _get_constant_schedule_with_warmup_lr_lambda _get_linear_schedule_with_warmup_lr_lambda
  _get_cosine_schedule_with_warmup_lr_lambda _get_cosine_with_hard_restarts_schedule_with_warmup_lr_lambda
  _get_polynomial_decay_schedule_with_warmup_lr_lambda _get_inverse_sqrt_schedule_lr_lambda _get_wsd_scheduler_lambda
`;
