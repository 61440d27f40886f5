/** Where a requirement of a TOML table ends, and whether its version can be changed in place, for every way to write a value. */
import { describe, expect, it } from 'vitest';
import { manifestReader } from '../../../engine/src/analysis/manifests';

describe('a requirement of a table', () => {
  it.each([
    ['acme = "1.0"', '1.0'],
    ["acme = '1.0'", '1.0'],
    ['acme = """1.0"""', '1.0'],
    // What is no string is no version; nothing is written into it.
    ['acme = 1.0', ''],
    ['acme = 1', ''],
    ['acme = true', ''],
    ['acme = { version = "1.0" }', '1.0'],
  ])('%s', (line, version) => {
    for (const [name, table] of [
      ['Pipfile', '[packages]'],
      ['pyproject.toml', '[tool.poetry.dependencies]'],
    ] as const) {
      const text = `${table}\n${line}`;
      const [requirement] = manifestReader(name)?.(text).requirements ?? [];
      expect(text.slice(requirement.start, requirement.end), name).toBe(line);
      expect(text.slice(requirement.specifierStart, Math.max(requirement.specifierEnd, 0)), name).toBe(
        version,
      );
    }
  });
});
