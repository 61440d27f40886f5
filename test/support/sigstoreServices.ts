import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { X509Certificate } from '@sigstore/core';
import { fulcioHandler, initializeCA, initializeTLog, rekorHandler } from '@sigstore/mock';
import { serve, type TestServer } from './httpServer';

/** A certificate authority and a log on this machine that speak the protocols of Fulcio and Rekor. */
export interface SigstoreServices {
  readonly server: TestServer;
  /** What trusts them: a `trusted_root.json`. */
  readonly trustedRoot: object;
  /** An identity token; nobody has signed it, and these services do not ask. */
  token(identity: string, issuer: string): string;
}

export async function startSigstore(): Promise<SigstoreServices> {
  const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [caKeys, ctKeys, logKeys] = [newKeys(), newKeys(), newKeys()];
  const ctLog = certificateLog(ctKeys);
  const ca = await initializeCA(caKeys, ctLog);
  const log = await initializeTLog('https://log.example.org', logKeys);
  const handlers = [
    fulcioHandler(ca),
    rekorHandler({ publicKey: log.publicKey, log: (entry) => log.log(asLogged(entry as Proposed)) }),
  ];
  const server = await serve(async (request, response) => {
    const handler = handlers.find(({ path }) => path === request.url);
    const {
      statusCode,
      response: body,
      contentType,
    } = handler === undefined
      ? { statusCode: 404, response: 'no such service', contentType: undefined }
      : await handler.fn(await bodyOf(request));
    response.writeHead(statusCode, { 'Content-Type': contentType ?? 'text/plain' }).end(body);
  });
  const validFor = { start: '2020-01-01T00:00:00Z' };
  const logOf = (url: string, publicKey: Buffer) => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: publicKey.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
  });
  return {
    server,
    trustedRoot: {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [logOf('https://log.example.org', log.publicKey)],
      certificateAuthorities: [
        {
          subject: { organization: 'example.org', commonName: 'Example' },
          uri: server.origin,
          certChain: { certificates: [{ rawBytes: Buffer.from(ca.rootCertificate).toString('base64') }] },
          validFor,
        },
      ],
      ctlogs: [logOf('https://ct.example.org', ctLog.publicKey)],
      timestampAuthorities: [],
    },
    token: (identity, issuer) =>
      [{ alg: 'none' }, { sub: identity, email: identity, email_verified: true, iss: issuer }, {}]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.'),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

interface Proposed {
  readonly kind: string;
  readonly apiVersion: string;
  readonly spec: { readonly proposedContent?: { readonly envelope: string; readonly verifiers: string[] } };
}

/** What Rekor keeps of an envelope: digests and signatures, where the package's log keeps all that it was sent. */
function asLogged({ kind, apiVersion, spec }: Proposed): object {
  if (spec.proposedContent === undefined) return { kind, apiVersion, spec };
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: { sig: string }[] };
  const hash = (bytes: Buffer) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(bytes).digest('hex'),
  });
  return {
    kind,
    apiVersion,
    spec: {
      envelopeHash: hash(Buffer.from(envelope)),
      payloadHash: hash(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }, index) => ({ signature: sig, verifier: verifiers[index] })),
    },
  };
}

/**
 * A log of certificates (RFC 6962, 3.2). That of the package writes empty signatures with the versions of its own packages that are
 * installed.
 */
function certificateLog({ privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject }) {
  const open = publicKey.export({ type: 'spki', format: 'der' });
  const logID = createHash('sha256').update(open).digest();
  const number = (value: number | bigint, bytes: number) =>
    Buffer.from(
      BigInt(value)
        .toString(16)
        .padStart(2 * bytes, '0'),
      'hex',
    );
  return {
    publicKey: open,
    logID,
    async log(certificate: ArrayBuffer, issuer: ArrayBuffer): Promise<ArrayBuffer> {
      const body = X509Certificate.parse(Buffer.from(certificate)).tbsCertificate.toDER();
      const time = number(Date.now(), 8);
      const noExtensions = number(0, 2);
      const entry = [
        number(0, 2),
        time,
        number(1, 2),
        Buffer.from(issuer),
        number(body.length, 3),
        body,
        noExtensions,
      ];
      const signature = sign('sha256', Buffer.concat(entry), privateKey);
      const algorithm = Buffer.from([4, 3]);
      const stamp = [
        number(0, 1),
        logID,
        time,
        noExtensions,
        algorithm,
        number(signature.length, 2),
        signature,
      ];
      const made = Buffer.concat(stamp);
      return Uint8Array.from(Buffer.concat([number(made.length, 2), made])).buffer;
    },
  };
}
