import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { comesFrom } from '../../python/rules/conditions';

const drivers = [
  ...['sqlite3', 'psycopg2', 'psycopg', 'pymysql', 'MySQLdb', 'duckdb', 'aiosqlite', 'asyncpg', 'oracledb'],
  ...['snowflake.connector', 'databricks.sql', 'trino.dbapi', 'mysql.connector'],
];

export const rule = callRule(
  {
    id: 'sql-from-llm',
    code: 'SML156',
    family: 'llm',
    severity: 'medium',
    cwe: 'CWE-89',
    atlas: ['AML.T0053'],
    owasp: ['LLM10:2026', 'LLM03:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        ...drivers.flatMap((name) => [`${name}.connect().execute`, `${name}.connect().cursor().execute`]),
        ...['fetch', 'fetchrow', 'fetchval'].flatMap((name) =>
          ['asyncpg.connect()', 'asyncpg.create_pool()'].map((made) => `${made}.${name}`),
        ),
        'google.cloud.bigquery.Client().query',
        'clickhouse_connect.get_client().query',
        'duckdb.sql',
        'duckdb.query',
        'duckdb.execute',
        'pandas.read_sql',
        'pandas.read_sql_query',
        'sqlalchemy.text',
        'sqlalchemy.*.execute',
        'sqlalchemy.*.exec_driver_sql',
      ],
      when: comesFrom(['model'], 'sql', 0),
      message: ({ callee }) => t('sql-from-llm.executes-model-sql', callee),
      effect: 'code',
    },
    {
      // Of a cursor or a connection that is handed in.
      methods: ['execute', 'executemany', 'exec_driver_sql', 'read_sql', 'read_sql_query', 'execute_sql'],
      when: (call, context) => !call.resolved && comesFrom(['model'], 'sql', 0)(call, context),
      message: ({ callee }) => t('sql-from-llm.executes-model-sql', callee),
      effect: 'code',
    },
    {
      callees: [
        'langchain_experimental.sql.SQLDatabaseChain.from_llm',
        'langchain_experimental.sql.base.SQLDatabaseChain.from_llm',
        'langchain_community.agent_toolkits.create_sql_agent',
        'langchain_community.agent_toolkits.sql.base.create_sql_agent',
        'langchain.agents.create_sql_agent',
        'llama_index.core.query_engine.NLSQLTableQueryEngine',
        'llama_index.core.indices.struct_store.sql_query.NLSQLTableQueryEngine',
      ],
      message: ({ callee }) => t('sql-from-llm.executes-generated-sql', callee),
      effect: 'code',
    },
  ],
  {
    needs:
      /openai|anthropic|transformers|litellm|ollama|vllm|llama|cohere|mistralai|groq|together|google|vertexai|langchain|huggingface_hub|dspy|guidance|replicate|gpt4all|smolagents|mcp|agents|pydantic_ai|agno|crewai/,
  },
);
