import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { checkBytes, essence, scanBytes } from '../../support/scan';
import { storedZip } from '../../support/zip';

/** A stored zip of these members, byte by byte: name, content. */
function zip(members: readonly (readonly [string, string])[], comment = ''): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of members) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), Buffer.from(content, 'latin1'));
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, ...directory, end, Buffer.from(comment, 'latin1')]);
}

const attack = "cposix\nsystem\n(S'echo hello'\ntR.";

describe('archives', () => {
  it('that hold no model that is read are never green', async () => {
    const report = await scanBytes(zip([['notes.txt', 'hello']]), 'model.zip');
    expect([report.format, essence(report)]).toEqual([
      'zip',
      { verdict: 'unsupported', reasons: ['unsupported-format'], findings: [] },
    ]);
  });

  it.each([
    ['model.keras', 'keras', [['config.json', '{}']]],
    ['model.skops', 'skops', [['schema.json', '{}']]],
  ] as const)('%s without what its loader needs is incomplete', async (path, format, members) => {
    const report = await scanBytes(zip(members), path);
    expect([report.format, essence(report)]).toEqual([
      format,
      { verdict: 'incomplete', reasons: ['malformed'], findings: [] },
    ]);
  });

  it.each([
    ['CyHalfMultinomialLoss', [], 'safe'],
    [
      'CyHalfMultinomialLoss',
      [{ __class__: 'int', __module__: 'builtins', __loader__: 'JsonNode', content: '1' }],
      'suspicious',
    ],
    ['CyOtherLoss', [], 'suspicious'],
  ])('of skops have losses that are made without arguments: %s %j', async (name, content, verdict) => {
    const tuple = { __class__: 'tuple', __module__: 'builtins', __loader__: 'TupleNode', content };
    const keys = { __class__: 'list', __module__: 'builtins', __loader__: 'ListNode', content: [] };
    const state = {
      __class__: 'dict',
      __module__: 'builtins',
      __loader__: 'DictNode',
      content: {},
      key_types: keys,
    };
    const loss = { __class__: name, __module__: 'sklearn._loss._loss', __loader__: 'LossNode' };
    const schema = {
      ...loss,
      __reduce__: { args: tuple },
      content: state,
      protocol: 2,
      _skops_version: '0.14',
    };
    const report = await scanBytes(zip([['schema.json', JSON.stringify(schema)]]), 'model.skops');
    expect(report.verdict).toBe(verdict);
  });

  it('name the member that holds the payload, through every layer', async () => {
    const inner = zip([['inner/data.pkl', attack]]).toString('latin1');
    const report = await scanBytes(zip([['outer/model.pt', inner]]), 'model.zip');
    expect(report.findings.map(({ location }) => location.member)).toEqual([
      ['outer/model.pt', 'inner/data.pkl'],
    ]);
    expect(report.verdict).toBe('dangerous');
  });

  it.each([
    ['../x.txt', 'suspicious', ['SML322']],
    ['x/../y.txt', undefined, undefined],
  ])(
    'found in a folder and holding no model are told apart by where they lead: %s',
    async (name, verdict, codes) => {
      const bytes = zip([[name, 'hello']]);
      const { model } = await checkBytes('notes.zip', bytes);
      expect([model?.verdict, model?.findings.map(({ code }) => code)]).toEqual([verdict, codes]);
    },
  );

  it.each([
    ['where its locator points, as miniz does', attack, 'N.'],
    ['before its locator, as Python does', 'N.', attack],
  ])('with two zip64 records are read by the one %s', async (_what, pointedAt, before) => {
    const first = zip([['a/data.pkl', pointedAt]]).subarray(0, -22);
    const second = zip([['a/data.pkl', before]]).subarray(0, -22);
    const central = (bytes: Buffer) => bytes.indexOf('PK\x01\x02', 0, 'latin1');
    // The second archive's header offset counts from the file's start, as everything does here.
    second.writeUInt32LE(first.length, central(second) + 42);
    const record = (size: number, offset: number) => {
      const bytes = Buffer.alloc(56);
      bytes.write('PK\x06\x06', 'latin1');
      bytes.writeBigUInt64LE(44n, 4);
      bytes.writeBigUInt64LE(1n, 24);
      bytes.writeBigUInt64LE(1n, 32);
      bytes.writeBigUInt64LE(BigInt(size), 40);
      bytes.writeBigUInt64LE(BigInt(offset), 48);
      return bytes;
    };
    const locator = Buffer.alloc(20);
    locator.write('PK\x06\x07', 'latin1');
    locator.writeBigUInt64LE(BigInt(first.length + second.length), 8);
    locator.writeUInt32LE(1, 16);
    const end = Buffer.alloc(22, 0xff);
    end.write('PK\x05\x06\0\0\0\0', 'latin1');
    end.writeUInt16LE(0, 20);
    const parts = [
      first,
      second,
      record(first.length - central(first), central(first)),
      record(second.length - central(second), first.length + central(second)),
      locator,
      end,
    ];
    const report = await scanBytes(Buffer.concat(parts), 'model.pt');
    expect([report.verdict, report.findings.some(({ code }) => code === 'SML301')]).toEqual([
      'dangerous',
      true,
    ]);
  });

  it('that stand one behind the other in a distributed checkpoint are each read by themselves', async () => {
    const harmless = zip([['archive/data.pkl', 'N.']]);
    const hostile = zip([['archive/data.pkl', attack]]);
    const report = await scanBytes(Buffer.concat([hostile, harmless]), '__0_0.distcp');
    expect([report.format, report.verdict, report.findings.map(({ location }) => location.member)]).toEqual([
      'torch-distributed',
      'dangerous',
      [['0', 'archive/data.pkl']],
    ]);
    expect(essence(await scanBytes(Buffer.concat([harmless, harmless]), '__0_0.distcp'))).toEqual({
      verdict: 'safe',
      reasons: [],
      findings: [],
    });
    expect((await scanBytes(Buffer.concat([harmless, harmless]), 'model.pt')).verdict).toBe('suspicious');
  });

  it('stop at the depth limit, and say so', async () => {
    let content = attack;
    for (let i = 0; i < 10; i++) content = zip([['a.pkl', content]]).toString('latin1');
    const report = await scanBytes(Buffer.from(content, 'latin1'), 'model.zip');
    expect([report.complete, report.reasons.map(({ id }) => id)]).toEqual([false, ['limit-depth']]);
  });

  it('stop at the number of members, and say so', async () => {
    const members = Array.from({ length: 50 }, (_, index) => [`m/data/${index}`, 'xxxx'] as const);
    const report = await scanBytes(zip([['m/data.pkl', 'N.'], ...members]), 'model.pt', { members: 20 });
    expect([report.verdict, report.reasons.map(({ id }) => id)]).toEqual(['incomplete', ['limit-members']]);
  });

  it('are read from a directory that a comment hides', async () => {
    const hidden = zip([['model/data.pkl', attack]]);
    const report = await scanBytes(zip([['model/data.pkl', 'N.']], hidden.toString('latin1')), 'model.pt');
    expect(report.verdict).toBe('dangerous');
  });
});

/* Python's zipfile gives each of these the second name: it ends a name at a zero, and takes that of the extra field since 3.12. */
describe('members whose name readers take differently', () => {
  const yaml = Buffer.from('model:\n  _target_: os.system\n  command: echo pwned\n');
  const unicode = (name: string) => {
    const field = Buffer.from(`\x01\0\0\0\0${name}`);
    return Buffer.concat([Buffer.from([0x75, 0x70, field.length, 0]), field]);
  };

  it.each([
    ['a zero', storedZip({ 'model_config.yaml\0.txt': yaml })],
    ['an extra field', storedZip({ 'readme.txt': yaml }, { 'readme.txt': unicode('model_config.yaml') })],
    ['letters in front', storedZip({ 'é.txt': yaml }, { 'é.txt': unicode('model_config.yaml') })],
  ])('by %s are judged by it', async (_, bytes) => {
    const { verdict, findings } = await scanBytes(bytes, 'model.zip');
    expect(verdict).toBe('dangerous');
    expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining('is spelled'));
  });

  it('are honest where the field has letters that others lack', async () => {
    const pickle = Buffer.from('I1\n.');
    for (const [name, other] of [
      ['caf\u00e9.pkl', 'cafe\u0301.pkl'.normalize('NFC')],
      ['caf#U00e9.pkl', 'caf\u00e9.pkl'],
      ['plain.pkl', 'plain.pkl'],
    ]) {
      const bytes = storedZip({ [name]: pickle }, { [name]: unicode(other) });
      expect((await scanBytes(bytes, 'model.zip')).findings).toEqual([]);
    }
  });
});

describe('links', () => {
  it.each([3, 0, 16, 19, 30])(
    'in a zip that system %i made lead where their content says',
    async (system) => {
      const link = (target: string) => {
        const bytes = storedZip({ link: Buffer.from(target), 'plain.pkl': Buffer.from('I1\n.') });
        const at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
        bytes[at + 5] = system;
        bytes.writeUInt16LE(0o120777, at + 40);
        return scanBytes(bytes, 'model.zip');
      };
      const outside = await link('../../etc/passwd');
      expect([outside.verdict, outside.findings.map(({ message }) => message)]).toEqual([
        'suspicious',
        [expect.stringContaining('to ../../etc/passwd')],
      ]);
      expect((await link('plain.pkl')).verdict).toBe('safe');
    },
  );

  it('in a 7z lead where their content says', async () => {
    const bytes = readFileSync(new URL('../../fixtures/seven-zip/links.7z', import.meta.url));
    const { verdict, findings } = await scanBytes(bytes, 'links.7z');
    expect([verdict, findings.map(({ message }) => message)]).toEqual([
      'suspicious',
      [
        expect.stringContaining(
          'The member outside is a link that points outside the archive, to /etc/passwd',
        ),
      ],
    ]);
  });
});

describe('archives that carry code', () => {
  const handler = `
from ts.torch_handler.base_handler import BaseHandler


class Handler(BaseHandler):
    def preprocess(self, data):
        return [row["body"] for row in data]
`;
  const mar = (...members: (readonly [string, string])[]) =>
    zip([['MAR-INF/MANIFEST.json', '{"model": {"handler": "handler.py"}}'], ...members]);

  it('a .mar with a quiet handler is safe, and says that it carries code', async () => {
    const report = await scanBytes(mar(['handler.py', handler], ['model.pt', 'N.']), 'model.mar');
    expect([report.format, report.complete, essence(report)]).toEqual([
      'torchserve-mar',
      true,
      { verdict: 'safe', reasons: ['served-code'], findings: [] },
    ]);
    expect(report.reasons[0].message).toContain('handler.py');
  });

  it("a handler's findings are the archive's, at their line of the member, whatever its comments say", async () => {
    const code = `${handler}\n\nimport os\n\nos.system(input())  # secure-ml: ignore\n`;
    const report = await scanBytes(mar(['src/handler.py', code], ['other.py', code]), 'model.mar');
    expect(report.verdict).toBe('dangerous');
    const rules = ['subprocess-shell', 'model-dangerous-component'];
    expect(
      report.findings
        .filter(({ ruleId }) => rules.includes(ruleId))
        .map(({ ruleId, location: { path, member, line } }) => `${ruleId} ${path} ${member} ${line}`),
    ).toEqual(
      expect.arrayContaining(
        ['src/handler.py', 'other.py'].flatMap((member) =>
          rules.map((rule) => `${rule} model.mar ${member} 12`),
        ),
      ),
    );
  });

  it.each([
    [
      'import subprocess as sp\n\n\ndef handle(data):\n    return sp.run(["echo", "x"])\n',
      5,
      'command',
      false,
    ],
    ['from os import system as run\n\nrun("echo x")\n', 3, 'command', true],
    ['import os\n\nos.execv("/bin/sh", ["sh"])\n', 3, 'command', true],
    ['import functools\nimport os\n\nmap(functools.partial(os.system, "x"), [])\n', 4, 'command', true],
    ['\n\nexec("import os")\n', 3, 'code', true],
    ['import builtins\n\nbuiltins.eval("1")\n', 3, 'code', true],
  ])('a handler that runs a constant command is not safe: %j', async (code, line, effect, onImport) => {
    const report = await scanBytes(mar(['handler.py', code]), 'model.mar');
    expect(report.verdict).toBe(onImport ? 'dangerous' : 'suspicious');
    expect(report.findings.map((finding) => [finding.location.line, finding.effect])).toContainEqual([
      line,
      effect,
    ]);
  });

  it('a handler that only talks of commands, or uses what handlers use, is safe', async () => {
    const code = `
import importlib
import json
import os

import torch


def handle(data, context):
    # os.system("decoy")
    "subprocess.run('decoy')"
    model = torch.jit.script(torch.nn.Linear(1, 1)).eval()
    path = os.path.join(os.environ["HOME"], "x")
    return getattr(importlib.import_module("handlers"), "main")(json.loads(path), model)
`;
    const report = await scanBytes(mar(['handler.py', code]), 'model.mar');
    expect(essence(report)).toEqual({ verdict: 'safe', reasons: ['served-code'], findings: [] });
  });

  it('a rule that is off is off there too', async () => {
    const bytes = mar(['handler.py', 'import pickle\n\npickle.load(open("x", "rb"))\n']);
    const { model } = await checkBytes('model.mar', bytes, true, {
      configuration: { ...defaultConfiguration, rules: { 'pickle-load': 'off' } },
    });
    expect([model?.verdict, model?.findings]).toEqual(['safe', []]);
  });

  it.each([
    ['a pickle that runs a command', ['model.pkl', attack], 'dangerous', ['served-code']],
    ['a handler that is a pickle too', ['handler.py', attack], 'dangerous', ['served-code']],
    [
      'a handler that is no text',
      ['handler.py', '\0\x01\x02\0'.repeat(50)],
      'incomplete',
      ['not-text', 'served-code'],
    ],
    ['compiled code', ['handler.cpython-311.pyc', 'xxxx'], 'unsupported', ['compiled-code', 'served-code']],
  ] as const)('a .mar with %s is not safe', async (_what, member, verdict, reasons) => {
    const manifest = ['MAR-INF/MANIFEST.json', '{"model": {"handler": "h.py"}}'] as const;
    const report = await scanBytes(zip([manifest, ['h.py', ''], member]), 'model.mar');
    expect([report.verdict, report.reasons.map(({ id }) => id)]).toEqual([verdict, reasons]);
  });

  it('a handler longer than the limit is incomplete', async () => {
    const report = await scanBytes(mar(['handler.py', '#'.repeat(2000)]), 'model.mar', { textBytes: 1000 });
    expect([report.verdict, report.reasons.map(({ id }) => id)]).toEqual([
      'incomplete',
      ['limit-textBytes', 'served-code'],
    ]);
  });

  it.each([
    ['tensors.pt', 'safe', [], []],
    ['module.pt', 'suspicious', ['pickle-unreviewed-global', 'model-embedded-code'], ['module/doubler.py']],
  ])('%s, which torch.package wrote, is %s', async (name, verdict, findings, named) => {
    const bytes = readFileSync(new URL(`../../fixtures/packages/${name}`, import.meta.url));
    const report = await scanBytes(bytes, name);
    expect([report.format, report.verdict, report.weightsOnly]).toEqual([
      'torch-package',
      verdict,
      undefined,
    ]);
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(findings);
    for (const member of named) expect(report.findings.at(-1)?.message).toContain(member);
  });

  it('a torch.package whose module runs a command on import says where', async () => {
    const bytes = zip([
      ['p/.data/extern_modules', ''],
      ['p/torch/_utils.py', 'import os\n\nos.system(input())\n'],
      ['p/model/model.pkl', 'N.'],
    ]);
    const report = await scanBytes(bytes, 'p.pt');
    expect(essence(report).verdict).toBe('dangerous');
    expect(report.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['subprocess-shell', 'low'],
      ['model-dangerous-component', 'critical'],
      ['model-dangerous-component', 'medium'],
      ['model-embedded-code', 'medium'],
    ]);
  });
});

describe('archives of Stable-Baselines3, whose data holds pickles as base64', () => {
  const base64 = (pickle: string) => Buffer.from(pickle, 'latin1').toString('base64');
  const verdictOf = async (data: string) => (await scanBytes(zip([['data', data]]), 'policy.zip')).verdict;

  it.each([
    ['by itself', JSON.stringify({ policy_class: { ':type:': 'x', ':serialized:': base64(attack) } })],
    ['with line breaks', JSON.stringify({ a: { ':serialized:': base64(attack).replace(/.{20}/g, '$&\n') } })],
    ['escaped', `{"a": {"\\u003aserialized:": "${base64(attack).replace('c', '\\u0063')}"}}`],
    [
      'behind spaces and beside NaN',
      `${' '.repeat(200)}{"n": NaN, "a": {":serialized:": "${base64(attack)}"}}`,
    ],
    ['below others', JSON.stringify([{ a: [{ b: { ':serialized:': base64(attack) } }] }])],
  ])('are dangerous where one is: %s', async (_, data) => {
    expect(await verdictOf(data)).toBe('dangerous');
  });

  it('are incomplete where decoders read different bytes', async () => {
    const text = `*${base64(attack)}`;
    expect(await verdictOf(JSON.stringify({ a: { ':serialized:': text } }))).toBe('incomplete');
  });

  it('are safe where all are', async () => {
    expect(await verdictOf(JSON.stringify({ a: { ':serialized:': base64('\x80\x04K\x01.') } }))).toBe('safe');
  });
});
