/** Versions that rules know: where the weight of a finding flips. */
import { describe, expect, it } from 'vitest';
import { findPython } from '../analysis/support';

const gates: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
  [
    'torch-load-unsafe',
    'import torch\ntorch.load(p)\n',
    'torch',
    { '': 'high', '2.5.1': 'high', '2.6.0': 'info', '2.7.1+cu126': 'info' },
  ],
  [
    'keras-h5-load',
    'import keras\nkeras.models.load_model("/x/m.h5")\n',
    'keras',
    { '': 'medium', '3.11.2': 'medium', '3.11.3': '-' },
  ],
  [
    'keras-h5-load',
    'import tf_keras\ntf_keras.models.load_model("/x/m.h5")\n',
    'keras',
    { '3.12.0': 'medium' },
  ],
  [
    'datasets-script-trust',
    'import datasets\ndatasets.load_dataset("org/d")\n',
    'datasets',
    { '': '-', '2.19.2': 'medium', '2.20.0': '-' },
  ],
  [
    'trust-remote-code',
    'import datasets\ndatasets.load_dataset("org/d", trust_remote_code=True)\n',
    'datasets',
    { '': 'high', '3.6.0': 'high', '4.0.0': 'info' },
  ],
  [
    'skops-trusted-all',
    'import skops.io\nskops.io.load(p, trusted=True)\n',
    'skops',
    { '': 'high', '0.9': 'high', '0.10': 'low' },
  ],
  [
    'langchain-core-load',
    'from langchain_core.load import loads\nloads(text)\n',
    'langchain-core',
    { '': '-', '0.3.80': 'medium', '0.3.81': '-', '1.2.4': 'medium', '1.2.5': '-' },
  ],
];

describe.each(gates)('%s', (rule, text, distribution, expected) => {
  it.each(Object.entries(expected))(`weighs with ${distribution} %j: %s`, async (version, severity) => {
    const versions = new Map(version === '' ? [] : [[distribution, version]]);
    const found = (await findPython(text, { versions })).find(({ ruleId }) => ruleId === rule);
    expect(found?.severity ?? '-').toBe(severity);
  });
});

it('Lightning restricts only with a torch that does', async () => {
  const text = 'import lightning as L\nL.LightningModule.load_from_checkpoint(p)\n';
  const severities: Record<string, string | undefined> = {};
  for (const versions of [
    {},
    { torch: '2.7' },
    { torch: '2.7', lightning: '2.5' },
    { torch: '2.5', lightning: '2.6' },
    { torch: '2.7', lightning: '2.6' },
    { torch: '2.7', 'pytorch-lightning': '2.6.1' },
  ]) {
    const [finding] = await findPython(text, { versions: new Map(Object.entries(versions)) });
    severities[JSON.stringify(versions)] = finding?.severity;
  }
  expect(severities).toEqual({
    '{}': 'medium',
    '{"torch":"2.7"}': 'medium',
    '{"torch":"2.7","lightning":"2.5"}': 'medium',
    '{"torch":"2.5","lightning":"2.6"}': 'medium',
    '{"torch":"2.7","lightning":"2.6"}': 'low',
    '{"torch":"2.7","pytorch-lightning":"2.6.1"}': 'low',
  });
});
