import { t } from '../../../../l10n/messages';
import type { Finding } from '../../finding';
import type { ConfiguredName, Dependence } from '../pickle/globals/derived';
import type { WeightsOnly } from '../pickle/weightsOnly/weightsOnly';

/**
 * What a scan says of a model; `conditional` is safe with the code that the report names. See docs/design/verdicts.md for the exact meaning of each.
 */
export type Verdict = 'dangerous' | 'incomplete' | 'suspicious' | 'unsupported' | 'conditional' | 'safe';

/** Worst first: the verdict of several readings or members is the first that any of them has. */
export const verdictPrecedence: readonly Verdict[] = [
  'dangerous',
  'incomplete',
  'suspicious',
  'unsupported',
  'conditional',
  'safe',
];

/** Why a model is not simply `safe`, or what else must be said of it. `id` is stable and kebab case; `limit-<name>` for budgets. */
export interface Reason {
  readonly id: string;
  /** One localised sentence. */
  readonly message: string;
  /**
   * What the reason makes of the verdict by itself; `safe` for what should be known and takes nothing from it, `conditional` for code that
   * the verdict rests on.
   */
  readonly verdict: 'incomplete' | 'unsupported' | 'conditional' | 'safe';
  readonly member?: readonly string[];
}

/** A file beside a model that its loader takes too. */
export interface Neighbour {
  /**
   * `shard`: named by an index. `code`: Python that a configuration asks to run. `data`: what a model keeps of its tensors elsewhere.
   * `pickled`: unpickled together with it, so that its verdict is the model's.
   */
  readonly kind: 'shard' | 'code' | 'data' | 'pickled';
  /** Inside the model's folder. */
  readonly path: string;
}

/** Who was shown to have signed a model, as far as what is trusted says it. */
export type Signer =
  /** SHA-256 of the public key (SubjectPublicKeyInfo in DER), in hexadecimal. */
  | { readonly method: 'key'; readonly sha256: string }
  /** Subjects of the certificates that are trusted. */
  | { readonly method: 'certificate'; readonly roots: readonly string[] }
  | { readonly method: 'sigstore'; readonly identity: string; readonly issuer: string };

/** What is known of a signer, by name: the same in every bill of materials and language. */
export function signerFacts(signer: Signer): readonly (readonly [name: string, value: string])[] {
  switch (signer.method) {
    case 'key':
      return [
        ['method', 'key'],
        ['key-sha256', signer.sha256],
      ];
    case 'certificate':
      return [
        ['method', 'certificate'],
        ...signer.roots.map((root) => ['trusted-certificate', root] as const),
      ];
    case 'sigstore':
      return [
        ['method', 'sigstore'],
        ['identity', signer.identity],
        ['issuer', signer.issuer],
      ];
  }
}

/** Everything a scan says of one model file. */
export interface ModelReport {
  readonly path: string;
  /** Best name of the format, from its bytes: `torch-zip`, `joblib`, `pickle`, `npy`... */
  readonly format: string;
  readonly verdict: Verdict;
  /** Every byte that a loader would interpret was interpreted. */
  readonly complete: boolean;
  readonly reasons: readonly Reason[];
  /** Bytes of the whole file and their digest, where that was asked for. */
  readonly size?: number;
  readonly sha256?: string;
  /**
   * A lock names these very bytes with a verdict that is no better, or a signature that was verified names them. Whoever made it
   * knew: the model is shown, and no reason to fail. Never true of a dangerous one.
   */
  readonly accepted?: boolean;
  /** Who was shown to have signed these very bytes, in words; only where a signature was verified in this run. */
  readonly signedBy?: string;
  /** The same for programs; present where `signedBy` is. */
  readonly signer?: Signer;
  /** Whether torch's restricted unpickler would load it; for checkpoints of torch only. */
  readonly weightsOnly?: WeightsOnly;
  /** What else of its folder its loader takes; `judgeFolders` looks after them. */
  readonly neighbours?: readonly Neighbour[];
  /** Dotted names that unpickling it imports, as Python 3 has them; the first `maxImports`. */
  readonly imports?: readonly string[];
  /** Of these, those that are looked up in a module by a dotted name, and the module. */
  readonly within?: readonly (readonly [name: string, module: string])[];
  /** Unreviewed classes and functions that its configuration names, for Keras. */
  readonly configured?: readonly ConfiguredName[];
  /** Sources that the verdict rests on, beside the file itself. */
  readonly dependsOn?: readonly Dependence[];
  readonly findings: readonly Finding[];
}

/** Names that a report keeps of what a model imports. */
export const maxImports = 500;

/** Names that one sentence lists. */
const maxNamed = 5;

/** Names for a sentence: each once, the first few of many. */
export function listed(names: readonly string[]): string {
  const unique = [...new Set(names)].sort();
  const shown = unique.slice(0, maxNamed).join(', ');
  return unique.length > maxNamed ? t('common.list-and-more', shown, unique.length - maxNamed) : shown;
}

/** What is said of files that a loader unpickles together with a model and that were not checked with it. */
export function uncheckedNeighbours(names: readonly string[]): Reason {
  return {
    id: uncheckedId,
    verdict: 'incomplete',
    message: t('verdict.neighbours-not-checked', listed(names)),
  };
}

/** The reason of `uncheckedNeighbours`. */
export const uncheckedId = 'neighbours-not-checked';

/** A report with what follows from its findings and reasons. */
export function judged(report: Omit<ModelReport, 'verdict' | 'complete'>): ModelReport {
  const { reasons, findings } = report;
  return {
    ...report,
    verdict: judgeVerdict(findings, reasons),
    complete: reasons.every(({ verdict }) => verdict === 'safe' || verdict === 'conditional'),
  };
}

/** Rules whose findings say nothing about loading: a leaked credential harms its owner. */
const besideLoading = new Set(['hardcoded-secret-known']);

/**
 * The one place where findings and reasons become a verdict. Suppressed findings do not count, except that a dangerous one
 * always does: nothing turns a known capability green.
 */
function judgeVerdict(findings: readonly Finding[], reasons: readonly Reason[]): Verdict {
  const has = new Set<Verdict>(reasons.map((reason) => reason.verdict));
  for (const finding of findings) {
    if (finding.severity === 'critical') has.add('dangerous');
    else if (
      finding.suppressed === undefined &&
      !besideLoading.has(finding.ruleId) &&
      (finding.severity === 'high' || finding.severity === 'medium')
    ) {
      has.add('suspicious');
    }
  }
  return verdictPrecedence.find((verdict) => has.has(verdict)) ?? 'safe';
}
