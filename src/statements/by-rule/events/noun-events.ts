import type { EventStatus, Outlook, TokenRange } from '../../../vocabulary/index.ts'
import type { Candidate } from './candidate.ts'
import { startOf } from './phrases.ts'
import { isPossessive } from '../article/participants.ts'
import { isStop, pastAside, type Scene, skipOn } from './scene.ts'
import type { NounRule } from './tables.ts'

/** How far behind a noun its verb, and its partners, are looked for. */
const VERB = 12
const PARTNERS = 12

/** The event that the noun at `at` names by itself, by the rules that are loose or by the others; `null` where it names none. */
export function nounEvent(scene: Scene, at: number, isLoose = false): Candidate | null {
  const { tokens, tables } = scene
  const match = tables.nouns.at(tokens, at)
  if (!match) return null
  const last = at + match.length - 1
  if (!endsPhrase(scene, last + 1)) return null
  for (const rule of match.value) {
    const found = eventBy(scene, rule, at, last)
    if (found?.isLoose === isLoose) return found
  }
  return null
}

function eventBy(scene: Scene, rule: NounRule, at: number, last: number): Candidate | null {
  const { tokens, article } = scene
  const head = { first: at, last }
  const object = rule.needsOf ? ofObject(scene, rule, last + 1) : null
  if (rule.needsOf && !object) return null
  const first = startOf(scene, at)
  const before = tokens[first - 1]
  const partners = partnersOf(scene, object?.last ?? last) ?? object
  const phrase = { first, last: Math.max(last, partners?.last ?? last) }
  const outlook = rule.needsYear ? 'held' : outlookOf(scene, phrase, head)
  if (outlook === 'drop' || isLabel(scene, phrase) || isUndone(scene, first - 1)) return null
  const isDefinite = article.pack.happenings.anaphoric.holds(before) && !isPossessive(tokens[at - 1])
  const isSure = isParticular(scene, rule, phrase, head, partners !== null)
  if (!isSure && !isLikely(scene, rule)) return null
  return {
    type: rule.type,
    firstSide: rule.first,
    status: outlook,
    trigger: head,
    ...phrase,
    object: object ?? phrase,
    isNoun: true,
    isPassive: false,
    isProgressive: false,
    isPresent: false,
    isByTheWay: false,
    isAlone: false,
    isGiving: false,
    isSaid: false,
    isSince: false,
    isMeasured: false,
    isPerfect: false,
    head: null,
    isDefinite: isDefinite && partners === null && !rule.needsYear && !isOrdinal(scene, phrase),
    isLoose: rule.isLoose || !isSure,
    looseDeed: null,
  }
}

/** `have not held talks`. */
function isUndone(scene: Scene, before: number): boolean {
  const { tokens, tables, article } = scene
  const { grammar, lexicon } = article.pack
  let at = before
  while (at >= 0 && (grammar.articles.holds(tokens[at]) || lexicon.definites.holds(tokens[at]))) at--
  if (at < 1 || !tables.verbs.at(tokens, at)) return false
  return grammar.negations.holds(tokens[at - 1]) || grammar.negations.holds(tokens[at - 2])
}

/** `Economic dialogue: …`: what the words behind tell of. */
const isLabel = ({ tokens }: Scene, { last }: TokenRange): boolean =>
  tokens[last + 1]?.text === ':' || tokens[last + 1]?.text === '*'

/** `visit`, not the `visit` of `visit programme`. */
function endsPhrase({ tokens, article, timeAt, tables }: Scene, next: number): boolean {
  const token = tokens[next]
  if (!token || token.kind !== 'word') return token?.text !== '-'
  const { grammar, lexicon, happenings } = article.pack
  return (
    lexicon.prepositions.holds(token) ||
    grammar.prepositions.holds(token) ||
    grammar.adjuncts.holds(token) ||
    grammar.relatives.holds(token) ||
    grammar.isPast(token) ||
    grammar.isAdverb(token) ||
    grammar.isParticiple(token.lower) ||
    grammar.finiteCopulas.holds(token) ||
    grammar.perfects.holds(token) ||
    grammar.clauseOpeners.holds(token) ||
    grammar.contrasts.holds(token) ||
    happenings.future.holds(token) ||
    happenings.doubtful.holds(token) ||
    timeAt.has(next) ||
    token.lower === grammar.complementizer ||
    tables.verbs.at(tokens, next) !== null
  )
}

/** `completion of the bridge`: the noun of the rule behind `of`. */
function ofObject({ tokens, tables, article }: Scene, rule: NounRule, from: number): TokenRange | null {
  const { grammar, lexicon } = article.pack
  if (tokens[from]?.lower !== grammar.of) return null
  for (let at = from + 1; at < tokens.length && at < from + 9; at++) {
    const token = tokens[at]!
    const match = tables.objects.at(tokens, at)
    if (match?.value.has(rule.id)) return { first: from, last: at + match.length - 1 }
    if (rule.takesAny && token.kind === 'word' && !lexicon.definites.holds(token) && !grammar.articles.holds(token))
      return { first: from, last: at }
    if (token.kind === 'mark' && token.text !== '-' && !lexicon.quotationMarks.holds(token)) return null
    if (grammar.isPast(token) && at > from + 1) return null
  }
  return null
}

/** `between Peru and Chile`, `with his Omani counterpart`, `to China`: where they end; `null` where no state stands in them. */
function partnersOf(scene: Scene, last: number): TokenRange | null {
  const { tokens, participants, article, timeAt } = scene
  const { happenings, grammar } = article.pack
  if (!happenings.partners.holds(tokens[last + 1]) || grammar.coordinators.holds(tokens[last + 1])) return null
  let found: TokenRange | null = null
  for (const { first, last: end, role } of participants) {
    if (first <= last || (role === 'pronoun' && end === first) || first > (found?.last ?? last) + PARTNERS) continue
    for (let at = (found?.last ?? last) + 1; at < first; at++) {
      const token = tokens[at]!
      if (isStop(token) || timeAt.has(at) || grammar.relatives.holds(token) || happenings.places.holds(token))
        return found
      if (token.text === ',' && tokens[end + 1]?.text !== ',' && !grammar.coordinators.holds(tokens[end + 1]))
        return found
      if (happenings.future.holds(token) || grammar.finiteCopulas.holds(token) || grammar.perfects.holds(token))
        return found
      if (grammar.isPast(token) && token.text === token.lower) return found
    }
    found = { first: last + 1, last: ownedEnd(scene, end) }
  }
  return found
}

/** The last word of `Kenya's president`, `Omani Foreign Minister Salim Darwish`. */
function ownedEnd({ tokens, article }: Scene, state: number): number {
  const { happenings } = article.pack
  let end = state
  for (let at = state + 1; at < tokens.length && at < state + 7; at++) {
    const token = tokens[at]!
    const isPart =
      happenings.titles.holds(token) ||
      happenings.people.holds(token) ||
      (token.kind === 'word' && token.text !== token.lower)
    if (isPart) end = at
    else if (!isPossessive(token) && !(token.kind === 'word' && happenings.titles.holds(tokens[at + 1]))) break
  }
  return end
}

/** What stands around a noun makes of it: an adjective, a verb behind it, words before it. */
function outlookOf(scene: Scene, phrase: TokenRange, head: TokenRange): Outlook {
  const { tokens, article } = scene
  const isPlural = tokens[head.last]!.lower.endsWith('s')
  const { happenings } = article.pack
  for (let at = phrase.first; at < head.first; at++) {
    const outlook = happenings.adjectives.of(tokens[at])
    if (outlook) return outlook
    if (isPlural && happenings.habitual.holds(tokens[at])) return 'drop'
  }
  const article1 = tokens[phrase.first - 1]
  const byArticle = article1 && happenings.adjectives.of(article1)
  if (byArticle) return byArticle
  const verdict = verdictOf(scene, phrase.last + 1)
  if (verdict === 'cancelled') return verdict
  const lead = leadOf(scene, phrase.first - 1)
  if (lead !== null) return lead
  return verdict ?? 'held'
}

function verdictOf(scene: Scene, from: number): EventStatus | null {
  const { tokens, article } = scene
  const { happenings, grammar } = article.pack
  let found: EventStatus | null = null
  for (let at = pastAside(scene, skipOn(scene, from)); at < tokens.length && at < from + 2 * VERB; at++) {
    const match = happenings.verdicts.at(tokens, at)
    const token = tokens[at]!
    // "planned for June was called off"
    if (match && match.value !== 'drop' && (match.value === 'cancelled' || !happenings.adjectives.holds(token)))
      return match.value
    if (match) found = match.value === 'drop' ? found : match.value
    if (isStop(token) || token.text === ',' || grammar.relatives.holds(token) || grammar.coordinators.holds(token))
      return found
    if (grammar.isPast(token) && !(happenings.adjectives.holds(token) && grammar.adjuncts.holds(tokens[at + 1])))
      return found
  }
  return found
}

/** The words right before a noun's phrase, its article left out. */
function leadOf(scene: Scene, before: number): Outlook | null {
  const { tokens, article } = scene
  const { happenings, lexicon, grammar } = article.pack
  let end = before
  while (end >= 0 && (lexicon.definites.holds(tokens[end]) || grammar.articles.holds(tokens[end]))) end--
  for (let length = 4; length > 0; length--) {
    const first = end - length + 1
    if (first < 0) continue
    const match = happenings.leads.at(tokens, first)
    if (match && first + match.length - 1 === end) return match.value
  }
  return null
}

/** Whether a noun names one event: by who takes part, its date, its name or its number. */
function isParticular(
  scene: Scene,
  rule: NounRule,
  phrase: TokenRange,
  head: TokenRange,
  hasPartners: boolean,
): boolean {
  const { participants, tokens, mentions, segments, article } = scene
  const inPhrase = participants.some(({ first, last }) => first >= phrase.first - 1 && last <= phrase.last)
  const isPlural =
    tokens[head.last]!.lower.endsWith('s') && !article.pack.happenings.singularPlurals.holds(tokens[head.last])
  const hasTime = mentions.times.some(
    ({ first, last, relation }) =>
      segments.of[first] === segments.of[head.first] &&
      relation !== 'speech' &&
      relation !== 'compared' &&
      (last < phrase.first ? phrase.first - last < 8 : first - phrase.last < 8),
  )
  const hasYear = isYearly(scene, phrase, head)
  if (rule.needsYear)
    return (
      hasYear &&
      !isOldYear(scene, phrase, head) &&
      (inPhrase || isNamed(scene, phrase, head) || hasTime || isMonthly(scene, head))
    )
  if (rule.needsOf) return hasTime || (inPhrase && !rule.takesAny)
  if (rule.isLoose) return isLooselyParticular(scene, rule, phrase, inPhrase || hasPartners, mentions.times.length > 0)
  const isNew = !article.pack.happenings.anaphoric.holds(tokens[phrase.first - 1])
  if (isPlural) return hasTime && (inPhrase || hasPartners)
  const lead = leadOf(scene, phrase.first - 1)
  return (
    inPhrase ||
    hasPartners ||
    isNamed(scene, phrase, head) ||
    (hasTime && (isNew || verdictOf(scene, phrase.last + 1) !== null)) ||
    (isNew && head.last > head.first) ||
    isOrdinal(scene, phrase) ||
    (isNew && lead === 'held') ||
    isPlaced(scene, phrase)
  )
}

/** What a loose noun needs beside it: a time or who takes part, and where it is a measure at what rate or against whom. */
function isLooselyParticular(
  { mentions, tokens, participants, article }: Scene,
  { type }: NounRule,
  { first, last }: TokenRange,
  hasState: boolean,
  hasTime: boolean,
): boolean {
  if (type !== 'sanction') return hasState || hasTime
  const { prepositions } = article.pack.lexicon.flows
  const hasRate = mentions.quantities.some(
    (one) => one.dimension === 'percent' && one.last >= first - 2 && one.first <= last + 4,
  )
  const isAgainst =
    prepositions.holds(tokens[last + 1]) && participants.some((one) => one.first > last && one.first <= last + 5)
  return hasRate || isAgainst
}

/** Whether a noun that is not told apart may still name one event, as the sentence has a time and somebody who takes part. */
const isLikely = ({ mentions, participants }: Scene, rule: NounRule): boolean =>
  !rule.needsYear && !rule.isLoose && mentions.times.length + participants.length > 0

/** `the November 2025 accord`, `the contract of 2009`: a time that is part of its name. */
const isYearly = ({ tokens, mentions, article }: Scene, phrase: TokenRange, head: TokenRange): boolean =>
  mentions.times.some(
    ({ first, last, edtf }) =>
      edtf !== null &&
      (last === phrase.first - 1 ||
        last === head.first - 1 ||
        (first === head.last + 2 && tokens[head.last + 1]!.lower === article.pack.grammar.of)),
  )

/** `the November 2025 accord`. */
const isMonthly = ({ mentions }: Scene, { first }: TokenRange): boolean =>
  mentions.times.some(({ last, edtf }) => last === first - 1 && (edtf?.length ?? 0) > 'YYYY'.length)

/** `the 1922 treaty`: told of again by its year. */
function isOldYear({ tokens, mentions, article }: Scene, phrase: TokenRange, head: TokenRange): boolean {
  const year = mentions.times.find(({ last }) => last === head.first - 1 || last === phrase.first - 1)
  return year?.edtf?.length === 4 && article.pack.happenings.anaphoric.holds(tokens[year.first - 1])
}

/** `the meeting in Lima`. */
function isPlaced({ tokens, article }: Scene, { last }: TokenRange): boolean {
  const place = tokens[last + 2]
  return article.pack.happenings.places.holds(tokens[last + 1]) && place?.kind === 'word' && place.text !== place.lower
}

/** `the London Conference`: written large. */
const isNamed = ({ tokens }: Scene, phrase: TokenRange, head: TokenRange): boolean => {
  const { text, lower } = tokens[head.last]!
  if (text === lower) return false
  return (
    head.last > head.first ||
    (phrase.first < head.first && tokens[head.first - 1]!.text !== tokens[head.first - 1]!.lower)
  )
}

/** `the 29th regular meeting`. */
const isOrdinal = ({ tokens, article }: Scene, { first }: TokenRange): boolean =>
  tokens[first]!.kind === 'number' || article.pack.happenings.ordinals.holds(tokens[first])
