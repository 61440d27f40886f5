import { t } from '../../../l10n/messages';
import type { AnalysisContext } from '../analysis/context';
import type { ByteSource } from '../bytes/byteSource';
import type { FilesBeside } from '../bytes/filesBeside';
import type { FileReport } from '../fileReport';
import { judged, type ModelReport } from '../models/scan/verdict';
import type { ImageKind } from './imageKind';
import { type ImageReport, scanImageArchive, scanImageLayout } from './scanImage';

/** A report with what the image holds, beside the models that were found in it. @throws CancelledError */
export async function withImage(
  report: FileReport,
  kind: ImageKind,
  source: ByteSource,
  beside: FilesBeside | undefined,
  context: AnalysisContext,
): Promise<FileReport> {
  const { path } = report;
  const image =
    kind !== 'layout'
      ? await scanImageArchive(path, source, kind === 'compressed', context)
      : beside === undefined
        ? undefined
        : await scanImageLayout(path, beside, Number.POSITIVE_INFINITY, context);
  if (image === undefined) return report;
  const { model: given, ...rest } = report;
  const model = given === undefined ? undefined : withGone(given, image);
  return {
    ...rest,
    // An image without models is none, whatever its name is.
    ...(model === undefined || isEmpty(model) ? {} : { model }),
    findings: [...report.findings, ...image.findings],
    errors: [...report.errors, ...image.errors],
    packages: image.packages,
  };
}

function isEmpty({ findings, reasons }: ModelReport): boolean {
  return (
    findings.length === 0 && reasons.every(({ id }) => id === 'unsupported-format' || id === 'unknown-format')
  );
}

/** Models that a layer above deleted are still in the image, and are said to be. */
function withGone(model: ModelReport, image: ImageReport): ModelReport {
  return judged({
    ...model,
    findings: model.findings.map((finding) =>
      image.isGone(finding.location.member ?? [])
        ? { ...finding, message: t('scan-image.gone', finding.message) }
        : finding,
    ),
  });
}
