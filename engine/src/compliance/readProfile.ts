import { t } from '../../../l10n/messages';
import { severities } from '../finding';
import { rules } from '../generated/rules';
import type { RuleFamily } from '../rule';
import type { DataNode } from '../text/data/node';
import { type DataMistake, StrictReader } from '../text/data/strict';
import { nearest } from '../text/nearest';
import { dayOf } from './answers';
import type { Check, Condition, Control, Profile, Waiver } from './profile';

/** Controls of one profile; more are nobody's. */
const maxControls = 2_000;
const kinds = [
  'rules',
  'families',
  'verdicts',
  'locks',
  'signatures',
  'dependencies',
  'pipelines',
  'file',
  'mentions',
  'question',
] as const;

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ meta }) => meta.id));
const families = [...new Set(rules.map(({ meta }) => meta.family))];

/** A profile as its file says it, before the profiles that it depends on are added. */
export interface OwnProfile extends Profile {
  /** Names of built-in profiles, or paths from the folder of the file, and where they stand. */
  readonly depends: readonly { readonly name: string; readonly line: number }[];
}

/** Reads a profile that a user wrote; where there are mistakes, it may not be used. Total. */
export function readProfile(
  id: string,
  text: string,
): { readonly profile: OwnProfile; readonly mistakes: readonly DataMistake[] } {
  const reader = new StrictReader(text);
  const fields = reader.fields(
    reader.root,
    t('signers-file.file'),
    ['title', 'version'],
    ['controls', 'depends', 'waivers', 'source'],
  );
  const nodes = reader.itemsOf(fields.controls, 'controls');
  if (nodes.length > maxControls) reader.say(fields.controls, t('read-profile.too-many', maxControls));
  const seen = new Set<string>();
  const controls = nodes.slice(0, maxControls).flatMap((node) => controlOf(reader, node, seen) ?? []);
  const depends = reader.itemsOf(fields.depends, 'depends').flatMap((node) => {
    const name = reader.textOf(node, 'depends');
    return name === undefined ? [] : [{ name, line: reader.lineOf(node) }];
  });
  if (reader.mistakes.length === 0 && controls.length === 0 && depends.length === 0)
    reader.say(fields.controls, t('read-profile.no-controls'));
  const profile = {
    id,
    title: reader.textOf(fields.title, 'title') ?? '',
    version: reader.textOf(fields.version, 'version') ?? '',
    source: reader.textOf(fields.source, 'source') ?? id,
    controls,
    depends,
    waivers: reader.itemsOf(fields.waivers, 'waivers').flatMap((node) => waiverOf(reader, node) ?? []),
  };
  return { profile, mistakes: reader.mistakes };
}

function controlOf(reader: StrictReader, node: DataNode, seen: Set<string>): Control | undefined {
  const fields = reader.fields(
    node,
    'controls',
    ['id', 'title', 'checks'],
    ['impact', 'description', 'tags', 'only-if'],
  );
  const id = reader.textOf(fields.id, 'id');
  const title = reader.textOf(fields.title, 'title');
  const checks = reader
    .itemsOf(fields.checks, 'checks')
    .flatMap((item) => checkOf(reader, item, id ?? '') ?? []);
  if (fields.checks !== undefined && checks.length === 0 && reader.mistakes.length === 0)
    reader.say(fields.checks, t('read-profile.no-checks'));
  if (id !== undefined && !/^[\w.:-]+$/.test(id)) reader.say(fields.id, t('read-profile.odd-id', id));
  if (id !== undefined && seen.has(id)) reader.say(fields.id, t('read-profile.twice', id));
  seen.add(id ?? '');
  const questions = checks.flatMap((check) => (check.kind === 'question' ? [check.id] : []));
  if (new Set(questions).size < questions.length) reader.say(node, t('read-profile.same-question'));
  const impact = numberOf(reader, fields.impact, 'impact', 1);
  const description = reader.textOf(fields.description, 'description');
  if (id === undefined || title === undefined) return undefined;
  return {
    id,
    title,
    checks,
    ...(impact === undefined ? {} : { impact }),
    ...(description === undefined ? {} : { description }),
    ...(fields.tags === undefined ? {} : { tags: reader.textsOf(fields.tags, 'tags') }),
    ...(fields['only-if'] === undefined ? {} : { onlyIf: conditionOf(reader, fields['only-if']) }),
  };
}

function conditionOf(reader: StrictReader, node: DataNode): Condition {
  const { files, models } = reader.fields(node, 'only-if', [], ['files', 'models']);
  return {
    files: reader.textsOf(files, 'files'),
    models: reader.wordOf(models, 'models', ['true', 'false']) === 'true',
  };
}

function checkOf(reader: StrictReader, node: DataNode, control: string): Check | undefined {
  const fields = reader.fields(node, 'checks', [], [...kinds, 'severity', 'id', 'valid-days']);
  const given = kinds.filter((kind) => fields[kind] !== undefined);
  const isRules = given.every((kind) => kind === 'rules' || kind === 'families');
  if (given.length === 0 || (given.length > 1 && !isRules)) {
    reader.say(node, t('read-profile.one-check', kinds.join(', ')));
    return undefined;
  }
  const [kind] = given;
  const allowed = isRules ? ['severity'] : kind === 'question' ? ['id', 'valid-days'] : [];
  for (const name of ['severity', 'id', 'valid-days'] as const)
    if (fields[name] !== undefined && !allowed.includes(name))
      reader.say(fields[name], t('strict.unknown-field', name, kind));
  if (isRules) return rulesOf(reader, fields);
  switch (kind) {
    case 'verdicts': {
      const worst = reader.wordOf(fields.verdicts, 'verdicts', ['safe', 'suspicious']);
      return worst === undefined ? undefined : { kind, worst };
    }
    case 'locks':
    case 'signatures':
      return reader.wordOf(fields[kind], kind, ['required']) === undefined ? undefined : { kind };
    case 'dependencies':
      return reader.wordOf(fields[kind], kind, ['pinned']) === undefined ? undefined : { kind };
    case 'pipelines':
      return reader.wordOf(fields[kind], kind, ['hardened']) === undefined ? undefined : { kind };
    case 'file':
    case 'mentions':
      return fileOf(reader, kind, fields[kind]);
    default: {
      const text = reader.textOf(fields.question, 'question');
      const validDays = numberOf(reader, fields['valid-days'], 'valid-days', 3_660) ?? 365;
      const id = reader.textOf(fields.id, 'id') ?? control.toLowerCase();
      return text === undefined ? undefined : { kind: 'question', id, text, validDays };
    }
  }
}

function rulesOf(
  reader: StrictReader,
  fields: Partial<Record<'rules' | 'families' | 'severity', DataNode>>,
): Check {
  const known = (field: DataNode | undefined, what: string, names: ReadonlySet<string>) =>
    reader.itemsOf(field, what).flatMap((item) => {
      const name = reader.textOf(item, what);
      if (name === undefined || names.has(name)) return name ?? [];
      const meant = nearest(name, names);
      reader.say(
        item,
        meant === undefined
          ? t('read-profile.unknown-name', what, name)
          : t('read-profile.mistyped-name', what, name, meant),
      );
      return [];
    });
  const severity = reader.wordOf(fields.severity, 'severity', severities);
  return {
    kind: 'rules',
    rules: known(fields.rules, 'rules', ruleIds),
    families: known(fields.families, 'families', new Set(families)) as RuleFamily[],
    ...(severity === undefined ? {} : { severity }),
  };
}

function fileOf(reader: StrictReader, kind: 'file' | 'mentions', node: DataNode | undefined): Check {
  if (kind === 'mentions') {
    const { path, words } = reader.fields(node, kind, ['path'], ['words']);
    return { kind: 'hint', paths: reader.textsOf(path, 'path'), mentions: reader.textsOf(words, 'words') };
  }
  const { path, contains, lacks } = reader.fields(node, kind, ['path'], ['contains', 'lacks']);
  return {
    kind,
    paths: reader.textsOf(path, 'path'),
    contains: reader.textsOf(contains, 'contains'),
    lacks: reader.textsOf(lacks, 'lacks'),
  };
}

function waiverOf(reader: StrictReader, node: DataNode): Waiver | undefined {
  const fields = reader.fields(node, 'waivers', ['control', 'reason', 'owner', 'expires'], []);
  const control = reader.textOf(fields.control, 'control');
  const reason = reader.textOf(fields.reason, 'reason');
  const owner = reader.textOf(fields.owner, 'owner');
  const expires = dayOf(reader, fields.expires, 'expires');
  if (control === undefined || reason === undefined || owner === undefined || expires === undefined)
    return undefined;
  return { control, reason, owner, expires };
}

function numberOf(
  reader: StrictReader,
  node: DataNode | undefined,
  what: string,
  most: number,
): number | undefined {
  const text = reader.textOf(node, what);
  if (text === undefined) return undefined;
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= most) return value;
  reader.say(node, t('read-profile.not-a-number', what, most));
  return undefined;
}
