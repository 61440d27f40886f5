import { t } from '../../../../l10n/messages';
import { rule as remoteCodeConfig } from '../../rules/models/remote-code-config';
import { judgeGlobal } from '../pickle/globals/globals';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport, leavesFolder, shorten } from './formatReport';
import { Interpolations } from './interpolation';
import { isObject, type JsonObject, objectsIn, stringOf } from './json';
import { actingCalls } from './reviewed/calls';

/*
 * Configurations that make a loader run code that lies beside the model, or that it fetches: transformers, sentence-transformers, PEFT,
 * diffusers, MLflow, MONAI, lm-evaluation-harness.
 */

/** Adds a finding of the rule for such configurations. */
function addFinding(
  scan: ModelScan,
  member: readonly string[],
  key: string,
  names: readonly string[],
  message: string,
): void {
  const draft = {
    identity: `${key} ${names.join(' ')}`,
    message,
    evidence: shorten(names.join(', ')),
    effect: 'code',
  } as const;
  const settings = member.length === 0 ? scan.settings : undefined;
  const place = settings?.placeOf(key, key === 'trust_remote_code' ? names[0].toLowerCase() : undefined);
  scan.add(remoteCodeConfig, member, undefined, draft, place);
}

/** Python files of the repository by the classes in them, as far as they are named. */
function noteNeighbours(scan: ModelScan, member: readonly string[], names: readonly string[]): void {
  if (member.length > 0) return;
  for (const name of names) {
    const module = /^(\w+)\.\w+$/.exec(name)?.[1];
    if (module !== undefined) scan.neighbours.push({ kind: 'code', path: `${module}.py` });
  }
}

/** Classes that the loader takes from Python files of this repository, or of another one, once it is told to trust them. */
export function askForCode(
  scan: ModelScan,
  member: readonly string[],
  key: string,
  values: readonly unknown[],
): void {
  const names = values.filter((value): value is string => typeof value === 'string').sort();
  if (names.length === 0) return;
  noteNeighbours(scan, member, names);
  // "owner/repository--module.Class" takes the code from elsewhere.
  const elsewhere = names.some((name) => name.includes('--'));
  const message = elsewhere
    ? t('json-models.runs-other-repository-code', key)
    : t('json-models.runs-repository-code', key);
  addFinding(scan, member, key, names, message);
}

/** The same, where the loader asks nobody. */
export function runsOwnCode(
  scan: ModelScan,
  member: readonly string[],
  key: string,
  names: readonly string[],
): void {
  noteNeighbours(scan, member, names);
  addFinding(scan, member, key, names, t('hub-configs.runs-own-code', key));
}

/** Modules that PEFT imports for a class are transformers' own. */
const ownModule = /^(?:transformers\.models\.[a-z0-9_]+\.modeling_[a-z0-9_]+|peft\.peft_model|transformers)$/;

/** Keys by which transformers takes kernels from a repository: `attn_implementation`, `experts_implementation`. */
const implementation = /^_?(?:\w{1,40}_)?(?:attn|attention|experts|kernel)_implementation(?:_internal)?$/;

/** Names of repositories in the values of such keys. */
function kernelsOf(object: JsonObject): string[] {
  return Object.entries(object).flatMap(([key, value]) => {
    if (!implementation.test(key)) return [];
    const values = isObject(value) ? Object.values(value) : [value];
    return values.filter((name): name is string => typeof name === 'string' && name.includes('/'));
  });
}

/** What Python's loaders take for true: numbers and texts as well, `yes` and `on` as YAML 1.1 has them. An interpolation may be either. */
function isTrue(value: unknown): boolean {
  if (typeof value === 'string') return !/^\s*(?:|false|no|off|n|none|null|~|0)\s*$/i.test(value);
  return value === true || (typeof value === 'number' && value !== 0);
}

function isCodeObject(object: JsonObject): boolean {
  return (
    'auto_map' in object ||
    'custom_pipelines' in object ||
    'auto_mapping' in object ||
    isTrue(object.trust_remote_code) ||
    kernelsOf(object).length > 0
  );
}

/** True for configurations of the Hub's libraries that may ask for code, however deep. */
export function isHubConfig(root: JsonObject): boolean {
  for (const { object } of objectsIn(root)) if (isCodeObject(object)) return true;
  return false;
}

export function judgeHubConfig(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  const values = new Interpolations(root);
  for (const { object } of objectsIn(root)) {
    const { auto_map: autoMap, custom_pipelines: pipelines, auto_mapping: mapping } = object;
    // Tokenizers once wrote a list of two classes in the place of a mapping, and are still read so.
    const classes = isObject(autoMap) ? Object.values(autoMap) : [autoMap];
    askForCode(scan, member, 'auto_map', classes.flat());
    if (isObject(pipelines)) {
      const classes = Object.values(pipelines).map((entry) => (isObject(entry) ? entry.impl : undefined));
      askForCode(scan, member, 'custom_pipelines', classes);
    }
    const { trust_remote_code: trusted } = object;
    const isTrusted = typeof trusted === 'string' ? values.resolve(trusted, object) : trusted;
    if (isTrue(isTrusted) && !String(isTrusted).includes('${'))
      addFinding(scan, member, 'trust_remote_code', [String(trusted)], t('hub-configs.trusts-remote-code'));
    const kernels = kernelsOf(object);
    if (kernels.length > 0)
      addFinding(
        scan,
        member,
        'implementation',
        kernels,
        t('hub-configs.runs-fetched-code', 'attn_implementation'),
      );
    if (isObject(mapping)) judgeMapping(new FormatReport(scan, member, 'PEFT'), mapping);
  }
}

/** PEFT imports `parent_library` and takes `base_model_class` from it. */
function judgeMapping(report: FormatReport, mapping: JsonObject): void {
  const library = stringOf(mapping.parent_library);
  if (library === undefined || ownModule.test(library)) return;
  const judged = judgeGlobal(`${library}.${stringOf(mapping.base_model_class) ?? '*'}`);
  if (judged.kind === 'capability') report.dangerous(library, judged.effect, `import ${library}`);
  else report.unreviewed(library, `import ${library}`);
}

/** Libraries of a pipeline's parts, and modules of diffusers' own pipelines. Source: diffusers, `LOADABLE_CLASSES` and pipelines/. */
const pipelineLibraries = new Set(
  `diffusers transformers tokenizers onnxruntime optimum.onnxruntime peft flax k_diffusion alt_diffusion amused animatediff
  audio_diffusion audioldm audioldm2 aura_flow blip_diffusion bria chroma cogvideo cogview3 cogview4 consisid consistency_models
  controlnet controlnet_hunyuandit controlnet_sd3 controlnet_xs cosmos dance_diffusion ddim ddpm deepfloyd_if dit easyanimate flux
  flux2 hidream_image hunyuan_image hunyuan_video hunyuandit i2vgen_xl kandinsky kandinsky2_2 kandinsky3 kandinsky5 kolors
  latent_consistency_models latent_diffusion latte ledits_pp ltx lumina lumina2 marigold mochi musicldm omnigen pag
  paint_by_example pia pixart_alpha pndm qwenimage repaint sana score_sde_ve semantic_stable_diffusion shap_e skyreels_v2
  spectrogram_diffusion stable_audio stable_cascade stable_diffusion stable_diffusion_3 stable_diffusion_attend_and_excite
  stable_diffusion_diffedit stable_diffusion_gligen stable_diffusion_k_diffusion stable_diffusion_ldm3d
  stable_diffusion_panorama stable_diffusion_safe stable_diffusion_sag stable_diffusion_xl stable_video_diffusion
  stochastic_karras_ve t2i_adapter text_to_video_synthesis unclip unidiffuser versatile_diffusion visualcloze vq_diffusion wan
  wuerstchen z_image`.split(/\s+/),
);

/** True for diffusers' `model_index.json` and `modular_model_index.json`: a version is written, and not asked for. */
export function isPipelineIndex(root: JsonObject): boolean {
  if (!('_class_name' in root || '_blocks_class_name' in root)) return false;
  return '_diffusers_version' in root || Object.values(root).some(isPart);
}

/** A part of a pipeline: its library and its class. */
const isPart = (value: unknown) =>
  Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((name) => typeof name === 'string');

/**
 * A class of a pipeline, or of its parts, that is not diffusers' own comes from a Python file of the repository, or is imported. A modular
 * one says of each part, in a third item, what class it has and from which repository it comes. Source: diffusers 0.38,
 * modular_pipelines/modular_pipeline.py.
 */
export function judgePipelineIndex(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  const { _class_name: name } = root;
  if (Array.isArray(name)) askForCode(scan, member, '_class_name', [name.join('.')]);
  const parts = Object.entries(root).flatMap(([key, value]) => {
    if (!Array.isArray(value) || key.startsWith('_') || value.length < 2) return [];
    const specification: JsonObject = isObject(value[2]) ? value[2] : {};
    judgeRepositories(new FormatReport(scan, member, 'diffusers'), specification);
    const { type_hint: hint } = specification;
    return [value, ...(Array.isArray(hint) ? [hint] : [])].flatMap(([library, class_]) =>
      typeof library !== 'string' || typeof class_ !== 'string' || pipelineLibraries.has(library)
        ? []
        : [`${key}/${library}.${class_}`],
    );
  });
  askForCode(scan, member, 'model_index.json', parts);
}

/** Where the weights of a part come from: other repositories are fetched when the pipeline is loaded. */
function judgeRepositories(report: FormatReport, specification: JsonObject): void {
  for (const key of ['repo', 'pretrained_model_name_or_path']) {
    const place = stringOf(specification[key]);
    if (place === undefined || place === '') continue;
    const isOutside = leavesFolder(place);
    report.external(
      place,
      isOutside && !/^https?:/.test(place) ? 'file-read' : 'network',
      isOutside ? 'medium' : 'low',
    );
  }
}

/** True for `MLmodel`. */
export function isMlflowModel(root: JsonObject): boolean {
  return isObject(root.flavors);
}

/** Settings of flavours that name a file of the model. */
const mlflowFiles =
  'data model_path model_data model_binary pickled_model python_model saved_model_dir state_dict'.split(' ');

/** Modules that unpickle as `pickle` does: the pickle beside them is judged by itself. */
const picklers =
  /^(?:mlflow\.pytorch\.pickle_module|_?pickle|pickle5|cloudpickle(?:\.cloudpickle)?|dill(?:\._dill)?)$/;

/** MLflow has a module of its user's choice unpickle a model of PyTorch: any other than these is code that runs. */
export function judgePickler(scan: ModelScan, member: readonly string[], key: string, module: string): void {
  if (!picklers.test(module)) importsModule(scan, member, key, module);
}

/** MLflow imports a module and calls functions of it. */
function importsModule(scan: ModelScan, member: readonly string[], key: string, module: string): void {
  const judged = ['*', 'system'].map((name) => judgeGlobal(`${module}.${name}`));
  const known = judged.find(({ kind }) => kind === 'capability');
  if (known?.kind === 'capability')
    new FormatReport(scan, member, 'MLflow').dangerous(module, known.effect, `${key}: ${module}`);
  else runsOwnCode(scan, member, key, [module]);
}

/** MLflow imports `loader_module` and calls its `_load_pyfunc`; `code` goes to the front of the search path. */
export function judgeMlflowModel(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  for (const { object } of objectsIn(root.flavors)) {
    const module = stringOf(object.loader_module);
    if (module !== undefined && !/^mlflow(?:\.\w+)*$/.test(module))
      importsModule(scan, member, 'loader_module', module);
    const pickler = stringOf(object.pickle_module_name);
    if (pickler !== undefined) judgePickler(scan, member, 'pickle_module_name', pickler);
    // What skops is told to trust, by the very file that it is told about.
    for (const name of [object.skops_trusted_types].flat()) {
      const known = typeof name === 'string' ? judgeGlobal(name) : undefined;
      if (known?.kind === 'capability')
        new FormatReport(scan, member, 'MLflow').dangerous(
          String(name),
          known.effect,
          `skops_trusted_types: ${name}`,
        );
    }
    const keras = stringOf(object.keras_module);
    if (
      keras !== undefined &&
      !/^(?:keras|tf_keras|tensorflow\.keras|tensorflow\.python\.keras)$/.test(keras)
    )
      runsOwnCode(scan, member, 'keras_module', [keras]);
    for (const path of mlflowFiles.map((key) => stringOf(object[key])))
      if (path !== undefined && leavesFolder(path))
        new FormatReport(scan, member, 'MLflow').external(path, 'file-read', 'medium');
    const code = [object.code].flat().filter((path): path is string => typeof path === 'string');
    if (module !== undefined && code.length > 0) runsOwnCode(scan, member, 'code', code);
    // A model that is written as code is run to make it.
    const written = stringOf(object.model_code_path);
    if (written !== undefined) runsOwnCode(scan, member, 'model_code_path', [written]);
  }
}

/** Characters of an expression that are looked at. */
const maxExpression = 4096;

/** True for what MONAI evaluates as Python: a dollar sign and an expression. OmegaConf's `${a.b}` is none, unless it calls something. */
function isExpression(text: string): boolean {
  return /^\$\s*[^\s{]/.test(text) || (/^\$\s*\{/.test(text) && /[\w)\]]\s{0,8}\(/.test(text));
}

/** Such texts in a value. */
function* expressionsIn(root: unknown): Generator<string> {
  for (const { object } of objectsIn(root))
    for (const value of Object.values(object).flat())
      if (typeof value === 'string' && isExpression(value.slice(0, maxExpression))) yield value;
}

/** True for a bundle's configuration: calls, and expressions that begin with a dollar sign. */
export function isMonaiBundle(root: JsonObject): boolean {
  let hasTargets = 'imports' in root;
  for (const { object } of objectsIn(root)) hasTargets ||= typeof object._target_ === 'string';
  return hasTargets && !expressionsIn(root).next().done;
}

/** Whatever an expression does is not followed; what it runs commands with, or Python's own `eval`, is known. */
export function judgeMonaiBundle(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  const report = new FormatReport(scan, member, 'MONAI');
  let first: string | undefined;
  for (const text of expressionsIn(root)) {
    first ??= text;
    for (const [name, effect] of actingCalls(text.slice(0, maxExpression)))
      report.dangerous(name, effect, text);
  }
  if (first !== undefined) runsOwnCode(scan, member, '$', [first]);
}
