import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { finish, picture, print } from './support';

/** Runs the cases of the suite that the environment names; this is the entry that `extensionTestsPath` names. */
export async function run(): Promise<void> {
  const name = process.env.SECURE_ML_EDITOR_SUITE ?? '';
  // What a person does in a window can meet what the editor does by itself at that moment: a case has a second try, and that is said.
  const mocha = new Mocha({ ui: 'bdd', timeout: 180_000, retries: 1, reporter: Lines });
  const grep = process.env.SECURE_ML_EDITOR_GREP;
  if (grep) mocha.grep(grep);
  const folder = join(__dirname, name);
  for (const file of readdirSync(folder).sort())
    if (file.endsWith('.test.js')) mocha.addFile(join(folder, file));
  let passed = 0;
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', () => passed++);
  });
  await finish({ passed, failed });
  if (failed > 0) throw new Error(`${failed} cases failed`);
}

/** One line a case, sent over the channel because a console is not carried by every host. */
class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    runner.on('pass', (test) => print(`  ok    ${test.fullTitle()} (${test.duration} ms)`));
    runner.on('retry', (test, error: Error) => {
      print(`  again ${test.fullTitle()}\n${indent(error.stack ?? error.message)}`);
      picture(`again-${test.fullTitle().replace(/\W+/g, '-')}`);
    });
    runner.on('fail', (test, error: Error) => {
      print(`  FAIL  ${test.fullTitle()}\n${indent(error.stack ?? error.message)}`);
      picture(`failed-${test.fullTitle().replace(/\W+/g, '-')}`);
    });
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, '        ');
}
