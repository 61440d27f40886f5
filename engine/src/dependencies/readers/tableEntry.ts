import { type DataNode, itemsAt, stringAt, textAt } from '../../text/data/node';
import type { Requirement } from '../requirement';
import { poetrySpecifier } from './poetryConstraint';

/** A requirement of a table whose keys are names: `numpy = "^1.2"`, `a = {version = "*", extras = ["b"]}`. */
export function tableEntry(
  name: string,
  key: { readonly start: number; readonly end: number },
  value: DataNode,
  syntax: 'poetry' | 'pipfile',
  group?: string,
): Requirement {
  const version = value.kind === 'text' ? value : textAt(value, 'version');
  const specifier =
    version === undefined || version.value === '*'
      ? ''
      : syntax === 'poetry'
        ? poetrySpecifier(version.value)
        : version.value.replace(/\s+/g, '');
  const isText = version !== undefined && (version.quote ?? 0) > 0;
  const marker = textAt(value, 'markers')?.value ?? textAt(value, 'marker')?.value;
  const python = textAt(value, 'python')?.value;
  return {
    name,
    extras: itemsAt(value, 'extras').flatMap((item) => (item.kind === 'text' ? [item.value] : [])),
    specifier,
    marker: marker ?? (python === undefined ? undefined : `python_version ${python}`),
    source: tableSource(value, specifier),
    hashes: itemsAt(value, 'hashes').flatMap((item) => (item.kind === 'text' ? [item.value] : [])),
    start: key.start,
    end: value.end + (value.kind === 'text' ? (value.quote ?? 0) : 0),
    // A bare number cannot become a range where it stands.
    specifierStart: isText && version.exact ? version.start : -1,
    specifierEnd: isText && version.exact ? version.end : -1,
    syntax,
    ...(group === undefined ? {} : { group }),
  };
}

/** Where a table says that a requirement comes from. */
export function tableSource(value: DataNode, specifier: string): Requirement['source'] {
  const git = stringAt(value, 'git');
  // A revision is all that names one state; tags and branches move.
  const revision = stringAt(value, 'rev') || stringAt(value, 'ref');
  if (git !== '') return { kind: 'vcs', url: `git+${git}${revision === '' ? '' : `@${revision}`}` };
  const url = stringAt(value, 'url') || stringAt(value, 'file');
  if (/^https?:/i.test(url)) return { kind: 'url', url };
  const path = stringAt(value, 'path') || url;
  if (path !== '') return { kind: 'local', path };
  if (specifier === '' && stringAt(value, 'workspace') === 'true') return { kind: 'local', path: '.' };
  return { kind: 'index' };
}
