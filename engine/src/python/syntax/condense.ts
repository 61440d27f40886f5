import { type Outline, readOutline } from './outline';

/** A text without the bodies of functions that no rule can find anything in. */
export interface Condensed {
  readonly text: string;
  /** Offset in the whole text of what begins at an offset of the shorter one. */
  startOf(offset: number): number;
  /** The same for what ends there. */
  endOf(offset: number): number;
}

/** Shorter bodies are not worth leaving out. */
const shortest = 40;
/** Names that stand for what rules look for; with more of them a text is read whole. */
const maxAliases = 40;
const maxPlaces = 5_000;
/** Functions whose callers are looked for; with more of them a text is read whole. */
const maxCallees = 200;
/** Characters of a line of code in front of a place. */
const maxLineLength = 5_000;
/** What looks modules up by a text: then any name may come from anywhere. */
export const indirect =
  /\b(?:__import__|import_module|lazy_loader|__builtins__|modules(?:[ \t]*\[|\.get\b)|(?:globals|locals|vars)\(\)(?:[ \t]*\[|\.get\b))/;
const keywords = new Set(
  'False None True and as assert async await class def del elif else except for from global if import in is lambda nonlocal not or raise return try while with yield self'.split(
    ' ',
  ),
);
const outward = /\b(?:global|nonlocal)\b/g;
const member = /\bself[ \t]*\.[ \t]*\w+[ \t]*(?:=(?!=)|:)/g;

/**
 * Leaves out the bodies of functions without any of some places: those of words that rules look for, of secrets, of comments that
 * silence. With `followsCallers`, those that call one of these functions are read as well; `known` is the text's outline. What other code may see of a function stays: its header, what it sets on `self` in a class that is read, and whole
 * functions that set global names. Undefined where nothing can be left out.
 */
export function condense(
  text: string,
  places: readonly number[],
  followsCallers = false,
  known?: Outline,
): Condensed | undefined {
  // Cells of a marimo notebook are functions that share their names.
  if (indirect.test(text) || text.includes('marimo')) return undefined;
  const outline = known ?? readOutline(text);
  if (outline === undefined || outline.bodies.length === 0) return undefined;
  const { bodies, classes, lines, prose } = outline;
  const wanted = new Uint8Array(bodies.length);
  const open = new Uint8Array(bodies.length);
  for (const { index } of text.matchAll(outward)) {
    const body = rangeAt(bodies, index);
    if (body >= 0) wanted[body] = open[body] = 1;
  }
  // A name that is set to something that rules look for is looked for as well.
  const aliases = new Set<string>();
  // What derives from something that rules look for is read whole.
  const derived = new Set<number>();
  const callees = new Set<string>();
  const byName = bodiesByName(text, bodies);
  const found = [...places];
  for (let place = found.pop(); place !== undefined; place = found.pop()) {
    const body = rangeAt(bodies, place);
    if (body >= 0 && wanted[body] === 0 && followsCallers) {
      const name = nameBefore(text, bodies[body].start);
      if (name !== undefined && !callees.has(name)) {
        callees.add(name);
        if (callees.size > maxCallees) return undefined;
        for (const { index } of text.matchAll(new RegExp(`\\b${name}[ \\t]{0,8}\\(`, 'g'))) found.push(index);
      }
    }
    if (body >= 0) wanted[body] = 1;
    for (const called of calledAt(text, lines, place, byName))
      if (wanted[called] === 0) found.push(bodies[called].start);
    // A text sets no names.
    if (rangeAt(prose, place) >= 0) continue;
    if (body < 0) derived.add(rangeAt(classes, place));
    const names = namesSetAt(text, lines, place, body < 0 || open[body] === 1);
    if (names === undefined || found.length > maxPlaces) return undefined;
    for (const name of names) {
      if (aliases.has(name)) continue;
      if (aliases.size >= maxAliases) return undefined;
      aliases.add(name);
      for (const { index } of text.matchAll(mentionsOf(name))) found.push(index);
    }
  }
  const owners = new Set(
    bodies.flatMap(({ owner }, index) => (wanted[index] === 1 && owner >= 0 ? [owner] : [])),
  );
  if (owners.size > 0) {
    for (const { index } of text.matchAll(member)) {
      const body = rangeAt(bodies, index);
      if (body >= 0 && owners.has(bodies[body].owner)) wanted[body] = 1;
    }
  }
  return without(
    text,
    bodies.filter(
      ({ start, end, owner }, index) =>
        wanted[index] === 0 && end - start >= shortest && !(owner >= 0 && derived.has(owner)),
    ),
  );
}

/** Numbers of bodies by the names of their functions. */
function bodiesByName(text: string, bodies: readonly TextRange[]): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  let body = 0;
  for (const { index, 1: name } of text.matchAll(definition)) {
    while (body < bodies.length && bodies[body].end <= index) body++;
    if (body >= bodies.length) break;
    // Functions inside of a body are part of it.
    if (bodies[body].start <= index) continue;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [body]);
    else known.push(body);
  }
  return byName;
}

/** A call of a function, or of a method of the own object; a method of anything else is seldom one of the file. */
const called = /(?<!\bdef[ \t]|[\w.])(?:self\.|cls\.)?([A-Za-z_]\w*)\(/g;
const definition = /\bdef[ \t]{1,8}(\w{1,100})/g;

/** Bodies of functions that the line of code around a place calls: what they return is used there. */
function calledAt(
  text: string,
  lines: readonly number[],
  place: number,
  byName: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const line = lastAtOrBefore(lines.length, (at) => lines[at], place);
  const end = Math.min(lines[line + 1] ?? text.length, place + maxLineLength);
  const written = text.slice(Math.max(lines[line] ?? 0, place - maxLineLength), end);
  if (byName.size === 0) return [];
  return [...written.matchAll(called)].flatMap(([, name]) => byName.get(name) ?? []);
}

/** The name of the function whose body begins at an offset. */
function nameBefore(text: string, start: number): string | undefined {
  const header = text.slice(Math.max(0, start - 2_000), start);
  const name = [...header.matchAll(/\bdef[ \t]+(\w{1,100})/g)].at(-1)?.[1];
  return name === undefined || name.startsWith('__') ? undefined : name;
}

interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Number of the range that holds an offset; -1 for none. */
function rangeAt(ranges: readonly TextRange[], offset: number): number {
  const index = lastAtOrBefore(ranges.length, (at) => ranges[at].start, offset);
  return index >= 0 && offset < ranges[index].end ? index : -1;
}

/** Before a name that is only known as an attribute of `self`. */
const ofSelf = 'self.';

/** Where a name is used, to set others perhaps. */
function mentionsOf(name: string): RegExp {
  const isMember = name.startsWith(ofSelf);
  const written = isMember ? name.slice(ofSelf.length) : name;
  const ends = /^\w+$/.test(written) ? '\\b' : '';
  return new RegExp(`${isMember ? '\\bself[ \\t]*\\.[ \\t]*' : ends}${written}${ends}`, 'g');
}

/**
 * Names that the line of code around a place may set; of a function's line only those that the rest of its class can see. Undefined
 * where the line is too long.
 */
function namesSetAt(
  text: string,
  lines: readonly number[],
  place: number,
  isOpen: boolean,
): readonly string[] | undefined {
  const line = lastAtOrBefore(lines.length, (at) => lines[at], place);
  const start = lines[line] ?? 0;
  if (place - start > maxLineLength) return undefined;
  const before = text.slice(start, place);
  // What a header holds are defaults and bases.
  if (/^[ \t]*(?:@|(?:def|class|async)\b)/.test(before)) return [];
  const set = /^[\s\S]*(?<![=!<>])=(?!=)/.exec(before)?.[0] ?? '';
  if (!isOpen)
    return [...set.matchAll(/\bself[ \t]*\.[ \t]*([\w\u0080-\uffff]+)/g)].map(
      ([, name]) => `${ofSelf}${name}`,
    );
  const whole = text.slice(start, Math.min(lines[line + 1] ?? text.length, place + maxLineLength));
  return [
    ...[...set.matchAll(/[\w\u0080-\uffff]+/g)].map(([name]) => name).filter((name) => !keywords.has(name)),
    ...[...whole.matchAll(/\bas\s+([\w\u0080-\uffff]+)/g)].map(([, name]) => name),
  ];
}

function without(text: string, bodies: readonly TextRange[]): Condensed | undefined {
  if (bodies.length === 0) return undefined;
  const pieces: string[] = [];
  /** Offsets in the shorter text from which on one more body is missing, and the characters missing by then. */
  const cuts: number[] = [];
  const missing: number[] = [];
  let kept = 0;
  let length = 0;
  for (const { start, end } of bodies) {
    pieces.push(text.slice(kept, start));
    length += start - kept;
    kept = end;
    cuts.push(length);
    missing.push(end - length);
  }
  pieces.push(text.slice(kept));
  const missingAt = (offset: number) => missing[lastAtOrBefore(cuts.length, (at) => cuts[at], offset)] ?? 0;
  return {
    text: pieces.join(''),
    startOf: (offset) => offset + missingAt(offset),
    // What ends at a cut ends in front of what is missing there.
    endOf: (offset) => offset + missingAt(offset - 1),
  };
}

function lastAtOrBefore(count: number, offsetOf: (index: number) => number, offset: number): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsetOf(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
