import type { Delivery, FeedLink } from '../vocabulary/index.ts'

/** What an address sent leads to; `null` where it is no feed but a page. Fails with a `Refusal`. */
export type ReadFeed = (address: string, delivery: Delivery) => Promise<readonly FeedLink[] | null>
