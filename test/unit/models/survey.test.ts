import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../support/scan';

/*
 * What real dumps of libraries hold (test/fixtures/make_survey.py): of each library as few files as name everything that its dumps name, used as
 * the library uses it. A name counts as safe where no finding is about it.
 */

const survey = JSON.parse(readFileSync(new URL('../../fixtures/survey.json', import.meta.url), 'utf8')) as {
  readonly [library: string]: { readonly [file: string]: string };
};

/** Files that are not safe, by the beginnings of their names, and why. */
const unsafe: readonly (readonly [file: RegExp, why: string])[] = [
  [
    /^pyg(?:\.|_(?!BatchNorm|GraphNorm|HeteroConv|Jumping|Node2Vec|TopK|global_))/,
    'MessagePassing runs code that it renders of its state',
  ],
  [/^tmisc_fx/, 'torch.fx runs code that stands in the file'],
  [/^shap\.|^spacy_(?!docbin|lookups|p_sentencizer|stringstore)/, 'they carry pickles of code'],
  [/^tmisc_q(?!prep|stat\.)/, 'packed weights of compiled code trust numbers with memory'],
  [/^keras_(?!tok|hist\.|idg)|^tf_t/, 'Keras and TensorFlow build objects by names'],
  [/^ap_(?:table|ts)/, 'tables copy their columns while they are loaded, and ask them for methods'],
  [/^ap_wcs/, 'a file of FITS is read in C'],
  [/^smf/, 'a formula is evaluated'],
  [/^dill_types/, "dill's type of functions makes them of code"],
  [/^sp_(?:opt|spatial)/, 'optimizers call what they are given, and a hull is no value'],
  [/^spacy_p|^thinc(?!_misc)/, 'nobody has reviewed them'],
];

/** Names of each library that no finding is about, of all that its files import. */
const expected = `
Astropy 77/90
Gymnasium 22/22
JAX 7/7
Keras 8/24
LightGBM 11/11
Lightning 53/53
NLTK 25/25
NetworkX 5/5
NumPy 31/31
OmegaConf 12/12
Optuna 25/25
PyTorch Geometric 49/75
Python 69/69
SHAP 15/22
SciPy 42/45
cloudpickle 13/13
dill 16/17
einops 10/10
ml_collections 2/2
pandas 74/74
peft 58/58
pytorch-metric-learning 21/21
rank_bm25 2/2
scikit-learn 265/265
sentence-transformers 16/16
spaCy 16/29
statsmodels 21/22
timm 48/48
torch 275/280
torchmetrics 19/19
torchvision 106/106
transformers 192/192
trl 18/18
xarray 8/8
`;

/** Files of a library that are not as expected, and how many of its names are safe. */
async function read(library: string): Promise<{ odd: string[]; names: number; safe: number }> {
  const odd: string[] = [];
  const all = new Set<string>();
  const told = new Set<string>();
  for (const [file, base64] of Object.entries(survey[library])) {
    const { verdict, findings, imports = [] } = await scanBytes(inflateSync(Buffer.from(base64, 'base64')));
    const texts = findings.map(({ message, evidence = '' }) => `${message} ${evidence}`);
    for (const name of imports) {
      all.add(name);
      if (texts.some((text) => text.includes(name))) told.add(name);
    }
    if ((verdict === 'safe') === unsafe.some(([pattern]) => pattern.test(file)))
      odd.push(`${file} ${verdict}`);
  }
  return { odd, names: all.size, safe: all.size - told.size };
}

describe('files that libraries write', () => {
  const counts: string[] = [];

  it.each(Object.keys(survey))('of %s are safe, or it is said why not', async (library) => {
    const { odd, names, safe } = await read(library);
    counts.push(`${library} ${safe}/${names}`);
    expect(odd).toEqual([]);
  });

  it('name what is reviewed', () => {
    expect(counts).toEqual(expected.trim().split('\n'));
  });
});
