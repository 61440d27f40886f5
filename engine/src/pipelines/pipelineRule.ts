import type { Configuration } from '../configuration/configuration';
import type { KnownDigests } from '../provenance/knownDigests';
import type { LockedModel } from '../provenance/lockFile';
import type { Rule } from '../rule';
import type { TextContext, TextReport } from '../text/textReport';
import type { PipelineDocument, PipelineKind } from './document';
import type { KnownPins } from './pins';
import type { KnownTags } from './tags';
import type { ProjectVerification } from './verification';

export interface PipelineContext extends TextContext {
  readonly document: PipelineDocument;
  readonly pins: KnownPins;
  /** What a git host said of the repositories of actions, where the user wants one to be asked. */
  readonly tags: KnownTags;
  /** What verifies models in the project; undefined where no project is known, or nothing is served. */
  readonly verification: ProjectVerification | undefined;
  /** Models that the project's lock names. */
  readonly locked: readonly LockedModel[];
  /** Digests of files that the pipeline may fetch. */
  readonly digests: KnownDigests;
  readonly configuration: Configuration;
}

/** A rule about what builds, deploys and serves. */
export interface PipelineRule extends Rule {
  readonly pipelines: {
    readonly kinds: readonly PipelineKind[];
    check(context: PipelineContext): Iterable<TextReport>;
  };
}

export function isPipelineRule(rule: Rule): rule is PipelineRule {
  return 'pipelines' in rule;
}

export const everyPipeline: readonly PipelineKind[] = [
  'dockerfile',
  'workflow',
  'gitlab',
  'jenkins',
  'azure',
  'bitbucket',
  'circleci',
  'dvc',
  'makefile',
  'python',
  'compose',
  'kubernetes',
  'helm',
  'terraform',
  'nomad',
  'mlproject',
  'devcontainer',
  'agents',
];
