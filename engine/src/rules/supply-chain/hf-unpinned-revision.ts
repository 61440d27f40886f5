import { t } from '../../../../l10n/messages';
import type { Call } from '../../python/names/calls';
import { argumentOf, known } from '../../python/rules/helpers';
import {
  isCommit,
  isOfKnownMaker,
  isRepositoryName,
  pinToCached,
  repositoryFiles,
  repositoryLoaders,
} from '../../python/rules/hub';
import type { PythonRule } from '../../python/rules/pythonRule';
import { programOf } from '../../shell/command';
import { type CommandRule, optionOf } from '../../shell/commandRule';

export const rule: PythonRule & CommandRule = {
  meta: {
    id: 'hf-unpinned-revision',
    code: 'SML142',
    family: 'supply-chain',
    severity: 'medium',
    cwe: 'CWE-494',
    atlas: ['AML.T0010.003', 'AML.T0011.000'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['B615', 'S615'],
    coveredBy: ['trust-remote-code'],
  },
  python: {
    callees: [...repositoryLoaders.keys()],
    check(call, context) {
      if (call.argumentList === undefined) return;
      const revision = known(call, 'revision');
      // A revision from a variable is pinned somewhere else.
      if (revision.state === 'unknown') return;
      if (revision.state === 'constant' && isCommit(revision.value)) return;
      const names = repositoryLoaders.get(call.callee) ?? ['pretrained_model_name_or_path'];
      const repository = names
        .map((name, index) => argumentOf(call, name, index === 0 ? 0 : undefined))
        .find((argument) => argument !== undefined);
      // pipeline("sentiment-analysis") names a task, and the model is the library's choice.
      const source = call.callee === 'transformers.pipeline' ? argumentOf(call, 'model', 1) : repository;
      if (source?.value.kind !== 'constant' || typeof source.value.value !== 'string') return;
      const name = source.value.value;
      if (!isRepositoryName(name) || (call.callee.startsWith('datasets.') && ownReaders.test(name))) return;
      const offline = known(call, 'local_files_only');
      const files = [...call.keywords.values(), ...call.positional].map(({ value }) => value);
      const trusted = known(call, 'trust_remote_code');
      const risky =
        (trusted.state === 'constant' && trusted.value === true) ||
        files.some(
          (value) =>
            value.kind === 'constant' && typeof value.value === 'string' && repositoryFiles.test(value.value),
        );
      context.report({
        message:
          revision.state === 'constant' && revision.value !== null
            ? t('hf-unpinned-revision.mutable-revision', call.callee, String(revision.value), name)
            : t('hf-unpinned-revision.revision-not-set', call.callee, name),
        effect: 'import',
        fixes: [pinToCached(call, context, name)],
        ...(offline.state === 'constant' && offline.value === true
          ? { severity: 'low' }
          : risky
            ? { severity: 'high' }
            : isHarmless(call) || isOfKnownMaker(name)
              ? { severity: 'low', strict: 'medium' }
              : {}),
      });
    },
  },
  command: {
    // `hf download owner/name` takes whatever stands on the main branch then.
    check({ pipelines }) {
      for (const words of pipelines.flat()) {
        const program = programOf(words);
        const at = words.indexOf('download');
        if (!/^(?:huggingface-cli|hf)$/.test(program) || at < 0) continue;
        const name = words.slice(at + 1).find((word) => !word.startsWith('-')) ?? '';
        const revision = optionOf(words, '--revision');
        if (!/^[\w.-]{1,96}\/[\w.-]{1,96}$/.test(name) || isCommit(revision) || /[$({]/.test(revision ?? ''))
          continue;
        return {
          severity: 'low',
          strict: 'medium',
          message:
            revision === undefined
              ? t('hf-unpinned-revision.revision-not-set', `${program} download`, name)
              : t('hf-unpinned-revision.mutable-revision', `${program} download`, revision, name),
          effect: 'network',
        };
      }
      return undefined;
    },
  },
};

/** Readers of files that the library has itself; they fetch no repository. Source: datasets, packaged_modules. */
const ownReaders =
  /^(?:arrow|audiofolder|cache|csv|generator|hdf5|imagefolder|json|pandas|parquet|pdffolder|spark|sql|text|videofolder|webdataset|xml)$/;

/** Vocabularies, settings and rows of data: neither code nor pickles are loaded, whatever the repository holds. */
function isHarmless(call: Call): boolean {
  const safetensors = known(call, 'use_safetensors');
  if (safetensors.state === 'constant' && safetensors.value === true) return true;
  return /(?:Tokenizer\w*|Config|Processor|Extractor|Scheduler)\.from_pretrained$|^datasets\.|\.hf_hub_(?:download|url)$/.test(
    call.callee,
  );
}
