import type { Furniture, Span } from '../../vocabulary/index.ts'
import { type Line, linesOf } from '../../text/index.ts'

/** A signature is no longer than so many lines. */
const LONGEST_SIGNATURE = 15
const LONGEST_ATTRIBUTION = 200

const ORIGINAL = /^-{2,}\s*(?:original message|исходное сообщение|原始邮件|原始郵件)\s*-{2,}$/iu
const FIELD =
  /^(?:from|sent|date|to|cc|subject|от|отправлено|дата|кому|копия|тема|发件人|发送时间|收件人|主题)\s?[:：]/iu
const WRITER = /^(?:on|am|le|el|в)\s/iu
const WROTE = /(?:wrote|schrieb|a écrit|escribió|написала?)\s?:$/iu

/** What a message repeats of others, and the signature below it. */
export function repliesAndSignature(text: string): Furniture[] {
  const lines = linesOf(text)
  const written = (line: Line) => text.slice(line.start, line.end)
  const marks: Furniture[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    const words = written(line)
    if (ORIGINAL.test(words) || isHeaderOfReply(lines, at, written)) {
      marks.push({ ...spanFrom(line, lines.at(-1)!), kind: 'repeated' })
      break
    }
    if (words.startsWith('>')) {
      const start = attributionOf(lines, at, written)
      while (lines[at + 1] && written(lines[at + 1]!).startsWith('>')) at += 1
      marks.push({ ...spanFrom(start, lines[at]!), kind: 'repeated' })
    } else if (words === '--' && isSignature(lines, at, written)) {
      marks.push({ ...spanFrom(line, lastOfSignature(lines, at, written)), kind: 'notice' })
    }
  }
  return marks.filter(({ start, end }) => end > start)
}

const spanFrom = (first: Line, last: Line): Span => ({ start: first.start, end: last.end })

type Written = (line: Line) => string

/** The line above a quotation that says whose it is: `On Tue, 20 Aug 2024 Ann Roe wrote:`. */
function attributionOf(lines: readonly Line[], at: number, written: Written): Line {
  for (let above = at - 1; above >= Math.max(0, at - 2); above -= 1) {
    const words = written(lines[above]!)
    if (words === '') continue
    return words.length <= LONGEST_ATTRIBUTION && /[:：]$/u.test(words) ? lines[above]! : lines[at]!
  }
  return lines[at]!
}

/** Three or more fields of a header in lines one below the other, or a line that says who wrote what follows. */
function isHeaderOfReply(lines: readonly Line[], at: number, written: Written): boolean {
  const words = written(lines[at]!)
  if (words.length > LONGEST_ATTRIBUTION) return false
  if (WRITER.test(words) && WROTE.test(words))
    return !lines.slice(at + 1, at + 4).some((line) => written(line).startsWith('>'))
  if (at === 0 || !FIELD.test(words)) return false
  // A message that was sent on is what it is about.
  const isForwarded = lines
    .slice(Math.max(0, at - 3), at)
    .some((line) => /forwarded|пересыла|转发/iu.test(written(line)))
  return !isForwarded && lines.slice(at, at + 3).every((line) => FIELD.test(written(line)))
}

function isSignature(lines: readonly Line[], at: number, written: Written): boolean {
  return (
    lines.slice(at + 1).findIndex((line) => written(line).startsWith('>')) !== 0 &&
    signatureLength(lines, at, written) <= LONGEST_SIGNATURE
  )
}

function signatureLength(lines: readonly Line[], at: number, written: Written): number {
  const next = lines.slice(at + 1, at + LONGEST_SIGNATURE + 2).findIndex((line) => written(line).startsWith('>'))
  return next >= 0 ? next : lines.length - at - 1
}

const lastOfSignature = (lines: readonly Line[], at: number, written: Written): Line =>
  lines[at + signatureLength(lines, at, written)]!
