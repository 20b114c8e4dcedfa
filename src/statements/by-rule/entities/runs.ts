import type { NamingWords, Token, TokenRange } from '../../../vocabulary/index.ts'
import type { EntityTables } from './tables.ts'
import { isCapitals, isGenitive, isHyphen, isLarge, knownAt } from './written.ts'

/** No name has more words. */
const MOST_WORDS = 24

/** Runs of words written large with what joins them, in order; none overlapping. */
export function runsOf(tokens: readonly Token[], tables: EntityTables): TokenRange[] {
  const runs: TokenRange[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!startsName(tokens, at)) continue
    const last = runEnd(tokens, at, tables)
    if (last >= at) runs.push({ first: at, last })
    at = Math.max(at, last)
  }
  return runs
}

const startsName = (tokens: readonly Token[], at: number): boolean =>
  isLarge(tokens[at]) ||
  (tokens[at]!.kind === 'number' &&
    tokens[at + 1]?.glued === true &&
    tokens[at + 1]!.kind === 'word' &&
    isLarge(tokens[at + 1]))

/** The last token of the run that begins at one; less than that where a small word makes an adjective of it: `China-based`. */
function runEnd(tokens: readonly Token[], first: number, tables: EntityTables): number {
  let last = first
  if (tokens[first]!.kind === 'number') last = first + 1
  while (last - first < MOST_WORDS) {
    const known = knownAt(tokens, last, tables)
    if (known && known.last > last && known.last - first < MOST_WORDS) last = known.last
    const tail = gluedEnd(tokens, last, tables.naming)
    if (tail < 0) return beforeUnit(tokens, first, last)
    if (tail > last) {
      last = tail
      continue
    }
    const next = joinedWord(tokens, first, last, tables)
    if (next <= last) break
    last = next
  }
  return last
}

/** The end of what is glued behind a word (`Heihe` of `Blagoveshchensk-Heihe`, `3Harris` of `L3Harris`); -1 where a small word is. */
function gluedEnd(tokens: readonly Token[], last: number, naming: NamingWords): number {
  const next = tokens[last + 1]
  if (next === undefined || !next.glued) return last
  if (next.kind === 'number') return last + 1
  if (next.kind === 'word') return isGenitive(next) ? last : isLarge(next) ? last + 1 : last
  const after = tokens[last + 2]
  const isJoint = isHyphen(next) || next.text === '/' || next.text === '&' || next.text === '.'
  if (!isJoint || after === undefined || !after.glued) return last
  if (after.kind === 'number' || isLarge(after)) return last + 2
  return isHyphen(next) && after.kind === 'word' ? (isSmallPart(after, naming) ? last + 2 : -1) : last
}

/** `Cross-border` and `Ki-bum` keep their second word, `Moscow-based` is no name. */
const isSmallPart = (token: Token, naming: NamingWords): boolean =>
  naming.smallParts.holds(token) || (token.word === 0 && token.text.length <= SHORT && !naming.adjectivals.holds(token))

/** No small part of a given name is longer. */
const SHORT = 5

/** Where a run ends that a small word behind a hyphen breaks: before its last word, with what joined it. */
function beforeUnit(tokens: readonly Token[], first: number, last: number): number {
  let at = last
  while (at > first && (tokens[at]!.glued || isHyphen(tokens[at]))) at--
  at--
  while (at >= first && !isLarge(tokens[at])) at--
  return at
}

/** The last token of the word that goes on a name behind its word at `last`; `last` where none does. */
function joinedWord(tokens: readonly Token[], first: number, last: number, tables: EntityTables): number {
  const next = tokens[last + 1]
  if (next === undefined) return last
  const { naming } = tables
  if (isLarge(next)) return isDate(tokens, last + 1) ? last : last + 1
  if (next.kind === 'number') return isNumberOfName(tokens, last + 1) ? last + 1 : last
  if (next.text === '.') return isInitial(tokens, last, first) && isLarge(tokens[last + 2]) ? last + 2 : last
  if (isGenitive(next)) return joinsGenitive(tokens, last, tables) ? last + 2 : last
  const isArticle = naming.articles.holds(next) && isLarge(tokens[last + 2])
  if (isArticle) return isOn(tokens, first, last, tables) || tokens[last + 2]!.lower === 'great' ? last + 2 : last
  const link = naming.links.of(next) ?? (next.text === '&' ? 'and' : undefined)
  if (link === undefined) return next.text === ',' ? listedTopic(tokens, first, last, tables) : last
  const after = naming.articles.holds(tokens[last + 2]) && isSmall(tokens[last + 2]!) ? last + 3 : last + 2
  if (link === 'particle') return particleEnd(tokens, last, tables)
  if (!isLarge(tokens[after])) return last
  switch (link) {
    case 'of':
      return takesOf(tokens, last, tables) ? after : last
    case 'for':
      return takesFor(tokens, last, tables) || isOn(tokens, first, last, tables) ? after : last
    case 'on':
      return takesOn(tokens, first, last, tables) ? after : last
    case 'and':
      return joinsAnd(tokens, first, last, after, tables) ? after : last
  }
}

const isSmall = (token: Token): boolean => token.text === token.lower

/** `June 8`, `Monday`. */
const isDate = (tokens: readonly Token[], at: number): boolean =>
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|(mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
    tokens[at]!.lower,
  )

/** The `2` of `Nord Stream 2`. */
const isNumberOfName = (tokens: readonly Token[], at: number): boolean =>
  /^[1-9]$/.test(tokens[at]!.text) &&
  (tokens[at + 1] === undefined || !/^[%,.:]?\d/.test(tokens[at + 1]!.text)) &&
  !/^(percent|per|pct|million|billion|bn|mln|bln|m|tons?|tonnes|years?|months?|days?)$/.test(
    tokens[at + 1]?.lower ?? '',
  )

/** `Donald J.`, `Dr.`; `St.` where a name begins. */
const isInitial = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens[at + 1]!.glued &&
  (tokens[at]!.text.length === 1 || TITLES.test(tokens[at]!.text) || (at === first && tokens[at]!.text === 'St'))

const TITLES = /^(?:Mr|Mrs|Ms|Dr|Mst|Rep|Sen|Gov|Gen|Col|Lt|Capt|Adm|Prof|Hon|Sgt)$/

function joinsGenitive(tokens: readonly Token[], last: number, { naming }: EntityTables): boolean {
  // "Jay's Treaty", whose first word is no state's name.
  if (naming.treaties.holds(tokens[last + 2]) && isLarge(tokens[last + 2]) && tokens[last]!.word === 0) return true
  const whole = `${tokens[last]!.lower}${tokens[last + 1]!.lower === "'s" ? "'s" : "'"}`
  return naming.genitives.has(whole) && isLarge(tokens[last + 2])
}

/** `von der Leyen`, `de Stoeckl`, `al Nahyan`. */
function particleEnd(tokens: readonly Token[], last: number, { naming }: EntityTables): number {
  for (let at = last + 1; at <= last + 3; at++) {
    if (isLarge(tokens[at])) return at
    if (naming.links.of(tokens[at]) !== 'particle') return last
    if (isHyphen(tokens[at + 1]) && isLarge(tokens[at + 2])) return at + 2
  }
  return last
}

/** `Bank of China`, `Ministry of Commerce`, `Power of Siberia`; not `Boeing of America`. */
const takesOf = (tokens: readonly Token[], last: number, { naming }: EntityTables): boolean =>
  naming.takesOf.holds(tokens[last]) ||
  naming.offices.holds(tokens[last]) ||
  naming.topics.holds(tokens[last]) ||
  naming.jointness.holds(tokens[last])

const takesFor = (tokens: readonly Token[], last: number, { naming }: EntityTables): boolean => {
  const kind = naming.heads.of(tokens[last])
  return (
    (kind !== undefined && kind !== 'person' && kind !== 'none') ||
    naming.offices.holds(tokens[last]) ||
    tokens[last]!.lower === 'reference'
  )
}

/** `Agreement on Reciprocal Trade`, `Operations Group on Human Smuggling`. */
function takesOn(tokens: readonly Token[], first: number, last: number, { naming }: EntityTables): boolean {
  const word = tokens[last + 1]!.lower
  if (word === 'with' && isAgreement(tokens, first, last, naming)) return true
  const kind = naming.heads.of(tokens[last])
  if (kind === 'agreement') return word !== 'in' && word !== 'to'
  if (word === 'with' || word === 'to' || word === 'in') return false
  return last > first && (kind === 'mechanism' || naming.shared.holds(tokens[last]))
}

/** Whether a noun of agreement stands in what was read of a name: `Treaty of Alliance`. */
function isAgreement(tokens: readonly Token[], first: number, last: number, naming: EntityTables['naming']): boolean {
  for (let at = first; at <= last; at++) if (naming.heads.of(tokens[at]) === 'agreement') return true
  return false
}

/** How far the head of a name may stand behind its `and`. */
const AND_REACH = 6

/** `Food and Drug Administration`, `Ministry of Trade and Industry`; not `Boeing and Ford Motor`. */
function joinsAnd(tokens: readonly Token[], first: number, last: number, after: number, tables: EntityTables): boolean {
  const { naming } = tables
  if (isOn(tokens, first, last, tables)) return true
  if (isOfMinistry(tokens, first, last, tables)) return isSubject(tokens, after, tables)
  if (!naming.topics.holds(tokens[last])) return isAmpersand(tokens[last + 1]!) && !isCapitals(tokens[last])
  if (isWithinOf(tokens, first, last, tables)) return naming.topics.holds(tokens[after])
  for (let at = after; at < after + AND_REACH && isLarge(tokens[at]); at++) {
    const kind = naming.heads.of(tokens[at])
    if (naming.offices.holds(tokens[at])) return true
    if (tokens[at + 1]?.text === '(' && naming.topics.holds(tokens[at])) return true
    if (kind !== undefined && (at > after || !naming.topics.holds(tokens[at])))
      return at > after || naming.topics.holds(tokens[at])
  }
  return false
}

/** `Operations Group on Human Smuggling and Human Trafficking`: behind `on` all that is large is the subject. */
function isOn(tokens: readonly Token[], first: number, last: number, { naming }: EntityTables): boolean {
  for (let at = last; at > first; at--) {
    const link = naming.links.of(tokens[at])
    const isSubject = link === 'on' && tokens[at]!.lower !== 'with'
    const isPurpose = link === 'for' && naming.heads.of(tokens[at - 1]) === 'agreement'
    if ((isSubject || isPurpose) && naming.heads.holds(tokens[at - 1])) return true
  }
  return false
}

const isAmpersand = ({ text }: Token): boolean => text === '&'

/** Whether a `Ministry of` or `Department for` stands before, whose subjects may have any name. */
function isOfMinistry(tokens: readonly Token[], first: number, last: number, { naming }: EntityTables): boolean {
  for (let at = first; at < last; at++) {
    const link = naming.links.of(tokens[at + 1])
    if (naming.ministries.holds(tokens[at]) && (link === 'of' || link === 'for')) return true
  }
  return false
}

/** Whether an `and` has closed the list of subjects already. */
function isListed(tokens: readonly Token[], first: number, last: number, naming: NamingWords): boolean {
  for (let at = first; at <= last; at++) if (naming.links.of(tokens[at]) === 'and') return true
  return false
}

/** `Antiquities`, no name of its own as the `Gazprom` and `Central Bank` of `the Ministry of Finance and`. */
function isSubject(tokens: readonly Token[], from: number, tables: EntityTables): boolean {
  const { naming } = tables
  if (naming.takesOf.holds(tokens[from]) || knownAt(tokens, from, tables)) return false
  let last = from
  while (isLarge(tokens[last + 1])) last++
  if (isGenitive(tokens[last + 1])) return false
  if (last > from && naming.heads.of(tokens[last]) === 'organisation' && !naming.topics.holds(tokens[last]))
    return false
  if (naming.topics.holds(tokens[from])) return true
  return (
    !isCapitals(tokens[from]) &&
    !naming.heads.holds(tokens[last]) &&
    !naming.offices.holds(tokens[from]) &&
    last - from < 2
  )
}

/** Whether a `Ministry of` stands before, of which each subject is a part. */
function isWithinOf(tokens: readonly Token[], first: number, last: number, { naming }: EntityTables): boolean {
  for (let at = last; at > first; at--) {
    const link = naming.links.of(tokens[at])
    if (
      (link === 'of' || link === 'for' || link === 'on') &&
      (naming.heads.holds(tokens[at - 1]) || naming.offices.holds(tokens[at - 1]))
    )
      return true
  }
  return false
}

/** How many subjects one ministry has at most. */
const SUBJECTS = 6

/** `Department of Broadband, Communications and the Digital Economy`: a comma is part of it where an `and` ends the list. */
function listedTopic(tokens: readonly Token[], first: number, last: number, tables: EntityTables): number {
  const { naming } = tables
  const isMinistry = isOfMinistry(tokens, first, last, tables) && !isListed(tokens, first, last, naming)
  if (!isMinistry && (!naming.topics.holds(tokens[last]) || !isWithinOf(tokens, first, last, tables))) return last
  const opens = (at: number): boolean => (isMinistry ? isSubject(tokens, at, tables) : naming.topics.holds(tokens[at]))
  const goesOn = (at: number): boolean => isLarge(tokens[at]) && (isMinistry || naming.topics.holds(tokens[at]))
  let at = last + 1
  for (let count = 0; count < SUBJECTS; count++) {
    const isComma = tokens[at]?.text === ','
    if (isComma) at++
    const isLast = naming.links.of(tokens[at]) === 'and'
    if (isLast) at++
    if (!isComma && !isLast) return last
    if (naming.articles.holds(tokens[at])) at++
    if (!isLarge(tokens[at]) || !opens(at)) return last
    while (goesOn(at)) at++
    if (isLast) return at - 1
  }
  return last
}
