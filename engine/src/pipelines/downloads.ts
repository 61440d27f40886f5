import { t } from '../../../l10n/messages';
import type { Fix } from '../finding';
import { digestOfDownload } from '../provenance/knownDigests';
import type { PipelineDocument } from './document';
import { guidedFix } from './fixes';
import type { PipelineContext } from './pipelineRule';

/** Writes the digest that is known of what an `ADD` of a Dockerfile fetches. */
export function checksumFix(
  { url, start, checksum }: PipelineDocument['downloads'][number],
  { document, digests, edit }: PipelineContext,
): { readonly fixes?: readonly Fix[] } {
  const digest = digestOfDownload(digests, url);
  // In a list of JSON an option would be a name.
  if (checksum || digest === undefined || !/[ \t]/.test(document.text[start - 1] ?? '')) return {};
  const newText = `--checksum=sha256:${digest.sha256} `;
  return guidedFix(t('verify-digest.compare', digest.from), [{ start, end: start, newText }], edit);
}
