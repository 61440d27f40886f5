import type { Finding } from '../../../engine/src/finding';
import { type JudgedLoad, judgeByFile } from '../../../engine/src/python/flow/loadVerdicts';
import type { Unit } from '../documents/documents';
import type { LoadedFiles } from './loadedFiles';
import type { ModelScans } from './modelScans';

/** Judges findings on calls that load a file by the file's verdict, where it was scanned in this session. */
export class LoadVerdicts {
  constructor(
    private readonly files: LoadedFiles,
    private readonly scans: ModelScans,
  ) {}

  async judge(unit: Unit, findings: readonly Finding[]): Promise<readonly Finding[]> {
    if (findings.length === 0 || !this.scans.hasScanned) return findings;
    const loads: JudgedLoad[] = [];
    for (const { load, uri } of await this.files.inUnit(unit)) {
      const scanned = this.scans.lastOf(uri);
      if (scanned === undefined) continue;
      const { verdict, complete } = scanned;
      loads.push({ location: load.location, path: load.path, verdict, complete });
    }
    return judgeByFile(findings, loads);
  }
}
