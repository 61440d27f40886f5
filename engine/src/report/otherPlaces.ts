import { t } from '../../../l10n/messages';
import type { Finding, Location } from '../finding';

/** More places than these are counted. */
const maxShown = 8;

/**
 * Where else the same is found, as one line: lines of the file, or files and lines where others are among them. Undefined where it is
 * found once. Untrusted text, for its paths.
 */
export function otherPlaces({ location, places }: Finding): string | undefined {
  if (places === undefined) return undefined;
  const more = places.length - maxShown;
  const first = places.slice(0, maxShown);
  if (places.every(({ path }) => path === location.path)) {
    const lines = first.map(lineText).join(', ');
    return more > 0 ? t('text.also-at-lines-and-more', lines, more) : t('text.also-at-lines', lines);
  }
  const files = first.map((place) => `${place.path}:${lineText(place)}`).join(', ');
  return more > 0 ? t('text.also-in-files-and-more', files, more) : t('text.also-in-files', files);
}

function lineText({ cell, line }: Location): string {
  return cell === undefined ? String(line) : t('text.line-of-cell', line, cell.index + 1);
}
