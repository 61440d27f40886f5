import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type GuardedModel, globalsOf, loaderOf, writeGuard } from '../../engine/src/guard/writeGuard';
import type { ModelReport } from '../../engine/src/models/scan/verdict';
import { type LockedModel, lockName } from '../../engine/src/provenance/lockFile';
import { terminal } from '../../engine/src/report/display';
import { nameBelow } from '../../host/src/provenance/places';
import { walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { checkFiles, judgeModels } from './checkFiles';
import type { Given } from './commandTable';
import { exclusionOf, openConfigurations, sayRemarks } from './configurations';
import { interrupted } from './interrupt';
import { loadLock } from './lock';
import { print, refuseUnwritable, save } from './output';
import { sourcesOf } from './reviewPlaces';
import { UsageError } from './usage';

/** `secure-ml guard`: gives the exit code. Nothing is written where a model is refused. */
export async function guard({ values, positionals }: Given<'guard'>, version: string): Promise<number> {
  if (positionals.length === 0) throw new UsageError('guard takes the models that may be loaded.');
  const missing = positionals.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new UsageError(`There is no ${missing.map(terminal).join(', ')}.`);
  const output = values.output ?? 'secure_ml_guard.py';
  refuseUnwritable(output);
  const configurations = openConfigurations(values.config, positionals, 'verdict');
  sayRemarks(configurations);
  const walked = walk(positionals, exclusionOf(configurations), true);
  const checked = await checkFiles(walked.files, {
    configurations,
    inline: 'none',
    digest: true,
    modelsOnly: true,
    sources: sourcesOf(values),
  });
  if (checked === undefined) {
    process.stderr.write(`${t('common.nothing-written')}\n`);
    return interrupted;
  }
  const reports = await judgeModels(checked, walked, configurations);
  const lock = loadLock(lockName, configurations.folders.configuration.limits);
  const locked = new Map(lock?.models.map((model) => [model.sha256, model]));
  const models: GuardedModel[] = [];
  let code = 0;
  for (const { path, model } of reports) {
    const taken =
      model === undefined ? t('common.not-a-model') : take(model, locked, dirname(resolve(output)));
    if (typeof taken !== 'string') {
      models.push(taken);
      continue;
    }
    process.stderr.write(`secure-ml: ${terminal(path)}: ${terminal(taken)}\n`);
    const isBad = model?.verdict === 'dangerous' || model?.verdict === 'suspicious';
    code = isBad ? 1 : code === 1 ? 1 : 3;
  }
  if (code !== 0 || models.length === 0) {
    process.stderr.write(`${t('guard.nothing-written')}\n`);
    return code === 0 ? 3 : code;
  }
  save(output, writeGuard(models, version));
  await print(`${t('guard.written', terminal(output), models.length)}\n`);
  return 0;
}

/** What a guard needs of a model, or why it takes none of it, in one sentence. */
function take(
  model: ModelReport,
  locked: ReadonlyMap<string, LockedModel>,
  folder: string,
): GuardedModel | string {
  const { path, verdict, format, sha256, neighbours = [], dependsOn = [] } = model;
  const loader = loaderOf(format);
  if (sha256 === undefined || verdict === 'incomplete' || verdict === 'unsupported' || !model.complete)
    return t('guard.unread', verdict);
  const isLocked = verdict === 'suspicious' && locked.get(sha256)?.verdict === 'suspicious';
  if (verdict === 'dangerous' || (verdict === 'suspicious' && !isLocked)) return t('guard.refused', verdict);
  if (loader === undefined) return t('guard.no-loader', format);
  if (neighbours.some(({ kind }) => kind !== 'code')) return t('guard.several-files');
  const globals = globalsOf(model);
  if (globals === undefined) return t('guard.too-many-names');
  const sources = dependsOn.flatMap((source): (readonly [string, string])[] => {
    const name = nameBelow(folder, source.path);
    return name === undefined ? [] : [[name, source.sha256]];
  });
  return { name: path, sha256, loader, globals, sources: [...new Map(sources)] };
}
