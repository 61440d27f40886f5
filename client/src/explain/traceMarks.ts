import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import type { ExplainedModelLine } from '../../../protocol/src/languageServer';

/** More marks of one page would only slow the editor down. */
const maxMarks = 5000;

/**
 * Marks of the lines of a trace that are dangerous or not reviewed. They are no diagnostics: Problems has the model's findings already,
 * and would show each twice.
 */
export class TraceMarks implements vscode.Disposable {
  private readonly types = {
    dangerous: markType('editorError.foreground'),
    unknown: markType('editorWarning.foreground'),
  };

  show(editor: vscode.TextEditor, lines: readonly ExplainedModelLine[]): void {
    for (const kind of ['dangerous', 'unknown'] as const) {
      const hoverMessage =
        kind === 'dangerous' ? t('trace-marks.loading-does-this') : t('trace-marks.name-not-reviewed');
      const marked: vscode.DecorationOptions[] = [];
      for (const [line, { text, mark }] of lines.entries()) {
        if (mark === kind) marked.push({ range: rangeOf(text, line), hoverMessage });
        if (marked.length >= maxMarks) break;
      }
      editor.setDecorations(this.types[kind], marked);
    }
  }

  dispose(): void {
    for (const type of Object.values(this.types)) type.dispose();
  }
}

function markType(colour: string): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor(colour);
  return vscode.window.createTextEditorDecorationType({
    textDecoration: 'underline wavy',
    color,
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  });
}

/** The line without what indents it and without the note behind it. */
function rangeOf(text: string, line: number): vscode.Range {
  const from = text.length - text.trimStart().length;
  const noteAt = text.lastIndexOf('  # @');
  return new vscode.Range(line, from, line, noteAt < 0 ? text.length : Math.max(from, noteAt));
}
