/** What is known of a project beside its code. */
export interface ProjectFacts {
  /** Exact versions that the project runs with, by normalised distribution name. */
  readonly versions: ReadonlyMap<string, string>;
  /** Commits that the local cache of the Hugging Face Hub holds, by folder and reference: `models--org--name@main`. */
  readonly commits?: ReadonlyMap<string, string> | undefined;
}
