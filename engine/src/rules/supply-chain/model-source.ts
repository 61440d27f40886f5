import { t } from '../../../../l10n/messages';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { everyPipeline } from '../../pipelines/pipelineRule';
import { isWithin } from '../../pipelines/registries';
import { remoteModels } from '../../pipelines/servedModels';
import { hubSource, isNameless, readModelSource, sourceOf } from '../../provenance/modelSources';
import type { Call } from '../../python/names/calls';
import { urlFetchers } from '../../python/rules/fetchers';
import { argumentOf, known } from '../../python/rules/helpers';
import { isRepositoryName, repositoryLoaders } from '../../python/rules/hub';
import type { PythonRule } from '../../python/rules/pythonRule';
import { programOf } from '../../shell/command';
import type { CommandRule } from '../../shell/commandRule';

/** Functions that fetch what one of their texts names by a URL. */
const fetchers = [...urlFetchers, 'mlflow.*.load_model'];
const files =
  /\.(?:pt|pth|ckpt|bin|pkl|pickle|joblib|h5|hdf5|keras|onnx|safetensors|gguf|tflite|pb|npz|mar|tar|zip|tgz|tar\.gz)(?:[?#].*)?$/i;
/** Functions that always fetch a model or data set, whatever the name of the file. */
const always = /^(?:torch\.hub|torch\.utils\.model_zoo|gdown|pooch|(?:tensorflow\.|tf_)?keras\.utils)/;
const downloaders = /^(?:wget|curl|aria2c|gdown|huggingface-cli|hf|aws|gsutil|gcloud|azcopy|s5cmd|kaggle)$/;

export const rule: PythonRule & CommandRule & PipelineRule = {
  meta: {
    id: 'model-source',
    code: 'SML178',
    family: 'supply-chain',
    severity: 'medium',
    cwe: 'CWE-829',
    atlas: ['AML.T0010.003'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  python: {
    callees: [
      ...fetchers,
      ...repositoryLoaders.keys(),
      'torch.hub.load',
      'kagglehub.model_download',
      'kagglehub.dataset_download',
      'boto3.client().download_file',
      'boto3.client().download_fileobj',
      'boto3.client().get_object',
      'gcsfs.GCSFileSystem().get',
      'gcsfs.GCSFileSystem().open',
      's3fs.S3FileSystem().get',
      's3fs.S3FileSystem().open',
    ],
    check(call, context) {
      if (call.argumentList === undefined) return;
      const source = sourceOfCall(call);
      const judged = source === undefined ? undefined : judge(source, context.modelSources);
      if (judged !== undefined) context.report({ ...judged, effect: 'network' });
    },
  },
  command: {
    check({ pipelines }, { modelSources }) {
      for (const words of pipelines.flat()) {
        const program = programOf(words);
        if (!downloaders.test(program)) continue;
        for (const source of sourcesOfCommand(program, words)) {
          const judged = judge(source, modelSources);
          if (judged !== undefined) return { ...judged, effect: 'network' };
        }
      }
      return undefined;
    },
  },
  pipelines: {
    kinds: everyPipeline,
    *check({ document, configuration }) {
      const models = remoteModels(document).map(({ value, start, end }) => ({ url: value, start, end }));
      for (const { url, start, end } of [...models, ...document.downloads]) {
        const source = sourceOf(url);
        const judged = source === undefined ? undefined : judge(source, configuration.modelSources);
        if (judged !== undefined) yield { start, end, ...judged };
      }
    },
  },
};

/**
 * What is to say of a place; nothing where it is allowed, or, without a list, where somebody answers for it. A list can be given the place,
 * which is a revision where one is pinned: allowing it pins the model for the project.
 */
function judge(
  source: string,
  allowed: readonly string[] | undefined,
): { readonly message: string; readonly allowable?: string } | undefined {
  if (allowed === undefined)
    return isNameless(source) ? { message: t('model-source.nameless', hostOf(source)) } : undefined;
  if (isWithin(source, allowed)) return undefined;
  const message = t('model-source.not-configured', source);
  return readModelSource(source) === source ? { message, allowable: source } : { message };
}

function hostOf(source: string): string {
  return source.split('/')[0];
}

function sourceOfCall(call: Call): string | undefined {
  const { callee } = call;
  if (callee === 'torch.hub.load') {
    const kind = known(call, 'source', 2);
    if (kind.state === 'constant' && kind.value === 'local') return undefined;
    const name = textOf(call, 'repo_or_dir', 0);
    return name !== undefined && /^[\w.-]+\/[\w.-]+(?::[\w./-]+)?$/.test(name)
      ? `github.com/${name.replace(':', '@')}`
      : undefined;
  }
  if (callee.startsWith('kagglehub.')) {
    const name = textOf(call, 'handle', 0);
    return name === undefined ? undefined : `kaggle.com/${name}`;
  }
  if (callee.startsWith('boto3.')) {
    const bucket = textOf(call, 'Bucket', 0);
    const key = textOf(call, 'Key', 1);
    return bucket === undefined ? undefined : `s3://${[bucket, key].filter(Boolean).join('/')}`;
  }
  if (/^(?:gcsfs|s3fs)\./.test(callee)) {
    const path = textOf(call, 'rpath', 0) ?? textOf(call, 'path', 0);
    const scheme = callee.startsWith('gcsfs') ? 'gs' : 's3';
    return path === undefined ? undefined : (sourceOf(path) ?? `${scheme}://${path}`);
  }
  return hubOrUrl(call);
}

function hubOrUrl(call: Call): string | undefined {
  const names = repositoryLoaders.get(call.callee) ?? repositoryLoaders.get(patternOf(call.callee));
  if (names !== undefined) {
    const repository =
      call.callee === 'transformers.pipeline'
        ? textOf(call, 'model', 1)
        : names.map((name, index) => textOf(call, name, index === 0 ? 0 : undefined)).find((text) => text);
    if (repository === undefined || !isRepositoryName(repository)) return undefined;
    const revision = textOf(call, 'revision');
    return hubSource(repository, revision);
  }
  if (call.callee === 'gdown.download' && argumentOf(call, 'id') !== undefined) return 'drive.google.com';
  const url = [...call.positional, ...call.keywords.values()]
    .map(({ value }) => (value.kind === 'constant' && typeof value.value === 'string' ? value.value : ''))
    .find((text) => sourceOf(text) !== undefined);
  // A page that is fetched is no model.
  return url !== undefined && (always.test(call.callee) || files.test(url)) ? sourceOf(url) : undefined;
}

/** The pattern of a table under which a callee of a package stands: `transformers.*.from_pretrained`. */
function patternOf(callee: string): string {
  return callee.replace(/^(\w+)\..*\.(\w+)$/, '$1.*.$2');
}

function textOf(call: Call, name: string, position?: number): string | undefined {
  const value = argumentOf(call, name, position)?.value;
  return value?.kind === 'constant' && typeof value.value === 'string' ? value.value : undefined;
}

function* sourcesOfCommand(program: string, words: readonly string[]): Iterable<string> {
  if (program === 'huggingface-cli' || program === 'hf') {
    const at = words.indexOf('download');
    const name = at < 0 ? undefined : words.slice(at + 1).find((word) => !word.startsWith('-'));
    const revision = words[words.indexOf('--revision') + 1];
    if (name !== undefined) yield hubSource(name, words.includes('--revision') ? revision : undefined);
    return;
  }
  for (const word of words.slice(1)) {
    const source = sourceOf(word.replace(/^--[\w-]+=/, ''));
    if (source !== undefined && (files.test(word) || source.includes('://'))) yield source;
  }
}
