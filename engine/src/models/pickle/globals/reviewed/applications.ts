/**
 * Libraries that many repositories keep models of, read in source: Stable-Baselines3 2.9 and Stable-Baselines 2.10 (statistics of
 * observations), gym 0.26 and Gymnasium 1.3 (spaces), madmom 0.17 (neural networks, mixtures), gensim 4.4 (what it keeps of gensim 3).
 *
 * Spaces: `__setstate__` copies the state, renames two keys, and fills in what old files lack. Box writes its bounds as text for that, which must
 * hold numbers, and MultiDiscrete makes zeros of its shape, so that what they hold must be data. VecNormalize asks the observation's space for the names of
 * its parts; `venv` and `class_attributes`, which its `__getattr__` asks, are none of its keys. Policies and buffers are only kept; who makes
 * one builds layers of what was kept with it. Schedules compute.
 *
 * madmom: `__setstate__` renames keys of old releases, and makes zeros as long as a bias. The activation functions compute, when a network
 * is used. Processors that hold functions (ParallelProcessor) are not reviewed.
 *
 * gensim 4 keeps empty classes in the place of the vocabularies and weights of gensim 3, and one class for all vectors.
 *
 * scikit-learn 1.4 to 1.8: a list of columns that warns when somebody looks at it. Kernels and a score that pipelines keep compute.
 */
export const applications = (): string => `
[created stored state=bounds]
gym.spaces.box: Box
gymnasium.spaces.box: Box
[created stored state=data]
gym.spaces.multi_discrete: MultiDiscrete
gymnasium.spaces.multi_discrete: MultiDiscrete
[created built stored]
gym.spaces.discrete: Discrete
gym.spaces.multi_binary: MultiBinary
gym.spaces.dict: Dict
gym.spaces.tuple: Tuple
gymnasium.spaces.discrete: Discrete
gymnasium.spaces.multi_binary: MultiBinary
gymnasium.spaces.dict: Dict
gymnasium.spaces.tuple: Tuple
stable_baselines.common.running_mean_std: RunningMeanStd
stable_baselines3.common.running_mean_std: RunningMeanStd
stable_baselines3.common.vec_env.vec_normalize: VecNormalize
stable_baselines3.common.utils: ConstantSchedule FloatSchedule LinearSchedule
madmom.ml.crf: ConditionalRandomField
madmom.ml.gmm: GMM
madmom.ml.nn: NeuralNetwork
madmom.ml.nn.layers: AverageLayer BatchNormLayer BidirectionalLayer Cell ConvolutionalLayer FeedForwardLayer Gate GRUCell GRULayer
  LSTMLayer MaxPoolLayer MultiTaskLayer PadLayer ParallelLayer RecurrentLayer ReshapeLayer SequentialLayer StrideLayer TCNBlock TCNLayer
  TransposeLayer
gensim.models.doc2vec: Doc2Vec Doc2VecTrainables Doc2VecVocab
gensim.models.word2vec: Word2VecTrainables Word2VecVocab
gensim.models.fasttext: FastTextTrainables FastTextVocab
gensim.models.keyedvectors: CompatVocab Doc2VecKeyedVectors EuclideanKeyedVectors FastTextKeyedVectors Vocab Word2VecKeyedVectors
gensim.models.ldamulticore: LdaMulticore
gensim.models.phrases: FrozenPhrases Phraser Phrases
sklearn.compose._column_transformer: _RemainderColsList
sklearn.decomposition.truncated_svd: TruncatedSVD
[created stored]
gensim.models.doc2vec: Doctag TaggedDocument
[stored]
stable_baselines.common.policies: BasePolicy ActorCriticPolicy RecurrentActorCriticPolicy LstmPolicy FeedForwardPolicy CnnPolicy CnnLstmPolicy
  CnnLnLstmPolicy MlpPolicy MlpLstmPolicy MlpLnLstmPolicy
stable_baselines.ddpg.policies: DDPGPolicy FeedForwardPolicy CnnPolicy LnCnnPolicy MlpPolicy LnMlpPolicy
stable_baselines.deepq.policies: DQNPolicy FeedForwardPolicy CnnPolicy LnCnnPolicy MlpPolicy LnMlpPolicy
stable_baselines.sac.policies: SACPolicy FeedForwardPolicy CnnPolicy LnCnnPolicy MlpPolicy LnMlpPolicy
stable_baselines.td3.policies: TD3Policy FeedForwardPolicy CnnPolicy LnCnnPolicy MlpPolicy LnMlpPolicy
stable_baselines3.common.policies: ActorCriticPolicy ActorCriticCnnPolicy MultiInputActorCriticPolicy
stable_baselines3.common.buffers: ReplayBuffer RolloutBuffer DictReplayBuffer DictRolloutBuffer NStepReplayBuffer
stable_baselines3.common.torch_layers: FlattenExtractor NatureCNN MlpExtractor CombinedExtractor
stable_baselines3.dqn.policies: DQNPolicy CnnPolicy MultiInputPolicy
stable_baselines3.sac.policies: SACPolicy CnnPolicy MultiInputPolicy
stable_baselines3.td3.policies: TD3Policy CnnPolicy MultiInputPolicy
madmom.ml.nn.activations: elu linear relu sigmoid softmax tanh
gensim.models.phrases: npmi_scorer original_scorer
sklearn.metrics._ranking: roc_auc_score
sklearn.metrics.pairwise: cosine_similarity laplacian_kernel linear_kernel polynomial_kernel rbf_kernel sigmoid_kernel
[created built mutated stored]
sklearn.datasets.base: Bunch
sklearn.utils.bunch: Bunch
`;
