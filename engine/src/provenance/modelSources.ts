/*
 * Where models come from, in one shape for all kinds of places, so that a list of allowed ones can be compared:
 * `huggingface.co/org/name@revision`, `github.com/owner/name@ref`, `s3://bucket/key`, `host/path`.
 */

/** Hosts that the same place has by other names. */
const aliases: Readonly<Record<string, string>> = {
  'hf.co': 'huggingface.co',
  'www.huggingface.co': 'huggingface.co',
  'www.kaggle.com': 'kaggle.com',
  'raw.githubusercontent.com': 'github.com',
  'www.github.com': 'github.com',
};
const buckets = new Set(['s3', 'gs', 'gcs', 'az', 'abfs', 'abfss', 'oss', 'r2']);

/**
 * Hosts where anybody leaves files without a name, tunnels to a machine of somebody's, and bare addresses of the internet: nobody
 * can tell who put a model there.
 */
const nameless =
  /^(?:transfer\.sh|file\.io|0x0\.st|gofile\.io|anonfiles\.com|mega\.nz|[\w.-]{0,60}mediafire\.com|pastebin\.com|paste\.ee|(?:files|litterbox)?\.?catbox\.moe|[\w-]{1,60}\.(?:ngrok\.io|ngrok-free\.app|trycloudflare\.com|duckdns\.org|loca\.lt|serveo\.net)|(?!10\.|127\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(?:\/|$)/;

/** The place that an address names; undefined for what is no address. Total. */
export function sourceOf(address: string): string | undefined {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]{0,20}):\/\/([^\s?#]{1,2000})/i.exec(address) ?? [];
  const kind = scheme.toLowerCase();
  if (kind === 'hf') return hubSource(rest);
  if (buckets.has(kind)) return `${kind === 'gcs' ? 'gs' : kind}://${trimmed(rest)}`;
  if (!['http', 'https', 'ftp', 'git+https', 'git+ssh', 'ssh', 'git'].includes(kind)) return undefined;
  // User names are no part of a place.
  const [authority, ...path] = trimmed(rest).split('/');
  const host = authority.replace(/^.*@/, '').toLowerCase();
  const named = aliases[host] ?? host;
  if (named === 'huggingface.co') return hubPage(path);
  return [named, ...path].join('/');
}

/** A repository of the Hub: `org/name`, with a revision or without. */
export function hubSource(repository: string, revision?: string): string {
  const [name, at = revision] = trimmed(repository).split('@');
  return `huggingface.co/${name}${at === undefined ? '' : `@${at}`}`;
}

/** An address of the Hub's site: `org/name/resolve/<revision>/file` is that repository at that revision. */
function hubPage(path: readonly string[]): string {
  const plain = path.filter((part) => !['models', 'api', 'datasets', 'spaces'].includes(part));
  const at = plain.findIndex((part) => ['resolve', 'blob', 'raw', 'tree'].includes(part));
  return at < 0 ? hubSource(plain.join('/')) : hubSource(plain.slice(0, at).join('/'), plain[at + 1]);
}

/**
 * A place as a configuration names it: a host, an organisation or repository of the Hub with a revision or without, a bucket.
 * Undefined for what is none.
 */
export function readModelSource(text: string): string | undefined {
  const address = sourceOf(text.includes('://') ? text : `https://${text}`);
  if (address === undefined) return undefined;
  const first = /^(?:[a-z0-9]+:\/\/)?([^/@]+)/.exec(address)?.[1] ?? '';
  const isBucket = address.includes('://');
  return isBucket
    ? address
    : /^[a-z0-9.-]+\.[a-z]{2,}(?::\d{1,5})?$|^localhost(?::\d{1,5})?$/.test(first)
      ? address
      : undefined;
}

/** True for a place where nobody has a name. */
export function isNameless(source: string): boolean {
  return nameless.test(source);
}

function trimmed(text: string): string {
  return text.replace(/\/+$/, '').replace(/\.git(?=@|$)/, '');
}
