import { edtfDate } from '../html/index.ts'
import { readXmlEvents } from './xml-events.ts'

/** What a document of Word says of itself; dates as EDTF. */
export interface DocxFacts {
  readonly title: string | null
  readonly author: string | null
  readonly created: string | null
  readonly changed: string | null
}

const LONGEST = 500

/** Reads the core properties of an office document. */
export function factsIn(xml: string | null, file: string): DocxFacts {
  const facts = new Map<string, string>()
  let inner = ''
  readXmlEvents(xml ?? '', file, {
    open: (name) => {
      inner = name
    },
    text: (text) => {
      const before = facts.get(inner) ?? ''
      if (before.length < LONGEST) facts.set(inner, before + text)
    },
    close: () => {
      inner = ''
    },
  })
  const fact = (name: string) => facts.get(name)?.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST) || null
  return {
    title: fact('dc:title'),
    author: fact('dc:creator'),
    created: edtfDate(fact('dcterms:created') ?? ''),
    changed: edtfDate(fact('dcterms:modified') ?? ''),
  }
}
