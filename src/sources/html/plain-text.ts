import { Tokenizer } from 'htmlparser2'

const nothing = () => {}

/** The text of a string that may hold entities and tags though it should not: `Trade &amp; <em>peace</em>`. */
export function plainText(markup: string): string {
  if (!/[&<]/.test(markup)) return markup
  const pieces: string[] = []
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => pieces.push(markup.slice(start, end)),
      ontextentity: (codepoint) => pieces.push(String.fromCodePoint(codepoint)),
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  )
  tokenizer.write(markup)
  tokenizer.end()
  return pieces.join('')
}
