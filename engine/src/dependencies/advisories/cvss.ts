/** A metric's weight by its value, by the metric's name. */
type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

const second: Weights = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: { N: 0, P: 0.275, C: 0.66 },
  I: { N: 0, P: 0.275, C: 0.66 },
  A: { N: 0, P: 0.275, C: 0.66 },
};

const third: Weights = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};

/**
 * Base score of a CVSS vector of version 2 or 3, 0 to 10; undefined for others. Version 4 scores by a table of 270 classes, and the
 * databases that use it say in a word what it comes to.
 */
export function cvssScore(vector: string): number | undefined {
  if (vector.length > 200) return undefined;
  return /^CVSS:3\.[01]\//.test(vector)
    ? thirdScore(metricsOf(vector))
    : /^\(?AV:[LAN]\/AC:[HML]\/Au:/.test(vector)
      ? secondScore(metricsOf(vector.replace(/[()]/g, '')))
      : undefined;
}

function metricsOf(vector: string): ReadonlyMap<string, string> {
  return new Map(vector.split('/').map((part) => part.split(':', 2) as [string, string]));
}

function weightIn(weights: Weights, metrics: ReadonlyMap<string, string>): (name: string) => number {
  return (name) => weights[name]?.[metrics.get(name) ?? ''] ?? Number.NaN;
}

/** https://www.first.org/cvss/v2/guide, 3.2.1. */
function secondScore(metrics: ReadonlyMap<string, string>): number | undefined {
  const weight = weightIn(second, metrics);
  const impact = 10.41 * (1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A')));
  const ease = 20 * weight('AV') * weight('AC') * weight('Au');
  if (Number.isNaN(impact + ease)) return undefined;
  return impact === 0 ? 0 : Math.round((0.6 * impact + 0.4 * ease - 1.5) * 1.176 * 10) / 10;
}

/** https://www.first.org/cvss/v3.1/specification-document, 7.1. */
function thirdScore(metrics: ReadonlyMap<string, string>): number | undefined {
  const weight = weightIn(third, metrics);
  const isChanged = metrics.get('S') === 'C';
  const privileges = { N: 0.85, L: isChanged ? 0.68 : 0.62, H: isChanged ? 0.5 : 0.27 }[
    metrics.get('PR') ?? ''
  ];
  const base = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'));
  const impact = isChanged ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  const ease = 8.22 * weight('AV') * weight('AC') * (privileges ?? Number.NaN) * weight('UI');
  if (Number.isNaN(impact + ease)) return undefined;
  if (impact <= 0) return 0;
  // Rounded up to one decimal, as the specification wants it done with floating point.
  const scaled = Math.round(Math.min((isChanged ? 1.08 : 1) * (impact + ease), 10) * 100_000);
  return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10;
}
