import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeTextFile } from '../../bytes/text';
import { LimitError } from '../../limits';
import { FormatReport } from '../formats/formatReport';
import { isObject, parseJson, stringOf } from '../formats/json';
import { judgeGlobal } from '../pickle/globals/globals';
import type { ModelScan } from '../scan/modelScan';

/** Where TorchServe looks for what to run. */
export const servedManifest = 'MAR-INF/MANIFEST.json';

/** Handlers that TorchServe has itself. Source: ts/torch_handler, `model_loader.py`. */
const ownHandlers = new Set([
  'base_handler',
  'image_classifier',
  'image_segmenter',
  'object_detector',
  'text_classifier',
]);

/**
 * Judges the handler that a manifest names: `file.py`, `file.py:function` or one of TorchServe's own. The server imports it by its name, and
 * so from anywhere that Python imports from, where the archive does not have it.
 */
export async function judgeServedHandler(
  scan: ModelScan,
  content: ByteSource,
  member: readonly string[],
  modules: ReadonlySet<string>,
): Promise<void> {
  if (content.size > scan.options.limits.textBytes) throw new LimitError('textBytes');
  scan.spendText(content.size);
  const text = decodeTextFile(await content.read(0, content.size));
  const root = text === undefined ? undefined : parseJson(text);
  const model = isObject(root) && isObject(root.model) ? root.model : undefined;
  const handler = model === undefined ? undefined : stringOf(model.handler);
  if (handler === undefined) return;
  const [file, called] = handler.split(':', 2);
  const module = file.replace(/\.py$/, '').replaceAll('/', '.');
  if (ownHandlers.has(module) || modules.has(module.slice(module.lastIndexOf('.') + 1))) return;
  const judged = judgeGlobal(`${module}.${called ?? '*'}`);
  if (judged.kind === 'capability')
    new FormatReport(scan, member, 'TorchServe').dangerous(handler, judged.effect, `handler: ${handler}`);
  else scan.reason('missing-handler', 'incomplete', t('served-handler.not-in-archive', handler), member);
}
