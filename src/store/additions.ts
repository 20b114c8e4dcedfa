import type { Kysely } from 'kysely'
import type { AddAgain, Reading } from '../vocabulary/index.ts'
import { Compiled } from './compiled.ts'
import { judgementsOf } from './judgements.ts'
import { documentNumber } from './key.ts'
import type { Tables } from './tables.ts'

/** What persons added to the documents of a record, put into their readings again. */
export class Additions {
  readonly #addAgain: AddAgain | undefined
  /** Of nearly all documents there is none, and each that is put is asked about. */
  readonly #any = new Compiled((db) =>
    db.selectFrom('judgements').where('document', '=', 0).where('verdict', '=', '').select('id'),
  )

  constructor(addAgain: AddAgain | undefined) {
    this.#addAgain = addAgain
  }

  /** A reading with what was added to its document; throws where that cannot be found again, so that nothing is lost. */
  async in(db: Kysely<Tables>, reading: Reading): Promise<Reading> {
    const document = documentNumber(reading.document.id)
    if ((await this.#any.run(db, [document, 'added'])).length === 0) return reading
    const additions = await judgementsOf(db, document, 'added')
    if (additions.length === 0) return reading
    if (!this.#addAgain) {
      throw new Error(
        `${reading.document.name}: persons added statements to it, and this record was opened without what finds their words again.`,
      )
    }
    return this.#addAgain(reading, additions)
  }
}
