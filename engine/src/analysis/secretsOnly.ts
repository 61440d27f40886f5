import { rules } from '../generated/rules';
import { findSecrets } from '../secrets/matcher';
import { analyzeDocument } from './analyzeDocument';
import type { AnalysisContext, DocumentReport } from './context';
import { type DocumentKind, secretTextOf } from './documentKind';

const secretRules: ReadonlySet<string> = new Set(
  rules.flatMap(({ meta }) => (meta.family === 'secrets' ? [meta.id] : [])),
);

/** What is found of secrets in a text that nobody works on: a past state of a file, a file inside of an image. */
export async function analyzeSecrets(
  path: string,
  text: string,
  kind: DocumentKind,
  context: AnalysisContext,
): Promise<DocumentReport> {
  // Most hold none. A notebook is JSON, in which quotes and line breaks are escaped: its cells tell.
  const found =
    kind === 'notebook' ||
    findSecrets(text, secretTextOf(path), 0, text.length, context.secretDetectors).length > 0;
  if (!found) return { findings: [], problems: [] };
  const { findings, problems } = await analyzeDocument(path, text, kind, context);
  return { findings: findings.filter(({ ruleId }) => secretRules.has(ruleId)), problems };
}
