import { useResource } from '../../resources/index.ts'
import { href, type Parameters } from '../../router/index.ts'

/** A page of a job's list that grows: asked for anew once it has another number of rows. */
export function useGrowing<T>(parts: readonly string[], parameters: Parameters, rows: number): T | null {
  // What stands behind # is not sent: it only tells one answer from the next.
  return useResource<T>(`${href(['api', 'intake', 'jobs', ...parts], parameters)}#${rows}`).value
}
