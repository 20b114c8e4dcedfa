import type { Ontology } from '../../../ontology/index.ts'
import { phraseTable } from '../../../text/index.ts'
import type { LanguagePack, Stance, Token, TokenRange, VerbForm } from '../../../vocabulary/index.ts'

/** Where a wording has its holder from: the subject of a verb, the owner of a noun, whoever voices it, or the speaker. */
export type StanceWay = 'verb' | 'denied' | 'noun' | 'voiced' | 'modal' | 'spoken' | 'need' | 'view' | 'remark'

/** What a wording of a stance tells; `null` for one that holds such a wording and takes none. */
export interface StanceCue {
  readonly stance: Stance
  readonly way: StanceWay
  /** Of a verb. */
  readonly form: VerbForm | null
  /** Words of which one must follow soon, with others between: `ask … to`. */
  readonly needs: ReadonlySet<string> | null
  /** Whether what stands around it decides. */
  readonly isLoose: boolean
}

/** A wording of a stance found in a sentence, with all that it can be. */
export interface StanceHit extends TokenRange {
  readonly cues: readonly StanceCue[]
}

/** Between a verb and the word that must follow it. */
const GAP = ' ... '

/** Finds the wordings of stances in a sentence, in its order, the longest first and none inside another. */
export type StanceFinder = (tokens: readonly Token[]) => StanceHit[]

/** Compiles `data/stances/` for one language. */
export function stanceFinder(pack: LanguagePack, ontology: Ontology): StanceFinder {
  const table = phraseTable(entriesOf(pack, ontology))
  return (tokens) => {
    const hits: StanceHit[] = []
    for (let at = 0; at < tokens.length; at++) {
      const match = tokens[at]!.word === 0 ? null : table.at(tokens, at)
      if (!match) continue
      const last = at + match.length - 1
      if (match.value.length > 0) hits.push({ first: at, last, cues: match.value })
      at = last
    }
    return hits
  }
}

function entriesOf(pack: LanguagePack, { stances }: Ontology): Map<string, StanceCue[]> {
  const entries = new Map<string, StanceCue[]>()
  const add = (wording: string, cue: StanceCue | null): void => {
    const phrase = pack
      .tokenize(wording, 0, wording.length)
      .map(({ lower }) => lower)
      .join(' ')
    const known = entries.get(phrase)
    if (!known || !cue) entries.set(phrase, cue ? [cue] : [])
    else known.push(cue)
  }
  const own = [...stances.values()].flatMap(({ code, cues }) =>
    cues[pack.code] ? [{ stance: code, cues: cues[pack.code]! }] : [],
  )
  for (const { stance, cues } of own) {
    for (const [lists, isLoose] of [[cues, false] as const, [cues.loose, true] as const]) {
      const forms = (wordings: readonly string[], way: StanceWay): void => {
        for (const wording of wordings) {
          const [verb, needed = null] = wording.split(GAP) as [string, string?]
          const needs = needed === null ? null : new Set([needed])
          for (const [form, kind] of pack.stances.formsOf(verb)) add(form, { stance, way, form: kind, needs, isLoose })
        }
      }
      forms(lists.verbs, 'verb')
      forms(lists.denied, 'denied')
      forms(lists.views, 'view')
      const pairs = (given: (typeof lists)['pairs'], way: StanceWay): void => {
        for (const { verbs, things } of given) {
          const needs = new Set(things)
          for (const [form, kind] of verbs.flatMap(pack.stances.formsOf))
            add(form, { stance, way, form: kind, needs, isLoose })
        }
      }
      pairs(lists.pairs, 'view')
      pairs(lists.judged, 'verb')
      for (const way of ['noun', 'voiced', 'modal', 'spoken', 'need', 'remark'] as const)
        for (const wording of lists[`${way}s` as const]) add(wording, { stance, way, form: null, needs: null, isLoose })
    }
  }
  for (const { cues } of own) for (const wording of cues.not) add(wording, null)
  return entries
}
