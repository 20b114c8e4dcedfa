export { type Address, addressOf, href, navigate, type Parameters, useAddress } from './address.ts'
export { followLinks } from './links.ts'
