import type { Detector } from '../../../engine/src/secrets/detector';
import { secretOf } from './sample';

/** A stretch of text and where the secret stands in it. */
export interface Placed {
  readonly before: string;
  readonly secret: string;
  readonly after: string;
}

/** Context that the usual `<vendor>_api_key = "..."` does not give. */
const contexts: Record<string, string> = {
  'aws-secret-access-key': 'aws_secret_access_key = "',
  'aws-secret-near-id': `key_id = "${['AS', 'IA'].join('')}Q3EGUYXKZD5NWJ2T", "`,
  'aws-session-token': 'aws_session_token = "',
  'azure-storage-key': 'account_key = "',
  'azure-openai-key': 'AZURE_OPENAI_KEY = "',
};

/** Schemes that stand before `://`. */
const schemes: Record<string, string> = { 'url-password': 'https', 'db-url': 'postgresql+psycopg2' };

/** Another format has the same shape and is the more severe of the two. */
export const sameShape: Record<string, string> = { stability: 'openai-generic-48' };

/** A text that holds one secret of a detector. */
export function placed(detector: Detector, seed: number, shortest = false): Placed {
  const { id, kind, keywords, nearby, expression } = detector;
  const words = nearby === undefined ? '' : `${nearby.words[0]} `;
  const sample = secretOf(detector, seed, shortest);
  if (kind === 'token') return { before: `${words}x = "`, secret: sample, after: '"' };
  if (kind === 'value') {
    const word = keywords[0].replace(/[^\w-]+$/, '').replace(/_$/, '');
    return { before: contexts[id] ?? `${word}_api_key = "`, secret: sample, after: '"' };
  }
  const before = `${words}${schemes[id] ?? ''}`;
  const text = before + sample + (/[/"']$/.test(expression.source) ? '' : '\n');
  const scan = new RegExp(expression.source, expression.flags.replace('y', 'g'));
  const [start, end] = scan.exec(text)?.indices?.[1] ?? [0, 0];
  return { before: text.slice(0, start), secret: text.slice(start, end), after: text.slice(end) };
}
