import type { CodeLens, CodeLensParams, Position } from 'vscode-languageserver';
import { t } from '../../../l10n/messages';
import {
  convertModelCommand,
  explainModelCommand,
  type ScannedModel,
  scanModelCommand,
  showModelReportCommand,
} from '../../../protocol/src/languageServer';
import { isAt, toEditorRange } from '../documents/diagnostics';
import type { LoadedFile, LoadedFiles } from '../models/loadedFiles';
import type { ModelScans } from '../models/modelScans';

/** From the worst. */
const order = ['dangerous', 'incomplete', 'suspicious', 'unsupported', 'conditional', 'safe'] as const;

/** Lenses on calls that load a model: what is known of the file, and what can be done with it. */
export class CodeLenses {
  constructor(
    private readonly files: LoadedFiles,
    private readonly scans: ModelScans,
  ) {}

  async provide({ textDocument }: CodeLensParams): Promise<CodeLens[]> {
    return (await this.files.inText(textDocument.uri)).flatMap((loaded) => this.lensesOf(loaded));
  }

  /** What is known of the file that the call at a place loads; undefined where there is none. */
  async scannedAt(textUri: string, position: Position): Promise<ScannedModel | undefined> {
    const at = (await this.files.inText(textUri)).find(({ load }) => isAt(load.location, position));
    return at === undefined ? undefined : this.scans.lastOf(at.uri);
  }

  private lensesOf({ load, uri, isFolder }: LoadedFile): CodeLens[] {
    const range = toEditorRange(load.location);
    const lens = (title: string, command: string): CodeLens => ({
      range,
      command: { title, command, arguments: [uri] },
    });
    if (isFolder) return [this.folderLens(uri, lens)];
    const scanned = this.scans.lastOf(uri);
    const lenses =
      scanned === undefined
        ? [lens(t('code-lenses.scan-loaded-file'), scanModelCommand)]
        : [
            lens(
              t(
                'code-lenses.file-scan-summary',
                scanned.format,
                scanned.verdict,
                scanned.size,
                (scanned.sha256 ?? '?').slice(0, 12),
              ),
              showModelReportCommand,
            ),
          ];
    lenses.push(lens(t('common.explain-button'), explainModelCommand));
    if (scanned?.isConvertible === true)
      lenses.push(lens(t('common.convert-to-safetensors'), convertModelCommand));
    return lenses;
  }

  private folderLens(uri: string, lens: (title: string, command: string) => CodeLens): CodeLens {
    const scanned = this.scans.lastBelow(uri);
    if (scanned.length === 0) return lens(t('code-lenses.scan-loaded-folder'), scanModelCommand);
    const worst = order.find((verdict) => scanned.some((model) => model.verdict === verdict)) ?? 'safe';
    return lens(t('code-lenses.folder-scan-summary', scanned.length, worst), scanModelCommand);
  }
}
