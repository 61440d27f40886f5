import type { Severity } from '../finding';
import type { RuleFamily } from '../rule';

/** A question to a person, who answers it in `secure-ml.compliance.yaml`. */
export interface Question {
  readonly kind: 'question';
  /** Names the question within its control. */
  readonly id: string;
  readonly text: string;
  /** Days after which an answer has to be given anew. */
  readonly validDays: number;
}

/** What a control looks at. */
export type Check =
  /** Nothing is found by rules: those that name the control themselves, or some by id or family. */
  | { readonly kind: 'speaking' }
  | {
      readonly kind: 'rules';
      readonly rules: readonly string[];
      readonly families: readonly RuleFamily[];
      /** From this severity on, in place of the run's threshold. */
      readonly severity?: Severity;
    }
  /** No model has a worse verdict. */
  | { readonly kind: 'verdicts'; readonly worst: 'safe' | 'suspicious' }
  /** Every model is in `models.lock`, with these bytes. */
  | { readonly kind: 'locks' }
  /** Every model is signed by whom `secure-ml.signers.yaml` names. */
  | { readonly kind: 'signatures' }
  /** There are manifests, and no rule about dependencies finds anything of low severity or more. */
  | { readonly kind: 'dependencies' }
  /** There are pipelines, and no rule about them finds anything. */
  | { readonly kind: 'pipelines' }
  /** There is a file of this name that has, and has not, some texts in it. */
  | {
      readonly kind: 'file';
      readonly paths: readonly string[];
      readonly contains: readonly string[];
      readonly lacks: readonly string[];
    }
  /** Files with one of these texts are named as evidence, whatever the control comes to. */
  | { readonly kind: 'hint'; readonly paths: readonly string[]; readonly mentions: readonly string[] }
  | Question;

/** A control counts only where this is so; elsewhere it does not apply. */
export interface Condition {
  /** A file of one of these names is there. */
  readonly files: readonly string[];
  /** There is a model. */
  readonly models: boolean;
}

/** One thing that a framework asks about. */
export interface Control {
  /** As rules name it: `ML06:2023`, `AML.T0010.003`. */
  readonly id: string;
  readonly title: string;
  /** How much it matters, from 0 to 1. */
  readonly impact?: number;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly onlyIf?: Condition;
  /** Absent where the rules that name the control are all that it looks at. */
  readonly checks?: readonly Check[];
}

/** Somebody answers for it that a control does not count until a day. */
export interface Waiver {
  readonly control: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day, `2027-01-31`. */
  readonly expires: string;
}

/** The controls of one framework, all of them: those that no rule speaks to are said to be unchecked, not left out. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Where the list comes from. */
  readonly source: string;
  readonly controls: readonly Control[];
  readonly waivers?: readonly Waiver[];
}

/** True where something that is named `own` is said of a control: of itself, or of the technique that it is a kind of. */
export function speaksTo(own: string, control: string): boolean {
  return own === control || own.startsWith(`${control}.`);
}

/** What a control looks at, if it does not say it itself. */
export function checksOf({ checks }: Control): readonly Check[] {
  return checks ?? [{ kind: 'speaking' }];
}

/** Who decides a control: this tool, a person, or a person with what this tool found. */
export type ControlKind = 'automated' | 'assisted' | 'asked';

export function kindOf(control: Control): ControlKind {
  const kinds = new Set(checksOf(control).map(({ kind }) => kind));
  if (!kinds.has('question')) return 'automated';
  return kinds.size === 1 ? 'asked' : 'assisted';
}
