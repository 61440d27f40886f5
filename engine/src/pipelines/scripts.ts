import { type DataNode, type DataText, entriesAt, textAt } from '../text/data/node';
import { actionOf } from './workflow';

/** Actions that run, or evaluate, what an input of theirs holds; names of inputs in lower case. */
const runners: ReadonlyMap<string, readonly string[]> = new Map([
  ['actions/github-script', ['script']],
  ['actions-rs/cargo', ['args']],
  ['addnab/docker-run-action', ['run', 'options']],
  ['amadevus/pwsh-script', ['script']],
  ['appleboy/ssh-action', ['script']],
  ['azure/cli', ['inlinescript']],
  ['azure/powershell', ['inlinescript']],
  ['cloudflare/wrangler-action', ['command', 'precommands', 'postcommands']],
  ['cross-platform-actions/action', ['run']],
  ['google/cloud-sdk-github-action', ['args']],
  ['jannekem/run-python-script-action', ['script']],
  ['lucasbento/auto-close-issues', ['issue-close-message']],
  ['mikefarah/yq', ['cmd']],
  ['nick-fields/retry', ['command', 'on_retry_command', 'new_command_on_retry']],
  ['nick-invision/retry', ['command', 'on_retry_command', 'new_command_on_retry']],
  ['reactivecircus/android-emulator-runner', ['script', 'pre-emulator-launch-script']],
  ['roots/issue-closer-action', ['issue-close-message', 'pr-close-message']],
  ['skitionek/notify-microsoft-teams', ['overwrite']],
  ['uraimo/run-on-arch-action', ['run', 'install', 'setup']],
  ['vmactions/freebsd-vm', ['run', 'prepare']],
  ['vmactions/netbsd-vm', ['run', 'prepare']],
  ['vmactions/openbsd-vm', ['run', 'prepare']],
]);

/** Texts of a step that some program runs: its own script, and inputs of actions that run them. */
export function scriptsOf(step: DataNode): readonly DataText[] {
  const own = textAt(step, 'run');
  if (own !== undefined) return [own];
  const inputs = runners.get(actionOf(step)) ?? [];
  return entriesAt(step, 'with').flatMap(([name, { value }]) =>
    value.kind === 'text' && inputs.includes(name.toLowerCase()) ? [value] : [],
  );
}
