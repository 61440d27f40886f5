import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { LimitError } from '../../limits';
import { decodePython, unreadEncoding } from '../../python/sourceText';
import { rule as dangerousComponent } from '../../rules/models/model-dangerous-component';
import { rule as embeddedCode } from '../../rules/models/model-embedded-code';
import { rule as unreviewedComponent } from '../../rules/models/model-unreviewed-component';
import { type Payload, payloadOfTexts } from '../aims/payload';
import type { ModelScan } from '../scan/modelScan';
import { type ArchiveAct, actsIn } from './archivePython';
import type { ZipEntry } from './zip/directory';

/*
 * Archives that are made to carry Python: TorchServe's .mar, whose handler the server imports, and torch.package, whose modules
 * unpickling imports. Code is expected there, and is judged by the same rules as any other code.
 */

/** Names that one sentence lists. */
const maxNamed = 5;

/** True for formats whose loader runs Python from the archive. */
export function carriesCode(format: string): boolean {
  return format === 'torchserve-mar' || format === 'torch-package';
}

/** True for members that are Python text. */
export function isPythonSource(name: string): boolean {
  return /\.py$/i.test(name);
}

/** Names that the Python members of an archive can be imported by. */
export function modulesOf(entries: readonly ZipEntry[]): ReadonlySet<string> {
  const modules = new Set<string>();
  for (const { name } of entries)
    if (isPythonSource(name)) for (const part of name.slice(0, -3).split('/')) modules.add(part);
  return modules;
}

/** Judges a Python member by the code rules, and by what it reaches; `modules` stand beside it. Its own suppression comments do not count: whoever made the archive wrote them. */
export async function scanArchiveCode(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  modules: ReadonlySet<string>,
): Promise<void> {
  const { limits } = scan.options;
  if (source.size > limits.textBytes) throw new LimitError('textBytes');
  scan.spendText(source.size);
  const decoded = decodePython(await source.read(0, source.size));
  if (decoded === undefined) {
    scan.reason('not-text', 'incomplete', t('archive-code.python-member-not-text'), member);
    return;
  }
  const { text, unread } = decoded;
  if (unread !== undefined) {
    const { id, verdict, message } = unreadEncoding(unread);
    scan.reason(id, verdict, message, member);
  }
  const { analyzeDocument } = await import('../../analysis/analyzeDocument');
  const { rules } = await import('../../generated/rules');
  const payload = payloadOfTexts(text);
  const { findings, problems } = await analyzeDocument(member.at(-1) ?? '', text, 'python', {
    ...scan.options,
    inlineSuppressions: false,
    versions: new Map(),
  });
  for (const { id, verdict, message } of problems) scan.reason(id, verdict, message, member);
  for (const { ruleId, fingerprint, location, message, severity, confidence, evidence, effect } of findings) {
    const rule = rules.find(({ meta }) => meta.id === ruleId);
    // Notes, such as on what a server lacks around a model, are for whoever writes the code.
    if (rule === undefined || severity === 'info') continue;
    const { line, column, endLine, endColumn } = location;
    scan.add(
      rule,
      member,
      undefined,
      {
        identity: fingerprint,
        message,
        severity,
        confidence,
        ...(evidence === undefined ? {} : { evidence }),
        ...(effect === undefined ? {} : { effect }),
        payload,
      },
      { line, column, endLine, endColumn },
    );
  }
  // What weighs less than an act, such as a request without a timeout, does not say what the act is.
  const said = new Set(
    findings
      .filter(({ severity }) => severity !== 'info' && severity !== 'low')
      .map(({ location: { line, column } }) => `${line}:${column}`),
  );
  for (const act of await actsIn(scan, text, modules))
    if (act.onLoad || !said.has(`${act.range.line}:${act.range.column}`))
      reportAct(scan, member, act, payload);
  scan.spend(0);
}

function reportAct(scan: ModelScan, member: readonly string[], act: ArchiveAct, payload: Payload): void {
  const { name, effect, onLoad, range, evidence } = act;
  if (!onLoad && scan.allowedGlobals.has(name)) return;
  const message = onLoad
    ? t('archive-code.acts-on-load', name, effect ?? 'code')
    : effect === undefined
      ? t('archive-code.not-understood', name)
      : t('archive-code.code-calls', name);
  scan.add(
    effect === undefined ? unreviewedComponent : dangerousComponent,
    member,
    undefined,
    {
      identity: `code ${evidence}`,
      ...(onLoad ? {} : { severity: 'medium' }),
      message,
      evidence,
      ...(effect === undefined ? {} : { effect }),
      payload,
    },
    range,
  );
}

/** Says what code an archive carries: a note where a server is expected to run it, a finding where loading the model does. */
export function reportArchiveCode(
  scan: ModelScan,
  format: string,
  entries: readonly ZipEntry[],
  member: readonly string[],
): void {
  if (!carriesCode(format)) return;
  const names = entries.map(({ name }) => name);
  const compiled = names.filter((name) => /\.(?:pyc|pyo|pyd|so|dll|dylib)(?:\.\d+)*$/i.test(name));
  if (compiled.length > 0) {
    scan.reason('compiled-code', 'unsupported', t('archive-code.compiled-code', listed(compiled)), member);
  }
  const sources = names.filter(isPythonSource);
  if (sources.length === 0) return;
  if (format === 'torchserve-mar') {
    scan.reason('served-code', 'safe', t('archive-code.served-code', listed(sources)), member);
    return;
  }
  scan.add(embeddedCode, member, undefined, {
    identity: 'torch.package',
    severity: 'medium',
    message: t('archive-code.package-modules', listed(sources)),
    effect: 'code',
  });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, maxNamed).join(', ');
  return names.length > maxNamed ? t('common.list-and-more', shown, names.length - maxNamed) : shown;
}
