import type { AimWords } from './aim-words.ts'
import { spanOfTime } from '../../interval/index.ts'
import { deadlineOf } from './goal.ts'
import { compareSaying } from './known.ts'
import type { Aim, PledgeRevision, PledgeWording } from '../../vocabulary/index.ts'

/** An aim with what its words say of it. */
export interface ReadAim extends Aim {
  readonly words: AimWords
}

/** The end of a deadline, which `2024` and the last of December 2024 share; empty where there is none. */
export function dueOf({ claim }: Aim): string {
  const deadline = deadlineOf(claim)
  return deadline === null ? '' : (spanOfTime(deadline)?.to ?? deadline)
}

const keyOf = (amount: number, due: string): string => `${amount}|${due}`

/** The wordings of each pledge of a series, in the order in which they were said. */
export function threadsOf(aims: readonly ReadAim[], isOneQuantity: boolean): ReadAim[][] {
  const found: ReadAim[][] = []
  const index = new ThreadIndex(isOneQuantity)
  for (const aim of aims.toSorted((one, other) => compareSaying(one.claim, other.claim))) {
    const thread = index.find(aim) ?? found.length
    ;(found[thread] ??= []).push(aim)
    index.add(aim, thread)
  }
  return found
}

/**
 * Which pledge an aim belongs to: the one with its amount and its deadline, however firm. A hope revises nothing, so
 * that another amount or day is a hope of its own; what binds is also with what has its amount or, of a quantity that is one, its deadline.
 */
class ThreadIndex {
  readonly #isOneQuantity: boolean
  readonly #threads = new Map<string, number>()

  constructor(isOneQuantity: boolean) {
    this.#isOneQuantity = isOneQuantity
  }

  /** Of several that it goes with, the older one. */
  find(aim: ReadAim): number | undefined {
    const { exact, undated, ...loose } = this.#keys(aim)
    const found = this.#threads.get(exact)
    if (found !== undefined) return found
    // One that names no deadline repeats whatever has its amount, and is given a deadline by what has.
    const keys = [dueOf(aim) === '' ? loose.amount : undated, ...(this.#isBinding(aim) ? loose.binding : [])]
    const older = Math.min(...keys.map((key) => this.#threads.get(key) ?? Number.POSITIVE_INFINITY))
    return Number.isFinite(older) ? older : undefined
  }

  add(aim: ReadAim, thread: number): void {
    const { exact, amount, undated, binding } = this.#keys(aim)
    const known = [exact, amount, ...(dueOf(aim) === '' ? [undated] : []), ...(this.#isBinding(aim) ? binding : [])]
    for (const key of known) if (!this.#threads.has(key)) this.#threads.set(key, thread)
  }

  readonly #isBinding = ({ words }: ReadAim): boolean => words.strength !== 'hoped'

  #keys(aim: ReadAim) {
    const { value } = aim.claim
    const due = dueOf(aim)
    return {
      exact: `exact|${keyOf(value, due)}`,
      amount: `amount|${value}`,
      undated: `undated|${value}`,
      binding: [`bound|${value}`, ...(due !== '' && this.#isOneQuantity ? [`due|${due}`] : [])],
    }
  }
}

/** How each wording stands to those before it; one that says again what an earlier one said changes nothing. */
export function wordingsOf(thread: readonly ReadAim[]): PledgeWording[] {
  const known = new Set<string>()
  let last: ReadAim | undefined
  return thread.map((aim) => {
    const key = keyOf(aim.claim.value, dueOf(aim))
    const revision = revisionOf(aim, last, known.has(key))
    known.add(key)
    if (revision !== 'repeated' && revision !== 'dropped') last = aim
    const { words, ...said } = aim
    return { ...said, strength: words.strength, revision }
  })
}

function revisionOf(aim: ReadAim, before: ReadAim | undefined, wasSaid: boolean): PledgeRevision {
  if (aim.words.isGivenUp) return 'dropped'
  if (!before) return 'first'
  if (wasSaid) return 'repeated'
  if (aim.claim.value > before.claim.value) return 'raised'
  if (aim.claim.value < before.claim.value) return 'lowered'
  const [then, now] = [dueOf(before), dueOf(aim)]
  return now !== '' && now !== then ? 're-dated' : 'repeated'
}
