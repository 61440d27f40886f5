import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import {
  type TensorStatisticsParams,
  type TensorStatisticsResult,
  tensorStatisticsRequest,
} from '../../../protocol/src/languageServer';
import type { FactView, StatisticsView } from '../../../protocol/src/reportPage';
import type { Server } from '../server';
import { visible } from './visible';

let tokens = 0;

/**
 * Reads the numbers of a tensor, and tells `show` how far that is. What the page asks for is the tensor at a place of its table, and
 * another one there is not taken for it.
 */
export async function showStatistics(
  server: Server,
  uri: vscode.Uri,
  { tensor, name }: { readonly tensor: number; readonly name: string },
  cancel: vscode.CancellationToken,
  show: (view: StatisticsView) => void,
): Promise<void> {
  const reading = (message: string) =>
    show({ state: 'reading', message, cancel: t('report-view.cancel-button') });
  reading(t('statistics.reading'));
  let listener: vscode.Disposable | undefined;
  try {
    const client = await server.running();
    const workDoneToken = `secure-ml-statistics-${tokens++}`;
    listener = await server.onProgress(workDoneToken, (value) => {
      if (value.kind === 'report') reading(`${t('statistics.reading')}: ${visible(value.message ?? '')}`);
    });
    const params: TensorStatisticsParams = {
      uri: client.code2ProtocolConverter.asUri(uri),
      tensor,
      workDoneToken,
    };
    const result = await client.sendRequest<TensorStatisticsResult>(tensorStatisticsRequest, params, cancel);
    if (cancel.isCancellationRequested) return;
    show(
      visible(result.name) === name
        ? statisticsView(result)
        : { state: 'failed', message: t('statistics.file-changed') },
    );
  } catch (error) {
    if (cancel.isCancellationRequested) return;
    const message = error instanceof Error ? error.message : String(error);
    show({ state: 'failed', message: visible(message) });
  } finally {
    listener?.dispose();
  }
}

function statisticsView(result: TensorStatisticsResult): StatisticsView {
  const { count, isComplex, zeros, nans, infinities, min, max, mean, std, histogram } = result;
  const exact = (value: number) => value.toLocaleString(vscode.env.language);
  const share = (value: number) =>
    value === 0 || count === 0
      ? exact(value)
      : `${exact(value)} (${(value / count).toLocaleString(vscode.env.language, { style: 'percent', maximumSignificantDigits: 3 })})`;
  const fact = (label: string, value: string): FactView => ({ label, value, copy: true, code: true });
  const finite = count - nans - infinities;
  const tooLarge = t('statistics.too-large');
  return {
    state: 'done',
    facts: [
      { label: isComplex ? t('statistics.real-and-imaginary') : t('statistics.count'), value: exact(count) },
      ...(min === undefined ? [] : [fact(t('statistics.min'), min)]),
      ...(max === undefined ? [] : [fact(t('statistics.max'), max)]),
      ...(finite === 0
        ? []
        : [
            mean === undefined
              ? { label: t('statistics.mean'), value: tooLarge }
              : fact(t('statistics.mean'), short(mean)),
            std === undefined
              ? { label: t('statistics.std'), value: tooLarge }
              : fact(t('statistics.std'), short(std)),
          ]),
      { label: t('statistics.zeros'), value: share(zeros) },
      { label: 'NaN', value: share(nans) },
      { label: t('statistics.infinities'), value: share(infinities) },
    ],
    ...(histogram === undefined ? {} : { histogram }),
  };
}

/** Sums are not exact to their last digits. */
function short(value: number): string {
  return String(Number(value.toPrecision(9)));
}
