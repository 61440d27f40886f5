import { parseDocument } from 'yaml';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeTextFile } from '../../bytes/text';
import { judgeGlobal } from '../pickle/globals/globals';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { isObject, objectsIn, stringOf } from './json';
import { judgeJson, templatesOf } from './jsonModels';
import { judgeTemplate } from './template';

/** Longer than any model's settings; the parser's work grows with it. */
const maxYamlLength = 1 << 20;

/** Classes of NeMo and PyTorch, which a .nemo file's settings are made of: making one computes. */
const ownClass = /^nemo(?:\.[a-z0-9_]+)*\.[A-Z]\w+$|^torch\.(?:nn|optim|optim\.lr_scheduler)\.[A-Z]\w+$/;

/**
 * Scans YAML settings of models: `_target_`, which Hydra and NeMo import and call (CVE-2025-23304), and the chat templates that
 * JSON has too. Undefined where neither is there. Aliases are not expanded beyond a few.
 */
async function scanYamlModel(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string | undefined> {
  if (source.size > maxYamlLength) return undefined;
  const text = decodeTextFile(await source.read(0, source.size));
  if (text === undefined || !/_target_|chat_template|auto_map|\\[xuU]/.test(text)) return undefined;
  let root: unknown;
  try {
    root = parseDocument(text, { logLevel: 'silent' }).toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
  let format: string | undefined;
  const report = new FormatReport(scan, member, 'Hydra');
  for (const { object } of objectsIn(root)) {
    for (const { name, text: template } of templatesOf(object)) {
      format = 'tokenizer-config';
      judgeTemplate(scan, template, [...member, name]);
    }
    const target = stringOf(object._target_);
    if (target !== undefined) {
      format = 'hydra-config';
      const judged = judgeGlobal(target);
      if (judged.kind === 'capability') report.dangerous(target, judged.effect);
      // Outside of a model, naming one's own classes is what Hydra is for.
      else if (judged.kind === 'unknown' && member.length > 0 && !ownClass.test(target))
        report.unreviewed(target);
    }
  }
  const shaped = isObject(root) ? judgeJson(scan, root, member) : undefined;
  return (
    shaped ?? (format !== undefined && (member.length > 0 || scan.findings.length > 0) ? format : undefined)
  );
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'yaml',
      rank: Rank.text,
      recognise: ({ text }) => !text.includes('\0'),
      scan: async (scan, source, member) =>
        /\.ya?ml$/i.test(member.at(-1) ?? scan.path) ? scanYamlModel(scan, source, member) : undefined,
    },
  ],
  readme: [{ row: 21, models: 'Hydra and NeMo YAML', judged: '`_target_`', notJudged: '' }],
};
