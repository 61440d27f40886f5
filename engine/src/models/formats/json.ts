import type { ByteSource } from '../../bytes/byteSource';
import { decodeTextFile } from '../../bytes/text';
import { LimitError } from '../../limits';
import { Cost, Held } from '../../meter';
import type { ModelScan } from '../scan/modelScan';
import { SettingsText } from './settingPlace';

/** A JSON object. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string, or undefined for anything else. */
export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Parses JSON as Python reads it: with NaN and infinities, with a byte order mark. Undefined where it is none. */
export function parseJson(text: string): unknown {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return JSON.parse(body);
  } catch {
    try {
      return JSON.parse(
        body.replace(/"(?:[^"\\]+|\\[\s\S])*"?|-?Infinity\b|\bNaN\b/g, (token) =>
          token[0] === '"' ? token : 'null',
        ),
      );
    } catch {
      return undefined;
    }
  }
}

/** Reads a whole source as JSON; findings in a file that is one stand at their keys. @throws LimitError where it is longer than text may be. */
export async function readJson(
  scan: ModelScan,
  source: ByteSource,
  member?: readonly string[],
): Promise<unknown> {
  if (source.size > scan.options.limits.textBytes) throw new LimitError('textBytes');
  scan.meter.spend(source.size * Cost.json);
  const text = decodeTextFile(await source.read(0, source.size));
  if (text === undefined) return undefined;
  if (member?.length === 0) scan.settings = new SettingsText(text);
  scan.meter.hold(text.length * Held.json);
  return parseJson(text);
}

/**
 * Every object in a value, outer ones first, each once and with the key or index path that led to it; without recursion. Aliases of YAML
 * lead to the same object again.
 */
export function* objectsIn(root: unknown): Generator<{ object: JsonObject; key: string }> {
  const open: { value: unknown; key: string }[] = [{ value: root, key: '' }];
  const seen = new Set<unknown>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, key } = next;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (!Array.isArray(value)) yield { object: value as JsonObject, key };
    for (const [name, child] of Object.entries(value)) {
      if (typeof child === 'object' && child !== null) open.push({ value: child, key: name });
    }
  }
}
