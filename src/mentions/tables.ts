import type { Ontology } from '../ontology/index.ts'
import { phraseTable } from '../text/index.ts'
import type { LanguagePack, NameRole, PhraseTable, UnitForm, UnitLookup } from '../vocabulary/index.ts'

/** A name of a state as it must be written. */
export interface StateName {
  readonly code: string
  readonly role: NameRole
  /** The exact words, where their case matters. */
  readonly exact: readonly string[] | null
}

/** The ontology's wordings as the tokens of one language, made once. */
export interface MentionTables {
  readonly units: UnitLookup
  readonly states: PhraseTable<readonly StateName[]>
}

/** Words as the language's own tokeniser parts them, so that a wording and a text meet. */
export function asTokens(pack: LanguagePack, wording: string): string {
  return pack
    .tokenize(wording, 0, wording.length)
    .map((token) => token.lower)
    .join(' ')
}

/** Builds the tables of one language. */
export function mentionTables(pack: LanguagePack, ontology: Ontology): MentionTables {
  const names = ontology.names(pack.code)
  const people = new Set(
    names.filter((name) => name.role === 'people' || name.role === 'adjective').map((name) => name.form.toLowerCase()),
  )
  return {
    units: {
      ...unitTables(pack, ontology),
      isPeople: (lower) => people.has(lower),
      reported: ontology.units.reported,
      reportedIfNew: ontology.units.reportedIfNew,
    },
    states: stateTable(pack, ontology),
  }
}

function unitTables(pack: LanguagePack, ontology: Ontology): Pick<UnitLookup, 'after' | 'before' | 'per'> {
  const currencies = ontology.currencies(pack.code).map(
    (currency) =>
      [
        currency.position,
        asTokens(pack, currency.form),
        {
          unit: currency.code,
          dimension: 'money',
          factor: currency.minor ?? 1,
          written: currency.caseSensitive
            ? pack
                .tokenize(currency.form, 0, currency.form.length)
                .map((token) => token.text)
                .join(' ')
            : null,
          candidates: currency.candidates ?? null,
        },
      ] as const,
  )
  const side = (position: 'before' | 'after'): (readonly [string, UnitForm])[] =>
    currencies
      .filter(([where]) => where === position || where === 'both')
      .map(([, form, unit]) => [form, unit] as const)
  return {
    before: phraseTable(side('before')),
    after: phraseTable([
      ...side('after'),
      ...ontology.units.forms.map(([form, unit]) => [asTokens(pack, form), unit] as const),
    ]),
    per: phraseTable(ontology.units.per.map(([form, unit]) => [asTokens(pack, form), unit] as const)),
  }
}

function stateTable(pack: LanguagePack, ontology: Ontology): PhraseTable<readonly StateName[]> {
  const byPhrase = new Map<string, StateName[]>()
  for (const name of ontology.names(pack.code)) {
    const tokens = pack.tokenize(name.form, 0, name.form.length)
    const phrase = tokens.map((token) => token.lower).join(' ')
    const exact = name.caseSensitive ? tokens.map((token) => token.text) : null
    byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), { code: name.code, role: name.role, exact }])
  }
  // A name that only holds a state's word is read whole and stands for nobody.
  for (const name of ontology.notStates(pack.code)) {
    const phrase = asTokens(pack, name)
    if (!byPhrase.has(phrase)) byPhrase.set(phrase, [])
  }
  return phraseTable(byPhrase)
}
