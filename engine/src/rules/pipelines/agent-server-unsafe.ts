import { t } from '../../../../l10n/messages';
import { encrypted } from '../../pipelines/fixes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { serversOf } from '../../pipelines/readers/agents';
import { isPlainUrl } from '../../python/rules/conditions';
import { type DataNode, itemsAt, stringAt, textAt } from '../../text/data/node';
import type { TextReport } from '../../text/textReport';

/** Programs that fetch a package and run it, each time anew. */
const runners = /(?:^|[\\/])(?:npx|pnpx|bunx|uvx|pipx|pnpm|yarn|bun|npm|uv|deno)(?:\.cmd|\.exe)?$/i;
/** Words of theirs before the package. */
const verbs = new Set(['run', 'dlx', 'exec', 'x', 'tool']);
/** Options whose value is the package, and options that have another value. */
const named = new Set(['--package', '-p', '--from', '--with']);
const valued = new Set([
  '--registry',
  '--index-url',
  '--python',
  '--directory',
  '--cache',
  '-c',
  '--call',
  '--prefix',
]);

export const rule: PipelineRule = {
  meta: {
    id: 'agent-server-unsafe',
    code: 'SML622',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-829',
    atlas: ['AML.T0010.005', 'AML.T0011.002'],
    owasp: ['LLM04:2026', 'LLM03:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['agents'],
    *check({ document: { roots }, edit }) {
      yield* judgePermissions(roots[0]);
      for (const { name, map } of serversOf(roots[0])) {
        for (const key of ['url', 'httpUrl', 'serverUrl']) {
          const url = textAt(map, key);
          if (url !== undefined && isPlainUrl(url.value))
            yield {
              start: url.start,
              end: url.end,
              severity: 'high',
              identity: `${name} ${key}`,
              message: t('agent-server-unsafe.plain-http', name),
              ...encrypted(url, edit),
            };
        }
        // Gemini's word for: ask before none of its tools.
        const trust = textAt(map, 'trust');
        if (trust?.value === 'true')
          yield {
            start: trust.start,
            end: trust.end,
            identity: `${name} trust`,
            message: t('agent-server-unsafe.asks-nothing', 'trust'),
          };
        const command = textAt(map, 'command');
        yield* wholeMachine(name, map);
        if (command === undefined || !runners.test(command.value)) continue;
        const words = itemsAt(map, 'args').filter((item) => item.kind === 'text');
        const target = packageOf(words.map(({ value }) => value));
        if (target === undefined || isPinned(target)) continue;
        const place = words.find(({ value }) => value.endsWith(target)) ?? command;
        yield {
          start: place.start,
          end: place.end,
          identity: `${name} ${target}`,
          message: t('agent-server-unsafe.unpinned-package', name, target),
        };
      }
    },
  },
};

/** Servers in a container that is given the machine's root folder, or Docker's socket. */
function* wholeMachine(name: string, map: DataNode): Iterable<TextReport> {
  if (!/(?:^|[\\/])(?:docker|podman)(?:\.exe)?$/.test(stringAt(map, 'command'))) return;
  for (const item of itemsAt(map, 'args')) {
    if (item.kind !== 'text') continue;
    const isRoot =
      /^(?:(?:-v|--volume)[= ]?)?\/:\/|^(?:--mount[= ])?type=bind,(?:.*,)?(?:src|source)=\/(?:,|$)/.test(
        item.value,
      );
    if (!isRoot && !/docker\.sock\b/.test(item.value) && item.value !== '--privileged') continue;
    const { start, end } = item;
    yield {
      start,
      end,
      identity: `${name} ${item.value}`,
      message: t('agent-server-unsafe.whole-machine', name),
    };
  }
}

/** Settings by which an assistant asks nobody before it runs commands: Claude's, and those of VS Code. */
function* judgePermissions(root: DataNode | undefined): Iterable<TextReport> {
  const settings = [
    textAt(root, 'permissions', 'defaultMode'),
    textAt(root, 'chat.tools.autoApprove'),
    textAt(root, 'chat.tools.global.autoApprove'),
    ...itemsAt(root, 'permissions', 'allow').filter((item) => item.kind === 'text'),
  ];
  for (const setting of settings)
    if (setting !== undefined && /^(?:bypassPermissions|true|Bash(?:\(\*(?::\*)?\))?)$/.test(setting.value))
      yield {
        start: setting.start,
        end: setting.end,
        identity: `permission ${setting.value}`,
        message: t('agent-server-unsafe.asks-nothing', setting.value),
      };
}

/** The package that a runner fetches; undefined where it runs something that is there already. */
function packageOf(words: readonly string[]): string | undefined {
  for (const [index, word] of words.entries()) {
    const before = words[index - 1] ?? '';
    if (named.has(before)) return word;
    const joined = /^--(?:package|from)=(.+)$/.exec(word)?.[1];
    if (joined !== undefined) return joined;
    if (word.startsWith('-') || valued.has(before) || verbs.has(word)) continue;
    // `npm run x` and `uv run server.py` run what the project has.
    if (words.includes('run') || /^[./~]|\.(?:py|js|ts|mjs)$/.test(word)) return undefined;
    return word;
  }
  return undefined;
}

/** True for an exact version, a commit, or a path. */
function isPinned(target: string): boolean {
  return /.@\d+\.\d+\.\d+[\w.+-]*$|==\d|@[0-9a-f]{40}$|#[0-9a-f]{40}$|^(?:\.|\/|~|file:)/.test(target);
}
