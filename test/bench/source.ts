import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { line, median } from './report';

/*
 * Review from source: a package of 300 classes in 250 files, whose text is as long as that of a library, read for the first time; and a
 * folder of 1,000 models, of which each fiftieth names one of 20 classes of the user's own, beside the same scan without any sources.
 */

const [, , folder] = process.argv;
const top = join(folder, 'source');
const program = join(process.cwd(), 'dist/cli.js');
const runs = 3;

const licence =
  '# Licensed under the Apache License, Version 2.0: http://www.apache.org/licenses/LICENSE-2.0\n'.repeat(8);

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const method = (index: number) => `
    def step_${index}(self, inputs, scale=None):
        """Computes one step of many, and says so in a text that is as long as those of libraries."""
        outputs = [self.layers[name](value) for name, value in enumerate(inputs) if value is not None]
        if scale is not None:
            outputs = [output * scale for output in outputs]
        return outputs
`;

const classText = (name: string, base: string) => `
class ${name}(${base}):
    def __init__(self, size, rate=0.1, **kwargs):
        super().__init__()
        self.size = size
        self.rate = rate
        self.settings = dict(kwargs)
${Array.from({ length: 12 }, (_, index) => method(index)).join('')}`;

/** A package whose classes derive from each other across its files, as a library's do. */
function writePackage(root: string): void {
  write(join(root, 'library/__init__.py'), `${licence}from .part_0 import Base_0\n`);
  for (let index = 0; index < 250; index++) {
    const above = index === 0 ? 'nn.Module' : `Base_${Math.floor(index / 4)}`;
    const from =
      index === 0 ? '' : `from .part_${Math.floor(index / 4)} import Base_${Math.floor(index / 4)}\n`;
    const more = index % 5 === 0 ? classText(`More_${index}`, `Base_${index}`) : '';
    write(
      join(root, `library/part_${index}.py`),
      `${licence}import torch\nfrom torch import nn\n${from}${classText(`Base_${index}`, above)}${more}`,
    );
  }
}

function writeModels(): void {
  const classes = Array.from({ length: 20 }, (_, index) => classText(`Own_${index}`, 'nn.Module')).join('');
  write(join(top, 'code/own.py'), `from torch import nn\n${classes}`);
  for (let index = 0; index < 1_000; index++) {
    const name = index % 50 === 0 ? `own\nOwn_${index / 50}` : 'collections\nOrderedDict';
    const call = index % 50 === 0 ? ')\x81' : ')R';
    const values = Array.from(
      { length: 1_500 },
      (_, at) => `X\x05\0\0\0k${String(at).padStart(4, '0')}K${String.fromCharCode(at % 128)}`,
    );
    const state = index % 50 === 0 ? `}(${values.join('')}ub` : `(${values.join('')}u`;
    write(join(top, `models/${index}.pkl`), Buffer.from(`\x80\x02c${name}\n${call}${state}.`, 'latin1'));
  }
}

function milliseconds(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 2 || status === null) throw new Error(stderr);
  return performance.now() - started;
}

const several = (args: readonly string[]) => median(Array.from({ length: runs }, () => milliseconds(args)));

rmSync(top, { recursive: true, force: true });
writePackage(join(top, 'site-packages'));
writeModels();
const start = several(['rules', '--help']);
const derived = several(['shapes', 'library', '--environment', join(top, 'site-packages')]);
const check = ['check', join(top, 'models'), '--quiet', '--exit-zero', '--format', 'json'];
const without = several(check);
const reviewed = several([...check, '--source', join(top, 'code')]);
const cold = derived - start;
const share = (100 * without) / reviewed;
line('300 classes in 250 files of a package, read cold', `${cold.toFixed(0)} ms`, '1,500 ms', cold <= 1_500);
line(
  "1,000 models, 20 of the user's own classes",
  `${share.toFixed(0)} %`,
  '90 % of the rate without',
  share >= 90,
);
rmSync(top, { recursive: true, force: true });
