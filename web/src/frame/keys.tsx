import { useEffect, useRef, useState } from 'react'
import { CATALOGUE } from '../catalogue.ts'
import { navigate } from '../router/index.ts'

/** The keys that work on every page: `/` searches, `?` shows the keys, `j` and `k` walk through rows. */
export function useKeys() {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '/') goToSearch()
      else if (event.key === '?') setShown(true)
      else if (event.key === 'j' || event.key === 'k') walkRows(event.key === 'j' ? 1 : -1)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
  return { shown, show: () => setShown(true), hide: () => setShown(false) }
}

/** The list of keys, as a dialog that Esc closes. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">{CATALOGUE.keys.title}</h2>
      <Keys list={CATALOGUE.keys.list} />
      <h3>{CATALOGUE.keys.judging}</h3>
      <Keys list={CATALOGUE.keys.judgingList} />
      <button type="button" onClick={() => dialog.current?.close()}>
        {CATALOGUE.keys.close}
      </button>
    </dialog>
  )
}

function Keys({ list }: { readonly list: readonly (readonly [key: string, meaning: string])[] }) {
  return (
    <dl>
      {list.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, dialog *')
}

function goToSearch(): void {
  navigate('/search')
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus())
}

/** Moves the focus to the next or previous row that opens something. */
function walkRows(step: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  if (rows.length === 0) return
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step))
  rows[next]?.focus()
}
