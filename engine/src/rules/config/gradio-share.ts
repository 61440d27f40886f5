import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { absent, all, either, is, lists } from '../../python/rules/conditions';

const apps = ['gradio.Interface()', 'gradio.Blocks()', 'gradio.ChatInterface()', 'gradio.TabbedInterface()'];
const launch = [...apps.map((name) => `${name}.launch`), 'gradio.*.launch'];
const wholeDisk = /^(?:\/|\.|\.\.|~|[A-Za-z]:\\?)$/;

export const rule = callRule(
  {
    id: 'gradio-share',
    code: 'SML225',
    family: 'config',
    severity: 'medium',
    cwe: 'CWE-306',
    atlas: ['AML.T0049'],
    since: '0.1.0',
  },
  [
    {
      callees: [...launch, 'gradio.set_static_paths', 'gradio.mount_gradio_app'],
      when: either(lists('allowed_paths', wholeDisk), lists('paths', wholeDisk, 0)),
      message: ({ callee }) => t('gradio-share.exposes-folder', callee),
      severity: 'high',
      effect: 'file-read',
    },
    {
      callees: launch,
      when: all(is('share', true), absent('auth')),
      message: ({ callee }) => t('gradio-share.public-without-password', callee),
      effect: 'network',
      fixes: withArgument('share', 'False'),
    },
  ],
);
