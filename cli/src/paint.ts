import { styleText } from 'node:util';
import type { Paint } from '../../engine/src/report/text';

const styles: Record<Parameters<Paint>[0], Parameters<typeof styleText>[0]> = {
  dangerous: ['bold', 'red'],
  critical: ['bold', 'red'],
  high: 'red',
  incomplete: 'magenta',
  suspicious: 'yellow',
  medium: 'yellow',
  unsupported: 'blue',
  low: 'cyan',
  info: 'dim',
  safe: 'green',
  dim: 'dim',
  bold: 'bold',
};

/** Colours for a terminal; none where the output goes elsewhere or NO_COLOR is set. */
export function paintFor(isTerminal: boolean): Paint {
  if (!isTerminal || (process.env.NO_COLOR ?? '') !== '') return (_, text) => text;
  return (kind, text) => styleText(styles[kind], text);
}
