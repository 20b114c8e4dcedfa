import type { PhraseTable, WordMap, WordSet } from './phrase-table.ts'

/** The forms that a verb can have; a word may be several of them. */
export const DEED_FORMS = ['plain', 'present', 'past', 'participle', 'gerund'] as const
export type DeedForm = (typeof DEED_FORMS)[number]

/** What a word before an infinitive, or around a noun, makes of what it tells: `drop` tells of nothing that is or will be. */
export type Outlook = 'held' | 'planned' | 'cancelled' | 'drop'

/** The words that say whether something took place, is set to, was called off, or is nothing of the kind. */
export interface HappeningWords {
  /** All written forms of a verb by its plain form; further words of a phrase stay as they are. */
  formsOf(verb: string): readonly (readonly [phrase: string, form: DeedForm])[]
  /** `will`, `would`. */
  readonly future: WordSet
  /** `could`, `should`. */
  readonly doubtful: WordSet
  /** `did`. */
  readonly doing: WordSet
  /** What a verb or noun makes of the infinitive behind it: `agreed to` planned, `failed to` nothing. */
  readonly infinitives: WordMap<Outlook>
  /** Those that do so only right before it: `is set to`. */
  readonly adjacent: WordSet
  /** What an adjective makes of the noun behind it: `upcoming`, `cancelled`. */
  readonly adjectives: WordMap<Outlook>
  /** Adjectives of what is held again and again, as plurals are: `frequent exercises`. */
  readonly habitual: WordSet
  /** What verbs behind a noun make of it: `was called off`, `will take place`. */
  readonly verdicts: PhraseTable<Outlook>
  /** What words before a noun make of it: `ahead of`, `calls for`. */
  readonly leads: PhraseTable<Outlook>
  /** Verbs of calling off, whose object will not take place. */
  readonly cancelling: WordSet
  /** `regularly`, `every year`: what happens again and again is no event. */
  readonly habits: PhraseTable<true>
  /** Before a form in -ing of something that took place: `after`, `by`. */
  readonly gerundLeads: WordSet
  /** Nouns of persons and of those who act for a state. */
  readonly people: WordSet
  /** `president`, `minister`: a person behind the state's adjective. */
  readonly titles: WordSet
  /** Words of those at the head of a state or its government: what they do together is a summit. */
  readonly heads: WordSet
  /** Nouns that only travel in numbers: `tourists`. */
  readonly crowds: WordSet
  /** `this`, `the`: what was told of before. */
  readonly anaphoric: WordSet
  /** Before what is still to be done, in the present: `once the line is finished`. */
  readonly awaiting: WordSet
  /** Prepositions of the way that something takes: `through`. */
  readonly ways: WordSet
  /** What stands for a group of states, by its code: the `bloc`. */
  readonly blocs: WordMap<string>
  /** `also`: at the same time as what was told before. */
  readonly further: WordSet
  /** Prepositions that tie a partner to a noun: `with`, `between`. */
  readonly partners: WordSet
  /** Prepositions before a place. */
  readonly places: WordSet
  /** Pronouns of persons as objects. */
  readonly whom: WordSet
  /** Pronouns of persons. */
  readonly persons: WordSet
  /** Pronouns that are a subject: `they`, `which`. */
  readonly pronouns: WordSet
  /** Nouns behind which `of` leads to what is counted: `the first batch of`. */
  readonly partitives: WordSet
  readonly ordinals: WordSet
  /** Plurals of one event: `talks`. */
  readonly singularPlurals: WordSet
  /** Nouns that stand before the name of what they name: `Exercise Falcon`. */
  readonly named: WordSet
}
