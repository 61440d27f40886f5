/**
 * Everything that runs in Node.js, bundled as one file (dist/core.js) whose parts are loaded when they are asked for. The files beside
 * this one are the doors to it: what Node.js, editors, worker threads and other programs start.
 */

export const language = () => import('../../host/src/language');
export const commandLine = () => import('../../cli/src/run');
export const languageServer = () => import('../../server/src/main');
export const scanWorker = () => import('../../host/src/scanWorker');
export const machine = () => import('../../host/src/nodeMachine');
export const modelTasks = () => import('../../host/src/modelTasks');
export const convertTask = () => import('../../host/src/convertTask');
export const judgeTask = () => import('../../host/src/judgeTogether');
export const documentTasks = () => import('../../host/src/documentTasks');
export const workspaceTasks = () => import('../../host/src/workspaceTasks');
export const fleet = () => import('../../fleet/src/main');
export const fleetScan = () => import('../../fleet/src/scanChild');
export const library = () => import('./library');
