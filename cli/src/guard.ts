import { dirname, resolve } from 'node:path';
import { guardedModel } from '../../engine/src/guard/guardedModel';
import { guardName } from '../../engine/src/guard/readGuard';
import { type GuardedModel, writeGuard } from '../../engine/src/guard/writeGuard';
import { lockName } from '../../engine/src/provenance/lockFile';
import { terminal } from '../../engine/src/report/display';
import { nameBelow } from '../../host/src/provenance/nameBelow';
import { isAbsent } from '../../host/src/stats';
import { walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { checkFiles, judgeModels } from './checkFiles';
import type { Given } from './commandTable';
import { exclusionOf, openConfigurations, sayRemarks } from './configurations';
import { interrupted } from './interrupt';
import { loadLock } from './lock';
import { refuseMissing } from './namedFile';
import { print, refuseUnwritable, save } from './output';
import { sourcesOf } from './reviewPlaces';
import { UsageError } from './usage';

/** `secure-ml guard`: gives the exit code. Nothing is written where a model is refused. */
export async function guard({ values, positionals }: Given<'guard'>, version: string): Promise<number> {
  if (positionals.length === 0) throw new UsageError(t('guard.needs-models'));
  refuseMissing(positionals.filter(isAbsent));
  const output = values.output ?? guardName;
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
  const isLocked = (sha256: string) => locked.get(sha256)?.verdict === 'suspicious';
  const below = (path: string) => nameBelow(dirname(resolve(output)), path);
  const models: GuardedModel[] = [];
  let code = 0;
  for (const { path, model } of reports) {
    const taken = model === undefined ? t('common.not-a-model') : guardedModel(model, isLocked, below);
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
