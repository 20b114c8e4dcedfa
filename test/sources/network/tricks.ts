/** IPv4 addresses that nobody else is to be led to, one of each kind and the ends of some. */
export const PRIVATE_4: readonly string[] =
  `127.0.0.1 127.255.255.254 0.0.0.0 0.255.255.255 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254
  168.63.129.16 100.64.0.1 100.127.255.255 192.0.0.8 192.0.2.1 192.88.99.1 198.18.0.1 198.19.255.255
  198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255`.split(/\s+/)

export const PRIVATE_6: readonly string[] =
  `:: ::1 0:0:0:0:0:0:0:1 fe80::1 febf:ffff::1 fc00::1 fd00:ec2::254 fec0::1 ff02::1 ff05::1:3 100::1 2001:db8::1
  3fff::1 2001::1 2001:10::1 2001:20::1 4000::1 5f00::1`.split(/\s+/)

type Spelling = (bytes: readonly [number, number, number, number]) => string

const hex = (byte: number): string => byte.toString(16)
const pair = (high: number, low: number): string => (high * 256 + low).toString(16)
const whole: (bytes: readonly number[]) => number = (bytes) => bytes.reduce((sum, byte) => sum * 256 + byte, 0)

/** Every way to write four bytes that a browser takes for a host. */
const SPELLINGS: readonly Spelling[] = [
  (bytes) => bytes.join('.'),
  (bytes) => `${bytes.join('.')}.`,
  (bytes) => String(whole(bytes)),
  (bytes) => `0x${whole(bytes).toString(16)}`,
  (bytes) => `0${whole(bytes).toString(8)}`,
  (bytes) => bytes.map((byte) => `0x${hex(byte).padStart(2, '0')}`).join('.'),
  (bytes) => bytes.map((byte) => `0${byte.toString(8)}`).join('.'),
  (bytes) => bytes.map((byte) => `000${byte.toString(8)}`).join('.'),
  ([a, ...rest]) => `${a}.${whole(rest)}`,
  ([a, b, ...rest]) => `${a}.0x${hex(b)}.${whole(rest)}`,
  (bytes) => bytes.join('.').replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (bytes) => bytes.join('。'),
  (bytes) => [...bytes.join('.')].map((sign) => `%${hex(sign.codePointAt(0)!)}`).join(''),
  (bytes) => `[::ffff:${bytes.join('.')}]`,
  ([a, b, c, d]) => `[::ffff:${pair(a, b)}:${pair(c, d)}]`,
  ([a, b, c, d]) => `[0:0:0:0:0:FFFF:${pair(a, b)}:${pair(c, d)}]`,
  (bytes) => `[::${bytes.join('.')}]`,
  (bytes) => `[64:ff9b::${bytes.join('.')}]`,
  ([a, b, c, d]) => `[64:ff9b:0:0:0:0:${pair(a, b)}:${pair(c, d)}]`,
  (bytes) => `[64:ff9b:1::${bytes.join('.')}]`,
  ([a, b, c, d]) => `[2002:${pair(a, b)}:${pair(c, d)}::1]`,
  // Teredo holds the address of its client with every bit turned.
  ([a, b, c, d]) => `[2001:0:4136:e378:8000:63bf:${pair(a ^ 255, b ^ 255)}:${pair(c ^ 255, d ^ 255)}]`,
]

const bytesOf = (address: string) => address.split('.').map(Number) as [number, number, number, number]

/** Addresses of the web whose host is one of those, on a port: each spelling of each. */
export function spelled(port: number): string[] {
  const hosts = [
    ...PRIVATE_4.flatMap((address) => SPELLINGS.map((spelling) => spelling(bytesOf(address)))),
    ...PRIVATE_6.map((address) => `[${address}]`),
  ]
  return hosts.map((host) => `http://${host}:${port}/secret`)
}

/** Names that lead there, by what they resolve to: alone, behind a public address, before one. */
export function named(publicAddress: string): Record<string, readonly string[]> {
  const ends = [...PRIVATE_4, ...PRIVATE_6, 'fe80::1%eth0', '::ffff:127.0.0.1', '64:ff9b::a00:1', 'none']
  return Object.fromEntries(
    ends.flatMap((ip, at): [string, readonly string[]][] => [
      [`alone-${at}.example`, [ip]],
      [`behind-${at}.example`, [publicAddress, ip]],
      [`before-${at}.example`, [ip, publicAddress]],
    ]),
  )
}
