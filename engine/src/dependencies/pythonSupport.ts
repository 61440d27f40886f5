import { meets } from './pins';

/** Last day of support of each minor version; https://devguide.python.org/versions/, read in November 2026. */
const endOfLife: readonly (readonly [string, string])[] = [
  ['2.7', '2020-01-01'],
  ['3.5', '2020-09-30'],
  ['3.6', '2021-12-23'],
  ['3.7', '2023-06-27'],
  ['3.8', '2024-10-07'],
  ['3.9', '2025-10-31'],
  ['3.10', '2026-10-31'],
  ['3.11', '2027-10-31'],
  ['3.12', '2028-10-31'],
  ['3.13', '2029-10-31'],
  ['3.14', '2030-10-31'],
];
const lastPatch = 25;

/** The end of support of a version such as `3.8` or `3.8.10`; undefined while it is supported, and for what is not known. */
export function endOfSupport(version: string, today: number): string | undefined {
  const minor = /^(\d+\.\d+)/.exec(version)?.[1];
  const row = endOfLife.find(([name]) => name === minor);
  return row !== undefined && Date.parse(row[1]) < today ? row[1] : undefined;
}

/** The oldest version that is supported, and gets fixes for a year to come: what changes least. */
export function nextSupported(today: number): string | undefined {
  const year = 366 * 24 * 3600 * 1000;
  return endOfLife.find(([, day]) => Date.parse(day) > today + year)?.[0];
}

/** The newest minor version that a specifier allows and its end of support, where no supported one is allowed. */
export function newestUnsupported(
  specifier: string,
  today: number,
): { readonly version: string; readonly day: string } | undefined {
  let newest: { version: string; day: string } | undefined;
  // Whatever comes after the table is supported.
  for (const [minor, day] of [...endOfLife, ['3.99', '9999-12-31'] as const]) {
    if (!allows(specifier, minor)) continue;
    if (Date.parse(day) >= today) return undefined;
    newest = { version: minor, day };
  }
  return newest;
}

function allows(specifier: string, minor: string): boolean {
  for (let patch = 0; patch <= lastPatch; patch++) if (meets(`${minor}.${patch}`, specifier)) return true;
  return false;
}
