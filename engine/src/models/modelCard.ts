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

/** Keys under which a file says its licence, and the models that it was made of. Sources: ggml `gguf.md`, Stability AI's ModelSpec. */
const licenceKeys = ['general.license.name', 'general.license', 'modelspec.license', 'license'];
const baseModelKey = /^(?:general\.base_model\.\d{1,3}\.name|base_model)$/;

/** The card that the metadata of a safetensors or GGUF file makes; undefined where it says nothing of that kind. */
export function cardOfMetadata(metadata: ReadonlyMap<string, string>): ModelCard | undefined {
  const key = licenceKeys.find((each) => (metadata.get(each) ?? '') !== '');
  const licenses = textsOf(key === undefined ? undefined : metadata.get(key));
  const baseModels = textsOf(
    [...metadata].flatMap(([name, value]) => (baseModelKey.test(name) ? [value] : [])),
  );
  return licenses.length + baseModels.length === 0 ? undefined : { licenses, datasets: [], baseModels };
}

/** What a file says of itself, and for what it does not say the card beside it. */
export function joinCards(own: ModelCard | undefined, beside: ModelCard | undefined): ModelCard | undefined {
  if (own === undefined || beside === undefined) return own ?? beside;
  return {
    ...beside,
    licenses: own.licenses.length > 0 ? own.licenses : beside.licenses,
    baseModels: own.baseModels.length > 0 ? own.baseModels : beside.baseModels,
  };
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value])
    .filter((item): item is string => typeof item === 'string' && item !== '' && item.length <= 200)
    .slice(0, maxItems);
}
