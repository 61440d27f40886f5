/** What is constant of a value that a payload hands to a call; undefined for what is not. */
export type PayloadValue =
  | string
  | number
  | Uint8Array
  | { readonly call: string; readonly given: readonly PayloadValue[] }
  | readonly PayloadValue[]
  | undefined;

/**
 * What a finding is about, as far as it is constant: the one shape in which readers of formats hand code to `judgeAims`. A text may be
 * Python, a command, a path or the base64 of any of them; `judgeAims` finds out.
 */
export interface Payload {
  readonly values: readonly PayloadValue[];
  /** It is no code, but a path or address that a loader follows: nothing is said where it shows no aim. */
  readonly isData?: true;
}

/** A payload that is texts and nothing more. */
export function payloadOfTexts(...texts: readonly string[]): Payload {
  return { values: texts };
}
