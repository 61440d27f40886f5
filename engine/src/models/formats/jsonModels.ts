import type { ByteSource } from '../../bytes/byteSource';
import { LimitError } from '../../limits';
import { isBlank, type ModelFormat, Rank, textStart } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { judgeNamedFiles, namesFiles } from './fetchedFiles';
import { FormatReport, leavesFolder } from './formatReport';
import {
  askForCode,
  isHubConfig,
  isMlflowModel,
  isMonaiBundle,
  isPipelineIndex,
  judgeHubConfig,
  judgeMlflowModel,
  judgeMonaiBundle,
  judgePipelineIndex,
} from './hubConfigs';
import { judgeImports, namesImports } from './importedNames';
import { isObject, type JsonObject, objectsIn, readJson, stringOf } from './json';
import { isKerasConfig, judgeKerasConfig } from './keras';
import { isMxnetSymbol, judgeMxnetSymbol } from './mxnet';
import { hasPatterns, judgePatterns } from './namePatterns';
import { isSkopsSchema, judgeSkopsSchema } from './skops';
import { judgeTargets } from './targets';
import { hasGadget, judgeTemplate, templatesOf } from './template';
import { isCompileFlags, isExportedProgram, judgeCompileFlags, judgeExportedProgram } from './torchExport';
import { isOldModule, judgeOldModule } from './torchScript';
import { isXgboostModel, judgeXgboost } from './xgboostTrees';
import { isYoloConfig, judgeYoloConfig } from './yoloConfigs';

/** A format that is JSON: how its root is told, and what of it a loader would interpret. */
interface JsonFormat {
  readonly name: string;
  matches(root: JsonObject): boolean;
  judge?(scan: ModelScan, root: JsonObject, member: readonly string[]): unknown;
  /** Other files have the same shape: it is a model's only where something was found, or where `judge` says so and it lies in one. */
  readonly isQuiet?: boolean;
}

const formats: readonly JsonFormat[] = [
  {
    name: 'keras-json',
    matches: isKerasConfig,
    judge: (scan, root, member) => judgeKerasConfig(scan, root, member, scan.weightBytes),
  },
  { name: 'skops-schema', matches: isSkopsSchema, judge: judgeSkopsSchema },
  {
    name: 'tfjs',
    matches: ({ modelTopology, weightsManifest }) =>
      isObject(modelTopology) && Array.isArray(weightsManifest),
    judge: judgeTfjs,
  },
  {
    name: 'xgboost-json',
    matches: isXgboostModel,
    judge: (scan, root, member) => judgeXgboost(new FormatReport(scan, member, 'XGBoost'), root),
  },
  // Trees and numbers; the loader interprets nothing else.
  {
    name: 'catboost-json',
    matches: ({ features_info: info, oblivious_trees: trees }) => isObject(info) && Array.isArray(trees),
  },
  { name: 'torch-export', matches: isExportedProgram, judge: judgeExportedProgram },
  { name: 'torch-export', matches: isCompileFlags, judge: judgeCompileFlags, isQuiet: true },
  { name: 'torchscript', matches: isOldModule, judge: judgeOldModule, isQuiet: true },
  { name: 'mxnet-symbol', matches: isMxnetSymbol, judge: judgeMxnetSymbol },
  { name: 'safetensors-index', matches: ({ weight_map: map }) => isObject(map), judge: judgeIndex },
  { name: 'tokenizer-config', matches: (root) => templatesOf(root).length > 0, judge: judgeTemplates },
  { name: 'hub-config', matches: isHubConfig, judge: judgeHubConfig },
  { name: 'hub-config', matches: namesFiles, judge: judgeNamedFiles, isQuiet: true },
  { name: 'hub-config', matches: namesImports, judge: judgeImports, isQuiet: true },
  { name: 'hub-config', matches: hasPatterns, judge: judgePatterns, isQuiet: true },
  { name: 'diffusers', matches: isPipelineIndex, judge: judgePipelineIndex },
  { name: 'mlflow', matches: isMlflowModel, judge: judgeMlflowModel },
  { name: 'coreml-package', matches: isCoremlManifest, judge: judgeCoremlManifest },
  { name: 'monai-bundle', matches: isMonaiBundle, judge: judgeMonaiBundle, isQuiet: true },
  { name: 'yolo-config', matches: isYoloConfig, judge: judgeYoloConfig, isQuiet: true },
  { name: 'hydra-config', matches: () => true, judge: judgeTargets, isQuiet: true },
  { name: 'prompt', matches: () => true, judge: judgePrompts, isQuiet: true },
];

/**
 * Scans JSON by its shape. Undefined where it is no format of models: a project is full of JSON. Sources: keras `to_json`, skops
 * `schema.json`, XGBoost's model schema, transformers' configuration files.
 */
async function scanJsonModel(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
): Promise<string | undefined> {
  if (source.size > scan.options.limits.textBytes) {
    // A long file whose name is a model's, or whose beginning looks like one, is not passed over silently.
    const head = String.fromCharCode(...(await source.read(0, 4096)));
    const isNamed = scan.options.explicit || configurationNames.test(member.at(-1) ?? scan.path);
    if (certain || isNamed || /"(?:learner|class_name|chat_template|__loader__|graph_module)"/.test(head))
      throw new LimitError('textBytes');
    return undefined;
  }
  const root = await readJson(scan, source, member);
  if (Array.isArray(root)) return judgeModules(scan, root, member);
  return isObject(root) ? judgeJson(scan, root, member) : undefined;
}

/** Judges a parsed object by its shape: a whole file, or the settings of another format that are the same as JSON's. */
export function judgeJson(scan: ModelScan, root: JsonObject, member: readonly string[]): string | undefined {
  let name: string | undefined;
  for (const format of formats) {
    if (!format.matches(root)) continue;
    const before = scan.findings.length;
    const isThere = format.judge?.(scan, root, member) === true && member.length > 0;
    if (format.isQuiet !== true || isThere || scan.findings.length > before) name ??= format.name;
  }
  return name;
}

/** Configurations that loaders take by their names; a `tokenizer.json` is often as long. */
const configurationNames =
  /(?:^|[/\\])(?:(?:tokenizer_|generation_|adapter_|processor_|preprocessor_|image_processor_|video_processor_)?config|model_index|chat_template|modules|inference|metadata)\.json$/i;

function judgeTfjs(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  judgeKerasConfig(scan, root.modelTopology, member);
  const report = new FormatReport(scan, member, 'TensorFlow.js');
  for (const { object } of objectsIn(root.weightsManifest)) {
    for (const path of Array.isArray(object.paths) ? object.paths : [])
      if (typeof path === 'string' && leavesFolder(path)) report.external(path, 'file-read');
  }
}

/** `Manifest.json` of an .mlpackage: which file is the model. Source: coremltools, modelpackage/src/ModelPackage.cpp. */
function isCoremlManifest({ itemInfoEntries: items, rootModelIdentifier: model }: JsonObject): boolean {
  return isObject(items) && typeof model === 'string';
}

function judgeCoremlManifest(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  const report = new FormatReport(scan, member, 'Core ML');
  for (const { object } of objectsIn(root.itemInfoEntries)) {
    const path = stringOf(object.path);
    if (path !== undefined && leavesFolder(path)) report.external(path, 'file-read');
  }
}

/** The index of shards: names that the loader joins to the folder. */
function judgeIndex(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  const report = new FormatReport(scan, member, 'safetensors');
  for (const shard of new Set(Object.values(root.weight_map as JsonObject))) {
    if (typeof shard !== 'string') report.structure('weight_map');
    else if (leavesFolder(shard)) report.external(shard, 'file-read');
    else if (member.length === 0) scan.neighbours.push({ kind: 'shard', path: shard });
  }
}

/** Where a tokenizer is saved again, each named template becomes a file of its name. */
function judgeTemplates(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  for (const { name, text, path } of templatesOf(root)) {
    judgeTemplate(scan, text, [...member, name]);
    if (path !== undefined && (leavesFolder(path) || /[/\\]/.test(path)))
      new FormatReport(scan, member, 'transformers').external(path, 'file-write');
  }
}

/** Prompts of other libraries: many are no templates, so that only what leads out is said. */
function judgePrompts(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  for (const { object } of objectsIn(root)) {
    for (const [key, value] of Object.entries(object)) {
      if (typeof value !== 'string' || !/(?:^|_)(?:prompt|template)s?$/i.test(key) || key === 'chat_template')
        continue;
      if (/\{[{%]/.test(value) && hasGadget(value)) judgeTemplate(scan, value, [...member, key]);
    }
  }
}

/**
 * `modules.json` of sentence-transformers: classes by their dotted names. Before 6.0 those of other packages, and of Python files in a
 * local folder, were imported without trust_remote_code (util/misc.py, `import_module_class`).
 */
function judgeModules(
  scan: ModelScan,
  root: readonly unknown[],
  member: readonly string[],
): string | undefined {
  const modules = root.filter(isObject);
  const isList = modules.every(({ idx, name, path, type }) => {
    // The loader asks for no index; a list of files has names, paths and types as well, and no dotted ones.
    const isNamed = idx !== undefined || (name !== undefined && /^\w+(?:\.\w+)+$/.test(String(type)));
    return isNamed && path !== undefined && type !== undefined;
  });
  if (modules.length === 0 || modules.length !== root.length || !isList) return undefined;
  const report = new FormatReport(scan, member, 'sentence-transformers');
  for (const { path } of modules)
    if (typeof path === 'string' && leavesFolder(path)) report.external(path, 'file-read', 'medium');
  const types = modules.map(({ type }) => type);
  askForCode(
    scan,
    member,
    'modules.json',
    types.filter((type) => typeof type !== 'string' || !type.startsWith('sentence_transformers.')),
  );
  return 'sentence-transformers';
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'json',
      rank: Rank.text,
      recognise: ({ text }) =>
        isBlank(text) || text[textStart(text)] === '{' || /^\[\s*\{/.test(text.slice(textStart(text))),
      scan: scanJsonModel,
    },
  ],
};
