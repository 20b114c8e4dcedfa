import type { SourceOf } from './source-names.ts'
import type {
  ClaimDocument,
  Figure,
  SourceKind,
  SourceName,
  StatedClaim,
  TrackCount,
  TrackRecord,
  OfficialVerdict,
} from '../vocabulary/index.ts'
import { TRACK_COUNTS } from '../vocabulary/index.ts'

/** What tells whose a figure is and how it fared. */
export interface TrackTables {
  readonly sourceOf: SourceOf
  /** Of the claims of one article how each stands to what is published. */
  verdictsIn(claims: readonly StatedClaim[]): (claim: StatedClaim) => OfficialVerdict
}

/** A figure of an article with what is known of it. */
export interface TrackedFigure {
  readonly figure: Figure
  /** As something to compare; `null` where it is none. */
  readonly claim: StatedClaim | null
  /** Whether it stands in a passage that an earlier document has too. */
  readonly isCopied: boolean
}

/** Counts the figures of articles, each once for its publisher and once for each source that its text names. */
export class TrackRecords {
  readonly #tables: TrackTables
  readonly #tracks = new Map<string, Track>()

  constructor(tables: TrackTables) {
    this.#tables = tables
  }

  /** Adds all figures of one article. */
  add(document: ClaimDocument, figures: readonly TrackedFigure[]): void {
    const verdictOf = this.#tables.verdictsIn(figures.flatMap(({ claim }) => claim ?? []))
    for (const tracked of figures) {
      const { claim } = tracked
      this.#count(document, tracked, claim?.scope.standing === 'fact' ? verdictOf(claim) : null)
    }
  }

  #count(document: ClaimDocument, { figure, isCopied }: TrackedFigure, verdict: OfficialVerdict | null): void {
    const digits = digitsOf(figure)
    const counts: TrackCount[] = ['figures']
    if (verdict !== null) counts.push('facts', verdict)
    if (isCopied) counts.push('copied')
    if (digits <= ROUNDED) counts.push('rounded')
    const named = this.#sourcesOf(figure)
    const { publisher } = document
    if (publisher !== null) {
      const own = this.#tables.sourceOf(publisher)?.key ?? publisher
      const track = this.#track('publisher', own, publisher)
      track.add(figure.id, document, digits, [...counts, voiceOf(figure, named, own)])
    }
    for (const [index, { key, name }] of named.entries()) {
      // Whoever stands further out has it from the nearer one.
      this.#track('speaker', key, name).add(figure.id, document, digits, [...counts, index === 0 ? 'own' : 'named'])
    }
  }

  /** Of all sources, publishers first, those with most figures first. */
  records(): TrackRecord[] {
    return [...this.#tracks.values()]
      .map((track) => track.record())
      .toSorted(
        (one, other) =>
          (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0) ||
          other.figures.figures.length - one.figures.figures.length ||
          (one.key < other.key ? -1 : 1),
      )
  }

  /** The nearest first, none twice. */
  #sourcesOf({ speaker, speakerChain }: Figure): SourceName[] {
    const sources = new Map<string, SourceName>()
    for (const written of [speaker, ...speakerChain]) {
      const source = written === null ? null : this.#tables.sourceOf(written)
      if (source && !sources.has(source.key)) sources.set(source.key, source)
    }
    return [...sources.values()]
  }

  #track(kind: SourceKind, key: string, name: string): Track {
    const mark = `${kind} ${key}`
    let track = this.#tracks.get(mark)
    if (!track) this.#tracks.set(mark, (track = new Track(kind, key, name)))
    return track
  }
}

/** Whether a publisher tells a figure in its own name, or has it from a source that it names or does not name. */
function voiceOf({ speaker }: Figure, named: readonly SourceName[], publisher: string): 'own' | 'named' | 'unnamed' {
  if (named.some(({ key }) => key !== publisher)) return 'named'
  return speaker === null || named.length > 0 ? 'own' : 'unnamed'
}

/** A figure of so many digits at most is rounded. */
const ROUNDED = 2
/** Binary fractions are told by as many digits at most. */
const MOST_DIGITS = 12

/** The digits of a value without the zeros at its end; `240.0` keeps the one behind the point. */
export function digitsOf({ value, quote }: Pick<Figure, 'value' | 'quote'>): number {
  const [mantissa = ''] = Math.abs(value)
    .toExponential(MOST_DIGITS - 1)
    .split('e')
  // As a number again it has no zeros at its end.
  const digits = String(Number(mantissa)).replace('.', '').length
  const [written = ''] = /\d[\d.,]*/.exec(quote) ?? []
  const decimal = written.includes('.') ? written.replaceAll(/[,.]/g, '').replace(/^0+/, '').length : 0
  return Math.max(1, digits, decimal)
}

class Track {
  readonly #kind: SourceKind
  readonly #key: string
  readonly #name: string
  readonly #documents = new Set<string>()
  readonly #publishers = new Set<string>()
  readonly #figures: Record<TrackCount, string[]>
  /** How many figures are told with so many digits. */
  readonly #digits: number[] = []

  constructor(kind: SourceKind, key: string, name: string) {
    this.#kind = kind
    this.#key = key
    this.#name = name
    this.#figures = Object.fromEntries(TRACK_COUNTS.map((count) => [count, [] as string[]])) as Record<
      TrackCount,
      string[]
    >
  }

  add(id: string, { name, publisher }: ClaimDocument, digits: number, counts: readonly TrackCount[]): void {
    this.#documents.add(`${publisher} ${name}`)
    if (publisher !== null) this.#publishers.add(publisher)
    for (const count of counts) this.#figures[count].push(id)
    this.#digits[digits] = (this.#digits[digits] ?? 0) + 1
  }

  record(): TrackRecord {
    return {
      kind: this.#kind,
      key: this.#key,
      name: this.#name,
      documents: this.#documents.size,
      publishers: this.#kind === 'publisher' ? 1 : this.#publishers.size,
      figures: this.#figures,
      digits: this.#median(),
    }
  }

  #median(): number | null {
    const half = this.#figures.figures.length / 2
    let seen = 0
    for (const [digits, count] of this.#digits.entries()) {
      seen += count ?? 0
      if (seen > 0 && seen >= half) return digits
    }
    return null
  }
}
