import { pushAll } from '../../pushAll';
import type { PythonDocument } from '../../python/document';
import type { Call } from '../../python/names/calls';
import type { SyntaxNode } from '../../python/syntax/node';
import { readPrograms, type ShellProgram, type ShellWord } from '../../shell/programs';
import { type TextTest, testText } from '../../text/textTests';
import type { MutableManifest } from '../manifest';
import { readInstallCommands, readProgram } from './installCommands';

/** Functions that start programs: with a text for a shell, or with a list of words. */
export const programStarters: ReadonlySet<string> = new Set([
  'os.system',
  'os.popen',
  'subprocess.run',
  'subprocess.call',
  'subprocess.check_call',
  'subprocess.check_output',
  'subprocess.getoutput',
  'subprocess.getstatusoutput',
  'subprocess.Popen',
  ...['IPython.get_ipython()', 'builtins.get_ipython()'].flatMap((shell) => [
    `${shell}.system`,
    `${shell}.getoutput`,
    `${shell}.run_line_magic`,
  ]),
]);

/** pip as a function: its words come without its name. */
export const pipFunctions: ReadonlySet<string> = new Set([
  'pip.main',
  'pip._internal.main',
  'pip._internal.cli.main.main',
]);

/** False where no text that is handed to a program can install anything. */
export function mayStartInstall(text: string, test: TextTest = testText): boolean {
  return [installer, verb, starter].every((word) => test(word, text));
}

const installer = /\b(?:pip[\d.]{0,5}|uv|conda|mamba|poetry)\b/;
const verb = /\b(?:install|add)\b/;
const starter = /\b(?:os|subprocess|pip|get_ipython)\b/;

/** Adds what a call of such a function installs, as far as it is written as literals. */
export function readStartedProgram(
  { callee, positional, keywords }: Call,
  document: PythonDocument,
  result: MutableManifest,
): void {
  // `run_line_magic("pip", "install x")`
  const isMagic = callee.endsWith('.run_line_magic');
  const argument = isMagic
    ? (positional[1] ?? keywords.get('line'))
    : (positional[0] ?? keywords.get('args') ?? keywords.get('cmd'));
  if (argument === undefined) return;
  const { node, value } = argument;
  if (value.kind === 'list') {
    const words = value.items.slice(0, maxWords).map((item) => wordOf(item, document));
    const pip = pipFunctions.has(callee) ? [{ ...plain('pip', node), isOpen: false }] : [];
    readProgram([...pip, ...words] satisfies ShellProgram, result);
    return;
  }
  const text = shellTextOf(node, document);
  if (text === undefined) return;
  if (isMagic) {
    const [name] = positional;
    if (name?.value.kind !== 'constant' || !/^(?:pip|conda|mamba|uv)$/.test(String(name.value.value))) return;
    const words = readPrograms(text.command, text.offset)[0] ?? [];
    const program = { ...plain(String(name.value.value), name.node), isOpen: false };
    readProgram([program, ...words] satisfies ShellProgram, result);
    return;
  }
  const { requirements, options, includes } = readInstallCommands([text], 'command');
  pushAll(result.requirements, requirements);
  pushAll(result.options, options);
  pushAll(result.includes, includes);
}

/** `session.install("-r", "requirements.txt", "torch==2.0")` of nox. */
export function readSession(
  { positional, node }: Call,
  document: PythonDocument,
  result: MutableManifest,
): void {
  const words = positional.slice(0, maxWords).map(({ node: word }) => wordOf(word, document));
  const program = ['pip', 'install'].map((word) => ({ ...plain(word, node), isOpen: false }));
  readProgram([...program, ...words] satisfies ShellProgram, result);
}

const maxWords = 1_000;

/** A word of a list; one that only running the program tells is open. */
function wordOf(node: SyntaxNode, { evaluator, source }: PythonDocument): ShellWord {
  const value = evaluator.evaluate(node);
  const written = source.text.slice(node.start, Math.min(node.end, node.start + 200));
  if (value.kind !== 'constant' || typeof value.value !== 'string')
    return {
      ...plain(/executable|python/i.test(written) ? 'python' : written, node),
      isOpen: !/executable/.test(written),
    };
  const isExact = source.text.slice(node.start + 1, node.end - 1) === value.value;
  if (!isExact) return { ...plain(value.value, node), isOpen: false };
  const offsets = Array.from({ length: value.value.length + 1 }, (_, index) => node.start + 1 + index);
  return { text: value.value, offsets, start: node.start, end: node.end, isOpen: false };
}

/** A word whose characters stand nowhere by themselves. */
function plain(text: string, { start, end }: SyntaxNode): Omit<ShellWord, 'isOpen'> {
  const offsets = Array.from({ length: text.length + 1 }, (_, index) =>
    index === text.length ? end : start,
  );
  return { text, offsets, start, end };
}

/** The text of a literal as a shell gets it, at its place; what is put in is an open word, unless it is Python itself. */
function shellTextOf(
  node: SyntaxNode,
  { source }: PythonDocument,
): { command: string; offset: number } | undefined {
  if (node.type !== 'string') return undefined;
  const written = source.text.slice(node.start, node.end);
  const [opening, prefix = '', quote = ''] = /^([A-Za-z]{0,2})("""|'''|"|')/.exec(written) ?? [];
  const inner = written.slice((opening ?? '').length, written.length - quote.length);
  if (opening === undefined || inner.includes('\\')) return undefined;
  const command = /f/i.test(prefix) ? inner.replace(/\{[^{}\n]{0,200}\}/g, openWord) : inner;
  return { command, offset: node.start + opening.length };
}

function openWord(part: string): string {
  return /executable|python/i.test(part) ? part.replace(/[^\w.]/g, '_') : `$${'x'.repeat(part.length - 1)}`;
}
