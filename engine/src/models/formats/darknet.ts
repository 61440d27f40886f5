import { decodeTextFile } from '../../bytes/text';
import { type ModelFormat, Rank } from '../scan/format';
import { FormatReport, shorten } from './formatReport';

/** The sections of a network: its settings come first. */
const start = /^(?:[ \t]*(?:[#;][^\r\n]*)?\r?\n){0,200}[ \t]*\[(?:net|network)\][ \t]*\r?\n/;
/** A section, a setting, a comment, or nothing. */
const line = /^\s*(?:\[[\w ]{1,40}\]|[\w.-]{1,60}\s{0,20}=.{0,20000}|[#;].*)?\s*$/;

/**
 * Registration of the format; see ModelFormat. darknet reads numbers and names of layers from such settings and opens nothing. Source: darknet,
 * src/parser.c and src/option_list.c.
 */
export const format: ModelFormat = {
  readings: [
    {
      id: 'darknet-config',
      rank: Rank.text,
      recognise: ({ text }) => start.test(text),
      async scan(scan, source, member) {
        if (!/\.cfg$/i.test(member.at(-1) ?? scan.path) || source.size > scan.options.limits.textBytes)
          return undefined;
        scan.spendText(source.size);
        const text = decodeTextFile(await source.read(0, source.size));
        if (text === undefined) return undefined;
        const odd = text.split('\n').find((each) => !line.test(each));
        if (odd !== undefined)
          new FormatReport(scan, member, 'darknet').structure(`line ${shorten(odd, 60)}`);
        return 'darknet-config';
      },
    },
  ],
};
