import { createPipeline } from '../src/pipeline.ts'
import { adversarialTexts } from './adversarial.ts'
import type { Bench, Measurement } from './measurement.ts'

const SMALL = 1_000_000
const TIMES = 10
const LIMITS = { maxSize: 100_000_000 }

/** How much longer ten times the text takes, on texts made to slow a reader down: eleven times at the most. */
export const linearBench: Bench = () => {
  const pipeline = createPipeline()
  const read = (text: string) => {
    const bytes = Buffer.from(text)
    const start = performance.now()
    pipeline.read({ file: 'text', path: 'text', name: 'text.txt', metadata: { lang: 'en' }, bytes }, LIMITS)
    return performance.now() - start
  }
  const measured: Measurement[] = []
  const large = adversarialTexts(SMALL * TIMES)
  for (const [name, text] of adversarialTexts(SMALL)) {
    read(text)
    const small = Math.min(read(text), read(text))
    const value = read(large.get(name)!) / small
    measured.push({
      what: `linear: ${name} (1 MB in ${Math.round(small)} ms)`,
      value,
      unit: 'times as long',
      goal: { value: TIMES * 1.1, is: 'at most' },
    })
  }
  return Promise.resolve(measured)
}
