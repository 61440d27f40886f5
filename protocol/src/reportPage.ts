/** Messages between a report page and the extension, and what the page shows. Every text is localised and safe to show as text. */

export type Tone = 'danger' | 'warning' | 'unknown' | 'safe';

export interface FindingView {
  readonly tone: Tone;
  readonly icon: string;
  readonly severity: string;
  readonly message: string;
  readonly code: string;
  /** Page of the rule; an https address or empty. */
  readonly href: string;
  readonly evidence?: string;
  readonly facts: readonly FactView[];
}

export interface FactView {
  readonly label: string;
  readonly value: string;
  /** It is shown in the code font. */
  readonly code?: boolean;
  /** A button copies it. */
  readonly copy?: boolean;
}

/** Words of the page itself. */
export interface Labels {
  readonly scanAgain: string;
  readonly copyReport: string;
  readonly openWith: string;
  readonly explain: string;
  readonly convert: string;
  readonly cancel: string;
  readonly copy: string;
  readonly copied: string;
  readonly reasons: string;
  readonly findings: string;
  readonly details: string;
  readonly page: string;
  readonly evidence: string;
}

export type ReportView = { readonly name: string; readonly labels: Labels } & (
  | { readonly state: 'scanning'; readonly title: string; readonly progress: string }
  | { readonly state: 'failed'; readonly title: string; readonly message: string }
  | {
      readonly state: 'done';
      readonly tone: Tone;
      readonly icon: string;
      readonly title: string;
      readonly sentence: string;
      /** A second sentence where the file was not read to its end. */
      readonly warning?: string;
      /** Converting it to safetensors is offered. */
      readonly isConvertible: boolean;
      readonly facts: readonly FactView[];
      readonly reasons: readonly { readonly message: string; readonly member: string }[];
      readonly findings: readonly FindingView[];
      readonly weightsOnly?: WeightsOnlyView;
    }
);

/** What torch.load(weights_only=True) makes of the file. */
export interface WeightsOnlyView {
  readonly title: string;
  readonly advice: string;
  readonly answers: readonly FactView[];
  /** Names that the newest version blocks, and why. */
  readonly blocked: readonly FactView[];
  readonly snippet?: string;
}

/** What tensors have in common. */
export interface TensorFormView {
  readonly dtype: string;
  readonly shape: string;
  readonly bytes: number;
}

/** A table of tensors by columns, as the server's. */
export interface TensorsView {
  /** For the form of numbers. */
  readonly language: string;
  readonly names: readonly string[];
  /** For each tensor the place of its form in `forms`. */
  readonly formOf: readonly number[];
  readonly forms: readonly TensorFormView[];
  readonly notes: readonly (readonly [tensor: number, note: string])[];
  readonly facts: readonly FactView[];
  /** False for a first look; the whole table follows. */
  readonly isComplete: boolean;
  readonly labels: Readonly<
    Record<
      'title' | 'filter' | 'shown' | 'name' | 'dtype' | 'shape' | 'bytes' | 'note' | 'facts' | 'types',
      string
    >
  >;
}

/** A value that the model keeps: a row, and what is inside. */
export interface ValueView {
  readonly label: string;
  readonly text: string;
  readonly children?: readonly ValueView[];
  /** Items that are left out. */
  readonly more?: number;
}

export interface ValuesView {
  readonly title: string;
  readonly parts: readonly ValueView[];
}

export type ToPage =
  | { readonly type: 'show'; readonly view: ReportView }
  | { readonly type: 'values'; readonly values: ValuesView }
  | { readonly type: 'tensors'; readonly tensors: TensorsView };

export type FromPage =
  | {
      readonly type:
        | 'ready'
        | 'scan'
        | 'cancel'
        | 'copyReport'
        | 'openWith'
        | 'explain'
        | 'convert'
        | 'tensors'
        | 'values';
    }
  | { readonly type: 'copy'; readonly text: string };
