import { t } from '../../../../l10n/messages';
import { type Alias, aliases } from '../../dependencies/data/aliases';
import { type DependencyRule, everyOrigin, type ManifestContext } from '../../dependencies/dependencyRule';
import { normalisedName, type Requirement } from '../../dependencies/requirement';
import { imitatedName } from '../../dependencies/typosquat';
import type { TextReport } from '../../text/textReport';

export const rule: DependencyRule = {
  meta: {
    id: 'typosquat-import',
    code: 'SML214',
    family: 'dependencies',
    severity: 'medium',
    cwe: 'CWE-1357',
    atlas: ['AML.T0011.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: everyOrigin,
    *check(context) {
      for (const requirement of context.manifest.requirements) {
        // Conda's channels have names of their own: pytorch is PyTorch there.
        if (requirement.source.kind !== 'index' || requirement.syntax === 'conda') continue;
        const name = normalisedName(requirement.name);
        const alias = aliases.get(name);
        const imitated = alias === undefined ? imitatedName(name) : undefined;
        if (alias !== undefined) yield reportAlias(requirement, alias, context);
        else if (imitated !== undefined) {
          yield {
            start: requirement.start,
            end: requirement.end,
            identity: name,
            confidence: 'medium',
            message: t('typosquat-import.one-letter-apart', requirement.name, imitated),
            ...rename(requirement, imitated, context),
          };
        }
      }
    },
  },
};

function reportAlias(requirement: Requirement, alias: Alias, context: ManifestContext): TextReport {
  const { name } = requirement;
  const meant = alias.meant ?? '';
  const message =
    alias.state === 'attacked'
      ? t('typosquat-import.hijacked-package', name, meant)
      : alias.state === 'standard-library'
        ? t('typosquat-import.standard-library-copy', name)
        : t('typosquat-import.other-package-meant', name, meant);
  return {
    start: requirement.start,
    end: requirement.end,
    identity: alias.name,
    message,
    ...(alias.state === 'attacked' ? { severity: 'high' as const } : {}),
    // Whoever made the package that is meant holds the name as well.
    ...(alias.state === 'standard-library' || alias.state === 'placeholder'
      ? { severity: 'low' as const, strict: 'medium' as const }
      : {}),
    ...(alias.meant === undefined ? {} : rename(requirement, alias.meant, context)),
  };
}

function rename(
  { name, start, specifierStart, specifierEnd, specifier }: Requirement,
  meant: string,
  { text, edit }: ManifestContext,
): Pick<TextReport, 'fixes'> {
  const at = text.slice(start, start + name.length) === name ? start : -1;
  if (at < 0) return {};
  const edits = [edit(at, at + name.length, meant)];
  // The other package's versions are not this one's.
  if (specifier !== '' && specifierStart === at + name.length)
    edits.push(edit(specifierStart, specifierEnd, ''));
  return { fixes: [{ title: t('typosquat-import.replace-package', meant), edits, safe: false }] };
}
