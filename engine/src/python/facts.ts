/** What is known of a project beside its code. */
export interface ProjectFacts {
  /** Exact versions that the project runs with, by normalised distribution name. */
  readonly versions: ReadonlyMap<string, string>;
  /** The lowest versions that the requirements which govern the code allow; `versions` where the host does not know more. */
  readonly allowed?: ReadonlyMap<string, string> | undefined;
  /** Commits that the local cache of the Hugging Face Hub holds, by folder and reference: `models--org--name@main`. */
  readonly commits?: ReadonlyMap<string, string> | undefined;
}
