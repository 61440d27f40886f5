import { join } from 'node:path';
import type { Piscina } from 'piscina';
import { type Asked, languageAsked, readCommandLine } from '../../cli/src/commandLine';
import type { Given } from '../../cli/src/commandTable';
import { type Language, languageOfEnvironment, languageVariable } from '../../l10n/languages';

declare const PRODUCT_VERSION: string;

/** The door of the command line. The exit code is set, not forced, so that a report that is still being written is not cut. */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const asked = readCommandLine(args, PRODUCT_VERSION);
  if (asked.kind === 'version') {
    process.stdout.on('error', unanswered);
    process.stdout.write(`${PRODUCT_VERSION}\n`);
    return;
  }
  const language = languageAsked(args) ?? languageOfEnvironment(process.env);
  if (asked.kind === 'text') {
    // Read once more, with the words; nothing else is loaded for it.
    const { speak } = await import('../../host/src/language');
    const answer = readCommandLine(args, PRODUCT_VERSION, speak(language));
    if (answer.kind !== 'text') throw new Error('The same command line was read in two ways.');
    const stream = answer.failed ? process.stderr : process.stdout;
    stream.on('error', unanswered);
    stream.write(answer.text);
    process.exitCode = answer.failed ? 2 : 0;
    return;
  }
  const threads = await startThreads(asked, language);
  const { openCore } = await import('./openCore');
  const { exports: core, keep } = openCore(asked.name);
  process.once('exit', keep);
  (await core.language()).speak(language);
  if ('no-color' in asked.given.values) process.env.FORCE_COLOR = '0';
  // Another room, which the command line does not import; it ends the process itself.
  if (asked.name === 'lsp') {
    await core.languageServer();
    return;
  }
  if (asked.name === 'fleet' || asked.name === 'registry') {
    const rooms = await core.fleet();
    process.exitCode = await rooms[asked.name](asked.given, PRODUCT_VERSION);
    return;
  }
  const { run } = await core.commandLine();
  process.exitCode = await run(asked.name, asked.given, PRODUCT_VERSION, threads);
}

/** Threads for a command that checks files, which start while everything else is loaded; they speak what their environment says. */
async function startThreads(asked: Asked, language: Language): Promise<Piscina | undefined> {
  if (asked.kind !== 'command' || asked.name !== 'check') return undefined;
  process.env[languageVariable] = language;
  const { openThreads } = await import('../../host/src/scanThreads');
  const jobs = Number((asked.given.values as Given<'check'>['values']).jobs);
  // What is no number of threads is refused later, in words.
  return openThreads(join(__dirname, 'scanWorker.js'), Number.isInteger(jobs) && jobs > 0 ? jobs : undefined);
}

/** What says this in the user's words is loaded for the few who need it. A reader that left (`| head`) has what it wanted. */
async function unanswered(error: NodeJS.ErrnoException): Promise<void> {
  if (error.code === 'EPIPE') return;
  const { openCore } = await import('./openCore');
  const room = await openCore('help').exports.commandLine();
  process.exitCode = room.unanswered(error);
}

void main();
