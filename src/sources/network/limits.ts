/** What one look-up over the network may take. */
export interface NetworkLimits {
  /** Milliseconds until all of the answer must be there, redirects and names included. */
  readonly time: number
  /** Bytes of an answer, as it is sent and as it is unpacked. */
  readonly maxSize: number
  /** Redirects that are followed. */
  readonly hops: number
  /** How many bytes may be unpacked from one. */
  readonly ratio: number
}

export const NETWORK_LIMITS: NetworkLimits = { time: 20_000, maxSize: 25_000_000, hops: 5, ratio: 100 }
