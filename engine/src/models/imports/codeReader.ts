import type { Configuration } from '../../configuration/configuration';
import type { Effect } from '../../finding';
import { type CancelFlag, LimitError } from '../../limits';
import type { Platform } from '../../platform';
import { pushAll } from '../../pushAll';
import { ModelScan } from '../scan/modelScan';
import { nestedReader } from '../scan/scanBytes';
import { isPythonModule } from './loaderModules';
import { type ModuleFile, type ModuleFinder, namesImported } from './moduleFinder';

/** What importing a file does, beyond defining things. */
export interface ImportAct {
  readonly path: string;
  /** Dotted name of what is used. */
  readonly name: string;
  readonly effect: Effect;
  /** It is called, and not only named. */
  readonly isCalled: boolean;
  /** Secrets masked. */
  readonly evidence: string;
}

/** What no library does while it is imported. */
export function isGrave({ effect }: ImportAct): boolean {
  return effect === 'command' || effect === 'network';
}

/** What the packages of the large libraries do not do: they load their extensions, look for files, and import by computed names. */
export function isStrange({ name, effect }: ImportAct): boolean {
  return (
    !/^(?:native-code|file-read|process)$/.test(effect) && !/^(?:sys\.|builtins\.__import__$)/.test(name)
  );
}

/** Files of one import that are read: who writes more for one class has a project, and no need to hide. */
const maxFiles = 100;

/** Reads the Python beside models by the reader that judges archives' Python. A file is judged once. */
export class CodeReader {
  readonly platform: Platform;
  private readonly known = new Map<string, Promise<readonly ImportAct[]>>();
  private readonly texts = new Map<string, Promise<string | undefined>>();

  constructor(
    private readonly finder: ModuleFinder,
    readonly options: Configuration & { readonly platform: Platform; readonly cancel: CancelFlag },
  ) {
    this.platform = options.platform;
  }

  /** Text of a file; undefined where it cannot be read, is no text or is too long. */
  read(path: string): Promise<string | undefined> {
    let text = this.texts.get(path);
    if (text === undefined) {
      text = this.finder.reader.readText(path, this.options.limits.textBytes);
      this.texts.set(path, text);
    }
    return text;
  }

  /** Bytes of a file that is no longer than a text may be. */
  async bytes(path: string): Promise<Uint8Array | undefined> {
    return this.finder.reader.readBytes?.(path, this.options.limits.textBytes);
  }

  /** What runs when files of a folder are imported and, where that `follows`, all that they import from the same folder. */
  async actsOf(folder: string, start: readonly ModuleFile[], follows = true): Promise<ImportAct[]> {
    const acts: ImportAct[] = [];
    const seen = new Set<string>();
    const open = [...start];
    for (let file = open.shift(); file !== undefined && seen.size < maxFiles; file = open.shift()) {
      if (file.compiled || seen.has(file.path)) continue;
      seen.add(file.path);
      const text = await this.read(file.path);
      if (text === undefined) continue;
      pushAll(acts, await this.actsIn(folder, file.path, text));
      if (!follows) continue;
      for (const name of namesImported(text, file.parent))
        pushAll(open, await this.finder.find(folder, name));
    }
    return acts;
  }

  /** What runs when a line imports files and calls functions of them by name; what they import in turn is not followed. */
  async actsCalling(
    folder: string,
    files: readonly ModuleFile[],
    lines: readonly string[],
  ): Promise<ImportAct[]> {
    const acts: ImportAct[] = [];
    const calls = lines.flatMap((line) => [...line.slice(0, 10_000).matchAll(/\.(\w{1,100})\(/g)]);
    const called = [...new Set(calls.map(([, name]) => `${name}()\n`))].slice(0, 20).join('');
    for (const { path, compiled } of files) {
      const text = compiled ? undefined : await this.read(path);
      if (text === undefined) continue;
      for (const act of await this.judge(folder, path, `${text}\n${called}`)) acts.push(act);
    }
    return acts;
  }

  /** What running a text does by itself. */
  actsIn(folder: string, path: string, text: string): Promise<readonly ImportAct[]> {
    let acts = this.known.get(path);
    if (acts === undefined) {
      acts = this.judge(folder, path, text);
      this.known.set(path, acts);
    }
    return acts;
  }

  private async judge(folder: string, path: string, text: string): Promise<readonly ImportAct[]> {
    const scan = new ModelScan(
      path,
      { ...this.options, explicit: false },
      nestedReader,
      undefined,
      text.length,
    );
    const beside = new Set([...(await this.finder.list(folder))].map((name) => name.split('.', 1)[0]));
    // Loaded only now: most models have no code around them, and reading Python is most of the engine.
    const { actsIn } = await import('../containers/archivePython');
    try {
      const acts: ImportAct[] = [];
      for (const { name, effect, onLoad, isCalled, evidence } of await actsIn(scan, text, beside))
        if (onLoad && effect !== undefined && !(await this.isFrom(folder, name)))
          acts.push({ path, name, effect, isCalled, evidence });
      return acts;
    } catch (error) {
      if (error instanceof LimitError) return [];
      throw error;
    }
  }

  /** A name of a module that lies in the folder, whose own code is read. Python's own modules are there before any other. */
  private async isFrom(folder: string, name: string): Promise<boolean> {
    const [top] = name.split('.', 1);
    if (isPythonModule(top)) return false;
    return (await this.finder.find(folder, top)).some((file) => !file.compiled);
  }
}
