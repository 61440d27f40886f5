import { relative, sep } from 'node:path';
import { matchesGlob } from '../../engine/src/configuration/glob';

/** Folders of what was installed, not written, by their names. */
export const installedNames = new Set(['node_modules', 'site-packages', '.venv', 'venv', '.tox', '.nox']);

/** True for a path, with slashes of either kind, of something that was installed into a project. */
export function isInstalled(path: string): boolean {
  return path.split(/[\\/]/).some((name) => installedNames.has(name));
}

/** Patterns of paths that are not checked. */
export interface Exclusion {
  readonly patterns: readonly string[];
  /** The folder that they are counted from. */
  readonly from: string;
}

/** True for a path that a pattern of the configuration leaves out. */
export function isExcluded(path: string, { patterns, from }: Exclusion): boolean {
  const name = nameFrom(from, path);
  return patterns.some((pattern) => matchesGlob(pattern, name));
}

/** Name of a path, counted from a folder, with `/` between its parts. */
export function nameFrom(from: string, path: string): string {
  return relative(from, path).split(sep).join('/');
}
