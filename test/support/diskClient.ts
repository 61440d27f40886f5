import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from 'vscode-languageserver';
import {
  type FileParams,
  type FileStat,
  listRequest,
  type ReadFileParams,
  type ReadFileResult,
  readRequest,
  removeRequest,
  shippedRequest,
  statRequest,
  type WriteFileParams,
  writeRequest,
} from '../../protocol/src/clientFiles';
import { ClientFiles } from '../../web/src/clientFiles';

/** Files of this machine as an editor in a browser hands them over, by `file:` URIs. */
export function diskFiles(): ClientFiles {
  const answers: Record<string, (params: never) => unknown> = {
    [statRequest]: ({ uri }: ReadFileParams) => statOf(fileURLToPath(uri)),
    [listRequest]({ uri }: ReadFileParams) {
      try {
        const folder = fileURLToPath(uri);
        return readdirSync(folder).flatMap((name) => {
          const stat = statOf(join(folder, name));
          return stat === null ? [] : [{ name, kind: stat.kind, isLink: stat.isLink }];
        });
      } catch {
        return null;
      }
    },
    [readRequest]: ({ uri, maximum }: ReadFileParams) => read(fileURLToPath(uri), maximum),
    [shippedRequest]: ({ path }: { path: string }) =>
      read(join(process.cwd(), path), Number.MAX_SAFE_INTEGER),
    [writeRequest]({ uri, content }: WriteFileParams) {
      mkdirSync(dirname(fileURLToPath(uri)), { recursive: true });
      writeFileSync(fileURLToPath(uri), content);
      return null;
    },
    [removeRequest]({ uri }: FileParams) {
      rmSync(fileURLToPath(uri));
      return null;
    },
  };
  const sendRequest = async (name: string, params: never) => answers[name](params);
  return new ClientFiles({ sendRequest } as unknown as Connection);
}

function statOf(path: string): FileStat | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  return { kind: stats.isDirectory() ? 'folder' : 'file', size: stats.size, isLink: false };
}

function read(path: string, maximum: number): ReadFileResult {
  const stat = statOf(path);
  if (stat === null) return { failed: 'missing', message: path };
  if (stat.kind === 'folder') return { failed: 'not-a-file', message: path };
  if (stat.size > maximum) return { failed: 'too-large', size: stat.size };
  return { bytes: new Uint8Array(readFileSync(path)) };
}
