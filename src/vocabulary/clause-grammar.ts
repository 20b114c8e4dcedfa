import type { PhraseTable, Word, WordMap, WordSet } from './phrase-table.ts'
import type { Modality } from './figure.ts'

/** What a word does to the figures that it governs. */
export type GovernorRole =
  /** `will`, `would`. */
  | 'future'
  /** `could`, `should`, `may`. */
  | 'modal'
  /** A verb, participle or adjective with an attitude of its own: `expects`, `agreed`, `likely`. */
  | 'attitude'
  /** One only before an infinitive: `set to`, `ordered … to`. */
  | 'infinitive'
  /** A noun of attitude, where its preposition follows: `a target of`. */
  | 'noun'
  /** What is announced is undertaken, unless it is a result. */
  | 'announce'
  /** A guess at what is or what will be: the period decides. */
  | 'estimate'
  /** `if`. */
  | 'condition'
  /** `did not`. */
  | 'denial'
  /** A finite verb of fact. */
  | 'fact'

export interface Governor {
  readonly role: GovernorRole
  readonly modality: Modality
}

/** The verbs of one language: which govern a figure, and how their groups are built. */
export interface ClauseGrammar {
  readonly governors: PhraseTable<Governor>
  /** Verbs whose subject decides: the treaty `sets`, the bill `calls for`. */
  readonly terms: PhraseTable<true>
  /** Whether a word is a verb in the present behind the word before it: `takes`, and `take` behind a plural. */
  isPresent(lower: string, before: string): boolean
  /** Whether a word may be a past tense or participle. */
  isPast(word: Word | undefined): boolean
  /** `doubled`, `trebled`: a figure that is a past verb. */
  isDoubling(word: Word | undefined): boolean
  /** Whether it stands between the words of a verb group: `already`, `not`, `sharply`. */
  isAdverb(word: Word | undefined): boolean
  /** Past tenses that need no object, so that a preposition may follow them: `rose to`, `amounted to`. */
  readonly intransitives: WordSet
  /** Verbs in their plain form, as `to` and `will` take them. */
  readonly infinitives: WordSet
  /** `to`. */
  readonly infinitiveMark: string
  /** Words before a level that is come to over a time: `rose to`, `reach`. */
  readonly reaching: WordSet
  /** Past tenses that are nouns too, so that without an object they are none: `cut`, `hit`. */
  readonly sameAsNoun: WordSet
  /** `be`, `been`, `being`. */
  readonly copulas: WordSet
  /** `is`, `are`, `was`, `were`. */
  readonly finiteCopulas: WordSet
  readonly perfects: WordSet
  readonly negations: WordSet
  /** What a verb may have been told not to do without its figure being wrong: `did not include`. */
  readonly undeniable: WordSet
  /** Words before a participle that make it an adjective: `its increased`. */
  readonly determiners: WordSet
  /** Words behind a participle that leave it without an object: `valued at`, `imposed by`. */
  readonly adjuncts: WordSet
  /** Words that open a further clause without a comma: `while`, `whereas`. */
  readonly clauseOpeners: WordSet
  /** Those that do behind a comma: `but`. */
  readonly contrasts: WordSet
  /** `which`, `who`: a clause of its own between commas. */
  readonly relatives: WordSet
  /** Those that are subjects: `which`, `who`. */
  readonly subjects: WordSet
  /** `since`. */
  readonly since: string
  /** What is part of the amount before: `of which 3 mln`, `half of it`. */
  readonly partitives: PhraseTable<true>
  /** Before what an amount was: `to 5 mln from 4 mln`, `5 mln vs 4 mln`. */
  readonly formerly: WordSet
  /** Prepositions and particles that tie a noun of attitude to its figure: `target of`, `plan to`. */
  readonly links: WordSet
  /** Measured against: `compared with`, `against`, `vs`. */
  readonly comparisons: PhraseTable<true>
  /** Prepositions of what a change is measured against: `above 2021`. */
  readonly standards: WordSet
  /** `highest`, `most`. */
  isSuperlative(word: Word | undefined): boolean
  /** `if`, `unless`. */
  readonly conditions: WordSet
  /** `under`, before the name of what was agreed. */
  readonly under: PhraseTable<true>
  /** What was agreed by several: `agreement`, `accord`, `treaty`. */
  readonly deals: WordSet
  /** What is before a vote or an answer: `bill`, `proposal`. */
  readonly drafts: WordSet
  /** What sets rates by its words alone: `order`, `decree`. */
  readonly orders: WordSet
  /** What somebody means to do: `programme`, `scheme`. */
  readonly plans: WordSet
  /** Verbs and adverbs of coming into force: `takes effect`. */
  readonly onset: PhraseTable<true>
  /** Nouns of results, which are announced when they are known. */
  readonly results: WordSet
  /** What is meant by money beside a deal: `worth`, `valued at`. */
  readonly values: WordSet
  /** Verbs of guessing that what is guessed becomes: `estimated to reach`. */
  readonly becoming: WordSet
  /** Participles of what comes of the main clause: `creating`, `supporting`. */
  readonly consequences: WordSet
  /** Those that always look ahead: `unlocking`. */
  readonly openings: WordSet
  /** Verbs of making a limit, with the nouns of a limit: `set the maximum at`. */
  readonly settings: WordSet
  readonly limits: WordSet
  /** Words after a figure that tie a participle to it: `cut proposed by`. */
  readonly afterParticiple: WordSet
  /** `a`, `an`. */
  readonly articles: WordSet
  /** Pronouns that sum up the sentence before: `That is a third more`. */
  readonly summaries: WordSet
  /** `respectively`. */
  readonly respective: string
  /** What a figure of now has before it: `the current $4 billion`. */
  readonly currents: WordSet
  /** Participles of where a span begins: `over three years, starting in 2024`. */
  readonly starts: WordSet
  /** Adjectives that stand like participles: `, due in March,`. */
  readonly pending: WordSet
  /** `bringing`, `leaving`; not prepositions in that form: `including`. */
  isParticiple(lower: string): boolean
  readonly prepositions: WordSet
  readonly of: string
  readonly possessives: WordSet
  /** Deeds that others only expect: `will agree to`. */
  readonly pacts: WordSet
  /** Participles that do not end as others do. */
  readonly bareParticiples: WordSet
  /** Those that are nouns too. */
  readonly bareNouns: WordSet
  /** Verbs of giving up what was meant: `scrapped`. */
  readonly withdrawals: WordSet
  /** Verbs of making a deal: `signed`. */
  readonly signings: WordSet
  /** Verbs of those who let a deed go ahead, and the nouns of such deeds: `approved the purchase of`. */
  readonly approvals: WordSet
  readonly deeds: WordSet
  /** What makes of an attitude a measure: `as expected`, `than planned`. */
  readonly measures: WordSet
  /** The `that` of `said that`. */
  readonly complementizer: string
  readonly coordinators: WordSet
  /** The one of them that leaves a choice, or says the same in other words: `or`. */
  readonly alternative: string
  /** The word that goes on from a time: `in 1972, when`. */
  readonly when: string
  /** Verbs of wishing that make a goal of what is wished for oneself. */
  readonly wants: WordSet
  /** Modals that are months where they are written large. */
  readonly monthModals: WordSet
  readonly pastAuxiliaries: WordSet
  /** What is announced as `new` or `further` is still to come. */
  readonly novelties: WordSet
  /** Verbs of saying: what is said has verbs of its own. */
  readonly speech: WordSet
  readonly by: string
  /** Verbs of keeping a growth below a rate. */
  readonly limiters: WordSet
  /** Words of making an agreement known: `signed`, `announced`. */
  readonly agreeing: WordSet
  /** Nouns that are verbs where an object follows: `plans exports of`. */
  readonly verbNouns: WordSet
  /** Adjectives of what is there: `existing`. */
  readonly presents: WordSet
  /** Auxiliaries that make a condition of a sentence that opens with them: `had it been`. */
  readonly inversions: WordSet
  /** Deals whose terms are in force once they are signed. */
  readonly contracts: WordSet
  /** `can`, which a condition makes a hope. */
  readonly possibles: WordSet
  /** `+5%`, `-5%`. */
  readonly signs: WordMap<1 | -1>
  /** Words between a verb of change and a figure that make the figure a level: `rose to`. */
  readonly changeStops: WordSet
  /** `up to`: a bound. */
  readonly boundSides: WordSet
  /** Behind an amount: `more than a year ago`. */
  readonly compared: PhraseTable<true>
  /** `at an annual rate of`, `at a pace of`. */
  readonly rateWords: WordSet
  readonly rateOpeners: WordSet
  /** What is itself a change, whatever level it is at: `growth slowed to 2%`. */
  readonly growths: WordMap<1 | -1>
  readonly listMarks: WordSet
  /** Behind a multiple: `twice as`, `three times the`. */
  readonly comparative: WordSet
  /** What may stand for an agreement that was named before. */
  readonly pronouns: WordSet
  /** Of those of saying, the ones that are nouns too: `denied reports that`. */
  readonly rumours: WordSet
}
