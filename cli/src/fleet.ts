import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What the bundle of a fleet gives. */
interface Fleet {
  fleet(args: readonly string[], version: string): Promise<number>;
  registry(args: readonly string[], version: string): Promise<number>;
  readonly fleetUsage: string;
}

/** A bundle of its own beside this one: databases and object stores are loaded by who needs them. */
function load(): Fleet {
  return createRequire(__filename)(join(__dirname, 'fleet.js')) as Fleet;
}

/** `secure-ml fleet`: gives the exit code. */
export function fleet(args: readonly string[], version: string): Promise<number> {
  return load().fleet(args, version);
}

/** `secure-ml registry`: gives the exit code. */
export function registry(args: readonly string[], version: string): Promise<number> {
  return load().registry(args, version);
}

export function fleetUsage(): string {
  return load().fleetUsage;
}
