import type { DataDocuments, DataNode } from '../text/data/node';
import type { Requirement } from './requirement';

/** Why requirements are written down, which decides what a pin is worth. */
export type RequirementOrigin =
  /** What one deployment installs: requirements files, Pipfile, environments. */
  | 'application'
  /** What a library needs beside anything else: ranges are right there, a lock pins. */
  | 'library'
  /** An install command in a notebook. */
  | 'cell'
  /** An install command in a Dockerfile or workflow. */
  | 'command'
  /** Packages that a pipeline component installs when it runs. */
  | 'component';

interface Placed {
  /** UTF-16 offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
}

/** A file that another names: `-r` and `-c`. */
export interface Include extends Placed {
  readonly kind: 'requirement' | 'constraint';
  readonly path: string;
}

/** An option that decides where packages come from, as pip names it: `--extra-index-url`, `--pre`... */
export interface InstallOption extends Placed {
  readonly name: string;
  readonly value: string;
  /** The value alone, where it stands by itself. */
  readonly valueStart?: number;
  readonly valueEnd?: number;
  /** What to write where, so that an index serves only the packages that name it. */
  readonly explicit?: Placed & { readonly newText: string };
  /** What to take away so that the option is gone: a whole line, or a word of a command. */
  readonly removal?: Placed;
}

/** A place that could not be read, and why. */
export interface ManifestProblem extends Placed {
  readonly kind: 'syntax' | 'requirement';
  /** The parser's own words, in English; absent for a requirement that pip would refuse. */
  readonly detail?: string;
}

/** Versions of Python that a project says it runs on. */
export interface PythonVersions extends Placed {
  /** PEP 440 specifier. */
  readonly specifier: string;
}

/** Name of a group of optional dependencies: an extra, a dependency group. */
export interface ExtraName extends Placed {
  readonly name: string;
}

/** Which readers' lock files can speak for a manifest. */
export type Ecosystem = 'pip' | 'pyproject' | 'pipenv' | 'conda';

/** What a file says about what it installs, whatever its format. */
export interface Manifest {
  readonly ecosystem: Ecosystem;
  readonly origin: RequirementOrigin;
  readonly requirements: readonly Requirement[];
  readonly includes: readonly Include[];
  readonly options: readonly InstallOption[];
  readonly problems: readonly ManifestProblem[];
  readonly python?: PythonVersions;
  /** Extras and groups that the file itself defines. */
  readonly extras?: readonly ExtraName[];
  /** The project's own name: what names it is no dependency of others. */
  readonly projectName?: string;
}

/** An empty manifest to be filled by a reader. */
export function emptyManifest(ecosystem: Ecosystem, origin: RequirementOrigin): MutableManifest {
  return { ecosystem, origin, requirements: [], includes: [], options: [], problems: [], extras: [] };
}

export interface MutableManifest extends Manifest {
  requirements: Requirement[];
  includes: Include[];
  options: InstallOption[];
  problems: ManifestProblem[];
  extras: ExtraName[];
  python?: PythonVersions;
  projectName?: string;
}

/** The root of a manifest in YAML or TOML, undefined where it is empty; what could not be read becomes a problem of the manifest. */
export function rootOf(
  { documents, problems }: DataDocuments,
  manifest: MutableManifest,
): DataNode | undefined {
  for (const { start, end, message } of problems)
    manifest.problems.push({ kind: 'syntax', start, end, detail: message });
  return documents[0];
}
