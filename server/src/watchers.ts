import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import { configurationNames } from '../../engine/src/policy/configuration';
import { logError } from './log';
import { settingsSection } from './settings';

/** Extensions that models have; a scanned file of another name is not watched and keeps its result until the next scan. */
export const modelExtensions =
  'pt,pth,pkl,pickle,joblib,safetensors,gguf,npy,npz,keras,h5,hdf5,onnx,tflite,ckpt,mar,nemo,dill,pdparams,pdiparams,mlmodel,t7,cbm,rknn,bin,pb,model,sav,mdl,dat,data,params,weights,p,pk,pckl'.split(
    ',',
  );

/** What the client is asked to watch: configurations, requirement files and models. */
export const watchedPatterns: readonly string[] = [
  `**/{${configurationNames.join(',')}}`,
  '**/*{requirements,constraints}*.{txt,in}',
  '**/requirements/*.{txt,in}',
  `**/*.{${modelExtensions.join(',')}}`,
  `**/*.{${modelExtensions.join(',')}}.{gz,bz2,xz,lzma,lz4,z,zst}`,
];

/** Asks the client to tell about changed settings and files, as far as it can. */
export async function registerWatchers(
  connection: Connection,
  { workspace }: ClientCapabilities,
): Promise<void> {
  try {
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      const watchers = watchedPatterns.map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  } catch (error) {
    logError(connection, 'client/registerCapability', error);
  }
}
