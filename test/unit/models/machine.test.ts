import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { defaultLimits } from '../../../engine/src/limits';
import { drive } from '../../../engine/src/models/pickle/machine/drive';
import { PickleMachine } from '../../../engine/src/models/pickle/machine/machine';
import type { PickleObserver } from '../../../engine/src/models/pickle/machine/observer';
import type { Step } from '../../../engine/src/models/pickle/machine/step';
import { program } from '../../differential/programs';
import { essence, scanBytes } from '../../support/scan';

const attack = "cposix\nsystem\n(S'echo hello'\ntR.";

/** Runs a program in windows of `size` bytes, and gives its events. */
async function eventsInWindows(bytes: Uint8Array, size: number): Promise<string[]> {
  const events: string[] = [];
  const observer: PickleObserver = {
    global: (index, offset) =>
      events.push(`global ${machine.globals[index].module} ${machine.globals[index].name} ${offset}`),
    call: (use, _callee, _args, _result, offset) => events.push(`${use} ${offset}`),
    mutate: (_, offset) => events.push(`mutate ${offset}`),
    hash: (_, offset) => events.push(`hash ${offset}`),
    build(_target, _state, offset) {
      events.push(`build ${offset}`);
      return undefined;
    },
  };
  const machine = new PickleMachine(observer, defaultLimits);
  let from = 0;
  let atLeast = size;
  for (;;) {
    const end = Math.min(bytes.length, from + Math.max(size, atLeast));
    let window = bytes.subarray(from, end);
    let step: Step = machine.feed(window, from, end === bytes.length);
    while (step.kind === 'bytes') {
      machine.supply(step.offset, bytes.subarray(step.offset, step.offset + step.length));
      window = bytes.subarray(step.from, end);
      step = machine.feed(window, step.from, end === bytes.length);
    }
    if (step.kind !== 'more') {
      // Past the end of the bytes, the kind of failure depends on where a window ended; the events do not.
      return step.kind === 'stop' ? [...events, `stop ${step.end}`] : events;
    }
    if (step.from > bytes.length || (step.from === bytes.length && end === bytes.length)) return events;
    from = step.from;
    atLeast = step.atLeast;
  }
}

describe('the pickle machine', () => {
  it('gives the same events whatever the windows are', async () => {
    for (let index = 0; index < 300; index++) {
      const bytes = program(7, index);
      const whole = await eventsInWindows(bytes, bytes.length);
      for (const size of [1, 2, 7, 64]) expect(await eventsInWindows(bytes, size)).toEqual(whole);
    }
  });

  it('finds memoised names far outside its window', async () => {
    const padding = Buffer.concat([
      Buffer.from([0x42, 0, 0, 0x40, 0]),
      Buffer.alloc(0x400000),
      Buffer.from('0'),
    ]);
    const bytes = Buffer.concat([
      Buffer.from('\x80\x04\x8c\x05posix\x940\x8c\x06system\x940', 'latin1'),
      padding,
      Buffer.from('h\x00h\x01\x93\x8c\x04true\x85R.', 'latin1'),
    ]);
    expect(essence(await scanBytes(bytes))).toEqual({
      verdict: 'dangerous',
      reasons: [],
      findings: ["SML301 posix.system('true')"],
    });
  });

  it('keeps offsets beyond 128 MiB', async () => {
    const start = 200 * 2 ** 20;
    const tail = Buffer.from(attack);
    const head = Buffer.from([0x80, 4, 0x8e, 0, 0, 0, 0, 0, 0, 0, 0]);
    head.writeBigUInt64LE(BigInt(start - head.length), 3);
    const source = {
      name: 'sparse',
      size: start + 1 + tail.length,
      async read(offset: number, length: number): Promise<Uint8Array> {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, this.size - offset)));
        for (const [at, part] of [
          [0, head],
          [start, Buffer.concat([Buffer.from('0'), tail])],
        ] as const) {
          for (let i = 0; i < part.length; i++)
            if (at + i >= offset && at + i < offset + bytes.length) bytes[at + i - offset] = part[i];
        }
        return bytes;
      },
    };
    const calls: number[] = [];
    const machine = new PickleMachine(
      { call: (_use, _callee, _args, _result, offset) => calls.push(offset) },
      defaultLimits,
    );
    const end = await drive(machine, source, { spend() {} });
    expect({ end: end.kind, calls }).toEqual({ end: 'stop', calls: [start + 1 + tail.length - 2] });
  });

  it.each([
    ['opcodes', { opcodes: 50 }, `${'N0'.repeat(10_000)}${attack}`],
    ['memo', { memo: 8 }, `\x80\x04${'N\x94'.repeat(3000)}.`],
    ['cells', { cells: 64 }, `${'('.repeat(1000)}.`],
    ['globals', { globals: 2 }, `${[1, 2, 3].map((n) => `cdatetime\ndate${n}\n0`).join('')}N.`],
  ])('says so when the limit %s is spent', async (limit, limits, text) => {
    const report = await scanBytes(text, 'model.pkl', limits);
    expect([report.verdict, report.complete, report.reasons[0]?.id]).toEqual([
      'incomplete',
      false,
      `limit-${limit}`,
    ]);
  });

  it('reports what ran before a broken opcode, a truncation or a limit', async () => {
    const payload = attack.slice(0, -1);
    for (const tail of ['0\x00', '0X\xff\xff\xff\x00abc', `0${'N0'.repeat(2000)}.`]) {
      const report = await scanBytes(payload + tail, 'model.pkl', { opcodes: 1000 });
      expect([report.verdict, report.complete]).toEqual(['dangerous', false]);
    }
  });
});

describe('judging by use', () => {
  const table: readonly (readonly [string, string, string, string[]])[] = [
    ['a capability that is only imported', 'cposix\nsystem\n.', 'dangerous', ['SML301 posix.system']],
    ['a capability inside a list', '(lcposix\nsystem\na.', 'dangerous', ['SML301 posix.system']],
    [
      'a detour through another module',
      '\x80\x04\x8c\x05torch\x8c\x09os.system\x93.',
      'dangerous',
      ['SML301 torch.os.system'],
    ],
    [
      'an attribute of a capability',
      '\x80\x04\x8c\x08builtins\x8c\x0deval.__call__\x93.',
      'dangerous',
      ['SML301 builtins.eval.__call__'],
    ],
    [
      'a name that is computed',
      '\x80\x04\x8c\x08builtins\x8c\x03str\x93\x8c\x05posix\x85R\x8c\x06system\x93.',
      'dangerous',
      ["SML302 builtins.str('posix')", 'SML301 <computed>.system'],
    ],
    [
      'a name that is an object of a reviewed class, which no unpickler takes',
      'ccollections\nOrderedDict\n)\x81\x8c\x06system\x93.',
      'incomplete',
      [],
    ],
    [
      'a name that a builtin computes, though it was reviewed',
      'cbuiltins\nrepr\nN\x85\x81\x8c\x06system\x93.',
      'dangerous',
      ['SML301 <computed>.system'],
    ],
    ['a reviewed constructor', 'ccollections\nOrderedDict\n(tR.', 'safe', []],
    [
      'a reviewed class used otherwise',
      'cnumpy\ndtype\n(S"f8"\ntRI1\na.',
      'suspicious',
      ["SML302 numpy.dtype('f8')"],
    ],
    ['a class of the user', 'cmine\nNet\n(tR.', 'suspicious', ['SML302 mine.Net()']],
    ['a harmless function bound to an argument', 'cfunctools\npartial\n(c__builtin__\nlen\ntR.', 'safe', []],
    [
      'a capability bound to an argument',
      'cfunctools\npartial\n(cos\nsystem\nS"x"\ntR.',
      'dangerous',
      ['SML301 os.system'],
    ],
    ['bytes of Python 2', "c_codecs\nencode\n(S'abc'\nS'latin1'\ntR.", 'safe', []],
    [
      'text that hides in a codec',
      "c_codecs\nencode\n(S'abc'\nS'rot13'\ntR.",
      'suspicious',
      ["SML302 _codecs.encode('abc', 'rot13')"],
    ],
    ['a bound method of plain text', "cbuiltins\ngetattr\n(S'abc'\nS'upper'\ntR.", 'safe', []],
    [
      'an attribute of a class by name',
      "cbuiltins\ngetattr\n(c__builtin__\nobject\nS'__subclasses__'\ntR.",
      'dangerous',
      ["SML301 builtins.getattr(__builtin__.object, '__subclasses__')"],
    ],
  ];

  it.each(table)('%s', async (_, text, verdict, findings) => {
    const reasons = verdict === 'incomplete' ? ['malformed'] : [];
    expect(essence(await scanBytes(text))).toEqual({ verdict, reasons, findings });
  });

  it('lets a workspace allow exact names, and nothing dangerous', async () => {
    expect((await scanBytes('cmine\nNet\n(tR.', 'a.pkl', {}, ['mine.Net'])).verdict).toBe('safe');
    expect((await scanBytes('cmine\nNet\n(tR.', 'a.pkl', {}, ['mine'])).verdict).toBe('suspicious');
    expect((await scanBytes(attack, 'a.pkl', {}, ['posix.system'])).verdict).toBe('dangerous');
  });

  it('escapes what a terminal or a reader would take for something else', async () => {
    const report = await scanBytes("cposix\nsystem\n(S'a\\x1b[2K\\x00\\'b'\ntR.");
    expect(report.findings[0].evidence).toBe("posix.system('a\\x1b[2K\\x00\\'b')");
  });
});

describe('compressed streams', () => {
  it('are read through every layer', async () => {
    const twice = gzipSync(deflateSync(attack));
    const report = await scanBytes(twice, 'model.joblib');
    expect([report.verdict, report.findings[0].location.member]).toEqual(['dangerous', ['gzip', 'zlib']]);
  });

  it('stop at the limit of what is inflated, and say so', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    const report = await scanBytes(bomb, 'model.pkl.gz', { decompressedBytes: 1_000_000 });
    expect([report.verdict, report.reasons.map(({ id }) => id)]).toEqual([
      'incomplete',
      ['limit-decompressedBytes'],
    ]);
  });

  it('are judged as far as they go when they are cut', async () => {
    const cut = gzipSync(Buffer.concat([Buffer.from(attack), Buffer.alloc(100_000, 'x')])).subarray(0, 60);
    const report = await scanBytes(cut, 'model.pkl.gz');
    expect([report.verdict, report.complete]).toEqual(['dangerous', false]);
  });
});

describe('files that are no models', () => {
  it.each([
    ['empty', 'model.pkl', '', 'incomplete', 'empty'],
    ['text', 'model.pkl', 'hello world', 'unsupported', 'unknown-format'],
    ['zeros', 'model.pt', '\0'.repeat(1000), 'unsupported', 'unknown-format'],
    [
      'a Git LFS pointer',
      'model.safetensors',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      'incomplete',
      'git-lfs-pointer',
    ],
    ['a truncated pickle', 'model.pkl', '\x80\x04\x95\x10\0\0\0\0\0\0\0]', 'incomplete', 'truncated'],
    ['a truncated zip', 'model.pt', 'PK\x03\x04\0\0', 'incomplete', 'malformed'],
    ['damaged gzip', 'model.pkl.gz', '\x1f\x8b\x08garbage', 'incomplete', 'corrupt-compression'],
    ['an HDF5 file', 'model.h5', '\x89HDF\r\n\x1a\n'.padEnd(100, '\0'), 'incomplete', 'malformed'],
  ])('%s', async (_, path, text, verdict, reason) => {
    const report = await scanBytes(text, path);
    expect([report.verdict, report.complete, report.reasons.map(({ id }) => id)]).toEqual([
      verdict,
      false,
      [reason],
    ]);
  });

  it('reads from a source that fails half-way as incomplete', async () => {
    const { scanModel } = await import('../../../engine/src/models/scan/scanModel');
    const { nodePlatform } = await import('../../../host/src/nodePlatform');
    const inner = new MemorySource(
      'x',
      Buffer.from(`\x80\x04B\xff\xff\x0f\x00${'a'.repeat(0xfffff)}0${attack}`, 'latin1'),
    );
    const failing = {
      name: 'x',
      size: inner.size,
      read: (offset: number, length: number) =>
        offset > 9000 ? Promise.reject(new Error('EIO')) : inner.read(offset, length),
    };
    const report = await scanModel(failing, 'x.pkl', {
      ...defaultConfiguration,
      platform: nodePlatform,
      cancel: { cancelled: false },
      explicit: true,
    });
    expect([report?.verdict, report?.reasons[0]?.id]).toEqual(['incomplete', 'unreadable']);
  });
});
