import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import type { Collected } from './scopes';
import type { Value } from './value';

/** Calls that hand functions of the file to Gradio, by the names of the functions; read without looking up any name. */
export type Handlers = ReadonlyMap<string, readonly SyntaxNode[]>;

/** What knows the values of the parts. */
interface Names {
  textOf(node: SyntaxNode): string;
  evaluate(node: SyntaxNode): Value;
}

const none: Handlers = new Map();
const handing =
  /(?:^|\.)(?:Interface|ChatInterface|click|submit|change|upload|select|input|load|release|blur)$/;
/** Components whose value is any text that a client sends; others give numbers, choices, or files of Gradio's own. */
const texts = /^gradio\.(?:components\.|inputs\.)?(?:Textbox|TextArea|Text|Code|MultimodalTextbox)\(\)$/;

/** The functions that calls of a text hand to Gradio. */
export function readHandlers(calls: Collected['calls'], text: string): Handlers {
  if (!text.includes('gradio')) return none;
  const found = new Map<string, SyntaxNode[]>();
  for (const node of calls) {
    const callee = childOf(node, 'function');
    if (
      callee === undefined ||
      !handing.test(text.slice(Math.max(callee.start, callee.end - 40), callee.end))
    )
      continue;
    const handed = argumentOf(node, 'fn', 0, (part) => text.slice(part.start, part.end));
    if (handed?.type !== 'identifier') continue;
    const name = text.slice(handed.start, handed.end);
    const known = found.get(name);
    if (known === undefined) found.set(name, [node]);
    else known.push(node);
  }
  return found;
}

/** True where a call hands the text that a client wrote to a parameter, by its number. */
export function givesText(call: SyntaxNode, parameter: number, evaluator: Names): boolean {
  const textOf = (node: SyntaxNode) => evaluator.textOf(node);
  const callee = childOf(call, 'function');
  const name = callee === undefined ? '' : textOf(callee);
  // What is said to a bot is a text; the rest is what it said before.
  if (/(?:^|\.)ChatInterface$/.test(name)) return parameter === 0;
  const inputs = argumentOf(call, 'inputs', 1, textOf);
  if (inputs === undefined) return false;
  const value = evaluator.evaluate(inputs);
  const item = value.kind === 'list' ? value.items[parameter] : parameter === 0 ? inputs : undefined;
  const given = item === undefined ? undefined : evaluator.evaluate(item);
  if (given?.kind === 'constant') return /^(?:text|textbox|textarea)$/.test(String(given.value));
  return given?.kind === 'reference' && texts.test(given.name);
}

function argumentOf(
  call: SyntaxNode,
  name: string,
  position: number,
  textOf: (node: SyntaxNode) => string,
): SyntaxNode | undefined {
  const list = childOf(call, 'arguments')?.children.filter(({ type }) => type !== 'comment') ?? [];
  const named = list.find((argument) => {
    const key = argument.type === 'keyword_argument' ? childOf(argument, 'name') : undefined;
    return key !== undefined && textOf(key) === name;
  });
  if (named !== undefined) return childOf(named, 'value');
  const at = list[position];
  return at === undefined || /^(?:keyword_argument|list_splat|dictionary_splat)$/.test(at.type)
    ? undefined
    : at;
}
