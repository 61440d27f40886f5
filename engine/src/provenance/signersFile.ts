import { t } from '../../../l10n/messages';
import type { DataNode } from '../text/data/node';
import { type DataMistake, StrictReader } from '../text/data/strict';
import { isBelow, isPortableName } from './names';

/** Name of the file that says who signs which model of a project. */
export const signersName = 'secure-ml.signers.yaml';

/** Who must have signed one model. Names are below the folder of the file. */
export interface ExpectedSigner {
  readonly path: string;
  /** Undefined for the usual place beside the model. */
  readonly signature?: string;
  readonly ignored: readonly string[];
  readonly by:
    | { readonly method: 'key'; readonly file: string }
    | { readonly method: 'certificate'; readonly file: string }
    | {
        readonly method: 'sigstore';
        readonly identity: string;
        readonly issuer: string;
        readonly file: string;
      };
}

/** What a file says, and what is wrong with it. Where anything is, nothing of it may be used. */
export interface ReadSigners {
  readonly signers: readonly ExpectedSigner[];
  readonly mistakes: readonly DataMistake[];
}

const methods = ['public-key', 'certificate-chain', 'identity'] as const;

/**
 * Reads the signers of a project. A model never says itself who has to have signed it: what a signature is verified by stands
 * outside of the model's own folder, and so does this file. Total.
 */
export function readSigners(text: string): ReadSigners {
  const reader = new StrictReader(text);
  const { models } = reader.fields(reader.root, t('signers-file.file'), ['models'], []);
  const signers = reader.itemsOf(models, 'models').flatMap((node) => signerOf(reader, node) ?? []);
  if (reader.mistakes.length === 0 && signers.length === 0)
    reader.say(models, t('lock-file.empty-list', 'models'));
  return { signers, mistakes: reader.mistakes };
}

function signerOf(reader: StrictReader, node: DataNode): ExpectedSigner | undefined {
  const before = reader.mistakes.length;
  const fields = reader.fields(
    node,
    'models',
    ['path'],
    ['signature', 'ignore-paths', 'public-key', 'certificate-chain', 'identity', 'issuer', 'trusted-root'],
  );
  const path = nameOf(reader, fields.path, 'path');
  const signature = nameOf(reader, fields.signature, 'signature');
  const given = methods.filter((name) => fields[name] !== undefined);
  if (given.length !== 1) reader.say(node, t('signers-file.one-method', methods.join(', ')));
  const isSigstore = given[0] === 'identity';
  for (const name of ['issuer', 'trusted-root'] as const)
    if ((fields[name] !== undefined) !== isSigstore)
      reader.say(fields[name] ?? node, t('signers-file.sigstore-fields'));
  const [method] = given;
  const source = method === 'identity' ? 'trusted-root' : method;
  const file = source === undefined ? undefined : nameOf(reader, fields[source], source);
  if (path !== undefined && file !== undefined && isBelow(file, path))
    reader.say(node, t('signers-file.inside-model', file, path));
  const ignored = reader.textsOf(fields['ignore-paths'], 'ignore-paths');
  const identity = reader.textOf(fields.identity, 'identity');
  const issuer = reader.textOf(fields.issuer, 'issuer');
  if (reader.mistakes.length > before || path === undefined || file === undefined) return undefined;
  const by =
    method === 'identity' && identity !== undefined && issuer !== undefined
      ? ({ method: 'sigstore', identity, issuer, file } as const)
      : ({ method: method === 'public-key' ? 'key' : 'certificate', file } as const);
  return { path, ignored, by, ...(signature === undefined ? {} : { signature }) };
}

/** A name below the file's folder, and not that folder: it would be below a model then. */
function nameOf(reader: StrictReader, node: DataNode | undefined, what: string): string | undefined {
  const name = reader.textOf(node, what)?.replace(/^\.\//, '').replace(/\/$/, '');
  if (name === undefined || isPortableName(name)) return name;
  reader.say(node, t('signers-file.not-below', what));
  return undefined;
}
