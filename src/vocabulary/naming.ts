import type { EntityType } from './entity.ts'
import type { PhraseTable, WordMap, WordSet } from './phrase-table.ts'

/** What the noun that heads a name says of what it names; `none` of places, events, laws and offices. */
export type NameKind = EntityType | 'none'

/** What joins the words of one name. */
export type NameLink = 'of' | 'and' | 'for' | 'on' | 'particle'

/** The words of one language by which names are found and told apart. */
export interface NamingWords {
  /** Nouns that head a name, written large: `Ministry`, `Treaty`, `Sea`. */
  readonly heads: WordMap<NameKind>
  /** Those that are a mechanism of states only where two states or a word of jointness stand with them. */
  readonly shared: WordSet
  /** What makes such a name one of states: `Joint`, `Intergovernmental`. */
  readonly jointness: WordSet
  /** Nouns that end a name though they are written small: the Yamal LNG `project`. */
  readonly commonHeads: WordMap<EntityType>
  /** Those that head a name written small throughout: finance `ministry`. */
  readonly smallHeads: WordMap<EntityType>
  /** Of these, what may be `of` a subject: treaty of friendship. */
  readonly treaties: WordSet
  /** Nouns that head what is described in small letters, with what it may be: employment permit `scheme`. */
  readonly things: WordMap<readonly EntityType[]>
  /** What says only of what kind or how good a thing is: an `essential` agreement. */
  readonly grading: WordSet
  /** Prepositions that tie a work to its place or to what it joins. */
  readonly placing: WordSet
  /** Small nouns of ways, which end a name that two places make: Tororo–Lessos `line`. */
  readonly ways: WordSet
  /** Heads that are surnames too: `Park`. */
  readonly surnames: WordSet
  /** First words that with a state's name behind them name a body: `Statistics Canada`. */
  readonly bodyOpeners: WordSet
  /** First words that tell a company or body in themselves: `Banco`. */
  readonly bodyStarts: WordSet
  /** Before a fund that is a body: `Investment`. */
  readonly investors: WordSet
  /** What stands between a name and such a noun: `gas`, `nuclear power`. */
  readonly describers: WordSet
  /** Names of no single thing, though they look like one: `Joint Statement`. */
  readonly generic: PhraseTable<true>
  /** Heads that an `of` may follow within a name: `Bank`. */
  readonly takesOf: WordSet
  /** Words that make of a system one by which banks pay each other. */
  readonly payments: WordSet
  /** First words of the names of parts of a state: `Ministry`, `Federal`. */
  readonly government: WordSet
  /** Heads that name nothing with a state's name alone: Russian `Oil`. */
  readonly trades: WordSet
  /** Of these, what makes a company of a state's own name: Qatar `Energy`. */
  readonly companyTrades: WordSet
  /** Heads that are a name though they stand alone: `Senate`. */
  readonly lone: WordSet
  readonly links: WordMap<NameLink>
  /** Words of subjects, which ministries and agreements are named after: `Trade`, `Foreign Affairs`. */
  readonly topics: WordSet
  /** Words whose genitive is part of a name: `People's Bank`. */
  readonly genitives: WordSet
  /** What a person is called by before the name, in small letters or large: `President`, `spokesman`. */
  readonly offices: WordSet
  /** Offices that are of a subject and no body: Secretary of Homeland Security. */
  readonly ministers: WordSet
  /** Offices that are names where another office stands before: Foreign Minister `Shah` Mehmood. */
  readonly officeNames: WordSet
  /** What may stand among the words of an office: `Deputy`, `Prime`, `Foreign`. */
  readonly officeWords: WordSet
  /** Those before a name that say nothing of an office: `Mr`. */
  readonly titles: WordSet
  /** What a person is called behind the name: `, a senior analyst at`. */
  readonly callings: WordSet
  /** Parts of a name behind it: `Jr`. */
  readonly personEnds: WordSet
  /** What a company is called before its name: `giant`, `carmaker`. */
  readonly companyNouns: WordSet
  /** What only a company or body has: `shares`, `subsidiary`. */
  readonly companyParts: WordSet
  /** Forms of companies, with the state whose law has them; empty where several do. */
  readonly companyForms: WordMap<string>
  /** Words that are written large and name nothing here: months, languages, `Internet`. */
  readonly large: WordSet
  /** Words that open a sentence. */
  readonly openers: WordSet
  /** Acronyms of what is no body: `GDP`. */
  readonly acronyms: WordSet
  /** Prepositions of place. */
  readonly places: WordSet
  readonly articles: WordSet
  /** What makes a noun mean the thing named before: `the`, `this`. */
  readonly definites: WordSet
  /** Verbs and auxiliaries of which a person or body is the subject: `said`, `signed`. */
  readonly doings: WordSet
  /** Of these, verbs of saying. */
  readonly speech: WordSet
  /** Verbs of which only a person is the subject: `believes`. */
  readonly thinking: WordSet
  /** Small words behind a hyphen that make an adjective of a name: Moscow-`based`. */
  readonly adjectivals: WordSet
  /** Small words behind a hyphen that are part of a name: Cross-`border`. */
  readonly smallParts: WordSet
  /** Verbs of saying that stand before who says it: `claims`. */
  readonly sayings: WordSet
  /** Adjectives that describe no agreement: the `final` treaty. */
  readonly undescribing: WordSet
  /** Prepositions between a work and its place. */
  readonly sites: WordSet
  /** Regions, whose councils and commissions are of states. */
  readonly regions: WordSet
  /** Nouns of associations, written small: poultry `council`. */
  readonly associations: WordSet
  /** What makes no name of such a noun: `city` council. */
  readonly unassociating: WordSet
  /** What every town may have: its `port`. */
  readonly harbours: WordSet
  /** Parts of governments that are `of` subjects: `Ministry`. */
  readonly ministries: WordSet
  /** Offices that only one state has: `Secretary of State`. */
  readonly officesOf: PhraseTable<string>
}
