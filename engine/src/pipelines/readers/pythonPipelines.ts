import type { PythonDocument } from '../../python/document';
import { type Argument, callsOf, type Wanted } from '../../python/names/calls';
import { boundTo } from '../../python/names/scopes';
import type { Value } from '../../python/names/value';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import { unescapedInPlace } from '../../text/escapes';
import { type TextTest, testText } from '../../text/textTests';
import { emptyPipeline, environmentVariable, type MutablePipeline, type PipelineDocument } from '../document';

/*
 * Python that builds pipelines: what its operators, components and steps run. Sources: the references of Airflow's operators
 * (airflow.apache.org/docs), Kubeflow Pipelines (kubeflow-pipelines.readthedocs.io), Prefect (docs.prefect.io), Metaflow, Flyte and ZenML.
 */

/** Keywords that name an image, whatever is called with them. */
const imageKeywords = new Set([
  'base_image',
  'container_image',
  'parent_image',
  'serving_container_image_uri',
  'container_uri',
]);
/** What takes its image as `image`. */
const imageCallees =
  /^(?:Docker(?:Swarm)?Operator|(?:Kubernetes|GKEStart|Eks)PodOperator|ContainerSpec|ContainerOp|DockerContainer|KubernetesJob|DockerRun|KubernetesRun|V1Container|kubernetes|batch)$/;
/** Keywords that hold commands for a shell, whatever is called with them. */
const commandKeywords = new Set(['bash_command']);
/** Keywords that hold the variables of a container; see `building`. */
const variableKeywords = new Set(['env', 'environment', 'environment_variables']);
/** What takes commands by the name of a keyword. */
const commandCallees: ReadonlyMap<string, string> = new Map([
  ['ShellOperation', 'commands'],
  ['SSHOperator', 'command'],
  ['DockerOperator', 'command'],
]);

/** Databricks: a script that clusters run when they start. Source: docs.databricks.com/init-scripts. */
const scriptWriter = 'dbutils.fs.put';

const wanted: Wanted = {
  tail: (name) => imageCallees.test(name) || commandCallees.has(name) || name === 'put',
  callee: (name) => {
    const last = lastPart(name);
    return imageCallees.test(last) || commandCallees.has(last) || name === scriptWriter;
  },
  keyword: (name) => imageKeywords.has(name) || commandKeywords.has(name) || variableKeywords.has(name),
  // A notebook's own `dbutils` is bound nowhere.
  method: (name) => name === 'put',
};

/** A glance that spares other Python the search. */
export function mayBuildPipeline(text: string, test: TextTest = testText): boolean {
  return test(building, text);
}

const building =
  /\b(?:bash_command|base_image|container_image|parent_image|serving_container_image_uri|container_uri|HF_MODEL_TRUST_REMOTE_CODE|(?:Docker|DockerSwarm|SSH)Operator|ContainerSpec|ContainerOp|DockerContainer|KubernetesJob|DockerRun|KubernetesRun|V1Container|ShellOperation|dbutils\.fs\.put)\b|PodOperator\b|@(?:kubernetes|batch)\b/;

/** Images and commands among the calls of a program, as far as they are texts or names for texts. Nothing is run. */
export function readPythonPipeline(document: PythonDocument): PipelineDocument {
  const { source, collected, evaluator } = document;
  const result = emptyPipeline('python', source.path, source.text);
  const seen = new Set<SyntaxNode>();
  for (const { callee, keywords, positional } of callsOf(collected, evaluator, wanted)) {
    const last = lastPart(callee);
    const [file, written] = positional;
    if (callee === scriptWriter && written !== undefined && isScriptName(file.value))
      addCommandText(document, written.node, seen, result);
    const script = imageCallees.test(last) ? scriptOf(document, keywords) : undefined;
    if (script !== undefined) addCommandText(document, script, seen, result);
    for (const [name, { node }] of keywords) {
      if (imageKeywords.has(name) || (name === 'image' && imageCallees.test(last)))
        addImageText(document, node, seen, result);
      if (variableKeywords.has(name)) addVariableTexts(document, keywords.get(name), result);
      if (commandKeywords.has(name) || commandCallees.get(last) === name)
        for (const item of itemsOf(document, keywords.get(name)))
          addCommandText(document, item, seen, result);
    }
  }
  return result;
}

function isScriptName(value: Value): boolean {
  return value.kind === 'constant' && /\.(?:ba)?sh$/.test(String(value.value));
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function itemsOf({ evaluator }: PythonDocument, argument: Argument | undefined): readonly SyntaxNode[] {
  if (argument === undefined) return [];
  const value = evaluator.evaluate(argument.node);
  return value.kind === 'list' ? value.items : [argument.node];
}

/** A text that stands in the file: between which offsets, and whether it is what it says. */
interface Literal {
  readonly node: SyntaxNode;
  readonly start: number;
  readonly end: number;
  readonly isOpen: boolean;
  readonly isRaw: boolean;
}

/** The literal that an expression is, or that the only binding of its name is. */
function literalOf({ evaluator }: PythonDocument, node: SyntaxNode): Literal | undefined {
  const found = node.type === 'identifier' ? boundTo(evaluator.textOf(node), node.scope) : node;
  if (found?.type !== 'string') return undefined;
  const opening =
    childOf(found, 'string_start') ?? found.children.find(({ type }) => type === 'string_start');
  const closing = found.children.filter(({ type }) => type === 'string_end').at(-1);
  if (opening === undefined || closing === undefined) return undefined;
  const prefix = evaluator.textOf(opening).toLowerCase();
  if (prefix.includes('b')) return undefined;
  const isOpen = found.children.some(({ type }) => type === 'interpolation');
  return { node: found, start: opening.end, end: closing.start, isOpen, isRaw: prefix.includes('r') };
}

function addImageText(
  document: PythonDocument,
  node: SyntaxNode,
  seen: Set<SyntaxNode>,
  result: MutablePipeline,
): void {
  const literal = literalOf(document, node);
  if (literal === undefined || seen.has(literal.node)) return;
  seen.add(literal.node);
  const { start, end, isOpen } = literal;
  const reference = document.source.text.slice(start, end);
  // What is put in while the program runs, and a template of Airflow.
  if (isOpen || reference === '' || /[{}$\\\s]/.test(reference)) return;
  result.images.push({ start, end, exact: true, reference });
}

/** Variables of a dictionary whose values are texts. */
function addVariableTexts(
  document: PythonDocument,
  argument: Argument | undefined,
  result: MutablePipeline,
): void {
  if (argument?.value.kind !== 'dictionary') return;
  for (const [name, node] of argument.value.entries) {
    const literal = literalOf(document, node);
    const key = node.parent === undefined ? undefined : childOf(node.parent, 'key');
    if (literal === undefined || literal.isOpen || key === undefined) continue;
    const { start, end } = literal;
    const named = { start: key.start, end: key.end };
    result.variables.push(environmentVariable(name, named, document.source.text.slice(start, end), end));
  }
}

function addCommandText(
  document: PythonDocument,
  node: SyntaxNode,
  seen: Set<SyntaxNode>,
  result: MutablePipeline,
): void {
  const whole = node.type === 'identifier' ? boundTo(document.evaluator.textOf(node), node.scope) : node;
  if (whole === undefined || seen.has(whole)) return;
  seen.add(whole);
  const pieces = piecesOf(document, whole, 0);
  const [first] = pieces;
  if (first === undefined) return;
  let command = '';
  for (const { text, start } of pieces)
    command += ' '.repeat(Math.max(0, start - first.start - command.length)) + text;
  // A command of one line that is a file's name: a template that stands elsewhere.
  if (command.trim() !== '' && !/^\S+\.(?:sh|bash)\s?$/.test(command))
    result.commands.push({ command, offset: first.start, when: 'build' });
}

/** A part of a text with the offset of its first character. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

/** More are no command that somebody wrote. */
const maxPieces = 60;

/** The parts of a text that is written in several: side by side, or added; what is not known is a variable of the shell. */
function piecesOf(document: PythonDocument, node: SyntaxNode, depth: number): readonly Piece[] {
  if (depth > maxPieces) return [];
  const { evaluator, source } = document;
  if (node.type === 'string') {
    const literal = literalOf(document, node);
    if (literal === undefined) return [];
    const written = source.text.slice(literal.start, literal.end);
    return [{ text: literal.isRaw ? written : unescapedInPlace(written), start: literal.start }];
  }
  const [left, right] = node.children;
  const isSum =
    node.type === 'binary_operator' &&
    left !== undefined &&
    right !== undefined &&
    evaluator.between(left.end, right.start).trim() === '+';
  if (isSum || /^(?:concatenated_string|parenthesized_expression)$/.test(node.type))
    return node.children.slice(0, maxPieces).flatMap((child) => piecesOf(document, child, depth + 1));
  // `textwrap.dedent(text)`.
  const callee = node.type === 'call' ? childOf(node, 'function') : undefined;
  const [given] = childOf(node, 'arguments')?.children ?? [];
  if (given !== undefined && callee !== undefined && /(?:^|\.)dedent$/.test(evaluator.textOf(callee)))
    return piecesOf(document, given, depth + 1);
  return depth === 0 ? [] : [{ text: '$', start: node.start }];
}

/** The script of a shell that stands among the words of a command and of its arguments, in a list each. */
function scriptOf(document: PythonDocument, keywords: ReadonlyMap<string, Argument>): SyntaxNode | undefined {
  const words = ['cmds', 'command', 'arguments', 'args'].flatMap((name) => {
    const argument = keywords.get(name);
    const value = argument === undefined ? undefined : document.evaluator.evaluate(argument.node);
    return value?.kind === 'list' ? value.items : [];
  });
  const texts = words.map((word) => {
    const value = document.evaluator.evaluate(word);
    return value.kind === 'constant' ? String(value.value) : '';
  });
  const flag = texts.findIndex((text, at) => /^-\w{0,6}c$/.test(text) && at > 0);
  return flag > 0 && /(?:^|\/)(?:ba|da|z|k|a)?sh$/.test(texts[0]) ? words[flag + 1] : undefined;
}
