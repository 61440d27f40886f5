/** Made by scripts/shapes/from_source.py of sources that were read, not executed; see its shapes_of_source.py. */
export const estimatorsSources = (): string => `
gensim.corpora.bleicorpus.BleiCorpus|b gensim.corpora.indexedcorpus.IndexedCorpus|k fname id2word
gensim.corpora.csvcorpus.CsvCorpus|k dialect fname headers labels length lifecycle_events
gensim.corpora.indexedcorpus.IndexedCorpus|k index length lifecycle_events
gensim.corpora.lowcorpus.LowCorpus|b gensim.corpora.indexedcorpus.IndexedCorpus|k _id2word fname line2words num_docs num_terms use_wordids word2id
gensim.corpora.malletcorpus.MalletCorpus|b gensim.corpora.lowcorpus.LowCorpus|k metadata
gensim.corpora.opinosiscorpus.OpinosisCorpus|k corpus id2word
gensim.corpora.sharded_corpus.ShardedCorpus|b gensim.corpora.indexedcorpus.IndexedCorpus|k current_offset current_shard current_shard_n dim gensim n_docs n_shards offsets output_prefix shardsize sparse_retrieval sparse_serialization
gensim.corpora.svmlightcorpus.SvmLightCorpus|b gensim.corpora.indexedcorpus.IndexedCorpus|k fname labels store_labels
gensim.corpora.textcorpus.TextCorpus|k character_filters dictionary input length lifecycle_events metadata token_filters tokenizer
gensim.corpora.textcorpus.TextDirectoryCorpus|b gensim.corpora.textcorpus.TextCorpus|k _exclude_pattern _lines_are_documents _max_depth _min_depth _pattern encoding
gensim.corpora.wikicorpus.WikiCorpus|k article_min_tokens character_filters dictionary filter_articles filter_namespaces fname lemmatize length lifecycle_events lower metadata processes token_filters token_max_len token_min_len tokenizer tokenizer_func
gensim.models.VocabTransform|k id2token lifecycle_events old2new
gensim.models.atmodel.AuthorTopicModel|k Elogbeta alpha author2doc author2id callbacks chunksize corpus decay dispatcher distributed doc2author dtype eta eval_every expElogbeta gamma_threshold id2author id2word iterations lifecycle_events metrics minimum_phi_value minimum_probability num_authors num_terms num_topics num_updates numworkers offset optimize_alpha optimize_eta passes per_word_topics random_state serialization_path serialized state total_docs update_every
gensim.models.atmodel.AuthorTopicState|k dtype eta gamma lifecycle_events numdocs sstats
gensim.models.base_any2vec.BaseAny2VecModel|k batch_words callbacks epochs model_trimmed_post_training total_train_time train_count vector_size workers
gensim.models.base_any2vec.BaseWordEmbeddingsModel|b gensim.models.base_any2vec.BaseAny2VecModel|k alpha cbow_mean compute_loss corpus_count corpus_total_words hs min_alpha min_alpha_yet_reached neg_labels negative ns_exponent random running_training_loss sg window
gensim.models.basemodel.BaseTopicModel|k
gensim.models.bm25model.AtireBM25Model|b gensim.models.bm25model.BM25ABC|k b k1
gensim.models.bm25model.BM25ABC|k avgdl idfs lifecycle_events
gensim.models.bm25model.LuceneBM25Model|b gensim.models.bm25model.BM25ABC|k b k1
gensim.models.bm25model.OkapiBM25Model|b gensim.models.bm25model.BM25ABC|k b epsilon k1
gensim.models.callbacks.Callback|k diff_mat log_type metrics model previous viz windows
gensim.models.callbacks.CallbackAny2Vec|k
gensim.models.callbacks.CoherenceMetric|k coherence corpus dictionary logger model texts title topics topn viz_env window_size
gensim.models.callbacks.ConvergenceMetric|k annotation diagonal distance logger n_ann_terms normed num_words title viz_env
gensim.models.callbacks.DiffMetric|k annotation diagonal distance logger n_ann_terms normed num_words title viz_env
gensim.models.callbacks.Metric|k
gensim.models.callbacks.PerplexityMetric|k corpus logger title viz_env
gensim.models.coherencemodel.CoherenceModel|k _accumulator _model _topics _topn coherence corpus dictionary keyed_vectors lifecycle_events processes texts window_size
gensim.models.deprecated.doc2vec.Doc2Vec|b gensim.models.deprecated.word2vec.Word2Vec|k comment dbow_words dm_concat dm_tag_count docvecs
gensim.models.deprecated.doc2vec.DocvecsArray|k count doctag_syn0 doctag_syn0_lockf doctag_syn0norm doctags mapfile_path max_rawint offset2doctag
gensim.models.deprecated.doc2vec.TaggedBrownCorpus|k dirname
gensim.models.deprecated.doc2vec.TaggedLineDocument|k source
gensim.models.deprecated.fasttext.FastText|b gensim.models.deprecated.word2vec.Word2Vec|k bucket max_n min_n num_ngram_vectors old_hash2index_len old_vocab_len syn0_ngrams_lockf syn0_vocab_lockf word_ngrams
gensim.models.deprecated.fasttext_wrapper.FastText|b gensim.models.deprecated.word2vec.Word2Vec|k bucket new_format num_ngram_vectors num_original_vectors
gensim.models.deprecated.fasttext_wrapper.FastTextKeyedVectors|b gensim.models.deprecated.keyedvectors.EuclideanKeyedVectors|k hash2index max_n min_n ngrams ngrams_word syn0_ngrams syn0_ngrams_norm syn0_vocab syn0_vocab_norm
gensim.models.deprecated.keyedvectors.EuclideanKeyedVectors|b gensim.models.deprecated.keyedvectors.KeyedVectorsBase|k syn0norm
gensim.models.deprecated.keyedvectors.KeyedVectorsBase|k index2word syn0 vector_size vocab
gensim.models.deprecated.keyedvectors.Vocab|k count
gensim.models.deprecated.old_saveload.SaveLoad|k
gensim.models.deprecated.word2vec.BrownCorpus|k dirname
gensim.models.deprecated.word2vec.LineSentence|k limit max_sentence_length source
gensim.models.deprecated.word2vec.PathLineSentences|k input_files limit max_sentence_length source
gensim.models.deprecated.word2vec.Text8Corpus|k fname max_sentence_length
gensim.models.deprecated.word2vec.Word2Vec|k alpha batch_words cbow_mean compute_loss corpus_count cum_table hashfxn hs iter layer1_size max_vocab_size min_alpha min_alpha_yet_reached min_count model_trimmed_post_training neg_labels negative null_word random raw_vocab running_training_loss sample seed sg sorted_vocab syn0_lockf syn1 syn1neg total_train_time train_count vector_size window workers wv
gensim.models.doc2vec.DocvecsArray|k count doctag_syn0 doctag_syn0_lockf doctag_syn0norm doctags mapfile_path max_rawint offset2doctag
gensim.models.doc2vec.TaggedBrownCorpus|k dirname
gensim.models.doc2vec.TaggedLineDocument|k source
gensim.models.ensemblelda.CBDBSCAN|k eps min_samples next_label results
gensim.models.ensemblelda.Cluster|k label max_num_neighboring_labels neighboring_labels num_cores
gensim.models.ensemblelda.EnsembleLda|k asymmetric_distance_matrix asymmetric_distance_matrix_outdated classic_model_representation cluster_model distance_workers eta gensim_kw_args lifecycle_events masking_method masking_threshold memory_friendly_ttda num_models random_state sstats_sum stable_topics tms topic_model_class topic_model_class_string topic_model_module_string ttda valid_clusters
gensim.models.ensemblelda.Topic|k is_core label neighboring_labels neighboring_topic_indices num_neighboring_labels valid_neighboring_labels
gensim.models.hdpmodel.HdpModel|k chunksize corpus id2word lda_alpha lda_beta lifecycle_events m_D m_Elogbeta m_K m_T m_W m_alpha m_eta m_gamma m_kappa m_lambda m_lambda_sum m_num_docs_processed m_r m_rhot m_scale m_status_up_to_date m_tau m_timestamp m_updatect m_var_converge m_var_sticks m_varphi_ss max_chunks max_time outputdir random_state
gensim.models.hdpmodel.HdpTopicFormatter|k data dictionary style
gensim.models.hdpmodel.SuffStats|k m_chunksize m_var_beta_ss m_var_sticks_ss
gensim.models.keyedvectors.BaseKeyedVectors|k index2entity vector_size vectors vocab
gensim.models.keyedvectors.KeyedVectorsBase|k index2word syn0 vector_size vocab
gensim.models.keyedvectors.WordEmbeddingSimilarityIndex|k exponent keyedvectors kwargs threshold
gensim.models.keyedvectors.WordEmbeddingsKeyedVectors|k index2word vector_size vectors vectors_norm vocab
gensim.models.lda_dispatcher.Dispatcher|k _jobsdone _jobsreceived callback jobs lock_update maxsize ns_conf workers
gensim.models.lda_worker.Worker|k dispatcher finished jobsdone lock_update model myid
gensim.models.ldaseqmodel.LdaPost|k doc doc_weight gamma lda lhood lifecycle_events log_phi phi renormalized_doc_weight
gensim.models.ldaseqmodel.LdaSeqModel|k alphas corpus_len gammas id2word influence influence_sum_lgl lifecycle_events max_doc_len num_time_slices num_topics renormalized_influence sstats time_slice top_doc_phis topic_chains vocab_len
gensim.models.ldaseqmodel.sslm|k chain_variance e_log_prob fwd_mean fwd_variance influence_sum_lgl lifecycle_events m_update_coeff m_update_coeff_g mean mean_t num_time_slices num_topics obs obs_variance temp_vect variance variance_t vocab_len w_phi_l w_phi_l_sq w_phi_sum zeta
gensim.models.logentropy_model.LogEntropyModel|k entr lifecycle_events n_docs n_words normalize
gensim.models.lsi_dispatcher.Dispatcher|k _jobsdone _jobsreceived callback jobs lock_update maxsize workers
gensim.models.lsi_worker.Worker|k dispatcher finished jobsdone lock_update model myid
gensim.models.lsimodel.LsiModel|k chunksize decay dispatcher docs_processed dtype extra_samples id2word lifecycle_events num_terms num_topics numworkers onepass power_iters projection random_seed
gensim.models.lsimodel.Projection|k extra_dims k lifecycle_events m power_iters random_seed s u
gensim.models.nmf.Nmf|k A B _W _h _h_max_iter _h_stop_condition _kappa _w_error _w_max_iter _w_stop_condition chunksize eval_every id2word lifecycle_events minimum_probability normalize num_tokens num_topics passes random_state v_max w_std
gensim.models.normmodel.NormModel|k lifecycle_events norm norms num_docs num_nnz
gensim.models.phrases.PhrasesTransformation|k
gensim.models.phrases.SentenceAnalyzer|k
gensim.models.phrases._PhrasesTransformation|k connector_words lifecycle_events
gensim.models.poincare.LexicalEntailmentEvaluation|k alpha scores
gensim.models.poincare.LinkPredictionEvaluation|k embedding items relations
gensim.models.poincare.NegativesBuffer|k _current_index _items
gensim.models.poincare.PoincareBatch|k Z _distance_gradients_computed _distances_computed _gradients_computed _loss_computed alpha beta distance_gradients_u distance_gradients_v euclidean_dists exp_negative_distances gamma gradients_u gradients_v indices_u indices_v loss norms_u norms_v poincare_dists regularization_coeff vectors_u vectors_v
gensim.models.poincare.PoincareKeyedVectors|k expandos index_to_key key_to_index lifecycle_events mapfile_path max_distance next_index norms syn0 vector_size
gensim.models.poincare.PoincareModel|k _burn_in_done _loss_grad _negatives_buffer _negatives_buffer_size _node_counts_cumsum _node_probabilities _node_probabilities_cumsum _np_random all_relations alpha burn_in burn_in_alpha dtype epsilon indices_array indices_set init_range kv lifecycle_events negative node_relations regularization_coeff seed size train_alpha train_data workers
gensim.models.poincare.PoincareRelations|k delimiter encoding file_path
gensim.models.poincare.ReconstructionEvaluation|k embedding items relations
gensim.models.translation_matrix.BackMappingTranslationMatrix|k lifecycle_events random_state source_lang_vec tagged_docs target_lang_vec translation_matrix
gensim.models.translation_matrix.Space|k index2word mat word2index
gensim.models.translation_matrix.TranslationMatrix|k lifecycle_events random_state source_lang_vec source_space source_word target_lang_vec target_space target_word translation_matrix
gensim.models.word2vec.BrownCorpus|k dirname
gensim.models.word2vec.LineSentence|k limit max_sentence_length source
gensim.models.word2vec.PathLineSentences|k input_files limit max_sentence_length source
gensim.models.word2vec.Text8Corpus|k fname max_sentence_length
gensim.models.word2vec.Vocab|k count
gensim.models.wrappers.dtmmodel.DtmModel|k alpha dtm_path em_steps gamma_ id2word influences_time init_alpha init_beta init_ss initialize_lda lambda_ lda_max_em_iter lda_sequence_max_iter lda_sequence_min_iter lencorpus lhood_ num_terms num_topics obs_ prefix rng_seed time_slices top_chain_var
gensim.models.wrappers.fasttext.FastText|k alpha batch_words bucket cbow_mean compute_loss corpus_count cum_table hashfxn hs iter layer1_size max_vocab_size min_alpha min_alpha_yet_reached min_count model_trimmed_post_training neg_labels negative new_format null_word num_ngram_vectors num_original_vectors random raw_vocab running_training_loss sample seed sg size sorted_vocab syn0_lockf syn1 syn1neg total_train_time train_count vector_size window workers wv
gensim.models.wrappers.fasttext.FastTextKeyedVectors|k hash2index index2word max_n min_n ngrams ngrams_word syn0 syn0_all_norm syn0_ngrams syn0_ngrams_norm syn0_vocab syn0_vocab_norm syn0norm vector_size vocab
gensim.models.wrappers.ldamallet.LdaMallet|k alpha id2word iterations mallet_path num_terms num_topics optimize_interval prefix random_seed topic_threshold word_topics wordtopics workers
gensim.models.wrappers.varembed.VarEmbed|k index2word vector_size vectors vectors_norm vocab vocab_size
gensim.models.wrappers.wordrank.Wordrank|k index2word vector_size vectors vectors_norm vocab
gensim.similarities.annoy.AnnoyIndexer|k index labels model num_trees
gensim.similarities.docsim.MatrixSimilarity|k chunksize index lifecycle_events normalize num_best num_features
gensim.similarities.docsim.Shard|k cls dirname fname index length lifecycle_events
gensim.similarities.docsim.Similarity|k chunksize fresh_docs fresh_nnz lifecycle_events norm normalize num_best num_features output_prefix shards shardsize
gensim.similarities.docsim.SoftCosineSimilarity|k chunksize corpus index lifecycle_events normalize normalized num_best similarity_matrix
gensim.similarities.docsim.SparseMatrixSimilarity|k chunksize index lifecycle_events maintain_sparsity normalize num_best
gensim.similarities.docsim.WmdSimilarity|k chunksize corpus index lifecycle_events normalize num_best w2v_model wv
gensim.similarities.index.AnnoyIndexer|k index labels model num_trees
gensim.similarities.levenshtein.LevenshteinSimilarityIndex|b gensim.similarities.termsim.TermSimilarityIndex|k alpha beta dictionary index max_distance threshold
gensim.similarities.nmslib.NmslibIndexer|k index index_params labels model query_time_params
gensim.similarities.termsim.SparseTermSimilarityMatrix|k lifecycle_events matrix
gensim.similarities.termsim.TermSimilarityIndex|k lifecycle_events
gensim.similarities.termsim.UniformTermSimilarityIndex|b gensim.similarities.termsim.TermSimilarityIndex|k dictionary term_similarity
gensim.similarities.termsim.WordEmbeddingSimilarityIndex|b gensim.similarities.termsim.TermSimilarityIndex|k exponent keyedvectors kwargs threshold
shap.explainers._additive.AdditiveExplainer|b shap.explainers._explainer.Explainer|k _expected_value _input_offsets _zero_offset|f
shap.explainers._coalition.CoalitionExplainer|b shap.explainers._explainer.Explainer|k _clustering _curr_base_value _mask_matrix _reshaped_model combinations_list expected_value input_shape keys mask_permutations masks masks_dict masks_list partition_tree root unique_masks unique_masks_set|f
shap.explainers._coalition.Node|k child key permutations weights
shap.explainers._deep.DeepExplainer|b shap.explainers._explainer.Explainer|k expected_value explainer|f
shap.explainers._deep.deep_pytorch.PyTorchDeep|b shap.explainers._explainer.Explainer|k data device expected_value input_handle interim interim_inputs_shape layer multi_input multi_output num_outputs target_handle|f
shap.explainers._deep.deep_tf.TFDeep|b shap.explainers._explainer.Explainer|k _vinputs between_ops between_tensors data expected_value graph learning_phase_flags learning_phase_ops model_inputs model_output multi_input multi_output orig_grads phi_symbolics session used_types|f
shap.explainers._exact.ExactExplainer|b shap.explainers._explainer.Explainer|k _gray_code_cache _partition_delta_indexes _partition_masks _partition_masks_inds|f
shap.explainers._explainer.Explainer|k feature_names linearize_link link masker model output_names|f
shap.explainers._gpu_tree.GPUTreeExplainer|b shap.explainers._tree.TreeExplainer|f
shap.explainers._gradient.GradientExplainer|b shap.explainers._explainer.Explainer|k explainer features|f
shap.explainers._gradient._PyTorchGradient|b shap.explainers._explainer.Explainer|k batch_size data gradients input_handle interim layer local_smoothing model_inputs multi_input multi_output|f
shap.explainers._gradient._TFGradient|b shap.explainers._explainer.Explainer|k _num_vinputs batch_size data gradients graph keras_phase_placeholder local_smoothing model_inputs model_output multi_input multi_output session|f
shap.explainers._kernel.KernelExplainer|b shap.explainers._explainer.Explainer|k D M N P data data_feature_names expected_value ey fnull fx keep_index keep_index_ordered kernelWeights l1_reg lastMask linkfv maskMatrix max_samples nsamples nsamplesAdded nsamplesRun synth_data synth_data_index varyingFeatureGroups varyingInds vector_out y|f
shap.explainers._linear.LinearExplainer|b shap.explainers._explainer.Explainer|k M avg_proj coef cov expected_value feature_perturbation intercept mean mean_transformed nsamples valid_inds x_transform|f
shap.explainers._partition.PartitionExplainer|b shap.explainers._explainer.Explainer|k _clustering _curr_base_value _mask_matrix _reshaped_model dvalues expected_value input_shape last_eval_count values|f
shap.explainers._permutation.PermutationExplainer|b shap.explainers._explainer.Explainer|f
shap.explainers._sampling.SamplingExplainer|b shap.explainers._kernel.KernelExplainer|k X_masked|f
shap.explainers._tree.CatBoostTreeModelLoader|k loaded_cb_model max_depth num_trees
shap.explainers._tree.IsoTree|b shap.explainers._tree.SingleTree
shap.explainers._tree.SingleTree|k children_default children_left children_right features max_depth node_sample_weight threshold_types thresholds values
shap.explainers._tree.TreeEnsemble|k _xgb_dmatrix_props _xgboost_n_outputs base_offset cat_feature_indices children_default children_left children_right data data_missing dtype features fully_defined_weighting input_dtype internal_dtype max_depth model_output model_type node_sample_weight num_nodes num_stacked_models objective original_model threshold_types thresholds tree_limit tree_output trees values
shap.explainers._tree.TreeExplainer|b shap.explainers._explainer.Explainer|k data data_feature_names data_missing expected_value feature_perturbation model_output|f
shap.explainers._tree.XGBTreeModelLoader|k base_score cat_feature_indices categories children_default features n_targets n_trees_per_iter name_gbm name_obj node_cleft node_cright node_parents node_sindex num_class num_feature num_trees split_types sum_hess threshold_types thresholds values
shap.explainers.other._coefficient.Coefficient|b shap.explainers._explainer.Explainer|f
shap.explainers.other._lime.LimeTabular|b shap.explainers._explainer.Explainer|k data explainer flat_out mode out_dim|f
shap.explainers.other._maple.MAPLE|k MR_train MR_val X X_train X_val fe feature_scores max_features min_samples_leaf n_estimators num_features num_train regularization retain train_leaf_ids
shap.explainers.other._maple.Maple|b shap.explainers._explainer.Explainer|k data data_mean explainer flat_out out_dim|f
shap.explainers.other._maple.TreeMaple|b shap.explainers._explainer.Explainer|k data data_mean explainer flat_out out_dim|f
shap.explainers.other._random.Random|b shap.explainers._explainer.Explainer|k constant constant_attributions|f
shap.explainers.other._treegain.TreeGain|b shap.explainers._explainer.Explainer|f
shap.explainers.pytree.Tree|k children_default children_left children_right features max_depth node_sample_weight thresholds values
shap.explainers.pytree.TreeExplainer|k feature_indexes model_type one_fractions pweights trees zero_fractions
shap.maskers._composite.Composite|k arg_counts clustering image_data maskers text_data total_args|f
shap.maskers._fixed.Fixed|k clustering shape|f
shap.maskers._fixed_composite.FixedComposite|k masker|f
shap.maskers._image.Image|k _blur_value_cache blur_kernel clustering fixed_background image_data immutable_outputs input_mask_value input_shape last_xid mask_value shape|f
shap.maskers._masker.Masker|k|f
shap.maskers._output_composite.OutputComposite|k masker model|f
shap.maskers._tabular.Impute|k cov data mean method|f
shap.maskers._tabular.Independent|b shap.maskers._tabular.Tabular|f
shap.maskers._tabular.Partition|b shap.maskers._tabular.Tabular|f
shap.maskers._tabular.Tabular|k _last_mask _masked_data clustering cov data feature_names max_samples mean output_dataframe partition shape supports_delta_masking|f
shap.maskers._text.SimpleTokenizer|k split_pattern|f
shap.maskers._text.Text|k _s _segments_s _tokenized_s _tokenized_s_full collapse_mask_token default_batch_size fixed_background immutable_outputs input_mask_token keep_prefix keep_suffix mask_token mask_token_id output_type text_data tokenizer|f
shap.maskers._text.Token|k balanced s
shap.maskers._text.TokenGroup|k g index
shap.models._model.Model|k inner_model output_names|f
shap.models._teacher_forcing.TeacherForcing|b shap.models._model.Model|k batch_size device model_agnostic output similarity_model similarity_model_type similarity_tokenizer text_generate tokenizer|f
shap.models._text_generation.TextGeneration|b shap.models._model.Model|k X device explanation_row model_agnostic model_type target_X tokenizer|f
shap.models._topk_lm.TopKLM|b shap.models._model.Model|k X _custom_generate_topk_token_ids batch_size device k model_type tokenizer topk_token_ids|f
shap.models._transformers_pipeline.TransformersPipeline|b shap.models._model.Model|k id2label label2id output_shape rescale_to_logits|f
shap.utils._legacy.Data|k
shap.utils._legacy.DenseData|k data group_names groups groups_size transposed weights
shap.utils._legacy.DenseDataWithIndex|b shap.utils._legacy.DenseData|k index_name index_value
shap.utils._legacy.IdentityLink|k
shap.utils._legacy.Instance|k group_display_values x
shap.utils._legacy.InstanceWithIndex|b shap.utils._legacy.Instance|k column_name index_name index_value
shap.utils._legacy.Link|k
shap.utils._legacy.LogitLink|k
shap.utils._legacy.Model|k f out_names
shap.utils._legacy.SparseData|k data group_names groups groups_size transposed weights
shap.utils._masked_model.MaskedModel|k _linearizing_weights _masker_cols _masker_rows _variants _variants_column_sums _variants_row_inds args background_outputs linearize_link link masker model|f
imblearn.base.BaseSampler|b imblearn.base.SamplerMixin|k X_hash_ random_state ratio sampling_strategy sampling_type y_hash_
imblearn.base.FunctionSampler|b sklearn.base.BaseEstimator|k accept_sparse func kw_args ratio sampling_strategy sampling_strategy_ validate
imblearn.base.SamplerMixin|b sklearn.base.BaseEstimator|k logger sampling_strategy_
imblearn.base._ParamsValidationMixin|k
imblearn.combine._smote_enn.SMOTEENN|b sklearn.base.BaseEstimator|k enn enn_ n_jobs random_state ratio sampling_strategy sampling_strategy_ smote smote_
imblearn.combine._smote_tomek.SMOTETomek|b sklearn.base.BaseEstimator|k n_jobs random_state ratio sampling_strategy sampling_strategy_ smote smote_ tomek tomek_
imblearn.combine.smote_enn.SMOTEENN|b sklearn.base.BaseEstimator|k X_hash_ enn enn_ k kind_enn kind_smote logger m n_jobs n_neighbors out_step random_state ratio ratio_ size_ngh smote smote_ y_hash_
imblearn.combine.smote_tomek.SMOTETomek|b sklearn.base.BaseEstimator|k X_hash_ k kind_smote logger m n_jobs out_step random_state ratio ratio_ smote smote_ tomek tomek_ y_hash_
imblearn.ensemble._bagging.BalancedBaggingClassifier|b sklearn.ensemble._bagging.BaggingClassifier|k _estimator _sampling_strategy estimator ratio replacement sampler sampler_ sampling_strategy
imblearn.ensemble._balance_cascade.BalanceCascade|b sklearn.base.BaseEstimator|k estimator estimator_ n_max_subset random_state ratio return_indices sampling_strategy sampling_strategy_
imblearn.ensemble._easy_ensemble.EasyEnsemble|b sklearn.base.BaseEstimator|k n_subsets random_state ratio replacement return_indices sampling_strategy sampling_strategy_
imblearn.ensemble._forest.BalancedRandomForestClassifier|b sklearn.ensemble._forest.RandomForestClassifier|k _bootstrap _estimator _n_features _replacement _sampling_strategy base_estimator_ base_sampler_ classes_ estimators_ monotonic_cst n_classes_ n_outputs_ oob_decision_function_ oob_score_ pipelines_ replacement samplers_ sampling_strategy
imblearn.ensemble._weight_boosting.RUSBoostClassifier|b sklearn.ensemble._weight_boosting.AdaBoostClassifier|k _estimator algorithm base_estimator_ base_sampler_ classes_ estimator n_classes_ pipelines_ replacement samplers_ sampling_strategy
imblearn.ensemble.balance_cascade.BalanceCascade|b sklearn.base.BaseEstimator|k X_hash_ classifier estimator estimator_ kwargs logger n_max_subset random_state ratio ratio_ return_indices sampling_type y_hash_
imblearn.ensemble.base.BaseEnsembleSampler|b imblearn.base.BaseSampler
imblearn.ensemble.classifier.BalancedBaggingClassifier|b sklearn.ensemble._bagging.BaggingClassifier|k base_estimator_ ratio replacement
imblearn.ensemble.easy_ensemble.EasyEnsemble|b sklearn.base.BaseEstimator|k X_hash_ logger n_subsets random_state ratio ratio_ replacement return_indices sampling_type y_hash_
imblearn.metrics.pairwise.ValueDifferenceMetric|b sklearn.base.BaseEstimator|k k n_categories n_categories_ proba_per_class_ r
imblearn.over_sampling._adasyn.ADASYN|b sklearn.base.BaseEstimator|k n_jobs n_neighbors nn_ random_state ratio sampling_strategy sampling_strategy_
imblearn.over_sampling._random_over_sampler.RandomOverSampler|b sklearn.base.BaseEstimator|k random_state ratio return_indices sample_indices_ sampling_strategy sampling_strategy_ shrinkage shrinkage_
imblearn.over_sampling._smote.BaseSMOTE|b sklearn.base.BaseEstimator|k k_neighbors n_jobs nn_k_ random_state ratio sampling_strategy sampling_strategy_
imblearn.over_sampling._smote.BorderlineSMOTE|b imblearn.over_sampling._smote.BaseSMOTE|k kind m_neighbors nn_m_
imblearn.over_sampling._smote.KMeansSMOTE|b imblearn.over_sampling._smote.BaseSMOTE|k cluster_balance_threshold cluster_balance_threshold_ density_exponent kmeans_estimator kmeans_estimator_
imblearn.over_sampling._smote.SMOTE|b imblearn.over_sampling._smote.BaseSMOTE|k kind m_neighbors nn_m_ out_step svm_estimator svm_estimator_
imblearn.over_sampling._smote.SMOTENC|b imblearn.over_sampling._smote.SMOTE|k _X_categorical_minority_encoded categorical_features categorical_features_ continuous_features_ median_std_ n_features_ ohe_
imblearn.over_sampling._smote.SVMSMOTE|b imblearn.over_sampling._smote.BaseSMOTE|k m_neighbors nn_m_ out_step svm_estimator svm_estimator_
imblearn.over_sampling._smote.base.BaseSMOTE|b sklearn.base.BaseEstimator|k k_neighbors n_jobs nn_k_ random_state sampling_strategy sampling_strategy_
imblearn.over_sampling._smote.base.SMOTE|b imblearn.over_sampling._smote.base.BaseSMOTE
imblearn.over_sampling._smote.base.SMOTEN|b imblearn.over_sampling._smote.base.SMOTE|k categorical_encoder categorical_encoder_
imblearn.over_sampling._smote.base.SMOTENC|b imblearn.over_sampling._smote.base.SMOTE|k _X_categorical_minority_encoded categorical_encoder categorical_encoder_ categorical_features categorical_features_ continuous_features_ median_std_ n_features_
imblearn.over_sampling._smote.cluster.KMeansSMOTE|b imblearn.over_sampling._smote.base.BaseSMOTE|k cluster_balance_threshold cluster_balance_threshold_ density_exponent kmeans_estimator kmeans_estimator_
imblearn.over_sampling._smote.filter.BorderlineSMOTE|b imblearn.over_sampling._smote.base.BaseSMOTE|k in_danger_indices kind m_neighbors nn_m_
imblearn.over_sampling._smote.filter.SVMSMOTE|b imblearn.over_sampling._smote.base.BaseSMOTE|k m_neighbors nn_m_ out_step svm_estimator svm_estimator_
imblearn.over_sampling.adasyn.ADASYN|b sklearn.base.BaseEstimator|k X_hash_ k logger n_jobs n_neighbors nn_ random_state ratio ratio_ sampling_type y_hash_
imblearn.over_sampling.base.BaseOverSampler|b imblearn.base.BaseSampler
imblearn.over_sampling.random_over_sampler.RandomOverSampler|b sklearn.base.BaseEstimator|k X_hash_ logger random_state ratio ratio_ sampling_type y_hash_
imblearn.over_sampling.smote.SMOTE|b sklearn.base.BaseEstimator|k X_hash_ k k_neighbors kind logger m m_neighbors n_jobs nn_k_ nn_m_ out_step random_state ratio ratio_ sampling_type svm_estimator svm_estimator_ y_hash_
imblearn.pipeline.Pipeline|b sklearn.pipeline.Pipeline|k memory steps transform_input verbose
imblearn.under_sampling._prototype_generation._cluster_centroids.ClusterCentroids|b sklearn.base.BaseEstimator|k estimator estimator_ n_jobs random_state ratio sampling_strategy sampling_strategy_ voting voting_
imblearn.under_sampling._prototype_selection._condensed_nearest_neighbour.CondensedNearestNeighbour|b sklearn.base.BaseEstimator|k estimators_ n_jobs n_neighbors n_seeds_S random_state ratio return_indices sample_indices_ sampling_strategy sampling_strategy_
imblearn.under_sampling._prototype_selection._edited_nearest_neighbours.AllKNN|b sklearn.base.BaseEstimator|k allow_minority enn_ kind_sel n_jobs n_neighbors nn_ random_state ratio return_indices sample_indices_ sampling_strategy sampling_strategy_
imblearn.under_sampling._prototype_selection._edited_nearest_neighbours.EditedNearestNeighbours|b sklearn.base.BaseEstimator|k kind_sel n_jobs n_neighbors nn_ random_state ratio return_indices sample_indices_ sampling_strategy sampling_strategy_
imblearn.under_sampling._prototype_selection._edited_nearest_neighbours.RepeatedEditedNearestNeighbours|b sklearn.base.BaseEstimator|k enn_ kind_sel max_iter n_iter_ n_jobs n_neighbors nn_ random_state ratio return_indices sample_indices_ sampling_strategy sampling_strategy_
imblearn.under_sampling._prototype_selection._instance_hardness_threshold.InstanceHardnessThreshold|b sklearn.base.BaseEstimator|k cv estimator estimator_ n_jobs random_state ratio return_indices sample_indices_ sampling_strategy sampling_strategy_
imblearn.under_sampling._prototype_selection._nearmiss.NearMiss|b sklearn.base.BaseEstimator|k n_jobs n_neighbors n_neighbors_ver3 nn_ nn_ver3_ random_state ratio return_indices sample_indices_ sampling_strategy sampling_strategy_ version
imblearn.under_sampling._prototype_selection._neighbourhood_cleaning_rule.NeighbourhoodCleaningRule|b sklearn.base.BaseEstimator|k classes_to_clean_ edited_nearest_neighbours edited_nearest_neighbours_ kind_sel n_jobs n_neighbors nn_ random_state ratio return_indices sample_indices_ sampling_strategy sampling_strategy_ threshold_cleaning
imblearn.under_sampling._prototype_selection._one_sided_selection.OneSidedSelection|b sklearn.base.BaseEstimator|k estimators_ n_jobs n_neighbors n_seeds_S random_state ratio return_indices sample_indices_ sampling_strategy sampling_strategy_
imblearn.under_sampling._prototype_selection._random_under_sampler.RandomUnderSampler|b sklearn.base.BaseEstimator|k random_state ratio replacement return_indices sample_indices_ sampling_strategy sampling_strategy_
imblearn.under_sampling._prototype_selection._tomek_links.TomekLinks|b sklearn.base.BaseEstimator|k n_jobs random_state ratio return_indices sample_indices_ sampling_strategy sampling_strategy_
imblearn.under_sampling.base.BaseCleaningSampler|b imblearn.base.BaseSampler
imblearn.under_sampling.base.BaseUnderSampler|b imblearn.base.BaseSampler
imblearn.under_sampling.prototype_generation.cluster_centroids.ClusterCentroids|b sklearn.base.BaseEstimator|k X_hash_ estimator estimator_ logger n_jobs random_state ratio ratio_ sampling_type voting voting_ y_hash_
imblearn.under_sampling.prototype_selection.condensed_nearest_neighbour.CondensedNearestNeighbour|b sklearn.base.BaseEstimator|k X_hash_ estimator_ logger n_jobs n_neighbors n_seeds_S random_state ratio ratio_ return_indices sampling_type size_ngh y_hash_
imblearn.under_sampling.prototype_selection.edited_nearest_neighbours.AllKNN|b sklearn.base.BaseEstimator|k X_hash_ allow_minority enn_ kind_sel logger n_jobs n_neighbors nn_ random_state ratio ratio_ return_indices sampling_type size_ngh y_hash_
imblearn.under_sampling.prototype_selection.edited_nearest_neighbours.EditedNearestNeighbours|b sklearn.base.BaseEstimator|k X_hash_ kind_sel logger n_jobs n_neighbors nn_ random_state ratio ratio_ return_indices sampling_type size_ngh y_hash_
imblearn.under_sampling.prototype_selection.edited_nearest_neighbours.RepeatedEditedNearestNeighbours|b sklearn.base.BaseEstimator|k X_hash_ enn_ kind_sel logger max_iter n_jobs n_neighbors nn_ random_state ratio ratio_ return_indices sampling_type size_ngh y_hash_
imblearn.under_sampling.prototype_selection.instance_hardness_threshold.InstanceHardnessThreshold|b sklearn.base.BaseEstimator|k X_hash_ cv estimator estimator_ kwargs logger n_jobs random_state ratio ratio_ return_indices sampling_type y_hash_
imblearn.under_sampling.prototype_selection.nearmiss.NearMiss|b sklearn.base.BaseEstimator|k X_hash_ logger n_jobs n_neighbors n_neighbors_ver3 nn_ nn_ver3_ random_state ratio ratio_ return_indices sampling_type size_ngh ver3_samp_ngh version y_hash_
imblearn.under_sampling.prototype_selection.neighbourhood_cleaning_rule.NeighbourhoodCleaningRule|b sklearn.base.BaseEstimator|k X_hash_ kind_sel logger n_jobs n_neighbors nn_ random_state ratio ratio_ return_indices sampling_type size_ngh threshold_cleaning y_hash_
imblearn.under_sampling.prototype_selection.one_sided_selection.OneSidedSelection|b sklearn.base.BaseEstimator|k X_hash_ estimator_ logger n_jobs n_neighbors n_seeds_S random_state ratio ratio_ return_indices sampling_type size_ngh y_hash_
imblearn.under_sampling.prototype_selection.random_under_sampler.RandomUnderSampler|b sklearn.base.BaseEstimator|k X_hash_ logger random_state ratio ratio_ replacement return_indices sampling_type y_hash_
imblearn.under_sampling.prototype_selection.tomek_links.TomekLinks|b sklearn.base.BaseEstimator|k X_hash_ logger n_jobs random_state ratio ratio_ return_indices sampling_type y_hash_
imblearn.utils._available_if._AvailableIfDescriptor|k attribute_name check fn
imblearn.utils._docstring.Substitution|k params|f
imblearn.utils._metadata_requests.MetadataRouter|k _route_mappings _self_request owner
imblearn.utils._metadata_requests.MethodMapping|k _routes
imblearn.utils._metadata_requests.MethodMetadataRequest|k _requests method owner
imblearn.utils._metadata_requests.RequestMethod|k keys name validate_keys
imblearn.utils._metadata_requests._MetadataRequester|k
imblearn.utils._metadata_requests._RoutingNotSupportedMixin|k
imblearn.utils._param_validation.HasMethods|b imblearn.utils._param_validation._Constraint|k methods
imblearn.utils._param_validation.Hidden|k constraint
imblearn.utils._param_validation.Interval|b imblearn.utils._param_validation._Constraint|k closed left right type
imblearn.utils._param_validation.MissingValues|b imblearn.utils._param_validation._Constraint|k _constraints numeric_only
imblearn.utils._param_validation.Options|b imblearn.utils._param_validation._Constraint|k deprecated options type
imblearn.utils._param_validation._ArrayLikes|b imblearn.utils._param_validation._Constraint
imblearn.utils._param_validation._Booleans|b imblearn.utils._param_validation._Constraint|k _constraints
imblearn.utils._param_validation._CVObjects|b imblearn.utils._param_validation._Constraint|k _constraints
imblearn.utils._param_validation._Callables|b imblearn.utils._param_validation._Constraint
imblearn.utils._param_validation._Constraint|k hidden
imblearn.utils._param_validation._InstancesOf|b imblearn.utils._param_validation._Constraint|k type
imblearn.utils._param_validation._IterablesNotString|b imblearn.utils._param_validation._Constraint
imblearn.utils._param_validation._MissingValues|b imblearn.utils._param_validation._Constraint|k _constraints
imblearn.utils._param_validation._NanConstraint|b imblearn.utils._param_validation._Constraint
imblearn.utils._param_validation._NoneConstraint|b imblearn.utils._param_validation._Constraint
imblearn.utils._param_validation._PandasNAConstraint|b imblearn.utils._param_validation._Constraint
imblearn.utils._param_validation._RandomStates|b imblearn.utils._param_validation._Constraint|k _constraints
imblearn.utils._param_validation._SparseMatrices|b imblearn.utils._param_validation._Constraint
imblearn.utils._param_validation._VerboseHelper|b imblearn.utils._param_validation._Constraint|k _constraints
imblearn.utils._sklearn_compat.ClassifierTags|k multi_class multi_label poor_score
imblearn.utils._sklearn_compat.RegressorTags|k multi_label poor_score
imblearn.utils._sklearn_compat.SamplerTags|k sample_indices
imblearn.utils._sklearn_compat.TargetTags|k multi_output one_d_labels positive_only required single_output two_d_labels
imblearn.utils._sklearn_compat.TransformerTags|k preserves_dtype
imblearn.utils._tags.SamplerTags|k sample_indices
imblearn.utils._tags.Tags|k _skip_test array_api_support classifier_tags estimator_type input_tags no_validation non_deterministic regressor_tags requires_fit sampler_tags target_tags transformer_tags
imblearn.utils._validation.ArraysTransformer|k x_props y_props
umap.ParametricUMAP|k
umap.aligned_umap.AlignedUMAP|b sklearn.base.BaseEstimator|k a alignment_regularisation alignment_window_size angular_rp_forest b dict_relations_ embeddings_ force_approximation_algorithm init learning_rate local_connectivity low_memory mappers_ metric metric_kwds min_dist n_components n_epochs n_models_ n_neighbors negative_sample_rate random_state repulsion_strength set_op_mix_ratio spread target_metric target_metric_kwds target_n_neighbors target_weight transform_queue_size transform_seed unique verbose
umap.parametric_umap.ParametricUMAP|b sklearn.base.BaseEstimator|k _X _a _b _densmap_kwds _disconnection_distance _history _initial_alpha _input_distance_func _input_hash _inverse_distance_func _knn_dists _knn_indices _knn_search_index _metric_kwds _n_features_out _n_neighbors _optimizer_dict _original_n_threads _output_distance_func _output_metric_kwds _raw_data _rhos _sigmas _small_data _sparse_data _supervised _target_metric_kwds _unique_inverse_ a angular_rp_forest autoencoder_loss b batch_size decoder dens_frac dens_lambda dens_var_shift densmap dims disconnection_distance edge_weight embedding_ embedding_list_ encoder force_approximation_algorithm global_correlation_loss_weight graph_ graph_dists_ head init keras_fit_kwargs knn_dists knn_indices knn_search_index landmark_loss_fn landmark_loss_weight learning_rate local_connectivity loss_report_frequency low_memory metric metric_kwds min_dist n_components n_epochs n_epochs_list n_jobs n_neighbors n_training_epochs negative_sample_rate optimizer output_dens output_metric output_metric_kwds parametric_embedding parametric_model parametric_reconstruction parametric_reconstruction_loss_fcn parametric_reconstruction_loss_weight precomputed_knn prev_epoch_X prev_epoch_idx rad_emb_ rad_orig_ random_state reconstruction_validation repulsion_strength run_eagerly sample_mode sample_pct set_op_mix_ratio spread tail target_metric target_metric_kwds target_n_neighbors target_weight tqdm_kwds transform_mode transform_queue_size transform_seed unique verbose window_vals
umap.parametric_umap.PumapNet|b torch.nn.modules.module.Module|k dense1 dense2 dense3 dense4
umap.umap_.DataFrameUMAP|b sklearn.base.BaseEstimator|k _a _b _initial_alpha _input_hash _knn_dists _knn_indices _n_neighbors _output_distance_func _output_metric_kwds _raw_data _rhos _rp_forest _sigmas _small_data a angular_rp_forest b embedding_ graph_ init learning_rate local_connectivity metric_graphs_ metrics min_dist n_components n_epochs n_neighbors negative_sample_rate output_metric output_metric_kwds random_state repulsion_strength set_op_mix_ratio spread target_metric target_metric_kwds target_n_neighbors target_weight transform_queue_size transform_seed verbose
umap.umap_.UMAP|b sklearn.base.BaseEstimator|k _a _b _densmap_kwds _disconnection_distance _dist_args _distance_func _initial_alpha _input_distance_func _input_hash _inverse_distance_func _knn_dists _knn_indices _knn_search_index _metric_kwds _n_features_out _n_neighbors _original_n_threads _output_distance_func _output_metric_kwds _random_init _raw_data _rhos _rp_forest _search _search_graph _sigmas _small_data _sparse_data _supervised _target_metric_kwds _tree_init _unique_inverse_ a alpha angular_rp_forest b bandwidth dens_frac dens_lambda dens_var_shift densmap disconnection_distance embedding_ embedding_list_ force_approximation_algorithm gamma graph graph_ graph_dists_ init initial_alpha knn_dists knn_indices knn_search_index learning_rate local_connectivity low_memory metric metric_kwds min_dist n_components n_epochs n_epochs_list n_jobs n_neighbors negative_sample_rate output_dens output_metric output_metric_kwds precomputed_knn rad_emb_ rad_orig_ random_state repulsion_strength set_op_mix_ratio spread target_metric target_metric_kwds target_n_neighbors target_weight tqdm_kwds transform_mode transform_queue_size transform_seed unique verbose
hdbscan.branch_data.BranchDetectionData|k all_finite core_distances dist_metric finite_index internal_to_raw neighbors tree
hdbscan.branches.BranchDetectionData|k all_finite core_distances dist_metric finite_index internal_to_raw neighbors tree
hdbscan.branches.BranchDetector|b sklearn.base.BaseEstimator|k _approximation_graphs _branch_exemplars _cluster_approximation_graphs _cluster_condensed_trees _cluster_linkage_trees _clusterer _condensed_trees _linkage_trees allow_single_branch allow_single_cluster branch_detection_method branch_labels_ branch_persistences_ branch_probabilities_ branch_selection_method branch_selection_persistence centralities_ cluster_centralities_ cluster_labels_ cluster_points_ cluster_probabilities_ cluster_selection_epsilon cluster_selection_method cluster_selection_persistence label_sides_as_branches labels_ max_branch_size max_cluster_size min_branch_size min_cluster_size probabilities_
hdbscan.branches.SequentialPool|k n_jobs|f
hdbscan.hdbscan_.HDBSCAN|b sklearn.base.BaseEstimator|k _all_finite _branch_detection_data _condensed_tree _exemplars _finite_index _metric_kwargs _min_spanning_tree _outlier_scores _prediction_data _raw_data _relative_validity _single_linkage_tree algorithm allow_single_cluster alpha approx_min_span_tree branch_detection_data cluster_persistence_ cluster_selection_epsilon cluster_selection_epsilon_max cluster_selection_method cluster_selection_persistence core_dist_n_jobs gen_min_span_tree labels_ leaf_size match_reference_implementation max_cluster_size memory metric min_cluster_size min_samples p prediction_data probabilities_
hdbscan.plots.ApproximationGraph|k _edges _points _pos _raw_data _xs _ys lens_name point_mask sub_cluster_name
hdbscan.plots.CondensedTree|k _labels _raw_tree allow_single_cluster cluster_selection_method
hdbscan.plots.MinimumSpanningTree|k _data _mst
hdbscan.plots.SingleLinkageTree|k _linkage
hdbscan.prediction.PredictionData|k cluster_map cluster_tree core_distances dist_metric exemplars leaf_max_lambdas max_lambdas raw_data reverse_cluster_map tree
hdbscan.robust_single_linkage_.RobustSingleLinkage|b sklearn.base.BaseEstimator|k _cluster_hierarchy _metric_kwargs algorithm alpha core_dist_n_jobs cut gamma k labels_ metric metric_params
fbprophet.forecaster.Prophet|k changepoint_prior_scale changepoint_range changepoints changepoints_t component_modes country_holidays daily_seasonality extra_regressors fit_kwargs growth history history_dates holidays holidays_prior_scale interval_width logistic_floor mcmc_samples n_changepoints params seasonalities seasonality_mode seasonality_prior_scale specified_changepoints stan_backend stan_fit start t_scale train_component_cols train_holiday_names uncertainty_samples weekly_seasonality y_scale yearly_seasonality
fbprophet.models.CmdStanPyBackend|b fbprophet.models.IStanBackend
fbprophet.models.IStanBackend|k logger model stan_fit
fbprophet.models.PyStanBackend|b fbprophet.models.IStanBackend
fbprophet.models.StanBackendEnum|c s|c 0
prophet.forecaster.Prophet|k changepoint_prior_scale changepoint_range changepoints changepoints_t component_modes country_holidays daily_seasonality extra_regressors fit_kwargs growth history history_dates holidays holidays_mode holidays_prior_scale interval_width logistic_floor mcmc_samples n_changepoints params scaling seasonalities seasonality_mode seasonality_prior_scale specified_changepoints stan_backend stan_fit start t_scale train_component_cols train_holiday_names uncertainty_samples weekly_seasonality y_min y_scale yearly_seasonality
prophet.models.CmdStanPyBackend|b prophet.models.IStanBackend
prophet.models.IStanBackend|k model newton_fallback stan_fit
prophet.models.ModelInputData|k K S T X cap s_a s_m sigmas t t_change tau trend_indicator y
prophet.models.ModelParams|k beta delta k m sigma_obs
prophet.models.PyStanBackend|b prophet.models.IStanBackend
prophet.models.StanBackendEnum|c s|c 0
prophet.models.TrendIndicator|c s|c 0
mlxtend._base._base_model._BaseModel|k _init_time
mlxtend._base._classifier._Classifier|k _init_time _is_fitted _rgen classes_ n_features_in_
mlxtend._base._cluster._Cluster|k _init_time _is_fitted _rgen
mlxtend._base._iterative_model._IterativeModel|k ela_str_ eta_str_
mlxtend._base._multiclass._MultiClass|k
mlxtend._base._multilayer._MultiLayer|k
mlxtend._base._regressor._Regressor|k _init_time _is_fitted _rgen
mlxtend.classifier._base_classification._BaseStackingClassifier|k
mlxtend.classifier.adaline.Adaline|b mlxtend._base._base_model._BaseModel|k _is_fitted _rgen b_ classes_ cost_ ela_str_ epochs eta eta_str_ init_time_ minibatches n_features_in_ print_progress random_seed w_
mlxtend.classifier.ensemble_vote.EnsembleVoteClassifier|b sklearn.base.BaseEstimator|k classes_ clfs clfs_ fit_base_estimators le_ named_clfs refit use_clones verbose voting weights
mlxtend.classifier.logistic_regression.LogisticRegression|b mlxtend._base._base_model._BaseModel|k _is_fitted _rgen b_ classes_ cost_ ela_str_ epochs eta eta_str_ init_time_ l2_lambda minibatches n_features_in_ print_progress random_seed w_
mlxtend.classifier.multilayerperceptron.MultiLayerPerceptron|b mlxtend._base._base_model._BaseModel|k _bias_maps _decr_eta _is_fitted _n_features _rgen _weight_maps b_ classes_ cost_ decrease_const ela_str_ epochs eta eta_str_ hidden_layers init_time_ l1 l2 minibatches momentum n_classes n_features_in_ print_progress random_seed w_
mlxtend.classifier.oner.OneRClassifier|b sklearn.base.BaseEstimator|k class_labels_ feature_idx_ p_value_ prediction_dict_ resolve_ties
mlxtend.classifier.perceptron.Perceptron|b mlxtend._base._base_model._BaseModel|k _is_fitted _rgen b_ classes_ cost_ ela_str_ epochs eta eta_str_ init_time_ n_features_in_ print_progress random_seed w_
mlxtend.classifier.softmax_regression.SoftmaxRegression|b mlxtend._base._base_model._BaseModel|k _is_fitted _n_features _rgen b_ classes_ cost_ ela_str_ epochs eta eta_str_ init_time_ l2 minibatches n_classes n_features_in_ print_progress random_seed w_
mlxtend.classifier.stacking_classification.StackingClassifier|b sklearn.base.BaseEstimator sklearn.utils.metaestimators._BaseComposition|k _label_encoder average_probas classes_ classifiers clfs_ drop_last_proba drop_proba_col fit_base_estimators meta_classifier meta_clf_ named_meta_classifier store_train_meta_features train_meta_features_ use_clones use_features_in_secondary use_probas verbose
mlxtend.classifier.stacking_cv_classification.StackingCVClassifier|b sklearn.base.BaseEstimator sklearn.utils.metaestimators._BaseComposition|k _label_encoder classes_ classifiers clfs_ cv drop_last_proba drop_proba_col meta_classifier meta_clf_ n_jobs named_meta_classifier pre_dispatch random_state shuffle store_train_meta_features stratify train_meta_features_ use_clones use_features_in_secondary use_probas verbose
mlxtend.cluster.kmeans.Kmeans|b mlxtend._base._base_model._BaseModel|k _is_fitted _rgen centroids_ clusters_ convergence_tolerance ela_str_ eta_str_ iterations_ k max_iter print_progress random_seed
mlxtend.feature_extraction.base._BaseFeatureExtractor|k
mlxtend.feature_extraction.linear_discriminant_analysis.LinearDiscriminantAnalysis|b mlxtend._base._base_model._BaseModel|k _is_fitted _n_classes _n_features e_vals_ e_vecs_ n_discriminants w_
mlxtend.feature_extraction.principal_component_analysis.PrincipalComponentAnalysis|b mlxtend._base._base_model._BaseModel|k _is_fitted e_vals_ e_vals_normalized_ e_vecs_ loadings_ n_components solver w_ whitening
mlxtend.feature_extraction.rbf_kernel_pca.RBFKernelPCA|b mlxtend._base._base_model._BaseModel|k X_ X_projected_ _is_fitted copy_X e_vals_ e_vecs_ gamma n_components
mlxtend.feature_selection.column_selector.ColumnSelector|b sklearn.base.BaseEstimator|k cols drop_axis
mlxtend.feature_selection.exhaustive_feature_selector.ExhaustiveFeatureSelector|b sklearn.base.BaseEstimator|k _TESTING_INTERRUPT_MODE best_feature_names_ best_idx_ best_score_ clone_estimator cv est_ estimator feature_groups feature_names feature_names_to_idx_mapper fitted fixed_features fixed_features_ fixed_features_group_set interrupted_ max_features min_features n_features n_jobs named_est pre_dispatch print_progress scorer scoring subsets_
mlxtend.feature_selection.sequential_feature_selector.SequentialFeatureSelector|b sklearn.base.BaseEstimator sklearn.utils.metaestimators._BaseComposition|k _TESTING_INTERRUPT_MODE clone_estimator cv est_ estimator feature_groups feature_groups_ feature_names feature_names_to_idx_mapper fitted fixed_features fixed_features_ fixed_features_group_set fixed_features_set_ floating forward interrupted_ is_parsimonious k_feature_idx_ k_feature_names_ k_features k_lb k_score_ k_ub max_k min_k n_features n_jobs named_est pre_dispatch scorer scoring subsets_ tol verbose
mlxtend.frequent_patterns.fpcommon.FPNode|k children count item parent
mlxtend.frequent_patterns.fpcommon.FPTree|k cond_items nodes rank root
mlxtend.frequent_patterns.fpmax.MFITree|k cache nodes rank root
mlxtend.preprocessing.copy_transformer.CopyTransformer|b sklearn.base.BaseEstimator
mlxtend.preprocessing.dense_transformer.DenseTransformer|b sklearn.base.BaseEstimator|k is_fitted return_copy
mlxtend.preprocessing.mean_centering.MeanCenterer|k col_means
mlxtend.preprocessing.onehot.OnehotTransactions|b mlxtend.preprocessing.transactionencoder.TransactionEncoder
mlxtend.preprocessing.transactionencoder.TransactionEncoder|b sklearn.base.BaseEstimator|k columns_ columns_mapping_
mlxtend.regressor.linear_regression.LinearRegression|b mlxtend._base._base_model._BaseModel|k _is_fitted _rgen b_ cost_ ela_str_ epochs eta eta_str_ init_time_ method minibatches print_progress random_seed w_
mlxtend.regressor.stacking_cv_regression.StackingCVRegressor|b sklearn.base.BaseEstimator sklearn.utils.metaestimators._BaseComposition|k cv meta_regr_ meta_regressor multi_output n_jobs named_meta_regressor pre_dispatch random_state refit regr_ regressors shuffle store_train_meta_features train_meta_features_ use_features_in_secondary verbose
mlxtend.regressor.stacking_regression.StackingRegressor|b sklearn.base.BaseEstimator sklearn.utils.metaestimators._BaseComposition|k meta_regr_ meta_regressor multi_output named_meta_regressor refit regr_ regressors store_train_meta_features train_meta_features_ use_features_in_secondary verbose
category_encoders.backward_difference.BackwardDifferenceEncoder|b sklearn.base.BaseEstimator|k _dim _sklearn_output_config cols drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown impute_missing invariant_cols lab_encoder_ mapping n_features_in_ ordinal_encoder return_df use_all_cols use_default_cols verbose
category_encoders.base_contrast_encoder.BaseContrastEncoder|b category_encoders.utils.BaseEncoder|k ordinal_encoder
category_encoders.basen.BaseNEncoder|b sklearn.base.BaseEstimator|k _dim _encoded_columns _sklearn_output_config base cols digits_per_col drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown impute_missing invariant_cols lab_encoder_ mapping n_features_in_ ordinal_encoder return_df use_all_cols use_default_cols verbose
category_encoders.binary.BinaryEncoder|b sklearn.base.BaseEstimator|k _dim _sklearn_output_config base base_n_encoder cols digits_per_col drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown impute_missing invariant_cols lab_encoder_ mapping n_features_in_ ordinal_encoder return_df use_all_cols use_default_cols verbose
category_encoders.cat_boost.CatBoostEncoder|b sklearn.base.BaseEstimator|k _dim _mean _sklearn_output_config a cols drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown invariant_cols lab_encoder_ mapping n_features_in_ random_state return_df sigma use_all_cols use_default_cols verbose
category_encoders.count.CountEncoder|b sklearn.base.BaseEstimator|k _combine_min_nan_groups _dim _handle_missing _handle_unknown _min_group_categories _min_group_name _min_group_size _normalize _sklearn_output_config cols combine_min_nan_groups drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown invariant_cols lab_encoder_ mapping min_group_name min_group_size n_features_in_ normalize ordinal_encoder return_df use_all_cols use_default_cols verbose
category_encoders.glmm.GLMMEncoder|b sklearn.base.BaseEstimator|k _dim _sklearn_output_config binomial_target cols drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown invariant_cols lab_encoder_ mapping n_features_in_ ordinal_encoder random_state randomized return_df sigma use_all_cols use_default_cols verbose
category_encoders.gray.GrayEncoder|b sklearn.base.BaseEstimator|k _dim _sklearn_output_config base cols drop_invariant feature_names_in_ feature_names_out_ handle_missing handle_unknown invariant_cols lab_encoder_ mapping n_features_in_ ordinal_encoder return_df use_all_cols use_default_cols verbose
category_encoders.hashing.HashingEncoder|b sklearn.base.BaseEstimator|k X _dim _sklearn_output_config auto_sample cols data_lines drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown hash_method invariant_cols lab_encoder_ mapping max_process max_sample n_components n_features_in_ process_creation_method return_df use_all_cols use_default_cols verbose
category_encoders.helmert.HelmertEncoder|b sklearn.base.BaseEstimator|k _dim _sklearn_output_config cols drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown impute_missing invariant_cols lab_encoder_ mapping n_features_in_ ordinal_encoder return_df use_all_cols use_default_cols verbose
category_encoders.james_stein.JamesSteinEncoder|b sklearn.base.BaseEstimator|k _dim _sklearn_output_config cols drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown invariant_cols lab_encoder_ mapping model n_features_in_ ordinal_encoder random_state randomized return_df sigma use_all_cols use_default_cols verbose
category_encoders.leave_one_out.LeaveOneOutEncoder|b sklearn.base.BaseEstimator|k _dim _mean _sklearn_output_config cols drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown impute_missing invariant_cols lab_encoder_ mapping n_features_in_ random_state random_state_ randomized return_df sigma use_all_cols use_default_cols verbose
category_encoders.m_estimate.MEstimateEncoder|b sklearn.base.BaseEstimator|k _count _dim _sklearn_output_config _sum cols drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown invariant_cols lab_encoder_ m mapping n_features_in_ ordinal_encoder random_state randomized return_df sigma use_all_cols use_default_cols verbose
category_encoders.one_hot.OneHotEncoder|b sklearn.base.BaseEstimator|k _dim _sklearn_output_config cols drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown impute_missing invariant_cols lab_encoder_ mapping n_features_in_ ordinal_encoder return_df use_all_cols use_cat_names use_default_cols verbose
category_encoders.ordinal.OrdinalEncoder|b sklearn.base.BaseEstimator|k _dim _sklearn_output_config cols drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown impute_missing index_start invariant_cols lab_encoder_ mapping mapping_supplied n_features_in_ return_df use_all_cols use_default_cols verbose
category_encoders.polynomial.PolynomialEncoder|b sklearn.base.BaseEstimator|k _dim _sklearn_output_config cols drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown impute_missing invariant_cols lab_encoder_ mapping n_features_in_ ordinal_encoder return_df use_all_cols use_default_cols verbose
category_encoders.quantile_encoder.QuantileEncoder|b sklearn.base.BaseEstimator|k _dim _sklearn_output_config cols drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown invariant_cols lab_encoder_ m mapping n_features_in_ ordinal_encoder quantile return_df use_all_cols use_default_cols verbose
category_encoders.quantile_encoder.SummaryEncoder|b sklearn.base.BaseEstimator|k _dim cols drop_cols drop_invariant encoder_list feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown m mapping n_features_in_ ordinal_encoder quantiles return_df use_all_cols use_default_cols verbose
category_encoders.rankhot.RankHotEncoder|b sklearn.base.BaseEstimator|k _dim _sklearn_output_config cols drop_invariant feature_names_in_ feature_names_out_ handle_missing handle_unknown invariant_cols lab_encoder_ mapping n_features_in_ ordinal_encoder return_df use_all_cols use_cat_names use_default_cols verbose
category_encoders.sum_coding.SumEncoder|b sklearn.base.BaseEstimator|k _dim _sklearn_output_config cols drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown impute_missing invariant_cols lab_encoder_ mapping n_features_in_ ordinal_encoder return_df use_all_cols use_default_cols verbose
category_encoders.target_encoder.TargetEncoder|b sklearn.base.BaseEstimator|k _dim _mean _sklearn_output_config cols cols_hier drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown hierarchy hierarchy_depth impute_missing invariant_cols lab_encoder_ mapping min_samples_leaf n_features_in_ ordinal_encoder return_df smoothing use_all_cols use_default_cols verbose
category_encoders.utils.BaseEncoder|b sklearn.base.BaseEstimator|k _dim _sklearn_output_config cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown invariant_cols lab_encoder_ mapping n_features_in_ return_df use_all_cols use_default_cols verbose
category_encoders.utils.EncodingRelation|c s|c 0
category_encoders.utils.SupervisedTransformerMixin|k
category_encoders.utils.TransformerWithTargetMixin|k
category_encoders.utils.UnsupervisedTransformerMixin|k
category_encoders.woe.WOEEncoder|b sklearn.base.BaseEstimator|k _count _dim _sklearn_output_config _sum cols drop_cols drop_invariant feature_names feature_names_in_ feature_names_out_ handle_missing handle_unknown invariant_cols lab_encoder_ mapping n_features_in_ ordinal_encoder random_state randomized regularization return_df sigma use_all_cols use_default_cols verbose
category_encoders.wrapper.NestedCVWrapper|b sklearn.base.BaseEstimator|k cv feature_encoder random_state shuffle
category_encoders.wrapper.PolynomialWrapper|b sklearn.base.BaseEstimator|k feature_encoder feature_encoders label_encoder
sklearn_pandas.DataFrameMapper|b sklearn.base.BaseEstimator|k features sparse
sklearn_pandas.DataWrapper|k df
sklearn_pandas.PassthroughTransformer|k
sklearn_pandas.cross_validation.DataWrapper|k df
sklearn_pandas.pipeline.TransformerPipeline|b sklearn.pipeline.Pipeline|k steps
sklearn_pandas.transformers.NumericalTransformer|k _NumericalTransformer__func
sklearn2pmml.ColumnTransformer|k
sklearn2pmml.DataFrameMapper|k
sklearn2pmml.PMMLPipeline|b sklearn.pipeline.Pipeline|k active_fields target_field
sklearn2pmml.StatelessTransformerMixin|k
sklearn2pmml.cross_reference.Memorizer|b sklearn2pmml.cross_reference._BaseMemoryManager|k transform_only
sklearn2pmml.cross_reference.Memory|k data
sklearn2pmml.cross_reference.Recaller|b sklearn2pmml.cross_reference._BaseMemoryManager|k clear_after
sklearn2pmml.cross_reference._BaseMemoryManager|b sklearn.base.BaseEstimator|k memory names
sklearn2pmml.customization.Customization|k command pmml_element xpath_expr
sklearn2pmml.decoration.Alias|b sklearn.base.BaseEstimator|k name prefit transformer transformer_
sklearn2pmml.decoration.CategoricalDomain|b sklearn2pmml.decoration.Domain|k counts_ data_ data_values data_values_ discr_stats_ dtype_
sklearn2pmml.decoration.ContinuousDomain|b sklearn2pmml.decoration.Domain|k counts_ data_max data_max_ data_min data_min_ dtype_ high_value low_value numeric_info_ outlier_treatment
sklearn2pmml.decoration.ContinuousDomainEraser|b sklearn.base.BaseEstimator
sklearn2pmml.decoration.DateDomain|b sklearn2pmml.decoration.TemporalDomain
sklearn2pmml.decoration.DateTimeDomain|b sklearn2pmml.decoration.TemporalDomain
sklearn2pmml.decoration.DiscreteDomain|b sklearn2pmml.decoration.Domain|k counts_ data_ data_values data_values_ discr_stats_ dtype_
sklearn2pmml.decoration.DiscreteDomainEraser|b sklearn.base.BaseEstimator
sklearn2pmml.decoration.Domain|b sklearn.base.BaseEstimator|k display_name dtype invalid_value_replacement invalid_value_treatment missing_value_replacement missing_value_treatment missing_values with_data with_statistics
sklearn2pmml.decoration.DomainEraser|b sklearn.base.BaseEstimator
sklearn2pmml.decoration.MultiAlias|b sklearn2pmml.decoration.TransformerWrapper|k names
sklearn2pmml.decoration.MultiDomain|b sklearn.base.BaseEstimator|k domains
sklearn2pmml.decoration.OrdinalDomain|b sklearn2pmml.decoration.DiscreteDomain
sklearn2pmml.decoration.TemporalDomain|b sklearn2pmml.decoration.Domain|k dtype_
sklearn2pmml.decoration.TransformerWrapper|b sklearn.base.BaseEstimator|k prefit transformer transformer_
sklearn2pmml.ensemble.EstimatorChain|b sklearn2pmml.ensemble._BaseEnsemble|k multioutput
sklearn2pmml.ensemble.GBDTEstimator|b sklearn.base.BaseEstimator|k gbdt
sklearn2pmml.ensemble.GBDTLMRegressor|b sklearn2pmml.ensemble.GBDTEstimator|k gbdt_ lm lm_ ohe_
sklearn2pmml.ensemble.GBDTLRClassifier|b sklearn2pmml.ensemble.GBDTEstimator|k gbdt_ lr lr_ ohe_
sklearn2pmml.ensemble.Link|b sklearn.base.BaseEstimator|k augment_funcs estimator estimator_ prefit
sklearn2pmml.ensemble.OrdinalClassifier|b sklearn.base.BaseEstimator|k classes_ estimator estimators_
sklearn2pmml.ensemble.SelectFirstClassifier|b sklearn2pmml.ensemble.SelectFirstEstimator
sklearn2pmml.ensemble.SelectFirstEstimator|b sklearn.utils.metaestimators._BaseComposition|k controller eval_rows steps
sklearn2pmml.ensemble.SelectFirstRegressor|b sklearn2pmml.ensemble.SelectFirstEstimator
sklearn2pmml.ensemble._BaseEnsemble|b sklearn.utils.metaestimators._BaseComposition|k controller steps
sklearn2pmml.expression.ExpressionClassifier|b sklearn.base.BaseEstimator|k class_exprs classes_ normalization_method
sklearn2pmml.expression.ExpressionRegressor|b sklearn.base.BaseEstimator|k expr normalization_method
sklearn2pmml.metrics.BinaryClassifierQuality|b sklearn2pmml.metrics.ClassifierQuality
sklearn2pmml.metrics.ClassifierQuality|b sklearn2pmml.metrics.PredictiveModelQuality
sklearn2pmml.metrics.ConfusionMatrix|b sklearn2pmml.util.pmml.PMMLElement
sklearn2pmml.metrics.ModelExplanation|b sklearn2pmml.util.pmml.PMMLElement
sklearn2pmml.metrics.PredictiveModelQuality|b sklearn2pmml.util.pmml.PMMLElement|k X estimator y yt
sklearn2pmml.metrics.RegressorQuality|b sklearn2pmml.metrics.PredictiveModelQuality
sklearn2pmml.neural_network.MLPTransformer|b sklearn.base.BaseEstimator|k mlp mlp_ transformer_output_layer
sklearn2pmml.pipeline.PMMLPipeline|b sklearn.pipeline.Pipeline|k active_fields apply_transformer header predict_proba_transformer predict_transformer target_fields verification
sklearn2pmml.pipeline._Verification|k active_values precision target_values zeroThreshold
sklearn2pmml.postprocessing.BusinessDecisionTransformer|b sklearn.base.BaseEstimator|k business_problem decisions default_value dtype expr invalid_value_treatment map_missing_to prefit transformer transformer_
sklearn2pmml.postprocessing.FeatureExporter|b sklearn.base.BaseEstimator|k names
sklearn2pmml.preprocessing.AggregateTransformer|b sklearn.base.BaseEstimator|k function
sklearn2pmml.preprocessing.Aggregator|b sklearn.base.BaseEstimator|k function
sklearn2pmml.preprocessing.BSplineTransformer|b sklearn.base.BaseEstimator|k bspline
sklearn2pmml.preprocessing.CastTransformer|b sklearn.base.BaseEstimator|k dtype dtype_
sklearn2pmml.preprocessing.ConcatTransformer|b sklearn.base.BaseEstimator|k separator
sklearn2pmml.preprocessing.CutTransformer|b sklearn.base.BaseEstimator|k bins dtype include_lowest labels right
sklearn2pmml.preprocessing.DataFrameConstructor|b sklearn.base.BaseEstimator|k columns dtype
sklearn2pmml.preprocessing.DateTimeFormatter|b sklearn.base.BaseEstimator|k pattern
sklearn2pmml.preprocessing.DaysSinceYearTransformer|b sklearn2pmml.preprocessing.DurationTransformer
sklearn2pmml.preprocessing.DurationTransformer|b sklearn.base.BaseEstimator|k epoch year
sklearn2pmml.preprocessing.ExpressionTransformer|b sklearn.base.BaseEstimator|k default_value dtype dtype_ expr invalid_value_treatment map_missing_to
sklearn2pmml.preprocessing.FilterLookupTransformer|b sklearn2pmml.preprocessing.LookupTransformer
sklearn2pmml.preprocessing.IdentityTransformer|b sklearn.base.BaseEstimator
sklearn2pmml.preprocessing.LagTransformer|b sklearn.base.BaseEstimator|k block_indicators n
sklearn2pmml.preprocessing.LookupTransformer|b sklearn.base.BaseEstimator|k default_value dtype mapping
sklearn2pmml.preprocessing.MatchesTransformer|b sklearn.base.BaseEstimator|k pattern re_flavour
sklearn2pmml.preprocessing.MultiCastTransformer|b sklearn.base.BaseEstimator|k dtypes dtypes_
sklearn2pmml.preprocessing.MultiLookupTransformer|b sklearn2pmml.preprocessing.LookupTransformer
sklearn2pmml.preprocessing.NumberFormatter|b sklearn.base.BaseEstimator|k pattern
sklearn2pmml.preprocessing.PMMLLabelBinarizer|b sklearn.base.BaseEstimator|k classes_ sparse_output
sklearn2pmml.preprocessing.PMMLLabelEncoder|b sklearn.base.BaseEstimator|k classes_ missing_value missing_values
sklearn2pmml.preprocessing.PowerFunctionTransformer|b sklearn.base.BaseEstimator|k power
sklearn2pmml.preprocessing.RegExTransformer|b sklearn.base.BaseEstimator|k pattern re_flavour
sklearn2pmml.preprocessing.ReplaceTransformer|b sklearn.base.BaseEstimator|k pattern re_flavour replacement
sklearn2pmml.preprocessing.RollingAggregateTransformer|b sklearn.base.BaseEstimator|k block_indicators function n
sklearn2pmml.preprocessing.SecondsSinceMidnightTransformer|b sklearn.base.BaseEstimator
sklearn2pmml.preprocessing.SecondsSinceYearTransformer|b sklearn2pmml.preprocessing.DurationTransformer
sklearn2pmml.preprocessing.SelectFirstTransformer|b sklearn.base.BaseEstimator|k controller eval_rows steps
sklearn2pmml.preprocessing.SeriesConstructor|b sklearn.base.BaseEstimator|k dtype name
sklearn2pmml.preprocessing.StringLengthTransformer|b sklearn.base.BaseEstimator
sklearn2pmml.preprocessing.StringNormalizer|b sklearn.base.BaseEstimator|k function trim_blanks
sklearn2pmml.preprocessing.StringTransformer|b sklearn.base.BaseEstimator
sklearn2pmml.preprocessing.SubstringTransformer|b sklearn.base.BaseEstimator|k begin end
sklearn2pmml.preprocessing.WordCountTransformer|b sklearn.base.BaseEstimator|k non_word_pattern pipeline_ word_pattern
sklearn2pmml.preprocessing.h2o.H2OFrameConstructor|b sklearn.base.BaseEstimator|k column_names column_types
sklearn2pmml.preprocessing.h2o.H2OFrameCreator|b sklearn.base.BaseEstimator|k column_names column_types
sklearn2pmml.preprocessing.pandas.DataFrameConstructor|b sklearn.base.BaseEstimator|k columns dtype
sklearn2pmml.preprocessing.regex.PCRE2Engine|b sklearn2pmml.preprocessing.regex.RegExEngine|k pattern_
sklearn2pmml.preprocessing.regex.PCREEngine|b sklearn2pmml.preprocessing.regex.RegExEngine|k pattern_
sklearn2pmml.preprocessing.regex.REEngine|b sklearn2pmml.preprocessing.regex.RegExEngine|k pattern_
sklearn2pmml.preprocessing.regex.RegExEngine|k pattern
sklearn2pmml.preprocessing.scipy.BSplineTransformer|b sklearn.base.BaseEstimator|k bspline
sklearn2pmml.ruleset.RuleSetClassifier|b sklearn.base.BaseEstimator|k default_score rules
sklearn2pmml.statsmodels.StatsModelsClassifier|b sklearn2pmml.statsmodels.StatsModelsEstimator|k classes_
sklearn2pmml.statsmodels.StatsModelsEstimator|b sklearn.base.BaseEstimator|k fit_intercept init_params model_ model_class results_
sklearn2pmml.statsmodels.StatsModelsOrdinalClassifier|b sklearn2pmml.statsmodels.StatsModelsEstimator|k classes_
sklearn2pmml.statsmodels.StatsModelsRegressor|b sklearn2pmml.statsmodels.StatsModelsEstimator
sklearn2pmml.tree.chaid.CHAIDClassifier|b sklearn2pmml.tree.chaid.CHAIDEstimator|k classes_
sklearn2pmml.tree.chaid.CHAIDEstimator|b sklearn.base.BaseEstimator|k config tree_ treelib_tree_
sklearn2pmml.tree.chaid.CHAIDRegressor|b sklearn2pmml.tree.chaid.CHAIDEstimator
sklearn2pmml.util.Evaluatable|k expr function_defs
sklearn2pmml.util.Expression|b sklearn2pmml.util.Evaluatable
sklearn2pmml.util.Predicate|b sklearn2pmml.util.Evaluatable
sklearn2pmml.util.Reshaper|b sklearn.base.BaseEstimator|k newshape
sklearn2pmml.util.Slicer|b sklearn.base.BaseEstimator|k start step stop
sklearn2pmml.util.pmml.Array|b sklearn2pmml.util.pmml.PMMLElement
sklearn2pmml.util.pmml.Extension|b sklearn2pmml.util.pmml.PMMLElement
sklearn2pmml.util.pmml.PMMLElement|k root
sklearn2pmml.xgboost.FeatureMap|b pandas.DataFrame
`;
