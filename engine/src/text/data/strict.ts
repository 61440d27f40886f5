import { t } from '../../../../l10n/messages';
import { maskSecrets } from '../../secrets/mask';
import { LineTable } from '../lineTable';
import { nearest } from '../nearest';
import { type DataNode, mapsIn } from './node';
import { readYaml } from './yaml';

/** What is wrong with a file that a person wrote, and the line that shows it. */
export interface DataMistake {
  readonly line: number;
  /** One localised sentence, without the file's name and the line. */
  readonly message: string;
}

/** More mistakes tell nobody more. */
const maxMistakes = 200;
/** Maps of a file that a person wrote; anchors can make more of few than anybody could read. */
const maxMaps = 20_000;

/**
 * Reads YAML of one document by its fields, strictly: what is unknown, missing or of another kind is a mistake with its line, and
 * what could be read is read all the same.
 */
export class StrictReader {
  readonly mistakes: DataMistake[] = [];
  readonly root: DataNode | undefined;
  private readonly lines: LineTable;

  constructor(text: string) {
    this.lines = new LineTable(text);
    const { documents, problems } = readYaml(text);
    for (const { start, message } of problems)
      this.mistakes.push({
        line: this.lines.lineOf(start),
        message: maskSecrets(t('strict.not-yaml', message)),
      });
    const [root] = documents;
    if (documents.length !== 1) this.mistakes.push({ line: 1, message: t('strict.not-one-document') });
    const isShared = root !== undefined && this.isShared(root);
    if (isShared) this.mistakes.push({ line: 1, message: t('strict.aliases') });
    this.root = isShared ? undefined : root;
  }

  /** The values of a map by name. Fields that are not named here are mistakes. */
  fields<Required extends string, Optional extends string>(
    node: DataNode | undefined,
    what: string,
    required: readonly Required[],
    optional: readonly Optional[],
  ): Partial<Record<Required | Optional, DataNode>> {
    const values: Partial<Record<Required | Optional, DataNode>> = {};
    if (node === undefined) return values;
    if (node.kind !== 'map') {
      this.say(node, t('strict.not-a-map', what));
      return values;
    }
    const known: readonly string[] = [...required, ...optional];
    for (const [name, { key, value }] of node.entries) {
      if (known.includes(name)) values[name as Required | Optional] = value;
      else {
        const meant = nearest(name, known);
        this.say(
          { ...key, kind: 'text', value: '', exact: false },
          meant === undefined
            ? t('strict.unknown-field', name, what)
            : t('strict.mistyped-field', name, what, meant),
        );
      }
    }
    for (const name of required)
      if (values[name] === undefined) this.say(node, t('strict.missing-field', what, name));
    return values;
  }

  /** A text that is not empty. */
  textOf(node: DataNode | undefined, what: string): string | undefined {
    if (node === undefined) return undefined;
    if (node.kind === 'text' && node.value.trim() !== '') return node.value;
    this.say(node, t('strict.not-a-text', what));
    return undefined;
  }

  /** One of some words. */
  wordOf<Word extends string>(
    node: DataNode | undefined,
    what: string,
    words: readonly Word[],
  ): Word | undefined {
    const text = this.textOf(node, what);
    if (node === undefined || text === undefined) return undefined;
    if ((words as readonly string[]).includes(text)) return text as Word;
    this.say(node, t('strict.not-one-of', what, words.join(', '), text));
    return undefined;
  }

  /** The items of a list; a text stands for a list of itself. */
  itemsOf(node: DataNode | undefined, what: string): readonly DataNode[] {
    if (node === undefined) return [];
    if (node.kind === 'list') return node.items;
    if (node.kind === 'text' && node.value !== '') return [node];
    this.say(node, t('strict.not-a-list', what));
    return [];
  }

  /** The texts of a list. */
  textsOf(node: DataNode | undefined, what: string): readonly string[] {
    return this.itemsOf(node, what).flatMap((item) => this.textOf(item, what) ?? []);
  }

  /** Adds a mistake at a node. */
  say(node: DataNode | undefined, message: string): void {
    if (this.mistakes.length >= maxMistakes) return;
    // What is wrong is quoted, and a secret may stand in the wrong place.
    this.mistakes.push({ line: this.lineOf(node), message: maskSecrets(message) });
  }

  /** The line that a node begins in. */
  lineOf(node: DataNode | undefined): number {
    return node === undefined ? 1 : this.lines.lineOf(node.start);
  }

  /** True where aliases make a tree that is far larger than its text, or one that holds itself. */
  private isShared(root: DataNode): boolean {
    const distinct = [...mapsIn(root)].length;
    if (distinct > maxMaps) return true;
    let left = maxMaps * 10;
    const open: DataNode[] = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (left-- === 0) return true;
      // One by one: a list can have more items than a call may have arguments.
      if (node.kind === 'list') for (const item of node.items) open.push(item);
      else if (node.kind === 'map') for (const { value } of node.entries.values()) open.push(value);
    }
    return false;
  }
}
