import { t } from '../../../../l10n/messages';
import type { FileReport } from '../../check';
import { fileStart } from '../../finding';
import type { Platform } from '../../platform';
import { finishFinding } from '../../rule';
import { rule as externalReference } from '../../rules/models/model-external-reference';
import { rule as pickleBeside } from '../../rules/models/pickle-beside-safetensors';
import {
  judged,
  listed,
  type ModelReport,
  type Neighbour,
  type Reason,
  uncheckedId,
  uncheckedNeighbours,
} from './verdict';

/** Formats whose loader unpickles a checkpoint. */
const pickled = new Set(['pickle', 'torch-zip', 'torch-legacy', 'torch-tar']);

/** What is known of the folders that were checked. */
export interface Folders {
  /** True for a file whose folder was checked as a whole, so that what is not there is missing. */
  isWhole(path: string): boolean;
  /** True for a file that is there, whether or not it was checked. */
  exists(path: string): boolean;
}

/**
 * One look over all reports: a model can be several files. What an index or a configuration names and is not there makes its
 * report `incomplete`; code that is there is named; a pickle beside safetensors of the same model is pointed out.
 */
export function judgeFolders(
  reports: readonly FileReport[],
  folders: Folders,
  platform: Platform,
): FileReport[] {
  const byPath = new Map(reports.map((report) => [slashes(report.path), report]));
  const safetensors = new Map<string, string>();
  for (const { path, model } of reports)
    if (model?.format === 'safetensors') safetensors.set(modelKey(path), path);
  return reports.map((report) => {
    if (report.model === undefined) return report;
    let { model } = report;
    if (model.neighbours !== undefined && folders.isWhole(report.path)) {
      const reasons = neighbourReasons(model, byPath, folders);
      if (reasons.length > 0) model = judged({ ...model, reasons: [...model.reasons, ...reasons] });
    }
    model = withPickled(model, byPath, folders, platform);
    const twin = pickled.has(model.format) ? safetensors.get(modelKey(report.path)) : undefined;
    if (twin !== undefined) model = withTwin(model, twin, platform);
    return model === report.model ? report : { ...report, model };
  });
}

function neighbourReasons(
  { path, neighbours = [] }: ModelReport,
  byPath: ReadonlyMap<string, FileReport>,
  folders: Folders,
): Reason[] {
  const folder = folderOf(path);
  const checkedCode: string[] = [];
  const missing: Record<Neighbour['kind'], string[]> = { shard: [], code: [], data: [], pickled: [] };
  for (const { kind, path: name } of neighbours) {
    const neighbour = slashes(folder + name);
    if (byPath.has(neighbour)) {
      if (kind === 'code') checkedCode.push(name);
    } else if (!folders.exists(folder + name)) missing[kind].push(name);
  }
  const reasons: Reason[] = [];
  const add = (
    names: string[],
    id: string,
    verdict: Reason['verdict'],
    message: (list: string) => string,
  ) => {
    if (names.length > 0) reasons.push({ id, verdict, message: message(listed(names)) });
  };
  add(missing.shard, 'missing-shard', 'incomplete', (names) => t('folder.shards-missing', names));
  add(missing.code, 'missing-code', 'incomplete', (names) => t('folder.code-missing', names));
  add(missing.data, 'missing-data', 'incomplete', (names) => t('folder.data-missing', names));
  add(checkedCode, 'remote-code-checked', 'safe', (names) => t('folder.code-checked', names));
  return reasons;
}

/** With what was found in the files that are unpickled together with a model: the pair is as bad as they are. */
function withPickled(
  model: ModelReport,
  byPath: ReadonlyMap<string, FileReport>,
  folders: Folders,
  platform: Platform,
): ModelReport {
  const names = (model.neighbours ?? []).filter(({ kind }) => kind === 'pickled').map(({ path }) => path);
  if (names.length === 0) return model;
  const reasons = model.reasons.filter(({ id }) => id !== uncheckedId);
  const findings = [...model.findings];
  const unread: string[] = [];
  const missing: string[] = [];
  for (const name of names) {
    const path = folderOf(model.path) + name;
    const verdict = byPath.get(slashes(path))?.model?.verdict;
    if (verdict === 'dangerous' || verdict === 'suspicious') {
      const isDangerous = verdict === 'dangerous';
      const draft = {
        location: { path: model.path, ...fileStart },
        identity: name,
        message: t(isDangerous ? 'folder.loads-dangerous' : 'folder.loads-suspicious', name),
        evidence: name,
        ...(isDangerous ? { effect: 'code' as const } : { severity: 'medium' as const }),
      };
      findings.push(finishFinding(externalReference.meta, draft, platform));
    } else if (verdict === undefined && folders.isWhole(model.path) && !folders.exists(path))
      missing.push(name);
    else if (verdict !== 'safe' && verdict !== 'conditional') unread.push(name);
  }
  if (missing.length > 0)
    reasons.push({
      id: 'missing-data',
      verdict: 'incomplete',
      message: t('folder.data-missing', listed(missing)),
    });
  if (unread.length > 0) reasons.push(uncheckedNeighbours(unread));
  return judged({ ...model, reasons, findings });
}

function withTwin(model: ModelReport, twin: string, platform: Platform): ModelReport {
  const name = twin.slice(folderOf(twin).length);
  const finding = finishFinding(
    pickleBeside.meta,
    {
      location: { path: model.path, ...fileStart },
      identity: name,
      message: t('folder.safetensors-next-to-it', name),
    },
    platform,
  );
  return judged({ ...model, findings: [...model.findings, finding] });
}

/** What the files of one model have in common: their folder, and their name without shard, format and extension. */
function modelKey(path: string): string {
  const folder = folderOf(path);
  const stem = path
    .slice(folder.length)
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
    .replace(/-\d{1,6}-of-\d{1,6}$/, '')
    .replace(/^pytorch_model/, 'model');
  return slashes(folder) + stem;
}

/** With the separator at its end; empty for a plain name. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
