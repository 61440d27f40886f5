import type { Range } from '../finding';
import type { RuleDraft } from '../rule';
import type { Source } from '../text/source';
import type { PythonDocument } from './document';
import type { Section } from './section';

/** What the rules said of a section, moved to where its statement is now; undefined when they must run again. */
export function recall(section: Section, document: PythonDocument): readonly RuleDraft[] | undefined {
  const { judged } = section;
  if (judged === undefined) return undefined;
  const { line, column, cell } = startOf(section, document.source);
  if (column !== judged.column || cell?.index !== judged.cell?.index || cell?.id !== judged.cell?.id)
    return undefined;
  if (judged.importLine !== undefined && judged.importLine !== importLineOf(section, document))
    return undefined;
  const distance = line - judged.line;
  if (distance === 0) return judged.drafts;
  const shifted = <R extends Range>(range: R): R =>
    range.line < judged.line
      ? range
      : { ...range, line: range.line + distance, endLine: range.endLine + distance };
  const drafts = judged.drafts.map(({ rule, draft }) => ({
    rule,
    draft: {
      ...draft,
      location: shifted(draft.location),
      ...(draft.fixes === undefined
        ? {}
        : { fixes: draft.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(shifted) })) }),
    },
  }));
  section.judged = { ...judged, drafts, line };
  return drafts;
}

/** Keeps what the rules said of a section, if it stays true wherever its statement moves. */
export function remember(
  section: Section,
  document: PythonDocument,
  drafts: readonly RuleDraft[],
  names: ReadonlySet<string>,
  forImport: boolean,
): void {
  const { line, column, cell } = startOf(section, document.source);
  const { end } = section.nodes[0];
  const { endLine } = document.source.range(end, end);
  const importLine = forImport ? importLineOf(section, document) : undefined;
  const isInside = (range: Range) => range.line >= line && range.endLine <= endLine;
  const isImport = (range: Range) => range.line === importLine && range.endLine === importLine;
  const stays = drafts.every(
    ({ draft: { location, fixes = [] } }) =>
      location.fileLine === undefined &&
      isInside(location) &&
      fixes.every(({ edits }) =>
        edits.every((edit) => isInside(edit) || (isImport(edit) && edit.line < line)),
      ),
  );
  if (stays) section.judged = { drafts, names, line, column, cell, importLine };
}

function importLineOf({ nodes }: Section, document: PythonDocument): number {
  return document.importLine(nodes[0].start);
}

/** Where a section begins. */
function startOf({ nodes: [{ start }] }: Section, source: Source) {
  const { line, column } = source.range(start, start);
  return { line, column, cell: source.partAt(start).cell };
}
