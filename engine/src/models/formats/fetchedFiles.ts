import { parse } from 'yaml';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeTextFile } from '../../bytes/text';
import { LimitError } from '../../limits';
import { pushAll } from '../../pushAll';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport, leavesFolder } from './formatReport';
import { isObject, type JsonObject, objectsIn, stringOf } from './json';

/*
 * Settings that make a loader take files from elsewhere: names of tokenizers' files, addresses of weights (timm), other repositories, data
 * files of a dataset card, and what a pipeline of spaCy calls and installs.
 */

/** Files of a tokenizer by their settings. Source: transformers, `vocab_files_names` of its tokenizers. */
const tokenizerFile =
  /^(?:tokenizer|vocab|merges|spm|source_spm|target_spm|sentencepiece_model|bpe_codes|normalizer|monolingual_vocab)_file$/;
/** Files that a pickle may be. */
const pickled = /\.(?:pth?|bin|ckpt|pkl|pickle|joblib|npy|npz)(?:$|[?#])/i;
const address = /^https?:\/\//i;

function filesOf(object: JsonObject): [key: string, path: string][] {
  return Object.entries(object).flatMap(([key, value]) =>
    tokenizerFile.test(key) && typeof value === 'string' && leavesFolder(value) ? [[key, value]] : [],
  );
}

/** Files of tensors that PEFT and timm read with `torch.load`. Source: peft 0.20, `CordaConfig`, `MultitaskPromptTuningConfig`; timm, `pretrained_cfg`. */
const tensorFile = /^(?:cache_file|covariance_file|prompt_tuning_init_state_dict_path)$/;

function tensorsOf(root: JsonObject): string[] {
  const found: unknown[] = [];
  if (typeof root.peft_type === 'string')
    for (const { object } of objectsIn(root))
      for (const [key, value] of Object.entries(object)) if (tensorFile.test(key)) found.push(value);
  if (isObject(root.pretrained_cfg)) found.push(root.pretrained_cfg.file);
  // Passages and index of RAG, the oldest kind of which is a pickle. Source: transformers, models/rag/retrieval_rag.py.
  if (root.model_type === 'rag') found.push(root.index_path, root.passages_path);
  if (root.peft_type === 'XLORA' && isObject(root.adapters)) pushAll(found, Object.values(root.adapters));
  return found.filter((path): path is string => typeof path === 'string' && leavesFolder(path));
}

/** An address, or a repository of the Hub, also as timm names its models. */
const elsewhere = /^(?:https?:\/\/|(?:hf[-_]hub:)?[\w.-]{1,96}\/[\w.-]{1,96}(?:@[\w.-]{1,96})?$)/i;

function weightsOf(object: JsonObject): string[] {
  const own = isObject(object.pretrained_cfg) ? object.pretrained_cfg : {};
  // Adapters that an X-LoRA is mixed from are loaded with it. Source: peft 0.21, tuners/xlora/model.py.
  const mixed =
    object.peft_type === 'XLORA' && isObject(object.adapters) ? Object.values(object.adapters) : [];
  return [
    own.url,
    own.hf_hub_id,
    object.hf_hub_id,
    object.pretrained_model_name_or_path,
    object.model_name_or_path,
    object.backbone,
    object.architecture,
    ...mixed,
  ].filter((value): value is string => typeof value === 'string' && elsewhere.test(value));
}

/** Direct references among the requirements of a spaCy pipeline's `meta.json`. */
function requirementsOf(root: JsonObject): string[] {
  const requirements = 'spacy_version' in root && Array.isArray(root.requirements) ? root.requirements : [];
  return requirements.filter((name): name is string => typeof name === 'string' && name.includes('://'));
}

/** Weights with external data that transformers.js is told to fetch beside the model. */
function hasExternalData(root: JsonObject): boolean {
  const settings = root['transformers.js_config'];
  return (
    isObject(settings) &&
    settings.use_external_data_format !== undefined &&
    settings.use_external_data_format !== false
  );
}

/** True for a configuration of the Hub's libraries that names files elsewhere. */
export function namesFiles(root: JsonObject): boolean {
  return (
    filesOf(root).length > 0 ||
    tensorsOf(root).length > 0 ||
    weightsOf(root).length > 0 ||
    requirementsOf(root).length > 0 ||
    hasExternalData(root)
  );
}

export function judgeNamedFiles(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  const report = new FormatReport(scan, member, 'transformers');
  for (const [, path] of filesOf(root)) {
    // Where the author kept the very file that stands here is often left in; anything else was meant.
    const isLeftover =
      /^(?:\/|[A-Za-z]:\\|~)[^$]*[/\\][\w.-]*(?:token|vocab|merges|spm|sentencepiece|bpe)[\w.-]*$/.test(path);
    report.external(
      path,
      address.test(path) ? 'network' : 'file-read',
      isLeftover && !path.includes('..') ? 'info' : 'medium',
    );
  }
  for (const path of tensorsOf(root))
    report.external(path, address.test(path) ? 'network' : 'file-read', 'medium');
  for (const name of weightsOf(root)) {
    const isRisky = address.test(name) && (pickled.test(name) || name.startsWith('http:'));
    report.external(name, 'network', isRisky ? 'medium' : 'low');
  }
  for (const name of requirementsOf(root))
    new FormatReport(scan, member, 'spaCy').external(name, 'network', 'medium');
  if (hasExternalData(root)) report.external('model.onnx_data', 'file-read', 'info');
}

/** Functions of thinc, whose names have no library in front. Source: thinc 8.3, `registry`. */
const ofThinc = new Set(
  `Adam RAdam SGD compounding constant constant_then cyclic_triangular decaying linear plateau slanted_triangular warmup_linear
  CategoricalCrossentropy CosineDistance CrossEntropy L2Distance SequenceCategoricalCrossentropy SparseCategoricalCrossentropy
  configure_normal_init glorot_normal_init glorot_uniform_init he_normal_init he_uniform_init lecun_normal_init lecun_uniform_init
  normal_init ones_init uniform_init zero_init`.split(/\s+/),
);
/** Functions of spaCy itself, and those of its packages. */
const ofSpacy = /^(?:spacy[\w-]*|explosion[\w-]*|srsly|curated-tokenizers?)\./;

/** Components of spaCy itself. Source: spaCy 3.8, the factories of its pipelines. */
const ofPipeline = new Set(
  `attribute_ruler beam_ner beam_parser curated_transformer doc_cleaner entity_linker entity_ruler experimental_biaffine_parser
  experimental_char_ner_tokenizer experimental_coref experimental_edit_tree_lemmatizer experimental_span_resolver future_entity_ruler
  lemmatizer llm llm_ner llm_rel llm_sentiment llm_spancat llm_summarization llm_textcat merge_entities merge_noun_chunks
  merge_subtokens morphologizer ner parser sentencizer senter span_cleaner span_finder span_ruler spancat spancat_singlelabel tagger
  textcat textcat_multilabel tok2vec token_splitter trainable_lemmatizer transformer`.split(/\s+/),
);
/** A registered function, as a setting of its own or in JSON, and the factory of a component; blanks are one each. */
const registered = /(?:^ ?|[{,\s]["'])@([a-z_]{1,40})["']? ?[=:] ?["']?([^"'\s,}]{1,200})/gm;
const factory = /^ ?factory ?[=:] ?["']?([^"'\s]{1,200})/gm;

/** `config.cfg` of spaCy: what a pipeline is made of comes from whatever package registered a function of that name. */
function judgeSpacy(scan: ModelScan, text: string, member: readonly string[]): string | undefined {
  if (!/^\[nlp\]/m.test(text)) return undefined;
  const report = new FormatReport(scan, member, 'spaCy');
  const before = scan.findings.length;
  const settings = text.replace(/[ \t]+/g, ' ');
  for (const [, registry, name] of settings.matchAll(registered))
    if (!ofSpacy.test(name) && !ofThinc.has(name.replace(/\.v\d+$/, '')))
      report.unreviewed(name, `@${registry} = ${name}`);
  for (const [, name] of settings.matchAll(factory))
    if (!ofPipeline.has(name)) report.unreviewed(name, `factory = ${name}`);
  return scan.findings.length > before ? 'spacy-config' : undefined;
}

/** A dataset card: `load_dataset` takes the files that its header names from wherever they are. */
function judgeCard(scan: ModelScan, text: string, member: readonly string[]): string | undefined {
  const header = /^---\r?\n([\s\S]{0,65536}?)\r?\n---/.exec(text)?.[1];
  if (header === undefined || !header.includes('data_files')) return undefined;
  let root: unknown;
  try {
    root = parse(header, { logLevel: 'silent', maxAliasCount: 100 });
  } catch {
    return undefined;
  }
  const report = new FormatReport(scan, member, 'datasets');
  const before = scan.findings.length;
  for (const { object } of objectsIn(isObject(root) ? root.configs : undefined)) {
    const files = [object.data_files]
      .flat()
      .flatMap((file) => (isObject(file) ? [file.path].flat() : [file]));
    for (const file of files) {
      const path = stringOf(file);
      if (path === undefined || path.startsWith('hf://') || !leavesFolder(path)) continue;
      report.external(
        path,
        address.test(path) ? 'network' : 'file-read',
        address.test(path) ? 'low' : 'medium',
      );
    }
  }
  return scan.findings.length > before ? 'dataset-card' : undefined;
}

async function scanSettings(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string | undefined> {
  const name = /(?:^|[/\\])(config\.cfg|README\.md)$/i.exec(member.at(-1) ?? scan.path)?.[1].toLowerCase();
  if (name === undefined) return undefined;
  if (source.size > scan.options.limits.textBytes) {
    // A longer page is read as a text, which says so.
    if (name === 'readme.md') return undefined;
    throw new LimitError('textBytes');
  }
  scan.spendText(source.size);
  const text = decodeTextFile(await source.read(0, source.size));
  if (text === undefined) return undefined;
  return name === 'config.cfg' ? judgeSpacy(scan, text, member) : judgeCard(scan, text, member);
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'fetched-files',
      rank: Rank.text,
      recognise: ({ text }) => text.startsWith('---') || /^[ \t]{0,8}[[#]/m.test(text),
      scan: scanSettings,
    },
  ],
};
