import type { SourceInput } from '../../vocabulary/index.ts'
import { type PiecedText, TextOfPieces } from '../piece-text.ts'
import { type DocxParagraph, paragraphsIn } from './body.ts'
import { type DocxFacts, factsIn } from './facts.ts'
import { notesIn } from './notes.ts'
import { noDocument, partsOf } from './parts.ts'
import { headingStyles } from './styles.ts'

export { isZip } from './parts.ts'

/** A document of Word as one text, notes at its end, with what it says of itself. Throws a `Refusal`. */
export function readDocx(input: SourceInput): PiecedText & DocxFacts {
  const { file } = input
  const part = partsOf(input)
  const document = part('word/document.xml')
  if (document === null) throw noDocument(file)
  const numbers = new Map<string, number>()
  const body = paragraphsIn(document, file, headingStyles(part('word/styles.xml'), file), numbers)
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) =>
    notesIn(part(`word/${kind}s.xml`), file, kind, numbers),
  )
  return { ...textOf([...body, ...notes]), ...factsIn(part('docProps/core.xml'), file) }
}

/** Items of a list and rows of a table stand in lines below each other, all else between blank lines. */
function textOf(paragraphs: readonly DocxParagraph[]): PiecedText {
  const text = new TextOfPieces()
  for (const [index, paragraph] of paragraphs.entries()) {
    const { kind, level } = paragraph
    const isBelow = kind !== 'paragraph' && paragraphs[index - 1]?.kind === kind
    text.add(paragraph.text, isBelow ? '\n' : '\n\n', { level })
  }
  return text.whole()
}
