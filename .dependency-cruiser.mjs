// Which room may import which, and that no imports go round in circles. Checked by `npm run lint`.
const rooms = {
  l10n: [],
  engine: ['l10n'],
  protocol: ['engine'],
  host: ['engine', 'l10n'],
  cli: ['host', 'engine', 'l10n'],
  fleet: ['cli', 'host', 'engine', 'l10n'],
  server: ['host', 'engine', 'protocol', 'l10n'],
  web: ['server', 'host', 'engine', 'protocol', 'l10n'],
  program: ['fleet', 'cli', 'server', 'host', 'engine', 'l10n'],
  'client/src': ['protocol', 'l10n'],
  'client/webview': ['protocol'],
};

const above = Object.entries(rooms).map(([room, below]) => ({
  name: `${room.replace('/', '-')}-imports-what-is-below-it`,
  severity: 'error',
  comment: `${room} may import ${below.length === 0 ? 'nothing but itself' : below.join(', ')}.`,
  from: { path: `^${room}/` },
  to: {
    path: '^(l10n|engine|protocol|host|cli|fleet|server|program|web|client|scripts|test)/',
    pathNot: [room, ...below].map((name) => `^${name}/`),
  },
}));

export default {
  forbidden: [
    ...above,
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Types count too: files that need each other are one file, or miss a third one.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'engine-knows-no-platform',
      severity: 'error',
      comment: 'The engine also runs in browsers: take what you need from Platform.',
      from: { path: '^(engine|protocol)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browsers-run-it',
      severity: 'error',
      comment:
        'What browsers run imports no module of Node.js. Paths are texts: the bundler puts another module for node:path.',
      from: { path: '^(web|client/src)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?path$' },
    },
    {
      name: 'only-the-client-knows-vscode',
      severity: 'error',
      from: { pathNot: '^(client/src|test/editor)/' },
      to: { path: '^vscode$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.mts', '.mjs', '.js', '.json'] },
  },
};
