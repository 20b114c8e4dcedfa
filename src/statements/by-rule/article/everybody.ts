import type { Attribution, LanguagePack, SentenceMentions } from '../../../vocabulary/index.ts'
import { type Named, type Participant, participantsOf } from './participants.ts'
import type { Profile } from './profile.ts'
import { type Antecedents, referentsOf } from './referents.ts'
import { isSeat } from './seat.ts'
import type { StatementTables } from '../tables.ts'

/** Everybody in a sentence, those it only means too. */
export function everybodyIn(
  mentions: SentenceMentions,
  attributions: readonly Attribution[],
  antecedents: Antecedents,
  profile: Profile,
  pack: LanguagePack,
  tables: StatementTables,
): Participant[] {
  const { tokens } = mentions.sentence
  const voice = profile.home ?? profile.publisher ?? profile.voice
  const dateline = datelineEnd(mentions)
  const named: Named[] = mentions.states
    .filter((state) => !tables.isCurrencyAt(tokens, state) && state.first > dateline && !isSeat(mentions, state, pack))
    .map((state) => ({
      code: state.code,
      role: state.role,
      first: state.first,
      last: state.last,
      // "the institute in Stockholm said" stops before the place.
      isAside:
        pack.lexicon.flows.telling.holds(tokens[state.first - 1]) ||
        attributions.some(
          ({ source }) =>
            source.first <= state.first &&
            state.last <= source.last + (pack.lexicon.flows.prepositions.of(tokens[source.last + 1]) === 'in' ? 2 : 0),
        ),
    }))
  const all = [...named, ...referentsOf(mentions, antecedents, voice, profile.states[0] ?? null, pack)].sort(
    (a, b) => a.first - b.first,
  )
  return participantsOf(tokens, all, mentions, pack)
}

/** The last token of `TOKYO, March 3 (Reuter) -`; -1 where a sentence has no dateline. */
function datelineEnd({ sentence, states }: SentenceMentions): number {
  const first = states[0]
  if (!first || first.first > 1 || (first.role !== 'city' && first.role !== 'capital')) return -1
  const { tokens } = sentence
  for (let at = first.last + 1; at < tokens.length && at < first.last + 12; at++) {
    const { text, glued } = tokens[at]!
    if ((text === '-' || text === '–' || text === '—') && !(glued && tokens[at + 1]?.glued)) return at
  }
  return -1
}
