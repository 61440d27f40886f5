"""What from_source.py makes shapes of, and what a person has read for it. Sources are public repositories at their tags.

A line of INERT says that a special method was read in all versions, and that it runs nothing of what the state holds.
"""

# Architectures of transformers whose models and settings people save.
ARCHITECTURES = (
    "llama mistral mixtral qwen2 qwen2_moe qwen2_vl qwen3 gemma gemma2 gemma3 phi phi3 falcon bloom opt gpt_neo gpt_neox gptj gpt_bigcode codegen"
    " bert roberta distilbert electra albert xlm xlm_roberta gpt2 t5 mt5 umt5 longt5 bart mbart pegasus marian m2m_100 blenderbot camembert mobilebert deberta"
    " deberta_v2 mpnet xlnet longformer big_bird funnel led layoutlm layoutlmv2 layoutlmv3 lilt luke esm modernbert vit deit beit swin swinv2 convnext convnextv2"
    " resnet mobilevit segformer detr deformable_detr table_transformer rt_detr yolos dinov2 clip siglip blip blip_2 llava vision_encoder_decoder encoder_decoder"
    " trocr donut wav2vec2 hubert wavlm unispeech_sat whisper speecht5 vits bark musicgen encodec audio_spectrogram_transformer time_series_transformer sam"
).split()

# More of them, in releases 4.57 and 5.18 only.
MORE_ARCHITECTURES = (
    "align altclip autoformer bert_generation bertweet bigbird_pegasus biogpt bit blenderbot_small bridgetower canine chinese_clip clap clipseg clvp cohere"
    " conditional_detr convbert ctrl cvt data2vec dbrx decision_transformer deepseek_v2 deepseek_v3 depth_anything dinat dinov2_with_registers dinov3_vit"
    " dinov3_convnext dpr dpt efficientnet ernie falcon_mamba fastspeech2_conformer flaubert flava florence2 fnet focalnet fsmt fuyu git glm glm4 glpn"
    " gpt_neox_japanese gpt_oss granite granitemoe grounding_dino groupvit hgnet_v2 ibert idefics idefics2 idefics3 imagegpt informer instructblip jamba jetmoe"
    " kosmos2 levit llama4 llava_next llava_onevision lxmert mamba mamba2 markuplm mask2former maskformer megatron_bert mgp_str mimi minimax mistral3 mllama"
    " mobilenet_v1 mobilenet_v2 mobilevitv2 moshi mpt mra musicgen_melody mvp nemotron nllb_moe nystromformer olmo olmo2 oneformer openai owlv2 owlvit paligemma"
    " patchtsmixer patchtst pegasus_x perceiver persimmon phimoe pix2struct pixtral plbart poolformer pop2piano prophetnet pvt pvt_v2 qwen2_5_vl qwen2_audio qwen3_moe"
    " qwen3_vl rag recurrent_gemma reformer regnet rembert roberta_prelayernorm roc_bert roformer rt_detr_v2 rwkv sam2 seamless_m4t seamless_m4t_v2 seggpt sew sew_d siglip2"
    " smollm3 smolvlm speech_encoder_decoder speech_to_text splinter squeezebert stablelm starcoder2 superglue superpoint swiftformer swin2sr switch_transformers"
    " tapas timesfm timesformer timm_backbone timm_wrapper tvp udop unispeech univnet upernet videomae vilt vipllava vision_text_dual_encoder visual_bert vit_mae"
    " vit_msn vitdet vitmatte vitpose vivit wav2vec2_bert wav2vec2_conformer x_clip xglm xlm_roberta_xl xlstm xmod yoso zamba zoedepth"
).split()

# Those whose tokenizers' `__setstate__`, if they have one, was never more than a copy of the state.
TOKENIZED = (
    "bart bert bertweet blenderbot blenderbot_small byt5 canine clip codegen convbert ctrl deberta distilbert dpr electra esm funnel gpt2 gpt_neox"
    " layoutlm layoutlmv2 layoutlmv3 led longformer lxmert mobilebert mpnet openai phobert prophetnet qwen2 retribert roberta splinter squeezebert"
    " tapas vits wav2vec2 whisper"
).split()

# Which classes of a library are wanted: those that real files hold.
WANTED = {
    # Vision.
    "ultralytics": r"ultralytics\.(nn\.(modules|tasks|mamba)[\w.]*|(yolo\.)?utils\.(IterableSimpleNamespace|loss\.\w+|tal\.\w+)"
    r"|yolo\.v8\.\w+\.train\.\w*Loss|(models|vit|yolo)\.[\w.]*(loss|modules|tiny_encoder|encoders|decoders|sam|transformer|blocks)\.\w+)",
    "timm": r"timm\.(models|layers|loss)\.[\w.]+",
    "detectron2": r"detectron2\.(structures|layers|modeling)\.[\w.]+",
    "torchvision": r"torchvision\.(models|ops|transforms)\.(?!_)[\w.]+",
    # Speech.
    "pyannote": r"pyannote\.audio\.(core\.(task|model|io)|models|utils\.(loss|powerset|frame|permutation)|embedding|train)\.?[\w.]+",
    "pyannote-core": r"pyannote\.core\.[\w.]+",
    "TTS": r"TTS\.[\w.]*(config|configs|Config|Args|Args\w*|Characters|Vocabulary)\w*(\.\w+)*",
    "trainer": r"trainer\.(trainer\.)?\w*(Config|Args)",
    "fairseq": r"fairseq\.(data\.[\w.]*ictionary\.\w+|dataclass\.\w+\.\w+|meters\.\w+|logging\.meters\.\w+"
    r"|(models|criterions|tasks|optim)\.[\w.]*Config)",
    # Language.
    "flair": r"flair\.(data|embeddings|models|nn|tokenization|training_utils|optim|inference_utils)[\w.]*",
    "simpletransformers": r"simpletransformers\.config\.model_args\.\w+",
    "setfit": r"setfit\.(training_args|modeling|model_card)\.\w+",
    "unsloth": r"unsloth\.[\w.]*TrainingArguments",
    "sentence_transformers": r"sentence_transformers\.([\w.]*models\.(?!Transformer\b|CLIPModel)[\w.]+|losses\.[\w.]+|evaluation\.[\w.]+"
    r"|SentenceTransformer\.SentenceTransformer|util\.\w+|similarity_functions\.\w+|[\w.]*(Args|Arguments|Config))",
    "transformers": r"transformers\.(trainer_(callback|utils|pt_utils)\.(TrainerState|TrainerControl|EvalPrediction|BestRun|LabelSmoother|PredictionOutput|TrainOutput)"
    r"|activations\.\w+|pytorch_utils\.\w+|modeling_utils\.\w*Head|models\.(bert|roberta|distilbert|electra|albert|xlm_roberta|gpt2|t5|vit|wav2vec2|whisper|deberta_v2|mpnet)"
    r"\.modeling_(?!tf_|flax_)\w+\.\w+)",
    # Training.
    "lightning": r"(pytorch_lightning|lightning\.pytorch|lightning|lightning_fabric|lightning_lite)\.([\w.]*AttributeDict|(fabric\.)?(callbacks|trainer\.states"
    r"|utilities\.(enums|types|parsing|data)|loops|core\.(saving|mixins)[\w.]*)[\w.]*|callbacks\.[\w.]+)",
    "accelerate": r"accelerate\.(state|utils\.dataclasses|data_loader|scheduler|optimizer)\.\w+",
    "deepspeed": r"deepspeed\.(runtime\.(zero\.(offload_)?config|fp16\.loss_scaler|constants)|utils\.tensor_fragment)\.\w+",
    "trl": r"trl\.[\w.]*(Config|Args)",
    "llamafactory": r"(llamafactory|llmtuner)\.(hparams\.\w+|train[\w.]*|extras\.constants)\.\w+",
    "alignment": r"alignment\.[\w.]*(Config|Arguments)",
    "axolotl": r"axolotl\.[\w.]*(TrainingArguments|Config|Mixins?)",
    "peft": r"peft\.([\w.]*Config|utils\.peft_types\.\w+)",
    "megatron": r"megatron\.[\w.]+",
    "mmengine": r"mmengine\.(structures|model)\.[\w.]+",
    "omegaconf": r"omegaconf\.(base|nodes|dictconfig|listconfig)\.\w+",
    "sb3": r"stable_baselines3\.(common\.(noise|type_aliases|buffers|distributions|torch_layers|policies|preprocessing|sb2_compat)|her)\.[\w.]+",
    "optuna": r"optuna\.(study\.\w+|trial\.\w+|distributions|samplers\.[\w.]+|pruners\.\w+|storages\.\w+|_\w+|structs)\.?\w+",
    # Estimators.
    "gensim": r"gensim\.(models|corpora|similarities)\.[\w.]+",
    "shap": r"shap\.(explainers|maskers|links|models|utils)\.[\w.]+",
    "imblearn": r"imblearn\.(?!tests)[\w.]+",
    "umap": r"umap\.[\w.]+",
    "hdbscan": r"hdbscan\.[\w.]+",
    "prophet": r"(fb)?prophet\.(forecaster|models|utilities|diagnostics)\.\w+",
    "mlxtend": r"mlxtend\.(?!\w+\.tests)(classifier|cluster|feature_selection|feature_extraction|preprocessing|regressor|_base|frequent_patterns)\.[\w.]+",
    "category_encoders": r"category_encoders\.[\w.]+",
    "sklearn_pandas": r"sklearn_pandas\.[\w.]+",
    "sklearn2pmml": r"sklearn2pmml\.[\w.]+",
    # Detectors. A checkpoint of the YOLOs up to 9 holds whole modules, of packages that are called `models`.
    "yolo": r"models\.(yolo|common|experimental)\.\w+",
    "yolov5": r"yolov5\.models\.(yolo|common|experimental)\.\w+",
    "yolov6": r"yolov6\.(layers|models|assigners)\.[\w.]+",
    "mmcv": r"mmcv\.(cnn|ops)\.[\w.]+",
    "mmdet3d": r"mmdet3d\.(core|structures)\.[\w.]*(_mode\.\w+Mode|coord_3d_mode\.\w+)",
    # What is measured, and how sound is made features.
    "torchmetrics": r"torchmetrics\.[\w.]+",
    "speechbrain": r"speechbrain\.(nnet|processing|lobes\.(features|models)|utils\.epoch_loop)\.[\w.]+",
    # Models of language, pictures and sound that are saved whole.
    "architectures": r"transformers\.(models\.(" + "|".join(ARCHITECTURES) + r")\.(modeling|configuration)_(?!tf_|flax_)\w+\.\w+"
    r"|configuration_utils\.PreTrainedConfig|modeling_utils\.PreTrainedModel|generation\.configuration_utils\.\w+|utils\.quantization_config\.\w+|data\.data_collator\.\w+)",
    "more_architectures": r"transformers\.(models\.(" + "|".join(MORE_ARCHITECTURES) + r")\.(modeling|configuration|quant_modules)(_(?!tf_|flax_)\w+)?\.\w+"
    r"|models\.(" + "|".join([*ARCHITECTURES, *MORE_ARCHITECTURES]) + r")\.(image_processing|feature_extraction)_\w+\.\w+"
    r"|modeling_outputs\.\w+|feature_extraction_\w+\.\w+|image_processing_\w+\.\w+|image_utils\.\w+|trainer_callback\.\w+Callback)",
    # What models give.
    "outputs": r"transformers\.(models\.\w+\.(modeling|generation)_\w+|generation\.\w+)\.\w+",
    # Graphs, and losses of metrics.
    "pyg": r"torch_geometric\.(nn|data|utils|transforms|inspector|typing)(\.[\w]+)+",
    "metric_learning": r"pytorch_metric_learning\.(losses|distances|reducers|regularizers|miners|samplers|utils|wrappers)(\.\w+)+",
    # Averages, erased and mixed pictures of timm's training; quantised layers, their observers and pruned ones of torch.
    "timm_data": r"timm\.(data\.(auto_augment|transforms|random_erasing|mixup|constants)|utils\.(metrics|model_ema)|scheduler\.\w+)\.\w+",
    "quantized": r"torch\.(ao\.(quantization|nn|pruning)(\.\w+)+|nn\.(utils\.(prune|rnn)|qat|quantized|intrinsic|quantizable)(\.\w+)+|amp\.grad_scaler\.\w+|cuda\.amp\.grad_scaler\.\w+)",
    # Models of the sky and representations; units are written by hand (`hub.ts`), and so are times, frames and constants (`sky.ts`).
    "astropy": r"astropy\.(coordinates\.representation|cosmology|convolution\.(core|kernels)|io\.fits\.(header|card)|nddata\.(nddata|ccddata|flag_collection)"
    r"|modeling\.(functional_models|polynomial|powerlaws|physical_models|mappings|math_functions|rotations|core|parameters|bounding_box|fitting|statistic|optimizers)"
    r"|stats\.sigma_clipping|time\.formats|visualization\.(interval|stretch|transform))(\.\w+)+",
    "peft_models": r"peft\.(peft_model|mixed_model|tuners\.[\w.]+|utils\.[\w.]+)\.\w+",
    "sentence_transformers_modules": r"sentence_transformers\.(base|sentence_transformer|cross_encoder|sparse_encoder|multi_vector_encoder)"
    r"\.(?!trainer|training_args|data_collator|evaluation)\w+(\.\w+)*",
    "nltk": r"nltk\.(stem|lm|classify|probability|tokenize|tag\.(perceptron|sequential|hmm|crf|brill)|util)\.[\w.]+",
    "rank_bm25": r"rank_bm25\.\w+",
    # What is built on scikit-learn, and older agents.
    "sklego": r"sklego\.(?!datasets|notinstalled|testing)[\w.]+",
    "causalml": r"causalml\.(inference\.(meta|tree|iv)[\w.]*|propensity|match)\.\w+",
    "optbinning": r"optbinning\.(binning|scorecard)[\w.]*",
    "interpret": r"interpret\.(glassbox|utils|api|blackbox)[\w.]*",
    "flaml": r"flaml\.(automl\.)?(automl|model|data|state|ml|contrib\.\w+|task\.\w+)\.(?!ps[DS]|sparkData|suppress)\w+",
    "stable_baselines": r"stable_baselines\.(common\.(noise|buffers|running_mean_std|schedules|math_util)|ddpg\.(noise|memory)|deepq\.replay_buffer|her\.replay_buffer)\.\w+",
    # Tokenizers of the same, without those that in some release load a file of sentencepiece, or another library, while they are restored.
    "tokenization": r"transformers\.(models\.(" + "|".join(TOKENIZED) + r")\.tokenization_\w+|tokenization_(utils\w*|python))\.\w+",
    # Pictures, and axes of tensors.
    "einops": r"einops\.(einops|parsing|layers\._einmix|layers\.torch)\.\w+",
    "skimage": r"skimage\.(transform|feature|measure|future|segmentation|graph|restoration)\.[\w.]+",
    # Arguments of trainings, which are saved beside models, and quantised weights.
    "llava": r"llava\.(train|model)\.[\w.]*(Arguments|Config)",
    "FlagEmbedding": r"(FlagEmbedding|tevatron)\.[\w.]*(Arguments|Args|Config)",
    "tevatron": r"tevatron\.[\w.]*(Arguments|Config)",
    "swift": r"swift\.([\w.]*trainers|ui|rlhf_trainers)[\w.]*\.((Seq2Seq)?TrainingArguments|TrainArgumentsMixin|SwiftArgumentsMixin|VllmArguments|GRPOArgumentsMixin|RLHFArgumentsMixin|GRPOConfig|DPOConfig|KTOConfig|GKDConfig|RewardConfig)",
    "optimum": r"optimum\.(habana|neuron)\.[\w.]*(Arguments|ArgumentsMixin|Config|Mixin|TrainerState|TrainerControl)",
    "adapters": r"adapters\.(configuration|composition|modeling|methods|heads|training|context)[\w.]*",
    "torchao": r"torchao\.(quantization|core)\.[\w.]*(Config|Granularity|PerTensor|PerRow|PerGroup|PerAxis|PerBlock|MappingType|ZeroPointDomain)|torchao\.(dtypes|quantization)\.[\w.]*Layout(Type)?",
    # Whole models of pictures, sound and molecules.
    "open_clip": r"open_clip\.(model|transformer|timm_model|modified_resnet|hf_model|coca_model|loss|transform)\.\w+",
    "clip": r"clip\.model\.\w+",
    "segment_anything": r"segment_anything\.(modeling|utils)\.[\w.]+",
    "smp": r"segmentation_models_pytorch\.(?!datasets)[\w.]+",
    "efficientnet_pytorch": r"efficientnet_pytorch\.(model|utils)\.\w+",
    "pretrainedmodels": r"pretrainedmodels\.models\.[\w.]+",
    "super_gradients": r"super_gradients\.training\.(models\.(detection_models\.(yolo_nas|pp_yolo_e|customizable_detector|csp)|arch_params_factory)|modules|utils\.utils)[\w.]*",
    "basicsr": r"basicsr\.(archs|losses|models\.archs)\.[\w.]+",
    "yolox": r"yolox\.(models|exp)\.[\w.]+",
    "yolov10": r"ultralytics\.(nn\.(modules|tasks)|utils\.(loss|tal))[\w.]*",
    "doclayout_yolo": r"doclayout_yolo\.(nn\.(modules|tasks)|utils\.(IterableSimpleNamespace|loss|tal))[\w.]*",
    "anomalib": r"anomalib\.(models|models\.image|post_processing|pre_processing|metrics|data)\.[\w.]*(torch_model|loss|components|PrePostProcessor|PreProcessor|PostProcessor|anomaly_map|TaskType|LabelName|feature_extract|NormalizationMethod|ThresholdMethod|AdaptiveThreshold|MinMax|F1)[\w.]*",
    "whisper": r"whisper\.(model|tokenizer|decoding)\.\w+",
    "demucs": r"demucs\.(h?t?demucs|apply|model|transformer|tasnet|states)[\w.]*",
    "asteroid": r"asteroid\.(models|masknn|losses|dsp|filterbanks)[\w.]*",
    "dac": r"dac\.(model|nn)\.[\w.]+",
    "mamba_ssm": r"mamba_ssm\.(models|modules|utils)\.[\w.]+",
    "gliner": r"gliner\.(config|modeling|model|training|decoding|data_processing)[\w.]*",
    "span_marker": r"span_marker\.(configuration|modeling|tokenizer|data_collator|label_normalizer|output|model_card)\.\w+",
    "mace": r"mace\.(modules|tools|data)\.[\w.]+",
    # Estimators that follow scikit-learn's, or stand beside it.
    "skorch": r"skorch\.[\w.]+",
    "tabnet": r"pytorch_tabnet\.[\w.]+",
    "lifelines": r"lifelines\.[\w.]+",
    "feature_engine": r"feature_engine\.[\w.]+",
    "sklearn_crfsuite": r"sklearn_crfsuite\.[\w.]+",
    "ngboost": r"ngboost\.[\w.]+",
    "hmmlearn": r"hmmlearn\.[\w.]+",
    "pyod": r"pyod\.(models|utils)\.[\w.]+",
    "sksurv": r"sksurv\.[\w.]+",
    "tslearn": r"tslearn\.(?!datasets)[\w.]+",
    "pyts": r"pyts\.(?!datasets)[\w.]+",
    "skopt": r"skopt\.[\w.]+",
    "bayes_opt": r"bayes_opt\.[\w.]+",
    "pmdarima": r"pmdarima\.(?!datasets|compat|__check_build)[\w.]+",
    "implicit": r"implicit\.(?!gpu)[\w.]+",
    "lightfm": r"lightfm\.(lightfm|data)\.\w+",
    "bertopic": r"bertopic\.(_bertopic|vectorizers|dimensionality|cluster|representation|backend)\.[\w.]+",
    "boruta": r"boruta\.[\w.]+",
    "gplearn": r"gplearn\.[\w.]+",
    # Compiled parts of state space models, and data with formulas, are written by hand (`statistics.ts`).
    "statsmodels": r"statsmodels\.(base\.(model|elastic_net)|discrete\.(discrete_model|conditional_models|discrete_margins)|duration\.(hazard|surv)\w+"
    r"|gam\.(generalized_additive_model|smooth_basis|gam_penalties)|genmod\.(generalized\w+|bayes_mixed_glm|cov_struct|_prediction|families\.\w+)|miscmodels\.(ordinal_model|count)"
    r"|multivariate\.\w+|nonparametric\.kde|othermod\.betareg|regression\.(_prediction|linear_model|mixed_linear_model|process_regression|quantile_regression|recursive_ls|rolling)"
    r"|robust\.\w+|tsa\.(ar_model|ardl\.model|arima\.(model|specification|params)|deterministic|exponential_smoothing\.ets|forecasting\.\w+"
    r"|holtwinters\.\w+|regime_switching\.\w+|seasonal|stl\.\w+|vector_ar\.(irf|svar_model|util|var_model|vecm|hypothesis_test_results))"
    r"|tsa\.statespace\.(mlemodel|representation|initialization|kalman_filter|kalman_smoother|simulation_smoother|sarimax|structural|varmax|dynamic_factor"
    r"|dynamic_factor_mq|exponential_smoothing))\.\w+",
    "econml": r"econml\.(?!data|_version)[\w.]+",
    "mapie": r"mapie\.[\w.]+",
    "imodels": r"imodels\.(?!experimental|util\.data_util)[\w.]+",
    "skbase": r"skbase\.base\.[\w.]+",
    "sktime": r"sktime\.(?!datasets|benchmarking|libs|utils|registry|tests|_contrib|alignment|dists_kernels|networks)[\w.]+",
    # Forecasts, agents, and what AutoML makes.
    "pytorch_forecasting": r"pytorch_forecasting\.(data|models|metrics|utils|layers)[\w.]*",
    "neuralforecast": r"neuralforecast\.(losses|common\.(_scalers|_modules)|tsdataset|core|utils)[\w.]*",
    "sb3_contrib": r"sb3_contrib\.[\w.]+",
    "tianshou": r"tianshou\.data\.(batch|buffer)[\w.]*",
    "autogluon": r"autogluon\.(core\.(models\.(abstract|ensemble|greedy_ensemble)|constants|metrics|data|learner|trainer)|common\.features|features|tabular\.(learner|trainer|predictor|models\.(lgb|rf|xt|xgboost|catboost|knn|lr|tabular_nn)))\.[\w.]+",
    "megatron_core": r"megatron\.(core\.[\w.]*(Config|Rerun\w+|State|StateMachine)|training\.[\w.]*(Config|Args|Arguments))",
    "speechbrain_data": r"speechbrain\.(dataio\.(encoder|sampler|dataset)|utils\.(metric_stats|train_logger)|decoders\.\w+|inference)\.\w+",
    "torchtext": r"torchtext\.(legacy\.)?(vocab|data)(\.\w+)*",
    "torchvision_datasets": r"torchvision\.datasets\.\w+\.\w+",
    "vader": r"vaderSentiment\.vaderSentiment\.\w+",
    "surprise": r"surprise\.(prediction_algorithms[\w.]*|trainset|reader|dataset)\.\w+",
}

# Parts of a library that no model is made of.
UNWANTED = r"(?:.*\.)?(?:tests?|testing|test_\w+|benchmarks?|examples?|bin|cli)(?:\..*|$)|(?!torchmetrics\.).*\.(?:Test\w*|\w*Error|\w*Exception|\w*Warning|\w*DataModule)"

# The libraries, each with tables of its own, in the order in which one builds on another.
LIBRARIES = [
    *"timm torchvision ultralytics detectron2 pyannote pyannote-core fairseq trainer TTS transformers flair simpletransformers".split(),
    *"sentence_transformers setfit peft trl alignment llamafactory axolotl unsloth omegaconf lightning accelerate deepspeed".split(),
    *"megatron mmengine sb3 optuna gensim shap imblearn umap hdbscan prophet mlxtend category_encoders sklearn_pandas".split(),
    *"sklearn2pmml yolo yolov5 yolov6 mmcv mmdet3d torchmetrics speechbrain architectures nltk rank_bm25 einops skimage".split(),
    *"tokenization timm_data quantized more_architectures metric_learning pyg peft_models sentence_transformers_modules".split(),
    *"astropy sklego causalml optbinning interpret flaml stable_baselines surprise outputs".split(),
    *"llava FlagEmbedding tevatron swift optimum adapters torchao open_clip clip segment_anything".split(),
    *"efficientnet_pytorch pretrainedmodels smp super_gradients basicsr yolox yolov10 doclayout_yolo anomalib".split(),
    *"whisper demucs asteroid dac mamba_ssm gliner span_marker mace".split(),
    *"skorch tabnet lifelines feature_engine sklearn_crfsuite ngboost hmmlearn pyod sksurv tslearn pyts skopt bayes_opt".split(),
    *"pmdarima implicit lightfm bertopic boruta gplearn econml mapie imodels skbase sktime".split(),
    *"pytorch_forecasting neuralforecast sb3_contrib tianshou autogluon megatron_core speechbrain_data torchtext torchvision_datasets vader statsmodels".split(),
]

SETTINGS = set(
    "_attn_implementation_autoset _attn_implementation_internal _commit_hash _name_or_path _output_attentions add_cross_attention architectures bad_words_ids"
    " begin_suppress_tokens bos_token_id chunk_size_feed_forward cross_attention_hidden_size decoder_start_token_id diversity_penalty do_sample dtype early_stopping"
    " encoder_no_repeat_ngram_size eos_token_id exponential_decay_length_penalty finetuning_task forced_bos_token_id forced_eos_token_id gradient_checkpointing"
    " id2label is_decoder is_encoder_decoder label2id length_penalty max_length min_length model_type name_or_path no_repeat_ngram_size num_beam_groups num_beams"
    " num_return_sequences output_attentions output_hidden_states output_scores pad_token_id position_embedding_type prefix problem_type pruned_heads"
    " quantization_config remove_invalid_values repetition_penalty return_dict return_dict_in_generate rope_scaling rope_theta sep_token_id suppress_tokens"
    " task_specific_params temperature tf_legacy_loss tie_encoder_decoder tie_word_embeddings tokenizer_class top_k top_p torch_dtype torchscript"
    " transformers_version typical_p use_bfloat16 use_cache xla_device".split()
)

# Attributes that others set on instances of a class, or that a method sets by a computed name.
EXTRA_KEYS = {
    # AutoML puts it on the task.
    "flaml.automl.task.task.Task": {"time_col"},
    # Model and the trainers put these on the model.
    "ultralytics.nn.tasks.BaseModel": set(
        "args class_weights ckpt_path criterion fl_gamma gr hyp inplace kpt_shape model names nc obb_data pt_path save stride task text_model transforms"
        " txt_feats variables yaml yaml_file end2end pe clip_model data overrides ema".split()
    ),
    # Node writes these into `__dict__`, its own and that of its values.
    "omegaconf.base.Node": {"_metadata", "_parent", "_flags_cache"},
    # What a class of these keeps under the names of its arguments, or a method of its results puts there.
    "statsmodels.base.elastic_net.RegularizedResults": {"converged"},
    "statsmodels.multivariate.multivariate_ols._MultivariateOLSResults": {"model_spec=0,s"},
    "statsmodels.othermod.betareg.BetaModel": {"exog_precision"},
    "statsmodels.regression.rolling.RollingOLS": {"_data_attr", "_init_keys", "data", "endog", "exog"},
    "statsmodels.regression.rolling.RollingWLS": {"_data_attr", "_init_keys", "data", "endog", "exog", "weights"},
    # Copies of what the filter and the smoother know, options as one flag each, and parameters by their kind.
    "statsmodels.tsa.statespace.representation.Representation": set(
        "_design _obs_cov _obs_intercept _selection _state_cov _state_intercept _transition".split()
    ),
    "statsmodels.tsa.statespace.kalman_filter.FilterResults": set(
        "filter_augmented filter_chandrasekhar filter_collapsed filter_conventional filter_exact_initial filter_extended filter_square_root filter_univariate"
        " filter_unscented initial_variance invert_cholesky invert_lu invert_univariate memory_conserve memory_no_filtered memory_no_filtered_cov"
        " memory_no_filtered_mean memory_no_forecast memory_no_forecast_cov memory_no_forecast_mean memory_no_gain memory_no_likelihood memory_no_predicted"
        " memory_no_predicted_cov memory_no_predicted_mean memory_no_smoothing memory_no_std_forecast memory_store_all solve_cholesky solve_lu"
        " stability_force_symmetry".split()
    ),
    "statsmodels.tsa.statespace.kalman_smoother.SmootherResults": set(
        "smoothed_measurement_disturbance smoothed_state smoothed_state_disturbance smoother_all smoother_disturbance smoother_disturbance_cov smoother_output"
        " smoother_state smoother_state_autocov smoother_state_cov".split()
    ),
    "statsmodels.tsa.statespace.kalman_filter.PredictionResults": set(
        "_endog _filtered_forecasts _filtered_forecasts_error_cov _filtered_signal _filtered_signal_cov _forecasts _forecasts_error_cov _predicted_signal"
        " _predicted_signal_cov _smoothed_forecasts _smoothed_forecasts_error_cov _smoothed_signal _smoothed_signal_cov".split()
    ),
    "statsmodels.tsa.statespace.mlemodel.MLEResults": set(
        "filter_results forecasts_error_diffuse_cov k_diffuse_states mlefit mle_retvals mle_settings param_names predicted_diffuse_state_cov predicted_state"
        " predicted_state_cov scaled_smoothed_estimator scaled_smoothed_estimator_cov smoothed_measurement_disturbance smoothed_measurement_disturbance_cov"
        " smoothed_state smoothed_state_autocov smoothed_state_cov smoothed_state_disturbance smoothed_state_disturbance_cov smoother_results smoothing_error"
        " standardized_forecasts_error".split()
    ),
    "statsmodels.tsa.statespace.mlemodel.MLEResultsWrapper": {"fit_details", "mlefit", "mle_retvals", "mle_settings"},
    "statsmodels.tsa.statespace.sarimax.SARIMAXResults": set(
        "_params_ar _params_exog _params_exog_variance _params_ma _params_measurement_variance _params_seasonal_ar _params_seasonal_ma _params_trend"
        " _params_variance".split()
    ),
    "accelerate.state.PartialState": {"_cpu", "backend", "device", "debug", "distributed_type", "fork_launched"},
}

# The same for all classes whose name fits. parse_model of Ultralytics numbers each layer, and says its class by a text.
# `end2end` has become a property, which no state can replace.
EXTRA_FOR = {
    r"ultralytics\.nn\..*": {"f=0,c", "i=0", "np=0", "type=s"},
    r"ultralytics\.nn\.modules(\.head)?\.\w+": {"inplace=0"},
    r"ultralytics\.nn\.tasks\.\w+": {"end2end=0"},
    # Wrappers take the text that describes what they wrap.
    r"statsmodels\.[\w.]+Wrapper": {"__doc__=0,s"},
    r"statsmodels\.discrete\.discrete_model\.NegativeBinomial": {"loglike_method=s"},
    # The same of the YOLOs before Ultralytics had a package, and what train.py puts on the model.
    r"(yolov5\.)?models\.(yolo|common|experimental)\.\w+": {
        *("f=0,c", "i=0", "np=0", "type=s", "inplace=0", "names=c", "nc=0", "hyp=c", "gr=0", "class_weights=0,A,T", "stride=0,A,T,c", "yaml_file=s"),
        *("anchor_grid", "anchors", "grid", "export=0", "end2end=0", "include_nms=0", "concat=0", "traced=0", "act", "save=c"),
    },
    # A model's settings are keywords of its user's choice; these have names that releases before 5 gave them.
    r"transformers\.(?!models\.(" + "|".join(MORE_ARCHITECTURES) + r")\.)[\w.]*configuration_\w+\.\w+": SETTINGS,
    # What metrics set by `setattr`, by add_state.
    r"torchmetrics\.[\w.]+": {"tp", "fp", "tn", "fn", "higher_is_better", "is_differentiable"},
}

# What PyTorchModelHubMixin keeps of the arguments.
EXTRA_FOR[r"(segmentation_models_pytorch\.decoders|gliner\.model)\..*"] = {"_hub_mixin_config=c,0"}

EXTRA_FOR[r"torchtext\.(legacy\.)?vocab\.(Subword)?Vocab"] = {"stoi=a", "unk_index=0"}

# Of Astropy, what descriptors that have a property's name keep in the instance, and what representations set by computed names.
EXTRA_FOR |= {
    r"astropy\.coordinates\.representation\.[\w.]*(Representation|Differential)": {
        *"info _x _y _z _lon _lat _distance _phi _theta _r _rho _height _d_x _d_y _d_z _d_lon _d_lat _d_lon_coslat _d_distance _d_phi _d_theta _d_r _d_rho".split()
    },
    r"astropy\.cosmology\.[\w.]*flrw\.[\w.]+": {
        *(f"{name}=0,A,astropy.units.quantity.Quantity" for name in "H0 Om0 Ode0 Ok0 Ob0 Ogamma0 Onu0 Tcmb0 Tnu0 Neff m_nu w0 wa wp wz zp".split()),
        *(f"{name}=astropy.units.quantity.Quantity" for name in "critical_density0 hubble_distance hubble_time".split()),
        *(f"{name}=builtins.getattr" for name in "_comoving_distance_z1z2 _age _lookback_time".split()),
        *"name=0,s meta _name _meta _inv_efunc_scalar _inv_efunc_scalar_args=c _nu_info __doc__=0,s".split(),
    },
    r"astropy\.io\.fits\.header\.Header": {"_modified=0"},
    r"astropy\.modeling\.parameters\.Parameter": {"__doc__=0,s"},
    r"astropy\.modeling\.(functional_models\.(Exponential1D|Logarithmic1D)|physical_models\.Drude1D|powerlaws\.SmoothlyBrokenPowerLaw1D)": {
        *(f"{name}=astropy.modeling.parameters.Parameter" for name in "tau x_0 amplitude delta".split())
    },
    r"astropy\.nddata\.(nddata\.NDData|ccddata\.CCDData)": {"_meta"},
}

# Classes whose keywords of its user's choice become attributes; parameters of Astropy's polynomials are numbered, those of compounds renamed.
OPEN = r"astropy\.modeling\.(core\.CompoundModel|polynomial\.\w+)|transformers\.[\w.]*(image_processing|feature_extraction)_\w+\.\w+(Processor|Extractor|Mixin)\w*"

# What tokenizers of transformers 3 to 5 keep beside what today's source assigns.
OF_TOKENIZERS = set(
    "_add_bos_token=0 _add_eos_token=0 _added_tokens_decoder=c _added_tokens_encoder=c _additional_special_tokens=c _bos_token _cls_token"
    " _decode_use_source_tokenizer=0 _eos_token _extra_special_tokens=c _in_target_context_manager=0 _mask_token _merges=c,s,0 _pad_token"
    " _pad_token_type_id=0 _processor_class=s,0 _sep_token _should_update_post_processor=0 _special_tokens_map=c _tokenizer=tokenizers.Tokenizer"
    " _unk_token _vocab=c,s,0 add_bos_token=0 add_eos_token=0 add_prefix_space=0 added_tokens_decoder=c added_tokens_encoder=c backend=s"
    " basic_tokenizer bpe_ranks=c byte_decoder=c byte_encoder=c cache=c can_save_slow_tokenizer=0 chat_template=s,c,0"
    " clean_up_tokenization_spaces=0 clean_up_tokenization_spaces_for_bpe_even_though_it_will_corrupt_output=0 decoder=c deprecation_warnings=c"
    " do_basic_tokenize=0 do_lower_case=0 encoder=c errors=s extra_special_tokens=c files_loaded=c fix_text=0 ids_to_tokens=c init_inputs=c"
    " init_kwargs=c max_len=0 max_len_sentences_pair=0 max_len_single_sentence=0 model_input_names=c model_max_length=0 name_or_path=s,0"
    " padding_side=s pat response_template=s,c,0 special_tokens_map_extended=c split_special_tokens=0 strip_accents=0 tokenize_chinese_chars=0"
    " tokens_trie total_vocab_size=0 trim_offsets=0 truncation_side=s unique_added_tokens_encoder=c unique_no_split_tokens=c verbose=0 vocab=c"
    " vocab_file=s,0 wordpiece_tokenizer".split()
)
EXTRA_FOR[r"transformers\.(models\.\w+\.tokenization_\w+\.\w*Tokenizer|tokenization_utils_tokenizers\.TokenizersBackend)"] = OF_TOKENIZERS

# Names that a library imports a class by, and its own name.
SAME = {
    "skbase.base.BaseObject": "skbase.base._base.BaseObject",
    "skbase.base.BaseEstimator": "skbase.base._base.BaseEstimator",
    "torchmetrics.Metric": "torchmetrics.metric.Metric",
    "torchvision.models.MobileNetV2": "torchvision.models.mobilenetv2.MobileNetV2",
    "torchvision.transforms.ToTensor": "torchvision.transforms.transforms.ToTensor",
    "timm.models.ByobNet": "timm.models.byobnet.ByobNet",
    "efficientnet_pytorch.EfficientNet": "efficientnet_pytorch.model.EfficientNet",
    "transformers.PretrainedConfig": "transformers.configuration_utils.PretrainedConfig",
    "transformers.PreTrainedModel": "transformers.modeling_utils.PreTrainedModel",
    "transformers.GenerationConfig": "transformers.generation.configuration_utils.GenerationConfig",
    "transformers.TrainerCallback": "transformers.trainer_callback.TrainerCallback",
    "lightning.pytorch.Callback": "lightning.pytorch.callbacks.callback.Callback",
    "lightning.Callback": "lightning.pytorch.callbacks.callback.Callback",
    "trl.RewardConfig": "trl.trainer.reward_config.RewardConfig",
    "trl.GRPOConfig": "trl.trainer.grpo_config.GRPOConfig",
    "trl.GKDConfig": "trl.trainer.gkd_config.GKDConfig",
    "trl.PPOConfig": "trl.trainer.ppo_config.PPOConfig",
    "nn.ModuleList": "torch.nn.modules.container.ModuleList",
    "mmengine.model.BaseModule": "mmengine.model.base_module.BaseModule",
    "transformers.TrainingArguments": "transformers.training_args.TrainingArguments",
    "transformers.Seq2SeqTrainingArguments": "transformers.training_args_seq2seq.Seq2SeqTrainingArguments",
    "trl.SFTConfig": "trl.trainer.sft_config.SFTConfig",
    "trl.DPOConfig": "trl.trainer.dpo_config.DPOConfig",
    "sentence_transformers.SentenceTransformerTrainingArguments": "sentence_transformers.training_args.SentenceTransformerTrainingArguments",
    "torch.utils.data.DataLoader": "torch.utils.data.dataloader.DataLoader",
    "torch.nn.Module": "torch.nn.modules.module.Module",
    "nn.Module": "torch.nn.modules.module.Module",
    "nn.Sequential": "torch.nn.modules.container.Sequential",
    "mcore_adapter.Seq2SeqTrainingArguments": "transformers.training_args_seq2seq.Seq2SeqTrainingArguments",
    "trainer.TrainerConfig": "trainer.trainer.TrainerConfig",
    "trainer.TrainerArgs": "trainer.trainer.TrainerArgs",
    "trl.KTOConfig": "trl.trainer.kto_config.KTOConfig",
    "trl.ORPOConfig": "trl.trainer.orpo_config.ORPOConfig",
    "trl.CPOConfig": "trl.trainer.cpo_config.CPOConfig",
    "trl.ScriptArguments": "trl.scripts.utils.ScriptArguments",
}

INERT = {
    # Puts a state into the instance's attributes, and methods of its own for a text there.
    "statsmodels.discrete.discrete_model.NegativeBinomial.__setstate__",
    # Says at once that there is no `__setstate__`.
    "statsmodels.tsa.statespace.kalman_filter.PredictionResults.__getattr__",
    # Puts a state into the instance's attributes; asks for `_results` in its `__dict__` of attributes that the class does not have.
    "statsmodels.base.wrapper.ResultsWrapper.__setstate__",
    "statsmodels.base.wrapper.ResultsWrapper.__getattribute__",
    # Answers `in`, and isinstance.
    "accelerate.utils.dataclasses.EnumWithContains",
    "fairseq.dataclass.constants.StrEnumMeta",
    # They raise, with a sentence about the initialisation.
    "accelerate.state.PartialState.__getattr__",
    "accelerate.state.AcceleratorState.__getattr__",
    # Raises, with a list of the settings.
    "ultralytics.utils.IterableSimpleNamespace.__getattr__",
    "ultralytics.yolo.utils.IterableSimpleNamespace.__getattr__",
    # Fill in settings that older releases lacked, then nn.Module's.
    "flair.embeddings.token.FlairEmbeddings.__setstate__",
    # Sets attributes, and a logger or a lock of its own.
    "imblearn.base.SamplerMixin.__setstate__",
    "optuna.study.Study.__setstate__",
    "optuna.study.study.Study.__setstate__",
    "optuna.storages._in_memory.InMemoryStorage.__setstate__",
    "optuna.storages.in_memory.InMemoryStorage.__setstate__",
    # Attributes, and a logger of its own.
    "optbinning.binning.base.Base.__setstate__",
    # A copy of the fields (0.2 and 0.3).
    "peft.utils.config.PeftConfigMixin.__dict__",
    "sklearn2pmml.cross_reference.Memory.__setstate__",
    # Says that what an old name stands for has moved, then answers as enum does.
    "pytorch_lightning.utilities.enums._DeprecatedEnumMeta",
    "pytorch_lightning.trainer.states._DeprecationManagingEnumMeta",
    # Puts a state into the instance's attributes.
    "omegaconf.base.Node.__setstate__",
    # Look a name up in `attribute_map`, which the class has, and in a specification of layers: neither is a key of a state.
    "transformers.configuration_utils.PreTrainedConfig.__getattribute__",
    "transformers.configuration_utils.PretrainedConfig.__getattribute__",
    "transformers.integrations.heterogeneity.configuration_utils.HeterogeneousConfigMixin.__getattribute__",
    # Answers for the class's own list of special tokens with their texts.
    "transformers.tokenization_utils_base.PreTrainedTokenizerBase.__getattr__",
    # Puts a state into the instance's attributes, and wraps `update` and `compute`, which are methods and no keys of a state.
    "torchmetrics.metric.Metric.__setstate__",
    # What instances are made with when they are loaded: texts.
    "torchmetrics.metric.Metric.__getnewargs__",
    # Asks the wrapped model, which nobody does while a pickle is loaded, since nn.Module has a `__setstate__`.
    "peft.peft_model.PeftModel.__getattr__",
    "peft.mixed_model.PeftMixedModel.__getattr__",
    "peft.tuners.tuners_utils.BaseTuner.__getattr__",
    "peft.tuners.adaption_prompt.model.AdaptionPromptModel.__getattr__",
    "peft.tuners.xlora.model.XLoraModel.__getattr__",
    "peft.utils.other.AuxiliaryTrainingWrapper.__getattr__",
    "sentence_transformers.base.modules.module.Module.__getattr__",
    # Puts a state into the instance's attributes.
    "torch.amp.grad_scaler.GradScaler.__setstate__",
    # Metaclasses that prepare a class while its module is imported.
    "astropy.modeling.core._ModelMeta",
    "astropy.time.formats.TimeFormatMeta",
    "astropy.time.formats.TimeDeltaFormatMeta",
    "astropy.coordinates.representation.MetaBaseRepresentation",
    "astropy.coordinates.representation.MetaBaseDifferential",
    "astropy.coordinates.representation.base.MetaBaseRepresentation",
    "astropy.coordinates.representation.base.MetaBaseDifferential",
    # Says at once that there is no `__setstate__`.
    "astropy.modeling.core.CompoundModel.__getattr__",
    # Keeps the arguments, of which unpickling gives none (4.3 to 5.0).
    "astropy.cosmology.core.Cosmology.__new__",
    # Puts the items of `stoi` into a dict that answers with a number.
    "torchtext.vocab.Vocab.__setstate__",
    "torchtext.legacy.vocab.Vocab.__setstate__",
    # Raises, with a list of the settings.
    "doclayout_yolo.utils.IterableSimpleNamespace.__getattr__",
    # Passes on the arguments, of which unpickling gives none; the mixin's fills in defaults of the class (0.20 to 1.33).
    "segmentation_models_pytorch.base.model.SegmentationModel.__new__",
    # Fills in a function of torch, then nn.Module's.
    "speechbrain.lobes.models.dual_path.DPTNetBlock.__setstate__",
    # Gives the class the same methods each time, which ask the index that it keeps when somebody calls them (0.8 to 1.1).
    "sktime.forecasting.base._fh.ForecastingHorizon.__new__",
}
# The same by the end of the name: metrics that choose one of three classes by their first argument.
INERT_NAMES = r"torchmetrics\.classification\.[\w.]+\.__new__"

# Attributes that no state may hold, since a special method follows them.
FOLLOWED = {"attribute_map", "_heterogeneity_spec", "SPECIAL_TOKENS_ATTRIBUTES"}
