import { terminal } from '../../engine/src/report/display';
import { readCertificates } from '../../host/src/provenance/certificates';
import { isPair, KeyError, readPrivateKey } from '../../host/src/provenance/keys';
import { isPkcs12, readPkcs12 } from '../../host/src/provenance/pkcs12';
import type { KeylessSigner } from '../../host/src/provenance/signKeyless';
import type { KeySigner } from '../../host/src/provenance/signModel';
import { t } from '../../l10n/messages';
import { readNamed } from './namedFile';
import { readPassword } from './password';
import { UsageError } from './usage';

/** The variable that Sigstore's programs take an identity token from. */
const tokenVariable = 'SIGSTORE_ID_TOKEN';

/** Options that say who signs. */
export interface SignerOptions {
  readonly key?: string | undefined;
  readonly certificate?: string | undefined;
  readonly 'password-file'?: string | undefined;
  readonly fulcio?: string | undefined;
  readonly rekor?: string | undefined;
  readonly 'identity-token'?: string | undefined;
}

/** Who signs: a key, or an identity that two services vouch for. @throws UsageError */
export async function signerOf(options: SignerOptions): Promise<KeySigner | KeylessSigner> {
  const { key, fulcio, rekor, 'identity-token': token } = options;
  const isKeyless = fulcio !== undefined || rekor !== undefined || token !== undefined;
  if (key !== undefined && isKeyless) throw new UsageError(t('usage.one-of-two', '--key', '--fulcio'));
  if (key !== undefined) return keySigner(key, options.certificate, options['password-file']);
  if (!isKeyless) throw new UsageError(t('signer.who-signs'));
  if (fulcio === undefined || rekor === undefined) throw new UsageError(t('signer.both-services'));
  if (options.certificate !== undefined) throw new UsageError(t('usage.goes-with', '--certificate', '--key'));
  const text = token === undefined ? process.env[tokenVariable] : readNamed(token).toString();
  if (text === undefined || text.trim() === '') throw new UsageError(t('signer.token-needed', tokenVariable));
  return { fulcio: urlOf('fulcio', fulcio), rekor: urlOf('rekor', rekor), token: text.trim() };
}

/** @throws UsageError */
function urlOf(option: string, text: string): URL {
  if (!URL.canParse(text)) throw new UsageError(t('signer.takes-a-url', option));
  return new URL(text);
}

/** @throws UsageError */
async function keySigner(
  path: string,
  certificate: string | undefined,
  passwordFile: string | undefined,
): Promise<KeySigner> {
  const { key, chain: own } = await opened(path, passwordFile);
  if (certificate === undefined) return { key, chain: own };
  const text = readNamed(certificate).toString();
  let chain: KeySigner['chain'];
  try {
    chain = readCertificates(text);
  } catch (error) {
    throw new UsageError(
      t('usage.not-a-certificate', terminal(certificate), terminal((error as Error).message)),
    );
  }
  if (!isPair(key, chain[0].publicKey))
    throw new UsageError(t('signer.other-certificate', terminal(certificate), terminal(path)));
  return { key, chain };
}

/** The key of a file, and the certificates that PKCS #12 has beside it; asks for the password where one is needed. @throws UsageError */
async function opened(path: string, passwordFile: string | undefined): Promise<KeySigner> {
  const bytes = readNamed(path);
  const read = (password: string | undefined): KeySigner =>
    isPkcs12(bytes) ? readPkcs12(bytes, password) : { key: readPrivateKey(bytes, password), chain: [] };
  try {
    return read(passwordFile === undefined ? undefined : await readPassword(passwordFile, false));
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    if (error.kind !== 'password-needed') throw new UsageError(`${terminal(path)}: ${error.message}`);
  }
  try {
    return read(await readPassword(undefined, false));
  } catch (error) {
    if (error instanceof KeyError) throw new UsageError(`${terminal(path)}: ${error.message}`);
    throw error;
  }
}
