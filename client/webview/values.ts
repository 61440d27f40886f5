import type { ValueView } from '../../protocol/src/reportPage';
import { element } from './dom';

/** What a model keeps, as rows that open; what is inside is made when it is opened for the first time. */
export function valueTree(parts: readonly ValueView[]): HTMLElement {
  const list = element('div', { className: 'values' });
  for (const part of parts) list.append(valueNode(part, parts.length === 1));
  return list;
}

function valueNode({ label, text, children = [], more = 0 }: ValueView, isOpen = false): HTMLElement {
  const head = [element('span', { className: 'key', text: label }), element('code', { text })];
  if (children.length === 0) return element('p', { className: 'value' }, ...head);
  const node = element('details', { className: 'value' }, element('summary', {}, ...head));
  let isMade = false;
  const make = () => {
    if (isMade) return;
    isMade = true;
    for (const child of children) node.append(valueNode(child));
    if (more > 0) node.append(element('p', { className: 'value', text: `… ${more}` }));
  };
  node.addEventListener('toggle', () => {
    if (node.open) make();
  });
  if (isOpen) {
    make();
    node.open = true;
  }
  return node;
}
