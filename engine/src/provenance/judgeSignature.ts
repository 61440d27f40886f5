import { t } from '../../../l10n/messages';
import { type Finding, fileStart, type Severity } from '../finding';
import type { Platform } from '../platform';
import { pushAll } from '../pushAll';
import { finishFinding } from '../rule';
import { rule } from '../rules/provenance/model-signature';
import type { SignedManifest, SignedRange } from './statement';

/** What stands at a name below a signed model. */
export interface PlacedFile {
  /** As reports show it. */
  readonly path: string;
  /** A symbolic link that was not followed: `link` because the signer followed none, `outside` because it leads elsewhere. */
  readonly link?: 'link' | 'outside';
  /** Bytes; undefined where it could not be read. */
  readonly size?: number | undefined;
  /** Digests of the stretches that the signature names, in their order; undefined where it names none or they could not be read. */
  readonly digests?: readonly string[] | undefined;
}

export interface SignatureContext {
  readonly platform: Platform;
  /** The signature, as reports show it. */
  readonly signaturePath: string;
  /** Files that the signature does not name are no finding. */
  readonly allowUnsigned: boolean;
  /** Severity that the configuration gives a rule. */
  readonly severityOf: (ruleId: string) => Severity | 'off' | undefined;
}

/** What a signature makes of what is there. */
export interface SignatureJudgement {
  readonly findings: readonly Finding[];
  /** Names of files whose every byte was signed. */
  readonly verified: ReadonlySet<string>;
}

/** Compares the files of a model (without what is ignored) with what its signer says. */
export function judgeSignature(
  manifest: SignedManifest,
  present: ReadonlyMap<string, PlacedFile>,
  context: SignatureContext,
): SignatureJudgement {
  const findings: Finding[] = [];
  const verified = new Set<string>();
  const add = (path: string, identity: string, message: string) =>
    pushAll(findings, signatureFinding(path, identity, message, context));
  for (const [name, ranges] of manifest.files) {
    const file = present.get(name);
    if (file === undefined)
      add(context.signaturePath, `missing ${name}`, t('judge-signature.signed-file-missing', name));
    else if (file.link !== undefined) add(file.path, `link ${name}`, linkMessage(file.link));
    else if (file.digests !== undefined && !isSame(file, ranges))
      add(file.path, `changed ${name} ${file.digests.join()}`, changedMessage(file.digests, ranges));
    else if (file.digests !== undefined) verified.add(name);
  }
  for (const [name, file] of present) {
    if (manifest.files.has(name) || context.allowUnsigned) continue;
    if (file.link !== undefined) add(file.path, `link ${name}`, linkMessage(file.link));
    // Cut into stretches, an empty file has none.
    else if (!(manifest.sharded && file.size === 0))
      add(file.path, `unsigned ${name}`, t('judge-signature.file-not-signed'));
  }
  return { findings, verified };
}

/** One finding about a signature; none where the configuration switches the rule off. */
export function signatureFinding(
  path: string,
  identity: string,
  message: string,
  { platform, severityOf }: Pick<SignatureContext, 'platform' | 'severityOf'>,
): Finding[] {
  const severity = severityOf(rule.meta.id);
  if (severity === 'off') return [];
  const draft = { location: { path, ...fileStart }, identity, message };
  return [finishFinding(rule.meta, severity === undefined ? draft : { ...draft, severity }, platform)];
}

function isSame({ size, digests = [] }: PlacedFile, ranges: readonly SignedRange[]): boolean {
  const end = ranges.at(-1)?.end;
  return (
    (end === undefined || end === size) &&
    digests.length === ranges.length &&
    ranges.every(({ digest }, index) => digest === digests[index])
  );
}

function changedMessage(digests: readonly string[], ranges: readonly SignedRange[]): string {
  return ranges.length === 1 && ranges[0].end === undefined
    ? t('judge-signature.signed-digest-differs', digests[0] ?? '', ranges[0].digest)
    : t('judge-signature.signed-shards-differ');
}

function linkMessage(link: 'link' | 'outside'): string {
  return link === 'link'
    ? t('judge-signature.symlink-not-signed')
    : t('judge-signature.symlink-leaves-model');
}
