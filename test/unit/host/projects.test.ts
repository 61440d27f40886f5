import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Projects } from '../../../host/src/projects';

/** A disk of `count` folders of models beside each other, which counts how often each folder is listed. */
function diskOf(count: number, files: Record<string, string> = {}) {
  const folders = Array.from({ length: count }, (_, index) => `/data/models/m${index}`);
  const listed = new Map<string, number>();
  const projects = new Projects({
    reader: {
      list: async (path) => {
        listed.set(path, (listed.get(path) ?? 0) + 1);
        const names = path === '/data/models' ? folders : [];
        return [...names, ...Object.keys(files).filter((file) => dirname(file) === path)];
      },
      readText: async (path) => files[path],
    },
    exists: async () => false,
    environment: undefined,
    home: '/home/me',
    here: '/work',
  });
  return { folders, listed, projects };
}

describe('projects', () => {
  it('list a folder as often for a thousand folders below it as for one', async () => {
    const one = diskOf(1);
    await one.projects.of(one.folders[0]);
    const many = diskOf(1000);
    for (const folder of many.folders) await many.projects.of(folder);
    for (const folder of ['/data/models', '/data', '/'])
      expect(many.listed.get(folder)).toBe(one.listed.get(folder));
  });

  it('are the nearest folder with manifests, whose versions count below it', async () => {
    const { projects } = diskOf(2, { '/data/models/requirements.txt': 'torch==2.6.0\n' });
    for (const folder of ['/data/models/m0', '/data/models/m1']) {
      const { project, versions } = await projects.of(folder);
      expect([project, versions.get('torch')]).toEqual(['/data/models', '2.6.0']);
    }
  });
});
