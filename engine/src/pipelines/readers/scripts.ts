import { commandsOfScript } from '../../dependencies/readers/scripts';
import { Cost, Held, type Meter } from '../../meter';
import { readJson } from '../../text/data/json';
import { entriesAt } from '../../text/data/node';
import { readToml } from '../../text/data/toml';
import { emptyPipeline, environmentVariable, type PipelineDocument } from '../document';
import { addCommand, addVariable } from './parts';

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

/** Reads the scripts of a `package.json`, which npm hands to a shell. Total. Source: docs.npmjs.com/cli/using-npm/scripts. */
export function readPackageScripts(path: string, text: string, meter?: Meter): PipelineDocument {
  const root = readJson(text, meter);
  const result = emptyPipeline('makefile', path, text, root === undefined ? [] : [root]);
  for (const [, { value }] of entriesAt(root, 'scripts'))
    if (value.kind === 'text') addCommand(value, 'build', result);
  return result;
}

/** A program that a server of PostgreSQL or SQL Server starts, or a client of PostgreSQL or SQLite. */
const started =
  /(?:\b(?:from|to)\s{1,20}program|\bxp_cmdshell)\s{1,20}[ENen]?'((?:[^'\n]|''){1,4000})'|^[ \t]{0,20}(?:\\!|\.(?:shell|system))[ \t]{1,20}([^\r\n]{1,4000})/gim;

/** Reads the programs that a file of SQL starts. Total. Sources: postgresql.org/docs (COPY, psql), learn.microsoft.com (xp_cmdshell). */
export function readSql(path: string, text: string, meter?: Meter): PipelineDocument {
  meter?.spend(text.length * Cost.instruction);
  const result = emptyPipeline('makefile', path, text);
  for (const match of text.matchAll(started)) {
    const command = match[1] ?? match[2];
    const offset = match.index + match[0].lastIndexOf(command);
    meter?.hold(Held.instruction);
    // Two quotes are one.
    result.commands.push({ command: command.replaceAll("''", " '"), offset, when: 'build' });
  }
  return result;
}

/**
 * Reads `airflow.cfg`: each setting as the variable that sets the same. Total. Source:
 * airflow.apache.org/docs/apache-airflow/stable/howto/set-config.html.
 */
export function readAirflow(path: string, text: string, meter?: Meter): PipelineDocument {
  meter?.spend(text.length * Cost.instruction);
  const result = emptyPipeline('settings', path, text);
  let section = '';
  for (const line of text.matchAll(
    /^[ \t]*(?:\[([\w.]{1,60})\]|(\w{1,80})([ \t]*=[ \t]*)([^\r\n]{0,2000}))/gm,
  )) {
    const [all, heading, key, equals = '', value = ''] = line;
    if (heading !== undefined) section = heading.toUpperCase();
    if (key === undefined || section === '') continue;
    const end = line.index + all.length;
    const start = end - value.length - equals.length - key.length;
    const variable = `AIRFLOW__${section}__${key.toUpperCase()}`;
    const named = { start, end: start + key.length };
    const valueEnd = end - value.length + value.trimEnd().length;
    result.variables.push(environmentVariable(variable, named, value.trim(), valueEnd));
  }
  return result;
}

/**
 * Reads TorchServe's `config.properties`: each setting as the variable that sets the same. Total. Source:
 * pytorch.org/serve/configuration.html.
 */
export function readTorchServe(path: string, text: string, meter?: Meter): PipelineDocument | undefined {
  if (!/^[ \t]*(?:inference|management)_address[ \t]*=/m.test(text)) return undefined;
  meter?.spend(text.length * Cost.instruction);
  const result = emptyPipeline('settings', path, text);
  for (const { index, 0: all, 1: key, 2: value } of text.matchAll(
    /^[ \t]{0,20}(\w{1,80})[ \t]{0,20}=[ \t]{0,20}([^\s#]{1,2000})/gm,
  )) {
    const start = index + all.indexOf(key);
    const named = { start, end: start + key.length };
    result.variables.push(environmentVariable(`TS_${key.toUpperCase()}`, named, value, index + all.length));
  }
  return result;
}

/**
 * Reads Streamlit's `config.toml`: each setting as the variable that sets the same. Total. Source:
 * docs.streamlit.io/develop/api-reference/configuration/config.toml.
 */
export function readStreamlit(path: string, text: string, meter?: Meter): PipelineDocument {
  const { documents, problems } = readToml(text, meter);
  const result = emptyPipeline('settings', path, text, documents, problems);
  for (const [section, { value: table }] of entriesAt(documents[0]))
    for (const [name, { key, value }] of entriesAt(table))
      addVariable(
        `STREAMLIT_${section}_${name.replace(/([a-z])([A-Z])/g, '$1_$2')}`.toUpperCase(),
        key,
        value,
        result,
      );
  return result;
}
