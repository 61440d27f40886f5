/** Made by scripts/shapes/from_source.py of sources that were read, not executed; see its shapes_of_source.py. */
export const languageSources = `
flair.data.BoundingBox|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
flair.data.ConcatFlairDataset|k cumulative_sizes datasets ids
flair.data.Corpus|k _dev _test _train name tokenizer
flair.data.DataPair|k _embeddings _metadata annotation_layers concatenated_data first second
flair.data.DataPoint|k _embeddings _metadata annotation_layers
flair.data.DataTriple|k _embeddings _metadata annotation_layers first second third
flair.data.EntityCandidate|k additional_ids concept_id concept_name database_name description synonyms
flair.data.FlairDataset|k
flair.data.Image|k _embeddings _metadata annotation_layers data imageURL
flair.data.Label|k _score _typename _value data_point metadata
flair.data.MultiCorpus|k _dev _test _train corpora name tokenizer
flair.data.RelationLabel|k _score _value head tail
flair.data.Sentence|k _embeddings _has_context _known_spans _metadata _next_sentence _position_in_dataset _previous_sentence _start_position _text _tokenizer _tokenizer_that_created_tokens _tokens annotation_layers end_pos is_document_boundary language_code start_pos tokenized
flair.data.SpanLabel|k _score _value span
flair.data.TaggedCorpus|k _dev _test _train name
flair.data.Token|k _embeddings _internal_index _metadata _start_position annotation_layers end_pos form head_id sentence start_pos tags tags_proba_dist whitespace_after
flair.data.Tokenizer|k
flair.data._PartOfSentence|k _embeddings _metadata annotation_layers sentence
flair.data_fetcher.NLPTask|c s|c 0
flair.data_fetcher.NLPTaskDataFetcher|k
flair.datasets.CONLL_03|k _dev _test _train name
flair.datasets.CONLL_03_DUTCH|k _dev _test _train name
flair.datasets.CONLL_03_GERMAN|k _dev _test _train name
flair.datasets.CONLL_03_SPANISH|k _dev _test _train name
flair.datasets.CONLL_2000|k _dev _test _train name
flair.datasets.CSVClassificationCorpus|k _dev _test _train name
flair.datasets.CSVClassificationDataset|k column_name_map in_memory max_chars_per_doc max_tokens_per_doc path_to_file raw_data sentences text_columns tokenizer total_sentence_count use_tokenizer
flair.datasets.ClassificationCorpus|k _dev _test _train name
flair.datasets.ClassificationDataset|k in_memory indices label_prefix max_chars_per_doc max_tokens_per_doc path_to_file sentences tokenizer total_sentence_count use_tokenizer
flair.datasets.ColumnCorpus|k _dev _test _train name
flair.datasets.ColumnDataset|k column_name_map comment_symbol document_separator_token encoding in_memory indices path_to_column_file sentences tag_to_bioes text_column total_sentence_count
flair.datasets.DataLoader|b torch.utils.data.dataloader.DataLoader
flair.datasets.FeideggerCorpus|k _dev _test _train name
flair.datasets.FeideggerDataset|k data_points split
flair.datasets.GERMEVAL|k _dev _test _train name
flair.datasets.IMDB|k _dev _test _train name
flair.datasets.MongoDataset|k _MongoDataset__connection _MongoDataset__cursor categories in_memory indices max_chars_per_doc max_tokens_per_doc sentences text tokenizer total_sentence_count
flair.datasets.NER_BASQUE|k _dev _test _train name
flair.datasets.NEWSGROUPS|k _dev _test _train name
flair.datasets.OpusParallelCorpus|k _dev _test _train name
flair.datasets.ParallelTextCorpus|k _dev _test _train name
flair.datasets.ParallelTextDataset|k bi_sentences in_memory max_tokens_per_doc source_lines target_lines total_sentence_count use_tokenizer
flair.datasets.SentenceDataset|k sentences
flair.datasets.StringDataset|k texts use_tokenizer
flair.datasets.TREC_50|k _dev _test _train name
flair.datasets.TREC_6|k _dev _test _train name
flair.datasets.UD_ARABIC|k _dev _test _train name
flair.datasets.UD_BASQUE|k _dev _test _train name
flair.datasets.UD_BULGARIAN|k _dev _test _train name
flair.datasets.UD_CATALAN|k _dev _test _train name
flair.datasets.UD_CHINESE|k _dev _test _train name
flair.datasets.UD_CROATIAN|k _dev _test _train name
flair.datasets.UD_CZECH|k _dev _test _train name
flair.datasets.UD_DANISH|k _dev _test _train name
flair.datasets.UD_DUTCH|k _dev _test _train name
flair.datasets.UD_ENGLISH|k _dev _test _train name
flair.datasets.UD_FINNISH|k _dev _test _train name
flair.datasets.UD_FRENCH|k _dev _test _train name
flair.datasets.UD_GERMAN|k _dev _test _train name
flair.datasets.UD_GERMAN_HDT|k _dev _test _train name
flair.datasets.UD_HEBREW|k _dev _test _train name
flair.datasets.UD_HINDI|k _dev _test _train name
flair.datasets.UD_INDONESIAN|k _dev _test _train name
flair.datasets.UD_ITALIAN|k _dev _test _train name
flair.datasets.UD_JAPANESE|k _dev _test _train name
flair.datasets.UD_KOREAN|k _dev _test _train name
flair.datasets.UD_NORWEGIAN|k _dev _test _train name
flair.datasets.UD_PERSIAN|k _dev _test _train name
flair.datasets.UD_POLISH|k _dev _test _train name
flair.datasets.UD_PORTUGUESE|k _dev _test _train name
flair.datasets.UD_ROMANIAN|k _dev _test _train name
flair.datasets.UD_RUSSIAN|k _dev _test _train name
flair.datasets.UD_SERBIAN|k _dev _test _train name
flair.datasets.UD_SLOVAK|k _dev _test _train name
flair.datasets.UD_SLOVENIAN|k _dev _test _train name
flair.datasets.UD_SPANISH|k _dev _test _train name
flair.datasets.UD_SWEDISH|k _dev _test _train name
flair.datasets.UD_TURKISH|k _dev _test _train name
flair.datasets.UniversalDependenciesCorpus|k _dev _test _train name
flair.datasets.UniversalDependenciesDataset|k in_memory indices path_to_conll_file sentences total_sentence_count
flair.datasets.WASSA_ANGER|k _dev _test _train name
flair.datasets.WASSA_FEAR|k _dev _test _train name
flair.datasets.WASSA_JOY|k _dev _test _train name
flair.datasets.WASSA_SADNESS|k _dev _test _train name
flair.datasets.WIKINER_DUTCH|k _dev _test _train name
flair.datasets.WIKINER_ENGLISH|k _dev _test _train name
flair.datasets.WIKINER_FRENCH|k _dev _test _train name
flair.datasets.WIKINER_GERMAN|k _dev _test _train name
flair.datasets.WIKINER_ITALIAN|k _dev _test _train name
flair.datasets.WIKINER_POLISH|k _dev _test _train name
flair.datasets.WIKINER_PORTUGUESE|k _dev _test _train name
flair.datasets.WIKINER_RUSSIAN|k _dev _test _train name
flair.datasets.WIKINER_SPANISH|k _dev _test _train name
flair.datasets.WNUT_17|k _dev _test _train name
flair.datasets.base.DataLoader|b torch.utils.data.dataloader.DataLoader
flair.datasets.base.FlairDatapointDataset|k datapoints sentences
flair.datasets.base.MongoDataset|k _MongoDataset__connection _MongoDataset__cursor categories in_memory indices max_chars_per_doc max_tokens_per_doc sentences tag_type text tokenizer total_sentence_count
flair.datasets.base.SentenceDataset|k datapoints sentences
flair.datasets.base.StringDataset|k texts use_tokenizer
flair.datasets.biomedical.ANAT_EM|k _dev _test _train name tokenizer
flair.datasets.biomedical.AZDZ|k _dev _test _train name tokenizer
flair.datasets.biomedical.BC2GM|k _dev _test _train name tokenizer
flair.datasets.biomedical.BIGBIO_NER_CORPUS|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.BIOBERT_CHEMICAL_BC4CHEMD|k _dev _test _train name tokenizer
flair.datasets.biomedical.BIOBERT_CHEMICAL_BC5CDR|k _dev _test _train name tokenizer
flair.datasets.biomedical.BIOBERT_DISEASE_BC5CDR|k _dev _test _train name tokenizer
flair.datasets.biomedical.BIOBERT_DISEASE_NCBI|k _dev _test _train name tokenizer
flair.datasets.biomedical.BIOBERT_GENE_BC2GM|k _dev _test _train name tokenizer
flair.datasets.biomedical.BIOBERT_GENE_JNLPBA|k _dev _test _train name tokenizer
flair.datasets.biomedical.BIOBERT_SPECIES_LINNAEUS|k _dev _test _train name tokenizer
flair.datasets.biomedical.BIOBERT_SPECIES_S800|k _dev _test _train name tokenizer
flair.datasets.biomedical.BIONLP2013_CG|k _dev _test _train name tokenizer
flair.datasets.biomedical.BIONLP2013_PC|k _dev _test _train name tokenizer
flair.datasets.biomedical.BIOSEMANTICS|k _dev _test _train name tokenizer
flair.datasets.biomedical.BIO_INFER|k _dev _test _train name tokenizer
flair.datasets.biomedical.BioBertHelper|k _dev _test _train name tokenizer
flair.datasets.biomedical.BioNLPCorpus|k _dev _test _train name tokenizer
flair.datasets.biomedical.CDR|k _dev _test _train name tokenizer
flair.datasets.biomedical.CELL_FINDER|k _dev _test _train name tokenizer
flair.datasets.biomedical.CEMP|k _dev _test _train name tokenizer
flair.datasets.biomedical.CHEBI|k _dev _test _train name tokenizer
flair.datasets.biomedical.CHEMDNER|k _dev _test _train name tokenizer
flair.datasets.biomedical.CLL|k _dev _test _train name tokenizer
flair.datasets.biomedical.CRAFT|k _dev _test _train name tokenizer
flair.datasets.biomedical.CRAFT_V4|k _dev _test _train name tokenizer
flair.datasets.biomedical.CoNLLWriter|k sentence_splitter
flair.datasets.biomedical.DECA|k _dev _test _train name tokenizer
flair.datasets.biomedical.DpEntry|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
flair.datasets.biomedical.Entity|k char_span type
flair.datasets.biomedical.FSU|k _dev _test _train name tokenizer
flair.datasets.biomedical.GELLUS|k _dev _test _train name tokenizer
flair.datasets.biomedical.GPRO|k _dev _test _train name tokenizer
flair.datasets.biomedical.HUNER_ALL_BIOID|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_BIONLP2013_CG|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_BIONLP_ST_2011_ID|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_BIONLP_ST_2013_PC|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_BIORED|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_CDR|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_CELL_FINDER|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_CHEBI|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_CPI|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_CRAFT_V4|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_DRUGPROT|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_JNLPBA|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_LOCTEXT|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_MIRNA|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_SCAI|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_ALL_VARIOME|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_BIONLP2013_CG|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CELL_LINE|k _dev _test _train corpora entity_type huner_corpora huner_corpora_classes name tokenizer
flair.datasets.biomedical.HUNER_CELL_LINE_BIOID|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CELL_LINE_BIORED|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CELL_LINE_CELL_FINDER|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CELL_LINE_CLL|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CELL_LINE_GELLUS|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CELL_LINE_JNLPBA|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CELL_LINE_TMVAR_V3|k _dev _test _train name sentence_splitter
flair.datasets.biomedical.HUNER_CHEBI|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL|k _dev _test _train corpora entity_type huner_corpora huner_corpora_classes name tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_BIOID|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_BIONLP2013_CG|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_BIONLP_ST_2011_ID|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_BIONLP_ST_2013_PC|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_BIORED|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_CDR|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_CEMP|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_CHEBI|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_CHEMDNER|k _dev _test _train download_folder name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_CPI|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_CRAFT_V4|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_DRUGPROT|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_NLM_CHEM|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CHEMICAL_SCAI|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_CRAFT_V4|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_DISEASE|k _dev _test _train corpora entity_type huner_corpora huner_corpora_classes name tokenizer
flair.datasets.biomedical.HUNER_DISEASE_BIONLP2013_CG|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_DISEASE_BIORED|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_DISEASE_CDR|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_DISEASE_MIRNA|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_DISEASE_NCBI|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_DISEASE_PDR|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_DISEASE_SCAI|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_DISEASE_VARIOME|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE|k _dev _test _train corpora entity_type huner_corpora huner_corpora_classes name tokenizer
flair.datasets.biomedical.HUNER_GENE_BC2GM|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_BIOID|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_BIONLP2013_CG|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_BIONLP_ST_2011_EPI|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_BIONLP_ST_2011_GE|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_BIONLP_ST_2011_ID|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_BIONLP_ST_2011_REL|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_BIONLP_ST_2013_GE|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_BIONLP_ST_2013_PC|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_BIORED|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_BIO_INFER|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_CELL_FINDER|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_CHEBI|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_CPI|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_CRAFT_V4|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_DECA|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_DRUGPROT|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_FSU|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_GNORMPLUS|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_GPRO|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_IEPA|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_JNLPBA|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_LOCTEXT|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_MIRNA|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_NLM_GENE|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_OSIRIS|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_PROGENE|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_SETH_CORPUS|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_TMVAR_V3|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_GENE_VARIOME|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_JNLPBA|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_LOCTEXT|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_MIRNA|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_SPECIES|k _dev _test _train corpora entity_type huner_corpora huner_corpora_classes name tokenizer
flair.datasets.biomedical.HUNER_SPECIES_BIOID|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_SPECIES_BIONLP2013_CG|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_SPECIES_BIONLP_ST_2011_ID|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_SPECIES_BIONLP_ST_2019_BB|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_SPECIES_BIORED|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_SPECIES_CELL_FINDER|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_SPECIES_CHEBI|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_SPECIES_CRAFT_V4|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_SPECIES_LINNEAUS|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_SPECIES_LOCTEXT|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_SPECIES_MIRNA|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_SPECIES_S800|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HUNER_SPECIES_TMVAR_V3|k _dev _test _train name sentence_splitter
flair.datasets.biomedical.HUNER_SPECIES_VARIOME|k _dev _test _train entity_type_mapping name sentence_splitter tokenizer
flair.datasets.biomedical.HunerDataset|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.biomedical.HunerJNLPBA|k
flair.datasets.biomedical.HunerMiRNAHelper|k
flair.datasets.biomedical.HunerMultiCorpus|k _dev _test _train corpora entity_type huner_corpora huner_corpora_classes name tokenizer
flair.datasets.biomedical.IEPA|k _dev _test _train name tokenizer
flair.datasets.biomedical.InternalBioNerDataset|k documents entities_per_document entity_types
flair.datasets.biomedical.JNLPBA|k _dev _test _train name tokenizer
flair.datasets.biomedical.KaewphanCorpusHelper|k
flair.datasets.biomedical.LINNEAUS|k _dev _test _train name tokenizer
flair.datasets.biomedical.LOCTEXT|k _dev _test _train name tokenizer
flair.datasets.biomedical.MIRNA|k _dev _test _train name tokenizer
flair.datasets.biomedical.NCBI_DISEASE|k _dev _test _train name tokenizer
flair.datasets.biomedical.OSIRIS|k _dev _test _train name tokenizer
flair.datasets.biomedical.PDR|k _dev _test _train name tokenizer
flair.datasets.biomedical.S800|k _dev _test _train name tokenizer
flair.datasets.biomedical.SCAI_CHEMICALS|k _dev _test _train name tokenizer
flair.datasets.biomedical.SCAI_DISEASE|k _dev _test _train name tokenizer
flair.datasets.biomedical.ScaiCorpus|k _dev _test _train name tokenizer
flair.datasets.biomedical.VARIOME|k _dev _test _train name tokenizer
flair.datasets.conllu.CoNLLUCorpus|k _dev _test _train name
flair.datasets.conllu.CoNLLUDataset|k field_parsers fields in_memory indices metadata_parsers path_to_conllu_file sentences token_annotation_fields total_sentence_count
flair.datasets.document_classification.AGNEWS|k _dev _test _train name tokenizer
flair.datasets.document_classification.AMAZON_REVIEWS|k _dev _test _train name tokenizer
flair.datasets.document_classification.COMMUNICATIVE_FUNCTIONS|k _dev _test _train name tokenizer
flair.datasets.document_classification.CSVClassificationCorpus|k _dev _test _train name tokenizer
flair.datasets.document_classification.CSVClassificationDataset|k column_name_map in_memory label_type max_chars_per_doc max_tokens_per_doc no_class_label pair_columns path_to_file raw_data sentences text_columns tokenizer total_sentence_count
flair.datasets.document_classification.ClassificationCorpus|k _dev _test _train name tokenizer
flair.datasets.document_classification.ClassificationDataset|k allow_examples_without_labels filter_if_longer_than indices label_name_map label_prefix label_type lines memory_mode path_to_file sentences tokenizer total_sentence_count truncate_to_max_chars truncate_to_max_tokens
flair.datasets.document_classification.GERMEVAL_2018_OFFENSIVE_LANGUAGE|k _dev _test _train name tokenizer
flair.datasets.document_classification.GLUE_COLA|k _dev _test _train eval_dataset name tokenizer
flair.datasets.document_classification.GLUE_SST2|k _dev _test _train eval_dataset name tokenizer
flair.datasets.document_classification.GO_EMOTIONS|k _dev _test _train name tokenizer
flair.datasets.document_classification.IMDB|k _dev _test _train name tokenizer
flair.datasets.document_classification.NEWSGROUPS|k _dev _test _train name tokenizer
flair.datasets.document_classification.SENTEVAL_CR|k _dev _test _train name tokenizer
flair.datasets.document_classification.SENTEVAL_MPQA|k _dev _test _train name tokenizer
flair.datasets.document_classification.SENTEVAL_MR|k _dev _test _train name tokenizer
flair.datasets.document_classification.SENTEVAL_SST_BINARY|k _dev _test _train name tokenizer
flair.datasets.document_classification.SENTEVAL_SST_GRANULAR|k _dev _test _train name tokenizer
flair.datasets.document_classification.SENTEVAL_SUBJ|k _dev _test _train name tokenizer
flair.datasets.document_classification.SENTIMENT_140|k _dev _test _train name tokenizer
flair.datasets.document_classification.STACKOVERFLOW|k _dev _test _train name tokenizer
flair.datasets.document_classification.TREC_50|k _dev _test _train name tokenizer
flair.datasets.document_classification.TREC_6|k _dev _test _train name tokenizer
flair.datasets.document_classification.WASSA_ANGER|k _dev _test _train name tokenizer
flair.datasets.document_classification.WASSA_FEAR|k _dev _test _train name tokenizer
flair.datasets.document_classification.WASSA_JOY|k _dev _test _train name tokenizer
flair.datasets.document_classification.WASSA_SADNESS|k _dev _test _train name tokenizer
flair.datasets.document_classification.YAHOO_ANSWERS|k _dev _test _train name tokenizer
flair.datasets.entity_linking.BIGBIO_EL_BC5CDR_CHEMICAL|k _dev _test _train label_type name norm_keys tokenizer
flair.datasets.entity_linking.BIGBIO_EL_GNORMPLUS|k _dev _re_tax_id _test _train label_type name norm_keys tokenizer
flair.datasets.entity_linking.BIGBIO_EL_NCBI_DISEASE|k _dev _test _train label_type name norm_keys tokenizer
flair.datasets.entity_linking.BigBioEntityLinkingCorpus|k _dev _test _train label_type name norm_keys tokenizer
flair.datasets.entity_linking.CTD_CHEMICALS_DICTIONARY|k _dataset_name _idx_to_candidates _text_to_index
flair.datasets.entity_linking.CTD_DISEASES_DICTIONARY|k _dataset_name _idx_to_candidates _text_to_index
flair.datasets.entity_linking.EntityLinkingCorpus|k _dev _test _train ent_dictionary entity_occurences name number_of_entities threshold total_number_of_entity_mentions
flair.datasets.entity_linking.EntityLinkingDictionary|k _dataset_name _idx_to_candidates _text_to_index
flair.datasets.entity_linking.HunerEntityLinkingDictionary|k _dataset_name _idx_to_candidates _text_to_index dataset_file
flair.datasets.entity_linking.InMemoryEntityLinkingDictionary|k _dataset_name _idx_to_candidates _text_to_index
flair.datasets.entity_linking.NCBI_GENE_HUMAN_DICTIONARY|k _dataset_name _idx_to_candidates _text_to_index
flair.datasets.entity_linking.NCBI_TAXONOMY_DICTIONARY|k _dataset_name _idx_to_candidates _text_to_index
flair.datasets.entity_linking.NEL_ENGLISH_AIDA|k _dev _test _train ent_dictionary entity_occurences name number_of_entities threshold tokenizer total_number_of_entity_mentions
flair.datasets.entity_linking.NEL_ENGLISH_AQUAINT|k _dev _test _train agreement_threshold ent_dictionary entity_occurences name number_of_entities threshold tokenizer total_number_of_entity_mentions
flair.datasets.entity_linking.NEL_ENGLISH_IITB|k _dev _test _train ent_dictionary entity_occurences name number_of_entities threshold tokenizer total_number_of_entity_mentions
flair.datasets.entity_linking.NEL_ENGLISH_REDDIT|k _dev _test _train comment_annotations comments curr_annot curr_comm curr_row ent_dictionary entity_occurences name number_of_entities parsed_row post_annotations stop_iter threshold tokenizer total_number_of_entity_mentions
flair.datasets.entity_linking.NEL_ENGLISH_TWEEKI|k _dev _test _train ent_dictionary entity_occurences name number_of_entities threshold tokenizer total_number_of_entity_mentions
flair.datasets.entity_linking.NEL_GERMAN_HIPE|k _dev _test _train ent_dictionary entity_occurences name number_of_entities threshold tokenizer total_number_of_entity_mentions wiki_language
flair.datasets.entity_linking.WSD_MASC|k _dev _test _train ent_dictionary entity_occurences name number_of_entities threshold tokenizer total_number_of_entity_mentions
flair.datasets.entity_linking.WSD_OMSTI|k _dev _test _train ent_dictionary entity_occurences name number_of_entities threshold tokenizer total_number_of_entity_mentions
flair.datasets.entity_linking.WSD_RAGANATO_ALL|k _dev _test _train ent_dictionary entity_occurences name number_of_entities threshold tokenizer total_number_of_entity_mentions
flair.datasets.entity_linking.WSD_SEMCOR|k _dev _test _train ent_dictionary entity_occurences name number_of_entities threshold tokenizer total_number_of_entity_mentions
flair.datasets.entity_linking.WSD_TRAINOMATIC|k _dev _test _train ent_dictionary entity_occurences name number_of_entities threshold tokenizer total_number_of_entity_mentions
flair.datasets.entity_linking.WSD_UFSAC|k _dev _test _train corpora name tokenizer
flair.datasets.entity_linking.WSD_WORDNET_GLOSS_TAGGED|k _dev _test _train ent_dictionary entity_occurences name number_of_entities threshold tokenizer total_number_of_entity_mentions
flair.datasets.entity_linking.ZELDA|k _dev _test _train name tokenizer
flair.datasets.ocr.OcrCorpus|k _dev _test _train name tokenizer
flair.datasets.ocr.OcrJsonDataset|k base_path encoding file_names in_memory label_name_map label_type load_images normalize_coords_to_thousands sentences total_sentence_count
flair.datasets.ocr.SROIE|k _dev _test _train name tokenizer
flair.datasets.relation_extraction.RE_ENGLISH_CONLL04|k _dev _test _train name tokenizer
flair.datasets.relation_extraction.RE_ENGLISH_DRUGPROT|k _dev _test _train name sentence_splitter tokenizer
flair.datasets.relation_extraction.RE_ENGLISH_SEMEVAL2010|k _dev _test _train name tokenizer
flair.datasets.relation_extraction.RE_ENGLISH_TACRED|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.ANER_CORP|k _dev _test _train name
flair.datasets.sequence_labeling.BIOFID|k _dev _test _train name
flair.datasets.sequence_labeling.BIOSCOPE|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.BUSINESS_HUN|k _dev _test _train name
flair.datasets.sequence_labeling.CLEANCONLL|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.CONLL_03|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.CONLL_03_DUTCH|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.CONLL_03_GERMAN|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.CONLL_03_SPANISH|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.CONLL_2000|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.ColumnCorpus|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.ColumnDataset|k banned_sentences column_delimiter column_name_map comment_symbol default_whitespace_after document_separator_token documents_as_sentences encoding every_sentence_is_independent head_id_column in_memory indices label_name_map path_to_column_file sentences sentences_raw span_level_tag_columns tag_to_bioes text_column total_sentence_count use_tokenizer word_level_tag_columns
flair.datasets.sequence_labeling.DANE|k _dev _test _train name
flair.datasets.sequence_labeling.EUROPARL_NER_GERMAN|k _dev _test _train name
flair.datasets.sequence_labeling.FEWNERD|k _dev _test _train bio_format_data data_folder dataset_name name tokenizer
flair.datasets.sequence_labeling.GERMEVAL_14|k _dev _test _train name
flair.datasets.sequence_labeling.INSPEC|k _dev _test _train name
flair.datasets.sequence_labeling.JsonlCorpus|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.JsonlDataset|k label_column_name label_type metadata_column_name path_to_json_file sentences text_column_name
flair.datasets.sequence_labeling.KEYPHRASE_INSPEC|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.KEYPHRASE_SEMEVAL2010|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.KEYPHRASE_SEMEVAL2017|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.LER_GERMAN|k _dev _test _train name
flair.datasets.sequence_labeling.MASAKHA_POS|k _dev _test _train corpora name tokenizer
flair.datasets.sequence_labeling.MIT_MOVIE_NER_COMPLEX|k _dev _test _train name
flair.datasets.sequence_labeling.MIT_MOVIE_NER_SIMPLE|k _dev _test _train name
flair.datasets.sequence_labeling.MIT_RESTAURANTS|k _dev _test _train name
flair.datasets.sequence_labeling.MIT_RESTAURANT_NER|k _dev _test _train name
flair.datasets.sequence_labeling.MultiCoNer|k _dev _test _train name
flair.datasets.sequence_labeling.MultiFileColumnCorpus|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.MultiFileJsonlCorpus|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ARABIC_ANER|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ARABIC_AQMAR|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_BASQUE|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_BAVARIAN_WIKI|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_CHINESE_WEIBO|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_DANISH_DANE|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_DANISH_DANSK|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ENGLISH_MOVIE_COMPLEX|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ENGLISH_MOVIE_SIMPLE|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ENGLISH_PERSON|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ENGLISH_RESTAURANT|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ENGLISH_SEC_FILLINGS|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ENGLISH_STACKOVERFLOW|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ENGLISH_TWITTER|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ENGLISH_WEBPAGES|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ENGLISH_WIKIGOLD|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ENGLISH_WNUT_2020|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ESTONIAN_NOISY|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_FINNISH|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_GERMAN_BIOFID|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_GERMAN_EUROPARL|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_GERMAN_GERMEVAL|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_GERMAN_LEGAL|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_GERMAN_MOBIE|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_GERMAN_POLITICS|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_HIPE_2022|k _dev _test _train name preproc_fn tokenizer
flair.datasets.sequence_labeling.NER_HUNGARIAN|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ICDAR_EUROPEANA|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_ICELANDIC|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_JAPANESE|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_MASAKHANE|k _dev _test _train corpora name tokenizer
flair.datasets.sequence_labeling.NER_MULTI_CONER|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_MULTI_CONER_V2|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_MULTI_WIKIANN|k _dev _test _train corpora name tokenizer
flair.datasets.sequence_labeling.NER_MULTI_WIKINER|k _dev _test _train corpora name tokenizer
flair.datasets.sequence_labeling.NER_MULTI_XTREME|k _dev _test _train corpora name tokenizer
flair.datasets.sequence_labeling.NER_NERMUD|k _dev _test _train corpora name tokenizer
flair.datasets.sequence_labeling.NER_NOISEBENCH|k _dev _test _train base_path cleanconll_base_path name tokenizer
flair.datasets.sequence_labeling.NER_SWEDISH|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_TURKU|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.NER_UKRAINIAN|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.ONTONOTES|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.SEC_FILLINGS|k _dev _test _train name
flair.datasets.sequence_labeling.SEMEVAL2010|k _dev _test _train name
flair.datasets.sequence_labeling.SEMEVAL2017|k _dev _test _train name
flair.datasets.sequence_labeling.STACKOVERFLOW_NER|k _dev _test _train name
flair.datasets.sequence_labeling.TURKU_NER|k _dev _test _train name
flair.datasets.sequence_labeling.TWITTER_NER|k _dev _test _train name
flair.datasets.sequence_labeling.UP_CHINESE|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.UP_ENGLISH|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.UP_FINNISH|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.UP_FRENCH|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.UP_GERMAN|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.UP_ITALIAN|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.UP_SPANISH|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.UP_SPANISH_ANCORA|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.WEIBO_NER|k _dev _test _train name
flair.datasets.sequence_labeling.WIKIANN|k _dev _test _train corpora name
flair.datasets.sequence_labeling.WIKIGOLD_NER|k _dev _test _train name
flair.datasets.sequence_labeling.WIKINER_DUTCH|k _dev _test _train name
flair.datasets.sequence_labeling.WIKINER_ENGLISH|k _dev _test _train name
flair.datasets.sequence_labeling.WIKINER_FRENCH|k _dev _test _train name
flair.datasets.sequence_labeling.WIKINER_GERMAN|k _dev _test _train name
flair.datasets.sequence_labeling.WIKINER_ITALIAN|k _dev _test _train name
flair.datasets.sequence_labeling.WIKINER_POLISH|k _dev _test _train name
flair.datasets.sequence_labeling.WIKINER_PORTUGUESE|k _dev _test _train name
flair.datasets.sequence_labeling.WIKINER_RUSSIAN|k _dev _test _train name
flair.datasets.sequence_labeling.WIKINER_SPANISH|k _dev _test _train name
flair.datasets.sequence_labeling.WNUT_17|k _dev _test _train name tokenizer
flair.datasets.sequence_labeling.WNUT_2020_NER|k _dev _test _train name
flair.datasets.sequence_labeling.WSD_UFSAC|k _dev _test _train name
flair.datasets.sequence_labeling.XTREME|k _dev _test _train corpora name
flair.datasets.text_image.FeideggerCorpus|k _dev _test _train name tokenizer
flair.datasets.text_image.FeideggerDataset|k data_points split
flair.datasets.text_text.DataPairCorpus|k _dev _test _train name tokenizer
flair.datasets.text_text.DataPairDataset|k data_pairs first_elements in_memory label label_type labels max_tokens_per_doc second_elements total_data_count use_tokenizer
flair.datasets.text_text.DataTripleCorpus|k _dev _test _train name tokenizer
flair.datasets.text_text.DataTripleDataset|k data_triples first_elements in_memory label label_type labels max_tokens_per_doc second_elements third_elements total_data_count use_tokenizer
flair.datasets.text_text.GLUE_MNLI|k _dev _test _train eval_dataset evaluate_on_matched name tokenizer
flair.datasets.text_text.GLUE_MRPC|k _dev _test _train name tokenizer
flair.datasets.text_text.GLUE_QNLI|k _dev _test _train eval_dataset name tokenizer
flair.datasets.text_text.GLUE_QQP|k _dev _test _train eval_dataset name tokenizer
flair.datasets.text_text.GLUE_RTE|k _dev _test _train eval_dataset name tokenizer
flair.datasets.text_text.GLUE_STSB|k _dev _test _train eval_dataset name tokenizer
flair.datasets.text_text.GLUE_WNLI|k _dev _test _train eval_dataset name tokenizer
flair.datasets.text_text.OpusParallelCorpus|k _dev _test _train in_memory name tokenizer
flair.datasets.text_text.ParallelTextCorpus|k _dev _test _train in_memory name tokenizer
flair.datasets.text_text.ParallelTextDataset|k bi_sentences in_memory max_tokens_per_doc source_lines target_lines total_sentence_count use_tokenizer
flair.datasets.text_text.SUPERGLUE_RTE|k _dev _test _train eval_dataset name tokenizer
flair.datasets.treebanks.UD_AFRIKAANS|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_ANCIENT_GREEK|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_ARABIC|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_ARMENIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_BASQUE|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_BAVARIAN_MAIBAAM|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_BELARUSIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_BULGARIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_BURYAT|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_CATALAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_CHINESE|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_CHINESE_KYOTO|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_COPTIC|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_CROATIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_CZECH|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_DANISH|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_DUTCH|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_ENGLISH|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_ESTONIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_FAROESE|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_FINNISH|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_FRENCH|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_GALICIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_GERMAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_GERMAN_HDT|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_GOTHIC|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_GREEK|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_HEBREW|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_HINDI|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_INDONESIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_IRISH|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_ITALIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_JAPANESE|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_KAZAKH|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_KOREAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_LATIN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_LATVIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_LITHUANIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_LIVVI|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_MALTESE|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_MARATHI|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_NAIJA|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_NORTH_SAMI|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_NORWEGIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_OLD_CHURCH_SLAVONIC|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_OLD_FRENCH|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_PERSIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_POLISH|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_PORTUGUESE|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_ROMANIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_RUSSIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_SERBIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_SLOVAK|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_SLOVENIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_SPANISH|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_SWEDISH|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_TURKISH|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_UKRAINIAN|k _dev _test _train name tokenizer
flair.datasets.treebanks.UD_WOLOF|k _dev _test _train name tokenizer
flair.datasets.treebanks.UniversalDependenciesCorpus|k _dev _test _train name tokenizer
flair.datasets.treebanks.UniversalDependenciesDataset|k in_memory indices path_to_conll_file sentences split_multiwords total_sentence_count
flair.embeddings.BertEmbeddings|b torch.nn.modules.module.Module|k layer_indexes model name pooling_operation static_embeddings tokenizer use_scalar_mix
flair.embeddings.BytePairEmbeddings|b torch.nn.modules.module.Module|k _BytePairEmbeddings__embedding_length embedder name static_embeddings
flair.embeddings.CharLMEmbeddings|b torch.nn.modules.module.Module|k _CharLMEmbeddings__embedding_length cache detach is_forward_lm lm name static_embeddings
flair.embeddings.CharacterEmbeddings|b torch.nn.modules.module.Module|k _CharacterEmbeddings__embedding_length char_dictionary char_embedding char_embedding_dim char_rnn hidden hidden_size_char name static_embeddings
flair.embeddings.ConvTransformNetworkImageEmbeddings|b torch.nn.modules.module.Module|k _feat_dim cls_token conv_features position_features transformer use_transformer
flair.embeddings.DocumentEmbeddings|b torch.nn.modules.module.Module
flair.embeddings.DocumentLMEmbeddings|b torch.nn.modules.module.Module|k _embedding_length detach embeddings name static_embeddings
flair.embeddings.DocumentLSTMEmbeddings|b torch.nn.modules.module.Module|k _DocumentLSTMEmbeddings__embedding_length bidirectional dropout embeddings embeddings_dimension length_of_all_token_embeddings name reproject_words rnn static_embeddings use_word_dropout word_dropout word_reprojection_map
flair.embeddings.DocumentMeanEmbeddings|b torch.nn.modules.module.Module|k _DocumentMeanEmbeddings__embedding_length embeddings name
flair.embeddings.DocumentPoolEmbeddings|b torch.nn.modules.module.Module|k _DocumentPoolEmbeddings__embedding_length embedding_flex embedding_flex_nonlinear embedding_flex_nonlinear_map embeddings fine_tune_mode mode name pool_op pooling
flair.embeddings.DocumentRNNEmbeddings|b torch.nn.modules.module.Module|k _DocumentRNNEmbeddings__embedding_length bidirectional dropout embeddings embeddings_dimension length_of_all_token_embeddings locked_dropout name reproject_words rnn rnn_type static_embeddings use_word_dropout word_dropout word_reprojection_map
flair.embeddings.ELMoEmbeddings|b torch.nn.modules.module.Module|k _ELMoEmbeddings__embedding_length ee name static_embeddings
flair.embeddings.ELMoTransformerEmbeddings|b torch.nn.modules.module.Module|k _ELMoTransformerEmbeddings__embedding_length indexer lm_embedder name static_embeddings vocab
flair.embeddings.Embeddings|b torch.nn.modules.module.Module
flair.embeddings.FastTextEmbeddings|b torch.nn.modules.module.Module|k _FastTextEmbeddings__embedding_length embeddings field name precomputed_word_embeddings static_embeddings
flair.embeddings.FlairEmbeddings|b torch.nn.modules.module.Module|k PRETRAINED_MODEL_ARCHIVE_MAP _FlairEmbeddings__embedding_length cache chars_per_chunk detach fine_tune is_forward_lm lm name static_embeddings
flair.embeddings.HashEmbeddings|b torch.nn.modules.module.Module|k _HashEmbeddings__embedding_length _HashEmbeddings__hash_method _HashEmbeddings__num_embeddings embedding_layer name static_embeddings
flair.embeddings.IdentityImageEmbeddings|b torch.nn.modules.module.Module|k PIL _IdentityImageEmbeddings__embedding_length name static_embeddings transforms
flair.embeddings.ImageEmbeddings|b torch.nn.modules.module.Module
flair.embeddings.MuseCrosslingualEmbeddings|b torch.nn.modules.module.Module|k _MuseCrosslingualEmbeddings__embedding_length language_embeddings name static_embeddings
flair.embeddings.NILCEmbeddings|b torch.nn.modules.module.Module|k _NILCEmbeddings__embedding_length _WordEmbeddings__embedding_length embeddings field name precomputed_word_embeddings static_embeddings
flair.embeddings.NetworkImageEmbeddings|b torch.nn.modules.module.Module|k _NetworkImageEmbeddings__embedding_length features name transforms
flair.embeddings.OneHotEmbeddings|b torch.nn.modules.module.Module|k _OneHotEmbeddings__embedding_length embedding_layer field min_freq name static_embeddings vocab_dictionary
flair.embeddings.OpenAIGPT2Embeddings|b torch.nn.modules.module.Module|k _OpenAIGPT2Embeddings__embedding_length layers model name pooling_operation static_embeddings tokenizer use_scalar_mix
flair.embeddings.OpenAIGPTEmbeddings|b torch.nn.modules.module.Module|k _OpenAIGPTEmbeddings__embedding_length layers model name pooling_operation static_embeddings tokenizer use_scalar_mix
flair.embeddings.PooledFlairEmbeddings|b torch.nn.modules.module.Module|k aggregate_op context_embeddings name only_capitalized pooling static_embeddings word_count word_embeddings
flair.embeddings.PrecomputedImageEmbeddings|b torch.nn.modules.module.Module|k _PrecomputedImageEmbeddings__embedding_length name static_embeddings url2tensor_dict
flair.embeddings.RoBERTaEmbeddings|b torch.nn.modules.module.Module|k _RoBERTaEmbeddings__embedding_length layers model name pooling_operation static_embeddings tokenizer use_scalar_mix
flair.embeddings.ScalarMix|b torch.nn.modules.module.Module|k gamma mixture_size scalar_parameters
flair.embeddings.StackedEmbeddings|b torch.nn.modules.module.Module|k _StackedEmbeddings__embedding_length _StackedEmbeddings__embedding_type detach embeddings name static_embeddings
flair.embeddings.TokenEmbeddings|b torch.nn.modules.module.Module
flair.embeddings.TransformerXLEmbeddings|b torch.nn.modules.module.Module|k _TransformerXLEmbeddings__embedding_length layers model name static_embeddings tokenizer use_scalar_mix
flair.embeddings.XLMEmbeddings|b torch.nn.modules.module.Module|k _XLMEmbeddings__embedding_length layers model name pooling_operation static_embeddings tokenizer use_scalar_mix
flair.embeddings.XLNetEmbeddings|b torch.nn.modules.module.Module|k _XLNetEmbeddings__embedding_length layers model name pooling_operation static_embeddings tokenizer use_scalar_mix
flair.embeddings.base.DocumentEmbeddings|b torch.nn.modules.module.Module|k name static_embeddings
flair.embeddings.base.Embeddings|b torch.nn.modules.module.Module|k name static_embeddings
flair.embeddings.base.ScalarMix|b torch.nn.modules.module.Module|k gamma mixture_size scalar_parameters
flair.embeddings.base.TokenEmbeddings|b torch.nn.modules.module.Module|k name static_embeddings
flair.embeddings.document.DocumentCNNEmbeddings|b torch.nn.modules.module.Module|k _DocumentCNNEmbeddings__embedding_length convs dropout embeddings embeddings_dimension kernels length_of_all_token_embeddings locked_dropout min_sequence_length name pool reproject_words static_embeddings word_dropout word_reprojection_map
flair.embeddings.document.DocumentEmbeddings|b torch.nn.modules.module.Module|k name static_embeddings
flair.embeddings.document.DocumentLMEmbeddings|b torch.nn.modules.module.Module|k _DocumentLMEmbeddings__names _embedding_length embeddings name static_embeddings
flair.embeddings.document.DocumentPoolEmbeddings|b torch.nn.modules.module.Module|k _DocumentPoolEmbeddings__embedding_length embedding_flex embedding_flex_nonlinear embedding_flex_nonlinear_map embeddings fine_tune_mode name pool_op pooling static_embeddings
flair.embeddings.document.DocumentTFIDFEmbeddings|b torch.nn.modules.module.Module|k _DocumentTFIDFEmbeddings__embedding_length name static_embeddings vectorizer
flair.embeddings.document.SentenceTransformerDocumentEmbeddings|b torch.nn.modules.module.Module|k batch_size convert_to_numpy model model_name name static_embeddings
flair.embeddings.image.ConvTransformNetworkImageEmbeddings|b torch.nn.modules.module.Module|k _feat_dim cls_token conv_features name position_features static_embeddings transformer use_transformer
flair.embeddings.image.IdentityImageEmbeddings|b torch.nn.modules.module.Module|k PIL _IdentityImageEmbeddings__embedding_length name static_embeddings transforms
flair.embeddings.image.ImageEmbeddings|b torch.nn.modules.module.Module|k name static_embeddings
flair.embeddings.image.NetworkImageEmbeddings|b torch.nn.modules.module.Module|k _NetworkImageEmbeddings__embedding_length features name static_embeddings transforms
flair.embeddings.image.PrecomputedImageEmbeddings|b torch.nn.modules.module.Module|k _PrecomputedImageEmbeddings__embedding_length name static_embeddings url2tensor_dict
flair.embeddings.legacy.BertEmbeddings|b torch.nn.modules.module.Module|k layer_indexes model name pooling_operation static_embeddings tokenizer use_scalar_mix
flair.embeddings.legacy.CharLMEmbeddings|b torch.nn.modules.module.Module|k _CharLMEmbeddings__embedding_length cache detach is_forward_lm lm name static_embeddings
flair.embeddings.legacy.DocumentLSTMEmbeddings|b torch.nn.modules.module.Module|k _DocumentLSTMEmbeddings__embedding_length bidirectional dropout embeddings embeddings_dimension length_of_all_token_embeddings name reproject_words rnn static_embeddings use_word_dropout word_dropout word_reprojection_map
flair.embeddings.legacy.DocumentMeanEmbeddings|b torch.nn.modules.module.Module|k _DocumentMeanEmbeddings__embedding_length embeddings name static_embeddings
flair.embeddings.legacy.ELMoTransformerEmbeddings|b torch.nn.modules.module.Module|k _ELMoTransformerEmbeddings__embedding_length indexer lm_embedder name static_embeddings vocab
flair.embeddings.legacy.OpenAIGPT2Embeddings|b torch.nn.modules.module.Module|k _OpenAIGPT2Embeddings__embedding_length layers model name pooling_operation static_embeddings tokenizer use_scalar_mix
flair.embeddings.legacy.OpenAIGPTEmbeddings|b torch.nn.modules.module.Module|k _OpenAIGPTEmbeddings__embedding_length layers model name pooling_operation static_embeddings tokenizer use_scalar_mix
flair.embeddings.legacy.RoBERTaEmbeddings|b torch.nn.modules.module.Module|k _RoBERTaEmbeddings__embedding_length layers model name pooling_operation static_embeddings tokenizer use_scalar_mix
flair.embeddings.legacy.TransformerXLEmbeddings|b torch.nn.modules.module.Module|k _TransformerXLEmbeddings__embedding_length layers model name static_embeddings tokenizer use_scalar_mix
flair.embeddings.legacy.XLMEmbeddings|b torch.nn.modules.module.Module|k _XLMEmbeddings__embedding_length layers model name pooling_operation static_embeddings tokenizer use_scalar_mix
flair.embeddings.legacy.XLNetEmbeddings|b torch.nn.modules.module.Module|k _XLNetEmbeddings__embedding_length layers model name pooling_operation static_embeddings tokenizer use_scalar_mix
flair.embeddings.token.BytePairEmbeddings|b torch.nn.modules.module.Module|k _BytePairEmbeddings__embedding_length device do_preproc embedder embedding field force_cpu instance_parameters name spm static_embeddings
flair.embeddings.token.CharacterEmbeddings|b torch.nn.modules.module.Module|k _CharacterEmbeddings__embedding_length char_dictionary char_embedding char_embedding_dim char_rnn hidden hidden_size_char instance_parameters name static_embeddings
flair.embeddings.token.FastTextEmbeddings|b torch.nn.modules.module.Module|k _FastTextEmbeddings__embedding_length embeddings field instance_parameters name precomputed_word_embeddings static_embeddings
flair.embeddings.token.FlairEmbeddings|b torch.nn.modules.module.Module|k PRETRAINED_MODEL_ARCHIVE_MAP _FlairEmbeddings__embedding_length chars_per_chunk fine_tune instance_parameters is_forward_lm is_lower lm name static_embeddings tokenized_lm with_whitespace
flair.embeddings.token.HashEmbeddings|b torch.nn.modules.module.Module|k _HashEmbeddings__embedding_length _HashEmbeddings__hash_method _HashEmbeddings__num_embeddings embedding_layer instance_parameters name static_embeddings
flair.embeddings.token.MuseCrosslingualEmbeddings|b torch.nn.modules.module.Module|k _MuseCrosslingualEmbeddings__embedding_length kv language_embeddings name static_embeddings
flair.embeddings.token.OneHotEmbeddings|b torch.nn.modules.module.Module|k _OneHotEmbeddings__embedding_length embedding_layer field instance_parameters layer_norm min_freq name static_embeddings vocab_dictionary
flair.embeddings.token.StackedEmbeddings|b torch.nn.modules.module.Module|k _StackedEmbeddings__embedding_length _StackedEmbeddings__embedding_type _StackedEmbeddings__names embeddings name static_embeddings
flair.embeddings.token.TokenEmbeddings|b torch.nn.modules.module.Module|k name static_embeddings
flair.inference_utils.LmdbWordEmbeddingsStoreBackend|k env k name store_path
flair.inference_utils.SqliteWordEmbeddingsStoreBackend|k db k name store_path
flair.inference_utils.WordEmbeddingsStore|k _modules backend db items k name store_filename store_path
flair.inference_utils.WordEmbeddingsStoreBackend|k name store_path
flair.models.clustering.ClusteringModel|k embeddings model
flair.models.dependency_parser_model.BiLSTM|b torch.nn.modules.module.Module|k b_cells dropout f_cells hidden_size input_size num_layers
flair.models.dependency_parser_model.Biaffine|b torch.nn.modules.module.Module|k bias_x bias_y n_in n_out weight
flair.models.dependency_parser_model.DependencyParser|b torch.nn.modules.module.Module|k arc_attn lstm lstm_dropout lstm_hidden_size lstm_input_dim lstm_layers mlp_arc_d mlp_arc_h mlp_arc_units mlp_dropout mlp_rel_d mlp_rel_h mlp_rel_units rel_attn relations_dictionary tag_type token_embeddings use_rnn use_word_dropout word_dropout
flair.models.dependency_parser_model.MLP|b torch.nn.modules.module.Module|k activation dropout linear
flair.models.dependency_parser_model.ParsingMetric|k correct_arcs correct_rels eps total|f
flair.models.diagnosis.distance_prediction_model.DistancePredictor|b torch.nn.modules.module.Module|k beta decoder loss_function loss_max_weight loss_weights max_distance regr_loss_step regression word_embeddings
flair.models.diagnosis.distance_prediction_model.WeightedMSELoss|b torch.nn.modules.loss._Loss|k regr_loss_step
flair.models.entity_linker_model.CandidateGenerator|k backoff mention_to_candidates_map
flair.models.entity_linker_model.EntityLinker|b torch.nn.modules.module.Module|k _custom_decoder _label_type _multi_label_threshold _span_label_type _tokenizer aggregated_embedding candidates decoder dropout embeddings final_embedding_size gradient_reversal inverse_model label_dictionary locked_dropout loss_function loss_weights model_card multi_label optimizer_state_dict pooling_operation scheduler_state_dict should_embed_sentence train_on_gold_pairs_only weight_dict word_dropout word_embeddings
flair.models.entity_linker_model.SpanClassifier|b torch.nn.modules.module.Module|k _custom_decoder _label_type _multi_label_threshold _span_label_type _tokenizer aggregated_embedding candidates decoder dropout embeddings final_embedding_size gradient_reversal inverse_model label_dictionary locked_dropout loss_function loss_weights model_card multi_label optimizer_state_dict pooling_operation scheduler_state_dict should_embed_sentence train_on_gold_pairs_only weight_dict word_dropout
flair.models.entity_mention_linking.Ab3PEntityPreprocessor|k ab3p abbreviation_dict preprocessor
flair.models.entity_mention_linking.BioSynEntityPreprocessor|k lowercase remove_punctuation rmv_puncts_regex
flair.models.entity_mention_linking.CandidateSearchIndex|k
flair.models.entity_mention_linking.EntityMentionLinker|b torch.nn.modules.module.Module|k _dictionary _label_type _tokenizer _warned_legacy_sequence_tagger batch_size candidate_generator entity_label_types model_card optimizer_state_dict preprocessor scheduler_state_dict
flair.models.entity_mention_linking.EntityPreprocessor|k
flair.models.entity_mention_linking.ExactMatchCandidateSearchIndex|k name_to_id_index
flair.models.entity_mention_linking.SemanticCandidateSearchIndex|k _precomputed_embeddings batch_size embeddings hybrid_search ids show_progress similarity_metric sparse_weight
flair.models.entity_mention_linking.SimilarityMetric|c s|c 0
flair.models.lemmatizer_model.Lemmatizer|b torch.nn.modules.module.Module|k _label_type _tokenizer beam_size bi_encoding bi_hidden_states_to_hidden_size char_dictionary character_decoder decoder_character_embedding decoder_rnn dependent_on_input dummy_index emb_to_hidden encode_characters encoder_character_embedding encoder_embeddings encoder_rnn end_index end_symbol loss max_sequence_length model_card optimizer_state_dict rnn_hidden_size rnn_input_size rnn_layers scheduler_state_dict softmax start_index start_symbol use_attention
flair.models.multitask_model.MultitaskModel|b torch.nn.modules.module.Module|k _label_type _tokenizer loss_factors model_card optimizer_state_dict scheduler_state_dict tasks use_all_tasks
flair.models.pairwise_classification_model.TextPairClassifier|b torch.nn.modules.module.Module|k _custom_decoder _label_type _multi_label_threshold _tokenizer decoder document_embeddings dropout embed_separately embeddings final_embedding_size gradient_reversal inverse_model label_dictionary locked_dropout loss_function loss_weights model_card multi_label optimizer_state_dict scheduler_state_dict sep should_embed_sentence train_on_gold_pairs_only weight_dict word_dropout
flair.models.pairwise_regression_model.TextPairRegressor|b torch.nn.modules.module.Module|k _tokenizer decoder dropout embed_separately embeddings label_name locked_dropout loss_function model_card optimizer_state_dict scheduler_state_dict sep word_dropout
flair.models.prefixed_tagger.EntityTypeTaskPromptAugmentationStrategy|k entity_types task_prompt
flair.models.prefixed_tagger.PrefixedSentence|k _embeddings _has_context _known_spans _metadata _next_sentence _position_in_dataset _previous_sentence _start_position _text _tokenizer _tokenizer_that_created_tokens _tokens annotation_layers is_document_boundary language_code tokenized
flair.models.prefixed_tagger.PrefixedSequenceTagger|b torch.nn.modules.module.Module|k _tokenizer augmentation_strategy bidirectional crf dropout embedding2nn embeddings hidden_size hs_initializer label_dictionary linear locked_dropout loss_function loss_weights lstm_init_c lstm_init_h model_card optimizer_state_dict predict_spans reproject_embeddings rnn rnn_layers rnn_type scheduler_state_dict tag_format tag_type tagset_size train_initial_hidden_state use_crf use_dropout use_locked_dropout use_rnn use_word_dropout viterbi_decoder weight_dict word_dropout
flair.models.prefixed_tagger.SentenceAugmentationStrategy|k
flair.models.regexp_tagger.RegexpTagger|k _regexp_mapping
flair.models.regexp_tagger.TokenCollection|k __tokens_end_pos __tokens_start_pos sentence
flair.models.relation_classifier_model.EncodedSentence|k _embeddings _has_context _known_spans _metadata _next_sentence _position_in_dataset _previous_sentence _start_position _text _tokenizer _tokenizer_that_created_tokens _tokens annotation_layers is_document_boundary language_code tokenized
flair.models.relation_classifier_model.EncodingStrategy|k add_special_tokens
flair.models.relation_classifier_model.EntityMarker|k add_special_tokens
flair.models.relation_classifier_model.EntityMarkerPunct|k add_special_tokens
flair.models.relation_classifier_model.EntityMask|k add_special_tokens
flair.models.relation_classifier_model.RelationClassifier|b torch.nn.modules.module.Module|k _allow_unk_tag _custom_decoder _label_type _multi_label_threshold _tokenizer _zero_tag_value cross_augmentation decoder dropout embeddings encoding_strategy entity_label_types entity_pair_labels entity_threshold final_embedding_size gradient_reversal inverse_model label_dictionary locked_dropout loss_function loss_weights max_allowed_tokens_between_entities max_surrounding_context_length model_card multi_label optimizer_state_dict scheduler_state_dict should_embed_sentence train_on_gold_pairs_only weight_dict word_dropout
flair.models.relation_classifier_model.TypedEntityMarker|k add_special_tokens
flair.models.relation_classifier_model.TypedEntityMarkerPunct|k add_special_tokens
flair.models.relation_classifier_model.TypedEntityMask|k add_special_tokens
flair.models.relation_classifier_model._Entity|n 0,s,c,A,T 0,s,c,A,T
flair.models.relation_extractor_model.RelationExtractor|b torch.nn.modules.module.Module|k _custom_decoder _label_type _multi_label_threshold _tokenizer decoder decoder_1 decoder_2 dropout dropout_value embeddings entity_label_type entity_pair_filters final_embedding_size gradient_reversal inverse_model label_dictionary locked_dropout locked_dropout_value loss_function loss_weights model_card multi_label non_linear_decoder nonlinearity optimizer_state_dict pooling_operation scheduler_state_dict should_embed_sentence span_label_type token_embeddings train_on_gold_pairs_only use_entity_pairs use_gold_spans weight_dict word_dropout word_dropout_value
flair.models.sandbox.simple_sequence_tagger_model.SimpleSequenceTagger|b torch.nn.modules.module.Module|k _multi_label_threshold beta embeddings label_dictionary linear loss_function loss_weights multi_label tag_dictionary tag_type tagset_size weight_dict
flair.models.sequence_tagger_model.MultiTagger|k name_to_tagger
flair.models.sequence_tagger_model.SequenceTagger|b torch.nn.modules.module.Module|k _tokenizer beta bidirectional crf dropout embedding2nn embeddings hidden_size hidden_word hs_initializer label_dictionary linear locked_dropout loss_function loss_weights lstm_init_c lstm_init_h model_card nlayers optimizer_state_dict pickle_module predict_spans relearn_embeddings reproject_embeddings reproject_to rnn rnn_layers rnn_type scheduler_state_dict tag_dictionary tag_format tag_type tagset_size train_initial_hidden_state trained_epochs transitions use_crf use_dropout use_locked_dropout use_rnn use_word_dropout viterbi_decoder weight_dict word_dropout
flair.models.sequence_tagger_utils.crf.CRF|b torch.nn.modules.module.Module|k tagset_size transitions
flair.models.sequence_tagger_utils.viterbi.ViterbiDecoder|k start_tag stop_tag tag_dictionary tagset_size
flair.models.sequence_tagger_utils.viterbi.ViterbiLoss|b torch.nn.modules.module.Module|k start_tag stop_tag tag_dictionary tagset_size
flair.models.similarity_learning_model.CosineSimilarity|k
flair.models.similarity_learning_model.ModelSimilarity|k model
flair.models.similarity_learning_model.PairwiseBCELoss|b torch.nn.modules.module.Module|k balanced
flair.models.similarity_learning_model.RankingLoss|b torch.nn.modules.module.Module|k direction_weights margin
flair.models.similarity_learning_model.SimilarityLearner|b torch.nn.modules.module.Module|k eval_device interleave_embedding_updates recall_at_points recall_at_points_weights similarity_loss similarity_measure source_embeddings source_mapping target_embeddings target_mapping
flair.models.similarity_learning_model.SimilarityLoss|b torch.nn.modules.module.Module
flair.models.similarity_learning_model.SimilarityMeasure|k
flair.models.similarity_learning_model.SliceReshaper|b torch.nn.modules.module.Module|k begin end shape
flair.models.tars_model.FewshotClassifier|b torch.nn.modules.module.Module|k _current_task _task_specific_attributes _tokenizer label_nearest_map model_card optimizer_state_dict scheduler_state_dict separator tars_model
flair.models.tars_model.TARSClassifier|b torch.nn.modules.module.Module|k _current_task _task_specific_attributes _tokenizer clean_up_labels label_nearest_map model_card num_negative_labels_to_sample optimizer_state_dict prefix scheduler_state_dict separator tars_model
flair.models.tars_model.TARSTagger|b torch.nn.modules.module.Module|k _current_task _task_specific_attributes _tokenizer label_nearest_map model_card num_negative_labels_to_sample optimizer_state_dict prefix scheduler_state_dict separator tars_model
flair.models.text_classification_model.TARSClassifier|b torch.nn.modules.module.Module|k beta cleaned_up_labels current_task decoder document_embeddings label_dictionary label_nearest_map label_type loss_function loss_weights multi_label multi_label_threshold num_negative_labels_to_sample tars_model task_specific_attributes weight_dict
flair.models.text_classification_model.TextClassifier|b torch.nn.modules.module.Module|k _custom_decoder _label_type _multi_label_threshold _tokenizer beta decoder document_embeddings dropout embeddings final_embedding_size gradient_reversal inverse_model label_dictionary locked_dropout loss_function loss_weights model_card multi_label optimizer_state_dict scheduler_state_dict should_embed_sentence train_on_gold_pairs_only weight_dict word_dropout
flair.models.text_classification_model.TextPairClassifier|b torch.nn.modules.module.Module|k beta bi_mode decoder document_embeddings label_dictionary label_type loss_function loss_weights multi_label multi_label_threshold weight_dict
flair.models.text_regression_model.TextRegressor|b torch.nn.modules.module.Module|k _label_type _multi_label_threshold _tokenizer beta decoder document_embeddings label_dictionary label_name loss_function loss_weights model_card multi_label optimizer_state_dict scheduler_state_dict weight_dict
flair.models.triple_classification_model.TextTripleClassifier|b torch.nn.modules.module.Module|k _custom_decoder _label_type _multi_label_threshold _tokenizer decoder dropout embed_separately embeddings final_embedding_size gradient_reversal inverse_model label_dictionary locked_dropout loss_function loss_weights model_card multi_label optimizer_state_dict scheduler_state_dict sep should_embed_sentence train_on_gold_pairs_only weight_dict word_dropout
flair.models.word_tagger_model.TokenClassifier|b torch.nn.modules.module.Module|k _custom_decoder _label_type _multi_label_threshold _tokenizer decoder dropout embeddings final_embedding_size gradient_reversal inverse_model label_dictionary locked_dropout loss_function loss_weights model_card multi_label optimizer_state_dict scheduler_state_dict should_embed_sentence span_encoding span_prediction_problem train_on_gold_pairs_only weight_dict word_dropout
flair.models.word_tagger_model.WordTagger|b torch.nn.modules.module.Module|k _custom_decoder _label_type _multi_label_threshold _tokenizer decoder dropout embeddings final_embedding_size gradient_reversal inverse_model label_dictionary locked_dropout loss_function loss_weights model_card multi_label optimizer_state_dict scheduler_state_dict should_embed_sentence span_encoding span_prediction_problem tag_type train_on_gold_pairs_only weight_dict word_dropout
flair.nn.LockedDropout|b torch.nn.modules.module.Module|k batch_first dropout_rate inplace
flair.nn.Model|b torch.nn.modules.module.Module
flair.nn.WordDropout|b torch.nn.modules.module.Module|k dropout_rate inplace
flair.nn.decoder.DeepNCMDecoder|b torch.nn.modules.module.Module|k _num_prototypes alpha class_counts class_prototypes embedding_dim encoder encoding_dim label_dictionary mean_update_method multi_label prototype_update_counts prototype_updates use_encoder
flair.nn.decoder.LabelVerbalizerDecoder|b torch.nn.modules.module.Module|k label_embedding verbalized_labels
flair.nn.decoder.PrototypicalDecoder|b torch.nn.modules.module.Module|k _distance_function distance learning_mode metric_space_decoder min_radius prototype_radii prototype_size prototype_vectors unlabeled_distance unlabeled_idx
flair.nn.distance.cosine.CosineDistance|b torch.nn.modules.module.Module
flair.nn.distance.cosine.LogitCosineDistance|b torch.nn.modules.module.Module
flair.nn.distance.cosine.NegativeScaledDotProduct|b torch.nn.modules.module.Module
flair.nn.distance.euclidean.EuclideanDistance|b torch.nn.modules.module.Module
flair.nn.distance.euclidean.EuclideanMean|b torch.nn.modules.module.Module
flair.nn.distance.hyperbolic.HyperbolicDistance|b torch.nn.modules.module.Module
flair.nn.distance.hyperbolic.HyperbolicMean|b torch.nn.modules.module.Module
flair.nn.dropout.LockedDropout|b torch.nn.modules.module.Module|k batch_first dropout_rate inplace
flair.nn.dropout.WordDropout|b torch.nn.modules.module.Module|k dropout_rate inplace
flair.nn.model.Classifier|b torch.nn.modules.module.Module|k _tokenizer model_card optimizer_state_dict scheduler_state_dict
flair.nn.model.DefaultClassifier|b torch.nn.modules.module.Module|k _custom_decoder _multi_label_threshold _tokenizer decoder dropout embeddings final_embedding_size gradient_reversal inverse_model label_dictionary locked_dropout loss_function loss_weights model_card multi_label optimizer_state_dict scheduler_state_dict should_embed_sentence train_on_gold_pairs_only weight_dict word_dropout
flair.nn.model.Model|b torch.nn.modules.module.Module|k _tokenizer model_card optimizer_state_dict scheduler_state_dict
flair.nn.model.ReduceTransformerVocabMixin|k
flair.optim.LinearSchedulerWithWarmup|b torch.optim.lr_scheduler.LambdaLR
flair.optim.ReduceLRWDOnPlateau|b torch.optim.lr_scheduler.ReduceLROnPlateau|k best cooldown_counter last_epoch num_bad_epochs
flair.tokenization.JapaneseTokenizer|k sentence_tokenizer sudachi_mode tokenizer word_tokenizer
flair.tokenization.NewlineSentenceSplitter|k _tokenizer tag
flair.tokenization.NoSentenceSplitter|k _tokenizer
flair.tokenization.NoTokenizer|k
flair.tokenization.SciSpacySentenceSplitter|k _tokenizer model
flair.tokenization.SciSpacyTokenizer|k model
flair.tokenization.SegtokSentenceSplitter|k _tokenizer
flair.tokenization.SegtokTokenizer|k additional_split_characters
flair.tokenization.SentenceSplitter|k
flair.tokenization.SpaceTokenizer|k
flair.tokenization.SpacySentenceSplitter|k _tokenizer model
flair.tokenization.SpacyTokenizer|k model
flair.tokenization.StaccatoTokenizer|k abbreviations alphabet_pattern digits kanji punctuation token_pattern
flair.tokenization.TagSentenceSplitter|k _tokenizer tag
flair.tokenization.Tokenizer|k
flair.tokenization.TokenizerWrapper|k tokenizer_func
flair.training_utils.AnnealOnPlateau|k _last_lr aux_mode best best_aux cooldown cooldown_counter default_patience effective_patience eps factor last_epoch min_lrs mode mode_worse num_bad_epochs optimizer verbose
flair.training_utils.CharEntity|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
flair.training_utils.EvaluationMetric|c s|c 0
flair.training_utils.Metric|k _fns _fps _tns _tps beta name
flair.training_utils.MetricRegression|k name pred true
flair.training_utils.Result|k classification_report detailed_results log_header log_line main_score scores
flair.training_utils.TokenEntity|n 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T 0,s,c,A,T
flair.training_utils.WeightExtractor|k number_of_weights weights_dict weights_file
simpletransformers.config.model_args.ClassificationArgs|k adafactor_beta1 adafactor_clip_threshold adafactor_decay_rate adafactor_eps adafactor_relative_step adafactor_scale_parameter adafactor_warmup_init adam_betas adam_epsilon as_reranker batch_chunk_size best_model_dir cache_dir config cosine_schedule_num_cycles custom_layer_parameters custom_parameter_groups dataloader_num_workers dataset_cache_dir do_lower_case dynamic_quantize early_stopping_consider_epochs early_stopping_delta early_stopping_metric early_stopping_metric_minimize early_stopping_patience encoding eval_batch_size evaluate_during_training evaluate_during_training_silent evaluate_during_training_steps evaluate_during_training_verbose evaluate_each_epoch fp16 fp16_opt_level gradient_accumulation_steps labels_list labels_map lazy_delimiter lazy_header_row lazy_labels_column lazy_loading lazy_loading_start_line lazy_text_a_column lazy_text_b_column lazy_text_column learning_rate local_rank logging_steps loss_args loss_type manual_seed max_grad_norm max_seq_length model_class model_name model_type multiprocessing_chunksize n_gpu no_cache no_save not_saved_args num_train_epochs onnx optimizer output_dir overwrite_output_dir pairwise_reranking_format polynomial_decay_schedule_lr_end polynomial_decay_schedule_power process_count quantized_model regression reprocess_input_data save_best_model save_eval_checkpoints save_model_every_epoch save_optimizer_and_scheduler save_steps scheduler silent skip_special_tokens sliding_window special_tokens_list stride tensorboard_dir thread_count tie_value tokenizer_name tokenizer_type tourney_mode train_batch_size train_custom_parameters_only trust_remote_code use_cached_eval_features use_early_stopping use_hf_datasets use_multiprocessing use_multiprocessing_for_evaluation wandb_kwargs wandb_project warmup_ratio warmup_steps weight_decay
simpletransformers.config.model_args.ConvAIArgs|k adafactor_beta1 adafactor_clip_threshold adafactor_decay_rate adafactor_eps adafactor_relative_step adafactor_scale_parameter adafactor_warmup_init adam_betas adam_epsilon best_model_dir cache_dir config cosine_schedule_num_cycles custom_layer_parameters custom_parameter_groups dataloader_num_workers dataset_cache_dir do_lower_case do_sample dynamic_quantize early_stopping_consider_epochs early_stopping_delta early_stopping_metric early_stopping_metric_minimize early_stopping_patience encoding eval_batch_size evaluate_during_training evaluate_during_training_silent evaluate_during_training_steps evaluate_during_training_verbose evaluate_each_epoch fp16 fp16_opt_level gradient_accumulation_steps learning_rate lm_coef local_rank logging_steps loss_args loss_type manual_seed max_grad_norm max_history max_length max_seq_length mc_coef min_length model_class model_name model_type multiprocessing_chunksize n_gpu no_cache no_save not_saved_args num_candidates num_train_epochs optimizer output_dir overwrite_output_dir personality_permutations polynomial_decay_schedule_lr_end polynomial_decay_schedule_power process_count quantized_model reprocess_input_data save_best_model save_eval_checkpoints save_model_every_epoch save_optimizer_and_scheduler save_steps scheduler silent skip_special_tokens temperature tensorboard_dir thread_count tokenizer_name tokenizer_type top_k top_p train_batch_size train_custom_parameters_only trust_remote_code use_cached_eval_features use_early_stopping use_hf_datasets use_multiprocessing use_multiprocessing_for_evaluation wandb_kwargs wandb_project warmup_ratio warmup_steps weight_decay
simpletransformers.config.model_args.GenerationArgs|k diversity_penalty do_sample early_stopping max_length max_new_tokens max_time min_length min_new_tokens num_beam_groups num_beams penalty_alpha repetition_penalty temperature top_k top_p use_cache
simpletransformers.config.model_args.LanguageGenerationArgs|k adafactor_beta1 adafactor_clip_threshold adafactor_decay_rate adafactor_eps adafactor_relative_step adafactor_scale_parameter adafactor_warmup_init adam_betas adam_epsilon best_model_dir cache_dir config config_name cosine_schedule_num_cycles custom_layer_parameters custom_parameter_groups dataloader_num_workers dataset_cache_dir do_lower_case do_sample dynamic_quantize early_stopping early_stopping_consider_epochs early_stopping_delta early_stopping_metric early_stopping_metric_minimize early_stopping_patience encoding eval_batch_size evaluate_during_training evaluate_during_training_silent evaluate_during_training_steps evaluate_during_training_verbose evaluate_each_epoch evaluate_generated_text fp16 fp16_opt_level gradient_accumulation_steps learning_rate length_penalty local_rank logging_steps loss_args loss_type manual_seed max_grad_norm max_length max_seq_length max_steps model_class model_name model_type multiprocessing_chunksize n_gpu no_cache no_save not_saved_args num_beams num_return_sequences num_train_epochs optimizer output_dir overwrite_output_dir padding_text polynomial_decay_schedule_lr_end polynomial_decay_schedule_power process_count prompt quantized_model repetition_penalty reprocess_input_data save_best_model save_eval_checkpoints save_model_every_epoch save_optimizer_and_scheduler save_steps scheduler silent skip_special_tokens special_tokens_list stop_token temperature tensorboard_dir thread_count tokenizer_name tokenizer_type top_k top_p train_batch_size train_custom_parameters_only trust_remote_code use_cached_eval_features use_early_stopping use_hf_datasets use_multiprocessing use_multiprocessing_for_evaluation wandb_kwargs wandb_project warmup_ratio warmup_steps weight_decay xlm_language
simpletransformers.config.model_args.LanguageModelingArgs|k adafactor_beta1 adafactor_clip_threshold adafactor_decay_rate adafactor_eps adafactor_relative_step adafactor_scale_parameter adafactor_warmup_init adam_betas adam_epsilon best_model_dir block_size cache_dir chunk_text clean_text config config_name cosine_schedule_num_cycles custom_layer_parameters custom_parameter_groups data_format dataloader_num_workers dataset_cache_dir dataset_class dataset_type discriminator_config discriminator_loss_weight do_lower_case dynamic_quantize early_stopping_consider_epochs early_stopping_delta early_stopping_metric early_stopping_metric_minimize early_stopping_patience encoding eval_batch_size evaluate_during_training evaluate_during_training_silent evaluate_during_training_steps evaluate_during_training_verbose evaluate_each_epoch fp16 fp16_opt_level generator_config gradient_accumulation_steps handle_chinese_chars learning_rate local_rank loftq_bits loftq_config logging_steps lora_config loss_args loss_type manual_seed max_grad_norm max_seq_length max_steps min_frequency mlm mlm_probability model_class model_name model_type multiprocessing_chunksize n_gpu nf4 no_cache no_save not_saved_args num_train_epochs optimizer output_dir overwrite_output_dir peft polynomial_decay_schedule_lr_end polynomial_decay_schedule_power process_count qlora quantized_model rag rag_replace_method reprocess_input_data save_best_model save_eval_checkpoints save_model_every_epoch save_optimizer_and_scheduler save_steps scheduler silent skip_special_tokens sliding_window special_tokens special_tokens_list stream_hf_datasets stride strip_accents tensorboard_dir thread_count tie_generator_and_discriminator_embeddings tokenizer_name tokenizer_type train_batch_size train_custom_parameters_only trust_remote_code use_autoencoder use_cached_eval_features use_early_stopping use_hf_datasets use_multiprocessing use_multiprocessing_for_evaluation vocab_size wandb_kwargs wandb_project warmup_ratio warmup_steps weight_decay
simpletransformers.config.model_args.ModelArgs|k adafactor_beta1 adafactor_clip_threshold adafactor_decay_rate adafactor_eps adafactor_relative_step adafactor_scale_parameter adafactor_warmup_init adam_betas adam_epsilon best_model_dir cache_dir config cosine_schedule_num_cycles custom_layer_parameters custom_parameter_groups dataloader_num_workers dataset_cache_dir do_lower_case dynamic_quantize early_stopping_consider_epochs early_stopping_delta early_stopping_metric early_stopping_metric_minimize early_stopping_patience encoding eval_batch_size evaluate_during_training evaluate_during_training_silent evaluate_during_training_steps evaluate_during_training_verbose evaluate_each_epoch fp16 fp16_opt_level gradient_accumulation_steps learning_rate local_rank logging_steps loss_args loss_type manual_seed max_grad_norm max_seq_length model_name model_type multiprocessing_chunksize n_gpu no_cache no_save not_saved_args num_train_epochs optimizer output_dir overwrite_output_dir polynomial_decay_schedule_lr_end polynomial_decay_schedule_power process_count quantized_model reprocess_input_data save_best_model save_eval_checkpoints save_model_every_epoch save_optimizer_and_scheduler save_steps scheduler silent skip_special_tokens tensorboard_dir thread_count tokenizer_name tokenizer_type train_batch_size train_custom_parameters_only trust_remote_code use_cached_eval_features use_early_stopping use_hf_datasets use_multiprocessing use_multiprocessing_for_evaluation wandb_kwargs wandb_project warmup_ratio warmup_steps weight_decay
simpletransformers.config.model_args.MultiLabelClassificationArgs|k adafactor_beta1 adafactor_clip_threshold adafactor_decay_rate adafactor_eps adafactor_relative_step adafactor_scale_parameter adafactor_warmup_init adam_betas adam_epsilon as_reranker batch_chunk_size best_model_dir cache_dir config cosine_schedule_num_cycles custom_layer_parameters custom_parameter_groups dataloader_num_workers dataset_cache_dir do_lower_case dynamic_quantize early_stopping_consider_epochs early_stopping_delta early_stopping_metric early_stopping_metric_minimize early_stopping_patience encoding eval_batch_size evaluate_during_training evaluate_during_training_silent evaluate_during_training_steps evaluate_during_training_verbose evaluate_each_epoch fp16 fp16_opt_level gradient_accumulation_steps labels_list labels_map lazy_delimiter lazy_labels_column lazy_loading lazy_loading_start_line lazy_text_a_column lazy_text_b_column lazy_text_column learning_rate local_rank logging_steps loss_args loss_type manual_seed max_grad_norm max_seq_length model_class model_name model_type multiprocessing_chunksize n_gpu no_cache no_save not_saved_args num_train_epochs onnx optimizer output_dir overwrite_output_dir pairwise_reranking_format polynomial_decay_schedule_lr_end polynomial_decay_schedule_power process_count quantized_model regression reprocess_input_data save_best_model save_eval_checkpoints save_model_every_epoch save_optimizer_and_scheduler save_steps scheduler silent skip_special_tokens sliding_window special_tokens_list stride tensorboard_dir thread_count threshold tie_value tokenizer_name tokenizer_type tourney_mode train_batch_size train_custom_parameters_only trust_remote_code use_cached_eval_features use_early_stopping use_hf_datasets use_multiprocessing use_multiprocessing_for_evaluation wandb_kwargs wandb_project warmup_ratio warmup_steps weight_decay
simpletransformers.config.model_args.MultiModalClassificationArgs|k adafactor_beta1 adafactor_clip_threshold adafactor_decay_rate adafactor_eps adafactor_relative_step adafactor_scale_parameter adafactor_warmup_init adam_betas adam_epsilon best_model_dir cache_dir config cosine_schedule_num_cycles custom_layer_parameters custom_parameter_groups data_type_extension dataloader_num_workers dataset_cache_dir do_lower_case dynamic_quantize early_stopping_consider_epochs early_stopping_delta early_stopping_metric early_stopping_metric_minimize early_stopping_patience encoding eval_batch_size evaluate_during_training evaluate_during_training_silent evaluate_during_training_steps evaluate_during_training_verbose evaluate_each_epoch fp16 fp16_opt_level gradient_accumulation_steps image_type_extension images_label labels_label learning_rate local_rank logging_steps loss_args loss_type manual_seed max_grad_norm max_seq_length model_class model_name model_type multiprocessing_chunksize n_gpu no_cache no_save not_saved_args num_image_embeds num_train_epochs optimizer output_dir overwrite_output_dir polynomial_decay_schedule_lr_end polynomial_decay_schedule_power process_count quantized_model regression reprocess_input_data save_best_model save_eval_checkpoints save_model_every_epoch save_optimizer_and_scheduler save_steps scheduler silent skip_special_tokens special_tokens_list tensorboard_dir text_label thread_count tokenizer_name tokenizer_type train_batch_size train_custom_parameters_only trust_remote_code use_cached_eval_features use_early_stopping use_hf_datasets use_multiprocessing use_multiprocessing_for_evaluation wandb_kwargs wandb_project warmup_ratio warmup_steps weight_decay
simpletransformers.config.model_args.NERArgs|k adafactor_beta1 adafactor_clip_threshold adafactor_decay_rate adafactor_eps adafactor_relative_step adafactor_scale_parameter adafactor_warmup_init adam_betas adam_epsilon best_model_dir cache_dir classification_report config cosine_schedule_num_cycles custom_layer_parameters custom_parameter_groups dataloader_num_workers dataset_cache_dir do_lower_case dynamic_quantize early_stopping_consider_epochs early_stopping_delta early_stopping_metric early_stopping_metric_minimize early_stopping_patience encoding eval_batch_size evaluate_during_training evaluate_during_training_silent evaluate_during_training_steps evaluate_during_training_verbose evaluate_each_epoch fp16 fp16_opt_level gradient_accumulation_steps labels_list lazy_loading lazy_loading_start_line learning_rate local_rank logging_steps loss_args loss_type manual_seed max_grad_norm max_seq_length model_class model_name model_type multiprocessing_chunksize n_gpu no_cache no_save not_saved_args num_train_epochs onnx optimizer output_dir overwrite_output_dir polynomial_decay_schedule_lr_end polynomial_decay_schedule_power process_count quantized_model reprocess_input_data save_best_model save_eval_checkpoints save_model_every_epoch save_optimizer_and_scheduler save_steps scheduler silent skip_special_tokens special_tokens_list tensorboard_dir thread_count tokenizer_name tokenizer_type train_batch_size train_custom_parameters_only trust_remote_code use_cached_eval_features use_early_stopping use_hf_datasets use_multiprocessing use_multiprocessing_for_evaluation wandb_kwargs wandb_project warmup_ratio warmup_steps weight_decay
simpletransformers.config.model_args.QuestionAnsweringArgs|k adafactor_beta1 adafactor_clip_threshold adafactor_decay_rate adafactor_eps adafactor_relative_step adafactor_scale_parameter adafactor_warmup_init adam_betas adam_epsilon best_model_dir cache_dir config cosine_schedule_num_cycles custom_layer_parameters custom_parameter_groups dataloader_num_workers dataset_cache_dir do_lower_case doc_stride dynamic_quantize early_stopping_consider_epochs early_stopping_delta early_stopping_metric early_stopping_metric_minimize early_stopping_patience encoding eval_batch_size evaluate_during_training evaluate_during_training_silent evaluate_during_training_steps evaluate_during_training_verbose evaluate_each_epoch fp16 fp16_opt_level gradient_accumulation_steps lazy_loading learning_rate local_rank logging_steps loss_args loss_type manual_seed max_answer_length max_grad_norm max_query_length max_seq_length model_class model_name model_type multiprocessing_chunksize n_best_size n_gpu no_cache no_save not_saved_args null_score_diff_threshold num_train_epochs optimizer output_dir overwrite_output_dir polynomial_decay_schedule_lr_end polynomial_decay_schedule_power process_count quantized_model reprocess_input_data save_best_model save_eval_checkpoints save_model_every_epoch save_optimizer_and_scheduler save_steps scheduler silent skip_special_tokens special_tokens_list tensorboard_dir thread_count tokenizer_name tokenizer_type train_batch_size train_custom_parameters_only trust_remote_code use_cached_eval_features use_early_stopping use_hf_datasets use_multiprocessing use_multiprocessing_for_evaluation wandb_kwargs wandb_project warmup_ratio warmup_steps weight_decay
simpletransformers.config.model_args.RetrievalArgs|k adafactor_beta1 adafactor_clip_threshold adafactor_decay_rate adafactor_eps adafactor_relative_step adafactor_scale_parameter adafactor_warmup_init adam_betas adam_epsilon ance_refresh_n_epochs ance_training autoencoder_kl_div_loss autoencoder_mse_loss base_marian_model_name batch_chunk_size best_model_dir cache_dir cluster_concatenated cluster_every_n_epochs cluster_queries cluster_train_size config context_config cosine_schedule_num_cycles curriculum_clustering custom_layer_parameters custom_parameter_groups data_format dataloader_num_workers dataset_cache_dir dataset_class ddp_training disable_datasets_caching do_lower_case do_sample dynamic_quantize early_stopping early_stopping_consider_epochs early_stopping_delta early_stopping_metric early_stopping_metric_minimize early_stopping_patience embed_batch_size encoding eval_batch_size evaluate_during_training evaluate_during_training_silent evaluate_during_training_steps evaluate_during_training_verbose evaluate_each_epoch evaluate_generated_text evaluate_with_beir external_embeddings extra_cls_token_count extra_mask_token_count faiss_clustering faiss_d faiss_index_type faiss_m fp16 gradient_accumulation_steps gradient_caching gradient_caching_steps hard_negatives hard_negatives_in_eval include_bce_loss include_hard_negatives_for_triplets_only include_kl_div_loss include_margin_mse_loss include_multi_negatives_loss include_nll_loss include_quartet_loss include_title include_title_in_corpus include_title_in_knowledge_dataset include_triplet_loss kl_div_lambda kl_div_loss kl_div_loss_multiplier kmeans_k larger_representations learning_rate length_penalty local_rank logging_steps loss_args loss_type manual_seed margin_mse_lambda max_grad_norm max_length max_seq_length max_steps mean_pooling minmax_multi_head_vectors model_class model_name model_type moving_average_loss_count mse_loss multi_head_vector_strategy multi_head_vectors multi_negatives multi_vector_query multiprocessing_chunksize n_gpu n_hard_negatives nll_lambda nll_lambda_min nll_lambda_start_decay no_cache no_save not_saved_args num_beams num_return_sequences num_train_epochs optimizer output_dir output_dropout overwrite_output_dir polynomial_decay_schedule_lr_end polynomial_decay_schedule_power process_count pytrec_eval_metrics quantized_model quartet_lambda quartet_training_format query_config query_vector_count rag_embed_batch_size relevance_level remove_duplicates_from_eval_passages repeat_high_loss_n repetition_penalty reprocess_input_data rerank_batch_size reranking_config reranking_kl_div_loss retrieval_batch_size retrieve_n_docs save_best_model save_clustering_idx save_eval_checkpoints save_knowledge_dataset save_knowledge_dataset_with_checkpoints save_model_every_epoch save_optimizer_and_scheduler save_passage_dataset save_steps scheduler silent similarity_function skip_hard_negatives_for_nll skip_special_tokens split_text_character split_text_n src_lang tas_clustering teacher_type tensorboard_dir tgt_lang thread_count tie_encoders tokenizer_name tokenizer_type top_k top_p train_batch_size train_context_encoder train_custom_parameters_only train_query_encoder triplet_lambda triplet_margin trust_remote_code unified_cross_rr unified_rr use_autoencoder use_cached_eval_features use_early_stopping use_hf_datasets use_multiprocessed_decoding use_multiprocessing use_multiprocessing_for_evaluation use_pooler_output wandb_kwargs wandb_project warmup_ratio warmup_steps weight_decay
simpletransformers.config.model_args.Seq2SeqArgs|k adafactor_beta1 adafactor_clip_threshold adafactor_decay_rate adafactor_eps adafactor_relative_step adafactor_scale_parameter adafactor_warmup_init adam_betas adam_epsilon base_marian_model_name best_model_dir cache_dir config cosine_schedule_num_cycles custom_layer_parameters custom_parameter_groups dataloader_num_workers dataset_cache_dir dataset_class do_lower_case do_sample dynamic_quantize early_stopping early_stopping_consider_epochs early_stopping_delta early_stopping_metric early_stopping_metric_minimize early_stopping_patience encoding eval_batch_size evaluate_during_training evaluate_during_training_silent evaluate_during_training_steps evaluate_during_training_verbose evaluate_each_epoch evaluate_generated_text faiss_d faiss_index_type faiss_m fp16 fp16_opt_level gradient_accumulation_steps include_title_in_corpus include_title_in_knowledge_dataset learning_rate length_penalty local_rank logging_steps loss_args loss_type manual_seed max_grad_norm max_length max_seq_length max_steps model_class model_name model_type multiprocessing_chunksize n_gpu no_cache no_save not_saved_args num_beams num_return_sequences num_train_epochs optimizer output_dir overwrite_output_dir polynomial_decay_schedule_lr_end polynomial_decay_schedule_power process_count quantized_model rag_embed_batch_size repetition_penalty reprocess_input_data save_best_model save_eval_checkpoints save_knowledge_dataset save_knowledge_dataset_with_checkpoints save_model_every_epoch save_optimizer_and_scheduler save_steps scheduler silent skip_special_tokens split_text_character split_text_n src_lang tensorboard_dir tgt_lang thread_count tokenizer_name tokenizer_type top_k top_p train_batch_size train_custom_parameters_only trust_remote_code use_cached_eval_features use_early_stopping use_hf_datasets use_multiprocessed_decoding use_multiprocessing use_multiprocessing_for_evaluation wandb_kwargs wandb_project warmup_ratio warmup_steps weight_decay
simpletransformers.config.model_args.T5Args|k adafactor_beta1 adafactor_clip_threshold adafactor_decay_rate adafactor_eps adafactor_relative_step adafactor_scale_parameter adafactor_warmup_init adam_betas adam_epsilon add_prefix as_reranker batch_chunk_size best_model_dir cache_dir config cosine_schedule_num_cycles custom_layer_parameters custom_parameter_groups dataloader_num_workers dataset_cache_dir dataset_class do_lower_case do_sample dynamic_quantize early_stopping early_stopping_consider_epochs early_stopping_delta early_stopping_metric early_stopping_metric_minimize early_stopping_patience encoding eval_batch_size evaluate_before_training evaluate_during_training evaluate_during_training_silent evaluate_during_training_steps evaluate_during_training_verbose evaluate_each_epoch evaluate_generated_text fp16 fp16_opt_level gradient_accumulation_steps learning_rate length_penalty local_rank logging_steps loss_args loss_type manual_seed max_grad_norm max_length max_seq_length max_steps model_class model_name model_type multiprocessing_chunksize n_gpu no_cache no_save not_saved_args num_beams num_return_sequences num_train_epochs optimizer output_dir overwrite_output_dir polynomial_decay_schedule_lr_end polynomial_decay_schedule_power preprocess_inputs process_count quantized_model repetition_penalty reprocess_input_data save_best_model save_eval_checkpoints save_model_every_epoch save_optimizer_and_scheduler save_steps scheduler silent skip_special_tokens special_tokens_list tensorboard_dir thread_count tokenizer_name tokenizer_type top_k top_p train_batch_size train_custom_parameters_only trust_remote_code use_cached_eval_features use_early_stopping use_hf_datasets use_multiprocessed_decoding use_multiprocessing use_multiprocessing_for_evaluation wandb_kwargs wandb_project warmup_ratio warmup_steps weight_decay
setfit.modeling.SKLearnWrapper|k clf st_model
setfit.modeling.SetFitBaseModel|k model
setfit.modeling.SupConLoss|b torch.nn.modules.module.Module|k base_temperature contrast_mode model temperature
setfit.training_args.TrainingArguments|k batch_size body_learning_rate distance_metric end_to_end eval_delay eval_max_steps eval_steps eval_strategy evaluation_strategy greater_is_better head_learning_rate l2_weight load_best_model_at_end logging_dir logging_first_step logging_steps logging_strategy loss margin max_length max_steps metric_for_best_model num_epochs num_iterations output_dir report_to run_name samples_per_label sampling_strategy save_steps save_strategy save_total_limit seed show_progress_bar use_amp warmup_proportion
peft.config.PeftConfig|k auto_mapping base_model_name_or_path inference_mode peft_type peft_version revision task_type
peft.config.PromptLearningConfig|k auto_mapping base_model_name_or_path inference_mode modules_to_save num_attention_heads num_layers num_transformer_submodules num_virtual_tokens peft_type peft_version revision task_type token_dim
peft.tuners.adalora.AdaLoraConfig|k auto_mapping base_model_name_or_path beta1 beta2 bias deltaT fan_in_fan_out inference_mode init_lora_weights init_r layers_pattern layers_to_transform lora_alpha lora_dropout modules_to_save orth_reg_weight peft_type r rank_pattern revision target_modules target_r task_type tfinal tinit total_step
peft.tuners.adalora.config.AdaLoraConfig|k _custom_modules alora_invocation_tokens alpha_pattern arrow_config auto_mapping base_model_name_or_path beta1 beta2 bias corda_config deltaT ensure_weight_tying eva_config exclude_modules fan_in_fan_out inference_mode init_lora_weights init_r kasa_config layer_replication layers_pattern layers_to_transform loftq_config lora_alpha lora_bias lora_dropout lora_ga_config megatron_config megatron_core modules_to_save modules_to_tie monteclora_config orth_reg_weight peft_type peft_version qalora_group_size r rank_pattern revision runtime_config target_modules target_modules_to_tie target_parameters target_r task_type tfinal tinit total_step trainable_token_indices use_bdlora use_dora use_qalora use_rslora velora_config
peft.tuners.adamss.config.AdamssConfig|k asa_importance_beta asa_schedule_exponent asa_target_subspaces asa_uncertainty_beta auto_mapping base_model_name_or_path final_warmup inference_mode init_warmup init_weights layers_pattern layers_to_transform mask_interval modules_to_save num_subspaces peft_type peft_version r random_seed revision subspace_rank svd_threshold target_modules task_type use_asa use_dynamic_rank
peft.tuners.adaption_prompt.AdaptionPromptConfig|k adapter_layers adapter_len auto_mapping base_model_name_or_path inference_mode peft_type revision target_modules task_type
peft.tuners.adaption_prompt.config.AdaptionPromptConfig|k adapter_layers adapter_len auto_mapping base_model_name_or_path inference_mode peft_type peft_version revision target_modules task_type
peft.tuners.beft.config.BeftConfig|k auto_mapping base_model_name_or_path inference_mode init_weights modules_to_save peft_type peft_version revision target_modules task_type
peft.tuners.boft.config.BOFTConfig|k auto_mapping base_model_name_or_path bias boft_block_num boft_block_size boft_dropout boft_n_butterfly_factor exclude_modules fan_in_fan_out inference_mode init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version revision target_modules task_type
peft.tuners.bone.config.BoneConfig|k auto_mapping base_model_name_or_path bias exclude_modules inference_mode init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version r revision target_modules task_type
peft.tuners.c3a.config.C3AConfig|k auto_mapping base_model_name_or_path bias block_size block_size_pattern inference_mode init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version revision target_modules task_type
peft.tuners.cartridge.config.CartridgeConfig|k auto_mapping base_model_name_or_path inference_mode modules_to_save num_attention_heads num_frozen_tokens num_layers num_transformer_submodules num_virtual_tokens peft_type peft_version revision task_type token_dim
peft.tuners.cpt.config.CPTConfig|k auto_mapping base_model_name_or_path cpt_mask cpt_token_ids cpt_tokens_type_mask inference_mode is_prompt_learning modules_to_save num_attention_heads num_layers num_transformer_submodules num_virtual_tokens opt_loss_decay_factor opt_projection_epsilon opt_projection_format_epsilon opt_weighted_loss_type peft_type peft_version revision task_type token_dim tokenizer_name_or_path
peft.tuners.deft.config.DeftConfig|k alpha auto_mapping base_model_name_or_path bias decomposition_method deft_dropout exclude_modules fan_in_fan_out inference_mode init_scale init_weights layers_pattern layers_to_transform modules_to_save para peft_type peft_version r revision target_modules task_type
peft.tuners.delora.config.DeloraConfig|k auto_mapping base_model_name_or_path bias delora_lambda exclude_modules inference_mode init_weights lambda_pattern layers_pattern layers_to_transform module_dropout modules_to_save peft_type peft_version r rank_pattern revision target_modules task_type
peft.tuners.fourierft.config.FourierFTConfig|k auto_mapping base_model_name_or_path bias exclude_modules fan_in_fan_out inference_mode init_weights layers_pattern layers_to_transform modules_to_save n_frequency n_frequency_pattern peft_type peft_version random_loc_seed revision scaling target_modules task_type
peft.tuners.frod.config.FrodConfig|k auto_mapping base_model_name_or_path bias fan_in_fan_out frod_dropout inference_mode init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version progressbar projection_prng_key regularization_alpha revision runtime_offload_base_weight save_projection sparse_rate target_modules task_type
peft.tuners.glora.config.GloraConfig|k auto_mapping base_model_name_or_path bias config_A_B config_C config_D_E inference_mode init_weights modules_to_save peft_type peft_version r revision target_modules task_type
peft.tuners.gralora.config.GraloraConfig|k alpha auto_mapping base_model_name_or_path bias fan_in_fan_out gralora_dropout gralora_k hybrid_r inference_mode init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version r revision target_modules task_type
peft.tuners.hira.config.HiraConfig|k auto_mapping base_model_name_or_path exclude_modules fan_in_fan_out hira_dropout inference_mode init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version r rank_pattern revision target_modules task_type
peft.tuners.hra.config.HRAConfig|k apply_GS auto_mapping base_model_name_or_path bias exclude_modules inference_mode init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version r revision target_modules task_type
peft.tuners.ia3.IA3Config|k auto_mapping base_model_name_or_path fan_in_fan_out feedforward_modules inference_mode init_ia3_weights modules_to_save peft_type revision target_modules task_type
peft.tuners.ia3.config.IA3Config|k auto_mapping base_model_name_or_path exclude_modules fan_in_fan_out feedforward_modules inference_mode init_ia3_weights modules_to_save peft_type peft_version revision target_modules task_type
peft.tuners.lily.config.LilyConfig|k auto_mapping base_model_name_or_path exclude_modules inference_mode init_weights layers_pattern layers_to_transform modules_to_save num_B peft_type peft_version r revision scaling stride_A target_modules task_type
peft.tuners.ln_tuning.config.LNTuningConfig|k auto_mapping base_model_name_or_path exclude_modules inference_mode modules_to_save peft_type peft_version revision target_modules task_type
peft.tuners.loha.config.LoHaConfig|k alpha alpha_pattern auto_mapping base_model_name_or_path exclude_modules inference_mode init_weights layers_pattern layers_to_transform module_dropout modules_to_save peft_type peft_version r rank_dropout rank_pattern revision target_modules task_type use_effective_conv2d
peft.tuners.lokr.config.LoKrConfig|k alpha alpha_pattern auto_mapping base_model_name_or_path decompose_both decompose_factor exclude_modules inference_mode init_weights layers_pattern layers_to_transform module_dropout modules_to_save peft_type peft_version r rank_dropout rank_dropout_scale rank_pattern revision target_modules task_type use_effective_conv2d
peft.tuners.lora.LoraConfig|k auto_mapping base_model_name_or_path bias enable_lora fan_in_fan_out inference_mode init_lora_weights layers_pattern layers_to_transform lora_alpha lora_dropout merge_weights modules_to_save peft_type r revision target_modules task_type
peft.tuners.lora.config.ArrowConfig|k gks_adapter_names rng_seed router_temperature task_adapter_names top_k use_gks
peft.tuners.lora.config.BdLoraConfig|k match_strict nblocks target_modules_bd_a target_modules_bd_b
peft.tuners.lora.config.CordaConfig|k cache_file corda_method covariance_file prune_temporary_fields use_float16_for_covariance verbose
peft.tuners.lora.config.EvaConfig|k adjust_scaling_factors label_mask_value rho tau use_label_mask whiten
peft.tuners.lora.config.KasaConfig|k beta gamma
peft.tuners.lora.config.LoftQConfig|k loftq_bits loftq_iter
peft.tuners.lora.config.LoraConfig|k _custom_modules alora_invocation_tokens alpha_pattern arrow_config auto_mapping base_model_name_or_path bias corda_config ensure_weight_tying eva_config exclude_modules fan_in_fan_out inference_mode init_lora_weights kasa_config layer_replication layers_pattern layers_to_transform loftq_config lora_alpha lora_bias lora_dropout lora_ga_config megatron_config megatron_core modules_to_save modules_to_tie monteclora_config peft_type peft_version qalora_group_size r rank_pattern revision runtime_config target_modules target_modules_to_tie target_parameters task_type trainable_token_indices use_bdlora use_dora use_qalora use_rslora velora_config
peft.tuners.lora.config.LoraGAConfig|k direction scale stable_gamma
peft.tuners.lora.config.LoraRuntimeConfig|k ephemeral_gpu_offload
peft.tuners.lora.config.MontecloraConfig|k buffer_size dirichlet_prior kl_loss_weight num_samples sample_scaler use_entropy
peft.tuners.lora.config.VeloraConfig|k init_type num_groups scale
peft.tuners.lycoris_utils.LycorisConfig|k alpha_pattern auto_mapping base_model_name_or_path inference_mode peft_type peft_version rank_pattern revision task_type
peft.tuners.miss.config.MissConfig|k auto_mapping base_model_name_or_path bias exclude_modules inference_mode init_weights layers_pattern layers_to_transform mini_r miss_dropout modules_to_save peft_type peft_version r revision target_modules task_type
peft.tuners.multitask_prompt_tuning.config.MultitaskPromptTuningConfig|k auto_mapping base_model_name_or_path inference_mode modules_to_save num_attention_heads num_layers num_ranks num_tasks num_transformer_submodules num_virtual_tokens peft_type peft_version prompt_tuning_init prompt_tuning_init_state_dict_path prompt_tuning_init_task prompt_tuning_init_text revision task_type token_dim tokenizer_kwargs tokenizer_name_or_path
peft.tuners.oft.config.OFTConfig|k alpha_pattern auto_mapping base_model_name_or_path bias block_share coft eps exclude_modules fan_in_fan_out inference_mode init_weights layers_pattern layers_to_transform module_dropout modules_to_save num_cayley_neumann_terms oft_block_size peft_type peft_version r rank_pattern revision target_modules task_type use_cayley_neumann
peft.tuners.osf.config.OSFConfig|k auto_mapping base_model_name_or_path effective_rank inference_mode init_weights modules_to_save peft_type peft_version rank_pattern revision target_modules target_svd_config task_type
peft.tuners.p_tuning.PromptEncoderConfig|k auto_mapping base_model_name_or_path encoder_dropout encoder_hidden_size encoder_num_layers encoder_reparameterization_type inference_mode num_attention_heads num_layers num_transformer_submodules num_virtual_tokens peft_type revision task_type token_dim
peft.tuners.p_tuning.config.PromptEncoderConfig|k auto_mapping base_model_name_or_path encoder_dropout encoder_hidden_size encoder_num_layers encoder_reparameterization_type inference_mode modules_to_save num_attention_heads num_layers num_transformer_submodules num_virtual_tokens peft_type peft_version revision task_type token_dim
peft.tuners.peanut.config.PeanutConfig|k act_fn auto_mapping base_model_name_or_path depth exclude_modules inference_mode init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version r revision scaling target_modules task_type
peft.tuners.poly.config.PolyConfig|k auto_mapping base_model_name_or_path exclude_modules inference_mode init_weights modules_to_save n_skills n_splits n_tasks peft_type peft_version poly_type r revision target_modules task_type
peft.tuners.prefix_tuning.PrefixTuningConfig|k auto_mapping base_model_name_or_path encoder_hidden_size inference_mode num_attention_heads num_layers num_transformer_submodules num_virtual_tokens peft_type prefix_projection revision task_type token_dim
peft.tuners.prefix_tuning.config.PrefixTuningConfig|k auto_mapping base_model_name_or_path encoder_hidden_size inference_mode init_weights modules_to_save num_attention_heads num_layers num_transformer_submodules num_virtual_tokens peft_type peft_version prefix_projection revision task_type token_dim
peft.tuners.prompt_tuning.PromptTuningConfig|k auto_mapping base_model_name_or_path inference_mode num_attention_heads num_layers num_transformer_submodules num_virtual_tokens peft_type prompt_tuning_init prompt_tuning_init_text revision task_type token_dim tokenizer_name_or_path
peft.tuners.prompt_tuning.config.PromptTuningConfig|k auto_mapping base_model_name_or_path inference_mode modules_to_save num_attention_heads num_layers num_transformer_submodules num_virtual_tokens peft_type peft_version prompt_tuning_init prompt_tuning_init_text revision task_type token_dim tokenizer_kwargs tokenizer_name_or_path
peft.tuners.psoft.config.PsoftConfig|k ab_svd_init auto_mapping base_model_name_or_path cayley_neumann_eps exclude_modules fan_in_fan_out inference_mode init_weights layers_pattern layers_to_transform modules_to_save num_cayley_neumann_terms peft_type peft_version psoft_alpha psoft_dropout psoft_mag_a psoft_mag_b psoft_orth psoft_svd psoft_svd_lowrank_niter r random_seed revision target_modules task_type use_cayley_neumann
peft.tuners.pvera.config.PveraConfig|k auto_mapping base_model_name_or_path bias d_initial fan_in_fan_out generator_seed inference_mode init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version projection_prng_key pvera_dropout r revision sample_at_inference save_projection target_modules task_type
peft.tuners.randlora.config.RandLoraConfig|k auto_mapping base_model_name_or_path bias fan_in_fan_out inference_mode init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version projection_prng_key r randlora_alpha randlora_dropout revision save_projection sparse target_modules task_type very_sparse
peft.tuners.road.config.RoadConfig|k auto_mapping base_model_name_or_path group_size inference_mode init_weights modules_to_save peft_type peft_version revision target_modules task_type variant
peft.tuners.shira.config.ShiraConfig|k auto_mapping base_model_name_or_path fan_in_fan_out inference_mode init_weights mask_fn mask_type modules_to_save peft_type peft_version r random_seed revision target_modules task_type
peft.tuners.supertuning.config.SupertuningConfig|k auto_mapping base_model_name_or_path inference_mode init_weights lora_alpha lora_dropout modules_to_save peft_type peft_version r revision save_precomputed_indices select_top sparsity target_modules task_type
peft.tuners.tinylora.config.TinyLoraConfig|k auto_mapping base_model_name_or_path bias fan_in_fan_out inference_mode init_v_bound init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version projection_seed r revision save_projection target_modules task_type tinylora_dropout u weight_tying
peft.tuners.trainable_tokens.config.TrainableTokensConfig|k auto_mapping base_model_name_or_path inference_mode init_weights peft_type peft_version revision target_modules task_type token_indices
peft.tuners.unilora.config.UniLoraConfig|k auto_mapping base_model_name_or_path bias fan_in_fan_out inference_mode init_theta_d_bound init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version proj_seed r revision save_indices target_modules task_type theta_d_length unilora_dropout
peft.tuners.vblora.config.VBLoRAConfig|k auto_mapping base_model_name_or_path bias exclude_modules fan_in_fan_out inference_mode init_logits_std init_vector_bank_bound layers_pattern layers_to_transform modules_to_save num_vectors peft_type peft_version r revision save_only_topk_weights target_modules task_type topk vblora_dropout vector_length
peft.tuners.vera.config.VeraConfig|k auto_mapping base_model_name_or_path bias d_initial fan_in_fan_out inference_mode init_weights layers_pattern layers_to_transform modules_to_save peft_type peft_version projection_prng_key r revision save_projection target_modules task_type vera_dropout
peft.tuners.waveft.config.WaveFTConfig|k auto_mapping base_model_name_or_path bias exclude_modules fan_in_fan_out inference_mode init_weights layers_pattern layers_to_transform modules_to_save n_frequency n_frequency_pattern peft_type peft_version proportional_parameters random_loc_seed revision scaling target_modules task_type use_idwt wavelet_family
peft.tuners.xlora.config.XLoraConfig|k adapters auto_mapping base_model_name_or_path enable_softmax enable_softmax_topk global_scaling_weight hidden_size inference_mode layerwise_scalings peft_type peft_version revision scaling_pass_value softmax_temperature task_type top_k_lora use_trainable_adapters xlora_depth xlora_dropout_p xlora_size
peft.utils.config.PeftConfig|k auto_mapping base_model_name_or_path inference_mode peft_type revision task_type
peft.utils.config.PromptLearningConfig|k auto_mapping base_model_name_or_path inference_mode num_attention_heads num_layers num_transformer_submodules num_virtual_tokens peft_type revision task_type token_dim
peft.utils.peft_types.PeftType|c s|c 0
peft.utils.peft_types.TaskType|c s|c 0
trl.experimental.a2po.a2po_config.A2POConfig|b transformers.training_args.TrainingArguments|k beta1 beta2 bf16 filter_all_incorrect gradient_checkpointing logging_steps lr_scheduler_kwargs max_completion_length max_prompt_length model_init_kwargs num_value_samples remove_unused_columns reward_weights temperature top_k top_p torch_empty_cache_steps trust_remote_code use_liger_kernel
trl.experimental.async_grpo.async_grpo_config.AsyncGRPOConfig|b transformers.training_args.TrainingArguments|k accelerator_config bf16 chat_template_kwargs epsilon epsilon_high fork_threshold_tokens gradient_checkpointing heartbeat_stale_after_s learning_rate log_completions logging_steps lr_scheduler_kwargs lr_scheduler_type max_completion_length max_inflight_tasks max_staleness max_tool_calling_iterations model_init_kwargs num_completions_to_print num_generations queue_maxsize request_timeout router_aux_loss_coef temperature token_budget torch_empty_cache_steps trust_remote_code use_liger_kernel vllm_server_base_url vllm_server_timeout weight_sync_steps
trl.experimental.bco.bco_config.BCOConfig|b transformers.training_args.TrainingArguments|k beta bf16 dataset_num_proc disable_dropout generate_during_eval gradient_checkpointing gradient_checkpointing_kwargs is_encoder_decoder label_pad_token_id learning_rate logging_steps lr_scheduler_kwargs max_completion_length max_density_ratio max_length max_prompt_length min_density_ratio model_init_kwargs padding_value precompute_ref_log_probs prompt_sample_size ref_model_init_kwargs torch_empty_cache_steps truncation_mode trust_remote_code use_liger_kernel
trl.experimental.cpo.cpo_config.CPOConfig|b transformers.training_args.TrainingArguments|k alpha beta bf16 cpo_alpha dataset_num_proc disable_dropout generate_during_eval gradient_checkpointing gradient_checkpointing_kwargs is_encoder_decoder label_pad_token_id label_smoothing learning_rate logging_steps loss_type lr_scheduler_kwargs max_completion_length max_length max_prompt_length model_init_kwargs padding_value simpo_gamma torch_empty_cache_steps truncation_mode trust_remote_code use_liger_kernel
trl.experimental.distillation.distillation_config.DistillationConfig|b transformers.training_args.TrainingArguments|k beta bf16 disable_dropout generation_batch_size gradient_checkpointing learning_rate lmbda log_completions log_completions_steps logging_steps loss_add_tail loss_top_k lr_scheduler_kwargs max_completion_length max_length max_prompt_length model_init_kwargs num_completions_to_print num_generations reverse_kl_top_1_mode teacher_model_init_kwargs teacher_model_name_or_path teacher_model_revision teacher_model_server_url temperature top_k top_p torch_empty_cache_steps trust_remote_code use_liger_kernel use_teacher_server use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_sync_frequency vllm_tensor_parallel_size wandb_entity wandb_project wandb_run_group
trl.experimental.dppo.dppo_config.DPPOConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation cast_lm_head_to_fp32 chat_template_kwargs clip_ratio_c delta disable_dropout divergence_topk divergence_type ds3_gather_for_generation entropy_coef entropy_coef_delta entropy_coef_max entropy_coef_min entropy_target epsilon epsilon_high generation_batch_size generation_kwargs gradient_checkpointing importance_sampling_level learning_rate log_completions log_completions_hub_repo log_unique_prompts logging_steps loss_type lr_scheduler_kwargs mask_truncated_completions max_completion_length max_tool_calling_iterations min_p model_init_kwargs multi_objective_aggregation num_completions_to_print num_generations num_generations_eval num_iterations off_policy_mask_threshold pad_to_multiple_of ref_model_mixup_alpha ref_model_sync_steps remove_unused_columns repetition_penalty reward_weights router_aux_loss_coef sapo_temperature_neg sapo_temperature_pos scale_rewards shuffle_dataset steps_per_generation sync_ref_model temperature top_entropy_quantile top_k top_p torch_empty_cache_steps transformers_continuous_batching_config trust_remote_code use_adaptive_entropy use_bias_correction_kl use_liger_kernel use_transformers_continuous_batching use_transformers_paged use_vllm vespo_k_neg vespo_k_pos vespo_lambda_neg vespo_lambda_pos vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_importance_sampling_cap vllm_importance_sampling_clip_max vllm_importance_sampling_clip_min vllm_importance_sampling_correction vllm_importance_sampling_mode vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_tensor_parallel_size
trl.experimental.gfpo.gfpo_config.GFPOConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation cast_lm_head_to_fp32 chat_template_kwargs delta disable_dropout ds3_gather_for_generation epsilon epsilon_high generation_batch_size generation_kwargs gradient_checkpointing gradient_checkpointing_kwargs importance_sampling_level learning_rate log_completions log_completions_hub_repo log_unique_prompts logging_steps loss_type lr_scheduler_kwargs mask_truncated_completions max_completion_length max_prompt_length max_tool_calling_iterations min_p model_init_kwargs multi_objective_aggregation num_completions_to_print num_generations num_generations_eval num_iterations num_remains_in_group off_policy_mask_threshold pad_to_multiple_of ref_model_mixup_alpha ref_model_sync_steps remove_unused_columns repetition_penalty reward_weights sapo_temperature_neg sapo_temperature_pos scale_rewards shuffle_dataset steps_per_generation sync_ref_model temperature top_entropy_quantile top_k top_p torch_empty_cache_steps use_bias_correction_kl use_liger_kernel use_liger_loss use_transformers_paged use_vllm vespo_k_neg vespo_k_pos vespo_lambda_neg vespo_lambda_pos vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_guided_decoding_regex vllm_importance_sampling_cap vllm_importance_sampling_clip_max vllm_importance_sampling_clip_min vllm_importance_sampling_correction vllm_importance_sampling_mode vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_tensor_parallel_size wandb_log_unique_prompts
trl.experimental.gkd.gkd_config.GKDConfig|b transformers.training_args.TrainingArguments|k activation_offloading assistant_only_loss beta bf16 chat_template_path completion_only_loss dataset_kwargs dataset_num_proc dataset_text_field disable_dropout eos_token eval_packing gradient_checkpointing gradient_checkpointing_kwargs learning_rate lmbda logging_steps loss_type lr_scheduler_kwargs max_length max_new_tokens model_init_kwargs packing packing_strategy pad_to_multiple_of pad_token padding_free router_aux_loss_coef seq_kd shuffle_dataset teacher_model_init_kwargs teacher_model_name_or_path temperature torch_empty_cache_steps truncation_mode trust_remote_code use_liger_kernel
trl.experimental.gmpo.gmpo_config.GMPOConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation cast_lm_head_to_fp32 chat_template_kwargs delta disable_dropout ds3_gather_for_generation entropy_coef entropy_coef_delta entropy_coef_max entropy_coef_min entropy_target epsilon epsilon_high generation_batch_size generation_kwargs gradient_checkpointing importance_sampling_level learning_rate log_completions log_completions_hub_repo log_multimodal log_unique_prompts logging_steps loss_type lr_scheduler_kwargs mask_truncated_completions max_completion_length max_tool_calling_iterations min_p model_init_kwargs multi_objective_aggregation num_completions_to_print num_generations num_generations_eval num_iterations off_policy_mask_threshold pad_to_multiple_of ref_model_mixup_alpha ref_model_sync_steps remove_unused_columns repetition_penalty reward_weights router_aux_loss_coef sapo_temperature_neg sapo_temperature_pos scale_rewards shuffle_dataset steps_per_generation sync_ref_model temperature top_entropy_quantile top_k top_p torch_empty_cache_steps transformers_continuous_batching_config trust_remote_code use_adaptive_entropy use_bias_correction_kl use_liger_kernel use_transformers_continuous_batching use_transformers_paged use_vllm vespo_k_neg vespo_k_pos vespo_lambda_neg vespo_lambda_pos vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_importance_sampling_cap vllm_importance_sampling_clip_max vllm_importance_sampling_clip_min vllm_importance_sampling_correction vllm_importance_sampling_mode vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_tensor_parallel_size
trl.experimental.gold.gold_config.GOLDConfig|b transformers.training_args.TrainingArguments|k activation_offloading assistant_only_loss beta bf16 callbacks chat_template_path completion_only_loss dataset_kwargs dataset_num_proc dataset_text_field disable_dropout eos_token eval_packing generation_batch_size gradient_checkpointing gradient_checkpointing_kwargs hub_model_revision learning_rate lmbda log_completions log_completions_steps logging_steps loss_type lr_scheduler_kwargs max_completion_length max_length model_init_kwargs num_completions_to_print num_generations overwrite_hub_revision packing packing_strategy pad_to_multiple_of pad_token padding_free push_to_hub_revision router_aux_loss_coef seq_kd shuffle_dataset steps_per_generation student_model_revision teacher_model_init_kwargs teacher_model_name_or_path teacher_model_revision teacher_tokenizer_name_or_path temperature top_k top_p torch_empty_cache_steps trl_project truncation_mode trust_remote_code uld_crossentropy_weight uld_distillation_weight uld_hybrid_matched_weight uld_hybrid_unmatched_weight uld_skip_student_eos uld_skip_teacher_eos uld_student_temperature uld_teacher_temperature uld_token_merge_strategy uld_use_hybrid_loss use_extended_uld use_liger_kernel use_transformers_paged use_uld_loss use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_guided_decoding_regex vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_sync_frequency vllm_tensor_parallel_size wandb_entity wandb_log_unique_prompts wandb_project wandb_run_group
trl.experimental.grpo_with_replay_buffer.grpo_with_replay_buffer_config.GRPOWithReplayBufferConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation cast_lm_head_to_fp32 chat_template_kwargs delta disable_dropout ds3_gather_for_generation entropy_coef entropy_coef_delta entropy_coef_max entropy_coef_min entropy_target epsilon epsilon_high generation_batch_size generation_kwargs gradient_checkpointing gradient_checkpointing_kwargs importance_sampling_level learning_rate log_completions log_completions_hub_repo log_multimodal log_unique_prompts logging_steps loss_type lr_scheduler_kwargs mask_truncated_completions max_completion_length max_prompt_length max_tool_calling_iterations min_p model_init_kwargs multi_objective_aggregation num_completions_to_print num_generations num_generations_eval num_iterations off_policy_mask_threshold pad_to_multiple_of ref_model_mixup_alpha ref_model_sync_steps remove_unused_columns repetition_penalty replay_buffer_size reward_weights router_aux_loss_coef sapo_temperature_neg sapo_temperature_pos scale_rewards shuffle_dataset steps_per_generation sync_ref_model temperature top_entropy_quantile top_k top_p torch_empty_cache_steps transformers_continuous_batching_config trust_remote_code use_adaptive_entropy use_bias_correction_kl use_liger_kernel use_liger_loss use_transformers_continuous_batching use_transformers_paged use_vllm vespo_k_neg vespo_k_pos vespo_lambda_neg vespo_lambda_pos vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_guided_decoding_regex vllm_importance_sampling_cap vllm_importance_sampling_clip_max vllm_importance_sampling_clip_min vllm_importance_sampling_correction vllm_importance_sampling_mode vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_tensor_parallel_size wandb_log_unique_prompts
trl.experimental.iw_opd.iw_opd_config.IWOPDConfig|b transformers.training_args.TrainingArguments|k beta bf16 disable_dropout distillation_objective generation_batch_size gradient_checkpointing iw_opd_epsilon iw_opd_gamma learning_rate lmbda log_completions log_completions_steps logging_steps loss_add_tail loss_top_k lr_scheduler_kwargs max_completion_length max_length max_prompt_length model_init_kwargs num_completions_to_print num_generations reverse_kl_top_1_mode teacher_model_init_kwargs teacher_model_name_or_path teacher_model_revision teacher_model_server_url temperature top_k top_p torch_empty_cache_steps trust_remote_code use_liger_kernel use_teacher_server use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_sync_frequency vllm_tensor_parallel_size
trl.experimental.kto.KTOConfig|b transformers.training_args.TrainingArguments|k activation_offloading beta bf16 dataset_num_proc desirable_weight disable_dropout gradient_checkpointing learning_rate logging_steps loss_type lr_scheduler_kwargs max_length model_init_kwargs pad_to_multiple_of precompute_ref_batch_size precompute_ref_log_probs ref_model_mixup_alpha ref_model_sync_steps router_aux_loss_coef sync_ref_model torch_empty_cache_steps train_sampling_strategy trust_remote_code undesirable_weight use_liger_kernel
trl.experimental.kto.kto_config.KTOConfig|b transformers.training_args.TrainingArguments|k activation_offloading base_model_attribute_name beta bf16 dataset_num_proc desirable_weight disable_dropout generate_during_eval gradient_checkpointing gradient_checkpointing_kwargs is_encoder_decoder label_pad_token_id learning_rate logging_steps loss_type lr_scheduler_kwargs max_completion_length max_length max_prompt_length model_init_kwargs padding_value precompute_ref_batch_size precompute_ref_log_probs ref_model_init_kwargs torch_empty_cache_steps train_sampling_strategy truncation_mode undesirable_weight use_liger_kernel use_liger_loss
trl.experimental.merge_model_callback.MergeConfig|k dtype method normalize policy_model_density policy_model_path policy_model_weight t_values target_model_density target_model_path target_model_weight
trl.experimental.minillm.minillm_config.MiniLLMConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation cast_lm_head_to_fp32 chat_template_kwargs delta disable_dropout ds3_gather_for_generation entropy_coef entropy_coef_delta entropy_coef_max entropy_coef_min entropy_target epsilon epsilon_high gamma generation_batch_size generation_kwargs gradient_checkpointing gradient_checkpointing_kwargs importance_sampling_level kd_temperature learning_rate length_normalization log_completions log_completions_hub_repo log_multimodal log_unique_prompts logging_steps loss_type lr_scheduler_kwargs mask_truncated_completions max_completion_length max_prompt_length max_tool_calling_iterations min_p model_init_kwargs multi_objective_aggregation num_completions_to_print num_generations num_generations_eval num_iterations off_policy_mask_threshold pad_to_multiple_of ref_model_mixup_alpha ref_model_sync_steps remove_unused_columns repetition_penalty reward_weights rkl_advantage router_aux_loss_coef sapo_temperature_neg sapo_temperature_pos scale_rewards shuffle_dataset single_step_decomposition steps_per_generation sync_ref_model teacher_model_init_kwargs temperature top_entropy_quantile top_k top_p torch_empty_cache_steps transformers_continuous_batching_config trust_remote_code use_adaptive_entropy use_bias_correction_kl use_liger_kernel use_liger_loss use_transformers_continuous_batching use_transformers_paged use_vllm vespo_k_neg vespo_k_pos vespo_lambda_neg vespo_lambda_pos vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_guided_decoding_regex vllm_importance_sampling_cap vllm_importance_sampling_clip_max vllm_importance_sampling_clip_min vllm_importance_sampling_correction vllm_importance_sampling_mode vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_tensor_parallel_size wandb_log_unique_prompts
trl.experimental.nash_md.nash_md_config.NashMDConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation disable_dropout ds3_gather_for_generation generation_kwargs gradient_checkpointing gradient_checkpointing_kwargs judge learning_rate logging_steps loss_type lr_scheduler_kwargs max_length max_new_tokens min_p missing_eos_penalty mixture_coef model_init_kwargs remove_unused_columns repetition_penalty reward_model_path reward_weights temperature top_k top_p torch_empty_cache_steps trust_remote_code use_liger_kernel use_transformers_paged use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_guided_decoding_regex vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_tensor_parallel_size
trl.experimental.online_dpo.online_dpo_config.OnlineDPOConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation disable_dropout ds3_gather_for_generation generation_kwargs gradient_checkpointing gradient_checkpointing_kwargs judge learning_rate logging_steps loss_type lr_scheduler_kwargs max_length max_new_tokens min_p missing_eos_penalty model_init_kwargs remove_unused_columns repetition_penalty reward_model_path reward_weights temperature top_k top_p torch_empty_cache_steps trust_remote_code use_liger_kernel use_transformers_paged use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_guided_decoding_regex vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_tensor_parallel_size
trl.experimental.orpo.orpo_config.ORPOConfig|b transformers.training_args.TrainingArguments|k beta bf16 dataset_num_proc disable_dropout generate_during_eval gradient_checkpointing gradient_checkpointing_kwargs is_encoder_decoder label_pad_token_id learning_rate logging_steps lr_scheduler_kwargs max_completion_length max_length max_prompt_length model_init_kwargs padding_value torch_empty_cache_steps truncation_mode trust_remote_code use_liger_kernel
trl.experimental.papo.papo_config.PAPOConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation cast_lm_head_to_fp32 chat_template_kwargs delta der_loss_weight1 der_loss_weight2 disable_dropout ds3_gather_for_generation epsilon epsilon_high generation_batch_size generation_kwargs gradient_checkpointing gradient_checkpointing_kwargs importance_sampling_level learning_rate log_completions log_completions_hub_repo log_unique_prompts logging_steps loss_type lr_scheduler_kwargs mask_ratio mask_truncated_completions mask_type max_completion_length max_prompt_length max_tool_calling_iterations min_p model_init_kwargs multi_objective_aggregation num_completions_to_print num_generations num_generations_eval num_iterations off_policy_mask_threshold pad_to_multiple_of perception_loss_weight ref_model_mixup_alpha ref_model_sync_steps remove_unused_columns repetition_penalty reward_weights sapo_temperature_neg sapo_temperature_pos scale_rewards shuffle_dataset steps_per_generation sync_ref_model temperature top_entropy_quantile top_k top_p torch_empty_cache_steps use_bias_correction_kl use_liger_kernel use_liger_loss use_transformers_paged use_vllm vespo_k_neg vespo_k_pos vespo_lambda_neg vespo_lambda_pos vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_guided_decoding_regex vllm_importance_sampling_cap vllm_importance_sampling_clip_max vllm_importance_sampling_clip_min vllm_importance_sampling_correction vllm_importance_sampling_mode vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_tensor_parallel_size wandb_log_unique_prompts
trl.experimental.ppo.ppo_config.PPOConfig|b transformers.training_args.TrainingArguments|k batch_size bf16 cliprange cliprange_value dataset_num_proc ds3_gather_for_generation exp_name gamma gradient_checkpointing gradient_checkpointing_kwargs kl_coef kl_estimator lam learning_rate local_batch_size local_mini_batch_size local_rollout_forward_batch_size logging_steps lr_scheduler_kwargs micro_batch_size mini_batch_size missing_eos_penalty model_adapter_name num_mini_batches num_ppo_epochs num_sample_generations num_total_batches push_to_hub ref_adapter_name response_length reward_model_path run_name sft_model_path stop_token stop_token_id temperature torch_empty_cache_steps total_episodes use_liger_kernel vf_coef whiten_rewards world_size
trl.experimental.prm.prm_config.PRMConfig|b transformers.training_args.TrainingArguments|k bf16 dataset_num_proc disable_dropout gradient_checkpointing gradient_checkpointing_kwargs learning_rate logging_steps lr_scheduler_kwargs max_completion_length max_length max_prompt_length step_separator torch_empty_cache_steps train_on_last_step_only use_liger_kernel
trl.experimental.sdft.sdft.ExampleSDFTConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation chat_template_kwargs diagnostics_flat_tolerance diagnostics_warning_interval disable_dropout distillation_add_tail distillation_alpha distillation_is_clip distillation_topk distillation_weight ds3_gather_for_generation epsilon epsilon_high full_logit_distillation generate_from_teacher generation_batch_size generation_kwargs gradient_checkpointing importance_sampling_level logging_steps loss_type lr_scheduler_kwargs mask_truncated_completions max_completion_length max_prompt_length min_p model_init_kwargs num_generations num_generations_eval num_iterations num_loss_tokens_to_skip ref_model_mixup_alpha ref_model_sync_steps remove_unused_columns repetition_penalty reward_weights scale_rewards shuffle_dataset steps_per_generation sync_ref_model teacher_prompt_template temperature top_entropy_quantile top_k top_p torch_empty_cache_steps use_liger_kernel use_transformers_paged use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_tensor_parallel_size
trl.experimental.sdft.sdft_config.SDFTConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation chat_template_kwargs diagnostics_flat_tolerance diagnostics_warning_interval disable_dropout distillation_add_tail distillation_alpha distillation_is_clip distillation_mode distillation_topk distillation_weight ds3_gather_for_generation epsilon epsilon_high full_logit_distillation generate_from_teacher generation_batch_size generation_kwargs gradient_checkpointing importance_sampling_level logging_steps loss_type lr_scheduler_kwargs mask_truncated_completions max_completion_length max_prompt_length min_p model_init_kwargs num_generations num_generations_eval num_iterations num_loss_tokens_to_skip ref_model_mixup_alpha ref_model_sync_steps remove_unused_columns repetition_penalty reward_weights scale_rewards shuffle_dataset steps_per_generation sync_ref_model teacher_model_kind teacher_prompt_template teacher_sync_steps teacher_update_rate temperature top_entropy_quantile top_k top_p torch_empty_cache_steps trust_remote_code use_liger_kernel use_teacher_server use_transformers_paged use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_tensor_parallel_size
trl.experimental.sdpo.sdpo.ExampleSDPOConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation chat_template_kwargs diagnostics_flat_tolerance diagnostics_warning_interval disable_dropout distillation_add_tail distillation_alpha distillation_is_clip distillation_mode distillation_topk distillation_weight dont_reprompt_on_self_success ds3_gather_for_generation ema_update_rate environment_feedback_only_without_solution epsilon epsilon_high feedback_template full_logit_distillation generation_batch_size generation_kwargs gradient_checkpointing importance_sampling_level include_environment_feedback logging_steps loss_type lr_scheduler_kwargs mask_truncated_completions max_completion_length max_prompt_length max_reprompt_len min_p model_init_kwargs num_generations num_generations_eval num_iterations ref_model_mixup_alpha ref_model_sync_steps remove_thinking_from_demonstration remove_unused_columns repetition_penalty reprompt_template reward_weights scale_rewards sdpo_policy_loss_mode shuffle_dataset solution_template steps_per_generation success_reward_threshold sync_ref_model teacher_model_kind teacher_regularization teacher_sync_steps teacher_update_rate temperature top_entropy_quantile top_k top_p torch_empty_cache_steps use_liger_kernel use_successful_as_teacher use_teacher_server use_transformers_paged use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_tensor_parallel_size
trl.experimental.sdpo.sdpo_config.SDPOConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation chat_template_kwargs diagnostics_flat_tolerance diagnostics_warning_interval disable_dropout distillation_add_tail distillation_alpha distillation_is_clip distillation_mode distillation_topk distillation_weight dont_reprompt_on_self_success ds3_gather_for_generation ema_update_rate environment_feedback_only_without_solution epsilon epsilon_high feedback_template full_logit_distillation generation_batch_size generation_kwargs gradient_checkpointing importance_sampling_level include_environment_feedback logging_steps loss_type lr_scheduler_kwargs mask_truncated_completions max_completion_length max_prompt_length max_reprompt_len min_p model_init_kwargs num_generations num_generations_eval num_iterations ref_model_mixup_alpha ref_model_sync_steps remove_thinking_from_demonstration remove_unused_columns repetition_penalty reprompt_template reward_weights scale_rewards sdpo_policy_loss_mode shuffle_dataset solution_template steps_per_generation success_reward_threshold sync_ref_model teacher_model_kind teacher_regularization teacher_sync_steps teacher_update_rate temperature top_entropy_quantile top_k top_p torch_empty_cache_steps trust_remote_code use_liger_kernel use_successful_as_teacher use_teacher_server use_transformers_paged use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_tensor_parallel_size
trl.experimental.self_distillation.self_distillation_config.SelfDistillationConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation chat_template_kwargs diagnostics_flat_tolerance diagnostics_warning_interval disable_dropout distillation_add_tail distillation_alpha distillation_is_clip distillation_topk distillation_weight ds3_gather_for_generation epsilon epsilon_high full_logit_distillation generation_batch_size generation_kwargs gradient_checkpointing importance_sampling_level logging_steps loss_type lr_scheduler_kwargs mask_truncated_completions max_completion_length max_prompt_length min_p model_init_kwargs num_generations num_generations_eval num_iterations ref_model_mixup_alpha ref_model_sync_steps remove_unused_columns repetition_penalty reward_weights scale_rewards shuffle_dataset steps_per_generation sync_ref_model temperature top_entropy_quantile top_k top_p torch_empty_cache_steps use_liger_kernel use_transformers_paged use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_tensor_parallel_size
trl.experimental.server_distillation.server_distillation_config.ServerDistillationConfig|b transformers.training_args.TrainingArguments|k beta bf16 disable_dropout generation_batch_size gradient_checkpointing learning_rate log_completions log_completions_steps logging_steps loss_add_tail loss_top_k lr_scheduler_kwargs max_completion_length max_length max_prompt_length model_init_kwargs num_completions_to_print num_generations reverse_kl_top_1_mode teacher_model_init_kwargs teacher_model_name_or_path teacher_model_revision teacher_model_server_url temperature top_k top_p torch_empty_cache_steps trust_remote_code use_liger_kernel use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_sync_frequency vllm_tensor_parallel_size
trl.experimental.ssd.ssd_config.SSDConfig|b transformers.training_args.TrainingArguments|k bf16 cache_implementation chat_template_kwargs disable_dropout ds3_gather_for_generation filter_empty generation_batch_size generation_kwargs gradient_checkpointing logging_steps lr_scheduler_kwargs max_completion_length max_prompt_length min_p model_init_kwargs num_iterations repetition_penalty shuffle_dataset steps_per_generation temperature top_k top_p torch_empty_cache_steps trust_remote_code use_liger_kernel use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_max_model_length vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_tensor_parallel_size
trl.experimental.tpo.tpo_config.TPOConfig|b transformers.training_args.TrainingArguments|k beta bf16 dataset_num_proc disable_dropout gradient_checkpointing label_smoothing learning_rate logging_steps loss_type lr_scheduler_kwargs max_length model_init_kwargs pad_to_multiple_of torch_empty_cache_steps tpo_alpha tpo_l_gamma truncation_mode trust_remote_code use_liger_kernel
trl.experimental.xpo.xpo_config.XPOConfig|b transformers.training_args.TrainingArguments|k alpha beta bf16 cache_implementation disable_dropout ds3_gather_for_generation generation_kwargs gradient_checkpointing gradient_checkpointing_kwargs judge learning_rate logging_steps loss_type lr_scheduler_kwargs max_length max_new_tokens min_p missing_eos_penalty model_init_kwargs remove_unused_columns repetition_penalty reward_model_path reward_weights temperature top_k top_p torch_empty_cache_steps trust_remote_code use_liger_kernel use_transformers_paged use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_guided_decoding_regex vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_tensor_parallel_size
trl.mergekit_utils.MergeConfig|k dtype method normalize policy_model_density policy_model_path policy_model_weight t_values target_model_density target_model_path target_model_weight
trl.scripts.utils.DatasetConfig|k columns data_dir data_files fraction name path split
trl.scripts.utils.DatasetMixtureConfig|k datasets streaming test_split_size
trl.trainer.alignprop_config.AlignPropConfig|k accelerator_kwargs allow_tf32 exp_name log_image_freq log_with logdir mixed_precision negative_prompts num_checkpoint_limit num_epochs project_kwargs push_to_hub resume_from run_name sample_eta sample_guidance_scale sample_num_steps save_freq seed tracker_kwargs tracker_project_name train_adam_beta1 train_adam_beta2 train_adam_epsilon train_adam_weight_decay train_batch_size train_gradient_accumulation_steps train_learning_rate train_max_grad_norm train_use_8bit_adam truncated_backprop_rand truncated_backprop_timestep truncated_rand_backprop_minmax
trl.trainer.base_config.BaseConfig|b transformers.training_args.TrainingArguments|k bf16 gradient_checkpointing logging_steps lr_scheduler_kwargs torch_empty_cache_steps use_liger_kernel
trl.trainer.base_config._BaseConfig|b transformers.training_args.TrainingArguments|k bf16 gradient_checkpointing logging_steps lr_scheduler_kwargs torch_empty_cache_steps use_liger_kernel
trl.trainer.bco_config.BCOConfig|b transformers.training_args.TrainingArguments|k beta bf16 dataset_num_proc disable_dropout generate_during_eval gradient_checkpointing gradient_checkpointing_kwargs is_encoder_decoder label_pad_token_id logging_steps lr_scheduler_kwargs max_completion_length max_density_ratio max_length max_prompt_length min_density_ratio model_init_kwargs padding_value precompute_ref_log_probs prompt_sample_size ref_model_init_kwargs truncation_mode
trl.trainer.cpo_config.CPOConfig|b transformers.training_args.TrainingArguments|k alpha beta bf16 cpo_alpha dataset_num_proc disable_dropout generate_during_eval gradient_checkpointing gradient_checkpointing_kwargs is_encoder_decoder label_pad_token_id label_smoothing learning_rate logging_steps loss_type lr_scheduler_kwargs max_completion_length max_length max_prompt_length max_target_length model_init_kwargs padding_value simpo_gamma truncation_mode
trl.trainer.ddpo_config.DDPOConfig|k accelerator_kwargs allow_tf32 async_reward_computation exp_name log_with logdir max_workers mixed_precision negative_prompts num_checkpoint_limit num_epochs per_prompt_stat_tracking per_prompt_stat_tracking_buffer_size per_prompt_stat_tracking_min_count project_kwargs push_to_hub resume_from run_name sample_batch_size sample_eta sample_guidance_scale sample_num_batches_per_epoch sample_num_steps save_freq seed tracker_kwargs tracker_project_name train_adam_beta1 train_adam_beta2 train_adam_epsilon train_adam_weight_decay train_adv_clip_max train_batch_size train_cfg train_clip_range train_gradient_accumulation_steps train_learning_rate train_max_grad_norm train_num_inner_epochs train_timestep_fraction train_use_8bit_adam
trl.trainer.gkd_config.GKDConfig|b transformers.training_args.TrainingArguments|k activation_offloading assistant_only_loss average_tokens_across_devices beta bf16 chars_per_token chat_template_path completion_only_loss dataset_batch_size dataset_kwargs dataset_num_proc dataset_text_field disable_dropout eos_token eval_packing gradient_checkpointing gradient_checkpointing_kwargs learning_rate lmbda logging_steps loss_type lr_scheduler_kwargs max_length max_new_tokens max_seq_length model_init_kwargs neftune_noise_alpha num_of_sequences packing packing_strategy pad_to_multiple_of pad_token padding_free seq_kd shuffle_dataset teacher_model_init_kwargs teacher_model_name_or_path temperature use_liger use_liger_kernel
trl.trainer.iterative_sft_config.IterativeSFTConfig|b transformers.training_args.TrainingArguments|k bf16 gradient_checkpointing logging_steps max_length model_init_kwargs optimize_device_cache truncation_mode
trl.trainer.model_config.ModelConfig|k attn_implementation bnb_4bit_quant_storage bnb_4bit_quant_type dtype load_in_4bit load_in_8bit lora_alpha lora_dropout lora_modules_to_save lora_r lora_target_modules lora_target_parameters lora_task_type model_name_or_path model_revision torch_dtype trust_remote_code use_bnb_nested_quant use_dora use_peft use_rslora
trl.trainer.nash_md_config.NashMDConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation dataset_num_proc disable_dropout ds3_gather_for_generation generation_kwargs gpu_memory_utilization gradient_checkpointing gradient_checkpointing_kwargs judge learning_rate logging_steps loss_type lr_scheduler_kwargs max_length max_new_tokens min_p missing_eos_penalty mixture_coef model_init_kwargs repetition_penalty reward_model_path reward_weights temperature top_k top_p use_transformers_paged use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_guided_decoding_regex vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_tensor_parallel_size
trl.trainer.online_dpo_config.OnlineDPOConfig|b transformers.training_args.TrainingArguments|k beta bf16 cache_implementation dataset_num_proc disable_dropout ds3_gather_for_generation generation_kwargs gpu_memory_utilization gradient_checkpointing gradient_checkpointing_kwargs judge learning_rate logging_steps loss_type lr_scheduler_kwargs max_length max_new_tokens min_p missing_eos_penalty model_init_kwargs repetition_penalty reward_model_path reward_weights temperature top_k top_p use_transformers_paged use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_guided_decoding_regex vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_tensor_parallel_size
trl.trainer.orpo_config.ORPOConfig|b transformers.training_args.TrainingArguments|k beta bf16 dataset_num_proc disable_dropout generate_during_eval gradient_checkpointing gradient_checkpointing_kwargs is_encoder_decoder label_pad_token_id learning_rate logging_steps lr_scheduler_kwargs max_completion_length max_length max_prompt_length model_init_kwargs padding_value truncation_mode
trl.trainer.ppo_config.PPOConfig|b transformers.training_args.TrainingArguments|k accelerator_kwargs adap_kl_ctrl backward_batch_size batch_size bf16 cliprange cliprange_value compare_steps dataset_num_proc ds3_gather_for_generation early_stopping exp_name forward_batch_size gamma global_backward_batch_size global_batch_size gradient_accumulation_steps gradient_checkpointing gradient_checkpointing_kwargs horizon init_kl_coef is_encoder_decoder is_peft_model kl_coef kl_estimator kl_penalty lam learning_rate local_batch_size local_mini_batch_size local_rollout_forward_batch_size log_with logging_steps lr_scheduler_kwargs max_grad_norm micro_batch_size mini_batch_size missing_eos_penalty model_adapter_name model_name num_mini_batches num_ppo_epochs num_sample_generations num_total_batches optimize_cuda_cache optimize_device_cache ppo_epochs project_kwargs push_to_hub push_to_hub_if_best_kwargs query_dataset ratio_threshold ref_adapter_name remove_unused_columns response_length reward_model reward_model_path run_name score_clip seed sft_model_path steps stop_token stop_token_id target target_kl task_name temperature total_episodes total_ppo_epochs tracker_kwargs tracker_project_name use_score_norm use_score_scaling vf_coef whiten_rewards world_size
trl.trainer.ppov2_config.PPOv2Config|b transformers.training_args.TrainingArguments|k base_model batch_size cliprange cliprange_value dataset_num_proc exp_name gamma kl_coef lam local_batch_size local_mini_batch_size local_rollout_forward_batch_size micro_batch_size mini_batch_size missing_eos_penalty non_eos_penalty num_mini_batches num_ppo_epochs num_sample_generations num_total_batches num_updates penalty_reward_value push_to_hub response_length reward_model_path run_name sanity_check sft_model_path stop_token stop_token_id temperature total_episodes vf_coef whiten_rewards world_size
trl.trainer.prm_config.PRMConfig|b transformers.training_args.TrainingArguments|k average_tokens_across_devices bf16 dataset_num_proc disable_dropout gradient_checkpointing gradient_checkpointing_kwargs learning_rate logging_steps max_completion_length max_length max_prompt_length step_separator train_on_last_step_only
trl.trainer.training_configs.RewardConfig|b transformers.training_args.TrainingArguments|k gradient_checkpointing gradient_checkpointing_kwargs max_length
trl.trainer.utils.OnPolicyConfig|b transformers.training_args.TrainingArguments|k batch_size bf16 dataset_num_proc gradient_checkpointing local_batch_size local_mini_batch_size local_rollout_forward_batch_size logging_steps lr_scheduler_kwargs micro_batch_size mini_batch_size missing_eos_penalty non_eos_penalty num_mini_batches num_sample_generations num_total_batches penalty_reward_value push_to_hub response_length run_name sanity_check sft_model_path stop_token stop_token_id temperature total_episodes world_size
trl.trainer.utils.OnpolicyRuntimeConfig|k batch_size local_batch_size local_mini_batch_size micro_batch_size mini_batch_size num_updates world_size
trl.trainer.xpo_config.XPOConfig|b transformers.training_args.TrainingArguments|k alpha beta bf16 cache_implementation dataset_num_proc disable_dropout ds3_gather_for_generation generation_kwargs gpu_memory_utilization gradient_checkpointing gradient_checkpointing_kwargs judge learning_rate logging_steps loss_type lr_scheduler_kwargs max_length max_new_tokens min_p missing_eos_penalty model_init_kwargs repetition_penalty reward_model_path reward_weights temperature top_k top_p use_transformers_paged use_vllm vllm_enable_sleep_mode vllm_gpu_memory_utilization vllm_group_port vllm_guided_decoding_regex vllm_mode vllm_model_impl vllm_server_base_url vllm_server_host vllm_server_port vllm_server_timeout vllm_structured_outputs_regex vllm_tensor_parallel_size
alignment.configs.DPOConfig|b transformers.training_args.TrainingArguments trl.trainer.dpo_config.DPOConfig|k beta chat_template hub_model_revision logging_first_step max_length max_prompt_length optim remove_unused_columns
alignment.configs.DataArguments|k auto_insert_empty_system_msg chat_template dataset_configs dataset_mixer dataset_splits max_eval_samples max_train_samples preprocessing_num_workers text_column truncation_side
alignment.configs.DatasetConfig|k columns config id split weight
alignment.configs.DatasetMixtureConfig|k datasets seed test_split_size
alignment.configs.ModelArguments|k attn_implementation base_model_revision bnb_4bit_quant_storage bnb_4bit_quant_type load_in_4bit load_in_8bit lora_alpha lora_dropout lora_modules_to_save lora_r lora_target_modules model_code_revision model_name_or_path model_revision tokenizer_name_or_path torch_dtype trust_remote_code use_bnb_nested_quant use_flash_attention_2 use_peft
alignment.configs.ORPOConfig|b trl.trainer.orpo_config.ORPOConfig|k chat_template
alignment.configs.SFTConfig|b transformers.training_args.TrainingArguments trl.trainer.sft_config.SFTConfig|k chat_template hub_model_revision logging_first_step max_seq_length optim
llamafactory.extras.constants.AttentionFunction|c s|c 0
llamafactory.extras.constants.DownloadSource|c s|c 0
llamafactory.extras.constants.EngineName|c s|c 0
llamafactory.extras.constants.QuantizationMethod|c s|c 0
llamafactory.extras.constants.RopeScaling|c s|c 0
llamafactory.hparams.data_args.DataArguments|k buffer_size cutoff_len data_shared_file_system dataset dataset_dir default_system enable_thinking eval_dataset eval_num_beams eval_on_each_dataset ignore_pad_token_for_loss image_dir interleave_probs mask_history max_samples media_dir mix_strategy neat_packing overwrite_cache packing preprocessing_batch_size preprocessing_num_workers preserve_thinking streaming template tokenized_path tool_format train_on_prompt val_size
llamafactory.hparams.evaluation_args.EvaluationArguments|k batch_size download_mode lang n_shot save_dir seed task task_dir
llamafactory.hparams.finetuning_args.ApolloArguments|k apollo_layerwise apollo_proj apollo_proj_type apollo_rank apollo_scale apollo_scale_front apollo_scale_type apollo_target apollo_update_interval use_apollo
llamafactory.hparams.finetuning_args.BAdamArgument|k badam_mask_mode badam_mode badam_start_block badam_switch_interval badam_switch_mode badam_update_ratio badam_verbose use_badam
llamafactory.hparams.finetuning_args.FinetuningArguments|k additional_target apollo_layerwise apollo_proj apollo_proj_type apollo_rank apollo_scale apollo_scale_front apollo_scale_type apollo_target apollo_update_interval asft_alpha badam_mask_mode badam_mode badam_start_block badam_switch_interval badam_switch_mode badam_update_ratio badam_verbose compute_accuracy create_new_adapter disable_shuffling dpo_label_smoothing eaft_alpha early_stopping_steps finetuning_type freeze_extra_modules freeze_language_model freeze_multi_modal_projector freeze_trainable_layers freeze_trainable_modules freeze_vision_tower galore_layerwise galore_proj_type galore_rank galore_scale galore_target galore_update_interval hyper_parallel_args include_effective_tokens_per_second kto_chosen_weight kto_rejected_weight ld_alpha lora_alpha lora_dropout lora_rank lora_target loraplus_lr_embedding loraplus_lr_ratio module_dropout oft_block_size oft_rank oft_target pissa_convert pissa_init pissa_iter plot_loss ppo_buffer_size ppo_epochs ppo_score_norm ppo_target ppo_whiten_rewards pref_bco_weight pref_beta pref_ftx pref_loss pure_bf16 ref_model ref_model_adapters ref_model_quantization_bit reward_model reward_model_adapters reward_model_quantization_bit reward_model_type simpo_gamma stage swanlab_api_key swanlab_lark_secret swanlab_lark_webhook_url swanlab_logdir swanlab_mode swanlab_project swanlab_run_name swanlab_workspace train_mm_proj_only use_adam_mini use_apollo use_asft_loss use_badam use_dft_loss use_dora use_eaft_loss use_galore use_hyper_parallel use_llama_pro use_mca use_muon use_ref_model use_rslora use_swanlab
llamafactory.hparams.finetuning_args.FreezeArguments|k freeze_extra_modules freeze_trainable_layers freeze_trainable_modules
llamafactory.hparams.finetuning_args.GaloreArguments|k galore_layerwise galore_proj_type galore_rank galore_scale galore_target galore_update_interval use_galore
llamafactory.hparams.finetuning_args.LoraArguments|k additional_target create_new_adapter lora_alpha lora_dropout lora_rank lora_target loraplus_lr_embedding loraplus_lr_ratio pissa_convert pissa_init pissa_iter use_dora use_rslora
llamafactory.hparams.finetuning_args.OFTArguments|k additional_target create_new_adapter module_dropout oft_block_size oft_rank oft_target
llamafactory.hparams.finetuning_args.RLHFArguments|k dpo_label_smoothing kto_chosen_weight kto_rejected_weight ld_alpha ppo_buffer_size ppo_epochs ppo_score_norm ppo_target ppo_whiten_rewards pref_bco_weight pref_beta pref_ftx pref_loss ref_model ref_model_adapters ref_model_quantization_bit reward_model reward_model_adapters reward_model_quantization_bit reward_model_type simpo_gamma
llamafactory.hparams.finetuning_args.SwanLabArguments|k swanlab_api_key swanlab_lark_secret swanlab_lark_webhook_url swanlab_logdir swanlab_mode swanlab_project swanlab_run_name swanlab_workspace use_swanlab
llamafactory.hparams.generating_args.GeneratingArguments|k default_system do_sample length_penalty max_length max_new_tokens num_beams repetition_penalty skip_special_tokens temperature top_k top_p
llamafactory.hparams.model_args.BaseModelArguments|k _special_token_descriptions adapter_folder adapter_name_or_path add_special_tokens add_tokens cache_dir disable_gradient_checkpointing enable_liger_kernel flash_attn hf_hub_token infer_backend infer_dtype init_special_tokens low_cpu_mem_usage mixture_of_depths model_name_or_path model_revision moe_aux_loss_coef ms_hub_token new_special_tokens_config offload_folder om_hub_token print_param_status resize_vocab rope_scaling shift_attn split_special_tokens train_from_scratch trust_remote_code upcast_layernorm upcast_lmhead_output use_cache use_fast_tokenizer use_kv_cache use_reentrant_gc use_unsloth use_unsloth_gc use_v1_kernels
llamafactory.hparams.model_args.ExportArguments|k export_device export_dir export_hub_model_id export_legacy_format export_quantization_bit export_quantization_dataset export_quantization_maxlen export_quantization_nsamples export_size
llamafactory.hparams.model_args.KTransformersArguments|k kt_expert_checkpoint_path kt_lora_expert_intermediate_size kt_lora_expert_num kt_use_lora_experts kt_weight_path use_kt
llamafactory.hparams.model_args.ModelArguments|k _special_token_descriptions adapter_folder adapter_name_or_path add_special_tokens add_tokens audio_sampling_rate block_diag_attn cache_dir compute_dtype crop_to_patches device_map disable_gradient_checkpointing double_quantization enable_liger_kernel export_device export_dir export_hub_model_id export_legacy_format export_quantization_bit export_quantization_dataset export_quantization_maxlen export_quantization_nsamples export_size flash_attn hf_hub_token image_do_pan_and_scan image_max_pixels image_min_pixels image_resolution infer_backend infer_dtype init_special_tokens kt_expert_checkpoint_path kt_lora_expert_intermediate_size kt_lora_expert_num kt_use_lora_experts kt_weight_path low_cpu_mem_usage mixture_of_depths model_max_length model_name_or_path model_revision moe_aux_loss_coef ms_hub_token new_special_tokens new_special_tokens_config offload_folder om_hub_token print_param_status quantization_bit quantization_device_map quantization_method quantization_type resize_vocab rope_scaling sglang_config sglang_lora_backend sglang_maxlen sglang_mem_fraction sglang_tp_size shift_attn split_special_tokens train_from_scratch trust_remote_code upcast_layernorm upcast_lmhead_output use_audio_in_video use_cache use_fast_tokenizer use_kt use_kv_cache use_reentrant_gc use_unsloth use_unsloth_gc use_v1_kernels video_fps video_max_pixels video_maxlen video_min_pixels video_resolution visual_inputs vllm_config vllm_enforce_eager vllm_gpu_util vllm_max_lora_rank vllm_maxlen
llamafactory.hparams.model_args.ProcessorArguments|k audio_sampling_rate crop_to_patches image_do_pan_and_scan image_max_pixels image_min_pixels image_resolution use_audio_in_video video_fps video_max_pixels video_maxlen video_min_pixels video_resolution
llamafactory.hparams.model_args.QuantizationArguments|k double_quantization quantization_bit quantization_device_map quantization_method quantization_type
llamafactory.hparams.model_args.SGLangArguments|k sglang_config sglang_lora_backend sglang_maxlen sglang_mem_fraction sglang_tp_size
llamafactory.hparams.model_args.VllmArguments|k vllm_config vllm_enforce_eager vllm_gpu_util vllm_max_lora_rank vllm_maxlen
llamafactory.hparams.training_args.Fp8Arguments|k fp8 fp8_backend fp8_enable_fsdp_float8_all_gather
llamafactory.hparams.training_args.ProfilerArguments|k enable_torch_profiler profile_modules profiler_active_steps profiler_output_dir profiler_profile_memory profiler_record_shapes profiler_repeat profiler_wait_steps profiler_warmup_steps profiler_with_stack
llamafactory.hparams.training_args.RayArguments|k master_addr master_port placement_strategy ray_init_kwargs ray_num_workers ray_run_name ray_storage_filesystem ray_storage_path resources_per_worker use_ray
llamafactory.train.rm.metric.ComputeAccuracy|k score_dict|f
llamafactory.train.sft.metric.ComputeAccuracy|k score_dict|f
llamafactory.train.sft.metric.ComputeSimilarity|k score_dict tokenizer|f
llamafactory.train.tuner.Worker|k
llmtuner.extras.constants.DownloadSource|c s|c 0
llmtuner.hparams.data_args.DataArguments|k buffer_size cache_path cutoff_len dataset dataset_dir eval_num_beams ignore_pad_token_for_loss interleave_probs max_samples mix_strategy overwrite_cache packing preprocessing_num_workers reserved_label_len split streaming template tokenized_path train_on_prompt val_size
llmtuner.hparams.evaluation_args.EvaluationArguments|k batch_size download_mode lang n_shot save_dir seed task task_dir
llmtuner.hparams.finetuning_args.BAdamArgument|k badam_mask_mode badam_mode badam_start_block badam_switch_interval badam_switch_mode badam_update_ratio badam_verbose use_badam
llmtuner.hparams.finetuning_args.FinetuningArguments|k additional_target badam_mask_mode badam_mode badam_start_block badam_switch_interval badam_switch_mode badam_update_ratio badam_verbose create_new_adapter dpo_beta dpo_ftx dpo_label_smoothing dpo_loss finetuning_type freeze_extra_modules freeze_trainable_layers freeze_trainable_modules galore_layerwise galore_proj_type galore_rank galore_scale galore_target galore_update_interval lora_alpha lora_dropout lora_rank lora_target loraplus_lr_embedding loraplus_lr_ratio name_module_trainable num_layer_trainable orpo_beta plot_loss ppo_buffer_size ppo_epochs ppo_logger ppo_score_norm ppo_target ppo_whiten_rewards pure_bf16 ref_model ref_model_adapters ref_model_quantization_bit reward_model reward_model_adapters reward_model_quantization_bit reward_model_type stage use_badam use_dora use_galore use_llama_pro use_rslora
llmtuner.hparams.finetuning_args.FreezeArguments|k freeze_extra_modules freeze_trainable_layers freeze_trainable_modules name_module_trainable num_layer_trainable
llmtuner.hparams.finetuning_args.GaloreArguments|k galore_layerwise galore_proj_type galore_rank galore_scale galore_target galore_update_interval use_galore
llmtuner.hparams.finetuning_args.LoraArguments|k additional_target create_new_adapter lora_alpha lora_dropout lora_rank lora_target loraplus_lr_embedding loraplus_lr_ratio use_dora use_rslora
llmtuner.hparams.finetuning_args.RLHFArguments|k dpo_beta dpo_ftx dpo_label_smoothing dpo_loss orpo_beta ppo_buffer_size ppo_epochs ppo_logger ppo_score_norm ppo_target ppo_whiten_rewards ref_model ref_model_adapters ref_model_quantization_bit reward_model reward_model_adapters reward_model_quantization_bit reward_model_type
llmtuner.hparams.generating_args.GeneratingArguments|k do_sample length_penalty max_length max_new_tokens num_beams repetition_penalty temperature top_k top_p
llmtuner.hparams.model_args.ModelArguments|k adapter_name_or_path cache_dir compute_dtype device_map disable_gradient_checkpointing double_quantization export_device export_dir export_hub_model_id export_legacy_format export_quantization_bit export_quantization_dataset export_quantization_maxlen export_quantization_nsamples export_size flash_attn hf_hub_token infer_backend low_cpu_mem_usage mixture_of_depths model_max_length model_name_or_path model_revision moe_aux_loss_coef ms_hub_token new_special_tokens offload_folder print_param_status quantization_bit quantization_device_map quantization_type resize_vocab rope_scaling shift_attn split_special_tokens upcast_layernorm upcast_lmhead_output use_cache use_fast_tokenizer use_unsloth visual_inputs vllm_enforce_eager vllm_gpu_util vllm_maxlen
llmtuner.train.sft.metric.ComputeMetrics|k tokenizer|f
axolotl.core.trainer_builder.AxolotlCPOConfig|b trl.trainer.cpo_config.CPOConfig|k alternate_lr_scheduler_type alternate_optimizer bench_dataset bench_source_max_len bench_split cosine_constant_lr_ratio cosine_min_lr_ratio curriculum_sampling dataloader_prefetch_factor do_bench_eval do_causal_lm_eval eval_sample_packing lisa_layers_attribute lisa_n_layers lisa_step_interval loraplus_lr_embedding loraplus_lr_ratio lr_quadratic_warmup max_bench_samples max_seq_length model_type multipack_real_batches orpo_alpha pretraining qlora relora_anneal_steps relora_prune_ratio relora_steps relora_warmup_steps sample_packing sample_packing_bin_size sample_packing_efficiency sample_packing_group_size simpo_gamma
axolotl.core.trainer_builder.AxolotlDPOConfig|b trl.trainer.dpo_config.DPOConfig|k alternate_lr_scheduler_type alternate_optimizer bench_dataset bench_source_max_len bench_split cosine_constant_lr_ratio cosine_min_lr_ratio curriculum_sampling dataloader_prefetch_factor do_bench_eval do_causal_lm_eval eval_sample_packing lisa_layers_attribute lisa_n_layers lisa_step_interval loraplus_lr_embedding loraplus_lr_ratio lr_quadratic_warmup max_bench_samples max_seq_length model_type multipack_real_batches orpo_alpha pretraining qlora relora_anneal_steps relora_prune_ratio relora_steps relora_warmup_steps sample_packing sample_packing_bin_size sample_packing_efficiency sample_packing_group_size
axolotl.core.trainer_builder.AxolotlKTOConfig|b trl.trainer.kto_config.KTOConfig|k alternate_lr_scheduler_type alternate_optimizer bench_dataset bench_source_max_len bench_split cosine_constant_lr_ratio cosine_min_lr_ratio curriculum_sampling dataloader_prefetch_factor do_bench_eval do_causal_lm_eval eval_sample_packing lisa_layers_attribute lisa_n_layers lisa_step_interval loraplus_lr_embedding loraplus_lr_ratio lr_quadratic_warmup max_bench_samples max_seq_length model_type multipack_real_batches orpo_alpha pretraining qlora relora_anneal_steps relora_prune_ratio relora_steps relora_warmup_steps sample_packing sample_packing_bin_size sample_packing_efficiency sample_packing_group_size
axolotl.core.trainer_builder.AxolotlORPOConfig|b trl.trainer.orpo_config.ORPOConfig|k alternate_lr_scheduler_type alternate_optimizer bench_dataset bench_source_max_len bench_split cosine_constant_lr_ratio cosine_min_lr_ratio curriculum_sampling dataloader_prefetch_factor do_bench_eval do_causal_lm_eval eval_sample_packing lisa_layers_attribute lisa_n_layers lisa_step_interval loraplus_lr_embedding loraplus_lr_ratio lr_quadratic_warmup max_bench_samples max_seq_length model_type multipack_real_batches orpo_alpha pretraining qlora relora_anneal_steps relora_prune_ratio relora_steps relora_warmup_steps sample_packing sample_packing_bin_size sample_packing_efficiency sample_packing_group_size
axolotl.core.trainer_builder.AxolotlTrainingArguments|b transformers.training_args.TrainingArguments|k alternate_lr_scheduler_type alternate_optimizer bench_dataset bench_source_max_len bench_split cosine_constant_lr_ratio cosine_min_lr_ratio curriculum_sampling dataloader_prefetch_factor do_bench_eval do_causal_lm_eval eval_sample_packing lisa_layers_attribute lisa_n_layers lisa_step_interval loraplus_lr_embedding loraplus_lr_ratio lr_quadratic_warmup max_bench_samples max_seq_length model_type multipack_real_batches orpo_alpha pretraining qlora relora_anneal_steps relora_prune_ratio relora_steps relora_warmup_steps sample_packing sample_packing_bin_size sample_packing_efficiency sample_packing_group_size sample_packing_seq_len_multiplier
axolotl.core.trainer_builder.AxolotlTrainingMixins|k alternate_lr_scheduler_type alternate_optimizer bench_dataset bench_source_max_len bench_split cosine_constant_lr_ratio cosine_min_lr_ratio curriculum_sampling dataloader_prefetch_factor do_bench_eval do_causal_lm_eval eval_sample_packing lisa_layers_attribute lisa_n_layers lisa_step_interval loraplus_lr_embedding loraplus_lr_ratio lr_quadratic_warmup max_bench_samples max_seq_length model_type multipack_real_batches orpo_alpha pretraining qlora relora_anneal_steps relora_prune_ratio relora_steps relora_warmup_steps sample_packing sample_packing_bin_size sample_packing_efficiency sample_packing_group_size
axolotl.prompt_strategies.user_defined.UserDefinedDatasetConfig|k field_input field_instruction field_output field_system format no_input_format system_format system_prompt
axolotl.utils.trainer.AxolotlTrainingArguments|b transformers.training_args.TrainingArguments|k bench_dataset bench_source_max_len bench_split do_bench_eval lr_quadratic_warmup max_bench_samples max_seq_length relora_steps relora_warmup_steps sample_packing sample_packing_efficiency sample_packing_seq_len_multiplier
`;
