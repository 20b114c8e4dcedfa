import { levelOfOutline } from './styles.ts'
import { isOn, readXmlEvents, type XmlAttributes } from './xml-events.ts'

/** A paragraph, an item of a list, or a row of a table with bars between its cells. */
export interface DocxParagraph {
  readonly text: string
  /** 1 to 6 of a heading, else 0. */
  readonly level: number
  readonly kind: 'paragraph' | 'item' | 'row'
}

interface OpenParagraph {
  readonly pieces: string[]
  level: number
  isItem: boolean
}

const SET = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']

/** A note's number as it stands in the text, above the line. */
export const raised = (number: number): string => [...String(number)].map((digit) => SET[Number(digit)]!).join('')

/** What holds text that is not shown, or is shown already. */
const UNSHOWN = new Set(['w:moveFrom', 'w:del', 'mc:Fallback', 'w:rPrChange', 'w:pPrChange'])

/** The paragraphs of a part; of `notes` the numbers, by their kind and id, that references to them have in the text. */
export function paragraphsIn(
  xml: string,
  file: string,
  levels: ReadonlyMap<string, number>,
  notes: Map<string, number>,
): DocxParagraph[] {
  const reader = new BodyReader(levels, notes)
  readXmlEvents(xml, file, reader)
  return reader.paragraphs
}

class BodyReader {
  readonly paragraphs: DocxParagraph[] = []
  readonly #levels: ReadonlyMap<string, number>
  readonly #notes: Map<string, number>
  /** Text boxes hold paragraphs within a paragraph. */
  readonly #open: OpenParagraph[] = []
  /** The cells of the row that is open, a row of an inner table being part of a cell. */
  #cells: string[][] = []
  #tables = 0
  #unshown = 0
  #isText = false
  #isHidden = false

  constructor(levels: ReadonlyMap<string, number>, notes: Map<string, number>) {
    this.#levels = levels
    this.#notes = notes
  }

  open(name: string, attributes: XmlAttributes): void {
    if (UNSHOWN.has(name)) this.#unshown += 1
    if (this.#unshown > 0) return
    if (name === 'w:p') this.#open.push({ pieces: [], level: 0, isItem: false })
    else if (name === 'w:tbl') this.#tables += 1
    else if (name === 'w:tr' && this.#tables === 1) this.#cells = []
    else if (name === 'w:tc' && this.#tables === 1) this.#cells.push([])
    else this.#within(name, attributes)
  }

  text(text: string): void {
    if (this.#isText && this.#unshown === 0 && !this.#isHidden) this.#write(text)
  }

  close(name: string): void {
    if (UNSHOWN.has(name)) this.#unshown = Math.max(0, this.#unshown - 1)
    if (this.#unshown > 0) return
    if (name === 'w:t' || name === 'm:t') this.#isText = false
    else if (name === 'w:p') this.#ended(this.#open.pop())
    else if (name === 'w:tbl') this.#tables = Math.max(0, this.#tables - 1)
    else if (name === 'w:tr' && this.#tables === 1) this.#endRow()
  }

  #within(name: string, attributes: XmlAttributes): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    const value = attributes['w:val'] ?? ''
    if (name === 'w:t' || name === 'm:t') this.#isText = true
    else if (name === 'w:r') this.#isHidden = false
    else if (name === 'w:vanish') this.#isHidden = isOn(attributes)
    else if (name === 'w:pStyle') paragraph.level ||= this.#levels.get(value) ?? 0
    else if (name === 'w:outlineLvl') paragraph.level ||= levelOfOutline(value)
    else if (name === 'w:numId') paragraph.isItem = value !== '0'
    else if (this.#isHidden) return
    else if (name === 'w:tab') this.#write('\t')
    else if (name === 'w:noBreakHyphen') this.#write('-')
    else if (name === 'w:cr' || (name === 'w:br' && !attributes['w:type'])) this.#write('\n')
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') this.#refer(name, attributes)
  }

  #refer(name: string, { 'w:id': id = '' }: XmlAttributes): void {
    const key = `${name.slice(2, -'Reference'.length)} ${id}`
    const number = this.#notes.get(key) ?? this.#notes.size + 1
    this.#notes.set(key, number)
    this.#write(raised(number))
  }

  #write(text: string): void {
    this.#open.at(-1)?.pieces.push(text)
  }

  #ended(paragraph: OpenParagraph | undefined): void {
    if (!paragraph) return
    const text = paragraph.pieces
      .join('')
      .replaceAll(/[^\S\n\u00a0\u202f]+/g, ' ')
      .trim()
    if (text === '') return
    const { level, isItem } = paragraph
    const cell = this.#tables > 0 ? this.#cells.at(-1) : undefined
    if (cell) cell.push(text)
    else this.paragraphs.push({ text, level, kind: isItem && level === 0 ? 'item' : 'paragraph' })
  }

  #endRow(): void {
    const cells = this.#cells.map((cell) => cell.join(' ').replaceAll('\n', ' '))
    this.#cells = []
    const text = cells.join(' | ').trim()
    if (cells.some((cell) => cell !== '')) this.paragraphs.push({ text, level: 0, kind: 'row' })
  }
}
