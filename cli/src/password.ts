import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { t } from '../../l10n/messages';
import { readNamed } from './namedFile';
import { UsageError } from './usage';

/** The variable that a pipeline gives a password by. */
const passwordVariable = 'SECURE_ML_KEY_PASSWORD';

/**
 * The password of a key: from a file, from the environment, or typed on a terminal. `twice` asks for it again, because a new key
 * that nobody can open is lost.
 * @throws UsageError where there is none.
 */
export async function readPassword(file: string | undefined, twice: boolean): Promise<string> {
  const password = givenPassword(file) ?? (await typedPassword(twice));
  if (password === '') throw new UsageError(t('password.empty'));
  return password;
}

function givenPassword(file: string | undefined): string | undefined {
  if (file === undefined) return process.env[passwordVariable];
  return readNamed(file)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}

async function typedPassword(twice: boolean): Promise<string> {
  if (process.stdin.isTTY !== true) throw new UsageError(t('password.needed', passwordVariable));
  const password = await ask(t('password.ask'));
  if (twice && (await ask(t('password.ask-again'))) !== password) throw new UsageError(t('password.differ'));
  return password;
}

/** Asks a question on the terminal, and shows nothing of the answer. */
async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once('line', resolve);
      lines.once('SIGINT', () => reject(new UsageError(t('password.cancelled'))));
      lines.once('close', () => reject(new UsageError(t('password.not-typed'))));
    });
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
