import { t } from '../../../l10n/messages';
import type { CellReference } from '../finding';
import type { Rule, RuleDraft } from '../rule';
import { Source } from '../text/source';
import type { Notebook } from './notebook';
import { clearing } from './notebookSecrets';

/** Characters of one output that are looked at. */
const maxOutputLength = 500_000;

/** A rule about what cells of a stored notebook show. It says at most one thing of each output. */
export interface OutputRule extends Rule {
  readonly output: {
    /**
     * `type` is the MIME type, or what format 3 calls it. Gives the sentence that is true of the text and where it stands;
     * undefined when there is none.
     */
    check(type: string, text: string): { readonly message: string; readonly at: number } | undefined;
  };
}

export function isOutputRule(rule: Rule): rule is OutputRule {
  return 'output' in rule;
}

/** What the rules on outputs say of a notebook. */
export function judgeOutputs(path: string, { cells }: Notebook, rules: readonly OutputRule[]): RuleDraft[] {
  const drafts: RuleDraft[] = [];
  for (const { outputs } of cells) {
    for (const part of outputs) {
      const cell: CellReference | undefined = part.cell;
      if (part.type === undefined || cell === undefined) continue;
      const text = part.text.slice(0, maxOutputLength);
      for (const rule of rules) {
        const said = rule.output.check(part.type, text);
        if (said === undefined) continue;
        const line = text.slice(said.at, said.at + 100).replace(/\s+/g, ' ');
        drafts.push({
          rule,
          draft: {
            message: said.message,
            location: new Source(path, [part]).locate(said.at, said.at + line.length),
            identity: line,
            fixes: [clearing(t('common.clear-output'), [cell])],
          },
        });
      }
    }
  }
  return drafts;
}
