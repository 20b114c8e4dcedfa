import type { Labels } from '../../../src/views/index.ts'
import type { FigureField } from '../../../src/vocabulary/index.ts'

/** How indicators, domains, and the fields of a figure with their codes are called: the words of `data/`. */
export interface Names {
  indicator(code: string): string
  variant(indicator: string, code: string): string
  domain(code: string): string
  /** What a field of a figure is called, and a sentence that says what it holds. */
  field(name: FigureField | 'links'): { readonly label: string; readonly caption: string | undefined }
  /** What a code of a field is called: `target` of `modality`. */
  code(field: FigureField | 'links', code: string): string
  /** Every code of a field with its word, and so of indicators, of their definitions, and of domains. */
  codes(field: FigureField): readonly CodeWord[]
  indicators(): readonly CodeWord[]
  variants(indicator: string): readonly CodeWord[]
  domains(): readonly CodeWord[]
}

type CodeWord = readonly [code: string, word: string]

/** The names that the record's labels give; where they cannot be had, the codes themselves are read as words. */
export function namesOf(labels: Labels | null): Names {
  const fields = labels?.kinds['figure']?.fields
  return {
    indicator: (code) => labels?.indicators[code]?.label ?? asWords(code),
    variant: (indicator, code) => labels?.indicators[indicator]?.variants[code]?.label ?? code.replaceAll('-', ' '),
    domain: (code) => labels?.domains[code]?.label ?? asWords(code),
    field: (name) => ({ label: fields?.[name]?.label ?? asWords(name), caption: fields?.[name]?.caption }),
    code: (field, code) => fields?.[field]?.codes[code]?.label ?? code.replaceAll('_', ' '),
    codes: (field) => wordsOf(fields?.[field]?.codes),
    indicators: () => [
      ...wordsOf(labels?.indicators).toSorted(([, one], [, other]) => (one < other ? -1 : 1)),
      ['other', asWords('other')],
    ],
    variants: (indicator) => wordsOf(labels?.indicators[indicator]?.variants),
    domains: () => wordsOf(labels?.domains),
  }
}

function wordsOf(labels: Readonly<Record<string, { readonly label: string }>> = {}): CodeWord[] {
  return Object.entries(labels).map(([code, { label }]) => [code, label])
}

/** `trade.partner-share` as `Trade: partner share`. */
function asWords(code: string): string {
  const [family = '', name] = code.split('.')
  const first = `${family.charAt(0).toUpperCase()}${family.slice(1)}`
  return name === undefined ? first : `${first}: ${name.replaceAll('-', ' ')}`
}
