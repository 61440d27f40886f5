import { readFileSync, statSync } from 'node:fs';
import { AdvisoryMemory } from '../../../engine/src/dependencies/advisories/memory';
import { readOsv } from '../../../engine/src/dependencies/advisories/osv';

/** Longer exports are not read into memory. */
const longestExport = 512 << 20;

/**
 * Reads an export of advisories from a file: one advisory of OSV's schema, a list of them, or one a line.
 * @throws Error in one sentence, for what cannot be read or holds no advisory.
 */
export function readAdvisoryFile(path: string): AdvisoryMemory {
  const { size } = statSync(path);
  if (size > longestExport) throw new Error(`it is larger than ${longestExport} bytes`);
  const memory = new AdvisoryMemory();
  let count = 0;
  for (const value of valuesOf(readFileSync(path, 'utf8'))) {
    const advisory = readOsv(value);
    if (advisory === undefined) continue;
    memory.addAdvisory(advisory);
    count++;
  }
  if (count === 0) throw new Error('it holds no advisory about a package of PyPI');
  return memory;
}

function* valuesOf(text: string): Iterable<unknown> {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    // One advisory a line; a broken line is no advisory.
    for (const line of text.split('\n')) {
      try {
        yield JSON.parse(line);
      } catch {}
    }
    return;
  }
  if (Array.isArray(whole)) yield* whole;
  else yield whole;
}
