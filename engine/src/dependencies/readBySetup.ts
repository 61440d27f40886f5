import { folderOf, joinPath, nameOf } from './paths';
import type { ReadText } from './project';

/** Longer ones are no setup scripts. */
const maxLength = 100_000;

/**
 * True for a requirements file that the setup script, or the project's own table, beside it or above it reads: it holds what a library
 * needs, for which ranges are right.
 */
export async function isReadBySetup(path: string, readText: ReadText): Promise<boolean> {
  const name = nameOf(path);
  const folder = folderOf(path);
  for (const target of ['setup.py', 'pyproject.toml', '../setup.py', '../pyproject.toml']) {
    const other = joinPath(folder, target);
    const text = other === undefined ? undefined : await readText(other, maxLength);
    if (text === undefined) continue;
    const at = text.indexOf(name);
    // `requirements.txt` is no part of `dev-requirements.txt`, and what a comment says is not read.
    if (at > 0 && /["'/\\]/.test(text[at - 1]) && !/#[^\n"']*$/.test(text.slice(Math.max(0, at - 200), at)))
      return true;
  }
  return false;
}
