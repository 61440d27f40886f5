import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { terminal } from '../../engine/src/report/display';
import { leadsOutside } from '../../host/src/provenance/places';
import { readShipped } from '../../host/src/shipped';
import { linkStatsOf, statsOf } from '../../host/src/stats';
import { t } from '../../l10n/messages';
import type { Given } from './commandTable';
import { makeFolderOf, print, refuseUnwritable, save } from './output';
import { UsageError } from './usage';

/** Where a service looks for its file, and the one that ships for it. */
// secure-ml.yml would be taken for a configuration.
const pipelines = {
  github: ['.github/workflows/model-security.yml', 'integrations/github/workflow.yml'],
  gitlab: ['.gitlab-ci.yml', 'integrations/gitlab/.gitlab-ci.yml'],
  jenkins: ['Jenkinsfile', 'integrations/jenkins/Jenkinsfile'],
  azure: ['azure-pipelines.yml', 'integrations/azure/azure-pipelines.yml'],
  bitbucket: ['bitbucket-pipelines.yml', 'integrations/bitbucket/bitbucket-pipelines.yml'],
} as const;

/** `secure-ml init`: writes files that begin a project's use of the product; gives the exit code. */
export async function init({ values, positionals }: Given<'init'>): Promise<number> {
  const [folder = '.'] = positionals;
  if (positionals.length > 1) throw new UsageError(t('init.one-folder'));
  if (statsOf(folder)?.isDirectory() !== true) throw new UsageError(t('init.no-folder', terminal(folder)));
  const files: (readonly [string, string])[] = [];
  if (values['pre-commit'] === true)
    files.push(['.pre-commit-config.yaml', 'integrations/pre-commit/.pre-commit-config.yaml']);
  if (values.ci !== undefined) files.push(pipelines[values.ci]);
  const configuration = join(folder, 'secure-ml.yaml');
  // Who began with it may ask for the other files later.
  const isKept = files.length > 0 && existsSync(configuration);
  if (!isKept) files.unshift(['secure-ml.yaml', 'integrations/secure-ml.yaml']);
  const existing = files.map(([name]) => join(folder, name)).filter((path) => existsSync(path));
  // All or nothing: half of what was asked for is worse to find out about.
  if (existing.length > 0) throw new UsageError(t('init.exists', existing.map(terminal).join(', ')));
  for (const [name] of files) {
    // A downloaded folder can bring a link to anywhere of the user's.
    const link = linkOutside(folder, dirname(name));
    if (link !== undefined) throw new UsageError(t('init.link', terminal(link)));
  }
  const paths = files.map(([name]) => join(folder, name));
  for (const path of paths) makeFolderOf(path);
  refuseUnwritable(...paths);
  for (const [index, [, source]] of files.entries()) {
    const path = paths[index];
    save(path, await readShipped(source));
    await print(`${t('convert.wrote-file', terminal(path))}\n`);
  }
  if (isKept) await print(`${t('init.kept', terminal(configuration))}\n`);
  return 0;
}

/** The first folder on the way to one below `folder` that is a link out of it, or to nothing. */
function linkOutside(folder: string, below: string): string | undefined {
  let path = folder;
  for (const part of below.split('/')) {
    path = join(path, part);
    const isLink = linkStatsOf(path)?.isSymbolicLink() === true;
    if (isLink && (!existsSync(path) || leadsOutside(folder, path))) return path;
  }
  return undefined;
}
