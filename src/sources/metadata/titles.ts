import { endsSentence, trimmedEnd } from '../../text/index.ts'

/** A title taken from a sentence is cut at a word below so many characters. */
const LONGEST_TITLE = 90
const LONGEST_HEADLINE = 200

/** Headings that name a part of an article and never the article. */
const PARTS = new Set(
  `introduction; summary; abstract; background; overview; contents; conclusion; preface; annex; foreword
  executive summary; key points; highlights; press release; statement; transcript`.split(/;\s|\n\s+/),
)

/** `Queenstown, New Zealand`: a place above a text, which is no headline. */
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u

/** Whether a line can be the title of an article: of two or more words, no sentence, no part, no place. */
export function isHeadline(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || line.length < 6 || PARTS.has(line.toLowerCase()) || PLACE.test(line))
    return false
  if (/[,;:]$/.test(line) || /^[-*•·–—]/.test(line)) return false
  const isSentence = endsSentence(line, line.length) && !/[?!]$/.test(line)
  return !isSentence && /[\s\u3000-\u9fff]/.test(line) && /\p{L}/u.test(line)
}

/** A stop that ends a sentence rather than an abbreviation. */
const STOP = /[。！？]|(?<=[\p{Ll}\p{N}][\p{Ll}\p{N})"”’%])[.!?](?=\s)/u

/** The opening of a text's first sentence as its title, cut at a word, with an ellipsis where it goes on. */
export function openingTitle(paragraph: string): string | null {
  const words = paragraph.slice(0, 400).replaceAll('**', '').replace(/\s+/g, ' ').trim()
  if (words === '') return null
  const stop = STOP.exec(words)?.index ?? -1
  const least = /[\u3040-\u9fff]/.test(words.slice(0, 10)) ? 6 : 20
  if (stop >= least && stop < LONGEST_TITLE) return words.slice(0, stop)
  if (words.length < LONGEST_TITLE) return words.replace(/[.。]$/, '')
  const cut = words.slice(0, LONGEST_TITLE - 1).replace(/[\ud800-\udbff]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${trimmedEnd(cut.slice(0, space > 40 ? space : cut.length), /[\s,;:–—-]/)}…`
}

/** Names of files and programs, and single words, that stand where a file should give its title. */
const NO_TITLE =
  /\.(?:docx?|pdf|indd|qxd|rtf|odt|txt|pages|pptx?|xlsx?)$|^(?:untitled|document\d*|microsoft |title|no title)/i

/** Whether what a file gives as its title is none. */
export const isFileName = (title: string): boolean => NO_TITLE.test(title) || !/\s/.test(title)
