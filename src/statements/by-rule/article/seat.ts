import type { LanguagePack, SentenceMentions } from '../../../vocabulary/index.ts'

/** Whether a state is only where somebody sits: `the London-based body`. */
export const isSeat = (
  { sentence: { tokens } }: SentenceMentions,
  { last }: { readonly last: number },
  pack: LanguagePack,
): boolean => tokens[last + 1]?.text === '-' && tokens[last + 2]?.lower === pack.lexicon.flows.seat
