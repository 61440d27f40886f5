import type { Expression } from './parse';

/** A value of a context whose text an expression may give: `github.event.issue.title`. */
export interface TextSource {
  /** Names from the context inwards, in lower case; `*` for any element. */
  readonly path: readonly string[];
  /** The path as it is written. */
  readonly written: string;
  /** Everything below the path is written out, as JSON. */
  readonly whole: boolean;
}

/** Functions that give a boolean or a digest, whatever they are given. */
const constantFunctions = new Set([
  'contains',
  'startswith',
  'endswith',
  'hashfiles',
  'success',
  'always',
  'cancelled',
  'failure',
]);

const maxSources = 50;

/**
 * The values whose text may become part of what an expression gives. Comparisons, negations and searches give booleans; the left side of
 * `&&` only decides, since what it gives where it is false is empty.
 */
export function textsOf(tree: Expression): readonly TextSource[] {
  return sourcesOf(tree).slice(0, maxSources);
}

function sourcesOf(tree: Expression): readonly TextSource[] {
  switch (tree.kind) {
    case 'literal':
    case 'not':
    case 'comparison':
      return [];
    case 'name':
      return [{ path: [tree.name.toLowerCase()], written: tree.name, whole: false }];
    case 'and':
      return sourcesOf(tree.right);
    case 'or':
      return [...sourcesOf(tree.left), ...sourcesOf(tree.right)].slice(0, maxSources);
    case 'member': {
      const name = tree.name ?? '*';
      return sourcesOf(tree.base).map((source) =>
        // What a text holds as JSON is as much somebody's as the text.
        source.whole
          ? source
          : { ...source, path: [...source.path, name.toLowerCase()], written: `${source.written}.${name}` },
      );
    }
    case 'call': {
      if (constantFunctions.has(tree.name)) return [];
      const [first] = tree.args;
      const given =
        tree.name === 'format' && first?.kind === 'literal'
          ? tree.args.slice(1)
          : tree.name === 'case'
            ? tree.args.filter((_, index) => index % 2 === 1 || index === tree.args.length - 1)
            : tree.args;
      const sources = given.flatMap(sourcesOf).slice(0, maxSources);
      const isWhole = tree.name === 'tojson' || tree.name === 'fromjson';
      return isWhole ? sources.map((source) => ({ ...source, whole: true })) : sources;
    }
  }
}
