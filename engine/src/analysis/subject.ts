import { t } from '../../../l10n/messages';
import { mayAskForPackages } from '../dependencies/readers/pythonCalls';
import { CancelledError, LimitError, type Limits } from '../limits';
import { type MaskedCell, maskMagics } from '../notebook/magics';
import type { Notebook } from '../notebook/notebook';
import { mayBuildPipeline } from '../pipelines/readers/pythonPipelines';
import { type PythonDocument, readPython } from '../python/document';
import { isEnvdFile } from '../python/envdCommands';
import { mayHoldExec } from '../python/execTexts';
import { mayHandOn } from '../python/flow/flow';
import { type KnownFunctions, placesOf } from '../python/flow/summary';
import { writerPlaces } from '../python/names/writers';
import type { Dispatch } from '../python/rules/dispatch';
import { asPythonReads, mayDisguise } from '../python/sourceText';
import { forgetParser, pythonParser } from '../python/syntax/syntax';
import { findSecrets } from '../secrets/matcher';
import type { SecretMatch, SecretText } from '../secrets/secretMatch';
import { Source, type SourcePart } from '../text/source';
import type { DocumentProblem, MeteredContext } from './context';
import type { DocumentKind } from './documentKind';
import { type PlaceKind, placeKind } from './placeKind';

/** A document as it was read: what the stages of an analysis look at. */
export interface Subject {
  readonly kind: DocumentKind;
  readonly source: Source;
  /** Where nobody runs code in earnest, the kind of place. */
  readonly place: PlaceKind | undefined;
  /** How its text holds secrets; undefined where it is not searched for any. */
  readonly secretText: SecretText | undefined;
  readonly secrets: readonly SecretMatch[];
  /** What the Python parser may see of each part: the same length, with what is no Python masked. Empty where there is no Python. */
  readonly texts: readonly (string | undefined)[];
  /** The parts whose magics and shell lines were masked. */
  readonly masked: readonly MaskedCell[];
  /** Undefined where no rule could find anything, or the parser failed. */
  readonly python: PythonDocument | undefined;
  /** What functions of the project do that the Python imports. */
  readonly functions: KnownFunctions;
  /** A stored notebook, outputs included. */
  readonly notebook: Notebook | undefined;
  /** What could not be read. */
  readonly problems: readonly DocumentProblem[];
}

/** What is known of a document before its Python is read. */
export interface Parts {
  readonly kind: DocumentKind;
  readonly path: string;
  readonly parts: readonly SourcePart[];
  readonly secretText: SecretText | undefined;
  readonly texts?: readonly (string | undefined)[];
  readonly masked?: readonly MaskedCell[];
  readonly notebook?: Notebook;
  readonly problems?: readonly DocumentProblem[];
}

/** Parts with magics: cells, or a script with marks of cells. */
export function maskedParts(parts: readonly SourcePart[]): Pick<Parts, 'parts' | 'masked' | 'texts'> {
  const masked = parts.map(({ text }) => maskMagics(text));
  return { parts, masked, texts: masked.map(({ text }) => asPythonReads(text)) };
}

/** Reads a document: finds its secrets and, where a rule could find something in it, parses its Python. */
export async function readSubject(
  { kind, path, parts, secretText, texts = [], masked = [], notebook, problems = [] }: Parts,
  dispatch: Dispatch,
  context: MeteredContext,
): Promise<Subject> {
  const source = new Source(path, parts);
  const text = source.parts.length === 0 ? '' : source.text;
  const secrets =
    secretText === undefined
      ? []
      : findSecrets(text, secretText, 0, text.length, context.secretDetectors, context.memory?.secretWords);
  const place = placeKind(context.within ?? path, text, context.memory?.test);
  // What stands in tests is worth little, and little work.
  const isFollowed = texts.length > 0 && place !== 'test';
  const functions = isFollowed ? ((await context.functions?.(path, text)) ?? none) : none;
  const subject = { kind, source, place, secretText, secrets, texts, masked, notebook, functions };
  if (texts.length === 0) return { ...subject, python: undefined, problems };
  const python = await pythonOf(subject, text, dispatch, context);
  return python !== undefined && 'id' in python
    ? { ...subject, python: undefined, problems: [...problems, python] }
    : {
        ...subject,
        python,
        problems: [
          ...problems,
          ...(python?.hasDisguisedNames(context.memory?.test) === true ? [disguised()] : []),
        ],
      };
}

/** What is said of names in letters that Python takes for others. */
function disguised(): DocumentProblem {
  return { id: 'disguised-names', message: t('subject.disguised-names'), verdict: 'incomplete' };
}

const none: KnownFunctions = new Map();

async function pythonOf(
  subject: Pick<Subject, 'source' | 'texts' | 'secrets' | 'masked' | 'functions'>,
  text: string,
  dispatch: Dispatch,
  context: MeteredContext,
): Promise<PythonDocument | DocumentProblem | undefined> {
  const { memory, versions, allowed = versions, commits, digests, modelSources, limits } = context;
  const { source, functions } = subject;
  const hasSources = mayHandOn(text, memory?.test);
  memory?.under(
    ...[source.path, allowed, commits, digests, modelSources, functions, hasSources],
    ...[text.includes('\r\n'), limits.findings],
  );
  // What was worth reading is read again, and with a memory a text is always read whole.
  const places = memory?.keepsSections ? 'all' : placesIn(subject, text, dispatch, context);
  if (places === undefined) return undefined;
  const isWhole = memory !== undefined || places === 'all';
  const read = await readSafely(subject, dispatch, context, hasSources, isWhole ? undefined : places);
  // A newer version may have taken the nodes over meanwhile.
  if (context.cancel.cancelled) throw new CancelledError();
  return read;
}

/** Where a text holds what a rule may look at; undefined where it is nowhere. */
function placesIn(
  { source, secrets, masked, functions }: Pick<Subject, 'source' | 'secrets' | 'masked' | 'functions'>,
  text: string,
  dispatch: Dispatch,
  { inlineSuppressions, memory }: MeteredContext,
): readonly number[] | 'all' | undefined {
  const test = memory?.test;
  // A name in other letters is where no rule looks.
  const isWhole =
    mayAskForPackages(source.path, text, test) ||
    mayBuildPipeline(text, test) ||
    isEnvdFile(source.path) ||
    mayHoldExec(text, test) ||
    mayDisguise(text, test);
  if (isWhole) return 'all';
  const places = dispatch.look(text);
  const handed = placesOf(functions, text);
  const wanted =
    places !== undefined ||
    handed.length > 0 ||
    // Comments of other tools silence findings, and without any there is nothing to silence; ours are reported when unused.
    (inlineSuppressions && text.includes('secure-ml:')) ||
    secrets.length > 0 ||
    masked.some(({ shellLines }) => shellLines.some(({ interpolated }) => interpolated));
  if (!wanted) return undefined;
  return [
    ...(places ?? []),
    ...handed,
    ...writerPlaces(text),
    ...ownComments(text),
    ...secrets.map(({ start }) => start),
  ];
}

function ownComments(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf('secure-ml:'); at >= 0; at = text.indexOf('secure-ml:', at + 1)) places.push(at);
  return places;
}

async function readSafely(
  { source, texts, functions }: Pick<Subject, 'source' | 'texts' | 'functions'>,
  dispatch: Dispatch,
  { platform, meter, memory }: MeteredContext,
  hasSources: boolean,
  places: readonly number[] | undefined,
): Promise<PythonDocument | DocumentProblem> {
  try {
    const parser = await pythonParser(platform);
    const isKnownName = (name: string) => dispatch.callee(name) || functions.has(name);
    const { constants } = functions;
    const traitOf = (name: string) => functions.get(name)?.trait;
    const known = { isKnownName, constants, traitOf };
    return readPython(source, texts, { parser, meter, ...known, memory, places, hasSources });
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    if (error instanceof LimitError) return limitProblem(error.limit);
    memory?.dispose();
    forgetParser(platform);
    return { id: 'python-parser', message: t('subject.python-parser-failed'), verdict: 'incomplete' };
  }
}

/** A budget that ended the reading. */
export function limitProblem(limit: keyof Limits): DocumentProblem {
  const name = limit.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return { id: `limit-${name}`, message: t('subject.limit-reached', limit), verdict: 'incomplete' };
}
