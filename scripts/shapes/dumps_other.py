"""Objects of networkx, xarray, nltk, gensim, xgboost, lightgbm, statsmodels, transformers and others."""

import os
import signal
import tempfile
import traceback

from dumpkit import OutOfTime, dump, fails, finish, make, progress, save, trace
import numpy as np

rng = np.random.RandomState(0)


def M(name, fn, **k):
    return make(name, fn, protos=k.pop("protos", (2, 4)), **k)


def sect(f):
    try:
        f()
    except BaseException as e:
        signal.alarm(0)
        fails.append((f.__name__, "SECTION " + repr(e)[:300]))
        traceback.print_exc()
    progress(f.__name__)


@sect
def networkx_():
    import networkx as nx

    for C in (nx.Graph, nx.DiGraph, nx.MultiGraph, nx.MultiDiGraph):

        def g():
            G = C(name="x", k=1)
            G.add_node(1, a=2)
            G.add_edge(1, 2, weight=3.0)
            G.add_edge("a", (1, 2))
            return G

        n = C.__name__
        M("nx_" + n, g)
        M("nx_e_" + n, lambda: C())
        views = (
            "nodes",
            "edges",
            "degree",
            "adj",
            "in_edges",
            "out_edges",
            "in_degree",
            "out_degree",
            "pred",
            "succ",
        )
        for v in views:
            if hasattr(C, v):
                M(f"nx_{n}_{v}", lambda: getattr(g(), v))

        def used():
            G = g()
            for v in views:
                getattr(G, v, None)
            try:
                nx.degree_centrality(G)
                nx.shortest_path_length(nx.Graph(G))
                G.edges(data=True)
                list(nx.connected_components(nx.Graph(G)))
            except Exception:
                pass
            return G

        M("nx_u_" + n, used)
        for v, f in dict(
            nd=lambda: g().nodes(data="a"),
            nd2=lambda: g().nodes(data=True),
            ed=lambda: g().edges(data="weight", default=1),
            ednb=lambda: g().edges([1], data=True),
            ind=lambda: g().in_edges(data=True),
            oud=lambda: g().out_edges(data="weight"),
            edk=lambda: g().edges(keys=True, data=True),
            deg=lambda: g().degree([1]),
            degw=lambda: g().degree(weight="weight"),
            idg=lambda: g().in_degree(weight="weight"),
            odg=lambda: g().out_degree(weight="weight"),
            sub=lambda: g().subgraph([1, 2]),
            rev=lambda: g().reverse(copy=False),
            frz=lambda: nx.freeze(g()),
            cp=lambda: g().copy(as_view=True),
            esub=lambda: g().edge_subgraph(list(g().edges)[:1]),
            tod=lambda: g().to_directed(as_view=True),
            tou=lambda: g().to_undirected(as_view=True),
            restr=lambda: nx.restricted_view(g(), [1], []),
            sv=lambda: nx.subgraph_view(g(), filter_node=bool),
            adj1=lambda: g().adj[1],
            adj2=lambda: g().adj[1][2],
        ).items():
            M(f"nx_{n}_{v}", f)

        def fr():
            s = g().subgraph([1, 2])
            s.nodes
            s.edges
            s.adj
            return s._adj

        M(f"nx_{n}_fadj", fr)
        M(f"nx_{n}_fnode", lambda: g().subgraph([1, 2])._node)
        M(f"nx_{n}_fin", lambda: g().subgraph([1, 2])._adj[1])
        M(f"nx_{n}_fed", lambda: g().edge_subgraph(list(g().edges)[:1])._adj)
        M(f"nx_{n}_nf", lambda: nx.filters.show_nodes([1]))
        M(f"nx_{n}_nf2", lambda: nx.filters.hide_nodes([1]))
        M(f"nx_{n}_uv", lambda: getattr(g().to_undirected(as_view=True), "_adj"))

        def frz2():
            s = nx.freeze(g())
            return s

        M(f"nx_{n}_frz2", frz2)
    M("nx_karate", nx.karate_club_graph)
    M("nx_path", lambda: nx.path_graph(3))
    M("nx_tree", lambda: nx.balanced_tree(2, 2))
    M(
        "nx_coreviews",
        lambda: [
            nx.classes.coreviews.AtlasView({1: {}}),
            nx.classes.coreviews.AdjacencyView({1: {2: {}}}),
            nx.classes.coreviews.MultiAdjacencyView({1: {2: {0: {}}}}),
            nx.classes.coreviews.UnionAtlas({1: {}}, {2: {}}),
            nx.classes.coreviews.UnionAdjacency({1: {}}, {1: {}}),
            nx.classes.coreviews.UnionMultiInner({1: {}}, {1: {}}),
            nx.classes.coreviews.UnionMultiAdjacency({1: {}}, {1: {}}),
        ],
    )
    M("nx_orderedg", lambda: nx.OrderedGraph([(1, 2)]))
    M("nx_planar", lambda: nx.check_planarity(nx.path_graph(3))[1])
    M("nx_exc", lambda: nx.NetworkXError("x"))


@sect
def xarray_():
    import xarray as xr, pandas as pd

    da = xr.DataArray(
        rng.rand(2, 3),
        dims=("x", "y"),
        coords={"x": [1, 2], "y": list("abc"), "s": 3},
        name="n",
        attrs={"u": 1},
    )
    M("xr_da", lambda: da)
    M("xr_ds", lambda: xr.Dataset({"a": da, "b": ("x", [1, 2])}, attrs={"t": 1}))
    M("xr_var", lambda: xr.Variable("x", [1, 2], {"a": 1}, {"dtype": "i4"}))
    M("xr_iv", lambda: xr.IndexVariable("x", [1, 2]))
    M("xr_ivp", lambda: da.coords["x"].variable)
    M("xr_mi", lambda: da.stack(z=("x", "y")))
    M("xr_time", lambda: xr.DataArray([1, 2], dims="t", coords={"t": pd.date_range("2020", periods=2)}))
    M("xr_idx", lambda: da.indexes)
    M("xr_xi", lambda: da.xindexes["x"])
    M("xr_xim", lambda: da.stack(z=("x", "y")).xindexes["z"])
    M("xr_coords", lambda: da.coords)
    M("xr_nocoord", lambda: xr.DataArray(np.zeros(2)))

    def used():
        d = da.copy()
        0
        d.sel(x=1)
        d.mean()
        0
        0
        d.values
        d.indexes
        d.to_dataframe()
        d.encoding["a"] = 1
        d.groupby("y")
        return d

    M("xr_used", used)
    M(
        "xr_dsu",
        lambda: (lambda d: (d.sel(x=1), d.dims, d.encoding.update(a=1), 0, d)[-1])(xr.Dataset({"a": da})),
    )
    M("xr_adapt", lambda: da.coords["x"].variable._data)
    M("xr_adaptm", lambda: da.stack(z=("x", "y")).coords["x"].variable._data)
    M("xr_lazy", lambda: da.variable._data)
    M("xr_roll", lambda: da.rolling(x=2))
    M("xr_tree", lambda: xr.DataTree(xr.Dataset({"a": da})))
    M("xr_isel", lambda: da.isel(x=0))
    M("xr_cat", lambda: xr.DataArray([1, 2], dims="t", coords={"t": pd.CategoricalIndex(["a", "b"])}))
    M("xr_str", lambda: da.isel(y=slice(0, 2)))


@sect
def nltk_():
    import nltk
    from nltk.tokenize.punkt import (
        PunktTrainer,
        PunktSentenceTokenizer,
        PunktParameters,
        PunktLanguageVars,
        PunktToken,
    )

    txt = "Hello Mr. Smith. How are you? I am fine, e.g. ok. Dr. No is here. The U.S. is big. " * 5
    tr_ = PunktTrainer()
    tr_.INCLUDE_ALL_COLLOCS = True
    tr_.train(txt, finalize=False)
    M("nl_tr", lambda: tr_)
    M("nl_trv", lambda: PunktTrainer(verbose=False, lang_vars=PunktLanguageVars()))
    tr_.finalize_training()
    M("nl_tr2", lambda: tr_)
    M("nl_tok", lambda: PunktSentenceTokenizer(tr_.get_params()))
    M("nl_tok2", lambda: PunktSentenceTokenizer(txt))
    M("nl_tok3", lambda: PunktSentenceTokenizer())
    M("nl_par", lambda: tr_.get_params())
    M("nl_lv", lambda: PunktLanguageVars())
    M("nl_pt", lambda: PunktToken("a", parastart=True, ellipsis=False))
    M("nl_pt2", lambda: PunktToken("Mr.", sentbreak=True, abbr=True))

    def tu():
        t = PunktSentenceTokenizer(txt)
        t.tokenize(txt)
        return t

    M("nl_toku", tu)

    def lvu():
        l = PunktLanguageVars()
        l.word_tokenize("a b.")
        l.period_context_re()
        return l

    M("nl_lvu", lvu)
    sents = [
        [("the", "DT"), ("dog", "NN"), ("runs", "VB")],
        [("a", "DT"), ("cat", "NN"), ("sat", "VB")],
        [("big", "JJ"), ("dog", "NN")],
    ] * 4
    from nltk.tag import (
        DefaultTagger,
        UnigramTagger,
        BigramTagger,
        TrigramTagger,
        AffixTagger,
        RegexpTagger,
        NgramTagger,
        ClassifierBasedPOSTagger,
        PerceptronTagger,
        BrillTaggerTrainer,
    )

    d = DefaultTagger("NN")
    u = UnigramTagger(sents, backoff=d)
    for k, f in dict(
        d=lambda: d,
        u=lambda: u,
        um=lambda: UnigramTagger(model={"a": "b"}),
        b=lambda: BigramTagger(sents, backoff=u),
        t=lambda: TrigramTagger(sents, backoff=u),
        a=lambda: AffixTagger(sents, affix_length=-2),
        r=lambda: RegexpTagger([(".*", "NN")]),
        n=lambda: NgramTagger(4, sents),
        c=lambda: ClassifierBasedPOSTagger(train=sents),
        cb=lambda: None,
    ).items():
        M("nl_tag_" + k, f)

    def pt():
        p = PerceptronTagger(load=False)
        p.train(sents, nr_iter=2)
        return p

    M("nl_perc", pt)
    M("nl_perc0", lambda: PerceptronTagger(load=False))
    M("nl_perct", lambda: pt().model)
    from nltk.tag import brill
    from nltk.tbl.template import Template

    def bt():
        Template._cleartemplates() if hasattr(Template, "_cleartemplates") else 0
        return BrillTaggerTrainer(
            d, [Template(brill.Pos([-1])), Template(brill.Word([0]), brill.Pos([-1]))], trace=0
        ).train(sents, max_rules=5)

    M("nl_brill", bt)
    M("nl_brf", lambda: brill.Pos([-1, 1]))
    M("nl_brw", lambda: brill.Word([0]))
    M("nl_tmpl", lambda: Template(brill.Pos([-1])))
    M("nl_rule", lambda: bt().rules())
    M("nl_rulef", lambda: nltk.tbl.rule.Rule("001", "NN", "VB", [(brill.Pos([-1]), "DT")]))
    M("nl_bt2", lambda: (lambda b: (b.tag(["the", "dog"]), b.train_stats(), b)[2])(bt()))
    fs = [({"a": i % 2, "b": "x"}, "p" if i % 2 else "q") for i in range(12)]
    M("nl_nb", lambda: nltk.NaiveBayesClassifier.train(fs))
    M("nl_dt", lambda: nltk.DecisionTreeClassifier.train(fs))
    M("nl_dtb", lambda: nltk.DecisionTreeClassifier.train(fs, binary=True))
    M("nl_me", lambda: nltk.MaxentClassifier.train(fs, trace=0, max_iter=2))
    M(
        "nl_sk",
        lambda: nltk.classify.SklearnClassifier(
            __import__("sklearn.naive_bayes", fromlist=["x"]).BernoulliNB()
        ).train(fs),
    )
    M(
        "nl_nbu",
        lambda: (lambda c: (c.most_informative_features(3), 0, c)[2])(nltk.NaiveBayesClassifier.train(fs)),
    )
    from nltk import probability as P

    fd = P.FreqDist("abracadabra")
    for k, f in dict(
        fd=lambda: fd,
        uni=lambda: P.UniformProbDist("ab"),
        mle=lambda: P.MLEProbDist(fd),
        lid=lambda: P.LidstoneProbDist(fd, 0.1, 10),
        lap=lambda: P.LaplaceProbDist(fd),
        ele=lambda: P.ELEProbDist(fd, 8),
        wb=lambda: P.WittenBellProbDist(fd, 10),
        sgt=lambda: P.SimpleGoodTuringProbDist(P.FreqDist("abracadabraaaaabbbccdefghij")),
        kn=lambda: P.KneserNeyProbDist(P.FreqDist(nltk.trigrams("abracadabra"))),
        held=lambda: P.HeldoutProbDist(fd, fd),
        cv=lambda: P.CrossValidationProbDist([fd, fd], 5),
        rnd=lambda: P.RandomProbDist(["a", "b"]),
        dct=lambda: P.DictionaryProbDist({"a": 0.5, "b": 0.5}),
        cfd=lambda: P.ConditionalFreqDist([("a", 1)]),
        cpd=lambda: P.ConditionalProbDist(P.ConditionalFreqDist([("a", 1)]), P.MLEProbDist),
        mut=lambda: P.MutableProbDist(P.MLEProbDist(fd), "ab"),
    ).items():
        M("nl_p_" + k, f)

        def used():
            o = f()
            for m, a in (
                ("prob", ("a",)),
                ("max", ()),
                ("discount", ()),
                ("N", ()),
                ("logprob", ("a",)),
                ("most_common", ()),
            ):
                try:
                    getattr(o, m)(*a)
                except Exception:
                    pass
            return o

        M("nl_pu_" + k, used)
    M(
        "nl_stem",
        lambda: [
            nltk.PorterStemmer(),
            nltk.SnowballStemmer("english"),
            nltk.RegexpTokenizer(r"\w+"),
            nltk.TreebankWordTokenizer(),
            nltk.WordPunctTokenizer(),
            nltk.TweetTokenizer(),
        ],
    )
    M("nl_tree", lambda: nltk.Tree("S", ["a", nltk.Tree("B", ["c"])]))
    M("nl_cfg", lambda: nltk.CFG.fromstring('S -> A\nA -> "a"'))
    M("nl_lm", lambda: nltk.lm.MLE(2))


@sect
def gensim_():
    import gensim
    from gensim.models import Word2Vec, FastText, LdaModel, TfidfModel, KeyedVectors, Doc2Vec, LsiModel
    from gensim.corpora import Dictionary

    docs = [["a", "b", "c"], ["a", "d", "e", "f"], ["b", "c", "a"]] * 5
    for kw in (dict(), dict(sg=1), dict(hs=1, negative=0), dict(max_vocab_size=10)):
        M(
            "gs_w2v" + "_".join(kw),
            lambda: Word2Vec(docs, vector_size=4, min_count=1, workers=1, epochs=1, **kw),
        )
    M("gs_w2v0", lambda: Word2Vec(vector_size=4))
    M("gs_w2vcb", lambda: Word2Vec(docs, vector_size=4, min_count=1, compute_loss=True, callbacks=()))
    M("gs_kv", lambda: Word2Vec(docs, vector_size=4, min_count=1).wv)
    M("gs_kv0", lambda: KeyedVectors(3))
    M(
        "gs_kvu",
        lambda: (
            lambda k: (
                k.most_similar("a"),
                k.fill_norms(),
                k.add_vector("zz", np.ones(4)),
                k.set_vecattr("a", "x", 1),
                k,
            )[-1]
        )(Word2Vec(docs, vector_size=4, min_count=1).wv),
    )
    for kw in (dict(), dict(sg=1), dict(hs=1, negative=0), dict(max_n=0)):
        M(
            "gs_ft" + "_".join(kw),
            lambda: FastText(docs, vector_size=4, min_count=1, bucket=10, workers=1, epochs=1, **kw),
        )
    M("gs_ftkv", lambda: FastText(docs, vector_size=4, min_count=1, bucket=10).wv)
    D = Dictionary(docs)
    M("gs_dict", lambda: D)
    M("gs_dictu", lambda: (lambda d: (d.filter_extremes(1, 0.9), d[0], d.id2token, d)[-1])(Dictionary(docs)))
    bow = [D.doc2bow(x) for x in docs]
    for kw in (
        dict(),
        dict(alpha="auto", eta="auto"),
        dict(per_word_topics=True),
        dict(id2word=None),
        dict(distributed=False, random_state=1, dtype=np.float64),
        dict(callbacks=[]),
    ):
        M("gs_lda" + "_".join(kw), lambda: LdaModel(bow, 2, **dict(dict(id2word=D), **kw)))
    M("gs_ldaS", lambda: LdaModel(bow, 2, id2word=D).state)
    M("gs_lda0", lambda: LdaModel(num_topics=2, id2word=D))
    M(
        "gs_ldau",
        lambda: (lambda l: (l.show_topics(), l.get_document_topics(bow[0]), l.update(bow), l)[-1])(
            LdaModel(bow, 2)
        ),
    )
    M("gs_fake", lambda: gensim.utils.FakeDict(5))
    M("gs_ldafd", lambda: LdaModel(bow, 2))
    for kw in (
        dict(),
        dict(id2word=D),
        dict(dictionary=D),
        dict(smartirs="ntc", dictionary=D),
        dict(smartirs="nfu", pivot=0.5, dictionary=D),
        dict(normalize=False),
        dict(wlocal=np.sqrt),
        dict(slope=0.3),
    ):
        M(
            "gs_tfidf" + "_".join(kw),
            lambda: TfidfModel(*(() if "dictionary" in kw and "smartirs" not in kw else (bow,)), **kw),
        )
    M(
        "gs_d2v",
        lambda: Doc2Vec(
            [gensim.models.doc2vec.TaggedDocument(d, [i]) for i, d in enumerate(docs)],
            vector_size=4,
            min_count=1,
        ),
    )
    M("gs_lsi", lambda: LsiModel(bow, D, 2))
    M("gs_phr", lambda: gensim.models.Phrases(docs))
    M("gs_hdp", lambda: gensim.models.HdpModel(bow, D))
    M("gs_sim", lambda: gensim.similarities.MatrixSimilarity(bow))
    # .save() goes through SaveLoad
    import shutil

    for nm, f in dict(
        w2v=lambda: Word2Vec(docs, vector_size=4, min_count=1, workers=1),
        ft=lambda: FastText(docs, vector_size=4, min_count=1, bucket=10, workers=1),
        kv=lambda: Word2Vec(docs, vector_size=4, min_count=1).wv,
        dic=lambda: D,
        tf=lambda: TfidfModel(bow),
        lda=lambda: LdaModel(bow, 2, id2word=D),
    ).items():
        d = tempfile.mkdtemp()
        try:
            f().save(d + "/m")
            for fn in sorted(os.listdir(d)):
                b = open(d + "/" + fn, "rb").read()
                if fn.endswith(".npy"):
                    continue
                trace(b)
                save(f"gs_save_{nm}_{fn}", b, True)
        except Exception as e:
            fails.append(("gs_save" + nm, repr(e)[:200]))
        finally:
            shutil.rmtree(d)


@sect
def boost_():
    X = rng.rand(40, 3)
    y = (X[:, 0] > 0.5).astype(int)
    y3 = np.arange(40) % 3
    import pandas as pd

    Xd = pd.DataFrame(X, columns=list("abc"))
    for lib in ("xgboost", "lightgbm"):
        try:
            m = __import__(lib)
        except Exception:
            continue
        names = (
            ("XGBModel", "XGBClassifier", "XGBRegressor", "XGBRanker", "XGBRFClassifier", "XGBRFRegressor")
            if lib == "xgboost"
            else ("LGBMModel", "LGBMClassifier", "LGBMRegressor", "LGBMRanker")
        )
        for n in names:
            C = getattr(m, n)
            base = (
                dict(n_estimators=2)
                if lib == "xgboost"
                else dict(
                    n_estimators=2,
                    verbose=-1,
                    min_child_samples=2,
                    **({"objective": "regression"} if n == "LGBMModel" else {}),
                )
            )
            M("b_" + n + "_un", lambda: C(**base))
            fitkw = dict(group=[20, 20]) if "Ranker" in n else {}
            variants = [
                dict(),
                dict(learning_rate=0.1, max_depth=2),
                dict(random_state=np.random.RandomState(1)),
                dict(n_jobs=1, subsample=0.8),
                dict(importance_type="gain"),
                dict(booster="gblinear") if lib == "xgboost" else dict(boosting_type="dart"),
                dict(booster="dart") if lib == "xgboost" else dict(class_weight="balanced"),
                dict(missing=-1.0) if lib == "xgboost" else dict(bagging_fraction=0.5),
                dict(monotone_constraints=(1, 0, 0)),
                dict(objective=None),
                dict(enable_categorical=True),
                dict(early_stopping_rounds=1),
                dict(eval_metric="rmse"),
                dict(callbacks=None),
                dict(feature_types=["q", "q", "q"]),
            ]
            for v in variants:

                def fit():
                    c = C(**dict(base, **v))
                    kw = dict(fitkw)
                    if "early_stopping_rounds" in v or "eval_metric" in v:
                        kw.update(
                            eval_set=[(X, y)],
                            **({"eval_group": [[20, 20]]} if "Ranker" in n and lib == "lightgbm" else {}),
                            **({"eval_group": [[20, 20]]} if "Ranker" in n and lib == "xgboost" else {}),
                        )
                    return c.fit(X, y, **kw)

                M(f"b_{n}_{'_'.join(v)}", fit, joblib=True)
            M(f"b_{n}_df", lambda: C(**base).fit(Xd, y, **fitkw))
            M(f"b_{n}_3", lambda: C(**base).fit(X, y3, **fitkw))
            M(f"b_{n}_str", lambda: C(**base).fit(X, np.array(["a", "b"])[y]))
            M(
                f"b_{n}_evs",
                lambda: C(**base).fit(
                    X,
                    y,
                    eval_set=[(X, y), (X, y)],
                    **fitkw,
                    **({"eval_group": [[20, 20]] * 2} if "Ranker" in n else {}),
                ),
            )
            M(f"b_{n}_sw", lambda: C(**base).fit(X, y, sample_weight=np.ones(40)) if not "Ranker" in n else 0)

            def used():
                c = C(**base).fit(Xd, y, **fitkw)
                c.predict(Xd)
                c.feature_importances_
                getattr(c, "booster_", None)
                hasattr(c, "predict_proba") and c.predict_proba(Xd)
                for a in ("get_booster", "evals_result", "get_params", "get_xgb_params"):
                    try:
                        getattr(c, a)()
                    except Exception:
                        pass
                return c

            M(f"b_{n}_used", used)
        if lib == "xgboost":

            def bst(**k):
                return m.train(dict(k.pop("p", {}), verbosity=0), m.DMatrix(X, y, **k), 2)

            M("b_bst", bst)
            M("b_bstfn", lambda: bst(feature_names=["a", "b", "c"], feature_types=["q", "q", "q"]))
            M("b_bst3", lambda: bst(p={"objective": "multi:softprob", "num_class": 3}))
            M(
                "b_bste",
                lambda: m.train(
                    {},
                    m.DMatrix(X, y),
                    5,
                    evals=[(m.DMatrix(X, y), "e")],
                    early_stopping_rounds=1,
                    verbose_eval=False,
                ),
            )
            M("b_bst0", lambda: m.Booster())
            M(
                "b_bsta",
                lambda: (
                    lambda b: (
                        b.set_attr(q="1"),
                        b.predict(m.DMatrix(X)),
                        setattr(b, "best_iteration", 1),
                        b,
                    )[-1]
                )(bst()),
            )
        else:

            def bst(**k):
                return m.train(dict(k.pop("p", {}), verbose=-1, min_data_in_leaf=2), m.Dataset(X, y, **k), 2)

            M("b_lbst", bst)
            M(
                "b_lbstdf",
                lambda: m.train(
                    {"verbose": -1, "min_data_in_leaf": 2},
                    m.Dataset(Xd.assign(c=pd.Categorical(["x", "y"] * 20)), y),
                    2,
                ),
            )
            M(
                "b_lbste",
                lambda: m.train(
                    {"verbose": -1, "min_data_in_leaf": 2},
                    m.Dataset(X, y),
                    4,
                    valid_sets=[m.Dataset(X, y)],
                    callbacks=[m.early_stopping(1, verbose=False)],
                ),
            )
            M(
                "b_lbstf",
                lambda: m.train(
                    {"verbose": -1, "min_data_in_leaf": 2},
                    m.Dataset(X, y, free_raw_data=False),
                    2,
                    keep_training_booster=True,
                ),
            )
            M("b_lbsts", lambda: m.Booster(model_str=bst().model_to_string()))
            M(
                "b_lcv",
                lambda: m.cv({"verbose": -1}, m.Dataset(X, y), 2, nfold=2, return_cvbooster=True)[
                    "cvbooster"
                ],
            )
            M(
                "b_lbstr",
                lambda: (
                    lambda b: (
                        b.predict(X),
                        b.set_train_data_name("z"),
                        b.set_attr(q="1") if hasattr(b, "set_attr") else 0,
                        b,
                    )[-1]
                )(bst()),
            )
            M("b_ds", lambda: m.Dataset(X, y))


@sect
def statsmodels_():
    import statsmodels.api as sm, statsmodels.formula.api as smf, pandas as pd, statsmodels

    n = 60
    X = sm.add_constant(rng.randn(n, 2))
    y = X @ [1, 2, 3] + rng.randn(n)
    yb = (y > 1).astype(int)
    yc = rng.poisson(2, n)
    y3 = np.arange(n) % 3
    g = np.repeat(np.arange(6), 10)
    df = pd.DataFrame(
        {"y": y, "a": X[:, 1], "b": X[:, 2], "yb": yb, "yc": yc, "g": g, "k": list("xy") * (n // 2)}
    )
    Xd = df[["a", "b"]].assign(const=1.0)

    def R(nm, fn, wrap=True):
        r = M("sm_" + nm, fn)
        if r is None:
            return
        if hasattr(r, "model"):
            dump("sm_" + nm + "_model", r.model, protos=(2, 4))
        if hasattr(r, "_results"):
            dump("sm_" + nm + "_raw", r._results, protos=(2, 4))

        def used():
            q = fn()
            signal.alarm(20)
            for a in (
                "summary",
                "bse",
                "pvalues",
                "tvalues",
                "rsquared",
                "fittedvalues",
                "resid",
                "aic",
                "bic",
                "llf",
                "conf_int",
                "f_pvalue",
                "mse_resid",
                "scale",
                "resid_pearson",
                "deviance",
                "null_deviance",
                "llnull",
                "prsquared",
                "get_influence",
                "cov_params",
                "predict",
                "HC0_se",
                "wresid",
                "ess",
                "condition_number",
                "eigenvals",
                "resid_response",
                "resid_deviance",
                "forecasts_error",
                "normalized_cov_params",
                "use_t",
                "params",
            ):
                try:
                    v = getattr(q, a)
                    if callable(v):
                        v()
                except OutOfTime:
                    raise
                except Exception:
                    pass
            return q

        u = M("sm_" + nm + "_used", used)
        if u is not None and hasattr(u, "remove_data"):
            try:
                u.remove_data()
                dump("sm_" + nm + "_rm", u, protos=(2, 4))
            except Exception as e:
                fails.append((nm, "rm " + repr(e)[:100]))
        # results.save

    R("ols", lambda: sm.OLS(y, X).fit())
    R("olsp", lambda: sm.OLS(df.y, Xd).fit())
    R("olsf", lambda: smf.ols("y ~ a + C(k)", df).fit())
    R("olsr", lambda: sm.OLS(y, X).fit(cov_type="HC1"))
    R("olsc", lambda: sm.OLS(y, X).fit(cov_type="cluster", cov_kwds={"groups": g}))
    R("olsreg", lambda: sm.OLS(y, X).fit_regularized())
    R("olsqr", lambda: sm.OLS(y, X).fit(method="qr"))
    R("wls", lambda: sm.WLS(y, X, weights=np.ones(n)).fit())
    R("wlsp", lambda: sm.WLS(df.y, Xd, weights=np.ones(n)).fit())
    R("gls", lambda: sm.GLS(y, X, sigma=np.eye(n)).fit())
    R("glsv", lambda: sm.GLS(y, X, sigma=np.ones(n)).fit())
    R("glsar", lambda: sm.GLSAR(y, X, rho=2).iterative_fit(2))
    R("olsrob", lambda: sm.OLS(y, X).fit().get_robustcov_results("HAC", maxlags=1))
    R("olsm", lambda: sm.OLS(df.y.where(df.index > 2), Xd, missing="drop").fit())
    R("olshasc", lambda: sm.OLS(y, X, hasconst=True).fit())
    R("qr", lambda: sm.QuantReg(y, X).fit(0.5))
    R("qrf", lambda: smf.quantreg("y ~ a", df).fit(q=0.3))
    R("mlm", lambda: sm.MixedLM(y, X, groups=g).fit())
    R("mlmf", lambda: smf.mixedlm("y ~ a", df, groups="g", re_formula="~b").fit())
    R("mlmvc", lambda: smf.mixedlm("y ~ a", df, groups="g", vc_formula={"k": "0 + C(k)"}).fit())
    R("mlmfree", lambda: sm.MixedLM(y, X, groups=g, exog_re=X[:, :2]).fit(reml=False))
    M("sm_mlmp", lambda: sm.regression.mixed_linear_model.MixedLMParams(2, 1, 0))
    M("sm_vcspec", lambda: sm.regression.mixed_linear_model.VCSpec(["a"], [[["x"]]], [[np.ones((2, 1))]]))
    for nm, C, yy in (
        ("logit", sm.Logit, yb),
        ("probit", sm.Probit, yb),
        ("poisson", sm.Poisson, yc),
        ("mnlogit", sm.MNLogit, y3),
        ("nb", sm.NegativeBinomial, yc),
        ("nbp", sm.NegativeBinomialP, yc),
        ("gp", sm.GeneralizedPoisson, yc),
        ("zip", sm.ZeroInflatedPoisson, yc),
    ):
        R(nm, lambda: C(yy, X).fit(disp=0))
        R(nm + "p", lambda: C(pd.Series(yy), Xd).fit(disp=0))
        R(nm + "reg", lambda: C(yy, X).fit_regularized(disp=0, alpha=0.1))
        R(nm + "rob", lambda: C(yy, X).fit(disp=0, cov_type="HC0"))
        R(nm + "un", lambda: C(yy, X))
        R(nm + "m", lambda: C(yy, X).fit(disp=0, method="bfgs"))
        R(nm + "o", lambda: C(yy, X, offset=np.zeros(n)).fit(disp=0))
    R("logitf", lambda: smf.logit("yb ~ a", df).fit(disp=0))
    R("poisf", lambda: smf.poisson("yc ~ a", df).fit(disp=0))
    R("mnf", lambda: smf.mnlogit("g ~ a", df).fit(disp=0))
    R("poisexp", lambda: sm.Poisson(yc, X, exposure=np.ones(n)).fit(disp=0))
    fam = sm.families
    L = fam.links
    for nm in ("Binomial", "Gamma", "Gaussian", "InverseGaussian", "NegativeBinomial", "Poisson", "Tweedie"):
        F = getattr(fam, nm)
        yy = yb if nm == "Binomial" else yc if nm in ("Poisson", "NegativeBinomial") else np.abs(y) + 0.1
        M("sm_fam" + nm, lambda: F())
        R("glm" + nm, lambda: sm.GLM(yy, X, family=F()).fit())
        R("glmp" + nm, lambda: sm.GLM(pd.Series(yy), Xd, family=F(), freq_weights=np.ones(n)).fit())
        R("glmreg" + nm, lambda: sm.GLM(yy, X, family=F()).fit_regularized(alpha=0.1))
        R("glmn" + nm, lambda: sm.GLM(yy, X, family=F(), offset=np.zeros(n)).fit(method="newton"))
        M("sm_famv" + nm, lambda: F().variance)
        M("sm_faml" + nm, lambda: F().link)
        for ln in [x.__name__ for x in F.links]:
            M(f"sm_fam{nm}{ln}", lambda: F(getattr(L, ln)()))
            R(f"glm{nm}{ln}", lambda: sm.GLM(yy, X, family=F(getattr(L, ln)())).fit())
    R("glmf", lambda: smf.glm("yb ~ a", df, family=fam.Binomial()).fit())
    R("glmbin2", lambda: sm.GLM(np.c_[yc, yc + 1], X, family=fam.Binomial()).fit())
    R("glmcl", lambda: sm.GLM(yb, X, family=fam.Binomial()).fit(cov_type="cluster", cov_kwds={"groups": g}))
    R("glmvw", lambda: sm.GLM(y, X, var_weights=np.ones(n)).fit())
    R("glmexp", lambda: sm.GLM(yc, X, exposure=np.ones(n), family=fam.Poisson()).fit())
    R("glmc", lambda: sm.GLM(y, X).fit_constrained(np.array([[0, 1, 0]])))
    for ln in dir(L):
        C = getattr(L, ln)
        if isinstance(C, type):
            for a in ((), (1.5,)):
                M(f"sm_link_{ln}{len(a)}", lambda: C(*a))
    V = statsmodels.genmod.families.varfuncs
    for nm, f in dict(
        v=lambda: V.VarianceFunction(),
        p=lambda: V.Power(1.5),
        b=lambda: V.Binomial(2),
        nb=lambda: V.NegativeBinomial(0.5),
    ).items():
        M("sm_var" + nm, f)
    cs = sm.cov_struct
    for nm, f in dict(
        ind=lambda: cs.Independence(),
        ex=lambda: cs.Exchangeable(),
        ar=lambda: cs.Autoregressive(),
        st=lambda: cs.Stationary(2),
        ne=lambda: cs.Nested(),
        go=lambda: cs.GlobalOddsRatio("ordinal"),
    ).items():
        M("sm_cs" + nm, f)
        R(
            "gee" + nm,
            lambda: sm.GEE(
                y,
                X,
                groups=g,
                cov_struct=f(),
                **({"time": np.tile(np.arange(10.0), 6)} if nm in ("ar", "st") else {}),
                **({"dep_data": (np.arange(n) % 2)[:, None]} if nm == "ne" else {}),
            ).fit(),
        )
    R("geep", lambda: sm.GEE(df.yb, Xd, groups=df.g, family=fam.Binomial()).fit())
    R("geef", lambda: smf.gee("yb ~ a", "g", df, family=fam.Binomial(), cov_struct=cs.Exchangeable()).fit())
    R("geebr", lambda: sm.GEE(y, X, groups=g).fit(cov_type="bias_reduced"))
    R(
        "geeord",
        lambda: sm.OrdinalGEE(y3, X[:, 1:], groups=g, cov_struct=cs.GlobalOddsRatio("ordinal")).fit(
            maxiter=2
        ),
    )
    R(
        "geenom",
        lambda: sm.NominalGEE(y3, X, groups=g, cov_struct=cs.GlobalOddsRatio("nominal")).fit(maxiter=2),
    )
    R("geereg", lambda: sm.GEE(y, X, groups=g).fit_regularized(0.1))
    from statsmodels.robust import norms, scale

    for nm in ("HuberT", "LeastSquares", "TukeyBiweight", "AndrewWave", "Hampel", "RamsayE", "TrimmedMean"):
        M("sm_norm" + nm, lambda: getattr(norms, nm)())
        R("rlm" + nm, lambda: sm.RLM(y, X, M=getattr(norms, nm)()).fit())
    R("rlmp", lambda: sm.RLM(df.y, Xd).fit(scale_est=scale.HuberScale(), cov="H2"))
    R("rlmf", lambda: smf.rlm("y ~ a", df).fit())
    M("sm_hs", lambda: scale.HuberScale())
    M("sm_h", lambda: scale.Huber())
    M("sm_hn", lambda: scale.Huber(norm=norms.HuberT()))
    ts = pd.Series(np.cumsum(rng.randn(n)) + 50, index=pd.date_range("2015", periods=n, freq="MS"))
    tsn = ts.values
    from statsmodels.tsa.api import (
        AutoReg,
        ExponentialSmoothing,
        Holt,
        SimpleExpSmoothing,
        VAR,
        VECM,
        MarkovRegression,
        MarkovAutoregression,
        STL,
        ETSModel,
    )

    R("ar", lambda: AutoReg(ts, 2).fit())
    R("arn", lambda: AutoReg(tsn, [1, 3], trend="ct", seasonal=True, period=12).fit())
    R("arx", lambda: AutoReg(ts, 1, exog=Xd.set_index(ts.index)[["a"]]).fit())
    R("arold", lambda: AutoReg(ts, 1, old_names=True).fit())
    for kw in (
        dict(),
        dict(trend="add"),
        dict(trend="add", seasonal="mul", seasonal_periods=12),
        dict(trend="add", damped_trend=True),
        dict(use_boxcox=True),
        dict(initialization_method="heuristic"),
    ):
        R("hw" + "_".join(kw), lambda: ExponentialSmoothing(ts, **kw).fit())
        R(
            "hwn" + "_".join(kw),
            lambda: (
                ExponentialSmoothing(tsn, **kw).fit(remove_bias=True)
                if "use_boxcox" not in kw
                else ExponentialSmoothing(tsn, **kw).fit()
            ),
        )
    R("holt", lambda: Holt(ts, damped_trend=True).fit())
    R("ses", lambda: SimpleExpSmoothing(ts).fit(smoothing_level=0.3))
    for kw in (
        dict(),
        dict(error="mul", trend="add", damped_trend=True),
        dict(seasonal="add", seasonal_periods=12),
        dict(initialization_method="heuristic", trend="add"),
    ):
        R("ets" + "_".join(kw), lambda: ETSModel(ts, **kw).fit(disp=0, maxiter=20))
    R("etss", lambda: ETSModel(tsn).fit(disp=0, maxiter=5))
    R("mr", lambda: MarkovRegression(ts, 2).fit(maxiter=5, disp=0))
    R(
        "mrn",
        lambda: MarkovRegression(tsn, 2, trend="c", switching_variance=True, exog=X[:, 1]).fit(
            maxiter=5, disp=0
        ),
    )
    R("mrtvtp", lambda: MarkovRegression(tsn, 2, exog_tvtp=X[:, :2]).fit(maxiter=5, disp=0, search_reps=0))
    R("mar", lambda: MarkovAutoregression(ts, 2, order=1).fit(maxiter=5, disp=0))
    M("sm_msp", lambda: sm.tsa.MarkovRegression(tsn, 2).parameters)
    M("sm_kim", lambda: MarkovRegression(tsn, 2).fit(maxiter=5, disp=0).smoother_results)
    M("sm_kim2", lambda: (lambda m: m.smooth(m.start_params, return_raw=True))(MarkovRegression(tsn, 2)))
    M("sm_ham", lambda: (lambda m: m.filter(m.start_params, return_raw=True))(MarkovRegression(tsn, 2)))
    two = pd.DataFrame(np.cumsum(rng.randn(n, 2), 0), index=ts.index, columns=["u", "v"])
    R("var", lambda: VAR(two).fit(2))
    R("varn", lambda: VAR(two.values).fit(1, trend="ct"))
    R("varx", lambda: VAR(two, exog=Xd.set_index(ts.index)[["a"]]).fit(1))
    R("varic", lambda: VAR(two).fit(maxlags=3, ic="aic"))
    R("vecm", lambda: VECM(two, k_ar_diff=1, coint_rank=1).fit())
    R("vecmn", lambda: VECM(two.values, k_ar_diff=1, coint_rank=1, deterministic="ci", seasons=4).fit())
    M(
        "sm_crank",
        lambda: __import__("statsmodels.tsa.vector_ar.vecm", fromlist=["x"]).select_coint_rank(two, 0, 1),
    )
    M("sm_dec", lambda: sm.tsa.seasonal_decompose(ts))
    M("sm_decn", lambda: sm.tsa.seasonal_decompose(tsn, period=12, model="multiplicative"))
    M("sm_stl", lambda: STL(ts).fit())
    R(
        "arima",
        lambda: __import__("statsmodels.tsa.arima.model", fromlist=["x"]).ARIMA(ts, order=(1, 1, 0)).fit(),
    )
    R("sarimax", lambda: sm.tsa.SARIMAX(ts, order=(1, 0, 0)).fit(disp=0))
    R("uc", lambda: sm.tsa.UnobservedComponents(ts, "llevel").fit(disp=0))
    from statsmodels.tsa.deterministic import (
        DeterministicProcess,
        TimeTrend,
        Seasonality,
        Fourier,
        CalendarTimeTrend,
        CalendarSeasonality,
        CalendarFourier,
    )

    M("sm_dp", lambda: DeterministicProcess(ts.index, constant=True, order=2, seasonal=True, fourier=0))
    M(
        "sm_dpu",
        lambda: (lambda d: (d.in_sample(), d.out_of_sample(3), d)[2])(
            DeterministicProcess(
                ts.index,
                constant=True,
                order=1,
                period=12,
                fourier=1,
                additional_terms=[CalendarFourier("YE" if pd.__version__ > "2.2" else "A", 1)],
            )
        ),
    )
    for nm, f in dict(
        tt=lambda: TimeTrend(True, 2),
        se=lambda: Seasonality(12),
        se2=lambda: Seasonality.from_index(ts.index),
        fo=lambda: Fourier(12, 2),
    ).items():
        M("sm_dt" + nm, f)
    R("phreg", lambda: sm.PHReg(np.abs(y) + 0.1, X[:, 1:], status=yb).fit(disp=0))
    R(
        "phregs",
        lambda: sm.PHReg(np.abs(y) + 0.1, Xd[["a", "b"]], status=yb, strata=df.k, ties="efron").fit(disp=0),
    )
    R("phregf", lambda: smf.phreg("yc ~ a", df).fit(disp=0))
    R("phe", lambda: sm.PHReg(np.abs(y) + 1, X[:, 1:], entry=np.abs(y) * 0.1).fit(disp=0))
    M("sm_sf", lambda: sm.SurvfuncRight(np.abs(y) + 0.1, yb))
    M(
        "sm_sf2",
        lambda: sm.SurvfuncRight(np.abs(y) + 0.1, yb, entry=np.zeros(n), title="t", freq_weights=np.ones(n)),
    )
    R("pca", lambda: sm.PCA(X[:, 1:]))
    R("pcap", lambda: sm.PCA(Xd, ncomp=1, method="nipals", standardize=False, gls=False))
    R(
        "pcam",
        lambda: sm.multivariate.PCA(
            np.where(np.arange(n * 3).reshape(n, 3) == 7, np.nan, rng.randn(n, 3)), ncomp=1, missing="fill-em"
        ),
    )
    R("fa", lambda: sm.Factor(rng.randn(n, 5), 2).fit())
    M("sm_bunch", lambda: statsmodels.tools.tools.Bunch(a=1))
    R("glmnb", lambda: sm.GLM(yc, X, family=fam.NegativeBinomial(alpha=0.5)).fit())
    M("sm_data", lambda: sm.OLS(y, X).data)
    M("sm_datap", lambda: sm.OLS(df.y, Xd).data)
    M("sm_dataf", lambda: smf.ols("y ~ a", df).data)
    M("sm_datafp", lambda: smf.ols("y ~ C(k)", df).fit().model.data)
    M("sm_kde", lambda: (lambda k: (k.fit(), k)[1])(sm.nonparametric.KDEUnivariate(y)))
    R("gam", lambda: sm.GLMGam(y, X, smoother=sm.gam.BSplines(X[:, 1:2], df=[4], degree=[3])).fit())
    R("cond", lambda: sm.ConditionalLogit(yb, X[:, 1:], groups=g).fit(disp=0))
    R(
        "ord",
        lambda: (
            __import__("statsmodels.miscmodels.ordinal_model", fromlist=["x"])
            .OrderedModel(y3, X[:, 1:])
            .fit(disp=0)
        ),
    )
    R(
        "rols",
        lambda: (
            __import__("statsmodels.regression.rolling", fromlist=["x"]).RollingOLS(y, X, window=20).fit()
        ),
    )
    R("mice", lambda: sm.OLS(y, X).fit().get_influence())
    M("sm_anova", lambda: sm.stats.anova_lm(smf.ols("y ~ a", df).fit()))
    M("sm_ecdf", lambda: sm.distributions.ECDF(y))
    R("glme", lambda: sm.BinomialBayesMixedGLM(yb, X, X[:, :1], np.zeros(1, int)).fit_vb())
    M("sm_ct", lambda: sm.stats.Table([[1, 2], [3, 4]]))


@sect
def tfm_():

    out = tempfile.mkdtemp()
    try:
        import transformers
    except Exception as e:
        fails.append(("transformers", repr(e)[:200]))
        return
    mods = [
        ("transformers.training_args", "TrainingArguments"),
        ("transformers.training_args_seq2seq", "Seq2SeqTrainingArguments"),
        ("transformers.trainer_pt_utils", "AcceleratorConfig"),
        ("trl", "SFTConfig"),
        ("trl", "DPOConfig"),
        ("trl", "GRPOConfig"),
        ("trl", "RewardConfig"),
        ("trl", "RLOOConfig"),
        ("trl", "KTOConfig"),
        ("trl.trainer.kto_config", "KTOConfig"),
        ("trl.trainer.distillation_config", "DistillationConfig"),
        ("sentence_transformers.training_args", "SentenceTransformerTrainingArguments"),
        ("sentence_transformers.sentence_transformer.training_args", "SentenceTransformerTrainingArguments"),
        ("sentence_transformers.cross_encoder.training_args", "CrossEncoderTrainingArguments"),
        ("sentence_transformers.sparse_encoder.training_args", "SparseEncoderTrainingArguments"),
        ("sentence_transformers.multi_vector_encoder.training_args", "MultiVectorEncoderTrainingArguments"),
        ("sentence_transformers.base.training_args", "BaseTrainingArguments"),
    ]
    seen = set()
    for m, n in mods:
        try:
            C = getattr(__import__(m, fromlist=[n]), n)
        except Exception as e:
            fails.append((m + n, repr(e)[:200]))
            continue
        if C in seen:
            continue
        seen.add(C)
        if n == "AcceleratorConfig":
            M("tf_acc", lambda: C())
            continue
        for v in (
            dict(),
            dict(learning_rate=1e-3, logging_steps=1),
            dict(
                save_strategy="epoch",
                eval_strategy="epoch",
                load_best_model_at_end=True,
                metric_for_best_model="f1",
            ),
            dict(optim="sgd", lr_scheduler_type="cosine", lr_scheduler_kwargs={}),
            dict(fsdp=""),
            dict(gradient_checkpointing=True, gradient_checkpointing_kwargs={"use_reentrant": False}),
            dict(push_to_hub=False, hub_model_id="a/b", report_to=[]),
            dict(use_cpu=True, seed=3, warmup_steps=0.1),
            dict(deepspeed={"train_batch_size": "auto"}),
        ):
            r = M(f"tf_{n}_{'_'.join(v)}", lambda: C(output_dir=out, **v), torchsave=True)
            if r is not None:

                def used():
                    a = C(output_dir=out, **v)
                    a.device
                    a.n_gpu
                    a.world_size
                    a.train_batch_size
                    a.to_json_string()
                    a.distributed_state
                    return a

                M(f"tf_{n}_u_{'_'.join(v)}", used, torchsave=True)
        M(f"tf_{n}_gen", lambda: C(output_dir=out, generation_config="x") if "Seq2" in n else 0)
    M("tf_ps", lambda: __import__("accelerate").PartialState())
    M(
        "tf_ds",
        lambda: __import__("transformers.integrations.deepspeed", fromlist=["x"]).HfDeepSpeedConfig(
            {"train_batch_size": 1}
        ),
    )
    M(
        "tf_dst",
        lambda: __import__("transformers.integrations.deepspeed", fromlist=["x"]).HfTrainerDeepSpeedConfig(
            {"train_batch_size": 1}
        ),
    )
    M("tf_cfg", lambda: transformers.BertConfig())
    M(
        "tf_enums",
        lambda: [
            transformers.SchedulerType.LINEAR,
            transformers.IntervalStrategy.EPOCH,
            transformers.trainer_utils.HubStrategy.END,
        ],
    )
    M("tf_st", lambda: transformers.TrainerState())
    M("tf_gc", lambda: transformers.GenerationConfig())
    M("tf_be", lambda: transformers.BatchEncoding({"a": [1]}))
    M("tf_out", lambda: transformers.modeling_outputs.BaseModelOutput(last_hidden_state=None))
    M("tf_ep", lambda: transformers.trainer_utils.EvalPrediction(1, 2))


@sect
def misc_():
    import dill

    try:
        dill.settings["recurse"] = False
        for nm, f in dict(lam=lambda x: x, none=type(None), typ=int).items():
            b = dill.dumps(f)
            trace(b)
            save("dill_" + nm, b, True)
    except Exception as e:
        fails.append(("dill", repr(e)[:200]))
    try:
        from imblearn.pipeline import make_pipeline
        from imblearn.over_sampling import SMOTE, RandomOverSampler
        from sklearn.linear_model import LogisticRegression

        M(
            "imb",
            lambda: make_pipeline(RandomOverSampler(), LogisticRegression()).fit(
                rng.rand(20, 2), [0, 1] * 10
            ),
        )
        M("smote", lambda: SMOTE())
    except Exception as e:
        fails.append(("imb", repr(e)[:100]))


finish()
