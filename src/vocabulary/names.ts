/** What states and indicators are called, for sentences that a reader understands. */
export interface Names {
  state(code: string): string
  indicator(code: string): string
}
