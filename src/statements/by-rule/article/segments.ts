import type { ClauseGrammar, Token } from '../../../vocabulary/index.ts'

/** `reduced` is a relative clause without its verb (`, opened last year,`), `participle` what comes of the main clause (`, bringing …`). */
export type Kind = 'clause' | 'relative' | 'reduced' | 'restrictive' | 'participle' | 'bracket'

/** A sentence parted into clauses, each token in one; relative clauses and brackets lie within others. */
export interface Segments {
  /** The segment of each token. */
  readonly of: Int32Array
  /** The segment that a segment lies in, or -1. */
  readonly parents: readonly number[]
  readonly kinds: readonly Kind[]
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([';', ':', '—', '–'])

/** Parts a sentence in one pass: `X, which fell in 2021, rose last year` is two, the second within the first. */
export function segmentsOf(tokens: readonly Token[], grammar: ClauseGrammar): Segments {
  const parting = new Parting(tokens, grammar)
  for (let at = 0; at < tokens.length; at++) parting.take(at)
  return parting
}

class Parting implements Segments {
  readonly of: Int32Array
  readonly parents: number[] = [-1]
  readonly kinds: Kind[] = ['clause']
  readonly #tokens: readonly Token[]
  readonly #grammar: ClauseGrammar
  #current = 0
  /** Whether the clause under way has had its verb. */
  #hasVerb = false
  /** How many commas it has had. */
  #commas = 0

  constructor(tokens: readonly Token[], grammar: ClauseGrammar) {
    this.of = new Int32Array(tokens.length)
    this.#tokens = tokens
    this.#grammar = grammar
  }

  take(at: number): void {
    const { text, kind } = this.#tokens[at]!
    if (kind !== 'mark') {
      if (at > 0) this.#word(at)
      if ((at === 0 || this.#tokens[at - 1]!.text === ':') && this.#isFronted(at)) this.#within('reduced')
      this.of[at] = this.#current
      if (kind === 'word' && this.#isFinite(at)) this.#hasVerb = true
      return
    }
    if (text === '(' || text === '[') this.#within('bracket')
    this.of[at] = this.#current
    if (text === ')' || text === ']') this.#close('bracket')
    else if (this.#isStop(at)) this.#beside()
    else if (text === ',') this.#comma(at)
  }

  /** `;`, `: ` and ` – `; not the marks of `5:3` and `2016–2020`. */
  #isStop(at: number): boolean {
    const { text, glued } = this.#tokens[at]!
    if (!CLAUSE_MARKS.has(text)) return false
    return text === ';' || (text === ':' ? this.#tokens[at + 1]?.glued !== true : !glued)
  }

  /** A conjunction, `goods which …`, `… and has asked`: where a clause begins without a mark. */
  #word(at: number): void {
    const token = this.#tokens[at]!
    const grammar = this.#grammar
    if (grammar.clauseOpeners.holds(token)) this.#beside()
    else if (this.#tokens[at - 1]!.kind === 'word' && (grammar.relatives.holds(token) || this.#isSubject(at)))
      this.#within('restrictive')
    else if (
      (grammar.coordinators.holds(token) || grammar.contrasts.holds(token)) &&
      this.#hasVerb &&
      this.#hasAuxiliary(at + 1)
    )
      this.#beside()
  }

  /** `a project that would carry`: the pronoun stands for the noun before it, and its verb follows at once. */
  #isSubject(at: number): boolean {
    const grammar = this.#grammar
    if (this.#tokens[at]!.lower !== grammar.complementizer || at + 1 >= this.#tokens.length) return false
    const token = this.#tokens[at + 1]!
    if (grammar.finiteCopulas.holds(token) || grammar.perfects.holds(token) || grammar.possibles.holds(token))
      return true
    if (grammar.isPast(token)) return true
    const role = grammar.governors.at(this.#tokens, at + 1)?.value.role
    return role === 'future' || role === 'modal'
  }

  /** `and the Union has promised`, `and is expected`: a few words on, before any mark or number, a verb of its own. */
  #hasAuxiliary(from: number): boolean {
    const grammar = this.#grammar
    for (let at = from; at < this.#tokens.length && at < from + 7; at++) {
      const token = this.#tokens[at]!
      const { kind, lower } = token
      if (kind === 'mark' || grammar.relatives.holds(token) || lower === grammar.complementizer) return false
      if (grammar.finiteCopulas.holds(token) || grammar.perfects.holds(token)) return true
      const role = grammar.governors.at(this.#tokens, at)?.value.role
      if (role === 'future' || role === 'modal') return true
    }
    return false
  }

  #comma(at: number): void {
    const next = this.#tokens[at + 1]
    this.#commas++
    if (this.kinds[this.#current] === 'reduced' && this.#commas === 1) {
      this.#close('reduced')
      return
    }
    this.#close('restrictive')
    if (next && this.#grammar.relatives.holds(next)) this.#within('relative')
    else if (this.#isReduced(at + 1)) this.#within('reduced')
    else if (this.#isParticiple(at + 1)) this.#within('participle')
    else if (this.kinds[this.#current] === 'reduced' && !this.#grammar.coordinators.holds(next)) this.#close('reduced')
    else if (this.#isOfNoun() && (this.#isFinite(at + 1) || this.#isPresent(at + 1)))
      this.#close(this.kinds[this.#current]!)
    else if (next && this.#grammar.contrasts.holds(next)) this.#beside()
  }

  /** `Listed in 2009, it operates 31 plants`: a participle in front says more of the subject. */
  #isFronted(at: number): boolean {
    const token = this.#tokens[at]!
    const next = this.#tokens[at + 1]
    return (
      this.#grammar.isPast(token) &&
      next !== undefined &&
      this.#grammar.afterParticiple.holds(next) &&
      next.kind === 'word'
    )
  }

  /** `the line, opened last year at a cost of …,`: a participle with what belongs to it. */
  #isReduced(at: number): boolean {
    const grammar = this.#grammar
    const next = this.#tokens[at + 1]
    const token = this.#tokens[at]
    // "exports, all of them to China, brought in …": behind a second comma stands the verb that is still to come.
    if (!this.#hasVerb && this.#commas > 1) return false
    if (!next || this.#tokens[at - 2]?.kind !== 'word' || !(grammar.isPast(token) || grammar.pending.holds(token)))
      return false
    const isTied = grammar.afterParticiple.holds(next) || grammar.prepositions.holds(next)
    return isTied && next.kind === 'word' && !grammar.comparisons.at(this.#tokens, at)
  }

  /** `, applies to`: no item of a list. */
  #isPresent(at: number): boolean {
    const next = this.#tokens[at + 1]
    if (next?.kind === 'mark' || this.#grammar.coordinators.holds(next)) return false
    return this.#tokens[at] !== undefined && this.#grammar.isPresent(this.#tokens[at]!.lower, '')
  }

  /** Whether the clause under way tells more of a noun. */
  #isOfNoun(): boolean {
    const kind = this.kinds[this.#current]
    return kind === 'relative' || kind === 'reduced' || kind === 'participle'
  }

  /** `, bringing the total to …`: a participle with its object or adverbial, and no item of a list. */
  #isParticiple(at: number): boolean {
    const next = this.#tokens[at + 1]
    if (!next || this.kinds[this.#current] !== 'clause' || !this.#grammar.isParticiple(this.#tokens[at]!.lower))
      return false
    return (
      next.kind === 'number' || (next.kind === 'word' && !this.#grammar.coordinators.holds(next)) || next.text === '$'
    )
  }

  #isFinite(from: number): boolean {
    const grammar = this.#grammar
    let at = from
    while (at < this.#tokens.length && grammar.isAdverb(this.#tokens[at])) at++
    const lower = this.#tokens[at]
    if (grammar.isPast(lower) || grammar.finiteCopulas.holds(lower) || grammar.perfects.holds(lower)) return true
    if (grammar.possibles.holds(lower)) return true
    const role = at < this.#tokens.length ? grammar.governors.at(this.#tokens, at)?.value.role : undefined
    return role === 'future' || role === 'modal'
  }

  #within(kind: Kind): void {
    this.parents.push(this.#current)
    this.kinds.push(kind)
    this.#current = this.parents.length - 1
  }

  /** A further clause at the level of the one it follows; what stands within it is over. */
  #beside(): void {
    if (this.kinds[this.#current] === 'bracket') return
    this.#close('restrictive')
    while (this.kinds[this.#current] !== 'clause') this.#current = this.parents[this.#current]!
    this.parents.push(this.parents[this.#current]!)
    this.kinds.push('clause')
    this.#current = this.parents.length - 1
    this.#hasVerb = false
    this.#commas = 0
  }

  #close(kind: Kind): void {
    if (kind === 'restrictive' && this.kinds[this.#current] !== kind) return
    for (let at = this.#current; at > 0; at = this.parents[at]!) {
      if (this.kinds[at] !== kind) continue
      this.#current = this.parents[at]!
      return
    }
  }
}
