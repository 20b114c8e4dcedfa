import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import currencyCodes from 'currency-codes'
import { load } from 'js-yaml'
import { z } from 'zod'

/** One way of writing an amount of money. */
export interface CurrencyName {
  readonly form: string
  /** ISO 4217; of an ambiguous form the one it is taken for, `XXX` where nothing prevails. */
  readonly code: string
  /** What one of it is of the currency: 0.01 for `cents`. */
  readonly minor?: number
  /** On which side of the amount it stands. */
  readonly position: 'before' | 'after' | 'both'
  readonly caseSensitive: boolean
  readonly ambiguous?: true
  /** By state, the currencies that an ambiguous form may mean. */
  readonly candidates?: Readonly<Record<string, string>>
}

const forms = z
  .string()
  .transform((text) => text.split(';').map((form) => form.trim()))
  .default([])

const wordings = { sign: forms, sign_both: forms, name: forms, minor: forms }

const currencyFile = z.strictObject({
  where_known_from: z.string(),
  not_codes: forms,
  currencies: z.record(z.string().regex(/^[A-Z]{3}$/), z.strictObject({ ...wordings, code: forms })),
  ambiguous: z.record(
    z.string(),
    z.strictObject({ ...wordings, taken_as: z.string().regex(/^[A-Z]{3}$/), candidates: forms }),
  ),
})

type Wordings = Readonly<Record<keyof typeof wordings, readonly string[]>>

/** Every form of every currency for readers of one language; throws where `data/units/currencies.yaml` lacks its shape. */
export function loadCurrencies(_lang: 'en', dataFolder: string): readonly CurrencyName[] {
  const path = join(dataFolder, 'units', 'currencies.yaml')
  const parsed = currencyFile.safeParse(load(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`)
  const { not_codes, currencies, ambiguous } = parsed.data
  const found = new Map<string, CurrencyName>()
  const add = (name: CurrencyName): void => {
    const key = keyOf(name.form, name.position)
    const known = found.get(key)
    // Written both ways (`KSh`, `Ksh`), its case does not matter.
    if (!known) found.set(key, name)
    else if (known.code === name.code && known.form !== name.form) found.set(key, { ...known, caseSensitive: false })
  }
  for (const { taken_as, candidates, ...written } of Object.values(ambiguous)) {
    const states = Object.fromEntries(candidates.map((pair) => pair.split(' ') as [string, string]))
    for (const name of namesOf(taken_as, written)) add({ ...name, ambiguous: true, candidates: states })
  }
  for (const [code, { code: codes, ...written }] of Object.entries(currencies)) {
    for (const other of [code, ...codes]) add(codeName(other, code))
    for (const name of namesOf(code, written)) add(name)
  }
  for (const name of packagedNames()) add(name)
  for (const word of not_codes) found.delete(keyOf(word, 'both'))
  return [...found.values()]
}

const keyOf = (form: string, position: CurrencyName['position']): string => `${form.toLowerCase()} ${position}`

function namesOf(code: string, { sign, sign_both, name, minor }: Wordings): CurrencyName[] {
  return [
    ...sign.map((form) => ({ form, code, position: 'before', caseSensitive: hasLetter(form) }) as const),
    ...sign_both.map((form) => ({ form, code, position: 'both', caseSensitive: hasLetter(form) }) as const),
    ...name.map((form) => ({ form, code, position: 'after', caseSensitive: false }) as const),
    ...minor.map((form) => ({ form, code, minor: 0.01, position: 'after', caseSensitive: form.length === 1 }) as const),
  ]
}

const hasLetter = (form: string): boolean => /\p{L}/u.test(form)

const codeName = (form: string, code: string): CurrencyName => ({ form, code, position: 'both', caseSensitive: true })

/** Precious metals, units of account and codes for testing or for none. */
const NO_MONEY = /^(X(A[GU]|B|P[DT]|SU|TS|UA|XX))/

const PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({ Krone: 'kroner', Krona: 'kronor', Boliviano: 'bolivianos', Leu: 'lei', Lev: 'leva' }),
)

const COUNTED = new Set(
  'Dollar Pound Peso Franc Dinar Rupee Rial Riyal Dirham Shilling Ruble Florin Guilder Kwacha Colon Escudo Lira'.split(
    ' ',
  ),
)

/** The codes and English names of ISO 4217: `Kenyan Shilling` gives `Kenyan shilling`, `Kenyan shillings` and `KES`. */
function packagedNames(): CurrencyName[] {
  return currencyCodes.data
    .filter(({ code, currency }) => !NO_MONEY.test(code) && !currency.includes('('))
    .flatMap(({ code, currency }) => [codeName(code, code), ...spelledNames(code, currency.trim())])
}

function spelledNames(code: string, currency: string): CurrencyName[] {
  const words = currency.split(' ')
  const last = words.at(-1)!
  const plural = PLURALS.get(last) ?? (COUNTED.has(last) ? `${last.toLowerCase()}s` : null)
  // A bare `Sol`, `Sum` or `Real` is a word of its own; those in use are in the data.
  if (words.length === 1 || plural === null) return []
  const before = words.slice(0, -1).join(' ')
  return [last.toLowerCase(), plural].map((word) => ({
    form: `${before} ${word}`,
    code,
    position: 'after',
    caseSensitive: false,
  }))
}
