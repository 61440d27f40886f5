import type { Verdict } from '../models/scan/verdict';
import { jsonText } from '../report/display';
import type { OutputFile } from './layout';
import type { ConversionPlan } from './plan';
import type { Digests } from './write';

/** What a receipt is made of, beside the plan. */
export interface ReceiptFacts {
  readonly tool: { readonly name: string; readonly version: string };
  /** Names of the sources without folder, their sizes and what the scan said of them. */
  readonly sources: readonly { readonly name: string; readonly bytes: number; readonly verdict: Verdict }[];
  readonly files: readonly OutputFile[];
  /** Empty where nobody verified. */
  readonly digests: Digests;
  readonly verified: boolean;
}

/** The receipt of a conversion: JSON that says what became of everything in the source. */
export function receiptText(plans: readonly ConversionPlan[], facts: ReceiptFacts): string {
  const receipt = {
    receipt: 1,
    tool: facts.tool,
    sources: facts.sources,
    outputs: facts.files.map(({ name, bytes }) => ({ name, bytes })),
    verified: facts.verified,
    format: plans[0].format,
    part: plans[0].part,
    warnings: plans.flatMap(({ warnings }) => warnings),
    tensors: facts.files.flatMap(({ name: file, tensors }) =>
      tensors.map(({ name, sourceName, tensor }) => ({
        name,
        ...(sourceName === name ? {} : { sourceName }),
        dtype: tensor.dtype,
        shape: tensor.shape,
        file,
        ...(facts.digests.has(name) ? { sha256: facts.digests.get(name) } : {}),
      })),
    ),
    aliases: plans.flatMap(({ aliases }) => [...aliases].map(([name, kept]) => ({ name, kept }))),
    skipped: plans.flatMap(({ skipped }) => skipped),
    others: plans.flatMap(({ others }) => others),
  };
  return jsonText(receipt);
}
