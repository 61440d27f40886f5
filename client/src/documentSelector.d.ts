import type { TextDocument } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient/node';
/**
 * Documents that the server checks, of any scheme: files, untitled ones, and those of remote and virtual folders. Manifests are
 * named by pattern, because their language depends on which other extensions are installed.
 */
export declare const documentSelector: DocumentSelector;
/** True for documents that the selector matches but nobody wants findings in. */
export declare function isIgnored(document: TextDocument): boolean;
