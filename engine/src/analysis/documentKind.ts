import { isPythonLock } from '../dependencies/locks/readLock';
import { isContainerFile, isJenkinsfile, isMakefile } from '../pipelines/fileNames';
import type { SecretText } from '../secrets/secretMatch';

/** `lock`: what a tool resolved for Python; `text`: settings, scripts and prose, manifests and pipelines among them. */
export type DocumentKind = 'python' | 'notebook' | 'requirements' | 'lock' | 'text';

const lockFiles =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pipfile\.lock|conda-lock\.ya?ml|pylock(?:\.[\w-]{1,40})?\.toml)$/;
/** Configuration, scripts, prose, and code of other languages: searched for secrets. */
const textFiles =
  /\.(?:ya?ml|json|jsonc|toml|env|sh|bash|zsh|ksh|slurm|sbatch|pbs|lsf|fish|ps1|bat|ini|cfg|conf|properties|tf|tfvars|hcl|nomad|tofu|bicep|groovy|r|rmd|qmd|[cm]?[jt]sx?|md|mdc|rst|cnf|ppk|sql)$/;
const textNames =
  /^(?:(?:web|app)\.config|[\w.]{1,60}-site\.xml|(?:settings|credentials|context|server|persistence|applicationcontext|log4j2?)\.xml|[._]netrc|\.pypirc|\.npmrc|\.renviron|\.rprofile|\.dockercfg|pipfile|mlproject|kubeconfig|[._]?pgpass|\.cursorrules|\.windsurfrules|\.clinerules)$/;

/** True for lists of digests that tools write: nothing in them is a secret. */
export function isLockFile(path: string): boolean {
  const name = nameOf(path);
  return lockFiles.test(name) || name.endsWith('.lock');
}

function nameOf(path: string): string {
  return path.toLowerCase().split(/[\\/]/).at(-1) ?? '';
}

/** What a path's document is read as; undefined for what is not ours to read. Slashes of both kinds separate folders. */
export function documentKind(path: string): DocumentKind | undefined {
  const parts = path.toLowerCase().split(/[\\/]/);
  const name = parts.at(-1) ?? '';
  const folder = parts.at(-2) ?? '';
  // Build files of envd are Starlark, whose grammar is Python's.
  if (/\.(?:py|pyi|pyw|envd)$/.test(name)) return 'python';
  if (name.endsWith('.ipynb')) return 'notebook';
  if (/\.(?:txt|in)$/.test(name)) {
    const named = /(?:^|[-_.])(?:requirements|constraints)/.test(name);
    return named || folder === 'requirements' ? 'requirements' : undefined;
  }
  if (isPythonLock(path)) return 'lock';
  if (isLockFile(path)) return undefined;
  if (textFiles.test(name) || name.startsWith('.env') || textNames.test(name)) return 'text';
  if (isContainerFile(name) || isMakefile(name) || isJenkinsfile(name)) return 'text';
  return undefined;
}

/** How secrets are written in a text of this name. */
export function secretTextOf(path: string): SecretText {
  const name = nameOf(path);
  if (/^[._]netrc$/.test(name)) return 'netrc';
  if (name.endsWith('.sql')) return 'sql';
  if (/\.(?:xml|config)$/.test(name)) return 'xml';
  const bare =
    /\.(?:ya?ml|env|sh|bash|zsh|ksh|slurm|sbatch|pbs|lsf|fish|ini|cfg|conf|properties)$/.test(name) ||
    name.startsWith('.env') ||
    /^(?:\.pypirc|\.npmrc|\.renviron|credentials|kubeconfig)$|\.cnf$/.test(name) ||
    isContainerFile(name);
  return bare ? 'settings' : 'text';
}
