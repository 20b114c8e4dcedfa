import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** IPv4 of this machine, of private networks and carriers, for examples and trials, for many at once, and reserved. */
const NOT_PUBLIC_4 = blocks('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Where a machine in the cloud asks for its own secrets: 169.254.169.254, and the one below.
  ['169.254.0.0', 16],
  ['168.63.129.16', 32],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
])

/** All of IPv6 that is given to anybody; what else there is belongs to networks, machines and groups. */
const GIVEN_6 = blocks('ipv6', [['2000::', 3]])

/** Protocols, among them Teredo (2001::/32); examples; 6to4, which leads wherever the IPv4 inside it does. */
const NOT_PUBLIC_6 = blocks('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

/** IPv6 that stands for an IPv4 in its last 32 bits: mapped by the machine, or by a gateway (NAT64). */
const HOLDS_4 = blocks('ipv6', [
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
])

function blocks(family: 'ipv4' | 'ipv6', networks: readonly (readonly [address: string, bits: number])[]): BlockList {
  const list = new BlockList()
  for (const [address, bits] of networks) list.addSubnet(address, bits, family)
  return list
}

/** Whether an IP address belongs to a machine that everybody can reach; what is no IP address does not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !NOT_PUBLIC_4.check(address, 'ipv4')
  // A zone (`fe80::1%eth0`) is part of no address that everybody can reach.
  if (!isIPv6(address) || address.includes('%')) return false
  if (HOLDS_4.check(address, 'ipv6')) return isPublicAddress(inner4(address))
  return GIVEN_6.check(address, 'ipv6') && !NOT_PUBLIC_6.check(address, 'ipv6')
}

/** The IPv4 in the last 32 bits: `93.184.216.34` of `::ffff:5db8:d822`. */
function inner4(address: string): string {
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const groups = written.split(':').slice(-2)
  return groups
    .flatMap((group) => {
      // Nothing stands for zeros, as in `64:ff9b::`.
      const bits = Number.parseInt(group || '0', 16)
      return [bits >> 8, bits & 255]
    })
    .join('.')
}
