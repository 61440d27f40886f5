import { realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { rules } from '../../engine/src/generated/rules';
import { lockName } from '../../engine/src/provenance/lockFile';
import { terminal } from '../../engine/src/report/display';
import { toJson } from '../../engine/src/report/json';
import { makeReport, type Report } from '../../engine/src/report/report';
import type { Answer, ExplainedPage } from '../../host/src/modelTasks';
import { rulePage } from '../../host/src/rulePages';
import { statsOf } from '../../host/src/stats';
import { temporaryFolder } from '../../host/src/temporary';
import { type FileTask, walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { checkFiles, judgeTogether, openPool } from './checkFiles';
import type { Given } from './commandTable';
import { configurationNotices, openConfigurations } from './configurations';
import { loadLock } from './lock';
import { UsageError } from './usage';
import { verifyLock } from './verifyLock';

/** Characters of one answer: what is longer than an agent can read says less to it. */
const maxAnswer = 100_000;
const maxCode = 1_000_000;

const path = { type: 'string', description: 'Path of a file or folder below the roots' } as const;

/** What an agent may ask. Nothing is written, executed or fetched. */
const tools = [
  {
    name: 'check_model',
    description:
      'Judges model files without loading them: dangerous, incomplete, suspicious, unsupported or safe, with what was found.',
    inputSchema: { type: 'object', properties: { path }, required: ['path'] },
  },
  {
    name: 'check_code',
    description:
      'Checks Python, notebooks, manifests and pipelines: files at a path, or a text under a file name.',
    inputSchema: {
      type: 'object',
      properties: {
        path,
        code: { type: 'string', description: 'Text to check in place of a path' },
        name: { type: 'string', description: 'File name that the text would have, such as train.py' },
      },
    },
  },
  {
    name: 'explain_model',
    description: 'Says line by line what loading a pickle-based model would do.',
    inputSchema: {
      type: 'object',
      properties: { path, page: { type: 'integer', minimum: 1, description: 'Page of a long explanation' } },
      required: ['path'],
    },
  },
  {
    name: 'explain_rule',
    description: 'The page of a rule, by its id or code.',
    inputSchema: { type: 'object', properties: { rule: { type: 'string' } }, required: ['rule'] },
  },
  {
    name: 'verify_lock',
    description: 'Compares every byte of locked models with models.lock.',
    inputSchema: { type: 'object', properties: { lock: { ...path, description: `Path of ${lockName}` } } },
  },
] as const;

/** `secure-ml mcp`: serves an agent until it leaves; gives the exit code. */
export async function mcp({ positionals }: Given<'mcp'>, version: string): Promise<number> {
  const agent = new Agent(positionals.length === 0 ? ['.'] : positionals, version);
  const server = new Server({ name: 'secure-ml', version }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, async () => ({
    tools: tools.map((tool) => ({ ...tool, annotations: { readOnlyHint: true, openWorldHint: false } })),
  }));
  // One after the other: each has threads of its own.
  let last: Promise<unknown> = Promise.resolve();
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) => {
    const answer = last.then(() => {
      signal.throwIfAborted();
      return answerTo(agent, params.name, params.arguments ?? {});
    });
    last = answer.catch(() => undefined);
    return answer;
  });
  const transport = new StdioServerTransport();
  const left = new Promise<void>((done) => {
    process.stdin.once('end', done);
    process.stdin.once('close', done);
  });
  await server.connect(transport);
  await left;
  await server.close();
  return 0;
}

async function answerTo(agent: Agent, name: string, given: Record<string, unknown>) {
  try {
    return untrusted(await agent.answer(name, given));
  } catch (error) {
    return { ...untrusted(terminal((error as Error).message)), isError: true };
  }
}

/** An answer, after a sentence that tells an agent how to take what files say. */
function untrusted(text: string) {
  const cut = text.length > maxAnswer ? `${text.slice(0, maxAnswer)}\n${t('mcp.cut', maxAnswer)}` : text;
  return {
    content: [
      { type: 'text' as const, text: t('mcp.untrusted') },
      { type: 'text' as const, text: cut },
    ],
  };
}

/** Answers questions about files below some roots. */
class Agent {
  private readonly roots: readonly string[];

  /** @throws UsageError for a root that is not there */
  constructor(
    roots: readonly string[],
    private readonly version: string,
  ) {
    this.roots = roots.map((root) => {
      if (statsOf(root)?.isDirectory() !== true)
        throw new UsageError(t('usage.no-such-path', terminal(root)));
      return realpathSync(root);
    });
  }

  async answer(name: string, given: Record<string, unknown>): Promise<string> {
    switch (name) {
      case 'check_model':
        return toJson(await this.check(this.filesAt(given.path), true));
      case 'check_code':
        return typeof given.code === 'string'
          ? this.checkText(given.code, nameOf(given.name))
          : toJson(await this.check(this.filesAt(given.path), false));
      case 'explain_model':
        return this.explain(this.inside(given.path), given.page);
      case 'explain_rule':
        return ruleText(given.rule);
      case 'verify_lock':
        return this.verify(this.inside(given.lock ?? join(this.roots[0], lockName)));
      default:
        throw new Error(t('mcp.no-tool', name));
    }
  }

  /** A path that leads to something below the roots, also where links are followed. @throws Error */
  private inside(given: unknown): string {
    if (typeof given !== 'string') throw new Error(t('mcp.path-missing'));
    let real: string;
    try {
      real = realpathSync(resolve(this.roots[0], given));
    } catch {
      throw new Error(t('mcp.outside', given));
    }
    if (!this.roots.some((root) => real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)))
      throw new Error(t('mcp.outside', given));
    return real;
  }

  private filesAt(given: unknown): readonly FileTask[] {
    return walk([this.inside(given)]).files;
  }

  private async check(files: readonly FileTask[], modelsOnly: boolean): Promise<Report> {
    const configurations = openConfigurations(undefined, this.roots, 'check');
    const settings = { configurations, inline: 'own', digest: modelsOnly, modelsOnly, quiet: true } as const;
    const checked = (await checkFiles(files, settings)) ?? [];
    const reports = await judgeTogether(checked, { files, problems: [] }, configurations);
    return makeReport(this.version, reports, 0, [], configurationNotices(configurations));
  }

  private async checkText(code: string, name: string): Promise<string> {
    if (code.length > maxCode) throw new Error(t('common.file-exceeds-limit', maxCode));
    const folder = temporaryFolder();
    try {
      const storedAt = join(folder, 'text');
      writeFileSync(storedAt, code, { mode: 0o600 });
      return toJson(await this.check([{ path: name, explicit: true, storedAt }], false));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  private async explain(model: string, given: unknown): Promise<string> {
    const page = Number.isSafeInteger(given) && (given as number) > 0 ? (given as number) : 1;
    const { configuration } = openConfigurations(undefined, this.roots, 'check').folders;
    const pool = openPool(1);
    try {
      const cancelled = new Int32Array(new SharedArrayBuffer(4));
      const answer = await pool.ask<
        { path: string; configuration: object; cancelled: Int32Array; page: number },
        Answer<ExplainedPage>
      >('explain', { path: model, configuration, cancelled, page });
      if ('refused' in answer) throw new Error(answer.refused.message);
      return answer.value.lines.map(({ text }) => terminal(text)).join('\n');
    } finally {
      await pool.close();
    }
  }

  private async verify(lockPath: string): Promise<string> {
    const configurations = openConfigurations(undefined, this.roots, 'verdict');
    const lock = loadLock(lockPath, configurations.folders.configuration.limits);
    if (lock === undefined) throw new Error(t('mcp.outside', lockPath));
    const verified = await verifyLock(lock, lockPath, [], configurations, this.version);
    if (verified === undefined) throw new Error(t('common.nothing-written'));
    return `${verified.summary}\n${toJson(verified.report)}`;
  }
}

/** Longest name of a file on usual disks. */
const maxName = 255;

/** What a text is called: its kind is told by the end of its name. */
function nameOf(given: unknown): string {
  const name = typeof given === 'string' ? basename(given).slice(-maxName) : '';
  return name === '' ? 'code.py' : name;
}

async function ruleText(given: unknown): Promise<string> {
  const name = String(given);
  const rule = rules.find(({ meta }) => meta.id === name || meta.code === name.toUpperCase());
  if (rule === undefined) throw new Error(t('mcp.no-rule', name));
  return rulePage(rule.meta.id);
}
