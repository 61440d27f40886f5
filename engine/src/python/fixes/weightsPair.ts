import { t } from '../../../../l10n/messages';
import type { Fix, TextEdit } from '../../finding';
import type { Call } from '../names/calls';
import { isProjectPath, literalPath } from '../rules/helpers';
import type { PythonContext } from '../rules/pythonRule';
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';

const module = 'safetensors.torch';

/**
 * `torch.load("a.pt")` with the `torch.save(model.state_dict(), "a.pt")` that wrote it becomes the pair of safetensors. Offered only
 * where every mention of the file is such a call of the same file or cell: whatever else knows the name would still look for the old one.
 */
export function safetensorsPair(call: Call, context: PythonContext): Fix | undefined {
  const { document } = context;
  const { evaluator } = document;
  const target = call.positional[0];
  const path = literalPath(call, context);
  if (path === undefined || !isProjectPath(path) || target?.node.type !== 'string') return undefined;
  if (call.positional.length !== 1 || call.openKeywords || !keepsDevice(call)) return undefined;
  const renamed = renamedPath(evaluator.textOf(target.node));
  if (renamed === undefined) return undefined;
  const part = document.source.partAt(call.node.start);
  const isHere = (node: SyntaxNode) => document.source.partAt(node.start) === part;
  const writers = document.writersOf(path, /(?:^|\.)save$/).map((node) => weightsWriter(node, context));
  const mentions = document.textAround(0, document.source.text.length).split(path).length - 1;
  if (writers.length === 0 || mentions !== writers.length + 1) return undefined;
  const imports = document.importing(module, call.node);
  if (imports === undefined) return undefined;
  // `model.load_state_dict(torch.load(...))`: the pair for models copes with tensors that share memory as well.
  const loading = statementOfLoading(call, context);
  const edits: TextEdit[] = [...imports];
  for (const writer of writers) {
    if (writer === undefined || !isHere(writer.node)) return undefined;
    const { node, model, weights } = writer;
    const written =
      loading === undefined
        ? `${module}.save_file(${weights}, ${renamed})`
        : `${module}.save_model(${model}, ${renamed})`;
    edits.push(document.edit(node.start, node.end, written));
  }
  edits.push(
    loading === undefined
      ? document.edit(call.node.start, call.node.end, `${module}.load_file(${renamed})`)
      : document.edit(
          loading.node.start,
          loading.node.end,
          `${module}.load_model(${evaluator.textOf(loading.model)}, ${renamed})`,
        ),
  );
  return { title: t('weights-pair.save-as-safetensors'), edits, safe: false };
}

/** Nothing is said of a device but the one that is the default of safetensors. */
function keepsDevice({ keywords }: Call): boolean {
  for (const [name, { value }] of keywords) {
    if (name === 'weights_only' || name === 'mmap') continue;
    const isProcessor = value.kind === 'constant' && (value.value === 'cpu' || value.value === null);
    if (name !== 'map_location' || !isProcessor) return false;
  }
  return true;
}

function renamedPath(written: string): string | undefined {
  const match = /^(["'][^"'\\]*)\.(?:pt|pth|bin|ckpt)(["'])$/.exec(written);
  return match === null ? undefined : `${match[1]}.safetensors${match[2]}`;
}

/** `torch.save(model.state_dict(), "a.pt")`. */
function weightsWriter(
  node: SyntaxNode,
  { document: { evaluator } }: PythonContext,
): { node: SyntaxNode; model: string; weights: string } | undefined {
  const called = childOf(node, 'function');
  const [saved, target, ...more] = childOf(node, 'arguments')?.children ?? [];
  const callee = called === undefined ? undefined : evaluator.evaluate(called);
  if (callee?.kind !== 'reference' || callee.name !== 'torch.save') return undefined;
  if (saved?.type !== 'call' || target?.type !== 'string' || more.length > 0) return undefined;
  const method = childOf(saved, 'function');
  const model = method?.type === 'attribute' ? childOf(method, 'object') : undefined;
  const name = method === undefined ? undefined : childOf(method, 'attribute');
  const hasArguments = (childOf(saved, 'arguments')?.children.length ?? 1) > 0;
  if (model === undefined || name === undefined || hasArguments || evaluator.textOf(name) !== 'state_dict')
    return undefined;
  return { node, model: evaluator.textOf(model), weights: evaluator.textOf(saved) };
}

/** The statement `model.load_state_dict(<call>)` around a call. */
function statementOfLoading(
  call: Call,
  { document: { evaluator } }: PythonContext,
): { node: SyntaxNode; model: SyntaxNode } | undefined {
  const list = call.node.parent;
  const outer = list?.type === 'argument_list' && list.children.length === 1 ? list.parent : undefined;
  const method = outer?.type === 'call' ? childOf(outer, 'function') : undefined;
  const name = method === undefined ? undefined : childOf(method, 'attribute');
  const model = method === undefined ? undefined : childOf(method, 'object');
  if (outer?.parent?.type !== 'expression_statement' || name === undefined || model === undefined)
    return undefined;
  return evaluator.textOf(name) === 'load_state_dict' ? { node: outer, model } : undefined;
}
