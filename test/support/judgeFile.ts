import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { checkPath } from '../../host/src/checkPath';
import { nodePlatform } from '../../host/src/nodePlatform';

/** Checks a file where it is, with what belongs to it: its verdict, and the messages of its findings and reasons, a line each. */
export async function judgeFile(path: string): Promise<{ verdict: string | undefined; messages: string }> {
  const { model } = await checkPath(
    { path, explicit: false },
    {
      platform: nodePlatform,
      configuration: defaultConfiguration,
      cancel: { cancelled: false },
      inlineSuppressions: true,
      versions: new Map(),
      digest: false,
    },
  );
  return {
    verdict: model?.verdict,
    messages: [...(model?.findings ?? []), ...(model?.reasons ?? [])].map((each) => each.message).join('\n'),
  };
}
