import type { Meter } from '../../meter';
import { hclShellText, readHcl } from '../../text/data/hcl';
import { type DataMap, entriesAt, itemsAt, mapsIn, stringAt, textAt } from '../../text/data/node';
import { emptyPipeline, type MutablePipeline, type PipelineDocument } from '../document';
import { blocksOf } from '../terraform';
import { addImage, addVariable, pythonProgram } from './parts';

/** Reads a job of Nomad. Total. Source: developer.hashicorp.com/nomad/docs/job-specification. @throws what the meter does. */
export function readNomad(path: string, text: string, meter?: Meter): PipelineDocument {
  const root = readHcl(text, meter);
  const result = emptyPipeline('nomad', path, text, [root]);
  for (const map of mapsIn(root)) {
    for (const config of blocksOf(map, 'config')) {
      addImage(textAt(config, 'image'), result);
      addCommand(config, result);
    }
    for (const variables of blocksOf(map, 'env'))
      for (const [name, { key, value }] of entriesAt(variables)) addVariable(name, key, value, result);
    // A file that a template writes into the task's folder.
    for (const template of blocksOf(map, 'template')) {
      const script = textAt(template, 'data');
      if (script !== undefined && /^\s*#!/.test(script.value))
        result.commands.push({ ...hclShellText(script, text), when: 'start' });
    }
  }
  return result;
}

/** `command` and `args`: words of a command, or a script for a shell or for Python among them. */
function addCommand(config: DataMap, result: MutablePipeline): void {
  const args = itemsAt(config, 'args').filter((item) => item.kind === 'text');
  const flag = args.findIndex(({ value }) => /^-\w*c$/.test(value));
  const script = flag < 0 ? undefined : args[flag + 1];
  const program = stringAt(config, 'command') || (args[0]?.value ?? '');
  if (script !== undefined) {
    const shell = hclShellText(script, result.text);
    if (pythonProgram.test(program)) result.programs.push(shell);
    else result.commands.push({ ...shell, when: 'start' });
    return;
  }
  const command = textAt(config, 'command');
  const [first] = [command, ...args].filter((word) => word !== undefined).sort((a, b) => a.start - b.start);
  const last = args.at(-1) ?? command;
  if (first === undefined || last === undefined) return;
  const words = result.text.slice(first.start, Math.max(first.end, last.end));
  result.commands.push({
    command: words.replace(/\bargs\b[ \t]*=|["',[\]\r\n]/g, (sign) => ' '.repeat(sign.length)),
    offset: first.start,
    when: 'start',
  });
}
