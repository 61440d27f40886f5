import { t } from '../../../../../l10n/messages';
import { rule as dangerousGlobal } from '../../../rules/models/pickle-dangerous-global';
import { rule as unreviewedGlobal } from '../../../rules/models/pickle-unreviewed-global';
import { capabilityOf } from '../globals/capabilities';
import { type InertGlobal, isReviewedModule, judgeGlobal } from '../globals/globals';
import { Kind, kindOf, payloadOf, type Value } from '../machine/values';
import { Renderer } from '../render';
import { bufferOf, isSoundArray } from './arrowArray';
import { isPlainField } from './arrowFields';
import { judgeAttribute } from './attributeChecks';
import type { GlobalRecord } from './globalRecord';
import type { JudgeContext, Judgement } from './judgement';
import { asksForMuch } from './listedArrays';
import { dillTypes } from './lookups';
import { isWellKnownBinary } from './wellKnownBinary';

/** Gives the text of a short string value; undefined for anything else. */
export type TextOf = (value: Value) => Promise<string | undefined>;

const plainCodecs =
  /^(?:latin[-_ ]?1|iso[-_]?8859[-_]?1|l1|utf[-_]?8|utf[-_]?16(?:[-_]?[bl]e)?|utf[-_]?32|ascii|us[-_]ascii)$/i;

/** What dill writes as text that it evaluates, of objects that have no other form. */
const plainRepr = /^(?:Ellipsis|NotImplemented|range\(-?\d{1,20}, -?\d{1,20}(?:, -?\d{1,20})?\))$/;

/** Judges a call by its arguments; undefined where it is harmless. `nested` is left to the caller. */
export async function judgeArguments(
  record: GlobalRecord,
  result: Value,
  context: JudgeContext,
  textOf: TextOf,
): Promise<Judgement | undefined> {
  const { machine } = context;
  const inert = record.judgement.kind === 'inert' ? record.judgement.inert : undefined;
  const items = context.argumentsOf(result) ?? new Int32Array(0);
  const name = items.length > 1 ? await textOf(items[1]) : undefined;
  if (inert?.check === 'codec' && items.length === 2 && name !== undefined && plainCodecs.test(name))
    return undefined;
  if (inert?.check === 'attribute') return judgeAttribute(record, result, name, context);
  if (inert?.check === 'none-type' && items.length === 1 && kindOf(items[0]) === Kind.atom) return undefined;
  if (inert?.check === 'arrow-field' && (await isPlainField({ ...context, textOf }, record.path, items)))
    return undefined;
  if (inert?.check === 'arrow-array' && items.length === 1) {
    if (await isSoundArray({ ...context, textOf }, items[0])) return undefined;
  }
  if (inert?.check === 'geometry' && items.length === 1) {
    const bytes = await bufferOf({ ...context, textOf }, items[0], true);
    if (bytes !== undefined && (await isWellKnownBinary(bytes))) return undefined;
  }
  if (inert?.check === 'ratio' && (await areNumbers(items, textOf))) return undefined;
  if (inert?.check === 'dill-type' && (await resultPath(result, context, textOf)) !== undefined)
    return undefined;
  if (inert?.check === 'dill-array' && isPlainReconstruction(items, context)) return undefined;
  if (inert?.check === 'dill-partial' && (await makesPartial(items, context, textOf))) return undefined;
  const isEvaluated = inert?.check === 'dill-text';
  if (isEvaluated && items.length === 1 && plainRepr.test((await textOf(items[0])) ?? '')) return undefined;
  if (inert?.check === 'module' || inert?.check === 'lookup')
    return judgeLookup(record, result, context, textOf);
  const evidence = await new Renderer(machine, context.source).call(result);
  const offset = machine.calls.offset(result);
  return {
    rule: isEvaluated ? dangerousGlobal : unreviewedGlobal,
    offset,
    identity: `${record.path} arguments`,
    message: isEvaluated
      ? t('judge.runs-author-code', record.path)
      : inert?.check === 'codec'
        ? t('argument-checks.transforms-text', record.path)
        : t('common.unreviewed-use', record.path, 'arguments'),
    evidence,
    effect: 'code',
  };
}

/**
 * The reviewed name of what a call of a looking-up function gives: `getattr(zoneinfo.ZoneInfo, '_unpickle')` is
 * `zoneinfo.ZoneInfo._unpickle`. Undefined for all others.
 */
export async function resultPath(
  result: Value,
  context: JudgeContext,
  textOf: TextOf,
): Promise<string | undefined> {
  const { machine } = context;
  const callee = machine.calls.callee(result);
  const items = context.argumentsOf(result);
  if (kindOf(callee) !== Kind.global || items === undefined) return undefined;
  const check = checkOf(context.pathOf(payloadOf(callee)));
  if (check === 'dill-type' && items.length === 1) return dillTypes.get((await textOf(items[0])) ?? '');
  if (check !== 'attribute' || items.length !== 2 || kindOf(items[0]) !== Kind.global) return undefined;
  const name = await textOf(items[1]);
  return name === undefined ? undefined : `${context.pathOf(payloadOf(items[0]))}.${name}`;
}

function checkOf(path: string | undefined): InertGlobal['check'] {
  const judgement = path === undefined ? undefined : judgeGlobal(path);
  return judgement?.kind === 'inert' ? judgement.inert.check : undefined;
}

/** dill's `_create_ftype(type, function, ...)` calls the type with the rest, which a partial only keeps. */
async function makesPartial(items: Int32Array, context: JudgeContext, textOf: TextOf): Promise<boolean> {
  const [type] = items;
  if (items.length < 3 || items.length > 4) return false;
  const path =
    kindOf(type) === Kind.global
      ? context.pathOf(payloadOf(type))
      : kindOf(type) === Kind.result
        ? await resultPath(type, context, textOf)
        : undefined;
  return path === 'functools.partial';
}

/** A module that is imported by its name, or a name that is looked up by something else than constants. */
async function judgeLookup(
  record: GlobalRecord,
  result: Value,
  context: JudgeContext,
  textOf: TextOf,
): Promise<Judgement | undefined> {
  const [argument] = context.argumentsOf(result) ?? [];
  const isModule = record.judgement.kind === 'inert' && record.judgement.inert.check === 'module';
  const module = isModule && argument !== undefined ? await textOf(argument) : undefined;
  if (module !== undefined && isReviewedModule(module)) return undefined;
  const isUnknown =
    module !== undefined &&
    capabilityOf(`${module}._`) === undefined &&
    judgeGlobal(module).kind === 'unknown';
  if (isUnknown && context.allowed.has(module)) return undefined;
  return {
    rule: isUnknown ? unreviewedGlobal : dangerousGlobal,
    offset: context.machine.calls.offset(result),
    identity: `${record.path} ${module ?? ''}`,
    message: isUnknown ? t('common.unreviewed-global', module) : t('judge.runs-author-code', record.path),
    evidence: await new Renderer(context.machine, context.source).call(result),
    effect: isUnknown ? 'import' : 'code',
  };
}

/** Integers, or one text of them: Fraction multiplies an exponent out. */
async function areNumbers(items: Int32Array, textOf: TextOf): Promise<boolean> {
  for (const item of items) {
    if (kindOf(item) === Kind.int || kindOf(item) === Kind.number) continue;
    if (!/^-?\d+(?:\/\d+)?$/.test((await textOf(item)) ?? '')) return false;
  }
  return true;
}

/**
 * dill's `_create_array(f, args, state, ...)` calls `f(*args)` and `__setstate__` of what that gives: harmless where f is numpy's own
 * and the class one that may be built.
 */
function isPlainReconstruction(items: Int32Array, context: JudgeContext): boolean {
  const [callee, args] = items;
  if (items.length < 3 || items.length > 4 || kindOf(callee) !== Kind.global) return false;
  if (!/^numpy\._?core\.multiarray\._reconstruct$/.test(context.pathOf(payloadOf(callee)) ?? ''))
    return false;
  const [made, shape] = context.machine.tuples.items(args) ?? [];
  if (made === undefined || kindOf(made) !== Kind.global) return false;
  if (shape !== undefined && asksForMuch(context.machine, shape)) return false;
  const owner = judgeGlobal(context.pathOf(payloadOf(made)) ?? '');
  return owner.kind === 'inert' && owner.inert.uses.has('built');
}
