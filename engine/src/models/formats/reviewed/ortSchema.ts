/** Tables of ONNX Runtime's schema (1.30.0), written by scripts/proposeFlatSchemas.py; see `FlatSchema`. */
export const ortTables = `
ArgTypeAndIndex 1 4
Attribute s s 4 4 8 s Tensor Graph [4] [8] [s] [Tensor] [Graph]
Checkpoint 4 ModuleState [OptimizerGroup] PropertyBag
DeprecatedKernelCreateInfos [4] [8]
DeprecatedNodeIndexAndKernelDefHash 4 8
DeprecatedSessionState DeprecatedKernelCreateInfos [DeprecatedSubGraphSessionState]
DeprecatedSubGraphSessionState s DeprecatedSessionState
Dimension DimensionValue s
DimensionValue 1 8 s
FloatProperty s 4
Graph [Tensor] [ValueInfo] [Node] 4 [NodeEdge] [s] [s] [SparseTensor] RuntimeOptimizations
InferenceSession s Model 0 KernelTypeStrResolver
IntProperty s 8
KernelTypeStrArgsEntry s [ArgTypeAndIndex]
KernelTypeStrResolver [OpIdKernelTypeStrArgsEntry]
MapType 4 TypeInfo
Model 8 [OperatorSetId] s s s 8 s Graph s [StringStringEntry]
ModuleState [Tensor] [Tensor] 1 1
Node s s s 4 4 s 4 s [s] [s] [Attribute] [4] [s]
NodeEdge 4 [12] [12]
NodesToOptimizeIndices [4] 4 4 1 1 4 4
OpIdKernelTypeStrArgsEntry s [KernelTypeStrArgsEntry]
OperatorSetId s 8
OptimizerGroup s 8 4 [ParameterOptimizerState]
ParameterOptimizerState s [Tensor]
PropertyBag [IntProperty] [FloatProperty] [StringProperty]
RuntimeOptimizationRecord s NodesToOptimizeIndices 0 [s]
RuntimeOptimizationRecordContainerEntry s [RuntimeOptimizationRecord]
RuntimeOptimizations [RuntimeOptimizationRecordContainerEntry]
SequenceType TypeInfo
Shape [Dimension]
SparseTensor Tensor Tensor [8]
StringProperty s s
StringStringEntry s s
Tensor s s [8] 4 [1] [s] 8
TensorTypeAndShape 4 Shape
TypeInfo s 1 |TypeInfoValue
ValueInfo s s TypeInfo
`;

/** Its unions: the tables that the number in front of a value chooses from. */
export const ortUnions = `
TypeInfoValue NONE TensorTypeAndShape SequenceType MapType
`;
