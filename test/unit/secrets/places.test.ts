/** Credentials in the files of tools that were written down before anything was run, each beside a text of the same shape that holds none. */
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { atLeast } from '../../../engine/src/finding';
import { defaults } from '../analysis/support';
import { letters } from './tokens';

const word = ['k8Zt', '2Lq9', 'Vw4x'].join('');
const other = ['tr0ub', '4dor-', '9Kx2'].join('');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const body = base64(letters(240, undefined, 7));
const pem = (kind: string) => `-----BEGIN ${kind}-----\n${body}\n-----END ${kind}-----\n`;
const digits = (length: number, seed: number) => letters(length, '0123456789abcdef', seed);
const uuid = [8, 4, 4, 4, 12].map((length, seed) => digits(length, seed + 3)).join('-');
const opens = '$';

/** What stands in which file; the second text has no secret. */
const places: readonly (readonly [name: string, path: string, secret: string, none: string])[] = [
  [
    'token of npm',
    '.npmrc',
    `//npm.corp.net/:_authToken=${uuid}\n`,
    `//npm.corp.net/:_authToken=${opens}{NPM_TOKEN}\n`,
  ],
  [
    'user and password of npm',
    '.npmrc',
    `//npm.corp.net/:_auth=${base64(`svc:${word}`)}\n`,
    '//npm.corp.net/:always-auth=true\n',
  ],
  [
    'token of kubeconfig',
    'kubeconfig',
    `apiVersion: v1\nkind: Config\nusers:\n- name: x\n  user:\n    token: ${letters(64, undefined, 9)}\n`,
    'apiVersion: v1\nkind: Config\nusers:\n- name: x\n  user:\n    exec:\n      command: aws\n',
  ],
  [
    'key of a client in kubeconfig',
    'config.yaml',
    `users:\n- name: x\n  user:\n    client-key-data: ${base64(pem('RSA PRIVATE KEY'))}\n`,
    `clusters:\n- name: x\n  cluster:\n    certificate-authority-data: ${base64(pem('CERTIFICATE'))}\n`,
  ],
  [
    'key of PuTTY',
    'gpu.ppk',
    `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: x\nPrivate-Lines: 1\n${letters(48, undefined, 4)}\nPrivate-MAC: x\n`,
    `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\nComment: x\nPrivate-Lines: 1\n${letters(48, undefined, 4)}\n`,
  ],
  [
    'private key in JSON',
    'jwk.json',
    `{"kty":"EC","crv":"P-256","d":"${letters(43, undefined, 6)}"}\n`,
    `{"kty":"EC","crv":"P-256","x":"${letters(43, undefined, 6)}"}\n`,
  ],
  [
    'file of passwords of PostgreSQL',
    '.pgpass',
    `db.corp.net:5432:f:svc:${word}\n`,
    'db.corp.net:5432:f:svc:*\n',
  ],
  ['settings of MySQL', '.my.cnf', `[client]\nuser=svc\npassword=${other}\n`, '[client]\nuser=svc\n'],
  [
    'key of Airflow',
    'airflow.cfg',
    `[core]\nfernet_key = ${letters(43, undefined, 8)}=\n`,
    '[core]\nfernet_key =\n',
  ],
  [
    'pair for requests',
    'a.py',
    `import requests\nrequests.get(url, auth=("svc", "${word}"), timeout=3)\n`,
    'import requests\nrequests.get(url, auth=("svc", password), timeout=3)\n',
  ],
  [
    'pair in a class',
    'a.py',
    `import requests\nrequests.get(url, auth=HTTPBasicAuth("svc", "${word}"), timeout=3)\n`,
    'import requests\nrequests.get(url, auth=HTTPBasicAuth("user", "password"), timeout=3)\n',
  ],
  [
    'parameter of Bicep',
    'main.bicep',
    `@secure()\nparam adminPassword string = '${other}'\n`,
    '@secure()\nparam adminPassword string\n',
  ],
  [
    'variable of Go',
    'a.env',
    `var dbPassword string = "${other}"\n`,
    'var dbPasswordKey string = "DB_PASSWORD"\n',
  ],
  [
    'variable of Ansible',
    'group_vars/all.yml',
    `ansible_become_pass: ${other}\n`,
    "ansible_become_pass: '{{ vault_pass }}'\n",
  ],
];

async function judged(path: string, text: string) {
  const { findings } = await analyzeDocument(path, text, documentKind(path) ?? 'text', defaults);
  return findings;
}

describe('places of credentials', () => {
  it.each(places)('%s', async (_, path, secret) => {
    expect(documentKind(path)).toBeDefined();
    const found = await judged(path, secret);
    expect(
      found.filter(({ ruleId }) => ruleId.startsWith('hardcoded-secret')).map(({ message }) => message),
    ).not.toEqual([]);
    // What is found is never shown.
    for (const { evidence, message } of found) {
      expect(`${evidence} ${message}`).not.toContain(word);
      expect(`${evidence} ${message}`).not.toContain(other);
    }
  });

  it.each(places)('%s, without', async (_, path, _secret, none) => {
    const loud = (await judged(path, none)).filter(({ severity }) => atLeast(severity, 'medium'));
    expect(loud.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
  });
});
