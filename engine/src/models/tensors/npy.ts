import { t } from '../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { arrayNode } from './nodes';
import { numpyDtype } from './numpyTypes';
import { type Entry, RefusedError, type TensorFile, type TensorNode, tensorBytes } from './tensor';
import type { ZipMembers } from './zipMembers';

const headerText =
  /^\{'descr': '([^']{1,16})', 'fortran_order': (True|False), 'shape': \(([\dL, ]*)\),? ?\}\s*$/;

/** The array of a .npy file. Format: numpy.lib.format, versions 1 to 3. */
export async function readNpy(source: ByteSource): Promise<TensorNode> {
  const start = await source.read(0, 12);
  const view = new DataView(start.buffer, start.byteOffset, start.length);
  if (start.length < 12 || decodeLatin1(start.subarray(0, 6)) !== '\x93NUMPY' || start[6] < 1 || start[6] > 3)
    throw new RefusedError('malformed', t('npy.damaged-header'));
  const prefix = start[6] === 1 ? 10 : 12;
  const length = start[6] === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  const header = decodeLatin1(await source.read(prefix, Math.min(length, 1 << 16)));
  const match = headerText.exec(header);
  if (match === null) {
    const message = t('npy.object-arrays');
    return { kind: 'refused', refusal: { id: 'dtype', message } };
  }
  const [, descr, fortran, sizes] = match;
  const shape = sizes
    .split(',')
    .filter((size) => size.trim() !== '')
    .map((size) => Number.parseInt(size, 10));
  const { dtype, bigEndian } = numpyDtype(descr);
  if (dtype === undefined) {
    const message = t('common.no-array-dtype', descr);
    return { kind: 'refused', refusal: { id: 'dtype', message }, dtype: descr, shape };
  }
  const bytes = tensorBytes({ dtype, shape });
  const available = source.size - prefix - length;
  if (!(bytes <= available)) throw new RefusedError('lying-size', t('common.array-exceeds-file'));
  const data = new SliceSource(source.name, source, prefix + length, bytes);
  return arrayNode(dtype, shape, fortran === 'True', { name: source.name, source: data, bigEndian });
}

/** The arrays of a .npz file by name. Source: numpy.lib.npyio `NpzFile`. */
export async function readNpz(members: ZipMembers): Promise<TensorFile> {
  const entries: Entry[] = [];
  for (const name of members.names) {
    if (!name.endsWith('.npy')) continue;
    entries.push([name.slice(0, -4), await readNpy(members.open(name))]);
  }
  return { format: 'npz', root: { kind: 'mapping', entries, hasTextKeys: true }, metadata: new Map() };
}
