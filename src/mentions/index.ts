import type {
  Document,
  LanguagePack,
  MeasuredSentence,
  Quantity,
  Sentence,
  SentenceMentions,
  StateMention,
  Token,
} from '../vocabulary/index.ts'
import { type Block, proseBlocks } from './blocks.ts'
import { piecesOf } from './pieces.ts'
import { findStates } from './states.ts'
import type { MentionTables } from './tables.ts'

export { asTokens, mentionTables, type MentionTables } from './tables.ts'

/** Document → mentions: the quantities, times and states of every sentence of the article's prose. */
export function findMentions(document: Document, pack: LanguagePack, tables: MentionTables): SentenceMentions[] {
  let before: MeasuredSentence | null = null
  return proseBlocks(document)
    .flatMap((block, paragraph) => sentencesOf(document, pack, block, paragraph))
    .map((sentence) => {
      const { tokens } = sentence
      const measured = pack.measure(tokens, tables.units, before)
      before = { tokens, quantities: measured.quantities }
      const states = findStates(tokens, tables.states)
      return { sentence, ...measured, states: withoutPrefixes(states, tokens, measured.quantities) }
    })
}

/** The state that a publisher's name begins with: `Embassy of Finland in Windhoek`; a mere town's only where the text names it too. */
export function stateOfPublisher(
  { publisher }: Document,
  mentions: readonly SentenceMentions[],
  pack: LanguagePack,
  tables: MentionTables,
): string | null {
  if (!publisher) return null
  const [first] = findStates(pack.tokenize(publisher, 0, publisher.length), tables.states)
  if (!first) return null
  const isTown = first.role === 'city' || first.role === 'capital'
  return !isTown || mentions.some(({ states }) => states.some(({ code }) => code === first.code)) ? first.code : null
}

/** `US$3 billion` names a currency and no state. */
function withoutPrefixes(
  states: readonly StateMention[],
  tokens: readonly Token[],
  quantities: readonly Quantity[],
): readonly StateMention[] {
  return states.filter(
    ({ first, last, end }) =>
      tokens[last + 1]?.start !== end ||
      !quantities.some((quantity) => quantity.dimension === 'money' && quantity.first === first),
  )
}

function sentencesOf(document: Document, pack: LanguagePack, block: Block, paragraph: number): Sentence[] {
  return pack.splitSentences(document.text, block).flatMap((span) =>
    piecesOf({
      ...span,
      tokens: pack.tokenize(document.text, span.start, span.end),
      paragraph,
      heading: block.heading,
    }),
  )
}
