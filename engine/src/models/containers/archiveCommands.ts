import type { Effect, Range } from '../../finding';
import { readPython } from '../../python/document';
import { callsOf, type Wanted } from '../../python/names/calls';
import { pythonParser } from '../../python/syntax/syntax';
import { maskSecrets } from '../../secrets/mask';
import { Source } from '../../text/source';
import { capabilityOf } from '../pickle/globals/capabilities';
import type { ModelScan } from '../scan/modelScan';

/** A call in an archive's code that runs a command or a text. */
export interface ArchiveCommand {
  readonly callee: string;
  readonly effect: Effect;
  readonly range: Range;
  /** Secrets masked. */
  readonly evidence: string;
}

/** Modules whose functions run commands and little else: others that can do so are what handlers are written with. */
const commandModules = /^(?:os|posix|nt|subprocess|_posixsubprocess|pty|pexpect|commands|asyncio)\./;
const runners: ReadonlyMap<string, Effect> = new Map([
  ['eval', 'code'],
  ['exec', 'code'],
]);
/** Characters of evidence. */
const maxEvidenceLength = 200;

function effectOf(callee: string): Effect | undefined {
  const builtin = runners.get(callee.replace(/^builtins\./, ''));
  if (builtin !== undefined) return builtin;
  return commandModules.test(callee) && capabilityOf(callee) === 'command' ? 'command' : undefined;
}

/** Every call is walked to, because any of its names may be another one for a command. */
const wanted: Wanted = {
  tail: () => true,
  callee: (name) => effectOf(name) !== undefined,
  keyword: () => false,
};

/**
 * Calls that run a command, or a text as code, whatever is in it. In a user's own code a constant command is nothing to
 * say; in code that came with a model it is.
 * @throws LimitError, CancelledError
 */
export async function commandsIn(scan: ModelScan, text: string): Promise<ArchiveCommand[]> {
  const { platform, cancel, limits } = scan.options;
  const source = new Source('', [{ text }]);
  const budget = { cancel, deadline: platform.now() + limits.time };
  const document = readPython(source, [text], {
    parser: await pythonParser(platform),
    budget,
    isKnownName: wanted.callee,
  });
  const commands: ArchiveCommand[] = [];
  for (const { callee, node } of callsOf(document.collected, document.evaluator, wanted)) {
    const effect = effectOf(callee);
    if (effect === undefined) continue;
    // Cutting before masking could leave half a secret that no longer looks like one.
    const written = maskSecrets(text.slice(node.start, Math.min(node.end, node.start + 2_000)));
    const evidence = written.replace(/\s+/g, ' ').slice(0, maxEvidenceLength);
    commands.push({ callee, effect, range: document.range(node), evidence });
  }
  return commands;
}
