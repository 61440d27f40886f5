import { readdirSync } from 'node:fs';

/** What a folder lists. */
export interface FolderNames {
  readonly names: readonly string[];
  /** Names that are no UTF-8, as they are shown: opening one of these would open nothing, or another file that has this very name. */
  readonly garbled: readonly string[];
}

/** The names in a folder. File systems of Unix take any bytes; Node.js shows those that are no UTF-8 as U+FFFD. Throws what the system says. */
export function namesIn(folder: string): FolderNames {
  const shown = readdirSync(folder);
  if (!shown.some((name) => name.includes('\ufffd'))) return { names: shown, garbled: [] };
  const names: string[] = [];
  const garbled: string[] = [];
  for (const bytes of readdirSync(folder, { encoding: 'buffer' })) {
    const name = bytes.toString('utf8');
    if (Buffer.from(name).equals(bytes)) names.push(name);
    else garbled.push(name);
  }
  return { names, garbled };
}
