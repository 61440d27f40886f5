import type { Location } from '../../finding';
import { type CancelFlag, LimitError, type Limits } from '../../limits';
import { Meter } from '../../meter';
import { maskMagics } from '../../notebook/magics';
import type { Platform } from '../../platform';
import { Source, type SourcePart } from '../../text/source';
import { type PythonDocument, readPython } from '../document';
import { type Argument, type Call, callsOf, type Wanted } from '../names/calls';
import { pythonParser } from '../syntax/syntax';
import { codeFolder, pathOf } from './paths';

/** A call that loads a model from a file, or a folder, whose path is known without running anything. */
export interface ModelLoad {
  /** Qualified name of the function. */
  readonly callee: string;
  /** As written, relative to wherever the program runs; for a path that begins with `__file__`, relative to the code's folder. */
  readonly path: string;
  readonly location: Location;
}

/** What is needed to change such a call. */
export interface LoadCall extends ModelLoad {
  readonly call: Call;
  /** The argument that says where the model is. */
  readonly argument: Argument;
  /** Its path begins with `__file__`: written as a text, it would mean another file. */
  readonly isBesideCode: boolean;
}

/** What is read to find loads. */
export interface LoadContext {
  readonly platform: Platform;
  readonly limits: Limits;
  readonly cancel: CancelFlag;
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
/** Methods whose first argument is a folder of a model, or a name on the Hub. */
const folderLoader =
  /^(?:transformers|diffusers|peft|optimum|sentence_transformers|timm)\.[\w.]+\.from_pretrained$/;
const folderRoots = ['transformers', 'diffusers', 'peft', 'optimum', 'sentence_transformers', 'timm'];
const tails = new Set([...loaders].map((name) => name.slice(name.lastIndexOf('.') + 1))).add(
  'from_pretrained',
);
const roots = [...new Set([...loaders].map((name) => name.slice(0, name.indexOf('.')))), ...folderRoots];
const isLoader = (name: string) => loaders.has(name) || folderLoader.test(name);
const wanted: Wanted = {
  tail: (name) => tails.has(name),
  callee: isLoader,
  keyword: () => false,
  method: () => false,
};

/** More would fill the screen. */
const maxLoads = 200;

/**
 * Finds the calls that load models, in a file (one part) or in the cells of a notebook (`cells`), whose names are known across
 * cells. Empty where the text is no Python that can be read.
 * @throws CancelledError
 */
export async function findLoads(
  path: string,
  parts: readonly SourcePart[],
  context: LoadContext,
): Promise<readonly ModelLoad[]> {
  const read = await readLoads(path, parts, context);
  return (read?.loads ?? []).map(({ callee, path: loaded, location }) => ({
    callee,
    path: loaded,
    location,
  }));
}

/** The same with the document that was read; undefined where there is nothing to find. @throws CancelledError */
export async function readLoads(
  path: string,
  parts: readonly SourcePart[],
  context: LoadContext,
): Promise<{ readonly document: PythonDocument; readonly loads: readonly LoadCall[] } | undefined> {
  const { platform, limits, cancel } = context;
  const source = new Source(path, parts);
  const isNotebook = parts.some(({ cell }) => cell !== undefined);
  if (source.text.length > limits.textBytes || !roots.some((root) => source.text.includes(root)))
    return undefined;
  const texts = parts.map(({ text }) => (isNotebook ? maskMagics(text).text : text));
  const parser = await pythonParser(platform);
  const meter = new Meter({ limits, cancel }, source.text.length);
  const loads: LoadCall[] = [];
  try {
    const document = readPython(source, texts, { parser, meter, isKnownName: isLoader });
    for (const load of loadsOf(document)) loads.push(load);
    return { document, loads };
  } catch (error) {
    // The analysis of the same document says that it was too much work.
    if (error instanceof LimitError) return undefined;
    throw error;
  }
}

function* loadsOf(document: PythonDocument): Iterable<LoadCall> {
  const { source } = document;
  let count = 0;
  for (const call of callsOf(document.collected, document.evaluator, wanted)) {
    if (!isLoader(call.callee) || count >= maxLoads) continue;
    const argument = call.positional[0] ?? firstKeyword(call.keywords);
    const written = argument === undefined ? undefined : pathOf(argument.node, document.evaluator);
    const isBesideCode = written?.startsWith(`${codeFolder}/`) === true;
    const loaded = isBesideCode ? written.slice(codeFolder.length + 1) : written;
    if (
      argument === undefined ||
      loaded === undefined ||
      loaded === '' ||
      /^[a-z][a-z0-9+.-]+:\/\//i.test(loaded)
    )
      continue;
    const location = source.locate(call.node.start, call.node.end);
    count++;
    yield { callee: call.callee, path: loaded, location, call, argument, isBesideCode };
  }
}

/** Names under which loaders take their path. */
const pathKeywords = [
  'pretrained_model_name_or_path',
  'f',
  'file',
  'filename',
  'filepath',
  'filepath_or_buffer',
  'path_or_bytes',
];

function firstKeyword(keywords: ReadonlyMap<string, Argument>): Argument | undefined {
  for (const name of pathKeywords) {
    const argument = keywords.get(name);
    if (argument !== undefined) return argument;
  }
  return undefined;
}
