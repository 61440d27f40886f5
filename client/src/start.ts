import * as vscode from 'vscode';
import { useTranslations } from '../../l10n/messages';
import { offerAgentTools } from './agentTools';
import { Badges } from './badges';
import { commandRunner } from './commands';
import type { RunCommand } from './commands/register';
import { DependencyTree, registerDependencyView } from './dependencies';
import { Explanations } from './explain/explainDocument';
import { HexViews } from './explain/hexView';
import { KeptVerdicts } from './keptVerdicts';
import { followPythonEnvironments } from './pythonEnvironments';
import { registerReportEditors } from './report/reportEditor';
import { Scanner } from './scanner';
import { registerSecurityView } from './security/securityView';
import { Server, type ServerDoor } from './server';
import { createStatusBar } from './statusBar';
import { Verdicts } from './verdicts';

let server: Server | undefined;

/** What differs between a desktop and a browser. */
interface Door extends ServerDoor {
  /** What agents are offered beside tools. */
  offerToAgents(server: Server): vscode.Disposable;
}

/** Starts the user interface and, without waiting for it, the language server that decides everything shown; gives what carries out commands. */
export function start(context: vscode.ExtensionContext, door: Door): RunCommand {
  useTranslations(vscode.l10n.bundle ?? {});
  const log = vscode.window.createOutputChannel('Secure ML', { log: true });
  const verdicts = new Verdicts();
  const started = new Server({ context, log, verdicts }, door);
  server = started;
  const scanner = new Scanner(server, verdicts);
  const reports = registerReportEditors(context, scanner, verdicts, server);
  const explanations = new Explanations(server);
  const dependencies = new DependencyTree(server);
  const security = registerSecurityView(context.workspaceState, server, verdicts);
  context.subscriptions.push(
    explanations,
    new HexViews(server),
    log,
    verdicts,
    server,
    scanner,
    reports,
    dependencies,
    security,
    new Badges(verdicts),
    new KeptVerdicts(context.workspaceState, server, scanner, verdicts, log),
    registerDependencyView(server, dependencies),
    followPythonEnvironments(server, log),
    createStatusBar(server, scanner, verdicts, security.state),
    offerAgentTools(started, () => door.offerToAgents(started)),
    // What a workspace says about silence begins to count when it is trusted.
    vscode.workspace.onDidGrantWorkspaceTrust(() => server?.restart()),
  );
  void server.start();
  return commandRunner({
    server: started,
    scanner,
    verdicts,
    reports,
    explanations,
    dependencies,
    security,
    log,
    extension: context,
  });
}

/** Lets the language server end by itself before the editor ends it. */
export function stop(): Promise<void> | undefined {
  return server?.stop();
}
