import { Parser } from 'htmlparser2'
import { Refusal } from '../../vocabulary/index.ts'

export type XmlAttributes = Readonly<Record<string, string>>

/** What is told of XML as it is read; names with their prefix as they are written: `w:p`. */
export interface XmlEvents {
  open?(name: string, attributes: XmlAttributes): void
  close?(name: string): void
  text?(text: string): void
}

/** No part of a document has more elements, or nests deeper. */
const MOST_ELEMENTS = 3_000_000
const DEEPEST = 500

/**
 * Reads XML from its start to its end without keeping any of it.
 * @throws Refusal `unsafe`
 */
export function readXmlEvents(xml: string, file: string, events: XmlEvents): void {
  let elements = 0
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements += 1
        depth += 1
        if (elements > MOST_ELEMENTS || depth > DEEPEST) throw unsafe(file, 'its XML has no end of elements')
        events.open?.(name, attributes)
      },
      onclosetag: (name) => {
        depth -= 1
        events.close?.(name)
      },
      ontext: (text) => events.text?.(text),
      onprocessinginstruction: (name) => {
        if (name.toLowerCase() === '!doctype') throw unsafe(file, 'its XML has a DOCTYPE, which can define what swells')
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
}

const unsafe = (file: string, problem: string): Refusal => new Refusal('unsafe', file, problem, 'leave it out')

/** Whether an element that switches something on does so. */
export const isOn = ({ 'w:val': value }: XmlAttributes): boolean =>
  value === undefined || !['0', 'false', 'off', 'none'].includes(value)
