// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, not of JavaScript
/** Images from registries that the configuration does not list: names as runtimes read them, and every format. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageName, isWithin, narrowed, readRegistry } from '../../../engine/src/pipelines/registries';
import { commit, digest, find } from './support';

describe('the name of an image', () => {
  it.each([
    ['python', 'docker.io/library/python'],
    ['python:3.12', 'docker.io/library/python'],
    [`python:3.12@${digest}`, 'docker.io/library/python'],
    ['acme/x', 'docker.io/acme/x'],
    ['library/python', 'docker.io/library/python'],
    ['docker.io/python', 'docker.io/library/python'],
    ['index.docker.io/acme/x:1', 'docker.io/acme/x'],
    ['localhost/x', 'localhost/x'],
    ['registry:5000', 'docker.io/library/registry'],
    ['registry:5000/x:1', 'registry:5000/x'],
    ['Acme/x', 'acme/x'],
    ['GHCR.io/acme/x:1', 'ghcr.io/acme/x'],
    ['ghcr.io/acme@evil.example/x', 'ghcr.io/acme@evil.example/x'],
  ])('%s is %s', (reference, name) => {
    expect(imageName(reference)).toBe(name);
  });

  it('is found for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => imageName(text).indexOf('/') > 0));
  });
});

describe('a registry', () => {
  it.each([
    ['docker.io', 'docker.io'],
    ['index.docker.io/library/', 'docker.io/library'],
    ['GHCR.io/Acme', 'ghcr.io/acme'],
    ['registry.acme.example:5000', 'registry.acme.example:5000'],
    ['registry:5000/a/b', 'registry:5000/a/b'],
    ['localhost', 'localhost'],
    ['acme', undefined],
    ['acme/x', undefined],
    ['https://ghcr.io', undefined],
    ['docker.io/library/python:3.12', undefined],
    ['ghcr.io/../x', undefined],
    ['ghcr.io/*', undefined],
    ['', undefined],
  ])('%j is %s', (text, registry) => {
    expect(readRegistry(text)).toBe(registry);
  });

  it('ends at a slash', () => {
    const registries = ['docker.io', 'ghcr.io/acme'];
    expect(
      [
        'docker.io/library/python',
        'docker.io.evil.example/x',
        'ghcr.io/acme/x',
        'ghcr.io/acme',
        'ghcr.io/acme-evil/x',
        'ghcr.io/other/x',
      ].map((name) => isWithin(name, registries)),
    ).toEqual([true, false, true, true, false, false]);
  });

  it('is narrowed, never widened', () => {
    const registry = fc.array(fc.constantFrom('a.b', 'a.b/c', 'a.b/c/d', 'a.b/cc', 'x.y'));
    const name = fc.constantFrom('a.b/z', 'a.b/c/z', 'a.b/c/d/z', 'a.b/cc/z', 'x.y/z', 'a.bb/z');
    fc.assert(
      fc.property(registry, registry, name, (left, right, image) => {
        expect(isWithin(image, narrowed(left, right))).toBe(isWithin(image, left) && isWithin(image, right));
      }),
    );
  });
});

const list = ['docker.io/library', 'registry.acme.example:5000'];
/** Findings of this rule alone. */
const strangers = async (path: string, text: string, registries: readonly string[] = list) =>
  (await find(path, text, { registries })).filter((finding) => finding.startsWith('image-registry'));

describe('images from elsewhere', () => {
  it('of Dockerfiles, with defaults and stages', async () => {
    const text = `ARG BASE=nvcr.io/nvidia/pytorch
ARG FIRST=base
ARG UNKNOWN
FROM \${BASE}:24.10-py3 AS base
FROM base AS build
FROM \${FIRST} AS again
FROM \${UNKNOWN}/x
FROM {{ image }}
COPY --from=build /a /a
COPY --from=ghcr.io/astral-sh/uv:0.5 /uv /bin/
RUN --mount=from=build,target=/b --mount=type=bind,from=ghcr.io/astral-sh/uv:0.6,source=/uv,target=/uv \\
  --mount=type=cache,target=/c /uv
FROM docker.io.evil.example/library/python:3.12
FROM python:3.12
FROM registry.acme.example:5000/train@${digest}
FROM registry.acme.example/train
FROM scratch
USER 1
`;
    expect(await strangers('Dockerfile', text)).toEqual([
      'image-registry 4:6 ${BASE}:24.10-py3',
      'image-registry 10:13 ghcr.io/astral-sh/uv:0.5',
      'image-registry 11:57 ghcr.io/astral-sh/uv:0.6',
      'image-registry 13:6 docker.io.evil.example/library/python:3.12',
      'image-registry 16:6 registry.acme.example/train',
    ]);
  });

  it('of workflows', async () => {
    const text = `jobs:
  a:
    container: acme/train
    services:
      db: {image: "postgres:17"}
      other: {image: "\${{ matrix.image }}"}
    steps:
      - uses: docker://ghcr.io/acme/tool:1
      - uses: actions/checkout@${commit}
`;
    expect(await strangers('.github/workflows/a.yml', text)).toEqual([
      'image-registry 3:16 acme/train',
      'image-registry 8:24 ghcr.io/acme/tool:1',
    ]);
  });

  it('of compose files', async () => {
    const text = `services:
  a: {image: "\${REGISTRY:-quay.io}/a/b"}
  b: {image: "\${REGISTRY}/a/b"}
  c: {image: mysql}
  d: {build: ., image: own/d}
`;
    expect(await strangers('compose.yaml', text)).toEqual(['image-registry 2:15 ${REGISTRY:-quay.io}/a/b']);
  });

  it.each<[string, string, string, string[]]>([
    [
      'Kubernetes and Helm',
      'a.yaml',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: quay.io/a/b\n    - image: "{{ .Values.image }}"\n    - image: quay.io/{{ .Values.name }}\n    - image: python\n',
      ['image-registry 5:14 quay.io/a/b'],
    ],
    [
      'Tekton',
      'task.yaml',
      'apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  steps:\n    - image: gcr.io/a/b\n    - image: $(params.image)\n',
      ['image-registry 5:14 gcr.io/a/b'],
    ],
    [
      'actions that are containers',
      'action.yml',
      'name: a\nruns:\n  using: docker\n  image: docker://acme/a:1\n',
      ['image-registry 4:19 acme/a:1'],
    ],
    ['actions that build one', 'action.yml', 'name: a\nruns:\n  using: docker\n  image: Dockerfile\n', []],
    [
      'GitLab',
      '.gitlab-ci.yml',
      'image: $CI_REGISTRY_IMAGE/a\na:\n  image: acme/b\n',
      ['image-registry 3:10 acme/b'],
    ],
    ['MLflow', 'MLproject', 'docker_env:\n  image: acme/b\n', ['image-registry 2:10 acme/b']],
  ])('of %s', async (_, path, text, expected) => {
    expect(await strangers(path, text)).toEqual(expected);
  });

  it('may come from anywhere where nobody lists registries, and from nowhere where the list is empty', async () => {
    const text = 'FROM acme/x\nFROM ttl.sh/x:1h\nUSER 1\n';
    const all = ['image-registry 1:6 acme/x', 'image-registry 2:6 ttl.sh/x:1h'];
    expect((await find('Dockerfile', text)).filter((one) => one.startsWith('image-registry'))).toEqual(
      all.slice(1),
    );
    expect(await strangers('Dockerfile', text, [])).toEqual(all);
    // Who lists it answers for it.
    expect(await strangers('Dockerfile', text, ['ttl.sh'])).toEqual(all.slice(0, 1));
  });
});
