/** What names say about files. Names never decide what a file is; they only tell when silence would be wrong. */

/** Extensions under which nothing but models is kept: a file that we can't recognise is then reported, not passed over. */
const modelExtensions = new Set(
  'pt pth pt2 distcp pkl pickle joblib safetensors gguf npy npz keras h5 hdf5 onnx tflite ckpt mar nemo dill pdparams pdiparams mlmodel t7 cbm rknn skops pte ptl pmml llamafile trt rds rda lightgbm pdmodel'.split(
    ' ',
  ),
);

/** Extensions that models share with other things. */
const ambiguousExtensions = new Set(
  'bin pb model sav mdl dat data params weights index p pk pckl engine plan msgpack ubj'.split(' '),
);

const compressions = new Set(['gz', 'bz2', 'xz', 'lzma', 'lz4', 'z', 'zst']);

/** Every extension that a model may have, and every suffix of a compressed one, for those who watch files. */
export const watchedExtensions: readonly string[] = [...modelExtensions, ...ambiguousExtensions];
export const watchedCompressions: readonly string[] = [...compressions];

/** Last extension of a path in lower case, compression suffixes skipped. */
export function extensionOf(path: string): string {
  const parts = path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .toLowerCase()
    .split('.');
  while (parts.length > 2 && compressions.has(parts.at(-1) as string)) parts.pop();
  return parts.length > 1 ? (parts.at(-1) as string) : '';
}

/** True for names that only models have. */
export function isModelName(path: string): boolean {
  return modelExtensions.has(extensionOf(path));
}

/** True for names that a model may well have. */
export function mayBeModelName(path: string): boolean {
  return isModelName(path) || ambiguousExtensions.has(extensionOf(path));
}
