import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { isWithin } from '../../../engine/src/pipelines/registries';
import { judgeLock } from '../../../engine/src/provenance/judgeLock';
import { readModelSource, sourceOf } from '../../../engine/src/provenance/modelSources';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { contextWith } from '../analysis/support';

describe('the place of a model', () => {
  it.each([
    ['hf://acme/m@v1/file.bin', 'huggingface.co/acme/m@v1/file.bin'],
    ['https://hf.co/acme/m/resolve/main/model.bin', 'huggingface.co/acme/m@main'],
    ['https://huggingface.co/acme/m/tree/v1', 'huggingface.co/acme/m@v1'],
    ['https://user:word@Models.Example.org/a/b/', 'models.example.org/a/b'],
    ['https://raw.githubusercontent.com/o/n/main/m.pt', 'github.com/o/n/main/m.pt'],
    ['git+https://github.com/o/n.git@v1', 'github.com/o/n@v1'],
    ['s3://bucket/key', 's3://bucket/key'],
    ['gcs://bucket', 'gs://bucket'],
    ['models/weights.pt', undefined],
    ['file:///etc/passwd', undefined],
  ])('of %s is %s', (address, expected) => {
    expect(sourceOf(address)).toBe(expected);
  });

  it('is allowed at and below an entry, and nowhere that only begins like it', () => {
    const allowed = ['huggingface.co/acme', 's3://models', 'huggingface.co/o/n@v1'];
    const within = (address: string) => isWithin(sourceOf(address) ?? '', allowed);
    expect(['hf://acme/m', 'hf://acme/m@v1', 's3://models/a', 'hf://o/n@v1'].map(within)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['hf://acme-evil/m', 's3://models-evil/a', 'hf://o/n@v10', 'hf://o/n'].map(within)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is read from a configuration', () => {
    expect(
      ['acme', 'huggingface.co/acme', 'hf://acme', 's3://b', 'models.acme.example:8443/x', ''].map(
        readModelSource,
      ),
    ).toEqual([
      undefined,
      'huggingface.co/acme',
      'huggingface.co/acme',
      's3://b',
      'models.acme.example:8443/x',
      undefined,
    ]);
  });
});

describe('a project that lists its places', () => {
  const context = contextWith({ modelSources: ['huggingface.co/acme', 's3://acme', 'models.acme.example'] });
  const messages = async (path: string, text: string, kind: 'python' | 'text') =>
    (await analyzeDocument(path, text, kind, context)).findings
      .filter(({ ruleId }) => ruleId === 'model-source')
      .map(({ location, message }) => `${location.line} ${message.split(' ')[0]}`);

  it('hears of every load and download from elsewhere', async () => {
    const code = `import torch, requests, urllib.request, gdown, kagglehub, boto3, gcsfs, pooch, keras
from transformers import AutoModel, pipeline
from huggingface_hub import hf_hub_download
AutoModel.from_pretrained("acme/ok"); AutoModel.from_pretrained("./acme"); AutoModel.from_pretrained(name)
AutoModel.from_pretrained("evil/m", revision="v1")
pipeline("text-generation", model="evil/m")
hf_hub_download("evil/x", "model.bin")
urllib.request.urlretrieve("https://evil.example/m.pkl", "m")
requests.get("https://models.acme.example/m.pkl"); requests.get("https://evil.example/page")
requests.get("https://evil.example/m.safetensors")
gdown.download(id="abc", output="m")
kagglehub.model_download("google/x/keras/y")
torch.hub.load("pytorch/vision:v0.10", "resnet18"); torch.hub.load("local/path", "x", source="local")
boto3.client("s3").download_file("acme", "k", "f"); boto3.client("s3").download_file("evil", "k", "f")
gcsfs.GCSFileSystem().get("evil/m.pkl", "m")
pooch.retrieve("https://evil.example/x", known_hash=None)
keras.utils.get_file("x", "https://evil.example/x.h5")
`;
    expect(await messages('a.py', code, 'python')).toEqual([
      '5 huggingface.co/evil/m@v1',
      '6 huggingface.co/evil/m',
      '7 huggingface.co/evil/x',
      '8 evil.example/m.pkl',
      '10 evil.example/m.safetensors',
      '11 drive.google.com',
      '12 kaggle.com/google/x/keras/y',
      '13 github.com/pytorch/vision@v0.10',
      '14 s3://evil/k',
      '15 gs://evil/m.pkl',
      '16 evil.example/x',
      '17 evil.example/x.h5',
    ]);
  });

  it('hears of pipelines and of what is served', async () => {
    const image =
      'FROM python:3.12\nRUN hf download evil/m\nRUN hf download acme/m\nADD https://evil.example/m.onnx /m\n';
    expect(await messages('Dockerfile', image, 'text')).toEqual([
      '2 huggingface.co/evil/m',
      '4 evil.example/m.onnx',
    ]);
    const served = (uri: string) =>
      `apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: {name: a}\nspec:\n  predictor:\n    model:\n      storageUri: ${uri}\n`;
    expect(await messages('a.yaml', served('s3://evil/m'), 'text')).toEqual(['7 s3://evil/m']);
    expect(await messages('a.yaml', served('s3://acme/m'), 'text')).toEqual([]);
  });

  it('hears of locked models that came from elsewhere', () => {
    const model = (path: string, repository: string) => ({
      path,
      size: 1,
      sha256: 'a'.repeat(64),
      format: 'pickle',
      verdict: 'safe' as const,
      hub: { repository, revision: 'b'.repeat(40) },
    });
    const lock = {
      paths: ['.'],
      models: [model('a.pkl', 'acme/m'), model('b.pkl', 'evil/m')],
      lines: [4, 9],
    };
    const judged = (modelSources: readonly string[] | undefined) =>
      judgeLock(lock, () => true, new Map(), {
        platform: nodePlatform,
        lockPath: 'models.lock',
        modelSources,
        severityOf: () => undefined,
      })
        .findings.filter(({ ruleId }) => ruleId === 'model-source')
        .map(({ location, message }) => `${location.line} ${message.split(' ')[0]}`);
    expect(judged(context.modelSources)).toEqual([`9 huggingface.co/evil/m@${'b'.repeat(40)}`]);
    expect(judged(undefined)).toEqual([]);
  });
});
