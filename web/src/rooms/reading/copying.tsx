import { useState } from 'react'
import { CATALOGUE } from '../../catalogue.ts'

type Outcome = 'copied' | 'failed' | null

/** A button that puts a text on the clipboard and says that it did. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }) {
  const [outcome, setOutcome] = useState<Outcome>(null)
  const said = outcome === 'copied' ? CATALOGUE.card.copied : outcome === 'failed' ? CATALOGUE.card.notCopied : label
  return (
    <button
      type="button"
      className="small"
      onClick={async () => {
        setOutcome((await copy(text())) ? 'copied' : 'failed')
        setTimeout(() => setOutcome(null), 2000)
      }}
    >
      <span aria-live="polite">{said}</span>
    </button>
  )
}

/** Puts a text on the clipboard, also where the page is not served securely; false where neither way works. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'unseen'
  document.body.append(area)
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  return done
}
