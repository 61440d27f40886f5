import { t } from '../../../../l10n/messages';
import { type Condition, callRule } from '../../python/rules/callRule';
import { all, comesFrom, interpolated, is } from '../../python/rules/conditions';

const runners = ['run', 'call', 'check_call', 'check_output', 'Popen'].map((name) => `subprocess.${name}`);
const shells = [
  'os.system',
  'os.popen',
  'subprocess.getoutput',
  'subprocess.getstatusoutput',
  'asyncio.create_subprocess_shell',
];

const outside = comesFrom(['request', 'model', 'download', 'user'], 'args', 0);
const dynamic: Condition = (call, context) =>
  interpolated('args', 0)(call, context) || outside(call, context);

export const rule = callRule(
  {
    id: 'subprocess-shell',
    code: 'SML230',
    family: 'remote-code',
    severity: 'medium',
    cwe: 'CWE-78',
    atlas: ['AML.T0050'],
    owasp: ['LLM10:2026'],
    since: '0.1.0',
    counterparts: ['B602', 'B605', 'S602', 'S605'],
  },
  [
    {
      callees: runners,
      when: all(is('shell', true), dynamic),
      message: ({ callee }) => t('subprocess-shell.shell-true', callee),
      severity: (call, context) => (outside(call, context) ? 'high' : undefined),
      effect: 'command',
    },
    {
      callees: shells,
      when: dynamic,
      message: ({ callee }) => t('subprocess-shell.shell-interpolation', callee),
      severity: (call, context) => (outside(call, context) ? 'high' : undefined),
      effect: 'command',
    },
  ],
  {
    needs:
      /\bshell\s{0,4}=|["']shell["']|\.(?:system|popen)\b|import [^\n]{0,100}\b(?:system|popen)\b|get(?:status)?output|subprocess_shell|getattr/,
  },
);
