/**
 * Custom messages between the client and the language server: the only home of their names and shapes, imported by both.
 * Everything here is plain JSON.
 */

import type { WorkspaceEdit } from 'vscode-languageserver';
import type { ConfigurationChange } from '../../engine/src/configuration/changes';
import type { TensorStatistics } from '../../engine/src/models/tensors/statistics';
import type { TensorTable } from '../../engine/src/models/tensors/table';
import type { ModelValue, ValueTree } from '../../engine/src/models/values/valueTree';
import type { RuleFamily } from '../../engine/src/rule';

/** Initialisation options that the client sends. */
export interface InitializationOptions {
  /** The workspace is trusted: its inline suppressions and excludes count. */
  readonly trusted: boolean;
  /** Folder of the user's profile, never of the workspace, where verdicts of models are kept. */
  readonly cacheFolder?: string;
  /**
   * The client shows what is found in files that are not open: the workspace is checked, and SecurityStatus is sent. `asked` where it is not
   * to begin by itself, because the server has ended more than once and a file may be why.
   */
  readonly checksWorkspace?: 'now' | 'asked';
  /** The client carries out `ignoreFindingCommand` and `addToBaselineCommand`; others get a comment that asks for the reason, and no baseline. */
  readonly asksForReasons?: boolean;
  /** The client shows the messages of diagnostics over hovers, so that hovers need not repeat them. */
  readonly showsMessagesInHovers?: boolean;
  /** The client's texts in the user's language, by id: for a server that cannot read its own. */
  readonly texts?: Readonly<Record<string, string>>;
}

/**
 * Commands that code actions name and the client carries out, because no edit of a text can. Arguments come as one object.
 */
export const clearOutputsCommand = 'secureMl.clearOutputs';
export interface ClearOutputsArguments {
  /** URI of the notebook. */
  readonly notebook: string;
  /** Cells by their id, or where they have none by their index in the file; one output, or all. */
  readonly cells: readonly { readonly index: number; readonly id?: string; readonly output?: number }[];
}
/** Asks for the reason why a finding does not count, and writes it into a comment that silences the finding. */
export const ignoreFindingCommand = 'secureMl.ignoreFinding';
export interface IgnoreFindingArguments {
  readonly uri: string;
  /** Version of the text that the place belongs to. */
  readonly version: number;
  readonly ruleId: string;
  /** Lines and characters from 0. */
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  /** What is written in front of the reason and behind it. */
  readonly before: string;
  readonly after: string;
}
/** Adds a finding to the baseline of its folder, and makes one where there is none. */
export const addToBaselineCommand = 'secureMl.addToBaseline';
export interface AddToBaselineArguments {
  /** URI of the file. */
  readonly uri: string;
  readonly fingerprint: string;
}
/** Puts the text of a range on the clipboard; nothing of it passes through the server. */
export const copySecretCommand = 'secureMl.copySecret';
export interface CopySecretArguments {
  readonly uri: string;
  /** Lines and characters from 0. */
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** Commands of lenses on calls that load a model; the argument is the URI of the file. */
export const scanModelCommand = 'secureMl.scanModel';
export const showModelReportCommand = 'secureMl.showReport';
export const explainModelCommand = 'secureMl.explainModel';
export const convertModelCommand = 'secureMl.convertModel';
/** Converts a model, then makes the code that loads it load the safetensors file; the argument is the URI of the model. */
export const convertAndLoadCommand = 'secureMl.convertAndLoad';

/** Locks a model as it is now; the argument is its URI. */
export const lockModelCommand = 'secureMl.lockModel';
/** Shows how a model differs from what models.lock has; the argument is its URI. */
export const showModelChangesCommand = 'secureMl.showModelChanges';

// #region client to server

/**
 * Scans files, or every file below folders, as models. Progress is reported on `workDoneToken`; cancelling the request stops the
 * scan. Diagnostics of each scanned file are published too, so that it shows in Problems.
 */
export const scanModelsRequest = 'secureMl/scanModels';
export interface ScanModelsParams {
  /** URIs of files and folders that the user chose. */
  readonly uris: readonly string[];
  readonly workDoneToken?: string | number;
}
export interface ScanModelsResult {
  readonly models: readonly ScannedModel[];
  /** Things that could not be scanned and are no models. */
  readonly errors: readonly { readonly uri: string; readonly message: string }[];
  /** Files below the chosen folders that the configuration's `exclude` left out. */
  readonly excluded: number;
}

/** Checks one file as it is on disk; answered with the JSON report that the command line writes. */
export const checkFileRequest = 'secureMl/checkFile';
export interface CheckFileParams {
  readonly uri: string;
}
export interface CheckFileResult {
  readonly text: string;
}

/** Writes what a model is now into the models.lock that has it. Answered with an error for a dangerous one. */
export const lockModelRequest = 'secureMl/lockModel';
export interface LockModelParams {
  readonly uri: string;
}
export interface LockModelResult {
  /** URI of the lock. */
  readonly lock: string;
}
/** How a model differs from what models.lock has: digests, and tensors where those of the locked bytes are known. */
export const modelChangesRequest = 'secureMl/modelChanges';
export interface ModelChangesResult {
  /** Markdown. */
  readonly text: string;
}

/** The dependencies of every manifest in the open workspace folders, as trees. */
export const dependenciesRequest = 'secureMl/dependencies';
export interface DependenciesResult {
  readonly manifests: readonly ManifestDependencies[];
}
export interface ManifestDependencies {
  readonly uri: string;
  /** Path below its workspace folder. */
  readonly name: string;
  readonly dependencies: readonly Dependency[];
}
/** A requirement or a package that comes with one. */
export interface Dependency {
  readonly name: string;
  readonly specifier?: string;
  readonly version?: string;
  /** Ids of advisories about this version. */
  readonly advisories: readonly string[];
  readonly daysBehind?: number;
  readonly yanked?: boolean;
  /** Where it is written; requirements only. Lines and characters from 0. */
  readonly position?: { readonly line: number; readonly character: number };
  readonly children: readonly Dependency[];
}

/** How findings are put together. `kind` is what they are about: code, models, secrets, dependencies, pipelines, provenance. */
export const findingGroupings = ['severity', 'file', 'rule', 'kind', 'effect'] as const;
export type FindingGrouping = (typeof findingGroupings)[number];

/** Rows of the Secure ML view: groups of findings, or where `group` is given a page of those in it. */
export const securityFindingsRequest = 'secureMl/securityFindings';
export interface SecurityFindingsParams {
  /** `counted` is what counts, `suppressed` what does not: by a comment, a setting or the baseline. */
  readonly list: 'counted' | 'suppressed';
  readonly groupBy: FindingGrouping;
  /** Findings that have this text in their message, rule, code, evidence or path; all where it is empty. */
  readonly filter: string;
  /** What the baseline lists is left out; false shows it among the others. */
  readonly onlyNew: boolean;
  /** Key of a group. */
  readonly group?: string;
  /** Number of the first row of the page, from 0. */
  readonly from?: number;
}
export interface SecurityFindingsResult {
  readonly groups: readonly SecurityGroup[];
  readonly findings: readonly SecurityFinding[];
  /** Findings of the group, those of other pages included. */
  readonly total: number;
}
export interface SecurityGroup {
  /** A severity, the URI of a file, the id of a rule, a kind, an effect (empty for none), or how a finding was suppressed. */
  readonly key: string;
  readonly count: number;
  /** The worst in it. */
  readonly severity: ModelFinding['severity'];
  /** Of a file: its path below its workspace folder. */
  readonly name?: string;
}
/** Text may come from a hostile file: show it through a display sink. */
export interface SecurityFinding {
  readonly ruleId: string;
  readonly code: string;
  readonly severity: ModelFinding['severity'];
  readonly message: string;
  readonly uri: string;
  /** Path below its workspace folder. */
  readonly name: string;
  /** The file is a model: its report has the place. */
  readonly isModel: boolean;
  /** Index of the cell in the file of a notebook. */
  readonly cell?: number;
  /** Lines and characters from 0; in a notebook, of the cell. */
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  /** Why it does not count. */
  readonly suppressed?: 'inline' | 'baseline' | 'configuration';
  readonly reason?: string;
}

/** What could not be checked, or not as a whole. */
export const securityProblemsRequest = 'secureMl/securityProblems';
export interface SecurityProblemsResult {
  readonly problems: readonly { readonly uri: string; readonly name: string; readonly message: string }[];
  readonly total: number;
}

/** Files of code that load a model, among all that were checked. */
export const modelUsersRequest = 'secureMl/modelUsers';
export interface ModelUsersResult {
  readonly users: readonly { readonly uri: string; readonly name: string }[];
}

/** Writes what the Secure ML view shows as a report of the command line. */
export const exportReportRequest = 'secureMl/exportReport';
export const exportFormats = ['sarif', 'html', 'cyclonedx', 'spdx', 'json', 'markdown'] as const;
export interface ExportReportParams {
  readonly format: (typeof exportFormats)[number];
}
export interface ExportReportResult {
  readonly text: string;
}

/** The edit of a folder's configuration that makes a change; none where it is kept in pyproject.toml, or has to be mended first. */
export const configurationEditRequest = 'secureMl/configurationEdit';
export interface ConfigurationEditParams {
  /** URI of a resource of the folder. */
  readonly uri: string;
  readonly change: ConfigurationChange;
}
export interface ConfigurationEditResult {
  readonly edit?: WorkspaceEdit;
  /** URI of the file that is changed. */
  readonly file?: string;
}
export type { ConfigurationChange };

/** The rules, and how a resource has them configured. */
export const ruleSettingsRequest = 'secureMl/ruleSettings';
export interface RuleSettingsParams {
  /** URI of a folder, or of a resource in one; of none where no folder is open. */
  readonly uri: string;
}
export interface RuleSettingsResult {
  readonly rules: readonly RuleSetting[];
  readonly profile: string;
  readonly profiles: readonly string[];
  readonly profileFrom: RuleSetting['from'];
  /** URI of the configuration that changes are written to, whether or not it is there; none where that is pyproject.toml, or no folder is open. */
  readonly file?: string;
}
export interface RuleSetting {
  readonly id: string;
  readonly code: string;
  readonly family: RuleFamily;
  readonly title: string;
  /** Severity that the rule has by itself. */
  readonly standard: ModelFinding['severity'];
  readonly level: ModelFinding['severity'] | 'off';
  /** Where the level was set. */
  readonly from: 'default' | 'file' | 'editor';
}

/** A baseline of every finding that counts in a folder. */
export const makeBaselineRequest = 'secureMl/makeBaseline';
export interface MakeBaselineParams {
  /** URI of the workspace folder. */
  readonly folder: string;
  /** URI of the file that it is written to, by whose folder its files are named. */
  readonly baseline: string;
}
export interface MakeBaselineResult {
  readonly text: string;
  /** Findings that it lists. */
  readonly count: number;
}

/** A baseline with one finding more. */
export const extendBaselineRequest = 'secureMl/extendBaseline';
export interface ExtendBaselineParams extends AddToBaselineArguments {
  /** URI of the baseline, and its text; without one it is a new baseline. */
  readonly baseline: string;
  readonly text?: string;
}
export interface ExtendBaselineResult {
  /** Absent where the text is no baseline. */
  readonly text?: string;
}

/** Checks the workspace again, or stops the check that runs. */
export const checkWorkspaceNotification = 'secureMl/checkWorkspace';
export interface CheckWorkspaceParams {
  readonly stop: boolean;
}

/** Explains what loading a model would do, a page of lines at a time; see `secure-ml explain`. */
export const explainModelRequest = 'secureMl/explainModel';
export interface ExplainModelParams {
  readonly uri: string;
  /** From 1. */
  readonly page: number;
}
export interface ExplainModelResult {
  readonly lines: readonly ExplainedModelLine[];
  readonly page: number;
  readonly pages: number;
}
/** One line, safe to show as text. */
export interface ExplainedModelLine {
  readonly text: string;
  readonly mark?: 'dangerous' | 'unknown';
  readonly member?: readonly string[];
  /** In the innermost stream. */
  readonly offset?: number;
}

/** Reads a page of the file, or of what is inside it: decompressed, as the offsets of findings and explanations count. */
export const modelBytesRequest = 'secureMl/modelBytes';
export interface ModelBytesParams {
  readonly uri: string;
  readonly member: readonly string[];
  /** From 1, of 65,536 bytes each. */
  readonly page: number;
}
export interface ModelBytesResult {
  /** Base64. */
  readonly bytes: string;
  /** Offset of the first. */
  readonly first: number;
  /** Bytes of the whole stream, where they are known. */
  readonly size?: number;
}

/** Lists a model's tensors. Names may come from a hostile file: show them through a display sink. */
export const modelTensorsRequest = 'secureMl/modelTensors';
export interface ModelTensorsParams {
  readonly uri: string;
  /** Tensors for a first look, which comes sooner; all where it is missing. */
  readonly max?: number;
}
export type ModelTensorsResult = TensorTable;

/** Reads the numbers of one tensor. Progress is reported on `workDoneToken`. */
export const tensorStatisticsRequest = 'secureMl/tensorStatistics';
export interface TensorStatisticsParams {
  readonly uri: string;
  /** Place in the table of tensors. */
  readonly tensor: number;
  readonly workDoneToken?: string | number;
}
/** With the name of the tensor, as in the table: show it through a display sink. */
export type TensorStatisticsResult = TensorStatistics & { readonly name: string };

/** Shows what a model keeps as trees. Texts may come from a hostile file: show them through a display sink. */
export const modelValuesRequest = 'secureMl/modelValues';
export interface ModelValuesParams {
  readonly uri: string;
}
export interface ModelValuesResult {
  readonly values: readonly ModelValue[];
}
export type { ModelValue, ValueTree };

/**
 * Writes a model's tensors as safetensors beside it. Progress is reported on `workDoneToken`; cancelling the request leaves
 * nothing behind. What is refused is answered, not an error.
 */
export const convertModelRequest = 'secureMl/convertModel';
export interface ConvertModelParams {
  readonly uri: string;
  /** Where to write; beside the model otherwise. */
  readonly output?: string;
  /** Keys, joined by dots, of the part to convert. */
  readonly select?: string;
  readonly duplicateTied?: boolean;
  /** Taken off the start of names that have it. */
  readonly stripPrefix?: string;
  /** Say what would be written, and write nothing. */
  readonly dryRun?: boolean;
  /** An output that is there already will do, where it is proved to hold exactly what would be written. */
  readonly reuse?: boolean;
  readonly workDoneToken?: string | number;
}
export type ConvertModelResult =
  | {
      readonly files: readonly string[];
      readonly receipt: string;
      readonly tensors: number;
      readonly bytes: number;
      readonly part: string;
      /** Code that loads the output gets what it got of that part of the source. */
      readonly isPlainDict: boolean;
      /** Prefix of every name, put there by a wrapper of training, that could be taken off. */
      readonly wrapper?: string;
      readonly skipped: number;
      readonly warnings: readonly string[];
    }
  | {
      readonly refused: {
        readonly id: string;
        readonly message: string;
        readonly script?: string;
        /** The parts to choose from, where several could be meant. */
        readonly parts?: readonly ModelPart[];
      };
    };
/** A part of a checkpoint that can be converted by itself. */
export interface ModelPart {
  /** Keys from the root, joined by dots; `.` for everything. */
  readonly path: string;
  readonly tensors: number;
  readonly bytes: number;
}

/** Finds the files of code that load a model, among those that the client names. */
export const loadSitesRequest = 'secureMl/loadSites';
export interface LoadSitesParams {
  readonly model: string;
  /** Python files and notebooks; open ones by the URI of their document. */
  readonly uris: readonly string[];
}
export interface LoadSitesResult {
  readonly uris: readonly string[];
}

/** Gives the edits after which code loads the safetensors file that a model was converted to. */
export const rewriteLoadsRequest = 'secureMl/rewriteLoads';
export interface RewriteLoadsParams {
  readonly model: string;
  /** The safetensors file, beside the model. */
  readonly output: string;
  /** The part of the model that was converted; see ConvertModelResult. */
  readonly part: string;
  /** Documents and notebooks that are open. */
  readonly uris: readonly string[];
}
export interface RewriteLoadsResult {
  /** Bound to the versions that the server knows, each edit annotated for review. */
  readonly edit: WorkspaceEdit;
  /** Calls that are left as they are, and why; lines count from 1. */
  readonly left: readonly { readonly uri: string; readonly line: number; readonly reason: string }[];
  /** What the server was not told to be open yet. */
  readonly closed: readonly string[];
}

/** The Python environments that the user selected; sent when they are known and when they change. */
export const pythonEnvironmentsNotification = 'secureMl/pythonEnvironments';
export interface PythonEnvironmentsParams {
  /** URIs of workspace folders with the path on disk of their environment. */
  readonly environments: readonly { readonly folder: string; readonly path: string }[];
}

// #endregion

// #region server to client

/** How asking the advisory services goes; sent when it changes. */
export const advisoryStatusNotification = 'secureMl/advisoryStatus';
export interface AdvisoryStatusParams {
  readonly state: 'off' | 'ready' | 'unreachable';
  /** What went wrong, and how old the answers in use are; empty when all is well. */
  readonly message: string;
}

/** What is known of the workspace; sent when it changes. */
export const securityStatusNotification = 'secureMl/securityStatus';
export interface SecurityStatus {
  /** `off` and `openFiles` where no folder is checked as a whole; see the setting `workspaceCheck`. */
  readonly mode: 'off' | 'openFiles' | 'all';
  readonly state: 'waiting' | 'checking' | 'done' | 'stopped';
  /** Files that are checked, and of how many. */
  readonly done: number;
  readonly total: number;
  /** Findings that count, of models and of everything else. */
  readonly findings: Readonly<Record<ModelFinding['severity'], number>>;
  readonly suppressed: number;
  /** Of the suppressed ones, those that the baseline lists. */
  readonly inBaseline: number;
  readonly hasBaseline: boolean;
  /** Files that could not be checked as a whole. */
  readonly problems: number;
  /** What was left out because there is too much of it, in one sentence. */
  readonly left?: string;
  /** Grows with every change of what the Secure ML view shows. */
  readonly revision: number;
}

/** A model was scanned, whoever asked: badges and open reports can be refreshed. */
export const modelScannedNotification = 'secureMl/modelScanned';
export interface ModelScannedParams {
  readonly model: ScannedModel;
}

/** What was said of a model no longer holds: its file is gone, or is no model any more. */
export const modelForgottenNotification = 'secureMl/modelForgotten';
export interface ModelForgottenParams {
  readonly uri: string;
}

// #endregion

export type ModelVerdict = 'dangerous' | 'incomplete' | 'suspicious' | 'unsupported' | 'conditional' | 'safe';

/** A model's report as the user interface needs it. All text may come from a hostile file: show it through a display sink. */
export interface ScannedModel {
  readonly uri: string;
  readonly format: string;
  readonly verdict: ModelVerdict;
  readonly complete: boolean;
  readonly reasons: readonly {
    readonly id: string;
    readonly message: string;
    readonly member: readonly string[];
  }[];
  /** Lower-case hexadecimal SHA-256 of the whole file; absent where it could not be read. */
  readonly sha256?: string;
  /** What torch.load(weights_only=True) makes of it; for checkpoints of torch only. */
  readonly weightsOnly?: ModelWeightsOnly;
  /** Sources that the verdict rests on. */
  readonly dependsOn?: readonly { readonly global: string; readonly path: string; readonly sha256: string }[];
  /** Whom the project expects to have signed it. Whether the signature holds is for `secure-ml verify`, which reads every byte. */
  readonly signer?: ModelSigner;
  /** Bytes. */
  readonly size: number;
  /** Its tensors can be converted to safetensors, as far as the scan can tell. */
  readonly isConvertible: boolean;
  /** The gravest first. */
  readonly findings: readonly ModelFinding[];
}

export interface ModelSigner {
  /** An identity, or the file of a key or of a certificate. */
  readonly name: string;
  readonly hasSignature: boolean;
}

export interface ModelWeightsOnly {
  readonly answers: readonly {
    /** First version of torch that the answer holds for. */
    readonly torch: string;
    readonly executed: boolean;
    readonly loads: boolean;
    readonly blocked: readonly { readonly global: string; readonly reason: string }[];
    readonly opcodes: readonly string[];
  }[];
  readonly advice: string;
  /** Python that allows the blocked names. */
  readonly snippet?: string;
}

export interface ModelFinding {
  readonly ruleId: string;
  readonly code: string;
  readonly severity: 'info' | 'low' | 'medium' | 'high' | 'critical';
  readonly message: string;
  readonly evidence?: string;
  readonly effect?: string;
  /** What the code is after: sentences, and untrusted excerpts that show it. */
  readonly aims?: readonly { readonly sentence: string; readonly evidence?: string }[];
  /** URLs and addresses that the code names. Untrusted. */
  readonly addresses?: readonly string[];
  /** Dotted name that the user may allow after a review; see ConfigurationChange. */
  readonly allowable?: string;
  readonly member: readonly string[];
  readonly offset?: number;
  /** Page of the rule. */
  readonly href: string;
}
