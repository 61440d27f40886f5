import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Platform } from '../../engine/src/platform';
import type { ClientFiles } from './clientFiles';
import { inflate } from './inflate';
import { parserRuntime } from './parserRuntime';

/** The platform of a worker in a browser, which has the client's files. */
export function browserPlatform(files: ClientFiles): Platform {
  return {
    inflate,
    readText: (path, maximum) => files.readText(path, maximum),
    sha256() {
      const hash = sha256.create();
      return {
        update: (bytes) => void hash.update(bytes),
        hex: () => bytesToHex(hash.digest()),
      };
    },
    parserRuntime,
    wasm: (name) => files.shipped(`dist/${name}`),
    now: () => performance.now(),
  };
}
