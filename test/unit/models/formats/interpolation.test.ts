import { describe, expect, it } from 'vitest';
import { checkBytes, scanBytes } from '../../../support/scan';

/* What a configuration of a project calls, where OmegaConf and YAML put the name together. */

/** The verdict of a file that lies in a folder; nothing where it is no model. */
async function verdictOf(text: string): Promise<string | undefined> {
  const { model } = await checkBytes('conf/train.yaml', Buffer.from(text));
  return model?.verdict;
}

describe('names that OmegaConf puts together are known', () => {
  it.each([
    ['from what holds the call', `a: {x: os.system, _target_: "\${.x}"}`],
    ['from what is above it', `x: os.system\na: {_target_: "\${..x}"}`],
    ['from further above', `x: os.system\na: {b: {c: {_target_: "\${....x}"}}}`],
    ['from a list', `x: [1, os.system]\na: {_target_: "\${x.1}"}`],
    ['from a list in brackets', `x: [[os.system]]\na: {_target_: "\${x[0][0]}"}`],
    ['from a key in brackets', `x: {y-z: os.system}\na: {_target_: "\${x[y-z]}"}`],
    ['with blanks', `x: os.system\na: {_target_: "\${ x }"}`],
    ['by a name of a name', `k: x\nx: os.system\na: {_target_: "\${\${k}}"}`],
    ['in place of a variable', `a: {_target_: "\${oc.env:NOT_SET,os.system}"}`],
    ['in place of a variable, in quotes', `a: {_target_: "\${oc.env:NOT_SET,'os.system'}"}`],
    ['in place of two variables', `a: {_target_: "\${oc.env:A,\${oc.env:B,os.system}}"}`],
    ['by a selection', `x: os.system\na: {_target_: "\${oc.select:x}"}`],
    ['in place of a selection', `a: {_target_: "\${oc.select:x,os.system}"}`],
    ['under an old name', `x: os.system\na: {_target_: "\${oc.deprecated:x}"}`],
    ['by decoding', `a: {_target_: "\${oc.decode:os.system}"}`],
    [
      'for a function that looks names up',
      `x: os.system\na: {_target_: hydra.utils.get_method, path: "\${x}"}`,
    ],
  ])('%s', async (_, text) => {
    expect(await verdictOf(text)).toBe('dangerous');
  });

  it.each([
    ['a value of another file', `a: {_target_: "\${model.class}"}`],
    ['a variable', `a: {_target_: "\${oc.env:MODEL}"}`],
    ['a resolver of their own', `os.system: 1\na: {_target_: "\${pick:os.system}"}`],
    ['a value that is no text', `x: {y: os.system}\na: {_target_: "\${x}"}`],
    ['their own class', `x: project.Model\na: {_target_: "\${x}"}`],
  ])('and %s is left to its project', async (_, text) => {
    expect(await verdictOf(text)).toBeUndefined();
  });

  it('and what cannot be known makes a model suspicious', async () => {
    const { verdict } = await scanBytes(`a: {_target_: "\${oc.env:MODEL}"}`, 'model_config.yaml');
    expect(verdict).not.toBe('safe');
  });

  it('and ends where values grow for ever', async () => {
    const text = `x: "${`\${y}`.repeat(900)}"\ny: "${`\${x}`.repeat(900)}"\na: {_target_: "\${x}"}\n`;
    expect(await verdictOf(text)).toBeUndefined();
  });
});

describe('mappings that YAML merges', () => {
  it.each([
    ['a name', `b: &b {_target_: project.A, x: os.system}\nc: {<<: *b}\na: {_target_: "\${c.x}"}`],
    ['one of two', `b: &b {x: os.system}\nd: &d {y: 1}\nc: {<<: [*d, *b]}\na: {_target_: "\${c.x}"}`],
    ['what stands beside it', 'b: &b {params: {}}\na: {target: os.system, <<: *b}'],
    ['an argument', 'b: &b {path: os.system}\na: {_target_: hydra.utils.get_method, <<: *b}'],
  ])('give %s', async (_, text) => {
    expect(await verdictOf(text)).toBe('dangerous');
  });

  it('of themselves end', async () => {
    expect(await verdictOf(`b: &b {<<: *b}\na: {_target_: "\${b.x}"}`)).toBeUndefined();
  });

  it('and a key on two lines is a key', async () => {
    expect(await verdictOf('a:\n  "_tar\\\n    get_": os.system\n')).toBe('dangerous');
  });
});

describe('settings that trust code', () => {
  it.each(['true', 'True', 'yes', 'on', '1', '"true"', '"yes"', `"\${x}"`])('%s', async (value) => {
    const text = `x: true\ntokenizer:\n  trust_remote_code: ${value}\n`;
    expect(await verdictOf(text)).toBe('suspicious');
  });

  it.each(['false', 'no', 'off', '0', '""', '"False"', 'null', `"\${y}"`, `"\${z.z}"`])(
    'and %s does not',
    async (value) => {
      const { model } = await checkBytes(
        'train.yaml',
        `y: false\ntokenizer:\n  trust_remote_code: ${value}\n`,
      );
      expect(model?.findings ?? []).toEqual([]);
    },
  );
});
