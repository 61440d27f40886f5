/** What lines of a table begin with: the dotted name up to its first dot, `torch` of `torch.nn.Linear`. */
export function packageOf(path: string): string {
  const dot = path.indexOf('.');
  return dot < 0 ? path : path.slice(0, dot);
}

/**
 * Lines of tables by the package of the name that each begins with, as pieces of the text: a file asks for a handful of packages, and taking
 * all lines apart would take longer than reading most models. Lines may begin with a plus, and a piece keeps their order.
 */
export function pagesOf(tables: readonly string[]): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const table of tables) {
    let [start, name] = [0, ''];
    const close = (end: number) => {
      if (name === '') return;
      const page = table.slice(start, end);
      const others = pages.get(name);
      if (others === undefined) pages.set(name, [page]);
      else others.push(page);
    };
    for (let at = 0; at < table.length; at = table.indexOf('\n', at) + 1 || table.length) {
      const first = table[at] === '+' ? at + 1 : at;
      if (name !== '' && table[first + name.length] === '.' && table.startsWith(name, first)) continue;
      close(at);
      start = at;
      name = /[^.|=\n]*/y.exec(table.slice(first, first + maxPackage))?.[0] ?? '';
    }
    close(table.length);
  }
  return pages;
}

/** Characters of the name of a package. */
const maxPackage = 100;
