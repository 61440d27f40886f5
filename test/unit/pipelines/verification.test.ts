/** What of a project verifies the models that it serves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { projectVerification } from '../../../engine/src/analysis/projectVerification';
import { isVerified, mayVerify, verifiersIn } from '../../../engine/src/pipelines/verification';
import { writeLock } from '../../../engine/src/provenance/lockFile';
import { contextWith } from '../analysis/support';

const lock = (...models: readonly (readonly [path: string, repository?: string])[]) =>
  writeLock({
    paths: ['.'],
    models: models.map(([path, repository]) => ({
      path,
      size: 1,
      sha256: 'ab'.repeat(32),
      format: 'safetensors',
      verdict: 'safe',
      ...(repository === undefined ? {} : { hub: { repository, revision: '01'.repeat(20) } }),
    })),
  });

/** A project on no disk, at /p. */
async function projectOf(files: Readonly<Record<string, string>>, folder = '/p') {
  const paths = Object.keys(files);
  const read: string[] = [];
  const project = await projectVerification(folder, {
    list: async (listed) => [
      ...new Set(
        paths
          .filter((path) => path.startsWith(`${listed}/`))
          .map((path) => `${listed}/${path.slice(listed.length + 1).split('/')[0]}`),
      ),
    ],
    readText: async (path) => {
      read.push(path);
      return files[path];
    },
  });
  return { project, read };
}

async function verified(address: string, files: Readonly<Record<string, string>>, path = '/p/k8s/a.yaml') {
  return isVerified((await projectOf(files)).project, address, path);
}

describe('steps that verify', () => {
  it.each([
    ['/p/.github/workflows/a.yml', '      - run: cosign verify-blob --key k.pub model.bin\n'],
    [
      '/p/.github/workflows/a.yml',
      '      - run: |\n          set -e\n          cosign verify ghcr.io/acme/x\n',
    ],
    ['/p/.gitlab-ci.yml', 'a:\n  script:\n    - python -m model_signing verify sigstore model\n'],
    ['/p/scripts/deploy.sh', 'pip install model-signing\nmodel_signing verify key model || exit 1\n'],
    ['/p/Makefile', 'deploy:\n\tsecure-ml verify && kubectl apply -f .\n'],
    ['/p/Dockerfile', 'RUN gh attestation verify model.bin --owner acme\n'],
    ['/p/ci/Dockerfile.serve', 'RUN ["/usr/bin/cosign", "verify-blob", "model.bin"]\n'],
    ['/p/task.yaml', 'command: [cosign, verify-blob]\n'],
    ['/p/task.yaml', 'command:\n  - cosign\n  - verify-blob\n'],
    ['/p/task.yaml', '- image: ghcr.io/sigstore/cosign/cosign:v2.4.1\n  args: [verify-blob, model]\n'],
    ['/p/task.yaml', 'command: ["cosign"]\nargs:\n  - "verify-attestation"\n'],
    ['/p/Jenkinsfile', "sh 'notation verify registry/model'\n"],
    ['/p/a.sh', 'slsa-verifier verify-artifact model --source-uri github.com/acme/x\n'],
  ])('%s: %s', async (path, text) => {
    expect(await verified('s3://models/iris', { [path]: text })).toBe(true);
  });

  it.each([
    ['/p/.github/workflows/a.yml', '      # cosign verify-blob model.bin\n'],
    ['/p/a.sh', 'cosign sign-blob model.bin\n'],
    ['/p/a.sh', 'cosign version\nverify model\n'],
    ['/p/a.sh', 'gpg --verify tool.sig\nsha256sum --check tool.sha256\n'],
    ['/p/a.sh', 'pip install model-signing\n'],
    ['/p/a.sh', 'mycosign verify model\n'],
    ['/p/README.md', 'cosign verify-blob model.bin\n'],
    ['/p/node_modules/a.sh', 'cosign verify-blob model.bin\n'],
    ['/other/a.sh', 'cosign verify-blob model.bin\n'],
  ])('not %s: %s', async (path, text) => {
    expect(await verified('s3://models/iris', { [path]: text })).toBe(false);
  });
});

describe('policies', () => {
  const kyverno = (more: string) =>
    `apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec:\n  validationFailureAction: ${more}\n  rules:\n    - name: a\n      verifyImages:\n        - imageReferences: ["ghcr.io/acme/*"]\n`;
  const sigstore = (glob: string, mode = 'enforce') =>
    `apiVersion: policy.sigstore.dev/v1beta1\nkind: ClusterImagePolicy\nspec:\n  mode: ${mode}\n  images:\n    - glob: "${glob}"\n`;
  it.each<[string, string, boolean]>([
    ['oci://ghcr.io/acme/iris:v1', sigstore('ghcr.io/acme/**'), true],
    ['oci://ghcr.io/acme/iris:v1', sigstore('**'), true],
    ['oci://ghcr.io/other/iris:v1', sigstore('ghcr.io/acme/**'), false],
    ['oci://ghcr.io/acme/iris:v1', sigstore('ghcr.io/acme/**', 'warn'), false],
    ['s3://ghcr.io/acme/iris', sigstore('**'), false],
    ['oci://ghcr.io/acme/iris', kyverno('Enforce'), true],
    ['oci://ghcr.io/acme/iris', kyverno('Audit'), false],
    ['oci://quay.io/acme/iris', kyverno('Enforce'), false],
    [
      'oci://ghcr.io/acme/iris',
      'apiVersion: policies.kyverno.io/v1alpha1\nkind: ImageValidatingPolicy\nspec:\n  validationActions: [Deny]\n  matchImageReferences:\n    - glob: ghcr.io/*\n',
      true,
    ],
    [
      'oci://ghcr.io/acme/iris',
      'apiVersion: policies.kyverno.io/v1alpha1\nkind: ImageValidatingPolicy\nspec:\n  validationActions: [Audit]\n  matchImageReferences:\n    - glob: ghcr.io/*\n',
      false,
    ],
    [
      'oci://quay.io/acme/iris',
      'apiVersion: config.openshift.io/v1\nkind: ClusterImagePolicy\nspec:\n  scopes: [quay.io/acme]\n',
      true,
    ],
    ['s3://models/iris', 'apiVersion: ml.sigstore.dev/v1alpha1\nkind: ModelValidation\nspec: {}\n', true],
    ['s3://models/iris', 'metadata:\n  labels:\n    validation.ml.sigstore.dev/ml: "demo"\n', true],
    ['s3://models/iris', 'apiVersion: v1\nkind: ModelValidation\n', false],
  ])('%s, %s: %s', async (address, text, expected) => {
    expect(await verified(address, { '/p/cluster/policy.yaml': text })).toBe(expected);
  });
});

describe('locks and signatures', () => {
  it.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['s3://bucket/iris/v3/model.joblib', { '/p/models.lock': lock(['out/iris/model.joblib']) }, true],
    ['s3://bucket/v3/model.joblib', { '/p/models.lock': lock(['out/model.joblib']) }, true],
    ['s3://bucket/iris', { '/p/train/models.lock': lock(['iris.safetensors']) }, true],
    ['s3://bucket/iris', { '/p/models.lock': lock(['models/wine.safetensors']) }, false],
    ['s3://iris/models/model', { '/p/models.lock': lock(['models/model']) }, false],
    ['s3://bucket/iris', { '/p/models.lock': lock() }, false],
    ['s3://bucket/iris', { '/p/models.lock': 'iris' }, false],
    ['hf://acme/Iris-3.1:0123', { '/p/models.lock': lock(['a.safetensors', 'acme/Iris-3.1']) }, true],
    ['hf://acme/wine', { '/p/models.lock': lock(['a.safetensors', 'acme/iris']) }, false],
    ['s3://bucket/iris', { '/p/k8s/model.sig': '' }, true],
    ['s3://bucket/iris', { '/p/model.sig': '' }, false],
    ['s3://bucket/iris', { '/p/signatures/iris.joblib.sig': '' }, true],
    ['s3://bucket/iris', { '/p/iris/model.sig': '' }, true],
    ['s3://bucket/iris', { '/p/signatures/iris.sigstore.json': '' }, true],
  ])('%s, %o: %s', async (address, files, expected) => {
    expect(await verified(address, files)).toBe(expected);
  });
});

describe('a project', () => {
  const step = 'cosign verify-blob model\n';

  it('is the repository of a folder', async () => {
    const files = { '/p/.git/HEAD': '', '/p/ci/a.sh': step, '/p/k8s/a.yaml': '' };
    const { project, read } = await projectOf(files, '/p/k8s');
    expect([project.root, project.base, project.verifiers.length]).toEqual(['/p', '/p/k8s', 1]);
    expect(read).toEqual(['/p/ci/a.sh', '/p/k8s/a.yaml']);
    expect((await projectOf({ '/p/ci/a.sh': step }, '/p/k8s')).project.root).toBe('/p/k8s');
  });

  it('says nothing about files that are not its own', async () => {
    const { project } = await projectOf({ '/p/a.yaml': '' });
    const all = ['/p/a.yaml', 'a.yaml', './k8s/a.yaml', '/q/a.yaml', '../a.yaml', '/pp/a.yaml'];
    expect(all.map((path) => isVerified(project, 's3://a/b', path))).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('that is too large or too deep is not known', async () => {
    const deep = `/p/${'d/'.repeat(10)}a.sh`;
    const wide = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`/p/f${index}/a.txt`, '']));
    const megabyte = ' '.repeat(1 << 20);
    const long = Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`/p/${index}.yaml`, megabyte]));
    const many = Object.fromEntries(Array.from({ length: 3_001 }, (_, index) => [`/p/${index}.yaml`, '']));
    for (const files of [{ [deep]: '' }, wide, long, many]) {
      const { project } = await projectOf(files);
      expect([project.complete, isVerified(project, 's3://a/b', '/p/a.yaml')]).toEqual([false, true]);
    }
  });

  it('may hold anything', () => {
    const words = fc.constantFrom(
      'cosign',
      'verify',
      ' ',
      '\n',
      '- ',
      'args:',
      '[',
      '"',
      ',',
      'kind: ImagePolicy\n',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => void verifiersIn('/p/a.yaml', parts.join(''))),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string(), (text) => void verifiersIn('/p/models.lock', text)));
    // Linear, whatever stands there: the square of this would not end.
    for (const part of ['cosign ', 'cosign\n', 'cosign:', '- ', '#\n', 'cosign\n        args:  [  ', 'a.'])
      verifiersIn('/p/a.sh', part.repeat(1_000_000 / part.length));
    expect(['a.YAML', 'a.sig', 'Makefile', 'x.dockerfile', 'a.py', 'a.lock', 'sig'].map(mayVerify)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('manifests', () => {
  const manifest = (...uris: string[]) =>
    uris
      .map(
        (uri) =>
          `apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    model:\n      storageUri: ${uri}\n`,
      )
      .join('---\n');
  const find = async (text: string, files: Readonly<Record<string, string>> | undefined) => {
    let asked = 0;
    const verification = async () => {
      asked++;
      return files === undefined ? undefined : (await projectOf(files)).project;
    };
    const { findings } = await analyzeDocument('k8s/a.yaml', text, 'text', contextWith({ verification }));
    const own = findings.filter(({ ruleId }) => ruleId === 'model-unverified');
    return { asked, own: own.map(({ location, severity, message }) => [location.line, severity, message]) };
  };
  const one =
    'No signature, lock, pipeline step or admission policy in this project verifies this model before it is served';

  it('are one finding each, whatever they serve', async () => {
    const s3 = 's3://models/iris?versionId=1';
    expect(await find(manifest(s3), {})).toEqual({ asked: 1, own: [[6, 'low', one]] });
    expect((await find(manifest('pvc://a/b', s3, 'hf://a/b', 'gs://a/b'), {})).own).toEqual([
      [
        13,
        'low',
        one.replace('this model', 'this model, or 2 more in this file,').replace('it is', 'they are'),
      ],
    ]);
    // What is verified is not counted.
    expect((await find(manifest(s3, 'hf://a/wine'), { '/p/models.lock': lock(['iris.onnx']) })).own).toEqual([
      [13, 'low', one],
    ]);
  });

  it('name several models of one server', async () => {
    const text =
      'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    model:\n      storageUris:\n        - uri: s3://a/b\n          mountPath: /mnt/a\n';
    expect((await find(text, {})).own).toEqual([[7, 'low', one]]);
  });

  it('are quiet where nobody knows the project, and no project is read for others', async () => {
    expect(await find(manifest('s3://a/b'), undefined)).toEqual({ asked: 1, own: [] });
    for (const other of [
      manifest('pvc://a/b'),
      manifest('file:///mnt/a'),
      manifest('/mnt/a'),
      manifest('"{{ .Values.uri }}"'),
      'services:\n  a:\n    image: a\n    storageUri: s3://a/b\n',
      'storageUri: s3://a/b\n',
    ])
      expect(await find(other, {})).toEqual({ asked: 0, own: [] });
  });
});
