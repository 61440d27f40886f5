import type { ManifestProblem } from '../manifest';
import type { Requirement, RequirementSource } from '../requirement';

/** A logical line: continuations joined, each character's own offset kept. */
export interface LogicalLine {
  readonly text: string;
  /** Offset of each character of `text`. */
  offsetAt(index: number): number;
}

/** What reading requirements adds to. */
export interface RequirementSink {
  requirements: Requirement[];
  problems: ManifestProblem[];
}

/** Reads a text that is one requirement and stands at an offset, as in lists of TOML and YAML. */
export function readRequirementText(
  { value, start, end, exact }: { value: string; start: number; end: number; exact: boolean },
  result: RequirementSink,
  group?: string,
): void {
  const line: LogicalLine = {
    text: value,
    // Where escapes stand in it, only the whole has a place.
    offsetAt: (index) => (exact ? start + index : index === 0 ? start : end - 1),
  };
  const lead = value.length - value.trimStart().length;
  const own: RequirementSink = { requirements: [], problems: result.problems };
  readRequirement(line, lead, value.trimEnd().length, [], own, group);
  for (const requirement of own.requirements) {
    result.requirements.push(exact ? requirement : { ...requirement, specifierStart: -1, specifierEnd: -1 });
  }
}

const vcs = /^(?:git|hg|svn|bzr)\+/;

/**
 * Reads one requirement, as PEP 508 and pip have them, between two places of a line; what neither would accept is among the
 * problems afterwards.
 */
export function readRequirement(
  line: LogicalLine,
  from: number,
  end: number,
  hashes: readonly string[],
  result: RequirementSink,
  group?: string,
): void {
  const body = line.text.slice(from, end);
  if (body === '') return;
  const at = (index: number) => line.offsetAt(from + index);
  const range = { start: at(0), end: at(body.length - 1) + 1, ...(group === undefined ? {} : { group }) };
  const marked = /\s;|;\s|;(?=[^/]*$)/.exec(body);
  const address =
    /^(?:([A-Za-z0-9][\w.-]{0,200})[ \t]{0,8}(?:\[([^\]]{0,500})\])?[ \t]{0,8}@[ \t]{0,8})?((?:[a-z]+\+)?[a-z][a-z0-9]{1,20}:\/?\/?\S{0,2000})/i.exec(
      body,
    );
  if (address !== null && /:\/|^file:/i.test(address[3])) {
    const url = address[3];
    const fragment = /[#&]egg=([A-Za-z0-9][\w.-]{0,200})/.exec(url)?.[1];
    const kind: RequirementSource = vcs.test(url)
      ? { kind: 'vcs', url }
      : /^file:/i.test(url)
        ? { kind: 'local', path: url }
        : { kind: 'url', url };
    result.requirements.push({
      name: address[1] ?? fragment ?? '',
      extras: extrasOf(address[2]),
      specifier: '',
      marker: marked === null ? undefined : body.slice(marked.index + marked[0].length).trim(),
      source: kind,
      hashes,
      ...range,
      specifierStart: range.end,
      specifierEnd: range.end,
    });
    return;
  }
  const named = /^([A-Za-z0-9](?:[\w.-]{0,200}[A-Za-z0-9])?)[ \t]{0,8}(?:\[([^\]]{0,500})\])?[ \t]{0,8}/.exec(
    body,
  );
  const rest = named === null ? '' : body.slice(named[0].length);
  const isPath =
    /^(?:[./~\\]|[A-Za-z]:[\\/])/.test(body) ||
    /[\\/]/.test(named === null ? body : `${named[1]}${rest.split(';')[0]}`) ||
    /\.(?:whl|zip|tar\.gz|tgz)$/i.test(body);
  if (isPath) {
    result.requirements.push({
      name: '',
      extras: [],
      specifier: '',
      marker: undefined,
      source: { kind: 'local', path: body },
      hashes,
      ...range,
      specifierStart: range.end,
      specifierEnd: range.end,
    });
    return;
  }
  // The specifier may stand in parentheses, as old metadata has it.
  const specified = /^(\(?)([^;#()]{0,500}?)(\)?)[ \t]{0,8}(?:;[ \t]{0,8}(.{0,2000}))?$/.exec(rest);
  const specifier = specified?.[2]?.replace(/\s+/g, '') ?? '';
  if (named === null || specified === null || !isSpecifier(specifier)) {
    result.problems.push({ kind: 'requirement', ...range });
    return;
  }
  const nameEnd = named[0].trimEnd().length;
  const specifierLength =
    rest.length === 0 ? 0 : specified[1].length + specified[2].trimEnd().length + specified[3].length;
  result.requirements.push({
    name: named[1],
    extras: extrasOf(named[2]),
    specifier,
    marker: specified[4],
    source: { kind: 'index' },
    hashes,
    ...range,
    specifierStart: at(nameEnd - 1) + 1,
    specifierEnd: specifierLength === 0 ? at(nameEnd - 1) + 1 : at(named[0].length + specifierLength - 1) + 1,
  });
}

/** Clauses of PEP 440, or nothing. Whether each version is one is for the pins to say. */
function isSpecifier(specifier: string): boolean {
  if (specifier === '') return true;
  return specifier.split(',').every((clause, index, all) => {
    if (clause === '') return index === all.length - 1;
    return /^(?:===?|[<>~!]=|[<>])[A-Za-z0-9.*+!_-]{1,100}$/.test(clause);
  });
}

function extrasOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((extra) => extra.trim())
    .filter((extra) => extra !== '');
}
