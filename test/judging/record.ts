import { type Checking, createChecking } from '../../src/checking.ts'
import { judge } from '../../src/judging/index.ts'
import { loadOntology } from '../../src/ontology/index.ts'
import { openStore } from '../../src/store/index.ts'
import type { Judgement, RecordFinding, Store, Verdict } from '../../src/vocabulary/index.ts'
import { findingsOfRecord } from '../../src/judging/index.ts'
import { read } from '../fixtures/reader.ts'

export const ontology = loadOntology()

let checking: Checking | undefined

/** Texts by the ids of their documents; the part of an id behind its last slash is its name. */
export type Texts = Readonly<Record<string, string>>

/** A record in memory that persons judge, a day after the other. */
export class JudgedBook {
  readonly store: Store
  #day = 0

  constructor(store: Store) {
    this.store = store
  }

  get checking(): Checking {
    return (checking ??= createChecking(ontology))
  }

  async put(texts: Texts): Promise<void> {
    const readings = Object.entries(texts).map(([id, text]) => {
      const reading = read(text)
      const name = id.slice(id.lastIndexOf('/') + 1)
      return { ...reading, document: { ...reading.document, id, name } }
    })
    await this.store.putAll(readings)
  }

  findings(options: Parameters<typeof findingsOfRecord>[3] = {}): Promise<readonly RecordFinding[]> {
    return findingsOfRecord(this.store, this.checking, ontology, options)
  }

  judge(target: string, verdict: Verdict, corrections?: unknown, given: { by?: string; reason?: string } = {}) {
    this.#day += 1
    const at = new Date(Date.UTC(2024, 9, this.#day)).toISOString()
    const asked = { target, verdict, corrections, by: given.by ?? 'Ada', reason: given.reason ?? '', at }
    return judge(asked, { store: this.store, ontology, findings: () => this.findings() })
  }

  /** The id of the statement of a quote in the current version of a document. */
  async statement(quote: string): Promise<string> {
    const { rows } = await this.store.figures()
    const row = rows.find((each) => each.quote === quote)
    if (!row) throw new Error(`no figure «${quote}»`)
    return row.id
  }
}

export type { Judgement }

/** Runs on a record of the texts, which is closed in every case. */
export async function withBook(texts: Texts, run: (book: JudgedBook) => Promise<void>): Promise<void> {
  const book = new JudgedBook(await openStore(':memory:'))
  try {
    await book.put(texts)
    await run(book)
  } finally {
    await book.store.close()
  }
}
