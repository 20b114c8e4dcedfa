import { isCovered, paragraphsOf } from '../../text/index.ts'
import type { SourceInput } from '../../vocabulary/index.ts'
import { isZip, readDocx } from '../docx/index.ts'
import { findFurniture } from '../furniture/index.ts'
import { fieldsOf, findMetadata, isFileName, namesOf } from '../metadata/index.ts'
import type { Source, SourceReading } from '../source.ts'

/** How many bytes from the end are looked at for the directory of the parts. */
const DIRECTORY = 65_536

/** Documents of Word: paragraphs, headings by style, lists and rows of tables in lines, notes at the end. */
export const docx: Source = {
  name: 'docx',
  label: 'a document of Word',
  extensions: ['docx', 'docm'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  accepts: ({ bytes }) =>
    isZip(bytes) && new TextDecoder('latin1').decode(bytes.subarray(-DIRECTORY)).includes('word/document.xml'),
  read: (input) => readWord(input),
}

function readWord(input: SourceInput): SourceReading {
  const { text, headings, title, author, created, changed } = readDocx(input)
  const paragraphs = paragraphsOf(text)
  const furniture = findFurniture(text, paragraphs)
  const own = headings.filter((heading) => !isCovered(furniture, heading))
  const stated = title !== null && !isFileName(title) ? { title } : {}
  // Whose account a file was made with, and when, says less than the text does.
  const account = author === null ? null : namesOf(author)
  const ofFile = { ...(account ? { author: account } : {}), ...(created ? { published: created } : {}) }
  const metadata = { ...ofFile, ...findMetadata(text, paragraphs, furniture, own), ...stated }
  const inferred = fieldsOf(metadata).filter((field) => !(field in stated))
  return { text, furniture, headings: own, metadata, ...(changed ? { updated: changed } : {}), inferred }
}
