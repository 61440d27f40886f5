import { describe, expect, it } from 'vitest';
import { analyzeCells, analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import type { Finding } from '../../../engine/src/finding';
import { detectors } from '../../../engine/src/secrets/detectors';
import { maskSecret, maskSecrets } from '../../../engine/src/secrets/mask';
import { isSecretName } from '../../../engine/src/secrets/named';
import { applyEdits, defaults, findPython, idsOf } from '../analysis/support';
import { letters, tokens } from './tokens';

const hugging = tokens.get('huggingface-user-token') ?? '';
const random = letters(24);
const dollar = '$';

async function textFindings(path: string, text: string): Promise<readonly Finding[]> {
  return (await analyzeDocument(path, text, 'text', defaults)).findings;
}

async function fixed(text: string): Promise<string | undefined> {
  const [finding] = await findPython(text);
  return finding?.fixes?.[0] === undefined ? undefined : applyEdits(text, finding.fixes[0].edits);
}

describe('known formats', () => {
  it('are those of the table', () => {
    const ids = detectors.map(({ id }) => id);
    expect([...tokens.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  });

  describe.each([...tokens])('%s', (_, token) => {
    it.each([
      ['assignment', `x = "${token}"`],
      ['argument', `f("${token}")`],
      ['f-string', `h = f"Bearer ${token} {x}"`],
      ['comment', `# ${token}`],
      ['bytes', `x = b'${token}'`],
      ['default', `def f(x="${token}"): pass`],
    ])('%s in Python', async (_name, text) => {
      const findings = await findPython(text);
      expect(findings.map(({ ruleId }) => ruleId)).toEqual(['hardcoded-secret-known']);
      expect(JSON.stringify(findings.map(({ fixes, ...rest }) => rest))).not.toContain(token.slice(5, -3));
    });

    it.each(['.env', 'a.yaml', 'a.json', 'a.toml', 'run.sh', 'Dockerfile', 'README.md'])(
      'in %s',
      async (path) => {
        expect((await textFindings(path, `a\nX=${token}\n`)).map(({ ruleId }) => ruleId)).toEqual([
          'hardcoded-secret-known',
        ]);
      },
    );

    it('not inside a longer word', async () => {
      expect(
        await idsOf(
          `x = "a${token}"\ny = "${token}aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa${token}"`,
        ),
      ).toEqual([]);
    });
  });

  it('is one finding beside a telling name', async () => {
    expect(await idsOf(`HF_TOKEN = "${hugging}"`)).toEqual(['hardcoded-secret-known:1']);
  });

  it('tells secrets apart without telling them', async () => {
    const one = await findPython(`x = "${hugging}"`);
    const again = await findPython(`\n\ny = "${hugging}"`);
    const other = await findPython(`x = "${hugging.slice(0, -1)}a"`);
    expect([
      one[0]?.fingerprint === again[0]?.fingerprint,
      one[0]?.fingerprint === other[0]?.fingerprint,
    ]).toEqual([true, false]);
  });
});

describe('named literals', () => {
  it.each([
    `DB_PASSWORD = "${random}"`,
    `db_password: str = "${random}"`,
    `self.api_key = '${random}'`,
    `client = f(api_key="${random}")`,
    `x = {"client_secret": "${random}"}`,
    `x["access_key"] = "${random}"`,
    `os.environ["WANDB_API_KEY"] = "${random}"`,
    `import os\nk = os.getenv("API_KEY", "${random}")`,
    `import os\nk = os.environ.get("API_KEY", "${random}")`,
    `def f(password="${random}"): pass`,
    `apiKey = r"${random}"`,
    `auth_token = "${random}"`,
  ])('%s', async (text) => {
    expect((await findPython(text)).map(({ ruleId }) => ruleId)).toEqual(['hardcoded-secret-named']);
  });

  // People make passwords, which are short and of words.
  it.each([
    ['hunter2', 'hunter2'].join(''),
    ['dragon', '77'].join(''),
    ['Summer', '2024'].join(''),
    ['tiger', '4x'].join(''),
  ])('a password of words: %s', async (word) => {
    for (const name of ['PASSWORD', 'db_password', 'DB_PASS', 'smtp_pass'])
      expect((await findPython(`${name} = "${word}"`)).map(({ ruleId }) => ruleId)).toEqual([
        'hardcoded-secret-named',
      ]);
    for (const name of ['forward_pass', 'high_pass', 'name', 'API_KEY_NAME'])
      expect(await findPython(`${name} = "${word}"`)).toEqual([]);
  });

  // `PASS` is what becomes of a test, too.
  const mixed = ['R7k', '!tVq', '2wLz9'].join('');
  it.each(['PASS', 'pass', 'Pass'])('%s alone, of a mixed value', async (name) => {
    expect((await findPython(`${name} = "${mixed}"`)).map(({ ruleId }) => ruleId)).toEqual([
      'hardcoded-secret-named',
    ]);
  });
  it.each([
    'PASS = "Passed"',
    'PASS = "passed-all-3"',
    'PASS = "Step1Complete"',
    'PASS = "\\033[92mPASS!\\033[0m"',
    'PASS = "[PASS]Ok1!"',
    'results = {"pass": "Test_Suite_12"}',
    `BYPASS = "${mixed}"`,
    `forward_pass = "${mixed}"`,
  ])('no outcome: %s', async (text) => {
    expect(await findPython(text)).toEqual([]);
  });

  it.each([
    ['.env', `API_KEY=${random}`],
    ['a.yaml', `api_key: ${random}`],
    ['a.yaml', `api_key: "${random}"`],
    ['a.json', `{"password": "${random}"}`],
    ['a.toml', `secret = "${random}"`],
    ['Dockerfile', `ENV DB_PASSWORD=${random}`],
    ['run.sh', `export SECRET_KEY=${random}`],
  ])('%s: %s', async (path, text) => {
    expect((await textFindings(path, text)).map(({ ruleId }) => ruleId)).toEqual(['hardcoded-secret-named']);
  });
});

const prefix = ['h', 'f_'].join('');
const template = ['$', '{API_KEY}'].join('');
const negatives: readonly string[] = [
  `x = "${prefix}${'x'.repeat(34)}"`,
  `x = "${prefix}your-token-here"`,
  `x = "${prefix}${'abcdefghij'.repeat(4).slice(0, 34)}"`,
  `x = "${prefix}${letters(20)}"`,
  `x = "<${prefix}token>"`,
  `x = "${['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')}"`,
  'x = "sk-..."',
  'x = "sk-proj-your-key"',
  'x = "hf_hub_download"',
  'from x import hf_hub_url',
  'tokenizer.pad_token = "<|endoftext|>"',
  `pad_token = "${random}"`,
  `eos_token = "${random}"`,
  `special_token = "${random}"`,
  `image_token = "${random}"`,
  'max_tokens = "4096"',
  'token_type_ids = "a1B2c3D4e5F6"',
  'tokenizer_name = "bert-base-uncased-v2"',
  'API_KEY = "your-api-key-here"',
  'API_KEY = "YOUR_API_KEY"',
  'API_KEY = "<insert key>"',
  `API_KEY = "${template}"`,
  'API_KEY = "{{ api_key }}"',
  'API_KEY = f"{key}"',
  'API_KEY = "%s"',
  'API_KEY = ""',
  'API_KEY = None',
  'API_KEY = os.environ["API_KEY"]',
  'API_KEY = os.getenv("API_KEY")',
  'API_KEY = os.getenv("API_KEY", "")',
  'API_KEY = getpass("API key: ")',
  'API_KEY = userdata.get("API_KEY_2024_a")',
  'API_KEY = "xxxxxxxxxxxxxxxxxxxx"',
  'API_KEY = "************"',
  'API_KEY = "1234567890abcdef"',
  'password = "changeme123"',
  'password = "password"',
  'password = "example-p4ssw0rd"',
  'password = "short"',
  'token_path = "secrets/a1b2c3d4e5f6"',
  'key_file = "a1b2c3d4e5f6.pem"',
  'secret_name = "prod-db-a1b2c3d4"',
  'password = "https://example.org/a1b2c3d4"',
  'password = "./secrets/a1b2c3.txt"',
  'password_field = "a1b2c3d4e5f6g7"',
  'token_url = "a1b2c3d4e5f6g7h8"',
  'api_key = "3f2504e0-4f89-11d3-9a0c-0305e82c3301"',
  'api_key = settings.api_key',
  'if token == "a1B2c3D4e5F6g7": pass',
  'primary_key = "a1B2c3D4e5F6g7"',
  'sort_key = "a1B2c3D4e5F6g7"',
  `author = "${random}"`,
  `revision = "0123456789abcdef0123456789abcdef01234567"`,
  `sha256 = "${'a1b2'.repeat(16)}"`,
  `passes = "${random}"`,
  `secret_santa = "${random}"`,
  `"""Set password="${random}" to log in."""`,
  `# password = "${random}"`,
  'data = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"',
  'keyboard = "a1B2c3D4e5F6g7"',
  'x = {"AWS::ApiGateway::ApiKey": "48205d4ffd7feba3"}',
  'monkey = "a1B2c3D4e5F6g7"',
];

describe('what is no secret', () => {
  it.each(negatives)('%s', async (text) => {
    expect(await idsOf(text)).toEqual([]);
  });

  it.each([
    ['a.yaml', `api_key: ${template}`],
    ['a.yaml', 'pad_token: a1B2c3D4e5F6g7h8'],
    ['a.yaml', 'password:\n  secretKeyRef: a1B2c3D4e5F6'],
    ['.env', 'API_KEY='],
    ['.env', 'API_KEY=$OTHER_KEY'],
    ['README.md', 'Set API_KEY=a1B2c3D4e5F6g7h8 and run'],
    ['run.sh', 'token=$(cat a1B2c3D4e5F6g7h8)'],
    ['a.json', '{"token_count": "a1B2c3D4e5F6g7h8"}'],
  ])('%s: %s', async (path, text) => {
    expect(await textFindings(path, text)).toEqual([]);
  });
});

describe('fixes', () => {
  it.each([
    [`HF_TOKEN = "${hugging}"\n`, 'import os\nHF_TOKEN = os.environ["HF_TOKEN"]\n'],
    [
      `"""Doc."""\nfrom __future__ import annotations\nimport torch\nlogin("${hugging}")\n`,
      '"""Doc."""\nfrom __future__ import annotations\nimport os\nimport torch\nlogin(os.environ["HF_TOKEN"])\n',
    ],
    [
      `#!/usr/bin/python\n"""Doc."""\nfrom __future__ import annotations\nlogin("${hugging}")`,
      '#!/usr/bin/python\n"""Doc."""\nfrom __future__ import annotations\nimport os\nlogin(os.environ["HF_TOKEN"])',
    ],
    [`import os\nlogin(token="${hugging}")`, 'import os\nlogin(token=os.environ["HF_TOKEN"])'],
    [`import os\nk = os.getenv("MY_KEY", "${hugging}")`, 'import os\nk = os.environ["MY_KEY"]'],
    [`x = {"a": "${hugging}"}\r\n`, 'import os\r\nx = {"a": os.environ["HF_TOKEN"]}\r\n'],
    [`def f(password="${random}"): pass`, 'import os\ndef f(password=os.environ["PASSWORD"]): pass'],
  ])('%s', async (text, expected) => {
    expect(await fixed(text)).toBe(expected);
    expect(await idsOf(expected)).toEqual([]);
  });

  it.each([
    `h = f"Bearer ${hugging}"`,
    `x = "token ${hugging}"`,
    `# ${hugging}`,
    `x = b"${hugging}"`,
    `import os\nos.environ["HF_TOKEN"] = "${hugging}"`,
  ])('none for %s', async (text) => {
    expect(await fixed(text)).toBeUndefined();
  });
});

describe('other places to take a secret from', () => {
  const fixesOf = (findings: readonly Finding[]) => (findings[0]?.fixes ?? []).map(({ title }) => title);

  it('are getpass in Python, also where os is something else', async () => {
    const text = `os = 1\nx = "${hugging}"`;
    const [finding] = await findPython(text);
    expect(fixesOf([finding])).toEqual(['Prompt for it with getpass']);
    expect(applyEdits(text, finding.fixes?.[0]?.edits ?? [])).toBe(
      'import getpass\nos = 1\nx = getpass.getpass("HF_TOKEN: ")',
    );
  });

  it("are Colab's and Kaggle's secrets in notebooks", async () => {
    const cells = [{ index: 0, text: `x = "${hugging}"\n` }];
    const { findings } = await analyzeCells('a.ipynb', cells, defaults);
    const texts = (findings[0]?.fixes ?? []).map(({ edits }) => applyEdits(cells[0].text, edits));
    expect(texts).toEqual([
      'import os\nx = os.environ["HF_TOKEN"]\n',
      'import getpass\nx = getpass.getpass("HF_TOKEN: ")\n',
      'import google.colab.userdata\nx = google.colab.userdata.get("HF_TOKEN")\n',
      'import kaggle_secrets\nx = kaggle_secrets.UserSecretsClient().get_secret("HF_TOKEN")\n',
    ]);
  });

  it.each([
    ['compose.yaml', 'environment:\n  MY_TOKEN: SECRET\n', `environment:\n  MY_TOKEN: ${dollar}{MY_TOKEN}\n`],
    ['a.yml', 'token: "SECRET"\n', `token: "${dollar}{HF_TOKEN}"\n`],
    ['run.sh', 'export A_TOKEN=SECRET\n', `export A_TOKEN=${dollar}{A_TOKEN}\n`],
    ['run.sh', "export A_TOKEN='SECRET'\n", undefined],
    ['a.json', '{"token": "SECRET"}', undefined],
  ])('is a variable in %s', async (path, text, expected) => {
    const written = text.replace('SECRET', hugging);
    const [finding] = await textFindings(path, written);
    const edits = finding?.fixes?.[0]?.edits;
    expect(edits === undefined ? undefined : applyEdits(written, edits)).toBe(expected);
  });

  it('is nothing in .env, which belongs into .gitignore', async () => {
    const action = { kind: 'git-ignore', line: '.env' };
    expect((await textFindings('a/.env', `X=${hugging}`))[0]?.fixes).toEqual([
      { title: 'Add .env to .gitignore', edits: [], action, safe: false },
    ]);
    expect((await textFindings('.env.example', `X=${hugging}`))[0]?.fixes).toBeUndefined();
  });
});

describe('masking', () => {
  it('shows six characters at most', () => {
    expect([maskSecret(hugging), maskSecret('hunter2hunter2')]).toEqual([
      `${hugging.slice(0, 4)}****${hugging.slice(-2)}`,
      '****',
    ]);
  });

  it('masks inside evidence of other rules', async () => {
    const text = `from transformers import AutoModel\nAutoModel.from_pretrained("a/b", token="${hugging}")`;
    const findings = await findPython(text);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['hf-unpinned-revision', 'hardcoded-secret-known']);
    expect(JSON.stringify(findings)).not.toContain(hugging);
    expect(maskSecrets(`a password="${random}" b`)).not.toContain(random);
  });
});

describe('names', () => {
  it.each([
    'password',
    'DB_PASSWORD',
    'apiKey',
    'api-key',
    'HF_TOKEN',
    'clientSecret',
    'access_key',
    'private_key',
    'x_auth',
  ])('%s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });
  it.each([
    'pad_token',
    'max_tokens',
    'key',
    'author',
    'token_id',
    'passed',
    'secret_name',
    'keyword',
    'tokenizer',
    'auth',
  ])('not %s', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});
