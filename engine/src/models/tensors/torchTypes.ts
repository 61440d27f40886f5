/** Element types by torch's names. Sources: torch.storage `_dtype_to_storage_type_map`, torch 1.13 to 2.13. */

const storages: Record<string, string> = {
  DoubleStorage: 'F64',
  FloatStorage: 'F32',
  HalfStorage: 'F16',
  BFloat16Storage: 'BF16',
  LongStorage: 'I64',
  IntStorage: 'I32',
  ShortStorage: 'I16',
  CharStorage: 'I8',
  ByteStorage: 'U8',
  BoolStorage: 'BOOL',
  UntypedStorage: 'U8',
  _UntypedStorage: 'U8',
  ComplexFloatStorage: 'C64',
  ComplexDoubleStorage: 'complex128',
  QInt8Storage: 'qint8',
  QUInt8Storage: 'quint8',
  QInt32Storage: 'qint32',
  QUInt4x2Storage: 'quint4x2',
  QUInt2x4Storage: 'quint2x4',
};

const dtypes: Record<string, string> = {
  float64: 'F64',
  double: 'F64',
  float32: 'F32',
  float: 'F32',
  float16: 'F16',
  half: 'F16',
  bfloat16: 'BF16',
  int64: 'I64',
  long: 'I64',
  int32: 'I32',
  int: 'I32',
  int16: 'I16',
  short: 'I16',
  int8: 'I8',
  uint8: 'U8',
  uint16: 'U16',
  uint32: 'U32',
  uint64: 'U64',
  bool: 'BOOL',
  complex64: 'C64',
  cfloat: 'C64',
  complex128: 'complex128',
  cdouble: 'complex128',
  complex32: 'complex32',
  chalf: 'complex32',
  float8_e4m3fn: 'F8_E4M3',
  float8_e5m2: 'F8_E5M2',
  float8_e8m0fnu: 'F8_E8M0',
  float8_e4m3fnuz: 'F8_E4M3FNUZ',
  float8_e5m2fnuz: 'F8_E5M2FNUZ',
  float4_e2m1fn_x2: 'float4_e2m1fn_x2',
  bits8: 'bits8',
  bits1x8: 'bits8',
  bits2x4: 'bits8',
  bits4x2: 'bits8',
  bits16: 'bits16',
};

/** Element type of a storage class by its dotted name; undefined where it is none. */
export function storageDtype(path: string | undefined): string | undefined {
  const name = /^torch(?:\.cuda|\.storage)?\.(\w+)$/.exec(path ?? '')?.[1];
  return name === undefined || !Object.hasOwn(storages, name) ? undefined : storages[name];
}

/** Element type by the dotted name of a torch.dtype; undefined where it is none that is known. */
export function torchDtype(path: string | undefined): string | undefined {
  const name = /^torch\.(\w+)$/.exec(path ?? '')?.[1];
  return name === undefined || !Object.hasOwn(dtypes, name) ? undefined : dtypes[name];
}
