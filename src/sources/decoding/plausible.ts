/** How many bytes are looked at to guess a legacy encoding. */
const SAMPLE = 65_536

/** Below this share of plausible characters the bytes are taken for no text at all. */
const LEAST_PLAUSIBLE = 0.75

/** The double-byte characters of a sample: how many, and how many by their first byte. */
interface Pairs {
  readonly count: number
  readonly byLead: Uint32Array
}

/** Share of a sample's characters beyond ASCII that texts in an encoding commonly hold, 0 to 1. */
type Plausibility = (bytes: Uint8Array) => number

/** Encodings from the most telling to the least: the first of equals is taken. */
const CANDIDATES: readonly (readonly [encoding: string, plausibility: Plausibility])[] = [
  ['euc-jp', (bytes) => whereKana(pairsOf(bytes, isEucLead, 0xa1), 0xa4, 0xa5, [0xb0, 0xcf])],
  ['shift_jis', (bytes) => whereKana(pairsOf(bytes, isShiftJisLead, 0x40), 0x82, 0x83, [0x88, 0x97])],
  ['euc-kr', hangulShare],
  ['big5', (bytes) => leadShare(pairsOf(bytes, isWideLead, 0x40), [0xa4, 0xc6], [0xa1, 0xa3])],
  ['gb18030', (bytes) => leadShare(pairsOf(bytes, isWideLead, 0x40), [0xb0, 0xd7], [0xa1, 0xa3])],
  ['windows-1251', (bytes) => cyrillicShare(bytes, 'windows-1251')],
  ['koi8-r', (bytes) => cyrillicShare(bytes, 'koi8-r')],
  ['windows-1252', latinShare],
]

/** The legacy encoding under which the bytes look most like text; `null` where they look like none. */
export function plausibleEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  let best: string | null = null
  let most = LEAST_PLAUSIBLE
  for (const [encoding, plausibility] of CANDIDATES) {
    const share = plausibility(sample)
    if (share <= most) continue
    best = encoding
    most = share
  }
  return best
}

const isEucLead = (byte: number) => byte >= 0xa1 && byte <= 0xfe
const isWideLead = (byte: number) => byte >= 0x81 && byte <= 0xfe
const isShiftJisLead = (byte: number) => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc)

/** Walks the bytes by twos wherever a lead byte stands; a byte that fits nowhere counts as a pair of no lead. */
function pairsOf(bytes: Uint8Array, isLead: (byte: number) => boolean, lowestTrail: number): Pairs {
  const byLead = new Uint32Array(256)
  let count = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 0x80) continue
    count++
    if (!isLead(byte) || (bytes[at + 1] ?? 0) < lowestTrail) continue
    byLead[byte]!++
    at++
  }
  return { count, byLead }
}

type LeadRange = readonly [first: number, last: number]

function leadShare({ count, byLead }: Pairs, ...ranges: readonly LeadRange[]): number {
  let common = 0
  for (const [first, last] of ranges) {
    for (let lead = first; lead <= last; lead++) common += byLead[lead]!
  }
  return count === 0 ? 0 : common / count
}

/** Japanese: at least a quarter of it is kana, the rest common kanji and punctuation. */
function whereKana(pairs: Pairs, hiragana: number, katakana: number, kanji: LeadRange): number {
  const kana = leadShare(pairs, [hiragana, katakana])
  const punctuation: LeadRange = hiragana === 0x82 ? [0x81, 0x81] : [0xa1, 0xa3]
  return kana < 0.25 ? 0 : leadShare(pairs, [hiragana, katakana], kanji, punctuation)
}

/** Korean: nearly all of it is Hangul, with spaces between its words as Chinese never has them. */
function hangulShare(bytes: Uint8Array): number {
  const pairs = pairsOf(bytes, isEucLead, 0xa1)
  const spaces = bytes.reduce((sum, byte) => sum + (byte === 0x20 ? 1 : 0), 0)
  if (leadShare(pairs, [0xb0, 0xc8]) < 0.9 || spaces * 20 < pairs.count) return 0
  return leadShare(pairs, [0xb0, 0xc8], [0xa1, 0xa3])
}

/** Letters that make up more than half of any Cyrillic text, whichever the language. */
const COMMON_CYRILLIC = new Set('оеаинтсрвл')

/** Russian and its kin: lower-case letters outnumber capitals, and the common ones are common. */
function cyrillicShare(bytes: Uint8Array, encoding: string): number {
  let letters = 0
  let common = 0
  let capitals = 0
  let beyond = 0
  for (const character of new TextDecoder(encoding).decode(bytes)) {
    if (character < '\x80') continue
    beyond++
    if (character >= 'а' && character <= 'џ') letters++
    else if (character >= 'Ѐ' && character <= 'Я') capitals++
    else if ('—–«»„“”’…№\xa0'.includes(character)) letters++
    if (COMMON_CYRILLIC.has(character)) common++
  }
  if (beyond === 0 || common < beyond * 0.35 || capitals > letters) return 0
  return (letters + capitals) / beyond
}

/** Western European: letters with marks and typographic signs, few of them among many ASCII letters. */
function latinShare(bytes: Uint8Array): number {
  let ascii = 0
  let beyond = 0
  let fitting = 0
  for (const byte of bytes) {
    if (byte < 0x80) {
      if ((byte | 32) >= 97 && (byte | 32) <= 122) ascii++
      continue
    }
    beyond++
    if (byte >= 0xc0 ? byte !== 0xd7 && byte !== 0xf7 : LATIN_SIGNS.has(byte)) fitting++
  }
  return beyond === 0 || beyond * 3 > ascii ? 0 : fitting / beyond
}

/** Of windows-1252: €, …, quotes, dashes, •, no-break space, and the signs of Latin-1 that prose uses. */
const LATIN_SIGNS = new Set([
  0x80, 0x82, 0x84, 0x85, 0x8a, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9a, 0x9c, 0x9e, 0xa0,
  0xa1, 0xa2, 0xa3, 0xa5, 0xa7, 0xa9, 0xab, 0xad, 0xae, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb5, 0xb7, 0xba, 0xbb, 0xbc,
  0xbd, 0xbe, 0xbf,
])
