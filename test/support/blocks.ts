import { Session } from 'node:inspector/promises';

/**
 * Counts the blocks of our code, and of the parsers that it uses, that are run. Begin it before the code is loaded: the runtime counts
 * only in functions that it compiles from then on.
 */
export class BlockCounter {
  private constructor(private readonly session: Session) {}

  static async begin(): Promise<BlockCounter> {
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return new BlockCounter(session);
  }

  /** Blocks run since the last question. */
  async taken(): Promise<number> {
    const { result } = await this.session.post('Profiler.takePreciseCoverage');
    let blocks = 0;
    for (const { url, functions } of result) {
      if (!/\/(?:engine\/src|host\/src|\.cache\/compiled|node_modules\/(?!vitest|@vitest|vite))/.test(url))
        continue;
      // The first is the function itself, whose calls are no longer counted once it was optimized, which differs from run to run.
      for (const { ranges } of functions) for (const { count } of ranges.slice(1)) blocks += count;
    }
    return blocks;
  }

  end(): void {
    this.session.disconnect();
  }
}
