/** Why a signature says nothing about a model, in one localised sentence. */
export class SignatureError extends Error {
  constructor(
    /**
     * `malformed`: the file is no signature of a model. `untrusted`: it is not by whom it has to be. `unsupported`: it may be good,
     * but this version cannot tell.
     */
    readonly kind: 'malformed' | 'untrusted' | 'unsupported',
    message: string,
  ) {
    super(message);
    this.name = 'SignatureError';
  }
}
