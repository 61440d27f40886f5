/** Shapes of what reviewed/settings.ts names, from source; see there. */
export const settings = `
pytorch_lightning.utilities.parsing.AttributeDict|k *
lightning.pytorch.utilities.parsing.AttributeDict|k *
lightning_fabric.utilities.data.AttributeDict|k *
lightning.fabric.utilities.data.AttributeDict|k *
yacs.config.CfgNode|k __immutable__=0 __deprecated_keys__=0,c __renamed_keys__=0,c __new_allowed__=0|k *
fvcore.common.config.CfgNode=yacs.config.CfgNode
detectron2.config.config.CfgNode=yacs.config.CfgNode
easydict.EasyDict|k *
addict.addict.Dict|n c+|v addict.addict.Dict|k *
mmcv.utils.config.ConfigDict|n c+|v mmcv.utils.config.ConfigDict|k *
mmengine.config.config.ConfigDict|n c+|c c|v mmengine.config.config.ConfigDict|k *
ultralytics.utils.IterableSimpleNamespace|c|k *
ultralytics.yolo.utils.IterableSimpleNamespace|c|k *
mmengine.logging.history_buffer.HistoryBuffer|k _count_history=A _log_history=A _max_length=0 _min_count_history=0 _statistics_methods=0,c,collections.OrderedDict statistics_methods=c,collections.OrderedDict
omegaconf.dictconfig.DictConfig|k _content=0,s,c _flags_cache=0,c _metadata=omegaconf.base.ContainerMetadata _parent
omegaconf.listconfig.ListConfig|k _content=0,s,c _flags_cache=0,c _metadata=omegaconf.base.ContainerMetadata _parent
omegaconf.base.ContainerMetadata|k element_type=0,@* flags=0,c flags_root=0 key=0,s key_type=0,@* object_type=0,@* optional=0 ref_type=0,s,@* resolver_cache=0,c,collections.defaultdict
flair.embeddings.WordEmbeddings|b torch.nn.modules.module.Module|k _WordEmbeddings__embedding_length=0 device=torch.device,0 embedding embedding_length=0 embeddings=s field=0,s fine_tune=0 force_cpu=0 layer_norm name=s precomputed_word_embeddings=gensim.models.keyedvectors.KeyedVectors,gensim.models.keyedvectors.Word2VecKeyedVectors,gensim.models.keyedvectors.FastTextKeyedVectors stable=0 static_embeddings=0 vocab=0,c
flair.embeddings.token.WordEmbeddings=flair.embeddings.WordEmbeddings
flair.models.language_model.LanguageModel|b torch.nn.modules.module.Module|k decoder dictionary=flair.data.Dictionary document_delimiter=s drop dropout=0 embedding_size=0 encoder has_decoder=0 hidden=0,c,T hidden_size=0 initialized=0 is_forward_lm=0 nlayers=0 nout=0 proj recurrent_type=s rnn state_count=0 state_dict=c,collections.OrderedDict
flair.data.Dictionary|k add_unk=0 idx2item=c item2idx=c,collections.defaultdict item2idx_not_encoded=0,c,collections.defaultdict multi_label=0 span_labels=0
sklearn2pmml.feature_extraction.text.Matcher|v s|k word_re=s
sklearn2pmml.feature_extraction.text.Splitter|v s|k separator_re=s word_separator_re=s
sklearn_pandas.dataframe_mapper.DataFrameMapper|b sklearn.base.BaseEstimator|k built_default built_features=c default df_out=0 drop_cols=0,c features=c input_df=0 sparse=0 transformed_names_=c
+gensim.models.keyedvectors.KeyedVectors|k vectors=0,A vector_size=0 key_to_index=0,c vocab=0,c
+gensim.models.keyedvectors.Word2VecKeyedVectors|k vectors=0,A vector_size=0 key_to_index=0,c vocab=0,c
+gensim.models.keyedvectors.FastTextKeyedVectors|k vectors=0,A vector_size=0 key_to_index=0,c vocab=0,c
`;
