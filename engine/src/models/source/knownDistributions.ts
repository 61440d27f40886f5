import { aliases } from '../../dependencies/data/aliases';
import { normalisedName } from '../../dependencies/requirement';
import { isPopular } from '../../dependencies/typosquat';
import { isLibraryModule } from '../imports/loaderModules';

/**
 * Distributions whose classes models hold, by the first part of their modules' names, where the lists of popular packages do not have them or their
 * modules are called otherwise. Source: the packaging metadata in their public repositories.
 */
const modelLibraries: ReadonlyMap<string, string> = new Map(
  Object.entries({
    TTS: 'tts',
    art: 'adversarial-robustness-toolbox',
    attrdict: 'attrdict',
    basicsr: 'basicsr',
    box: 'python-box',
    bunch: 'bunch',
    deepspeed: 'deepspeed',
    detectron2: 'detectron2',
    dgl: 'dgl',
    efficientnet_pytorch: 'efficientnet-pytorch',
    esm: 'fair-esm',
    espnet: 'espnet',
    espnet2: 'espnet',
    ase: 'ase',
    fairseq: 'fairseq',
    fastcore: 'fastcore',
    fasttext: 'fasttext',
    fbprophet: 'fbprophet',
    feature_engine: 'feature-engine',
    flair: 'flair',
    fvcore: 'fvcore',
    gliner: 'gliner',
    imblearn: 'imbalanced-learn',
    keras_cv: 'keras-cv',
    keras_hub: 'keras-hub',
    keras_nlp: 'keras-nlp',
    mace: 'mace-torch',
    mmcv: 'mmcv',
    mmdet: 'mmdet',
    mmdet3d: 'mmdet3d',
    mmengine: 'mmengine',
    mmpose: 'mmpose',
    mmseg: 'mmsegmentation',
    monai: 'monai',
    nemo: 'nemo-toolkit',
    ngboost: 'ngboost',
    open_clip: 'open-clip-torch',
    pyannote: 'pyannote-audio',
    sb3_contrib: 'sb3-contrib',
    setfit: 'setfit',
    simpletransformers: 'simpletransformers',
    sklearn_crfsuite: 'sklearn-crfsuite',
    speechbrain: 'speechbrain',
    stable_baselines: 'stable-baselines',
    stable_baselines3: 'stable-baselines3',
    surprise: 'scikit-surprise',
    tianshou: 'tianshou',
    tpot: 'tpot',
    umap: 'umap-learn',
    whisper: 'openai-whisper',
    yacs: 'yacs',
  }),
);

/** Names that the distribution of a module may have, the usual one first. @param top first part of the module's name */
export function distributionNames(top: string): readonly string[] {
  const own = normalisedName(top);
  const usual = modelLibraries.get(top) ?? aliases.get(own)?.meant;
  return usual === undefined || usual === own ? [own] : [usual, own];
}

/** The widely used distribution that has a module; undefined where nobody knows one. */
export function knownDistribution(top: string): string | undefined {
  const [usual] = distributionNames(top);
  return modelLibraries.has(top) || isPopular(usual) || isLibraryModule(top) ? usual : undefined;
}
