import { isAbsolute, join, sep } from 'node:path';

/** A source as the store knows it, and as it was typed last. */
export interface NamedSource {
  readonly uri: string;
  readonly shown: string;
}

/** A file's path as reports show it: below its source as that was typed. */
export function shownPath(path: string, { uri, shown }: NamedSource): string {
  if (path === uri) return shown;
  return isAbsolute(uri) && path.startsWith(uri + sep) ? join(shown, path.slice(uri.length + 1)) : path;
}
