import { t } from '../../l10n/messages';
import { type CommandSpec, commandTable, commonOptions, type Given } from './commandTable';
import { print } from './output';
import { UsageError } from './usage';

const commands = (Object.entries(commandTable) as [string, CommandSpec][]).map(
  ([name, spec]): [string, CommandSpec] => [
    name,
    { ...spec, options: { ...spec.options, ...commonOptions } },
  ],
);

/** `secure-ml completion`: prints the script of a shell; gives the exit code. */
export async function completion({ positionals }: Given<'completion'>): Promise<number> {
  const [shell] = positionals;
  if (positionals.length !== 1 || !Object.hasOwn(scripts, shell))
    throw new UsageError(t('usage.takes-one-of', 'completion', Object.keys(scripts).join(', ')));
  await print(scripts[shell as keyof typeof scripts]());
  return 0;
}

const scripts = { bash, zsh, fish };

/** Options whose values are paths. */
const isPath = (value: string) => ['FILE', 'PATH'].includes(value);

function bash(): string {
  const cases = commands.map(([name, { options }]) => {
    const values = Object.entries(options).flatMap(([option, { value, choices }]) =>
      value === undefined
        ? []
        : [
            `      --${option}) COMPREPLY=($(compgen ${choices === undefined ? '-f' : `-W "${choices.join(' ')}"`} -- "$word")); return;;`,
          ],
    );
    const names = [...Object.keys(options), 'help'].map((option) => `--${option}`).join(' ');
    return [
      `    ${name})`,
      ...(values.length === 0 ? [] : ['      case "$previous" in', ...values, '      esac']),
      `      [[ "$word" == -* ]] && COMPREPLY=($(compgen -W "${names}" -- "$word")) || COMPREPLY=($(compgen -f -- "$word"));;`,
    ].join('\n');
  });
  return `_secure_ml() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${[...commands.map(([name]) => name), 'help', '--help', '--version'].join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
}
complete -o filenames -F _secure_ml secure-ml
`;
}

function zsh(): string {
  const quoted = (text: string) => text.replaceAll("'", "'\\''");
  // In what _arguments reads, these end a text or begin another.
  const plain = (text: string) => quoted(text.replace(/[[\]:]/g, '\\$&'));
  const cases = commands.map(([name, { options }]) => {
    const lines = Object.entries(options).map(([option, { help, value, choices, many }]) => {
      const action =
        choices === undefined
          ? value !== undefined && isPath(value)
            ? '_files'
            : ' '
          : `(${choices.join(' ')})`;
      return `      '${many === true ? '*' : ''}--${option}[${plain(t(help, choices?.[0] ?? ''))}]${value === undefined ? '' : `:${value}:${action}`}'`;
    });
    return `    ${name}) _arguments ${[...lines, "      '*:path:_files'"].join(' \\\n').trim()};;`;
  });
  return `#compdef secure-ml
_secure_ml() {
  local -a commands
  commands=(
${commands.map(([name, { summary }]) => `    '${name}:${quoted(t(summary))}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _secure_ml secure-ml
`;
}

function fish(): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;
  const lines = commands.flatMap(([name, { summary, options }]) => [
    `complete -c secure-ml -n __fish_use_subcommand -f -a ${name} -d ${quoted(t(summary))}`,
    ...Object.entries(options).map(([option, { help, value, choices }]) => {
      const given =
        value === undefined ? '' : choices === undefined ? ' -r' : ` -x -a ${quoted(choices.join(' '))}`;
      return `complete -c secure-ml -n '__fish_seen_subcommand_from ${name}' -l ${option}${given} -d ${quoted(t(help, choices?.[0] ?? ''))}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}
