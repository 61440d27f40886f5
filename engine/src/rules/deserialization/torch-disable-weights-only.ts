import { t } from '../../../../l10n/messages';
import { deleteStatement } from '../../python/fixes/fixes';
import { environmentRule, isOn } from '../../python/rules/environmentRule';

/** Globals that act on whatever they are given: with one of them allowed, weights_only stops nothing. */
const acting =
  /^(?:builtins\.(?:getattr|setattr|eval|exec|compile|__import__|open|input|map|globals|vars|type)|os\.|posix\.|subprocess\.|sys\.|importlib\.|operator\.(?:attrgetter|methodcaller)|functools\.(?:partial|reduce)|types\.|pickle\.|shutil\.|socket\.|runpy\.|pty\.|code\.)/;

/** A replacement that passes it on, whatever its caller says. */
const switchesOff = /\bweights_only(?:\s{0,4}=|["']\s{0,4}\]\s{0,4}=|["']\s{0,4},|["']\s{0,4}:)\s{0,4}False/;

export const rule = environmentRule(
  {
    id: 'torch-disable-weights-only',
    code: 'SML122',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      names: ['TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD'],
      unsafe: isOn,
      message: (name) => t('torch-disable-weights-only.setting-disables-protection', name),
      removal: () => t('common.remove-setting'),
      effect: 'code',
    },
  ],
  [
    {
      callees: ['torch.load=', 'torch.serialization.load='],
      when: ({ node, positional: [value] }, { document: { evaluator } }) => {
        if (switchesOff.test(evaluator.textOf(node).slice(0, 2_000))) return true;
        const bounds = value?.node.type === 'identifier' ? evaluator.bindingsOf(value.node) : [];
        return bounds.some(
          (bound) =>
            bound.kind === 'function' && switchesOff.test(evaluator.textOf(bound.node).slice(0, 5_000)),
        );
      },
      message: () => t('torch-disable-weights-only.loader-replaced'),
      effect: 'code',
      fixes: (call, context) => [deleteStatement(call, context, t('common.remove-assignment'))],
    },
    {
      callees: [
        'torch.serialization.add_safe_globals',
        'torch.serialization.safe_globals',
        'torch.serialization._add_safe_globals',
      ],
      when: ({ positional: [list] }, { document: { evaluator } }) => {
        const items = list?.value.kind === 'list' ? list.value.items : [];
        return items.slice(0, 100).some((item) => {
          const value = evaluator.evaluate(item);
          return value.kind === 'reference' && acting.test(value.name);
        });
      },
      message: ({ callee }) => t('torch-disable-weights-only.acting-globals-allowed', callee),
      effect: 'code',
    },
  ],
);
