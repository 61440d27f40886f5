import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a file that ships with the product is, by its path below the package's folder, which is above the bundle. */
export const shippedPath = (path: string): string => join(__dirname, '..', path);

/** Its text. */
export function readShipped(path: string): Promise<string> {
  return readFile(shippedPath(path), 'utf8');
}
