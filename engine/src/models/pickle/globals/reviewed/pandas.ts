/**
 * pandas 1.5.3 (Debian 12) and 3.0.6 with the names of 2.x, and those of 0.x that `pandas.compat.pickle_compat` takes for them. Reviewed: block managers, index constructors and extension arrays, whose
 * __setstate__ put arrays in place; Cython unpicklers that take a class below one of their own module. Since 3.0 most names are those of
 * the public modules, and strings are pyarrow's arrays.
 *
 * pyarrow 25: types by their alias, numbers or fields, and arrays made of a type and buffers, which pyarrow does not compare
 * with each other: arrowArray.ts does. Tables, batches and chunks put arrays below each other, and compare them with their schema.
 * Metadata is text beside it. Out: metadata that names an extension type, which reads itself from it where such a schema comes from a file;
 * before 14.0.1 one was unpickled (CVE-2023-47248).
 */
export const pandas = (): string => `
[called created stored hashed passed state=data]
pandas._libs.internals: _unpickle_block BlockPlacement BlockManager SingleBlockManager
pandas._libs.sparse: IntIndex BlockIndex
pandas._libs.tslibs.nattype: __nat_unpickle _nat_unpickle
pandas._libs.tslibs.offsets: BaseOffset BDay BusinessDay Day Hour Minute Second Milli Micro Nano MonthEnd MonthBegin
  QuarterEnd QuarterBegin YearEnd YearBegin Week DateOffset BMonthEnd BMonthBegin CustomBusinessDay
pandas._libs.tslibs.period: _unpickle_period Period
pandas._libs.tslibs.timedeltas: _timedelta_unpickle Timedelta
pandas._libs.tslibs.timestamps: _unpickle_timestamp Timestamp
pandas._libs.missing: NAType
pandas.core.arrays.boolean: BooleanArray BooleanDtype
pandas.core.arrays.categorical: Categorical
pandas.core.arrays.datetimes: DatetimeArray
pandas.core.arrays.floating: Float32Dtype Float64Dtype FloatingArray
pandas.core.arrays.integer: Int8Dtype Int16Dtype Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype
  IntegerArray
pandas.core.arrays.interval: IntervalArray
pandas.core.arrays.period: PeriodArray
pandas.core.arrays.sparse.array: SparseArray
pandas.core.arrays.sparse.dtype: SparseDtype
pandas.core.arrays.string_: StringArray StringDtype
pandas.core.arrays.timedeltas: TimedeltaArray
pandas.core.arrays.numpy_: PandasArray NumpyExtensionArray
pandas.core.dtypes.dtypes: CategoricalDtype DatetimeTZDtype IntervalDtype PeriodDtype SparseDtype
pandas.core.frame: DataFrame
pandas.core.series: Series
pandas.core.flags: Flags
pandas.core.internals.blocks: new_block NumpyBlock ExtensionBlock DatetimeLikeBlock
pandas.core.internals.managers: BlockManager SingleBlockManager
pandas.core.internals: BlockManager SingleBlockManager
pandas.core.categorical: Categorical
pandas._sparse: BlockIndex
pandas._period: Period
pandas._libs.period: Period
pandas.tslib: Timestamp __nat_unpickle
pandas._libs.tslib: Timestamp __nat_unpickle
[called stored makes=0:created passed]
pandas._libs.arrays: __pyx_unpickle_NDArrayBacked
pandas._libs.interval: __pyx_unpickle_IntervalMixin
pandas.core.indexes.base: _new_Index
pandas.indexes.base: _new_Index
pandas.tseries.index: _new_DatetimeIndex
pandas.core.indexes.interval: _new_IntervalIndex
pandas.core.indexes.datetimes: _new_DatetimeIndex
pandas.core.indexes.period: _new_PeriodIndex
[called created stored hashed passed state=data]
pandas.core.indexes.base: Index
pandas.core.indexes.category: CategoricalIndex
pandas.core.indexes.datetimes: DatetimeIndex
pandas.core.indexes.interval: IntervalIndex
pandas.core.indexes.multi: MultiIndex
pandas.core.indexes.numeric: Float64Index Int64Index UInt64Index
pandas.core.indexes.period: PeriodIndex
pandas.core.indexes.range: RangeIndex
pandas.core.indexes.timedeltas: TimedeltaIndex
pandas.core.indexes.frozen: FrozenList FrozenNDArray
pandas.core.base: FrozenList FrozenNDArray
pandas.indexes.base: Index
pandas.indexes.numeric: Float64Index Int64Index
pandas.indexes.range: RangeIndex
pandas.indexes.multi: MultiIndex
pandas.tseries.index: DatetimeIndex
pandas.tseries.period: PeriodIndex
pandas.tseries.tdi: TimedeltaIndex
[created stored passed state=data]
pandas: Index RangeIndex MultiIndex CategoricalIndex DatetimeIndex TimedeltaIndex PeriodIndex IntervalIndex
[created passed state=data]
pandas: DataFrame Series Categorical
pandas.arrays: ArrowStringArray ArrowExtensionArray BooleanArray DatetimeArray FloatingArray IntegerArray IntervalArray
  NumpyExtensionArray PeriodArray SparseArray StringArray TimedeltaArray
pandas.core.arrays.string_arrow: ArrowStringArray ArrowStringArrayNumpySemantics
pandas.core.arrays.string_: StringArrayNumpySemantics
pandas.core.arrays.arrow.array: ArrowExtensionArray
pandas.core.arrays.arrow: ArrowExtensionArray
[called created hashed passed state=data]
pandas: ArrowDtype BooleanDtype CategoricalDtype DatetimeTZDtype IntervalDtype PeriodDtype SparseDtype StringDtype Int8Dtype
  Int16Dtype Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype Float32Dtype Float64Dtype Interval Period
  DateOffset
pandas.core.dtypes.dtypes: ArrowDtype NumpyEADtype PandasDtype
pandas._libs.interval: Interval
pandas._libs.tslibs.offsets: BusinessMonthEnd BusinessMonthBegin BQuarterEnd BQuarterBegin BYearEnd BYearBegin HalfYearEnd
  HalfYearBegin BHalfYearEnd BHalfYearBegin SemiMonthEnd SemiMonthBegin BusinessHour CustomBusinessHour CustomBusinessMonthEnd
  CustomBusinessMonthBegin WeekOfMonth LastWeekOfMonth FY5253 FY5253Quarter Easter
[called passed]
pyarrow.lib: type_for_alias timestamp time32 time64 duration decimal32 decimal64 decimal128 decimal256 dictionary binary py_buffer
  chunked_array list_ large_list list_view large_list_view map_ run_end_encoded uuid bool8 json_ opaque
  fixed_shape_tensor scalar _reconstruct_table _reconstruct_record_batch
[called passed check=arrow-array]
pyarrow.lib: _restore_array
[called check=arrow-field passed]
pyarrow.lib: field schema struct union
[stored passed]
pandas: NA
pandas._libs.missing: NA
`;
