/** Made by a call that nobody made: what pickleparser is given in the place of classes and functions. */
export class Made {
  readonly #name: string;
  readonly #given: readonly unknown[];
  #state: unknown;
  #keywords: unknown;
  readonly #items: unknown[] = [];
  readonly #pairs: [unknown, unknown][] = [];

  constructor(name: string, given: readonly unknown[]) {
    this.#name = name;
    this.#given = given;
  }

  /** BUILD. */
  __setstate__(state: unknown): void {
    this.#state = state;
  }

  /** NEWOBJ_EX. */
  __setnewargs_ex__(keywords: unknown): void {
    this.#keywords = keywords;
  }

  /** APPEND and APPENDS; ADDITEMS; SETITEM. */
  push(...items: readonly unknown[]): void {
    for (const item of items) this.#items.push(item);
  }
  add(item: unknown): void {
    this.#items.push(item);
  }
  set(key: unknown, value: unknown): void {
    this.#pairs.push([key, value]);
  }

  /** Its parts; undefined for any other value, whatever that looks like. */
  static partsOf(value: object):
    | {
        readonly name: string;
        readonly given: readonly unknown[];
        readonly state: unknown;
        readonly keywords: unknown;
        readonly items: readonly unknown[];
        readonly pairs: readonly (readonly [unknown, unknown])[];
      }
    | undefined {
    if (!(#name in value)) return undefined;
    return {
      name: value.#name,
      given: value.#given,
      state: value.#state,
      keywords: value.#keywords,
      items: value.#items,
      pairs: value.#pairs,
    };
  }
}

/** Names of functions that stand for globals. */
export const globalNames = new WeakMap<object, string>();
