import { textAt } from '../../code/data/node';
import { t } from '../../l10n';
import { everyPipeline, type PipelineReport, type PipelineRule } from '../../pipelines/pipelineRule';
import { reusableWorkflows } from '../../pipelines/workflow';

/** Names of variables that hold credentials; a path, a file or a name of one is none. */
const secretName =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|AUTH_KEY)(?:$|_(?!FILE|PATH|NAME|ID|URL|ENDPOINT|LIFETIME|TTL|LENGTH))/i;
/** References to somewhere else, empty and plainly made-up values. */
const noSecret =
  /^$|\$|\{\{|\ue000|^(?:true|false|none|null|changeme|dummy|test|example|\d+|<[^>]*>|x+|\*+)$|^\/|^(?:file|vault|arn|aws-sm|gcp-sm|op):/i;

export const rule: PipelineRule = {
  meta: {
    id: 'pipeline-secret',
    code: 'SML607',
    family: 'pipelines',
    title: 'A credential is a part of an image, a workflow or a deployment',
    severity: 'medium',
    cwe: 'CWE-798',
    atlas: ['AML.T0055'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: everyPipeline,
    *check({ document: { kind, variables, roots, text } }) {
      for (const { name, value, start, end, kind: as } of variables) {
        if (!secretName.test(name)) continue;
        // A build argument stays in the history of the image, whatever it is given at build time.
        const isArgument = kind === 'dockerfile' && as === 'argument';
        if (!isArgument && (noSecret.test(value.replace(/^["']|["']$/g, '')) || value.length < 6)) continue;
        const report: PipelineReport = {
          start,
          // The value is nobody's business: only the name is shown.
          end: Math.min(end, start + name.length),
          identity: name,
          message: isArgument
            ? t('What {0} is given stays readable in the image; mount it as a secret of the build', name)
            : kind === 'dockerfile'
              ? t('{0} is written into the image', name)
              : t('{0} is written into the file; refer to a secret', name),
        };
        yield kind === 'kubernetes' || kind === 'compose'
          ? { ...report, ...placeOf(text, start, end) }
          : report;
      }
      if (kind !== 'workflow') return;
      for (const match of text.matchAll(
        /\$\{\{\s{0,8}(?:toJSON\(\s{0,8}secrets\s{0,8}\)|secrets\[[^\]]{1,100}\])\s{0,8}\}\}/gi,
      )) {
        const isAll = /tojson/i.test(match[0]);
        yield {
          start: match.index,
          end: match.index + match[0].length,
          severity: isAll ? 'high' : 'low',
          message: isAll
            ? t('Every secret of the repository is handed over at once')
            : t('Which secret this is gets decided when it runs, so every secret is handed to the runner'),
        };
      }
      for (const job of reusableWorkflows(roots[0])) {
        const inherited = textAt(job, 'secrets');
        if (inherited?.value !== 'inherit') continue;
        const { start, end } = inherited;
        yield {
          start,
          end,
          severity: 'low',
          message: t('The called workflow gets every secret of this repository'),
        };
      }
    },
  },
};

/** The line's name alone, never its value. */
function placeOf(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const feed = text.slice(start, end).search(/[\r\n=]/);
  return { start, end: feed < 0 ? Math.min(end, start + 60) : start + feed };
}
