import { t } from '../../../../l10n/messages';
import {
  contiguousStrides,
  isInside,
  RefusedError,
  type Storage,
  type Tensor,
  type TensorNode,
} from './tensor';

/** A tensor whose numbers were checked. @throws RefusedError where they reach outside the storage. */
export function tensorNode(tensor: Tensor): TensorNode {
  if (!isInside(tensor)) {
    throw new RefusedError('lying-size', t('nodes.tensor-exceeds-storage', tensor.storage.name));
  }
  return { kind: 'tensor', tensor };
}

/** A C-order or Fortran-order array over a whole storage. */
export function arrayNode(
  dtype: string,
  shape: readonly number[],
  fortran: boolean,
  storage: Storage,
): TensorNode {
  const strides = fortran ? contiguousStrides([...shape].reverse()).reverse() : contiguousStrides(shape);
  return tensorNode({ dtype, shape, strides, offset: 0, storage });
}
