/** One thing that a framework asks about. */
export interface Control {
  /** As rules name it: `ML06:2023`, `AML.T0010.003`. */
  readonly id: string;
  readonly title: string;
}

/** The controls of one framework, all of them: those that no rule speaks to are said to be unchecked, not left out. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Where the list comes from. */
  readonly source: string;
  readonly controls: readonly Control[];
}

/** True where something that is named `own` is said of a control: of itself, or of the technique that it is a kind of. */
export function speaksTo(own: string, control: string): boolean {
  return own === control || own.startsWith(`${control}.`);
}
