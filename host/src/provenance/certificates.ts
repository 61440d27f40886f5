import { type KeyObject, X509Certificate } from 'node:crypto';
import { X509Certificate as ParsedCertificate } from '@sigstore/core';
import { SignatureError } from '../../../engine/src/provenance/signatureError';
import { t } from '../../../l10n/messages';

/** Extensions whose meaning is looked at, or that say nothing about who may sign: usage, names, constraints, policies. */
const understood = new Set(['2.5.29.15', '2.5.29.17', '2.5.29.19', '2.5.29.32', '2.5.29.37']);
const codeSigning = '1.3.6.1.5.5.7.3.3';

interface Certificate {
  readonly x509: X509Certificate;
  readonly parsed: ParsedCertificate;
}

/** The certificates of a PEM file. @throws SyntaxError where there is none. */
export function readCertificates(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw new SyntaxError('no certificate in PEM');
  return blocks.map((block) => new X509Certificate(block));
}

/**
 * The key of a chain's first certificate, if a path of valid certificates leads from it to a trusted one, and it may sign. What a
 * path needs is from RFC 5280, section 6.1, without policies and name constraints: certificates that insist on those are refused.
 * @param chain DER, the signer's first, others in any order; nothing in it is trusted.
 * @throws SignatureError
 */
export function signerOf(
  chain: readonly Buffer[],
  trusted: readonly X509Certificate[],
  now: Date,
): KeyObject {
  const certificates = chain.map(parse);
  const anchors = trusted.map((certificate) => parse(certificate.raw));
  const [leaf] = certificates;
  const path = pathTo(anchors, leaf, certificates);
  if (path === undefined) untrusted(t('certificates.no-trusted-chain', subjectOf(leaf)));
  for (const certificate of path) checkTime(certificate, now);
  for (const certificate of path) checkExtensions(certificate);
  const mayUse =
    leaf.parsed.extKeyUsage?.digitalSignature === true || (leaf.x509.keyUsage ?? []).includes(codeSigning);
  if (!mayUse) untrusted(t('certificates.certificate-not-for-signing', subjectOf(leaf)));
  return leaf.x509.publicKey;
}

/**
 * The shortest path from a certificate to a trusted one. Each certificate is looked at once: among many that could all have issued
 * each other there is nothing to search for.
 */
function pathTo(
  anchors: readonly Certificate[],
  leaf: Certificate,
  others: readonly Certificate[],
): Certificate[] | undefined {
  const isAnchor = ({ x509 }: Certificate) => anchors.some((anchor) => anchor.x509.raw.equals(x509.raw));
  const seen = new Set([leaf]);
  const open = [[leaf]];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const [last, below] = [path[path.length - 1], path.length - 1];
    if (isAnchor(last)) return path;
    for (const candidate of [...anchors, ...others]) {
      if (seen.has(candidate) || !issued(candidate, last, below)) continue;
      seen.add(candidate);
      open.push([...path, candidate]);
    }
  }
  return undefined;
}

function parse(bytes: Buffer): Certificate {
  const der = Buffer.from(bytes);
  try {
    return { x509: new X509Certificate(der), parsed: ParsedCertificate.parse(der) };
  } catch {
    throw new SignatureError('malformed', t('common.unreadable-certificate'));
  }
}

/** True where `issuer` is an authority, may sign certificates with `below` authorities under it, and signed this one. */
function issued(issuer: Certificate, certificate: Certificate, below: number): boolean {
  const { extKeyUsage, extBasicConstraints } = issuer.parsed;
  if (!issuer.x509.ca || (extKeyUsage !== undefined && !extKeyUsage.keyCertSign)) return false;
  const longest = extBasicConstraints?.pathLenConstraint;
  if (longest !== undefined && longest < below) return false;
  try {
    return certificate.x509.checkIssued(issuer.x509) && certificate.x509.verify(issuer.x509.publicKey);
  } catch {
    return false;
  }
}

function checkTime(certificate: Certificate, now: Date): void {
  const { notBefore, notAfter } = certificate.parsed;
  if (notAfter < now)
    untrusted(t('certificates.certificate-expired', subjectOf(certificate), notAfter.toISOString()));
  if (notBefore > now)
    untrusted(t('certificates.certificate-not-yet-valid', subjectOf(certificate), notBefore.toISOString()));
}

function checkExtensions(certificate: Certificate): void {
  for (const { oid, critical } of certificate.parsed.extensions.map(extensionOf))
    if (critical && !understood.has(oid))
      untrusted(t('certificates.unsupported-critical-extension', subjectOf(certificate), oid));
}

/** An extension is an identifier, perhaps a boolean, and a value. */
function extensionOf(extension: ParsedCertificate['extensions'][number]): { oid: string; critical: boolean } {
  const [identifier, second] = extension.subs;
  return { oid: identifier.toOID(), critical: extension.subs.length === 3 && second.toBoolean() };
}

function subjectOf({ x509 }: Certificate): string {
  return x509.subject.replaceAll('\n', ', ');
}

function untrusted(message: string): never {
  throw new SignatureError('untrusted', message);
}
