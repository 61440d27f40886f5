import type { PickleMachine } from '../machine/machine';
import { Kind, kindOf, type Value } from '../machine/values';
import { dictFields } from './stateChecks';

/** A file beside a pickle that joblib reads an array from. */
export interface ArrayFile {
  /** As the pickle names it, relative to its own folder. */
  readonly path: string;
  /** numpy.load reads it, which unpickles arrays of objects and whatever is no array; otherwise it holds bytes only. */
  readonly isPickled: boolean;
}

/** What stands for an array in pickles of joblib before 0.10. */
const wrapper = /^(?:sklearn\.externals\.)?joblib\.numpy_pickle(?:_compat)?\.(Z?)NDArrayWrapper$/;
const arrayClass = /^numpy\.(?:ndarray|memmap|matrix|matrixlib\.defmatrix\.matrix)$/;

/** True for a class whose instances joblib replaces by arrays of other files. */
export function isArrayFile(path: string | undefined): boolean {
  return path !== undefined && wrapper.test(path);
}

/**
 * The file that joblib reads after the BUILD of such an object. Undefined for a state that joblib did not write.
 * Source: joblib 1.2, numpy_pickle_compat.py, `NDArrayWrapper.read` and `ZNDArrayWrapper.read`.
 */
export function arrayFile(
  machine: PickleMachine,
  className: string,
  state: Value,
  pathOf: (value: Value) => string | undefined,
): ArrayFile | 'wait' | undefined {
  const fields = dictFields(machine, state, [Kind.text, Kind.pyString]);
  if (fields === undefined || fields === 'wait') return fields;
  const name = fields.get('filename');
  const path = name === undefined || kindOf(name) === Kind.bytes ? null : machine.textOf(name);
  if (path === undefined) return 'wait';
  if (path === null) return undefined;
  const isCompressed = wrapper.exec(className)?.[1] === 'Z';
  const isArray = (value: Value | undefined) =>
    value !== undefined && kindOf(value) === Kind.global && arrayClass.test(pathOf(value) ?? '');
  if (!isCompressed) return isArray(fields.get('subclass')) ? { path, isPickled: true } : undefined;
  const [subclass, shape, type] = machine.tuples.items(fields.get('init_args') ?? -1) ?? [];
  const [version, sizes, dtype] = machine.tuples.items(fields.get('state') ?? -1) ?? [];
  const isOwn =
    isArray(subclass) &&
    [shape, type, version, sizes].every((value) => value !== undefined && kindOf(value) <= Kind.tuple) &&
    dtype !== undefined &&
    kindOf(dtype) === Kind.result &&
    pathOf(dtype) === 'numpy.dtype';
  return isOwn ? { path, isPickled: false } : undefined;
}
