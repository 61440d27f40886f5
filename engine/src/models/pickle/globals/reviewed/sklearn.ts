/**
 * scikit-learn's helpers that fitted estimators hold, 1.2.1 and 1.9.1 with the module names of older releases. Reviewed: Cython classes
 * whose __reduce__ gives their own constructor and arrays, losses, trees, distance metrics, score functions. 1.5 and 1.6 were
 * built so that the losses' module calls itself `_loss`.
 */
export const sklearn = (): string => `
[called built stored passed]
sklearn.tree._tree: Tree
sklearn.neighbors._kd_tree: newObj
sklearn.neighbors._ball_tree: newObj
sklearn.metrics._dist_metrics: newObj
[created built stored]
sklearn.neighbors._kd_tree: KDTree
sklearn.neighbors._ball_tree: BallTree
sklearn.metrics._dist_metrics: EuclideanDistance ManhattanDistance ChebyshevDistance MinkowskiDistance SEuclideanDistance
  MahalanobisDistance HammingDistance CanberraDistance BrayCurtisDistance JaccardDistance HaversineDistance
sklearn.metrics._dist_metrics: EuclideanDistance64 ManhattanDistance64 ChebyshevDistance64 MinkowskiDistance64 SEuclideanDistance64
  MahalanobisDistance64 HammingDistance64 CanberraDistance64 BrayCurtisDistance64 JaccardDistance64 HaversineDistance64
  EuclideanDistance32 ManhattanDistance32 ChebyshevDistance32 MinkowskiDistance32 SEuclideanDistance32
  MahalanobisDistance32 HammingDistance32 CanberraDistance32 BrayCurtisDistance32 JaccardDistance32 HaversineDistance32
sklearn.neighbors._kd_tree: KDTree64 KDTree32
sklearn.neighbors._ball_tree: BallTree64 BallTree32
sklearn.cluster._birch: _CFNode _CFSubcluster
sklearn.cluster._bisect_k_means: _BisectingTree
sklearn.compose._column_transformer: make_column_selector
sklearn.metrics._scorer: _Scorer _CurveScorer _PassthroughScorer _MultimetricScorer
sklearn.utils._metadata_requests: MetadataRequest MethodMetadataRequest MetadataRouter MethodMapping MethodPair RouterMappingPair
sklearn.model_selection._split: KFold StratifiedKFold GroupKFold StratifiedGroupKFold TimeSeriesSplit RepeatedKFold
  RepeatedStratifiedKFold ShuffleSplit StratifiedShuffleSplit GroupShuffleSplit LeaveOneOut LeavePOut LeaveOneGroupOut
  LeavePGroupsOut PredefinedSplit _CVIterableWrapper
sklearn._loss.link: Interval IdentityLink LogLink LogitLink HalfLogitLink MultinomialLogit
sklearn._loss.loss: HalfSquaredError AbsoluteError PinballLoss HalfPoissonLoss HalfGammaLoss HalfTweedieLoss
  HalfTweedieLossIdentity
  HalfBinomialLoss HalfMultinomialLoss HuberLoss ExponentialLoss
sklearn.ensemble._gb_losses: MultinomialDeviance BinomialDeviance ExponentialLoss LeastSquaresError LeastAbsoluteError
  HuberLossFunction QuantileLossFunction
sklearn.neural_network._stochastic_optimizers: AdamOptimizer SGDOptimizer
sklearn.calibration: _CalibratedClassifier _SigmoidCalibration
sklearn.utils.deprecation: deprecated
[created depth=0]
sklearn.impute._iterative: _ImputerTriplet
[created stored state=members]
sklearn.ensemble._hist_gradient_boosting.predictor: TreePredictor
[created built mutated stored]
sklearn.utils._bunch: Bunch
sklearn.utils: Bunch
[called created built stored]
sklearn._loss._loss: __pyx_unpickle_CyHalfSquaredError __pyx_unpickle_CyAbsoluteError __pyx_unpickle_CyPinballLoss
  __pyx_unpickle_CyHalfPoissonLoss __pyx_unpickle_CyHalfGammaLoss __pyx_unpickle_CyHalfTweedieLoss
  __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfMultinomialLoss CyHalfSquaredError CyAbsoluteError CyPinballLoss
  CyHalfPoissonLoss CyHalfGammaLoss CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHalfBinomialLoss CyHalfMultinomialLoss
  CyHuberLoss CyExponentialLoss __pyx_unpickle_CyHuberLoss __pyx_unpickle_CyExponentialLoss
  __pyx_unpickle_CyHalfTweedieLossIdentity
_loss: __pyx_unpickle_CyHalfSquaredError __pyx_unpickle_CyAbsoluteError __pyx_unpickle_CyPinballLoss
  __pyx_unpickle_CyHalfPoissonLoss __pyx_unpickle_CyHalfGammaLoss __pyx_unpickle_CyHalfTweedieLoss
  __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfMultinomialLoss CyHalfSquaredError CyAbsoluteError
  CyPinballLoss CyHalfPoissonLoss CyHalfGammaLoss CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHalfBinomialLoss
  CyHalfMultinomialLoss CyHuberLoss CyExponentialLoss __pyx_unpickle_CyHuberLoss __pyx_unpickle_CyExponentialLoss
  __pyx_unpickle_CyHalfTweedieLossIdentity
sklearn.linear_model._sgd_fast: Hinge SquaredHinge Log ModifiedHuber SquaredLoss Huber EpsilonInsensitive
  SquaredEpsilonInsensitive
[stored]
sklearn.cluster._kmeans: _kmeans_single_lloyd _kmeans_single_elkan
sklearn.feature_selection._univariate_selection: f_classif f_regression chi2 r_regression
sklearn.feature_selection._mutual_info: mutual_info_classif mutual_info_regression
sklearn.metrics._scorer: _passthrough_scorer
sklearn.metrics._classification: accuracy_score f1_score precision_score recall_score log_loss balanced_accuracy_score
sklearn.metrics._regression: r2_score mean_squared_error mean_absolute_error
[created built stored]
sklearn.metrics._scorer: _PredictScorer _ProbaScorer _ThresholdScorer
sklearn.linear_model.logistic: LogisticRegression LogisticRegressionCV
sklearn.linear_model.base: LinearRegression
sklearn.linear_model.ridge: Ridge RidgeClassifier
sklearn.linear_model.coordinate_descent: Lasso ElasticNet
sklearn.linear_model.stochastic_gradient: SGDClassifier SGDRegressor
sklearn.tree.tree: DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor
sklearn.ensemble.forest: RandomForestClassifier RandomForestRegressor ExtraTreesClassifier ExtraTreesRegressor
sklearn.ensemble.gradient_boosting: GradientBoostingClassifier GradientBoostingRegressor
sklearn.ensemble.weight_boosting: AdaBoostClassifier AdaBoostRegressor
sklearn.svm.classes: SVC SVR LinearSVC LinearSVR NuSVC OneClassSVM
sklearn.neighbors.classification: KNeighborsClassifier
sklearn.neighbors.regression: KNeighborsRegressor
sklearn.cluster.k_means_: KMeans MiniBatchKMeans
sklearn.decomposition.pca: PCA
sklearn.preprocessing.data: StandardScaler MinMaxScaler RobustScaler PolynomialFeatures
sklearn.preprocessing.label: LabelEncoder LabelBinarizer MultiLabelBinarizer
sklearn.preprocessing.imputation: Imputer
sklearn.neural_network.multilayer_perceptron: MLPClassifier MLPRegressor
`;
