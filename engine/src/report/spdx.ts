import { t } from '../../../l10n/messages';
import { jsonText } from './display';
import { type Inventory, packageUrl, spdxId } from './inventory';
import type { Report } from './report';
import { noticeLine } from './text';

/**
 * The models and packages of a report as SPDX 3.0.1 in JSON-LD, with the profiles core, software and AI: an AI package a model, with its
 * digest, verdict and declared licences. What is not known is said to be asserted by nobody. Source: SPDX 3.0.1, AI profile.
 */
export function toSpdx(report: Report, { now, id, cards, packages }: Inventory): string {
  const base = `urn:uuid:${id}`;
  const created = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
  const common = { creationInfo: '_:creation' };
  const tool = {
    type: 'SoftwareAgent',
    spdxId: `${base}#tool`,
    ...common,
    name: `${report.tool.name} ${report.tool.version}`,
  };
  const models = report.models.map(
    ({ path, format, verdict, complete, sha256, signedBy, reasons }, index) => ({
      type: 'ai_AIPackage',
      spdxId: `${base}#model-${index + 1}`,
      ...common,
      name: path,
      suppliedBy: noAssertion,
      software_primaryPurpose: 'model',
      software_downloadLocation: 'NOASSERTION',
      software_packageVersion: sha256 ?? 'NOASSERTION',
      releaseTime: created,
      ai_typeOfModel: [cards.get(path)?.task ?? format],
      comment: [
        `Secure ML: ${verdict}${complete ? '' : ', not fully read'}`,
        ...(signedBy === undefined ? [] : [t('verify-signature.signed-by', signedBy)]),
        ...reasons.map(({ message }) => message),
      ].join('. '),
      ...(sha256 === undefined
        ? {}
        : { verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: sha256 }] }),
    }),
  );
  const libraries = packages.map(({ name, version, purl = packageUrl(name, version) }, index) => ({
    type: 'software_Package',
    spdxId: `${base}#package-${index + 1}`,
    ...common,
    name,
    software_packageUrl: purl,
    ...(version === undefined ? {} : { software_packageVersion: version }),
  }));
  const licences = [...new Set(report.models.flatMap(({ path }) => cards.get(path)?.licenses ?? []))];
  const licenceElements = licences.map((license, index) => ({
    type: 'simplelicensing_LicenseExpression',
    spdxId: `${base}#license-${index + 1}`,
    ...common,
    simplelicensing_licenseExpression:
      spdxId(license) ?? `LicenseRef-${license.replace(/[^A-Za-z0-9.-]+/g, '-')}`,
  }));
  const declared = report.models.flatMap(({ path }, index) =>
    (cards.get(path)?.licenses ?? []).map((license) => ({
      type: 'Relationship',
      spdxId: `${base}#declares-${index + 1}-${licences.indexOf(license) + 1}`,
      ...common,
      from: models[index].spdxId,
      relationshipType: 'hasDeclaredLicense',
      to: [licenceElements[licences.indexOf(license)].spdxId],
    })),
  );
  // Who signed is what this run says of a model, not what the model says of itself.
  const signers = report.models.flatMap(({ signer }, index) =>
    signer === undefined
      ? []
      : [
          {
            type: 'Annotation',
            spdxId: `${base}#signer-${index + 1}`,
            ...common,
            annotationType: 'review',
            subject: models[index].spdxId,
            contentType: 'application/json',
            statement: JSON.stringify({ signer }),
          },
        ],
  );
  const elements = [tool, ...models, ...libraries, ...licenceElements, ...declared, ...signers];
  const comments = [
    ...report.notices.map(noticeLine),
    ...report.errors.map(({ path, message }) => `Not checked: ${path}: ${message}`),
  ];
  const document = {
    type: 'SpdxDocument',
    spdxId: `${base}#document`,
    ...common,
    name: 'Secure ML',
    profileConformance: ['core', 'software', 'simpleLicensing', 'ai'],
    rootElement: [...models, ...libraries].map(({ spdxId: each }) => each),
    element: elements.map(({ spdxId: each }) => each),
    ...(comments.length === 0 ? {} : { comment: comments.join('\n') }),
  };
  const creation = {
    type: 'CreationInfo',
    '@id': '_:creation',
    specVersion: '3.0.1',
    created,
    createdBy: [tool.spdxId],
  };
  const graph = {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [creation, document, ...elements],
  };
  return jsonText(graph);
}

const noAssertion = 'https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement';
