import type { Candidate } from './candidates.ts'
import { A } from './features.ts'
import type { Field } from './field.ts'

/** How often an answer is stated elsewhere where it is often. */
const OFTEN = 2

/** What answers of the same states share, and whether others stand with no figure between. */
interface SharedFeatures {
  readonly features: readonly number[]
  readonly isParted: boolean
}

/** What can be said of an answer of one state, but for what others have been answered. */
export function singleFeatures(field: Field, one: Candidate): SharedFeatures {
  const features: number[] = []
  const isParted = ofOthers(field, one, null, features)
  if (isOnly(field.here, one.code)) features.push(A['the one of the sentence'])
  if (isOnly(field.paragraph, one.code)) features.push(A['the one of the paragraph'])
  return { features, isParted }
}

/** What can be said of two states together, whatever their order. */
export function pairFeatures(field: Field, left: Candidate, right: Candidate): SharedFeatures {
  const features: number[] = []
  const isParted = ofOthers(field, left, right, features)
  const { read, here, paragraph, sentenceBefore } = field
  if (isPair(here, left, right)) features.push(A['the pair of the sentence'])
  if (isPair(paragraph, left, right)) features.push(A['the pair of the paragraph'])
  if (here.length < 2 && isPair(sentenceBefore, left, right)) features.push(A['the pair of the sentence before'])
  const { dyad, isBilateral } = read.context.profile
  if (isBilateral && isPair(dyad!, left, right)) features.push(A['as the document'])
  if (left.isInClause && right.isInClause) features.push(A['both in its clause'])
  if (left.best && right.best) {
    const gap = Math.max(right.best.first - left.best.last, left.best.first - right.best.last)
    features.push(A['both in the sentence'])
    if (gap <= LISTED && left.best.preposition === right.best.preposition) features.push(A['listed together'])
  } else if (left.isInClause !== right.isInClause) features.push(A['one in its clause, one outside the sentence'])
  return { features, isParted }
}

/** What can be said of an answer by its order and by what others have been answered. */
export function answerFeatures(field: Field, answer: readonly string[], isFlow: boolean, isParted: boolean): number[] {
  const found: number[] = []
  const { actors, isInferred } = field.read.rules
  if (isSame(actors, answer)) found.push(isInferred ? A['rules, not stated'] : A.rules)
  else if (isTurned(actors, answer)) found.push(A['rules, the other way round'])
  ofNeighbours(field, answer, isParted, found)
  ofDocument(field, answer, found)
  if (answer.length > 1) ofOrder(field, answer, isFlow, found)
  return found
}

const isOnly = (states: readonly string[], code: string): boolean => states.length === 1 && states[0] === code

const isPair = (states: readonly string[], { code }: Candidate, other: Candidate): boolean =>
  states.length === 2 && states.includes(code) && states.includes(other.code)

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one[0] === other[0] && one[1] === other[1]

const isTurned = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0]

/** Whom the answer leaves out; says whether one of them stands with no other figure between. */
function ofOthers({ candidates }: Field, left: Candidate, right: Candidate | null, found: number[]): boolean {
  let isBehind = false
  let isInStretch = false
  let isInClause = false
  for (const one of candidates) {
    if (!one.best || one === left || one === right || one.best.isAside) continue
    isBehind ||= one.isRightBehind
    isInStretch ||= one.isInStretch
    isInClause ||= one.isInClause
  }
  if (isBehind) found.push(A['leaves out who stands right behind'])
  if (isInStretch) found.push(A['leaves out who stands in its stretch'])
  if (isInClause) found.push(A['leaves out who stands in its clause'])
  return isInStretch
}

function ofNeighbours(field: Field, answer: readonly string[], isParted: boolean, found: number[]): void {
  const { before, behind, isSameSentence, isSameParagraph } = field
  if (behind && isSame(behind, answer)) found.push(A['as the figure behind, here'])
  if (!before || !isSame(before, answer)) return
  found.push(
    isSameSentence
      ? A['as the figure before, here']
      : isSameParagraph
        ? A['as the figure before, in the paragraph']
        : A['as the figure before'],
  )
  if (isParted) found.push(A['as the figure before, and others stand in its stretch'])
  if (field.isBasis) found.push(A['as the figure before, what it is measured against'])
  if (field.isOfThat) found.push(A['as the figure before, said of that'])
  if (field.isOfSame)
    found.push(isSameSentence ? A['as the figure before of the same, here'] : A['as the figure before of the same'])
}

function ofDocument({ told, read }: Field, [first, second]: readonly string[], found: number[]): void {
  const times = told.times(null, first!, second)
  if (times > 0) {
    found.push(A['stated elsewhere'])
    if (times > OFTEN) found.push(A['stated often elsewhere'])
    const same = told.times(read.indicator, first!, second)
    if (same > 0) found.push(A['stated elsewhere of the same'])
    if (same > OFTEN) found.push(A['stated often elsewhere of the same'])
  }
  if (second === undefined || told.times(null, second, first!) === 0) return
  found.push(A['stated elsewhere the other way round'])
  if (told.times(read.indicator, second, first!) > 0) found.push(A['stated elsewhere of the same the other way round'])
}

/** How far apart the names of one list stand at most. */
const LISTED = 3

function ofOrder({ flow, candidates }: Field, answer: readonly string[], isFlow: boolean, found: number[]): void {
  const [first, second] = answer
  if (isFlow && flow) {
    if (isSame(flow, answer)) found.push(A['as the flow before'])
    else if (isTurned(flow, answer)) found.push(A['against the flow before'])
  }
  const one = candidates.find(({ code }) => code === first)!.best
  const other = candidates.find(({ code }) => code === second)!.best
  if (one && other)
    found.push(one.first <= other.first ? A['in the order of the text'] : A['against the order of the text'])
  if (first! < second!) found.push(A.alphabetical)
}
