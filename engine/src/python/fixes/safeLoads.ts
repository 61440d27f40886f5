import { t } from '../../../../l10n/messages';
import type { Location, TextEdit } from '../../finding';
import type { SourcePart } from '../../text/source';
import type { PythonDocument } from '../document';
import { type LoadCall, type LoadContext, type ModelLoad, readLoads } from '../flow/loads';
import type { Argument } from '../names/calls';
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';

/** What a load of another file becomes. */
export interface Replacement {
  /** True for loads of the file that was converted. */
  readonly isMeant: (load: ModelLoad) => boolean;
  /** Name of the safetensors file, which stands where the other one does. */
  readonly name: string;
  /** Keys of the part that was converted, joined by dots; `.` for the whole file. */
  readonly part: string;
}

/** A call and what becomes of it: edits of its own part of the source, or why it is left as it is. */
export type RewrittenLoad = { readonly location: Location } & (
  | { readonly edits: readonly TextEdit[] }
  | { readonly left: string }
);

/** Module whose `load_file` gives what the loader gave: a dict of tensors, or of arrays. */
const modules: Readonly<Record<string, string>> = {
  'torch.load': 'safetensors.torch',
  'torch.serialization.load': 'safetensors.torch',
  'numpy.load': 'safetensors.numpy',
  'joblib.load': 'safetensors.numpy',
};

/** Keyword arguments that only matter to a loader of pickles. */
const dropped = new Set([
  'weights_only',
  'mmap',
  'mmap_mode',
  'allow_pickle',
  'fix_imports',
  'max_header_size',
]);

/** True for functions whose calls can be rewritten. */
export function isReplaceable(callee: string): boolean {
  return Object.hasOwn(modules, callee);
}

/** Rewrites every call of a text, or of a notebook's cells, that loads a file, so that it loads the safetensors file. @throws CancelledError */
export async function rewriteLoads(
  path: string,
  parts: readonly SourcePart[],
  replacement: Replacement,
  context: LoadContext,
): Promise<readonly RewrittenLoad[]> {
  const read = await readLoads(path, parts, context);
  if (read === undefined) return [];
  const rewriter = new Rewriter(read.document, replacement);
  return read.loads
    .filter((load) => replacement.isMeant(load))
    .map((load) => ({ location: load.location, ...rewriter.rewrite(load) }));
}

class Rewriter {
  /** Imports that were added already, by the part's index and the written import. */
  private readonly added = new Set<string>();

  constructor(
    private readonly document: PythonDocument,
    private readonly replacement: Replacement,
  ) {}

  rewrite(load: LoadCall): { readonly edits: readonly TextEdit[] } | { readonly left: string } {
    const { call, callee } = load;
    const module = modules[callee];
    if (module === undefined) return { left: t('safe-loads.not-a-tensor-dict', callee) };
    const isInline = [...call.positional, ...call.keywords.values()].every(({ inline }) => inline);
    if (call.node.type !== 'call' || call.openKeywords || call.openPositional || !isInline)
      return { left: t('safe-loads.arguments-not-literal') };
    // An NpzFile is opened, closed and asked for its names; a dict is not.
    if (callee === 'numpy.load' && !isSubscripted(call.node))
      return { left: t('safe-loads.returns-more-than-arrays', callee) };
    const device = this.deviceOf(load, module);
    if ('left' in device) return device;
    const whole = this.subscripted(call.node);
    if (whole === undefined)
      return {
        left: t('safe-loads.code-uses-more', this.replacement.part),
      };
    const path = load.isBesideCode ? this.pathBesideCode(load) : this.pathText(load);
    if (path === undefined) return { left: t('safe-loads.path-of-code') };
    const name = this.functionName(module, call.node);
    if (name === undefined) return { left: t('safe-loads.name-means-something-else', 'load_file') };
    const written = `${name.written}(${path}${device.text})`;
    return { edits: [...name.edits, this.document.edit(whole.start, whole.end, written)] };
  }

  /** The device that load_file is told: what `map_location` said. */
  private deviceOf(load: LoadCall, module: string): { readonly text: string } | { readonly left: string } {
    const { positional, keywords } = load.call;
    let location: Argument | undefined;
    const isTorch = module === 'safetensors.torch';
    for (const [index, argument] of positional.entries()) {
      if (argument === load.argument) continue;
      if (isTorch && index === 1) location = argument;
      else if (isTorch) return { left: t('safe-loads.argument-without-equivalent', index + 1) };
    }
    for (const [keyword, argument] of keywords) {
      if (argument === load.argument || dropped.has(keyword)) continue;
      if (keyword !== 'map_location' || !isTorch)
        return { left: t('safe-loads.argument-without-equivalent', keyword) };
      location = argument;
    }
    if (location === undefined) return { text: '' };
    const { value, node } = location;
    if (value.kind === 'constant') {
      if (value.value === null) return { text: '' };
      if (typeof value.value === 'string')
        return { text: `, device=${this.document.evaluator.textOf(node)}` };
    }
    if (value.kind === 'reference' && value.name === 'torch.device()')
      return { text: `, device=str(${this.document.evaluator.textOf(node)})` };
    return { left: t('safe-loads.unknown-device') };
  }

  /** The expression whose value is the dict of tensors: the call, or what takes the converted part out of it. */
  private subscripted(call: SyntaxNode): SyntaxNode | undefined {
    let node = call;
    for (let rest = this.replacement.part; rest !== '.' && rest !== ''; ) {
      const outer = isSubscripted(node) ? node.parent : undefined;
      const index = outer === undefined ? undefined : childOf(outer, 'subscript');
      const key = index === undefined ? undefined : this.document.evaluator.evaluate(index);
      if (outer === undefined || key?.kind !== 'constant' || typeof key.value !== 'string') return undefined;
      if (key.value === rest) return outer;
      if (!rest.startsWith(`${key.value}.`)) return undefined;
      rest = rest.slice(key.value.length + 1);
      node = outer;
    }
    return node;
  }

  private functionName(
    module: string,
    node: SyntaxNode,
  ): { readonly written: string; readonly edits: readonly TextEdit[] } | undefined {
    const once = (edits: readonly TextEdit[]) => {
      const key = `${this.document.source.partIndexAt(node.start)} ${edits.map(({ newText }) => newText)}`;
      if (this.added.has(key)) return [];
      this.added.add(key);
      return edits;
    };
    const direct = this.document.importingFrom(module, 'load_file', node);
    if (direct !== undefined) return { written: 'load_file', edits: once(direct) };
    const qualified = this.document.importing(module, node);
    return qualified === undefined ? undefined : { written: `${module}.load_file`, edits: once(qualified) };
  }

  /** A path that begins with `__file__`, with the new name in the place of the old one; undefined where the name is not written there. */
  private pathBesideCode({ path, argument: { node } }: LoadCall): string | undefined {
    const { evaluator } = this.document;
    // `open(path)` is a file, which load_file does not take.
    if (node.type === 'call' && !/\.join(?:path)?$/.test(evaluator.textOf(childOf(node, 'function') ?? node)))
      return undefined;
    const last = lastText(node);
    const value = last === undefined ? undefined : evaluator.stringOf(last);
    const old = path.slice(path.lastIndexOf('/') + 1);
    if (last === undefined || value === undefined || !`/${value}`.endsWith(`/${old}`)) return undefined;
    const written = evaluator.textOf(node);
    const folder = value.slice(0, value.length - old.length);
    const text = quoted(`${folder}${this.replacement.name}`, evaluator.textOf(last));
    return written.slice(0, last.start - node.start) + text + written.slice(last.end - node.start);
  }

  /** The path as code: beside the old file, in the quotes that stand there. */
  private pathText({ path, argument }: LoadCall): string {
    const text = `${path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)}${this.replacement.name}`;
    return quoted(text, this.document.evaluator.textOf(argument.node));
  }
}

/** A text as code, in the quotes of another one. */
function quoted(text: string, like: string): string {
  const quote = like.startsWith("'") ? "'" : '"';
  return `${quote}${text.replace(/[\\\n\r]/g, (character) => escapes[character] ?? '').replaceAll(quote, `\\${quote}`)}${quote}`;
}

/** The last text literal in an expression. */
function lastText(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type === 'string') return node;
  for (const child of [...node.children].reverse()) {
    const found = lastText(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** True for `node[...]`. */
function isSubscripted(node: SyntaxNode): boolean {
  return node.parent?.type === 'subscript' && node.field === 'value';
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
