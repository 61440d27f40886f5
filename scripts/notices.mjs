// What of other people's work is in the bundles: their licences as THIRD-PARTY-NOTICES.txt, and a bill of materials (CycloneDX 1.6) as
// sbom.cdx.json. Both are made from what the bundler put in, and are the same for the same sources.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import cyclonedx from '@cyclonedx/cyclonedx-library';
import { root } from './install.mjs';

const { Enums, Models, Serialize, Spec } = cyclonedx;

/** @typedef {{name: string, version: string, license: string, text: string}} Part */

/** Licences that allow what is done here: to ship the code, with its notice, in a product of any licence. */
const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
]);

/**
 * Texts of licences for packages that only name theirs.
 * @type {Record<string, string | undefined>}
 */
const standardTexts = {
  ISC: 'scripts/licences/ISC.txt',
  MIT: 'scripts/licences/MIT.txt',
  'Apache-2.0': 'LICENSE',
};

/** Facts of others: engine/src/dependencies/data/advisoryTable.ts. */
const data = `Facts of the PyPI Advisory Database (https://github.com/pypa/advisory-database), licensed under CC-BY-4.0
(https://creativecommons.org/licenses/by/4.0/), changed: reduced to packages of machine learning, and to ids, versions, severities
and kinds.
`;

/**
 * Writes both files into a folder.
 * @param {string} folder
 * @param {Iterable<string>} inputs paths of the files that were bundled, below the repository
 */
export function writeNotices(folder, inputs) {
  const parts = partsOf(inputs);
  /** @type {Map<string, {terms: string, notices: Map<string, string[]>}>} by the words of the terms, which many packages share */
  const licences = new Map();
  for (const { name, version, license, text } of parts) {
    const { terms, notice } = divided(text.trim().replaceAll('\r\n', '\n'));
    const words = terms.replace(/\s+/g, ' ');
    const known = licences.get(words) ?? { terms, notices: new Map() };
    licences.set(words, known);
    known.notices.set(notice, [...(known.notices.get(notice) ?? []), `${name} ${version} (${license})`]);
  }
  const blocks = [...licences.values()].map(({ terms, notices }) =>
    [...[...notices].map(([notice, names]) => `${names.join('\n')}\n\n${notice}`.trim()), terms]
      .join('\n\n')
      .concat('\n'),
  );
  const head = `Secure ML contains the following software of others, under the licences that follow. Between two lines, packages and their own
notices come first, and then the terms that they share.\n`;
  writeFileSync(
    join(folder, 'THIRD-PARTY-NOTICES.txt'),
    [head, data, ...blocks].join(`\n${'-'.repeat(80)}\n\n`),
  );
  writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials(parts));
}

/** The terms of the licences that most packages have, without names and years. */
const commonTerms = [
  /^ *TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION$[\s\S]*?^ *END OF TERMS AND CONDITIONS$/m,
  /^ *Permission is hereby granted, free of charge,[\s\S]*? DEALINGS IN\s+THE\s+SOFTWARE\.$/m,
  /^ *Permission to use, copy, modify, and\/or distribute[\s\S]*? PERFORMANCE OF\s+THIS SOFTWARE\.$/m,
];

/**
 * The terms of a licence, and what a package says around them: its authors and years.
 * @param {string} text
 */
function divided(text) {
  for (const pattern of commonTerms) {
    const [terms] = pattern.exec(text) ?? [];
    if (terms !== undefined)
      return {
        terms,
        notice: text
          .replace(terms, '')
          .trim()
          .replace(/\n{3,}/g, '\n\n'),
      };
  }
  return { terms: text, notice: '' };
}

/**
 * The packages that files belong to, by name.
 * @param {Iterable<string>} inputs
 * @returns {Part[]}
 */
function partsOf(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders]
    .map(partIn)
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/**
 * @param {string} folder of a package
 * @returns {Part}
 * @throws for a package without a licence that allows it to be shipped, or without its text
 */
function partIn(folder) {
  const path = join(root, folder);
  /** @type {{name: string, version: string, license?: string, author?: string | {name: string}}} */
  const {
    name,
    version,
    license = '',
    author = '',
  } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const ids = license.replace(/[()]/g, '').split(/ (?:OR|AND) /);
  if (!ids.some((id) => allowed.has(id)))
    throw new Error(`${name}: the licence "${license}" is not among those that may be bundled`);
  const file = readdirSync(path).find((each) => /^(?:licen[cs]e|copying)(?:[-.]|$)/i.test(each));
  // Some packages name their licence and leave its text out.
  const standard = standardTexts[license];
  const holder = typeof author === 'string' ? author : author.name;
  const text =
    file !== undefined
      ? readFileSync(join(path, file), 'utf8')
      : standard !== undefined
        ? readFileSync(join(root, standard), 'utf8').replace('HOLDER', holder)
        : undefined;
  if (text === undefined) throw new Error(`${name}: there is no text of its licence`);
  return { name, version, license, text };
}

/**
 * @param {Part[]} parts
 * @returns {string} CycloneDX 1.6 as JSON, without what differs from one build to the next
 */
function billOfMaterials(parts) {
  /** @type {{name: string, version: string, license: string}} */
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  /**
   * @param {import('@cyclonedx/cyclonedx-library').Enums.ComponentType} type
   * @param {{name: string, version: string, license: string}} part
   */
  const component = (type, { name, version, license }) => {
    const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    return new Models.Component(type, short, {
      ...(group === undefined ? {} : { group }),
      version,
      purl,
      bomRef: purl,
      licenses: new Models.LicenseRepository([
        /^[\w.-]+$/.test(license) ? new Models.SpdxLicense(license) : new Models.LicenseExpression(license),
      ]),
    });
  };
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: component(Enums.ComponentType.Application, own) }),
  });
  for (const part of parts) {
    const each = component(Enums.ComponentType.Library, part);
    bom.components.add(each);
    bom.metadata.component?.dependencies.add(each.bomRef);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true })}\n`;
}
