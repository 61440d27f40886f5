import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { RefusedError } from '../../engine/src/models/tensors/tensor';
import { terminal } from '../../engine/src/report/display';
import { OutputFiles } from '../../host/src/outputFiles';
import { type Curve, generateKeys } from '../../host/src/provenance/keys';
import { t } from '../../l10n/messages';
import { passwordVariable, readPassword } from './password';
import { oneOf, readOptions, UsageError } from './usage';

const secretName = 'secure-ml.key';
const openName = 'secure-ml.pub';
/** By the names that people know. */
const curves: Readonly<Record<'p256' | 'p384' | 'p521', Curve>> = {
  p256: 'prime256v1',
  p384: 'secp384r1',
  p521: 'secp521r1',
};

export const keygenUsage = `Usage: secure-ml keygen [options]

Makes a pair of keys to sign models with: ${secretName}, which stays with you, and ${openName}, which verifies what you sign. The private
key is encrypted with a password that you type, or that ${passwordVariable} or --password-file gives. Nothing is replaced.

Options:
  --output-dir DIR      folder of the keys (default: this folder); it is made if it is not there
  --curve CURVE         p256, p384 or p521 (default: p256)
  --password-file FILE  the password is the text of this file
  --no-password         do not encrypt the private key: for a secret store that encrypts by itself

Exit codes: 0 both keys were written, 2 usage or internal error, after which there is neither.
`;

/** `secure-ml keygen`: gives the exit code. */
export async function keygen(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    'output-dir': { type: 'string' },
    curve: { type: 'string' },
    'password-file': { type: 'string' },
    'no-password': { type: 'boolean' },
  });
  if (positionals.length > 0) throw new UsageError('keygen takes no paths; --output-dir names a folder.');
  const curve = curves[oneOf('curve', values.curve, ['p256', 'p384', 'p521'] as const) ?? 'p256'];
  const isOpen = values['no-password'] === true;
  if (isOpen && values['password-file'] !== undefined)
    throw new UsageError('--no-password and --password-file exclude each other.');
  const folder = values['output-dir'] ?? '.';
  const keys = generateKeys(curve, isOpen ? undefined : await readPassword(values['password-file'], true));
  const [secret, open] = [join(folder, secretName), join(folder, openName)];
  const files = new OutputFiles();
  try {
    mkdirSync(folder, { recursive: true });
    await files.write(secret, false, ({ write }) => write(Buffer.from(keys.secret)), 0o600);
    await files.write(open, false, ({ write }) => write(Buffer.from(keys.open)));
    await files.publish();
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError(
      error instanceof RefusedError
        ? terminal(message)
        : `The keys cannot be written to ${terminal(folder)}: ${terminal(message)}`,
    );
  } finally {
    await files.discard();
  }
  process.stdout.write(
    `${t('keygen.private-key', terminal(secret))}\n${t('keygen.public-key', terminal(open))}\n`,
  );
  return 0;
}
