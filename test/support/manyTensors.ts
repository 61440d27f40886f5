import { storedZip } from './zip';

/** Tensors of `manyTensorsZip`. */
export const manyTensors = 50_000;

/** A checkpoint of very many small tensors, all views of one storage: what a table of tensors has to open. */
export function manyTensorsZip(): Buffer {
  const text = (value: string) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(value.length);
    return Buffer.concat([Buffer.from('X'), length, Buffer.from(value)]);
  };
  const int = (value: number) => {
    const bytes = Buffer.alloc(5, 'J');
    bytes.writeInt32LE(value, 1);
    return bytes;
  };
  // Names are spelled once and then taken from the memo, as picklers do.
  const names = [
    Buffer.from('ctorch._utils\n_rebuild_tensor_v2\nq\x00'),
    Buffer.concat([text('storage'), Buffer.from('q\x01')]),
    Buffer.from('ctorch\nFloatStorage\nq\x02'),
    Buffer.concat([text('0'), Buffer.from('q\x03')]),
    Buffer.concat([text('cpu'), Buffer.from('q\x04')]),
  ];
  const parts: Buffer[] = [Buffer.from('\x80\x02}(', 'latin1')];
  for (let i = 0; i < manyTensors; i++) {
    const [rebuild, ...pid] = i === 0 ? names : names.map((_, index) => Buffer.from([0x68, index]));
    parts.push(text(`layers.${i}.weight`), rebuild, Buffer.from('(('), ...pid, int(manyTensors));
    parts.push(Buffer.from('tQ'), int(i), Buffer.from('K\x01\x85K\x01\x85\x89}tR', 'latin1'));
  }
  parts.push(Buffer.from('u.'));
  return storedZip({
    'archive/data.pkl': Buffer.concat(parts),
    'archive/data/0': Buffer.alloc(manyTensors * 4),
  });
}
