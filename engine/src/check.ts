import { t } from '../../l10n/messages';
import type { AnalysisContext, DocumentProblem } from './analysis/context';
import { documentKind, isLockFile } from './analysis/documentKind';
import type { ByteSource } from './bytes/byteSource';
import type { FilesBeside } from './bytes/filesBeside';
import { decodeTextFile, textEncodingOf } from './bytes/text';
import type { Configuration } from './configuration/configuration';
import type { AdvisoryIndex } from './dependencies/advisories/advisory';
import type { CheckError, FileReport } from './fileReport';
import { imageKindOf } from './images/imageKind';
import { type CancelFlag, CancelledError } from './limits';
import { Meter } from './meter';
import type { DerivedNames } from './models/pickle/globals/derived';
import { isModelName } from './models/scan/names';
import { digestOf, scanModel } from './models/scan/scanModel';
import { judged, type ModelReport } from './models/scan/verdict';
import type { Pin } from './pipelines/pins';
import type { KnownTags } from './pipelines/tags';
import type { ProjectVerification } from './pipelines/verification';
import type { Platform } from './platform';
import { decodePython, unreadEncoding } from './python/sourceText';

export type { CheckError, FileReport } from './fileReport';

/** Bytes that tell whether a file of an unknown name is text. */
const headBytes = 4096;

/** How to check. Plain data beside the platform and the flag, so that it travels to a worker. */
export interface CheckOptions {
  readonly platform: Platform;
  readonly cancel: CancelFlag;
  readonly configuration: Configuration;
  /** Comments may silence findings; see configuration/trust.ts. */
  readonly inlineSuppressions: boolean;
  /** Exact versions that the project pins, by normalised distribution name. */
  readonly versions: ReadonlyMap<string, string>;
  /** The path inside of the folder that is checked. */
  readonly within?: string | undefined;
  /** The name of the folder that is checked: a clone's is that of its repository. */
  readonly project?: string | undefined;
  /** The lowest versions that the project's requirements allow. */
  readonly allowed?: ReadonlyMap<string, string> | undefined;
  /** What the project's pipelines pin. */
  readonly pins?: readonly Pin[] | undefined;
  /** What a git host said of the repositories of actions, where the user asked for it. */
  readonly tags?: KnownTags | undefined;
  /** What verifies models in the project; asked only about files that serve one. */
  readonly verification?: (() => Promise<ProjectVerification | undefined>) | undefined;
  /** What functions of the project do that a file imports. */
  readonly functions?: AnalysisContext['functions'];
  /** The file stands in git's index: the next commit publishes it. */
  readonly staged?: boolean;
  /** What is known of published advisories, where the user gave any. */
  readonly advisories?: AdvisoryIndex | undefined;
  /** Add size and SHA-256 of models. */
  readonly digest: boolean;
  /** Look at what a file is as a model, and at nothing else. */
  readonly modelsOnly?: boolean;
  /** Look for secrets, and for nothing else. */
  readonly secretsOnly?: boolean;
  /** What the source of names that nobody reviewed says of them, where it was read. */
  readonly derived?: DerivedNames | undefined;
  /** Told of the names that the model's pickles hold, as often as they do. */
  onGlobal?(name: string): void;
  /** What counts the work on the file, for whoever wants to know it. */
  readonly meter?: Meter;
  /** Files that belong to the file, in its folder. */
  readonly beside?: FilesBeside | undefined;
}

/**
 * Checks one file: as a model whatever its name is, and as code, notebook or manifest where its name says so. `explicit` says
 * that the user named this very file. Total: rejects with CancelledError only.
 */
export async function checkFile(
  path: string,
  source: ByteSource,
  explicit: boolean,
  options: CheckOptions,
): Promise<FileReport> {
  const isWhole = options.modelsOnly !== true && options.secretsOnly !== true;
  const image = isWhole ? await imageKindOf(path, source, options) : undefined;
  if (image === undefined) return checkContent(path, source, explicit, options);
  // Nobody said that an image is a model.
  const report = await checkContent(path, source, false, options);
  const { withImage } = await import('./images/checkImage');
  return withImage(report, image, source, options.beside, contextOf(meterOf(source, options), options));
}

/** What is in the file itself. */
async function checkContent(
  path: string,
  source: ByteSource,
  explicit: boolean,
  options: CheckOptions,
): Promise<FileReport> {
  const { modelsOnly = false, secretsOnly = false } = options;
  const kind = documentKind(path) ?? (modelsOnly ? undefined : await unnamedText(path, source));
  const { configuration, platform, cancel } = options;
  const { meter = meterOf(source, options) } = options;
  const scan = (counted: Meter) =>
    scanModel(source, path, {
      ...configuration,
      platform,
      cancel,
      meter: counted,
      // A lock file is no model that nobody knows, even where it is named: hooks name every file that changed.
      explicit: explicit && kind === undefined && !isLockFile(path),
      derived: options.derived,
      beside: options.beside,
      ...(options.onGlobal === undefined ? {} : { onGlobal: options.onGlobal }),
    });
  const isLikelyModel = options.digest && !secretsOnly && (kind === undefined || isModelName(path));
  const before = isLikelyModel ? await digestOf(source, options) : undefined;
  const scanned = secretsOnly ? undefined : await scan(meter);
  const model =
    scanned !== undefined && options.digest
      ? await digested(scanned, before, () => scan(meterOf(source, options)), source, options)
      : scanned;
  const found = { path, ...(model === undefined ? {} : { model }) };
  if (kind === undefined || modelsOnly) return { ...found, findings: [], errors: [] };
  const { textBytes, logBytes } = configuration.limits;
  // A model under the name of a text file has its verdict; that it is no text is then nothing to add.
  const failed = (id: string, status: CheckError['status'], message: string): FileReport => ({
    ...found,
    findings: [],
    errors: model === undefined ? [{ path, id, status, message }] : [],
  });
  const context = contextOf(meter, options);
  const isLarge = source.size > textBytes;
  // Models have their verdict; a large text is still searched for secrets, unless nobody said that it is one of ours.
  if (isLarge && model === undefined && kind === 'text' && source.size <= logBytes) {
    const { analyzeLargeText } = await import('./analysis/largeText');
    const { findings, problems } = await analyzeLargeText(path, source, context);
    return { ...found, findings, errors: errorsOf(path, problems) };
  }
  if (isLarge) {
    return failed('limit-textBytes', 'incomplete', t('check.file-too-large', textBytes));
  }
  let text: string | undefined;
  let unread: string | undefined;
  try {
    const bytes = await source.read(0, source.size);
    if (kind === 'python') ({ text, unread } = { unread: undefined, ...decodePython(bytes) });
    else text = decodeTextFile(bytes);
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    return failed('unreadable', 'incomplete', t('check.file-unreadable', String((error as Error).message)));
  }
  if (text === undefined) {
    // Nothing but its first bytes said that it is a text.
    if (documentKind(path) === undefined) return { ...found, findings: [], errors: [] };
    return failed('not-text', 'unsupported', t('check.text-file-not-text'));
  }
  if (secretsOnly) {
    const { analyzeSecrets } = await import('./analysis/secretsOnly');
    const { findings, problems } = await analyzeSecrets(path, text, kind, context);
    return { path, findings, errors: errorsOf(path, problems) };
  }
  // Loaded only now: models need none of it, and it is most of the engine.
  const { analyzeDocument } = await import('./analysis/analyzeDocument');
  const { findings, problems, unsilenced } = await analyzeDocument(path, text, kind, context);
  const more = unsilenced === undefined ? {} : { unsilenced };
  const all = unread === undefined ? problems : [...problems, unreadEncoding(unread)];
  return { ...found, findings, errors: errorsOf(path, all), ...more };
}

/** What the analysis of a text needs of the options. */
function contextOf(meter: Meter, options: CheckOptions): AnalysisContext {
  const { configuration, platform, cancel } = options;
  return {
    ...configuration,
    platform,
    cancel,
    meter,
    inlineSuppressions: options.inlineSuppressions,
    versions: options.versions,
    allowed: options.allowed,
    staged: options.staged === true,
    within: options.within,
    project: options.project,
    advisories: options.advisories,
    pins: options.pins,
    tags: options.tags,
    verification: options.verification,
    functions: options.functions,
  };
}

/** A meter for one reading of a file; what is read over is counted anew. */
function meterOf(source: ByteSource, { configuration, cancel }: CheckOptions): Meter {
  return new Meter({ limits: configuration.limits, cancel }, source.size);
}

/**
 * A model with the digest of the bytes that it was judged by: those before and after are the same, or somebody wrote meanwhile, and then
 * neither digest nor verdict is of any one file. A source that changes is read twice at most.
 */
async function digested(
  scanned: ModelReport,
  before: string | undefined,
  scan: () => Promise<ModelReport | undefined>,
  source: ByteSource,
  options: CheckOptions,
): Promise<ModelReport> {
  // The name said nothing, so that nobody asked for the digest before.
  const first = before ?? (await digestOf(source, options));
  const judgedBy = before === undefined ? ((await scan()) ?? scanned) : scanned;
  const { size } = source;
  if ((await digestOf(source, options)) === first) return { ...judgedBy, size, sha256: first };
  const changed = {
    id: 'changed-while-read',
    verdict: 'incomplete',
    message: t('check.changed-while-read'),
  } as const;
  return judged({ ...judgedBy, reasons: [...judgedBy.reasons, changed] });
}

function errorsOf(path: string, problems: readonly DocumentProblem[]): CheckError[] {
  return problems.map(({ id, verdict, message }) => ({ path, id, status: verdict, message }));
}

/** `text` for a file whose name says nothing and whose bytes are text, so that it is searched for secrets. */
async function unnamedText(path: string, source: ByteSource): Promise<'text' | undefined> {
  if (isModelName(path) || isLockFile(path)) return undefined;
  try {
    const head = await source.read(0, headBytes);
    const encoding = head.length === 0 ? undefined : textEncodingOf(head);
    if (encoding === undefined) return undefined;
    if (encoding !== 'bytes') return 'text';
    let controls = 0;
    for (const byte of head) if (byte < 32 && !(byte >= 7 && byte <= 13) && byte !== 27) controls++;
    return controls * 100 <= head.length ? 'text' : undefined;
  } catch {
    // Scanning it as a model says what is wrong.
    return undefined;
  }
}
