/**
 * Git's own protocol, as far as it tells tags: requests and answers of `ls-refs`, version 2
 * (https://git-scm.com/docs/gitprotocol-v2, https://git-scm.com/docs/gitprotocol-http).
 */
import { decodeLatin1, decodeUtf8, utf8 } from '../bytes/text';

/** Tags and version branches of a repository. */
export interface VersionRefs {
  /** Commits by tag; of an annotated tag the commit that it is about. */
  readonly tags: ReadonlyMap<string, string>;
  /** Branches that begin like versions: an action may be used by one just as by a tag. */
  readonly branches: ReadonlySet<string>;
}

/** More than any repository of an action has. */
const maxRefs = 100_000;
/** Longer names fit into no file system that git knows. */
const maxNameLength = 255;

/** What a server is asked: tags with what they are about, and branches that begin like versions. */
export const lsRefsRequest: Uint8Array = utf8.encode(
  [
    packet('command=ls-refs\n'),
    packet('object-format=sha1\n'),
    '0001',
    packet('peel\n'),
    ...['refs/tags/', 'refs/heads/v', 'refs/heads/release'].map((prefix) => packet(`ref-prefix ${prefix}\n`)),
    '0000',
  ].join(''),
);

function packet(line: string): string {
  return (line.length + 4).toString(16).padStart(4, '0') + line;
}

/**
 * Reads an answer: lines `<id> <name>[ peeled:<id>]`, each behind its length in four hexadecimal digits, up to a flush. Undefined for
 * anything else, also for half of one: of tags that are missing nothing could be said. Total, and linear in the answer.
 */
export function readRefs(answer: Uint8Array): VersionRefs | undefined {
  const tags = new Map<string, string>();
  const branches = new Set<string>();
  for (let at = 0, count = 0; ; count++) {
    const head = decodeLatin1(answer.subarray(at, at + 4));
    // A flush ends the answer, and nothing may follow.
    if (head === '0000') return at + 4 === answer.length ? { tags, branches } : undefined;
    const length = /^[0-9a-f]{4}$/i.test(head) ? Number.parseInt(head, 16) : 0;
    if (length <= 4 || at + length > answer.length || count === maxRefs) return undefined;
    const line = decodeUtf8(answer.subarray(at + 4, at + length));
    at += length;
    const [, id, name, attributes] = /^([0-9a-f]{40}) (\S+)((?: \S+)*)\n?$/.exec(line) ?? [];
    if (id === undefined) return undefined;
    if (name.length > maxNameLength) continue;
    const tag = below('refs/tags/', name);
    if (tag !== undefined) tags.set(tag, /(?:^| )peeled:([0-9a-f]{40})(?: |$)/.exec(attributes)?.[1] ?? id);
    const branch = below('refs/heads/', name);
    if (branch !== undefined) branches.add(branch);
  }
}

function below(prefix: string, name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}
