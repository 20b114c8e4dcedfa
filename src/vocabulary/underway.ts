/** Rooms whose answers are worked out beside the server, each in a thread of its own: none waits for another. */
export const BESIDE_ROOMS = ['findings', 'sources', 'pledges', 'timeline', 'entries', 'lists'] as const
export type BesideRoom = (typeof BESIDE_ROOMS)[number]

/** How far it has come that all of a record is looked through. */
export interface Progress {
  /** What it looks through. */
  readonly part: 'figures' | 'texts'
  /** Documents. */
  readonly done: number
  readonly total: number
}

/** What is being worked out for a room. */
export interface Underway {
  readonly room: BesideRoom
  /** Since somebody began to wait. */
  readonly seconds: number
  /** `null` where it is not known how far it is. */
  readonly progress: Progress | null
}
