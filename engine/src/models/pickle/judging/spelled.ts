import type { Effect } from '../../../finding';
import { spelledCapability } from '../globals/capabilities';
import type { PickleMachine } from '../machine/machine';
import { Kind, kindOf, type Value } from '../machine/values';

/** Texts of one call that are kept, and calls of one name. */
const maxTexts = 32;
export const maxConstantCalls = 256;
const maxDepth = 3;

/** A text of a call: itself where it was at hand, else its value, to be read afterwards. */
export type Constant = string | Value;

/** The texts among a call's arguments, and in containers there, in their order. */
export function constantsOf(machine: PickleMachine, args: Value): Constant[] {
  const found: Constant[] = [];
  const visit = (value: Value, depth: number) => {
    const kind = kindOf(value);
    if (found.length >= maxTexts) return;
    if (kind === Kind.text || kind === Kind.pyString || kind === Kind.bytes) {
      found.push(machine.textOf(value) ?? value);
      return;
    }
    if (kind < Kind.tuple || kind > Kind.kept || depth === 0) return;
    const items =
      kind === Kind.tuple || kind === Kind.kept
        ? (machine.tuples.items(value) ?? [])
        : machine.elements.items(value, maxTexts).items;
    for (let i = 0; i < items.length && i < maxTexts; i++) visit(items[i], depth - 1);
  };
  visit(args, maxDepth + 1);
  return found;
}

/** Words that Python code calls to reach anything else. */
const callsBuiltin = /(?<![\w.])(?:__import__|exec|eval|execfile|compile)\s{0,9}\(\s{0,9}[\w'"([{]/;
const callsModule = /(?<![\w.])((?:[A-Za-z_]\w{0,40}\.){1,4}[A-Za-z_]\w{0,40})\s{0,9}\(/g;
const climbs = /\.__(?:globals|subclasses|builtins|mro|bases|code)__\b/;

/** What Python code in a text does, where it plainly calls a known capability. */
function codeIn(text: string): Effect | undefined {
  if (!text.includes('(') && !climbs.test(text)) return undefined;
  if (callsBuiltin.test(text) || climbs.test(text)) return 'code';
  for (const [, path] of text.matchAll(callsModule)) {
    const effect = spelledCapability(path);
    if (effect !== undefined) return effect;
  }
  return undefined;
}

const dottedName = /^[A-Za-z_]\w*(?:[.:][A-Za-z_]\w*)*$/;
/** Modules that serve to act on the machine; their bare names mean nothing else. */
const actingModule =
  /^(?:posix|subprocess|_?posixsubprocess|__builtin__|builtins|importlib|runpy|pty|ctypes)$/;

/** A capability that the texts of one call spell: as one name, as a module and a name, or as code that calls it. */
export function spelledBy(
  texts: readonly string[],
): { readonly text: string; readonly effect: Effect } | undefined {
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i].trim();
    if (dottedName.test(text)) {
      const effect =
        spelledCapability(text.replaceAll(':', '.')) ?? (actingModule.test(text) ? 'code' : undefined);
      if (effect !== undefined) return { text, effect };
      const next = texts[i + 1]?.trim();
      if (next === undefined || !dottedName.test(next)) continue;
      const pair = spelledCapability(`${text}.${next}`.replaceAll(':', '.'));
      if (pair !== undefined) return { text: `${text}.${next}`, effect: pair };
    } else {
      const effect = codeIn(text);
      if (effect !== undefined) return { text, effect };
    }
  }
  return undefined;
}
