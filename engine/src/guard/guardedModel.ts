import { t } from '../../../l10n/messages';
import type { ModelReport } from '../models/scan/verdict';
import { type GuardedModel, globalsOf, loaderOf } from './writeGuard';

/**
 * What a guard needs of a model, or why it takes none of it, in one sentence. `isLocked` says that a lock has these very bytes with the
 * verdict `suspicious`; `below` gives the name of a source below the guard's folder, where it stands there.
 */
export function guardedModel(
  model: ModelReport,
  isLocked: (sha256: string) => boolean,
  below: (path: string) => string | undefined,
): GuardedModel | string {
  const { path, verdict, format, sha256, neighbours = [], dependsOn = [] } = model;
  const loader = loaderOf(format);
  if (sha256 === undefined || verdict === 'incomplete' || verdict === 'unsupported' || !model.complete)
    return t('guarded-model.unread', verdict);
  if (verdict === 'dangerous' || (verdict === 'suspicious' && !isLocked(sha256)))
    return t('guarded-model.refused', verdict);
  if (loader === undefined) return t('guarded-model.no-loader', format);
  if (neighbours.some(({ kind }) => kind !== 'code')) return t('guarded-model.several-files');
  const globals = globalsOf(model);
  if (globals === undefined) return t('guarded-model.too-many-names');
  const sources = dependsOn.flatMap((source): (readonly [string, string])[] => {
    const name = below(source.path);
    return name === undefined ? [] : [[name, source.sha256]];
  });
  return { name: path, sha256, loader, globals, sources: [...new Map(sources)] };
}
