import { t } from '../../../../l10n/messages';
import { headLength, type ModelFormat, Rank, type Reading } from '../scan/format';

/** Tells from what follows a mark that the file is of that format, whatever it is called. */
type Proof = (head: DataView) => boolean;

/** The mark is so long, or so odd, that nothing else begins with it. */
const alone: Proof = () => true;

/** Nothing, and a number of arrays. Source: mxnet/src/ndarray/ndarray.cc. */
const isMxnet: Proof = (head) =>
  head.byteLength >= 32 &&
  head.getBigUint64(8, true) === 0n &&
  head.getBigUint64(16, true) > 0n &&
  head.getBigUint64(16, true) < 1n << 20n;

/** A version or the size of the vocabulary, and a size. Source: llama.cpp before gguf, whisper.cpp. */
const isGgml: Proof = (head) =>
  head.byteLength >= 16 && [4, 8].every((at) => head.getUint32(at, true) - 1 < (1 << 20) - 1);

/** The length counts the version and the zero behind it. Source: vowpalwabbit/parse_regressor.cc. */
const isVowpalWabbit: Proof = (head) => {
  const length = head.getUint32(0, true);
  return head.byteLength > 4 + length && head.getUint8(3 + length) === 0;
};

/** A format that is recognised by its mark, and not read. */
interface Unread {
  readonly id: string;
  /** The first bytes as Latin-1. */
  readonly mark: RegExp;
  /** Without one, a mark counts only where the name says what the file is. */
  readonly proof?: Proof;
  /** Other files begin so as well: only one of such a name is meant. */
  readonly named?: RegExp;
  /** What to do instead. */
  readonly remedy: () => string;
}

const trees = () => t('recognised-only.save-as-json');
const origin = () => t('recognised-only.check-origin');
const converted = () => t('recognised-only.convert-to-onnx');

const unread: readonly Unread[] = [
  { id: 'catboost', mark: /^CBM1/, remedy: trees },
  { id: 'tensorrt', mark: /^[fp]trt/, remedy: converted },
  { id: 'executorch', mark: /^[\s\S]{4}ET1/, remedy: converted },
  { id: 'mxnet-params', mark: /^\x12\x01\0{6}/, proof: isMxnet, remedy: converted },
  { id: 'rknn', mark: /^RKNN/, remedy: converted },
  { id: 'cntk', mark: /^B\0C\0N\0/, remedy: converted },
  { id: 'caffe', mark: caffeMark(), proof: alone, remedy: converted },
  { id: 'ncnn', mark: /^7767517\r?\n\d{1,6} \d{1,6}\s/, proof: alone, remedy: converted },
  { id: 'ncnn', mark: /^\xdd\x85\x76\0[\s\S]{2}\0\0[\s\S]{2}\0\0/, proof: alone, remedy: converted },
  {
    id: 'ggml',
    mark: /^(?:lmgg|fmgg|tjgg|algg)/,
    proof: isGgml,
    remedy: () => t('recognised-only.convert-to-gguf'),
  },
  { id: 'ml-net', mark: /^ML\0MODEL/, proof: alone, remedy: converted },
  { id: 'h2o-mojo', mark: /^\[info\]\r?\nh2o_version *=/, proof: alone, remedy: origin },
  // Of thinc 7.
  { id: 'spacy', mark: /^\x81(?:\xc4\x07|\xa7)weights[\x90-\x9f\xdc]/, proof: alone, remedy: origin },
  {
    id: 'vowpal-wabbit',
    mark: /^[\x05-\x0b]\0{3}\d\d?\.\d\d?\.\d\d?\0/,
    proof: isVowpalWabbit,
    remedy: origin,
  },
  // DeepSpeech's scorers begin with such a model as well. Source: kenlm/lm/binary_format.cc.
  { id: 'kenlm', mark: /^mmap lm http:\/\/kheafield\.com\/code/, proof: alone, remedy: origin },
  // A binary file, and the object that it holds. Source: kaldi/src/base/io-funcs.h.
  {
    id: 'kaldi',
    mark: /^\0B<(?:TransitionModel|Nnet\d?|NnetComponent|DIAGGMM|iVectorExtractor|TreeAccumulator)> /,
    proof: alone,
    remedy: converted,
  },
  // The number, and the length and name of the type. Source: openfst/src/lib/fst.cc.
  { id: 'openfst', mark: /^\xd6\xfd\xb2\x7e[\x01-\x40]\0{3}[a-z]/, proof: alone, remedy: origin },
  {
    id: 'libsvm',
    mark: /^svm_type (?:c_svc|nu_svc|one_class|epsilon_svr|nu_svr)\r?\nkernel_type /,
    proof: alone,
    remedy: origin,
  },
  // Objects of Java, as Weka and Stanford's CoreNLP keep models: reading them runs methods of their classes.
  { id: 'java-serialized', mark: /^\xac\xed\0\x05[p-~]/, proof: alone, remedy: origin },
  { id: 'julia-serialized', mark: /^7JL[\x01-\x40][\0-\x0f]\0{3}/, proof: alone, remedy: origin },
  // A document of BSON that names a type of Julia: reading it makes objects, and functions of what it holds. Source: BSON.jl, src/extensions.jl.
  {
    id: 'julia-bson',
    mark: /^[\s\S]{3}[\0-\x7f][\x02-\x04][^\0]{1,64}\0[\s\S]{0,1000}?\x02tag\0[\x02-\x20]\0\0\0(?:array|backref|datatype|dict|jl_\w+|ref|struct|svec|symbol|tuple|union|unionall)\0/,
    proof: alone,
    remedy: origin,
  },
  // Versions, and images that were seen. Source: darknet/src/parser.c, `load_weights_upto`.
  {
    id: 'darknet-weights',
    mark: /^\0{4}[\x01\x02]\0{3}[\0-\x09]\0{3}[\s\S]{8}/,
    named: /\.(?:weights|conv\.\d+|darknet)$/i,
    proof: alone,
    remedy: converted,
  },
  // Data of MATLAB and scipy, which a folder has among others: only one that somebody asks about is meant.
  { id: 'matlab', mark: /^MATLAB [57]\.\d MAT-file/, remedy: origin },
  { id: 'crfsuite', mark: /^lCRF[\s\S]{4}FOMC/, proof: alone, remedy: origin },
];

/** A name, and a layer with its name and type. Source: caffe.proto, NetParameter. */
function caffeMark(): RegExp {
  return /^\n[\0-\x7f][\w ./:+-]{0,127}\xa2\x06[\x80-\xff]{0,3}[\0-\x7f]\n[\x01-\x7f][\w ./:+-]{1,127}\x12[\x04-\x1f][A-Z]\w{2,30}/;
}

const readings = unread.map(
  ({ id, mark, proof, named, remedy }): Reading => ({
    id,
    rank: Rank.mark,
    recognise: ({ text }) => mark.test(text),
    async scan(scan, source, member, certain) {
      if (proof === undefined && !certain) return undefined;
      if (named?.test(member.at(-1) ?? scan.path) === false) return undefined;
      const head = await source.read(0, Math.min(source.size, headLength));
      if (proof?.(new DataView(head.buffer, head.byteOffset, head.length)) === false) return undefined;
      scan.reason('unsupported-format', 'unsupported', t('recognised-only.not-read', id, remedy()), member);
      return id;
    },
  }),
);

/** Registration of the formats; see ModelFormat. */
export const format: ModelFormat = {
  readings,
  endings: ['cbm', 'rknn', 'pte', 'trt', 'caffemodel', 'mnn', 'pbmm'],
  sharedEndings: ['engine', 'plan', 'params', 'weights'],
};
