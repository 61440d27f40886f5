import { isObject, type JsonObject } from './json';

/** Interpolations in interpolations, and characters that they give: a name needs few. */
const maxRounds = 8;
const maxLength = 4096;
/** Mappings that YAML merges into one. */
const maxMerges = 64;

/** An interpolation with none inside it. */
const innermost = /\$\{([^${}]{1,300})\}/g;

/** The value of a key, also where a mapping has it from others by YAML's `<<`: of these the first that has it counts. */
export function settingOf(object: JsonObject, key: string): unknown {
  // A set gives what is added while it is walked, and takes each mapping once, however many aliases lead to it.
  const mappings = new Set([object]);
  for (const mapping of mappings) {
    if (Object.hasOwn(mapping, key)) return mapping[key];
    if (!Object.hasOwn(mapping, '<<')) continue;
    for (const merged of [mapping['<<']].flat())
      if (isObject(merged) && mappings.size < maxMerges) mappings.add(merged);
  }
  return undefined;
}

/**
 * The texts of a configuration with the values of OmegaConf's interpolations in them, as far as these stand in the same file: `${a.b}`,
 * `${a[0]}`, relative ones, and the resolvers that give a value of the file. Source: OmegaConf 2.3, grammar_visitor.py and resolvers/oc.
 */
export class Interpolations {
  private holders: ReadonlyMap<unknown, unknown> | undefined;

  constructor(private readonly root: unknown) {}

  /** A text that stands in `object`. What cannot be known is left as it is written. */
  resolve(text: string, object: JsonObject): string {
    let known = text;
    for (let round = 0; round < maxRounds && known.includes('${'); round++) {
      let room = maxLength - known.length;
      const next = known.replace(innermost, (whole, body: string) => {
        const value = room > 0 ? this.valueOf(body, object) : undefined;
        if (value === undefined) return whole;
        room -= value.length;
        return room > 0 ? value : whole;
      });
      if (next === known) break;
      known = next;
    }
    return known;
  }

  private valueOf(body: string, object: JsonObject): string | undefined {
    const [, resolver, given] = /^\s*([\w.]+)\s*:([\s\S]*)$/.exec(body) ?? [];
    if (resolver === undefined) return this.at(body.trim(), object, 1);
    const comma = given.indexOf(',');
    const first = bare(comma < 0 ? given : given.slice(0, comma));
    const fallback = comma < 0 ? undefined : bare(given.slice(comma + 1));
    switch (resolver) {
      // What the environment has is not known; what the file gives for it is the file's choice.
      case 'oc.env':
        return fallback;
      case 'oc.select':
        return this.at(first, object, 1) ?? fallback;
      case 'oc.deprecated':
        return this.at(first, object, 1);
      case 'oc.decode':
        return bare(given);
    }
    return undefined;
  }

  /** The text or number at a path, from the root or, behind dots, from what holds the text. */
  private at(path: string, object: JsonObject, dots: number): string | undefined {
    const rise = /^\.*/.exec(path)?.[0].length ?? 0;
    let value: unknown = rise === 0 ? this.root : object;
    for (let up = dots; up < rise; up++) value = this.holderOf(value);
    for (const key of path.slice(rise).split(/[.[\]]+/)) {
      const name = bare(key);
      if (name === '') continue;
      if (Array.isArray(value)) value = /^\d{1,9}$/.test(name) ? value[Number(name)] : undefined;
      else value = isObject(value) ? settingOf(value, name) : undefined;
    }
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isPlain ? String(value).slice(0, maxLength) : undefined;
  }

  /** What holds a mapping or a list. Nothing where several do: aliases of YAML. */
  private holderOf(child: unknown): unknown {
    this.holders ??= holdersIn(this.root);
    return this.holders.get(child);
  }
}

/** A text without blanks around it, and without quotes. */
function bare(text: string): string {
  const trimmed = text.trim();
  return /^(['"])(.*)\1$/s.exec(trimmed)?.[2] ?? trimmed;
}

function holdersIn(root: unknown): ReadonlyMap<unknown, unknown> {
  const holders = new Map<unknown, unknown>();
  const open = [root];
  for (let holder = open.pop(); holder !== undefined; holder = open.pop()) {
    for (const child of Object.values(holder as object)) {
      if (typeof child !== 'object' || child === null) continue;
      const isKnown = holders.has(child);
      holders.set(child, isKnown ? undefined : holder);
      if (!isKnown) open.push(child);
    }
  }
  return holders;
}
