import type { FurnitureKind } from '../../vocabulary/index.ts'

/** What parts a block from the one before it in the text. */
export type Separator = 'blank' | 'line' | 'cell'

/** A paragraph, heading, list item or table cell of a page, in the order of the page. */
export interface PageBlock {
  /** White space collapsed as a browser does, `<br>` as a line feed. */
  text: string
  separator: Separator
  /** 1 to 6 of a heading, else 0. */
  readonly level: number
  /** How many of the text's characters stand in links. */
  linked: number
  /** Index of the innermost element that is kept. */
  readonly element: number
}

/** An element that structures the page; those within it come after it. */
export interface PageElement {
  readonly tag: string
  /** Index of the element around it; -1 for the first. */
  readonly parent: number
  /** What its name, role, class or id hints it to be. */
  readonly hint: FurnitureKind | null
  /** Whether it names itself the article or its body. */
  readonly isArticle: boolean
  /** Its tag and classes, which like parts of a page share. */
  readonly signature: string
  /** Range of its blocks, the end not included. */
  readonly first: number
  last: number
}

/** A `meta` or `time` element, or a link with a relation: what it is about, and what it says. */
export interface PageProperty {
  readonly name: string
  readonly content: string
}

/** What stands in an element that says that it holds an author's name, and how many blocks there were before it. */
export interface PageAuthor {
  text: string
  readonly block: number
}

/** What a page holds: blocks and elements of its body, and what its markup says of it. */
export interface Page {
  readonly blocks: readonly PageBlock[]
  readonly elements: readonly PageElement[]
  readonly title: string
  readonly lang: string | null
  readonly properties: readonly PageProperty[]
  readonly authors: readonly PageAuthor[]
  /** The contents of its JSON-LD scripts. */
  readonly scripts: readonly string[]
}
