import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  type Hover,
  type HoverParams,
  MarkupKind,
} from 'vscode-languageserver';
import { choicesOf, keyPathOf, settingOf } from '../../../engine/src/configuration/configuration';
import { type ConfigurationKey, configurationKeys } from '../../../engine/src/configuration/keys';
import type { Setting } from '../../../engine/src/configuration/settings';
import { severities } from '../../../engine/src/finding';
import { rules } from '../../../engine/src/generated/rules';
import { documentationUrl } from '../../../engine/src/rule';
import type { DataEntry, DataNode } from '../../../engine/src/text/data/node';
import { readYaml } from '../../../engine/src/text/data/yaml';
import { LineTable } from '../../../engine/src/text/lineTable';
import { type MessageId, t, titleOf } from '../../../l10n/messages';
import { toEditorRange } from '../documents/diagnostics';
import type { OpenDocuments } from '../documents/documents';

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ meta }) => meta.id));

/** True for the files in which every key is ours. */
function isConfigurationFile(uri: string): boolean {
  return /\/secure-ml\.ya?ml$/.test(uri);
}

/** Completes and explains keys and values of secure-ml.yaml, from the table of settings. */
export class ConfigurationHelp {
  constructor(private readonly documents: OpenDocuments) {}

  /** What may stand where the cursor is, in block style. */
  complete({ textDocument: { uri }, position }: CompletionParams): CompletionItem[] {
    const text = isConfigurationFile(uri) ? this.documents.texts.get(uri)?.getText() : undefined;
    if (text === undefined) return [];
    const lines = text.split(/\r\n|\r|\n/).slice(0, position.line + 1);
    const before = (lines.at(-1) ?? '').slice(0, position.character);
    const [, indent, name, value] = /^( *)([\w.-]*)(?::\s+(['"]?[\w.-]*))?$/.exec(before) ?? [];
    if (indent === undefined) return [];
    const section = sectionAt(lines.slice(0, -1), indent.length);
    const choices = value === undefined ? keysOf(section) : valuesOf([...section, name]);
    const typed = value ?? name;
    const range = {
      start: { line: position.line, character: position.character - typed.length },
      end: position,
    };
    return choices.map(({ label, documentation, text: newText, kind }) => ({
      label,
      kind,
      documentation: { kind: MarkupKind.Markdown, value: documentation },
      textEdit: { range, newText },
    }));
  }

  /** What the key under the pointer is. */
  hover({ textDocument: { uri }, position }: HoverParams): Hover | null {
    const text = isConfigurationFile(uri) ? this.documents.texts.get(uri)?.getText() : undefined;
    if (text === undefined) return null;
    const lines = new LineTable(text);
    const offset = lines.offsetOf(position.line + 1, position.character + 1);
    let node: DataNode | undefined = readYaml(text).documents[0];
    const path: string[] = [];
    while (node?.kind === 'map') {
      const entries: readonly (readonly [string, DataEntry])[] = [...node.entries];
      const here = entries.find(([, { key }]) => key.start <= offset && offset <= key.end);
      if (here !== undefined) {
        const value = explain([...path, here[0]]);
        const { start, end } = here[1].key;
        if (value === undefined) return null;
        return {
          contents: { kind: MarkupKind.Markdown, value },
          range: toEditorRange(lines.range(start, end)),
        };
      }
      const below = entries.find(([, { value }]) => value.start <= offset && offset <= value.end);
      if (below === undefined) return null;
      path.push(below[0]);
      node = below[1].value;
    }
    return null;
  }
}

interface Choice {
  readonly label: string;
  readonly text: string;
  readonly documentation: string;
  readonly kind: CompletionItemKind;
}

/** The keys above a line of some indentation, from the outermost. */
function sectionAt(lines: readonly string[], indent: number): string[] {
  const path: string[] = [];
  let inner = indent;
  for (const line of [...lines].reverse()) {
    const [, space, key] = /^( *)([\w.-]+):\s*(?:#.*)?$/.exec(line) ?? [];
    if (space === undefined || space.length >= inner) continue;
    path.unshift(key);
    inner = space.length;
  }
  return path;
}

function keyAt(path: readonly string[]): ConfigurationKey | undefined {
  let key: ConfigurationKey | undefined = configurationKeys;
  for (const part of path) key = key?.children.get(part);
  return key;
}

/** The setting of a key; a rule's is that of all rules. */
function settingAt(path: readonly string[]): Setting | undefined {
  const key = keyAt(path) ?? (ruleIds.has(path.at(-1) ?? '') ? keyAt(path.slice(0, -1)) : undefined);
  return key?.setting === undefined ? undefined : settingOf(key.setting);
}

function keysOf(section: readonly string[]): Choice[] {
  const key = keyAt(section);
  if (key === undefined) return [];
  const isRules = key.setting !== undefined && settingOf(key.setting).kind === 'rules';
  const names = isRules ? [...ruleIds] : [...key.children.keys()];
  return names.map((label) => {
    const child = key.children.get(label);
    const holdsKeys =
      child !== undefined && (child.setting === undefined || settingOf(child.setting).kind === 'rules');
    return {
      label,
      text: holdsKeys ? `${label}:\n${' '.repeat(2 * section.length + 2)}` : `${label}: `,
      documentation: explain([...section, label]) ?? '',
      kind: holdsKeys ? CompletionItemKind.Module : CompletionItemKind.Property,
    };
  });
}

function valuesOf(path: readonly string[]): Choice[] {
  const setting = settingAt(path);
  if (setting === undefined) return [];
  const isRule = keyAt(path) === undefined;
  if (setting.kind === 'rules' && !isRule) return [];
  const meanings = choicesOf(setting) ?? {};
  const labels =
    setting.kind === 'severity'
      ? severities
      : setting.kind === 'switch'
        ? ['true', 'false']
        : Object.keys(meanings);
  return labels.map((label) => ({
    label,
    text: label,
    documentation: meanings[label] ?? '',
    kind: CompletionItemKind.EnumMember,
  }));
}

/** A key as Markdown; undefined for one that is unknown. */
function explain(path: readonly string[]): string | undefined {
  const last = path.at(-1) ?? '';
  const key = keyAt(path);
  if (key?.setting !== undefined) {
    const setting = settingOf(key.setting);
    const usual = setting.default;
    const isPlain = typeof usual === 'number' || typeof usual === 'string' || typeof usual === 'boolean';
    return [
      `**${keyPathOf(key.setting)}**`,
      t(`setting.${key.setting}` as MessageId),
      ...(isPlain && usual !== '' ? [t('configuration-help.default', `\`${usual}\``)] : []),
    ].join('\n\n');
  }
  if (key !== undefined) return undefined;
  const section = keyAt(path.slice(0, -1))?.setting;
  if (section === undefined || settingOf(section).kind !== 'rules' || !ruleIds.has(last)) return undefined;
  return `${titleOf(last)}\n\n[${last}](${documentationUrl(last)})`;
}
