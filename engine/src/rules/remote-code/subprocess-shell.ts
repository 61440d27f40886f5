import { t } from '../../../../l10n/messages';
import type { Severity } from '../../finding';
import { isBuilt } from '../../python/flow/built';
import { isAlwaysConstant } from '../../python/flow/constants';
import { hole, skeletonOf } from '../../python/flow/skeleton';
import type { Call } from '../../python/names/calls';
import type { Value } from '../../python/names/value';
import { callRule } from '../../python/rules/callRule';
import {
  all,
  comesFrom,
  either,
  interpolated,
  is,
  matches,
  not,
  variable,
} from '../../python/rules/conditions';
import { argumentOf } from '../../python/rules/helpers';
import type { PythonContext } from '../../python/rules/pythonRule';
import type { SyntaxNode } from '../../python/syntax/node';

const runners = ['run', 'call', 'check_call', 'check_output', 'Popen'].map((name) => `subprocess.${name}`);
const shells = [
  'os.system',
  'os.popen',
  'subprocess.getoutput',
  'subprocess.getstatusoutput',
  'asyncio.create_subprocess_shell',
  'commands.getoutput',
  'commands.getstatusoutput',
  'invoke.run',
  'invoke.Context().run',
  'invoke.task().run',
  'invoke.task().sudo',
  'invoke.task().local',
  'fabric.Connection().local',
  ...['IPython.get_ipython()', 'builtins.get_ipython()'].flatMap((shell) => [
    `${shell}.system`,
    `${shell}.getoutput`,
  ]),
  'prefect_shell.shell_run_command',
  'prefect_shell.commands.shell_run_command',
];

/** Functions that start a program, with a shell where `shell` says so. */
const asyncRunners = [
  'trio.run_process',
  'trio.lowlevel.open_process',
  'anyio.run_process',
  'anyio.open_process',
];

/** Functions that run a program without a shell. */
const programs = [
  ...['execl', 'execle', 'execlp', 'execlpe', 'execv', 'execve', 'execvp', 'execvpe', 'startfile'].map(
    (name) => `os.${name}`,
  ),
  'asyncio.create_subprocess_exec',
  'pty.spawn',
];

/** Functions whose first argument says how to wait. */
const spawns = ['l', 'le', 'lp', 'lpe', 'v', 've', 'vp', 'vpe'].map((kind) => `os.spawn${kind}`);

/** Methods of paramiko's client hand their text to a shell on the other side. */
const remoteShells = [
  'paramiko.SSHClient().exec_command',
  'paramiko.client.SSHClient().exec_command',
  'fabric.Connection().run',
  'fabric.Connection().sudo',
];

/** Programs that sh and plumbum call by their names, with their words as arguments. */
const called = [
  ...['bash', 'sh', 'zsh', 'dash', 'python', 'python3'].map((name) => `sh.${name}`),
  'plumbum.local[]',
  'plumbum.machines.local.local[]',
];

/** Functions that take a program and its words as one text, and where it stands: a shell in it runs what is behind `-c`. */
const commandLines: ReadonlyMap<string, readonly [name: string, position: number]> = new Map([
  ['pexpect.run', ['command', 0]],
  ['pexpect.spawn', ['command', 0]],
  ['docker.from_env().containers.run', ['command', 1]],
  ['docker.DockerClient().containers.run', ['command', 1]],
  ['docker.from_env().containers.get().exec_run', ['cmd', 0]],
  ['docker.DockerClient().containers.get().exec_run', ['cmd', 0]],
]);
const shellLine =
  /^\s{0,20}(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k|a)?sh\s{1,20}(?:-\w{1,8}\s{1,20}){0,4}-\w{0,4}c\s/;
const shellProgram = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k|a)?sh$/;

const built = all(interpolated('args', 0), not(holdsNumbersOnly));
/** The argument is no constant, and no list of words. */
const open = all(variable('args', 0), not(isChoice), not(holdsNumbersOnly));

/** `f"kill -9 {int(pid)}"`: digits mean nothing to a shell. */
function holdsNumbersOnly(call: Call, { document: { evaluator } }: PythonContext): boolean {
  const node = argumentOf(call, 'args', 0)?.node;
  return node !== undefined && skeletonOf(node, evaluator)?.includes(hole) === false;
}

/** `"cls" if os.name == "nt" else "clear"` */
function isChoice(call: Call, { document: { evaluator } }: PythonContext): boolean {
  const node = argumentOf(call, 'args', 0)?.node;
  return node !== undefined && isAlwaysConstant(node, evaluator);
}

function severityOf(call: Call, context: PythonContext): Severity | undefined {
  if (comesFrom(['request', 'model', 'download'], 'args', 0)(call, context)) return 'high';
  // What a program puts together of its own values and of its own command line is seldom somebody else's, and what a caller hands in is
  // judged where it is called.
  if (built(call, context) || comesFrom(['user'], 'args', 0)(call, context)) return 'low';
  const argument = argumentOf(call, 'args', 0);
  // `["bash", "-c", f"..."]`
  if (argument?.value.kind === 'list') return 'low';
  const bounds =
    argument?.node.type === 'identifier' ? context.document.evaluator.bindingsOf(argument.node) : [];
  return bounds.some(({ kind }) => kind === 'parameter') ? 'low' : undefined;
}

/** The script of `["bash", "-c", script]`, where it is put together. */
function shellScript(call: Call, context: PythonContext): boolean {
  const list = argumentOf(call, 'args', 0)?.value;
  return list !== undefined && scriptIn(list, context);
}

function scriptIn(list: Value, { document: { evaluator }, flow }: PythonContext): boolean {
  const isScript = (node: SyntaxNode) => isBuilt(node, evaluator) || flow.originsOf(node).has('request');
  if (list.kind !== 'list') return false;
  const words = list.items.slice(0, 6).map((item) => {
    const value = evaluator.evaluate(item);
    return value.kind === 'constant' ? String(value.value) : undefined;
  });
  const flag = words.findIndex((word) => word !== undefined && /^-\w{0,4}c$/.test(word));
  const script = list.items[flag + 1];
  return flag > 0 && shellProgram.test(words[0] ?? '') && script !== undefined && isScript(script);
}

/** The word behind `-c`, where it is put together. */
function wordOfScript({ positional }: Call, { document: { evaluator }, flow }: PythonContext): boolean {
  const flag = positional
    .slice(0, 6)
    .findIndex(({ value }) => value.kind === 'constant' && /^-\w{0,4}c$/.test(String(value.value)));
  const script = flag < 0 ? undefined : positional[flag + 1]?.node;
  return script !== undefined && (isBuilt(script, evaluator) || flow.originsOf(script).has('request'));
}

/** `bash -c '...'` as one text that is put together. */
function lineOfShell(call: Call, { document: { evaluator } }: PythonContext): boolean {
  const [name, position] = commandLines.get(call.callee) ?? [''];
  const line = argumentOf(call, name, position)?.node;
  return line !== undefined && isBuilt(line, evaluator) && shellLine.test(skeletonOf(line, evaluator) ?? '');
}

/** What a client or a model puts into any argument makes it worse. */
function severityOfWords({ positional, keywords }: Call, { flow }: PythonContext): Severity {
  const isOpen = [...positional.slice(0, 20), ...keywords.values()].some(({ node }) => {
    const found = flow.originsOf(node);
    return found.has('request') || found.has('model') || found.has('download');
  });
  return isOpen ? 'high' : 'low';
}

/** Operators of Airflow that hand a text to bash. */
const bashOperators = ['operators.bash', 'operators.bash_operator', 'providers.standard.operators.bash'].map(
  (module) => `airflow.${module}.BashOperator`,
);

export const rule = callRule(
  {
    id: 'subprocess-shell',
    code: 'SML230',
    family: 'remote-code',
    severity: 'medium',
    cwe: 'CWE-78',
    atlas: ['AML.T0050'],
    owasp: ['LLM10:2026'],
    since: '0.1.0',
    counterparts: ['B601', 'B602', 'B604', 'B605', 'B609', 'S601', 'S602', 'S604', 'S605', 'S609'],
  },
  [
    {
      callees: [...runners, ...asyncRunners],
      when: either(all(is('shell', true), open), shellScript),
      message: ({ callee }) => t('subprocess-shell.shell-true', callee),
      severity: severityOf,
      strict: 'high',
      effect: 'command',
    },
    {
      // A function of somebody else that hands its text to a shell, by what it is told: `launch(f"run {name}", shell=True)`.
      keywords: ['shell'],
      when: (call, context) =>
        !runners.includes(call.callee) &&
        !asyncRunners.includes(call.callee) &&
        all(is('shell', true), open)(call, context) &&
        built(call, context),
      message: ({ callee }) => t('subprocess-shell.shell-true', callee),
      severity: severityOf,
      strict: 'high',
      effect: 'command',
    },
    {
      callees: [...runners, ...programs, ...spawns],
      // Without a shell, whoever chooses the program still chooses what runs.
      when: (call, context) => {
        const words = argumentOf(call, 'args', spawns.includes(call.callee) ? 1 : 0);
        if (words === undefined) return false;
        // Of a text for a shell all that is put in is quoted.
        if (
          words.value.kind !== 'list' &&
          is('shell', true)(call, context) &&
          holdsNumbersOnly(call, context)
        )
          return false;
        const program = words.value.kind === 'list' ? words.value.items[0] : words.node;
        if (program === undefined) return false;
        const found = context.flow.originsOf(program);
        return found.has('request') || found.has('model');
      },
      message: ({ callee }) => t('subprocess-shell.program-of-a-client', callee),
      severity: 'high',
      effect: 'command',
    },
    {
      callees: [...shells, ...remoteShells],
      when: either(built, open),
      message: ({ callee }) => t('subprocess-shell.shell-interpolation', callee),
      severity: severityOf,
      strict: 'high',
      effect: 'command',
    },
    {
      // Airflow fills the command in before a shell reads it, with what those who start a run may say.
      callees: bashOperators,
      when: matches(
        'bash_command',
        /\{\{[^{}]{0,200}\b(?:dag_run\.conf|params)\b(?![^{}]{0,200}\|[ \t]{0,4}(?:int|float)\b)/,
      ),
      message: ({ callee }) => t('subprocess-shell.shell-interpolation', callee),
      effect: 'command',
    },
    {
      callees: ['prefect_shell.ShellOperation', 'prefect_shell.commands.ShellOperation'],
      when: ({ keywords }, { document: { evaluator } }) => {
        const commands = keywords.get('commands')?.value;
        return (
          commands?.kind === 'list' && commands.items.slice(0, 50).some((one) => isBuilt(one, evaluator))
        );
      },
      message: ({ callee }) => t('subprocess-shell.shell-interpolation', callee),
      severity: severityOfWords,
      strict: 'high',
      effect: 'command',
    },
    {
      // `os.execlp("sh", "sh", "-c", script)`, `pty.spawn(["sh", "-c", script])`
      callees: [...programs, ...spawns],
      when: (call, context) =>
        shellScript(call, context) ||
        (call.positional
          .slice(0, 4)
          .some(({ value }) => value.kind === 'constant' && shellProgram.test(String(value.value))) &&
          (wordOfScript(call, context) || call.positional.some(({ value }) => scriptIn(value, context)))),
      message: ({ callee }) => t('subprocess-shell.shell-interpolation', callee),
      severity: severityOfWords,
      strict: 'high',
      effect: 'command',
    },
    {
      callees: [...called, ...commandLines.keys()],
      when: either(wordOfScript, lineOfShell),
      message: ({ callee }) => t('subprocess-shell.shell-interpolation', callee.replace(/\(\)|\[\]/g, '')),
      severity: severityOfWords,
      strict: 'high',
      effect: 'command',
    },
  ],
  {
    behindKeyword: /^["'\])]{0,3}\s{0,8}[=:,]\s{0,8}(?:True|1)\b/,
    needs:
      /\bshell\s{0,4}=|["']shell["']|["'](?:[\w/]{0,20}\/)?\w{0,2}sh["']|\.(?:system|popen)\b|import [^\n]{0,100}\b(?:system|popen)\b|get(?:status)?output|subprocess_(?:shell|exec)|paramiko|getattr|fastapi|flask|django|get_ipython|\bos\.(?:exec|spawn|startfile)|\b(?:pty|trio|anyio|fabric|invoke|plumbum|pexpect|docker|airflow|prefect_shell)\b|\b(?:import|from)[ \t]{1,4}sh\b/,
  },
);
