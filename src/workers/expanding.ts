import { Refusal } from '../vocabulary/index.ts'
import type { Article, ArticleHere } from './article.ts'
import { refusalOfDeath } from './failure.ts'
import { Death, Member, type MemberOptions } from './member.ts'
import { parsingJob, type ParsingJob, type Portion, type PortionMember, unpacked } from './protocol.ts'
import { DOCUMENT_EXTENSIONS, extensionOf } from './walk.ts'

/** An article to be read, or why it cannot be. */
export interface Given {
  readonly article: ArticleHere
  readonly refusal?: Refusal
}

/**
 * Articles with those that files of many documents hold in the place of such files. They are taken apart in a process of
 * their own, portion by portion as they are asked for, so that a file of any length takes little memory.
 */
export class Expanding {
  readonly #options: MemberOptions<ParsingJob, Portion>
  readonly #note: (line: string) => void
  #member: Member<ParsingJob, Portion> | null = null

  constructor(options: MemberOptions<ParsingJob, Portion>, note: (line: string) => void) {
    this.#options = options
    this.#note = note
  }

  async *given(articles: AsyncIterable<Given>): AsyncGenerator<Given, void, undefined> {
    for await (const { article, refusal } of articles) {
      if (refusal) yield { article, refusal }
      else if (isOneDocument(article)) yield { article }
      else yield* this.#within(article)
    }
  }

  async close(): Promise<void> {
    await this.#member?.end()
    this.#member = null
  }

  async *#within(article: ArticleHere): AsyncGenerator<Given, void, undefined> {
    for (;;) {
      const portion = await this.#portion(article)
      if (portion instanceof Refusal) {
        yield { article, refusal: portion }
        return
      }
      if (portion.isSingle) yield { article }
      for (const member of portion.members) {
        if ('note' in member) this.#note(member.note)
        else yield givenOf(member, article)
      }
      if (!portion.more) return
    }
  }

  async #portion(article: ArticleHere): Promise<Portion | Refusal> {
    try {
      this.#member ??= await Member.start(this.#options)
      const [answer] = await this.#member.work([parsingJob(article)])
      return 'value' in answer! ? answer.value : unpacked(answer!.refusal)
    } catch (error) {
      await this.close()
      if (!(error instanceof Death)) throw error
      return refusalOfDeath(error, article.file, 'what came before is read; leave it out')
    }
  }
}

/** Whether a name says that a file is one document; all others are looked into. */
const isOneDocument = ({ path }: Article) => DOCUMENT_EXTENSIONS.has(extensionOf(path))

function givenOf(member: Exclude<PortionMember, { note: string }>, container: Article): Given {
  if ('article' in member) return member
  const refusal = unpacked(member.refusal)
  const { file } = refusal
  return { article: { ...container, file, content: NOTHING, size: 0, share: member.share }, refusal }
}

/** What stands for the bytes of an article that has none. */
export const NOTHING = new Uint8Array(0)
