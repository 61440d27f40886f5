import type { Cell, RValue } from './values';

/** Parameters of R's functions that call another, up to the one that takes it: what stands behind is never called. Source: `formals` of R 4.2. */
const parameters: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `Filter f/Find f/Map f/Negate f/Position f/Reduce f/Vectorize FUN/.mapply FUN/mapply FUN/callCC fun
  .kronecker X Y FUN/kronecker X Y FUN/outer X Y FUN/addmargins A margin FUN/aggregate x by FUN/aggregate.data.frame x by FUN
  aggregate.ts x nfrequency FUN/apply X MARGIN FUN/ave x ... FUN/by data INDICES FUN/by.data.frame data INDICES FUN
  by.default data INDICES FUN/dendrapply X FUN/eapply env FUN/lapply X FUN/sapply X FUN/vapply X FUN/integrate f/nlm f
  nlminb start objective gradient hessian/optim par fn gr/optimHess par fn gr/optimise f/optimize f/uniroot f/rapply object f
  reorder x X FUN/sweep x MARGIN STATS FUN/tapply X INDEX FUN/replicate n/simplify2array x/array2DF x/%o% X`
    .split(/[/\n]/)
    .map((line) => line.trim().split(' '))
    .map(([name, ...rest]) => [name, rest]),
);

const isCallee = (parameter: string) => /^(?:FUN|f|fn|gr|fun|objective|gradient|hessian)$/.test(parameter);

/** Parameters behind dots have to be named in full. */
const behindDots = new Set(['ave', 'reorder']);

/**
 * The arguments that a function of the table may call, matched to its parameters as R does: by name, by the beginning of a name, by place.
 * Where more than one can be meant, all are given.
 */
export function calleesOf(name: string, given: readonly Cell[]): readonly RValue[] {
  const wanted = parameters[name];
  if (wanted === undefined) return given.map(({ value }) => value);
  const open = wanted.filter((parameter) => parameter !== '...');
  const callees: RValue[] = [];
  const left: Cell[] = [];
  const exact = new Map(given.flatMap((cell) => (cell.tag === undefined ? [] : [[cell.tag, cell] as const])));
  const taken = new Set<string>();
  for (const parameter of open) {
    const cell = exact.get(parameter);
    if (cell === undefined) continue;
    taken.add(parameter);
    if (isCallee(parameter)) callees.push(cell.value);
  }
  for (const cell of given) {
    const { tag } = cell;
    if (tag === undefined) left.push(cell);
    else if (!taken.has(tag) && !behindDots.has(name)) {
      const partly = open.find((parameter) => !taken.has(parameter) && parameter.startsWith(tag));
      if (partly === undefined) continue;
      taken.add(partly);
      if (isCallee(partly)) callees.push(cell.value);
    }
  }
  if (behindDots.has(name)) return callees;
  for (const [index, parameter] of open.filter((each) => !taken.has(each)).entries()) {
    if (isCallee(parameter) && index < left.length) callees.push(left[index].value);
  }
  return callees;
}
