import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../../support/scan';

/** A field of a message, whose content is shorter than 16384 bytes. */
function field(number: number, ...parts: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  return Buffer.concat([
    Buffer.from([(number << 3) | 2, 0x80 | (body.length & 0x7f), body.length >> 7]),
    body,
  ]);
}

const text = (content: string) => field(2, content);
const placeholder = (name: string) => field(9, name);
const attribute = (key: string, value: Buffer) => field(5, field(1, key), field(2, value));
const operator = (name: string, op: string, ...rest: Buffer[]) => [field(1, name), field(2, op), ...rest];
const graph = (node: Buffer[], ...library: Buffer[]) =>
  Buffer.concat([field(1, ...node), field(2, ...library)]);
/** A function with an attribute, and the value that it has where a call says nothing. */
const functionOf = (standard: Buffer, ...nodes: Buffer[][]) =>
  field(
    1,
    field(1, field(1, 'f'), field(4, field(1, 's'), field(2, 'string'), field(3, standard))),
    ...nodes.map((node) => field(3, ...node)),
  );
const verdictOf = async (bytes: Buffer, name = 'graph.pb') => (await scanBytes(bytes, name)).verdict;

describe('functions of TensorFlow', () => {
  const call = operator('call', 'f');
  const print = operator('p', 'PrintV2', field(3, 'x'), attribute('output_stream', placeholder('s')));

  it('print to the file that is the default of an attribute', async () => {
    const library = functionOf(text('file:///home/me/.bashrc'), print);
    expect(await verdictOf(graph(call, library))).toBe('dangerous');
    const plain = operator('p', 'PrintV2', field(3, 'x'), attribute('output_stream', text('stderr')));
    expect(await verdictOf(graph(call, functionOf(text('x'), plain)))).toBe('safe');
  });

  it.each([
    ['output_stream', 'PrintV2'],
    ['vocab_file', 'FixedUnigramCandidateSampler'],
  ])('have %s from their caller', async (key, op) => {
    const node = operator('p', op, attribute(key, placeholder('s')));
    expect(await verdictOf(graph(call, functionOf(text('words.txt'), node)))).toBe('suspicious');
    const other = operator('p', op, attribute('T', placeholder('s')));
    expect(await verdictOf(graph(call, functionOf(text('words.txt'), other)))).toBe('safe');
  });

  it('have constants from their caller, so that the path which they open is not known', async () => {
    const constant = (value: Buffer) => operator('c', 'Const', attribute('value', value));
    const table = operator('t', 'InitializeTableFromTextFileV2', field(3, 'h'), field(3, 'c:output:0'));
    const named = field(8, field(8, 'words.txt'));
    expect(await verdictOf(graph(call, functionOf(named, constant(named), table)))).toBe('safe');
    expect(await verdictOf(graph(call, functionOf(named, constant(placeholder('s')), table)))).toBe(
      'dangerous',
    );
  });
});

describe('assets of TensorFlow 1', () => {
  it.each([
    ['words.txt', 'safe'],
    ['../../words.txt', 'dangerous'],
    ['/etc/passwd', 'dangerous'],
    ['/18-letters-of-path', 'dangerous'],
  ])('are in the folder of the model: %s', async (file, verdict) => {
    // A packed message has short lengths, as they are written.
    const short = (number: number, body: string) =>
      Buffer.concat([Buffer.from([(number << 3) | 2, body.length]), Buffer.from(body)]);
    const packed = Buffer.concat([short(1, short(1, 'c:0').toString()), short(2, file)]);
    const any = field(1, field(1, 'type.googleapis.com/tensorflow.AssetFileDef'), field(2, packed));
    const collection = field(4, field(1, 'saved_model_assets'), field(2, field(5, any)));
    const body = field(2, field(1, ...operator('a', 'Add')));
    const model = Buffer.concat([Buffer.from([8, 1]), field(2, body, collection)]);
    expect(await verdictOf(model, 'saved_model.pb')).toBe(verdict);
  });
});
