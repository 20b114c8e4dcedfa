import { CATALOGUE } from '../../catalogue.ts'

/** The buttons below a form. */
export function FormWays({ close }: { readonly close: () => void }) {
  return (
    <div className="card-ways">
      <button type="submit" className="small">
        {CATALOGUE.judging.save}
      </button>
      <button type="button" className="small quiet" onClick={close}>
        {CATALOGUE.judging.cancel}
      </button>
    </div>
  )
}
