import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { claimsOfRecord, isShown, judgedRecord, placedJudgements, storeAsJudged } from '../../src/judging/index.ts'
import type { RecordFinding } from '../../src/vocabulary/index.ts'
import { ontology, withBook } from './record.ts'

/** China and Russia in 2021, filed under Poland and 2020. */
const WRONG = 'In 2020, trade between China and Poland exceeded $146.87 billion, up 35.8% from a year earlier.'
const PERU = 'Trade between Peru and Chile was $8.1 billion in 2022.'
const CHILE = 'Trade between Peru and Chile was $9.6 billion in 2022.'

const told = (findings: readonly RecordFinding[]) => findings.map(({ rule, document }) => `${document.name} ${rule}`)

describe('the findings of a record', () => {
  it('stand in their documents, with the words around them and those of their evidence', async () => {
    await withBook({ 'peru.txt': `A first paragraph.\n\n${PERU}\n\nA last one.`, 'chile.txt': CHILE }, async (book) => {
      const findings = await book.findings()
      assert.deepEqual(told(findings), ['peru.txt sources-disagree'])
      const one = findings[0]!
      assert.deepEqual(
        [one.before, one.quote, one.after],
        ['Trade between Peru and Chile was ', '$8.1 billion', ' in 2022.'],
      )
      const other = one.evidence.find((each) => each.kind === 'statement' && each.document.name === 'chile.txt')
      assert.ok(other?.kind === 'statement')
      assert.deepEqual([other.before, other.after], ['Trade between Peru and Chile was ', ' in 2022.'])
      assert.deepEqual([one.judgement, one.changed], [null, false])
    })
  })

  it('tell documents of one name apart', async () => {
    await withBook({ 'north/a.txt': PERU, 'south/a.txt': CHILE }, async (book) => {
      const [finding] = await book.findings()
      const evidence = finding!.evidence.flatMap((each) => (each.kind === 'statement' ? [each] : []))
      assert.deepEqual(evidence.map(({ doc }) => doc).toSorted(), ['north/a.txt', 'south/a.txt'])
      assert.deepEqual(new Set(evidence.map(({ document }) => document.key)).size, 2)
      assert.ok(evidence.some(({ doc, document }) => doc === finding!.doc && document.key === finding!.document.key))
    })
  })

  it('have ids that stay when the record is checked again, and in a new version', async () => {
    await withBook({ 'a.txt': WRONG }, async (book) => {
      const [before] = await book.findings()
      assert.equal((await book.findings())[0]?.id, before?.id)
      await book.put({ 'a.txt': `A paragraph before it that is new.\n\n${WRONG}` })
      const [after] = await book.findings()
      assert.notEqual(after?.start, before?.start)
      assert.equal(after?.rule, before?.rule)
    })
  })
})

describe('a document of several versions', () => {
  const ID = 'https://example.org/a'
  const text = (amount: string) => `The ministers met in Lima.\n\nTrade between Peru and Chile was ${amount} in 2022.`
  const revisions = (findings: readonly RecordFinding[]) =>
    findings.filter(({ rule }) => rule === 'revised-after-publication')

  it('has what was changed told, with the words of the version before', async () => {
    await withBook({ [ID]: text('$8.1 billion') }, async (book) => {
      assert.deepEqual(await book.findings(), [])
      await book.put({ [ID]: text('$9.6 billion').replace('The ministers met', 'The two ministers met again') })
      const [finding, ...more] = revisions(await book.findings())
      assert.deepEqual(more, [])
      assert.deepEqual([finding!.quote, finding!.before], ['$9.6 billion', 'Trade between Peru and Chile was '])
      const before = finding!.evidence.find((each) => each.kind === 'statement' && each.version === 1)
      assert.ok(before?.kind === 'statement')
      assert.deepEqual([before.before, before.quote, before.after], [finding!.before, '$8.1 billion', ' in 2022.'])
      const earlier = await book.store.reading(before.document.key, before.version)
      assert.equal(earlier!.text.slice(before.start, before.end), before.quote)
    })
  })

  it('is compared with the newest other one, also where it is as it was at first', async () => {
    await withBook({ [ID]: text('$8.1 billion') }, async (book) => {
      await book.put({ [ID]: text('$9.6 billion') })
      await book.put({ [ID]: text('$9.7 billion') })
      const arithmetic = async () => revisions(await book.findings()).map((finding) => finding.arithmetic)
      assert.deepEqual(await arithmetic(), ['“$9.6 billion” → “$9.7 billion”'])
      await book.put({ [ID]: text('$8.1 billion') })
      assert.deepEqual(await arithmetic(), ['“$9.7 billion” → “$8.1 billion”'])
    })
  })

  it('can have it judged, which stands for as long as the words do', async () => {
    await withBook({ [ID]: text('$8.1 billion') }, async (book) => {
      await book.put({ [ID]: text('$9.6 billion') })
      const [finding] = revisions(await book.findings())
      await book.judge(finding!.id, 'set-aside')
      assert.deepEqual(revisions(await book.findings()).filter(isShown), [])
      await book.put({ [ID]: text('$9.7 billion') })
      assert.equal(revisions(await book.findings()).filter(isShown).length, 1)
    })
  })
})

describe('the check of a record', () => {
  it('lets this process do other work in between', async () => {
    const text = (index: number) =>
      `Trade between Peru and Chile was $${index % 90}.1 billion in ${1950 + (index % 70)}.`
    const texts = Object.fromEntries(Array.from({ length: 2400 }, (_, index) => [`${index}.txt`, text(index)]))
    await withBook(texts, async (book) => {
      let isDone = false
      let turns = 0
      const turn = () => {
        turns += 1
        if (!isDone) setImmediate(turn)
      }
      setImmediate(turn)
      await book.findings()
      isDone = true
      assert.ok(turns >= 3, `${turns} turns`)
    })
  })
})

describe('a finding that was judged', () => {
  it('keeps its decision when it is checked again, and loses it when that is taken back', async () => {
    await withBook({ 'a.txt': WRONG }, async (book) => {
      const [finding] = await book.findings()
      const { id } = await book.judge(finding!.id, 'set-aside', undefined, { reason: 'known' })
      const [judged] = await book.findings()
      assert.deepEqual([judged?.judgement?.verdict, judged?.judgement?.reason], ['set-aside', 'known'])
      assert.equal(isShown(judged!), false)
      await book.store.takeBack(id, { by: 'Ada', at: '2024-12-01T00:00:00.000Z' })
      assert.equal((await book.findings())[0]?.judgement, null)
    })
  })

  it('is shown where it was confirmed, and hidden where it was rejected', async () => {
    await withBook({ 'a.txt': WRONG }, async (book) => {
      const [finding] = await book.findings()
      await book.judge(finding!.id, 'confirmed')
      assert.equal((await book.findings()).filter(isShown).length, 1)
      await book.judge(finding!.id, 'rejected')
      assert.equal((await book.findings()).filter(isShown).length, 0)
    })
  })

  it('is known again in a new version by its rule and words', async () => {
    await withBook({ 'a.txt': WRONG }, async (book) => {
      const [finding] = await book.findings()
      await book.judge(finding!.id, 'rejected')
      await book.put({ 'a.txt': `Something else was said before.\n\n${WRONG}\n\nAnd after.` })
      const [again] = await book.findings()
      assert.equal(again?.judgement?.verdict, 'rejected')
    })
  })

  it('says that it rests on something else now', async () => {
    await withBook({ 'peru.txt': PERU, 'chile.txt': CHILE }, async (book) => {
      const of = async () => (await book.findings()).find(({ document }) => document.name === 'peru.txt')!
      await book.judge((await of()).id, 'confirmed')
      assert.equal((await of()).changed, false)
      await book.put({ 'chile.txt': CHILE.replace('$9.6', '$12.9') })
      const now = await of()
      assert.deepEqual([now.judgement?.verdict, now.changed], ['confirmed', true])
    })
  })

  it('cannot be corrected', async () => {
    await withBook({ 'a.txt': WRONG }, async (book) => {
      const [finding] = await book.findings()
      await assert.rejects(book.judge(finding!.id, 'corrected', { period: '2021' }), /^UnfitJudgement: A finding is/)
    })
  })
})

describe('a statement that was judged', () => {
  it('is checked as corrected, and as it was read where that is asked for', async () => {
    await withBook({ 'a.txt': WRONG }, async (book) => {
      const right = { actors: ['CN', 'RU'], period: '2021' }
      await book.judge(await book.statement('$146.87 billion'), 'corrected', right)
      await book.judge(await book.statement('35.8%'), 'corrected', right)
      assert.deepEqual(told(await book.findings()), [])
      assert.deepEqual(told(await book.findings({ asRead: true })), ['a.txt misfiled-partner'])
    })
  })

  it('is left out of what is compared where it was rejected or set aside', async () => {
    await withBook({ 'peru.txt': PERU, 'chile.txt': CHILE }, async (book) => {
      assert.equal((await book.findings()).length, 1)
      const { id } = await book.judge(await book.statement('$9.6 billion'), 'rejected')
      assert.deepEqual(told(await book.findings()), [])
      const quotes = async (isAsRead: boolean) => {
        const compared = isAsRead ? book.store : await storeAsJudged(book.store, ontology)
        return (await claimsOfRecord(compared, book.checking)).map(({ figure }) => figure.quote)
      }
      assert.deepEqual(await quotes(false), ['$8.1 billion'])
      assert.deepEqual((await quotes(true)).toSorted(), ['$8.1 billion', '$9.6 billion'])
      await book.store.takeBack(id, { by: 'Ada', at: '2024-12-01T00:00:00.000Z' })
      assert.equal((await book.findings()).length, 1)
    })
  })

  it('of one document does not decide about a copy in another', async () => {
    await withBook({ 'a.txt': PERU, 'b.txt': PERU }, async (book) => {
      const { document } = await book.judge(await book.statement('$8.1 billion'), 'rejected')
      const claims = await claimsOfRecord(await storeAsJudged(book.store, ontology), book.checking)
      assert.equal(claims.length, 1)
      const { rows } = await book.store.documents()
      assert.equal(rows.find(({ key }) => key === document)?.name, 'a.txt')
      assert.equal(claims[0]?.document.name, 'b.txt')
    })
  })

  it('is corrected from how it stands corrected', async () => {
    await withBook({ 'a.txt': PERU }, async (book) => {
      const id = await book.statement('$8.1 billion')
      await book.judge(id, 'corrected', { period: '2021', unit: 'USD' })
      await assert.rejects(book.judge(id, 'corrected', { period: '2021' }), /Nothing is corrected/)
      const { corrections } = await book.judge(id, 'corrected', { period: '2022' })
      assert.deepEqual(corrections, { period: '2022' })
    })
  })

  it('keeps its judgement in a new version, and lists it as lost where its words are gone', async () => {
    await withBook({ 'a.txt': PERU }, async (book) => {
      const id = await book.statement('$8.1 billion')
      await book.judge(id, 'rejected')
      await book.put({ 'a.txt': `Good news.\n\n${PERU}` })
      const [moved] = (await placedJudgements(book.store)).rows
      assert.deepEqual([moved?.found, moved?.statement], ['moved', await book.statement('$8.1 billion')])
      assert.equal((await judgedRecord(book.store, ontology)).statements.length, 1)
      await book.put({ 'a.txt': CHILE })
      const [lost] = (await placedJudgements(book.store)).rows
      assert.deepEqual([lost?.found, lost?.statement], ['lost', null])
      assert.equal((await judgedRecord(book.store, ontology)).lost.length, 1)
      await book.put({ 'a.txt': PERU })
      assert.equal((await placedJudgements(book.store)).rows[0]?.found, 'there')
    })
  })
})

describe('a judgement that cannot be', () => {
  it('is refused in one sentence', async () => {
    await withBook({ 'a.txt': PERU }, async (book) => {
      const id = await book.statement('$8.1 billion')
      const cases: readonly (readonly [() => Promise<unknown>, RegExp])[] = [
        [() => book.judge('0123', 'confirmed'), /: This record holds no statement and no finding 0123\.$/],
        [() => book.judge(id, 'corrected'), /: Corrections are fields of a figure with their values\.$/],
        [() => book.judge(id, 'confirmed', { period: '2021' }), /: Only a judgement that corrects has corrections/],
        [() => book.judge(id, 'corrected', { period: 'x' }), /: The field period must be/],
        [() => book.judge(id, 'confirmed', undefined, { by: '  ' }), /: A judgement needs the name/],
        [() => book.judge(id, 'confirmed', undefined, { by: 'x'.repeat(121) }), /: A name is plain text/],
        [() => book.judge(id, 'confirmed', undefined, { by: 'A\u0007da' }), /: A name is plain text/],
        [() => book.judge(id, 'confirmed', undefined, { reason: 'x'.repeat(4001) }), /: A reason has at most 4000/],
      ]
      for (const [asked, problem] of cases) await assert.rejects(asked(), (error) => problem.test(String(error)))
      assert.equal((await book.store.judgements()).total, 0)
    })
  })
})
