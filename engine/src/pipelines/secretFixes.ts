/** Fixes that put a reference where a secret is hard-coded. None of them writes the secret anywhere. */
import { t } from '../../../l10n/messages';
import type { Fix, TextEdit } from '../finding';
import { type DataEdit, endOfLine, withoutEntry } from '../text/data/edits';
import { mapsIn } from '../text/data/node';
import type { PipelineCommand, PipelineDocument, PipelineVariable } from './document';
import { guidedFix } from './fixes';

type Fixed = { readonly fixes?: readonly Fix[] };
type Edit = (start: number, end: number, newText: string) => TextEdit;

/** Takes the value of a variable from where the program that reads the file keeps secrets. */
export function referenceFix(variable: PipelineVariable, document: PipelineDocument, edit: Edit): Fixed {
  const { name, value, end } = variable;
  const { kind, text } = document;
  const start = end - value.length;
  if (value === '' || text.slice(start, end) !== value || !/^\w+$/.test(name)) return {};
  const refer = (newText: string) =>
    guidedFix(t('common.use-value', newText), [{ start, end, newText }], edit);
  switch (kind) {
    case 'compose':
      return refer(`\${${name}}`);
    case 'workflow':
      return refer(workflowSecret(name));
    case 'devcontainer':
      return refer(`\${localEnv:${name}}`);
    case 'kubernetes':
      return guidedFix(t('common.use-value', 'secretKeyRef'), [ofKubernetes(variable, start, text)], edit);
    case 'gitlab':
      return guidedFix(
        t('secret-fixes.take-from-project', name),
        [...document.roots].flatMap((root) =>
          [...mapsIn(root)]
            .filter((map) => map.entries.get(name)?.key.start === variable.named.start)
            .map((map) => withoutEntry(text, map, name)),
        ),
        edit,
      );
    case 'dockerfile':
      return guidedFix(t('secret-fixes.give-at-start', name), [withoutInstruction(variable, text)], edit);
    default:
      return {};
  }
}

/** A secret of a repository, as workflows refer to it. */
export function workflowSecret(name: string): string {
  return `\${{ secrets.${name} }}`;
}

/** A build argument becomes a secret that is mounted for the commands which use it. */
export function mountFix(variable: PipelineVariable, document: PipelineDocument, edit: Edit): Fixed {
  const { name } = variable;
  if (!/^\w+$/.test(name)) return {};
  const used = new RegExp(`\\$(?:${name}\\b|\\{${name}\\b)`, 'g');
  const runs = document.commands.filter(
    (command) => isRun(command, document.text) && command.command.match(used),
  );
  const seen = runs.reduce((sum, { command }) => sum + (command.match(used)?.length ?? 0), 0);
  // Used elsewhere: in another variable, in the name of an image.
  if (seen !== (document.text.match(used)?.length ?? 0)) return {};
  return guidedFix(
    t('secret-fixes.mount', name),
    [withoutInstruction(variable, document.text), ...runs.map((run) => mounted(run, name))],
    edit,
  );
}

/** Mounts the variable that a command uses; nothing where it uses none. */
export function loginFix(command: PipelineCommand, text: string, edit: Edit): Fixed {
  const name = /\$\{?(\w{1,100})/.exec(command.command)?.[1];
  if (name === undefined || !isRun(command, text)) return {};
  return guidedFix(t('secret-fixes.mount', name), [mounted(command, name)], edit);
}

function mounted({ offset }: PipelineCommand, name: string): DataEdit {
  return { start: offset, end: offset, newText: ` --mount=type=secret,id=${name},env=${name}` };
}

function isRun({ offset }: PipelineCommand, text: string): boolean {
  return /(?:^|\n)[ \t]*RUN$/i.test(text.slice(Math.max(0, offset - 100), offset));
}

/** Takes out `ARG NAME` or `ENV NAME=value`, where nothing else stands in the instruction. */
function withoutInstruction({ start, end }: PipelineVariable, text: string): DataEdit | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = endOfLine(text, end);
  if (!/^[ \t]*(?:ARG|ENV)[ \t]+$/i.test(text.slice(from, start)) || text.slice(end, to).trim() !== '')
    return undefined;
  const next = text.indexOf('\n', to);
  return { start: from, end: next < 0 ? to : next + 1, newText: '' };
}

/** `value: x` becomes a reference to an object of the cluster. */
function ofKubernetes(
  { name, named, end }: PipelineVariable,
  start: number,
  text: string,
): DataEdit | undefined {
  const between = /(\bvalue:[ \t]*)(["']?)$/.exec(text.slice(named.end, start));
  if (between === null) return undefined;
  const object = name.toLowerCase().replace(/_/g, '-');
  return {
    start: start - between[0].length,
    end: end + between[2].length,
    newText: `valueFrom: {secretKeyRef: {name: ${object}, key: ${name}}}`,
  };
}
