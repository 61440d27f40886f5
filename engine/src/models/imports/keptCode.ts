import { marshalTexts } from '../aims/marshalTexts';
import type { CodeReader } from './codeReader';
import { joined, type ModuleFile, type ModuleFinder } from './moduleFinder';

/** A file in `__pycache__` that Python may run in place of the source beside it. */
export interface KeptCode {
  readonly path: string;
  /** Python runs it without a look at the source; else it names what its source does not. */
  readonly isUnchecked: boolean;
}

/** Bytes in front of the code: the release, flags, and what the source was. Source: PEP 552. */
const headerLength = 16;
const isHashed = 1;
const checksSource = 2;
/** What code that does harm cannot do without, and what no compiler adds by itself. */
const telling =
  /^(?:os|posix|nt|subprocess|socket|ctypes|shutil|builtins|importlib|runpy|pty|marshal|urllib|requests|exec|eval|compile|open|system|popen|Popen|check_output|urlopen|__import__)$/;

/** What is kept of the code of modules' sources and is not what they say. */
export async function otherCode(
  finder: ModuleFinder,
  code: CodeReader,
  files: readonly ModuleFile[],
): Promise<KeptCode | undefined> {
  for (const { path, compiled } of files) {
    const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    const stem = path.slice(at).replace(/\.pyw?$/, '');
    const kept = joined(path.slice(0, at).replace(/[\\/]$/, ''), '__pycache__');
    if (compiled || !(await finder.list(path.slice(0, at).replace(/[\\/]$/, '') || '.')).has('__pycache__'))
      continue;
    for (const name of (await finder.listing(kept)).byStem.get(stem) ?? []) {
      if (!name.endsWith('.pyc')) continue;
      const bytes = await code.bytes(joined(kept, name));
      if (bytes === undefined || bytes.length < headerLength) continue;
      const flags = bytes[4];
      if ((flags & isHashed) !== 0 && (flags & checksSource) === 0)
        return { path: joined(kept, name), isUnchecked: true };
      const text = (await code.read(path)) ?? '';
      if (
        marshalTexts(bytes.subarray(headerLength)).some((each) => telling.test(each) && !text.includes(each))
      )
        return { path: joined(kept, name), isUnchecked: false };
    }
  }
  return undefined;
}
