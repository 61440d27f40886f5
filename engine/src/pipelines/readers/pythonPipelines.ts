import type { PythonDocument } from '../../python/document';
import { type Argument, callsOf, type Wanted } from '../../python/names/calls';
import type { Scope, SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import { unescapedInPlace } from '../../text/escapes';
import { emptyPipeline, type MutablePipeline, type PipelineDocument } from '../document';

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
]);
/** What takes its image as `image`. */
const imageCallees =
  /^(?:Docker(?:Swarm)?Operator|(?:Kubernetes|GKEStart|Eks)PodOperator|ContainerSpec|ContainerOp|DockerContainer|KubernetesJob|DockerRun|KubernetesRun|V1Container|kubernetes|batch)$/;
/** Keywords that hold commands for a shell, whatever is called with them. */
const commandKeywords = new Set(['bash_command']);
/** What takes commands by the name of a keyword. */
const commandCallees: ReadonlyMap<string, string> = new Map([
  ['ShellOperation', 'commands'],
  ['SSHOperator', 'command'],
  ['DockerOperator', 'command'],
]);

const wanted: Wanted = {
  tail: (name) => imageCallees.test(name) || commandCallees.has(name),
  callee: (name) => {
    const last = lastPart(name);
    return imageCallees.test(last) || commandCallees.has(last);
  },
  keyword: (name) => imageKeywords.has(name) || commandKeywords.has(name),
  method: () => false,
};

/** A glance that spares other Python the search. */
export function mayBuildPipeline(text: string): boolean {
  return /\b(?:bash_command|base_image|container_image|parent_image|serving_container_image_uri|(?:Docker|DockerSwarm|Pod|SSH)Operator|PodOperator|ContainerSpec|ContainerOp|DockerContainer|KubernetesJob|DockerRun|KubernetesRun|V1Container|ShellOperation)\b|@(?:kubernetes|batch)\b/.test(
    text,
  );
}

/** Images and commands among the calls of a program, as far as they are texts or names for texts. Nothing is run. */
export function readPythonPipeline(document: PythonDocument): PipelineDocument {
  const { source, collected, evaluator } = document;
  const result = emptyPipeline('python', source.path, source.text);
  const seen = new Set<SyntaxNode>();
  for (const { callee, keywords } of callsOf(collected, evaluator, wanted)) {
    const last = lastPart(callee);
    for (const [name, { node }] of keywords) {
      if (imageKeywords.has(name) || (name === 'image' && imageCallees.test(last)))
        addImageText(document, node, seen, result);
      if (commandKeywords.has(name) || commandCallees.get(last) === name)
        for (const item of itemsOf(document, keywords.get(name)))
          addCommandText(document, item, seen, result);
    }
  }
  return result;
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

/** The expression that a name stands for, where nothing else is ever bound to it. */
function boundTo(name: string, from: Scope | undefined): SyntaxNode | undefined {
  for (let scope = from; scope !== undefined; scope = scope.parent) {
    const bindings = scope.bindings.get(name);
    if (bindings === undefined) continue;
    const [{ bound }] = bindings;
    return bindings.length === 1 && bound.kind === 'value' ? bound.node : undefined;
  }
  return undefined;
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

function addCommandText(
  document: PythonDocument,
  node: SyntaxNode,
  seen: Set<SyntaxNode>,
  result: MutablePipeline,
): void {
  const literal = literalOf(document, node);
  if (literal === undefined || seen.has(literal.node)) return;
  seen.add(literal.node);
  const { start, end, isRaw } = literal;
  const written = document.source.text.slice(start, end);
  const command = isRaw ? written : unescapedInPlace(written);
  // A command of one line that is a file's name: a template that stands elsewhere.
  if (command.trim() !== '' && !/^\S+\.(?:sh|bash)\s?$/.test(command))
    result.commands.push({ command, offset: start, when: 'build' });
}
