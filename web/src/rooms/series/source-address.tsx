/** Where a value was seen, as its address; followed only where a reader does so, and told nothing of where they were. */
export function SourceAddress({ address }: { readonly address: string }) {
  if (!/^https?:\/\//.test(address)) return <span className="source-address">{address}</span>
  return (
    <a className="source-address" href={address} target="_blank" rel="noreferrer noopener">
      {shortened(address)}
    </a>
  )
}

const LONGEST = 72

/** Without what every address begins with, decoded for reading. */
function shortened(address: string): string {
  const text = readable(address)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
