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
  /** Name that the user may allow after a review, and the words of the button. */
  readonly allow?: { readonly name: string; readonly label: string };
  /** Where its bytes are. */
  readonly place?: BytePlace;
}

/** A byte of the file, or of what is inside it. */
export interface BytePlace {
  /** Names of members, from the outermost; never shown. */
  readonly member: readonly string[];
  readonly offset: number;
  /** What holds the byte, and which one it is, for people. */
  readonly title: string;
  readonly label: string;
}

export interface FactView {
  readonly label: string;
  readonly value: string;
  /** It is shown in the code font. */
  readonly code?: boolean;
  /** What of the file it was told from, in the code font behind it. */
  readonly evidence?: string;
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
  readonly delete: string;
  readonly cancel: string;
  readonly copy: string;
  readonly copied: string;
  readonly reasons: string;
  readonly findings: string;
  readonly details: string;
  readonly page: string;
  readonly evidence: string;
  readonly showBytes: string;
  readonly hex: HexLabels;
}

/** Words of the view of bytes. Some hold places for what the page knows alone: `{0}`. */
export type HexLabels = Readonly<
  Record<
    | 'title'
    | 'file'
    | 'back'
    | 'close'
    | 'goTo'
    | 'noOffset'
    | 'size'
    | 'sizeUnknown'
    | 'before'
    | 'after'
    | 'cursor'
    | 'selected'
    | 'inspector'
    | 'type'
    | 'littleEndian'
    | 'bigEndian'
    | 'copyHex'
    | 'copyText'
    | 'reading',
    string
  >
>;

/** What a report offers first: `delete` is offered only there. */
export type PrimaryAction = 'delete' | 'explain' | 'convert' | 'scan' | 'copyReport';

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
      /** What to do first. */
      readonly primary: PrimaryAction;
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
  /** Numbers; undefined where the shape is not known. */
  readonly parameters?: number;
}

/** A table of tensors by columns, as the server's. */
export interface TensorsView {
  /** For the form of numbers. */
  readonly language: string;
  readonly names: readonly string[];
  /** For each tensor the place of its form in `forms`. */
  readonly formOf: readonly number[];
  readonly forms: readonly TensorFormView[];
  /** Tensors that are the same bytes as one before them, which count once. */
  readonly ties: readonly (readonly [tensor: number, first: number])[];
  readonly notes: readonly (readonly [tensor: number, note: string])[];
  readonly facts: readonly FactView[];
  /** False for a first look; the whole table follows. */
  readonly isComplete: boolean;
  readonly labels: Readonly<
    Record<
      | 'title'
      | 'filter'
      | 'shown'
      | 'name'
      | 'dtype'
      | 'shape'
      | 'parameters'
      | 'bytes'
      | 'note'
      | 'facts'
      | 'types'
      | 'byModule'
      | 'inModule'
      | 'inBytes'
      | 'copyTable'
      | 'exportTable'
      | 'hint'
      | 'close'
      | 'bars'
      | 'barRange'
      | 'barCount'
      | 'barTable',
      string
    >
  >;
}

/** What is known of the numbers of a tensor that was asked for. */
export type StatisticsView =
  | { readonly state: 'reading'; readonly message: string; readonly cancel: string }
  | { readonly state: 'failed'; readonly message: string }
  | {
      readonly state: 'done';
      readonly facts: readonly FactView[];
      readonly histogram?: HistogramView;
    };

export interface HistogramView {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

/** A page of bytes, or why there is none. */
export type BytesView =
  | {
      readonly state: 'read';
      /** Base64. */
      readonly bytes: string;
      readonly first: number;
      /** Of all, where it is known. */
      readonly size?: number;
    }
  | { readonly state: 'failed'; readonly message: string };

/** Bytes of a page. */
export const bytesPerPage = 1 << 16;

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
  | { readonly type: 'tensors'; readonly tensors: TensorsView }
  | { readonly type: 'statistics'; readonly tensor: number; readonly view: StatisticsView }
  | {
      readonly type: 'bytes';
      readonly member: readonly string[];
      readonly page: number;
      readonly view: BytesView;
    };

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
        | 'delete'
        | 'tensors'
        | 'values'
        | 'cancelStatistics';
    }
  /** The numbers of a tensor, by its place in the table and the name that it has there. */
  | { readonly type: 'statistics'; readonly tensor: number; readonly name: string }
  /** Pages count from 1. */
  | { readonly type: 'bytes'; readonly member: readonly string[]; readonly page: number }
  /** Allows a name that a finding is about. */
  | { readonly type: 'allow'; readonly name: string }
  /** The table as CSV. */
  | { readonly type: 'saveTensors'; readonly text: string }
  | { readonly type: 'copy'; readonly text: string };
