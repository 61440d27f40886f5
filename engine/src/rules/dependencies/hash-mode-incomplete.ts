import { t } from '../../../../l10n/messages';
import type { DependencyRule } from '../../dependencies/dependencyRule';
import { pinnedVersion } from '../../dependencies/pins';
import { normalisedName, type Requirement } from '../../dependencies/requirement';
import type { Fix } from '../../finding';

/** More would no longer be read by anybody. */
const maxHashes = 200;

export const rule: DependencyRule = {
  meta: {
    id: 'hash-mode-incomplete',
    code: 'SML503',
    family: 'dependencies',
    severity: 'medium',
    cwe: 'CWE-353',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: ['application'],
    *check({ manifest, project, edit, text }) {
      if (manifest.ecosystem !== 'pip') return;
      const all = [
        ...manifest.requirements,
        ...project.included
          .filter(({ kind }) => kind === 'requirement')
          .flatMap((file) => file.manifest.requirements),
      ];
      // One hash switches hashes on for the whole install.
      const isOn =
        all.some(({ hashes }) => hashes.length > 0) ||
        manifest.options.some(({ name }) => name === '--require-hashes');
      if (!isOn) return;
      for (const requirement of manifest.requirements) {
        const { name, start, end, hashes, source, specifier } = requirement;
        if (hashes.length > 0) continue;
        const why =
          source.kind === 'local' || source.kind === 'vcs'
            ? t('hash-mode-incomplete.source-without-hash')
            : t('hash-mode-incomplete.package-without-hash', name);
        const version = pinnedVersion(specifier);
        const known = project.hashes.get(`${normalisedName(name)}==${version}`);
        const fix =
          source.kind === 'index' && known !== undefined ? addHashes(requirement, known) : undefined;
        yield { start, end, message: why, ...(fix === undefined ? {} : { fixes: [fix] }) };
      }

      function addHashes({ end }: Requirement, hashes: readonly string[]): Fix | undefined {
        if (hashes.length === 0 || hashes.length > maxHashes) return undefined;
        const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
        const added = hashes.map((hash) => ` \\${lineBreak}    --hash=${hash}`).join('');
        return { title: t('hash-mode-incomplete.add-hashes'), edits: [edit(end, end, added)], safe: true };
      }
    },
  },
};
