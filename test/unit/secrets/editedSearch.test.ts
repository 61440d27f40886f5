/** Words that are found in versions of a text are those that a fresh search finds, in the same order, whatever was changed. */
import { describe, expect, it } from 'vitest';
import { EditedSearch, KeywordSearch } from '../../../engine/src/secrets/keywords';

const words = ['token', 'key', 'api_key', 'ey', 'sk-', 'secret_token', 'a', 'aa'];
const keywords = new KeywordSearch(words);
const pieces = [...words, ' ', '\n', 'tok', 'en', 'api_', 'x', '', 'KEY', 'secret_'];

function hitsOf(search: (hit: (word: number, start: number) => void) => void): readonly string[] {
  const hits: string[] = [];
  search((word, start) => hits.push(`${words[word]}@${start}`));
  return hits;
}

describe('the search over versions of a text', () => {
  it('finds what a fresh one finds', () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >> 8) % below;
    };
    const edited = new EditedSearch();
    let text = 'token = api_key';
    let found = 0;
    for (let round = 0; round < 3_000; round++) {
      const from = next(text.length + 1);
      const to = Math.min(text.length, from + next(9));
      const put = Array.from({ length: next(4) }, () => pieces[next(pieces.length)]).join('');
      text = `${text.slice(0, from)}${put}${text.slice(to)}`;
      if (text.length > 400) text = text.slice(200);
      const fresh = hitsOf((hit) => keywords.search(text, 0, text.length, hit));
      found += fresh.length;
      expect(hitsOf((hit) => edited.search(keywords, text, hit))).toEqual(fresh);
    }
    expect(found).toBeGreaterThan(10_000);
  });

  it('has room for more words than 16 bits number', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
    const many = Array.from({ length: 4_000 }, (_, index) =>
      [0, 1, 2, 3, 4].map((at) => letters[(index * (at + 3) + (index >> at)) % letters.length]).join(''),
    );
    const search = new KeywordSearch(many);
    for (const word of many.filter((_, index) => index % 97 === 0)) {
      const found: string[] = [];
      search.search(`. ${word} .`, 0, word.length + 4, (hit, start) => {
        if (start === 2) found.push(many[hit]);
      });
      expect(found).toContain(word);
    }
  });

  it('begins anew with other words', () => {
    const edited = new EditedSearch();
    const other = new KeywordSearch(['other']);
    hitsOf((hit) => edited.search(keywords, 'token other', hit));
    const hits: number[] = [];
    edited.search(other, 'token other', (_, start) => hits.push(start));
    expect(hits).toEqual([6]);
  });
});
