import MarkdownIt, { type Token } from 'markdown-it'
import { plainText } from '../html/index.ts'
import { type PiecedText, type PieceUse, TextOfPieces } from '../piece-text.ts'

/** Quotes in quotes, lists in lists: what is deeper is left out. */
const DEEPEST = 40

const parser = new MarkdownIt({ html: true, linkify: false, maxNesting: DEEPEST })

const HIDDEN = /^\s*<(?:script|style|template|svg|iframe)[\s>/]/i
const LINE_BREAK = /^<br\s*\/?>$/i
const BLANK = '\n\n'
const LIST = /^(?:bullet|ordered)_list_/
const BOLD_HEADING_LEVEL = 3

/** A line of dashes below a paragraph makes it a heading, which its writer seldom meant where it is so long. */
const LONGEST_HEADING = 200

/** `2023. The year of …`: a line that begins with a year looks like an item of a list. */
const YEAR_LENGTH = 4

/** The text that Markdown is shown as: its blocks parted as a reader sees them, code and scripts as furniture. */
export function renderMarkdown(markdown: string): PiecedText {
  const text = new TextOfPieces()
  const blocks = new Blocks()
  for (const token of parser.parse(markdown, {})) {
    blocks.pass(token)
    if (token.type === 'fence' || token.type === 'code_block') text.add(token.content, BLANK, { kind: 'markup' })
    else if (token.type === 'html_block') addMarkup(text, token.content)
    else if (token.type === 'inline')
      text.add(blocks.mark + shown(token.children ?? []), blocks.between, blocks.use(token))
  }
  return text.whole()
}

function addMarkup(text: TextOfPieces, markup: string): void {
  if (HIDDEN.test(markup)) text.add(markup, BLANK, { kind: 'markup' })
  else text.add(plainText(markup), BLANK)
}

/** Where in the blocks of a text the reading is. */
class Blocks {
  #level = 0
  #lists = 0
  /** What parts the next block from the one before: items of a list and rows stand in lines, cells between bars. */
  between = BLANK
  /** Whether a list or a table has just begun. */
  #isFirst = false
  /** What an item is shown to begin with. */
  mark = ''

  pass({ type, tag, hidden, info }: Token): void {
    if (type === 'list_item_open') this.mark = info.length === YEAR_LENGTH ? `${info}. ` : ''
    if (type === 'heading_open' || type === 'heading_close') this.#level = type === 'heading_open' ? Number(tag[1]) : 0
    if (LIST.test(type)) this.#lists += type.endsWith('_open') ? 1 : -1
    if (type === 'table_open' || (LIST.test(type) && this.#lists === 1)) this.#isFirst = type.endsWith('_open')
    if (type === 'paragraph_open') this.between = hidden ? this.#line() : BLANK
    else if (type === 'heading_open') this.between = BLANK
    else if (type === 'tr_open') this.between = this.#line()
    else if (type === 'th_close' || type === 'td_close') this.between = ' | '
  }

  /** A line, but a blank one above the first. */
  #line(): string {
    const between = this.#isFirst ? BLANK : '\n'
    this.#isFirst = false
    return between
  }

  use({ children, content }: Token): PieceUse {
    this.mark = ''
    if (this.#level > 0 && content.length <= LONGEST_HEADING) return { level: this.#level }
    return isBold(children ?? []) ? { level: BOLD_HEADING_LEVEL } : {}
  }
}

/** A paragraph all in bold that does not end like a sentence stands for a heading. */
function isBold(children: readonly Token[]): boolean {
  const [open, words, close, more] = children.filter(({ type, content }) => type !== 'text' || content !== '')
  if (open?.type !== 'strong_open' || words?.type !== 'text' || close?.type !== 'strong_close' || more) return false
  return words.content.length <= 100 && !/[.;,]\s*$/.test(words.content)
}

/** The words of a line as they are shown: of a link its words, of an image nothing. */
function shown(children: readonly Token[]): string {
  return children
    .map(({ type, content }) => {
      if (type === 'text' || type === 'code_inline') return content
      if (type === 'softbreak') return ' '
      return type === 'hardbreak' || (type === 'html_inline' && LINE_BREAK.test(content)) ? '\n' : ''
    })
    .join('')
}
