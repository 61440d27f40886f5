import type { TensorsView } from '../../protocol/src/reportPage';
import { element } from './dom';

/** Bytes by element type, as bars. */
export function typeBars({ forms, formOf, labels, language }: TensorsView): HTMLElement {
  const bytes = new Map<string, number>();
  for (const form of formOf) {
    const { dtype, bytes: own } = forms[form];
    if (dtype !== '') bytes.set(dtype, (bytes.get(dtype) ?? 0) + own);
  }
  const total = Math.max(1, ...bytes.values());
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const all = Math.max(
    1,
    [...bytes.values()].reduce((sum, value) => sum + value, 0),
  );
  const items = [...bytes]
    .sort((a, b) => b[1] - a[1])
    .map(([dtype, value]) => {
      const bar = element('meter', {
        attributes: { min: '0', max: String(total), value: String(value), 'aria-label': dtype },
      });
      return element(
        'li',
        {},
        element('code', { text: dtype }),
        bar,
        element('span', { text: percent.format(value / all) }),
      );
    });
  return element('ul', { className: 'types', attributes: { 'aria-label': labels.types } }, ...items);
}
