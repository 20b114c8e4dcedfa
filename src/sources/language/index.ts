import { recogniser } from './recogniser.ts'
import { isWrittenIn, scriptLanguage, scriptOf } from './scripts.ts'

/** What language a document is in, and whether that was worked out. */
export interface DocumentLanguage {
  /** ISO 639-1. */
  readonly lang: string | null
  readonly inferred: boolean
}

/** From so many words on a text can contradict what is declared, and from the second on tell its language at all. */
const WORDS_TO_CONTRADICT = 20
const WORDS_TO_TELL = 3

/** The recogniser reads no more than about 350 bytes: as many characters, from three places. */
const PLACES = 3
const PER_PLACE = 118

/** Codes that were replaced, or that name one of two written forms. */
const REPLACED: Readonly<Record<string, string>> = { iw: 'he', in: 'id', ji: 'yi', nb: 'no', nn: 'no' }

/**
 * The language of an article's prose. The declared one holds unless the text plainly contradicts it, which then
 * counts as worked out.
 */
export function languageOf(prose: string, declared: string | null): DocumentLanguage {
  const said = languageCode(declared)
  const script = scriptOf(prose)
  const byScript = scriptLanguage(script, said)
  if (byScript) return { lang: byScript, inferred: byScript !== said }
  const fits = said !== null && (script === null || isWrittenIn(said, script))
  const declaredOnly = { lang: fits ? said : null, inferred: false }
  if (!hasWords(prose, fits ? WORDS_TO_CONTRADICT : WORDS_TO_TELL)) return declaredOnly
  if ((said === null || said === 'en') && isPlainlyEnglish(prose)) return { lang: 'en', inferred: said === null }
  const found = recogniser().detect(sample(prose))
  const lang = languageCode(found.language)
  if (lang === null || (lang !== said && !found.isReliable())) return declaredOnly
  return { lang, inferred: lang !== said }
}

/** The ISO 639-1 code of a declared language such as `en-US` or `zh_Hans`; `null` where it is none. */
export function languageCode(declared: string | null | undefined): string | null {
  const code = /^\s*([a-z]{2})(?:$|[-_\s])/i.exec(declared ?? '')?.[1]?.toLowerCase()
  return code ? (REPLACED[code] ?? code) : null
}

/** Pieces from the prose's start, middle and end, cut at spaces, so that a foreign title or name decides nothing. */
function sample(prose: string): string {
  if (prose.length <= PLACES * PER_PLACE) return prose
  const step = (prose.length - PER_PLACE) / (PLACES - 1)
  const pieces: string[] = []
  for (let place = 0; place < PLACES; place++) {
    const from = Math.floor(place * step)
    const start = place === 0 ? 0 : prose.indexOf(' ', from) + 1 || from
    pieces.push(prose.slice(start, start + PER_PLACE))
  }
  return pieces.join(' ')
}

/** Words that no other language writes so often together, and their least share of all words. */
const ENGLISH = /^(?:the|of|and|to|in|that|for|with|was|by)$/
const ENGLISH_SHARE = 0.2

/** Whether the commonest English words are as common as only English has them: most documents, told in a tenth of the time. */
function isPlainlyEnglish(prose: string): boolean {
  const words = prose.slice(0, LOOKED_AT).split(/\s+/)
  if (words.length < WORDS_TO_CONTRADICT * 3) return false
  const the = words.filter((word) => word === 'the').length
  return the >= 3 && words.filter((word) => ENGLISH.test(word)).length >= words.length * ENGLISH_SHARE
}

function hasWords(prose: string, least: number): boolean {
  let words = 0
  for (const word of prose.slice(0, LOOKED_AT).split(/\s+/))
    if (/^\P{L}*\p{L}{2}/u.test(word) && ++words >= least) return true
  return false
}

const LOOKED_AT = 1000
