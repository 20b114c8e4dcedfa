/** One thing that a page's JSON-LD describes. */
export type LinkedNode = Readonly<Record<string, unknown>>

const LONGEST_SCRIPT = 1_000_000
const MOST_NODES = 5_000
const ARTICLE_TYPES = /(?:Article|BlogPosting|Report|Posting|NewsItem)$/

/** What a page's JSON-LD says of its article. */
export interface LinkedArticle {
  readonly article: LinkedNode
  /** The node itself, or the one of the page that it refers to by its `@id`. */
  resolve(value: unknown): unknown
}

/** Finds the article among a page's JSON-LD scripts; `null` without one. Broken scripts are mended or passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const nodes = scripts.flatMap((script) => nodesOf(parsed(script)))
  const byId = new Map<string, LinkedNode>()
  for (const node of nodes) {
    const id = node['@id']
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node)
  }
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPES.test(type)))
  if (!article) return null
  return { article, resolve: (value) => (isNode(value) ? (byId.get(String(value['@id'])) ?? value) : value) }
}

function parsed(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return null
  return tryParse(script) ?? tryParse(mended(script))
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** Takes out what pages put around and into their JSON: comment marks, line ends in strings, commas before brackets. */
function mended(script: string): string {
  const bare = script
    .replace(/<!--|-->|\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/|<!\[CDATA\[|\]\]>/g, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,(?= {0,50}[\]}])/g, '')
    .trimEnd()
  return bare.endsWith(';') ? bare.slice(0, -1) : bare
}

/** All objects within a value, outermost first, as many as a page's description has at the most. */
function nodesOf(value: unknown): LinkedNode[] {
  const nodes: LinkedNode[] = []
  const waiting: unknown[] = [value]
  for (let at = 0; at < waiting.length && at < MOST_NODES; at++) {
    const next = waiting[at]
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_NODES))
    else if (isNode(next)) {
      nodes.push(next)
      waiting.push(
        ...Object.values(next)
          .filter((inner) => typeof inner === 'object')
          .slice(0, MOST_NODES),
      )
    }
  }
  return nodes
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(node: LinkedNode): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string')
}
