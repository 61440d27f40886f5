import { type Diagnostic, DiagnosticSeverity, type Range as EditorRange } from 'vscode-languageserver';
import type { DocumentProblem } from '../../../engine/src/analysis/context';
import type { ConfigurationProblem } from '../../../engine/src/configuration/readConfiguration';
import type { Finding, Range, Severity } from '../../../engine/src/finding';
import { memberLabel } from '../../../engine/src/models/scan/memberNames';
import type { ModelReport } from '../../../engine/src/models/scan/verdict';
import { terminal } from '../../../engine/src/report/display';
import { documentationUrl } from '../../../engine/src/rule';
import { t } from '../../../l10n/messages';

/** What every diagnostic says where it is from. */
export const diagnosticSource = 'Secure ML';

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  critical: DiagnosticSeverity.Error,
  high: DiagnosticSeverity.Error,
  medium: DiagnosticSeverity.Warning,
  low: DiagnosticSeverity.Information,
  info: DiagnosticSeverity.Hint,
};

/** The engine counts lines and columns from 1, editors from 0. */
export function toEditorRange({ line, column, endLine, endColumn }: Range): EditorRange {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}

/** True for a place inside a range of the engine's, its end included. */
export function isAt(range: Range, { line, character }: EditorRange['start']): boolean {
  const { start, end } = toEditorRange(range);
  const afterStart = line > start.line || (line === start.line && character >= start.character);
  return afterStart && (line < end.line || (line === end.line && character <= end.character));
}

const fileStart = toEditorRange({ line: 1, column: 1, endLine: 1, endColumn: 1 });
/** Editors cut it at the end of the line. */
const firstLine: EditorRange = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };

/** The one place where a finding becomes a diagnostic. `message` replaces the finding's own. */
export function toDiagnostic(finding: Finding, message = finding.message): Diagnostic {
  return {
    range: toEditorRange(finding.location),
    severity: severityOf[finding.severity],
    code: finding.code,
    codeDescription: { href: documentationUrl(finding.ruleId) },
    source: diagnosticSource,
    // Names from the file stand in it: no control or bidirectional characters reach the screen.
    message: terminal(message),
  };
}

/** Says on the first line that a document was not, or not fully, analysed: silence would look like a clean result. */
export function problemDiagnostic(problem: DocumentProblem): Diagnostic {
  return {
    range: firstLine,
    severity: DiagnosticSeverity.Information,
    code: problem.id,
    source: diagnosticSource,
    message: terminal(t('diagnostics.not-fully-analysed', problem.message)),
  };
}

/** Says what is wrong with a configuration file of ours, or does not count of it. */
export function configurationDiagnostic(
  { message, range }: ConfigurationProblem,
  severity: DiagnosticSeverity,
): Diagnostic {
  return {
    range: toEditorRange(range),
    severity,
    code: 'configuration',
    source: diagnosticSource,
    message: terminal(message),
  };
}

/** More than these of one model tell nobody more. */
const maxOfModel = 100;
const maxEvidenceLength = 200;

/**
 * What Problems shows of a model: its findings, and the reasons that decide its verdict; others stand in the report beside what counts
 * more. Nothing for one that is safe, be it with code that the report names.
 */
export function modelDiagnostics(report: ModelReport): Diagnostic[] {
  if (report.verdict === 'safe' || report.verdict === 'conditional') return [];
  const findings = report.findings.filter(({ suppressed }) => suppressed === undefined);
  const shown = findings.slice(0, maxOfModel).map((finding) => {
    const { message, evidence, location } = finding;
    const shortened =
      evidence === undefined || evidence.length <= maxEvidenceLength
        ? evidence
        : `${evidence.slice(0, maxEvidenceLength)}...`;
    const member = location.member?.map(memberLabel).join(' > ');
    const sentence = shortened === undefined ? message : `${message} ${shortened}`;
    return {
      ...toDiagnostic(finding, member ? `${member}: ${sentence}` : sentence),
      range: fileStart,
    };
  });
  const deciding = report.reasons.filter(({ verdict }) => verdict === report.verdict);
  const reasons = deciding.slice(0, maxOfModel).map(({ id, message, verdict, member }): Diagnostic => {
    const names = member?.map(memberLabel).join(' > ');
    return {
      range: fileStart,
      severity: verdict === 'incomplete' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information,
      code: id,
      source: diagnosticSource,
      message: terminal(names ? `${names}: ${message}` : message),
    };
  });
  const all = [...shown, ...reasons];
  if (findings.length <= maxOfModel && deciding.length <= maxOfModel) return all;
  const hidden = findings.length + deciding.length - all.length;
  const more: Diagnostic = {
    range: fileStart,
    severity: DiagnosticSeverity.Information,
    source: diagnosticSource,
    message: t('diagnostics.more-in-report', hidden),
  };
  return [...all, more];
}
