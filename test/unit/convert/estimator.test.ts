import { describe, expect, it } from 'vitest';
import { estimatorScript } from '../../../engine/src/convert/estimator';

describe('the script for estimators', () => {
  it('names the file, what is written, and the types that skops must trust', () => {
    const script = estimatorScript('/models/my "best".v2.joblib', [
      'sklearn.pipeline.Pipeline',
      'mine.Scaler',
      'numpy.ndarray',
      'mine.Scaler',
      'another.Encoder',
    ]);
    expect(script).toContain('joblib.load("/models/my \\"best\\".v2.joblib")');
    expect(script).toContain('skops.io.dump(estimator, "/models/my \\"best\\".v2.skops")');
    expect(script).toContain('trusted = [\n    "another.Encoder",\n    "mine.Scaler",\n]\n');
    expect(script).toContain('open("/models/my \\"best\\".v2.onnx", "wb")');
  });

  it('trusts nothing more where all types are of known packages', () => {
    expect(estimatorScript('model', ['sklearn.svm._classes.SVC', 'copyreg._reconstructor'])).toContain(
      'skops.io.load("model.skops")\n',
    );
  });
});
