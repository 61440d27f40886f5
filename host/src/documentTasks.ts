import { resolve } from 'node:path';
import type { AnalysisContext, DocumentReport } from '../../engine/src/analysis/context';
import {
  analyzeOpen as analyze,
  analyzeStored as analyzeNotebook,
  type OpenDocument,
  type StoredNotebook,
} from '../../engine/src/analysis/openDocument';
import type { AdvisoryData } from '../../engine/src/dependencies/advisories/memory';
import type { Limits } from '../../engine/src/limits';
import type { ProjectVerification } from '../../engine/src/pipelines/verification';
import type { Platform } from '../../engine/src/platform';
import { findLoads as find, type ModelLoad } from '../../engine/src/python/flow/loads';
import type { SourcePart } from '../../engine/src/text/source';
import { advisoriesOf } from './advisories/given';
import type { Machine } from './machine';
import { projectFunctions } from './projectFunctions';

/*
 * What worker threads do with documents that an editor has open and that would keep the language server from answering. Each is a task of the
 * scan worker, as those of modelTasks.ts are.
 */

/** What an analysis goes by that travels between threads. */
type Facts = Omit<
  AnalysisContext,
  'platform' | 'cancel' | 'meter' | 'advisories' | 'verification' | 'functions' | 'memory'
>;

/** What every analysis takes. */
export interface AnalysisTask {
  readonly facts: Facts;
  /** What the project has that verifies models, where the document may serve one. */
  readonly verification?: ProjectVerification | undefined;
  /** An export of advisories, and what services said. */
  readonly advisoryFile?: string | undefined;
  readonly learnt?: AdvisoryData | undefined;
  /** False where nothing beside the document may be read: the workspace is not trusted. */
  readonly mayReadBeside: boolean;
  readonly cancelled: Int32Array;
}

export interface AnalyzeOpenTask extends AnalysisTask {
  readonly open: OpenDocument;
}

export interface AnalyzeStoredTask extends AnalysisTask {
  readonly path: string;
  /** The notebook as it is on disk. */
  readonly stored: string;
}

export interface FindLoadsTask {
  readonly path: string;
  readonly parts: readonly SourcePart[];
  readonly limits: Limits;
  readonly cancelled: Int32Array;
}

/** Analyses a document, as the server does with those that are small. */
export async function analyzeOpen(task: AnalyzeOpenTask, machine: Machine): Promise<DocumentReport> {
  return analyze(task.open, await contextOf(task, machine));
}

/** Analyses a notebook as it is stored. */
export async function analyzeStored(task: AnalyzeStoredTask, machine: Machine): Promise<StoredNotebook> {
  return analyzeNotebook(task.path, task.stored, await contextOf(task, machine));
}

async function contextOf(task: AnalysisTask, machine: Machine): Promise<AnalysisContext> {
  const { facts, verification } = task;
  return {
    ...facts,
    platform: task.mayReadBeside ? machine.platform : alone(machine.platform),
    cancel: cancelOf(task),
    advisories: await advisoriesOf(task, machine),
    ...(verification === undefined ? {} : { verification: async () => verification }),
    // Read anew: modules may have been saved since the last document.
    functions: task.mayReadBeside
      ? (path, text) => projectFunctions(facts.limits, machine).of(resolve(path), text)
      : undefined,
  };
}

/** Finds the calls of a document that load models. */
export function findLoads(task: FindLoadsTask, { platform }: Machine): Promise<readonly ModelLoad[]> {
  return find(task.path, task.parts, { platform, limits: task.limits, cancel: cancelOf(task) });
}

/** The same platform for who may not read anything beside the document. One object each: parsers are kept by it. */
function alone(platform: Platform): Platform {
  let known = withoutFiles.get(platform);
  if (known === undefined) {
    const { readText: _, linkOf: __, digestOf: ___, ...rest } = platform;
    known = rest;
    withoutFiles.set(platform, known);
  }
  return known;
}

const withoutFiles = new WeakMap<Platform, Platform>();

function cancelOf({ cancelled }: { readonly cancelled: Int32Array }) {
  return {
    get cancelled() {
      return Atomics.load(cancelled, 0) !== 0;
    },
  };
}
