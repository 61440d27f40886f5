import { existsSync } from 'node:fs';
import { terminal } from '../../engine/src/report/display';
import type { ReviewPlaces } from '../../host/src/sourceReview';
import { t } from '../../l10n/messages';
import type { RunConfigurations } from './configurations';
import { UsageError } from './usage';

/** Where the user said that sources of classes are. */
export interface NamedSources {
  /** Environments of Python, or folders of packages. */
  readonly environments?: readonly string[] | undefined;
  /** Folders of own code. */
  readonly own?: readonly string[] | undefined;
}

/** What the options name. @throws UsageError for a folder that is not there */
export function sourcesOf({
  environment,
  source,
}: {
  readonly environment?: readonly string[] | undefined;
  readonly source?: readonly string[] | undefined;
}): NamedSources {
  for (const folder of [...(environment ?? []), ...(source ?? [])])
    if (!existsSync(folder)) throw new UsageError(t('usage.no-such-path', terminal(folder)));
  return { environments: environment, own: source };
}

/** Where a run reads the sources of classes: what the user named, else what shows to be the user's own, and the active environment. */
export function reviewPlaces(
  { environments, own = [] }: NamedSources,
  { standing }: RunConfigurations,
): ReviewPlaces {
  return {
    own: [...own.map((folder) => ({ folder, trust: 'named' as const })), { folder: '.', trust: 'tracked' }],
    environments: environments ?? activeEnvironment(standing.root !== undefined),
  };
}

/** The environment that is active in this shell, else that of the project, which a folder of somebody else may bring along. */
function activeEnvironment(isOwn: boolean): readonly string[] {
  const { VIRTUAL_ENV, CONDA_PREFIX } = process.env;
  const active = VIRTUAL_ENV || CONDA_PREFIX;
  if (active) return [active];
  return isOwn ? ['.venv', 'venv'].filter((folder) => existsSync(folder)).slice(0, 1) : [];
}
