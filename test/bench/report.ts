/** Prints one figure beside its limit. */
export function line(name: string, value: string, limit: string, ok: boolean): void {
  console.log(`${ok ? 'ok  ' : 'OVER'} ${name.padEnd(58)} ${value.padStart(12)}   limit ${limit}`);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
