import { availableParallelism } from 'node:os';
import type { CommandName, Given } from '../../cli/src/commandTable';
import { write } from '../../cli/src/formats';
import { carriedOut, print, refuseUnwritable, save } from '../../cli/src/output';
import { UsageError } from '../../cli/src/usage';
import { jsonLine, jsonText, terminal } from '../../engine/src/report/display';
import { exitCode, makeReport } from '../../engine/src/report/report';
import { t } from '../../l10n/messages';
import { addSource, enqueue } from './enqueue';
import { groupsOf } from './groups';
import { readQuery, select } from './query';
import { prune, retryFailed } from './repair';
import { reportOf } from './results';
import { serve } from './serve';
import { canonicalSource, openSource } from './sources/openSource';
import { statusOf } from './status';
import { Store } from './store';
import { statusText } from './text';
import { openTraces, type Traces } from './traces';
import { work } from './work';

/** What was said on the command line. */
type Options = Given<'fleet'>['values'];

/** What a command is given. */
interface Call {
  readonly store: Store;
  readonly options: Options;
  readonly positionals: readonly string[];
  readonly version: string;
  readonly traces: Traces;
  /** Set once somebody asked the process to end: what is under way is finished. */
  readonly draining: { readonly requested: boolean };
}

const commands: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  enqueue: runEnqueue,
  work: runWork,
  status: runStatus,
  report: runReport,
  gate: runGate,
  retry: runRetry,
  prune: runPrune,
  serve: runServe,
};

const registryCommands: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  add: runAdd,
  list: runList,
  remove: runRemove,
};

/** `secure-ml fleet`: gives the exit code. */
export function fleet(given: Given<CommandName>, version: string): Promise<number> {
  return run('fleet', commands, given as Given<'fleet'>, version);
}

/** `secure-ml registry`: gives the exit code. */
export function registry(given: Given<CommandName>, version: string): Promise<number> {
  return run('registry', registryCommands, given as Given<'fleet'>, version);
}

const signals = ['SIGTERM', 'SIGINT'] as const;

function run(
  name: string,
  known: Readonly<Record<string, (call: Call) => Promise<number>>>,
  { values, positionals: [command, ...positionals] }: Given<'fleet'>,
  version: string,
): Promise<number> {
  return carriedOut(name, async () => {
    const chosen = command !== undefined && Object.hasOwn(known, command) ? known[command] : undefined;
    if (chosen === undefined)
      throw new UsageError(t('usage.takes-one-of', name, Object.keys(known).join(', ')));
    const address = values.store ?? process.env.SECURE_ML_STORE;
    if (!address) throw new UsageError(t('main.store-needed'));
    const draining = { requested: false };
    const stop = () => {
      draining.requested = true;
    };
    // Before the store is opened, so that it is closed whenever that comes. The second time ends the process as usual.
    if (chosen === runWork) for (const signal of signals) process.once(signal, stop);
    const traces = await openTraces(version);
    let store: Store | undefined;
    try {
      store = await Store.open(address);
      return await chosen({ store, options: values, positionals, version, traces, draining });
    } finally {
      await store?.close();
      await traces.close();
      for (const signal of signals) process.removeListener(signal, stop);
    }
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A whole number that an option has. @throws UsageError */
function numberOf(options: Options, name: keyof Options, fallback: number, least = 1): number {
  const given = options[name];
  if (given === undefined) return fallback;
  const number = Number(given);
  if (!Number.isSafeInteger(number) || number < least)
    throw new UsageError(t('usage.takes-number', `--${name}`, least));
  return number;
}

async function runEnqueue({ store, options, positionals, version, traces }: Call): Promise<number> {
  const given =
    positionals.length > 0
      ? positionals
      : (await store.query<{ shown: string }>('select shown from sources where registered order by id')).map(
          ({ shown: uri }) => uri,
        );
  if (given.length === 0) throw new UsageError(t('main.source-needed'));
  // A mistake in the last one is told before the first is listed.
  for (const source of given) openSource(canonicalSource(source));
  let isWhole = true;
  for (const source of given) {
    const listed = await traces.span('fleet.enqueue', { 'secure_ml.source': source }, async (note) => {
      const found = await enqueue(store, source, { version, again: options.again === true });
      note({ 'secure_ml.files': found.files, 'secure_ml.jobs': found.asked });
      return found;
    });
    const { files, asked, gone, problems } = listed;
    say(t('main.enqueued', terminal(source), files, asked, gone));
    for (const { path, message } of problems)
      process.stderr.write(`secure-ml: ${terminal(path)}: ${terminal(message)}\n`);
    if (problems.length > 0) isWhole = false;
  }
  return isWhole ? 0 : 3;
}

async function runWork({ store, options, version, traces, draining }: Call): Promise<number> {
  const log = (event: string, details: Readonly<Record<string, unknown>>) => {
    process.stderr.write(jsonLine({ time: new Date().toISOString(), event, ...details }));
  };
  const metrics = await metricsOf(store, options);
  try {
    const concurrency = numberOf(options, 'concurrency', availableParallelism());
    const timeout = numberOf(options, 'timeout', 300);
    log('started', { version, concurrency, ...(metrics === undefined ? {} : { metrics: metrics.address }) });
    const { judged, failed, superseded } = await work(store, {
      version,
      concurrency,
      timeout,
      untilEmpty: options['until-empty'] === true,
      draining,
      traces,
      log,
    });
    log('ended', { judged, failed });
    say(t('main.worked', judged, failed));
    if (!superseded) return 0;
    log('superseded', { message: t('main.superseded') });
    return 2;
  } finally {
    metrics?.close();
  }
}

async function metricsOf(
  store: Store,
  options: Options,
): Promise<{ readonly address: string; close(): void } | undefined> {
  if (options.metrics === undefined) return undefined;
  const { serveMetrics } = await import('./metrics');
  const [, host = '127.0.0.1', port] = /^(?:(.{1,255}):)?(\d{1,5})$/.exec(options.metrics) ?? [];
  if (port === undefined) throw new UsageError(t('main.takes-a-port'));
  return serveMetrics(store, host, Number(port));
}

async function runStatus({ store, options }: Call): Promise<number> {
  const status = await statusOf(store);
  say(options.format === 'json' ? jsonText(status).trimEnd() : statusText(status));
  return 0;
}

async function runReport({ store, options, positionals, version }: Call): Promise<number> {
  const { format = 'text', by } = options;
  const threshold = options['fail-on'] ?? 'medium';
  refuseUnwritable(options.output);
  let report = await reportOf(store, version, (options.source ?? []).map(canonicalSource));
  const terms = readQuery(positionals);
  if (terms.length > 0) {
    const models = await select(store, report, terms);
    report = makeReport(
      version,
      models.map((model) => ({ path: model.path, model, findings: [], errors: [] })),
      0,
    );
  }
  const toTerminal = options.output === undefined && process.stdout.isTTY === true;
  const text =
    by === undefined
      ? await write(report, format, { threshold, toTerminal, files: [] })
      : await groupsOf(store, report, by, format === 'json' ? 'json' : 'text');
  if (options.output === undefined) await print(text);
  else save(options.output, text);
  return exitCode(report, threshold);
}

async function runGate({ store, options, positionals, version }: Call): Promise<number> {
  const terms = readQuery(positionals);
  if (terms.length === 0) throw new UsageError(t('main.query-needed'));
  const threshold = options['fail-on'] ?? 'medium';
  const report = await reportOf(store, version, (options.source ?? []).map(canonicalSource));
  const models = await select(store, report, terms);
  for (const { path, verdict } of models) say(`${verdict}\t${terminal(path)}`);
  if (models.length === 0) {
    const waiting = report.errors.filter(({ id }) => id === 'waiting').length;
    process.stderr.write(`secure-ml: ${t('main.nothing-fits', waiting)}\n`);
    return 3;
  }
  return exitCode(
    makeReport(
      version,
      models.map((model) => ({ path: model.path, model, findings: [], errors: [] })),
      0,
    ),
    threshold,
  );
}

async function runRetry({ store }: Call): Promise<number> {
  say(t('main.retried', await retryFailed(store)));
  return 0;
}

async function runPrune({ store, options }: Call): Promise<number> {
  const { history, names } = await prune(store, numberOf(options, 'days', 365));
  say(t('main.pruned', history, names));
  return 0;
}

async function runServe({ store, options, version }: Call): Promise<number> {
  await serve(store, { port: numberOf(options, 'port', 0, 0), version });
  return 0;
}

async function runAdd({ store, positionals }: Call): Promise<number> {
  if (positionals.length === 0) throw new UsageError(t('main.nothing-to-register'));
  for (const source of positionals) openSource(canonicalSource(source));
  for (const source of positionals) await addSource(store, source, true);
  say(t('main.registered', positionals.length));
  return 0;
}

async function runList({ store, options }: Call): Promise<number> {
  const rows = await store.query(
    `select shown as source, listed_at, count(files.id)::int as files from sources
     left join files on files.source = sources.id where registered group by sources.id order by sources.id`,
  );
  if (options.format === 'json') say(jsonText(rows).trimEnd());
  else if (rows.length === 0) say(t('main.none-registered'));
  else
    for (const { source, files, listed_at: listed } of rows)
      say(
        `${terminal(String(source))}\t${t('main.files', Number(files))}\t${listed === null ? t('main.never-listed') : new Date(String(listed)).toISOString()}`,
      );
  return 0;
}

async function runRemove({ store, positionals }: Call): Promise<number> {
  if (positionals.length === 0) throw new UsageError(t('main.nothing-to-remove'));
  let missing = false;
  for (const source of positionals) {
    const rows = await store.query('delete from sources where uri = $1 returning id', [
      canonicalSource(source),
    ]);
    if (rows.length > 0) continue;
    missing = true;
    process.stderr.write(`secure-ml: ${t('main.not-registered', terminal(source))}\n`);
  }
  return missing ? 2 : 0;
}
