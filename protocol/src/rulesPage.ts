/** Messages between the page of rules and the extension, and what the page shows. Every text is localised and safe to show as text. */

export interface RulesView {
  readonly language: string;
  /** Folders that can be configured by themselves; empty where none is open. */
  readonly folders: readonly string[];
  readonly folder: number;
  readonly profile: string;
  readonly profiles: readonly Choice[];
  readonly profileFrom: string;
  readonly levels: readonly Choice[];
  readonly rules: readonly RuleView[];
  /** Where changes are written, and what does not count. */
  readonly notes: readonly string[];
  readonly labels: Readonly<
    Record<
      | 'title'
      | 'search'
      | 'kind'
      | 'everyKind'
      | 'onlyChanged'
      | 'profile'
      | 'folder'
      | 'rule'
      | 'severity'
      | 'severityOf'
      | 'source'
      | 'reset'
      | 'resetOf'
      | 'shown'
      | 'none'
      | 'openFile'
      | 'openSettings',
      string
    >
  >;
}

export interface Choice {
  readonly id: string;
  readonly text: string;
}

export interface RuleView {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly level: string;
  readonly from: string;
  readonly isChanged: boolean;
}

export type ToRulesPage = { readonly type: 'show'; readonly view: RulesView };

export type FromRulesPage =
  | { readonly type: 'ready' | 'openFile' | 'openSettings' }
  /** `default` takes what was set away. */
  | { readonly type: 'level'; readonly ruleId: string; readonly level: string }
  | { readonly type: 'profile'; readonly profile: string }
  | { readonly type: 'folder'; readonly index: number }
  | { readonly type: 'rule'; readonly ruleId: string };
