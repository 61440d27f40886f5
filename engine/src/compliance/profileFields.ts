import { severities } from '../finding';
import { rules } from '../generated/rules';
import { profiles } from './profiles';

/** A field, or a word that a field takes. */
export interface Suggestion {
  readonly label: string;
  readonly isField: boolean;
}

/** The fields of each map of a file, by the fields above it. */
const fields: Readonly<Record<string, readonly string[]>> = {
  profile: ['title', 'version', 'source', 'depends', 'controls', 'waivers'],
  'profile controls': ['id', 'title', 'impact', 'description', 'tags', 'only-if', 'checks'],
  'profile controls checks': [
    'rules',
    'families',
    'severity',
    'verdicts',
    'locks',
    'signatures',
    'dependencies',
    'pipelines',
    'file',
    'mentions',
    'question',
    'id',
    'valid-days',
  ],
  'profile controls only-if': ['files', 'models'],
  'profile controls checks file': ['path', 'contains', 'lacks'],
  'profile controls checks mentions': ['path', 'words'],
  'profile waivers': ['control', 'reason', 'owner', 'expires'],
  answers: ['answers'],
  'answers answers': ['control', 'question', 'answer', 'evidence', 'owner', 'date', 'expires'],
  signers: ['models'],
  'signers models': [
    'path',
    'signature',
    'ignore-paths',
    'public-key',
    'certificate-chain',
    'identity',
    'issuer',
    'trusted-root',
  ],
};

/** The words that a field takes, by its name. */
const words: Readonly<Record<string, () => readonly string[]>> = {
  depends: () => profiles.map(({ id }) => id),
  rules: () => rules.map(({ meta }) => meta.id),
  families: () => [...new Set(rules.map(({ meta }) => meta.family))],
  severity: () => severities,
  verdicts: () => ['safe', 'suspicious'],
  locks: () => ['required'],
  signatures: () => ['required'],
  dependencies: () => ['pinned'],
  pipelines: () => ['hardened'],
  models: () => ['true', 'false'],
  answer: () => ['yes', 'no', 'not-applicable'],
};

/**
 * What may stand below some fields of a file: the fields of a map, or, as a value or an item, the words that the last field takes.
 * @param kind `profile`, `answers` or `signers`
 */
export function profileFields(kind: string, section: readonly string[], isValue: boolean): Suggestion[] {
  const below = fields[[kind, ...section].join(' ')];
  const last = section.at(-1) ?? '';
  if (isValue && below === undefined && Object.hasOwn(words, last))
    return words[last]().map((label) => ({ label, isField: false }));
  return (below ?? []).map((label) => ({ label, isField: true }));
}
