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
_operator.getitem|c @typing.List,@typing.Dict,@typing.Tuple,@typing.Set,@typing.FrozenSet,@typing.Type,@typing.Optional,@typing.Union,@typing.Callable,@typing.Sequence,@typing.Mapping,@typing.Iterable,@typing.Literal,@typing.ClassVar,@typing.Final,@typing.Deque,@typing.DefaultDict,@typing.OrderedDict,@typing.Counter,@typing.ChainMap,@typing.Iterator,@typing.Generator,@typing.Collection,@typing.MutableMapping,@typing.MutableSequence @*,c,0,s,builtins.type,_operator.getitem,types.GenericAlias
types.GenericAlias|c @* @*,c,0,s,builtins.type,_operator.getitem,types.GenericAlias
functools.reduce|c @_operator.or_ c
_functools.reduce|c @_operator.or_ c
fsspec.spec.make_instance|c @fsspec.implementations.local.LocalFileSystem c c
optparse.Values|k *
astropy.units.core._recreate_irreducible_unit|c @astropy.units.core.IrreducibleUnit,@astropy.units.function.mixin.IrreducibleFunctionUnit c 0|k __doc__=0,s _format=0,c _long_names=c _names=c _short_names=c _function_unit_class=0,@*
astropy.units.core.IrreducibleUnit|k __doc__=0,s _format=0,c _long_names=c _names=c _short_names=c
astropy.units.core.UnrecognizedUnit|k __doc__=0,s _format=0,c _long_names=c _names=c _short_names=c
astropy.units.core.CompositeUnit|k _bases=c _decomposed_cache=astropy.units.core.CompositeUnit,astropy.units.core.IrreducibleUnit,astropy.units.core.PrefixUnit,astropy.units.core.Unit,astropy.units.core.UnrecognizedUnit,astropy.units.core._recreate_irreducible_unit,astropy.units.function.logarithmic.DexUnit,astropy.units.function.logarithmic.MagUnit,astropy.units.function.logarithmic.DecibelUnit,astropy.units.function.mixin.RegularFunctionUnit,0 _powers=c _scale=0 _physical_type_id=c,0
astropy.units.core.Unit|k __doc__=0,s _format=0,c _long_names=c _names=c _short_names=c _represents=astropy.units.core.CompositeUnit,astropy.units.core.IrreducibleUnit,astropy.units.core.PrefixUnit,astropy.units.core.Unit,astropy.units.core.UnrecognizedUnit,astropy.units.core._recreate_irreducible_unit,astropy.units.function.logarithmic.DexUnit,astropy.units.function.logarithmic.MagUnit,astropy.units.function.logarithmic.DecibelUnit,astropy.units.function.mixin.RegularFunctionUnit _physical_type_id=c,0
astropy.units.core.PrefixUnit=astropy.units.core.Unit
astropy.units.function.mixin.IrreducibleFunctionUnit|k __doc__=0,s _format=0,c _long_names=c _names=c _short_names=c _function_unit_class=0,@*
astropy.units.function.mixin.RegularFunctionUnit|k __doc__=0,s _format=0,c _long_names=c _names=c _short_names=c _represents=astropy.units.core.CompositeUnit,astropy.units.core.IrreducibleUnit,astropy.units.core.PrefixUnit,astropy.units.core.Unit,astropy.units.core.UnrecognizedUnit,astropy.units.core._recreate_irreducible_unit,astropy.units.function.logarithmic.DexUnit,astropy.units.function.logarithmic.MagUnit,astropy.units.function.logarithmic.DecibelUnit,astropy.units.function.mixin.RegularFunctionUnit _function_unit_class=0,@*
astropy.units.function.logarithmic.DexUnit|k __doc__=0,s _default_function_unit=astropy.units.core.CompositeUnit,astropy.units.core.IrreducibleUnit,astropy.units.core.PrefixUnit,astropy.units.core.Unit,astropy.units.core.UnrecognizedUnit,astropy.units.core._recreate_irreducible_unit,astropy.units.function.logarithmic.DexUnit,astropy.units.function.logarithmic.MagUnit,astropy.units.function.logarithmic.DecibelUnit,astropy.units.function.mixin.RegularFunctionUnit _function_unit=astropy.units.core.CompositeUnit,astropy.units.core.IrreducibleUnit,astropy.units.core.PrefixUnit,astropy.units.core.Unit,astropy.units.core.UnrecognizedUnit,astropy.units.core._recreate_irreducible_unit,astropy.units.function.logarithmic.DexUnit,astropy.units.function.logarithmic.MagUnit,astropy.units.function.logarithmic.DecibelUnit,astropy.units.function.mixin.RegularFunctionUnit _physical_type_id=c,0 _physical_unit=astropy.units.core.CompositeUnit,astropy.units.core.IrreducibleUnit,astropy.units.core.PrefixUnit,astropy.units.core.Unit,astropy.units.core.UnrecognizedUnit,astropy.units.core._recreate_irreducible_unit,astropy.units.function.logarithmic.DexUnit,astropy.units.function.logarithmic.MagUnit,astropy.units.function.logarithmic.DecibelUnit,astropy.units.function.mixin.RegularFunctionUnit
astropy.units.function.logarithmic.MagUnit=astropy.units.function.logarithmic.DexUnit
astropy.units.function.logarithmic.DecibelUnit=astropy.units.function.logarithmic.DexUnit
astropy.units.quantity.QuantityInfo|k description=0,s format=0,s meta=0,c,collections.OrderedDict name=0,s unit=0,s
astropy.units.quantity.Quantity|t c c
astropy.units.function.logarithmic.Magnitude|t c c
astropy.units.function.logarithmic.Dex|t c c
astropy.units.function.logarithmic.Decibel|t c c
astropy.coordinates.angles.Angle|t c c
astropy.coordinates.angles.Latitude|t c c
astropy.coordinates.angles.Longitude|t c c
astropy.coordinates.angles.core.Angle|t c c
astropy.coordinates.angles.core.Latitude|t c c
astropy.coordinates.angles.core.Longitude|t c c
astropy.coordinates.distances.Distance|t c c
timm.data.transforms.MaybeToTensor=torchvision.transforms.transforms.ToTensor
torch.amp.grad_scaler._refresh_per_optimizer_state|c
torch.cuda.amp.grad_scaler._refresh_per_optimizer_state|c
optax._src.base.EmptyState|n
optax._src.clipping.AdaptiveGradClipState|n
optax._src.transform.ScaleByAdamState|n 0,c,A,T,o 0,c,A,T,o 0,c,A,T,o
optax._src.transform.ScaleByScheduleState|n 0,c,A,T,o
optax._src.transform.ScaleByRmsState|n 0,c,A,T,o|n 0,c,A,T,o 0,c,A,T,o
optax._src.transform.ScaleByRStdDevState|n 0,c,A,T,o 0,c,A,T,o|n 0,c,A,T,o 0,c,A,T,o 0,c,A,T,o
optax._src.transform.ScaleByBeliefState|n 0,c,A,T,o 0,c,A,T,o 0,c,A,T,o
optax._src.transform.ScaleByTrustRatioState|n
optax._src.transform.TraceState|n 0,c,A,T,o
optax._src.transform.EmaState|n 0,c,A,T,o 0,c,A,T,o
optax._src.transform.ScaleByRssState|n 0,c,A,T,o
optax._src.transform.AddNoiseState|n 0,c,A,T,o 0,c,A,T,o
optax._src.transform.ApplyEvery|n 0,c,A,T,o 0,c,A,T,o
calendar.Calendar|k _firstweekday=0
calendar.TextCalendar|k _firstweekday=0
json.encoder.JSONEncoder|k allow_nan=0 check_circular=0 ensure_ascii=0 indent=0,s skipkeys=0 sort_keys=0 item_separator=s key_separator=s
logging.Formatter|k _fmt=s,0 _style=logging.PercentStyle,logging.StrFormatStyle,logging.StringTemplateStyle datefmt=s,0
logging.PercentStyle|k _fmt=s,0 _defaults=0,c
logging.StrFormatStyle|k _fmt=s,0 _defaults=0,c
logging.StringTemplateStyle|k _fmt=s,0 _defaults=0,c _tpl=string.Template
scipy.optimize._constraints.Bounds|k keep_feasible=0,A lb=0,A,c ub=0,A,c
scipy.optimize._constraints.LinearConstraint|k A=A,c keep_feasible=0,A lb=0,A,c ub=0,A,c
scipy.optimize._constraints.NonlinearConstraint|k fun finite_diff_jac_sparsity finite_diff_rel_step hess jac keep_feasible=0,A lb=0,A,c ub=0,A,c
gymnasium.envs.registration.EnvSpec|k additional_wrappers=c disable_env_checker=0 apply_api_compatibility=0 entry_point=0,s id=s kwargs=c max_episode_steps=0 name=s namespace=0,s nondeterministic=0 order_enforce=0 autoreset=0 reward_threshold=0 vector_entry_point=0,s version=0
gymnasium.spaces.text.Text|k _char_index=c _char_list=A,c _char_set=c _char_str=s _np_random _shape=0,c dtype max_length=0 min_length=0
gymnasium.spaces.sequence.Sequence|k _np_random _shape=0,c dtype feature_space stack=0
gymnasium.spaces.graph.Graph|k _np_random _shape=0,c dtype edge_space node_space
gymnasium.spaces.oneof.OneOf|k _np_random _shape=0,c dtype spaces=c
gymnasium.spaces.graph.GraphInstance|n A A,0 A,0
gymnasium.wrappers.common.TimeLimit|k _saved_kwargs=c env _action_space _observation_space _metadata=0,c _cached_spec _elapsed_steps=0 _max_episode_steps=0
gymnasium.wrappers.common.OrderEnforcing|k _saved_kwargs=c env _action_space _observation_space _metadata=0,c _cached_spec _disable_render_order_enforcing=0 _has_reset=0
gymnasium.wrappers.common.PassiveEnvChecker|k _saved_kwargs=c env _action_space _observation_space _metadata=0,c _cached_spec checked_render=0 checked_reset=0 checked_step=0 close_called=0
gymnasium.envs.classic_control.cartpole.CartPoleEnv|k action_space observation_space render_mode=0,s spec=0,gymnasium.envs.registration.EnvSpec _np_random _np_random_seed=0 _sutton_barto_reward=0 clock=0 force_mag=0 gravity=0 isopen=0 kinematics_integrator=s length=0 masscart=0 masspole=0 polemass_length=0 screen=0 screen_height=0 screen_width=0 state=0,c,A steps_beyond_terminated=0 tau=0 theta_threshold_radians=0 total_mass=0 x_threshold=0
gymnasium.envs.classic_control.pendulum.PendulumEnv|k action_space observation_space render_mode=0,s spec=0,gymnasium.envs.registration.EnvSpec _np_random _np_random_seed=0 clock=0 dt=0 g=0 isopen=0 l=0 last_u=0 m=0 max_speed=0 max_torque=0 screen=0 screen_dim=0 state=0,c,A
gymnasium.envs.classic_control.mountain_car.MountainCarEnv|k action_space observation_space render_mode=0,s spec=0,gymnasium.envs.registration.EnvSpec _np_random _np_random_seed=0 clock=0 force=0 goal_position=0 goal_velocity=0 gravity=0 high=A isopen=0 low=A max_position=0 max_speed=0 min_position=0 screen=0 screen_height=0 screen_width=0 state=0,c,A
gymnasium.envs.classic_control.continuous_mountain_car.Continuous_MountainCarEnv|k action_space observation_space render_mode=0,s spec=0,gymnasium.envs.registration.EnvSpec _np_random _np_random_seed=0 clock=0 goal_position=0 goal_velocity=0 high_state=A isopen=0 low_state=A max_action=0 max_position=0 max_speed=0 min_action=0 min_position=0 power=0 screen=0 screen_height=0 screen_width=0 state=0,c,A
gymnasium.envs.classic_control.acrobot.AcrobotEnv|k action_space observation_space render_mode=0,s spec=0,gymnasium.envs.registration.EnvSpec _np_random _np_random_seed=0 clock=0 isopen=0 screen=0 state=0,c,A
gymnasium.envs.toy_text.frozen_lake.FrozenLakeEnv|k action_space observation_space render_mode=0,s spec=0,gymnasium.envs.registration.EnvSpec _np_random _np_random_seed=0 P=c cell_size=c clock=0 cracked_hole_img=0 desc=A elf_images=0 goal_img=0 hole_img=0 ice_img=0 initial_state_distrib=A lastaction=0 ncol=0 nrow=0 reward_range=c s=0 start_img=0 window_size=c window_surface=0
gymnasium.envs.toy_text.cliffwalking.CliffWalkingEnv|k action_space observation_space render_mode=0,s spec=0,gymnasium.envs.registration.EnvSpec _np_random _np_random_seed=0 P=c _cliff=A cell_size=c cliff_img=0 clock=0 elf_images=0 goal_img=0 initial_state_distrib=A is_slippery=0 lastaction=0 mountain_bg_img=0 nA=0 nS=0 near_cliff_img=0 s=0 shape=c start_img=0 start_state_index=0 tree_img=0 window_size=c window_surface=0
gymnasium.envs.toy_text.blackjack.BlackjackEnv|k action_space observation_space render_mode=0,s spec=0,gymnasium.envs.registration.EnvSpec _np_random _np_random_seed=0 dealer=c dealer_top_card_suit=0,s dealer_top_card_value_str=s natural=0 player=c sab=0
gym.spaces.text.Text=gymnasium.spaces.text.Text
gym.spaces.sequence.Sequence=gymnasium.spaces.sequence.Sequence
gym.spaces.graph.Graph=gymnasium.spaces.graph.Graph
torchvision.models._utils.IntermediateLayerGetter|b torch.nn.modules.container.ModuleDict|k return_layers=c,collections.OrderedDict
keras.src.callbacks.history.History|k _model=0 model=0 params=c,0 history=c epoch=c validation_data=0,c,A
keras.callbacks.History=keras.src.callbacks.history.History
tensorflow.python.keras.callbacks.History=keras.src.callbacks.history.History
torch.nn.utils.rnn.PackedSequence|n T T T,0 T,0
torch.nn.utils.rnn.PackedSequence_|n T T T,0 T,0
pytorch_lightning.callbacks.early_stopping.EarlyStoppingReason|c s|c 0
lightning.pytorch.callbacks.early_stopping.EarlyStoppingReason|c s|c 0
PIL.Image.Resampling|c 0
PIL.Image.Transpose|c 0
PIL.Image.Transform|c 0
PIL.Image.Dither|c 0
PIL.Image.Palette|c 0
PIL.Image.Quantize|c 0
signal.Signals|c 0
signal.Handlers|c 0
+pytorch_lightning.callbacks.model_checkpoint.ModelCheckpoint|b lightning.pytorch.callbacks.model_checkpoint.ModelCheckpoint
+pytorch_lightning.callbacks.early_stopping.EarlyStopping|b lightning.pytorch.callbacks.early_stopping.EarlyStopping
+transformers.configuration_utils.PreTrainedConfig|k *|k attribute_map=- _heterogeneity_spec=-
+transformers.generation.configuration_utils.GenerationConfig|k *|k attribute_map=-
+torch.nn.modules.activation.CELU|k *
+torch.nn.modules.activation.ELU|k *
+torch.nn.modules.activation.GELU|k *
+torch.nn.modules.activation.GLU|k *
+torch.nn.modules.activation.Hardshrink|k *
+torch.nn.modules.activation.Hardsigmoid|k *
+torch.nn.modules.activation.Hardswish|k *
+torch.nn.modules.activation.Hardtanh|k *
+torch.nn.modules.activation.LeakyReLU|k *
+torch.nn.modules.activation.LogSigmoid|k *
+torch.nn.modules.activation.LogSoftmax|k *
+torch.nn.modules.activation.Mish|k *
+torch.nn.modules.activation.MultiheadAttention|k *
+torch.nn.modules.activation.PReLU|k *
+torch.nn.modules.activation.RReLU|k *
+torch.nn.modules.activation.ReLU|k *
+torch.nn.modules.activation.ReLU6|k *
+torch.nn.modules.activation.SELU|k *
+torch.nn.modules.activation.SiLU|k *
+torch.nn.modules.activation.Sigmoid|k *
+torch.nn.modules.activation.Softmax|k *
+torch.nn.modules.activation.Softmax2d|k *
+torch.nn.modules.activation.Softmin|k *
+torch.nn.modules.activation.Softplus|k *
+torch.nn.modules.activation.Softshrink|k *
+torch.nn.modules.activation.Softsign|k *
+torch.nn.modules.activation.Tanh|k *
+torch.nn.modules.activation.Tanhshrink|k *
+torch.nn.modules.activation.Threshold|k *
+torch.nn.modules.adaptive.AdaptiveLogSoftmaxWithLoss|k *
+torch.nn.modules.batchnorm.BatchNorm1d|k *
+torch.nn.modules.batchnorm.BatchNorm2d|k *
+torch.nn.modules.batchnorm.BatchNorm3d|k *
+torch.nn.modules.batchnorm.LazyBatchNorm1d|k *
+torch.nn.modules.batchnorm.LazyBatchNorm2d|k *
+torch.nn.modules.batchnorm.LazyBatchNorm3d|k *
+torch.nn.modules.batchnorm.SyncBatchNorm|k *
+torch.nn.modules.batchnorm._BatchNorm|k *
+torch.nn.modules.batchnorm._LazyNormBase|k *
+torch.nn.modules.batchnorm._NormBase|k *
+torch.nn.modules.channelshuffle.ChannelShuffle|k *
+torch.nn.modules.container.Container|k *
+torch.nn.modules.container.ModuleDict|k *
+torch.nn.modules.container.ModuleList|k *
+torch.nn.modules.container.ParameterDict|k *
+torch.nn.modules.container.ParameterList|k *
+torch.nn.modules.container.Sequential|k *
+torch.nn.modules.conv.Conv1d|k *
+torch.nn.modules.conv.Conv2d|k *
+torch.nn.modules.conv.Conv3d|k *
+torch.nn.modules.conv.ConvTranspose1d|k *
+torch.nn.modules.conv.ConvTranspose2d|k *
+torch.nn.modules.conv.ConvTranspose3d|k *
+torch.nn.modules.conv.LazyConv1d|k *
+torch.nn.modules.conv.LazyConv2d|k *
+torch.nn.modules.conv.LazyConv3d|k *
+torch.nn.modules.conv.LazyConvTranspose1d|k *
+torch.nn.modules.conv.LazyConvTranspose2d|k *
+torch.nn.modules.conv.LazyConvTranspose3d|k *
+torch.nn.modules.conv._ConvNd|k *
+torch.nn.modules.conv._ConvTransposeMixin|k *
+torch.nn.modules.conv._ConvTransposeNd|k *
+torch.nn.modules.distance.CosineSimilarity|k *
+torch.nn.modules.distance.PairwiseDistance|k *
+torch.nn.modules.dropout.AlphaDropout|k *
+torch.nn.modules.dropout.Dropout|k *
+torch.nn.modules.dropout.Dropout1d|k *
+torch.nn.modules.dropout.Dropout2d|k *
+torch.nn.modules.dropout.Dropout3d|k *
+torch.nn.modules.dropout.FeatureAlphaDropout|k *
+torch.nn.modules.dropout._DropoutNd|k *
+torch.nn.modules.flatten.Flatten|k *
+torch.nn.modules.flatten.Unflatten|k *
+torch.nn.modules.fold.Fold|k *
+torch.nn.modules.fold.Unfold|k *
+torch.nn.modules.instancenorm.InstanceNorm1d|k *
+torch.nn.modules.instancenorm.InstanceNorm2d|k *
+torch.nn.modules.instancenorm.InstanceNorm3d|k *
+torch.nn.modules.instancenorm.LazyInstanceNorm1d|k *
+torch.nn.modules.instancenorm.LazyInstanceNorm2d|k *
+torch.nn.modules.instancenorm.LazyInstanceNorm3d|k *
+torch.nn.modules.instancenorm._InstanceNorm|k *
+torch.nn.modules.linear.Bilinear|k *
+torch.nn.modules.linear.Identity|k *
+torch.nn.modules.linear.LazyLinear|k *
+torch.nn.modules.linear.Linear|k *
+torch.nn.modules.linear.NonDynamicallyQuantizableLinear|k *
+torch.nn.modules.loss.BCELoss|k *
+torch.nn.modules.loss.BCEWithLogitsLoss|k *
+torch.nn.modules.loss.CTCLoss|k *
+torch.nn.modules.loss.CosineEmbeddingLoss|k *
+torch.nn.modules.loss.CrossEntropyLoss|k *
+torch.nn.modules.loss.GaussianNLLLoss|k *
+torch.nn.modules.loss.HingeEmbeddingLoss|k *
+torch.nn.modules.loss.HuberLoss|k *
+torch.nn.modules.loss.KLDivLoss|k *
+torch.nn.modules.loss.L1Loss|k *
+torch.nn.modules.loss.LinearCrossEntropyLoss|k *
+torch.nn.modules.loss.MSELoss|k *
+torch.nn.modules.loss.MarginRankingLoss|k *
+torch.nn.modules.loss.MultiLabelMarginLoss|k *
+torch.nn.modules.loss.MultiLabelSoftMarginLoss|k *
+torch.nn.modules.loss.MultiMarginLoss|k *
+torch.nn.modules.loss.NLLLoss|k *
+torch.nn.modules.loss.NLLLoss2d|k *
+torch.nn.modules.loss.PoissonNLLLoss|k *
+torch.nn.modules.loss.SmoothL1Loss|k *
+torch.nn.modules.loss.SoftMarginLoss|k *
+torch.nn.modules.loss.TripletMarginLoss|k *
+torch.nn.modules.loss.TripletMarginWithDistanceLoss|k *
+torch.nn.modules.loss._Loss|k *
+torch.nn.modules.loss._WeightedLoss|k *
+torch.nn.modules.module.Module|k *
+torch.nn.modules.normalization.CrossMapLRN2d|k *
+torch.nn.modules.normalization.GroupNorm|k *
+torch.nn.modules.normalization.LayerNorm|k *
+torch.nn.modules.normalization.LocalResponseNorm|k *
+torch.nn.modules.normalization.RMSNorm|k *
+torch.nn.modules.padding.CircularPad1d|k *
+torch.nn.modules.padding.CircularPad2d|k *
+torch.nn.modules.padding.CircularPad3d|k *
+torch.nn.modules.padding.ConstantPad1d|k *
+torch.nn.modules.padding.ConstantPad2d|k *
+torch.nn.modules.padding.ConstantPad3d|k *
+torch.nn.modules.padding.ReflectionPad1d|k *
+torch.nn.modules.padding.ReflectionPad2d|k *
+torch.nn.modules.padding.ReflectionPad3d|k *
+torch.nn.modules.padding.ReplicationPad1d|k *
+torch.nn.modules.padding.ReplicationPad2d|k *
+torch.nn.modules.padding.ReplicationPad3d|k *
+torch.nn.modules.padding.ZeroPad1d|k *
+torch.nn.modules.padding.ZeroPad2d|k *
+torch.nn.modules.padding.ZeroPad3d|k *
+torch.nn.modules.padding._CircularPadNd|k *
+torch.nn.modules.padding._ConstantPadNd|k *
+torch.nn.modules.padding._ReflectionPadNd|k *
+torch.nn.modules.padding._ReplicationPadNd|k *
+torch.nn.modules.pixelshuffle.PixelShuffle|k *
+torch.nn.modules.pixelshuffle.PixelUnshuffle|k *
+torch.nn.modules.pooling.AdaptiveAvgPool1d|k *
+torch.nn.modules.pooling.AdaptiveAvgPool2d|k *
+torch.nn.modules.pooling.AdaptiveAvgPool3d|k *
+torch.nn.modules.pooling.AdaptiveMaxPool1d|k *
+torch.nn.modules.pooling.AdaptiveMaxPool2d|k *
+torch.nn.modules.pooling.AdaptiveMaxPool3d|k *
+torch.nn.modules.pooling.AvgPool1d|k *
+torch.nn.modules.pooling.AvgPool2d|k *
+torch.nn.modules.pooling.AvgPool3d|k *
+torch.nn.modules.pooling.FractionalMaxPool2d|k *
+torch.nn.modules.pooling.FractionalMaxPool3d|k *
+torch.nn.modules.pooling.LPPool1d|k *
+torch.nn.modules.pooling.LPPool2d|k *
+torch.nn.modules.pooling.LPPool3d|k *
+torch.nn.modules.pooling.MaxPool1d|k *
+torch.nn.modules.pooling.MaxPool2d|k *
+torch.nn.modules.pooling.MaxPool3d|k *
+torch.nn.modules.pooling.MaxUnpool1d|k *
+torch.nn.modules.pooling.MaxUnpool2d|k *
+torch.nn.modules.pooling.MaxUnpool3d|k *
+torch.nn.modules.pooling._AdaptiveAvgPoolNd|k *
+torch.nn.modules.pooling._AdaptiveMaxPoolNd|k *
+torch.nn.modules.pooling._AvgPoolNd|k *
+torch.nn.modules.pooling._LPPoolNd|k *
+torch.nn.modules.pooling._MaxPoolNd|k *
+torch.nn.modules.pooling._MaxUnpoolNd|k *
+torch.nn.modules.rnn.GRU|k *
+torch.nn.modules.rnn.GRUCell|k *
+torch.nn.modules.rnn.LSTM|k *
+torch.nn.modules.rnn.LSTMCell|k *
+torch.nn.modules.rnn.RNN|k *
+torch.nn.modules.rnn.RNNBase|k *
+torch.nn.modules.rnn.RNNCell|k *
+torch.nn.modules.rnn.RNNCellBase|k *
+torch.nn.modules.sparse.Embedding|k *
+torch.nn.modules.sparse.EmbeddingBag|k *
+torch.nn.modules.transformer.Transformer|k *
+torch.nn.modules.transformer.TransformerDecoder|k *
+torch.nn.modules.transformer.TransformerDecoderLayer|k *
+torch.nn.modules.transformer.TransformerEncoder|k *
+torch.nn.modules.transformer.TransformerEncoderLayer|k *
+torch.nn.modules.upsampling.Upsample|k *
+torch.nn.modules.upsampling.UpsamplingBilinear2d|k *
+torch.nn.modules.upsampling.UpsamplingNearest2d|k *
+torch.nn.parallel.data_parallel.DataParallel|k *
+torch.optim.swa_utils.AveragedModel|k *
keras.src.legacy.preprocessing.image.ImageDataGenerator|k _validation_split brightness_range channel_axis channel_shift_range col_axis cval data_format dtype featurewise_center featurewise_std_normalization fill_mode height_shift_range horizontal_flip interpolation_order mean preprocessing_function principal_components rescale rotation_range row_axis samplewise_center samplewise_std_normalization shear_range std vertical_flip width_shift_range zca_epsilon zca_whitening zca_whitening_matrix zoom_range
lightning.pytorch.loggers.csv_logs.CSVLogger|k _experiment _flush_logs_every_n_steps _fs _name _prefix _root_dir _save_dir _version
pytorch_lightning.loggers.csv_logs.CSVLogger=lightning.pytorch.loggers.csv_logs.CSVLogger
sentence_transformers.sentence_transformer.model_card.SentenceTransformerModelCardData|k _asset_cache all_hyperparameters base_model base_model_revision best_model_step citations code_carbon_callback datasets eval_datasets eval_results eval_results_dict first_save generate_widget_examples ignore_metadata_errors label_example_list language library_name license local_files_only model model_id model_name model_revision non_default_hyperparameters pipeline_tag predict_example similarities tags task_name train_datasets trainer training_logs version widget widget_step
transformers.feature_extraction_utils.BatchFeature|k data=c
transformers.modeling_outputs.BaseModelOutput|c|c T,0 T,0,c,o+|k *
transformers.modeling_outputs.BackboneOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.BaseModelOutputWithCrossAttentions=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.BaseModelOutputWithNoAttention=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.BaseModelOutputWithPast=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.BaseModelOutputWithPastAndCrossAttentions=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.BaseModelOutputWithPooling=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.BaseModelOutputWithPoolingAndCrossAttentions=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.BaseModelOutputWithPoolingAndNoAttention=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.BaseModelOutputWithPoolingAndProjection=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.CausalLMOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.CausalLMOutputWithCrossAttentions=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.CausalLMOutputWithPast=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.DepthEstimatorOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.ImageClassifierOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.ImageClassifierOutputWithNoAttention=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.ImageSuperResolutionOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.MaskedImageModelingOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.MaskedLMOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.MoEModelOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.MoEModelOutputWithPastAndCrossAttentions=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.MoeCausalLMOutputWithPast=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.MoeModelOutputWithPast=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.MultipleChoiceModelOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.NextSentencePredictorOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.QuestionAnsweringModelOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.SampleTSPredictionOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.SemanticSegmenterOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.Seq2SeqLMOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.Seq2SeqMoEModelOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.Seq2SeqMoEOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.Seq2SeqModelOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.Seq2SeqQuestionAnsweringModelOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.Seq2SeqSequenceClassifierOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.Seq2SeqSpectrogramOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.Seq2SeqTSModelOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.Seq2SeqTSPredictionOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.SequenceClassifierOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.SequenceClassifierOutputWithPast=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.TokenClassifierOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.Wav2Vec2BaseModelOutput=transformers.modeling_outputs.BaseModelOutput
transformers.modeling_outputs.XVectorOutput=transformers.modeling_outputs.BaseModelOutput
transformers.generation.utils.GenerateDecoderOnlyOutput=transformers.modeling_outputs.BaseModelOutput
transformers.generation.utils.GenerateEncoderDecoderOutput=transformers.modeling_outputs.BaseModelOutput
transformers.generation.utils.GenerateBeamDecoderOnlyOutput=transformers.modeling_outputs.BaseModelOutput
transformers.generation.utils.GenerateBeamEncoderDecoderOutput=transformers.modeling_outputs.BaseModelOutput
transformers.tokenization_utils_base.BatchEncoding|k data=c encodings=0,c
nltk.probability.ConditionalFreqDist|c
torch.cuda.amp.grad_scaler.GradScaler=torch.amp.grad_scaler.GradScaler
+torch.nn.utils.prune.CustomFromMask|k _tensor_name=s
+torch.nn.utils.prune.Identity|k _tensor_name=s
+torch.nn.utils.prune.L1Unstructured|k _tensor_name=s
+torch.nn.utils.prune.LnStructured|k _tensor_name=s
+torch.nn.utils.prune.RandomStructured|k _tensor_name=s
+torch.nn.utils.prune.RandomUnstructured|k _tensor_name=s
UnslothBCOTrainer.UnslothBCOConfig|b trl.trainer.bco_config.BCOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothCPOTrainer.UnslothCPOConfig|b trl.trainer.cpo_config.CPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothDistillationTrainer.UnslothDistillationConfig|b trl.trainer.distillation_config.DistillationConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothDPOTrainer.UnslothDPOConfig|b trl.trainer.dpo_config.DPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothGKDTrainer.UnslothGKDConfig|b trl.trainer.gkd_config.GKDConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothGRPOTrainer.UnslothGRPOConfig|b trl.trainer.grpo_config.GRPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothIterativeSFTTrainer.UnslothIterativeSFTConfig|b trl.trainer.iterative_sft_config.IterativeSFTConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothKTOTrainer.UnslothKTOConfig|b trl.trainer.kto_config.KTOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothNashMDTrainer.UnslothNashMDConfig|b trl.trainer.nash_md_config.NashMDConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothOnlineDPOTrainer.UnslothOnlineDPOConfig|b trl.trainer.online_dpo_config.OnlineDPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothORPOTrainer.UnslothORPOConfig|b trl.trainer.orpo_config.ORPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothPPOTrainer.UnslothPPOConfig|b trl.trainer.ppo_config.PPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothPPOv2Trainer.UnslothPPOv2Config|b trl.trainer.ppov2_config.PPOv2Config|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothPRMTrainer.UnslothPRMConfig|b trl.trainer.prm_config.PRMConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothRewardTrainer.UnslothRewardConfig|b trl.trainer.reward_config.RewardConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothRLOOTrainer.UnslothRLOOConfig|b trl.trainer.rloo_config.RLOOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothSFTTrainer.UnslothSFTConfig|b trl.trainer.sft_config.SFTConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
UnslothXPOTrainer.UnslothXPOConfig|b trl.trainer.xpo_config.XPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.bco_config.BCOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.cpo_config.CPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.distillation_config.DistillationConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.dpo_config.DPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.gkd_config.GKDConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.grpo_config.GRPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.iterative_sft_config.IterativeSFTConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.kto_config.KTOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.nash_md_config.NashMDConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.online_dpo_config.OnlineDPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.orpo_config.ORPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.ppo_config.PPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.ppov2_config.PPOv2Config|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.prm_config.PRMConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.reward_config.RewardConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.rloo_config.RLOOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.sft_config.SFTConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
+trl.trainer.xpo_config.XPOConfig|k max_seq_length unsloth_grpo_mini_batch unsloth_logit_chunk_multiplier unsloth_num_chunks vllm_sampling_params
langchain_core.documents.base.Document|k __dict__=a __fields_set__=c __private_attribute_values__=a __pydantic_extra__=0 __pydantic_fields_set__=c __pydantic_private__=0
langchain.schema.document.Document=langchain_core.documents.base.Document
langchain.schema.Document=langchain_core.documents.base.Document
langchain.docstore.document.Document=langchain_core.documents.base.Document
langchain.docstore.in_memory.InMemoryDocstore|k _dict
langchain_community.docstore.in_memory.InMemoryDocstore=langchain.docstore.in_memory.InMemoryDocstore
transformers.tokenization_utils.ExtensionsTrie|k _termination_char _tokens data
transformers.tokenization_utils.Trie|k _termination_char _tokens data
lifelines.utils.CensoringType|c s
efficientnet_pytorch.utils.BlockArgs|n 0,s,c+
efficientnet_pytorch.utils.GlobalParams|n 0,s,c+
segmentation_models_pytorch.encoders._efficientnet.BlockArgs=efficientnet_pytorch.utils.BlockArgs
segmentation_models_pytorch.encoders._efficientnet.GlobalParams=efficientnet_pytorch.utils.GlobalParams
skorch.history.History|k
+lifelines.fitters.UnivariateFitter|k _additive_f _bounds _censoring_type _ci_labels _cumulative_sq _cumulative_sq_ _estimate_name _estimation_method _fitted_parameters_ _index _median _variance_f alpha alpha_ beta_ ci_labels confidence_interval_ confidence_interval_cumulative_density confidence_interval_cumulative_density_ confidence_interval_cumulative_hazard_ confidence_interval_survival_function_ cumulative_variance_ entry event_table lambda_ mu_ nelson_aalen_smoothing rho_ sigma_
`;
