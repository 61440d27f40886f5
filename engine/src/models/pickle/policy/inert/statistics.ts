/**
 * Libraries that work on arrays and save pickles: lightgbm 4.7, statsmodels 0.13 and 0.15, networkx 3.6, xarray 2026.9, dill 0.3.6 and 0.4.1.
 *
 * - lightgbm: Booster's `__setstate__` hands a text to lightgbm's own reader of models, as loading a model file does, and `__del__` frees
 *   what that made; its constructor opens files, so that it is not `stored`. The estimators have scikit-learn's `__setstate__`.
 * - statsmodels: results, models, families and their wrappers are instances filled with attributes. ModelData evaluates a formula of the
 *   state as Python where there is one, so such a state does not count as reviewed (stateChecks.ts).
 *   NegativeBinomial, whose `__setstate__` starts over, and state space models are out.
 * - networkx: views of graphs keep the graph's dicts; degree and edge views keep the graph itself; filters keep sets of nodes; `frozen`
 *   raises. What unpickles a view of edges' data asks the graph for its nodes, and is out.
 * - xarray: slots; setters convert to arrays. What reads from files on demand is out.
 * - dill: `_load_type` looks a type up by its name, and `_create_array` calls what it is given: both by their arguments
 *   (argumentChecks.ts).
 */
export const statistics = `
[created state=data]
lightgbm.basic: Booster
[created built]
lightgbm.sklearn: LGBMModel LGBMClassifier LGBMRegressor LGBMRanker
statsmodels.regression.linear_model: OLS WLS GLS GLSAR OLSResults RegressionResults RegressionResultsWrapper
statsmodels.regression.quantile_regression: QuantReg QuantRegResults
statsmodels.regression.mixed_linear_model: MixedLM MixedLMParams MixedLMResults MixedLMResultsWrapper VCSpec
statsmodels.discrete.discrete_model: Logit Probit Poisson MNLogit LogitResults ProbitResults PoissonResults MultinomialResults
  BinaryResultsWrapper PoissonResultsWrapper MultinomialResultsWrapper
statsmodels.tsa.ar_model: AutoReg AutoRegResults AutoRegResultsWrapper
statsmodels.tsa.deterministic: DeterministicProcess TimeTrend Seasonality Fourier
statsmodels.tsa.holtwinters.model: ExponentialSmoothing Holt SimpleExpSmoothing
statsmodels.tsa.holtwinters.results: HoltWintersResults HoltWintersResultsWrapper
statsmodels.tsa.seasonal._seasonal: DecomposeResult
statsmodels.tsa.seasonal: DecomposeResult
statsmodels.tsa.vector_ar.var_model: VAR VARResults VARResultsWrapper
statsmodels.genmod.generalized_linear_model: GLM GLMResults GLMResultsWrapper
statsmodels.genmod.families.family: Binomial Gamma Gaussian InverseGaussian NegativeBinomial Poisson Tweedie
statsmodels.genmod.families.links: Logit logit Log log Identity identity InversePower inverse_power InverseSquared
  inverse_squared Sqrt sqrt Power Probit probit CDFLink CLogLog cloglog
statsmodels.genmod.families.varfuncs: VarianceFunction Power Binomial NegativeBinomial
statsmodels.robust.robust_linear_model: RLM RLMResults RLMResultsWrapper
statsmodels.robust.norms: HuberT LeastSquares TukeyBiweight
statsmodels.robust.scale: HuberScale Huber
networkx.classes.reportviews: NodeView NodeDataView EdgeView OutEdgeView InEdgeView MultiEdgeView OutMultiEdgeView
  InMultiEdgeView DegreeView DiDegreeView InDegreeView OutDegreeView MultiDegreeView DiMultiDegreeView
  InMultiDegreeView OutMultiDegreeView
xarray.core.dataset: Dataset
xarray.core.dataarray: DataArray
xarray.core.variable: Variable IndexVariable
xarray.core.indexes: PandasIndex PandasMultiIndex
xarray.core.indexing: PandasIndexingAdapter PandasMultiIndexingAdapter
networkx.classes.coreviews: FilterAtlas FilterAdjacency FilterMultiInner FilterMultiAdjacency
networkx.classes.filters: show_nodes
[stored]
networkx.classes.filters: no_filter
networkx.classes.function: frozen
[created state=no-formula]
statsmodels.base.data: ModelData PandasData
[called built hashed passed check=dill-type]
dill._dill: _load_type
[called passed check=dill-array]
dill._dill: _create_array
`;
