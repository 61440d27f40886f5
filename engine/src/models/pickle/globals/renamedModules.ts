/**
 * Modules that scikit-learn renamed in 0.22, and those of distances that moved once more in 1.0, by package: the old name, and the one that was reviewed. A class is
 * the same below both; `olderReleases.ts` has the attributes that only old releases saved. Source: `_DEPRECATED_MODULES` of sklearn 0.22.
 */
const renamed: Readonly<Record<string, string>> = {
  'sklearn.cluster': `affinity_propagation_:_affinity_propagation bicluster:_bicluster birch:_birch dbscan_:_dbscan
    hierarchical:_agglomerative k_means_:_kmeans mean_shift_:_mean_shift optics_:_optics spectral:_spectral`,
  'sklearn.covariance': `elliptic_envelope:_elliptic_envelope empirical_covariance_:_empirical_covariance graph_lasso_:_graph_lasso
    robust_covariance:_robust_covariance shrunk_covariance_:_shrunk_covariance`,
  'sklearn.cross_decomposition': 'cca_:_pls pls_:_pls',
  'sklearn.decomposition': `base:_base dict_learning:_dict_learning factor_analysis:_factor_analysis fastica_:_fastica
    incremental_pca:_incremental_pca kernel_pca:_kernel_pca nmf:_nmf online_lda:_lda pca:_pca sparse_pca:_sparse_pca
    truncated_svd:_truncated_svd`,
  'sklearn.ensemble': `bagging:_bagging base:_base forest:_forest gradient_boosting:_gb gradient_boosting:_gb_losses iforest:_iforest
    voting:_voting voting_classifier:_voting weight_boosting:_weight_boosting`,
  'sklearn.feature_extraction': 'dict_vectorizer:_dict_vectorizer hashing:_hash',
  'sklearn.feature_selection': `from_model:_from_model mutual_info_:_mutual_info rfe:_rfe univariate_selection:_univariate_selection
    variance_threshold:_variance_threshold`,
  'sklearn.gaussian_process': 'gpc:_gpc gpr:_gpr',
  'sklearn.linear_model': `base:_base bayes:_bayes coordinate_descent:_coordinate_descent huber:_huber least_angle:_least_angle
    logistic:_logistic omp:_omp passive_aggressive:_passive_aggressive perceptron:_perceptron ransac:_ransac ridge:_ridge
    sgd_fast:_sgd_fast stochastic_gradient:_stochastic_gradient theil_sen:_theil_sen`,
  'sklearn.manifold':
    'isomap:_isomap locally_linear:_locally_linear mds:_mds spectral_embedding_:_spectral_embedding t_sne:_t_sne',
  'sklearn.metrics': 'classification:_classification regression:_regression scorer:_scorer',
  'sklearn.mixture': 'base:_base bayesian_mixture:_bayesian_mixture gaussian_mixture:_gaussian_mixture',
  'sklearn.neighbors': `ball_tree:_ball_tree base:_base classification:_classification graph:_graph kd_tree:_kd_tree kde:_kde lof:_lof
    nca:_nca nearest_centroid:_nearest_centroid regression:_regression unsupervised:_unsupervised
    dist_metrics:.sklearn.metrics._dist_metrics _dist_metrics:.sklearn.metrics._dist_metrics`,
  'sklearn.neural_network': 'multilayer_perceptron:_multilayer_perceptron rbm:_rbm',
  'sklearn.preprocessing': 'data:_data label:_label',
  'sklearn.semi_supervised': 'label_propagation:_label_propagation',
  'sklearn.svm': 'base:_base classes:_classes',
  'sklearn.tree': 'tree:_classes',
};

/**
 * Modules that moved by a rule: what a package was called, and what it is called where it was reviewed. transformers gave each architecture
 * a folder of its own in 4.0, and before 2.0 had another name; timm's layers were below its models until 0.9; Lightning has two names since 2.0.
 */
const moved: readonly (readonly [pattern: RegExp, today: string])[] = [
  [/^transformers\.(configuration|modeling)_(?!utils)([a-z0-9_]+)\./, 'transformers.models.$2.$1_$2.'],
  [
    /^pytorch_transformers\.(configuration|modeling)_(?!utils)([a-z0-9_]+)\./,
    'transformers.models.$2.$1_$2.',
  ],
  // Fast tokenizers are one class with other defaults; RoFormer's runs more than that.
  [
    /^transformers\.(?:models\.(?!roformer\b)\w+\.)?tokenization_(?!utils|roformer)\w+\.\w+Fast$/,
    'transformers.tokenization_utils_tokenizers.TokenizersBackend',
  ],
  [
    /^transformers\.tokenization_utils_fast\.PreTrainedTokenizerFast$/,
    'transformers.tokenization_utils_tokenizers.TokenizersBackend',
  ],
  [
    /^transformers\.tokenization_(?!utils)([a-z0-9_]+)\.(?=\w+Tokenizer$)/,
    'transformers.models.$1.tokenization_$1.',
  ],
  [/^(?:pytorch_)?transformers\.configuration_utils\./, 'transformers.configuration_utils.'],
  [/^timm\.models\.layers\./, 'timm.layers.'],
  [/^lightning\.pytorch\./, 'pytorch_lightning.'],
  [/^pytorch_lightning\./, 'lightning.pytorch.'],
  [/^fbprophet\./, 'prophet.'],
  // Of numpy before 1.0, which still has it.
  [/^numpy\._?core\._internal\._reconstruct$/, 'numpy.core.multiarray._reconstruct'],
];

let table: Map<string, string[]> | undefined;

/** Today's names of something that an old release named otherwise; most have none. */
export function todaysNames(path: string): readonly string[] {
  if (!path.startsWith('sklearn.'))
    return moved.flatMap(([pattern, today]) => {
      const name = path.replace(pattern, today);
      return name === path ? [] : [name];
    });
  table ??= read();
  const dot = path.lastIndexOf('.');
  return (table.get(path.slice(0, dot)) ?? []).map((module) => module + path.slice(dot));
}

function read(): Map<string, string[]> {
  const modules = new Map<string, string[]>();
  for (const [parent, pairs] of Object.entries(renamed))
    for (const pair of pairs.trim().split(/\s+/)) {
      const [from, to] = pair.split(':');
      const old = `${parent}.${from}`;
      const known = modules.get(old) ?? [];
      modules.set(old, [...known, to.startsWith('.') ? to.slice(1) : `${parent}.${to}`]);
    }
  return modules;
}
