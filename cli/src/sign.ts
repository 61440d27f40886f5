import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { defaultLimits } from '../../engine/src/limits';
import { SignatureError } from '../../engine/src/provenance/signatureError';
import { terminal } from '../../engine/src/report/display';
import { readSignatureFile } from '../../host/src/provenance/bundle';
import { nameBelow } from '../../host/src/provenance/places';
import { type KeylessSigner, signKeyless } from '../../host/src/provenance/signKeyless';
import {
  type KeySigner,
  readWhole,
  SigningError,
  type SigningTask,
  signDetached,
  signMessage,
  signStatement,
  statementOf,
} from '../../host/src/provenance/signModel';
import { t } from '../../l10n/messages';
import { refuseMissingFolder } from './check';
import { interrupted, untilInterrupted } from './interrupt';
import { passwordVariable } from './password';
import { ByteProgress } from './progress';
import { replaceFile } from './replaceFile';
import { signerOf } from './signer';
import { oneOf, readOptions, UsageError } from './usage';

const forms = ['oms', 'bundle', 'detached'] as const;
type Form = (typeof forms)[number];
const signatureName = 'model.sig';

export const signUsage = `Usage: secure-ml sign PATH --key FILE [options]
       secure-ml sign PATH --fulcio URL --rekor URL [options]

Signs a model: a folder, every byte of every file in it and their names, or one file. Writes ${signatureName} beside a folder, and FILE.sig
beside a file; secure-ml verify verifies it, and so do other programs that know the form.

Options:
  --key FILE            the private key, PEM, DER or PKCS #12 (.p12): secure-ml.key of secure-ml keygen. If it is encrypted, ${passwordVariable} or
                        --password-file gives the password, or you type it
  --certificate FILE    certificates, PEM, the signer's first: the signature then says whose key it is
  --fulcio URL          certificate authority, of Sigstore's protocol, that vouches for you; it is sent your identity token
  --rekor URL           log, of Sigstore's protocol, that the signature is written to, for anybody to read
  --identity-token FILE the token, a JWT (default: the variable SIGSTORE_ID_TOKEN)
  --form FORM           oms: an OpenSSF model signature (default for folders); bundle: a Sigstore bundle over one file
                        (default for files without a key);
                        detached: a bare signature over one file, which OpenSSL verifies (default for files
                        that a key signs)
  --output FILE         where to write; what is there is replaced if it is a signature
  --ignore-paths PATH   not part of the model; may be repeated
  --allow-symlinks      sign what symbolic links inside the model lead to; without it, a link is an error
  --password-file FILE  the password is the text of this file

Exit codes: 0 signed, 2 usage or internal error, after which nothing was written.
`;

/** `secure-ml sign`: gives the exit code. */
export async function sign(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    key: { type: 'string' },
    certificate: { type: 'string' },
    fulcio: { type: 'string' },
    rekor: { type: 'string' },
    'identity-token': { type: 'string' },
    form: { type: 'string' },
    output: { type: 'string' },
    'ignore-paths': { type: 'string', multiple: true },
    'allow-symlinks': { type: 'boolean' },
    'password-file': { type: 'string' },
  });
  if (positionals.length !== 1) throw new UsageError('sign takes one path: a model.');
  const [path] = positionals;
  if (!existsSync(path)) throw new UsageError(`There is no ${terminal(path)}.`);
  const isFolder = statSync(path).isDirectory();
  const form =
    oneOf('form', values.form, forms) ??
    (isFolder ? 'oms' : values.key === undefined ? 'bundle' : 'detached');
  if (isFolder && form !== 'oms') throw new UsageError(`--form ${form} is for one file; a folder takes oms.`);
  if (form === 'detached' && values.certificate !== undefined)
    throw new UsageError('A bare signature has no place for --certificate; use --form oms or bundle.');
  const output = values.output ?? defaultSignature(path);
  refuseMissingFolder(output);
  refuseOther(output);
  const signer = await signerOf(values);
  if (form === 'detached' && !('key' in signer)) throw new UsageError('--form detached takes --key.');
  const own = isFolder ? nameBelow(resolve(path), output) : undefined;
  const ignored = (values['ignore-paths'] ?? []).map((name) => ignoredBelow(path, name));
  const signature = await made(form, signer, {
    path,
    ignored: [...ignored, ...(own === undefined ? [] : [own])],
    allowSymlinks: values['allow-symlinks'] === true,
    maxFiles: defaultLimits.members,
  });
  if (signature === undefined) {
    process.stderr.write(`${t('common.nothing-written')}\n`);
    return interrupted;
  }
  replaceFile(output, signature);
  process.stdout.write(`${t('sign.signed', terminal(path), terminal(output))}\n`);
  return 0;
}

/** Where the signature of a model is: beside it. */
export function defaultSignature(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? join(dirname(resolve(path)), signatureName) : `${path}.sig`;
}

/** The signature; undefined when Ctrl-C was pressed. @throws UsageError */
async function made(
  form: Form,
  signer: KeySigner | KeylessSigner,
  what: Omit<SigningTask, 'cancel' | 'onRead'>,
): Promise<string | Buffer | undefined> {
  const cancel = { cancelled: false };
  const progress = new ByteProgress();
  let done = 0;
  const onRead = (bytes: number) => {
    done += bytes;
    progress.show(done);
  };
  const task: SigningTask = { ...what, cancel, onRead };
  try {
    return await untilInterrupted(
      () => {
        cancel.cancelled = true;
      },
      () => ('key' in signer ? byKey(form, task, signer) : byIdentity(form, task, signer)),
    );
  } catch (error) {
    if (error instanceof SigningError) throw new UsageError(terminal(error.message));
    throw error;
  } finally {
    progress.clear();
  }
}

async function byKey(form: Form, task: SigningTask, signer: KeySigner): Promise<string | Buffer> {
  switch (form) {
    case 'oms':
      return signStatement(await statementOf(task), signer);
    case 'bundle':
      return signMessage(task, signer);
    case 'detached':
      return signDetached(task, signer);
  }
}

async function byIdentity(form: Form, task: SigningTask, signer: KeylessSigner): Promise<string> {
  const content = form === 'oms' ? { statement: await statementOf(task) } : { bytes: await readWhole(task) };
  return signKeyless(content, signer);
}

/** @throws UsageError for an existing file that is no signature: it would be lost. */
function refuseOther(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  try {
    if (stats.isFile() && stats.size <= defaultLimits.textBytes) {
      readSignatureFile(readFileSync(path));
      return;
    }
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
  }
  throw new UsageError(`${terminal(path)} exists and is no signature; it is not replaced.`);
}

/** The name of a path that is no part of a model. @throws UsageError */
export function ignoredBelow(model: string, name: string): string {
  // From here, as a shell completes it, else as it stands in the model.
  const below = nameBelow(resolve(model), existsSync(name) ? name : resolve(model, name));
  if (below === undefined || below === '.')
    throw new UsageError(`--ignore-paths: ${terminal(name)} is nothing below ${terminal(model)}.`);
  return below;
}
