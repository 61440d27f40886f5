import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextDocumentEdit,
} from 'vscode-languageserver';
import { type DataEdit, setAt } from '../../../engine/src/text/data/edits';
import { readYaml } from '../../../engine/src/text/data/yaml';
import { LineTable } from '../../../engine/src/text/lineTable';
import { t } from '../../../l10n/messages';
import { toEditorRange } from '../documents/diagnostics';
import type { ReadUri } from './secretActions';

/**
 * Turns a rule off in the configuration of a folder: for files that have no comments, such as JSON. Makes the configuration where there is
 * none; undefined where it is kept in pyproject.toml, or cannot be read.
 */
export async function ruleOff(
  ruleId: string,
  folder: string,
  diagnostics: Diagnostic[],
  read: ReadUri,
): Promise<CodeAction | undefined> {
  const title = t('rule-off.turn-off', ruleId);
  const common = { title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: false };
  for (const name of ['secure-ml.yaml', 'secure-ml.yml']) {
    const uri = `${folder}/${name}`;
    const text = await read(uri);
    if (text === undefined) continue;
    const edit = turnedOff(text, ruleId);
    return edit && { ...common, edit: { documentChanges: [change(uri, text, edit)] } };
  }
  if (/^\[tool\.secure-ml\b/m.test((await read(`${folder}/pyproject.toml`)) ?? '')) return undefined;
  const uri = `${folder}/secure-ml.yaml`;
  const edit = { start: 0, end: 0, newText: `rules:\n  ${ruleId}: off\n` };
  const made = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  return { ...common, edit: { documentChanges: [made, change(uri, '', edit)] } };
}

function turnedOff(text: string, ruleId: string): DataEdit | undefined {
  const { documents, problems } = readYaml(text);
  if (problems.length > 0) return undefined;
  if (documents.length > 0) return setAt(text, documents[0], ['rules', ruleId], 'off');
  const lead = text === '' || text.endsWith('\n') ? '' : '\n';
  return { start: text.length, end: text.length, newText: `${lead}rules:\n  ${ruleId}: off\n` };
}

function change(uri: string, text: string, { start, end, newText }: DataEdit): TextDocumentEdit {
  const range = toEditorRange(new LineTable(text).range(start, end));
  return { textDocument: { uri, version: null }, edits: [{ range, newText }] };
}
