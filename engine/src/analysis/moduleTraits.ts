/** What is known of a module's classes and functions from their text alone: enumerations, and functions that keep paths in a folder. */
import { confining } from '../python/flow/flow';
import type { FunctionSummary } from '../python/flow/summary';

/** A class or a function of a module, up to what begins the next statement. */
const definition =
  /^(?:class|(?:async[ \t]+)?def)[ \t]+([A-Za-z_]\w{0,60})[ \t]{0,20}(?:\(([^()]{0,200})\))?/gm;
const statement = /^[^\s#)\]}]/gm;
const enumerations = /^(?:Int|Str)?(?:Enum|Flag)$/;
const maxNames = 2_000;

/** Names of a text by what they are, as summaries that hand nothing on. */
export function traitsIn(text: string): ReadonlyMap<string, FunctionSummary> {
  const found = new Map<string, FunctionSummary>();
  if (!confining.test(text) && !text.includes('enum')) return found;
  for (const { 0: head, 1: name, 2: bases = '', index } of text.matchAll(definition)) {
    if (found.size >= maxNames) break;
    const isClass = head.startsWith('class');
    const isEnumeration = () =>
      bases
        .split(',')
        .map((base) => base.trim().replace(/^.*\./, ''))
        .some((base) => enumerations.test(base) || found.get(base)?.trait === 'enumeration');
    if (isClass && isEnumeration()) found.set(name, only('enumeration'));
    if (isClass) continue;
    statement.lastIndex = index + head.length;
    const end = statement.exec(text)?.index ?? text.length;
    if (confining.test(text.slice(index, end))) found.set(name, only('confining'));
  }
  return found;
}

function only(trait: 'enumeration' | 'confining'): FunctionSummary {
  return { trait, parameters: [], sinksOf: () => [] };
}
