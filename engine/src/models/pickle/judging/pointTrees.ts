import type { PickleMachine } from '../machine/machine';
import { Atom, Kind, makeValue, type Value } from '../machine/values';
import { type Elements, everyInteger } from './contentChecks';
import { everyElement } from './elements';
import type { FittedArrays } from './fittedArrays';
import { integerOf } from './knownArrays';

/*
 * Trees of points of scipy. `cKDTree.__setstate__` (0.19 to 1.18, spatial/_ckdtree.pyx) copies nodes out of an array of bytes, makes pointers
 * of the numbers in them, follows these from the first node to all leaves, and keeps pointers to the other arrays, whose sizes and types later
 * queries take for granted.
 */

/** cKDTree, and KDTree since it is one; before 1.6 it was written in Python. */
const pointTreeNames = /^scipy\.spatial\.(?:_ckdtree|ckdtree|_kdtree)\.c?KDTree$/;

/** Bytes of a node: dimension, points, split, first and last point, two pointers, two children. */
const nodeSize = 72;
const nodeAt = { dimension: 0, from: 24, to: 32, less: 56, greater: 64 } as const;
/** Nodes inside each other: scipy walks them in a recursion. A tree that is balanced has as many as its points have bits. */
const maxDepth = 1 << 12;

const none: Value = makeValue(Kind.atom, Atom.none);

/** Whether a class is a tree of points. */
export function isPointTree(path: string): boolean {
  return pointTreeNames.test(path);
}

/** What must agree in a tree's state: nodes, points, how many of how many dimensions, leaf size, corners, order, box twice. */
export function pointTree(machine: PickleMachine, state: Value): FittedArrays | undefined {
  const items = machine.tuples.items(state);
  if (items?.length !== 10) return undefined;
  const [nodes, data, rows, columns, , maxes, mins, indices, , box] = items;
  const [n, m] = [integerOf(rows), integerOf(columns)];
  if (n < 0 || m < 0) return undefined;
  const arrays = new Map(Object.entries({ nodes, data, maxes, mins, indices }));
  if (box !== none) arrays.set('box', box);
  const lengths = new Map([
    ['data', n * m],
    ['maxes', m],
    ['mins', m],
    ['box', 2 * m],
  ]);
  return {
    arrays,
    async agree(read) {
      for (const [name, length] of lengths)
        if (arrays.has(name) && !areNumbers(read(name), length)) return false;
      const [order, tree] = [read('indices'), read('nodes')];
      if (order === undefined || tree === undefined || read('data')?.rows !== n) return false;
      return (
        order.width === 8 &&
        order.count === n &&
        (await everyInteger(order, (value) => value >= 0 && value < n)) &&
        (await areNodes(tree, n, m))
      );
    },
  };
}

function areNumbers(elements: Elements | undefined, length: number): boolean {
  return elements?.letter === 'f' && elements.width === 8 && elements.count === length;
}

/** Whether each node but the first is the child of exactly one before it, and has a dimension and a range of the points. */
async function areNodes(bytes: Elements, points: number, dimensions: number): Promise<boolean> {
  const count = bytes.count / nodeSize;
  // numpy would write numbers out as it makes bytes of them.
  if (bytes.letter !== 'S' || bytes.width !== 1 || !Number.isInteger(count) || count === 0) return false;
  // How deep each node is, from 1; nought for one that no other has as a child.
  const depths = new Uint16Array(count);
  depths[0] = 1;
  let index = -1;
  return everyElement({ source: bytes.source, width: nodeSize, count }, (element) => {
    index++;
    const [from, to] = [element(nodeAt.from), element(nodeAt.to)];
    const depth = depths[index];
    if (depth === 0 || depth > maxDepth || from < 0 || from > to || to > points) return false;
    const dimension = element(nodeAt.dimension);
    if (dimension === -1) return true;
    if (dimension < 0 || dimension >= dimensions) return false;
    return [element(nodeAt.less), element(nodeAt.greater)].every((child) => {
      if (child <= index || child >= count || depths[child] !== 0) return false;
      depths[child] = depth + 1;
      return true;
    });
  });
}
