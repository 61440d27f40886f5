#!/usr/bin/env python3
"""Writes the model files of this workspace.

Run ``/usr/bin/python3 examples/make_examples.py``. It needs Debian 12's python3-sklearn,
python3-joblib and python3-torch. The hostile model is put together byte by byte and never loaded.
"""

import pathlib

import joblib
import torch
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression

HERE = pathlib.Path(__file__).resolve().parent
INJECTED = (
    b"\x80\x03"  # pickle, protocol 3
    b"cposix\nsystem\nq\x00"  # the function os.system on Linux and macOS
    b"X\x0e\x00\x00\x00env > pwnd.txtq\x01"  # a shell command
    b"\x85q\x02Rq\x03."  # call it
)


def write_safe_model(path):
    """A logistic regression on the iris flowers, its arrays inline."""
    data, target = load_iris(return_X_y=True)
    joblib.dump(LogisticRegression(max_iter=200).fit(data, target), path)


def write_unsafe_model(path):
    """46 bytes that run a command as soon as somebody loads them."""
    assert len(INJECTED) == 46
    path.write_bytes(INJECTED)


def write_checkpoint(path):
    """A two-layer network after its third epoch."""
    torch.manual_seed(0)
    model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 3))
    torch.save({"model": model.state_dict(), "epoch": 3}, path)


def main():
    """Write all three."""
    for folder in ("safe", "unsafe"):
        (HERE / folder).mkdir(exist_ok=True)
    write_safe_model(HERE / "safe" / "model.joblib")
    write_unsafe_model(HERE / "unsafe" / "model.joblib")
    write_checkpoint(HERE / "safe" / "checkpoint.pt")


if __name__ == "__main__":
    main()
