import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import { guardName, withModel } from '../../../engine/src/guard/readGuard';
import type { GuardedModel } from '../../../engine/src/guard/writeGuard';
import { guardLoads, isLoadAt } from '../../../engine/src/python/fixes/guardedLoads';
import type { LoadContext } from '../../../engine/src/python/flow/loads';
import { LineTable } from '../../../engine/src/text/lineTable';
import { t } from '../../../l10n/messages';
import { toEditorRange } from '../documents/diagnostics';
import type { OpenDocuments } from '../documents/documents';
import type { ServerHost } from '../host';
import { type LoadedFile, partsOf } from './loadedFiles';

/** Label under which a client shows the edits before it makes them. */
const annotation = 'guard';

/** What a guard is made of, and for. */
interface GuardRequest {
  readonly loaded: LoadedFile;
  /** What the scan found of the model; paths of its sources are those on disk. */
  readonly model: GuardedModel;
  readonly diagnostics: Diagnostic[];
}

/**
 * Puts a load behind the module that `secure-ml guard` writes: makes it beside the code, or adds the model to the one that is there. The
 * client shows the edits first. Undefined where a module of that name is somebody's own, and for calls that no guard can stand in front of.
 */
export async function guardAction(
  { loaded: { load, textUri, uri }, model, diagnostics }: GuardRequest,
  documents: OpenDocuments,
  host: ServerHost,
  context: LoadContext,
): Promise<CodeAction | undefined> {
  const unit = documents.unit(documents.ownerOf(textUri));
  const text = unit?.texts.find((one) => one.uri === textUri);
  const folder = unit && host.diskPath(unit.uri.slice(0, unit.uri.lastIndexOf('/')));
  if (unit === undefined || text === undefined || folder === undefined) return undefined;
  const [guarded] = await guardLoads(
    unit.path,
    partsOf(unit),
    (one) => isLoadAt(one, load.location),
    context,
  );
  if (guarded === undefined) return undefined;
  const target = `${unit.uri.slice(0, unit.uri.lastIndexOf('/'))}/${guardName}`;
  const before = await documents.read(target);
  const below = (path: string) => belowFolder(folder, path);
  const sources = model.sources.flatMap(([path, digest]): (readonly [string, string])[] => {
    const name = below(path);
    return name === undefined ? [] : [[name, digest]];
  });
  const name = below(host.diskPath(uri) ?? model.name) ?? model.name;
  const after = withModel(before, { ...model, name, sources }, host.version);
  if (after === undefined) return undefined;
  const annotated = (edit: TextEdit) => ({ ...edit, annotationId: annotation });
  const range = toEditorRange(new LineTable(before ?? '').range(0, before?.length ?? 0));
  return {
    title: t('guarded-load.load-through-guard', guardName),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: false,
    edit: {
      documentChanges: [
        ...(before === undefined
          ? [
              {
                kind: 'create' as const,
                uri: target,
                options: { ignoreIfExists: true },
                annotationId: annotation,
              },
            ]
          : []),
        { textDocument: { uri: target, version: null }, edits: [annotated({ range, newText: after })] },
        {
          textDocument: { uri: text.uri, version: text.version },
          edits: guarded.edits.map((edit) =>
            annotated({ range: toEditorRange(edit), newText: edit.newText }),
          ),
        },
      ],
      changeAnnotations: {
        [annotation]: {
          label: t('guarded-load.load-through-guard', guardName),
          description: t('guarded-load.only-these-bytes'),
          needsConfirmation: true,
        },
      },
    },
  };
}

/** Path of a file below a folder, with `/` between its parts. */
function belowFolder(folder: string, path: string): string | undefined {
  const isBelow = path.startsWith(folder) && /^[\\/]/.test(path.slice(folder.length));
  return isBelow ? path.slice(folder.length + 1).replace(/\\/g, '/') : undefined;
}
