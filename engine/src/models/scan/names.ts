import { modelEndings, sharedEndings } from '../../generated/endings';
import { compressionEndings } from './compressions';

/** What names say about files. Names never decide what a file is; they only tell when silence would be wrong. */

const modelExtensions: ReadonlySet<string> = new Set(modelEndings);
const ambiguousExtensions: ReadonlySet<string> = new Set(sharedEndings);

const compressions: ReadonlySet<string> = new Set(compressionEndings);

/** Every extension that a model may have, and every suffix of a compressed one, for those who watch files. */
export const watchedExtensions: readonly string[] = [...modelExtensions, ...ambiguousExtensions];
export const watchedCompressions: readonly string[] = [...compressions];

/** Extensions shared with other things that are never text: an editor of text has nothing to show of them. */
export const binaryEndings: readonly string[] = ['pb', 'msgpack', 'ubj', 'bst', 'xgb', 'sav', 'pk', 'pckl'];

/** Last extension of a path in lower case, compression suffixes skipped. */
export function extensionOf(path: string): string {
  const parts = path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .toLowerCase()
    .split('.');
  while (parts.length > 2 && compressions.has(parts.at(-1) as string)) parts.pop();
  return parts.length > 1 ? (parts.at(-1) as string) : '';
}

/** True for names that only models have. */
export function isModelName(path: string): boolean {
  return modelExtensions.has(extensionOf(path));
}

/** True for names that a model may well have. */
export function mayBeModelName(path: string): boolean {
  return isModelName(path) || ambiguousExtensions.has(extensionOf(path));
}
