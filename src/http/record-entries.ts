import type { Checking } from '../checking.ts'
import type { ComparedStore } from '../judging/index.ts'
import {
  type EntrySummary,
  type EntryView,
  entrySummary,
  entryView,
  type FigureStanding,
  shownClaims,
  standingOf,
} from '../views/index.ts'
import { Kept } from './kept.ts'
import type { KeptFiles } from './kept-file.ts'
import type { Entry, Page, RecordedClaim, ScopeCount } from '../vocabulary/index.ts'

export interface EntryFilter {
  readonly indicator?: string
  /** `CN-RU`. */
  readonly dyad?: string
  readonly disputed?: boolean
  readonly limit: number
  readonly offset: number
}

/** A scope of the record with what its key tells. */
interface Listed extends ScopeCount {
  readonly indicator: string
  readonly dyad: string
  readonly canBeInDispute: boolean
  readonly entry: string
}

interface EntrySources {
  readonly store: ComparedStore
  checking(): Promise<Checking>
  readonly files?: KeptFiles | undefined
}

/** Scopes whose figures are lined up at a time where all have to be. */
const BATCH = 500

/**
 * The entries of a record. Only those that are asked for are lined up; which scopes there are, and which of them are in
 * dispute, is worked out once for each state of the record.
 */
export class RecordEntries {
  readonly #store: ComparedStore
  readonly #checking: () => Promise<Checking>
  readonly #listed: Kept<readonly Listed[]>
  /** Scopes in dispute. */
  readonly #disputed: Kept<ReadonlySet<string>>

  constructor({ store, checking, files }: EntrySources) {
    this.#store = store
    this.#checking = checking
    this.#listed = new Kept(files?.of('entries'))
    this.#disputed = new Kept(files?.of('disputes'))
  }

  /** Those of most articles first. */
  async list({ indicator, dyad, disputed, limit, offset }: EntryFilter): Promise<Page<EntrySummary>> {
    const inDispute = disputed === undefined ? null : await this.#inDispute()
    const found = (await this.#scopes()).filter(
      (each) =>
        (indicator === undefined || each.indicator === indicator) &&
        (dyad === undefined || each.dyad === dyad) &&
        (inDispute === null || inDispute.has(each.scope) === disputed),
    )
    const page = found.slice(offset, offset + limit)
    const entries = new Map((await this.#linedUp(page.map(({ scope }) => scope))).map((entry) => [entry.key, entry]))
    const { names } = await this.#checking()
    return {
      total: found.length,
      rows: page.flatMap(({ entry: key }) => {
        const entry = entries.get(key)
        return entry ? [entrySummary(entry, names)] : []
      }),
    }
  }

  /** One entry whole; `null` where the record has none of that key. */
  async entry(key: string): Promise<EntryView | null> {
    const listed = (await this.#scopes()).find(({ entry }) => entry === key)
    const [entry] = listed ? await this.#linedUp([listed.scope]) : []
    if (!entry) return null
    const { lining, derived, recorded, names } = await this.#checking()
    const near = recorded(await this.#store.figuresOfTheme(lining.keys(entry.scope).theme))
    const related = derived.relatedTo(entry.scope.indicator).filter((indicator) => indicator !== entry.scope.indicator)
    const themes = related.map((indicator) => lining.keys({ ...entry.scope, indicator }).theme)
    const beside = await Promise.all(themes.map(async (theme) => recorded(await this.#store.figuresOfTheme(theme))))
    const rows = await this.#store.withWords(shownClaims(entry).map(({ figure }) => figure))
    return entryView(entry, names, {
      neighbours: lining.neighbours(entry.scope, near),
      derived: derived.of(entry.scope, [...near, ...beside.flat()]),
      rows,
    })
  }

  /** How a figure of a current version stands in its entry, if it is in one; `null` where there is no such figure. */
  async ofFigure(id: string): Promise<{ readonly place: FigureStanding | null } | null> {
    const figure = await this.#store.figure(id)
    if (!figure) return null
    const { lining, recorded, names } = await this.#checking()
    const [claim] = recorded([figure])
    const [entry] = claim ? await this.#linedUp([lining.keys(claim.scope).scope]) : []
    return { place: entry ? standingOf(entry, id, names) : null }
  }

  async #linedUp(scopes: readonly string[]): Promise<Entry<RecordedClaim>[]> {
    const { lining, recorded } = await this.#checking()
    const claims = recorded(await this.#store.figuresOfScopes(scopes))
    return lining.linedUp(claims, (keys) => this.#store.texts(keys))
  }

  async warm(): Promise<void> {
    const state = await this.#store.state()
    this.#listed.warm(state)
    this.#disputed.warm(state)
  }

  async #scopes(): Promise<readonly Listed[]> {
    const state = () => this.#store.state()
    return await this.#listed.get(await state(), () => this.#listScopes(), state)
  }

  async #listScopes(): Promise<readonly Listed[]> {
    const { lining } = await this.#checking()
    return (await this.#store.scopes())
      .map((count): Listed => {
        const outline = lining.outline(count.scope)
        const { indicator, states, entry } = outline
        return { ...count, indicator, dyad: states.join('-'), canBeInDispute: lining.canBeInDispute(outline), entry }
      })
      .sort(
        (one, other) =>
          other.documents - one.documents || other.figures - one.figures || (one.scope < other.scope ? -1 : 1),
      )
  }

  async #inDispute(): Promise<ReadonlySet<string>> {
    const state = () => this.#store.state()
    return await this.#disputed.get(await state(), () => this.#findDisputed(), state)
  }

  /** Only what two articles tell can be in dispute; who has it from whom does not matter. */
  async #findDisputed(): Promise<ReadonlySet<string>> {
    const told = (await this.#scopes()).filter(({ documents, canBeInDispute }) => canBeInDispute && documents > 1)
    const { lining, recorded } = await this.#checking()
    const disputed = new Set<string>()
    for (let from = 0; from < told.length; from += BATCH) {
      const scopes = told.slice(from, from + BATCH).map(({ scope }) => scope)
      const claims = recorded(await this.#store.figuresOfScopes(scopes))
      for (const scope of lining.inDispute(claims)) disputed.add(scope)
    }
    return disputed
  }
}
