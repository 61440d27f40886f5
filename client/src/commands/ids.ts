/** Ids of the commands: those of package.json, and those that only code actions and the walkthrough name. */
export const commandIds = {
  scanModel: 'secureMl.scanModel',
  scanWorkspace: 'secureMl.scanWorkspace',
  showReport: 'secureMl.showReport',
  explainModel: 'secureMl.explainModel',
  convertModel: 'secureMl.convertModel',
  convertAndLoad: 'secureMl.convertAndLoad',
  refreshDependencies: 'secureMl.refreshDependencies',
  restartServer: 'secureMl.restartServer',
  showLog: 'secureMl.showLog',
  openWalkthrough: 'secureMl.openWalkthrough',
  sampleScan: 'secureMl.sampleScan',
  sampleFix: 'secureMl.sampleFix',
  sampleConvert: 'secureMl.sampleConvert',
  clearOutputs: 'secureMl.clearOutputs',
  copySecret: 'secureMl.copySecret',
  ignoreFinding: 'secureMl.ignoreFinding',
} as const;
