import { type Document, visit } from 'yaml';
import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeTextFile } from '../../bytes/text';
import { LimitError } from '../../limits';
import { parseYaml } from '../../text/data/yaml';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport, leavesFolder } from './formatReport';
import { runsOwnCode } from './hubConfigs';
import { isObject, objectsIn } from './json';
import { judgeJson } from './jsonModels';
import { isStandard, judgeCall } from './reviewed/calls';
import { SettingsText } from './settingPlace';
import { judgeTargets } from './targets';
import { judgeTemplate, templatesOf } from './template';

/** What must stand in a file for anything in it to be judged; escapes can spell all of them. */
const marks =
  /_target_|class_path|chat_template|prompt|auto_map|_implementation|\bflavors\b|trust_remote_code|\bparams\b|init_parameters|__kind__|py\/|constructor_name|python\/|!function|!(?:new|name|module|apply|applyref|include):|_component_|\b_base_\b|custom_imports|user_dir|searchpath|\bbackbone\b|\bdownload\b|%TAG|\b(?:os|posix|nt|subprocess|pty|runpy|builtins|importlib)\.\w|\\(?:[xuU]|\r?\n)/;

/**
 * Scans YAML settings of models: what they name to be called (CVE-2025-23304), tags by which PyYAML's full loaders make objects, chat
 * templates and what else JSON has too. Undefined where nothing of that is there.
 */
async function scanYamlModel(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string | undefined> {
  if (source.size > scan.options.limits.textBytes) {
    if (member.length > 0 || scan.options.explicit) throw new LimitError('textBytes');
    return undefined;
  }
  scan.spendText(source.size);
  const text = decodeTextFile(await source.read(0, source.size));
  if (text === undefined || !marks.test(text)) return undefined;
  if (member.length === 0) scan.settings = new SettingsText(text);
  let format: string | undefined;
  let isWhole = true;
  try {
    for (const document of parseYaml(text, scan.meter, { prettyErrors: true })) {
      isWhole &&= document.errors.length === 0;
      format ??= judgeDocument(scan, document as Document, member);
    }
  } catch (error) {
    if (error instanceof LimitError) throw error;
    isWhole = false;
  }
  // Outside of a model it is most often a template of YAML.
  if (!isWhole && member.length > 0) {
    scan.reason('malformed', 'incomplete', t('yaml.unreadable'), member);
    return format ?? 'yaml';
  }
  return format;
}

function judgeDocument(scan: ModelScan, document: Document, member: readonly string[]): string | undefined {
  const before = scan.findings.length;
  // Aliases share their value: nothing is expanded.
  const root: unknown = document.toJS({ maxAliasCount: -1 });
  let format: string | undefined;
  for (const { object } of objectsIn(root)) {
    for (const { name, text: template } of templatesOf(object)) {
      format = 'tokenizer-config';
      judgeTemplate(scan, template, [...member, name]);
    }
  }
  const hasTargets = !isObject(root) && judgeTargets(scan, root, member) && member.length > 0;
  const judged = isObject(root) ? judgeJson(scan, root, member) : hasTargets ? 'hydra-config' : undefined;
  const untagged = scan.findings.length;
  judgeTags(scan, document, member);
  if (judged !== undefined) return judged;
  if (scan.findings.length > untagged) return 'pyyaml';
  return scan.findings.length > before || member.length > 0 ? format : undefined;
}

/** Tags that make plain values, whatever stands behind them. */
const plainTags = new Set('bool bytes complex dict float int list long none str tuple unicode'.split(' '));

/**
 * Tags of PyYAML: `yaml.Loader` of before 5.1, `UnsafeLoader` and in part `FullLoader` import what they name, and call it. `!function`
 * is how tasks of lm-evaluation-harness name a function in a Python file beside them.
 */
function judgeTags(scan: ModelScan, document: Document, member: readonly string[]): void {
  const report = new FormatReport(scan, member, 'PyYAML');
  const tags = new Map<string, string>();
  visit(document, {
    Node: (_, node) => {
      const { tag, value } = node as { tag?: unknown; value?: unknown };
      if (typeof tag !== 'string') return;
      if (tag === '!function') tags.set(`!function ${String(value)}`, String(value));
      else if (hyperTag.test(tag)) tags.set(tag, tag);
      else if (tag.startsWith(pythonTag)) tags.set(tag, tag.slice(pythonTag.length));
    },
  });
  for (const [tag, name] of tags) {
    // In a project such files name its own functions.
    if (tag.startsWith('!function') && (member.length > 0 || scan.options.explicit))
      runsOwnCode(scan, member, '!function', [name]);
    else if (hyperTag.test(tag))
      judgeHyperTag(new FormatReport(scan, member, 'HyperPyYAML'), tag, member.length > 0);
    else if (!tag.startsWith('!function') && !plainTags.has(name))
      judgePythonTag(report, name, member.length > 0);
  }
}

/** Tags of HyperPyYAML, which SpeechBrain loads its models by: what they name is imported, called or read. Source: hyperpyyaml 1.2, core.py. */
const hyperTag = /^!(new|name|module|apply|applyref|include):(.*)$/s;
/** What such settings of SpeechBrain are made of: making one computes. */
const ofSpeech = /^(?:speechbrain|torch\.nn|torch\.optim|torchaudio)\.[\w.]+$/;

function judgeHyperTag(report: FormatReport, tag: string, isModel: boolean): void {
  const [, kind, path] = hyperTag.exec(tag) as RegExpExecArray;
  if (kind === 'include') {
    if (leavesFolder(path)) report.external(path, 'file-read');
    return;
  }
  const named = kind === 'module' ? `${path}.*` : path.includes('.') ? path : `builtins.${path}`;
  const judged = judgeCall(named);
  if (judged === 'harmless') return;
  if (judged !== 'unknown') report.dangerous(path, judged, tag);
  else if (isModel ? !ofSpeech.test(path) : isStandard(named)) report.unreviewed(path, tag);
}

const pythonTag = 'tag:yaml.org,2002:python/';

function judgePythonTag(report: FormatReport, name: string, isModel: boolean): void {
  const [, kind, path] = /^(object\/apply|object\/new|object|name|module):(.*)$/s.exec(name) ?? [];
  if (kind === undefined) {
    report.unreviewed(`!!python/${name}`);
    return;
  }
  // A module is only imported, with whatever it does then; a name without one is Python's own.
  const named = kind === 'module' ? `${path}.*` : path.includes('.') ? path : `builtins.${path}`;
  const judged = judgeCall(named);
  if (judged === 'harmless') return;
  const evidence = `!!python/${name}`;
  if (judged !== 'unknown') report.dangerous(path, judged, evidence);
  else if (isModel || isStandard(named)) report.unreviewed(path, evidence);
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'yaml',
      rank: Rank.text,
      recognise: ({ text }) => !text.includes('\0'),
      scan: async (scan, source, member) =>
        /\.ya?ml$|(?:^|[/\\])MLmodel$/i.test(member.at(-1) ?? scan.path)
          ? scanYamlModel(scan, source, member)
          : undefined,
    },
  ],
  readme: [
    {
      row: 21,
      models:
        'Hydra, NeMo, Lightning, MONAI, SpeechBrain, YOLO, spaCy and MMEngine configurations; PyYAML tags; MLflow `MLmodel`; dataset cards',
      judged: 'calls that they ask for, with arguments from the file; code that loaders run or fetch',
      notJudged: 'your own classes (suspicious in a model)',
    },
  ],
};
