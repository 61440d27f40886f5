import { t } from '../../../../l10n/messages';
import { type ByteSource, chunksOf, WatchedSource } from '../../bytes/byteSource';
import { decodeStrictUtf8 } from '../../bytes/text';
import { CancelledError, LimitError } from '../../limits';
import { maskSecrets } from '../../secrets/mask';
import { carvePickles } from '../pickle/carve';
import { type WeightsOnly, weightsOnly } from '../pickle/weightsOnly/weightsOnly';
import { headLength } from './format';
import { ModelScan, type ModelScanOptions } from './modelScan';
import { extensionOf, isModelName } from './names';
import { nestedReader, scanBytes } from './scanBytes';
import { judged, listed, type ModelReport, uncheckedNeighbours } from './verdict';

/**
 * Scans one file as a model. Total: any bytes give a report, or undefined where the file is no model and nobody said it was.
 * @throws CancelledError only.
 */
export async function scanModel(
  source: ByteSource,
  path: string,
  options: ModelScanOptions,
): Promise<ModelReport | undefined> {
  const scan = new ModelScan(path, options, nestedReader, undefined, source.size);
  const counted = new WatchedSource(source, (bytes) => scan.spendRead(bytes));
  const named = isModelName(path);
  const certain = named || options.explicit;
  let format: string | undefined;
  try {
    format = await scanBytes(scan, counted, [], certain);
    if (format === undefined && !options.explicit && (await isPathConfiguration(path, counted)))
      return undefined;
    if (format === undefined && certain) {
      reportUnknown(scan, source);
      await carvePickles(scan, counted, 0, source.size, []);
    }
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    if (error instanceof LimitError) scan.limit(error.limit);
    else
      scan.reason(
        'unreadable',
        'incomplete',
        t('scan-model.not-read-to-end', String((error as Error).message)),
      );
  }
  if (format === undefined && !certain && scan.findings.length === 0 && scan.reasons.length === 0)
    return undefined;
  const report = makeReport(scan, format ?? extensionOf(path));
  if (scan.payloads.size === 0) return report;
  // Loaded only now: few models carry code, and reading Python is most of the engine.
  const { withAims } = await import('../aims/judgeAims');
  return { ...report, findings: await withAims(scan) };
}

/**
 * Python keeps lists of folders under the extension of torch's checkpoints: lines that are a path, a comment or an import. No loader
 * of models takes such a file, and every environment has some.
 */
async function isPathConfiguration(path: string, source: ByteSource): Promise<boolean> {
  if (extensionOf(path) !== 'pth' || source.size > headLength) return false;
  const text = decodeStrictUtf8(await source.read(0, headLength));
  return text !== undefined && /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}\t\r\n]+$/u.test(text);
}

function reportUnknown(scan: ModelScan, source: ByteSource): void {
  if (source.size === 0) {
    scan.reason('empty', 'incomplete', t('scan-model.empty-file'));
  } else {
    scan.reason('unknown-format', 'unsupported', t('scan-model.file-format-unknown'));
  }
}

function makeReport(scan: ModelScan, format: string): ModelReport {
  const pickled = scan.neighbours.filter(({ kind }) => kind === 'pickled').map(({ path }) => path);
  const configured = [...scan.configured.values()];
  const named = new Set([...scan.imports, ...configured.map(({ shown }) => shown)]);
  const dependsOn = scan.options.derived?.dependsOn.filter(({ global }) => named.has(global)) ?? [];
  if (dependsOn.length > 0) {
    const [names, files] = [dependsOn.map(({ global }) => global), dependsOn.map(({ path }) => path)];
    scan.reason(
      'depends-on-source',
      'conditional',
      t('scan-model.depends-on-source', listed(names), listed(files)),
    );
  }
  return judged({
    path: scan.path,
    format: format === '' ? 'unknown' : format,
    reasons: pickled.length === 0 ? scan.reasons : [...scan.reasons, uncheckedNeighbours(pickled)],
    ...(scan.checkpoint.length === 0
      ? {}
      : { weightsOnly: shownWeightsOnly(weightsOnly(scan.checkpoint, format === 'torchscript')) }),
    ...(scan.neighbours.length === 0 ? {} : { neighbours: scan.neighbours }),
    ...(scan.imports.size === 0 ? {} : { imports: [...scan.imports] }),
    ...(scan.within.size === 0 ? {} : { within: [...scan.within] }),
    ...(configured.length === 0 ? {} : { configured }),
    ...(dependsOn.length === 0 ? {} : { dependsOn }),
    findings: scan.findings,
  });
}

/** Names of globals are whatever the file says. */
function shownWeightsOnly(report: WeightsOnly): WeightsOnly {
  return {
    ...report,
    ...(report.snippet === undefined ? {} : { snippet: maskSecrets(report.snippet) }),
    answers: report.answers.map((answer) => ({
      ...answer,
      blocked: answer.blocked.map((one) => ({ ...one, global: maskSecrets(one.global) })),
    })),
  };
}

/** SHA-256 of a whole source, in lower-case hexadecimal. */
export async function digestOf(
  source: ByteSource,
  options: Pick<ModelScanOptions, 'platform' | 'cancel'>,
): Promise<string> {
  const hash = options.platform.sha256();
  for await (const chunk of chunksOf(source, 0, source.size, 1 << 22)) {
    if (options.cancel.cancelled) throw new CancelledError();
    hash.update(chunk);
  }
  return hash.hex();
}
