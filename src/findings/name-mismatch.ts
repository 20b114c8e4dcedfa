import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAtSpan } from './draft.ts'
import type { Telling } from './tellings.ts'
import { fullName } from '../text/index.ts'

/** Words that names have in common by grammar. */
const SMALL = new Set('of the for and on in a an to'.split(' '))

/** So many words a name shares with the known one, and is still another. */
const SHARED = 2

/** An acronym that is spelled out with other words than its known name: `China International Payment System (CIPS)`. */
export function nameMismatch(context: Context, _tellings: readonly Telling[], document: CheckedDocument): Draft[] {
  return (document.entities ?? []).flatMap((entity) => {
    const written = fullName(entity.quote)
    if (!written) return []
    // An acronym of a name in another language says nothing of how its English translation is worded.
    const known = context.namesOf(written.acronym).filter((name) => hasLetters(name, written.acronym))
    if (known.length === 0 || !isOther(written.name, known)) return []
    return [
      draftAtSpan(document, entity, {
        rule: 'name-mismatch',
        severity: 'warning',
        message: `${written.acronym} is known as ${known[0]}; here it is spelled out as ${written.name}.`,
        arithmetic: `${written.acronym}: ${written.name} ≠ ${known[0]}`,
        evidence: [],
      }),
    ]
  })
}

/** Whether an acronym's letters stand in a name in their order. */
function hasLetters(name: string, acronym: string): boolean {
  let at = -1
  const letters = name.toLowerCase()
  return [...acronym.toLowerCase()].every((letter) => (at = letters.indexOf(letter, at + 1)) >= 0)
}

/**
 * Whether a name is none of the known ones, and yet near enough to one of them not to be of another thing. A part of a
 * known one is that name, of which a line or a word before was not taken in.
 */
function isOther(name: string, known: readonly string[]): boolean {
  const words = wordsOf(name)
  const isKnown = known.map(wordsOf).some((full) => full.every(isIn(words)) || words.every(isIn(full)))
  return !isKnown && known.some((full) => wordsOf(full).filter((word) => words.includes(word)).length >= SHARED)
}

const isIn = (words: readonly string[]) => (word: string) => words.includes(word)

/** The words that tell one name from another, each in one spelling. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\p{L})is(?=ation)/gu, 'iz')
    .replaceAll('co-op', 'coop')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word))
