import { useState } from 'react'
import { CATALOGUE } from '../../catalogue.ts'
import { useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href, navigate } from '../../router/index.ts'
import { DropZone, give, type Intake } from '../library/index.ts'
import { ExampleCard } from './example-card.tsx'

const TEXT = CATALOGUE.welcome

/** What a record says in which nothing is yet: what it is for, one statement as an example, how it is filled. */
export function Welcome() {
  useTitle(TEXT.title)
  const intake = useResource<Intake>('/api/intake')
  return (
    <div className="room welcome">
      <div className="welcome-words">
        <h1>{TEXT.title}</h1>
        <p>{TEXT.lead}</p>
        <p>{TEXT.after}</p>
        {intake.value && <Begin intake={intake.value} />}
      </div>
      <ExampleCard />
    </div>
  )
}

function Begin({ intake }: { readonly intake: Intake }) {
  const [problem, setProblem] = useState<string | null>(null)
  if (intake.problem !== null) return <p className="notice">{intake.problem}</p>
  const toLibrary = () => navigate(href(['library']))
  const readExamples = async () => {
    const wrong = await give({ examples: true })
    setProblem(wrong)
    if (wrong === null) toLibrary()
  }
  return (
    <section className="welcome-ways" aria-label={TEXT.empty}>
      <p className="welcome-way">
        <button type="button" className="main" onClick={() => void readExamples()}>
          {TEXT.examples}
        </button>
        <span className="soft">{TEXT.examplesHint}</span>
      </p>
      {problem && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      <h2>{TEXT.own}</h2>
      <DropZone intake={intake} given={toLibrary} />
      <p className="hint">
        {TEXT.ownHint} <a href={href(['library'])}>{TEXT.library}</a>
      </p>
    </section>
  )
}
