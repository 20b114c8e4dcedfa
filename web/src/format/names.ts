const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
const tongues = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** The English name of a state by its ISO 3166-1 alpha-2 code. */
export function stateName(code: string): string {
  return named(regions, code)
}

/** The English name of a language by its ISO 639-1 code. */
export function languageName(code: string): string {
  return named(tongues, code)
}

/** `CN-RU` as `China and Russia`. */
export function dyadText(dyad: string): string {
  return dyad.split('-').map(stateName).join(' and ')
}

/** A code no list knows stays as it is. */
function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
