import { t } from '../../l10n';
import { rule as dangerousGlobal } from '../../rules/models/pickle-dangerous-global';
import { rule as unreviewedGlobal } from '../../rules/models/pickle-unreviewed-global';
import { isSoundArray } from './arrowArray';
import type { JudgeContext, Judgement } from './judge';
import { type InertGlobal, isHarmlessToCall, judgeGlobal } from './policy/globals';
import { Renderer } from './render';
import type { GlobalRecord } from './scanObserver';
import { Atom, Kind, kindOf, payloadOf, type Value } from './values';

/** Gives the text of a short string value; undefined for anything else. */
export type TextOf = (value: Value) => Promise<string | undefined>;

const plainCodecs =
  /^(?:latin[-_ ]?1|iso[-_]?8859[-_]?1|l1|utf[-_]?8|utf[-_]?16(?:[-_]?[bl]e)?|utf[-_]?32|ascii|us[-_]ascii)$/i;
const plainMethods = /^[a-z][a-z_]*$/;
const estimatorMethods = new Set([
  'fit',
  'predict',
  'predict_proba',
  'transform',
  'fit_transform',
  'score',
  'decision_function',
  'forward',
]);

/**
 * dill's names of types (0.3.6 and 0.4.1, dill/_dill.py, `_reverse_typemap`) that are reviewed under a name of their own. The table
 * holds every type of builtins and types, CodeType and FunctionType among them.
 */
const dillTypes = new Map([
  ...[
    'bool',
    'complex',
    'dict',
    'float',
    'frozenset',
    'int',
    'list',
    'object',
    'range',
    'set',
    'slice',
    'str',
    'tuple',
  ].map((name) => [name, `builtins.${name}`] as const),
  ['ItemGetterType', 'operator.itemgetter'],
  ['PartialType', 'functools.partial'],
]);

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
  if (inert?.check === 'attribute' && items.length === 2 && name !== undefined) {
    if (isHarmlessAttribute(items[0], name, context)) return undefined;
  }
  if (inert?.check === 'none-type' && items.length === 1 && kindOf(items[0]) === Kind.atom) return undefined;
  if (inert?.check === 'arrow-field' && isPlainField(items)) return undefined;
  if (inert?.check === 'arrow-array' && items.length === 1) {
    if (await isSoundArray({ ...context, textOf }, items[0])) return undefined;
  }
  if (inert?.check === 'ratio' && (await areNumbers(items, textOf))) return undefined;
  if (inert?.check === 'dill-type' && (await resultPath(result, context, textOf)) !== undefined)
    return undefined;
  if (inert?.check === 'dill-array' && isPlainReconstruction(items, context)) return undefined;
  const evidence = await new Renderer(machine, context.source).call(result);
  const offset = machine.calls.offset(result);
  if (inert?.check === 'attribute' && name === '_unpickle_model' && isKerasModel(items[0], context)) {
    return {
      rule: unreviewedGlobal,
      offset,
      identity: `${record.path} ${name}`,
      message: t(
        'Loading this file loads the Keras model inside it without safe mode, so that its layers may run code.',
      ),
      evidence,
      effect: 'code',
    };
  }
  if (inert?.check === 'attribute' && !record.resultCalls.has(result) && isMethod(items[0], name, context)) {
    return {
      rule: unreviewedGlobal,
      offset,
      identity: `${record.path} ${name}`,
      message: t(
        'This file keeps the method {0} of an object, which Secure ML has not reviewed. If the class is your own, this is expected.',
        name ?? '?',
      ),
      evidence,
      effect: 'import',
    };
  }
  if (inert?.check === 'attribute') {
    return {
      rule: dangerousGlobal,
      offset,
      identity: `${record.path} ${name ?? ''}`,
      message: t(
        'Loading this file reaches for the attribute {0} by name, the way payloads get at functions.',
        name ?? '?',
      ),
      evidence,
      effect: 'code',
    };
  }
  return {
    rule: unreviewedGlobal,
    offset,
    identity: `${record.path} arguments`,
    message:
      inert?.check === 'codec'
        ? t('This file transforms text through {0} while it loads, which can hide what runs.', record.path)
        : t('This file uses {0} in a way that Secure ML has not reviewed ({1}).', record.path, 'arguments'),
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

/** How Keras 3 pickles a model: an archive in memory, for a method of the model's class (keras/src/saving/keras_saveable.py). */
function isKerasModel(object: Value, context: JudgeContext): boolean {
  if (kindOf(object) !== Kind.global) return false;
  return /^keras\.src\.models\.(?:sequential\.Sequential|functional\.Functional|model\.Model)$/.test(
    context.pathOf(payloadOf(object)) ?? '',
  );
}

/**
 * How Python pickles a method of an instance: `getattr(instance, name)`. As long as nobody calls it, that is as unknown as a class that nobody
 * reviewed. Names that lead to frames, code and globals are no methods.
 */
function isMethod(object: Value, name: string | undefined, context: JudgeContext): boolean {
  if (name === undefined || kindOf(object) !== Kind.result) return false;
  if (!/^_?[A-Za-z]\w*$/.test(name) || /^(?:ag|co|cr|f|func|gi|tb)_|^mro$/.test(name)) return false;
  const path = context.pathOf(context.machine.calls.origin(object));
  return path !== undefined && judgeGlobal(path).kind !== 'capability';
}

/** `getattr(object, name)`: methods of plain values, members of reviewed enumerations, methods that were reviewed by name. */
function isHarmlessAttribute(object: Value, name: string, context: JudgeContext): boolean {
  if (kindOf(object) < Kind.kept) return plainMethods.test(name);
  const isGlobal = kindOf(object) === Kind.global;
  if (!isGlobal && kindOf(object) !== Kind.result) return false;
  const path = context.pathOf(isGlobal ? payloadOf(object) : context.machine.calls.origin(object));
  const owner = path === undefined ? undefined : judgeGlobal(path);
  if (owner?.kind !== 'inert') return false;
  const member = judgeGlobal(`${path}.${name}`);
  // Whoever is handed the member may call it.
  if (member.kind === 'inert' && isHarmlessToCall(member.inert)) return true;
  return isGlobal ? owner.inert.enumeration && /^[A-Z][A-Z0-9_]*$/.test(name) : estimatorMethods.has(name);
}

/** Integers, or one text of them: Fraction multiplies an exponent out. */
async function areNumbers(items: Int32Array, textOf: TextOf): Promise<boolean> {
  for (const item of items) {
    if (kindOf(item) === Kind.int || kindOf(item) === Kind.number) continue;
    if (!/^-?\d+(?:\/\d+)?$/.test((await textOf(item)) ?? '')) return false;
  }
  return true;
}

/** A name that is text, since another object may describe a whole field, and no metadata. */
function isPlainField(items: Int32Array): boolean {
  const [name, , , metadata] = items;
  const hasMetadata = kindOf(metadata) !== Kind.atom || payloadOf(metadata) !== Atom.none;
  return items.length === 4 && kindOf(name) === Kind.text && !hasMetadata;
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
  const made = context.machine.tuples.items(args)?.[0];
  if (made === undefined || kindOf(made) !== Kind.global) return false;
  const owner = judgeGlobal(context.pathOf(payloadOf(made)) ?? '');
  return owner.kind === 'inert' && owner.inert.uses.has('built');
}
