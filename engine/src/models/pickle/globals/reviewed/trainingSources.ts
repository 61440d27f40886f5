/** Made by scripts/shapes/from_source.py of sources that were read, not executed; see its shapes_of_source.py. */
export const trainingSources = `
[called stored hashed]
accelerate.state: ComputeEnvironment DistributedType SageMakerDistributedType
accelerate.utils.dataclasses: BaseEnum ComputeEnvironment CustomDtype DDPCommunicationHookType FP8BackendType LoggerType RNGType
deepspeed.runtime.zero.config: ZeroStageEnum
deepspeed.runtime.zero.offload_config: OffloadDeviceEnum OffloadStateTypeEnum
lightning.fabric.utilities.data: _WrapAttrTag
lightning.fabric.utilities.enums: LightningEnum
lightning.pytorch.callbacks.early_stopping: EarlyStoppingReason
lightning.pytorch.callbacks.prediction_writer: WriteInterval
lightning.pytorch.callbacks.timer: Interval
lightning.pytorch.trainer.states: RunningStage TrainerFn TrainerStatus
lightning.pytorch.utilities.enums: GradClipAlgorithmType
lightning_fabric.utilities.data: _WrapAttrTag
lightning_fabric.utilities.enums: LightningEnum _AcceleratorType
lightning_lite.utilities.data: _WrapAttrTag
lightning_lite.utilities.enums: AMPType LightningEnum PrecisionType _AcceleratorType _StrategyType
megatron.core.enums: Fp4Recipe Fp8Recipe ModelType
megatron.core.transformer.enums: AttnBackend AttnMaskType AttnType CudaGraphModule CudaGraphScope InferenceCudaGraphScope LayerType
  ModelType
megatron.legacy.model.enums: AttnMaskType AttnType LayerType
megatron.model.enums: AttnMaskType AttnType LayerType
omegaconf.base: SCMode
optuna._study_direction: StudyDirection
optuna.study._study_direction: StudyDirection
optuna.trial._state: TrialState
pytorch_lightning.utilities.data: _WrapAttrTag
pytorch_lightning.utilities.enums: DeviceType DistributedType LightningEnum ModelSummaryMode _AcceleratorType _DeprecatedEnum _StrategyType
[created built stored]
accelerate.data_loader: DataLoaderStateMixin IterableDatasetShard
accelerate.scheduler: AcceleratedScheduler
accelerate.state: AcceleratorState GradientState
accelerate.utils.dataclasses: AORecipeKwargs AutocastKwargs BnbQuantizationConfig DataLoaderConfiguration DeepSpeedPlugin
  DeepSpeedSequenceParallelConfig DeprecatedFieldDescriptor DistributedDataParallelKwargs EnumWithContains FP8RecipeKwargs
  FullyShardedDataParallelPlugin GradScalerKwargs GradientAccumulationPlugin InitProcessGroupKwargs KwargsHandler MSAMPRecipeKwargs
  MegatronLMPlugin ProfileKwargs ProjectConfiguration TERecipeKwargs TensorInformation TorchContextParallelConfig TorchDynamoPlugin
  TorchTensorParallelConfig TorchTensorParallelPlugin
deepspeed.runtime.constants: ValidationMode
deepspeed.runtime.fp16.loss_scaler: DynamicLossScaler LossScaler LossScalerBase
deepspeed.utils.tensor_fragment: fragment_address tensor_fragment
lightning.fabric.utilities.types: CollectibleGroup LRScheduler Optimizable ReduceLROnPlateau Steppable _Stateful
lightning.pytorch.callbacks.batch_size_finder: BatchSizeFinder
lightning.pytorch.callbacks.callback: Callback
lightning.pytorch.callbacks.checkpoint: Checkpoint
lightning.pytorch.callbacks.device_stats_monitor: DeviceStatsMonitor
lightning.pytorch.callbacks.early_stopping: EarlyStopping
lightning.pytorch.callbacks.finetuning: BackboneFinetuning BaseFinetuning
lightning.pytorch.callbacks.gradient_accumulation_scheduler: GradientAccumulationScheduler
lightning.pytorch.callbacks.lambda_function: LambdaCallback
lightning.pytorch.callbacks.lr_finder: LearningRateFinder
lightning.pytorch.callbacks.lr_monitor: LearningRateMonitor
lightning.pytorch.callbacks.model_checkpoint: ModelCheckpoint
lightning.pytorch.callbacks.model_summary: ModelSummary
lightning.pytorch.callbacks.on_exception_checkpoint: OnExceptionCheckpoint
lightning.pytorch.callbacks.prediction_writer: BasePredictionWriter
lightning.pytorch.callbacks.progress.progress_bar: ProgressBar
lightning.pytorch.callbacks.progress.rich_progress: RichProgressBar RichProgressBarTheme
lightning.pytorch.callbacks.progress.tqdm_progress: TQDMProgressBar
lightning.pytorch.callbacks.pruning: ModelPruning
lightning.pytorch.callbacks.rich_model_summary: RichModelSummary
lightning.pytorch.callbacks.spike: SpikeDetection
lightning.pytorch.callbacks.stochastic_weight_avg: StochasticWeightAveraging
lightning.pytorch.callbacks.throughput_monitor: ThroughputMonitor
lightning.pytorch.callbacks.timer: Timer
lightning.pytorch.callbacks.weight_averaging: EMAWeightAveraging WeightAveraging
lightning.pytorch.core.mixins.hparams_mixin: HyperparametersMixin
lightning.pytorch.loops.evaluation_loop: RestartStage _EvaluationLoop
lightning.pytorch.loops.fit_loop: RestartStage _FitLoop
lightning.pytorch.loops.loop: _Loop
lightning.pytorch.loops.optimization.automatic: Closure ClosureResult _AutomaticOptimization
lightning.pytorch.loops.optimization.closure: AbstractClosure OutputResult
lightning.pytorch.loops.optimization.manual: ManualResult _ManualOptimization
lightning.pytorch.loops.prediction_loop: _PredictionLoop
lightning.pytorch.loops.progress: _BaseProgress _BatchProgress _OptimizationProgress _OptimizerProgress _ProcessedTracker _Progress
  _ReadyCompletedTracker _SchedulerProgress _StartedTracker
lightning.pytorch.loops.training_epoch_loop: RestartStage _TrainingEpochLoop
lightning.pytorch.trainer.states: TrainerState
lightning.pytorch.utilities.types: DistributedDataParallel LRSchedulerConfig PredictStep TrainingStep ValidationStep _SizedIterable
lightning_fabric.utilities.types: CollectibleGroup LRScheduler Optimizable ReduceLROnPlateau Steppable _Stateful
lightning_lite.utilities.types: CollectibleGroup Optimizable ReduceLROnPlateau Steppable _LRScheduler _Stateful
mmengine.model.averaged_model: BaseAveragedModel ExponentialMovingAverage MomentumAnnealingEMA StochasticWeightAverage
mmengine.model.base_model.base_model: BaseModel
mmengine.model.base_model.data_preprocessor: BaseDataPreprocessor ImgDataPreprocessor
mmengine.model.base_module: BaseModule ModuleDict ModuleList Sequential
mmengine.model.utils: _BatchNormXd
mmengine.model.weight_init: BaseInit Caffe2XavierInit ConstantInit KaimingInit NormalInit PretrainedInit TruncNormalInit UniformInit
  XavierInit
mmengine.structures.base_data_element: BaseDataElement
mmengine.structures.instance_data: InstanceData
mmengine.structures.label_data: LabelData
mmengine.structures.pixel_data: PixelData
omegaconf.base: Box Container Metadata Node UnionNode
omegaconf.nodes: AnyNode BooleanNode BytesNode EnumNode FloatNode IntegerNode InterpolationResultNode LiteralNode NoneNode PathNode
  StringNode ValueNode
optuna._callbacks: MaxTrialsCallback RetryFailedTrialCallback
optuna._imports: _DeferredImportExceptionContextManager
optuna._study_summary: StudySummary
optuna._transform: _SearchSpaceTransform
optuna.distributions: BaseDistribution CategoricalDistribution DiscreteUniformDistribution FloatDistribution IntDistribution
  IntLogUniformDistribution IntUniformDistribution LogUniformDistribution UniformDistribution
optuna.pruners._base: BasePruner
optuna.pruners._hyperband: HyperbandPruner
optuna.pruners._median: MedianPruner
optuna.pruners._nop: NopPruner
optuna.pruners._patient: PatientPruner
optuna.pruners._percentile: PercentilePruner
optuna.pruners._successive_halving: SuccessiveHalvingPruner
optuna.pruners._threshold: ThresholdPruner
optuna.pruners._wilcoxon: WilcoxonPruner
optuna.pruners.base: BasePruner
optuna.pruners.hyperband: HyperbandPruner
optuna.pruners.median: MedianPruner
optuna.pruners.nop: NopPruner
optuna.pruners.percentile: PercentilePruner
optuna.pruners.successive_halving: SuccessiveHalvingPruner
optuna.pruners.threshold: ThresholdPruner
optuna.samplers._base: BaseSampler
optuna.samplers._brute_force: BruteForceSampler _TreeNode _UnexpandedTreeNode
optuna.samplers._cmaes: CmaEsSampler
optuna.samplers._ga._base: BaseGASampler
optuna.samplers._gp.sampler: GPSampler
optuna.samplers._grid: GridSampler
optuna.samplers._lazy_random_state: LazyRandomState
optuna.samplers._nsga2: NSGAIISampler
optuna.samplers._nsgaiii: NSGAIIISampler
optuna.samplers._nsgaiii._elite_population_selection_strategy: NSGAIIIElitePopulationSelectionStrategy
optuna.samplers._nsgaiii._sampler: NSGAIIISampler
optuna.samplers._partial_fixed: PartialFixedSampler
optuna.samplers._qmc: QMCSampler
optuna.samplers._random: RandomSampler
optuna.samplers._search_space: IntersectionSearchSpace
optuna.samplers._search_space.group_decomposed: _GroupDecomposedSearchSpace _SearchSpaceGroup
optuna.samplers._search_space.intersection: IntersectionSearchSpace
optuna.samplers._tpe.multi_objective_sampler: MOTPESampler
optuna.samplers._tpe.parzen_estimator: _ParzenEstimator
optuna.samplers._tpe.sampler: TPESampler
optuna.samplers.base: BaseSampler
optuna.samplers.cmaes: CmaEsSampler
optuna.samplers.grid: GridSampler
optuna.samplers.nsgaii._after_trial_strategy: NSGAIIAfterTrialStrategy
optuna.samplers.nsgaii._child_generation_strategy: NSGAIIChildGenerationStrategy
optuna.samplers.nsgaii._crossovers._base: BaseCrossover
optuna.samplers.nsgaii._crossovers._blxalpha: BLXAlphaCrossover
optuna.samplers.nsgaii._crossovers._sbx: SBXCrossover
optuna.samplers.nsgaii._crossovers._spx: SPXCrossover
optuna.samplers.nsgaii._crossovers._undx: UNDXCrossover
optuna.samplers.nsgaii._crossovers._uniform: UniformCrossover
optuna.samplers.nsgaii._crossovers._vsbx: VSBXCrossover
optuna.samplers.nsgaii._elite_population_selection_strategy: NSGAIIElitePopulationSelectionStrategy
optuna.samplers.nsgaii._mutations._base: BaseMutation
optuna.samplers.nsgaii._mutations._polynomial: PolynomialMutation
optuna.samplers.nsgaii._sampler: NSGAIISampler
optuna.samplers.random: RandomSampler
optuna.samplers.tpe.parzen_estimator: _ParzenEstimator
optuna.samplers.tpe.sampler: TPESampler
optuna.storages._base: BaseStorage
optuna.storages._cached_storage: _StudyInfo _TrialUpdate
optuna.storages._callbacks: RetryFailedTrialCallback RetryHeartbeatStaleTrialCallback
optuna.storages._heartbeat: BaseHeartbeat BaseHeartbeatThread HeartbeatThread NullHeartbeatThread
optuna.storages._in_memory: InMemoryStorage _StudyInfo
optuna.storages._redis: RedisStorage
optuna.storages.base: BaseStorage
optuna.storages.cached_storage: _StudyInfo _TrialUpdate
optuna.storages.in_memory: InMemoryStorage _StudyInfo
optuna.storages.redis: RedisStorage
optuna.structs: FrozenTrial StudySummary
optuna.study: BaseStudy Study
optuna.study._frozen: FrozenStudy
optuna.study._study_summary: StudySummary
optuna.study.study: BaseStudy Study
optuna.trial._base: BaseTrial
optuna.trial._fixed: FixedTrial
optuna.trial._frozen: FrozenTrial
optuna.trial._trial: Trial
pytorch_lightning.callbacks.base: Callback
pytorch_lightning.callbacks.batch_size_finder: BatchSizeFinder
pytorch_lightning.callbacks.callback: Callback
pytorch_lightning.callbacks.checkpoint: Checkpoint
pytorch_lightning.callbacks.device_stats_monitor: DeviceStatsMonitor
pytorch_lightning.callbacks.early_stopping: EarlyStopping
pytorch_lightning.callbacks.fault_tolerance: _FaultToleranceCheckpoint
pytorch_lightning.callbacks.finetuning: BackboneFinetuning BaseFinetuning
pytorch_lightning.callbacks.gpu_stats_monitor: GPUStatsMonitor
pytorch_lightning.callbacks.gpu_usage_logger: GpuUsageLogger
pytorch_lightning.callbacks.gradient_accumulation_scheduler: GradientAccumulationScheduler
pytorch_lightning.callbacks.lambda_function: LambdaCallback
pytorch_lightning.callbacks.lr_finder: LearningRateFinder
pytorch_lightning.callbacks.lr_logger: LearningRateLogger
pytorch_lightning.callbacks.lr_monitor: LearningRateMonitor
pytorch_lightning.callbacks.model_checkpoint: ModelCheckpoint
pytorch_lightning.callbacks.model_summary: ModelSummary
pytorch_lightning.callbacks.prediction_writer: BasePredictionWriter
pytorch_lightning.callbacks.progress: ProgressBar ProgressBarBase
pytorch_lightning.callbacks.progress.base: ProgressBarBase
pytorch_lightning.callbacks.progress.progress: ProgressBar
pytorch_lightning.callbacks.progress.rich_progress: RichProgressBarTheme
pytorch_lightning.callbacks.progress.tqdm_progress: TQDMProgressBar
pytorch_lightning.callbacks.pruning: ModelPruning
pytorch_lightning.callbacks.quantization: QuantizationAwareTraining
pytorch_lightning.callbacks.rich_model_summary: RichModelSummary
pytorch_lightning.callbacks.stochastic_weight_avg: StochasticWeightAveraging
pytorch_lightning.callbacks.swa: StochasticWeightAveraging
pytorch_lightning.callbacks.timer: Timer
pytorch_lightning.callbacks.xla_stats_monitor: XLAStatsMonitor
pytorch_lightning.core.mixins.hparams_mixin: HyperparametersMixin
pytorch_lightning.core.saving: ModelIO
pytorch_lightning.loops.base: Loop
pytorch_lightning.loops.batch.training_batch_loop: TrainingBatchLoop
pytorch_lightning.loops.dataloader.dataloader_loop: DataLoaderLoop
pytorch_lightning.loops.dataloader.evaluation_loop: EvaluationLoop
pytorch_lightning.loops.dataloader.prediction_loop: PredictionLoop
pytorch_lightning.loops.epoch.evaluation_epoch_loop: EvaluationEpochLoop
pytorch_lightning.loops.epoch.prediction_epoch_loop: PredictionEpochLoop
pytorch_lightning.loops.epoch.training_epoch_loop: TrainingEpochLoop
pytorch_lightning.loops.fit_loop: FitLoop
pytorch_lightning.loops.loop: Loop
pytorch_lightning.loops.optimization.closure: AbstractClosure OutputResult
pytorch_lightning.loops.optimization.manual_loop: ManualOptimization ManualResult
pytorch_lightning.loops.optimization.optimizer_loop: Closure ClosureResult OptimizerLoop
pytorch_lightning.utilities.types: DistributedDataParallel LRSchedulerConfig PredictStep ReduceLROnPlateau TrainingStep ValidationStep
  _LRScheduler _Stateful
[created stored]
optuna.samplers._cmaes: _CmaEsAttrKeys
optuna.samplers._tpe.probability_distributions: _BatchedCategoricalDistributions _BatchedDiscreteTruncLogNormDistributions
  _BatchedDiscreteTruncNormDistributions _BatchedTruncLogNormDistributions _BatchedTruncNormDistributions _MixtureOfProductDistribution
`;
