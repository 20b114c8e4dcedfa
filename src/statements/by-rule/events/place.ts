import type { Candidate } from './candidate.ts'
import { isStop, type Scene } from './scene.ts'

/** How far behind the words that name an event its place may stand. */
const REACH = 10

/** Where it takes place, as written: the name behind `in` or `at`; `null` where its clause names none. */
export function placeOf(scene: Scene, candidate: Candidate): string | null {
  const { tokens, article, segments, timeAt } = scene
  const { happenings } = article.pack
  const own = segments.of[candidate.trigger.first]
  for (let at = candidate.first; at < tokens.length && at <= candidate.last + REACH; at++) {
    if (at > candidate.last && (isStop(tokens[at]!) || segments.of[at] !== own)) return null
    if (at <= candidate.trigger.last || !happenings.places.holds(tokens[at]) || timeAt.has(at + 1)) continue
    const place = nameAt(scene, at + 1)
    if (place) return article.document.text.slice(tokens[place[0]]!.start, tokens[place[1]]!.end)
  }
  return null
}

/** A name written large from `from` on, with what belongs to it: `the Swiss city of Geneva` is none. */
function nameAt({ tokens, article, timeAt }: Scene, from: number): readonly [first: number, last: number] | null {
  const first = article.pack.lexicon.definites.holds(tokens[from]) ? from + 1 : from
  let last = first - 1
  for (let at = first; at < tokens.length && at < first + 6; at++) {
    const token = tokens[at]!
    const isName = token.kind === 'word' && token.text !== token.lower && !timeAt.has(at)
    const isTie =
      token.kind === 'mark' && token.glued && (token.text === '-' || token.text === '–' || token.text === '.')
    if (isName) last = at
    else if (!isTie) break
  }
  return last >= first ? [from < first ? from : first, last] : null
}
