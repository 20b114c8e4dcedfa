import { type Answer, FetchProblem, statusProblem } from '../sources/index.ts'
import { type Delivery, Refusal, type Served } from '../vocabulary/index.ts'

/** What an answer holds, as an article on its way in. Throws a `FetchProblem` where the status is none of success. */
export function deliveryOf(answer: Answer): Delivery {
  const problem = statusProblem(answer)
  if (problem !== null) throw problem
  return { bytes: answer.bytes, served: servedBy(answer) }
}

function servedBy({ address, contentType }: Answer): Served {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim())
  const charset = parameters.map((parameter) => /^charset\s*=\s*"?([^"\s]{1,40})"?$/i.exec(parameter)?.[1])
  return {
    address: address.href,
    mediaType: type === '' ? null : type.toLowerCase(),
    charset: charset.find((name) => name !== undefined) ?? null,
  }
}

/** An address that could not be fetched, as a file that could not be read; throws what is no problem of fetching. */
export function refusalOf(error: unknown, address: string): Refusal {
  if (!(error instanceof FetchProblem)) throw error
  // Where it went wrong on the way, the sentence says so.
  const where = error.address === address || error.address === '' ? '' : `${error.address}: `
  return new Refusal('not-fetched', address, `${where}${error.problem}`, error.remedy)
}
