import { LimitError } from '../../limits';
import type { Meter } from '../../meter';
import type { Platform } from '../../platform';
import { unescapePython } from '../../python/syntax/escapes';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import { rule as curlPipeShell } from '../../rules/supply-chain/curl-pipe-shell';
import { readCommand } from '../../shell/command';
import { noNames } from '../../shell/commandRule';
import { nameOfProgram, readPrograms } from '../../shell/programs';
import { readCode } from '../containers/archivePython';
import { capabilityOf } from '../pickle/globals/capabilities';
import { type Layer, type LayerTools, layerOfBytes, layersOfText } from './layers';
import type { Payload, PayloadValue } from './payload';
import { sends } from './places';

/** Layers of encoding and of code in code that are taken off. */
const maxDepth = 8;
/** Texts of one payload that are looked at, and their characters together. */
const maxTexts = 400;
const maxCharacters = 1 << 18;
/** Longest text that is parsed as Python. */
const maxParsed = 1 << 16;

/** A program that a payload starts, with its words. */
export interface StartedProgram {
  readonly name: string;
  readonly words: readonly string[];
  /** The whole command. */
  readonly text: string;
  /** It is handed to what runs it, and does not only look like a command. */
  readonly isCertain: boolean;
}

/** How a text is taken: by its look, or because of what it is handed to. */
type Kind = 'any' | 'command' | 'python';

/** Methods that run a command, whatever they are methods of. */
const commandMethods =
  /(?:^|\.)(?:system|popen[234]?|Popen|getoutput|getstatusoutput|check_output|check_call|execl[pe]{0,2}|execv[pe]{0,2}|spawn[lv][pe]{0,2}|system2|shell|create_subprocess_(?:shell|exec))$/;
const runsText = /^(?:builtins\.)?(?:exec|eval|compile|execfile)$|(?:^|\.)(?:runcode|runsource|runstring)$/;

const startsLikeCommand =
  /^\s{0,9}(?:\w{1,40}=\S{0,80} )?(?:sudo|(?:ba|z|da|k|c|fi)?sh|curl|wget|nc|ncat|netcat|socat|telnet|rm|dd|echo|printf|cat|env|printenv|export|powershell(?:\.exe)?|pwsh|cmd(?:\.exe)?|python[\d.]{0,4}|perl|ruby|php|node|chmod|chown|crontab|tar|zip|scp|rsync|sftp|ftp|ssh|openssl|gpg|base64|xxd|find|for|while|mkfs\S{0,8}|mkfifo|nohup|touch|cp|mv|ln|sed|tee|kill|pkill|killall|systemctl|service|launchctl|schtasks|reg|certutil|bitsadmin|vssadmin|pip3?|npm|npx|docker|git|aws|gcloud|xmrig|shred|truncate|wipefs|dig|nslookup|ping|id|whoami|uname|hostname|ls|open|xdg-open|calc(?:\.exe)?|timeout|at|exec|cd|mkdir|\/[\w/.-]{2,80})(?:\s|[;|&>]|$)/;
const looksLikePython =
  /\bimport\s{1,4}[A-Za-z_]|__import__|\blambda\b|(?:^|[\s;=(.,[])[A-Za-z_][\w.]{0,80}\((?:[^)]|$)|\.__\w+__\b|^\s{0,40}(?:def|class|for|with)\s[^\n]{1,200}:/m;

/** Everything that a payload says, layer for layer, as far as it can be read. Nothing of it runs. */
export class Gathered {
  /** Dotted names that are called or named: those of one text, or of the calls around all texts, in one set. */
  readonly names: ReadonlySet<string>[] = [];
  /** All texts: code, commands, paths, what was decoded of them. */
  readonly texts: string[] = [];
  readonly programs: StartedProgram[] = [];
  /** A command that downloads and runs in one. */
  downloadsAndRuns: string | undefined;
  /** Code and commands that were read as such. */
  readonly ran: string[] = [];
  /** Something is run that is not constant, and in no layer either. */
  get isClosed(): boolean {
    return this.computed > 0 && this.layers === 0;
  }
  private computed = 0;
  private layers = 0;
  private characters = 0;
  private readonly seen = new Set<string>();
  private readonly open: { readonly text: string; readonly kind: Kind; readonly depth: number }[] = [];
  private readonly tools: LayerTools;
  private readonly outer = new Set<string>();

  constructor(
    private readonly platform: Platform,
    private readonly meter: Meter,
  ) {
    this.tools = { platform, meter };
    this.names.push(this.outer);
  }

  /** Reads a payload whole. What exceeds a limit is left out. @throws CancelledError */
  async read(payload: Payload): Promise<void> {
    try {
      for (const value of payload.values) await this.take(value, 'any', 0);
      for (let next = this.open.pop(); next !== undefined; next = this.open.pop()) await this.text(next);
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      this.computed++;
    }
  }

  private async take(value: PayloadValue, kind: Kind, depth: number): Promise<void> {
    if (value === undefined || typeof value === 'number' || depth > maxDepth * 2) return;
    if (typeof value === 'string') this.put(value, kind, 0);
    else if (value instanceof Uint8Array) this.layer(await layerOfBytes(value, this.tools), kind, 0);
    else if ('call' in value) {
      this.outer.add(value.call);
      const inner = kindFor(value.call) ?? kind;
      const words = inner === 'command' ? argumentVector(value.given) : undefined;
      if (words !== undefined) this.put(words, 'command', 0);
      if (runsText.test(value.call) && !value.given.some(isConstant)) this.computed++;
      for (const given of value.given) await this.take(given, inner, depth + 1);
    } else for (const item of value) await this.take(item, kind, depth + 1);
  }

  private put(text: string, kind: Kind, depth: number): void {
    const key = `${kind} ${text}`;
    if (text.trim() === '' || depth > maxDepth || this.seen.has(key) || this.seen.size >= maxTexts) return;
    if (this.characters + text.length > maxCharacters) return;
    this.seen.add(key);
    this.characters += text.length;
    this.open.push({ text, kind, depth });
  }

  private async text({
    text,
    kind,
    depth,
  }: {
    readonly text: string;
    readonly kind: Kind;
    readonly depth: number;
  }): Promise<void> {
    this.texts.push(text);
    const isCommand =
      kind === 'command' || (kind === 'any' && /\S\s+\S/.test(text) && startsLikeCommand.test(text));
    if (isCommand) this.command(text, depth, kind === 'command');
    if (text.length <= maxParsed && (kind === 'python' || looksLikePython.test(text)) && kind !== 'command')
      await this.python(text.replace(/^\s{0,40}\{[{%]-?|-?[%}]\}\s{0,40}$/g, '').trim(), depth);
    if (depth >= maxDepth) return;
    for (const layer of await layersOfText(text, this.tools)) this.layer(layer, 'any', depth + 1);
  }

  private layer(layer: Layer | undefined, kind: Kind, depth: number): void {
    if (layer === undefined) return;
    this.layers++;
    for (const text of layer.texts) this.put(text, layer.isCompiled ? 'any' : kind, depth);
    if (!layer.isCompiled) return;
    this.ran.push(layer.texts.join(' '));
    this.names.push(namesOfCompiled(layer.texts));
  }

  private command(text: string, depth: number, isCertain: boolean): void {
    this.ran.push(text);
    const command = readCommand(text, 'code');
    if (curlPipeShell.command.check(command, { cells: noNames }) !== undefined)
      this.downloadsAndRuns ??= text;
    for (const words of readPrograms(text)) {
      const name = nameOfProgram(words);
      const written = words.map((word) => word.text);
      this.programs.push({ name, words: written, text, isCertain });
      const script = written.findIndex((word) => /^-\w{0,4}[ce]$/.test(word));
      if (
        /^(?:python[\d.]*|perl|ruby|node|php)$/.test(name) &&
        script > 0 &&
        written[script + 1] !== undefined
      )
        this.put(written[script + 1], name.startsWith('python') ? 'python' : 'any', depth + 1);
    }
  }

  private async python(text: string, depth: number): Promise<void> {
    const document = await readCode(text, this.platform, this.meter);
    const { calls, passed, strings } = document.collected;
    const { evaluator } = document;
    if (calls.length > 0) this.ran.push(text);
    const names = new Set<string>();
    this.names.push(names);
    const nameOf = (node: SyntaxNode): string => {
      const value = evaluator.evaluate(node);
      const target = value.kind === 'partial' ? value.target : value;
      return target.kind === 'reference' ? target.name : evaluator.textOf(node).slice(0, 200);
    };
    for (const node of passed) if (node.type === 'attribute') names.add(nameOf(node));
    for (const call of calls) {
      const callee = childOf(call, 'function');
      const list = childOf(call, 'arguments');
      if (callee === undefined || list === undefined) continue;
      const name = nameOf(callee).replaceAll('()', '');
      names.add(name);
      const given = list.children.filter(({ type }) => type !== 'comment');
      const constants = given.map((node) => this.constantOf(childOf(node, 'value') ?? node, evaluator));
      const kind = kindFor(name);
      const words = kind === 'command' ? argumentVector(constants) : undefined;
      if (words !== undefined) this.put(words, 'command', depth + 1);
      if (runsText.test(name) && typeof constants[0] !== 'string') this.computed++;
      // Parts of a path say what they are together.
      const parts = constants.filter((constant) => typeof constant === 'string');
      if (parts.length > 1 && kind === undefined) this.put(parts.join('/'), 'any', depth + 1);
      for (const constant of constants.flat())
        if (typeof constant === 'string') this.put(constant, kind ?? 'any', depth + 1);
    }
    for (const node of strings) await this.string(node, evaluator, depth);
  }

  /** A literal: what it says, and what its bytes hold. */
  private async string(
    node: SyntaxNode,
    evaluator: { stringOf(node: SyntaxNode): string | undefined; textOf(node: SyntaxNode): string },
    depth: number,
  ): Promise<void> {
    const plain = evaluator.stringOf(node);
    if (plain !== undefined) {
      this.put(plain, 'any', depth + 1);
      return;
    }
    const [, prefix, , body] = /^([A-Za-z]{0,2})("""|'''|"|')([\s\S]*)\2$/.exec(evaluator.textOf(node)) ?? [];
    if (body === undefined) return;
    const text = /r/i.test(prefix) ? body : unescapeBytes(body);
    this.put(text, 'any', depth + 1);
    if (!/b/i.test(prefix)) return;
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
    this.layer(await layerOfBytes(bytes, this.tools), 'any', depth + 1);
  }

  /** Texts that an argument is, or that a list is of. */
  private constantOf(
    node: SyntaxNode,
    evaluator: { evaluate(node: SyntaxNode): import('../../python/names/value').Value },
  ): PayloadValue {
    const value = evaluator.evaluate(node);
    if (value.kind === 'constant') return typeof value.value === 'string' ? value.value : undefined;
    if (value.kind !== 'list') return undefined;
    return value.items.slice(0, 64).map((item) => {
      const part = evaluator.evaluate(item);
      return part.kind === 'constant' && typeof part.value === 'string' ? part.value : undefined;
    });
  }
}

/** Bytes that a literal spells; octal escapes as well, which texts of code hardly have. */
function unescapeBytes(body: string): string {
  const octal = body.replace(
    /\\([0-7]{1,3})/g,
    (_, digits: string) => `\\x${(Number.parseInt(digits, 8) & 0xff).toString(16).padStart(2, '0')}`,
  );
  return unescapePython(octal);
}

/** What a callee takes its texts for. */
function kindFor(name: string): Kind | undefined {
  if (commandMethods.test(name) || capabilityOf(name) === 'command') return 'command';
  return runsText.test(name) ? 'python' : undefined;
}

/** `['bash', '-c', 'x y']` as the command that it is; undefined where not all words are known. */
function argumentVector(given: readonly PayloadValue[]): string | undefined {
  const [first, second] = given;
  const list = Array.isArray(first) ? first : Array.isArray(second) ? second : undefined;
  const words: readonly PayloadValue[] = list ?? (given.length > 1 ? given : []);
  const known = words.filter((word) => typeof word === 'string');
  if (known.length < 2) return undefined;
  return known.map((word) => (/[\s'"|&;<>$]/.test(word) ? `'${word.replaceAll("'", '"')}'` : word)).join(' ');
}

function isConstant(value: PayloadValue): boolean {
  if (value === undefined) return false;
  if (typeof value !== 'object' || value instanceof Uint8Array) return true;
  return 'call' in value ? value.given.some(isConstant) : value.some(isConstant);
}

/** Names of compiled code that are paired, which keeps a module and what is taken from it apart. */
const maxPaired = 64;

/** Names of known functions that the names of compiled code may mean together. */
function namesOfCompiled(texts: readonly string[]): ReadonlySet<string> {
  const single = [...new Set(texts.filter((text) => /^[A-Za-z_][\w.]{0,60}$/.test(text)))].slice(
    0,
    maxPaired,
  );
  const names = new Set<string>(single);
  const modules = [...single, ...(single.includes('urllib') ? ['urllib.request'] : [])];
  for (const module of modules)
    for (const name of single)
      if (
        name !== module &&
        (capabilityOf(`${module}.${name}`) !== undefined || sends.test(`${module}.${name}`))
      )
        names.add(`${module}.${name}`);
  return names;
}
