import { sources as from, token, value } from '../detector';
import { vendors as by } from '../vendors';

/** Services that run models: what a notebook calls. */
export const modelServices = [
  token('huggingface-user-token', by.huggingFace, 'hf_', /hf_[A-Za-z0-9]{34,40}(?![A-Za-z0-9])/, from.shapes),
  token(
    'huggingface-org-token',
    by.huggingFace,
    'api_org_',
    /api_org_[A-Za-z0-9]{34}(?![A-Za-z0-9])/,
    from.gitleaks,
  ),
  token('huggingface-oauth', by.huggingFace, 'hf_oauth_', /hf_oauth_[\w-]{30,400}(?![\w-])/, from.memory, {
    severity: 'low',
  }),
  // The middle of OpenAI's keys is base64 of "OpenAI".
  token(
    'openai-legacy',
    by.openai,
    'sk-',
    /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?![A-Za-z0-9])/,
    from.gitleaks,
  ),
  token(
    'openai-project',
    by.openai,
    'sk-proj- | sk-svcacct- | sk-service- | sk-none- | sk-admin-',
    /sk-(?:proj|svcacct|service|None|admin)-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}(?![\w-])/,
    from.gitleaks,
  ),
  token('openai-generic-48', by.openaiCompatible, 'sk-', /sk-[A-Za-z0-9]{48}(?![\w-])/, from.kingfisher, {
    severity: 'medium',
    entropy: 4,
  }),
  token(
    'anthropic-api',
    by.anthropic,
    'sk-ant-api',
    /sk-ant-api\d\d-[\w-]{80,128}AA(?![\w-])/,
    from.gitleaks,
  ),
  token(
    'anthropic-admin',
    by.anthropic,
    'sk-ant-admin',
    /sk-ant-admin\d\d-[\w-]{93}AA(?![\w-])/,
    from.gitleaks,
  ),
  token(
    'anthropic-oauth',
    by.anthropic,
    'sk-ant-oat | sk-ant-ort | sk-ant-sid',
    /sk-ant-(?:oat|ort|sid)\d\d-[\w-]{60,400}(?![\w-])/,
    from.memory,
    { severity: 'low' },
  ),
  value('cohere', by.cohere, 'cohere | co_api_key', /[A-Za-z0-9]{40}/, from.gitleaks, { entropy: 3.5 }),
  value('mistral', by.mistral, 'mistral', /[A-Za-z0-9]{32}/, from.kingfisher, { entropy: 3.2 }),
  token('groq', by.groq, 'gsk_', /gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9])/, from.secretlint),
  token('replicate', by.replicate, 'r8_', /r8_[\w-]{37}(?![\w-])/, from.kingfisher),
  token('together-v1', by.together, 'tgp_v1_', /tgp_v1_[\w-]{43}(?![\w-])/, from.seen),
  value('together-legacy', by.together, 'together', /[0-9a-f]{64}/, from.memory, { severity: 'low' }),
  token('perplexity', by.perplexity, 'pplx-', /pplx-[A-Za-z0-9]{48}(?![A-Za-z0-9])/, from.gitleaks, {
    entropy: 3.5,
  }),
  // `fw_` begins names of firmware files too.
  token('fireworks', by.fireworks, 'fw_', /fw_(?=[A-Za-z0-9]{0,39}\d)[A-Za-z0-9]{20,40}(?!\w)/, from.seen, {
    entropy: 3.3,
  }),
  value('deepseek', by.deepseek, 'deepseek', /sk-[a-z0-9]{32}/, from.shapes),
  token('sk-hex32', by.openaiCompatible, 'sk-', /sk-[0-9a-f]{32}(?![\w-])/, from.shapes, {
    severity: 'medium',
  }),
  token('xai', by.xai, 'xai-', /xai-[0-9a-zA-Z_]{80}(?!\w)/, from.kingfisher),
  token('openrouter', by.openrouter, 'sk-or-v1-', /sk-or-v1-[0-9a-f]{64}(?![0-9a-f])/, from.shapes),
  token('cerebras', by.cerebras, 'csk-', /csk-[A-Za-z0-9]{40,60}(?![A-Za-z0-9])/, from.seen),
  token('voyage', by.voyage, 'pa-', /pa-[\w-]{43}(?![\w-])/, from.seen, { severity: 'medium', entropy: 3.8 }),
  token('anyscale', by.anyscale, 'esecret_', /esecret_[A-Za-z0-9]{20,100}(?![A-Za-z0-9])/, from.seen),
  token('anyscale-cli', by.anyscale, 'aph0_', /aph0_[\w-]{20,200}(?![\w-])/, from.memory, {
    severity: 'low',
  }),
  token('elevenlabs-v2', by.elevenlabs, 'sk_', /sk_[a-f0-9]{48}(?![a-f0-9])/, from.kingfisher),
  value(
    'elevenlabs-v1',
    by.elevenlabs,
    'elevenlabs | eleven_labs | xi-api-key | xi_api_key',
    /[a-f0-9]{32}/,
    from.shapes,
    {
      severity: 'medium',
    },
  ),
  value('assemblyai', by.assemblyai, 'assemblyai | assembly_ai | aai', /[0-9a-z]{32}/, from.kingfisher),
  value('deepgram', by.deepgram, 'deepgram', /[0-9a-z]{40}/, from.kingfisher),
  value('clarifai', by.clarifai, 'clarifai', /[A-Za-z0-9]{32}/, from.shapes),
  value('stability', by.stability, 'stability', /sk-[A-Za-z0-9]{48}/, from.memory, {
    severity: 'low',
    entropy: 3.5,
  }),
  token('tavily', by.tavily, 'tvly-', /tvly-(?:dev-|prod-)?[\w-]{20,200}(?![\w-])/, from.seen),
  token('llamacloud', by.llamacloud, 'llx-', /llx-[A-Za-z0-9]{40,100}(?![A-Za-z0-9])/, from.memory, {
    severity: 'low',
  }),
  token('jina', by.jina, 'jina_', /jina_[a-f0-9]{32}[\w-]{28}(?![\w-])/, from.memory, { severity: 'low' }),
  token('nvidia-nvapi', by.nvidia, 'nvapi-', /nvapi-[\w-]{64}(?![\w-])/, from.kingfisher),
  token(
    'salad',
    by.salad,
    'salad_cloud_',
    /salad_cloud_[0-9A-Za-z]{1,7}_[0-9A-Za-z]{7,235}(?![0-9A-Za-z])/,
    from.shapes,
  ),
  token('helicone', by.helicone, 'sk-helicone-', /sk-helicone-[a-z0-9-]{20,100}(?![\w-])/, from.seen),
  token('baseten', by.baseten, 'b10_', /b10_[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}(?![\w-])/, from.seen),
  value(
    'exa',
    by.exa,
    'exa_api | exa_key | exa.ai | exa(',
    /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    from.memory,
    { severity: 'low' },
  ),
  value('brave', by.brave, 'brave', /BSA[\w-]{28}/, from.seen, { entropy: 3.5 }),
  token('cartesia', by.cartesia, 'sk_car_', /sk_car_[A-Za-z0-9]{22}(?![A-Za-z0-9])/, from.seen),
  token('mem0', by.mem0, 'm0-', /m0-[A-Za-z0-9]{40}(?![A-Za-z0-9])/, from.memory, {
    severity: 'low',
    entropy: 3.5,
  }),
  // Keys of Gemini and of Vertex AI since 2025.
  token('google-bound-key', by.google, 'AQ.Ab', /AQ\.Ab[\w-]{40,60}(?![\w-])/, from.memory, {
    severity: 'low',
    entropy: 3.5,
  }),
  token('cursor', by.cursor, 'crsr_', /crsr_[a-f0-9]{64}(?![a-f0-9])/, from.memory, { severity: 'low' }),
  token('friendli', by.friendli, 'flp_', /flp_[A-Za-z0-9]{46}(?![A-Za-z0-9])/, from.kingfisher),
  token('runway', by.runway, 'key_', /key_[a-f0-9]{128}(?![a-f0-9])/, from.memory, { severity: 'low' }),
  token(
    'luma',
    by.luma,
    'luma-',
    /luma-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})?(?![\w-])/,
    from.memory,
    { severity: 'low' },
  ),
  token(
    'logfire',
    by.logfire,
    'pylf_v',
    /pylf_v\d_(?:[a-z]{2}_)?[A-Za-z0-9]{43}(?![A-Za-z0-9])/,
    from.kingfisher,
  ),
  token('google-api-key', by.google, 'AIza', /AIza[\w-]{35}(?![\w-])/, from.gitleaks, { entropy: 3.5 }),
];
