/*
 * What the rules say of code that people trust: analyses every Python file below the folders given and prints the lines read, the
 * findings by severity and rule, and each finding from `high` on. docs/precision.md judges the list.
 *
 *   node scripts/precision.mjs /usr/lib/python3.11 /usr/lib/python3/dist-packages/numpy ...
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeDocument } from '../../engine/src/analysis/analyzeDocument';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { atLeast, type Finding } from '../../engine/src/finding';
import { nodePlatform } from '../../host/src/nodePlatform';

function pythonFiles(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return pythonFiles(inner);
      return entry.isFile() && entry.name.endsWith('.py') ? [inner] : [];
    })
    .sort();
}

const found: Finding[] = [];
let lines = 0;
let files = 0;
let time = 0;
for (const path of process.argv.slice(3).flatMap(pythonFiles)) {
  const text = readFileSync(path, 'utf8');
  lines += text.split('\n').length;
  files++;
  const start = performance.now();
  const report = await analyzeDocument(path, text, 'python', {
    ...defaultConfiguration,
    platform: nodePlatform,
    cancel: { cancelled: false },
    inlineSuppressions: false,
    versions: new Map(),
  });
  time += performance.now() - start;
  for (const finding of report.findings) found.push(finding);
  for (const problem of report.problems) console.log(`PROBLEM ${path}: ${problem.id}`);
}
const count = (key: (finding: Finding) => string) => {
  const counts = new Map<string, number>();
  for (const finding of found) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${name} ${times}`);
};
console.log(`${files} files, ${lines} lines, ${(time / 1000).toFixed(1)} s`);
console.log(`by severity: ${count(({ severity }) => severity).join(', ')}`);
console.log(`by rule: ${count(({ ruleId, severity }) => `${ruleId}/${severity}`).join(', ')}`);
for (const { severity, ruleId, location, evidence } of found) {
  if (!atLeast(severity, process.env.PRECISION_FROM === 'medium' ? 'medium' : 'high')) continue;
  console.log(`${severity} ${ruleId} ${location.path}:${location.line} ${evidence ?? ''}`);
}
