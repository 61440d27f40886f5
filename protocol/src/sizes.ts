const units = ['KiB', 'MiB', 'GiB', 'TiB'] as const;

/** A size in the unit that reads best. `inBytes` says how many bytes there are, given their number as text. */
export function shortSize(bytes: number, language: string, inBytes: (count: string) => string): string {
  if (bytes < 1024) return inBytes(bytes.toLocaleString(language));
  const exponent = Math.min(units.length, Math.floor(Math.log2(bytes) / 10));
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${(bytes / 1024 ** exponent).toLocaleString(language, digits)} ${units[exponent - 1]}`;
}
