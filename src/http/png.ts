import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Pixels for each of the drawing's. */
const ZOOM = 2

/** What the letters of a picture are drawn with, whatever the machine has; what they do not hold is drawn as a box. */
const FACES = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'].flatMap((letters) =>
  [400, 600].map((weight) => `@fontsource/source-sans-3/files/source-sans-3-${letters}-${weight}-normal.woff2`),
)

const bytesOf = (name: string): Promise<Buffer> => readFile(fileURLToPath(import.meta.resolve(name)))

type Rasteriser = (drawing: string) => Uint8Array<ArrayBuffer>

let rasteriser: Promise<Rasteriser> | null = null

/** A drawing of `svgFile` as a picture in PNG; what draws it is loaded when it is first needed. */
export async function pngOf(drawing: string): Promise<Uint8Array<ArrayBuffer>> {
  return (await (rasteriser ??= loaded()))(drawing)
}

async function loaded(): Promise<Rasteriser> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  await initWasm(await bytesOf('@resvg/resvg-wasm/index_bg.wasm'))
  const fontBuffers = await Promise.all(FACES.map(bytesOf))
  const font = { fontBuffers, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' }
  return (drawing) => {
    const drawn = new Resvg(drawing, { font, fitTo: { mode: 'zoom', value: ZOOM } })
    const image = drawn.render()
    const png = new Uint8Array(image.asPng())
    image.free()
    drawn.free()
    return png
  }
}
