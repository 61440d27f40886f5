import type { Severity } from '../finding';
import { readRegistry } from '../pipelines/registries';
import { readModelSource } from '../provenance/modelSources';
import type { CustomDetector } from '../secrets/custom/definition';

/**
 * Every setting of the product, each once. The shapes that code reads (configuration.ts), the readers of secure-ml.yaml and of the
 * editor's settings, what a file in a subfolder may do, the cache of verdicts, package.json, package.nls.json and the JSON schema are
 * derived from this table: a new setting is an entry here and the code that asks for it.
 */

/** Severity of rules by id; `off` for one that does not run. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

/** What a setting of each kind holds. */
export interface SettingValues {
  switch: boolean;
  /** A positive integer. */
  count: number;
  severity: Severity;
  rules: RuleSeverities;
  texts: readonly string[];
  text: string;
  /** A URL without the slash at its end. */
  address: string;
  choice: string;
  detectors: readonly CustomDetector[];
}

/** Stands in secure-ml.yaml. */
interface InFile<Tightening> {
  /** Its key path, where that is not the setting's name. */
  readonly at?: string;
  /**
   * What a file may do with it that must not weaken a check (trust.ts): raise the severity of rules, lower a threshold, leave out a part
   * of a list, add to one, or nothing. A lower limit weakens too: less is read.
   */
  readonly nested: Tightening;
}

/** Stands in the editor's settings, as `secureMl.<name>`. */
interface InEditor {
  /** Whose it is: the computer's, the window's, or each folder's. No workspace can set what is the computer's. */
  readonly scope: 'machine' | 'window' | 'resource';
  /** Workspaces that are not trusted cannot set it. */
  readonly restricted: boolean;
  /** It lets something leave the computer. */
  readonly online?: true;
  /** What is to say about it beside the description, to users of an editor. */
  readonly note?: string;
}

/** How the editor's value meets the file's: it wins, is added to it, or counts where the file says nothing. */
type Meeting = 'over' | 'joined' | 'otherwise';

type Places<Tightening> =
  | { readonly file: InFile<Tightening>; readonly editor?: undefined }
  | { readonly file?: undefined; readonly editor: InEditor }
  | { readonly file: InFile<Tightening>; readonly editor: InEditor & { readonly meets: Meeting } };

/** What the items of a list are. */
interface Items {
  /** Regular expression for editors. */
  readonly pattern: string;
  /** What editors say of an item that does not match. */
  readonly patternError: string;
  /** How an item is read. Without it, any text is one. */
  readonly reader?: {
    /** The item as code takes it; undefined for what is none. */
    readonly read: (text: string) => string | undefined;
    /** What is said of one that is none; it stands for {0}. */
    readonly error: string;
  };
}

type Kind<Name extends keyof SettingValues, Tightening, More = unknown> = {
  readonly kind: Name;
  readonly default: SettingValues[Name];
  /** Markdown, in English. */
  readonly description: string;
} & Places<Tightening> &
  More;

export type Setting =
  | Kind<'switch', 'never'>
  | Kind<
      'count',
      'never',
      { /** Less is not accepted from anybody: hardly anything would be checked. */ readonly least: number }
    >
  | Kind<'severity', 'lowered' | 'never'>
  | Kind<'rules', 'raised' | 'never'>
  | (Omit<Kind<'texts', 'never'>, keyof Places<never> | 'default'> &
      Places<'narrowed' | 'never'> & {
        /** Undefined where an empty list would say something else than no list. */
        readonly default: readonly string[] | undefined;
        readonly items?: Items;
      })
  | Kind<'text', 'never'>
  | Kind<'address', 'never', { /** It may be left empty. */ readonly optional?: true }>
  | Kind<'detectors', 'added'>
  | Kind<'choice', 'never', { /** Choices, with what each means. */ readonly choices: Choices }>;

/** What can be chosen, each with what it means, in English. */
export type Choices = Readonly<Record<string, string>>;

/** What a severity of a rule means. */
export const ruleChoices: Readonly<Record<Severity | 'off', string>> = {
  off: 'The rule does not run.',
  info: 'Shown as a hint.',
  low: 'Shown as information.',
  medium: 'Shown as a warning.',
  high: 'Shown as an error.',
  critical: 'Shown as an error. Models with such a finding are dangerous.',
};

/** A budget of the engine, and the least that it can be set to. */
function limit(usual: number, least: number, description: string) {
  return { kind: 'count', default: usual, least, file: { nested: 'never' }, description } as const;
}

export const settings = {
  enable: {
    kind: 'switch',
    default: true,
    editor: { scope: 'resource', restricted: true },
    description:
      'Show findings in code, notebooks and manifests as you type. Models are scanned on request, regardless of this setting.',
  },
  workspaceCheck: {
    kind: 'choice',
    default: 'all',
    choices: {
      off: 'Files are checked while they are open. The Secure ML view stays empty.',
      openFiles:
        'Files are checked while they are open, and the Secure ML view lists what was found in them.',
      all: 'Every file of the folder is checked in the background: code, notebooks, manifests, pipelines and models.',
    },
    editor: { scope: 'resource', restricted: true },
    description:
      'What the Secure ML view lists, and whether files that are not open are checked in the background. Code that Git ignores, that was installed into the folder, or that `exclude` leaves out is not checked; models are, wherever they are.',
  },
  baseline: {
    kind: 'text',
    default: '',
    editor: { scope: 'resource', restricted: true },
    description:
      'Path of a baseline, relative to the folder: findings that it lists are not reported as new. Create one in the Secure ML view, or with `secure-ml check --write-baseline`. Critical findings are always reported.',
  },
  rules: {
    kind: 'rules',
    default: {},
    file: { nested: 'raised' },
    editor: { scope: 'resource', restricted: true, meets: 'over' },
    description: 'Severity of rules by ID, such as `"pip-unpinned": "off"`.',
  },
  profile: {
    kind: 'choice',
    default: 'recommended',
    choices: {
      essential: 'Only findings of severity high and critical, for a first day with a project.',
      recommended: 'All findings; in tests, fixtures, documentation and examples they are less severe.',
      strict:
        'As recommended, but data of unknown origin counts as coming from outside, and tests, fixtures, documentation and examples are judged like any other file.',
    },
    file: { nested: 'never' },
    editor: { scope: 'resource', restricted: true, meets: 'over' },
    description: 'How much is reported. A rule whose severity is set by `rules` is always reported.',
  },
  allowGlobals: {
    kind: 'texts',
    default: [],
    items: {
      pattern: '^[\\w.]+$',
      patternError: 'Enter an exact dotted name, such as my_package.models.Net. Patterns are not allowed.',
    },
    file: { at: 'models.allowGlobals', nested: 'never' },
    editor: { scope: 'resource', restricted: true, meets: 'joined' },
    description:
      'Exact dotted names of pickle globals that you have reviewed, such as `my_package.models.Net`. They no longer make a model suspicious. Globals known to be dangerous remain dangerous.',
  },
  registries: {
    kind: 'texts',
    default: undefined,
    items: {
      pattern: '^([\\w-]+(\\.[\\w-]+)+|[\\w-]+:\\d+|localhost)(:\\d+)?(/[\\w./-]+)?$',
      patternError: 'Enter a registry: a host with or without a path, such as docker.io/library.',
      reader: {
        read: readRegistry,
        error: '{0} is not a registry. Use a host with or without a path, such as docker.io/library.',
      },
    },
    file: { at: 'pipelines.registries', nested: 'narrowed' },
    editor: {
      scope: 'resource',
      restricted: true,
      // The project's list is complete: what a person adds for all projects would widen it.
      meets: 'otherwise',
      note: "A project's own `pipelines.registries` takes precedence.",
    },
    description:
      'Registries that container images may come from, with or without a path: `docker.io/library`, `ghcr.io/acme`. Images from other registries are reported.',
  },
  modelSources: {
    kind: 'texts',
    default: undefined,
    items: {
      pattern: '^[A-Za-z0-9].*$',
      patternError: 'Enter a place: a host, huggingface.co/organisation, or s3://bucket.',
      reader: {
        read: readModelSource,
        error:
          '{0} is not a place that models come from. Use a host, huggingface.co/organisation, or s3://bucket.',
      },
    },
    file: { at: 'sources.models', nested: 'narrowed' },
    description:
      'Places that models may come from: hosts, organisations and repositories of the Hub with or without a revision, buckets. Loads and downloads from elsewhere are reported.',
  },
  secretDetectors: {
    kind: 'detectors',
    default: [],
    file: { at: 'secrets.detectors', nested: 'added' },
    description:
      'Credentials of your own that are searched for: each has a `name` and an `expression` in the syntax of JavaScript (its first group, if it has one, is the secret), and may have `keywords` that occur in it, a `severity`, and a `message`.',
  },
  exclude: {
    kind: 'texts',
    default: [],
    file: { nested: 'never' },
    description:
      'Glob patterns of paths that are not checked, relative to the folder of the configuration: `*` within a name, `**` across folders, `?` for one character. Reports count the files left out.',
  },
  failOn: {
    kind: 'severity',
    default: 'medium',
    file: { nested: 'lowered' },
    description: 'Lowest severity of a finding that makes the command line exit with 1.',
  },
  'advisories.enable': {
    kind: 'switch',
    default: false,
    editor: { scope: 'machine', restricted: false, online: true },
    description:
      'Query the services below for published advisories and newer releases of the packages listed in manifests and lockfiles. Only package names and versions are sent. Off by default. Responses are stored and used offline.',
  },
  'advisories.service': {
    kind: 'address',
    default: 'https://api.osv.dev',
    editor: { scope: 'machine', restricted: false },
    description: 'URL of a service that implements the OSV API.',
  },
  'advisories.index': {
    kind: 'address',
    default: 'https://pypi.org/pypi',
    optional: true,
    editor: { scope: 'machine', restricted: false },
    description:
      "URL of a package index's JSON API, queried for the latest and yanked releases. Leave empty to query no index.",
  },
  'advisories.file': {
    kind: 'text',
    default: '',
    editor: { scope: 'machine', restricted: false },
    description:
      "Path of an advisory export in the OSV schema: the service's zip file (https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip), a single advisory, a list of advisories, or one advisory per line. It is read from disk, without any network request.",
  },
  'actionTags.enable': {
    kind: 'switch',
    default: false,
    editor: { scope: 'machine', restricted: false, online: true },
    description:
      'Query the Git host below for the commits that action tags point to, so that a commit with a comment (`uses: owner/name@<commit> # v4`) can be compared with its tag, and a tag can be replaced with its commit. Only the names of the repositories that workflows use are sent, without a token. Off by default. Responses are stored and used offline.',
  },
  'actionTags.host': {
    kind: 'address',
    default: 'https://github.com',
    editor: { scope: 'machine', restricted: false },
    description: 'URL of the Git host that the action repositories are on.',
  },
  'agents.enable': {
    kind: 'switch',
    default: false,
    editor: { scope: 'machine', restricted: false },
    description:
      'Offer tools to agents and chat in this editor: checking a file, scanning a model and explaining a finding, and the MCP server of the command line. They read only files of the folders that are open, and what they find is sent to the language model that asks. Off by default.',
  },
  'trace.server': {
    kind: 'choice',
    default: 'messages',
    choices: {
      messages: 'Message names.',
      compact: 'Messages with abbreviated contents.',
      verbose: 'Messages with their full contents, including text from your files.',
    },
    editor: { scope: 'window', restricted: false },
    description:
      'How much of each message between the editor and the language server is logged when the level of the *Secure ML* log is *Trace*.',
  },
  'limits.depth': limit(8, 2, 'Nesting of containers, and of pickles inside pickles.'),
  'limits.members': limit(100_000, 100, 'Members read of one archive.'),
  'limits.decompressedBytes': limit(
    8 * 2 ** 30,
    2 ** 24,
    'Bytes that decompression may produce for one file, all layers together.',
  ),
  'limits.memberBytes': limit(
    128 * 2 ** 20,
    2 ** 20,
    'Bytes of one decompressed member that are held in memory. Others are decompressed again when they are needed.',
  ),
  'limits.opcodes': limit(2 ** 31, 2 ** 20, 'Pickle opcodes of one file, all streams together.'),
  'limits.memo': limit(2 ** 25, 2 ** 16, "Slots of one pickle's memo."),
  'limits.cells': limit(2 ** 24, 2 ** 16, "Cells that one pickle's kept tuples and call records may take."),
  'limits.line': limit(2 ** 22, 2 ** 16, 'Bytes of one line of text inside a pickle, strings aside.'),
  'limits.globals': limit(2 ** 16, 2 ** 10, 'Distinct globals of one pickle.'),
  'limits.work': limit(
    10_000_000,
    1_000_000,
    'Work on one file, in units of about a microsecond. Files smaller than 5 MiB get a share, at least a fifth.',
  ),
  'limits.memory': limit(
    320 * 2 ** 20,
    32 * 2 ** 20,
    'Estimated memory, in bytes, for what is read of one file.',
  ),
  'limits.time': limit(120_000, 5_000, 'Milliseconds for one file.'),
  'limits.textBytes': limit(
    16 * 2 ** 20,
    2 ** 20,
    'Bytes of a text file (code, notebook, manifest) that is analysed.',
  ),
  'limits.logBytes': limit(
    2 ** 30,
    2 ** 20,
    'Bytes of a text file that is searched for secrets only, because it is larger than `textBytes`.',
  ),
  'limits.remoteBytes': limit(2 ** 30, 2 ** 20, 'Bytes fetched of one remote file.'),
  'limits.findings': limit(1_000, 100, 'Findings kept of one file.'),
} as const satisfies Readonly<Record<string, Setting>>;

/** Names of all settings: `rules`, `advisories.enable`, `limits.depth`. */
export type SettingName = keyof typeof settings;
