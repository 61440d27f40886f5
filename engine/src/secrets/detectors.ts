/**
 * Formats of credentials that vendors of machine-learning services document or publish. A table, one entry a format: tokens
 * begin with a fixed prefix, so text is searched for the prefixes and an expression only ever sees one token.
 */
export interface Detector {
  readonly id: string;
  readonly vendor: string;
  readonly prefixes: readonly string[];
  /** Matches the whole token. No nested quantifiers. */
  readonly shape: RegExp;
  /** Bits a character that a real token has at least. */
  readonly entropy: number;
  /** Environment variable that the vendor's own library reads. */
  readonly variable: string;
}

export const detectors: readonly Detector[] = [
  {
    id: 'huggingface-user-token',
    vendor: 'Hugging Face',
    prefixes: ['hf_'],
    shape: /^hf_[A-Za-z0-9]{34,40}$/,
    entropy: 3,
    variable: 'HF_TOKEN',
  },
  {
    id: 'openai-project-key',
    vendor: 'OpenAI',
    prefixes: ['sk-'],
    // The middle is base64 of "OpenAI", the same in every key.
    shape: /^sk-(?:proj|svcacct|admin|service|None)-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}$/,
    entropy: 3,
    variable: 'OPENAI_API_KEY',
  },
  {
    id: 'openai-legacy-key',
    vendor: 'OpenAI',
    prefixes: ['sk-'],
    shape: /^sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}$/,
    entropy: 3,
    variable: 'OPENAI_API_KEY',
  },
  {
    id: 'anthropic-api-key',
    vendor: 'Anthropic',
    prefixes: ['sk-ant-'],
    shape: /^sk-ant-(?:api|admin)\d\d-[\w-]{80,130}AA$/,
    entropy: 3,
    variable: 'ANTHROPIC_API_KEY',
  },
  {
    id: 'google-api-key',
    vendor: 'Google',
    prefixes: ['AIza'],
    shape: /^AIza[\w-]{35}$/,
    entropy: 3.5,
    variable: 'GOOGLE_API_KEY',
  },
  {
    id: 'aws-access-key-id',
    vendor: 'AWS',
    prefixes: ['AKIA', 'ASIA'],
    // Ids are base32.
    shape: /^A[KS]IA[A-Z2-7]{16}$/,
    entropy: 3,
    variable: 'AWS_ACCESS_KEY_ID',
  },
  {
    id: 'github-token',
    vendor: 'GitHub',
    prefixes: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    shape: /^gh[oprsu]_[A-Za-z0-9]{36}$/,
    entropy: 3,
    variable: 'GITHUB_TOKEN',
  },
  {
    id: 'github-fine-grained-token',
    vendor: 'GitHub',
    prefixes: ['github_pat_'],
    shape: /^github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$/,
    entropy: 3,
    variable: 'GITHUB_TOKEN',
  },
  {
    id: 'wandb-api-key',
    vendor: 'Weights & Biases',
    prefixes: ['wandb_v1_'],
    shape: /^wandb_v1_[\w-]{60,90}$/,
    entropy: 3,
    variable: 'WANDB_API_KEY',
  },
  {
    id: 'groq-api-key',
    vendor: 'Groq',
    prefixes: ['gsk_'],
    shape: /^gsk_[A-Za-z0-9]{52}$/,
    entropy: 3,
    variable: 'GROQ_API_KEY',
  },
  {
    id: 'replicate-api-token',
    vendor: 'Replicate',
    prefixes: ['r8_'],
    shape: /^r8_[\w-]{37}$/,
    entropy: 3,
    variable: 'REPLICATE_API_TOKEN',
  },
  {
    id: 'nvidia-api-key',
    vendor: 'NVIDIA',
    prefixes: ['nvapi-'],
    shape: /^nvapi-[\w-]{64}$/,
    entropy: 3,
    variable: 'NVIDIA_API_KEY',
  },
  {
    id: 'slack-token',
    vendor: 'Slack',
    prefixes: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxe-', 'xoxo-', 'xoxr-', 'xoxs-'],
    shape: /^xox[abeoprs]-(?=[\w-]*\d)[A-Za-z0-9-]{24,250}$/,
    entropy: 2.5,
    variable: 'SLACK_TOKEN',
  },
];
