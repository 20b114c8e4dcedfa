import { OTHER } from '../containers/fixtures.ts'
import { PROSE } from '../opened.ts'

export { OTHER }

/** Feeds as news sites write them. */
export const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="/rss.xsl"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Post &amp; Times</title><link>https://post.example/</link><language>en-gb</language>
<item>
  <title>Second bridge &amp;#8220;agreed&amp;#8221;</title>
  <link>/news/bridge?utm_source=rss</link>
  <guid isPermaLink="false">post-1</guid>
  <pubDate>Wed, 21 Aug 2024 23:30:00 -0500</pubDate>
  <dc:creator><![CDATA[Ann Roe]]></dc:creator>
  <description>In short.</description>
  <content:encoded><![CDATA[<p>${PROSE}</p><p>More &amp; more.</p>]]></content:encoded>
</item>
<item><title>Nothing more</title><link>https://post.example/nothing</link></item>
<item><title>Gas</title><guid>https://post.example/gas</guid><author>jim@post.example (Jim Poe)</author>
  <description>&lt;p&gt;${OTHER}&lt;/p&gt;</description></item>
</channel></rss>`

export const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://wire.example/a/">
<title type="html">The &lt;b&gt;Wire&lt;/b&gt;</title><link rel="self" href="feed.atom"/>
<entry><id>tag:wire.example,2024:1</id><title>Second bridge</title><link rel="enclosure" href="b.mp3"/><link href="bridge"/>
<updated>2024-08-22T01:00:00Z</updated><published>2024-08-21T10:00:00Z</published>
<author><name>Ann Roe</name></author><author><name>Jim Poe</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${PROSE}</p></div></content></entry>
<entry><title>Gas</title><summary>${OTHER}</summary><updated>2024-01-02</updated></entry>
</feed>`

export const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>Old News</title></channel>
<item rdf:about="https://old.example/1"><title>Second bridge</title><dc:date>2004-08-21T10:00:00Z</dc:date>
<description>${PROSE}</description></item></rdf:RDF>`

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Journal',
  language: 'en',
  items: [
    {
      id: 7,
      url: 'https://j.example/7',
      title: 'Bridge',
      content_html: `<p>${PROSE}</p>`,
      date_published: '2024-08-21T10:00:00Z',
      authors: [{ name: 'Ann Roe' }],
    },
    { id: 'x', content_text: OTHER, author: { name: 'Jim Poe' } },
    'nothing',
  ],
})
