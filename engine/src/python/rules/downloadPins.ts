/** How calls that fetch a file are held to one content. */

import type { Fix } from '../../finding';
import { digestOfDownload } from '../../provenance/knownDigests';
import { withArgument } from '../fixes/edits';
import { bytesOfFile, verifyBehind } from '../fixes/verifyDigest';
import type { Call } from '../names/calls';
import { childOf } from '../syntax/syntax';
import { argumentOf, known } from './helpers';
import { isCommit, isRepositoryName, pinToCached, repositoryLoaders } from './hub';
import type { PythonContext } from './pythonRule';

/** What holds a call to one content. */
export interface DownloadPin {
  /** As code, for a person to write. */
  readonly how: string;
  /** What writes it; nothing where the content is not known here. */
  readonly fix: Fix | undefined;
}

/** An argument of the function: its name and position, and the digest as it is written there. */
interface DigestArgument {
  readonly name: string;
  readonly position: number;
  /** Name and position of the address. */
  readonly address: readonly [string, number];
  /** Name and position of the path that the file is kept under. */
  readonly path: readonly [string, number];
  readonly written: (sha256: string) => string;
  /** Another argument that does the same. */
  readonly or?: string;
}

const getFile: DigestArgument = {
  name: 'file_hash',
  position: 4,
  address: ['origin', 1],
  path: ['fname', 0],
  written: (sha256) => `"${sha256}"`,
  or: 'md5_hash',
};
const digestArguments: ReadonlyMap<string, DigestArgument> = new Map([
  ['keras.utils.get_file', getFile],
  ['tensorflow.keras.utils.get_file', getFile],
  ['tf_keras.utils.get_file', getFile],
  [
    'pooch.retrieve',
    {
      name: 'known_hash',
      position: 1,
      address: ['url', 0],
      path: ['fname', 2],
      written: (sha256: string) => `"sha256:${sha256}"`,
    },
  ],
  [
    'torch.hub.download_url_to_file',
    {
      name: 'hash_prefix',
      position: 2,
      address: ['url', 0],
      path: ['dst', 1],
      written: (sha256: string) => `"${sha256}"`,
    },
  ],
]);

/** Functions that write a file: name and position of its address, and of its path. */
const writers: ReadonlyMap<string, readonly [address: string, path: string, at: number]> = new Map([
  ['urllib.request.urlretrieve', ['url', 'filename', 1]],
  ['urllib.urlretrieve', ['url', 'filename', 1]],
  ['wget.download', ['url', 'out', 1]],
  ['gdown.download', ['url', 'output', 1]],
  ['boto3.client().download_file', ['Key', 'Filename', 2]],
  ['gcsfs.GCSFileSystem().get', ['rpath', 'lpath', 1]],
  ['s3fs.S3FileSystem().get', ['rpath', 'lpath', 1]],
]);

/** Functions whose answer has the bytes in `content`. */
const answers = new Set(['requests.get', 'httpx.get']);

/** What a person writes where no other line says more. */
const compare = 'hashlib.sha256';

const howOf: readonly (readonly [RegExp, string])[] = [
  [/^torch\.hub\.load$/, 'owner/name:<commit>'],
  [/^kagglehub\.model_/, 'owner/model/framework/variation/<version>'],
  [/^kagglehub\.dataset_/, 'owner/dataset/versions/<version>'],
  [/^boto3\.client\(\)\.download_/, 'ExtraArgs={"VersionId": "<version>"}'],
  [/^boto3\.client\(\)\.get_object$/, 'VersionId="<version>"'],
  [/^gcsfs\./, '#<generation>'],
  [/load_state_dict_from_url$|model_zoo\.load_url$/, 'check_hash=True'],
];

/** What holds a call to one content; undefined where something does already, or where it cannot be told. */
export function downloadPin(call: Call, context: PythonContext): DownloadPin | undefined {
  const { callee } = call;
  const repository = repositoryOf(call);
  if (repository !== undefined) {
    const revision = known(call, 'revision');
    if (revision.state === 'unknown' || (revision.state === 'constant' && isCommit(revision.value)))
      return undefined;
    return { how: 'revision="<commit>"', fix: pinToCached(call, context, repository) };
  }
  const argument = digestArguments.get(callee);
  if (argument !== undefined) {
    if ([argument.name, argument.or ?? ''].some((name) => isSet(call, name, argument.position)))
      return undefined;
    return { how: argument.name, fix: digestFix(call, context) };
  }
  const how = howOf.find(([pattern]) => pattern.test(callee))?.[1] ?? compare;
  if (how === 'check_hash=True') return checkedByName(call, context, how);
  if (isPinned(call, how) || comparesBehind(call, context)) return undefined;
  return { how, fix: comparisonFix(call, context) };
}

/** Writes the digest that is known of what a call fetches into the argument that takes it. */
export function digestFix(call: Call, context: PythonContext): Fix | undefined {
  const argument = digestArguments.get(call.callee);
  const digest =
    argument === undefined
      ? undefined
      : digestOfDownload(context.digests, textOf(call, ...argument.address), textOf(call, ...argument.path));
  if (argument === undefined || digest === undefined) return undefined;
  return withArgument(argument.name, argument.written(digest.sha256), argument.position)(call, context)[0];
}

/** The repository of the Hub that a call fetches from. */
export function repositoryOf(call: Call): string | undefined {
  const names =
    repositoryLoaders.get(call.callee) ??
    repositoryLoaders.get(call.callee.replace(/^(\w+)\..*\.(\w+)$/, '$1.*.$2'));
  if (names === undefined) return undefined;
  // A pipeline may name a task alone, and the model is the library's choice.
  const repository =
    call.callee === 'transformers.pipeline'
      ? textOf(call, 'model', 1)
      : names.map((name, index) => textOf(call, name, index === 0 ? 0 : undefined)).find((text) => text);
  return repository !== undefined && isRepositoryName(repository) ? repository : undefined;
}

/** The known text of an argument. */
export function textOf(call: Call, name: string, position?: number): string | undefined {
  const value = argumentOf(call, name, position)?.value;
  return value?.kind === 'constant' && typeof value.value === 'string' ? value.value : undefined;
}

/** torch compares the digest that stands in the name of the file, if it is asked to. */
function checkedByName(call: Call, context: PythonContext, how: string): DownloadPin | undefined {
  const checks = known(call, 'check_hash', 3);
  if (checks.state === 'unknown' || (checks.state === 'constant' && checks.value === true)) return undefined;
  const isNamed = /-[a-f0-9]{8,64}\.\w{1,8}$/.test(textOf(call, 'url', 0) ?? '');
  return isNamed
    ? { how, fix: withArgument('check_hash', 'True', 3)(call, context)[0] }
    : { how: 'torch.hub.download_url_to_file(hash_prefix=...)', fix: undefined };
}

function isSet(call: Call, name: string, position: number): boolean {
  const value = known(call, name, position);
  return value.state === 'unknown' || (value.state === 'constant' && value.value !== null);
}

/** A version that no owner of the place can move. */
function isPinned(call: Call, how: string): boolean {
  if (how.includes('<commit>')) return /:[0-9a-f]{40}$/.test(textOf(call, 'repo_or_dir', 0) ?? '');
  if (how.startsWith('owner/')) return /\/\d{1,9}$/.test(textOf(call, 'handle', 0) ?? '');
  if (how === '#<generation>')
    return /#\d{10,20}$/.test(textOf(call, 'rpath', 0) ?? textOf(call, 'path', 0) ?? '');
  return [...call.keywords.keys()].some((name) => name === 'VersionId' || name === 'ExtraArgs');
}

/** A digest is computed soon behind the call. */
function comparesBehind({ node }: Call, { document }: PythonContext): boolean {
  return /\bsha256\b|\bfile_digest\b|\bcompare_digest\b/.test(
    document.textAround(node.end, node.end + 1_000),
  );
}

/** Compares the digest that is known of what a call fetches, behind the call. */
function comparisonFix(call: Call, context: PythonContext): Fix | undefined {
  const writer = writers.get(call.callee);
  if (writer !== undefined) {
    const [address, name, at] = writer;
    const path = argumentOf(call, name, at);
    const file = textOf(call, name, at);
    const digest = digestOfDownload(context.digests, textOf(call, address, address === 'Key' ? 1 : 0), file);
    if (path === undefined || digest === undefined || !/^(?:string|identifier)$/.test(path.node.type))
      return undefined;
    return verifyBehind(call, context, digest, bytesOfFile(context.document.evaluator.textOf(path.node)));
  }
  if (!answers.has(call.callee)) return undefined;
  const left = call.node.parent?.type === 'assignment' ? childOf(call.node.parent, 'left') : undefined;
  const digest = digestOfDownload(context.digests, textOf(call, 'url', 0));
  if (left?.type !== 'identifier' || digest === undefined) return undefined;
  const expression = `${context.document.evaluator.textOf(left)}.content`;
  return verifyBehind(call, context, digest, { expression, modules: [] });
}
