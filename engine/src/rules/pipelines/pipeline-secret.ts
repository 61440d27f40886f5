import { t } from '../../../../l10n/messages';
import type { PipelineKind } from '../../pipelines/document';
import { guidedFix } from '../../pipelines/fixes';
import { everyPipeline, type PipelineContext, type PipelineRule } from '../../pipelines/pipelineRule';
import { loginFix, mountFix, referenceFix, workflowSecret } from '../../pipelines/secretFixes';
import { jobsOf, reusableWorkflows } from '../../pipelines/workflow';
import { isFirstTried } from '../../secrets/filters';
import { isSecretFile } from '../../secrets/secretFiles';
import { at, type DataNode, entriesAt, stringAt, textAt } from '../../text/data/node';
import type { TextReport } from '../../text/textReport';

/** Names of variables that hold credentials; a path, a file or a limit of one is none, and neither is a token of a tokenizer. */
const secretName =
  /(?:^|_)(?<!(?:^|_)(?:PAD|EOS|BOS|UNK|SEP|CLS|MASK|STOP|START|IMAGE)_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|AUTH_KEY)(?:$|_(?!FILE|PATH|NAME|ID|URL|URI|ENDPOINT|LIFETIME|TTL|LENGTH|LIMIT|COUNT|BUDGET|SIZE|TYPE|KIND|HEADER|EXPIR|STORE|PROVIDER|MOUNT|PERMISSION|POLICY|SCOPE|USAGE|VERSION))/i;
/** References to somewhere else, empty and plainly made-up values. */
const noSecret =
  /^$|\$|\{\{|\ue000|^(?:true|false|none|null|changeme|dummy|test|example|\d+|<[^>]*>|x+|\*+)$|^["']?(?:replace|your|my|change|insert|enter|put|fake|dummy|mock|sample|placeholder)[ _-]|^\/|^(?:file|vault|arn|aws-sm|gcp-sm|op):|\.(?:json|pem|key|txt|ya?ml|env)$|1234567890/i;

/** Databases that a build server starts beside a job are gone with its runner. */
const database =
  /^(?:MSSQL_SA|SA|MYSQL(?:_ROOT)?|MARIADB(?:_ROOT)?|POSTGRES(?:QL)?|MONGO_INITDB_ROOT|REDIS|RABBITMQ_DEFAULT)_PASS(?:WORD)?$/i;
const builds: ReadonlySet<PipelineKind> = new Set([
  'workflow',
  'gitlab',
  'jenkins',
  'azure',
  'bitbucket',
  'circleci',
]);

/** What stands beside a password and is none. */
const companion =
  /(?:^|[_.-])(?:user(?:_?name)?|login|db|database|db_?name|host(?:_?name)?|port|region|bucket|schema|driver|engine|dialect)$/i;

/** What settings with a credential in them say somewhere. */
const credential = /pass|pwd|secret|token|key|cred|auth|login|private|:\/\/[^\s/@]{1,200}@/i;

/** Private keys, and files for credentials, that images are built with. */
const keyFile =
  /(?:^|[\\/])(?:id_(?:rsa|dsa|ecdsa|ed25519)|[\w.-]{0,60}key[\w.-]{0,20}\.pem|[\w.-]{1,60}\.(?:p12|pfx|jks|ppk)|\.pypirc|\.git-credentials|\.(?:ssh|aws|kube)(?:[\\/](?:config|\*)?)?|(?:service[-_]account|gcp[-_]key|client[-_]secret)[\w.-]{0,60}\.json)$/i;

export const rule: PipelineRule = {
  meta: {
    id: 'pipeline-secret',
    code: 'SML607',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-798',
    atlas: ['AML.T0055'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: [
      'hardcoded-container-credentials',
      'overprovisioned-secrets',
      'secrets-inherit',
      'unredacted-secrets',
    ],
  },
  pipelines: {
    kinds: everyPipeline,
    *check(context) {
      const { document, edit } = context;
      const { kind, variables, copied, roots, text } = document;
      for (const { path, start, end } of copied)
        if (isSecretFile(path) || keyFile.test(path))
          yield { start, end, identity: path, message: t('pipeline-secret.file-in-image', path) };
      for (const variable of variables) {
        const { name, value, named, kind: as } = variable;
        if (!secretName.test(name)) continue;
        // A build argument stays in the history of the image, whatever it is given at build time.
        const isArgument = kind === 'dockerfile' && as === 'argument';
        // `ENV TOKEN=$TOKEN` writes what the build was given into the image.
        const isCopied =
          kind === 'dockerfile' && as === 'environment' && new RegExp(`^\\$\\{?${name}\\}?$`).test(value);
        if (
          !isArgument &&
          !isCopied &&
          (noSecret.test(value.replace(/^["']|["']$/g, '')) || value.length < 6)
        )
          continue;
        yield {
          // The value is nobody's business.
          start: named.start,
          end: named.end,
          identity: name,
          message:
            isArgument || isCopied
              ? t('pipeline-secret.build-argument-readable', name)
              : kind === 'dockerfile'
                ? t('pipeline-secret.hard-coded-in-image', name)
                : t('pipeline-secret.hard-coded-in-file', name),
          ...(isFirstTried(value) || (builds.has(kind) && database.test(name))
            ? { severity: 'low' as const }
            : {}),
          ...(isArgument
            ? mountFix(variable, document, edit)
            : isCopied
              ? {}
              : referenceFix(variable, document, edit)),
        };
      }
      if (kind === 'dockerfile') yield* logins(context);
      if (kind === 'dockerfile') yield* passwords(context);
      if (kind === 'jenkins') yield* putInByGroovy(context);
      if (kind === 'kubernetes') yield* committedSecrets(roots, text);
      if (kind !== 'workflow') return;
      for (const place of credentialsOf(roots[0], context)) yield place;
      for (const match of text.matchAll(
        /\$\{\{\s{0,8}(?:toJSON\(\s{0,8}secrets\s{0,8}\)|secrets\[(?!\s{0,8}'[\w-]{1,100}'\s{0,8}\])[^\]]{1,100}\])\s{0,8}\}\}/gi,
      )) {
        const isAll = /tojson/i.test(match[0]);
        yield {
          start: match.index,
          end: match.index + match[0].length,
          severity: isAll ? 'high' : 'low',
          message: isAll
            ? t('pipeline-secret.passes-all-secrets')
            : t('pipeline-secret.secret-selected-at-runtime'),
        };
      }
      for (const match of text.matchAll(/\bfromJSON\(\s{0,8}secrets\.\w{1,100}\s{0,8}\)/gi))
        yield {
          start: match.index,
          end: match.index + match[0].length,
          severity: 'low',
          message: t('pipeline-secret.parts-not-masked'),
        };
      for (const job of reusableWorkflows(roots[0])) {
        const inherited = textAt(job, 'secrets');
        if (inherited?.value !== 'inherit') continue;
        const { start, end } = inherited;
        yield {
          start,
          end,
          severity: 'low',
          message: t('pipeline-secret.inherits-all-secrets'),
        };
      }
    },
  },
};

/** Passwords of accounts that an image sets: `echo 'root:root' | chpasswd`. */
function* passwords({ document: { commands } }: PipelineContext): Iterable<TextReport> {
  for (const { command, offset } of commands)
    for (const match of command.matchAll(
      /\b(?:echo|printf)[ \t]{1,4}(?:-e[ \t]{1,4})?["']?([a-z_][\w-]{0,31}):(?!\$|["'])[^\n|]{1,100}\|[ \t]{0,8}(?:sudo[ \t]{1,4})?chpasswd\b/g,
    ))
      yield {
        // The password is nobody's business.
        start: offset + match.index + match[0].length - 'chpasswd'.length,
        end: offset + match.index + match[0].length,
        identity: `chpasswd ${match[1]}`,
        severity: match[1] === 'root' ? 'high' : 'medium',
        message: t('pipeline-secret.password-in-image', match[1]),
      };
}

/**
 * Credentials that Groovy puts into a command before a shell gets it: they show among the processes, and their signs are read by the shell.
 * Source: www.jenkins.io/doc/book/pipeline/jenkinsfile/#string-interpolation
 */
function* putInByGroovy({ document: { commands, text } }: PipelineContext): Iterable<TextReport> {
  const names = new Set(
    [
      ...text.matchAll(
        /\b(?:variable|(?:password|username|keyFile|passphrase|token)Variable)\s{0,8}:\s{0,8}["'](\w{1,100})["']/g,
      ),
      ...text.matchAll(/^[ \t]{0,80}(\w{1,100})[ \t]{0,8}=[ \t]{0,8}credentials[ \t]{0,8}\(/gm),
    ].map(([, name]) => name),
  );
  for (const { command, offset, isOpen } of names.size === 0 ? [] : commands) {
    if (isOpen !== true) continue;
    for (const match of command.matchAll(/\$\{?(?:env\.)?([A-Za-z_]\w{0,100})\}?/g)) {
      // A sign that is escaped is left to the shell.
      if (!names.has(match[1].replace(/_(?:PSW|USR)$/, '')) && !names.has(match[1])) continue;
      if (text[offset + match.index - 1] === '\\') continue;
      yield {
        start: offset + match.index,
        end: offset + match.index + match[0].length,
        identity: match[1],
        message: t('pipeline-secret.put-in-by-groovy', match[1]),
      };
      // One change mends the whole command.
      break;
    }
  }
}

/** Logins while an image is built: the token is written into a layer, and stands in the command. */
function* logins({ document: { commands, text }, edit }: PipelineContext): Iterable<TextReport> {
  for (const run of commands) {
    const { command, offset, when } = run;
    if (when !== 'build' || text.slice(offset, offset + command.length).includes('type=secret')) continue;
    for (const match of command.matchAll(
      /(^|[\s;&|(])((?:huggingface-cli|hf[ \t]+auth|wandb|docker|comet|clearml|az|gh[ \t]+auth|neptune)[ \t]+login)(?=[ \t][^\n;&|]{0,300}?(?:\$|-p\b|--token|--password|--key))/g,
    )) {
      const start = offset + match.index + match[1].length;
      yield {
        start,
        end: start + match[2].length,
        message: t('pipeline-secret.login-in-image-build'),
        ...loginFix(run, text, edit),
      };
    }
  }
}

/** Kubernetes' Secrets with their values: base64 is no encryption. Those that sops or a controller encrypts are of other shapes. */
function* committedSecrets(roots: readonly DataNode[], text: string): Iterable<TextReport> {
  for (const root of roots) {
    if (stringAt(root, 'kind') !== 'Secret' || at(root, 'sops') !== undefined) continue;
    for (const table of ['data', 'stringData']) {
      for (const [name, { key, value }] of entriesAt(root, table)) {
        if (value.kind !== 'text' || value.value.length < 6 || companion.test(name)) continue;
        // A template, or a text that another program fills in.
        if (/[$\ue000]|^(?:<.*>|ENC\[|your|change|replace|x+$|PLACEHOLDER|TODO)/i.test(value.value)) continue;
        if (text.slice(value.start, value.end).includes('<')) continue;
        // The settings of a program, without anything that would be secret.
        if (table === 'stringData' && value.value.trim().includes('\n') && !credential.test(value.value))
          continue;
        yield {
          ...key,
          identity: name,
          ...(isFirstTried(value.value) || firstTriedInUrl.test(value.value)
            ? { severity: 'low' as const }
            : {}),
          message: t('pipeline-secret.committed-secret-value', name),
        };
      }
    }
  }
}

/** `postgresql://postgres:mysecretpassword@db/x` */
const firstTriedInUrl =
  /^[a-z][a-z0-9+]{1,20}:\/\/[^\s:/@]{1,60}:(?:my)?(?:secret)?(?:password|postgres|admin|secret|root)\d{0,4}@/i;

/** Passwords for registries of images that a workflow's containers come from. */
function* credentialsOf(root: DataNode | undefined, { edit }: PipelineContext): Iterable<TextReport> {
  for (const { value: job } of jobsOf(root)) {
    const containers = [at(job, 'container'), ...entriesAt(job, 'services').map(([, { value }]) => value)];
    for (const container of containers) {
      const password = textAt(container, 'credentials', 'password');
      if (password === undefined || noSecret.test(password.value)) continue;
      const entries = entriesAt(container, 'credentials');
      const key = entries.find(([name]) => name === 'password')?.[1].key ?? password;
      yield {
        start: key.start,
        end: key.end,
        identity: 'registry password',
        message: t('pipeline-secret.hard-coded-in-file', 'password'),
        ...guidedFix(
          t('common.use-value', 'secrets.REGISTRY_PASSWORD'),
          [{ start: password.start, end: password.end, newText: workflowSecret('REGISTRY_PASSWORD') }],
          edit,
        ),
      };
    }
  }
}
