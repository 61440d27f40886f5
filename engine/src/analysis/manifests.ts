import { t } from '../../../l10n/messages';
import type { AdvisoryIndex } from '../dependencies/advisories/advisory';
import { isDependencyRule } from '../dependencies/dependencyRule';
import { scanManifest } from '../dependencies/judgeManifest';
import { isPythonLock } from '../dependencies/locks/readLock';
import { emptyManifest, type Include, type Manifest } from '../dependencies/manifest';
import { nameOf } from '../dependencies/paths';
import { pinnedVersion } from '../dependencies/pins';
import { emptyProject, type Project, readProject } from '../dependencies/project';
import { isReadBySetup } from '../dependencies/readBySetup';
import { readBentofile, readCog } from '../dependencies/readers/buildFiles';
import { readEnvironment } from '../dependencies/readers/conda';
import { isCondaRecipe, readCondaRecipe } from '../dependencies/readers/condaRecipe';
import { readInstallCommands, type ShellText } from '../dependencies/readers/installCommands';
import { readRequirementText } from '../dependencies/readers/pep508';
import { readPipfile } from '../dependencies/readers/pipfile';
import { readPipSettings } from '../dependencies/readers/pipSettings';
import { readPixi } from '../dependencies/readers/pixi';
import { readPyproject, readUvSettings } from '../dependencies/readers/pyproject';
import { readRequirements } from '../dependencies/readers/requirements';
import { readSetupCfg } from '../dependencies/readers/setupCfg';
import { readSpaceHeader } from '../dependencies/readers/spaceHeader';
import { readTox } from '../dependencies/readers/tox';
import { rules } from '../generated/rules';
import type { Meter } from '../meter';
import { listed } from '../models/scan/verdict';
import { actionsIn } from '../pipelines/actions';
import type { PipelineDocument } from '../pipelines/document';
import { isTerraform } from '../pipelines/fileNames';
import { scanPipeline } from '../pipelines/judgePipeline';
import { knownPins } from '../pipelines/pins';
import { isPipelineRule } from '../pipelines/pipelineRule';
import { readPipeline } from '../pipelines/readers/readPipeline';
import { modelAddresses, remoteModels } from '../pipelines/servedModels';
import { type AskedTags, askedTags, noTags } from '../pipelines/tags';
import { readTerraformValues, type TerraformValues, valueFiles } from '../pipelines/terraformValues';
import { optionsOfVariables } from '../pipelines/variables';
import { type KnownDigests, knownDigests } from '../provenance/knownDigests';
import { lockedFacts } from '../provenance/lockedFacts';
import type { LockedModel } from '../provenance/lockFile';
import type { RuleDraft } from '../rule';
import { type CommandSurroundings, isCommandRule, noNames } from '../shell/commandRule';
import { scanCommands } from '../shell/judgeCommands';
import type { Source } from '../text/source';
import type { AnalysisContext } from './context';
import { documentKind } from './documentKind';
import { judgePackage, type ResolvedPackage } from './judgePackage';

/** Picked once: there are many rules of other kinds, and many small manifests. */
export const dependencyRules = rules.filter(isDependencyRule);
const pipelineRules = rules.filter(isPipelineRule);
const commandRules = rules.filter(isCommandRule);

/** The reader of a manifest by its file's name; undefined for other files. */
export function manifestReader(path: string): ((text: string, meter?: Meter) => Manifest) | undefined {
  const name = path.toLowerCase().split(/[\\/]/).at(-1) ?? '';
  if (name === 'pyproject.toml') return readPyproject;
  if (name === 'uv.toml') return readUvSettings;
  if (name === 'pip.conf' || name === 'pip.ini') return readPipSettings;
  if (name === 'pipfile') return readPipfile;
  if (name === 'setup.cfg') return readSetupCfg;
  if (name === 'tox.ini') return readTox;
  if (name === 'pixi.toml') return readPixi;
  if (/^cog\.ya?ml$/.test(name)) return readCog;
  if (/^bentofile\.ya?ml$/.test(name)) return readBentofile;
  if (name === 'readme.md') return readSpaceHeader;
  if (isPythonLock(path)) return undefined;
  if (
    /^(?:environment|conda|python_env)[\w.-]{0,100}\.ya?ml$|[-_.](?:environment|env|conda)\.ya?ml$/.test(name)
  )
    return readEnvironment;
  return undefined;
}

/** The reader of a file that is a manifest as a whole, requirements included; undefined for other files. */
export function readerOf(path: string): ((text: string) => Manifest) | undefined {
  return documentKind(path) === 'requirements' ? readRequirements : manifestReader(path);
}

/** What dependency and pipeline rules say of a text file that is no code: manifests, Dockerfiles, workflows, deployments. */
export async function draftManifests(
  path: string,
  source: Source,
  context: AnalysisContext,
): Promise<readonly RuleDraft[]> {
  const { text } = source;
  const { meter } = context;
  const reader = manifestReader(path) ?? (isCondaRecipe(path, text) ? readCondaRecipe : undefined);
  const manifest = reader?.(text, meter);
  const drafts = manifest === undefined ? [] : await draftManifest(manifest, source, context);
  // BentoML's file names an image beside its packages.
  if (manifest !== undefined && !/bentofile\.ya?ml$/i.test(path)) return drafts;
  const pipeline = readPipeline(path, text, meter, await terraformBeside(path, text, context));
  return pipeline === undefined ? drafts : [...drafts, ...(await draftPipeline(pipeline, source, context))];
}

/** What the other files of a folder say of the variables that a file of Terraform uses. */
async function terraformBeside(
  path: string,
  text: string,
  { platform: { readText } }: AnalysisContext,
): Promise<TerraformValues | undefined> {
  const name = nameOf(path);
  if (readText === undefined || !/\b(?:var|local)\./.test(text) || !isTerraform(name.toLowerCase()))
    return undefined;
  const folder = path.slice(0, path.length - name.length);
  const values = new Map<string, string>();
  for (const file of valueFiles) {
    const other = file === name ? undefined : await readText(folder + file, maxValuesLength);
    for (const [key, value] of other === undefined ? [] : readTerraformValues(other)) values.set(key, value);
  }
  return values;
}

/** Longer files declare more than variables. */
const maxValuesLength = 200_000;

/** What the rules say of a pipeline, of what its commands install, and of the commands themselves. */
export async function draftPipeline(
  pipeline: PipelineDocument,
  source: Source,
  context: AnalysisContext,
): Promise<readonly RuleDraft[]> {
  const installed = readInstallCommands(pipeline.commands, 'command');
  const { locked, digests } = await heldKnowledge(source, context, modelAddresses(pipeline).length > 0);
  const options = [...installed.options, ...optionsOfVariables(pipeline.variables)];
  const alone = emptyManifest('pip', 'command');
  for (const one of pipeline.packages) readRequirementText(one, alone);
  const requirements = [...installed.requirements, ...alone.requirements];
  return [
    ...scanPipeline(pipeline, source, {
      rules: pipelineRules,
      folder: context.project,
      pins: await knownPins(pipeline, context.pins ?? [], context.platform.readText),
      tags: context.tags ?? noTags,
      verification: remoteModels(pipeline).length > 0 ? await context.verification?.() : undefined,
      locked,
      digests,
      configuration: context,
      max: context.limits.findings,
    }),
    ...(await draftManifest({ ...installed, options, requirements }, source, context)),
    ...draftCommands(pipeline.commands, source, { ...context, digests }).filter(
      ({ rule }) => pipeline.kind !== 'devcontainer' || !notWithDevelopers.has(rule.meta.id),
    ),
  ];
}

/** What a pipeline that fetches a file is written with. */
const fetching = /https?:\/\//;

/** What the project's lock and files say of what a text fetches or serves. */
async function heldKnowledge(
  { path, text }: Source,
  { platform, within }: AnalysisContext,
  serves = false,
): Promise<{ readonly locked: readonly LockedModel[]; readonly digests: KnownDigests }> {
  if (!serves && !fetching.test(text)) return { locked: [], digests: new Map() };
  const locked = (await lockedFacts(path, platform.readText))?.models ?? [];
  return { locked, digests: await knownDigests([text], { path, within }, locked, platform) };
}

/** What has to be asked about the actions of a text, if it is a workflow. */
export function askedTagsOf(path: string, text: string): readonly AskedTags[] {
  // A glance that spares most files the parser.
  const pipeline = /\buses["']?[ \t]*:/.test(text) ? readPipeline(path, text) : undefined;
  return pipeline === undefined ? [] : askedTags(actionsIn(pipeline));
}

/** What the rules say of a manifest; files beside it are read where the platform can. */
export async function draftManifest(
  manifest: Manifest,
  source: Source,
  { platform, versions, advisories, limits, project: folder }: AnalysisContext,
): Promise<readonly RuleDraft[]> {
  const { readText } = platform;
  const project = readText === undefined ? emptyProject : await readProject(source.path, manifest, readText);
  const isOfLibrary =
    readText !== undefined &&
    manifest.origin === 'application' &&
    documentKind(source.path) === 'requirements' &&
    (await isReadBySetup(source.path, readText));
  return [
    ...scanManifest(isOfLibrary ? { ...manifest, origin: 'library' } : manifest, source, {
      rules: dependencyRules,
      folder,
      project,
      versions,
      advisories,
      max: limits.findings,
    }),
    ...draftIncluded(manifest, project, source, advisories),
  ];
}

/**
/**
 * Pins in files that a manifest brings in and whose names do not show what they are: nobody else judges those. They are told where the
 * manifest names the file.
 */
function* draftIncluded(
  { includes }: Manifest,
  { included }: Project,
  source: Source,
  advisories: AdvisoryIndex | undefined,
): Iterable<RuleDraft> {
  const byInclude = new Map<Include, ResolvedPackage[]>();
  for (const { path, kind, manifest } of included) {
    if (kind !== 'requirement' || documentKind(path) === 'requirements') continue;
    const named =
      includes.find((include) => path.endsWith(include.path.replace(/^(?:\.\/)+/, ''))) ?? includes[0];
    for (const { name, specifier } of manifest.requirements) {
      const version = pinnedVersion(specifier);
      if (version === undefined || named === undefined) continue;
      const location = source.locate(named.start, named.end);
      const through = t('manifests.brought-in', named.path);
      const one = { name, version, location, evidence: `${name} ${version}`, through };
      if (judgePackage(one, { advisories }).length > 0)
        byInclude.set(named, [...(byInclude.get(named) ?? []), one]);
    }
  }
  // One place is said once: the others are named with the first.
  for (const [first, ...others] of byInclude.values()) {
    const names = others.map(({ evidence }) => evidence);
    const through =
      names.length === 0 ? first.through : `${first.through}${t('manifests.brings-more', listed(names))}`;
    yield* judgePackage({ ...first, through }, { advisories });
  }
}

/**
 * Listening to everybody is what containers are for: their ports are published elsewhere. Servers mask secrets in what they keep of a
 * run, and what is printed into a pipe is read by a program; in a notebook it is stored.
 */
const notInPipelines = new Set(['bind-all-no-auth', 'secret-to-log']);
/** What a container of a developer serves, its developer looks at. */
const notWithDevelopers = new Set(['web-debug']);

/** Rules on commands judge those of pipelines and of scripts too. */
function draftCommands(
  commands: readonly ShellText[],
  source: Source,
  { modelSources, digests }: Omit<CommandSurroundings, 'cells'>,
): RuleDraft[] {
  const lines = commands.flatMap(({ command, offset }) =>
    [...command.matchAll(/[^\n]+/g)].map((match) => {
      const indent = match[0].length - match[0].trimStart().length;
      return { command: match[0].slice(indent), offset: offset + match.index + indent };
    }),
  );
  return [
    ...scanCommands(
      lines.filter(({ command }) => command.trim() !== ''),
      source,
      commandRules,
      { cells: noNames, modelSources, digests },
    ),
  ].filter(
    ({ rule, draft }) => !notInPipelines.has(rule.meta.id) || isOpenDashboard.test(draft.evidence ?? ''),
  );
}

/** Whoever reaches Ray's dashboard runs programs, and it is published wherever its ports are. */
const isOpenDashboard = /\bray[ \t]+start\b[^\n]{0,500}--dashboard-host/;

/** Drafts without those that say of a credential what a rule on secrets says of the same line with more knowledge. */
export function withoutKnownSecrets(
  drafts: readonly RuleDraft[],
  secrets: readonly RuleDraft[],
): readonly RuleDraft[] {
  const lines = new Set(secrets.map(({ draft }) => draft.location.line));
  return drafts.filter(
    ({ rule, draft }) => rule.meta.id !== 'pipeline-secret' || !lines.has(draft.location.line),
  );
}
