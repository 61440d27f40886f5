import { type FileSetting, fileSettings, keyPathOf } from './configuration';

/** A key of secure-ml.yaml: a setting, or a section of settings. */
export interface ConfigurationKey {
  /** From the top, joined by dots; empty for the file itself. */
  readonly path: string;
  /** The setting that it is; undefined for a section. */
  readonly setting?: FileSetting;
  readonly children: ReadonlyMap<string, ConfigurationKey>;
}

interface OpenKey extends ConfigurationKey {
  readonly children: Map<string, OpenKey>;
}

/** Everything that may stand in secure-ml.yaml, as a tree. */
export const configurationKeys: ConfigurationKey = treeOfKeys();

function treeOfKeys(): ConfigurationKey {
  const top: OpenKey = { path: '', children: new Map() };
  for (const setting of fileSettings) {
    const parts = keyPathOf(setting).split('.');
    let place = top;
    parts.forEach((part, index) => {
      const path = parts.slice(0, index + 1).join('.');
      const isLast = index === parts.length - 1;
      const known = place.children.get(part);
      const next: OpenKey = known ?? { path, children: new Map(), ...(isLast ? { setting } : {}) };
      place.children.set(part, next);
      place = next;
    });
  }
  return top;
}
