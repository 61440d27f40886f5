import { t } from '../../../../../l10n/messages';
import type { Rule } from '../../../rule';
import { rule as dangerousGlobal } from '../../../rules/models/pickle-dangerous-global';
import { rule as unreviewedGlobal } from '../../../rules/models/pickle-unreviewed-global';
import { isStandard } from '../../formats/reviewed/calls';
import { judgeDerived } from '../globals/derived';
import { isHarmlessToCall } from '../globals/globals';
import { Kind, kindOf, payloadOf, type Value } from '../machine/values';
import { Renderer } from '../render';
import type { GlobalRecord } from './globalRecord';
import type { JudgeContext, Judgement } from './judgement';

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
 * Judges `getattr(object, name)`, with which Python pickles methods, and before protocol 4 classes inside classes; undefined where it is
 * harmless.
 * @param name undefined where it is no text of the stream.
 */
export async function judgeAttribute(
  record: GlobalRecord,
  result: Value,
  name: string | undefined,
  context: JudgeContext,
): Promise<Judgement | undefined> {
  const { machine } = context;
  const items = context.argumentsOf(result);
  const object = items?.[0];
  const found = async (rule: Rule, identity: string, message: string): Promise<Judgement> => ({
    rule,
    offset: machine.calls.offset(result),
    identity,
    message,
    evidence: await new Renderer(machine, context.source).call(result),
    effect: rule === dangerousGlobal || name === '_unpickle_model' ? 'code' : 'import',
  });
  if (items?.length === 2 && object !== undefined && name !== undefined) {
    if (isHarmlessAttribute(object, name, context)) return undefined;
    if (context.makers.has(result) && !record.resultCalls.has(result)) return undefined;
    if (name === '_unpickle_model' && isKerasModel(object, context)) {
      const message = t('attribute-checks.keras-without-safe-mode');
      return found(unreviewedGlobal, `${record.path} ${name}`, message);
    }
    const nested = nestedClass(object, name, context);
    if (nested !== undefined) {
      const message = t('common.unreviewed-global', nested);
      return context.allowed.has(nested) ? undefined : found(unreviewedGlobal, nested, message);
    }
    if (name === '__new__' && isClass(object, context)) {
      const made = `${classOf(object, context) ?? ''}.${name}`;
      const message = t('common.unreviewed-global', made);
      return context.allowed.has(made) ? undefined : found(unreviewedGlobal, made, message);
    }
    const member = record.resultCalls.has(result) ? undefined : reviewedOwnersMember(object, name, context);
    if (member !== undefined) {
      const message = t('common.unreviewed-global', member);
      return context.allowed.has(member) ? undefined : found(unreviewedGlobal, member, message);
    }
    if (!record.resultCalls.has(result) && isMethod(object, name, context)) {
      const message = t('attribute-checks.stores-method', name);
      const isAllowed = context.allowed.has(classOf(object, context) ?? '');
      return isAllowed ? undefined : found(unreviewedGlobal, `${record.path} ${name}`, message);
    }
  }
  const message = t('attribute-checks.attribute-by-name', name ?? '?');
  return found(dangerousGlobal, `${record.path} ${name ?? ''}`, message);
}

/** True for what is a class inside one that nobody reviewed, which is reported by itself. */
export function isNestedClass(result: Value, name: string | undefined, context: JudgeContext): boolean {
  const object = context.argumentsOf(result)?.[0];
  return object !== undefined && name !== undefined && nestedClass(object, name, context) !== undefined;
}

/** The name of a class, or of what made an object. */
function classOf(object: Value, context: JudgeContext): string | undefined {
  if (kindOf(object) === Kind.global) return context.pathOf(payloadOf(object));
  return kindOf(object) === Kind.result ? context.pathOf(context.machine.calls.origin(object)) : undefined;
}

/** How Keras 3 pickles a model: an archive in memory, for a method of the model's class (keras/src/saving/keras_saveable.py). */
function isKerasModel(object: Value, context: JudgeContext): boolean {
  const name = kindOf(object) === Kind.global ? classOf(object, context) : undefined;
  return /^keras\.src\.models\.(?:sequential\.Sequential|functional\.Functional|model\.Model)$/.test(
    name ?? '',
  );
}

/**
 * How Python pickles a method: `getattr(instance, name)`, and of a class, which has a name in upper case. As long as nobody calls it, that
 * is as unknown as a class that nobody reviewed. Names that lead to frames, code and globals are no methods.
 */
function isMethod(object: Value, name: string, context: JudgeContext): boolean {
  if (!isMethodName(name)) return false;
  if (kindOf(object) === Kind.global) return unknownClass(object, context) !== undefined;
  const made = classOf(object, context);
  return made !== undefined && judgeDerived(made, context.derived).kind !== 'capability';
}

function isMethodName(name: string): boolean {
  return /^_?[A-Za-z]\w*$/.test(name) && !/^(?:ag|co|cr|f|func|gi|tb)_|^mro$/.test(name);
}

/**
 * The name of what a reviewed class has and nobody reviewed. Protocol 4 spells it `Class.name`, and those before it take it with getattr: both
 * are as unknown. What Python's own classes have leads on too easily.
 */
function reviewedOwnersMember(object: Value, name: string, context: JudgeContext): string | undefined {
  const path = kindOf(object) === Kind.global ? (classOf(object, context) ?? '') : '';
  if (!isMethodName(name) || isStandard(path)) return undefined;
  const member = `${path}.${name}`;
  const isReviewed = judgeDerived(path, context.derived).kind === 'inert';
  return isReviewed && judgeDerived(member, context.derived).kind === 'unknown' ? member : undefined;
}

/**
 * Before protocol 4, an instance whose `__new__` takes keywords is `functools.partial(cls.__new__, cls, ...)()`: what makes one is no more
 * than its class.
 */
function isClass(object: Value, context: JudgeContext): boolean {
  const path = kindOf(object) === Kind.global ? (classOf(object, context) ?? '') : '';
  return /\._{0,2}[A-Z]\w*$/.test(path) && judgeDerived(path, context.derived).kind !== 'capability';
}

/** The name of a global that nobody reviewed and that looks like a class; modules have names in lower case, so that none hides here. */
function unknownClass(object: Value, context: JudgeContext): string | undefined {
  const path = classOf(object, context) ?? '';
  return /\._{0,2}[A-Z]\w*$/.test(path) && judgeDerived(path, context.derived).kind === 'unknown'
    ? path
    : undefined;
}

/** Classes of Python's own library that act as soon as they are made. */
const actingClasses = /^(?:Popen|CDLL|PyDLL|WinDLL|OleDLL|FileIO|InteractiveConsole|InteractiveInterpreter)$/;

/**
 * The name of a class, or of a member of an enumeration, inside a class that nobody reviewed: protocols before 4, which torch.save writes, and
 * enumerations take it with getattr.
 */
function nestedClass(object: Value, name: string, context: JudgeContext): string | undefined {
  if (kindOf(object) !== Kind.global) return undefined;
  if (!/^_{0,2}[A-Z]\w*$/.test(name) || actingClasses.test(name)) return undefined;
  const owner = unknownClass(object, context);
  return owner === undefined ? undefined : `${owner}.${name}`;
}

/** `getattr(object, name)`: methods of plain values, members of reviewed enumerations, methods that were reviewed by name. */
function isHarmlessAttribute(object: Value, name: string, context: JudgeContext): boolean {
  if (kindOf(object) < Kind.kept) return plainMethods.test(name);
  const isGlobal = kindOf(object) === Kind.global;
  const path = classOf(object, context);
  const owner = path === undefined ? undefined : judgeDerived(path, context.derived);
  if (owner?.kind !== 'inert') return false;
  const member = judgeDerived(`${path}.${name}`, context.derived);
  // Whoever is handed the member may call it.
  if (member.kind === 'inert' && isHarmlessToCall(member.inert)) return true;
  if (isGlobal) return owner.inert.enumeration && /^[A-Z][A-Z0-9_]*$/.test(name);
  // Of a class that was read in source only, it may be a property.
  return estimatorMethods.has(name) && context.derived?.globals.has(path ?? '') !== true;
}
