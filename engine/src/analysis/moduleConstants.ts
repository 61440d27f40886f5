/** What a module's names certainly are: those that it gives one literal, and nothing else. */
import type { Constant } from '../python/names/value';

/** A name that gets a value, or loses it, and what begins a block of its own. */
const assigned =
  /^([ \t]{0,40})(?:global[ \t]+([\w, \t]{1,400})|(?:async[ \t]+)?(class|def)[ \t]+([A-Za-z_]\w{0,60})([^\n]{0,300})|([A-Za-z_]\w{0,60})[ \t]{0,20}(?::[^=\n#]{1,80})?([-+*/|&]?=)(?!=)[ \t]{0,20}([^\n]{0,2000})|\S)/gm;
const literal =
  /^(?:(True|False|None)|(-?\d{1,15}(?:\.\d{1,15})?)|"([^"\\\n]*)"|'([^'\\\n]*)'|r"([^"\n]*)"|r'([^'\n]*)')[ \t\r]*(?:#.*)?$/;
const maxNames = 2_000;

/** Names of a module, those of its classes behind a dot. One that is set twice, or below a condition, is none. */
export function constantsIn(text: string): ReadonlyMap<string, Constant> {
  const found = new Map<string, Constant>();
  const open = new Set<string>();
  let owner = '';
  /** A class that derives from nothing: what others make of their attributes is not known. */
  let isPlain = false;
  /** Where the statements of the block begin; undefined before the first. */
  let inside: string | undefined;
  for (const [, indent, global, kind, named, behind, name, operator, value] of text.matchAll(assigned)) {
    if (found.size + open.size > maxNames) return new Map();
    if (indent === '') {
      owner = kind === 'def' ? `${named}()` : (named ?? '');
      isPlain = kind === 'class' && /^[ \t]*(?:\([ \t]*(?:object)?[ \t]*\)[ \t]*)?:/.test(behind);
      inside = undefined;
    } else inside ??= indent;
    for (const moved of global?.split(',') ?? []) open.add(moved.trim());
    if (name === undefined) continue;
    const isOwn = indent === '' || (isPlain && indent === inside);
    // What is deeper may be a branch of the same block.
    const full = owner !== '' && indent !== '' ? `${owner}.${name}` : name;
    const constant = isOwn && operator === '=' ? constantOf(value) : undefined;
    if (constant === undefined || found.has(full)) open.add(full);
    else found.set(full, constant);
  }
  for (const name of open) found.delete(name);
  return found;
}

function constantOf(written: string): Constant | undefined {
  const [, word, number, ...texts] = literal.exec(written) ?? [];
  if (word !== undefined) return { kind: 'constant', value: word === 'None' ? null : word === 'True' };
  if (number !== undefined) return { kind: 'constant', value: Number(number) };
  const text = texts.find((part) => part !== undefined);
  return text === undefined ? undefined : { kind: 'constant', value: text };
}
