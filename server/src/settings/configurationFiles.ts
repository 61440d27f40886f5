import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type ConfigurationChange, configurationEdit } from '../../../engine/src/configuration/changes';
import { LineTable } from '../../../engine/src/text/lineTable';
import { toEditorRange } from '../documents/diagnostics';

/** Reads a text file by URI; undefined where there is none. */
export type ReadUri = (uri: string) => Promise<string | undefined>;

/** The configuration of a folder as an editor changes it. */
export interface ConfigurationFile {
  readonly uri: string;
  /** Undefined where the file has to be made. */
  readonly text: string | undefined;
}

/** The file in which a folder is configured; undefined where that is pyproject.toml, which is changed by hand. */
export async function configurationFileOf(
  folder: string,
  read: ReadUri,
): Promise<ConfigurationFile | undefined> {
  for (const name of ['secure-ml.yaml', 'secure-ml.yml']) {
    const uri = `${folder}/${name}`;
    const text = await read(uri);
    if (text !== undefined) return { uri, text };
  }
  if (/^\[tool\.secure-ml\b/m.test((await read(`${folder}/pyproject.toml`)) ?? '')) return undefined;
  return { uri: `${folder}/secure-ml.yaml`, text: undefined };
}

/** A change of a folder's configuration as an edit; undefined where no edit can make it. */
export function editOfConfiguration(
  { uri, text }: ConfigurationFile,
  change: ConfigurationChange,
): WorkspaceEdit | undefined {
  const edit = configurationEdit(text ?? '', change);
  if (edit === undefined) return undefined;
  const range = toEditorRange(new LineTable(text ?? '').range(edit.start, edit.end));
  const changed: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [{ range, newText: edit.newText }],
  };
  const made = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  return { documentChanges: text === undefined ? [made, changed] : [changed] };
}
