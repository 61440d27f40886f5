import { dirname, relative, resolve, sep } from 'node:path';
import { type StructuredPatchHunk, structuredPatch } from 'diff';
import { fixedText } from '../../engine/src/analysis/fixes';
import type { ScopedVersions } from '../../engine/src/analysis/scopedVersions';
import { MemorySource } from '../../engine/src/bytes/byteSource';
import { decodeStrictUtf8, utf8 } from '../../engine/src/bytes/text';
import { checkFile, type FileReport } from '../../engine/src/check';
import type { Finding, Fix } from '../../engine/src/finding';
import { rules } from '../../engine/src/generated/rules';
import { harmlessLine, terminal } from '../../engine/src/report/display';
import { maskLines } from '../../engine/src/secrets/mask';
import { scopedVersions } from '../../host/src/activeVersions';
import { readBounded } from '../../host/src/boundedFile';
import { nodePlatform } from '../../host/src/nodePlatform';
import { openProjects } from '../../host/src/nodeProjects';
import type { Projects } from '../../host/src/projects';
import type { ScanPool } from '../../host/src/scanPool';
import { isAbsent } from '../../host/src/stats';
import { isPattern, type Walk, walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { checkFiles, openPool } from './checkFiles';
import type { Given } from './commandTable';
import { exclusionOf, openConfigurations, type RunConfigurations } from './configurations';
import { type Guards, guardFile } from './fixGuards';
import { interrupted } from './interrupt';
import { refuseMissing } from './namedFile';
import { print, save } from './output';
import { countOf, UsageError } from './usage';

/** How often a file is fixed and judged again: fixes of one place come one after the other. */
const maxRounds = 10;
/** Lines that come and go in a diff of hunks; its time grows with their square. */
const maxEditLength = 1000;
/** Files that are larger are analysed by nothing that has a fix. */
const maxBytes = 1 << 26;

/** A file before and after its fixes. */
interface Fixed {
  readonly path: string;
  /** Undefined for a file that is made. */
  readonly before: string | undefined;
  readonly after: string;
  readonly fixes: number;
  /** The guard that loads of the file go through. */
  readonly guard?: Fixed;
}

/** `secure-ml fix`: applies fixes, or prints them as a diff; gives the exit code. */
export async function fix({ values, positionals }: Given<'fix'>, version: string): Promise<number> {
  const paths = positionals.length === 0 ? ['.'] : positionals;
  const unknown = (values.rule ?? []).find((id) => !rules.some(({ meta }) => meta.id === id));
  if (unknown !== undefined) throw new UsageError(t('fix.no-such-rule', terminal(unknown)));
  const configurations = openConfigurations(values.config, paths, 'check');
  const walked = walk(paths, exclusionOf(configurations));
  refuseMissing(paths.filter((path) => isAbsent(path) && !(isPattern(path) && walked.files.length > 0)));
  const pool = openPool(countOf('jobs', values.jobs));
  try {
    return await fixFiles(walked, { values, configurations, pool, version });
  } finally {
    await pool.close();
  }
}

interface FixRun {
  readonly values: Given<'fix'>['values'];
  readonly configurations: RunConfigurations;
  /** Threads that judge the files, and the models that they load. */
  readonly pool: ScanPool;
  readonly version: string;
}

async function fixFiles(walked: Walk, { values, configurations, pool, version }: FixRun): Promise<number> {
  const reports = await checkFiles(walked.files, { configurations, inline: 'own', digest: false, pool });
  if (reports === undefined) {
    process.stderr.write(`${t('common.nothing-written')}\n`);
    return interrupted;
  }
  const wanted = (finding: Finding) =>
    finding.suppressed === undefined && (values.rule === undefined || values.rule.includes(finding.ruleId));
  const allows = (each: Fix) => each.edits.length > 0 && (each.safe || values.unsafe === true);
  // As they are before anything is written: a file's fixes do not hang on which files came before it.
  const facts: Facts = { projects: openProjects(), versions: await scopedVersions() };
  let files = 0;
  let fixes = 0;
  const unread = unreadIn(walked, reports);
  for (const { path, message } of unread)
    process.stderr.write(`${t('fix.file-not-fixed', terminal(path), terminal(message))}\n`);
  let failed = unread.length > 0;
  let left = 0;
  for (const report of reports) {
    const open = report.findings.filter(wanted);
    if (values.unsafe !== true) left += open.filter(needsUnsafe).length;
    const isGuardable = values.unsafe === true && open.length > 0 && /\.(?:py|ipynb)$/i.test(report.path);
    if (!isGuardable && !open.some((finding) => finding.fixes?.some(allows))) continue;
    try {
      const guards = values.unsafe === true ? { version, pool } : undefined;
      const fixed = await fixFile(report, { wanted, allows, guards }, configurations, facts);
      if (fixed.after === fixed.before) continue;
      files++;
      fixes += fixed.fixes;
      const changed = fixed.guard === undefined ? [fixed] : [fixed.guard, fixed];
      if (values['dry-run'] !== true) changed.forEach(refuseChanged);
      for (const each of changed)
        if (values['dry-run'] === true) {
          const { text, isExact } = patch(each);
          await print(text);
          if (!isExact) process.stderr.write(`${t('fix.shown-masked', terminal(each.path))}\n`);
        } else save(each.path, each.after);
      if (values['dry-run'] !== true)
        process.stderr.write(`${t('fix.file-fixed', terminal(report.path), fixed.fixes)}\n`);
    } catch (error) {
      failed = true;
      process.stderr.write(
        `${t('fix.file-not-fixed', terminal(report.path), terminal((error as Error).message))}\n`,
      );
    }
  }
  const summary =
    values['dry-run'] === true ? t('fix.would-fix', fixes, files) : t('fix.fixed', fixes, files);
  process.stderr.write(`${summary}\n${left === 0 ? '' : `${t('fix.unsafe-left', left)}\n`}`);
  return failed ? 3 : 0;
}

/** @throws Error for a file that is not what its fixes were made for: what an editor saved meanwhile would be lost. */
function refuseChanged({ path, before }: Fixed): void {
  const now = isAbsent(path) ? undefined : readBounded(path, maxBytes).toString('utf8');
  if (now !== before) throw new Error(t('fix.changed-meanwhile'));
}

/** What could not be read, so that nobody knows whether there is something to fix in it. */
function unreadIn({ problems }: Walk, reports: readonly FileReport[]): Walk['problems'] {
  const ofFiles = reports.flatMap(({ errors }) => errors);
  return [...problems, ...ofFiles.filter(({ id }) => id === 'unreadable' || id === 'vanished')];
}

/** True for a finding that only a fix which may change the program helps. */
function needsUnsafe({ fixes = [] }: Finding): boolean {
  return (
    fixes.some(({ edits }) => edits.length > 0) && !fixes.some(({ safe, edits }) => safe && edits.length > 0)
  );
}

/** Which fixes are made. */
interface Choice {
  readonly wanted: (finding: Finding) => boolean;
  readonly allows: (fix: Fix) => boolean;
  /** What guards are made by; undefined where none is. */
  readonly guards: Guards | undefined;
}

/** What files are judged by beside their own text. */
interface Facts {
  readonly projects: Projects;
  readonly versions: ScopedVersions;
}

async function fixFile(
  report: FileReport,
  { wanted, allows, guards }: Choice,
  configurations: RunConfigurations,
  { projects, versions }: Facts,
): Promise<Fixed> {
  const { path } = report;
  const bytes = readBounded(path, maxBytes);
  const before = decodeStrictUtf8(bytes);
  // Another encoding would be written as UTF-8, and the file would be another one.
  if (before === undefined || !Buffer.from(utf8.encode(before)).equals(bytes))
    throw new Error(t('fix.not-utf8'));
  const folder = dirname(path);
  const options = {
    ...(await projects.of(folder)),
    ...(await versions.of(resolve(folder))),
    platform: nodePlatform,
    cancel: { cancelled: false },
    configuration: configurations.folders.of(path),
    inlineSuppressions: configurations.standing.tracks(path),
    digest: false,
  };
  let after = before;
  let fixes = 0;
  let guard: Fixed | undefined;
  for (let round = 0; round < maxRounds; round++) {
    // Judged here even the first time: the file may have changed since the workers read it.
    const { findings } = await checkFile(path, new MemorySource(path, utf8.encode(after)), true, options);
    if (round === 0 && guards !== undefined) {
      const guarded = await guardFile(report, after, findings.filter(wanted), configurations, guards);
      if (guarded !== undefined) {
        guard = { ...guarded.guard, fixes: 0 };
        after = guarded.text;
        fixes += guarded.loads;
        continue;
      }
    }
    const open = findings.filter((finding) => wanted(finding) && finding.fixes?.some(allows));
    const next = fixedText(after, path.endsWith('.ipynb'), open, allows);
    if (next === after) break;
    after = next;
    fixes += open.length;
  }
  return { path, before, after, fixes, ...(guard === undefined ? {} : { guard }) };
}

/** A diff, and whether it is shown as it is. */
interface Patch {
  readonly text: string;
  /** False where a line holds a secret, or what a terminal or a CI system acts on: what stands for it is in no file. */
  readonly isExact: boolean;
}

/** A diff that `git apply` and `patch -p1` take, unless a line of it must not be shown. */
function patch({ path, before, after }: Fixed): Patch {
  const name = relative('.', path).split(sep).join('/');
  const options = { context: 3, maxEditLength };
  const hunks = structuredPatch(name, name, before ?? '', after, '', '', options)?.hunks ?? [
    wholeHunk(before ?? '', after),
  ];
  // Where a side has no line, it is named by the one before.
  const place = (start: number, lines: number) => `${lines === 0 ? start - 1 : start},${lines}`;
  const shownBefore = shownLines(before ?? '');
  const shownAfter = shownLines(after);
  let isExact = true;
  const parts = hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => {
    let [old, now] = [oldStart - 1, newStart - 1];
    const shown = lines.map((line) => {
      const sign = line[0];
      const text = sign === '+' ? shownAfter[now] : sign === '\\' ? line.slice(1) : shownBefore[old];
      if (sign === '+' || sign === ' ') now++;
      if (sign === '-' || sign === ' ') old++;
      const safe = shownLine(sign, text);
      if (safe !== line) isExact = false;
      return safe;
    });
    return `@@ -${place(oldStart, oldLines)} +${place(newStart, newLines)} @@\n${shown.join('\n')}\n`;
  });
  const old = before === undefined ? '/dev/null' : quoted(`a/${name}`);
  return { text: `--- ${old}\n+++ ${quoted(`b/${name}`)}\n${parts.join('')}`, isExact };
}

/** A whole text in place of another one. */
function wholeHunk(before: string, after: string): StructuredPatchHunk {
  const [old, now] = [before, after].map((text) => (text === '' ? [] : text.split(/(?<=\n)/)));
  const signed = (sign: string, lines: string[]) =>
    lines.flatMap((line) =>
      line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'],
    );
  return {
    oldStart: 1,
    oldLines: old.length,
    newStart: 1,
    newLines: now.length,
    lines: [...signed('-', old), ...signed('+', now)],
  };
}

/** A line of a diff. A mark of the byte order and a carriage return, where files have them, do nothing there. */
function shownLine(sign: string, text: string): string {
  const [, mark, body, end] = /^(\ufeff?)(.*?)(\r?)$/s.exec(text) ?? ['', '', text, ''];
  const safe = harmlessLine(`${sign}${body}`);
  return `${sign}${mark}${safe.slice(sign.length)}${end}`;
}

/** The lines of a text with its secrets masked, those that go over several lines too. */
function shownLines(text: string): string[] {
  return maskLines(text).split('\n');
}

/** A name as git writes it: quoted where it has characters that would end it. */
function quoted(name: string): string {
  if (!/[\p{Cc}"\\]/u.test(name)) return /\s/.test(name) ? `${name}\t` : name;
  const escaped = [...Buffer.from(name)].map((byte) => {
    const character = String.fromCharCode(byte);
    if (character === '"' || character === '\\') return `\\${character}`;
    return byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, '0')}` : character;
  });
  return `"${escaped.join('')}"`;
}
