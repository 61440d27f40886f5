import { judgeGlobal } from '../pickle/globals/globals';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport, leavesFolder } from './formatReport';
import { runsOwnCode } from './hubConfigs';
import { isObject, type JsonObject, objectsIn } from './json';

/*
 * Settings whose value a loader imports, or opens as a library, without asking: modules of PEFT, functions and classes of
 * sentence-transformers, the Python file of an MLX model, what MMEngine, fairseq and Hydra load first, libraries of ONNX Runtime GenAI.
 */

/** A setting by its key. */
interface Setting {
  readonly library: string;
  readonly key: string;
  /** Keys that stand beside it, where its own name says too little. */
  readonly beside?: readonly string[];
  /** A module, which may have no dot in its name; functions without one are the library's. */
  readonly isModule?: true;
  /** Names of the library itself, and of torch. */
  readonly own: RegExp;
}

const activation = /^torch\.nn\.(?:\w+\.)*\w+$/;

/**
 * Sources: peft.tuners.lora.tp_layer (`megatron_core`); sentence_transformers.models.Dense, Router, Asym, and CrossEncoder, which before
 * 5.0 imported whatever they named and called it.
 */
const settings: readonly Setting[] = [
  {
    library: 'PEFT',
    key: 'megatron_core',
    beside: ['megatron_config'],
    isModule: true,
    own: /^megatron\.core$/,
  },
  {
    library: 'sentence-transformers',
    key: 'activation_function',
    beside: ['in_features', 'out_features'],
    own: activation,
  },
  { library: 'sentence-transformers', key: 'sbert_ce_default_activation_function', own: activation },
  { library: 'sentence-transformers', key: 'activation_fn', own: activation },
  {
    library: 'sentence-transformers',
    key: 'types',
    beside: ['structure'],
    own: /^sentence_transformers\.[\w.]+$/,
  },
];

/** Dotted names in a setting: alone, or as the values of a mapping. */
function namesIn(object: JsonObject, { key, beside = [], isModule }: Setting): string[] {
  if (!Object.hasOwn(object, key) || !beside.every((other) => isPresent(object[other]))) return [];
  const value = object[key];
  const names = isObject(value) ? Object.values(value) : [value];
  return names.filter(
    (name): name is string =>
      typeof name === 'string' &&
      /^[A-Za-z_]\w*(?:\.\w+)*$/.test(name) &&
      (isModule === true || name.includes('.')),
  );
}

const isPresent = (value: unknown) => value !== undefined && value !== null;

/** Keys of ONNX Runtime's session and provider options that name a library, in GenAI's configuration and in Optimum's. */
const libraryKey =
  /^(?:custom_ops?_librar(?:y|ies)|backend_path|library_path|\w{1,40}_library(?:_path)?|registered?_custom_ops_library)$/;
/** What a library is called on any system. */
const libraryName = /\.(?:so(?:\.\d+)*|dll|dylib)$/i;

/** Texts that name a native library, whatever configuration asks for it. */
function* librariesIn(root: unknown): Generator<string> {
  for (const { object } of objectsIn(root))
    for (const [key, value] of Object.entries(object))
      for (const text of [value].flat())
        if (typeof text === 'string' && libraryKey.test(key) && libraryName.test(text)) yield text;
}

/** The configuration of ONNX Runtime GenAI: a model with parts, each with a file and options of its session. */
function isGenAi({ model }: JsonObject): boolean {
  if (!isObject(model)) return false;
  return [model.decoder, model.encoder].some(
    (part) => isObject(part) && (typeof part.filename === 'string' || isObject(part.session_options)),
  );
}

/** True for a configuration that names what a loader imports or opens. */
export function namesImports(root: JsonObject): boolean {
  if (
    isGenAi(root) ||
    isPythonModel(root) ||
    askedFor(root).length > 0 ||
    librariesIn(root).next().done !== true
  )
    return true;
  for (const { object } of objectsIn(root))
    if (settings.some((setting) => namesIn(object, setting).length > 0)) return true;
  return false;
}

/** What a configuration has loaded before the model: by which setting, and whether it is a module, a folder of code or an address. */
interface Asked {
  readonly library: string;
  readonly key: string;
  readonly kind: 'module' | 'code' | 'configuration';
  readonly value: string;
}

/**
 * Settings at fixed places. Sources: mmengine.config.Config.fromfile (`custom_imports`, `_base_`), fairseq.utils.import_user_module,
 * Hydra's search path, whose packages are imported.
 */
function askedFor({ _base_: base, custom_imports: custom, common, hydra }: JsonObject): Asked[] {
  const asked: Asked[] = [];
  const ask = (library: string, key: string, kind: Asked['kind'], values: unknown, pattern: RegExp) => {
    for (const text of [values].flat()) {
      const value = typeof text === 'string' ? pattern.exec(text)?.[1] : undefined;
      if (value !== undefined) asked.push({ library, key, kind, value });
    }
  };
  ask('MMEngine', '_base_', 'configuration', base, /^(https?:\/\/.*)$/is);
  if (isObject(custom)) ask('MMEngine', 'custom_imports', 'module', custom.imports, /^((?!mm[a-z]+\.).+)$/s);
  if (isObject(common)) ask('fairseq', 'user_dir', 'code', common.user_dir, /^(.+)$/s);
  if (isObject(hydra)) {
    ask('Hydra', 'searchpath', 'module', hydra.searchpath, /^pkg:\/\/(.+)$/s);
    ask('Hydra', 'searchpath', 'configuration', hydra.searchpath, /^(?:file:\/\/)?([/~\\].*|.*\.\..*)$/s);
  }
  return asked;
}

/** mlx_lm imports the file beside the configuration that it names (mlx_lm.utils, `load_model`). */
const isPythonModel = ({ model_file: file, model_type: type }: JsonObject) =>
  typeof type === 'string' && typeof file === 'string' && file.endsWith('.py');

export function judgeImports(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  for (const { object } of objectsIn(root)) {
    for (const setting of settings) {
      const report = new FormatReport(scan, member, setting.library);
      for (const name of namesIn(object, setting))
        if (!setting.own.test(name)) judgeImport(report, name, `${setting.key}: ${name}`);
    }
  }
  for (const { library, key, kind, value } of askedFor(root)) {
    const report = new FormatReport(scan, member, library);
    if (kind === 'configuration')
      report.external(value, /^http/i.test(value) ? 'network' : 'file-read', 'medium');
    // In a project these are its own.
    else if (
      member.length === 0 &&
      !scan.options.explicit &&
      (kind === 'code' ? !leavesFolder(value) : judgeGlobal(`${value}.*`).kind !== 'capability')
    )
      continue;
    else if (kind === 'module') judgeImport(report, value, `${key}: ${value}`);
    else runsOwnCode(scan, member, key, [value]);
  }
  if (isPythonModel(root)) runsOwnCode(scan, member, 'model_file', [String(root.model_file)]);
  if (isGenAi(root)) judgeGenAi(new FormatReport(scan, member, 'ONNX Runtime GenAI'), root);
  else
    for (const path of librariesIn(root)) judgeLibrary(new FormatReport(scan, member, 'ONNX Runtime'), path);
}

/** Judges a dotted name that a loader imports: as bad as what is known of it or of its module. */
export function judgeImport(report: FormatReport, name: string, evidence: string): void {
  const judged = judgeGlobal(name);
  const known = judged.kind === 'capability' ? judged : judgeGlobal(`${name}.*`);
  if (known.kind === 'capability') report.dangerous(name, known.effect, evidence);
  else report.unreviewed(name, evidence);
}

function judgeGenAi(report: FormatReport, root: JsonObject): void {
  for (const { object } of objectsIn(root.model)) {
    for (const [key, value] of Object.entries(object)) {
      if (typeof value !== 'string' || value === '') continue;
      if (libraryKey.test(key) || libraryName.test(value)) judgeLibrary(report, value);
      else if (key === 'filename' && leavesFolder(value)) report.external(value, 'file-read', 'medium');
    }
  }
}

function judgeLibrary(report: FormatReport, path: string): void {
  report.external(path, 'native-code', isSystemLibrary(path) ? 'medium' : undefined);
}

/** A library that the system finds by its bare name. */
const isSystemLibrary = (name: string) => /^[\w.-]+$/.test(name);
