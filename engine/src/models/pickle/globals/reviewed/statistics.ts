/**
 * Libraries that work on arrays or words and save pickles: lightgbm 4.7, statsmodels 0.13 and 0.15, networkx 3.6, xarray 2026.9, nltk 3.9,
 * dill 0.3.6 and 0.4.1.
 *
 * - lightgbm: CVBooster puts its state into attributes; its `__getattr__` makes a function, which asks its boosters when it is called. Booster's `__setstate__` hands a text to lightgbm's own reader of models, as loading a model file does, and `__del__` frees
 *   what that made; its constructor opens files, so that it is not `stored`. The estimators have scikit-learn's `__setstate__`.
 * - statsmodels: results, models, families and their wrappers are instances filled with attributes. ModelData evaluates a formula of the
 *   state as Python where there is one, so such a state does not count as reviewed (stateChecks.ts).
 *   More models, and those of state space, are in `sources/statsmodels.txt`; compiled parts of the latter make and keep arrays, whose sizes
 *   stateSpaces.ts compares. NegativeBinomial compares a text of its state and sets methods of its own (0.9 to 0.15).
 * - networkx: views of graphs keep the graph's dicts; degree and edge views keep the graph itself; filters keep sets of nodes; `frozen`
 *   raises. What unpickles a view of edges' data asks the graph for its nodes, and is out.
 * - xarray: slots; setters convert to arrays. What reads from files on demand is out.
 * - nltk: instances filled with attributes; FreqDist is a Counter that forgets its sum when an item is set. A Tree is a list
 *   with a label: neither adding items nor a state runs a method of it (nltk/tree/tree.py, 3.8 to 3.10), and it has no hash.
 * - dill: `_load_type` looks a type up by its name, `_create_namedtuple` a class, `_eval_repr` evaluates a text, and `_create_array` calls what it is given: both by their arguments
 *   (argumentChecks.ts).
 */
export const statistics = (): string => `
[created state=data]
lightgbm.basic: Booster
[created built]
lightgbm.sklearn: LGBMModel LGBMClassifier LGBMRegressor LGBMRanker
statsmodels.regression.linear_model: OLS WLS GLS GLSAR OLSResults RegressionResults RegressionResultsWrapper
statsmodels.regression.quantile_regression: QuantReg QuantRegResults
statsmodels.regression.mixed_linear_model: MixedLM MixedLMParams MixedLMResults MixedLMResultsWrapper VCSpec
statsmodels.discrete.discrete_model: Logit Probit Poisson MNLogit LogitResults ProbitResults PoissonResults MultinomialResults
  BinaryResultsWrapper PoissonResultsWrapper MultinomialResultsWrapper
statsmodels.distributions.empirical_distribution: ECDF StepFunction
statsmodels.tsa.forecasting.theta: ThetaModel ThetaModelResults
statsmodels.base.model: LikelihoodModelResults GenericLikelihoodModelResults
statsmodels.tsa.base.tsa_model: TimeSeriesModel
statsmodels.tsa.ar_model: AutoReg AutoRegResults AutoRegResultsWrapper
statsmodels.tsa.exponential_smoothing.ets: ETSModel ETSResults ETSResultsWrapper
statsmodels.tsa.regime_switching.markov_regression: MarkovRegression MarkovRegressionResults MarkovRegressionResultsWrapper
statsmodels.tsa.regime_switching.markov_autoregression: MarkovAutoregression MarkovAutoregressionResults
  MarkovAutoregressionResultsWrapper
statsmodels.tsa.regime_switching.markov_switching: MarkovSwitchingParams KimSmootherResults HamiltonFilterResults
statsmodels.tsa.vector_ar.vecm: VECM VECMResults CointRankResults
statsmodels.duration.hazard_regression: PHReg PHRegResults PHSurvivalTime
statsmodels.duration.survfunc: SurvfuncRight
statsmodels.multivariate.pca: PCA
statsmodels.genmod.generalized_estimating_equations: GEE GEEResults GEEResultsWrapper
statsmodels.genmod.cov_struct: Independence Exchangeable Autoregressive Nested Stationary GlobalOddsRatio
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
xarray.core.datatree: DataTree
lightgbm.engine: CVBooster
nltk.tag.tnt: TnT
xarray.core.dataarray: DataArray
xarray.core.variable: Variable IndexVariable
xarray.core.indexes: PandasIndex PandasMultiIndex
xarray.core.indexing: PandasIndexingAdapter PandasMultiIndexingAdapter
networkx.classes.coreviews: FilterAtlas FilterAdjacency FilterMultiInner FilterMultiAdjacency
networkx.classes.filters: show_nodes
nltk.tokenize.punkt: PunktSentenceTokenizer PunktParameters PunktLanguageVars PunktTrainer PunktToken
nltk.tag.sequential: DefaultTagger NgramTagger UnigramTagger BigramTagger TrigramTagger AffixTagger RegexpTagger
  ClassifierBasedTagger ClassifierBasedPOSTagger
nltk.tag.perceptron: PerceptronTagger AveragedPerceptron
nltk.tag.brill: BrillTagger Word Pos
nltk.tbl.rule: Rule
nltk.tbl.template: Template
nltk.classify.naivebayes: NaiveBayesClassifier
nltk.classify.decisiontree: DecisionTreeClassifier
nltk.probability: UniformProbDist MLEProbDist LidstoneProbDist LaplaceProbDist ELEProbDist WittenBellProbDist
  SimpleGoodTuringProbDist KneserNeyProbDist
[called created built mutated]
nltk.probability: FreqDist
[created built mutated]
statsmodels.tools.tools: Bunch
[created built appended]
nltk.tree.tree: Tree
[stored]
nltk.tokenize.punkt: PunktToken
statsmodels.tsa.exponential_smoothing._ets_smooth: _ets_smooth_add_add _ets_smooth_add_mul _ets_smooth_mul_add _ets_smooth_mul_mul
[called stored]
statsmodels.tsa.exponential_smoothing.ets.ETSModel: loglike
[stored]
networkx.classes.filters: no_filter
networkx.classes.function: frozen
[called built stored arg0=stored]
statsmodels.tsa.statespace._representation: sStatespace dStatespace cStatespace zStatespace
statsmodels.tsa.statespace._initialization: sInitialization dInitialization cInitialization zInitialization
statsmodels.tsa.statespace._kalman_filter: sKalmanFilter dKalmanFilter cKalmanFilter zKalmanFilter
[called built stored arg0=stored arg1=stored]
statsmodels.tsa.statespace._kalman_smoother: sKalmanSmoother dKalmanSmoother cKalmanSmoother zKalmanSmoother
[stored]
statsmodels.tsa.statespace._simulation_smoother: sSimulationSmoother dSimulationSmoother cSimulationSmoother zSimulationSmoother
[created state=no-formula]
statsmodels.base.data: ModelData PandasData
[called built hashed passed check=dill-type]
dill._dill: _load_type
[called passed check=dill-array]
dill._dill: _create_array
[called stored depth=0 check=dill-partial]
dill._dill: _create_ftype
[called passed check=dill-text]
dill._dill: _eval_repr
[called check=module]
dill._dill: _import_module
cloudpickle.cloudpickle: subimport
[called check=lookup]
dill._dill: _get_attr _create_namedtuple
cloudpickle.cloudpickle: _builtin_type
`;
