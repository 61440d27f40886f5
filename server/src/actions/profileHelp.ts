import { type CompletionItem, CompletionItemKind, type CompletionParams } from 'vscode-languageserver';
import { profileFields } from '../../../engine/src/compliance/profileFields';
import type { OpenDocuments } from '../documents/documents';

/** Profiles of the user's own, and what people answer and sign for: files in which every key is ours. */
const kinds: readonly [RegExp, string][] = [
  [/\/profile\.ya?ml$/, 'profile'],
  [/\/secure-ml\.compliance\.yaml$/, 'answers'],
  [/\/secure-ml\.signers\.yaml$/, 'signers'],
];

/** Completes the fields of profiles and of the files beside them, and the words that they take. */
export class ProfileHelp {
  constructor(private readonly documents: OpenDocuments) {}

  /** What may stand where the cursor is, in block style; nothing in other files. */
  complete({ textDocument: { uri }, position }: CompletionParams): CompletionItem[] {
    const kind = kinds.find(([pattern]) => pattern.test(uri))?.[1];
    const text = kind === undefined ? undefined : this.documents.texts.get(uri)?.getText();
    if (kind === undefined || text === undefined) return [];
    const lines = text.split(/\r\n|\r|\n/).slice(0, position.line + 1);
    const before = (lines.at(-1) ?? '').slice(0, position.character);
    const [, lead, typed] = /^([ -]{0,200})([\w.-]{0,200})$/.exec(before) ?? [];
    const [, valueLead, name, value] =
      /^([ -]{0,200})([\w-]{1,200}):\s{1,50}\[?(?:[\w, -]{0,2000},\s{0,50})?([\w.-]{0,200})$/.exec(before) ??
      [];
    if (lead === undefined && valueLead === undefined) return [];
    const indent = (lead ?? valueLead ?? '').length;
    const section = sectionAt(lines.slice(0, -1), indent);
    const isItem = lead?.trim() === '-';
    const names =
      name === undefined
        ? profileFields(kind, section, isItem)
        : profileFields(kind, [...section, name], true);
    const word = value ?? typed ?? '';
    const range = {
      start: { line: position.line, character: position.character - word.length },
      end: position,
    };
    return names.map(({ label, isField }) => ({
      label,
      kind: isField ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
      textEdit: { range, newText: isField ? `${label}: ` : label },
    }));
  }
}

/** The keys above a line of some indentation, from the outermost; the dash of an item counts as indentation. */
function sectionAt(lines: readonly string[], indent: number): string[] {
  const path: string[] = [];
  let inner = indent;
  for (const line of [...lines].reverse()) {
    const [, space, key] = /^([ -]{0,200})([\w.-]{1,200}):\s*(?:#.*)?$/.exec(line) ?? [];
    if (space === undefined || space.length >= inner) continue;
    path.unshift(key);
    inner = space.replace(/-.*$/, '').length;
    // The key of an item stands in the column of its dash's list.
    if (space.includes('-')) inner = space.indexOf('-') + 1;
  }
  return path;
}
