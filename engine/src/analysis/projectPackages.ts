import { readLock } from '../dependencies/locks/readLock';
import type { Manifest } from '../dependencies/manifest';
import { type AskedPackage, askedPackages, packagesOfLock } from '../dependencies/packages';
import { emptyProject, type Project, readProject } from '../dependencies/project';
import { readInstallCommands } from '../dependencies/readers/installCommands';
import { readRequirements } from '../dependencies/readers/requirements';
import { maskMagics } from '../notebook/magics';
import { readPipeline } from '../pipelines/readers/readPipeline';
import type { Platform } from '../platform';
import { pushAll } from '../pushAll';
import type { DocumentKind } from './documentKind';
import { manifestReader } from './manifests';

/** Packages that a document names, in exact versions as far as its lock and pins tell; what services can be asked about. */
export async function packagesIn(
  path: string,
  texts: readonly string[],
  kind: DocumentKind,
  platform: Platform,
): Promise<readonly AskedPackage[]> {
  const [text = ''] = texts;
  if (kind === 'lock') {
    const lock = readLock(path, text);
    return lock === undefined ? [] : packagesOfLock(lock);
  }
  const manifests = manifestsIn(path, texts, kind);
  const found: AskedPackage[] = [];
  for (const manifest of manifests)
    pushAll(found, askedPackages(manifest, await projectOf(path, manifest, platform)));
  return found;
}

/** What stands beside a manifest; nothing where the platform has no files. */
export async function projectOf(path: string, manifest: Manifest, { readText }: Platform): Promise<Project> {
  return readText === undefined ? emptyProject : readProject(path, manifest, readText);
}

function manifestsIn(path: string, texts: readonly string[], kind: DocumentKind): readonly Manifest[] {
  const [text = ''] = texts;
  switch (kind) {
    case 'requirements':
      return [readRequirements(text)];
    case 'notebook':
      return texts.map((cell) => readInstallCommands(maskMagics(cell).shellLines, 'cell'));
    case 'text': {
      const manifest = manifestReader(path)?.(text);
      if (manifest !== undefined) return [manifest];
      const pipeline = readPipeline(path, text);
      return pipeline === undefined ? [] : [readInstallCommands(pipeline.commands, 'command')];
    }
    default:
      return [];
  }
}
