import { readFileSync } from 'node:fs'
import { inflateRawSync, inflateSync, gunzipSync } from 'node:zlib'

/** Does with a bomb what a reader without limits does; run as a process that is ended once it has taken too much. */
const [kind = '', file = ''] = process.argv.slice(2)
const bytes = readFileSync(file)
const text = bytes.toString('latin1')
const unbounded = { maxOutputLength: 2 ** 31 }

const WAYS: Readonly<Record<string, () => unknown>> = {
  gzip: () => gunzipSync(bytes, unbounded),
  // Behind the head of its first file.
  zip: () => inflateRawSync(bytes.subarray(30 + bytes.readUInt16LE(26)), unbounded),
  pdf: () => inflateSync(bytes.subarray(text.indexOf('stream\n', text.indexOf('/FlateDecode')) + 7), unbounded),
  entity: () => expanded('e9', entitiesOf(text)),
  html: async () => {
    const { Readability } = await import('@mozilla/readability')
    const { parseHTML } = await import('linkedom')
    return new Readability(parseHTML(text).document as never).parse()
  },
  line: () => text.replace(/\s+$/, '').length,
}

const entitiesOf = (xml: string) =>
  new Map([...xml.matchAll(/<!ENTITY (\w+) "([^"]*)">/g)].map(([, name, value]) => [name!, value!]))

const expanded = (name: string, entities: ReadonlyMap<string, string>): string[] =>
  entities
    .get(name)!
    .split(/(?<=;)|(?=&)/)
    .flatMap((piece) => (piece.startsWith('&') ? expanded(piece.slice(1, -1), entities) : [piece]))

await WAYS[kind]!()
