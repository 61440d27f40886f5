import { createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { defaultLimits } from '../../../engine/src/limits';
import { type Curve, generateKeys } from '../../../host/src/provenance/keys';
import {
  type KeySigner,
  type SigningTask,
  signDetached,
  signMessage,
  signStatement,
  statementOf,
} from '../../../host/src/provenance/signModel';
import type { Trust } from '../../../host/src/provenance/trust';
import { type SignatureTask, verifySignature } from '../../../host/src/provenance/verifySignature';

/* Signs and verifies files in a new folder, for tests. Keys live as long as the process. */

export const folder = mkdtempSync(join(tmpdir(), 'secure-ml-signing-'));
export const at = (name: string) => join(folder, name);

export function put(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
  return at(name);
}

/** A key that signs, and the trust in it. */
export function newSigner(curve: Curve = 'prime256v1'): KeySigner & { readonly trust: Trust } {
  const { secret, open } = generateKeys(curve, undefined);
  return { key: createPrivateKey(secret), chain: [], trust: { method: 'key', key: createPublicKey(open) } };
}

export const taskOf = (path: string, more: Partial<SigningTask> = {}): SigningTask => ({
  path,
  ignored: [],
  allowSymlinks: false,
  maxFiles: defaultLimits.members,
  cancel: { cancelled: false },
  onRead: () => {},
  ...more,
});

/** The forms of signature that one file can have, by name. */
export const fileForms: Readonly<
  Record<string, (path: string, signer: KeySigner) => Promise<string | Buffer>>
> = {
  oms: async (path, signer) => signStatement(await statementOf(taskOf(path)), signer),
  bundle: (path, signer) => signMessage(taskOf(path), signer),
  detached: (path, signer) => signDetached(taskOf(path), signer),
};

/** A folder of three files, made anew. */
export function newModel(name: string): string {
  put(`${name}/config.json`, '{}\n');
  put(`${name}/weights.pkl`, 'N.');
  put(`${name}/sub/data.bin`, new Uint8Array(3 << 20).fill(7));
  return at(name);
}

export async function signFolder(name: string, signer: KeySigner): Promise<string> {
  return put(`${name}.sig`, signStatement(await statementOf(taskOf(at(name))), signer));
}

/** Messages of findings and of what could not be told; none where everything holds. */
export async function verify(
  path: string,
  signature: string,
  trust: Trust,
  more: Partial<SignatureTask> = {},
  onRead: () => void = () => {},
): Promise<{ readonly findings: string[]; readonly errors: string[]; readonly verified: number }> {
  const task = { path, signature, trust, ignored: [], allowUnsigned: false, allowSymlinks: false, ...more };
  const result = await verifySignature(task, defaultConfiguration, { cancelled: false }, onRead);
  return {
    findings: result.findings.map(({ message }) => message),
    errors: result.errors.map(({ message }) => message),
    verified: result.verified.size,
  };
}
