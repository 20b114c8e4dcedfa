import { Kept } from './kept.ts'
import type { KeptFiles } from './kept-file.ts'
import type { PublishedMemory } from './published-memory.ts'
import {
  type CheckedRecord,
  checkRecord,
  decided,
  type JudgedDocuments,
  type JudgedRecord,
  judgedRecord,
} from '../judging/index.ts'
import type { Ontology } from '../ontology/index.ts'
import type { RecordFinding, Store } from '../vocabulary/index.ts'

/** Some findings of a record: those of a document, by its key, or the one of an id. */
export type AskedFindings = { readonly document: string } | { readonly id: string }

/** Finds some findings elsewhere than here. */
export type FindingsBeside = (asked: AskedFindings) => Promise<readonly RecordFinding[]>

interface JudgedSources {
  readonly store: Store
  readonly published: PublishedMemory
  ontology(): Ontology
  /** Where they are worked out; here unless given. */
  readonly findingsBeside?: FindingsBeside | undefined
  readonly files?: KeptFiles | undefined
}

/** What a page asks for again and again and takes long to find out: kept until the record changes. */
export class JudgedMemory {
  readonly #sources: JudgedSources
  #judgements = 0
  #judged = new Kept<JudgedRecord>()
  /** What a further judgement changes nothing of. */
  #documents: { readonly contents: string; readonly known: JudgedDocuments } = { contents: '', known: new Map() }
  #checked: Kept<CheckedRecord>
  #decided = new Kept<readonly RecordFinding[]>()

  constructor(sources: JudgedSources) {
    this.#sources = sources
    this.#checked = new Kept(sources.files?.of('findings'))
  }

  /** What persons decided about the record's statements. */
  async judged(): Promise<JudgedRecord> {
    const { store, ontology } = this.#sources
    const contents = await store.contents()
    const known = this.#documents.contents === contents ? this.#documents.known : new Map()
    this.#documents = { contents, known }
    return this.#judged.get(await this.#state(), () => judgedRecord(store, ontology(), known))
  }

  /** The record's findings with what was decided; it is checked again only where its statements changed. */
  async findings(): Promise<readonly RecordFinding[]> {
    const { store, published, ontology } = this.#sources
    const compared = await this.compared()
    const checked = await this.#checked.get(
      compared,
      async () => checkRecord(store, await published.checking(), ontology()),
      () => this.compared(),
    )
    return this.#decided.get(`${compared} ${await this.#state()}`, () => decided(store, checked))
  }

  /** Takes the findings from where they are kept, if they are. */
  async warm(): Promise<void> {
    this.#checked.warm(await this.compared())
  }

  /** Another text once the record, or what was decided about it, is another in what is compared. */
  async compared(): Promise<string> {
    const { state } = await this.judged()
    return `${await this.#sources.store.contents()} ${state}`
  }

  async someFindings(asked: AskedFindings): Promise<readonly RecordFinding[]> {
    const { findingsBeside } = this.#sources
    if (findingsBeside) return await findingsBeside(asked)
    const isAsked = (finding: RecordFinding) =>
      'id' in asked ? finding.id === asked.id : finding.document.key === asked.document
    return (await this.findings()).filter(isAsked)
  }

  /** Something was judged here. */
  forget(): void {
    this.#judgements += 1
  }

  /** Another text once anything was judged or put into the record. */
  async #state(): Promise<string> {
    return `${await this.#sources.store.state()} ${this.#judgements}`
  }
}
