import { capabilityOf } from '../globals/capabilities';
import type { PickleMachine } from '../machine/machine';
import { Atom, Kind, kindOf, payloadOf, type Value } from '../machine/values';

/**
 * dill's names of types (0.3.6 and 0.4.1, dill/_dill.py, `_reverse_typemap`) that are reviewed under a name of their own. The table
 * holds every type of builtins and types, CodeType and FunctionType among them.
 */
export const dillTypes = new Map([
  ...[
    'bool',
    'bytearray',
    'bytes',
    'complex',
    'dict',
    'float',
    'frozenset',
    'int',
    'list',
    'object',
    'range',
    'set',
    'slice',
    'str',
    'tuple',
  ].map((name) => [name, `builtins.${name}`] as const),
  ['NoneType', 'types.NoneType'],
  ['AttrGetterType', 'operator.attrgetter'],
  ['ItemGetterType', 'operator.itemgetter'],
  ['PartialType', 'functools.partial'],
]);

/** dill's way to an attribute, and Python's. */
const attributeGetters = new Set(['dill._dill._get_attr', 'builtins.getattr']);
const moduleGetters = new Set(['dill._dill._import_module', 'cloudpickle.cloudpickle.subimport']);
const ufuncGetter = /^numpy\._?core\._ufunc_reconstruct$/;

/**
 * The name that a call looks up and nothing else: dill writes what pickle cannot import as `_get_attr(_import_module('module'), 'name')`
 * and types of Python itself as `_load_type('name')`, NumPy its universal functions as `_ufunc_reconstruct('module', 'name')`. Judged as the name that it is. Undefined for other
 * calls, and where an argument is no constant.
 */
export function namedByConstants(
  machine: PickleMachine,
  callee: Value,
  args: Value,
  pathOf: (value: Value) => string | undefined,
): readonly [module: string, name: string] | 'wait' | undefined {
  const path = pathOf(callee) ?? '';
  if (path === 'dill._dill._load_type') return loadedType(machine, args);
  if (path === 'cloudpickle.cloudpickle._builtin_type') return keepingType(machine, args);
  if (path === 'dill._dill._create_namedtuple') return namedTuple(machine, args);
  const isGetter = attributeGetters.has(path);
  if (!isGetter && !ufuncGetter.test(path)) return undefined;
  const items = machine.tuples.items(args);
  if (items?.length !== 2) return undefined;
  const module = isGetter ? importedModule(machine, items[0], pathOf) : machine.textOf(items[0]);
  if (module === null) return undefined;
  const name = machine.textOf(items[1]);
  if (module === undefined || name === undefined) return 'wait';
  if (name === null) return undefined;
  // dill looks among the builtins where the module has no such name.
  if (path === 'dill._dill._get_attr' && capabilityOf(`builtins.${name}`) !== undefined)
    return ['builtins', name];
  return [module, name];
}

/** Types of the module `types` that only keep what they are called with. cloudpickle asks for them as for those of code. */
const keepingTypes = new Set(['MethodType', 'SimpleNamespace']);

function keepingType(machine: PickleMachine, args: Value): readonly [string, string] | 'wait' | undefined {
  const items = machine.tuples.items(args);
  const name = items?.length === 1 ? machine.textOf(items[0]) : null;
  if (name === undefined) return 'wait';
  return name !== null && keepingTypes.has(name) ? ['types', name] : undefined;
}

/** The type that `_load_type('name')` gives, where it is reviewed. */
function loadedType(machine: PickleMachine, args: Value): readonly [string, string] | 'wait' | undefined {
  const items = machine.tuples.items(args);
  const name = items?.length === 1 ? machine.textOf(items[0]) : null;
  if (name === undefined) return 'wait';
  const path = name === null ? undefined : dillTypes.get(name);
  const dot = path?.lastIndexOf('.') ?? -1;
  return path === undefined ? undefined : [path.slice(0, dot), path.slice(dot + 1)];
}

/**
 * The class that `_create_namedtuple(name, fields, module)` gives: that of the module where it has one, else a new one of those fields.
 * Texts and nothing else, since what else stands among the fields is asked for its text.
 */
function namedTuple(machine: PickleMachine, args: Value): readonly [string, string] | 'wait' | undefined {
  const [name, fields, module, defaults] = machine.tuples.items(args) ?? [];
  if (name === undefined || fields === undefined || module === undefined) return undefined;
  if (defaults !== undefined && (kindOf(defaults) !== Kind.atom || payloadOf(defaults) !== Atom.none))
    return undefined;
  const items = machine.tuples.items(fields);
  if (items === undefined || !items.every((item) => kindOf(item) === Kind.text)) return undefined;
  const [named, where] = [machine.textOf(name), machine.textOf(module)];
  if (named === undefined || where === undefined) return 'wait';
  return named === null || where === null ? undefined : [where, named];
}

/** The module that `_import_module('module')` of dill, or cloudpickle's `subimport`, gave; null for anything else, undefined where its text is not at hand. */
function importedModule(
  machine: PickleMachine,
  value: Value,
  pathOf: (value: Value) => string | undefined,
): string | null | undefined {
  if (kindOf(value) !== Kind.result || kindOf(machine.calls.callee(value)) !== Kind.global) return null;
  if (!moduleGetters.has(pathOf(value) ?? '')) return null;
  const items = machine.tuples.items(machine.calls.args(value));
  return items?.length !== 1 ? null : machine.textOf(items[0]);
}
