import { expect, it } from 'vitest';
import { documentKind } from '../../../engine/src/analysis/documentKind';

it.each([
  ['a.py', 'python'],
  ['a/b.PYI', 'python'],
  ['a.ipynb', 'notebook'],
  ['requirements.txt', 'requirements'],
  ['requirements-dev.txt', 'requirements'],
  ['dev-requirements.txt', 'requirements'],
  ['requirements\\gpu.txt', 'requirements'],
  ['requirements/base.in', 'requirements'],
  ['constraints.txt', 'requirements'],
  ['requirements.in', 'requirements'],
  ['.env', 'text'],
  ['.env.local', 'text'],
  ['a.yaml', 'text'],
  ['Dockerfile', 'text'],
  ['Dockerfile.gpu', 'text'],
  ['run.sh', 'text'],
  ['README.md', 'text'],
  ['main.tf', 'text'],
  ['a.R', 'text'],
  ['a.mjs', 'text'],
  ['a.tsx', 'text'],
  ['_netrc', 'text'],
  ['poetry.lock', 'lock'],
  ['package-lock.json', undefined],
  ['notes.txt', undefined],
  ['model.pt', undefined],
  ['', undefined],
])('%s is %s', (path, kind) => {
  expect(documentKind(path)).toBe(kind);
});
