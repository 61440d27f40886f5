/** Where a project's pipelines are looked for, and what they pin. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPipelineFile, pinsOfText, readPipelineFiles } from '../../../engine/src/analysis/projectPins';
import { commit, digest } from './support';

describe('pipelines of a project', () => {
  it.each([
    ['/p/Dockerfile', true],
    ['/p/Dockerfile.gpu', true],
    ['/p/train.dockerfile', true],
    ['/p/compose.prod.yaml', true],
    ['/p/docker-compose.yml', true],
    ['/p/.gitlab-ci.yml', true],
    ['/p/action.yml', true],
    ['/p/.github/workflows/ci.yml', true],
    ['/p/.github/workflows/deep/ci.yml', false],
    ['/p/.github/actions/setup/action.yaml', true],
    ['/p/.github/actions/setup/other.yaml', false],
    ['/p/.github/dependabot.yml', false],
    ['/p/src/Dockerfile', false],
    ['/p/values.yaml', false],
    ['/pDockerfile', false],
    ['/other/Dockerfile', false],
  ])('%s: %s', (path, expected) => {
    expect(isPipelineFile('/p', path)).toBe(expected);
    const [root, windows] = ['/p', path].map((one) => one.replace(/^/, 'C:').replace(/\//g, '\\'));
    expect(isPipelineFile(root, windows)).toBe(expected);
  });

  it('are read where they stand, and nothing else is', async () => {
    const files = [
      '/p/Dockerfile',
      '/p/README.md',
      '/p/k8s.yaml',
      '/p/.github/dependabot.yml',
      '/p/.github/workflows/b.yml',
      '/p/.github/workflows/a.yml',
      '/p/.github/actions/setup/action.yml',
      '/p/.github/actions/setup/run.sh',
    ];
    const read: string[] = [];
    const texts = await readPipelineFiles('/p', {
      list: async (folder) => [
        ...new Set(
          files
            .filter((path) => path.startsWith(`${folder}/`))
            .map((path) => `${folder}/${path.slice(folder.length + 1).split('/')[0]}`),
        ),
      ],
      readText: async (path) => {
        read.push(path);
        return path.endsWith('a.yml') ? undefined : path;
      },
    });
    expect(read).toEqual([
      '/p/.github/workflows/a.yml',
      '/p/.github/workflows/b.yml',
      '/p/.github/actions/setup/action.yml',
      '/p/Dockerfile',
    ]);
    expect([...texts.keys()]).toEqual(read.slice(1));
  });

  it('pin actions and images', () => {
    const workflow = `jobs:\n  a:\n    container: "a:1@${digest}"\n    uses: o/r/.github/workflows/w.yml@${commit} # v2\n  b:\n    steps:\n      - uses: a/b@${commit} # v1.2.3\n      - uses: a/c@${commit}\n      - uses: ./d@${commit} # v1.2.3\n      - uses: a/e@v1\n`;
    const path = '.github/workflows/a.yml';
    expect(pinsOfText(path, workflow)).toEqual([
      { version: 'a/b@v1.2.3', to: commit, path },
      { version: 'o/r/.github/workflows/w.yml@v2', to: commit, path },
      { version: 'a:1', to: digest, path },
    ]);
    expect(pinsOfText('Dockerfile', `ARG TAG=3.12\nFROM python:$TAG@${digest}\nFROM b@${digest}\n`)).toEqual([
      { version: 'python:3.12', to: digest, path: 'Dockerfile' },
    ]);
  });

  it('are read from any text', () => {
    const part = fc.constantFrom(
      'jobs:\n',
      ' - uses: ',
      `a/b@${commit}`,
      `@${digest}`,
      'FROM ',
      ' # v1\n',
      ':',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 30 }),
        fc.constantFrom('a.yml', 'Dockerfile'),
        (parts, path) => {
          for (const { to } of pinsOfText(path, parts.join(''))) expect([commit, digest]).toContain(to);
        },
      ),
    );
  });
});
