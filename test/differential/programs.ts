import { Random } from '../support/random';

/**
 * Random pickle programs. Most keep the stack in order, so that they reach STOP after interesting work; some are mutated
 * afterwards, so that every error path is met too.
 */

/** What the generator knows of a value on the stack: enough to choose an opcode that works on it. */
type Shape = 'text' | 'plain' | 'tuple' | 'list' | 'dict' | 'set' | 'class' | 'instance';

const names = [
  ['posix', 'system'],
  ['os', 'getcwd'],
  ['builtins', 'eval'],
  ['__builtin__', 'list'],
  ['copy_reg', '_reconstructor'],
  ['collections', 'OrderedDict'],
  ['a.b', 'C.d'],
  ['m', 'été'],
] as const;

const text = (value: string): number[] => [...Buffer.from(value, 'utf8')];
const line = (value: string): number[] => [...text(value), 0x0a];
const uint32 = (value: number): number[] => [
  value & 255,
  (value >> 8) & 255,
  (value >> 16) & 255,
  (value >>> 24) & 255,
];
const uint64 = (value: number): number[] => [...uint32(value), 0, 0, 0, 0];

class Generator {
  private readonly bytes: number[] = [];
  private readonly stack: Shape[] = [];
  private readonly marks: number[] = [];
  private readonly memo = new Map<number, Shape>();

  constructor(private readonly random: Random) {}

  program(): Uint8Array {
    const { random } = this;
    if (random.chance(0.8)) this.emit(0x80, random.below(6));
    if (random.chance(0.2)) this.emit(0x95, ...uint64(random.below(400)));
    const steps = 4 + random.below(40);
    for (let i = 0; i < steps; i++) this.step();
    while (this.marks.length > 0) this.closeMark();
    if (this.stack.length === 0) this.pushPlain();
    this.emit(0x2e);
    if (random.chance(0.1)) this.emit(...text('trailing'));
    return random.chance(0.35) ? this.mutate() : Uint8Array.from(this.bytes);
  }

  private emit(...bytes: number[]): void {
    this.bytes.push(...bytes);
  }

  /** Values above the last mark: those an opcode may take. */
  private get free(): number {
    return this.stack.length - (this.marks.at(-1) ?? 0);
  }

  private top(depth = 1): Shape | undefined {
    return this.free >= depth ? this.stack[this.stack.length - depth] : undefined;
  }

  private step(): void {
    const { random } = this;
    const choice = random.below(30);
    if (choice < 4) this.pushPlain();
    else if (choice < 6) this.pushText(random.pick(['k', 'system', 'x'.repeat(random.below(300))]));
    else if (choice < 10) this.pushClass();
    else if (choice < 12) this.pushContainer();
    else if (choice < 14) this.mark();
    else if (choice < 16) this.closeMark();
    else if (choice < 18) this.memoize();
    else if (choice < 20) this.recall();
    else if (choice < 21) this.pushTuple();
    else if (choice < 27) this.apply();
    else if (choice < 28 && this.free > 0) this.duplicate();
    else if (choice < 29 && this.free > 1) {
      this.emit(0x30);
      this.stack.pop();
    } else if (random.chance(0.3)) this.emit(0x95, ...uint64(random.below(60)));
    else if (random.chance(0.2)) this.emit(0x80, random.below(6));
  }

  private pushPlain(): void {
    const { random } = this;
    const spelled = random.pick([
      [0x4e],
      [0x88],
      [0x89],
      [0x4b, random.below(256)],
      [0x4d, random.below(256), random.below(256)],
      [0x4a, ...uint32(random.below(2 ** 31))],
      [0x8a, 2, 1, 2],
      [0x8b, ...uint32(3), 1, 2, 3],
      [0x47, 0x40, 9, 33, 251, 84, 68, 45, 24],
      [
        0x49,
        ...line(
          random.pick(['0', '00', '01', '7', '-5', '0x10', '0b1', '0o7', '1_0', ' 3 ', '12345678901234']),
        ),
      ],
      [0x49, ...line(random.pick(['010', '5\0', '1\0x', '']))],
      [0x4c, ...line(random.pick(['5L', '0x10L', '99999999999999999999L', '7']))],
      [0x46, ...line(random.pick(['1.5', 'inf', '-0', '1e5', ' 2.0', '1_0.5']))],
      [0x43, 3, 1, 2, 3],
      [0x42, ...uint32(2), 0x0a, 0x2e],
      [0x8e, ...uint64(1), 0x63],
      [0x96, ...uint64(2), 5, 6],
    ]);
    this.emit(...spelled);
    this.stack.push('plain');
  }

  private pushText(value: string): void {
    const { random } = this;
    const bytes = text(value);
    const forms: number[][] = [
      [0x58, ...uint32(bytes.length), ...bytes],
      [0x8d, ...uint64(bytes.length), ...bytes],
    ];
    if (bytes.length < 256) forms.push([0x8c, bytes.length, ...bytes]);
    if (/^[ -~]*$/.test(value)) {
      forms.push([0x56, ...line(value)], [0x53, ...line(`'${value}'`)], [0x53, ...line(`"${value}"`)]);
      forms.push([0x53, ...line(`'${value.replaceAll('s', '\\x73').replaceAll('t', '\\164')}'`)]);
      forms.push([0x56, ...line(value.replaceAll('e', '\\u0065'))]);
      forms.push([0x54, ...uint32(bytes.length), ...bytes]);
      if (bytes.length < 256) forms.push([0x55, bytes.length, ...bytes]);
    }
    this.emit(...random.pick(forms));
    this.stack.push('text');
  }

  private pushClass(): void {
    const { random } = this;
    const [module, name] = random.pick(names);
    if (random.chance(0.5)) this.emit(0x63, ...line(module), ...line(name));
    else {
      this.pushText(module);
      if (random.chance(0.3)) this.memoize();
      this.pushText(name);
      this.emit(0x93);
      this.stack.length -= 2;
    }
    this.stack.push('class');
  }

  private pushContainer(): void {
    const [opcode, shape] = this.random.pick([
      [0x5d, 'list'],
      [0x7d, 'dict'],
      [0x8f, 'set'],
      [0x29, 'tuple'],
    ] as const);
    this.emit(opcode);
    this.stack.push(shape);
  }

  private pushTuple(): void {
    const length = Math.min(this.free, this.random.below(4));
    this.emit(length === 0 ? 0x29 : 0x84 + length);
    this.stack.length -= length;
    this.stack.push('tuple');
  }

  private mark(): void {
    if (this.marks.length >= 6) return;
    this.emit(0x28);
    this.marks.push(this.stack.length);
    const items = this.random.below(5);
    for (let i = 0; i < items; i++)
      this.random.pick([() => this.pushPlain(), () => this.pushText('i'), () => this.pushClass()])();
  }

  private closeMark(): void {
    const from = this.marks.at(-1);
    if (from === undefined) return;
    const { random } = this;
    const count = this.stack.length - from;
    const target = from > (this.marks.at(-2) ?? 0) ? this.stack[from - 1] : undefined;
    const choices: [number, Shape | undefined][] = [
      [0x74, 'tuple'],
      [0x6c, 'list'],
      [0x91, 'plain'],
      [0x31, undefined],
    ];
    if (count % 2 === 0) choices.push([0x64, 'dict']);
    if (count > 0 && (this.stack[from] === 'class' || this.stack[from] === 'instance'))
      choices.push([0x6f, 'instance'], [0x6f, 'instance']);
    choices.push([0x69, 'instance']);
    if (target === 'list' || target === 'instance' || target === 'class')
      choices.push([0x65, undefined], [0x65, undefined]);
    if ((target === 'dict' || target === 'instance' || target === 'class') && count % 2 === 0)
      choices.push([0x75, undefined], [0x75, undefined]);
    if (target === 'set' || target === 'instance' || target === 'class')
      choices.push([0x90, undefined], [0x90, undefined]);
    const [opcode, shape] = random.pick(choices);
    this.emit(opcode);
    if (opcode === 0x69) {
      const [module, name] = random.pick(names.slice(0, 7));
      this.emit(...line(module), ...line(name));
    }
    this.marks.pop();
    this.stack.length = from;
    if (shape !== undefined) this.stack.push(shape);
  }

  private memoize(): void {
    const shape = this.top();
    if (shape === undefined) return;
    const { random } = this;
    const index = random.chance(0.5) ? this.memo.size : random.below(12);
    if (index === this.memo.size && !this.memo.has(index) && random.chance(0.6)) this.emit(0x94);
    else if (random.chance(0.3))
      this.emit(0x70, ...line(random.pick([`${index}`, ` ${index}`, `+${index}`, `0${index}`, `${index} `])));
    else if (random.chance(0.5)) this.emit(0x71, index);
    else this.emit(0x72, ...uint32(index));
    this.memo.set(index, shape);
  }

  private recall(): void {
    const { random } = this;
    const known = [...this.memo.keys()];
    if (known.length === 0) return;
    const index = random.pick(known);
    if (random.chance(0.3)) this.emit(0x67, ...line(`${index}`));
    else if (random.chance(0.5)) this.emit(0x68, index);
    else this.emit(0x6a, ...uint32(index));
    this.stack.push(this.memo.get(index) as Shape);
  }

  private duplicate(): void {
    this.emit(0x32);
    this.stack.push(this.top() as Shape);
  }

  /** Does something to a class or an instance, if one is near the top; else makes one. */
  private apply(): void {
    const { random } = this;
    const target = this.top();
    if (target !== 'class' && target !== 'instance' && target !== 'list' && target !== 'dict') {
      this.pushClass();
      return;
    }
    const callable = target === 'class' || target === 'instance';
    const choice = random.below(7);
    if (choice <= 1 && callable) {
      this.pushArguments();
      this.emit(0x52);
      this.stack.length -= 2;
      this.stack.push('instance');
    } else if (choice === 2 && target === 'class') {
      this.pushArguments();
      this.emit(0x81);
      this.stack.length -= 2;
      this.stack.push('instance');
    } else if (choice === 3 && target === 'class') {
      this.pushArguments();
      this.emit(0x7d, 0x92);
      this.stack.length -= 2;
      this.stack.push('instance');
    } else if (choice === 4 && callable) {
      random.pick([() => this.pushContainer(), () => this.pushPlain(), () => this.pushClass()])();
      this.emit(0x62);
      this.stack.pop();
    } else if (choice === 5 && target !== 'dict') {
      random.pick([() => this.pushPlain(), () => this.pushClass()])();
      this.emit(0x61);
      this.stack.pop();
    } else if (target !== 'list') {
      random.pick([() => this.pushText('key'), () => this.makeInstance(), () => this.pushClass()])();
      if (random.chance(0.3)) this.emit(0x85);
      this.pushPlain();
      this.emit(0x73);
      this.stack.length -= 2;
    }
  }

  private makeInstance(): void {
    this.pushClass();
    this.emit(0x29, 0x81);
    this.stack.pop();
    this.stack.push('instance');
  }

  private pushArguments(): void {
    const { random } = this;
    if (random.chance(0.4)) this.emit(0x29);
    else {
      random.pick([() => this.pushText('arg'), () => this.pushClass(), () => this.pushPlain()])();
      this.stack.pop();
      this.emit(random.chance(0.9) ? 0x85 : 0x5d);
      if (this.bytes.at(-1) === 0x5d) this.emit(0x32, 0x30, 0x30, 0x30, 0x29);
    }
    this.stack.push('tuple');
  }

  private mutate(): Uint8Array {
    const { random, bytes } = this;
    const edits = 1 + random.below(4);
    for (let i = 0; i < edits; i++) {
      const at = random.below(bytes.length);
      const choice = random.below(4);
      if (choice === 0) bytes[at] = random.below(256);
      else if (choice === 1 && bytes.length > 4) bytes.splice(at, 1 + random.below(3));
      else if (choice === 2) bytes.splice(at, 0, random.pick(opcodes));
      else if (bytes.length > 4) bytes.length = Math.max(1, at);
    }
    return Uint8Array.from(bytes);
  }
}

const opcodes = [...'(.012FIJKLMNPQRSTUVXabcd}eghijl]opqrstu)GBC']
  .map((letter) => letter.charCodeAt(0))
  .concat(Array.from({ length: 25 }, (_, index) => 0x80 + index));

/** Program number `index` of a seed's sequence. */
export function program(seed: number, index: number): Uint8Array {
  return new Generator(new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b))).program();
}
