import { useMemo } from 'react'
import type { JudgedReading } from '../../../../src/views/index.ts'
import type { Position, Span, Statement } from '../../../../src/vocabulary/index.ts'
import { placesOf } from './places.ts'
import type { Layers, Worded } from './segments.ts'

interface Laid {
  readonly reading: JudgedReading
  /** Those of its statements that are shown. */
  readonly shown: readonly Statement[]
  readonly chosen: Statement | null
  /** Whether the numbers left over are marked. */
  readonly marked: boolean
}

const NOWHERE = placesOf<Span>([])

/** What lies over an article's text; each layer stays the same object for as long as nothing of it changes. */
export function useLayers({ reading, shown, chosen, marked }: Laid): Layers & { readonly text: string } {
  const statements = useMemo(() => placesOf(shown.filter((each): each is Worded => each.kind !== 'position')), [shown])
  const positions = useMemo(() => placesOf(shown.filter((each): each is Position => each.kind === 'position')), [shown])
  const mentions = useMemo(() => (chosen?.kind === 'entity' ? placesOf(chosen.mentions) : NOWHERE), [chosen])
  const leftovers = useMemo(() => placesOf(marked ? reading.leftoverList : []), [reading, marked])
  const furniture = useMemo(() => placesOf(reading.furniture), [reading])
  const { text } = reading
  return useMemo(
    () => ({ text, statements, positions, mentions, leftovers, furniture }),
    [text, statements, positions, mentions, leftovers, furniture],
  )
}
