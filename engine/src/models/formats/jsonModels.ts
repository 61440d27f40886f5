import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { LimitError } from '../../limits';
import { rule as remoteCodeConfig } from '../../rules/models/remote-code-config';
import { isBlank, type ModelFormat, Rank, textStart } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport, leavesFolder } from './formatReport';
import { isObject, type JsonObject, objectsIn, readJson, stringOf } from './json';
import { isKerasConfig, judgeKerasConfig } from './keras';
import { isMxnetSymbol, judgeMxnetSymbol } from './mxnet';
import { isSkopsSchema, judgeSkopsSchema } from './skops';
import { judgeTemplate } from './template';
import { isExportedProgram, judgeExportedProgram } from './torchExport';

/** A format that is JSON: how its root is told, and what of it a loader would interpret. */
interface JsonFormat {
  readonly name: string;
  matches(root: JsonObject): boolean;
  judge?(scan: ModelScan, root: JsonObject, member: readonly string[]): void;
}

const formats: readonly JsonFormat[] = [
  { name: 'keras-json', matches: isKerasConfig, judge: judgeKerasConfig },
  { name: 'skops-schema', matches: isSkopsSchema, judge: judgeSkopsSchema },
  {
    name: 'tfjs',
    matches: ({ modelTopology, weightsManifest }) =>
      isObject(modelTopology) && Array.isArray(weightsManifest),
    judge: judgeTfjs,
  },
  {
    name: 'xgboost-json',
    matches: ({ learner, version }) => isObject(learner) && Array.isArray(version),
    judge: judgeXgboost,
  },
  // Trees and numbers; the loader interprets nothing else.
  {
    name: 'catboost-json',
    matches: ({ features_info: info, oblivious_trees: trees }) => isObject(info) && Array.isArray(trees),
  },
  { name: 'torch-export', matches: isExportedProgram, judge: judgeExportedProgram },
  { name: 'mxnet-symbol', matches: isMxnetSymbol, judge: judgeMxnetSymbol },
  { name: 'safetensors-index', matches: ({ weight_map: map }) => isObject(map), judge: judgeIndex },
  { name: 'tokenizer-config', matches: (root) => templatesOf(root).length > 0, judge: judgeHubConfig },
  {
    name: 'hub-config',
    matches: (root) => 'auto_map' in root || 'custom_pipelines' in root || 'auto_mapping' in root,
    judge: judgeHubConfig,
  },
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
    // A long file whose beginning looks like a model's is not passed over silently.
    const head = String.fromCharCode(...(await source.read(0, 4096)));
    if (certain || /"(?:learner|class_name|chat_template|__loader__|graph_module)"/.test(head))
      throw new LimitError('textBytes');
    return undefined;
  }
  const root = await readJson(scan, source);
  if (Array.isArray(root)) return judgeModules(scan, root, member);
  return isObject(root) ? judgeJson(scan, root, member) : undefined;
}

/** Judges a parsed object by its shape: a whole file, or the settings of another format that are the same as JSON's. */
export function judgeJson(scan: ModelScan, root: JsonObject, member: readonly string[]): string | undefined {
  let name: string | undefined;
  for (const format of formats) {
    if (!format.matches(root)) continue;
    format.judge?.(scan, root, member);
    name ??= format.name;
  }
  return name;
}

/** What XGBoost writes of a learner; its loader interprets nothing but trees and numbers. Source: doc/model.schema. */
const learnerKeys = new Set(
  'attributes feature_names feature_types gradient_booster learner_model_param objective cats'.split(' '),
);

function judgeXgboost(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  const report = new FormatReport(scan, member, 'XGBoost');
  for (const key of Object.keys(root.learner as JsonObject))
    if (!learnerKeys.has(key)) report.structure(`learner.${key}`);
}

function judgeTfjs(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  judgeKerasConfig(scan, root.modelTopology, member);
  const report = new FormatReport(scan, member, 'TensorFlow.js');
  for (const { object } of objectsIn(root.weightsManifest)) {
    for (const path of Array.isArray(object.paths) ? object.paths : [])
      if (typeof path === 'string' && leavesFolder(path)) report.external(path, 'file-read');
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

/** Templates of a tokenizer's configuration: one text, or a list of named ones. */
export function templatesOf(root: JsonObject): { name: string; text: string }[] {
  const { chat_template: template } = root;
  if (typeof template === 'string')
    return /\{[{%]/.test(template) ? [{ name: 'chat_template', text: template }] : [];
  if (!Array.isArray(template)) return [];
  return template.flatMap((item) => {
    const text = isObject(item) ? stringOf(item.template) : undefined;
    return text === undefined ? [] : [{ name: `chat_template ${String((item as JsonObject).name)}`, text }];
  });
}

/** Modules that PEFT imports for a class are transformers' own. */
const ownModule = /^(?:transformers\.models\.[a-z0-9_]+\.modeling_[a-z0-9_]+|peft\.peft_model|transformers)$/;

function judgeHubConfig(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  for (const { name, text } of templatesOf(root)) judgeTemplate(scan, text, [...member, name]);
  const { auto_map: autoMap, custom_pipelines: pipelines, auto_mapping: mapping } = root;
  if (isObject(autoMap)) askForCode(scan, member, 'auto_map', Object.values(autoMap).flat());
  if (isObject(pipelines)) {
    const classes = Object.values(pipelines).map((entry) => (isObject(entry) ? entry.impl : undefined));
    askForCode(scan, member, 'custom_pipelines', classes);
  }
  const library = isObject(mapping) ? stringOf(mapping.parent_library) : undefined;
  if (library !== undefined && !ownModule.test(library))
    new FormatReport(scan, member, 'PEFT').unreviewed(library, `import ${library}`);
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
  const isList = modules.every(
    ({ idx, path, type }) => idx !== undefined && path !== undefined && type !== undefined,
  );
  if (modules.length === 0 || modules.length !== root.length || !isList) return undefined;
  const types = modules.map(({ type }) => type);
  askForCode(
    scan,
    member,
    'modules.json',
    types.filter((type) => typeof type !== 'string' || !type.startsWith('sentence_transformers.')),
  );
  return 'sentence-transformers';
}

function askForCode(
  scan: ModelScan,
  member: readonly string[],
  key: string,
  values: readonly unknown[],
): void {
  const names = values.filter((value): value is string => typeof value === 'string').sort();
  if (names.length === 0) return;
  for (const name of names) {
    const module = /^(\w+)\.\w+$/.exec(name)?.[1];
    if (module !== undefined && member.length === 0)
      scan.neighbours.push({ kind: 'code', path: `${module}.py` });
  }
  // "owner/repository--module.Class" takes the code from elsewhere.
  const elsewhere = names.some((name) => name.includes('--'));
  scan.add(remoteCodeConfig, member, undefined, {
    identity: `${key} ${names.join(' ')}`,
    message: elsewhere
      ? t('json-models.runs-other-repository-code', key)
      : t('json-models.runs-repository-code', key),
    evidence: names.join(', ').slice(0, 200),
    effect: 'code',
  });
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
