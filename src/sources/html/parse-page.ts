import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { BlockWriter } from './block-writer.ts'
import { type Attributes, furnitureHint, isArticleElement, isHidden } from './hints.ts'
import { type OpenElement, OpenElements } from './open-elements.ts'
import type { Page, PageAuthor, PageElement, PageProperty } from './page.ts'
import { isAuthorElement } from './marked-author.ts'
import { Layout } from './layout.ts'
import { propertyOf } from './properties.ts'
import { BLOCK, HEADING, HINTED, IN_HEAD, PARTED, SILENT, VOID } from './tags.ts'

/** More elements, properties or scripts than this no article has: what comes after is read as part of those before. */
const MOST_ELEMENTS = 100_000
const MOST_PROPERTIES = 2_000
const MOST_SCRIPTS = 50
const MOST_AUTHORS = 50

/** Values and names longer than this are none that metadata have, in code units. */
const LONGEST_NAME = 200
const LONGEST_VALUE = 4_000

const ROOT: PageElement = { tag: 'html', parent: -1, hint: null, isArticle: false, signature: '', first: 0, last: 0 }

/** A signature is no longer than this, in code units. */
const LONGEST_SIGNATURE = 80

/** Parses an HTML page into blocks of text and the elements around them, in time linear in its length. */
export function parsePage(html: string): Page {
  const reader = new PageReader(html)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader)
  tokenizer.write(html)
  tokenizer.end()
  return reader.page()
}

class PageReader implements TokenizerCallbacks {
  readonly #html: string
  readonly #writer = new BlockWriter()
  readonly #elements: PageElement[] = [{ ...ROOT }]
  readonly #open = new OpenElements((element) => this.#ended(element))
  readonly #properties: PageProperty[] = []
  readonly #authors: PageAuthor[] = []
  readonly #scripts: string[] = []
  readonly #layout = new Layout()
  #lang: string | null = null
  #title = ''
  #tag = ''
  #attributes: Record<string, string> = {}
  #name = ''
  #value = ''
  #isJsonLd = false
  /** Whether the end tag of an element stands right before that pages set off from the next by its style. */
  #isAfterInline = false

  constructor(html: string) {
    this.#html = html
  }

  page(): Page {
    const { blocks } = this.#writer
    this.#elements[0]!.last = blocks.length
    return {
      blocks,
      elements: this.#elements,
      title: this.#title.replace(/\s+/g, ' ').trim(),
      lang: this.#lang,
      properties: this.#properties,
      authors: this.#authors,
      scripts: this.#scripts,
    }
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase()
    this.#attributes = {}
  }

  onattribname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.#value.length <= LONGEST_VALUE)
      this.#value += this.#html.slice(start, Math.min(end, start + LONGEST_VALUE))
  }

  onattribentity(codepoint: number): void {
    if (this.#value.length <= LONGEST_VALUE) this.#value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    if (!Object.hasOwn(this.#attributes, this.#name)) this.#attributes[this.#name] = this.#value
  }

  onopentagend(): void {
    this.#start(this.#tag, this.#attributes)
  }

  onselfclosingtag(): void {
    this.#start(this.#tag, this.#attributes)
    if (this.#tag === 'svg' || this.#tag === 'math') this.#open.end(this.#tag)
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#html.slice(start, end).toLowerCase()
    if (tag === 'br') this.#writer.breakLine()
    else this.#open.end(tag)
    this.#isAfterInline = PARTED.has(tag)
  }

  ontext(start: number, end: number): void {
    this.#isAfterInline = false
    this.#text(this.#html.slice(start, end))
  }

  ontextentity(codepoint: number): void {
    this.#text(String.fromCodePoint(codepoint))
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    this.#open.endAll()
    this.#writer.endBlock()
  }

  #text(text: string): void {
    const inner = this.#open.innermost
    if (inner?.tag === 'title') this.#titleText(text)
    else if (inner?.tag === 'script' && this.#isJsonLd) this.#scripts[this.#scripts.length - 1] += text
    else if (!inner?.isSilent) this.#write(text, inner)
  }

  #titleText(text: string): void {
    if (this.#open.count('svg') === 0 && this.#title.length < LONGEST_VALUE) this.#title += text
  }

  #write(text: string, inner: OpenElement | undefined): void {
    const shown = text.replaceAll('\u00ad', '')
    const author = inner?.author
    if (author && author.text.length < LONGEST_NAME) author.text += shown
    const isLinked = inner?.isLink ?? false
    if (inner?.tag === 'sup' || inner?.tag === 'sub') this.#writer.writeShifted(shown, inner.tag === 'sup', isLinked)
    else this.#writer.write(shown, isLinked)
  }

  #start(tag: string, attributes: Attributes): void {
    if (this.#isAfterInline && PARTED.has(tag)) this.#writer.part()
    this.#isAfterInline = false
    if (!IN_HEAD.has(tag)) this.#open.end('head')
    this.#note(tag, attributes)
    this.#open.endImplied(tag)
    const outer = this.#open.innermost
    const around = outer?.element ?? 0
    if (tag === 'br' && !outer?.isSilent) this.#writer.breakLine()
    if (tag === 'hr' && !outer?.isSilent) this.#writer.startBlock(around, 'blank')
    if (VOID.has(tag)) return
    const isSilent = outer?.isSilent === true || SILENT.has(tag) || isHidden(tag, attributes)
    const element = isSilent ? around : this.#keep(tag, attributes, around)
    const isLink = outer?.isLink === true || (tag === 'a' && 'href' in attributes)
    const author = outer?.author ?? (isSilent ? null : this.#authorIn(tag, attributes))
    this.#open.start({ tag, element, isKept: element !== around, isSilent, isLink, author })
    if (isSilent) return
    if (tag === 'q') this.#writer.write('“', isLink)
    if (BLOCK.has(tag) || element !== around) this.#startBlock(tag, element)
  }

  #ended({ tag, element, isKept, isSilent, isLink }: OpenElement): void {
    if (isSilent) return
    if (tag === 'q') this.#writer.write('”', isLink)
    if (!isKept && !BLOCK.has(tag)) return
    this.#writer.endBlock()
    const kept = this.#elements[element]!
    if (isKept) kept.last = this.#writer.blocks.length
    this.#startBlock('', isKept ? kept.parent : element)
  }

  /** Keeps an element that structures the page, or that its class hints to be furniture. */
  #keep(tag: string, attributes: Attributes, parent: number): number {
    const isBlock = BLOCK.has(tag)
    if ((!isBlock && !HINTED.has(tag)) || this.#elements.length >= MOST_ELEMENTS) return parent
    const hint = furnitureHint(tag, attributes)
    if (!isBlock && hint === null) return parent
    this.#writer.endBlock()
    const first = this.#writer.blocks.length
    const isArticle = isArticleElement(tag, attributes)
    const signature = `${tag} ${attributes['class'] ?? ''}`.slice(0, LONGEST_SIGNATURE)
    this.#elements.push({ tag, parent, hint, isArticle, signature, first, last: first })
    return this.#elements.length - 1
  }

  /** A new name of an author where an element says that it holds one. */
  #authorIn(tag: string, attributes: Attributes): PageAuthor | null {
    if (this.#authors.length >= MOST_AUTHORS || !isAuthorElement(tag, attributes)) return null
    const author = { text: '', block: this.#writer.blocks.length }
    this.#authors.push(author)
    return author
  }

  #startBlock(tag: string, element: number): void {
    this.#writer.endBlock()
    const separator = this.#layout.separatorOf(tag, this.#writer.blocks.length, this.#open)
    this.#writer.startBlock(element, separator, Number(HEADING.exec(tag)?.[1] ?? 0))
    this.#writer.isVerbatim = this.#open.count('pre') > 0
  }

  /** Takes down what an element says of the page, or of its own content. */
  #note(tag: string, attributes: Attributes): void {
    if (tag === 'html') this.#lang ??= attributes['lang'] ?? attributes['xml:lang'] ?? null
    if (tag === 'script') {
      const type = (attributes['type'] ?? '').trim().toLowerCase()
      this.#isJsonLd = type === 'application/ld+json' && this.#scripts.length < MOST_SCRIPTS
      if (this.#isJsonLd) this.#scripts.push('')
    }
    const property = propertyOf(tag, attributes)
    if (property && this.#properties.length < MOST_PROPERTIES) this.#properties.push(property)
  }
}
