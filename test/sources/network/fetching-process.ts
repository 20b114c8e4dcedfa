import { fetchAddress, FetchProblem, type NetworkLimits } from '../../../src/sources/index.ts'

/** Fetches an address in a process of its own, and prints what came of it and how much memory the process took. */
const [address = '', limits = '{}'] = process.argv.slice(2)
const options = { privateHosts: [new URL(address).host], limits: JSON.parse(limits) as Partial<NetworkLimits> }
const came = await fetchAddress(address, options).then(
  ({ bytes }) => String(bytes.length),
  (error: unknown) => (error instanceof FetchProblem ? error.code : String(error)),
)
console.log(JSON.stringify({ came, peak: process.resourceUsage().maxRSS * 1024 }))
