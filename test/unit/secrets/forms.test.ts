/** Where people leave credentials, in the files of many tools, each beside a text of the same shape that holds none. */
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { atLeast } from '../../../engine/src/finding';
import { defaults, notebookOf } from '../analysis/support';
import { letters, tokens } from './tokens';

const tokenOf = (id: string) => tokens.get(id) ?? '';
const random = letters(32, undefined, 11);
const hex = letters(40, '0123456789abcdef', 5);
const word = ['tr0ub', '4dor-', '3x'].join('');
const openai = tokenOf('openai-project');
const hub = tokenOf('huggingface-user-token');
const github = tokenOf('github-classic');
const slack = tokenOf('slack-token');
const aws = tokenOf('aws-access-key-id');
const secretAws = letters(40, undefined, 3);
const pem = (kind: string, body: string) => `-----BEGIN ${kind}-----\n${body}\n-----END ${kind}-----\n`;
const dollar = '$';

/** What stands in which file; the second text has no secret. */
const forms: readonly (readonly [name: string, path: string, secret: string, none: string])[] = [
  ['variable of a shell', 'env.sh', `export OPENAI_API_KEY=${openai}\n`, 'export OPENAI_API_KEY="$1"\n'],
  ['.env', '.env', `HF_TOKEN=${hub}\n`, 'HF_TOKEN=\n'],
  ['.env with quotes', '.env.local', `WANDB_API_KEY='${hex}'\n`, "WANDB_API_KEY='<your key>'\n"],
  [
    'dictionary of Python',
    'a.py',
    `headers = {"Authorization": "Bearer ${hub}"}\n`,
    'headers = {"Authorization": f"Bearer {token}"}\n',
  ],
  [
    'keyword of Python',
    'a.py',
    `client = OpenAI(api_key="${openai}")\n`,
    'client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])\n',
  ],
  [
    'fallback of a look-up',
    'a.py',
    `key = os.getenv("OPENAI_API_KEY", "${openai}")\n`,
    'key = os.getenv("OPENAI_API_KEY", "")\n',
  ],
  [
    'default of a parameter',
    'a.py',
    `def connect(password="${word}"): ...\n`,
    'def connect(password=None): ...\n',
  ],
  [
    'attribute of a class',
    'a.py',
    `class Settings:\n    db_password: str = "${word}"\n`,
    'class Settings:\n    db_password: str = ""\n',
  ],
  [
    'assigned to os.environ',
    'a.py',
    `os.environ["HUGGING_FACE_HUB_TOKEN"] = "${hub}"\n`,
    'os.environ["HUGGING_FACE_HUB_TOKEN"] = token\n',
  ],
  [
    'address of a database',
    'a.py',
    `url = "postgresql://ml:${word}@db.corp.net:5432/x"\n`,
    'url = "postgresql://user:password@localhost:5432/x"\n',
  ],
  [
    'address of a repository',
    'a.sh',
    `git clone https://oauth2:${github}@github.com/o/r.git\n`,
    'git clone https://oauth2:$TOKEN@github.com/o/r.git\n',
  ],
  [
    'header of curl',
    'a.sh',
    `curl -H "Authorization: Bearer ${hub}" https://huggingface.co/api\n`,
    'curl -H "Authorization: Bearer $HF_TOKEN" https://huggingface.co/api\n',
  ],
  [
    'ampersand in a file of settings',
    'config.ini',
    `[smtp]\npassword = Zq&${word}\n`,
    '[smtp]\npassword = &mail-password-2\nurl = https://example.org/?password=$PASSWORD&user=ml\n',
  ],
  [
    'user of curl',
    'a.sh',
    `curl -s https://example.org/curl -o curl -u ml:${word} https://example.org\n`,
    'curl -s https://example.org/curl -o curl -u "ml:$PASSWORD" https://example.org\n',
  ],
  [
    'password of a client',
    'a.sh',
    `mysqldump -h db mysql -u ml -p${word} x\n`,
    'mysqldump -h db mysql -u ml -p"$PASSWORD" x\n',
  ],
  [
    'login of a command line',
    'a.sh',
    `huggingface-cli login --token ${hub}\n`,
    'huggingface-cli login --token "$HF_TOKEN"\n',
  ],
  ['YAML', 'config.yaml', `tracker:\n  api_key: ${hex}\n`, 'tracker:\n  api_key: !ENV HEX\n'],
  [
    'YAML with quotes',
    'config.yml',
    `slack:\n  token: "${slack}"\n`,
    'slack:\n  token: "{{ slack_token }}"\n',
  ],
  ['JSON', 'config.json', `{"github_token": "${github}"}\n`, '{"github_token": ""}\n'],
  ['TOML', 'config.toml', `[openai]\napi_key = "${openai}"\n`, '[openai]\napi_key = "env:OPENAI_API_KEY"\n'],
  ['INI', 'config.ini', `[db]\npassword = ${word}\n`, '[db]\npassword = %(DB_PASSWORD)s\n'],
  [
    'properties of Java',
    'app.properties',
    `spring.datasource.password=${word}\n`,
    `spring.datasource.password=${dollar}{DB_PASSWORD}\n`,
  ],
  [
    'credentials of AWS',
    'aws.ini',
    `[default]\naws_access_key_id = ${aws}\naws_secret_access_key = ${secretAws}\n`,
    '[default]\nregion = eu-west-1\n',
  ],
  [
    'session of boto3',
    'a.py',
    `boto3.client("s3", aws_access_key_id="${aws}", aws_secret_access_key="${secretAws}")\n`,
    'boto3.client("s3", region_name="eu-west-1")\n',
  ],
  [
    'netrc',
    '.netrc',
    `machine api.wandb.ai\n  login user\n  password ${hex}\n`,
    'machine api.wandb.ai\n  login user\n',
  ],
  ['pypirc', '.pypirc', `[pypi]\nusername = u\npassword = ${word}\n`, '[pypi]\nusername = __token__\n'],
  [
    'npmrc',
    '.npmrc',
    `//registry.corp.net/:_authToken=${random}\n`,
    `//registry.corp.net/:_authToken=${dollar}{NPM_TOKEN}\n`,
  ],
  [
    'key of Kaggle',
    'kaggle.json',
    `{"username":"u","key":"${letters(32, '0123456789abcdef', 9)}"}\n`,
    '{"username":"u","key":""}\n',
  ],
  [
    'private key',
    'key.env',
    `KEY="${pem(['PRIVATE', 'KEY'].join(' '), letters(64))}"\n`,
    `KEY="${pem(['PUBLIC', 'KEY'].join(' '), letters(64))}"\n`,
  ],
  [
    'account of Google',
    'sa.json',
    JSON.stringify({ type: 'service_account', private_key: pem(['PRIVATE', 'KEY'].join(' '), letters(64)) }),
    '{"type": "service_account", "project_id": "p"}\n',
  ],
  [
    'connection of Azure',
    'a.py',
    `c = "DefaultEndpointsProtocol=https;AccountName=m;AccountKey=${letters(86, undefined, 21)}==;EndpointSuffix=core.windows.net"\n`,
    'c = "DefaultEndpointsProtocol=https;AccountName=m;EndpointSuffix=core.windows.net"\n',
  ],
  [
    'ODBC',
    'a.py',
    `c = "DRIVER={x};SERVER=db;UID=ml;PWD=${word};"\n`,
    'c = f"DRIVER={{x}};SERVER=db;UID=ml;PWD={password};"\n',
  ],
  [
    'webhook of Slack',
    'a.py',
    `hook = "https://hooks.slack.com/services/T${letters(8, 'ABCDEFGH12345678', 3)}/B${letters(8, 'ABCDEFGH12345678', 4)}/${letters(24)}"\n`,
    'hook = "https://hooks.slack.com/services/..."\n',
  ],
  [
    'ENV of a Dockerfile',
    'Dockerfile',
    `FROM scratch\nENV OPENAI_API_KEY=${openai}\n`,
    'FROM scratch\nENV OPENAI_API_KEY=""\n',
  ],
  [
    'Compose',
    'docker-compose.yml',
    `services:\n  a:\n    image: a\n    environment:\n      - HF_TOKEN=${hub}\n`,
    `services:\n  a:\n    image: a\n    environment:\n      - HF_TOKEN=${dollar}{HF_TOKEN}\n`,
  ],
  ['variables of Terraform', 'a.tfvars', `db_password = "${word}"\n`, 'db_password = ""\n'],
  [
    'JavaScript',
    'a.ts',
    `const client = new OpenAI({ apiKey: "${openai}" });\n`,
    'const client = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });\n',
  ],
  ['R', 'a.R', `Sys.setenv(OPENAI_API_KEY = "${openai}")\n`, 'Sys.getenv("OPENAI_API_KEY")\n'],
  ['prose', 'README.md', `Use \`export HF_TOKEN=${hub}\`.\n`, 'Use `export HF_TOKEN=hf_...`.\n'],
  ['comment', 'a.py', `# openai.api_key = "${openai}"\n`, '# openai.api_key = "sk-..."\n'],
  [
    'cell',
    'a.ipynb',
    notebookOf([`from huggingface_hub import login\nlogin("${hub}")\n`]),
    notebookOf(['from huggingface_hub import login\nlogin()\n']),
  ],
  [
    'magic of a cell',
    'a.ipynb',
    notebookOf([`%env OPENAI_API_KEY=${openai}\n`]),
    notebookOf(['%env OPENAI_API_KEY\n']),
  ],
  [
    'output of a cell',
    'a.ipynb',
    notebookOf([
      { source: ['print(token)'], outputs: [{ output_type: 'stream', name: 'stdout', text: [`${hub}\n`] }] },
    ]),
    notebookOf([
      {
        source: ['print(1)'],
        outputs: [{ output_type: 'stream', name: 'stdout', text: ['hf_model_small\n'] }],
      },
    ]),
  ],
];

const found = async (path: string, text: string) => {
  const { findings } = await analyzeDocument(path, text, documentKind(path) ?? 'text', defaults);
  return findings.filter(({ ruleId }) => /secret/.test(ruleId));
};

describe('secrets in the files of many tools', () => {
  it.each(forms)('%s', async (_, path, secret, none) => {
    expect((await found(path, secret)).map(({ ruleId }) => ruleId)).not.toEqual([]);
    const alike = (await found(path, none)).filter(
      ({ severity, ruleId }) => atLeast(severity, 'medium') && ruleId !== 'secret-to-log',
    );
    expect(alike.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
  });

  it('is mild about a text inside of a text, as data sets have them', async () => {
    const text = JSON.stringify([{ from: 'observation', value: JSON.stringify({ password: word }) }]);
    expect((await found('data.json', text)).map(({ severity }) => severity)).toEqual(['low']);
  });

  it('is mild about a line of a data set, and not about one object', async () => {
    const line = JSON.stringify({ id: 1, call: `login(user='ml', password='${word}')` });
    const other = JSON.stringify({ id: 2, password: word });
    for (const text of [`${line}\n${other}\n`, `${other}\r\n${line}\r\n`])
      expect((await found('data.json', text)).map(({ severity }) => severity)).toEqual(['low', 'low']);
    for (const text of [other, `[\n${line},\n${other}\n]`, JSON.stringify({ password: word }, null, 1)])
      expect((await found('data.json', text)).map(({ severity }) => severity)).toContain('medium');
  });

  it('are many', () => expect(forms.length).toBeGreaterThanOrEqual(40));
});

it('has the severity that its name gives where its format was not verified', async () => {
  const value = `opk_${letters(42, '0123456789abcdef', 9)}`;
  const severityOf = async (text: string) =>
    (await analyzeDocument('a.py', text, 'python', defaults)).findings.map(({ severity }) => severity);
  expect(await severityOf(`OPENPIPE_API_KEY = "${value}"\n`)).toEqual(['medium']);
  expect(await severityOf(`call("${value}")\n`)).toEqual(['low']);
});
