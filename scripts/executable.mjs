// Builds the command line as one file that needs no Node.js: that of this machine, with the package of npm inside (.cache/secure-ml).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { packNpm } from './package.mjs';

/** What Node.js looks for in itself. Source: Node.js 20, "Single executable applications". */
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/**
 * Builds the executable from `dist`, which has to be built; returns its path.
 * @param {string} target the folder that it is put into
 */
async function buildExecutable(target) {
  if (process.platform !== 'linux')
    throw new Error('The executable is built on Linux only: elsewhere it would have to be signed.');
  const folder = join(target, `executable-${process.pid}`);
  const path = join(target, 'secure-ml');
  try {
    mkdirSync(folder, { recursive: true });
    const names = packNpm(['--dry-run'])
      .files.map(({ path: name }) => name)
      // For other programs, which this one has none of.
      .filter((name) => !name.startsWith('dist/types/'));
    const digests = names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex'),
    ]);
    writeFileSync(join(folder, 'files.json'), JSON.stringify(Object.fromEntries(digests)));
    const esbuild = await import('esbuild');
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: ['program/src/executable.ts'],
      outfile: join(folder, 'main.js'),
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'warning',
    });
    const assets = Object.fromEntries(names.map((name) => [name, join(root, name)]));
    const configuration = {
      main: join(folder, 'main.js'),
      output: join(folder, 'blob'),
      disableExperimentalSEAWarning: true,
      assets: { ...assets, 'files.json': join(folder, 'files.json') },
    };
    writeFileSync(join(folder, 'sea.json'), JSON.stringify(configuration));
    execFileSync(process.execPath, ['--experimental-sea-config', join(folder, 'sea.json')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const made = join(folder, 'secure-ml');
    copyFileSync(process.execPath, made);
    chmodSync(made, 0o755);
    const { inject } = await import('postject');
    await inject(made, 'NODE_SEA_BLOB', readFileSync(configuration.output), { sentinelFuse: fuse });
    renameSync(made, path);
    return path;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// With a folder, `dist` is taken as it is.
const [, , target] = process.argv;
if (target === undefined) await (await import('./build.mjs')).build();
const path = await buildExecutable(target ?? join(root, '.cache'));
console.log(`${path} (${(statSync(path).size / 1e6).toFixed(0)} MB)`);
