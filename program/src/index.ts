import type { FileReport } from '../../engine/src/check';
import type { ModelReport } from '../../engine/src/models/scan/verdict';
import type { LibraryOptions } from './libraryOptions';
import { openCore } from './openCore';

/*
 * The engine for other programs: `import { checkFile, scanModel } from 'secure-ml'`. Nothing of a file is executed and nothing is asked
 * of a network. Work is done in the calling thread; a server gives it a worker thread with a memory limit.
 */

export type { CheckError, FileReport } from '../../engine/src/check';
export type {
  Confidence,
  Effect,
  Finding,
  Fix,
  Location,
  Severity,
  Suppression,
} from '../../engine/src/finding';
export type { ModelReport, Reason, Verdict } from '../../engine/src/models/scan/verdict';
export type { LibraryOptions } from './libraryOptions';

const { exports: core, keep } = openCore('library');
process.once('exit', keep);

/**
 * Checks one file as `secure-ml check` does: as a model whatever its name is, and as code, notebook, manifest or pipeline where its name
 * says so. A file that cannot be read gets a report that says so.
 * @throws Error for a configuration that has mistakes, and once `signal` is aborted.
 */
export async function checkFile(path: string, options?: LibraryOptions): Promise<FileReport> {
  return (await core.library()).checkFile(path, options);
}

/**
 * Judges one file as a model: what loading it would do. A file that is not a model is `unsupported`.
 * @throws Error as above.
 */
export async function scanModel(path: string, options?: LibraryOptions): Promise<ModelReport> {
  return (await core.library()).scanModel(path, options);
}
