/**
 * What torch's restricted unpickler lets through by default, version by version. Each table was read off that version's
 * `torch/_weights_only_unpickler.py` (`_get_allowed_globals`); 1.13 and 2.13 were also run (test/fixtures/make_weights_only.py), the
 * others were not.
 */

export interface WeightsOnlyTable {
  /** Version of torch; the table holds until the next one. */
  readonly torch: string;
  /** What was read. */
  readonly source: string;
  readonly executed: boolean;
  /** Dotted names that GLOBAL gives. */
  readonly globals: ReadonlySet<string>;
  /** NEWOBJ and BUILD take any allowed class; older versions only Parameter and, for BUILD, Tensor and OrderedDict. */
  readonly buildsAllowed: boolean;
  /** Python 2's module names are mapped before they are looked up. */
  readonly mapsOldNames: boolean;
  /** Floats are read (BINFLOAT). */
  readonly floats: boolean;
  /** Items are set in a dict, OrderedDict or Counter only, and appended to lists only. */
  readonly checksTargets: boolean;
}

/** Modules that cannot be allowed even by hand; from 2.5 on. */
export const blockedModules: ReadonlySet<string> = new Set(['sys', 'os', 'posix', 'nt']);

const names = (module: string, list: string): string[] => list.split(' ').map((name) => `${module}.${name}`);

const numbers = 'Double Float Half BFloat16 Long Int Short Char Byte Bool';
const classes = (list: string, suffix: string) =>
  list
    .split(' ')
    .map((name) => name + suffix)
    .join(' ');

/** `torch._tensor_classes`, `torch._storage_classes` and the names that every version has. */
const always = [
  'collections.OrderedDict',
  'torch.nn.parameter.Parameter',
  'torch.serialization._get_layout',
  'torch.Size',
  'torch.Tensor',
  ...names('torch', classes(numbers, 'Tensor')),
  ...names('torch.cuda', classes(numbers, 'Tensor')),
  ...names('torch.sparse', classes('Double Float Half BFloat16 Long Int Short Char Byte', 'Tensor')),
  ...names('torch.cuda.sparse', classes('Double Float Half BFloat16 Long Int Short Char Byte', 'Tensor')),
  ...names(
    'torch',
    classes(`${numbers} ComplexDouble ComplexFloat QInt8 QUInt8 QInt32 QUInt4x2 QUInt2x4`, 'Storage'),
  ),
  ...names('torch.cuda', classes(`${numbers} ComplexDouble ComplexFloat`, 'Storage')),
  ...names('torch.storage', 'TypedStorage UntypedStorage'),
  ...names(
    'torch._utils',
    '_rebuild_parameter _rebuild_tensor _rebuild_tensor_v2 _rebuild_sparse_tensor _rebuild_meta_tensor_no_storage',
  ),
];

const version1 = [
  ...always,
  'torch._utils._rebuild_sparse_csr_tensor',
  ...names('torch', 'complex32 complex64 complex128 float16 float32 float64 int8 int16 int32 int64'),
];

const version24 = [
  ...always,
  'collections.Counter',
  'torch.device',
  'torch._tensor._rebuild_from_type_v2',
  ...names(
    'torch._utils',
    '_rebuild_parameter_with_state _rebuild_qtensor _rebuild_tensor_v3 _rebuild_nested_tensor _rebuild_wrapper_subclass',
  ),
  // `_dtype_to_storage_type_map` and `_new_dtypes`.
  ...names(
    'torch',
    'float64 float32 float16 bfloat16 int64 int32 int16 int8 uint8 bool complex128 complex64 complex32 quint8 qint8 qint32 quint4x2 quint2x4',
  ),
  ...names(
    'torch',
    'float8_e5m2 float8_e4m3fn float8_e5m2fnuz float8_e4m3fnuz bits8 bits16 bits1x8 bits2x4 bits4x2 uint16 uint32 uint64',
  ),
  ...names(
    'torch',
    'per_tensor_affine per_tensor_symmetric per_channel_affine per_channel_symmetric per_channel_affine_float_qparams',
  ),
];

const version25 = [
  ...version24,
  '_codecs.encode',
  'builtins.bytearray',
  'torch._utils._rebuild_device_tensor_from_numpy',
];
const version26 = [...version25, 'builtins.set', 'torch._utils._rebuild_device_tensor_from_cpu_tensor'];
const version210 = [
  ...version26,
  'builtins.complex',
  ...names('torch', 'int1 int2 int3 int4 int5 int6 int7 uint1 uint2 uint3 uint4 uint5 uint6 uint7'),
];

const version213 = [
  ...version210,
  'torch.float8_e8m0fnu',
  'torch.float4_e2m1fn_x2',
  // Allowed by `import torch` itself (`get_safe_globals()`).
  'torch.nested._internal.nested_tensor.NestedTensor',
  'torch.nested._internal.nested_tensor._rebuild_njt',
];

/** Oldest first. */
export const weightsOnlyTables: readonly WeightsOnlyTable[] = [
  {
    torch: '1.13',
    source: 'torch 1.13.0, torch/_weights_only_unpickler.py',
    executed: true,
    globals: new Set(version1),
    buildsAllowed: false,
    mapsOldNames: false,
    floats: false,
    checksTargets: false,
  },
  {
    torch: '2.4',
    source: 'a published copy of torch/_weights_only_unpickler.py of mid 2024',
    executed: false,
    globals: new Set(version24),
    buildsAllowed: false,
    mapsOldNames: true,
    floats: true,
    checksTargets: false,
  },
  {
    torch: '2.5',
    source: 'a stored copy of torch/_weights_only_unpickler.py with _rebuild_device_tensor_from_numpy',
    executed: false,
    globals: new Set(version25),
    buildsAllowed: false,
    mapsOldNames: true,
    floats: true,
    checksTargets: false,
  },
  {
    torch: '2.6',
    source: 'a stored copy of torch/_weights_only_unpickler.py with builtins.set and DTensor names',
    executed: false,
    globals: new Set(version26),
    buildsAllowed: true,
    mapsOldNames: true,
    floats: true,
    checksTargets: false,
  },
  {
    torch: '2.10',
    source: 'torch 2.10.0, torch/_weights_only_unpickler.py',
    executed: false,
    globals: new Set(version210),
    buildsAllowed: true,
    mapsOldNames: true,
    floats: true,
    checksTargets: false,
  },
  {
    torch: '2.13',
    source: 'torch 2.13.0, torch/_weights_only_unpickler.py',
    executed: true,
    globals: new Set(version213),
    buildsAllowed: true,
    mapsOldNames: true,
    floats: true,
    checksTargets: true,
  },
];
