import { readRequirements } from '../dependencies/readers/requirements';
import type { Installed } from '../dependencies/tree';
import { distributionsIn, type FolderReader } from './projectVersions';

/** Longer metadata is not read: what stands in its head is some kilobytes. */
const maxMetadataBytes = 4 << 20;

/**
 * What is installed in environments, with what each package asks for. Source: PyPA, core metadata: `Requires-Dist` in the head of METADATA.
 */
export async function installedPackages(
  environments: readonly string[],
  reader: FolderReader,
): Promise<Installed> {
  const installed: Installed = new Map();
  for (const [name, { version, path }] of await distributionsIn(environments, reader)) {
    const text = (await reader.readText(`${path}/METADATA`, maxMetadataBytes)) ?? '';
    const [head] = text.replaceAll('\r\n', '\n').split('\n\n', 1);
    const lines = [...head.matchAll(/^Requires-Dist:[ \t]{0,8}(.{1,2000})$/gm)].map(([, line]) => line);
    installed.set(name, { version, requirements: readRequirements(lines.join('\n')).requirements });
  }
  return installed;
}
