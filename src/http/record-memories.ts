import { judgedStore } from '../judging/index.ts'
import type { Ontology } from '../ontology/index.ts'
import type { Store } from '../vocabulary/index.ts'
import { type FindingsBeside, JudgedMemory } from './judged-memory.ts'
import type { KeptFiles } from './kept-file.ts'
import { MapMemory } from './map-memory.ts'
import { PublishedMemory } from './published-memory.ts'
import { RecordEntries } from './record-entries.ts'
import { RecordPledges } from './record-pledges.ts'
import { RecordSeries } from './record-series.ts'
import { RelationsMemory } from './relations-memory.ts'
import { SourcesMemory } from './sources-memory.ts'
import { TimelineMemory } from './timeline-memory.ts'

interface MemorySources {
  readonly store: Store
  ontology(): Ontology
  readonly findingsBeside?: FindingsBeside | undefined
  /** Where what was worked out is kept from one start to the next; nowhere unless given. */
  readonly files?: KeptFiles | undefined
}

/** All that is worked out of a record and kept until it changes. */
export type RecordMemories = ReturnType<typeof recordMemories>

export function recordMemories({ store, ontology, findingsBeside, files }: MemorySources) {
  const published = new PublishedMemory(store, ontology)
  const checking = () => published.checking()
  const memory = new JudgedMemory({ store, ontology, published, findingsBeside, files })
  const judged = () => memory.judged()
  return {
    published,
    checking,
    memory,
    entries: new RecordEntries({ store: judgedStore(store, judged, ontology), checking, files }),
    pledges: new RecordPledges({ store, ontology, checking, judged, files }),
    timeline: new TimelineMemory({ store, ontology, memory, files }),
    series: new RecordSeries({ store, memory, published }),
    maps: new MapMemory(store, memory),
    relations: new RelationsMemory(store, memory),
    sources: new SourcesMemory({ store, memory, published, files }),
  }
}
