/** Python in files that are no Python: judged by the rules on Python, at its place. */
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { pythonInFile } from '../../../engine/src/pipelines/pythonPrograms';
import { defaults } from '../analysis/support';

const load = 'import pickle; pickle.load(f)';
const job = (step: string) =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`;
const pod = (container: string) =>
  `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: a/b\n${container}`;

async function found(path: string, text: string): Promise<readonly string[]> {
  const { findings } = await analyzeDocument(path, text, documentKind(path) ?? 'text', defaults);
  return findings
    .filter(({ ruleId }) => ruleId === 'pickle-load' || ruleId === 'torch-load-unsafe')
    .map(({ ruleId, location: { line, column } }) => `${ruleId} ${line}:${column}`);
}

describe('Python that an interpreter is handed', () => {
  it.each([
    ['an argument', 'Dockerfile', `FROM a\nRUN python -c "${load}"\n`, 2, `RUN python -c "${load}"`],
    [
      'behind options',
      'Dockerfile',
      `FROM a\nRUN python3.12 -I -W ignore -c '${load}'\n`,
      2,
      `RUN python3.12 -I -W ignore -c '${load}'`,
    ],
    [
      'exec form',
      'Dockerfile',
      `FROM a\nCMD ["python", "-c", "${load}"]\n`,
      2,
      `CMD ["python", "-c", "${load}"]`,
    ],
    [
      'several lines',
      'run.sh',
      `python - "$1" <<'END'\nimport pickle\nif True:\n    pickle.load(f)\nEND\n`,
      4,
      '    pickle.load(f)',
    ],
    ['what Docker hands on', 'Dockerfile', `FROM a\nRUN <<END python3\n${load}\nEND\n`, 3, load],
    [
      'an argument over lines',
      'run.sh',
      `python -c "\nimport pickle\npickle.load(f)\n"\n`,
      3,
      'pickle.load(f)',
    ],
    ['inside of a shell', 'run.sh', `bash -c "python -c '${load}'"\n`, 1, `bash -c "python -c '${load}'"`],
    [
      'a step',
      '.github/workflows/a.yml',
      job(`shell: python\n        run: |\n          import pickle\n          pickle.load(f)`),
      9,
      '          pickle.load(f)',
    ],
    [
      'a command of a step',
      '.github/workflows/a.yml',
      job(`run: python -c "${load}"`),
      6,
      `      - run: python -c "${load}"`,
    ],
    [
      'words of a container',
      'pod.yaml',
      pod(`      command: [python, -c, "${load}"]\n`),
      6,
      `      command: [python, -c, "${load}"]`,
    ],
    [
      'arguments of a container',
      'pod.yaml',
      pod(`      command: [python, -c]\n      args: ["${load}"]\n`),
      7,
      `      args: ["${load}"]`,
    ],
    [
      'a file of a ConfigMap',
      'cm.yaml',
      `apiVersion: v1\nkind: ConfigMap\ndata:\n  a.py: |\n    import pickle\n    pickle.load(f)\n`,
      6,
      '    pickle.load(f)',
    ],
    [
      'a task of Azure',
      'azure-pipelines.yml',
      `steps:\n  - task: PythonScript@0\n    inputs:\n      scriptSource: inline\n      script: |\n        import pickle\n        pickle.load(f)\n`,
      7,
      '        pickle.load(f)',
    ],
  ])('%s', async (_, path, text, line, written) => {
    expect(await found(path, text)).toEqual([`pickle-load ${line}:${written.indexOf('pickle.load') + 1}`]);
  });

  it('are programs of their own on one line', async () => {
    const text = `python -c "import pickle; pickle.load(f)" && python -c "import torch; torch.load(f, weights_only=False)"\n`;
    expect((await found('run.sh', text)).map((one) => one.split(' ')[0])).toEqual([
      'pickle-load',
      'torch-load-unsafe',
    ]);
  });

  it.each([
    ['a file that is written', 'run.sh', `cat > a.txt <<'END'\n${load}\nEND\n`],
    ['a word of another program', 'run.sh', `echo "${load}"\n`],
    ['a module', 'run.sh', `python -m pytest -c "${load}"\n`],
    ['a script with words of its own', 'run.sh', `python a.py -c "${load}"\n`],
    ['a comment', 'run.sh', `# python -c "${load}"\n`],
    [
      'a step in another language',
      '.github/workflows/a.yml',
      job(`shell: node {0}\n        run: |\n          ${load}`),
    ],
  ])('are not: %s', async (_, path, text) => expect(await found(path, text)).toEqual([]));

  it('keep their places, whatever is cut', () => {
    const text = `FROM a\r\nRUN python -c "import os; \\\r\n  exec(x)" && python - <<END\nimport a\nEND\n`;
    for (let end = 0; end <= text.length; end++) {
      const shown = pythonInFile('Dockerfile', text.slice(0, end));
      if (shown !== undefined) expect(shown).toHaveLength(end);
    }
  });

  it('end on many documents without an end', () => {
    const text = 'python <<END\nimport os\n'.repeat(5_000);
    expect(pythonInFile('run.sh', text)).toHaveLength(text.length);
  });
});
