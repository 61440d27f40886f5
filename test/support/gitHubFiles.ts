import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as workflows from '@actions/workflow-parser';
import type * as actions from '@actions/workflow-parser/actions/action-parser';
import { build } from 'esbuild';

const contents = `
export { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
export { parseAction } from '@actions/workflow-parser/actions/action-parser';`;

/**
 * What GitHub's own reader says of actions and workflows, one sentence a mistake. Its package imports JSON as bundlers do and Node.js does
 * not, so it is bundled first.
 */
export async function gitHubReader(): Promise<(name: string, content: string) => string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'secure-ml-github-'));
  try {
    const outfile = join(folder, 'reader.mjs');
    const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
    await build({ stdin: { contents, resolveDir }, bundle: true, platform: 'node', format: 'esm', outfile });
    const { NoOperationTraceWriter, parseAction, parseWorkflow } = (await import(
      pathToFileURL(outfile).href
    )) as typeof workflows & typeof actions;
    return (name, content) => {
      const parse = name.endsWith('action.yml') ? parseAction : parseWorkflow;
      const { context } = parse({ name, content }, new NoOperationTraceWriter());
      return context.errors.getErrors().map(({ message }) => message);
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
