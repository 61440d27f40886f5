import type { Meter } from '../../meter';
import { pushAll } from '../../pushAll';
import { readJson } from '../../text/data/json';
import {
  at,
  type DataMap,
  type DataNode,
  type DataText,
  entriesAt,
  itemsAt,
  stringAt,
  textAt,
} from '../../text/data/node';
import { emptyPipeline, type MutablePipeline, type PipelineDocument } from '../document';
import { shellTextOf } from '../shellText';
import { addCommand, addImage, addVariables } from './parts';

/*
 * What sets up a developer's machine or an assistant on it: devcontainer.json, servers of the Model Context Protocol, and the texts
 * that assistants read as instructions. Sources: containers.dev/implementors/json_reference, code.visualstudio.com/docs/copilot/chat/mcp-servers,
 * docs.cursor.com/context/mcp, docs.claude.com/en/docs/claude-code/settings.
 */

const agentFiles =
  /(?:^|[\\/])(?:\.?mcp\.json|claude_desktop_config\.json|\.claude\.json|(?:cline_)?mcp_(?:config|settings)\.json|(?:\.claude|\.cursor|\.gemini|\.vscode|\.continue|\.roo|\.windsurf)[\\/][\w.-]{1,60}\.json)$/i;
export const instructionFiles =
  /(?:^|[\\/])(?:\.cursorrules|\.windsurfrules|\.clinerules|(?:claude|agents?|gemini|skill|copilot-instructions)\.md|[\w.-]{1,100}\.(?:mdc|instructions\.md|prompt\.md|chatmode\.md))$|(?:^|[\\/])\.(?:claude|cursor|windsurf|roo)[\\/](?:[\w.-]{1,100}[\\/]){0,4}[\w.-]{1,100}\.md$/i;
/** Commands of a development container, in the order in which they run. */
const lifecycle = [
  'initializeCommand',
  'onCreateCommand',
  'updateContentCommand',
  'postCreateCommand',
  'postStartCommand',
  'postAttachCommand',
];

/** Reads such a file by its path; undefined for any other. Total. @throws what the meter does. */
export function readAgentFile(path: string, text: string, meter?: Meter): PipelineDocument | undefined {
  if (instructionFiles.test(path)) return emptyPipeline('instructions', path, text);
  const isContainer = /(?:^|[\\/])\.?devcontainer\.json$/i.test(path);
  if (!isContainer && !agentFiles.test(path)) return undefined;
  const root = readJson(text, meter);
  if (root === undefined) return undefined;
  const result = emptyPipeline(isContainer ? 'devcontainer' : 'agents', path, text, [root]);
  return isContainer ? readDevcontainer(result, root) : readAgents(result, root);
}

function readDevcontainer(result: MutablePipeline, root: DataNode): PipelineDocument {
  addImage(textAt(root, 'image'), result);
  for (const key of ['containerEnv', 'remoteEnv']) addVariables(at(root, key), result);
  addVariables(at(root, 'build', 'args'), result);
  for (const key of lifecycle) {
    const command = at(root, key);
    const parts = command?.kind === 'map' ? entriesAt(command).map(([, { value }]) => value) : [command];
    for (const part of parts) addCommand(part, 'build', result);
  }
  return result;
}

function readAgents(result: MutablePipeline, root: DataNode): PipelineDocument {
  for (const { map } of serversOf(root)) {
    addVariables(at(map, 'env'), result);
    const command = textAt(map, 'command');
    if (command !== undefined) addServer(command, itemsAt(map, 'args'), result);
  }
  // Commands that an assistant runs by itself.
  for (const [, { value }] of entriesAt(root, 'hooks'))
    for (const hook of hooksIn(value))
      result.commands.push({ ...shellTextOf(hook, result.text), when: 'start' });
  addVariables(at(root, 'env'), result);
  return result;
}

/** A server of the Model Context Protocol by its name. */
export interface AgentServer {
  readonly name: string;
  readonly map: DataMap;
}

/** Servers wherever programs keep them: `mcpServers`, `servers`, `mcp.servers`, and those of projects. */
export function serversOf(root: DataNode | undefined): readonly AgentServer[] {
  const places = [
    at(root, 'mcpServers'),
    at(root, 'servers'),
    at(root, 'mcp', 'servers'),
    at(root, 'mcp'),
    ...entriesAt(root, 'projects').map(([, { value }]) => at(value, 'mcpServers')),
  ];
  const seen = new Set<DataNode>();
  return places.flatMap((place) =>
    entriesAt(place).flatMap(([name, { value }]) => {
      const isServer =
        value.kind === 'map' &&
        ['command', 'url', 'httpUrl', 'serverUrl'].some((key) => value.entries.has(key));
      if (!isServer || seen.has(value)) return [];
      seen.add(value);
      return [{ name, map: value as DataMap }];
    }),
  );
}

function addServer(command: DataText, args: readonly DataNode[], result: MutablePipeline): void {
  const words = args.filter((item): item is DataText => item.kind === 'text');
  const script = words.find((_, index) => /^-\w*c$/.test(words[index - 1]?.value ?? ''));
  if (script !== undefined && /(?:^|[\\/])(?:ba|da|z|k)?sh$/.test(command.value)) {
    result.commands.push({ ...shellTextOf(script, result.text), when: 'start' });
    return;
  }
  if (/(?:^|[\\/])(?:docker|podman)(?:\.exe)?$/.test(command.value)) addImage(imageOf(words), result);
  // Each word at its place; what stands between them are blanks.
  const parts = [command, ...words].sort((a, b) => a.start - b.start);
  let text = '';
  for (const { start, end } of parts)
    text += ' '.repeat(Math.max(0, start - command.start - text.length)) + result.text.slice(start, end);
  if (parts[0] === command) result.commands.push({ command: text, offset: command.start, when: 'start' });
}

/** The image of `docker run`: the first word that is no option and no value of one. */
function imageOf(words: readonly DataText[]): DataText | undefined {
  const valued = /^(?:-[evpuwl]|--(?:env|volume|publish|user|workdir|name|network|mount|entrypoint|label))$/;
  const first = words.findIndex(({ value }) => value === 'run');
  return first < 0
    ? undefined
    : words
        .slice(first + 1)
        .find(
          ({ value }, index, rest) => !value.startsWith('-') && !valued.test(rest[index - 1]?.value ?? ''),
        );
}

/** Commands of hooks, which stand in lists of lists. */
function hooksIn(node: DataNode): readonly DataText[] {
  const open: DataNode[] = [node];
  const found: DataText[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'list') pushAll(open, next.items);
    if (next.kind !== 'map') continue;
    const command = textAt(next, 'command');
    if (command !== undefined && stringAt(next, 'type') !== 'prompt') found.push(command);
    pushAll(open, itemsAt(next, 'hooks'));
  }
  return found;
}
