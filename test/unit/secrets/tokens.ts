import { checksum62 } from '../../../engine/src/secrets/checks';

/** Made-up credentials, put together when the tests run, so that no scanner finds any in the repository. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Characters that look random and are the same in every run. */
export function letters(count: number, from = alphabet, seed = 7): string {
  let state = seed;
  let text = '';
  while (text.length < count) {
    state = (state * 48_271) % 2_147_483_647;
    text += from[state % from.length];
  }
  return text;
}

const marker = ['T3Bl', 'bkFJ'].join('');

/** One token of each format, by its detector's id. */
export const tokens: ReadonlyMap<string, string> = new Map([
  ['huggingface-user-token', ['hf', letters(34)].join('_')],
  ['openai-project', ['sk', 'proj', letters(58) + marker + letters(58, alphabet, 9)].join('-')],
  ['openai-legacy', ['sk', letters(20) + marker + letters(20, alphabet, 9)].join('-')],
  ['anthropic-api', ['sk', 'ant', 'api03', `${letters(93)}AA`].join('-')],
  ['google-api-key', ['AI', 'za', letters(35)].join('')],
  ['aws-access-key-id', ['AK', 'IA', letters(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')].join('')],
  ['github-classic', ['ghp', letters(30) + checksum62(letters(30))].join('_')],
  ['github-fine', ['github', 'pat', letters(22), letters(59, alphabet, 9)].join('_')],
  ['wandb-v1', ['wandb', 'v1', letters(27), letters(49, alphabet, 9)].join('_')],
  ['groq', ['gsk', letters(52)].join('_')],
  ['replicate', ['r8', letters(37)].join('_')],
  ['nvidia-nvapi', ['nvapi', letters(64)].join('-')],
  ['slack-token', ['xoxb', letters(12, '0123456789'), letters(12, '0123456789', 9), letters(24)].join('-')],
]);
