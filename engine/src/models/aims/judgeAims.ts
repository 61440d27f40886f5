import type { Aim, AimFound, Finding } from '../../finding';
import { Meter, type MeterOptions } from '../../meter';
import type { Platform } from '../../platform';
import { maskSecrets } from '../../secrets/mask';
import { shownName } from '../pickle/render';
import type { ModelScan } from '../scan/modelScan';
import { Gathered } from './gathered';
import type { Payload } from './payload';
import * as places from './places';

/**
 * Techniques of MITRE ATLAS, nearest to each aim (5.1: atlas.mitre.org/techniques). It has none for startup files, deletion and mining
 * as such: they are Embed Malware, External Harms and Financial Harm.
 */
const techniques: Readonly<Record<Aim, string>> = {
  shell: 'AML.T0072',
  exfiltration: 'AML.T0025',
  credentials: 'AML.T0055',
  destruction: 'AML.T0048',
  persistence: 'AML.T0018.002',
  mining: 'AML.T0048.000',
  poisoning: 'AML.T0018.000',
  download: 'AML.T0050',
  execution: 'AML.T0011.000',
  unknown: 'AML.T0011.000',
};

/** Payloads of one file that are read: who carries more says the same again. */
const maxPayloads = 64;

/**
 * Says of findings what the code is after: the one module that decides it, for all formats. A finding of a known capability always has an
 * answer, if only that the code could not be read; others have one where something shows it. Changes no verdict. @throws CancelledError
 */
export async function withAims(
  scan: Pick<ModelScan, 'findings' | 'payloads'> & {
    readonly options: MeterOptions & { readonly platform: Platform };
  },
): Promise<readonly Finding[]> {
  const { platform } = scan.options;
  // Its own meter: what the code is after must not cost the file its verdict.
  const meter = new Meter(scan.options, 0);
  const known = new Map<Payload, Said>();
  const all = new Map<Finding, Said>();
  for (const [finding, payload] of scan.payloads) {
    let said = known.get(payload);
    if (said === undefined && known.size < maxPayloads) {
      const gathered = new Gathered(platform, meter);
      await gathered.read(payload);
      said = { aims: aimsOf(payload, gathered), addresses: addressesIn(gathered.texts) };
      known.set(payload, said);
    }
    all.set(finding, said ?? { aims: [{ aim: 'unknown', atlas: techniques.unknown }], addresses: [] });
  }
  const isNamed = ({ aim }: AimFound) => aim !== 'execution' && aim !== 'unknown';
  // What only helps a payload along, such as its import, says nothing beside it.
  const hasNamed = [...all.values()].some(({ aims }) => aims.some(isNamed));
  return scan.findings.map((finding) => {
    const said = all.get(finding);
    const aims = (said?.aims ?? []).filter(
      (one) => isNamed(one) || (!hasNamed && finding.severity === 'critical'),
    );
    if (said === undefined || aims.length === 0) return finding;
    return { ...finding, aims, ...(said.addresses.length === 0 ? {} : { addresses: said.addresses }) };
  });
}

/** What a payload says. */
interface Said {
  readonly aims: readonly AimFound[];
  readonly addresses: readonly string[];
}

/** Addresses of one payload that are listed. */
const maxAddresses = 16;
const address =
  /\b(?:https?|ftps?|ssh|wss?|tcp|udp|s3|gs|stratum\+\w{1,8}):\/\/[^\s'"<>()|;`\\\]}]{1,200}|(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?(?![\d.])/g;

/** URLs and addresses that texts name, each once, secrets in them masked. */
function addressesIn(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts)
    for (const [match] of text.matchAll(address)) {
      if (found.size >= maxAddresses) return [...found];
      found.add(maskSecrets(match));
    }
  return [...found];
}

/** Aims of one payload, worst first; empty for data that shows none. @throws CancelledError */
function aimsOf(payload: Payload, gathered: Gathered): AimFound[] {
  const found: AimFound[] = [];
  const signs = new Signs(gathered);
  for (const [aim, look] of looks) {
    const evidence = look(signs, new Set(found.map((one) => one.aim)));
    if (evidence !== undefined) found.push({ aim, atlas: techniques[aim], evidence });
  }
  if (found.length > 0 || payload.isData === true) return found;
  const [first = gathered.texts[0]] = gathered.ran;
  if (gathered.isClosed || first === undefined) return [{ aim: 'unknown', atlas: techniques.unknown }];
  const evidence = first === undefined ? undefined : excerpt(first, 0, 0);
  return [{ aim: 'execution', atlas: techniques.execution, ...(evidence === undefined ? {} : { evidence }) }];
}

/** Looks through what was gathered; each look gives an excerpt as evidence. */
class Signs {
  readonly names: readonly string[];

  constructor(readonly gathered: Gathered) {
    this.names = gathered.names.flatMap((names) => [...names]);
  }

  text(sign: RegExp): string | undefined {
    for (const text of this.gathered.texts) {
      const match = sign.exec(text);
      if (match !== null) return excerpt(text, match.index, match[0].length);
    }
    return undefined;
  }

  /** A text that has all signs. */
  together(...signs: readonly RegExp[]): string | undefined {
    for (const text of this.gathered.texts) {
      const match = signs.every((sign) => sign.test(text)) ? signs[0].exec(text) : null;
      if (match !== null) return excerpt(text, match.index, match[0].length);
    }
    return undefined;
  }

  name(sign: RegExp): string | undefined {
    const name = this.names.find((one) => sign.test(one));
    return name === undefined ? undefined : shownName(name);
  }

  /** True where the names of one text have both. */
  inOne(first: RegExp, second: RegExp): boolean {
    return this.gathered.names.some((names) => {
      const all = [...names];
      return all.some((name) => first.test(name)) && all.some((name) => second.test(name));
    });
  }

  has(sign: RegExp): boolean {
    return this.text(sign) !== undefined || this.name(sign) !== undefined;
  }
}

type Look = (signs: Signs, found: ReadonlySet<Aim>) => string | undefined;

/** One look for each aim that a payload can have, worst first. */
const looks: readonly (readonly [Aim, Look])[] = [
  ['shell', shell],
  ['exfiltration', exfiltration],
  ['credentials', credentials],
  ['destruction', destruction],
  ['persistence', persistence],
  ['mining', (signs) => signs.text(places.miners)],
  ['poisoning', poisoning],
  ['download', download],
];

function shell(signs: Signs): string | undefined {
  const written = signs.text(places.shells);
  if (written !== undefined) return written;
  const hasSocket =
    signs.has(/\bsocket\b/) && signs.has(/\b(?:connect|bind|listen|accept|create_connection)\b/);
  if (hasSocket && signs.name(places.shellNames) !== undefined && !signs.has(/\bsendall\(open\b/))
    return signs.text(/\bsocket\b/) ?? signs.name(/\bsocket\b/);
  const alone = signs.gathered.programs.find(
    ({ name, words, isCertain }) =>
      isCertain && words.length === 1 && /^(?:ba|z|k|da|fi)?sh$|^(?:cmd|powershell)(?:\.exe)?$/.test(name),
  );
  // A pipe into a shell is no shell that somebody sits at.
  return alone !== undefined && alone.text.trim() === alone.words[0] ? excerpt(alone.text, 0, 0) : undefined;
}

function exfiltration(signs: Signs, found: ReadonlySet<Aim>): string | undefined {
  const drop = signs.text(places.dropPoints);
  if (found.has('shell')) return drop;
  return (
    drop ??
    signs.text(places.sendsInCommand) ??
    signs.text(places.sendsInCode) ??
    signs.together(places.computedAddress, places.collects) ??
    signs.name(places.sends)
  );
}

function credentials(signs: Signs): string | undefined {
  const file = signs.text(places.credentialFiles) ?? signs.text(places.credentialCommands);
  if (file !== undefined) return file;
  for (const text of signs.gathered.texts) {
    const found = places.readsVariables(text);
    if (found !== undefined) return excerpt(text, text.indexOf(found), found.length);
  }
  const variable = signs.name(/\b(?:getenv|environ)\b/) !== undefined;
  const named = variable ? signs.gathered.texts.find((text) => places.isCredentialVariable(text)) : undefined;
  if (named !== undefined) return named;
  // All variables at once: handed on by a pickle, without a name of one.
  const all = signs.names.find((name) =>
    /^(?:os|posix|nt)\.environb?(?:\.(?:items|values|copy|keys))?$/.test(name),
  );
  return (
    signs.name(places.credentialNames) ??
    (all !== undefined && signs.gathered.texts.length === 0 ? all : undefined)
  );
}

function destruction(signs: Signs, found: ReadonlySet<Aim>): string | undefined {
  const command = signs.text(places.destructivePrograms);
  if (command !== undefined) return command;
  const encrypts = signs.together(places.ciphers, places.walks);
  if (encrypts !== undefined && signs.has(/["'][rwa]b?\+?b?["']|write_bytes|\bopen\(/)) return encrypts;
  const deleted = signs.name(places.deletes);
  if (deleted !== undefined) return signs.text(/\brmtree\b/) ?? deleted;
  const fetches = signs.has(places.fetchesInCode) || signs.name(places.fetchNames) !== undefined;
  // Whoever downloads and runs a file tidies up after itself.
  if (fetches || found.has('shell') || found.has('exfiltration')) return undefined;
  return signs.name(places.deletesOne) === undefined
    ? undefined
    : (signs.text(/\b(?:remove|unlink|rmdir)\b/) ?? signs.name(places.deletesOne));
}

function persistence(signs: Signs): string | undefined {
  const place = signs.text(places.startupPlaces);
  if (place !== undefined) return place;
  const startup = signs.text(places.shellStartup);
  if (startup !== undefined && signs.has(places.writes)) return startup;
  if (signs.has(places.pathFiles) && signs.has(places.sitePackages)) return signs.text(places.pathFiles);
  if (signs.has(places.ciphers)) return undefined;
  const spreads = signs.together(places.otherModels, places.writesModels);
  return spreads ?? signs.together(/__reduce__/, /\bdumps?\b|\bsave\b/);
}

function poisoning(signs: Signs): string | undefined {
  const changed = signs.text(places.poisons);
  if (changed !== undefined) return changed;
  const method = signs.gathered.texts.find((text) =>
    /^(?:forward|predict|predict_proba|decision_function|transform|__call__|generate)$/.test(text),
  );
  if (method !== undefined && signs.name(/setattr$/) !== undefined) return method;
  return signs.has(places.writesData) ? signs.text(places.trainingData) : undefined;
}

function download(signs: Signs, found: ReadonlySet<Aim>): string | undefined {
  const { downloadsAndRuns, programs } = signs.gathered;
  if (downloadsAndRuns !== undefined) return excerpt(downloadsAndRuns, 0, 0);
  const runs = signs.text(places.fetchesAndRuns) ?? signs.name(places.alwaysRuns);
  if (runs !== undefined) return runs;
  // A command that fetches and sends nothing brings something.
  const fetcher = programs.find(({ name }) => places.fetchers.test(name));
  if (fetcher !== undefined && !found.has('exfiltration')) return excerpt(fetcher.text, 0, 0);
  const fetches = signs.text(places.fetchesInCode) ?? signs.name(places.fetchNames);
  if (fetches === undefined) return undefined;
  const isKept = signs.has(
    /\b(?:urlretrieve|download_url_to_file|hf_hub_download|snapshot_download|wget\.download)\b/,
  );
  return isKept || signs.inOne(places.fetchNames, places.runsFetched) ? fetches : undefined;
}

/** Characters of evidence, those of them in front of what shows an aim, and the longest line that is masked as a whole. */
const maxEvidence = 200;
const maxBefore = 60;
const maxLine = 2_000;

/** The line around a place, secrets masked before it is cut: half a secret does not look like one. */
function excerpt(text: string, at: number, length: number): string {
  const sign = text.slice(at, at + Math.min(length, maxEvidence));
  const from = Math.max(text.lastIndexOf('\n', at) + 1, at - maxLine);
  const feed = text.indexOf('\n', at + length);
  const line = maskSecrets(text.slice(from, Math.min(feed < 0 ? text.length : feed, at + length + maxLine)));
  if (line.length <= maxEvidence) return line.replace(/\s+/g, ' ').trim();
  const start = Math.max(0, line.indexOf(sign) - maxBefore);
  const shown = line.slice(start, start + maxEvidence);
  return `${start > 0 ? '…' : ''}${shown}${start + maxEvidence < line.length ? '…' : ''}`
    .replace(/\s+/g, ' ')
    .trim();
}
