/** How commands that fetch a file are held to one content. */

import { t } from '../../../l10n/messages';
import { digestOfDownload, type KnownDigests } from '../provenance/knownDigests';
import { type Command, programOf } from './command';
import { type CommandReport, optionOf } from './commandRule';

/** What holds a command to one content: what a person writes, and the command with it where the content is known. */
export interface CommandPin {
  readonly how: string;
  readonly instead?: Pick<CommandReport, 'instead'>;
}

const verified = /\b(?:sha(?:256|512)sum|shasum|b2sum|openssl dgst)\b|--checksum\b/;

/** The pin of a program that fetches, which is `words` of a command; undefined where something in it is compared, or pinned, already. */
export function commandPin(
  command: Command,
  words: readonly string[],
  digests: KnownDigests | undefined,
): CommandPin | undefined {
  if (verified.test(command.text)) return undefined;
  const program = programOf(words);
  if (program === 'hf' || program === 'huggingface-cli')
    return /--revision[ =][0-9a-f]{40}\b/.test(command.text) ? undefined : { how: '--revision <commit>' };
  const how = 'sha256sum -c';
  // Behind more than one command nobody knows where the file is.
  const isAlone = command.pipelines.length === 1 && command.pipelines[0].length === 1;
  const file = isAlone ? fileOf(program, words) : undefined;
  const digest = file === undefined ? undefined : digestOfDownload(digests, file, file);
  if (digest === undefined) return { how };
  const written = command.text.trimEnd();
  const text = `${written} && echo "${digest.sha256}  ${file}" | sha256sum -c -${command.text.slice(written.length)}`;
  return { how, instead: { instead: { title: t('verify-digest.compare', digest.from), text } } };
}

/** The file that a download leaves, relative to the folder it runs in; undefined where that is not plain. */
function fileOf(program: string, words: readonly string[]): string | undefined {
  const urls = words.filter((word) => /^(?:https?|ftp):\/\//i.test(word));
  const [url] = urls;
  if (url === undefined || urls.length > 1 || words.some((word) => /[$`{}<>*]/.test(word))) return undefined;
  const name = url.replace(/[?#].*$/, '').replace(/^.*\//, '');
  const file =
    program === 'wget' ? wgetFile(words, name) : program === 'curl' ? curlFile(words, name) : undefined;
  return file !== undefined && /^[\w.][\w./-]{0,200}$/.test(file) ? file : undefined;
}

function wgetFile(words: readonly string[], name: string): string | undefined {
  const named = shortOption(words, 'O') ?? optionOf(words, '--output-document');
  if (named !== undefined) return named;
  const folder = shortOption(words, 'P') ?? optionOf(words, '--directory-prefix');
  return folder === undefined ? name : `${folder.replace(/\/$/, '')}/${name}`;
}

function curlFile(words: readonly string[], name: string): string | undefined {
  const named = shortOption(words, 'o') ?? optionOf(words, '--output');
  if (named !== undefined) return named;
  return words.some((word) => /^-[a-zA-Z]{0,8}O[a-zA-Z]{0,8}$/.test(word) || word === '--remote-name')
    ? name
    : undefined;
}

/** `-O file`, `-Ofile`, `-qO file`: an option of one letter, behind others or not. */
function shortOption(words: readonly string[], letter: string): string | undefined {
  for (const [index, word] of words.entries()) {
    if (!/^-[a-zA-Z]/.test(word) || word.startsWith('--')) continue;
    const at = word.indexOf(letter, 1);
    if (at < 0 || /[^a-zA-Z]/.test(word.slice(1, at))) continue;
    return at === word.length - 1 ? words[index + 1] : word.slice(at + 1);
  }
  return undefined;
}
