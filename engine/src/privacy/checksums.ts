/** Check digits of numbers that people have. Each takes the number without spaces and dashes. */

/** Sweden's personal number: a day, and Luhn's check digit over ten digits. */
export function isSwedishId(digits: string): boolean {
  const own = digits.slice(-10);
  const [month, day] = [Number(own.slice(2, 4)), Number(own.slice(4, 6))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && passesLuhn(own);
}

/** Cards (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** First digits of cards that are issued, by their length. */
export function isCardNumber(digits: string): boolean {
  const brand =
    /^4(?:\d{12}|\d{15}|\d{18})$|^(?:5[1-5]|2[2-7])\d{14}$|^3[47]\d{13}$|^(?:6011|65\d\d|64[4-9]\d)\d{12}$|^35\d{14}$|^3(?:0[0-5]|[689]\d)\d{11}$|^62\d{14}$/;
  return brand.test(digits) && passesLuhn(digits);
}

/** Lengths of IBANs by country (ISO 13616 registry). */
const ibanLengths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'NO15 BE16 DK18 FI18 FO18 GL18 NL18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 XK20 CH21 CR22 HR21 LI21 LV21 BG22 BH22 DE22 GB22 GE22 ' +
    'IE22 ME22 RS22 AE23 GI23 IL23 IQ23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 PT25 IS26 TR26 FR27 GR27 IT27 MC27 MR27 ' +
    'SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HU28 LB28 PL28 SV28 BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 MT31 SC31'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

export function isIban(text: string): boolean {
  if (ibanLengths[text.slice(0, 2)] !== text.length) return false;
  const moved = text.slice(4) + text.slice(0, 4);
  return remainder97(moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) === 1;
}

function remainder97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** Sum of digits, each times its weight. */
function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** Brazil's CPF. */
export function isCpf(digits: string): boolean {
  if (/^(\d)\1{10}$/.test(digits)) return false;
  const check = (count: number) => {
    const weights = Array.from({ length: count }, (_, index) => count + 1 - index);
    return ((weighted(digits, weights) * 10) % 11) % 10 === Number(digits[count]);
  };
  return check(9) && check(10);
}

/** Spain's DNI and NIE. */
export function isSpanishId(text: string): boolean {
  const digits = text.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === text.at(-1);
}

/** China's resident identity number (GB 11643-1999). */
export function isChineseId(text: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return isDate(text.slice(6, 14)) && '10X98765432'[weighted(text, weights) % 11] === text.at(-1);
}

/** A day as eight digits, year first. */
function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []).map(Number);
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const verhoeffProducts = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const verhoeffTurns = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** India's Aadhaar (Verhoeff, 1969). */
export function isAadhaar(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    const turned = Number(verhoeffTurns[index % 8][Number(digits[digits.length - 1 - index])]);
    check = Number(verhoeffProducts[check][turned]);
  }
  return check === 0 && /^[2-9]/.test(digits);
}

/** France's NIR: 13 digits and a key. */
export function isNir(digits: string): boolean {
  const month = Number(digits.slice(3, 5));
  const number = digits.slice(0, 13);
  return month >= 1 && month <= 12 && 97 - remainder97(number) === Number(digits.slice(13));
}

const fiscalOdd = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Italy's codice fiscale. */
export function isCodiceFiscale(text: string): boolean {
  const sum = [...text.slice(0, 15)].reduce((total, character, index) => {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? fiscalOdd[value] : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === text.at(-1);
}

/** Russia's SNILS. */
export function isSnils(digits: string): boolean {
  const sum = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return (sum === 100 ? 0 : sum) === Number(digits.slice(9));
}

/** Poland's PESEL. */
export function isPesel(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  const sum = weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && (10 - (sum % 10)) % 10 === Number(digits[10]);
}

/** Belgium's national number. */
export function isBelgianId(digits: string): boolean {
  const number = digits.slice(0, 9);
  const key = Number(digits.slice(9));
  return 97 - remainder97(number) === key || 97 - remainder97(`2${number}`) === key;
}

/** Finland's HETU. */
export function isHetu(text: string): boolean {
  const number = Number(text.replace(/^(\d{6})A/, '$1').slice(0, 9));
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[number % 31] === text.at(-1);
}

/** A social security number of the United States, which has no check digit: areas, groups and serials that are issued. */
export function isSocialSecurityNumber(digits: string): boolean {
  return (
    !/^(?:000|666|9\d\d)|^\d{3}00|0000$/.test(digits) && !/^(?:123456789|078051120|219099999)$/.test(digits)
  );
}
