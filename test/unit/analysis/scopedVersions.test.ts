/** Versions by the folder of the file that asks. */
import { dirname } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import type { FolderReader } from '../../../engine/src/analysis/projectVersions';
import { ScopedVersions } from '../../../engine/src/analysis/scopedVersions';

/** A disk of texts by path. */
function reader(files: Readonly<Record<string, string>>): FolderReader {
  return {
    async list(folder) {
      const inside = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
      return [...new Set(inside.map((path) => `${folder}/${path.slice(folder.length + 1).split('/')[0]}`))];
    },
    async readText(path) {
      return files[path];
    },
  };
}

async function torch(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly (string | undefined)[]> {
  const { versions, allowed } = await new ScopedVersions(reader(files), dirname, new Map()).of(folder);
  return [versions.get('torch'), allowed.get('torch')];
}

describe('the version of a package', () => {
  it('is what the nearest folder says', async () => {
    const files = {
      '/p/.git/HEAD': '',
      '/p/requirements.txt': 'torch==2.1.0\n',
      '/p/services/a/requirements.txt': 'torch==2.8.0\n',
      '/p/services/b/requirements.txt': 'numpy==2.0.0\n',
    };
    expect(await torch('/p/services/a/src', files)).toEqual(['2.8.0', '2.8.0']);
    expect(await torch('/p/services/b', files)).toEqual(['2.1.0', '2.1.0']);
    expect(await torch('/elsewhere', files)).toEqual([undefined, undefined]);
  });

  it('is the lowest that a range allows', async () => {
    expect(await torch('/p', { '/p/requirements.txt': 'torch>=2.6,<3\n' })).toEqual([undefined, '2.6']);
    expect(await torch('/p/src', { '/p/setup.py': 'setup(install_requires=["torch>=2.1"])\n' })).toEqual([
      undefined,
      '2.1',
    ]);
    expect(await torch('/p', { '/p/requirements.txt': 'torch<3\n' })).toEqual([undefined, undefined]);
  });

  it('is not what tests, documentation or other hardware are run with', async () => {
    for (const name of [
      'requirements_test.txt',
      'requirements-dev.txt',
      'requirements/typing.txt',
      'requirements/npu.txt',
    ])
      expect(await torch('/p', { [`/p/${name}`]: 'torch==2.8.0\n' }), name).toEqual([undefined, undefined]);
  });

  it('does not climb out of a repository', async () => {
    expect(await torch('/p/a', { '/requirements.txt': 'torch==2.8.0\n', '/p/.git/HEAD': '' })).toEqual([
      undefined,
      undefined,
    ]);
  });
});
