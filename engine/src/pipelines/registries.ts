/**
 * Where an image comes from, as the runtimes that pull it see it. The grammar is that of
 * https://github.com/distribution/reference: what stands before the first slash is a host only if it looks like one.
 */

const hub = 'docker.io';

/**
 * The full name of an image without tag and digest: `python:3.12` is `docker.io/library/python`, `acme/x` is `docker.io/acme/x`.
 * Total: what is no image gives some name that no registry holds.
 */
export function imageName(reference: string): string {
  const name = reference.replace(/@\w{1,20}:[0-9a-fA-F]{32,128}$/, '').replace(/:[\w][\w.-]{0,127}$/, '');
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(0, slash));
  // Docker takes upper case for a host too, because no repository may have it.
  const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  const host = isHost ? first.toLowerCase() : hub;
  const path = isHost ? name.slice(slash + 1) : name;
  if (host !== hub && host !== `index.${hub}`) return `${host}/${path}`;
  return `${hub}/${path.includes('/') ? path : `library/${path}`}`;
}

/**
 * A registry as a configuration names it, with a path or without: `docker.io/library`, `registry.acme.example:5000`. Undefined for
 * what is none: short names, which could be a host or a folder, addresses with a scheme, and images with a tag.
 */
export function readRegistry(text: string): string | undefined {
  const [, host, path] =
    /^([a-z0-9.-]{1,253}(?::\d{1,5})?)((?:\/[a-z0-9][a-z0-9._-]{0,127}){0,20})\/?$/.exec(
      text.toLowerCase(),
    ) ?? [];
  if (host === undefined || !(/[.:]/.test(host) || host === 'localhost')) return undefined;
  return `${host === `index.${hub}` ? hub : host}${path}`;
}

/**
 * True when a full name of an image, or a registry with a path, is at or below one of some registries; the same of places that models
 * come from, whose revision stands behind an `@`.
 */
export function isWithin(name: string, registries: readonly string[]): boolean {
  return registries.some(
    (registry) => name === registry || name.startsWith(`${registry}/`) || name.startsWith(`${registry}@`),
  );
}

/** What two lists of registries have in common: of each pair that overlaps the narrower. */
export function narrowed(left: readonly string[], right: readonly string[]): readonly string[] {
  return [
    ...left.filter((registry) => isWithin(registry, right)),
    ...right.filter((registry) => !left.includes(registry) && isWithin(registry, left)),
  ];
}
