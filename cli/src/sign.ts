import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { defaultLimits } from '../../engine/src/limits';
import { SignatureError } from '../../engine/src/provenance/signatureError';
import { terminal } from '../../engine/src/report/display';
import { readBounded } from '../../host/src/boundedFile';
import { readSignatureFile } from '../../host/src/provenance/bundle';
import { nameBelow } from '../../host/src/provenance/nameBelow';
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
import { isAbsent, statsOf } from '../../host/src/stats';
import { t } from '../../l10n/messages';
import type { Given } from './commandTable';
import { interrupted, untilInterrupted } from './interrupt';
import { readable, refuseMissing } from './namedFile';
import { refuseUnwritable } from './output';
import { ByteProgress } from './progress';
import { replaceFile } from './replaceFile';
import { signerOf } from './signer';
import { UsageError } from './usage';

type Form = NonNullable<Given<'sign'>['values']['form']>;
const signatureName = 'model.sig';

/** `secure-ml sign`: gives the exit code. */
export async function sign({ values, positionals }: Given<'sign'>): Promise<number> {
  if (positionals.length !== 1) throw new UsageError(t('sign.one-path'));
  const [path] = positionals;
  refuseMissing([path].filter(isAbsent));
  const isFolder = readable(path, () => statSync(path)).isDirectory();
  const form = values.form ?? (isFolder ? 'oms' : values.key === undefined ? 'bundle' : 'detached');
  if (isFolder && form !== 'oms') throw new UsageError(t('sign.form-of-a-file', form));
  if (form === 'detached' && values.certificate !== undefined)
    throw new UsageError(t('sign.no-place-for-certificate'));
  const output = values.output ?? defaultSignature(path);
  refuseUnwritable(output);
  refuseOther(output);
  const signer = await signerOf(values);
  if (form === 'detached' && !('key' in signer))
    throw new UsageError(t('usage.goes-with', '--form detached', '--key'));
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
  const isFolder = statsOf(path)?.isDirectory() === true;
  if (!isFolder) return `${path}.sig`;
  // `.` and `..` have no name that a parent could be read from.
  const beside = join(dirname(resolve(path)), signatureName);
  return isAbsolute(path) ? beside : relative('.', beside);
}

/** The model that a signature is of, by its name: what `defaultSignature` puts it beside, or else the folder that it is in. */
export function signedBy(signature: string): string {
  const beside = signature.replace(/\.sig$/, '');
  return beside !== signature && existsSync(beside) ? beside : dirname(signature);
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
  const stats = statsOf(path);
  if (stats === undefined) return;
  try {
    if (stats.isFile() && stats.size <= defaultLimits.textBytes) {
      readSignatureFile(readBounded(path, defaultLimits.textBytes));
      return;
    }
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
  }
  throw new UsageError(t('sign.not-replaced', terminal(path)));
}

/** The name of a path that is no part of a model. @throws UsageError */
export function ignoredBelow(model: string, name: string): string {
  // From here, as a shell completes it, else as it stands in the model.
  const below = nameBelow(resolve(model), existsSync(name) ? name : resolve(model, name));
  if (below === undefined || below === '.')
    throw new UsageError(t('sign.nothing-to-ignore', terminal(name), terminal(model)));
  return below;
}
