import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { given, is, isCall, lists, matches, variable } from '../../python/rules/conditions';
import { loaderSeverity } from '../../python/rules/helpers';

/** Functions that unpickle what they load, by libraries; named in the documentation of each, or read in its source. */
const unpickling = [
  'accelerate.Accelerator().load_state',
  'fairseq.checkpoint_utils.load_model_ensemble_and_task',
  'fairseq.checkpoint_utils.load_model_ensemble',
  'fairseq.checkpoint_utils.load_checkpoint_to_cpu',
  'fairseq.*.from_pretrained',
  'flair.*.load',
  'flair.*.load_from_file',
  'stable_baselines3.*.load',
  'stable_baselines.*.load',
  'sb3_contrib.*.load',
  'stable_baselines3.common.save_util.load_from_pkl',
  'TTS.utils.io.load_fsspec',
  'TTS.utils.io.load_checkpoint',
  'TTS.api.TTS',
  'TTS.utils.synthesizer.Synthesizer',
  'TTS.tts.models.xtts.Xtts().load_checkpoint',
  'mmengine.runner.load_checkpoint',
  'mmengine.runner.checkpoint.load_checkpoint',
  'mmengine.fileio.load',
  'mmengine.load',
  'mmcv.load',
  'mmcv.runner.load_checkpoint',
  'mmdet.apis.init_detector',
  'mmseg.apis.init_model',
  'mmpose.apis.init_model',
  'monai.bundle.load',
  'nemo.*.restore_from',
  'nemo.*.load_from_checkpoint',
  'pyannote.audio.Model.from_pretrained',
  'pyannote.audio.Pipeline.from_pretrained',
  'speechbrain.utils.checkpoints.torch_recovery',
  'darts.*.load',
  'rasa.core.agent.Agent.load',
  'rasa.core.agent.load_agent',
  'dgl.data.utils.load_info',
  'bentoml.picklable_model.load_model',
  'bentoml.sklearn.load_model',
  'bentoml.pytorch.load_model',
  'bentoml.pytorch_lightning.load_model',
  'bentoml.fastai.load_model',
  'espnet2.bin.asr_inference.Speech2Text',
  'espnet2.bin.tts_inference.Text2Speech',
  'detectron2.checkpoint.DetectionCheckpointer().load',
  'fvcore.common.checkpoint.Checkpointer().load',
  'deepspeed.utils.zero_to_fp32.get_fp32_state_dict_from_zero_checkpoint',
  'autogluon.tabular.TabularPredictor.load',
  'autogluon.multimodal.MultiModalPredictor.load',
  'pycaret.classification.load_model',
  'pycaret.regression.load_model',
  ...['NeuralNet', 'NeuralNetClassifier', 'NeuralNetRegressor', 'NeuralNetBinaryClassifier'].map(
    (name) => `skorch.${name}().load_params`,
  ),
  'surprise.dump.load',
  'recbole.quick_start.load_data_and_model',
  'ray.rllib.algorithms.algorithm.Algorithm.from_checkpoint',
  'neuralforecast.NeuralForecast.load',
  'sktime.base.load',
  'bertopic.BERTopic.load',
  'top2vec.Top2Vec.load',
  'allennlp.predictors.predictor.Predictor.from_path',
  'allennlp.models.archival.load_archive',
];

/** Functions that run what a file or repository says besides tensors. */
const running = [
  'mmengine.config.Config.fromfile',
  'mmengine.Config.fromfile',
  'mmcv.Config.fromfile',
  'kernels.get_kernel',
  'mlx_lm.load',
  'lightning.pytorch.cli.LightningCLI',
  'pytorch_lightning.cli.LightningCLI',
  'monai.bundle.ConfigParser().parse',
  'detectron2.config.LazyConfig.load',
  'speechbrain.*.from_hparams',
  'hyperpyyaml.load_hyperpyyaml',
];

export const rule = callRule(
  {
    id: 'library-model-load',
    code: 'SML186',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: unpickling,
      // `TTS()` lists models, and loads none.
      when: (call, context) =>
        isCall(call, context) &&
        (call.callee !== 'TTS.api.TTS' || call.positional.length + call.keywords.size > 0),
      message: ({ callee }) => t('library-model-load.unpickles', callee.replaceAll('()', '')),
      severity: (call, context) => (loaderSeverity(call, context) === undefined ? undefined : 'low'),
      strict: 'high',
      effect: 'code',
    },
    {
      callees: [
        'clearml.Task.get_task().artifacts[].get',
        'clearml.Artifact().get',
        'clearml.Task.get_task().get_local_copy',
      ],
      when: isCall,
      message: ({ callee }) => t('library-model-load.unpickles', callee.replace(/\(\)|\[\]/g, '')),
      effect: 'code',
    },
    {
      callees: running,
      when: isCall,
      message: ({ callee }) => t('library-model-load.runs-configuration', callee.replaceAll('()', '')),
      severity: 'low',
      strict: 'medium',
      effect: 'code',
    },
    {
      callees: ['spacy.load', 'spacy.util.load_model', 'spacy.util.load_model_from_path'],
      when: (call, context) => isCall(call, context) && variable('name', 0)(call, context),
      message: ({ callee }) => t('library-model-load.runs-configuration', callee),
      severity: 'info',
      strict: 'low',
      effect: 'code',
    },
    {
      callees: ['onnxruntime.SessionOptions().register_custom_ops_library'],
      message: ({ callee }) => t('library-model-load.native-code', callee.replace('()', '')),
      severity: 'low',
      strict: 'medium',
      effect: 'native-code',
    },
    {
      callees: ['keras.layers.TFSMLayer', 'tensorflow.keras.layers.TFSMLayer'],
      when: isCall,
      message: ({ callee }) => t('library-model-load.runs-graph', callee),
      severity: 'low',
      strict: 'medium',
      effect: 'code',
    },
    {
      callees: ['recv_pyobj', 'recv_pyobj_async'].flatMap((name) =>
        ['zmq.Context().socket()', 'zmq.Context.instance().socket()', 'zmq.asyncio.Context().socket()'].map(
          (socket) => `${socket}.${name}`,
        ),
      ),
      message: () => t('library-model-load.unpickles-messages', 'recv_pyobj'),
      severity: 'high',
      effect: 'code',
    },
    {
      methods: ['recv_pyobj'],
      message: () => t('library-model-load.unpickles-messages', 'recv_pyobj'),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: ['celery.Celery().conf.accept_content=', 'celery.Celery().conf.result_accept_content='],
      when: lists('', /^(?:pickle|application\/x-python-serialize)$/, 0),
      message: () => t('library-model-load.unpickles-messages', 'Celery'),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: [
        'celery.Celery().conf.task_serializer=',
        'celery.Celery().conf.result_serializer=',
        'celery.Celery().conf.event_serializer=',
      ],
      when: is('', 'pickle', 0),
      message: () => t('library-model-load.unpickles-messages', 'Celery'),
      effect: 'code',
    },
    {
      callees: [
        'celery.Celery',
        'celery.Celery().conf.update',
        'kombu.Consumer',
        'kombu.messaging.Consumer',
        'kombu.Connection().Consumer',
        'kombu.Connection().SimpleQueue',
        'kombu.Producer',
        'dramatiq.set_encoder',
        'rq.Queue',
        'huey.RedisHuey',
      ],
      when: (call, context) =>
        lists('accept_content', /pickle/)(call, context) ||
        lists('accept', /pickle/)(call, context) ||
        is('task_serializer', 'pickle')(call, context) ||
        matches('serializer', /pickle/i)(call, context),
      message: ({ callee }) => t('library-model-load.unpickles-messages', callee.replace('()', '')),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: ['vllm.LLM', 'vllm.AsyncEngineArgs', 'vllm.EngineArgs', 'vllm.engine.arg_utils.EngineArgs'],
      when: is('enable_prompt_embeds', true),
      message: ({ callee }) => t('library-model-load.loads-embeddings', callee),
      effect: 'code',
    },
    {
      callees: ['multiprocessing.managers.BaseManager', 'multiprocessing.managers.SyncManager'],
      when: (call, context) =>
        given('address', 0)(call, context) && lists('address', /^(?:0\.0\.0\.0|)$/, 0)(call, context),
      message: ({ callee }) => t('library-model-load.unpickles-messages', callee),
      severity: 'high',
      effect: 'code',
    },
  ],
);
