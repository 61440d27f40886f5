import {
  isAadhaar,
  isBelgianId,
  isCardNumber,
  isChineseId,
  isCodiceFiscale,
  isCpf,
  isHetu,
  isIban,
  isNir,
  isPesel,
  isSnils,
  isSocialSecurityNumber,
  isSpanishId,
  isSwedishId,
} from './checksums';

export type PersonalKind = 'email' | 'phone' | 'card' | 'iban' | 'nationalId';

/** What a text shows of people: how many different values of each kind, and where the first stands. No value leaves this file. */
export interface PersonalData {
  readonly counts: ReadonlyMap<PersonalKind, number>;
  readonly at: number;
  readonly length: number;
}

/** A shape, and what a number of that shape must pass. */
interface Shape {
  readonly kind: PersonalKind;
  /** Begins and ends where no other letter, digit or fraction goes on. */
  readonly expression: RegExp;
  /** What else must hold; of the characters that are letters and digits. */
  readonly accepts: (plain: string) => boolean;
  /** A run of digits as any identifier is: counts only where most of the runs of this shape pass. */
  readonly isBare?: true;
}

/** Not inside of a word, a longer number, or behind the point of a fraction. */
const before = '(?<![\\w.+/-])';
const after = '(?![\\w+/=-]|\\.\\d)';

function shape(
  kind: PersonalKind,
  body: string,
  accepts: Shape['accepts'],
  more: Pick<Shape, 'isBare'> = {},
): Shape {
  return { kind, expression: new RegExp(`${before}${body}${after}`, 'g'), accepts, ...more };
}

const shapes: readonly Shape[] = [
  shape('card', '\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?:\\1\\d{3})?', isCardNumber),
  shape('card', '3\\d{3}([ -])\\d{6}\\1\\d{4,5}', isCardNumber),
  shape('card', '\\d{13,19}', isCardNumber, { isBare: true }),
  shape('iban', '[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{4}){2,7}(?: ?[A-Z\\d]{1,4})?', isIban),
  shape('nationalId', '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}', isCpf),
  shape('nationalId', '\\d{3}-\\d{2}-\\d{4}', isSocialSecurityNumber),
  shape('nationalId', '\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}', isSnils),
  shape('nationalId', '\\d{2}\\.\\d{2}\\.\\d{2}-\\d{3}\\.\\d{2}', isBelgianId),
  shape('nationalId', '(?:19|20)?\\d{6}[-+]\\d{4}', isSwedishId),
  shape('nationalId', '\\d{6}[-+A]\\d{3}[\\dA-Y]', isHetu),
  shape('nationalId', '(?:\\d{8}|[XYZ]\\d{7})-?[A-HJ-NP-TV-Z]', isSpanishId),
  shape('nationalId', '[A-Z]{6}\\d{2}[ABCDEHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]', isCodiceFiscale),
  shape('nationalId', '[1-9]\\d{16}[\\dX]', isChineseId),
  shape('nationalId', '[2-9]\\d{3} \\d{4} \\d{4}', isAadhaar),
  shape('nationalId', '[12] \\d{2} \\d{2} \\d{2} \\d{3} \\d{3} \\d{2}', isNir),
  shape('nationalId', '[12]\\d{14}', isNir, { isBare: true }),
  shape('nationalId', '\\d{11}', isPesel, { isBare: true }),
  shape('phone', '\\+\\d{1,3}[ .-]?(?:\\(\\d{1,4}\\)[ .-]?)?\\d{2,4}(?:[ .-]?\\d{2,4}){1,4}', isPhone),
  shape('phone', '(?:\\(\\d{3}\\) ?|\\d{3}[-.])\\d{3}[-.]\\d{4}', isPhone),
];

/** Numbers reserved for fiction (555-0100 to 555-0199) are nobody's. */
function isPhone(plain: string): boolean {
  const digits = plain.replace(/\D/g, '');
  return digits.length >= 8 && digits.length <= 15 && !/55501\d\d$/.test(digits);
}

/** Addresses of nobody: of documentation, of programs, of services that hide them. */
const nobody =
  /@(?:[\w-]{1,63}\.){0,3}(?:example\.(?:com|org|net)|test|invalid|localhost|local|internal|users\.noreply\.github\.com)$|^(?:no-?reply|do-?not-?reply|git|hg|postmaster|root|user|username|your|you|email|name|foo|test)@/i;

/** What a text shows of people; undefined where nothing does. Time is proportional to the text. */
export function personalDataIn(text: string): PersonalData | undefined {
  const values = new Map<PersonalKind, Set<string>>();
  let first: { at: number; length: number } | undefined;
  const add = (kind: PersonalKind, value: string, at: number, length: number) => {
    values.set(kind, (values.get(kind) ?? new Set()).add(value));
    if (first === undefined || at < first.at) first = { at, length };
  };
  for (const { address, at } of addressesIn(text)) add('email', address.toLowerCase(), at, address.length);
  // Numbers are digits: a text without two in a row has none.
  if (/\d\d/.test(text))
    for (const { kind, expression, accepts, isBare } of shapes) {
      const found = [...text.matchAll(expression)].map(({ 0: written, index }) => {
        const plain = written.replace(/[^\dA-Z+]/g, '');
        return { written, index, plain, passes: accepts(plain.replace(/^\+/, '')) };
      });
      const passing = found.filter(({ passes }) => passes);
      if (isBare && passing.length * 2 <= found.length) continue;
      for (const { written, index, plain } of passing) add(kind, plain, index, written.length);
    }
  if (first === undefined) return undefined;
  return { counts: new Map([...values].map(([kind, { size }]) => [kind, size])), ...first };
}

/** Addresses around each `@`: looked for from there, so that a long text without one costs nothing. */
function* addressesIn(text: string): Iterable<{ readonly address: string; readonly at: number }> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const [local] = /[\w.%+-]{1,64}$/.exec(text.slice(Math.max(0, at - 64), at)) ?? [];
    const [host] =
      /^(?:[A-Za-z\d-]{1,63}\.){1,4}[A-Za-z]{2,24}(?![\w@])/.exec(text.slice(at + 1, at + 300)) ?? [];
    if (local === undefined || host === undefined) continue;
    const address = `${local.replace(/^[.%+-]+/, '')}@${host}`;
    // `name@2x.png` is a file.
    if (
      address.startsWith('@') ||
      nobody.test(address) ||
      /\.(?:png|jpe?g|gif|svg|webp|ipynb|py|js)$/i.test(host)
    )
      continue;
    yield { address, at: at + host.length + 1 - address.length };
  }
}

/** A number among them opens an account or is a person's for life. */
export function isGrave({ counts }: PersonalData): boolean {
  return counts.has('card') || counts.has('iban') || counts.has('nationalId');
}
