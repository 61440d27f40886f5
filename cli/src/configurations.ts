import { dirname, relative, resolve } from 'node:path';
import type { CheckError } from '../../engine/src/check';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { tighten } from '../../engine/src/configuration/tighten';
import { mayWeaken, type Occasion, type Voice } from '../../engine/src/configuration/trust';
import { terminal } from '../../engine/src/report/display';
import type { Notice } from '../../engine/src/report/report';
import { maskSecrets } from '../../engine/src/secrets/mask';
import type { Exclusion } from '../../host/src/exclusion';
import { FolderConfigurations, type UsedConfiguration } from '../../host/src/folderConfigurations';
import { statsOf } from '../../host/src/stats';
import { whyNotRead } from '../../host/src/systemErrors';
import { type Doubt, type Standing, standingOf } from '../../host/src/trust/standing';
import {
  type LoadedConfiguration,
  loadConfigurationFile,
  loadFolderConfiguration,
  loadProfileConfiguration,
} from '../../host/src/workspace';
import { t } from '../../l10n/messages';
import { readable } from './namedFile';
import { UsageError } from './usage';

/** What a run goes by, and what it knows of the folder that it runs in. */
export interface RunConfigurations {
  readonly folders: FolderConfigurations;
  readonly standing: Standing;
  /** What the project in the working folder says of itself counts: its versions, and what verifies its models. */
  readonly isOwnProject: boolean;
}

type Voiced = LoadedConfiguration & { readonly voice: Voice };

/**
 * What a run goes by. What may weaken checks (engine/src/configuration/trust.ts): the file that `--config` names, else the user's
 * profile and, where the working folder is in a repository of the user's own, the file at its root. All others tighten only. `paths` are
 * what is checked; `isCommitting` where that is what git would commit. Mistakes in a file that may weaken are printed. @throws UsageError, after which nothing was done
 */
export function openConfigurations(
  config: string | undefined,
  paths: readonly string[],
  occasion: Occasion,
  isCommitting = false,
): RunConfigurations {
  const here = process.cwd();
  const standing = standingOf(here, isCommitting);
  const named = config === undefined ? [] : [{ ...loadNamed(config), voice: 'option' as const }];
  const root = config === undefined ? ownRoot(standing, occasion) : undefined;
  const used = named.length > 0 ? named : [...profile(), ...(root === undefined ? [] : [root])];
  for (const { path = '', problems } of used)
    for (const { range, message } of problems) say(path, range.line, message);
  if (used.some(({ problems }) => problems.length > 0)) throw new UsageError(t('configurations.has-errors'));
  const others = paths.map((path) => (statsOf(path)?.isDirectory() === true ? path : dirname(path)));
  const top = root?.path === undefined ? here : dirname(root.path);
  return {
    standing,
    isOwnProject: standing.root !== undefined && mayWeaken('repository', occasion),
    folders: new FolderConfigurations({
      load: loadFolderConfiguration,
      used,
      top,
      isTopNested: config === undefined && root === undefined,
      // Folders between the root of the repository and this one tighten as well.
      others: standing.root === undefined ? others : [standing.root, ...others],
      why: (folder) => whyIgnored(folder, standing, occasion),
    }),
  };
}

/** What the configuration excludes. */
export function exclusionOf({ folders: { configuration, top } }: RunConfigurations): Exclusion {
  return { patterns: configuration.exclude, from: top };
}

/** The file at the root of the user's own repository, where it may weaken. A file that git does not track was put there. */
function ownRoot({ root, tracks }: Standing, occasion: Occasion): Voiced | undefined {
  if (root === undefined || !mayWeaken('repository', occasion)) return undefined;
  const loaded = loadFolderConfiguration(root, false);
  return loaded?.path !== undefined && tracks(loaded.path) ? { ...loaded, voice: 'repository' } : undefined;
}

function profile(): Voiced[] {
  try {
    const loaded = loadProfileConfiguration();
    return loaded === undefined ? [] : [{ ...loaded, voice: 'profile' }];
  } catch (error) {
    throw new UsageError(t('configurations.profile-unreadable', whyNotRead(error as Error)));
  }
}

/** @throws UsageError */
function loadNamed(config: string): LoadedConfiguration {
  const loaded = readable(config, () => loadConfigurationFile(config));
  if (loaded === undefined) throw new UsageError(t('configurations.no-section', terminal(config)));
  return loaded;
}

const doubts: Readonly<Record<Doubt, () => string>> = {
  'no-repository': () => t('configurations.no-repository'),
  'broken-repository': () => t('configurations.broken-repository'),
  'other-owner': () => t('configurations.other-owner'),
  'nothing-tracked': () => t('configurations.nothing-tracked'),
  'copied-repository': () => t('configurations.copied-repository'),
  'untouched-clone': () => t('configurations.untouched-clone'),
};

function whyIgnored(folder: string, { root, doubt }: Standing, occasion: Occasion): string {
  if (!mayWeaken('repository', occasion)) return t('configurations.not-for-verdicts');
  if (resolve(folder) === root) return t('configurations.not-tracked');
  if (doubt === undefined || resolve(folder) !== process.cwd()) return t('configuration.nested-ignored');
  return doubts[doubt]();
}

/** Why comments in files do not silence findings; undefined where they do in files that git tracks. */
export function whyNoComments({ standing: { doubt } }: RunConfigurations): string {
  return doubt === undefined ? t('configurations.comments-not-tracked') : doubts[doubt]();
}

/**
 * Why a file by which a folder vouches for itself (who signs its models, what people answered) does not count: nothing shows that it is
 * the user's own, and not downloaded with what it vouches for. Undefined where it does. `option` is how it may be named.
 */
export function whyNotOwn(path: string, option: string, { standing }: RunConfigurations): string | undefined {
  return standing.tracks(path) ? undefined : t('configurations.not-own', option);
}

/** Prints what does not count of the configurations, for commands without a report. */
export function sayRemarks({ folders: { remarks } }: RunConfigurations): void {
  for (const { path, range, message } of remarks) say(shown(path), range.line, message);
}

/** Configurations that could not be understood: what they ask for may be missing from the check. */
export function nestedErrors({ folders: { remarks } }: RunConfigurations): CheckError[] {
  return remarks
    .filter(({ kind }) => kind === 'mistake')
    .map(({ path, key, range, message }) => ({
      path: shown(path),
      id: 'configuration',
      status: 'incomplete',
      message: key === '' ? message : t('configurations.at-line', range.line, message),
    }));
}

/** What a report says of the configurations: which is in use, what it weakens, and what does not count of others. */
export function configurationNotices({ folders: { used, remarks } }: RunConfigurations): Notice[] {
  return [
    ...used.map((one) => ({ id: 'configuration-used', path: shown(one.path), message: useOf(one) })),
    ...remarks
      .filter(({ kind }) => kind !== 'mistake')
      .map(({ path, kind, range, message }) => ({
        id: `configuration-${kind}`,
        path: shown(path),
        line: range.line,
        message,
      })),
  ];
}

function useOf({ voice, values }: UsedConfiguration): string {
  const { ignored: weakening } = tighten(defaultConfiguration, values);
  const whose = {
    option: t('configurations.by-option'),
    profile: t('configurations.by-profile'),
    repository: t('configurations.by-repository'),
    workspace: t('configurations.by-repository'),
    folder: t('configurations.by-repository'),
  }[voice];
  return weakening.length === 0
    ? t('configurations.in-use', whose)
    : t('configurations.in-use-weakening', whose, maskSecrets(weakening.join(', ')));
}

/** A path as reports show it. */
function shown(path: string): string {
  return relative('.', path);
}

function say(path: string, line: number, message: string): void {
  process.stderr.write(`secure-ml: ${terminal(path)}:${line}: ${terminal(message)}\n`);
}
