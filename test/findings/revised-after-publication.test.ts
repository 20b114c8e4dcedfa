import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assert as check, integer, property } from 'fast-check'
import { createChecking } from '../../src/checking.ts'
import type { Finding } from '../../src/vocabulary/index.ts'
import { read } from '../fixtures/reader.ts'

const checking = createChecking()

/** What is found in a text that stood otherwise before, of this rule alone. */
function revised(before: string, now: string): Finding[] {
  const claimsOf = (text: string, version?: number) => {
    const reading = read(text, { published: '2024-09-01' })
    const { claims, document } = checking.claims({ ...reading, document: { ...reading.document, name: 'a.txt' } })
    const named = version === undefined ? document : { ...document, version }
    return { document, claims: claims.map((claim) => ({ ...claim, document: named })) }
  }
  const { claims } = claimsOf(before, 1)
  const findings = checking.check([{ ...claimsOf(now), earlier: { text: before, claims } }])
  return findings.filter(({ rule }) => rule === 'revised-after-publication')
}

const told = (before: string, now: string): string[] =>
  revised(before, now).map(({ severity, quote, arithmetic }) => `${severity} «${quote}» ${arithmetic}`)

const trade = (amount: string, year = 2022) => `Trade between Peru and Chile was ${amount} in ${year}.`
const REST = 'Both ministers spoke of the harbour and of the road that leads to it.'

describe('a figure that was changed', () => {
  it('is told at its place now, with what stood before', () => {
    const [finding, ...more] = revised(`${REST} ${trade('$8.1 billion')}`, `${trade('$9.6 billion')} ${REST}`)
    assert.deepEqual(more, [])
    assert.deepEqual(
      [finding!.severity, finding!.start, finding!.quote, finding!.arithmetic],
      ['warning', 33, '$9.6 billion', '“$8.1 billion” → “$9.6 billion”'],
    )
    assert.equal(
      finding!.message,
      '“$9.6 billion” of Trade turnover (Chile–Peru) 2022 was “$8.1 billion” in the version that was read before.',
    )
    assert.deepEqual(
      finding!.evidence.map((each) => each.kind === 'statement' && [each.doc, each.start, each.quote, each.version]),
      [
        ['a.txt', 33, '$9.6 billion', undefined],
        ['a.txt', REST.length + 34, '$8.1 billion', 1],
      ],
    )
  })

  it('is a note where both can be true', () => {
    assert.deepEqual(told(trade('$8 billion'), trade('$8.1 billion')), [
      'note «$8.1 billion» “$8 billion” → “$8.1 billion”',
    ])
  })

  it('is found by its place where it is now of another time', () => {
    const [finding] = revised(`${REST} ${trade('$8.1 billion', 2021)}`, `${REST} ${trade('$8.1 billion', 2022)}`)
    assert.equal(finding!.arithmetic, '“$8.1 billion” → “$8.1 billion”')
    assert.match(
      finding!.message,
      /2022 was “\$8\.1 billion” of Trade turnover \(.*\) 2021 in the version that was read before\.$/,
    )
  })
})

describe('a figure that is gone or new', () => {
  it('is told where it stood, as a warning', () => {
    assert.deepEqual(told(`${REST} ${trade('$8.1 billion')} The end of it.`, `${REST} The end of it.`), [
      'warning «harbour and of the road that» “$8.1 billion” → nothing'.replace('the harbour', 'the harbour'),
    ])
  })

  it('is told at the first line where nothing is left of its place', () => {
    const [finding] = revised(trade('$8.1 billion'), '\n  This article was withdrawn.\nMore is not known.')
    assert.equal(finding!.quote, 'This article was withdrawn.')
  })

  it('is told at its place, as a note', () => {
    assert.deepEqual(told(REST, `${REST} ${trade('$8.1 billion')}`), ['note «$8.1 billion» nothing → “$8.1 billion”'])
  })
})

describe('nothing is told', () => {
  const both = `${trade('$8.1 billion')} ${trade('$7.2 billion', 2021)}`

  it('of a text that is the same, or that has its sentences elsewhere', () => {
    assert.deepEqual(told(both, both), [])
    assert.deepEqual(told(both, `${trade('$7.2 billion', 2021)}\n\n${REST}\n\n${trade('$8.1 billion')}`), [])
  })

  it('of a figure that is told once more, or of words around it', () => {
    assert.deepEqual(
      told(trade('$8.1 billion'), `Last year it came to $8.1 billion, and ${trade('$8.1 billion')}`).filter((line) =>
        line.startsWith('warning'),
      ),
      [],
    )
    assert.deepEqual(told(both, both.replace('Trade between', 'All trade between')), [])
  })

  it('of an article with one version', () => {
    const reading = read(both)
    assert.deepEqual(checking.check([checking.claims(reading)]), [])
  })

  it('of what only was read in another way', () => {
    const text = `${REST} ${trade('$8.1 billion')}`
    const { document, claims } = checking.claims(read(text))
    const none = { text, claims: [] }
    assert.deepEqual(checking.check([{ document, claims, earlier: none }]), [])
    assert.deepEqual(checking.check([{ document, claims: [], earlier: { text, claims } }]), [])
  })
})

it('another text altogether is told to a limit', () => {
  const many = (from: number) =>
    Array.from({ length: 60 }, (_, at) => trade(`$${from + at}.1 billion`, 1960 + at)).join(' ')
  assert.ok(told(many(100), many(300)).length <= 20)
})

it('of any two amounts of one thing the second is told, and every quote stands in its text', () => {
  const amount = integer({ min: 11, max: 99 })
  check(
    property(amount, amount, (one, other) => {
      const [before, now] = [trade(`$${one}.5 billion`), `${REST} ${trade(`$${other}.5 billion`)}`]
      const findings = revised(before, now)
      assert.equal(findings.length, one === other ? 0 : 1)
      for (const { start, end, quote } of findings) assert.equal(now.slice(start, end), quote)
    }),
    { numRuns: 25 },
  )
})
