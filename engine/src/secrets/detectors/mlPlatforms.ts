import { isJsonWith, isNgcKey } from '../checks';
import { block, sources as from, token, value } from '../detector';
import { vendors as by } from '../vendors';

/** Trackers, registries, data and compute for machine learning. */
export const mlPlatforms = [
  value('nvidia-ngc-legacy', by.ngc, 'ngc', /[A-Za-z0-9]{84}/, from.shapes, {
    entropy: 4,
    accepts: isNgcKey,
  }),
  token('wandb-v1', by.wandb, 'wandb_v1_', /wandb_v1_[A-Za-z0-9]{27}_[A-Za-z0-9]{49}(?!\w)/, from.seen),
  token('wandb-v1-loose', by.wandb, 'wandb_v1_', /wandb_v1_[\w-]{60,90}(?![\w-])/, from.seen),
  value('wandb-40hex', by.wandb, 'wandb', /(?:local-)?[0-9a-f]{40}/, from.kingfisher),
  value('comet', by.comet, 'comet', /[A-Za-z0-9]{25}/, from.memory, { severity: 'low', entropy: 3.5 }),
  // base64 of {"api_address": is where every such token begins.
  token(
    'neptune',
    by.neptune,
    'eyJhcGlfYWRkcmVzcyI6',
    /eyJhcGlfYWRkcmVzcyI6[A-Za-z0-9+/]{60,1000}={0,2}(?![A-Za-z0-9+/=])/,
    from.derived,
    {
      accepts: (secret) => isJsonWith(secret, 'api_key'),
    },
  ),
  block(
    'clearml-pair',
    by.clearml,
    'secret_key',
    /secret_key['"\\]{0,3}[ \t]{0,4}[=:][ \t]{0,4}['"\\]{0,2}([\w#^%$&*!@-]{40,64})(?![\w#^%$&*!@-])/i,
    from.memory,
    { severity: 'low', entropy: 3.5, nearby: { words: ['clearml', 'access_key'], distance: 200 } },
  ),
  value('dagshub', by.dagshub, 'dagshub', /[0-9a-f]{40}/, from.memory, { severity: 'low' }),
  block(
    'mlflow-tracking-password',
    by.mlflow,
    'mlflow_tracking_',
    /mlflow_tracking_(?:password|token)['"\]\\]{0,4}[ \t]{0,4}[=:,][ \t]{0,4}['"\\]{0,2}([^\s"'\\${}<>()]{8,200})/i,
    from.derived,
    { entropy: 2.5, chosen: true },
  ),
  block(
    'kaggle-json',
    by.kaggle,
    '"key',
    /"key\\?"\s{0,8}:\s{0,8}\\?"([0-9a-f]{32})(?![0-9a-f])/,
    from.derived,
    { entropy: 3, nearby: { words: ['"username', '\\"username'], distance: 200 } },
  ),
  value('kaggle-env', by.kaggle, 'kaggle', /[0-9a-f]{32}/, from.derived),
  token('kaggle-kgat', by.kaggle, 'KGAT_', /KGAT_[0-9a-fA-F]{20,64}(?!\w)/, from.seen),
  value('roboflow', by.roboflow, 'roboflow', /[A-Za-z0-9]{20}/, from.memory, {
    severity: 'low',
    entropy: 3.3,
  }),
  value(
    'labelstudio-legacy',
    by.labelStudio,
    'label_studio | labelstudio | label-studio',
    /[0-9a-f]{40}/,
    from.memory,
    {
      severity: 'low',
    },
  ),
  token('scale-ai', by.scale, 'live_ | test_', /(?:live|test)_[0-9a-f]{32}(?!\w)/, from.memory, {
    severity: 'low',
  }),
  value('sigopt', by.sigopt, 'sigopt', /[A-Z0-9]{48}/, from.shapes, { severity: 'medium' }),
  token('databricks-pat', by.databricks, 'dapi', /dapi[A-Fa-f0-9]{32}(?:-\d)?(?![A-Za-z0-9])/, from.gitleaks),
  token('databricks-oauth-secret', by.databricks, 'dose', /dose[a-f0-9]{32}(?![A-Za-z0-9])/, from.memory, {
    severity: 'low',
  }),
  block(
    'snowflake-password',
    by.snowflake,
    'password',
    /password['"\\]{0,3}[ \t]{0,4}[=:][ \t]{0,4}\\?["']([^'"\s\\]{6,64})\\?["']/i,
    from.kingfisher,
    { entropy: 2.5, chosen: true, nearby: { words: ['snowflake'], distance: 400 } },
  ),
  token('modal-token', by.modal, 'ak- | as-', /a[ks]-[A-Za-z0-9]{22}(?![\w-])/, from.kingfisher, {
    entropy: 3.3,
    nearby: { words: ['modal', 'token-secret', 'token_secret'], distance: 80 },
  }),
  token('runpod', by.runpod, 'rpa_', /rpa_[A-Za-z0-9]{36,48}(?![A-Za-z0-9])/, from.seen),
  token(
    'lambda-labs',
    by.lambda,
    'secret_',
    /secret_[A-Za-z0-9-]{1,60}_[0-9a-f]{32}\.[A-Za-z0-9]{32,48}(?![A-Za-z0-9])/,
    from.memory,
    {
      severity: 'low',
    },
  ),
  value('vast-ai', by.vast, 'vast', /[0-9a-f]{64}/, from.memory, {
    severity: 'low',
    context: /vast[\w.]{0,12}key/i,
  }),
  token('prefect', by.prefect, 'pnu_ | pnb_', /pn[ub]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/, from.gitleaks),
  token(
    'pinecone-pcsk',
    by.pinecone,
    'pcsk_',
    /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}(?![A-Za-z0-9])/,
    from.shapes,
  ),
  value(
    'pinecone-uuid',
    by.pinecone,
    'pinecone',
    /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    from.memory,
    {
      severity: 'low',
    },
  ),
  value('qdrant', by.qdrant, 'qdrant', /[0-9a-f-]{36}\|[\w-]{20,200}|[\w-]{40,200}/, from.memory, {
    severity: 'low',
    entropy: 3.5,
  }),
  value('weaviate', by.weaviate, 'weaviate | wcs_ | wcd_', /[A-Za-z0-9+/]{32,138}={0,2}/, from.memory, {
    severity: 'low',
    entropy: 3.5,
  }),
  value('zilliz-token', by.zilliz, 'zilliz | milvus', /[0-9a-f]{72,80}/, from.memory, { severity: 'low' }),
  block(
    'zilliz-user-token',
    by.zilliz,
    'zilliz | milvus',
    /(?:zilliz|milvus)\w{0,30}(?:token|key|password)['"\]\\]{0,4}[ \t]{0,4}[=:,][ \t]{0,4}\\?["'](?:db_[0-9a-f]{1,40}|root):([^\s'"\\]{6,64})\\?["']/i,
    from.memory,
    { severity: 'low', chosen: true },
  ),
  token(
    'langsmith',
    by.langsmith,
    'lsv2_',
    /lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}(?![a-f0-9])/,
    from.shapes,
  ),
  token('langsmith-legacy', by.langsmith, 'ls__', /ls__[a-f0-9]{32}(?![a-f0-9])/, from.memory, {
    severity: 'low',
  }),
  token(
    'langfuse-secret',
    by.langfuse,
    'sk-lf-',
    /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])/,
    from.shapes,
  ),
  token(
    'langfuse-public',
    by.langfuse,
    'pk-lf-',
    /pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])/,
    from.shapes,
    { severity: 'info' },
  ),
  token('nomic', by.nomic, 'nk-', /nk-[\w-]{43}(?![\w-])/, from.seen, {
    entropy: 3.5,
    nearby: { words: ['nomic'], distance: 200 },
  }),
  block(
    'fal',
    by.fal,
    'fal_key | fal_api_key',
    /fal_(?:api_)?key['"\]\\]{0,4}[ \t]{0,4}[=:,][ \t]{0,4}['"\\]{0,2}([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9a-f]{32})(?!\w)/i,
    from.kingfisher,
    { entropy: 3 },
  ),
  block(
    'dagster',
    by.dagster,
    'user: | agent:',
    /(?:user|agent:[\w-]{1,60}):([0-9a-f]{32})(?!\w)/i,
    from.seen,
    { entropy: 3, nearby: { words: ['dagster'], distance: 200 } },
  ),
  token('e2b', by.e2b, 'e2b_', /e2b_[0-9a-f]{40}(?!\w)/, from.kingfisher),
  token('firecrawl', by.firecrawl, 'fc-', /fc-[0-9a-f]{32}(?![\w-])/, from.kingfisher),
  token(
    'browserbase',
    by.browserbase,
    'bb_live_ | bb_test_',
    /bb_(?:live|test)_[\w-]{27}(?![\w-])/,
    from.kingfisher,
    { entropy: 3.5 },
  ),
];
