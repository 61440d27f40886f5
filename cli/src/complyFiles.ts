import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { terminal } from '../../engine/src/report/display';
import { t } from '../../l10n/messages';
import { loadProfile, profileName } from './complyProfile';
import { makeFolderOf, save } from './output';
import { UsageError } from './usage';

/* `comply init` and `comply check`: profiles of the user's own. */

const template = `# A profile of secure-ml comply. Fields and checks: docs/compliance.md. Lint it with: secure-ml comply check .
title: Our release checks
version: 1.0.0
# Built-in profiles by name (owasp-ml, mlsvs, ...), others by path.
# depends: [mlsvs]
controls:
  - id: models
    title: Models are safe to load
    impact: 1.0
    description: Nothing that we ship runs code when it is loaded.
    tags: [release]
    only-if: { models: true }
    checks:
      - verdicts: safe
  - id: loading
    title: Code loads models safely
    impact: 0.7
    checks:
      - families: [deserialization, remote-code]
        severity: high
      - question: Who reviewed how models are loaded?
        id: review
        valid-days: 180
# A waiver names who answers for a control, why, and until when.
waivers: []
`;

/** Writes a profile to begin with into a folder. Nothing is replaced. @throws UsageError, WriteError */
export function initProfile(folder: string): number {
  const path = join(folder, profileName);
  if (existsSync(path)) throw new UsageError(t('comply-files.exists', terminal(path)));
  makeFolderOf(path);
  save(path, template);
  process.stdout.write(`${t('comply-files.written', terminal(path))}\n`);
  return 0;
}

/** Lints a profile: prints what is wrong with it, each with its line. @throws UsageError where there is none. */
export function checkProfile(named: string): number {
  const { profile, mistakes } = loadProfile(named);
  for (const { path, line, message } of mistakes)
    process.stdout.write(`${terminal(path)}:${line}: ${terminal(message)}\n`);
  if (mistakes.length > 0) return 2;
  process.stdout.write(`${t('comply-files.valid', terminal(profile.title), profile.controls.length)}\n`);
  return 0;
}
