/** Fixes that rules of the table form name in one word. */

import { t } from '../../../../l10n/messages';
import type { Fix } from '../../finding';
import type { Call } from '../names/calls';
import { addKeyword, argumentOf, replaceArgument } from '../rules/helpers';
import type { PythonContext } from '../rules/pythonRule';
import { childOf } from '../syntax/syntax';

type FixOf = (call: Call, context: PythonContext) => readonly (Fix | undefined)[];

/** Sets an argument to a value that suits most, which whoever takes the fix looks at. */
export function withUsual(name: string, written: string): FixOf {
  return (call, context) =>
    withArgument(name, written)(call, context).map((fix) => fix && { ...fix, fill: written });
}

/** Sets an argument to a written value, or adds it. What changes a program's behaviour is not `safe`. */
export function withArgument(name: string, written: string, position?: number, safe = false): FixOf {
  return (call, { document }) => {
    const title = t('common.set-value', name === '' ? written : `${name}=${written}`);
    const argument = argumentOf(call, name, position);
    return argument === undefined
      ? [addKeyword(document, call, `${name}=${written}`, title, safe)]
      : [replaceArgument(document, argument, written, title, safe)];
  };
}

/** Replaces what is assigned: `x.verify = False`, `os.environ["X"] = "1"`. */
export function withValue(written: string): FixOf {
  return (call, { document }) => {
    const right = call.node.type === 'assignment' ? childOf(call.node, 'right') : undefined;
    const title = t('common.set-value', written);
    return [right && { title, edits: [document.edit(right.start, right.end, written)], safe: false }];
  };
}

/** Calls another function of the same module in its place: `tempfile.mktemp` becomes `tempfile.mkdtemp`. */
export function withFunction(name: string): FixOf {
  return ({ functionNode }, { document }) => {
    const last = functionNode.type === 'attribute' ? childOf(functionNode, 'attribute') : undefined;
    const title = t('common.use-value', name);
    return [last && { title, edits: [document.edit(last.start, last.end, name)], safe: false }];
  };
}

/** Replaces the whole name of the function: `eval` becomes `ast.literal_eval`, with its import. */
export function withQualified(module: string, name: string): FixOf {
  return ({ functionNode, argumentList, node }, { document }) => {
    if (argumentList?.type !== 'argument_list' || argumentList.children.length !== 1) return [];
    const imports = document.importing(module, node);
    if (imports === undefined) return [];
    const written = `${module}.${name}`;
    return [
      {
        title: t('common.use-value', written),
        edits: [...imports, document.edit(functionNode.start, functionNode.end, written)],
        safe: false,
      },
    ];
  };
}

/** Changes a part of a written text argument: `http://` to `https://`. */
export function withText(name: string, position: number | undefined, from: RegExp, to: string): FixOf {
  return (call, { document }) => {
    const argument = argumentOf(call, name, position);
    const written = argument === undefined ? '' : document.evaluator.textOf(argument.node);
    if (argument?.node.type !== 'string' || !from.test(written)) return [];
    return [replaceArgument(document, argument, written.replace(from, to), t('common.use-value', to), false)];
  };
}

/** Takes an argument away, with the comma beside it. */
export function withoutArgument(name: string, position?: number): FixOf {
  return (call, { document }) => {
    const argument = argumentOf(call, name, position);
    const children = call.argumentList?.type === 'argument_list' ? call.argumentList.children : [];
    const index = children.findIndex(
      (child) =>
        argument !== undefined && child.start <= argument.node.start && child.end >= argument.node.end,
    );
    const own = children[index];
    if (own === undefined || children.some(({ type }) => type === 'comment' || type === 'ERROR')) return [];
    // What follows a positional argument would take its place.
    if (own.type !== 'keyword_argument' && index < children.length - 1) return [];
    const [from, to] =
      index > 0 ? [children[index - 1].end, own.end] : [own.start, children[index + 1]?.start ?? own.end];
    return [{ title: t('common.remove-value', name), edits: [document.edit(from, to, '')], safe: false }];
  };
}

/** Names another member in an argument: `ssl.PROTOCOL_TLSv1` becomes `ssl.PROTOCOL_TLS_CLIENT`. */
export function withMember(name: string, position: number, from: RegExp, to: string): FixOf {
  return (call, { document }) => {
    const argument = argumentOf(call, name, position);
    const written = argument === undefined ? '' : document.evaluator.textOf(argument.node);
    if (argument === undefined || !from.test(written)) return [];
    return [replaceArgument(document, argument, written.replace(from, to), t('common.use-value', to), false)];
  };
}

/** Calls another function, with the import of its module; the arguments stay. */
export function withOtherFunction(module: string, name: string): FixOf {
  return ({ functionNode, node }, { document }) => {
    const imports = document.importing(module, node);
    const written = `${module}.${name}`;
    const edits = imports && [...imports, document.edit(functionNode.start, functionNode.end, written)];
    return [edits && { title: t('common.use-value', written), edits, safe: false }];
  };
}

/** Adds an argument, or replaces it, by an expression that needs a module. */
export function withImported(name: string, written: string, module: string): FixOf {
  return (call, context) =>
    withArgument(name, written)(call, context).map((fix) => {
      const imports = context.document.importing(module, call.node);
      return fix && imports && { ...fix, edits: [...imports, ...fix.edits] };
    });
}
