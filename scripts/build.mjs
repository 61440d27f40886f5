// Bundles the product into dist/: the extension, its report page, and one bundle of all that runs in Node.js, with the doors to it: the
// command line, the language server, the worker threads and the library.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, root } from './install.mjs';
import { packedTables } from './tables.mjs';

/** Builds everything; throws with the bundler's own messages. */
export async function build() {
  ensureInstalled();
  const { generate } = await import('./generate.mjs');
  const { writeNotices } = await import('./notices.mjs');
  const { writeTypes } = await import('./types.mjs');
  await generate();
  const esbuild = await import('esbuild');
  // Made aside and put in place at the end: a build that fails, or runs beside a test, takes nothing away.
  const made = join(root, `.cache/dist-${process.pid}`);
  const before = `${made}-before`;
  const dist = join(root, 'dist');
  try {
    const inputs = new Set();
    for (const bundle of bundles(made)) {
      const { metafile } = await esbuild.build({
        ...bundle,
        minify: true,
        metafile: true,
        logLevel: 'warning',
      });
      for (const input of Object.keys(metafile.inputs)) inputs.add(input);
    }
    writeNotices(made, inputs);
    writeTypes(join(made, 'types'));
    if (existsSync(dist)) renameSync(dist, before);
    renameSync(made, dist);
  } finally {
    for (const folder of [made, before]) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Large packages that one command or one format needs are bundles of their own: what is in the main one, each start pays for.
 * @type {import('esbuild').Plugin}
 */
const apart = {
  name: 'apart',
  setup(building) {
    building.onResolve({ filter: /^@modelcontextprotocol\/sdk\// }, () => ({
      path: './sdk.js',
      external: true,
    }));
    building.onResolve({ filter: /^@cyclonedx\// }, () => ({ path: './cyclonedx.js', external: true }));
    building.onResolve({ filter: /^@opentelemetry\// }, () => ({
      path: './openTelemetry.js',
      external: true,
    }));
  },
};

/**
 * The client of the language server is most of what the extension would load to activate; it is needed once the server starts.
 * @type {import('esbuild').Plugin}
 */
const languageClientApart = {
  name: 'language-client-apart',
  setup(building) {
    building.onResolve({ filter: /^vscode-languageclient(?:\/node)?$/ }, () => ({
      path: './languageClient.js',
      external: true,
    }));
  },
};

/**
 * What gives a browser its copies of the parser's runtime: the package as a function that can be called again. It asks for modules of
 * Node.js where it sees that it runs there; in a browser there are none to ask for.
 * @type {import('esbuild').Plugin}
 */
const parserInBrowser = {
  name: 'parser-in-browser',
  setup(building) {
    building.onLoad({ filter: /[\\/]web[\\/]src[\\/]parserRuntime\.ts$/ }, () => {
      const source = readFileSync(join(root, 'node_modules/web-tree-sitter/web-tree-sitter.cjs'), 'utf8');
      const body = source.replace(/require\("fs"\)|await import\("fs\/promises"\)/g, '{}');
      const contents = `export function parserRuntime() {\nconst module = { exports: {} };\n${body}\nreturn module.exports;\n}`;
      return { contents, loader: 'js' };
    });
  },
};

/** What reads like the ID of a message. */
const messageId = /['"]([a-z0-9-]+\.[a-z0-9-]+)['"]/g;

/**
 * Of the messages, those that one bundle says: all others are most of what it would load to start.
 * @param {string[]} places files and folders whose messages it keeps
 * @param {RegExp} own files that may say a message: one of another place is an error
 * @returns {import('esbuild').Plugin}
 */
const messagesOf = (places, own) => ({
  name: 'messages',
  setup(building) {
    /** @type {Set<string>} */
    const kept = new Set();
    /** @type {Set<string>} */
    const left = new Set();
    building.onLoad({ filter: /l10n[\\/]generated[\\/]english\.ts$/ }, ({ path }) => {
      for (const file of places.flatMap(sourcesIn)) for (const id of idsIn(file)) kept.add(id);
      const lines = readFileSync(path, 'utf8').split('\n');
      const isOther = (/** @type {string} */ line) => {
        const id = /^ {2}['"]([^'"]+)['"]:/.exec(line)?.[1];
        if (id === undefined || kept.has(id) || (keepsTitles && id.endsWith('.title'))) return false;
        left.add(id);
        return true;
      };
      return { contents: lines.filter((line) => !isOther(line)).join('\n'), loader: 'ts' };
    });
    // Titles of rules are asked for by the rules' names.
    const keepsTitles = places.includes('client/src');
    building.onEnd(({ metafile }) => {
      const files = Object.keys(metafile?.inputs ?? {}).filter((name) => own.test(name));
      const missing = files.flatMap((name) => idsIn(join(root, name)).filter((id) => left.has(id)));
      if (missing.length > 0) throw new Error(`Messages that a bundle has no text of: ${missing.join(', ')}`);
    });
  },
});

const clientMessages = messagesOf(
  ['client/src', 'protocol/src', 'engine/src/models/scan'],
  /^(?:client|engine|protocol)\//,
);
/** What answers a command line at once: help, and what is wrong with it. */
const helpMessages = messagesOf(
  ['cli/src/commandLine.ts', 'cli/src/commandTable.ts'],
  /^(?:cli|engine|host|program)\//,
);

/**
 * @param {string} place
 * @returns {string[]}
 */
function sourcesIn(place) {
  if (place.endsWith('.ts')) return [join(root, place)];
  return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, place, name));
}

/** @param {string} path */
function idsIn(path) {
  return [...readFileSync(path, 'utf8').matchAll(messageId)].map(([, id]) => id);
}

/**
 * The library for command lines can start programs for commands, which ours never are: what it would start them with, every start would load.
 * @type {import('esbuild').Plugin}
 */
const noProgramsForCommands = {
  name: 'no-programs-for-commands',
  setup(building) {
    building.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    );
    building.onLoad({ filter: /^none$/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Large packages that few commands need, or that two bundles share, and the bundle that each is. @type {Record<string, string>} */
const packagesApart = {
  'pg-boss': 'pgBoss',
  pg: 'pg',
  'prom-client': 'prometheus',
  'fast-xml-parser': 'xml',
  aws4fetch: 'aws4fetch',
  '@aws-sdk/credential-provider-node': 'awsCredentials',
  '@sigstore/sign': 'sigstoreSign',
  piscina: 'piscina',
};

/**
 * Leaves packages that are bundles of their own out of the others.
 * @param {boolean} isOwn the bundles themselves, whose beginning is such a package
 * @returns {import('esbuild').Plugin}
 */
function packagesApartFrom(isOwn) {
  return {
    name: 'packages-apart',
    setup(building) {
      building.onResolve(
        {
          filter:
            /^(?:pg-boss|pg|prom-client|fast-xml-parser|aws4fetch|@aws-sdk\/credential-provider-node|@sigstore\/sign|piscina)$/,
        },
        ({ path, kind }) =>
          isOwn && kind === 'entry-point'
            ? undefined
            : { path: `./${packagesApart[path]}.js`, external: true },
      );
    },
  };
}

/**
 * What the product is made of, for esbuild.
 * @param {string} outdir
 * @returns {import('esbuild').BuildOptions[]}
 */
export function bundles(outdir) {
  /** @type {{version: string}} */
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  /** @satisfies {import('esbuild').BuildOptions} */
  const common = { absWorkingDir: root, outdir, bundle: true };
  /** @satisfies {import('esbuild').BuildOptions} */
  const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', legalComments: 'none' };
  /** @satisfies {import('esbuild').BuildOptions} */
  const browser = { ...common, platform: 'browser', target: 'chrome128', legalComments: 'none' };
  return [
    {
      ...node,
      entryPoints: { client: 'client/src/extension.ts' },
      // An editor waits for the door alone.
      external: ['vscode', './desktop'],
      supported: { 'dynamic-import': false },
    },
    {
      ...node,
      entryPoints: { desktop: 'client/src/desktop.ts' },
      external: ['vscode'],
      // Required, so that every name of a bundle is found: what import() finds of one is guessed from its text.
      supported: { 'dynamic-import': false },
      plugins: [languageClientApart, clientMessages],
    },
    { ...node, entryPoints: { languageClient: 'vscode-languageclient/node' }, external: ['vscode'] },
    {
      ...node,
      entryPoints: {
        server: 'program/src/server.ts',
        scanWorker: 'program/src/scanWorker.ts',
        fleetScan: 'program/src/fleetScan.ts',
        index: 'program/src/index.ts',
        // Piscina starts its threads from a file of this name beside the bundle.
        worker: 'node_modules/piscina/dist/worker.js',
      },
      // An optional native package of piscina that lowers thread priority; without it everything works.
      external: ['@napi-rs/nice'],
    },
    {
      ...node,
      entryPoints: { core: 'program/src/core.ts' },
      define: { PRODUCT_VERSION: JSON.stringify(version), 'import.meta.url': '__importMetaUrl' },
      // A function already, as Node.js makes one of every module: host/src/compiled.ts compiles it as it stands.
      banner: {
        js: '(function (exports, require, module, __filename, __dirname) {const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
      },
      footer: { js: '})' },
      // What Node.js offers is required: a script that was compiled before has no loader of modules.
      supported: { 'dynamic-import': false },
      plugins: [packedTables('inflated.mjs'), apart, packagesApartFrom(false)],
      // A database that loads its own files.
      external: ['@electric-sql/pglite'],
    },
    {
      ...node,
      // The names of files here are those of packages that the plugin leaves out of the others.
      entryPoints: Object.fromEntries(
        Object.entries(packagesApart)
          .filter(([, file]) => file !== 'awsCredentials')
          .map(([name, file]) => [file, name]),
      ),
      plugins: [packagesApartFrom(true)],
      // Optional packages that each does without: a part of pg, what lowers the priority of piscina's threads, and tables of encodings by
      // which answers of servers could be read as text; services of signatures answer in JSON.
      external: ['pg-native', '@napi-rs/nice', 'iconv-lite'],
    },
    // Loaded again for each copy of the parser; see Platform.parserRuntime.
    { ...node, entryPoints: { treeSitter: 'node_modules/web-tree-sitter/web-tree-sitter.cjs' } },
    {
      ...node,
      entryPoints: { sdk: 'program/src/apart/sdk.ts', cyclonedx: 'program/src/apart/cyclonedx.ts' },
      // The builds for browsers of both come without what is optional.
      conditions: ['browser'],
      define: { self: 'globalThis' },
    },
    {
      ...node,
      entryPoints: {
        openTelemetry: 'program/src/apart/openTelemetry.ts',
        awsCredentials: '@aws-sdk/credential-provider-node',
      },
      plugins: [packagesApartFrom(true)],
      // Their modules, of which much is left out; what `require` finds is whole.
      mainFields: ['module', 'main'],
    },
    {
      ...node,
      entryPoints: { cli: 'program/src/cli.ts' },
      plugins: [packagesApartFrom(false), helpMessages, noProgramsForCommands],
      define: { PRODUCT_VERSION: JSON.stringify(version) },
      banner: { js: '#!/usr/bin/env node' },
    },
    {
      ...browser,
      entryPoints: { 'web/client': 'client/src/web/extension.ts' },
      external: ['vscode'],
      format: 'cjs',
      plugins: [clientMessages],
    },
    {
      ...browser,
      entryPoints: { 'web/server': 'web/src/server.ts' },
      format: 'iife',
      define: { PRODUCT_VERSION: JSON.stringify(version) },
      // Paths are texts: the one module of Node.js that needs nothing of a machine. Any other is an error here.
      alias: { 'node:path': 'pathe' },
      plugins: [parserInBrowser, packedTables('inflatedInBrowser.mjs')],
      // The parser's runtime can link code that the product does not have.
      logOverride: { 'direct-eval': 'silent' },
    },
    {
      ...common,
      entryPoints: [
        { in: 'client/webview/reportPage.ts', out: 'report/report' },
        { in: 'client/webview/rulesPage.ts', out: 'report/rules' },
        { in: 'client/webview/report.css', out: 'report/report' },
      ],
      platform: 'browser',
      target: 'chrome128',
      format: 'iife',
    },
    {
      ...common,
      entryPoints: [
        { in: 'node_modules/@vscode/codicons/dist/codicon.css', out: 'report/codicon' },
        { in: 'node_modules/@vscode/codicons/dist/codicon.ttf', out: 'report/codicon' },
        { in: 'node_modules/web-tree-sitter/web-tree-sitter.wasm', out: 'web-tree-sitter' },
        { in: 'node_modules/tree-sitter-python/tree-sitter-python.wasm', out: 'tree-sitter-python' },
      ],
      loader: { '.css': 'copy', '.ttf': 'copy', '.wasm': 'copy' },
    },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
