"""Makes engine/src/models/pickle/globals/shapes/*.ts of what introspect.py and the dumps found.

    python scripts/shapes/shapes.py

reads introspect-*.json, dumped-*.json and special-*.json of the work folder and writes the tables, whose grammar
engine/src/models/pickle/globals/shapes.ts explains. `review.md` in the work folder says what a person should look at.
"""

import collections
import json
import pathlib
import re

from reviewed import GLOBALS, arguments, classes_of_interest, reviewed_globals, takes_state

# ---------------------------------------------------------------------------------------------------------------- names

# Which file a shape goes to, by the package; `others` has the rest.
GROUPS = {
    "sklearn": "sklearn _loss",
    "torch": "torch",
    "scipy": "scipy",
    "pandas": "pandas",
    "python": "builtins collections _io argparse array datetime decimal fractions functools inspect ipaddress itertools"
    " logging operator os posix nt packaging pathlib platform pytz dateutil random re statistics string time types urllib"
    " uuid zoneinfo _codecs copyreg http distutils setuptools sre_constants",
    "others": "",
}
GROUP_OF_PACKAGE = {package: group for group, packages in GROUPS.items() for package in packages.split()}

# Names of older releases that no environment can import, and where that class is now. What names only another module of the
# same package is found without this table, see `aliases`.
RENAMED = {
    "_loss.__pyx_unpickle_CyExponentialLoss": "sklearn._loss._loss.CyExponentialLoss",
    "_loss.__pyx_unpickle_CyHuberLoss": "sklearn._loss._loss.CyHuberLoss",
    "nt.stat_result": "os.stat_result",
    "nt.times_result": "os.times_result",
    "pandas._libs.internals.SingleBlockManager": "pandas.core.internals.managers.SingleBlockManager",
    "pandas._libs.period.Period": "pandas._libs.tslibs.period.Period",
    "pandas._libs.tslib.__nat_unpickle": "pandas._libs.tslibs.nattype._nat_unpickle",
    "pandas._libs.tslibs.period._unpickle_period": "pandas._libs.tslibs.period.Period",
    "pandas._period.Period": "pandas._libs.tslibs.period.Period",
    "pandas._sparse.BlockIndex": "pandas._libs.sparse.BlockIndex",
    "pandas.core.arrays.string_.StringArrayNumpySemantics": "pandas.core.arrays.string_.StringArray",
    "pandas.core.base.FrozenList": "pandas.core.indexes.frozen.FrozenList",
    "pandas.core.categorical.Categorical": "pandas.core.arrays.categorical.Categorical",
    "pandas.indexes.base.Index": "pandas.core.indexes.base.Index",
    "pandas.indexes.multi.MultiIndex": "pandas.core.indexes.multi.MultiIndex",
    "pandas.indexes.numeric.Float64Index": "pandas.core.indexes.numeric.Float64Index",
    "pandas.indexes.numeric.Int64Index": "pandas.core.indexes.numeric.Int64Index",
    "pandas.indexes.range.RangeIndex": "pandas.core.indexes.range.RangeIndex",
    "pandas.tseries.index.DatetimeIndex": "pandas.core.indexes.datetimes.DatetimeIndex",
    "pandas.tseries.period.PeriodIndex": "pandas.core.indexes.period.PeriodIndex",
    "pandas.tseries.tdi.TimedeltaIndex": "pandas.core.indexes.timedeltas.TimedeltaIndex",
    "pandas.tslib.Timestamp": "pandas._libs.tslibs.timestamps.Timestamp",
    "pandas.tslib.__nat_unpickle": "pandas._libs.tslibs.nattype._nat_unpickle",
    "sklearn._loss._loss.__pyx_unpickle_CyExponentialLoss": "sklearn._loss._loss.CyExponentialLoss",
    "sklearn._loss._loss.__pyx_unpickle_CyHuberLoss": "sklearn._loss._loss.CyHuberLoss",
    "sklearn.cluster.k_means_.KMeans": "sklearn.cluster._kmeans.KMeans",
    "sklearn.cluster.k_means_.MiniBatchKMeans": "sklearn.cluster._kmeans.MiniBatchKMeans",
    "sklearn.decomposition.pca.PCA": "sklearn.decomposition._pca.PCA",
    "sklearn.ensemble.forest.ExtraTreesClassifier": "sklearn.ensemble._forest.ExtraTreesClassifier",
    "sklearn.ensemble.forest.ExtraTreesRegressor": "sklearn.ensemble._forest.ExtraTreesRegressor",
    "sklearn.ensemble.forest.RandomForestClassifier": "sklearn.ensemble._forest.RandomForestClassifier",
    "sklearn.ensemble.forest.RandomForestRegressor": "sklearn.ensemble._forest.RandomForestRegressor",
    "sklearn.ensemble.gradient_boosting.GradientBoostingClassifier": "sklearn.ensemble._gb.GradientBoostingClassifier",
    "sklearn.ensemble.gradient_boosting.GradientBoostingRegressor": "sklearn.ensemble._gb.GradientBoostingRegressor",
    "sklearn.ensemble.weight_boosting.AdaBoostClassifier": "sklearn.ensemble._weight_boosting.AdaBoostClassifier",
    "sklearn.ensemble.weight_boosting.AdaBoostRegressor": "sklearn.ensemble._weight_boosting.AdaBoostRegressor",
    "sklearn.linear_model.base.LinearRegression": "sklearn.linear_model._base.LinearRegression",
    "sklearn.linear_model.coordinate_descent.ElasticNet": "sklearn.linear_model._coordinate_descent.ElasticNet",
    "sklearn.linear_model.coordinate_descent.Lasso": "sklearn.linear_model._coordinate_descent.Lasso",
    "sklearn.linear_model.logistic.LogisticRegression": "sklearn.linear_model._logistic.LogisticRegression",
    "sklearn.linear_model.logistic.LogisticRegressionCV": "sklearn.linear_model._logistic.LogisticRegressionCV",
    "sklearn.linear_model.ridge.Ridge": "sklearn.linear_model._ridge.Ridge",
    "sklearn.linear_model.ridge.RidgeClassifier": "sklearn.linear_model._ridge.RidgeClassifier",
    "sklearn.linear_model.stochastic_gradient.SGDClassifier": "sklearn.linear_model._stochastic_gradient.SGDClassifier",
    "sklearn.linear_model.stochastic_gradient.SGDRegressor": "sklearn.linear_model._stochastic_gradient.SGDRegressor",
    "sklearn.neighbors.classification.KNeighborsClassifier": "sklearn.neighbors._classification.KNeighborsClassifier",
    "sklearn.neighbors.regression.KNeighborsRegressor": "sklearn.neighbors._regression.KNeighborsRegressor",
    "sklearn.neural_network.multilayer_perceptron.MLPClassifier": "sklearn.neural_network._multilayer_perceptron.MLPClassifier",
    "sklearn.neural_network.multilayer_perceptron.MLPRegressor": "sklearn.neural_network._multilayer_perceptron.MLPRegressor",
    "sklearn.preprocessing.data.MinMaxScaler": "sklearn.preprocessing._data.MinMaxScaler",
    "sklearn.preprocessing.data.PolynomialFeatures": "sklearn.preprocessing._polynomial.PolynomialFeatures",
    "sklearn.preprocessing.data.RobustScaler": "sklearn.preprocessing._data.RobustScaler",
    "sklearn.preprocessing.data.StandardScaler": "sklearn.preprocessing._data.StandardScaler",
    "sklearn.preprocessing.imputation.Imputer": "sklearn.impute._base.SimpleImputer",
    "sklearn.preprocessing.label.LabelBinarizer": "sklearn.preprocessing._label.LabelBinarizer",
    "sklearn.preprocessing.label.LabelEncoder": "sklearn.preprocessing._label.LabelEncoder",
    "sklearn.preprocessing.label.MultiLabelBinarizer": "sklearn.preprocessing._label.MultiLabelBinarizer",
    "sklearn.svm.classes.LinearSVC": "sklearn.svm._classes.LinearSVC",
    "sklearn.svm.classes.LinearSVR": "sklearn.svm._classes.LinearSVR",
    "sklearn.svm.classes.NuSVC": "sklearn.svm._classes.NuSVC",
    "sklearn.svm.classes.OneClassSVM": "sklearn.svm._classes.OneClassSVM",
    "sklearn.svm.classes.SVC": "sklearn.svm._classes.SVC",
    "sklearn.svm.classes.SVR": "sklearn.svm._classes.SVR",
    "sklearn.tree.tree.DecisionTreeClassifier": "sklearn.tree._classes.DecisionTreeClassifier",
    "sklearn.tree.tree.DecisionTreeRegressor": "sklearn.tree._classes.DecisionTreeRegressor",
    "sklearn.tree.tree.ExtraTreeClassifier": "sklearn.tree._classes.ExtraTreeClassifier",
    "sklearn.tree.tree.ExtraTreeRegressor": "sklearn.tree._classes.ExtraTreeRegressor",
    "tables.Leaf.Filters": "tables.filters.Filters",
    "torch.storage._TypedStorage": "torch.storage.TypedStorage",
    "torch.storage._UntypedStorage": "torch.storage.UntypedStorage",
    "transformers.deepspeed.HfDeepSpeedConfig": "transformers.integrations.deepspeed.HfDeepSpeedConfig",
    "transformers.deepspeed.HfTrainerDeepSpeedConfig": "transformers.integrations.deepspeed.HfTrainerDeepSpeedConfig",
}

# One state key may hold more kinds of instances, or of globals, than are worth a list: then any that is reviewed will do.
MOST_NAMES = 10

# ----------------------------------------------------------------------------------------------------------------- keys

# Never a key: what these name belongs to the interpreter, and a state that holds one replaces it. typing sets
# `__orig_class__` on what a subscripted class makes, which no reader needs.
NOT_KEYS = {"__class__", "__dict__", "__orig_class__", "__slots__", "__weakref__"}

# Names that tests put on instances to see whether they are kept; the libraries do without them (`extra` is the text of
# scikit-learn's decorator `deprecated`).
TEST_ONLY_KEYS = {"_foo", "extra", "extra_param", "foo", "foo2"}

# Set on estimators by functions that are not methods of theirs, of scikit-learn, MLflow's autologging and sklearn2pmml, so that
# reading their source does not show them.
ESTIMATOR_KEYS = {
    "_metadata_request",
    "_mlflow_run_id",
    "_sklearn_output_config",
    "_sklearn_tags",
    "_sklearn_version",
    "feature_names_in_",
    "n_features_in_",
    "pmml_classes_",
    "pmml_customizations_",
    "pmml_feature_importances_",
    "pmml_name_",
    "pmml_options_",
    "pmml_segmentation_",
}
ESTIMATOR = "sklearn.base.BaseEstimator"

# Kept by every module of torch, whose `__setstate__` and `__getattr__` look into them: containers, whatever the dumps held.
MODULE = "torch.nn.modules.module.Module"
MODULE_KEYS = re.compile(r"_parameters|_buffers|_modules|_non_persistent_buffers_set|_\w*hooks\w*", re.ASCII)
MODULE_KEY_KINDS = "c,collections.OrderedDict"

# Of these classes `__setstate__` was read: in all versions it puts the state into attributes, fills in what is missing and
# calls nothing of what the state holds. Below any other one, and any `__del__`, values of keys must be of the kinds that the
# dumps showed.
INERT_DEFINERS = {
    "builtins.BaseException",
    "nltk.tokenize.punkt.PunktLanguageVars",
    "scipy.stats._distn_infrastructure.rv_generic",
    "sklearn.base.BaseEstimator",
    "sklearn.utils._bunch.Bunch",
    "statsmodels.base.wrapper.ResultsWrapper",
    "torch.nn.modules.activation.LogSoftmax",
    "torch.nn.modules.activation.MultiheadAttention",
    "torch.nn.modules.activation.Softmax",
    "torch.nn.modules.activation.Softmin",
    "torch.nn.modules.conv._ConvNd",
    "torch.nn.modules.module.Module",
    "torch.nn.modules.pooling.AvgPool3d",
    "torch.nn.modules.rnn.RNNBase",
    "torch.nn.modules.transformer.TransformerDecoderLayer",
    "torch.nn.modules.transformer.TransformerEncoderLayer",
    "torch.nn.modules.upsampling.Upsample",
    "torch_geometric.data.data.BaseData",
    "torch_geometric.data.storage.BaseStorage",
}

# How introspect.py classifies what an attribute of the same name would shadow.
SHADOWED = ("method", "property", "cached_property", "getset", "member", "descriptor", "class")

# The kinds of a key that is assigned in the source while no dump shows a value.
UNSEEN_KINDS = "0,s"

# ------------------------------------------------------------------------------------------------- kinds (see shapes.ts)

ARRAYS = {
    "joblib.numpy_pickle.NumpyArrayWrapper",
    "numpy.core.multiarray._reconstruct",
    "numpy.core.numeric._frombuffer",
    "numpy.ma.core._mareconstruct",
    "numpy.matrix",
    "numpy.memmap",
    "numpy.ndarray",
    "numpy.rec.recarray",
    "numpy.recarray",
}
DTYPES = re.compile(r"numpy\.dtype$|numpy\.dtypes\.")
TENSORS = re.compile(
    r"torch\._utils\._rebuild_|torch\._tensor\._rebuild_from_type"
    r"|torch(\._tensor)?\.Tensor$|torch\.nn(\.parameter)?\.(Parameter|Buffer)$"
)
NUMPY_SCALARS = re.compile(
    r"numpy\.(core\.multiarray\.scalar|bool_?|u?int\d+|float\d+|complex\d+|str_|bytes_|datetime64|timedelta64|longdouble)$"
)
BYTES_MAKERS = {"_codecs.encode", "builtins.bytes", "builtins.bytearray"}
CONTAINERS = {f"builtins.{name}" for name in ("set", "frozenset", "list", "tuple", "dict")}

# What tracer.py calls values without a class.
PLAIN_KINDS = {
    **dict.fromkeys(["none", "bool", "int", "float", "long", "number"], "0"),
    **dict.fromkeys(["str", "bytes", "bytearray"], "s"),
    **dict.fromkeys(["list", "dict", "set", "frozenset", "tuple"], "c"),
    "complex": "builtins.complex",
    "persid": "P",
    "instance:torch.storage._load_from_bytes": "P",
}
# Starts what has no kind, such as a buffer outside of the stream; nothing of a shape comes of it.
UNKNOWN = "?"


def canonical(path):
    """numpy 2 moved its core; shapes have the old names."""
    return re.sub(r"^numpy\._core\b", "numpy.core", path)


def result_kind(path):
    """The token of what calling or creating a global gives."""
    path = canonical(path)
    if path in ARRAYS:
        return "A"
    if DTYPES.match(path):
        return "D"
    if TENSORS.match(path):
        return "T"
    if path in BYTES_MAKERS:
        return "s"
    if path in CONTAINERS:
        return "c"
    return "0" if NUMPY_SCALARS.match(path) else path


def kind_of(text):
    """The token of a value as tracer.py describes it."""
    if text in PLAIN_KINDS:
        return PLAIN_KINDS[text]
    if text.startswith("(call of persid"):
        return "P"
    if text.startswith("tuple("):
        return "c"
    if text.startswith("(call of "):
        return "*"
    called = re.fullmatch(r"instance:\(call of (?:instance:)?([^)]*)\)", text)
    if called is not None and called[1].startswith("persid"):
        return "P"
    if called is not None:
        # A bound method is what getattr gives; what it gives when it is called is data.
        return "builtins.getattr" if called[1] == "builtins.getattr" else "*"
    if text.startswith("global:"):
        return "@" + canonical(text.removeprefix("global:"))
    if text.startswith("instance:"):
        return result_kind(text.removeprefix("instance:"))
    return UNKNOWN + text


def distinct(items):
    """The items without repetitions, in order."""
    return list(dict.fromkeys(items))


def bounded(names, any_of_them):
    """The names, or what stands for any where there are too many."""
    return [any_of_them] if len(names) > MOST_NAMES else names


def kinds_by_sort(kinds):
    """Plain tokens, globals, and results by name, of some tokens; without unknown ones."""
    known = [kind for kind in kinds if not kind.startswith(UNKNOWN)]
    plain = [kind for kind in known if "." not in kind and not kind.startswith("@")]
    global_names = [kind for kind in known if kind.startswith("@")]
    results = [kind for kind in known if "." in kind and not kind.startswith("@")]
    return plain, bounded(global_names, "@*"), bounded(results, "*")


# ----------------------------------------------------------------------------------------------------------- signatures


def split_top(text):
    """Splits at commas outside of parentheses and brackets."""
    parts, depth, current = [], 0, ""
    for char in text:
        depth += (char in "([") - (char in ")]")
        if char == "," and depth == 0:
            parts.append(current.strip())
            current = ""
        else:
            current += char
    return [*parts, current.strip()] if current.strip() else parts


def positions(signature):
    """Tokens of a signature such as `(int, tuple(str))` or `tuple:1(int)`; None if it is cut off or of another kind."""
    match = re.fullmatch(r"[\w:]*\((.*)\)", signature)
    if match is None or "**" in match[1] or "…" in match[1]:
        return None
    return [kind_of(part) for part in split_top(match[1])]


def merged_signatures(signatures):
    """One signature for each number of arguments, with all kinds that were seen in each position."""
    by_length = {}
    for signature in signatures:
        kinds = positions(signature)
        if kinds is None:
            continue
        sets = by_length.setdefault(len(kinds), [set() for _ in kinds])
        for seen, kind in zip(sets, kinds, strict=True):
            seen.add(kind)
    return [[spell_position(seen) for seen in sets] for sets in by_length.values()]


def spell_position(kinds):
    """All kinds of one position, as shapes.ts reads them."""
    plain, global_names, results = kinds_by_sort(sorted(kinds))
    return ",".join([*plain, *global_names, *results])


def keyword_signature(signature):
    """Positions and keywords of a signature such as `(int ** size=int)`."""
    before, after = re.search(r"\((.*)\)$", signature)[1].split("**")[:2]
    kinds = [kind_of(part) for part in split_top(before)]
    return kinds, [part.split("=")[0].strip() for part in split_top(after)]


# ---------------------------------------------------------------------------------------------------------------- input


class Findings:
    """What introspect.py and the dumps found, by environment."""

    def __init__(self, work):
        self.introspected = {}
        for file in sorted(work.glob("introspect-*.json")):
            self.introspected[file.stem.removeprefix("introspect-")] = read_json(file)["classes"]
        # By path and environment.
        self.dumped = collections.defaultdict(lambda: collections.defaultdict(list))
        for file in sorted(work.glob("dumped-*.json")):
            environment = file.stem.split("-")[1]
            for path, record in read_json(file)["classes"].items():
                self.dumped[path][environment].append(record)

    def introspections(self, path):
        """What introspect.py says of a class, by environment."""
        return {name: classes[path] for name, classes in self.introspected.items() if path in classes}

    def records(self, path):
        """What the dumps say of a name, from all environments."""
        return [record for records in self.dumped.get(path, {}).values() for record in records]


def read_json(file):
    return json.loads(pathlib.Path(file).read_text(encoding="utf-8"))


# ------------------------------------------------------------------------------------------------------ keys of a state


class ClassKeys:
    """Which keys a state of a class may have."""

    def __init__(self, path, findings):
        self.by_environment = findings.introspections(path)
        # A dump has the name that the class gives itself.
        names = {path, *(one["canonical"] for one in self.by_environment.values() if "canonical" in one)}
        self.dumped_as = [name for name in sorted(names) if name in findings.dumped]
        self.is_missing = not self.by_environment and not self.dumped_as
        self.special = {}
        for one in self.by_environment.values():
            self.special.update(one.get("special", {}))
        dicts = [one["hasDict"] for one in self.by_environment.values() if "hasDict" in one]
        self.has_dict = any(dicts) or not dicts
        self.keys = self.assigned_keys()
        self.slots = set()
        # Keys of real dumps although the class defines the name; by name, what it defines.
        self.conflicts = {}
        self.add_dumped(findings)
        self.keys -= NOT_KEYS

    def shadows(self, environment, name):
        """What of the class an attribute of that name would shadow; None for nothing, and for slots of its own."""
        one = self.by_environment.get(environment, {})
        defined = one.get("defined", {}).get(name)
        if defined is None or defined.startswith("classattr") or not defined.startswith(SHADOWED):
            return None
        return None if defined == "member" and name in one.get("assigned", ()) else defined

    def assigned_keys(self):
        """Names that the class's code assigns, in an environment where it does not define them."""
        keys = set()
        for environment, one in self.by_environment.items():
            if "assigned" not in one:
                continue
            names = {*one["assigned"], *(ESTIMATOR_KEYS if ESTIMATOR in one["mro"] else ())}
            keys |= {name for name in names if self.shadows(environment, name) is None}
        return keys

    def add_dumped(self, findings):
        """Adds what the dumps show, whose environment decides what is shadowed."""
        environments = collections.defaultdict(set)
        for name in self.dumped_as:
            for environment, records in findings.dumped[name].items():
                for record in records:
                    self.slots |= set(record["slotKeys"])
                    for key in record["keys"]:
                        # `[1].key` is inside a tuple, `(int)` no text.
                        if not key.startswith(("[", "(")):
                            environments[key].add(environment)
        self.keys |= set(environments)
        for key, seen_in in environments.items():
            shadowed = {self.shadows(environment, key) for environment in seen_in} - {None}
            if shadowed:
                self.conflicts[key] = shadowed

    def computed_names(self):
        """Where names of attributes are computed, so that the source does not tell them."""
        return {text for one in self.by_environment.values() for text in one.get("dynamic", ())}

    def is_strict(self):
        """Whether code that unpickling runs looks at the values: then they must be of the kinds that were seen."""
        return any(
            not definer.endswith("[None]") and definer.split(" ")[0] not in INERT_DEFINERS
            for method, definer in self.special.items()
            if method in ("__setstate__", "__del__")
        )


def keys_of_classes(paths, findings):
    """ClassKeys by name. A class that no environment has takes the keys of its modern name."""
    keys = {path: ClassKeys(path, findings) for path in paths}
    for path, new in RENAMED.items():
        if path in keys and keys[path].is_missing and new in keys:
            keys[path].keys = set(keys[new].keys)
    return keys


# --------------------------------------------------------------------------------------------------------------- shapes


class ShapeOfGlobal:
    """Writes the line of one global, which may have two names (numpy's core)."""

    def __init__(self, path, names, entry, keys, findings):
        self.path = path
        self.takes_state = takes_state(entry)
        self.records = [record for name in names for record in findings.records(name)]
        self.keys = [keys[name] for name in names if name in keys]
        self.conflicts = collections.defaultdict(set)
        for one in self.keys:
            for key, shadowed in one.conflicts.items():
                self.conflicts[key] |= shadowed
        self.slot_conflicts = {key for one in self.keys for key in one.conflicts if key in one.slots}

    def line(self):
        """`path|field|field`, or None where nothing is known."""
        fields = [*self.calls(), *self.creations(), *self.states()]
        if self.takes_state:
            fields += [*self.dict_keys(), *self.slot_keys()]
        if any("__call__" in one.special for one in self.keys):
            fields.append("f")
        keywords = {word for field in fields if field.startswith("x ") for word in field[2:].split(" ")}
        fields = distinct(field for field in fields if not field.startswith("x "))
        if keywords:
            fields.append("x " + " ".join(sorted(keywords)))
        return "|".join([self.path, *fields]) if fields else None

    def seen(self, what):
        """All that the dumps noted under a name, such as signatures."""
        return distinct(text for record in self.records for text in record[what])

    def calls(self):
        return [" ".join(["c", *signature]) for signature in merged_signatures(self.seen("reduce"))]

    def creations(self):
        signatures = self.seen("newobj")
        for signature in merged_signatures(signatures):
            if signature:
                yield " ".join(["n", *signature])
        for signature in signatures:
            if "**" in signature:
                kinds, keywords = keyword_signature(signature)
                yield "n " + " ".join(kinds)
                yield "x " + " ".join(keywords)

    def states(self):
        """States that are no dicts."""
        forms = self.seen("forms")
        for signature in merged_signatures(form for form in forms if form.startswith("tuple:")):
            yield "t " + " ".join(signature)
        yield from ("v c" for form in forms if form.startswith(("list", "set")))
        yield from ("v 0" for form in forms if form in ("int", "bool", "float", "none", "long"))
        yield from ("v s" for form in forms if form in ("str", "bytes"))
        for form in forms:
            if form.startswith("instance:"):
                yield "v " + result_kind(form.removeprefix("instance:"))

    def dict_keys(self):
        """The keys of a state that is a dict."""
        keys = {key for one in self.keys for key in one.keys} - TEST_ONLY_KEYS - NOT_KEYS
        has_dict = any(one.has_dict for one in self.keys)
        if not keys or not (has_dict or "dict" in self.seen("forms")):
            return []
        is_strict = any(one.is_strict() for one in self.keys) or not has_dict
        is_module = any(MODULE in definer for one in self.keys for definer in one.special.values())
        spelled = [self.spell_key(key, is_strict, is_module) for key in sorted(keys) if is_attribute(key)]
        return ["k " + " ".join(spelled)]

    def spell_key(self, key, is_strict, is_module):
        """A key, with the kinds of its values where these matter."""
        if is_module and MODULE_KEYS.fullmatch(key):
            return f"{key}={MODULE_KEY_KINDS}"
        if not is_strict and key not in self.conflicts:
            return key
        kinds = self.kinds_of_key(key)
        if not kinds:
            return f"{key}={UNSEEN_KINDS}"
        plain, global_names, results = kinds_by_sort(kinds)
        return f"{key}={','.join(sorted([*plain, *results, *global_names]))}"

    def kinds_of_key(self, key):
        return distinct(kind_of(text) for record in self.records for text in record["keys"].get(key, []))

    def slot_keys(self):
        """The keys of a state of slots. Members are set by the class's own descriptors, whatever the value is."""
        slots = {key for record in self.records for key in record["slotKeys"]} | self.slot_conflicts
        spelled = [self.spell_slot(key) for key in sorted(slots)]
        return ["s " + " ".join(spelled)] if spelled else []

    def spell_slot(self, key):
        if key not in self.conflicts or "member" in self.conflicts[key]:
            return key
        return f"{key}={','.join(kind for kind in self.kinds_of_key(key) if not kind.startswith(UNKNOWN))}"


def is_attribute(key):
    """Whether a key can be written into a table."""
    return re.fullmatch(r"[\w.-]+", key, re.ASCII) is not None


# --------------------------------------------------------------------------------------------------------------- tables


def by_canonical_name(reviewed, dumped):
    """The names of each reviewed global, by the canonical one."""
    grouped = collections.defaultdict(list)
    for name in distinct([*reviewed, *(path for path in dumped if canonical(path) in reviewed)]):
        grouped[canonical(name)].append(name)
    return dict(sorted(grouped.items()))


def lines_of(reviewed, grouped, keys, findings):
    """Lines by name, and the names whose instances have a state of which nothing is known."""
    lines, unknown = {}, []
    for path, names in grouped.items():
        entry = reviewed.get(path) or reviewed[names[0]]
        line = ShapeOfGlobal(path, names, entry, keys, findings).line()
        if line is not None:
            lines[path] = line
        elif takes_state(entry):
            unknown.append(path)
    return lines, unknown


def aliases(lines, unknown, keys):
    """Other names of a class that has a shape: one of the same package, or what it is called now."""
    by_ends = collections.defaultdict(list)
    for path in lines:
        by_ends[ends(path)].append(path)
    same = {}
    for path in unknown:
        package, last = ends(path)
        candidates = by_ends.get((package, last), [])
        if not candidates and package == "_loss":
            # scikit-learn 1.5 and 1.6 were built so that the losses' module calls itself that.
            candidates = by_ends.get(("sklearn", last), [])
        if candidates:
            same[path] = best(candidates, lines)
    for old, new in RENAMED.items():
        if old in keys and keys[old].is_missing and canonical(old) not in lines and canonical(new) in lines:
            same.setdefault(canonical(old), canonical(new))
    return same


def ends(path):
    """The package and the last name."""
    return path.split(".")[0], path.rsplit(".", 1)[-1]


def best(candidates, lines):
    """The candidate that most is known of; the first one if all have the same shape."""
    shapes = {lines[path].removeprefix(path) for path in candidates}
    return candidates[0] if len(shapes) == 1 else max(candidates, key=lambda path: len(lines[path]))


def tables(lines, same):
    """The source of each file by its name."""
    rows = collections.defaultdict(list)
    for path, row in [*lines.items(), *((path, f"{path}={other}") for path, other in same.items())]:
        rows[GROUP_OF_PACKAGE.get(path.split(".")[0], "others")].append(row)
    return {group: table_source(group, rows[group]) for group in GROUPS}


def table_source(group, rows):
    head = "/** Made by scripts/shapes from the libraries themselves; see ../shapes.ts. */"
    text = "\n".join(sorted(rows))
    return f"{head}\nexport const {group} = (): string => `\n{text}\n`;\n"


# --------------------------------------------------------------------------------------------------------------- review


def review(reviewed, known, unknown, keys, work):
    """What a person should look at before the tables are committed, as Markdown."""
    shapeless = [path for path in unknown if path not in known]
    uncalled = [
        path
        for path, entry in reviewed.items()
        if "called" in entry["uses"] and "check" not in entry and canonical(path) not in known
    ]
    conflicts = [
        f"{path}: {key} is a {', '.join(sorted(shadowed))}"
        for path, one in keys.items()
        for key, shadowed in sorted(one.conflicts.items())
    ]
    computed = [f"{path}: {text}" for path, one in keys.items() for text in sorted(one.computed_names())]
    return "\n".join(
        [
            *section("Instances with a state of which nothing is known", shapeless),
            *section("Called, but no dump shows with what", uncalled),
            *section("Keys of real dumps that the class defines", conflicts),
            *section("Attributes whose names are computed", computed),
            *section("Special methods", []),
            *sources_of_methods(work),
        ]
    )


def section(title, items):
    return [f"## {title}", "", *(f"- {item}" for item in sorted(items)), ""]


def sources_of_methods(work):
    """Each special method, once for each text that an environment has."""
    methods = collections.defaultdict(lambda: collections.defaultdict(list))
    for file in sorted(work.glob("special-*.json")):
        for method, found in read_json(file).items():
            methods[method][found["source"].strip()].append(file.stem.removeprefix("special-"))
    for method, texts in sorted(methods.items()):
        for source, environments in texts.items():
            yield from [f"### {method} ({', '.join(environments)})", "", "```python", source, "```", ""]


def main():
    parser = arguments(__doc__)
    parser.add_argument(
        "--output", type=pathlib.Path, default=GLOBALS / "shapes", help="the folder for the tables"
    )
    options = parser.parse_args()
    reviewed = reviewed_globals()
    findings = Findings(options.work)
    keys = keys_of_classes(classes_of_interest(reviewed), findings)
    grouped = by_canonical_name(reviewed, findings.dumped)
    lines, unknown = lines_of(reviewed, grouped, keys, findings)
    same = aliases(lines, unknown, keys)
    options.output.mkdir(parents=True, exist_ok=True)
    for group, source in tables(lines, same).items():
        (options.output / f"{group}.ts").write_text(source, encoding="utf-8")
    known = {*lines, *same}
    options.work.mkdir(parents=True, exist_ok=True)
    notes = review(reviewed, known, unknown, keys, options.work)
    (options.work / "review.md").write_text(notes, encoding="utf-8")
    print(
        f"{len(lines)} shapes and {len(same)} other names; {len(set(unknown) - known)} classes have neither"
    )


if __name__ == "__main__":
    main()
