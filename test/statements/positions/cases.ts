import type { Stance } from '../../../src/vocabulary/index.ts'

/** A sentence that takes a stance, who holds it as written, and whom it is towards. */
export type StanceCase = readonly [text: string, stance: Stance, actor: string | null, addressee: readonly string[]]

/** Sentences of wires and papers, each alone in its article. */
export const stanceCases: Readonly<Record<string, readonly StanceCase[]>> = {
  'a verb by its subject': [
    ['Norway condemned the raid on Friday.', 'opposes', 'Norway', []],
    ['Egypt has strongly criticised Ethiopia over the dam.', 'opposes', 'Egypt', ['ET']],
    ['Brussels rejected the Hungarian proposal on Monday.', 'opposes', 'Brussels', ['HU']],
    ['The Kremlin welcomed the decision of the Turkish parliament.', 'supports', 'The Kremlin', []],
    [
      'Foreign Minister Ana Ruiz backed the Brazilian plan for a common market.',
      'supports',
      'Foreign Minister Ana Ruiz',
      [],
    ],
    [
      'The opposition Liberal Party opposes the sale of uranium to India.',
      'opposes',
      'The opposition Liberal Party',
      [],
    ],
    ['U.S. farm groups are opposed to any cut in the tariff.', 'opposes', 'U.S. farm groups', []],
    ['The European Commission has warned Japan that it will retaliate.', 'warns', 'The European Commission', ['JP']],
    ['Chile urged Peru to respect the ruling of the court.', 'recommends', 'Chile', ['PE']],
    [
      'President Kato called on Australia and New Zealand to open their markets.',
      'recommends',
      'President Kato',
      ['AU', 'NZ'],
    ],
    ['Jakarta demanded that Malaysia return the vessels.', 'recommends', 'Jakarta', ['MY']],
    ['Lawmakers in Seoul denounced Tokyo for the delay.', 'opposes', 'Lawmakers in Seoul', ['JP']],
    ['Kenya accused Uganda of dumping milk on its market.', 'opposes', 'Kenya', ['UG']],
    ['The ministry refused to recognise the vote.', 'opposes', 'The ministry', []],
    ['Germany threatened to veto the package.', 'warns', 'Germany', []],
    ['Pakistan lodged a protest against the Indian tests.', 'opposes', 'Pakistan', ['IN']],
    ['France reaffirmed its support for Armenia.', 'supports', 'France', ['AM']],
    ['Qatar praised Egypt for its role in the talks.', 'supports', 'Qatar', ['EG']],
    ['India did not support the resolution.', 'opposes', 'India', []],
    ['Sweden will not accept the terms, which favour Finland.', 'opposes', 'Sweden', []],
    ['Mexico refused to back the Canadian motion.', 'opposes', 'Mexico', ['CA']],
    ['Officials who oppose the pact fear for their jobs.', 'opposes', 'Officials', []],
  ],
  'a verb by its agent': [
    ['The pact was condemned by Greece.', 'opposes', 'Greece', []],
    ['The proposal has been welcomed by the Japanese government.', 'supports', 'the Japanese government', []],
    ['The Turkish plan is opposed by Cyprus.', 'opposes', 'Cyprus', ['TR']],
  ],
  'a noun by its owner or by who voices it': [
    ["Poland's opposition to the quotas has not softened.", 'opposes', 'Poland', []],
    ['The treaty met opposition from the Senate.', 'opposes', 'the Senate', []],
    ['The envoy expressed concern about the Iranian programme.', 'warns', 'The envoy', ['IR']],
    ['Vietnam voiced its strong support for the Lao plan.', 'supports', 'Vietnam', []],
    ['Madrid expressed hope that trade would grow.', 'supports', 'Madrid', []],
    ['Both sides stressed the importance of the corridor.', 'supports', 'Both sides', []],
  ],
  'what somebody should do, by the author': [
    ['Japan should open its market.', 'recommends', null, ['JP']],
    ['Mexico and Canada must settle the dispute.', 'recommends', null, ['CA', 'MX']],
    ['Peru needs to diversify its exports.', 'recommends', null, ['PE']],
    ['It is necessary to reform the fund.', 'recommends', null, []],
    ['Canada ought to lift the duty.', 'recommends', null, ['CA']],
  ],
  'what somebody should do, by the speaker': [
    ['Trade Minister Ana Ruiz said Japan should open its market.', 'recommends', 'Trade Minister Ana Ruiz', ['JP']],
    ['“Mexico must settle the dispute,” said Juan Prado.', 'recommends', 'Juan Prado', ['MX']],
    ['The bank said it was essential for Ghana to cut its debt.', 'recommends', 'The bank', ['GH']],
    [
      'Sanctions on Iran should be lifted, the Russian Foreign Ministry said.',
      'recommends',
      'the Russian Foreign Ministry',
      ['IR'],
    ],
    [
      '"We need to invest more in ports," the Indonesian president told reporters.',
      'recommends',
      'the Indonesian president',
      ['ID'],
    ],
  ],
  'what a thing is said to be': [
    ['The agreement is good for Australian farmers.', 'supports', null, []],
    ['The pact would be highly beneficial.', 'supports', null, []],
    ['The deal is a win for both countries, the minister said.', 'supports', 'the minister', []],
    ['The tariffs are unfair, the Chinese ministry said.', 'opposes', 'the Chinese ministry', []],
  ],
}
