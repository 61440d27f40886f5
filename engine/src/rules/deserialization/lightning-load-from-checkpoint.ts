import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { all, is, matches, not, remoteUrl, unlessAtLeast } from '../../python/rules/conditions';

const modules = ['pytorch_lightning', 'lightning', 'lightning.pytorch'];
const classes = ['LightningModule', 'LightningDataModule', 'core.module.LightningModule'];

/** From 2.6 on Lightning knows the argument and leaves its default to torch; before, it always said False. */
const leavesItToTorch = not(
  all(unlessAtLeast('lightning', '2.6'), unlessAtLeast('pytorch-lightning', '2.6')),
);

export const rule = callRule(
  {
    id: 'lightning-load-from-checkpoint',
    code: 'SML129',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        ...modules.flatMap((name) => classes.map((type) => `${name}.${type}.load_from_checkpoint`)),
        'pytorch_lightning.*.load_from_checkpoint',
        'lightning.*.load_from_checkpoint',
      ],
      when: not(is('weights_only', true)),
      message: ({ callee }) => t('lightning-load-from-checkpoint.without-weights-only', callee),
      // For a URL Lightning itself takes weights_only=False when nothing is said.
      severity: (call, context) =>
        matches('checkpoint_path', remoteUrl, 0)(call, context)
          ? 'high'
          : leavesItToTorch(call, context) && !unlessAtLeast('torch', '2.6')(call, context)
            ? 'low'
            : undefined,
      effect: 'code',
      fixes: (call, context) =>
        leavesItToTorch(call, context) ? withArgument('weights_only', 'True')(call, context) : [],
    },
    {
      callees: modules.flatMap((name) =>
        ['fit', 'test', 'validate', 'predict'].map((method) => `${name}.Trainer().${method}`),
      ),
      when: all(matches('ckpt_path', remoteUrl), not(is('weights_only', true))),
      message: ({ callee }) => t('lightning-load-from-checkpoint.loads-remote-checkpoint', callee),
      severity: 'high',
      effect: 'code',
      fixes: withArgument('weights_only', 'True'),
    },
  ],
);
