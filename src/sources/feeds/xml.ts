import { Parser } from 'htmlparser2'
import { Refusal } from '../../vocabulary/index.ts'

/** An element of XML with what is in it. */
export interface XmlElement {
  /** In small letters, with the prefix as it is written: `content:encoded`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own text, entities and CDATA read. */
  readonly text: string
  /** What stands between its tags, as it is written. */
  readonly inner: string
}

/** No feed nests deeper, or has more elements. */
const DEEPEST = 60
const MOST_ELEMENTS = 200_000

interface OpenXml {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  readonly pieces: string[]
  readonly from: number
}

/**
 * Reads XML into a tree, in time linear in its length. Elements that are never closed end where the text ends.
 * Entities of its own it cannot have, since it may have no DOCTYPE.
 * @throws Refusal `unsafe` for a DOCTYPE or nesting without end, `damaged` where there is no element
 */
export function readXml(xml: string, file: string): XmlElement {
  const reader = new XmlReader(xml, file)
  const parser = new Parser(reader, { xmlMode: true, decodeEntities: true })
  reader.parser = parser
  parser.write(xml)
  parser.end()
  return reader.root ?? refuse('damaged', file, 'it holds no XML')
}

function refuse(code: 'unsafe' | 'damaged', file: string, problem: string): never {
  throw new Refusal(code, file, problem, 'leave it out, or give the pages it leads to')
}

class XmlReader {
  readonly #xml: string
  readonly #file: string
  readonly #open: OpenXml[] = []
  #count = 0
  root: XmlElement | null = null
  parser: Parser | null = null

  constructor(xml: string, file: string) {
    this.#xml = xml
    this.#file = file
  }

  onprocessinginstruction(name: string): void {
    if (name.toLowerCase().startsWith('!')) refuse('unsafe', this.#file, 'it has a DOCTYPE, which no feed needs')
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    this.#count += 1
    if (this.#open.length >= DEEPEST || this.#count > MOST_ELEMENTS) {
      refuse('unsafe', this.#file, 'it has more elements, or more within each other, than a feed can have')
    }
    const from = (this.parser?.endIndex ?? 0) + 1
    this.#open.push({ name: name.toLowerCase(), attributes, children: [], pieces: [], from })
  }

  ontext(text: string): void {
    this.#open.at(-1)?.pieces.push(text)
  }

  onclosetag(): void {
    const closed = this.#open.pop()
    if (closed === undefined) return
    const { name, attributes, children, pieces, from } = closed
    const end = Math.max(from, this.parser?.startIndex ?? from)
    const element = { name, attributes, children, text: pieces.join(''), inner: this.#xml.slice(from, end) }
    if (this.#open.length > 0) this.#open.at(-1)!.children.push(element)
    else this.root ??= element
  }
}

/** The first child of one of these names, the first name first. */
export function childOf({ children }: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const found = children.find((child) => child.name === name)
    if (found) return found
  }
  return null
}

/** The text of the first child of one of these names that has any. */
export function textOf(element: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = element.children.find((child) => child.name === name && child.text.trim() !== '')
    if (found) return found.text.trim()
  }
  return null
}
