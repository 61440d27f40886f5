import type { Effect } from '../../../finding';
import { pureOps } from './tensorflowPureOps';

/**
 * Ops that act on the machine when the graph runs, and how. TensorFlow itself says that models are programs: these are what such a
 * program can do beside computing. Source: TensorFlow's SECURITY.md, and the registry of 2.21 read for files, networks and code.
 */
const capable: Partial<Record<Effect, string>> = {
  code: 'PyFunc PyFuncStateless EagerPyFunc RemoteCall XlaCustomCall XlaCustomCallV2 XlaHostCompute GeneratorDataset',
  'native-code': 'LoadLibrary FileSystemSetConfiguration',
  'file-read': `
    ReadFile MatchingFiles WholeFileReader WholeFileReaderV2 ImmutableConst GenerateVocabRemapping TextLineReader TextLineReaderV2
    TFRecordReader TFRecordReaderV2 FixedLengthRecordReader FixedLengthRecordReaderV2 LMDBReader RecordInput TextLineDataset
    TFRecordDataset TFRecordDatasetV2 FixedLengthRecordDataset FixedLengthRecordDatasetV2 CSVDataset CSVDatasetV2
    ExperimentalCSVDataset LMDBDataset ExperimentalLMDBDataset SqlDataset ExperimentalSqlDataset MatchingFilesDataset
    ExperimentalMatchingFilesDataset LoadDataset ListSnapshotChunksDataset SnapshotChunkDataset SnapshotDatasetReader ImportEvent`,
  'file-write': `
    WriteFile DumpTensor SaveDataset SaveDatasetV2 DistributedSave DatasetToTFRecord ExperimentalDatasetToTFRecord SnapshotDataset
    SnapshotDatasetV2 CreateSummaryFileWriter CreateSummaryDbWriter WriteRawProtoSummary CalibrationStatisticsSaver`,
  network: `
    RpcCall RpcClient RpcServer RpcServerRegister RpcServerStart DataServiceDataset DataServiceDatasetV2 DataServiceDatasetV3
    DataServiceDatasetV4 DebugIdentity DebugIdentityV2 DebugIdentityV3 DebugNanCount DebugNumericSummary`,
  process: 'Abort',
};

/**
 * Ops of checkpoints: every SavedModel has them, and the loader hands them the file's name. With a name that the graph itself holds
 * they read or write a file of the author's choice: see `judgeGraph`.
 */
const checkpointOps = `
    Save SaveSlices SaveV2 Restore RestoreSlice RestoreV2 MergeV2Checkpoints ShardedFilename ShardedFilespec LoadAndRemapMatrix
    InitializeTableFromTextFile InitializeTableFromTextFileV2`;

/** Ops with state of their own inside the session: variables, tables, queues, random generators, control flow, training. */
const stateful = `
    AddManySparseToTensorsMap AddSparseToTensorsMap AllCandidateSampler AnonymousHashTable AnonymousIterator AnonymousIteratorV2
    AnonymousIteratorV3 AnonymousMemoryCache AnonymousMutableDenseHashTable AnonymousMutableHashTable
    AnonymousMutableHashTableOfTensors AnonymousRandomSeedGenerator AnonymousSeedGenerator Assert AssignAddVariableOp
    AssignSubVariableOp AssignVariableOp Barrier BoostedTreesCenterBias BoostedTreesCreateEnsemble
    BoostedTreesCreateQuantileStreamResource BoostedTreesDeserializeEnsemble BoostedTreesEnsembleResourceHandleOp
    BoostedTreesPredict BoostedTreesSerializeEnsemble BoostedTreesUpdateEnsemble BoostedTreesUpdateEnsembleV2 CacheDataset
    CacheDatasetV2 Case CheckNumerics CheckNumericsV2 ConditionalAccumulator ConsumeMutexLock CudnnRNN CudnnRNNBackprop
    CudnnRNNBackpropV2 CudnnRNNBackpropV3 CudnnRNNV2 CudnnRNNV3 DatasetToSingleElement DeepCopy DeleteIterator DeleteMemoryCache
    DeleteRandomSeedGenerator DeleteSeedGenerator DestroyResourceOp DisableCopyOnRead DummyIterationCounter DummyMemoryCache
    DummySeedGenerator Empty FIFOQueue FIFOQueueV2 FakeQueue FixedUnigramCandidateSampler GroupByReducerDataset GuaranteeConst
    HashTable HashTableV2 IdentityReader IdentityReaderV2 If InitializeTableFromDataset InitializeTableV2 Iterator
    IteratorFromStringHandle IteratorFromStringHandleV2 IteratorGetDevice IteratorGetNext IteratorGetNextAsOptional
    IteratorGetNextSync IteratorToStringHandle IteratorV2 LearnedUnigramCandidateSampler LogUniformCandidateSampler
    LookupTableExportV2 LookupTableFindV2 LookupTableImportV2 LookupTableInsertV2 LookupTableRemoveV2 LookupTableSizeV2
    MakeIterator Multinomial MutableDenseHashTable MutableDenseHashTableV2 MutableHashTable MutableHashTableOfTensors
    MutableHashTableOfTensorsV2 MutableHashTableV2 MutexLock MutexV2 NonDeterministicInts OneShotIterator PaddingFIFOQueue
    PaddingFIFOQueueV2 ParameterizedTruncatedNormal Print PrintV2 PriorityQueue PriorityQueueV2 QueueCloseV2 QueueDequeueManyV2
    QueueDequeueUpToV2 QueueDequeueV2 QueueEnqueueManyV2 QueueEnqueueV2 QueueIsClosedV2 QueueSizeV2 RandomCrop RandomDataset
    RandomDatasetV2 RandomGamma RandomPoisson RandomPoissonV2 RandomShuffle RandomShuffleQueue RandomShuffleQueueV2
    RandomStandardNormal RandomUniform RandomUniformInt RangeDataset ReadVariableOp ReduceDataset ResourceApplyAdaMax
    ResourceApplyAdadelta ResourceApplyAdagrad ResourceApplyAdagradDA ResourceApplyAdagradV2 ResourceApplyAdam
    ResourceApplyAdamWithAmsgrad ResourceApplyAddSign ResourceApplyCenteredRMSProp ResourceApplyFtrl ResourceApplyFtrlV2
    ResourceApplyGradientDescent ResourceApplyKerasMomentum ResourceApplyMomentum ResourceApplyPowerSign
    ResourceApplyProximalAdagrad ResourceApplyProximalGradientDescent ResourceApplyRMSProp ResourceConditionalAccumulator
    ResourceCountUpTo ResourceGather ResourceGatherNd ResourceScatterAdd ResourceScatterDiv ResourceScatterMax ResourceScatterMin
    ResourceScatterMul ResourceScatterNdAdd ResourceScatterNdMax ResourceScatterNdMin ResourceScatterNdSub
    ResourceScatterNdUpdate ResourceScatterSub ResourceScatterUpdate ResourceSparseApplyAdadelta ResourceSparseApplyAdagrad
    ResourceSparseApplyAdagradDA ResourceSparseApplyAdagradV2 ResourceSparseApplyCenteredRMSProp ResourceSparseApplyFtrl
    ResourceSparseApplyFtrlV2 ResourceSparseApplyKerasMomentum ResourceSparseApplyMomentum ResourceSparseApplyProximalAdagrad
    ResourceSparseApplyProximalGradientDescent ResourceSparseApplyRMSProp ResourceStridedSliceAssign RngReadAndSkip RngSkip
    SampleDistortedBoundingBox SampleDistortedBoundingBoxV2 ShuffleAndRepeatDatasetV2 ShuffleDatasetV2 ShuffleDatasetV3 Skipgram
    SparseConditionalAccumulator SparseTensorSliceDataset Stack StackCloseV2 StackPopV2 StackPushV2 StackV2 Stage StageClear
    StagePeek StageSize StatefulPartitionedCall StatefulRandomBinomial StatefulStandardNormal StatefulStandardNormalV2
    StatefulTruncatedNormal StatefulUniform StatefulUniformFullInt StatefulUniformInt StatelessRandomGetAlg
    TakeManySparseFromTensorsMap TemporaryVariable TensorArray TensorArrayCloseV3 TensorArrayConcatV3 TensorArrayGatherV3
    TensorArrayGrad TensorArrayGradV2 TensorArrayGradV3 TensorArrayGradWithShape TensorArrayReadV3 TensorArrayScatterV3
    TensorArraySizeV3 TensorArraySplitV3 TensorArrayV2 TensorArrayV3 TensorArrayWriteV3 TensorDataset TensorSliceDataset
    ThreadUnsafeUnigramCandidateSampler Timestamp TruncatedNormal UniformCandidateSampler Unstage VarHandleOp VarIsInitializedOp
    Variable VariableShape VariableV2 While _Arg _Retval`;

const words = (text: string): string[] => text.trim().split(/\s+/);
const inert = new Set([stateful, checkpointOps].flatMap(words));
const checkpoint = new Set(words(checkpointOps));
const effects = new Map<string, Effect>(
  Object.entries(capable).flatMap(([effect, names]) =>
    words(names).map((name) => [name, effect as Effect] as const),
  ),
);

/** What the policy knows of an op: what it does to the machine, that it only computes, or nothing. */
export function judgeTensorFlowOp(op: string): Effect | 'inert' | 'checkpoint' | undefined {
  if (checkpoint.has(op)) return 'checkpoint';
  return inert.has(op) || pureOps.has(op) ? 'inert' : effects.get(op);
}
