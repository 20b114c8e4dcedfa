import { isCovered, paragraphsOf } from '../../text/index.ts'
import { type DocumentMetadata, type LaidOut, Refusal, type SourceInput } from '../../vocabulary/index.ts'
import { findFurniture } from '../furniture/index.ts'
import { fieldsOf, findMetadata, isFileName, namesOf } from '../metadata/index.ts'
import { layOutPdf, startsAsPdf, textOfPages } from '../pdf/index.ts'
import type { Source, SourceReading } from '../source.ts'

/** PDF: its text in the order of reading, by columns; running heads, feet and numbers of pages as furniture. */
export const pdf: Source = {
  name: 'pdf',
  label: 'a PDF',
  extensions: ['pdf'],
  mediaTypes: ['application/pdf'],
  accepts: startsAsPdf,
  layOut: layOutPdf,
  read: (input) => readPdf(input),
}

function readPdf(input: SourceInput): SourceReading {
  if (!input.laidOut) throw new Error('A PDF is laid out before it is read.')
  const { text, furniture: running, headings } = textOfPages(input.laidOut)
  if (text === '') {
    const problem = 'its pages hold pictures and no text'
    throw new Refusal('empty', input.file, problem, 'have its text recognised by another program and read that')
  }
  const paragraphs = paragraphsOf(text)
  const furniture = findFurniture(text, paragraphs, running)
  const own = headings.filter((heading) => !isCovered(furniture, heading))
  const found = findMetadata(text, paragraphs, furniture, own)
  const stated = statedIn(input.laidOut)
  // When a file was made is known, and not whether the article was published then.
  const { created } = input.laidOut
  const metadata = { ...(created ? { published: created } : {}), ...found, ...stated }
  const inferred = fieldsOf(metadata).filter((field) => !(field in stated))
  const { changed } = input.laidOut
  return { text, furniture, headings: own, metadata, ...(changed ? { updated: changed } : {}), inferred }
}

/** What the file says of itself, where it is no name of a file or an account. */
function statedIn({ title, author }: LaidOut): Partial<DocumentMetadata> {
  const names = author === null ? null : namesOf(author)
  return {
    ...(title !== null && !isFileName(title) ? { title } : {}),
    ...(names === null ? {} : { author: names }),
  }
}
