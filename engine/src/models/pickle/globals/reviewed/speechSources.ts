/** Made by scripts/shapes/from_source.py of sources that were read, not executed; see its shapes_of_source.py. */
export const speechSources = (): string => `
[called stored hashed]
fairseq.dataclass.constants: StrEnum
fairseq.dataclass.utils: StrEnum
pyannote.audio.core.task: Problem Resolution
pyannote.audio.train.task: TaskOutput TaskType
[created built stored]
TTS.config.shared_configs: BaseAudioConfig BaseDatasetConfig BaseTrainingConfig
TTS.encoder.configs.base_encoder_config: BaseEncoderConfig
TTS.encoder.configs.emotion_encoder_config: EmotionEncoderConfig
TTS.encoder.configs.speaker_encoder_config: SpeakerEncoderConfig
TTS.encoder.utils.training: TrainArgs
TTS.speaker_encoder.speaker_encoder_config: SpeakerEncoderConfig
TTS.speaker_encoder.utils.training: TrainArgs
TTS.trainer: TrainingArgs
TTS.tts.configs.align_tts_config: AlignTTSConfig
TTS.tts.configs.bark_config: BarkConfig
TTS.tts.configs.delightful_tts_config: DelightfulTTSConfig
TTS.tts.configs.fast_pitch_config: FastPitchConfig
TTS.tts.configs.fast_speech_config: FastSpeechConfig
TTS.tts.configs.fastspeech2_config: Fastspeech2Config
TTS.tts.configs.glow_tts_config: GlowTTSConfig
TTS.tts.configs.neuralhmm_tts_config: NeuralhmmTTSConfig
TTS.tts.configs.overflow_config: OverflowConfig
TTS.tts.configs.shared_configs: BaseTTSConfig CapacitronVAEConfig CharactersConfig GSTConfig
TTS.tts.configs.speedy_speech_config: SpeedySpeechConfig
TTS.tts.configs.tacotron2_config: Tacotron2Config
TTS.tts.configs.tacotron_config: TacotronConfig
TTS.tts.configs.tortoise_config: TortoiseConfig
TTS.tts.configs.vits_config: VitsConfig
TTS.tts.configs.xtts_config: XttsConfig
TTS.tts.layers.bark.model: GPTConfig
TTS.tts.layers.bark.model_fine: FineGPTConfig
TTS.tts.layers.xtts.trainer.gpt_trainer: GPTArgs GPTTrainerConfig
TTS.tts.models.align_tts: AlignTTSArgs
TTS.tts.models.bark: BarkAudioConfig
TTS.tts.models.base_tacotron: BaseTacotronArgs
TTS.tts.models.delightful_tts: DelightfulTtsArgs DelightfulTtsAudioConfig VocoderConfig
TTS.tts.models.forward_tts: ForwardTTSArgs
TTS.tts.models.speedy_speech: SpeedySpeechArgs
TTS.tts.models.tortoise: TortoiseArgs TortoiseAudioConfig
TTS.tts.models.vits: VitsArgs VitsAudioConfig VitsCharacters
TTS.tts.models.xtts: XttsArgs XttsAudioConfig
TTS.tts.utils.text.characters: BaseCharacters BaseVocabulary
TTS.vc.configs.freevc_config: FreeVCArgs FreeVCAudioConfig FreeVCConfig
TTS.vc.configs.shared_configs: BaseVCConfig
TTS.vc.models.freevc: FreeVCArgs FreeVCAudioConfig FreeVCConfig
TTS.vc.modules.freevc.wavlm.wavlm: WavLMConfig
TTS.vocoder.configs.fullband_melgan_config: FullbandMelganConfig
TTS.vocoder.configs.hifigan_config: HifiganConfig
TTS.vocoder.configs.melgan_config: MelganConfig
TTS.vocoder.configs.multiband_melgan_config: MultibandMelganConfig
TTS.vocoder.configs.parallel_wavegan_config: ParallelWaveganConfig
TTS.vocoder.configs.shared_configs: BaseGANVocoderConfig BaseVocoderConfig
TTS.vocoder.configs.univnet_config: UnivnetConfig
TTS.vocoder.configs.wavegrad_config: WavegradConfig
TTS.vocoder.configs.wavernn_config: WavernnConfig
TTS.vocoder.models.wavegrad: WavegradArgs
TTS.vocoder.models.wavernn: WavernnArgs
fairseq.criterions.adaptive_loss: AdaptiveLossConfig
fairseq.criterions.cross_entropy: CrossEntropyCriterionConfig
fairseq.criterions.ctc: CtcCriterionConfig
fairseq.criterions.fastspeech2_loss: FastSpeech2CriterionConfig
fairseq.criterions.hubert_criterion: HubertCriterionConfig
fairseq.criterions.label_smoothed_cross_entropy: LabelSmoothedCrossEntropyCriterionConfig
fairseq.criterions.label_smoothed_cross_entropy_latency_augmented: LabelSmoothedCrossEntropyCriterionLatencyAugmentConfig
fairseq.criterions.label_smoothed_cross_entropy_with_alignment: LabelSmoothedCrossEntropyCriterionWithAlignmentConfig
fairseq.criterions.label_smoothed_cross_entropy_with_ctc: LabelSmoothedCrossEntropyWithCtcCriterionConfig
fairseq.criterions.label_smoothed_cross_entropy_with_rdrop: RdropLabelSmoothedCrossEntropyCriterionConfig
fairseq.criterions.masked_lm: MaskedLmConfig
fairseq.criterions.model_criterion: ModelCriterionConfig
fairseq.criterions.nat_loss: LabelSmoothedDualImitationCriterionConfig
fairseq.criterions.sentence_prediction: SentencePredictionConfig
fairseq.criterions.speech_dlm_criterion: SpeechDLMCriterionConfig
fairseq.criterions.speech_ulm_criterion: SpeechUnitLmCriterionConfig
fairseq.criterions.tacotron2_loss: Tacotron2CriterionConfig
fairseq.criterions.wav2vec_criterion: Wav2VecCriterionConfig
fairseq.data.dictionary: Dictionary TruncatedDictionary
fairseq.data.legacy.masked_lm_dictionary: BertDictionary MaskedLMDictionary
fairseq.data.masked_lm_dictionary: BertDictionary MaskedLMDictionary
fairseq.dataclass.configs: CheckpointConfig CommonConfig CommonEvalConfig DatasetConfig DistributedTrainingConfig EMAConfig EvalLMConfig
  FairseqBMUFConfig FairseqConfig FairseqDataclass GenerationConfig InteractiveConfig OptimizationConfig
fairseq.dataclass.constants: StrEnumMeta
fairseq.dataclass.data_class: CheckpointParams CommonEvalParams CommonParams DatasetParams DistributedTrainingParams EvalLMConfig
  EvalLMParams OptimizationParams TrainingConfig
fairseq.dataclass.utils: FairseqDataclass omegaconf_no_object_check
fairseq.logging.meters: AverageMeter ConcatTensorMeter Meter StopwatchMeter SumMeter TimeMeter
fairseq.meters: AverageMeter StopwatchMeter TimeMeter
fairseq.models.hubert.hubert: HubertConfig
fairseq.models.hubert.hubert_asr: HubertAsrConfig HubertCtcConfig HubertSeq2SeqConfig
fairseq.models.multires_hubert.multires_hubert: MultiresHubertConfig
fairseq.models.multires_hubert.multires_hubert_asr: MultiresHubertAsrConfig MultiresHubertCtcConfig MultiresHubertSeq2SeqConfig
fairseq.models.speech_dlm.speech_dlm: SpeechDLMConfig
fairseq.models.transformer.transformer_config: DecoderConfig EncDecBaseConfig QuantNoiseConfig
fairseq.models.transformer_lm: TransformerLanguageModelConfig
fairseq.models.transformer_ulm: SpeechUnitLanguageModelConfig
fairseq.models.wav2vec.wav2vec: Wav2VecConfig
fairseq.models.wav2vec.wav2vec2: Wav2Vec2Config
fairseq.models.wav2vec.wav2vec2_asr: Wav2Vec2AsrConfig Wav2Vec2CtcConfig Wav2Vec2Seq2SeqConfig
fairseq.models.wav2vec.wav2vec2_classification: Wav2Vec2ClassificationConfig
fairseq.optim.adam: FairseqAdamConfig
fairseq.optim.bmuf: FairseqBMUFConfig
fairseq.optim.composite: CompositeOptimizerConfig OptimizerAndSchedulerConfig
fairseq.optim.cpu_adam: FairseqCPUAdamConfig
fairseq.optim.lr_scheduler.cosine_lr_scheduler: CosineConfig CosineLRScheduleConfig
fairseq.optim.lr_scheduler.fixed_schedule: FixedLRScheduleConfig
fairseq.optim.lr_scheduler.inverse_square_root_schedule: InverseSquareRootLRScheduleConfig InverseSquareRootScheduleConfig
fairseq.optim.lr_scheduler.pass_through: PassThroughScheduleConfig
fairseq.optim.lr_scheduler.polynomial_decay_schedule: PolynomialDecayLRScheduleConfig
fairseq.optim.lr_scheduler.reduce_lr_on_plateau: ReduceLROnPlateauLRScheduleConfig
fairseq.optim.lr_scheduler.step_lr_scheduler: StepLRScheduleConfig
fairseq.optim.lr_scheduler.tri_stage_lr_scheduler: TriStageLRScheduleConfig
fairseq.optim.lr_scheduler.triangular_lr_scheduler: TriangularLRScheduleConfig
fairseq.optim.nag: FairseqNAGConfig
fairseq.tasks.audio_classification: AudioClassificationConfig
fairseq.tasks.audio_finetuning: AudioFinetuningConfig
fairseq.tasks.audio_pretraining: AudioMaskingConfig AudioPretrainingConfig InferredW2vConfig
fairseq.tasks.denoising: DenoisingConfig
fairseq.tasks.hubert_pretraining: HubertPretrainingConfig
fairseq.tasks.language_modeling: LanguageModelingConfig
fairseq.tasks.masked_lm: MaskedLMConfig
fairseq.tasks.multilingual_denoising: MultilingualDenoisingConfig
fairseq.tasks.multilingual_language_modeling: MultilingualLanguageModelingConfig
fairseq.tasks.multires_hubert_pretraining: MultiresHubertPretrainingConfig
fairseq.tasks.nlu_finetuning: NLUFinetuningConfig
fairseq.tasks.sentence_prediction: SentencePredictionConfig
fairseq.tasks.span_masked_lm: SpanMaskedLMConfig
fairseq.tasks.speech_dlm_task: SpeechDLMConfig
fairseq.tasks.speech_ulm_task: SpeechUnitModelingConfig
fairseq.tasks.translation: TranslationConfig
fairseq.tasks.translation_from_pretrained_xlm: TranslationFromPretrainedXLMConfig
fairseq.tasks.translation_lev: TranslationLevenshteinConfig
pyannote.audio.core.io: Audio
pyannote.audio.core.model: Introspection Output
pyannote.audio.core.task: Specifications TrainDataset ValDataset
pyannote.audio.embedding.approaches.arcface_loss: AdditiveAngularMarginLoss ArcLinear
pyannote.audio.embedding.approaches.base: RepresentationLearning
pyannote.audio.embedding.approaches.center_loss: CenterDistanceModule CenterLoss
pyannote.audio.embedding.approaches.classification: Classification Linear
pyannote.audio.embedding.approaches.coco_loss: CocoLinear CongenerousCosineLoss
pyannote.audio.embedding.approaches.contrastive_loss: ContrastiveLoss
pyannote.audio.embedding.approaches.triplet_loss: TripletLoss
pyannote.audio.embedding.generators: SpeechSegmentGenerator
pyannote.audio.models.blocks.pooling: StatsPool
pyannote.audio.models.blocks.sincnet: SincNet
pyannote.audio.models.convolutional: Convolutional
pyannote.audio.models.embedding.wespeaker.resnet: BasicBlock Bottleneck ResNet TSTP
pyannote.audio.models.linear: Linear
pyannote.audio.models.models: ACRoPoLiS Embedding FF PyanNet RNN SincTDNN
pyannote.audio.models.pooling: LastPool MaxPool Pooling StatsPool SumPool TemporalPooling
pyannote.audio.models.recurrent: Recurrent
pyannote.audio.models.scaling: Scaling
pyannote.audio.models.sincnet: SincConv1d SincNet
pyannote.audio.models.tdnn: TDNN XVectorNet
pyannote.audio.train.callback: Callback Callbacks Debug
pyannote.audio.train.generator: BatchGenerator
pyannote.audio.train.logging: Logging
pyannote.audio.train.model: Model
pyannote.audio.train.schedulers: BaseSchedulerCallback ConstantScheduler CyclicScheduler DavisKingScheduler
pyannote.audio.train.trainer: Trainer
pyannote.audio.utils.powerset: Powerset
pyannote.core._version: VersioneerConfig
pyannote.core.annotation: Annotation
pyannote.core.feature: SlidingWindowFeature
pyannote.core.notebook: Notebook
pyannote.core.segment: Segment SlidingWindow
pyannote.core.timeline: Timeline
trainer.trainer: TrainerArgs TrainerConfig
[created stored]
pyannote.audio.train.task: Task
`;
