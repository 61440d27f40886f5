import {
  Composer,
  type Document,
  type DocumentOptions,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type ParseOptions,
  Parser,
  type SchemaOptions,
} from 'yaml';
import { LimitError } from '../../limits';
import { Cost, Held, Meter } from '../../meter';
import { withoutStacks } from '../../outcome';
import { pushAll } from '../../pushAll';
import {
  type DataDocuments,
  type DataEntry,
  type DataNode,
  type DataProblem,
  maxDataDepth,
  tooDeep,
} from './node';

/** Problems of one file that are told. */
const maxProblems = 20;
/** Stands for what a template would put there. */
export const templated = '\ue000';

/**
 * Parses every document of a text, as `parseAllDocuments` of the library does, and counts the work word by word: what a character costs
 * differs a hundredfold.
 * @throws LimitError, CancelledError; RangeError where it nests deeper than the stack.
 */
export function parseYaml(
  text: string,
  meter: Meter,
  options: ParseOptions & DocumentOptions & SchemaOptions = {},
): readonly Document.Parsed[] {
  const composer = new Composer({ logLevel: 'silent', uniqueKeys: false, prettyErrors: false, ...options });
  // Each mistake becomes an Error, of which a text may have one a word.
  return withoutStacks(() => [...composer.compose(countedTokens(text, meter))] as Document.Parsed[]);
}

function* countedTokens(text: string, meter: Meter): ReturnType<Parser['parse']> {
  const parser = new Parser();
  for (const word of new Lexer().lex(text)) {
    meter.spend(Cost.word);
    meter.hold(Held.word);
    yield* parser.next(word);
  }
  yield* parser.end();
}

/**
 * Reads YAML. Total, without a meter of the caller's; with one it throws what that throws. Templates of Helm and Jinja are masked at equal length first; aliases share their node, so that nothing is
 * expanded.
 */
export function readYaml(text: string, meter?: Meter): DataDocuments {
  const masked = text.includes('{{') || text.includes('{%') ? maskTemplates(text) : text;
  let parsed: readonly Document.Parsed[];
  try {
    parsed = parseYaml(masked, meter ?? Meter.alone(text.length));
  } catch (error) {
    if (meter !== undefined && !(error instanceof RangeError)) throw error;
    if (error instanceof LimitError) return { documents: [], problems: [] };
    // Nesting that is deeper than the stack.
    const message = error instanceof RangeError ? tooDeep : String((error as Error).message);
    return { documents: [], problems: [{ start: 0, end: 0, message }] };
  }
  const problems: DataProblem[] = [];
  const documents: DataNode[] = [];
  for (const document of parsed) {
    for (const { pos, message } of document.errors) {
      if (problems.length < maxProblems)
        problems.push({ ...within(pos, text.length), message: message.split('\n')[0] });
    }
    const state: Conversion = { memo: new Map(), anchors: new Map(), deep: false };
    const node = convert(document.contents, masked, state, 0);
    if (node !== undefined) documents.push(node);
    if (state.deep) problems.push({ start: 0, end: 0, message: tooDeep });
  }
  return { documents, problems };
}

/** The parser places some mistakes behind the end. */
function within([start, end]: readonly [number, number], length: number): { start: number; end: number } {
  const first = Math.min(start, length);
  return { start: first, end: Math.max(first, Math.min(end, length)) };
}

interface Conversion {
  readonly memo: Map<Node, DataNode>;
  /** The last node of each name so far, as YAML has it. */
  readonly anchors: Map<string, Node>;
  /** True once something was left out. */
  deep: boolean;
}

function convert(node: unknown, text: string, state: Conversion, depth: number): DataNode | undefined {
  if (depth > maxDataDepth) {
    state.deep = true;
    return undefined;
  }
  if (isAlias(node)) {
    const target = state.anchors.get(node.source);
    return target === undefined ? undefined : state.memo.get(target);
  }
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return undefined;
  const [start = 0, end = 0] = node.range ?? [];
  if (node.anchor !== undefined) state.anchors.set(node.anchor, node as Node);
  if (isScalar(node)) {
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const from = quoted ? start + 1 : start;
    const to = quoted ? end - 1 : end;
    const value = node.value === null ? '' : (node.source ?? String(node.value));
    const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const exact = !block && text.slice(from, to) === value;
    const made: DataNode = { kind: 'text', value, start: from, end: to, exact };
    state.memo.set(node, made);
    return made;
  }
  if (isSeq(node)) {
    const items: DataNode[] = [];
    const made: DataNode = { kind: 'list', items, start, end };
    state.memo.set(node, made);
    for (const item of node.items) {
      const child = convert(item, text, state, depth + 1);
      if (child !== undefined) items.push(child);
    }
    return made;
  }
  const entries = new Map<string, DataEntry>();
  const made: DataNode = { kind: 'map', entries, start, end };
  state.memo.set(node, made);
  const merged: DataNode[] = [];
  for (const { key, value } of node.items) {
    const [keyStart = start, keyEnd = start] = (key as Node | null)?.range ?? [];
    const name = isScalar(key) ? (key.source ?? String(key.value)) : '';
    const child = convert(value, text, state, depth + 1) ?? {
      kind: 'text',
      value: '',
      start: keyEnd,
      end: keyEnd,
      exact: false,
    };
    if (name === '<<') pushAll(merged, child.kind === 'list' ? child.items : [child]);
    else entries.set(name, { key: { start: keyStart, end: keyEnd }, value: child });
  }
  for (const { kind, ...rest } of merged) {
    if (kind !== 'map') continue;
    for (const [name, entry] of (rest as { entries: ReadonlyMap<string, DataEntry> }).entries)
      if (!entries.has(name)) entries.set(name, entry);
  }
  return made;
}

/** `{{ ... }}` and `{% ... %}` at equal length: whole lines become white space, values a mark. `${{` belongs to workflows. */
function maskTemplates(text: string): string {
  const withoutLines = text.replace(/^[ \t]*\{[{%][^\r\n]{0,2000}?[}%]\}[ \t]*$/gm, (line: string) =>
    ' '.repeat(line.length),
  );
  return withoutLines.replace(
    /(^|[^$])(\{\{[^{}\r\n]{0,500}\}\}|\{%[^{}\r\n]{0,500}%\})/gm,
    (_, before: string, body: string) => {
      return before + templated.repeat(body.length);
    },
  );
}
