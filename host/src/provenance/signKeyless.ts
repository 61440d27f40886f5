import { t } from '../../../l10n/messages';
import { AddressGuard } from '../remote/address';
import { payloadType } from './bundle';
import { SigningError } from './signModel';

/** Which services make and log a short-lived certificate, all named by the user, and the token that says who signs. */
export interface KeylessSigner {
  /** Certificate authority that speaks Fulcio's protocol. */
  readonly fulcio: URL;
  /** Transparency log that speaks Rekor's protocol. */
  readonly rekor: URL;
  /** OpenID Connect identity token, a JWT; it goes to `fulcio` alone. */
  readonly token: string;
}

/** What is signed: a statement about a model's files, or the bytes of one file. */
export type KeylessContent = { readonly statement: string } | { readonly bytes: Buffer };

const timeout = 30_000;

/** A Sigstore bundle with certificate and log entry, as JSON. @throws SigningError where a service refuses or cannot be asked. */
export async function signKeyless(
  content: KeylessContent,
  { fulcio, rekor, token }: KeylessSigner,
): Promise<string> {
  // Loaded here, because nothing else needs an HTTP client of this size.
  const [{ bundleToJSON }, sigstore] = await Promise.all([
    import('@sigstore/bundle'),
    import('@sigstore/sign'),
  ]);
  const options = { retry: 0, timeout };
  const builder = {
    signer: new sigstore.FulcioSigner({
      fulcioBaseURL: checked(fulcio),
      identityProvider: { getToken: async () => token },
      ...options,
    }),
    witnesses: [new sigstore.RekorWitness({ rekorBaseURL: checked(rekor), entryType: 'dsse', ...options })],
  };
  try {
    const bundle =
      'statement' in content
        ? await new sigstore.DSSEBundleBuilder(builder).create({
            data: Buffer.from(content.statement),
            type: payloadType,
          })
        : await new sigstore.MessageSignatureBundleBuilder(builder).create({ data: content.bytes });
    return `${JSON.stringify(bundleToJSON(bundle))}\n`;
  } catch (error) {
    throw new SigningError(t('sign-keyless.service-failed', (error as Error).message));
  }
}

/** @throws SigningError for an address that would send a token in the clear. */
function checked(url: URL): string {
  try {
    new AddressGuard(url).checkUrl(url);
  } catch (error) {
    throw new SigningError((error as Error).message);
  }
  return url.href.replace(/\/$/, '');
}
