import type { FactView } from '../../protocol/src/reportPage';
import { element } from './dom';

/** Facts as a list. `copyButton` makes the button that copies one. */
export function factList(
  facts: readonly FactView[],
  copyButton?: (value: string) => HTMLElement,
): HTMLElement {
  const list = element('dl');
  for (const { label, value, code, copy } of facts) {
    const shown = element(code ? 'code' : 'span', { text: value });
    const copied = copy ? copyButton?.(value) : undefined;
    list.append(element('dt', { text: label }), element('dd', {}, shown, copied));
  }
  return list;
}
