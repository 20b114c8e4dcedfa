/** Bytes that are read piece by piece, from anywhere in them: a file, or what is in memory. */
export interface ByteSource {
  readonly size: number
  /** Up to so many bytes from a place on; fewer only where they end. Good until the next call. */
  read(position: number, length: number): Uint8Array
}
