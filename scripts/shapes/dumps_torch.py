"""Objects of torch: tensors, every module with many options, optimizers, schedulers, distributions; and torch_geometric."""

import inspect
import pickle

from dumpkit import fails, finish, make, save, trace, uid
import torch, torch.nn as nn, torch.nn.functional as F

torch.manual_seed(0)
torch.set_num_threads(1)


def T(name, fn, ts=False, **k):
    return make("t_" + name, fn, protos=k.pop("protos", (2, 4)), torchsave=ts, **k)


t = torch.randn(2, 3)
for dt in (
    "float32",
    "float64",
    "float16",
    "bfloat16",
    "uint8",
    "int8",
    "int16",
    "int32",
    "int64",
    "bool",
    "complex64",
    "complex128",
    "float8_e4m3fn",
    "uint16",
    "uint32",
):
    d = getattr(torch, dt, None)
    if d is None:
        continue
    T("tens_" + dt, lambda: torch.ones(2).to(d), ts=True)
    T("dt_" + dt, lambda: d)
    T("st_" + dt, lambda: torch.ones(2).to(d).storage(), ts=True)
    T("ust_" + dt, lambda: torch.ones(2).to(d).untyped_storage())
T("req", lambda: torch.ones(2, requires_grad=True), ts=True)
T("par", lambda: nn.Parameter(t), ts=True)
T("par2", lambda: nn.Parameter(t, requires_grad=False), ts=True)
T("buf", lambda: nn.Buffer(t), ts=True)
T(
    "upar",
    lambda: (
        nn.UninitializedParameter()
        if hasattr(nn, "UninitializedParameter")
        else nn.parameter.UninitializedParameter()
    ),
    ts=True,
)
T("ubuf", lambda: nn.parameter.UninitializedBuffer(), ts=True)
T("sparse", lambda: t.to_sparse(), ts=True)
T("csr", lambda: t.to_sparse_csr(), ts=True)
T("csc", lambda: t.to_sparse_csc(), ts=True)
T("bsr", lambda: torch.ones(4, 4).to_sparse_bsr((2, 2)), ts=True)
T("quant", lambda: torch.quantize_per_tensor(t, 0.1, 0, torch.qint8), ts=True)
T("quantu", lambda: torch.quantize_per_tensor(t, 0.1, 0, torch.quint8), ts=True)
T("quant32", lambda: torch.quantize_per_tensor(t, 0.1, 0, torch.qint32), ts=True)
T(
    "quantc",
    lambda: torch.quantize_per_channel(t, torch.ones(3), torch.zeros(3, dtype=torch.long), 1, torch.qint8),
    ts=True,
)
T("quantcf", lambda: torch.quantize_per_channel(t, torch.ones(3), torch.zeros(3), 1, torch.quint4x2), ts=True)
T("meta", lambda: torch.empty(2, device="meta"), ts=True)
T("conj", lambda: torch.ones(2, dtype=torch.complex64).conj(), ts=True)
T("neg", lambda: torch._neg_view(t), ts=True)
T("nested", lambda: torch.nested.nested_tensor([torch.ones(2), torch.ones(3)], layout=torch.jagged), ts=True)
T("nested2", lambda: torch.nested.nested_tensor([torch.ones(2), torch.ones(3)]), ts=True)
T("size", lambda: t.size())
T("dev", lambda: torch.device("cpu"))
T("gen", lambda: torch.Generator())
T("ver", lambda: torch.torch_version.TorchVersion("1.2"))
T("ver2", lambda: torch.__version__, ts=True)
T("lay", lambda: [torch.strided, torch.sparse_coo, torch.preserve_format, torch.per_tensor_affine])
T("finfo", lambda: torch.finfo(torch.float32))
T("shared", lambda: [t, t[:1], t.T], ts=True)
T("view", lambda: torch.arange(10)[2:5], ts=True)


def tattr():
    x = torch.ones(2)
    return x


T("tattr", tattr, ts=True)


def pattr():
    x = nn.Parameter(torch.ones(2))
    return x


T("pattr", pattr, ts=True)


class _H:
    pass


def hooked():
    x = torch.ones(2, requires_grad=True)
    x.register_hook(print)
    return x


T("thook", hooked)
T("grad", lambda: (lambda p: ((p * 2).sum().backward(), p)[1])(nn.Parameter(torch.ones(2))), ts=True)
T("sd", lambda: nn.Linear(2, 3).state_dict(), ts=True)
T("sdbn", lambda: nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3)).state_dict(), ts=True)
T(
    "typed",
    lambda: (
        torch.storage.TypedStorage([1.0, 2.0])
        if hasattr(torch.storage, "TypedStorage")
        else torch.FloatStorage([1.0])
    ),
)
for s in (
    "Float",
    "Double",
    "Half",
    "BFloat16",
    "Byte",
    "Char",
    "Short",
    "Int",
    "Long",
    "Bool",
    "ComplexFloat",
    "ComplexDouble",
    "QInt8",
    "QUInt8",
    "QInt32",
):
    T(s + "Storage", lambda: getattr(torch, s + "Storage")(3), ts=True)
# ---- modules: every class of torch.nn with generated arguments
GUESS = {
    "num_embeddings": 5,
    "embedding_dim": 4,
    "in_features": 4,
    "out_features": 4,
    "in1_features": 2,
    "in2_features": 3,
    "in_channels": 4,
    "out_channels": 4,
    "kernel_size": 2,
    "num_features": 4,
    "input_size": 3,
    "hidden_size": 4,
    "num_channels": 4,
    "num_groups": 2,
    "normalized_shape": 4,
    "embed_dim": 4,
    "num_heads": 2,
    "d_model": 4,
    "nhead": 2,
    "dim_feedforward": 5,
    "padding": 1,
    "output_size": 2,
    "value": 0.5,
    "threshold": 0.5,
    "upscale_factor": 2,
    "downscale_factor": 2,
    "groups": 2,
    "num_layers": 1,
    "n_classes": 10,
    "cutoffs": [3, 6],
    "dim": 1,
    "unflattened_size": (2, 2),
    "size": 2,
    "scale_factor": 2,
    "lower": 0.1,
    "upper": 0.2,
    "num_encoder_layers": 1,
    "num_decoder_layers": 1,
    "output_ratio": 0.5,
    "norm_type": 2,
    "args": (),
    "num_classes": 3,
}
mods = {}
for modn in (
    "torch.nn.modules",
    "torch.nn",
    "torch.nn.modules.batchnorm",
    "torch.nn.modules.conv",
    "torch.nn.modules.pooling",
    "torch.nn.modules.padding",
    "torch.nn.modules.rnn",
    "torch.nn.modules.loss",
    "torch.nn.modules.dropout",
    "torch.nn.modules.instancenorm",
    "torch.nn.modules.linear",
    "torch.nn.modules.container",
    "torch.nn.modules.transformer",
    "torch.nn.modules.activation",
    "torch.nn.modules.module",
    "torch.nn.modules.normalization",
    "torch.nn.modules.adaptive",
):
    try:
        m = __import__(modn, fromlist=["x"])
    except Exception:
        continue
    for k, v in vars(m).items():
        if isinstance(v, type) and issubclass(v, nn.Module):
            mods[v.__module__ + "." + v.__qualname__] = v


def inputs():
    return [
        (torch.randn(2, 4),),
        (torch.randn(2, 4, 6),),
        (torch.randn(2, 4, 6, 6),),
        (torch.randn(2, 4, 6, 6, 6),),
        (torch.randn(2, 3),),
        (torch.randint(0, 4, (2, 3)),),
        (torch.randn(2, 2), torch.randn(2, 3)),
        (torch.randn(5, 2, 4), torch.randn(5, 2, 4)),
        (torch.randn(5, 2, 4), torch.randn(5, 2, 4), torch.randn(5, 2, 4)),
        (torch.randn(2, 4), torch.randint(0, 4, (2,))),
    ]


def args_for(cls, over=None):
    kw = {}
    for p in inspect.signature(cls.__init__).parameters.values():
        if p.name == "self" or p.kind in (p.VAR_KEYWORD,):
            continue
        if p.kind == p.VAR_POSITIONAL:
            continue
        if p.default is p.empty:
            if p.name in GUESS:
                kw[p.name] = GUESS[p.name]
            elif p.name == "padding_mode":
                kw[p.name] = "zeros"
        elif cls.__name__ in ("Transformer",) and p.name in GUESS:
            kw[p.name] = GUESS[p.name]
        elif p.name in ("output_ratio",):
            kw[p.name] = 0.5
        elif cls.__name__.startswith("Upsample") and p.name == "scale_factor":
            kw[p.name] = 2
    if cls.__name__ in ("RNN", "LSTM", "GRU"):
        kw.update(input_size=3, hidden_size=4)
    kw.update(over or {})
    return kw


BOOLS = lambda cls: [
    p for p in inspect.signature(cls.__init__).parameters.values() if isinstance(p.default, bool)
]
OPTS = {
    "bias": [False],
    "padding_mode": ["reflect", "circular", "replicate"],
    "padding": ["same", "valid", (1,)],
    "mode": ["sum", "max", "linear", "bilinear", "bicubic"],
    "reduction": ["none", "sum"],
    "nonlinearity": ["relu"],
    "dropout": [0.1],
    "num_layers": [2],
    "proj_size": [2],
    "kdim": [3],
    "vdim": [3],
    "norm": [nn.LayerNorm(4)],
    "activation": ["gelu", F.relu, nn.GELU(), torch.tanh],
    "approximate": ["tanh"],
    "padding_idx": [0],
    "max_norm": [1.0],
    "weight": [torch.ones(4)],
    "pos_weight": [torch.ones(4)],
    "div_value": [2.0],
    "num_parameters": [4],
    "stride": [2, (2,)],
    "dilation": [2],
    "return_indices": [True],
    "divisor_override": [2],
    "momentum": [None],
    "scale_factor": [2.0],
    "distance_function": [F.cosine_similarity],
    "label_smoothing": [0.1],
    "elementwise_affine": [False],
    "eps": [0.1],
    "dim": [0, None],
    "beta": [2.0],
    "log_target": [True],
    "sparse": [True],
    "custom_encoder": [nn.Identity()],
    "process_group": [None],
    "_weight": [torch.ones(5, 4)],
    "output_size": [None, (2, None), 3],
    "kernel_size": [(2,), (2, 2), (1, 1, 1)],
    "unflattened_size": [[("a", 2), ("b", 2)]],
    "enable_nested_tensor": [False],
    "norm_first": [True],
    "batch_first": [True],
    "bidirectional": [True],
    "affine": [False, True],
    "track_running_stats": [False, True],
    "dtype": [torch.float64],
}


def mk(cls, kw):
    if cls.__name__ in ("TransformerEncoder",):
        return cls(
            nn.TransformerEncoderLayer(4, 2, 5),
            1,
            **{k: v for k, v in kw.items() if k in ("norm", "enable_nested_tensor")},
        )
    if cls.__name__ in ("TransformerDecoder",):
        return cls(nn.TransformerDecoderLayer(4, 2, 5), 1, **{k: v for k, v in kw.items() if k in ("norm",)})
    if cls.__name__ == "RNNBase":
        kw = dict(kw, mode="LSTM")
    if cls.__name__ == "RNNCellBase":
        kw = dict(kw, num_chunks=1, bias=True)
    return cls(**kw)


for path, cls in sorted(mods.items()):
    nm = path.replace("torch.nn.modules.", "")
    base = args_for(cls)
    o = T("m_" + nm, lambda: mk(cls, base), ts=True)
    if o is None:
        continue

    def used():
        m = mk(cls, base)
        for i in inputs():
            try:
                out = m(*i)
            except Exception:
                continue
            try:
                (out if isinstance(out, torch.Tensor) else out[0]).sum().backward()
            except Exception:
                pass
            break
        return m

    T("mu_" + nm, used)

    def evalm():
        m = mk(cls, base).eval()
        for i in inputs():
            try:
                m(*i)
                break
            except Exception:
                continue
        for p in m.parameters():
            try:
                p.requires_grad_(False)
            except Exception:
                pass
        m.half()
        return m

    T("me_" + nm, evalm, protos=(4,))
    ps = inspect.signature(cls.__init__).parameters
    for p in ps.values():
        if isinstance(p.default, bool):
            T(f"mo_{nm}_{p.name}", lambda: mk(cls, dict(base, **{p.name: not p.default})), protos=(4,))
        for v in OPTS.get(p.name, []):
            T(
                f"mo_{nm}_{p.name}_{v if isinstance(v, (str, int, float)) else uid()}",
                lambda: mk(cls, dict(base, **{p.name: v})),
                protos=(4,),
            )
    T(
        "mattr_" + nm,
        lambda: (
            lambda m: (
                setattr(m, "sub", nn.Identity()),
                m.register_buffer("bb", torch.ones(1), persistent=False),
                m.register_parameter("pp", nn.Parameter(torch.ones(1))),
                m.register_parameter("nn_", None),
                m,
            )[-1]
        )(mk(cls, base)),
        protos=(4,),
    ) if nm in ("linear.Linear", "module.Module", "conv.Conv2d") else 0
for C in (nn.RNN, nn.LSTM, nn.GRU):
    for kw in (
        dict(num_layers=2, dropout=0.1),
        dict(bidirectional=True),
        dict(batch_first=True),
        dict(bias=False),
        dict(proj_size=2),
        dict(nonlinearity="relu"),
    ):
        T(f"rnn_{C.__name__}_{'_'.join(kw)}", lambda: C(3, 4, **kw), ts=True)
        T(
            f"rnnu_{C.__name__}_{'_'.join(kw)}",
            lambda: (lambda m: (m(torch.randn(2, 5, 3)), m.flatten_parameters(), m)[2])(C(3, 4, **kw)),
        )


class _P:
    def __call__(self, *a, **k):
        return None


_P.__module__ = "builtins"
import functools

_hk = functools.partial(print)


def hooks():
    m = nn.Linear(2, 2)
    m.register_forward_hook(print)
    m.register_forward_pre_hook(print)
    m.register_full_backward_hook(print)
    m._register_state_dict_hook(_hk)
    m._register_load_state_dict_pre_hook(_hk)
    return m


T("hooks", hooks)


def hooks2():
    m = nn.Linear(2, 2)
    m.register_forward_hook(print, always_call=True, with_kwargs=True)
    m.register_forward_pre_hook(print, with_kwargs=True)
    m.register_full_backward_pre_hook(print)
    m.register_state_dict_pre_hook(_hk)
    m.register_load_state_dict_post_hook(_hk)
    for a in ("register_load_state_dict_pre_hook", "register_state_dict_post_hook"):
        if hasattr(m, a):
            getattr(m, a)(_hk)
    return m


T("hooks2", hooks2)
T("hooksb", lambda: (lambda m: (m.register_backward_hook(print), m)[1])(nn.Linear(2, 2)))
T("seq", lambda: nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(True), nn.Flatten(), nn.Linear(2, 1)), ts=True)
import collections

T("seqod", lambda: nn.Sequential(collections.OrderedDict(a=nn.Linear(2, 2), b=nn.Tanh())), ts=True)
T("ml", lambda: nn.ModuleList([nn.Linear(2, 2)]), ts=True)
T("md", lambda: nn.ModuleDict({"a": nn.Linear(2, 2)}), ts=True)
T(
    "pl",
    lambda: nn.ParameterList([nn.Parameter(t), t] if torch.__version__ > "1.12" else [nn.Parameter(t)]),
    ts=True,
)
T("pd", lambda: nn.ParameterDict({"a": nn.Parameter(t)}), ts=True)
T("pd2", lambda: nn.ParameterDict({"a": nn.Parameter(t), "b": t, "c": 3}))
# parametrizations
from torch.nn.utils import weight_norm, spectral_norm, parametrize, prune
from torch.nn.utils import parametrizations as PZ

T("wn", lambda: weight_norm(nn.Linear(2, 3)), ts=True)
T("wn1", lambda: weight_norm(nn.Conv1d(2, 3, 2), dim=None), ts=True)
T("wnc", lambda: weight_norm(nn.ConvTranspose1d(2, 3, 2)))
T("wnb", lambda: weight_norm(nn.GRU(2, 3), "weight_hh_l0"))
T("sn", lambda: spectral_norm(nn.Linear(2, 3)), ts=True)
T("sn2", lambda: spectral_norm(nn.Conv2d(2, 3, 2), n_power_iterations=2))
T("wn_rm", lambda: nn.utils.remove_weight_norm(weight_norm(nn.Linear(2, 3))))
T("pzwn", lambda: PZ.weight_norm(nn.Linear(2, 3)))
T("pzsn", lambda: PZ.spectral_norm(nn.Linear(2, 3)))
T("pzo", lambda: PZ.orthogonal(nn.Linear(3, 3)))
T("prune", lambda: prune.l1_unstructured(nn.Linear(3, 3), "weight", 0.3))
T("prune2", lambda: prune.random_structured(nn.Linear(3, 3), "weight", 0.3, 0))
T("prunerm", lambda: prune.remove(prune.l1_unstructured(nn.Linear(3, 3), "weight", 0.3), "weight"))
T(
    "prunec",
    lambda: prune.random_unstructured(prune.l1_unstructured(nn.Linear(3, 3), "weight", 0.3), "weight", 0.1),
)
T("pruneid", lambda: prune.identity(nn.Linear(2, 2), "bias"))
T("fusew", lambda: nn.utils.fusion.fuse_linear_bn_eval(nn.Linear(2, 3).eval(), nn.BatchNorm1d(3).eval()))
T("fuse", lambda: nn.utils.fuse_conv_bn_eval(nn.Conv2d(1, 2, 2).eval(), nn.BatchNorm2d(2).eval()))
T("lazyinit", lambda: (lambda m: (m(torch.ones(2, 3)), m)[1])(nn.LazyLinear(2)))
for L in ("LazyConv1d", "LazyConv2d", "LazyBatchNorm1d", "LazyConvTranspose2d", "LazyInstanceNorm2d"):
    T(
        "lz" + L,
        lambda: (lambda m: (m(torch.ones(2, 3, 5) if "1d" in L else torch.ones(2, 3, 5, 5)), m)[1])(
            getattr(nn, L)(*(() if "Norm" in L else (2, 2)))
        ),
    )
# quantized
try:
    tq = torch.ao.quantization if hasattr(torch, "ao") else torch.quantization
    net = lambda: nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 2))
    T("dynq", lambda: tq.quantize_dynamic(net(), {nn.Linear}, torch.qint8), ts=True)
    T("dynql", lambda: tq.quantize_dynamic(nn.LSTM(4, 4), {nn.LSTM}, torch.qint8), ts=True)
    T("dynqh", lambda: tq.quantize_dynamic(net(), {nn.Linear}, torch.float16))
    T(
        "dynqg",
        lambda: tq.quantize_dynamic(nn.Sequential(nn.GRU(4, 4), nn.Embedding(3, 4)), {nn.GRU}, torch.qint8),
    )

    def static(qat=False, conv=True, convert=True):
        m = nn.Sequential(
            tq.QuantStub(),
            nn.Conv2d(3, 4, 2),
            nn.BatchNorm2d(4),
            nn.ReLU(),
            nn.Flatten(),
            nn.Linear(4 * 25, 2),
            tq.DeQuantStub(),
        )
        m.train(qat)
        if not qat:
            m = tq.fuse_modules(m.eval(), [["1", "2", "3"]])
        m.qconfig = tq.get_default_qat_qconfig("fbgemm") if qat else tq.get_default_qconfig("fbgemm")
        (tq.prepare_qat if qat else tq.prepare)(m, inplace=True)
        m(torch.randn(2, 3, 6, 6))
        m.eval()
        return tq.convert(m, inplace=False) if convert else m

    T("statq", static, ts=True)
    T("statprep", lambda: static(convert=False))
    T("qatprep", lambda: static(True, convert=False))
    T("qat", lambda: static(True))
    T("qconf", lambda: tq.get_default_qconfig("fbgemm"))
    T("obs", lambda: tq.MinMaxObserver())
    T("obsh", lambda: tq.HistogramObserver())
    T("fq", lambda: tq.default_fake_quant())
except Exception as e:
    fails.append(("quant", repr(e)))


# optim
def opt_objs():
    for nm in dir(torch.optim):
        c = getattr(torch.optim, nm)
        if isinstance(c, type) and issubclass(c, torch.optim.Optimizer) and c is not torch.optim.Optimizer:
            yield nm, c


def train(o, m, sparse=False):
    for _ in range(2):

        def cl():
            o.zero_grad()
            l = m(torch.randint(0, 4, (3,)) if sparse else torch.randn(3, 2)).sum()
            l.backward()
            return l

        o.step(cl)
    return o


for nm, c in opt_objs():
    sparse = nm == "SparseAdam"
    mm = (lambda: nn.Embedding(4, 2, sparse=True)) if sparse else (lambda: nn.Linear(2, 2, bias=nm != "Muon"))
    for var in (
        {},
        {"lr": 0.1},
        {"lr": 0.1, "momentum": 0.9, "nesterov": True},
        {"lr": 0.1, "amsgrad": True},
        {"lr": 0.1, "weight_decay": 0.1},
        {"lr": torch.tensor(0.1)},
        {"lr": 0.1, "foreach": True},
        {"lr": 0.1, "fused": True},
        {"lr": 0.1, "capturable": True},
        {"lr": 0.1, "differentiable": True},
        {"lr": 0.1, "maximize": True},
        {"lr": 0.1, "centered": True, "momentum": 0.5},
        {"lr": 0.1, "line_search_fn": "strong_wolfe"},
        {"lr": 0.1, "decoupled_weight_decay": True},
    ):
        if not var and nm == "SGD" and torch.__version__ < "2":
            continue
        k = f"{nm}_{'_'.join(var)}"
        try:
            m0 = mm()
            c(m0.parameters(), **var)
        except Exception:
            continue
        T("o_" + k, lambda: c(mm().parameters(), **var), ts=True)
        T("ou_" + k, lambda: (lambda m: train(c(m.parameters(), **var), m, sparse))(mm()), ts=True)
        T(
            "os_" + k,
            lambda: (lambda m: train(c(m.parameters(), **var), m, sparse).state_dict())(mm()),
            ts=True,
            protos=(2,),
        )
    T(
        "og_" + nm,
        lambda: (
            lambda m: c(
                [
                    {"params": [m.weight], "lr": 0.1},
                    *([{"params": [m.bias]}] if getattr(m, "bias", None) is not None else []),
                ],
                lr=0.2,
            )
        )(mm()),
    )


def ohook():
    m = nn.Linear(2, 2)
    o = torch.optim.Adam(m.parameters())
    o.register_step_pre_hook(print)
    o.register_step_post_hook(print)
    o.register_state_dict_pre_hook(print)
    o.register_load_state_dict_post_hook(print)
    return o


T("ohook", ohook)
T("onamed", lambda: torch.optim.Adam(nn.Linear(2, 2).named_parameters()))


def oload():
    m = nn.Linear(2, 2)
    o = torch.optim.Adam(m.parameters())
    train(o, m)
    o2 = torch.optim.Adam(m.parameters())
    o2.load_state_dict(o.state_dict())
    return o2


T("oload", oload)
T(
    "oadd",
    lambda: (lambda o: (o.add_param_group({"params": nn.Linear(1, 1).parameters()}), o)[1])(
        torch.optim.SGD(nn.Linear(2, 2).parameters(), lr=0.1)
    ),
)
S = torch.optim.lr_scheduler


def sched(f, steps=2, metric=False, opt=None):
    m = nn.Linear(2, 2)
    o = (opt or (lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9)))(m.parameters())
    s = f(o)
    for _ in range(steps):
        train(o, m)
        s.step(*([0.5] if metric else []))
    return s


scheds = dict(
    LambdaLR=lambda o: S.LambdaLR(o, abs),
    LambdaLR2=lambda o: S.LambdaLR(o, [float]),
    MultiplicativeLR=lambda o: S.MultiplicativeLR(o, abs),
    StepLR=lambda o: S.StepLR(o, 2),
    MultiStepLR=lambda o: S.MultiStepLR(o, [1, 2, 2]),
    ConstantLR=lambda o: S.ConstantLR(o),
    LinearLR=lambda o: S.LinearLR(o),
    ExponentialLR=lambda o: S.ExponentialLR(o, 0.9),
    PolynomialLR=lambda o: S.PolynomialLR(o),
    CosineAnnealingLR=lambda o: S.CosineAnnealingLR(o, 5),
    CosineAnnealingWarmRestarts=lambda o: S.CosineAnnealingWarmRestarts(o, 2, 2),
    CyclicLR=lambda o: S.CyclicLR(o, 0.01, 0.1),
    CyclicLR2=lambda o: S.CyclicLR(o, 0.01, 0.1, mode="exp_range", gamma=0.9),
    CyclicLR3=lambda o: S.CyclicLR(o, 0.01, 0.1, scale_fn=abs, scale_mode="cycle"),
    CyclicLR4=lambda o: S.CyclicLR(o, 0.01, 0.1, mode="triangular2", cycle_momentum=False),
    OneCycleLR=lambda o: S.OneCycleLR(o, 0.1, 10),
    OneCycleLR2=lambda o: S.OneCycleLR(o, 0.1, 10, three_phase=True, anneal_strategy="linear"),
    ReduceLROnPlateau=lambda o: S.ReduceLROnPlateau(o),
    ReduceLROnPlateau2=lambda o: S.ReduceLROnPlateau(
        o, mode="max", threshold_mode="abs", cooldown=1, min_lr=[0.01], patience=0
    ),
    SequentialLR=lambda o: S.SequentialLR(o, [S.ConstantLR(o), S.ExponentialLR(o, 0.9)], [1]),
    ChainedScheduler=lambda o: S.ChainedScheduler([S.ConstantLR(o), S.ExponentialLR(o, 0.9)]),
    SWALR=lambda o: torch.optim.swa_utils.SWALR(o, 0.01),
    SWALR2=lambda o: torch.optim.swa_utils.SWALR(o, 0.01, anneal_strategy="linear"),
)
for k, f in scheds.items():
    T("s_" + k, lambda: sched(f, 0), ts=True)
    T("su_" + k, lambda: sched(f, 2, "Plateau" in k), ts=True)
    T("ssd_" + k, lambda: sched(f, 1, "Plateau" in k).state_dict(), ts=True, protos=(2,))
    T("so_" + k, lambda: sched(f, 1, "Plateau" in k).optimizer)
    T("sa_" + k, lambda: sched(f, 1, "Plateau" in k, opt=lambda p: torch.optim.AdamW(p)))
T("am", lambda: torch.optim.swa_utils.AveragedModel(nn.Linear(2, 2)), ts=True)
T(
    "amu",
    lambda: (lambda m: (m.update_parameters(nn.Linear(2, 2)), m)[1])(
        torch.optim.swa_utils.AveragedModel(nn.Linear(2, 2), use_buffers=True)
    ),
)
T(
    "ame",
    lambda: torch.optim.swa_utils.AveragedModel(
        nn.Linear(2, 2), multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.9)
    ),
)
T("dp", lambda: nn.DataParallel(nn.Linear(2, 2)), ts=True)
# data
from torch.utils.data import (
    TensorDataset,
    ConcatDataset,
    Subset,
    random_split,
    SequentialSampler,
    RandomSampler,
    SubsetRandomSampler,
    WeightedRandomSampler,
    BatchSampler,
    DataLoader,
)
import torch.utils.data as tud

ds = TensorDataset(torch.arange(6.0), torch.arange(6))
for k, f in dict(
    td=lambda: ds,
    sd=lambda: tud.StackDataset(torch.arange(3), torch.arange(3)),
    sdk=lambda: tud.StackDataset(a=torch.arange(3)),
    cd=lambda: ConcatDataset([ds, ds]),
    chd=lambda: tud.ChainDataset([ds]),
    sub=lambda: Subset(ds, [0, 1]),
    rs=lambda: random_split(ds, [3, 3])[0],
    ss=lambda: SequentialSampler(ds),
    rsm=lambda: RandomSampler(ds),
    rsm2=lambda: RandomSampler(ds, True, 3, torch.Generator()),
    srs=lambda: SubsetRandomSampler([0, 1]),
    wrs=lambda: WeightedRandomSampler([0.1, 0.2], 2),
    bs=lambda: BatchSampler(SequentialSampler(ds), 2, False),
    dsm=lambda: torch.utils.data.distributed.DistributedSampler(ds, 2, 0),
    dl=lambda: DataLoader(ds, 2),
    dl2=lambda: DataLoader(
        ds, 2, shuffle=True, drop_last=True, pin_memory=False, num_workers=0, generator=torch.Generator()
    ),
    dl3=lambda: DataLoader(ds, batch_sampler=BatchSampler(RandomSampler(ds), 2, True), collate_fn=list),
    dl4=lambda: DataLoader(ds, 2, num_workers=1, persistent_workers=True, timeout=1),
    dlu=lambda: (lambda d: (list(d), len(d), d)[2])(DataLoader(ds, 2)),
).items():
    T("d_" + k, f, ts=True)
import torch.distributions as TD

o1 = torch.ones(3)
for k, f in dict(
    Bernoulli=lambda v=None: TD.Bernoulli(o1 * 0.5, validate_args=v),
    Bernoullil=lambda v=None: TD.Bernoulli(logits=o1, validate_args=v),
    Beta=lambda v=None: TD.Beta(o1, o1, v),
    Binomial=lambda v=None: TD.Binomial(3, o1 * 0.5, validate_args=v),
    Binomiall=lambda v=None: TD.Binomial(3, logits=o1, validate_args=v),
    Categorical=lambda v=None: TD.Categorical(o1, validate_args=v),
    Categoricall=lambda v=None: TD.Categorical(logits=o1, validate_args=v),
    Cauchy=lambda v=None: TD.Cauchy(o1, o1, v),
    Chi2=lambda v=None: TD.Chi2(o1, v),
    ContinuousBernoulli=lambda v=None: TD.ContinuousBernoulli(o1 * 0.3, validate_args=v),
    Dirichlet=lambda v=None: TD.Dirichlet(o1, v),
    Exponential=lambda v=None: TD.Exponential(o1, v),
    FisherSnedecor=lambda v=None: TD.FisherSnedecor(o1, o1, v),
    Gamma=lambda v=None: TD.Gamma(o1, o1, v),
    Geometric=lambda v=None: TD.Geometric(o1 * 0.5, validate_args=v),
    Geometricl=lambda v=None: TD.Geometric(logits=o1, validate_args=v),
    Gumbel=lambda v=None: TD.Gumbel(o1, o1, v),
    HalfCauchy=lambda v=None: TD.HalfCauchy(o1, v),
    HalfNormal=lambda v=None: TD.HalfNormal(o1, v),
    Independent=lambda v=None: TD.Independent(TD.Normal(o1, o1), 1, v),
    Kumaraswamy=lambda v=None: TD.Kumaraswamy(o1, o1, v),
    LKJ=lambda v=None: TD.LKJCholesky(2, 1.0, v),
    Laplace=lambda v=None: TD.Laplace(o1, o1, v),
    LogNormal=lambda v=None: TD.LogNormal(o1, o1, v),
    LRMVN=lambda v=None: TD.LowRankMultivariateNormal(o1, torch.ones(3, 1), o1, v),
    MSF=lambda v=None: TD.MixtureSameFamily(TD.Categorical(o1), TD.Normal(o1, o1), v),
    Multinomial=lambda v=None: TD.Multinomial(3, o1, validate_args=v),
    Multinomiall=lambda v=None: TD.Multinomial(3, logits=o1, validate_args=v),
    MVN=lambda v=None: TD.MultivariateNormal(o1, torch.eye(3), validate_args=v),
    MVNp=lambda v=None: TD.MultivariateNormal(o1, precision_matrix=torch.eye(3), validate_args=v),
    MVNs=lambda v=None: TD.MultivariateNormal(o1, scale_tril=torch.eye(3), validate_args=v),
    NB=lambda v=None: TD.NegativeBinomial(3, o1 * 0.5, validate_args=v),
    Normal=lambda v=None: TD.Normal(o1, o1, v),
    Normals=lambda v=None: TD.Normal(0.0, 1.0, v),
    OHC=lambda v=None: TD.OneHotCategorical(o1, validate_args=v),
    OHCl=lambda v=None: TD.OneHotCategorical(logits=o1, validate_args=v),
    OHCS=lambda v=None: TD.OneHotCategoricalStraightThrough(o1, validate_args=v),
    Pareto=lambda v=None: TD.Pareto(o1, o1, v),
    Poisson=lambda v=None: TD.Poisson(o1, v),
    RB=lambda v=None: TD.RelaxedBernoulli(o1[0], o1 * 0.5, validate_args=v),
    ROHC=lambda v=None: TD.RelaxedOneHotCategorical(o1[0], o1, validate_args=v),
    StudentT=lambda v=None: TD.StudentT(o1, o1, o1, v),
    TDist=lambda v=None: TD.TransformedDistribution(
        TD.Normal(o1, o1), [TD.AffineTransform(0, 1), TD.ExpTransform(), TD.SigmoidTransform()], v
    ),
    Uniform=lambda v=None: TD.Uniform(o1 * 0, o1, v),
    VonMises=lambda v=None: TD.VonMises(o1, o1, v),
    Weibull=lambda v=None: TD.Weibull(o1, o1, v),
    Wishart=lambda v=None: TD.Wishart(torch.tensor(3.0), torch.eye(2), validate_args=v),
).items():
    T("td_" + k, f, ts=True)
    for v in (True, False):
        T(f"tdv{v}_" + k, lambda: f(v), protos=(4,))

    def used():
        d = f()
        s = d.sample()
        for a in (
            "mean",
            "variance",
            "logits",
            "probs",
            "mode",
            "support",
            "covariance_matrix",
            "precision_matrix",
            "scale_tril",
            "param_shape",
            "event_shape",
            "has_rsample",
            "stddev",
            "_log_norm",
        ):
            try:
                getattr(d, a)
            except Exception:
                pass
        try:
            d.log_prob(s)
            d.entropy()
        except Exception:
            pass
        return d

    T("tdu_" + k, used)
    T("tde_" + k, lambda: f().expand([2] + list(f().batch_shape)), protos=(4,))
from torch.distributions import constraints, transforms

for k in ("real", "positive", "simplex", "unit_interval", "boolean", "positive_definite"):
    T("con_" + k, lambda: getattr(constraints, k))
try:
    import torch.distributed.checkpoint.metadata as MD, torch.distributed.checkpoint.filesystem as FS

    tp = MD.TensorProperties(torch.float32)
    T("tp", lambda: tp)
    T("chunk", lambda: MD.ChunkStorageMetadata(torch.Size([0]), torch.Size([2])))
    tsm = MD.TensorStorageMetadata(
        tp, torch.Size([2]), [MD.ChunkStorageMetadata(torch.Size([0]), torch.Size([2]))]
    )
    T("tsm", lambda: tsm)
    T("bsm", lambda: MD.BytesStorageMetadata())
    T("mi", lambda: MD.MetadataIndex("a", torch.Size([0]), 0))
    T("mi2", lambda: MD.MetadataIndex("a"))
    T("sinfo", lambda: FS._StorageInfo("a", 0, 2))
    T("spre", lambda: FS._StoragePrefix("a"))
    T("smeta", lambda: MD.StorageMeta())
    T(
        "mdd",
        lambda: MD.Metadata(
            {"a": tsm, "b": MD.BytesStorageMetadata()},
            {"a": ("a",)},
            {MD.MetadataIndex("a"): FS._StorageInfo("a", 0, 1)},
            MD.StorageMeta() if hasattr(MD, "StorageMeta") else None,
        ),
    )
    import tempfile, torch.distributed.checkpoint as dcp

    def dc():
        d = tempfile.mkdtemp()
        import shutil

        try:
            dcp.save({"a": torch.ones(2), "b": 3, "m": nn.Linear(2, 2).state_dict()}, checkpoint_id=d)
            b = open(d + "/.metadata", "rb").read()
            trace(b)
            save("dcp_metadata", b, True)
            return pickle.loads(b)
        finally:
            shutil.rmtree(d)

    T("dcp", dc)
except Exception as e:
    fails.append(("dcp", repr(e)))
try:
    import torch._dynamo
    from torch._dynamo.decorators import _DimRange, mark_dynamic

    T("dimr", lambda: _DimRange(0, 1, 5))

    def md():
        x = torch.ones(3, 3)
        mark_dynamic(x, 0, min=2, max=5)
        return x

    T("md", md, ts=True)

    def md2():
        x = nn.Parameter(torch.ones(3, 3))
        mark_dynamic(x, 0)
        torch._dynamo.maybe_mark_dynamic(x, 1)
        torch._dynamo.mark_static(x, 1)
        return x

    T("md2", md2, ts=True)
    T("md3", lambda: (lambda x: (torch._dynamo.mark_static_address(x), x)[1])(torch.ones(2)), ts=True)
    T("compiled", lambda: torch.compile(nn.Linear(2, 2)))
except Exception as e:
    fails.append(("dynamo", repr(e)))
T("rh", lambda: nn.Linear(2, 2).register_forward_hook(print))
T("fx", lambda: torch.fx.symbolic_trace(nn.Sequential(nn.Linear(2, 2))))
T("gs", lambda: torch.cuda.amp.GradScaler(enabled=False))
T("gs2", lambda: torch.amp.GradScaler("cpu"))

try:
    from torch.nn.modules.module import _WrappedHook

    T("wh", lambda: _WrappedHook(print))
    T("whm", lambda: _WrappedHook(print, nn.Linear(1, 1)))
except Exception as e:
    fails.append(("wh", repr(e)))
try:
    import torchvision

    for nm in (
        "resnet18",
        "vgg11",
        "mobilenet_v2",
        "densenet121",
        "efficientnet_b0",
        "vit_b_16",
        "squeezenet1_0",
        "shufflenet_v2_x0_5",
        "inception_v3",
        "googlenet",
        "convnext_tiny",
        "swin_t",
        "mnasnet0_5",
        "regnet_y_400mf",
        "alexnet",
    ):
        with torch.device("meta") if torch.__version__ > "2" else __import__("contextlib").nullcontext():
            T(
                "tv_" + nm,
                lambda: getattr(torchvision.models, nm)(
                    weights=None, **({"init_weights": False} if nm in ("inception_v3", "googlenet") else {})
                ),
                protos=(2,),
            )
    import torchvision.transforms as TT

    T(
        "tvt",
        lambda: TT.Compose(
            [
                TT.Resize(3),
                TT.CenterCrop(2),
                TT.ToTensor(),
                TT.Normalize([0.5], [0.5]),
                TT.RandomHorizontalFlip(),
                TT.ColorJitter(0.1),
            ]
        ),
    )
except Exception as e:
    fails.append(("tv", repr(e)))
# pytorch geometric
try:
    import torch_geometric
    import torch_geometric.data as G, torch_geometric.nn as gn

    d = lambda: G.Data(x=torch.randn(3, 2), edge_index=torch.tensor([[0, 1], [1, 2]]), y=torch.ones(3))
    T("pyg", d, ts=True)
    T("pyg2", lambda: (lambda q: (q.num_nodes, q.is_undirected(), q)[-1])(d()), ts=True)
    T("pygb", lambda: G.Batch.from_data_list([d(), d()]), ts=True)
    T("pygda", lambda: G.data.DataEdgeAttr("coo"))
    T("pygta", lambda: G.data.DataTensorAttr("x"))

    def het():
        h = G.HeteroData()
        h["a"].x = torch.ones(2, 2)
        h["b"].x = torch.ones(2, 2)
        h["a", "to", "b"].edge_index = torch.tensor([[0], [1]])
        return h

    T("pygh", het, ts=True)
    T("pygn", lambda: gn.GCNConv(2, 2))
    T("pygs", lambda: het()["a"])
    T("pyge", lambda: het()["a", "to", "b"])
    T("pygg", lambda: d()._store)
    T("pygtup", lambda: torch_geometric.data.InMemoryDataset.collate([d(), d()]), ts=True)
    T("pygea", lambda: d().get_all_edge_attrs())
    T("pygtat", lambda: d().get_all_tensor_attrs())
    T("pygeau", lambda: (lambda q: (0, q._edge_attrs if hasattr(q, "_edge_attrs") else 0, q)[2])(d()))

    def withea():
        q = d()
        q.put_edge_index(torch.tensor([[0], [1]]), layout="coo", size=(3, 3))
        return q

    T("pygput", withea, ts=True)
    from torch_geometric.data.data import DataEdgeAttr, DataTensorAttr

    T("dea", lambda: DataEdgeAttr(layout="coo", is_sorted=True, size=(1, 2)))
    T("dta", lambda: DataTensorAttr("x", None))
except Exception as e:
    fails.append(("pyg", repr(e)))
finish()
