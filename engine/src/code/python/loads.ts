import type { Location } from '../../finding';
import type { CancelFlag, Limits } from '../../limits';
import type { Platform } from '../../platform';
import { maskMagics } from '../notebook/magics';
import { Source, type SourcePart } from '../source';
import { callsOf, type Wanted } from './calls';
import { readPython } from './document';
import { childOf, pythonParser, type SyntaxNode } from './syntax';
import type { Evaluator } from './values';

/** A call that loads a model from a file whose path is known without running anything. */
export interface ModelLoad {
  /** Qualified name of the function. */
  readonly callee: string;
  /** As written, relative to wherever the program runs. */
  readonly path: string;
  readonly location: Location;
}

/** Functions whose first argument is the path, or the open file, of a model. */
const loaders = new Set([
  'torch.load',
  'torch.serialization.load',
  'torch.jit.load',
  'joblib.load',
  'pickle.load',
  'cloudpickle.load',
  'dill.load',
  'numpy.load',
  'pandas.read_pickle',
  'keras.models.load_model',
  'keras.saving.load_model',
  'tensorflow.keras.models.load_model',
  'onnxruntime.InferenceSession',
  'onnx.load',
  'safetensors.torch.load_file',
  'safetensors.numpy.load_file',
  'skops.io.load',
]);
const tails = new Set([...loaders].map((name) => name.slice(name.lastIndexOf('.') + 1)));
const roots = [...new Set([...loaders].map((name) => name.slice(0, name.indexOf('.'))))];
const wanted: Wanted = {
  tail: (name) => tails.has(name),
  callee: (name) => loaders.has(name),
  keyword: () => false,
};

/** More would fill the screen. */
const mostLoads = 200;

/**
 * Finds the calls that load models, in a file (one part) or in the cells of a notebook (`cells`), whose names are known across
 * cells. Empty where the text is no Python that can be read.
 * @throws CancelledError
 */
export async function findLoads(
  path: string,
  parts: readonly SourcePart[],
  context: { readonly platform: Platform; readonly limits: Limits; readonly cancel: CancelFlag },
): Promise<readonly ModelLoad[]> {
  const { platform, limits, cancel } = context;
  const source = new Source(path, parts);
  const isNotebook = parts.some(({ cell }) => cell !== undefined);
  if (source.text.length > limits.textBytes || !roots.some((root) => source.text.includes(root))) return [];
  const texts = parts.map(({ text }) => (isNotebook ? maskMagics(text).text : text));
  const parser = await pythonParser(platform);
  const budget = { cancel, deadline: platform.now() + limits.time };
  const document = readPython(source, texts, parser, budget, (name) => loaders.has(name));
  const loads: ModelLoad[] = [];
  for (const call of callsOf(document.collected, document.evaluator, wanted)) {
    if (!loaders.has(call.callee) || loads.length >= mostLoads) continue;
    const argument = call.positional[0]?.node ?? firstKeyword(call.keywords);
    const loaded = argument === undefined ? undefined : pathOf(argument, document.evaluator);
    if (loaded === undefined || loaded === '' || /^[a-z][a-z0-9+.-]+:\/\//i.test(loaded)) continue;
    loads.push({
      callee: call.callee,
      path: loaded,
      location: source.locate(call.node.start, call.node.end),
    });
  }
  return loads;
}

/** Names under which loaders take their path. */
const pathKeywords = ['f', 'file', 'filename', 'filepath', 'filepath_or_buffer', 'path_or_bytes'];

function firstKeyword(keywords: ReadonlyMap<string, { readonly node: SyntaxNode }>): SyntaxNode | undefined {
  for (const name of pathKeywords) {
    const node = keywords.get(name)?.node;
    if (node !== undefined) return node;
  }
  return undefined;
}

const deepest = 8;

/** The constant path that an expression gives: a text, `open(path)`, `Path(a) / b`, `Path(a, b)`, `path.open()`. */
function pathOf(node: SyntaxNode, evaluator: Evaluator, depth = 0): string | undefined {
  if (depth > deepest) return undefined;
  const value = evaluator.evaluate(node);
  if (value.kind === 'constant') return typeof value.value === 'string' ? value.value : undefined;
  if (node.type === 'identifier') {
    const [bound, ...others] = evaluator.bindingsOf(node);
    return bound?.kind === 'value' && others.length === 0
      ? pathOf(bound.node, evaluator, depth + 1)
      : undefined;
  }
  if (node.type === 'string') return interpolated(node, evaluator, depth);
  if (node.type === 'binary_operator') {
    const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
    if (left === undefined || right === undefined || childOf(node, 'operator')?.type === '+')
      return undefined;
    return joined([pathOf(left, evaluator, depth + 1), pathOf(right, evaluator, depth + 1)]);
  }
  if (node.type !== 'call') return undefined;
  const callee = childOf(node, 'function');
  const list = childOf(node, 'arguments')?.children ?? [];
  const name = callee === undefined ? undefined : evaluator.evaluate(callee);
  if (name?.kind !== 'reference') return undefined;
  if (name.name === 'builtins.open' || name.name === 'io.open')
    return list[0] === undefined ? undefined : pathOf(list[0], evaluator, depth + 1);
  if (/^pathlib\.(?:Path|PurePath|PosixPath)$/.test(name.name))
    return joined(list.map((item) => pathOf(item, evaluator, depth + 1)));
  if (/^pathlib\.Path\(\)\.open$/.test(name.name) && callee !== undefined) {
    const object = childOf(callee, 'object');
    return object === undefined ? undefined : pathOf(object, evaluator, depth + 1);
  }
  return undefined;
}

/** An f-string all of whose parts are known, without formats, escapes and doubled braces. */
function interpolated(node: SyntaxNode, evaluator: Evaluator, depth: number): string | undefined {
  const written = evaluator.textOf(node);
  const quotes = /^[fF](["'])(?!\1\1)/.exec(written);
  if (quotes === null || written.includes('\\') || written.includes('{{')) return undefined;
  let text = '';
  let at = node.start + quotes[0].length;
  for (const part of node.children) {
    if (part.type !== 'interpolation') continue;
    const [expression, ...format] = part.children;
    const value =
      expression === undefined || format.length > 0 ? undefined : pathOf(expression, evaluator, depth + 1);
    if (value === undefined) return undefined;
    text += written.slice(at - node.start, part.start - node.start) + value;
    at = part.end;
  }
  return text + written.slice(at - node.start, -1);
}

/** Parts of a path; undefined where one is not known. */
function joined(parts: readonly (string | undefined)[]): string | undefined {
  let path = '';
  for (const part of parts) {
    if (part === undefined) return undefined;
    path = path === '' || /^(?:[/\\]|[A-Za-z]:)/.test(part) ? part : `${path.replace(/\/+$/, '')}/${part}`;
  }
  return path;
}
