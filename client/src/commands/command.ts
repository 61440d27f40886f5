import type * as vscode from 'vscode';
import type { DependencyTree } from '../dependencies';
import type { Explanations } from '../explain/explainDocument';
import type { Reports } from '../report/reportEditor';
import type { Scanner } from '../scanner';
import type { SecurityView } from '../security/securityView';
import type { Server } from '../server';
import type { Verdicts } from '../verdicts';

/** What commands may use. */
export interface CommandContext {
  readonly server: Server;
  readonly scanner: Scanner;
  readonly verdicts: Verdicts;
  readonly reports: Reports;
  readonly explanations: Explanations;
  readonly dependencies: DependencyTree;
  readonly security: SecurityView;
  readonly log: vscode.LogOutputChannel;
  readonly extension: vscode.ExtensionContext;
}

/** A command; arguments come from menus and from other extensions, so each command checks its own. */
export type Command = (context: CommandContext, ...values: readonly unknown[]) => Promise<void> | void;
