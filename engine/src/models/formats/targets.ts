import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { Interpolations, settingOf } from './interpolation';
import { isObject, type JsonObject, objectsIn, stringOf } from './json';
import { isLookup, isStandard, judgeCall } from './reviewed/calls';

/** A call that a configuration asks for. */
interface Target {
  readonly name: string;
  /** Texts among its arguments. */
  readonly given: readonly string[];
  /** Only ever a call; other keys may mean something else in other files. */
  readonly isCertain: boolean;
  /** Most files have such a key for something else. */
  readonly isCommon: boolean;
}

/**
 * Judges what a configuration names to be imported and called with arguments from it: `_target_` of Hydra, NeMo and MONAI
 * (CVE-2025-23304), `class_path` of Lightning's command line, `target` and `params` of latent diffusion, and what others call it. True where there is any. In a
 * model what nobody reviewed is reported; in a project, where naming one's own classes is what such files are for, only what is nobody's
 * own.
 */
export function judgeTargets(scan: ModelScan, root: unknown, member: readonly string[]): boolean {
  const report = new FormatReport(scan, member, 'Hydra');
  const values = new Interpolations(root);
  const isModel = member.length > 0;
  let found = false;
  for (const { object } of objectsIn(root)) {
    // jsonpickle evaluates it.
    const text = stringOf(object['py/repr']);
    if (text !== undefined) report.embeddedCode('py/repr', text);
    const target = targetOf(object, values);
    if (target === undefined) continue;
    found ||= target.isCertain;
    judgeTarget(report, target, isModel);
  }
  return found;
}

/** A key that names what is called, beside others that say so where its own name does not. */
interface NamingKey {
  readonly key: string;
  readonly beside?: string;
  /** No other file has such a key. */
  readonly isCertain?: true;
  readonly isCommon?: true;
}

const namingKeys: readonly NamingKey[] = [
  { key: '_target_', isCertain: true },
  // torchtune.
  { key: '_component_', isCertain: true },
  { key: 'class_path' },
  { key: 'target', beside: 'params' },
  // GluonTS, jsonpickle, Rasa, Haystack and MLServer.
  { key: 'class', beside: '__kind__' },
  { key: 'py/object' },
  { key: 'py/function' },
  { key: 'py/type' },
  { key: 'uses', beside: 'fn' },
  { key: 'type', beside: 'init_parameters' },
  { key: 'implementation', beside: 'parameters' },
  // MMEngine imports what its registries do not know, and so do other factories; Python's logging calls the last.
  { key: 'type', isCommon: true },
  { key: 'class_name', isCommon: true },
  { key: '()', isCommon: true },
];

/** What nobody names in such a key but to call it. */
const acting =
  /^(?:(?:os|posix|nt)\.(?:system|popen|exec\w+|spawn\w+)|subprocess\.\w+|pty\.spawn|runpy\.run_\w+|builtins\.(?:eval|exec)|importlib\.import_module)$/;

function targetOf(object: JsonObject, values: Interpolations): Target | undefined {
  for (const { key, beside, isCertain, isCommon } of namingKeys) {
    const name = stringOf(settingOf(object, key));
    if (name === undefined || (beside !== undefined && settingOf(object, beside) === undefined)) continue;
    const resolved = values.resolve(name, object);
    if (isCommon === true && !acting.test(resolved)) continue;
    const given = argumentsOf(object).map((text) => values.resolve(text, object));
    return { name: resolved, given, isCertain: isCertain === true, isCommon: isCommon === true };
  }
  return undefined;
}

function judgeTarget(
  report: FormatReport,
  { name, given, isCertain, isCommon }: Target,
  isModel: boolean,
): void {
  if (isCommon) {
    judgeName(report, name, false, false);
    return;
  }
  if (isLookup(name)) {
    for (const path of given) judgeName(report, path, isCertain, isModel);
    if (given.length === 0 && isModel) report.unreviewed(name);
    return;
  }
  judgeName(report, name, isCertain, isModel);
  if (!isModel || judgeCall(name) !== 'unknown') return;
  // What is not known may call what its arguments name.
  for (const path of given) {
    const effect = path.includes('.') ? judgeCall(path) : 'unknown';
    if (effect !== 'unknown' && effect !== 'harmless') report.dangerous(path, effect);
  }
}

function judgeName(report: FormatReport, name: string, isCertain: boolean, isModel: boolean): void {
  const judged = judgeCall(name);
  if (judged === 'harmless') return;
  if (judged !== 'unknown') report.dangerous(name, judged);
  else if (isModel ? isCertain : isCertain && isStandard(name)) report.unreviewed(name);
}

/** Texts among the arguments of a call, also those of a mapping that YAML merges into it. */
function argumentsOf(object: JsonObject): string[] {
  const texts: string[] = [];
  for (const [key, value] of Object.entries(object)) {
    if (key === '_target_' || key === '_component_') continue;
    for (const item of [value].flat()) {
      if (typeof item === 'string') texts.push(item);
      else if (key === '<<' && isObject(item))
        for (const merged of Object.values(item).flat()) if (typeof merged === 'string') texts.push(merged);
    }
  }
  return texts;
}
