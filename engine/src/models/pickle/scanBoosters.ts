import { wordsOf } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { FormatReport } from '../formats/formatReport';
import type { ModelScan } from '../scan/modelScan';
import type { JudgedStream } from './judgeStream';
import { boosterFormats } from './judging/boosters';
import { Kind, kindOf } from './machine/values';
import { bytesArgument, textBytes } from './streamBytes';

/**
 * Scans the models that boosters of LightGBM and XGBoost carry as text or bytes: `__setstate__` hands them to the library's own reader, in
 * C++, as loading a file of them does.
 */
export async function scanBoosters(
  scan: ModelScan,
  source: ByteSource,
  stream: JudgedStream,
  member: readonly string[],
): Promise<void> {
  for (const { path, model, offset } of stream.observer.boosters) {
    const place = [...member, `${path}@${offset}`];
    if (place.length > scan.options.limits.depth) {
      scan.limit('depth', member);
      return;
    }
    const name = place.at(-1) ?? '';
    const bytes =
      kindOf(model) === Kind.text
        ? await textBytes(scan, stream.machine, source, model, name)
        : await bytesArgument(scan, source, stream, model, name);
    const format = bytes === undefined ? undefined : await scan.nested.scan(scan, bytes, place, false);
    if (format === undefined || boosterFormats.get(path)?.test(format) !== true)
      new FormatReport(scan, member, 'pickle').structure(
        wordsOf('scan-boosters.unknown-model', path),
        offset,
      );
  }
}
