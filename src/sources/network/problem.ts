export type FetchProblemCode =
  | 'no-address'
  | 'scheme'
  | 'credentials'
  | 'private'
  | 'not-asked'
  | 'unknown-host'
  | 'unreachable'
  | 'certificate'
  | 'too-slow'
  | 'too-large'
  | 'too-packed'
  | 'redirects'
  | 'broke-off'
  | 'damaged'
  | 'refused'
  | 'stopped'

const LONGEST = 200

/** An address that could not be fetched: which, what is wrong, and what to do, in one sentence. */
export class FetchProblem extends Error {
  override readonly name = 'FetchProblem'
  readonly code: FetchProblemCode
  readonly address: string
  readonly problem: string
  readonly remedy: string

  constructor(code: FetchProblemCode, address: URL | string, problem: string, remedy: string, options?: ErrorOptions) {
    const shown = shownAddress(address)
    super(`${shown}: ${problem}; ${remedy}.`, options)
    this.code = code
    this.address = shown
    this.problem = problem
    this.remedy = remedy
  }
}

/** An address as it may be told: on one line, not too long, without the names and passwords that it may hold. */
export function shownAddress(address: URL | string): string {
  const written = typeof address === 'string' ? address : address.href
  const named = written.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, '$1…@').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
  return named.length > LONGEST ? `${named.slice(0, LONGEST)}…` : named
}
