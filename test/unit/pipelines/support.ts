import { expect } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import type { AnalysisContext } from '../../../engine/src/analysis/context';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { contextWith, defaults } from '../analysis/support';

export const commit = '0123456789abcdef0123456789abcdef01234567';
export const digest = `sha256:${'ab'.repeat(32)}`;

/** `rule line:column text` of each finding. */
export async function find(
  path: string,
  text: string,
  changes: Partial<AnalysisContext> = {},
): Promise<string[]> {
  const context = contextWith(changes);
  const { findings, problems } = await analyzeDocument(path, text, documentKind(path) ?? 'text', context);
  expect(problems).toEqual([]);
  const lines = text.split('\n');
  return findings.map(({ ruleId, location: { line, column, endLine, endColumn } }) => {
    const shown = line === endLine ? lines[line - 1].slice(column - 1, endColumn - 1) : '...';
    return `${ruleId} ${line}:${column} ${shown}`;
  });
}

/** `rule severity line` of each finding. */
export async function severities(path: string, text: string): Promise<string[]> {
  const { findings } = await analyzeDocument(path, text, documentKind(path) ?? 'text', defaults);
  return findings.map(({ ruleId, severity, location }) => `${ruleId} ${severity} ${location.line}`);
}
