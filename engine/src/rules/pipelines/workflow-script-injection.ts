import { t } from '../../../../l10n/messages';
import { atLeast, type Severity } from '../../finding';
import type { PipelineCommand } from '../../pipelines/document';
import { expressionsIn } from '../../pipelines/expressions/parse';
import { textsOf } from '../../pipelines/expressions/texts';
import {
  type Chooser,
  type ChosenText,
  chosenTexts,
  type ExpressionScope,
} from '../../pipelines/expressions/trust';
import { guidedFix } from '../../pipelines/fixes';
import { type InsertedText, insertedTexts } from '../../pipelines/insertedTexts';
import type { PipelineContext, PipelineRule } from '../../pipelines/pipelineRule';
import { scriptsOf } from '../../pipelines/scripts';
import { asVariable } from '../../pipelines/scriptVariables';
import { placedSteps } from '../../pipelines/workflow';
import { at, type DataNode, type DataText, itemsAt, mapsIn, stringAt, textAt } from '../../text/data/node';
import type { TextReport } from '../../text/textReport';

export const rule: PipelineRule = {
  meta: {
    id: 'workflow-script-injection',
    code: 'SML603',
    family: 'pipelines',
    severity: 'high',
    cwe: 'CWE-94',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['template-injection'],
  },
  pipelines: {
    kinds: ['workflow', 'kubernetes', 'azure', 'circleci', 'jenkins', 'gitlab', 'bitbucket'],
    *check(context) {
      const { kind, roots, text, commands } = context.document;
      if (kind === 'kubernetes') {
        for (const root of roots) {
          yield* judgeTekton(root, text);
          yield* judgeArgo(root, text);
        }
        return;
      }
      if (kind !== 'workflow') {
        for (const command of commands)
          for (const inserted of insertedTexts(kind, command)) yield judgeInserted(inserted);
        if (kind === 'azure') yield* judgeTemplates(roots[0], commands);
        return;
      }
      for (const { step, job } of placedSteps(roots[0]))
        for (const script of scriptsOf(step))
          yield* judgeScript(script, step, scopeOf(step, job, roots[0]), context);
    },
  },
};

/** What another server than GitHub puts into a command. */
function judgeInserted({ name, by, start, end }: InsertedText): TextReport {
  return {
    start,
    end,
    identity: name,
    severity: severityBy[by],
    message:
      by === 'proposer'
        ? t('workflow-script-injection.untrusted-input-in-script', name)
        : t('workflow-script-injection.inserted-into-script', name),
  };
}

/** What each kind of person who may have chosen a text is worth. */
const severityBy: Readonly<Record<Chooser, Severity>> = {
  anybody: 'high',
  proposer: 'medium',
  caller: 'low',
  writer: 'low',
};

function scopeOf(step: DataNode, job: DataNode | undefined, root: DataNode | undefined): ExpressionScope {
  return { root, around: job === undefined ? [step] : [step, job] };
}

function* judgeScript(
  script: DataText,
  step: DataNode,
  scope: ExpressionScope,
  { document: { text }, edit }: PipelineContext,
): Iterable<TextReport> {
  for (const { start, end, tree } of expressionsIn(text.slice(script.start, script.end))) {
    if (tree === undefined) continue;
    let worst: ChosenText | undefined;
    for (const chosen of chosenTexts(textsOf(tree), scope))
      if (worst === undefined || !atLeast(severityBy[worst.by], severityBy[chosen.by])) worst = chosen;
    if (worst === undefined) continue;
    const isUntrusted = worst.by === 'anybody' || worst.by === 'proposer';
    yield {
      start: script.start + start,
      end: script.start + end,
      identity: worst.written,
      severity: severityBy[worst.by],
      ...(worst.by === 'caller' ? { strict: 'medium' as const } : {}),
      message: isUntrusted
        ? t('workflow-script-injection.untrusted-input-in-script', worst.written)
        : t('workflow-script-injection.inserted-into-script', worst.written),
      ...guidedFix(
        t('workflow-script-injection.pass-as-variable'),
        asVariable(
          { start: script.start + start, end: script.start + end },
          script,
          step,
          scope.around,
          text,
        ),
        edit,
      ),
    };
  }
}

/** Azure puts parameters into a script before a shell reads it; those with a list of values, and numbers, are no texts. */
function* judgeTemplates(
  root: DataNode | undefined,
  commands: readonly PipelineCommand[],
): Iterable<TextReport> {
  const open = new Set(
    itemsAt(root, 'parameters')
      .filter((one) => /^(?:string)?$/.test(stringAt(one, 'type')) && at(one, 'values') === undefined)
      .map((one) => stringAt(one, 'name')),
  );
  for (const { command, offset } of open.size === 0 ? [] : commands)
    for (const match of command.matchAll(/\$\{\{[ \t]{0,8}parameters\.(\w{1,100})[ \t]{0,8}\}\}/g)) {
      if (!open.has(match[1])) continue;
      const start = offset + match.index;
      yield {
        start,
        end: start + match[0].length,
        identity: `parameters.${match[1]}`,
        severity: 'low',
        message: t('workflow-script-injection.inserted-into-script', `parameters.${match[1]}`),
      };
    }
}

const tektonParameters = /\$\(((?:inputs\.)?params\.[\w-]{1,100})\)/g;
const argoParameters = /\{\{[ \t]{0,4}((?:inputs|workflow)\.parameters\.[\w-]{1,100})[ \t]{0,4}\}\}/g;

/** Tekton puts parameters into the text of a script before a shell reads it; whoever starts the run chooses them. */
function* judgeTekton(root: DataNode, text: string): Iterable<TextReport> {
  if (!stringAt(root, 'apiVersion').startsWith('tekton.dev/')) return;
  for (const step of mapsIn(root))
    for (const script of [textAt(step, 'script'), ...shellTexts(step)])
      yield* parametersIn(script, text, tektonParameters);
}

/** Argo Workflows does the same with the source of a script: argo-workflows.readthedocs.io/en/latest/variables. */
function* judgeArgo(root: DataNode, text: string): Iterable<TextReport> {
  if (!/^argoproj\.io\//.test(stringAt(root, 'apiVersion')) || !/Workflow/.test(stringAt(root, 'kind')))
    return;
  for (const map of mapsIn(root))
    for (const script of [textAt(map, 'script', 'source'), ...shellTexts(at(map, 'container'))])
      yield* parametersIn(script, text, argoParameters);
}

/** Texts behind `sh -c`, in `command` or the first of `args`. */
function shellTexts(container: DataNode | undefined): readonly DataText[] {
  const words = [...itemsAt(container, 'command'), ...itemsAt(container, 'args')].filter(
    (word) => word.kind === 'text',
  );
  if (!/(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(words[0]?.value ?? '')) return [];
  const flag = words.findIndex(({ value }) => /^-\w*c$/.test(value));
  return flag < 0 ? [] : words.slice(flag + 1, flag + 2);
}

function* parametersIn(script: DataText | undefined, text: string, pattern: RegExp): Iterable<TextReport> {
  if (script === undefined) return;
  for (const match of text.slice(script.start, script.end).matchAll(pattern)) {
    const start = script.start + match.index;
    yield {
      start,
      end: start + match[0].length,
      identity: match[1],
      severity: 'low',
      message: t('workflow-script-injection.inserted-into-script', match[1]),
    };
  }
}
