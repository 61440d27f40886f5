import { readCondaLock } from './condaLock';
import { readPipfileLock } from './jsonLock';
import type { Lock } from './lock';
import { isCompiled, readCompiled } from './pipCompile';
import { readPixiLock } from './pixiLock';
import { readTomlLock } from './tomlLock';

/** Reads a lock file by its name; undefined for what is none. Total. */
export function readLock(path: string, text: string): Lock | undefined {
  const name = nameOf(path);
  if (/^(?:poetry|uv|pdm)\.lock$|^pylock(?:\.[\w-]{1,40})?\.toml$/.test(name)) return readTomlLock(text);
  if (name === 'pipfile.lock') return readPipfileLock(text);
  if (/^conda-lock\.ya?ml$/.test(name)) return readCondaLock(text);
  if (name === 'pixi.lock') return readPixiLock(text);
  if (name.endsWith('.txt') && isCompiled(text)) return readCompiled(text);
  return undefined;
}

/** True for names of lock files of Python packages; pip-compile's output has the name of a requirements file. */
export function isPythonLock(path: string): boolean {
  return /^(?:(?:poetry|uv|pdm|pipfile|pixi)\.lock|conda-lock\.ya?ml|pylock(?:\.[\w-]{1,40})?\.toml)$/.test(
    nameOf(path),
  );
}

function nameOf(path: string): string {
  return path.toLowerCase().split(/[\\/]/).at(-1) ?? '';
}
