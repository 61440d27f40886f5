import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { t } from '../../l10n/messages';
import { repositoryAt } from './trust/repository';
import { isOwned } from './trust/standing';

/** Git failed, or may not be run here. */
export class GitError extends Error {}

const maxOutput = 1 << 28;
/** Git answers in a second; settings that lead to a pipe would make it wait for ever. */
const timeout = 60_000;

/** Settings that make git run programs, or talk to somebody, each set to what does neither. They beat those of the repository. */
const settings: Readonly<Record<string, string>> = {
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.sshCommand': 'false',
  'core.gitProxy': 'false',
  'core.askPass': 'false',
  'core.editor': 'false',
  'core.pager': 'cat',
  'core.alternateRefsCommand': 'false',
  'core.untrackedCache': 'false',
  'credential.helper': '',
  'diff.external': '',
  'diff.ignoreSubmodules': 'all',
  'protocol.allow': 'never',
  'safe.bareRepository': 'explicit',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'submodule.recurse': 'false',
  'log.showSignature': 'false',
};

/**
 * Everything that git is told by its environment: nothing of the user's, so that no other setting of theirs or of the system runs
 * anything either. A missing object is an error, never fetched.
 */
const environment: Readonly<Record<string, string>> = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_ASKPASS: 'false',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_EXTERNAL_DIFF: '',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_PAGER: 'cat',
  GIT_SSH_COMMAND: 'false',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  SSH_ASKPASS: 'false',
};
/** What git needs of the environment to run at all, and what it tells its hooks of the commit under way: none names a program. */
const kept = [
  'SystemRoot',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SUDO_UID',
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
];

/**
 * Runs git for what it says of the repository that the working folder is in: no shell, no hook, filter, monitor, external diff, pager or
 * helper, no network. The only other program that this product starts. Repositories of other users are refused, by git as well.
 * @throws GitError
 */
export function git(args: readonly string[], maxBuffer = maxOutput, input?: string): Buffer {
  const repository = repositoryAt(process.cwd());
  if (repository === undefined || repository === 'broken') throw new GitError(t('git.no-repository'));
  if (!isOwned(repository)) throw new GitError(t('git.other-owner', repository.root));
  const program = findGit();
  const set = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const passed = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const { status, stdout, stderr, error } = spawnSync(
    program,
    ['--literal-pathspecs', '--no-optional-locks', '--no-pager', '--no-replace-objects', ...set, ...args],
    {
      maxBuffer,
      timeout,
      windowsHide: true,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
      env: { ...environment, ...Object.fromEntries(passed), GIT_CEILING_DIRECTORIES: '' },
    },
  );
  if (error !== undefined) throw new GitError(error.message);
  if (status !== 0) {
    const lines = stderr.toString('utf8').trim().split('\n');
    throw new GitError(
      lines.find((line) => /^(?:fatal|error): /.test(line)) || lines[0] || t('git.failed', status ?? 0),
    );
  }
  return stdout;
}

/**
 * The git of the user's PATH, as an absolute path: where a name alone is started, Windows looks in the working folder first, and so does
 * a PATH with a relative folder in it. @throws GitError
 */
function findGit(): string {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  for (const folder of (process.env.PATH ?? process.env.Path ?? '').split(delimiter)) {
    if (!isAbsolute(folder) || /^[\\/]{2}/.test(folder)) continue;
    for (const name of names) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        if (statSync(path).isFile()) return path;
      } catch {
        // Not here.
      }
    }
  }
  throw new GitError(t('git.not-installed'));
}
