import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv, { type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';

/* Official schemas, as packages ship them. */

const require = createRequire(import.meta.url);

/** What is wrong with a log by the schema of SARIF 2.1.0 that Microsoft's matchers for tests ship; null where nothing is. */
export function sarifMistakes(log: unknown): readonly ErrorObject[] | null {
  // Of draft 4 by its name, but without a word that later drafts read in another way.
  const { $schema, id, ...schema } = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  ) as Record<string, unknown>;
  // Its expressions are none that a reader of Unicode takes.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(log);
  return validate.errors ?? null;
}
