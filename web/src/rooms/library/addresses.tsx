import { useState } from 'react'
import { CATALOGUE } from '../../catalogue.ts'
import { give } from './sending.ts'
import { IntervalSelect } from './interval.tsx'
import { watchAddress } from './watching.ts'

const TEXT = CATALOGUE.library.addresses
const USUAL = 60

/** Takes addresses, one a line, to be read once or watched from now on. What is wrong stays, with why. */
export function Addresses() {
  const [written, write] = useState('')
  const [minutes, setMinutes] = useState(USUAL)
  const [problem, setProblem] = useState<string | null>(null)
  const addresses = written.split(/\s+/).filter((line) => line !== '')
  const read = async () => {
    if (addresses.length === 0) return setProblem(TEXT.none)
    const wrong = await give({ addresses })
    setProblem(wrong)
    if (wrong === null) write('')
  }
  const watch = async () => {
    if (addresses.length === 0) return setProblem(TEXT.none)
    const wrong: string[] = []
    const left: string[] = []
    for (const address of addresses) {
      const answer = await watchAddress(address, minutes)
      if (answer !== null) {
        wrong.push(answer)
        left.push(address)
      }
    }
    setProblem(wrong.length === 0 ? null : wrong.join(' '))
    write(left.join('\n'))
  }
  return (
    <form
      className="addresses"
      onSubmit={(event) => {
        event.preventDefault()
        void read()
      }}
    >
      <label>
        <span className="unseen">{TEXT.label}</span>
        <textarea
          name="addresses"
          rows={5}
          spellCheck={false}
          placeholder={TEXT.placeholder}
          value={written}
          onChange={(event) => write(event.target.value)}
        />
      </label>
      <p className="address-ways">
        <button type="submit">{TEXT.read}</button>
        <span className="address-watch">
          <button type="button" onClick={() => void watch()}>
            {TEXT.watch}
          </button>
          <IntervalSelect label={TEXT.every} minutes={minutes} choose={setMinutes} />
        </span>
      </p>
      {problem && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      <p className="hint">{TEXT.hint}</p>
    </form>
  )
}
