import type { Finding } from '../../../engine/src/finding';
import { defaultLimits } from '../../../engine/src/limits';
import { signatureFinding } from '../../../engine/src/provenance/judgeSignature';
import { isBelow } from '../../../engine/src/provenance/names';
import { type ExpectedSigner, readSigners, signersName } from '../../../engine/src/provenance/signersFile';
import { nameBelow } from '../../../host/src/provenance/nameBelow';
import { t } from '../../../l10n/messages';
import type { ModelSigner } from '../../../protocol/src/languageServer';
import type { Unit } from '../documents/documents';
import type { ServerHost } from '../host';
import type { Settings } from '../settings/settings';
import type { WorkspaceFolders } from '../settings/workspaceFolders';
import type { LoadedFiles } from './loadedFiles';

/**
 * Says of models that open code loads where `secure-ml.signers.yaml` of the workspace folder names no signer, or their signature is not
 * there. Whether a signature holds is for `secure-ml verify`, which reads every byte.
 */
export class ModelSigners {
  private readonly known = new Map<string, Promise<readonly ExpectedSigner[] | undefined>>();

  constructor(
    private readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
    private readonly settings: Settings,
    private readonly files: LoadedFiles,
  ) {}

  async judge(unit: Unit): Promise<readonly Finding[]> {
    const root = this.rootOf(unit.uri);
    const signers = root === undefined ? undefined : await this.signersOf(root);
    if (root === undefined || signers === undefined) return [];
    const { configuration } = await this.settings.of(unit.uri);
    const context = {
      platform: this.host.platform,
      severityOf: (ruleId: string) => configuration.rules[ruleId] ?? ('medium' as const),
    };
    const findings: Finding[] = [];
    for (const { load, uri } of await this.files.inUnit(unit)) {
      const path = this.host.diskPath(uri);
      const name = path === undefined ? undefined : nameBelow(root, path);
      if (name === undefined || (await this.isSigned(root, name, signers))) continue;
      const message = t('model-signers.unsigned', name);
      for (const finding of signatureFinding(uri, `unsigned ${name}`, message, context))
        findings.push({ ...finding, location: load.location });
    }
    return findings;
  }

  /** A file with signers changed. True where it is one. */
  changed(uri: string): boolean {
    const isOurs = uri.endsWith(`/${signersName}`);
    if (isOurs) this.known.clear();
    return isOurs;
  }

  private signersOf(root: string): Promise<readonly ExpectedSigner[] | undefined> {
    let signers = this.known.get(root);
    if (signers === undefined) {
      signers = this.host.readText(`${root}/${signersName}`, defaultLimits.textBytes).then((text) => {
        const read = text === undefined ? undefined : readSigners(text);
        // Half of a list would call models unsigned that are signed.
        return read === undefined || read.mistakes.length > 0 ? undefined : read.signers;
      });
      this.known.set(root, signers);
    }
    return signers;
  }

  /** Whom the project expects to have signed a file; undefined where it names nobody for it. */
  async signerOf(path: string): Promise<ModelSigner | undefined> {
    const root = this.rootOf(this.host.uriOf(path));
    const signers = root === undefined ? undefined : await this.signersOf(root);
    const name = root === undefined ? undefined : nameBelow(root, path);
    if (root === undefined || signers === undefined || name === undefined) return undefined;
    const by = signers.find((signer) => isBelow(name, signer.path))?.by;
    if (by === undefined) return undefined;
    return {
      name: by.method === 'sigstore' ? by.identity : by.file,
      hasSignature: await this.isSigned(root, name, signers),
    };
  }

  private rootOf(uri: string): string | undefined {
    const workspace = this.folders.folderOf(uri);
    return (workspace === undefined ? undefined : this.host.diskPath(workspace))?.replace(/[\\/]+$/, '');
  }

  private async isSigned(root: string, name: string, signers: readonly ExpectedSigner[]): Promise<boolean> {
    const signer = signers.find(({ path }) => isBelow(name, path));
    if (signer === undefined) return false;
    const folder = signer.path.includes('/') ? `${signer.path.replace(/\/[^/]*$/, '')}/` : '';
    const isFolder = (await this.host.kindOf(`${root}/${signer.path}`)) === 'folder';
    const signature = signer.signature ?? (isFolder ? `${folder}model.sig` : `${signer.path}.sig`);
    return (await this.host.kindOf(`${root}/${signature}`)) === 'file';
  }
}
