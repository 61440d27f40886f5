/** What a file says about where Python looks for modules, or what it runs as it starts. */
export interface PathSetting {
  /** `path` lists folders and archives, `startup` is a file that is run, `prefix` holds folders of packages, `settings` names another file. */
  readonly kind: 'path' | 'startup' | 'prefix' | 'settings';
  /** As it may be below the folder of the file, or of the program; what cannot be told is left out. */
  readonly path: string;
}

/** Files that set variables for whoever starts Python by them: shells, editors, containers, test runners. */
export const settingName =
  /^(?:\.env(?:rc|\.[\w.-]+)?|[\w.-]+\.env|Dockerfile[\w.-]*|[\w.-]+\.dockerfile|Containerfile|(?:docker-)?compose[\w.-]*\.ya?ml|(?:GNU)?makefile|[\w.-]+\.mk|justfile|Procfile|tox\.ini|pytest\.ini|setup\.cfg|pyproject\.toml|pixi\.toml|environment[\w.-]*\.ya?ml|\.gitlab-ci\.yml|\.?devcontainer\.json|kernel\.json|[\w.-]+\.(?:sh|bash|bat|cmd|ps1)|python\d*\._pth)$/i;

/** Folders below, where tools keep theirs, and the names of those. */
export const settingFolders: readonly (readonly [path: string, names: RegExp])[] = [
  ['.vscode', /^(?:settings|launch|tasks)\.json$/],
  ['.devcontainer', /^devcontainer\.json$/],
  ['.github/workflows', /\.ya?ml$/],
];

/** A longer file was written by no person; what stands behind is left out. */
export const maxSettingLength = 1 << 18;
const maxSettings = 40;
const maxLines = 20_000;

const variable = /\bPYTHON(PATH|STARTUP|USERBASE|HOME)\b|\b(env_?file)\b/gi;
const comment = /^\s*(?:#|\/\/|;|rem\b)/i;
/** What a shell, an editor or a workflow puts in; nearly always the folder itself. */
const computed =
  /\$\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|\$\([^()]{0,80}\)|\{[^{}]{0,80}\}|%\w{1,40}%|\$env:\w{1,40}|\$\w{1,40}/g;
const given =
  /^["'\]]{0,2}[ \t]{0,20}(?:[:+?]?=|:|,|[ \t])[ \t]{0,20}(?:"([^"]{0,2000})|'([^']{0,2000})|(.{0,2000}))/;

/** What the lines of a file that sets variables say. Lists of folders beside a Python of Windows are nothing else. */
export function settingsIn(name: string, text: string): PathSetting[] {
  const found: PathSetting[] = [];
  const lines = text.slice(0, maxSettingLength).split(/\r?\n/, maxLines);
  const isList = /\._pth$/i.test(name);
  for (const [index, line] of lines.entries()) {
    if (found.length >= maxSettings) break;
    if (comment.test(line)) continue;
    if (isList) {
      if (!/^import[ \t]/.test(line)) addPaths(found, line);
      continue;
    }
    for (const { 0: written, 1: kind, 2: file, index: at } of line.matchAll(variable)) {
      const rest = line.slice(at + written.length).replace(computed, '');
      const [, double, single, bare] = given.exec(rest) ?? [];
      const isOfTests = written === 'pythonpath';
      const value = double ?? single ?? (isOfTests ? bare : bare?.trim().split(/\s/, 1)[0]) ?? '';
      if (file !== undefined) addEach(found, 'settings', [value]);
      else if (kind.toUpperCase() !== 'PATH')
        addEach(found, kind.toUpperCase() === 'STARTUP' ? 'startup' : 'prefix', [value]);
      else if (isOfTests) addPaths(found, [bare ?? rest, ...continued(lines, index)].join(' '));
      else addPaths(found, value);
    }
  }
  return found;
}

/** Lines of a list that goes on. */
function continued(lines: readonly string[], index: number): string[] {
  const next = lines.slice(index + 1, index + 20);
  const end = next.findIndex((line) => !/^[ \t]+\S|^\]/.test(line));
  return end < 0 ? next : next.slice(0, end);
}

function addPaths(found: PathSetting[], list: string): void {
  addEach(found, 'path', list.split(/[:;,"'[\]\s]+/, 50));
}

function addEach(found: PathSetting[], kind: PathSetting['kind'], values: readonly string[]): void {
  for (const value of values)
    for (const path of candidates(value)) if (found.length < maxSettings) found.push({ kind, path });
}

/** Where a path may lie below a folder: of an absolute one, which is right in a container, each end. */
function candidates(value: string): string[] {
  const written = value.trim().replace(/\\/g, '/');
  const parts = written.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.length > 20) return [];
  const ends = /^[\\/]/.test(written) ? Math.min(parts.length, 4) : 1;
  return Array.from({ length: ends }, (_, left) => parts.slice(left).join('/'));
}

/** What puts folders on the path in a program. */
const adding = /\bsys[ \t]*\.[ \t]*path\b|\baddsitedir\b|\bPYTHONPATH\b/;
const literal = /'([^'"\n\\]{1,200})'|"([^'"\n\\]{1,200})"/g;
const maxAdding = 40;

/** What a program, or the cells of a notebook, puts on the path by itself: texts of a statement, and of the names that it mentions. */
export function addedByCode(name: string, text: string): PathSetting[] {
  const whole = text.slice(0, maxSettingLength);
  if (!adding.test(whole)) return [];
  const lines = (/\.ipynb$/i.test(name) ? whole.replace(/\\"/g, "'") : whole).split(/\r?\n/, maxLines);
  const found: PathSetting[] = [];
  const values = new Map<string, string>();
  let seen = 0;
  for (const line of lines) {
    const code = line.replace(/^[ \t"]+/, '');
    if (code.startsWith('#')) continue;
    const [, target, value] = /^(\w{1,100})[ \t]{0,9}=(?!=)(.{1,500})/.exec(code) ?? [];
    if (target !== undefined && values.size < 2_000) values.set(target, value);
    if (!adding.test(code) || ++seen > maxAdding) continue;
    const used = [...code.matchAll(/\b\w{1,100}\b/g)].slice(0, 100);
    const texts = [code, ...used.flatMap(([word]) => values.get(word) ?? [])];
    for (const each of texts) {
      const parts = [...each.matchAll(literal)].map(([, single, double]) => single ?? double);
      const isAbove = /\bparents\[|\.parent[ \t]*\.[ \t]*parent\b|dirname\([\w. \t]{0,40}dirname\(/.test(
        each,
      );
      for (const path of new Set([...parts, parts.join('/')])) {
        addEach(found, 'path', [path]);
        if (isAbove) addEach(found, 'path', [`../${path}`]);
      }
    }
  }
  return found;
}

/** Names of files that a program mentions; of patterns, their ends. */
export function filesNamed(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.slice(0, maxSettingLength).matchAll(/[^\s"'`\\/()[\]{},=]{3,120}/g))
    if (word.includes('.') && found.size < 20_000) found.add(word.startsWith('*.') ? word.slice(1) : word);
  return found;
}
