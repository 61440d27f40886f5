import { t } from '../../../../l10n/messages';
import { checksumFix } from '../../pipelines/downloads';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { everyPipeline } from '../../pipelines/pipelineRule';
import { isWithin } from '../../pipelines/registries';
import { remoteModels } from '../../pipelines/servedModels';
import { hubSource, isNameless, readModelSource, sourceOf } from '../../provenance/modelSources';
import type { Call } from '../../python/names/calls';
import { downloadPin, repositoryOf, textOf } from '../../python/rules/downloadPins';
import { urlFetchers } from '../../python/rules/fetchers';
import { argumentOf, known } from '../../python/rules/helpers';
import { repositoryLoaders } from '../../python/rules/hub';
import type { PythonRule } from '../../python/rules/pythonRule';
import { programOf } from '../../shell/command';
import type { CommandRule } from '../../shell/commandRule';
import { commandPin } from '../../shell/downloadPins';

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
      if (source === undefined || isAllowed(source, context.modelSources)) return;
      const pin = downloadPin(call, context);
      const judged = judge(source, context.modelSources, pin?.how);
      context.report({ ...judged, effect: 'network', fixes: [pin?.fix] });
    },
  },
  command: {
    check(command, { modelSources, digests }) {
      for (const words of command.pipelines.flat()) {
        const program = programOf(words);
        if (!downloaders.test(program)) continue;
        for (const source of sourcesOfCommand(program, words)) {
          if (isAllowed(source, modelSources)) continue;
          const pin = commandPin(command, words, digests);
          return { ...judge(source, modelSources, pin?.how), ...pin?.instead, effect: 'network' };
        }
      }
      return undefined;
    },
  },
  pipelines: {
    kinds: everyPipeline,
    *check(context) {
      const { document, configuration } = context;
      const { modelSources } = configuration;
      for (const { value, start, end } of remoteModels(document)) {
        const source = sourceOf(value);
        if (source !== undefined && !isAllowed(source, modelSources))
          yield { start, end, ...judge(source, modelSources, revisionOf(value)) };
      }
      for (const download of document.downloads) {
        const source = sourceOf(download.url);
        if (source === undefined || isAllowed(source, modelSources)) continue;
        const { start, end, checksum } = download;
        const said = judge(source, modelSources, checksum ? undefined : '--checksum');
        yield { start, end, ...said, ...checksumFix(download, context) };
      }
    },
  },
};

function isAllowed(source: string, allowed: readonly string[] | undefined): boolean {
  return allowed === undefined ? !isNameless(source) : isWithin(source, allowed);
}

/**
 * What is to say of a place that is not allowed, or, without a list, where nobody answers for it; `how` holds what is fetched to one
 * content, where nothing does yet. A list can be given the place, which is a revision where one is pinned: allowing it pins the model for
 * the project.
 */
function judge(
  source: string,
  allowed: readonly string[] | undefined,
  how: string | undefined,
): { readonly message: string; readonly allowable?: string } {
  if (allowed === undefined) return { message: t('model-source.nameless', hostOf(source)) };
  const message =
    how === undefined
      ? t('model-source.not-configured', source)
      : t('model-source.not-configured-nor-pinned', source, how);
  return readModelSource(source) === source ? { message, allowable: source } : { message };
}

/** What pins a model that is served: its address names a commit, a digest or a version, or does not. */
function revisionOf(address: string): string | undefined {
  if (/[0-9a-f]{40}/.test(address)) return undefined;
  return address.startsWith('hf:') ? 'hf://owner/name:<commit>' : undefined;
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
  const repository = repositoryOf(call);
  if (repository !== undefined) return hubSource(repository, textOf(call, 'revision'));
  if (call.callee === 'gdown.download' && argumentOf(call, 'id') !== undefined) return 'drive.google.com';
  const url = [...call.positional, ...call.keywords.values()]
    .map(({ value }) => (value.kind === 'constant' && typeof value.value === 'string' ? value.value : ''))
    .find((text) => sourceOf(text) !== undefined);
  // A page that is fetched is no model.
  return url !== undefined && (always.test(call.callee) || files.test(url)) ? sourceOf(url) : undefined;
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
