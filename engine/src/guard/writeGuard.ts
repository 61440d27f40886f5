import type { ModelReport } from '../models/scan/verdict';

/** What loads a model. */
export type GuardedLoader = 'pickle' | 'joblib' | 'torch';

/** A model that a guard lets through. */
export interface GuardedModel {
  /** As people know it. */
  readonly name: string;
  readonly sha256: string;
  readonly loader: GuardedLoader;
  /** Every global that its pickles import. */
  readonly globals: readonly string[];
  /** Own sources that the verdict rests on: path below the guard's folder, and digest. */
  readonly sources: readonly (readonly [path: string, sha256: string])[];
}

/** What a scan remembers at most; a model that has as many may have more. */
const maxGlobals = 500;

/** What loads a format; undefined for one that needs no guard, or that none was written for. */
export function loaderOf(format: string): GuardedLoader | undefined {
  if (/^torch-(?:zip|legacy|tar)$/.test(format)) return 'torch';
  return format === 'pickle' || format === 'joblib' ? format : undefined;
}

/** The globals of a model, all of them; undefined where a scan may have forgotten some. */
export function globalsOf({ imports = [] }: ModelReport): readonly string[] | undefined {
  return imports.length >= maxGlobals ? undefined : [...imports].sort();
}

/**
 * A module of Python that loads these models and nothing else. It needs nothing but Python 3.8, and the library that reads the format. What
 * it says is plain text of this file: names of files are escaped.
 */
export function writeGuard(models: readonly GuardedModel[], version: string): string {
  const entries = [...models]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, sha256, loader, globals, sources }) =>
      [
        `    ${literal(sha256)}: (`,
        `        ${literal(name)},`,
        `        ${literal(loader)},`,
        `        frozenset(${list(globals)}),`,
        `        ${list(sources.map(([path]) => path))},`,
        `        ${list(sources.map(([, digest]) => digest))},`,
        '    ),',
      ].join('\n'),
    );
  return `${head(version)}\n\nMODELS = {\n${entries.join('\n')}\n}\n${body}`;
}

function list(texts: readonly string[]): string {
  if (texts.length === 0) return '[]';
  return `[\n${texts.map((text) => `            ${literal(text)},`).join('\n')}\n        ]`;
}

/** A text as a literal of Python, in ASCII. */
function literal(text: string): string {
  let out = '"';
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (character === '"' || character === '\\') out += `\\${character}`;
    else if (code >= 0x20 && code < 0x7f) out += character;
    else if (code <= 0xffff) out += `\\u${code.toString(16).padStart(4, '0')}`;
    else out += `\\U${code.toString(16).padStart(8, '0')}`;
  }
  return `${out}"`;
}

function head(version: string): string {
  return `"""Loads the models that are listed below, and no others.

Made by Secure ML ${version}: "secure-ml guard" writes it again after a model has changed. The digest of a file is compared before
anything of it is read, and only the names that its scan found may be imported.

    import secure_ml_guard
    model = secure_ml_guard.load("model.pt")
"""
import hashlib
import io
import os
import pickle

__all__ = ["Refused", "load"]

# By SHA-256: name, loader, the globals that may be imported, and the sources that the verdict rests on with their digests.`;
}

const body = `

class Refused(Exception):
    """A file that is not loaded, and why."""


def load(path, **options):
    """Loads a model that is listed. Options are those of torch.load, such as map_location. Raises Refused."""
    with open(path, "rb") as file:
        data = file.read()
    entry = MODELS.get(hashlib.sha256(data).hexdigest())
    if entry is None:
        raise Refused(f"{path} is none of the files that were scanned; run secure-ml guard on it.")
    name, loader, names, sources, digests = entry
    here = os.path.dirname(os.path.abspath(__file__))
    for source, digest in zip(sources, digests):
        with open(os.path.join(here, source), "rb") as file:
            if hashlib.sha256(file.read()).hexdigest() != digest:
                raise Refused(f"{source}, which loading {name} runs, has changed; run secure-ml guard again.")
    return _LOADERS[loader](data, names, options)


def _is_listed(module, name, names):
    """Whether a name is listed, as it is written or as Python 3 has it."""
    if f"{module}.{name}" in names:
        return True
    import _compat_pickle as compat

    module, name = compat.NAME_MAPPING.get((module, name), (module, name))
    return f"{compat.IMPORT_MAPPING.get(module, module)}.{name}" in names


def _guarded(unpickler, names):
    class Guarded(unpickler):
        def find_class(self, module, name):
            if not _is_listed(module, name, names):
                raise Refused(f"The file imports {module}.{name}, which its scan did not find.")
            return super().find_class(module, name)

    return Guarded


def _load_pickle(data, names, options):
    if options:
        raise TypeError(f"Pickles are loaded without options: {', '.join(options)}")
    return _guarded(pickle.Unpickler, names)(io.BytesIO(data)).load()


class _PickleModule:
    """What torch.load takes for pickle."""

    def __init__(self, names):
        self.__name__ = "secure_ml_guard"
        self.Unpickler = _guarded(pickle.Unpickler, names)
        self.UnpicklingError = pickle.UnpicklingError

    def load(self, file, **options):
        return self.Unpickler(file, **options).load()

    def loads(self, data, **options):
        return self.Unpickler(io.BytesIO(data), **options).load()


def _load_torch(data, names, options):
    import torch

    for name in ("weights_only", "pickle_module"):
        if name in options:
            raise TypeError(f"{name} is what this module decides")
    options.update(pickle_module=_PickleModule(names), weights_only=False)
    if data[257:262] != b"ustar":
        return torch.load(io.BytesIO(data), **options)
    # torch looks for a tar in real files only.
    import tempfile

    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.seek(0)
        return torch.load(file, **options)


def _load_joblib(data, names, options):
    if options:
        raise TypeError(f"Files of joblib are loaded without options: {', '.join(options)}")
    import inspect

    from joblib import numpy_pickle

    file = _decompressed(data)
    guarded = _guarded(numpy_pickle.NumpyUnpickler, names)
    plain = _guarded(pickle.Unpickler, names)

    class Wrapper(numpy_pickle.NumpyArrayWrapper):
        def read_array(self, unpickler, *more, **named):
            # Arrays of objects are pickles of their own, which joblib reads with pickle.load.
            if self.dtype.hasobject:
                return plain(unpickler.file_handle).load()
            return super().read_array(unpickler, *more, **named)

    class Unpickler(guarded):
        def find_class(self, module, name):
            found = super().find_class(module, name)
            return Wrapper if found is numpy_pickle.NumpyArrayWrapper else found

    parameters = inspect.signature(numpy_pickle.NumpyUnpickler.__init__).parameters
    given = {"ensure_native_byte_order": True} if "ensure_native_byte_order" in parameters else {}
    return Unpickler("", file, **given).load()


def _decompressed(data):
    """The bytes that joblib.dump compressed, by their first ones. Source: joblib, numpy_pickle_utils."""
    if data[:2] == b"\\x1f\\x8b":
        import gzip

        return io.BytesIO(gzip.decompress(data))
    if data[:1] == b"\\x78":
        import zlib

        return io.BytesIO(zlib.decompress(data))
    if data[:3] == b"BZh":
        import bz2

        return io.BytesIO(bz2.decompress(data))
    if data[:6] == b"\\xfd7zXZ\\x00" or data[:5] == b"\\x5d\\x00\\x00\\x80\\x00":
        import lzma

        return io.BytesIO(lzma.decompress(data))
    return io.BytesIO(data)


_LOADERS = {"pickle": _load_pickle, "joblib": _load_joblib, "torch": _load_torch}
`;
