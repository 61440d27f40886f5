import { Atom, Kind, kindOf, payloadOf, type Value } from '../machine/values';
import { bufferOf } from './arrowArray';
import type { ArrowContext } from './arrowTypes';

/** What a key of metadata begins with by which a schema that is read from a file names an extension type. */
const extension = 'ARROW:extension';

/**
 * `field(name, type, nullable, metadata)`, `schema(fields, metadata)`, `struct(fields)` and `union(fields, mode, codes)` of pyarrow: a name that
 * is text, since another object may describe a whole field; fields that were made so, since tuples are made fields; and metadata that names
 * no extension type.
 */
export async function isPlainField(context: ArrowContext, path: string, items: Int32Array): Promise<boolean> {
  const [first, second] = items;
  switch (path) {
    case 'pyarrow.lib.field':
      return items.length === 4 && kindOf(first) === Kind.text && isPlainMetadata(context, items[3]);
    case 'pyarrow.lib.schema':
      return items.length === 2 && areFields(context, first) && isPlainMetadata(context, second);
    case 'pyarrow.lib.struct':
      return items.length === 1 && areFields(context, first);
    case 'pyarrow.lib.union':
      return items.length === 3 && areFields(context, first) && kindOf(second) === Kind.text;
    default:
      return false;
  }
}

/** A list of what `field` gave. */
function areFields(context: ArrowContext, list: Value): boolean {
  const { calls } = context.machine;
  const fields = kindOf(list) === Kind.list ? context.listOf(list) : undefined;
  return (
    fields?.every((field) => {
      const callee = kindOf(field) === Kind.result ? calls.callee(field) : field;
      return kindOf(callee) === Kind.global && context.pathOf(payloadOf(callee)) === 'pyarrow.lib.field';
    }) === true
  );
}

async function isPlainMetadata(context: ArrowContext, metadata: Value): Promise<boolean> {
  if (kindOf(metadata) === Kind.atom) return payloadOf(metadata) === Atom.none;
  const entries = kindOf(metadata) === Kind.dict ? context.listOf(metadata) : undefined;
  if (entries === undefined || entries.length === 0) return false;
  for (let at = 0; at < entries.length; at += 2) {
    const key = await keyOf(context, entries[at]);
    if (key === undefined || key.startsWith(extension)) return false;
  }
  return true;
}

async function keyOf(context: ArrowContext, key: Value): Promise<string | undefined> {
  if (kindOf(key) === Kind.text) return context.textOf(key);
  const bytes = kindOf(key) === Kind.bytes || kindOf(key) === Kind.result ? key : undefined;
  const source = bytes === undefined ? undefined : await bufferOf(context, bytes, true);
  return source === undefined ? undefined : String.fromCharCode(...(await source.read(0, extension.length)));
}
