/** Names that lead from the data of a template to the interpreter, and how they are hidden. */

/** Attributes that lead from any object to the interpreter. */
const specials =
  /__(?:class|base|bases|mro|subclasses|globals|builtins|import|init|dict|getattribute|getattr|call|reduce|loader|spec|self|func|code|closure|module|wrapped|new|del|setattr)__/;

/** What generators, coroutines, frames, tracebacks, code and functions have without an underscore in front. Source: module inspect. */
const internals =
  /(?<!\w)(?:(?:gi|cr|ag)_(?:frame|code|yieldfrom|await|origin|running)|f_(?:back|builtins|code|generator|globals|locals)|tb_(?:frame|next)|co_(?:cellvars|code|consts|filename|freevars|names|varnames)|func_(?:closure|code|defaults|globals)|im_(?:class|func|self))(?!\w)/;

/** The first name in a text that leads out of any template. */
export function gadgetIn(text: string): string | undefined {
  return specials.exec(text)?.[0] ?? internals.exec(text)?.[0];
}

/** Characters that Python's names of characters give; others serve no name. */
function namedCharacter(name: string): string | undefined {
  if (/^low line$/i.test(name)) return '_';
  const [, kind, letter] = /^latin (small|capital) letter ([a-z])$/i.exec(name) ?? [];
  return kind === undefined ? undefined : /small/i.test(kind) ? letter.toLowerCase() : letter.toUpperCase();
}

/**
 * A template with the escapes of letters, digits and underscores undone, which Jinja reads as Python does and the parser does not. Other
 * characters stay as they are, so that no text ends elsewhere.
 */
export function withPlainWords(template: string): string {
  return template.replace(
    /\\(?:\\|x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{1,3})|N\{([A-Za-z0-9 -]{1,64})\})/gi,
    (written, byte, short, long, octal, name) => {
      if (written === '\\\\') return written;
      const hex = byte ?? short ?? long;
      const code = hex === undefined ? Number.parseInt(octal, 8) : Number.parseInt(hex, 16);
      const character =
        name !== undefined ? namedCharacter(name) : code < 0x80 ? String.fromCharCode(code) : undefined;
      return character !== undefined && /[\w.]/.test(character) ? character : written;
    },
  );
}
