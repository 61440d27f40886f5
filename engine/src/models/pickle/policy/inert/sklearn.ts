/**
 * scikit-learn's helpers that fitted estimators hold, 1.2.1 with the module names of older releases. Reviewed: Cython classes
 * whose __reduce__ gives their own constructor and arrays, losses, trees, distance metrics, score functions.
 */
export const sklearn = `
[called built stored]
sklearn.tree._tree: Tree
sklearn.neighbors._kd_tree: newObj
sklearn.neighbors._ball_tree: newObj
sklearn.metrics._dist_metrics: newObj
[created built stored]
sklearn.neighbors._kd_tree: KDTree
sklearn.neighbors._ball_tree: BallTree
sklearn.metrics._dist_metrics: EuclideanDistance ManhattanDistance ChebyshevDistance MinkowskiDistance SEuclideanDistance
  MahalanobisDistance HammingDistance CanberraDistance BrayCurtisDistance JaccardDistance HaversineDistance
sklearn._loss.link: Interval IdentityLink LogLink LogitLink HalfLogitLink MultinomialLogit
sklearn._loss.loss: HalfSquaredError AbsoluteError PinballLoss HalfPoissonLoss HalfGammaLoss HalfTweedieLoss
  HalfBinomialLoss HalfMultinomialLoss HuberLoss ExponentialLoss
sklearn.ensemble._gb_losses: MultinomialDeviance BinomialDeviance ExponentialLoss LeastSquaresError LeastAbsoluteError
  HuberLossFunction QuantileLossFunction
sklearn.ensemble._hist_gradient_boosting.predictor: TreePredictor
sklearn.neural_network._stochastic_optimizers: AdamOptimizer SGDOptimizer
sklearn.calibration: _CalibratedClassifier _SigmoidCalibration
sklearn.utils.deprecation: deprecated
[created built mutated stored]
sklearn.utils._bunch: Bunch
sklearn.utils: Bunch
[called created built stored]
sklearn._loss._loss: __pyx_unpickle_CyHalfSquaredError __pyx_unpickle_CyAbsoluteError __pyx_unpickle_CyPinballLoss
  __pyx_unpickle_CyHalfPoissonLoss __pyx_unpickle_CyHalfGammaLoss __pyx_unpickle_CyHalfTweedieLoss
  __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfMultinomialLoss CyHalfSquaredError CyAbsoluteError CyPinballLoss
  CyHalfPoissonLoss CyHalfGammaLoss CyHalfTweedieLoss CyHalfBinomialLoss CyHalfMultinomialLoss
sklearn.linear_model._sgd_fast: Hinge SquaredHinge Log ModifiedHuber SquaredLoss Huber EpsilonInsensitive
  SquaredEpsilonInsensitive
[called stored]
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
