import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { absent, all, is, textsOf } from '../../python/rules/conditions';
import { argumentOf, known } from '../../python/rules/helpers';

const servers = ['mcp.server.fastmcp.FastMCP', 'fastmcp.FastMCP', 'mcp.server.FastMCP'];
const everywhere = ['0.0.0.0', '::', ''];

export const rule = callRule(
  {
    id: 'mcp-tool-unsafe',
    code: 'SML158',
    family: 'llm',
    severity: 'medium',
    cwe: 'CWE-829',
    atlas: ['AML.T0010.005', 'AML.T0011.002'],
    owasp: ['LLM04:2026', 'LLM03:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['mcp.StdioServerParameters', 'mcp.client.stdio.StdioServerParameters'],
      when: (call, context) => {
        const command = known(call, 'command');
        const passed = argumentOf(call, 'args');
        if (command.state !== 'constant' || passed === undefined) return false;
        const words = textsOf(passed, context);
        if (/^(?:ba|z|da)?sh$/.test(String(command.value))) return words.includes('-c') && words.length < 2;
        if (!/^(?:npx|uvx|pipx|bunx)$/.test(String(command.value))) return false;
        const target = words.find((word) => !word.startsWith('-') && word !== 'run');
        return target !== undefined && !/.@\d|==\d|^[./]/.test(target);
      },
      message: ({ callee }) => t('mcp-tool-unsafe.runs-latest-package', callee),
      effect: 'code',
    },
    {
      callees: [...servers, ...servers.map((name) => `${name}().run`)],
      when: all(
        is('host', everywhere),
        absent('auth'),
        absent('token_verifier'),
        absent('auth_server_provider'),
      ),
      message: ({ callee }) => t('mcp-tool-unsafe.exposes-tools-unauthenticated', callee),
      effect: 'network',
      fixes: withArgument('host', '"127.0.0.1"'),
    },
  ],
);
