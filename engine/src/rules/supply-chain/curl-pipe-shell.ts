import { t } from '../../../../l10n/messages';
import { programOf } from '../../shell/command';
import type { CommandRule } from '../../shell/commandRule';

const fetchers = /^(?:curl|wget|fetch|aria2c)$/;
const interpreters = /^(?:(?:ba|z|da|k|fi)?sh|python[\d.]*|perl|ruby|node|pwsh)$/;

export const rule: CommandRule = {
  meta: {
    id: 'curl-pipe-shell',
    code: 'SML212',
    family: 'supply-chain',
    severity: 'high',
    cwe: 'CWE-494',
    atlas: ['AML.T0011.001', 'AML.T0050'],
    since: '0.1.0',
  },
  command: {
    check({ pipelines, text, origin }) {
      const checked = origin === 'script' ? withDigest(text) : undefined;
      const instead =
        checked === undefined
          ? {}
          : { instead: { title: t('curl-pipe-shell.compare-digest'), text: checked } };
      for (const programs of pipelines) {
        const fetched = programs.findIndex((words) => fetchers.test(programOf(words)));
        const run = programs.findIndex((words, index) => index > fetched && readsItsProgram(words));
        if (fetched >= 0 && run > fetched) {
          return {
            message: t('curl-pipe-shell.download-runs-unverified'),
            effect: 'command',
            ...instead,
          };
        }
      }
      return /(?:\b(?:ba|z)?sh\s{1,4}(?:-c\s{1,4})?|(?:^|[\s;&|])(?:source|\.|eval)\s{1,4})["']?(?:<\(|\$\()\s{0,4}(?:curl|wget)\b/.test(
        text.slice(0, 5_000),
      )
        ? {
            message: t('curl-pipe-shell.download-runs-unverified'),
            effect: 'command',
            ...instead,
          }
        : undefined;
    },
  },
};

/**
 * An interpreter that runs what it reads. Told a file, a module or a text of its own, it only works with that: `| python3 -m json.tool`,
 * `| node format.js`.
 */
function readsItsProgram(words: readonly string[]): boolean {
  const program = programOf(words);
  if (!interpreters.test(program)) return false;
  const own = program.endsWith('sh') && program !== 'pwsh' ? /^-\w*c$/ : ownProgram;
  for (const word of words.slice(1)) {
    // What is behind `-s` are words for the script.
    if (word === '-' || word === '-s' || word === '/dev/stdin' || word === '--') return true;
    if (own.test(word)) return false;
    if (word.startsWith('-') || word.startsWith('$') || /^(?:\d?[<>]|&)/.test(word)) continue;
    return word === 'pipefail' || word === '';
  }
  return true;
}

/** `python -m`, `python -c`, `perl -ne`, `node -p`. */
const ownProgram = /^-(?:m|\w*[cenp]|-eval|-print)$/;

const script = '/tmp/install.sh';
/** `curl URL | sudo bash -s -- words`, and the same inside of `bash -c "$(...)"` and `bash <(...)`. */
const piped =
  /\b((?:curl|wget)[ \t][^|;&\n)"']{1,500}?)[ \t]*\|[ \t]*((?:sudo[ \t]+(?:-E[ \t]+)?)?)((?:ba|z|da)?sh|python3?)\b(?:[ \t]+-s)?(?:[ \t]+--?(?=[ \t]|$))?/;
const inner =
  /\b((?:ba|z)?sh)[ \t]{1,4}(?:-c[ \t]{1,4})?(["']?)(?:<\(|\$\()[ \t]{0,4}((?:curl|wget)[ \t][^|;&\n)"']{1,500})\)\2/;

/**
 * The command with the script saved, compared with a digest, and only then run. The digest is a variable, without which the shell ends
 * with an error: only a person can say which one is right.
 */
function withDigest(text: string): string | undefined {
  const [all, fetch, before = '', program] = piped.exec(text) ?? [];
  const [whole, shell, , fetched] = all === undefined ? (inner.exec(text) ?? []) : [];
  const found = all ?? whole;
  const saved = saving((fetch ?? fetched ?? '').trim());
  if (found === undefined || saved === undefined) return undefined;
  const compared = `test $(sha256sum < ${script} | cut -c1-64) = \${INSTALL_SHA256:?}`;
  return text.replace(found, () => `${saved} && ${compared} && ${before}${program ?? shell} ${script}`);
}

/** The download into a file; undefined where it has a place already. */
function saving(fetch: string): string | undefined {
  if (
    /[ \t](?:-o|-O(?!-|[ \t]-)|--output|--output-document)\b/.test(
      fetch.replace(/[ \t]-q?O[ \t]?-(?=[ \t]|$)/, ' '),
    )
  )
    return undefined;
  if (fetch.startsWith('curl')) return `${fetch} -o ${script}`;
  return `${fetch.replace(/[ \t]-(q?)O[ \t]?-(?=[ \t]|$)/, (_, quiet: string) => (quiet === '' ? '' : ' -q'))} -O ${script}`;
}
