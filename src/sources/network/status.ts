import { type Answer, isSuccess } from './door.ts'
import { meaningOf } from './exchange.ts'
import { FetchProblem } from './problem.ts'

/** What is wrong with an answer by its status; `null` where it is one of success. */
export function statusProblem({ address, status }: Answer): FetchProblem | null {
  if (isSuccess(status)) return null
  const meaning = meaningOf(status)
  const problem = `the server answered ${status}${meaning === null ? '' : ` (${meaning})`}`
  return new FetchProblem('refused', address, problem, remedyOf(status))
}

function remedyOf(status: number): string {
  if (status === 404 || status === 410) return 'check the address'
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return 'save the page in a browser and give the file'
  if (status === 429 || status >= 500) return 'try again later'
  return 'save the page in a browser and give the file'
}
