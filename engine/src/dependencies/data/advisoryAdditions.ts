/**
 * What the table of advisories does not have, or says of fewer versions than are known to be affected; the same rows. From
 * https://nvd.nist.gov and https://github.com/advisories, gone through on 2026-11-29.
 */
export const advisoryAdditions = `
accelerate:~1.12.0 gh2025-14925
diffusers:<0.38.0 gh2026-44513
horovod:~0.28.1 gc2024-10190
keras:3.0.0<3.11.0 gh2025-8747;3.13.2<3.14.0 nhGHSA-hqp4-2352-xf5r
lerobot:~0.6.0 gc2026-25874
megatron-core:<0.12.1 gh2025-23264;<0.12.3 gh2025-23305;<0.15.3 gh2026-24152
mlx-lm:~0.31.0 gh2026-5843
numpy:<1.16.3 gh2019-6446
pytorch-lightning:<2.3.3 gc2024-5452
smolagents:<1.19.0 gh2025-5120
tensorflow:<2.13.0 gh2024-3660
transformers:<5.5.0 gh2026-5241;5.5.0<5.10.0 cm2026-9856
xinference:<1.4.0 im2025-45424;~1.4.1 gh2025-3622
`;

/**
 * What is known better than by kind: what makes it happen, as a part of a sentence in English. Of a package, versions (PEP 440) and the id.
 */
export const advisoryEffects: readonly (readonly [
  name: string,
  versions: string,
  id: string,
  effect: string,
])[] = [
  [
    'torch',
    '<1.13.0',
    'CVE-2025-32434',
    'torch.load unpickles whatever a file holds, and has no weights_only yet',
  ],
  ['torch', '>=1.13.0,<2.6.0', 'CVE-2025-32434', 'torch.load runs code even with weights_only=True'],
  ['torch', '', 'CVE-2026-24747', 'a checkpoint can damage the memory even with weights_only=True'],
  ['numpy', '', 'CVE-2019-6446', 'numpy.load unpickles by default'],
  ['scikit-learn', '', 'CVE-2024-5206', 'a fitted TfidfVectorizer keeps text of its training data'],
  ['joblib', '', 'CVE-2022-21797', 'pre_dispatch of Parallel is evaluated as code'],
  ['transformers', '', 'CVE-2023-6730', 'loading a retriever unpickles files of the model'],
  ['transformers', '', 'CVE-2024-3568', 'loading a checkpoint unpickles its files'],
  ['transformers', '', 'CVE-2024-11393', 'loading some models unpickles their files'],
  ['keras', '', 'CVE-2025-1550', 'the configuration of a model imports and calls what it names'],
  ['keras', '', 'CVE-2025-8747', 'safe_mode can be got around'],
  ['keras', '', 'CVE-2025-9905', 'safe_mode does not count for .h5 files'],
  ['tensorflow', '', 'CVE-2021-37678', 'a model in YAML runs code'],
  ['mlflow', '', 'CVE-2023-1177', 'the server hands out any file of its machine'],
  ['mlflow', '', 'CVE-2024-27132', 'a recipe runs scripts in the browser'],
  ['ray', '', 'CVE-2023-6019', 'the dashboard runs commands of whoever reaches it'],
  ['gradio', '', 'CVE-2024-1561', 'the server hands out any file of its machine'],
  ['pyarrow', '', 'CVE-2023-47248', 'reading IPC or Parquet files runs code'],
  ['skops', '', 'CVE-2025-54412', 'the check of trusted types can be got around'],
  ['pyyaml', '', 'CVE-2017-18342', 'load runs code unless a safe loader is given'],
  ['pyyaml', '', 'CVE-2020-14343', 'full_load runs code'],
  ['vllm', '', 'CVE-2025-24357', 'loading a model unpickles its files'],
  ['vllm', '', 'CVE-2025-32444', 'the Mooncake transport unpickles what the network sends'],
  ['onnx', '', 'CVE-2022-25882', 'external data can name files outside of the model'],
  ['onnx', '', 'CVE-2024-27318', 'external data can name files outside of the model'],
  ['nltk', '', 'CVE-2024-39705', 'downloaded data is unpickled'],
  ['torchserve', '', 'CVE-2023-43654', 'the server loads models from any address'],
  ['llama-cpp-python', '', 'CVE-2024-34359', 'the chat template of a model runs code'],
  ['pytorch-lightning', '', 'CVE-2021-4118', 'loading hyperparameters from YAML runs code'],
  ['distributed', '', 'CVE-2021-42343', 'workers of a local cluster listen to the whole network'],
  ['pillow', '', 'CVE-2023-4863', 'a WebP image overflows memory'],
  ['ultralytics', '', 'PYSEC-2024-154', 'this release was tampered with and mines coins'],
  ['transformers', '', 'CVE-2025-3777', 'a crafted text keeps an expression busy'],
  ['keras', '', 'CVE-2024-3660', 'a Lambda layer runs code when a model is loaded'],
  ['keras', '', 'CVE-2025-12060', 'unpacking an archive can write outside of its folder'],
  ['tensorflow', '', 'CVE-2024-3660', 'a Lambda layer of Keras runs code when a model is loaded'],
  ['skops', '', 'CVE-2025-54886', 'Card.get_model unpickles by joblib'],
  [
    'vllm',
    '',
    'CVE-2025-66448',
    'the configuration of a model names code that is loaded without trust_remote_code',
  ],
  ['vllm', '', 'CVE-2026-22807', 'auto_map loads code without trust_remote_code'],
  ['mlx', '', 'CVE-2025-62608', 'loading a file can read or damage the memory'],
  ['ray', '', 'CVE-2025-62593', 'a page in a browser can reach the dashboard and run commands'],
  ['bentoml', '', 'CVE-2025-27520', 'the server unpickles what a client sends'],
  ['bentoml', '', 'CVE-2025-32375', 'the runner server unpickles what a client sends'],
  ['picklescan', '', 'CVE-2025-10155', 'files under other extensions are not scanned as pickles'],
  ['lightning', '', 'CVE-2024-5452', 'the server of an app runs code that a client sends'],
  ['pytorch-lightning', '', 'CVE-2024-5452', 'the server of an app runs code that a client sends'],
  ['langchain-core', '', 'CVE-2025-68664', 'load builds objects from data that a model or user wrote'],
  ['langchain-community', '', 'CVE-2024-5998', 'FAISS indexes are unpickled'],
  ['llama-index-core', '', 'CVE-2025-5302', 'a crafted JSON document ends the process'],
  ['smolagents', '', 'CVE-2025-5120', 'code of a model leaves the local sandbox'],
  ['monai', '', 'CVE-2025-58757', 'loading data and checkpoints unpickles them'],
  ['llamafactory', '', 'CVE-2025-53002', 'the value head of a checkpoint is unpickled'],
  ['invokeai', '', 'CVE-2024-12029', 'installing a model unpickles it'],
  ['deepspeed', '', 'CVE-2024-43497', 'communication between nodes can run code'],
  ['horovod', '', 'CVE-2024-10190', 'the elastic server unpickles what the network sends'],
  ['clearml', '', 'CVE-2024-24590', 'getting an artifact unpickles it'],
  ['guardrails-ai', '', 'CVE-2024-45858', 'a document in XML is evaluated as code'],
  ['zenml', '', 'CVE-2024-25723', 'anybody can take over an account'],
  ['jinja2', '', 'CVE-2024-56326', 'templates leave the sandbox'],
  ['jinja2', '', 'CVE-2025-27516', 'templates leave the sandbox'],
  ['ipython', '', 'CVE-2022-21699', 'files of the working folder are run at start'],
  ['jupyter-core', '', 'CVE-2022-39286', 'configurations of the working folder are run'],
  ['jupyterlab', '', 'CVE-2024-43805', 'opening a notebook can run scripts with your rights'],
  ['notebook', '', 'CVE-2024-43805', 'opening a notebook can run scripts with your rights'],
];
