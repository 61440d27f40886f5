import PgBoss from 'pg-boss';
/** Rows of an answer. */
export type Row = Readonly<Record<string, unknown>>;
/** Whatever SQL can be sent to: the store itself, or one transaction of it. */
export interface Sql {
  query<R extends Row = Row>(text: string, values?: readonly unknown[]): Promise<R[]>;
}
/** Name of the one queue. */
export declare const queue = 'scan';
/** A job is tried once and then this often again. */
export declare const retries = 2;
/** Files, results and the queue of a fleet. */
export declare class Store implements Sql {
  private readonly database;
  readonly boss: PgBoss;
  /** Several processes may work on it. */
  readonly isShared: boolean;
  private constructor();
  /**
   * Opens a folder or `postgres://`, and brings its tables up to date.
   * @throws UsageError where it cannot be opened, or belongs to a newer version
   */
  static open(address: string): Promise<Store>;
  query<R extends Row = Row>(text: string, values?: readonly unknown[]): Promise<R[]>;
  /** Work of which all or nothing counts. `queued` sends calls of the queue the same way. */
  transaction<R>(
    work: (
      sql: Sql,
      queued: {
        db: PgBoss.Db;
      },
    ) => Promise<R>,
  ): Promise<R>;
  /** Ends jobs as part of a transaction. pg-boss takes the connection after the job's output, whatever its types say. */
  complete(
    jobs: readonly string[],
    queued: {
      db: PgBoss.Db;
    },
  ): Promise<void>;
  /** Bytes on disk. */
  size(): Promise<number>;
  close(): Promise<void>;
}
