import { decodeBase64 } from './checks';
import { entropyOf, isFirstTried, isNoSecret } from './filters';
import type { SecretMatch } from './secretMatch';

/** How far from `kind: Secret` its data may stand. */
const reach = 8000;
const field =
  /^([ \t]{1,20})["']?([\w.-]{1,100})["']?:[ \t]{1,8}["']?([^\s"'#]{4,4000})["']?[ \t]{0,20}(?:#.*)?$/;

/** Values of a Kubernetes Secret that stands in a YAML text. */
export interface KubernetesSecrets {
  readonly matches: readonly SecretMatch[];
  /** Where the text ends that was read for it: a further `kind` before that belongs to the same. */
  readonly end: number;
}

/** What stands around a `kind: Secret`; `at` is where its `kind` stands. */
export function kubernetesSecrets(text: string, at: number): KubernetesSecrets {
  const none = { matches: [], end: at };
  if (at > 0 && text[at - 1] !== '\n') return none;
  if (!/^kind: Secret[ \t]*(?:#.*)?(?:\r?\n|$)/.test(text.slice(at, at + 200))) return none;
  const before = text.slice(Math.max(0, at - reach), at);
  const begin = at - before.length + Math.max(0, before.lastIndexOf('\n---') + 1);
  const ahead = text.slice(at, at + reach);
  const after = ahead.indexOf('\n---');
  const end = at + (after < 0 ? ahead.length : after);
  const matches: SecretMatch[] = [];
  let encoded: boolean | undefined;
  for (let line = begin; line < end; ) {
    const next = text.indexOf('\n', line);
    const stop = next < 0 ? text.length : next;
    const written = text.slice(line, Math.min(stop, line + 5000)).replace(/\r$/, '');
    if (/^\S/.test(written)) encoded = sectionOf(written);
    else if (encoded !== undefined) {
      const match = fieldAt(text, line, written, encoded);
      if (match !== undefined) matches.push(match);
    }
    line = stop + 1;
  }
  return { matches, end };
}

/** Whether a section's values are base64; undefined for sections without secrets. */
function sectionOf(line: string): boolean | undefined {
  const section = /^["']?(data|stringData)["']?:\s*$/.exec(line)?.[1];
  return section === undefined ? undefined : section === 'data';
}

function fieldAt(text: string, line: number, written: string, encoded: boolean): SecretMatch | undefined {
  const found = field.exec(written);
  if (found === null) return undefined;
  const [, , name, value] = found;
  const start = line + written.indexOf(value, found[1].length + name.length + 1);
  const end = start + value.length;
  const meant = encoded ? decodeBase64(value) : value;
  if (meant === undefined || meant.length < 8 || entropyOf(meant) < 2.5) return undefined;
  if (isNoSecret({ value: meant, text, start, end }, 'chosen')) return undefined;
  const variable = name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  return { start, end, value, variable, ...(isFirstTried(meant) ? { isMild: true as const } : {}) };
}
