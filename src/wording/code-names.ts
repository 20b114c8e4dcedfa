import type { Labels } from '../views/index.ts'
import type { FigureField, StatementKind } from '../vocabulary/index.ts'

/** How indicators, domains, and the fields of statements with their codes are called: the words of `data/`. */
export interface Names extends KindNames<FigureField | 'links'> {
  indicator(code: string): string
  variant(indicator: string, code: string): string
  domain(code: string): string
  /** How a kind of statement, its fields and their codes are called; those of a figure stand here themselves. */
  kind(kind: StatementKind): KindNames<string>
  /** Every indicator with its word, and so of their definitions, and of domains. */
  indicators(): readonly CodeWord[]
  variants(indicator: string): readonly CodeWord[]
  domains(): readonly CodeWord[]
}

/** How the fields of a kind of statement and their codes are called. */
export interface KindNames<F extends string> {
  readonly label: string
  readonly caption: string | undefined
  /** What a field is called, and a sentence that says what it holds. */
  field(name: F): { readonly label: string; readonly caption: string | undefined }
  /** What a code of a field is called: `target` of `modality`. */
  code(field: F, code: string): string
  /** Every code of a field with its word. */
  codes(field: F): readonly CodeWord[]
}

type CodeWord = readonly [code: string, word: string]

/** The names that the record's labels give; where they cannot be had, the codes themselves are read as words. */
export function namesOf(labels: Labels | null): Names {
  return {
    ...kindNames(labels, 'figure'),
    indicator: (code) => labels?.indicators[code]?.label ?? asWords(code),
    variant: (indicator, code) => labels?.indicators[indicator]?.variants[code]?.label ?? code.replaceAll('-', ' '),
    domain: (code) => labels?.domains[code]?.label ?? asWords(code),
    kind: (kind) => kindNames(labels, kind),
    indicators: () => [
      ...wordsOf(labels?.indicators).toSorted(([, one], [, other]) => (one < other ? -1 : 1)),
      ['other', asWords('other')],
    ],
    variants: (indicator) => wordsOf(labels?.indicators[indicator]?.variants),
    domains: () => wordsOf(labels?.domains),
  }
}

function kindNames(labels: Labels | null, kind: StatementKind): KindNames<string> {
  const known = labels?.kinds[kind]
  const fields = known?.fields
  return {
    label: known?.label ?? asWords(kind),
    caption: known?.caption,
    field: (name) => ({ label: fields?.[name]?.label ?? asWords(name), caption: fields?.[name]?.caption }),
    code: (field, code) => fields?.[field]?.codes[code]?.label ?? code.replaceAll('_', ' '),
    codes: (field) => wordsOf(fields?.[field]?.codes),
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
