import type { Page, Source } from './source';
/** A folder, a pattern or one file of this machine, walked as `check` does. */
export declare class LocalSource implements Source {
  private readonly path;
  constructor(path: string);
  pages(): AsyncGenerator<Page>;
}
/** The files that the lines of a text name; `list:FILE`. */
export declare class ListSource implements Source {
  private readonly list;
  constructor(list: string);
  pages(): AsyncGenerator<Page>;
}
