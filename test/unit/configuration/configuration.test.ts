import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { matchesGlob } from '../../../engine/src/configuration/glob';
import { readConfiguration } from '../../../engine/src/configuration/readConfiguration';
import { tighten } from '../../../engine/src/configuration/tighten';
import { defaultLimits } from '../../../engine/src/limits';

/** `key line:column-line:column` of each problem. */
const problems = (text: string, name = 'secure-ml.yaml') =>
  readConfiguration(name, text)?.problems.map(
    ({ key, range: { line, column, endLine, endColumn } }) =>
      `${key} ${line}:${column}-${endLine}:${endColumn}`,
  );
const messages = (text: string, name = 'secure-ml.yaml') =>
  readConfiguration(name, text)?.problems.map(({ message }) => message);

describe('a configuration', () => {
  it('is read from YAML', () => {
    const text =
      'rules: {pickle-load: low, joblib-load: "off"}\nmodels: {allowGlobals: [a.B]}\npipelines: {registries: [ghcr.io/acme/]}\nlimits: {depth: 3}\nexclude: [data/**, "{{ x }}/**"]\nfailOn: high\n';
    const read = readConfiguration('secure-ml.yaml', text);
    expect(read?.configuration).toEqual({
      rules: { 'pickle-load': 'low', 'joblib-load': 'off' },
      allowGlobals: ['a.B'],
      registries: ['ghcr.io/acme'],
      limits: { ...defaultLimits, depth: 3 },
      exclude: ['data/**', '{{ x }}/**'],
      failOn: 'high',
      profile: 'recommended',
      secretDetectors: [],
    });
    expect(read?.problems).toEqual([]);
    // Only what the file says itself.
    expect(Object.keys(read?.values ?? {}).sort()).toEqual([
      'allowGlobals',
      'exclude',
      'failOn',
      'limits.depth',
      'registries',
      'rules',
    ]);
    expect([...(read?.places.keys() ?? [])]).toContain('rules.joblib-load');
  });

  it('is read from pyproject.toml, where that has one', () => {
    const name = 'pyproject.toml';
    expect(readConfiguration(name, '[tool.black]\nline-length = 88\n')).toBeUndefined();
    expect(readConfiguration(name, '[tool.black')).toBeUndefined();
    expect(readConfiguration(name, '[tool.secure-ml]\nfailOn = "low"\n')?.configuration.failOn).toBe('low');
    expect(
      readConfiguration(name, '[tool.secure-ml.limits]\nmembers = 1_000\n')?.configuration.limits.members,
    ).toBe(1000);
    expect(problems('[tool.secure-ml]\nfailOn = "low"\nlimits.depth = "3"\nexclud = []\n', name)).toEqual([
      'limits.depth 3:17-3:18',
      'exclud 4:1-4:7',
    ]);
    expect(problems('[tool.secure-ml]\nfailOn = [\n', name)).toHaveLength(1);
  });

  it('may have nothing in its sections', () => {
    for (const text of ['', '# nothing\n', 'rules:\nmodels:\nlimits: ~\n', '{}'])
      expect(readConfiguration('secure-ml.yml', text)).toMatchObject({
        configuration: defaultConfiguration,
        problems: [],
      });
  });

  it.each([
    ['rules: [', ' 1:9-1:9'],
    ['- a', ' 1:1-1:4'],
    ['failOn: low\nfailOn: high\n', ' 2:1-2:7'],
    ['rules: {pickle-load: loud}', 'rules.pickle-load 1:22-1:26'],
    ['limits: {depth: 0}', 'limits.depth 1:17-1:18'],
    ['limits: {depth: "3"}', 'limits.depth 1:18-1:19'],
    ['limits: {depth: 2.5}', 'limits.depth 1:17-1:20'],
    ['limits: [1]', 'limits 1:9-1:12'],
    ['exclude: yes', 'exclude 1:10-1:13'],
    ['exclude: [a, 1]', 'exclude 1:14-1:15'],
    ['exclude: [a, null]', 'exclude 1:14-1:18'],
    ['models: [a]', 'models 1:9-1:12'],
    ['pipelines: {registries: docker.io}', 'pipelines.registries 1:25-1:34'],
    ['pipelines: {registries: [ghcr.io, acme]}', 'pipelines.registries 1:35-1:39'],
    ['failOn: never', 'failOn 1:9-1:14'],
    ['failOn:', 'failOn 1:8-1:8'],
  ])('%j is refused with the setting named, at its place', (text, place) => {
    expect(problems(text)).toEqual([place]);
  });

  it.each([
    ['exclud: []', 'exclud', 'exclude'],
    ['failon: low', 'failon', 'failOn'],
    ['limits: {dpeth: 3}', 'limits.dpeth', 'limits.depth'],
    ['rules: {pickle-laod: low}', 'rules.pickle-laod', 'rules.pickle-load'],
    ['pipelines: {registry: [a.example]}', 'pipelines.registry', 'pipelines.registries'],
    ['allowGlobals: [a.B]', 'allowGlobals', 'models.allowGlobals'],
    ['pickle-load: off', 'pickle-load', 'rules.pickle-load'],
  ])('%j is unknown, and what was meant is named', (text, key, meant) => {
    expect(messages(text)).toEqual([`The setting ${key} is unknown. Did you mean ${meant}?`]);
  });

  it('names what is known where nothing is near', () => {
    expect(messages('speed: 1')?.[0]).toContain(
      'rules, profile, models, pipelines, sources, secrets, exclude, failOn, limits',
    );
    expect(messages('rules: {speed: low}')).toEqual(['The setting rules.speed refers to an unknown rule.']);
  });

  it('takes no half of a list', () => {
    const read = readConfiguration('secure-ml.yaml', 'pipelines: {registries: [ghcr.io, acme]}');
    expect(read?.configuration.registries).toBeUndefined();
    expect(read?.problems[0].message).toContain('pipelines.registries: acme');
  });

  it('follows aliases and expands nothing', () => {
    const read = readConfiguration('secure-ml.yaml', 'exclude: &a [x/**]\nmodels: {allowGlobals: *a}\n');
    expect(read?.configuration.allowGlobals).toEqual(['x/**']);
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('secure-ml.yaml', 'pyproject.toml'), (text, name) => {
        readConfiguration(name, text);
        readConfiguration(name, `[tool.secure-ml]\n${text}`);
      }),
    );
  });
});

describe('a nested configuration', () => {
  const parent = {
    ...defaultConfiguration,
    rules: { 'pickle-load': 'medium', 'joblib-load': 'off', 'eval-exec-any': 'high' } as const,
    registries: ['docker.io/library', 'ghcr.io'],
    failOn: 'medium' as const,
  };

  it('tightens and never weakens', () => {
    const { configuration, ignored } = tighten(parent, {
      rules: { 'pickle-load': 'high', 'joblib-load': 'low', 'eval-exec-any': 'off' },
      allowGlobals: ['evil.Name'],
      registries: ['docker.io', 'ghcr.io/acme', 'evil.example'],
      exclude: ['**'],
      'limits.depth': 2,
      'limits.members': 10 ** 9,
      failOn: 'critical',
    });
    expect(configuration).toEqual({
      rules: { 'pickle-load': 'high', 'joblib-load': 'low', 'eval-exec-any': 'high' },
      allowGlobals: [],
      registries: ['docker.io/library', 'ghcr.io/acme'],
      exclude: [],
      limits: defaultLimits,
      failOn: 'medium',
      profile: 'recommended',
      secretDetectors: [],
    });
    expect(ignored).toEqual([
      'rules.eval-exec-any',
      'models.allowGlobals',
      'pipelines.registries',
      'exclude',
      'failOn',
      'limits.depth',
      'limits.members',
    ]);
  });

  it('raises rules above their own severity, and lowers the threshold', () => {
    const { configuration, ignored } = tighten(defaultConfiguration, {
      rules: { 'pickle-load': 'critical', 'joblib-load': 'info' },
      failOn: 'low',
    });
    expect(configuration).toEqual({
      ...defaultConfiguration,
      rules: { 'pickle-load': 'critical' },
      failOn: 'low',
    });
    expect(ignored).toEqual(['rules.joblib-load']);
  });

  it('leaves out a part of the registries, and lists none where its parent does not', () => {
    expect(tighten(defaultConfiguration, { registries: ['ghcr.io'] })).toEqual({
      configuration: defaultConfiguration,
      ignored: ['pipelines.registries'],
    });
    expect(tighten(parent, { registries: ['evil.example'] }).configuration.registries).toEqual([]);
    expect(tighten(parent, {})).toEqual({ configuration: parent, ignored: [] });
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
