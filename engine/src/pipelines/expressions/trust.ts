import { at, type DataNode, entriesAt, itemsAt, stringAt, textAt } from '../../text/data/node';
import { triggersOf } from '../workflow';
import { expressionsIn } from './parse';
import { type TextSource, textsOf } from './texts';

/** Who chooses a text that an expression gives. */
export type Chooser =
  /** Anybody, at an event that hands out the repository's rights. */
  | 'anybody'
  /** Whoever opens a pull request, which runs without those rights. */
  | 'proposer'
  /** Whoever calls the action or reusable workflow. */
  | 'caller'
  /** Only people who may write to the repository. */
  | 'writer';

/** A value that somebody else chooses. */
export interface ChosenText {
  readonly written: string;
  readonly by: Chooser;
}

/** Where an expression stands: the innermost first. */
export interface ExpressionScope {
  readonly root: DataNode | undefined;
  /** The step and the job, as far as there are any. */
  readonly around: readonly DataNode[];
}

const privileged =
  /^(?:pull_request_target|issues|issue_comment|discussion|discussion_comment|workflow_run|gollum|fork|watch)$/;
const proposed = /^(?:pull_request|pull_request_review|pull_request_review_comment|merge_group)$/;
/** Texts of an event that whoever causes it writes. Names, numbers, hashes and addresses that GitHub makes are not among them. */
const anybodysTexts: readonly RegExp[] = [
  /^github\.head_ref$/,
  /^github\.event\.(?:issue|pull_request|discussion|comment|review|review_comment)\.(?:title|body)$/,
  /^github\.event\.pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))$/,
  /^github\.event\.changes\.[\w.*-]{1,100}\.from$/,
  /^github\.event\.pages\.[^.]{1,10}\.page_name$/,
  /^github\.event\.(?:commits\.[^.]{1,10}|head_commit)\.(?:message|author\.(?:name|email)|committer\.(?:name|email))$/,
  /^github\.event\.workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|(?:author|committer)\.(?:name|email))|head_repository\.description|pull_requests\.[^.]{1,10}\.head\.ref)$/,
  /^github\.event\.(?:forkee|repository)\.(?:description|homepage)$/,
];
/** Texts that take the right to write to choose: branches and releases of this repository. */
const writersTexts: readonly RegExp[] = [
  /^github\.base_ref$/,
  /^github\.event\.pull_request\.base\.(?:ref|label)$/,
  /^github\.event\.release\.(?:name|body|tag_name|target_commitish)$/,
  /^github\.event\.client_payload\.[\w.*-]{1,200}$/,
  /^github\.event\.(?:issue|pull_request)\.(?:labels\.[^.]{1,10}\.(?:name|description)|milestone\.(?:title|description))$/,
  /^github\.event\.label\.(?:name|description)$/,
];
/** Objects that hold such texts somewhere. */
const holders =
  /^github(?:\.event(?:\.(?:issue|pull_request|discussion|comment|review|commits|head_commit|workflow_run|changes|pages)(?:\.\*|\.head)?)?)?$/;

const maxFollowed = 8;

/** The texts that others choose among what an expression of a scope may give. */
export function chosenTexts(sources: readonly TextSource[], scope: ExpressionScope): readonly ChosenText[] {
  return sources.flatMap((source) => chosenAt(source, scope, 0));
}

function chosenAt(source: TextSource, scope: ExpressionScope, depth: number): readonly ChosenText[] {
  const path = source.path.join('.');
  const [context, name = ''] = source.path;
  if (context === 'inputs') return inputText(source, name, scope);
  if (path.startsWith('github.event.inputs.')) return inputText(source, source.path[3] ?? '', scope);
  if (context === 'needs') return handedOn(source, scope, depth);
  if (context === 'steps') return ofStep(source, scope, depth);
  if (context === 'env' || context === 'matrix') return followed(source, scope, depth);
  if (context !== 'github') return [];
  const triggers = triggersOf(scope.root);
  if (writersTexts.some((texts) => texts.test(path))) return [{ written: source.written, by: 'writer' }];
  const isChosen = source.whole ? holders.test(path) : false;
  if (!isChosen && !anybodysTexts.some((texts) => texts.test(path))) return [];
  return [{ written: source.written, by: chooserOf(path, triggers) }];
}

/** Actions whose outputs are names of files that a pull request holds. */
const listsFiles =
  /^(?:jitterbit\/get-changed-files|trilom\/file-changes-action|lots0logs\/gh-action-get-changed-files|masesgroup\/retrieve-changed-files|Ana06\/get-changed-files)@|^tj-actions\/changed-files@v(?:[1-9]|[1-3]\d|40)(?:\.|$)/i;
/** Releases from 41 on put a backslash before what a shell reads, unless they are told not to. */
const escapesNames = /^tj-actions\/changed-files@/i;

/** What a script takes out of the event. */
const ofEvent =
  /\bcontext\.payload\.(?:issue|comment|pull_request|discussion|review)\b[^\n;]{0,40}\.(?:title|body|ref|label)\b/;

/** `steps.files.outputs.all`: what a step hands on that somebody else chose. */
function ofStep({ path, written }: TextSource, scope: ExpressionScope, depth: number): readonly ChosenText[] {
  const [, id = '', part, name = ''] = path;
  if (part !== 'outputs') return [];
  const step = scope.around
    .flatMap((place) => itemsAt(place, 'steps'))
    .find((one) => stringAt(one, 'id').toLowerCase() === id);
  const uses = stringAt(step, 'uses');
  const isOpen =
    listsFiles.test(uses) ||
    (escapesNames.test(uses) && textAt(step, 'with', 'safe_output')?.value === 'false');
  const isOfEvent =
    /^actions\/github-script@/i.test(uses) && ofEvent.test(stringAt(step, 'with', 'script').slice(0, 20_000));
  if (isOpen || isOfEvent) return [{ written, by: chooserOf(path.join('.'), triggersOf(scope.root)) }];
  if (depth >= maxFollowed) return [];
  // `echo "title=$TITLE" >> "$GITHUB_OUTPUT"`
  const lines = stringAt(step, 'run')
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.includes('GITHUB_OUTPUT') && line.toLowerCase().includes(`${name}=`));
  const used = new Set(
    lines.flatMap((line) => [...line.matchAll(/\$\{?(\w{1,100})/g)].map(([, one]) => one)),
  );
  const places = [step, ...scope.around, scope.root].flatMap((place) => entriesAt(place, 'env'));
  return places
    .filter(([key]) => used.has(key))
    .slice(0, maxFollowed)
    .flatMap(([, { value }]) => writtenIn(value, scope, depth));
}

/** Actions and called workflows run at whatever event their caller has. */
function chooserOf(path: string, triggers: readonly string[]): Chooser {
  if (triggers.some((trigger) => privileged.test(trigger))) return 'anybody';
  if (triggers.some((trigger) => proposed.test(trigger))) return 'proposer';
  if (triggers.length === 0 || triggers.includes('workflow_call')) return 'anybody';
  // Messages of commits come with a push, after somebody accepted them.
  return /commit/.test(path) && triggers.includes('push') ? 'proposer' : 'writer';
}

/** Inputs: a boolean, a number or one of a list is no text. */
function inputText({ written }: TextSource, name: string, { root }: ExpressionScope): readonly ChosenText[] {
  const isAction = at(root, 'runs') !== undefined;
  const tables = isAction
    ? [at(root, 'inputs')]
    : ['workflow_call', 'workflow_dispatch'].map((trigger) => at(root, 'on', trigger, 'inputs'));
  const declared = tables.flatMap((table) =>
    entriesAt(table).flatMap(([key, { value }]) => (key.toLowerCase() === name ? [value] : [])),
  );
  const isText = (input: DataNode) =>
    !/^(?:boolean|number|choice|environment)$/.test(stringAt(input, 'type'));
  if (declared.length > 0 && !declared.some(isText)) return [];
  const isCalled = isAction || triggersOf(root).includes('workflow_call');
  return [{ written, by: isCalled ? 'caller' : 'writer' }];
}

/** What a variable or a value of a matrix was given in the same file. */
function followed(source: TextSource, scope: ExpressionScope, depth: number): readonly ChosenText[] {
  const [context, name = ''] = source.path;
  if (depth >= maxFollowed || name === '') return [];
  const places =
    context === 'env'
      ? [...scope.around, scope.root].flatMap((place) => entriesAt(place, 'env'))
      : scope.around.flatMap((place) => matrixEntries(at(place, 'strategy', 'matrix')));
  const found = places.filter(([key]) => key.toLowerCase() === name);
  // The innermost counts of an environment; a matrix may give a value in several places.
  const values = context === 'env' ? found.slice(0, 1) : found;
  return values.flatMap(([, { value }]) => writtenIn(value, scope, depth));
}

/** What the expressions in a text, or in the texts of a list, give. */
function writtenIn(node: DataNode, scope: ExpressionScope, depth: number): readonly ChosenText[] {
  return textsBelow(node).flatMap((text) =>
    [...expressionsIn(text)].flatMap(({ tree }) =>
      tree === undefined ? [] : textsOf(tree).flatMap((inner) => chosenAt(inner, scope, depth + 1)),
    ),
  );
}

/** `needs.a.outputs.b`: what the other job says that its output is. */
function handedOn({ path }: TextSource, { root }: ExpressionScope, depth: number): readonly ChosenText[] {
  const [, job = '', part, name = ''] = path;
  if (depth >= maxFollowed || part !== 'outputs') return [];
  const [, entry] = entriesAt(root, 'jobs').find(([key]) => key.toLowerCase() === job) ?? [];
  const outputs = entriesAt(entry?.value, 'outputs').filter(([key]) => key.toLowerCase() === name);
  const scope: ExpressionScope = { root, around: entry === undefined ? [] : [entry.value] };
  return outputs.flatMap(([, { value }]) => writtenIn(value, scope, depth));
}

function matrixEntries(matrix: DataNode | undefined): ReturnType<typeof entriesAt> {
  const include = at(matrix, 'include');
  const included = include?.kind === 'list' ? include.items.flatMap((item) => entriesAt(item)) : [];
  return [...entriesAt(matrix), ...included];
}

/** A text, or the texts of a list. */
function textsBelow(node: DataNode): readonly string[] {
  const items = node.kind === 'list' ? node.items : [node];
  return items.flatMap((item) => (item.kind === 'text' ? [item.value] : []));
}
