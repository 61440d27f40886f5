import type { Scope, SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import { moduleOf } from './bindings';
import { oneOf, reference, unknown, type Value, within } from './value';

/** Methods of a path that give a path. */
const pathMethods =
  /^pathlib\.\w*Path\(\)\.(?:joinpath|resolve|absolute|expanduser|with_suffix|with_name|with_stem)$/;

/** What knows the values of the parts. */
interface Parts {
  evaluate(node: SyntaxNode, depth: number): Value;
  textsOf(node: SyntaxNode, depth: number): readonly string[];
  stringOf(node: SyntaxNode): string | undefined;
  textOf(node: SyntaxNode): string;
  addMapping(node: SyntaxNode | undefined, entries: Map<string, SyntaxNode>, depth: number): boolean;
  mappingValue(nodes: readonly (SyntaxNode | undefined)[], depth: number): Value;
  lookup(name: string, from: Scope | undefined, at: number, depth: number): Value | undefined;
}

/** A call, and its parts. */
interface Call {
  readonly node: SyntaxNode;
  readonly functionNode: SyntaxNode;
  readonly passed: SyntaxNode;
}

/** What a call of something imported gives: functions that only hand on or look up what is written are followed. */
export function knownCall(
  callee: Value & { kind: 'reference' },
  { node, functionNode, passed }: Call,
  evaluator: Parts,
  depth: number,
): Value {
  const constant = (index: number): string | undefined => {
    const argument = passed.children[index];
    const value = argument === undefined ? unknown : evaluator.evaluate(argument, depth + 1);
    return value.kind === 'constant' && typeof value.value === 'string' ? value.value : undefined;
  };
  switch (callee.name) {
    case 'functools.partial':
    case 'functools.partialmethod': {
      const target = passed.children[0];
      if (target === undefined) return unknown;
      return { kind: 'partial', target: evaluator.evaluate(target, depth + 1), call: node };
    }
    case 'builtins.getattr': {
      const [object, name] = passed.children;
      if (object === undefined || name === undefined) return unknown;
      const value = evaluator.evaluate(object, depth + 1);
      if (value.kind !== 'reference') return unknown;
      return oneOf(evaluator.textsOf(name, depth).map((written) => within(value, `.${written}`)));
    }
    // `operator.attrgetter("loads")(pickle)`
    case 'operator.attrgetter()': {
      const [object] = passed.children;
      const [name] = childOf(functionNode, 'arguments')?.children ?? [];
      const value = object === undefined ? unknown : evaluator.evaluate(object, depth + 1);
      const written = name?.type === 'string' ? evaluator.stringOf(name) : undefined;
      return value.kind === 'reference' && written !== undefined ? within(value, `.${written}`) : unknown;
    }
    case 'builtins.vars': {
      const [object] = passed.children;
      if (object === undefined) return within(callee, '()');
      const value = evaluator.evaluate(object, depth + 1);
      return value.kind === 'reference' ? within(value, '.__dict__') : unknown;
    }
    case 'os.path.join': {
      const parts = passed.children.map((_, index) => constant(index));
      return parts.length > 16 || parts.includes(undefined)
        ? reference('os.path.join()')
        : { kind: 'constant', value: parts.join('/') };
    }
    // `lazy_loader.load("pickle")` imports when it is first used.
    case 'lazy_loader.load':
    case 'importlib.import_module': {
      const [name] = passed.children;
      return name === undefined
        ? unknown
        : oneOf(evaluator.textsOf(name, depth).map((written) => reference(written)));
    }
    case 'sys.modules.get': {
      const name = constant(0);
      return name === undefined ? unknown : reference(name);
    }
    case 'builtins.globals().get':
    case 'builtins.locals().get':
    case 'builtins.vars().get': {
      const name = constant(0);
      return (
        (name === undefined
          ? undefined
          : evaluator.lookup(name, moduleOf(functionNode.scope ?? node.scope), node.start, depth)) ?? unknown
      );
    }
    case 'importlib.__import__':
    case 'builtins.__import__': {
      const name = constant(0);
      return name === undefined ? unknown : reference(name.split('.')[0]);
    }
    // `dict(DEFAULTS, **given)`
    case 'builtins.dict': {
      const entries = new Map<string, SyntaxNode>();
      let complete = true;
      for (const argument of passed.children) {
        const name = childOf(argument, 'name');
        const value = childOf(argument, 'value');
        if (argument.type === 'keyword_argument' && name && value) entries.set(evaluator.textOf(name), value);
        else {
          const mapping = argument.type === 'dictionary_splat' ? argument.children[0] : argument;
          complete = evaluator.addMapping(mapping, entries, depth) && complete;
        }
      }
      return { kind: 'dictionary', entries, complete };
    }
    // The first mapping that has a name gives its value.
    case 'collections.ChainMap':
      return evaluator.mappingValue([...passed.children].reverse(), depth);
    case 'copy.copy':
    case 'copy.deepcopy':
    case 'types.MappingProxyType': {
      const copied = evaluator.mappingValue(passed.children.slice(0, 1), depth);
      return copied.kind === 'dictionary' ? copied : within(callee, '()');
    }
    default:
      return pathMethods.test(callee.name) ? reference('pathlib.Path()') : within(callee, '()');
  }
}
