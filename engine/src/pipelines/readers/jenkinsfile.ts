import { Cost, Held, type Meter } from '../../meter';
import { pushAll } from '../../pushAll';
import { type GroovyToken, readGroovy } from '../../text/groovy';
import { emptyPipeline, environmentVariable, type MutablePipeline, type PipelineDocument } from '../document';
import { addVariables } from './parts';
import { readYamlPipeline } from './yamlPipelines';

/*
 * Pipelines of Jenkins, declarative and scripted. Sources: www.jenkins.io/doc/book/pipeline/syntax, www.jenkins.io/doc/pipeline/steps/workflow-durable-task-step,
 * www.jenkins.io/doc/book/pipeline/shared-libraries.
 */

/** Steps that hand a text to a shell. */
const shells = new Set(['sh', 'bat', 'powershell', 'pwsh']);
/** How far behind a step its arguments are looked for. */
const maxArguments = 60;

/** Reads a Jenkinsfile, or Groovy that holds a pipeline. Total. */
export function readJenkinsfile(path: string, text: string, meter?: Meter): PipelineDocument {
  meter?.spend(text.length * Cost.instruction);
  meter?.hold(text.length * Held.instruction);
  const result = emptyPipeline('jenkins', path, text);
  const tokens = readGroovy(text);
  const blocks: string[] = [];
  for (const [index, { kind, value, first }] of tokens.entries()) {
    if (kind === 'sign') {
      if (value === '{') blocks.push(tokens[index - 1]?.value ?? '');
      else if (value === '}') blocks.pop();
      continue;
    }
    if (kind !== 'name') continue;
    if (shells.has(value)) addShell(argumentOf(tokens, index, 'script'), result);
    else if (value === 'image' || value === 'docker') addJenkinsImage(tokens, index, blocks, result);
    else if (value === 'Library' || value === 'library')
      addLibraries(tokens, index, value === 'Library', result);
    else if (value === 'withEnv') addWithEnv(tokens, index, result);
    else if (value === 'yaml') addPod(argumentOf(tokens, index, 'yaml'), result, meter);
    else if (first && blocks.at(-1) === 'environment') addAssignment(tokens, index, result);
  }
  return result;
}

/** True for Groovy that declares a pipeline of Jenkins, or runs on one of its nodes. */
export function isJenkinsPipeline(text: string): boolean {
  return /^[ \t]*(?:pipeline[ \t]*\{|node[ \t]*(?:\([^)\n]{0,200}\)[ \t]*)?\{|podTemplate[ \t]*\()/m.test(
    text,
  );
}

/** The text that a step is given: alone, in brackets, or by a name among others. */
function argumentOf(tokens: readonly GroovyToken[], at: number, name: string): GroovyToken | undefined {
  const bracket = tokens[at + 1]?.value === '(' && tokens[at + 1].kind === 'sign' ? 1 : 0;
  const next = tokens[at + 1 + bracket];
  if (next === undefined || (next.first && bracket === 0)) return undefined;
  if (next.kind === 'text') return next;
  let depth = 0;
  for (let index = at + 1 + bracket; index < Math.min(tokens.length, at + maxArguments); index++) {
    const { kind, value, first } = tokens[index];
    if (kind === 'sign') {
      if (/[([{]/.test(value)) depth++;
      else if (/[)\]}]/.test(value) && --depth < 0) return undefined;
    }
    if (first && bracket === 0 && tokens[index - 1].value !== ',') return undefined;
    if (depth === 0 && value === name && tokens[index + 1]?.value === ':')
      return tokens[index + 2]?.kind === 'text' ? tokens[index + 2] : undefined;
  }
  return undefined;
}

function addShell(script: GroovyToken | undefined, result: MutablePipeline): void {
  if (script === undefined || script.value.trim() === '') return;
  // A backslash in front of a break, which Groovy leaves for the shell.
  const command = script.value.replace(/\\(\r?\n)/g, (all: string) => ' '.repeat(all.length));
  const open = script.isOpen ? { isOpen: true as const } : {};
  result.commands.push({ command, offset: script.start, when: 'build', ...open });
}

/** `docker.image('a').inside`, `agent { docker 'a' }`, `docker { image 'a' }`, `containerTemplate(image: 'a')`. */
function addJenkinsImage(
  tokens: readonly GroovyToken[],
  at: number,
  blocks: readonly string[],
  result: MutablePipeline,
): void {
  const isKey = tokens[at + 1]?.value === ':';
  if (tokens[at].value === 'docker' ? blocks.at(-1) !== 'agent' : isKey && !isInTemplate(tokens, at)) return;
  const isMember = tokens[at - 1]?.value === '.' && tokens[at - 2]?.value === 'docker';
  if (tokens[at].value === 'image' && !isKey && !isMember && blocks.at(-1) !== 'docker') return;
  const image = isKey ? tokens[at + 2] : argumentOf(tokens, at, 'image');
  if (image?.kind !== 'text' || image.value === '') return;
  const isKnown = !image.isOpen && !/[${}<]/.test(image.value);
  result.images.push({
    start: image.start,
    end: image.end,
    exact: isKnown,
    reference: isKnown ? image.value : undefined,
  });
}

function isInTemplate(tokens: readonly GroovyToken[], at: number): boolean {
  return tokens.slice(Math.max(0, at - maxArguments), at).some(({ value }) => value === 'containerTemplate');
}

/** `@Library('name@revision') _`, `@Library(['a@1', 'b@2'])`, `library 'a@1'`, `library identifier: 'a@1'`. */
function addLibraries(
  tokens: readonly GroovyToken[],
  at: number,
  isAnnotation: boolean,
  result: MutablePipeline,
): void {
  if (isAnnotation && tokens[at - 1]?.value !== '@') return;
  const end = tokens
    .slice(at, at + maxArguments)
    .findIndex(({ value, kind }) => kind === 'sign' && value === ')');
  const texts = isAnnotation
    ? tokens.slice(at + 1, at + Math.max(0, end)).filter(({ kind }) => kind === 'text')
    : [argumentOf(tokens, at, 'identifier')];
  for (const text of texts) {
    if (text === undefined) continue;
    const sign = text.value.lastIndexOf('@');
    result.remotes.push({
      start: text.start,
      end: text.end,
      from: 'git',
      name: sign < 0 ? text.value : text.value.slice(0, sign),
      revision: sign < 0 ? undefined : text.isOpen ? '' : text.value.slice(sign + 1),
      // Which repository stands behind the name is the server's setting.
      isOwn: true,
    });
  }
}

/** `NAME = 'value'` of an environment. */
function addAssignment(tokens: readonly GroovyToken[], at: number, result: MutablePipeline): void {
  const [name, sign, value] = tokens.slice(at, at + 3);
  if (sign?.value !== '=' || value?.kind !== 'text') return;
  const named = { start: name.start, end: name.end };
  result.variables.push(environmentVariable(name.value, named, value.value, value.end));
}

/** `withEnv(['NAME=value'])`. */
function addWithEnv(tokens: readonly GroovyToken[], at: number, result: MutablePipeline): void {
  const items = tokens.slice(at + 1, at + maxArguments);
  const end = items.findIndex(({ kind, value }) => kind === 'sign' && value === ']');
  const texts = items.slice(0, Math.max(0, end)).filter(({ kind }) => kind === 'text');
  addVariables(
    {
      kind: 'list',
      start: texts[0]?.start ?? 0,
      end: texts.at(-1)?.end ?? 0,
      items: texts.map(({ value, start, end: stop }) => ({
        kind: 'text',
        value,
        start,
        end: stop,
        exact: true,
      })),
    },
    result,
  );
}

/** The pod that an agent of Kubernetes runs in, which stands in a text of its own. */
function addPod(yaml: GroovyToken | undefined, result: MutablePipeline, meter?: Meter): void {
  if (yaml === undefined) return;
  const pod = readYamlPipeline('pod.yaml', result.text.slice(yaml.start, yaml.end), meter);
  if (pod?.kind !== 'kubernetes') return;
  const shifted = <T extends { readonly start: number; readonly end: number }>(place: T): T => ({
    ...place,
    start: place.start + yaml.start,
    end: place.end + yaml.start,
  });
  pushAll(result.images, pod.images.map(shifted));
  pushAll(
    result.variables,
    pod.variables.map((variable) => ({ ...shifted(variable), named: shifted(variable.named) })),
  );
}
