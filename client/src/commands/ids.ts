/** Ids of the commands in package.json. */
export const commandIds = {
  scanModel: 'secureMl.scanModel',
  showReport: 'secureMl.showReport',
  restartServer: 'secureMl.restartServer',
  showLog: 'secureMl.showLog',
} as const;
