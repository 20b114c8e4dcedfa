/** A way in which a document tries to have its script run, or something fetched, by whoever shows it. */
export interface Vector {
  readonly name: string
  /** What it tries, where it is taken for markup; `null` of what is harmless there and was not elsewhere. */
  readonly tries: 'run' | 'ask' | null
  /** Its words; `mark` is what it tells of itself. */
  words(mark: string): string
}

/** What a script calls that runs. */
export const CALLED = 'chanceryRan'

const run = (name: string, words: (call: string) => string): Vector => ({
  name,
  tries: 'run',
  words: (mark) => words(`(window.${CALLED}||parent.${CALLED})('${mark}')`),
})
const ask = (name: string, words: (address: string) => string): Vector => ({
  name,
  tries: 'ask',
  words: (mark) => words(`http://${mark}.elsewhere.example/`),
})
const harmless = (name: string, words: (mark: string) => string): Vector => ({ name, tries: null, words })

/** Each is written anew from what is known to be tried. */
export const VECTORS: readonly Vector[] = [
  run('script', (call) => `<script>${call}</script>`),
  run('script behind a title', (call) => `</title></textarea></style></noscript><script>${call}</script>`),
  run('script behind a comment', (call) => `--><script>${call}</script>`),
  run('script of SVG', (call) => `<svg><script>${call}</script></svg>`),
  run('image that fails', (call) => `<img src=x onerror="${call}">`),
  run('image out of an attribute', (call) => `"><img src=x onerror="${call}">`),
  run('SVG out of an attribute', (call) => `'><svg onload="${call}">`),
  run('image out of noscript', (call) => `<noscript><p title="</noscript><img src=x onerror=${call}>">`),
  run('SVG that loads', (call) => `<svg onload="${call}"></svg>`),
  run('frame with a document', (call) => `<iframe srcdoc="<script>${call}</script>"></iframe>`),
  run('frame with script for an address', (call) => `<iframe src="javascript:${call}"></iframe>`),
  run('details that open', (call) => `<details open ontoggle="${call}">more</details>`),
  run('focus', (call) => `<input autofocus onfocus="${call}">`),
  run('video', (call) => `<video><source onerror="${call}" src=x></video>`),
  run('audio', (call) => `<audio src=x onerror="${call}"></audio>`),
  run('body', (call) => `<body onload="${call}">`),
  run('animation of SVG', (call) => `<svg><animate onbegin="${call}" attributeName=x dur=1s></svg>`),
  run(
    'animation of a style',
    (call) => `<style>@keyframes k{}</style><p style="animation:k 1s" onanimationstart="${call}">`,
  ),
  run('link that is pressed', (call) => `<a href="javascript:${call}" class="press">press</a>`),
  run('dialog', (call) => `<script>${call};alert(1)</script>`),
  ask('image', (address) => `<img src="${address}a.png">`),
  ask('set of images', (address) => `<img srcset="${address}b.png 1x">`),
  ask('image of SVG', (address) => `<svg><image href="${address}c.png"></image></svg>`),
  ask('button of an image', (address) => `<input type=image src="${address}d.png">`),
  ask('script from elsewhere', (address) => `<script src="${address}e.js"></script>`),
  ask('style sheet', (address) => `<link rel=stylesheet href="${address}f.css">`),
  ask('style that imports', (address) => `<style>@import "${address}g.css";</style>`),
  ask('background', (address) => `<div style="background:url(${address}h.png)">x</div>`),
  ask('frame', (address) => `<iframe src="${address}i"></iframe>`),
  ask('object', (address) => `<object data="${address}j"></object>`),
  ask('embedded', (address) => `<embed src="${address}k">`),
  ask('refresh', (address) => `<meta http-equiv=refresh content="0;url=${address}l">`),
  ask('base', (address) => `<base href="${address}"><img src="m.png">`),
  ask('video from elsewhere', (address) => `<video src="${address}n.mp4" autoplay></video>`),
  harmless('template', (mark) => `{{constructor.constructor("${CALLED}('${mark}')")()}} \${${CALLED}('${mark}')}`),
  harmless('entities', (mark) => `&lt;script&gt;${CALLED}('${mark}')&lt;/script&gt;`),
  harmless('other signs', (mark) => `\uFF1Cscript\uFF1E${CALLED}('${mark}') \u202E<b>tpircs</b>\u202C`),
  harmless('marquee', (mark) => `<marquee onstart="${CALLED}('${mark}')">x</marquee>`),
  harmless(
    'mutated',
    (mark) => `<math><style><!--</style><img title="--&gt;&lt;img src=x onerror=${CALLED}('${mark}')&gt;">`,
  ),
]

/** One document, and the words by which it is known to be shown. */
export interface HostileDocument {
  readonly name: string
  readonly bytes: string
  readonly metadata: Readonly<Record<'title' | 'author' | 'publisher' | 'url' | 'published' | 'lang', string>>
  /** Of each place its mark, which stands in what is shown there. */
  readonly marks: Readonly<Record<'title' | 'author' | 'body', string>>
  /** What it tells of, which has a page of its own. */
  readonly thing: string
}

const FIRST = ['Aldan', 'Brekum', 'Cerova', 'Dolmen', 'Eskar', 'Fenwick', 'Gorlan', 'Hadrun', 'Ilmen', 'Jarva']
const SECOND = ['Kolvik', 'Lamut', 'Mersin', 'Norvik', 'Ostrel', 'Pelham', 'Quenta', 'Rudnik', 'Selkirk', 'Tarvis']
/** So many documents tell of one thing. */
const OF_ONE = 20

/** Documents with something hostile in every place, the same for the same chance. */
export function hostileDocuments(count: number, random: (below: number) => number): HostileDocument[] {
  return Array.from({ length: count }, (_, number) => hostileDocument(number, random))
}

function hostileDocument(number: number, random: (below: number) => number): HostileDocument {
  // In turn, so that each comes to each place; chance moves them against each other.
  const vector = (place: number) => VECTORS[(number + place * 7 + random(3)) % VECTORS.length]!
  const marks = { title: `mt${number}x`, author: `ma${number}x`, body: `mb${number}x` }
  const thing = thingOf(number)
  const title = `${marks.title} ${vector(0).words(marks.title)}`
  const words = paragraphs(number, thing, `${marks.body} ${vector(4).words(marks.body)}`)
  const isPage = number % 3 === 0
  const name = `mn${number}x ${vector(5).words(`mn${number}x`).replaceAll('/', '\u2215')}`.slice(0, 150)
  return {
    name: `${name}.${isPage ? 'html' : 'txt'}`,
    bytes: isPage ? pageOf(title, words, vector(6).words(`mr${number}x`)) : words.join('\n\n'),
    metadata: {
      title,
      author: `${marks.author} ${vector(1).words(marks.author)}`,
      publisher: `Paper ${number} ${vector(2).words(`mp${number}x`)}`,
      url: addressOf(number, vector(3)),
      published: `${2010 + (number % 15)}-01-0${1 + (number % 9)}`,
      lang: 'en',
    },
    marks,
    thing,
  }
}

function thingOf(number: number): string {
  const group = Math.floor(number / OF_ONE)
  return `${FIRST[group % FIRST.length]}-${SECOND[Math.floor(group / FIRST.length) % SECOND.length]} bridge`
}

/** Half of them addresses that no link may have, half with something hostile in them. */
function addressOf(number: number, vector: Vector): string {
  const mark = `mu${number}x`
  if (number % 2 === 0) return `javascript:${CALLED}('${mark}')`
  return `https://paper.example/${number}?q=${vector.words(mark)}`
}

const paragraphs = (number: number, thing: string, hostile: string): string[] => [
  `Hostile ${hostile}`,
  `The ${thing} carried goods worth $${number + 1}.5 billion from China to Russia in 2023 ${hostile}, the minister said.`,
  `China and Russia opened the ${thing} on 3 May 2019. ${hostile} Trade between China and Russia was $${number + 100} billion in 2022.`,
]

/** A page whose words are hostile as text, and which itself is hostile as markup. */
function pageOf(title: string, words: readonly string[], raw: string): string {
  const text = (written: string) => written.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const body = words.map((each) => `<p title="${text(title)}">${text(each)}</p><img alt="${text(title)}" src="x.png">`)
  return `<!DOCTYPE html><html lang="en"><head><title>${text(title)}</title></head><body><article>${body.join('')}</article>${raw}</body></html>`
}
