import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fullName } from '../../src/text/index.ts'
import { findingsOf, found } from '../fixtures/checked.ts'

describe('an acronym spelled out', () => {
  it('with other words than its known name is told, with that name', () => {
    const text = 'Payments go through the Chinese International Payment System (CIPS).'
    const [finding] = findingsOf([text])
    assert.equal(finding!.quote, 'Chinese International Payment System (CIPS)')
    assert.equal(
      finding!.message,
      'CIPS is known as Cross-Border Interbank Payment System; here it is spelled out as Chinese International Payment System.',
    )
    assert.equal(finding!.severity, 'warning')
  })

  // Translated names have no one wording, and a line may part a name.
  const RIGHT = [
    'They met at the Shanghai Cooperation Organization (SCO).',
    'They met at the Shanghai Cooperation Organisation (SCO).',
    'China’s Belt and Road Initiative (BRI) pays for it.',
    'The United Nations Security Council (UNSC) voted.',
    'The Association of South-East Asian Nations (ASEAN) agreed.',
    'The International Monetary Fund (IMF) lent it.',
    'Banks use the Financial Messaging System of the Bank of Russia (SPFS).',
    'Our support for the Asia\n\nPacific Economic Cooperation (APEC) process grew.',
  ]
  for (const text of RIGHT) it(`is right: ${text}`, () => assert.deepEqual(found(text), []))

  it('is of another thing where its words are others, and unknown where nobody knows it', () => {
    assert.deepEqual(found('The Atlantic Union (AU) was dissolved.'), [])
    assert.deepEqual(found('The Kisimu Port Authority (KPA) agreed.'), [])
  })
})

describe('a full name', () => {
  it('is parted from its acronym', () => {
    assert.deepEqual(fullName('Asia\n\nPacific Cooperation ( APEC)'), {
      name: 'Asia Pacific Cooperation',
      acronym: 'APEC',
    })
    for (const words of ['World Bank', '(APEC)', 'A (', 'Bank (of the east)']) assert.equal(fullName(words), null)
  })
})
