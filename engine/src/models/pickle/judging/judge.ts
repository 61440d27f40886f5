import { t } from '../../../../../l10n/messages';
import type { Effect } from '../../../finding';
import { rule as dangerousGlobal } from '../../../rules/models/pickle-dangerous-global';
import { rule as globalTampering } from '../../../rules/models/pickle-global-tampering';
import { rule as uninterpretedCall } from '../../../rules/models/pickle-uninterpreted-call';
import { rule as unreviewedGlobal } from '../../../rules/models/pickle-unreviewed-global';
import { isStandard } from '../../formats/reviewed/calls';
import { knownDistribution } from '../../source/knownDistributions';
import { judgeDerived } from '../globals/derived';
import { type InertGlobal, isCallableByOthers, isHarmlessToCall, type ReviewedUse } from '../globals/globals';
import type { Use } from '../machine/observer';
import { Renderer, shownName } from '../render';
import { resultPath, type TextOf } from './argumentChecks';
import { isNestedClass } from './attributeChecks';
import type { GlobalRecord } from './globalRecord';
import type { JudgeContext, Judgement } from './judgement';
import { spelledBy } from './spelled';

/** Reviewed use that a use of a result or global asks for; undefined where importing alone is harmless. */
const asks: Partial<Record<Use, ReviewedUse>> = {
  called: 'called',
  created: 'created',
  built: 'built',
  mutated: 'mutated',
  appended: 'appended',
  passed: 'passed',
  hashed: 'hashed',
};

/** Uses outside of a global's shape, which nothing allows. */
const misuses: ReadonlySet<Use> = new Set<Use>(['arguments', 'state', 'changed']);

const handedOn: ReadonlySet<Use> = new Set<Use>(['passed', 'hashed']);

/** Judges one global of a finished stream. Argument checks that read nested files are the caller's. */
export async function judgeRecord(
  record: GlobalRecord,
  context: JudgeContext,
  textOf: TextOf,
): Promise<Judgement[]> {
  const renderer = new Renderer(context.machine, context.source);
  const { judgement, path, uses } = record;
  const at =
    uses.get('called') ?? uses.get('created') ?? uses.get('instantiated') ?? uses.get('imported') ?? 0;
  const evidence = record.samples.length > 0 ? await renderer.call(record.samples[0]) : shownName(path);

  for (const [use, verb] of [
    ['global-built', 'BUILD'],
    ['global-mutated', 'SETITEM'],
  ] as const) {
    const offset = uses.get(use);
    if (offset === undefined) continue;
    return [
      {
        rule: globalTampering,
        offset,
        identity: `${path} ${use}`,
        message: t('judge.modifies-global', shownName(path)),
        evidence: `${verb} ${shownName(path)}`,
        effect: judgement.kind === 'capability' ? judgement.effect : 'code',
      },
    ];
  }
  if (judgement.kind === 'capability') {
    return [
      {
        rule: dangerousGlobal,
        offset: at,
        identity: path,
        message: dangerousMessage(judgement.effect, path, at !== uses.get('imported')),
        evidence,
        effect: judgement.effect,
      },
    ];
  }
  if (context.scriptClasses && path.startsWith('__torch__.')) return [];
  const found: Judgement[] = [];
  const called = await uninterpretedCallAt(record, context, textOf);
  if (called !== undefined) {
    found.push({
      rule: uninterpretedCall,
      offset: called,
      identity: `${path} result-called`,
      message: t('judge.calls-result', shownName(path)),
      evidence,
      effect: 'code',
    });
  }
  if (judgement.kind === 'unknown') {
    const spelled = context.allowed.has(path) ? undefined : await spelledIn(record, textOf);
    if (spelled !== undefined) {
      found.push({
        rule: dangerousGlobal,
        offset: at,
        identity: `${path} spelled ${spelled.text}`,
        message: t('judge.spells-capability', shownName(path), shownName(spelled.text)),
        evidence,
        effect: spelled.effect,
      });
    } else if (!context.allowed.has(path)) {
      found.push({
        rule: unreviewedGlobal,
        offset: at,
        identity: path,
        message: context.derived?.notes.get(path) ?? unreviewedMessage(path),
        evidence,
        effect: 'import',
        // What the list of allowed names takes; any other path is an attempt to look like one.
        ...(/^[\w.]+$/.test(path) ? { allowable: path } : {}),
      });
    }
    return found;
  }
  const missing = unreviewedUse(record, judgement.inert);
  // What it gives was judged by its arguments: to hand that on, or to hash it, is no more than not reviewed.
  const isJudged = judgement.inert.check !== undefined && handedOn.has(missing?.use as Use);
  const isMisuse = misuses.has(missing?.use as Use) || isJudged;
  if (missing !== undefined && judgement.effect !== undefined && !isMisuse) {
    found.push({
      rule: dangerousGlobal,
      offset: missing.offset,
      identity: path,
      message: dangerousMessage(judgement.effect, path, missing.offset !== uses.get('imported')),
      evidence,
      effect: judgement.effect,
    });
  } else if (missing !== undefined && !context.allowed.has(path)) {
    found.push({
      rule: unreviewedGlobal,
      offset: missing.offset,
      identity: `${path} ${missing.use}`,
      message: misuseMessage(shownName(path), missing.use),
      evidence,
    });
  }
  return found;
}

/** What is said of a name whose source nobody read. Only a script's own classes are certain to be the user's. */
function unreviewedMessage(path: string): string {
  const name = shownName(path);
  if (/^__(?:main|mp_main)__\./.test(path)) return t('judge.unreviewed-own', name);
  if (isStandard(path)) return t('common.unreviewed-global', name);
  const [top] = path.split('.', 1);
  const distribution = knownDistribution(top);
  return distribution === undefined
    ? t('judge.unreviewed-unknown', name, shownName(top))
    : t('judge.unreviewed-known', name, distribution);
}

/** What a use that was not reviewed does, and leads to. */
function misuseMessage(path: string, use: string): string {
  switch (use) {
    case 'arguments':
      return t('judge.other-arguments', path);
    case 'state':
      return t('judge.other-state', path);
    case 'changed':
      return t('judge.changed-later', path);
    default:
      return t('common.unreviewed-use', path, use);
  }
}

/** What the constants of its calls spell that is known to act. */
async function spelledIn(record: GlobalRecord, textOf: TextOf): Promise<ReturnType<typeof spelledBy>> {
  for (const call of record.constants) {
    const texts: string[] = [];
    for (const constant of call)
      texts.push(typeof constant === 'string' ? constant : ((await textOf(constant)) ?? ''));
    const spelled = spelledBy(texts);
    if (spelled !== undefined) return spelled;
  }
  return undefined;
}

/** Offset of the first call of something that the record's global returned, where that has no reviewed name of its own. */
async function uninterpretedCallAt(
  record: GlobalRecord,
  context: JudgeContext,
  textOf: TextOf,
): Promise<number | undefined> {
  for (const [returned, offset] of record.resultCalls) {
    const path = await resultPath(returned, context, textOf);
    if (path !== undefined && isNestedClass(returned, path.slice(path.lastIndexOf('.') + 1), context))
      continue;
    const judgement = path === undefined ? undefined : judgeDerived(path, context.derived);
    const { uses, check } = judgement?.kind === 'inert' ? judgement.inert : {};
    if (uses?.has('called') !== true || check !== undefined) return offset;
  }
  return record.uses.get('result-called');
}

/** The first use that a reviewed name was not reviewed for. */
function unreviewedUse(
  record: GlobalRecord,
  inert: InertGlobal,
): { use: string; offset: number } | undefined {
  for (const [use, offset] of record.uses) {
    const asked = asks[use];
    if (asked !== undefined && !inert.uses.has(asked)) return { use, offset };
    if (use === 'instantiated' && !inert.uses.has('called') && !inert.uses.has('created'))
      return { use, offset };
  }
  for (const [use, offset] of record.required) {
    const isReviewed = use === 'called' ? isCallableByOthers(inert) : inert.uses.has(use);
    if (!isReviewed && !(use === 'stored' && isHarmlessToCall(inert))) return { use, offset };
  }
  for (const use of misuses) {
    const offset = record.uses.get(use);
    if (offset !== undefined) return { use, offset };
  }
  return undefined;
}

function dangerousMessage(effect: Effect, name: string, called: boolean): string {
  const path = shownName(name);
  if (!called) return t('judge.dangerous-reference', path);
  switch (effect) {
    case 'command':
      return t('judge.runs-command', path);
    case 'network':
      return t('judge.opens-connection', path);
    case 'file-write':
      return t('judge.writes-files', path);
    case 'file-read':
      return t('judge.reads-files', path);
    case 'credential':
      return t('judge.accesses-credentials', path);
    case 'process':
      return t('judge.controls-processes', path);
    case 'native-code':
      return t('judge.runs-native-code', path);
    default:
      return t('judge.runs-author-code', path);
  }
}
