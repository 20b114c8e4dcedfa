/** One article that a feed tells of; `null` for what it does not say. */
export interface FeedItem {
  /** What the feed knows it by. */
  readonly id: string | null
  readonly address: string | null
  readonly title: string | null
  readonly author: string | null
  /** EDTF. */
  readonly published: string | null
  readonly lang: string | null
  /** HTML, or plain text. */
  readonly content: string | null
}

/** What a feed says of itself, and its items in their order. */
export interface Feed {
  readonly title: string | null
  readonly lang: string | null
  readonly items: readonly FeedItem[]
}
