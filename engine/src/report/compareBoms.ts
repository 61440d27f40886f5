/** What a bill of materials says of a component, by what identifies it. */
export type Bom = ReadonlyMap<string, { readonly name: string; readonly facts: string }>;

/** How one component differs between two bills of materials. */
export interface BomChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

/** Digits of a digest that people compare. */
const shownDigits = 12;

/** Reads a CycloneDX file in JSON; undefined for anything else. Total. */
export function readBom(text: string): Bom | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(json) || json.bomFormat !== 'CycloneDX') return undefined;
  const found = new Map<string, { name: string; facts: string }>();
  for (const component of listOf(json.components)) {
    if (!isObject(component) || typeof component.name !== 'string') continue;
    const { name, type, group, version } = component;
    const key = JSON.stringify([type, group, name]);
    const own = [
      typeof version === 'string' ? version : '',
      ...listOf(component.properties).flatMap((each) =>
        isObject(each) && each.name === 'secure-ml:verdict' ? [String(each.value)] : [],
      ),
      ...listOf(component.hashes).flatMap((each) =>
        isObject(each) && typeof each.content === 'string'
          ? [`${String(each.alg)}:${each.content.slice(0, shownDigits)}`]
          : [],
      ),
    ];
    const facts = own.filter((fact) => fact !== '').join(' ');
    const other = found.get(key);
    // A package can be there in several versions.
    found.set(key, { name, facts: other === undefined ? facts : [other.facts, facts].sort().join(', ') });
  }
  return found;
}

/** What differs, by name. */
export function compareBoms(before: Bom, after: Bom): BomChange[] {
  const changes: BomChange[] = [];
  for (const [key, { name, facts }] of before) {
    const other = after.get(key);
    if (other === undefined) changes.push({ kind: 'removed', name, before: facts });
    else if (other.facts !== facts)
      changes.push({ kind: 'changed', name, before: facts, after: other.facts });
  }
  for (const [key, { name, facts }] of after)
    if (!before.has(key)) changes.push({ kind: 'added', name, after: facts });
  return changes.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
