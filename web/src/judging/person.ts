import { useSyncExternalStore } from 'react'

const KEPT = 'chancery:name'

let name = kept()
let usual = ''
const heard = new Set<() => void>()

/** Whose judgements they are: the name kept in this browser, else the machine's user. */
export function personName(): string {
  return name || usual
}

/** The name, for a page that shows it. */
export function usePersonName(): string {
  return useSyncExternalStore(subscribe, personName)
}

/** Keeps a name in this browser; an empty one is the machine's user again. */
export function keepName(written: string): void {
  name = written.trim()
  try {
    localStorage.setItem(KEPT, name)
  } catch {
    // A browser that keeps nothing still has the name until the page is left.
  }
  for (const changed of heard) changed()
}

/** Says who the machine's user is. */
export function setUsualName(user: string): void {
  usual = user
  for (const changed of heard) changed()
}

function subscribe(changed: () => void): () => void {
  heard.add(changed)
  return () => heard.delete(changed)
}

function kept(): string {
  try {
    return localStorage.getItem(KEPT) ?? ''
  } catch {
    return ''
  }
}
