import { FetchProblem } from './problem.ts'

/** Longer addresses are none that a person or a page would give. */
const LONGEST = 8192
const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i

/** Whether a text is meant as an address, of whatever scheme, and not as a file. */
export const isAddress = (written: string): boolean => SCHEME.test(written)

/** Reads an address of the web, on its own or as it stands in an answer from `base`. Throws a `FetchProblem`. */
export function webAddress(written: string, base?: URL): URL {
  if (written.length > LONGEST || !URL.canParse(written, base?.href)) {
    throw new FetchProblem('no-address', base ?? written, notOne(base), 'check how it is written')
  }
  const address = new URL(written, base)
  if (address.protocol !== 'http:' && address.protocol !== 'https:') {
    throw new FetchProblem(
      'scheme',
      address,
      'only http and https are fetched',
      'give an address that begins with https',
    )
  }
  if (address.username !== '' || address.password !== '') {
    const remedy = 'leave out what stands before the @'
    throw new FetchProblem('credentials', address, 'the address holds a name or a password', remedy)
  }
  return address
}

const notOne = (base: URL | undefined): string =>
  base === undefined ? 'this is no address of the web' : 'it leads to what is no address of the web'

/** The host of an address without the brackets of IPv6 and without the dot that may end a name. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
