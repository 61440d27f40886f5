import { readCommandLine } from '../../cli/src/commandLine';

declare const PRODUCT_VERSION: string;

/** The door of the command line. The exit code is set, not forced, so that a report that is still being written is not cut. */
async function main(): Promise<void> {
  const asked = readCommandLine(process.argv.slice(2), PRODUCT_VERSION);
  if (asked.kind === 'text') {
    const stream = asked.failed ? process.stderr : process.stdout;
    stream.on('error', unanswered);
    stream.write(asked.text);
    process.exitCode = asked.failed ? 2 : 0;
    return;
  }
  if ('no-color' in asked.given.values) process.env.FORCE_COLOR = '0';
  const { openCore } = await import('./openCore');
  const { exports: core, keep } = openCore(asked.name);
  process.once('exit', keep);
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
  process.exitCode = await run(asked.name, asked.given, PRODUCT_VERSION);
}

/** What says this in the user's words is loaded for the few who need it. A reader that left (`| head`) has what it wanted. */
async function unanswered(error: NodeJS.ErrnoException): Promise<void> {
  if (error.code === 'EPIPE') return;
  const { openCore } = await import('./openCore');
  const room = await openCore('help').exports.commandLine();
  process.exitCode = room.unanswered(error);
}

void main();
