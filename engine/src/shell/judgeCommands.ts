import type { FindingDraft } from '../finding';
import type { ShellLine } from '../notebook/magics';
import type { Rule } from '../rule';
import { maskSecrets } from '../secrets/mask';
import { smallestEdit } from '../text/smallestEdit';
import type { Source } from '../text/source';
import { type Command, readCommand } from './command';
import { type CommandRule, type CommandSurroundings, isCommandRule, noNames } from './commandRule';

export interface CommandDraft {
  readonly rule: CommandRule;
  readonly draft: FindingDraft;
}

/** Runs the command rules over the shell lines of a text; offsets count in `source`. */
export function* scanCommands(
  lines: readonly ShellLine[],
  source: Source,
  rules: readonly Rule[],
  surroundings: CommandSurroundings = { cells: noNames },
): Iterable<CommandDraft> {
  for (const { command: text, offset, magic, interpolated } of lines) {
    const command = readCommand(text, magic ? 'magic' : interpolated ? 'notebook' : 'script');
    const place = { start: offset, end: offset + text.trimEnd().length };
    yield* judgeCommand(command, source, place, rules, surroundings);
  }
}

/** Drafts of every rule that has something to say of one command between two offsets of a source. */
export function* judgeCommand(
  command: Command,
  source: Source,
  { start, end }: { readonly start: number; readonly end: number },
  rules: readonly Rule[],
  surroundings: CommandSurroundings = { cells: noNames },
): Iterable<CommandDraft> {
  for (const rule of rules.filter(isCommandRule)) {
    const report = rule.command.check(command, surroundings);
    if (report === undefined) continue;
    const { instead, ...said } = report;
    // What is continued on another line, or masked, is not what stands there.
    const isWritten = source.text.slice(start, start + command.text.length) === command.text;
    // Inside of quotes no more of them can be written.
    const quote = /["']$/.exec(source.text.slice(Math.max(0, start - 1), start))?.[0];
    const breaksQuotes = quote !== undefined && instead?.text.includes(quote) === true;
    const fixed =
      instead === undefined || !isWritten || breaksQuotes
        ? {}
        : {
            fixes: [
              {
                title: instead.title,
                edits: [smallestEdit(source, start, start + command.text.length, instead.text)],
                safe: false,
              },
            ],
          };
    const evidence = maskSecrets(command.text.slice(0, 4_000))
      .replace(/:\/\/[^\s/@]{1,200}@/g, '://****@')
      .replace(/\s+/g, ' ')
      .slice(0, 160);
    yield {
      rule,
      draft: { ...said, ...fixed, location: source.locate(start, end), identity: evidence, evidence },
    };
  }
}
