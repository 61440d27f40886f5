import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Text of a file that ships with the product, by its path below the package's folder, which is above the bundle. */
export function readShipped(path: string): Promise<string> {
  return readFile(join(__dirname, '..', path), 'utf8');
}

/** The page of a rule without what is only read to build the product. */
export async function rulePage(ruleId: string): Promise<string> {
  const page = await readShipped(`docs/rules/${ruleId}.md`);
  return `${page.replace(/\n## Messages\n[\s\S]*?(?=\n## |$)/, '').trimEnd()}\n`;
}
