import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultConfiguration,
  readConfiguration,
  tighten,
} from '../../../engine/src/configuration/configuration';
import { matchesGlob } from '../../../engine/src/configuration/glob';
import { defaultLimits } from '../../../engine/src/limits';

describe('a configuration', () => {
  it('is read from YAML', () => {
    const text =
      'rules: {pickle-load: low, joblib-load: "off"}\nmodels: {allowGlobals: [a.B]}\npipelines: {registries: [ghcr.io/acme/]}\nlimits: {depth: 3}\nexclude: [data/**]\nfailOn: high\n';
    expect(readConfiguration('secure-ml.yaml', text)).toEqual({
      configuration: {
        rules: { 'pickle-load': 'low', 'joblib-load': 'off' },
        allowGlobals: ['a.B'],
        registries: ['ghcr.io/acme'],
        limits: { ...defaultLimits, depth: 3 },
        exclude: ['data/**'],
        failOn: 'high',
      },
      problems: [],
    });
  });

  it('is read from pyproject.toml, where that has one', () => {
    expect(readConfiguration('pyproject.toml', '[tool.black]\nline-length = 88\n')).toBeUndefined();
    expect(
      readConfiguration('pyproject.toml', '[tool.secure-ml]\nfailOn = "low"\n')?.configuration.failOn,
    ).toBe('low');
  });

  it.each([
    ['rules: [', 'parsed'],
    ['- a', 'mapping'],
    ['rules: {x: loud}', 'rules.x'],
    ['limits: {depth: 0}', 'limits.depth'],
    ['limits: {width: 1}', 'width'],
    ['exclude: yes', 'exclude'],
    ['models: [a]', 'models'],
    ['pipelines: {registry: [a.example]}', 'pipelines.registry'],
    ['pipelines: {registries: docker.io}', 'pipelines.registries'],
    ['pipelines: {registries: [ghcr.io, acme]}', 'acme'],
    ['failOn: never', 'failOn'],
    ['typo: 1', 'typo'],
    ['a: &a [1]\nexclude: [*a]', ''],
  ])('%j is refused with the setting named', (text, named) => {
    const result = readConfiguration('secure-ml.yaml', text);
    expect(result?.problems.length).toBeGreaterThan(0);
    expect(result?.problems.join()).toContain(named);
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('secure-ml.yaml', 'pyproject.toml'), (text, name) => {
        readConfiguration(name, text);
      }),
    );
  });
});

describe('a nested configuration', () => {
  it('tightens and never weakens', () => {
    const parent = {
      ...defaultConfiguration,
      rules: { a: 'medium', b: 'off', c: 'high' } as const,
      registries: ['docker.io/library', 'ghcr.io'],
      failOn: 'medium' as const,
    };
    const nested = {
      ...defaultConfiguration,
      rules: { a: 'high', b: 'low', c: 'off' } as const,
      allowGlobals: ['evil.Name'],
      registries: ['docker.io', 'ghcr.io/acme', 'evil.example'],
      exclude: ['**'],
      limits: { ...defaultLimits, depth: 2, members: 10 ** 9 },
      failOn: 'critical' as const,
    };
    expect(tighten(parent, nested)).toEqual({
      rules: { a: 'high', b: 'low', c: 'high' },
      allowGlobals: [],
      registries: ['docker.io/library', 'ghcr.io/acme'],
      exclude: [],
      limits: { ...defaultLimits, depth: 2 },
      failOn: 'medium',
    });
    expect(tighten(parent, { ...nested, failOn: 'low' }).failOn).toBe('low');
    expect(tighten(defaultConfiguration, nested).registries).toBeUndefined();
    expect(tighten(parent, defaultConfiguration).registries).toEqual(parent.registries);
    expect(tighten(parent, { ...nested, registries: ['evil.example'] }).registries).toEqual([]);
  });
});

describe('globs', () => {
  it.each([
    ['*.pkl', 'a.pkl', true],
    ['*.pkl', 'x/a.pkl', false],
    ['**/*.pkl', 'x/y/a.pkl', true],
    ['**/*.pkl', 'a.pkl', true],
    ['data/**', 'data/x/y', true],
    ['data/', 'data/x', true],
    ['data/**', 'database', false],
    ['a?c', 'abc', true],
    ['a*b*c', 'aXXbYYc', true],
    ['a*b*c', 'aXXbYY', false],
  ])('%s on %s', (pattern, path, expected) => {
    expect(matchesGlob(pattern, path)).toBe(expected);
  });
});
