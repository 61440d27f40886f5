import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { isObject, type JsonObject, objectsIn, stringOf } from './json';
import { isLookup, isStandard, judgeCall } from './reviewed/calls';

/** A call that a configuration asks for. */
interface Target {
  readonly name: string;
  readonly object: JsonObject;
  /** Only ever a call; other keys may mean something else in other files. */
  readonly isCertain: boolean;
}

/**
 * Judges what a configuration names to be imported and called with arguments from it: `_target_` of Hydra, NeMo and MONAI
 * (CVE-2025-23304), `class_path` of Lightning's command line, `target` and `params` of latent diffusion, and what others call it. True where there is any. In a
 * model what nobody reviewed is reported; in a project, where naming one's own classes is what such files are for, only what is nobody's
 * own.
 */
export function judgeTargets(scan: ModelScan, root: unknown, member: readonly string[]): boolean {
  const report = new FormatReport(scan, member, 'Hydra');
  const isModel = member.length > 0;
  let found = false;
  for (const { object } of objectsIn(root)) {
    // jsonpickle evaluates it.
    const text = stringOf(object['py/repr']);
    if (text !== undefined) report.embeddedCode('py/repr', text);
    const target = targetOf(object, root);
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
];

function targetOf(object: JsonObject, root: unknown): Target | undefined {
  for (const { key, beside, isCertain } of namingKeys) {
    const name = stringOf(object[key]);
    if (name === undefined || (beside !== undefined && !(beside in object))) continue;
    return { name: interpolated(name, root), object, isCertain: isCertain === true };
  }
  return undefined;
}

/** Interpolations in interpolations, and characters that they give: a name needs few. */
const maxInterpolations = 8;
const maxNameLength = 4096;

/** A text with the values of OmegaConf's `${a.b}` in it, and of those in them, as far as they stand in the same file. */
function interpolated(text: string, root: unknown): string {
  let known = text;
  for (let depth = 0; depth < maxInterpolations && known.length < maxNameLength; depth++) {
    const next = known.replace(/\$\{([\w.]{1,200})\}/g, (whole, path: string) => {
      let value: unknown = root;
      for (const key of path.split('.'))
        value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
      return typeof value === 'string' && value.length < maxNameLength ? value : whole;
    });
    if (next === known) break;
    known = next;
  }
  return known;
}

function judgeTarget(report: FormatReport, { name, object, isCertain }: Target, isModel: boolean): void {
  if (isLookup(name)) {
    const named = argumentsOf(object);
    for (const path of named) judgeName(report, path, isCertain, isModel);
    if (named.length === 0 && isModel) report.unreviewed(name);
    return;
  }
  judgeName(report, name, isCertain, isModel);
  if (!isModel || judgeCall(name) !== 'unknown') return;
  // What is not known may call what its arguments name.
  for (const path of argumentsOf(object)) {
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

/** Texts among the arguments of a call. */
function argumentsOf(object: JsonObject): string[] {
  const values = Object.entries(object).flatMap(([key, value]) =>
    key === '_target_' || key === '_component_' ? [] : value,
  );
  return values.flatMap((value) => stringOf(value) ?? []);
}
