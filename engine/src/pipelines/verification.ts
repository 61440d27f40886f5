/**
 * What of a project verifies what it serves: signatures and locks of models, steps of pipelines, policies of a cluster. Whether any of
 * it is done well is not judged here.
 */

import { folderOf, joinPath, nameOf } from '../dependencies/paths';
import { defaultLimits } from '../limits';
import { LockError, lockName, readLock } from '../provenance/lockFile';
import { at, type DataNode, itemsAt, mapsIn, stringAt } from '../text/data/node';
import { readYaml } from '../text/data/yaml';

/** Something that verifies models. */
export interface Verifier {
  /** The file that says so. */
  readonly path: string;
  /** Every model, those whose image begins with one of some texts, or those that have one of some names. */
  readonly covers: 'models' | { readonly images: readonly string[] } | { readonly names: readonly string[] };
}

/** What verifies in a project. */
export interface ProjectVerification {
  /** The project's folder: that of its repository, else the one that was opened. */
  readonly root: string;
  /** The folder that relative paths count from. */
  readonly base: string;
  readonly verifiers: readonly Verifier[];
  /** False where not all of the project was looked at, so that nothing can be said to be missing. */
  readonly complete: boolean;
}

/** True when a project verifies a model before it is served, or when nobody can tell; `path` is the document that names its address. */
export function isVerified(project: ProjectVerification, address: string, path: string): boolean {
  const whole = /^(?:[a-z]:)?[\\/]/i.test(path) ? path : (joinPath(project.base, path) ?? path);
  const isInside = whole.startsWith(project.root) && /^[\\/]/.test(whole.slice(project.root.length));
  if (!project.complete || !isInside) return true;
  return project.verifiers.some(({ path: own, covers }) => {
    if (covers === 'models') return true;
    if ('images' in covers) {
      const image = /^oci:\/\/(.*)$/i.exec(address)?.[1];
      return image !== undefined && covers.images.some((start) => image.startsWith(start));
    }
    const isBeside = isSignature(own) && folderOf(own) === folderOf(whole);
    const names = new Set(namesOfAddress(address));
    return isBeside || covers.names.some((name) => names.has(name));
  });
}

/** True for a file that may verify something, by its name. */
export function mayVerify(path: string): boolean {
  const name = nameOf(path).toLowerCase();
  return (
    name === lockName ||
    isSignature(name) ||
    /\.(?:ya?ml|sh|bash|mk)$|^(?:gnu)?makefile$|^justfile$|^jenkinsfile$/.test(name) ||
    /^(?:docker|container)file(?:$|\.)|\.dockerfile$/.test(name)
  );
}

/** True for a file whose name alone says enough. */
export function isSignature(path: string): boolean {
  return /\.(?:sig|sigstore|sigstore\.json)$/i.test(path);
}

/** What one file verifies. Any text. */
export function verifiersIn(path: string, text: string): readonly Verifier[] {
  if (isSignature(path)) return [{ path, covers: { names: namesOf(lastFolder(path)) } }];
  if (nameOf(path) === lockName) return [{ path, covers: { names: lockedNames(text) } }];
  const code = text.replace(/^[ \t]*(?:#|\/\/)[^\n]*/gm, '');
  const found: Verifier[] = step.test(code) ? [{ path, covers: 'models' }] : [];
  if (/\.ya?ml$/i.test(path) && policy.test(code))
    for (const root of readYaml(text).documents)
      for (const covers of policiesIn(root)) found.push({ path, covers });
  return found;
}

/** Between the words of a command, as a shell, lists of YAML and JSON, and containers with arguments divide them. */
const gap = [
  String.raw`[ \t]{1,8}`,
  String.raw`["']?[ \t]{0,8},[ \t]{0,8}["']?`,
  String.raw`["']?[ \t]{0,8}\r?\n[ \t]{0,80}-[ \t]{1,8}["']?`,
  String.raw`["']?\]?[ \t]{0,8}\r?\n[ \t]{0,80}args:[ \t]{0,8}(?:\[[ \t]{0,8}|\r?\n[ \t]{0,80}-[ \t]{1,8})["']?`,
].join('|');
/** Programs that verify signatures of files, images or models. */
const step = new RegExp(
  `(?:^|[\\s;&|(\\[,"'\`/])(?:${[
    'cosign(?:[:@][\\w.:-]{1,100})? VERIFY',
    'notation VERIFY',
    'sigstore VERIFY',
    'slsa-verifier VERIFY',
    'model[-_]signing VERIFY',
    'secure-ml VERIFY',
    'gh attestation VERIFY',
  ]
    .join('|')
    .replace(/ /g, () => `(?:${gap})`)
    .replace(/VERIFY/g, 'verify(?:-[a-z-]{1,40})?(?![\\w-])')})`,
  'm',
);

const policy =
  /\b(?:ClusterImagePolicy|ImagePolicy|verifyImages|ImageValidatingPolicy|ModelValidation)\b|validation\.ml\.sigstore\.dev\/ml/;

/** Policies that a cluster admits by; one that only warns verifies nothing. */
function* policiesIn(root: DataNode): Iterable<Verifier['covers']> {
  for (const map of mapsIn(root)) {
    const kind = stringAt(map, 'kind');
    const spec = at(map, 'spec');
    // https://github.com/sigstore/model-validation-operator, as an object and as the label of a pod that it validates.
    if (
      (kind === 'ModelValidation' && stringAt(map, 'apiVersion').startsWith('ml.sigstore.dev/')) ||
      stringAt(map, 'validation.ml.sigstore.dev/ml') !== ''
    )
      yield 'models';
    // Sigstore's policy controller names globs, OpenShift scopes.
    if (/^(?:Cluster)?ImagePolicy$/.test(kind) && stringAt(spec, 'mode') !== 'warn')
      yield imagesOf([...itemsAt(spec, 'images'), ...itemsAt(spec, 'scopes')]);
    // Kyverno, with rules of its own and with those in CEL.
    if (kind === 'ImageValidatingPolicy' && !isAudit(...textsOf(itemsAt(spec, 'validationActions'))))
      yield imagesOf(itemsAt(spec, 'matchImageReferences'));
    for (const rule of itemsAt(map, 'verifyImages')) {
      const given = stringAt(rule, 'failureAction') || stringAt(root, 'spec', 'validationFailureAction');
      if (!isAudit(given)) yield imagesOf(itemsAt(rule, 'imageReferences'));
    }
  }
}

function isAudit(...actions: readonly string[]): boolean {
  return actions.length > 0 && actions.every((action) => /^(?:audit|warn)$/i.test(action));
}

/** Images up to the first wildcard, which is all that counts of a pattern here. */
function imagesOf(patterns: readonly DataNode[]): Verifier['covers'] {
  const globs = patterns.flatMap((one) => (one.kind === 'map' ? [stringAt(one, 'glob')] : textsOf([one])));
  return { images: globs.filter((glob) => glob !== '').map((glob) => glob.replace(/\*.*$/s, '')) };
}

function textsOf(nodes: readonly DataNode[]): readonly string[] {
  return nodes.flatMap((node) => (node.kind === 'text' ? [node.value] : []));
}

function lockedNames(text: string): readonly string[] {
  try {
    const { models } = readLock(text, defaultLimits);
    return models.flatMap(({ path, hub }) => [
      ...namesOf(path),
      ...(hub === undefined ? [] : [hub.repository.toLowerCase(), ...namesOf(nameOf(hub.repository))]),
    ]);
  } catch (error) {
    if (error instanceof LockError) return [];
    throw error;
  }
}

/** Parts of paths that say nothing about which model it is. */
const anyModel =
  /^(?:models?|artifacts?|weights|checkpoints?|data|latest|current|main|master|prod|production|staging|v?\d[\d._-]*|[0-9a-f]{32,64})$/;

/** What a path may name a model by, in lower case: its parts, with and without the ending of a file. */
function namesOf(path: string): readonly string[] {
  const parts = path.toLowerCase().split(/[\\/]/);
  return parts
    .flatMap((part) => [part, part.replace(/[:@].*$/, ''), part.replace(/(?:\.[a-z]{1,12}\d?){1,3}$/, '')])
    .filter((name) => name !== '' && !anyModel.test(name));
}

/** What an address may name a model by: what stands behind its host or bucket, and a repository of the Hub as a whole. */
function namesOfAddress(address: string): readonly string[] {
  const [scheme = '', rest = ''] = address.replace(/[?#].*$/, '').split('://');
  const [first, ...others] = rest.split('/');
  const repository = `${first}/${others[0] ?? ''}`.replace(/[:@].*$/, '').toLowerCase();
  return [...(scheme.toLowerCase() === 'hf' ? [repository] : []), ...namesOf(others.join('/'))];
}

/** A path's name with the folder that it stands in, which is what a signature of a folder has as its name. */
function lastFolder(path: string): string {
  return `${nameOf(folderOf(path))}/${nameOf(path)}`;
}
