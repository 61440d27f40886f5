import { t } from '../../../../l10n/messages';
import { expressionsIn } from '../../pipelines/expressions/parse';
import { textsOf } from '../../pipelines/expressions/texts';
import { type ChosenText, chosenTexts, type ExpressionScope } from '../../pipelines/expressions/trust';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { placedSteps, triggersOf } from '../../pipelines/workflow';
import { textAt } from '../../text/data/node';

/** Events at which a workflow has the repository's rights and somebody else's data. */
const foreign = /^(?:pull_request_target|workflow_run|issue_comment|issues|discussion|discussion_comment)$/;
/** A line that writes to the files which set variables and programs of the steps that follow. */
const write =
  />>?[ \t]{0,8}["']?\$\{?(GITHUB_(?:ENV|PATH))\}?|\btee[ \t]+(?:-a[ \t]+)?["']?\$\{?(GITHUB_(?:ENV|PATH))\}?/;
/** What a program read just now: `$(cat file)`, `$(jq ...)`, `cat file >>`. Numbers and hashes that git gives are none. */
const read =
  /\$\((?!\s{0,8}(?:date|pwd|nproc|uname|git[ \t]+(?:rev-parse|log[ \t]+-1[ \t]+--format=%[hH])|python3?[ \t]+-c|mktemp)\b)|`|^\s{0,80}(?:cat|jq|unzip|tail|head|sed|awk|grep|curl)\b/;

export const rule: PipelineRule = {
  meta: {
    id: 'environment-file-injection',
    code: 'SML624',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-94',
    atlas: ['AML.T0010'],
    since: '0.1.0',
    counterparts: ['github-env', 'insecure-commands'],
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document: { roots, text, variables } }) {
      const [root] = roots;
      for (const { name, value, start, end } of variables)
        if (name === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && value === 'true')
          yield { start, end, identity: name, message: t('environment-file-injection.commands-in-output') };
      const isForeign = triggersOf(root).some((trigger) => foreign.test(trigger));
      for (const { step, job } of placedSteps(root)) {
        const script = textAt(step, 'run');
        if (script === undefined) continue;
        const scope = { root, around: job === undefined ? [step] : [step, job] };
        for (const match of text.slice(script.start, script.end).matchAll(/[^\r\n]+/g)) {
          const line = match[0].slice(0, 2_000);
          const written = write.exec(line);
          if (written === null) continue;
          const chosen = [...expressionsIn(line)]
            .flatMap(({ tree }) => (tree === undefined ? [] : chosenTexts(textsOf(tree), scope)))
            .concat(variablesOf(line, scope));
          const isChosen = chosen.some(({ by }) => by === 'anybody' || by === 'proposer');
          if (!isChosen && !(isForeign && read.test(line))) continue;
          const start = script.start + match.index + line.length - line.trimStart().length;
          yield {
            start,
            end: script.start + match.index + line.trimEnd().length,
            ...(isForeign ? { severity: 'high' as const } : {}),
            message: t('environment-file-injection.writes-untrusted-text', written[1] ?? written[2]),
          };
        }
      }
    },
  },
};

/** A line that sets a variable to that of the step: `echo "BODY=$BODY" >> $GITHUB_ENV`. */
const assignment = /(?:^|[\s"'])[A-Za-z_]\w{0,80}=[^\n]{0,200}?\$\{?([A-Za-z_]\w{0,80})\}?(?!\w)/;
/** Names of branches hold no line break, and so set no second variable. */
const oneLine = /(?:head_ref|\.(?:ref|label|head_branch|display_title|title|default_branch|name|email))$/;

/** Texts of several lines that others choose, and that a line writes out of a variable of its step. */
function variablesOf(line: string, scope: ExpressionScope): readonly ChosenText[] {
  const name = assignment.exec(line)?.[1];
  if (name === undefined || /^GITHUB_/.test(name)) return [];
  const source = { path: ['env', name.toLowerCase()], written: `$${name}`, whole: false };
  return chosenTexts([source], scope).filter(({ written }) => !oneLine.test(written));
}
