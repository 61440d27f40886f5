import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { absent, all, either, is, matches, not } from '../../python/rules/conditions';
import { comparesFolders, possibleConstants } from '../../python/rules/helpers';
import type { PythonContext } from '../../python/rules/pythonRule';
import type { SyntaxNode } from '../../python/syntax/node';

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
  ],
);

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

/** A function whose name says that it makes sure of something was handed the archive just before. */
function isLookedAt(node: SyntaxNode, { evaluator }: PythonContext['document']): boolean {
  const object = node.children[0]?.children[0];
  if (object?.type !== 'identifier') return false;
  let around = node.parent;
  while (around !== undefined && around.type !== 'function_definition') around = around.parent;
  const before = around === undefined ? '' : evaluator.between(around.start, node.start).slice(-4_000);
  return new RegExp(
    `\\b\\w{0,40}(?:valid|check|safe|secure|sanit|verif)\\w{0,40}\\(\\s{0,20}${evaluator.textOf(object)}\\s{0,4}[,)]`,
    'i',
  ).test(before);
}
