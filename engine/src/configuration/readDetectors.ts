import { t } from '../../../l10n/messages';
import { type Severity, severities } from '../finding';
import { checkExpression } from '../secrets/custom/customDetector';
import { type CustomDetector, detectorKeys, maxCustomDetectors } from '../secrets/custom/definition';
import type { ExpressionProblem } from '../secrets/custom/expression';
import type { DataEntry, DataNode } from '../text/data/node';

/** What reading detectors needs of who reads the file: how scalars are written, and where problems go. */
export interface DetectorReader {
  /** The text of a scalar; undefined for what is none. */
  text(node: DataNode): string | undefined;
  /** Tells of a problem at a place. */
  wrong(path: string, node: DataNode, message: string): undefined;
}

type DetectorKey = (typeof detectorKeys)[number];

const maxName = 100;
const maxMessage = 300;

/**
 * Detectors of a configuration. One that is wrong is told and left out, and so is the whole list: a search for less than the file says
 * would look like one for all of it.
 */
export function readDetectors(
  path: string,
  node: DataNode,
  reader: DetectorReader,
): readonly CustomDetector[] | undefined {
  if (node.kind !== 'list') return reader.wrong(path, node, t('read-detectors.not-a-list', path));
  if (node.items.length > maxCustomDetectors)
    return reader.wrong(path, node, t('read-detectors.too-many', path, maxCustomDetectors));
  const detectors = node.items.map((item) => readDetector(path, item, reader));
  return detectors.every((detector) => detector !== undefined) ? detectors : undefined;
}

function readDetector(path: string, node: DataNode, reader: DetectorReader): CustomDetector | undefined {
  if (node.kind !== 'map') return reader.wrong(path, node, t('read-detectors.not-a-mapping', path));
  for (const [key, { key: place }] of node.entries)
    if (!detectorKeys.some((known) => known === key))
      return reader.wrong(
        path,
        { ...node, start: place.start, end: place.end },
        t('read-detectors.unknown-key', path, key, detectorKeys.join(', ')),
      );
  const entry = (key: DetectorKey): DataEntry | undefined => node.entries.get(key);
  /** A text of a length; `''` where there is none. */
  const text = (key: DetectorKey, most: number): string | undefined => {
    const own = entry(key);
    if (own === undefined) return '';
    const value = reader.text(own.value);
    return value !== undefined && value.length > 0 && value.length <= most
      ? value
      : reader.wrong(path, own.value, t('read-detectors.not-a-text', `${path}.${key}`, most));
  };
  const name = text('name', maxName);
  const expression = text('expression', 2_000);
  const message = text('message', maxMessage);
  const keywords = wordsOf(path, entry('keywords')?.value, reader);
  const severity = severityOf(path, entry('severity')?.value, reader);
  if (name === undefined || expression === undefined || message === undefined) return undefined;
  if (keywords === undefined || severity === undefined) return undefined;
  if (name === '' || expression === '') return reader.wrong(path, node, t('read-detectors.incomplete', path));
  const checked = checkExpression(expression, keywords);
  if ('kind' in checked)
    return reader.wrong(
      path,
      entry(aboutKeywords(checked) && keywords.length > 0 ? 'keywords' : 'expression')?.value ?? node,
      problemText(name, checked),
    );
  return {
    name,
    ...checked,
    severity: severity === 'usual' ? undefined : severity,
    message: message === '' ? undefined : message,
  };
}

function wordsOf(
  path: string,
  node: DataNode | undefined,
  reader: DetectorReader,
): readonly string[] | undefined {
  if (node === undefined) return [];
  const words = node.kind === 'list' ? node.items.map((item) => reader.text(item)) : [];
  return words.length > 0 && words.length <= 50 && words.every((word) => word !== undefined)
    ? words
    : reader.wrong(path, node, t('configuration.not-a-string-list', `${path}.keywords`));
}

function severityOf(
  path: string,
  node: DataNode | undefined,
  reader: DetectorReader,
): Severity | 'usual' | undefined {
  if (node === undefined) return 'usual';
  const written = reader.text(node);
  return (
    severities.find((severity) => severity === written) ??
    reader.wrong(path, node, t('configuration.expects-choice', `${path}.severity`, severities.join(', ')))
  );
}

function aboutKeywords({ kind }: ExpressionProblem): boolean {
  return kind === 'no-keyword' || kind === 'keyword-elsewhere';
}

/** One localised sentence: what is wrong with the expression, and what to write. */
function problemText(name: string, { kind, part }: ExpressionProblem): string {
  switch (kind) {
    case 'syntax':
      return t('read-detectors.syntax', name, part);
    case 'unsupported':
      return t('read-detectors.unsupported', name, part);
    case 'ambiguous':
      return t('read-detectors.ambiguous', name, part);
    case 'branches':
      return t('read-detectors.branches', name, part);
    case 'nested':
      return t('read-detectors.nested', name, part);
    case 'too-long':
      return t('read-detectors.too-long', name);
    case 'too-short':
      return t('read-detectors.too-short', name);
    case 'no-keyword':
      return t('read-detectors.no-keyword', name, part);
    case 'keyword-elsewhere':
      return t('read-detectors.keyword-elsewhere', name, part);
  }
}
