import type { ShellText } from '../dependencies/readers/installCommands';
import type { DataNode, DataProblem, DataText } from '../text/data/node';

/** What builds, tests, deploys or serves something, by the program that reads the file. */
export type PipelineKind =
  | 'dockerfile'
  /** GitHub Actions: workflows, and actions of several steps. CML runs in them. */
  | 'workflow'
  | 'gitlab'
  | 'jenkins'
  | 'azure'
  | 'bitbucket'
  | 'circleci'
  /** Stages of DVC. */
  | 'dvc'
  /** Makefiles, scripts of npm, and programs that files of SQL start. */
  | 'makefile'
  /** Python that builds pipelines: operators of Airflow, components of Kubeflow, steps of Metaflow, Prefect, Flyte. */
  | 'python'
  | 'compose'
  /** Kubernetes, and what runs on it: KServe, Seldon, Tekton, Argo, Kubeflow. */
  | 'kubernetes'
  /** Values of a chart of Helm. */
  | 'helm'
  /** Terraform and OpenTofu, and templates of AWS and Azure in their words. */
  | 'terraform'
  /** Jobs of Nomad. */
  | 'nomad'
  | 'mlproject'
  /** A script for a shell, or recipes of such scripts. */
  | 'script'
  /** Settings of Airflow, TorchServe and Streamlit, as the variables that set the same, and catalogues of Kedro. */
  | 'settings'
  /** A container that developers work in. */
  | 'devcontainer'
  /** Settings of assistants, and the servers that they start. */
  | 'agents'
  /** What assistants read as instructions: rules files and skills. */
  | 'instructions';

interface Placed {
  /** UTF-16 offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
}

/** A container image that is used. */
export interface ImageUse extends Placed {
  /** With variables replaced by their defaults; undefined where they have none. */
  readonly reference: string | undefined;
  /** True when the text at the place is the reference itself. */
  readonly exact: boolean;
}

/** A command that a shell runs. */
export interface PipelineCommand extends ShellText {
  /** While something is built or tested, or when a container starts. */
  readonly when: 'build' | 'start';
  /** The server puts values into the text before a shell gets it. */
  readonly isOpen?: true;
}

/** Something of somebody else that a pipeline takes in and runs, and that is neither an image nor an action of GitHub. */
export interface RemoteUse extends Placed {
  /** From a git repository, from an address, or by its version from a registry. */
  readonly from: 'git' | 'url' | 'registry';
  /** As it is named, without the revision. */
  readonly name: string;
  /** Commit, branch, tag, version or digest; undefined where none is given, '' where only another program knows it. */
  readonly revision: string | undefined;
  /** Kept by the same organisation: on the same server, in the same project. */
  readonly isOwn?: true;
}

/** An environment variable or build argument that gets a value. */
export interface PipelineVariable extends Placed {
  readonly kind: 'argument' | 'environment';
  readonly name: string;
  /** '' where it is declared only. */
  readonly value: string;
  /** Where the name stands, without the value. */
  readonly named: Placed;
}

/** A variable of an environment, which stands from its name to the end of its value. */
export function environmentVariable(
  name: string,
  named: Placed,
  value: string,
  end: number,
): PipelineVariable {
  return { kind: 'environment', name, value, start: named.start, end, named };
}

/** One build stage of a Dockerfile. */
export interface BuildStage extends Placed {
  readonly image: string | undefined;
  /** The stage that this one begins from. */
  readonly from: string | undefined;
  readonly name: string | undefined;
  /** The last USER. */
  readonly user: (Placed & { readonly name: string }) | undefined;
  /** The last USER before it that is another. */
  readonly formerUser: string | undefined;
  /** Where the instructions begin that say what the image starts, if nothing else follows them. */
  readonly startsAt: number | undefined;
  /** Where the last instruction ends. */
  readonly endsAt: number;
}

/** A file of a pipeline, whatever its format: what rules of several formats look at, and the tree for the others. */
export interface PipelineDocument {
  readonly kind: PipelineKind;
  readonly path: string;
  readonly text: string;
  /** Documents of the YAML file. */
  readonly roots: readonly DataNode[];
  readonly images: readonly ImageUse[];
  readonly commands: readonly PipelineCommand[];
  /** Python that an interpreter is handed as it stands. */
  readonly programs: readonly ShellText[];
  /** Requirements of Python that stand alone. */
  readonly packages: readonly DataText[];
  readonly variables: readonly PipelineVariable[];
  readonly remotes: readonly RemoteUse[];
  /** Dockerfile only. */
  readonly stages: readonly BuildStage[];
  /** Dockerfile only: addresses that ADD fetches. */
  readonly downloads: readonly (Placed & { readonly url: string; readonly checksum: boolean })[];
  /** Dockerfile only: files of the build's folder that become a part of the image. */
  readonly copied: readonly (Placed & { readonly path: string })[];
  readonly problems: readonly DataProblem[];
}

export interface MutablePipeline extends PipelineDocument {
  images: ImageUse[];
  commands: PipelineCommand[];
  programs: ShellText[];
  packages: DataText[];
  variables: PipelineVariable[];
  remotes: RemoteUse[];
  stages: BuildStage[];
  downloads: (Placed & { readonly url: string; readonly checksum: boolean })[];
  copied: (Placed & { readonly path: string })[];
}

export function emptyPipeline(
  kind: PipelineKind,
  path: string,
  text: string,
  roots: readonly DataNode[] = [],
  problems: readonly DataProblem[] = [],
): MutablePipeline {
  return {
    kind,
    path,
    text,
    roots,
    problems,
    images: [],
    commands: [],
    programs: [],
    packages: [],
    variables: [],
    remotes: [],
    stages: [],
    downloads: [],
    copied: [],
  };
}
