/**
 * Attributes that older releases saved and current ones have no longer, which is why no dump of an installed library shows them. They are
 * parameters that were removed, and results that became properties: scikit-learn 0.18 to 1.3, whose `__setstate__` only puts a state into
 * attributes, xgboost 0.7 to 2.1 and LightGBM 2 to 3.3, which take the model's text from `handle` as they do now from `_handle`.
 *
 * Names were taken from the lists of changes of these releases and from files of many authors. None is a method in any release; a property
 * of the same name counts before an attribute.
 */
export const olderReleases = (): string => `
+sklearn.tree._classes.DecisionTreeClassifier|k min_impurity_split n_features_ presort
+sklearn.tree._classes.DecisionTreeRegressor|k min_impurity_split n_features_ presort
+sklearn.tree._classes.ExtraTreeClassifier|k min_impurity_split n_features_ presort
+sklearn.tree._classes.ExtraTreeRegressor|k min_impurity_split n_features_ presort
+sklearn.ensemble._forest.RandomForestClassifier|k base_estimator_ min_impurity_split n_features_
+sklearn.ensemble._forest.RandomForestRegressor|k base_estimator_ min_impurity_split n_features_
+sklearn.ensemble._forest.ExtraTreesClassifier|k base_estimator_ min_impurity_split n_features_
+sklearn.ensemble._forest.ExtraTreesRegressor|k base_estimator_ min_impurity_split n_features_
+sklearn.ensemble._forest.RandomTreesEmbedding|k base_estimator_ min_impurity_split n_features_
+sklearn.ensemble._gb.GradientBoostingClassifier|k base_estimator_ loss_ min_impurity_split n_features_ presort
+sklearn.ensemble._gb.GradientBoostingRegressor|k base_estimator_ classes_ loss_ min_impurity_split n_classes_ n_features_ presort
+sklearn.ensemble._bagging.BaggingClassifier|k base_estimator_ n_features_
+sklearn.ensemble._bagging.BaggingRegressor|k base_estimator_ n_features_
+sklearn.ensemble._iforest.IsolationForest|k _threshold_ base_estimator_ behaviour n_features_ threshold_
+sklearn.ensemble._weight_boosting.AdaBoostClassifier|k base_estimator_
+sklearn.ensemble._weight_boosting.AdaBoostRegressor|k algorithm base_estimator_
+sklearn.linear_model._base.LinearRegression|k _residues normalize residues_
+sklearn.linear_model._ridge.Ridge|k _normalize normalize
+sklearn.linear_model._ridge.RidgeClassifier|k _normalize normalize
+sklearn.linear_model._ridge.RidgeCV|k _normalize normalize
+sklearn.linear_model._ridge.RidgeClassifierCV|k _normalize normalize
+sklearn.linear_model._coordinate_descent.ElasticNet|k normalize
+sklearn.linear_model._coordinate_descent.Lasso|k normalize
+sklearn.linear_model._coordinate_descent.ElasticNetCV|k normalize
+sklearn.linear_model._coordinate_descent.LassoCV|k normalize
+sklearn.linear_model._coordinate_descent.MultiTaskElasticNet|k normalize
+sklearn.linear_model._coordinate_descent.MultiTaskLasso|k normalize
+sklearn.linear_model._coordinate_descent.MultiTaskElasticNetCV|k normalize
+sklearn.linear_model._coordinate_descent.MultiTaskLassoCV|k normalize
+sklearn.linear_model._bayes.BayesianRidge|k normalize
+sklearn.linear_model._bayes.ARDRegression|k normalize
+sklearn.linear_model._stochastic_gradient.SGDClassifier|k average_coef_ average_intercept_ loss_function n_iter standard_coef_ standard_intercept_
+sklearn.linear_model._stochastic_gradient.SGDRegressor|k average_coef_ average_intercept_ loss_function loss_function_ n_iter standard_coef_ standard_intercept_
+sklearn.svm._classes.SVC|k n_support_ probA_ probB_
+sklearn.svm._classes.SVR|k n_support_ probA_ probB_
+sklearn.svm._classes.NuSVC|k n_support_ probA_ probB_
+sklearn.svm._classes.NuSVR|k n_support_ probA_ probB_
+sklearn.svm._classes.OneClassSVM|k n_support_ probA_ probB_
+sklearn.cluster._kmeans.KMeans|k counts_ n_jobs precompute_distances random_state_
+sklearn.cluster._kmeans.MiniBatchKMeans|k counts_ n_jobs precompute_distances random_state_
+sklearn.naive_bayes.GaussianNB|k sigma_
+sklearn.naive_bayes.MultinomialNB|k n_features_
+sklearn.naive_bayes.BernoulliNB|k n_features_
+sklearn.naive_bayes.ComplementNB|k n_features_
+sklearn.naive_bayes.CategoricalNB|k n_features_
+sklearn.impute._base.SimpleImputer|k axis
+sklearn.preprocessing._encoders.OneHotEncoder|k _active_features_ _feature_indices_ _legacy_mode _n_values_ active_features_ categorical_features feature_indices_ n_values n_values_
+sklearn.preprocessing._polynomial.PolynomialFeatures|k n_input_features_
+sklearn.preprocessing._function_transformer.FunctionTransformer|k pass_y
+sklearn.compose._column_transformer.ColumnTransformer|k _df_columns _feature_names_in _has_str_cols
+sklearn.model_selection._search.GridSearchCV|k fit_params iid
+sklearn.model_selection._search.RandomizedSearchCV|k fit_params iid
+sklearn.decomposition._lda.LatentDirichletAllocation|k n_topics
+sklearn.calibration._CalibratedClassifier|k base_estimator
+xgboost.sklearn.XGBClassifier|k _features_count colsample_bylevel device feature_weights multi_strategy n_features_in_ n_jobs nthread seed silent
+xgboost.sklearn.XGBModel|k _features_count colsample_bylevel device feature_weights multi_strategy n_features_in_ n_jobs nthread seed silent
+xgboost.sklearn.XGBRFClassifier|k _features_count colsample_bylevel device feature_weights multi_strategy n_features_in_ n_jobs nthread seed silent
+xgboost.sklearn.XGBRFRegressor|k _features_count colsample_bylevel device feature_weights multi_strategy n_features_in_ n_jobs nthread seed silent
+xgboost.sklearn.XGBRanker|k _features_count colsample_bylevel device feature_weights multi_strategy n_features_in_ n_jobs nthread seed silent
+xgboost.sklearn.XGBRegressor|k _features_count colsample_bylevel device feature_weights multi_strategy n_features_in_ n_jobs nthread seed silent
+xgboost.core.Booster|k booster=0,s feature_names=0,c feature_types=0,c
+lightgbm.basic.Booster|k _Booster__attr=c _Booster__train_data_name=s handle=s network=0
+sklearn.tree.tree.DecisionTreeClassifier|k min_impurity_split n_features_ presort
+sklearn.tree.tree.DecisionTreeRegressor|k min_impurity_split n_features_ presort
+sklearn.tree.tree.ExtraTreeClassifier|k min_impurity_split n_features_ presort
+sklearn.tree.tree.ExtraTreeRegressor|k min_impurity_split n_features_ presort
+sklearn.ensemble.forest.RandomForestClassifier|k base_estimator_ min_impurity_split n_features_
+sklearn.ensemble.forest.RandomForestRegressor|k base_estimator_ min_impurity_split n_features_
+sklearn.ensemble.forest.ExtraTreesClassifier|k base_estimator_ min_impurity_split n_features_
+sklearn.ensemble.forest.ExtraTreesRegressor|k base_estimator_ min_impurity_split n_features_
+sklearn.ensemble.gradient_boosting.GradientBoostingClassifier|k base_estimator_ loss_ min_impurity_split n_features_ presort
+sklearn.ensemble.gradient_boosting.GradientBoostingRegressor|k base_estimator_ classes_ loss_ min_impurity_split n_classes_ n_features_ presort
+sklearn.ensemble.weight_boosting.AdaBoostClassifier|k base_estimator_
+sklearn.ensemble.weight_boosting.AdaBoostRegressor|k algorithm base_estimator_
+sklearn.linear_model.base.LinearRegression|k _residues normalize residues_
+sklearn.linear_model.ridge.Ridge|k normalize
+sklearn.linear_model.ridge.RidgeClassifier|k normalize
+sklearn.linear_model.coordinate_descent.ElasticNet|k normalize
+sklearn.linear_model.coordinate_descent.Lasso|k normalize
+sklearn.linear_model.stochastic_gradient.SGDClassifier|k average_coef_ average_intercept_ loss_function n_iter standard_coef_ standard_intercept_
+sklearn.linear_model.stochastic_gradient.SGDRegressor|k average_coef_ average_intercept_ loss_function loss_function_ n_iter standard_coef_ standard_intercept_
+sklearn.svm.classes.SVC|k n_support_ probA_ probB_
+sklearn.svm.classes.SVR|k n_support_ probA_ probB_
+sklearn.svm.classes.NuSVC|k n_support_ probA_ probB_
+sklearn.svm.classes.OneClassSVM|k n_support_ probA_ probB_
+sklearn.cluster.k_means_.KMeans|k counts_ n_jobs precompute_distances random_state_
+sklearn.cluster.k_means_.MiniBatchKMeans|k counts_ n_jobs precompute_distances random_state_
+sklearn.preprocessing.data.PolynomialFeatures|k n_input_features_
`;
