/** Fixes that compare a digest beside a statement, for functions that take none themselves. */

import { t } from '../../../../l10n/messages';
import type { Fix } from '../../finding';
import type { KnownDigest } from '../../provenance/knownDigests';
import type { Call } from '../names/calls';
import type { PythonContext } from '../rules/pythonRule';
import type { SyntaxNode } from '../syntax/node';

/** What is hashed, as an expression, and the modules that it needs. */
interface Hashed {
  readonly expression: string;
  readonly modules: readonly string[];
}

/** The bytes of a file whose path is written as `path`. */
export function bytesOfFile(path: string): Hashed {
  return { expression: `pathlib.Path(${path}).read_bytes()`, modules: ['pathlib'] };
}

/** The comparison behind the statement that fetches. */
export function verifyBehind(
  call: Call,
  context: PythonContext,
  digest: KnownDigest,
  hashed: Hashed,
): Fix | undefined {
  const place = placeOf(call, context);
  if (place === undefined) return undefined;
  const { statement, indent, behind, newline } = place;
  // What stands behind it on its line, which is a comment, stays there.
  const at = statement.end + behind;
  return comparison(call, context, digest, hashed, (lines) => [
    at,
    lines.map((line) => `${newline}${indent}${line}`).join(''),
  ]);
}

/** The comparison before the statement that loads. */
export function verifyBefore(
  call: Call,
  context: PythonContext,
  digest: KnownDigest,
  hashed: Hashed,
): Fix | undefined {
  const place = placeOf(call, context);
  if (place === undefined) return undefined;
  const { statement, indent, newline } = place;
  return comparison(call, context, digest, hashed, (lines) => [
    statement.start,
    lines.map((line) => `${line}${newline}${indent}`).join(''),
  ]);
}

function comparison(
  call: Call,
  { document }: PythonContext,
  { sha256, from }: KnownDigest,
  { expression, modules }: Hashed,
  placed: (lines: readonly string[]) => readonly [number, string],
): Fix | undefined {
  const imports = ['hashlib', ...modules].map((module) => document.importing(module, call.node));
  if (imports.some((edits) => edits === undefined)) return undefined;
  const [at, text] = placed([
    `if hashlib.sha256(${expression}).hexdigest() != "${sha256}":`,
    '    raise ValueError("unexpected SHA-256")',
  ]);
  return {
    title: t('verify-digest.compare', from),
    edits: [...imports.flatMap((edits) => edits ?? []), document.edit(at, at, text)],
    safe: false,
  };
}

const simple = new Set(['expression_statement', 'assignment', 'return_statement']);

/** The statement of a call, if it stands alone on its lines. */
function placeOf(
  call: Call,
  { document }: PythonContext,
):
  | {
      readonly statement: SyntaxNode;
      readonly indent: string;
      readonly behind: number;
      readonly newline: string;
    }
  | undefined {
  let statement = call.node;
  while (statement.parent !== undefined && !['module', 'block'].includes(statement.parent.type)) {
    // What runs later, or for each of many, is verified nowhere near.
    if (/lambda|comprehension|generator/.test(statement.type)) return undefined;
    statement = statement.parent;
  }
  if (!simple.has(statement.type)) return undefined;
  const indent = /(?:^|\n)([ \t]*)$/.exec(
    document.textAround(Math.max(0, statement.start - 200), statement.start),
  );
  const rest = document.textAround(statement.end, statement.end + 1_000);
  const behind = /^[ \t]*(?:#[^\r\n]*)?(?=\r?\n|$)/.exec(rest)?.[0].length;
  if (indent === null || behind === undefined) return undefined;
  return {
    statement,
    indent: indent[1],
    behind,
    newline: document.source.lineBreakAt(statement.start),
  };
}
