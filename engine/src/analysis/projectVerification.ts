import { folderOf, nameOf } from '../dependencies/paths';
import {
  isSignature,
  mayVerify,
  type ProjectVerification,
  type Verifier,
  verifiersIn,
} from '../pipelines/verification';
import type { FolderReader } from './projectVersions';
import { filesOfProject } from './projectWalk';

/** Bytes; longer files are no pipelines or policies that someone wrote. */
const maximumBytes = 1 << 20;
/** Locks name every model. */
const maxLockLength = 16 << 20;
/** Files of these names that are read, and characters of all of them. */
const maxFiles = 3_000;
const maxText = 64 << 20;
/** Folders above one that may be the repository's. */
const maxParents = 12;

const bounds = {
  depth: 8,
  folders: 2_000,
  dotted: new Set(['.github', '.gitlab', '.ci', '.circleci', '.tekton', '.woodpecker', '.buildkite']),
};

/** The folder of the repository that a folder is a part of; itself where it is a part of none. */
export async function repositoryOfFolder(folder: string, reader: FolderReader): Promise<string> {
  let current = folder;
  for (let step = 0; step < maxParents && current !== ''; step++) {
    if ((await reader.list(current)).some((path) => nameOf(path) === '.git')) return current;
    current = folderOf(current);
  }
  return folder;
}

/** Texts that verify something, by path; of signatures the name is all that counts. */
export async function readVerifiers(
  root: string,
  reader: FolderReader,
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly complete: boolean }> {
  const { paths, complete } = await filesOfProject(root, reader, mayVerify, bounds);
  const texts = new Map<string, string>();
  let length = 0;
  for (const path of paths.slice(0, maxFiles)) {
    const text = isSignature(path)
      ? ''
      : await reader.readText(path, path.endsWith('.lock') ? maxLockLength : maximumBytes);
    length += text?.length ?? 0;
    if (length > maxText) return { texts, complete: false };
    if (text !== undefined && verifiersIn(path, text).length > 0) texts.set(path, text);
  }
  return { texts, complete: complete && paths.length <= maxFiles };
}

/** What verifies models in the project of a folder. */
export async function projectVerification(
  folder: string,
  reader: FolderReader,
): Promise<ProjectVerification> {
  const root = await repositoryOfFolder(folder, reader);
  const { texts, complete } = await readVerifiers(root, reader);
  const verifiers = [...texts].flatMap(([path, text]): readonly Verifier[] => verifiersIn(path, text));
  return { root, base: folder, verifiers, complete };
}
