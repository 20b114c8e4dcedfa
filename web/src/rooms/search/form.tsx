import { type FormEvent, useEffect, useRef } from 'react'
import { CATALOGUE } from '../../catalogue.ts'
import { navigate } from '../../router/index.ts'
import { type Asked, changed } from './address.ts'

const TEXT = CATALOGUE.search

/** The words to look for, and the time of publication. */
export function SearchForm({ asked }: { readonly asked: Asked }) {
  const { words, narrowing } = asked
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current) field.current.value = words
    if (words === '') field.current?.focus()
  }, [words])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const written = (name: string) => String(data.get(name) ?? '').trim() || null
    navigate(changed(asked, { q: written('q'), from: written('from'), to: written('to') }))
  }
  return (
    <form className="search-form" role="search" onSubmit={submit} key={`${narrowing.from} ${narrowing.to}`}>
      <label>
        <span className="unseen">{TEXT.label}</span>
        <input ref={field} type="search" name="q" defaultValue={words} placeholder={TEXT.label} dir="auto" />
      </label>
      <label className="search-time">
        {CATALOGUE.positions.from}{' '}
        <input name="from" size={8} defaultValue={narrowing.from ?? ''} placeholder={CATALOGUE.positions.timeHint} />
      </label>
      <label className="search-time">
        {CATALOGUE.positions.to}{' '}
        <input name="to" size={8} defaultValue={narrowing.to ?? ''} placeholder={CATALOGUE.positions.timeHint} />
      </label>
      <button type="submit">{TEXT.button}</button>
    </form>
  )
}
