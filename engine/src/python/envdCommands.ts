import type { ShellLine } from '../notebook/magics';
import type { PythonDocument } from './document';
import type { SyntaxNode } from './syntax/node';
import { childOf } from './syntax/syntax';

/**
 * Functions of envd's build files whose lists hold commands, one each: of the image that is built, and of the environment that starts.
 * Source: envd's reference, `run` and `runtime`.
 */
const runners = new Set(['run', 'runtime.command', 'runtime.daemon', 'runtime.init']);

/** More are no build that somebody wrote. */
const maxCommands = 1_000;

/** True for build files of envd, which are Starlark. */
export function isEnvdFile(path: string): boolean {
  return path.endsWith('.envd');
}

/** The commands that a build file of envd runs, as far as they are written in it, each where it stands. */
export function envdCommands({ sections, evaluator }: PythonDocument): readonly ShellLine[] {
  const itemsOf = (node: SyntaxNode): readonly SyntaxNode[] => {
    const value = evaluator.evaluate(node);
    if (value.kind === 'list') return value.items;
    return value.kind === 'dictionary' ? [...value.entries.values()] : [node];
  };
  const textOf = (node: SyntaxNode | undefined) => (node === undefined ? '' : evaluator.textOf(node));
  const lineOf = (node: SyntaxNode): ShellLine[] => {
    // The text of a command, or its words, as `runtime.daemon` takes them.
    const words = itemsOf(node).map((word) => evaluator.evaluate(word));
    const texts = words.flatMap((word) => (word.kind === 'constant' ? [String(word.value)] : []));
    if (texts.length === 0 || texts.length < words.length) return [];
    return [{ command: texts.join(' '), offset: node.start }];
  };
  return sections
    .flatMap(({ collected }) => collected.calls)
    .flatMap((call) => {
      const named = childOf(call, 'function');
      const given = childOf(call, 'arguments');
      if (named === undefined || given === undefined || !runners.has(textOf(named))) return [];
      const [first] = given.children;
      const keyword = given.children.find(
        (child) => child.type === 'keyword_argument' && textOf(childOf(child, 'name')) === 'commands',
      );
      const commands = keyword === undefined ? first : childOf(keyword, 'value');
      return commands === undefined ? [] : itemsOf(commands).flatMap(lineOf);
    })
    .slice(0, maxCommands);
}
