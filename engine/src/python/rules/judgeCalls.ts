import { t } from '../../../../l10n/messages';
import type { FindingDraft } from '../../finding';
import type { RuleDraft } from '../../rule';
import { maskSecrets } from '../../secrets/mask';
import { type Command, readCommand } from '../../shell/command';
import type { CommandRule } from '../../shell/commandRule';
import { noNames } from '../../shell/commandRule';
import { judgeCommand } from '../../shell/judgeCommands';
import type { PythonDocument } from '../document';
import type { PythonFacts } from '../facts';
import { Summaries, worstByRule } from '../flow/summaries';
import { type Call, callsOf } from '../names/calls';
import { recall, remember } from '../recall';
import type { Section } from '../section';
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import type { Dispatch } from './dispatch';

/** IPython's own functions, as `get_ipython()` gives them in a cell, and where it is imported. */
const cellFunctions = [
  'IPython.get_ipython()',
  'IPython.core.getipython.get_ipython()',
  'builtins.get_ipython()',
].flatMap((shell) =>
  ['system', 'getoutput', 'run_line_magic', 'run_cell_magic'].map((name) => `${shell}.${name}`),
);
/** Functions whose first argument is a command. */
export const shellFunctions: readonly string[] = [
  'os.system',
  'os.popen',
  ...['run', 'call', 'check_call', 'check_output', 'Popen', 'getoutput', 'getstatusoutput'].map(
    (name) => `subprocess.${name}`,
  ),
  'asyncio.create_subprocess_shell',
  ...['invoke.run', 'invoke.task().run', 'invoke.task().sudo', 'invoke.Context().run'],
  ...['fabric.Connection().run', 'fabric.Connection().sudo', 'fabric.Connection().local'],
  ...cellFunctions,
];

/** Programs and settings that command rules know; without any of them a command is nothing to look at. */
export const shellWords =
  /curl|wget|aria2c|gdown|jupyter|vllm|sglang|mlflow|uvicorn|gunicorn|streamlit|gradio|tensorboard|ollama|spacy|printenv|\.netrc|\.aws|\.ssh|kaggle|huggingface|trust[-_]remote[-_]code|\b[A-Z]{2,40}_[A-Z_]{1,40}=/;

/** Runs the rules over the calls of a document; over statements that they said something of before only where it may differ. */
export function* runPythonRules(
  document: PythonDocument,
  dispatch: Dispatch,
  facts: PythonFacts,
  commandRules: readonly CommandRule[],
): Iterable<RuleDraft> {
  const whole = new Summaries(document, dispatch, facts);
  for (const section of document.sections) {
    if (!document.isKept) {
      yield* judge(section, document, dispatch, facts, commandRules);
      yield* judgeHanded(section, document, whole);
      continue;
    }
    let drafts = recall(section, document);
    if (drafts === undefined) {
      const names = document.evaluator.begin();
      const asked = document.watch(() => {
        // Of its own for each section, which notes all that it depends on.
        const summaries = new Summaries(document, dispatch, facts);
        drafts = [
          ...judge(section, document, dispatch, facts, commandRules),
          ...judgeHanded(section, document, summaries),
        ];
      });
      if (!asked.elsewhere) remember(section, document, drafts ?? [], names, asked.forImport);
    }
    yield* drafts ?? [];
  }
}

function* judge(
  { collected }: Section,
  document: PythonDocument,
  dispatch: Dispatch,
  facts: PythonFacts,
  commandRules: readonly CommandRule[],
): Iterable<RuleDraft> {
  for (const call of callsOf(collected, document.evaluator, dispatch)) {
    if (call.partialName !== undefined && document.isUsed(call.partialName)) continue;
    if (shellFunctions.includes(call.callee)) {
      const command = commandOf(call, document);
      if (command !== undefined) {
        const { start, end } = call.node;
        const surroundings = { cells: noNames, modelSources: facts.modelSources, digests: facts.digests };
        yield* judgeCommand(command, document.source, { start, end }, commandRules, surroundings);
      }
    }
    for (const rule of dispatch.rulesFor(call)) {
      const drafts: FindingDraft[] = [];
      const evidence = evidenceOf(call, document);
      rule.python.check(call, {
        path: document.source.path,
        document,
        flow: document.flow,
        versions: facts.allowed ?? facts.versions,
        commits: facts.commits,
        digests: facts.digests,
        modelSources: facts.modelSources,
        report: ({ node = call.node, fixes, ...report }) => {
          const possible = (fixes ?? []).filter((fix) => fix !== undefined);
          drafts.push({
            ...report,
            location: document.source.locate(node.start, node.end),
            identity: evidence,
            evidence,
            ...(possible.length === 0 ? {} : { fixes: possible }),
          });
        },
      });
      for (const draft of drafts) yield { rule, draft };
    }
  }
}

/** Calls that hand data from outside to a function of the project which does with it what a rule looks for. */
function* judgeHanded(
  { collected }: Section,
  document: PythonDocument,
  summaries: Summaries,
): Iterable<RuleDraft> {
  if (!document.hasSources) return;
  for (const node of collected.calls) {
    for (const { rule, origin, report, isElsewhere } of worstByRule(summaries.sinksOf(node, document.flow))) {
      const functionNode = childOf(node, 'function') ?? node;
      const evidence = maskSecrets(
        document.source.text.slice(node.start, Math.min(node.end, node.start + 2_000)),
      );
      const shown = evidence.replace(/\s+/g, ' ').trim().slice(0, 160);
      yield {
        rule,
        draft: {
          ...report,
          // What the own command line names reaches a loader of the same file, which is judged where it stands.
          ...(origin === 'user' && isElsewhere !== true ? { severity: 'low' as const } : {}),
          message: t(
            'judge-calls.handed',
            document.evaluator.textOf(functionNode).slice(0, 80),
            report.message,
          ),
          location: document.source.locate(node.start, node.end),
          identity: shown,
          evidence: shown,
        },
      };
    }
  }
}

/** The known text of a command: `os.system("curl x")`, `subprocess.run(["curl", "x"])`; what is not known is left out. */
function commandOf(call: Call, document: PythonDocument): Command | undefined {
  const [first] = call.positional;
  if (first === undefined) return undefined;
  const { evaluator } = document;
  if (/\.run_(?:line|cell)_magic$/.test(call.callee)) return magicOf(call);
  const textOf = (node: SyntaxNode): string => {
    const value = evaluator.evaluate(node);
    if (value.kind === 'constant') return String(value.value);
    // Of f-strings the braces stay, as in a notebook's `!` lines.
    return node.type === 'string' ? evaluator.textOf(node).replace(/^\w*["']{1,3}|["']{1,3}$/g, '') : '…';
  };
  const { value, node } = first;
  const text = value.kind === 'list' ? value.items.slice(0, 100).map(textOf).join(' ') : textOf(node);
  return text === '…' ? undefined : readCommand(text, 'code');
}

/** `run_line_magic("pip", "install x")`, `run_cell_magic("bash", "", script)`. */
function magicOf({ callee, positional, keywords }: Call): Command | undefined {
  const textOf = (name: string, index: number) => {
    const value = (positional[index] ?? keywords.get(name))?.value;
    return value?.kind === 'constant' ? String(value.value) : '';
  };
  const name = textOf('magic_name', 0);
  const line = textOf('line', 1);
  if (callee.endsWith('cell_magic'))
    return /^(?:bash|sh|script|system|sx)$/.test(name) ? readCommand(textOf('cell', 2), 'script') : undefined;
  if (/^(?:system|sx|!)$/.test(name)) return readCommand(line, 'code');
  return /^(?:pip|conda|mamba|uv)$/.test(name)
    ? readCommand(`${name} ${line}`, 'code')
    : readCommand(`%${name} ${line}`, 'magic');
}

/** The resolved call with its arguments as written, short and without secrets. */
function evidenceOf(call: Call, document: PythonDocument): string {
  if (call.argumentList === undefined) return call.callee;
  const { start, end } = call.argumentList;
  // Cutting before masking could leave half a secret that no longer looks like one.
  const written = maskSecrets(document.source.text.slice(start, Math.min(end, start + 2_000)));
  const line = written.replace(/\s+/g, ' ').trim();
  return `${call.callee}${line.length > 160 ? `${line.slice(0, 157)}...` : line}`;
}
