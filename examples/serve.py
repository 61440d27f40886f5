"""Serves the iris model the way Seldon Core expects a Python class."""

import os

import joblib
import torch

MODEL_DIR = os.environ.get("MODEL_DIR", "safe")
CLASSES = ["setosa", "versicolor", "virginica"]


class IrisClassifier:
    """Seldon Core creates one of these for each worker and calls ``predict``."""

    def __init__(self, model_dir=MODEL_DIR):
        self.model_dir = model_dir
        self.model = None
        self.embedding = None

    def load(self):
        """Called once before the first request."""
        # Anyone who can replace this file runs code in the server.
        path = os.path.join(self.model_dir, "model.joblib")
        self.model = joblib.load(path)

        # The checkpoint only holds tensors, so weights_only=True would do.
        checkpoint = torch.load(os.path.join(self.model_dir, "checkpoint.pt"))
        self.embedding = checkpoint["model"]

    def predict(self, X, features_names=None):
        """Class probabilities for a batch of flowers."""
        if self.model is None:
            self.load()
        return self.model.predict_proba(X)

    def class_names(self):
        """Names of the columns that ``predict`` returns."""
        return CLASSES

    def tags(self):
        """Extra information in each answer."""
        return {"model_dir": self.model_dir}
