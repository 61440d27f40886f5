// Keeps dist/ up to date while you work, with source maps: `npm run dev`, which F5 in VS Code starts as well. Indexes, settings and
// messages are generated anew when what they come from changes.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { bundles } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const esbuild = await import('esbuild');
const { generate } = await import('./generate.mjs');

/** Bundles that are being built. At first these are all, so that nobody takes the first one for the whole. */
const working = new Set(bundles('dist').keys());

/**
 * Says when work begins and ends, and each mistake in one line: .vscode/tasks.json reads these lines.
 * @param {number} bundle
 * @returns {import('esbuild').Plugin}
 */
function reporter(bundle) {
  return {
    name: 'reporter',
    setup(building) {
      building.onStart(() => {
        if (working.size === 0) console.log('dev: building');
        working.add(bundle);
      });
      building.onEnd(({ errors, warnings }) => {
        for (const message of errors) print('error', message);
        for (const message of warnings) print('warning', message);
        working.delete(bundle);
        if (working.size === 0) console.log('dev: watching');
      });
    },
  };
}

/**
 * @param {'error' | 'warning'} severity
 * @param {import('esbuild').Message} message
 */
function print(severity, { text, location }) {
  // Columns count from 0 there, and from 1 in editors.
  const place = location === null ? '' : `${location.file}:${location.line}:${location.column + 1}: `;
  console.error(`${place}${severity}: ${text}`);
}

/** What scripts/generate.mjs reads. */
const sources = ['engine/src/rules', 'engine/src/models', 'engine/src/configuration', 'docs/rules', 'l10n'];
let generating = generateAnew();
/** @type {NodeJS.Timeout | undefined} */
let soon;

async function generateAnew() {
  try {
    for (const path of await generate()) console.log(`dev: ${path} was out of date`);
  } catch (error) {
    console.error(`error: ${error instanceof Error ? error.message : error}`);
  }
}

console.log('dev: building');
await generating;
for (const source of sources) {
  watch(join(root, source), { recursive: true }, () => {
    // Editors save in several steps; one after the last of them is enough.
    clearTimeout(soon);
    soon = setTimeout(() => {
      generating = generating.then(generateAnew);
    }, 200);
  });
}
for (const [index, bundle] of bundles('dist').entries()) {
  const context = await esbuild.context({
    ...bundle,
    sourcemap: true,
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [...(bundle.plugins ?? []), reporter(index)],
  });
  await context.watch();
}
