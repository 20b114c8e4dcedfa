import { memo, type ReactNode, useMemo, useRef } from 'react'
import type { DocumentCopies } from '../../../../src/views/index.ts'
import type { StoredReading } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, languageName } from '../../format/index.ts'
import { type Stretch, StretchSet, stretchesOf, useWidth } from '../../stretches/index.ts'
import { FindingNote } from '../findings/index.ts'
import { type Block, pageOf } from './blocks.ts'
import { useWholeCopies } from './copies.ts'
import { Versions } from './versions.tsx'
import { AlsoIn, CopyNotice, endingIn } from './told-again.tsx'
import { type Setting, Words } from './words.tsx'

interface ArticleProps {
  readonly reading: StoredReading
  /** What of it stands elsewhere, once that is known. */
  readonly copies: DocumentCopies | null
  readonly setting: Setting
  /** Where the chosen statement stands. */
  readonly chosenAt: number | null
  /** Whether the address names a statement that this version does not have. */
  readonly missing: boolean
}

/** The article as a page of a newspaper: title, who says it and when, and its text. */
export function Article({ reading, copies, setting, chosenAt, missing }: ArticleProps) {
  const { title, blocks } = useMemo(() => pageOf(reading), [reading])
  return (
    <article className="article" lang={reading.lang ?? undefined} dir="auto">
      <ArticleHead reading={reading} missing={missing} block={title} setting={setting} />
      {copies && <CopyNotice copies={copies} />}
      <ArticleText key={reading.version} reading={reading} blocks={blocks} setting={setting} chosenAt={chosenAt} />
    </article>
  )
}

interface ArticleHeadProps extends Pick<ArticleProps, 'reading' | 'missing' | 'setting'> {
  /** Where the title stands in the text; `null` where it is known otherwise. */
  readonly block: Block | null
}

function ArticleHead({ reading, missing, block, setting }: ArticleHeadProps) {
  const text = CATALOGUE.reading
  const line = [reading.author, reading.published && edtfText(reading.published)].filter((part) => part !== null)
  return (
    <header className="article-head">
      {reading.publisher && (
        <p className="publisher" dir="auto">
          {reading.publisher}
        </p>
      )}
      <h1 dir="auto" data-start={block?.start}>
        {block ? <Words block={block} setting={setting} /> : (reading.title ?? text.untitled)}
      </h1>
      {block && notesOf(block, setting)}
      {line.length > 0 && <p className="byline">{line.join(' · ')}</p>}
      <Versions reading={reading} />
      {missing && (
        <p className="notice" lang="en" dir="ltr">
          {reading.versions > 1 ? text.missingHere : text.missing}
        </p>
      )}
      {!reading.read && (
        <p className="notice" lang="en" dir="ltr">
          {reading.lang ? text.notRead(languageName(reading.lang)) : text.notReadUnknown}
        </p>
      )}
    </header>
  )
}

/** About as many characters as three windows hold: what is longer is set where the reader is. */
const STRETCH = 8000
/** What the last line of a block and the space below it take, in characters. */
const BELOW = 80

/** The height of a character's share of the lines: half as wide as high, in a line of the text's width. */
function heightOfCharacter(list: HTMLElement): number {
  const { fontSize, lineHeight } = getComputedStyle(list)
  return (0.49 * Number.parseFloat(fontSize) * Number.parseFloat(lineHeight)) / Math.max(1, list.clientWidth)
}

interface ArticleTextProps extends Pick<ArticleProps, 'reading' | 'setting' | 'chosenAt'> {
  readonly blocks: readonly Block[]
}

function ArticleText({ reading, blocks, setting, chosenAt }: ArticleTextProps) {
  const place = useRef<HTMLDivElement>(null)
  const stretches = useMemo(() => stretchesOf(blocks, ({ start, end }) => end - start + BELOW, STRETCH), [blocks])
  useWidth(place, heightOfCharacter)
  useWholeCopies(place, reading.text, blocks)
  return (
    <div ref={place} className="article-text">
      {stretches.map((stretch, index) => (
        <TextStretch
          key={stretch.items[0]?.start}
          stretch={stretch}
          first={index === 0}
          setting={setting}
          chosen={holds(stretch, chosenAt) ? setting.chosen : null}
          sought={holds(stretch, setting.sought) ? setting.sought : null}
        />
      ))}
    </div>
  )
}

function holds({ items }: Stretch<Block>, place: number | null): boolean {
  return place !== null && (items[0]?.start ?? 0) <= place && place < (items.at(-1)?.end ?? 0)
}

interface TextStretchProps {
  readonly stretch: Stretch<Block>
  readonly first: boolean
  readonly setting: Setting
  readonly chosen: string | null
  readonly sought: number | null
}

/** Drawn again only when something of its own changes, since a long text has a thousand of them. */
const TextStretch = memo(
  ({ stretch, first, setting, chosen, sought }: TextStretchProps) => (
    <StretchSet
      length={stretch.length}
      kept={first || chosen !== null || sought !== null}
      words={() => wordsOf(stretch.items, setting.text)}
    >
      {() => stretch.items.map((block) => <BlockSet key={block.start} block={block} setting={setting} />)}
    </StretchSet>
  ),
  (before, after) =>
    before.stretch === after.stretch &&
    before.chosen === after.chosen &&
    before.sought === after.sought &&
    before.setting.leftovers === after.setting.leftovers &&
    before.setting.statements === after.setting.statements &&
    before.setting.mentions === after.setting.mentions &&
    before.setting.to === after.setting.to &&
    before.setting.findings === after.setting.findings &&
    before.setting.told === after.setting.told &&
    (before.setting.chosen === null) === (after.setting.chosen === null),
)

/** The plain words of blocks, without what is not the article. */
function wordsOf(blocks: readonly Block[], text: string): string {
  const article = blocks.filter(({ kind }) => kind !== 'furniture')
  return article.map(({ start, end, goesOn }) => `${text.slice(start, end)}${goesOn ? '' : '\n\n'}`).join('')
}

function BlockSet({ block, setting }: { readonly block: Block; readonly setting: Setting }) {
  const words = <Words block={block} setting={setting} />
  if (block.kind === 'furniture') return <FurnitureBlock block={block} text={setting.text} />
  const sought = setting.sought !== null && setting.sought >= block.start && setting.sought < block.end
  const set = {
    dir: 'auto',
    'data-start': block.start,
    className: [sought && 'sought', block.goesOn && 'goes-on'].filter(Boolean).join(' ') || undefined,
  } as const
  const told = block.kind === 'paragraph' && !block.goesOn ? endingIn(setting.told, block) : []
  return (
    <>
      {headingOrParagraph(block, set, words)}
      {told.length > 0 && <AlsoIn passages={told} />}
      {notesOf(block, setting)}
    </>
  )
}

/** What does not hold together in a block, below it. */
function notesOf(block: Block, { findings }: Setting): ReactNode {
  const notes = findings.meeting(block).filter(({ start }) => start >= block.start)
  return notes.map((finding) => <FindingNote key={finding.id} finding={finding} />)
}

function headingOrParagraph(block: Block, set: object, words: ReactNode) {
  if (block.kind === 'paragraph') return <p {...set}>{words}</p>
  if (block.level === 2) return <h2 {...set}>{words}</h2>
  if (block.level === 3) return <h3 {...set}>{words}</h3>
  return <h4 {...set}>{words}</h4>
}

function FurnitureBlock({ block, text }: { readonly block: Block; readonly text: string }) {
  const kinds = block.furniture.map((kind) => CATALOGUE.reading.furnitureKinds[kind])
  return (
    <details className="furniture">
      <summary lang="en">
        {CATALOGUE.reading.furniture}: {[...new Set(kinds)].join(', ')}
      </summary>
      <div className="furniture-text">{text.slice(block.start, block.end)}</div>
    </details>
  )
}
