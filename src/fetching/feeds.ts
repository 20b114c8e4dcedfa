import type { Delivery } from '../vocabulary/index.ts'
import type { Item } from './memory.ts'

/** The items of what was sent, with whole addresses; `null` where it is no feed but a page. */
export type ReadFeed = (delivery: Delivery) => Promise<readonly Item[] | null>

/** Every answer is taken for a page. */
export const noFeeds: ReadFeed = () => Promise.resolve(null)
