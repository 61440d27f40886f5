import { type GuardedModel, loaderOf, writeGuard } from './writeGuard';

/** Name of the module that a guard is written to. */
export const guardName = 'secure_ml_guard.py';

/**
 * A guard with one more model, or with the new state of one that it has; a new guard where there is none. Undefined where the text is none
 * that `writeGuard` wrote: nothing that somebody wrote by hand is replaced.
 */
export function withModel(
  text: string | undefined,
  model: GuardedModel,
  version: string,
): string | undefined {
  const known = text === undefined ? [] : readGuard(text);
  if (known === undefined) return undefined;
  const others = known.filter(({ name, sha256 }) => name !== model.name && sha256 !== model.sha256);
  return writeGuard([...others, model], version);
}

/** True for a module that `writeGuard` wrote, to the letter: it holds texts, and code that is ours. */
export function isGuard(written: string): boolean {
  return written.startsWith(opening) && readGuard(written) !== undefined;
}

const opening = '"""Loads the models that are listed below, and no others.';
const text = '"(?:[^"\\\\\\n]|\\\\.){0,4000}"';
const list = `\\[(?:\\n(?: {12}${text},\\n){1,500} {8})?\\]`;
const entry = new RegExp(
  [
    `    (${text}): \\(`,
    `        (${text}),`,
    `        (${text}),`,
    `        frozenset\\((${list})\\),`,
    `        (${list}),`,
    `        (${list}),`,
    '    \\),',
  ].join('\\n'),
  'y',
);

/** The models of a guard; undefined for any text that is not one, to the letter. */
function readGuard(written: string): readonly GuardedModel[] | undefined {
  const plain = written.replaceAll('\r\n', '\n');
  const version = /^"""[^\n]{0,200}\n\nMade by Secure ML ([0-9A-Za-z.+-]{1,40}):/.exec(plain)?.[1];
  const models = '\n\nMODELS = {\n';
  const start = plain.indexOf(models);
  if (version === undefined || start < 0) return undefined;
  const found: GuardedModel[] = [];
  for (entry.lastIndex = start + models.length; ; ) {
    const match = entry.exec(plain);
    if (match === null) break;
    const end = entry.lastIndex;
    const [, sha256, name, loader, globals, paths, digests] = match;
    const [known] = textsOf(loader).map((one) => loaderOf(one === 'torch' ? 'torch-zip' : one));
    if (known === undefined) return undefined;
    const files = textsOf(digests);
    found.push({
      sha256: textsOf(sha256)[0] ?? '',
      name: textsOf(name)[0] ?? '',
      loader: known,
      globals: textsOf(globals),
      sources: textsOf(paths).map((path, index) => [path, files[index] ?? '']),
    });
    entry.lastIndex = end + 1;
  }
  return writeGuard(found, version) === plain ? found : undefined;
}

/** Texts of literals as `writeGuard` writes them. */
function textsOf(literals: string): string[] {
  return [...literals.matchAll(new RegExp(text, 'g'))].map(([literal]) =>
    literal
      .slice(1, -1)
      .replace(
        /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/g,
        (_, short: string | undefined, long: string | undefined, plain: string | undefined) =>
          plain ?? String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(short ?? long ?? '0', 16))),
      ),
  );
}
