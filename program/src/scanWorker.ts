import type { Machine } from '../../host/src/machine';
import type scan from '../../host/src/scanWorker';
import { languageOfEnvironment } from '../../l10n/languages';
import { openCore } from './openCore';

/* The door of worker threads. What was compiled is kept when the first task is done: nothing tells a thread that it ends. */

const { exports: core, keep } = openCore('worker');

/** The language of whoever started the thread. English, which every message has, is not loaded twice. */
const language = languageOfEnvironment(process.env);
const spoken = language === 'en' ? undefined : core.language().then(({ speak }) => speak(language));

// Most threads scan: the reader is loaded while whoever started the thread finds the files.
const scanWorker = core.scanWorker();

export default async function (given: Parameters<typeof scan>[0]): ReturnType<typeof scan> {
  await spoken;
  const worker = await scanWorker;
  const reports = await worker.default(given);
  keep();
  return reports;
}

/** A task by its name: what carries it out is loaded for the first. */
function task<Tasks, Name extends keyof Tasks>(load: () => Promise<Tasks>, name: Name) {
  return async (given: unknown): Promise<unknown> => {
    await spoken;
    const { nodeMachine } = await core.machine();
    const answer = await ((await load())[name] as (given: unknown, machine: Machine) => unknown)(
      given,
      nodeMachine,
    );
    keep();
    return answer;
  };
}

export const bytes = task(core.modelTasks, 'bytes');
export const convert = task(core.convertTask, 'convert');
export const explain = task(core.modelTasks, 'explain');
export const statistics = task(core.modelTasks, 'statistics');
export const tensors = task(core.modelTasks, 'tensors');
export const values = task(core.modelTasks, 'values');
export const walkPaths = task(core.workspaceTasks, 'walkPaths');
export const workspaceFiles = task(core.workspaceTasks, 'workspaceFiles');
export const judgeReports = task(core.judgeTask, 'judgeReports');
export const analyzeOpen = task(core.documentTasks, 'analyzeOpen');
export const analyzeStored = task(core.documentTasks, 'analyzeStored');
export const findLoads = task(core.documentTasks, 'findLoads');
