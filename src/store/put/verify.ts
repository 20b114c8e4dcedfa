import { ofKind, type Reading } from '../../vocabulary/index.ts'

/** Throws where a reading's words are not those at their places, or hold what no record can give back unchanged. */
export function verify({ document, statements, leftovers }: Reading): void {
  const { text } = document
  const refuse = (problem: string): never => {
    throw new Error(`${document.name}: ${problem}; nothing of this document was put into the record.`)
  }
  if (!text.isWellFormed()) refuse('the text holds half a surrogate pair')
  for (const { kind, start, end, quote } of [...statements, ...leftovers.map(asSpan)]) {
    const words = text.slice(start, end)
    if (words !== quote) {
      refuse(
        `the ${kind} at ${start}–${end} quotes ${JSON.stringify(quote)} where the text has ${JSON.stringify(words)}`,
      )
    }
    if (!quote.isWellFormed()) refuse(`the ${kind} at ${start}–${end} cuts a character in two`)
  }
  for (const { start, end } of [...document.furniture, ...document.headings]) {
    if (!(0 <= start && start <= end && end <= text.length)) refuse(`the span ${start}–${end} lies outside of the text`)
  }
  for (const { start, value, upper } of ofKind('figure', statements)) {
    if (!Number.isFinite(value) || (upper !== null && !Number.isFinite(upper))) {
      refuse(`the figure at ${start} has no finite value`)
    }
  }
}

function asSpan(leftover: Reading['leftovers'][number]) {
  return { kind: 'leftover', ...leftover }
}
