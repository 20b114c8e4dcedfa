import type { FurnitureKind } from '../../vocabulary/index.ts'

/** The attributes of an element that matter to reading it. */
export interface Attributes {
  readonly [name: string]: string
}

const BY_TAG: Readonly<Record<string, FurnitureKind>> = {
  nav: 'menu',
  footer: 'menu',
  aside: 'related',
  form: 'widget',
}

const BY_ROLE: Readonly<Record<string, FurnitureKind>> = {
  navigation: 'menu',
  menu: 'menu',
  menubar: 'menu',
  contentinfo: 'notice',
  complementary: 'related',
  search: 'widget',
  alert: 'notice',
  alertdialog: 'notice',
  dialog: 'notice',
  banner: 'menu',
  toolbar: 'share',
}

/** Words of classes and ids, parted by hyphens, underscores and capitals, that name furniture. */
const BY_WORD = new Map<string, FurnitureKind>(
  Object.entries({
    share: 'share sharing shares sharebar sharethis addthis addtoany social socials',
    vote: 'rating ratings vote votes voting',
    poll: 'poll polls quiz',
    'comment-form': 'comment comments respond disqus commentform commentlist replies discussion cmt usercomments',
    menu: 'nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager sitemap topbar footer masthead',
    related:
      'related recommended recommendation recommendations sidebar outbrain taboola trending popular teasers promo promos onward',
    notice:
      'cookie cookies consent gdpr newsletter newsletters signup subscribe subscription paywall barrier advert advertisement advertising adv ad ads adbox adholder adslot adsbygoogle sponsored',
    widget: 'widget widgets toolbar toolbox fontsize video player',
  } satisfies Partial<Record<FurnitureKind, string>>).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as FurnitureKind] as const),
  ),
)

/** Words beside which a hint means something else: `no-sidebar`, `has-comments`, `comments-open`. */
const TURNED = new Set([
  'no',
  'has',
  'with',
  'without',
  'open',
  'closed',
  'enabled',
  'disabled',
  'body',
  'content',
  'page',
])

/** Names that say in several words that what they hold leads elsewhere: `read-next`, `mostViewed`. */
const LEADS_ELSEWHERE =
  /(?:^|-)(?:(?:read|up)-next|read-(?:also|more)|also-(?:read|like|in)|see-also|more-(?:from|stories|news|articles|on|in)|most-(?:read|viewed|popular|shared)|top-stories|latest-(?:news|stories|posts)|other-(?:news|stories))(?:-|$)/

/** Words for what a reader sees only through a screen reader. */
const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader-text|screenreader|assistive-text|a11y-hidden)(?:$|\s)/i
const UNSEEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const ARTICLE =
  /(?:^|[\s_-])(?:article-?body|entry-?content|post-?content|story-?body|article-?content|article-?text)(?:$|[\s_-])/i

/** What an element is by its name, role, class and id; `null` where they hint at nothing but content. */
export function furnitureHint(tag: string, attributes: Attributes): FurnitureKind | null {
  const named = BY_TAG[tag] ?? BY_ROLE[attributes['role'] ?? '']
  if (named) return named
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return null
  return hintOf(attributes['class']) ?? hintOf(attributes['id'])
}

/** Each class is a hint of its own; a class of more than three words is a name that says too much to be one. */
function hintOf(names: string | undefined): FurnitureKind | null {
  if (!names) return null
  for (const name of names.slice(0, LONGEST).split(/\s+/)) {
    const words = name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/[-_:]+/)
    if (words.length <= 4 && LEADS_ELSEWHERE.test(words.join('-'))) return 'related'
    if (words.length > 3 || words.some((word) => TURNED.has(word))) continue
    const kind = words.map((word) => BY_WORD.get(word)).find((kind) => kind !== undefined)
    if (kind) return kind
  }
  return null
}

const LONGEST = 300

/** Whether an element and all in it are not shown. */
export function isHidden(tag: string, attributes: Attributes): boolean {
  if ('hidden' in attributes && attributes['hidden'] !== 'until-found') return true
  if (attributes['style'] && UNSEEN_STYLE.test(attributes['style'].slice(0, LONGEST))) return true
  if (attributes['aria-hidden'] === 'true' && (tag === 'span' || tag === 'i' || tag === 'a')) return true
  return attributes['class'] !== undefined && UNSEEN.test(attributes['class'].slice(0, LONGEST))
}

/** Whether an element says of itself that it is the article or its body. */
export function isArticleElement(tag: string, attributes: Attributes): boolean {
  if (tag === 'article' || tag === 'main' || attributes['role'] === 'main') return true
  if (/articleBody/i.test(attributes['itemprop'] ?? '')) return true
  return (
    ARTICLE.test((attributes['class'] ?? '').slice(0, LONGEST)) ||
    ARTICLE.test((attributes['id'] ?? '').slice(0, LONGEST))
  )
}
