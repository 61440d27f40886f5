import * as vscode from 'vscode';
import { notificationText } from './report/visible';

/*
 * The only way to a notification. The editor makes links of `[text](target)`, commands included, and what is said may name a file that
 * somebody else named.
 */

type Show = <Item extends string>(text: string, ...items: readonly Item[]) => Thenable<Item | undefined>;

export const showInformation: Show = (text, ...items) =>
  vscode.window.showInformationMessage(notificationText(text), ...items);

export const showWarning: Show = (text, ...items) =>
  vscode.window.showWarningMessage(notificationText(text), ...items);

export const showError: Show = (text, ...items) =>
  vscode.window.showErrorMessage(notificationText(text), ...items);
