import { existsSync } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AdvisoryClient, usualAdvisoryServices } from '../../host/src/advisories/advisoryClient';
import { cacheFolder } from '../../host/src/diskCache';
import { FolderConfigurations } from '../../host/src/folderConfigurations';
import { folderReader } from '../../host/src/folderReader';
import { cachedCommits } from '../../host/src/hubCache';
import { keptReportsPath } from '../../host/src/keptReports';
import { speak } from '../../host/src/language';
import { nodeMachine } from '../../host/src/nodeMachine';
import { nodePlatform } from '../../host/src/nodePlatform';
import { openProjects } from '../../host/src/nodeProjects';
import { replaceFile, replaceFileIn } from '../../host/src/replaceFile';
import { ruleHelp } from '../../host/src/rulePages';
import { ScanPool } from '../../host/src/scanPool';
import { openThreads } from '../../host/src/scanThreads';
import { TagClient, usualTagService } from '../../host/src/tags/tagClient';
import { loadFolderConfiguration } from '../../host/src/workspace';
import { languageOf, languageOfEnvironment } from '../../l10n/languages';
import type { ServerHost } from './host';

/** On Linux, threads of low priority take what is left of all processors; elsewhere one is left to what people wait for. */
function backgroundThreads(): number {
  const all = availableParallelism();
  return process.platform === 'linux' ? all : Math.max(1, all - 1);
}

/** The server's host under Node.js; `folder` holds the bundled scanWorker.js. */
export function nodeHost(folder: string, version: string): ServerHost {
  return {
    platform: nodePlatform,
    version,
    speak: (locale) =>
      void speak(locale === undefined ? languageOfEnvironment(process.env) : (languageOf(locale) ?? 'en')),
    ruleHelp,
    diskPath(uri) {
      if (!/^file:/i.test(uri)) return undefined;
      try {
        return fileURLToPath(uri);
      } catch {
        // Not every text that begins like a file URI is one: `file:///%00`, or another machine's.
        return undefined;
      }
    },
    uriOf: (path) => pathToFileURL(path).href,
    openConfigurations: async (folder, voice) =>
      FolderConfigurations.open(folder, voice, { load: loadFolderConfiguration }),
    async writeReport(report, format, paths, nameOf) {
      const { writeReport } = await import('../../host/src/writeReport');
      const files = paths.map((path) => ({ path }));
      return writeReport(report, format, files, nodeMachine, nameOf);
    },
    hubCommits: cachedCommits,
    readAdvisories: nodeMachine.readAdvisories,
    openAdvisories: (service, index) =>
      new AdvisoryClient({
        ...usualAdvisoryServices,
        advisories: service,
        index,
        cache: cacheFolder('advisories'),
      }),
    openProjects,
    openTags: (host) => new TagClient({ ...usualTagService, host, cache: cacheFolder('tags') }),
    ...folderReader,
    replaceText: async (path, text) => replaceFile(path, text),
    keptReportsPath,
    keepText: replaceFileIn,
    isThere: existsSync,
    async kindOf(path) {
      try {
        const stats = await stat(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : undefined;
      } catch {
        return undefined;
      }
    },
    async isWithin(folder, path) {
      const parts = relative(folder, path).split(sep);
      if (parts[0] === '..' || isAbsolute(parts.join(sep))) return false;
      try {
        for (let at = folder, next = 0; next < parts.length; next++) {
          at = join(at, parts[next]);
          if ((await lstat(at)).isSymbolicLink()) return false;
        }
        return true;
      } catch {
        // What is not there cannot be read either.
        return false;
      }
    },
    async sizeOf(path) {
      try {
        return (await stat(path)).size;
      } catch {
        return 0;
      }
    },
    openScanner(cacheFolder, isBackground = false) {
      const threads = isBackground ? backgroundThreads() : availableParallelism();
      const pool = new ScanPool(
        openThreads(join(folder, 'scanWorker.js'), threads, isBackground),
        cacheFolder,
      );
      return {
        check: (files, settings, cancelled, onProgress) => pool.check(files, settings, cancelled, onProgress),
        ask: (name, task) => pool.ask(name, task),
        close: () => pool.close(),
      };
    },
  };
}
