/**
 * Strongly connected components (Tarjan), without recursion: for each name a number that it shares with those that lead to it and that it leads
 * to. Linear in names and uses; names that are no key are left out.
 */
export function componentsOf(uses: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const rooms = new Map<string, number>();
  let room = 0;
  for (const root of uses.keys()) {
    if (order.has(root)) continue;
    const open: { name: string; next: number }[] = [];
    const enter = (name: string) => {
      order.set(name, order.size);
      low.set(name, order.size - 1);
      stack.push(name);
      onStack.add(name);
      open.push({ name, next: 0 });
    };
    enter(root);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const { name } = top;
      const used = (uses.get(name) ?? [])[top.next++];
      if (used !== undefined) {
        if (!uses.has(used)) continue;
        if (!order.has(used)) enter(used);
        else if (onStack.has(used)) low.set(name, Math.min(low.get(name) ?? 0, order.get(used) ?? 0));
        continue;
      }
      open.pop();
      const parent = open.at(-1)?.name;
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent) ?? 0, low.get(name) ?? 0));
      if (low.get(name) !== order.get(name)) continue;
      room++;
      for (let member = ''; member !== name; ) {
        member = stack.pop() as string;
        onStack.delete(member);
        rooms.set(member, room);
      }
    }
  }
  return rooms;
}
