/** Month names and their usual abbreviations, without stops, in lower case, with the month's number. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan января',
    'february feb февраля',
    'march mar марта',
    'april apr апреля',
    'may мая',
    'june jun июня',
    'july jul июля',
    'august aug августа',
    'september sep sept сентября',
    'october oct октября',
    'november nov ноября',
    'december dec декабря',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** What stands before a date that says when a document was published. */
export const PUBLISHED_LABELS = words(`
  date; dated; published; published on; published at; publication date; publish date; posted; posted on; posted at
  issued; issued on; released; released on; release date; created; on; first published; date published; time; pubdate
  published online; publish time; опубликовано; дата публикации; дата; 发布时间; 发布日期; 时间; 日期`)

/** Of these, what says so within a line of other words too, with a colon. */
export const STRONG_LABELS = words(`
  published; published on; date published; publication date; publish date; posted; posted on; release date
  опубликовано; дата публикации; 发布时间; 发布日期`)

/** What stands before a date that says when a document was last changed. */
export const UPDATED_LABELS = words(`
  updated; updated on; updated at; last updated; last updated on; modified; last modified; last update; update; revised
  date modified; обновлено; 更新时间`)

/** What people who write about states are, in notes on an author. */
export const AUTHOR_ROLES = words(`
  professor; lecturer; fellow; analyst; researcher; columnist; journalist; candidate; scholar; correspondent; editor
  commentator; writer; author; consultant; economist; historian; reporter; research associate; research assistant
  expert; phd; ph.d; doctoral; academic; political scientist; freelance; blogger; strategist; student; observer
  specialist`)

/** Capitalised words that are no part of a name. */
export const NO_NAMES = words(`
  the; a; an; in; on; at; by; for; from; with; and; or; but; this; that; these; our; his; her; its; their; my; your; as
  to; of; it; he; she; they; we; you; i; what; why; how; who; when; where; is; are; was; were; will; not; no; all; staff
  president; minister; prime; government; ministry; united; republic; european; joint`)

export const WEEKDAYS = words('monday; tuesday; wednesday; thursday; friday; saturday; sunday')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/[;\n]/).flatMap((word) => word.trim() || []))
}
