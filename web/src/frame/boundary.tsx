import { Component, type ReactNode } from 'react'
import { CATALOGUE } from '../catalogue.ts'

/** Keeps the rest of the page where a part of it fails, and says what to do. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <section className="state" role="alert">
        <p className="nothing-title">{CATALOGUE.failure.drawingTitle}</p>
        <p>{CATALOGUE.failure.drawing}</p>
        <button type="button" onClick={() => location.reload()}>
          {CATALOGUE.failure.reload}
        </button>
      </section>
    )
  }
}
