import { t } from '../../../../l10n/messages';
import { expressionsIn } from '../../pipelines/expressions/parse';
import { textsOf } from '../../pipelines/expressions/texts';
import { chosenTexts, type ExpressionScope } from '../../pipelines/expressions/trust';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { actionOf, placedSteps } from '../../pipelines/workflow';
import { at, type DataText, entriesAt } from '../../text/data/node';
import type { TextReport } from '../../text/textReport';

/** Actions that run a language model with tools, or ask one. Source: the documentation of each. */
const agents =
  /^(?:anthropics\/claude-code-(?:base-)?action|openai\/codex-action|google-github-actions\/run-gemini-cli|google-gemini\/gemini-cli-action|actions\/ai-inference)(?:$|[@/])/i;
/** Inputs that list who may start the agent without the right to write. */
const permissions = /^(?:allowed_non_write_users|allowed_bots|allow-users|allow-bots)$/i;
/** Inputs that the model reads as what it is to do. */
const prompts = /prompt/i;
/** What takes the sandbox and the questions away. */
const unguarded =
  /danger-full-access|--dangerously-skip-permissions|--dangerously-bypass-approvals-and-sandbox|--yolo\b|bypassPermissions/i;
const safetyOff = /^unsafe$/i;

export const rule: PipelineRule = {
  meta: {
    id: 'workflow-agent-unsafe',
    code: 'SML625',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-77',
    atlas: ['AML.T0051.001', 'AML.T0053'],
    owasp: ['LLM01:2026', 'LLM03:2026'],
    since: '0.1.0',
    counterparts: ['agentic-actions'],
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document: { roots } }) {
      const [root] = roots;
      for (const { step, job } of placedSteps(root)) {
        if (!agents.test(actionOf(step))) continue;
        const scope = { root, around: job === undefined ? [step] : [step, job] };
        for (const [name, { value }] of entriesAt(at(step, 'with')))
          if (value.kind === 'text') yield* judgeInput(name, value, scope);
      }
    },
  },
};

function* judgeInput(name: string, input: DataText, scope: ExpressionScope): Iterable<TextReport> {
  const { start, end, value } = input;
  if (permissions.test(name) && value.trim() === '*')
    yield {
      start,
      end,
      severity: 'high',
      identity: name,
      message: t('workflow-agent-unsafe.anybody-starts', name),
    };
  if (unguarded.test(value) || (name === 'safety-strategy' && safetyOff.test(value.trim())))
    yield { start, end, identity: name, message: t('workflow-agent-unsafe.nothing-asked') };
  if (!prompts.test(name)) return;
  for (const { tree, start: offset = 0 } of expressionsIn(value)) {
    const chosen = tree === undefined ? [] : chosenTexts(textsOf(tree), scope);
    const foreign = chosen.find(({ by }) => by === 'anybody' || by === 'proposer');
    if (foreign === undefined) continue;
    yield {
      start,
      end,
      severity: foreign.by === 'anybody' ? 'high' : 'medium',
      identity: `${name} ${foreign.written} ${offset}`,
      message: t('workflow-agent-unsafe.prompt-of-others', foreign.written),
    };
  }
}
