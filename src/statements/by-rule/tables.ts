import type { Indicator, Ontology } from '../../ontology/index.ts'
import type { Rounding } from '../../interval/index.ts'
import { phraseTable } from '../../text/index.ts'
import type { Domain, LanguagePack, PhraseTable, Token, TokenRange } from '../../vocabulary/index.ts'
import { actorsLayout } from './actors/choice/index.ts'
import { domainsLayout } from './subject/choice/index.ts'
import { type Chooser, chooserBy } from './choice/ballot.ts'
import type { Layout } from './choice/layout.ts'
import { weightsOf } from './choice/weights.ts'
import { type CueFinder, cueFinder } from './subject/cues.ts'
import { positionsLayout, type StanceFinder, stanceFinder } from './positions/index.ts'
import { type Eligible, eligibleOf } from './eligible.ts'
import { type EntityTables, entityTables } from './entities/index.ts'
import { eventsLayout, type EventTables, eventTables } from './events/index.ts'

/** How to choose where several answers may be right; `null` where what the rules say stands. */
export interface Choosers {
  readonly actors: Chooser | null
  readonly domains: Chooser | null
  readonly events: Chooser | null
  readonly positions: Chooser | null
}

/** The ontology as the statements stage looks it up for one language, made once. */
export interface StatementTables {
  readonly indicators: ReadonlyMap<string, Indicator>
  /** Those that a figure can be of. */
  readonly eligible: Eligible
  readonly cues: CueFinder
  readonly stances: StanceFinder
  /** Indicators by the noun they count, singular. */
  readonly nouns: ReadonlyMap<string, readonly string[]>
  /** What goods belong to: an investment in general may be in any of these. */
  readonly goodsDomains: ReadonlySet<Domain>
  /** The wordings of an indicator's variants, where it has any. */
  readonly variants: ReadonlyMap<string, PhraseTable<string>>
  /** Goods by the unit that speaks for them. */
  readonly goodsOfUnit: ReadonlyMap<string, string>
  readonly rounding: Rounding
  readonly fiscalYears: Ontology['fiscalYears']
  readonly choosers: Choosers
  readonly entities: EntityTables
  /** The words that tell of events. */
  readonly events: EventTables
  /** Whether a state's name only says whose currency is meant: `the U.S. dollar`. */
  isCurrencyAt(tokens: readonly Token[], state: TokenRange): boolean
}

/** Builds the tables of one language. */
export function statementTables(pack: LanguagePack, ontology: Ontology): StatementTables {
  const nouns = new Map<string, string[]>()
  const tokens = (wording: string): string =>
    pack
      .tokenize(wording, 0, wording.length)
      .map((token) => token.lower)
      .join(' ')
  for (const indicator of ontology.indicators.values()) {
    for (const noun of indicator.cues[pack.code]?.nouns ?? []) append(nouns, noun, indicator.code)
  }
  return {
    indicators: ontology.indicators,
    eligible: eligibleOf(ontology.indicators),
    cues: cueFinder(pack, ontology),
    stances: stanceFinder(pack, ontology),
    nouns,
    goodsDomains: new Set(
      [...ontology.goods.values()]
        .map(({ domain }) => domain)
        .filter((domain) => domain !== 'none' && domain !== 'trade'),
    ),
    variants: variantTables(ontology, tokens, pack.code),
    goodsOfUnit: new Map([...ontology.goods.values()].flatMap(({ code, units }) => units.map((unit) => [unit, code]))),
    rounding: ontology.units.rounding,
    fiscalYears: ontology.fiscalYears,
    choosers: choosersOf(ontology),
    entities: entityTables(pack, ontology),
    events: eventTables(pack, ontology),
    isCurrencyAt: currencyTest(ontology, tokens, pack.code),
  }
}

function choosersOf({ choices }: Ontology): Choosers {
  const by = (name: string, layout: Layout): Chooser | null => {
    const data = choices.get(name)
    return data ? chooserBy(weightsOf(layout, data)) : null
  }
  return {
    actors: by('actors', actorsLayout),
    domains: by('domains', domainsLayout),
    events: by('events', eventsLayout),
    positions: by('positions', positionsLayout),
  }
}

function variantTables(
  ontology: Ontology,
  phrase: (wording: string) => string,
  lang: string,
): ReadonlyMap<string, PhraseTable<string>> {
  const withVariants = [...ontology.indicators.values()].filter(({ variants }) => Object.keys(variants).length > 0)
  return new Map(
    withVariants.map(({ code, variants }) => [
      code,
      phraseTable(
        Object.entries(variants).flatMap(([variant, { cues }]) =>
          (cues[lang] ?? []).map((wording) => [phrase(wording), variant] as const),
        ),
      ),
    ]),
  )
}

function currencyTest(
  ontology: Ontology,
  phrase: (wording: string) => string,
  lang: string,
): StatementTables['isCurrencyAt'] {
  const currencies = ontology.currencies(lang)
  const forms = (isWanted: (position: string) => boolean) =>
    phraseTable(
      currencies.filter(({ position }) => isWanted(position)).map(({ form }) => [phrase(form), true] as const),
    )
  const behind = forms((position) => position !== 'before')
  const any = forms(() => true)
  return (tokens, state) =>
    behind.at(tokens, state.last + 1) !== null ||
    (any.at(tokens, state.first)?.length ?? 0) > state.last - state.first + 1
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
