import type { Report, Threshold } from '../../engine/src/report/report';
import type { FileTask } from '../../host/src/walk';
import type { Given } from './commandTable';
import { paintFor } from './paint';

/** Formats of reports. */
export type Format = NonNullable<Given<'check'>['values']['format']>;

/** How a report is written. */
interface WriteOptions {
  /** What fails a test case of JUnit. */
  readonly threshold: Threshold;
  readonly toTerminal: boolean;
  /** Without what does not count. */
  readonly quiet?: boolean;
  /** What was checked: bills of materials list the packages that it names. */
  readonly files?: readonly FileTask[];
}

/** Writes a report in a format. Of the formats, only the one that is asked for is loaded. */
export async function write(
  report: Report,
  format: Format,
  { threshold, toTerminal, quiet = false, files = [] }: WriteOptions,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../../engine/src/report/text')).toText(report, paintFor(toTerminal), quiet);
    case 'json':
      return (await import('../../engine/src/report/json')).toJson(report);
    case 'sarif':
      return (await import('../../engine/src/report/sarif')).toSarif(report);
    case 'junit':
      return (await import('../../engine/src/report/junit')).toJunit(report, threshold);
    case 'cyclonedx': {
      const inventory = await (await import('./inventory')).inventoryOf(report, files);
      return (await import('../../engine/src/report/cyclonedx')).toCyclonedx(report, inventory);
    }
    case 'html':
      return (await import('../../engine/src/report/html')).toHtml(report);
    case 'markdown':
      return (await import('../../engine/src/report/markdown')).toMarkdown(report);
    case 'spdx': {
      const inventory = await (await import('./inventory')).inventoryOf(report, files);
      return (await import('../../engine/src/report/spdx')).toSpdx(report, inventory);
    }
  }
}
