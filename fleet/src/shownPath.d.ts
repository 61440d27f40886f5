/** A source as the store knows it, and as it was typed last. */
export interface NamedSource {
  readonly uri: string;
  readonly shown: string;
}
/** A file's path as reports show it: below its source as that was typed. */
export declare function shownPath(path: string, { uri, shown }: NamedSource): string;
