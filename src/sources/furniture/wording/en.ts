import { type FurnitureWording, phrases } from './wording.ts'

const PAGES = phrases('article; story; page; post; news; link; content; report; piece')
const NETWORKS = phrases('facebook; twitter; x; linkedin; whatsapp; telegram; reddit; pinterest; email; vk')
const SHARED = phrases(
  'share; share this; share the; print; print this; email this; e-mail this; save this; tweet this',
)

const sharing = [
  ...PAGES.flatMap((page) =>
    [...SHARED, 'bookmark this', 'listen to this', 'gift this'].map((verb) => `${verb} ${page}`),
  ),
  ...NETWORKS.flatMap((network) => [`share on ${network}`, `share to ${network}`, `share via ${network}`]),
]

/** English page furniture. */
export const en: FurnitureWording = {
  code: 'en',
  certain: {
    share: sharing.concat(
      phrases(`
        share this; share this on; share on; share with; tweet this; share with friends; email to a friend; send to a friend; copy link; link copied
        share or comment on this article; reuse this content
        click to share; print friendly; print-friendly version; printer-friendly version; print version
        share now; copy link to clipboard; add to favorites; add to favourites; add to bookmarks`),
    ),
    vote: PAGES.flatMap((page) => [`rate this ${page}`, `rate the ${page}`, `vote for this ${page}`]).concat(
      phrases(`
        no votes yet; no ratings yet; your rating; click to rate; average rating; user rating
        was this article helpful; was this article useful; was this page useful; was this useful; was this page helpful; was this helpful; did you like this article`),
    ),
    poll: phrases('poll conducted; take our poll; view results; see results; vote in our poll; poll results'),
    widget: phrases('text size; font size; change font size; change text size; increase font size; decrease font size'),
    'comment-form': phrases(`
      leave a reply; leave a comment; leave your comment; post a comment; add a comment; write a comment; post comment
      add comment; submit comment; cancel reply; join the conversation; join the discussion; leave a reply cancel reply
      view comments; show comments; hide comments; no comments yet; be the first to comment; comments are closed
      log in to comment; sign in to comment; comments (0); name *; email *; comment *; your name *; your email *
      your comment *; write your comment here; notify me of new posts by email
      notify me of follow-up comments by email`),
    related: phrases(`
      read more; read also; also read; see also; you may also like; you might also like; read next; see more; load more
      recommended for you; you may be interested in; more from this author; continue reading; view all
      next article; previous article; next post; previous post; next story; previous story
      read the full article; read the full story; read full story; click here to read more`),
    notice: phrases(`
      advertisement; advertisements; sponsored content; paid content; paid advertisement; skip advertisement
      story continues below; article continues below; story continues below advertisement; scroll to continue
      article continues after advertisement; all rights reserved; accept all cookies; accept cookies; reject all
      manage cookies; cookie settings; subscribe to our newsletter; sign up for our newsletter; subscribe now
      subscribe to continue reading; follow us; download our app; get the app; already a subscriber
      create a free account; thank you for subscribing; please enable javascript`),
    menu: phrases(`
      skip to content; skip to article; skip to main content; skip to navigation; back to top; main menu; toggle navigation`),
  },
  likely: {
    share: phrases(`
      share; print; email; e-mail; tweet; facebook; twitter; linkedin; whatsapp; telegram; reddit; pinterest; messenger
      save; bookmark; copy; link; recommend; i recommend; pdf; listen; x; pocket; flipboard; weibo; wechat; vkontakte; like; pin; pin it; send
      shares`),
    vote: phrases('rating; votes; vote; rate; poor; average; good; excellent'),
    poll: phrases('vote; submit; results; total votes'),
    'comment-form': phrases('comment; comments; name; email; website; submit; reply; captcha; your name'),
    related: phrases(`
      related; more; tags; topics; next; previous; prev; popular; trending; show more; learn more`),
    notice: phrases(`
      subscribe; sign up; close; ok; accept; got it; privacy policy; terms of use; terms of service; sponsored
      terms and conditions; cookie policy; advertising; loading; please wait`),
  },
  openings: {
    'comment-form': phrases(`
      your email address will not be published; save my name, email; required fields are marked
      you must be logged in to; you must log in to; you must login to; please log in to comment; notify me of follow; notify me of new`),
    related: phrases(`
      read more:; also read:; read also:; see also:; also see:; related:; read next:; more on this:; read:; watch:
      next story:; previous story:; up next:; you may also like:; you might also like:; most read:; most popular:; trending:
      in other news:; editor's pick:; editor's picks:; today's top stories; top stories:
      also read |; read more |; also read -; read also -; also read –; recommended:; don't miss:; must read:
      related story:; related article:; related news:; related reading:`),
    notice: phrases(`
      we use cookies; we and our; cookies help us; cookies allow us; this website uses cookies; this site uses cookies; our website uses cookies
      by continuing to use this site; by continuing to use this website; by continuing to browse
      by using this site, you; by using this website, you; by clicking "accept
      the views expressed in this article; the views expressed here; the opinions expressed in this article; our standards:
      views expressed in this article; like our page; share to:; share on:
      subscribe to our; subscribe to the; subscribe to get; subscribe from; subscribe for; subscribe and; newsletter:; sign up for; sign up to
      get our newsletter; get the e-paper; download our; join our whatsapp; join our telegram; whatsapp us
      support our journalism; already a subscriber; already a member; (you can now subscribe; you can now subscribe
      (catch all the; get all the latest; kindly share this; register for free; register to read; you have reached your
      follow us on; like us on facebook; enter your email; download the app; sign in to read; log in to read
      please enable javascript; please turn on javascript; you need to enable javascript; javascript is required; your browser does not support`),
  },
  pollHeaders: phrases('poll; opinion poll; reader poll; our poll; poll conducted; survey; vote; quick poll'),
  pollAnswers: phrases(`
    yes; no; maybe; perhaps; neither; undecided; unsure; not sure; i'm not sure; i am not sure; don't know; do not know
    i don't know; i do not know; can't say; cannot say; hard to say; difficult to say; no opinion; no answer; don't care
    i don't care; i do not care; agree; disagree; strongly agree; strongly disagree; partly agree; partly disagree
    yes and no; absolutely; absolutely not; of course; of course not; probably; probably not; definitely; definitely not`),
  votes: phrases('vote; votes; voted; voter; voters'),
  aroundVotes: phrases('total; of; number; cast; people; have; in; all; so; far'),
  listHeaders: phrases('articles; stories; news; posts; topics; content; links; reading; coverage; materials')
    .map((what) => `related ${what}`)
    .concat(
      phrases(`
        most read; most popular; most viewed; trending now; latest news; top stories; popular posts; recent posts
        recent articles; more stories; more on this story; more on this topic; latest stories; recommended stories
        read also; see also; newest; most commented; most shared; most discussed; editor's choice; editors' choice
        you may also like; you might also like; read next; read more; also read; editors' picks; editor's picks
        recommended for you; more news; other news; in other news; on the same subject; on this subject; watch also
        more from this section; more in this section; also in the news; we recommend; around the web; from the web
        promoted stories; you may like; don't miss; latest articles; latest posts; editor's pick
        about the author; about the authors; recent comments; more on this; see all updates; in this section; also in this section; top news
        other stories; in the headlines; more headlines; today's headlines; top headlines; latest headlines; popular stories; trending stories
        must read; must reads; latest updates; most recent; from our archive; in case you missed it; you might have missed
        just in; what others are reading; what our readers like; popular now; on our radar; read more news on`),
    ),
  listWords: phrases(`
    recommended; recommendations; trending; latest; recent; popular; exclusive; exclusives; related; top; most; more; editor's; editors'
    premium; featured; sponsored; promoted; picks; newsletter; newsletters; podcast; podcasts; you; today's`),
  calls: phrases(`
    subscribe; sign; join; follow; get; click; unlock; catch; register; start; try; become; download; enjoy; upgrade; activate; receive; choose
    discover; never; don't; stay; buy; save; open; read; access; install; visit; enter; claim; explore; log; login; create`),
  offers: phrases(`
    newsletter; newsletters; subscription; subscriptions; subscribe; subscriber; subscribers; app; whatsapp; telegram; youtube; inbox; e-paper
    epaper; premium; unlimited; membership; sms; sign-in; instagram; podcast; podcasts; paywall; ad-free; demat; benefits`),
  menuEntries: phrases(`
    home; about; about us; contact; contact us; login; log in; sign in; sign up; register; search; menu; subscribe; faq
    careers; jobs; sitemap; site map; newsletter; newsletters; privacy; advertise; advertise with us; my account; donate
    rss; rss feeds; podcast; podcasts; for business; for researchers; for students; for media; for journalists; terms; feedback
    terms of use; privacy policy; multimedia; videos; photos; help; site index; subscriptions; e-paper; epaper; shop
    log out; logout; my profile; newsroom; our team; media kit; site search`),
  menuSections: phrases(`
    news; world; politics; business; opinion; opinions; sport; sports; culture; video; archive; events; publications
    editorial; editorials; blogs; economy; technology; science; health; entertainment; lifestyle; travel; press; media
    u.s.; us; uk; asia; europe; africa; china; india; middle east; arts; life; money; markets; finance; tech; society
    education; environment; weather; local; national; international; latest; columns; columnists; features; analysis
    interviews; reports; research; radio; tv; television; food; style; fashion; property; motoring; letters; comics`),
}
