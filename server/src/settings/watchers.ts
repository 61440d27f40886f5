import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import { configurationNames } from '../../../engine/src/configuration/configuration';
import { watchedCompressions, watchedExtensions } from '../../../engine/src/models/scan/names';
import { logError } from '../log';
import { settingsSection } from './settings';

/**
 * What the client is asked to watch: configurations, requirement files, pipelines, what verifies models, sources, and models under
 * the names that models have.
 */
export const watchedPatterns: readonly string[] = [
  `**/{${configurationNames.join(',')}}`,
  '**/*{requirements,constraints}*.{txt,in}',
  '**/requirements/*.{txt,in}',
  '**/{poetry.lock,uv.lock,pdm.lock,pixi.lock,Pipfile.lock,pylock.toml,conda-lock.yml,conda-lock.yaml}',
  '**/{pyproject.toml,Pipfile,setup.cfg,environment.yml,environment.yaml}',
  '**/site-packages/*.dist-info',
  // What classes in models are read by.
  '**/*.py',
  '**/{Dockerfile,Containerfile,*.{d,D}ockerfile,Dockerfile{.,-,_}*,Containerfile{.,-,_}*,docker-lock.json}',
  '**/*{.yml,.yaml,.sh,.bash,.mk,.mak,.groovy,.tf,.tofu,.nomad,.bicep,.sig,.sigstore,.sigstore.json}',
  '**/{Makefile,GNUmakefile,makefile,justfile,Justfile,*Jenkinsfile*,models.lock}',
  `**/*.{${watchedExtensions.join(',')}}`,
  `**/*.{${watchedExtensions.join(',')}}.{${watchedCompressions.join(',')}}`,
];

/** Where the whole workspace is checked, anything may be code, a model, or what either is judged by. */
const everything: readonly string[] = ['**/*'];

/** Asks the client to tell about changed settings and files, as far as it can. */
export async function registerWatchers(
  connection: Connection,
  { workspace }: ClientCapabilities,
  checksWorkspace: boolean,
): Promise<void> {
  try {
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      const patterns = checksWorkspace ? everything : watchedPatterns;
      const watchers = patterns.map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  } catch (error) {
    logError(connection, 'client/registerCapability', error);
  }
}
