import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { confining } from '../../python/flow/flow';
import type { Evaluator } from '../../python/names/evaluator';
import { callRule } from '../../python/rules/callRule';
import { absent, all, either, is, matches, not } from '../../python/rules/conditions';
import { argumentOf, comparesFolders, possibleConstants } from '../../python/rules/helpers';
import type { PythonContext } from '../../python/rules/pythonRule';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';

const opened = ['tarfile.open()', 'tarfile.TarFile()', 'tarfile.TarFile.open()', 'tarfile.TarFile.gzopen()'];

export const rule = callRule(
  {
    id: 'archive-extract',
    code: 'SML231',
    family: 'integrity',
    severity: 'medium',
    cwe: 'CWE-22',
    atlas: ['AML.T0010.003'],
    since: '0.1.0',
    counterparts: ['B202', 'S202'],
  },
  [
    {
      callees: opened.flatMap((name) => [`${name}.extractall`, `${name}.extract`]),
      when: either(absent('filter'), is('filter', 'fully_trusted')),
      message: ({ callee }) => t('archive-extract.extraction-without-filter', callee),
      severity: ({ node, callee, positional }, { document }) => {
        // Where the places of members are compared with the folder, links among them still lead out of it.
        if (isFallback(node, document) || comparesFolders(node, document.evaluator)) return 'low';
        if (isLookedAt(node, document)) return 'low';
        const object = node.children[0]?.children[0];
        // A member that the program names itself can still be a link, and nothing worse.
        const [member] = positional;
        const names = member === undefined ? [] : possibleConstants(member.node, document.evaluator);
        if (callee.endsWith('.extract') && names.length > 0) return 'low';
        return object !== undefined && document.flow.comesFrom(object, 'download') ? undefined : 'medium';
      },
      effect: 'file-write',
      fixes: withArgument('filter', '"data"', undefined, false),
    },
    {
      callees: ['shutil.unpack_archive'],
      when: all(absent('filter'), not(matches('filename', /\.zip$/i, 0)), not(is('format', 'zip', 2))),
      message: ({ callee }) => t('archive-extract.tar-without-filter', callee),
      effect: 'file-write',
      fixes: withArgument('filter', '"data"'),
    },
    {
      callees: ['builtins.open', 'pathlib.Path().open', 'pathlib.Path().write_bytes'],
      when: (call, { document }) => {
        const { node, callee, functionNode, positional } = call;
        const isPath = callee !== 'builtins.open';
        const mode = argumentOf(call, 'mode', isPath ? 0 : 1)?.value;
        const writes =
          callee.endsWith('write_bytes') || (mode?.kind === 'constant' && /[wax]/.test(String(mode.value)));
        const path = isPath ? childOf(functionNode, 'object') : positional[0]?.node;
        return (
          writes &&
          path !== undefined &&
          !comparesFolders(node, document.evaluator) &&
          !looksForParents(node, document) &&
          namesMember(path, document.evaluator)
        );
      },
      message: ({ callee }) => t('archive-extract.path-of-a-member', callee.replace(/^builtins\.|\(\)/g, '')),
      effect: 'file-write',
    },
  ],
  { needs: /tarfile|zipfile|unpack_archive/ },
);

const members =
  /^(?:zipfile\.ZipFile|tarfile\.(?:open|TarFile(?:\.\w{1,10})?))\(\)(?:\.(?:namelist|infolist|getnames|getmembers)\(\))?$/;

/** A path that the names of an archive's members are a part of, with their folders. */
function namesMember(node: SyntaxNode, evaluator: Evaluator, depth = 0): boolean {
  if (depth > 8) return false;
  const isPart = (part: SyntaxNode) => namesMember(part, evaluator, depth + 1);
  if (node.type === 'identifier')
    return evaluator.bindingsOf(node).some((bound) => {
      if (bound.kind === 'value') return isPart(bound.node);
      const from = bound.kind === 'opaque' ? bound.from : undefined;
      const value = from === undefined ? undefined : evaluator.evaluate(from);
      return value?.kind === 'reference' && members.test(value.name);
    });
  if (node.type === 'attribute') {
    const name = childOf(node, 'attribute');
    const object = childOf(node, 'object');
    return (
      object !== undefined &&
      name !== undefined &&
      /^(?:name|filename|path|parent)$/.test(evaluator.textOf(name)) &&
      // `Path(name).name` has no folders.
      (object.type === 'identifier' || evaluator.textOf(name) !== 'name') &&
      isPart(object)
    );
  }
  if (node.type === 'call') {
    const callee = childOf(node, 'function');
    const written = callee === undefined ? '' : evaluator.textOf(callee).slice(0, 100);
    return (
      /^(?:os\.path\.join|(?:pathlib\.)?Path|str|[\w.]{1,60}\.joinpath)$/.test(written) &&
      (childOf(node, 'arguments')?.children ?? []).slice(0, 8).some(isPart)
    );
  }
  return /^(?:binary_operator|parenthesized_expression|string|interpolation)$/.test(node.type)
    ? node.children.slice(0, 16).some(isPart)
    : false;
}

/** The function around looks for `..` or a first slash in front of a node. */
function looksForParents(node: SyntaxNode, { evaluator }: PythonContext['document']): boolean {
  let around = node.parent;
  while (around !== undefined && around.type !== 'function_definition' && around.type !== 'module')
    around = around.parent;
  const before = around === undefined ? '' : evaluator.between(around.start, node.start).slice(-4_000);
  return /["']\.\.[/\\]{0,2}["']|\bisabs\(|\bis_absolute\(|safe_join|secure_filename/.test(before);
}

/** What runs where Python has no filters: `if hasattr(tarfile, "data_filter"): ... else: archive.extractall(path)`. */
function isFallback(node: SyntaxNode, { evaluator }: PythonContext['document']): boolean {
  let around = node.parent;
  for (let steps = 0; around !== undefined && steps < 12; steps++, around = around.parent) {
    if (around.type === 'function_definition') return false;
    if (around.type !== 'if_statement' && around.type !== 'try_statement') continue;
    if (/\bfilter[ \t]{0,4}=|_filter\b/.test(evaluator.between(around.start, node.start))) return true;
  }
  return false;
}

/** A function whose name, or whose text, says that it makes sure of something was handed the archive just before. */
function isLookedAt(node: SyntaxNode, document: PythonContext['document']): boolean {
  const { evaluator } = document;
  const object = node.children[0]?.children[0];
  if (object?.type !== 'identifier') return false;
  let around = node.parent;
  while (around !== undefined && around.type !== 'function_definition') around = around.parent;
  const before = around === undefined ? '' : evaluator.between(around.start, node.start).slice(-4_000);
  const handed = new RegExp(`\\b(\\w{1,80})\\(\\s{0,20}${evaluator.textOf(object)}\\s{0,4}[,)]`, 'g');
  const own = lookingFunctions(document);
  return [...before.matchAll(handed)].some(
    ([, name]) => /valid|check|safe|secure|sanit|verif/i.test(name) || own.has(name),
  );
}

const looking = new WeakMap<PythonContext['document'], ReadonlySet<string>>();
/** Characters of a function that are looked at. */
const maxFunction = 4_000;

/** Functions of the file that compare paths with folders. */
function lookingFunctions(document: PythonContext['document']): ReadonlySet<string> {
  // Asked each time: what a section says depends on it, whichever of them made the answer.
  const text = document.textAround(0, 400_000);
  const known = looking.get(document);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const starts = [...text.matchAll(/\bdef[ \t]{1,4}(\w{1,80})\(/g)];
  for (const [at, { index, 1: name }] of starts.entries()) {
    const end = Math.min(starts[at + 1]?.index ?? text.length, index + maxFunction);
    if (confining.test(text.slice(index, end))) found.add(name);
  }
  looking.set(document, found);
  return found;
}
