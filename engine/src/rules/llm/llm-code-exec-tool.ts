import { t } from '../../../../l10n/messages';
import { withArgument, withValue } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { either, is, lists } from '../../python/rules/conditions';
import { argumentOf } from '../../python/rules/helpers';

const tools = [
  'langchain_experimental.tools.PythonREPLTool',
  'langchain_experimental.tools.PythonAstREPLTool',
  'langchain_experimental.tools.python.tool.PythonREPLTool',
  'langchain_experimental.tools.python.tool.PythonAstREPLTool',
  'langchain_experimental.utilities.PythonREPL',
  'langchain_experimental.utilities.python.PythonREPL',
  'langchain_experimental.llm_bash.bash.BashProcess',
  'langchain_experimental.pal_chain.PALChain.from_math_prompt',
  'langchain_experimental.pal_chain.PALChain.from_colored_object_prompt',
  'langchain_community.tools.ShellTool',
  'langchain_community.tools.shell.tool.ShellTool',
  'langchain.tools.ShellTool',
  'langchain.tools.PythonREPLTool',
  'langchain.utilities.PythonREPL',
  'llama_index.experimental.query_engine.PandasQueryEngine',
  'llama_index.core.query_engine.PandasQueryEngine',
  'llama_index.tools.code_interpreter.CodeInterpreterToolSpec',
  'autogen_ext.code_executors.local.LocalCommandLineCodeExecutor',
  'autogen.coding.LocalCommandLineCodeExecutor',
  'autogen.coding.local_commandline_code_executor.LocalCommandLineCodeExecutor',
  'agno.tools.shell.ShellTools',
  'agno.tools.python.PythonTools',
  'phi.tools.shell.ShellTools',
  'phi.tools.python.PythonTools',
];
const dangerousTools = /^(?:terminal|python_repl|python_repl_ast|shell)$/;

export const rule = callRule(
  {
    id: 'llm-code-exec-tool',
    code: 'SML153',
    family: 'llm',
    severity: 'high',
    cwe: 'CWE-94',
    atlas: ['AML.T0053', 'AML.T0050'],
    owasp: ['LLM03:2026', 'LLM10:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: tools,
      message: ({ callee }) => t('llm-code-exec-tool.runs-on-host', callee),
      effect: 'code',
    },
    {
      callees: [
        'langchain.agents.load_tools',
        'langchain_community.agent_toolkits.load_tools.load_tools',
        'langchain.agents.load_tools.load_tools',
      ],
      when: lists('tool_names', dangerousTools, 0),
      message: ({ callee }) => t('llm-code-exec-tool.shell-access', callee),
      effect: 'command',
    },
    {
      callees: [
        'smolagents.CodeAgent',
        'smolagents.LocalPythonExecutor',
        'smolagents.PythonInterpreterTool',
        'smolagents.local_python_executor.LocalPythonExecutor',
      ],
      when: either(lists('additional_authorized_imports', /^\*$/), lists('authorized_imports', /^\*$/)),
      message: ({ callee }) => t('llm-code-exec-tool.any-import', callee),
      effect: 'code',
      fixes: (call, context) =>
        argumentOf(call, 'additional_authorized_imports') === undefined
          ? []
          : withArgument('additional_authorized_imports', '[]')(call, context),
    },
    {
      callees: ['autogen', 'ag2', 'autogen.agentchat', 'pyautogen'].flatMap((name) =>
        ['UserProxyAgent', 'AssistantAgent', 'ConversableAgent'].map((agent) => `${name}.${agent}`),
      ),
      when: (call, { document }) => {
        const settings = argumentOf(call, 'code_execution_config')?.value;
        const node = settings?.kind === 'dictionary' ? settings.entries.get('use_docker') : undefined;
        const value = node && document.evaluator.evaluate(node);
        return value?.kind === 'constant' && value.value === false;
      },
      message: ({ callee }) => t('llm-code-exec-tool.no-container', callee),
      effect: 'code',
      at: (call) => argumentOf(call, 'code_execution_config')?.node,
      fixes: (call, { document }) => {
        const settings = argumentOf(call, 'code_execution_config')?.value;
        const node = settings?.kind === 'dictionary' ? settings.entries.get('use_docker') : undefined;
        const edits = node && [document.edit(node.start, node.end, 'True')];
        return [edits && { title: t('common.set-value', 'use_docker=True'), edits, safe: false }];
      },
    },
    {
      callees: [
        'interpreter.auto_run=',
        'interpreter.interpreter.auto_run=',
        'interpreter.OpenInterpreter().auto_run=',
      ],
      when: is('', true, 0),
      message: () => t('llm-code-exec-tool.auto-run'),
      effect: 'command',
      fixes: withValue('False'),
    },
  ],
);
