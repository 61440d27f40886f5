import { Cost, Held, type Meter } from '../../meter';
import { unescapedInPlace } from '../escapes';
import { type DataEntry, type DataMap, type DataNode, type DataText, maxDataDepth } from './node';

/*
 * HCL, the language of Terraform, as the tree that Terraform's own JSON syntax would have (developer.hashicorp.com/terraform/language/syntax):
 * a block is a list of maps below its type and labels, and an expression that is no literal is the text `${expression}`. Nothing is evaluated.
 */

/** Functions that give what they are given in another form: what they are given is read in their place. */
const transparent = /^(?:jsonencode|yamlencode|base64encode|sensitive|trimspace|tolist|toset|tomap)[ \t]*\($/;

interface OpenMap extends DataMap {
  readonly entries: Map<string, DataEntry>;
  end: number;
}

/** Reads HCL. Total: what follows no grammar is left out up to the end of its line. @throws what the meter does. */
export function readHcl(text: string, meter?: Meter): DataMap {
  const root: OpenMap = { kind: 'map', start: 0, end: text.length, entries: new Map() };
  meter?.spend(text.length * Cost.instruction);
  meter?.hold(text.length * Held.instruction);
  new HclReader(text).body(root, 0);
  return root;
}

class HclReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Attributes and blocks up to a closing brace, or the end. */
  body(into: OpenMap, depth: number): void {
    for (;;) {
      this.blanks(true);
      if (this.at >= this.text.length) return;
      if (this.text[this.at] === '}') {
        // One too many at the top closes nothing.
        if (depth > 0) return;
        this.at++;
        continue;
      }
      const name = this.word();
      if (name === undefined) this.skipLine();
      else this.definition(name, into, depth);
    }
  }

  /** What stands behind a name: an attribute's value, or labels and a block. */
  private definition(name: DataText, into: OpenMap, depth: number): void {
    const path = [name];
    for (;;) {
      this.blanks(false);
      const sign = this.text[this.at];
      if ((sign === '=' || sign === ':') && path.length === 1) {
        this.at++;
        this.blanks(false);
        into.entries.set(name.value, { key: name, value: this.expression(depth + 1) });
        return;
      }
      if (sign === '{') {
        this.at++;
        const body: OpenMap = { kind: 'map', start: name.start, end: this.at, entries: new Map() };
        if (depth < maxDataDepth) this.body(body, depth + 1);
        else this.skipBrackets(1);
        if (this.text[this.at] === '}') this.at++;
        body.end = this.at;
        addBlock(into, path, body);
        return;
      }
      const label = this.word();
      if (label === undefined || path.length > 8) {
        this.skipLine();
        return;
      }
      path.push(label);
    }
  }

  /** A name, or a label between quotes. */
  private word(): DataText | undefined {
    if (this.text[this.at] === '"') return this.quoted();
    identifier.lastIndex = this.at;
    const found = identifier.exec(this.text)?.[0];
    if (found === undefined) return undefined;
    const start = this.at;
    this.at += found.length;
    return { kind: 'text', value: found, start, end: this.at, exact: true };
  }

  private expression(depth: number): DataNode {
    const start = this.at;
    const value = depth > maxDataDepth ? undefined : this.literal(depth);
    const read = this.at;
    this.blanks(false);
    if (value !== undefined && this.isEnd()) return value;
    // An operator, an index or a call follows, or nothing of it is a literal.
    this.at = Math.max(read, start);
    this.skipExpression();
    const written = this.text.slice(start, this.at).trim();
    const isWord = /^(?:true|false|null|-?\d[\d._eE+-]*)$/.test(written);
    return {
      kind: 'text',
      value: isWord ? written : `\${${written}}`,
      start,
      end: start + written.length,
      exact: isWord,
    };
  }

  /** A text, a list, a map, or one of these in a function that only writes it otherwise. */
  private literal(depth: number): DataNode | undefined {
    const sign = this.text[this.at];
    if (sign === '"') return this.quoted();
    if (sign === '[') return this.list(depth);
    if (sign === '{') return this.map(depth);
    if (sign === '<') return this.heredoc();
    call.lastIndex = this.at;
    const name = call.exec(this.text)?.[0];
    if (name === undefined || !transparent.test(name)) return undefined;
    this.at += name.length;
    this.blanks(true);
    const value = this.expression(depth + 1);
    this.blanks(true);
    if (this.text[this.at] === ')') this.at++;
    return value;
  }

  private list(depth: number): DataNode {
    const start = this.at++;
    const items: DataNode[] = [];
    for (;;) {
      this.blanks(true);
      if (this.at >= this.text.length) break;
      if (this.text[this.at] === ']') {
        this.at++;
        break;
      }
      const before = this.at;
      items.push(this.expression(depth + 1));
      this.blanks(true);
      if (this.text[this.at] === ',' || this.at === before) this.at++;
    }
    return { kind: 'list', items, start, end: this.at };
  }

  private map(depth: number): DataNode {
    const made: OpenMap = { kind: 'map', start: this.at++, end: this.at, entries: new Map() };
    for (;;) {
      this.blanks(true);
      if (this.at >= this.text.length) break;
      if (this.text[this.at] === '}') {
        this.at++;
        break;
      }
      const before = this.at;
      const key = this.word();
      this.blanks(false);
      if (key !== undefined && /[=:]/.test(this.text[this.at] ?? '')) {
        this.at++;
        this.blanks(false);
        made.entries.set(key.value, { key, value: this.expression(depth + 1) });
      } else this.skipExpression();
      this.blanks(true);
      if (this.text[this.at] === ',' || this.at === before) this.at++;
    }
    made.end = this.at;
    return made;
  }

  /** A text with its templates, which may hold quotes themselves. */
  private quoted(): DataText {
    const start = ++this.at;
    let depth = 0;
    let inner = false;
    while (this.at < this.text.length) {
      const character = this.text[this.at];
      if (character === '\n') break;
      if (character === '\\') this.at++;
      else if (depth === 0 && character === '"') break;
      else if (depth > 0 && character === '"') inner = !inner;
      else if (!inner && (character === '$' || character === '%') && this.text[this.at + 1] === '{') {
        depth++;
        this.at++;
      } else if (!inner && depth > 0 && character === '{') depth++;
      else if (!inner && depth > 0 && character === '}') depth--;
      this.at++;
    }
    const end = Math.min(this.at, this.text.length);
    this.at = Math.min(end + (this.text[end] === '"' ? 1 : 0), this.text.length);
    const written = this.text.slice(start, end);
    const exact = !written.includes('\\');
    return { kind: 'text', value: exact ? written : written.replace(/\\(.)/g, '$1'), start, end, exact };
  }

  /** `<<END` up to a line that is `END`. */
  private heredoc(): DataText | undefined {
    heredoc.lastIndex = this.at;
    const opening = heredoc.exec(this.text);
    if (opening === null) return undefined;
    const start = this.at + opening[0].length;
    let line = start;
    while (line < this.text.length) {
      const feed = this.text.indexOf('\n', line);
      const stop = feed < 0 ? this.text.length : feed;
      if (this.text.slice(line, stop).trim() === opening[1]) {
        this.at = stop;
        return { kind: 'text', value: this.text.slice(start, line), start, end: line, exact: true };
      }
      line = stop + 1;
    }
    this.at = this.text.length;
    return { kind: 'text', value: this.text.slice(start), start, end: this.at, exact: true };
  }

  private isEnd(): boolean {
    return (
      this.at >= this.text.length ||
      /[\n\r,\]})#]/.test(this.text[this.at]) ||
      this.text.startsWith('//', this.at)
    );
  }

  /** To where an expression ends: its line, a comma or a bracket that it did not open. */
  private skipExpression(): void {
    let depth = 0;
    while (this.at < this.text.length) {
      const character = this.text[this.at];
      if (depth === 0 && /^(?:#|\/[/*])/.test(this.text.slice(this.at, this.at + 2))) return;
      if (character === '"') this.quoted();
      else if (character === '<' && this.text[this.at + 1] === '<' && this.heredoc() !== undefined) continue;
      else if (/[[({]/.test(character)) depth++;
      else if (/[\])}]/.test(character) && --depth < 0) return;
      else if (depth === 0 && (character === '\n' || character === ',')) return;
      if (character !== '"') this.at++;
    }
  }

  /** Past what closes some brackets that are open. */
  private skipBrackets(open: number): void {
    for (let depth = open; this.at < this.text.length; ) {
      const character = this.text[this.at];
      if (character === '"') this.quoted();
      else {
        if (character === '{') depth++;
        if (character === '}' && --depth === 0) return;
        this.at++;
      }
    }
  }

  private skipLine(): void {
    const feed = this.text.indexOf('\n', this.at);
    this.at = feed < 0 ? this.text.length : feed + 1;
  }

  /** Past white space and comments; past breaks of lines where they say nothing. */
  private blanks(breaks: boolean): void {
    for (;;) {
      const blank = breaks ? anyBlank : lineBlank;
      blank.lastIndex = this.at;
      this.at += blank.exec(this.text)?.[0].length ?? 0;
      if (this.text.startsWith('/*', this.at)) {
        const end = this.text.indexOf('*/', this.at + 2);
        this.at = end < 0 ? this.text.length : end + 2;
      } else if (breaks && (this.text[this.at] === '#' || this.text.startsWith('//', this.at)))
        this.skipLine();
      else return;
    }
  }
}

const identifier = /[A-Za-z_][\w-]*/y;
const call = /[a-z0-9]{1,40}[ \t]*\(/y;
const heredoc = /<<-?[ \t]*([A-Za-z_]\w{0,60})[ \t]*\r?\n/y;
const anyBlank = /\s*/y;
const lineBlank = /[ \t\r]*/y;

/** Adds a block below its type and labels. */
function addBlock(into: OpenMap, path: readonly DataText[], body: OpenMap): void {
  let map = into;
  for (const [index, { value: name, start, end }] of path.entries()) {
    const found = map.entries.get(name)?.value;
    if (index === path.length - 1) {
      if (found?.kind === 'list') (found.items as DataNode[]).push(body);
      else {
        const list: DataNode = { kind: 'list', items: [body], start: body.start, end: body.end };
        map.entries.set(name, { key: { start, end }, value: list });
      }
      return;
    }
    if (found?.kind === 'map') map = found as OpenMap;
    else {
      const made: OpenMap = { kind: 'map', start, end: body.end, entries: new Map() };
      map.entries.set(name, { key: { start, end }, value: made });
      map = made;
    }
  }
}

/** A text of HCL as a shell gets it, each character at its offset. */
export function hclShellText(
  node: DataText,
  text: string,
): { readonly command: string; readonly offset: number } {
  const written = text.slice(node.start, node.end);
  return { command: text[node.start - 1] === '"' ? unescapedInPlace(written) : written, offset: node.start };
}
