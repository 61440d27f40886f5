import { t } from '../../../l10n/messages';
import type { Fix } from '../finding';
import type { Rule } from '../rule';
import type { TextContext, TextReport } from '../text/textReport';
import type { AdvisoryIndex } from './advisories/advisory';
import type { Manifest, RequirementOrigin } from './manifest';
import type { Project } from './project';

/** A manifest with all that is known about it. */
export interface ManifestContext extends TextContext {
  readonly path: string;
  readonly text: string;
  readonly manifest: Manifest;
  readonly project: Project;
  /** Exact versions known of the whole workspace folder, by normalised name. */
  readonly versions: ReadonlyMap<string, string>;
  /** Advisories and releases, where the user asked for them. */
  readonly advisories: AdvisoryIndex | undefined;
}

/** A rule about what is installed. */
export interface DependencyRule extends Rule {
  readonly dependencies: {
    readonly origins: readonly RequirementOrigin[];
    check(context: ManifestContext): Iterable<TextReport>;
  };
}

export function isDependencyRule(rule: Rule): rule is DependencyRule {
  return 'dependencies' in rule;
}

export const everyOrigin: readonly RequirementOrigin[] = [
  'application',
  'library',
  'cell',
  'command',
  'component',
];

/** Removes a line of a list of requirements that holds nothing else than what is found; its comment goes with it. */
export function withoutLine(
  start: number,
  end: number,
  text: string,
  edit: TextContext['edit'],
): { readonly fixes?: readonly Fix[] } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', end);
  const to = feed < 0 ? text.length : feed;
  const [before, behind] = [text.slice(from, start), text.slice(end, to)];
  const isAlone =
    /^[ \t]*(?:-r|-c|--requirement|--constraint)?[ \t=]*$/.test(before) && /^[ \t]*(?:#.*)?\r?$/.test(behind);
  if (!isAlone) return {};
  const edits = [edit(from, feed < 0 ? to : feed + 1, '')];
  return { fixes: [{ title: t('dependency-rule.remove-line'), edits, safe: false }] };
}
