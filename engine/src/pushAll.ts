/** Appends items to a list. `push(...items)` passes each as an argument, of which a stack holds about a hundred thousand. */
export function pushAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
