import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import type { Configuration } from '../../configuration/configuration';
import type { Finding, FindingDraft, Range } from '../../finding';
import { fileStart } from '../../finding';
import { type CancelFlag, CancelledError, LimitError, type Limits } from '../../limits';
import type { Platform } from '../../platform';
import { finishFinding, type Rule } from '../../rule';
import type { CheckpointStream } from '../pickle/weightsOnly/weightsOnly';
import type { Neighbour, Reason } from './verdict';

/** What a scan of a model is told: its configuration, whole, and what its host says. */
export interface ModelScanOptions extends Configuration {
  readonly platform: Platform;
  readonly cancel: CancelFlag;
  /** The user named this very file, so it is a model whatever it is called. */
  readonly explicit: boolean;
  /** Told of every pickle stream that counts, while its bytes can be read, wherever in the file it is. */
  onStream?(source: ByteSource, start: number, member: readonly string[]): Promise<void>;
}

/** State of one file's scan: its findings, its reasons and its budgets, shared by all readers of all layers. */
export class ModelScan {
  readonly findings: Finding[] = [];
  readonly reasons: Reason[] = [];
  readonly neighbours: Neighbour[] = [];
  /** Streams that torch.load unpickles, where the file is a checkpoint of torch. */
  readonly checkpoint: CheckpointStream[] = [];
  /** Exact names of pickle globals that the workspace allows. */
  readonly allowedGlobals: ReadonlySet<string>;
  private readonly started: number;
  private readonly seen = new Set<string>();
  private opcodes = 0;
  private decompressed = 0;
  private members = 0;

  constructor(
    readonly path: string,
    readonly options: ModelScanOptions,
    /** The scan whose budgets this one spends. */
    private readonly parent?: ModelScan,
  ) {
    this.started = options.platform.now();
    this.allowedGlobals = parent?.allowedGlobals ?? new Set(options.allowGlobals);
  }

  /** A scan on the same budgets whose findings and reasons are not the file's: its starter decides what counts. */
  aside(): ModelScan {
    return new ModelScan(this.path, this.options, this);
  }

  /** Adds a finding once. `range` is for members that are text. */
  add(
    rule: Rule,
    member: readonly string[],
    offset: number | undefined,
    draft: Omit<FindingDraft, 'location'>,
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
    if (this.findings.length < 2 * this.options.limits.findings) this.findings.push(finding);
  }

  /** Adds a reason once for each member. */
  reason(id: string, verdict: Reason['verdict'], message: string, member: readonly string[] = []): void {
    const key = `reason ${id} ${member.join('\0')}`;
    if (this.seen.has(key) || this.reasons.length >= 100) return;
    this.seen.add(key);
    this.reasons.push({ id, verdict, message, ...(member.length === 0 ? {} : { member }) });
  }

  /** A budget was spent: says which. */
  limit(limit: keyof Limits, member: readonly string[] = []): void {
    const value = this.options.limits[limit];
    this.reason(`limit-${limit}`, 'incomplete', t('model-scan.limit-stopped-reading', limit, value), member);
  }

  /** Counts opcodes, looks at the clock and at the cancel flag. */
  spend(opcodes: number): void {
    if (this.parent !== undefined) {
      this.parent.spend(opcodes);
      return;
    }
    const { limits, cancel, platform } = this.options;
    if (cancel.cancelled) throw new CancelledError();
    this.opcodes += opcodes;
    if (this.opcodes > limits.opcodes) throw new LimitError('opcodes');
    if (platform.now() - this.started > limits.time) throw new LimitError('time');
  }

  /** Counts bytes that decompression produced. */
  spendDecompressed(bytes: number): void {
    if (this.parent !== undefined) {
      this.parent.spendDecompressed(bytes);
      return;
    }
    this.decompressed += bytes;
    if (this.decompressed > this.options.limits.decompressedBytes) throw new LimitError('decompressedBytes');
    this.spend(0);
  }

  /** Counts members of archives. */
  spendMember(): void {
    if (this.parent !== undefined) {
      this.parent.spendMember();
      return;
    }
    if (++this.members > this.options.limits.members) throw new LimitError('members');
  }
}
