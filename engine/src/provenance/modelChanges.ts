import { t } from '../../../l10n/messages';
import type { TensorTable } from '../models/tensors/table';
import { markdown } from '../report/display';
import type { LockedModel } from './lockFile';

/** Names and forms of a model's tensors, as they are kept beside its digest. */
export type TensorForms = Readonly<Record<string, string>>;

/** Tensors that one list names; more are counted. */
const maxNamed = 200;

/** The tensors of a table by name: their dtype and shape as one text. */
export function formsOf({ names, formOf, forms }: TensorTable): TensorForms {
  return Object.fromEntries(
    names.map((name, index) => {
      const { dtype, shape } = forms[formOf[index]];
      return [name, `${dtype} ${shape === undefined ? '?' : `[${shape.join(', ')}]`}`];
    }),
  );
}

/** What a model is now, and what was locked of it, as Markdown. Names in it are hostile text. */
export function describeChanges(
  before: LockedModel | undefined,
  after: LockedModel,
  tensors: { readonly before: TensorForms | undefined; readonly after: TensorForms | undefined },
): string {
  const row = (label: string, old: string, now: string) =>
    `| ${label} | ${markdown(old)} | ${markdown(now)} |`;
  const size = (model: LockedModel | undefined) => (model === undefined ? '-' : String(model.size));
  return [
    `# ${markdown(after.path)}`,
    '',
    `| | ${t('model-changes.locked')} | ${t('model-changes.now')} |`,
    '| --- | --- | --- |',
    row('SHA-256', before?.sha256 ?? '-', after.sha256),
    row(t('model-changes.bytes'), size(before), size(after)),
    row(t('model-changes.format'), before?.format ?? '-', after.format),
    row(t('model-changes.verdict'), before?.verdict ?? '-', after.verdict),
    '',
    ...tensorLines(tensors.before, tensors.after),
    '',
  ].join('\n');
}

function tensorLines(before: TensorForms | undefined, after: TensorForms | undefined): string[] {
  if (after === undefined) return [t('model-changes.no-tensors')];
  if (before === undefined) return [t('model-changes.no-record', Object.keys(after).length)];
  const has = (forms: TensorForms, name: string) => Object.hasOwn(forms, name);
  const added = Object.keys(after).filter((name) => !has(before, name));
  const removed = Object.keys(before).filter((name) => !has(after, name));
  const changed = Object.keys(after).filter((name) => has(before, name) && before[name] !== after[name]);
  const list = (title: string, names: readonly string[], line: (name: string) => string) =>
    names.length === 0
      ? []
      : [
          `## ${title} (${names.length})`,
          '',
          ...names.slice(0, maxNamed).map((name) => `- ${line(name)}`),
          ...(names.length > maxNamed ? [`- ${t('common.and-more', names.length - maxNamed)}`] : []),
          '',
        ];
  const lines = [
    ...list(t('model-changes.added'), added, (name) => `${markdown(name)}: ${markdown(after[name])}`),
    ...list(t('model-changes.removed'), removed, (name) => `${markdown(name)}: ${markdown(before[name])}`),
    ...list(
      t('model-changes.other-form'),
      changed,
      (name) => `${markdown(name)}: ${markdown(before[name])} → ${markdown(after[name])}`,
    ),
  ];
  return lines.length === 0 ? [t('model-changes.same-tensors')] : lines;
}
