/** The examples of the rules' pages; pages.test.ts says how they are written. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import type { AnalysisContext } from '../../../engine/src/analysis/context';
import { type DocumentKind, documentKind } from '../../../engine/src/analysis/documentKind';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import type { FileReport } from '../../../engine/src/check';
import { readConfiguration } from '../../../engine/src/configuration/readConfiguration';
import type { AdvisoryIndex } from '../../../engine/src/dependencies/advisories/advisory';
import { readIndexProject } from '../../../engine/src/dependencies/advisories/indexProject';
import { AdvisoryMemory } from '../../../engine/src/dependencies/advisories/memory';
import { readOsv } from '../../../engine/src/dependencies/advisories/osv';
import type { Finding } from '../../../engine/src/finding';
import { scanImageArchive } from '../../../engine/src/images/scanImage';
import { judgeFolders } from '../../../engine/src/models/scan/folder';
import { scanModel } from '../../../engine/src/models/scan/scanModel';
import type { KnownTags } from '../../../engine/src/pipelines/tags';
import { verifiersIn } from '../../../engine/src/pipelines/verification';
import { contextWith, notebookOf } from '../analysis/support';
import { dockerArchive } from '../images/imageFixture';
import { letters } from '../secrets/tokens';
import { claimFindings } from './provenanceExamples';

export interface Example {
  readonly section: 'Bad' | 'Good';
  readonly path: string;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly context: AnalysisContext;
  /** Images only: the archive. */
  readonly image?: Uint8Array;
  /** Models only. */
  readonly bytes?: Uint8Array;
  /** Folders only: models by their path. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** Folders that something is said of: what says it. */
  readonly claim?: 'lock' | 'signature';
}

/** Examples of a page's text. */
export function examplesOf(page: string): readonly Example[] {
  const examples: Example[] = [];
  let section = '';
  let fence: string[] | undefined;
  let body: string[] = [];
  for (const line of page.split('\n')) {
    if (fence === undefined) {
      if (line.startsWith('## ')) section = line.slice(3);
      if (line.startsWith('```')) {
        fence = line.slice(3).split(' ');
        body = [];
      }
    } else if (line === '```') {
      if (section === 'Bad' || section === 'Good') examples.push(exampleOf(section, fence, body.join('\n')));
      fence = undefined;
    } else body.push(line);
  }
  return examples;
}

function exampleOf(section: Example['section'], fence: readonly string[], body: string): Example {
  const text = body.replace(/<(\d+) letters and digits>/g, (_, count: string) => letters(Number(count)));
  const versions = fence.flatMap((word) => {
    const [name = '', version] = word.split('==');
    return version === undefined ? [] : [[name, version] as const];
  });
  const profile = fence.includes('strict') ? ({ profile: 'strict' } as const) : {};
  const context = contextWith({ versions: new Map(versions), ...profile });
  const path = fence.find((word) => word.startsWith('file='))?.slice(5);
  if (path !== undefined) {
    const [own = '', ...others] = text.split(/^# --- /m);
    const beside = new Map(
      others.map((other) => {
        const feed = other.indexOf('\n');
        return [other.slice(0, feed), other.slice(feed + 1)] as const;
      }),
    );
    const platform = { ...context.platform, readText: async (name: string) => beside.get(name) };
    const advisories = advisoriesOf(beside.get('advisories.json'), beside.get('releases.json'));
    const tags = tagsOf(beside.get('tags.json'));
    const verifiers = [...beside].flatMap(([name, other]) => verifiersIn(`/project/${name}`, other));
    const verification = async () => ({ root: '/project', base: '/project', verifiers, complete: true });
    const kind = documentKind(path) ?? 'text';
    const staged = fence.includes('staged');
    const settings = readConfiguration('secure-ml.yaml', beside.get('secure-ml.yaml') ?? '');
    expect(settings?.problems).toEqual([]);
    return {
      section,
      path,
      kind,
      text: own,
      context: {
        ...context,
        ...settings?.configuration,
        ...profile,
        platform,
        advisories,
        tags,
        verification,
        staged,
      },
    };
  }
  const language = fence[0] ?? '';
  if (language === 'ipynb-cells') {
    const notebook = notebookOf(text.split(/\n# %%\n/));
    return { section, path: 'example.ipynb', kind: 'notebook', text: notebook, context };
  }
  if (language === 'image') {
    const layer = Object.fromEntries(
      text.split(/^# --- /m).flatMap((part) => {
        const feed = part.indexOf('\n');
        return feed < 0 ? [] : [[part.slice(0, feed), part.slice(feed + 1)]];
      }),
    );
    return { section, path: 'image.tar', kind: 'text', text, context, image: dockerArchive([layer]) };
  }
  if (language === 'folder' || language === 'lock' || language === 'signature') {
    const files = new Map(
      text.split(/^# --- /m).flatMap((part) => {
        const feed = part.indexOf('\n');
        if (feed < 0) return [];
        const name = part.slice(0, feed);
        return [[name, modelBytes(name, part.slice(feed + 1).replace(/\n$/, ''))] as const];
      }),
    );
    const claim = language === 'folder' ? {} : ({ claim: language } as const);
    return { section, path: '', kind: 'text', text, context, files, ...claim };
  }
  if (language === 'pickle' || language === 'hex' || language === 'model') {
    const bytes =
      language === 'hex' ? Buffer.from(text.replace(/\s/g, ''), 'hex') : Buffer.from(text, 'latin1');
    return { section, path: fence[1] ?? 'model.pkl', kind: 'text', text, context, bytes };
  }
  if (fence[1] === 'ipynb') {
    const staged = fence.includes('staged');
    return { section, path: 'example.ipynb', kind: 'notebook', text, context: { ...context, staged } };
  }
  if (fence[1] === 'requirements')
    return { section, path: 'requirements.txt', kind: 'requirements', text, context };
  if (language === 'python') return { section, path: 'example.py', kind: 'python', text, context };
  return { section, path: `example.${language}`, kind: 'text', text, context };
}

/** Advisories in OSV's own form and an index's answers by name, as the host reads them. */
function advisoriesOf(osv: string | undefined, releases: string | undefined): AdvisoryIndex | undefined {
  if (osv === undefined && releases === undefined) return undefined;
  const memory = new AdvisoryMemory();
  for (const value of JSON.parse(osv ?? '[]')) {
    const advisory = readOsv(value);
    if (advisory !== undefined) memory.addAdvisory(advisory);
  }
  for (const [name, value] of Object.entries(JSON.parse(releases ?? '{}'))) {
    const read = readIndexProject(value);
    if (read !== undefined) memory.addReleases(name, read);
  }
  return memory;
}

/** What a git host said: commits by tag, by repository. */
function tagsOf(text: string | undefined): KnownTags | undefined {
  if (text === undefined) return undefined;
  const commits = Object.entries(JSON.parse(text) as Record<string, Record<string, string>>);
  return new Map(
    commits.map(([repository, tags]) => [
      repository,
      { tags: new Map(Object.entries(tags)), branches: new Set<string>(), current: true },
    ]),
  );
}

/** A file of a folder; safetensors are their header, with what stands before and behind it put around. */
function modelBytes(name: string, text: string): Uint8Array {
  const body = Buffer.from(text, 'latin1');
  if (!name.endsWith('.safetensors')) return body;
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(body.length));
  return Buffer.concat([length, body, Buffer.alloc(1)]);
}

/** Findings of an example, whatever kind of file it is; models must be read to their end. */
export async function findingsOf({
  path,
  kind,
  text,
  context,
  bytes,
  files,
  claim,
  image,
}: Example): Promise<readonly Finding[]> {
  if (files !== undefined && claim !== undefined) return claimFindings(claim, files, context);
  if (files !== undefined) {
    const options = { ...context, explicit: false };
    const reports: FileReport[] = [];
    for (const [name, content] of files) {
      const model = await scanModel(new MemorySource(name, content), name, options);
      reports.push({ path: name, ...(model === undefined ? {} : { model }), findings: [], errors: [] });
    }
    const folders = { isWhole: () => true, exists: (name: string) => files.has(name) };
    return judgeFolders(reports, folders, context.platform).flatMap(({ model }) => model?.findings ?? []);
  }
  if (image !== undefined) {
    const report = await scanImageArchive(path, new MemorySource(path, image), false, context);
    expect(report?.errors).toEqual([]);
    return report?.findings ?? [];
  }
  if (bytes !== undefined) {
    const options = { ...context, explicit: true };
    return (await scanModel(new MemorySource(path, bytes), path, options))?.findings ?? [];
  }
  const { findings, problems } = await analyzeDocument(path, text, kind, context);
  expect(problems).toEqual([]);
  return findings;
}

/** File of a rule's page. */
export function pageFile(ruleId: string): URL {
  return new URL(`../../../docs/rules/${ruleId}.md`, import.meta.url);
}

export function readPage(ruleId: string): string {
  return readFileSync(pageFile(ruleId), 'utf8');
}
