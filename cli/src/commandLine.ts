import { Command, CommanderError, Option } from 'commander';
import {
  type CommandName,
  type CommandSpec,
  commandTable,
  type Given,
  type OptionSpec,
} from './commandTable';

/** What a command line asks for: a command, or a text that answers it at once. */
export type Asked =
  | { readonly kind: 'command'; readonly name: CommandName; readonly given: Given<CommandName> }
  | { readonly kind: 'text'; readonly text: string; readonly failed: boolean };

/** Columns of help texts. */
const width = 110;

/** Reads a command line, without the first two arguments of the process. */
export function readCommandLine(args: readonly string[], version: string): Asked {
  let asked: Asked | undefined;
  let printed = '';
  const program = new Command('secure-ml')
    .description(
      'Finds models that run code when they are loaded, unsafe code, leaked credentials and unpinned packages.',
    )
    .version(version, '--version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', '\nsecure-ml COMMAND --help describes a command.');
  const specs = Object.entries(commandTable) as [CommandName, CommandSpec][];
  // Of a run, only the command that it asks for is built.
  const named = specs.filter(([name]) => name === args[0]);
  for (const [name, spec] of named.length > 0 ? named : specs)
    program.addCommand(
      buildCommand(name, spec, (given) => {
        asked = { kind: 'command', name, given };
      }),
    );
  const write = (text: string) => {
    printed += text;
  };
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: write,
      writeErr: write,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const failed = error.exitCode !== 0;
    const isMistake = failed && error.code !== 'commander.help';
    return {
      kind: 'text',
      text: isMistake
        ? `secure-ml: ${printed.replace(/^error: /, '').trim()}\nTry secure-ml --help.\n`
        : printed,
      failed,
    };
  }
  return asked ?? { kind: 'text', text: printed, failed: true };
}

function buildCommand(
  name: CommandName,
  spec: CommandSpec,
  onAsked: (given: Given<CommandName>) => void,
): Command {
  const command = new Command(name)
    .summary(spec.summary)
    .description(spec.about)
    .usage(['[options]', spec.takes ?? ''].join(' ').trim())
    .helpOption('-h, --help', 'print this')
    .allowExcessArguments(spec.takes !== undefined)
    .addHelpText('after', `\nExit codes: ${spec.exitCodes}.`);
  for (const [option, given] of Object.entries(spec.options)) command.addOption(buildOption(option, given));
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

function buildOption(name: string, { help, value, choices, many, required }: OptionSpec): Option {
  const option = new Option(value === undefined ? `--${name}` : `--${name} <${value}>`, help);
  if (choices !== undefined) option.choices(choices);
  if (required === true) option.makeOptionMandatory();
  if (many === true) option.argParser((item: string, items: string[] = []) => [...items, item]);
  return option;
}
