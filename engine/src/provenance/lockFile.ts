import { t } from '../../../l10n/messages';
import type { Limits } from '../limits';
import type { Dependence } from '../models/pickle/globals/derived';
import { type Verdict, verdictPrecedence } from '../models/scan/verdict';
import { decodeJsonString, JsonError, type JsonNode, parseJson } from '../notebook/positionedJson';
import { jsonText } from '../report/display';
import { maskSecrets } from '../secrets/mask';
import { LineTable } from '../text/lineTable';
import { compareNames, isPortableName } from './names';

/** Name under which a lock is kept. */
export const lockName = 'models.lock';

/** Where the local cache of the Hugging Face Hub knows a file from. */
export interface HubOrigin {
  /** `org/name`; `datasets/org/name` and `spaces/org/name` for what is no model repository. */
  readonly repository: string;
  /** Commit, 40 hexadecimal digits. */
  readonly revision: string;
}

/** What a lock says of one model. */
export interface LockedModel {
  /** Relative to the lock's folder, with forward slashes; see `isPortableName`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Of all bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly format: string;
  /** What a scan said when it was locked. */
  readonly verdict: Verdict;
  /** Sources that the verdict rests on. */
  readonly dependsOn?: readonly Dependence[];
  readonly hub?: HubOrigin;
}

/** Which models belong to a project, byte by byte. */
export interface ModelLock {
  /** Files and folders that were locked, as names; `.` is the lock's own folder. Every model below them is named. */
  readonly paths: readonly string[];
  readonly models: readonly LockedModel[];
}

/** A lock that was read; `lines` are those of its models, in their order. */
export interface ReadLock extends ModelLock {
  readonly lines: readonly number[];
}

/** Why a text is no lock, and the line that shows it. */
export class LockError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    // What is wrong is quoted, and a secret may stand in the wrong place.
    super(maskSecrets(message));
    this.name = 'LockError';
  }
}

/**
 * A lock as text. JSON, because names of files are anybody's text and JSON has one plain way to write each; a field a line and sorted,
 * so that a change of one model is a change of its lines.
 */
export function writeLock({ paths, models }: ModelLock): string {
  const lock = {
    schema: 1,
    paths: [...paths].sort(compareNames),
    models: [...models]
      .sort((a, b) => compareNames(a.path, b.path))
      .map(({ path, size, sha256, format, verdict, dependsOn, hub }) => ({
        path,
        size,
        sha256,
        format,
        verdict,
        dependsOn,
        hub,
      })),
  };
  return jsonText(lock);
}

/** Reads a lock, strictly: what is unknown, twice or of another type is an error. Any text. @throws LockError */
export function readLock(text: string, limits: Limits): ReadLock {
  if (text.length > limits.textBytes)
    throw new LockError(1, t('lock-file.lockfile-too-large', limits.textBytes));
  const lines = new LineTable(text);
  try {
    return new LockReader(text, lines).read(parseJson(text), limits.members);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new LockError(lines.lineOf(error.offset), t('lock-file.lockfile-not-json'));
  }
}

class LockReader {
  constructor(
    private readonly text: string,
    private readonly lines: LineTable,
  ) {}

  read(root: JsonNode, mostModels: number): ReadLock {
    // Asked first: another version's fields would only be called unknown.
    if (root.kind === 'object' && root.entries.has('schema')) {
      const schema = root.entries.get('schema') as JsonNode;
      if (this.numberOf(schema, 'schema') !== 1) this.fail(schema, t('lock-file.unknown-schema'));
    }
    const { paths, models } = this.fields(root, ['schema', 'paths', 'models'], []);
    const names = this.items(paths, 'paths').map((node) => {
      const name = this.textOf(node, 'paths');
      if (name !== '.' && !isPortableName(name)) this.fail(node, notBelow('paths'));
      return name;
    });
    // Then no model would be missed, and none found that is not named.
    if (names.length === 0) this.fail(paths, t('lock-file.empty-list', 'paths'));
    const nodes = this.items(models, 'models');
    if (nodes.length > mostModels) this.fail(models, t('lock-file.too-many-models', mostModels));
    const seen = new Set<string>();
    const read = nodes.map((node) => {
      const model = this.model(node);
      if (seen.has(model.path)) this.fail(node, t('lock-file.duplicate-model', model.path));
      seen.add(model.path);
      return model;
    });
    return { paths: names, models: read, lines: nodes.map(({ start }) => this.lines.lineOf(start)) };
  }

  private model(node: JsonNode): LockedModel {
    const { path, size, sha256, format, verdict, dependsOn, hub } = this.fields(
      node,
      ['path', 'size', 'sha256', 'format', 'verdict'],
      ['dependsOn', 'hub'],
    );
    const name = this.textOf(path, 'path');
    if (!isPortableName(name)) this.fail(path, notBelow('path'));
    const bytes = this.numberOf(size, 'size');
    if (!Number.isSafeInteger(bytes) || bytes < 0) this.fail(size, t('lock-file.not-a-size', 'size'));
    const word = this.textOf(verdict, 'verdict');
    if (!(verdictPrecedence as readonly string[]).includes(word))
      this.fail(verdict, t('lock-file.not-one-of', 'verdict', verdictPrecedence.join(', ')));
    return {
      path: name,
      size: bytes,
      sha256: this.hexOf(sha256, 'sha256', 64),
      format: this.textOf(format, 'format'),
      verdict: word as Verdict,
      ...(dependsOn === undefined
        ? {}
        : { dependsOn: this.items(dependsOn, 'dependsOn').map((each) => this.dependence(each)) }),
      ...(hub === undefined ? {} : { hub: this.hub(hub) }),
    };
  }

  private dependence(node: JsonNode): Dependence {
    const { global, path, sha256 } = this.fields(node, ['global', 'path', 'sha256'], []);
    return {
      global: this.textOf(global, 'global'),
      path: this.textOf(path, 'path'),
      sha256: this.hexOf(sha256, 'sha256', 64),
    };
  }

  private hub(node: JsonNode): HubOrigin {
    const { repository, revision } = this.fields(node, ['repository', 'revision'], []);
    return {
      repository: this.textOf(repository, 'repository'),
      revision: this.hexOf(revision, 'revision', 40),
    };
  }

  private fields<Name extends string, Other extends string>(
    node: JsonNode,
    needed: readonly Name[],
    optional: readonly Other[],
  ): Record<Name, JsonNode> & Partial<Record<Other, JsonNode>> {
    if (node.kind !== 'object') return this.fail(node, t('lock-file.fields-expected', needed.join(', ')));
    for (const [name, value] of node.entries)
      if (!([...needed, ...optional] as string[]).includes(name))
        this.fail(value, t('lock-file.unknown-field', name));
    for (const name of needed)
      if (!node.entries.has(name)) this.fail(node, t('lock-file.missing-field', name));
    return Object.fromEntries(node.entries) as Record<Name, JsonNode> & Partial<Record<Other, JsonNode>>;
  }

  private items(node: JsonNode, name: string): readonly JsonNode[] {
    return node.kind === 'array' ? node.items : this.fail(node, t('lock-file.not-a-list', name));
  }

  private textOf(node: JsonNode, name: string): string {
    return node.kind === 'string'
      ? decodeJsonString(this.text, node)
      : this.fail(node, t('lock-file.not-a-string', name));
  }

  private numberOf(node: JsonNode, name: string): number {
    return node.kind === 'other'
      ? Number(this.text.slice(node.start, node.end))
      : this.fail(node, t('lock-file.not-a-number', name));
  }

  private hexOf(node: JsonNode, name: string, digits: number): string {
    const text = this.textOf(node, name);
    return text.length === digits && /^[0-9a-f]+$/.test(text)
      ? text
      : this.fail(node, t('lock-file.not-hexadecimal', name, digits));
  }

  private fail(node: JsonNode, message: string): never {
    throw new LockError(this.lines.lineOf(node.start), message);
  }
}

function notBelow(name: string): string {
  return t('lock-file.path-not-portable', name);
}
