import { BlockList, isIP } from 'node:net';
import { t } from '../../../l10n/messages';

/** What keeps a remote file from being read, in one sentence; ids are stable and kebab case. */
export class RemoteError extends Error {
  constructor(
    readonly id: string,
    message: string,
  ) {
    super(message);
    this.name = 'RemoteError';
  }
}

/** Where an address leads: to this machine, to its surroundings, or anywhere. */
export type Scope = 'public' | 'loopback' | 'private';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/** What is not globally reachable, by IANA's special-purpose registries, and multicast. */
const local = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  local.addSubnet(network, prefix);

/** The only part of IPv6 that is given out for use on the internet; transition formats inside it hide an IPv4 address. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
const hidden = new BlockList();
hidden.addSubnet('2001::', 23, 'ipv6');
hidden.addSubnet('2001:db8::', 32, 'ipv6');
hidden.addSubnet('2002::', 16, 'ipv6');
hidden.addSubnet('3fff::', 20, 'ipv6');

/** The scope of an IP address; `private` for everything that is not known to be public. */
export function scopeOf(address: string): Scope {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return scopeOf(mapped);
  switch (isIP(plain)) {
    case 4:
      return loopback.check(plain) ? 'loopback' : local.check(plain) ? 'private' : 'public';
    case 6:
      if (loopback.check(plain, 'ipv6')) return 'loopback';
      return global.check(plain, 'ipv6') && !hidden.check(plain, 'ipv6') ? 'public' : 'private';
    default:
      return 'private';
  }
}

function isLocalhost(hostname: string): boolean {
  return /(?:^|\.)localhost\.?$/i.test(hostname);
}

/** The scope that a URL names by itself: of a literal address or localhost. Undefined for other names, which must be looked up. */
export function namedScope({ hostname }: URL): Scope | undefined {
  if (isLocalhost(hostname)) return 'loopback';
  return isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? undefined : scopeOf(hostname);
}

/**
 * Which addresses requests for one file may go to. The host that the user named may be anywhere. Where a redirect leads must be
 * public, or of the scope that the user's own URL names by itself, so that no server can make this machine ask its surroundings.
 */
export class AddressGuard {
  constructor(private readonly given: URL) {}

  /** @throws RemoteError where the URL must not be asked, as far as that can be said before its name is looked up. */
  checkUrl(url: URL): void {
    const scope = namedScope(url);
    if (url.protocol === 'http:' ? scope !== 'loopback' : url.protocol !== 'https:') {
      throw new RemoteError('insecure-address', t('address.insecure-address', url.origin));
    }
    if (scope !== undefined) this.checkScope(url.hostname, scope);
  }

  /** @throws RemoteError where a name led to an address that must not be asked. */
  checkAddress(hostname: string, address: string): void {
    const scope = scopeOf(address);
    // A name below localhost may have http, so it has to be this machine.
    if (isLocalhost(hostname) && scope !== 'loopback')
      throw new RemoteError('private-address', t('address.not-this-machine', hostname));
    this.checkScope(hostname, scope);
  }

  private checkScope(hostname: string, scope: Scope): void {
    if (scope === 'public' || hostname === this.given.hostname || scope === namedScope(this.given)) return;
    throw new RemoteError('private-address', t('address.private-redirect', hostname));
  }
}
