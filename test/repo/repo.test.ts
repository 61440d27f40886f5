import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type CommandSpec, commandTable, commonOptions } from '../../cli/src/commandTable';
import { rules } from '../../engine/src/generated/rules';

/* Promises that the repository makes about itself. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
  contributes: {
    configuration: { properties: Record<string, { scope?: string; default?: unknown; tags?: string[] }> };
  };
};

describe('rules', () => {
  it('have one id, one code and one page each', () => {
    const ids = rules.map(({ meta }) => meta.id);
    const codes = rules.map(({ meta }) => meta.code);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { meta } of rules) {
      expect(meta.code).toMatch(/^SML\d{3}$/);
      const page = read(`docs/rules/${meta.id}.md`);
      expect(page.startsWith(`# ${meta.id} (${meta.code}): `)).toBe(true);
    }
    const pages = tracked
      .filter((path) => /^docs\/rules\/[^/]+\.md$/.test(path))
      .map((path) => path.slice(11, -3))
      .filter((name) => name !== 'README');
    expect(pages.sort()).toEqual([...ids].sort());
  });

  it('stand each in a file of their name', () => {
    const files = tracked.filter((path) => /^engine\/src\/rules\/.+\.ts$/.test(path));
    const names = files.map((path) => path.replace(/^.*\/|\.ts$/g, ''));
    expect(names.sort()).toEqual(rules.map(({ meta }) => meta.id).sort());
  });
});

describe('the README', () => {
  const text = read('README.md');

  it('names only commands that exist', () => {
    for (const [, name] of text.matchAll(/npm run ([a-z:-]+)/g))
      expect(Object.keys(manifest.scripts)).toContain(name);
    for (const name of ['start', 'test']) {
      expect(manifest.scripts[name]).toBeDefined();
      expect(text).toContain(`npm ${name}`);
    }
  });

  it('names only options that the command line has', () => {
    const options: readonly CommandSpec[] = Object.values(commandTable);
    const known = new Set(
      [commonOptions, ...options.map(({ options }) => options)]
        .flatMap(Object.keys)
        .map((name) => `--${name}`),
    );
    for (const other of ['--no-editor', '--help', '--version', '--global']) known.add(other);
    for (const [, option] of text.matchAll(/(--[a-z][a-z-]+)/g)) {
      expect({ option, known: known.has(option) }).toEqual({ option, known: true });
    }
  });

  it('links only to files that are there', () => {
    for (const page of tracked.filter((path) => path.endsWith('.md'))) {
      const prose = read(page).replace(/```[\s\S]*?```/g, '');
      for (const [, target] of prose.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
        expect({ page, target, exists: existsSync(join(root, page, '..', target)) }).toEqual({
          page,
          target,
          exists: true,
        });
      }
    }
  });
});

describe('packages', () => {
  it('are pinned exactly, and locked', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect({ name, version }).toEqual({
        name,
        version: expect.stringMatching(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/),
      });
    }
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { devDependencies?: object; integrity?: string; link?: boolean }>;
    };
    expect(lock.packages[''].devDependencies).toEqual(manifest.devDependencies);
    for (const [path, entry] of Object.entries(lock.packages)) {
      if (path !== '')
        expect({ path, integrity: entry.integrity }).toEqual({
          path,
          integrity: expect.stringMatching(/^sha512-/),
        });
    }
  });
});

describe('settings of services', () => {
  const settings = Object.entries(manifest.contributes.configuration.properties);
  const online = settings.filter(([, { tags }]) => tags?.includes('usesOnlineServices'));

  it('are off, and no workspace can switch them on or lead them elsewhere', () => {
    expect(online.map(([name]) => name)).toEqual([
      'secureMl.advisories.enable',
      'secureMl.actionTags.enable',
    ]);
    for (const [name, { default: usual }] of online) {
      expect([name, usual]).toEqual([name, false]);
      const family = settings.filter(([other]) => other.startsWith(name.replace(/enable$/, '')));
      expect(family.map(([, { scope }]) => scope)).toEqual(family.map(() => 'machine'));
    }
  });
});

describe('the tree', () => {
  it('holds nothing that looks like a live credential', () => {
    // Formats whose mere look makes other people's scanners raise an alarm. Parts are joined here for the same reason.
    const formats = [
      ['hf', '_[A-Za-z0-9]{34}'],
      ['gh', 'p_[A-Za-z0-9]{36}'],
      ['AK', 'IA[A-Z2-7]{16}'],
      ['AI', 'za[\\w-]{35}'],
      ['gsk', '_[A-Za-z0-9]{52}'],
      ['sk-', 'ant-api\\d{2}-[\\w-]{90}'],
      ['T3Blbk', 'FJ'],
    ].map((parts) => new RegExp(parts.join('')));
    const bad = tracked.filter((path) => {
      const text = readFileSync(join(root, path), 'latin1');
      return formats.some((format) => format.test(text) && !path.endsWith('repo.test.ts'));
    });
    // Tables of formats name the marks they look for.
    expect(bad.filter((path) => !/^engine\/src\/secrets\//.test(path))).toEqual([]);
  });

  it('keeps every file small', () => {
    const large = tracked.filter((path) => readFileSync(join(root, path)).length > 1 << 20);
    expect(large).toEqual([]);
  });

  it('has no test that is skipped or alone', () => {
    const marks = new RegExp(['\\.(?:sk', 'ip|on', 'ly|to', 'do)\\b|\\bit\\.sk', 'ipIf'].join(''));
    const tests = tracked.filter((path) => path.endsWith('.test.ts'));
    expect(tests.filter((path) => marks.test(read(path)))).toEqual([]);
  });
});
