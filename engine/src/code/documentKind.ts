export type DocumentKind = 'python' | 'notebook' | 'requirements' | 'text';

const lockFiles =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pipfile\.lock|conda-lock\.ya?ml|pylock(?:\.[\w-]{1,40})?\.toml)$/;
const textFiles = /\.(?:ya?ml|json|jsonc|toml|env|sh|bash|zsh|ini|cfg|conf|properties|md|rst)$/;

/** What a path's document is read as; undefined for what is not ours to read. Slashes of both kinds separate folders. */
export function documentKind(path: string): DocumentKind | undefined {
  const parts = path.toLowerCase().split(/[\\/]/);
  const name = parts.at(-1) ?? '';
  const folder = parts.at(-2) ?? '';
  if (/\.(?:py|pyi|pyw)$/.test(name)) return 'python';
  if (name.endsWith('.ipynb')) return 'notebook';
  if (/\.(?:txt|in)$/.test(name)) {
    const named = /(?:^|[-_.])(?:requirements|constraints)/.test(name);
    return named || folder === 'requirements' ? 'requirements' : undefined;
  }
  // Lock files are long lists of digests that their tools write.
  if (lockFiles.test(name) || name.endsWith('.lock')) return undefined;
  if (textFiles.test(name) || name.startsWith('.env') || isContainerFile(name) || name === '.netrc')
    return 'text';
  return undefined;
}

/** `Dockerfile`, `Dockerfile.gpu`, `train.dockerfile`, `Containerfile`. */
function isContainerFile(name: string): boolean {
  return /^(?:docker|container)file(?:$|\.)/.test(name) || name.endsWith('.dockerfile');
}

/** True for files whose values are written without quotes. */
export function isSettingsFile(path: string): boolean {
  const name = path.toLowerCase().split(/[\\/]/).at(-1) ?? '';
  return (
    /\.(?:ya?ml|env|sh|bash|zsh|ini|cfg|conf|properties)$/.test(name) ||
    name.startsWith('.env') ||
    isContainerFile(name)
  );
}
