import type { Finding, Location } from '../../engine/src/finding';
import type { Report } from '../../engine/src/report/report';
import type { Machine } from './machine';
import type { FileTask } from './walk';

/** Formats of reports that need nothing but the report and the files. */
export type ReportFormat = 'json' | 'sarif' | 'cyclonedx' | 'html' | 'markdown' | 'spdx';

/**
 * Writes a report; bills of materials list the packages that `files` name. `nameOf` gives the names under which the report shows paths. Of
 * the formats, only the one that is asked for is loaded.
 */
export async function writeReport(
  given: Report,
  format: ReportFormat,
  files: readonly Pick<FileTask, 'path' | 'remote'>[],
  machine: Machine,
  nameOf?: (path: string) => string,
): Promise<string> {
  const report = nameOf === undefined ? given : renamed(given, nameOf);
  switch (format) {
    case 'json':
      return (await import('../../engine/src/report/json')).toJson(report);
    case 'sarif':
      return (await import('../../engine/src/report/sarif')).toSarif(report);
    case 'cyclonedx': {
      const inventory = await (await import('./inventory')).inventoryOf(given, files, machine, nameOf);
      return (await import('../../engine/src/report/cyclonedx')).toCyclonedx(report, inventory);
    }
    case 'html':
      return (await import('../../engine/src/report/html')).toHtml(report);
    case 'markdown':
      return (await import('../../engine/src/report/markdown')).toMarkdown(report);
    case 'spdx': {
      const inventory = await (await import('./inventory')).inventoryOf(given, files, machine, nameOf);
      return (await import('../../engine/src/report/spdx')).toSpdx(report, inventory);
    }
  }
}

function renamed(report: Report, nameOf: (path: string) => string): Report {
  const located = (finding: Finding): Finding => {
    const { location, places } = finding;
    const at = (one: Location): Location => ({ ...one, path: nameOf(one.path) });
    return {
      ...finding,
      location: at(location),
      ...(places === undefined ? {} : { places: places.map(at) }),
    };
  };
  return {
    ...report,
    models: report.models.map((model) => ({
      ...model,
      path: nameOf(model.path),
      findings: model.findings.map(located),
    })),
    findings: report.findings.map(located),
    errors: report.errors.map((error) => ({ ...error, path: nameOf(error.path) })),
  };
}
