/**
 * The command line as data: what each command takes, and its help. Parsing, help and completion are made from it, before anything
 * of the engine is loaded.
 */

/** An option; its name is the key that it stands under, without the dashes. */
export interface OptionSpec {
  readonly help: string;
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
  readonly summary: string;
  /** What stands beside the options, as the usage line shows it. */
  readonly takes?: string;
  readonly about: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly exitCodes: string;
}

const levels = ['info', 'low', 'medium', 'high', 'critical'] as const;

/** What several commands take. */
const config = {
  value: 'FILE',
  help: 'configuration; default is secure-ml.yaml or [tool.secure-ml] of pyproject.toml in this folder',
} as const;
const passwordFile = { value: 'FILE', help: 'the password is the text of this file' } as const;
const store = {
  value: 'ADDRESS',
  help: 'the database: a folder or postgres://; default is SECURE_ML_STORE',
} as const;
const output = { value: 'FILE', help: 'write the report to a file' } as const;
const failOn = {
  value: 'LEVEL',
  choices: levels,
  help: 'exit with 1 from this severity on (default: medium)',
} as const;
const advisories = {
  value: 'FILE',
  help: "judge versions by this export of advisories in OSV's schema too",
} as const;
const actionTags = {
  help: 'ask GITHUB_SERVER_URL, or else https://github.com, which commits the tags of actions are; names of repositories are sent, and no token',
} as const;
const jobs = { value: 'N', help: 'worker threads (default: one for each processor)' } as const;
const noColor = { help: 'print no colours; NO_COLOR does the same, FORCE_COLOR the opposite' } as const;
const exitZero = { help: 'exit with 0 instead of 1 or 3; a command that failed still exits with 2' } as const;
const outputFormat = <const Choices extends readonly string[]>(choices: Choices) =>
  ({ value: 'FORMAT', choices, help: `how to write the report (default: ${choices[0]})` }) as const;

/** Every command by its name, in the order of the help. */
export const commandTable = {
  check: {
    summary: 'judge models, code, notebooks, manifests and pipelines',
    takes: '[paths...]',
    about:
      'Checks without running anything. A path is a file, a folder, a pattern with *, **, {a,b} and [abc], or - for standard input. Without one, this folder is checked.',
    options: {
      format: outputFormat(['text', 'json', 'sarif', 'junit', 'cyclonedx', 'spdx', 'html', 'markdown']),
      output,
      'fail-on': failOn,
      config,
      baseline: { value: 'FILE', help: 'do not count findings that this file lists' },
      'write-baseline': { value: 'FILE', help: 'write such a file from this run' },
      advisories,
      staged: { help: "check what git's index would commit, not the working tree" },
      'changed-since': {
        value: 'REV',
        help: 'check only files that differ from this revision of git, and new ones',
      },
      online: {
        help: 'allow network access: https://, hf://owner/name[@revision][/file] and s3://bucket/key are read in parts, with HF_TOKEN for the Hub if it is set; OSV and the package index are asked about packages by name and version',
      },
      'action-tags': actionTags,
      digest: { help: 'add the SHA-256 of models' },
      jobs,
      inline: { help: 'let comments silence findings in every file, not only in those that git tracks' },
      'no-inline': { help: 'let no comment silence findings' },
      quiet: { help: 'print nothing but the report, and of that only what counts' },
      'no-color': noColor,
      'exit-zero': exitZero,
    },
    exitCodes: '0 nothing found, 1 findings, 2 usage or internal error, 3 something could not be checked',
  },
  fix: {
    summary: 'apply the fixes of findings to files',
    takes: '[paths...]',
    about:
      'Checks as secure-ml check does, and applies the safe fixes: those that keep what the program does. What the fixes of one place contradict each other about is left to you.',
    options: {
      'dry-run': { help: 'change nothing; print a diff that git apply and patch take' },
      unsafe: { help: 'apply the other fixes too, which can change what the program does' },
      rule: { value: 'ID', many: true, help: 'only fixes of this rule; may be repeated' },
      config,
      jobs,
      'no-color': noColor,
    },
    exitCodes: '0 every fix was applied, 2 usage or internal error, 3 a file could not be read or written',
  },
  explain: {
    summary: 'say what loading a model would do, or why a rule exists',
    takes: 'MODEL|RULE',
    about:
      'Prints what loading MODEL would do, as pseudo-Python: one effect of its pickles a line, each with the offset of its opcode, and whether torch.load(weights_only=True) would load it. Nothing is run. Of a RULE, by its id or code, it prints the page.',
    options: {
      page: { value: 'N', help: 'which 100000 lines to print (default: 1)' },
      config,
      'no-color': noColor,
    },
    exitCodes: '0 explained, 2 usage or internal error, 3 the file could not be read as a model',
  },
  rules: {
    summary: 'list the rules',
    takes: '[words...]',
    about:
      'Lists rules with code, severity and title: those whose id, code, family, CWE or title contain every word.',
    options: {
      family: { value: 'NAME', help: 'only rules of this family' },
      severity: { value: 'LEVEL', choices: levels, help: 'only rules of at least this severity' },
      format: { value: 'FORMAT', choices: ['text', 'json'], help: 'how to write the list (default: text)' },
      'no-color': noColor,
    },
    exitCodes: '0 listed, 2 usage or internal error',
  },
  convert: {
    summary: 'write the tensors of a model as safetensors, with proof',
    takes: 'MODEL',
    about:
      'Writes the tensors of a torch checkpoint, of NumPy or joblib arrays, or of Keras and HDF5 weights as safetensors, without loading anything, and proves that they are equal. MODEL may be the index of a sharded model (*.index.json). Dangerous files are refused. Nothing is overwritten.',
    options: {
      output: {
        value: 'PATH',
        help: 'file or folder to write to (default: beside MODEL, with .safetensors)',
      },
      'dry-run': { help: 'say what would be written' },
      select: { value: 'KEYS', help: 'part to convert, keys joined by dots; "." for everything' },
      'strip-prefix': { value: 'PREFIX', help: 'remove this from the start of names' },
      'duplicate-tied': { help: 'write tied tensors once a name, instead of recording their aliases' },
      'max-shard-size': { value: 'SIZE', help: 'bytes of tensors in one file, such as 5GB or 500MB' },
      'no-verify': { help: 'do not hash and compare what was written' },
      config,
    },
    exitCodes: '0 converted, 1 dangerous, 2 usage or internal error, 3 refused for another reason',
  },
  lock: {
    summary: 'write models.lock: models by their digests',
    takes: '[paths...]',
    about:
      'Writes models.lock: every model below the paths (default: the paths of the lock that is there, else this folder) with its size, SHA-256, format, verdict and, where the local cache of the Hugging Face Hub knows it, repository and revision. Commit it; secure-ml verify compares every byte with it. Models that the lock has elsewhere are kept. Dangerous models are not locked.',
    options: {
      output: {
        value: 'FILE',
        help: 'where to write (default: models.lock in this folder); it holds models of its own folder only',
      },
      force: { help: 'lock dangerous models too; verify still fails because of them' },
      config,
    },
    exitCodes:
      '0 locked, 1 a model is dangerous, 2 usage or internal error, 3 something could not be read or judged',
  },
  keygen: {
    summary: 'make a pair of keys to sign models with',
    about:
      'Makes secure-ml.key, which stays with you, and secure-ml.pub, which verifies what you sign. The private key is encrypted with a password that you type, or that SECURE_ML_KEY_PASSWORD or --password-file gives. Nothing is replaced.',
    options: {
      'output-dir': {
        value: 'DIR',
        help: 'folder of the keys (default: this folder); it is made if it is not there',
      },
      curve: {
        value: 'CURVE',
        choices: ['p256', 'p384', 'p521'],
        help: 'the elliptic curve (default: p256)',
      },
      'password-file': passwordFile,
      'no-password': {
        help: 'do not encrypt the private key: for a secret store that encrypts by itself',
      },
    },
    exitCodes: '0 both keys were written, 2 usage or internal error, after which there is neither',
  },
  sign: {
    summary: 'sign a model: a folder or a file',
    takes: 'PATH',
    about:
      "Signs every byte of every file of a folder and their names, or one file. Writes model.sig beside a folder, and FILE.sig beside a file; secure-ml verify verifies it, and so do other programs that know the form. With --key, by a key; with --fulcio and --rekor, by an identity that these services of Sigstore's protocol vouch for.",
    options: {
      key: {
        value: 'FILE',
        help: 'the private key, PEM, DER or PKCS #12 (.p12): secure-ml.key of secure-ml keygen',
      },
      certificate: {
        value: 'FILE',
        help: "certificates, PEM, the signer's first: the signature then says whose key it is",
      },
      fulcio: {
        value: 'URL',
        help: 'certificate authority that vouches for you; it is sent your identity token',
      },
      rekor: { value: 'URL', help: 'log that the signature is written to, for anybody to read' },
      'identity-token': { value: 'FILE', help: 'the token, a JWT (default: the variable SIGSTORE_ID_TOKEN)' },
      form: {
        value: 'FORM',
        choices: ['oms', 'bundle', 'detached'],
        help: 'oms: an OpenSSF model signature (default for folders); bundle: a Sigstore bundle over one file (default for files without a key); detached: a bare signature over one file, which OpenSSL verifies (default for files that a key signs)',
      },
      output: { value: 'FILE', help: 'where to write; what is there is replaced if it is a signature' },
      'ignore-paths': { value: 'PATH', many: true, help: 'not part of the model; may be repeated' },
      'allow-symlinks': {
        help: 'sign what symbolic links inside the model lead to; without it, a link is an error',
      },
      'password-file': passwordFile,
    },
    exitCodes: '0 signed, 2 usage or internal error, after which nothing was written',
  },
  verify: {
    summary: 'compare every byte of models with a lock or a signature',
    takes: '[paths...]',
    about: `Reads every byte of the models that models.lock names and says which are not what was locked, which are missing, and which stand among them and were never locked. Models are scanned anew: one that is dangerous now fails, whatever the lock says of it.

With --signature FILE and one of --public-key, --certificate-chain, or --identity with --issuer and --trusted-root, it verifies a signature of a model's folder or file (default: the folder of the signature), offline: who signed, and then every byte of what is signed. It may be an OpenSSF model signature, a Sigstore bundle over one file, or a bare signature over one file, with a key.

Without --signature, the models that secure-ml.signers.yaml of this folder names are verified by what it says, and those of models.lock if there is one. That file counts where it is committed in your own repository, or where --signers names it.`,
    options: {
      lock: { value: 'FILE', help: 'the lock (default: models.lock in this folder)' },
      signers: {
        value: 'FILE',
        help: 'who signs which model (default: secure-ml.signers.yaml of your own repository)',
      },
      signature: { value: 'FILE', help: 'the signature' },
      'public-key': { value: 'FILE', help: 'key that it must be by, PEM or DER' },
      'certificate-chain': {
        value: 'FILE',
        help: "certificates, PEM, one of which must stand behind the signer's",
      },
      identity: { value: 'ID', help: 'address or URI that Sigstore must have certified, exactly' },
      issuer: { value: 'URL', help: 'who must have vouched for it, exactly' },
      'trusted-root': { value: 'FILE', help: 'trusted_root.json of the Sigstore instance' },
      'ignore-paths': { value: 'PATH', many: true, help: 'not part of the signed model; may be repeated' },
      'ignore-unsigned-files': { help: 'files that the signature does not name are no finding' },
      'allow-symlinks': {
        help: "follow symbolic links, to files elsewhere too, as in a snapshot of the Hub's cache",
      },
      format: outputFormat(['text', 'json', 'sarif', 'junit', 'cyclonedx', 'spdx']),
      output,
      'fail-on': failOn,
      config,
      'no-color': noColor,
    },
    exitCodes: '0 all is as it was, 1 findings, 2 usage or internal error, 3 something could not be read',
  },
  comply: {
    summary: 'what the controls of a framework, or of your own, come to',
    takes: '[paths...] | init DIR | check PROFILE',
    about: `Checks as secure-ml check does, and says what each control of a profile comes to: failed, incomplete, open (a person has to answer in secure-ml.compliance.yaml), waived, passed (nothing was found by what it looks at, which does not prove that it is met), not applicable, or not checked by this tool.

comply init DIR writes a profile of your own to begin with; comply check PROFILE says what is wrong with one.`,
    options: {
      profile: {
        value: 'PROFILE',
        help: 'path of a profile, or owasp-ml, owasp-llm, atlas, mlsvs, nist-ai-rmf, eu-ai-act-annex-iv (default: owasp-ml)',
      },
      controls: { value: 'ID', many: true, help: 'these controls only; further ones may follow' },
      format: outputFormat(['text', 'cli', 'json', 'html', 'junit', 'sarif', 'markdown', 'progress']),
      reporter: {
        value: 'FORMAT',
        choices: ['text', 'cli', 'json', 'html', 'junit', 'sarif', 'markdown', 'progress'],
        help: 'the same as --format',
      },
      output,
      explain: { help: 'say what the controls look at, and check nothing' },
      signers: {
        value: 'FILE',
        help: 'who signs which model (default: secure-ml.signers.yaml of your own repository)',
      },
      answers: {
        value: 'FILE',
        help: 'what people answered (default: secure-ml.compliance.yaml of your own repository)',
      },
      record: { value: 'FILE', help: 'write the dated result to a file that later runs compare with' },
      key: { value: 'FILE', help: 'sign it: FILE.sig stands beside it' },
      'password-file': passwordFile,
      compare: { value: 'FILE', help: 'say what changed since that result' },
      'public-key': { value: 'FILE', help: 'key that it must be signed by' },
      'fail-on': { ...failOn, help: 'a control fails from this severity on (default: medium)' },
      advisories,
      'action-tags': actionTags,
      config,
      'no-color': noColor,
    },
    exitCodes:
      '0 no control failed, 1 some did, 2 usage or internal error, 3 something could not be checked or is not answered',
  },
  deps: {
    summary: 'show what manifests ask for, and what that resolves to',
    takes: '[paths...]',
    about:
      'Prints the tree of the requirements of each manifest below the paths (default: this folder): the range that is asked for, the version that it resolves to by pins, locks and installed packages, and what each brings with it.',
    options: {
      format: { value: 'FORMAT', choices: ['text', 'json'], help: 'how to write the tree (default: text)' },
      freeze: { help: 'print name==version of everything that is resolved, as pip freeze does' },
      outdated: {
        help: 'print what newer releases exist and how many days behind it is; needs --online',
      },
      online: { help: 'ask OSV and the package index, by names and versions' },
      advisories,
      config,
      'no-color': noColor,
    },
    exitCodes: '0 printed, 2 usage or internal error, 3 something could not be read or asked',
  },
  diff: {
    summary: 'compare two bills of materials',
    takes: 'OLD NEW',
    about:
      'Prints which components of two CycloneDX files (check --format cyclonedx) were added or removed, and which have another version, digest or verdict.',
    options: {
      format: { value: 'FORMAT', choices: ['text', 'json'], help: 'how to write it (default: text)' },
      'exit-zero': exitZero,
      'no-color': noColor,
    },
    exitCodes: '0 the same, 1 different, 2 usage or internal error',
  },
  init: {
    summary: 'write a configuration, and files for hooks and pipelines',
    takes: '[folder]',
    about: 'Writes a commented secure-ml.yaml. Files that exist are never overwritten.',
    options: {
      'pre-commit': { help: 'also write .pre-commit-config.yaml' },
      ci: {
        value: 'SERVICE',
        choices: ['github', 'gitlab', 'jenkins', 'azure', 'bitbucket'],
        help: 'also write the file of this service that checks each change',
      },
    },
    exitCodes: '0 written, 2 usage or internal error, or a file that exists',
  },
  completion: {
    summary: 'print the completion script of a shell',
    takes: 'bash|zsh|fish',
    about:
      'Prints a script that completes commands, options and their values: source <(secure-ml completion bash).',
    options: {},
    exitCodes: '0 printed, 2 usage error',
  },
  fleet: {
    summary: 'judge the models of registries, with many workers',
    takes: 'enqueue|work|status|report|gate|retry|prune|serve [arguments...]',
    about: `Judges every model of many places, with as many workers as there are, and keeps what they found in a database: PGlite in a folder, for one process at a time, or a PostgreSQL that many machines share.

enqueue [SOURCE...] lists sources, or the registered ones, and asks for what is new. work judges it. status says how far it is. report [QUERY...] writes what was found, as check does. gate QUERY... exits as check would for the models that the query names, with 3 where there are none. retry asks again for files that no worker could judge. prune removes what is not needed any more. serve shows all of it on a page of this machine.

Sources are a folder, a file, list:FILE, s3://bucket/prefix, gs://bucket/prefix, azure://account/container/prefix, hf://ORG, hf://OWNER/NAME, models:/NAME/VERSION, runs:/RUN and oci://registry/repository:tag. Credentials are those of each service's own variables and profiles; none is stored.

Queries are words path:PATTERN verdict:V format:F sha256:HEX rule:ID global:NAME, all of which have to fit.`,
    options: {
      store,
      again: { help: 'enqueue: ask for files that were judged too' },
      concurrency: { value: 'N', help: 'work: processes that judge (default: one for each processor)' },
      'until-empty': { help: 'work: end when nothing is left' },
      timeout: { value: 'SECONDS', help: 'work: for one file (default: 300)' },
      metrics: { value: '[HOST:]PORT', help: 'work: figures for Prometheus (default: on this machine only)' },
      source: { value: 'SOURCE', many: true, help: 'report, gate: of these only; may be repeated' },
      by: {
        value: 'GROUP',
        choices: ['source', 'verdict', 'format', 'global', 'library', 'age'],
        help: 'report: counts by this',
      },
      format: outputFormat(['text', 'json', 'sarif', 'junit', 'cyclonedx', 'spdx', 'html', 'markdown']),
      output,
      'fail-on': failOn,
      days: { value: 'N', help: 'prune: history that is older (default: 365)' },
      port: { value: 'PORT', help: 'serve: where (default: any that is free)' },
      'no-color': noColor,
    },
    exitCodes:
      '0 done, 1 findings (report, gate), 2 usage or internal error, 3 something could not be judged',
  },
  registry: {
    summary: 'sources that fleet enqueue lists',
    takes: 'add|list|remove [SOURCE...]',
    about: 'Remembers, shows and forgets the sources that secure-ml fleet enqueue lists when none is named.',
    options: {
      store,
      format: { value: 'FORMAT', choices: ['text', 'json'], help: 'how to write the list (default: text)' },
    },
    exitCodes: '0 done, 2 usage or internal error',
  },
  lsp: {
    summary: 'serve an editor over the Language Server Protocol',
    about: 'Serves editors on standard input and output until they leave.',
    options: { stdio: { required: true, help: 'the only transport' } },
    exitCodes: '0 the editor left, 2 usage or internal error',
  },
  mcp: {
    summary: 'serve an agent over the Model Context Protocol',
    takes: '[roots...]',
    about:
      'Serves read-only tools on standard input and output: check_model, check_code, explain_model, explain_rule and verify_lock. Only files below the roots (default: this folder) are read.',
    options: {},
    exitCodes: '0 the client left, 2 usage or internal error',
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

/** Commands that are rooms of their own, which the command line does not import. */
export type ApartName = 'fleet' | 'lsp' | 'registry';

/** Name of a command. */
export type CommandName = keyof typeof commandTable;

type ValueOf<Option> = Option extends { readonly many: true }
  ? string[]
  : Option extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : Option extends { readonly value: string }
      ? string
      : boolean;

/** What the user gave to a command: options by name, and what stands beside them. */
export interface Given<Name extends CommandName> {
  readonly values: {
    readonly [Option in keyof (typeof commandTable)[Name]['options']]?:
      | ValueOf<(typeof commandTable)[Name]['options'][Option]>
      | undefined;
  };
  readonly positionals: readonly string[];
}
