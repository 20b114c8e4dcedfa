import type { DeedForm, EventStatus, Outlook, Token } from '../../../vocabulary/index.ts'
import { isStop, pastAside, type Scene, skipBack, skipOn } from './scene.ts'

/** How a verb is used at its place. */
export interface VerbUse {
  /** First token of its group: `will` of `will sign`. */
  readonly first: number
  readonly status: EventStatus
  /** `signed` of `was signed` and of `the accord signed in May`: what it is done to stands before it. */
  readonly voice: 'active' | 'passive'
  /** Whether its time alone says that it is not over: `is visiting`. */
  readonly isProgressive: boolean
  /** The present of a headline or a habit. */
  readonly isPresent: boolean
  readonly isPerfect: boolean
  /** `the tariff imposed on them`, `imposing a tariff`: told by the way, an event only where it has a time. */
  readonly isByTheWay: boolean
}

/** How far to the left a governing verb or noun is looked for. */
const REACH = 12

/** Reads the group of the verb from `at` to `last`; `null` where it tells of nothing that took place or is set to. */
export function verbUse(scene: Scene, at: number, last: number, forms: ReadonlySet<DeedForm>): VerbUse | null {
  const { tokens, article } = scene
  const { grammar } = article.pack
  const before = skipBack(scene, at - 1)
  if (tokens[at - 1]?.text === '-' && tokens[at]!.glued) return null
  if (isOfName(scene, at)) return null
  if (isNegated(scene, before, at)) return null
  const token = tokens[before]
  if (token && (grammar.copulas.holds(token) || grammar.finiteCopulas.holds(token))) {
    if (forms.has('participle')) return withBe(scene, before, 'passive', false)
    if (forms.has('gerund')) return withBe(scene, before, 'active', true)
  }
  if (grammar.perfects.holds(token) && forms.has('participle')) return perfect(scene, before, 'active')
  if (forms.has('plain')) {
    const plain = plainUse(scene, before, at)
    if (plain !== undefined) return plain
  }
  if (forms.has('gerund')) return gerundUse(scene, before, at)
  if (forms.has('past') || forms.has('participle')) return pastUse(scene, at, last, forms)
  return isPresentHere(scene, at, forms) ? use(at, 'held', 'active', { isPresent: true }) : null
}

/** `Finance Secretary Ana Roe said`: a word of a name; in a headline every word may be written large. */
function isOfName({ tokens }: Scene, at: number): boolean {
  const { text, lower } = tokens[at]!
  if (text === lower || at === 0 || tokens.at(-1)!.kind !== 'mark') return false
  const isLarge = (token: Token | undefined): boolean => token?.kind === 'word' && token.text !== token.lower
  return isLarge(tokens[at - 1]) || isLarge(tokens[at + 1])
}

const use = (
  first: number,
  status: EventStatus,
  voice: VerbUse['voice'],
  rest: Partial<Pick<VerbUse, 'isProgressive' | 'isPresent' | 'isPerfect' | 'isByTheWay'>> = {},
): VerbUse => ({
  first,
  status,
  voice,
  isProgressive: false,
  isPresent: false,
  isPerfect: false,
  isByTheWay: false,
  ...rest,
})

const isStatus = (outlook: Outlook): outlook is EventStatus => outlook !== 'drop'

const settled = (outlook: Outlook | null, first: number, voice: VerbUse['voice']): VerbUse | null =>
  outlook !== null && isStatus(outlook) ? use(first, outlook, voice) : null

function isNegated({ tokens, article }: Scene, from: number, to: number): boolean {
  const { grammar } = article.pack
  for (let at = Math.max(0, from); at < to; at++) if (grammar.negations.holds(tokens[at])) return true
  // "hasn't signed": the `t` behind an apostrophe.
  return grammar.negations.holds(tokens[from - 1]) && !grammar.undeniable.holds(tokens[from])
}

/** `was signed`, `will be signed`, `has been signed`, `is visiting`. */
function withBe(scene: Scene, be: number, voice: VerbUse['voice'], isProgressive: boolean): VerbUse | null {
  const { tokens, article } = scene
  const { grammar, happenings } = article.pack
  const token = tokens[be]!
  if (grammar.finiteCopulas.holds(token)) {
    const isPast = grammar.pastAuxiliaries.holds(token)
    if (!isPast && !isProgressive && isAwaited(scene, be)) return use(be, 'planned', voice)
    return use(be, 'held', voice, { isProgressive: isProgressive && !isPast, isPresent: !isProgressive && !isPast })
  }
  const before = skipBack(scene, be - 1)
  if (isNegated(scene, before, be)) return null
  const word = tokens[before]
  if (grammar.finiteCopulas.holds(word))
    return use(before, 'held', voice, { isProgressive: !grammar.pastAuxiliaries.holds(word) })
  if (grammar.perfects.holds(word)) return perfect(scene, before, voice)
  if (happenings.future.holds(word)) return use(before, 'planned', voice)
  if (happenings.doubtful.holds(word)) return null
  if (word?.lower === grammar.infinitiveMark) return settled(infinitiveOf(scene, before), before, voice)
  if (grammar.coordinators.holds(word)) return settled(coordinated(scene, before), be, voice)
  return null
}

/** `once the line is finished`. */
function isAwaited({ tokens, article, segments }: Scene, verb: number): boolean {
  const { awaiting } = article.pack.happenings
  for (let at = verb - 1; at >= 0 && at > verb - REACH; at--) {
    if (tokens[at]!.text === ',' || segments.of[at] !== segments.of[verb]) return awaiting.holds(tokens[at])
    if (awaiting.holds(tokens[at])) return true
  }
  return false
}

/** `would` without a word of saying before it: what would be so if. */
function isOnlyIf({ tokens, article }: Scene, modal: number): boolean {
  const { grammar } = article.pack
  const { modality } = grammar.governors.at(tokens, modal)?.value ?? {}
  if (modality !== 'hoped') return false
  for (let at = modal - 1; at >= 0 && at > modal - 2 * REACH; at--) {
    if (
      grammar.speech.holds(tokens[at]) ||
      grammar.agreeing.holds(tokens[at]) ||
      tokens[at]!.lower === grammar.complementizer
    )
      return false
  }
  return true
}

/** `has signed`, `will have signed`, `having signed`. */
function perfect(scene: Scene, have: number, voice: VerbUse['voice']): VerbUse | null {
  const { tokens, article } = scene
  const { happenings, grammar } = article.pack
  const before = skipBack(scene, have - 1)
  if (isNegated(scene, before, have)) return null
  const word = tokens[before]
  if (happenings.future.holds(word)) return use(before, 'planned', voice)
  if (happenings.doubtful.holds(word)) return null
  if (tokens[have]!.lower === 'have' && word?.lower === grammar.infinitiveMark) return use(before, 'held', voice)
  return use(have, 'held', voice, { isPerfect: true })
}

/** `will sign`, `to sign`, `did sign`; `undefined` where it may be another form. */
function plainUse(scene: Scene, before: number, at: number): VerbUse | null | undefined {
  const { tokens, article } = scene
  const { grammar, happenings } = article.pack
  const token = tokens[before]
  if (happenings.future.holds(token)) return isOnlyIf(scene, before) ? null : use(before, 'planned', 'active')
  if (happenings.doubtful.holds(token)) return null
  if (happenings.doing.holds(token)) return use(before, 'held', 'active')
  if (token?.lower === grammar.infinitiveMark) return settled(infinitiveOf(scene, before), before, 'active')
  if (token && (grammar.coordinators.holds(token) || token.text === ',')) {
    const outlook = coordinated(scene, before)
    if (outlook !== null) return settled(outlook, at, 'active')
  }
  return undefined
}

/** What governs the infinitive whose `to` stands at `mark`: `agreed in May to`, `plans for both to`. */
export function infinitiveOf(scene: Scene, mark: number): Outlook | null {
  const { tokens, article } = scene
  const { grammar, happenings } = article.pack
  const nearest = skipBack(scene, mark - 1)
  for (let at = nearest; at >= 0 && at > mark - REACH; at--) {
    const token = tokens[at]!
    if (isStop(token)) return null
    const outlook = happenings.infinitives.of(token)
    if (outlook !== undefined && (at === nearest || !happenings.adjacent.holds(token))) {
      if (grammar.negations.holds(tokens[skipBack(scene, at - 1)]) || grammar.negations.holds(tokens[at - 1]))
        return 'drop'
      // "a plan to": what could be planned is not.
      const modal = tokens[skipBack(scene, at - 1)]
      return outlook === 'planned' && happenings.doubtful.holds(modal) ? 'drop' : outlook
    }
    if (happenings.future.holds(token)) return at === nearest ? null : 'planned'
    if (at < nearest && grammar.isPast(token) && !grammar.determiners.holds(tokens[at - 1])) return null
  }
  return null
}

/** `will buy ships and sign`: the modal or infinitive of the verb that it is joined to. */
function coordinated(scene: Scene, from: number): Outlook | null {
  const { tokens, article } = scene
  const { grammar, happenings } = article.pack
  for (let at = from - 1; at >= 0 && at > from - 2 * REACH; at--) {
    const token = tokens[at]!
    if (isStop(token)) return null
    if (happenings.future.holds(token)) return 'planned'
    if (happenings.doubtful.holds(token)) return 'drop'
    if (token.lower === grammar.infinitiveMark && grammar.infinitives.holds(tokens[at + 1]))
      return infinitiveOf(scene, at)
    if (grammar.isPast(token) && !isAdjectival(scene, at)) return null
  }
  return null
}

/** `unmanned vehicles`: a participle before a noun. */
function isAdjectival({ tokens, article }: Scene, at: number): boolean {
  const { grammar } = article.pack
  const next = tokens[at + 1]
  if (grammar.articles.holds(tokens[at - 1])) return true
  return (
    next?.kind === 'word' &&
    next.text === next.lower &&
    !grammar.determiners.holds(next) &&
    !grammar.adjuncts.holds(next)
  )
}

/** `after signing`, `, imposing a ban`. */
function gerundUse(scene: Scene, before: number, at: number): VerbUse | null {
  const { tokens, article } = scene
  const token = tokens[before]
  const { happenings } = article.pack
  if (!token) return null
  if (!happenings.gerundLeads.holds(token) && token.text !== ',') return null
  return use(at, isAhead(scene, before) ? 'planned' : 'held', 'active', {
    isByTheWay: token.text === ',' || before === 0 || tokens[before - 1]?.kind === 'mark',
  })
}

/** Whether the clause around looks ahead. */
function isAhead({ tokens, article }: Scene, from: number): boolean {
  const { grammar, happenings } = article.pack
  for (let at = from; at >= 0 && at > from - 2 * REACH; at--) {
    if (happenings.future.holds(tokens[at])) return true
    if (isStop(tokens[at]!) || grammar.isPast(tokens[at])) return false
  }
  return false
}

/** `signed an accord` is active, `an accord signed in May` is not. */
function pastUse(scene: Scene, at: number, last: number, forms: ReadonlySet<DeedForm>): VerbUse | null {
  const { tokens, article } = scene
  const { grammar } = article.pack
  const before = tokens[at - 1]
  if (before && grammar.determiners.holds(before) && before.kind === 'word' && !isSubjectWord(scene, at - 1))
    return null
  const isTied = tokens[last + 1] !== undefined && grammar.adjuncts.holds(tokens[last + 1])
  const next = tokens[isTied ? last + 1 : skipOn(scene, last + 1)]
  const isAside = pastAside(scene, last + 1) > last + 1
  const isAlone =
    !isAside && (next === undefined || next.kind === 'mark' ? !isOpening(next?.text) : grammar.adjuncts.holds(next))
  const isReduced = isAlone && forms.has('participle')
  return use(at, 'held', isReduced ? 'passive' : 'active', { isByTheWay: isReduced })
}

const isOpening = (text: string | undefined): boolean =>
  text === '“' || text === '"' || text === '$' || text === '€' || text === '«'

const isSubjectWord = ({ tokens, article }: Scene, at: number): boolean =>
  article.pack.happenings.pronouns.holds(tokens[at])

/** `signs`, `sign` behind a plural. */
function isPresentHere({ tokens, article }: Scene, at: number, forms: ReadonlySet<DeedForm>): boolean {
  const { grammar } = article.pack
  const before = tokens[at - 1]
  if (!before || grammar.determiners.holds(before) || grammar.prepositions.holds(before)) return false
  // "Peru and Chile sign"
  const isJoined = forms.has('plain') && before.text !== before.lower && grammar.coordinators.holds(tokens[at - 2])
  return isJoined || forms.has('present') || grammar.isPresent(tokens[at]!.lower, before.lower)
}
