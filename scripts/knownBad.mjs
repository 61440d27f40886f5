// Writes the table of known versions, engine/src/dependencies/data/advisoryTable.ts, from an export of advisories:
//
//   node scripts/knownBad.mjs FOLDER DATE SOURCE [OUTPUT]
//
// FOLDER holds records in OSV's schema (https://ossf.github.io/osv-schema/) as YAML or JSON, such as the folder `vulns` of
// https://github.com/pypa/advisory-database (CC-BY-4.0); DATE is the day of the export, SOURCE says where it is from.
// Only facts are taken: ids, versions, how severe it is, and by the words of the text what it leads to.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from './generate.mjs';
import { root, run } from './install.mjs';

/**
 * What is read here of an advisory: engine/src/dependencies/advisories/advisory.ts.
 * @typedef {{introduced: string, fixed?: string, lastAffected?: string}} Range
 * @typedef {object} Advisory
 * @property {string} id
 * @property {string[]} aliases
 * @property {string} severity
 * @property {{name: string, versions: string[], ranges: Range[]}[]} ranges
 */

const standard = 'engine/src/dependencies/data/advisoryTable.ts';

/**
 * What an advisory leads to by its words, the gravest first: what lets code run often also reads files.
 * @type {readonly (readonly [kind: string, words: RegExp])[]}
 */
const kinds = [
  ['sql', /\bsql injection/i],
  [
    'traversal',
    /(?:path|directory) traversal|file traversal|control of file name|arbitrary (?:locations?|files)\b|outside (?:of )?(?:the|its|their) (?:\w+ ){0,3}(?:director|folder)|arbitrary (?:local )?files? (?:read|write|access|overwrite|delet|load|inclusion|disclosure)|(?:read|write|overwrite|delete) arbitrary (?:local )?files?|zip.?slip|tar.?slip|local file (?:inclusion|read)|\bLFI\b/i,
  ],
  ['xss', /cross.site scripting|\bXSS\b/i],
  ['ssrf', /server.side request forgery|\bSSRF\b/i],
  ['csrf', /cross.site request forgery|\bCSRF\b|dns rebinding/i],
  [
    'code',
    /(?:arbitrary|remote|malicious|python) code|(?:code|command|script) execution|unsandboxed|(?:executes?|runs?) (?:\w+ )?code|expression injection|extension injection|execute (?:arbitrary|any|commands)|arbitrary (?:os |shell |system )?commands?|command injection|code injection|shell injection|\bRCE\b|deseriali|unpickl|\bpickle\.loads?\b|sandbox (?:escape|breakout)|template injection|(?:break|breakout|escape)s? (?:of |out of |from )?the sandbox|\beval\(\)/i,
  ],
  [
    'memory',
    /(?:buffer|heap|stack|integer).{0,12} ?(?:over|under)flow|out.of.bounds|use.after.free|double free|memory corruption|null.?(?:pointer)? dereference|uninitiali[sz]ed|heap oob|undefined behavior|\bOOB\b|segfault|segmentation fault/i,
  ],
  [
    'access',
    /(?:authentication|authorization|access control|permission|restriction).{0,20}(?:bypass|missing|improper|broken)|(?:bypass|missing|improper|broken|insufficient|lack of|incorrect).{0,24}(?:authenticat|authoriz|access control|permission|restriction)|privilege escalation|escalate privileges|session expir|session fixation|authorization flaw|without (?:having )?(?:\w+ )?(?:permission|access)|logout|permissions? (?:\w+ ){1,6}not validated|unauthenticated|unauthori[sz]ed|\bIDOR\b|insecure direct object/i,
  ],
  [
    'forged',
    /request smuggling|crlf|header injection|response splitting|open redirect|cache poisoning|spoof|http parameter/i,
  ],
  [
    'checks',
    /certificate|signature verif|verify.{0,30}signature|\btls\b|\bssl\b|hostname|timing attack|cryptograph/i,
  ],
  [
    'leak',
    /information (?:disclosure|leak|exposure)|sensitive (?:information|data)|\bleak|expos(?:es?|ed|ure|ing)|disclos|credentials|cookie/i,
  ],
  [
    'exhaustion',
    /denial.of.service|\bDo?S\b|redos|catastrophic backtracking|infinite (?:loop|recursion)|uncontrolled (?:resource|recursion)|resource exhaustion|memory exhaustion|exhaust|crash|check.?fail|assertion|quadratic|unbounded|division by zero|divide by zero|excessive|large amount/i,
  ],
];
const kindNames = ['malware', ...kinds.map(([name]) => name), 'unknown'];

/** How grave a kind is where no score says so. @type {Record<string, string>} */
const severityOfKind = { malware: 'critical', code: 'high', exhaustion: 'medium', unknown: 'medium' };

/** Ids of records that stand under the name of a package which their own text says they are not about. */
const mistaken = new Set([
  // Of Arrow's package for R.
  'CVE-2024-52338',
]);

/** @param {string} folder @returns {string[]} paths of records */
function recordsBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ya?ml|json)$/.test(path))
    .sort()
    .map((path) => join(folder, path));
}

/** What was put into a release by an attacker: no weakness of the package, so no CVE. */
const malware =
  /\bmalware\b|\bmalicious (?:code|version|release|package)|compromised (?:version|release)|crypto.?min|\bxmrig\b|exfiltrat/i;

/** @param {{summary?: string, details?: string, aliases?: string[]}} record */
function kindOf({ summary = '', details = '', aliases = [] }) {
  if (!aliases.some((id) => id.startsWith('CVE-')) && malware.test(`${summary} ${details.slice(0, 1_000)}`))
    return 'malware';
  for (const text of [summary, details.slice(0, 4_000)])
    for (const [name, words] of kinds) if (words.test(text)) return name;
  return 'unknown';
}

/** @param {Range} range */
function rangeText({ introduced, fixed, lastAffected }) {
  const start = introduced === '0' ? '' : introduced;
  return fixed === undefined ? `${start}~${lastAffected}` : `${start}<${fixed}`;
}

/** The id that most know an advisory by. @param {Advisory} advisory */
function knownAs({ id, aliases }) {
  const ids = [id, ...aliases];
  return ids.find((one) => one.startsWith('CVE-')) ?? ids.find((one) => one.startsWith('GHSA-')) ?? id;
}

/** Letters that kinds have in the table. @type {Record<string, string>} */
const letters = Object.fromEntries(kindNames.map((name, index) => [name, String.fromCharCode(97 + index)]));

/**
 * @param {string} folder
 * @param {ReadonlySet<string>} wanted names
 * @param {(value: unknown) => Advisory | undefined} readOsv
 */
async function rowsOf(folder, wanted, readOsv) {
  const { parse } = await import('yaml');
  /** @type {Map<string, Map<string, string[]>>} entries by their versions, by package */
  const packages = new Map();
  /** @type {Map<string, Set<string>>} ids that a package has, as several databases tell of one thing */
  const told = new Map();
  for (const path of recordsBelow(folder)) {
    const text = readFileSync(path, 'utf8');
    // Versions such as 2.10 are texts, whether somebody wrote quotes or not.
    const record = path.endsWith('.json') ? JSON.parse(text) : parse(text, { schema: 'failsafe' });
    const advisory = readOsv(record);
    if (advisory === undefined || advisory.aliases.some((id) => mistaken.has(id))) continue;
    const kind = kindOf(record);
    const isScored = /CVSS_V[23]/.test(text) || /^ *severity: \w+$/m.test(text);
    const isDisputed = /\bdisputed\b/i.test(record.details ?? '');
    const severity = isDisputed
      ? 'low'
      : kind === 'malware'
        ? 'critical'
        : isScored
          ? advisory.severity
          : (severityOfKind[kind] ?? advisory.severity);
    for (const { name, ranges, versions } of advisory.ranges) {
      if (!wanted.has(name)) continue;
      const ids = told.get(name) ?? new Set();
      told.set(name, ids);
      const own = [advisory.id, ...advisory.aliases];
      if (own.some((id) => ids.has(id))) continue;
      for (const id of own) ids.add(id);
      // A range without an end says that nobody wrote one down: the versions in a list, if there is one, are what is known.
      const bounded = ranges.filter(
        ({ fixed, lastAffected }) => fixed !== undefined || lastAffected !== undefined,
      );
      const isOpen = bounded.length < ranges.length;
      const texts = bounded.map(rangeText);
      const key = [...texts, ...(isOpen || texts.length === 0 ? spanOf(versions) : [])].join(',');
      if (key === '') continue;
      const rows = packages.get(name) ?? new Map();
      packages.set(name, rows);
      const entry = `${letters[kind]}${severity[0]}${knownAs(advisory).replace(/^CVE-/, '')}`;
      rows.set(key, [...(rows.get(key) ?? []), entry]);
    }
  }
  return packages;
}

/** Versions in a list: each, where they are few, else from the lowest to the highest. @param {readonly string[]} versions */
function spanOf(versions) {
  if (versions.length <= 6) return versions.map((version) => `=${version}`);
  const sorted = [...versions].sort(compareVersions);
  return [`${sorted[0]}~${sorted.at(-1)}`];
}

/** @type {(left: string, right: string) => number} */
let compareVersions = () => 0;

/** @param {string} name @param {Map<string, string[]>} rows */
function lineOf(name, rows) {
  const texts = [...rows].map(([versions, entries]) => `${versions} ${entries.sort().join(' ')}`);
  return `${name}:${texts.sort().join(';')}`;
}

async function main() {
  const [folder, date, source, output = standard] = process.argv.slice(2);
  if (folder === undefined || date === undefined || source === undefined || !/^\d{4}-\d\d-\d\d$/.test(date))
    throw new Error('usage: node scripts/knownBad.mjs FOLDER DATE SOURCE [OUTPUT]');
  const { readOsv } = await load('engine/src/dependencies/advisories/osv.ts');
  const pep440 = await import('@renovatebot/pep440');
  compareVersions = (left, right) =>
    pep440.valid(left) !== null && pep440.valid(right) !== null ? pep440.compare(left, right) : 0;
  const wanted = new Set(
    readFileSync(join(root, 'scripts/advisories/names.txt'), 'utf8')
      .replace(/^#.*$/gm, '')
      .trim()
      .split(/\s+/),
  );
  const packages = await rowsOf(folder, wanted, readOsv);
  const lines = [...packages].map(([name, rows]) => lineOf(name, rows)).sort();
  const text = `// Generated by scripts/knownBad.mjs; how to renew it stands there.
// Facts of the PyPI Advisory Database (https://github.com/pypa/advisory-database), licensed under CC-BY-4.0, changed: reduced to
// distributions of machine learning, and to ids, versions, severities and kinds. Source: ${source}.

/** Day of the export. */
export const advisoryDate = '${date}';

/** What an advisory leads to, by its letter. */
export const advisoryKinds = ${JSON.stringify(Object.fromEntries(Object.entries(letters).map(([name, letter]) => [letter, name])))} as const;

/**
 * A line for each package: its name, then rows of versions (\`2.0<2.1\` from 2.0 to below 2.1, \`~2.1\` up to and with 2.1, \`=2.1\`
 * that one, several by commas) with what is known of them: letter of the kind, first letter of the severity, id (\`CVE-\` left out).
 */
export const advisoryTable = \`
${lines.join('\n')}
\`;
`;
  writeFileSync(resolve(root, output), text);
  if (output === standard)
    run(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', output]);
  console.log(
    `${output}: ${lines.length} packages, ${lines.join('\n').split(/[;\n]/).length} rows, ${text.length} bytes`,
  );
  const without = [...wanted].filter((name) => !packages.has(name));
  console.log(`Without advisories: ${without.join(' ')}`);
}

await main();
