/** A stretch of characters that could be an opaque value. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

const shortest = 20;
const maxLength = 4000;
/** 1 for characters that opaque values are made of. Equals signs only pad, so they are taken at the end alone. */
const isValue = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+/|-')
  isValue[character.charCodeAt(0)] = 1;

/** The long runs of value characters of a text, each found once however often it is asked for. */
export class ValueRuns {
  private readonly found: Run[] = [];
  private first = 0;
  private at = 0;

  constructor(private readonly text: string) {}

  /** Runs that begin in [from, to). Ask in ascending order of `from`. */
  between(from: number, to: number): readonly Run[] {
    const { found } = this;
    if (this.at < from) {
      // The word that holds the keyword is no value.
      this.at = from;
      while (this.at < to && this.holds(this.at)) this.at++;
    }
    while (this.at < Math.min(to, this.text.length)) this.step();
    while (this.first < found.length && found[this.first].start < from) this.first++;
    const runs: Run[] = [];
    for (let index = this.first; index < found.length && found[index].start < to; index++)
      runs.push(found[index]);
    return runs;
  }

  /** Past the next run, or past one character that belongs to none. */
  private step(): void {
    const { text } = this;
    const start = this.at;
    let end = start;
    while (end < text.length && end - start < maxLength && this.holds(end)) end++;
    if (end - start >= shortest) {
      let padded = end;
      while (padded < end + 2 && text[padded] === '=') padded++;
      this.found.push({ start, end: padded });
    }
    this.at = Math.max(end, start + 1);
  }

  private holds(index: number): boolean {
    const unit = this.text.charCodeAt(index);
    return unit < 128 && isValue[unit] === 1;
  }
}
