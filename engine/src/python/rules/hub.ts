/** Facts on functions that fetch from the Hugging Face Hub. */

import { t } from '../../../../l10n/messages';
import type { Fix } from '../../finding';
import type { Call } from '../names/calls';
import { addKeyword, isProjectPath, known, replaceArgument } from './helpers';
import type { PythonContext } from './pythonRule';

/** A full commit, the only revision that cannot move. */
export function isCommit(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
}

/** `name` or `organisation/name`; anything else is a path. */
export function isRepositoryName(name: string): boolean {
  return isProjectPath(name) && /^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/.test(name) && !name.startsWith('.');
}

/**
 * Organisations of the makers of libraries and of models that half of the world loads, and the names that the Hub itself keeps without one. What
 * they publish moves as well, and hardly ever by somebody else's hand.
 */
const makers = new Set(
  (
    'albert ai21labs allenai answerdotai apple baai baidu bigscience black-forest-labs cardiffnlp codellama compvis cross-encoder databricks ' +
    'deepseek-ai deepset distilbert dslim eleutherai facebook facebookai google google-bert google-t5 helsinki-nlp huggingface huggingfaceh4 ' +
    'huggingfacem4 huggingfacetb ibm-granite intfloat laion meta-llama microsoft mistralai nlptown nomic-ai nvidia openai openai-community ' +
    'openai-gpt qwen salesforce sentence-transformers stabilityai suno thudm tiiuae timm unsloth xlnet zai-org'
  ).split(' '),
);

/** True for repositories whose owner is known to everybody. */
export function isOfKnownMaker(name: string): boolean {
  const [owner, model] = name.toLowerCase().split('/');
  return model === undefined || makers.has(owner);
}

/** Files whose loading runs code, so that an unpinned one is worse. */
export const repositoryFiles = /\.(?:bin|pkl|pickle|pt|pth|ckpt|joblib|dill)$/;

const model = ['pretrained_model_name_or_path'];
const repository = ['repo_id'];

/** Callee to the names of the argument that holds the repository; the first is also the first position. */
export const repositoryLoaders: ReadonlyMap<string, readonly string[]> = new Map([
  ...[
    'transformers',
    'diffusers',
    'peft',
    'setfit',
    'optimum',
    'trl',
    'sentence_transformers',
    'adapters',
    'timm',
  ].map((name) => [`${name}.*.from_pretrained`, model] as const),
  ['transformers.pipeline', ['task']],
  ['transformers.utils.cached_file', ['path_or_repo_id']],
  ['datasets.load_dataset', ['path']],
  ['datasets.load_dataset_builder', ['path']],
  ['datasets.get_dataset_config_names', ['path']],
  ['huggingface_hub.hf_hub_download', repository],
  ['huggingface_hub.snapshot_download', repository],
  ['huggingface_hub.hf_hub_url', repository],
  ['huggingface_hub.file_download.hf_hub_download', repository],
  ['sentence_transformers.SentenceTransformer', ['model_name_or_path']],
  ['sentence_transformers.CrossEncoder', ['model_name', 'model_name_or_path']],
]);

/**
 * Pins a call to the commit that the local cache holds for the reference that the call follows; undefined where the cache does not
 * hold the repository. Folders of the cache: https://huggingface.co/docs/huggingface_hub/guides/manage-cache
 */
export function pinToCached(call: Call, context: PythonContext, repository: string): Fix | undefined {
  const { commits, document } = context;
  const revision = known(call, 'revision');
  if (commits === undefined || revision.state === 'unknown') return undefined;
  const written = revision.state === 'constant' ? revision.value : null;
  const commit = folderNames(call, repository)
    .map((folder) => commits.get(`${folder}@${written ?? 'main'}`))
    .find((found) => found !== undefined);
  if (commit === undefined) return undefined;
  const title = t('hub.pin-cached-revision', commit.slice(0, 12));
  return revision.state === 'constant'
    ? replaceArgument(document, revision.argument, `"${commit}"`, title, false)
    : addKeyword(document, call, `revision="${commit}"`, title, false);
}

/** Folders of the cache that a repository may have. */
function folderNames(call: Call, repository: string): readonly string[] {
  const type = known(call, 'repo_type');
  const isDataset =
    call.callee.startsWith('datasets.') || (type.state === 'constant' && type.value === 'dataset');
  const owners =
    call.callee.startsWith('sentence_transformers.') && !repository.includes('/')
      ? [repository, `sentence-transformers/${repository}`]
      : [repository];
  return owners.map((name) => `${isDataset ? 'datasets' : 'models'}--${name.replaceAll('/', '--')}`);
}
