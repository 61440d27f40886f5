import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import {
  type ExplainedModelLine,
  type ExplainModelParams,
  type ExplainModelResult,
  explainModelRequest,
} from '../../../protocol/src/languageServer';
import { memberLabel } from '../../../protocol/src/memberNames';
import { visible } from '../report/visible';
import type { Server } from '../server';
import { hexUri } from './hexView';
import { TraceMarks } from './traceMarks';

/** Scheme of documents that explain a model: the path is for tabs, the query holds the model's URI and the page. */
const explainScheme = 'secure-ml-explain';
/** Links of one document. */
const maxLinks = 10_000;
/** Language of those documents; its grammar ships with the extension. */
const traceLanguage = 'pickle-trace';

/** Shows what loading a model would do, as read-only documents of pseudo-Python. */
export class Explanations implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly marks = new TraceMarks();
  private readonly lines = new Map<string, readonly ExplainedModelLine[]>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly server: Server) {
    const selector = { scheme: explainScheme };
    this.subscriptions = [
      this.marks,
      vscode.workspace.registerTextDocumentContentProvider(explainScheme, this),
      vscode.languages.registerDefinitionProvider(selector, {
        provideDefinition: (document, at) => provideDefinition(document, at) ?? this.bytesAt(document, at),
      }),
      vscode.languages.registerFoldingRangeProvider(selector, { provideFoldingRanges }),
      vscode.languages.registerDocumentLinkProvider(selector, {
        provideDocumentLinks: (document) => this.links(document),
      }),
      vscode.languages.registerHoverProvider(selector, {
        provideHover: (document, at) => this.hover(document, at),
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme !== explainScheme) return;
        this.lines.delete(uri.toString());
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.mark(editor);
      }),
    ];
  }

  /** Opens the explanation of a model; long ones have several pages. */
  async open(model: vscode.Uri, page = 1): Promise<void> {
    const name = model.path.slice(model.path.lastIndexOf('/') + 1);
    const uri = vscode.Uri.from({
      scheme: explainScheme,
      path: `/${name}${page > 1 ? ` (${page})` : ''}.pickle-trace`,
      query: JSON.stringify({ model: model.toString(), page }),
    });
    const document = await vscode.workspace.openTextDocument(uri);
    const languages = await vscode.languages.getLanguages();
    const shown = languages.includes(traceLanguage)
      ? await vscode.languages.setTextDocumentLanguage(document, traceLanguage)
      : document;
    this.mark(await vscode.window.showTextDocument(shown, { preview: false }));
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const { model, page } = JSON.parse(uri.query) as { model: string; page: number };
    const client = await this.server.running();
    const params: ExplainModelParams = {
      uri: client.code2ProtocolConverter.asUri(vscode.Uri.parse(model)),
      page,
    };
    const { lines, pages } = await client.sendRequest<ExplainModelResult>(explainModelRequest, params, token);
    this.lines.set(uri.toString(), lines);
    const more = page < pages ? [`# ${t('explain-document.more-lines', page + 1)}`] : [];
    return [...lines.map(({ text }) => text), ...more, ''].join('\n');
  }

  /** How many pages the open explanation of a model has can only be asked by the first; see commands/explainModel.ts. */
  async pagesOf(model: vscode.Uri, cancel: vscode.CancellationToken): Promise<number> {
    const client = await this.server.running();
    const params: ExplainModelParams = { uri: client.code2ProtocolConverter.asUri(model), page: 1 };
    return (await client.sendRequest<ExplainModelResult>(explainModelRequest, params, cancel)).pages;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private mark(editor: vscode.TextEditor): void {
    const { uri } = editor.document;
    if (uri.scheme === explainScheme) this.marks.show(editor, this.lines.get(uri.toString()) ?? []);
  }

  /** Offsets lead to the bytes; of very long documents the later ones do by “Go to Definition” only. */
  private links({ uri }: vscode.TextDocument): vscode.DocumentLink[] {
    const links: vscode.DocumentLink[] = [];
    for (const [line, explained] of (this.lines.get(uri.toString()) ?? []).entries()) {
      const place = offsetOf(uri, explained, line);
      if (place === undefined) continue;
      const link = new vscode.DocumentLink(place.range, place.target);
      link.tooltip = t('explain-document.show-bytes');
      if (links.push(link) >= maxLinks) break;
    }
    return links;
  }

  private bytesAt({ uri }: vscode.TextDocument, at: vscode.Position): vscode.Location | undefined {
    const explained = this.lines.get(uri.toString())?.[at.line];
    const place = explained === undefined ? undefined : offsetOf(uri, explained, at.line);
    if (place?.range.contains(at) !== true) return undefined;
    const [, line, column] = /^L(\d+),(\d+)$/.exec(place.target.fragment)?.map(Number) ?? [0, 1, 1];
    return new vscode.Location(
      place.target.with({ fragment: '' }),
      new vscode.Position(line - 1, column - 1),
    );
  }

  private hover({ uri }: vscode.TextDocument, { line }: vscode.Position): vscode.Hover | undefined {
    const at = this.lines.get(uri.toString())?.[line];
    if (at?.offset === undefined) return undefined;
    const where = t('common.byte-offset', at.offset, at.offset.toString(16));
    const member = (at.member ?? []).map(memberLabel).map(visible).join(' › ');
    return new vscode.Hover(
      new vscode.MarkdownString().appendText(member === '' ? where : `${member}: ${where}`),
    );
  }
}

/** Where a line names its offset, and the bytes there. */
function offsetOf(
  { query }: vscode.Uri,
  { text, member = [], offset }: ExplainedModelLine,
  line: number,
): { range: vscode.Range; target: vscode.Uri } | undefined {
  const mark = `# @${offset}`;
  const start = offset === undefined ? -1 : text.lastIndexOf(mark);
  if (offset === undefined || start < 0) return undefined;
  const { model } = JSON.parse(query) as { model: string };
  return {
    range: new vscode.Range(line, start + 2, line, start + mark.length),
    target: hexUri(model, member, offset),
  };
}

/** Streams fold, and so does what spreads over lines inside them. */
function provideFoldingRanges(document: vscode.TextDocument): vscode.FoldingRange[] {
  const ranges: vscode.FoldingRange[] = [];
  /** Lines that opened something that is not closed yet, by their indentation. */
  const open: { readonly indent: number; readonly line: number }[] = [];
  let last = 0;
  for (let line = 0; line <= document.lineCount; line++) {
    const text = line < document.lineCount ? document.lineAt(line).text : '';
    const isEnd = line === document.lineCount;
    if (text.trim() === '' && !isEnd) continue;
    const indent = isEnd ? -1 : text.length - text.trimStart().length;
    for (let top = open.at(-1); top !== undefined && indent <= top.indent; top = open.at(-1)) {
      if (last > top.line) ranges.push(new vscode.FoldingRange(top.line, last));
      open.pop();
    }
    open.push({ indent, line });
    last = line;
  }
  return ranges;
}

/** A variable `v12` is defined where it is assigned, in the same stream: the nearest such line above. */
function provideDefinition(document: vscode.TextDocument, at: vscode.Position): vscode.Location | undefined {
  const range = document.getWordRangeAtPosition(at, /\bv\d+\b/);
  if (range === undefined) return undefined;
  const wanted = `    ${document.getText(range)} = `;
  for (let line = at.line; line >= 0; line--) {
    const { text } = document.lineAt(line);
    if (text.startsWith(wanted))
      return new vscode.Location(document.uri, new vscode.Range(line, 4, line, wanted.length - 3));
    if (line < at.line && text.startsWith('def load()')) return undefined;
  }
  return undefined;
}
