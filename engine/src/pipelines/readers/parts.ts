import { type DataEntry, type DataNode, type DataText, textAt } from '../../text/data/node';
import { templated } from '../../text/data/yaml';
import { environmentVariable, type MutablePipeline } from '../document';
import { shellTextOf } from '../shellText';

/** Adds an image that is used. */
export function addImage(node: DataText | undefined, result: MutablePipeline): void {
  if (node === undefined || node.value === '') return;
  const { end, exact } = node;
  // Actions and containers of workflows may say what kind of address it is.
  const scheme = node.value.startsWith('docker://') ? 'docker://'.length : 0;
  const value = node.value.slice(scheme);
  // A template of some other program decides what stands here.
  const isKnown = !value.includes(templated) && !/[${}<]/.test(value);
  result.images.push({
    start: exact ? node.start + scheme : node.start,
    end,
    exact: exact && isKnown,
    reference: isKnown ? value : withDefaults(value),
  });
}

/** Compose's `${A:-b}`; undefined where a variable has no default. */
function withDefaults(value: string): string | undefined {
  const resolved = value.replace(/\$\{\w{1,100}:?-([^{}$]{0,300})\}/g, '$1');
  return /[${}<\ue000]/.test(resolved) ? undefined : resolved;
}

/** An interpreter of Python by its name. */
export const pythonProgram = /(?:^|\/)python[\d.]{0,5}$/;

/** Adds a command, or the words of one. */
export function addCommand(
  node: DataNode | undefined,
  when: 'build' | 'start',
  result: MutablePipeline,
): void {
  if (node?.kind === 'text') {
    if (node.value !== '') result.commands.push({ ...shellTextOf(node, result.text), when });
    return;
  }
  if (node?.kind !== 'list' || node.items.length === 0) return;
  // Words of one command; a script behind `sh -c` is a command of its own, and a program behind `python -c` is none.
  const words = node.items.filter((item) => item.kind === 'text');
  const script = words.find((_, index) => /^-\w*c$/.test(words[index - 1]?.value ?? ''));
  if (script !== undefined && words.some(({ value }) => /(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(value))) {
    result.commands.push({ ...shellTextOf(script, result.text), when });
    return;
  }
  if (script !== undefined && words.some(({ value }) => pythonProgram.test(value)))
    result.programs.push(shellTextOf(script, result.text));
  // A script among arguments: `command: [sh, -c]` may stand elsewhere.
  const scripts = words.filter(({ value }) => value.includes('\n'));
  if (scripts.length > 0) {
    for (const text of scripts) result.commands.push({ ...shellTextOf(text, result.text), when });
    return;
  }
  const command = result.text
    .slice(node.start, script?.start ?? node.end)
    .replace(/^[ \t]*- /gm, '  ')
    .replace(/[\n\r]/g, ' ')
    .replace(/[[\]",]/g, ' ');
  result.commands.push({ command, offset: node.start, when });
}

/** Adds Python that an interpreter is handed. */
export function addProgram(node: DataText | undefined, result: MutablePipeline): void {
  if (node !== undefined && node.value !== '') result.programs.push(shellTextOf(node, result.text));
}

/** Adds a setting whose value is a text as the variable of its name; `named` is where the name stands. */
export function addVariable(
  name: string,
  named: DataEntry['key'],
  value: DataNode,
  result: MutablePipeline,
): void {
  if (value.kind !== 'text') return;
  result.variables.push(environmentVariable(name, named, value.value, value.end));
}

/** `env` as a map, as a list of `NAME=value`, or as Kubernetes' list of names and values. */
export function addVariables(node: DataNode | undefined, result: MutablePipeline): void {
  if (node?.kind === 'map') {
    // GitLab's `{value, description}`.
    for (const [name, { key, value }] of node.entries)
      addVariable(name, key, textAt(value, 'value') ?? value, result);
  }
  for (const item of node?.kind === 'list' ? node.items : []) {
    if (item.kind === 'text') {
      const equals = item.value.indexOf('=');
      const name = equals < 0 ? item.value : item.value.slice(0, equals);
      const value = equals < 0 ? '' : item.value.slice(equals + 1);
      const { start, end } = item;
      const named = { start, end: Math.min(end, start + name.length) };
      result.variables.push(environmentVariable(name, named, value, end));
      continue;
    }
    // MLflow's pairs are lists of two.
    const [first, second] = item.kind === 'list' ? item.items : [textAt(item, 'name'), textAt(item, 'value')];
    if (first?.kind !== 'text' || second?.kind !== 'text') continue;
    const named = { start: first.start, end: first.end };
    const variable = environmentVariable(first.value, named, second.value, second.end);
    result.variables.push({ ...variable, start: item.start });
  }
}
