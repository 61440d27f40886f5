/**
 * numpy 1.24 and 2.4 and joblib 1.2. Reviewed: array reconstruction, whose object arrays hold values
 * of the same stream; scalars; random states, which seed generators named by a table inside numpy; universal functions, pure
 * arithmetic. Cython's unpickler of SeedSequence makes an instance of the class that it is given and sets its attributes; StringDType
 * keeps the object that stands for missing values. Polynomials are instances filled with their attributes. numpy.core became numpy._core in 2.0: both spellings are entered by the loader of this table.
 */
export const numpy = (): string => `
[called stored makes=0:created passed]
numpy.random.bit_generator: __pyx_unpickle_SeedSequence
[created passed]
numpy.random.bit_generator: SeedSequence
[called stored hashed makes=0:called passed state=data]
numpy.random._pickle: __bit_generator_ctor
[called stored makes=0:stored passed check=size]
numpy.core.multiarray: _reconstruct
numpy.ma.core: _mareconstruct
[called check=lookup]
numpy.core: _ufunc_reconstruct
[called passed]
numpy.ma.core: MaskedConstant
[called]
numpy.linalg: LinAlgError
[created built stored passed]
numpy.char: chararray
numpy: ndarray matrix recarray record chararray
numpy.matrixlib.defmatrix: matrix
numpy.rec: recarray record
numpy.core.records: recarray record
numpy.ma.core: MaskedArray MaskedConstant mvoid
numpy.ma: MaskedArray mvoid
numpy.ma.mrecords: MaskedRecords
[created built]
numpy: poly1d
numpy.polynomial.polynomial: Polynomial
numpy.polynomial.chebyshev: Chebyshev
numpy.polynomial.legendre: Legendre
numpy.polynomial.laguerre: Laguerre
numpy.polynomial.hermite: Hermite
numpy.polynomial.hermite_e: HermiteE
[called hashed passed]
numpy.core._internal: _convert_to_stringdtype_kwargs
numpy.dtypes: StringDType
[built stored passed]
numpy: memmap
[called stored hashed passed state=dtype]
numpy: dtype
[called built stored hashed passed]
numpy.core.multiarray: scalar
numpy.core.numeric: _frombuffer
numpy.dtypes: Float16DType Float32DType Float64DType Int8DType Int16DType Int32DType Int64DType UInt8DType UInt16DType
  UInt32DType UInt64DType BoolDType Complex64DType Complex128DType ObjectDType StrDType BytesDType VoidDType DateTime64DType
  TimeDelta64DType
[called stored hashed passed state=data]
numpy.random: __RandomState_ctor
numpy.random._pickle: __generator_ctor __randomstate_ctor
numpy.random._mt19937: MT19937
numpy.random._pcg64: PCG64 PCG64DXSM
numpy.random._philox: Philox
numpy.random._sfc64: SFC64
numpy.random.bit_generator: SeedSequence
[called stored hashed passed check=plain]
numpy: bool bool_ bool8 int8 int16 int32 int64 intc intp longlong uint8 uint16 uint32 uint64 uintp float16 float32 float64
  longdouble float128 complex64 complex128 clongdouble str_ bytes_ void object_ datetime64 timedelta64 number generic
  floating integer inexact unsignedinteger signedinteger complexfloating flexible character
[stored hashed]
numpy: abs absolute add arccos arcsin arctan cbrt ceil clip cos cosh deg2rad degrees divide exp exp2 expm1 floor hypot isfinite
  isinf isnan log log10 log1p log2 logaddexp maximum mean median minimum mod multiply negative power rad2deg reciprocal rint
  sign sin sinh sqrt square std subtract sum tan tanh true_divide trunc var nan_to_num ravel
  all amax amin any arccosh arcsinh arctan2 arctanh argmax argmin argsort around average cumprod cumsum degrees exp2 fabs
  float_power floor_divide fmax fmin gcd heaviside lcm ldexp logaddexp2 logical_and logical_not logical_or logical_xor max min
  mod nanmax nanmean nanmedian nanmin nanstd nansum nanvar percentile positive prod ptp quantile radians remainder round sinc
  unwrap
numpy.linalg: norm det
numpy.core._multiarray_umath: abs absolute add ceil clip cos divide exp exp2 expm1 floor log log10 log1p log2 maximum
  minimum multiply negative power reciprocal rint sign sin sqrt square subtract tan tanh
numpy.core.fromnumeric: mean sum std var amax amin ravel argmax argmin prod
[created built stored passed]
joblib.numpy_pickle: NumpyArrayWrapper NDArrayWrapper ZNDArrayWrapper
joblib.numpy_pickle_compat: NDArrayWrapper ZNDArrayWrapper
sklearn.externals.joblib.numpy_pickle: NDArrayWrapper ZNDArrayWrapper
`;
