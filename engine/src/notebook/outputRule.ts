import { t } from '../../../l10n/messages';
import type { CellReference, Severity } from '../finding';
import type { Rule, RuleDraft } from '../rule';
import { Source } from '../text/source';
import type { Notebook } from './notebook';
import { clearing } from './notebookSecrets';

/** Characters of one output that are looked at. */
const maxOutputLength = 500_000;

/** What a rule says of an output. */
interface Said {
  readonly message: string;
  readonly at: number;
  /** Characters that it is about; up to 100 where it does not say. */
  readonly length?: number;
  /** What tells it from others, where that must not be the text itself. */
  readonly identity?: string;
  readonly severity?: Severity;
}

/** A rule about what cells of a stored notebook show. It says at most one thing of each output. */
export interface OutputRule extends Rule {
  readonly output: {
    /**
     * `type` is the MIME type, or what format 3 calls it. Gives the sentence that is true of the text and where it stands;
     * undefined when there is none.
     */
    check(type: string, text: string): Said | undefined;
    /** It counts where the output is about to be published: in what git would commit. Elsewhere only strict checks say it. */
    readonly onlyPublished?: true;
  };
}

export function isOutputRule(rule: Rule): rule is OutputRule {
  return 'output' in rule;
}

/** What the rules on outputs say of a notebook. */
export function judgeOutputs(
  path: string,
  { cells }: Notebook,
  rules: readonly OutputRule[],
  staged = false,
): RuleDraft[] {
  const drafts: RuleDraft[] = [];
  /** Outputs are stored in several forms, a table as text and as HTML. */
  const said = new Set<string>();
  for (const { outputs } of cells) {
    for (const part of outputs) {
      const cell: CellReference | undefined = part.cell;
      if (part.type === undefined || cell === undefined) continue;
      const text = part.text.slice(0, maxOutputLength);
      for (const rule of rules) {
        const place = `${rule.meta.id}/${cell.index}/${cell.output}`;
        const found = said.has(place) ? undefined : rule.output.check(part.type, text);
        if (found === undefined) continue;
        said.add(place);
        const { message, at, length = 100, severity } = found;
        const line = text.slice(at, at + length).replace(/\s+/g, ' ');
        drafts.push({
          rule,
          draft: {
            message,
            location: new Source(path, [part]).locate(at, at + line.length),
            identity: found.identity ?? line,
            ...(severity === undefined ? {} : { severity }),
            ...(rule.output.onlyPublished === true && !staged ? { onlyStrict: true as const } : {}),
            fixes: [clearing(t('common.clear-output'), [cell])],
          },
        });
      }
    }
  }
  return drafts;
}
