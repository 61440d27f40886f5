import { t } from '../../../../l10n/messages';
import { withQualified } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { comesFrom } from '../../python/rules/conditions';

const runners = [
  'builtins.eval',
  'builtins.exec',
  'os.system',
  'os.popen',
  'subprocess.getoutput',
  'asyncio.create_subprocess_shell',
  'types.FunctionType',
];
const processes = ['run', 'call', 'check_call', 'check_output', 'Popen'].map((name) => `subprocess.${name}`);

export const rule = callRule(
  {
    id: 'eval-model-output',
    code: 'SML154',
    family: 'llm',
    severity: 'high',
    cwe: 'CWE-95',
    atlas: ['AML.T0050', 'AML.T0053'],
    owasp: ['LLM10:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [...runners, ...processes, 'pandas.eval', 'IPython.get_ipython().run_cell'],
      when: comesFrom(['model'], 'args', 0),
      message: ({ callee }) => t('eval-model-output.executes-output', callee.replace('builtins.', '')),
      effect: 'code',
      fixes: (call, context) =>
        call.callee === 'builtins.eval' ? withQualified('ast', 'literal_eval')(call, context) : [],
    },
  ],
  {
    needs:
      /(?:import|from) +(?:openai|anthropic|transformers|litellm|ollama|vllm|llama_cpp|llama_index|cohere|mistralai|groq|together|google|vertexai|langchain|huggingface_hub|dspy|guidance|replicate|gpt4all|smolagents|mcp|fastmcp|agents|pydantic_ai|agno|crewai)/,
  },
);
