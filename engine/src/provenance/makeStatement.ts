import type { Platform } from '../platform';
import { compareNames } from './names';
import { alwaysIgnored, bytesOf, predicateType, statementType, wholeFile } from './statement';

/** A file of a model, as a signature names it. */
export interface SignedFile {
  /** Below the model's folder, with forward slashes; `wholeFile` for a model that is one file. */
  readonly name: string;
  /** SHA-256 of all its bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What somebody signs. */
export interface SignedModel {
  /** Last part of the model's path; says nothing that is verified. */
  readonly name: string;
  readonly files: readonly SignedFile[];
  readonly allowSymlinks: boolean;
  /** Names below the folder that are no part of the model. */
  readonly ignored: readonly string[];
}

/** The in-toto statement of a model signature, as text. Source: OMS specification 1.0; field order of the reference implementation. */
export function makeStatement(
  { name, files, allowSymlinks, ignored }: SignedModel,
  platform: Platform,
): string {
  const resources = [...files]
    .sort((a, b) => compareParts(a.name, b.name))
    .map((file) => ({ name: file.name, algorithm: 'sha256', digest: file.sha256 }));
  const root = platform.sha256();
  for (const { digest } of resources) root.update(bytesOf(digest));
  const isFile = files.length === 1 && files[0].name === wholeFile;
  const statement = {
    _type: statementType,
    subject: [{ name, digest: { sha256: root.hex() } }],
    predicateType,
    predicate: {
      serialization: {
        method: 'files',
        hash_type: 'sha256',
        allow_symlinks: allowSymlinks,
        ignore_paths: isFile ? [] : [...new Set([...alwaysIgnored, ...ignored])].sort(compareNames),
      },
      resources,
    },
  };
  return JSON.stringify(statement, undefined, 2);
}

/** The order of the reference implementation: part by part, so that a folder's files come before those of `folder-x`. */
function compareParts(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = compareNames(left[index], right[index]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
