import { type ModelReport, maxImports } from '../models/scan/verdict';

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

/** Formats that are pickles, in which every tensor is made by a name of these packages. Keras pickles its models as archives. */
const pickleFormats = new Set(['torch-zip', 'torch-legacy', 'joblib', 'pickle']);
const tensorPackages = /^(?:torch|numpy|joblib|keras)\./;

/** True for a model whose conversion is not refused for what its scan said: its format, its verdict, or that nothing in it makes a tensor. */
export function isConvertible({
  format,
  verdict,
  imports = [],
}: Pick<ModelReport, 'format' | 'verdict' | 'imports'>): boolean {
  if (!convertibleFormats.has(format) || verdict === 'dangerous' || verdict === 'incomplete') return false;
  return (
    !pickleFormats.has(format) ||
    imports.length >= maxImports ||
    imports.some((name) => tensorPackages.test(name))
  );
}
