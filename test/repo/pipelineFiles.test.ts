/** Files of pipelines are known everywhere by the same names: to `check`, to editors, to what watches, and to what starts the extension. */
import { readFileSync } from 'node:fs';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { documentKind } from '../../engine/src/analysis/documentKind';
import { watchedPatterns } from '../../server/src/settings/watchers';

const { activationEvents } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly activationEvents: readonly string[] };

/** Patterns of the client, whose module needs an editor. */
const selected = [
  ...readFileSync(new URL('../../client/src/documentSelector.ts', import.meta.url), 'utf8').matchAll(
    /'(\*\*\/[^'\n]+)'/g,
  ),
].map(([, pattern]) => pattern);

const names = [
  'Dockerfile',
  'Dockerfile-cpu',
  'Dockerfile.gpu',
  'gpu.Dockerfile',
  'train.dockerfile',
  'Containerfile',
  'Jenkinsfile',
  'Jenkinsfile-gpu',
  'gpu.Jenkinsfile',
  'Makefile',
  'makefile',
  'GNUmakefile',
  'rules.mk',
  'main.tf',
  'main.tofu',
  'main.bicep',
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
  '.circleci/config.yml',
  'dvc.yaml',
  'kustomization.yaml',
  'chart/values.yaml',
  '.gitlab-ci.yml',
];

describe.each(names)('%s', (name) => {
  const path = `/work/a/${name}`;

  it('is read by check', () => expect(documentKind(path)).toBe('text'));

  it('is sent by editors', () => {
    expect(picomatch.isMatch(path, [...selected], { dot: true })).toBe(true);
  });

  it('is watched', () => expect(picomatch.isMatch(path, [...watchedPatterns], { dot: true })).toBe(true));

  it('starts the extension', () => {
    const patterns = activationEvents
      .filter((event) => event.startsWith('workspaceContains:'))
      .map((event) => event.slice('workspaceContains:'.length));
    expect(picomatch.isMatch(`a/${name}`, patterns, { dot: true })).toBe(true);
  });
});
