import { t } from '../../../l10n/messages';
import { scanManifest } from '../dependencies/judgeManifest';
import { emptyProject } from '../dependencies/project';
import { readInstallCommands } from '../dependencies/readers/installCommands';
import { mayAskForPackages, readPythonCalls } from '../dependencies/readers/pythonCalls';
import { readRequirements } from '../dependencies/readers/requirements';
import { mayHoldMetadata, readScriptMetadata } from '../dependencies/readers/scriptMetadata';
import { rules } from '../generated/rules';
import { LimitError, type Limits } from '../limits';
import { notebookSecrets } from '../notebook/notebookSecrets';
import { isOutputRule, judgeOutputs } from '../notebook/outputRule';
import { mayBuildPipeline, readPythonPipeline } from '../pipelines/readers/pythonPipelines';
import { pushAll } from '../pushAll';
import { envdCommands, isEnvdFile } from '../python/envdCommands';
import { Dispatch } from '../python/rules/dispatch';
import { runPythonRules, shellFunctions, shellWords } from '../python/rules/judgeCalls';
import { isPythonRule } from '../python/rules/pythonRule';
import type { RuleDraft } from '../rule';
import { draftBidirectional } from '../rules/integrity/bidirectional-text';
import { rule as trackedSecretFile } from '../rules/secrets/tracked-secret-file';
import { draftSecrets } from '../secrets/draftSecrets';
import { isSecretFile } from '../secrets/secretFiles';
import { type CellNames, isCommandRule } from '../shell/commandRule';
import { scanCommands } from '../shell/judgeCommands';
import { Source } from '../text/source';
import type { AnalysisContext, DocumentProblem, MeteredContext } from './context';
import { draftLock } from './locks';
import {
  dependencyRules,
  draftManifest,
  draftManifests,
  draftPipeline,
  withoutKnownSecrets,
} from './manifests';
import { limitProblem, type Subject } from './subject';

/** Which Python rules want to see which calls. */
export const dispatch = new Dispatch(rules.filter(isPythonRule), shellFunctions, shellWords);
/** Rules that are asked what they say of a function where it is handed data from outside, by other files. */
const followedRules = new Set([
  ...['pickle-load', 'dill-load', 'cloudpickle-load', 'joblib-load', 'pandas-read-pickle', 'marshal-load'],
  ...[
    'torch-load-unsafe',
    'numpy-allow-pickle',
    'yaml-unsafe-load',
    'jsonpickle-decode',
    'library-model-load',
  ],
  ...['serve-pickle-endpoint', 'sql-injection', 'sql-from-llm', 'ldap-injection', 'subprocess-shell'],
  ...['eval-exec-any', 'eval-model-output', 'web-template', 'open-redirect'],
  ...['ssrf-loader', 'path-traversal', 'unsafe-xml'],
]);
export const followed = new Dispatch(
  rules
    .filter(isPythonRule)
    .filter(({ meta }) => followedRules.has(meta.id))
    // What a rule needs beside a callee, the file has that hands data over.
    .map(({ meta, python }) => ({ meta, python: { ...python, needs: /^/ } })),
);
const commandRules = rules.filter(isCommandRule);
const outputRules = rules.filter(isOutputRule);

/** One step of an analysis: what some rules say of a document. `earlier` is what the steps before said. */
type Stage = (
  subject: Subject,
  context: MeteredContext,
  earlier: readonly RuleDraft[],
) => Iterable<RuleDraft> | Promise<Iterable<RuleDraft>>;

/** What every document goes through, in this order; a stage that a kind of document has nothing for says nothing. */
const stages: readonly Stage[] = [
  draftOutputs,
  draftCellCommands,
  draftCalls,
  draftHiddenOrder,
  draftTextSecrets,
  draftSecretFile,
  // Last, since a newer version may take the nodes of Python over while files beside this one are read.
  draftDependencies,
  draftLockedPackages,
];

/** What all rules say of a document, and which limit ended a stage. Later stages are then tried all the same: they may cost little. */
export async function draftAll(
  subject: Subject,
  context: MeteredContext,
): Promise<{ readonly drafts: readonly RuleDraft[]; readonly problems: readonly DocumentProblem[] }> {
  const drafts: RuleDraft[] = [];
  const limits = new Set<keyof Limits>();
  for (const stage of stages) {
    try {
      for (const draft of await stage(subject, context, drafts)) drafts.push(draft);
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      limits.add(error.limit);
    }
  }
  return { drafts, problems: [...limits].map(limitProblem) };
}

/** Outputs and metadata of a stored notebook. */
function draftOutputs(
  { source, notebook }: Subject,
  { platform, secretDetectors, staged }: AnalysisContext,
): readonly RuleDraft[] {
  if (notebook === undefined) return [];
  return [
    ...notebookSecrets(source.path, notebook, { rules, platform, secretDetectors }),
    ...judgeOutputs(source.path, notebook, outputRules, staged),
  ];
}

/** Commands behind `!` and magics, and of envd's build files, and what they install. */
function draftCellCommands(
  { source, masked, python }: Subject,
  { versions, advisories, limits, modelSources, digests, project: folder }: AnalysisContext,
): readonly RuleDraft[] {
  const scan = {
    rules: dependencyRules,
    folder,
    project: emptyProject,
    versions,
    advisories,
    max: limits.findings,
  };
  const cells: CellNames = { originsOf: (name) => python?.originsOfGlobal(name) ?? new Set() };
  const parts =
    python !== undefined && isEnvdFile(source.path)
      ? [{ part: source, shellLines: envdCommands(python) }]
      : masked.map(({ shellLines }, index) => ({
          part: new Source(source.path, [source.parts[index]]),
          shellLines,
        }));
  return parts.flatMap(({ part, shellLines }) => {
    const manifest = readInstallCommands(shellLines, 'cell');
    const judged = scanCommands(shellLines, part, rules, { cells, modelSources, digests });
    return [...scanManifest(manifest, part, scan), ...judged];
  });
}

/** Calls of Python. */
function* draftCalls({ python, functions }: Subject, context: AnalysisContext): Iterable<RuleDraft> {
  if (python === undefined) return;
  let said = 0;
  const facts = { ...context, functions };
  for (const draft of runPythonRules(python, dispatch, facts, commandRules)) {
    yield draft;
    // More than is kept: the report says that it is cut, and work on more fixes would be for nothing.
    if (++said > context.limits.findings) return;
  }
}

/** Code that is shown in another order than it runs. */
function draftHiddenOrder({ kind, source }: Subject, { limits }: AnalysisContext): readonly RuleDraft[] {
  return kind === 'python' || kind === 'notebook' ? draftBidirectional(source, limits.findings) : [];
}

function draftTextSecrets(
  { source, secretText, secrets, python, place }: Subject,
  { platform, secretDetectors, limits }: AnalysisContext,
): readonly RuleDraft[] {
  if (secretText === undefined) return [];
  return [
    ...draftSecrets(source, secretText, secrets, {
      rules,
      platform,
      secretDetectors,
      place,
      limits,
      ...(python === undefined ? {} : { document: python }),
    }),
  ];
}

/** A file of secrets in the index of a repository. */
function draftSecretFile({ kind, source }: Subject, { staged }: AnalysisContext): readonly RuleDraft[] {
  if (kind !== 'text' || staged !== true || source.text.trim() === '' || !isSecretFile(source.path))
    return [];
  const message = t('stages.secret-file-tracked');
  return [{ rule: trackedSecretFile, draft: { message, location: source.locate(0, 0), identity: 'file' } }];
}

/** Manifests and pipelines, and packages that Python asks for. */
async function draftDependencies(
  { kind, source, python }: Subject,
  context: AnalysisContext,
  earlier: readonly RuleDraft[],
): Promise<readonly RuleDraft[]> {
  if (kind === 'requirements')
    return draftManifest(readRequirements(source.text, context.meter), source, context);
  if (kind === 'text')
    return withoutKnownSecrets(await draftManifests(source.path, source, context), earlier);
  const drafts: RuleDraft[] = [];
  const metadata =
    kind === 'python' && mayHoldMetadata(source.text) ? readScriptMetadata(source.text) : undefined;
  if (metadata !== undefined) pushAll(drafts, await draftManifest(metadata, source, context));
  if (python === undefined) return drafts;
  if (mayBuildPipeline(source.text, context.memory?.test))
    pushAll(drafts, await draftPipeline(readPythonPipeline(python), source, context));
  if (!mayAskForPackages(source.path, source.text, context.memory?.test)) return drafts;
  for (const manifest of readPythonCalls(python))
    for (const draft of await draftManifest(manifest, source, context)) drafts.push(draft);
  return drafts;
}

function draftLockedPackages({ kind, source }: Subject, context: AnalysisContext): readonly RuleDraft[] {
  return kind === 'lock' || kind === 'requirements' ? draftLock(source.path, source, context) : [];
}
