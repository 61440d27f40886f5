import { type KeyObject, X509Certificate } from 'node:crypto';
import { X509Certificate as ParsedCertificate } from '@sigstore/core';
import { SignatureError } from '../../../engine/src/provenance/signatureError';
import { t } from '../../../l10n/messages';

/** Extensions whose meaning is looked at, or that say nothing about who may sign: usage, names, constraints, policies. */
const understood = new Set(['2.5.29.15', '2.5.29.17', '2.5.29.19', '2.5.29.32', '2.5.29.37']);
const codeSigning = '1.3.6.1.5.5.7.3.3';

/** RSA and ECDSA with SHA-256, -384 and -512, Ed25519 and Ed448. Source: RFC 4055, RFC 5758, RFC 8410. */
const strongSignatures = new Set([
  '1.2.840.113549.1.1.11',
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
  '1.2.840.10045.4.3.2',
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
  '1.3.101.112',
  '1.3.101.113',
]);
const probabilistic = '1.2.840.113549.1.1.10';
const strongDigests = new Set(['2.16.840.1.101.3.4.2.1', '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3']);
/** Bits of an RSA key. */
const leastModulus = 2048;

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
  for (const certificate of path.slice(0, -1)) checkStrength(certificate);
  if (path.length === 1) checkStrength(leaf);
  if (!maySign(leaf)) untrusted(t('certificates.certificate-not-for-signing', subjectOf(leaf)));
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

/** A certificate that lists purposes, such as serving TLS, is for those alone. `keyUsage` is what Node.js calls the extended one. */
function maySign({ parsed, x509 }: Certificate): boolean {
  return x509.keyUsage === undefined
    ? parsed.extKeyUsage?.digitalSignature === true
    : x509.keyUsage.includes(codeSigning);
}

/** Refuses signatures over digests for which others can be made, and keys that can be found. The anchor itself is trusted as it is. */
function checkStrength(certificate: Certificate): void {
  const [, algorithm] = certificate.parsed.root.subs;
  const [identifier, ...parameters] = algorithm.subs;
  const name = identifier.toOID();
  const isStrong =
    strongSignatures.has(name) ||
    (name === probabilistic && parameters.some((part) => usesStrongDigest(part)));
  if (!isStrong) untrusted(t('certificates.weak-signature', subjectOf(certificate), name));
  const { modulusLength } = certificate.x509.publicKey.asymmetricKeyDetails ?? {};
  if (modulusLength !== undefined && modulusLength < leastModulus)
    untrusted(t('certificates.weak-key', subjectOf(certificate), modulusLength, leastModulus));
}

/** RSASSA-PSS names its digest among its parameters, first; without one it is SHA-1. */
function usesStrongDigest({ subs: [first] }: ParsedCertificate['root']): boolean {
  return first?.tag.number === 0 && strongDigests.has(first.subs[0]?.subs[0]?.toOID() ?? '');
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
