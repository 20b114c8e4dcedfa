/** How many bytes from the start a declaration must stand in, as the HTML standard has it, with some leave. */
const WITHIN = 4096

const XML_DECLARATION = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{2,40})["']/
const META_CHARSET = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]{2,40})/i

/** The encoding that an XML declaration or an HTML `meta` names, as written; `null` where none does. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, WITHIN))
  return (XML_DECLARATION.exec(head) ?? META_CHARSET.exec(head))?.[1] ?? null
}
