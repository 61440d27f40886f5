import { t } from '../../../../l10n/messages';
import { everyPipeline, type PipelineRule } from '../../pipelines/pipelineRule';
import type { Argument, Call } from '../../python/names/calls';
import { callRule } from '../../python/rules/callRule';
import { either, given, is, isCall, lists, matches, variable } from '../../python/rules/conditions';
import { isOn } from '../../python/rules/environmentRule';
import { loaderSeverity } from '../../python/rules/helpers';
import { running, unpickling, unpicklingIfTold, unpicklingOfPaths } from '../../python/rules/libraryLoaders';
import type { PythonContext, PythonRule } from '../../python/rules/pythonRule';

const calls = callRule(
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
        !isOwnLibrary(call, context) &&
        (call.callee !== 'TTS.api.TTS' || call.positional.length + call.keywords.size > 0),
      message: ({ callee }) => t('library-model-load.unpickles', callee.replaceAll('()', '')),
      severity: (call, context) => (loaderSeverity(call, context) === undefined ? undefined : 'low'),
      strict: 'high',
      effect: 'code',
    },
    {
      // A name is that of a model of the library's own.
      callees: unpicklingOfPaths,
      when: (call, context) =>
        isCall(call, context) && [...call.positional, ...call.keywords.values()].some(isPath),
      message: ({ callee }) => t('library-model-load.unpickles', callee.replace(/\(\)|\[\]/g, '')),
      severity: 'low',
      strict: 'medium',
      effect: 'code',
    },
    {
      callees: unpicklingIfTold,
      when: either(
        is('weights_only', false),
        is('load_weights_only', false),
        is('allow_pickle', true),
        is('pickle_fallback', true),
      ),
      message: ({ callee }) => t('library-model-load.unpickles', callee.replaceAll('()', '')),
      effect: 'code',
    },
    {
      callees: [
        'clearml.Task.get_task().artifacts[].get',
        'clearml.Task.get_tasks()[].artifacts[].get',
        'clearml.Task.init().artifacts[].get',
        'clearml.Task.current_task().artifacts[].get',
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
      callees: ['keras.layers.TFSMLayer', 'tensorflow.keras.layers.TFSMLayer', 'tf_keras.layers.TFSMLayer'],
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
      callees: ['accept_content', 'result_accept_content', 'CELERY_ACCEPT_CONTENT'].flatMap((name) => [
        `celery.Celery().conf.${name}=`,
        `celery.Celery().conf[${name}]`,
      ]),
      when: lists('', /^(?:pickle|application\/x-python-serialize)$/, 0),
      message: () => t('library-model-load.unpickles-messages', 'Celery'),
      severity: 'high',
      effect: 'code',
    },
    {
      // Of a module of settings.
      callees: ['[CELERY_ACCEPT_CONTENT]'],
      when: lists('', /^(?:pickle|application\/x-python-serialize)$/, 0),
      message: () => t('library-model-load.unpickles-messages', 'Celery'),
      severity: 'high',
      effect: 'code',
    },
    {
      // Sessions are kept in cookies, caches and databases: who can write there runs code.
      callees: ['[SESSION_SERIALIZER]'],
      when: matches('', /\bPickleSerializer$/, 0),
      message: () => t('library-model-load.unpickles-sessions', 'Django'),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: ['os.environ[AIRFLOW__CORE__ENABLE_XCOM_PICKLING]'],
      when: is('', ['True', 'true', '1', 'yes', 'on'], 0),
      message: () => t('library-model-load.unpickles-messages', 'Airflow'),
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
        'celery.Celery().config_from_object',
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
        ['accept_content', 'result_accept_content', 'accept', 'CELERY_ACCEPT_CONTENT'].some((name) =>
          lists(name, /pickle/)(call, context),
        ) ||
        ['task_serializer', 'CELERY_TASK_SERIALIZER'].some((name) => is(name, 'pickle')(call, context)) ||
        holdsPickle(call, context) ||
        matches('serializer', /pickle/i)(call, context),
      message: ({ callee }) => t('library-model-load.unpickles-messages', callee.replace('()', '')),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: ['dramatiq.encoder.PickleEncoder', 'dramatiq.PickleEncoder'],
      when: isCall,
      message: () => t('library-model-load.unpickles-messages', 'dramatiq'),
      effect: 'code',
    },
    {
      callees: ['celery.Celery().task', 'celery.shared_task', 'celery.task'],
      when: is('serializer', 'pickle'),
      message: () => t('library-model-load.unpickles-messages', 'Celery'),
      effect: 'code',
    },
    {
      methods: ['apply_async'],
      when: is('serializer', 'pickle'),
      message: () => t('library-model-load.unpickles-messages', 'Celery'),
      effect: 'code',
    },
    {
      callees: ['kombu.serialization.enable_insecure_serializers', 'kombu.enable_insecure_serializers'],
      message: ({ callee }) => t('library-model-load.unpickles-messages', callee),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: ['Pyro4.config.SERIALIZERS_ACCEPTED.add', 'Pyro4.config.SERIALIZERS_ACCEPTED.update'],
      when: lists('', /^(?:pickle|dill|cloudpickle|marshal)$/, 0),
      message: () => t('library-model-load.unpickles-messages', 'Pyro4'),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: ['Pyro4.config.SERIALIZERS_ACCEPTED='],
      when: lists('', /^(?:pickle|dill|cloudpickle|marshal)$/, 0),
      message: () => t('library-model-load.unpickles-messages', 'Pyro4'),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: ['Pyro4.config.SERIALIZER='],
      when: is('', ['pickle', 'dill', 'cloudpickle', 'marshal'], 0),
      message: () => t('library-model-load.unpickles-messages', 'Pyro4'),
      effect: 'code',
    },
    {
      callees: ['rpyc.connect', 'rpyc.utils.server.ThreadedServer', 'rpyc.ThreadedServer'],
      when: (call, context) =>
        [...call.keywords.values()].some(({ value }) => {
          const node = value.kind === 'dictionary' ? value.entries.get('allow_pickle') : undefined;
          const allowed = node === undefined ? undefined : context.document.evaluator.evaluate(node);
          return allowed?.kind === 'constant' && allowed.value === true;
        }),
      message: ({ callee }) => t('library-model-load.unpickles-messages', callee),
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

const onAirflow = 'AIRFLOW__CORE__ENABLE_XCOM_PICKLING';

export const rule: PythonRule & PipelineRule = {
  ...calls,
  pipelines: {
    kinds: [...everyPipeline, 'settings'],
    *check({ document: { variables } }) {
      for (const { name, value, start, end } of variables)
        if (name === onAirflow && isOn(value.replace(/^["']|["']$/g, '')))
          yield {
            start,
            end,
            identity: name,
            message: t('library-model-load.unpickles-messages', 'Airflow'),
          };
    },
  },
};

/** What is no name of a model: a variable, or a text with a folder or an extension of its own. */
function isPath({ value }: Argument): boolean {
  if (value.kind === 'unknown' || value.kind === 'reference') return true;
  return (
    value.kind === 'constant' &&
    typeof value.value === 'string' &&
    /^[./~]|\.(?:pt|pth|bin|ckpt|pkl|pickle)$/.test(value.value)
  );
}

/** A dictionary of settings that lets Celery's workers take pickles. */
function holdsPickle(call: Call, { document: { evaluator } }: PythonContext): boolean {
  const settings = call.positional[0]?.value;
  if (settings?.kind !== 'dictionary') return false;
  return [...settings.entries].some(
    ([name, node]) =>
      /^(?:celery_)?(?:result_)?accept_content$|^(?:celery_)?task_serializer$/i.test(name) &&
      /["']pickle["']/.test(evaluator.textOf(node).slice(0, 500)),
  );
}

/** The file belongs to the library itself, whose loaders are judged where they unpickle. */
function isOwnLibrary({ callee }: Call, { path }: PythonContext): boolean {
  const [root] = callee.split('.', 1);
  return path.split(/[\\/]/).slice(0, -1).includes(root);
}
