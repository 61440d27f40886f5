import type { FactView } from '../../protocol/src/reportPage';
import { element } from './dom';

/** Facts as a list. `copyButton` makes the button that copies one. */
export function factList(
  facts: readonly FactView[],
  copyButton?: (value: string) => HTMLElement,
): HTMLElement {
  const list = element('dl');
  for (const { label, value, code, evidence, copy } of facts) {
    const shown = element(code ? 'code' : 'span', { text: value });
    const copied = copy ? copyButton?.(value) : undefined;
    const quoted = evidence === undefined ? undefined : element('code', { text: evidence });
    list.append(element('dt', { text: label }), element('dd', {}, shown, quoted, copied));
  }
  return list;
}
