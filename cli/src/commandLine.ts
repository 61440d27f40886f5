import { Command, CommanderError, Option } from 'commander';
import { harmlessLine } from '../../engine/src/report/display';
import { type Language, languageOf } from '../../l10n/languages';
import type { t } from '../../l10n/messages';
import {
  type CommandName,
  type CommandSpec,
  commandTable,
  commonOptions,
  type Given,
  type OptionSpec,
} from './commandTable';

/** What a command line asks for: a command, the version, or a text that answers it at once. */
export type Asked =
  | { readonly kind: 'command'; readonly name: CommandName; readonly given: Given<CommandName> }
  | { readonly kind: 'version' }
  | { readonly kind: 'text'; readonly text: string; readonly failed: boolean };

/** Columns of help texts. */
const width = 110;

/** The language that `--lang` asks for; undefined where it asks for none that there is, which reading the command line tells. */
export function languageAsked(args: readonly string[]): Language | undefined {
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
  const at = options.map((arg) => /^--lang(?:=|$)/.test(arg)).lastIndexOf(true);
  return at === -1 ? undefined : languageOf(options[at].slice('--lang='.length) || (options[at + 1] ?? ''));
}

/**
 * Reads a command line, without the first two arguments of the process. `say` words what is answered at once; without it a text is empty,
 * because commands need no help of theirs, and catalogues take time to load.
 */
export function readCommandLine(args: readonly string[], version: string, say: typeof t = () => ''): Asked {
  let asked: Asked | undefined;
  let printed = '';
  const program = new Command('secure-ml')
    .description(say('command-line.about'))
    .version(version, '--version', say('command-line.print-version'))
    .helpOption('-h, --help', say('command-line.print-help'))
    .helpCommand('help [command]', say('command-line.print-command-help'))
    .addOption(buildOption('lang', commonOptions.lang, say))
    .addHelpText('after', `\n${say('command-line.more-help')}`);
  const specs = Object.entries(commandTable) as [CommandName, CommandSpec][];
  // Of a run, only the command that it asks for is built.
  const named = specs.filter(([name]) => name === args[0]);
  for (const [name, spec] of named.length > 0 ? named : specs)
    program.addCommand(
      buildCommand(name, spec, say, (given) => {
        asked = { kind: 'command', name, given };
      }),
    );
  const write = (text: string) => {
    printed += text;
  };
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .configureOutput({
        writeOut: write,
        writeErr: write,
        getOutHelpWidth: () => width,
        getErrHelpWidth: () => width,
      })
      .configureHelp(helpIn(say));
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.version') return { kind: 'version' };
    const failed = error.exitCode !== 0;
    const unknown = args[0] === 'help' && specs.every(([name]) => name !== args[1]) ? args[1] : undefined;
    if (failed && unknown !== undefined)
      return {
        kind: 'text',
        text: mistakeIn({ code: 'commander.unknownCommand', message: `'${unknown}'` }, say),
        failed,
      };
    const isMistake = failed && error.code !== 'commander.help';
    const command = named[0]?.[0];
    return { kind: 'text', text: isMistake ? mistakeIn(error, say, command) : printed, failed };
  }
  return asked ?? { kind: 'text', text: printed, failed: true };
}

function buildCommand(
  name: CommandName,
  spec: CommandSpec,
  say: typeof t,
  onAsked: (given: Given<CommandName>) => void,
): Command {
  const command = new Command(name)
    .summary(say(spec.summary))
    .description(say(spec.about))
    .usage(['[options]', spec.takes ?? ''].join(' ').trim())
    .helpOption('-h, --help', say('command-line.print-this'))
    .allowExcessArguments(spec.takes !== undefined)
    .addHelpText('after', `\n${say('command-line.exit-codes', say(spec.exitCodes))}`);
  for (const [option, given] of Object.entries({ ...spec.options, ...commonOptions }))
    command.addOption(buildOption(option, given, say));
  // Of `--inline --no-inline`, what is found is the last; that both were given is told by these.
  const seen = new Set<string>();
  for (const option of command.options) command.on(`option:${option.name()}`, () => seen.add(option.name()));
  return command.action(() => {
    const found = command.opts<Record<string, unknown>>();
    const values: Record<string, unknown> = {};
    for (const { long, negate, ...option } of command.options.map((each) => ({
      long: each.long ?? '',
      negate: each.negate,
      key: each.attributeName(),
    }))) {
      const value = found[option.key];
      // `--no-verify` is a switch under its own name.
      const name = long.slice(2);
      if (typeof value !== 'boolean' && value !== undefined && !negate) values[name] = value;
      else if (seen.has(name)) values[name] = true;
    }
    onAsked({ values, positionals: command.args });
  });
}

function buildOption(
  name: string,
  { help, value, choices, many, required }: OptionSpec,
  say: typeof t,
): Option {
  const flags = value === undefined ? `--${name}` : `--${name} <${value}>`;
  const option = new Option(flags, say(help, choices?.[0] ?? ''));
  if (choices !== undefined) option.choices(choices);
  // What languages are called elsewhere names them too.
  const { parseArg } = option;
  if (name === 'lang') option.argParser((item: string) => parseArg?.(languageOf(item) ?? item, undefined));
  if (required === true) option.makeOptionMandatory();
  if (many === true)
    option.argParser((item: string, items: string[] = []) => [...items, parseArg?.(item, undefined) ?? item]);
  return option;
}

/** The words that the library puts into a help text by itself. */
function helpIn(say: typeof t) {
  const headings: Readonly<Record<string, string>> = {
    'Usage:': say('command-line.usage-heading'),
    'Options:': say('command-line.options-heading'),
    'Commands:': say('command-line.commands-heading'),
  };
  return {
    styleTitle: (title: string) => headings[title] ?? title,
    // The usage line of each says what it takes.
    subcommandTerm: (command: Command) => command.name(),
    optionDescription: ({ description, argChoices }: Option) =>
      argChoices === undefined
        ? description
        : `${description} (${say('command-line.choices', argChoices.join(', '))})`,
  };
}

/** What is wrong with a command line; the names and values are those that the library's own sentence quotes. */
function mistakeIn(
  { code, message }: Pick<CommanderError, 'code' | 'message'>,
  say: typeof t,
  command?: string,
): string {
  // What an option takes is quoted with it.
  const quoted = [...message.matchAll(/'([^' ]*)(?: <[^']*)?'/g)].map(([, words]) => words);
  const [name = '', value = ''] = quoted;
  const sentence = () => {
    switch (code) {
      case 'commander.unknownOption':
        return say('command-line.unknown-option', name);
      case 'commander.unknownCommand':
        return say('command-line.unknown-command', name);
      case 'commander.optionMissingArgument':
        return say('command-line.value-missing', name);
      case 'commander.missingMandatoryOptionValue':
        return say('command-line.option-missing', name);
      case 'commander.invalidArgument':
        return say('command-line.not-a-choice', value, name, /choices are (.*)\.$/.exec(message)?.[1] ?? '');
      case 'commander.excessArguments':
        return say('command-line.too-many-arguments', name);
      default:
        return message.replace(/^error: /, '').trim();
    }
  };
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  const words = meant === undefined ? [sentence()] : [sentence(), say('command-line.meant', meant)];
  const helped = command === undefined ? 'secure-ml' : `secure-ml ${command}`;
  // A file that is called like an option comes here by `secure-ml check *`.
  return `secure-ml: ${harmlessLine(words.join(' '))}\n${say('command-line.try-help', helped)}\n`;
}
