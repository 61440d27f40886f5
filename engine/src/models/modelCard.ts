import { parseDocument } from 'yaml';

/** What the card of a model says of it, as far as inventories ask. Claims of whoever wrote the card. */
export interface ModelCard {
  /** SPDX ids or names. */
  readonly licenses: readonly string[];
  /** `text-classification`. */
  readonly task?: string;
  readonly datasets: readonly string[];
  readonly baseModels: readonly string[];
}

/** Longer heads are not of a card that a person wrote. */
const maxHead = 1 << 16;
const maxItems = 50;

/** Reads the head of a README.md in the Hub's format; undefined where there is none. Total. Source: Hugging Face, model card metadata. */
export function readModelCard(text: string): ModelCard | undefined {
  if (!/^\ufeff?---\r?\n/.test(text)) return undefined;
  const start = text.indexOf('\n') + 1;
  const end = text.indexOf('\n---', start - 1);
  if (end < 0 || end - start > maxHead) return undefined;
  let head: unknown;
  try {
    head = parseDocument(text.slice(start, end + 1)).toJS({ maxAliasCount: 10 });
  } catch {
    return undefined;
  }
  if (typeof head !== 'object' || head === null) return undefined;
  const values = head as Record<string, unknown>;
  const named = values.license === 'other' ? (values.license_name ?? values.license) : values.license;
  const [task] = textsOf(values.pipeline_tag);
  return {
    licenses: textsOf(named),
    ...(task === undefined ? {} : { task }),
    datasets: textsOf(values.datasets),
    baseModels: textsOf(values.base_model),
  };
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value])
    .filter((item): item is string => typeof item === 'string' && item !== '' && item.length <= 200)
    .slice(0, maxItems);
}
