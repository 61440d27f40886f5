import { type Document, isScalar, parseDocument, visit } from 'yaml';
import { type MessageId, t } from '../../../l10n/messages';
import { type Range, type Severity, severities } from '../finding';
import { ruleSeverities } from '../generated/ruleSeverities';
import { maskSecrets } from '../secrets/mask';
import { at, type DataDocuments, type DataEntry, type DataNode } from '../text/data/node';
import { readToml } from '../text/data/toml';
import { readYaml } from '../text/data/yaml';
import { LineTable } from '../text/lineTable';
import { nearest } from '../text/nearest';
import {
  type Configuration,
  configurationBy,
  defaultOf,
  type FileSetting,
  type FileValues,
  fileSettings,
  keyPathOf,
  settingOf,
} from './configuration';
import { type ConfigurationKey, configurationKeys } from './keys';
import { readDetectors } from './readDetectors';
import type { RuleSeverities, Setting } from './settings';

/** Something in a configuration file that cannot be taken as it stands. */
export interface ConfigurationProblem {
  /** Path of the key, `limits.depth`; empty for the file as a whole. */
  readonly key: string;
  /** One localised sentence, without the file's name and the place. */
  readonly message: string;
  readonly range: Range;
}

/** A configuration as far as it could be read, and what could not. */
export interface ConfigurationResult {
  readonly configuration: Configuration;
  /** What the file says itself. */
  readonly values: FileValues;
  /** Where each key stands that the file says something of; rules one by one: `rules.pickle-load`. */
  readonly places: ReadonlyMap<string, Range>;
  readonly problems: readonly ConfigurationProblem[];
  /** What was understood, and counts otherwise than it stands there. */
  readonly remarks: readonly ConfigurationProblem[];
}

/** What no file says. */
export const noConfiguration: ConfigurationResult = {
  configuration: configurationBy(defaultOf),
  values: {},
  places: new Map(),
  problems: [],
  remarks: [],
};

/** Characters of a file of settings that are parsed. Longer ones are no settings that a person wrote, and take seconds. */
export const maxConfigurationBytes = 1 << 16;
/** The same for pyproject.toml, in which others write too. */
const maxProjectLength = 1 << 18;
/** Problems of one file that are told: whoever made more of them reads none. */
const maxProblems = 100;

const ruleIds: ReadonlySet<string> = new Set(Object.keys(ruleSeverities));
const ruleLevels = ['off', ...severities] as const;

/**
 * Reads a configuration file by its name; undefined where a pyproject.toml has no `[tool.secure-ml]`. Total: what is wrong is
 * listed and left out, never guessed.
 */
export function readConfiguration(name: string, text: string): ConfigurationResult | undefined {
  const isToml = name.endsWith('.toml');
  // Whatever is wrong with somebody else's file is not ours to say.
  if (isToml && !text.includes('secure-ml')) return undefined;
  const reader = new Reader(text, isToml);
  const most = isToml ? maxProjectLength : maxConfigurationBytes;
  if (text.length > most) return reader.broken(t('configuration.too-large', most), 0, 0);
  if (!isToml) {
    const mistake = yamlMistake(text);
    if (mistake !== undefined) return reader.broken(mistake.message, mistake.start, mistake.end);
  }
  const { documents, problems }: DataDocuments = isToml ? readToml(text) : readYaml(text);
  if (problems.length > 0) {
    const [{ message, start, end }] = problems;
    return reader.broken(t('configuration.not-parsable', message), start, end);
  }
  const top = isToml ? at(documents[0], 'tool', 'secure-ml') : documents[0];
  if (isToml && top === undefined) return undefined;
  return reader.read(top);
}

/** What YAML forbids, a key that stands twice included: half of what is said would be lost. */
function yamlMistake(text: string): { message: string; start: number; end: number } | undefined {
  try {
    // The parser's own look for keys that stand twice compares each with each.
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    const [error] = document.errors;
    const found = error === undefined ? repeatedKey(document) : { start: error.pos[0], end: error.pos[1] };
    if (found === undefined) return undefined;
    const { start } = found;
    // The parser marks one character; people see the word that begins there.
    const [word] = /^[\w.-]*/.exec(text.slice(start, start + 200)) ?? [''];
    const end = Math.max(found.end, start + word.length);
    const why = error === undefined ? t('configuration.key-twice') : error.message.split('\n', 1)[0];
    return { message: t('configuration.not-parsable', why), start, end };
  } catch (error) {
    // Nesting that is deeper than the stack.
    return { message: t('configuration.not-parsable', String((error as Error).message)), start: 0, end: 0 };
  }
}

/** The first key that its mapping had before. */
function repeatedKey(document: Document): { start: number; end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key) || key.value === '<<') continue;
        if (seen.has(key.value)) {
          const [start, end] = key.range ?? [0, 0];
          found = { start, end };
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}

/** Reads one file by the table of settings. */
class Reader {
  private readonly lines: LineTable;
  private readonly values: Partial<Record<FileSetting, unknown>> = {};
  private readonly places = new Map<string, Range>();
  private readonly problems: ConfigurationProblem[] = [];
  private readonly remarks: ConfigurationProblem[] = [];

  constructor(
    private readonly text: string,
    private readonly isToml: boolean,
  ) {
    this.lines = new LineTable(text);
  }

  /** The result for a file that cannot be read at all. */
  broken(message: string, start: number, end: number): ConfigurationResult {
    const length = this.text.length;
    const range = this.lines.range(Math.min(start, length), Math.min(Math.max(start, end), length));
    return { ...noConfiguration, problems: [{ key: '', message: maskSecrets(message), range }] };
  }

  read(top: DataNode | undefined): ConfigurationResult {
    if (top !== undefined) this.readSection(top, configurationKeys);
    const values = this.values as FileValues;
    return {
      configuration: configurationBy((name) =>
        this.values[name] === undefined ? defaultOf(name) : (this.values[name] as never),
      ),
      values,
      places: this.places,
      problems: this.problems.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column),
      remarks: this.remarks,
    };
  }

  private readSection(node: DataNode, key: ConfigurationKey): void {
    for (const [name, entry] of this.entriesOf(node, key.path)) {
      const child = key.children.get(name);
      if (child === undefined) this.unknown(key, name, entry);
      else if (child.setting === undefined) this.readSection(entry.value, child);
      else this.readSetting(child.setting, entry);
    }
  }

  private readSetting(name: FileSetting, { key, value: node }: DataEntry): void {
    const path = keyPathOf(name);
    const setting = settingOf(name);
    if (setting.kind !== 'rules') this.places.set(path, this.lines.range(key.start, key.end));
    const value = this.valueOf(name, setting, node);
    if (value !== undefined) this.values[name] = value;
  }

  /** The value of a setting; undefined where there is none, or a wrong one, which is then told. */
  private valueOf(name: FileSetting, setting: Setting, node: DataNode): unknown {
    const path = keyPathOf(name);
    const text = node.kind === 'text' ? this.plainOrQuoted(node) : undefined;
    switch (setting.kind) {
      case 'rules':
        return this.readRules(path, node);
      case 'texts':
        return this.readTexts(name, setting, node);
      case 'detectors':
        return readDetectors(path, node, {
          text: (scalar) =>
            scalar.kind === 'text' && this.isText(scalar) ? this.plainOrQuoted(scalar).value : undefined,
          wrong: (key, place, message) => this.wrong(key, place, message),
        });
      case 'count': {
        const count =
          text?.quoted === false && text.value !== '' ? Number(this.digits(text.value)) : Number.NaN;
        if (!Number.isSafeInteger(count) || count < 1)
          return this.wrong(path, node, t('configuration.expects-count', path));
        if (count >= setting.least) return count;
        const message = t('configuration.limit-raised', path, setting.least);
        this.remarks.push({ key: path, message, range: this.lines.range(node.start, node.end) });
        return setting.least;
      }
      case 'switch':
        if (text?.quoted === false && /^(?:true|false)$/i.test(text.value)) return /^t/i.test(text.value);
        return this.wrong(path, node, t('configuration.expects-switch', path));
      case 'severity':
        return this.oneOf(path, node, severities);
      case 'choice':
        return this.oneOf(path, node, Object.keys(setting.choices));
      case 'address':
        if (text !== undefined && (isAddress(text.value) || (text.value === '' && setting.optional === true)))
          return text.value.replace(/\/+$/, '');
        return this.wrong(path, node, t('configuration.expects-address', path));
      case 'text':
        return text !== undefined && this.isText(node)
          ? text.value
          : this.wrong(path, node, t('configuration.expects-text', path));
    }
  }

  private readRules(path: string, node: DataNode): RuleSeverities {
    const read: Record<string, Severity | 'off'> = {};
    for (const [id, { key, value }] of this.entriesOf(node, path)) {
      const own = `${path}.${id}`;
      if (!ruleIds.has(id)) {
        if (this.problems.length >= maxProblems) continue;
        const meant = nearest(id, ruleIds);
        const message =
          meant === undefined
            ? t('configuration.unknown-rule', own)
            : t('configuration.unknown-setting-meant', own, `${path}.${meant}`);
        this.tell(own, key, message);
        continue;
      }
      this.places.set(own, this.lines.range(key.start, key.end));
      const level = this.oneOf(own, value, ruleLevels);
      if (level !== undefined) read[id] = level;
    }
    return read;
  }

  private readTexts(
    name: FileSetting,
    { items }: Extract<Setting, { kind: 'texts' }>,
    node: DataNode,
  ): readonly string[] | undefined {
    const path = keyPathOf(name);
    if (node.kind !== 'list') return this.wrong(path, node, t('configuration.not-a-string-list', path));
    const texts: string[] = [];
    let isWhole = true;
    for (const item of node.items) {
      if (item.kind !== 'text' || !this.isText(item)) {
        isWhole = false;
        this.wrong(path, item, t('configuration.not-a-string-list', path));
        continue;
      }
      const { value } = this.plainOrQuoted(item);
      const read = items?.reader === undefined ? value : items.reader.read(value);
      if (read !== undefined) texts.push(read);
      else {
        isWhole = false;
        this.wrong(path, item, `${path}: ${t(`setting.${name}.item` as MessageId, value)}`);
      }
    }
    // Half a list would say of what is fine that it is not.
    return isWhole ? texts : undefined;
  }

  private oneOf<const Choice extends string>(
    path: string,
    node: DataNode,
    choices: readonly Choice[],
  ): Choice | undefined {
    const value = node.kind === 'text' ? this.plainOrQuoted(node).value : undefined;
    const choice = choices.find((known) => known === value);
    return choice ?? this.wrong(path, node, t('configuration.expects-choice', path, choices.join(', ')));
  }

  /** Keys of a mapping; none of nothing, and of what is no mapping, which is then told. */
  private entriesOf(node: DataNode, path: string): Iterable<readonly [string, DataEntry]> {
    if (node.kind === 'map') return node.entries;
    if (node.kind === 'text' && this.isNothing(node)) return [];
    const message =
      path === '' ? t('configuration.not-a-mapping') : t('configuration.section-not-a-mapping', path);
    this.tell(path, node, message);
    return [];
  }

  private unknown(section: ConfigurationKey, name: string, { key }: DataEntry): void {
    if (this.problems.length >= maxProblems) return;
    const path = section.path === '' ? name : `${section.path}.${name}`;
    const meant = meantKey(section, name);
    const message =
      meant === undefined
        ? t('configuration.unknown-setting', path, [...section.children.keys()].join(', '))
        : t('configuration.unknown-setting-meant', path, meant);
    this.tell(path, key, message);
  }

  private wrong(path: string, node: DataNode, message: string): undefined {
    this.tell(path, node, message);
    return undefined;
  }

  private tell(key: string, { start, end }: { start: number; end: number }, message: string): void {
    if (this.problems.length >= maxProblems) return;
    // What is wrong is quoted, and a secret may stand in the wrong place.
    this.problems.push({ key, message: maskSecrets(message), range: this.lines.range(start, end) });
  }

  /** A scalar as it was written, templates of other tools included, which the tree holds masked. */
  private plainOrQuoted({ value, start, end, exact }: Extract<DataNode, { kind: 'text' }>) {
    const quote = this.text[start - 1];
    const quoted = (quote === '"' || quote === "'") && this.text[end] === quote;
    return { value: exact ? this.text.slice(start, end) : value, quoted };
  }

  private isNothing(node: Extract<DataNode, { kind: 'text' }>): boolean {
    const { value, quoted } = this.plainOrQuoted(node);
    return !quoted && /^(?:|~|null)$/i.test(value);
  }

  /** True for a text, and false for a number, a truth value and nothing. */
  private isText(node: DataNode): boolean {
    if (node.kind !== 'text') return false;
    const { value, quoted } = this.plainOrQuoted(node);
    if (quoted) return true;
    if (this.isToml) return false;
    return !/^(?:|~|null|true|false|0x[\da-f]+|0o[0-7]+|[-+]?(?:\.inf|\.?\d+|\d+\.\d*)(?:e[-+]?\d+)?|\.nan)$/i.test(
      value,
    );
  }

  /** TOML lets digits stand in groups. */
  private digits(value: string): string {
    return this.isToml ? value.replaceAll('_', '') : value;
  }
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text);
}

/** The key that an unknown one most likely stands for: of its own section, else of any. */
function meantKey(section: ConfigurationKey, name: string): string | undefined {
  const own = nearest(name, section.children.keys());
  if (own !== undefined) return section.children.get(own)?.path;
  const byName = new Map(
    fileSettings.map(keyPathOf).map((path) => [path.slice(path.lastIndexOf('.') + 1), path]),
  );
  const elsewhere = nearest(name, byName.keys());
  if (elsewhere !== undefined) return byName.get(elsewhere);
  return section.path === '' && ruleIds.has(name) ? `rules.${name}` : undefined;
}
