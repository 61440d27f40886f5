import type { ModelReport } from '../models/scan/verdict';

/** Formats whose tensors can be converted to safetensors. */
const convertibleFormats = new Set([
  'torch-zip',
  'torch-legacy',
  'npy',
  'npz',
  'joblib',
  'pickle',
  'keras',
  'keras-h5',
  'hdf5',
]);

/** Extensions of files in these formats: what an offer can know of a file that was not scanned. */
export const convertibleEndings: readonly string[] = [
  'pt',
  'pth',
  'bin',
  'ckpt',
  'npy',
  'npz',
  'joblib',
  'pkl',
  'pickle',
  'keras',
  'h5',
  'hdf5',
];

/** True for a model whose conversion is not refused for what its scan said. */
export function isConvertible({ format, verdict }: Pick<ModelReport, 'format' | 'verdict'>): boolean {
  return convertibleFormats.has(format) && verdict !== 'dangerous' && verdict !== 'incomplete';
}
