import type { ClauseGrammar } from './clause-grammar.ts'
import type { NamingWords } from './naming.ts'
import type { HappeningWords } from './happening-words.ts'
import type { PhraseTable, WordMap, WordSet } from './phrase-table.ts'
import type { PledgeWords } from './pledge.ts'
import type { StanceWords } from './stance-words.ts'
import type { NumberElsewhere, Quantity, TimeMention, Token, TokenRange } from './mention.ts'
import type { Span } from './span.ts'
import type { Bound } from './figure.ts'

/** One unit of measure as a language names it: the value times `factor` is in `unit`. */
export interface UnitForm {
  readonly unit: string
  /** money, percent, mass, volume, energy, power, length, area, time, data, temperature, count, … */
  readonly dimension: string
  readonly factor: number
  /** The words in their own case, parted by spaces, where the case matters (`Rs`); else `null`. */
  readonly written: string | null
  /** What a bare symbol may stand for, by state (`$`); `null` where it is one thing. */
  readonly candidates: Readonly<Record<string, string>> | null
}

/** The units and counted nouns of the ontology, as phrases of one language. */
export interface UnitLookup {
  /** Units and currencies written behind the number. */
  readonly after: PhraseTable<UnitForm>
  /** Currency signs and codes written before it. */
  readonly before: PhraseTable<UnitForm>
  /** What may follow `per`: `year` → `a`, `barrel` → `{barrel}`. */
  readonly per: PhraseTable<string>
  /** Whether a word names the people of a state: `Chinese`, `Indonesians`. */
  isPeople(lower: string): boolean
  /** Nouns that make a small spelled-out number a figure: `two warships`. */
  readonly reported: ReadonlySet<string>
  /** Nouns that do so where they are new: `signed three agreements`, not `the three agreements`. */
  readonly reportedIfNew: ReadonlySet<string>
}

/** The numbers and times of one sentence. */
export interface MeasuredWords {
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeMention[]
  readonly others: readonly NumberElsewhere[]
}

/** A sentence with the quantities it was found to have. */
export interface MeasuredSentence {
  readonly tokens: readonly Token[]
  readonly quantities: readonly Quantity[]
}

/** Where a sentence names its source: `according to X`, `X said`. */
export interface Attribution extends TokenRange {
  /** Tokens of the source as written. */
  readonly source: TokenRange
  /** Tokens that the attribution covers. */
  readonly scope: TokenRange
  /** The source is only a pronoun, for a noun before it. */
  readonly isPronoun: boolean
}

/** A word of change: what it says of the figures around it. */
export interface ChangeWord {
  readonly sign: 1 | -1
  /** A verb that needs no `by`: `rose 5%`, `fell $3 billion`. */
  readonly moves: boolean
  /** A verb that does where an amount follows: `cut by $3 billion`. */
  readonly makes: boolean
  readonly isNoun: boolean
  /** A noun of a change in amounts: `an increase of $3 billion`. */
  readonly isOfAmounts: boolean
  /** `up`, `higher`, `below`. */
  readonly isSide: boolean
}

/** Which end of a flow a state stands at, by the word beside it. */
export type FlowRole = 'source' | 'destination'

/** An end of a flow: where it comes from, or where it goes. */
export type FlowSide = 'source' | 'destination'

/** What a preposition makes of the state behind it; `among` sets it beside others without a direction. */
export type Preposition = 'from' | 'to' | 'in' | 'by' | 'of' | 'for' | 'with' | 'on' | 'among'

/** The words that say who sends and who receives. */
export interface FlowWords {
  /** Nouns by the end of the flow that their owner is: `exports` source, `imports` destination. */
  readonly nouns: WordMap<FlowSide>
  /** Verbs, in all their forms, by the end of the flow that their subject is. */
  readonly verbs: WordMap<FlowSide>
  /** Participles whose passive can have the receiver as its subject: `granted`. */
  readonly handing: WordSet
  /** Verbs that lay or lift a levy. */
  readonly levying: WordSet
  /** Words behind which a preposition of direction has none: `according to`, `thanks to`. */
  readonly notDirections: WordSet
  /** The indefinite article. */
  readonly indefinite: string
  /** The word that makes a place a seat: `London-based`. */
  readonly seat: string
  /** Verbs of whom a levy lies on: `faces a duty`. */
  readonly bearing: WordSet
  /** Whether a form of a verb tells of the doer: `is importing`. */
  isProgressive(lower: string): boolean
  /** Participles whose `by` names no sender: `followed by`. */
  readonly notAgents: WordSet
  /** What a levy can lie on: `goods`. */
  readonly goods: WordSet
  /** Words that make a flow one with the whole world: `total`. */
  readonly world: WordSet
  /** Verbs whose object only listens: `told Reuters`. */
  readonly telling: WordSet
  /** The word before the verb of what somebody has agreed or is bound to do. */
  readonly infinitive: string
  /** Participles that make the place behind them an origin: `grown in`. */
  readonly made: WordSet
  readonly be: WordSet
  readonly prepositions: WordMap<Preposition>
  /** Words that join two states into one party: `and`. */
  readonly joints: WordSet
  /** Words behind which another subject begins. */
  readonly breaks: WordSet
  /** Names of states that are written like adjectives: `U.S. wheat`. */
  readonly attributes: WordSet
  /** `its`, `their`, and as a subject `it`, `they`. */
  readonly own: WordSet
  readonly itself: WordSet
}

/** The attitude and relation words of one language. */
export interface Lexicon {
  /** Verbs and nouns of change, with the sign of what follows: `fell` -1, `up` 1. */
  readonly changes: WordMap<ChangeWord>
  /** Phrases that say against what a change is measured: `year-on-year`, `from the previous year`. */
  readonly bases: PhraseTable<true>
  /** Nouns of a part of a whole: `share`, `stake`. */
  readonly shareNouns: PhraseTable<true>
  /** Verbs that a part of a whole follows: `accounted for`. */
  readonly shareVerbs: PhraseTable<true>
  /** Words behind a percentage that make it one: `of`, `stake`, `owned`. */
  readonly shareWholes: WordSet
  /** What is no part of a whole, whatever stands around it: an interest `rate`. */
  readonly rates: WordSet
  /** Prepositions and verbs that give a state its end of the flow. */
  readonly flowBefore: PhraseTable<FlowRole>
  readonly flowAfter: PhraseTable<FlowRole>
  /** Finite verbs that state a fact: what stands before them does not govern the number behind. */
  readonly factVerbs: WordSet
  /** Verbs of what comes about by itself: `will support`, `will create`; no undertaking. */
  readonly outcomes: WordSet
  /** Verbs that end what is there: the rate they abolish is a fact. */
  readonly removals: WordSet
  /** What a levy itself does at its end: `will cease`. */
  readonly endings: WordSet
  readonly quotationMarks: WordSet
  /** Marks that open an item of a list. */
  readonly bullets: WordSet
  /** Marks between the cells of a table's row. */
  readonly cells: WordSet
  readonly auxiliaries: WordSet
  readonly conjunctions: WordSet
  readonly prepositions: WordSet
  /** Words that make a noun definite: `its`, `the`, `'s`. */
  readonly definites: WordSet
  readonly articles: WordSet
  /** What joins the members of an enumeration: `and`, a comma. */
  readonly joints: WordSet
  /** What stands between an amount and what it is an amount of: `of`, `in`, `worth`. */
  readonly partitives: WordSet
  readonly of: string
  /** Pronouns of an amount just named: `half of it`. */
  readonly thingsSaid: WordSet
  /** Nouns of an amount told of before: `the total`. */
  readonly sameAgain: WordSet
  /** What opens a clause about the noun before it: `which`, `who`. */
  readonly relatives: WordSet
  /** What opens examples of what was named: `mainly`, `including`. */
  readonly exemplifiers: PhraseTable<true>
  /** What stands before the purpose of an amount: `for`, `on`. */
  readonly purposes: WordSet
  /** Adjectives of what is there already: `current`, `existing`. */
  readonly existing: WordSet
  /** The prepositions of a change's start and end: `from`, `to`. */
  readonly from: string
  readonly to: string
  /** Words and marks between an amount and the same in another unit; those with `true` say that it is the same. */
  readonly restatements: WordMap<boolean>
  /** Nouns of what was agreed: a document that opens with one sets out undertakings. */
  readonly agreements: PhraseTable<true>
  /** What a state lays on another's goods: `tariff`, `duty`. */
  readonly levies: WordSet
  /** Prepositions that give each figure of a list its own state: `12 for Japan, 15 for Britain`. */
  readonly distributive: WordSet
  /** Words at which a clause ends. */
  readonly clauseWords: WordSet
  /** First person: whose voice the document is. */
  readonly firstPerson: WordSet
  /** Words of a balance, with the sign of its amount: `deficit` -1, `surplus` 1. */
  readonly balances: WordMap<1 | -1>
  /** Offices that other states' holders are told apart by: `Peru's Prime Minister`. */
  readonly offices: PhraseTable<true>
  /** Those who lead a state or its government: `president`, `heads of state`. */
  readonly leaders: PhraseTable<true>
  /** The first person of one speaker: a statement, a speech. */
  readonly narrators: WordSet
  /** Prepositions that lead out of a state: `our exports to`. */
  readonly outward: WordSet
  /** Those whom a state has abroad: `companies`, `troops`. */
  readonly sojourners: WordSet
  /** Words for the other one of two that lie side by side. */
  readonly neighbours: WordSet
  /** How a state's own papers speak of its government, without its name: `the Government`. */
  readonly homeVoices: PhraseTable<true>
  /** Names of money that several states share: `all amounts are in Canadian dollars`. */
  readonly sharedMoney: WordSet
  /** What a text may say that its bare signs are, with the state: `Canadian dollars`. */
  readonly statedMoney: PhraseTable<string>
  readonly bounds: PhraseTable<Bound>
  readonly flows: FlowWords
  /** Phrases for a state already named: `the country` one, `both sides` two. */
  readonly anaphors: PhraseTable<'one' | 'both'>
  /** Nouns of what a state has at home: `jobs`, `population`. */
  readonly domestic: WordSet
}

/** Everything Chancery knows of one language; stages get it passed in. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string
  tokenize(text: string, start: number, end: number): Token[]
  splitSentences(text: string, block: Span): Span[]
  /** Numbers with their units and times of one sentence; `before` is the sentence before it, whose unit it may leave out. */
  measure(tokens: readonly Token[], units: UnitLookup, before?: MeasuredSentence | null): MeasuredWords
  attributions(tokens: readonly Token[]): readonly Attribution[]
  /** The subject of a sentence, where it is one that could speak. */
  subject(tokens: readonly Token[]): TokenRange | null
  readonly lexicon: Lexicon
  readonly grammar: ClauseGrammar
  readonly pledges: PledgeWords
  readonly stances: StanceWords
  readonly naming: NamingWords
  readonly happenings: HappeningWords
}
