import { createPipeline } from '../src/pipeline.ts'
import { adversarialTexts } from './adversarial.ts'
import type { Bench, Measurement } from './measurement.ts'

const SMALL = 1_000_000
const TIMES = 10
const LIMITS = { maxSize: 100_000_000 }

/**
 * How much longer ten times the text takes, on texts made to slow a reader down: eleven times at the most. Counted is the
 * processor time of the thread that reads, which other work on the machine does not stretch; elapsed time stands beside it.
 */
export const linearBench: Bench = () => {
  const pipeline = createPipeline()
  const read = (text: string): Taken => {
    const bytes = Buffer.from(text)
    const start = performance.now()
    const used = process.threadCpuUsage()
    pipeline.read({ file: 'text', path: 'text', name: 'text.txt', metadata: { lang: 'en' }, bytes }, LIMITS)
    const { user, system } = process.threadCpuUsage(used)
    return { processor: (user + system) / 1000, elapsed: performance.now() - start }
  }
  const measured: Measurement[] = []
  const large = adversarialTexts(SMALL * TIMES)
  for (const [name, text] of adversarialTexts(SMALL)) {
    read(text)
    const small = least(read(text), read(text))
    const taken = read(large.get(name)!)
    const elapsed = (taken.elapsed / small.elapsed).toFixed(1)
    measured.push({
      what: `linear: ${name} (1 MB in ${Math.round(small.processor)} ms; elapsed ${elapsed} times)`,
      value: taken.processor / small.processor,
      unit: 'times as long',
      goal: { value: TIMES * 1.1, is: 'at most' },
    })
  }
  return Promise.resolve(measured)
}

/** Milliseconds. */
interface Taken {
  readonly processor: number
  readonly elapsed: number
}

const least = (one: Taken, other: Taken): Taken => ({
  processor: Math.min(one.processor, other.processor),
  elapsed: Math.min(one.elapsed, other.elapsed),
})
