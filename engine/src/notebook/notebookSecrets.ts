import { t } from '../../../l10n/messages';
import type { CellReference, FindingDraft, Fix } from '../finding';
import {
  draftSecrets,
  type SecretContext,
  type SecretDraft,
  scanTextForSecrets,
} from '../secrets/draftSecrets';
import { findSecrets } from '../secrets/matcher';
import { Source } from '../text/source';
import type { Notebook } from './notebook';

/** Secrets in what a notebook stores beside its code: outputs, prose, cells of other languages, metadata. */
export function notebookSecrets(path: string, notebook: Notebook, context: SecretContext): SecretDraft[] {
  const { cells, text, metadata } = notebook;
  const prose = cells.filter(({ kind, isPython }) => kind !== 'code' || !isPython);
  const outputs = cells.flatMap((cell) =>
    cell.outputs.flatMap((part) => scanTextForSecrets(new Source(path, [part]), 'output', context)),
  );
  const raw = new Source(path, [{ text }]);
  return [
    ...prose.flatMap(({ part }) => scanTextForSecrets(new Source(path, [part]), 'text', context)),
    ...withClearing(outputs),
    ...metadata.flatMap(({ start, end }) =>
      draftSecrets(
        raw,
        'metadata',
        findSecrets(text, 'metadata', start, end, context.secretDetectors),
        context,
      ),
    ),
  ];
}

/** Offers to clear the output of each finding, and all outputs that hold secrets where there are several. */
function withClearing(outputs: readonly SecretDraft[]): readonly SecretDraft[] {
  const places = new Map<string, CellReference>();
  for (const { draft } of outputs) {
    const { cell } = draft.location;
    if (cell !== undefined) places.set(`${cell.index}/${cell.output}`, cell);
  }
  const all = clearing(t('notebook-secrets.clear-secret-outputs'), [...places.values()]);
  return outputs.map(({ rule, draft }) => {
    const { cell } = draft.location;
    if (cell === undefined) return { rule, draft };
    const own = clearing(t('common.clear-output'), [cell]);
    const cleared: FindingDraft = { ...draft, fixes: places.size > 1 ? [own, all] : [own] };
    return { rule, draft: cleared };
  });
}

/** A fix that removes the outputs of cells. */
export function clearing(title: string, cells: readonly CellReference[]): Fix {
  return { title, edits: [], action: { kind: 'clear-outputs', cells }, safe: false };
}
