// What scripts/icon.mjs uses of pngjs, which has no types of its own.
declare module 'pngjs' {
  export class PNG {
    constructor(size: { width: number; height: number });
    readonly data: Buffer;
    static readonly sync: { write(png: PNG): Buffer };
  }
}
