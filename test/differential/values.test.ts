import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { defaultLimits } from '../../engine/src/limits';
import { Kind, kindOf, type Value } from '../../engine/src/models/pickle/machine/values';
import { Budget } from '../../engine/src/models/scan/budget';
import { ValueReader } from '../../engine/src/models/tensors/plainValues';
import { type RebuiltPickle, rebuildPickle } from '../../engine/src/models/tensors/rebuild';
import { valueOfPickle } from '../../engine/src/models/values/pickleValue';
import { nodePlatform } from '../../host/src/nodePlatform';

/*
 * Three readers of plain data: CPython, whose values test/fixtures/make_values.py recorded, our machine, and pickleparser as --values uses
 * it. The forms are those of the script.
 */

type Entry = readonly [pickle: string, value: unknown];
const byText = (left: unknown, right: unknown) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);
// Python sorts texts by their characters, and JavaScript by units of UTF-16.
const entries = JSON.parse(
  readFileSync(new URL('../fixtures/values.json', import.meta.url), 'utf8'),
  (key, value) => (key === 'set' ? [...value].sort(byText) : value),
) as Entry[];

const budget = () =>
  new Budget({
    ...defaultConfiguration,
    limits: defaultLimits,
    platform: nodePlatform,
    cancel: { cancelled: false },
  });

function ofNumber(value: number | bigint): unknown {
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : { int: String(value) };
  if (Number.isFinite(value) && !Object.is(value, -0)) return value;
  return {
    float: Object.is(value, -0) ? '-0.0' : String(value).replace('Infinity', 'inf').replace('NaN', 'nan'),
  };
}

/** What pickleparser gave, in the script's form. */
function ofLibrary(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'bigint') return ofNumber(value);
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(ofLibrary);
  if (value instanceof Set) return { set: [...value].map(ofLibrary).sort(byText) };
  if (value instanceof Map)
    return { dict: [...value].map(([key, item]) => [ofLibrary(key), ofLibrary(item)]) };
  return value;
}

/** What our machine read, in the script's form; numbers that no double holds as `undefined`. */
async function ofMachine(pickle: RebuiltPickle, reader: ValueReader, value: Value): Promise<unknown> {
  const { machine } = pickle;
  const all = async (items: readonly Value[]) => {
    const read: unknown[] = [];
    for (const item of items) read.push(await ofMachine(pickle, reader, item));
    return read;
  };
  switch (kindOf(value)) {
    case Kind.text:
    case Kind.pyString:
      return reader.text(value);
    case Kind.bytes: {
      const span = reader.span(value);
      const bytes = span === undefined ? [] : pickle.kept.at(span.start, span.length);
      return { bytes: Buffer.from(bytes).toString('base64') };
    }
    case Kind.list:
      return all(machine.elements.items(value, Number.POSITIVE_INFINITY).items);
    case Kind.tuple:
    case Kind.kept:
      return all(reader.items(value) ?? []);
    case Kind.set:
    case Kind.frozenset:
      return { set: (await all(machine.elements.items(value, Number.POSITIVE_INFINITY).items)).sort(byText) };
    case Kind.dict: {
      const flat = await all(machine.elements.items(value, Number.POSITIVE_INFINITY).items);
      const pairs = new Map<string, unknown[]>();
      for (let i = 0; i < flat.length; i += 2) {
        const key = JSON.stringify(flat[i]);
        pairs.set(key, [pairs.get(key)?.[0] ?? flat[i], flat[i + 1]]);
      }
      return { dict: [...pairs.values()] };
    }
    default: {
      const scalar = reader.scalar(value);
      if (scalar === undefined) return kindOf(value) === Kind.atom ? [] : undefined;
      return /^(?:-?inf|nan|-?Infinity|NaN)$/.test(scalar) || scalar === '-0' || scalar === '-0.0'
        ? ofNumber(Number(scalar.replace('inf', 'Infinity').replace('nan', 'NaN')))
        : JSON.parse(scalar);
    }
  }
}

/** The same with what no double holds left out: the machine does not spell it. */
function withoutLarge(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, item) =>
    typeof item === 'object' && item !== null && 'int' in item ? null : item,
  );
}

describe('plain data, read by CPython, pickleparser and our machine', () => {
  it('is the same to pickleparser', async () => {
    for (const [base64, expected] of entries) {
      const bytes = Buffer.from(base64, 'base64');
      const read = await valueOfPickle(new MemorySource('m.pkl', bytes), 0, budget());
      expect([base64, 'value' in read ? ofLibrary(read.value) : read]).toEqual([base64, expected]);
    }
  });

  it('is the same to our machine', async () => {
    for (const [base64, expected] of entries) {
      const source = new MemorySource('m.pkl', Buffer.from(base64, 'base64'));
      const pickle = await rebuildPickle(source, 0, budget(), defaultLimits);
      const read = await ofMachine(pickle, new ValueReader(pickle), pickle.value);
      expect([base64, withoutLarge(read ?? null)]).toEqual([base64, withoutLarge(expected)]);
    }
  });
});
