/** Ids of the commands: those of package.json, and those that only code actions and links name. */
export const commandIds = {
  scanModel: 'secureMl.scanModel',
  showReport: 'secureMl.showReport',
  explainModel: 'secureMl.explainModel',
  convertModel: 'secureMl.convertModel',
  convertAndLoad: 'secureMl.convertAndLoad',
  refreshDependencies: 'secureMl.refreshDependencies',
  restartServer: 'secureMl.restartServer',
  showLog: 'secureMl.showLog',
  clearOutputs: 'secureMl.clearOutputs',
  copySecret: 'secureMl.copySecret',
  ignoreFinding: 'secureMl.ignoreFinding',
  showRule: 'secureMl.showRule',
  lockModel: 'secureMl.lockModel',
  showModelChanges: 'secureMl.showModelChanges',
} as const;
