import { unitAt } from '../../text/index.ts'
/** How many letters tell a text's script. */
const LETTERS = 400

/** Scripts by the ranges of their letters, in code points. */
const RANGES: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x41, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x531, 0x58f, 'Armenian'],
  [0x5d0, 0x5ff, 'Hebrew'],
  [0x620, 0x6ff, 'Arabic'],
  [0x900, 0x97f, 'Devanagari'],
  [0x980, 0x9ff, 'Bengali'],
  [0xa00, 0xa7f, 'Gurmukhi'],
  [0xa80, 0xaff, 'Gujarati'],
  [0xb80, 0xbff, 'Tamil'],
  [0xc00, 0xc7f, 'Telugu'],
  [0xc80, 0xcff, 'Kannada'],
  [0xd00, 0xd7f, 'Malayalam'],
  [0xd80, 0xdff, 'Sinhala'],
  [0xe00, 0xe7f, 'Thai'],
  [0xe80, 0xeff, 'Lao'],
  [0x1000, 0x109f, 'Myanmar'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1100, 0x11ff, 'Hangul'],
  [0x1200, 0x137f, 'Ethiopic'],
  [0x1780, 0x17ff, 'Khmer'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x3041, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
]

/** The languages written in a script that few share, the usual one first. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  Greek: ['el'],
  Armenian: ['hy'],
  Hebrew: ['he', 'yi'],
  Bengali: ['bn', 'as'],
  Gurmukhi: ['pa'],
  Gujarati: ['gu'],
  Tamil: ['ta'],
  Telugu: ['te'],
  Kannada: ['kn'],
  Malayalam: ['ml'],
  Sinhala: ['si'],
  Thai: ['th'],
  Lao: ['lo'],
  Myanmar: ['my'],
  Georgian: ['ka'],
  Hangul: ['ko'],
  Ethiopic: ['am', 'ti'],
  Khmer: ['km'],
  Kana: ['ja'],
  Han: ['zh', 'ja'],
}

/** The languages written in scripts that many share, beside Latin. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  Cyrillic: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'tt', 'ba', 'cv', 'os', 'uz', 'az', 'bs'],
  Arabic: ['ar', 'fa', 'ur', 'ps', 'ug', 'sd', 'ku', 'ks'],
  Devanagari: ['hi', 'mr', 'ne', 'sa', 'sd', 'ks'],
}

/** Languages written in Latin letters as well as in those of a script above. */
const LATIN_TOO = new Set(['sr', 'uz', 'az', 'bs', 'kk', 'ku'])

/** Whether a language is written in a script that many share. */
export function isWrittenIn(language: string, script: string): boolean {
  if (script !== 'Latin') return SHARED[script]?.includes(language) ?? true
  if (LATIN_TOO.has(language)) return true
  return ![...Object.values(SHARED), ...Object.values(LANGUAGES)].some((languages) => languages.includes(language))
}

/** The script of most letters of a text; Japanese, which mixes them, is `Kana`; `null` without letters. */
export function scriptOf(text: string): string | null {
  const counts = new Map<string, number>()
  let letters = 0
  for (let at = 0; at < text.length && letters < LETTERS; at++) {
    const script = scriptAt(unitAt(text, at))
    if (script === null) continue
    letters++
    counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  const kana = counts.get('Kana') ?? 0
  const han = counts.get('Han') ?? 0
  if (kana > 0 && kana * 9 > han && (kana + han) * 2 > letters) return 'Kana'
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function scriptAt(unit: number): string | null {
  if (unit < 0x41) return null
  for (const [from, to, script] of RANGES) {
    if (unit < from) return null
    if (unit <= to) return script
  }
  return null
}

/** The language that a script alone tells: the declared one where it is written so; `null` where many share it. */
export function scriptLanguage(script: string | null, declared: string | null): string | null {
  const languages = script === null ? undefined : LANGUAGES[script]
  if (!languages) return null
  return languages.find((language) => language === declared) ?? languages[0]!
}
