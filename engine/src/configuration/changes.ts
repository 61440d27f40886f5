import { type DataEdit, setAt, withItem, withoutEntry } from '../text/data/edits';
import { at } from '../text/data/node';
import { readYaml } from '../text/data/yaml';

/** A change of secure-ml.yaml that the user asks for. Names are those of rules, of levels and of pickle globals: words without quotes. */
export type ConfigurationChange =
  /** `default` takes the rule out of the file. */
  | { readonly kind: 'rule'; readonly ruleId: string; readonly level: string }
  | { readonly kind: 'profile'; readonly profile: string }
  /** A dotted name that has been reviewed, or a place that models may come from. */
  | { readonly kind: 'allow' | 'allow-source'; readonly name: string };

/**
 * The edit of a configuration file's text that makes a change; comments and layout stay as they are. Undefined where none would leave the
 * file as somebody would have written it; an edit of no length and no text where nothing has to change.
 */
export function configurationEdit(text: string, change: ConfigurationChange): DataEdit | undefined {
  const { documents, problems } = readYaml(text);
  if (problems.length > 0) return undefined;
  const root = documents[0];
  if (root === undefined || root.kind === 'text') {
    if (root !== undefined && root.start !== root.end) return undefined;
    const written = fresh(change);
    const lead = text === '' || text.endsWith('\n') ? '' : '\n';
    return { start: text.length, end: text.length, newText: written === '' ? '' : `${lead}${written}` };
  }
  switch (change.kind) {
    case 'rule': {
      if (change.level !== 'default') return setAt(text, root, ['rules', change.ruleId], change.level);
      const rules = at(root, 'rules');
      if (at(rules, change.ruleId) === undefined) return { start: 0, end: 0, newText: '' };
      return withoutEntry(text, rules, change.ruleId) ?? withoutLast(text, root);
    }
    case 'profile':
      return setAt(text, root, ['profile'], change.profile);
    case 'allow':
      return withItem(text, root, ['models', 'allowGlobals'], change.name);
    case 'allow-source':
      return withItem(text, root, ['sources', 'models'], change.name);
  }
}

/** The file's text where there is nothing in it yet. */
function fresh(change: ConfigurationChange): string {
  switch (change.kind) {
    case 'rule':
      return change.level === 'default' ? '' : `rules:\n  ${change.ruleId}: ${change.level}\n`;
    case 'profile':
      return `profile: ${change.profile}\n`;
    case 'allow':
      return `models:\n  allowGlobals:\n    - ${change.name}\n`;
    case 'allow-source':
      return `sources:\n  models:\n    - ${change.name}\n`;
  }
}

/** Takes out the only rule: the whole list with it, unless a comment would go too. */
function withoutLast(text: string, root: Parameters<typeof withoutEntry>[1]): DataEdit | undefined {
  const edit = withoutEntry(text, root, 'rules') ?? { start: 0, end: text.length, newText: '' };
  return text.slice(edit.start, edit.end).includes('#') ? undefined : edit;
}
