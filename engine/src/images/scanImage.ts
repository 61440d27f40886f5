import { t } from '../../../l10n/messages';
import type { AnalysisContext } from '../analysis/context';
import { documentKind } from '../analysis/documentKind';
import { finishReport } from '../analysis/findings';
import { judgePackage } from '../analysis/judgePackage';
import { analyzeSecrets } from '../analysis/secretsOnly';
import { severityScope } from '../analysis/severity';
import type { ByteSource } from '../bytes/byteSource';
import type { FilesBeside } from '../bytes/filesBeside';
import { decodeTextFile, textEncodingOf } from '../bytes/text';
import type { CheckError } from '../fileReport';
import { type Finding, fileStart, type Location } from '../finding';
import { rules } from '../generated/rules';
import { CancelledError, LimitError } from '../limits';
import { Budget } from '../models/scan/budget';
import { pushAll } from '../pushAll';
import type { RuleDraft } from '../rule';
import { rule as systemEndOfLife } from '../rules/dependencies/image-system-end-of-life';
import { rule as systemPackage } from '../rules/dependencies/image-system-package';
import { imageFilesOf, readImages, readJson } from './image';
import { type LayerFile, openStream, Removals, readLayer } from './layers';
import { readRpm } from './rpm';
import {
  endOfUpdates,
  type ImagePackage,
  type OsRelease,
  readApk,
  readDpkg,
  readOsRelease,
  readPythonMetadata,
} from './system';
import { judgeSystemPackage, systemTableDate } from './systemAdvisories';

/** Everything that reading an image gave. */
export interface ImageReport {
  readonly findings: readonly Finding[];
  readonly errors: readonly CheckError[];
  /** Installed packages, for bills of materials; what a layer above deleted is none. */
  readonly packages: readonly ImagePackage[];
  /** True for a file of a layer, by its member path in the archive, that a layer above deleted or replaced. */
  isGone(member: readonly string[]): boolean;
}

/** Longer texts are no settings, and no lists of packages. */
const maxTextBytes = 1 << 20;
const maxListBytes = 32 << 20;
/** Databases keep the documentation of each package as well. */
const maxDatabaseBytes = 256 << 20;
/** Programs, libraries and documentation of the system, and code that was installed: nobody's secrets. */
const systemFolders =
  /^(?:usr\/(?!local\/(?:etc|src)|src)|lib\d*\/|bin\/|sbin\/|proc\/|sys\/|dev\/|var\/(?:lib\/(?:dpkg|apt|apk|rpm)|cache)\/|etc\/(?:ssl\/certs|ca-certificates|alternatives|pki)\/)|(?:^|\/)(?:site-packages|dist-packages|node_modules|conda-meta|pkgs)\//;
const release = /^(?:etc|usr\/lib)\/os-release$/;
/** Databases of RPM: that of SQLite is read; of the others, and of what was not written back to it yet, is said that they are not. */
const rpm = /^(?:var\/lib|usr\/lib\/sysimage|usr\/share)\/rpm\/rpmdb\.sqlite$/;
const otherRpm = /^(?:var\/lib|usr\/lib\/sysimage|usr\/share)\/rpm\/(?:rpmdb\.sqlite-wal|Packages(?:\.db)?)$/;
const dpkg = /^var\/lib\/dpkg\/status(?:\.d\/[^/]+)?$/;
const apk = /^(?:lib|usr\/lib)\/apk\/db\/installed$/;
const metadata = /(?:^|\/)[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO)$/;

const ruleMap = new Map(rules.map((rule) => [rule.meta.id, rule]));

/** What an archive of images holds; undefined where a source is none. `compressed` reads a compressed one too. */
export async function scanImageArchive(
  path: string,
  source: ByteSource,
  compressed: boolean,
  context: AnalysisContext,
): Promise<ImageReport | undefined> {
  const budget = new Budget(context, undefined, source.size);
  return guarded(path, async () => {
    const content = compressed ? await openStream(source, budget) : source;
    const files = await imageFilesOf(content, budget);
    return files === undefined ? undefined : await new ImageScan(path, files, budget, context).run();
  });
}

/** What an image holds whose files stand in a folder beside `oci-layout`. */
export function scanImageLayout(
  path: string,
  files: FilesBeside,
  bytes: number,
  context: AnalysisContext,
): Promise<ImageReport | undefined> {
  const budget = new Budget(context, undefined, bytes);
  return guarded(path, () => new ImageScan(path, files, budget, context).run());
}

/** What ends the reading is told: nothing is said of what was not read. @throws CancelledError */
async function guarded(
  path: string,
  read: () => Promise<ImageReport | undefined>,
): Promise<ImageReport | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    const id = error instanceof LimitError ? `limit-${error.limit}` : 'image-unreadable';
    const why =
      error instanceof LimitError
        ? t('subject.limit-reached', error.limit)
        : t('scan-image.unreadable', String((error as Error).message));
    return {
      findings: [],
      errors: [{ path, id, status: 'incomplete', message: why }],
      packages: [],
      isGone: () => false,
    };
  }
}

/** A package with the file that tells it. */
interface PlacedPackage extends ImagePackage {
  readonly path: string;
  readonly layer: number;
  readonly isPython: boolean;
}

class ImageScan {
  private readonly findings: { finding: Finding; path: string; layer: number }[] = [];
  private readonly drafts: RuleDraft[] = [];
  private readonly errors: CheckError[] = [];
  private readonly packages: PlacedPackage[] = [];
  private readonly removals = new Removals();
  private system: { release: OsRelease; member: readonly string[] } | undefined;
  private layerNames: string[] = [];

  constructor(
    private readonly path: string,
    private readonly files: FilesBeside,
    private readonly budget: Budget,
    private readonly context: AnalysisContext,
  ) {}

  async run(): Promise<ImageReport> {
    const images = await readImages(this.files, this.budget);
    if (images.length === 0) this.incomplete('image-manifest', t('scan-image.no-manifest'));
    for (const { config, layers } of images) {
      await this.readConfiguration(config);
      for (const name of layers) await this.readLayer(name);
    }
    this.judgeSystem();
    const shown = this.packages.filter(({ path, layer }) => !this.removals.isGone(path, layer));
    const packages = [...new Map(shown.map((one) => [one.purl, one])).values()];
    for (const { isPython, name, version, path, layer } of packages) {
      const location = { ...fileStart, path: this.path, member: [this.layerNames[layer], path] };
      if (!isPython) {
        this.judgeSystemPackage(name, version, location);
        continue;
      }
      const through = t('scan-image.installed-in', path);
      pushAll(
        this.drafts,
        judgePackage({ name, version, location, evidence: `${name} ${version}`, through }, this.context),
      );
    }
    const scope = severityScope(this.path, '', this.context);
    const report = finishReport(this.drafts, [], [], ruleMap, this.context, scope);
    return {
      findings: [...report.findings, ...this.findings.map((one) => this.told(one))],
      errors: [
        ...this.errors,
        ...report.problems.map(({ id, verdict, message }) => ({
          path: this.path,
          id,
          status: verdict,
          message,
        })),
      ],
      packages: packages.map(({ name, version, purl }) => ({ name, version, purl })),
      isGone: ([layer = '', ...rest]) => {
        const index = this.layerNames.indexOf(layer);
        const inner = rest.find((part) => part !== 'gzip' && part !== 'zstd');
        return index >= 0 && inner !== undefined && this.removals.isGone(cleanPath(inner), index);
      },
    };
  }

  /** A finding of a layer, with what became of the file. */
  private told({ finding, path, layer }: (typeof this.findings)[number]): Finding {
    const message = t('scan-image.stands-in', finding.message, finding.location.member?.at(-1) ?? path);
    return {
      ...finding,
      message: this.removals.isGone(path, layer) ? t('scan-image.gone', message) : message,
    };
  }

  private incomplete(id: string, message: string): void {
    this.errors.push({ path: this.path, id, status: 'incomplete', message });
  }

  /** Variables and the commands of the build, which show the values of build arguments. */
  private async readConfiguration(name: string): Promise<void> {
    const config = await readJson(this.files, name, this.budget);
    if (typeof config !== 'object' || config === null) {
      this.incomplete('image-config', t('scan-image.no-config', name));
      return;
    }
    const { config: inner, history } = config as { config?: { Env?: unknown }; history?: unknown };
    const variables = texts(inner?.Env).map((line) => `ENV ${line}`);
    const commands = (Array.isArray(history) ? history : []).flatMap(
      (step: { created_by?: unknown } | null) =>
        typeof step?.created_by === 'string' ? [step.created_by.replace(/\s+/g, ' ')] : [],
    );
    const text = `${[...variables, ...commands].join('\n')}\n`;
    await this.findSecrets(`${name}/Dockerfile`, text, [name], -1);
  }

  private async readLayer(name: string): Promise<void> {
    const index = this.layerNames.push(name) - 1;
    const source = await this.files.open(name);
    if (source === undefined) {
      this.incomplete('image-layer', t('scan-image.no-layer', name));
      return;
    }
    const layer = await readLayer(source, this.budget);
    this.removals.add(index, layer);
    if (layer.damaged) this.incomplete('image-layer', t('scan-image.damaged-layer', name));
    for (const file of layer.files) await this.readFile(file, name, index);
  }

  private async readFile(file: LayerFile, layerName: string, layer: number): Promise<void> {
    const { path, size } = file;
    if (otherRpm.test(path)) {
      if (size > 0) this.incomplete('image-packages', t('scan-image.rpm-not-read', path));
      return;
    }
    if (rpm.test(path)) {
      await this.readRpmDatabase(file, layer);
      return;
    }
    const isList = dpkg.test(path) || apk.test(path);
    if (isList || metadata.test(path) || release.test(path)) {
      const text = size <= maxListBytes ? await this.textOf(file) : undefined;
      if (text === undefined) this.incomplete('image-packages', t('scan-image.unread-list', path));
      else this.readList(path, text, layerName, layer);
      return;
    }
    if (size === 0 || size > maxTextBytes || systemFolders.test(path)) return;
    const text = await this.textOf(file);
    if (text !== undefined) await this.findSecrets(path, text, [layerName, path], layer);
  }

  /** The text of a file; undefined for what is none. */
  private async textOf(file: LayerFile): Promise<string | undefined> {
    this.budget.spendText(file.size);
    const bytes = await file.read();
    const head = bytes.subarray(0, 4096);
    return head.includes(0) && textEncodingOf(head) === undefined ? undefined : decodeTextFile(bytes);
  }

  private async readRpmDatabase({ path, size, read }: LayerFile, layer: number): Promise<void> {
    if (size <= maxDatabaseBytes) this.budget.spendText(size);
    const found = size <= maxDatabaseBytes ? readRpm(await read(), this.system?.release.id ?? '') : undefined;
    if (found?.complete !== true) this.incomplete('image-packages', t('scan-image.unread-list', path));
    pushAll(
      this.packages,
      (found?.packages ?? []).map((one) => ({ ...one, path, layer, isPython: false })),
    );
  }

  private readList(path: string, text: string, layerName: string, layer: number): void {
    if (release.test(path)) {
      const read = readOsRelease(text);
      if (read !== undefined) this.system = { release: read, member: [layerName, path] };
      return;
    }
    const isPython = metadata.test(path);
    const python = isPython ? readPythonMetadata(text) : undefined;
    const found = isPython
      ? python === undefined
        ? []
        : [python]
      : dpkg.test(path)
        ? readDpkg(text, this.system?.release.id ?? '')
        : readApk(text);
    pushAll(
      this.packages,
      found.map((one) => ({ ...one, path, layer, isPython })),
    );
  }

  private async findSecrets(
    path: string,
    text: string,
    member: readonly string[],
    layer: number,
  ): Promise<void> {
    const kind = documentKind(path) ?? 'text';
    const context = { ...this.context, within: path, inlineSuppressions: false };
    const { findings } = await analyzeSecrets(path, text, kind, context);
    for (const { fixes: _, ...finding } of findings)
      this.findings.push({
        finding: { ...finding, location: { ...finding.location, path: this.path, member } },
        path,
        layer,
      });
  }

  private judgeSystemPackage(name: string, version: string, location: Location): void {
    const judged = judgeSystemPackage({ name, version }, this.system?.release);
    if (judged === undefined) return;
    const { id, severity, fixed } = judged;
    const message =
      fixed === undefined
        ? t('image-system-package.backdoor', name, version, id, systemTableDate)
        : t('image-system-package.vulnerable', name, version, id, fixed, systemTableDate);
    const draft = { message, severity, identity: `${name} ${id}`, evidence: `${name} ${version}`, location };
    this.drafts.push({ rule: systemPackage, draft });
  }

  private judgeSystem(): void {
    if (this.system === undefined) return;
    const { release: read, member } = this.system;
    const day = endOfUpdates(read, Date.now());
    if (day === undefined) return;
    this.drafts.push({
      rule: systemEndOfLife,
      draft: {
        message: t('image-system-end-of-life.no-updates', read.name, day),
        identity: `${read.id} ${read.version}`,
        evidence: read.name,
        location: { ...fileStart, path: this.path, member },
      },
    });
  }
}

function cleanPath(name: string): string {
  return name.replace(/^(?:\.?\/)+/, '');
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').slice(0, 1_000) : [];
}
