import type { ModelCard } from '../models/modelCard';

/** What a bill of materials has beside the models of a report. */
export interface Inventory {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A UUID. */
  readonly id: string;
  /** Cards of models by their paths. */
  readonly cards: ReadonlyMap<string, ModelCard>;
  /** Packages that manifests and locks name, once each. */
  readonly packages: readonly {
    readonly name: string;
    readonly version?: string | undefined;
    /** Of another system than PyPI. */
    readonly purl?: string | undefined;
  }[];
}

/** The address of a package of PyPI. Source: purl-spec, type pypi. */
export function packageUrl(name: string, version: string | undefined): string {
  return `pkg:pypi/${encodeURIComponent(name)}${version === undefined ? '' : `@${encodeURIComponent(version)}`}`;
}

/** SPDX's own texts for the ids that the Hub writes in lower case; any other text is a name. */
export function spdxId(license: string): string | undefined {
  return spdxIds.get(license.toLowerCase());
}

const spdxIds = new Map(
  [
    '0BSD',
    'AFL-3.0',
    'AGPL-3.0',
    'Apache-2.0',
    'Artistic-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BSD-3-Clause-Clear',
    'BSL-1.0',
    'CC0-1.0',
    'CC-BY-2.0',
    'CC-BY-3.0',
    'CC-BY-4.0',
    'CC-BY-NC-2.0',
    'CC-BY-NC-3.0',
    'CC-BY-NC-4.0',
    'CC-BY-NC-ND-4.0',
    'CC-BY-NC-SA-4.0',
    'CC-BY-ND-4.0',
    'CC-BY-SA-3.0',
    'CC-BY-SA-4.0',
    'ECL-2.0',
    'EPL-1.0',
    'EPL-2.0',
    'EUPL-1.1',
    'EUPL-1.2',
    'GPL-2.0',
    'GPL-3.0',
    'ISC',
    'LGPL-2.1',
    'LGPL-3.0',
    'LPPL-1.3c',
    'MIT',
    'MPL-2.0',
    'MS-PL',
    'NCSA',
    'ODbL-1.0',
    'OFL-1.1',
    'OSL-3.0',
    'PDDL-1.0',
    'PostgreSQL',
    'Unlicense',
    'WTFPL',
    'Zlib',
  ].map((id) => [id.toLowerCase(), id]),
);
