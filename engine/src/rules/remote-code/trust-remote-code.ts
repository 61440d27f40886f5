import { t } from '../../../../l10n/messages';
import { everyPipeline, type PipelineRule } from '../../pipelines/pipelineRule';
import type { Argument, Call } from '../../python/names/calls';
import { unlessAtLeast } from '../../python/rules/conditions';
import { isOn } from '../../python/rules/environmentRule';
import { replaceArgument } from '../../python/rules/helpers';
import { isCommit } from '../../python/rules/hub';
import type { PythonContext, PythonRule } from '../../python/rules/pythonRule';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import { programOf } from '../../shell/command';
import { type CommandReport, type CommandRule, optionOf, withoutSwitch } from '../../shell/commandRule';

/** Packages whose functions are known to run a repository's code when told to. */
const packages = [
  'transformers',
  'diffusers',
  'sentence_transformers',
  'datasets',
  'vllm',
  'peft',
  'llama_index',
  'langchain_huggingface',
  'langchain_community',
  'evaluate',
  'FlagEmbedding',
  'lm_eval',
];

/** Functions of lm-eval that take the options of a model as one text. */
const harnesses = ['lm_eval.simple_evaluate', 'lm_eval.evaluator.simple_evaluate'];

/** Variables by which servers take code out of repositories: text-generation-inference, LoRAX, Infinity, datasets. */
const variableNames =
  /^(?:TRUST_REMOTE_CODE|HF_DATASETS_TRUST_REMOTE_CODE|INFINITY_TRUST_REMOTE_CODE|HF_MODEL_TRUST_REMOTE_CODE|HF_TRUST_REMOTE_CODE)$/;

export const rule: PythonRule & CommandRule & PipelineRule = {
  meta: {
    id: 'trust-remote-code',
    code: 'SML140',
    family: 'remote-code',
    severity: 'high',
    cwe: 'CWE-829',
    atlas: ['AML.T0010.003', 'AML.T0011.000'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  python: {
    callees: harnesses,
    keywords: ['trust_remote_code'],
    check(call, context) {
      // Settings of generation are numbers and words; the option has no effect there.
      if (call.callee.endsWith('GenerationConfig.from_pretrained')) return;
      const listed = call.keywords.get('model_args')?.value;
      if (listed?.kind === 'constant' && harnesses.includes(call.callee) && isListed(String(listed.value)))
        context.report({ message: t('trust-remote-code.unpinned-remote-code', call.callee), effect: 'code' });
      for (const argument of optionsNamed(call, context)) {
        const { value } = argument;
        // `def load(name, trust_remote_code=True)`: on, unless a caller says something else.
        // Of an option that is set in a branch somebody chose it, most likely the user.
        const isChosen = argument.isPossible === true;
        const isUsual = value.kind !== 'constant' && isOnByDefault(argument.node, context);
        if (!isUsual && (value.kind !== 'constant' || value.value !== true)) continue;
        const root = call.callee.split('.')[0];
        const isKnown = call.resolved && packages.includes(root);
        const revision = call.keywords.get('code_revision') ?? call.keywords.get('revision');
        const pinned = revision?.value.kind === 'constant' && isCommit(revision.value.value);
        // From 4.0 on datasets runs no scripts, and only says that it does not know the argument any more.
        const isIgnored = root === 'datasets' && !unlessAtLeast('datasets', '4.0')(call, context);
        context.report({
          message: isIgnored
            ? t('trust-remote-code.option-ignored', call.callee)
            : pinned
              ? t('trust-remote-code.pinned-remote-code', call.callee)
              : t('trust-remote-code.unpinned-remote-code', call.callee),
          effect: 'code',
          ...(isIgnored
            ? { severity: 'info' }
            : isChosen
              ? { severity: 'low', strict: 'medium' }
              : isKnown && !pinned && !isUsual
                ? {}
                : { severity: 'medium' }),
          ...(isKnown ? {} : { confidence: 'medium' }),
          fixes: [
            replaceArgument(
              context.document,
              argument,
              'False',
              t('trust-remote-code.set-trust-false'),
              false,
            ),
          ],
        });
      }
    },
  },
  pipelines: {
    kinds: everyPipeline,
    *check({ document: { variables } }) {
      for (const { name, value, start, end } of variables)
        if (variableNames.test(name) && isOn(value.replace(/^["']|["']$/g, '')))
          yield {
            start,
            end,
            identity: name,
            message: t('trust-remote-code.unpinned-remote-code', t('trust-remote-code.image-program')),
          };
    },
  },
  command: {
    check({ pipelines, text }) {
      for (const words of pipelines.flat()) {
        if (!isSwitchedOn(words)) continue;
        const revision = optionOf(words, '--code-revision') ?? optionOf(words, '--revision');
        const pinned = isCommit(revision);
        return {
          message: pinned
            ? t('trust-remote-code.pinned-remote-code', spoken(words))
            : t('trust-remote-code.unpinned-remote-code', spoken(words)),
          effect: 'code',
          ...(pinned ? { severity: 'medium' } : {}),
          ...switchedOff(text),
        };
      }
      return undefined;
    },
  },
};

/** What runs: of `python -m vllm.server` the module; arguments of an image's own program do not tell it. */
function spoken(words: readonly string[]): string {
  const program = programOf(words);
  if (program.startsWith('-')) return t('trust-remote-code.image-program');
  const module = /^python[\d.]*$/.test(program) ? words[words.indexOf('-m') + 1] : undefined;
  return words.includes('-m') && module !== undefined ? module : program;
}

const switches = ['--trust-remote-code', '--trust_remote_code'];

/** The command without the option; nothing where it is not written so that it can be taken out. */
function switchedOff(text: string): Pick<CommandReport, 'instead'> {
  const name = switches.find((each) => text.includes(each));
  if (name !== undefined) {
    const without = withoutSwitch(text, name);
    return without === undefined
      ? {}
      : { instead: { title: t('common.remove-option', name), text: without } };
  }
  const off = text.replace(/(?<=,)trust_remote_code=true(?=,|\s|$)/i, 'trust_remote_code=False');
  return off === text ? {} : { instead: { title: t('trust-remote-code.set-trust-false'), text: off } };
}

/** `--trust-remote-code`, `--trust_remote_code True`, and lm-eval's `--model_args pretrained=x,trust_remote_code=True`. */
function isSwitchedOn(words: readonly string[]): boolean {
  for (const name of switches) {
    const value = optionOf(words, name);
    if (value !== undefined && !/^(?:false|no|0)$/i.test(value)) return true;
  }
  return words.some(isListed);
}

/** `pretrained=x,trust_remote_code=True` */
function isListed(word: string): boolean {
  return /(?:^|,)trust_remote_code=true(?:,|$)/i.test(word);
}

/** A parameter whose default switches the option on. */
function isOnByDefault(node: SyntaxNode, { document: { evaluator } }: PythonContext): boolean {
  return (
    node.type === 'identifier' &&
    evaluator.bindingsOf(node).some((bound) => {
      const usual = bound.kind === 'parameter' ? childOf(bound.parameter, 'value') : undefined;
      return usual?.type === 'true';
    })
  );
}

/** The option itself, those inside dictionaries of options: model_kwargs={"trust_remote_code": True}, and of lm-eval's text of options. */
function* optionsNamed(call: Call, context: PythonContext): Iterable<Argument> {
  for (const [name, argument] of call.keywords) {
    if (name === 'trust_remote_code') yield argument;
    else if (argument.value.kind === 'dictionary') {
      const node = argument.value.entries.get('trust_remote_code');
      if (node === undefined) continue;
      const inline = argument.inline && node.start >= argument.node.start && node.end <= argument.node.end;
      yield { node, value: context.document.evaluator.evaluate(node), inline };
    }
  }
}
