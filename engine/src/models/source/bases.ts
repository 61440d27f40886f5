import { isStandard } from '../formats/reviewed/calls';
import { isReviewedModule, judgeGlobal, reviewedNames } from '../pickle/globals/globals';
import { shapeOf } from '../pickle/globals/shapes';

/*
 * Classes that others derive from, reviewed for that: what unpickling runs of them for an instance of a class below. Read in CPython 3.8 to
 * 3.14, torch 1.13 to 2.13, scikit-learn 1.2 to 1.9 and attrs 21 to 25.
 */

/** What a reviewed class makes of those below it. */
export type Base =
  /** Unpickling runs nothing of it. */
  | { readonly kind: 'plain' }
  /** States are those of a reviewed class, and others beside. `settles`: its `__setstate__` runs nothing of a class below but `__setattr__`. */
  | {
      readonly kind: 'like';
      readonly path: string;
      readonly settles: boolean;
      /** What its `__setstate__` runs, which no class below may have. */
      readonly methods: readonly string[];
    }
  /** Items are added in one way, by these methods, which no class below may have, and no state may replace. */
  | {
      readonly kind: 'container';
      readonly use: 'mutated' | 'appended';
      readonly methods: readonly string[];
    }
  /** Unpickling runs nothing of it, but calling it does, or asking for its hash. */
  | { readonly kind: 'uncalled' }
  | { readonly kind: 'enumeration' }
  /** An enumeration whose numbers are put together. */
  | { readonly kind: 'flags' }
  /** The values of an enumeration; otherwise made by calls that nobody looked at. */
  | { readonly kind: 'mixin' }
  | { readonly kind: 'tuple' }
  | { readonly kind: 'exception' }
  /** Unpickling runs code that depends on the class below. */
  | { readonly kind: 'refused' };

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const mappings = 'Mapping MutableMapping Sequence MutableSequence Set MutableSet Collection';
const protocols = 'Iterable Iterator Callable Sized Container Hashable';

const plain = new Set(
  words(`
  builtins.object abc.ABC typing.Generic typing.Protocol typing_extensions.Protocol typing_extensions.Generic
  ${words(protocols)
    .flatMap((name) => [`collections.abc.${name}`, `typing.${name}`])
    .join(' ')}
  sklearn.base.TransformerMixin sklearn.base.ClassifierMixin sklearn.base.RegressorMixin sklearn.base.ClusterMixin sklearn.base.OutlierMixin
  sklearn.base.DensityMixin sklearn.base.BiclusterMixin sklearn.base.MetaEstimatorMixin sklearn.base.MultiOutputMixin
  sklearn.base.OneToOneFeatureMixin sklearn.base.ClassNamePrefixFeaturesOutMixin sklearn.base._UnstableArchMixin
  sklearn.base._FeatureNamesMixin sklearn.feature_selection.SelectorMixin sklearn.feature_selection._base.SelectorMixin
  sklearn.utils._set_output._SetOutputMixin sklearn.utils._metadata_requests._MetadataRequester
  sklearn.utils._estimator_html_repr._HTMLDocumentationLinkMixin sklearn.utils._repr_html.base.ReprHTMLMixin
  sklearn.utils._repr_html.base._HTMLDocumentationLinkMixin sklearn.utils.metaestimators._BaseComposition torch.utils.data.Dataset
  torch.utils.data.dataset.Dataset`),
);

const likes: ReadonlyMap<string, Base> = new Map(
  [
    ['torch.nn.Module', 'torch.nn.modules.module.Module'],
    ['torch.nn.modules.Module', 'torch.nn.modules.module.Module'],
    ['torch.nn.modules.module.Module', 'torch.nn.modules.module.Module'],
    ['sklearn.base.BaseEstimator', 'sklearn.base.BaseEstimator'],
  ].map(([name, path]) => [
    name,
    { kind: 'like', path, settles: true, methods: ['register_parameter'] } as const,
  ]),
);

const mapping = words('__setitem__ __reduce__ __reduce_ex__ __missing__ setdefault update');
const sequence = words('append extend __iadd__ __reduce__ __reduce_ex__ insert');

const others: ReadonlyMap<string, Base> = new Map<string, Base>([
  ['builtins.dict', { kind: 'container', use: 'mutated', methods: mapping }],
  ['builtins.list', { kind: 'container', use: 'appended', methods: sequence }],
  [
    'collections.OrderedDict',
    { kind: 'container', use: 'mutated', methods: [...mapping, '__init__', 'move_to_end'] },
  ],
  ...[
    'collections.UserDict',
    'collections.UserList',
    ...words(mappings).flatMap((name) => [`collections.abc.${name}`, `typing.${name}`]),
  ].map((name) => [name, { kind: 'uncalled' } as const] as const),
  ...words('builtins.str builtins.int builtins.float').map(
    (name) => [name, { kind: 'mixin' } as const] as const,
  ),
  ...words('enum.Enum enum.IntEnum enum.StrEnum').map(
    (name) => [name, { kind: 'enumeration' } as const] as const,
  ),
  ...words('enum.Flag enum.IntFlag').map((name) => [name, { kind: 'flags' } as const] as const),
  ...words('typing.NamedTuple typing_extensions.NamedTuple collections.namedtuple() namedtuple()').map(
    (name) => [name, { kind: 'tuple' } as const] as const,
  ),
  ...words(
    'Exception ValueError TypeError RuntimeError KeyError IndexError AttributeError NotImplementedError LookupError ArithmeticError UserWarning Warning',
  ).map((name) => [`builtins.${name}`, { kind: 'exception' } as const] as const),
  ...words(
    `pydantic.BaseModel pydantic.main.BaseModel pydantic.v1.BaseModel pydantic.generics.GenericModel msgspec.Struct torch.Tensor torch.nn.Parameter
    torch.optim.Optimizer torch.optim.optimizer.Optimizer numpy.ndarray pandas.DataFrame pandas.Series
    torch.jit.ScriptModule torch.nn.modules.lazy.LazyModuleMixin ctypes.Structure threading.Thread`,
  ).map((name) => [name, { kind: 'refused' } as const] as const),
]);

const reviewedBy = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The reviewed names of a package, by their last part. */
function reviewedByName(top: string): ReadonlyMap<string, readonly string[]> {
  const known = reviewedBy.get(top);
  if (known !== undefined) return known;
  const byName = new Map<string, string[]>();
  for (const path of reviewedNames(top)) {
    const last = path.slice(path.lastIndexOf('.') + 1);
    const others = byName.get(last);
    if (others === undefined) byName.set(last, [path]);
    else others.push(path);
  }
  // Of names that nothing is known of there may be any number.
  if (byName.size > 0) reviewedBy.set(top, byName);
  return byName;
}

/** The reviewed name of a class that is imported from a package above its module: `sklearn.svm.SVC` is `sklearn.svm._classes.SVC`. */
function reviewedClass(name: string): string | undefined {
  const judgement = judgeGlobal(name);
  if (judgement.kind === 'inert') return name;
  const dot = name.lastIndexOf('.');
  const found = (reviewedByName(name.split('.', 1)[0]).get(name.slice(dot + 1)) ?? []).filter((path) =>
    path.startsWith(name.slice(0, dot + 1)),
  );
  // Of the modules that had it in several releases the private one is today's.
  return found.find((path) => path.includes('._')) ?? found[0];
}

/** Some keys of a reviewed class's states may hold only certain kinds. */
function isLimited(path: string): boolean {
  return [...(shapeOf(path)?.keys?.values() ?? [])].some((kinds) => kinds !== undefined);
}

/** What is known of a class as a base of others, by the name that it was imported by; undefined where its source must tell. */
export function baseOf(name: string): Base | undefined {
  if (plain.has(name)) return { kind: 'plain' };
  const known = likes.get(name) ?? others.get(name);
  if (known !== undefined) return known;
  const path = reviewedClass(name);
  const judgement = path === undefined ? undefined : judgeGlobal(path);
  if (path === undefined || judgement?.kind !== 'inert') return undefined;
  const { uses, stateCheck } = judgement.inert;
  // Of other libraries nobody looked at what their classes do for those below them, so that their source must tell; but where the review
  // says what their states may hold, more was known than a source tells.
  if (!/^(?:sklearn|torch)\./.test(path) && !isStandard(path) && stateCheck === undefined && !isLimited(path))
    return undefined;
  const isLooked = /^(?:sklearn\.|torch\.nn\.modules\.(?!lazy))/.test(path) && !/\.Lazy\w+$/.test(path);
  if (!isLooked || stateCheck !== undefined || !uses.has('built') || !uses.has('created'))
    return { kind: 'refused' };
  return shapeOf(path)?.keys === undefined
    ? { kind: 'refused' }
    : { kind: 'like', path, settles: false, methods: ['register_parameter'] };
}

/** What a decorator makes of a class. */
export type Decorator = 'plain' | 'dataclass' | 'attrs';

const decorators: ReadonlyMap<string, Decorator> = new Map<string, Decorator>([
  ...words('dataclasses.dataclass').map((name) => [name, 'dataclass'] as const),
  ...words(
    'attr.s attr.attrs attr.attributes attr.dataclass attr.define attr.mutable attr.frozen attrs.define attrs.mutable attrs.frozen',
  ).map((name) => [name, 'attrs'] as const),
  ...words(
    'functools.total_ordering typing.final typing_extensions.final typing.runtime_checkable typing_extensions.runtime_checkable enum.unique warnings.deprecated typing_extensions.deprecated',
  ).map((name) => [name, 'plain'] as const),
]);

/** What a decorator makes of a class, by its dotted name; undefined where nobody looked. */
export function decoratorOf(name: string): Decorator | undefined {
  return decorators.get(name);
}

/** Metaclasses that run nothing for instances. */
export const plainMetaclasses: ReadonlySet<string> = new Set([
  'abc.ABCMeta',
  'builtins.type',
  'enum.EnumMeta',
  'enum.EnumType',
]);

/** Methods of a reviewed base that no state may replace, where its source is not at hand. */
export const methodsOf: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'torch.nn.modules.module.Module',
    words(`forward register_buffer register_parameter add_module register_module get_submodule get_parameter get_buffer apply cuda cpu to type float
    double half bfloat16 to_empty register_forward_hook register_forward_pre_hook register_full_backward_hook state_dict load_state_dict
    parameters named_parameters buffers named_buffers children named_children modules named_modules train eval requires_grad_ zero_grad
    share_memory extra_repr compile _apply _call_impl _load_from_state_dict _save_to_state_dict _get_name`),
  ],
  [
    'sklearn.base.BaseEstimator',
    words('get_params set_params get_metadata_routing _get_param_names _validate_data _more_tags _get_tags'),
  ],
]);

/** Libraries whose modules compute no attributes that are asked of them, and whose classes are asked no more than what they are. */
export function isKnownLibrary(name: string): boolean {
  const [top] = name.split('.', 1);
  return isStandard(`${top}.`) || isReviewedModule(top);
}

/**
 * Classes of known libraries that compare themselves with an instance by its type. Protocols and abstract classes ask it for attributes, or
 * all classes below them.
 */
export function isAskedPlainly(name: string): boolean {
  return isStandard(name)
    ? /^(?:builtins|datetime|decimal|enum|fractions|pathlib|types|uuid|functools|re)\.|^collections\.(?!abc\b|User)/.test(
        name,
      )
    : isKnownLibrary(name) &&
        !/(?:\.|^)(?:typing|protocols?|abc)\.|\.(?:_?Supports\w*|\w*Protocol)$/.test(name);
}

/** What they make neither computes attributes, nor compares itself in a way of its own. */
export const plainMakers =
  /^(?:builtins\.(?:dict|list|set|tuple|frozenset|int|float|str|bool|bytes|range|object|len|max|min|sum|sorted|round|abs)|dataclasses\.field|attrs?\.(?:ib|attrib|field)|enum\.auto|typing\.TypeVar|collections\.(?:OrderedDict|defaultdict|Counter|deque)|re\.compile|logging\.getLogger|torch\.(?:device|tensor|zeros|ones)|numpy\.(?:array|zeros|ones))$/;
