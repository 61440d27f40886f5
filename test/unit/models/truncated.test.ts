/* A download that broke off: what is said of the file says what to do about it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { scanBytes } from '../../support/scan';

const models =
  `benign/dill/containers.dill benign/numpy/stored.npz benign/numpy/structured.npy benign/safetensors/dtypes.safetensors
  benign/stdlib/model.tar.gz benign/torch/torchscript/control-flow.pt benign/xgboost/classifier.joblib formats/gguf/chatml.gguf
  formats/hdf5/many-old.h5 formats/keras/sequential.keras formats/onnx/text.onnx formats/tflite/small.tflite seven-zip/many.7z`.split(
    /\s+/,
  );

it.each(models)('%s, cut', async (path) => {
  const bytes = readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
  const whole = await scanBytes(bytes, basename(path));
  expect(whole.reasons.map(({ message }) => message).join()).not.toMatch(/download/);
  const cut = await scanBytes(bytes.subarray(0, Math.floor(bytes.length * 0.6)), basename(path));
  expect(cut.verdict).not.toBe('safe');
  expect(cut.reasons.map(({ message }) => message).join()).toMatch(/download it again/);
});
