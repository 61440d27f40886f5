/** Where a file takes comments that begin with `#`, by its kind. */
import { isContainerFile, isMakefile } from '../pipelines/fileNames';
import type { SyntaxNode } from '../python/syntax/node';
import { quotesAt } from '../shell/quotes';
import type { DataNode } from '../text/data/node';
import { readToml } from '../text/data/toml';
import { readYaml } from '../text/data/yaml';
import type { DocumentKind } from './documentKind';

/** A stretch of a text, in offsets. */
type Stretch = Pick<SyntaxNode, 'start' | 'end'>;

/** What is known of comments in one text. */
export interface CommentPlaces {
  readonly comments: readonly Stretch[];
  /** Inside of these nothing is a comment. */
  readonly strings: readonly Stretch[];
  /** Comments have lines of their own. */
  readonly ownLines?: true;
  /** A comment may stand between lines that continue each other. */
  readonly between?: true;
}

/** Places of a file that is neither Python nor a notebook; undefined where it has no such comments. */
export function commentPlaces(path: string, text: string, kind: DocumentKind): CommentPlaces | undefined {
  const name = path.toLowerCase().split(/[\\/]/).at(-1) ?? '';
  const none = { comments: [], strings: [] };
  if (kind === 'requirements') return none;
  if (isContainerFile(name)) return { ...none, ownLines: true, between: true };
  if (isMakefile(name)) return { ...none, ownLines: true };
  if (/\.ya?ml$/.test(name) || name === 'mlproject')
    return { ...none, strings: readYaml(text).documents.flatMap((root) => [...longTexts(root, text)]) };
  if (/\.toml$/.test(name) || name === 'pipfile')
    return { ...none, strings: readToml(text).documents.flatMap((root) => [...longTexts(root, text)]) };
  if (/\.(?:sh|bash|zsh)$/.test(name)) return { ...none, strings: quotedLines(text) };
  if (/\.(?:tf|tfvars|hcl|nomad|tofu|r|ps1)$/.test(name)) return none;
  if (/\.(?:env|ini|cfg|conf|properties)$/.test(name) || /^\.(?:env|pypirc|npmrc|renviron)/.test(name))
    return { ...none, ownLines: true };
  return undefined;
}

/** Texts over more than one line, without scripts: what a shell reads has comments of its own. */
function* longTexts(root: DataNode, text: string): Iterable<Stretch> {
  const seen = new Set<DataNode>();
  const open: (readonly [string, DataNode])[] = [['', root]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [key, node] = next;
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'map') for (const [name, { value }] of node.entries) open.push([name, value]);
    else if (node.kind === 'list') for (const item of node.items) open.push([key, item]);
    else if (text.slice(node.start, node.end).includes('\n')) {
      const isScript = text[node.start] === '|' && scripts.has(key);
      if (!isScript) yield { start: node.start - 1, end: node.end };
    }
  }
}

const scripts = new Set(['run', 'script', 'before_script', 'after_script', 'command', 'args', 'entrypoint']);

/** Ends of lines at which a quotation of a shell is open. */
function quotedLines(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { index } of text.matchAll(/\r?\n/g))
    if (found.length < maxQuoted && quotesAt(text.slice(Math.max(0, index - nearby), index)) === '"')
      found.push({ start: index - 1, end: index + 3 });
  return found;
}

/** Lines of quotations that are looked at, and how far back one may begin. */
const maxQuoted = 1_000;
const nearby = 2_000;
