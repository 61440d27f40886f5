import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';

import { decodePath } from '../uris';

/**
 * Who speaks about a URI: a file may be open as text, scanned as a model and locked at once. `closed` is what was found in the file on
 * disk, and is not shown while it is open.
 */
export type Layer = 'text' | 'model' | 'lock' | 'closed';

interface Published {
  /** As it was spelled last; clients and Node.js do not escape the same characters. */
  uri: string;
  readonly layers: Map<Layer, readonly Diagnostic[]>;
  version: number | undefined;
  /** What was sent last, so that the cells of a notebook that did not change are not sent again. */
  sent: string | undefined;
}

/** Sends diagnostics. A client shows one list a URI and server, so what several parts say of it is joined here. */
export class Publisher {
  private readonly byUri = new Map<string, Published>();

  constructor(
    private readonly send: (params: PublishDiagnosticsParams) => void,
    private readonly isOpen: (uri: string) => boolean = () => false,
  ) {}

  /** Shows a layer's diagnostics of a URI; `version` is that of the open document they were made from. */
  show(uri: string, layer: Layer, diagnostics: readonly Diagnostic[], version?: number): void {
    const key = decodePath(uri);
    const known: Published = this.byUri.get(key) ?? {
      uri,
      layers: new Map(),
      version: undefined,
      sent: undefined,
    };
    this.byUri.set(key, known);
    known.layers.set(layer, diagnostics);
    if (layer !== 'closed') known.uri = uri;
    if (layer === 'text') known.version = version;
    this.sendChanged(known);
  }

  /** Takes a layer's diagnostics of a URI away, once nobody has it open or its file is gone. */
  clear(uri: string, layer: Layer): void {
    const key = decodePath(uri);
    const known = this.byUri.get(key);
    if (known === undefined || !known.layers.delete(layer)) return;
    if (layer === 'text') known.version = undefined;
    this.sendChanged(known);
    if (known.layers.size === 0) this.byUri.delete(key);
  }

  /** A document or notebook was opened or closed. */
  refresh(uri: string): void {
    const known = this.byUri.get(decodePath(uri));
    if (known !== undefined) this.sendChanged(known);
  }

  private sendChanged(known: Published): void {
    const isHidden = known.layers.has('closed') && this.isOpen(known.uri);
    const diagnostics = [...known.layers].flatMap(([layer, all]) =>
      layer === 'closed' && isHidden ? [] : all,
    );
    const params: PublishDiagnosticsParams = {
      uri: known.uri,
      diagnostics,
      ...(known.version === undefined ? {} : { version: known.version }),
    };
    const text = JSON.stringify(params);
    if (text === known.sent) return;
    known.sent = text;
    this.send(params);
  }
}
