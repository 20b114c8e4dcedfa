import type { getDocumentProxy } from 'unpdf'
import { type LaidOut, type LaidPage, type LaidPiece, Refusal, type SourceInput } from '../../vocabulary/index.ts'
import { decodeText } from '../decoding/index.ts'
import { edtfDate } from '../html/index.ts'
import { swellsBeyond } from './swelling.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Content = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>

/** More pages or pieces of text no article has, nor a report. */
const MOST_PAGES = 2_000
const MOST_PIECES = 400_000
/** Nor so much packed in them, in bytes. */
const MOST_UNPACKED = 64_000_000

/** Words that run at more of an angle than this are stamped over a page and no part of its text. */
const MOST_SLANT = 0.1

/** Nothing of a file is run, fetched or looked up on the machine, and no picture of it is made. */
const OPTIONS = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  disableRange: true,
  disableStream: true,
  disableAutoFetch: true,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  verbosity: 0,
} as const

/** How many bytes are looked at: some programs put others before the first of the file itself. */
const SNIFFED = 1024

/** Whether the mark of a PDF stands at or near the start. */
export const startsAsPdf = ({ bytes }: SourceInput): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED)).includes('%PDF-')

/**
 * The words of a PDF with their places.
 * @throws Refusal `encrypted`, `damaged`, `binary`, `unsafe` or `too-large`
 */
export async function layOutPdf(input: SourceInput): Promise<LaidOut> {
  if (!startsAsPdf(input)) throw refusalOf(decodeText(input), input.file)
  if (swellsBeyond(input.bytes, MOST_UNPACKED)) {
    const problem = `what is packed in it unpacks to more than ${MOST_UNPACKED / 1_000_000} MB`
    throw new Refusal('unsafe', input.file, problem, 'leave it out, or save it as text and read that')
  }
  const { getDocumentProxy } = await import('unpdf')
  let pdf: Pdf | null = null
  try {
    // The parser takes the bytes for itself, and they are hashed later.
    pdf = await getDocumentProxy(new Uint8Array(input.bytes), OPTIONS)
    if (pdf.numPages > MOST_PAGES) throw tooLarge(input.file, `${pdf.numPages} pages`)
    return { pages: await pagesOf(pdf, input.file), ...(await factsOf(pdf)) }
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(error, input.file)
  } finally {
    await pdf?.destroy()
  }
}

async function pagesOf(pdf: Pdf, file: string): Promise<LaidPage[]> {
  const pages: LaidPage[] = []
  let pieces = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const laid = piecesOf(await page.getTextContent(), transform)
    pieces += laid.length
    if (pieces > MOST_PIECES) throw tooLarge(file, `more than ${MOST_PIECES} pieces of text`)
    pages.push({ width, height, pieces: laid })
    page.cleanup()
  }
  return pages
}

/** `view` turns the places of the file, whose pages may lie on their side, into those of the page as it is seen. */
function piecesOf({ items }: Content, view: readonly number[]): LaidPiece[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [across = 0, up = 0, slant = 0, rise = 0, x = 0, y = 0] = item.transform as readonly number[]
    const size = Math.hypot(slant, rise)
    const [runX, runY] = [a * across + c * up, b * across + d * up]
    if (runX <= 0 || Math.abs(runY) > runX * MOST_SLANT || !(size > 0)) return []
    const text = item.str.toWellFormed().replaceAll(/[\p{Cc}\p{Co}\ufffd]/gu, ' ')
    return [{ text, x: a * x + c * y + e, y: b * x + d * y + f, width: item.width, size }]
  })
}

async function factsOf(pdf: Pdf): Promise<Omit<LaidOut, 'pages'>> {
  const info = (await pdf.getMetadata()).info as unknown as Readonly<Record<string, unknown>>
  const fact = (name: string) => {
    const value = info[name]
    const said =
      typeof value === 'string'
        ? value
            .toWellFormed()
            .replaceAll(/[\s\p{Cc}]+/gu, ' ')
            .trim()
            .slice(0, 500)
        : ''
    return said === '' ? null : said
  }
  const date = (name: string) => edtfDate((fact(name) ?? '').replace(/^D:/, '').slice(0, 8))
  return { title: fact('Title'), author: fact('Author'), created: date('CreationDate'), changed: date('ModDate') }
}

const tooLarge = (file: string, what: string): Refusal => new Refusal('too-large', file, `it has ${what}`, 'split it')

function refusalOf(error: unknown, file: string): Refusal {
  if (error instanceof Error && error.name === 'PasswordException')
    return new Refusal('encrypted', file, 'it opens with a password only', 'save it without one and read that')
  return new Refusal('damaged', file, 'it is no PDF file, or a part of it is damaged', 'get it again, or leave it out')
}
