import type { LanguagePack, Stance, Token, TokenRange, VerbUse } from '../../../vocabulary/index.ts'
import type { Article } from '../article/article.ts'
import type { StanceCue, StanceHit, StanceWay } from './cues.ts'

/** A stance as a wording of a sentence takes it. */
export interface StanceReading {
  readonly stance: Stance
  readonly way: StanceWay
  readonly kind: VerbUse['kind'] | null
  readonly cue: TokenRange
  /** Who holds it; `null` for whoever speaks. */
  readonly holder: TokenRange | null
  /** The words of who is to act, or of whom it is towards; `null` where there are none. */
  readonly towards: TokenRange | null
  readonly isPossible: boolean
  readonly isDenied: boolean
  /** Whether what stands around it decides if it takes a stance. */
  readonly isLoose: boolean
}

const OPPOSITE: Readonly<Record<Stance, Stance | null>> = {
  supports: 'opposes',
  opposes: 'supports',
  recommends: null,
  warns: null,
}

/** What a wording says at its place; `null` where it takes no stance there. */
export function readingsOf(article: Article, index: number, hit: StanceHit): StanceReading[] {
  const { all, pack } = article
  const { tokens } = all[index]!.sentence
  const { first, last } = hit
  const end = clauseEnd(tokens, last, pack)
  const behind = last < end ? { first: last + 1, last: end } : null
  const ahead = first > 0 ? { first: 0, last: first - 1 } : null
  return hit.cues.flatMap((cue): StanceReading[] => {
    if (cue.needs !== null && !follows(tokens, last, cue.needs, cue.form === 'state' ? NEAR : GAP)) return []
    // "welcomed 812,000 visitors", "supports 40,000 jobs": what is counted is no matter of opinion.
    if (cue.way === 'verb' && tokens[last + 1]?.kind === 'number') return []
    const claimant = pack.stances.claimantBefore(tokens, hit)
    const base = {
      stance: cue.stance,
      way: cue.way,
      kind: null,
      cue: { first, last },
      isPossible: false,
      isDenied: false,
      isLoose: cue.isLoose,
    }
    switch (cue.way) {
      case 'verb':
      case 'denied': {
        const use = pack.stances.useOf(tokens, hit, cue.form!)
        const stance = use && stanceOf(cue, use)
        if (!stance) return []
        const towards = use.kind === 'passive' ? ahead : behind
        return [
          {
            ...base,
            stance,
            kind: use.kind,
            holder: use.holder,
            towards,
            isPossible: use.isPossible,
            isDenied: use.isDenied,
          },
        ]
      }
      case 'noun':
      case 'voiced': {
        const voicer = pack.stances.voicerOf(tokens, hit)
        if (!voicer && cue.way === 'voiced') return []
        const holder = voicer ?? pack.stances.ownerOf(tokens, hit)
        return holder ? [{ ...base, holder, towards: behind }] : []
      }
      case 'modal':
      case 'spoken':
        return subjectAndVerb(article, index, base, hit)
      case 'need':
        return [{ ...base, holder: pack.stances.voicerOf(tokens, hit) ?? claimant, towards: behind }]
      case 'view': {
        const use = pack.stances.useOf(tokens, hit, cue.form!)
        if (!use || (use.isDenied && !OPPOSITE[cue.stance])) return []
        const stance = use.isDenied ? OPPOSITE[cue.stance]! : cue.stance
        return [
          {
            ...base,
            stance,
            kind: use.kind,
            isDenied: use.isDenied,
            isPossible: use.isPossible,
            holder: claimant,
            towards: stance === 'supports' ? null : (use.holder ?? ahead),
          },
        ]
      }
      case 'remark':
        return [
          {
            ...base,
            holder: null,
            towards: cue.stance === 'supports' ? null : cue.stance === 'warns' ? behind : ahead,
          },
        ]
    }
  })
}

/** A modal verb between its subject and another verb. */
function subjectAndVerb(
  { all, pack }: Article,
  index: number,
  base: Omit<StanceReading, 'holder' | 'towards'>,
  { first, last }: TokenRange,
): StanceReading[] {
  const { tokens } = all[index]!.sentence
  const next = tokens[last + 1]
  if (next?.kind !== 'word' && next?.text !== ',') return []
  const towards = pack.stances.subjectOf(tokens, { first, last })
  return towards ? [{ ...base, holder: pack.stances.claimantBefore(tokens, { first, last }), towards }] : []
}

/** How far behind a verb its own `that` may stand. */
const NEXT = 2

/** The last token before a mark, or a word that opens another clause. */
function clauseEnd(tokens: readonly Token[], last: number, { lexicon, grammar }: LanguagePack): number {
  for (let at = last + 1; at < tokens.length; at++) {
    const { text, kind, lower } = tokens[at]!
    // "demanded a guarantee that Peru would pay": what is guaranteed is another matter.
    if (lower === grammar.complementizer && at > last + NEXT) return at - 1
    if (kind !== 'mark') continue
    if (text === ';' || text === ':' || text === '(' || (text === ',' && lexicon.clauseWords.holds(tokens[at + 1])))
      return at - 1
  }
  return tokens.length - 1
}

/** How far behind a verb the word may stand that it needs. */
const GAP = 14
/** The same behind `is a`: `is a major step`. */
const NEAR = 4

/** Whether one of some words follows in the same clause, with at least one other between: `ask the company to`. */
function follows(tokens: readonly Token[], last: number, words: ReadonlySet<string>, gap: number): boolean {
  for (let at = last + 1; at < tokens.length && at <= last + gap; at++) {
    const { text, lower } = tokens[at]!
    if (words.has(lower)) return at > last + 1
    if (text === ';' || text === '.') return false
  }
  return false
}

const stanceOf = ({ stance, way }: StanceCue, { isDenied }: VerbUse): Stance | null =>
  way === 'denied' ? (isDenied ? stance : null) : isDenied ? OPPOSITE[stance] : stance
