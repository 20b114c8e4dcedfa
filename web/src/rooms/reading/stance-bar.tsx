import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import type { Position } from '../../../../src/vocabulary/index.ts'
import { useNames } from '../../labels/index.ts'
import { summaryOf } from '../../statements/index.ts'
import type { Setting } from './words.tsx'

interface StanceBarProps {
  /** Taken in the sentence, one as a rule. */
  readonly positions: readonly Position[]
  /** Where the part of the sentence starts that is set here. */
  readonly start: number
  /** Every second bar of a paragraph stands a little aside: two sentences may share a line. */
  readonly isSecond: boolean
  readonly setting: Setting
  readonly children: ReactNode
}

/**
 * A sentence in which somebody takes a position: its words stay as they are, and a bar in the margin as high as they are
 * leads to the card. Where the browser cannot tie the bar to the words, it stands before them.
 */
export function StanceBar({ positions, start, isSecond, setting, children }: StanceBarProps) {
  const names = useNames()
  const at = positions.findIndex(({ id }) => id === setting.chosen)
  const shown = positions[at] ?? positions[0]!
  const next = positions[(at + 1) % positions.length]!
  const { head, about } = summaryOf(shown, names)
  const [bar, words] = useTied(start)
  const isSame = at >= 0
  return (
    <>
      <a
        className={`stance-bar domain-${shown.domain}${isSecond ? ' second' : ''}${isSame ? ' chosen' : ''}`}
        ref={bar}
        href={setting.to(next.id)}
        data-how={setting.chosen === null ? 'push' : 'replace'}
        data-of={positions.map(({ id }) => id).join(' ')}
        aria-current={isSame ? 'true' : undefined}
        aria-label={head}
        title={`${head} · ${about}`}
        tabIndex={start === shown.start ? 0 : -1}
      />
      <span className={`stance-words domain-${shown.domain}${isSame ? ' chosen' : ''}`} ref={words}>
        {children}
      </span>
    </>
  )
}

/** Ties a bar to words by the name of the words' place; no attribute says so, since the page's rules allow none. */
function useTied(
  start: number,
): readonly [bar: RefObject<HTMLAnchorElement | null>, words: RefObject<HTMLSpanElement | null>] {
  const bar = useRef<HTMLAnchorElement>(null)
  const words = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const anchor = `--sentence-${start}`
    bar.current?.style.setProperty('position-anchor', anchor)
    words.current?.style.setProperty('anchor-name', anchor)
  }, [start])
  return [bar, words]
}
