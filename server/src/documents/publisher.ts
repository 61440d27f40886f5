import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';

/** Who speaks about a URI: a file may be open as text, scanned as a model and locked at once. */
export type Layer = 'text' | 'model' | 'lock';

interface Published {
  readonly layers: Map<Layer, readonly Diagnostic[]>;
  version: number | undefined;
  /** What was sent last, so that the cells of a notebook that did not change are not sent again. */
  sent: string | undefined;
}

/** Sends diagnostics. A client shows one list a URI and server, so what several parts say of it is joined here. */
export class Publisher {
  private readonly byUri = new Map<string, Published>();

  constructor(private readonly send: (params: PublishDiagnosticsParams) => void) {}

  /** Shows a layer's diagnostics of a URI; `version` is that of the open document they were made from. */
  show(uri: string, layer: Layer, diagnostics: readonly Diagnostic[], version?: number): void {
    const known: Published = this.byUri.get(uri) ?? {
      layers: new Map(),
      version: undefined,
      sent: undefined,
    };
    this.byUri.set(uri, known);
    known.layers.set(layer, diagnostics);
    if (layer === 'text') known.version = version;
    this.sendChanged(uri, known);
  }

  /** Takes a layer's diagnostics of a URI away, once nobody has it open or its file is gone. */
  clear(uri: string, layer: Layer): void {
    const known = this.byUri.get(uri);
    if (known === undefined || !known.layers.delete(layer)) return;
    if (layer === 'text') known.version = undefined;
    this.sendChanged(uri, known);
    if (known.layers.size === 0) this.byUri.delete(uri);
  }

  private sendChanged(uri: string, known: Published): void {
    const diagnostics = [...known.layers.values()].flat();
    const params: PublishDiagnosticsParams = {
      uri,
      diagnostics,
      ...(known.version === undefined ? {} : { version: known.version }),
    };
    const text = JSON.stringify(params);
    if (text === known.sent) return;
    known.sent = text;
    this.send(params);
  }
}
