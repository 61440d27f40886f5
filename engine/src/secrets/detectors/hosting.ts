import { endsWithChecksum, isPrivateJwt, isUserAndPassword } from '../checks';
import { block, sources as from, token } from '../detector';
import { vendors as by } from '../vendors';

/** A server that nobody else can reach: its name has no dot, as in a network of containers, or is one that documentation makes up. */
const ownMachine =
  /@(?:localhost|[a-z][\w-]{0,60}(?=[:/?#\s"'`,;)\]]|$)|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal|(?:[\w-]{1,60}\.)?example\.(?:com|org|net))(?![\w.-])/iy;

/** Source hosting, registries, messages and everything that is not particular to machine learning. */
export const hosting = [
  token('docker-pat', by.docker, 'dckr_', /dckr_(?:pat_[\w-]{27}|oat_[\w-]{32})(?![\w-])/, from.secretlint),
  block(
    'docker-config-auth',
    by.docker,
    '"auth',
    /"auth\\?"\s{0,8}:\s{0,8}\\?"([A-Za-z0-9+/=]{8,500})(?![A-Za-z0-9+/=])/,
    from.shapes,
    {
      accepts: isUserAndPassword,
      nearby: { words: ['"auths', '\\"auths'], distance: 2000 },
    },
  ),
  token(
    'github-classic',
    by.github,
    'ghp_ | gho_ | ghu_ | ghs_ | ghr_',
    /gh[pousr]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/,
    from.gitleaks,
    {
      accepts: endsWithChecksum,
    },
  ),
  token(
    'github-fine',
    by.github,
    'github_pat_',
    /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?!\w)/,
    from.secretlint,
  ),
  token(
    'github-app-jwt',
    by.github,
    'ghs_',
    /ghs_[0-9]{1,20}_[\w-]{1,1000}\.[\w-]{1,10000}\.[\w-]{20,1000}(?![\w-])/,
    from.secretlint,
  ),
  token(
    'gitlab-pat',
    by.gitlab,
    'glpat-',
    /glpat-[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?(?![\w-])/,
    from.gitleaks,
  ),
  token(
    'gitlab-runner',
    by.gitlab,
    'glrt- | glagent-',
    /gl(?:rt-[\w-]{20,60}|agent-[\w-]{50})(?![\w-])/,
    from.gitleaks,
    {
      entropy: 3,
    },
  ),
  // Deploy keys, jobs, triggers, feeds, mail, SCIM, feature flags and applications: prefixes that GitLab documents.
  token(
    'gitlab-other',
    by.gitlab,
    'gldt- | glcbt- | glptt- | glft- | glimt- | glsoat- | glffct- | gloas-',
    /gl(?:dt|cbt|ptt|ft|imt|soat|ffct|oas)-[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?(?![\w-])/,
    from.gitleaks,
  ),
  token('sentry', by.sentry, 'sntryu_', /sntryu_[a-f0-9]{64}(?![a-f0-9])/, from.gitleaks),
  token(
    'sourcegraph',
    by.sourcegraph,
    'sgp_',
    /sgp_(?:[a-f0-9]{16}|local)_[a-f0-9]{40}(?![a-f0-9])/,
    from.gitleaks,
  ),
  token(
    'planetscale',
    by.planetscale,
    'pscale_',
    /pscale_(?:pw|tkn|oauth)_[\w.=-]{32,64}(?![\w-])/,
    from.gitleaks,
  ),
  token('neon', by.neon, 'napi_', /napi_[A-Za-z0-9]{64}(?![A-Za-z0-9])/, from.memory, { severity: 'low' }),
  token('figma', by.figma, 'figd_', /figd_[\w-]{38,44}(?![\w-])/, from.kingfisher),
  token('vercel', by.vercel, 'vck_ | vcp_', /vc[kp]_[A-Za-z0-9]{56}(?![A-Za-z0-9])/, from.memory, {
    severity: 'low',
  }),
  token(
    'vercel-blob',
    by.vercelBlob,
    'vercel_blob_rw_',
    /vercel_blob_rw_[A-Za-z0-9]{12,20}_[A-Za-z0-9]{24,40}(?!\w)/,
    from.seen,
  ),
  token('dbt', by.dbt, 'dbtu_ | dbtc_', /dbt[uc]_[\w-]{36,44}(?![\w-])/, from.memory, { severity: 'low' }),
  token(
    'slack-token',
    by.slack,
    'xox',
    /xox[abeoprs]-(?=[\w-]{0,200}\d)[A-Za-z0-9-]{24,290}(?![\w-])/,
    from.secretlint,
    {
      entropy: 2.5,
    },
  ),
  token(
    'slack-app-token',
    by.slack,
    'xapp-',
    /xapp-\d-[A-Z0-9]{5,20}-\d{5,20}-[a-f0-9]{20,100}(?![\w-])/,
    from.secretlint,
  ),
  block(
    'slack-webhook',
    by.slackHook,
    'hooks.slack.com/',
    /hooks\.slack\.com\/(?:services|workflows|triggers)\/([A-Za-z0-9/+]{40,56})(?![A-Za-z0-9/+])/,
    from.gitleaks,
    { entropy: 3 },
  ),
  block(
    'discord-webhook',
    by.discord,
    'discord.com/api/ | discordapp.com/api/',
    /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/([\w-]{60,72})(?![\w-])/i,
    from.secretlint,
    { entropy: 3 },
  ),
  // The number of the bot, and a key that begins with two As.
  token('telegram-bot-token', by.telegram, ':AA', /\d{10}:AA[\w-]{33}(?![\w-])/, from.gitleaks, {
    entropy: 3.5,
    offset: 10,
  }),
  token('telegram-old-bot-token', by.telegram, ':AA', /\d{9}:AA[\w-]{33}(?![\w-])/, from.gitleaks, {
    entropy: 3.5,
    offset: 9,
  }),
  token(
    'linear-key',
    by.linear,
    'lin_api_ | lin_oauth_',
    /lin_(?:api_[A-Za-z0-9]{40}|oauth_[a-f0-9]{64})(?![A-Za-z0-9])/,
    from.gitleaks,
  ),
  token('notion-token', by.notion, 'ntn_', /ntn_[A-Za-z0-9]{46}(?![A-Za-z0-9])/, from.gitleaks),
  token('npm-token', by.npm, 'npm_', /npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/, from.gitleaks, {
    accepts: endsWithChecksum,
  }),
  token(
    'pypi-token',
    by.pypi,
    'pypi-AgE',
    /pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,1000}(?![\w-])/,
    from.gitleaks,
  ),
  block(
    'pypirc-password',
    by.pypi,
    'password',
    /password[ \t]{0,4}[=:][ \t]{0,4}([^\s'"=]{8,200})(?=\s|$)/,
    from.derived,
    {
      entropy: 2.5,
      chosen: true,
      nearby: { words: ['[pypi]', '[testpypi]'], distance: 300 },
    },
  ),
  block(
    'pip-index-creds',
    by.pip,
    'index-url | index_url',
    /index[-_]url['"]?[\s=:]{1,4}['"]?https?:\/\/[^\s:/@]{0,80}:([^\s@${}<>/]{3,200})@/i,
    from.derived,
    { entropy: 2, chosen: true },
  ),
  block(
    'private-key-pem',
    by.privateKey,
    '-----BEGIN ',
    // Whole lines of base64, so that a block without an end does not take what follows it along.
    /(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:\\[rn]|\\?[\s"',()]){0,60}(?:[A-Za-z-]{4,20}: [^\r\n\\"']{1,80}(?:\\[rn]|\\?[\s"',()]){1,60}){0,4}[A-Za-z0-9+/]{64,16000}={0,2}(?:(?:\\[rn]|\\?[\s"',()]){1,60}[A-Za-z0-9+/]{40,16000}={0,2}){0,400}(?:(?:(?:\\[rn]|\\?[\s"',()]){1,60}[A-Za-z0-9+/]{1,39}={0,2})?(?:\\[rn]|\\?[\s"',()=\w]){0,60}-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?)/,
    from.gitleaks,
    { accepts: hasKeyBody, madeByAnybody: true },
  ),
  block(
    'private-key-base64',
    by.privateKey,
    'LS0tLS1CRUdJTi',
    // `-----BEGIN PRIVATE KEY` and its kinds once more in base64, as kubeconfig and Kubernetes' Secrets keep it.
    /(LS0tLS1CRUdJTi(?:BSU0EgUFJJVkFURSBLRV|BFQyBQUklWQVRFIEtFW|BQUklWQVRFIEtFW|BPUEVOU1NIIFBSSVZBVEUgS0VZ)[A-Za-z0-9+/]{100,16000}={0,2})/,
    from.derived,
    { madeByAnybody: true },
  ),
  block(
    'private-key-putty',
    by.privateKey,
    'Private-Lines: ',
    /Private-Lines: \d{1,3}\s{1,2}([A-Za-z0-9+/]{40,64}={0,2})/,
    from.derived,
    { nearby: { words: ['encryption: none'], distance: 8000 }, madeByAnybody: true },
  ),
  block('private-key-jwk', by.privateKey, '"d"', /"d"\s{0,8}:\s{0,8}"([\w-]{43,700})"/, from.derived, {
    nearby: { words: ['"kty"'], distance: 4000 },
    madeByAnybody: true,
  }),
  block(
    'pgpass',
    by.url,
    ':5432:',
    /:5432:[\w*-]{1,60}:[\w*.-]{1,60}:([^\s:"'@/]{6,100})(?=\s|$)/,
    from.derived,
    { entropy: 2.5, chosen: true },
  ),
  token(
    'jwt',
    by.jwt,
    'eyJ',
    /eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{10,2000}(?![\w-])/,
    from.gitleaks,
    { severity: 'medium', accepts: isPrivateJwt },
  ),
  block(
    'url-password',
    by.url,
    '://',
    /(?<=https?):\/\/[^\s:/@"'<>{}$]{1,80}:([^\s@/"'{}<>$]{3,100})@[\w.-]/i,
    from.secretlint,
    { entropy: 2.5, chosen: true, mildBefore: ownMachine },
  ),
  block(
    'db-url',
    by.database,
    '://',
    /(?<=(?:postgres(?:ql)?|mysql|mariadb|mongodb|mongodb\+srv|rediss?|amqps?|mssql|clickhouse|snowflake|cockroachdb|oracle|redshift|trino|presto|hive|db2|vertica|couchbase|neo4j|bolt|cassandra|questdb|ldaps?|s?ftps?|smtps?|imaps?|mqtts?|nats|kafka|elasticsearch|milvus|databricks|qdrant|sqlserver|firebird|teradata|impala|druid|kudu|influxdb|etcd|celery\+\w{1,20}|socks[45]h?)(?:\+\w{1,20})?):\/\/[^\s:/@"'<>{}$]{0,80}:([^\s@/"'{}<>$]{3,200})@[\w.-]/i,
    from.secretlint,
    { entropy: 2, chosen: true, mildBefore: ownMachine },
  ),
  block('jdbc-password', by.database, 'password=', /password=([^&;=\s"'${}<>]{3,100})/i, from.shapes, {
    severity: 'medium',
    entropy: 2,
    chosen: true,
    nearby: { words: ['jdbc:'], distance: 300 },
  }),
  block(
    'jdbc-oracle',
    by.database,
    'jdbc:oracle:',
    /jdbc:oracle:(?:thin|oci8?):[^\s/@"'<>{}$]{1,80}\/([^\s@/"'{}<>$]{3,100})@/i,
    from.derived,
    { entropy: 2, chosen: true },
  ),
  // What programs are told on their command line is in the history of the shell and in lists of processes as well. Where the
  // program's name stands again its own search begins, so that a text full of it is read once.
  block(
    'curl-user',
    by.http,
    'curl',
    /curl(?:[ \t]{1,4}[^\s]{1,200}(?<!curl)){0,12}[ \t]{1,4}(?:-u|--user|--proxy-user)[ =]["']?[^\s:'"$]{1,100}:([^\s'"$@`\\]{6,200})/i,
    from.derived,
    { severity: 'medium', entropy: 2.3, chosen: true },
  ),
  block(
    'client-password',
    by.database,
    'mysql | sshpass',
    /(?:mysql(?:dump|admin)?(?:[ \t]{1,4}[^\s]{1,100}(?<!mysql(?:dump|admin)?)){0,12}[ \t]{1,4}-p|sshpass[ \t]{1,4}-p[ \t]{0,4})["']?([^\s"'$`\\]{6,100})/i,
    from.derived,
    { severity: 'medium', entropy: 2.3, chosen: true },
  ),
  // In braces stands anything; a name alone is a template's.
  block(
    'connection-string-braces',
    by.database,
    'pwd={ | password={',
    /(?:pwd|password)=\{([A-Za-z\d]{4,40}[!#$%&*+,.:;?@^~-][^\s{}"']{0,80})\}/i,
    from.derived,
    {
      entropy: 2.3,
      chosen: true,
      nearby: { words: ['server=', 'data source=', 'driver=', 'uid=', 'user id=', 'dbname='], distance: 300 },
    },
  ),
  // ODBC, ADO.NET and libpq put the password among other keys of one text.
  block(
    'connection-string-password',
    by.database,
    'pwd= | password=',
    // Not a call in an f-string: `PWD={escape(password)}`.
    /(?:pwd|password)=\{?([\w!@#%^*+.~-]{8,128})(?![\w!@#%^*+.~(-])/i,
    from.derived,
    {
      entropy: 2.3,
      chosen: true,
      nearby: { words: ['server=', 'data source=', 'driver=', 'uid=', 'user id=', 'dbname='], distance: 300 },
    },
  ),
  block(
    'http-bearer',
    by.http,
    'authorization',
    /authorization['"\\]{0,3}[ \t]{0,3}[:=][ \t]{0,3}f?['"\\]{0,2}(?:bearer|token)[ \t]{1,3}([\w.=+/~-]{16,4000})(?![\w.=+/~-])/i,
    from.gitleaks,
    { severity: 'medium', entropy: 3.2, chosen: true },
  ),
  token('vault-token', by.vault, 'hvs. | hvb. | hvr.', /hv[sbr]\.[\w-]{90,300}(?![\w-])/, from.secretlint),
  token('sendgrid-key', by.sendgrid, 'SG.', /SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/, from.secretlint),
  token(
    'stripe-key',
    by.stripe,
    'sk_live_ | rk_live_',
    /[rs]k_live_[A-Za-z0-9]{24,99}(?![A-Za-z0-9])/,
    from.gitleaks,
  ),
  token(
    'grafana-token',
    by.grafana,
    'glsa_',
    /glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}(?![A-Za-z0-9])/,
    from.gitleaks,
  ),
  token('supabase-secret', by.supabase, 'sb_secret_', /sb_secret_[\w-]{31,36}(?![\w-])/, from.kingfisher, {
    entropy: 4,
  }),
  token('supabase-account', by.supabase, 'sbp_', /sbp_[0-9a-f]{40}(?!\w)/, from.kingfisher),
  // `phc_` is the key of a project, which stands in pages that everybody reads.
  token('posthog-personal', by.posthog, 'phx_', /phx_[A-Za-z0-9_]{43}(?!\w)/, from.kingfisher, {
    entropy: 3.5,
  }),
  token('pulumi', by.pulumi, 'pul-', /pul-[0-9a-f]{40}(?!\w)/, from.gitleaks),
  token(
    'doppler',
    by.doppler,
    'dp.pt. | dp.ct. | dp.st. | dp.sa. | dp.scim. | dp.audit.',
    /dp\.(?:(?:pt|ct|sa|scim|audit)\.|st\.(?:[\w-]{2,35}\.)?)[A-Za-z0-9]{40,44}(?!\w)/,
    from.kingfisher,
  ),
  token(
    'terraform-cloud',
    by.terraformCloud,
    '.atlasv1.',
    /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}(?![\w=-])/,
    from.gitleaks,
    { offset: 14 },
  ),
  token('airtable-pat', by.airtable, 'pat', /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}(?!\w)/, from.gitleaks),
];

/** The header is followed by base64, not by words that say where the key would be. */
function hasKeyBody(pem: string): boolean {
  const body = pem.replace(/^-----BEGIN [A-Z0-9 ]{0,40}-----/, '').replace(/\\[rn]/g, '');
  return /[A-Za-z0-9+/=\s]{48}/.test(body) && (body.match(/[A-Za-z0-9+/=]/g) ?? []).length >= 64;
}
