import type { Indicator, KindData, Ontology } from '../ontology/index.ts'

/** What something is called. */
export interface Label {
  readonly label: string
}

/** How an indicator is called. */
export interface IndicatorLabel extends Label {
  readonly domain: string
  /** Whether its figures go from their first state to the second. */
  readonly directed: boolean
  readonly variants: Readonly<Record<string, Label>>
}

/** How a field of a kind is called, what it says, and how its codes are called. */
export interface FieldLabel extends Label {
  readonly caption: string
  readonly codes: Readonly<Record<string, Label>>
}

/** How a kind of statement and its fields are called. */
export interface KindLabel extends Label {
  readonly caption: string
  readonly fields: Readonly<Record<string, FieldLabel>>
}

/** The words for all codes that a reader meets, in one language. */
export interface Labels {
  readonly lang: string
  readonly indicators: Readonly<Record<string, IndicatorLabel>>
  readonly domains: Readonly<Record<string, Label>>
  readonly kinds: Readonly<Record<string, KindLabel>>
}

/** The labels that the ontology has in a language, in English where it has none. */
export function labelsOf({ indicators, domains, kinds }: Ontology, lang = 'en'): Labels {
  return {
    lang,
    indicators: mapped(Object.fromEntries(indicators), (indicator) => indicatorLabel(indicator, lang)),
    domains: mapped(Object.fromEntries(domains), ({ label }) => ({ label: inLanguage(label, lang) })),
    kinds: mapped(Object.fromEntries(kinds), (kind) => kindLabel(kind, lang)),
  }
}

function indicatorLabel({ label, domain, flow, variants }: Indicator, lang: string): IndicatorLabel {
  return {
    label: inLanguage(label, lang),
    domain,
    directed: flow === 'forward',
    variants: mapped(variants, (variant) => ({ label: inLanguage(variant.label, lang) })),
  }
}

function kindLabel({ label, caption, fields }: KindData, lang: string): KindLabel {
  return {
    label: inLanguage(label, lang),
    caption: inLanguage(caption, lang),
    fields: mapped(fields, (field) => ({
      label: inLanguage(field.label, lang),
      caption: inLanguage(field.caption, lang),
      codes: mapped(field.codes, (code) => ({ label: inLanguage(code.label, lang) })),
    })),
  }
}

type Words = Readonly<Record<string, string>>

const inLanguage = (words: Words, lang: string): string => words[lang] ?? words['en'] ?? ''

function mapped<T, U>(values: Readonly<Record<string, T>>, to: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]))
}
