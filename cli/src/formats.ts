import { toCyclonedx } from '../../engine/src/report/cyclonedx';
import { toHtml } from '../../engine/src/report/html';
import { toJson } from '../../engine/src/report/json';
import { toJunit } from '../../engine/src/report/junit';
import type { Report, Threshold } from '../../engine/src/report/report';
import { toSarif } from '../../engine/src/report/sarif';
import { toText } from '../../engine/src/report/text';
import { paintFor } from './paint';

export const formats = ['text', 'json', 'sarif', 'junit', 'cyclonedx', 'html'] as const;
export type Format = (typeof formats)[number];

/** Writes a report in a format; `threshold` decides what fails a test case of JUnit. */
export function write(report: Report, format: Format, threshold: Threshold, toTerminal: boolean): string {
  switch (format) {
    case 'text':
      return toText(report, paintFor(toTerminal));
    case 'json':
      return toJson(report);
    case 'sarif':
      return toSarif(report);
    case 'junit':
      return toJunit(report, threshold);
    case 'cyclonedx':
      return toCyclonedx(report, new Date().toISOString());
    case 'html':
      return toHtml(report);
  }
}
