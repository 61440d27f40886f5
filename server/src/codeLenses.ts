import type { CodeLens, CodeLensParams, Position } from 'vscode-languageserver';
import { findLoads, type ModelLoad } from '../../engine/src/code/python/loads';
import type { SourcePart } from '../../engine/src/code/source';
import { t } from '../../engine/src/l10n';
import { defaultLimits } from '../../engine/src/limits';
import type { Platform } from '../../engine/src/platform';
import { toEditorRange } from './diagnostics';
import type { OpenDocuments, Unit } from './documents';
import type { ServerHost } from './host';
import type { ModelScans } from './modelScans';
import {
  convertModelCommand,
  explainModelCommand,
  type ScannedModel,
  scanModelCommand,
  showModelReportCommand,
} from './protocol';
import type { WorkspaceFolders } from './workspaceFolders';

/** Formats whose tensors can be converted. */
const convertible = new Set(['torch-zip', 'torch-legacy', 'npy', 'npz', 'joblib', 'pickle']);

/** Lenses on calls that load a model: what is known of the file, and what can be done with it. */
export class CodeLenses {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
    private readonly scans: ModelScans,
    private readonly platform: Platform,
  ) {}

  async provide({ textDocument }: CodeLensParams): Promise<CodeLens[]> {
    const lenses: CodeLens[] = [];
    for (const { load, uri } of await this.loadsIn(textDocument.uri))
      lenses.push(...this.lensesOf(load, uri));
    return lenses;
  }

  /** What is known of the file that the call at a place loads; undefined where there is none. */
  async scannedAt(textUri: string, { line, character }: Position): Promise<ScannedModel | undefined> {
    for (const { load, uri } of await this.loadsIn(textUri)) {
      const { start, end } = toEditorRange(load.location);
      const isInside =
        (line > start.line || (line === start.line && character >= start.character)) &&
        (line < end.line || (line === end.line && character <= end.character));
      if (isInside) return this.scans.lastOf(uri);
    }
    return undefined;
  }

  /** Calls in a document or cell whose file is there. */
  private async loadsIn(textUri: string): Promise<readonly { load: ModelLoad; uri: string }[]> {
    const unit = this.documents.unit(this.documents.ownerOf(textUri));
    if (unit === undefined || (unit.kind !== 'python' && unit.kind !== 'notebook')) return [];
    const parts = unit.texts.map(
      ({ text }, index): SourcePart => (unit.kind === 'notebook' ? { text, cell: { index } } : { text }),
    );
    const loads = await findLoads(unit.path, parts, {
      platform: this.platform,
      limits: defaultLimits,
      cancel: { cancelled: false },
    });
    const found: { load: ModelLoad; uri: string }[] = [];
    for (const load of loads) {
      if (unit.texts[load.location.cell?.index ?? 0]?.uri !== textUri) continue;
      const uri = await this.fileOf(load, unit);
      if (uri !== undefined) found.push({ load, uri });
    }
    return found;
  }

  private lensesOf({ location }: ModelLoad, uri: string): CodeLens[] {
    const range = toEditorRange(location);
    const scanned = this.scans.lastOf(uri);
    const lens = (title: string, command: string): CodeLens => ({
      range,
      command: { title, command, arguments: [uri] },
    });
    const lenses =
      scanned === undefined
        ? [lens(t('Scan the file that this loads'), scanModelCommand)]
        : [
            lens(
              t(
                '{0}: {1}, {2} bytes, SHA-256 {3}',
                scanned.format,
                scanned.verdict,
                scanned.size,
                (scanned.sha256 ?? '?').slice(0, 12),
              ),
              showModelReportCommand,
            ),
          ];
    lenses.push(lens(t('Explain'), explainModelCommand));
    if (scanned !== undefined && convertible.has(scanned.format) && scanned.verdict !== 'dangerous')
      lenses.push(lens(t('Convert to safetensors'), convertModelCommand));
    return lenses;
  }

  /** URI of the file that a path means: beside the code, else in the workspace folder; undefined where there is none. */
  private async fileOf({ path }: ModelLoad, unit: Unit): Promise<string | undefined> {
    const own = this.host.diskPath(unit.uri);
    const folder = this.folders.folderOf(unit.uri);
    const bases = [
      own?.replace(/[\\/][^\\/]*$/, ''),
      folder === undefined ? undefined : this.host.diskPath(folder),
    ];
    const isAbsolute = /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
    const candidates = isAbsolute
      ? [path]
      : bases.flatMap((base) => (base === undefined ? [] : [`${base}/${path.replace(/^(?:\.\/)+/, '')}`]));
    for (const candidate of candidates) {
      if (await this.host.isFile(candidate)) return this.host.uriOf(candidate);
    }
    return undefined;
  }
}
