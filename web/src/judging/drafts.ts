import { type RefObject, useCallback, useEffect } from 'react'

const PREFIX = 'chancery:draft:'

/** What was written into a form and not sent, by the names of its fields. */
export type Draft = Readonly<Record<string, string>>

/** What is kept under a name in this browser, `null` where nothing is. */
export function draftOf(name: string): Draft | null {
  try {
    const kept = localStorage.getItem(PREFIX + name)
    return kept === null ? null : (JSON.parse(kept) as Draft)
  } catch {
    return null
  }
}

export function keepDraft(name: string, draft: Draft): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(draft))
  } catch {
    // A browser that keeps nothing still has what is written for as long as the page is open.
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name)
  } catch {
    // Nothing was kept there.
  }
}

/** Keeps what is written into a form until it is sent or given up, and writes it in again; gives what drops it. */
export function useDraft(form: RefObject<HTMLFormElement | null>, name: string): () => void {
  useEffect(() => {
    const element = form.current
    if (!element) return
    const kept = draftOf(name)
    for (const field of fieldsOf(element)) {
      const value = kept?.[field.name]
      if (value !== undefined) field.value = value
    }
    const keep = () => keepDraft(name, Object.fromEntries(fieldsOf(element).map((field) => [field.name, field.value])))
    element.addEventListener('input', keep)
    return () => element.removeEventListener('input', keep)
  }, [form, name])
  return useCallback(() => dropDraft(name), [name])
}

type Field = HTMLInputElement | HTMLSelectElement

const fieldsOf = (form: HTMLFormElement): Field[] => [
  ...form.querySelectorAll<Field>('input[name]:not([name="person"]), select[name]'),
]
