import { languageOfEnvironment } from '../../l10n/languages';
import { titleOf } from '../../l10n/messages';
import { helpOf, type RuleHelp } from './ruleHelp';
import { readShipped } from './shipped';

/** What the page of a rule says in few words, in the language of this process. */
export const ruleHelp = (ruleId: string): Promise<RuleHelp> =>
  helpOf(ruleId, languageOfEnvironment(process.env), readShipped);

/** The page of a rule without what is only read to build the product, below its title and its beginning in the user's language. */
export async function rulePage(ruleId: string): Promise<string> {
  const page = await readShipped(`docs/rules/${ruleId}.md`);
  const shown = `${page.replace(/\n## Messages\n[\s\S]*?(?=\n## |$)/, '').trimEnd()}\n`;
  const { summary, remedy } = await ruleHelp(ruleId);
  return summary === undefined
    ? shown
    : [titleOf(ruleId), summary, remedy, shown].filter(Boolean).join('\n\n');
}
