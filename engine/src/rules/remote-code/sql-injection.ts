import { t } from '../../../../l10n/messages';
import type { Severity } from '../../finding';
import { isBuilt } from '../../python/flow/built';
import { hole, skeletonOf } from '../../python/flow/skeleton';
import type { Argument, Call } from '../../python/names/calls';
import type { Evaluator } from '../../python/names/evaluator';
import type { Value } from '../../python/names/value';
import { callRule } from '../../python/rules/callRule';
import type { PythonContext, PythonRule } from '../../python/rules/pythonRule';
import type { SyntaxNode } from '../../python/syntax/node';
import type { CommandRule } from '../../shell/commandRule';

/** Methods of cursors, connections, sessions, engines and frames whose first text is a query. */
const methods = [
  'execute',
  'executemany',
  'executescript',
  'execute_async',
  'execute_query',
  'mogrify',
  'fetch',
  'fetchrow',
  'fetchval',
  'fetch_all',
  'fetch_one',
  'fetch_val',
  'raw',
  'read_sql',
  'read_sql_query',
  'read_gbq',
  'run_query',
  'exec_driver_sql',
  'sql',
  'query',
  'query_and_wait',
  'query_df',
  'query_arrow',
  'query_np',
  'query_dataframe',
  'read_database',
  'read_database_uri',
  'start_query_execution',
  'execute_sql',
  'execute_statement',
  'execute_fetchall',
  'execute_insert',
  'copy_expert',
  'select_by_sql',
  'get_by_sql',
  'scalar',
  'scalars',
  'exec',
  'run',
];
/** Methods and functions that take a part of a statement: what is put together there is SQL, however it begins. */
const partMethods = ['extra'];
const partFunctions = [
  'sqlalchemy.text',
  'sqlalchemy.sql.text',
  'sqlalchemy.sql.expression.text',
  'sqlalchemy.literal_column',
  'sqlalchemy.sql.literal_column',
  'sqlalchemy.sql.expression.literal_column',
  'django.db.models.expressions.RawSQL',
  'peewee.SQL',
];
/** Functions that take a cursor first. */
const withCursor = ['execute_values', 'execute_batch'].map((name) => `psycopg2.extras.${name}`);

const functions = [
  ...partFunctions,
  ...withCursor,
  'sqlalchemy.DDL',
  'pg8000.native.Connection().run',
  'psycopg2.sql.SQL',
  'psycopg.sql.SQL',
];
const names = ['sql', 'query', 'operation', 'statement', 'command', 'QueryString', 'Sql', 'Statement'];

/** A statement of SQL, holes included, and not a sentence that begins like one. */
const statement =
  /^[\s(]{0,200}(?:select\s[\s\S]{0,4000}?\sfrom\s|insert\s+(?:(?:or\s+)?\w+\s+)?into\s|replace\s+into\s|update\s+\S{1,200}\s+set\s|delete\s+from\s|(?:drop|alter|create|truncate)\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+)?(?:table|view|database|schema|index|user|role|extension|function)\b|grant\s|copy\s+\S{1,200}\s+(?:from|to)\s|with\s[\s\S]{0,4000}?\sas\s{0,4}\(|merge\s+into\s|(?:optional\s+)?match\s{0,4}\(|merge\s{0,4}\(|detach\s+delete\s|unwind\s|exec(?:ute)?\s|call\s|show\s|describe\s|pragma\s|attach\s|vacuum\s|set\s+(?:search_path|role|session|local)\b|use\s+\S{1,100}\s*;?\s*$)/i;
/** A value in a statement, as opposed to the name of a table or column: behind a comparison, in quotes, or in a list of values. */
const valuePlace = new RegExp(
  `(?:=|<|>|\\blike\\b|\\bin\\s{0,4}\\(|\\bvalues\\s{0,4}\\()[\\s'"%(]{0,10}${hole}|,\\s{0,10}'%?${hole}`,
  'i',
);
const valueList = new RegExp(`\\bvalues\\b[^${hole}]{0,2000},\\s{0,10}${hole}`, 'i');

const calls = callRule(
  {
    id: 'sql-injection',
    code: 'SML181',
    family: 'remote-code',
    severity: 'medium',
    cwe: 'CWE-89',
    atlas: ['AML.T0049'],
    owasp: ['LLM10:2026'],
    since: '0.1.0',
    counterparts: ['B608', 'B610', 'B611', 'S608', 'S610', 'S611'],
    coveredBy: ['sql-from-llm'],
  },
  [
    {
      callees: functions,
      methods,
      when: (call, { document: { evaluator } }) => {
        const query = queryOf(call);
        if (query === undefined || !isBuilt(query.node, evaluator) || isSaidBefore(query.node, evaluator))
          return false;
        const text = skeletonOf(query.node, evaluator) ?? '';
        return text.includes(hole) && (statement.test(text) || partFunctions.includes(call.callee));
      },
      message: ({ callee }) => t('sql-injection.built-statement', callee.slice(callee.lastIndexOf('.') + 1)),
      severity: severityOf,
      strict: 'high',
      effect: 'code',
      at: (call) => queryOf(call)?.node,
    },
    {
      methods: partMethods,
      when: (call, { document: { evaluator } }) =>
        [...call.keywords]
          .filter(([name]) => /^(?:select|where|tables|order_by)$/.test(name))
          .some(([, { value }]) => partsOf(value).some((part) => isBuilt(part, evaluator))),
      message: () => t('sql-injection.built-statement', 'extra'),
      severity: (call, { flow }) =>
        [...call.keywords.values()].some(({ node }) => flow.originsOf(node).has('request'))
          ? 'high'
          : undefined,
      strict: 'high',
      effect: 'code',
    },
    {
      callees: functions,
      methods: [
        'execute',
        'executemany',
        'executescript',
        'exec_driver_sql',
        'raw',
        'read_sql',
        'read_sql_query',
      ],
      when: (call, { flow }) => {
        const query = queryOf(call);
        return (
          query !== undefined &&
          query.value.kind !== 'constant' &&
          isWholeText(query) &&
          flow.originsOf(query.node).has('request')
        );
      },
      message: ({ callee }) =>
        t('sql-injection.statement-of-a-client', callee.slice(callee.lastIndexOf('.') + 1)),
      severity: 'high',
      effect: 'code',
    },
  ],
  {
    needs:
      /(?:["'(]|^)[ \t]{0,40}(?:select\s|with\s\w{1,60}\sas\b)|\b(?:insert\s{1,4}(?:(?:or\s{1,4})?\w{1,10}\s{1,4})?into\b|replace\s{1,4}into\b|delete\s{1,4}from\b|update\s{1,4}\S{1,80}\s{1,4}set\b|(?:drop|alter|create|truncate)\s{1,4}(?:or\s{1,4}replace\s{1,4})?(?:temp\w{0,10}\s{1,4})?(?:table|view|database|index|schema|user|role|extension|function)\b|merge\s{1,4}into\b|["'][ \t\n]{0,40}(?:optional\s|match\s{0,4}\(|merge\s{0,4}\(|unwind\s)|copy\s|grant\s|pragma\s|attach\s|vacuum\s|set\s{1,4}(?:search_path|role|session|local)\b|["']use\s|request\.|sqlalchemy|RawSQL|\.extra\()/im,
  },
);

/** `%sql` and `%%sql` of IPython and JupySQL put values of Python into the statement; `:name` is bound. */
const sqlMagic = /^%{1,2}(?:sql|sqlcmd|bigquery|duckdb|spark_sql|sparksql)\b/;
const inserted = /\{\{?[ \t]{0,4}[A-Za-z_][\w.]{0,100}[ \t]{0,4}\}?\}|\$\{?[A-Za-z_]\w{0,100}\}?/g;

export const rule: PythonRule & CommandRule = {
  ...calls,
  command: {
    check({ text, origin }, { cells }) {
      if (origin !== 'magic' || !sqlMagic.test(text)) return undefined;
      const [, program = '', query = ''] = /^(%{1,2}\w+)([\s\S]{0,20000})/.exec(text) ?? [];
      // A name of a table or a column is most likely the notebook's own.
      if (!valuePlace.test(query.replace(inserted, hole))) return undefined;
      const isOutside = [...query.matchAll(inserted)]
        .slice(0, 50)
        .some(([written]) => cells.originsOf(/[A-Za-z_]\w*/.exec(written)?.[0] ?? '').size > 0);
      return {
        message: t('sql-injection.built-statement', program),
        effect: 'code',
        ...(isOutside ? {} : { severity: 'low', strict: 'medium' }),
      };
    },
  },
};

/** `execute(text(f"..."))`, also by a name: the call that makes the statement is reported itself. */
function isSaidBefore(node: SyntaxNode, evaluator: Evaluator): boolean {
  const bound = node.type === 'identifier' ? evaluator.bindingsOf(node) : [];
  const made =
    bound.length === 0 ? [node] : bound.map((one) => (one.kind === 'value' ? one.node : undefined));
  return made.every((one) => {
    const callee = one?.type === 'call' ? one.children[0] : undefined;
    const value = callee === undefined ? undefined : evaluator.evaluate(callee);
    return value?.kind === 'reference' && functions.includes(value.name);
  });
}

/** Parts of a list, or values of a dictionary. */
function partsOf(value: Value): readonly SyntaxNode[] {
  if (value.kind === 'list') return value.items.slice(0, 100);
  return value.kind === 'dictionary' ? [...value.entries.values()].slice(0, 100) : [];
}

/** The statement is the argument itself: what a query builder makes of a request's data is bound, not written. */
function isWholeText({ node }: Argument): boolean {
  return node.type === 'identifier' || node.type === 'subscript' || node.type === 'attribute';
}

function queryOf(call: Call): Argument | undefined {
  if (withCursor.includes(call.callee)) return call.positional[1] ?? call.keywords.get('sql');
  return (
    call.positional[0] ?? names.map((name) => call.keywords.get(name)).find((found) => found !== undefined)
  );
}

/** Each name that stands in the statement was looked up in a list, a set or a dictionary before: `if column not in COLUMNS`. */
function isOneOfList(query: SyntaxNode, evaluator: Evaluator): boolean {
  let around = query.parent;
  while (around !== undefined && around.type !== 'function_definition') around = around.parent;
  const bound = query.type === 'identifier' ? evaluator.bindingsOf(query) : [];
  const nodes =
    bound.length === 0 ? [query] : bound.flatMap((one) => (one.kind === 'value' ? [one.node] : []));
  const written = nodes.map((node) => evaluator.textOf(node).slice(0, maxStatement)).join('\n');
  const names = [
    ...written.matchAll(/\{[ \t]{0,4}([^{}!:]{1,200}?)[ \t]{0,4}[!:}]|\+[ \t]{0,4}([A-Za-z_][\w.]{0,80})/g),
  ].map(([, inside, added]) => inside ?? added);
  if (around === undefined || names.length === 0 || names.length > maxNames) return false;
  const before = evaluator.between(around.start, query.start).slice(-maxStatement * 4);
  return names.every(
    (name) =>
      /^\w+$/.test(name) &&
      new RegExp(`\\b${name}\\s{1,4}(?:not\\s{1,4})?in\\s{1,4}[A-Za-z_({[]`).test(before.replace(loops, '')),
  );
}

const maxStatement = 4_000;
const maxNames = 20;
/** `for name in names` looks nothing up. */
const loops = /\bfor\s{1,4}[\w, ()]{1,100}\s{1,4}in\b/g;

function severityOf(call: Call, { document: { evaluator }, flow }: PythonContext): Severity {
  const query = queryOf(call);
  if (query === undefined || isOneOfList(query.node, evaluator)) return 'low';
  const origins = flow.originsOf(query.node);
  if (origins.has('request') || origins.has('model') || origins.has('download')) return 'high';
  const text = skeletonOf(query.node, evaluator) ?? '';
  return origins.has('user') || valuePlace.test(text) || valueList.test(text) ? 'medium' : 'low';
}
