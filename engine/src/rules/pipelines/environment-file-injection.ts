import { t } from '../../../../l10n/messages';
import { expressionsIn } from '../../pipelines/expressions/parse';
import { textsOf } from '../../pipelines/expressions/texts';
import { chosenTexts } from '../../pipelines/expressions/trust';
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
          const chosen = [...expressionsIn(line)].flatMap(({ tree }) =>
            tree === undefined ? [] : chosenTexts(textsOf(tree), scope),
          );
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
