/** Folder of a path, without the slash at its end; '' for a bare name. Slashes of both kinds separate. */
export function folderOf(path: string): string {
  const slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Last part of a path. */
export function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/**
 * A path that a file in `folder` names, joined and tidied; undefined for what is no relative path: URLs, absolute paths, network
 * shares.
 */
export function joinPath(folder: string, named: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\~]/i.test(named) || named.includes('\0')) return undefined;
  const slash = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  const parts = folder === '' ? [] : folder.split(/[\\/]/);
  const isRooted = /^[\\/]/.test(folder);
  for (const part of named.split(/[\\/]/)) {
    if (part === '.' || part === '') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else if (isRooted) return undefined;
    else parts.push('..');
  }
  return parts.join(slash);
}
