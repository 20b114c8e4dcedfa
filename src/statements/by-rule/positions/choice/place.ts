import type { Article } from '../../article/article.ts'
import type { StanceReading } from '../reading.ts'
import { S } from './features.ts'

const SHORT = 12
const LONG = 38
const EDGE = 4

/** Where in its sentence and text a wording stands. */
export function standsWhere(article: Article, index: number, { cue }: StanceReading): number[] {
  const { all, pack } = article
  const { sentence, quantities, times } = all[index]!
  const { tokens } = sentence
  const { lexicon, happenings } = pack
  const found: number[] = []
  const when = (is: boolean, feature: number): void => {
    if (is) found.push(feature)
  }
  const hasStop = tokens.at(-1)?.kind === 'mark'
  when(index < 2 && !hasStop, S['title line'])
  when(!hasStop, S['a line without stop'])
  when(index === 0 || (index === 1 && all[0]!.sentence.tokens.at(-1)?.kind !== 'mark'), S['first sentence'])
  when(index > 0 && index < 3, S['second or third sentence'])
  when(tokens[0]!.kind === 'mark' && !lexicon.quotationMarks.has(tokens[0]!.text), S['a list item'])
  when(tokens.length < SHORT, S['a short sentence'])
  when(tokens.length > LONG, S['a long sentence'])
  when(tokens.at(-1)?.text === '?', S['a question'])
  when(cue.first < EDGE, S['first words'])
  when(tokens.length - cue.last <= EDGE, S['last words'])
  when(
    quantities.some(({ dimension }) => dimension === 'percent'),
    S['a percentage in the sentence'],
  )
  when(quantities.length > 0, S['a quantity in the sentence'])
  when(quantities.length > 3, S['many quantities'])
  when(times.length > 0, S['a time in the sentence'])
  let quotes = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (at < cue.first && lexicon.quotationMarks.has(token.text) && token.text !== "'") quotes++
    if (happenings.future.holds(token)) found.push(S['will in the sentence'])
  }
  when(quotes % 2 === 1, S['in quotation marks'])
  const segments = article.segmentsOf(index)
  const kind = segments.kinds[segments.of[cue.first]!]
  when(kind === 'relative' || kind === 'restrictive', S['relative clause'])
  when(kind === 'bracket', S.bracket)
  when(kind === 'participle' || kind === 'reduced', S['participle clause'])
  return found
}
