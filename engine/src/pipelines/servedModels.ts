import { type DataText, itemsAt, mapsIn, textAt } from '../text/data/node';
import type { PipelineDocument } from './document';

const keys = ['storageUri', 'modelUri', 'model_uri', 'sourceModelUri'] as const;

/** Where KServe and Seldon take models from, as far as an object says it itself; templates are filled in elsewhere. */
export function modelAddresses({ kind, roots }: PipelineDocument): readonly DataText[] {
  if (kind !== 'kubernetes') return [];
  const maps = roots.flatMap((root) => [...mapsIn(root)]);
  return maps
    .flatMap((map) => [
      ...keys.map((key) => textAt(map, key)),
      ...itemsAt(map, 'storageUris').map((item) => textAt(item, 'uri')),
    ])
    .filter((address) => address !== undefined)
    .filter(({ value }) => value !== '' && !/[\ue000$]/.test(value));
}

/** Those of them that lead out of the cluster. */
export function remoteModels(document: PipelineDocument): readonly DataText[] {
  return modelAddresses(document).filter(({ value }) =>
    /^(?!pvc:|file:)[a-z][a-z0-9+.-]{1,20}:\/\//i.test(value),
  );
}
