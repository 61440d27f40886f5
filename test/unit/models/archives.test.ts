import { describe, expect, it } from 'vitest';
import { essence, scanBytes } from '../../support/scan';

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
  it.each([
    [
      'model.mar',
      'torchserve-mar',
      [
        ['MAR-INF/MANIFEST.json', '{}'],
        ['handler.py', ''],
      ],
    ],
    ['model.zip', 'zip', [['notes.txt', 'hello']]],
  ] as const)('%s, which is not read, is never green', async (path, format, members) => {
    const report = await scanBytes(zip(members), path);
    expect([report.format, essence(report)]).toEqual([
      format,
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

  it('name the member that holds the payload, through every layer', async () => {
    const inner = zip([['inner/data.pkl', attack]]).toString('latin1');
    const report = await scanBytes(zip([['outer/model.pt', inner]]), 'model.zip');
    expect(report.findings.map(({ location }) => location.member)).toEqual([
      ['outer/model.pt', 'inner/data.pkl'],
    ]);
    expect(report.verdict).toBe('dangerous');
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
