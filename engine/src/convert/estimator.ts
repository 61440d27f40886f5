/** Packages whose types skops trusts by itself, or never meets: they are how pickles and arrays are put together. */
const trustedPackages = new Set([
  'sklearn',
  'numpy',
  'scipy',
  'joblib',
  'builtins',
  'collections',
  'copyreg',
  '_codecs',
  'functools',
  'datetime',
]);

/**
 * Python that saves the user's own estimator in formats that load without running code from the file. `globals` are the dotted names
 * that its pickle uses: those of other packages are the types that skops has to be told to trust.
 */
export function estimatorScript(path: string, globals: readonly string[]): string {
  const target = (extension: string) => text(`${path.replace(/(?<=[^\\/])\.[^.\\/]*$/, '')}.${extension}`);
  const own = [...new Set(globals)].filter((name) => !trustedPackages.has(name.split('.')[0])).sort();
  const trusted =
    own.length === 0
      ? ['# Everything in it is of packages that skops trusts.', `skops.io.load(${target('skops')})`]
      : [
          '# skops has to be told to trust these; read the list, and keep only what you know.',
          'trusted = [',
          ...own.map((name) => `    ${text(name)},`),
          ']',
          `skops.io.load(${target('skops')}, trusted=trusted)`,
        ];
  return [
    '# Loading the file runs what is in it: do this only where you made it yourself.',
    '# pip install joblib skops skl2onnx',
    'import joblib',
    'import numpy',
    'import skl2onnx',
    'import skops.io',
    '',
    `estimator = joblib.load(${text(path)})`,
    '',
    '# With skops it stays an estimator for Python.',
    `skops.io.dump(estimator, ${target('skops')})`,
    ...trusted,
    '',
    '# With ONNX it predicts without Python. The type and number of features are those that it was trained on.',
    'features = numpy.zeros((1, estimator.n_features_in_), numpy.float32)',
    `with open(${target('onnx')}, "wb") as file:`,
    '    file.write(skl2onnx.to_onnx(estimator, features).SerializeToString())',
    '',
  ].join('\n');
}

/** A text as Python writes it; JSON's escapes are Python's. */
function text(value: string): string {
  return JSON.stringify(value);
}
