import type { KnownDigests } from '../provenance/knownDigests';
import type { KnownFunctions } from './flow/summary';

/** What is known of a project beside its code. */
export interface ProjectFacts {
  /** Exact versions that the project runs with, by normalised distribution name. */
  readonly versions: ReadonlyMap<string, string>;
  /** The lowest versions that the requirements which govern the code allow; `versions` where the host does not know more. */
  readonly allowed?: ReadonlyMap<string, string> | undefined;
  /** Commits that the local cache of the Hugging Face Hub holds, by folder and reference: `models--org--name@main`. */
  readonly commits?: ReadonlyMap<string, string> | undefined;
  /** Digests of files that the code may fetch. */
  readonly digests?: KnownDigests | undefined;
}

/** What rules about Python know beside the code: the project, and what its configuration says to them. */
export interface PythonFacts extends ProjectFacts {
  /** Places that models may come from (`sources.models`); undefined where no list is given. */
  readonly modelSources?: readonly string[] | undefined;
  /** What functions of the project do that the document imports, by the names that it has for them. */
  readonly functions?: KnownFunctions | undefined;
}
