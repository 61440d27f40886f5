import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import { showError } from '../notifications';
import type { ModelRow } from '../security/modelTree';
import { addToBaseline } from './addToBaseline';
import { allowClass } from './allowClass';
import { clearOutputs } from './clearOutputs';
import type { Command, CommandContext } from './command';
import { configureRules } from './configureRules';
import { convertAndLoad } from './convertAndLoad';
import { convertModel } from './convertModel';
import { copySecret } from './copySecret';
import { deleteModel } from './deleteModel';
import { explainModel } from './explainModel';
import type { commandIds } from './ids';
import { ignoreFinding } from './ignoreFinding';
import { lockModel, showModelChanges } from './lockModel';
import { refreshDependencies } from './refreshDependencies';
import type { RunCommand } from './register';
import { restartServer } from './restartServer';
import { openWalkthrough, sampleConvert, sampleFix, sampleScan } from './samples';
import { scanModel, scanWorkspace } from './scanModel';
import {
  checkWorkspace,
  clearFindingFilter,
  createBaseline,
  exportReport,
  filterFindings,
  groupFindings,
  hideBaselineFindings,
  openFinding,
  showBaselineFindings,
  showMoreFindings,
  stopWorkspaceCheck,
} from './security';
import { showLog } from './showLog';
import { showReport } from './showReport';
import { showRule } from './showRule';

const commands: Readonly<Record<keyof typeof commandIds, Command>> = {
  clearOutputs,
  copySecret,
  scanModel,
  scanWorkspace,
  openWalkthrough,
  sampleScan,
  sampleFix,
  sampleConvert,
  showReport,
  explainModel,
  convertModel,
  convertAndLoad,
  ignoreFinding,
  addToBaseline,
  allowClass,
  deleteModel,
  configureRules,
  lockModel,
  showModelChanges,
  refreshDependencies,
  groupFindings,
  filterFindings,
  clearFindingFilter,
  showBaselineFindings,
  hideBaselineFindings,
  showMoreFindings,
  checkWorkspace,
  stopWorkspaceCheck,
  openFinding,
  exportReport,
  createBaseline,
  restartServer,
  showLog,
  showRule,
};

/** Lenses come from the server and name a file by text; the list of models gives its row. */
function asUri(value: unknown): unknown {
  if (typeof value === 'string' && /^[a-z][\w+.-]*:\//i.test(value)) return vscode.Uri.parse(value, true);
  const { kind, uri } = (value ?? {}) as Partial<ModelRow & { kind: 'model' }>;
  return kind === 'model' && uri instanceof vscode.Uri ? uri : value;
}

/** What carries out commands. The user asked for it, so what goes wrong is said in a message. */
export function commandRunner(context: CommandContext): RunCommand {
  return async (name, values) => {
    try {
      await commands[name](context, ...values.map(asUri));
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      context.log.error(error instanceof Error ? error : String(error));
      const message = error instanceof Error ? error.message : String(error);
      void showError(t('commands.product-prefix', message));
    }
  };
}
