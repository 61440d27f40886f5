/*
 * Code of a TorchScript archive that runs while it is loaded: `__setstate__` of its classes, and what that calls. Kernels of torch trust much that
 * they are given (indices of sparse tensors, labels of ctc_loss), so that of what computes only little is certain there. Sources: torch/csrc/jit/
 * serialization/import.cpp (`obj_loader`), torch/csrc/jit/frontend/lexer.h.
 */

/** Operators that only arrange what they are given, and those that pack weights of quantized layers, as torch's own classes do. */
const certain = new Set(
  `Bool Float Int IntImplicit FloatImplicit ScalarImplicit __contains__ __getitem__ __is__ __isnot__ __not__ abs add add_ append cat ceil
  clear clone contiguous copy copy_ cpu dequantize detach device dim div dtype empty endswith eq expand extend fill_ find flatten floor
  format full ge get gt insert int_repr is_cuda is_floating_point item items join keys le len lower lt max min mul ndim ne neg numel ones
  ones_like permute pop q_per_channel_axis q_per_channel_scales q_per_channel_zero_points q_scale q_zero_point qscheme replace requires_grad
  reshape shape size split squeeze stack startswith strip sub sum t tensor to transpose unsqueeze update upper values view warn zero_ zeros
  zeros_like`
    .trim()
    .split(/\s+/)
    .map((name) => `aten::${name}`),
);
const packs = /^quantized::\w*prepack\w*$/;

/** True for an operator that stays within what it is given, whatever that is. */
export function isCertainOperator(operator: string): boolean {
  return certain.has(operator) || packs.test(operator);
}

interface Definition {
  readonly name: string;
  readonly body: string;
}

/** Functions and methods of a file of code; undefined where it is not certain where they begin. */
function definitionsOf(text: string): Definition[] | undefined {
  const starts = [...text.matchAll(/^[ \t]*def[ \t]+(\w+)/gm)];
  // Texts over several lines may look like definitions; torch writes none.
  if (/"""|'''/.test(text) || starts.length !== (text.match(/\bdef\b/g)?.length ?? 0)) return undefined;
  return starts.map(({ 0: { length }, 1: name, index }, number) => ({
    name,
    body: text.slice(index + length, starts[number + 1]?.index),
  }));
}

const loader = '__setstate__';

/** The parts of a file of code that run while the archive is loaded, and the names of all functions of the file. */
export function loadedCode(text: string): { parts: string[]; own: ReadonlySet<string> } {
  if (!text.includes(loader)) return { parts: [], own: new Set() };
  const definitions = definitionsOf(text);
  if (definitions === undefined) return { parts: [text], own: new Set() };
  const own = new Set(definitions.map(({ name }) => name));
  const left = new Map<string, string[]>();
  for (const { name, body } of definitions) {
    const bodies = left.get(name);
    if (bodies === undefined) left.set(name, [body]);
    else bodies.push(body);
  }
  const parts: string[] = [];
  const open = [loader];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const bodies = left.get(name) ?? [];
    left.delete(name);
    for (const body of bodies) {
      parts.push(body);
      for (const [, called] of body.matchAll(/\b(\w+)\s*\(/g)) if (left.has(called)) open.push(called);
    }
  }
  return { parts, own };
}

/** Names that are called as methods, or of another file. Operators by their own names are left out: `mention` matches these. */
export function methodsIn(part: string, mention: RegExp): string[] {
  return [...part.replace(mention, '').matchAll(/\.\s*(\w+)\s*\(/g)].map(([, name]) => name);
}
