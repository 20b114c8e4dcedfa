import type { StoredReading } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, languageName } from '../../format/index.ts'
import { type Block, blocksOf } from './blocks.ts'
import { type Setting, Words } from './words.tsx'

/** The article as a page of a newspaper: title, who says it and when, and its text. */
export function Article({ reading, setting }: { readonly reading: StoredReading; readonly setting: Setting }) {
  return (
    <article className="article" lang={reading.lang ?? undefined} dir="auto">
      <ArticleHead reading={reading} />
      <div className="article-text">
        {blocksOf(reading).map((block) => (
          <BlockSet key={block.start} block={block} setting={setting} />
        ))}
      </div>
    </article>
  )
}

function ArticleHead({ reading }: { readonly reading: StoredReading }) {
  const text = CATALOGUE.reading
  const line = [reading.author, reading.published && edtfText(reading.published)].filter((part) => part !== null)
  return (
    <header className="article-head">
      {reading.publisher && (
        <p className="publisher" dir="auto">
          {reading.publisher}
        </p>
      )}
      <h1 dir="auto">{reading.title ?? text.untitled}</h1>
      {line.length > 0 && <p className="byline">{line.join(' · ')}</p>}
      {!reading.read && (
        <p className="notice" lang="en" dir="ltr">
          {reading.lang ? text.notRead(languageName(reading.lang)) : text.notReadUnknown}
        </p>
      )}
    </header>
  )
}

function BlockSet({ block, setting }: { readonly block: Block; readonly setting: Setting }) {
  const words = <Words block={block} setting={setting} />
  if (block.kind === 'furniture') return <FurnitureBlock block={block} text={setting.text} />
  const sought = setting.sought !== null && setting.sought >= block.start && setting.sought < block.end
  if (block.kind === 'paragraph')
    return (
      <p dir="auto" className={sought ? 'sought' : undefined}>
        {words}
      </p>
    )
  if (block.level === 2) return <h2 dir="auto">{words}</h2>
  if (block.level === 3) return <h3 dir="auto">{words}</h3>
  return <h4 dir="auto">{words}</h4>
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
