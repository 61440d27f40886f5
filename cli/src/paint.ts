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
  conditional: 'green',
  safe: 'green',
  dim: 'dim',
  bold: 'bold',
};

/** Colours for a terminal; none where the output goes elsewhere, unless FORCE_COLOR asks for them, or where NO_COLOR is set. */
export function paintFor(isTerminal: boolean): Paint {
  const { FORCE_COLOR: forced, NO_COLOR: none = '' } = process.env;
  const wanted = forced === undefined ? isTerminal && none === '' : !['0', 'false'].includes(forced);
  // What decides is here, not what the function makes of the stream.
  return wanted
    ? (kind, text) => styleText(styles[kind], text, { validateStream: false })
    : (_, text) => text;
}
