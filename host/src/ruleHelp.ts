import type { Language } from '../../l10n/languages';

/** What the page of a rule says, in few words, in the reader's language; both are our own Markdown. */
export interface RuleHelp {
  /** What the page begins with; absent in English, in which the pages are. */
  readonly summary?: string | undefined;
  /** What to do, in one sentence. */
  readonly remedy?: string | undefined;
}

/** Help of a rule; `read` gives the text of a file that ships with the product. Rejects as `read` does. */
export async function helpOf(
  ruleId: string,
  language: Language,
  read: (path: string) => Promise<string>,
): Promise<RuleHelp> {
  if (language === 'en') return { remedy: remedyIn(await read(`docs/rules/${ruleId}.md`)) };
  const [summary, remedy] = await Promise.all(
    ['summaries', 'remedies'].map(async (name) => {
      const texts: Partial<Record<string, string>> = JSON.parse(await read(`l10n/${name}.${language}.json`));
      return texts[ruleId];
    }),
  );
  return { summary, remedy };
}

/** The first sentence of what a page says below "How to fix it": links are their texts there. */
export function remedyIn(page: string): string | undefined {
  const paragraph = /^## How to fix it\n+([^\n]+)/m.exec(page)?.[1];
  if (paragraph === undefined) return undefined;
  const text = paragraph.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1');
  let isCode = false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '`') isCode = !isCode;
    else if (isCode) continue;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (depth === 0 && character === '.' && (text[at + 1] ?? ' ') === ' ') return text.slice(0, at + 1);
  }
  // Behind a colon, the page goes on with a block of code.
  return text.replace(/:$/, '.');
}
