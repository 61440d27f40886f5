/**
 * Libraries that were left out while the policy was made (their pickles were all suspicious, none dangerous), then reviewed:
 * xgboost 1.7, gensim 4.2, networkx 2.8 (Debian 12). Booster's `__setstate__` hands bytes to xgboost's own reader of models, as
 * load_model does, and `__del__` frees what that made. gensim's `call_on_class_only` raises; `identity` and `df2idf` compute. The graphs
 * have no code of their own; AtlasView's `__setstate__` takes one attribute.
 *
 * PyTables 3.7 pickles the filters of a table into its attributes; a plain class, once in another module.
 *
 * Babel 2.10 keeps its locale data as pickles, hundreds in each environment that has it. PluralRule's `__setstate__` takes one
 * attribute; the rule is compiled when it is called, which unpickling does not.
 *
 * statsmodels stays out: ModelData's `__setstate__` gives a formula from the file to patsy, which evaluates it as Python.
 */
export const others = `
[created built stored]
xgboost.core: Booster
xgboost.sklearn: XGBModel XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor
gensim.models.word2vec: Word2Vec
gensim.models.fasttext: FastText FastTextKeyedVectors
gensim.models.keyedvectors: KeyedVectors
gensim.models.ldamodel: LdaModel LdaState
gensim.models.tfidfmodel: TfidfModel
gensim.corpora.dictionary: Dictionary
gensim.utils: FakeDict
networkx.classes.graph: Graph
networkx.classes.digraph: DiGraph
networkx.classes.multigraph: MultiGraph
networkx.classes.multidigraph: MultiDiGraph
networkx.classes.coreviews: AtlasView AdjacencyView MultiAdjacencyView
tables.filters: Filters
tables.Leaf: Filters
babel.plural: PluralRule
babel.dates: DateTimePattern
babel.numbers: NumberPattern
babel.localedata: Alias
[called stored]
gensim.utils: call_on_class_only identity
gensim.models.tfidfmodel: df2idf
`;
