import { type DocxParagraph, paragraphsIn, raised } from './body.ts'
import { readXmlEvents } from './xml-events.ts'

const NO_LEVELS: ReadonlyMap<string, number> = new Map()

/** The notes of a part that the text refers to, each with its number before it, in the order of their numbers. */
export function notesIn(
  xml: string | null,
  file: string,
  kind: 'footnote' | 'endnote',
  numbers: ReadonlyMap<string, number>,
): DocxParagraph[] {
  const notes: { readonly number: number; readonly text: string }[] = []
  for (const { id, part } of partsIn(xml ?? '', file, `w:${kind}`)) {
    const number = numbers.get(`${kind} ${id}`)
    if (number === undefined) continue
    const text = paragraphsIn(part, file, NO_LEVELS, new Map()).map((paragraph) => paragraph.text)
    if (text.length > 0) notes.push({ number, text: `${raised(number)} ${text.join('\n')}` })
  }
  return notes
    .toSorted((one, other) => one.number - other.number)
    .map(({ text }) => ({ text, level: 0, kind: 'paragraph' }))
}

/** Each note as XML of its own: between where it opens and where the next one does. */
function partsIn(xml: string, file: string, tag: string): { readonly id: string; readonly part: string }[] {
  // Checked whole before it is cut, since a piece would hide what stands before it.
  readXmlEvents(xml, file, {})
  return xml
    .split(`<${tag} `)
    .slice(1)
    .map((part) => ({
      id: /^[^>]{0,200}?w:id="([^"]{1,20})"/.exec(part)?.[1] ?? '',
      part: `<${tag} ${part}`,
    }))
}
