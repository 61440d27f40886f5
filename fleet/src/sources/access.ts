import type { RemoteFile } from '../../../host/src/remote/location';
import { azureFile } from './azureBlob';
import { googleFile } from './googleStorage';
import { mlflowFile } from './mlflow';
import { ociFile } from './ociAccess';
import { s3File } from './s3';
import type { Signs } from './source';

/** Each service whose files are read with credentials, and how: they go to the service that the environment names, nowhere else. */
const accesses: Readonly<
  Record<Signs, (url: string, environment: NodeJS.ProcessEnv) => RemoteFile | Promise<RemoteFile>>
> = { s3: s3File, gs: googleFile, azure: azureFile, oci: ociFile, mlflow: mlflowFile };

/** A file as whoever runs the worker may read it. @throws RemoteError */
export async function accessTo(
  url: string,
  signs: Signs | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<RemoteFile> {
  return signs === undefined ? { url } : accesses[signs](url, environment);
}
