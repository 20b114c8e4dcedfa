import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { CATALOGUE } from '../../catalogue.ts'
import { type Extensions, filesChosen, filesDropped, type Given } from './dropped.ts'
import { giveFiles, type Intake } from './sending.ts'

const TEXT = CATALOGUE.library.files

/** Takes files that are dropped anywhere on the page, or chosen. */
export function DropZone({ intake, given }: { readonly intake: Intake; readonly given?: () => void }) {
  const [problem, setProblem] = useState<string | null>(null)
  const extensions: Extensions = new Set(intake.folder)
  const take = async (coming: Given | Promise<Given>) => {
    const found = await coming
    if (found.files.length === 0 && found.leftAlone.length === 0) return
    setProblem(null)
    given?.()
    setProblem(await giveFiles(found, intake))
  }
  const over = useDropping((transfer) => void take(filesDropped(transfer, extensions)))
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const { files } = event.currentTarget
    if (files) void take(filesChosen(files, extensions))
    event.currentTarget.value = ''
  }
  return (
    <div className={over ? 'drop-zone over' : 'drop-zone'}>
      <p className="drop-words">{over ? TEXT.over : TEXT.drop}</p>
      <p className="drop-choices">
        <Chooser label={TEXT.choose} folder={false} choose={choose} />
        <Chooser label={TEXT.chooseFolder} folder choose={choose} />
      </p>
      {problem && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

interface ChooserProps {
  readonly label: string
  readonly folder: boolean
  readonly choose: (event: ChangeEvent<HTMLInputElement>) => void
}

/** A button that lets the browser ask for files, or for a folder with all in it. */
function Chooser({ label, folder, choose }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.toggleAttribute('webkitdirectory', folder)
  }, [folder])
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input ref={input} type="file" multiple hidden aria-label={label} onChange={choose} />
    </>
  )
}

/** Whether files are held over the page; `drop` takes those that are let go. */
function useDropping(drop: (transfer: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(drop)
  useEffect(() => {
    latest.current = drop
  })
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
    const dragged = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const left = (event: DragEvent) => {
      // Leaving one part of the page for another is not leaving the page.
      if (event.relatedTarget === null) setOver(false)
    }
    const dropped = (event: DragEvent) => {
      if (!holdsFiles(event) || !event.dataTransfer) return
      event.preventDefault()
      setOver(false)
      latest.current(event.dataTransfer)
    }
    window.addEventListener('dragover', dragged)
    window.addEventListener('dragleave', left)
    window.addEventListener('drop', dropped)
    return () => {
      window.removeEventListener('dragover', dragged)
      window.removeEventListener('dragleave', left)
      window.removeEventListener('drop', dropped)
    }
  }, [])
  return over
}
