/** Percent-decodes a path; a text that is not encoded properly stays as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Path of any URI as the URI itself spells it, decoded: for names, not for opening. */
export function namedPath(uri: string): string {
  return decodePath(uri.replace(/^[^:/]*:(?:\/\/[^/]*)?/, '').replace(/[?#].*$/, ''));
}
