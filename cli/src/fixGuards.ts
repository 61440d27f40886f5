import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { applyEdits } from '../../engine/src/analysis/fixes';
import type { FileReport } from '../../engine/src/check';
import type { Finding } from '../../engine/src/finding';
import { rules } from '../../engine/src/generated/rules';
import { guardedModel } from '../../engine/src/guard/guardedModel';
import { guardName, withModel } from '../../engine/src/guard/readGuard';
import type { GuardedModel } from '../../engine/src/guard/writeGuard';
import { defaultLimits } from '../../engine/src/limits';
import { readNotebook } from '../../engine/src/notebook/notebook';
import { rewriteCells } from '../../engine/src/notebook/rewriteCells';
import { guardLoads, isGuardable, isLoadAt } from '../../engine/src/python/fixes/guardedLoads';
import { type ModelLoad, readLoads } from '../../engine/src/python/flow/loads';
import type { SourcePart } from '../../engine/src/text/source';
import { readBounded } from '../../host/src/boundedFile';
import { nodePlatform } from '../../host/src/nodePlatform';
import { nameBelow } from '../../host/src/provenance/nameBelow';
import { leadsOutside } from '../../host/src/provenance/places';
import type { ScanPool } from '../../host/src/scanPool';
import { statsOf } from '../../host/src/stats';
import { walk } from '../../host/src/walk';
import { checkFiles, judgeModels } from './checkFiles';
import { exclusionOf, type RunConfigurations } from './configurations';

const deserializing = new Set(
  rules.filter(({ meta }) => meta.family === 'deserialization').map(({ meta }) => meta.id),
);
const context = { platform: nodePlatform, limits: defaultLimits, cancel: { cancelled: false } };

/** What guards are made by: a version of the product, and threads that judge models. */
export interface Guards {
  readonly version: string;
  readonly pool: ScanPool;
}

/** A file whose loads go through a guard, and the guard. */
export interface GuardedFile {
  readonly text: string;
  readonly loads: number;
  readonly guard: { readonly path: string; readonly before: string | undefined; readonly after: string };
}

/**
 * Puts the loads of a file that findings are about behind a guard beside it, where the model is there and its scan lets it through; undefined
 * where there is none. Nothing is written.
 */
export async function guardFile(
  { path }: FileReport,
  written: string,
  findings: readonly Finding[],
  configurations: RunConfigurations,
  { version, pool }: Guards,
): Promise<GuardedFile | undefined> {
  const about = findings.filter(({ ruleId }) => deserializing.has(ruleId));
  if (about.length === 0 || !/\.(?:py|ipynb)$/i.test(path)) return undefined;
  // Positions count without a byte order mark.
  const mark = written.startsWith('\ufeff') ? '\ufeff' : '';
  const text = written.slice(mark.length);
  const isNotebook = path.toLowerCase().endsWith('.ipynb');
  const parts: readonly SourcePart[] = isNotebook
    ? readNotebook(text).cells.flatMap(({ kind, isPython, part }) =>
        kind === 'code' && isPython ? [part] : [],
      )
    : [{ text }];
  const read = await readLoads(path, parts, context);
  const files = new Map<string, string>();
  for (const load of read?.loads ?? []) {
    const isMeant = isGuardable(load.callee) && about.some(({ location }) => isLoadAt(load, location));
    const file = isMeant ? fileOf(load, path) : undefined;
    if (file !== undefined) files.set(load.path, file);
  }
  const models = await modelsOf([...new Set(files.values())], dirname(resolve(path)), configurations, pool);
  const isMeant = (load: ModelLoad) =>
    models.has(files.get(load.path) ?? '') && about.some(({ location }) => isLoadAt(load, location));
  const loads = await guardLoads(path, parts, isMeant, context);
  if (loads.length === 0) return undefined;
  const target = join(dirname(path), guardName);
  const before = existsSync(target)
    ? readBounded(target, defaultLimits.textBytes, { links: false }).toString('utf8')
    : undefined;
  let after = before;
  for (const file of new Set(loads.map((load) => files.get(load.path) ?? ''))) {
    const model = models.get(file);
    if (model === undefined) continue;
    after = withModel(after, model, version);
    // A module of that name is somebody's own.
    if (after === undefined) return undefined;
  }
  const edited = (index: number | undefined, of: string) =>
    applyEdits(
      of,
      loads.filter(({ location }) => location.cell?.index === index).flatMap(({ edits }) => edits),
    );
  const changed = isNotebook
    ? rewriteCells(
        text,
        new Map(
          parts.flatMap(({ cell, text: own }) =>
            cell === undefined || edited(cell.index, own) === own
              ? []
              : [[cell.index, edited(cell.index, own)]],
          ),
        ),
      )
    : edited(undefined, text);
  return { text: mark + changed, loads: loads.length, guard: { path: target, before, after: after ?? '' } };
}

/** What a call loads: beside the code, else in the working folder. Code has nothing looked at outside of the two. */
function fileOf({ path }: ModelLoad, code: string): string | undefined {
  const folders = [resolve(dirname(code)), process.cwd()];
  return folders
    .map((folder) => resolve(folder, path))
    .find((file) => folders.some((folder) => isFileBelow(folder, file)));
}

function isFileBelow(folder: string, file: string): boolean {
  return (
    nameBelow(folder, file) !== undefined && statsOf(file)?.isFile() === true && !leadsOutside(folder, file)
  );
}

/** What guards need of models, by path; without those that are let through by none. */
async function modelsOf(
  paths: readonly string[],
  folder: string,
  configurations: RunConfigurations,
  pool: ScanPool,
): Promise<ReadonlyMap<string, GuardedModel>> {
  if (paths.length === 0) return new Map();
  const walked = walk(paths, exclusionOf(configurations), true);
  const settings = {
    configurations,
    inline: 'none',
    digest: true,
    modelsOnly: true,
    quiet: true,
    pool,
  } as const;
  const checked = await checkFiles(walked.files, settings);
  const reports = checked === undefined ? [] : await judgeModels(checked, walked, configurations);
  return new Map(
    reports.flatMap(({ path, model }): (readonly [string, GuardedModel])[] => {
      const name = nameBelow(folder, path);
      const taken =
        model &&
        guardedModel(
          { ...model, path: name ?? path },
          () => false,
          (source) => nameBelow(folder, source),
        );
      return taken === undefined || typeof taken === 'string' ? [] : [[resolve(path), taken]];
    }),
  );
}
