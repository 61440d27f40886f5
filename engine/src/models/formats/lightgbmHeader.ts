/** Classes of an objective, as its line says: `multiclass num_class:3`. */
const classesOf = /(?:^|\s)num_class:(\S*)/;

/** Lines that say how much memory a prediction takes, or how trees are counted. */
const counts = ['num_class', 'num_tree_per_iteration', 'max_feature_idx'];

/**
 * What LightGBM's text says in front of the trees. A prediction has room for `num_class` numbers, of which the trees write
 * `num_tree_per_iteration` and the objective its own `num_class`; nobody compares them. Source: LightGBM 4.7,
 * src/boosting/gbdt_model_text.cpp, src/objective/multiclass_objective.hpp.
 */
export class LightgbmHeader {
  private readonly values = new Map<string, string>();
  private repeated: string | undefined;

  /** Columns of a row. */
  get features(): number {
    return this.integer('max_feature_idx') + 1;
  }

  /** Takes a line. */
  take(key: string, text: string): void {
    if (!counts.includes(key) && key !== 'objective') return;
    if (this.values.has(key)) this.repeated ??= key;
    this.values.set(key, text);
  }

  /** What makes a prediction write where it has no room, as an English fragment; undefined where all fits. */
  problem(): string | undefined {
    if (this.repeated !== undefined) return this.repeated;
    const classes = this.integer('num_class');
    if (!(classes >= 1)) return 'num_class';
    // Where it is not said, the loader takes one tree for each class.
    const perRound = 'num_tree_per_iteration';
    if (this.values.has(perRound) && this.integer(perRound) !== classes) return perRound;
    // What makes the objective takes its first word, whether or not there is one. Custom ones have no line.
    if (this.values.get('objective')?.trim() === '') return 'objective';
    const ofObjective = classesOf.exec(this.values.get('objective') ?? '')?.[1];
    return ofObjective === undefined || Number(ofObjective) === classes ? undefined : 'objective';
  }

  private integer(key: string): number {
    const text = this.values.get(key) ?? '';
    return /^\d+$/.test(text) ? Number(text) : Number.NaN;
  }
}
