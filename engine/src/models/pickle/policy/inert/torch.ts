/**
 * torch 1.13 with names up to 2.7. Reviewed: the rebuild functions of torch._utils that make a tensor from a storage and
 * numbers, storages, dtypes and layouts as values. `_rebuild_from_type_v2` and `_rebuild_tensor_legacy...` that call what they
 * are given are judged by what they are given; `_load_from_bytes` by the file inside its bytes.
 */
export const torch = `
[called stored]
torch._utils: _rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_parameter _rebuild_parameter_with_state
  _rebuild_qtensor _rebuild_sparse_tensor _rebuild_sparse_csr_tensor _rebuild_nested_tensor _rebuild_meta_tensor_no_storage
  _rebuild_device_tensor_from_numpy
torch.serialization: _get_layout
[called stored hashed]
torch: Size device
[called stored]
torch: Generator
[called stored]
torch.jit._pickle: build_intlist build_doublelist build_boollist build_tensorlist build_tensor_from_id restore_type_tag
torch._tensor: _rebuild_from_type_v2
torch._tensor: _rebuild_from_type
[called check=nested]
torch.storage: _load_from_bytes
[created built stored called]
torch: FloatStorage DoubleStorage HalfStorage BFloat16Storage ByteStorage CharStorage ShortStorage IntStorage LongStorage
  BoolStorage ComplexFloatStorage ComplexDoubleStorage QInt8Storage QUInt8Storage QInt32Storage QUInt4x2Storage
  QUInt2x4Storage
torch.cuda: FloatStorage DoubleStorage HalfStorage BFloat16Storage ByteStorage CharStorage ShortStorage IntStorage
  LongStorage BoolStorage
torch.storage: UntypedStorage TypedStorage _TypedStorage _UntypedStorage
[created built stored]
torch: Tensor
torch._tensor: Tensor
torch.nn.parameter: Parameter Buffer UninitializedParameter
torch.nn: Parameter
[stored]
torch: float16 float32 float64 half float double bfloat16 int8 int16 int32 int64 uint8 short int long bool complex32 complex64
  complex128 qint8 quint8 qint32 uint16 uint32 uint64 float8_e4m3fn float8_e5m2 strided sparse_coo sparse_csr sparse_csc
  sparse_bsr sparse_bsc per_tensor_affine per_channel_affine per_tensor_symmetric per_channel_symmetric contiguous_format
  channels_last preserve_format channels_last_3d
torch: FloatTensor DoubleTensor HalfTensor BFloat16Tensor ByteTensor CharTensor ShortTensor IntTensor LongTensor BoolTensor
torch.cuda: FloatTensor DoubleTensor HalfTensor BFloat16Tensor ByteTensor CharTensor ShortTensor IntTensor LongTensor BoolTensor
[called stored]
torch: relu sigmoid tanh softmax exp log sqrt sin cos abs add mul
torch.nn.functional: relu relu6 gelu silu elu selu leaky_relu sigmoid tanh softmax log_softmax softplus mish hardswish
  cross_entropy mse_loss l1_loss nll_loss binary_cross_entropy binary_cross_entropy_with_logits dropout
torch._C._nn: gelu relu6 elu leaky_relu softplus silu
torch.optim.lr_scheduler: LambdaLR StepLR MultiStepLR ExponentialLR CosineAnnealingLR ReduceLROnPlateau
[created built stored]
torch.optim.sgd: SGD
torch.optim.adam: Adam
torch.optim.adamw: AdamW
torch.optim.rmsprop: RMSprop
torch.nn.backends.thnn: THNNFunctionBackend
torch.utils.hooks: RemovableHandle
`;
