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
      const later = runsDownloaded(pipelines);
      if (later)
        return {
          message: t('curl-pipe-shell.download-runs-unverified'),
          severity: 'medium',
          effect: 'command',
        };
      if (powershell.test(text.slice(0, 5_000)) || fetchedByR.test(text))
        return { message: t('curl-pipe-shell.download-runs-unverified'), effect: 'command' };
      return /(?:\b(?:ba|z)?sh\s{1,4}(?:-c\s{1,4})?|(?:^|[\s;&|])(?:source|\.|eval)\s{1,4})["']?\s{0,4}(?:<\(|\$\()\s{0,4}(?:curl|wget)\b/.test(
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

/** `iex (irm URL)`, `irm URL | iex`, `(New-Object Net.WebClient).DownloadString(URL)`. */
const powershell =
  /\b(?:iex|Invoke-Expression)\b[^\n|]{0,200}?(?:\.DownloadString\(|\b(?:irm|iwr|Invoke-(?:RestMethod|WebRequest))\b)|(?:\.DownloadString\([^\n|]{1,500}\)|\b(?:irm|iwr|Invoke-(?:RestMethod|WebRequest))\b[^\n|]{1,500})\|[ \t]{0,4}(?:iex|Invoke-Expression)\b/i;

/** `source_python("https://...")`, `source("https://...")`. */
const fetchedByR = /^source(?:_python|_url)?[ \t]*\([^"']{0,60}["']https?:/;

/** What makes sure that a file is the one that was meant. */
const verifying =
  /^(?:sha\d{1,3}sum|shasum|md5sum|b3sum|openssl|gpg2?|gpgv|cosign|minisign|signify|slsa-verifier)$/;
const maxPipelines = 400;

/** A file that one program of a line saves and a later one runs, with nothing between that would verify it. */
function runsDownloaded(pipelines: readonly (readonly (readonly string[])[])[]): boolean {
  const saved = new Set<string>();
  const executable = new Set<string>();
  for (const words of pipelines.slice(0, maxPipelines).flat()) {
    const program = programOf(words);
    if (verifying.test(program)) return false;
    if (/^(?:curl|wget)$/.test(program)) {
      const file = savedBy(words);
      if (file !== undefined) saved.add(file);
      continue;
    }
    const plain = (word: string) => word.replace(/^\.\//, '');
    if (program === 'chmod') for (const word of words.slice(1)) executable.add(plain(word));
    if (saved.size === 0) continue;
    const first = words.slice(1).find((word) => !word.startsWith('-')) ?? '';
    if (/^(?:(?:ba|z|da|k)?sh|source|\.)$/.test(program) && saved.has(plain(first))) return true;
    if (saved.has(plain(words[0])) && executable.has(plain(words[0]))) return true;
  }
  return false;
}

/** The file that curl or wget writes: named, or after the last part of the address. */
function savedBy(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => /^(?:-\w{0,8}[oO]|--output|--output-document)$/.test(word));
  const isCurl = programOf(words) === 'curl';
  const next = at < 0 ? undefined : words[at + 1];
  const address = words.find((word) => /^https?:\/\//.test(word));
  const last = address === undefined ? undefined : /\/([\w.-]{1,100})(?:\?.*)?$/.exec(address)?.[1];
  const sign = words.indexOf('>');
  if (sign >= 0) return words[sign + 1]?.replace(/^\.\//, '');
  if (at < 0) return isCurl ? undefined : last;
  if (isCurl && /O$/.test(words[at])) return last;
  return next?.replace(/^\.\//, '');
}

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
