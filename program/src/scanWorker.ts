import type * as modelTasks from '../../host/src/modelTasks';
import type scan from '../../host/src/scanWorker';
import type * as workspaceTasks from '../../host/src/workspaceTasks';
import { languageOfEnvironment } from '../../l10n/languages';
import { openCore } from './openCore';

/* The door of worker threads. What was compiled is kept when the first task is done: nothing tells a thread that it ends. */

const { exports: core, keep } = openCore('worker');

/** The language of whoever started the thread. English, which every message has, is not loaded twice. */
const language = languageOfEnvironment(process.env);
const spoken = language === 'en' ? undefined : core.language().then(({ speak }) => speak(language));

const task =
  <Name extends 'bytes' | 'convert' | 'explain' | 'statistics' | 'tensors' | 'values'>(name: Name) =>
  async (given: Parameters<(typeof modelTasks)[Name]>[0]) => {
    await spoken;
    const tasks = await core.modelTasks();
    const answer = await (tasks[name] as (given: unknown) => Promise<unknown>)(given);
    keep();
    return answer;
  };

export default async function (given: Parameters<typeof scan>[0]): ReturnType<typeof scan> {
  await spoken;
  const worker = await core.scanWorker();
  const reports = await worker.default(given);
  keep();
  return reports;
}
export const bytes = task('bytes');
export const convert = task('convert');
export const explain = task('explain');
export const statistics = task('statistics');
export const tensors = task('tensors');
export const values = task('values');

const workspaceTask =
  <Name extends 'workspaceFiles' | 'judgeReports'>(name: Name) =>
  async (given: Parameters<(typeof workspaceTasks)[Name]>[0]) => {
    const tasks = await core.workspaceTasks();
    const answer = await (tasks[name] as (given: unknown) => Promise<unknown>)(given);
    keep();
    return answer;
  };
export const workspaceFiles = workspaceTask('workspaceFiles');
export const judgeReports = workspaceTask('judgeReports');
