import { dirname } from 'node:path';
import { documentKind } from '../../engine/src/analysis/documentKind';
import type { Configuration } from '../../engine/src/configuration/configuration';
import type { Pin } from '../../engine/src/pipelines/pins';
import type { ProjectFacts, Projects } from './projects';
import type { FileTask } from './walk';

/** How one file is checked. */
export interface FileSettings {
  readonly configuration: Configuration;
  /** Comments may silence findings. */
  readonly inlineSuppressions: boolean;
  /** Look at what the file is as a model, and at nothing else. */
  readonly modelsOnly?: boolean;
  /** Add size and digest of models. */
  readonly digest: boolean;
}

/** Files that are checked alike. */
export interface FileGroup<File extends FileTask = FileTask> extends FileSettings {
  readonly facts: ProjectFacts;
  readonly files: readonly File[];
}

const noFacts: ProjectFacts = { project: '.', versions: new Map() };

/**
 * Files by what counts for them, and by what their projects say. `projects` is missing where no file is code. What comes from elsewhere
 * has no folder.
 */
export async function groupFiles<File extends FileTask>(
  files: readonly File[],
  settingsOf: (file: File) => FileSettings | Promise<FileSettings>,
  projects: Projects | undefined,
): Promise<readonly FileGroup<File>[]> {
  const groups: FileGroup<File>[] = [];
  const known = new Map<Configuration, Map<ProjectFacts, Map<string, File[]>>>();
  for (const file of files) {
    const settings = await settingsOf(file);
    const { configuration, inlineSuppressions, modelsOnly = false, digest } = settings;
    // Models are what they are, whatever the project runs with.
    const isCode = !modelsOnly && documentKind(file.path) !== undefined;
    const facts =
      projects === undefined || !isCode
        ? noFacts
        : await projects.of(isElsewhere(file) ? '.' : dirname(file.path));
    const byFacts = known.get(configuration) ?? new Map<ProjectFacts, Map<string, File[]>>();
    known.set(configuration, byFacts);
    const byRest = byFacts.get(facts) ?? new Map<string, File[]>();
    byFacts.set(facts, byRest);
    const rest = [inlineSuppressions, modelsOnly, digest].join();
    let group = byRest.get(rest);
    if (group === undefined) {
      group = [];
      byRest.set(rest, group);
      groups.push({ ...settings, facts, files: group });
    }
    group.push(file);
  }
  return groups;
}

/** True for what stands in no folder of this machine. */
export function isElsewhere({ remote, storedAt }: FileTask): boolean {
  return remote !== undefined || storedAt !== undefined;
}

/** What the pipelines of the project pin, for a group that has any to compare with them. */
export async function pinsFor(
  { files, facts }: FileGroup,
  projects: Projects | undefined,
): Promise<readonly Pin[] | undefined> {
  return files.some(({ path }) => isPipeline(path)) ? projects?.pins(facts.project) : [];
}

/** True for files that may be pipelines, which are compared with what other pipelines pin. */
function isPipeline(path: string): boolean {
  const kind = documentKind(path);
  return kind !== undefined && kind !== 'python' && kind !== 'notebook';
}
