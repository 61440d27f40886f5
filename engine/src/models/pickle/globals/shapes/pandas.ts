/** Made by scripts/shapes from the libraries themselves; see ../shapes.ts. */
export const pandas = (): string => `
pandas.ArrowDtype|k _cache _storage pyarrow_dtype storage
pandas.BooleanDtype|k _cache
pandas.CategoricalDtype|k _categories=0,s _ordered=0,s categories=0,pandas.core.indexes.base._new_Index,pandas.core.indexes.interval._new_IntervalIndex ordered=0
pandas.CategoricalIndex|k _cache _data _id _name _references data
pandas.Categorical|t pandas.CategoricalDtype A|t pandas.CategoricalDtype A c
pandas.DataFrame|k _attrs=0,s _flags=c _is_copy=0,s _item_cache=0,s _metadata=c _mgr=pandas.core.internals.managers.BlockManager _typ=s attrs=c name=0,s
pandas.DateOffset|k _offset=datetime.timedelta,dateutil.relativedelta.relativedelta _use_relativedelta=0 days=0 months=0 n=0 normalize=0 weekday=0|f
pandas.DatetimeIndex|k _cache _data _id _name _references data
pandas.DatetimeTZDtype|k _tz=0,s _unit=0,s tz=builtins.getattr,datetime.timezone unit=s
pandas.Float32Dtype|k _cache
pandas.Float64Dtype|k _cache
pandas.Index|k _cache _data _id _name _references data
pandas.Int16Dtype|k _cache
pandas.Int32Dtype|k _cache
pandas.Int64Dtype|k _cache
pandas.Int8Dtype|k _cache
pandas.IntervalDtype|k _closed=0,s _subtype=0,s closed=s subtype=D
pandas.IntervalIndex|k _cache _data _id _name _references data
pandas.Interval|c 0 0 s
pandas.MultiIndex|k _cache _codes _data _id _levels _name _names _references data sortorder
pandas.PeriodDtype|c s|k _freq=0,s
pandas.PeriodIndex|k _cache _data _id _name _references data
pandas.Period|c 0 pandas._libs.tslibs.offsets.MonthEnd,pandas._libs.tslibs.offsets.YearEnd 0
pandas.RangeIndex|k _cache _id _name _range _references data
pandas.Series|k _attrs=0,s _cacher=0,s _flags=c _is_copy=0,s _item_cache=0,s _metadata=c _mgr=pandas.core.internals.managers.SingleBlockManager _name=0,c,s _typ=s attrs=c columns=0,s name=0,s
pandas.SparseDtype|k _cache _dtype _fill_value
pandas.StringDtype|c s 0,@pandas.NA|k _cache=0,s _na_value=0,s _storage=0,s storage=0,s
pandas.TimedeltaIndex|k _cache _data _id _name _references data
pandas.UInt16Dtype|k _cache
pandas.UInt32Dtype|k _cache
pandas.UInt64Dtype|k _cache
pandas.UInt8Dtype|k _cache
pandas._libs.arrays.__pyx_unpickle_NDArrayBacked|c @* 0 0|t D,pandas.CategoricalDtype,pandas.DatetimeTZDtype,pandas.PeriodDtype,pandas.StringDtype,pandas.core.arrays.string_.StringDtype,pandas.core.dtypes.dtypes.CategoricalDtype,pandas.core.dtypes.dtypes.DatetimeTZDtype,pandas.core.dtypes.dtypes.NumpyEADtype,pandas.core.dtypes.dtypes.PandasDtype,pandas.core.dtypes.dtypes.PeriodDtype A c|t pandas.CategoricalDtype,pandas.DatetimeTZDtype,pandas.PeriodDtype,pandas.StringDtype,pandas.core.dtypes.dtypes.NumpyEADtype A
pandas._libs.internals.BlockManager=pandas.core.internals.managers.BlockManager
pandas._libs.internals.SingleBlockManager|k 0.14.1 _is_consolidated axes blocks mgr_locs parent refs values
pandas._libs.internals._unpickle_block|c A,* builtins.slice 0
pandas._libs.interval.Interval|c 0 0 s
pandas._libs.interval.__pyx_unpickle_IntervalMixin|c @pandas.arrays.IntervalArray,@pandas.core.arrays.interval.IntervalArray 0 0|t c
pandas._libs.period.Period=pandas.Period
pandas._libs.sparse.BlockIndex|c 0 A A
pandas._libs.sparse.IntIndex|c 0 A
pandas._libs.tslib.Timestamp|k _day=0,s _fold=0,s _hashcode=0,s _hour=0,s _microsecond=0,s _minute=0,s _month=0,s _second=0,s _tzinfo=0,s _year=0,s
pandas._libs.tslib.__nat_unpickle=pandas._libs.tslibs.nattype.__nat_unpickle
pandas._libs.tslibs.nattype.__nat_unpickle|c 0
pandas._libs.tslibs.nattype._nat_unpickle|c 0
pandas._libs.tslibs.offsets.BDay|f
pandas._libs.tslibs.offsets.BHalfYearBegin|c 0 0 0
pandas._libs.tslibs.offsets.BHalfYearEnd|c 0 0 0
pandas._libs.tslibs.offsets.BMonthBegin|f
pandas._libs.tslibs.offsets.BMonthEnd|f
pandas._libs.tslibs.offsets.BQuarterBegin|c 0 0 0|f
pandas._libs.tslibs.offsets.BQuarterEnd|c 0 0 0|f
pandas._libs.tslibs.offsets.BYearBegin|c 0 0 0|f
pandas._libs.tslibs.offsets.BYearEnd|c 0 0 0|f
pandas._libs.tslibs.offsets.BaseOffset|k n=0 normalize=0|f
pandas._libs.tslibs.offsets.BusinessDay|c 0 0 datetime.timedelta|f
pandas._libs.tslibs.offsets.BusinessHour|c 0 0 c c datetime.timedelta|f
pandas._libs.tslibs.offsets.BusinessMonthBegin|c 0 0|f
pandas._libs.tslibs.offsets.BusinessMonthEnd|c 0 0|f
pandas._libs.tslibs.offsets.CustomBusinessDay|c 0 0 s c 0 datetime.timedelta|f
pandas._libs.tslibs.offsets.CustomBusinessHour|c 0 0 s c 0 c c datetime.timedelta|f
pandas._libs.tslibs.offsets.CustomBusinessMonthBegin|c 0 0 s c 0 datetime.timedelta|f
pandas._libs.tslibs.offsets.CustomBusinessMonthEnd|c 0 0 s c 0 datetime.timedelta|f
pandas._libs.tslibs.offsets.DateOffset|k _offset=datetime.timedelta,dateutil.relativedelta.relativedelta _use_relativedelta=0 days=0 months=0 n=0 normalize=0 weekday=0|f
pandas._libs.tslibs.offsets.Day|c 0 0|f
pandas._libs.tslibs.offsets.Easter|c 0 0|c 0 0 0|f
pandas._libs.tslibs.offsets.FY5253Quarter|c 0 0 0 0 0 s|f
pandas._libs.tslibs.offsets.FY5253|c 0 0 0 0 s|f
pandas._libs.tslibs.offsets.HalfYearBegin|c 0 0 0
pandas._libs.tslibs.offsets.HalfYearEnd|c 0 0 0
pandas._libs.tslibs.offsets.Hour|c 0 0|f
pandas._libs.tslibs.offsets.LastWeekOfMonth|c 0 0 0|f
pandas._libs.tslibs.offsets.Micro|c 0 0|f
pandas._libs.tslibs.offsets.Milli|c 0 0|f
pandas._libs.tslibs.offsets.Minute|c 0 0|f
pandas._libs.tslibs.offsets.MonthBegin|c 0 0|f
pandas._libs.tslibs.offsets.MonthEnd|c 0 0|f
pandas._libs.tslibs.offsets.Nano|c 0 0|f
pandas._libs.tslibs.offsets.QuarterBegin|c 0 0 0|f
pandas._libs.tslibs.offsets.QuarterEnd|c 0 0 0|f
pandas._libs.tslibs.offsets.Second|c 0 0|f
pandas._libs.tslibs.offsets.SemiMonthBegin|c 0 0 0|f
pandas._libs.tslibs.offsets.SemiMonthEnd|c 0 0 0|f
pandas._libs.tslibs.offsets.WeekOfMonth|c 0 0 0 0|f
pandas._libs.tslibs.offsets.Week|c 0 0 0|f
pandas._libs.tslibs.offsets.YearBegin|c 0 0 0|f
pandas._libs.tslibs.offsets.YearEnd|c 0 0 0|f
pandas._libs.tslibs.period.Period|c 0 pandas._libs.tslibs.offsets.MonthEnd,pandas._libs.tslibs.offsets.YearEnd 0
pandas._libs.tslibs.period._unpickle_period=pandas._libs.tslibs.period.Period
pandas._libs.tslibs.timedeltas.Timedelta|k _days=0,s _hashcode=0,s _microseconds=0,s _seconds=0,s
pandas._libs.tslibs.timedeltas._timedelta_unpickle|c 0 0
pandas._libs.tslibs.timestamps.Timestamp|k _day=0,s _fold=0,s _hashcode=0,s _hour=0,s _microsecond=0,s _minute=0,s _month=0,s _second=0,s _tzinfo=0,s _year=0,s
pandas._libs.tslibs.timestamps._unpickle_timestamp|c 0 0,pandas._libs.tslibs.offsets.MonthBegin 0,builtins.getattr,datetime.timezone,pytz._UTC,pytz._p 0
pandas._period.Period=pandas.Period
pandas._sparse.BlockIndex=pandas._libs.sparse.BlockIndex
pandas.arrays.ArrowExtensionArray|k _data=0,s _dtype=pandas.ArrowDtype _pa_array=pyarrow.lib._restore_array _readonly=0
pandas.arrays.ArrowStringArray|k _data=0,s _dtype=pandas.StringDtype _pa_array=pyarrow.lib._restore_array _readonly=0
pandas.arrays.BooleanArray|k _data _dtype _mask _readonly
pandas.arrays.DatetimeArray|t pandas.DatetimeTZDtype A|t D,pandas.DatetimeTZDtype A c|k _freq=0,s
pandas.arrays.FloatingArray|k _cache _data _mask _readonly
pandas.arrays.IntegerArray|k _cache _data _mask _readonly
pandas.arrays.IntervalArray|t c|k _dtype=0,s _left=0,s _right=0,s
pandas.arrays.NumpyExtensionArray|t pandas.core.dtypes.dtypes.NumpyEADtype A
pandas.arrays.PeriodArray|t pandas.PeriodDtype A|t pandas.PeriodDtype A c|k _freq=0,s
pandas.arrays.SparseArray|k _dtype=pandas.SparseDtype _readonly=0 _sparse_index=pandas._libs.sparse.BlockIndex,pandas._libs.sparse.IntIndex _sparse_values=A
pandas.arrays.StringArray|t pandas.StringDtype A|t pandas.StringDtype A c
pandas.arrays.TimedeltaArray|t D A c|k _freq=0,s
pandas.core.arrays.arrow.ArrowExtensionArray|k _data=0,s _dtype=0,s _pa_array=0,s _readonly=0,s
pandas.core.arrays.arrow.array.ArrowExtensionArray|k _data=0,s _dtype=pandas.core.dtypes.dtypes.ArrowDtype _pa_array=pyarrow.lib._restore_array _readonly=0,s
pandas.core.arrays.boolean.BooleanArray|k _data _dtype _mask _readonly
pandas.core.arrays.boolean.BooleanDtype|k _cache
pandas.core.arrays.categorical.Categorical|t pandas.core.dtypes.dtypes.CategoricalDtype A c
pandas.core.arrays.datetimes.DatetimeArray|t D,pandas.core.dtypes.dtypes.DatetimeTZDtype A c|k _freq=0,s
pandas.core.arrays.floating.Float32Dtype|k _cache
pandas.core.arrays.floating.Float64Dtype|k _cache
pandas.core.arrays.floating.FloatingArray|k _cache _data _mask _readonly
pandas.core.arrays.integer.Int16Dtype|k _cache
pandas.core.arrays.integer.Int32Dtype|k _cache
pandas.core.arrays.integer.Int64Dtype|k _cache
pandas.core.arrays.integer.Int8Dtype|k _cache
pandas.core.arrays.integer.IntegerArray|k _cache _data _mask _readonly
pandas.core.arrays.integer.UInt16Dtype|k _cache
pandas.core.arrays.integer.UInt32Dtype|k _cache
pandas.core.arrays.integer.UInt64Dtype|k _cache
pandas.core.arrays.integer.UInt8Dtype|k _cache
pandas.core.arrays.interval.IntervalArray|t c|k _dtype=0,s _left=0,s _right=0,s
pandas.core.arrays.numpy_.NumpyExtensionArray|t pandas.core.dtypes.dtypes.NumpyEADtype A c
pandas.core.arrays.numpy_.PandasArray|t pandas.core.dtypes.dtypes.PandasDtype A c
pandas.core.arrays.period.PeriodArray|t pandas.core.dtypes.dtypes.PeriodDtype A c|k _freq=0,s
pandas.core.arrays.sparse.array.SparseArray|k _dtype=pandas.core.arrays.sparse.dtype.SparseDtype,pandas.core.dtypes.dtypes.SparseDtype _readonly=0,s _sparse_index=pandas._libs.sparse.BlockIndex,pandas._libs.sparse.IntIndex _sparse_values=A
pandas.core.arrays.sparse.dtype.SparseDtype|k _dtype _fill_value
pandas.core.arrays.string_.StringArrayNumpySemantics=pandas.core.arrays.string_.StringArray
pandas.core.arrays.string_.StringArray|t pandas.core.arrays.string_.StringDtype A c
pandas.core.arrays.string_.StringDtype|k _cache=c _na_value=0,s _storage=0,s storage=s
pandas.core.arrays.string_arrow.ArrowStringArrayNumpySemantics|k _dtype=pandas.core.arrays.string_.StringDtype _pa_array=pyarrow.lib._restore_array
pandas.core.arrays.string_arrow.ArrowStringArray|k _data=0,s _dtype=pandas.core.arrays.string_.StringDtype _pa_array=pyarrow.lib._restore_array _readonly=0,s
pandas.core.arrays.timedeltas.TimedeltaArray|t D A c|k _freq=0,s
pandas.core.base.FrozenList=pandas.core.indexes.frozen.FrozenList
pandas.core.categorical.Categorical=pandas.core.arrays.categorical.Categorical
pandas.core.dtypes.dtypes.ArrowDtype|k _cache _storage pyarrow_dtype storage
pandas.core.dtypes.dtypes.CategoricalDtype|k _categories=0,s _ordered=0,s categories=0,pandas.core.indexes.base._new_Index,pandas.core.indexes.interval._new_IntervalIndex ordered=0
pandas.core.dtypes.dtypes.DatetimeTZDtype|k _tz=0,s _unit=0,s tz=datetime.timezone,pytz._UTC,pytz._p unit=s
pandas.core.dtypes.dtypes.IntervalDtype|k _closed=0,s _subtype=0,s closed=s subtype=D
pandas.core.dtypes.dtypes.PeriodDtype|c s,pandas._libs.tslibs.offsets.Day,pandas._libs.tslibs.offsets.MonthEnd|k _freq=0,s
pandas.core.dtypes.dtypes.SparseDtype|k _cache _dtype _fill_value
pandas.core.flags.Flags|k _allows_duplicate_labels _obj
pandas.core.frame.DataFrame|k _attrs=0,s _flags=c _is_copy=0,s _item_cache=0,s _metadata=c _mgr=pandas.core.internals.managers.BlockManager _typ=s attrs=c name=0,s
pandas.core.indexes.base.Index|k _cache _data _id _name _references data
pandas.core.indexes.base._new_Index|c @* c
pandas.core.indexes.category.CategoricalIndex|k _cache _data _id _name _references data
pandas.core.indexes.datetimes.DatetimeIndex|k _cache _data _id _name _references data
pandas.core.indexes.datetimes._new_DatetimeIndex|c @pandas.DatetimeIndex,@pandas.core.indexes.datetimes.DatetimeIndex c
pandas.core.indexes.frozen.FrozenList|c c
pandas.core.indexes.interval.IntervalIndex|k _cache _data _id _name _references data
pandas.core.indexes.interval._new_IntervalIndex|c @pandas.IntervalIndex,@pandas.core.indexes.interval.IntervalIndex c
pandas.core.indexes.multi.MultiIndex|k _cache _codes _data _id _levels _name _names _references data sortorder
pandas.core.indexes.numeric.Float64Index|k _cache _data _id _name data
pandas.core.indexes.numeric.Int64Index|k _cache _data _id _name data
pandas.core.indexes.numeric.UInt64Index|k _cache _data _id _name data
pandas.core.indexes.period.PeriodIndex|k _cache _data _id _name _references data
pandas.core.indexes.range.RangeIndex|k _cache _id _name _range _references data
pandas.core.indexes.timedeltas.TimedeltaIndex|k _cache _data _id _name _references data
pandas.core.internals.BlockManager=pandas.core.internals.managers.BlockManager
pandas.core.internals.SingleBlockManager|k 0.14.1=0,s _is_consolidated=0,s axes=0,s blocks=0,s mgr_locs=0,s parent=0,s refs=0,s values=0,s
pandas.core.internals.managers.BlockManager|c c c
pandas.core.internals.managers.SingleBlockManager|t c c c c|k 0.14.1=0,s _is_consolidated=0,s axes=0,s blocks=0,s mgr_locs=0,s parent=0,s refs=0,s values=0,s
pandas.core.series.Series|k _attrs=0,s _cacher=0,s _flags=c _is_copy=0,s _item_cache=0,s _metadata=c _mgr=pandas.core.internals.managers.SingleBlockManager _name=0,c,s _typ=s attrs=c columns=0,s name=0,c,s
pandas.indexes.base.Index|k _cache _data _id _name _references data
pandas.indexes.multi.MultiIndex|k _cache _codes _data _id _levels _name _names _references data sortorder
pandas.indexes.numeric.Float64Index|k _cache _data _id _name data
pandas.indexes.numeric.Int64Index|k _cache _data _id _name data
pandas.indexes.range.RangeIndex|k _cache _id _name _range _references data
pandas.tseries.index.DatetimeIndex|k _cache _data _id _name _references data
pandas.tseries.period.PeriodIndex|k _cache _data _id _name _references data
pandas.tseries.tdi.TimedeltaIndex|k _cache _data _id _name _references data
pandas.tslib.Timestamp|k _day _fold _hashcode _hour _microsecond _minute _month _second _tzinfo _year
pandas.tslib.__nat_unpickle=pandas._libs.tslibs.nattype.__nat_unpickle
`;
