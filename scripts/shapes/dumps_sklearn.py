"""Objects of scikit-learn: every estimator, unfitted and fitted to data of many kinds, with many options, and helpers."""

import signal
import time

from dumpkit import OutOfTime, dump, fails, finish, make, progress, uid
import numpy as np, scipy.sparse as sp, inspect
import sklearn

try:
    from sklearn.experimental import enable_halving_search_cv
except Exception:
    pass
try:
    from sklearn.experimental import enable_iterative_imputer
except Exception:
    pass
from sklearn.utils import all_estimators
from sklearn.base import clone

rng = np.random.RandomState(0)
n = 40
X = rng.randn(n, 4)
y = (X[:, 0] + 0.3 * rng.randn(n) > 0).astype(int)
y3 = np.arange(n) % 3
ys = np.array(["a", "b", "c"])[y3]
yr = X[:, 0] * 2 + rng.randn(n) * 0.1
Xp = np.abs(X)
ypos = np.abs(yr) + 0.1
ym = np.c_[y, 1 - y, y3 > 0].astype(int)
yrm = np.c_[yr, yr * 2]
Xs = sp.csr_matrix(Xp * (Xp > 0.5))
Xnan = X.copy()
Xnan[::7, 1] = np.nan
try:
    import pandas as pd

    Xd = pd.DataFrame(X, columns=list("abcd"))
    Xcat = pd.DataFrame({"u": list("xyzx") * 10, "v": rng.randint(0, 3, n), "w": rng.randn(n)})
except Exception:
    Xd = X
    Xcat = None
texts = ["the quick brown fox", "jumps over the lazy dog", "hello world the end", "a b c dog fox"] * 10
dicts = [{"a": i, "b": "x" if i % 2 else "y"} for i in range(n)]
SMALL = {
    "n_estimators": 3,
    "max_iter": 20,
    "n_components": 2,
    "n_clusters": 3,
    "n_iter": 5,
    "cv": 3,
    "random_state": 0,
    "n_quantiles": 10,
    "max_n_alphas": 20,
    "alphas": None,
    "n_alphas": 5,
    "Cs": 3,
    "n_init": 1,
    "max_iter_predict": 10,
    "max_leaf_nodes": 4,
    "n_neighbors": 3,
    "n_jobs": None,
    "max_fun": 50,
    "perplexity": 5,
    "min_samples": 3,
    "min_resources": 10,
    "max_depth": 3,
}
from sklearn.linear_model import LogisticRegression, LinearRegression, Ridge
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

REQ = {
    "estimator": LogisticRegression(),
    "base_estimator": LogisticRegression(),
    "estimators": [("a", LogisticRegression()), ("b", DecisionTreeClassifier(max_depth=2))],
    "transformers": None,
    "transformer_list": None,
    "steps": None,
    "param_grid": {"C": [0.1, 1.0]},
    "param_distributions": {"C": [0.1, 1.0, 10.0]},
    "dictionary": rng.randn(3, 4),
}


def ctor(cls, **kw):
    sig = inspect.signature(cls.__init__)
    k = {}
    for p in sig.parameters.values():
        if p.name == "self" or p.kind in (p.VAR_KEYWORD, p.VAR_POSITIONAL):
            continue
        if (
            p.name in SMALL
            and p.name not in ("alphas", "max_leaf_nodes", "n_jobs", "min_samples", "max_depth")
            and p.default is not p.empty
        ):
            k[p.name] = SMALL[p.name]
        if p.default is p.empty and p.name in REQ and REQ[p.name] is not None:
            k[p.name] = REQ[p.name]
    if "n_components" in k and cls.__name__ in (
        "GaussianRandomProjection",
        "SparseRandomProjection",
        "LinearDiscriminantAnalysis",
    ):
        k["n_components"] = 1 if "Linear" in cls.__name__ else 2
    if cls.__name__ == "SequentialFeatureSelector":
        pass
    k.update(kw)
    return cls(**k)


DATA = [
    ("dense2", X, y),
    ("dense3s", X, ys),
    ("reg", X, yr),
    ("pos", Xp, ypos),
    ("posint", np.floor(Xp * 2), y),
    ("sparse", Xs, y),
    ("sparsereg", Xs, yr),
    ("frame", Xd, y),
    ("multi", X, ym),
    ("multireg", X, yrm),
    ("f32", X.astype("f4"), y),
    ("nan", Xnan, y),
    ("text", texts, y),
    ("dicts", dicts, y),
    ("cat", Xcat, y),
    ("one", X[:, :1], yr),
    ("yonly", y, y),
    ("ystr", ys, ys),
    ("ymulti", [(1, 2), (2,), (3,)] * 5, None),
    ("square", np.abs(X[:4] @ X[:4].T), y[:4]),
    ("weighted", X, y),
]


def fit(est, Xi, yi, nm):
    if nm in ("yonly", "ystr", "ymulti"):
        return est.fit(Xi)
    try:
        if nm == "weighted":
            return est.fit(Xi, yi, sample_weight=np.linspace(0.5, 1, n))
        return est.fit(Xi, yi)
    except TypeError:
        return est.fit(Xi)


ests = all_estimators()
seen = set()
started = time.time()
# Variants of options take long; those that come later are left out then.
MOST_SECONDS = 600


def run(nm, est, datas=DATA, limit=15, **kw):
    ok = 0
    for dn, Xi, yi in datas:
        if Xi is None:
            continue
        try:
            signal.alarm(limit)
            e = fit(clone(est), Xi, yi, dn)
            signal.alarm(0)
        except BaseException as ex:
            signal.alarm(0)
            if isinstance(ex, OutOfTime):
                fails.append((nm + dn, "timeout"))
                break
            continue
        ok += 1
        dump(
            f"{nm}.{dn}",
            e,
            protos=(2, 4, 5) if ok <= 2 else (4,),
            joblib=ok == 1 and kw.get("jl", False),
        )
        # used objects hold more
        try:
            signal.alarm(limit)
            for m in ("predict", "transform", "predict_proba", "score_samples", "kneighbors"):
                if hasattr(e, m):
                    getattr(e, m)(Xi)
            for m, a in (
                ("staged_predict", Xi),
                ("get_feature_names_out", None),
                ("densify", None),
                ("sparsify", None),
            ):
                if hasattr(e, m):
                    getattr(e, m)(*([] if a is None else [a]))
            signal.alarm(0)
        except BaseException:
            signal.alarm(0)
        dump(f"{nm}.{dn}.used", e, protos=(4,))
    if not ok:
        fails.append((nm, "no data fits"))


for name, cls in ests:
    try:
        est = ctor(cls)
    except Exception as e:
        fails.append((name, f"ctor {e!r}"[:200]))
        continue
    dump(name + ".unfitted", est, protos=(2, 4))
    for meth in ("set_output",):
        if hasattr(est, meth):
            try:
                e2 = clone(est)
                e2.set_output(transform="pandas")
                dump(name + ".setout", e2, protos=(4,))
            except Exception:
                pass
    run(name, est, jl=True)
progress("defaults")


# option variants from _parameter_constraints: every string option, booleans, None
def options(cls):
    from sklearn.utils._param_validation import StrOptions

    pc = getattr(cls, "_parameter_constraints", {})
    if not isinstance(pc, dict):
        return
    for p, cs in pc.items():
        if p in ("verbose", "n_jobs", "copy_X", "copy", "random_state"):
            continue
        if not isinstance(cs, (list, tuple)):
            continue
        for c in cs:
            try:
                if isinstance(c, StrOptions):
                    for o in sorted(c.options):
                        yield p, o
                elif c == "boolean":
                    yield p, True
                    yield p, False
                elif c is None:
                    yield p, None
                elif isinstance(c, str):
                    pass
            except Exception:
                pass


ONE = [
    d
    for d in DATA
    if d[0] in ("dense2", "dense3s", "reg", "pos", "posint", "sparse", "text", "cat", "nan", "one")
]
for name, cls in ests:
    if time.time() - started > MOST_SECONDS:
        fails.append((name, "options skipped: time"))
        continue
    for p, o in options(cls):
        try:
            est = ctor(cls)
            if p in est.get_params() and est.get_params()[p] == o and type(est.get_params()[p]) is type(o):
                continue
            est.set_params(**{p: o})
        except Exception:
            continue
        done = 0
        for dn, Xi, yi in ONE:
            if Xi is None or done >= 2:
                break
            try:
                signal.alarm(8)
                e = fit(clone(est), Xi, yi, dn)
                signal.alarm(0)
            except BaseException:
                signal.alarm(0)
                continue
            done += 1
            dump(f"{name}.{p}={o}.{dn}", e, protos=(4,))
progress("options")
# hand-made
from sklearn.pipeline import Pipeline, make_pipeline, FeatureUnion, make_union
from sklearn.compose import (
    ColumnTransformer,
    TransformedTargetRegressor,
    make_column_selector,
    make_column_transformer,
)
from sklearn.preprocessing import *
from sklearn.ensemble import *
from sklearn.model_selection import *
from sklearn.feature_extraction.text import *
from sklearn.feature_extraction import *
from sklearn.feature_selection import *
from sklearn.svm import *
from sklearn.neighbors import *
from sklearn.cluster import *
from sklearn.decomposition import *
from sklearn.naive_bayes import *
from sklearn.multiclass import *
from sklearn.multioutput import *
from sklearn.gaussian_process import *
from sklearn.gaussian_process import kernels as K
from sklearn.linear_model import *
from sklearn.calibration import *
from sklearn.impute import *
from sklearn.isotonic import IsotonicRegression
from sklearn.neural_network import *
from sklearn import metrics
import sklearn.utils

try:
    from sklearn.experimental import enable_iterative_imputer
    from sklearn.impute import IterativeImputer
except Exception:
    pass
try:
    from sklearn.experimental import enable_halving_search_cv
    from sklearn.model_selection import HalvingGridSearchCV, HalvingRandomSearchCV
except Exception:
    pass
J = dict(joblib=True)
make("pipe", lambda: make_pipeline(StandardScaler(), PCA(2), LogisticRegression()).fit(X, y), **J)
make("pipe_text", lambda: make_pipeline(TfidfVectorizer(), MultinomialNB()).fit(texts, y), **J)
make(
    "pipe_text2",
    lambda: Pipeline(
        [
            ("v", CountVectorizer(ngram_range=(1, 2), stop_words="english")),
            ("t", TfidfTransformer()),
            ("c", LinearSVC()),
        ],
        verbose=True,
    ).fit(texts, y),
    **J,
)
make("pipe_mem", lambda: Pipeline([("a", "passthrough"), ("b", Ridge())], memory=None).fit(X, yr), **J)
make(
    "union",
    lambda: FeatureUnion(
        [("a", PCA(2)), ("b", SelectKBest(k=2)), ("c", "drop"), ("d", "passthrough")],
        transformer_weights={"a": 2.0},
    ).fit(X, y),
    **J,
)
if Xcat is not None:
    for rem in ("drop", "passthrough", MinMaxScaler()):
        make(
            f"ct_{type(rem).__name__}{rem if isinstance(rem, str) else ''}",
            lambda: ColumnTransformer(
                [("a", OneHotEncoder(), ["u"]), ("b", StandardScaler(), ["v"])], remainder=rem
            ).fit(Xcat),
            **J,
        )
    make(
        "ct_sel",
        lambda: make_pipeline(
            make_column_transformer(
                (OneHotEncoder(handle_unknown="ignore"), make_column_selector(dtype_include=object)),
                (SimpleImputer(), make_column_selector(dtype_include="number")),
                ("passthrough", [2]),
                sparse_threshold=0,
            ).set_output(transform="default"),
            LogisticRegression(),
        ).fit(Xcat, y),
        **J,
    )
    make(
        "ct_slice",
        lambda: (
            ColumnTransformer([("a", StandardScaler(), slice(1, 3)), ("b", "drop", "u")])
            .set_output(transform="pandas")
            .fit(Xcat)
        ),
        **J,
    )
    make(
        "ct_mask",
        lambda: ColumnTransformer(
            [("a", StandardScaler(), [False, True, True]), ("b", OrdinalEncoder(), [0])]
        ).fit(Xcat),
        **J,
    )
    make(
        "ct_un",
        lambda: ColumnTransformer(
            [("a", OneHotEncoder(), ["u"])], n_jobs=1, verbose=True, verbose_feature_names_out=False
        ),
    )
    for kw in (
        dict(drop="first"),
        dict(drop="if_binary"),
        dict(handle_unknown="infrequent_if_exist", min_frequency=5),
        dict(max_categories=2),
        dict(categories=[["x", "y", "z"], [0, 1, 2]]),
        dict(dtype=np.float32),
    ):
        make(f"ohe{list(kw.items())[0]}", lambda: OneHotEncoder(**kw).fit(Xcat[["u", "v"]]))
        make(f"ord{list(kw.items())[0]}", lambda: OrdinalEncoder(**kw).fit(Xcat[["u", "v"]]))
    make(
        "ord_unk",
        lambda: OrdinalEncoder(
            handle_unknown="use_encoded_value", unknown_value=-1, encoded_missing_value=-2
        ).fit(Xcat[["u", "v"]]),
    )
    make("ord_minf", lambda: OrdinalEncoder(min_frequency=0.4).fit(Xcat[["u", "v"]]))
    make(
        "hgb_cat",
        lambda: HistGradientBoostingClassifier(max_iter=3, categorical_features=[1]).fit(
            Xcat[["w", "v"]], y3
        ),
        **J,
    )

    def hc():
        f = Xcat.copy()
        f["u"] = f["u"].astype("category")
        return HistGradientBoostingRegressor(max_iter=3, categorical_features="from_dtype").fit(f, yr)

    make("hgb_fromdtype", hc, **J)
for loss in ("squared_error", "absolute_error", "poisson", "quantile", "gamma", "least_squares"):
    for es in (False, True):
        make(
            f"hgbr_{loss}_{es}",
            lambda: HistGradientBoostingRegressor(
                loss=loss, max_iter=4, early_stopping=es, **({"quantile": 0.5} if loss == "quantile" else {})
            ).fit(Xp, ypos),
            **J,
        )
    make(f"gbr_{loss}", lambda: GradientBoostingRegressor(loss=loss, n_estimators=3).fit(Xp, ypos), **J)
make(
    "hgb_mono",
    lambda: HistGradientBoostingRegressor(
        max_iter=3, monotonic_cst=[1, 0, -1, 0], interaction_cst="pairwise", warm_start=True, scoring="loss"
    ).fit(X, yr),
    **J,
)
make("hgb_3", lambda: HistGradientBoostingClassifier(max_iter=3).fit(X, ys), **J)
make(
    "hgb_score",
    lambda: HistGradientBoostingClassifier(max_iter=3, early_stopping=True, scoring="accuracy").fit(X, ys),
    **J,
)
for loss in ("log_loss", "exponential", "deviance"):
    for init in (None, "zero", LogisticRegression()):
        make(
            f"gbc_{loss}_{init if not init or isinstance(init, str) else 'est'}",
            lambda: GradientBoostingClassifier(loss=loss, init=init, n_estimators=3, n_iter_no_change=2).fit(
                X, y
            ),
            **J,
        )
make(
    "gbc_ms",
    lambda: GradientBoostingClassifier(
        n_estimators=3, subsample=0.5, random_state=np.random.RandomState(1)
    ).fit(X, ys),
    **J,
)
for base in (
    SVC(probability=True),
    LinearSVC(),
    GaussianNB(),
    RandomForestClassifier(n_estimators=2, max_depth=2),
):
    for m in ("sigmoid", "isotonic", "temperature"):
        for ens in (True, False):
            make(
                f"calib_{type(base).__name__}_{m}_{ens}",
                lambda: CalibratedClassifierCV(base, method=m, ensemble=ens, cv=3).fit(X, y),
                **J,
            )
try:
    from sklearn.frozen import FrozenEstimator

    make("frozen", lambda: FrozenEstimator(LogisticRegression().fit(X, y)), **J)
    make(
        "calib_frozen",
        lambda: CalibratedClassifierCV(FrozenEstimator(LogisticRegression().fit(X, y))).fit(X, y),
        **J,
    )
    make(
        "thr",
        lambda: TunedThresholdClassifierCV(LogisticRegression(), store_cv_results=True, thresholds=5).fit(
            X, y
        ),
        **J,
    )
    make(
        "thr_prefit",
        lambda: TunedThresholdClassifierCV(
            LogisticRegression().fit(X, y),
            cv="prefit",
            refit=False,
            scoring=metrics.make_scorer(metrics.f1_score),
        ).fit(X, y),
        **J,
    )
    make("thr_fixed", lambda: FixedThresholdClassifier(LogisticRegression(), threshold=0.3).fit(X, y), **J)
except ImportError:
    pass
make(
    "calib_prefit", lambda: CalibratedClassifierCV(LogisticRegression().fit(X, y), cv="prefit").fit(X, y), **J
)
cvs = [
    3,
    KFold(3),
    StratifiedKFold(3, shuffle=True, random_state=1),
    ShuffleSplit(3),
    StratifiedShuffleSplit(3),
    GroupKFold(3),
    LeaveOneOut(),
    LeavePOut(2),
    TimeSeriesSplit(3),
    RepeatedKFold(n_splits=3, n_repeats=2),
    RepeatedStratifiedKFold(n_splits=3, n_repeats=2),
    PredefinedSplit(np.arange(n) % 3),
    GroupShuffleSplit(3),
    LeaveOneGroupOut(),
    LeavePGroupsOut(2),
]
try:
    cvs.append(StratifiedGroupKFold(3))
except Exception:
    pass
for c in cvs:
    dump("cv_" + type(c).__name__, c)
for c in cvs[1:4] + [
    TimeSeriesSplit(3),
    RepeatedKFold(n_splits=3, n_repeats=2),
    PredefinedSplit(np.arange(n) % 3),
]:
    make(
        "gs_" + type(c).__name__,
        lambda: GridSearchCV(LogisticRegression(), {"C": [0.1, 1]}, cv=c).fit(X, y),
        **J,
    )
for sc in (
    None,
    "accuracy",
    "roc_auc",
    "neg_log_loss",
    metrics.make_scorer(metrics.f1_score, pos_label=1),
    ["accuracy", "roc_auc"],
    {"a": "accuracy", "b": metrics.make_scorer(metrics.precision_score)},
):
    rf = "accuracy" if isinstance(sc, list) else "a" if isinstance(sc, dict) else True
    make(
        f"gs_sc_{sc if isinstance(sc, (str, type(None))) else type(sc).__name__}",
        lambda: GridSearchCV(
            DecisionTreeClassifier(),
            {"max_depth": [1, 2], "criterion": ["gini", "entropy"]},
            scoring=sc,
            refit=rf,
            return_train_score=True,
            cv=3,
        ).fit(X, y),
        **J,
    )
make(
    "gs_norefit",
    lambda: GridSearchCV(
        Ridge(), [{"alpha": [1.0, 2.0]}, {"fit_intercept": [True, False]}], refit=False, cv=3
    ).fit(X, yr),
    **J,
)
make(
    "gs_pipe",
    lambda: GridSearchCV(
        make_pipeline(StandardScaler(), SVC()),
        {"svc__C": np.logspace(-1, 1, 3), "svc__kernel": ["rbf", "linear"]},
        cv=3,
    ).fit(X, y),
    **J,
)
make(
    "gs_frame",
    lambda: GridSearchCV(make_pipeline(StandardScaler(), SVC()), {"svc__C": np.logspace(-1, 1, 3)}, cv=3).fit(
        Xd, y
    ),
    **J,
)
import scipy.stats as ss

make(
    "rs",
    lambda: RandomizedSearchCV(
        LogisticRegression(), {"C": ss.uniform(0.1, 4), "penalty": ["l2"]}, n_iter=3, cv=3, random_state=0
    ).fit(X, y),
    **J,
)
make(
    "rs2",
    lambda: RandomizedSearchCV(
        RandomForestClassifier(n_estimators=2),
        {"max_depth": ss.randint(1, 4), "min_samples_split": ss.loguniform(0.01, 0.5)},
        n_iter=3,
        cv=3,
        random_state=np.random.RandomState(3),
    ).fit(X, y),
    **J,
)
for H in ("HalvingGridSearchCV", "HalvingRandomSearchCV"):
    if H in globals():
        make(
            H,
            lambda: globals()[H](LogisticRegression(), {"C": [0.1, 1.0, 10.0]}, cv=3, min_resources=12).fit(
                X, y
            ),
            **J,
        )
make("paramgrid", lambda: ParameterGrid({"a": [1, 2]}))
make("paramsampler", lambda: ParameterSampler({"a": [1, 2]}, 2, random_state=0))
for f in (VotingClassifier, StackingClassifier):
    ee = [
        ("a", LogisticRegression()),
        ("b", RandomForestClassifier(n_estimators=2, max_depth=2)),
        ("c", SVC(probability=True)),
        ("d", "drop"),
    ]
    make(f.__name__ + "1", lambda: f(ee).fit(X, ys), **J)
make(
    "vote_soft",
    lambda: VotingClassifier(ee, voting="soft", weights=[1, 2, 1, 1], flatten_transform=False).fit(Xd, y),
    **J,
)
make(
    "stack_pt",
    lambda: StackingClassifier(
        ee[:3],
        final_estimator=GradientBoostingClassifier(n_estimators=2),
        passthrough=True,
        cv=KFold(3),
        stack_method="predict_proba",
    ).fit(Xd, y),
    **J,
)
make(
    "stack_pre",
    lambda: StackingClassifier([("a", LogisticRegression().fit(X, y))], cv="prefit").fit(X, y),
    **J,
)
er = [("a", LinearRegression()), ("b", RandomForestRegressor(n_estimators=2, max_depth=2))]
make("voter", lambda: VotingRegressor(er).fit(X, yr), **J)
make("stackr", lambda: StackingRegressor(er, final_estimator=Ridge()).fit(X, yr), **J)
for b in (None, DecisionTreeClassifier(max_depth=2), LogisticRegression()):
    key = "estimator"
    make(
        f"bag_{type(b).__name__}",
        lambda: BaggingClassifier(
            **({key: b} if b is not None else {}), n_estimators=3, oob_score=True, max_features=0.5
        ).fit(X, y),
        **J,
    )
    make(
        f"ada_{type(b).__name__}",
        lambda: AdaBoostClassifier(**({key: b} if b is not None else {}), n_estimators=3).fit(X, ys),
        **J,
    )
make("ada_sammer", lambda: AdaBoostClassifier(n_estimators=3, algorithm="SAMME.R").fit(X, ys), **J)
make(
    "rf_oob",
    lambda: RandomForestClassifier(
        n_estimators=20,
        max_depth=2,
        oob_score=True,
        class_weight="balanced",
        warm_start=True,
        max_samples=0.8,
        ccp_alpha=0.01,
    ).fit(X, ys),
    **J,
)
make(
    "rfr_oob",
    lambda: RandomForestRegressor(
        n_estimators=20, max_depth=2, oob_score=True, criterion="absolute_error"
    ).fit(X, yrm),
    **J,
)
make(
    "rf_multi",
    lambda: RandomForestClassifier(n_estimators=3, max_depth=2, class_weight="balanced_subsample").fit(X, ym),
    **J,
)
try:
    make(
        "rf_mono",
        lambda: RandomForestClassifier(n_estimators=3, max_depth=2, monotonic_cst=[1, 0, 0, 0]).fit(X, y),
        **J,
    )
except Exception:
    pass
kern = {
    "rbf": K.RBF(),
    "const": K.ConstantKernel() * K.RBF([1.0] * 4),
    "white": K.RBF() + K.WhiteKernel(),
    "matern": K.Matern(nu=1.5),
    "rq": K.RationalQuadratic(),
    "ess": K.ExpSineSquared(),
    "dot": K.DotProduct() ** 2,
    "exp": K.Exponentiation(K.RBF(), 2),
    "pair": K.PairwiseKernel(metric="rbf"),
    "comp": K.CompoundKernel([K.RBF(), K.RBF()]),
    "fixed": K.RBF(1.0, "fixed"),
}
for k, kk in kern.items():
    dump("kernel_" + k, kk)
    make(
        f"gpr_{k}",
        lambda: GaussianProcessRegressor(kk, n_restarts_optimizer=1, normalize_y=True).fit(X, yr),
        **J,
    )
    make(f"gpc_{k}", lambda: GaussianProcessClassifier(kk).fit(X, y3 if k in ("rbf", "const") else y), **J)
make("gpc_ovo", lambda: GaussianProcessClassifier(multi_class="one_vs_one").fit(X, y3))
make("gpr_def", lambda: GaussianProcessRegressor(alpha=np.full(n, 0.1), optimizer=None).fit(X, yrm))
from sklearn.metrics import DistanceMetric

mets = [
    "euclidean",
    "manhattan",
    "chebyshev",
    "minkowski",
    "hamming",
    "canberra",
    "braycurtis",
    "jaccard",
    "haversine",
    "seuclidean",
    "mahalanobis",
    "wminkowski",
    "matching",
    "dice",
    "kulsinski",
    "rogerstanimoto",
    "russellrao",
    "sokalmichener",
    "sokalsneath",
    "pyfunc",
    "infinity",
    "p",
]
for m in mets:
    kw = {
        "seuclidean": dict(V=np.ones(4)),
        "mahalanobis": dict(V=np.eye(4)),
        "minkowski": dict(p=3),
        "wminkowski": dict(p=3, w=np.ones(4)),
        "pyfunc": dict(func=np.dot),
    }.get(m, {})
    for dt in (np.float64, np.float32):
        make(f"dm_{m}_{dt.__name__}", lambda: DistanceMetric.get_metric(m, dtype=dt, **kw))
    make(f"dm_{m}", lambda: DistanceMetric.get_metric(m, **kw))
    for T in (BallTree, KDTree):
        make(f"{T.__name__}_{m}", lambda: T(X[:, :2] if m == "haversine" else X, metric=m, **kw), **J)
    make(
        f"knn_{m}",
        lambda: KNeighborsClassifier(
            metric=m, metric_params={k: v for k, v in kw.items() if k != "p"} or None, algorithm="ball_tree"
        ).fit(X[:, :2] if m == "haversine" else X, y),
        **J,
    )
try:
    from sklearn.neighbors import BallTree32
except Exception:
    pass
import sklearn.neighbors._ball_tree as bt, sklearn.neighbors._kd_tree as kt

for mod in (bt, kt):
    for nm in dir(mod):
        o = getattr(mod, nm)
        if isinstance(o, type) and "Tree" in nm:
            make(nm, lambda: o(X.astype("f4") if "32" in nm else X), **J)
for a in ("ball_tree", "kd_tree", "brute", "auto"):
    for w in ("uniform", "distance"):
        make(f"knn_{a}_{w}", lambda: KNeighborsClassifier(algorithm=a, weights=w).fit(X, ys), **J)
    make(f"knnr_{a}", lambda: KNeighborsRegressor(algorithm=a).fit(X, yrm))
    make(f"nn_{a}", lambda: NearestNeighbors(algorithm=a).fit(X))
    make(
        f"rnn_{a}",
        lambda: RadiusNeighborsClassifier(3.0, algorithm=a, outlier_label="most_frequent").fit(X, y),
    )
    make(f"lof_{a}", lambda: LocalOutlierFactor(algorithm=a, novelty=True).fit(X))
    make(f"kde_{a}", lambda: KernelDensity(algorithm=a).fit(X))
make("knn_callable", lambda: KNeighborsClassifier(metric=np.linalg.norm))
make("knn_f32", lambda: KNeighborsClassifier(algorithm="kd_tree").fit(X.astype("f4"), y))
make("knn_tree", lambda: NearestNeighbors().fit(KDTree(X)))
make("knn_nn", lambda: NearestNeighbors().fit(NearestNeighbors().fit(X)))
make("nca", lambda: NeighborhoodComponentsAnalysis(2, init="pca", max_iter=5).fit(X, y))
make("nctr", lambda: NearestCentroid(shrink_threshold=0.1).fit(X, ys))
for kn in ("linear", "poly", "rbf", "sigmoid", "precomputed"):
    for C in (SVC, NuSVC, SVR, NuSVR, OneClassSVM):
        Xk = X @ X.T if kn == "precomputed" else X
        make(f"{C.__name__}_{kn}", lambda: C(kernel=kn).fit(Xk, yr if "R" in C.__name__ else ys), **J)
        make(
            f"{C.__name__}_{kn}_sparse",
            lambda: C(kernel=kn).fit(sp.csr_matrix(Xk), yr if "R" in C.__name__ else y),
            **J,
        )
make(
    "svc_prob_cw",
    lambda: SVC(
        probability=True, class_weight={0: 1, 1: 2}, decision_function_shape="ovo", break_ties=False
    ).fit(X, y),
    **J,
)
for L in (
    "hinge",
    "log_loss",
    "log",
    "modified_huber",
    "squared_hinge",
    "perceptron",
    "squared_error",
    "huber",
    "epsilon_insensitive",
    "squared_epsilon_insensitive",
):
    for avg in (False, True):
        make(
            f"sgdc_{L}_{avg}",
            lambda: SGDClassifier(loss=L, average=avg, early_stopping=avg).fit(X, ys if avg else y),
            **J,
        )
        make(f"sgdr_{L}_{avg}", lambda: SGDRegressor(loss=L, average=avg).fit(X, yr), **J)
make("sgdc_partial", lambda: SGDClassifier().partial_fit(X, y, classes=[0, 1]))
make("sgdoc", lambda: SGDOneClassSVM().fit(X))
make("pa", lambda: PassiveAggressiveClassifier(average=True).fit(X, ys))
make("par", lambda: PassiveAggressiveRegressor(loss="squared_epsilon_insensitive").fit(X, yr))
make("perc", lambda: Perceptron(penalty="elasticnet").partial_fit(X, y, classes=[0, 1]))
for s in ("lbfgs", "liblinear", "newton-cg", "newton-cholesky", "sag", "saga"):
    make(f"lr_{s}", lambda: LogisticRegression(solver=s, max_iter=50).fit(X, y), **J)
    make(f"lr3_{s}", lambda: LogisticRegression(solver=s, max_iter=50).fit(X, ys), **J)
    make(f"lrcv_{s}", lambda: LogisticRegressionCV(Cs=2, solver=s, max_iter=50, cv=3).fit(X, ys), **J)
for mc in ("ovr", "multinomial", "auto"):
    make(f"lr_{mc}", lambda: LogisticRegression(multi_class=mc).fit(X, ys), **J)
make(
    "lrcv_en",
    lambda: LogisticRegressionCV(
        Cs=2,
        solver="saga",
        penalty="elasticnet",
        l1_ratios=[0.1, 0.5],
        max_iter=50,
        cv=3,
        scoring="neg_log_loss",
        refit=False,
    ).fit(X, y),
)
make("lr_sp", lambda: LogisticRegression().fit(X, y).sparsify())
for s in ("auto", "svd", "cholesky", "lsqr", "sparse_cg", "sag", "saga", "lbfgs"):
    make(f"ridge_{s}", lambda: Ridge(solver=s, positive=s == "lbfgs").fit(X, yr), **J)
    make(f"ridgec_{s}", lambda: RidgeClassifier(solver=s, positive=s == "lbfgs").fit(X, ys))
make("ridgecv", lambda: RidgeCV(store_cv_values=True).fit(X, yr))
make("ridgecv1", lambda: RidgeCV(store_cv_results=True).fit(X, yr))
make("ridgecv2", lambda: RidgeCV(cv=3, scoring="r2").fit(X, yr))
make("ridgeccv", lambda: RidgeClassifierCV().fit(X, ys))
make("linpos", lambda: LinearRegression(positive=True).fit(X, yr))
make("linsp", lambda: LinearRegression().fit(Xs, yr))
make("linmulti", lambda: LinearRegression(fit_intercept=False).fit(X, yrm))
make("lasso_sp", lambda: Lasso(warm_start=True, precompute=True).fit(Xs, yr))
make("en", lambda: ElasticNet(alpha=0.1).fit(sp.csc_matrix(X), yr))
make("encv", lambda: ElasticNetCV(l1_ratio=[0.1, 0.5], cv=3).fit(X, yr))
make("mtl", lambda: MultiTaskElasticNetCV(cv=3).fit(X, yrm))
for P in (PoissonRegressor, GammaRegressor, TweedieRegressor):
    for s in ("lbfgs", "newton-cholesky"):
        make(
            f"{P.__name__}_{s}",
            lambda: P(solver=s, **({"power": 1.5} if P is TweedieRegressor else {})).fit(X, ypos),
            **J,
        )
for pw in (0, 1, 2, 3):
    make(f"tw_{pw}", lambda: TweedieRegressor(power=pw, link="auto").fit(X, ypos), **J)
for s in ("lbfgs", "sgd", "adam"):
    make(
        f"mlpc_{s}",
        lambda: MLPClassifier((3,), solver=s, max_iter=10, early_stopping=s != "lbfgs").fit(X, ys),
        **J,
    )
    make(f"mlpr_{s}", lambda: MLPRegressor((3, 2), solver=s, max_iter=10, activation="tanh").fit(X, yrm), **J)
make("mlp_partial", lambda: MLPClassifier((3,)).partial_fit(X, y, classes=[0, 1]), **J)
make("mlp_multi", lambda: MLPClassifier((3,), max_iter=5).fit(X, ym), **J)
for inner in (LogisticRegression(), LinearSVC(), SGDClassifier()):
    for W in (OneVsRestClassifier, OneVsOneClassifier, OutputCodeClassifier):
        make(f"{W.__name__}_{type(inner).__name__}", lambda: W(inner).fit(X, ys), **J)
make("ovr_ml", lambda: OneVsRestClassifier(LogisticRegression()).fit(X, ym), **J)
make("ovr_sp", lambda: OneVsRestClassifier(LogisticRegression()).fit(X, sp.csr_matrix(ym)), **J)
make("ovr_const", lambda: OneVsRestClassifier(LogisticRegression()).fit(X, np.c_[ym, np.ones(n, int)]), **J)
make("mo", lambda: MultiOutputClassifier(LogisticRegression()).fit(X, ym), **J)
make("mor", lambda: MultiOutputRegressor(Ridge()).fit(X, yrm), **J)
make(
    "chain",
    lambda: ClassifierChain(LogisticRegression(), order="random", random_state=0, cv=3).fit(X, ym),
    **J,
)
make("rchain", lambda: RegressorChain(Ridge(), order=[1, 0]).fit(X, yrm), **J)
make("ttr", lambda: TransformedTargetRegressor(Ridge(), func=np.log, inverse_func=np.exp).fit(X, ypos), **J)
make("ttr2", lambda: TransformedTargetRegressor(Ridge(), transformer=StandardScaler()).fit(X, yr), **J)
make("ttr3", lambda: TransformedTargetRegressor().fit(Xd, yr), **J)
make(
    "ft",
    lambda: FunctionTransformer(
        np.log1p, np.expm1, validate=True, kw_args={}, feature_names_out="one-to-one"
    ).fit(Xp),
    **J,
)
make("ft2", lambda: FunctionTransformer().fit(X))
make("pt", lambda: PowerTransformer("box-cox").fit(Xp + 0.1))
make("pt2", lambda: PowerTransformer().fit(X))
make("poly", lambda: PolynomialFeatures(3, interaction_only=True, order="F").fit(X))
make("spline", lambda: SplineTransformer(extrapolation="periodic").fit(X))
make("spline2", lambda: SplineTransformer(knots="quantile").fit(X))
make("kbd", lambda: KBinsDiscretizer(3, encode="ordinal", strategy="kmeans").fit(X))
make("kbd2", lambda: KBinsDiscretizer(3).fit(X))
make("lb", lambda: LabelBinarizer(sparse_output=True).fit(ys))
make("mlb", lambda: MultiLabelBinarizer(classes=[1, 2, 3]).fit([(1, 2)]))


def mlbu():
    m = MultiLabelBinarizer().fit([("a", "b"), ("c",)])
    m.transform([("a",)])
    return m


make("mlbu", mlbu)
make("te", lambda: TargetEncoder(cv=3).fit(Xcat[["u"]], ys))
make("te2", lambda: TargetEncoder(cv=3, smooth=1.0).fit(Xcat[["u", "v"]], yr))
make("rs_partial", lambda: StandardScaler().partial_fit(X))
make("ss_sp", lambda: StandardScaler(with_mean=False).fit(Xs))
make("kc", lambda: KernelCenterer().fit(X @ X.T))
make("nrm", lambda: Normalizer("l1").fit(X))
for st in ("mean", "median", "most_frequent", "constant"):
    make(
        f"si_{st}",
        lambda: SimpleImputer(strategy=st, add_indicator=True, keep_empty_features=True).fit(Xnan),
        **J,
    )
    make(f"sio_{st}", lambda: SimpleImputer(strategy=st, add_indicator=True).fit(Xnan), **J)
make(
    "si_str",
    lambda: SimpleImputer(strategy="most_frequent", missing_values="x").fit(
        np.array([["x", "y"], ["z", "y"]], object)
    ),
)
make("ii", lambda: IterativeImputer(max_iter=2, add_indicator=True).fit(Xnan), **J)
make(
    "ii2",
    lambda: IterativeImputer(Ridge(), max_iter=2, sample_posterior=False, n_nearest_features=2).fit(Xnan),
)
make("knni", lambda: KNNImputer(add_indicator=True).fit(Xnan))
make("mi", lambda: MissingIndicator(sparse=True).fit(Xnan))
make("mi2", lambda: MissingIndicator(features="all").fit(Xnan))
for V in (CountVectorizer, TfidfVectorizer, HashingVectorizer):
    for kw in (
        dict(),
        dict(analyzer="char", ngram_range=(1, 3)),
        dict(analyzer="char_wb"),
        dict(stop_words="english"),
        dict(stop_words=["the", "a"]),
        dict(vocabulary=["fox", "dog"]),
        dict(vocabulary={"fox": 0, "dog": 1}),
        dict(max_features=3),
        dict(max_df=0.5, min_df=2),
        dict(tokenizer=str.split, token_pattern=None),
        dict(preprocessor=str.lower),
        dict(strip_accents="unicode", lowercase=False, binary=True),
        dict(dtype=np.float32),
        dict(sublinear_tf=True, norm="l1"),
        dict(use_idf=False),
        dict(n_features=16),
    ):
        try:
            V(**kw)
        except Exception:
            continue
        make(f"{V.__name__}_{'_'.join(kw)}", lambda: V(**kw).fit(texts), **J)


def cvst():
    c = CountVectorizer(max_df=0.5)
    c.fit(texts)
    c.transform(texts)
    return c


make("cv_stop", cvst)
make("tfidft", lambda: TfidfTransformer(sublinear_tf=True).fit(Xs))
make("dv", lambda: DictVectorizer(sparse=False, sort=False).fit(dicts))
make("fh", lambda: FeatureHasher(16, input_type="string"))
from sklearn.feature_extraction.image import PatchExtractor

make("pe", lambda: PatchExtractor((2, 2)))
for S in (
    SelectKBest(f_classif, k=2),
    SelectKBest(chi2, k=2),
    SelectKBest(mutual_info_classif, k="all"),
    SelectKBest(f_regression, k=1),
    SelectPercentile(),
    SelectFpr(),
    SelectFdr(),
    SelectFwe(),
    GenericUnivariateSelect(mode="k_best", param=2),
    VarianceThreshold(0.01),
    RFE(LogisticRegression(), n_features_to_select=2),
    RFECV(LogisticRegression(), cv=3),
    SelectFromModel(LogisticRegression(C=0.5), threshold="median"),
    SelectFromModel(RandomForestClassifier(n_estimators=2), max_features=2),
    SequentialFeatureSelector(LogisticRegression(), n_features_to_select=2, cv=3),
    SelectFromModel(LogisticRegression().fit(X, y), prefit=True),
):
    make("fs_" + type(S).__name__ + str(id(S) % 100), lambda: S.fit(Xp, y), **J)
for A in (
    KMeans(3, n_init=1),
    KMeans(3, init=X[:3], n_init=1, algorithm="elkan"),
    MiniBatchKMeans(3),
    BisectingKMeans(3) if "BisectingKMeans" in globals() else None,
    Birch(n_clusters=3),
    Birch(n_clusters=None),
    Birch(n_clusters=KMeans(2, n_init=1)),
    DBSCAN(),
    DBSCAN(metric="precomputed"),
    OPTICS(min_samples=3),
    OPTICS(cluster_method="dbscan", eps=1.0),
    MeanShift(),
    AffinityPropagation(),
    SpectralClustering(2),
    AgglomerativeClustering(2, compute_distances=True),
    AgglomerativeClustering(None, distance_threshold=1.0),
    FeatureAgglomeration(2),
    SpectralBiclustering(2),
    SpectralCoclustering(2),
):
    if A is not None:
        make(
            "cl_" + type(A).__name__ + uid(),
            lambda: A.fit(np.abs(X @ X.T) if getattr(A, "metric", 0) == "precomputed" else Xp),
            **J,
        )
make("mbk_partial", lambda: MiniBatchKMeans(3).partial_fit(X))
make("birch_partial", lambda: Birch(threshold=0.1, branching_factor=5, n_clusters=None).fit(X), **J)
make("birch_big", lambda: Birch(threshold=0.01, branching_factor=3, n_clusters=2).fit(X), **J)
try:
    make("hdb", lambda: HDBSCAN(min_cluster_size=3, store_centers="both").fit(X), **J)
except NameError:
    pass
for D in (
    PCA(2),
    PCA(0.9),
    PCA("mle"),
    PCA(2, svd_solver="randomized"),
    PCA(2, svd_solver="arpack", whiten=True),
    IncrementalPCA(2),
    KernelPCA(2),
    KernelPCA(2, kernel="rbf", fit_inverse_transform=True),
    SparsePCA(2, max_iter=5),
    MiniBatchSparsePCA(2),
    TruncatedSVD(2),
    TruncatedSVD(2, algorithm="arpack"),
    NMF(2),
    NMF(2, solver="mu", beta_loss="kullback-leibler", init="random"),
    MiniBatchNMF(2) if "MiniBatchNMF" in globals() else None,
    FastICA(2),
    FactorAnalysis(2),
    FactorAnalysis(2, rotation="varimax"),
    DictionaryLearning(2, max_iter=3),
    MiniBatchDictionaryLearning(2),
    LatentDirichletAllocation(2, max_iter=2),
    LatentDirichletAllocation(2, learning_method="online", max_iter=2),
    SparseCoder(rng.randn(2, 4)),
):
    if D is not None:
        make("dec_" + type(D).__name__ + uid(), lambda: D.fit(Xp), **J)
make("lda_partial", lambda: LatentDirichletAllocation(2).partial_fit(Xs))
make("ipca_p", lambda: IncrementalPCA(2).partial_fit(X))
make("dl_p", lambda: MiniBatchDictionaryLearning(2).partial_fit(X))
make("nmf_t", lambda: (lambda m: (m.fit_transform(Xp), m)[1])(NMF(2)))
from sklearn.mixture import *
from sklearn.discriminant_analysis import *
from sklearn.covariance import *
from sklearn.manifold import *
from sklearn.cross_decomposition import *
from sklearn.semi_supervised import *
from sklearn.kernel_approximation import *
from sklearn.kernel_ridge import *
from sklearn.dummy import *
from sklearn.random_projection import *

for ct in ("full", "tied", "diag", "spherical"):
    make(f"gmm_{ct}", lambda: GaussianMixture(2, covariance_type=ct).fit(X), **J)
    make(
        f"bgmm_{ct}",
        lambda: BayesianGaussianMixture(
            n_components=2, covariance_type=ct, weight_concentration_prior_type="dirichlet_distribution"
        ).fit(X),
        **J,
    )
make(
    "gmm_ws",
    lambda: GaussianMixture(
        2, warm_start=True, weights_init=[0.5, 0.5], means_init=X[:2], precisions_init=None
    ).fit(X),
)
for s in ("svd", "lsqr", "eigen"):
    make(
        f"lda_{s}",
        lambda: LinearDiscriminantAnalysis(
            solver=s, store_covariance=True, shrinkage=None if s == "svd" else "auto"
        ).fit(X, ys),
        **J,
    )
    make(f"ldab_{s}", lambda: LinearDiscriminantAnalysis(solver=s).fit(X, y), **J)
make("qda", lambda: QuadraticDiscriminantAnalysis(store_covariance=True).fit(X, ys))
for C in (
    EmpiricalCovariance,
    ShrunkCovariance,
    LedoitWolf,
    OAS,
    MinCovDet,
    GraphicalLasso,
    GraphicalLassoCV,
    EllipticEnvelope,
):
    make("cov_" + C.__name__, lambda: C().fit(X))
    make("covf_" + C.__name__, lambda: C(store_precision=False).fit(X))
for M in (
    TSNE(2, perplexity=5),
    TSNE(2, method="exact", perplexity=5, init="random"),
    Isomap(n_neighbors=8),
    Isomap(n_neighbors=None, radius=5),
    MDS(2, max_iter=5),
    MDS(2, max_iter=5, dissimilarity="precomputed"),
    SpectralEmbedding(2),
    LocallyLinearEmbedding(n_neighbors=8),
    LocallyLinearEmbedding(n_neighbors=10, method="hessian"),
    LocallyLinearEmbedding(n_neighbors=10, method="modified"),
    LocallyLinearEmbedding(n_neighbors=10, method="ltsa"),
):
    make(
        "man_" + type(M).__name__ + uid(),
        lambda: M.fit(np.abs(X @ X.T) if getattr(M, "dissimilarity", "") == "precomputed" else X),
    )
for P in (PLSRegression(), PLSCanonical(2), CCA(2), PLSSVD(2)):
    make("pls_" + type(P).__name__, lambda: P.fit(X, yrm))
yl = y.copy()
yl[::3] = -1
make("lp", lambda: LabelPropagation().fit(X, yl))
make("ls", lambda: LabelSpreading(kernel="knn").fit(X, yl))
make("st", lambda: SelfTrainingClassifier(SVC(probability=True)).fit(X, yl))
make("st2", lambda: SelfTrainingClassifier(LogisticRegression(), criterion="k_best").fit(X, yl))
for k in (
    Nystroem(n_components=3),
    RBFSampler(n_components=3),
    SkewedChi2Sampler(n_components=3),
    AdditiveChi2Sampler(),
    PolynomialCountSketch(n_components=5),
    KernelRidge(kernel="rbf"),
    GaussianRandomProjection(2, compute_inverse_components=True),
    SparseRandomProjection(2, dense_output=True),
):
    make("ka_" + type(k).__name__, lambda: k.fit(Xp, yr))
for s in ("most_frequent", "prior", "stratified", "uniform", "constant"):
    make(
        f"dc_{s}",
        lambda: DummyClassifier(strategy=s, **({"constant": 1} if s == "constant" else {})).fit(X, y),
    )
    make(
        f"dcm_{s}",
        lambda: DummyClassifier(strategy=s, **({"constant": [1, 1, 1]} if s == "constant" else {})).fit(
            X, sp.csc_matrix(ym)
        ),
    )
for s in ("mean", "median", "quantile", "constant"):
    make(
        f"dr_{s}",
        lambda: DummyRegressor(
            strategy=s,
            **({"constant": 1.0} if s == "constant" else {"quantile": 0.3} if s == "quantile" else {}),
        ).fit(X, yr),
    )
for oob in ("nan", "clip", "raise"):
    make(f"iso_{oob}", lambda: IsotonicRegression(out_of_bounds=oob, increasing="auto").fit(X[:, 0], yr), **J)
for N in (
    GaussianNB(),
    MultinomialNB(),
    ComplementNB(norm=True),
    BernoulliNB(binarize=None),
    CategoricalNB(min_categories=8),
):
    make(
        "nb_" + type(N).__name__,
        lambda: N.fit(np.floor(Xp * 2).clip(0, 1 if isinstance(N, BernoulliNB) else 5).astype(int), ys),
        **J,
    )
    make(
        "nbp_" + type(N).__name__,
        lambda: N.partial_fit(np.floor(Xp * 2).clip(0, 5).astype(int), ys, classes=["a", "b", "c"]),
    )
make("gnb_prior", lambda: GaussianNB(priors=[0.3, 0.3, 0.4]).fit(X, ys))
make("if", lambda: IsolationForest(n_estimators=3, contamination=0.1, max_features=0.5).fit(X), **J)
make("rte", lambda: RandomTreesEmbedding(n_estimators=3, max_depth=2).fit(X), **J)
for T in (
    DecisionTreeClassifier(criterion="entropy", class_weight="balanced", max_leaf_nodes=4),
    DecisionTreeClassifier(criterion="log_loss"),
    DecisionTreeRegressor(criterion="poisson", max_depth=3),
    DecisionTreeRegressor(criterion="friedman_mse", max_depth=2),
    DecisionTreeRegressor(criterion="absolute_error"),
):
    make(
        "tree_" + T.criterion + type(T).__name__[12:],
        lambda: T.fit(Xp, ypos if isinstance(T, DecisionTreeRegressor) else ys),
        **J,
    )
    make("tree_nan" + T.criterion, lambda: T.fit(Xnan, np.abs(y)))
make("ransac", lambda: RANSACRegressor(min_samples=10).fit(X, yr))
make("huber", lambda: HuberRegressor().fit(X, yr))
make("theil", lambda: TheilSenRegressor(max_subpopulation=50).fit(X, yr))
make("quant", lambda: QuantileRegressor(solver="highs").fit(X, yr))
make("bayes", lambda: BayesianRidge(compute_score=True).fit(X, yr))
make("ard", lambda: ARDRegression(compute_score=True).fit(X, yr))
make("lars", lambda: Lars(fit_path=True).fit(X, yrm))
make("lasl", lambda: LassoLarsIC("bic").fit(X, yr))
make("omp", lambda: OrthogonalMatchingPursuitCV(cv=3).fit(X, yr))
make("larscv", lambda: LassoLarsCV(cv=3).fit(X, yr))
make("rbm", lambda: BernoulliRBM(2, n_iter=2).fit(Xp.clip(0, 1)))
from sklearn.metrics import get_scorer

try:
    from sklearn.metrics import get_scorer_names

    names = get_scorer_names()
except Exception:
    from sklearn.metrics import SCORERS

    names = list(SCORERS)
for s in names:
    make("scorer_" + s, lambda: get_scorer(s))
make("scorer_thr", lambda: metrics.make_scorer(metrics.roc_auc_score, needs_threshold=True))
make("scorer_pr", lambda: metrics.make_scorer(metrics.log_loss, greater_is_better=False, needs_proba=True))
make(
    "scorer_rm",
    lambda: metrics.make_scorer(metrics.log_loss, greater_is_better=False, response_method="predict_proba"),
)
make(
    "scorer_rm2",
    lambda: metrics.make_scorer(
        metrics.roc_auc_score, response_method=("decision_function", "predict_proba")
    ),
)
try:
    from sklearn.metrics._scorer import _MultimetricScorer, _PassthroughScorer, _check_multimetric_scoring

    make("mms", lambda: _MultimetricScorer(scorers={"a": get_scorer("accuracy")}))
    make("pts", lambda: _PassthroughScorer(LogisticRegression()))
except Exception as e:
    fails.append(("mms", repr(e)))
from sklearn import datasets

for d in ("load_iris", "load_diabetes", "load_wine", "load_breast_cancer"):
    make("bunch_" + d, lambda: getattr(datasets, d)())
    make("bunchf_" + d, lambda: getattr(datasets, d)(as_frame=True))
make("bunch", lambda: sklearn.utils.Bunch(a=1, b=[1]), **J)
make(
    "pipe_cfg",
    lambda: make_pipeline(StandardScaler().set_output(transform="pandas"), LogisticRegression()).fit(Xd, y),
    **J,
)
try:
    with sklearn.config_context(enable_metadata_routing=True):
        make(
            "routing",
            lambda: (
                LogisticRegression()
                .set_fit_request(sample_weight=True)
                .set_score_request(sample_weight=False)
            ),
            **J,
        )
        make(
            "routing2",
            lambda: GridSearchCV(
                LogisticRegression().set_fit_request(sample_weight=True), {"C": [1]}, cv=3
            ).fit(X, y, sample_weight=np.ones(n)),
            **J,
        )
        make("routing3", lambda: metrics.get_scorer("accuracy").set_score_request(sample_weight=True), **J)
        make(
            "mrouter",
            lambda: Pipeline(
                [
                    ("a", StandardScaler().set_fit_request(sample_weight=True)),
                    ("b", LogisticRegression().set_fit_request(sample_weight=True)),
                ]
            ).get_metadata_routing(),
        )
        make("mreq", lambda: LogisticRegression().set_fit_request(sample_weight="x").get_metadata_routing())
except TypeError as e:
    fails.append(("routing", repr(e)))
try:
    from sklearn.inspection import *

    make("disp", lambda: permutation_importance(LogisticRegression().fit(X, y), X, y, n_repeats=2))
    make("pd", lambda: partial_dependence(LogisticRegression().fit(X, y), X, [0]))
except Exception as e:
    fails.append(("insp", repr(e)))
for modn in (
    "sklearn._loss.loss",
    "sklearn._loss.link",
    "sklearn._loss._loss",
    "sklearn.ensemble._gb_losses",
    "sklearn.linear_model._sgd_fast",
    "sklearn._loss",
):
    try:
        mod = __import__(modn, fromlist=["x"])
    except Exception:
        continue
    for nm in dir(mod):
        o = getattr(mod, nm)
        if isinstance(o, type) and o.__module__.split(".")[0] in ("sklearn", "_loss"):
            for a in ((), (3,), (0.5,), (1.5,), (2, 0.5), (0.5, 3)):
                try:
                    ob = o(*a)
                except Exception:
                    continue
                dump(f"loss_{nm}_{a}", ob)
                break
            for kw in (
                dict(quantile=0.3),
                dict(power=1.2),
                dict(n_classes=4),
                dict(sample_weight=np.ones(3)),
            ):
                try:
                    ob = o(**kw)
                except Exception:
                    continue
                dump(f"loss_{nm}_{list(kw)[0]}", ob)
# with and without Interval
try:
    from sklearn._loss.link import Interval

    make("interval", lambda: Interval(0, 1, True, False))
except Exception:
    pass
try:
    from sklearn.utils._mocking import *
    from sklearn.utils._mocking import (
        CheckingClassifier,
        NoSampleWeightWrapper,
        MockDataFrame,
        ArraySlicingWrapper,
    )

    make("chk", lambda: CheckingClassifier().fit(X, y))
    make("nsw", lambda: NoSampleWeightWrapper(LogisticRegression().fit(X, y)))
except Exception as e:
    fails.append(("mock", repr(e)))
progress("all")
finish()
