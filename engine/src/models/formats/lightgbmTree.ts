/** What is known of the numbers of one line. */
interface Numbers {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly least: number;
  readonly most: number;
  readonly sum: number;
  /** No number that is not negative names its own place, or one before it. */
  readonly isForward: boolean;
  /** None is smaller than the one before it. */
  readonly isRising: boolean;
  /** Each is spelled as the loader reads numbers; it ends the process in the middle of any other. */
  readonly isSpelled: boolean;
}

/** Lines that have a number for each leaf, and for each node above them. */
const ofLeaves = new Set(['leaf_value', 'leaf_weight', 'leaf_count', 'leaf_const', 'num_features']);
const ofNodes = new Set(
  'split_feature split_gain threshold decision_type left_child right_child internal_value internal_weight internal_count'.split(
    ' ',
  ),
);
/** Lines that the loader reads as integers, and takes for what they begin with. */
const integers = new Set(
  `num_leaves num_cat split_feature decision_type left_child right_child cat_boundaries num_features leaf_features is_linear`.split(
    ' ',
  ),
);
/** A split by categories, in what is written of a node's decision; above it are the default and how missing values are told. */
const byCategory = 1;
const maxDecision = 15;

/** Lines of numbers that no other line counts. */
const others = ['shrinkage', 'leaf_coeff'];

const needed = ['split_feature', 'threshold', 'decision_type', 'left_child', 'right_child'];

/**
 * One tree of LightGBM's text. The loader takes from each line as many numbers as `num_leaves` and `num_cat` say, ends the process where
 * there are fewer, and follows children and features without a look. Source: LightGBM 4.7, src/io/tree.cpp, `Tree::Tree`.
 */
export class LightgbmTree {
  private readonly lines = new Map<string, Numbers>();
  /** Where the text of a line is kept until the tree is complete: two lines are compared number by number. */
  private readonly texts = new Map<string, string>();
  private repeated: string | undefined;

  /** Takes a line; gives how many numbers it has. */
  take(key: string, text: string): number {
    const numbers = read(text, integers.has(key));
    if (this.lines.has(key)) this.repeated ??= key;
    this.lines.set(key, numbers);
    if (key === 'threshold' || key === 'decision_type') this.texts.set(key, text);
    return numbers.count;
  }

  /** What makes the loader read what is not there, as an English fragment; undefined where all fits. */
  problem(features: number): string | undefined {
    if (this.repeated !== undefined) return this.repeated;
    const leaves = this.lines.get('num_leaves')?.first ?? Number.NaN;
    if (!Number.isSafeInteger(leaves) || leaves < 1) return 'num_leaves';
    if (!this.lines.has('num_cat')) return 'num_cat';
    for (const [key, { count, isSpelled }] of this.lines) {
      if (!isSpelled && (ofLeaves.has(key) || ofNodes.has(key) || others.includes(key))) return key;
      // Without leaves to weigh, releases write nothing.
      if (ofLeaves.has(key) && count !== leaves && (key === 'leaf_value' || count !== 0)) return key;
      if (ofNodes.has(key) && count !== leaves - 1) return key;
    }
    if (!this.lines.has('leaf_value')) return 'leaf_value';
    if (leaves > 1) {
      const missing = needed.find((key) => !this.lines.has(key));
      if (missing !== undefined) return missing;
      // A node is made by a split of one before it, so that no walk goes round.
      for (const key of ['left_child', 'right_child']) {
        const { least, most, isForward } = this.lines.get(key) as Numbers;
        if (!(least >= -leaves && most <= leaves - 2 && isForward)) return key;
      }
      const { least, most } = this.lines.get('split_feature') as Numbers;
      if (!(least >= 0) || most >= features) return 'split_feature';
    }
    return this.decisions() ?? this.categories() ?? this.linear(features);
  }

  /** The threshold of a split by categories is the place of their set. */
  private decisions(): string | undefined {
    const sets = this.lines.get('num_cat')?.first ?? 0;
    const [types, thresholds] = ['decision_type', 'threshold'].map((key) =>
      numbersOf(this.texts.get(key) ?? ''),
    );
    for (const type of types) {
      const threshold = thresholds.next().value ?? Number.NaN;
      if (!(type >= 0 && type <= maxDecision)) return 'decision_type';
      if (type & byCategory && !(Number.isInteger(threshold) && threshold >= 0 && threshold < sets))
        return 'threshold';
    }
    return undefined;
  }

  private categories(): string | undefined {
    const number = this.lines.get('num_cat')?.first ?? 0;
    if (number === 0) return undefined;
    const bounds = this.lines.get('cat_boundaries');
    const words = this.lines.get('cat_threshold');
    if (!(number > 0) || bounds?.count !== number + 1 || bounds.first !== 0 || !bounds.isRising)
      return 'cat_boundaries';
    return words?.count === bounds.last ? undefined : 'cat_threshold';
  }

  private linear(features: number): string | undefined {
    if ((this.lines.get('is_linear')?.first ?? 0) === 0) return undefined;
    const leaves = this.lines.get('num_leaves')?.first;
    const sizes = this.lines.get('num_features');
    if ((this.lines.get('leaf_const')?.count ?? 0) !== leaves) return 'leaf_const';
    if (sizes === undefined || (sizes.count > 0 && !(sizes.least >= 0))) return 'num_features';
    for (const key of ['leaf_features', 'leaf_coeff'])
      if ((this.lines.get(key)?.count ?? 0) !== sizes.sum) return key;
    const used = this.lines.get('leaf_features');
    return used === undefined || used.count === 0 || (used.least >= 0 && used.most < features)
      ? undefined
      : 'leaf_features';
  }
}

/** Words between spaces. */
function* wordsOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let end = text.indexOf(' ', from);
    if (end < 0) end = text.length;
    if (end > from) yield text.slice(from, end);
    from = end + 1;
  }
}

/** Numbers between spaces. What is no number is NaN, which fits nowhere. */
function* numbersOf(text: string): Generator<number> {
  for (const word of wordsOf(text)) yield Number(word);
}

/** A number as the loader reads it. Source: LightGBM 4.7, utils/common.h, `Atof`. */
const spelled = /^[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|nan?|inf(?:inity)?)$/i;

/** What is known of a line. An integer in another spelling is none: the loader would stop in the middle of it. */
function read(text: string, areIntegers: boolean): Numbers {
  let [count, sum, isForward, isRising] = [0, 0, true, true];
  let [first, last, least, most] = [
    Number.NaN,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  let isSpelled = !areIntegers || /^[\d -]*$/.test(text);
  for (const word of wordsOf(isSpelled ? text : 'x')) {
    const number = Number(word);
    isSpelled &&= spelled.test(word);
    isRising &&= count === 0 || number >= last;
    last = number;
    if (count === 0) first = last;
    isForward &&= last < 0 || last > count;
    count++;
    sum += last;
    least = Math.min(least, last);
    most = Math.max(most, last);
  }
  return { count, first, last, least, most, sum, isForward, isRising, isSpelled };
}
