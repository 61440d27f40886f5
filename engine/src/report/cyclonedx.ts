import { Enums, Models, Serialize, Spec, Types } from '@cyclonedx/cyclonedx-library';
import type { Severity } from '../finding';
import type { ModelCard } from '../models/modelCard';
import { type ModelReport, signerFacts } from '../models/scan/verdict';
import { documentationUrl } from '../rule';
import { jsonText } from './display';
import { type Inventory, packageUrl, spdxId } from './inventory';
import type { Report } from './report';
import { noticeLine } from './text';

/**
 * The models and packages of a report as a CycloneDX 1.6 bill of materials: a component of type machine-learning-model a file, with its
 * digest, licences and verdict, and what was found in it as vulnerabilities that affect it. What could not be checked is a property.
 */
export function toCyclonedx(report: Report, inventory: Inventory): string {
  const tool = new Models.Component(Enums.ComponentType.Application, report.tool.name, {
    version: report.tool.version,
  });
  const bom = new Models.Bom({
    serialNumber: `urn:uuid:${inventory.id}`,
    metadata: new Models.Metadata({
      timestamp: new Date(inventory.now),
      tools: new Models.Tools({ components: new Models.ComponentRepository([tool]) }),
    }),
  });
  for (const [index, model] of report.models.entries()) {
    bom.components.add(modelComponent(model, referenceOf(index), inventory.cards.get(model.path)));
    for (const each of vulnerabilitiesOf(model, referenceOf(index))) bom.vulnerabilities.add(each);
  }
  for (const { name, version, purl = packageUrl(name, version) } of inventory.packages) {
    bom.components.add(
      new Models.Component(Enums.ComponentType.Library, name, {
        purl,
        bomRef: purl,
        ...(version === undefined ? {} : { version }),
      }),
    );
  }
  const normalized = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)
    .makeForBom()
    .normalize(bom, { sortLists: true });
  const json = { $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', ...normalized };
  addCards(json, report, inventory);
  const properties = [
    ...report.notices.map((notice) => ({ name: `secure-ml:${notice.id}`, value: noticeLine(notice) })),
    ...report.errors.map(({ path, id, message }) => ({
      name: 'secure-ml:not-checked',
      value: `${path}: ${id}: ${message}`,
    })),
  ];
  if (properties.length > 0) Object.assign(json, { properties });
  return jsonText(json);
}

function referenceOf(index: number): string {
  return `model-${index + 1}`;
}

function modelComponent(
  { path, format, verdict, complete, sha256, signedBy, signer, reasons, dependsOn = [] }: ModelReport,
  bomRef: string,
  card: ModelCard | undefined,
): Models.Component {
  const licenses = (card?.licenses ?? []).map((license) => {
    const id = spdxId(license);
    return id === undefined ? new Models.NamedLicense(license) : new Models.SpdxLicense(id);
  });
  return new Models.Component(Enums.ComponentType.MachineLearningModel, path, {
    bomRef,
    licenses: new Models.LicenseRepository(licenses),
    hashes: new Models.HashDictionary(sha256 === undefined ? [] : [[Enums.HashAlgorithm['SHA-256'], sha256]]),
    properties: new Models.PropertyRepository([
      new Models.Property('secure-ml:format', format),
      new Models.Property('secure-ml:verdict', verdict),
      new Models.Property('secure-ml:complete', String(complete)),
      ...(signedBy === undefined ? [] : [new Models.Property('secure-ml:signed-by', signedBy)]),
      ...(signer === undefined ? [] : signerFacts(signer)).map(
        ([name, value]) => new Models.Property(`secure-ml:signer:${name}`, value),
      ),
      ...reasons.map(({ id, message }) => new Models.Property(`secure-ml:reason:${id}`, message)),
      ...dependsOn.map(
        (each) =>
          new Models.Property('secure-ml:depends-on', `${each.global} ${each.path} sha256:${each.sha256}`),
      ),
    ]),
  });
}

/** Model cards, which the library has no class for. Source: CycloneDX 1.6, modelCard. */
function addCards(json: object, { models }: Report, { cards }: Inventory): void {
  const references = new Map(models.map(({ path }, index) => [referenceOf(index), cards.get(path)]));
  const { components = [] } = json as { components?: { 'bom-ref'?: string; modelCard?: object }[] };
  for (const component of components) {
    const card = references.get(component['bom-ref'] ?? '');
    if (card === undefined) continue;
    const { task, datasets, baseModels } = card;
    component.modelCard = {
      modelParameters: {
        ...(task === undefined ? {} : { task }),
        ...(datasets.length === 0 ? {} : { datasets: datasets.map((name) => ({ type: 'dataset', name })) }),
      },
      ...(baseModels.length === 0
        ? {}
        : { properties: baseModels.map((value) => ({ name: 'secure-ml:base-model', value })) }),
    };
  }
}

const severities: Record<Severity, Enums.Vulnerability.Severity> = {
  info: Enums.Vulnerability.Severity.Info,
  low: Enums.Vulnerability.Severity.Low,
  medium: Enums.Vulnerability.Severity.Medium,
  high: Enums.Vulnerability.Severity.High,
  critical: Enums.Vulnerability.Severity.Critical,
};

function vulnerabilitiesOf(model: ModelReport, reference: string): Models.Vulnerability.Vulnerability[] {
  const { Vulnerability: V } = Models;
  return model.findings.map(
    ({ ruleId, code, severity, message, evidence, cwe, fingerprint, suppressed }, index) =>
      new V.Vulnerability({
        bomRef: `${reference}-finding-${index + 1}`,
        id: code,
        source: new V.Source({ name: 'Secure ML', url: documentationUrl(ruleId) }),
        ratings: new V.RatingRepository([
          new V.Rating({ severity: severities[severity], method: Enums.Vulnerability.RatingMethod.Other }),
        ]),
        ...(cwe === undefined ? {} : { cwes: new Types.CweRepository([Number(cwe.replace(/\D/g, ''))]) }),
        description: message,
        ...(evidence === undefined ? {} : { detail: evidence }),
        ...(suppressed === undefined
          ? {}
          : {
              analysis: new V.Analysis({
                state: Enums.Vulnerability.AnalysisState.NotAffected,
                ...(suppressed.reason === undefined ? {} : { detail: suppressed.reason }),
              }),
            }),
        affects: new V.AffectRepository([new V.Affect(new Models.BomRef(reference))]),
        properties: new Models.PropertyRepository([
          new Models.Property('secure-ml:fingerprint', fingerprint),
        ]),
      }),
  );
}
