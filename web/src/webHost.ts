import { relative } from 'node:path';
import type { Connection } from 'vscode-languageserver';
import { AdvisoryMemory } from '../../engine/src/dependencies/advisories/memory';
import { Projects } from '../../host/src/projects';
import { helpOf } from '../../host/src/ruleHelp';
import { writeReport } from '../../host/src/writeReport';
import { type Language, languageOf } from '../../l10n/languages';
import { t, useTranslations } from '../../l10n/messages';
import type { ServerHost } from '../../server/src/host';
import { ClientFiles } from './clientFiles';
import { openConfigurations } from './configurations';
import { browserMachine } from './machine';
import { pathOf, uriOf } from './paths';
import { BrowserScanner } from './scanner';

/** The server's host in a worker of a browser: files are the client's, and nothing is asked of any network. */
export function webHost(connection: Connection, version: string): ServerHost {
  const files = new ClientFiles(connection);
  const machine = browserMachine(files);
  let language: Language = 'en';
  return {
    platform: machine.platform,
    version,
    speak(locale, texts) {
      language = languageOf(locale ?? 'en') ?? 'en';
      useTranslations(texts ?? {});
    },
    ruleHelp: (ruleId) =>
      helpOf(ruleId, language, async (path) => new TextDecoder().decode(await files.shipped(path))),
    diskPath: pathOf,
    uriOf,
    list: (folder) => files.list(folder),
    readText: (path, maximum) => files.readText(path, maximum),
    openConfigurations: (folder, voice) => openConfigurations(files, folder, voice),
    // Only the client knows, and it answers later.
    isThere: () => true,
    kindOf: async (path) => (await files.stat(path))?.kind,
    sizeOf: async (path) => (await files.stat(path))?.size ?? 0,
    async isWithin(folder, path) {
      const parts = relative(folder, path).split('/');
      if (parts[0] === '..') return false;
      for (let at = folder, next = 0; next < parts.length; next++) {
        at = `${at}/${parts[next]}`;
        const stat = await files.stat(at);
        if (stat === undefined || stat.isLink) return false;
      }
      return true;
    },
    replaceText: (path, text) => files.write(path, text),
    // No folder of a profile is written to: `cacheFolder` is never given.
    keepText: () => {},
    keptReportsPath: (cacheFolder) => cacheFolder,
    openScanner: () => new BrowserScanner(files, machine),
    openProjects: () =>
      new Projects({
        reader: files,
        exists: async (path) => (await files.stat(path)) !== undefined,
        environment: undefined,
        home: '/',
        here: '/',
      }),
    writeReport: (report, format, paths, nameOf) =>
      writeReport(
        report,
        format,
        paths.map((path) => ({ path })),
        machine,
        nameOf,
      ),
    hubCommits: async () => new Map(),
    readAdvisories: machine.readAdvisories,
    openAdvisories: () => ({ memory: new AdvisoryMemory(), lookUp: unreachable }),
    openTags: () => ({ memory: new Map(), lookUp: unreachable }),
  };
}

/** Services are asked by an editor on the desktop only: their answers are kept there. */
async function unreachable() {
  return { problems: [t('web.needs-desktop')], oldest: undefined, asked: true, changed: false };
}
