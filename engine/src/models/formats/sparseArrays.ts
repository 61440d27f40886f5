import { wordsOf } from '../../../../l10n/messages';
import { SliceSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import {
  areCoordinates,
  areDiagonals,
  type Elements,
  everyInteger,
  isCompressed,
} from '../pickle/judging/contentChecks';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { npyElements, type OpenMember } from './npyElements';

/*
 * A sparse matrix in an .npz file: `format`, `shape`, and the arrays of that format. scipy compares some of them when it makes the matrix, and
 * none of the indices of rows and columns, which its compiled code follows. Source: scipy 1.10 to 1.17, sparse/_matrix_io.py, `load_npz`.
 */

const formats = new Set(['csr', 'csc', 'bsr', 'coo', 'dia']);
/** Characters of the name of a format, as bytes or as 32-bit characters. */
const maxName = 64;

/** Reports a matrix whose indices lead outside. An archive of arrays that only has one called `format` is none. */
export async function reportSparseArrays(
  scan: ModelScan,
  open: OpenMember,
  member: readonly string[],
): Promise<void> {
  const read = async (name: string): Promise<Elements | undefined> => {
    const file = (await open(`${name}.npy`)) ?? (await open(name));
    return file === undefined ? undefined : npyElements(file);
  };
  const format = await nameIn(await read('format'));
  if (format === undefined || !formats.has(format)) return;
  if (!(await agrees(format, read)))
    new FormatReport(scan, member, 'scipy').structure(wordsOf('sparse-arrays.outside', format));
}

async function nameIn(elements: Elements | undefined): Promise<string | undefined> {
  if (elements === undefined || elements.count !== 1 || elements.width > maxName) return undefined;
  const text = decodeLatin1(await elements.source.read(0, elements.width));
  return text.replaceAll('\0', '');
}

/** Whether the arrays of a format agree with each other and with the shape. */
async function agrees(
  format: string,
  read: (name: string) => Promise<Elements | undefined>,
): Promise<boolean> {
  const shape = await integersIn(await read('shape'));
  if (shape === undefined) return false;
  if (format === 'dia') {
    const [offsets, data] = [await read('offsets'), await read('data')];
    return offsets !== undefined && data !== undefined && areDiagonals(offsets, data, shape);
  }
  if (format === 'coo') {
    const all = await read('coords');
    const axes = all === undefined ? [await read('row'), await read('col')] : rowsOf(all);
    return axes.every((axis) => axis !== undefined) && areCoordinates(axes as Elements[], shape);
  }
  const [pointers, indices, data] = [await read('indptr'), await read('indices'), await read('data')];
  if (pointers === undefined || indices === undefined || data === undefined) return false;
  // Of one dimension, a row.
  const sizes = shape.length === 1 ? [1, ...shape] : shape;
  return sizes.length === 2 && isCompressed(format as 'csr' | 'csc' | 'bsr', pointers, indices, data, sizes);
}

/** Lengths along the axes; undefined where they are none. */
async function integersIn(elements: Elements | undefined): Promise<number[] | undefined> {
  if (elements === undefined || elements.count > 64) return undefined;
  const numbers: number[] = [];
  const areLengths = await everyInteger(elements, (value) => {
    numbers.push(value);
    return value >= 0;
  });
  return areLengths ? numbers : undefined;
}

/** An array of coordinates, axis by axis. */
function rowsOf(elements: Elements): Elements[] {
  const rows = elements.rows ?? 0;
  const count = rows > 0 ? elements.count / rows : 0;
  const { source, width } = elements;
  return Array.from({ length: Math.min(rows, 64) }, (_, axis) => ({
    ...elements,
    source: new SliceSource(source.name, source, axis * count * width, count * width),
    count,
    rows: count,
  }));
}
