import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import type { FilesBeside } from '../../bytes/filesBeside';
import type { Configuration } from '../../configuration/configuration';
import type { Finding, FindingDraft, Range } from '../../finding';
import { fileStart } from '../../finding';
import type { Limits } from '../../limits';
import { finishFinding, type Rule } from '../../rule';
import { maskSecrets } from '../../secrets/mask';
import type { Payload } from '../aims/payload';
import type { SettingsText } from '../formats/settingPlace';
import { type ConfiguredName, type DerivedNames, keyOf } from '../pickle/globals/derived';
import type { CheckpointStream } from '../pickle/weightsOnly/weightsOnly';
import { Budget, type BudgetOptions } from './budget';
import { maxImports, type Neighbour, type Reason } from './verdict';

/** What a scan of a model is told: its configuration, whole, and what its host says. */
export interface ModelScanOptions extends BudgetOptions, Configuration {
  /** The user named this very file, so it is a model whatever it is called. */
  readonly explicit: boolean;
  /** What the source of names that nobody reviewed says of them, where it was read. */
  readonly derived?: DerivedNames | undefined;
  /** Files that belong to the file, in its folder. */
  readonly beside?: FilesBeside | undefined;
  /** Told of the names that pickles hold, as often as they do. */
  onGlobal?(name: string): void;
  /** Told of every pickle stream that counts, while its bytes can be read, wherever in the file it is. */
  onStream?(source: ByteSource, start: number, member: readonly string[]): Promise<void>;
  /** Told of the file and of all bytes inside it that are looked at in every reading, before they are. */
  onBytes?(source: ByteSource, member: readonly string[]): Promise<void>;
}

/** Reads what a file holds inside: handed to the readers of formats, which would otherwise need each other. */
export interface NestedReader {
  /**
   * Scans bytes in every way that some loader would read them. `certain` says that their name makes them a model, `done` which reading was
   * already made. Returns the name of the format found first, or undefined where they are no model.
   */
  scan(
    scan: ModelScan,
    source: ByteSource,
    member: readonly string[],
    certain: boolean,
    done?: string,
  ): Promise<string | undefined>;
  /** Ids of the readings that fit the first bytes, best guess first. */
  recognise(source: ByteSource, deep: boolean): Promise<readonly string[]>;
}

/** State of one file's scan: its findings, its reasons and its budgets, shared by all readers of all layers. */
export class ModelScan extends Budget<ModelScanOptions> {
  readonly findings: Finding[] = [];
  readonly reasons: Reason[] = [];
  /** What findings are about, for `withAims`. */
  readonly payloads = new Map<Finding, Payload>();
  readonly neighbours: Neighbour[] = [];
  /** Dotted names that its pickles import. */
  readonly imports = new Set<string>();
  /** Of these, those that are looked up in a module by a dotted name, and the module. */
  readonly within = new Map<string, string>();
  /** Unreviewed classes and functions that its configurations name. */
  readonly configured = new Map<string, ConfiguredName>();
  /** Streams that torch.load unpickles, where the file is a checkpoint of torch. */
  readonly checkpoint: CheckpointStream[] = [];
  /** Exact names of pickle globals that the workspace allows. */
  readonly allowedGlobals: ReadonlySet<string>;
  /** The text of the file, where it is a configuration: findings stand at their keys. */
  settings: SettingsText | undefined;
  /** Bytes of the weights beside the configuration that is read, where one archive has both. */
  weightBytes: number | undefined;
  private readonly seen = new Set<string>();

  constructor(
    readonly path: string,
    options: ModelScanOptions,
    /** Reads what is inside. */
    readonly nested: NestedReader,
    parent?: ModelScan,
    bytes?: number,
  ) {
    super(options, parent, bytes);
    this.allowedGlobals = parent?.allowedGlobals ?? new Set(options.allowGlobals);
  }

  /** A scan on the same budgets whose findings and reasons are not the file's: its starter decides what counts. */
  aside(): ModelScan {
    return new ModelScan(this.path, this.options, this.nested, this);
  }

  /** Adds a finding once. `range` is for members that are text, `payload` what the finding's code holds. */
  add(
    rule: Rule,
    member: readonly string[],
    offset: number | undefined,
    { payload, ...draft }: Omit<FindingDraft, 'location'> & { readonly payload?: Payload | undefined },
    range: Range = fileStart,
  ): void {
    const location = {
      path: this.path,
      ...range,
      ...(member.length === 0 ? {} : { member }),
      ...(offset === undefined ? {} : { offset }),
    };
    const finding = finishFinding(rule.meta, { ...draft, location }, this.options.platform);
    if (this.seen.has(finding.fingerprint)) return;
    if (this.findings.length >= this.options.limits.findings && finding.severity !== 'critical') {
      this.limit('findings', member);
      return;
    }
    this.seen.add(finding.fingerprint);
    if (this.findings.length >= 2 * this.options.limits.findings) return;
    this.findings.push(finding);
    if (payload !== undefined) this.payloads.set(finding, payload);
  }

  /** Remembers what a pickle imports. */
  names(path: string, global?: { readonly module: string; readonly name: string }): void {
    if (this.imports.size >= maxImports || path.length > 200) return;
    this.imports.add(path);
    if (global === undefined || !global.name.includes('.')) return;
    // The shortest says most of what stands between.
    const before = this.within.get(path);
    if (before === undefined || global.module.length < before.length) this.within.set(path, global.module);
  }

  /** Remembers what a configuration names. True where its source was read, and only computes. */
  configures(named: ConfiguredName): boolean {
    const key = keyOf(named);
    if (this.configured.size < maxImports && key.length <= 400) this.configured.set(key, named);
    return this.options.derived?.configured.has(key) === true;
  }

  /** Adds a reason once for each member. */
  reason(id: string, verdict: Reason['verdict'], message: string, member: readonly string[] = []): void {
    const key = `reason ${id} ${member.join('\0')}`;
    if (this.seen.has(key) || this.reasons.length >= 100) return;
    this.seen.add(key);
    const shown = member.map(maskSecrets);
    this.reasons.push({
      id,
      verdict,
      message: maskSecrets(message),
      ...(shown.length === 0 ? {} : { member: shown }),
    });
  }

  /** A budget was spent: says which. */
  limit(limit: keyof Limits, member: readonly string[] = []): void {
    const value = this.options.limits[limit];
    this.reason(`limit-${limit}`, 'incomplete', t('common.limit-stopped-reading', limit, value), member);
  }
}
