import type { Attribution, Token, TokenRange } from '../../vocabulary/index.ts'

const SAYING = new Set(
  (
    'said says say saying stated states announced announces reported reports noted notes estimates estimated added adds told expressed believes believe ' +
    'claimed claims stressed stresses emphasized emphasised pointed revealed confirmed predicted forecasts warned attributed expects showed shows indicated indicate indicates found suggested ' +
    'declared acknowledged disclosed argued argues recalled recalls explained explains wrote writes reiterated underlined underscored observed concluded promised pledged'
  ).split(' '),
)

/** Words that may not begin or stand inside the name of a source. */
const PRONOUNS = new Set('i you he she it we they this that these those there who which what'.split(' '))

/** Finds who a sentence names as its source, and which tokens that source answers for. */
export function findAttributions(tokens: readonly Token[]): Attribution[] {
  const found: Attribution[] = []
  for (let index = 0; index < tokens.length; index++) {
    const attribution = accordingTo(tokens, index) ?? saidBy(tokens, index)
    if (attribution) {
      found.push(attribution)
      index = attribution.last
    }
  }
  return found
}

/** `According to X, …` answers for what follows; `…, according to X` for what stands before. */
function accordingTo(tokens: readonly Token[], index: number): Attribution | null {
  const length = prepositionLength(tokens, index)
  if (length === 0) return null
  const source = nounPhrase(tokens, index + length)
  if (!source) return null
  const isLeading = index === 0 || tokens.slice(0, index).every((token) => token.kind === 'mark')
  const scope = isLeading ? { first: source.last + 1, last: tokens.length - 1 } : { first: 0, last: index - 1 }
  return { first: index, last: source.last, source, scope }
}

function prepositionLength(tokens: readonly Token[], index: number): number {
  const word = tokens[index]!.lower
  const next = tokens[index + 1]?.lower
  if (word === 'according' && next === 'to') return 2
  if (word === 'citing' || word === 'per') return word === 'citing' ? 1 : 0
  if (word === 'in' && next === 'the' && tokens[index + 2]?.lower === 'words' && tokens[index + 3]?.lower === 'of')
    return 4
  return 0
}

/** Reads the name of a source: words up to a comma, a verb or the end; its own commas only around a title. */
function nounPhrase(tokens: readonly Token[], from: number): TokenRange | null {
  let last = from - 1
  for (let at = from; at < tokens.length && at < from + 16; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && !isInside(tokens, at)) break
    if (token.kind === 'number') break
    if (at > from && STOPS.has(token.lower)) break
    if (at === from && PRONOUNS.has(token.lower)) return null
    last = at
  }
  return last >= from ? { first: from, last } : null
}

const STOPS = new Set(
  'is was were are has have had will would that which who as with when where while than but because since said released published showed shows in on'.split(
    ' ',
  ),
)

/** Marks that stand inside a name: `R&D`, `Asia-Pacific`. */
const isInside = (tokens: readonly Token[], at: number): boolean => {
  const { text, glued } = tokens[at]!
  const isJoint = text === '&' || (glued && tokens[at + 1]?.glued === true && ['-', '/', '’', "'"].includes(text))
  return isJoint && tokens[at + 1]?.kind === 'word'
}

/** `X said (that) …`, `…, X said`, `said X`. */
function saidBy(tokens: readonly Token[], index: number): Attribution | null {
  const word = tokens[index]!.lower
  // "the United States" says nothing: a verb is written small.
  if (!SAYING.has(word) || tokens[index]!.text !== word) return null
  const before = subjectBefore(tokens, index)
  if (before) return scoped(tokens, before, index)
  if (!['said', 'says', 'added', 'noted', 'told', 'stated', 'stressed', 'announced'].includes(word)) return null
  const after =
    tokens[index - 1]?.text === ',' || isQuoteMark(tokens[index - 1]?.text) ? nounPhrase(tokens, index + 1) : null
  return after && isNameLike(tokens, after)
    ? { first: index, last: after.last, source: after, scope: { first: 0, last: index - 1 } }
    : null
}

const isQuoteMark = (text: string | undefined): boolean => text === '"' || text === '”' || text === '’' || text === '»'

/** A trailing `…, X said.` answers for what stands before it, a leading one for what follows. */
function scoped(tokens: readonly Token[], source: TokenRange, verb: number): Attribution {
  const rest = tokens.slice(verb + 1).filter((token) => token.kind !== 'mark').length
  const isTrailing = rest <= 4 && source.first > 3
  const scope = isTrailing ? { first: 0, last: source.first - 1 } : { first: verb + 1, last: tokens.length - 1 }
  return { first: source.first, last: verb, source, scope }
}

/** The subject of a verb of saying: the noun phrase that ends before it, back to a comma or the sentence's start. */
function subjectBefore(tokens: readonly Token[], verb: number): TokenRange | null {
  let end = verb - 1
  while (end >= 0 && ADVERBS.has(tokens[end]!.lower)) end--
  let start = end + 1
  for (let at = end; at >= 0 && at > end - 12; at--) {
    const token = tokens[at]!
    if (token.kind === 'number') break
    if (token.kind === 'mark' && !isInside(tokens, at)) break
    if (SUBJECT_STOPS.has(token.lower) && !isOfTitle(tokens, at)) break
    start = at
  }
  while (start <= end && LEADERS.has(tokens[start]!.lower)) start++
  const source = { first: start, last: end }
  return start <= end && (isNameLike(tokens, source) || isReport(tokens, source)) ? source : null
}

const ADVERBS = new Set(
  'also has have had recently previously earlier already further reportedly officially publicly repeatedly today'.split(
    ' ',
  ),
)
const SUBJECT_STOPS = new Set(
  'that which who and but as when while if because although though after before in on at by from with to than was were is are for'.split(
    ' ',
  ),
)
const LEADERS = new Set(
  'however moreover additionally furthermore meanwhile also and but earlier yesterday today'.split(' '),
)

/** `the Ministry for Foreign Affairs`, `the Minister of Trade and Industry`. */
const isOfTitle = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]!.lower
  return (word === 'for' || word === 'and') && isUpper(tokens[at - 1]) && isUpper(tokens[at + 1])
}

const isUpper = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** A source carries a name or an office in capitals somewhere after its article. */
const isNameLike = (tokens: readonly Token[], range: TokenRange): boolean =>
  tokens
    .slice(range.first, range.last + 1)
    .some(
      (token, index) =>
        token.kind === 'word' &&
        isUpper(token) &&
        (index > 0 || range.first > 0 || token.text.length > 3) &&
        !PRONOUNS.has(token.lower),
    )

const REPORTS = new Set(
  'report data figures statistics survey study minister ministry president premier government officials official spokesman spokesperson analysts experts economists'.split(
    ' ',
  ),
)

const isReport = (tokens: readonly Token[], range: TokenRange): boolean => REPORTS.has(tokens[range.last]!.lower)
