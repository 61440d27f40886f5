import { join } from 'node:path';
import { RefusedError } from '../../engine/src/models/tensors/tensor';
import { terminal } from '../../engine/src/report/display';
import { makeFolder } from '../../host/src/makeFolder';
import { OutputFiles } from '../../host/src/outputFiles';
import { type Curve, generateKeys } from '../../host/src/provenance/keys';
import { t } from '../../l10n/messages';
import type { Given } from './commandTable';
import { cannotWrite } from './output';
import { readPassword } from './password';
import { UsageError, WriteError } from './usage';

const secretName = 'secure-ml.key';
const openName = 'secure-ml.pub';
/** By the names that people know. */
const curves: Readonly<Record<'p256' | 'p384' | 'p521', Curve>> = {
  p256: 'prime256v1',
  p384: 'secp384r1',
  p521: 'secp521r1',
};

/** `secure-ml keygen`: gives the exit code. */
export async function keygen({ values, positionals }: Given<'keygen'>): Promise<number> {
  if (positionals.length > 0) throw new UsageError(t('keygen.no-paths'));
  const curve = curves[values.curve ?? 'p256'];
  const isOpen = values['no-password'] === true;
  if (isOpen && values['password-file'] !== undefined)
    throw new UsageError(t('usage.one-of-two', '--no-password', '--password-file'));
  const folder = values['output-dir'] ?? '.';
  const keys = generateKeys(curve, isOpen ? undefined : await readPassword(values['password-file'], true));
  const [secret, open] = [join(folder, secretName), join(folder, openName)];
  const files = new OutputFiles();
  try {
    makeFolder(folder);
    await files.write(secret, false, ({ write }) => write(Buffer.from(keys.secret)), 0o600);
    await files.write(open, false, ({ write }) => write(Buffer.from(keys.open)));
    await files.publish();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw cannotWrite(terminal(secret), error as Error);
    const Kind = error.id === 'exists' ? UsageError : WriteError;
    throw new Kind(terminal(error.message));
  } finally {
    await files.discard();
  }
  process.stdout.write(
    `${t('keygen.private-key', terminal(secret))}\n${t('keygen.public-key', terminal(open))}\n`,
  );
  return 0;
}
