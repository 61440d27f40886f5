/**
 * Containers of settings and states of training, read in source: yacs (head of 2026), fvcore and Detectron2 0.6, EasyDict 1.13, addict 2.4,
 * mmcv 0.2 to 2.2, MMEngine 0.1 to 0.10, Lightning 0.8 to 2.6, OmegaConf 2.0 to 2.3, flair 0.4 to 0.15, Ultralytics 8.0 to 8.4,
 * sklearn-pandas 1.0 to 2.2, sklearn2pmml 0.20 to 0.110. None of them was executed, but for OmegaConf, Lightning and EasyDict.
 *
 * Dicts whose items are attributes: `__getattr__` looks into the dict, so that an item may stand for a method that Python looks up on the
 * instance. Items are therefore only data and instances that nobody can call, and keys only plain text (`k *`, see scanObserver.ts).
 * EasyDict and addict make dicts among the values theirs, and new lists and tuples of those in them.
 *
 * OmegaConf: `__setstate__` of a container makes an annotation of typing of the two types in its metadata, which are names of types;
 * nodes put their state into attributes. HistoryBuffer adds functions to a dict.
 *
 * flair: Dictionary asks whether b'<unk>' is among its items, WordEmbeddings makes a layer of the vectors of gensim (numbers), LanguageModel
 * makes one of its own settings and copies tensors into it. Embeddings that load a transformer, or write a file, in
 * `__setstate__` are not here.
 *
 * ml_collections 1.1: `ConfigDict.__setstate__` sets its fields one by one, and looks at their types; values must be data. FrozenConfigDict is
 * made anew of the ConfigDict that it holds. FieldReference puts four items into attributes. einops 0.3 to 0.8: `__setstate__` of layers reads a pattern, which must be text, and counts axes.
 *
 * HistGradientBoosting of scikit-learn 1.4 to 1.9 keeps `check_array` for columns that are numbers; it computes.
 *
 * DataFrameMapper makes pipelines of the transformers in its features, and calls the selector of one of four (state=features).
 */
export const settings = (): string => `
[created built mutated stored]
pytorch_lightning.utilities.parsing: AttributeDict
lightning.pytorch.utilities.parsing: AttributeDict
lightning_fabric.utilities.data: AttributeDict
lightning.fabric.utilities.data: AttributeDict
yacs.config: CfgNode
fvcore.common.config: CfgNode
detectron2.config.config: CfgNode
easydict: EasyDict
addict.addict: Dict
mmcv.utils.config: ConfigDict
[called created built mutated stored]
mmengine.config.config: ConfigDict
[called created built stored]
ultralytics.utils: IterableSimpleNamespace
ultralytics.yolo.utils: IterableSimpleNamespace
[created built stored]
optuna.search_space.intersection: IntersectionSearchSpace
mmengine.logging.history_buffer: HistoryBuffer
omegaconf.base: ContainerMetadata
omegaconf.dictconfig: DictConfig
omegaconf.listconfig: ListConfig
flair.embeddings: WordEmbeddings
flair.embeddings.token: WordEmbeddings
flair.models.language_model: LanguageModel
sklearn2pmml.feature_extraction.text: Matcher Splitter
[created stored state=data]
flair.data: Dictionary
einops.layers.torch: Rearrange Reduce
[created stored passed state=data]
ml_collections.config_dict.config_dict: ConfigDict FieldReference FrozenConfigDict
[created stored state=features]
sklearn_pandas.dataframe_mapper: DataFrameMapper
[stored hashed]
pytorch_lightning.callbacks.model_checkpoint: ModelCheckpoint
pytorch_lightning.callbacks.early_stopping: EarlyStopping
pytorch_lightning.callbacks.lr_monitor: LearningRateMonitor
pytorch_lightning.callbacks.gradient_accumulation_scheduler: GradientAccumulationScheduler
pytorch_lightning.callbacks.stochastic_weight_avg: StochasticWeightAveraging
[created stored]
optuna.samplers._tpe.parzen_estimator: _ParzenEstimatorParameters
stable_baselines3.common.type_aliases: TrainFreq
[stored]
sklearn.utils.validation: check_array
optuna.samplers._tpe.sampler: default_gamma default_weights hyperopt_default_gamma
mmengine.logging.history_buffer.HistoryBuffer: current max mean min statistics
`;
