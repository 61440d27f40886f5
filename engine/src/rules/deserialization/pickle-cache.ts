import { t } from '../../../../l10n/messages';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { absent, comesFrom, matches } from '../../python/rules/conditions';
import { argumentOf } from '../../python/rules/helpers';
import type { PythonRule } from '../../python/rules/pythonRule';
import { entriesAt, stringAt, textAt } from '../../text/data/node';

/** Folders that others can write to. */
const shared = /^(?:\/tmp|\/var\/tmp|\/dev\/shm|\/mnt|\/shared|\\\\)/;
const outside = ['request', 'download', 'model'] as const;

export const rule: PythonRule & PipelineRule = {
  ...callRule(
    {
      id: 'pickle-cache',
      code: 'SML105',
      family: 'deserialization',
      severity: 'medium',
      cwe: 'CWE-502',
      atlas: ['AML.T0011.000', 'AML.T0018.002'],
      owasp: ['ML06:2023', 'LLM04:2026'],
      since: '0.1.0',
      counterparts: ['B301', 'S301'],
    },
    [
      {
        callees: ['shelve.open', 'shelve.DbfilenameShelf'],
        message: ({ callee }) => t('pickle-cache.unpickles-contents', callee),
        // A file of the program's own that it opens to write as well holds what it wrote.
        severity: (call, context) =>
          matches('filename', /./, 0)(call, context) &&
          !matches('filename', shared, 0)(call, context) &&
          !matches('flag', /^r/, 1)(call, context)
            ? 'low'
            : undefined,
        strict: 'medium',
        effect: 'code',
      },
      {
        callees: [
          'shelve.Shelf',
          'pickleshare.PickleShareDB',
          'klepto.archives.file_archive',
          'klepto.archives.dir_archive',
          'numcodecs.Pickle',
          'numcodecs.pickles.Pickle',
          'aiocache.serializers.PickleSerializer',
          'aiocache.serializers.serializers.PickleSerializer',
        ],
        message: ({ callee }) => t('pickle-cache.unpickles-contents', callee),
        effect: 'code',
      },
      {
        // Whoever may write to the database, or puts statements into its queries, chooses what is unpickled.
        callees: [
          ...['PickleType', 'types.PickleType'].map((name) => `sqlalchemy.${name}`),
          'sqlmodel.PickleType',
          'playhouse.fields.PickleField',
          'playhouse.kv.KeyValue',
          'picklefield.fields.PickledObjectField',
          'picklefield.PickledObjectField',
          ...[
            'sqlalchemy.SQLAlchemy',
            'redis.Redis',
            'mongodb.MongoDB',
            'zookeeper.ZooKeeper',
            'etcd.Etcd',
          ].map((name) => `apscheduler.jobstores.${name}JobStore`),
          'cachelib.RedisCache',
          'cachelib.redis.RedisCache',
          'diskcache.Index',
          'diskcache.Deque',
        ],
        message: ({ callee }) => t('pickle-cache.unpickles-contents', callee),
        severity: 'low',
        strict: 'medium',
        effect: 'code',
      },
      {
        callees: ['sqlitedict.SqliteDict', 'sqlitedict.open'],
        when: absent('decode'),
        message: ({ callee }) => t('pickle-cache.unpickles-contents', callee),
        effect: 'code',
      },
      {
        callees: ['joblib.Memory', 'joblib.memory.Memory'],
        when: matches('location', shared, 0),
        message: ({ callee }) => t('pickle-cache.shared-folder', callee),
        effect: 'code',
      },
      {
        // What these keep, anybody writes who reaches the folder or the server.
        callees: ['flask_caching.Cache', 'flask_caching.Cache().init_app'],
        when: (call, { document: { evaluator } }) => {
          const settings = argumentOf(call, 'config', 1)?.value;
          if (settings?.kind !== 'dictionary') return false;
          const textOf = (name: string) => {
            const node = settings.entries.get(name);
            const value = node === undefined ? undefined : evaluator.evaluate(node);
            return value?.kind === 'constant' ? String(value.value) : '';
          };
          return /FileSystem/i.test(textOf('CACHE_TYPE')) && shared.test(textOf('CACHE_DIR'));
        },
        message: ({ callee }) => t('pickle-cache.shared-folder', callee.replace('()', '')),
        effect: 'code',
      },
      {
        callees: ['cachelib.FileSystemCache', 'cachelib.file.FileSystemCache'],
        when: matches('cache_dir', shared, 0),
        message: ({ callee }) => t('pickle-cache.shared-folder', callee),
        effect: 'code',
      },
      {
        callees: ['diskcache.Cache', 'diskcache.FanoutCache'],
        when: absent('disk'),
        message: ({ callee }) => t('pickle-cache.default-disk', callee),
        // A cache in a folder of the program's own holds what the program wrote.
        severity: (call, context) =>
          matches('directory', shared, 0)(call, context) || comesFrom(outside, 'directory', 0)(call, context)
            ? undefined
            : 'low',
        strict: 'medium',
        effect: 'code',
        fixes: (call, context) =>
          context.document.evaluator.textOf(call.functionNode).startsWith('diskcache.')
            ? withArgument('disk', 'diskcache.JSONDisk')(call, context)
            : [],
      },
    ],
  ),
  pipelines: {
    kinds: ['settings'],
    // Entries of a Kedro catalogue: what stands in the file is unpickled when a node asks for it.
    *check({ document: { roots } }) {
      for (const root of roots)
        for (const [name, { value }] of entriesAt(root)) {
          const type = textAt(value, 'type');
          if (type === undefined || !/(?:^|\.)pickle\.PickleDataSet$/i.test(type.value)) continue;
          const isRemote = /^(?:[a-z][a-z0-9]{1,10}:)?\/\//.test(stringAt(value, 'filepath'));
          yield {
            start: type.start,
            end: type.end,
            identity: name,
            ...(isRemote ? {} : { severity: 'low' as const, strict: 'medium' as const }),
            message: t('pickle-cache.unpickles-contents', type.value),
          };
        }
    },
  },
};
