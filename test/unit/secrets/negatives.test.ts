import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { filters } from '../../../engine/src/secrets/filters';
import { defaults } from '../analysis/support';
import { sampleOf } from './sample';
import { letters } from './tokens';

/* Text that looks like a secret and is none: nothing of it may be reported with medium severity or more. */

const hex = (count: number, seed = 1) => sampleOf(new RegExp(`[0-9a-f]{${count}}`), seed);
const random = letters(24);
const dollar = '$';
const prefixed = (...parts: string[]) => parts.join('');

const modelTokens =
  'pad eos bos unk mask sep cls image video audio start end stop prompt first last next next_page input output continuation new decoder_start forced_bos begin additional_special current word sub_word text vocab prefix suffix separator fim_prefix tool system user assistant boi eoi'.split(
    ' ',
  );
const placeholders = [
  'your-api-key-here',
  'YOUR_API_KEY',
  '<insert key>',
  'xxxxxxxxxxxxxxxxxxxx',
  '****************',
  'changeme-please1',
  'replace-with-key1',
  'my-secret-token',
  'example-key-12345',
  'dummy_key_000011',
  'test-api-key-1',
  'sample_value_42',
  'redacted-by-ci-1',
  'placeholder-42',
  'todo-fill-me-in-1',
  'none-of-your-bus1',
  'fake_token_a1b2',
  'hidden_value_1',
  'foobar123456',
  'abcdefgh12345678',
  '1234567890abcd',
  'aaaaaaaaaaaa11',
  '{{ api_key }}',
  `${dollar}{API_KEY}`,
  '%(api_key)s',
  '{api_key}',
  '<your token>',
  '[your-token]',
  `${dollar}API_KEY`,
  'sk-...',
  'hf_...',
  '...',
];
const lookups = [
  'os.environ["API_KEY"]',
  'os.getenv("API_KEY")',
  'os.environ.get("API_KEY")',
  'os.getenv("API_KEY", "")',
  'getpass("API key: ")',
  'getpass.getpass()',
  'userdata.get("API_KEY")',
  'UserSecretsClient().get_secret("API_KEY")',
  'settings.api_key',
  'config["api_key"]',
  'st.secrets["key"]',
  'keyring.get_password("a", "b")',
  'dbutils.secrets.get("scope", "key")',
  'input("key")',
  'None',
  '""',
  'f"{key}"',
  'Secret.from_name("wandb")',
  'args.api_key',
  'load_key(path)',
  'secrets.token_hex(16)',
];
const describingNames = [
  'token_path',
  'key_file',
  'secret_name',
  'password_field',
  'token_url',
  'token_type',
  'api_key_id',
  'token_length',
  'secret_arn',
  'password_hash',
  'token_format',
  'key_header',
  'api_key_env',
  'password_policy',
  'secret_version',
  'token_class',
  'auth_method',
  'auth_scheme',
  'credential_provider',
  'password_prompt',
  'secret_label',
  'token_prefix',
  'primary_key',
  'sort_key',
  'foreign_key',
  'keyboard',
  'monkey',
  'author',
  'tokenizer',
  'passes',
  'passage',
  'compass',
  'secretary_name',
  'key',
  'partition_key',
];
const digests = [
  `commit = "${hex(40)}"`,
  `sha256 = "${hex(64)}"`,
  `md5: "${hex(32)}"`,
  `revision="${hex(40)}"`,
  `load("a/b", revision="${hex(40)}", token=None)`,
  `git+https://github.com/wandb/wandb@${hex(40)}`,
  `wandb==0.16.0 --hash=sha256:${hex(64)}`,
  `mistral_commit = "${hex(32)}"`,
  `cohere_sha = "${hex(40)}"`,
  `# wandb artifact digest ${hex(32)}`,
  `dagshub_rev: ${hex(40)}`,
  `kaggle_md5 = "${hex(32)}"`,
  `id = "${sampleOf(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/, 2)}"`,
  `api_key = "3f2504e0-4f89-11d3-9a0c-0305e82c3301"`,
  `etag = '"${hex(32)}"'`,
  `integrity="sha512-${letters(86)}=="`,
  `run_id = "${hex(32)}"  # mlflow`,
  `experiment_key = "${hex(32)}"`,
  `checksum: ${hex(40)}`,
  `blob ${hex(40)}`,
  `"commit_id": "${hex(40)}"`,
  `wandb_sha = "${hex(40)}"`,
  `image: repo@sha256:${hex(64)}`,
  `uuid = "${hex(32)}"`,
];
const shapes = [
  // Names of classes have as many characters as keys of Mistral.
  'class MistralToken(MistralPreTrainedModel): pass\n\n\nclass MistralForSequenceClassification(Generic): pass',
  'class Ministral3(MistralForToken): pass\n\n\nclass Ministral3ForTokenClassification(Base): pass',
  'from huggingface_hub import hf_hub_download',
  'x = "hf_hub_url_of_some_model"',
  'x = "sk-learn"',
  'x = "task-0123456789"',
  'x = "r8_model"',
  'x = "fw_update_image_v2"',
  'x = "npm_config_registry"',
  `x = "${prefixed('hf', '_')}${'x'.repeat(34)}"`,
  `x = "${prefixed('hf', '_')}${letters(20)}"`,
  `x = "${prefixed('gh', 'p_')}${letters(36)}"`,
  `x = "${prefixed('npm', '_')}${letters(36)}"`,
  `x = "${prefixed('AK', 'IA')}IOSFODNN7EXAMPLE"`,
  `x = "${prefixed('AI', 'za')}${'0'.repeat(35)}"`,
  `x = "${prefixed('xox', 'b-')}your-token-goes-here-please"`,
  `x = "${prefixed('sk-', 'ant-api03-')}example"`,
  'x = "eyJhbGciOiJIUzI1NiJ9"',
  'x = "dapi"',
  'x = "pa-"',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN RSA PRIVATE KEY-----\\n...\\n-----END RSA PRIVATE KEY-----',
  '-----BEGIN PUBLIC KEY-----',
  'url = "https://user:password@example.com/x"',
  'url = "https://user:pass@host/x"',
  `url = "https://${dollar}{USER}:${dollar}{PASSWORD}@host/x"`,
  'url = "https://{user}:{password}@host/x"',
  'url = "postgres://postgres:postgres@localhost/db"',
  'url = "postgresql://user:changeme@db/x"',
  'url = "redis://localhost:6379/0"',
  'url = "https://host:8080/a@b"',
  'url = "http://[::1]:8080/"',
  'headers = {"Authorization": f"Bearer {token}"}',
  'headers = {"Authorization": "Bearer <token>"}',
  `headers = {"Authorization": "Bearer ${dollar}TOKEN"}`,
  `src = "data:image/png;base64,${letters(400)}"`,
  `weights = "${letters(300)}"`,
  `<img src="data:image/png;base64,${letters(60)}${prefixed('AK', 'IA')}${letters(90)}">`,
  'if token == "a1B2c3D4e5F6g7": pass',
  `print("token:", len(x))`,
];

const python = [
  ...modelTokens.map((name) => `${name}_token = "${random}"`),
  ...placeholders.map((value) => `API_KEY = "${value}"`),
  ...placeholders.slice(0, 16).map((value) => `client = Client(password="${value}")`),
  ...lookups.map((value) => `API_KEY = ${value}`),
  ...describingNames.map((name) => `${name} = "a1B2c3D4e5F6g7"`),
  ...digests,
  ...shapes,
  'max_tokens = "4096"',
  'num_tokens: int = 4',
  'token_type_ids = "a1B2c3D4e5F6"',
  `secret_santa = "${random}"`,
  `no_password = "${random}"`,
  `# password = "${random}"`,
  `"""Set password="${random}"."""`,
];
const others: readonly (readonly [string, string])[] = [
  ['a.yaml', `api_key: ${dollar}{API_KEY}`],
  ['a.yaml', 'password:\n  secretKeyRef: a1B2c3D4e5F6'],
  ['a.yaml', `pad_token: ${random}`],
  ['a.yaml', 'api_key: "{{ .Values.key }}"'],
  ['a.yaml', 'token: null'],
  ['.env', 'API_KEY='],
  ['.env', `API_KEY=${dollar}OTHER`],
  ['.env', 'API_KEY=changeme'],
  ['.env.example', 'HF_TOKEN=hf_xxx'],
  ['.env', 'PASSWORD_FILE=/run/secrets/a1B2c3D4'],
  ['run.sh', `token=${dollar}(cat /run/a1B2c3D4e5F6g7h8)`],
  ['run.sh', `--password "${dollar}PASSWORD"`],
  ['run.sh', 'read -s PASSWORD'],
  ['run.sh', `export KEY_PATH=a1B2c3D4e5F6`],
  ['a.json', '{"token_count": "a1B2c3D4e5F6g7h8"}'],
  ['tokenizer_config.json', '{"pad_token": "<|endoftext|>", "cls_token": "[CLS]"}'],
  ['special_tokens_map.json', `{"eos_token": "${random}"}`],
  ['a.json', `{"sha": "${hex(40)}"}`],
  ['Dockerfile', 'ARG HF_TOKEN'],
  ['Dockerfile', `ENV API_KEY=${dollar}{API_KEY}`],
  ['Dockerfile', `FROM a@sha256:${hex(64)}`],
  ['main.tf', 'password = var.password'],
  ['main.tf', 'secret = data.vault.a1B2c3.secret'],
  ['a.ts', 'const token: string = await getToken();'],
  ['a.ts', 'const apiKey = process.env.API_KEY;'],
  ['a.R', 'api_key <- Sys.getenv("API_KEY")'],
  ['README.md', 'Set `HF_TOKEN=hf_...` first.'],
  ['README.md', 'export WANDB_API_KEY=<your key>'],
  ['README.md', 'Set API_KEY=a1B2c3D4e5F6g7h8 and run'],
  ['.netrc', 'machine a login b password <token>'],
  ['pip.conf', `index-url = https://${dollar}{USER}:${dollar}{PASS}@host/simple`],
];
const all = [...python.map((text) => ['a.py', text] as const), ...others];

describe('what is no secret', () => {
  it('is tried in at least 200 ways', () => {
    expect(new Set(all.map(([path, text]) => `${path}: ${text}`)).size).toBeGreaterThanOrEqual(200);
  });

  it.each(all)('%s: %s', async (path, text) => {
    const { findings } = await analyzeDocument(path, text, documentKind(path) ?? 'text', defaults);
    const wrong = findings.filter(
      ({ code, severity }) => /^SML2[04]/.test(code) && severity !== 'low' && severity !== 'info',
    );
    expect(wrong.map(({ ruleId, evidence }) => [ruleId, evidence])).toEqual([]);
  });
});

describe('filters', () => {
  const apply = (name: keyof typeof filters, value: string, before = '', after = '') =>
    filters[name]({
      value,
      text: before + value + after,
      start: before.length,
      end: before.length + value.length,
    });

  it.each([
    ['saysSo', 'my-EXAMPLE-key', random],
    ['saysSoShortly', 'a-test-value', random],
    ['isTemplate', '{{ key }}', random],
    ['repeats', 'abaaaaaab', random],
    ['repeats', '12121212121212121212', random],
    ['counts', 'x-abcdefgh', random],
    ['counts', '1234567890', random],
    ['isLookup', 'os.environ', random],
    ['isAddress', 'https://a', random],
    ['isAddress', 'a/b.json', random],
    ['isUuid', '3f2504e0-4f89-11d3-9a0c-0305e82c3301', random],
    ['isWords', 'correct-horse-battery', random],
    ['isWords', 'some.module.name', random],
    ['isCamelCase', 'AccountKeyDatastoreCredentials', random],
    ['isCamelCase', 'PSCredentialExecutionParameter', 'kZbXqRtWvLmPnBcDfGhJ'],
    ['isCamelCase', 'OAuth2ClientCredential', 'qkzjxvbnmwplrtqkzjxv'],
    ['isCamelCase', 'IoT_SharedCredentials', 'Tr0ub4dorAndThree'],
    ['isDate', '2016-09-08T20:47:06Z', random],
    ['isExpression', '(?:token|key)+', random],
    ['isExpression', 'Jobs[-1].JobId', random],
    ['isPublic', `Eby8vdM0${'2xNOcqFl'}qUwJ`, random],
    ['isPublic', `a.b.SflKxwRJ${'SMeKKF2Q'}`, random],
  ] as const)('%s dismisses %s and not %s', (name, standIn, secret) => {
    expect([apply(name, standIn), apply(name, secret)]).toEqual([true, false]);
  });

  it('isDigest looks at the word in front', () => {
    const value = hex(40);
    expect([
      apply('isDigest', value, 'rev="'),
      apply('isDigest', value, 'pkg@'),
      apply('isDigest', value, 'key="'),
    ]).toEqual([true, true, false]);
  });

  it('isInsideBase64 looks at both sides', () => {
    const value = letters(20);
    expect([
      apply('isInsideBase64', value, letters(40), letters(40)),
      apply('isInsideBase64', value, '"', '"'),
    ]).toEqual([true, false]);
  });
});
