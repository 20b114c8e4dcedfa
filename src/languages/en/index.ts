import type { LanguagePack } from '../../vocabulary/index.ts'
import { findAttributions, findSubject } from './attributions.ts'
import { clauseGrammar } from './clause-grammar.ts'
import { happenings } from './happenings.ts'
import { lexicon } from './lexicon.ts'
import { naming } from './naming/index.ts'
import { measure } from './quantities.ts'
import { pledgeWords } from './pledge-words.ts'
import { stanceWords } from './stance-words.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/** English. */
export const english: LanguagePack = {
  code: 'en',
  tokenize,
  splitSentences,
  measure,
  attributions: findAttributions,
  subject: findSubject,
  lexicon,
  grammar: clauseGrammar,
  pledges: pledgeWords,
  stances: stanceWords,
  naming,
  happenings,
}
