import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAtSpan } from './draft.ts'
import type { Span, NamedState } from '../vocabulary/index.ts'

/** So many words at most may stand between the two states of a sentence: `China had been Austria's largest partner`. */
const MOST_BETWEEN = 3
/** In so many other sentences at least the article's two states must be named together. */
const FEWEST_TOGETHER = 2
/** Words so long are about something. */
const LONG = 6
/** So many words around the name are looked at, and so many of them must stand about the pair elsewhere. */
const AROUND = 5
const FEWEST_SHARED = 2

/**
 * A state's name in a sentence without a figure, once in the article, beside one of the two states that the article is
 * about and where the other would stand: the same words stand about the pair elsewhere.
 */
export function dyadOutlierByName(
  { names }: Context,
  article: CheckedDocument,
  pair: readonly string[],
): readonly Draft[] {
  const { text, title } = article.document
  const mentions = names.statesAt(text)
  const once = [...Map.groupBy(mentions, ({ code }) => code).values()].flatMap((of) => (of.length === 1 ? of : []))
  const odd = new Set(once.filter(({ code, isName }) => isName && !pair.includes(code) && code !== 'EU'))
  if (odd.size === 0) return []
  const sentences = sentencesOf(text, mentions)
  const together = sentences.filter(({ states }) => pair.every((code) => states.some((state) => state.code === code)))
  if (together.length < FEWEST_TOGETHER) return []
  const known = new Set(together.flatMap(({ start, end }) => longWords(text.slice(start, end))))
  return sentences.flatMap((sentence) => {
    const mention = sentence.states.find((state) => odd.has(state))
    if (!mention || title?.includes(names.state(mention.code)) || !isInPlaceOfOne(text, sentence, mention, pair))
      return []
    const shared = new Set(longWords(around(text, sentence, mention)).filter((word) => known.has(word)))
    return shared.size >= FEWEST_SHARED ? [draftOf(article, names, mention, pair)] : []
  })
}

/** Whether a sentence without a figure names beside the state one of the pair, close to it, and no other. */
function isInPlaceOfOne(
  text: string,
  { start, end, states }: Sentence,
  mention: NamedState,
  pair: readonly string[],
): boolean {
  const others = new Set(states.map(({ code }) => code).filter((code) => code !== mention.code))
  const isBesideOne = others.size === 1 && pair.some((code) => others.has(code))
  const isClose = states.some((one) => one !== mention && wordsBetween(text, one, mention) <= MOST_BETWEEN)
  return isBesideOne && isClose && !/\d/.test(text.slice(start, end))
}

interface Sentence extends Span {
  readonly states: readonly NamedState[]
}

/** From stop to stop, or to the end of a line, with the states that each names. One pass. */
function sentencesOf(text: string, mentions: readonly NamedState[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let [start, next] = [0, 0]
  for (let at = 0; at <= text.length; at += 1) {
    if (!isEnd(text, at)) continue
    const first = next
    while (next < mentions.length && mentions[next]!.end <= at) next += 1
    if (at > start) sentences.push({ start, end: at, states: mentions.slice(first, next) })
    start = at + 1
  }
  return sentences
}

const isEnd = (text: string, at: number): boolean =>
  at === text.length ||
  text[at] === '\n' ||
  ('.!?'.includes(text[at]!) && (at + 1 === text.length || ' \n\t"”’\''.includes(text[at + 1]!)))

const longWords = (text: string): readonly string[] =>
  (text.match(/\p{Ll}+/gu) ?? []).filter((word) => word.length >= LONG)

const wordsBetween = (text: string, one: Span, other: Span): number =>
  (text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).match(/\p{L}+/gu) ?? []).length

/** The words right before and behind a name. */
function around(text: string, sentence: Span, { start, end }: Span): string {
  const before = text.slice(sentence.start, start).split(/\s+/).slice(-AROUND)
  return [...before, ...text.slice(end, sentence.end).split(/\s+/).slice(0, AROUND)].join(' ')
}

function draftOf(
  article: CheckedDocument,
  names: Context['names'],
  mention: NamedState,
  pair: readonly string[],
): Draft {
  const [odd, ...both] = [mention.code, ...pair].map((code) => names.state(code))
  return draftAtSpan(article, mention, {
    rule: 'dyad-outlier',
    severity: 'note',
    message: `${odd} appears only here in an article about ${both.join(' and ')}, where one of the two would stand.`,
    arithmetic: `${odd}: once; ${both.join(' and ')}: throughout`,
    evidence: [],
  })
}
