import { nameOf } from '../dependencies/paths';
import { isContainerFile } from '../pipelines/fileNames';
import { type Pin, pinsIn } from '../pipelines/pins';
import { readPipeline } from '../pipelines/readers/readPipeline';
import type { FolderReader } from './projectVersions';

/** Longer files are no pipelines that someone wrote. */
const maximumBytes = 1 << 20;
/** More pipelines than any project has at these places. */
const maxFiles = 1_000;

/** Places of pipelines in a project: workflows and actions of GitHub, and what stands in its folder itself. */
const places = [
  /^[\\/]\.github[\\/]workflows[\\/][^\\/]+\.ya?ml$/i,
  /^[\\/]\.github[\\/]actions[\\/][^\\/]+[\\/]action\.ya?ml$/i,
  /^[\\/](?:(?:docker-)?compose[\w.-]*|\.gitlab-ci[\w.-]*|action)\.ya?ml$/i,
];

/** True for a file at one of the places where the project in a folder keeps its pipelines. */
export function isPipelineFile(root: string, path: string): boolean {
  if (!path.startsWith(root)) return false;
  const below = path.slice(root.length);
  if (/^[\\/][^\\/]+$/.test(below) && isContainerFile(below.slice(1).toLowerCase())) return true;
  return places.some((place) => place.test(below));
}

/** The texts of a project's pipelines, by path. */
export async function readPipelineFiles(
  root: string,
  reader: FolderReader,
): Promise<ReadonlyMap<string, string>> {
  const below = async (folders: readonly string[], name?: string) => {
    const all = (await Promise.all(folders.map((folder) => reader.list(folder)))).flat().sort();
    return name === undefined ? all : all.filter((path) => nameOf(path) === name);
  };
  const top = await below([root]);
  const github = top.filter((path) => nameOf(path) === '.github');
  const workflows = await below(await below(github, 'workflows'));
  const actions = await below(await below(await below(github, 'actions')));
  const texts = new Map<string, string>();
  for (const path of [...workflows, ...actions, ...top]) {
    if (texts.size >= maxFiles || !isPipelineFile(root, path)) continue;
    const text = await reader.readText(path, maximumBytes);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}

/** What one file pins. */
export function pinsOfText(path: string, text: string): readonly Pin[] {
  // A glance that spares most files the parser.
  if (text.length > maximumBytes || !/@(?:[0-9a-f]{40}|sha256:)/.test(text)) return [];
  const pipeline = readPipeline(path, text);
  return pipeline === undefined ? [] : pinsIn(pipeline);
}
