import { commandsOfScript } from '../../dependencies/readers/scripts';
import { Cost, Held, type Meter } from '../../meter';
import { emptyPipeline, type PipelineDocument } from '../document';

/** Reads a script for a shell, or a justfile. Total. @throws what the meter does. */
export function readShellScript(path: string, text: string, meter?: Meter): PipelineDocument {
  meter?.spend(text.length * Cost.instruction);
  const result = emptyPipeline('script', path, text);
  for (const { command, offset } of commandsOfScript(text)) {
    if (command.trim() === '') continue;
    meter?.hold(Held.instruction);
    result.commands.push({ command, offset, when: 'build' });
  }
  return result;
}

/**
 * Reads `airflow.cfg`: each setting as the variable that sets the same. Total. Source:
 * airflow.apache.org/docs/apache-airflow/stable/howto/set-config.html.
 */
export function readAirflow(path: string, text: string, meter?: Meter): PipelineDocument {
  meter?.spend(text.length * Cost.instruction);
  const result = emptyPipeline('airflow', path, text);
  let section = '';
  for (const line of text.matchAll(
    /^[ \t]*(?:\[([\w.]{1,60})\]|(\w{1,80})([ \t]*=[ \t]*)([^\r\n]{0,2000}))/gm,
  )) {
    const [all, heading, key, equals = '', value = ''] = line;
    if (heading !== undefined) section = heading.toUpperCase();
    if (key === undefined || section === '') continue;
    const end = line.index + all.length;
    const start = end - value.length - equals.length - key.length;
    result.variables.push({
      kind: 'environment',
      name: `AIRFLOW__${section}__${key.toUpperCase()}`,
      value: value.trim(),
      start,
      end: end - value.length + value.trimEnd().length,
      named: { start, end: start + key.length },
    });
  }
  return result;
}
