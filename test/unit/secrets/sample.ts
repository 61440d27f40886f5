/**
 * Made-up text that an expression matches, put together when the tests run. Understands what the table of detectors uses: literals,
 * classes, groups, alternatives, look-around (skipped) and bounded repetition.
 */
import { checksum62 } from '../../../engine/src/secrets/checks';
import type { Detector } from '../../../engine/src/secrets/detector';

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const classes: Record<string, string> = { w: alphanumeric, d: '0123456789', s: ' ', t: ' ' };

/** Pseudo-random integers below a bound, the same in every run. */
export function randomNumbers(seed: number): (bound: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (bound) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) >>> 0;
    return (state >>> 8) % bound;
  };
}

/** A text that `expression` matches from its beginning; with `shortest` every repetition is as short as it may be. */
export function sampleOf(expression: RegExp, seed: number, shortest = false): string {
  const { source } = expression;
  const random = randomNumbers(seed);
  let at = 0;

  function alternatives(): string {
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options[random(options.length)];
  }

  function sequence(): string {
    let text = '';
    while (at < source.length && source[at] !== '|' && source[at] !== ')') text += repeated();
    return text;
  }

  function repeated(): string {
    const begin = at;
    let text = atom();
    const bounds = /^(?:\{(\d+)(,?)(\d*)\}|[?*+])/.exec(source.slice(at));
    if (bounds === null) return text;
    const after = at + bounds[0].length;
    const sign = bounds[0];
    const least = sign === '?' || sign === '*' ? 0 : sign === '+' ? 1 : Number(bounds[1]);
    const most =
      sign === '?' ? 1 : bounds[2] === ',' ? Number(bounds[3]) : sign.length === 1 ? least + 2 : least;
    const count = shortest ? least : least + random(Math.min(most - least, 4) + 1);
    text = '';
    for (let index = 0; index < count; index++) {
      at = begin;
      text += atom();
    }
    at = after;
    return text;
  }

  function atom(): string {
    const character = source[at++];
    if (character === '\\') {
      const escaped = source[at++];
      const from = classes[escaped];
      return from === undefined ? escaped : from[random(from.length)];
    }
    if (character === '[') return oneOf(classBody());
    if (character !== '(') return character;
    const special = /^\?(?::|=|!|<=|<!)/.exec(source.slice(at))?.[0] ?? '';
    at += special.length;
    const text = alternatives();
    at++;
    return special === '' || special === '?:' ? text : '';
  }

  function classBody(): string {
    let members = '';
    const negated = source[at] === '^';
    if (negated) at++;
    while (source[at] !== ']') {
      let character = source[at++];
      if (character === '\\') {
        character = source[at++];
        members += classes[character] ?? character;
      } else if (source[at] === '-' && source[at + 1] !== ']') {
        for (let code = character.charCodeAt(0); code <= source.charCodeAt(at + 1); code++)
          members += String.fromCharCode(code);
        at += 2;
      } else members += character;
    }
    at++;
    return negated ? alphanumeric : members;
  }

  function oneOf(members: string): string {
    return members[random(members.length)];
  }

  return alternatives();
}

const encode = (object: object) => Buffer.from(JSON.stringify(object)).toString('base64url');

/** What expressions cannot say: checksums, and text that has to decode to something. */
const exact: Record<string, (seed: number, shortest: boolean) => string> = {
  jwt: (seed) =>
    `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ sub: String(seed * 7919) })}.${sampleOf(/[A-Za-z0-9]{43}/, seed)}`,
  neptune: (seed) =>
    Buffer.from(
      JSON.stringify({
        api_address: 'https://app.neptune.ai',
        api_key: sampleOf(/[0-9a-f]{8}-[0-9a-f]{12}/, seed),
      }),
    ).toString('base64'),
  'docker-config-auth': (seed) =>
    `"auth": "${Buffer.from(`robot:${sampleOf(/[A-Za-z0-9]{20}/, seed)}`).toString('base64')}"`,
  'connection-string-braces': (seed) =>
    `pwd={${sampleOf(/[A-Z][a-z]{7}[0-9]{4}/, seed)};${sampleOf(/[a-z]{5}[0-9]/, seed)}}`,
  'nvidia-ngc-legacy': (seed) =>
    Buffer.from(
      sampleOf(/[a-z0-9]{26}:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/, seed),
    ).toString('base64'),
};

/** A token or value of a detector, with what its checksum or encoding asks for. */
export function secretOf({ id, expression, chosen }: Detector, seed: number, shortest = false): string {
  const special = exact[id];
  if (special !== undefined) return special(seed, shortest);
  // People choose longer passwords than the least that counts.
  const group = /\((?!\?)\[(?:[^\]\\]|\\.)*\]\{\d+,\d+\}\)/;
  const source = chosen
    ? expression.source.replace(group, '([A-Za-z]{7}[0-9]{5}[a-z]{6})')
    : expression.source;
  const text = sampleOf(new RegExp(source), seed, shortest);
  if (id !== 'github-classic' && id !== 'npm-token') return text;
  const body = text.slice(0, -6);
  return body + checksum62(body.slice(body.indexOf('_') + 1));
}
