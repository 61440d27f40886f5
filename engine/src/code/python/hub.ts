/** Facts on functions that fetch from the Hugging Face Hub. */

/** A full commit, the only revision that cannot move. */
export function isCommit(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
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
