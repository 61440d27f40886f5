import type { Report, Threshold } from '../../engine/src/report/report';
import { nodeMachine } from '../../host/src/nodeMachine';
import type { FileTask } from '../../host/src/walk';
import type { Given } from './commandTable';
import { paintFor } from './paint';

/** Formats of reports. */
export type Format = NonNullable<Given<'check'>['values']['format']>[number];

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
    case 'junit':
      return (await import('../../engine/src/report/junit')).toJunit(report, threshold);
    default:
      return (await import('../../host/src/writeReport')).writeReport(report, format, files, nodeMachine);
  }
}
