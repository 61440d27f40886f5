import { languageOfEnvironment } from '../../l10n/languages';
import { titleOf } from '../../l10n/messages';
import { readShipped } from './shipped';

/** What the page of a rule begins with, in the language of this process; undefined in English, in which the pages are. */
export async function ruleSummary(ruleId: string): Promise<string | undefined> {
  const language = languageOfEnvironment(process.env);
  if (language === 'en') return undefined;
  const summaries: Partial<Record<string, string>> = JSON.parse(
    await readShipped(`l10n/summaries.${language}.json`),
  );
  return summaries[ruleId];
}

/** The page of a rule without what is only read to build the product, below its title and its beginning in the user's language. */
export async function rulePage(ruleId: string): Promise<string> {
  const page = await readShipped(`docs/rules/${ruleId}.md`);
  const shown = `${page.replace(/\n## Messages\n[\s\S]*?(?=\n## |$)/, '').trimEnd()}\n`;
  const summary = await ruleSummary(ruleId);
  return summary === undefined ? shown : `${titleOf(ruleId)}\n\n${summary}\n\n${shown}`;
}
