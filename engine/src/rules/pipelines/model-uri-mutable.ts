import { t } from '../../../../l10n/messages';
import { encrypted, guidedFix } from '../../pipelines/fixes';
import { shortened } from '../../pipelines/pins';
import type { PipelineContext, PipelineRule } from '../../pipelines/pipelineRule';
import { modelAddresses } from '../../pipelines/servedModels';
import { lockedRevision } from '../../provenance/lockedFacts';
import { isOfKnownMaker } from '../../python/rules/hub';
import { at, type DataNode, type DataText, mapsIn } from '../../text/data/node';
import type { TextReport } from '../../text/textReport';

/** Buckets of the examples of KServe and Seldon. */
const samples = /^gs:\/\/(?:kfserving-(?:samples|examples)|seldon-models)\//;

/** Volumes of the cluster, buckets and file systems. */
const ownStore =
  /^(?:pvc|s3a?|gs|gcs|abfss?|wasbs?|azure|hdfs|webhdfs):|^https:\/\/[\w-]{1,63}\.blob\.core\.windows\.net\//i;

export const rule: PipelineRule = {
  meta: {
    id: 'model-uri-mutable',
    code: 'SML615',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-494',
    atlas: ['AML.T0010.003'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['kubernetes', 'compose'],
    *check({ document, edit, locked }) {
      for (const address of modelAddresses(document)) {
        const { value, start, end } = address;
        const isPlain = /^http:/i.test(value);
        if (!isPlain && isImmutable(value)) continue;
        yield {
          start,
          end,
          identity: value,
          ...(isPlain ? { severity: 'high' as const } : {}),
          // A volume or bucket is one's own as a rule, and who may write to it is not said here; what the vendors show their servers with is
          // served by nobody in earnest.
          ...(samples.test(value) ? { severity: 'low' as const } : {}),
          ...(ownStore.test(value) ? { severity: 'low' as const, strict: 'medium' as const } : {}),
          message: isPlain
            ? t('model-uri-mutable.model-over-plain-http')
            : t('model-uri-mutable.mutable-model-address'),
          ...(isPlain ? encrypted(address, edit) : pinned(address, locked, edit)),
        };
      }
      for (const root of document.roots) for (const map of mapsIn(root)) yield* judgeArguments(map);
    },
  },
};

/** Writes the commit at which the lock has a repository of the Hub: `hf://org/name:commit`. */
function pinned(
  { value, end, exact }: DataText,
  locked: PipelineContext['locked'],
  edit: PipelineContext['edit'],
): Pick<TextReport, 'fixes'> {
  const repository = /^hf:\/\/([\w.-]+\/[\w.-]+)$/i.exec(value)?.[1];
  const revision = repository === undefined ? undefined : lockedRevision(locked, repository);
  if (revision === undefined || !exact) return {};
  const title = t('model-uri-mutable.pin-to-locked', shortened(revision));
  return guidedFix(title, [{ start: end, end, newText: `:${revision}` }], edit);
}

const model = /^--model(?:[-_](?:id|path|name-or-path))?$/;
const revision = /^--(?:model[-_])?revision$/;

/** Servers that take a model of the Hub by its name: vLLM, text-generation-inference, KServe's own for Hugging Face. */
function* judgeArguments(container: DataNode): Iterable<TextReport> {
  const words = ['command', 'args', 'entrypoint'].flatMap((key) => wordsOf(at(container, key)));
  const optionOf = (name: RegExp) => {
    for (const [index, { value, node }] of words.entries()) {
      const [option, given] = value.split('=', 2);
      if (name.test(option)) return given === undefined ? words[index + 1] : { value: given, node };
    }
    return undefined;
  };
  const named = optionOf(model);
  // `owner/name`: neither a path nor an address.
  if (named === undefined || !/^[\w-][\w.-]{0,95}\/[\w.-]{1,96}$/.test(named.value)) return;
  if (/^[0-9a-f]{40}$|[\ue000$]/.test(optionOf(revision)?.value ?? '')) return;
  const { start, end } = named.node;
  yield {
    start,
    end,
    identity: named.value,
    ...(isOfKnownMaker(named.value) ? { severity: 'low' as const, strict: 'medium' as const } : {}),
    message: t('model-uri-mutable.hub-model-not-pinned', named.value),
  };
}

interface Word {
  readonly value: string;
  readonly node: DataText;
}

/** Words of a list, and those of a text. */
function wordsOf(node: DataNode | undefined): readonly Word[] {
  if (node?.kind === 'list')
    return node.items.flatMap((item) => (item.kind === 'text' ? [{ value: item.value, node: item }] : []));
  if (node?.kind !== 'text') return [];
  return [...node.value.slice(0, 10_000).matchAll(/\S{1,300}/g)].map(([value]) => ({ value, node }));
}

/** A digest or full commit in the address, or an exact version of a registry of models. */
function isImmutable(uri: string): boolean {
  return (
    /(?:^|[:/@=_-])(?:[0-9a-f]{40}|[0-9a-f]{64})(?:$|[/?&:.])/.test(uri) ||
    /[?&#](?:versionId|generation)=[\w.-]+/.test(uri) ||
    /#\d{10,20}$/.test(uri) ||
    /^models:\/[^/]+\/\d+$/.test(uri)
  );
}
