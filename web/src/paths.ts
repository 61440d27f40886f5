/*
 * The server names files by paths. Here, a path begins with the scheme and the authority of the file's URI: `/vscode-vfs:github/owner/name`
 * is `vscode-vfs://github/owner/name`.
 */

const uriParts = /^([a-z][a-z\d+.-]*):(?:\/\/([^/?#]*))?(\/[^?#]*)$/i;
const pathParts = /^\/([a-z][a-z\d+.-]*):([^/]*)(\/.*)?$/s;

/** Path of a URI; undefined for what is no URI of a file: other forms, or with a query, which names what a file once was. */
export function pathOf(uri: string): string | undefined {
  const [, scheme, authority = '', encoded] = uriParts.exec(uri) ?? [];
  if (scheme === undefined || encoded === undefined) return undefined;
  try {
    const path = decodeURIComponent(encoded);
    return path.includes('\0') ? undefined : `/${scheme.toLowerCase()}:${authority}${path}`;
  } catch {
    return undefined;
  }
}

/** URI of a path, in the spelling of VS Code. A path that no URI has names nothing, in a scheme that no editor has. */
export function uriOf(path: string): string {
  const [, scheme = 'none', authority = '', rest = '/'] = pathParts.exec(path) ?? [];
  const slashes = authority !== '' || scheme === 'file' ? '//' : '';
  return `${scheme}:${slashes}${authority}${rest.split('/').map(encoded).join('/')}`;
}

/** VS Code leaves only letters, digits and `-._~` as they are. */
function encoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
