import { languages } from '../../l10n/languages';
import type { MessageId } from '../../l10n/messages';

/**
 * The command line as data: what each command takes, and its help, whose texts are messages. Parsing, help and completion are made from
 * it, before anything of the engine is loaded.
 */

/** An option; its name is the key that it stands under, without the dashes. */
export interface OptionSpec {
  /** A message; its `{0}` is the first choice, which is the usual one. */
  readonly help: MessageId;
  /** What its value is; absent for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly many?: true;
  readonly required?: true;
}

/** A command. */
export interface CommandSpec {
  /** One line for the list of commands. */
  readonly summary: MessageId;
  /** What stands beside the options, as the usage line shows it. */
  readonly takes?: string;
  readonly about: MessageId;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly exitCodes: MessageId;
}

const levels = ['info', 'low', 'medium', 'high', 'critical'] as const;

/** What several commands take. */
const config = {
  value: 'FILE',
  help: 'command-table.config',
} as const;
const passwordFile = { value: 'FILE', help: 'command-table.password-file' } as const;
const store = {
  value: 'ADDRESS',
  help: 'command-table.store',
} as const;
const output = { value: 'FILE', help: 'command-table.output' } as const;
const failOn = {
  value: 'LEVEL',
  choices: levels,
  help: 'command-table.fail-on',
} as const;
const advisories = {
  value: 'FILE',
  help: 'command-table.advisories',
} as const;
const actionTags = {
  help: 'command-table.action-tags',
} as const;
const environment = { value: 'DIR', many: true, help: 'command-table.environment' } as const;
const source = { value: 'DIR', many: true, help: 'command-table.source' } as const;
const jobs = { value: 'N', help: 'command-table.jobs' } as const;
const noColor = { help: 'command-table.no-color' } as const;
const exitZero = { help: 'command-table.exit-zero' } as const;
const outputFormat = <const Choices extends readonly string[]>(choices: Choices) =>
  ({ value: 'FORMAT', choices, help: 'command-table.report-format' }) as const;

const complianceFormats = ['text', 'cli', 'json', 'html', 'junit', 'sarif', 'markdown', 'progress'] as const;

/** What every command takes. */
export const commonOptions = {
  lang: { value: 'LANGUAGE', choices: languages, help: 'command-table.lang' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** Every command by its name, in the order of the help. */
export const commandTable = {
  check: {
    summary: 'command-table.check',
    takes: '[paths...]',
    about: 'command-table.check-about',
    options: {
      format: {
        ...outputFormat(['text', 'json', 'sarif', 'junit', 'cyclonedx', 'spdx', 'html', 'markdown']),
        many: true,
        help: 'command-table.check-format',
      },
      output: { ...output, many: true, help: 'command-table.check-output' },
      'fail-on': failOn,
      config,
      baseline: { value: 'FILE', help: 'command-table.check-baseline' },
      'write-baseline': { value: 'FILE', help: 'command-table.check-write-baseline' },
      advisories,
      staged: { help: 'command-table.check-staged' },
      'changed-since': {
        value: 'REV',
        help: 'command-table.check-changed-since',
      },
      history: {
        value: 'RANGE',
        help: 'command-table.check-history',
      },
      online: {
        help: 'command-table.check-online',
      },
      'action-tags': actionTags,
      digest: { help: 'command-table.check-digest' },
      environment,
      source,
      jobs,
      inline: { help: 'command-table.check-inline' },
      'no-inline': { help: 'command-table.check-no-inline' },
      quiet: { help: 'command-table.check-quiet' },
      'no-color': noColor,
      'exit-zero': exitZero,
    },
    exitCodes: 'command-table.check-exit-codes',
  },
  fix: {
    summary: 'command-table.fix',
    takes: '[paths...]',
    about: 'command-table.fix-about',
    options: {
      'dry-run': { help: 'command-table.fix-dry-run' },
      unsafe: { help: 'command-table.fix-unsafe' },
      rule: { value: 'ID', many: true, help: 'command-table.fix-rule' },
      config,
      jobs,
      'no-color': noColor,
    },
    exitCodes: 'command-table.fix-exit-codes',
  },
  explain: {
    summary: 'command-table.explain',
    takes: 'MODEL|RULE',
    about: 'command-table.explain-about',
    options: {
      page: { value: 'N', help: 'command-table.explain-page' },
      values: { help: 'command-table.explain-values' },
      format: { value: 'FORMAT', choices: ['text', 'json'], help: 'command-table.explain-format' },
      config,
      'no-color': noColor,
    },
    exitCodes: 'command-table.explain-exit-codes',
  },
  rules: {
    summary: 'command-table.rules',
    takes: '[words...]',
    about: 'command-table.rules-about',
    options: {
      family: { value: 'NAME', help: 'command-table.rules-family' },
      severity: { value: 'LEVEL', choices: levels, help: 'command-table.rules-severity' },
      format: { value: 'FORMAT', choices: ['text', 'json'], help: 'command-table.list-format' },
      'no-color': noColor,
    },
    exitCodes: 'command-table.rules-exit-codes',
  },
  convert: {
    summary: 'command-table.convert',
    takes: 'MODEL',
    about: 'command-table.convert-about',
    options: {
      output: {
        value: 'PATH',
        help: 'command-table.convert-output',
      },
      'dry-run': { help: 'command-table.convert-dry-run' },
      select: { value: 'KEYS', help: 'command-table.convert-select' },
      'strip-prefix': { value: 'PREFIX', help: 'command-table.convert-strip-prefix' },
      'duplicate-tied': { help: 'command-table.convert-duplicate-tied' },
      'max-shard-size': { value: 'SIZE', help: 'command-table.convert-max-shard-size' },
      'no-verify': { help: 'command-table.convert-no-verify' },
      config,
    },
    exitCodes: 'command-table.convert-exit-codes',
  },
  lock: {
    summary: 'command-table.lock',
    takes: '[paths...]',
    about: 'command-table.lock-about',
    options: {
      output: {
        value: 'FILE',
        help: 'command-table.lock-output',
      },
      force: { help: 'command-table.lock-force' },
      config,
    },
    exitCodes: 'command-table.lock-exit-codes',
  },
  guard: {
    summary: 'command-table.guard',
    takes: 'MODEL...',
    about: 'command-table.guard-about',
    options: {
      output: { value: 'FILE', help: 'command-table.guard-output' },
      environment,
      source,
      config,
    },
    exitCodes: 'command-table.guard-exit-codes',
  },
  shapes: {
    summary: 'command-table.shapes',
    takes: 'PACKAGE',
    about: 'command-table.shapes-about',
    options: {
      environment,
      source,
      format: outputFormat(['text', 'json']),
      output,
      config,
      'no-color': noColor,
    },
    exitCodes: 'command-table.shapes-exit-codes',
  },
  keygen: {
    summary: 'command-table.keygen',
    about: 'command-table.keygen-about',
    options: {
      'output-dir': {
        value: 'DIR',
        help: 'command-table.keygen-output-dir',
      },
      curve: {
        value: 'CURVE',
        choices: ['p256', 'p384', 'p521'],
        help: 'command-table.keygen-curve',
      },
      'password-file': passwordFile,
      'no-password': {
        help: 'command-table.keygen-no-password',
      },
    },
    exitCodes: 'command-table.keygen-exit-codes',
  },
  sign: {
    summary: 'command-table.sign',
    takes: 'PATH',
    about: 'command-table.sign-about',
    options: {
      key: {
        value: 'FILE',
        help: 'command-table.sign-key',
      },
      certificate: {
        value: 'FILE',
        help: 'command-table.sign-certificate',
      },
      fulcio: {
        value: 'URL',
        help: 'command-table.sign-fulcio',
      },
      rekor: { value: 'URL', help: 'command-table.sign-rekor' },
      'identity-token': { value: 'FILE', help: 'command-table.sign-identity-token' },
      form: {
        value: 'FORM',
        choices: ['oms', 'bundle', 'detached'],
        help: 'command-table.sign-form',
      },
      output: { value: 'FILE', help: 'command-table.sign-output' },
      'ignore-paths': { value: 'PATH', many: true, help: 'command-table.sign-ignore-paths' },
      'allow-symlinks': {
        help: 'command-table.sign-allow-symlinks',
      },
      'password-file': passwordFile,
    },
    exitCodes: 'command-table.sign-exit-codes',
  },
  verify: {
    summary: 'command-table.verify',
    takes: '[paths...]',
    about: 'command-table.verify-about',
    options: {
      lock: { value: 'FILE', help: 'command-table.verify-lock' },
      signers: { value: 'FILE', help: 'command-table.signers' },
      signature: { value: 'FILE', help: 'command-table.verify-signature' },
      'public-key': { value: 'FILE', help: 'command-table.verify-public-key' },
      'certificate-chain': {
        value: 'FILE',
        help: 'command-table.verify-certificate-chain',
      },
      identity: { value: 'ID', help: 'command-table.verify-identity' },
      issuer: { value: 'URL', help: 'command-table.verify-issuer' },
      'trusted-root': { value: 'FILE', help: 'command-table.verify-trusted-root' },
      'ignore-paths': { value: 'PATH', many: true, help: 'command-table.verify-ignore-paths' },
      'ignore-unsigned-files': { help: 'command-table.verify-ignore-unsigned-files' },
      'allow-symlinks': {
        help: 'command-table.verify-allow-symlinks',
      },
      format: outputFormat(['text', 'json', 'sarif', 'junit', 'cyclonedx', 'spdx']),
      output,
      'fail-on': failOn,
      config,
      'no-color': noColor,
    },
    exitCodes: 'command-table.verify-exit-codes',
  },
  comply: {
    summary: 'command-table.comply',
    takes: '[paths...] | init DIR | check PROFILE',
    about: 'command-table.comply-about',
    options: {
      profile: {
        value: 'PROFILE',
        help: 'command-table.comply-profile',
      },
      controls: { value: 'ID', many: true, help: 'command-table.comply-controls' },
      format: {
        ...outputFormat(complianceFormats),
        many: true,
        help: 'command-table.check-format',
      },
      reporter: {
        ...outputFormat(complianceFormats),
        many: true,
        help: 'command-table.comply-reporter',
      },
      output: { ...output, many: true, help: 'command-table.check-output' },
      explain: { help: 'command-table.comply-explain' },
      signers: { value: 'FILE', help: 'command-table.signers' },
      answers: {
        value: 'FILE',
        help: 'command-table.comply-answers',
      },
      record: { value: 'FILE', help: 'command-table.comply-record' },
      key: { value: 'FILE', help: 'command-table.comply-key' },
      'password-file': passwordFile,
      compare: { value: 'FILE', help: 'command-table.comply-compare' },
      'public-key': { value: 'FILE', help: 'command-table.comply-public-key' },
      'fail-on': { ...failOn, help: 'command-table.comply-fail-on' },
      advisories,
      'action-tags': actionTags,
      config,
      'no-color': noColor,
    },
    exitCodes: 'command-table.comply-exit-codes',
  },
  deps: {
    summary: 'command-table.deps',
    takes: '[paths...]',
    about: 'command-table.deps-about',
    options: {
      format: { value: 'FORMAT', choices: ['text', 'json'], help: 'command-table.deps-format' },
      freeze: { help: 'command-table.deps-freeze' },
      outdated: {
        help: 'command-table.deps-outdated',
      },
      online: { help: 'command-table.deps-online' },
      advisories,
      config,
      'no-color': noColor,
    },
    exitCodes: 'command-table.deps-exit-codes',
  },
  diff: {
    summary: 'command-table.diff',
    takes: 'OLD NEW',
    about: 'command-table.diff-about',
    options: {
      format: { value: 'FORMAT', choices: ['text', 'json'], help: 'command-table.diff-format' },
      'exit-zero': exitZero,
      'no-color': noColor,
    },
    exitCodes: 'command-table.diff-exit-codes',
  },
  init: {
    summary: 'command-table.init',
    takes: '[folder]',
    about: 'command-table.init-about',
    options: {
      'pre-commit': { help: 'command-table.init-pre-commit' },
      ci: {
        value: 'SERVICE',
        choices: ['github', 'gitlab', 'jenkins', 'azure', 'bitbucket'],
        help: 'command-table.init-ci',
      },
    },
    exitCodes: 'command-table.init-exit-codes',
  },
  completion: {
    summary: 'command-table.completion',
    takes: 'bash|zsh|fish',
    about: 'command-table.completion-about',
    options: {},
    exitCodes: 'command-table.completion-exit-codes',
  },
  fleet: {
    summary: 'command-table.fleet',
    takes: 'enqueue|work|status|report|gate|retry|prune|serve [arguments...]',
    about: 'command-table.fleet-about',
    options: {
      store,
      again: { help: 'command-table.fleet-again' },
      concurrency: { value: 'N', help: 'command-table.fleet-concurrency' },
      'until-empty': { help: 'command-table.fleet-until-empty' },
      timeout: { value: 'SECONDS', help: 'command-table.fleet-timeout' },
      metrics: { value: '[HOST:]PORT', help: 'command-table.fleet-metrics' },
      source: { value: 'SOURCE', many: true, help: 'command-table.fleet-source' },
      by: {
        value: 'GROUP',
        choices: ['source', 'verdict', 'format', 'global', 'library', 'age'],
        help: 'command-table.fleet-by',
      },
      format: outputFormat(['text', 'json', 'sarif', 'junit', 'cyclonedx', 'spdx', 'html', 'markdown']),
      output,
      'fail-on': failOn,
      days: { value: 'N', help: 'command-table.fleet-days' },
      port: { value: 'PORT', help: 'command-table.fleet-port' },
      'no-color': noColor,
    },
    exitCodes: 'command-table.fleet-exit-codes',
  },
  registry: {
    summary: 'command-table.registry',
    takes: 'add|list|remove [SOURCE...]',
    about: 'command-table.registry-about',
    options: {
      store,
      format: { value: 'FORMAT', choices: ['text', 'json'], help: 'command-table.list-format' },
    },
    exitCodes: 'command-table.registry-exit-codes',
  },
  lsp: {
    summary: 'command-table.lsp',
    about: 'command-table.lsp-about',
    options: { stdio: { required: true, help: 'command-table.lsp-stdio' } },
    exitCodes: 'command-table.lsp-exit-codes',
  },
  mcp: {
    summary: 'command-table.mcp',
    takes: '[roots...]',
    about: 'command-table.mcp-about',
    options: {},
    exitCodes: 'command-table.mcp-exit-codes',
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

/** Commands that are rooms of their own, which the command line does not import. */
export type ApartName = 'fleet' | 'lsp' | 'registry';

/** Name of a command. */
export type CommandName = keyof typeof commandTable;

type OneOf<Option> = Option extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Option extends { readonly value: string }
    ? string
    : boolean;

type ValueOf<Option> = Option extends { readonly many: true } ? OneOf<Option>[] : OneOf<Option>;

/** What the user gave to a command: options by name, and what stands beside them. */
export interface Given<Name extends CommandName> {
  readonly values: {
    readonly [Option in keyof (typeof commandTable)[Name]['options']]?:
      | ValueOf<(typeof commandTable)[Name]['options'][Option]>
      | undefined;
  };
  readonly positionals: readonly string[];
}
